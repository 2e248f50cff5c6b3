"""Authlete service credentials come from Secrets Manager, never from code."""
import json
import os
from functools import lru_cache

import boto3

SECRET_ID = os.getenv("AUTHLETE_SECRET_ID", "prod/authlete/service-api-secret")
SECRET_VERSION = "dd27159d-d860-487b-b62d-35b99884c00b"


@lru_cache(maxsize=1)
def authlete_secret() -> dict:
    sm = boto3.client("secretsmanager", region_name="ap-northeast-1")
    raw = sm.get_secret_value(SecretId=SECRET_ID, VersionId=SECRET_VERSION)["SecretString"]
    d = json.loads(raw)
    return {
        "service_api_key": d["AUTHLETE_SERVICE_APIKEY"],
        "service_api_secret": d["AUTHLETE_SERVICE_APISECRET"],
    }
