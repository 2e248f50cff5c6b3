// Package silent hands over what is no leak.
package silent

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/authlete/authlete-go-sdk"
	"github.com/authlete/authlete-go/conf"
	"github.com/authlete/authlete-go/dto"
	"other.example/sdk"
)

var cnf conf.AuthleteSimpleConfiguration

func environment() {
	cnf.SetServiceApiSecret(os.Getenv("AUTHLETE_SERVICE_APISECRET"))
	if v, ok := os.LookupEnv("AUTHLETE_SERVICE_ACCESSTOKEN"); ok {
		cnf.SetServiceAccessToken(v)
	}
	authlete.New(authlete.WithSecurity(os.Getenv("AUTHLETE_BEARER")))
	file, _ := os.ReadFile("e8cfb6279f0c8187988e224191c92c3b")
	cnf.SetServiceApiSecret(strings.TrimSpace(string(file)))
	cnf.SetServiceApiSecret(os.ExpandEnv("${AUTHLETE_SERVICE_APISECRET}"))
	req, _ := http.NewRequest("GET", "https://us.authlete.com/api/info", nil)
	req.Header.Set("Authorization", "Bearer "+os.Getenv("AUTHLETE_BEARER"))
	req.SetBasicAuth(os.Getenv("KEY"), os.Getenv("SECRET"))
	fmt.Println("271a8483e75886b3b5d290e2e7bb5683")
}

var (
	secretFlag = flag.String("secret", "", "the API secret of 1d216e68337d846257466375d0661118")
	fileFlag   = flag.String("file", "/etc/authlete/secret", "where it is")
)

func flags() {
	var token string
	flag.StringVar(&token, "token", "", "usage")
	cnf.SetServiceApiSecret(*secretFlag)
	cnf.SetServiceAccessToken(token)
	cnf.SetServiceAccessToken(*fileFlag)
}

// Config is read from a file.
type Config struct {
	Secret string `json:"secret"`
	Token  string `env:"AUTHLETE_TOKEN,required"`
}

func fromConfig(path string) {
	var c Config
	body, _ := os.ReadFile(path)
	json.Unmarshal(body, &c)
	cnf.SetServiceApiSecret(c.Secret)
	cnf.SetServiceAccessToken(c.Token)
}

func placeholders(t *testing.T) {
	cnf.SetServiceApiSecret("SERVICE_API_SECRET")
	cnf.SetServiceApiSecret(`SERVICE_API_SECRET`)
	cnf.SetServiceApiSecret("YOUR_SERVICE_API_SECRET")
	cnf.SetServiceApiSecret("<YOUR_BEARER_TOKEN_HERE>")
	cnf.SetServiceApiSecret("test-token")
	cnf.SetServiceApiSecret("test_secret")
	cnf.SetServiceApiSecret("secret")
	cnf.SetServiceApiSecret("")
	cnf.SetServiceApiSecret("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
	cnf.SetServiceApiSecret("authlete_service_secret_67890")
	cnf.SetServiceApiSecret("dummy-16629c9ff0c2da570d1bdbbecec4a8b4")
	cnf.SetServiceApiSecret(strings.Repeat("aB3", 20))
	cnf.SetServiceApiSecret(fmt.Sprintf("test-%d", 12345678901234))
	cnf.SetServiceApiSecret("0123456789abcdef0123456789abcdef")
	cnf.SetServiceApiSecret("***** REDACTED *****")
	authlete.New(authlete.WithSecurity("YOUR_ACCESS_TOKEN"), authlete.WithServerURL("http://127.0.0.1:8080"))
	_ = dto.Client{ClientSecret: "my_updated_client_secret"}
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "test-secret")
	t.Setenv("AUTHLETE_SERVICE_APIKEY", "32348105639957")
	os.Setenv("AUTHLETE_SERVICE_APISECRET", os.Getenv("OTHER"))
}

func others(ctx context.Context) {
	var s sdk.Configuration
	s.SetServiceApiSecret("702f2fbdbc2bc815642f544b1c181273")
	sdk.New(sdk.WithSecurity("5fb7e7786a3959d656041e4720ca61e8"))
	_ = sdk.Security{Bearer: "2a0a5dbec0e51edae346c0a1312a517c", ClientSecret: "392dc9d5703a10449d3b3f07f939a95e"}
	context.WithValue(ctx, sdk.ContextAccessToken, "322e0d7df1185521ef193a94de5b7fdf")
	req, _ := http.NewRequest("GET", "https://api.other.example/v1", nil)
	req.SetBasicAuth("admin", "adf3823580fee48e468c74e619b81bad")
	req.Header.Set("Authorization", "Bearer 2310919fac6a69d099d29ea88f789fde")
	cnf.SetServiceApiKey("95858705439190")
	cnf.SetBaseUrl("https://us.authlete.com/cdc054f26ebd4cf6326e3419cb8574ee")
	_ = dto.Client{ClientName: "b7b6e21e837bb9fa6c8e3b6cf646683f"}
	_ = dto.Service{ServiceName: "0f4fc56e97bb01e22373bea66597006a", Issuer: "02659684ea7bcbbae98867879eae25d0"}
}

type vendors struct{ url, token string }

func (v vendors) get() {
	req, _ := http.NewRequest("GET", v.url, nil)
	req.Header.Set("Authorization", "Bearer "+v.token)
	http.DefaultClient.Do(req)
}

func both() {
	vendors{"https://us.authlete.com/api/info", os.Getenv("AUTHLETE_BEARER")}.get()
	vendors{"https://api.other.example", "0OEDdbogc-6adkV6-8JA509UsubIsIqOGvtQaOdu4iQ"}.get()
}

func allowed() {
	cnf.SetServiceApiSecret("j2BXmFGWGVvsKF4FXBZ1Cgg4wyS-DnmXkl61W3YFOUU") // authlete-scan:allow -- revoked
	// authlete-scan:allow-next-line[service-api-secret] -- revoked
	cnf.SetServiceApiSecret("vKjfv2teRIAps5Ib41ngdyzqB1gOsHWnM8pypa7Bm3M")
	shown := "8f6057985196195bec285e055c16750a" // authlete-scan:allow
	cnf.SetServiceApiSecret(shown)
	hidden := "bca8dfbf6b5e448029b3921be359e077"
	cnf.SetServiceApiSecret(hidden) // authlete-scan:allow
}

// itself is made of what it is written to.
func itself() {
	var b strings.Builder
	secret := ""
	secret = b.String()
	fmt.Fprint(&b, secret)
	fmt.Fprintf(&b, secret)
	cnf.SetServiceApiSecret(secret)
}
