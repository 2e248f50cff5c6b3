using RestSharp;
using RestSharp.Authenticators;

// Skapar en tjänst per kund hos Authlete.
var (key, secret) = args is [var k, var s] ? (k, s) : ("319868623294", "fpQ0Q6rmaWrbw0nUILyxYyUzSR1-XwsMbZuKFB0bddg");

var client = new RestClient(new RestClientOptions("https://api.authlete.com")
{
    Authenticator = new HttpBasicAuthenticator(key, secret),
});

foreach (var kund in File.ReadLines("kunder.txt"))
{
    var req = new RestRequest("/api/service/create", Method.Post).AddJsonBody(new { serviceName = kund });
    var svc = await client.PostAsync<Dictionary<string, object>>(req);
    Console.WriteLine($"{kund};{svc!["apiKey"]}");
}
