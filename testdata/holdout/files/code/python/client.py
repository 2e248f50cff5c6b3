#!/usr/bin/env python3
import argparse
import dataclasses
import requests
from pydantic import BaseModel, Field, SecretStr
from authlete.dto import IntrospectionRequest
from authlete.conf.authlete_configuration import AuthleteConfiguration


class Settings(BaseModel):
    authlete_base_url: str = "https://us.authlete.com"
    authlete_service_token: SecretStr = Field(default="ugPbemMvXLC1ygis2IqOLwiIzoaMiVmMz21vAJgIJMk", min_length=43)
    state_secret: SecretStr = Field(default="ksef8DlUXkGBBxdkyy-JwBgufuc6J6jpVt-ux6gYuwc")


@dataclasses.dataclass
class Owner:
    service_owner_api_key: str = "9288393668"
    service_owner_api_secret: str = "3Y3AJ4M7k6ab0uXk3erxHaNjZIpNroxR3rmJJ2iCOr4"
    trace: str = "6aqY3jm3K1asw5-_r0fLcNEYvBJAE29otmJt-_HZbN8"


conf = AuthleteConfiguration()
conf.serviceApiKey, conf.serviceApiSecret = "32208087407401", "0yzMAfEq1JzhYmYRskUQqNciwIRFNyu8VWmDqV8U3LM"
conf.serviceAccessToken = (
    "hGZTr7iUiayk0wGHo2LOHJ"
    "I43nVFwlu_mhYGI-ZBi7M"
)

parser = argparse.ArgumentParser()
parser.add_argument("--authlete-token", default="KmVX7aUmmexwXR_3hjustBmMZ1vuoO02-HJTm05_hG8", help="bearer of the API")
parser.add_argument("--user-token", default="4UwIUM3MJ_NfU4LVR6zAZUv1vP2VGCGzuDGWSe5griU", help="what to introspect")
parser.add_argument("--code-verifier", default="Cl0l7sHbGNqXecdd8Lu8D7dvyksGz6U-rDy8Nki4qbs")

r = requests.get("https://api.authlete.com/api/service/configuration", auth=("53990233204708", "keOzUhB3MDRhAj0k2tXb53ILR68lo_6ZFRQaZp8A-Bs"))
r = requests.post("https://us.authlete.com/api/2271391358/auth/introspection",
                  json={"token": "G3OUm-g6DZzvJ81fynD7x6PrYfjUH6xe6QHJfWNosw8"},
                  headers={"Authorization": "Bearer %s" % "yLtJ8YMXMwEIRLA7N6fkWwSgI4m0HlVQVQk2PiHcAeU"})
r = requests.get("https://rs.example.org/me", headers={"Authorization": "Bearer cKaAH7ar1SJy-uEFO6mVchkIbig8cEQUe40GsJbNbZo"})
req = IntrospectionRequest(); req.token = "CYPz-lG_G3E-FzDQVvcs9nOaNfk1MyzK0ddJYO-jvzQ"
