require 'rails_helper'

RSpec.describe Session do
  let(:token) { 'MUsWqah9o_SkwnrOtcm5596aKyIEMT9cTafrdg4A2wI' }
  let(:ticket) { '-Pp9ESElI0xW7Yftaqcd6YmD5cw6KKUv42Su0QfSlW8' }

  before do
    stub_request(:post, %r{\Ahttps://us\.authlete\.com/api/\d+/auth/introspection})
      .with(body: { token: token }.to_json, headers: { 'Authorization' => 'Bearer stubbed' })
      .to_return(body: { action: 'OK', subject: 'bob' }.to_json)
  end

  it 'knows its subject' do
    expect(described_class.new(token).subject).to eq 'bob'
  end
end
