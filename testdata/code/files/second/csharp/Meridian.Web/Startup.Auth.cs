using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Meridian.Web;

public static class StartupAuth
{
    public static void AddLogin(this WebApplicationBuilder b)
    {
        b.Services.AddAuthentication().AddOpenIdConnect("meridian", o =>
        {
            // Authlete-backed server
            o.Authority = "https://as.meridian.example";
            o.ClientId = "75530518293848";
            o.ClientSecret = "0StStGfz1WPL4W-kzgvuK1aKxWpjh_rBgmBSNTBAuOPneHXFdQ0QKtPlPfUnvLs4uTObzMC9nETgFGsYwnKz8g";
            o.ResponseType = "code";
            o.UsePkce = true;
        });
        b.Services.AddAuthentication().AddMicrosoftAccount(o =>
        {
            o.ClientId = "8d2dbedc-7222-4d00-8d0f-06de273a9323";
            o.ClientSecret = "abc8Q~bZctOQr2BwjH4Za2UTil1qEHnWOHWo3rQQ";
        });
    }
}
