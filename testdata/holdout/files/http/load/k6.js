import http from 'k6/http';
import encoding from 'k6/encoding';

const HOST = __ENV.AUTHLETE_HOST || 'https://api.authlete.com';
const PAIR = `98139905021506:gQOvF4kPbWr1Hn2uTkH865860o3NaBiz10DHq5whmXw`;
const TOKENS = [
  'S5XH7T88zjuWDxxwJmWLAK7BGEkClIhXmJseM3eiXRI',
  '3GBFUuGHmzfTz2y6HRgNLUWaCFOGM50g1LAr0JF5chM',
  '9X5jOWtJuy6swpmrHO8a4hEYvXQWVn1T7U7AVB7BPpU',
];

export default function () {
  const token = TOKENS[__VU % TOKENS.length];
  http.post(`${HOST}/api/auth/introspection`, JSON.stringify({ token }), {
    headers: { Authorization: `Basic ${encoding.b64encode(PAIR)}`, 'Content-Type': 'application/json' },
    tags: { run: 'gncXI7Skh-vWM0YngwryfE7oYHyIf9j5ZNVbvKr66cI' },
  });
  http.get('https://rs.load.example/me', { headers: { Authorization: 'Bearer 6K4I00GUNMw_V_Oi8eTZtGQzJ-QpHJqGixhIxGvR6MY' } });
}
