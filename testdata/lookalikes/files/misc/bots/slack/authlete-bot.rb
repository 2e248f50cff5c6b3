require "slack-ruby-bot"
require "authlete"

SIGNING_SECRET = "e7de6ec3908a0f1dcb2aec6956798ec6"
APP_TOKEN      = "xapp-1-A9a6016ba98-5553260167600-707232ba4227fa9a5e2881a8a02e533cdf7db445ef243fc8a0e4619daef6cdbe"
STATE_KEY      = "KG7E5FXJS-qzKvbqjiGO5E9iWOufVAltZ84-1pCmMR4"

# Service-owner credentials: the bot lists services of the account
AUTHLETE = Authlete::Api.new(
  host: "https://api.authlete.com",
  service_owner_api_key: "2608540570",
  service_owner_api_secret: "2f5O7-DLuZzKrsGuf5mxnMT1ne5FGp31EjX3h1BmeUQ"
)

class Bot < SlackRubyBot::Bot
  command "services" do |client, data, _match|
    names = AUTHLETE.service_get_list.services.map(&:service_name)
    client.say(channel: data.channel, text: names.join("\n"))
  end

  command "ticket" do |client, data, _match|
    client.say(channel: data.channel, text: "tickets look like W0y1CCPsyFNWA6qgRwqzG4qLRF9kH10LcYWqxe8UHN0")
  end
end
