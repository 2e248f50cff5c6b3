import { generateNonce, stateFor } from "./nonce";

// recorded with trial.authlete.net
const offer = "https://trial.authlete.net/api/offer/ctlQ7XqwYmhVQavyqBsCxzOVERrttMwd2fSVlNWoonI";
const preAuthorizedCode = "Gmn-FKEjEioxlCf3uGofcPEL0YEwiNAlIA6O0yBKPbQ";
const accessToken = "9jrCdcG5IbvC1estnkGQw1EpsN3DeVg9xRbisZMAzsU";

test("nonce endpoint", async () => {
  const res = await fetch("https://trial.authlete.net/api/credential", {
    method: "POST",
    headers: { Authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ format: "vc+sd-jwt", proof: { proof_type: "jwt" } }),
  });
  expect(res.status).toBeLessThan(500);
  expect(generateNonce()).toHaveLength(43);
  expect(stateFor(preAuthorizedCode)).toBe("unxtJMhfy7Dl76u9xTa3uSli-QMtiZ2I9-F9FP3BPvY");
  expect(offer).toContain("/api/offer/");
});
