# Endpoint that our AS calls after consent. Signed with our own HMAC key, nothing of Authlete's.
require 'openssl'
require 'rack'

WEBHOOK_SIGNING_SECRET = 'AYDy46qVk7fa09yoWctuTLClW7kt6QKhqlZWi0w-ifU'.freeze

def valid?(request)
  mac = OpenSSL::HMAC.base64digest('SHA256', WEBHOOK_SIGNING_SECRET, request.body.read)
  Rack::Utils.secure_compare(mac, request.get_header('HTTP_X_SIGNATURE').to_s)
end
