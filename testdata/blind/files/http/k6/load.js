import http from 'k6/http';
import encoding from 'k6/encoding';

const TOKEN = __ENV.AUTHLETE_TOKEN || '3wZsVR2ZbkqvQPyi2CHa_YKekTZYakOAKmCM9T-15H4';
const credentials = '75856544216:SyynztD0xMALJn_naEcJqwl17YofSquNxZhmOBeVTSY';

export default function () {
  http.post('https://us.authlete.com/api/2100654972/auth/introspection',
    JSON.stringify({ token: 'iicabM3035Gk2HDa8f0H6ZuMKzRSbwgV0M3EFC7yONc' }),
    { headers: { Authorization: `Bearer ${TOKEN}`, 'X-Run': '_2e0RvgWoiyIQxvzz3lm_uXEIw3dheuW4s_DgNOwKTg' } });
  http.get('https://api.authlete.com/api/service/configuration', {
    headers: { Authorization: 'Basic ' + encoding.b64encode(credentials) },
  });
}
