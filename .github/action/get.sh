#!/usr/bin/env bash
# Builds the program from the source of this action, or downloads the binary of
# a release and verifies it.
#
# VERSION is the input of that name, HOME_DIR is where the program goes, and
# CACHE_DIR is what is kept from one build for the next. AUTHLETE_SCAN_DOWNLOADS
# is a mirror of the releases.
set -euo pipefail

exe=
[ "$RUNNER_OS" != Windows ] || exe=.exe
mkdir -p "$HOME_DIR"

fail() {
	echo "::error title=authlete-scan::$1"
	exit 2
}

# What the job has set for its own builds must not change this one.
build() {
	cd "$GITHUB_ACTION_PATH"
	unset GOOS GOARCH GOFLAGS GOEXPERIMENT
	export GOTOOLCHAIN=auto GOWORK=off GO111MODULE=on CGO_ENABLED=0
	export GOCACHE=$CACHE_DIR/build GOMODCACHE=$CACHE_DIR/mod
	go build -trimpath -buildvcs=false -ldflags=-s -o "$HOME_DIR/authlete-scan$exe" ./cmd/authlete-scan
}

sha256() {
	if command -v sha256sum >/dev/null; then
		sha256sum <"$1"
	else
		shasum -a 256 <"$1"
	fi | cut -d ' ' -f 1
}

fetch() {
	curl --fail --silent --show-error --location --proto-redir =https --retry 3 -o "$2" "$downloads/v$version/$1" ||
		fail "The release v$version has no $1 that could be downloaded."
}

download() {
	version=${VERSION#v}
	[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.]+)?$ ]] || fail 'The input "version" is not one, such as v0.1.0.'
	downloads=${AUTHLETE_SCAN_DOWNLOADS:-https://github.com/authlete/authlete-scan/releases/download}
	local os arch archive
	case $RUNNER_OS in
	Linux) os=linux archive=tar.gz ;;
	macOS) os=darwin archive=tar.gz ;;
	Windows) os=windows archive=zip ;;
	*) fail "There is no release for $RUNNER_OS." ;;
	esac
	case $RUNNER_ARCH in
	X64) arch=amd64 ;;
	ARM64) arch=arm64 ;;
	*) fail "There is no release for $RUNNER_ARCH." ;;
	esac
	local name=authlete-scan_${version}_${os}_${arch}.$archive
	cd "$HOME_DIR"
	fetch checksums.txt checksums.txt
	fetch "$name" "$name"
	local want
	want=$(awk -v name="$name" '$2 == name { print $1 }' checksums.txt)
	if [ -z "$want" ] || [ "$want" != "$(sha256 "$name")" ]; then
		fail "The checksum of $name is not the one of the release."
	fi
	if [ $archive = zip ]; then
		unzip -q -o "$name" authlete-scan.exe
	else
		tar -xzf "$name" authlete-scan
	fi
}

if [ -n "$VERSION" ]; then download; else build; fi
"$HOME_DIR/authlete-scan$exe" version
