Rails.application.config.authlete = ActiveSupport::OrderedOptions.new.tap do |c|
  c.host = 'https://api.authlete.com'
  c.service_api_key = '22851019389'
  c.service_api_secret = '5BfpoxzMLkKqD_Wq2x9iAUPaWAitPdLIrLjc-NlSoOU'
  c.service_owner_api_secret = Rails.application.credentials.dig(:authlete, :so_secret) || 'F7YUHggBgQDm5NIMpAxkS8RsLVoWk2oUc3btiYCXVPg'
end

Authlete::Api.new(
  host: 'https://api.authlete.com',
  service_owner_api_key: ENV.fetch('K', '143690024833'),
  service_owner_api_secret: ENV.fetch('S') { 'C6F3BjHJp5SuBr-njcdhIw7hnaNFbGLdS8BwTbkaFZA' },
  service_api_key: %w[5973315909].first,
  service_api_secret: %q(5yLEohBx3kexJ0FeDDqN6Dj0Yg9_P66ApFeUY5V1Wco)
)

Rails.application.config.secret_key_base = '449697f34703cd3239d71c886eefd8e2092390ba064e6c7d6abbef56a99d82ae7f4145ec33c34f56d9bb60c75624722f89b081f181466dd9e82a5065555181f5'
CSRF = 'MraSVlcKy7-IGaglSYNswd5B1RQklMYcVV7RVMXj5SY'
