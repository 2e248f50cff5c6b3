package report

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/authlete/authlete-scan/detectors"
	"github.com/authlete/authlete-scan/scan"
)

// assertNoLeak fails if text shows more than four neighbouring characters of
// secret, in clear or as hexadecimal digits.
func assertNoLeak(t testing.TB, text string, secret detectors.Secret) {
	t.Helper()
	const chunk = 5
	value, lower := secret.Reveal(), strings.ToLower(text)
	for i := 0; i+chunk <= len(value); i++ {
		part := value[i : i+chunk]
		if strings.Contains(text, part) || strings.Contains(lower, hex.EncodeToString([]byte(part))) {
			t.Fatalf("characters %d to %d of a secret are in the output", i, i+chunk)
		}
	}
}

// secrets are values of every shape.
func secrets() []detectors.Secret {
	pem := "-----BEGIN PRIVATE KEY-----\n" + syntheticLong("pem") + "\n-----END PRIVATE KEY-----\n"
	var all []detectors.Secret
	for _, value := range []string{
		synthetic("leak"), syntheticLong("leak"), pem, synthetic("short")[:12], synthetic("tiny")[:5],
		"ENC(" + synthetic("encrypted") + "=)", "€ß" + synthetic("bytes"),
	} {
		all = append(all, detectors.NewSecret(value))
	}
	return all
}

// leaky is a finding with secret, in every place that a report looks at.
func leaky(secret detectors.Secret) scan.Finding {
	f := allFindings()[0]
	f.Verdict = verifiedFound().Findings[0].Verdict
	f.Secret, f.Fingerprint, f.KeyPair = secret, secret.Fingerprint(), secret
	return f
}

// TestNoLeak is the most important test of the package: no format with any
// option shows more of a secret than its redaction.
func TestNoLeak(t *testing.T) {
	all := everythingFound()
	for _, secret := range secrets() {
		all.Findings = append(all.Findings, leaky(secret))
	}
	for _, w := range writers() {
		text := render(t, w, testRun(), all)
		for _, f := range all.Findings {
			assertNoLeak(t, text, f.Secret)
		}
	}
}

// TestNoLeakFormats: neither does a finding that somebody prints, logs or
// encodes.
func TestNoLeakFormats(t *testing.T) {
	for _, secret := range secrets() {
		f := leaky(secret)
		c := detectors.Credential{Kind: f.Kind, Confidence: f.Confidence, Secret: secret, API: f.API, Evidence: f.Evidence}
		for _, v := range []any{
			secret, &secret, f, &f, c, &c, []scan.Finding{f}, []detectors.Secret{secret},
			map[string]detectors.Secret{"x": secret}, map[detectors.Secret]bool{secret: true},
			scan.Result{Findings: []scan.Finding{f}},
		} {
			for _, text := range formatted(v) {
				assertNoLeak(t, text, secret)
			}
			for _, text := range encoded(v) {
				assertNoLeak(t, text, secret)
			}
		}
	}
}

// misused are the verbs that fmt does not offer to a Formatter: used on a value
// they do not fit, it prints that value by reflection. vet reports them.
const misused = ""

// formatted returns v through every verb and flag of fmt.
func formatted(v any) []string {
	texts := []string{fmt.Sprint(v), fmt.Sprintln(v), fmt.Errorf("it: %v", v).Error()}
	for verb := 'A'; verb <= 'z'; verb++ {
		if strings.ContainsRune(misused, verb) {
			continue
		}
		for _, flags := range []string{"", "+", "#", "-", " ", "0", "+#", "60", ".60", "[1]"} {
			texts = append(texts, fmt.Sprintf("%"+flags+string(verb), v))
		}
	}
	return texts
}

// encoded returns v through the encoders of the standard library; what they
// refuse, they refuse without showing it.
func encoded(v any) []string {
	var b bytes.Buffer
	var texts []string
	keep := func(err error) {
		texts = append(texts, b.String(), fmt.Sprint(err))
		b.Reset()
	}
	keep(json.NewEncoder(&b).Encode(v))
	keep(xml.NewEncoder(&b).Encode(v))
	keep(gob.NewEncoder(&b).Encode(v))
	slog.New(slog.NewTextHandler(&b, nil)).Info("found", "value", v)
	keep(nil)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("found", "value", v)
	keep(nil)
	return texts
}

// TestLeakIsSeen: the tests above would notice.
func TestLeakIsSeen(t *testing.T) {
	secret := detectors.NewSecret(synthetic("seen"))
	value := secret.Reveal()
	for _, text := range []string{"x" + value[7:12] + "y", fmt.Sprintf("%X", value[20:25])} {
		var probe failures
		func() {
			defer func() { _ = recover() }()
			assertNoLeak(&probe, text, secret)
		}()
		assert.Equal(t, 1, probe.n)
	}
	assertNoLeak(t, value[7:11]+" "+secret.String(), secret)
}

// failures counts instead of failing.
type failures struct {
	testing.TB
	n int
}

func (f *failures) Helper()               {}
func (f *failures) Fatalf(string, ...any) { f.n++; panic("stop") }
