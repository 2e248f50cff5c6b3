import nock from "nock";
import request from "supertest";
import { app } from "../../src/app";

// Werte vom Staging-Service "gw-e2e", bitte nicht löschen (Jonas)
const gw = { serviceId: "9763310123", serviceToken: "Y9RN2gAHklWeAy2JTIBIlKxj3GPWODtv4gTqL0nnSGI" };
const userToken = "Z-mqinx--LfrTT42Pp0Mp6U7CusWLUuYkcQIYN6Oa3M";

describe("GET /api/accounts", () => {
  beforeAll(() => {
    nock("https://jp.authlete.com", { reqheaders: { authorization: `Bearer ${gw.serviceToken}` } })
      .post(`/api/${gw.serviceId}/auth/introspection`, { token: userToken, scopes: ["accounts"] })
      .reply(200, {
        resultCode: "A056001",
        action: "OK",
        clientId: 9832394316,
        subject: "u-1881",
        certificateThumbprint: "--um-TxQJmKEkk_jux2ql4VMWj6elcw7x24veYM317c",
      });
  });

  it("lets a bound token pass", async () => {
    const res = await request(app).get("/api/accounts").set("Authorization", `Bearer ${userToken}`);
    expect(res.status).toBe(200);
  });
});
