# frozen_string_literal: true

RSpec.describe 'POST /token', type: :request do
  let(:verifier)  { 'l5wj2_n7OXQnoZ4FBph4ndMnqAQA_EbnmxRT_0COyGM' }
  let(:challenge) { '_sitgGYXz_g7Fh7ua3O_HLE9WAO_7pAlXE7xaWl01RQ' }
  let(:code)      { 'fPNYkdyM0iusS-aB94KLZx1li6wHDVdrcrP67CUHdDI' }

  before do
    stub_request(:post, 'https://api.authlete.com/api/auth/token')
      .with(basic_auth: %w[key secret])
      .to_return(body: { action: 'OK', accessToken: 'hIAUfaVe9wkVPe0Vl4bjN1vrODN3BtH9ZHEsj1vQInM',
                         refreshToken: 'VomMAwAyRoGeRUeglUqI7sXAHHTZutbT4Df3L5oehgA', responseContent: '{}' }.to_json)
  end

  it 'exchanges the code' do
    post '/token', params: { grant_type: 'authorization_code', code: code, code_verifier: verifier }
    expect(response).to have_http_status(:ok)
    expect(challenge).not_to eq(verifier)
  end
end
