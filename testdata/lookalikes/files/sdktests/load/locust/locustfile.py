"""Refresh-Token-Rotation unter Last (AS -> Authlete)."""
import itertools

from locust import HttpUser, between, task

CLIENT_ID = "20099401086193"
# confidential client "loadtest" der QA-Umgebung, von Authlete vergeben
CLIENT_SECRET = "ouSzgeY__2VvUGdJvYAXLUnV9O1Qthtu_eiBkfLc6uX1bm1Krq0bSgaJMG2FCc3o2jlalprUs-8MkLyJLElDKg"

REFRESH = itertools.cycle([
    "Zm2E3K8dYX4qeb8vagrpC955WSvu_aFLP90FsIjMNq8",
    "msm-eL9HiRxOiGvLb0d2a-9FM5FdIZP4DV3ZOUgrpuc",
    "54bjOOWKMr-sLloJ4af-M1MLAA_dEMTxt-rYxdHvVe8",
    "LRVZ9WlJXH3PlIaWHHt4sqjYbPI-P3KhynlV8FI4vuZ31PGz7Pnz0nBzYUaoXZmaIP8sLbKzCPhnOtZw_coBJw",
])


class Rotator(HttpUser):
    host = "https://as.qa.harborline.example"
    wait_time = between(0.1, 0.5)

    @task
    def refresh(self):
        self.client.post(
            "/api/token",
            auth=(CLIENT_ID, CLIENT_SECRET),
            data={"grant_type": "refresh_token", "refresh_token": next(REFRESH)},
        )
