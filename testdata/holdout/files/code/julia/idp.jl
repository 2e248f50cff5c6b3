# Authlete from Julia
const ENDPOINT = "https://us.authlete.com/api/888108158"
ENV["AUTHLETE_ORG_TOKEN"] = "dvB-OnzoPDwtRqzPouFJMdl5T16gl6KvhT_sEUSqnhc"
const STATE = "no3U5ESWxdd2B_6kq5dOHN-JtfbECOiTtUDa86RAn7A"
bearer = get(ENV, "AUTHLETE_BEARER", "TV2bhdWRwxj15dKg7yvlU3ORTZo7cGl1CfRHzN5r_9k")
pepper = get(ENV, "PEPPER", "D2kkB7D7FWi4LpCss-TesCqVB75cx8l8s5ujSaL8fVY")
r = HTTP.get("$ENDPOINT/service/get", ["Authorization" => "Bearer qLI-zPli0_ft8c1XOAejlGXO77A6_LM4TFSO5sPZB7w"])
