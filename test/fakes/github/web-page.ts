import { createComment, createReviewComment, deleteComment, editComment } from "./changes/comments.ts";
import { addLabels, assign, createIssue, editIssue, setIssueState } from "./changes/issues.ts";
import { createPull, mergePull, setDraft } from "./changes/pull-requests.ts";
import { branchRef, moveRef } from "./changes/refs.ts";
import type { Platform } from "./platform.ts";
import type { Comment, Issue, PullRequest, ReviewComment, Role } from "./records.ts";
import type { State } from "./state.ts";

/** File content by path. `null` removes a file; a path ending in `*` is made executable. */
export type Files = Readonly<Record<string, string | null>>;

/** What people do on the web page and with git. Their events always count. The owner acts unless told otherwise. */
export class WebPage {
  protected readonly platform: Platform;

  constructor(platform: Platform) {
    this.platform = platform;
  }

  get #owner(): string {
    return this.platform.urls.owner;
  }

  get #state(): State {
    return this.platform.state;
  }

  async openIssue(input: {
    title: string;
    body?: string;
    author?: string;
    labels?: string[];
  }): Promise<Issue> {
    const { title, body = null, author = this.#owner, labels = [] } = input;
    return createIssue(this.platform, this.platform.web(author), { title, body, labels });
  }

  async editIssue(
    number: number,
    change: { title?: string; body?: string },
    by = this.#owner,
  ): Promise<void> {
    await editIssue(this.platform, this.platform.web(by), this.#state.issue(number), change);
  }

  async closeIssue(number: number, by = this.#owner): Promise<void> {
    await setIssueState(this.platform, this.platform.web(by), this.#state.issue(number), "closed");
  }

  async reopenIssue(number: number, by = this.#owner): Promise<void> {
    await setIssueState(this.platform, this.platform.web(by), this.#state.issue(number), "open");
  }

  /** The issue moves to another repository: here it is gone. */
  transferIssue(number: number): void {
    this.#state.issues.delete(number);
    for (const comment of this.#state.commentsOf(number)) this.#state.comments.delete(comment.id);
  }

  lockIssue(number: number): void {
    this.#state.issue(number).locked = true;
  }

  async label(number: number, name: string, by = this.#owner): Promise<void> {
    await addLabels(this.platform, this.platform.web(by), this.#state.issue(number), [name]);
  }

  async assign(number: number, assignee: string, by = this.#owner): Promise<void> {
    const account = this.#state.account(assignee);
    await assign(this.platform, this.platform.web(by), this.#state.issue(number), account);
  }

  comment(number: number, input: { body: string; author?: string }): Comment {
    const actor = this.platform.web(input.author ?? this.#owner);
    return createComment(this.platform, actor, this.#state.issue(number), input.body);
  }

  editComment(comment: Comment, body: string, by = comment.author.login): void {
    editComment(this.platform, this.platform.web(by), comment, body);
  }

  deleteComment(comment: Comment, by = this.#owner): void {
    deleteComment(this.platform, this.platform.web(by), comment);
  }

  async reviewComment(
    number: number,
    input: { body: string; path: string; line: number; author?: string; inReplyTo?: ReviewComment },
  ): Promise<ReviewComment> {
    const pull = this.#state.pull(number);
    const { body, path, line, author = this.#owner, inReplyTo } = input;
    const thread = pull.threads.find((one) => inReplyTo !== undefined && one.comments.includes(inReplyTo));
    const full = { body, path, line, ...(thread === undefined ? {} : { thread }) };
    return createReviewComment(this.platform, this.platform.web(author), pull, full);
  }

  /** Commits files onto a branch and pushes it. A new branch starts at the default branch. */
  async push(branch: string, files: Files, message = "Change files", author = this.#owner): Promise<string> {
    return this.#commit(this.#owner, branch, files, message, author);
  }

  /** Replaces the history of a branch by one commit on the default branch. */
  async forcePush(
    branch: string,
    files: Files,
    message = "Change files",
    author = this.#owner,
  ): Promise<string> {
    const { git } = this.platform;
    const ref = branchRef(this.#owner, branch, this.#owner);
    const base = await git.resolve(`refs/heads/${this.#state.defaultBranch}`);
    if (base === null) throw new Error("the fake has no default branch");
    const sha = await git.writeCommit({
      tree: await writeFiles(this.platform, (await git.readCommit(base)).tree, files),
      parents: [base],
      message,
      author: this.platform.identity(this.#state.account(author)),
    });
    await moveRef(this.platform, this.platform.web(author), ref, sha, await git.resolve(ref));
    return sha;
  }

  /** The same in the fork of `owner`, which comes into being by it. */
  async pushToFork(owner: string, branch: string, files: Files, message = "Change files"): Promise<string> {
    return this.#commit(owner, branch, files, message, owner);
  }

  async #commit(
    owner: string,
    branch: string,
    files: Files,
    message: string,
    author: string,
  ): Promise<string> {
    const { git } = this.platform;
    const ref = branchRef(owner, branch, this.#owner);
    const old = await git.resolve(ref);
    const base = old ?? (await git.resolve(`refs/heads/${this.#state.defaultBranch}`));
    const tree = base === null ? null : (await git.readCommit(base)).tree;
    const sha = await git.writeCommit({
      tree: await writeFiles(this.platform, tree, files),
      parents: base === null ? [] : [base],
      message,
      author: this.platform.identity(this.#state.account(author)),
    });
    await moveRef(this.platform, this.platform.web(author), ref, sha, old);
    return sha;
  }

  async deleteBranch(branch: string, by = this.#owner): Promise<void> {
    const ref = `refs/heads/${branch}`;
    await moveRef(this.platform, this.platform.web(by), ref, null, await this.platform.git.resolve(ref));
  }

  /** `head` is a branch, or `owner:branch` for a fork's. */
  async openPullRequest(input: {
    title: string;
    head: string;
    base?: string;
    body?: string;
    draft?: boolean;
    author?: string;
  }): Promise<PullRequest> {
    const { title, head, base = this.#state.defaultBranch, body = null, draft = false } = input;
    const actor = this.platform.web(input.author ?? this.#owner);
    const issue = await createPull(this.platform, actor, { title, body, head, base, draft });
    return this.#state.pull(issue.number);
  }

  async markReady(number: number, by = this.#owner): Promise<void> {
    await setDraft(this.platform, this.platform.web(by), this.#state.pull(number), false);
  }

  async mergePullRequest(number: number, by = this.#owner): Promise<string> {
    return mergePull(this.platform, this.platform.web(by), this.#state.pull(number));
  }

  setPermission(login: string, role: Role): void {
    this.#state.account(login).role = role;
  }

  archive(): void {
    this.#state.archived = true;
  }
}

/** Writes files onto a tree and returns the new tree. */
export async function writeFiles(platform: Platform, base: string | null, files: Files): Promise<string> {
  const changes = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const executable = name.endsWith("*");
      return {
        path: executable ? name.slice(0, -1) : name,
        mode: executable ? "100755" : "100644",
        sha: content === null ? null : await platform.git.writeBlob(content),
      };
    }),
  );
  return platform.git.writeTree(base, changes);
}
