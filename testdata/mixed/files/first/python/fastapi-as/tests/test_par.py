TICKET = "ruocCSg1ZB6-NEHfPqshG1D5vX7DHWnhGKwWAFwt2_8"
REQUEST_URI = "urn:ietf:params:oauth:request_uri:0R0J6VG1aPRH9CdcSkJFtyV9CVCdga6Kq03jr_mFdeg"


def test_par_created(client, mocker):
    mocker.patch(
        "app.authlete.push",
        return_value={"action": "CREATED", "requestUri": REQUEST_URI, "responseContent": '{"expires_in":90}'},
    )
    r = client.post("/par", data={"client_id": "8501798538", "state": "t9uUTJyN2WC3ZkqvJzDuKA"})
    assert r.status_code == 201


def test_authorization_fail(client, mocker):
    mocker.patch("app.authlete.authorization", return_value={"action": "INTERACTION", "ticket": TICKET})
    fail = mocker.patch("app.authlete.fail", return_value={"action": "LOCATION", "responseContent": "https://c/cb?error=login_required"})
    client.get("/authorize", params={"request_uri": REQUEST_URI})
    fail.assert_called_once_with(ticket=TICKET, reason="NOT_LOGGED_IN")


def test_service_token_is_masked(caplog, client):
    client.get("/healthz")
    assert "Bearer ***" in caplog.text
