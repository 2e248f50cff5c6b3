param([string]$Name = "Testclient")

# Legt einen Client im Authlete-Service der Abteilung an
$service = "1671857582"
$token   = "wXurf95oAnPh_B9O8OKODTTBCUrxYxc-OD3jvUKJaoY"

$body = @{
    clientName   = $Name
    clientType   = "CONFIDENTIAL"
    grantTypes   = @("AUTHORIZATION_CODE")
    redirectUris = @("https://localhost/cb")
} | ConvertTo-Json

$r = Invoke-RestMethod -Method Post -Uri "https://eu.authlete.com/api/$service/client/create" `
    -Headers @{ Authorization = "Bearer $token" } -ContentType "application/json" -Body $body
Write-Host "clientId:" $r.clientId
