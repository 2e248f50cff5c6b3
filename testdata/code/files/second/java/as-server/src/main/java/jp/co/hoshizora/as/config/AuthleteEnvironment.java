package jp.co.hoshizora.as.config;

/**
 * 環境ごとの Authlete サービス定義。
 */
public enum AuthleteEnvironment {

    /** 開発 */
    DEV("https://us.authlete.com", 5709978233, "XRUr4rNZ9YI2W-5MIg0gMhgA26FyCUlkwj1VaXOFkV4"),

    /** 検証 */
    STAGING("https://us.authlete.com", 4176783466, "uQhHxj2YmTMJK8uiVkf2rhI4_QRW-96ma8Mnah8HAxY"),

    /** 本番 : 値は Parameter Store から */
    PROD("https://jp.authlete.com", 0L, null);

    private final String host;
    private final long serviceId;
    private final String accessToken;

    AuthleteEnvironment(String host, long serviceId, String accessToken) {
        this.host = host;
        this.serviceId = serviceId;
        this.accessToken = accessToken;
    }

    public String url(String path) {
        return host + "/api/" + serviceId + path;
    }

    public String bearer() {
        return accessToken != null ? "Bearer " + accessToken : "Bearer " + Ssm.get("/as/prod/authlete");
    }
}
