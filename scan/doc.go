// Package scan is the hub of the program: what a text, a finding, a source and
// a summary are, and the [Scanner] that turns the texts of a source into
// findings. It knows no source and no report format.
//
// Data flows one way. A [Source] pushes each [Text] to a Scanner from several
// goroutines; the Scanner asks detectors, and keeps what little they find. When
// the source has ended, the Scanner joins the sightings of each secret into one
// [Finding] and sorts them, so that the output never depends on the scheduler.
package scan
