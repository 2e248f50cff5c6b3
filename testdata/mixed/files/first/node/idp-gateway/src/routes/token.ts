import { Router } from "express";
import { authlete, serviceId } from "../lib/authlete";

export const token = Router();

/**
 * RFC 6749 token endpoint. The body is handed to Authlete verbatim.
 *
 *   grant_type=authorization_code
 *   code=AsqSjmgIt55YeRBt_N-_eYt_OzrVUOkCYIBRui3qgn8
 *   code_verifier=4WQK3u_Onzip9b8nzjI48B38tLtEnp2GRXYPba7iRTk
 *
 * (challenge in the authorization request: Lmclnk6pntyUhhJhd0OXVPWvHNfXHCH9kWZimgob7DQ)
 */
token.post("/token", async (req, res) => {
  const [user, pass] = basic(req.headers.authorization);
  const r = await authlete().token.process({
    serviceId,
    tokenRequest: {
      parameters: new URLSearchParams(req.body).toString(),
      clientId: user,
      clientSecret: pass,
    },
  });
  switch (r.action) {
    case "OK":
      return res.type("json").send(r.responseContent);
    case "INVALID_CLIENT":
      return res.status(401).set("WWW-Authenticate", "Basic realm=token").send(r.responseContent);
    default:
      return res.status(400).type("json").send(r.responseContent);
  }
});

function basic(header?: string): [string?, string?] {
  if (!header?.startsWith("Basic ")) return [];
  const [u, p] = Buffer.from(header.slice(6), "base64").toString().split(":");
  return [decodeURIComponent(u), decodeURIComponent(p)];
}
