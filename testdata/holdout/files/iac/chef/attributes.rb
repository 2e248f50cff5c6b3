# cookbooks/idp/attributes/default.rb
default['idp']['authlete']['base_url'] = 'https://api.authlete.com'
default['idp']['authlete']['service_api_key'] = '2894476314'
default['idp']['authlete']['service_api_secret'] = 'S40SuBBccxnBorXwC-hK3fZ4xu1Qf6mJbFAjY0Ovbf0'
default['idp']['session']['secret'] = '6n79LaWQjEK64vej_GLJyrcMGihZchOMHXkKoVwnfYQ'
node.override[:authlete][:serviceowner][:api_secret] = %q(Hr5ZGuWJ2KpfGbh9VuAcI0G-H4AZb22mPSV7loboFkw)
