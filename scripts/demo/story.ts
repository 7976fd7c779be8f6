import { execFileSync } from "node:child_process";
import { startStory, type Story } from "../../test/scenarios/story.ts";
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../../test/scenarios/model-scripts.ts";
import type { Stage } from "./stage.ts";

const COMMAND = "/ai fix the failing date test --tier haiku";

export function anthropicKeyFromEnvironment(variables: NodeJS.ProcessEnv): string | undefined {
  const key = variables["ANTHROPIC_API_KEY"]?.trim();
  return key === undefined || key === "" ? undefined : key;
}

/**
 * Plays the story and gives back the exit code: 0 when it ended with a green pull request. `ledgerFolder`: where a clone
 * of the ledger is left.
 */
export async function startDemo(
  stage: Stage,
  apiKey: string | undefined,
  ledgerFolder: string | undefined,
): Promise<number> {
  await using story = await startStory(apiKey === undefined ? {} : { realModel: { apiKey } });
  const { github, anthropic } = story;
  if (apiKey === undefined) {
    anthropic.script(haikuForgetsTheTimeZone);
    anthropic.script(sonnetUsesUtc);
  }
  stage.title("The story");
  const stopWatching = watch(story, stage);
  try {
    const issue = await github.openIssue({
      title: "The date test fails",
      body: "`node --test` is red: `parseDate` in src/date.mjs gives the wrong day.",
      author: "maya",
    });
    stage.step("maya", `opens issue #${issue.number}: ${issue.title}`);
    github.comment(issue.number, { author: "maya", body: COMMAND });
    stage.step("maya", `comments: ${COMMAND}`);
    await github.settle();
  } finally {
    stopWatching();
  }
  const comment = [...github.state.comments.values()].findLast((each) =>
    each.body.includes("<!-- upshift task="),
  );
  stage.title("The comment on the issue, as Markdown");
  stage.say(comment?.body ?? "(none)");
  if (ledgerFolder !== undefined) {
    const clone = ["clone", "--quiet", "--branch", "upshift/ledger", "--single-branch"];
    execFileSync("git", [...clone, github.git.directory, ledgerFolder], { stdio: "inherit" });
    stage.say(`\nIts ledger: node dist/cli/index.js report --ledger ${ledgerFolder}`);
  }
  const green = comment?.body.includes("CI is green") === true;
  stage.title(green ? "Red, escalated, green." : "The task did not end green; the comment says why.");
  return green ? 0 : 1;
}

/** Tells what happens while it happens: API writes, model calls, and how each workflow run ends. */
function watch({ github, anthropic }: Story, stage: Stage): () => void {
  let calls = 0;
  let replies = 0;
  const told = new Set<string>();
  const look = (): void => {
    for (const call of github.journal.slice(calls)) {
      calls += 1;
      const said = WRITES.find(([method, path]) => call.method === method && path.test(call.path));
      if (said !== undefined && call.status < 300) stage.step("upshift", said[2]);
    }
    for (const entry of anthropic.journal.slice(replies)) {
      replies += 1;
      const model = entry.body?.model;
      if (model !== undefined)
        stage.step("model", `${model} is asked (${(entry.jsonBytes / 1024).toFixed(1)} KB)`);
    }
    for (const run of github.runs) {
      const key = `${run.id}.${run.attempt} ${run.status}`;
      if (told.has(key)) continue;
      told.add(key);
      const name = run.event === "pull_request" ? "CI" : "Upshift";
      if (run.status === "in_progress") stage.step("actions", `${name} runs (${run.event})`);
      if (run.status === "completed") {
        stage.step(
          "actions",
          `${name} ends: ${run.conclusion === "failure" ? "RED" : (run.conclusion ?? "")}`,
        );
      }
    }
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    look();
  };
}

const WRITES: readonly (readonly [string, RegExp, string])[] = [
  ["POST", /\/comments\/\d+\/reactions$/, "reacts"],
  ["POST", /\/issues\/\d+\/comments$/, "posts the status comment"],
  ["PATCH", /\/issues\/comments\/\d+$/, "updates the status comment"],
  ["POST", /\/git\/commits$/, "commits through the API"],
  ["POST", /\/git\/refs$/, "creates the branch"],
  ["PATCH", /\/git\/refs\//, "moves the branch forward"],
  ["POST", /\/pulls$/, "opens a draft pull request"],
  ["POST", /\/graphql$/, "marks the pull request ready"],
];
