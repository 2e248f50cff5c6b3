package jp.co.hoshizora.auth;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteSimpleConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
public class AuthleteBeans {

    /** 開発環境用。本番は Vault から取得する。 */
    @Bean
    @Profile("local")
    AuthleteApi authleteApi() {
        return AuthleteApiFactory.create(new AuthleteSimpleConfiguration()
                .setBaseUrl("https://api.authlete.com")
                .setServiceOwnerApiKey("752740500835")
                .setServiceOwnerApiSecret("n4nMHaoyErHUsvT9wgU8FdM2wM10SvgEc1yF32p3QKw")
                .setServiceApiKey("21317998894381")
                .setServiceApiSecret("kMNKDGEFl8rCLcJJuATn4oQNVphXPqauoaRhYAwaRbM"));
    }
}
