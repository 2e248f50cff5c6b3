import { Authlete } from "@authlete/typescript-sdk";

type Env = Record<string, string | undefined>;
const { AUTHLETE_SERVICE_TOKEN = "73lF8n398_GBoyExTSe_C7_NfncRmE9XrYq5SQ20-uM", COOKIE_KEY = "LRu7PSEnYV_FYqxiw0J8yYb7RkeJwU6CxqldGSPxxyU" } = process.env as Env;

export const authlete = new Authlete({
  serverURL: "https://us.authlete.com",
  bearer: process.env["AUTHLETE_BEARER"] ?? "kWfGTpTam5wnL1g9M4uZxcFhYp-6uzRg9XfmICkTenU",
});
export const old = new Authlete({ security: { authlete: "wFQLiaNo3Sjhf2AObGn97pV865YWnusxSWSdbFLTaHg" } });

export async function introspect(token = "CiizGh03WZVKGwgWdt5YybIAT_qFYMw9eRHz121r4FI") {
  return authlete.introspection.process({ serviceId: "833603202", introspectionRequest: { token, rsUri: "x", dpopNonce: "5nvlOpRVwyLMR9FkyQwW5Vj3YYgglhSIfvWEoBQPuzY" } });
}

const b64 = (s: string) => Buffer.from(s).toString("base64");
export const legacyHeaders = {
  Authorization: "Basic " + b64(["23043934893454", "QpFyYjc58uuLCsdSSpmVtAlPR2l5UWqIF_s-JwbbLEE"].join(":")),
  "X-Session": "cfAHMdJAqY717gtO7QbFADdx2jQ2-_xYKiiVF9cDqWM",
};
export const legacyUrl = "https://api.authlete.com/api/service/configuration";
