package report

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"time"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// synthetic returns a value with the shape of an API secret that no service can
// have issued: it is the digest of a phrase.
func synthetic(phrase string) string {
	sum := sha256.Sum256([]byte("authlete-scan report test: " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// syntheticLong is synthetic with the shape of a client secret.
func syntheticLong(phrase string) string {
	sum := sha512.Sum512([]byte("authlete-scan report test: " + phrase))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

func at(role detectors.Role, target, path string, line, column, length int) scan.Location {
	return scan.Location{
		Role:   role,
		Origin: scan.Origin{Target: target, Path: path},
		Start:  scan.Position{Line: line, Column: column},
		End:    scan.Position{Line: line, Column: column + length},
	}
}

func finding(phrase string, kind detectors.Kind, locations ...scan.Location) scan.Finding {
	secret := detectors.NewSecret(synthetic(phrase))
	if kind == detectors.ClientSecret {
		secret = detectors.NewSecret(syntheticLong(phrase))
	}
	return scan.Finding{
		Fingerprint: secret.Fingerprint(),
		Kind:        kind,
		Detector:    "named-value",
		Severity:    kind.Info().Severity,
		Confidence:  detectors.High,
		Locations:   locations,
		Evidence:    []string{"The value stands under a name that Authlete's own libraries read"},
		Secret:      secret,
	}
}

// secretAt is a finding with one place and nothing else.
func secretAt(path string) scan.Finding {
	return finding(path, detectors.ServiceAccessToken, at(detectors.RoleSecret, ".", path, 1, 1, 43))
}

// allFindings has one of everything that a report must cope with.
func allFindings() []scan.Finding {
	const secret, key, host, id = detectors.RoleSecret, detectors.RoleKey, detectors.RoleHost, detectors.RoleServiceID

	everything := finding("everything", detectors.ServiceAccessToken,
		at(secret, ".", "config/app.yml", 12, 10, 43),
		at(secret, ".", "src/日本語.go", 3, 17, 43), // columns count code points
		at(id, ".", "config/app.yml", 13, 14, 10),
		at(host, ".", "config/app.yml", 11, 12, 24),
	)
	everything.API = detectors.API{Generation: "3", Region: "us", Host: "us.authlete.com", ServiceID: "1234567890"}
	everything.Evidence = append(everything.Evidence, "A request to an Authlete host is made with it, a few lines below.")

	pair := finding("pair", detectors.ServiceAPISecret,
		at(secret, ".", `config\authlete.properties`, 4, 20, 43),
		at(key, ".", `config\authlete.properties`, 3, 17, 14),
	)
	pair.API = detectors.API{Generation: "2", Host: "api.authlete.com"}

	low := finding("low", detectors.APISecret, at(secret, ".", "設定/ア プ リ.yml", 2, 5, 43))
	low.Confidence = detectors.Low

	hostile := finding("hostile", detectors.ClientSecret,
		at(secret, ".", "evil\nsafe.go:1:1: \x1b[31mlow:\u202e \u2028fine", 1, 1, 86))
	hostile.Confidence = detectors.Medium
	hostile.Evidence = []string{"said \x07 by the \x1b]0;text\x07 itself\nnothing found"}

	sample := finding("sample", detectors.APISecret, at(secret, ".", "docs/README.md", 40, 8, 43))
	sample.Sample, sample.Severity = true, detectors.SeverityInfo

	copied := finding("copied", detectors.AccessToken)
	for i := range 13 {
		copied.Locations = append(copied.Locations, at(secret, ".", fmt.Sprintf("logs/%02d.log", i), 100+i, 30, 43))
	}

	piped := finding("piped", detectors.DPoPKey, at(secret, "", "", 7, 1, 43))
	piped.Evidence = nil
	piped.Locations[0].End = scan.Position{Line: 12, Column: 3}

	return []scan.Finding{
		everything, pair, low, hostile, sample, copied, piped,
		finding("owner", detectors.OrganizationToken, at(secret, ".", "deploy notes/my env.txt", 1, 1, 43)),
		finding("percent", detectors.ClientSecret, at(secret, "./sub", "100% #1?/a:b&c.yml", 5, 2, 86)),
		finding("invalid", detectors.LegacyAPIKey, at(secret, ".", "bad\xff\xfe/caf\xe9.env", 9, 9, 43)),
		finding("file", detectors.EncryptedSecret, at(secret, "sub/a.txt", "a.txt", 2, 3, 43)),
		finding("absolute", detectors.PrivateKey, at(secret, "/srv/checkout", "keys/signing.pem", 1, 1, 43)),
	}
}

// verifiedFound has one of each verdict, with what a hostile server says.
func verifiedFound() scan.Result {
	checked := time.Date(2026, 3, 15, 12, 0, 0, 0, time.UTC)
	verified := func(phrase string, kind detectors.Kind, v scan.Verdict) scan.Finding {
		f := finding(phrase, kind, at(detectors.RoleSecret, ".", "verified/"+phrase+".env", 1, 1, 43))
		f.Verdict = v
		return f
	}
	live := verified("live", detectors.ServiceAccessToken, scan.Verdict{Status: scan.Live, CheckedAt: checked, Reach: scan.Reach{
		Host: "jp.authlete.com", Scope: scan.ServiceScope, Services: 1, Issuer: "https://as.example.com", Names: []string{"evil\n\x1b[2Jname"}}})
	many := verified("many", detectors.OrganizationToken, scan.Verdict{Status: scan.Live, CheckedAt: checked, Reach: scan.Reach{
		Host: "br.authlete.com", Scope: scan.OrganizationScope, Services: 12, Names: []string{"Orders", "Returns"}}})
	bound := verified("bound", detectors.ServiceAccessToken, scan.Verdict{Status: scan.Restricted, CheckedAt: checked, Reason: "the token is bound to a DPoP key (A001301)"})
	bound.Severity--
	open := verified("open", detectors.AccessToken, scan.Verdict{Status: scan.Unknown, Reason: "us: network: no answer within 10 s"})
	pair := verified("pair-of-keys", detectors.PrivateKey, scan.Verdict{Status: scan.Unknown, Reason: "the key pair is whole", Reach: scan.Reach{Key: "EC P-256, key ID 1"}})
	dead := verified("dead", detectors.ServiceAPISecret, scan.Verdict{Status: scan.Dead, CheckedAt: checked, Reason: "api.authlete.com: no service has these credentials (A003201)"})
	dead.Severity = detectors.SeverityInfo
	return scan.Result{
		Findings: []scan.Finding{live, many, bound, open, pair, dead},
		Summary:  scan.Summary{Texts: 120, Bytes: 4_200_000, Findings: 6},
	}
}

func testRun() Run {
	return Run{
		Tool:    "authlete-scan",
		Version: "v1.2.3",
		Command: "dir",
		Targets: []string{".", "./sub", "sub/a.txt", "/srv/checkout"},
	}
}

// everythingFound is the result that most tests report: all findings, and a
// scan that is not complete.
func everythingFound() scan.Result {
	problems := []scan.Problem{
		{Path: "locked\n\x1b[2J", Reason: "permission denied"},
		{Reason: "unexpected end of the input"},
	}
	for i := range 10 {
		problems = append(problems, scan.Problem{Path: fmt.Sprintf("pack-%d", i), Reason: "checksum mismatch"})
	}
	return scan.Result{
		Findings: allFindings(),
		Summary: scan.Summary{
			Texts:    120,
			Bytes:    4_200_000,
			Findings: 11,
			Samples:  1,
			Ignored:  2,
			Skipped: []scan.Skip{
				{Path: "big.iso", Reason: "larger than 100 MB"},
				{Path: "vendor\r/x", Reason: "a submodule"},
			},
			Problems: problems,
			Notes:    []string{"the ignore file .authletescanignore has an entry that matched nothing: old/\tpath"},
		},
	}
}

// nothingFound is a clean scan, with the nil slices that a scanner leaves.
func nothingFound() scan.Result {
	return scan.Result{Summary: scan.Summary{Texts: 120, Bytes: 4_200_000}}
}

// nothingFoundSoFar is what must never look clean.
func nothingFoundSoFar() scan.Result {
	r := nothingFound()
	r.Summary.Problems = []scan.Problem{{Path: ".git", Reason: "not a repository"}}
	return r
}
