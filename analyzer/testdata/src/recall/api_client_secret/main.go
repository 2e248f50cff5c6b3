package main

import "github.com/authlete/authlete-go/api"

func rotate(a api.AuthleteApi) {
	a.UpdateClientSecret(57297408867, "Fj7ajGO9uztKAzhXWM13IMlbdbqPPYcUcckH1uZx0ayrj4ajd7vNXGPDX3J0tfUz7fHKKAkMTxRutpiOPRX1Qg") // leak
}
func main() {}
