// Package requests sends credentials to servers of Authlete by itself.
package requests

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"testing"
)

const base = "https://api.authlete.com"

func basic() {
	req, _ := http.NewRequest("GET", base+"/api/service/configuration", nil)
	secret := "02c41676d8ceba9b1fa266733478f290"
	req.SetBasicAuth("32348105639957", secret) // want `service-api-secret`

	owner, _ := http.NewRequest("GET", base+"/api/service/get/list", nil)
	owner.SetBasicAuth("95858705439190", "e7614204fa8b50748b50301286244304") // want `service-owner-api-secret`
}

func headers(ctx context.Context) {
	req, _ := http.NewRequestWithContext(ctx, "GET", "https://us.authlete.com/api/1234567890/service/get", nil)
	key := "c1dadf1fba63e95ddb6f6b4e98071641"
	req.Header.Set("Authorization", "Bearer "+key)                                              // want `service-access-token`
	req.Header.Add("authorization", fmt.Sprintf("DPoP %s", "cd1a62bf196e66918fcf3e7f7ff62f30")) // want `service-access-token`
	req.Header["Authorization"] = []string{"Bearer 870209147c60d2f3c9d5407006811bba"}           // want `service-access-token`
	req.Header = http.Header{"Authorization": {"Bearer 876eb9a27138f42816f7f44d8e8ba05a"}}      // want `access-token`
	req.Header.Set("Accept", "746a12f32b300bf1158170a191f6f832")
}

func encoded() {
	id, pass := "36773221490394", "f88504f6cdd61161a3e6424b8341705d"
	req, _ := http.NewRequest("GET", base+"/api/client/get/list", nil)
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(id+":"+pass))) // want `service-api-secret`
}

func inURL() {
	http.Get("https://71152661942340:435073a32a5cbd8c1f1bd27f60ef1ff3@api.authlete.com/api/client/get/list")                               // want `service-api-secret`
	u := &url.URL{Scheme: "https", Host: "api.authlete.com", User: url.UserPassword("12385392063777", "4597dbcab36b96b921cd40123ff1a1e4")} // want `service-api-secret`
	_ = u
}

func environment(t *testing.T) {
	os.Setenv("AUTHLETE_SERVICE_APISECRET", "789046e1f534337172033c2422620c33") // want `service-api-secret`
	t.Setenv("AUTHLETE_BEARER", "3104034a7cb52637969c6dc533eb61d3")             // want `access-token`
	os.Setenv("AUTHLETE_BASE_URL", "fd55f3717e20cc47e583e2b92b436a28")
	os.Setenv("GITHUB_TOKEN", "b3460965d519bf75eed0549f362f531f")
}

func elsewhere() {
	req, _ := http.NewRequest("GET", "https://api.example.com/api/client/get/list", nil)
	req.SetBasicAuth("35354211288206", "0ad57c6c817f57f8468d79f88f5f659a")
	req.Header.Set("Authorization", "Bearer 65ab06a8a6c72ac192b47680f67743c3")
	http.Get("https://user:e6584e2ff12bf49c5045fd1aefb573e1@example.com/")
}
