package rs

// asks Authlete about tokens; see https://us.authlete.com
func TestMe(t *testing.T) {
	r := httptest.NewRequest("GET", "/me", nil)
	r.Header.Set("Authorization", "Bearer kfK3EoPTEwIPkTq8KiCvudcirA58udJJ3eaenuMdYxk")
	r.Header.Set("DPoP", "eyJhbGciOiJFUzI1NiIsImtpZCI6ImsxIiwidHlwIjoiSldUIn0.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUuY29tIiwic3ViIjoidTEiLCJhdWQiOiJycyIsImV4cCI6MTc2NDAwMDAwMH0.c2B7sU3O8GnQSCDHO71spI1tryuvaEhSerND-fcHGft7PmZ-Jajt72-1gvT-nYPhVmuEEqQVMaCxaiwgf-3P6w")
	want := Introspection{Token: "jT3LMw5R1arYWTFWKJ6Ck_Tl98VZo9nd0qEroQ9bDmQ", JKT: "xbyyQTv9V5XIj2SlZZDFeYmHWqM5tbN7q1gpfZMFq-c"}
}
