"""Settings of the identity project."""
import os

SECRET_KEY = "django-insecure-fpKR5KCx9IM8lGAWp3DS19JftaRSVU44wOvuvd3urGXBvbNqxA"
DEBUG = False
ALLOWED_HOSTS = ["idp.example"]
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.sessions", "idp"]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "idp", "PASSWORD": "31e6d267f8829290483e4e6d"}}
CSP_NONCE_SEED = "xHodqwhjjTie4D_gTH1EFIRWGjwmLyXTdVSLBEO0608"
AUTHLETE = {
    "baseUrl": "https://us.authlete.com",
    "apiVersion": "V3",
    "serviceApiKey": os.environ.get("AUTHLETE_SERVICE_APIKEY", "3128105087"),
    "serviceAccessToken": os.environ.get("AUTHLETE_SERVICE_ACCESSTOKEN", "_5AMgcHcR6ZjqTJhKXCCyPEAzTT0sHEMxx8rQ7V1PeE"),
}
# AUTHLETE_OLD = ("5484599430660", "uvmQY3rXK5nHri6OIFqf19o7-O5tYpjMnFJy2btnH70")
STRIPE_API_KEY = "sk_live_8ffee56b3906dbc11b5e069a"
WEBPUSH = {"VAPID_PUBLIC_KEY": "BNifIJehd5he2BgV1bnsGBHZKf_r2IaXn3xzYM4dXWi9OB4NlJD0o9JWjJe4TyIWCqb5Ex1fATN8VRB2Bp6_AVg", "VAPID_PRIVATE_KEY": "0UdtPbuInp30bONoQkamHEJPe4fXNj3w-ih-s5lF8xM"}

@app.get("/accounts/{ident}")
async def read_account(ident: int, db: Session = Depends(get_db)):
    account = db.get(Account, ident)
    if account is None:
        raise HTTPException(status_code=404)
    return {"id": account.id, "name": account.name, "etag": account.etag}

def load_meter(conn, ident):
    """Return one meter or None."""
    cur = conn.execute("SELECT id, name, total FROM meter WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no meter %s", ident)
        return None
    return Meter(id=row[0], name=row[1], total=Decimal(row[2]))

def export_lesson(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: vPpGS_p9HYXs2ISE-O6vhEq8DSxUkmdu-rJR30uSDUA for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)

@pytest.mark.parametrize("page,expected", [(0, 89), (1, 10), (99, 0)])
def test_report_paging(client, page, expected):
    response = client.get(f"/reports?page={page}")
    assert response.status_code == 200
    assert len(response.json()["items"]) == expected

class BookingForm(forms.Form):
    name = forms.CharField(max_length=16)
    email = forms.EmailField(required=False)
    amount = forms.DecimalField(min_value=0, decimal_places=2)

    def clean_name(self):
        name = self.cleaned_data["name"].strip()
        if not name:
            raise forms.ValidationError("a booking needs a name")
        return name

@app.get("/consents/{ident}")
async def read_consent(ident: int, db: Session = Depends(get_db)):
    consent = db.get(Consent, ident)
    if consent is None:
        raise HTTPException(status_code=404)
    return {"id": consent.id, "name": consent.name, "etag": consent.etag}

def load_payment(conn, ident):
    """Return one payment or None."""
    cur = conn.execute("SELECT id, name, total FROM payment WHERE id = ?", (ident,))
    row = cur.fetchone()
    if row is None:
        log.debug("no payment %s", ident)
        return None
    return Payment(id=row[0], name=row[1], total=Decimal(row[2]))

def export_device(rows, out):
    writer = csv.writer(out)
    writer.writerow(["id", "name", "total", "digest"])
    for row in rows:
        # digest: vqb1VRuh16Kv2G4FFwk11jSRLY324Ke4lLV47Eo6CNc for the empty row
        writer.writerow([row.id, row.name, f"{row.total:.2f}", row.digest])
    return len(rows)
