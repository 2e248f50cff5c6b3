package analyzer

import (
	"go/types"
	"strings"

	"github.com/authlete/authlete-scan/detectors"
)

// A form is how a credential is handed over.
type form int

const (
	plain    form = iota // the value itself
	header               // "Bearer token" or "Basic base64"
	userinfo             // a URL, with the pair before the host
)

// A sink is a place that takes a credential.
type sink struct {
	arg  int // of a call
	kind detectors.Kind
	form form
	name string // as in "conf.SetServiceApiSecret"

	// anywhere is set for places that are Authlete's own. The others, such as
	// a header of an HTTP request, take its credentials only when the request
	// goes to a server of Authlete.
	anywhere bool
	pair     bool // a user name goes with it
	key      int  // argument that must be "Authorization", from 1, or 0
	host     int  // argument with the address of the server, from 1, or 0
}

// The import paths of Authlete's client libraries. A major version, which
// follows the path, changes nothing.
const (
	confPath   = "github.com/authlete/authlete-go/conf"
	apiPath    = "github.com/authlete/authlete-go/api"
	dtoPath    = "github.com/authlete/authlete-go/dto"
	openapi    = "github.com/authlete/openapi-for-go"
	sdkPath    = "github.com/authlete/authlete-go-sdk"
	components = "github.com/authlete/authlete-go-sdk/models/components"
	operations = "github.com/authlete/authlete-go-sdk/models/operations"
	idpPath    = "github.com/authlete/idp-api"
	gauthlete  = "github.com/kangkyu/gauthlete"
)

// The import paths of HTTP clients of which the names do not say enough.
const (
	fasthttpPath  = "github.com/valyala/fasthttp"
	gentlemanPath = "gopkg.in/h2non/gentleman.v2"
	restyPath     = "github.com/go-resty/resty"
)

// library returns the path of a package without its major version.
func library(pkg *types.Package) string {
	if pkg == nil {
		return ""
	}
	path := pkg.Path()
	if i := strings.LastIndex(path, "/v"); i >= 0 && strings.Trim(path[i+2:], "0123456789") == "" && i+2 < len(path) {
		return path[:i]
	}
	return path
}

// fieldKinds says which fields of the types of Authlete's libraries hold
// secrets, and by that what the methods Set… and the constructors take. The
// spellings are those of authlete-go, openapi-for-go and authlete-go-sdk.
var fieldKinds = map[string]detectors.Kind{
	"ClientSecret": detectors.ClientSecret, "NewClientSecret": detectors.ClientSecret, "OldClientSecret": detectors.ClientSecret,
	"ApiSecret": detectors.ServiceAPISecret, "APISecret": detectors.ServiceAPISecret,
	"AuthenticationCallbackApiSecret": detectors.APISecret, "AuthenticationCallbackAPISecret": detectors.APISecret,
	"DeveloperAuthenticationCallbackApiSecret": detectors.APISecret, "DeveloperAuthenticationCallbackAPISecret": detectors.APISecret,
	"Jwks": detectors.PrivateKey, "FederationJwks": detectors.PrivateKey, "CredentialJwks": detectors.PrivateKey,
}

// configKinds says what the setters and getters of authlete-go's configuration
// take and return.
var configKinds = map[string]detectors.Kind{
	"ServiceApiSecret": detectors.ServiceAPISecret, "ServiceOwnerApiSecret": detectors.ServiceOwnerAPISecret,
	"ServiceAccessToken": detectors.ServiceAccessToken, "ServiceOwnerAccessToken": detectors.OrganizationToken,
}

// fieldSink returns what a field of a struct takes. owner is the name of the
// type.
func fieldSink(f *types.Var, owner string) (sink, bool) {
	s := sink{name: owner + "." + f.Name(), anywhere: true}
	switch library(f.Pkg()) {
	case dtoPath, openapi, components, operations, idpPath:
		switch kind, ok := fieldKinds[f.Name()]; {
		case owner == "BasicAuth" && f.Name() == "Password":
			s.kind = detectors.ServiceAPISecret
		case owner == "Security" && f.Name() == "Bearer":
			s.kind = detectors.AccessToken
		case ok && owner == "SnsCredentials":
			s.kind = detectors.APISecret
		case ok:
			s.kind = kind
		default:
			return sink{}, false
		}
		return s, true
	case "golang.org/x/oauth2":
		if owner == "Token" && f.Name() == "AccessToken" {
			return sink{name: s.name, kind: detectors.AccessToken}, true
		}
	case restyPath:
		if owner == "User" && f.Name() == "Password" {
			return sink{name: s.name, kind: detectors.ServiceAPISecret, pair: true}, true
		}
	}
	return sink{}, false
}

