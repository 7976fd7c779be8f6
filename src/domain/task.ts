/** `issue-7-4242`: where a task came from and the comment that asked for it. Also the end of its branch name. */
export type TaskId = string;

/** An account as the code host knows it. The numeric id is the identity: logins can be renamed and reused. */
export interface Actor {
  id: number;
  login: string;
  type: "User" | "Bot" | "Organization" | "Mannequin";
}

export type TaskKind = "question" | "docs" | "test" | "fix" | "refactor" | "implement" | "plan" | "review";

/** Kinds that are answered in words: no branch, no pull request. */
export const READ_ONLY_KINDS: ReadonlySet<TaskKind> = new Set(["question", "plan", "review"]);

export type TaskSource =
  /** `commentId` is null where a label or an assignment asked. */
  | { kind: "issue"; number: number; commentId: number | null }
  | {
      kind: "pull-request";
      number: number;
      /** Null for a review that the configuration asked for. */
      commentId: number | null;
      commentKind: "issue-comment" | "review-comment";
      /** Head when the command was given: if it moves, the task stops. */
      headSha: string;
      headRef: string;
    }
  | { kind: "job"; jobId: string; unit: string };

/** What somebody asked for, pinned at the moment of asking. Serialisable: the stages hand it on as a file. */
export interface Task {
  id: TaskId;
  source: TaskSource;
  kind: TaskKind;
  /** The verb of the command, `do` for free text. */
  verb: string;
  /** The words after the verb. */
  text: string;
  /** The whole comment: lines below the command are details that its author wanted read. */
  comment: string;
  /** File and line that a review comment stands at: `src/week.mjs:4`. Untrusted, as people name their files. */
  place?: string;
  /** Title and body of the issue or pull request: untrusted, as anyone may have written them. */
  title: string;
  body: string;
  bodyAuthor: { login: string; trusted: boolean };
  actor: Actor;
  /** A plan of ours that was asked for before and is now to be followed. */
  plan?: string;
  /** The commit that configuration and the repository's instructions are read from: merged by maintainers. */
  trustedSha: string;
  /** The commit that every first attempt starts from. */
  baseSha: string;
  baseRef: string;
  /** Branch that the change lands on. */
  branch: string;
  /** What the command's options asked for. */
  options: { tier?: string; budgetMicroUsd?: number; urgent?: boolean };
}
