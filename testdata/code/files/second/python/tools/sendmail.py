"""Tells the owners of clients in Authlete that their secret will expire."""
import os

import sendgrid
from authlete_client import list_clients  # our own wrapper, reads AUTHLETE_* itself

SENDGRID_API_KEY = "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"
SLACK_SIGNING_SECRET = "e742b610954a91c598853dc6da5fe0f2"
service_api_secret = os.getenv("AUTHLETE_SERVICE_APISECRET") or ""
service_access_token = None  # not used with 2.x

if __name__ == "__main__":
    sg = sendgrid.SendGridAPIClient(SENDGRID_API_KEY)
    for c in list_clients(secret=service_api_secret):
        print(c["clientName"], "client_secret", "*" * 8)
