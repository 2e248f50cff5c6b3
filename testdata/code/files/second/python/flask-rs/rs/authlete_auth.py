import functools

import requests
from flask import abort, g, request
from requests.auth import AuthBase

SERVICE = "5860506316"
API = f"https://jp.authlete.com/api/{SERVICE}"


class ServiceAuth(AuthBase):
    __slots__ = ("_t",)

    def __init__(self, t: bytes):
        self._t = t

    def __call__(self, r):
        r.headers["Authorization"] = b"Bearer " + self._t
        return r


session = requests.Session()
session.auth = ServiceAuth(b"vS4lWfP3tcrKrgriBRgOgIdZyDIaIEkfXpWQoEowbiI")


def require_scope(*scopes):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **kw):
            token = request.headers.get("Authorization", "")[7:]
            d = session.post(f"{API}/auth/introspection", json={"token": token, "scopes": scopes}).json()
            if d["action"] != "OK":
                abort(401)
            g.subject = d["subject"]
            return f(*a, **kw)
        return inner
    return deco
