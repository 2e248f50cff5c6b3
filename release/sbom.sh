#!/usr/bin/env bash
# Writes the bill of materials of a program: sbom.sh PROGRAM FILE VERSION.
# Both paths may be relative to the current directory.
set -euo pipefail
program=$(realpath "$1")
document=$(realpath -m "$2")
go run -C "$(dirname "$0")/sbom" . "$program" "$3" >"$document"
