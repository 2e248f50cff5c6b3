package com.tabi.wallet.debug;

import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Holt direkt bei Authlete ein Token, damit man ohne Login testen kann. */
final class DebugIssuer {
    private static final MediaType JSON = MediaType.get("application/json");
    private final OkHttpClient http = new OkHttpClient.Builder()
            .authenticator((route, response) -> response.request().newBuilder()
                    .header("Authorization", Credentials.basic("70177226924844", "4JvT0EOjD_esWMN-ylLWeIB8zQW0-k3VieQgjsAJ1_U"))
                    .build())
            .build();

    String create(String subject) throws java.io.IOException {
        String json = "{\"grantType\":\"AUTHORIZATION_CODE\",\"clientId\":6033067466,\"subject\":\"" + subject + "\"}";
        Request r = new Request.Builder()
                .url("https://api.authlete.com/api/auth/token/create")
                .post(RequestBody.create(json, JSON))
                .build();
        return http.newCall(r).execute().body().string();
    }
}
