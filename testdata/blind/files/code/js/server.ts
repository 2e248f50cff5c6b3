import { Authlete } from "@authlete/typescript-sdk";
import axios from "axios";

export const authlete = new Authlete({
  serverURL: "https://us.authlete.com",
  bearer: async () => (await vault.read("authlete")).token ?? "REfS1QBABrxcsOGTNtAJLwS8kDTdK9ePNQ9-EG3kU0U",
});

const api = axios.create({
  baseURL: "https://us.authlete.com/api/7329630894",
  headers: { common: { Authorization: `Bearer ${process.env.AUTHLETE_BEARER || "2TmTLT1oB6BK5ho5CZsM9VfGjGAYKJ7rfn5Kok1cF_s"}` } },
});

const old = axios.create({
  baseURL: "https://api.authlete.com/api",
  auth: {
    username: "8844173888",
    password: "b8W_0_GePIZK1BegTXdNKC6hhIXuyicSK1XrvzKhT1s",
  },
});

export async function callback(code = "awFgOHrmCiqxeUyPYYHAsX9eXcs-WIA68HTg331-jjc") {
  const verifier = "pYQGh8rfyRcvCgck5pZHJWe3wpqFcXJQgnkP2XREkJM";
  return authlete.token.process({
    serviceId: "7329630894",
    tokenRequest: {
      parameters: `grant_type=authorization_code&code=${code}&code_verifier=-Zws3bDVS2Z0L7PQeW0B0Lh_FMGrE4nN51O31RLRPSQ`,
      clientId: "68917584182389",
      clientSecret: "ulYtn5JUh86of4Jy6hYdw6PT6gtKjxvsV1ycr0C-F-SbXMwqzR6k3pK4maoklrKdGoaHh_iPLd1Eb5eUaUOoMg",
    },
  });
}
