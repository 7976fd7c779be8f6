import type { Candidate, JobWork } from "../job.ts";
import { roleOf } from "../patch/file-role.ts";

/** A candidate as a search found it. `weight`: what doing it is worth; its findings' number where it is not said. */
export interface Weighed extends Candidate {
  weight?: number;
}

/**
 * Best first, and always in the same order: what is worth most, as one review then mends most, and code before its tests.
 * Among equals a change is safer where tests would notice a mistake; dead code, in turn, is where none come by.
 */
export function ranked(
  candidates: readonly Weighed[],
  work: JobWork["kind"],
  coverage: ReadonlyMap<string, number>,
): Candidate[] {
  const sign = work === "dead-code" ? 1 : -1;
  const keyed = candidates.map(({ path, findings, weight = findings.length }) => ({
    candidate: { path, findings },
    isTest: Number(roleOf(path).test),
    weight,
    covered: sign * (coverage.get(path) ?? 0),
  }));
  return keyed
    .toSorted(
      (one, other) =>
        one.isTest - other.isTest ||
        other.weight - one.weight ||
        one.covered - other.covered ||
        (one.candidate.path < other.candidate.path ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}
