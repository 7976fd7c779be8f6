import { afterAll, beforeAll, expect, test } from "vitest";
import { createIssues } from "../../../src/adapters/github/issues.ts";
import { createOpinions } from "../../../src/adapters/github/opinions.ts";
import { type GitHub, startGitHub } from "../../fakes/github/index.ts";
import { connect, requests } from "./connect.ts";

/* The one issue that the report is kept in, and what people think of our comments. */

const MARKER = "<!-- upshift report -->";
let github: GitHub;

beforeAll(async () => {
  github = await startGitHub({
    files: { "README.md": "Hello\n" },
    users: [{ login: "maya", id: 1001, permission: "write" }],
  });
});
afterAll(() => github.close());

test("our oldest issue with the marker is found however many came after it, closed, and not somebody else's", async () => {
  const connection = connect(github);
  const issues = createIssues(connection);
  await github.openIssue({ title: "Mine now", body: MARKER, author: "maya" });
  expect(await issues.findOldestOwn(MARKER)).toBeUndefined();
  const opened = await issues.open({ marker: MARKER, title: "Upshift report", body: "First." });
  const own = github.state.issues.get(opened.number);
  if (own === undefined) throw new Error("not opened");
  // A thousand and more of ours, without an event for each.
  for (let number = 10_000; number < 11_010; number += 1)
    github.state.issues.set(number, { ...own, number, id: number, title: "Another", body: "No marker." });
  await github.closeIssue(opened.number);
  expect(await issues.findOldestOwn(MARKER)).toMatchObject({ number: opened.number });

  await issues.update(opened.number, `${MARKER}\n\nSecond.`);
  expect(github.state.issues.get(opened.number)).toMatchObject({
    body: `${MARKER}\n\nSecond.`,
    state: "closed",
  });
  // And where it comes last of all, every page is turned.
  github.state.issues.delete(opened.number);
  github.state.issues.set(20_000, { ...own, number: 20_000, id: 20_000, body: MARKER });
  expect(await issues.findOldestOwn(MARKER)).toMatchObject({ number: 20_000 });
  github.assertContract();
});

test("votes are counted by one request, and read by person where somebody asks", async () => {
  const connection = connect(github);
  const opinions = createOpinions(connection);
  const { number } = await github.openIssue({ title: "A question", author: "maya" });
  const comment = github.comment(number, { author: "maya", body: "An answer" });
  const token = github.createToken("pat", { login: "maya" });
  for (const content of ["+1", "eyes"])
    await connect(github, { token }).octokit.rest.reactions.createForIssueComment({
      owner: github.owner,
      repo: github.repo,
      comment_id: comment.id,
      content: content === "+1" ? "+1" : "eyes",
    });
  expect((await opinions.counts()).get(comment.id)).toEqual({ up: 1, down: 0 });
  expect(requests(connection)).toHaveLength(1);
  expect(await opinions.on(comment.id)).toMatchObject([{ rating: 1, by: { id: 1001, type: "User" } }]);
  github.assertContract();
});
