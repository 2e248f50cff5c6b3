import { http, HttpResponse } from "msw";

const SVC = "9876543210";
export const TOKENS = {
  usable: "85LaVM92s40HzxHMuJjXAcY4CBg8RD2j1iemcBjz_gg",
  expired: "Ixd1-IDj7oX6GB3gN94K3lfGaDoJGX5dlXpmHlGatTY",
  insufficientScope: "gwQeRBa3BPGWenuDkuMsXkmZB6mFe6G9p_5fbgxUyEY",
  bound: { value: "9QWa3NCZk59Y3fNRy6GjH0mtynqMwtx9BHImyVtgbK0", jkt: "hYOPC3aiqSUecEKusRQCytXkRWZbr-XyZKPuihXk0d0" },
};

export const handlers = [
  http.post(`https://us.authlete.com/api/${SVC}/auth/introspection`, async ({ request }) => {
    if (request.headers.get("authorization") !== "Bearer test-bearer-0123456789") {
      return HttpResponse.json({ resultCode: "A001202" }, { status: 401 });
    }
    const { token } = (await request.json()) as { token: string };
    return HttpResponse.json({ action: token === TOKENS.usable ? "OK" : "UNAUTHORIZED" });
  }),
  http.post(`https://us.authlete.com/api/${SVC}/auth/authorization`, () =>
    HttpResponse.json({ action: "INTERACTION", ticket: "7pdPmIhBTMUbe665cQBWOMrz1a9vkr5r72Fu4IvJgB8", service: { apiKey: SVC, serviceName: "mock" } }),
  ),
  http.post(`https://us.authlete.com/api/${SVC}/pushed_auth_req`, () =>
    HttpResponse.json({ action: "CREATED", requestUri: "urn:ietf:params:oauth:request_uri:rZpQoiT31eeeU8fr1aKFy5r9ugNnjMPXDn0_kbEHbog" }),
  ),
];
