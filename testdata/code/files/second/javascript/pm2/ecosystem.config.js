module.exports = {
  apps: [
    {
      name: 'oauth-as',
      script: 'dist/server.js',
      instances: 2,
      exec_mode: 'cluster',
      env: { NODE_ENV: 'development', AUTHLETE_BEARER: 'Kq_Ac4zDwLOf1aHU5lbGA8WWWjIoNe5paNQAiKqa-w0' },
      env_production: {
        NODE_ENV: 'production',
        // comes from /etc/oauth-as/env
        AUTHLETE_BEARER: process.env.AUTHLETE_BEARER,
      },
    },
  ],
};
