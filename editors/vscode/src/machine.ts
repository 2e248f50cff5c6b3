// This machine: its environment, its files, and its Go.

import { execFile, spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { promisify } from "node:util";
import { findProgram, type GoEnv, goDirectories, type Machine, namedProgram, pathDirectories } from "./program";

const name = "authlete-scan";
const goPackage = "github.com/authlete/authlete-scan/cmd/authlete-scan@latest";

export const machine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isProgram(file) {
    try {
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * Returns the path of authlete-scan: the one of the setting, which throws if it is
 * wrong, else the one on PATH, else the one that `go install` made.
 */
export async function authleteScan(setting: string, m = machine): Promise<string | undefined> {
  if (setting !== "") {
    return namedProgram(setting, m);
  }
  return (
    findProgram(name, pathDirectories(m), m) ??
    findProgram(name, goDirectories(m), m) ??
    findProgram(name, goDirectories(m, await goEnv(m)), m)
  );
}

/** Returns the path of the go command. */
export function goCommand(m = machine): string | undefined {
  const usual = m.platform === "win32" ? ["C:\\Program Files\\Go\\bin"] : ["/usr/local/go/bin", "/opt/homebrew/bin"];
  return findProgram("go", [...pathDirectories(m), ...usual], m);
}

// In the home directory, since a go.mod of the open folder could choose another Go.
const options = { cwd: machine.home, windowsHide: true };

/** Returns nothing if Go is broken: then it has installed nothing either. */
async function goEnv(m: Machine): Promise<GoEnv> {
  const go = goCommand(m);
  if (go === undefined) {
    return {};
  }
  try {
    const { stdout } = await promisify(execFile)(go, ["env", "-json", "GOBIN", "GOPATH"], { ...options, timeout: 10_000 });
    return JSON.parse(stdout) as GoEnv;
  } catch {
    return {};
  }
}

/** Runs `go install`, and hands on what it prints. An abort ends it. */
export function goInstall(go: string, print: (line: string) => void, signal: AbortSignal): Promise<void> {
  print(`${go} install ${goPackage}`);
  return new Promise((resolve, reject) => {
    const child = spawn(go, ["install", goPackage], { ...options, signal, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => print(text.trimEnd()));
    }
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`go install ended with status ${code}`))));
  });
}
