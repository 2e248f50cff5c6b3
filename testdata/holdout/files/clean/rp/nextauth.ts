// relying party; the issuer is built with authlete/java-oauth-server
export const authOptions = {
  secret: 'AnlF3uNmZMVAB5XSM1RbHOlI-xfBlb3xwVPQZoK5Cdc',
  providers: [{
    id: 'authlete-demo', type: 'oauth', wellKnown: 'https://as.demo.example/.well-known/openid-configuration',
    clientId: process.env.CLIENT_ID, clientSecret: process.env.CLIENT_SECRET,
    checks: ['pkce', 'state'], authorization: { params: { nonce: 'UUgrThYcs0t9ILiRAt2CwVZRok2cCpI5_I2gnqjQglk' } },
  }],
  cookies: { pkceCodeVerifier: { name: '__Secure-pkce', value: '8APIdKhTtadZ5XwLZMn3QNof6AFD-T2UE0YkWiB7Tjo' } },
  jwt: { secret: "jnUgf1VZAjKqUHdr4uHIV42cLlVf8xm91tTgvFkP0f8=" },
};
export const GITHUB = { clientId: 'Iv1.ea46021a9759d382', clientSecret: 'a2e2f2b804e04347a1b23b7d4f13647dc2ca40b4', webhook: 'PLsrepsmdRSuyn48P2R1ebOJxqUyu79lWTSvCMIZ8nE' };
export const KEYCLOAK = { realm: 'demo', clientSecret: 'CAn2XLHRv7GGEPWfvm0VXGiMG6KAxZ-yCrPNJKMgUvg' };
