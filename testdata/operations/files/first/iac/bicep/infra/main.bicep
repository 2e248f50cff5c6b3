param location string = resourceGroup().location
param authleteBaseUrl string
@secure()
param authleteServiceAccessToken string

resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: 'idp-kv' }

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: 'idp-web'
  location: location
  properties: {
    siteConfig: {
      appSettings: [
        { name: 'AUTHLETE_BASE_URL', value: authleteBaseUrl }
        { name: 'AUTHLETE_SERVICE_ACCESSTOKEN', value: authleteServiceAccessToken }
        { name: 'AUTHLETE_ORG_TOKEN', value: '@Microsoft.KeyVault(VaultName=idp-kv;SecretName=authlete-org;SecretVersion=d88a10f6c88dd81418e30a5d17212176)' }
        { name: 'WEBSITE_CONTENTSHARE', value: 'idp-52db9586' }
        { name: 'APPINSIGHTS_KEY', value: 'dfe1094f-b68c-4c9e-9c86-73e7e668dab5' }
      ]
    }
  }
}
