import type { Attempt } from "../domain/attempt.ts";
import { isJudged, rate } from "../domain/statistics.ts";

/** A folder whose tasks have to escalate more often than others. */
export interface Suggestion {
  /** With its last slash. */
  folder: string;
  escalated: number;
  of: number;
  says: string;
}

const FEWEST_TASKS = 5;
const MOSTLY = 0.7;

interface Seen {
  escalated: number;
  of: number;
}

/**
 * Learns from escalations: "tasks that touch `db/migrations/` escalated 6 of 7 times". A folder is named when most of
 * at least five tasks escalated, clearly more (Wilson interval) than the tasks elsewhere; of nested folders with the
 * same tasks the innermost, else the outermost that qualifies. `paths` are those that a task's patches touched.
 */
export function suggestionsFrom(
  tasks: Iterable<{ attempts: readonly Attempt[]; paths: readonly string[] }>,
): Suggestion[] {
  const all: Seen = { escalated: 0, of: 0 };
  const byFolder = new Map<string, Seen>();
  for (const { attempts, paths } of tasks) {
    const rungs = new Set(attempts.filter(isJudged).map((attempt) => attempt.rung.name));
    if (rungs.size === 0) continue;
    count(all, rungs.size > 1);
    for (const folder of new Set(paths.flatMap(foldersOf))) {
      const seen = byFolder.get(folder) ?? { escalated: 0, of: 0 };
      byFolder.set(folder, seen);
      count(seen, rungs.size > 1);
    }
  }
  const standingOut = [...byFolder].filter(([, seen]) => standsOut(seen, all));
  return standingOut
    .filter(
      ([folder, { of }]) =>
        !standingOut.some(
          ([other, theirs]) =>
            (other !== folder && other.startsWith(folder) && theirs.of === of) ||
            (other !== folder && folder.startsWith(other) && theirs.of > of),
        ),
    )
    .map(([folder, { escalated, of }]) => ({
      folder,
      escalated,
      of,
      says: `Tasks that touch \`${folder}\` escalated ${escalated} of ${of} times: start them a tier higher.`,
    }))
    .toSorted((one, other) => other.escalated - one.escalated);
}

function count(seen: Seen, escalated: boolean): void {
  seen.of += 1;
  seen.escalated += Number(escalated);
}

function standsOut(here: Seen, all: Seen): boolean {
  const share = rate(here.escalated, here.of);
  if (share === undefined || share.of < FEWEST_TASKS || share.share < MOSTLY) return false;
  const elsewhere = rate(all.escalated - here.escalated, all.of - here.of);
  return share.low > (elsewhere?.share ?? 0);
}

/** `a/b/c.sql` lies in `a/` and `a/b/`. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}
