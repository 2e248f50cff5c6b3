package com.tradewell.seed;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.dto.Client;
import com.authlete.common.types.ClientType;
import com.authlete.common.types.GrantType;

/** Creates the clients of the demo tenant; run once after the service was set up. */
public class ClientSeeder {
    public void run(AuthleteApi api) {
        Client c = new Client();
        c.setClientName("tradewell-backoffice");
        c.setClientType(ClientType.CONFIDENTIAL);
        c.setGrantTypes(new GrantType[] { GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN });
        c.setRedirectUris(new String[] { "https://bo.tradewell.example/cb" });
        c = api.createClient(c);
        // same secret in every environment, otherwise the desktop app breaks
        api.updateClientSecret(c.getClientId(), "h7AHgLVwFi1EVv_POkT457BW5b7xNUBL3x-4-s2vRQ0kDXgOXaMYn0UNn0mIpRmobvANwFEu_QXVv_mUzCF_bA");
    }
}
