package clean_ldflags

// Set by the linker:
//
//	go build -ldflags "-X recall/clean_ldflags.bearer=$AUTHLETE_BEARER"
var (
	version = "dev"
	commit  = "9f2c1ab7"
	bearer  string
)
