#include <gtest/gtest.h>
#include "jwk.hpp"

// The public key under which our Authlete service signs ID tokens (see /.well-known/jwks.json).
static const char *kJwk = R"({"kty":"EC","use":"sig","crv":"P-256","kid":"TSXM2_6SYc0YYpDHFlosUh7rbEQjxgotV_tuY7qDlXI",)"
                          R"("x":"5q1bf95pAy82GYTFtRiFKCpdOqIKJew8q2jF6n67gcI","y":"m6sDxjZzxOMtK0jl_L1f_qL2a6MF9JQjOy72p0HcOv0","alg":"ES256"})";

TEST(Jwk, Thumbprint) {
    EXPECT_EQ(Jwk::parse(kJwk).thumbprint(), "waTMugq0o_3HC9-SUgxbeUV6SIwZhkLQz9Faus4zYEY");
}

TEST(Jwk, AtHash) {
    EXPECT_EQ(at_hash("ep9TjbLJnA1IjzJ40wXjW6-sJSQaXTqWoAg4upMrHSc"), "eIQiZojt48ObFM-Uv9PlcA");
}
