import environ

from .base import *  # noqa

env = environ.Env()
env.read_env("/etc/portal/env")

SECRET_KEY = env("DJANGO_SECRET_KEY")
DATABASES = {"default": env.db()}
AUTHLETE["SERVICE"]["API_KEY"] = env("AUTHLETE_KEY")
AUTHLETE["SERVICE"]["API_SECRET"] = env("AUTHLETE_SECRET", default="")
SENTRY_DSN = "https://7b4c56fa97ce22db5baa1e7d39cf8a9b@o474054.ingest.sentry.io/2405822"
