import { z } from "zod";
import { type Guard, guardOf } from "./schema-guard.ts";
import type { AttemptEnd, AttemptMode } from "../../domain/attempt.ts";
import { EFFORTS, MODEL_LINES } from "../../domain/ladder.ts";
import type { EventParser } from "../../domain/ledger/shard.ts";
import {
  BATCH_OUTCOMES,
  type CloseStatus,
  EFFECT_KINDS,
  LEDGER_VERSION,
  type LedgerEvent,
} from "../../domain/ledger.ts";
import type { FileMode, FindingVerdict } from "../../domain/patch.ts";
import { RISKS, SEVERITIES } from "../../domain/review/finding.ts";
import type { Actor, TaskKind, TaskSource } from "../../domain/task.ts";
import type { RedCause, Verdict } from "../../domain/verdict.ts";

/*
 * The shape of every event of this version, as docs/ledger.md tells it. A later version may add members: they pass, and as
 * what is used is the value that was checked and not zod's copy of it, they stay.
 */

const count = z.int().nonnegative();
const integer = z.int();
const length = z.number().nonnegative();
const text = z.string();
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
const time = z.string().regex(TIME, "not a UTC time");
const share = z.number().min(0).max(1);
const cost = z.object({ microUsd: count, exact: z.boolean() });
/** All members of a union of the domain: one that is missing here, or foreign, does not compile. */
const oneOf = <T extends string>(values: { [K in T]: K }) => z.enum<{ [K in T]: K }>(values);

type CommentKind = Extract<TaskSource, { kind: "pull-request" }>["commentKind"];

const rung = z.object({
  name: text,
  line: z.enum(MODEL_LINES),
  effort: z.enum(EFFORTS).exactOptional(),
});

const usage = z.object({
  inputTokens: count.optional(),
  outputTokens: count.optional(),
  cacheWrite5mTokens: count.optional(),
  cacheWrite1hTokens: count.optional(),
  cacheReadTokens: count.optional(),
  atLeast: z.record(z.string(), count).exactOptional(),
  webSearches: count.exactOptional(),
});

const actorAccount = z.object({
  id: integer,
  login: text,
  type: oneOf<Actor["type"]>({
    User: "User",
    Bot: "Bot",
    Organization: "Organization",
    Mannequin: "Mannequin",
  }),
});

const kind = oneOf<TaskKind>({
  question: "question",
  docs: "docs",
  test: "test",
  fix: "fix",
  refactor: "refactor",
  implement: "implement",
  plan: "plan",
  review: "review",
});

const taskSpec = z.object({
  id: text,
  source: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("issue"), number: count, commentId: count.nullable() }),
    z.object({
      kind: z.literal("pull-request"),
      number: count,
      commentId: count.nullable(),
      commentKind: oneOf<CommentKind>({
        "issue-comment": "issue-comment",
        "review-comment": "review-comment",
      }),
      headSha: text,
      headRef: text,
    }),
    z.object({ kind: z.literal("job"), jobId: text, unit: text }),
  ]),
  kind,
  verb: text,
  text,
  comment: text,
  place: text.exactOptional(),
  plan: text.exactOptional(),
  title: text,
  body: text,
  bodyAuthor: z.object({ login: text, trusted: z.boolean() }),
  actor: actorAccount,
  trustedSha: text,
  baseSha: text,
  baseRef: text,
  branch: text,
  options: z.object({
    tier: text.exactOptional(),
    budgetMicroUsd: count.exactOptional(),
    urgent: z.boolean().exactOptional(),
  }),
});

const estimate = z.object({
  kind,
  files: z.number(),
  lines: z.number(),
  known: z.boolean(),
  pAtLeast2Files: share,
  pAtLeast6Files: share,
  flags: z.object({
    readOnly: z.boolean(),
    simplePattern: z.boolean(),
    architecture: z.boolean(),
    securityCritical: z.boolean(),
    performanceCritical: z.boolean(),
    multiStep: z.boolean(),
  }),
  contextTokens: z.number().optional(),
  testCoverage: share.optional(),
  score: share,
  evidence: z.array(z.object({ about: text, says: text })),
});

const finding = z.object({
  rule: text,
  path: text,
  line: count,
  message: text,
  verdict: oneOf<FindingVerdict>({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});

const fileEdit = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("write"),
    path: text,
    mode: oneOf<FileMode>({ "100644": "100644", "100755": "100755" }),
    contentBase64: text,
  }),
  z.object({ op: z.literal("delete"), path: text }),
]);

const envelope = {
  v: z.literal(LEDGER_VERSION),
  id: text,
  at: time,
  task: text,
  actor: z.object({ id: integer, login: text }).nullable(),
  run: z.object({ id: count, attempt: count }).nullable(),
  delivery: text.exactOptional(),
};
const attempt = z.int().positive();

const passes = z.array(z.object({ pass: z.enum(["review", "check"]), model: text, turns: count, cost }));

const reviewFinding = z.object({
  severity: z.enum(SEVERITIES),
  title: text,
  reason: text,
  path: text.exactOptional(),
  line: count.exactOptional(),
  startLine: count.exactOptional(),
  side: z.enum(["LEFT", "RIGHT"]).exactOptional(),
  suggestion: z.object({ replaces: text, with: text }).exactOptional(),
});

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
    end: oneOf<AttemptEnd>({
      submitted: "submitted",
      answered: "answered",
      "turn-limit": "turn-limit",
      "output-token-limit": "output-token-limit",
      "cost-limit": "cost-limit",
      "time-limit": "time-limit",
      "context-limit": "context-limit",
      refusal: "refusal",
      "stopped-by-user": "stopped-by-user",
      "no-change": "no-change",
      "provider-error": "provider-error",
      "patch-refused": "patch-refused",
      "held-back": "held-back",
      moved: "moved",
      "no-sandbox": "no-sandbox",
      interrupted: "interrupted",
    }),
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
