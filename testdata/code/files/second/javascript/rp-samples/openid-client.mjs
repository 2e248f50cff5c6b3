import { Issuer, generators } from 'openid-client';

// AS by Authlete, client registered at cd.authlete.com
const issuer = await Issuer.discover('https://as.mirabel.dev');

const client = new issuer.Client({
  client_id: '8375143901061',
  client_secret: 'TMFm_F1_oTVgx6TH63WeFbOiMdR21OKdUiY2MM5cr3K0NUmnSTrEL_fmWFI64SlUJupUr7aRF3ETUIMLwfLZiw',
  redirect_uris: ['http://localhost:4000/cb'],
  response_types: ['code'],
  token_endpoint_auth_method: 'client_secret_post',
});

const code_verifier = generators.codeVerifier();
console.log(client.authorizationUrl({
  scope: 'openid email',
  code_challenge: generators.codeChallenge(code_verifier),
  code_challenge_method: 'S256',
}));
