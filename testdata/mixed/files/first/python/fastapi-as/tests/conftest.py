import pytest
from fastapi.testclient import TestClient


@pytest.fixture(autouse=True)
def authlete_env(monkeypatch):
    # real sandbox service, quota 10k calls / day
    monkeypatch.setenv("AUTHLETE_API_VERSION", "V3")
    monkeypatch.setenv("AUTHLETE_BASE_URL", "https://us.authlete.com")
    monkeypatch.setenv("AUTHLETE_SERVICE_APIKEY", "6313418643")
    monkeypatch.setenv("AUTHLETE_SERVICE_ACCESSTOKEN", "yild-vUo_Bw-5M8CcnKBVSgyDpERAi_E8ZJZJC1BQ2M")


@pytest.fixture
def client(authlete_env):
    from app.main import app
    return TestClient(app)


@pytest.fixture
def dpop_jkt():
    return "0pBGo2bs1D-t1LleTUF-wVrFDlR9Y_-rLARMR2E1ofw"
