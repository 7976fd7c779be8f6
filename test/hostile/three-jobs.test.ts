import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RunRecord } from "../fakes/github/index.ts";
import {
  haikuForgetsTheTimeZone,
  haikuGetsItRight,
  RIGHT,
  sonnetUsesUtc,
  WRONG,
} from "../scenarios/model-scripts.ts";
import { checks, commentsOf, open, ours, reviews } from "../scenarios/review/review-story.ts";
import { ROOT, sampleFiles, startStory, type Story } from "../scenarios/story.ts";

/*
 * The example for public repositories with the committed bundle: red, escalation, green, each attempt over three jobs;
 * then attempt jobs that were taken over and write what they like.
 */

const EXAMPLE = readFileSync(join(ROOT, "examples/workflows/upshift-three-jobs.yml"), "utf8");

/**
 * The example with the embedded provider. `forge` is a script of a taken-over attempt job; it finds the file's value as
 * `file` and the title as `which`.
 */
function story(forge?: string): Promise<Story> {
  return startStory({
    workflow: (usual) => {
      const [baseUrl = ""] = /anthropic-base-url: \S+/.exec(usual) ?? [];
      const text = EXAMPLE.replace("mode: attempt\n", `mode: attempt\n          ${baseUrl}\n`);
      if (forge === undefined) return text;
      const script = `const fs=require('fs'),name='upshift-attempt.json',which=process.env.WHICH;let file=JSON.parse(fs.readFileSync(name,'utf8'));${forge};fs.writeFileSync(name,JSON.stringify(file))`;
      const step = `      - run: node -e "$FORGE"\n        env:\n          WHICH: \${{ github.event.issue.title }}\n          FORGE: ${JSON.stringify(script)}\n`;
      const upload = text.lastIndexOf("      - uses: actions/upload-artifact");
      return text.slice(0, upload) + step + text.slice(upload);
    },
  });
}

const jobs = (run: RunRecord | undefined): Record<string, string | null> =>
  Object.fromEntries((run?.attempts.at(-1) ?? []).map((job) => [job.checkRun.name, job.checkRun.conclusion]));

test("red, escalation, green: three jobs each time, and one status comment", async () => {
  await using tale = await story();
  tale.anthropic.script(haikuForgetsTheTimeZone);
  tale.anthropic.script(sonnetUsesUtc);
  await tale.ask("/ai fix the failing date test --tier haiku");
  await tale.github.settle();
  expect(tale.ciRuns().map((run) => run.conclusion)).toEqual(["failure", "success"]);
  const all = { authorise: "success", attempt: "success", apply: "success" };
  const [first, second, third] = tale.upshiftRuns().map(jobs);
  expect(first).toEqual(all);
  expect(second).toEqual(all);
  expect(third).toEqual({ authorise: "success", attempt: "skipped", apply: "skipped" });
  expect(tale.status(1).body).toContain("haiku ❌ red → sonnet ✅ green");
  expect(tale.pull().draft).toBe(false);
  // The job with the key could not have written, and the jobs that could had no key.
  const used = tale.github.journal.filter((entry) => entry.method !== "GET");
  expect(used.length).toBeGreaterThan(5);
  tale.github.assertContract();
  expect(tale.anthropic.violations).toEqual([]);
  expect(await tale.everythingPublic()).not.toContain(tale.apiKey.slice(0, -7));
});

test("an attempt that leaves nothing for CI is followed by a run of its own", async () => {
  await using tale = await story();
  tale.anthropic.script({ model: /haiku/, turns: [{ content: ["I give up."] }, { content: ["Really."] }] });
  tale.anthropic.script(sonnetUsesUtc);
  await tale.ask("/ai fix the failing date test --tier haiku");
  await tale.github.settle();
  expect(tale.upshiftRuns().map((run) => run.event)).toEqual([
    "issue_comment",
    "workflow_dispatch",
    "workflow_run",
  ]);
  expect(tale.status(1).body).toMatch(/haiku .*→ sonnet ✅ green/);
});

test("a review that was asked for: the model's job reads, the last job says it at the lines", async () => {
  await using tale = await story();
  const { anthropic, github } = tale;
  const date = sampleFiles()["src/date.mjs"] ?? "";
  const line = date.split("\n").findIndex((each) => each.includes(WRONG)) + 1;
  anthropic.script(reviews(/haiku/, [{ path: "src/date.mjs", line, title: "The month is taken as it is" }]));
  anthropic.script(checks(true));
  const pull = await open(tale, "small", { "src/date.mjs": date.replace(WRONG, RIGHT) });
  github.comment(pull.number, { author: "maya", body: "/ai review" });
  await github.settle();
  const all = { authorise: "success", attempt: "success", apply: "success" };
  expect(tale.upshiftRuns().map(jobs)).toContainEqual(all);
  expect(ours(pull)).toHaveLength(1);
  expect(commentsOf(pull).map(({ body }) => body)).toEqual([
    expect.stringContaining("The month is taken as it is"),
  ]);
  expect(await tale.ledger()).toContain('"status":"reviewed"');
  github.assertContract();
  expect(anthropic.violations).toEqual([]);
  expect(await tale.everythingPublic()).not.toContain(tale.apiKey.slice(0, -7));
});

const FORGERIES = `
if (which === 'protected') file.output.patch.edits[0].path = '.github/workflows/ci.yml';
if (which === 'outside') file.output.patch.edits[0].path = '../../etc/passwd';
if (which === 'huge') file.output.text = 'x'.repeat(30 * 1024 * 1024);
if (which === 'link') { fs.unlinkSync(name); fs.symlinkSync('/proc/self/environ', name); process.exit(0) }
`.replaceAll("\n", "");

test("a taken-over attempt job publishes nothing, and is told of", async () => {
  await using tale = await story(FORGERIES);
  const which = ["protected", "outside", "huge", "link"];
  for (const title of which) {
    tale.anthropic.script(haikuGetsItRight);
    await tale.ask("/ai fix the failing date test --tier haiku", { title });
  }
  await tale.github.settle(() => tale.upshiftRuns().filter((run) => run.conclusion !== null).length >= 4);
  const { state, git } = tale.github;
  expect(state.pullRequests).toEqual([]);
  expect((await git.refs("refs/heads")).map(({ ref }) => ref).toSorted()).toEqual([
    "refs/heads/main",
    "refs/heads/upshift/ledger",
  ]);
  for (const [index, name] of which.entries()) {
    const comment = tale.replies(index + 1)[0]?.body ?? "";
    expect(comment, name).toMatch(/refused|patch-refused|off limits|\.github|Working/i);
  }
}, 120_000);
