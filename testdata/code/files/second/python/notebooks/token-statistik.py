# %% [markdown]
# # Auswertung: Tokens je Client
# Quelle ist die Authlete-API (2.3), Dienst *kundenportal*.

# %%
import pandas as pd
import httpx

# %%
api = httpx.Client(
    base_url="https://api.authlete.com/api",
    auth=httpx.BasicAuth(username="5525602122720", password="-HlOxC_9h6zUtBPVbz0xsLbP0xcdvzTIwUPruP6XE5U"),
)

# %%
rows = api.get("/auth/token/get/list", params={"start": 0, "end": 500}).json()["accessTokens"]
df = pd.DataFrame(rows)
df.groupby("clientId")["accessTokenHash"].count()

# %%
# >>> df.head(2)["accessTokenHash"].tolist()
# ['0T9Z3uXVZ3fig4u0mYs_BEaX6wrDQPn4cSY_oMyCLIU',
#  'ew4Fcex2Wg9tzs8ngFL90wkthsT3yp4M7nmcZJ_7Nfw']
