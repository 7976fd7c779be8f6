/** One check run or commit status of a head SHA, in one shape. */
export interface CheckResult {
  source: "check-run" | "status";
  /** Check run name or status context. */
  name: string;
  /** Which workflow it belongs to, where known: two workflows may name a job alike. */
  workflow?: string;
  state: CheckState;
  /** Newest first decides: of several results with one name only the newest counts. ISO 8601, or empty. */
  startedAt: string;
  /** ISO 8601; absent until it has concluded. */
  completedAt?: string;
  url: string;
  /** Actions job id, where there is one: its log can be read. */
  jobId?: number;
  runId?: number;
  /** Numeric id of the app that reported it. */
  appId?: number;
  /** Check run id: its annotations can be read. */
  checkRunId?: number;
  /** What the check says about itself (title or description). */
  summary?: string;
}

/** One run of a workflow for a commit. What is optional is not always known. */
export interface WorkflowRun {
  id: number;
  attempt: number;
  name: string;
  headSha: string;
  /** Milliseconds of the jobs' own time, all attempts; undefined where the host does not tell. */
  billableMs: number | undefined;
  /** `expired`: nobody approved it in time; GitHub says `failure`, but no job ever ran. */
  state?: "queued" | "in-progress" | "awaiting-approval" | "expired" | "startup-failure" | "concluded";
  /** GitHub's word for how it ended. */
  conclusion?: string;
  /** `push`, `pull_request`, `workflow_dispatch`, … */
  event?: string;
  workflowId?: number;
  /** `.github/workflows/ci.yml` */
  path?: string;
  /** ISO 8601; when this attempt started. */
  startedAt?: string;
}

/** `pending` covers queued, in progress and waiting; `awaiting-approval` is GitHub's `action_required`. */
export type CheckState =
  | "success"
  | "neutral"
  | "skipped"
  | "failure"
  | "cancelled"
  | "timed-out"
  | "awaiting-approval"
  | "stale"
  | "pending";

/** What a failing check printed, reduced to what tells one failure from another. */
export interface FailureEvidence {
  check: string;
  /** First real error lines with their neighbourhood; redacted; untrusted. */
  errorLines: string[];
  failedTests: string[];
  /** Equal for equal failures: numbers, times, paths of the runner and hashes are taken out. Empty: unknown. */
  signature: string;
  /** Set where the tools' own words show that only form is wrong: one repair on the same rung may do. */
  mechanical?: "format" | "lint" | "types";
  /** Set where the first error is the runner's or the network's and no test failed: what it was, in words. */
  infrastructure?: string;
  /** The host ended the job for taking too long. */
  timedOut?: boolean;
}

export type RedCause =
  | "ours"
  | "red-on-base"
  | "cancelled"
  | "timed-out"
  | "infrastructure"
  | "flaky"
  | "conflict";

export type Verdict =
  | { kind: "green"; checks: number; optionalRed: string[] }
  | { kind: "red"; cause: RedCause; failing: CheckResult[]; evidence: FailureEvidence[]; explanation: string }
  | { kind: "pending"; waitingFor: string[]; explanation: string }
  /** No check said anything: never green. */
  | { kind: "unknown"; explanation: string };
