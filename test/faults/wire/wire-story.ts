import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mergeReportedUsage, toUsage } from "../../../src/adapters/anthropic/usage.ts";
import { isHostFailure, ProviderError } from "../../../src/domain/errors.ts";
import type { LedgerEvent } from "../../../src/domain/ledger.ts";
import { foldTask, type TaskState } from "../../../src/domain/ledger/task-state.ts";
import { roundUp } from "../../../src/domain/money.ts";
import { PRICE_TABLE } from "../../../src/domain/price-table.ts";
import { priceExactly } from "../../../src/domain/pricing.ts";
import { statusMarker } from "../../../src/render/status-comment.ts";
import { type FakeAnthropic, startAnthropic } from "../../fakes/anthropic/server.ts";
import { type GitHub, startGitHub } from "../../fakes/github/index.ts";
import { call, submit } from "../../scenarios/model-scripts.ts";
import { FaultProxy, type WirePlan } from "./fault-proxy.ts";
import { installFastClock, letHoursPass } from "./fast-clock.ts";
import { KEY, runJob } from "./job.ts";

const ROUNDS = 10;
export interface WireResult {
  calls: readonly string[];
  /** What does not hold; empty is good. */
  broken: string[];
  status: string;
}

/**
 * One repository for many stories, each on an issue of its own. Upshift runs in this process with the adapters of the
 * Action; all that it says to GitHub, git and the provider goes over HTTP through the proxy.
 */
export class WireWorld {
  readonly github: GitHub;
  readonly anthropic: FakeAnthropic;
  readonly proxy: FaultProxy;
  readonly #url: string;
  readonly #folder: string;
  readonly #restoreClock: () => void;
  #runs = 0;
  /** The ledger as it was last read: each look costs three processes. */
  #read: { head: string; id: string; events: LedgerEvent[] } = { head: "", id: "", events: [] };

  private constructor(parts: {
    github: GitHub;
    anthropic: FakeAnthropic;
    proxy: FaultProxy;
    url: string;
    folder: string;
    restoreClock: () => void;
  }) {
    this.github = parts.github;
    this.anthropic = parts.anthropic;
    this.proxy = parts.proxy;
    this.#url = parts.url;
    this.#folder = parts.folder;
    this.#restoreClock = parts.restoreClock;
  }

  static async start(): Promise<WireWorld> {
    const restoreClock = installFastClock();
    const anthropic = await startAnthropic({ apiKey: KEY });
    const github = await startGitHub({
      files: { "answer.txt": "41\n", "README.md": "An answer.\n" },
      users: [{ login: "maya", id: 1001, permission: "write" }],
      appSlug: "upshift-pusher",
      rateLimit: 10_000_000,
    });
    // The cheap tier is wrong, the others are right.
    anthropic.script(({ model }) => {
      const file_text = model.includes("haiku") ? "40\n" : "42\n";
      const write = call("str_replace_based_edit_tool", { command: "create", path: "answer.txt", file_text });
      return { content: [write, submit({ summary: "The answer.", commit: "fix: the answer" })] };
    });
    const proxy = new FaultProxy({ github: github.serverUrl, anthropic: anthropic.url });
    const folder = await mkdtemp(join(tmpdir(), "upshift-wire-"));
    return new WireWorld({ github, anthropic, proxy, url: await proxy.start(), folder, restoreClock });
  }

