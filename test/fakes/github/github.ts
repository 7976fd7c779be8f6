import type { ExchangeWatcher } from "../exchange-watcher.ts";
import { type ExternalCheck, addExternalCheck, addStatus } from "./changes/checks.ts";
import type { ActionsEngine } from "./actions/engine.ts";
import { dispatchWorkflow, emitRepositoryDispatch, findWorkflow } from "./actions/dispatch.ts";
import type { Oddity } from "./actions/oddities.ts";
import type { ApiServer } from "./api-server.ts";
import type { GitHubEvent } from "./events.ts";
import type { Interceptor } from "./faults.ts";
import type { JournalEntry } from "./journal.ts";
import { type Json, type JsonObject, Members } from "./json-value.ts";
import type { Platform } from "./platform.ts";
import type { CheckRun, CommitStatus, RunRecord } from "./records.ts";
import type { State } from "./state.ts";
import { WebPage } from "./web-page.ts";
import { type Permissions, permissionsOfRole, uniformPermissions } from "./tokens.ts";

/** The embedded GitHub as a scenario sees it: what people do on the web page, and what came of it. */
export class GitHub extends WebPage {
  readonly #engine: ActionsEngine;
  readonly #server: ApiServer;
  readonly #shutDown: () => Promise<void>;

  constructor(platform: Platform, engine: ActionsEngine, server: ApiServer, shutDown: () => Promise<void>) {
    super(platform);
    this.#engine = engine;
    this.#server = server;
    this.#shutDown = shutDown;
  }

  get serverUrl(): string {
    return this.platform.urls.server;
  }

  get apiUrl(): string {
    return this.platform.urls.api;
  }

  get cloneUrl(): string {
    return this.platform.urls.clone;
  }

  get owner(): string {
    return this.platform.urls.owner;
  }

  get repo(): string {
    return this.platform.urls.repo;
  }

  get state(): State {
    return this.platform.state;
  }

  /** The bare repository, for reading. */
  get git(): Platform["git"] {
    return this.platform.git;
  }

  get clock(): Platform["clock"] {
    return this.platform.clock;
  }

  /** All events so far, suppressed and lost ones included. */
  get events(): readonly GitHubEvent[] {
    return this.platform.events.all;
  }

  get journal(): readonly JournalEntry[] {
    return this.#server.journal;
  }

  get violations(): readonly string[] {
    return this.platform.violations;
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
    const { tokens, settings, clock } = this.platform;
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
    for (const token of this.platform.tokens.all) if (token.value === value) token.revoked = true;
  }

  /** Sets a secret or variable that workflows read as `secrets.NAME` or `vars.NAME`. */
  setSecret(name: string, value: string): void {
    this.platform.secrets[name] = value;
  }

  setVariable(name: string, value: string): void {
    this.platform.variables[name] = value;
  }

  // CI and workflows

  /** Delivers events and runs workflows until nothing is left to do, or `until` says enough. */
  async settle(until?: () => boolean): Promise<void> {
    await this.#engine.settle(until);
  }

  /** The schedule fires: workflows with that cron text run. */
  tick(cron: string): void {
    const actor = this.platform.web(this.owner);
    this.platform.emit({ name: "schedule", actor, payload: { schedule: cron } });
  }

  async dispatch(workflow: string, inputs: JsonObject = {}, ref = this.state.defaultBranch): Promise<number> {
    const found = findWorkflow(this.platform, workflow);
    const actor = this.platform.web(this.owner);
    return dispatchWorkflow(this.platform, actor, found, ref, new Members(inputs));
  }

  repositoryDispatch(type: string, payload: Json = {}): void {
    emitRepositoryDispatch(this.platform, this.platform.web(this.owner), type, payload);
  }

  async approveRun(run: RunRecord, by = this.owner): Promise<void> {
    await this.#engine.approve(run, this.platform.web(by));
  }

  expireRun(run: RunRecord): void {
    this.#engine.expire(run);
  }

  async rerun(run: RunRecord, options: { failedOnly?: boolean; by?: string } = {}): Promise<void> {
    const actor = this.platform.web(options.by ?? this.owner);
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
    return addExternalCheck(this.platform, this.platform.web(this.owner), check);
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
    const actor = this.platform.web(this.owner);
    return addStatus(this.platform, actor, { sha, context, state, description, targetUrl });
  }

  // Faults and checks

  /** Lets a watcher see (and break) every exchange with the API and with git from now on. */
  watch(watcher: ExchangeWatcher): void {
    this.platform.watcher = watcher;
  }

  onRequest(interceptor: Interceptor): () => void {
    return this.#server.intercept(interceptor);
  }

  /** Delivers a past event once more, exactly as it was. */
  redeliver(event: GitHubEvent): void {
    this.platform.events.redeliver(event);
  }

  /** From now on such events are lost. Returns the function that ends it. */
  loseEvents(lost: (event: GitHubEvent) => boolean): () => void {
    return this.platform.events.drop(lost);
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
