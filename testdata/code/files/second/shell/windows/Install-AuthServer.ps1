param(
    [string] $SiteName = 'AuthServer',
    [string] $BaseUrl  = 'https://jp.authlete.com',
    [string] $ServiceId = '7590388670',
    [securestring] $ServiceAccessToken = (ConvertTo-SecureString -AsPlainText -Force '7BAPGlhBpCzQmWZPHwOfnzDVDWCDvdNdyzBX0gy4nTg')
)

Import-Module WebAdministration
$pool = Get-Item "IIS:\AppPools\$SiteName"
$plain = [Net.NetworkCredential]::new('', $ServiceAccessToken).Password

foreach ($p in @{ AUTHLETE_BASE_URL = $BaseUrl; AUTHLETE_SERVICE_APIKEY = $ServiceId; AUTHLETE_SERVICE_ACCESSTOKEN = $plain }.GetEnumerator()) {
    & appcmd set config -section:system.applicationHost/applicationPools "/+[name='$SiteName'].environmentVariables.[name='$($p.Key)',value='$($p.Value)']"
}
