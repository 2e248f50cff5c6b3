import argparse, click, typer
p = argparse.ArgumentParser("authlete-tool")
p.add_argument("--service-access-token", default="Wcwuyf4s_IPoRVHtw1tGmCQIwoCbzotkuhjigvstowY", help="of the service")
p.add_argument("--state", default="RY94WE1-JWhlkLA0Ei6B4A7XZ34WuMP1oEDA4rDRhpU")

@click.option("--org-token", envvar="AUTHLETE_ORG_TOKEN", default="nL_XM4IxAM88tfwHfjaitnG7ltSqmH44ZZ59mdIdbPo")
@click.option("--verifier", default="cLbES91SmQbV2qh4JYJ2rZJdoFasBeiIVO_1MTr1UTg")
def main(org_token, verifier): ...
