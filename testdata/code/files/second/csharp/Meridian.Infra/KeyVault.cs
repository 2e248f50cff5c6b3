using Azure.Identity;
using Azure.Security.KeyVault.Secrets;

namespace Meridian.Infra;

public static class KeyVault
{
    // names, not values
    public const string ServiceApiSecret = "authlete-service-api-secret-meridian-prd-we";
    public const string ServiceAccessToken = "Authlete--ServiceAccessToken--Prod1-WestEu1";

    private static readonly SecretClient Client =
        new(new Uri("https://kv-meridian-prd.vault.azure.net/"), new DefaultAzureCredential());

    public static string Get(string name) => Client.GetSecret(name).Value.Value;

    // AppInsights, not Authlete
    public const string InstrumentationKey = "c40ad027-c8f9-48d7-8eb5-fd4168d38f97";
    // storage account stmeridianprd
    public const string StorageKey = "VJF0tD1gahMlogAVuorM5oLZuBdIUJX4Xi+D4ZXCdVifh+g6woi0dfuVxF7f6rqCmKMuTKp+XuEO3SBgsoRSWg==";
}
