param(
    [Parameter(Mandatory)] [string] $Name,
    [string] $ServiceId = '3743911775',
    [securestring] $Token = (ConvertTo-SecureString 'kxzQ4-v-Yc_zSEvPITTBvUF3oSV3tJx1HPfcWqQzESc' -AsPlainText -Force)
)

$params = @{
    Uri            = "https://us.authlete.com/api/$ServiceId/client/create"
    Method         = 'Post'
    Authentication = 'Bearer'
    Token          = $Token
    ContentType    = 'application/json'
    Body           = (@{ clientName = $Name; clientType = 'CONFIDENTIAL' } | ConvertTo-Json)
}
Invoke-RestMethod @params | Select-Object clientId, clientName
