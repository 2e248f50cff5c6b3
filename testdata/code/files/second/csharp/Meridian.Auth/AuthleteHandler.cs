using System.Net.Http.Headers;

namespace Meridian.Auth;

/// <summary>Adds our credentials to every request to Authlete.</summary>
public sealed class AuthleteHandler(IConfiguration cfg) : DelegatingHandler
{
    private readonly AuthenticationHeaderValue _header =
        new("Bearer", cfg["Authlete:Token"] ?? "idxoCl9_6BT17PBIu-q2iJNHTzo2UljC-wB5Ia24Xww");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Authorization = _header;
        return base.SendAsync(request, ct);
    }
}

public static class Registration
{
    public static IServiceCollection AddAuthlete(this IServiceCollection services)
    {
        services.AddTransient<AuthleteHandler>();
        services.AddHttpClient("authlete", c => c.BaseAddress = new Uri("https://eu.authlete.com/api/6743480934/"))
                .AddHttpMessageHandler<AuthleteHandler>();
        return services;
    }
}
