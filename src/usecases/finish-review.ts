import { textOf } from "../agent/conversation.ts";
import type { Config } from "../domain/config.ts";
import { eventId } from "../domain/ledger/event-id.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import type { LedgerEvent } from "../domain/ledger.ts";
import { addCosts } from "../domain/money.ts";
import type { Outcome } from "../domain/outcome.ts";
import { checkId, checksToAsk, draftOf, keptDraft } from "../domain/review/draft.ts";
import { judged } from "../domain/review/judged.ts";
import type { ReviewPass } from "../domain/review/review-output.ts";
import type { TaskId } from "../domain/task.ts";
import { parseUnifiedDiff } from "../domain/unified-diff.ts";
import { type Workspace, WorkspaceError } from "../ports/workspace.ts";
import { checkRequest } from "../prompts/check-request.ts";
import { readVerdictLine } from "../prompts/verdict-line.ts";
import { reviewKey } from "../render/review.ts";
import type { Assignment, AttemptOutput, ReviewAssignment } from "./assignment.ts";
import { askDirectly } from "./batches/ask-directly.ts";
import type { Ask, AskContext } from "./batches/batch-ports.ts";
import { collectBatches, isAtWork } from "./batches/collect-batches.ts";
import { submitBatch } from "./batches/submit-batch.ts";
import { configFor } from "./config-for.ts";
import { assignmentOf } from "./follow-up.ts";
import { closeReview, NOTHING_DONE, settlement } from "./close-review.ts";
import { publishReview, settlePosted } from "./publish-review.ts";
import { hunksAbout } from "./review-change.ts";
import type { ReviewPorts } from "./review-pull-request.ts";
import { withReviewScope } from "./review-scope.ts";
import { envelope, type RunContext } from "./run-context.ts";

/** Tokens of diff that one check reads. */
const CHECK_TOKENS = 6_000;

type FinishPorts = ReviewPorts & Parameters<typeof configFor>[0];

/**
 * Keeps what a review has found in the ledger, settles what that cost, and hands the second pass over to be made at half
 * price. The sweep says the review when that has come.
 */
export async function draftReview(
  ports: ReviewPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): Promise<Outcome> {
  const { task, number, review, config } = assignment;
  if (output.review === undefined || review === undefined) throw new Error("a draft has something to keep");
  const isClean = (text: string): boolean => ports.redact(text) === text;
  const append: LedgerEvent[] = [
    ...settlement(ports, context, assignment, output),
    {
      ...envelope(context, ports.clock, task.id),
      id: eventId.drafted(task.id, number),
      type: "review.drafted",
      attempt: number,
      headSha: review.scope.headSha,
      review: keptDraft(output.review, isClean),
    },
  ];
  const state = await ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(task.id);
    return { append, result: foldTask([...known, ...append]) };
  });
  if (state === undefined) throw new Error(`the ledger has lost ${task.id}`);
  return finishReview(ports, context, state, config);
}

/**
 * The next step of a drafted review: its checks are submitted, collected, asked for at once where a batch had no answer,
 * and then it is said. Doing it again, by whoever comes by, submits, asks and says nothing twice.
 */
export async function finishReview(
  ports: ReviewPorts,
  context: RunContext,
  state: TaskState,
  config: Config,
): Promise<Outcome> {
  const draft = draftOf(state);
  if (draft === undefined) throw new Error("there is no draft to finish");
  const { task } = state;
  const waiting: Outcome = {
    status: "handed-on",
    task: state,
    reason: "its second pass is with the provider, in a batch; the sweep says the review",
  };
  const about = askContext(ports, context, state, config);
  if ((await collectBatches(ports, context, about)).waiting > 0) return waiting;

  const assignment = assignmentOf(state, { config, commentId: 0 });
  if (task.source.kind !== "pull-request") throw new Error("only pull requests are reviewed");
  const { number } = task.source;
  const findPosted = () => ports.reviews.findOwn(number, reviewKey(task.id));
  const posted = await findPosted();
  if (posted !== undefined) return settlePosted(ports, context, assignment, posted);
  const scoped = await withReviewScope(ports, assignment);
  if ("nothing" in scoped)
    return closeReview(ports, context, assignment, NOTHING_DONE, "stopped", scoped.nothing);
  const { review } = scoped;
  if (review === undefined) throw new Error("a review has a scope");

  const ready: ReviewAssignment = { ...scoped, review };
  if (review.checker !== null) await askAll(ports, context, about, ready, draft);
  const now = foldTask(await (await ports.ledger.read()).eventsOf(task.id)) ?? state;
  const ids = draft.review.findings.map((_, index) => idOf(context, ready, index));
  if (checksToAsk(now.batches, ids).isWaiting) return waiting;
  const closed: Outcome = { status: "skipped", reason: `${task.id} is closed, or another run says it` };
  if (now.phase === "closed" || !(await claim(ports, context, task.id))) return closed;
  const meanwhile = await findPosted();
  if (meanwhile !== undefined) return settlePosted(ports, context, assignment, meanwhile);

  const { findings, unchecked } = judged(draft.review.findings, verdictsOf(now, draft.attempt));
  const check = passOf(now, ids);
  return publishReview(ports, context, ready, {
    ...NOTHING_DONE,
    review: {
      ...draft.review,
      findings,
      dropped: draft.review.findings.length - findings.length,
      ...(unchecked === undefined ? {} : { unchecked }),
      passes: [...draft.review.passes, ...(check === undefined ? [] : [check])],
    },
  });
}

