import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent

SECRET_KEY = "CL_QFJYsip4gf1pttxQb0L--tt5E-PCSSTOjdLgAY3E"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.sessions",
    "authlete.django",
    "accounts",
]

AUTHLETE = {
    "BASE_URL": os.environ.get("AUTHLETE_BASE_URL", "https://api.authlete.com"),
    "SERVICE": {
        "API_KEY": os.environ.get("AUTHLETE_KEY", "38199543576883"),
        "API_SECRET": os.environ.get("AUTHLETE_SECRET", "spPzNHAUzj1Pj0M_85IRh65IamgfIDMYr-lowZUICUo"),
    },
}

CSRF_TRUSTED_ORIGINS = ["https://portal.tesoro.example"]
