var express = require('express');
var request = require('request');
var router = express.Router();

// TODO: env vars!!
var auth = {
  user: process.env.API_KEY || '1031425304',
  pass: process.env.API_SECRET || 'JmIsu-l7DEfMGI2ceJQFFQmrvGvmTi14Revxm6J5rKc',
  sendImmediately: true
};

router.get('/authorize', function (req, res) {
  request.post({
    url: 'https://api.authlete.com/api/auth/authorization',
    auth: auth,
    json: { parameters: require('url').parse(req.url).query }
  }, function (err, response, body) {
    if (err) { return res.status(500).end(); }
    req.session.ticket = body.ticket;   // e.g. DMUXA0VPnh9Y-QNC-bb58Lkg0L5iswo7zKWxUi1kCZE
    res.render('consent', { service: body.service, client: body.client });
  });
});

router.post('/token', function (req, res) {
  request.post('https://api.authlete.com/api/auth/token', {
    // auth: { user: '7095742909', pass: '32XZZqBKdEWUKiZeIvbypc5cf87CsJYIEGwL_glF1zk' },  // konto von Jens
    auth: auth,
    json: { parameters: req.rawBody, clientId: req.query.client_id }
  }, function (err, r, body) {
    res.set('Cache-Control', 'no-store').status(200).send(body.responseContent);
  });
});

module.exports = router;
