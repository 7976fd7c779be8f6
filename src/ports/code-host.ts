import type { ChangedFile } from "../domain/review/fresh-lines.ts";
import type { DiffPosition } from "../domain/review/position.ts";
import type { PermissionLevel } from "../domain/permission.ts";
import type { Patch } from "../domain/patch.ts";
import type { Actor } from "../domain/task.ts";
import type { CheckResult, WorkflowRun } from "../domain/verdict.ts";

/*
 * What the use cases need from GitHub, by role. Each stage is handed only the roles it needs, so what a stage
 * cannot do is visible in its type. Failures are `CodeHostError`s.
 */

export interface IssueComment {
  id: number;
  body: string;
  author: Actor;
  createdAt: string;
  url: string;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  author: Actor;
  state: "open" | "closed";
  locked: boolean;
  isPullRequest: boolean;
  labels: string[];
}

export type Reaction = "eyes" | "rocket" | "confused" | "+1" | "-1";

/** Where a comment stands: below an issue or pull request, or at a line of a pull request's diff. */
export type CommentKind = "issue-comment" | "review-comment";

/** Who may do what. */
export interface Permissions {
  /** The account of a login, for events that name nobody else by id. */
  accountOf(login: string): Promise<Actor>;
  /** Throws whenever GitHub does not answer for exactly this account; the caller then denies. */
  permissionOf(actor: Actor): Promise<PermissionLevel>;
}

/** Talking on an issue or pull request. */
export interface Conversation {
  /** Fails as `not-found` for what was deleted or transferred. */
  issue(number: number): Promise<Issue>;
  /** Undefined when it is gone. */
  comment(id: number, kind?: CommentKind): Promise<IssueComment | undefined>;
  /** On a comment, or with `issue` on the issue of that number. Doing it again changes nothing; gone is fine. */
  react(id: number, reaction: Reaction, on?: CommentKind | "issue"): Promise<void>;
  /** A body over 65,000 characters is cut at a line, and says so. */
  postComment(issue: number, body: string): Promise<IssueComment>;
  /** Undefined when the comment is gone. */
  updateComment(id: number, body: string): Promise<IssueComment | undefined>;
  /** The newest comment of our own account that carries the marker; other people's markers do not count. */
  findOwnComment(issue: number, marker: string): Promise<IssueComment | undefined>;
  /** Never fails a task: labels are decoration, and the token may not be allowed to set them. */
  addLabels(issue: number, labels: string[]): Promise<void>;
}

export interface PullRequest {
  number: number;
  url: string;
  nodeId: string;
  state: "open" | "closed";
  merged: boolean;
  draft: boolean;
  headRef: string;
  headSha: string;
  headRepository: string | undefined;
  baseRef: string;
  /** Null while GitHub has not worked it out. */
  mergeable: boolean | null;
  title?: string;
  body?: string;
  author?: Actor;
  /** Head of the base branch when the pull request was last looked at. */
  baseSha?: string;
  locked?: boolean;
}

/** Reading pull requests that people opened. */
export interface PullRequests {
  pullRequest(number: number): Promise<PullRequest | undefined>;
  /**
   * What the pull request changes, as a unified diff against the commit that it branched off. Undefined where the host
   * gives none (too large, gone). Untrusted text.
   */
  diff(number: number): Promise<string | undefined>;
  /** The same between two pinned commits: what `head` changes since it branched off `base`. */
  diffBetween(base: string, head: string): Promise<string | undefined>;
  /** How `head` relates to a commit that was its head before; undefined where the host no longer knows that one. */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  /** Open ones from branches of this repository whose names begin so. */
  openFrom(branchPrefix: string): Promise<PullRequest[]>;
  /** Paths that the pull request changes, old names of what it renames included. */
  changedPaths(number: number): Promise<string[]>;
}

/** Issues that we open ourselves. */
export interface Issues {
  /** The newest open one of our own account whose text carries the marker. */
  findOwn(marker: string): Promise<OwnIssue | undefined>;
  /** After a lost answer the marker is looked for before the issue is opened again. */
  open(issue: { marker: string; title: string; body: string }): Promise<OwnIssue>;
  /** The oldest one of our own account whose text carries the marker, whatever its state and labels, however many there are. */
  findOldestOwn(marker: string): Promise<OwnIssue | undefined>;
  /** Replaces the whole text; one over 65,000 characters is cut at a line, and says so. */
  update(number: number, body: string): Promise<void>;
}

export interface OwnIssue {
  number: number;
  url: string;
}

export interface Comparison {
  /** `ahead`: `base` is in the history of `head`, so `files` is what came since. */
  status: "ahead" | "behind" | "identical" | "diverged";
  /** Undefined where there are more than the host lists. */
  files: ChangedFile[] | undefined;
}

