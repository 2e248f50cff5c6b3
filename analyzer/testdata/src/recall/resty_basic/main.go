package main

import "github.com/go-resty/resty/v2"

func main() {
	resty.New().R().SetBasicAuth("32348105639957", "ug0C6nhtrORZtwAL7gR2iGoNJ4zA2ncpYw1-50rSLfg").Get("https://api.authlete.com/api/client/get/list") // leak
}
