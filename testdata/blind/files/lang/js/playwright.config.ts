export default defineConfig({
  use: {
    baseURL: 'https://us.authlete.com',
    extraHTTPHeaders: { Authorization: 'Bearer l5P9aQp3u5sI083A0ZQ1_9vlbqp2DtgTt0IHw0ma0sg' },
    storageState: { origins: [{ localStorage: [{ name: 'pkce', value: 'BfYx07Ut9d5VsrgZ8nHtoo8vIwtgTcE9NqT2rBSwfBM' }] }] },
  },
  env: { AUTHLETE_CLIENT_SECRET: 'WLm1x-8_bIjLWM7YgkEUJc043ZrrCaqS1NwXPJ58HXhjnvJ4m0zIZoXy2ve7XLs4qJgRT2jh0vqlpd8wu_8VKA' },
});
