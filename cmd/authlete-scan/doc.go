/*
Authlete-scan finds leaked Authlete credentials.

	authlete-scan [PATH…]            scan files and directories; like dir
	authlete-scan dir [PATH…]        the same; - is standard input
	authlete-scan git [REPO] [A..B]  scan the history of a repository
	authlete-scan stdin              scan standard input
	authlete-scan ci [REPO]          scan what a push or a pull request adds
	authlete-scan hook pre-commit|pre-push|pre-receive
	authlete-scan hook install|uninstall [--global]
	authlete-scan lint [PACKAGE…]    look at packages of Go
	authlete-scan lsp                serve an editor
	authlete-scan verify             ask whether a known credential is live
	authlete-scan baseline create|update|prune -b FILE [PATH…]
	authlete-scan rules list|show RULE|export
	authlete-scan explain RULE
	authlete-scan completion SHELL
	authlete-scan man
	authlete-scan version

Each command prints its flags with -h.

# Exit status

	0    the scan is complete and found nothing
	1    there are findings (--exit-code changes it)
	2    a mistake in the command line or a configuration; nothing was scanned
	3    no findings, but something could not be read, or a report not written
	130  interrupted; what was found until then is reported

# Privacy

The program opens no connection, asks for no update and sends no telemetry,
unless it is told to verify credentials (--verify, authlete-scan verify). Then
it sends each of them to API servers of Authlete, or to those that the user
names, and never to one that only the scanned text names; docs/verification.md
has the requests. It never prints a secret, only its redacted form and its
fingerprint.
*/
package main
