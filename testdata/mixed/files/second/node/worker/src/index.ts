export interface Env {
  AUTHLETE_SERVICE_ID: string;
  AUTHLETE_BEARER: string;
  TOKENS: KVNamespace;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const token = request.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
    const cached = await env.TOKENS.get(token);
    if (cached) return Response.json(JSON.parse(cached));
    const r = await fetch(`https://us.authlete.com/api/${env.AUTHLETE_SERVICE_ID}/auth/introspection`, {
      method: "POST",
      headers: { authorization: `Bearer ${env.AUTHLETE_BEARER}`, "content-type": "application/json" },
      body: JSON.stringify({ token }),
    });
    const body = await r.text();
    await env.TOKENS.put(token, body, { expirationTtl: 60 });
    return new Response(body, { status: r.status });
  },
} satisfies ExportedHandler<Env>;
