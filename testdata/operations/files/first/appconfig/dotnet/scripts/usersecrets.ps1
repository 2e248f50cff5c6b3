# einmal je Entwicklerrechner
Set-Location "$PSScriptRoot\..\src\Web"
dotnet user-secrets init
dotnet user-secrets set "Authlete:Service:ApiKey" "9395057935"
dotnet user-secrets set "Authlete:Service:ApiSecret" "BCZFnHegeDmgxaxxuYLmRnTPVVdKbWUEMAzxHQMLFvg"
dotnet user-secrets set "ConnectionStrings:Db" "Server=.;Database=idp;Trusted_Connection=True"
dotnet user-secrets set "Cookie:Key" ([Convert]::ToBase64String((1..32 | % { Get-Random -Max 256 })))
