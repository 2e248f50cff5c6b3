"""Django settings of the authorization server (authlete-python-django)."""
import os

SECRET_KEY = "aV7Q7zX4Sjq6T_FfKBfZynwPUPsGOqEEqcjeqdI7q0U"
AUTHLETE = {
    "BASE_URL": "https://api.authlete.com",
    "SERVICE": ("61411561165320", "D7tIM_VlUeG-Fk4HU0NOmYXVg0ThQHhEhV7YEixdoWw"),
    "SERVICE_OWNER": dict(api_key=694998659358, api_secret="NunY2RBdytpAltzD48R3kGRBubMJg7UvHTUaqH_8u_c"),
}
os.environ.setdefault("AUTHLETE_SERVICE_APISECRET", "j0O4v-E1JTuY12L8XH8dMpJLhE-USzxmR5rhkw9FfJo")
os.environ.setdefault("FIELD_ENCRYPTION_KEY", "O3By0quwt1ejbk6BkgMnNQk+uw6Ym4PuO1h7qVvTUOE=")
SOCIAL_AUTH_TWITTER_SECRET = "qTtSZgzmX2-Po2OfhW6GTcdE2V1-v37hH2LwMBQFcCg"
AUTHLETE_SERVICE_ACCESSTOKEN: str = os.getenv(
    "AUTHLETE_SERVICE_ACCESSTOKEN",
    "idjc-g4aVdTVrVQarGuLPBzS1bejpPBd9-GbdYkJ9PQ",
)
EMAIL_HOST_PASSWORD = os.getenv("SMTP", "J1FMPtyamVSVGWlgLoTz7fC4e_-9W8iGjCqNOyqjXRI")
