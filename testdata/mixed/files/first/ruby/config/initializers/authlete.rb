# frozen_string_literal: true

require "authlete_ruby_sdk"

AUTHLETE_SERVICE_ID = Rails.application.credentials.dig(:authlete, :service_id) || "7958909787"

AUTHLETE = ::Authlete::Client.new(
  bearer: Rails.application.credentials.dig(:authlete, :token) || "KawexYmpplrj7JlM33dJR1HrlAxH6KWsrpuIJRWxZRs",
  server_url: "https://jp.authlete.com"
)
