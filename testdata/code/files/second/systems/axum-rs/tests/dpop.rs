use axum_rs::dpop;

// Appendix-like vectors for the DPoP proofs we forward to Authlete's /auth/introspection
const ACCESS_TOKEN: &str = "g8QIi4p8t0lCjC19qrPFDLdqlI3XenAYvIyjERbtH18";
const ATH: &str = "q7tf812ZOYtVFwo8tlb_OL2_Lm4UaGXqnAFzz-mEqt8";
const JKT: &str = "Sx6yhVuzYOZ2NGXjK0Nykwn_DLBOVx4_okajpfrpAzA";

#[test]
fn ath_of_token() {
    assert_eq!(dpop::ath(ACCESS_TOKEN), ATH);
}

#[test]
fn thumbprint() {
    let jwk = r#"{"kty":"EC","crv":"P-256","x":"Cl1ouGur8n5joJJKdcseUZoAMpXPeizFkI1c3zPUCBA","y":"5va1SFO42dxTPAVjE5WaFNuqsijCCTWIZ6xyi0BbHLI"}"#;
    assert_eq!(dpop::thumbprint(jwk), JKT);
}

#[test]
fn expired() {
    let t = "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2FzLmxhcml4LmlvIiwic3ViIjoidTEiLCJleHAiOjE3MDAwMDAwMDB9.v6AbVhdF10eQ5XnzxOtlZieRYmm-Q3AL_0DQP6PtuXjPuenPutu7QsUI9cmazf7GMFCSAJqwJKqFP1i_DEK6nQ";
    assert!(dpop::verify(t).is_err());
}
