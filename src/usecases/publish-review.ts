import { eventId } from "../domain/ledger/event-id.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import { CodeHostError, isHostFailure } from "../domain/errors.ts";
import { formatUsd } from "../domain/money.ts";
import type { Outcome } from "../domain/outcome.ts";
import { reviewHistory } from "../domain/review/history.ts";
import { placeFindings, type PlacedFinding, type PlacedFindings } from "../domain/review/place-findings.ts";
import { parseUnifiedDiff } from "../domain/unified-diff.ts";
import type { OwnReview, ReviewDraft } from "../ports/code-host.ts";
import { failureText } from "../render/failure.ts";
import { findingIn, renderFinding, renderReview, reviewKey, reviewMarker } from "../render/review.ts";
import type { Assignment, AttemptOutput, ReviewAssignment } from "./assignment.ts";
import type { ReviewOutput } from "../domain/review/review-output.ts";
import { closeReview, NOTHING_DONE, type PublishReviewPorts, settleReview } from "./close-review.ts";
import { envelope, type RunContext } from "./run-context.ts";

/**
 * Stage 3 of a review: what a model has said is placed on lines that the diff really has, said in one review, and written
 * into the ledger, in this order. It believes nothing of it but the words.
 */
export async function publishReview(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: ReviewAssignment,
  output: AttemptOutput,
): Promise<Outcome> {
  const { task, config, review } = assignment;
  const number = pullRequestOf(assignment);
  const made = output.review;
  if (output.end === "stopped-by-user")
    return closeReview(ports, context, assignment, output, "stopped", "Somebody said stop.");
  if (made === undefined) {
    const why = output.detail ?? output.end;
    return closeReview(ports, context, assignment, output, "failed", `Nothing was reviewed: ${why}.`);
  }
  // Another review may have ended since this one began.
  const { said } = await reviewHistory(await ports.ledger.read(), number);
  const all = placeFindings({
    files: parseUnifiedDiff(review.scope.diff),
    findings: made.findings,
    earlier: said,
    limit: config.review.maxComments,
  });
  const placed = withoutSecrets({ ...all, repeated: all.repeated + made.repeated }, (text) =>
    ports.redact(text),
  );
  let posted: OwnReview | undefined;
  let resolved = 0;
  try {
    resolved = await resolveMended(ports, number, made.mended);
    // A push that left nothing to say is no news to anybody.
    const isSilent =
      review.scope.since !== undefined && placed.said.length === 0 && sourceIsAutomatic(assignment);
    if (!isSilent) posted = await post(ports, context, assignment, made, placed, resolved);
  } catch (error) {
    if (!isHostFailure(error)) throw error;
    // What it cost is settled before the failure goes on: the sweep makes it again when the host is well.
    await settleReview(ports, context, assignment, {
      ...output,
      end: "interrupted",
      detail: failureText(error),
    });
    throw error;
  }
  const shared = envelope(context, ports.clock, task.id);
  const event: LedgerEvent = {
    ...shared,
    id: eventId.review(task.id, assignment.number),
    type: "review.made",
    attempt: assignment.number,
    pullRequest: number,
    headSha: review.scope.headSha,
    ...(review.scope.since === undefined ? {} : { since: review.scope.since }),
    said: placed.said.map(({ fingerprint, near, finding }) => ({
      fingerprint,
      near,
      severity: finding.severity,
      title: ports.redact(finding.title).slice(0, 200),
      ...(finding.path === undefined ? {} : { path: finding.path }),
    })),
    dropped: made.dropped,
    resolved,
    passes: made.passes,
  };
  const receipt = posted === undefined ? [] : [receiptOf(shared, assignment, posted)];
  const explanation = explain(placed, made, posted);
  return closeReview(ports, context, assignment, output, "reviewed", explanation, [event, ...receipt]);
}

/** An earlier attempt of this task has posted its review and died before it could say so: nothing is paid for twice. */
export async function settlePosted(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: Assignment,
  posted: OwnReview,
): Promise<Outcome> {
  const { task } = assignment;
  const number = pullRequestOf(assignment);
  const comments = await ports.reviews.commentsOf(number, posted.id);
  const shared = envelope(context, ports.clock, task.id);
  const event: LedgerEvent = {
    ...shared,
    id: eventId.review(task.id, assignment.number),
    type: "review.made",
    attempt: assignment.number,
    pullRequest: number,
    headSha: headOf(assignment),
    said: comments.flatMap(({ path, body }) => {
      const found = findingIn(body);
      return found === undefined ? [] : [{ ...found, path }];
    }),
    dropped: 0,
    resolved: 0,
    passes: [],
  };
  const explanation = `The review that an interrupted run had posted was found: ${posted.url}.`;
  const receipt = receiptOf(shared, assignment, posted);
  return closeReview(ports, context, assignment, NOTHING_DONE, "reviewed", explanation, [event, receipt]);
}

