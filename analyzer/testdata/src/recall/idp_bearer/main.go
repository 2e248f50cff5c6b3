package main

import idp "github.com/authlete/idp-api"

func main() {
	idp.ApiCreateServiceRequest{}.Authorization("Bearer QHO5LQhF3CYVcMTuxvfXQTZlWAQrqPyWyLrtz55HJQs") // leak
}
