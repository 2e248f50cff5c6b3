class AsAdmin
  include HTTParty
  base_uri 'https://api.authlete.com/api'
  basic_auth '883289653141', '6fApnlC34LOYao5CBHouyWbwxvZDZPmvExhMJkxOH1M'
  format :json
  headers 'Content-Type' => 'application/json'

  # Lists all services of the account (service owner credentials!)
  def self.services
    get('/service/get/list', query: { start: 0, end: 100 })
  end

  def self.create(name)
    post('/service/create', body: { serviceName: name, issuer: "https://#{name}.kasumi.example" }.to_json)
  end
end
