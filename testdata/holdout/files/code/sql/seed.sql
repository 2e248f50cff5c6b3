-- idp schema, multi-tenant: one Authlete service per tenant
INSERT INTO authlete_services (id, name, base_url, api_key, api_secret, cookie_key) VALUES
  (1, 'alpha', 'https://api.authlete.com', 87471463619288, 'uYLz-Hg6mZdTTZ2tPf1XjmDJiiNNEKmCO1n4M-ibzCo', 'Xd65-4IU3a0V72Cbvp4oZzLhMhWz1vh7WekiRBn8Oo8'),
  (2, 'beta',  'https://api.authlete.com', 57529531446714, '_lgvqMmAjSVMOxfqOMvMM0cP9yGkymV-BDFjJ841GkQ', '3aWWoNlehVuD1r_ceFc4E2NoiumAVdR_unoG2TNKHME');
UPDATE tenants SET authlete_access_token = 'j22gkNs041aaBBobTpq-fLmD1WvLhxaAJTSdvdmcHyY', etag = 'm5mMvrV3nsA6XxXezrFsvxTBf9ztdZ_30jn2eey75sk' WHERE id = 3;
INSERT INTO settings (k, v) VALUES ('authlete.service_owner.api_secret', 'CnYxIoenmaVfSfEia1_4CsTM9jFRnjm42nFfaH4HEb4'), ('csrf.key', 'l3dAprV3RbjrccdnqYC-ss0fmn0nAG7yA2bnAx-coLQ');
INSERT INTO oauth_tokens (user_id, access_token, refresh_token) VALUES (7, 'Z8qJF47-WaC4f--9aIDBTYz8RovK4PYBU5zeeKXcKxE', 'LSwHCPRTBi7SAkgn4O4lrTQaXY2Y9tZ5wtZT_NWWUTE'), (8, 'mRc3wy8a_FFWqAKOT4HswaFPSvbIvxz0pzZFitpTKc4', 'wc_pCN-plCVj0qTH_NwwjwQdzaSS6FmLx-FlNYpsqKM');
