"""Load on our own authorization server; Authlete is behind it and is not called directly."""
import os
from locust import HttpUser, task, between

CLIENT_ID = "65137468826178"
CLIENT_SECRET = os.environ["CLIENT_SECRET"]
AUTHLETE_TOKEN = os.environ.get("AUTHLETE_BEARER")   # only for the clean-up at the end


class Login(HttpUser):
    host = "https://login-perf.corp.example"
    wait_time = between(1, 3)
    refresh_token = "UXk04-O_rOUd5APcZWhCtnKv3DW6_kWkIReYdAjJRV8"

    @task
    def refresh(self):
        r = self.client.post("/api/token", auth=(CLIENT_ID, CLIENT_SECRET),
                             data={"grant_type": "refresh_token", "refresh_token": self.refresh_token})
        self.refresh_token = r.json()["refresh_token"]

    @task(3)
    def userinfo(self):
        self.client.get("/api/userinfo", headers={"Authorization": "Bearer iuC2Dlfm3_vZGW_VOctwmcH8BMcUtpmVAQShFAcNqHU"})
