import { CodeHostError, ProviderError } from "../../src/domain/errors.ts";
import { UNKNOWN_USAGE } from "../../src/domain/usage.ts";
import type { Ports } from "../../src/run.ts";

/** The process is dead: nothing that it wanted to do after this is done. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/**
 * `error`: the call fails and the program hears of it; `kill`: the process ends there. `before` the effect or `after`
 * it, which is when a blind repetition does it twice.
 */
export const FAULT_KINDS = ["error before", "error after", "kill before", "kill after"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Which call, counted from 0 over all ports and processes, goes wrong, and how. */
export type FaultPlan = ReadonlyMap<number, FaultKind>;

const FAULTY = [
  "permissions",
  "conversation",
  "changes",
  "checks",
  "workflows",
  "pullRequests",
  "ledger",
  "languageModel",
  "catalogue",
] as const satisfies readonly (keyof Ports)[];

/** Counts the calls that leave the process, and breaks those of the plan. One counter goes through all processes. */
export class Faults {
  readonly calls: string[] = [];
  readonly #plan: FaultPlan;

  constructor(plan: FaultPlan) {
    this.#plan = plan;
  }

  /** The ports of one process. */
  around(ports: Ports): Ports {
    const process = { dead: false };
    const wrapped = { ...ports };
    for (const name of FAULTY) Object.assign(wrapped, { [name]: this.#wrap(name, ports[name], process) });
    return wrapped;
  }

  #wrap(name: string, port: object, process: { dead: boolean }): object {
    return new Proxy(port, {
      get: (target, method, receiver): unknown => {
        const value: unknown = Reflect.get(target, method, receiver);
        if (typeof value !== "function" || typeof method !== "string") return value;
        return async (...args: unknown[]): Promise<unknown> => {
          if (process.dead) throw new Killed(`${name}.${method}`);
          const kind = this.#plan.get(this.calls.length);
          this.calls.push(`${name}.${method}`);
          if (kind?.endsWith("before") === true) throw this.#fail(kind, name, process);
          const result: unknown = await Reflect.apply(value, target, args);
          if (kind !== undefined) throw this.#fail(kind, name, process);
          return result;
        };
      },
    });
  }

  #fail(kind: FaultKind, port: string, process: { dead: boolean }): Error {
    if (kind.startsWith("kill")) {
      process.dead = true;
      return new Killed(port);
    }
    return port === "languageModel" || port === "catalogue"
      ? new ProviderError("injected", { failure: "server", retryable: true, calls: [UNKNOWN_USAGE] })
      : new CodeHostError("injected", { failure: "server", status: 502 });
  }
}
