import { isDeepStrictEqual } from "node:util";
import { CodeHostError } from "../../../src/domain/errors.ts";
import type { PermissionLevel } from "../../../src/domain/permission.ts";
import type { Actor } from "../../../src/domain/task.ts";
import type { CheckResult } from "../../../src/domain/verdict.ts";
import type {
  Changes,
  Checks,
  Conversation,
  Issues,
  Opinion,
  Opinions,
  IssueComment,
  Permissions,
  PullRequest,
  OwnReview,
  OwnThread,
  PullRequests,
  ReviewDraft,
  Reviews,
  WorkflowControl,
} from "../../../src/ports/code-host.ts";
import { type Files, memoryDiff } from "./memory-workspace.ts";

export const BASE_SHA = "b".repeat(40);
export const BOT: Actor = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

/** What CI makes of a commit: undefined for green, else the log of the failing job. */
export type Ci = (files: Files) => string | undefined;

/** A code host in memory with one repository. CI judges a commit when it is asked. */
export class MemoryCodeHost {
  readonly comments = new Map<number, IssueComment & { issue: number }>();
  readonly reactions: string[] = [];
  readonly labels = new Map<number, string[]>();
  readonly reviewers = new Map<number, readonly string[]>();
  readonly openedIssues: { number: number; url: string; marker: string; title: string; body: string }[] = [];
  readonly pulls: PullRequest[] = [];
  readonly commits = new Map<string, { files: Files; parent: string | undefined; message: string }>();
  readonly branches = new Map<string, string>();
  readonly levels = new Map<number, PermissionLevel>();
  /** Whether CI has ever run on the base. */
  baseIsJudged = false;
  readonly #ci: Ci;
  #nextId = 5000;

  constructor(files: Files, ci: Ci) {
    this.#ci = ci;
    this.commits.set(BASE_SHA, { files, parent: undefined, message: "Initial commit" });
    this.branches.set("main", BASE_SHA);
  }

  files(sha: string): Files {
    return this.commits.get(sha)?.files ?? {};
  }

  commit(files: Files, parent: string): string {
    const sha = String(this.commits.size).padEnd(40, "c");
    this.commits.set(sha, { files, parent, message: "Change files" });
    return sha;
  }

  add(issue: number, body: string, author: Actor): IssueComment {
    const id = this.#nextId++;
    const comment = { id, issue, body, author, createdAt: "2026-11-23T10:00:00Z", url: `https://host/${id}` };
    this.comments.set(id, comment);
    return comment;
  }

  readonly permissions: Permissions = {
    accountOf: async (login) => ({ id: 1, login, type: "User" }),
    permissionOf: async (actor) => {
      const level = this.levels.get(actor.id);
      if (level === undefined) throw new CodeHostError("no answer", { failure: "not-found" });
      return level;
    },
  };

  readonly conversation: Conversation = {
    issue: async (number) => ({
      number,
      title: "The date test fails",
      body: "",
      author: BOT,
      state: "open",
      locked: false,
      isPullRequest: false,
      labels: [],
      assignees: [],
    }),
    comment: async (id) => this.comments.get(id),
    react: async (_id, reaction) => void this.reactions.push(reaction),
    postComment: async (issue, body) => this.add(issue, body, BOT),
    updateComment: async (id, body) => {
      const comment = this.comments.get(id);
      if (comment !== undefined) comment.body = body;
      return comment;
    },
    findOwnComment: async (issue, marker) =>
      [...this.comments.values()].findLast(
        (comment) => comment.issue === issue && comment.author.id === BOT.id && comment.body.includes(marker),
      ),
    addLabels: async (issue, labels) =>
      void this.labels.set(issue, [...(this.labels.get(issue) ?? []), ...labels]),
  };

  readonly pullRequests: PullRequests = {
    pullRequest: async (number) => {
      const pull = this.pulls.find((each) => each.number === number);
      return pull && { ...pull, headSha: this.branches.get(pull.headRef) ?? pull.headSha };
    },
    diff: async () => undefined,
    openFrom: async (prefix) =>
      this.pulls.filter((pull) => pull.state === "open" && pull.headRef.startsWith(prefix)),
    changedPaths: async (number) => {
      const pull = this.pulls.find((each) => each.number === number);
      const files = this.files(this.branches.get(pull?.headRef ?? "") ?? "");
      const base = this.files(BASE_SHA);
      return [...new Set([...Object.keys(files), ...Object.keys(base)])].filter(
        (path) => files[path] !== base[path],
      );
    },
    diffBetween: async (base, head) => memoryDiff(this.files(base), this.files(head)),
    compare: async (base, head) => {
      if (!this.commits.has(base)) return undefined;
      const [before, after] = [this.files(base), this.files(head)];
      const paths = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
      const patchOf = (path: string): string => {
        const one = (files: Files): Files => (files[path] === undefined ? {} : { [path]: files[path] });
        return memoryDiff(one(before), one(after)).replace(/^[^]*?(?=@@ )/, "");
      };
      return {
        status:
          base === head
            ? "identical"
            : this.#isAfter(head, base)
              ? "ahead"
              : this.#isAfter(base, head)
                ? "behind"
                : "diverged",
        files: paths.map((path) => ({ path, patch: patchOf(path) })),
      };
    },
  };

  readonly posted: (ReviewDraft & OwnReview)[] = [];
  readonly threads: OwnThread[] = [];
  readonly resolved: string[] = [];

