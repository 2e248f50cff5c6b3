package main

import authlete "github.com/authlete/openapi-for-go/v3"

func main() {
	cfg := authlete.NewConfiguration()
	cfg.DefaultHeader["Authorization"] = "Bearer " + "zNa9GCrmlsQdNGuT7qIspRafcGCCwUuOgahW3c7OOpc" // leak
}
