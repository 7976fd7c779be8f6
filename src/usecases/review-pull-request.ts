import type { Outcome } from "../domain/outcome.ts";
import { reviewKey } from "../render/review.ts";
import type { Assignment } from "./assignment.ts";
import type { BatchPorts } from "./batches/batch-ports.ts";
import { draftReview } from "./finish-review.ts";
import { closeReview, NOTHING_DONE, type PublishReviewPorts } from "./close-review.ts";
import { publishReview, settlePosted } from "./publish-review.ts";
import { reviewChange, type ReviewerPorts } from "./review-change.ts";
import { type ScopePorts, withReviewScope } from "./review-scope.ts";
import type { RunContext } from "./run-context.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";

export interface ReviewPorts
  extends PublishReviewPorts, ScopePorts, BatchPorts, Omit<ReviewerPorts, "stopRequested"> {
  catalogue: ModelCatalogue;
  stopRequested(task: string): Promise<boolean>;
  handOver?: (assignment: Assignment) => Promise<void>;
}

/** From a reserved attempt to a review on the pull request: there is no CI to wait for, so the task ends here. */
export async function reviewPullRequest(
  ports: ReviewPorts,
  context: RunContext,
  assignment: Assignment,
): Promise<Outcome> {
  const { task, number, rung, model } = assignment;
  if (number > 1 && task.source.kind === "pull-request" && !(await isOnRecord(ports, task.id))) {
    const posted = await ports.reviews.findOwn(task.source.number, reviewKey(task.id));
    if (posted !== undefined) return settlePosted(ports, context, assignment, posted);
  }
  const scoped = await withReviewScope(ports, assignment);
  if ("nothing" in scoped)
    return closeReview(ports, context, assignment, NOTHING_DONE, "stopped", scoped.nothing);
  const { review: found } = scoped;
  if (found === undefined) throw new Error("a review has a scope");
  if (ports.handOver !== undefined) {
    await ports.handOver(scoped);
    return { status: "assigned", taskId: task.id, attempt: number, tier: rung.name };
  }
  const waits = mayWait(ports, assignment);
  const review = waits ? { ...found, checker: null } : found;
  const output = await ports.logger.group(`Review ${number}: ${rung.name} (${model})`, () =>
    reviewChange({ ...ports, stopRequested: () => ports.stopRequested(task.id) }, { ...scoped, review }),
  );
  if (waits && output.end === "answered" && (output.review?.findings.length ?? 0) > 0)
    return draftReview(ports, context, scoped, output);
  return publishReview(ports, context, { ...scoped, review }, output);
}

/**
 * Whether the second pass may be made in a batch. Whoever has said `/ai review`, or `/ai retry`, wants the answer now. Where
 * another job makes the review it is made at once: that job cannot write the ledger, so nobody could say what it has submitted.
 */
function mayWait({ batches }: ReviewPorts, { config, number, task }: Assignment): boolean {
  const isAutomatic = task.source.kind === "pull-request" && task.source.commentId === null;
  return config.review.verify === "batch" && isAutomatic && number === 1 && batches !== undefined;
}

/** Whether an earlier attempt has said what it did: then another one was asked for, and makes another review. */
async function isOnRecord(ports: ReviewPorts, task: string): Promise<boolean> {
  const events = await (await ports.ledger.read()).eventsOf(task);
  return events.some(({ type }) => type === "review.made");
}
