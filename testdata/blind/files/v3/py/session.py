import requests, urllib.request
s = requests.Session()
s.headers["Authorization"] = "Bearer iBelpLs965Qs1dxbiwPgfwBplCRzSsxM31_QIzk4E_s"
s.get("https://us.authlete.com/api/service/get/list")

req = urllib.request.Request("https://jp.authlete.com/api/2785850170/service/configuration",
                             headers={"Authorization": "Bearer hzs4sgkkJ4Hrb3QEEpLM9oBcq6_a5N75P_msJFdvX3w", "X-Id": "9mByiiEYrS3j1Ap1w44PxCPMOUqltRLOfoApQguk5JM"})

u = requests.Session()
u.headers["Authorization"] = "Bearer brU7jjRiTGTSWCZ8ZRTR06maVrUC33RXQ32qwxU5UYw"
u.get("https://rs.example.com/me")
