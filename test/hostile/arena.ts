import { NO_GATES } from "../fakes/ports/no-gates.ts";
import { readEvent } from "../../src/adapters/actions/event.ts";
import { outputsOf } from "../../src/adapters/actions/report.ts";
import {
  redactingChanges,
  redactingConversation,
  redactingLedger,
  redactingModel,
  redactingReviews,
} from "../../src/adapters/redaction.ts";
import { findSecretsInPatch } from "../../src/adapters/secrets/find-secrets.ts";
import { estimateFromText } from "../../src/domain/complexity.ts";
import { type Config, DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { isHostFailure, ProviderError } from "../../src/domain/errors.ts";
import { foldTask, type TaskState } from "../../src/domain/ledger/task-state.ts";
import { BUNDLED_CATALOGUE } from "../../src/domain/model-catalogue.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { createRedactor, defuseRunnerCommands } from "../../src/domain/redaction.ts";
import type { Actor } from "../../src/domain/task.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import type { Workspace } from "../../src/ports/workspace.ts";
import { jobSummary } from "../../src/render/job-summary.ts";
import { RULES_ONLY } from "../../src/routing/policy.ts";
import { type Ports, run } from "../../src/run.ts";
import type { RunContext } from "../../src/usecases/run-context.ts";
import { BASE_SHA, BOT, type Ci, MemoryCodeHost } from "../fakes/ports/memory-code-host.ts";
import { memoryLedger } from "../fakes/ports/memory-ledger.ts";
import { memoryTree } from "../fakes/ports/memory-tree.ts";
import { memoryWorkspace } from "../fakes/ports/memory-workspace.ts";
import { type Reply, ScriptedModel } from "../fakes/ports/scripted-model.ts";
import { CANARY, type Escape, pathEscapes, secretsIn } from "./escape.ts";

export const MAYA: Actor = { id: 1001, login: "maya", type: "User" };
export const ISSUE = 7;
export const FILES = {
  "answer.txt": "41\n",
  "README.md": "An answer.\n",
  "src/a.ts": "export const a = 1;\n",
};

export interface ArenaOptions {
  replies?: Record<string, readonly Reply[]>;
  model?: LanguageModel;
  ci?: Ci;
  files?: Readonly<Record<string, string>>;
  config?: Partial<Config>;
  rerunBy?: string;
  workspace?: (sha: string) => Promise<Workspace>;
  /** The default branch's commit, where the workspace is a real one. */
  baseSha?: string;
  now?: () => number;
  /** Without secretlint, for runs by the thousand. */
  quick?: boolean;
  /** Wraps the ports, to make them fail. */
  ports?: (ports: Ports) => Ports;
}

/** The real use cases with the Action's own redaction, over a code host in memory, and what got out of them. */
export class Arena {
  readonly host: MemoryCodeHost;
  readonly ledger = memoryLedger();
  readonly scripted: ScriptedModel;
  readonly printed: string[] = [];
  readonly context: RunContext;
  readonly #options: ArenaOptions;

  constructor(options: ArenaOptions = {}) {
    this.#options = options;
    this.host = new MemoryCodeHost(options.files ?? FILES, options.ci ?? (() => "Error: it is red\n"));
    this.host.levels.set(MAYA.id, "write");
    if (options.baseSha !== undefined) {
      const base = { files: options.files ?? FILES, parent: undefined, message: "Initial commit" };
      this.host.commits.set(options.baseSha, base);
      this.host.branches.set("main", options.baseSha);
    }
    this.scripted = new ScriptedModel(options.replies ?? {});
    this.context = {
      repository: { owner: "octocat", name: "hello" },
      base: { ref: "main", sha: options.baseSha ?? BASE_SHA },
      run: { id: 1, attempt: 1 },
      runUrl: undefined,
      rerunBy: options.rerunBy,
      ciJobs: undefined,
      ownWorkflows: ["Upshift", ".github/workflows/upshift.yml"],
      trigger: "/ai",
      dryRun: false,
    };
  }

  /** A comment as GitHub would deliver it. `change` may break the payload; `live` is what the comment says now. */
  async comment(
    body: string,
    how: { by?: Actor; live?: string | null; change?: (payload: Payload) => unknown; issue?: object } = {},
  ): Promise<Outcome | undefined> {
    const by = how.by ?? MAYA;
    const { id } = this.host.add(ISSUE, how.live ?? body, by);
    if (how.live === null) this.host.comments.delete(id);
    const payload = commentPayload(id, body, by);
    Object.assign(payload.issue, how.issue);
    return this.event("issue_comment", how.change?.(payload) ?? payload);
  }

  /** Runs an event; a failure that is told to people is an answer, any other one is thrown. */
  async event(name: string, payload: unknown, inputs = {}): Promise<Outcome | undefined> {
    try {
      const outcome = await run(this.ports(), this.context, readEvent(name, payload, inputs));
      this.printed.push(
        ...Object.values(outputsOf(outcome)).map(REDACT),
        REDACT(jobSummary(outcome, undefined)),
      );
      return outcome;
    } catch (error) {
      if (!isHostFailure(error) && !(error instanceof ProviderError)) throw error;
      this.printed.push(REDACT(error.message));
      return undefined;
    }
  }

  /** CI of the newest commit has ended. */
  ciEnds(change: (run: Payload) => object = (each) => each): Promise<Outcome | undefined> {
    const task = this.task();
    const head = task?.lastHeadSha ?? "0".repeat(40);
    const full_name = "octocat/hello";
    return this.event("workflow_run", {
      action: "completed",
      repository: { default_branch: "main", full_name },
      workflow_run: change({
        id: 5,
        run_attempt: 1,
        name: "CI",
        head_branch: `upshift/${task?.id}`,
        head_sha: head,
        head_repository: { full_name },
      }),
    });
  }

  sweep(): Promise<Outcome | undefined> {
    return this.event("schedule", { repository: { default_branch: "main" } });
  }

  task(): TaskState | undefined {
    const [id] = this.ledger.all().map((event) => event.task);
    return id === undefined ? undefined : foldTask(this.ledger.all().filter((event) => event.task === id));
  }

  /** All that left the process: to people, to the code host, to the provider, into the log and the ledger. */
  said(): string {
    return [
      ...[...this.host.comments.values()]
        .filter(({ author }) => author.id === BOT.id)
        .map(({ body }) => body),
      ...this.host.pulls.flatMap(({ title = "", body = "" }) => [title, body]),
      ...[...this.host.commits.values()].map(({ message }) => message),
      ...this.ledger.all().map((event) => JSON.stringify(event)),
      ...this.scripted.requests.map((request) => JSON.stringify(request)),
      ...this.printed,
    ].join("\n");
  }

  escapes(expected: { modelMayRun: boolean }): Escape[] {
    const found = secretsIn(this.said());
    if (!expected.modelMayRun && this.scripted.requests.length > 0) {
      found.push({
        kind: "unauthorised-model-call",
        seen: `${this.scripted.requests.length} requests`,
      });
    }
    for (const { files, parent } of this.host.commits.values()) {
      const before = parent === undefined ? files : this.host.files(parent);
      for (const path of new Set([...Object.keys(files), ...Object.keys(before)])) {
        if (files[path] !== before[path]) found.push(...pathEscapes(path));
        if (files[path] !== before[path]) found.push(...secretsIn(files[path] ?? ""));
      }
    }
    const task = this.task();
    if (task?.closed?.status === "green" && !this.isGreen(task.lastHeadSha ?? "")) {
      found.push({ kind: "forged-green", seen: task.closed.explanation });
    }
    return found;
  }

  isGreen(sha: string): boolean {
    const commit = this.host.commits.get(sha);
    return commit !== undefined && (this.#options.ci ?? (() => "red"))(this.host.files(sha)) === undefined;
  }

  ports(): Ports {
    const { host } = this;
    const { permissions, conversation, changes, checks, workflows, pullRequests, reviews } = host;
    let now = Date.parse("2026-11-23T10:00:00Z");
    const log = (message: string): void => void this.printed.push(defuseRunnerCommands(REDACT(message)));
    const ports: Ports = {
      permissions,
      conversation: redactingConversation(conversation, REDACT),
      changes: redactingChanges(changes, REDACT),
      checks,
      workflows,
      pullRequests,
      reviews: redactingReviews(reviews, REDACT),
      ledger: redactingLedger(this.ledger, REDACT),
      // What an adversary is told, it is told for nothing.
      languageModel:
        this.#options.quick === true && this.#options.model !== undefined
          ? this.#options.model
          : redactingModel(this.#options.model ?? this.scripted, REDACT),
      catalogue: { list: async () => [...BUNDLED_CATALOGUE.models] },
      routing: async () => RULES_ONLY,
      clock: { now: this.#options.now ?? (() => (now += 10)), sleep: async () => {} },
      random: { next: () => 0.5, id: () => "0123456789abcdef0123456789abcdef" },
      logger: { debug: log, info: log, warn: log, error: log, group: (_title, body) => body() },
      redact: REDACT,
      gates: NO_GATES,
      openWorkspace: this.#options.workspace ?? (async (sha) => memoryWorkspace(sha, host.files(sha))),
      secretsIn: async (patch) => {
        if (this.#options.quick !== true) return findSecretsInPatch(patch, REDACT);
        const added = patch.diff.replaceAll(/^(?!\+).*\n/gm, "").replaceAll(/^\+/gm, "");
        const message = "holds a secret of this run, or a token";
        return REDACT(added) === added
          ? []
          : [{ rule: "secrets/committed", path: "", line: 0, message, verdict: "refuse" }];
      },
      estimate: async ({ text, body, kind }) =>
        estimateFromText({ text, body, ...(kind === undefined ? {} : { kind }) }),
      loadConfig: async () => ({ ...DEFAULT_CONFIG, ...this.#options.config }),
      stopRequested: async () => false,
      attemptFile: async () => ({ kind: "missing" }),
      issues: host.issues,
      opinions: host.opinions,
      batches: undefined,
      openTree: async (sha) => memoryTree(host.files(sha)),
      diagnose: async () => [],
      report: async (path, sha) => host.files(sha)[path],
    };
    return this.#options.ports?.(ports) ?? ports;
  }
}

const REDACT = createRedactor([CANARY]);

export type Payload = Record<string, unknown>;

export function commentPayload(
  id: number,
  body: string,
  by: Actor,
): Payload & { issue: Payload; comment: Payload } {
  const user = { ...by };
  return {
    action: "created",
    repository: { default_branch: "main", full_name: "octocat/hello", id: 1 },
    sender: { ...user },
    comment: { id, body, user, author_association: "OWNER" },
    issue: {
      number: ISSUE,
      title: "The answer",
      body: "It is wrong.",
      state: "open",
      locked: false,
      user: { ...MAYA },
      author_association: "MEMBER",
    },
  };
}

/** An attempt that writes a file and hands in. */
export function writes(
  path: string,
  text: string,
  said: { summary?: string; commit?: string; questions?: string[] } = {},
): Reply {
  return {
    calls: [
      ["str_replace_based_edit_tool", { command: "create", path, file_text: text }],
      [
        "submit",
        {
          summary: said.summary ?? "Done.",
          commit_message: said.commit ?? "fix: it",
          confidence: 0.9,
          reasoning: "",
          open_questions: said.questions ?? [],
        },
      ],
    ],
  };
}

/** The same reply for every tier, as often as asked. */
export const always = (reply: Reply, times = 6): Record<string, Reply[]> =>
  Object.fromEntries(["haiku", "sonnet", "opus"].map((tier) => [tier, Array(times).fill(reply)]));
