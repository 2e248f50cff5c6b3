package main

import "net/url"

func main() {
	_ = url.Values{"client_id": {"57297408867"}, "code_challenge": {"hw7hs_GV5odDjDHGqIS39oiUpo6dl-4BGlEhbmhiG0I"}, "code_verifier": {"h1iR4Zu7_NdPRTyybtfkG0Ax_mCJjeEncNBh1uaz3yY"}, "state": {"d6f4aeb5b7b232f4dbc03ee14c512d07"}}
}
