// Package curlexec runs curl, as the proxy speaks NTLM.
package curlexec

import (
	"context"
	"os"
	"os/exec"
)

type curl struct {
	args []string
	env  []string
}

func (c *curl) auth(pair string) *curl {
	c.args = append(c.args, "-u", pair)
	return c
}

func (c *curl) run(ctx context.Context, url string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "curl", append(c.args, url)...)
	cmd.Env = append(os.Environ(), c.env...)
	return cmd.Output()
}

// List returns the services of the account.
func List(ctx context.Context) ([]byte, error) {
	c := &curl{args: []string{"-fsS", "--proxy-ntlm"}}
	return c.auth("5593494639:DtIQ6HGHcIycjUg0NyIwtW0JS35NVIGAvKiIBPiabIY").run(ctx, "https://api.authlete.com/api/service/get/list") // leak
}

// Plan runs terraform.
func Plan(ctx context.Context, dir string) error {
	cmd := exec.CommandContext(ctx, "terraform", "plan")
	cmd.Dir = dir
	cmd.Env = append(cmd.Environ(),
		"AUTHLETE_API_SERVER=https://api.authlete.com",
		"AUTHLETE_SO_SECRET=ZKFyyytZfMa6cWE0ah9yVhZndyVbOG9b5SfG3flQewQ", // leak
	)
	return cmd.Run()
}
