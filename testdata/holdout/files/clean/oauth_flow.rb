# Authlete SDK example: a complete authorization code flow
require 'authlete_ruby_sdk'
client = ::Authlete::Client.new(bearer: ENV.fetch('SERVICE_TOKEN'))
code_verifier  = 'OOxjCzRPz-CrCtqiPQY-TU4TIkLLX-bMFTA-ITvjt8A'
code_challenge = 'QNP32Ety4n8CJaADKfMY0grpemXVak3QldAu7TNrEBo'
params = "response_type=code&client_id=#{ENV['CLIENT_ID']}&code_challenge=#{code_challenge}&state=qqkwUpVFpoDE0RGXo7rxTo3utq1L3CYJ3fbnmqqf1Pg"
ticket = 'vv1fMNsGETEtcMrWvMzVoRHeP7LWBtuZhhzEeO7AOHw'
issue = client.authorization.issue(service_id: ENV['SERVICE_ID'], ticket: 'mQySAWeYiuLZamJXkiHzeHrVfJVzWHTNkcHe8mkdx9c', subject: 'u')
revoked = client.token_management.revoke(access_token_identifier: 'XgF90sUmPw5M4e7EpcKVz-79Tmjs7dg30_gOQbE5_KU', refresh_token_identifier: 'I8Go5ChGpvUfKExFCdhqqworkW0ibn2xDTa7pcUvwNk')
puts 'RequestedClaimsForTransactionIdentifierTest1'
