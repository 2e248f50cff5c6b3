### A Pluto.jl notebook ###
# v0.19.46

using Markdown, Base64

# ╔═╡ 13a6b29f-4dfa-492f-8ac0-b67bb1f16a0d
using HTTP, JSON3

# ╔═╡ be9f67b4-3991-4c46-937b-549cfa0793dd
introspect(token) = HTTP.post(
    "https://api.authlete.com/api/auth/introspection",
    ["Authorization" => "Basic $(base64encode(ENV["AUTHLETE_KEY"] * ':' * ENV["AUTHLETE_SECRET"]))"],
    JSON3.write(Dict(:token => token)))

# ╔═╡ 0422f773-f551-416f-b15a-e80d77add9fe
tokens = ["gbth3jKtoR0pvWY74y7nG4tXFQhf40zF7dkYFj3435c", "b83zzouV-kZUbXO2RTlnpnlVNm6pDtSHf73npJW6kBM", "bj_X59P_y4RAAQe9Q6enEU_VMzKMJI64wtLDkicer7E"]

# ╔═╡ Cell order:
# ╟─d54d2c43-9ab4-4cb1-98a0-459bdbeaad15
