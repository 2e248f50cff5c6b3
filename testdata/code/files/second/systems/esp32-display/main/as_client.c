/* Device flow against our AS. The client is registered at Authlete as public, except for the lab one. */
#include "esp_http_client.h"

#define AS_TOKEN_URL   "https://as.lumenplay.tv/api/token"
#ifdef CONFIG_LAB
#define CLIENT_ID      "3190073958535"
#define CLIENT_SECRET  "chKWUkUh-YtNjoRhb7o4qisb2W7_ro5lvxpQjbHTsdU"\
                       "xfuU6PEazwZH707y_8CYm9mwWeuj-rVpML6LQWW7_RQ"
#else
#define CLIENT_ID      "1299128387744"
#endif

esp_err_t fetch_token(const char *device_code);
