// Package clients calls servers of Authlete with the HTTP clients of others.
package clients

import (
	"net/http"

	"github.com/carlmjohnson/requests"
	"github.com/dghubble/sling"
	"github.com/go-openapi/runtime/client"
	"github.com/go-resty/resty/v2"
	"github.com/imroc/req/v3"
	"github.com/parnurzeal/gorequest"
	"github.com/valyala/fasthttp"
	"gopkg.in/h2non/gentleman.v2"
	"gopkg.in/h2non/gentleman.v2/plugins/auth"
)

const base = "https://api.authlete.com"

func restyClient() {
	c := resty.New().SetBaseURL(base).SetBasicAuth("32348105639957", "2ebad3285a461d6908520d8ea213b1ba") // want `service-api-secret`
	c.R().Get("/api/client/get/list")
	c.UserInfo = &resty.User{Username: "32348105639957", Password: "13748b9630c96f7fcd6b0a6c76cf9512"} // want `service-api-secret`
	token := "c49a7283316a4bbf98e514afa3a91b8d"
	resty.New().R().SetAuthToken(token).Get("https://us.authlete.com/api/1234567890/client/get/list") // want `service-access-token`
	resty.New().R().SetHeaders(map[string]string{
		"Accept":        "application/json",
		"Authorization": "Bearer d45d4520b795a2d3246892e6225a2aa8", // want `access-token`
	}).Get("https://us.authlete.com/api/info")
	resty.New().R().SetHeader("Authorization", "Bearer 78017258ecb0b5982c0ffd8799133317").Get("https://us.authlete.com/api/info") // want `access-token`
}

// Two vendors in one function: the chain of calls says whose a token is.
func restyOthers() {
	resty.New().R().SetAuthToken("nvjFGT4nmO77w62V2iExEa2BnpSCgtVITkWZM02YhJU").Get("https://api.other.example/v1")
	resty.New().R().SetAuthToken("e60281c3799a13526fd067d635c995ee").Get("https://us.authlete.com/api/info") // want `access-token`
	other := resty.New()
	other.SetBaseURL("https://api.other.example")
	other.SetAuthToken("hUcRnaEsOzz9QfX6blHjqM5gHuY2RIw3WH4GVtQsvvQ")
	ours := resty.New()
	ours.SetBaseURL("https://jp.authlete.com")
	ours.SetAuthToken("1aa9b5607b5b935f5a7c76ec85c91ba8") // want `access-token`
}

func reqClient() {
	c := req.C().SetBaseURL("https://us.authlete.com").SetCommonBearerAuthToken("d3908c7ff92594e2aefed89dd113130a") // want `access-token`
	c.SetCommonBasicAuth("32348105639957", "de2b75c5e326ef0eb155906b20183f84")                                      // want `secret`
	c.R().SetBearerAuthToken("0d3586b3da1058699c9851525797ccc7").Get("/api/info")                                   // want `access-token`
}

func slingClient() {
	s := sling.New().Base(base).SetBasicAuth("32348105639957", "0c1fc8f15957413442a6a8892ee9f811")      // want `service-api-secret`
	s.New().Get("/api/client/get/list").Set("Authorization", "Bearer 30d33c4fc8c543faa28d5ac4e5027f8b") // want `access-token`
}

func requestsClient() {
	requests.URL(base).BasicAuth("32348105639957", "d902396bd46412c4471bc9806ea487ea")          // want `service-api-secret`
	requests.URL("https://us.authlete.com/api/info").Bearer("98dbda8ee12bd4273aadd9a579558fb2") // want `access-token`
	requests.URL("https://api.other.example").Bearer("a1d18275407b04cb83296195dea8787a")
	requests.URL("https://us.authlete.com/api/info").Header("authorization", "Bearer 28acd2d743415b1f75ec4fbfcf39cb18") // want `access-token`
}

func gorequestClient() {
	gorequest.New().Get(base+"/api/client/get/list").SetBasicAuth("32348105639957", "9e2f0d1f15b486c0b033bccde400edca")     // want `service-api-secret`
	gorequest.New().Get("https://eu.authlete.com/api/info").Set("Authorization", "Bearer 4dd445b9e83157c7fbc113a8d9883543") // want `access-token`
}

func fasthttpClient() {
	r := fasthttp.AcquireRequest()
	r.SetRequestURI("https://us.authlete.com/api/info")
	r.Header.Set("Authorization", "Bearer df79da1abc04cabacc0f6647b81d5ad7")               // want `access-token`
	r.Header.SetBytesV("Authorization", []byte("Bearer f8c2aaeabf3c69265e97ea1fe5e54905")) // want `access-token`
	r.Header.Set("Referer", "https://app.other.example")
}

func fasthttpAddress() {
	r := fasthttp.AcquireRequest()
	r.SetRequestURI("https://us.authlete.com/api/info")
	r.URI().SetUsername("32348105639957")
	r.URI().SetPassword("4a6a4dc658f63baadd877416a1494396") // want `secret`
}

func gentlemanClient() {
	c := gentleman.New().URL(base)
	c.Use(auth.Basic("32348105639957", "bd254f81f359dae7bca5e93fce13a0bf")) // want `service-api-secret`
	c.Use(auth.Bearer("48f3b52cd8f7adb0a7ba908192199160"))                  // want `access-token`
	c.Use(auth.Custom("Bearer 7662d7eeaed073ced3bde70b698a2d0e"))           // want `access-token`
	c.SetHeader("Authorization", "Bearer 6cddd4a43e94cffcf2808913f48df593") // want `access-token`
}

func openapiClient() {
	c := client.New("us.authlete.com", "/api", []string{"https"})
	c.DefaultAuthentication = client.BearerToken("9ec21a362e2d1ead413c3906d6ce6099")                 // want `access-token`
	c.DefaultAuthentication = client.BasicAuth("32348105639957", "fc3271016ee74de61914e8aca15ee9c1") // want `secret`
}

func literals() {
	h := http.Header{"Authorization": {"Bearer 6d90d408367fbbf795267989d0bd404d"}, "Accept": {"*/*"}}             // want `access-token`
	r := &http.Request{Header: http.Header{"Authorization": []string{"Bearer 6a3e5472473a1a6ba85dd28cb808b82c"}}} // want `access-token`
	h["Authorization"] = []string{"Bearer 132483d38f6a2c890846d982126bd62e"}                                      // want `access-token`
	for key, value := range map[string]string{"Authorization": "Bearer 17cd200d570d842000dc17242e8b9067"} {       // want `access-token`
		h.Set(key, value)
	}
	http.Post("https://us.authlete.com/api/info", "", nil)
	_ = r
}

func others() {
	resty.New().SetBaseURL("https://api.other.example").SetAuthToken("f89c30cab9239e49cbe2b4f2705423f5")
	sling.New().Base("https://api.other.example").SetBasicAuth("x", "20c55337a89e2750e23de24f1414742e")
	gentleman.New().Use(auth.Bearer("2d4ecc41222d0fea71ffd161938d6fed"))
}
