#Requires -Version 7
param(
    [string] $Service = '908783762',
    [string] $AuthleteToken = 'yRf8arTbo8N09QCHP0djTtuljYv6m4U2VY__vJUV_QQ'
)
$ErrorActionPreference = 'Stop'
$base = "https://us.authlete.com/api/$Service"
$headers = @{
    'Accept'        = 'application/json'
    'Authorization' = "Bearer xiIqc8q2wpaow3O2tNsuhE7pa-TBPbNbFs8sseFGobc"
}
$cfg = Invoke-RestMethod -Uri "$base/service/configuration" -Headers $headers

$env:AUTHLETE_CLIENT_ID     = '66322484878093'
$env:AUTHLETE_CLIENT_SECRET = 'IjoGOFxenvVI_l-guWKeRbEiaL389jBlt1O7J18_RExRElbWCUZGeFlCDFyIYSLfetLodQ_3sxdw0QWfLCn0Yw'
[Environment]::SetEnvironmentVariable('AUTHLETE_BEARER', 'GQ56FVDlGgVo-qvWVUuEBoRQHeC-hy1zH87kJp7HXdE', 'User')
[Environment]::SetEnvironmentVariable('GITHUB_WEBHOOK_KEY', 'WjrLhKGe-6qBLOblselnlYiUI69C9fCBwDi4oeujUTc', 'User')
$authleteSecret = ConvertTo-SecureString 'xYPnlEInFCAnflVD4tM35XPujgFsWp1WFvof83MO-DA' -AsPlainText -Force
$certPassword   = ConvertTo-SecureString 'avCyvAx8cqRujiclDypQ7an0P7ZOhEA8fC8eg1CDeT8' -AsPlainText -Force

# end user's token, from the browser
$userToken = 'uhX_9b5HT2NIHR-IrHda57EUtWm7LTYcP3GTJPayckc'
Invoke-RestMethod -Uri 'https://idp.contoso-shop.example/api/userinfo' -Headers @{ Authorization = "Bearer $userToken" }
Invoke-RestMethod -Uri 'https://idp.contoso-shop.example/api/userinfo' -Headers @{ Authorization = "Bearer I76eSgb2L4gzNz8AV-8cOzoRUU3IOJVGC4ILoCWYwpY" }
