import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isRecord } from "../../src/domain/record.ts";
import { allowPlainJsonImports } from "../fakes/runner/json-hook.ts";

/* Workflows hold the keys, so each of ours, and each that we tell people to copy, keeps these rules. */

const ROOT = resolve(import.meta.dirname, "../..");
const ZIZMOR_FOR_EXAMPLES = join(import.meta.dirname, "zizmor.yml");
const FILES = [".github/workflows", "examples/workflows", "examples/date-library/.github/workflows"].flatMap(
  (folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => join(folder, name)),
);
/** Examples name our action by its version, as people do who copy them; all else is pinned. */
const OURS = /^upshift-dev\/upshift@v1$/;

/** What is wrong with a workflow, by rule. */
function wrongs(text: string, isSample: boolean): string[] {
  const workflow: unknown = parse(text);
  if (!isRecord(workflow)) return ["no workflow"];
  const found: string[] = [];
  if (!isSample && workflow["permissions"] === undefined) found.push("no permissions at the top");
  if (workflow["permissions"] === "write-all") found.push("all permissions");
  for (const [name, job] of Object.entries(isRecord(workflow["jobs"]) ? workflow["jobs"] : {})) {
    if (!isRecord(job)) continue;
    // What is written at the top holds for every job, so it may only read.
    if (!isSample && job["permissions"] === undefined && !onlyReads(workflow["permissions"]))
      found.push(`${name}: no permissions of its own`);
    if (!isSample && job["uses"] === undefined && job["timeout-minutes"] === undefined)
      found.push(`${name}: no timeout`);
    for (const step of Array.isArray(job["steps"]) ? job["steps"] : []) {
      if (isRecord(step)) found.push(...wrongsOfStep(name, step, isSample));
    }
  }
  return found;
}

function onlyReads(permissions: unknown): boolean {
  return isRecord(permissions) && Object.values(permissions).join() === "read";
}

function wrongsOfStep(job: string, step: Record<string, unknown>, isSample: boolean): string[] {
  const found: string[] = [];
  const uses = typeof step["uses"] === "string" ? step["uses"] : "";
  if (uses !== "" && !isSample && !OURS.test(uses) && !uses.startsWith("./") && !/@[0-9a-f]{40}$/.test(uses))
    found.push(`${job}: ${uses} is not pinned`);
  const given = isRecord(step["with"]) ? step["with"] : {};
  if (!isSample && uses.startsWith("actions/checkout@") && given["persist-credentials"] !== false)
    found.push(`${job}: the checkout keeps its credentials`);
  const run = typeof step["run"] === "string" ? step["run"] : "";
  if (/\$\{\{[^}]*(?:github\.(?:event|head_ref|ref_name)|inputs\.|needs\.|steps\.)/.test(run))
    found.push(`${job}: text of others in a script`);
  return found;
}

test("there are workflows to look at", () => {
  expect(FILES).toContain("examples/workflows/upshift-three-jobs.yml");
  expect(FILES.length).toBeGreaterThan(3);
});

describe.each(FILES)("%s", (file) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  const isSample = file.startsWith("examples/date-library");

  test("keeps the rules", () => expect(wrongs(text, isSample)).toEqual([]));

  test("GitHub's own parser has nothing to say", async () => {
    allowPlainJsonImports();
    const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
    // Newer than the parser: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
    const known = text.replaceAll(/^\s*queue: max\n/gm, "");
    const result = parseWorkflow({ name: file, content: known }, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map((error) => error.message)).toEqual([]);
  });
});

test("the rules see what they are for", () => {
  const bad = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo \${{ github.event.issue.title }}
`;
  expect(wrongs(bad, false)).toEqual([
    "no permissions at the top",
    "a: no permissions of its own",
    "a: no timeout",
    "a: actions/checkout@v5 is not pinned",
    "a: the checkout keeps its credentials",
    "a: text of others in a script",
  ]);
});

describe.each([
  ["actionlint", ["-no-color"]],
  ["zizmor", ["--offline", "--no-progress", "--persona=regular"]],
] as const)("%s", (tool, args) => {
  const isThere = spawnSync(tool, ["--version"]).status === 0;
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "upshift-workflows-"));
    return () => rmSync(folder, { recursive: true, force: true });
  });

  test.skipIf(!isThere).each(FILES.filter((file) => !file.startsWith("examples/date-library")))(
    "%s",
    (file) => {
      const at = join(folder, file.replaceAll("/", "-"));
      writeFileSync(at, readFileSync(join(ROOT, file), "utf8").replaceAll(/^\s*queue: max\n/gm, ""));
      const config =
        tool === "zizmor" && file.startsWith("examples") ? ["--config", ZIZMOR_FOR_EXAMPLES] : [];
      const ran = spawnSync(tool, [...args, ...config, at], { encoding: "utf8" });
      expect(`${ran.status} ${ran.status === 0 ? "" : ran.stdout + ran.stderr}`).toBe("0 ");
    },
  );
});
