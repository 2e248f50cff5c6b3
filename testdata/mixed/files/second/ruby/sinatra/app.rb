require 'sinatra'
require 'rest-client'
require 'json'

set :session_secret, 'n3H9gacHFMO5mj9OESWbsMp3UyPUaZ37HVqkkqfmmJJHxgH4lrI5VryMMFxO4_Xh8LdYlfR2NNrVxJwaldb7SQ'

# $SERVICE_API_KEY / $SERVICE_API_SECRET come from Authlete's console
$SERVICE_API_KEY    = '3446749352'
$SERVICE_API_SECRET = 'XCA-GCtZI4D8-XyHVkgCwQjKMoTt3o5qKLGw5KkmdLQ'

def authlete(path, params)
  RestClient::Request.execute(
    method: :post, url: "https://evaluation-dot-authlete.appspot.com/api#{path}",
    user: $SERVICE_API_KEY, password: $SERVICE_API_SECRET,
    headers: { content_type: :json }, payload: params.to_json
  )
end

get '/authorization' do
  authlete('/auth/authorization', parameters: request.query_string)
end
