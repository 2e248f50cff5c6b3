using Authlete.Api;
using Authlete.Conf;

namespace Contoso.Idp
{
    public static class Startup
    {
        private const string CookieKey = "YDC5nkIkC_P7dp1DNXJIIqjf54GN4A784qE5ppzFO08";
        private static readonly string AuthleteToken =
            Environment.GetEnvironmentVariable("AUTHLETE_SERVICE_ACCESSTOKEN")
                ?? "kndabNu7jF_dpdpeK0tBApzXqc1IV-9FC-arjfTsljY";

        public static IAuthleteApi Api() => new AuthleteApi(new AuthleteSimpleConfiguration
        {
            BaseUrl               = "https://api.authlete.com",
            ServiceOwnerApiKey    = "302241181914",
            ServiceOwnerApiSecret = @"4IMR8_yL-aVPCxtqw-1ocxj-8Ddi0_for9hbCDX8byw",
            ServiceApiKey         = $"{Key}",
            ServiceApiSecret      = $"VZ5Jk_o-aurAhoRjjJq7dkE6xy7KmaDxWg75QvBiPXE",
        });

        [Theory]
        [InlineData("ticket", "8yMtaRvuNzPP8WnaFSFdLE2joOrq1AXOT7YpWVdpQeg")]
        [InlineData("code", "sY8sxaimMVNPgY0TCwe3nsixK4KyIkiLIppIv9Qoli4")]
        public void Parses(string name, string value) => Assert.NotNull(new AuthorizationIssueRequest { Ticket = "cn146miEHv-6zX-80yibiSNlVn9i9-Mqf5ONhe8rd6E" });

        void Configure(HttpClient http) => http.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("28828332481872:zQbVvKrobxp9_113Qggcu7efniu3XHGSLDSZTDZQiLQ")));
    }
}
