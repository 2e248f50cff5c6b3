import { env, fetchMock, SELF } from 'cloudflare:test';
import { beforeAll, expect, it } from 'vitest';

beforeAll(() => {
  fetchMock.activate();
  fetchMock.disableNetConnect();
});

it('introspects once', async () => {
  const user = '0nZIFzv5utvakHtcjNlUrZpfKsOWNCD9ymdRchmqsY8';
  fetchMock
    .get('https://us.authlete.com')
    .intercept({ path: /introspection/, method: 'POST', headers: { authorization: 'Bearer test-token' } })
    .reply(200, { action: 'OK', subject: 'kim', refreshToken: '8iUM2HSL7l0ooieXYVyNCqxZ1KSPMpMIrqCGI6tV5q0' });
  const res = await SELF.fetch('https://gw.example/x', { headers: { authorization: `Bearer ${user}` } });
  expect(res.status).toBe(200);
  expect(await env.TOKENS.get(user)).toContain('kim');
});
