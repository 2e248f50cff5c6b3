#!/usr/bin/env python3
"""Rotate the secret of one client.

    $ ./rotate_client_secret.py 61319368791602
    old: QT1S9f2iFyt7NNVEEJCIbk74VOEpEX88Ao3-D4ua29trG5DQL9vO_JsMVm0zHYsSvDnjgfLWfVNnNxJ-ksTonw
    new: Hv7ay_8pQO6cgL_d2TsQvKhVRHPYBlPd_dvpfGC8RtCsB6zHKXC5LjNLNAo4ZfpQePKvM0bRGj9uifawGrFmOw
"""
import os
import sys

import requests

s = requests.Session()
s.auth = (os.environ["AUTHLETE_KEY"], os.environ["AUTHLETE_SECRET"])


def main(client_id: str) -> int:
    r = s.get(f"https://api.authlete.com/api/client/secret/refresh/{client_id}")
    r.raise_for_status()
    d = r.json()
    print("old:", d["oldClientSecret"])
    print("new:", d["newClientSecret"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
