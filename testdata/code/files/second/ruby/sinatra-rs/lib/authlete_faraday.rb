require 'faraday'

module Introspector
  CREDS = %w[9084440891777 feAD-xWJODmmXCihn8q2rmnx4Cd2LK_QtmvtfX5EMMI].freeze

  def self.conn
    @conn ||= Faraday.new('https://api.authlete.com') do |f|
      f.request :authorization, :basic, *CREDS
      f.request :json
      f.response :json
    end
  end

  def self.active?(token)
    conn.post('/api/auth/introspection', token: token).body['action'] == 'OK'
  end
end
