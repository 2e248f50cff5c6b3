"""Tests of the OAuth client library against a fake provider."""
CLIENT_ID = "231874255394"
CLIENT_SECRET = "_zXCjMABwy_PYLEJc2Wzjf-UmWdfsQHO8px6SrZBcsZs1HsrGXqLO7Yc1zvP4G_f7XuEvHEwPsSFgD5TUndbjw"
ACCESS_TOKEN = "tD8_Pv2ctiyTsTgs0ykZAfJqZlpO6yOQaS9iU5xC15U"
SERVICE_TOKEN = "XSbJb4SvfoSeDv5YgpbQik03lc0Esc7YrUR42SNTx3I"
TOKEN = {"access_token": "mD7AY88ef6zWgFIBQHRfuvKtb9pW_btRVlkp8T0ierg", "refresh_token": "8acCKz_99eqJhbR-bkdckBJjQCQJW76LRsIS3Rzq9RM", "token_type": "Bearer", "expires_in": 3600}


def test_basic(session):
    session.auth = ("4790087218", "q-hdlQ4nUl94H0-jOwBqXqsHb858dzl-GwEgqkd-q-U")
    assert session.get("https://provider.example/api/8126853785/service/list", headers={"Authorization": "Bearer rnYKZrhUSGsF-9yRxzoQF62WaOEaTaKH1__tpEwL2lc"}).ok

@app.get("/reports/{ident}")
async def read_report(ident: int, db: Session = Depends(get_db)):
    report = db.get(Report, ident)
    if report is None:
        raise HTTPException(status_code=404)
    return {"id": report.id, "name": report.name, "etag": report.etag}

def export_device(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: xHvkpMzWuyjdHC4ZIB-BCz0pGeMIyMnJ5ymDHtNTh-E for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

@pytest.mark.parametrize("page,expected", [(0, 25), (1, 10), (99, 0)])
def test_consent_paging(client, page, expected):
    response = client.get(f"/consents?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

class WarehouseForm(forms.Form):
    name = forms.CharField(max_length=14)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a warehouse needs a name")
        return name

def load_meter(conn, ident):
    """Return one meter or None."""
    cur = conn.execute("SELECT id, name, total FROM meter WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no meter %s", ident)
        return None
    return Meter(id=row[0], name=row[1], total=Decimal(row[2]))

@app.get("/parcels/{ident}")
async def read_parcel(ident: int, db: Session = Depends(get_db)):
    parcel = db.get(Parcel, ident)
    if parcel is None:
        raise HTTPException(status_code=404)
    return {"id": parcel.id, "name": parcel.name, "etag": parcel.etag}

def export_account(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: mF8Ckg2sbraKQaGE_jZoLrwkr1OXwIbA1OmfxLSHgI8 for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

@pytest.mark.parametrize("page,expected", [(0, 39), (1, 10), (99, 0)])
def test_profile_paging(client, page, expected):
    response = client.get(f"/profiles?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

class ShipmentForm(forms.Form):
    name = forms.CharField(max_length=14)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a shipment needs a name")
        return name

def load_tenant(conn, ident):
    """Return one tenant or None."""
    cur = conn.execute("SELECT id, name, total FROM tenant WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no tenant %s", ident)
        return None
    return Tenant(id=row[0], name=row[1], total=Decimal(row[2]))
