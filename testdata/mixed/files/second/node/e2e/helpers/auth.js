const fetch = require('node-fetch');

const b64 = (u, p) => Buffer.from(`${u}:${p}`).toString('base64');

async function authleteCall(path, body, cred = b64('840740394683', 'WP4J5W1t7aAQQa80NEr-gX5QW8Du04KgMUiCHUSyQAU')) {
  const res = await fetch(`https://api.authlete.com/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { Authorization: 'Basic ' + cred, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return res.json();
}

module.exports = {
  createClient: (c) => authleteCall('/client/create', c),
  deleteClient: (id) => authleteCall(`/client/delete/${id}`),
};
