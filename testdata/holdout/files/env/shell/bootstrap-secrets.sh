#!/usr/bin/env bash
# one-off: puts the Authlete credentials where the platforms want them
set -euo pipefail

heroku config:set --app idp-prod \
  AUTHLETE_BASE_URL=https://us.authlete.com \
  AUTHLETE_SERVICE_APIKEY=5502296912 \
  AUTHLETE_SERVICE_ACCESSTOKEN=F00YvFBv-mY6Ow_eVr-0ecuDPUsR5wD1bhBpGo3Svtk \
  RAILS_MASTER_KEY=a6bc34d8ac1683ce7bd6e8a71c457cb7 SECRET_KEY_BASE=hPL4FxwpguEvqjXoGn-gWGwpCXzp238Zv_CXgzN-F-c

gh secret set AUTHLETE_ORG_TOKEN --repo acme/idp --body 'e3CHHn7XqlSiU7ZdWN0sk4kw9DGcoLAdDRyALtsapsY'
gh secret set CODECOV_TOKEN --repo acme/idp --body 'Jqysou74LrVMdk2QpJd5AgEzgTodWvSESxqVY9OqSE4'

echo 'F00YvFBv-mY6Ow_eVr-0ecuDPUsR5wD1bhBpGo3Svtk' | npx wrangler secret put AUTHLETE_BEARER --env production
echo 'xLr4vju5PWHsdeSmAk_z1nS4sELgqB7QQcW_gZjwswI' | npx wrangler secret put TURNSTILE_KEY --env production

kubectl -n idp create secret generic authlete \
  --from-literal=service-api-key=8982777357625 \
  --from-literal=service-api-secret=PCl0XHcWVtlNUIJhyHXL2sVBu2JbOVQSHutGluU9ozM \
  --dry-run=client -o yaml | kubectl apply -f -

vault kv put secret/idp/authlete service_owner_api_key=795844106354 service_owner_api_secret=HbDToXAbGFa3IeKUamcBbU_mDADZxGkAgSKCAzbJhFo
vault kv put secret/idp/redis password=pnUGTlDq80kE-oVSuOpJ4uFDdJw4TM9w--0Ff3j7pKg

aws ssm put-parameter --type SecureString --overwrite \
  --name /idp/prod/authlete/service_api_secret \
  --value PCl0XHcWVtlNUIJhyHXL2sVBu2JbOVQSHutGluU9ozM
aws ssm put-parameter --type SecureString --name /idp/prod/session-key --value KL48xPtqvRLcW0OBA-inVZKhpUHo50F8XjECLypNoJE

az keyvault secret set --vault-name idp-kv --name AuthleteServiceAccessToken --value "BVvOoNCUF2vkcYckh1ocOGwSAe2Ezg5xbhYu8RXrmfM"
az keyvault secret set --vault-name idp-kv --name CookieKey --value "t6s2hC5SD5W3O0Mxh_TLNLF-zN5RwAAOEi5F2YNyUmk"
dotnet user-secrets set "Authlete:ServiceOwnerAccessToken" "XmzBe0CU_j8MvTEWksw5OsSj6KyIRxcku3nmsxbIfqE"
