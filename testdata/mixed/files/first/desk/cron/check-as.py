#!/usr/bin/env python3
import hashlib
import sys
import urllib.request

# SHA-256 (base64url) of the JWK Set that the AS on Authlete must serve
EXPECTED_JWKS = "yQjJdlK58gcjUVQDVqGegYUvM9VjBz9TB8RDXwZgZ-U"
EXPECTED_CONFIG = "VSoVj4nsxsdfKourjE5PG-npA02_lF5-2Q42ctutxMQ"

raw = urllib.request.urlopen("https://as.vela.example/jwks", timeout=5).read()
if hashlib.sha256(raw).hexdigest() != "112b63c1e940c7931c4561112e9faf8a959ce37c6afde0aab2f91ab996d03f21":
    sys.exit("Attenzione: il JWK Set è cambiato")
