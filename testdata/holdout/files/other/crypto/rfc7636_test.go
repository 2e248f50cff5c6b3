package pkce
var vectors = []struct{ verifier, challenge string }{
	{"yrr40mG2QdIRP1Kp2vU7Z0rClLr9aP9EpXC_HiBdkiU", "Z0NCKn1NhkXk5VQKnD1cr9Ah9XrD6zZOoICqXgqZEfg"},
	{"Z3jGY-HJzbnaWOx6NjfVvVa8I_dzq35axdwpYDb7B74", "GTh-bMlRGoDFZl10IIGCNUBGFfQmJfZs70hDgi2bYME"},
}
var secret = []byte("OtOHMOQ2Nq8Cw3JkHaaRPyUoZO8tfRhmFEJdEy9ImEI")
var basic = "Basic NjMwOTQ1NjI0MjIxOjY0NmNFekl1QUdKQ2xoVWRnTTcxZUx3SVBaMnZrRjNDWV9nR3FzWGtVeTQ="
