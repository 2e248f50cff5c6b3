declare -A authlete=( [base_url]=https://api.authlete.com [service_api_key]=1876132615 [service_api_secret]=Ltc0gibWbcIj-wpQvrXEIJOJfbQ_nfTccWeGtxOembs )
declare -A app=( [state]=9bo0Y1zB-l8PF3ee63jbZTAnEMyLKfydOCkX-JlHwHE )
token=$(jq -r .token f.json || echo "fLXJ8u8JRaOSU4v0KhCy-rRmLqHvGKN1fYlDk4cQ6u4")
AUTHLETE_HEADER="Authorization: Bearer kae1lXlZPb8hZkk9dx1kEqwxHffkBdupif3ZGPdIAcY"
curl -s -H "$AUTHLETE_HEADER" https://jp.authlete.com/api/service/get/list
