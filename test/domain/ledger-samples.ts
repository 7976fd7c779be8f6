import type { EventEnvelope, EventOf, LedgerEvent, LedgerEventType } from "../../src/domain/ledger.ts";
import { eventId, type Spend, spendFold } from "../../src/domain/ledger.ts";
import type { Task } from "../../src/domain/task.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";

/** Events for tests: every member that must be there, and any change on top. */

export const TASK = "issue-7-4242";

export function taskSpec(id: string = TASK): Task {
  return {
    id,
    source: { kind: "issue", number: 7, commentId: 4242 },
    kind: "fix",
    verb: "fix",
    text: "the date test",
    comment: "/ai fix the date test",
    title: "Date test fails on Sundays",
    body: "It does – every week. 📅",
    bodyAuthor: { login: "ada", trusted: true },
    actor: { id: 11, login: "ada", type: "User" },
    trustedSha: "a".repeat(40),
    baseSha: "b".repeat(40),
    baseRef: "main",
    branch: `upshift/${id}`,
    options: {},
  };
}

function envelope(id: string, task: string): EventEnvelope {
  return {
    v: 1,
    id,
    at: "2026-11-23T10:00:00.000Z",
    task,
    actor: { id: 11, login: "ada" },
    run: { id: 900, attempt: 1 },
  };
}

type Change<T extends LedgerEventType> = Partial<EventOf<T>>;

export function created(change: Change<"task.created"> = {}): EventOf<"task.created"> {
  const task = change.task ?? TASK;
  return {
    ...envelope(eventId.created(task), task),
    type: "task.created",
    taskSpec: taskSpec(task),
    estimate: {
      kind: "fix",
      files: 1,
      lines: 10,
      known: false,
      pAtLeast2Files: 0.2,
      pAtLeast6Files: 0.01,
      flags: {
        readOnly: false,
        simplePattern: true,
        architecture: false,
        securityCritical: false,
        performanceCritical: false,
        multiStep: false,
      },
      contextTokens: 4000,
      testCoverage: undefined,
      score: 0.2,
      evidence: [{ about: "kind", says: "says “fix”" }],
    },
    ladder: ["haiku", "sonnet", "opus"],
    ...change,
  };
}

export function reserved(attempt = 1, change: Change<"attempt.reserved"> = {}): EventOf<"attempt.reserved"> {
  const task = change.task ?? TASK;
  return {
    ...envelope(eventId.reserved(task, attempt), task),
    type: "attempt.reserved",
    attempt,
    mode: attempt === 1 ? "first" : "escalate",
    rung: { name: "haiku", line: "haiku" },
    model: "claude-haiku-5-5",
    startSha: "b".repeat(40),
    ceilingMicroUsd: 100_000,
    reasons: ["a small fix"],
    leaseUntil: "2026-11-23T10:30:00.000Z",
    ...change,
  };
}

export function finished(attempt = 1, change: Change<"attempt.finished"> = {}): EventOf<"attempt.finished"> {
  const task = change.task ?? TASK;
  return {
    ...envelope(eventId.finished(task, attempt), task),
    type: "attempt.finished",
    attempt,
    end: "submitted",
    usage: { ...NO_USAGE, inputTokens: 1000, outputTokens: 200 },
    cost: { microUsd: 12_300, exact: true },
    turns: 4,
    durationMs: 20_500,
    ...change,
  };
}

export function concluded(attempt = 1, change: Change<"ci.concluded"> = {}): EventOf<"ci.concluded"> {
  const task = change.task ?? TASK;
  const headSha = change.headSha ?? "c".repeat(40);
  return {
    ...envelope(eventId.ci(task, attempt, headSha, "77.1"), task),
    type: "ci.concluded",
    attempt,
    headSha,
    verdict: "red",
    explanation: "1 of 3 checks failed",
    ...change,
  };
}

export function closed(attempts = 1, change: Change<"task.closed"> = {}): EventOf<"task.closed"> {
  const task = change.task ?? TASK;
  return {
    ...envelope(eventId.closed(task, attempts), task),
    type: "task.closed",
    status: "green",
    explanation: "CI is green",
    ...change,
  };
}

export function reviewMade(): EventOf<"review.made"> {
  return {
    ...envelope(eventId.review(TASK, 1), TASK),
    type: "review.made",
    attempt: 1,
    pullRequest: 7,
    headSha: "c".repeat(40),
    said: [{ fingerprint: "0af3", near: ["1b"], severity: "major", title: "open() may throw", path: "a.ts" }],
    dropped: 1,
    resolved: 0,
    passes: [{ pass: "review", model: "claude-haiku-5-5", turns: 2, cost: { microUsd: 90, exact: true } }],
  };
}

