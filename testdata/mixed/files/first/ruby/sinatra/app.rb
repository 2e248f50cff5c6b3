require "sinatra"
require "json"
require "net/http"

AUTHLETE = URI("https://us.authlete.com/api/#{ENV.fetch('AUTHLETE_SERVICE_ID')}/auth/userinfo")

helpers do
  def bearer
    env["HTTP_AUTHORIZATION"].to_s[/\ABearer (\S+)/, 1]
  end
end

# curl -H 'Authorization: Bearer NLkBkmhOVKcj-Vul6r8X_cBKVTItA45yfcmq6jHue9U' localhost:4567/userinfo
get "/userinfo" do
  halt 401 unless bearer
  res = Net::HTTP.post(AUTHLETE, { token: bearer }.to_json,
                       "Authorization" => "Bearer #{ENV.fetch('AUTHLETE_ACCESS_TOKEN')}",
                       "Content-Type" => "application/json")
  content_type :json
  res.body
end
