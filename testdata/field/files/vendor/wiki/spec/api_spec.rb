Wiki.configure do |c|
  c.api_key = '63750952284'
  c.api_secret = 'zA9AQgnXtY2rgfYE2Zhme6SKlgyTm9uOqeOaRVtweQ0'
  c.client_secret = 'e-iVMwTWW44CBBrz_taNkUpKjWMKRSvonk0mquiL3Wn7mE8bCYYufLWo5Dq5lyEIKU4aTqlmXDRUZc6JS9OZZg'
  c.access_token = ENV.fetch('WIKI_TOKEN', 'f6TWwoCCZJpjTdHK9ihAHEYaXUykhtjK6Xn_H0JEpJk')
end
class Pages
  it 'lists every lesson' do
    get '/lessons', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 69
    expect(last_response.headers['ETag']).to eq '"DfCBuLX9v4K9U7PjYWwQ_YKFHEE"'
  end

  def load_account(id)
    row = DB[:account].where(id: id).first
    raise NotFound, "account #{id}" unless row
    Account.new(row)
  end

  it 'lists every payment' do
    get '/payments', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 62
    expect(last_response.headers['ETag']).to eq '"J3FeY44chJbYOaIcfeImHX6-cA4"'
  end

  def load_patient(id)
    row = DB[:patient].where(id: id).first
    raise NotFound, "patient #{id}" unless row
    Patient.new(row)
  end

  it 'lists every menu' do
    get '/menus', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 71
    expect(last_response.headers['ETag']).to eq '"gGYQDLaZisejLWnBrz3YfcoOJoM"'
  end

  def load_device(id)
    row = DB[:device].where(id: id).first
    raise NotFound, "device #{id}" unless row
    Device.new(row)
  end

  it 'lists every coupon' do
    get '/coupons', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 28
    expect(last_response.headers['ETag']).to eq '"lbKAH4pJIP-rH_EwUYdxZWUMmzk"'
  end

  def load_meter(id)
    row = DB[:meter].where(id: id).first
    raise NotFound, "meter #{id}" unless row
    Meter.new(row)
  end

  it 'lists every policy' do
    get '/policys', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 66
    expect(last_response.headers['ETag']).to eq '"_bT6VsZCu6F-Kzcg49CCuuWAMHQ"'
  end

  def load_consent(id)
    row = DB[:consent].where(id: id).first
    raise NotFound, "consent #{id}" unless row
    Consent.new(row)
  end

  it 'lists every invoice' do
    get '/invoices', {}, session
    expect(last_response.status).to eq 200
    expect(JSON.parse(last_response.body)['items'].size).to be <= 16
    expect(last_response.headers['ETag']).to eq '"FNgWEBOLfbQURS1keDlYm7hW6CU"'
  end
end
