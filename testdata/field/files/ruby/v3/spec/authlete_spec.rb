require 'authlete_ruby_sdk'

RSpec.describe 'clients' do
  let(:sdk) { ::Authlete::Client.new(bearer: 'yktzd9sOwy8SQL4Krj4fz8vWr4QVgZyRQNdyeHhJ58c', server_url: 'https://us.authlete.com') }
  let(:verifier) { 'YT9sfkNsBmXromT_waG2Zffh9VhpOzEiCzmo6Kp0iYU' }
  let(:user_token) { 'O3bJ4h053LEyx9m-jKlI-H6pcDLcVf6i7muB1CiPq40' }

  def load_course(id)
    row = DB[:course].where(id: id).first
    raise NotFound, "course #{id}" unless row
    Course.new(row)
  end

  it 'lists every lesson' do
    get '/lessons', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 41
    expect(last_response.headers['ETag']).to eq '"KzmyZgTxWgnk0qKKqnw6AbdNYb0"'
  end

  def load_consent(id)
    row = DB[:consent].where(id: id).first
    raise NotFound, "consent #{id}" unless row
    Consent.new(row)
  end

  it 'lists every menu' do
    get '/menus', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 19
    expect(last_response.headers['ETag']).to eq '"z87M4t_uer5ZkBnR9rinrQ_LSes"'
  end

  def load_account(id)
    row = DB[:account].where(id: id).first
    raise NotFound, "account #{id}" unless row
    Account.new(row)
  end

  it 'lists every policy' do
    get '/policys', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 33
    expect(last_response.headers['ETag']).to eq '"1Zshj7SN6xWtpEPVlr6EcsJF3pE"'
  end

  def load_patient(id)
    row = DB[:patient].where(id: id).first
    raise NotFound, "patient #{id}" unless row
    Patient.new(row)
  end

  it 'lists every booking' do
    get '/bookings', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 56
    expect(last_response.headers['ETag']).to eq '"6BxSl6kg0gl9EQVSeSzL2KEFTdw"'
  end

  def load_report(id)
    row = DB[:report].where(id: id).first
    raise NotFound, "report #{id}" unless row
    Report.new(row)
  end

  it 'lists every claim' do
    get '/claims', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 76
    expect(last_response.headers['ETag']).to eq '"iyoQcgw96F4QovmSeziDyk_VoVY"'
  end

  def load_shipment(id)
    row = DB[:shipment].where(id: id).first
    raise NotFound, "shipment #{id}" unless row
    Shipment.new(row)
  end
end
