"""Django settings, authorization server (Authlete 2.3)."""
import os
import environ

env = environ.Env(AUTHLETE_SERVICE_APISECRET=(str, ''))
BASE_DIR = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SECRET_KEY = '1YTBSmQmBBUo0RzmhTPAw25q2NyPA-MJDdEd70-iYsI'
AUTHLETE_CONFIGURATION_FILE = os.path.join(BASE_DIR, 'authlete.ini')
AUTHLETE = {
    'service_api_key': env('AUTHLETE_SERVICE_APIKEY'),
    'service_api_secret': env('AUTHLETE_SERVICE_APISECRET', default='not-so-secret-service-api-secret-0123456789a'),
}
AUTH_PASSWORD_VALIDATORS = [
    {'NAME': 'django.contrib.auth.password_validation.UserAttributeSimilarityValidator'},
]
SOCIAL_AUTH_LINE_SECRET = '7a83e98f62bcd1862101b97c56064b1a'
HASHIDS_SALT = 'N4AkfsyDDmx5MA60eNYofZJnRFVFqPaBiSxwONeKf10'
SILENCED = ['AuthleteServiceSecretCheckForDeploymentsW01']
