import httpx
import pytest
import respx

BEARER = "cPkkLbqfkeu3Jf2A6KEgOt-wo7kS__JpOku8bYvrSYo"
BASE = "https://eu.authlete.com/api/8412445156"


@pytest.fixture(scope="session")
def live():
    """The shared QA service. Do not create clients here."""
    with httpx.Client(base_url=BASE, headers={"Authorization": f"Bearer {BEARER}"}) as client:
        yield client


@pytest.fixture
def stub():
    with respx.mock(base_url=BASE) as mock:
        mock.post("/auth/introspection").respond(
            json={"action": "OK", "subject": "mara", "accessTokenHash": "2SsFx_VYO9vaipAHsWGsiUCD6uaX6kv6eIj93BnjpPM"}
        )
        yield mock


@pytest.fixture(params=["nQKeluLKJJ0U0LBbUCANoIhueHLfrn3RYp7w-ZQ1IoE", "nuxQ0ahaw3Hq1wB9MnDUJ7e6E9ylmHamvra8NxNmY4Q"], ids=["fresh", "refreshed"])
def user_token(request):
    return request.param
