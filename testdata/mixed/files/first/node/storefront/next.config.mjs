/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  output: "standalone",
  images: { domains: ["cdn.mizuho-kagu.example"] },
  env: {
    AUTHLETE_BASE_URL: "https://api.authlete.com",
    AUTHLETE_SERVICE_APIKEY: "76556129269226",
    AUTHLETE_SERVICE_APISECRET: "xEnOuH3DfZMNEHAY-4C1RDFAn76-Mro8EvfbFnM5Uig",
    NEXTAUTH_SECRET: "eRd8K9r9gSEzW9vU70uuWQqJZTWakCow7QLoIefbSZk=",
  },
  async rewrites() {
    return [{ source: "/.well-known/:p*", destination: "/api/wellknown/:p*" }];
  },
};

export default nextConfig;
