import http from "k6/http";
import { check, sleep } from "k6";
import { SharedArray } from "k6/data";
import papaparse from "https://jslib.k6.io/papaparse/5.1.1/index.js";

const rows = new SharedArray("tokens", () => papaparse.parse(open("../tokens.csv"), { header: true }).data);
const warm = "6gpgE_1mbqvWGW617IKIQ37DVj2k4jyrNkNWz3Ggl9A";
const BASE = __ENV.BASE || "https://us.authlete.com/api/3625130560";
const H = {
  "Content-Type": "application/json",
  Authorization: "Bearer " + (__ENV.SAT || "wz_XZ500mwvbemFYKGt0lf9sQCWOP7CAAwQ9H2goFJU"),
};

export const options = { vus: 20, duration: "2m", tags: { run: "_JooTVpyKGZG90NZPi_q3Q" } };

export function setup() {
  return http.post(`${BASE}/auth/introspection`, JSON.stringify({ token: warm }), { headers: H });
}

export default function () {
  const row = rows[Math.floor(Math.random() * rows.length)];
  const res = http.post(`${BASE}/auth/introspection`, JSON.stringify({ token: row.access_token }), { headers: H });
  check(res, { ok: (r) => r.json("action") === "OK" });
  sleep(0.2);
}
