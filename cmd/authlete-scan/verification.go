package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"time"

	"github.com/authlete/authlete-scan/scan"
	"github.com/authlete/authlete-scan/verify"
)

// A verification is what a plan does about the credentials that were found.
type verification struct {
	options  verify.Options
	onlyPlan bool
	audit    string // path; "" for none
	counted  []scan.Status
	exitLive int // 0 for none
}

// newVerification returns nil if the user wants none. own are the API hosts of a
// configuration that is the user's own word.
func newVerification(f verifyFlags, own []string) (*verification, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	hosts, err := f.parse()
	if err != nil {
		return nil, err
	}
	counted, err := f.counted()
	if err != nil || !f.verify && !f.plan {
		return nil, err
	}
	for _, name := range own {
		h, err := verify.ParseHost(name)
		if err != nil {
			return nil, fmt.Errorf("api_hosts: %q: %w", name, err)
		}
		hosts = append(hosts, h)
	}
	if err := checkAudit(f.audit); err != nil {
		return nil, err
	}
	return &verification{
		options:  verify.Options{Hosts: hosts, Rate: f.perSecond, UserAgent: userAgent()},
		onlyPlan: f.plan,
		audit:    f.audit,
		counted:  counted,
		exitLive: f.exitCodeLive,
	}, nil
}

func userAgent() string {
	return tool + "/" + version() + " (+https://github.com/authlete/authlete-scan)"
}

// checkAudit finds what would keep the audit log from being written while
// nothing has been scanned yet.
func checkAudit(path string) error {
	if path == "" {
		return nil
	}
	f, err := openAudit(path)
	if err != nil {
		return err
	}
	return f.Close()
}

func openAudit(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("opening audit log %q: %w", path, cause(err))
	}
	return f, nil
}

// run verifies what was found. What goes wrong is a problem of the result like
// any other.
func (v *verification) run(ctx context.Context, r scan.Result, progress io.Writer) scan.Result {
	// What a server sends without being asked, net/http writes to the standard
	// logger as it is, and there is no other way to keep it from that. It could be
	// a credential that the server has seen before.
	log.SetOutput(io.Discard)
	options := v.options
	problem := func(reason string) { r.Summary.Problems = append(r.Summary.Problems, scan.Problem{Reason: reason}) }
	if v.audit != "" {
		f, err := openAudit(v.audit)
		if err != nil {
			problem("nothing was verified: " + err.Error())
			return r
		}
		defer func() {
			if err := f.Close(); err != nil {
				problem("closing the audit log: " + cause(err).Error())
			}
		}()
		options.Audit = f
	}
	verifier := verify.New(options)
	stop := func() {}
	if progress != nil {
		stop = watch(progress, func(time.Duration) string {
			return fmt.Sprintf("verifying: %d of %d", verifier.Done(), len(r.Findings))
		})
	}
	verified, err := verifier.Verify(ctx, r.Findings)
	stop()
	r.Findings = verified
	if err != nil {
		problem("verification was stopped: " + cause(err).Error())
	}
	if ctx.Err() != nil {
		problem("verification was interrupted before the end")
	}
	return r
}

// count returns how many findings count for the exit status, and how many of
// them are in force.
func (v *verification) count(findings []scan.Finding) (counted, live int) {
	for _, f := range findings {
		// What is not checked, such as an accepted sample, is not known.
		status := f.Status
		if status == scan.NotChecked {
			status = scan.Unknown
		}
		if f.Sample || !slices.Contains(v.counted, status) {
			continue
		}
		counted++
		live += countLive([]scan.Finding{f})
	}
	return counted, live
}

// countLive returns how many of the credentials were accepted.
func countLive(findings []scan.Finding) int {
	n := 0
	for i := range findings {
		if s := findings[i].Status; s == scan.Live || s == scan.Restricted {
			n++
		}
	}
	return n
}

// writePlan writes what would be sent.
func (v *verification) writePlan(w io.Writer, findings []scan.Finding) error {
	for _, intent := range verify.New(v.options).Plan(findings) {
		for _, r := range intent.Requests {
			if _, err := fmt.Fprintln(w, r.Method, r.URL, r.Scheme, r.Fingerprint); err != nil {
				return err
			}
		}
		if intent.Reason != "" {
			if _, err := fmt.Fprintf(w, "nothing for %s: %s\n", intent.Fingerprint, oneLine(intent.Reason)); err != nil {
				return err
			}
		}
	}
	return nil
}
