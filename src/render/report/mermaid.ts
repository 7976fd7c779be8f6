import type { Report } from "../../report/report.ts";

/*
 * Charts as GitHub renders them in Markdown (docs.github.com, "Creating diagrams"). Every label is ours or a date, so nothing
 * that people wrote can get into a diagram.
 */

/** Stands out on GitHub's light and dark pages; the default is all but white. */
const BAR_COLOUR = "#3566c9";
/** Bars that stay readable on a phone. */
const MOST_BARS = 12;

const fence = (lines: readonly string[]): string => ["```mermaid", ...lines, "```"].join("\n");

/** Dollars by month, or by day where the report covers no more than that; undefined without spend. */
export function spendChart({ days }: Report): string | undefined {
  const sums = new Map<string, number>();
  const isShort = days.length <= MOST_BARS;
  for (const { day, cheap, middle, top, ci } of days) {
    const name = isShort ? day.slice(5) : day.slice(0, 7);
    sums.set(name, (sums.get(name) ?? 0) + cheap + middle + top + ci);
  }
  const bars = [...sums].slice(-MOST_BARS);
  const names = bars.map(([name]) => `"${isShort ? name : name.slice(2)}"`);
  // Without limits the axis would begin at the smallest bar, and a tenth less would look like nothing.
  const most = Math.max(0, ...bars.map(([, usd]) => usd));
  if (most === 0) return undefined;
  // Enough digits for cents of cents: a bar that is rounded up would stand above its axis.
  const digits = most < 1 ? 3 - Math.floor(Math.log10(most)) : 2;
  const top = most < 1 ? (most * 1.1).toFixed(digits) : Math.ceil(most * 1.1);
  const values = bars.map(([, usd]) => usd.toFixed(digits));
  return fence([
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${BAR_COLOUR}"}}}}%%`,
    "xychart-beta",
    `  title "Models and CI, by ${isShort ? "day" : "month"}"`,
    `  x-axis [${names.join(", ")}]`,
    `  y-axis "US dollars" 0 --> ${top}`,
    `  bar [${values.join(", ")}]`,
  ]);
}

/** Where tasks began and where they were resolved; undefined without tasks. */
export function flowChart({ flow }: Report): string | undefined {
  if (flow.length === 0) return undefined;
  const links = flow.map(
    ({ from, to, tasks }) => `  began ${from},${to === "unresolved" ? to : `resolved by ${to}`},${tasks}`,
  );
  return fence(["sankey-beta", "", ...links]);
}
