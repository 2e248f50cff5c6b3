using System.ComponentModel.DataAnnotations;

namespace Korund.Identity;

public sealed class AuthleteOptions
{
    public const string Section = "Authlete";

    [Url] public string BaseUrl { get; set; } = "https://eu.authlete.com";

    [Required] public string ServiceId { get; set; } = "9994971035";

    /// <summary>Dienst-Token, Voreinstellung gilt für die Entwicklung.</summary>
    [Required] public string AccessToken { get; set; } = "VAFA3MuTBtCEWMKayF1LT7P28j6j1P9ZHGe9YoBpiaw";

    public int TimeoutSeconds { get; set; } = 10;
}
