package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// A peer is another scanner, with a configuration of one rule that asks for
// about what authlete-scan asks for: 43 characters of base64url soon after
// "authlete". It has no more in common with what authlete-scan does.
type peer struct {
	name    string
	config  string // the text of its configuration file
	ext     string
	version []string
	fine    map[int]string
	args    func(mode, target, config string) []string
	hook    bool // it can look at what is staged
}

const (
	credential   = `\b[A-Za-z0-9_-]{43}\b`
	nearAuthlete = `(?i)authlete[^\n]{0,100}?\b([a-z0-9_-]{43})\b`
)

const gitleaksConfig = `title = "authlete"

[[rules]]
id = "authlete"
description = "a credential near authlete"
regex = '''` + nearAuthlete + `'''
secretGroup = 1
keywords = ["authlete"]
`

const trufflehogConfig = `detectors:
  - name: authlete
    keywords: [authlete]
    regex:
      credential: '(` + credential + `)'
`

const titusConfig = `rules:
- name: a credential near authlete
  id: bench.authlete.1
  pattern: '` + nearAuthlete + `'
`

// peers returns what is known of other scanners.
func peers() []peer {
	return []peer{
		gitleaks("gitleaks"),
		gitleaks("betterleaks"), // which has the same command line
		{
			name:    "trufflehog",
			config:  trufflehogConfig,
			ext:     ".yaml",
			version: []string{"--version"},
			fine:    map[int]string{0: "clean", 183: "findings"},
			args:    trufflehogArgs,
		},
		{
			name:    "titus",
			config:  titusConfig,
			ext:     ".yaml",
			version: []string{"version"},
			fine:    map[int]string{0: ""},
			args:    titusArgs,
		},
	}
}

// findings is the exit status that gitleaks and betterleaks are asked to have
// if they find something; 1, the default, is also the status of errors.
const findings = 10

func gitleaks(name string) peer {
	return peer{
		name:    name,
		hook:    true,
		config:  gitleaksConfig,
		ext:     ".toml",
		version: []string{"version"},
		fine:    map[int]string{0: "clean", findings: "findings"},
		args: func(mode, target, config string) []string {
			if mode == modeHook { // with all its rules, as in the hooks of its users
				return []string{"git", "--pre-commit", "--staged", "--no-banner", "--exit-code", fmt.Sprint(findings), target}
			}
			return []string{mode, "--no-banner", "--exit-code", fmt.Sprint(findings), "-c", config, target}
		},
	}
}

func trufflehogArgs(mode, target, config string) []string {
	args := []string{
		"--no-verification", "--no-update", "--fail", "--fail-on-scan-errors", "--no-color",
		"--config", config, "--include-detectors", "CustomRegex",
	}
	if mode != modeGit {
		return append(args, "filesystem", target)
	}
	args = append(args, "git", "file://"+filepath.ToSlash(target))
	if _, err := os.Stat(filepath.Join(target, ".git")); err != nil {
		args = append(args, "--bare") // or it looks for .git, and fails
	}
	return args
}

func titusArgs(mode, target, config string) []string {
	args := []string{"scan", "--rules", config, "--output", ":memory:", "--format", "json"}
	if mode == modeGit {
		args = append(args, "--git")
	}
	return append(args, target)
}

func findPeer(name string) (peer, bool) {
	for _, p := range peers() {
		if p.name == name {
			return p, true
		}
	}
	return peer{}, false
}

// peerCommands returns the commands of the peers that are asked for and
// installed, and the names of those that are not; their configurations are
// written to tmp.
func peerCommands(o options, target, tmp string) (commands []command, missing []string, err error) {
	for _, name := range o.peers {
		p, _ := findPeer(name)
		if o.mode == modeHook && !p.hook {
			continue
		}
		binary, err := exec.LookPath(name)
		if err != nil {
			missing = append(missing, name)
			continue
		}
		if binary, err = filepath.Abs(binary); err != nil {
			return nil, nil, err
		}
		config := filepath.Join(tmp, name+p.ext)
		if err := os.WriteFile(config, []byte(p.config), 0o600); err != nil {
			return nil, nil, err
		}
		commands = append(commands, command{
			name:    name,
			args:    append([]string{binary}, p.args(o.mode, target, config)...),
			version: p.version,
			fine:    p.fine,
		})
	}
	return commands, missing, nil
}
