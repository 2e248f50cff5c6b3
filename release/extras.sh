#!/usr/bin/env bash
# Writes what a release has besides the program: the manual page and the
# completions of the shells.
set -euo pipefail
cd "$(dirname "$0")/.."
extras=release/extras
rm -rf "$extras"
mkdir -p "$extras/completions"
go build -o "$extras/program" ./cmd/authlete-scan
"$extras/program" man >"$extras/authlete-scan.1"
gzip -9n <"$extras/authlete-scan.1" >"$extras/authlete-scan.1.gz"
for shell in bash zsh fish powershell; do
	"$extras/program" completion "$shell" >"$extras/completions/authlete-scan.${shell/powershell/ps1}"
done
rm "$extras/program"
