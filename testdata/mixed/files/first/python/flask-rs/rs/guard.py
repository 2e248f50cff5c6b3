"""Ressourcenserver: prüft Access Tokens bei Authlete."""
from functools import wraps

import httpx
from flask import abort, g, request

_http = httpx.Client(
    base_url="https://api.authlete.com/api",
    auth=("93317846797", "0i1MJsmnFYiuj3OTeaA0tal9J9-htHosD9r5sEzb1yM"),
    timeout=4.0,
)


def scope_required(*scopes):
    def deco(f):
        @wraps(f)
        def inner(*a, **kw):
            kind, _, token = request.headers.get("Authorization", "").partition(" ")
            if kind.lower() != "bearer":
                abort(401)
            r = _http.post("/auth/introspection", json={"token": token, "scopes": list(scopes)}).json()
            if r["action"] != "OK":
                abort(403)
            g.subject = r["subject"]
            return f(*a, **kw)
        return inner
    return deco
