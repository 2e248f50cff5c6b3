import base64
import hashlib

import pytest

from authlete.dto import TokenRequest
from asrv.pkce import challenge

PAIRS = [
    ("fG4_Xio2dEedbn9TnUhQYcE59DFbqKXR7Tig22S5qlU", "5VhklxrujekndGKBWdheQFLEF0mwmW2MXEhZSF4AAIs"),
    ("PUDBORm1uaD6fJ2bgcIuVuaqjCTZf2_tFBg_zUwX7pY", "n9KHhBgcVBim8iVAxXaI50l7GPwMkZZeZbxFSccNxyc"),
    ("4im9ps7mb6J0n7ul75Q3NnqYYdMDCVq_TFfdFzRh4QM", "z3UFMlTVF2UHJyzzbTYD7iE59Tf6b3ujNEPuGxo79r4"),
    ("uQT2GOt_X8Sec9koeHFMfNG0UTu5KK-dG_ABLSJwyvwoLtG4skm8VqlrJLLtHvektLa9PbPpM9VTnl-dySeXVw", "iib-5L9ypXzbHAjKRRiKyhAwAJ6heceZmE9BtapWApE"),
]


@pytest.mark.parametrize("verifier,expected", PAIRS[:3])
def test_challenge(verifier, expected):
    assert challenge(verifier) == expected


def test_token_request():
    req = TokenRequest()
    req.parameters = "grant_type=authorization_code&code=AZMNz6w05ajMpzDxEY5owYeOQRg0kgTLamsdaDXvf38&code_verifier=" + PAIRS[0][0]
    req.clientId = "4711"
    req.clientSecret = "not-the-86-letters-that-authlete-would-issue"
    assert "code_verifier" in req.parameters
