import { Authlete } from "@authlete/typescript-sdk";
import type { ProviderConfig } from "./types";

export const authlete = new Authlete({
  serverURL: "https://jp.authlete.com",
  bearer: process.env["AUTHLETE_SERVICE_ACCESSTOKEN"] ?? "",
});

// Upstream providers for account linking. The dev tenants are shared by the team;
// production values live in Parameter Store.
export const providers: Record<string, ProviderConfig> = {
  auth0: {
    issuer: "https://kanto-pay-dev.jp.auth0.com/",
    clientId: "pLwuRxuIC2u5kKJJj1yux3n18cuUy6L4",
    clientSecret: "Us7bZUbXeoIGLkEolQxMwUVW_6P4KZVy7s2m4h7_bEM5NfR16jUIr8PyoG8AvXHE",
  },
  okta: {
    issuer: "https://dev-39844665.okta.com/oauth2/default",
    clientId: "0oa35c7ac830e9f3e31",
    clientSecret: "DDWGqMGRIV-x5EbVXD_zOmNiG1XC5yBO0X7_v0WA7xgAHXozJfhO-Y531ge4PvYl",
  },
  google: {
    issuer: "https://accounts.google.com",
    clientId: "418997975911-91fa407401543af073544a11584e9637.apps.googleusercontent.com",
    clientSecret: "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",
  },
  cognito: {
    issuer: "https://cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_2a3b00af",
    clientId: "1baf63fb72a9cf3e963982761d",
    clientSecret: "65a471b0a5a4c4feee18d861d60ecf198a2a3f64b363c1d17422",
  },
};

export function serviceId(): string {
  const id = process.env.AUTHLETE_SERVICE_APIKEY;
  if (!id) throw new Error("AUTHLETE_SERVICE_APIKEY is not set");
  return id;
}
