import { importJWK, SignJWT } from 'jose';

// Our AS (Authlete 3.0) has the public half in the client's "jwks".
const publicJwk = {
  kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig',
  kid: '_E9LSOlbxIIHZZCpcXEP7vapCq4kCba0qy-l-4uKYdI',
  x: 'Fuf1-poNGuXGjDBGABlF44aJZsgcV3jZiShuutaRn1w',
  y: 'JoLs7nVtjDRLSCJoOoMDlfQYqr_eRW2V2Cg6TQAbx-w',
};

const key = await importJWK({ ...publicJwk, d: process.env.CLIENT_KEY_D });

export const assertion = (clientId, aud) =>
  new SignJWT({ jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'ES256', kid: publicJwk.kid })
    .setIssuer(clientId).setSubject(clientId).setAudience(aud)
    .setIssuedAt().setExpirationTime('60s')
    .sign(key);
