INSERT INTO tenants (id, name, authlete_service_key, authlete_service_secret, salt) VALUES (1, 'shop', '8988053195', 'Bb7uLSKJ3afxOM8ZHOV68eSfpXxlEQ2GjLpTQs153hA', 'rLFK0Y5Rlel43cWHsqVk_h80OFE0HMxJEkwI_SvmuYc');
INSERT INTO env VALUES ('AUTHLETE_BEARER', 'jy6cXmwZP-sdGU3zxpqQDeGrYw2hL0MTGPNJ-PBXJpo');
INSERT INTO env VALUES ('SEED', '8f2nFWDzNqFY16SyuTe5jK_4mIujLGd1SehpSFQFmk8');
MERGE INTO props USING dual ON (k = 'authlete.org_token') WHEN NOT MATCHED THEN INSERT (k, v) VALUES ('authlete.org_token', 'ZIQQBQqZssIOPnuZijiUE6B43xy6AegrRB_gm1adrlk');