// callSinks returns what the arguments of a call of fn take.
func callSinks(fn *types.Func) []sink {
	name := fn.Name()
	s := sink{name: receiverName(fn) + name, anywhere: true}
	one := func(arg int, kind detectors.Kind) []sink {
		s.arg, s.kind = arg, kind
		return []sink{s}
	}
	switch library(fn.Pkg()) {
	case confPath:
		if kind, ok := configKinds[strings.TrimPrefix(name, "Set")]; ok && strings.HasPrefix(name, "Set") {
			return one(0, kind)
		}
	case apiPath:
		switch name {
		case "UpdateClientSecret":
			return one(1, detectors.ClientSecret)
		case "UpdateClientSecretContext":
			return one(2, detectors.ClientSecret)
		}
	case openapi:
		return openapiSinks(fn, s)
	case sdkPath:
		if name == "WithSecurity" {
			return one(0, detectors.AccessToken)
		}
	case idpPath:
		if name == "Authorization" && fn.Signature().Recv() != nil {
			s.form = header
			return one(0, detectors.OrganizationToken)
		}
		return openapiSinks(fn, s)
	case gauthlete:
		if name == "Token" {
			return one(2, detectors.ClientSecret)
		}
	}
	return requestSinks(fn)
}

// openapiSinks returns what the functions of a generated client take.
func openapiSinks(fn *types.Func, s sink) []sink {
	name := fn.Name()
	switch {
	case name == "AddDefaultHeader":
		s.arg, s.key, s.form, s.kind = 1, 1, header, detectors.AccessToken
		return []sink{s}
	case name == "NewClientSecretUpdateRequest":
		s.kind = detectors.ClientSecret
		return []sink{s}
	}
	kind, ok := fieldKinds[strings.TrimPrefix(name, "Set")]
	if !ok || !strings.HasPrefix(name, "Set") {
		return nil
	}
	if s.kind = kind; receiverName(fn) == "SnsCredentials." {
		s.kind = detectors.APISecret
	}
	return []sink{s}
}

// getterKind returns what a method of a type that configures authlete-go
// returns.
func getterKind(name string) (detectors.Kind, bool) {
	kind, ok := configKinds[strings.TrimPrefix(name, "Get")]
	return kind, ok && strings.HasPrefix(name, "Get")
}

// contextKinds says what the values under the keys of generated clients are.
var contextKinds = map[string]detectors.Kind{
	"ContextAccessToken": detectors.AccessToken,
}

// requestSinks returns what functions take that are nobody's in particular:
// those of net/http and of the HTTP clients that people use instead. Their
// names are alike enough to know them by.
func requestSinks(fn *types.Func) []sink {
	name := receiverName(fn) + fn.Name()
	secret := detectors.ServiceAPISecret
	basic := sink{arg: 1, pair: true, kind: secret, name: name}
	token := sink{kind: detectors.AccessToken, name: name}
	pair := sink{arg: 1, key: 1, form: header, kind: detectors.AccessToken, name: name}
	address := func(arg int) []sink {
		return []sink{{arg: arg, form: userinfo, kind: secret, name: name}}
	}
	if fn.Signature().Params().Len() == 0 {
		return nil
	}
	switch fn.FullName() {
	case "os.Setenv", "(*testing.common).Setenv", "(*testing.T).Setenv", "(testing.TB).Setenv":
		return []sink{{arg: 1, key: environment, kind: detectors.APISecret, name: name, anywhere: true}}
	case "net/url.UserPassword":
		return []sink{basic}
	case "net/http.NewRequest":
		return address(1)
	case "net/http.NewRequestWithContext":
		return address(2)
	case "net/http.Get", "net/http.Post", "net/http.PostForm", "net/http.Head", "net/url.Parse",
		"(*net/http.Client).Get", "(*net/http.Client).Post", "(*net/http.Client).PostForm":
		return address(0)
	}
	if fn.Signature().Recv() == nil && library(fn.Pkg()) == "net/http" {
		return nil
	}
	return methodSinks(fn, basic, token, pair)
}

// environment, as the key of a sink, is the name of a variable of the
// environment.
const environment = -1

func methodSinks(fn *types.Func, basic, token, pair sink) []sink {
	params := fn.Signature().Params().Len()
	switch fn.Name() {
	case "SetBasicAuth", "BasicAuth", "BasicAuthBytes", "WithBasicAuth", "SetCommonBasicAuth", "AuthBasic", "NewSecurityProviderBasicAuth":
		if params >= 2 {
			return []sink{basic}
		}
	case "SetAuthToken", "SetBearerAuth", "SetBearerToken", "SetBearerAuthToken", "SetCommonBearerAuthToken", "BearerAuth", "Bearer", "BearerToken",
		"WithBearerToken", "AuthBearer", "SetToken", "NewSecurityProviderBearerToken":
		return []sink{token}
	case "Set", "Add", "SetHeader", "AddHeader", "Header", "WithHeader", "SetCommonHeader", "HeaderSet", "AddDefaultHeader", "SetHeaderVerbatim",
		"AppendHeader", "SetBytesV":
		if params >= 2 {
			return []sink{pair}
		}
	}
	switch path, name := library(fn.Pkg()), fn.Name(); {
	case path == fasthttpPath && name == "SetPassword":
		basic.arg = 0
		return []sink{basic}
	case path == gentlemanPath+"/plugins/auth" && name == "Basic":
		return []sink{basic}
	case path == gentlemanPath+"/plugins/auth" && name == "Custom":
		token.form = header
		return []sink{token}
	}
	return nil
}

// receiverName returns the name of the type of a method, with a dot, or the
// name of the package of a function, with a dot.
func receiverName(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		if fn.Pkg() == nil {
			return ""
		}
		return fn.Pkg().Name() + "."
	}
	return typeName(recv.Type()) + "."
}

func typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Name()
	}
	return "struct"
}
