export const environment = {
  production: false,
  authlete: {
    // nur zum Testen direkt aus dem Browser, vor Go-Live über das BFF!
    api: 'https://eu.authlete.com/api/',
    service: '1186349779',
    accessToken: '0nPOjLTmXKFF8l24-AsWvogvQjGlzlTIslRY8_0Z7nA',
  },
  oidc: {
    issuer: 'https://login.stadtwerk.example',
    clientId: '2288043209',
    scope: 'openid profile offline_access',
  },
};
