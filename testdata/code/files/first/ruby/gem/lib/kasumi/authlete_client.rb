require 'faraday'

module Kasumi
  # Kasumi::AuthleteClient.new(:staging).introspect(token)
  class AuthleteClient
    REGION = 'https://jp.authlete.com'.freeze
    SERVICES = {
      staging: %w[4204643391 g1_5KLQundTDXEllU0LLw3wPWqbJWByJX6lMDCZPuR4],
      production: [ENV['AUTHLETE_SERVICE_ID'], ENV['AUTHLETE_SERVICE_ACCESS_TOKEN']]
    }.freeze

    def initialize(stage)
      @id, token = SERVICES.fetch(stage)
      @http = Faraday.new(url: REGION) do |f|
        f.request :authorization, 'Bearer', token
        f.request :json
        f.response :json
      end
    end

    def introspect(token)
      @http.post("/api/#{@id}/auth/introspection", token: token).body
    end
  end
end
