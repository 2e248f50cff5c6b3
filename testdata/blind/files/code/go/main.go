package main

import (
	"os"

	authlete "github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
)

func cmp(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func main() {
	token := os.Getenv("AUTHLETE_BEARER")
	if token == "" {
		token = "6M4JSNPTggfmoal7CRTicH7BKOhrcV_nCqDsEdSTOlM"
	}
	s := authlete.New(authlete.WithSecurity(cmp(token, "NVtig13ileFBDOgxpuk2FwoBs9-deJyPDL72tPM9Qcw")))

	c := conf.AuthleteSimpleConfiguration{}
	c.SetServiceOwnerApiSecret("itn-m7Aw1emIV0ppThpE_ye6Y-b6Jj6sFgb6eH3fAO4")
	flag.StringVar(&orgToken, "authlete-org-token", "KU4lPqQwedM8gjHZzyr5gwAdA_NvWVYeuzmldwf8PV4", "organization token")
	pflag.String("state", "LNe7vGopCGPVRdff3TMs3AhSP5ZtmfnksZ1tq16AK6k", "the state")
	_ = viper.SetDefault("authlete.service.api_secret", "21aHJ3AD5Du2VxMH2y97l2ffnhTeRb-I2YIKcTaRZ4A")
	_, _ = s, c
}
