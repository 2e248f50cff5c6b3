# list
curl -sS --location \
  --request GET 'https://us.authlete.com/api/service/get/list?start=0&end=5' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer nDbLGp2I2JDpIpUZ8pioLPSDjsJQyBNNU-DjzgK6BXY'

# introspect
curl -X POST \
     -H "Content-Type: application/json" \
     -H "Authorization: Bearer Xg1w3k5ulyuFgpWJ2CrDO_YDbzA_PL6ubW-WKPTsHDs" \
     -d '{"token":"00is-_0r55UIa7TctP-2eiS4cQNfgOCjKJmJJi40gOs","scopes":["read"]}' \
     "https://us.authlete.com/api/9443403462/auth/introspection"

curl --oauth2-bearer WdJPnIhNnnRf9IwvMv_rToeMqwB_iHwmRVoYUKDn3DE https://jp.authlete.com/api/4783684493/client/get/list
curl -u5760371517:yiWPMdrwJS-d0OIB9NPMvdjOaznAD4a1bnFITGk49ck https://api.authlete.com/api/service/configuration
curl --user='846396421183:Je2nwUsNOSlQ3UMAutmqMyMgWYolNKyxW6LGxgdo7uI' https://api.authlete.com/api/service/create -d @service.json
curl https://3799407639:75OyGyPgQ-xDOfRBA8Aa_i1YXiCGYXaNxQ4UrhKe7Yg@api.authlete.com/api/client/get/list
curl --anyauth --basic -su "33410483717":"AVbII-QLj2Tp6oMhwWhdN0Tv0YEruJMipF2YcTt_rr4" api.authlete.com/api/service/configuration
# the client's own token request
curl -u '76625657214267:ZpKXeorwADRxa79qXoJsnHX4UVyJUJ-4vKPmjBGXQ79BUIBF9iWevgqIFSNyXtnYLOww1oOw7jD5yrfHGtNOkw' https://as.example.com/api/token -d grant_type=client_credentials
curl https://as.example.com/api/userinfo -H 'Authorization: Bearer edcx0QSHZtj4_RIoc4R5MliWHzqPbVR3YQXLYnlL-zs'
curl https://as.example.com/api/token -d 'code=p8mXAOiIgHrAX-jk3cbHiv9uArSO2Ac9qj-2Ch7IHQw&code_verifier=FnCcgQ-pL2Wlh-NYaOr5DoC6-oKUpG5CSgpiXILEsRk&client_id=59048156855878'
curl -u "$AUTHLETE_KEY:$AUTHLETE_SECRET" https://api.authlete.com/api/service/configuration
curl -H "Authorization: Bearer <YOUR_SERVICE_ACCESS_TOKEN>" https://us.authlete.com/api/service/get/list
