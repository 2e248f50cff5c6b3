# shellcheck shell=bash
# Reads secrets; nothing is stored here.
authlete_bearer() {
  security find-generic-password -s authlete-prod -w 2>/dev/null ||
    op read "op://Platform/authlete/credential" ||
    aws ssm get-parameter --name /authlete/prod/bearer --with-decryption --query Parameter.Value --output text
}

AUTHLETE_BEARER="$(authlete_bearer)"
AUTHLETE_SERVICE_APISECRET="${AUTHLETE_SERVICE_APISECRET:-changeme}"
export AUTHLETE_BEARER AUTHLETE_SERVICE_APISECRET
CHECKSUM=6105dd8dd252cbfe948e3965a6e2f0a2c6f8dc0d34b9f4fc3f3fa1eac5974747
STATE=Ti4zcUlt1YsLaWsTl8zhnyewFD-wIcAG_j2YAaB5W4Y
verifier=gyk2qafhdOXfI1XTMb24ETLIrrptN5kZ2RhKpF4BJJM
challenge=WsSRLux2BIk7qZDr0RhAMyp72Uxunh1eY-5VRAYzMeE
