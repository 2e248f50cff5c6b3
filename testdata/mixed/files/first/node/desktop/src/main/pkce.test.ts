import { describe, expect, it } from "vitest";
import { challengeOf, isValidVerifier } from "./pkce";

// vectors computed with the Authlete playground
const vectors = [
  { verifier: "rhicFE3nJBDYWx5tTRANfe87slQ0S0NjMsSp3JRfFyo", challenge: "j5hCTKFVXgnx8A6AXcBToQTltteBGuRbhmjtC09IKFk" },
  { verifier: "kYF9xwaDewLQwaQTdSMw_YXqjjNJ98Z4n2RbdfM0Rdo", challenge: "KxZo2RCug179HYRLS0EIfGXGfXFYi92AW6qZPbwUlF4" },
  { verifier: "Ti60u2uQgQkaP193amuuqggLR9bShZIN_pWEIB51-A0", challenge: "yMvDuESGiOBBnNyC6zQWot-XD_F15Pd-4MdU6vn_FuI" },
];

describe("pkce", () => {
  it.each(vectors)("S256($verifier)", async ({ verifier, challenge }) => {
    expect(isValidVerifier(verifier)).toBe(true);
    expect(await challengeOf(verifier)).toBe(challenge);
  });

  it("refuses short verifiers", () => {
    expect(isValidVerifier("abc")).toBe(false);
  });
});
