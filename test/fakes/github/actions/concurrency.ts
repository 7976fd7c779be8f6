export interface ConcurrencyRule {
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** `max` keeps all that wait; GitHub's default keeps the newest only. */
  readonly queue: "single" | "max";
}

interface Holder {
  readonly cancel: () => void;
}

interface Waiter {
  readonly start: (admitted: boolean) => void;
}

/** The repository's concurrency groups: one runs, others wait, and by default only the newest of those. */
export class ConcurrencyGroups {
  readonly #running = new Map<string, Holder>();
  readonly #waiting = new Map<string, Waiter[]>();

  /** Waits for the group. Resolves to `false` when a newer one took this place in the queue. */
  enter(
    rule: ConcurrencyRule,
    cancel: () => void,
    onWait: () => void,
    signal: AbortSignal,
  ): Promise<boolean> {
    const group = rule.group.toLowerCase();
    const running = this.#running.get(group);
    if (running === undefined) {
      this.#running.set(group, { cancel });
      return Promise.resolve(true);
    }
    if (rule.cancelInProgress) running.cancel();
    const queue = this.#waiting.get(group) ?? [];
    if (rule.queue !== "max") for (const older of queue.splice(0)) older.start(false);
    this.#waiting.set(group, queue);
    onWait();
    return new Promise((resolve) => {
      const waiter: Waiter = {
        start: (admitted) => {
          signal.removeEventListener("abort", giveUp);
          if (admitted) this.#running.set(group, { cancel });
          resolve(admitted);
        },
      };
      const giveUp = (): void => {
        const place = queue.indexOf(waiter);
        if (place >= 0) queue.splice(place, 1);
        resolve(false);
      };
      queue.push(waiter);
      signal.addEventListener("abort", giveUp, { once: true });
    });
  }

  leave(rule: ConcurrencyRule): void {
    const group = rule.group.toLowerCase();
    this.#running.delete(group);
    this.#waiting.get(group)?.shift()?.start(true);
  }
}
