// Package cleanresponsesample has the answer of a token endpoint.
package cleanresponsesample

// Body is what the token endpoint of a server on Authlete said.
const Body = `{
  "access_token": "XNX8PZcTAKCBav4MWrcUXkNW8kFy_FS16TeXh_FQo1s",
  "refresh_token": "jYBa0QzSY6hT-NDkWZfsxvzNrb8iYBWLk73wTLfdMHo",
  "token_type": "Bearer",
  "expires_in": 86400
}`

// Request is what it was asked.
const Request = `grant_type=authorization_code&code=PKWC_y8pwkMOA3kRD0PBWJ6OMjz1jPWssJ0twm1I6H8&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb`
