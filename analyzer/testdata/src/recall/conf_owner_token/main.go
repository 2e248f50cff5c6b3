package main

import "github.com/authlete/authlete-go/conf"

func main() {
	var cnf conf.AuthleteSimpleConfiguration
	cnf.SetServiceOwnerAccessToken("UApWiFwOLVcceONRmBI_BMN3G710rSqY9oA79mLuAxA") // leak
}
