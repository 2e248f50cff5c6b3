package shop

func TestAuthlete(t *testing.T) {
	t.Setenv("AUTHLETE_SERVICE_APISECRET", "SbsEqgYb7sEPXflrfGFqlVrP8_i9pm2MMycrJ8DvYdY")
	t.Setenv("STATE", "r-FRkxdosU-4PlhvtKLaAG9CYzKnJD1p5mo0c8ADge4")
	cfg := Config{Authlete: AuthleteConfig{BaseURL: "https://us.authlete.com", ServiceID: 6744340284, ServiceToken: "BX-37jKnpsHHqTIk2FJes79x_U98zDTco_TtGhd3kIs"}}
	req.Header.Set("Authorization", "Bearer "+"M7Kh69lkhF8js3ow84zD0ui5mXuNEWQds3glYChwfJk") // a user's
	want := Token{AccessToken: "eVKMP3o6s7WT51eT812_ej70p1neI1zBvn999SmRJeQ", Ticket: "cVYt9eJp1FZ5ENDzw1s5jNNYEWdulZgXh6fvjmHpBFA"}
	secret, ok := os.LookupEnv("AUTHLETE_SO_SECRET")
	if !ok {
		secret = "qVPYa6MbdjEx8Isby_0Vb2J4hz4UdF_ui-ak-xyPCxg"
	}
	state, ok := os.LookupEnv("STATE")
	if !ok {
		state = "716ko1JsPgZddYwbYQ0eqlPUYqeXn3uC8FG0iFVt3H8"
	}
}
