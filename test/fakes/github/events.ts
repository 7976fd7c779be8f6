import type { JsonObject } from "./json-value.ts";
import type { Account } from "./records.ts";
import type { TokenKind } from "./tokens.ts";

/** Who did something, and how: a person on the web page has no token. */
export interface Actor {
  readonly account: Account;
  readonly via: TokenKind | "web";
  /** `workflow_run` levels behind the job that acts. */
  readonly chain: number;
}

/** An event that GitHub derived from a change of its own state. */
export interface GitHubEvent {
  readonly id: string;
  readonly name: string;
  readonly action: string | null;
  readonly payload: JsonObject;
  readonly actor: Actor;
  /** Set for events that belong to a ref: `push`, dispatches. */
  readonly ref: string | null;
  readonly sha: string | null;
  /** Set for events of a pull request, whose workflows run on the test merge. */
  readonly pull: number | null;
  /** Set for a dispatch: only this workflow runs. */
  readonly workflowPath: string | null;
  /** Set for a dispatch: the id of the run that it must create. */
  readonly runId: number | null;
}

/** Events in order: those waiting for delivery and all that ever were. */
export class EventQueue {
  readonly all: GitHubEvent[] = [];
  readonly #waiting: GitHubEvent[] = [];
  readonly #dropped: ((event: GitHubEvent) => boolean)[] = [];
  #listeners: (() => void)[] = [];

  add(event: GitHubEvent): void {
    this.all.push(event);
    if (this.#dropped.some((lost) => lost(event))) return;
    this.redeliver(event);
  }

  redeliver(event: GitHubEvent): void {
    this.#waiting.push(event);
    this.changed();
  }

  next(): GitHubEvent | undefined {
    return this.#waiting.shift();
  }

  /** From now on such events are lost, as GitHub sometimes loses them. Returns the undo. */
  drop(lost: (event: GitHubEvent) => boolean): () => void {
    this.#dropped.push(lost);
    return () => void this.#dropped.splice(this.#dropped.indexOf(lost), 1);
  }

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Wakes whoever waits for something to happen. */
  changed(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }

  /** Resolves at the next change. */
  nextChange(): Promise<void> {
    return new Promise((resolve) => this.#listeners.push(resolve));
  }
}
