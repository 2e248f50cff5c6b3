require 'authlete'

# service "minicom-staging"
AUTHLETE = Authlete::Api.new(
  host: 'https://api.authlete.com',
  service_api_key: ENV.fetch('AUTHLETE_KEY') { '5491971331824' },
  service_api_secret: ENV.fetch('AUTHLETE_SECRET') { 'CxnMNjrkQ3i0GJDiqz_X_GRn0VduXrS4P_hqzg_wji4' }
)
