import type { ExchangeWatcher } from "../exchange-watcher.ts";
import type { Clock } from "./clock.ts";
import type { Contract } from "./contract.ts";
import { type Actor, EventQueue, type GitHubEvent } from "./events.ts";
import type { GitRepository, Identity } from "./git-repository.ts";
import type { JsonObject } from "./json-value.ts";
import { repositoryJson } from "./json/repository-json.ts";
import { userJson } from "./json/user-json.ts";
import type { GitHubOptions } from "./options.ts";
import type { Account, CheckSuite, RunRecord } from "./records.ts";
import type { State } from "./state.ts";
import type { Tokens } from "./tokens.ts";
import type { Urls } from "./urls.ts";

/** How the running of workflows is reached from API endpoints. */
export interface ActionsControl {
  rerun(run: RunRecord, by: Actor, failedOnly: boolean): Promise<void>;
  cancel(run: RunRecord): void;
  approve(run: RunRecord, by: Actor): Promise<void>;
}

export type Settings = Required<GitHubOptions>;

/** The parts of the embedded GitHub, handed to everything that acts on them. */
export class Platform {
  readonly settings: Settings;
  readonly state: State;
  readonly git: GitRepository;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly urls: Urls;
  readonly contract: Contract;
  readonly events = new EventQueue();
  readonly violations: string[] = [];
  /** `secrets.*` and `vars.*`, which a scenario may set later than at the start. */
  readonly secrets: Record<string, string>;
  readonly variables: Record<string, string>;
  actions: ActionsControl | undefined;
  /** Sees API and git exchanges, and may break them. */
  watcher: ExchangeWatcher | undefined;

  constructor(parts: {
    settings: Settings;
    state: State;
    git: GitRepository;
    clock: Clock;
    tokens: Tokens;
    urls: Urls;
    contract: Contract;
  }) {
    this.settings = parts.settings;
    this.secrets = { ...parts.settings.secrets };
    this.variables = { ...parts.settings.variables };
    this.state = parts.state;
    this.git = parts.git;
    this.clock = parts.clock;
    this.tokens = parts.tokens;
    this.urls = parts.urls;
    this.contract = parts.contract;
  }

  /** Queues an event. The members every payload has are added here, so that callers give only their own. */
  emit(event: {
    name: string;
    action?: string;
    actor: Actor;
    payload: JsonObject;
    ref?: string;
    sha?: string;
    pull?: number;
    workflowPath?: string;
    runId?: number;
  }): GitHubEvent {
    const payload: JsonObject = {
      ...(event.action === undefined ? {} : { action: event.action }),
      ...event.payload,
      repository: repositoryJson(this),
      sender: userJson(this.urls, event.actor.account),
    };
    const full: GitHubEvent = {
      id: String(this.state.nextId()),
      name: event.name,
      action: event.action ?? null,
      payload,
      actor: event.actor,
      ref: event.ref ?? null,
      sha: event.sha ?? null,
      pull: event.pull ?? null,
      workflowPath: event.workflowPath ?? null,
      runId: event.runId ?? null,
    };
    const name = [event.name, event.action].filter(Boolean).join("-").replaceAll("_", "-");
    this.violations.push(...this.contract.checkEvent(name, payload));
    this.events.add(full);
    return full;
  }

  /** The identity GitHub writes into commits that an account makes through the API. */
  identity(account: Account): Identity {
    return {
      name: account.login,
      email: `${account.id}+${account.login}@users.noreply.github.com`,
      date: this.clock.timestamp(),
    };
  }

  /** A person acting on the web page: their events always count. */
  web(login: string): Actor {
    return { account: this.state.account(login), via: "web", chain: 0 };
  }

  addSuite(suite: Omit<CheckSuite, "id" | "createdAt">): CheckSuite {
    const full = { id: this.state.nextId(), createdAt: this.clock.timestamp(), ...suite };
    this.state.checkSuites.push(full);
    return full;
  }
}
