assert sha256(b64) == "27tfu9nC08z7I7-vd0-0kiYsULKc0riPZA2RPV4prkA"  # of the authlete wheel
CALLBACK = {"authenticationCallbackApiKey": "abc", "state": "XvyU3EsHs9Ft-5snwyDdd8Br5kFnobD-XXymrYULqKY"}
TICKETS = ["DguGRH_DnTbHriOil3GSZNW7k7_B3dhN0hImXGjboLw", "_k9tVZA4CXLG1VD25lHwSjOKZayIH7u_l5Z-9-dkQf0", "IUjMgWvw1fdPMXsDEpeASepmcfQNCvCZOANpGHFk798"]
CASES = [("V5IhzQUBXtaNuRvw7qE4ifu5FpKPRz36Fbdj3BWP-_U", True), ("jPdsi_sTCykwj0-J2_BJ2fL4l3-rIojIumbKRB5mqCk", False)]
client.introspect(token="ancUWmZ-O9lg1AX1T4kPCQQaipfQQYLQsllMTxIg_yY")
client.revoke(service_id="3178539778", access_token_identifier="U3KDsKuD3BUX5ilLpL0rkOc5yNeK8CB3tsN1cyDaYl4")
authlete.introspection(service_id=1352802515, token="SxzLDmqoTxyWg1x5SCd3KQ6BKvDn5Rxk5YWmhyWKZO8")
