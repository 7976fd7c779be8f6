import type { ExportedName, Mentions } from "./exported-names.ts";
import { type Finding, MOST_FINDINGS } from "./finding.ts";
import type { Weighed } from "./rank.ts";

/** What one file offers, and which files it passes on whole. */
export interface Offer {
  path: string;
  names: readonly ExportedName[];
}

/** A name that is dead is worth more of a reviewer's time than an `export` that is not needed. */
const DEAD_WEIGHT = 10;

/**
 * Exports that no other file mentions, by file. A name counts as used where any text of the repository holds it as a
 * whole word, whatever it means there: what this finds is dead, and not all that is dead is found.
 */
export function unmentioned(offers: readonly Offer[], mentions: Mentions): Weighed[] {
  return offers.flatMap(({ path, names }) => {
    const findings = names
      .flatMap((offered) => deadOrNeedless(offered, mentions.of(offered.name, path)))
      .toSorted((one, other) => one.line - other.line);
    const weight = findings.reduce((sum, finding) => sum + (finding.isDead ? DEAD_WEIGHT : 1), 0);
    return findings.length === 0
      ? []
      : [
          {
            path,
            findings: findings.slice(0, MOST_FINDINGS).map(({ line, says }) => ({ line, says })),
            weight,
          },
        ];
  });
}

function deadOrNeedless(
  { name, line, written, needsExport }: ExportedName,
  { here, elsewhere }: { here: number; elsewhere: boolean },
): (Finding & { isDead: boolean })[] {
  if (elsewhere) return [];
  if (here <= written)
    return [{ line, says: `nothing else in the repository names \`${name}\``, isDead: true }];
  return needsExport
    ? []
    : [{ line, says: `\`${name}\` is exported, and only this file uses it`, isDead: false }];
}

/**
 * The entry points, and all files whose exports they pass on by `export *`, however far. `stars` says which files each
 * one passes on.
 */
export function offeredToOthers(
  stars: ReadonlyMap<string, readonly string[]>,
  isEntryPoint: (path: string) => boolean,
): (path: string) => boolean {
  const offered = new Set<string>();
  const waiting = [...stars.keys()].filter(isEntryPoint);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (offered.has(path)) continue;
    offered.add(path);
    waiting.push(...(stars.get(path) ?? []));
  }
  return (path) => offered.has(path) || isEntryPoint(path);
}
