import { http, HttpResponse } from 'msw';

// what the real Authlete answers, recorded on 2025-03-04
export const handlers = [
  http.post('https://us.authlete.com/api/:serviceId/auth/authorization', () =>
    HttpResponse.json({
      resultCode: 'A004001',
      action: 'INTERACTION',
      ticket: '0GR0le3bcpOmiSiJu9EtJqa-BovcmNmdWjL1kNsgFxs',
      service: { serviceName: 'express-as', apiKey: 21653835348762 },
    }),
  ),
  http.post('https://us.authlete.com/api/:serviceId/auth/token', () =>
    HttpResponse.json({
      resultCode: 'A050001',
      action: 'OK',
      accessToken: '7uaqKkY29Rmg-kyosW1ExWkQE91dc5dBQmBr-U0tjZc',
      refreshToken: 'Z9ywPslaV5syr4s1w3il1rqNbHxY0pXWHjC5Oi6f02A',
      responseContent: '{"access_token":"FgAZXKZvWce4_t5vF214yJUZCyXDXBD930Z4H23Bnf4","token_type":"Bearer"}',
    }),
  ),
  http.post('https://us.authlete.com/api/:serviceId/auth/introspection', ({ request }) => {
    if (request.headers.get('authorization') !== 'Bearer test-token') {
      return HttpResponse.json({ resultCode: 'A001202' }, { status: 401 });
    }
    return HttpResponse.json({ action: 'OK', subject: 'john', usable: true });
  }),
];
