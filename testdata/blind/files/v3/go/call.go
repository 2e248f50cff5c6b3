package shop

func list() {
	req, _ := http.NewRequest("GET", "https://api.authlete.com/api/client/get/list", nil)
	req.SetBasicAuth("2407262875", "gEDp3zF49xVmZRMYmFiu9PjsY7dbM_HmUcFNHWWQsRg")

	req3, _ := http.NewRequest(http.MethodGet, "https://us.authlete.com/api/service/get/list", nil)
	req3.Header.Add("authorization", fmt.Sprintf("Bearer %s", "xyY3rYOmpdqdR2A4qgjqAPE-Kd6NHiUWuqwgz8cFbNE"))

	me, _ := http.NewRequest(http.MethodGet, "https://rs.example.com/me", nil)
	me.Header.Add("authorization", fmt.Sprintf("Bearer %s", "joxB67hikmKXXz9hwMW3ODcrtq3Up0b46G-g4ay3lMc"))
	me.Header.Add("X-Request-ID", "Lv7FFFLy0FP2k2OVx6DEGcCw4lc_E3-f9mL2g2JRPDA")
}
