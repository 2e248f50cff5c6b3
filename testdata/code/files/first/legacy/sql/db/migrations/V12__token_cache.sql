-- Cache of Authlete introspection answers; only hashes are stored.
CREATE TABLE token_cache (
    access_token_hash  CHAR(43)  PRIMARY KEY,
    subject            VARCHAR(100) NOT NULL,
    scopes             TEXT,
    expires_at         TIMESTAMP NOT NULL,
    service_api_secret VARCHAR(64) NULL -- never filled, see ADR 7
);

INSERT INTO token_cache VALUES
    ('xJ_h2WtkThojN8EN7Rbdi2sMIEBpMdtS65hKbuXsTVo', 'selftest-1', 'openid', '2099-01-01', NULL),
    ('xhZ3rRppC0pY4pH9mibOTQ4CowFeRsB3uvfhcmXkP48', 'selftest-2', 'openid payments', '2099-01-01', NULL);
