# frozen_string_literal: true

Rails.application.configure do
  config.x.authlete = ActiveSupport::OrderedOptions.new.merge(
    host: 'https://api.authlete.com',
    service: Rails.env.production? ? Rails.application.credentials.authlete : {
      api_key: 3953569394,
      api_secret: 'a7XV87sKv55kJpsDv43rzmdqvfukj_6sXu7koDplJ6Q'
    }
  )
end

Rails.application.config.filter_parameters += %i[ticket code_verifier client_secret]