/**
 * The intent to say the review, which each run writes for itself; false while a run that wrote one earlier is at work. The
 * reservation has one, too, of the run that found it.
 */
async function claim(ports: ReviewPorts, context: RunContext, task: TaskId): Promise<boolean> {
  const key = reviewKey(task);
  const intent: LedgerEvent = {
    ...envelope(context, ports.clock, task),
    id: eventId.intended(task, "review", `${key}${context.run?.id ?? ""}`),
    type: "effect.intended",
    effect: "review",
    key,
  };
  const earlier = await ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(task);
    const own = known.findIndex(({ id }) => id === intent.id);
    const before = own === -1 ? known : known.slice(0, own);
    return {
      append: own === -1 ? [intent] : [],
      result: before.filter((event) => event.type === "effect.intended" && event.effect === "review"),
    };
  });
  for (const other of earlier) {
    // oxlint-disable-next-line no-await-in-loop
    if (await isAtWork(ports, context, other)) return false;
  }
  return true;
}

/** Settles the checks of a task that is over. Nothing is asked and nothing is said. */
export async function settleChecks(
  ports: FinishPorts,
  context: RunContext,
  state: TaskState,
): Promise<Outcome> {
  const about = askContext(ports, context, state, await configFor(ports, context, state));
  const { waiting } = await collectBatches(ports, context, about);
  const reason =
    waiting > 0 ? "it is over, and a batch of it is awaited" : "it is over, and its batch is settled";
  return { status: "skipped", reason };
}

/** In a batch what nobody has asked yet; at once what a batch did not answer. */
async function askAll(
  ports: ReviewPorts,
  context: RunContext,
  about: AskContext,
  assignment: ReviewAssignment,
  { review: { findings } }: NonNullable<ReturnType<typeof draftOf>>,
): Promise<void> {
  const { checker, scope } = assignment.review;
  if (checker === null) return;
  const files = parseUnifiedDiff(scope.diff);
  const workspace = await ports.openWorkspace(assignment.startSha);
  const asks = new Map<string, Ask>();
  try {
    for (const [index, finding] of findings.entries()) {
      const { path, title } = finding;
      const customId = idOf(context, assignment, index);
      const request = checkRequest({
        finding,
        files: hunksAbout([finding], files, CHECK_TOKENS),
        // oxlint-disable-next-line no-await-in-loop
        text: path === undefined ? undefined : await textAt(workspace, path),
        model: checker.model,
        nonce: ports.random.id(),
      });
      asks.set(customId, { customId, purpose: `${path ?? "the change"}: ${title}`.slice(0, 200), request });
    }
  } finally {
    await workspace.close();
  }
  const choose =
    (which: "fresh" | "again") =>
    (events: readonly LedgerEvent[]): Ask[] => {
      const toAsk = checksToAsk(foldTask(events)?.batches ?? [], [...asks.keys()]);
      return toAsk[which].flatMap((id) => asks.get(id) ?? []);
    };
  const { batches } = ports;
  if (batches !== undefined) await submitBatch({ ...ports, batches }, context, about, choose("fresh"));
  await askDirectly(ports, context, about, choose("again"));
}

async function textAt(workspace: Workspace, path: string): Promise<string | undefined> {
  try {
    return await workspace.read(path);
  } catch (error) {
    if (error instanceof WorkspaceError) return undefined;
    throw error;
  }
}

function askContext(ports: ReviewPorts, context: RunContext, state: TaskState, config: Config): AskContext {
  const { task } = state;
  return {
    page: task.id,
    config,
    payer: task.actor,
    answered({ customId }, response) {
      const [attempt = 0, finding = 0] = customId.split("-").slice(-2).map(Number);
      const verdict = readVerdictLine(textOf(response.content), "holds");
      // What is no clear answer is none: the finding stays, and that it was not judged is told.
      if (verdict === undefined) return [];
      const id = eventId.checked(task.id, customId);
      const shared = envelope(context, ports.clock, task.id);
      const { is: holds, reason } = verdict;
      return [{ ...shared, id, type: "review.checked", attempt, customId, finding, holds, reason }];
    },
  };
}

function idOf(
  { repository: { owner, name } }: RunContext,
  { task, number }: Pick<Assignment, "task" | "number">,
  finding: number,
): string {
  return checkId(`${owner}/${name}`, task.id, number, finding);
}

function verdictsOf(state: TaskState, attempt: number): { finding: number; holds: boolean }[] {
  return state.events.flatMap((event) =>
    event.type === "review.checked" && event.attempt === attempt ? [event] : [],
  );
}

/** What the second pass took, as the ledger has it; undefined where nothing was asked. */
function passOf(state: TaskState, ids: readonly string[]): ReviewPass | undefined {
  const requests = state.batches.flatMap((batch) =>
    batch.requests.filter(({ customId }) => ids.includes(customId)).map((each) => ({ ...each, batch })),
  );
  const [first] = requests;
  if (first === undefined) return undefined;
  return {
    pass: "check",
    model: first.batch.model,
    turns: requests.filter(({ outcome }) => outcome === "succeeded").length,
    cost: addCosts(...requests.flatMap(({ cost }) => cost ?? [])),
  };
}
