package main

import (
	"fmt"
	authlete "github.com/authlete/authlete-go-sdk"
)

func main() {
	_ = authlete.New(authlete.WithSecurity(fmt.Sprintf("%s%s", "0e4d77109d85ae361c4e8b0851873bef", "a16ee4012611ad84ed42e1abb7e48f54"))) // leak
}