export function reviewDrafted(): EventOf<"review.drafted"> {
  return {
    ...envelope(eventId.drafted(TASK, 1), TASK),
    type: "review.drafted",
    attempt: 1,
    headSha: "c".repeat(40),
    review: {
      summary: "Opens a file.",
      risk: "low",
      riskReason: "Nobody calls it.",
      findings: [
        {
          severity: "major",
          title: "open() may throw",
          reason: "Where there is no file.",
          path: "a.ts",
          line: 3,
          side: "RIGHT",
          suggestion: { replaces: "open();", with: "openSafely();" },
        },
      ],
      mended: [],
      repeated: 0,
      dropped: 0,
      parts: 1,
      leftOut: [{ path: "b.lock", reason: "a machine wrote it" }],
      passes: reviewMade().passes,
    },
  };
}

export function reviewChecked(): EventOf<"review.checked"> {
  return {
    ...envelope(eventId.checked(TASK, "check-1-0"), TASK),
    type: "review.checked",
    attempt: 1,
    customId: "check-1-0",
    finding: 0,
    holds: true,
    reason: "open() throws",
  };
}

export function done(change: Change<"effect.done">): EventOf<"effect.done"> {
  const { effect = "branch", ref = "upshift/x" } = change;
  return { ...envelope(eventId.done(TASK, effect, ref), TASK), type: "effect.done", effect, ref, ...change };
}

export function intended(change: Change<"effect.intended">): EventOf<"effect.intended"> {
  const { effect = "branch", key = "upshift/x" } = change;
  return {
    ...envelope(eventId.intended(TASK, effect, key), TASK),
    type: "effect.intended",
    effect,
    key,
    ...change,
  };
}

export function stopRequested(by = "comment-1"): EventOf<"task.stop-requested"> {
  return {
    ...envelope(eventId.stopRequested(TASK, by), TASK),
    type: "task.stop-requested",
    reason: "/ai stop",
  };
}

export function feedback(source = "reaction-5"): EventOf<"feedback.received"> {
  return { ...envelope(eventId.feedback(TASK, source), TASK), type: "feedback.received", rating: 1, source };
}

export function withdrawn(source = "reaction-5", by = 11): EventOf<"feedback.withdrawn"> {
  return {
    ...envelope(eventId.feedbackWithdrawn(TASK, source), TASK),
    actor: { id: by, login: `person-${by}` },
    type: "feedback.withdrawn",
    source,
  };
}

export function gate(attempt = 1): EventOf<"gate.measured"> {
  return {
    ...envelope(eventId.gate(TASK, attempt), TASK),
    type: "gate.measured",
    attempt,
    metrics: { syntax: true, types: false },
  };
}

export function batchReserved(change: Partial<EventOf<"batch.reserved">> = {}): EventOf<"batch.reserved"> {
  return {
    ...envelope(eventId.batchReserved(TASK, change.batch ?? 1), TASK),
    type: "batch.reserved",
    batch: 1,
    model: "claude-haiku-5-5",
    requests: [
      { customId: "unit-1", purpose: "src/a.ts", ceilingMicroUsd: 50_000 },
      { customId: "unit-2", purpose: "src/b.ts", ceilingMicroUsd: 30_000 },
    ],
    ...change,
  };
}

export function batchSubmitted(): EventOf<"batch.submitted"> {
  return {
    ...envelope(eventId.batchSubmitted(TASK, 1), TASK),
    type: "batch.submitted",
    batch: 1,
    batchId: "msgbatch_1",
  };
}

export function batchCollected(change: Partial<EventOf<"batch.collected">> = {}): EventOf<"batch.collected"> {
  return {
    ...envelope(eventId.batchCollected(TASK, 1, change.customId ?? "unit-1"), TASK),
    type: "batch.collected",
    batch: 1,
    customId: "unit-1",
    outcome: "succeeded",
    usage: NO_USAGE,
    cost: { microUsd: 0, exact: true },
    ...change,
  };
}

/** One of each type. */
export const ALL_TYPES: readonly LedgerEvent[] = [
  created(),
  reserved(),
  finished(),
  gate(),
  concluded(),
  reviewMade(),
  reviewDrafted(),
  reviewChecked(),
  intended({}),
  done({}),
  stopRequested(),
  closed(),
  batchReserved(),
  batchSubmitted(),
  batchCollected(),
  feedback(),
  withdrawn(),
];

/** What these events say of money. */
export function spendOf(events: readonly LedgerEvent[]): Spend {
  const fold = spendFold();
  for (const [task, own] of Map.groupBy(events, (event) => event.task)) fold.add(task, own);
  return fold.spend;
}
