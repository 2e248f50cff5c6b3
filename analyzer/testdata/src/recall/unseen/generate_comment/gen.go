// Package generatecomment fetches a file when it is generated.
package generatecomment

//go:generate curl -sf -H "Authorization: Bearer vctIwWIOkxngSxP35oAaHuQzqKpgZmm_JCLWfr5uEvc" -o service.json https://us.authlete.com/api/7468885165/service/get // leak

// Name is the file.
const Name = "service.json"
