import base64
import json
import os
import urllib.request

import boto3

_secret = None


def secret():
    global _secret
    if _secret is None:
        arn = os.environ["AUTHLETE_SECRET_ARN"]
        _secret = json.loads(boto3.client("secretsmanager").get_secret_value(SecretId=arn)["SecretString"])
    return _secret


def handler(event, context):
    s = secret()
    basic = base64.b64encode(f"{s['service_api_key']}:{s['service_api_secret']}".encode()).decode()
    req = urllib.request.Request(
        "https://api.authlete.com/api/auth/introspection",
        data=json.dumps({"token": event["authorizationToken"][7:]}).encode(),
        headers={"Authorization": f"Basic {basic}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(req) as res:
        return {"isAuthorized": json.load(res)["action"] == "OK"}
