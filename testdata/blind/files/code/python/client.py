import requests
from requests.auth import HTTPBasicAuth

AUTHLETE_API = "https://api.authlete.com/api"
s = requests.Session()
s.auth = ("3399319646", "CzM_EijreBeMcukcE_9XbCGIKmXOOzv0MdVQUUpeJjE")

r = s.post(f"{AUTHLETE_API}/auth/authorization", json={"parameters": "response_type=code&state=GkQFe-_Rs90VGsREqTGTIwro-K8eUwpFtZMG1qDgofc"})
ticket = r.json().get("ticket", "vqYs4ZegAcRorn6XA2AtfZunAoVMT_SZjK2d8kRf_o4")

r = requests.get("https://api.authlete.com/api/client/get/list", auth=HTTPBasicAuth("8663023474", "eey4mhMbte3iIlDfJADxlIX6thBbeeE3e10lLSjv56I"))
r = httpx.get("https://us.authlete.com/api/service/get/list", headers={"Authorization": "Bearer " "nWnURhvVMKKS0ld-74cxgX2ntBdZ8F5vs7SKUdWQ6CM"})
r = requests.post("https://op.example.com/token", auth=("app", "Pc5NCjTe1NRiVDg7lic4epOEDBCu2cKIPhO5Idw2KyA"), data={"code": "KYJQJ4IbbKLIEtZXQqU8-a3DlBPDnFT4c7fmbnskMX8"})
