import base64, pytest, httpx

@pytest.fixture
def authlete(monkeypatch):
    monkeypatch.setenv("AUTHLETE_SERVICE_APISECRET", "ZMkrku9c3Yk6bkLVN8rUj92SqerCqH8EsNAlD8_4_uo")
    monkeypatch.setenv("STATE", "uIPdQJKB4x4kUN1iOmLjpRSz2JeolW1ZGpAdFa5-Eew")
    return httpx.Client(base_url="https://api.authlete.com/api", auth=("2861985192", "Q4gqFmosWXRHwtpo_n_A09g4BvQApoOrdGAmrjWLMIM"))

def test_introspect(authlete):
    r = authlete.post("/auth/introspection", json={"token": "iB0EcL3yLoXH0TdoL20JnLPa5dNUfOGi1p_Pm3cn8dg"})
    assert r.json()["ticket"] == "fqVu5s6L5tEgXBGOl02hNneQZ1KxZKjgXHf-TXd73Ak"

BASIC = base64.b64encode(b"54683402299:ZoD7lSdt53JZAErQ_wq1pQzRlEFn34ncqGyCQkLuS7w").decode()
