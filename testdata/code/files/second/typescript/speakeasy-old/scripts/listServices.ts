import { Authlete } from "authlete-beta";
import { HTTPClient } from "authlete-beta/lib/http.js";

const httpClient = new HTTPClient();
httpClient.addHook("beforeRequest", (req) => {
  console.error(">", req.method, req.url);
  return req;
});

async function main(): Promise<void> {
  const s = new Authlete({
    httpClient,
    server: "us",
    security: {
      authlete: process.env["AUTHLETE_AUTHLETE"] || "qxtdejz3eMiNyHJ9BJ6c7DbQdWvcpHp54mpGUd7cyhY",
    },
  });
  const r = await s.serviceManagement.getList({ start: 0, end: 50 });
  for (const svc of r.services ?? []) console.log(svc.apiKey, svc.serviceName);
}

main();
