default['authlete']['base_url'] = 'https://api.authlete.com'
default['authlete']['service_api_key'] = '60207531989'
default['authlete']['service_api_secret'] = 'x9GcueYCMwzFXZrHzwcVEm8eBJANsESeg96hCZfXlHE'
default['app']['session_key'] = 'UpBZAmObm-GzzQdrkQ9cUnPOiYmiEw76rjjGt7dYqiA'
