import type { Batch } from "../ledger/batches.ts";
import type { TaskState } from "../ledger/task-state.ts";
import type { EventOf } from "../ledger.ts";
import { textHash } from "../text-hash.ts";
import type { ReviewOutput } from "./review-output.ts";

/** What the ledger keeps of a draft. Findings and their reasons are bounded by whoever hands them in. */
const SUGGESTION_CHARACTERS = 60_000;
const LEFT_OUT_FILES = 200;

/** The review that a task's newest attempt has found and not yet said: its second pass is with the provider. */
export function draftOf(
  state: Pick<TaskState, "attempts" | "events" | "review">,
): EventOf<"review.drafted"> | undefined {
  const number = state.attempts.at(-1)?.number;
  if (state.review?.attempt === number) return undefined;
  return state.events.findLast(
    (event): event is EventOf<"review.drafted"> =>
      event.type === "review.drafted" && event.attempt === number,
  );
}

/**
 * What is kept of a review until its second pass has come. A suggestion that `isClean` refuses (it holds a secret, which
 * the ledger would overwrite with asterisks) or that is one too many goes; its finding stays.
 */
export function keptDraft(review: ReviewOutput, isClean: (text: string) => boolean): ReviewOutput {
  const { unchecked: _, ...rest } = review;
  let room = SUGGESTION_CHARACTERS;
  const findings = review.findings.map((finding) => {
    const { suggestion, ...words } = finding;
    if (suggestion === undefined) return finding;
    const text = `${suggestion.replaces}\n${suggestion.with}`;
    if (text.length > room || !isClean(text)) return words;
    room -= text.length;
    return finding;
  });
  const beyond = review.leftOut.length - LEFT_OUT_FILES;
  const leftOut = [
    ...review.leftOut.slice(0, LEFT_OUT_FILES),
    ...(beyond > 0 ? [{ path: `${beyond} more files`, reason: "there are too many to name" }] : []),
  ];
  return { ...rest, findings, leftOut };
}

/**
 * The natural key of checking one finding of a draft. The provider's list of batches is shared by all repositories of a
 * workspace, so the repository is in it. At most 64 characters, as the API wants them.
 */
export function checkId(repository: string, task: string, attempt: number, finding: number): string {
  return `check-${textHash(`${repository.toLowerCase()} ${task}`)}-${attempt}-${finding}`;
}

/** Which of these checks are still to be asked for. */
export interface ChecksToAsk {
  /** In a batch: none of them has been asked for. */
  fresh: readonly string[];
  /** At once: a batch has let it expire or could not answer it. */
  again: readonly string[];
  /** An answer is awaited. */
  isWaiting: boolean;
}

export function checksToAsk(batches: readonly Batch[], ids: readonly string[]): ChecksToAsk {
  const asked = batches.flatMap(({ direct, requests }) =>
    requests.map((request) => ({ ...request, direct })),
  );
  const last = ids.flatMap((id) => asked.findLast(({ customId }) => customId === id) ?? []);
  return {
    fresh: last.length === 0 ? ids : [],
    again: last.flatMap(({ customId, direct, outcome }) =>
      direct || outcome === undefined || outcome === "succeeded" ? [] : [customId],
    ),
    isWaiting: last.some(({ outcome }) => outcome === undefined),
  };
}
