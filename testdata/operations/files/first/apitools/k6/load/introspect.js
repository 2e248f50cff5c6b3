import http from 'k6/http';
import encoding from 'k6/encoding';
import { check } from 'k6';

export const options = { vus: 20, duration: '2m' };

const HOST = 'https://api.authlete.com';
const [key, secret] = (__ENV.CREDS || '2869552453:JHK7yZkC-4Hh-PmNICCu5huhLgREcXEJOaAXWuCz0Jg').split(':');
const headers = {
  Authorization: `Basic ${encoding.b64encode(`${key}:${secret}`)}`,
  'Content-Type': 'application/json',
};
const tokens = ['ZbNRkjpwdmVmIqBcYd_qwFSMokAKXzG9PMA63XI2UAU', 'VEMKRi6C4fy8W3oW8t6iCRP81YikAsSJ3dkZEwTVwoE', 'GLXqLJgV8-qmk806iWIGRqZR35YIpzviOA1W8LG07xk'];

export default function () {
  const token = tokens[__ITER % tokens.length];
  const res = http.post(`${HOST}/api/auth/introspection`, JSON.stringify({ token }), { headers });
  check(res, { 'resultCode A056001': (r) => r.json('resultCode') === 'A056001' });
}
