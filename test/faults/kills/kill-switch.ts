import type { ExchangeWatcher } from "../../fakes/exchange-watcher.ts";
import { actionsAtWork, killActions } from "../../fakes/runner/action-step.ts";

export type Moment = "before" | "after";

/**
 * Kills the action's process (SIGKILL to its whole group) when it has come to a certain exchange with GitHub, git or the
 * model's provider: `before` the other side has done anything, or `after` all is done there and nothing is answered.
 */
export class KillSwitch implements ExchangeWatcher {
  /** Exchanges of actions since the switch was armed last. */
  readonly seen: string[] = [];
  kills = 0;
  #isDue: (what: string, index: number) => boolean = () => false;
  #moment: Moment = "before";

  /** The next exchange is number 0. */
  arm(at: number, moment: Moment): void {
    this.seen.length = 0;
    this.#isDue = (_, index) => index === at;
    this.#moment = moment;
  }

  /** The first exchange of that kind from now on. */
  armOn(kind: RegExp, moment: Moment): void {
    this.arm(0, moment);
    this.#isDue = (what) => kind.test(what);
  }

  disarm(): void {
    this.seen.length = 0;
    this.#isDue = () => false;
  }

  before(what: string): boolean {
    if (actionsAtWork() === 0) return false;
    this.seen.push(what);
    return this.#moment === "before" && this.#strike();
  }

  after(): boolean {
    return this.#moment === "after" && this.#strike();
  }

  #strike(): boolean {
    const index = this.seen.length - 1;
    if (actionsAtWork() === 0 || !this.#isDue(this.seen[index] ?? "", index)) return false;
    this.#isDue = () => false;
    this.kills += 1;
    killActions();
    return true;
  }
}
