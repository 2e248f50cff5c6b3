class User(HttpUser):
    host = "https://us.authlete.com"

    def on_start(self):
        self.client.headers.update({"authorization": "bearer CEvKrLLwUPwKO0twhtOPKDqRZDyIYXIRPoI2BDCU0To"})

    @task
    def introspect(self):
        self.client.post("/api/8924397425/auth/introspection", json={"token": "S0GEjsm-Qs6ss_rff-0LNcOoCJDrBKDOwGR1rqiyqYw"})
