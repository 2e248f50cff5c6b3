import { http, HttpResponse } from 'msw';

/** Mock of the Authlete API for Storybook: nothing leaves the browser. */
export const handlers = [
  http.post('https://us.authlete.com/api/:service/auth/authorization', () =>
    HttpResponse.json({
      action: 'INTERACTION',
      ticket: 'JgdmzRzluGnCPkBtxDMbe_3R9H8xr9DsTkQxN-Uboyo',
      client: { clientId: 8361158991, clientName: 'Storybook', logoUri: 'https://cdn.example/l.png' },
    }),
  ),
  http.post('https://us.authlete.com/api/:service/auth/authorization/issue', () =>
    HttpResponse.json({
      action: 'LOCATION',
      responseContent: 'https://client.example/cb?code=3ncBpCTY7BdRvqByHNe-gwJgrubzsxx8j15mWgqTdbk&state=2vNS9u0IHtpEtKdaGP2yHu5RMj9NYLzNzPbc5vXkyLk',
    }),
  ),
  http.get('https://us.authlete.com/api/:service/service/get', () =>
    HttpResponse.json({ apiKey: 1, apiSecret: 'mock', serviceName: 'storybook' }),
  ),
];
