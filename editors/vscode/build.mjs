// Bundles the extension into dist/, with the licences of what is in the bundle. With
// "test" it bundles the tests, into out/.
import { build } from "esbuild";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const tests = process.argv[2] === "test";
const { metafile } = await build({
  entryPoints: tests ? ["test/*.test.ts"] : ["src/extension.ts"],
  outdir: tests ? "out" : "dist",
  bundle: true,
  platform: "node",
  target: "node20", // that of VS Code 1.91
  external: ["vscode"],
  minify: !tests,
  metafile: true,
  logLevel: "warning",
});
if (!tests) {
  const packages = new Set(Object.keys(metafile.inputs).flatMap((file) => file.match(/.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0] ?? []));
  writeFileSync("dist/LICENSES.txt", [...packages].sort().map(license).join("\n"));
}

function license(dir) {
  const { name, version } = JSON.parse(readFileSync(`${dir}/package.json`, "utf8"));
  const file = readdirSync(dir).find((f) => /^licen[cs]e/i.test(f));
  if (file === undefined) {
    throw new Error(`${name} has no licence`);
  }
  return `${name} ${version}\n\n${readFileSync(`${dir}/${file}`, "utf8")}`;
}
