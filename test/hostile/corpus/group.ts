import type { Escape } from "../escape.ts";

/** One attack; what it gives back has escaped. It throws for what must not happen either (a crash, a wrong answer). */
export type Attack = () => Promise<Escape[]> | Escape[];

/** Attacks on one number of the threat list, by their distinct root causes. */
export interface Group {
  number: number;
  title: string;
  roots: Readonly<Record<string, readonly Attack[]>>;
}

/** Fails the attack where something else than an escape went wrong. */
export function must(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
