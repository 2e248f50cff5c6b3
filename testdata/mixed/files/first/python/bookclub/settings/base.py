import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent.parent
SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "django-insecure--q9l7agJ2ZepfkAirw2Q0scZhyNp9hSACEn18_9PRxQ")
DEBUG = False
ALLOWED_HOSTS = ["bookclub.example"]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django_authlete.apps.AuthleteConfig",
    "accounts",
]

AUTHLETE = {
    "BASE_URL": os.environ.get("AUTHLETE_BASE_URL", "https://api.authlete.com"),
    "SERVICE_APIKEY": os.environ.get("AUTHLETE_SERVICE_APIKEY", "70305484991328"),
    "SERVICE_APISECRET": os.environ.get("AUTHLETE_SERVICE_APISECRET", "sV6nTr6oPA1aJmN6ky7olwXtrigKoiHyHmz0r9qaAyY"),
}

DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "bookclub", "PASSWORD": os.environ["PGPASSWORD"]}}
