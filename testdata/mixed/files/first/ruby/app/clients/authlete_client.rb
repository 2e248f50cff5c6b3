class AuthleteClient
  KEY, SECRET = %w[2842224666327 bB8ZlhoAAlw97NuIr5MN53tbUS_ZZMeBiMOD9JzJ_Z0].freeze

  def initialize
    @conn = Faraday.new("https://api.authlete.com/api") do |f|
      f.request :authorization, :basic, KEY, SECRET
      f.request :json
      f.response :json
    end
  end

  def introspect(token)
    @conn.post("auth/introspection", token: token).body
  end
end
