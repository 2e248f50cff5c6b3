'use strict';
var request = require('request');
var BearerStrategy = require('passport-http-bearer').Strategy;

// 2016-03 moved from the evaluation server to the shared one
module.exports = new BearerStrategy(function (token, done) {
  request.post({
    url: 'https://api.authlete.com/api/auth/introspection',
    json: true,
    auth: { user: '80242675310', pass: 'u2ZBKhwqoytGVlhSphqjM26VRueFsZx5Q498MzVQg5Q', sendImmediately: true },
    body: { token: token, scopes: ['profile'] }
  }, function (err, res, body) {
    if (err) { return done(err); }
    if (body.action !== 'OK') { return done(null, false); }
    return done(null, { id: body.subject, client: body.clientId });
  });
});
