import { expect, test } from '@playwright/test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

// Key pair made at run time; only the public half goes to Authlete (client/update, jwks).
test('private_key_jwt', async ({ request }) => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'Av1jyzzX_3KxWs06waZlgywVP9xK1z-MNvgGf0kJmkw' };
  const assertion = await new SignJWT({ jti: 'hbdntDxKnapAkUWcx-_OEs0hzjIn9hbkMZJWSZWgD1U' })
    .setProtectedHeader({ alg: 'ES256', kid: jwk.kid })
    .setIssuer('5866973317')
    .setAudience('https://as.guichet.example')
    .sign(privateKey);

  const res = await request.post('/token', {
    form: {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    },
  });
  expect((await res.json()).access_token).not.toBe('xXCDTQOXnvLgPPpjpH1wpBZvbVLa0_b0rZkrVZMen3M');
});
