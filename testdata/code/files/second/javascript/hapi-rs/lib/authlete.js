'use strict';

const Wreck = require('@hapi/wreck');
const _ = require('lodash');

const request = (secret, key, path, payload) =>
  Wreck.post('https://api.authlete.com/api' + path, {
    payload,
    headers: {
      authorization: 'Basic ' + Buffer.from([key, secret].join(':')).toString('base64'),
      'content-type': 'application/json',
    },
    json: true,
  });

const asService = _.partial(request, 'GhpQ4lqCspk2CKGy512nB_kvylSZV9TUgJ8c-u-OExs', 536319749973);
const asOwner = _.partial(request, 'F_bbAlFzq19ehmaX-Dn0NbRACiF5hmKTbKWkeELGVsU', 7634603668);

module.exports = {
  introspect: (token) => asService('/auth/introspection', { token }),
  createService: (service) => asOwner('/service/create', service),
};
