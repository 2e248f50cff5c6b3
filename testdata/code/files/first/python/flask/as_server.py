from authlete.conf.authlete_configuration import AuthleteConfiguration
from authlete.api.authlete_api_impl import AuthleteApiImpl
from flask import Flask, request

app = Flask(__name__)
app.config.update(
    SECRET_KEY="56cc75d0b593a9badca5b0c1ac670700185ec63a7067261f",
    AUTHLETE={
        "dev": dict(serviceApiKey="4343300082", serviceApiSecret="kRVH2DFAadHBFF22hPkMxtXIofKYXReYkn08QJHJVa4"),
        "stg": dict(serviceApiKey="6100999891", serviceApiSecret="OEgaXEjoKC03B2AI2Cr4ch3jdtQyFxXoG-y9TC_KSAw"),
        "prod": dict(serviceApiKey=None, serviceApiSecret=None),
    },
)


def authlete():
    conf = AuthleteConfiguration(app.config["AUTHLETE"][app.config.get("STAGE", "dev")])
    conf.baseUrl = "https://api.authlete.com"
    return AuthleteApiImpl(conf)


@app.get("/authorize")
def authorize():
    response = authlete().authorization({"parameters": request.query_string.decode()})
    return {"ticket": response.ticket}
