import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { authleteScan, goInstall, machine } from "../src/machine";

const skip = process.platform === "win32" && "its programs are scripts of a shell";

/** Makes a program, and returns its path. */
function program(dir: string, name: string, script: string): string {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), "authlete-scan-"));
}

test("what is a program", { skip }, () => {
  const dir = temporary();
  const file = program(dir, "authlete-scan", "");
  assert.equal(machine.isProgram(file), true);
  assert.equal(machine.isProgram(dir), false, "a directory");
  assert.equal(machine.isProgram(join(dir, "none")), false);
  chmodSync(file, 0o644);
  assert.equal(machine.isProgram(file), false, "a text");
});

test("the setting, PATH, and what Go says", { skip }, async () => {
  const dir = temporary();
  const m = { ...machine, env: { PATH: join(dir, "bin"), GOPATH: join(dir, "go") } };
  assert.equal(await authleteScan("", m), undefined);
  program(join(dir, "bin"), "go", `[ "$*" = "env -json GOBIN GOPATH" ] && echo '{"GOBIN": "${dir}/set", "GOPATH": "${dir}/go"}'`);
  const set = program(join(dir, "set"), "authlete-scan", "");
  assert.equal(await authleteScan("", m), set, "go env -w GOBIN");
  const go = program(join(dir, "go", "bin"), "authlete-scan", "");
  assert.equal(await authleteScan("", m), go);
  const path = program(join(dir, "bin"), "authlete-scan", "");
  assert.equal(await authleteScan("", m), path);
  assert.equal(await authleteScan(go, m), go);
  await assert.rejects(authleteScan(join(dir, "none"), m), /there is no program/);
});

test("a broken Go finds nothing", { skip }, async () => {
  const dir = temporary();
  const m = { ...machine, env: { PATH: dir, GOPATH: dir } };
  program(dir, "go", "exit 1");
  assert.equal(await authleteScan("", m), undefined);
  program(dir, "go", "echo no JSON");
  assert.equal(await authleteScan("", m), undefined);
});

test("installing", { skip }, async () => {
  const dir = temporary();
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const good = program(dir, "go", 'echo "$PWD: $*"; echo downloading >&2');
  await goInstall(good, print, new AbortController().signal);
  const args = "install github.com/authlete/authlete-scan/cmd/authlete-scan@latest";
  assert.deepEqual(lines.sort(), [`${good} ${args}`, `${machine.home}: ${args}`, "downloading"].sort());
  await assert.rejects(goInstall(program(dir, "bad", "exit 3"), print, new AbortController().signal), /status 3/);
  await assert.rejects(goInstall(join(dir, "none"), print, new AbortController().signal), /ENOENT/);
  const abort = new AbortController();
  const slow = goInstall(program(dir, "slow", "exec sleep 60"), print, abort.signal);
  abort.abort();
  await assert.rejects(slow, /abort/);
});
