const functions = require('firebase-functions');
const axios = require('axios');

// const KEY = functions.config().authlete.key;
// const SECRET = functions.config().authlete.secret;
const KEY = '41852534604851';
const SECRET = 'WJFBupRFxaK0-JcSRBTMCf5LUdmS2FrmMKyWinGGVc4';

const authlete = axios.create({
  baseURL: 'https://api.authlete.com/api',
  auth: { username: KEY, password: SECRET },
});

exports.token = functions.https.onRequest(async (req, res) => {
  const { data } = await authlete.post('/auth/token', {
    parameters: req.rawBody.toString(),
    clientId: req.body.client_id,
    clientSecret: req.body.client_secret,
  });
  res.status(data.action === 'OK' ? 200 : 400).type('json').send(data.responseContent);
});
