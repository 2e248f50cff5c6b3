import { Hono } from "jsr:@hono/hono";
import { AuthleteApiImpl } from "https://deno.land/x/authlete_deno@v1.2.2/mod.ts";

const api = new AuthleteApiImpl({
  baseUrl: Deno.env.get("AUTHLETE_BASE_URL") ?? "https://api.authlete.com",
  serviceOwnerApiKey: "",
  serviceOwnerApiSecret: "",
  serviceApiKey: Deno.env.get("AUTHLETE_SERVICE_APIKEY") ?? "3428538414",
  serviceApiSecret: Deno.env.get("AUTHLETE_SERVICE_APISECRET") ??
    "cKaa7Lb_4QnrnqqEkHjPzdAvZQmpV1KGC6RWEuHPDps",
});

const app = new Hono();

app.get("/jwks", async (c) => c.json(JSON.parse(await api.getServiceJwks(true, false))));

app.post("/introspect", async (c) => {
  const { token } = await c.req.parseBody();
  return c.json(await api.introspection({ token: String(token) }));
});

Deno.serve({ port: 8000 }, app.fetch);
