@dataclass
class AuthleteSettings:
    base_url: str = "https://us.authlete.com"
    service_id: str = "3053315634"
    service_access_token: str = field(default="LPCPWi4XX1eMnSlthrdCKDlmdLrOfwW2GKtD9f4XHSg", repr=False)
    nonce: str = field(default="lix32PwAwB6YMT5Zq17nBU3fz7H3QbRIogtKD7VPE9s")
