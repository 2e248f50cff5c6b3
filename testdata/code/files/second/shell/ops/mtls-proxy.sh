#!/bin/bash
# socat/netrc variant for the build agents that have no vault agent
cat > "$HOME/.netrc" <<NETRC
machine api.authlete.com
  login 2677499022290
  password gHxLJfkh_TEiLD0VkV-9T3DQfUgvlINA2m98kx6iVdg
machine nexus.intern.pagus.com.br
  login ci
  password MkNFO1Pu4f0WxVV2X8ZDaXpt
NETRC
chmod 600 "$HOME/.netrc"
curl --netrc -s https://api.authlete.com/api/service/get/list | jq -r '.services[].serviceName'
