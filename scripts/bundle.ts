import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";

/*
 * `node scripts/bundle.ts` writes dist/; with `--check` it builds beside it and fails when dist/ is not exactly that.
 * tsc emits JavaScript first because ncc cannot read TypeScript 7. ncc's ids depend on paths relative to the folder it
 * runs in, so it is this project's own ncc, run in the project's folder: then the same source gives the same bytes
 * wherever the project lies.
 */
const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");
const check = process.argv.includes("--check");

/** Door 2: a few lines that open the same bundle from the other side. */
const COMMAND_LINE = `#!/usr/bin/env node
globalThis[Symbol.for("upshift.command-line")] = true;
await import("../index.js");
`;

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  });
}

async function build(to: string): Promise<void> {
  rmSync(join(root, "build"), { recursive: true, force: true });
  rmSync(to, { recursive: true, force: true });
  run("typescript/bin/tsc", "-p", "tsconfig.build.json");
  const ncc = "@vercel/ncc/dist/ncc/cli.js";
  run(ncc, "build", "build/main.js", "--out", to, "--license", "licenses.txt", "--quiet");
  mkdirSync(join(to, "cli"));
  writeFileSync(join(to, "cli", "index.js"), COMMAND_LINE);
  writeFileSync(join(to, "cli", "package.json"), '{\n  "type": "module"\n}\n');
  await buildPage(to);
}

/** The script of the report's page: our code and the parts of its plotting library that it uses, for browsers. */
async function buildPage(to: string): Promise<void> {
  const bundle = await rolldown({ input: "src/page/main.ts", cwd: root, tsconfig: "src/page/tsconfig.json" });
  const { output } = await bundle.write({
    file: join(to, "report-page.js"),
    format: "iife",
    minify: true,
    comments: false,
  });
  await bundle.close();
  writeFileSync(
    join(to, "report-page.licenses.txt"),
    licencesOf(output.flatMap((chunk) => ("moduleIds" in chunk ? chunk.moduleIds : []))),
  );
}

/** The licence of each package that some module of a bundle is from. */
function licencesOf(modules: readonly string[]): string {
  const packages = new Set(
    modules.flatMap(
      (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll("\\", "/"))?.[0] ?? [],
    ),
  );
  const texts = [...packages].map((folder): [string, string] => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
    if (file === undefined) throw new Error(`${folder} has no licence`);
    return [
      folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      readFileSync(join(folder, file), "utf8"),
    ];
  });
  return texts
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, text]) => `${name}\n${text.trim()}\n`)
    .join("\n");
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

function differences(fresh: string): string[] {
  const names = new Set([...filesOf(fresh), ...filesOf(dist)]);
  const read = (folder: string, name: string): string | undefined => {
    try {
      return readFileSync(join(folder, name), "latin1");
    } catch {
      return undefined;
    }
  };
  return [...names].filter((name) => read(fresh, name) !== read(dist, name));
}

if (check) {
  const folder = mkdtempSync(join(tmpdir(), "upshift-bundle-"));
  try {
    const fresh = join(folder, "dist");
    await build(fresh);
    const changed = differences(fresh);
    if (changed.length > 0) {
      process.stderr.write(`dist/ is not what src/ builds: ${changed.join(", ")}\nRun: npm run build\n`);
      process.exitCode = 1;
    } else process.stdout.write("dist/ is what src/ builds\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  // Beside dist/ first: a source that does not compile leaves the last good bundle where it is.
  const fresh = mkdtempSync(join(root, "dist-"));
  try {
    await build(fresh);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
    chmodSync(dist, 0o755);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
