#!/usr/bin/env bash
# Scans. The variables are the inputs of the action; the program itself tells
# GitHub what it found.
set -euo pipefail

# On Windows PWD is written as only the programs of bash know it.
workspace=${GITHUB_WORKSPACE:-$PWD}
exe=
[ "$RUNNER_OS" != Windows ] || exe=.exe

fail() {
	echo "::error title=authlete-scan::$1"
	exit 2
}

# Files are named from the workspace, and the scan starts in the repository.
absolute() {
	case $1 in
	/* | [A-Za-z]:*) printf %s "$1" ;;
	*) printf %s "$workspace/$1" ;;
	esac
}

args=(-f text -f sarif -r "$(absolute "${SARIF_FILE:-$RUNNER_TEMP/authlete-scan.sarif}")" --fail-on "$FAIL_ON")
[ -z "$CONFIG" ] || args+=(-c "$(absolute "$CONFIG")")
[ -z "$BASELINE" ] || args+=(-b "$(absolute "$BASELINE")")
case $VERIFY in
true) args+=(--verify) ;;
false | '') ;;
*) fail 'The input "verify" is neither true nor false.' ;;
esac
IFS=$' \t\r\n' read -r -d '' -a more <<<"$MORE_ARGS" || true # there is no delimiter to be found
cd -- "$SCAN_PATH" || fail 'The input "path" is no directory.'
export MSYS_NO_PATHCONV=1 # or bash makes paths of arguments like /vendor there
exec "$HOME_DIR/authlete-scan$exe" ci "${args[@]}" ${more[@]+"${more[@]}"}
