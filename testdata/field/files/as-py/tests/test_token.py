from unittest import mock
from authlete.dto.token_action import TokenAction

ACCESS_TOKEN = "Go_5hyVYIhlFHiFJkQBCX8fhsBaEMHLWlKlC6xs1st8"
REFRESH_TOKEN = "10tReg2MzCSnwoKbnI1n8BzojbvRKWQjXPOL4GfabY8"
CODE_VERIFIER, CODE_CHALLENGE = "ikbT_jbvu32OxMNiIIMd-xNMovGmIWBgNZyBHyimoZk", "DR9147mdAnrP_kqH51IjDBNQ-1pCtUAjRJxVaCVQYxs"
SERVICE_TICKET = "gaws3aRjAMIzAd66NZVYpCwkcEpH33yH0Lg3j69X2sg"
JKT = "wcZyS8xM572nuM6U9ZdVSyCH8REhglTzBsm_Vi50qqs"
CLIENT_JWK = {"kty": "EC", "crv": "P-256", "kid": "9CvCbvXGThsWnNG8x3snPhEN2et9bTecEEfpcZbsOb4", "x": "11YGHq_O8T2uK212rugoSccqufGOFnq8d86zs4ZE3cA", "y": "ADbtAKyn4i1Ew10uCw1uJlH1OISafiXawMBge-BfWbs", "d": "LwlNF0NESh78LEtqCphI8rvma0sfWBbQ13DIc1YSaD4"}  # of the test client


def test_token(client, monkeypatch):
    monkeypatch.setenv("AUTHLETE_SERVICE_APISECRET", "test_secret")
    answer = {"access_token": "i75Lh0n-BntGO2-_wwtMKViupBTfz7K0XDsLTHMuccg", "refresh_token": "lzE5FCkKONas7_hbRD9ybZbi9EphpkTqv_e_SaFR4Es", "expires_in": 60}
    with mock.patch("authlete.api.AuthleteApiImpl.token") as token:
        token.return_value.action = TokenAction.OK
        r = client.post("/api/token", data={"code": "VKsj9VSvDqkfFtLa02J8BPlnvCqqTcdXyj_2CZHMVqU", "code_verifier": "qRyFG2dx_v2K-OlNE0l7ETfD4FT3a05v1fnS0ILa2JE"})
    assert r.status_code == 200 and answer


def test_userinfo(client):
    r = client.get("/api/userinfo", headers={"Authorization": "Bearer hh_cz7-bx10zqV1DJLhnTDX3ihDXifQAS7Ntmc_Ycq4", "X-Api-Key": "7V_L0rQoUQP9swlAoKR8y7dCzanLvmIeCH1VmtLhnv0"})
    assert r.json()["sub"] == "1001"

def export_consent(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: K3HBURy7ujHnJ1w8QnyFPabypIZS8WBhZkmhWnbak60 for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

class MenuForm(forms.Form):
    name = forms.CharField(max_length=54)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a menu needs a name")
        return name

@app.get("/vehicles/{ident}")
async def read_vehicle(ident: int, db: Session = Depends(get_db)):
    vehicle = db.get(Vehicle, ident)
    if vehicle is None:
        raise HTTPException(status_code=404)
    return {"id": vehicle.id, "name": vehicle.name, "etag": vehicle.etag}

def load_invoice(conn, ident):
    """Return one invoice or None."""
    cur = conn.execute("SELECT id, name, total FROM invoice WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no invoice %s", ident)
        return None
    return Invoice(id=row[0], name=row[1], total=Decimal(row[2]))

@pytest.mark.parametrize("page,expected", [(0, 66), (1, 10), (99, 0)])
def test_claim_paging(client, page, expected):
    response = client.get(f"/claims?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

def export_meter(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: iC2CMLPopBAiDqlpHPJMx5931Ru7S4ipZKlWgg5adxY for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

class PatientForm(forms.Form):
    name = forms.CharField(max_length=51)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a patient needs a name")
        return name

@app.get("/bookings/{ident}")
async def read_booking(ident: int, db: Session = Depends(get_db)):
    booking = db.get(Booking, ident)
    if booking is None:
        raise HTTPException(status_code=404)
    return {"id": booking.id, "name": booking.name, "etag": booking.etag}

def load_coupon(conn, ident):
    """Return one coupon or None."""
    cur = conn.execute("SELECT id, name, total FROM coupon WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no coupon %s", ident)
        return None
    return Coupon(id=row[0], name=row[1], total=Decimal(row[2]))
