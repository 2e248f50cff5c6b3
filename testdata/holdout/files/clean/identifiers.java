// generated from the OpenAPI document of Authlete
interface Names {
    String A = "backchannelAuthenticationCompleteResponse43";
    String B = "supportedAuthorizationSigningAlgorithmsV3Q0";
    String C = "IDTOKEN_REISSUABLE_CREDENTIAL_OFFER_INFO_0A";
    String D = "com/authlete/common/dto/TokenCreateBatch3_4";
    String E = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256_P256Q";
    String SERVICE_API_SECRET_KEY = "authlete.service.apiSecret.of.environment_0";
    String CHECKSUM = "H03y6hJhMtUNvRDrsTAB_Oe4e6NJupdQ5Kqt0NUlsYU";
}
