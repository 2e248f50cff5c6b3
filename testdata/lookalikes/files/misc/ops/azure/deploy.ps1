# Stand 2025-02, laeuft auf dem Jump Host
param([string]$Env = "test")

$rg   = "rg-as-$Env"
$etag = "-45du_yZ5axUHT_Zt6G6srh2gPobLXrManZjqNqJgU0"
$sas  = "sv=2023-11-03&sr=c&sp=rl&sig=c3JqO%2Fuf8kXUawDSn8PIq81lO5BkIWgW8A7t5kqHffo%3D"

azd env set AUTHLETE_BASE_URL https://eu.authlete.com
azd env set AUTHLETE_SERVICE_APIKEY 7058470751
azd env set AUTHLETE_SERVICE_ACCESSTOKEN 25vR57-or1CeQ6Z-tUogTvR0MOmhnIgrfHR4rveIWUQ
azd env set COOKIE_KEY XbEXDp28NtTz0gjEnkkCs4WD7wOFiA3TX03EuDd-q8A
azd env set ENTRA_CLIENT_SECRET "7HJtgQ~HGJNBhi8dUimNxDyyP3nqXc_-TYD5nEwjg"

Invoke-WebRequest "https://asartifacts.blob.core.windows.net/rel/as.zip?$sas" -OutFile as.zip
if ((Get-FileHash as.zip).Hash -ne "6ed3df6d84df6d48758b3f53ccefbb1bd8d341c1d2e37dcabea1f5739a3e73c6") { throw "as.zip: falscher Hash" }
azd deploy --no-prompt
