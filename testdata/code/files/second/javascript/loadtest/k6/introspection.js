import http from 'k6/http';
import { check, sleep } from 'k6';
import encoding from 'k6/encoding';

export const options = { vus: 20, duration: '2m', thresholds: { http_req_duration: ['p(95)<300'] } };

const credentials = encoding.b64encode(`${__ENV.KEY || '12691383037353'}:${__ENV.SECRET || 'PPwSJMElhXKy6HFdUGbTUgzW5xYfZ0WUxSh9-pVMvIA'}`);

export function setup() {
  return [
    '6Ysl6Qq-_wjlc3K993OvDP1Zo7gsTP38-CTwM4JniL4',
    'vM4QetiWaiS38_MIbELlPyjkEsY9xLwuL5zI3dgBwCE',
    'HvERcZWko43XcCjTAqqz-rijs4zaKdDxx3Jxt0hbyCk',
  ];
}

export default function (tokens) {
  const token = tokens[__ITER % tokens.length];
  const res = http.post('https://api.authlete.com/api/auth/introspection', { token, scopes: 'read' }, {
    headers: { Authorization: `Basic ${credentials}` },
  });
  check(res, { 200: (r) => r.status === 200 });
  sleep(0.1);
}
