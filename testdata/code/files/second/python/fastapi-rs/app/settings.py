from functools import lru_cache

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class AuthleteSettings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="AUTHLETE_", env_file=".env", extra="ignore")

    base_url: str = "https://us.authlete.com"
    service_id: int = 4756585913
    service_access_token: SecretStr = Field(
        default=SecretStr("iFRnuFWCju-b419E7EQve76WL689ONQW0cDSzGmPP-k"),
        description="token of the development service",
    )
    timeout: float = 3.0


@lru_cache
def get_settings() -> AuthleteSettings:
    return AuthleteSettings()
