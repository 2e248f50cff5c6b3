// Package cleangenerate fetches a file with what the environment has.
package cleangenerate

//go:generate sh -c "curl -sf -H \"Authorization: Bearer $AUTHLETE_BEARER\" https://us.authlete.com/api/1191784822/service/get > service.json"

// Name is the file.
const Name = "service.json"
