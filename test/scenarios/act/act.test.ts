import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACT, type ActRun, runAct } from "../../fakes/runner/act.ts";
import { sonnetUsesUtc } from "../model-scripts.ts";
import { ROOT, sampleFiles, startStory, type Story } from "../story.ts";

/*
 * The example workflows on a runner that is not ours, against the embedded GitHub: a comment, the end of CI, a schedule
 * and a pull request. The embedded GitHub has no workflow of Upshift here; act runs it, with the events that GitHub made.
 */

const example = (name: string): string =>
  // `queue` is newer than act.
  readFileSync(join(ROOT, "examples/workflows", name), "utf8").replaceAll(/^\s*queue: max\n/gm, "");

describe.skipIf(ACT === undefined)("on act", () => {
  let story: Story;
  const logs: Record<string, { code: number | null; log: string }> = {};

  const run = async (event: string, workflow: string, payload: object, more: Partial<ActRun> = {}) => {
    const { github, anthropic } = story;
    return runAct(ACT ?? "", ROOT, {
      event,
      payload,
      workflow: workflow.replaceAll("with:\n", `with:\n          anthropic-base-url: ${anthropic.url}\n`),
      secrets: {
        GITHUB_TOKEN: github.createToken("app"),
        ANTHROPIC_API_KEY: story.apiKey,
        UPSHIFT_PUSH_TOKEN: story.pushToken,
      },
      environment: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: `${github.serverUrl}/api/graphql`,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: "octocat/hello",
        GITHUB_REPOSITORY_OWNER: "octocat",
        GITHUB_REF: "refs/heads/main",
        SHA_REF: (await github.git.resolve("refs/heads/main")) ?? "",
      },
      ...more,
    });
  };
  const eventOf = (name: string, action: string): object => {
    const event = story.github.events.findLast((each) => each.name === name && each.action === action);
    if (event === undefined) throw new Error(`no ${name} ${action}`);
    return event.payload;
  };

  beforeAll(async () => {
    story = await startStory({ files: { ".github/workflows/upshift.yml": undefined } });
    story.anthropic.script(sonnetUsesUtc);
    await story.ask("/ai fix the failing date test");
    await story.github.settle();
    logs["comment"] = await run("issue_comment", example("upshift.yml"), eventOf("issue_comment", "created"));
    await story.github.settle();
    logs["sweep"] = await run("schedule", example("upshift-sweep.yml"), {
      schedule: "17,47 * * * *",
      repository: { full_name: "octocat/hello", default_branch: "main" },
    });
    logs["ci"] = await run("workflow_run", example("upshift.yml"), eventOf("workflow_run", "completed"));
    await story.github.settle();
  }, 240_000);
  afterAll(() => story[Symbol.asyncDispose]());

  test("issue_comment: the job ends well, and its pull request was judged by CI", () => {
    expect(logs["comment"]?.log).toContain("Job succeeded");
    expect(story.ciRuns().map((each) => each.conclusion)).toEqual(["success"]);
  });

  test("schedule and workflow_run: whoever comes first judges, and both end well", () => {
    expect(logs["sweep"]?.log).toContain("Job succeeded");
    expect(logs["ci"]?.log).toContain("Job succeeded");
    expect(story.status(1).body).toContain("CI is green");
    expect(story.pull().draft).toBe(false);
  });

  test("pull_request: the sample's CI is red on what it was, as on a hosted runner", async () => {
    const files = Object.fromEntries(
      Object.entries(sampleFiles()).filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    const workflow = files[".github/workflows/ci.yml"] ?? "";
    const { code, log } = await run("pull_request", workflow, eventOf("pull_request", "opened"), { files });
    expect(log).toMatch(/✖ a leap day|not ok/);
    expect(code).not.toBe(0);
  }, 120_000);

  test("push: this repository's own CI runs its steps in order, on a tree whose scripts only say their names", async () => {
    const files = {
      ".ci/run": "#!/bin/sh\necho ran .ci/run\n",
      "package.json": JSON.stringify({ scripts: { "test:coverage": "echo ran test:coverage" } }),
    };
    const workflow = readFileSync(join(ROOT, ".github/workflows/ci.yml"), "utf8");
    const payload = {
      ref: "refs/heads/main",
      repository: { full_name: "octocat/hello", default_branch: "main" },
    };
    const { code, log } = await run("push", workflow, payload, { files });
    expect(log).toMatch(/ran \.ci\/run[\s\S]*ran test:coverage/);
    expect(code).toBe(0);
  }, 120_000);

  test("nothing secret is in its logs", () => {
    for (const { log } of Object.values(logs)) expect(log).not.toContain(story.apiKey);
  });

  const own = [".github/workflows", "examples/workflows"].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );
  test.each(own)("%s is a workflow to act", (file) => {
    const text = readFileSync(join(ROOT, file), "utf8").replaceAll(/^\s*queue: max\n/gm, "");
    const { status, stdout, stderr } = spawnSync(ACT ?? "", ["--validate", "--workflows", "/dev/stdin"], {
      input: text,
    });
    expect(`${status} ${status === 0 ? "" : String(stdout) + String(stderr)}`).toBe("0 ");
  });
});
