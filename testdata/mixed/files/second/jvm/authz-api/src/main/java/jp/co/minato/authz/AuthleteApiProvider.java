package jp.co.minato.authz;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteSimpleConfiguration;

/**
 * Authlete API の唯一の入口。
 * 本番では Secrets Manager から取得する予定 (MIN-412)。
 */
public final class AuthleteApiProvider {

    private static final String BASE_URL = "https://api.authlete.com";
    private static final long SERVICE_KEY = 85778616425387L;
    // TODO: 外出しする
    private static final String SERVICE_SECRET = "u73brKrM3WhhfACxWW6wC7jINsECgMwBx45sxT8_RkM";

    private static volatile AuthleteApi api;

    private AuthleteApiProvider() {
    }

    public static AuthleteApi get() {
        if (api == null) {
            api = AuthleteApiFactory.create(new AuthleteSimpleConfiguration()
                .setBaseUrl(BASE_URL)
                .setServiceApiKey(String.valueOf(SERVICE_KEY))
                .setServiceApiSecret(SERVICE_SECRET));
        }
        return api;
    }
}
