// Package cleandigests has digests.
package cleandigests

// Pins are the public keys of https://us.authlete.com and https://jp.authlete.com.
var Pins = map[string]string{
	"us.authlete.com": "qQmZwme_X3SUjYck57aE7-MrRfcbVBbv1uxtlvRG-fE",
	"jp.authlete.com": "HWA26HqiD-BLoPrvDmOA_RzVLmYdgWsouiyUFIU6dhY",
}

// Checksum of the file of the API, in base64.
const specSHA256 = "-hV-CKBVszktyDpgCJyj0o87oHIidcUpuZmu56YBv-M"

// Matches says whether it is that file.
func Matches(sum string) bool { return sum == specSHA256 }
