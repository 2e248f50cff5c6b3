package main

import (
	"context"
	"errors"
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// knownFlags is what the user typed besides scanFlags.
type knownFlags struct {
	fromEnv   bool
	serviceID string
}

func (f *knownFlags) register(fs *pflag.FlagSet) {
	fs.SortFlags = false
	fs.BoolVar(&f.fromEnv, "from-env", false, "verify what the variables hold that Authlete's SDKs read")
	fs.StringVar(&f.serviceID, "service-id", "", "ask for the service with this `ID`, of 3.0, and for no list of services")
}

func newVerify(env environment) *cobra.Command {
	var f scanFlags
	var k knownFlags
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Ask Authlete whether a credential that you know is live",
		Long: `Ask Authlete whether a credential is live, and what it opens. It is read from a
prompt that shows nothing, from standard input, or from the environment
(--from-env); never from the command line, which others can see.

A token of Authlete 3.0 is given as it is, the pair of 2.x as KEY:SECRET. A
private key, as a JWK or in PEM, is not sent anywhere; it is compared with its
public half.

With --api-host only the hosts that it names are asked, else Authlete's shared
clouds. The exit status is 0 if the credential is dead, and 1 if it is or may be
live.`,
		Example: `  authlete-scan verify
  pass show authlete/token | authlete-scan verify --api-host jp.authlete.com
  authlete-scan verify --from-env --verify-plan`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 { // which are not repeated: they may be the secret
				return withHint("type it at the prompt, or pipe it in; what is on a command line is in the history of the shell, too",
					"verify takes no arguments")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return verifyKnown(cmd.Context(), f, k, env) },
	}
	k.register(cmd.Flags())
	f.verification.register(cmd.Flags())
	f.registerReports(cmd.Flags())
	cmd.Flags().StringVarP(&f.config, "config", "c", "", "read the configuration `FILE` (default $AUTHLETE_SCAN_CONFIG)")
	hide(cmd.Flags(), "verify")
	return cmd
}

// verifyKnown reads what the user knows, and treats it like a finding.
func verifyKnown(ctx context.Context, f scanFlags, k knownFlags, env environment) error {
	f.verification.verify = true
	p, err := newPlan("verify", nil, f, env)
	if err != nil {
		return err
	}
	p.targets, p.notes = nil, nil
	if k.serviceID != "" && !isNumber(k.serviceID) {
		return errors.New("--service-id must be a number")
	}
	var findings []scan.Finding
	if k.fromEnv {
		findings, err = knownFromEnv(env.getenv)
	} else {
		var text string
		if text, err = readSecret(ctx, env); err == nil {
			findings, err = knownFromText(text)
		}
	}
	switch {
	case ctx.Err() != nil:
		return exitStatus(statusInterrupted)
	case err != nil:
		return err
	}
	for i := range findings {
		if f := &findings[i]; k.serviceID != "" && f.Kind == detectors.AccessToken {
			f.Kind, f.API.ServiceID = detectors.ServiceAccessToken, k.serviceID
		}
	}
	p.verify.options.OnlyHosts = len(p.verify.options.Hosts) > 0
	result := scan.Result{Findings: findings}
	result.Summary.Findings = len(findings)
	return p.conclude(ctx, env, p.ask(ctx, env, result))
}

func isNumber(s string) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(s) > 0 && len(s) <= 19
}

// maxKnown is more than any credential has, private keys included.
const maxKnown = 64 << 10

func readAll(r io.Reader) (string, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxKnown+1))
	switch {
	case err != nil:
		return "", errors.New("reading the credential from standard input: " + cause(err).Error())
	case len(text) > maxKnown:
		return "", errors.New("standard input holds more than a credential")
	}
	return string(text), nil
}
