// Package lsp serves editors by the Language Server Protocol 3.17: it marks
// credentials in open documents, saved or not, says what they open and how to
// rotate them, and helps to take them out.
//
// It finds what the command line finds. How the files of a folder are scanned (the
// configuration, ignore files, .gitignore, the baseline) is for the caller to
// say, by a [Project]; a document is looked at as a walk of its folder would look
// at it, with what is open in the place of what is on the disk, also beside it.
// What a walk leaves out is not marked. A document that lies in no folder of the
// workspace belongs to its own directory.
//
// # Methods
//
// Documents are synchronized incrementally, in UTF-8, UTF-16 or UTF-32. Clients
// that declare textDocument.diagnostic pull diagnostics, also those of files that
// are not open (workspace/diagnostic, with partial results, progress and
// cancellation); to all others they are pushed, for open documents. There is
// textDocument/hover, and textDocument/codeAction with these quick fixes:
//
//   - Read it from $VARIABLE: where a string of Go, Python, JavaScript, TypeScript,
//     Ruby, Java, C# or PHP is nothing but the secret, and an expression can stand
//     in its place
//   - Move it to .env, which git is to ignore: likewise
//   - Have git ignore this file: for .env files
//   - Allow it on this line, for a reason: a comment on the line above
//   - Allow it everywhere, for a reason, in .authletescanignore: by its fingerprint
//
// Those that need a file which does not exist are offered to clients that can make
// one. Changes of files are watched where the client takes a registration for
// that, and seen when a document is saved elsewhere.
//
// # Diagnostics
//
// The code is the kind of the credential, its description Authlete's
// documentation. Critical and high severity are errors, medium is a warning, low
// information; low confidence is one step less. Related information leads to the
// key, the server and the service that go with a secret, and to the same secret
// elsewhere. The data is {"fingerprint": "sha256:…"}.
//
// # Settings
//
// They come as initializationOptions, and as the section authleteScan of the
// client's configuration (workspace/configuration if the client has it, else
// workspace/didChangeConfiguration with them). Paths are relative to the folder:
//
//	configuration       string    the configuration file, instead of .authlete-scan.toml
//	baseline            string    a baseline; what it records is not marked
//	confidence          string    low, medium or high; medium if not set
//	enableRules         []string  kinds and detectors; only these
//	disableRules        []string  kinds and detectors that are left out
//	exclude             []string  path patterns as in .gitignore
//	samples             bool      mark what Authlete's documentation publishes, too
//	gitignore           bool      leave out what git ignores; true if not set
//	maxTargetMegabytes  number    leave out larger files in workspace/diagnostic
//
// What is wrong with them, or with the files of a folder, is shown to the user,
// and the folder is scanned without them. What a configuration in the folder
// switches off is shown, too.
//
// # Privacy
//
// No message, log or diagnostic holds a secret. The edit that moves one to .env
// must; it is taken out of the client's own text, and sent only when it was chosen
// if the client can resolve edits. Nothing is sent anywhere else.
package lsp
