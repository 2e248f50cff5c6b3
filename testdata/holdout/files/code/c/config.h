#ifndef IDP_CONFIG_H
#define IDP_CONFIG_H
#define AUTHLETE_BASE_URL "https://api.authlete.com"
#define AUTHLETE_SERVICE_API_KEY    "41265362962296"
#define AUTHLETE_SERVICE_API_SECRET "9qVor_ONOJu1KN7uhbctShs-ARYtTCKuqaKms1G7K-c"
#define AUTHLETE_SERVICE_OWNER_SECRET \
    "icEuTMDXUcEnL5u_4EQ8tgk_0v_R8rAAfFUqAxZqClA"
#define NONCE_KEY "s4vi327MJCIVT2xWmppjZiCt_7ifB1SpYyj9L-2VfWs"
static const char *const authlete_bearer[] = { "SvhMm5VpD7Gtm5AxuwU2Bmz_J14XXaxQUYIW-69nulA", 0 };
constexpr char kCookieKey[] = "cRlgvEOpBFnEhKq8zw_Coxa3RzOq363HvgrObKgavwo";
static const char jwk_x[] = "EQZZSZd3ENQLnSDT5WZl0UlT3FPO_z0dT1eyQoX4n5k", jwk_y[] = "5BxUZNjzlERAmHP5O-u4cfeHmm2yi3K7e9oi5cVQcrs";
#endif
