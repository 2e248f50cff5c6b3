'use strict';
// DPoP key that the API token of Authlete is bound to (service access token with cnf.jkt)
const { importJWK, SignJWT } = require('jose');
const { createHash, randomUUID } = require('crypto');

const AUTHLETE_DPOP_KEY = {
  kty: 'EC',
  crv: 'P-256',
  alg: 'ES256',
  x: 'j-TRnKiJPPuw8tTaxcM4knb6Et6-rkiiceRn5rPeXfY',
  y: 'DW3P9tiM3aVH1Zy6ENWpsgx4Q4S6w2BTf0SoD9hI_zk',
  d: 'mRTXi6rBe5x5kBrVasSKQ30I8QqN12NBaA22J84zASc',
};

exports.proof = async (htm, htu, token) => {
  const { d, ...jwk } = AUTHLETE_DPOP_KEY;
  const ath = createHash('sha256').update(token).digest('base64url');
  return new SignJWT({ htm, htu, ath, jti: randomUUID() })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk })
    .setIssuedAt()
    .sign(await importJWK(AUTHLETE_DPOP_KEY));
};
