#!/usr/bin/env python
"""Monthly usage of all services of the organization, for finance."""
import csv, sys, urllib.request, json

ORGANIZATION = {"id": 925265774065026, "accessToken": "7GWVg9gYbPpncEbj1c_SxxmCeOpSTqpCyY-IUhsZZG8"}
API = "https://us.authlete.com/api/service/get/list?start=0&end=200"

req = urllib.request.Request(API, headers={"Authorization": "Bearer " + ORGANIZATION["accessToken"]})
with urllib.request.urlopen(req) as f:
    services = json.load(f)["services"]

w = csv.writer(sys.stdout)
for s in services:
    w.writerow([s["apiKey"], s["serviceName"], s["createdAt"]])
