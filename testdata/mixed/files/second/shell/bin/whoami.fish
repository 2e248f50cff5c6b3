#!/usr/bin/env fish
set -gx AUTHLETE_BEARER (op read "op://Platform/authlete/service token")
set -q AUTHLETE_SERVICE_ID; or set -gx AUTHLETE_SERVICE_ID 6731194364
curl -s -H "Authorization: Bearer $AUTHLETE_BEARER" \
    https://us.authlete.com/api/$AUTHLETE_SERVICE_ID/service/get | jq -r .serviceName
