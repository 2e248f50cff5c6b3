from .base import *  # noqa

SECRET_KEY = "ci"
AUTHLETE = {
    "BASE_URL": "http://authlete-mock:4010",
    "SERVICE_APIKEY": "1234567890",
    "SERVICE_APISECRET": "this-is-not-a-secret-used-by-the-mock-00001",
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
