# Prüft die Auslieferung der Consent-Seite (Authlete-Projekt)
$expected = @{
    'consent.html' = 'a32fd14294a90ed6de01baf22e36a2cbdd9c8baf27a6be2ae53186f969b5f075'
    'authlete.js'  = '3Gq986x2rrazdTz5MpsnqIC_HbtyhVU8OkoDALcdtHw'
}
foreach ($name in $expected.Keys) {
    $hash = (Get-FileHash $name -Algorithm SHA256).Hash.ToLower()
    if ($hash -ne $expected[$name]) { Write-Warning "$name differs" }
}
$secret = Get-Secret -Name AuthleteServiceSecret -AsPlainText
$token = $env:AUTHLETE_SERVICE_ACCESSTOKEN ?? 'your_service_access_token_here'
