import { Authlete } from "@authlete/typescript-sdk";

// The way it should be: the token comes from the environment.
export const authlete = new Authlete({
  serverURL: process.env.AUTHLETE_BASE_URL,
  bearer: process.env.AUTHLETE_SERVICE_ACCESSTOKEN ?? "",
});

// Neither of these is a credential: a ticket is used up by one call, and a
// digest opens nothing.
export const ticket = "SjM2Kj_xbQAhzd6GTEmJ8yJ9gMmGo0WKJCKuq4n3FgU";
export const integrity = "sha256-CnVGMPsNBYpVb_1NgmRaK3A8wDWLb11AKd94KMOCcjY=";
