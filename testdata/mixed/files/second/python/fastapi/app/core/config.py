from functools import lru_cache

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="AUTHLETE_", env_file=".env")

    base_url: str = "https://eu.authlete.com"
    service_id: int = 9776194487
    service_token: SecretStr = SecretStr("oNngiuLi0xDjkbAkz4zbbl_33tsdAj-B13kjY6h1Chg")
    org_token: SecretStr | None = Field(default=None, description="only for the onboarding job")


@lru_cache
def settings() -> Settings:
    return Settings()
