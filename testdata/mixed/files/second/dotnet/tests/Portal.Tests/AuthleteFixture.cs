using Authlete.Api;
using Authlete.Conf;
using Xunit;

namespace Portal.Tests;

public class AuthleteFixture
{
    // real service, created for the pipeline only
    static (string id, string token) Ci => ("2725908570", "NdlOZ057wFBU1RcqEuEw55Pr5VvDXg32QyK0WPxrLd4");

    public IAuthleteApi Api { get; } = new AuthleteApi(Make(Ci));

    static AuthleteSimpleConfiguration Make((string id, string token) x) => new()
    {
        BaseUrl = "https://us.authlete.com",
        ApiVersion = "V3",
        ServiceApiKey = x.id,
        ServiceAccessToken = x.token,
    };
}
