package com.startup.oauth;

import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.*;
import org.apache.commons.codec.binary.Base64;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.HttpClients;

public class TokenServlet extends HttpServlet {
	private static final String HOST = "https://evaluation-dot-authlete.appspot.com";
	private static final String USER = "fwVYAmS_f8ZiAsOWtg3Apf-WeqUm7-pLAM7gJTPiY5k";
	private static final String PWD = "R5eoQzw_ks9kADc_0tyqr4y_mivA9IjVsbSHeYEKR00";

	@Override
	protected void doPost(HttpServletRequest req, HttpServletResponse res) throws ServletException, IOException {
		HttpPost post = new HttpPost(HOST + "/api/auth/token");
		post.setHeader("Authorization", "Basic " + Base64.encodeBase64String((USER + ":" + PWD).getBytes("UTF-8")));
		post.setHeader("Content-Type", "application/json");
		post.setEntity(new StringEntity("{\"parameters\":\"" + req.getQueryString() + "\"}"));
		res.setStatus(HttpClients.createDefault().execute(post).getStatusLine().getStatusCode());
	}
}
