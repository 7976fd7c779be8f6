import { estimateFromText } from "../../src/domain/complexity.ts";
import { eventId, type EventEnvelope, LEDGER_VERSION, type LedgerEvent } from "../../src/domain/ledger.ts";
import { PRICE_TABLE } from "../../src/domain/price-table.ts";
import { priceUsage } from "../../src/domain/pricing.ts";
import type { Usage } from "../../src/domain/usage.ts";

const TASK = "issue-7-4242";
const AT = "2026-11-23T10:00:00.000Z";
const TEXT = "fix the failing date test";

/** An invented task for a picture: red on the cheap tier, green on the next. */
export function escalatedToGreen(): LedgerEvent[] {
  const base = "b".repeat(40);
  const tries = [
    {
      rung: "haiku" as const,
      model: "claude-haiku-5-5",
      headSha: "c".repeat(40),
      verdict: "red" as const,
      says: "1 of 3 checks failed: test",
      because: "One file, named in the task.",
      durationMs: 41_000,
      usage: usageOf(4_100, 3_900, 26_000, 148_000),
    },
    {
      rung: "sonnet" as const,
      model: "claude-sonnet-5-5",
      headSha: "d".repeat(40),
      verdict: "green" as const,
      says: "All 3 checks passed.",
      because: "haiku was red: the test fails in another time zone.",
      durationMs: 63_000,
      usage: usageOf(3_600, 4_700, 31_000, 171_000),
    },
  ];
  return [
    {
      ...envelope(eventId.created(TASK)),
      type: "task.created",
      taskSpec: {
        id: TASK,
        source: { kind: "issue", number: 7, commentId: 4242 },
        kind: "fix",
        verb: "fix",
        text: TEXT,
        comment: `/ai ${TEXT}`,
        title: "The date test fails on Sundays",
        body: "",
        bodyAuthor: { login: "maya", trusted: true },
        actor: { id: 1, login: "maya", type: "User" },
        trustedSha: base,
        baseSha: base,
        baseRef: "main",
        branch: `upshift/${TASK}`,
        options: {},
      },
      estimate: estimateFromText({ text: TEXT }),
      ladder: ["haiku", "sonnet", "opus"],
    },
    ...tries.flatMap(
      ({ rung, model, headSha, verdict, says, because, durationMs, usage }, index): LedgerEvent[] => {
        const attempt = index + 1;
        return [
          {
            ...envelope(eventId.reserved(TASK, attempt)),
            type: "attempt.reserved",
            attempt,
            mode: index === 0 ? "first" : "escalate",
            model,
            rung: { name: rung, line: rung },
            startSha: base,
            ceilingMicroUsd: 150_000,
            reasons: [because],
            leaseUntil: AT,
          },
          {
            ...envelope(eventId.finished(TASK, attempt)),
            type: "attempt.finished",
            attempt,
            end: "submitted",
            usage,
            turns: 9,
            durationMs,
            headSha,
            cost: priceUsage({ usage, model, at: AT, table: PRICE_TABLE, band: "standard" }),
          },
          {
            ...envelope(eventId.ci(TASK, attempt, headSha, "77.1")),
            type: "ci.concluded",
            attempt,
            headSha,
            verdict,
            explanation: says,
          },
        ];
      },
    ),
    {
      ...envelope(eventId.done(TASK, "pull-request", "12")),
      type: "effect.done",
      effect: "pull-request",
      ref: "12",
      url: "https://github.com/octo/dates/pull/12",
    },
    {
      ...envelope(eventId.closed(TASK, 2)),
      type: "task.closed",
      status: "green",
      explanation: "All 3 checks passed.",
    },
  ];
}

function envelope(id: string): EventEnvelope {
  return { v: LEDGER_VERSION, id, at: AT, task: TASK, actor: null, run: null };
}

function usageOf(
  inputTokens: number,
  outputTokens: number,
  cacheWrite5mTokens: number,
  cacheReadTokens: number,
): Usage {
  return { inputTokens, outputTokens, cacheWrite5mTokens, cacheWrite1hTokens: 0, cacheReadTokens };
}
