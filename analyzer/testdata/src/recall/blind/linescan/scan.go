// Package linescan reads accounts from a table.
package linescan

import (
	"bufio"
	"strings"

	authlete "github.com/authlete/openapi-for-go"
)

var table = strings.Join([]string{
	"# name key secret",
	"retail 3840192857 Zor4Axv7s5AVHMdJCO8I2VKjvchEsGZHEc4aD2bM7CU", // leak
}, "\n")

type account struct{ name, key, secret string }

func scan(text string) (all []account) {
	sc := bufio.NewScanner(strings.NewReader(text))
	for sc.Scan() {
		line := strings.TrimSpace(sc.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if f := strings.Fields(line); len(f) == 3 {
			all = append(all, account{f[0], f[1], f[2]})
		}
	}
	return all
}

// Auths returns the credentials by name.
func Auths() map[string]authlete.BasicAuth {
	m := map[string]authlete.BasicAuth{}
	for _, a := range scan(table) {
		m[a.name] = authlete.BasicAuth{UserName: a.key, Password: a.secret}
	}
	return m
}
