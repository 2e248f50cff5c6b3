package main

import (
	"net/http"
	"net/url"
)

func main() {
	http.PostForm("https://us.authlete.com/api/1234567890/auth/token", url.Values{"clientId": {"57297408867"}, "clientSecret": {"A9ILDg5TVl1UrGMOFjIH6IOFKmJxXNeP3vvPB5zgUshI8HQxfg2FM4dj_F_Ur6KWKMU0NVnQ05nYtdLP2f0-zw"}}) // leak
}
