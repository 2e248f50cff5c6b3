# frozen_string_literal: true

Rails.application.config.middleware.use OmniAuth::Builder do
  provider :google_oauth2,
           "255011091835-d237fdd0477aaa412c51bd2d30a55fc0.apps.googleusercontent.com",
           "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"

  provider :openid_connect,
           name: :keycloak,
           issuer: "https://sso.corp.example/realms/staff",
           client_options: {
             identifier: "rails-idp",
             secret: "0IwPCWcGz9mHrF-Ng0B-yzowYSRFiMWH"
           }

  # entra
  provider :azure_activedirectory_v2,
           client_id: "a35c0a70-5edc-4bef-9dae-268212e0e119",
           client_secret: "7Ih1fg~b3tMZNLX85i2LBIUZ9pF0-wSvRmXmliNjQ",
           tenant_id: "1a68c792-6118-4f5a-89b5-448ce291cd49"
end

Authlete.configure do |c|
  c.host = ENV.fetch("AUTHLETE_HOST", "https://api.authlete.com")
  c.service_api_key    = Rails.application.credentials.dig(:authlete, :service_api_key)
  c.service_api_secret = Rails.application.credentials.dig(:authlete, :service_api_secret)
end
