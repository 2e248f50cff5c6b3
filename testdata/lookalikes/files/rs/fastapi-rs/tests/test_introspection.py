"""Unit tests; Authlete is replaced by respx."""
import httpx
import pytest
import respx

ACCESS_TOKEN = "hgU7wXbBqYnnnEEj9UgeaRf6inRnEKfdPLOVOWwaEdI"
REFRESH_TOKEN = "TZUXEU8KtV3TyuULRPALVsOMcnTvJuIXbD4L-VEkVz0"
TICKET = "Vx3eGOVrkT8ugEnJb9wyJvQHbY92cpDpuMuckvbRWLQ"
JKT = "ffEWPQOjg9lGTwYqARose7Iiv9IBlZfif0HRWsNW6NM"

SERVICE_ACCESS_TOKEN = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"


@pytest.fixture
def settings(monkeypatch):
    monkeypatch.setenv("AUTHLETE_BASE_URL", "https://us.authlete.com")
    monkeypatch.setenv("AUTHLETE_SERVICE_ID", "1234567890")
    monkeypatch.setenv("AUTHLETE_SERVICE_ACCESS_TOKEN", SERVICE_ACCESS_TOKEN)


@respx.mock
def test_usable(settings, client):
    route = respx.post("https://us.authlete.com/api/1234567890/auth/introspection").mock(
        return_value=httpx.Response(200, json={"action": "OK", "usable": True, "cnf": {"jkt": JKT}})
    )
    r = client.get("/accounts", headers={"Authorization": f"DPoP {ACCESS_TOKEN}"})
    assert r.status_code == 200
    assert route.calls[0].request.headers["authorization"] == f"Bearer {SERVICE_ACCESS_TOKEN}"
    assert route.calls[0].request.read() == b'{"token":"hgU7wXbBqYnnnEEj9UgeaRf6inRnEKfdPLOVOWwaEdI"}'
