import { NO_GATES } from "../fakes/ports/no-gates.ts";
import { estimateFromDiff, estimateFromText } from "../../src/domain/complexity.ts";
import { type Config, DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { sizeOfFiles } from "../../src/domain/diff.ts";
import { BUNDLED_CATALOGUE } from "../../src/domain/model-catalogue.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import type { Actor } from "../../src/domain/task.ts";
import type { Thread, Trigger } from "../../src/domain/trigger.ts";
import { RULES_ONLY } from "../../src/routing/policy.ts";
import { type Ports, run } from "../../src/run.ts";
import type { RunContext } from "../../src/usecases/run-context.ts";
import { BASE_SHA, type Ci, MemoryCodeHost } from "../fakes/ports/memory-code-host.ts";
import type { PullRequest } from "../../src/ports/code-host.ts";
import { memoryLedger } from "../fakes/ports/memory-ledger.ts";
import { memoryTree } from "../fakes/ports/memory-tree.ts";
import { type Files, memoryWorkspace } from "../fakes/ports/memory-workspace.ts";
import { type Reply, ScriptedModel } from "../fakes/ports/scripted-model.ts";

const START = Date.parse("2026-11-23T10:00:00Z");
export const MAYA: Actor = { id: 1001, login: "maya", type: "User" };
export const ISSUE = 7;

/** One number in one file; CI is green when it is the right one. */
const FILES = { "answer.txt": "41\n", "README.md": "An answer.\n" };
export const ciWants =
  (right: string): Ci =>
  (files) =>
    files["answer.txt"] === `${right}\n`
      ? undefined
      : `##[error]AssertionError: expected ${right}, found ${String(files["answer.txt"]).trim()} apples\n`;

/** An attempt that writes a number and hands in. */
export function writes(number: string, path = "answer.txt"): Reply {
  return {
    calls: [
      ["str_replace_based_edit_tool", { command: "create", path, file_text: `${number}\n` }],
      [
        "submit",
        { summary: `It is ${number}.`, commit_message: `fix: ${number}`, confidence: 0.8, reasoning: "" },
      ],
    ],
  };
}

/** The use cases over memory: every port a hand-written fake, every rule the real one. */
export class World {
  readonly host: MemoryCodeHost;
  readonly ledger = memoryLedger();
  readonly model: ScriptedModel;
  readonly #config: Config;
  readonly #instead: Partial<Ports>;

  constructor(options: {
    /** In place of the usual two. */
    files?: Readonly<Record<string, string>>;
    replies: Record<string, readonly Reply[]>;
    ci?: Ci;
    config?: (usual: Config) => Config;
    /** Ports in place of the usual ones. */
    instead?: Partial<Ports>;
  }) {
    this.host = new MemoryCodeHost(options.files ?? FILES, options.ci ?? ciWants("42"));
    this.host.levels.set(MAYA.id, "write");
    this.model = new ScriptedModel(options.replies);
    this.#instead = options.instead ?? {};
    this.#config = options.config?.(DEFAULT_CONFIG) ?? DEFAULT_CONFIG;
  }

  get status(): string {
    const own = [...this.host.comments.values()].filter((comment) => comment.author.type === "Bot");
    if (own.length !== 1) throw new Error(`${own.length} comments of ours`);
    return own[0]?.body ?? "";
  }

  /** A comment is written and delivered. */
  async comment(body: string, by: Actor = MAYA): Promise<Outcome> {
    const { id } = this.host.add(ISSUE, body, by);
    return this.deliver(id, body, by);
  }

  deliver(commentId: number, body: string, by: Actor = MAYA, locked = false): Promise<Outcome> {
    return this.#run({
      kind: "comment",
      delivery: `comment-${commentId}`,
      commentKind: "issue-comment",
      commentId,
      body,
      author: by,
      sender: by,
      thread: {
        number: ISSUE,
        isPullRequest: false,
        title: "The answer",
        body: "It is not what it should be.",
        author: MAYA,
        authorAssociation: "MEMBER",
        state: "open",
        locked,
      },
      defaultBranch: "main",
    });
  }

  /** A pull request of maya's whose branch changes these files. */
  openPull(files: Files, about: Partial<PullRequest> = {}): number {
    const number = ISSUE + 1 + this.host.pulls.length;
    const headRef = `topic-${number}`;
    const headSha = this.host.commit({ ...FILES, ...files }, BASE_SHA);
    this.host.branches.set(headRef, headSha);
    this.host.pulls.push({
      number,
      url: `https://host/pull/${number}`,
      nodeId: `PR_${number}`,
      state: "open",
      merged: false,
      draft: false,
      headRef,
      headSha,
      headRepository: "octocat/hello",
      baseRef: "main",
      baseSha: BASE_SHA,
      mergeable: true,
      author: MAYA,
      ...about,
    });
    return number;
  }

  /** More is pushed to it; with `onto`, its history is replaced by a commit on that one. */
  pushPull(number: number, files: Files, onto?: string): string {
    const pull = this.#pull(number);
    const parent = onto ?? this.host.branches.get(pull.headRef) ?? "";
    const sha = this.host.commit({ ...this.host.files(parent), ...files }, parent);
    this.host.branches.set(pull.headRef, sha);
    return sha;
  }

  /** GitHub tells of the pull request's head as it is now. */
  pullEvent(
    number: number,
    about: Partial<Extract<Trigger, { kind: "pull-request" }>> = {},
  ): Promise<Outcome> {
    const pull = this.#pull(number);
    const headSha = this.host.branches.get(pull.headRef) ?? "";
    return this.#run({
      kind: "pull-request",
      delivery: `pull-${number}-${headSha}`,
      action: "opened",
      headSha,
      draft: pull.draft,
      labels: [],
      sender: MAYA,
      thread: this.#pullThread(number),
      defaultBranch: "main",
      ...about,
    });
  }

  async commentOnPull(number: number, body: string, by: Actor = MAYA): Promise<Outcome> {
    const { id } = this.host.add(number, body, by);
    return this.#run({
      kind: "comment",
      delivery: `comment-${id}`,
      commentKind: "issue-comment",
      commentId: id,
      body,
      author: by,
      sender: by,
      thread: this.#pullThread(number),
      defaultBranch: "main",
    });
  }

  #pull(number: number): PullRequest {
    const pull = this.host.pulls.find((each) => each.number === number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    return pull;
  }

  #pullThread(number: number): Thread {
    return {
      number,
      isPullRequest: true,
      title: "Another answer",
      body: "",
      author: this.#pull(number).author ?? MAYA,
      authorAssociation: "MEMBER",
      state: "open",
      locked: false,
    };
  }

  /** CI of the task's newest commit has ended. */
  /** `runId`: of the run that the event starts; unless given, that of the command's. */
  ciEnds(runId = 1): Promise<Outcome> {
    const [branch = "", headSha = ""] =
      [...this.host.branches].find(([name]) => name.startsWith("upshift/")) ?? [];
    const trigger: Trigger = {
      kind: "checks",
      delivery: `workflow-run-${headSha}`,
      taskIds: [branch.replace("upshift/", "")],
      headSha,
      what: "workflow run CI",
      defaultBranch: "main",
    };
    return run(this.#ports(), { ...CONTEXT, run: { id: runId, attempt: 1 } }, trigger);
  }

  /** The sweep comes by, so many hours after everything else. */
  sweep(hours: number, instead: Partial<Ports> = {}): Promise<Outcome> {
    const at = { now: () => START + hours * 3_600_000, sleep: async () => {} };
    const ports = { ...this.#ports(), clock: at, ...instead };
    return run(ports, { ...CONTEXT, run: { id: 2, attempt: 1 } }, { kind: "sweep", defaultBranch: "main" });
  }

  /** Anything else that wakes us, so many hours after the start, in a workflow run of that number. */
  wake(
    trigger: Trigger,
    at: { hours?: number; run?: number; dryRun?: boolean; instead?: Partial<Ports> } = {},
  ): Promise<Outcome> {
    const { hours = 0, run: id = 1, dryRun = false, instead = {} } = at;
    const clock = { now: () => START + hours * 3_600_000, sleep: async () => {} };
    return run(
      { ...this.#ports(), clock, ...instead },
      { ...CONTEXT, run: { id, attempt: 1 }, dryRun },
      trigger,
    );
  }

  #run(trigger: Trigger): Promise<Outcome> {
    return run(this.#ports(), CONTEXT, trigger);
  }

  #ports(): Ports {
    const { host } = this;
    const { permissions, conversation, changes, checks, workflows, pullRequests, reviews } = host;
    let now = START;
    return {
      permissions,
      conversation,
      changes,
      checks,
      workflows,
      pullRequests,
      reviews,
      ledger: this.ledger,
      languageModel: this.model,
      catalogue: { list: async () => [...BUNDLED_CATALOGUE.models] },
      routing: async () => RULES_ONLY,
      clock: { now: () => (now += 10), sleep: async () => {} },
      random: { next: () => 0.5, id: () => "0123456789abcdef" },
      logger: {
        debug: () => {},
        info: () => {},
        warn: () => {},
        error: () => {},
        group: (_title, body) => body(),
      },
      redact: (text) => text,
      gates: NO_GATES,
      openWorkspace: async (sha) => memoryWorkspace(sha, host.files(sha)),
      estimate: async ({ text, body, kind, change }) => {
        const task = { text, body, ...(kind === undefined ? {} : { kind }) };
        return change === undefined ? estimateFromText(task) : estimateFromDiff(task, sizeOfFiles(change));
      },
      loadConfig: async () => this.#config,
      stopRequested: async () => false,
      secretsIn: async () => [],
      attemptFile: async () => ({ kind: "missing" }),
      issues: host.issues,
      opinions: host.opinions,
      batches: undefined,
      openTree: async (sha) => memoryTree(host.files(sha)),
      diagnose: async () => [],
      report: async (path, sha) => host.files(sha)[path],
      ...this.#instead,
    };
  }
}

const CONTEXT: RunContext = {
  repository: { owner: "octocat", name: "hello" },
  base: { ref: "main", sha: BASE_SHA },
  run: { id: 1, attempt: 1 },
  runUrl: undefined,
  rerunBy: undefined,
  ciJobs: undefined,
  ownWorkflows: ["Upshift"],
  trigger: "/ai",
  dryRun: false,
};
