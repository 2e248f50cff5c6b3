module.exports =
  authlete:
    baseUrl: 'https://api.authlete.com'
    serviceApiKey: '9688183472'
    serviceApiSecret: 'Zh9ne_gDufWpJ5Gv17er6HdG0_2_ZvtmDmxHzqfuBXo'
  cookie: secret: 'Jy7IzoE4BYkIfbnOlNaLtrRbImKJTyUgY-uT8J6x7cg'
