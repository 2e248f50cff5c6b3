import { AuthleteApiImpl, AuthleteConfiguration } from "https://deno.land/x/authlete_deno@v1.2.10/mod.ts";

class Conf implements AuthleteConfiguration {
  baseUrl = "https://api.authlete.com";
  serviceOwnerApiKey = Deno.env.get("SO_KEY")!;
  serviceOwnerApiSecret = Deno.env.get("SO_SECRET")!;
  serviceApiKey = "56423504689615";
  serviceApiSecret = atob("c3djYjNpTGU4WXpMNllEclFfOFFSOFEwOUV2LW9sMWZ1STBqZkpRUDVPbw==");
}

export const api = new AuthleteApiImpl(new Conf());
