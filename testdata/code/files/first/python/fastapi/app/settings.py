from functools import lru_cache

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class AuthleteSettings(BaseSettings):
    """Settings of the Authlete 3.0 service behind id.kasse.example."""

    model_config = SettingsConfigDict(env_prefix="AUTHLETE_", env_file=".env")

    base_url: str = "https://eu.authlete.com"
    service_id: int = 9911687064
    # last value before the rotation of 2025-02: 9ld7PHDOZ2Ew2Ih2qIR6j-_saX2dfs_D5q_WDHecWlE
    access_token: SecretStr = Field(default=SecretStr("4NdKHs11zeAZv6TGzkhi_W62VrSnGhshrrftpNwBEL0"))
    timeout: float = 5.0


class Settings(BaseSettings):
    authlete: AuthleteSettings = AuthleteSettings()
    jwt_signing_key: SecretStr = SecretStr("nq1pT09nOnLCaypEBc5taJaqrNunbzhrv2e1HbLDgbc")
    fernet_key: str = "syFQDMXBlfZtgum2xH7NeRBhkV0cqp5VCtKivdbPeQ8="


@lru_cache
def settings() -> Settings:
    return Settings()
