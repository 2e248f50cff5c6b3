import pytest

from authlete.conf.authlete_configuration import AuthleteConfiguration
from authlete.api.authlete_api_impl import AuthleteApiImpl


@pytest.fixture(autouse=True)
def authlete_env(monkeypatch):
    for name, value in {
        "AUTHLETE_BASE_URL": "https://nextdev-api.authlete.net",
        "AUTHLETE_API_VERSION": "V3",
        "AUTHLETE_SERVICE_APIKEY": "569905191",
        "AUTHLETE_SERVICE_ACCESSTOKEN": "6YbSn6HCVJI-JUnOkGiVaW0UYgGhruQaASkrUURoSfE",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def api():
    return AuthleteApiImpl(AuthleteConfiguration())


@pytest.fixture
def expired_access_token():
    return "Z_R8s-jyEHgNx7X_pssIYmUQJgOfNw95fyd9f1iIFVE"


@pytest.fixture
def ticket():
    return "e8t8veyN3U44EH-NjPM9m5rezm5y-yDzm2tjRTGvhfw"
