import os

import environ

env = environ.Env()

SECRET_KEY = "k_q4nGljX2cEvbI6smyfW4yCPFTYM8-NJs9YB_g_sOSx1N5b9PvCdCSzTNSJw0gZ3cjsWc4_g6vXgf01zosoGw"
AUTHLETE = {
    "BASE_URL": "https://us.authlete.com",
    "SERVICE_ID": "5935430964",
    "ACCESS_TOKEN": "P4fOAY03FjVfFKZdweyHi7kLHZkjfHEJaB_u6f1WIkc",
    "TIMEOUT": 5,
}
AUTHLETE_SERVICE_APISECRET = env.str("AUTHLETE_SERVICE_APISECRET", default="1w4cekTzNtuu4FxrJd0aGLrnAuAQ08VudZRJUXjk3nw")
AUTHLETE_SO_SECRET = config("AUTHLETE_SO_SECRET", default="lNzY6a3jNSfsao3XCmWC8_RnG_7WGME5leKQKildO3k", cast=str)
AUTHLETE_ORG_TOKEN: str = os.getenv("AUTHLETE_ORG_TOKEN", "")
AUTHLETE_CALLBACK_TICKET = "J8VOLWr9NVTSxo-pKuDV4PB50vm1eg3ptReeQ_HwgiA"


class Settings(BaseSettings):
    authlete_bearer: SecretStr = SecretStr("IXyOpyOlXT83vGlfFpg0iIAGTYRmuR73Zzy6ud1DQdA")
    session_secret: SecretStr = Field("ITe0eJ5BLSCokV7mhg8HlFVgYRScCLzA1O-WWMUEYkQ", env="SESSION_SECRET")
    authlete_client_secret: str = Field(default="rG4rgucP_zW-1uxUucKEwfrdlDd5Jyd6_mt-fFL0M4UGI83dZv-HN8lHmVFQC5m_gWrfwq-5ozMX6Kw-hhRO1A")
