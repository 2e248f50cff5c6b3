// Package clean_twovendors sends mail after a consent was given.
package clean_twovendors

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"
)

const (
	mailURL   = "https://api.sendgrid.com/v3/mail/send"
	introURL  = "https://us.authlete.com/api/986126671/auth/introspection"
	mailToken = "M7TGN0TJVXsnzCFY7HVmMredryoSAzqbY64QoWTAAis"
)

func post(ctx context.Context, url, token, body string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}

// Notify sends a mail.
func Notify(ctx context.Context, to string) error {
	res, err := post(ctx, mailURL, mailToken, fmt.Sprintf(`{"to":%q}`, to))
	if err != nil {
		return err
	}
	return res.Body.Close()
}

// Introspect asks what a token is.
func Introspect(ctx context.Context, token string) error {
	res, err := post(ctx, introURL, os.Getenv("AUTHLETE_SAT"), fmt.Sprintf(`{"token":%q}`, token))
	if err != nil {
		return err
	}
	return res.Body.Close()
}
