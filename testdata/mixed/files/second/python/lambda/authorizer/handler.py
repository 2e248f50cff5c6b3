"""API Gateway authorizer: introspects the token at Authlete."""
import json
import os
import urllib3

http = urllib3.PoolManager()
URL = "https://us.authlete.com/api/%s/auth/introspection" % os.getenv("SERVICE_ID", "7779206547")
HEADERS = urllib3.make_headers(user_agent="authorizer/2")
HEADERS["authorization"] = "Bearer PN9VBSN21hDYSEjwy-Xhf6Aur-7UwySd2JCZs9w0Tkc"
HEADERS["content-type"] = "application/json"


def policy(principal, effect, arn):
    return {
        "principalId": principal,
        "policyDocument": {
            "Version": "2012-10-17",
            "Statement": [{"Action": "execute-api:Invoke", "Effect": effect, "Resource": arn}],
        },
    }


def lambda_handler(event, _context):
    token = event["authorizationToken"].split(" ", 1)[-1]
    r = http.request("POST", URL, headers=HEADERS, body=json.dumps({"token": token}))
    body = json.loads(r.data)
    if body["action"] != "OK":
        raise Exception("Unauthorized")
    return policy(body["subject"], "Allow", event["methodArn"])
