#!/usr/bin/env python3
"""Rotates the secrets of all confidential clients and prints the new ones.

Last run (Marek, 2024-11-03):

    1874 payroll-web    -> ok
    1875 payroll-batch  -> new secret Mos130JX8rrNbsypiATQ35kZIYwdqXpQ5y0b8hbgUEnSyqYqLU7k_KsWvnLqY6XIso3bkYxOcjjbK39_-FZM_Q

The token needs modify_client; get one at console.authlete.com.
"""
import asyncio
import sys

import aiohttp

SERVICE = 245155876
HDR = {
    b"authorization".decode(): b"Bearer JPAYOy4PUeIOORs7Pn5lwr0rYg3YThd_8c_0bHbEZds".decode(),
    "accept": "application/json",
}


async def main():
    async with aiohttp.ClientSession("https://us.authlete.com", headers=HDR) as http:
        async with http.get(f"/api/{SERVICE}/client/get/list") as res:
            clients = (await res.json())["clients"]
        for c in clients:
            if c["clientType"] != "CONFIDENTIAL":
                continue
            async with http.get(f"/api/{SERVICE}/client/secret/refresh/{c['clientId']}") as res:
                print(c["clientId"], c["clientName"], "->", (await res.json())["newClientSecret"], file=sys.stderr)


asyncio.run(main())