  readonly reviews: Reviews = {
    post: async (number, draft) => {
      const id = this.#nextId++;
      const review = { ...draft, id, url: `https://host/pull/${number}#${id}` };
      this.posted.push(review);
      for (const { body } of draft.comments)
        this.threads.push({ id: `T_${this.#nextId++}`, isOutdated: false, body });
      return { id, url: review.url };
    },
    findOwn: async (_number, marker) => this.posted.findLast(({ body }) => body.includes(marker)),
    commentsOf: async (_number, reviewId) =>
      (this.posted.find(({ id }) => id === reviewId)?.comments ?? []).map(({ position, body }) => ({
        path: position.path,
        body,
      })),
    openThreads: async () => this.threads.filter(({ id }) => !this.resolved.includes(id)),
    resolve: async (id) => {
      this.resolved.push(id);
      return true;
    },
  };

  readonly changes: Changes = {
    branchHead: async (branch) => this.branches.get(branch),
    commitAt: async (sha) => {
      const commit = this.commits.get(sha);
      return (
        commit && { parents: commit.parent === undefined ? [] : [commit.parent], message: commit.message }
      );
    },
    commitPatch: async ({ branch, parent, patch, message }) => {
      const files = { ...this.files(patch.baseSha) };
      for (const edit of patch.edits) {
        if (edit.op === "delete") delete files[edit.path];
        else files[edit.path] = Buffer.from(edit.contentBase64, "base64").toString();
      }
      const head = this.branches.get(branch);
      if (head !== undefined && head !== parent) {
        // The port's promise: the same tree on the same parent again is a no-op.
        const there = this.commits.get(head);
        if (there?.parent === parent && isDeepStrictEqual(there.files, files)) return { sha: head };
        throw new CodeHostError("moved", { failure: "conflict" });
      }
      const sha = String(this.commits.size).padStart(40, "c");
      this.commits.set(sha, { files, parent, message });
      this.branches.set(branch, sha);
      return { sha };
    },
    pullRequestFor: async (branch) => this.pulls.findLast((pull) => pull.headRef === branch),
    openPullRequest: async ({ branch, base, title, body, draft }) => {
      const number = 100 + this.pulls.length;
      const pull: PullRequest = {
        number,
        url: `https://host/pull/${number}`,
        nodeId: `PR_${number}`,
        state: "open",
        merged: false,
        draft,
        headRef: branch,
        headSha: this.branches.get(branch) ?? "",
        headRepository: "octocat/hello",
        baseRef: base,
        mergeable: true,
        title,
        body,
      };
      this.pulls.push(pull);
      return pull;
    },
    updatePullRequest: async (number, change) => {
      const pull = this.pulls.find((each) => each.number === number);
      if (pull !== undefined) Object.assign(pull, change);
    },
    requestReviewers: async (number, reviewers) => void this.reviewers.set(number, reviewers),
    markReady: async ({ number }) => {
      const pull = this.pulls.find((each) => each.number === number);
      if (pull !== undefined) pull.draft = false;
      return true;
    },
  };

  readonly issues: Issues = {
    findOwn: async (marker) => this.openedIssues.find((issue) => issue.marker === marker),
    open: async ({ marker, title, body }) => {
      const number = 900 + this.openedIssues.length;
      const issue = { number, url: `https://host/issues/${number}`, marker, title, body };
      this.openedIssues.push(issue);
      return issue;
    },
    findOldestOwn: async (marker) => this.openedIssues.find((issue) => issue.marker === marker),
    update: async (number, body) => {
      const issue = this.openedIssues.find((each) => each.number === number);
      if (issue !== undefined) issue.body = body;
    },
  };

  /** By comment; a test adds to it and takes away from it. */
  readonly votes = new Map<number, Opinion[]>();

  readonly opinions: Opinions = {
    counts: async () =>
      new Map(
        [...this.comments.keys()].map((id) => {
          const all = this.votes.get(id) ?? [];
          const up = all.filter(({ rating }) => rating > 0).length;
          return [id, { up, down: all.length - up }];
        }),
      ),
    on: async (id) => this.votes.get(id) ?? [],
  };

  readonly checks: Checks = {
    checksOf: async (sha) => (sha === BASE_SHA && !this.baseIsJudged ? [] : [this.#check(sha)]),
    logOf: async (check) => this.#ci(this.files(check.url)),
    requiredChecks: async () => [],
    runsOf: async (sha) =>
      sha === BASE_SHA
        ? []
        : [{ id: 1, attempt: 1, name: "CI", headSha: sha, billableMs: 60_000, state: "concluded" }],
    jobsOf: async () => [],
  };

  readonly workflows: WorkflowControl = {
    rerunFailedJobs: async () => {},
    dispatch: async () => {},
    cancel: async () => false,
    isActive: async () => false,
  };

  /** Whether a commit has another one in its history. */
  #isAfter(sha: string | undefined, other: string): boolean {
    if (sha === undefined) return false;
    return sha === other || this.#isAfter(this.commits.get(sha)?.parent, other);
  }

  #check(sha: string): CheckResult {
    const state = this.#ci(this.files(sha)) === undefined ? "success" : "failure";
    const startedAt = "2026-11-23T10:00:00Z";
    return { source: "check-run", name: "test", state, startedAt, url: sha, runId: 1 };
  }
}
