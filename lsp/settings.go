package lsp

// Settings are what a user can set, as flags of the command line have it.
type Settings struct {
	Configuration string   `json:"configuration"`
	Baseline      string   `json:"baseline"`
	Confidence    string   `json:"confidence"`
	EnableRules   []string `json:"enableRules"`
	DisableRules  []string `json:"disableRules"`
	Exclude       []string `json:"exclude"`
	Samples       bool     `json:"samples"`
	Gitignore     *bool    `json:"gitignore"` // nil for true
	MaxMegabytes  int      `json:"maxTargetMegabytes"`
}
