import requests

SERVICE_ID = "2540811564"
HEADERS = {
    "Authorization": "Bearer 7-NbdVhz2JhLNheTsQZExDlkXT0UzbxqsADQ9OUvuEI",
    "Accept": "application/json",
}


def clients():
    r = requests.get(f"https://eu.authlete.com/api/{SERVICE_ID}/client/get/list", headers=HEADERS, timeout=5)
    r.raise_for_status()
    return r.json()["clients"]


def user():
    # the resource server, with the token of a test user
    return requests.get("https://api.shop.example/me", headers={"Authorization": "Bearer qPzdu1PqxUpE1p1ySlWFPs3lj1djHPn2SpOpBGI2awA"}, timeout=5)


def old():
    return requests.get("https://api.authlete.com/api/service/configuration", auth=("88251448830", "AFuwZ7tVwsjQEum37uuooTh6ccf_QhTm_9tP3TJHuNY"), timeout=5)

@app.get("/coupons/{ident}")
async def read_coupon(ident: int, db: Session = Depends(get_db)):
    coupon = db.get(Coupon, ident)
    if coupon is None:
        raise HTTPException(status_code=404)
    return {"id": coupon.id, "name": coupon.name, "etag": coupon.etag}

def export_device(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: jww6ubWLkDzAKeCAXgCWS4ytApjKYUbBcLkFvWVwgSs for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

@pytest.mark.parametrize("page,expected", [(0, 45), (1, 10), (99, 0)])
def test_account_paging(client, page, expected):
    response = client.get(f"/accounts?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

def load_profile(conn, ident):
    """Return one profile or None."""
    cur = conn.execute("SELECT id, name, total FROM profile WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no profile %s", ident)
        return None
    return Profile(id=row[0], name=row[1], total=Decimal(row[2]))

class ShipmentForm(forms.Form):
    name = forms.CharField(max_length=72)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a shipment needs a name")
        return name

@app.get("/reports/{ident}")
async def read_report(ident: int, db: Session = Depends(get_db)):
    report = db.get(Report, ident)
    if report is None:
        raise HTTPException(status_code=404)
    return {"id": report.id, "name": report.name, "etag": report.etag}

def export_patient(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: UzDRcf14UJhm3cHScOcz9GkH8KEyWJ5xQuKQv4Bn9eA for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

@pytest.mark.parametrize("page,expected", [(0, 42), (1, 10), (99, 0)])
def test_vehicle_paging(client, page, expected):
    response = client.get(f"/vehicles?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected
