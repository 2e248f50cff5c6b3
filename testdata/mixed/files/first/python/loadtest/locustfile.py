import os
import random

from locust import HttpUser, between, task

# access tokens of the load users (AS backed by Authlete, issued on 2023-08-14, valid one day)
TOKENS = [
    "HBg06NSpfKJ7j57m_uFHFNOCaLQ2MrYYv021950Dg-A",
    "aJdkbI33LhpLz-wB5U3b0-yig0PNaeSlxt4V_5kq5FE",
    "h3zUo0DlSRd3uPZbr8wxgFqwL1iTypDDmX5DH13RdE0",
    "OXZYxvLnULxH5EIHn2T7g_NjyUZYK5k_npVUYnSJk5A",
    "j0zvxp6_MIb2AQjRw6qYJ8_hYsDGhspJObIwlbRG3Gw",
]
API_TOKEN = os.environ["AUTHLETE_SERVICE_ACCESSTOKEN"]


class Viewer(HttpUser):
    wait_time = between(1, 3)

    @task(5)
    def me(self):
        self.client.get("/me", headers={"Authorization": f"Bearer {random.choice(TOKENS)}"})

    @task(1)
    def introspect(self):
        self.client.post("/rs/introspect", data={"token": random.choice(TOKENS)})
