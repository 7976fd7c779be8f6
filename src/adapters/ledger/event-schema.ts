import { z } from "zod";
import { type Guard, guardOf } from "./schema-guard.ts";
import { ATTEMPT_ENDS, type AttemptMode } from "../../domain/attempt.ts";
import type { EventParser } from "../../domain/ledger/shard.ts";
import {
  BATCH_OUTCOMES,
  type CloseStatus,
  EFFECT_KINDS,
  LEDGER_VERSION,
  type LedgerEvent,
} from "../../domain/ledger.ts";
import { RISKS, SEVERITIES } from "../../domain/review/finding.ts";
import type { RedCause, Verdict } from "../../domain/verdict.ts";
import {
  attempt,
  cost,
  count,
  estimate,
  fileEdit,
  finding,
  integer,
  length,
  oneOf,
  passes,
  reviewFinding,
  rung,
  share,
  taskSpec,
  text,
  time,
  TIME,
  usage,
} from "./event-parts.ts";

/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */

const envelope = {
  v: z.literal(LEDGER_VERSION),
  id: text,
  at: time,
  task: text,
  actor: z.object({ id: integer, login: text }).nullable(),
  run: z.object({ id: count, attempt: count }).nullable(),
  delivery: text.exactOptional(),
};

const event = z.discriminatedUnion("type", [
  z.object({ ...envelope, type: z.literal("task.created"), taskSpec, estimate, ladder: z.array(text) }),
  z.object({
    ...envelope,
    type: z.literal("attempt.reserved"),
    attempt,
    mode: oneOf<AttemptMode>({ first: "first", repair: "repair", escalate: "escalate", retry: "retry" }),
    rung,
    model: text,
    startSha: text,
    ceilingMicroUsd: count,
    reasons: z.array(text),
    publishes: attempt.exactOptional(),
    leaseUntil: time,
  }),
  z.object({
    ...envelope,
    type: z.literal("attempt.finished"),
    attempt,
    end: z.enum(ATTEMPT_ENDS),
    usage,
    cost,
    chargedMicroUsd: count.exactOptional(),
    turns: count,
    durationMs: length,
    confidence: share.exactOptional(),
    summary: text.exactOptional(),
    openQuestions: z.array(text).exactOptional(),
    answer: text.exactOptional(),
    headSha: text.exactOptional(),
    stat: z.object({ files: count, additions: count, deletions: count }).exactOptional(),
    diff: text.exactOptional(),
    findings: z.array(finding).exactOptional(),
    kept: z.object({ baseSha: text, edits: z.array(fileEdit) }).exactOptional(),
    error: text.exactOptional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("gate.measured"),
    attempt,
    metrics: z.object({
      syntax: z.boolean().exactOptional(),
      tests: z.boolean().exactOptional(),
      lint: z.boolean().exactOptional(),
      types: z.boolean().exactOptional(),
    }),
    failures: z.array(z.object({ check: text, errorLines: z.array(text) })).exactOptional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("ci.concluded"),
    attempt,
    headSha: text,
    verdict: oneOf<Verdict["kind"]>({ green: "green", red: "red", pending: "pending", unknown: "unknown" }),
    cause: oneOf<RedCause>({
      ours: "ours",
      "red-on-base": "red-on-base",
      cancelled: "cancelled",
      "timed-out": "timed-out",
      infrastructure: "infrastructure",
      flaky: "flaky",
      conflict: "conflict",
    }).exactOptional(),
    explanation: text,
    failingChecks: z.array(text).exactOptional(),
    failedTests: z.array(text).exactOptional(),
    errorLines: z.array(text).exactOptional(),
    failureSignature: text.exactOptional(),
    ciMinutes: length.exactOptional(),
    ciCost: cost.exactOptional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("review.made"),
    attempt,
    pullRequest: count,
    headSha: text,
    since: text.exactOptional(),
    said: z.array(
      z.object({
        fingerprint: text,
        near: z.array(text).exactOptional(),
        severity: z.enum(SEVERITIES),
        title: text,
        path: text.exactOptional(),
      }),
    ),
    dropped: count,
    resolved: count,
    passes,
  }),
  z.object({
    ...envelope,
    type: z.literal("review.drafted"),
    attempt,
    headSha: text,
    review: z.object({
      summary: text,
      risk: z.enum(RISKS),
      riskReason: text,
      findings: z.array(reviewFinding),
      mended: z.array(text),
      repeated: count,
      dropped: count,
      unchecked: text.exactOptional(),
      parts: count,
      leftOut: z.array(z.object({ path: text, reason: text })),
      passes,
    }),
  }),
  z.object({
    ...envelope,
    type: z.literal("review.checked"),
    attempt,
    customId: text,
    finding: count,
    holds: z.boolean(),
    reason: text,
  }),
  z.object({
    ...envelope,
    type: z.literal("effect.intended"),
    effect: z.enum(EFFECT_KINDS),
    key: text,
  }),
  z.object({
    ...envelope,
    type: z.literal("effect.done"),
    effect: z.enum(EFFECT_KINDS),
    ref: text,
    key: text.exactOptional(),
    url: text.exactOptional(),
  }),
  z.object({ ...envelope, type: z.literal("task.stop-requested"), reason: text }),
  z.object({
    ...envelope,
    type: z.literal("task.closed"),
    status: oneOf<CloseStatus>({
      green: "green",
      answered: "answered",
      reviewed: "reviewed",
      exhausted: "exhausted",
      budget: "budget",
      "not-ours": "not-ours",
      "needs-human": "needs-human",
      stopped: "stopped",
      failed: "failed",
    }),
    explanation: text,
  }),
  z.object({
    ...envelope,
    type: z.literal("batch.reserved"),
    batch: attempt,
    model: text,
    requests: z.array(z.object({ customId: text, purpose: text, ceilingMicroUsd: count })),
    direct: z.literal(true).exactOptional(),
  }),
  z.object({ ...envelope, type: z.literal("batch.submitted"), batch: attempt, batchId: text }),
  z.object({
    ...envelope,
    type: z.literal("batch.collected"),
    batch: attempt,
    customId: text,
    outcome: z.enum(BATCH_OUTCOMES),
    usage,
    cost,
    error: text.exactOptional(),
  }),
  z.object({
    ...envelope,
    type: z.literal("feedback.received"),
    rating: z.union([z.literal(1), z.literal(-1)]),
    source: text,
  }),
  z.object({ ...envelope, type: z.literal("feedback.withdrawn"), source: text }),
  z.object({
    ...envelope,
    type: z.literal("job.planned"),
    round: text,
    baseSha: text,
    units: z.array(
      z.object({ id: text, path: text, findings: z.array(z.object({ line: count, says: text })) }),
    ),
  }),
  z.object({ ...envelope, type: z.literal("job.paused"), failures: z.array(text) }),
  z.object({ ...envelope, type: z.literal("job.resumed") }),
  z.object({
    ...envelope,
    type: z.literal("job.triaged"),
    customId: text,
    path: text,
    worth: z.boolean(),
    reason: text,
  }),
]);

const isNumber = (value: unknown): value is number => typeof value === "number";

/** Whether a value is an event, without zod's copy of it. */
const isKnownEvent = guardOf(
  event,
  new Map<z.ZodType, Guard>([
    [count, (value) => Number.isSafeInteger(value) && isNumber(value) && value >= 0],
    [integer, Number.isSafeInteger],
    [attempt, (value) => Number.isSafeInteger(value) && isNumber(value) && value > 0],
    [length, (value) => Number.isFinite(value) && isNumber(value) && value >= 0],
    [share, (value) => isNumber(value) && value >= 0 && value <= 1],
    [time, (value) => typeof value === "string" && TIME.test(value)],
  ]),
);

/** Checks a parsed line of a shard and gives it back unchanged, members of later versions included. */
export const parseEvent: EventParser = (value) => {
  if (isEvent(value)) return { event: value };
  const problems = event.safeParse(value).error?.issues ?? [];
  return { problem: problems.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
};

function isEvent(value: unknown): value is LedgerEvent {
  return isKnownEvent(value);
}

/** The schema itself, for the test that holds the guard to it. */
export const eventSchema = event;
