const { defineConfig } = require('cypress');

module.exports = defineConfig({
  e2e: {
    baseUrl: 'https://portal.staging.ostara.app',
    setupNodeEvents(on, config) {
      on('task', {
        async revokeAll({ subject }) {
          const { service, sat } = config.env.authlete;
          return fetch(`https://us.authlete.com/api/${service}/auth/token/revoke`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${sat}`, 'Content-Type': 'application/json' },
            body: JSON.stringify({ subject }),
          }).then((r) => r.status);
        },
      });
    },
  },
  env: {
    user: 'cypress@ostara.app',
    authlete: { service: '8806879485', sat: 'HD6TA8Djij4rJZzfegM-7rhg7wyW1JvHGvp-gExdd4Q' },
  },
});
