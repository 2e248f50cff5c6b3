cd ~/src/as
git pull
curl -u 52470331829597:mq6NyQmaY6RYQrmyLlSz_y3O0_w-VE6yVMvdZ0snbSU https://api.authlete.com/api/service/configuration | jq .issuer
docker compose logs -f as | grep A0
export TOKEN=beaBxus3Z5M7N4srwvblnTqBnbNSBBUEBXFyoZTB14M
curl -H "Authorization: Bearer $TOKEN" https://as.dev.example/userinfo
vim authlete.properties
git commit -am wip
exit
