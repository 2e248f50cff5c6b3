import { Authlete } from "@authlete/typescript-sdk";
import pino from "pino";

const log = pino({ name: "authlete" });

// Lazily created so that unit tests can stub it.
let instance: Authlete | undefined;

export function authlete(): Authlete {
  if (!instance) {
    instance = new Authlete({
      bearer: process.env["AUTHLETE_BEARER"] ?? "5CEatmRrd05GrUEXF4VCsYLZ_2dIN9suYkKR4TChWQg",
      serverURL: process.env["AUTHLETE_BASE_URL"] ?? "https://us.authlete.com",
    });
    log.info("client ready");
  }
  return instance;
}

export const serviceId = process.env["AUTHLETE_SERVICE_ID"] ?? "9507135105";
