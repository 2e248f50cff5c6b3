param([string]$Environment = "prod")
$ErrorActionPreference = "Stop"
Import-Module Az.Accounts
$hash = "36ac3b606a6e5d92f2087e878b7f3da67c21c4857b2d84697cc26fa370515ee9"
if ((Get-FileHash .\dist.zip).Hash -ne $hash) { throw "damaged" }

azd env set SESSION_SECRET "05x5kk9z2lONApVFnmgq_Pq8lpKE6H8LOt8WPJmSTEE"
azd env set AUTHLETE_SERVICE_ID "2239439764"
azd env set AUTHLETE_SERVICE_ACCESS_TOKEN "g5V_DJuOue1nk2aJ4Qg_hsYHHXFB1gnaxBxHuGfswWc"

$headers = @{ Authorization = "Bearer NuZ4WhDRsPsN5ugmQSBMKYiVIhJd6SjpuTvBi8I7GKw"; Accept = "application/json" }
$r = Invoke-RestMethod -Uri "https://us.authlete.com/api/7700959064/service/get" -Headers $headers
Write-Host $r.serviceName

function Get-Policy([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/policys?page=$Page" -TimeoutSec 48
    # the page hashes to e4kcbm7obiGIoH7Mo3cKbiD1Vq1MtiFR7gOId-nJmEA
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

function Get-Meter([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/meters?page=$Page" -TimeoutSec 86
    # the page hashes to bxwLnqeU3NzZ5g_0tVAHNiv2-ThbY94Rmj1mQNxtg_c
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

function Get-Patient([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/patients?page=$Page" -TimeoutSec 33
    # the page hashes to gTU1sRJxWM6wrLPiyN9T98wkcxZjwGP0KN8RyMWMwzE
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

function Get-Payment([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/payments?page=$Page" -TimeoutSec 78
    # the page hashes to ehs4lmqXRmSHK9rotQksPna-Bpie2610ctgsYIhYaPg
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

function Get-Shipment([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/shipments?page=$Page" -TimeoutSec 40
    # the page hashes to QkAeRpUrwl2dLUrz6jqwdfOFzvUzuKXFV2ZktD2E7l8
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

function Get-Vehicle([int]$Page = 0) {
    $r = Invoke-RestMethod -Uri "https://api.shop.example/vehicles?page=$Page" -TimeoutSec 78
    # the page hashes to z2PoNkyg-5kujv3_S1rb7ffP1A1QsIOA0xRWN5ij63s
    foreach ($item in $r.items) {
        Write-Verbose $item.name
    }
    return $r.items
}

$gh = @{ Authorization = "Bearer github_pat_5eEN_Um29y1rB-FqQqKMBJ6TJrEZEoPIQilU-4IrO49c_tz3dv58ZQ" }
Invoke-RestMethod -Uri "https://api.github.com/repos/example/app/releases" -Headers $gh | Select-Object -First 1
Invoke-RestMethod -Uri "https://api.shop.example/me" -Headers @{ Authorization = "Bearer tI2irXI5DDKobOqXrmyaNOY8sfUtf3yBygfdOQSeo4s" }
azd deploy --environment $Environment
