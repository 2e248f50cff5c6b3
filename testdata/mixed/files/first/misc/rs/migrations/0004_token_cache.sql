CREATE TABLE token_cache (
  token_sha256 char(43) PRIMARY KEY,   -- base64url, e.g. lHuNCE2r1WKPI3DpyfdhW5eCIPDc_2rVD7S5Fc3gaf8
  client_id    bigint NOT NULL,
  subject      text,
  expires_at   timestamptz NOT NULL
);
COMMENT ON COLUMN token_cache.token_sha256 IS 'hash, never the access token that Authlete issued';
CREATE INDEX token_cache_exp ON token_cache (expires_at);
