package iotatokens

//go:generate stringer -type=env

type env uint8

const (
	local env = iota
	staging
	production
	numEnvs
)

var names = [numEnvs]string{"local", "staging", "production"}

var tokens = [numEnvs]string{
	local:   "PqQdYAKx1yDxhUBlHLKmV_MFiY9sgAWlWH1wzVQNnZQ", // leak
	staging: "28Wsv90NtFy99v0g9g4XVwV-ifH4-ohDKKC_zD9Tuh8", // leak
}

func parseEnv(s string) env {
	for e, n := range names {
		if n == s {
			return env(e)
		}
	}
	return production
}
