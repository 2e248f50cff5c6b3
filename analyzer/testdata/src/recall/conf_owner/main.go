package main

import "github.com/authlete/authlete-go/conf"

func main() {
	var cnf conf.AuthleteSimpleConfiguration
	cnf.SetServiceOwnerApiKey("95858705439190")
	cnf.SetServiceOwnerApiSecret("Db1DqfKAARC2w37maxc1p17AZvJglQ3-Bx6qEOv2FAs") // leak
}
