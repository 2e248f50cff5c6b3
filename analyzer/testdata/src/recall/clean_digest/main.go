package main

import "fmt"

// The digest of the description of Authlete's API that this was generated from.
const specDigest = "sggNAz4E05cbL_he8wQNn88fUA9I5u_2QNy55Qt5p1Q"
const etag = "b749198b52d59750aeba04b6249af439"

func main() { fmt.Println(specDigest, etag) }
