package main

import "testing"

func TestMain(t *testing.T) {
	t.Setenv("AUTHLETE_BEARER", "258eac33cd289354bbec5b9efd6a787c") // leak
}
func main() {}
