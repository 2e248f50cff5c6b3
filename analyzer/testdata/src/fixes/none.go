package fixes // and imports nothing

func none() {
	cnf.SetServiceApiSecret("909b418f7d3eccd74272e8abc163c9bb") // want `service-api-secret`
}
