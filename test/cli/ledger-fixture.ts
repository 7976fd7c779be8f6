import { estimateFromText } from "../../src/domain/complexity.ts";
import type { Ledger, LedgerEvent } from "../../src/domain/ledger.ts";
import { NO_USAGE } from "../../src/domain/usage.ts";
import { ledgerOfEvents } from "../fakes/ports/memory-ledger.ts";

/** A ledger of closed tasks that the cheap tier solved first time for $0.02 each. */
export function ledgerOf(count: number): Ledger {
  const events: LedgerEvent[] = [];
  for (let index = 0; index < count; index += 1) {
    const task = `issue-${index}-1`;
    const envelope = { v: 1 as const, at: "2026-11-20T00:00:00Z", task, actor: null, run: null };
    events.push(
      {
        ...envelope,
        id: `${task}/created`,
        type: "task.created",
        taskSpec: {
          id: task,
          source: { kind: "issue", number: index, commentId: 1 },
          kind: "implement",
          verb: "do",
          text: "add sorting",
          comment: "/ai add sorting",
          options: {},
          title: "",
          body: "",
          bodyAuthor: { login: "ann", trusted: true },
          actor: { id: 1, login: "ann", type: "User" },
          trustedSha: "",
          baseSha: "",
          baseRef: "main",
          branch: "b",
        },
        estimate: estimateFromText({ text: "add sorting" }),
        ladder: ["haiku", "sonnet", "opus"],
      },
      {
        ...envelope,
        id: `${task}/1/reserved`,
        type: "attempt.reserved",
        attempt: 1,
        mode: "first",
        rung: { name: "haiku", line: "haiku" },
        model: "claude-haiku-5-5",
        startSha: "",
        ceilingMicroUsd: 1,
        reasons: [],
        leaseUntil: "2026-11-20T01:00:00Z",
      },
      {
        ...envelope,
        id: `${task}/1/finished`,
        type: "attempt.finished",
        attempt: 1,
        end: "answered",
        usage: NO_USAGE,
        cost: { microUsd: 20_000, exact: true },
        turns: 3,
        durationMs: 1,
      },
      { ...envelope, id: `${task}/closed/1`, type: "task.closed", status: "answered", explanation: "" },
    );
  }
  return ledgerOfEvents(events, "h");
}
