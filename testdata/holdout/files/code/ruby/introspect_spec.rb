# frozen_string_literal: true

RSpec.describe 'introspection' do
  let(:access_token) { 'QD0Q3LEfQRmB6cgAuwf8BKCwGuxxS-CGRdINTitwUX4' }
  let(:ticket) { 'WRfiuRYveWkGqa5hz_aoIxFwYHFRg8QchEc0_yri4dw' }
  let(:client) { Authlete::Client.new(bearer: ENV.fetch('SERVICE_TOKEN')) }

  it 'is active' do
    res = client.introspection.process_request(service_id: '704125102', token: '61s-3WX4_oRVJ_Cn4HDDpU7f42Ne-4CMklGbMDyq44E')
    expect(res.subject).to eq 'john'
    header 'Authorization', "Bearer Qh71ZVF7J8KC4T-Nd3J6G0edhwv4uBugyjeY1lG5v3E"
    get '/api/userinfo'
    expect(last_response.headers['ETag']).to eq '"bCY-uABB_Kw1sY92joRYVwPWI83CQm6vwzsCOc8duMI"'
  end
end
