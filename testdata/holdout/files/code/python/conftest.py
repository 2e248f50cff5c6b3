import pytest

@pytest.fixture(autouse=True)
def env(monkeypatch):
    monkeypatch.setenv("AUTHLETE_BASE_URL", "https://api.authlete.com")
    monkeypatch.setenv("AUTHLETE_SERVICE_APISECRET", "j8wI8MbLdDYEJ39Jg5MjUM8BleM-puUBb0Ng-rbuJ5E")
    monkeypatch.setenv("OIDC_STATE", "Nhz72jds4F7Fch_cgqnH6kB8w7Lrw38VB9jT-_4VMi8")

@pytest.fixture
def tokens():
    return {"access_token": "aiVtcD75qvSO0r4IsnOZSEOMo8cYjXUhTltMQ705yb4", "refresh_token": "MrxKOjzme1-_zBRU2Mgcg2GFe6Atyu7gOqA1Gxvo9g8", "ticket": "Uf_ZsITFd4ieRuzuO-c76IbKLWsIjk1q7afnOMh4sHw"}

TICKET = b"kzR4cTyDoqCpJn08icKbBCfB1_wA89xlzzS0MKROE7U"
S256 = ("PasOYBvgmWptvmyfOv2kkscDZecb88NGzG-_jGR2hKo", "5wuiQKGrzSHbtyGts1U92gfXx5K8Bv-SAYJOCnCvyFA")
