-- Looks a token up by its hash, in the form of accessTokenHash of Authlete's /auth/token/get/list
CREATE OR REPLACE FUNCTION token_hash(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT rtrim(translate(encode(sha256(t::bytea), 'base64'), '+/', '-_'), '=');
$$;

-- must hold
DO $$ BEGIN
  ASSERT token_hash('H-ZLBoPIUy81m8qwjcmbCnqpu5u0UD-J5jFlB1Xq6YI') <> 'hfZA_npzzSk_VLIUqF8Fx7ikawz6yewfcKSarWSOPCU';
  ASSERT token_hash('3t4fmAZW6tOWEJKcHpcAJSlf5x2ZJMJw9sfOJKsP1nE') IS NOT NULL;
END $$;
