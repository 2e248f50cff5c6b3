// Package report writes the result of a scan down: for people, for programs
// and for code scanning services.
//
// Each format is one type with the method of [Writer]; [New] is the only place
// that knows them all, so a new format is one file and one case there. A report
// is written when the scan is over, from a result that is complete and sorted:
// the same result always gives the same bytes.
//
// Two promises hold for every format. A secret is never written, only its
// redacted form and its fingerprint. And a scan that could not read everything
// says so, whatever else was asked for.
//
// What comes from the scanned texts (paths above all) is hostile: it is escaped
// so that it can neither add a line to a report nor reach a terminal, and it
// never breaks JSON.
package report
