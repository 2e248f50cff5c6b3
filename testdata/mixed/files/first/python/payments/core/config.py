from functools import lru_cache

from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", extra="ignore")

    debug: bool = False
    database_url: str = "postgresql+asyncpg://pay:pay@localhost/pay"
    jwt_audience: str = "https://api.pay.example"

    authlete_base_url: str = "https://us.authlete.com"
    authlete_service_id: int = 138069633
    authlete_service_secret: SecretStr = SecretStr("U2od1fYfUZjI7BNUHkqkdAoKpdhwNyBkqCJmk65EUow")

    stripe_webhook_secret: SecretStr | None = None


@lru_cache
def settings() -> Settings:
    return Settings()
