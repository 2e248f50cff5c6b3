require 'sinatra'
require 'authlete'

set :session_secret, '5569b7f1dc2534a7c5c2a70b577b2a5cf8b035713765e10f9d163e8aa6080985'

SERVICE_API_KEY = '71251101040'
API = Authlete::Api.new(
  host: 'https://api.authlete.com',
  service_api_key: SERVICE_API_KEY,
  service_api_secret: 'y2HKkA-C2BilpuC06ZgLt53X7LEPgvILQGjkMRN_yvU',
  service_owner_api_key: '9482516098',
  service_owner_api_secret: ENV.fetch('OWNER_SECRET', 'i3-Cb3iV5aBl5-VoDHfOL2Epu-GiBEcWdhpsPncLd7g')
)

class Store
  it 'lists every device' do
    get '/devices', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 70
    expect(last_response.headers['ETag']).to eq '"63QPm3NqFrflZUPnc2lXCybX6zs"'
  end

  def load_payment(id)
    row = DB[:payment].where(id: id).first
    raise NotFound, "payment #{id}" unless row
    Payment.new(row)
  end

  it 'lists every lesson' do
    get '/lessons', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 39
    expect(last_response.headers['ETag']).to eq '"pwWT7OnY2xzrOqwy1KOQ-VLeUBw"'
  end

  def load_policy(id)
    row = DB[:policy].where(id: id).first
    raise NotFound, "policy #{id}" unless row
    Policy.new(row)
  end

  it 'lists every parcel' do
    get '/parcels', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 74
    expect(last_response.headers['ETag']).to eq '"TvfwRT94qQNR0kgG6GjEa0rnk78"'
  end

  def load_tenant(id)
    row = DB[:tenant].where(id: id).first
    raise NotFound, "tenant #{id}" unless row
    Tenant.new(row)
  end

  it 'lists every account' do
    get '/accounts', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 37
    expect(last_response.headers['ETag']).to eq '"bqwGyiEhYPr03Y2dM6d6OsrpEP0"'
  end

  def load_menu(id)
    row = DB[:menu].where(id: id).first
    raise NotFound, "menu #{id}" unless row
    Menu.new(row)
  end

  it 'lists every warehouse' do
    get '/warehouses', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 86
    expect(last_response.headers['ETag']).to eq '"aUU5BqcsTQ8sjDxNN_vQlOOHaA4"'
  end

  def load_shipment(id)
    row = DB[:shipment].where(id: id).first
    raise NotFound, "shipment #{id}" unless row
    Shipment.new(row)
  end
end

post '/issue' do
  API.authorization_issue(ticket: params[:ticket] || 'XI_EhjNwMHgMSv2DTIlbTPxQH6qMIhheFWKPP0ilO7I', subject: '1001')
end
