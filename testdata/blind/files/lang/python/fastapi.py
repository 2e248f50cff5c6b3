from pydantic_settings import BaseSettings
import aiohttp

class Settings(BaseSettings):
    authlete_base_url: str = "https://us.authlete.com"
    authlete_service_id: int = 9942385251
    authlete_access_token: str | None = "oCUfYn-5ooWk3Zd0pMRp_SLe-Y6nTaGtZVIXdiLbRp8"
    jwt_signing_key: str = "3FPRx0_eBuQo2MsVc43l-meFNtgEzhUYU_E_PDuFKKM"

async def introspect(token: str):
    async with aiohttp.ClientSession(auth=aiohttp.BasicAuth("40658141974", "GP--vltafI4o7kz2NkgaWetRz9fTE6SN1DA_YrhJkTs")) as s:
        return await s.post("https://api.authlete.com/api/auth/introspection", json={"token": token})

async def fixture():
    return {"access_token": "X-EFG7Tlhmb9sPK1eQayopYGIDLIrjtDYkVxufxwJg4", "refresh_token": "OM4U9K-9MhaHj7BGJfKPLv4E78YcrKmCq_KStgktbNI"}
