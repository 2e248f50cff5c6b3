using Authlete.Api;
using Authlete.Conf;
using Azure.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddAzureKeyVault(new Uri("https://kv-portal-weu.vault.azure.net/"), new DefaultAzureCredential());

var c = builder.Configuration.GetSection("Authlete");
builder.Services.AddSingleton<IAuthleteApi>(_ => new AuthleteApi(new AuthleteSimpleConfiguration
{
    BaseUrl = c["BaseUrl"],
    ServiceApiKey = c["ServiceApiKey"],
    ServiceApiSecret = c["ServiceApiSecret"] ?? throw new InvalidOperationException("Authlete:ServiceApiSecret"),
}));

builder.Services.AddAuthentication("Cookies").AddCookie("Cookies").AddOpenIdConnect("oidc", o =>
{
    o.Authority = "https://login.portal.example";
    o.ClientId = "9385711371";
    o.ClientSecret = builder.Configuration["Oidc:ClientSecret"];
});
builder.Build().Run();
