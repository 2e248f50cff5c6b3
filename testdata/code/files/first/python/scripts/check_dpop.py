"""Checks our DPoP proofs against the ones that Authlete's log shows."""
import base64
import hashlib

ACCESS_TOKEN = "P2JI9OM3dIGMIyMwN6smYKnY55_sbLfSiEghVaBsjzQ"
ATH = "28ZbhYsGGAxuTZrpPJH2aFjosyFEwisukvhUpY_s39I"
JKT = "O0WFJIFrwuFIXyjJruGbdxp290hpXUGkXwNbPaYba9U"
PUBLIC = {"kty": "EC", "crv": "P-256", "x": "l9SqtcR7x98Bnk4ZXZkNHyB0BcAKTws2ulT0LnfT3Jc", "y": "CpamZOyHgb_cn3Z-qyZnEigrmpvcapPYQMtPfSbWGQk", "alg": "ES256"}


def ath(token: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(token.encode()).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    print("ath", ath(ACCESS_TOKEN) == ATH, "thumbprint", JKT)
    # resource server of the customer, not an Authlete API
    print(f"curl -H 'Authorization: DPoP {ACCESS_TOKEN}' https://rs.kasse.example/api/userinfo")
