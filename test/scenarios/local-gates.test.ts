import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canConfine } from "../adapters/gates/namespaces.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { edit, RIGHT, submit, WRONG } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/*
 * The committed bundle with a gate: what the model hands in first fails the repository's own command, in the sandbox; it
 * is told, mends it, and CI judges one commit. The gate looks for what only the job may know.
 */

const LOCAL = "return new Date(year, month - 1, day);";
const GATE = `TZ=Asia/Tokyo node --test; code=$?; env; ls -A "$HOME" /home /root; echo "AssertionError: gate"; exit $code`;

describe.skipIf(!canConfine)("local gates (needs bubblewrap, ripgrep and user namespaces)", () => {
  let story: Story;
  beforeAll(async () => {
    story = await startStory({
      files: {
        ".github/upshift.yml": `gates:\n  - name: unit tests\n    run: ${JSON.stringify(GATE)}\n    minutes: 1\n`,
      },
    });
    story.anthropic.script({
      model: /haiku/,
      turns: [
        {
          content: [
            edit("src/date.mjs", WRONG, LOCAL),
            submit({ summary: "Months.", commit: "fix: months" }),
          ],
        },
        { content: [edit("src/date.mjs", LOCAL, RIGHT), submit({ summary: "In UTC.", commit: "fix: utc" })] },
      ],
    });
    await story.ask("/ai fix the failing date test --tier haiku");
    await story.github.settle();
  });
  afterAll(() => story[Symbol.asyncDispose]());

  test("the failure goes to the model, and only what passes goes to CI", async () => {
    const bodies = story.anthropic.journal.flatMap(({ body }) => (body === undefined ? [] : [body]));
    expect(bodies).toHaveLength(2);
    const told = JSON.stringify(bodies[1]?.messages.at(-1));
    expect(told).toMatch(/untrusted-\w+ label=..output of unit tests/);
    expect(told).toContain("AssertionError");
    expect(story.ciRuns().map((run) => run.conclusion)).toEqual(["success"]);
    expect(story.status(1).body).toContain("CI is green");
    expect(await story.ledger()).toContain('"metrics":{"tests":true}');
    const log = jobOf(story.upshiftRuns()[0]).log.join("\n");
    expect(log).toContain("gate unit tests: failed");
    expect(log).toContain("gate unit tests: passed");
    await assertGoodConduct(story);
  });

  test("the command saw none of the job's secrets", async () => {
    const everything = JSON.stringify(story.anthropic.journal.map(({ body }) => body));
    expect(everything).not.toContain(story.apiKey.slice(0, 20));
    expect(everything).not.toContain("INPUT_");
    expect(everything).not.toContain("GITHUB_TOKEN");
  });
});
