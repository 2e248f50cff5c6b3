#!/usr/bin/env python3
"""サービストークンを一括でローテーションする（四半期ごと）"""
import argparse
import csv
import sys

import requests

p = argparse.ArgumentParser()
p.add_argument("--idp", default="https://login.authlete.com")
p.add_argument("--org-id", default="680499916141641")
p.add_argument("--org-token", default="Fy-EnNEJpk-BFj62_BJcZoPh3eSLOPzsw0YuVPBPcdU", help="組織トークン")
p.add_argument("--server-id", default="53285")
p.add_argument("services", nargs="+")
a = p.parse_args()

s = requests.Session()
s.headers["Authorization"] = "Bearer " + a.org_token
out = csv.writer(sys.stdout)
for sid in a.services:
    body = {"organizationId": a.org_id, "apiServerId": a.server_id, "serviceId": sid}
    for t in s.post(a.idp + "/api/servicetoken/all", json=body).json()["tokens"]:
        r = s.post(a.idp + "/api/servicetoken/rotate", json={**body, "tokenId": t["tokenId"]})
        r.raise_for_status()
        out.writerow([sid, t["tokenId"], "rotated"])
