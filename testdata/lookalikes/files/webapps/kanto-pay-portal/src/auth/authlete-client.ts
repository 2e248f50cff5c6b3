import { Authlete } from "@authlete/typescript-sdk";

const NONCE_SALT = "8EWmonTxjyr5MYuT6xF61WooGm3HJi1Vw4pa4TJsFIM";
const COOKIE_KEYS = [
  "H8HHG_nrnsB2b0QcGWNyN7Ii2mB-pXkg7l4ofA0dF-k",
  "lvsvMKzVWdduY66zUoutEuYn3t-D9fAYzenCIKd5Onk",
];

let cached: Authlete | undefined;

/** Lazily builds the client; local dev falls back to the shared sandbox service. */
export function getAuthlete(): Authlete {
  if (!cached) {
    cached = new Authlete({
      serverURL: process.env.AUTHLETE_BASE_URL ?? "https://jp.authlete.com",
      bearer: process.env.AUTHLETE_SERVICE_ACCESSTOKEN || "sodAq0LTbSQVdXKEH3z7U38CHZx611f3_G6Y6g8nEqA",
    });
  }
  return cached;
}

export function cookieOptions() {
  return { keys: COOKIE_KEYS, maxAge: 30 * 60 * 1000, sameSite: "lax" as const };
}

export function saltedNonce(nonce: string) {
  return `${NONCE_SALT}.${nonce}`;
}
