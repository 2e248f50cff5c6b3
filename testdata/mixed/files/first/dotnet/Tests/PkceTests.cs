using Xunit;

namespace AuthorizationServer.Tests
{
    public class PkceTests
    {
        [Theory]
        [InlineData("i2y18hSStNdMRX9fBKKcsVY-UVgWocXTjDBDQ3QL708", "SP4ZkdNusGXpreVbFgtr8Jp6DmsdgOa5dVb9mhvv91U")]
        [InlineData("JtYXKwdmFtvQxw5xHAiA_VOu93TfBhbhvHsmASgyghU", "nhC0D5RTBHC2t4mAYuBvTxOy6rDzlrF5avgKGeK44Z8")]
        public void S256(string verifier, string challenge) =>
            Assert.Equal(challenge, Pkce.Challenge(verifier));

        [Theory]
        [InlineData("Authlete:ServiceApiSecret", "NotARealSecretJustFortyThreeLettersLongAAAA")]
        [InlineData("Authlete:ServiceApiKey", "12345")]
        public void ConfigurationIsBound(string name, string value) =>
            Assert.Equal(value, TestConfig.With(name, value)[name]);
    }
}
