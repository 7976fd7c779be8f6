import type { JsonObject } from "./json-value.ts";

/** What a user may do with the repository, by role name. */
export type Role = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
  role: Role;
}

export const REACTIONS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"] as const;
export type ReactionContent = (typeof REACTIONS)[number];

export interface Reaction {
  readonly id: number;
  readonly content: ReactionContent;
  readonly user: Account;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly author: Account;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: Reaction[];
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | "duplicate" | null;
  locked: boolean;
  labels: Label[];
  assignees: Account[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: Account | null;
  readonly reactions: Reaction[];
  /** Present when this issue is a pull request: GitHub numbers both together. */
  readonly pull: PullRequest | null;
}

export interface PullRequest {
  readonly number: number;
  /** Login of the account that owns the head branch's repository. Another one than the base's for forks. */
  readonly headOwner: string;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergedAt: string | null;
  mergedBy: Account | null;
  /** The test merge while open, the real merge afterwards. */
  mergeCommitSha: string | null;
  mergeable: boolean;
  requestedReviewers: Account[];
  readonly reviews: Review[];
  readonly threads: ReviewThread[];
}

export interface Review {
  readonly id: number;
  readonly body: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "PENDING";
  readonly author: Account;
  readonly commitId: string;
  readonly submittedAt: string;
}

export interface ReviewThread {
  readonly id: number;
  readonly comments: ReviewComment[];
  resolved: boolean;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly reviewId: number;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly side: "LEFT" | "RIGHT";
  readonly diffHunk: string;
  readonly commitId: string;
  readonly inReplyTo: number | null;
  body: string;
  readonly author: Account;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: Reaction[];
}

export interface CheckApp {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** GitHub Actions itself, as the `app` of the checks it creates. */
export const ACTIONS_APP: CheckApp = { id: 15368, slug: "github-actions", name: "GitHub Actions" };

type Status = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
export type Conclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required"
  | "startup_failure";

export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: "notice" | "warning" | "failure";
  readonly title: string | null;
  readonly message: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly app: CheckApp;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  readonly name: string;
  status: Status;
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: Annotation[];
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface Workflow {
  readonly id: number;
  readonly path: string;
  name: string;
  state: "active" | "disabled_manually" | "disabled_inactivity";
}

interface StepRecord {
  readonly number: number;
  readonly name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: Conclusion | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface JobRecord {
  /** Also the id of the job's check run. */
  readonly id: number;
  readonly run: RunRecord;
  readonly attempt: number;
  readonly key: string;
  readonly name: string;
  readonly labels: string[];
  readonly checkRun: CheckRun;
  readonly createdAt: string;
  steps: StepRecord[];
  log: string[];
  summary: string;
  outputs: Record<string, string>;
  /** Everything the job's own processes said on stderr and stdout, unmasked: for assertions on leaks. */
  raw: string;
}

export interface RunRecord {
  readonly id: number;
  readonly workflow: Workflow;
  readonly number: number;
  attempt: number;
  readonly event: string;
  readonly payload: JsonObject;
  readonly actor: Account;
  triggeringActor: Account;
  /** Whether `workflow_run` fires for it: never for runs that the job token started. */
  wakes: boolean;
  /** How many `workflow_run` events lie between this run and the first cause. */
  readonly chain: number;
  title: string;
  /** The commit that the run reports on: the pull request's head, not the test merge. */
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly headOwner: string;
  readonly pulls: number[];
  /** `GITHUB_SHA` and `GITHUB_REF` of the jobs. */
  readonly sha: string;
  readonly ref: string;
  status: Status;
  conclusion: Conclusion | null;
  readonly createdAt: string;
  startedAt: string;
  updatedAt: string;
  suite: CheckSuite;
  /** Jobs by attempt, the first attempt first. */
  readonly attempts: JobRecord[][];
}
