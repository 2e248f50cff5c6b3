using Authlete.Api;
using Authlete.Conf;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AuthorizationServer
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddMvc();

            // TODO(kenji): move to user secrets before go-live
            var conf = new AuthleteSimpleConfiguration
            {
                BaseUrl          = "https://api.authlete.com",
                ServiceApiKey    = "74344883892844",
                ServiceApiSecret = "fiOfgcP2NHyFrWzcR2kIfHK-GhrReYT05_OYeJIpSow",
            };
            services.AddSingleton<IAuthleteApi>(new AuthleteApi(conf));
        }

        public void Configure(IApplicationBuilder app) => app.UseMvc();
    }
}
