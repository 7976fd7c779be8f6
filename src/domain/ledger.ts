import type { AttemptEnd, AttemptMode } from "./attempt.ts";
import type { ComplexityEstimate } from "./complexity.ts";
import type { GateMetrics } from "./gate.ts";
import type { Unit } from "./job.ts";
import type { Rung } from "./ladder.ts";
import type { Cost, MicroUsd } from "./money.ts";
import type { FileEdit, Finding } from "./patch.ts";
import type { Severity } from "./review/finding.ts";
import type { ReviewOutput } from "./review/review-output.ts";
import type { Task, TaskId } from "./task.ts";
import type { Usage } from "./usage.ts";
import type { RedCause, Verdict } from "./verdict.ts";

/** Schema version written into every event. */
export const LEDGER_VERSION = 1;

/** What every event carries, whatever its type. */
export interface EventEnvelope {
  v: typeof LEDGER_VERSION;
  /**
   * Natural key of the event, so that writing it twice is writing it once: `issue-7-42/created`,
   * `issue-7-42/1/reserved`, `issue-7-42/1/ci/<sha>/<run>.<attempt>`.
   */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  task: TaskId;
  /** Who caused it; null for what the machine did by itself. */
  actor: { id: number; login: string } | null;
  /** The workflow run that wrote it; null outside Actions. */
  run: { id: number; attempt: number } | null;
  /**
   * Natural key of the delivery that caused it (`comment-4242`, `workflow-run-77.1`), so that the same delivery is
   * known again. Absent where nothing was delivered (a local run, the sweep).
   */
  delivery?: string;
}

export const EFFECT_KINDS = ["comment", "branch", "pull-request", "issue", "review"] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** One request of a batch, as it was reserved. */
export interface BatchRequest {
  customId: string;
  /** What it is for, in words. */
  purpose: string;
  /** The most it can cost, at the price of a batch. */
  ceilingMicroUsd: MicroUsd;
}

/** As the provider's results say it. */
export const BATCH_OUTCOMES = ["succeeded", "errored", "expired", "canceled"] as const;
export type BatchOutcome = (typeof BATCH_OUTCOMES)[number];

export type CloseStatus =
  | "green"
  | "answered"
  /** A pull request was reviewed, whatever was found. */
  | "reviewed"
  | "exhausted"
  | "budget"
  | "not-ours"
  | "needs-human"
  | "stopped"
  | "failed";

