import { axisX, axisY, gridY, plot, rectY, ruleY } from "@observablehq/plot";
import type { DayCost } from "../report/budget-use.ts";
import * as words from "../render/report/words.ts";
import { chart, dataTable, element, type Key, keyList } from "./element.ts";

const PARTS: readonly (Key & { part: Exclude<keyof DayCost, "day"> })[] = [
  { part: "cheap", name: "cheap tier", colour: "cheap" },
  { part: "middle", name: "middle tier", colour: "middle" },
  { part: "top", name: "top tier", colour: "top" },
  { part: "ci", name: "CI", colour: "ci" },
];
/** More bars than this are too thin to read: days become weeks. */
const MOST_DAYS = 45;
const DAY_MS = 86_400_000;

/** Cost over time by tier, stacked by day or by week. */
export function costChart(days: readonly DayCost[], width: number): HTMLElement {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return element("p", {}, "Nothing was spent.");
  const start = Date.parse(first.day);
  const span = (Date.parse(last.day) - start) / DAY_MS;
  const step = span > MOST_DAYS ? 7 : 1;
  const buckets = new Map<number, Record<string, number>>();
  for (const day of days) {
    const bucket = start + Math.floor((Date.parse(day.day) - start) / DAY_MS / step) * step * DAY_MS;
    const sums = buckets.get(bucket) ?? {};
    buckets.set(bucket, sums);
    for (const { part } of PARTS) sums[part] = (sums[part] ?? 0) + day[part];
  }
  const bars = [...buckets].flatMap(([at, sums]) =>
    PARTS.map(({ part, name, colour }) => ({
      from: new Date(at + 0.06 * step * DAY_MS),
      to: new Date(at + 0.94 * step * DAY_MS),
      usd: sums[part] ?? 0,
      name,
      colour: `var(--${colour})`,
    })),
  );
  const drawing = plot({
    width,
    height: 260,
    marginLeft: 52,
    marginRight: 8,
    style: { background: "transparent", fontSize: "12px" },
    x: { type: "utc", label: null },
    y: { label: null },
    marks: [
      gridY({ stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ tickFormat: (usd: number) => `$${usd}`, ticks: 5, tickSize: 0, label: null }),
      axisX({ ticks: width < 500 ? 4 : 8, tickSize: 4, label: null }),
      rectY(bars, {
        x1: "from",
        x2: "to",
        y: "usd",
        fill: "colour",
        order: PARTS.map(({ colour }) => `var(--${colour})`),
        z: "colour",
        title: (bar: (typeof bars)[number]) =>
          `${bar.name}, ${words.day(bar.from.toISOString())}: ${words.dollars(bar.usd)}`,
      }),
      ruleY([0], { stroke: "var(--soft)" }),
    ],
  });
  const total = (part: (typeof PARTS)[number]["part"]): number =>
    days.reduce((sum, day) => sum + day[part], 0);
  const totals = PARTS.map(({ part, name }) => `${name} ${words.dollars(total(part))}`);
  const unit = step === 7 ? "week" : "day";
  return chart({
    caption: `US dollars a ${unit}`,
    says: `Bars of cost a ${unit} from ${words.day(first.day)} to ${words.day(last.day)}. In all: ${totals.join(", ")}.`,
    keys: keyList(
      PARTS.map(({ name, colour, part }) => ({ name: `${name} ${words.dollars(total(part))}`, colour })),
    ),
    drawing,
    table: dataTable(
      [`${unit} of`, ...PARTS.map(({ name }) => `>${name}`)],
      [...buckets].map(([at, sums]) => [
        new Date(at).toISOString().slice(0, 10),
        ...PARTS.map(({ part }) => words.dollars(sums[part] ?? 0)),
      ]),
    ),
  });
}
