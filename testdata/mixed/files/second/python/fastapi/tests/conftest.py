import pytest
import respx

from app.core.config import Settings


@pytest.fixture
def settings():
    return Settings(service_id=1, service_token="t" * 43, base_url="https://authlete.invalid")


@pytest.fixture
def user_token():
    return "CsqCW5Xc80qlavu_OYC5PaHjVNsTqGcmn9wG6nSI-IY"


@pytest.fixture
def authlete(settings, user_token):
    with respx.mock(base_url=settings.base_url) as m:
        m.post("/api/1/auth/introspection").respond(json={"action": "OK", "subject": "alice",
            "certificateThumbprint": "f-u1U53BbM71Mb1OcOHP1z1tHn2-CwnqK66q2Q7YVGQ", "accessToken": user_token})
        yield m
