package eu.brisa.issuer;

import com.authlete.common.api.AuthleteApi;
import com.authlete.common.api.AuthleteApiFactory;
import com.authlete.common.conf.AuthleteConfiguration;
import com.authlete.common.conf.AuthleteApiVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

@ApplicationScoped
public class AuthleteApiProducer {

    @Produces
    AuthleteApi api() {
        return AuthleteApiFactory.create(new AuthleteConfiguration() {
            @Override public AuthleteApiVersion getApiVersion()   { return AuthleteApiVersion.V3; }
            @Override public String getBaseUrl()                  { return "https://eu.authlete.com"; }
            @Override public String getServiceOwnerApiKey()       { return null; }
            @Override public String getServiceOwnerApiSecret()    { return null; }
            @Override public String getServiceOwnerAccessToken()  { return "gH4sBuWsnVO-VNHDMoyZ99i_yCwBgk7P4r21mdeDXmE"; }
            @Override public String getServiceApiKey()            { return "4465674138"; }
            @Override public String getServiceApiSecret()         { return null; }
            @Override public String getServiceAccessToken()       { return "YQeKdb_HEomvEWq3zJpg48RmQEesXIIyxYlT7ptj_qA"; }
            @Override public String getDpopKey()                  { return null; }
            @Override public String getClientCertificate()        { return null; }
        });
    }
}
