# RP of a partner; the OP runs on Authlete (op.socio.example)
OIDC = {
  issuer: "https://op.socio.example",
  client_id: ENV.fetch("OIDC_CLIENT_ID", "97274325228864"),
  client_secret: ENV.fetch("OIDC_CLIENT_SECRET"),
  state_hmac_key: "K3t03ppiL94PLppQ_6ESbd08VToyINXRhjwf7DIUq7c",
  fingerprint: "82688049f455f6fe2a66b9bce9846b701ce53020",
}.freeze
