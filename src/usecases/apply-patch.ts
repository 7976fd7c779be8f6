import { diffStat } from "../domain/diff-stat.ts";
import { budgetLines, budgetOfTask, leastWorthReserving, tightest } from "../domain/budget.ts";
import { ceilingOf, nextRung } from "../domain/ladder.ts";
import { judgeBeforeCi } from "../routing/quality-gate.ts";
import type { AttemptEnd } from "../domain/attempt.ts";
import { type CodeHostError, isPassingFailure, type PermissionError } from "../domain/errors.ts";
import { foldSpend } from "../domain/ledger/spend.ts";
import { payerOf } from "../domain/job.ts";
import { foldTask, type TaskState } from "../domain/ledger/task-state.ts";
import {
  checkPatch,
  DEFAULT_PATCH_LIMITS,
  type Finding,
  type Patch,
  type PatchCheck,
  withSecrets,
} from "../domain/patch.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Logger } from "../ports/logger.ts";
import { type Workspace, WorkspaceError } from "../ports/workspace.ts";
import { failureText } from "../render/failure.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";
import { attemptEvents, type FinishedAttempt, type Published } from "./attempt-events.ts";
import { changeToKeep } from "./kept-work.ts";
import { publish, type PublishPorts } from "./publish.ts";
import { envelope, type RunContext } from "./run-context.ts";
import { showStatus } from "./show-status.ts";

/** Stage 3 holds the write credential. It runs no code of the repository and believes nothing of the patch. */
export interface ApplyPorts extends PublishPorts {
  ledger: LedgerStore;
  /** To see for itself what the patch changes. */
  openWorkspace(sha: string): Promise<Workspace>;
  /** Secrets that the patch would write into the repository's history. */
  secretsIn(patch: Patch): Promise<Finding[]>;
  clock: Clock;
  logger: Logger;
}

/**
 * Publishes what an attempt made and settles its account. The order is: check, commit, pull request, ledger, comment;
 * each step finds what an earlier, interrupted run of it left behind. Without a patch worth a commit only the account
 * is settled: what follows is the escalation policy's to say.
 *
 * Where the code host fails on the way, what was reached and what it cost is settled first and the failure thrown then:
 * the commit is in the ledger, so that the sweep or `retry` goes on from there and no model is paid twice for it.
 */
export async function applyPatch(
  ports: ApplyPorts,
  context: RunContext,
  assignment: Assignment,
  output: AttemptOutput,
): Promise<TaskState> {
  const { task } = assignment;
  let end: AttemptEnd = output.end;
  let check: PatchCheck = { verdict: "accept", findings: [] };
  let published: Published | undefined;
  let patch: Patch | undefined;
  let problem = output.detail;
  let kept: FinishedAttempt["kept"];
  let failure: CodeHostError | PermissionError | undefined;

  if (!assignment.readOnly && output.patch !== undefined) {
    const made = await remade(ports, assignment, output.patch);
    if (end === "stopped-by-user") {
      patch = await keepable(ports, assignment, made);
    } else if (typeof made === "string") {
      end = "patch-refused";
      problem = made;
    } else if (made !== undefined) {
      patch = made;
      check = checkPatch(patch, {
        ...DEFAULT_PATCH_LIMITS,
        protectedPaths: assignment.config.protectedPaths,
      });
      if (check.verdict !== "refuse") check = withSecrets(check, await ports.secretsIn(patch));
      // A refused patch may hold a diff that nobody can read, so nothing more is asked of it.
      const doubt =
        check.verdict === "refuse" || end !== "submitted"
          ? undefined
          : await notWorthCi(ports, assignment, output, patch);
      if (check.verdict === "refuse") {
        // A diff that nobody can read is not kept for anybody to read.
        if (check.findings.some(({ rule }) => rule === "patch/malformed")) patch = undefined;
        end = "patch-refused";
        problem = check.findings.map((finding) => finding.message).join("; ");
      } else if (doubt !== undefined) {
        end = "held-back";
        problem = doubt;
      } else if (end === "submitted" || isLastChance(assignment, end)) {
        const publication = await publish(ports, context, { assignment, output, patch, check });
        switch (publication.kind) {
          case "published":
            ({ published } = publication);
            break;
          case "moved":
            end = "moved";
            problem = publication.explanation;
            break;
          case "failed":
            ({ published } = publication);
            problem = failureText(publication.error);
            if (published !== undefined || isPassingFailure(publication.error)) failure = publication.error;
            if (published === undefined) kept = changeToKeep(patch);
            // With neither a commit nor the change there is nothing to go on from: the attempt is made again when the host is well.
            if (published === undefined && kept === undefined && failure !== undefined) end = "interrupted";
            break;
        }
      }
    }
  }

  const finished = { assignment, output, end, check, published, patch, problem, kept };
  const events = attemptEvents(envelope(context, ports.clock, task.id), finished);
  const state = await ports.ledger.update(async (ledger) => {
    const known = await ledger.eventsOf(task.id);
    const folded = foldTask([...known, ...events]);
    if (folded === undefined) throw new Error(`the ledger has lost ${task.id}`);
    return { append: events, result: folded };
  });
  if (failure !== undefined) throw failure;
  if (state.phase === "awaiting-ci") await showStatus(ports, context, assignment.config, state);
  return state;
}

