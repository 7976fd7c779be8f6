/*
 * How many requests to GitHub's API does a run make? Plays the demo's story (a command, a red CI on the cheap tier, the
 * next tier, green) with the committed bundle on the embedded GitHub and counts what each run of ours asked.
 *
 *   node bench/api-calls.ts [--calls]
 *
 * With `--calls` every request is shown in its order. Fetches and pushes by git are no API calls and not counted. Aim:
 * at most 15 for a run that opens the pull request, and 12 for one that judges and does nothing more.
 */
import { haikuForgetsTheTimeZone, sonnetUsesUtc } from "../test/scenarios/model-scripts.ts";
import { jobOf, startStory } from "../test/scenarios/story.ts";

const showsCalls = process.argv.includes("--calls");
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await using story = await startStory();
const { github, anthropic } = story;
anthropic.script(haikuForgetsTheTimeZone);
anthropic.script(sonnetUsesUtc);
await story.ask("/ai fix the failing date test --tier haiku");
await github.settle();

// The App's token belongs to no run; the story's runs come one after the other.
let current: number | null = null;
const runOf = github.journal.map(({ runId }) => (current = runId ?? current));

say("run                                      requests  status");
for (const run of story.upshiftRuns()) {
  const job = jobOf(run);
  if (job.outputs["status"] === undefined) continue;
  const calls = github.journal.filter((_, index) => runOf[index] === run.id);
  const isOpening = calls.some((entry) => entry.path.endsWith("/git/commits"));
  const what = `${run.event}, ${isOpening ? (run.event === "workflow_run" ? "judges and tries again" : "opens") : "judges"}`;
  say(`${what.padEnd(40)} ${String(calls.length).padStart(8)}  ${job.outputs["status"]}`);
  if (!showsCalls) continue;
  for (const call of calls) say(`    ${call.status} ${call.method} ${call.path}`);
}
