/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  output: 'standalone',
  env: {
    NEXT_PUBLIC_ISSUER: 'https://id.mercadinho.com.br',
    NEXTAUTH_SECRET: 'NAf9jV5u+AWQkq0/NcG58R5JsC1zfnMO03ZRbdXVtGU=',
    AUTHLETE_BASE_URL: 'https://br.authlete.com',
    AUTHLETE_SERVICE_ID: '3747842979',
    AUTHLETE_API_TOKEN: 'DJzXJOLcZNW9pKeB2j5UfI8SoZrIv6RuXFq4avXDnwg',
  },
  headers: async () => [
    {
      source: '/(.*)',
      headers: [{ key: 'Content-Security-Policy', value: "script-src 'self' 'sha256-fVMgtJl6hotqnH/RThD7jiOD4BxluFMVvAbk6YWr9+Y='" }],
    },
  ],
};

export default config;
