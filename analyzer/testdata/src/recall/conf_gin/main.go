package main

import (
	"github.com/authlete/authlete-go-gin/middleware"
	"github.com/authlete/authlete-go/conf"
)

func main() {
	cnf := conf.AuthleteSimpleConfiguration{}
	cnf.SetServiceApiSecret("bibtdnvlRFOvRWRNt4Rjd1imeC-GwpQp_NTHs0ZcT2U") // leak
	middleware.AuthleteApi_Conf(&cnf)
}
