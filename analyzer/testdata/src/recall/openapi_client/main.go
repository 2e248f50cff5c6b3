package main

import authlete "github.com/authlete/openapi-for-go/v3"

func main() {
	var c authlete.Client
	c.SetClientSecret("SIxPEXG9ciQmatGU5M8PT9YN3N-qEPe3bnj2heCe37OIGSRqxNTZ8Uo9bGDjPrJXwVkQ1_O4ndhqp18e9ZnSsA") // leak
}
