import { afterAll, beforeAll, expect, test } from "vitest";
import { example } from "../ci/examples.ts";
import { haikuGetsItRight } from "../model-scripts.ts";
import { jobOf, startStory, type Story } from "../story.ts";

/* The report by comment and by schedule: the job summary, the one issue, the page, and votes that are heard. */

const WEEKLY = "23 6 * * 1";
let story: Story;
const seen = { summary: "", log: "", again: 0, taken: "" };

/** The example, with a page, and a look at what was written. */
function workflow(): string {
  return example("upshift-report.yml").replace(
    "mode: report\n",
    'mode: report\n          report-page: _site/index.html\n      - run: grep -o \'Content-Security-Policy\\|"id":"issue-1-[0-9]*"\' _site/index.html\n',
  );
}

beforeAll(async () => {
  story = await startStory({ files: { ".github/workflows/upshift-report.yml": workflow() } });
  const { github, anthropic } = story;
  anthropic.script(haikuGetsItRight);
  await story.ask("/ai fix the failing date test --tier haiku");
  await github.settle();
  const report = async (): Promise<void> => {
    github.tick(WEEKLY);
    await github.settle();
  };
  const token = github.createToken("pat", { login: "maya" });
  const reactions = `${github.apiUrl}/repos/${github.owner}/${github.repo}/issues/comments/${story.status(1).id}/reactions`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const voted = await fetch(reactions, { method: "POST", headers, body: JSON.stringify({ content: "+1" }) });
  expect(voted.status).toBe(201);
  await report();
  const job = jobOf(github.runs.findLast((run) => run.workflow.name === "Upshift report"));
  seen.summary = job.summary;
  seen.log = job.log.join("\n");
  const { id }: { id: number } = JSON.parse(await voted.text());
  await fetch(`${reactions}/${id}`, { method: "DELETE", headers });
  await report();
  seen.taken = await story.ledger();
  seen.again = [...github.state.issues.values()].filter(({ title }) => title === "Upshift report").length;
  github.comment(1, { author: "maya", body: "/ai report" });
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

test("the job summary and one issue hold the report", () => {
  expect(seen.summary).toContain("1 of 1 tasks resolved");
  expect(seen.again).toBe(1);
  const issue = [...story.github.state.issues.values()].find(({ title }) => title === "Upshift report");
  expect(issue?.author.login).toBe("github-actions[bot]");
  expect(issue?.body).toContain("1 of 1 tasks resolved");
});

test("the page is written for the next step, with its policy and the task", () => {
  expect(seen.log).toContain("Content-Security-Policy");
  expect(seen.log).toMatch(/"id":"issue-1-\d+"/u);
});

test("a vote is heard, and heard again when it is taken back", () => {
  expect(seen.taken).toMatch(/"rating":1,"source":"reaction-\d+"/u);
  expect(seen.taken).toMatch(/"type":"feedback.withdrawn","source":"reaction-\d+"/u);
});

test("a comment is answered in the thread", () => {
  expect(story.replies(1).at(-1)?.body).toContain("| Escalation rate | not enough tasks yet |");
});

test("good conduct", () => {
  story.github.assertContract();
  expect(story.anthropic.violations).toEqual([]);
});
