import { type ExternalCheck, addExternalCheck, addStatus } from "./changes/checks.ts";
import { createComment, createReviewComment, deleteComment, editComment } from "./changes/comments.ts";
import { addLabels, assign, createIssue, editIssue, setIssueState } from "./changes/issues.ts";
import { createPull, mergePull, setDraft } from "./changes/pull-requests.ts";
import { branchRef, moveRef } from "./changes/refs.ts";
import type { ActionsEngine } from "./actions/engine.ts";
import { dispatchWorkflow, emitRepositoryDispatch, findWorkflow } from "./actions/dispatch.ts";
import type { Oddity } from "./actions/oddities.ts";
import type { ApiServer } from "./api-server.ts";
import type { GitHubEvent } from "./events.ts";
import type { Interceptor } from "./faults.ts";
import type { JournalEntry } from "./journal.ts";
import { type Json, type JsonObject, Members } from "./json-value.ts";
import type { Platform } from "./platform.ts";
import type {
  CheckRun,
  Comment,
  CommitStatus,
  Issue,
  PullRequest,
  ReviewComment,
  Role,
  RunRecord,
} from "./records.ts";
import type { State } from "./state.ts";
import { type Permissions, permissionsOfRole, uniformPermissions } from "./tokens.ts";

/** File content by path. `null` removes a file; a path ending in `*` is made executable. */
export type Files = Readonly<Record<string, string | null>>;

/** The embedded GitHub as a scenario sees it: what people do on the web page, and what came of it. */
export class GitHub {
  readonly #platform: Platform;
  readonly #engine: ActionsEngine;
  readonly #server: ApiServer;
  readonly #shutDown: () => Promise<void>;

  constructor(platform: Platform, engine: ActionsEngine, server: ApiServer, shutDown: () => Promise<void>) {
    this.#platform = platform;
    this.#engine = engine;
    this.#server = server;
    this.#shutDown = shutDown;
  }

  get serverUrl(): string {
    return this.#platform.urls.server;
  }

  get apiUrl(): string {
    return this.#platform.urls.api;
  }

  get cloneUrl(): string {
    return this.#platform.urls.clone;
  }

  get owner(): string {
    return this.#platform.urls.owner;
  }

  get repo(): string {
    return this.#platform.urls.repo;
  }

  get state(): State {
    return this.#platform.state;
  }

  /** The bare repository, for reading. */
  get git(): Platform["git"] {
    return this.#platform.git;
  }

  get clock(): Platform["clock"] {
    return this.#platform.clock;
  }

  /** All events so far, suppressed and lost ones included. */
  get events(): readonly GitHubEvent[] {
    return this.#platform.events.all;
  }

  get journal(): readonly JournalEntry[] {
    return this.#server.journal;
  }

  get violations(): readonly string[] {
    return this.#platform.violations;
  }

  get runs(): readonly RunRecord[] {
    return [...this.state.runs.values()];
  }

  // Tokens

  /**
   * A token for tests and for `secrets`: an App's installation token or a person's. An App's has
   * write access to everything but workflows unless told otherwise.
   */
  createToken(
    kind: "app" | "pat",
    options: { login?: string; permissions?: Permissions; expiresInMs?: number } = {},
  ): string {
    const { tokens, settings, clock } = this.#platform;
    const account = this.state.account(
      kind === "app" ? `${settings.appSlug}[bot]` : (options.login ?? this.owner),
    );
    const usual = kind === "app" ? uniformPermissions("write") : permissionsOfRole(account.role);
    const life = options.expiresInMs ?? (kind === "app" ? 3_600_000 : undefined);
    return tokens.issue({
      kind,
      account,
      permissions: options.permissions ?? usual,
      ...(life === undefined ? {} : { expiresAt: clock.now().getTime() + life }),
    }).value;
  }

