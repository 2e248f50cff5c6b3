// Package detectors knows what an Authlete credential looks like, how it is
// written down, and what is mistaken for one.
//
// It is made of pure functions over bytes: no file, no network, no clock, and
// nothing but the standard library. Everything else in this program (the
// scanner, the vet pass, the language server) asks this package and adds
// nothing of its own to the question whether a text leaks a credential.
//
// A text goes through three steps. [Worth] looks for a run of characters long
// enough to be a secret and skips nearly every text at memory speed.
// [Set.Find] then looks closely at the few runs: their shape, what is written
// around them, and what the text says about Authlete. What it finds it joins:
// key, secret, host and service id of one credential come back as one
// [Credential].
package detectors
