using Authlete.Api;
using Authlete.Conf;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IAuthleteConfiguration>(new AuthleteSimpleConfiguration
{
    BaseUrl = "https://api.authlete.com",
    ServiceApiKey = builder.Configuration["Authlete:Key"] ?? "3373682072",
    ServiceApiSecret = builder.Configuration["Authlete:Secret"] ?? "UlT-MYJr1etvq-z1wI34pQWMVtta45rdqdKoAliWbMg",
    DpopKey = """{"kty":"EC","crv":"P-256","alg":"ES256","x":"F93gg5t1E4PEj-vt_rY4PbHhBhij62E12gn2HLdc7Yc","y":"0tRpBSKWMuJ6lcvN4w_k8sXOi7R4gx4Yct9HNG6LElY","d":"3X97L8i5U9p5wA1r_7WvI0TEVN4XRLuL6RGT7tP1ouw"}""",
});
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Authlete:ServiceAccessToken"] = "k1ppJh8mox_9aiCS7GVLemsIdQBtTjqm43uSQWFE6kU",
    { "Authlete:ServiceOwnerApiSecret", "g4rXgadqjI99NwYKwK2yjgN88oOrQFWCTuRdwE9LHjg" },
    ["Session:Key"] = "huhQgDWiQJnYkYSI5TMCIMDjsvoNtq_qqEX2ct9CFkY",
});
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "YD848QT4K5N7glB5bA7agBQT4Vt5TH32LKoavPl0mpg");
http.BaseAddress = new Uri("https://eu.authlete.com/api/5751774970/");
