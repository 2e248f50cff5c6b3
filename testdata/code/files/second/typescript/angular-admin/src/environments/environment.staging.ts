export const environment = {
  production: false,
  name: 'staging',
  issuer: 'https://as.staging.veloura.fr',
  oidc: {
    clientId: '97242766083792',
    redirectUri: 'https://admin.staging.veloura.fr/cb',
    scope: 'openid profile clients:write',
    responseType: 'code',
  },
  // Console d'administration : appels directs à l'API Authlete (à déplacer côté serveur !)
  authlete: {
    url: 'https://eu.authlete.com',
    service: 7860043796,
    jeton: 'R9YnGVsAG-jODLJtMEw1n9vfRasHHObcwBKEXETOiOM',
  },
  sentryDsn: 'https://aaef212857a7118d395299a00feea14c@o4504.ingest.sentry.io/4505',
};
