// Package curlcommand runs curl.
package curlcommand

import "os/exec"

// Run runs it.
func Run() ([]byte, error) {
	return exec.Command("curl", "-s",
		"-u", "92151746623726:siRzyo_XuO5nKE_fI93m6NoFzDKk_L11Wlvdih2Y-wA", // leak
		"https://api.authlete.com/api/service/get/list").Output()
}
