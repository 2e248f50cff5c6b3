require 'rails_helper'

RSpec.describe 'GET /authorize' do
  let(:ticket) { 'InkCSgbxke_Qm5MUjoSSd9DLN-beudO8rT3ON8Vze6I' }
  let(:challenge) { 'Zoday_sIN5XB3jRyiSARvq6xwfSrjGQEnVyJVkWzH_M' }

  before do
    stub_request(:post, 'https://api.authlete.com/api/auth/authorization')
      .with(basic_auth: %w[12345 secret])
      .to_return_json(body: { action: 'INTERACTION', ticket: ticket })
  end

  it 'keeps the ticket' do
    get '/authorize', params: {
      client_id: '60819911044554', response_type: 'code', state: 'guEqOCer0P4BF3Fece13d33lO-Yj92O36h3Oz_94Lp0',
      code_challenge: challenge, code_challenge_method: 'S256'
    }
    expect(session[:ticket]).to eq(ticket)
  end
end
