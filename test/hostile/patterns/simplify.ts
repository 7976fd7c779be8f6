/** Above this a count of repetitions says nothing new about how the cost grows with the text. */
const MOST_COUNTED = 2;

/** A sign that no attack needs: behind it every try fails, so that all ways to get there are gone. */
const NEVER = String.raw`\uE000`;

/**
 * Patterns that together cost at least as much as one that recheck cannot read or takes too long for, up to a factor that
 * does not depend on the text. Counts are cut and white space is one sign: that changes the factor, not the growth. What
 * only looks at the text (ahead, behind, at the bounds of words, at the end) prunes ways and is taken out; the pattern
 * without it is made to fail at its end, which goes all ways that the whole can go. What is looked for is asked about by itself.
 */
export function simplified(source: string): string[] {
  const inner: string[] = [];
  const bare = withoutLooks(source, inner)
    .replaceAll(/\\[bB]/gu, "")
    .replaceAll(/(?<!\\)(?<![\\[]\^?)\\s(?![^[\]]*\])/gu, " ")
    .replace(/(?<!\\)\$$/u, "");
  return [...new Set([cutCounts(bare) + NEVER, ...inner.flatMap(simplified)])];
}

function cutCounts(source: string): string {
  return source.replaceAll(/\{(\d+),(\d+)\}/gu, (_, least: string, most: string) => {
    const from = Math.min(Number(least), MOST_COUNTED);
    return `{${from},${Math.max(from, Math.min(Number(most), from + MOST_COUNTED))}}`;
  });
}

/** The pattern without its groups that look ahead or behind; what stands in them is added to `inner`. */
function withoutLooks(source: string, inner: string[]): string {
  const opener = /^\(\?(?:=|!|<=|<!)/u;
  let kept = "";
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    const opened = !inClass && char === "(" ? opener.exec(source.slice(at))?.[0] : undefined;
    if (opened !== undefined) {
      const end = endOf(source, at);
      inner.push(source.slice(at + opened.length, end));
      at = end;
      continue;
    }
    if (char === "\\") {
      kept += source.slice(at, at + 2);
      at++;
      continue;
    }
    if (inClass) inClass = char !== "]";
    else inClass = char === "[";
    kept += char;
  }
  return kept;
}

/** Where the group that opens at a place is closed. */
function endOf(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === "\\") at++;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return at;
  }
  return source.length;
}
