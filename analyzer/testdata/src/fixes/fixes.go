// Package fixes leaks where a fix can help, and where it cannot.
package fixes

import (
	"fmt" // to print
	"strings"

	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go-sdk/models/components"
	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
	"github.com/kangkyu/gauthlete"

	"fixes/prefix"
)

var cnf conf.AuthleteSimpleConfiguration

var packageToken = "616e8d0964b444db44cdcdbfe71c58e9"

var one, other = "a", "1188b5e6b3eddee1de08ae24ba9f13f1"

// A constant cannot be read from the environment.
const constant = "31ae8562c30b97c1437ce2076e478604"

type secret string

var named secret = "a9eb0ba2944fbc618f7ff9d3e3f3b2dd"

func fixed() {
	cnf.SetServiceApiSecret("Tf5ZEKuIF0onY5mCGuedHaoXOdtiBB-JRwwzhd87th4") // want `service-api-secret`
	cnf.SetServiceOwnerApiSecret("c27a8cd95f476e3317af18a8239b25c6")       // want `service-owner-api-secret`
	cnf.SetServiceAccessToken(packageToken)                                // want `access-token`
	cnf.SetServiceOwnerAccessToken(other)                                  // want `organization-token`
	local := "ed9f530ea28e884ba4c8bf0fd0333a8b"
	cnf.SetServiceApiSecret(local)                                                                   // want `service-api-secret`
	cnf.SetServiceApiSecret("67623d92875f5301556d4fea0394b0bd" + "040bf4abc7c4f7799d3d1b2218c63f2c") // want `service-api-secret`
	cnf.SetServiceApiSecret("  a2a885f04adebb139313b5231ce0b43a  ")                                  // want `service-api-secret`
	authlete.New(authlete.WithSecurity("8eb4bfcf4172c7d8003f9a539b5117d7"))                          // want `access-token`
	_ = &components.Security{Bearer: authlete.String("8009667848095de11f8d4adc977eb1c5")}            // want `access-token`
	_ = components.Security{Bearer: new("27a323631f173a2bc3d13dd3a55888da")}                         // want `access-token`
	_ = &dto.Client{ClientSecret: "3ad944ff3758b59db5ba4bebf324a06d"}                                // want `client-secret`
	_ = []*dto.Service{{ApiSecret: `952ffd040470a679cd7cc0da9a7ec30d`}}                              // want `service-api-secret`
	cnf.SetServiceApiSecret(string([]byte("2e1f5a81eb334f96b53f0790d827b125")))                      // want `service-api-secret`
	cnf.SetServiceApiSecret(fmt.Sprint("028915e71595c123751f78635c1a5035"))                          // want `service-api-secret`
	cnf.SetServiceApiSecret(map[string]string{"a": "5bb1d1cd5213ed7df565950eeb29993f"}["a"])         // want `service-api-secret`
	gauthlete.NewServiceClient().Token("x", "y", "5bf5f6ea881a36a9b5f6113fae3a6ee4")                 // want `client-secret`
	func() string {
		switch {
		case local != "":
			cnf.SetServiceApiSecret("e12937dbbce6ad3a14d38e8506f4a42a") // want `service-api-secret`
		}
		return "x"
	}()
}

func left() {
	const inside = "7b84cd1704566d68ef4e0baa65dc3602"
	cnf.SetServiceApiSecret(constant)                                                                                           // want `service-api-secret`
	cnf.SetServiceApiSecret(inside)                                                                                             // want `service-api-secret`
	cnf.SetServiceApiSecret(string(named))                                                                                      // want `service-api-secret`
	cnf.SetServiceApiSecret("fe2bed1b942e40d962fcdfe277771373ffff"[:30])                                                        // want `service-api-secret`
	cnf.SetServiceApiSecret(strings.Join([]string{"3563fbc874f3c7589cbb8471dd82ceaa", "c5d98a57685828be0d10b2be3992fa5a"}, "")) // want `service-api-secret`
	var a [len("eb60512a63d03c4b58345ed6d040ce9b")]string
	a[0] = "5a7d0943051e53ba67b479ff6c6b65cc"
	cnf.SetServiceApiSecret(a[0])                                           // want `service-api-secret`
	cnf.SetServiceApiSecret(prefix.Of + "477cd9ebfa9328cff0754a5b7a09d028") // want `service-api-secret`
	os := "x"
	cnf.SetServiceApiSecret("c94983c5866268a031424b2d76116469") // want `service-api-secret`
	_ = os
}
