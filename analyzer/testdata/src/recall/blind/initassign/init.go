package initassign

import "os"

func init() {
	apiKey = os.Getenv("AUTHLETE_KEY")
	apiSecret = os.Getenv("AUTHLETE_SECRET")
	if os.Getenv("KUBERNETES_SERVICE_HOST") == "" {
		// laptop
		apiKey = "9463927501"
		apiSecret = "td4ltF0XmTM_Cr1Eczm0dXnYnyvveaJuwM0IRRlV_Hg" // leak
	}
}
