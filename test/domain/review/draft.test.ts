import { expect, test } from "vitest";
import { checkId, checksToAsk, draftOf, keptDraft } from "../../../src/domain/review/draft.ts";
import type { ReviewOutput } from "../../../src/domain/review/review-output.ts";
import { foldTask, type LedgerEvent } from "../../../src/domain/ledger.ts";
import {
  batchCollected,
  batchReserved,
  created,
  finished,
  reserved,
  reviewDrafted,
  reviewMade,
} from "../ledger-samples.ts";

const draft = (more: Partial<ReviewOutput>): ReviewOutput => ({ ...reviewDrafted().review, ...more });
const stateOf = (...events: LedgerEvent[]) => {
  const state = foldTask([created(), reserved(), finished(), ...events]);
  if (state === undefined) throw new Error("no task");
  return state;
};

test("a draft waits until its review is made, or another attempt is begun", () => {
  expect(draftOf(stateOf())).toBeUndefined();
  expect(draftOf(stateOf(reviewDrafted()))).toMatchObject({ attempt: 1 });
  expect(draftOf(stateOf(reviewDrafted(), reviewMade()))).toBeUndefined();
  expect(draftOf(stateOf(reviewDrafted(), reserved(2)))).toBeUndefined();
});

test("what is kept is bounded: every finding stays, suggestions and unread files up to a limit", () => {
  const [finding] = reviewDrafted().review.findings;
  if (finding === undefined) throw new Error("no finding");
  const large = { ...finding, suggestion: { replaces: "", with: "x".repeat(25_000) } };
  const leftOut = Array.from({ length: 250 }, (_, index) => ({ path: `${index}`, reason: "data" }));
  const kept = keptDraft(draft({ findings: [large, large, large], leftOut, unchecked: "later" }), () => true);
  expect(kept.findings.map(({ suggestion }) => suggestion !== undefined)).toEqual([true, true, false]);
  expect(kept.findings[2]).toMatchObject({ title: finding.title });
  expect(kept.leftOut).toHaveLength(201);
  expect(kept.leftOut.at(-1)?.path).toBe("50 more files");
  expect(kept.unchecked).toBeUndefined();
  const few = keptDraft(draft({ findings: [finding], leftOut: leftOut.slice(0, 2) }), () => true);
  expect(few.leftOut).toHaveLength(2);
  const { suggestion: _, ...bare } = finding;
  expect(keptDraft(draft({ findings: [bare] }), () => true).findings).toEqual([bare]);
});

test("the key of a check is taken by every provider, and is another for each repository, task, attempt and finding", () => {
  const ids = ["a/b", "a/c"].flatMap((repository) =>
    ["pull-1-at-0", "pull-2-at-0"].flatMap((task) =>
      [1, 12].flatMap((attempt) => [0, 49].map((finding) => checkId(repository, task, attempt, finding))),
    ),
  );
  expect(new Set(ids).size).toBe(16);
  for (const id of ids) expect(id).toMatch(/^[\w-]{1,64}$/);
});

test("in a batch what nobody has asked, at once what a batch did not answer, and nothing a third time", () => {
  const ids = ["unit-1", "unit-2"];
  const ask = (...events: LedgerEvent[]) => checksToAsk(stateOf(...events).batches, ids);
  const expired = [
    batchReserved(),
    batchCollected({ outcome: "expired" }),
    batchCollected({ customId: "unit-2", id: "two" }),
  ];
  const direct = batchReserved({
    batch: 2,
    direct: true,
    requests: [{ customId: "unit-1", purpose: "", ceilingMicroUsd: 1 }],
  });
  expect(ask()).toEqual({ fresh: ids, again: [], isWaiting: false });
  expect(ask(batchReserved())).toEqual({ fresh: [], again: [], isWaiting: true });
  expect(ask(...expired)).toEqual({ fresh: [], again: ["unit-1"], isWaiting: false });
  expect(ask(...expired, direct)).toEqual({ fresh: [], again: [], isWaiting: true });
  const failed = batchCollected({ batch: 2, outcome: "errored", id: "three" });
  expect(ask(...expired, direct, failed)).toEqual({ fresh: [], again: [], isWaiting: false });
});
