/**
 * The candidate that a mistyped word most likely meant, for "did you mean …?". Undefined when nothing is close:
 * a wrong suggestion is worse than none. Letter case does not count; of equally close ones the first is taken.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let nearest: string | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const target = candidate.toLowerCase();
    const distance = isSlip(typed, target) ? 1 : editDistance(typed, target);
    // About a third of the letters may be wrong: `snnet` is sonnet, `gpt` is nothing of ours.
    if (distance > Math.max(1, Math.floor(target.length / 3)) || distance >= shortest) continue;
    nearest = candidate;
    shortest = distance;
  }
  return nearest;
}

/** Mistakes that are small however many letters they touch: an unfinished or a longer word, two letters swapped. */
function isSlip(typed: string, target: string): boolean {
  if (typed.length >= 3 && (target.startsWith(typed) || typed.startsWith(target))) return true;
  return Array.from(typed).some(
    (letter, at) =>
      typed.slice(0, at) + typed.slice(at + 1, at + 2) + letter + typed.slice(at + 2) === target,
  );
}

/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  let distance = to.length;
  for (let row = 1; row <= from.length; row++) {
    let [diagonal, left] = [row - 1, row];
    const current = [left];
    for (const [column, up] of above.slice(1).entries()) {
      left = Math.min(up + 1, left + 1, diagonal + (from[row - 1] === to[column] ? 0 : 1));
      diagonal = up;
      current.push(left);
    }
    above = current;
    distance = left;
  }
  return distance;
}
