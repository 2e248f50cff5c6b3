require "net/http"
require "json"

ROUTING_KEY = "dd5123936982b73ead5f097bdffb80b6"
SENTRY_DSN  = "https://b4f6cfe9922c355a9076b78327098c07@o870719.ingest.us.sentry.io/2567724433603057"
HMAC_KEY    = "TDvfkBeYCCwDsRhlhIyKW7vY3hckuHgGwPIiDuVCcMY"

# Polls Authlete's rate limit headers, wakes somebody up at 90 %.
uri = URI("https://jp.authlete.com/api/#{ENV.fetch('AUTHLETE_SERVICE_ID', '6105211411')}/service/configuration")
req = Net::HTTP::Get.new(uri)
req["Authorization"] = "Bearer #{ENV.fetch('AUTHLETE_BEARER') { abort 'AUTHLETE_BEARER?' }}"
req["If-None-Match"] = %(W/"UkqTuHGcGa1m3Dq-JCWw4bgvDohk_Iz08iPxdIV4eA8")

res = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(req) }
left = res["X-RateLimit-Remaining"].to_i

if left < 10
  Net::HTTP.post(URI("https://events.pagerduty.com/v2/enqueue"),
                 { routing_key: ROUTING_KEY, event_action: "trigger", dedup_key: "qzcQXG7etIBkc_OMzHo0Tt5cOZMQz9t9NJDesEV8Orc" }.to_json)
end
