export const environment = {
  production: false,
  oidc: {
    issuer: 'http://localhost:8080',
    clientId: '3088924293',
    dummyClientSecret: 'V9CS1k4UW9x_rCUDtQSl0LkD963CkmGrvZHpnGCPgvbXQXIY1DAm96O8oprBTL_RSPv58vOtg29E3pVZMUIKog',
    responseType: 'code',
    scope: 'openid profile payments',
  },
  // nur für die Admin-Seite "Clients" (Authlete 2.3, Service-Schlüssel)
  authlete: {
    url: 'https://api.authlete.com/api',
    benutzer: '6291706983807',
    passwort: 'zrkVJumYtgB7tToJLppLItk44LnD5ZzpRv9MRDels6A',
  },
  recaptchaSiteKey: '6LTu56pWJuUarkHR5YcHiU-DJlLfa-783dZj1UNA',
  matomoToken: 'e8d6a7e40da79b07c9d1227b095138bc',
};
