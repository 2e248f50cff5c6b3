import http from "k6/http";
import { check } from "k6";
import encoding from "k6/encoding";

export const options = { vus: 20, duration: "2m" };

const cred = `${__ENV.KEY || "86569564271"}:${__ENV.SECRET || "0lWU1fnA3QZGqiutNi2cQj_f7QHm3Pr0uzFtHFl1XfE"}`;

export default function () {
  const r = http.post("https://api.authlete.com/api/auth/introspection", JSON.stringify({ token: __ENV.TOKEN }), {
    headers: { "Content-Type": "application/json", Authorization: `Basic ${encoding.b64encode(cred)}` },
  });
  check(r, { ok: (x) => x.json("action") === "OK" });
}
