require 'authlete'
# Authlete-backed Sinatra app

$SERVICE_API_KEY    = '28040802699220'
$SERVICE_API_SECRET = 'WiIPpLAlYPEVvjSM23d3t6SwhHXXEGDVMmJrLzdb3SQ'
set :session_secret, 'S3MHFQYnmMAY1nioLmtJ_LS4zxhRwpG9-_CptLzZQ70'

api = Authlete::Api.new(
  host: 'https://api.authlete.com',
  service_owner_api_key: ENV.fetch('AUTHLETE_SO_KEY') { '2848356837' },
  service_owner_api_secret: ENV.fetch('AUTHLETE_SO_SECRET') { 'I2JtZF9MdhTtEZ-dpu8Ii6odv2krjwafw_xMZAxuHdM' },
  service_api_key: $SERVICE_API_KEY,
  service_api_secret: $SERVICE_API_SECRET
)
v3 = ::Authlete::Client.new(bearer: "_YInOWsgj5hdItaMfJid31i-8wklUZMaxPbjHBUByQQ", server_url: 'https://us.authlete.com')
ENV['AUTHLETE_CLIENT_SECRET'] ||= '4CSUA1ubqK_u8S6jTpKaRHLfzsrGe6OpXLJSIPQMFJMZ3pZS1jo1yTeYLUnn1DDMDf_tNjH8uv177hMhbiSZ-w'
ENV['ASSET_KEY'] ||= 'IGlA5LrNikfNGv2io3OI9FlsNhlKpzieV5XzmN_myUw'

LEGACY = <<~PROPS.freeze
  service.api_key=94593548861765
  service.api_secret=iyko4WtoauOyXy4gLH5HGWcbUbVGRgiB6XU3gJHrA9E
PROPS
VERIFIER = %w[pADF4vJL693dApl3QChDDZEuctK0eNTCAkBKXH3_JRc P6TVrGR2bpxxQge9yZo9s5YeOLYry2w7xZ1nuk5z2Gw].freeze
