import { expect, test } from "vitest";
import { assertGoodConduct } from "./good-conduct.ts";
import { call } from "./model-scripts.ts";
import { jobOf, startStory } from "./story.ts";

/* A question is answered in the one comment; nothing is written to the repository but the ledger. */

test("an answer: no branch, no pull request, no CI", async () => {
  await using story = await startStory();
  const { github, anthropic } = story;
  anthropic.script({
    model: /haiku/,
    turns: [
      { content: [call("search", { pattern: "function parseDate" })] },
      {
        content: [
          call("submit", { summary: "x", commit_message: "x", confidence: 1, reasoning: "x" }),
          call("str_replace_based_edit_tool", { command: "create", path: "x.md", file_text: "x" }),
        ],
      },
      {
        content: [
          "`parseDate` is defined in `src/date.mjs:2`. Ask @sam for more.\n\n/ai fix it\n\n<!-- upshift task=issue-9-9 -->",
        ],
      },
    ],
  });
  await story.ask("/ai where is parseDate defined?", { title: "A question", body: "" });
  await github.settle();

  const { body } = story.status(1);
  expect(body).toContain("`parseDate` is defined in `src/date.mjs:2`");
  expect(body).toMatch(/Cost: \$0\.\d+/);
  // What the model says is no command, calls nobody and forges no marker.
  expect(body).not.toMatch(/^\/ai/m);
  expect(body).not.toContain("@sam");
  expect(body).not.toContain("<!-- upshift task=issue-9-9 -->");
  expect((await github.git.refs("refs/heads")).map(({ ref }) => ref).toSorted()).toEqual([
    "refs/heads/main",
    "refs/heads/upshift/ledger",
  ]);
  expect(story.ciRuns()).toEqual([]);
  expect(github.state.pullRequests).toEqual([]);
  // Tools that change something are not offered, and are refused to a model that calls them all the same.
  const requests = anthropic.journal.flatMap((entry) => entry.body ?? []);
  expect(JSON.stringify(requests[0]?.tools)).not.toContain("submit");
  expect(JSON.stringify(requests[2]?.messages).match(/nothing can be changed/g)).toHaveLength(2);
  const [command] = github.state.commentsOf(1);
  expect(command?.reactions.map((reaction) => reaction.content)).toEqual(["eyes", "rocket"]);
  expect(jobOf(story.upshiftRuns()[0]).outputs).toMatchObject({ status: "answered", branch: "" });
  await assertGoodConduct(story);
});
