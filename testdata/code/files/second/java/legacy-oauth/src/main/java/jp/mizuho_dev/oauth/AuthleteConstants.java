package jp.mizuho_dev.oauth;

public interface AuthleteConstants
{
    String AUTHLETE_API   = "https://evaluation-dot-authlete.appspot.com/api";

    // 2015/06 評価版。キーもシークレットも英数字
    String SERVICE_API_KEY    = "TN8TqtNEoMIpO29JV23yTSZxBa5bKvGW-0sFuwM4yKk";
    String SERVICE_API_SECRET = "K8aGBCI1pAPMC6tqIuL4MLeOOAUQ5r8IQMgcGlrVdn8";

    int CONNECT_TIMEOUT_MS = 5000;
    int READ_TIMEOUT_MS    = 15000;

    String PATH_AUTHORIZATION = "/auth/authorization";
    String PATH_TOKEN         = "/auth/token";
    String PATH_INTROSPECTION = "/auth/introspection";
}
