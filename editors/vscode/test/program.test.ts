import assert from "node:assert/strict";
import { test } from "node:test";
import { findProgram, goDirectories, type Machine, namedProgram, pathDirectories } from "../src/program";

/** A machine with these programs and this environment. */
function machine(programs: string[], env: NodeJS.ProcessEnv = {}, platform: NodeJS.Platform = "linux"): Machine {
  const home = platform === "win32" ? "C:\\Users\\ann" : "/home/ann";
  return { platform, env, home, isProgram: (file) => programs.includes(file) };
}

test("a named program is that one or none", () => {
  const m = machine(["/opt/authlete-scan", "/home/ann/bin/authlete-scan"]);
  assert.equal(namedProgram("/opt/authlete-scan", m), "/opt/authlete-scan");
  assert.equal(namedProgram("~/bin/authlete-scan", m), "/home/ann/bin/authlete-scan");
  assert.throws(() => namedProgram("/opt/other", m), /there is no program "\/opt\/other"/);
  for (const relative of ["authlete-scan", "./authlete-scan", "../authlete-scan", "~ann/authlete-scan"]) {
    assert.throws(() => namedProgram(relative, machine([relative])), /is not absolute/, relative);
  }
});

test("a named program of Windows", () => {
  const m = machine(["D:\\bin\\authlete-scan.exe", "C:\\Users\\ann\\bin\\authlete-scan.exe"], {}, "win32");
  assert.equal(namedProgram("D:\\bin\\authlete-scan.exe", m), "D:\\bin\\authlete-scan.exe");
  assert.equal(namedProgram("~\\bin\\authlete-scan.exe", m), "C:\\Users\\ann\\bin\\authlete-scan.exe");
  assert.throws(() => namedProgram("D:authlete-scan.exe", m), /is not absolute/);
});

test("the first on PATH wins", () => {
  const m = machine(["/b/authlete-scan", "/c/authlete-scan"], { PATH: "/a:/b:/c" });
  assert.equal(findProgram("authlete-scan", pathDirectories(m), m), "/b/authlete-scan");
});

test("the open folder is not on PATH", () => {
  for (const path of ["", ".", "bin", ":", "./node_modules/.bin", ".:bin:"]) {
    assert.deepEqual(pathDirectories(machine([], { PATH: path })), [], path);
  }
  assert.deepEqual(pathDirectories(machine([])), [], "no PATH");
  assert.deepEqual(pathDirectories(machine([], { PATH: ".:/usr/bin::bin" })), ["/usr/bin"]);
});

test("PATH of Windows", () => {
  const m = machine(["C:\\a b\\authlete-scan.exe"], { PATH: 'C:\\;.;"C:\\a b"' }, "win32");
  assert.deepEqual(pathDirectories(m), ["C:\\", "C:\\a b"]);
  assert.equal(findProgram("authlete-scan", pathDirectories(m), m), "C:\\a b\\authlete-scan.exe");
  const wrapper = machine(["C:\\a b\\authlete-scan", "C:\\a b\\authlete-scan.cmd"], m.env, "win32");
  assert.equal(findProgram("authlete-scan", pathDirectories(wrapper), wrapper), undefined, "what only a shell runs");
});

test("where go install puts programs", () => {
  assert.deepEqual(goDirectories(machine([])), ["/home/ann/go/bin"]);
  assert.deepEqual(goDirectories(machine([], { GOPATH: "/p:/q" })), ["/p/bin", "/q/bin"]);
  assert.deepEqual(goDirectories(machine([], { GOBIN: "/bin", GOPATH: "/p" })), ["/bin", "/p/bin"]);
  assert.deepEqual(goDirectories(machine([], { GOPATH: "/p" }), { GOBIN: "", GOPATH: "/set" }), ["/set/bin"], "go env -w");
  assert.deepEqual(goDirectories(machine([]), { GOBIN: "/set", GOPATH: "/p" }), ["/set", "/p/bin"]);
  assert.deepEqual(goDirectories(machine([], { GOBIN: "bin", GOPATH: "p:/q" })), ["/q/bin"], "relative ones");
  assert.deepEqual(goDirectories(machine([], {}, "win32")), ["C:\\Users\\ann\\go\\bin"]);
});
