// SD-JWT VC issuer: public keys registered at Authlete (credentialJwks)
export const issuer = {
  keys: [{ kty: 'EC', crv: 'P-256', alg: 'ES256', kid: '6L-jDZzb7BJGOGaoyWsrL9JInsY1QBIWXvtaUuI0tPQ', x: '345p5vdh_TWw0a7fUPLfendcrA3i7od5xmZ2m34gaGI', y: '2eQR-8wjofBQIb0ENJ1sf7iDFwprW4XXFl4hKukaslE' }],
};
export const holderBinding = { cnf: { jkt: '4Iv_mw_uSmaeafIlty691Is6PYar3KqgyPzwYKTyQ7Q' } };
export const digests = ['E3hf1lJ2NUX3YCSgtTYTSiYFsn9D3CzY85i41xg5n50', '4AB5S-fDzjvJMTx_XzEnzxgiIlxlIY29TCXe2SFSEMs', 'l_4WZ75Q7kXxWqkdCpynKG9ep88cv1O1LkcyQAzD8tg'];
