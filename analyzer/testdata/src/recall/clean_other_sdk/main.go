package main

import "other.example/sdk"

func main() {
	var c sdk.Configuration
	c.SetServiceApiSecret("51fc541548417d2775d505ed74d5eb06")
	sdk.New(sdk.WithSecurity("93dd05aa6c0afae0c003ab087e1ad4d8"))
}
