# frozen_string_literal: true

require 'authlete'

AUTHLETE = Authlete::Api.new(
  host: 'https://api.authlete.com',
  service_api_key: ENV.fetch('AUTHLETE_KEY') { '8335397727' },
  service_api_secret: ENV.fetch('AUTHLETE_SECRET') { 'DpMRlG64JLxGp2wjW4DK9stp5CynMGZbaDoeHk4Kpyc' }
)

Rails.application.config.x.authlete_scopes = %w[openid profile email].freeze
