package main

import (
	"context"
	"net/http"
	"os"

	"github.com/authlete/authlete-go/conf"
	authlete3 "github.com/authlete/openapi-for-go/v3"
	sdk "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
)

const (
	serviceKey = "80542745264126"
	seed       = "XHYQS6W59n15MT_f2RaxrF2OkbXRqUZ2P9AlOqiLZrc"
)

var pair = struct{ id, pw string }{"44323741384800", "JO_4dH4cteIl739oakOsTNRulXRAi0tFCZ5DFUb-Pxo"}

func legacy() conf.AuthleteConfiguration {
	c := &conf.AuthleteSimpleConfiguration{}
	c.SetServiceApiKey(serviceKey)
	c.SetServiceApiSecret(pair.pw)
	c.SetServiceOwnerApiSecret(`xqP-fizUEJRy1p5-xQHMnWWZIVT0gysd-jE9NxIcDK8`)
	return c
}

type fixed struct{ conf.AuthleteEnvConfiguration }

func (fixed) GetServiceAccessToken() string { return "NY4HOnjrPoK4K5UzOcV_udRg5mArUahS2sewMvTLIqA" }
func (fixed) GetSessionKey() string         { return "I7KhyCi4CnnuDBbvCgd3hxExXcHq9UZOlWrkALrbX3o" }

func run(ctx context.Context) {
	ctx = context.WithValue(ctx, authlete3.ContextAccessToken, "RajPrtnXrioAx-X8hqPt73Ms2ExSNxP7v4OLaTxvYpo")
	s := sdk.New(
		sdk.WithServerURL("https://us.authlete.com"),
		sdk.WithSecurity(
			"MhHcLphxisL7CPUaYz9-nRl0gmJJpTfLnvzUVgxGHBs",
		),
	)
	_ = components.Security{Bearer: sdk.String("Q6VVMmp0MVECHhG4Utycf0zk7R3cVpHFuoPF3o6JpA8")}
	_ = s
	req, _ := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.authlete.com/api/service/configuration", nil)
	req.SetBasicAuth(serviceKey, "WBV9Fl3gy3jrClYdBytv7gMQAyLRoSwIPDW0KZMsjv0")
	os.Setenv("AUTHLETE_SERVICEOWNER_APISECRET", "xp6VUlD7rUIPh_1MMEjGosZ1l0B-4lpRFXLi8NbVX-A")
	os.Setenv("GITHUB_HOOK", "H48txSnth_xEFhO18mmV1M6h2GffgXx9y_6IRixqVyk")

	rs, _ := http.NewRequest("GET", "https://rs.acme.example/v1/me", nil)
	rs.Header.Set("Authorization", "Bearer hm7uLSxfmYB9bvOipIO-JIIzkQOZDqmvqtzRHe9MerE")
	rs.Header.Set("If-None-Match", `"o_5KyHedSZha9jkq-p8cjb-00Mj682fSlg4efRlyjMg"`)
}
