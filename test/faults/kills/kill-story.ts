import type Anthropic from "@anthropic-ai/sdk";
import { parseEvent } from "../../../src/adapters/ledger/event-schema.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { roundUp } from "../../../src/domain/money.ts";
import { PRICE_TABLE } from "../../../src/domain/price-table.ts";
import { priceExactly } from "../../../src/domain/pricing.ts";
import type { GitHub } from "../../fakes/github/index.ts";
import { everyEvent } from "../../scenarios/every-event.ts";
import { edit, RIGHT, submit, WRONG } from "../../scenarios/model-scripts.ts";
import { startStory, type Story } from "../../scenarios/story.ts";
import { READS } from "./effects.ts";
import { KillSwitch } from "./kill-switch.ts";

/*
 * The demo's task with a kill switch in it: a comment, the cheap tier's red build, the middle tier's green one. CI is one
 * `grep`, so that a story costs little; the process that is killed is the committed bundle.
 */

const FEATURE = "feature/weeks";
const COMMAND = "/ai fix the failing date test --tier haiku";
const CI = `name: CI
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: grep -q Date.UTC src/date.mjs || { echo "AssertionError [ERR_ASSERTION] expected 2026-11-23"; exit 1; }
`;

/** Where a story may be in the end: whatever was killed, nothing of this may differ. */
export interface FinalState {
  status: string | undefined;
  pullRequests: number;
  isReady: boolean;
  /** Contents of the file that was to be mended, on the branch. */
  work: string;
  branches: string[];
  statusComments: number;
  otherComments: number;
  labels: string[];
}

export interface KillStory extends AsyncDisposable {
  story: Story;
  github: GitHub;
  kill: KillSwitch;
  /** Gives the command and lets everything happen that follows from it. */
  begin(): Promise<void>;
  /** The newest comment comes once more. */
  deliverAgain(): Promise<void>;
  /** Somebody says something more where the command was given. */
  say(body: string): Promise<void>;
  /** The newest event that CI caused comes once more. */
  reportAgain(): Promise<void>;
  sweep(): Promise<void>;
  /** From now on nothing that CI reports arrives by itself; gives back how to end that. */
  loseReports(): () => void;
  /**
   * What comes after a death: the event that died once more, then sweeps; or sweeps alone. Says which of these were
   * needed.
   */
  recover(by?: "delivery" | "sweep"): Promise<string>;
  /**
   * Kills what `again` starts at its first exchange, then at its second, and so on, at each that has an effect before
   * and after it, until it lives through all of them, or has been killed before one of that kind.
   */
  killThrough(again: () => Promise<void>, until?: RegExp): Promise<void>;
  isOver(): Promise<boolean>;
  finalState(): Promise<FinalState>;
  /** What the ledger charges, how many attempts it reserved, and what the provider has billed. Micro-dollars. */
  money(): Promise<{ charged: number; reserved: number; spent: number }>;
}

/** Parts of a micro-dollar. */
function priceOf(model: string | undefined, billed: Anthropic.Usage | null): bigint {
  if (model === undefined || billed === null) return 0n;
  const usage = {
    inputTokens: billed.input_tokens,
    outputTokens: billed.output_tokens,
    cacheWrite5mTokens: billed.cache_creation?.ephemeral_5m_input_tokens ?? 0,
    cacheWrite1hTokens: billed.cache_creation?.ephemeral_1h_input_tokens ?? 0,
    cacheReadTokens: billed.cache_read_input_tokens ?? 0,
  };
  return priceExactly({ usage, model, at: new Date().toISOString(), table: PRICE_TABLE }).parts;
}

export interface KillStoryOptions {
  /** The cheap tier is wrong first. */
  escalates: boolean;
  /** The command is given on a pull request of maya's, whose branch is then worked on. */
  onPull?: boolean;
  /** In place of the workflow that does all in one job: its text, made of the usual one, and the cron line of its sweep. */
  workflow?: { text: (usual: string) => string; cron: string };
}

