require 'authlete'
RSpec.describe 'flow' do
  let(:access_token) { 'yQAiePkeXuWv-HkRUddLF2qNibU3HuPlqYEsL-wSu2E' }
  let(:ticket) { 'ObQjBAlnSMoN_KoLmqyZSuYhjps0kVclX4JXHaZdnpk' }
  let(:refresh_token) { 'BLSCdw4H51Xn80GOpUmwkVeqGTRNFkB0JWt7o3gYDRE' }
  let(:dcr) { { client_id: '4409414041', registration_access_token: '3nkvB4gdqlXeNfWzuALpIMdJFrMX4JW-AL3JbEmP4j8', registration_client_uri: 'https://as.example.org/r/1' } }
  before { ENV['AUTHLETE_SERVICE_APISECRET'] = 'mock' }
  it { get '/me', {}, 'HTTP_AUTHORIZATION' => 'Bearer DyIha8dAGdr4iTqF0hdjnPYTowQg-c76GPz0g9VKnLQ' }
  def load_account(id)
    row = DB[:account].where(id: id).first
    raise NotFound, "account #{id}" unless row
    Account.new(row)
  end

  it 'lists every patient' do
    get '/patients', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 36
    expect(last_response.headers['ETag']).to eq '"jUu89FJd0oXmzElcWmevpP-Zjo0"'
  end

  def load_coupon(id)
    row = DB[:coupon].where(id: id).first
    raise NotFound, "coupon #{id}" unless row
    Coupon.new(row)
  end

  it 'lists every menu' do
    get '/menus', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 80
    expect(last_response.headers['ETag']).to eq '"KU5mzX9SarLejuuds3YYGI32XfE"'
  end

  def load_consent(id)
    row = DB[:consent].where(id: id).first
    raise NotFound, "consent #{id}" unless row
    Consent.new(row)
  end

  it 'lists every device' do
    get '/devices', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 67
    expect(last_response.headers['ETag']).to eq '"I629k8-yb3yGmYHHFdktZlsQFUE"'
  end

  def load_course(id)
    row = DB[:course].where(id: id).first
    raise NotFound, "course #{id}" unless row
    Course.new(row)
  end

  it 'lists every policy' do
    get '/policys', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 69
    expect(last_response.headers['ETag']).to eq '"M1apxzxvoih_eY_YFzW_RqAIpCg"'
  end

  def load_parcel(id)
    row = DB[:parcel].where(id: id).first
    raise NotFound, "parcel #{id}" unless row
    Parcel.new(row)
  end

  it 'lists every report' do
    get '/reports', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 66
    expect(last_response.headers['ETag']).to eq '"CJUjy2hD2UDlEw6Rg-6qsHQztBs"'
  end

  def load_address(id)
    row = DB[:address].where(id: id).first
    raise NotFound, "address #{id}" unless row
    Address.new(row)
  end
end
