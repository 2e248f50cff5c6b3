namespace Idp.Crypto;

/// <summary>Reference values of the Authlete hash columns (base64url, SHA-256).</summary>
internal static class Hashes
{
    public const string AccessTokenHashColumn = "K9pemx4ikU4UrGoZwHlVtJceapxhw9-1mM4q8WjYreU";
    public const string ServiceAccessTokenHash = "hl4W5KiPjqKruEu3f5sef0fj7pIVC95WR1-D9bz1kqg";
    public const string SHash = "6klHny29ksHvS7yIEfAGXA";
    public static readonly string[] Pins = { "sha256/zrQj32pQszpMELXQMXdQ0OlwHfjUgVEPaKqW/EXMcVs=", "sha256/zIbl5wVcOvjgWQrNG2Pqwezqve+DRTrBIt3JQMzHc1I=" };
    internal const string InternalsVisibleTo =
        "Idp.Tests, PublicKey=82a6c85e6ec219b1df180fd80df55e2138bb9f8f9c8062701d94cfb38bfaab65621dc4def00fe890c496cd987711203e1ee7c61cfef6931a1c12e25f8bbc68bab19d8adfa5c622ec7ce274f9c6c8de7e76b537fc7c5152c07fad5ac62f315bda8de56c99f826a8278683a708a4c6bbfda23ec254de6cb65e44b148c9036874ddbe925cfb4e319909fc71966d2a6422515246c915dd0ed74e33ba339c52886749";
}
