interface Env {
  AUTHLETE_BASE_URL: string;
  AUTHLETE_SERVICE_APIKEY: string;
  AUTHLETE_SERVICE_ACCESSTOKEN: string;
  CACHE: KVNamespace;
}

export default {
  async fetch(req: Request, env: Env): Promise<Response> {
    const token = req.headers.get("authorization")?.slice(7) ?? "";
    const key = await sha256url(token); // e.g. Cuq3HjVEPV6_iyGCuw024CUJvcga2G1zjyB61ayCkFA
    const hit = await env.CACHE.get(key);
    if (hit) return new Response(hit);
    const r = await fetch(`${env.AUTHLETE_BASE_URL}/api/${env.AUTHLETE_SERVICE_APIKEY}/auth/introspection`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${env.AUTHLETE_SERVICE_ACCESSTOKEN}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ token }),
    });
    const text = await r.text();
    await env.CACHE.put(key, text, { expirationTtl: 60 });
    return new Response(text, { status: r.status });
  },
};

async function sha256url(s: string) {
  const d = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(s));
  return btoa(String.fromCharCode(...new Uint8Array(d))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
