from authlete.api import AuthleteApiImpl
from authlete.conf import AuthleteIniConfiguration
from flask import Flask, current_app, request, abort

api = AuthleteApiImpl(AuthleteIniConfiguration("authlete.ini"))


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(SECRET_KEY="lu1bmESUuZ2UloKRTYl6Ey8BZrn0AeVBdvuxEwpz5eQ", WTF_CSRF_SECRET_KEY="ycEZLjegiF6KxQ3tR6iTNWFLKXs2FKY4Vh6ozfxxU74")

    @app.before_request
    def check():
        header = request.headers.get("Authorization", "")
        res = api.introspection({"token": header[7:]})
        if res.action != "OK":
            current_app.logger.info("denied %s", res.resultMessage)
            abort(401)

    return app
