import base64, json, time
import urllib.request as u

KEY, SEC = "6704174205", "yhc_juIBYPkTidxlVAmfs6_UuU8GPapSIVDTLYmn4J4"   # my own service on so.authlete.com
HDR = {"Authorization": b"Basic " + base64.b64encode(f"{KEY}:{SEC}".encode()), "Content-Type": "application/json"}

def call(path, **body):
    req = u.Request("https://api.authlete.com/api" + path, json.dumps(body).encode(), HDR)
    return json.load(u.urlopen(req))

r = call("/backchannel/authentication", parameters="login_hint=max&scope=openid", clientId="14106849720923",
         clientSecret="2d7fHXi0Qvd_L8jWEplV6diaGqt-gwJF1z8jB24ce54KcztZ4nM7SI5PAeXspGRZs9a0MO-xM_se2fxNZVvaGQ")
print(r["action"], r.get("ticket"))
r = call("/backchannel/authentication/issue", ticket=r["ticket"])
# -> {"auth_req_id":"nCmpwrGprYMKn70dbsrUGNU8DUrtH67e_joo8a299-w","expires_in":600,"interval":5}
time.sleep(5)
print(call("/backchannel/authentication/complete", ticket=r["ticket"], result="AUTHORIZED", subject="max"))
