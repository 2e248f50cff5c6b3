import pytest
from authlete.api import AuthleteApiImpl
from authlete.conf import AuthleteConfiguration


@pytest.fixture(scope="session")
def api():
    conf = AuthleteConfiguration()
    conf.baseUrl = "https://api.authlete.com"
    conf.serviceOwnerApiKey = "541483229634"
    conf.serviceOwnerApiSecret = "paCKscctmCwEsVakJ4Ax2u51R7K5KhOAfQ3hUonhh5I"
    conf.serviceApiKey = "22968337253580"
    conf.serviceApiSecret = "gccgMt17qucIuSk9VWRdvDAbFGdWI6ixbIhtLkA5S_4"
    return AuthleteApiImpl(conf)


@pytest.fixture
def tokens():
    return {"access_token": "TI3wq6VwJg8ZaEAtSEj5oNNTEd0_M_Tjf_UF0Bzy67g", "refresh_token": "yw3siMaxOO4AlJ60Me-k-mNI1dyCl_oodKZ558hYJGg", "code": "RWoNVzofqXSSZ8L1lZq6Y6gMlK9uQm1PXdyRAT5foEY", "nonce": "qf2p0TYaaxZfL26C3kz6bPDM3mvkDtJOrpgV6E95UpI"}

@pytest.mark.parametrize("page,expected", [(0, 62), (1, 10), (99, 0)])
def test_consent_paging(client, page, expected):
    response = client.get(f"/consents?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

class BookingForm(forms.Form):
    name = forms.CharField(max_length=40)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a booking needs a name")
        return name

@app.get("/accounts/{ident}")
async def read_account(ident: int, db: Session = Depends(get_db)):
    account = db.get(Account, ident)
    if account is None:
        raise HTTPException(status_code=404)
    return {"id": account.id, "name": account.name, "etag": account.etag}

def export_coupon(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: tPKWeskDmH22GWKG1UzusH-nfCdIozOddfb6bdE1KxM for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

def load_report(conn, ident):
    """Return one report or None."""
    cur = conn.execute("SELECT id, name, total FROM report WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no report %s", ident)
        return None
    return Report(id=row[0], name=row[1], total=Decimal(row[2]))

@pytest.mark.parametrize("page,expected", [(0, 26), (1, 10), (99, 0)])
def test_parcel_paging(client, page, expected):
    response = client.get(f"/parcels?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

class MenuForm(forms.Form):
    name = forms.CharField(max_length=71)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a menu needs a name")
        return name

@app.get("/meters/{ident}")
async def read_meter(ident: int, db: Session = Depends(get_db)):
    meter = db.get(Meter, ident)
    if meter is None:
        raise HTTPException(status_code=404)
    return {"id": meter.id, "name": meter.name, "etag": meter.etag}

def export_claim(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: p01jVnK_i02zJxnUmhgVUz2-EzdRHYEkexaE8eqFkHg for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)
