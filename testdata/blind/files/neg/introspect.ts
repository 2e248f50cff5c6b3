import { Authlete } from "@authlete/typescript-sdk";
const authlete = new Authlete({ bearer: process.env["AUTHLETE_BEARER"] ?? "" });
const res = await authlete.introspection.process({
  serviceId: "5746329499",
  introspectionRequest: { token: "Vuoqyv-tDRkVprRXDpuDZrgqEST9WM6TkItPKHVDdfw", scopes: ["a"], dpop: "eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiSldUIn0.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUuY29tIiwic3ViIjoidTEiLCJhdWQiOiJycyIsImV4cCI6MTc2NDAwMDAwMH0.ICVVW_CI1o6BokmGCjoQoCKU3it_PiF9i_JifjnZo_3YMrXPRdTgMPOuvGzXlOtKxZzDmYV76GKaZUaFX7RXWw", htm: "GET" },
});
await authlete.token.revoke({ serviceId: "9310689201", tokenRevokeRequest: { accessTokenIdentifier: "zTDxpZIn5Iq0Csj7kyEqgz12M4F2ghQeLVcS6uOdnLE", refreshTokenIdentifier: "oi1nGCzU1MSOasgZNZWzghQpVyg4KGZlNLD5o6QxP_I" } });
await authlete.authorization.issue({ serviceId: "1595059101", authorizationIssueRequest: { ticket: "IjM7Za9wrXo2JVfGh4eE6j5z0SXWmWc6xruWEJtYlNY", subject: "u" } });
expect(res.accessToken).toBe("9C2k03Vo11lyy_0uVeNmmLfpGqwM6B0gmZ0UGhMSCRY");
