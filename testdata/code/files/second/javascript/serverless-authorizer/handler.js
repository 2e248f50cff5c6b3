'use strict';
const AWS = require('aws-sdk');
const axios = require('axios');

const ssm = new AWS.SSM({ region: 'ap-northeast-1' });
let cache;

const load = async () => {
  if (cache) return cache;
  const { Parameters } = await ssm
    .getParameters({ Names: [process.env.ssmAuthleteApiKey, process.env.ssmAuthleteApiSecret], WithDecryption: true })
    .promise();
  cache = { username: Parameters[0].Value, password: Parameters[1].Value };
  return cache;
};

module.exports.authorize = async (event) => {
  const token = event.authorizationToken.replace(/^Bearer /, '');
  const { data } = await axios.post('https://api.authlete.com/api/auth/introspection', { token }, { auth: await load() });
  if (data.action !== 'OK') throw new Error('Unauthorized');
  return { principalId: data.subject, policyDocument: allow(event.methodArn) };
};

const allow = (Resource) => ({
  Version: '2012-10-17',
  Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource }],
});
