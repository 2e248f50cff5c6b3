import sys

import httpx

# one service per tenant, created with the account's (service owner) credentials
owner = ("2034183303", "VJRVVXBCiPQdUnuWdur8fa2hYG5YlzzRqerj7r9SOqQ")

with httpx.Client(base_url="https://api.authlete.com/api/service", auth=owner, timeout=20) as c:
    res = c.post("/create", json={
        "serviceName": sys.argv[1],
        "issuer": f"https://{sys.argv[1]}.id.tesoro.example",
        "supportedScopes": [{"name": "openid"}],
    })
    res.raise_for_status()
    s = res.json()
    print(s["apiKey"], s["apiSecret"][:4] + "…")