export async function startKillStory(options: KillStoryOptions): Promise<KillStory> {
  const { text, cron } = options.workflow ?? { text: everyEvent, cron: "17 * * * *" };
  const story = await startStory({
    workflow: text,
    files: { ".github/workflows/ci.yml": CI },
    github: { runners: 1 },
  });
  const { github, anthropic } = story;
  const kill = new KillSwitch();
  github.watch(kill);
  anthropic.watch(kill);
  const works = (model: RegExp, right: string): void =>
    anthropic.script({
      model,
      turns: [
        { content: [edit("src/date.mjs", WRONG, right)] },
        { content: [submit({ summary: "Reads days in UTC.", commit: "fix: read days in UTC" })] },
      ],
    });
  // An attempt that was killed is made again: a script for each that may come.
  for (let time = 0; time < 4; time += 1) {
    works(/haiku/, options.escalates ? "return new Date(year, month - 1, day);" : RIGHT);
    works(/sonnet/, RIGHT);
  }
  let issue = 0;
  const command = () =>
    github.events.findLast(({ name, actor }) => name === "issue_comment" && actor.account.login === "maya");
  /** Our own runs report as well; nobody listens to that. */
  const report = () =>
    github.events.findLast(
      ({ name, payload }) =>
        name === "workflow_run" && JSON.stringify(payload["workflow"] ?? "").includes("ci.yml"),
    );
  const again = async (event: ReturnType<typeof command>): Promise<void> => {
    if (event !== undefined) github.redeliver(event);
    await github.settle();
  };
  const ledgerEvents = async (): Promise<LedgerEvent[]> => {
    const lines = (await story.ledger()).split("\n").filter((line) => line.startsWith("{"));
    return lines.map((line) => {
      const read = parseEvent(JSON.parse(line));
      if ("problem" in read) throw new Error(read.problem);
      return read.event;
    });
  };
  const closedAs = async (): Promise<string | undefined> => {
    const closed = (await ledgerEvents()).filter((event) => event.type === "task.closed");
    return closed.length === 1 ? closed[0]?.status : undefined;
  };
  const sweep = async (): Promise<void> => {
    github.tick(cron);
    await github.settle();
  };
  return {
    story,
    github,
    kill,
    async begin() {
      if (options.onPull === true) {
        await github.push(FEATURE, { "src/week.mjs": "export const DAYS = 7;\n" }, "feat: weeks", "maya");
        const pull = await github.openPullRequest({ title: "Add weeks", head: FEATURE, author: "maya" });
        issue = pull.number;
        github.comment(issue, { author: "maya", body: COMMAND });
      } else ({ issue } = await story.ask(COMMAND));
      await github.settle();
    },
    async say(body) {
      github.comment(issue, { author: "maya", body });
      await github.settle();
    },
    deliverAgain: () => again(command()),
    reportAgain: () => again(report()),
    sweep,
    loseReports: () => github.loseEvents((event) => event.name === "workflow_run"),
    async recover(by = "delivery") {
      const steps = [
        ...(by === "sweep" ? [] : [{ is: "a delivery", take: () => again(report() ?? command()) }]),
        ...Array.from({ length: 3 }, () => ({ is: "a sweep", take: sweep })),
      ];
      const needed: string[] = [];
      for (const { is, take } of steps) {
        if ((await closedAs()) !== undefined) break;
        needed.push(is);
        await take();
      }
      return needed.join(" and ") || "nothing more";
    },
    async killThrough(run, until) {
      for (let at = 0; ; at += 1) {
        for (const moment of ["before", "after"] as const) {
          const { kills } = kill;
          kill.arm(at, moment);
          await run();
          if (kill.kills === kills) return kill.disarm();
          const what = kill.seen[at] ?? "";
          if (until?.test(what) === true) return kill.disarm();
          if (READS.test(what)) break;
        }
      }
    },
    isOver: async () => (await closedAs()) !== undefined,
    async finalState() {
      const [pull] = github.state.pullRequests;
      const refs = await github.git.refs("refs/heads/");
      const branches = refs.map(({ ref }) => ref.slice("refs/heads/".length));
      const branch = branches.find((name) => name === FEATURE || name.startsWith("upshift/issue-"));
      const head = branch === undefined ? null : await github.git.resolve(`refs/heads/${branch}`);
      const replies = story.replies(issue);
      const marked = replies.filter(({ body }) => /<!-- upshift task=/.test(body));
      return {
        status: await closedAs(),
        pullRequests: github.state.pullRequests.length,
        isReady: pull?.draft === false,
        work: head === null ? "" : String(await github.git.readFile(head, "src/date.mjs")),
        branches,
        statusComments: marked.length,
        otherComments: replies.length - marked.length,
        labels: [...(github.state.issues.get(issue)?.labels ?? [])].map(String),
      };
    },
    async money() {
      const events = await ledgerEvents();
      const finished = events.filter((event) => event.type === "attempt.finished");
      return {
        charged: finished.reduce((sum, event) => sum + (event.chargedMicroUsd ?? 0), 0),
        reserved: events.filter((event) => event.type === "attempt.reserved").length,
        spent: roundUp(
          anthropic.journal.reduce((sum, { body, billed }) => sum + priceOf(body?.model, billed), 0n),
        ),
      };
    },
    [Symbol.asyncDispose]: () => story[Symbol.asyncDispose](),
  };
}
