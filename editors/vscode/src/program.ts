// Where the program authlete-scan is. Nothing here knows of the editor, so that
// the tests need none.

import * as path from "node:path";

/** A Machine is what finding a program depends on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  home: string;
  /** Whether there is a file that this user may run. */
  isProgram(file: string): boolean;
}

/** What `go env` says: where `go install` puts programs. */
export interface GoEnv {
  GOBIN?: string;
  GOPATH?: string;
}

/**
 * Returns the absolute path that the setting names. An error says what is wrong
 * with it: whoever names a program does not want another one to run.
 */
export function namedProgram(setting: string, machine: Machine): string {
  const file = /^~[\\/]/.test(setting) ? machine.home + setting.slice(1) : setting;
  if (!paths(machine).isAbsolute(file)) {
    throw new Error(`the path ${JSON.stringify(setting)} is not absolute`);
  }
  if (!machine.isProgram(file)) {
    throw new Error(`there is no program ${JSON.stringify(file)}`);
  }
  return file;
}

/** Returns the first program of that name in the directories, if there is one. */
export function findProgram(name: string, directories: string[], machine: Machine): string | undefined {
  const file = machine.platform === "win32" ? `${name}.exe` : name;
  return directories.map((dir) => paths(machine).join(dir, file)).find((f) => machine.isProgram(f));
}

/**
 * Returns the directories of PATH, but for relative ones: they would be looked
 * for in the folder that happens to be open, which is somebody else's.
 */
export function pathDirectories(machine: Machine): string[] {
  const p = paths(machine);
  return (machine.env["PATH"] ?? "")
    .split(p.delimiter)
    .map((dir) => dir.replace(/^"(.*)"$/, "$1"))
    .filter((dir) => p.isAbsolute(dir));
}

/**
 * Returns the directories into which `go install` puts programs. Without a word
 * from `go env`, which there is not when Go itself is not on PATH, it is what the
 * environment says, or Go's default.
 */
export function goDirectories(machine: Machine, go: GoEnv = {}): string[] {
  const p = paths(machine);
  const bin = go.GOBIN || machine.env["GOBIN"];
  const workspaces = go.GOPATH || machine.env["GOPATH"] || p.join(machine.home, "go");
  return [...(bin ? [bin] : []), ...workspaces.split(p.delimiter).map((dir) => p.join(dir, "bin"))].filter((dir) =>
    p.isAbsolute(dir),
  );
}

function paths(machine: Machine): path.PlatformPath {
  return machine.platform === "win32" ? path.win32 : path.posix;
}
