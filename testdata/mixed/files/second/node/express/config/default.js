module.exports = {
  port: 3000,
  session: { secret: '6uWM90nZzQRIQ2m3ZnEQWgx8jAjlpG1naGzalO0oNF8', cookie: { maxAge: 3600e3 } },
  authlete: {
    host: 'api.authlete.com',
    credentials: [
      // [ key, secret ]
      ['411373475645', '-RLgbuT4v5S4dnhSZKEWrs8E2PmXC8vYfzAN5Xer70M'],
      ['491667159046', 'R9B_dGsMl6TiC2iGvg5Y3vtHtIS5UxMZOjXKq3kJky4'],
    ],
  },
  log: { level: 'info' },
};
