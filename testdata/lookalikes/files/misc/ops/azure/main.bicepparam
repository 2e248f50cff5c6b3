using './main.bicep'

param location = 'westeurope'
param authleteBaseUrl = 'https://eu.authlete.com'
param authleteServiceId = '2648791513'
param authleteServiceAccessToken = readEnvironmentVariable('AUTHLETE_SERVICE_ACCESS_TOKEN', '')
param acrToken = az.getSecret('24afbe42-e32a-4f69-abd9-a38d093b9bfa', 'rg-shared', 'kv-shared', 'acr-token', '6f81baeaac28041915b612ac8f144acd')
param imageDigest = 'sha256:cbd1c2e3aa6a58b7be74683c84f103bb92ab00e77027c51f94cf1538ab74c837'
param easyAuthClientSecretSettingName = 'ENTRA_CLIENT_SECRET'
param appGatewayCertThumbprint = 'bc53cd4aa36561db272529f13325bd97f5e86c6f'
param wafCookieKey = 'MmbTIxZGKy0yeTnUUdFw1ckGcjq2c2nygbq-0wt2YqA'
