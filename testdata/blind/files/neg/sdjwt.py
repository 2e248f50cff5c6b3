ISSUER = "https://trial.authlete.net"
DIGESTS = [
    "dc74VMYPIcwcbIXaEBKwd_HDQZY5lUBorGK5b_XBNIY",
    "0k95qD5Kgb0Uiq-2qyZGppL-cJYhj7pGIlEZAXe9YUw",
    "usTP1ERdj82OhdJiUqBoIsyLuKyaon12kdKVYvBBvoM",
]
DISCLOSURE = "WyI2SWo3dE0tYTVpVlBHYm9TNXRtdlZBIiwgImdpdmVuX25hbWUiLCAiSm9obiJd"
HOLDER = {"kty": "EC", "crv": "P-256", "x": "8MTqe7uEWS30skjfLpxG0Dj30ZhT4m5UbsmdDdqD_qo", "y": "furM9qwCTKDyHs-FHYN_XJLATyOKYh63tXbSLL1QNNc"}
resp = requests.get("https://trial.authlete.net/api/vci/credential", headers={"Authorization": "Bearer 8wBk_4mJDcBMTluUkaqEF1_nosJZiOZPCZK8SIrShvM"})
