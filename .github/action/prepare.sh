#!/usr/bin/env bash
# Decides where the program goes, and what the cache of its build depends on.
#
# VERSION is the input of that name.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

home=$RUNNER_TEMP/authlete-scan
key=none
if [ -z "$VERSION" ]; then
	if ! command -v go >/dev/null; then
		echo "::error title=authlete-scan::There is no Go on this runner. Use actions/setup-go before this action, or its input \"version\"."
		exit 2
	fi
	key=authlete-scan-$RUNNER_OS-$RUNNER_ARCH-$( (GOTOOLCHAIN=local go version && cat go.mod go.sum) | git hash-object --stdin)
fi
{
	echo "home=$home"
	echo "cache=$home/cache"
	echo "key=$key"
} >>"$GITHUB_OUTPUT"