/**
 * Why a dearer rung should look at the task before CI is paid for: too little confidence, or a patch that has outgrown
 * its rung. Undefined where it should not, and where there is no such rung or no budget for it: then this patch is the
 * best that there will be, and CI may as well judge it.
 */
async function notWorthCi(
  ports: ApplyPorts,
  assignment: Assignment,
  output: AttemptOutput,
  patch: Patch,
): Promise<string | undefined> {
  const { rung, config, task } = assignment;
  const next = nextRung(config.ladder, rung);
  if (next === undefined) return undefined;
  const gate = judgeBeforeCi({
    line: rung.line,
    confidence: output.submission?.confidence,
    metrics: output.gates?.metrics ?? {},
    stat: diffStat(patch.diff),
  });
  if (gate.kind === "proceed") return undefined;
  const now = new Date(ports.clock.now()).toISOString();
  const spend = await foldSpend(await ports.ledger.read());
  const budget = budgetOfTask(config, task);
  const left = tightest(budgetLines({ spend, budget, task: task.id, actor: payerOf(task), now }));
  const isAffordable = (left?.leftMicroUsd ?? 0) >= leastWorthReserving(ceilingOf(next, config.limits));
  return isAffordable ? gate.reason : undefined;
}

const LIMITS: ReadonlySet<AttemptEnd> = new Set([
  "turn-limit",
  "output-token-limit",
  "cost-limit",
  "time-limit",
  "context-limit",
]);

/** An attempt of the top rung that ended at a limit: nobody will go on from it, so its work so far is published. */
function isLastChance({ config, rung }: Assignment, end: AttemptEnd): boolean {
  return LIMITS.has(end) && nextRung(config.ladder, rung) === undefined;
}

/** Of a stopped attempt nothing is published; the next one is told what there was, unless it may not be kept at all. */
async function keepable(
  ports: ApplyPorts,
  { config }: Assignment,
  made: Patch | string | undefined,
): Promise<Patch | undefined> {
  if (made === undefined || typeof made === "string") return undefined;
  const limits = { ...DEFAULT_PATCH_LIMITS, protectedPaths: config.protectedPaths };
  if (checkPatch(made, limits).verdict === "refuse") return undefined;
  return (await ports.secretsIn(made)).length > 0 ? undefined : made;
}

/**
 * The same edits on a workspace of our own: the diff that the rules read is then surely the diff that is committed. A
 * text says why they cannot be made there: a model's edits always can, so somebody else wrote them.
 */
async function remade(
  ports: ApplyPorts,
  assignment: Assignment,
  patch: Patch,
): Promise<Patch | string | undefined> {
  const limits = { ...DEFAULT_PATCH_LIMITS, protectedPaths: assignment.config.protectedPaths };
  const shape = checkPatch({ ...patch, baseSha: assignment.startSha }, limits);
  // What is refused unseen (malformed, too large, a forbidden path) is not even replayed.
  if (shape.verdict === "refuse") return { ...patch, baseSha: assignment.startSha };
  const workspace = await ports.openWorkspace(assignment.startSha);
  try {
    await workspace.replay(patch.edits);
    return await workspace.patch();
  } catch (error) {
    if (error instanceof WorkspaceError) return error.message;
    throw error;
  } finally {
    await workspace.close();
  }
}
