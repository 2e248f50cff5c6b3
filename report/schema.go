package report

import _ "embed" // for the schema

//go:embed schema/findings.schema.json
var schema string

// Schema returns the JSON Schema of one line of a [JSONLines] report.
func Schema() string { return schema }
