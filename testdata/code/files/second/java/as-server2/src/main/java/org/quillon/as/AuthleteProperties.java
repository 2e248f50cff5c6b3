package org.quillon.as;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * authlete.service-id and authlete.service-access-token, see application.yml.
 * Both are set by the deployment (AUTHLETE_SERVICE_ID, AUTHLETE_SERVICE_ACCESS_TOKEN).
 */
@ConfigurationProperties(prefix = "authlete")
public class AuthleteProperties {

    private String baseUrl = "https://us.authlete.com";
    private String serviceId = "1212417198";
    private String serviceAccessToken = "CHANGE_ME_service_access_token_of_this_env";

    public String getBaseUrl() { return baseUrl; }
    public void setBaseUrl(String baseUrl) { this.baseUrl = baseUrl; }
    public String getServiceId() { return serviceId; }
    public void setServiceId(String serviceId) { this.serviceId = serviceId; }
    public String getServiceAccessToken() { return serviceAccessToken; }
    public void setServiceAccessToken(String t) { this.serviceAccessToken = t; }
}
