package clean_golden

import (
	"strings"
	"testing"
)

const golden = `{
  "access_token": "fTYuLbci3iEa09lLrOng2kZBW20h_7t5azpw_oNFBnM",
  "refresh_token": "DhRzWx29Uu9HJ1wY7az6bBgZKEXw4aB8SRRZllNBJZo",
  "token_type": "Bearer",
  "expires_in": 86400
}`

func TestParse(t *testing.T) {
	got, err := parse(strings.NewReader(golden))
	if err != nil {
		t.Fatal(err)
	}
	if want := "fTYuLbci3iEa09lLrOng2kZBW20h_7t5azpw_oNFBnM"; got.AccessToken != want {
		t.Errorf("got %q, want %q", got.AccessToken, want)
	}
}
