const nock = require('nock');
const { authorize } = require('../handler');

jest.mock('aws-sdk', () => ({
  SSM: jest.fn(() => ({
    getParameters: () => ({ promise: async () => ({ Parameters: [{ Value: '1234567890' }, { Value: 'dummy-secret' }] }) }),
  })),
}));

describe('authorize', () => {
  it('allows a usable token', async () => {
    nock('https://api.authlete.com')
      .post('/api/auth/introspection', { token: 'yEztWaLRQJS7zoVU4qCdv1Mzm_RfnVE3ZgSrJTg4XP8' })
      .basicAuth({ user: '1234567890', pass: 'dummy-secret' })
      .reply(200, { action: 'OK', subject: 'alice', accessTokenHash: 'BOYLzVr2zgJviIOjCmEJuwpBBJ_XEhjcUpz2m-v-5Ok' });
    const r = await authorize({ authorizationToken: 'Bearer 1NTdPIAoUmBPoEndVI7VN11g0LQkFcXsJ4Ww_o9UE1Q', methodArn: 'arn:aws:execute-api:x' });
    expect(r.principalId).toBe('alice');
  });
});