/** All in one review. What GitHub will not take at lines after all (a head that was replaced meanwhile) goes into its text. */
async function post(
  ports: PublishReviewPorts,
  context: RunContext,
  assignment: ReviewAssignment,
  made: ReviewOutput,
  placed: PlacedFindings,
  resolved: number,
): Promise<OwnReview> {
  const number = pullRequestOf(assignment);
  const draft = draftOf(context, assignment, made, placed, resolved);
  try {
    return await ports.reviews.post(number, draft);
  } catch (error) {
    if (!(error instanceof CodeHostError) || error.failure !== "invalid") throw error;
    ports.logger.warn(
      `GitHub refused the comments at lines, so the review's text holds them: ${error.message}`,
    );
    const unplaced = placed.said.map((each) => ({ ...each, position: undefined, suggestion: undefined }));
    const without = { ...placed, said: unplaced };
    return ports.reviews.post(number, draftOf(context, assignment, made, without, resolved));
  }
}

function draftOf(
  context: RunContext,
  { task, number, rung, review, reasons }: ReviewAssignment,
  made: ReviewOutput,
  placed: PlacedFindings,
  resolved: number,
): ReviewDraft {
  const { scope } = review;
  const comments = placed.said.flatMap((each) =>
    each.position === undefined ? [] : [{ position: each.position, body: renderFinding(each) }],
  );
  return {
    commitSha: scope.headSha,
    marker: reviewMarker(task.id, number),
    comments,
    body: renderReview({
      task: task.id,
      attempt: number,
      summary: made.summary,
      risk: made.risk,
      riskReason: made.riskReason,
      tier: rung.name,
      placed,
      since: scope.since,
      headSha: scope.headSha,
      notes: scope.note === undefined ? [] : [scope.note],
      parts: made.parts,
      leftOut: made.leftOut,
      dropped: made.dropped,
      unchecked: made.unchecked,
      resolved,
      reasons: reasons ?? [],
      passes: made.passes,
      runUrl: context.runUrl,
    }),
  };
}

/** A comment is resolved where the model says that it is mended and GitHub says that its lines have changed. */
async function resolveMended(
  ports: PublishReviewPorts,
  number: number,
  mended: readonly string[],
): Promise<number> {
  if (mended.length === 0) return 0;
  const threads = (await ports.reviews.openThreads(number)).filter(({ isOutdated, body }) => {
    const fingerprint = findingIn(body)?.fingerprint;
    return isOutdated && fingerprint !== undefined && mended.includes(fingerprint);
  });
  let resolved = 0;
  for (const { id } of threads) {
    // Writes go one at a time.
    // oxlint-disable-next-line no-await-in-loop
    if (await ports.reviews.resolve(id)) resolved += 1;
  }
  return resolved;
}

/** A redacted suggestion would put asterisks into somebody's code: it is left out, and the words stay. */
function withoutSecrets(placed: PlacedFindings, redact: (text: string) => string): PlacedFindings {
  const clean = (each: PlacedFinding): PlacedFinding => {
    const text = each.suggestion?.text ?? "";
    return redact(text) === text ? each : { ...each, suggestion: undefined };
  };
  return { ...placed, said: placed.said.map(clean) };
}

function receiptOf(
  shared: ReturnType<typeof envelope>,
  { task }: Assignment,
  { id, url }: OwnReview,
): LedgerEvent {
  return {
    ...shared,
    id: eventId.done(task.id, "review", String(id)),
    type: "effect.done",
    effect: "review",
    key: reviewKey(task.id),
    ref: String(id),
    url,
  };
}

function explain(
  { said, repeated, beyond }: PlacedFindings,
  made: ReviewOutput,
  posted: OwnReview | undefined,
): string {
  const count = said.length === 1 ? "1 finding" : `${said.length} findings`;
  const where = posted === undefined ? "nothing new to say" : `[${count}](${posted.url})`;
  const passes = made.passes.map(
    ({ pass, model, cost }) =>
      `${pass === "check" ? "second pass" : "review"} ${formatUsd(cost)} (\`${model}\`)`,
  );
  const more = [
    ...(made.dropped === 0 ? [] : [`${made.dropped} not confirmed`]),
    ...(repeated === 0 ? [] : [`${repeated} said before`]),
    ...(beyond === 0 ? [] : [`${beyond} beyond the limit`]),
  ];
  return `Reviewed: ${[where, ...more].join(", ")}. ${passes.join(", ")}.`;
}

function pullRequestOf({ task }: Assignment): number {
  if (task.source.kind !== "pull-request") throw new Error("only pull requests are reviewed");
  return task.source.number;
}

function headOf({ task }: Assignment): string {
  return task.source.kind === "pull-request" ? task.source.headSha : task.baseSha;
}

const sourceIsAutomatic = ({ task }: Assignment): boolean =>
  task.source.kind === "pull-request" && task.source.commentId === null;
