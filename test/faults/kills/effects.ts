import type { Moment } from "./kill-switch.ts";

/** Exchanges that change nothing: to die before or after one of them is the same. */
export const READS = /^(?:GET |git \/info\/refs|git \/git-upload-pack|model \/v1\/models)/;

/** Where a process can die in a run of these exchanges: at each once, and at each that has an effect before and after it. */
export function deathsIn(exchanges: readonly string[]): { at: number; moment: Moment; what: string }[] {
  return exchanges.flatMap((what, at) =>
    READS.test(what)
      ? [{ at, what, moment: "before" as const }]
      : (["before", "after"] as const).map((moment) => ({ at, what, moment })),
  );
}
