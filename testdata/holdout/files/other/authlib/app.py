# Authlib, authelia and authentik are other things
from authlib.integrations.flask_client import OAuth
OAUTH = {"client_id": "4597045075", "client_secret": "8SfTBtpWykUNRHJdOvovZxAbWX4pykrpr08OO2G9c9Q"}
AUTHENTIK_SECRET_KEY = "b0cBzC-AzbyVK-LydD0P3dInWaNF4XCIaF72M0ORgLQORHE-AH8MynOPGusxBE9xcz9iVqVAkQ4O20JOyZ_kkw"
AUTHELIA_SESSION_SECRET = "m-oVSr2gwSd5YuFEZI-peIC2NnrkAvzYEDySMyZr_7I"
AUTHELIA_API_SECRET = "App0YShdcTK_a3aSxJJGfKHlSOVlllKgB4IjBbtOe8k"
AUTHLIB_CLIENT_SECRET = "Rsg9ZOdkyFwvp-l9SCDNmYhJwbaURjxiJJ_5o9TMGiV5wE8KKpfwuyeFHu0xAvEKo0sEEuCfnAFNMd3W1-9-uw"
