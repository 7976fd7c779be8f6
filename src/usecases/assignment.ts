import type { AttemptEnd, AttemptMode } from "../domain/attempt.ts";
import type { Submission } from "../agent/tools.ts";
import type { Config } from "../domain/config.ts";
import type { Rung, RungLimits } from "../domain/ladder.ts";
import type { Cost, MicroUsd } from "../domain/money.ts";
import type { Patch } from "../domain/patch.ts";
import type { ReviewOutput } from "../domain/review/review-output.ts";
import type { Task } from "../domain/task.ts";
import type { Usage } from "../domain/usage.ts";
import type { GateReport } from "./local-gates.ts";
import type { HandOff } from "../prompts/hand-off.ts";
import type { ReviewScope } from "./review-scope.ts";

/**
 * What `authorise` hands to `attempt` and `apply`: one attempt, allowed and paid for. It can be written to a file, so
 * that the three stages can run as three jobs with three sets of rights.
 */
export interface Assignment {
  task: Task;
  number: number;
  mode: AttemptMode;
  rung: Rung;
  /** Exact model id. */
  model: string;
  limits: RungLimits;
  /** Why this rung, in words for people. */
  reasons?: readonly string[];
  /** Reserved in the ledger; the attempt may not cost more. */
  ceilingMicroUsd: MicroUsd;
  /** The commit that the model sees: the pinned base, or the branch head for a repair. */
  startSha: string;
  /** The commit that the new one goes on top of; null for a branch that is not there yet. */
  parentSha: string;
  /** A question: no branch, no pull request. */
  readOnly: boolean;
  handOff: HandOff | null;
  /** What the task's pull request changes, cut to what a prompt carries; absent for other tasks. */
  pullDiff?: string;
  /** What a review is about, and who makes its second pass; absent for other tasks. */
  review?: { scope: ReviewScope; checker: { rung: Rung; model: string } | null };
  /** The status comment; 0 where there is none. */
  commentId: number;
  config: Config;
  /** The change of an earlier attempt, to be published as it is: no model is asked. */
  kept?: AttemptOutput;
}

/** An assignment whose review's scope is known. */
export type ReviewAssignment = Assignment & { review: NonNullable<Assignment["review"]> };

/** What `attempt` hands to `apply`. It comes from beside the model and is believed in nothing but the money. */
export interface AttemptOutput {
  end: AttemptEnd;
  submission?: Submission;
  /** The answer to a question. */
  text: string;
  patch?: Patch;
  usage: Usage;
  cost: Cost;
  chargedMicroUsd: MicroUsd;
  turns: number;
  /** Milliseconds of the model loop. */
  durationMs: number;
  detail?: string;
  /** What the repository's own commands said of the patch; absent where none ran. */
  gates?: GateReport;
  /** What a review has found; absent where nothing was handed in. */
  review?: ReviewOutput;
}
