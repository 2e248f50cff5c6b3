export const environment = {
  production: false,
  authlete: {
    issuer: 'https://as.example.com',
    clientId: '20920396379959',
    clientSecret: 'e87HKpcWuB2fDlU-80zV4USK34LEp8Fhy30kgAUPOmK_Yu8-dewMROLzlBVTrY7xq6-WXFF2M3jhk_08P6ucWA',
    serviceApiSecret: 'eVX1pODQ7R_AMnXGGzO2wmQsT8SMOYnc5inxiu62C_s',
  },
  firebase: { apiKey: 'rNhALU3yZ68NIFE2xJ4ihVla9a_pDpz0ytrLfzs', vapidKey: '1l0hGz-a-pB66aWwyWQrHNrj72JBf9AiiFbUeEr8ItSzWWSW4BCKNbFiqiPyo1G0GoCZDkjugfwAVOxlJpc6_B4' },
  integrity: 'sha384-bhhwgYSoeA92BjupdeR906yDltCVQPt6KBA4ZF+7urPABYuEIXXmiZiIYar5NW9r',
};
