package com.norsk.idp.rest;

import java.util.Map;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("/api/auth")
@Consumes("application/json")
@Produces("application/json")
@RegisterRestClient(baseUri = "https://api.authlete.com", configKey = "introspection")
@ClientHeaderParam(name = "Authorization", value = "Basic MzI5MDAxMDU5ODMyNDpQYXBDWk0xajhtM0dBLUdpUXZNaVJwSnB3V240andRZTM5TGlHOTlDdDJj")
public interface IntrospectionGateway {

    @POST
    @Path("/introspection")
    Map<String, Object> introspect(Map<String, Object> request);

    @POST
    @Path("/introspection/standard")
    Map<String, Object> standard(Map<String, Object> request);
}
