/** Share of covered lines (0–1) in an lcov tracefile: `LF` lines found, `LH` lines hit. Undefined when it counts none. */
export function coverageFromLcov(text: string): number | undefined {
  const total = (key: string): number =>
    [...text.matchAll(new RegExp(`^${key}:(\\d+)\\s*$`, "gm"))].reduce(
      (sum, [, digits]) => sum + Number(digits),
      0,
    );
  const found = total("LF");
  return found === 0 ? undefined : Math.min(1, total("LH") / found);
}

/** The same from Istanbul's `coverage-summary.json`. */
export function coverageFromSummary(text: string): number | undefined {
  const percent = /"total"\s*:\s*\{[^}]*?"lines"\s*:\s*\{[^}]*?"pct"\s*:\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  return percent === undefined ? undefined : Math.min(1, Number(percent) / 100);
}