  async close(): Promise<void> {
    this.#restoreClock();
    await this.proxy.close();
    await this.github.close();
    await this.anthropic.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** A comment, a red build, an escalation, a green build, with the plan's faults; then whatever comes until it is over. */
  async story(plan: WirePlan): Promise<WireResult> {
    const { github, proxy } = this;
    const issue = await github.openIssue({ title: "The answer is wrong", author: "maya" });
    const comment = github.comment(issue.number, {
      author: "maya",
      body: "/ai fix the answer --tier haiku",
    });
    const told = github.events.findLast(
      (event) => event.name === "issue_comment" && event.payload["comment"] !== undefined,
    );
    if (told === undefined) throw new Error("GitHub told nobody of the comment");
    const id = `issue-${issue.number}-${comment.id}`;
    proxy.begin(plan);
    // CI is quick to begin here, so that no job has to look for a sign of it for long.
    proxy.afterEffect = (method, path) => {
      if (method !== "GET" && path.includes("/git/refs")) void this.#ciBegins(id);
    };
    const broken: string[] = [];
    const deliver = (): Promise<void> => this.#process("issue_comment", told.payload, broken);
    const isOpen = async (): Promise<boolean> => (await this.task(id))?.phase !== "closed";
    for (let round = 0; round < ROUNDS && (await isOpen()); round += 1) {
      await deliver();
      for (let ends = 0; ends < 2 && (await isOpen()); ends += 1) await this.#ciEnds(id, broken);
      letHoursPass(3);
      if (await isOpen()) await this.#sweep(broken);
    }
    const before = JSON.stringify(await this.events(id));
    await deliver();
    if (JSON.stringify(await this.events(id)) !== before) broken.push("a late delivery changed the ledger");
    broken.push(...(await this.#brokenInvariants(id, issue.number)));
    const task = await this.task(id);
    return { calls: [...proxy.calls], broken, status: task?.closed?.status ?? task?.phase ?? "lost" };
  }

  async events(id: string): Promise<LedgerEvent[]> {
    const { git } = this.github;
    const head = await git.resolve("refs/heads/upshift/ledger");
    if (head === null) return [];
    if (this.#read.head === head && this.#read.id === id) return this.#read.events;
    const entries = await git.readTree(head, true);
    const shard = entries.find((entry) => entry.path.includes(`${id}.`));
    if (shard === undefined) return [];
    const lines = String(await git.readFile(head, shard.path)).split("\n");
    const events = lines.filter((line) => line !== "").map((line): LedgerEvent => JSON.parse(line));
    this.#read = { head, id, events };
    return events;
  }

  async task(id: string): Promise<TaskState | undefined> {
    return foldTask(await this.events(id));
  }

  async #ciBegins(id: string): Promise<void> {
    const branch = `upshift/${id}`;
    const sha = await this.github.git.resolve(`refs/heads/${branch}`);
    if (sha !== null) await this.github.externalCheck({ sha, branch, name: "test", conclusion: null });
  }

  /** CI reports on the head of the task's branch; it has nothing to say where there is none. */
  async #ciEnds(id: string, broken: string[]): Promise<void> {
    const { github } = this;
    const branch = `upshift/${id}`;
    const sha = await github.git.resolve(`refs/heads/${branch}`);
    if (sha === null) return;
    const isRight = String(await github.git.readFile(sha, "answer.txt")) === "42\n";
    const known = [...github.state.checkRuns.values()].find(({ suite }) => suite.headSha === sha);
    if (known?.conclusion === null || known === undefined)
      await github.externalCheck({
        sha,
        branch,
        name: "test",
        conclusion: isRight ? "success" : "failure",
        summary: isRight ? "1 test passed" : "AssertionError: expected 42, found 40",
      });
    const told = github.events.findLast(
      (event) => event.name === "check_suite" && JSON.stringify(event.payload).includes(sha),
    );
    if (told !== undefined) await this.#process("check_suite", told.payload, broken);
  }

  #sweep(broken: string[]): Promise<void> {
    return this.#process("schedule", { repository: { default_branch: "main" } }, broken);
  }

  /** One job: what it cannot do it tells and ends; a killed one just ends. */
  async #process(event: string, payload: unknown, broken: string[]): Promise<void> {
    const { github } = this;
    const [githubUrl, anthropicUrl] = [`${this.#url}/github`, `${this.#url}/anthropic`];
    this.#runs += 1;
    try {
      await runJob(
        { github, githubUrl, anthropicUrl, folder: this.#folder },
        { event, payload, run: this.#runs },
      );
    } catch (error) {
      if (!isHostFailure(error) && !(error instanceof ProviderError) && !isGitFailure(error))
        broken.push(`crashed: ${error instanceof Error ? error.stack : String(error)}`);
    } finally {
      this.proxy.revive();
    }
  }

  async #brokenInvariants(id: string, issue: number): Promise<string[]> {
    const { github, proxy } = this;
    const events = await this.events(id);
    const task = foldTask(events);
    if (task === undefined) return ["the command was lost"];
    const broken: string[] = [];
    const hold = (condition: boolean, what: string): void => {
      if (!condition) broken.push(what);
    };
    hold(task.phase === "closed", `not closed but ${task.phase}`);
    const refs = (await github.git.refs("refs/heads/upshift")).map(({ ref }) => ref);
    hold(refs.filter((ref) => ref.includes(`issue-${issue}-`)).length <= 1, "more than one branch");
    const pulls = github.state.pullRequests.filter((pull) => pull.headRef === `upshift/${id}`);
    hold(pulls.length <= 1, `${pulls.length} pull requests`);
    const own = github.state.commentsOf(issue).filter((each) => each.author.type === "Bot");
    const marked = own.filter((each) => each.body.includes(statusMarker(task.id)));
    hold(marked.length <= 1, `${marked.length} status comments`);
    hold(own.length - marked.length <= 1, `${own.length} comments`);
    const head = await github.git.resolve(`refs/heads/upshift/${id}`);
    if (task.closed?.status === "green") {
      hold(head !== null && head === task.lastHeadSha, "green, and the branch has another commit");
      hold(String(await github.git.readFile(head ?? "", "answer.txt")) === "42\n", "green, and it is not");
      hold(pulls[0]?.draft === false, "green, and still a draft");
    }
    const ids = events.map((event) => event.id);
    hold(new Set(ids).size === ids.length, "an event is there twice");
    broken.push(...brokenMoney(events, proxy.billed));
    return broken;
  }
}

/** No less is charged than the provider has billed, no attempt twice, and no more than the budget. */
function brokenMoney(events: readonly LedgerEvent[], billed: FaultProxy["billed"]): string[] {
  const broken: string[] = [];
  const reserved = events.filter((event) => event.type === "attempt.reserved");
  const finished = events.filter((event) => event.type === "attempt.finished");
  const numbers = finished.map((event) => event.attempt);
  if (new Set(numbers).size !== numbers.length) broken.push("an attempt is settled twice");
  const spent = roundUp(billed.reduce((sum, each) => sum + costOf(each), 0n));
  const charged = finished.reduce((sum, event) => sum + (event.chargedMicroUsd ?? event.cost.microUsd), 0);
  const held = reserved
    .filter((event) => !numbers.includes(event.attempt))
    .reduce((sum, event) => sum + event.ceilingMicroUsd, 0);
  if (charged + held < spent) broken.push(`${spent} billed, ${charged} charged and ${held} held`);
  if (charged > 2_000_000) broken.push(`${charged} charged of a budget of 2000000`);
  return broken;
}

/** Parts of a micro-dollar. */
function costOf({ model, events }: FaultProxy["billed"][number]): bigint {
  let reported = {};
  for (const [, data = ""] of events.matchAll(/^data: (.*)$/gmu)) {
    const event: { usage?: object; message?: { usage?: object } } = JSON.parse(data);
    reported = mergeReportedUsage(reported, event.usage ?? event.message?.usage ?? {});
  }
  const at = new Date(Date.now()).toISOString();
  return priceExactly({ model, at, table: PRICE_TABLE, usage: toUsage(reported, true) }).parts;
}

/** git's own failures of a fetch: the job ends red and says so. */
const isGitFailure = (error: unknown): boolean => error instanceof Error && error.name === "GitError";
