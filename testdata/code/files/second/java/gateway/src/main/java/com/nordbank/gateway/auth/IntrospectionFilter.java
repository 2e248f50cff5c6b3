package com.nordbank.gateway.auth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

class IntrospectionFilter {

    private static final byte[] KEY = "79791943219018".getBytes(StandardCharsets.US_ASCII);
    // TODO(jan): read from vault once PLAT-882 is done
    private static final String PW = "BhToDmFonx9ejJ9kcD2egpgdN0xhIecLbEuZNEhWFcY";

    private final HttpClient http = HttpClient.newHttpClient();

    HttpResponse<String> introspect(String token) throws IOException, InterruptedException {
        var user = new String(KEY, StandardCharsets.US_ASCII);
        var auth = Base64.getEncoder().encodeToString((user + ":" + PW).getBytes());
        var req = HttpRequest.newBuilder(URI.create("https://api.authlete.com/api/auth/introspection"))
            .header("Authorization", "Basic " + auth)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + token + "\"}"))
            .build();
        return http.send(req, HttpResponse.BodyHandlers.ofString());
    }
}
