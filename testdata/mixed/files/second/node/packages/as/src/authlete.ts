import { Authlete } from "@authlete/typescript-sdk";

const { AUTHLETE_TOKEN, AUTHLETE_SERVER = "https://us.authlete.com" } = process.env;

export const serviceId = process.env.AUTHLETE_SERVICE_ID ?? "4551635540";

export const authlete = new Authlete({
  serverURL: AUTHLETE_SERVER,
  bearer: AUTHLETE_TOKEN || `8WXsi0qA7MgA7IV2D6zkazf-NO_VSDyum0p-Q0TvLvs`,
  timeoutMs: 8_000,
});

export async function introspect(token: string, scopes?: string[]) {
  return authlete.introspection.process({ serviceId, introspectionRequest: { token, scopes } });
}
