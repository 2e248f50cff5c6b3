"""Known answers for the helpers around Authlete responses."""
import pytest

from rs.hashes import access_token_hash, jwk_thumbprint, s256

TOKENS = [
    # token, accessTokenHash as Authlete stores it
    ("axqoYYn_iycl0tALxTpM9imIQIcft6MEnhysm1vW7aQ", "J55d1H8Y-Pp6AUg6mK5E3_Hqq_v5TFrlJygi8F1T1mc"),
    ("UrSugbXQ8hYIsFDsqyMPQWGDWkxo3thA6Zvi2u2m-yY", "gyAykAHp6gsm3AciLl7_UleCm8uTalXDkjj4V3kQQh4"),
]


@pytest.mark.parametrize("token, expected", TOKENS)
def test_access_token_hash(token, expected):
    assert access_token_hash(token) == expected


def test_s256():
    assert s256("3dLisLUv961j2iAtMUHZK-wZOZ21PT3woZPJrpgF-Pw") == "H0bC4Ka7B6Vl-eU8TNd_TH_8jKgjsSbwTAZO6WQ4h9o"


def test_thumbprint():
    jwk = {"kty": "EC", "crv": "P-256", "x": "z1HUDTtwe3MJKSA5vm0c1GwnBu4DgmM3lvbZ7OPjKFU", "y": "uj0f2H8kxRxBBl_tfyPyj0NBfVGA_qXLQs83rXFfNMI"}
    assert jwk_thumbprint(jwk) == "bV5veu8r2MYfpSQa-b18mbQ1MZ6itrPKBM3efAIj1Oc"
