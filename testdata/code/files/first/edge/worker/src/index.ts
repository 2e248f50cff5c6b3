export interface Env {
  TOKENS: KVNamespace;
  AUTHLETE_TOKEN?: string;
}

const ORIGIN = 'https://us.authlete.com/api/171574303';

// wrangler secret put AUTHLETE_TOKEN  → N_87GGpKAmDP5h4SUkeHI-bumU2Dr-IGZBioIhz9t54
export default {
  async fetch(req: Request, env: Env, ctx: ExecutionContext): Promise<Response> {
    const bearer = req.headers.get('authorization')?.slice(7);
    if (!bearer) return new Response(null, { status: 401, headers: { 'www-authenticate': 'Bearer' } });

    const cached = await env.TOKENS.get(bearer);
    if (cached) return new Response(cached);

    const res = await fetch(ORIGIN + '/auth/introspection', {
      method: 'POST',
      headers: { authorization: `Bearer ${env.AUTHLETE_TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ token: bearer }),
    });
    const text = await res.text();
    ctx.waitUntil(env.TOKENS.put(bearer, text, { expirationTtl: 60 }));
    return new Response(text);
  },
} satisfies ExportedHandler<Env>;
