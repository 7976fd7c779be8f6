import type { Actor } from "./task.ts";

/** What woke us, in our own terms. Everything in it comes from an event that others can shape. */
export type Trigger =
  | {
      kind: "comment";
      /** Natural key: the same comment delivered twice is one delivery. */
      delivery: string;
      commentKind: "issue-comment" | "review-comment";
      commentId: number;
      body: string;
      /** Where a review comment stands: a file of the pull request, and its line where the comment has one. */
      place?: { path: string; line: number | undefined };
      author: Actor;
      sender: Actor;
      thread: Thread;
      defaultBranch: string;
    }
  | {
      kind: "checks";
      delivery: string;
      /** Tasks that the event names: by our branches, or by the trailer of our commit. Only the ledger is believed. */
      taskIds: string[];
      /** The commit that was judged; undefined: the newest one of the task. */
      headSha: string | undefined;
      /** "workflow run CI", "status ci/jenkins": for the log. */
      what: string;
      defaultBranch: string;
    }
  | {
      kind: "issue-signal";
      delivery: string;
      /** A label was put on an issue, or somebody was assigned to it. */
      signal: { label: string } | { assignee: string };
      sender: Actor;
      thread: Thread;
      defaultBranch: string;
    }
  | {
      /** A pull request was opened, made ready or pushed to. Those of forks are `unrelated`. */
      kind: "pull-request";
      /** Natural key: one head of one pull request, whatever brought it. */
      delivery: string;
      action: "opened" | "synchronize" | "ready_for_review";
      headSha: string;
      draft: boolean;
      labels: string[];
      sender: Actor;
      thread: Thread;
      defaultBranch: string;
    }
  | { kind: "sweep"; defaultBranch: string }
  | { kind: "report"; defaultBranch: string }
  /** A schedule fired, or a person started a job by its id. */
  | {
      kind: "jobs";
      /** `plan`: other jobs of the workflow do the work. */
      mode: "all" | "plan";
      cause: { cron: string } | { jobId: string; sender: Actor };
      defaultBranch: string;
    }
  /** One unit of a round that an earlier job of the workflow planned; `sender` is who started it, if a person did. */
  | { kind: "work"; unit: string; sender: Actor | undefined; defaultBranch: string }
  /** What became of the round that this run planned. */
  | { kind: "round"; defaultBranch: string }
  /** A run of ours settled an attempt and asks for what follows. */
  | { kind: "continue"; taskId: string; defaultBranch: string }
  /** The middle and the last of three jobs: what they work on is in files and in the ledger, not in the event. */
  | { kind: "attempt"; defaultBranch: string }
  | { kind: "apply"; defaultBranch: string }
  | { kind: "unrelated"; reason: string };

/** The issue or pull request that an event is about. */
export interface Thread {
  number: number;
  isPullRequest: boolean;
  title: string;
  body: string;
  author: Actor;
  /** `author_association`: weaker than the permission API, good enough to label a text. */
  authorAssociation: string;
  state: "open" | "closed";
  locked: boolean;
}
