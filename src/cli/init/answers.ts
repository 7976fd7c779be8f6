import type { WorkflowFacts } from "../../domain/setup/workflow.ts";

/** What `upshift init` has to know. Everything else follows from the checkout. */
export interface InitAnswers {
  /** The workflows that judge a change. */
  ci: readonly WorkflowFacts[];
  /** `events`: an App's or a person's token pushes; `dispatch`: there is no token but the job's. */
  gate: "events" | "dispatch";
  /** `three-jobs` separates the model from the rights to write: the form for public repositories. */
  form: "one-job" | "three-jobs";
  /** US dollars. */
  monthlyBudgetUsd: number;
  /** What to write behind `uses:`, with the version as a comment where it is a commit. */
  action: ActionReference;
}

export interface ActionReference {
  /** `upshift-dev/upshift` */
  repository: string;
  /** `v1` */
  version: string;
  /** Commit of that version; undefined where nobody could tell. */
  sha: string | undefined;
}

/** One file that init wants in place. */
export interface PlannedFile {
  path: string;
  text: string;
}
