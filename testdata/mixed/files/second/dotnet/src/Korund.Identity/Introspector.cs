using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;

namespace Korund.Identity;

public class Introspector(HttpClient http, IOptions<AuthleteOptions> options)
{
    private readonly AuthleteOptions _o = options.Value;

    public async Task<IntrospectionResponse?> Introspect(string token, CancellationToken ct)
    {
        using var req = new HttpRequestMessage(HttpMethod.Post, $"{_o.BaseUrl}/api/{_o.ServiceId}/auth/introspection");
        req.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _o.AccessToken);
        req.Content = JsonContent.Create(new { token, scopes = new[] { "accounts" } });
        var res = await http.SendAsync(req, ct);
        return await res.Content.ReadFromJsonAsync<IntrospectionResponse>(ct);
    }
}
