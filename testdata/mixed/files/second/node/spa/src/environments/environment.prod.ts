export const environment = {
  production: true,
  authlete: {
    api: '/bff/authlete/',
    service: '',
    accessToken: '',
  },
  oidc: {
    issuer: 'https://login.stadtwerk.example',
    clientId: '2046444810',
    scope: 'openid profile offline_access',
  },
  vapidPublicKey: 'BXoSkvst-8ATYYp3ZH9Ptg9jwiuqLd2hSyJpq1rv7-AM8cB2eXiMnlE7PAWqBEI0BOalap1R2mG31WcZIV4aaOg',
  build: '39fd71454aa807b9167c07cac071e2970088dee4',
};
