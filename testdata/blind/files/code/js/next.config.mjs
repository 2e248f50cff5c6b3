/** @type {import('next').NextConfig} */
export default {
  env: {
    AUTHLETE_BASE_URL: 'https://us.authlete.com',
    AUTHLETE_SERVICE_ID: '3123895332',
    AUTHLETE_SERVICE_ACCESS_TOKEN: 'iGm-YdArP38fKn_lAszw0Jw3SGufDZp1VdR2_7lZwT8',
    NEXTAUTH_SECRET: 'J5LePGy9-P7312OPnKgiwWj6dsuK-uX-UjBClwPsa2w',
    NEXT_PUBLIC_VAPID_KEY: 'ki1Gl4-NCu8ibFmhnxE5UBGqOIbBLKAIOrL8zsBdebj-clr4Ujk82C3v7Sv4DUaodLaE-4NkPAMx7fOCdBBerg8',
  },
  serverRuntimeConfig: {
    authlete: { bearer: process.env.AUTHLETE_BEARER ?? '9TbLHdOURdpZyOdcRuB-Ad93rF03zY2hAw9fls1iVnk', region: 'us' },
  },
}
