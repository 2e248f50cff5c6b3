#Requires -Version 7
param(
    [string]$BaseUrl = 'https://api.authlete.com',
    [string]$ServiceKey = '5036000371460',
    [securestring]$ServiceSecret = (ConvertTo-SecureString 'Q-JAKd7g8FZ-TKDrwVD8569SoP7k9TYYgdEPjTqTuR0' -AsPlainText -Force)
)

$cred = [pscredential]::new($ServiceKey, $ServiceSecret)
$clients = Invoke-RestMethod -Uri "$BaseUrl/api/client/get/list" -Authentication Basic -Credential $cred
$clients.clients | Format-Table clientId, clientName, clientType

# v3
$headers = @{
    'Authorization' = "Bearer $env:AUTHLETE_BEARER"
    'X-Correlation' = '51731fc8-d679-45e0-aecf-f1b7673c66ed'
}
Invoke-RestMethod "https://eu.authlete.com/api/8838507048/service/configuration" -Headers $headers
