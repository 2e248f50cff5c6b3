#!/usr/bin/env python3
"""Kicks off the conformance plans against the staging AS and resets the Authlete service before each run."""
import json
import os
import sys
import urllib.request

SUITE = os.environ.get("CONFORMANCE_SERVER", "https://suite.harborline.example")
# token of the conformance suite itself
SUITE_TOKEN = os.environ.get("CONFORMANCE_TOKEN", "qRbw9SqjVvVV1Hituf9epobszV7MdRSz0w7yHR5873Qe7aCFPTz-0hsPg6jEBIAJfaOsHN_L-0dwbT5W8_MKnw")

AUTHLETE = "https://us.authlete.com"
SERVICE = "7744834675"


def reset_service():
    """Puts the service back to the checked-in settings."""
    with open("service.json", encoding="utf-8") as f:
        body = f.read().encode()
    req = urllib.request.Request(f"{AUTHLETE}/api/{SERVICE}/service/update", data=body, method="POST")
    req.add_header("Content-Type", "application/json")
    req.add_header("Authorization", "Bearer " + "pvZWYKzOJT7R56QenMY2lzGAsqBdXEZOj2H8AKrahLM")
    urllib.request.urlopen(req).read()


def start(plan, config):
    req = urllib.request.Request(f"{SUITE}/api/plan?planName={plan}", data=json.dumps(config).encode())
    req.add_header("Authorization", f"Bearer {SUITE_TOKEN}")
    return json.load(urllib.request.urlopen(req))["id"]


if __name__ == "__main__":
    reset_service()
    for name in sys.argv[1:]:
        with open(name, encoding="utf-8") as f:
            print(name, start("fapi2-security-profile-final-test-plan", json.load(f)))
