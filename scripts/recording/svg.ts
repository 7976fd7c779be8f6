import type { ScreenLine, Span } from "./terminal.ts";

const COLUMNS = 112;
const CHARACTER = 7.45;
const LINE = 18;
const PADDING = 18;
const BAR = 34;

/** The screen as a picture whose lines appear when they came. Where nothing moves, all of them are there. */
export function svgOf(options: { command: string; title: string; lines: readonly ScreenLine[] }): string {
  const typed: ScreenLine = {
    spans: [
      { text: "$ ", bold: false, dim: true, color: undefined },
      { text: options.command, bold: true, dim: false, color: undefined },
    ],
    atMs: 0,
  };
  const all = [typed, ...options.lines];
  const width = Math.ceil(COLUMNS * CHARACTER + 2 * PADDING);
  const height = BAR + all.length * LINE + PADDING;
  const rows = all.map((line, index) => {
    const y = BAR + (index + 1) * LINE - 5;
    const delay = (line.atMs / 1000).toFixed(2);
    return `<text x="${PADDING}" y="${y}" style="animation-delay:${delay}s" xml:space="preserve">${cut(line.spans).map(spanOf).join("")}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(options.title)}">
<title>${escaped(options.title)}</title>
<style>
  text { font: 12.4px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #d7dde5; animation: come 0.15s both; }
  .bar { font-size: 11px; fill: #97a3b3; animation: none; }
  .b { font-weight: 700; fill: #fff; }
  .d { fill: #97a3b3; }
  .red { fill: #ff7b72; }
  .green { fill: #56d364; }
  @keyframes come { from { opacity: 0; } to { opacity: 1; } }
  @media (prefers-reduced-motion: reduce) { text { animation: none; } }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0d1420"/>
<text class="bar" x="${PADDING}" y="21">${escaped(options.title)}</text>
<line x1="0" y1="${BAR - 4}" x2="${width}" y2="${BAR - 4}" stroke="#263245"/>
${rows.join("\n")}
</svg>
`;
}

/** A line that is too long for the picture ends in an ellipsis. */
function cut(spans: readonly Span[]): Span[] {
  let left = COLUMNS;
  const kept: Span[] = [];
  for (const span of spans) {
    if (left <= 0) break;
    const text = span.text.length > left ? `${span.text.slice(0, left - 1)}…` : span.text;
    left -= text.length;
    kept.push({ ...span, text });
  }
  return kept;
}

function spanOf({ text, bold, dim, color }: Span): string {
  const style = color ?? (bold ? "b" : dim ? "d" : "");
  return style === "" ? escaped(text) : `<tspan class="${style}">${escaped(text)}</tspan>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