/** One review, as it is to be published: every position is one that the host takes. */
export interface ReviewDraft {
  /** The head that was reviewed. */
  commitSha: string;
  /** Holds the marker. */
  body: string;
  /** By this it is found again under our own account. */
  marker: string;
  comments: { position: DiffPosition; body: string }[];
}

export interface OwnReview {
  id: number;
  url: string;
}

/** A thread of ours that nobody has resolved. */
export interface OwnThread {
  id: string;
  /** The host says that its lines have changed since. */
  isOutdated: boolean;
  /** Of its first comment, which is ours. */
  body: string;
}

/** Reviewing pull requests. */
export interface Reviews {
  /** As a comment, never an approval. After an unclear failure it is looked up by its marker before it is repeated. */
  post(number: number, draft: ReviewDraft): Promise<OwnReview>;
  /** The newest review of our own account with the marker; other people's markers do not count. */
  findOwn(number: number, marker: string): Promise<OwnReview | undefined>;
  /** What a review says at lines. */
  commentsOf(number: number, reviewId: number): Promise<{ path: string; body: string }[]>;
  openThreads(number: number): Promise<OwnThread[]>;
  /** False where the token may not. */
  resolve(threadId: string): Promise<boolean>;
}

/** Branches, commits and pull requests: the only role that writes to the repository. */
export interface Changes {
  /** Parents and message of a commit; undefined when there is none. */
  commitAt(sha: string): Promise<{ parents: string[]; message: string } | undefined>;
  branchHead(branch: string): Promise<string | undefined>;
  /**
   * Commits the patch (its edits applied to the tree of `patch.baseSha`) with `parent` and moves `branch` to it as a
   * fast-forward, creating it where missing. Doing it again when the branch already holds that tree is a no-op.
   */
  commitPatch(options: {
    branch: string;
    parent: string;
    patch: Patch;
    message: string;
  }): Promise<{ sha: string }>;
  /** The open one, else the newest closed one. */
  pullRequestFor(branch: string, base: string): Promise<PullRequest | undefined>;
  openPullRequest(options: {
    branch: string;
    base: string;
    title: string;
    body: string;
    draft: boolean;
  }): Promise<PullRequest>;
  updatePullRequest(number: number, change: { title?: string; body?: string }): Promise<void>;
  /** False where the host refuses (plan or token): said to the user, not an error. */
  markReady(pullRequest: PullRequest): Promise<boolean>;
  /** Asks logins, and teams as `org/team`, for a review. Never fails a task: whom the host refuses is not asked. */
  requestReviewers(number: number, reviewers: readonly string[]): Promise<void>;
}

/** What CI said. Read-only. */
export interface Checks {
  /** All check runs and statuses of a commit, all pages. */
  checksOf(sha: string): Promise<CheckResult[]>;
  /** Plain log text of a failing check; undefined when it cannot be had (expired, other CI system). */
  logOf(check: CheckResult): Promise<string | undefined>;
  /** Names of the checks that rules and branch protection require; undefined when that cannot be read. */
  requiredChecks(branch: string): Promise<string[] | undefined>;
  /** Runs that CI made for a commit. Their billable time takes a request of its own: left out with `withTimes: false`. */
  runsOf(sha: string, options?: { withTimes?: boolean }): Promise<WorkflowRun[]>;
  /** The jobs of one run as checks, for CI that is called inside our own run. */
  jobsOf(run: { id: number; attempt: number }): Promise<CheckResult[]>;
}

/** Making CI do something: start a workflow, run failed jobs again, cancel. Needs `actions: write`. */
export interface WorkflowControl {
  rerunFailedJobs(run: { id: number; attempt: number }): Promise<void>;
  /** `workflow` is a file name such as `ci.yml`; the file must be on `ref` and have `on: workflow_dispatch`. */
  dispatch(options: { workflow: string; ref: string; inputs?: Record<string, string> }): Promise<void>;
  /** False when there was nothing left to cancel. */
  cancel(runId: number): Promise<boolean>;
  /** Whether a run has not ended yet; false for one that is gone. Needs `actions: read`. */
  isActive(runId: number): Promise<boolean>;
}

/** A 👍 or 👎 on a comment. */
export interface Opinion {
  /** The reaction's own id. */
  id: number;
  rating: 1 | -1;
  by: Actor;
  /** ISO 8601. */
  at: string;
}

/** What people think of comments. Read-only. */
export interface Opinions {
  /** By comment id, for the newest comments of the repository (some hundreds). */
  counts(): Promise<ReadonlyMap<number, { up: number; down: number }>>;
  on(commentId: number): Promise<Opinion[]>;
}

/** Reading the repository itself. */
export interface Repository {
  defaultBranch(): Promise<{ name: string; sha: string }>;
  /** Text of a file at a commit; undefined when there is none. */
  fileAt(path: string, sha: string): Promise<string | undefined>;
}
