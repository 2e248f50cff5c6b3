package rs

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/authlete/authlete-go/api"
	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
)

const (
	userToken    = "WhUPxHfCDmpoP4ofLU8tkAfw43AA_SNT7S5cO74NLHI"
	revokedToken = "UnZ8JCg-AN7pABp7zKTx5RAf7_ka78pNeheTssKYUO0"
	ticket       = "0tb4v-lSIR96KAkZ0pBRtIazM7Dkqt9NYkH8GOwd6pM"
	clientHash   = "RaUtY263qXEycKr09-rt_NvzMK1q0KueRZP6sCrNnUuGeWDb_ztzHV6xyxMp-quCy45BFHQx3bnalPdcV-YEtQ"
)

func newAPI(t *testing.T) api.AuthleteApi {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(fakeAuthlete))
	t.Cleanup(srv.Close)
	c := conf.AuthleteSimpleConfiguration{}
	c.SetBaseUrl(srv.URL)
	c.SetServiceApiKey("1234567890")
	c.SetServiceApiSecret("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")
	return api.New(&c)
}

func TestIntrospect(t *testing.T) {
	a := newAPI(t)
	for _, tok := range []string{userToken, revokedToken} {
		res, err := a.Introspection(&dto.IntrospectionRequest{Token: tok})
		if err != nil {
			t.Fatal(err)
		}
		t.Log(res.Usable)
	}
	if _, err := a.TokenDelete(userToken); err != nil {
		t.Fatal(err.Err)
	}
}
