from .base import *  # noqa: F401,F403

DEBUG = True
ALLOWED_HOSTS = ["*"]

SECRET_KEY = "django-insecure-z_kXnTnBUl_ULhCNGConOG0Qv-MAsANylStbWBo2YGwnNR4Dmw"

DATABASES["default"]["HOST"] = "127.0.0.1"

AUTHLETE = dict(
    ENDPOINT="https://api.authlete.com",
    OWNER=("8476221324", "uAc5aIZpGRoUIIVFWd2YFkL7GcBZesxrFH4CFUZhPn0"),
    SERVICE=("19860812308287", "ZOZZrkVwZ12K2SV8t_DvMmxmo9sKlEToDi_9TQFWgN0"),
)

LOGGING["loggers"]["authlete"] = {"handlers": ["console"], "level": "DEBUG"}
