import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openLocalClone } from "../test/scenarios/local-clone.ts";
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../test/scenarios/model-scripts.ts";
import { svgOf } from "./recording/svg.ts";
import { replay } from "./recording/terminal.ts";

/*
 * `node scripts/record-run.ts` runs the built command line on the sample library in a terminal of its own and writes what
 * it shows to docs/images/upshift-run.svg. The model's words come from a script and are slowed down to be read; the
 * program, git, the tests, the tokens' count and the prices are real. Needs `script` (util-linux) and `npm run build`.
 */
const TASK = "fix the failing date test";
const GATE = "TZ=Asia/Tokyo node --test";
const SHOWN = `upshift run "${TASK}" --gate "${GATE}" --tier haiku`;

await using clone = await openLocalClone();
for (const { model, turns } of [haikuForgetsTheTimeZone, sonnetUsesUtc]) {
  const slow = turns.map((turn) => (typeof turn === "function" ? turn : { ...turn, delayMs: 700 }));
  clone.anthropic.script({ ...(model === undefined ? {} : { model }), turns: slow });
}
const cli = resolve(import.meta.dirname, process.env["UPSHIFT_CLI"] ?? "../dist/cli/index.js");
const line = `stty cols 200; exec "${process.execPath}" "${cli}" run "${TASK}" --gate "${GATE}" --tier haiku`;
const child = spawn("script", ["--quiet", "--return", "--command", line, "/dev/null"], {
  cwd: clone.folder,
  env: { ...clone.environment, SHELL: "/bin/sh", TERM: "xterm" },
  stdio: ["ignore", "pipe", "inherit"],
});
const startedAt = performance.now();
const chunks: { atMs: number; text: string }[] = [];
child.stdout.setEncoding("utf8");
child.stdout.on("data", (text: string) => chunks.push({ atMs: performance.now() - startedAt, text }));
const code = await new Promise<number | null>((resolvePromise, reject) => {
  child.on("error", reject);
  child.on("close", resolvePromise);
});
if (code !== 0)
  throw new Error(`upshift run ended with ${code}:\n${chunks.map(({ text }) => text).join("")}`);

const image = join(import.meta.dirname, "../docs/images/upshift-run.svg");
mkdirSync(dirname(image), { recursive: true });
const title = "upshift run, recorded with a scripted model: its words are from a script, all else is real";
writeFileSync(image, svgOf({ command: SHOWN, title, lines: replay(chunks) }));
process.stdout.write(`${image}\n`);