export type LedgerEvent = EventEnvelope &
  (
    | {
        type: "task.created";
        taskSpec: Task;
        estimate: ComplexityEstimate;
        /** Names of the rungs this task may climb, cheapest first. */
        ladder: string[];
      }
    | {
        type: "attempt.reserved";
        attempt: number;
        mode: AttemptMode;
        rung: Rung;
        model: string;
        startSha: string;
        ceilingMicroUsd: MicroUsd;
        /** Why this rung, in words for the user. */
        reasons: string[];
        /** The attempt whose change is published once more: no model is asked and nothing is held. */
        publishes?: number;
        /** From then on a run that has ended may be taken for dead, and its attempt settled by another. */
        leaseUntil: string;
      }
    | {
        type: "attempt.finished";
        attempt: number;
        end: AttemptEnd;
        /** Absent classes are unknown. */
        usage: Usage;
        cost: Cost;
        /**
         * What budgets count: `cost`, plus the worst case of every call whose usage is unknown. Absent: `cost` when it
         * is exact, else the whole ceiling.
         */
        chargedMicroUsd?: MicroUsd;
        turns: number;
        durationMs: number;
        confidence?: number;
        summary?: string;
        openQuestions?: string[];
        /** The answer to a question, so that a run that dies before it is said loses nothing. */
        answer?: string;
        /** Commit that carries the work; absent when there was nothing to commit. */
        headSha?: string;
        stat?: { files: number; additions: number; deletions: number };
        /** Diff kept for the hand-off, cut to a bounded length. */
        diff?: string;
        findings?: Finding[];
        /** The change itself, where the code host did not take it: it can be published later without a model. */
        kept?: { baseSha: string; edits: FileEdit[] };
        error?: string;
      }
    | {
        type: "gate.measured";
        attempt: number;
        /** Undefined stays unknown. */
        metrics: GateMetrics;
        /** What failed and its error lines, cut, for the attempt that follows. */
        failures?: { check: string; errorLines: string[] }[];
      }
    | {
        type: "ci.concluded";
        attempt: number;
        headSha: string;
        verdict: Verdict["kind"];
        cause?: RedCause;
        explanation: string;
        failingChecks?: string[];
        failedTests?: string[];
        errorLines?: string[];
        failureSignature?: string;
        ciMinutes?: number;
        ciCost?: Cost;
      }
    /**
     * A pull request was reviewed up to `headSha`. What was said is kept so that no later review says it again; the
     * words themselves are on the pull request.
     */
    | {
        type: "review.made";
        attempt: number;
        pullRequest: number;
        headSha: string;
        /** The commit that the review before had reached: only what is newer was read. Absent: everything was. */
        since?: string;
        said: ReviewedFinding[];
        /** Findings that the second pass did not confirm. */
        dropped: number;
        /** Threads of ours that were resolved. */
        resolved: number;
        /** What each pass cost; `attempt.finished` has the sum, without what was settled as a batch. */
        passes: { pass: "review" | "check"; model: string; turns: number; cost: Cost }[];
      }
    /** What a review has found while its second pass is with the provider: it goes out when that has come. */
    | { type: "review.drafted"; attempt: number; headSha: string; review: ReviewOutput }
    /** What the second pass said of one finding of that draft, by its place in it. */
    | {
        type: "review.checked";
        attempt: number;
        customId: string;
        finding: number;
        holds: boolean;
        reason: string;
      }
    /**
     * About to do something at the code host. Without its receipt it may or may not have happened: `key` is what to
     * look for there (branch name, `head:base` of a pull request, marker of a comment) before doing it again.
     */
    | { type: "effect.intended"; effect: EffectKind; key: string }
    /**
     * Receipt of something done at the code host, so that it is not done again. `ref` is the comment's id, the branch's
     * name, the pull request's number or the review's id, as text.
     */
    | { type: "effect.done"; effect: EffectKind; ref: string; key?: string; url?: string }
    | { type: "task.stop-requested"; reason: string }
    | { type: "task.closed"; status: CloseStatus; explanation: string }
    /**
     * About to hand requests over to a provider that serves them within a day at a lower price: the intent, and what is
     * held for them. A request's `customId` is its natural key at the provider.
     */
    | {
        type: "batch.reserved";
        batch: number;
        model: string;
        requests: BatchRequest[];
        /** The requests are made one by one at once, at the usual price: there is nothing to collect from the provider. */
        direct?: true;
      }
    /** Receipt: the provider has the batch. An intent without it is looked up there before it is sent again. */
    | { type: "batch.submitted"; batch: number; batchId: string }
    /** What one request of a batch came to; its money is settled with it. Only what succeeded is billed. */
    | {
        type: "batch.collected";
        batch: number;
        customId: string;
        outcome: BatchOutcome;
        usage: Usage;
        cost: Cost;
        error?: string;
      }
    /** A person's opinion of what a task came to: `source` names it (`reaction-<id>`), the actor is who has it. */
    | { type: "feedback.received"; rating: 1 | -1; source: string }
    /** That opinion, taken back by the one who had it. */
    | { type: "feedback.withdrawn"; source: string }
    /** A round of a job: what it is to work on, each unit once. On the job's own page, as all `job.*` are. */
    | { type: "job.planned"; round: string; baseSha: string; units: Unit[] }
    /** So many tasks of the job failed in a row that it waits for a person. */
    | { type: "job.paused"; failures: TaskId[] }
    /** A person has let it go on. */
    | { type: "job.resumed" }
    /** What a model said of a candidate before a pull request was begun for it. */
    | { type: "job.triaged"; customId: string; path: string; worth: boolean; reason: string }
  );

export type LedgerEventType = LedgerEvent["type"];

/** One finding as the ledger keeps it. */
export interface ReviewedFinding {
  fingerprint: string;
  /** Of the lines around it; absent where they are not known. */
  near?: readonly string[];
  severity: Severity;
  title: string;
  /** Absent for what is about no file. */
  path?: string;
}

/** One kind of event: `EventOf<"attempt.finished">`. */
export type EventOf<T extends LedgerEventType> = Extract<LedgerEvent, { type: T }>;

/** An event written by a later version: its line is kept byte for byte and carried along, never dropped. */
export interface UnknownEvent {
  task: TaskId;
  /** The line as it stands in the file, without its newline. */
  raw: string;
}

/** Something in the ledger that could not be read. Reported, never skipped in silence. */
export interface LedgerDamage {
  /** Path on the ledger branch; empty when it is about the branch itself. */
  path: string;
  /** 1-based; 0 when it is about the whole file. */
  line: number;
  problem: string;
}

/** One task's files, decoded. */
export interface LedgerTask {
  id: TaskId;
  /** Oldest first. */
  events: readonly LedgerEvent[];
  /** What could not be read in its files. */
  damage: readonly LedgerDamage[];
  /** Events of later versions. */
  unknown: readonly UnknownEvent[];
}

/**
 * The ledger at one commit of its branch: a place to read from and nothing that is held. A repository may have a hundred
 * thousand attempts on record, so a task is decoded when it is asked for, and whoever wants all of them takes them one by one.
 */
export interface Ledger {
  /** Commit of the ledger branch; null when the branch does not exist yet. */
  head: string | null;
  /** What is wrong with the ledger as a whole: a loss, files that are no task's. What is wrong in a file comes with its task. */
  damage: readonly LedgerDamage[];
  /** Events of one task, oldest first; empty where the ledger holds none. */
  eventsOf(task: TaskId): Promise<readonly LedgerEvent[]>;
  /** All tasks, each once: those of the newest month first, by name from the last to the first. */
  tasks(): AsyncIterable<LedgerTask>;
}

export { eventId } from "./ledger/event-id.ts";
export { actorDayKey, foldSpend, type Spend, spendFold } from "./ledger/spend.ts";
export { foldTask, type TaskState } from "./ledger/task-state.ts";
