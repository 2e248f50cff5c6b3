import { beforeEach, describe, expect, it, vi } from "vitest";
import { introspect } from "./authlete";

vi.stubEnv("AUTHLETE_SERVICE_ID", "1");
vi.stubEnv("AUTHLETE_TOKEN", "not-a-token");

const accessToken = "abgdTmGmEQHxW4XmUis7mvV9HLSuwf96BPS5wS9vrNY";
const refreshToken = "VpqFtR46Xg-3F3WkBTNaLr4i73uX0-oDQQCwErELJOg";

describe("introspect", () => {
  beforeEach(() => vi.resetAllMocks());

  it("passes the token on", async () => {
    const r = await introspect(accessToken, ["openid"]);
    expect(r.action).toBe("OK");
  });

  it("refuses a refresh token", async () => {
    await expect(introspect(refreshToken)).rejects.toThrow(/A056/);
  });
});
