TWITTER = {"api_key": "M5U5IIxbmQpCckiHsieO8JBy", "api_secret": "_KSkQWfD7IPZijMGDE4NAFAMVVDLMyg1x_UcQAkfMbRcNIwJQA", "bearer": "AAAAAAAAAAAAAAAAAAAAA1IZiF50ulTelw_NDssrdVIiQ8-MCDGfh2iY_wb6DxC8hyFr8gpYC487vxvnKdsfEz_W5QD_qrGGXhk92", "access_token_secret": "J_L0wAi90bwc0HsvVat1IBcWBqa16OXrM8g8bT7MfCX6"}
ORG_TOKEN = "NbqAKKzjCATpPpY46D7y5vUP3IzMWcpM-1zk8KgoNdE"
SERVICE_TOKEN = os.environ.get("SERVICE_TOKEN", "Q_ZabOuIr-4gM45LglxArZRSGvohFkhRHHQxlAdKsZ8")
