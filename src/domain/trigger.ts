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
      author: Actor;
      sender: Actor;
      thread: {
        number: number;
        isPullRequest: boolean;
        title: string;
        body: string;
        author: Actor;
        /** `author_association`: weaker than the permission API, good enough to label a text. */
        authorAssociation: string;
        state: "open" | "closed";
        locked: boolean;
      };
      defaultBranch: string;
    }
  | {
      kind: "checks";
      delivery: string;
      /** Branches that hold the commit, as far as the event says. */
      branches: string[];
      headSha: string;
      /** "workflow run CI", "status ci/jenkins": for the log. */
      what: string;
      defaultBranch: string;
    }
  | { kind: "unrelated"; reason: string };
