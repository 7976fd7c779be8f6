import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorTurn, Script } from "../fakes/anthropic/script.ts";
import { assertGoodConduct } from "./good-conduct.ts";
import { edit, view, WRONG } from "./model-scripts.ts";
import { jobOf, startStory, type Story } from "./story.ts";

/* The provider fails in four ways, each on an issue of its own: no other tier is tried, and the comment says what to do. */

let story: Story;

const failing = (title: string, turns: Script["turns"]): Script => ({
  turns,
  when: ({ body }) => JSON.stringify(body.messages[0]).includes(title),
});
const error = (
  status: number,
  type: ErrorTurn["error"]["type"],
  message: string,
  code?: string,
): ErrorTurn => ({
  error: {
    status,
    type,
    message,
    headers: { "retry-after": "0.05" },
    ...(code === undefined ? {} : { code }),
  },
});

beforeAll(async () => {
  story = await startStory();
  const { github, anthropic } = story;
  const overloaded = error(529, "overloaded_error", "Overloaded");
  const spent = error(
    429,
    "rate_limit_error",
    "You have reached your limit.",
    "enforced_spend_limit_reached",
  );
  anthropic.script(failing("busy", [overloaded, overloaded, overloaded]));
  anthropic.script(failing("spent", [{ content: [view("src/date.mjs")] }, spent]));
  anthropic.script(
    failing("cut", [{ content: [edit("src/date.mjs", WRONG, "x")], dropAfter: 3 }, overloaded, overloaded]),
  );
  for (const title of ["busy", "spent", "cut"]) await story.ask("/ai fix the date test", { title });
  await github.settle();
  github.setSecret("ANTHROPIC_API_KEY", "sk-ant-api03-some-old-key-that-was-revoked-0123456789");
  await story.ask("/ai fix the date test", { title: "key" });
  await github.settle();
});
afterAll(() => story[Symbol.asyncDispose]());

const about = (title: string) => {
  const issue = [...story.github.state.issues.values()].find((each) => each.title === title);
  const run = story.upshiftRuns().find((each) => each.title === title);
  return { body: story.status(issue?.number ?? 0).body, outputs: jobOf(run).outputs };
};
const calls = (title: string): number =>
  story.anthropic.journal.filter((entry) => JSON.stringify(entry.body?.messages[0] ?? "").includes(title))
    .length;

test("overloaded: two more tries, then it says so", () => {
  expect(calls("busy")).toBe(3);
  expect(about("busy").body).toMatch(/⚠️ \*\*Failed\.\*\*[^]*the Anthropic API is overloaded/);
  expect(about("busy").outputs).toMatchObject({ status: "failed", "cost-usd": "0" });
});

test("a spend limit is never tried again, and the turn before it is paid", () => {
  expect(calls("spent")).toBe(2);
  expect(about("spent").body).toMatch(/spend limit of the Anthropic account is reached/);
  expect(Number(about("spent").outputs["cost-usd"])).toBeGreaterThan(0);
});

test("a reply that was cut is billed, and what it cost is a lower bound", () => {
  expect(calls("cut")).toBe(3);
  expect(about("cut").body).toMatch(/at least \$0\.\d+/);
});

test("a refused key names the secret to look at", () => {
  expect(about("key").body).toMatch(/check the repository secret ANTHROPIC_API_KEY/);
});

test("nothing was published", () => {
  expect(story.github.state.pullRequests).toEqual([]);
  expect(story.ciRuns()).toEqual([]);
});

test("good conduct", () => assertGoodConduct(story));
