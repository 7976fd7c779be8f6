/** Text for a table cell or another single line of Markdown: no line breaks, pipes or back-ticks that could end it. */
export function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("`", "'").trim();
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
}

/** Rows under a head; `align` has one of `l`, `r` a column. */
export function table(head: readonly string[], align: string, rows: readonly (readonly string[])[]): string {
  const rule = align.split("").map((side) => (side === "r" ? "--:" : ":--"));
  return [head, rule, ...rows].map((columns) => `| ${columns.join(" | ")} |`).join("\n");
}

export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** `950`, `12.3k`, `1.2M`. */
export function count(value: number): string {
  if (value < 1_000) return String(value);
  return value < 1_000_000 ? `${(value / 1_000).toFixed(1)}k` : `${(value / 1_000_000).toFixed(1)}M`;
}

/** `< 1 s`, `8 s`, `4 min 10 s`. */
export function duration(ms: number): string {
  if (ms < 1_000) return "< 1 s";
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return rest === 0 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
}
