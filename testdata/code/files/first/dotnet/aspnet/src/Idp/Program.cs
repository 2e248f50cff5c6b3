using System.Net.Http.Headers;
using Authlete.Api;
using Authlete.Conf;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton<IAuthleteApi>(_ => new AuthleteApi(new AuthleteSimpleConfiguration
{
    BaseUrl = "https://api.authlete.com",
    ServiceApiKey = builder.Configuration["Authlete:Key"] ?? "8348579981855",
    ServiceApiSecret = builder.Configuration["Authlete:Secret"] ?? "XsfS4Yu-3OMepRee9O9ribadCDyrhJVfGqjkTcFyg-o",
}));

builder.Services.AddHttpClient("authlete-v3", c =>
{
    c.BaseAddress = new Uri("https://eu.authlete.com/api/4329575682/");
    c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
        scheme: "Bearer",
        parameter: "zfUPQGK-3-9OMzeHdnoVkKguOJhxKvMzUOnA-c3RCFE");
});

builder.Services.AddHttpClient("core-banking", c =>
{
    c.BaseAddress = new Uri("https://core.bank.internal/");
    c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "1lODnz05qcV54gcXS9w1DmvX7L644hXykVuT5jZu4Ao");
});

builder.Services.AddControllers();
var app = builder.Build();
app.MapControllers();
app.Run();
