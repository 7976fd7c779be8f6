import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRecord } from "../../../src/domain/record.ts";
import { actionSha } from "../../fakes/github/api-server.ts";
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../model-scripts.ts";
import { ROOT, startStory, type Story } from "../story.ts";

/*
 * A newcomer: a fresh repository with CI and nothing of Upshift, a clone, `upshift init`, a push, two secrets, one
 * comment, and a green pull request. Nothing is copied or edited by hand.
 */

const run = promisify(execFile);
let story: Story;
let folder: string;
let clone: string;
let first: Record<string, unknown>;
let again: Record<string, unknown>;

const upshift = async (...words: string[]): Promise<{ code: number; out: string }> => {
  const env = {
    PATH: process.env["PATH"],
    GITHUB_TOKEN: story.github.createToken("pat", { login: "maya" }),
    GITHUB_API_URL: story.github.apiUrl,
    ANTHROPIC_API_KEY: story.apiKey,
    ANTHROPIC_BASE_URL: story.anthropic.url,
    NO_COLOR: "1",
  };
  return run(process.execPath, [join(ROOT, "dist/cli/index.js"), ...words], { cwd: clone, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    (error: unknown) => {
      if (!isRecord(error)) throw error;
      return { code: Number(error["code"]), out: `${String(error["stdout"])}${String(error["stderr"])}` };
    },
  );
};
const git = (...words: string[]): Promise<unknown> =>
  run("git", ["-c", "user.name=Maya", "-c", "user.email=maya@example.com", "-C", clone, ...words], {
    env: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", HOME: folder },
  });
const read = (path: string): string => readFileSync(join(clone, path), "utf8");

beforeAll(async () => {
  story = await startStory({
    files: { ".github/workflows/upshift.yml": undefined, ".github/upshift.yml": undefined },
  });
  folder = await mkdtemp(join(tmpdir(), "upshift-newcomer-"));
  clone = join(folder, "hello");
  const address = `${story.github.serverUrl}/octocat/hello.git`.replace(
    "://",
    `://x:${story.github.createToken("pat")}@`,
  );
  await run("git", ["clone", "-q", address, clone]);
  first = JSON.parse((await upshift("init", "--json", "--yes")).out);
  again = JSON.parse((await upshift("init", "--json", "--yes")).out);
});
afterAll(async () => {
  await story[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test("init finds out what it can: name, tests, language, CI, who may see it, and the action's commit", () => {
  expect(first).toMatchObject({
    repository: "octocat/hello",
    languages: ["JavaScript"],
    testCommand: "npm test",
    ci: ["CI"],
    gate: "events",
    form: "one-job",
    action: { version: "v1", sha: actionSha("upshift-dev/upshift", "v1") },
    files: [
      { path: ".github/workflows/upshift.yml", fate: "written" },
      { path: ".github/workflows/upshift-sweep.yml", fate: "written" },
      { path: ".github/upshift.yml", fate: "written" },
    ],
  });
  expect(read(".github/workflows/upshift.yml")).toContain(
    `uses: upshift-dev/upshift@${actionSha("upshift-dev/upshift", "v1")} # v1`,
  );
});

test("a second init changes nothing", () => {
  expect(again["files"]).toEqual([
    { path: ".github/workflows/upshift.yml", fate: "unchanged" },
    { path: ".github/workflows/upshift-sweep.yml", fate: "unchanged" },
    { path: ".github/upshift.yml", fate: "unchanged" },
  ]);
});

test("what it wrote is valid, and the doctor says what is missing until it is pushed", async () => {
  expect(await upshift("config", "check")).toEqual({ code: 0, out: ".github/upshift.yml is valid.\n" });
  const before = await upshift("doctor");
  expect(before.code).toBe(1);
  expect(before.out).toContain("No workflow on main uses Upshift");
});

test("pushed, the doctor is content, and one comment ends in a green pull request after a red build", async () => {
  const { github, anthropic } = story;
  // Only the address of the embedded provider is not what a newcomer would have.
  const workflow = read(".github/workflows/upshift.yml");
  await git("add", "--all");
  await git("commit", "-qm", "ci: Upshift");
  await git("push", "-q", "origin", "HEAD:main");
  await github.settle();
  const after = await upshift("doctor");
  expect(after.out).not.toContain("ERROR");
  expect(after.code).toBe(0);

  expect(workflow).not.toContain("anthropic-base-url");
  const given = `with:\n          anthropic-base-url: ${anthropic.url}\n`;
  writeFileSync(join(clone, ".github/workflows/upshift.yml"), workflow.replaceAll("with:\n", given));
  await git("commit", "-qam", "ci: the embedded provider");
  await git("push", "-q", "origin", "HEAD:main");
  anthropic.script(haikuForgetsTheTimeZone);
  anthropic.script(sonnetUsesUtc);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  expect(story.status(1).body).toContain("CI is green");
  expect(story.pull().draft).toBe(false);
});
