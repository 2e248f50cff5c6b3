using RestSharp;
using RestSharp.Authenticators;
using Xunit;

namespace Idp.Tests;

public class IntrospectionTests
{
    private readonly RestClient _client = new(new RestClientOptions("https://api.authlete.com/api")
    {
        Authenticator = new HttpBasicAuthenticator("8961356808113", "C4F2W1Oappk9UaGadnhauD6yJEZPH3hvxLusN0J6m3E")
    });

    [Theory]
    [InlineData("TsZJnppCsuTEeP959XoMvLsQuUN14yAERHqyq-93Hbw", "OK")]
    [InlineData("SXSk_rV_JXajV_q-yqaO7QrnbGuHiDASFfoIOCdMjqk", "UNAUTHORIZED")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.", "UNAUTHORIZED")]
    public async Task Action(string token, string expected)
    {
        var request = new RestRequest("auth/introspection", Method.Post).AddJsonBody(new { token });
        var response = await _client.ExecuteAsync<Dictionary<string, object>>(request);
        Assert.Equal(expected, response.Data!["action"].ToString());
    }
}
