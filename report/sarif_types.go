package report

import "github.com/authlete/authlete-scan/scan"

// The types below are the part of SARIF 2.1.0 that we write. The names follow
// the standard; section numbers are those of the OASIS text.

// A sarifLog is the whole file (3.13).
type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"` // one, ours
}

// A sarifRun is one run of one tool (3.14).
type sarifRun struct {
	Tool               sarifTool            `json:"tool"`
	AutomationDetails  sarifAutomation      `json:"automationDetails"`
	OriginalURIBaseIDs map[string]sarifBase `json:"originalUriBaseIds"`
	Invocations        []sarifInvocation    `json:"invocations"`
	ColumnKind         string               `json:"columnKind"`
	Results            []sarifResult        `json:"results"` // null would mean that no scan was made
	Properties         sarifTotals          `json:"properties"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

// A sarifDriver is the program itself (3.19).
type sarifDriver struct {
	Name            string      `json:"name"`
	Version         string      `json:"version,omitempty"`
	SemanticVersion string      `json:"semanticVersion,omitempty"`
	InformationURI  string      `json:"informationUri"`
	Rules           []sarifRule `json:"rules"`
}

// A sarifRule is what a result is an instance of (3.49); ours are the kinds.
type sarifRule struct {
	ID                   string              `json:"id"`
	Name                 string              `json:"name"` // PascalCase, as validators want it
	ShortDescription     sarifMessage        `json:"shortDescription"`
	FullDescription      sarifMessage        `json:"fullDescription"`
	Help                 sarifHelp           `json:"help"`
	HelpURI              string              `json:"helpUri"`
	DefaultConfiguration sarifConfiguration  `json:"defaultConfiguration"`
	Properties           sarifRuleProperties `json:"properties"`
}

// A sarifHelp is a multiformat message string (3.12).
type sarifHelp struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown"`
}

type sarifConfiguration struct {
	Level string `json:"level"`
}

// sarifRuleProperties are GitHub's.
type sarifRuleProperties struct {
	Tags             []string `json:"tags"`
	Precision        string   `json:"precision"`
	SecuritySeverity string   `json:"security-severity"`
}

// A sarifAutomation says which series of runs this one belongs to (3.17).
type sarifAutomation struct {
	ID string `json:"id"`
}

// A sarifBase is a base of relative references (3.14.14). Ours has no URI: it
// is where the reader has the repository.
type sarifBase struct {
	Description sarifMessage `json:"description"`
}

// A sarifInvocation says how the run went (3.20).
type sarifInvocation struct {
	ExecutionSuccessful            bool                `json:"executionSuccessful"`
	ToolExecutionNotifications     []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	ToolConfigurationNotifications []sarifNotification `json:"toolConfigurationNotifications,omitempty"`
}

type sarifNotification struct {
	Level   string       `json:"level"`
	Message sarifMessage `json:"message"`
}

// A sarifResult is a finding (3.27).
type sarifResult struct {
	RuleID              string                `json:"ruleId"`
	RuleIndex           int                   `json:"ruleIndex"`
	Level               string                `json:"level"` // error, warning or note
	Message             sarifMessage          `json:"message"`
	Locations           []sarifLocation       `json:"locations"`
	RelatedLocations    []sarifLocation       `json:"relatedLocations,omitempty"`
	PartialFingerprints map[string]string     `json:"partialFingerprints"`
	Properties          sarifResultProperties `json:"properties"`
}

// sarifResultProperties are ours, with the names of the JSON Lines format.
type sarifResultProperties struct {
	Fingerprint string  `json:"fingerprint"`
	Detector    string  `json:"detector"`
	Severity    string  `json:"severity"`
	Confidence  string  `json:"confidence"`
	Sample      bool    `json:"sample"`
	Redacted    string  `json:"redacted"`
	API         jsonAPI `json:"api"`
	jsonVerdict
}

// A sarifLocation is a place with something to say about it (3.28).
type sarifLocation struct {
	ID               int           `json:"id,omitempty"` // from 1; set where a message may refer to it
	PhysicalLocation sarifPhysical `json:"physicalLocation"`
	Message          *sarifMessage `json:"message,omitempty"`
	Properties       *jsonHistory  `json:"properties,omitempty"` // ours
}

type sarifPhysical struct {
	ArtifactLocation sarifArtifact `json:"artifactLocation"`
	Region           sarifRegion   `json:"region"`
}

type sarifArtifact struct {
	URI       string `json:"uri"`
	URIBaseID string `json:"uriBaseId"`
}

// A sarifRegion counts from 1, and its end is just after the last character
// (3.30): the same as our positions.
type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine"`
	EndColumn   int `json:"endColumn"`
}

type sarifMessage struct {
	Text string `json:"text"`
}

// sarifTotals are the numbers of the summary.
type sarifTotals struct {
	Texts    int64 `json:"texts"`
	Bytes    int64 `json:"bytes"`
	Findings int   `json:"findings"`
	Samples  int   `json:"samples"`
	Ignored  int   `json:"ignored"`
	Skipped  int   `json:"skipped"`
}

func newSARIFTotals(s scan.Summary) sarifTotals {
	return sarifTotals{
		Texts:    s.Texts,
		Bytes:    s.Bytes,
		Findings: s.Findings,
		Samples:  s.Samples,
		Ignored:  s.Ignored,
		Skipped:  len(s.Skipped),
	}
}
