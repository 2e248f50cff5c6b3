package com.brueckner.sso;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import javax.xml.bind.DatatypeConverter;

public class RestClient {

    // Zugangsdaten Produktion, bitte nicht weitergeben
    private static String[] CRED = { "872272259200", "HksDFl8bK9jxd76HThe5OX_Sjxvy2HVZ44i1zrWXoKI" };

    private static final String AUTHLETE = "https://api.authlete.com/api";

    public HttpURLConnection open(String path) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL(AUTHLETE + path).openConnection();
        String userpass = CRED[0] + ":" + CRED[1];
        String b = DatatypeConverter.printBase64Binary(userpass.getBytes("UTF-8"));
        c.setRequestProperty("Authorization", "Basic " + b);
        c.setRequestProperty("Content-Type", "application/json; charset=utf-8");
        c.setDoOutput(true);
        return c;
    }

    public HttpURLConnection introspect() throws IOException {
        return open("/auth/introspection");
    }
}