  revokeToken(value: string): void {
    for (const token of this.#platform.tokens.all) if (token.value === value) token.revoked = true;
  }

  /** Sets a secret or variable that workflows read as `secrets.NAME` or `vars.NAME`. */
  setSecret(name: string, value: string): void {
    this.#platform.secrets[name] = value;
  }

  setVariable(name: string, value: string): void {
    this.#platform.variables[name] = value;
  }

  // What people do

  async openIssue(input: {
    title: string;
    body?: string;
    author?: string;
    labels?: string[];
  }): Promise<Issue> {
    const { title, body = null, author = this.owner, labels = [] } = input;
    return createIssue(this.#platform, this.#platform.web(author), { title, body, labels });
  }

  async editIssue(number: number, change: { title?: string; body?: string }, by = this.owner): Promise<void> {
    await editIssue(this.#platform, this.#platform.web(by), this.state.issue(number), change);
  }

  async closeIssue(number: number, by = this.owner): Promise<void> {
    await setIssueState(this.#platform, this.#platform.web(by), this.state.issue(number), "closed");
  }

  async reopenIssue(number: number, by = this.owner): Promise<void> {
    await setIssueState(this.#platform, this.#platform.web(by), this.state.issue(number), "open");
  }

  /** The issue moves to another repository: here it is gone. */
  transferIssue(number: number): void {
    this.state.issues.delete(number);
    for (const comment of this.state.commentsOf(number)) this.state.comments.delete(comment.id);
  }

  lockIssue(number: number): void {
    this.state.issue(number).locked = true;
  }

  async label(number: number, name: string, by = this.owner): Promise<void> {
    await addLabels(this.#platform, this.#platform.web(by), this.state.issue(number), [name]);
  }

  async assign(number: number, assignee: string, by = this.owner): Promise<void> {
    const account = this.state.account(assignee);
    await assign(this.#platform, this.#platform.web(by), this.state.issue(number), account);
  }

  comment(number: number, input: { body: string; author?: string }): Comment {
    const actor = this.#platform.web(input.author ?? this.owner);
    return createComment(this.#platform, actor, this.state.issue(number), input.body);
  }

  editComment(comment: Comment, body: string, by = comment.author.login): void {
    editComment(this.#platform, this.#platform.web(by), comment, body);
  }

  deleteComment(comment: Comment, by = this.owner): void {
    deleteComment(this.#platform, this.#platform.web(by), comment);
  }

  async reviewComment(
    number: number,
    input: { body: string; path: string; line: number; author?: string; inReplyTo?: ReviewComment },
  ): Promise<ReviewComment> {
    const pull = this.state.pull(number);
    const { body, path, line, author = this.owner, inReplyTo } = input;
    const thread = pull.threads.find((one) => inReplyTo !== undefined && one.comments.includes(inReplyTo));
    const full = { body, path, line, ...(thread === undefined ? {} : { thread }) };
    return createReviewComment(this.#platform, this.#platform.web(author), pull, full);
  }

  /** Commits files onto a branch and pushes it. A new branch starts at the default branch. */
  async push(branch: string, files: Files, message = "Change files", author = this.owner): Promise<string> {
    return this.#push(this.owner, branch, files, message, author);
  }

  /** The same in the fork of `owner`, which comes into being by it. */
  async pushToFork(owner: string, branch: string, files: Files, message = "Change files"): Promise<string> {
    return this.#push(owner, branch, files, message, owner);
  }

  async #push(owner: string, branch: string, files: Files, message: string, author: string): Promise<string> {
    const { git } = this.#platform;
    const ref = branchRef(owner, branch, this.owner);
    const old = await git.resolve(ref);
    const base = old ?? (await git.resolve(`refs/heads/${this.state.defaultBranch}`));
    const tree = base === null ? null : (await git.readCommit(base)).tree;
    const sha = await git.writeCommit({
      tree: await writeFiles(this.#platform, tree, files),
      parents: base === null ? [] : [base],
      message,
      author: this.#platform.identity(this.state.account(author)),
    });
    await moveRef(this.#platform, this.#platform.web(author), ref, sha, old);
    return sha;
  }

  async deleteBranch(branch: string, by = this.owner): Promise<void> {
    const ref = `refs/heads/${branch}`;
    await moveRef(this.#platform, this.#platform.web(by), ref, null, await this.git.resolve(ref));
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
    const { title, head, base = this.state.defaultBranch, body = null, draft = false } = input;
    const actor = this.#platform.web(input.author ?? this.owner);
    const issue = await createPull(this.#platform, actor, { title, body, head, base, draft });
    return this.state.pull(issue.number);
  }

  async markReady(number: number, by = this.owner): Promise<void> {
    await setDraft(this.#platform, this.#platform.web(by), this.state.pull(number), false);
  }

  async mergePullRequest(number: number, by = this.owner): Promise<string> {
    return mergePull(this.#platform, this.#platform.web(by), this.state.pull(number));
  }

  setPermission(login: string, role: Role): void {
    this.state.account(login).role = role;
  }

  archive(): void {
    this.state.archived = true;
  }

  // CI and workflows

  /** Delivers events and runs workflows until nothing is left to do, or `until` says enough. */
  async settle(until?: () => boolean): Promise<void> {
    await this.#engine.settle(until);
  }

  /** The schedule fires: workflows with that cron text run. */
  tick(cron: string): void {
    const actor = this.#platform.web(this.owner);
    this.#platform.emit({ name: "schedule", actor, payload: { schedule: cron } });
  }

  async dispatch(workflow: string, inputs: JsonObject = {}, ref = this.state.defaultBranch): Promise<number> {
    const found = findWorkflow(this.#platform, workflow);
    const actor = this.#platform.web(this.owner);
    return dispatchWorkflow(this.#platform, actor, found, ref, new Members(inputs));
  }

  repositoryDispatch(type: string, payload: Json = {}): void {
    emitRepositoryDispatch(this.#platform, this.#platform.web(this.owner), type, payload);
  }

  async approveRun(run: RunRecord, by = this.owner): Promise<void> {
    await this.#engine.approve(run, this.#platform.web(by));
  }

  expireRun(run: RunRecord): void {
    this.#engine.expire(run);
  }

  async rerun(run: RunRecord, options: { failedOnly?: boolean; by?: string } = {}): Promise<void> {
    const actor = this.#platform.web(options.by ?? this.owner);
    await this.#engine.rerun(run, actor, options.failedOnly ?? false);
  }

  cancelRun(run: RunRecord): void {
    this.#engine.cancel(run);
  }

  /** Plans a misfortune for the next job of a workflow, or for its next run. */
  disturb(place: { workflow: string; job?: string; times?: number }, oddity: Oddity): void {
    this.#engine.oddities.plan(place, oddity);
  }

  /** Another CI system reports a check run. */
  externalCheck(check: ExternalCheck): Promise<CheckRun> {
    return addExternalCheck(this.#platform, this.#platform.web(this.owner), check);
  }

  /** Another CI system reports a commit status. */
  setStatus(input: {
    sha: string;
    context: string;
    state: CommitStatus["state"];
    description?: string;
    targetUrl?: string;
  }): Promise<CommitStatus> {
    const { sha, context, state, description = null, targetUrl = null } = input;
    const actor = this.#platform.web(this.owner);
    return addStatus(this.#platform, actor, { sha, context, state, description, targetUrl });
  }

  // Faults and checks

  onRequest(interceptor: Interceptor): () => void {
    return this.#server.intercept(interceptor);
  }

  /** Delivers a past event once more, exactly as it was. */
  redeliver(event: GitHubEvent): void {
    this.#platform.events.redeliver(event);
  }

  /** From now on such events are lost. Returns the function that ends it. */
  loseEvents(lost: (event: GitHubEvent) => boolean): () => void {
    return this.#platform.events.drop(lost);
  }

  /** Throws if any request, reply or event broke GitHub's published contract. */
  assertContract(): void {
    if (this.violations.length > 0) {
      throw new Error(`GitHub's contract was violated:\n${this.violations.join("\n")}`);
    }
  }

  async close(): Promise<void> {
    await this.#shutDown();
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
