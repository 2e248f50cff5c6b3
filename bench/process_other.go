//go:build !unix

package main

import (
	"os"
	"os/exec"
)

// killTogether does nothing here: the end of the context ends cmd alone.
func killTogether(*exec.Cmd) {}

// peakMemory is not known here.
func peakMemory(*os.ProcessState) int64 { return 0 }
