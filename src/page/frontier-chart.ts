import { axisX, axisY, dot, gridX, gridY, line, plot, text } from "@observablehq/plot";
import type { PolicyPoint } from "../report/policies.ts";
import type { Report } from "../report/report.ts";
import * as words from "../render/report/words.ts";
import { chart, dataTable, element } from "./element.ts";

/** What each way to run the ladder would have cost and resolved; the best ones on a line, today's marked. */
export function frontierChart({ backtest }: Report, width: number): HTMLElement {
  const { points } = backtest;
  const today = points.find((point) => point.isToday);
  if (points.length === 0 || today === undefined) return element("p", {}, `${words.TOO_FEW}.`);
  const frontier = points
    .filter((point) => point.onFrontier)
    .toSorted((one, other) => one.usdPerTask - other.usdPerTask);
  const isNarrow = width < 560;
  const named = points.filter(
    (point) => point.onFrontier || point.isToday || (!isNarrow && point.setting !== null),
  );
  const draw = (labels: readonly Label[]): ReturnType<typeof plot> =>
    plot({
      width,
      height: isNarrow ? 320 : 400,
      marginLeft: 52,
      marginRight: isNarrow ? 16 : 40,
      marginTop: 24,
      marginBottom: 44,
      insetLeft: 12,
      insetRight: isNarrow ? 60 : 90,
      insetTop: 16,
      style: { background: "transparent", fontSize: "12px" },
      x: { label: null },
      y: { label: null, nice: true },
      marks: [
        gridX({ stroke: "var(--line)", strokeOpacity: 1, ticks: isNarrow ? 4 : 8 }),
        gridY({ stroke: "var(--line)", strokeOpacity: 1, ticks: 6 }),
        axisX({
          label: "dollars a task →",
          labelAnchor: "right",
          tickFormat: (usd: number) => `$${usd.toFixed(2)}`,
          ticks: isNarrow ? 4 : 8,
          tickSize: 0,
        }),
        axisY({
          label: "↑ tasks resolved",
          tickFormat: (share: number) => `${Math.round(share * 100)}%`,
          ticks: 6,
          tickSize: 0,
        }),
        line(frontier, {
          x: "usdPerTask",
          y: "resolved",
          stroke: "var(--cheap)",
          strokeWidth: 2,
          curve: "step-after",
          strokeDasharray: "4 3",
        }),
        dot(points, {
          x: "usdPerTask",
          y: "resolved",
          r: (point: PolicyPoint) => (point.isToday ? 7 : 4.5),
          fill: (point: PolicyPoint) =>
            point.isToday ? "var(--top)" : point.onFrontier ? "var(--cheap)" : "var(--paper)",
          stroke: (point: PolicyPoint) =>
            point.isToday ? "var(--top)" : point.onFrontier ? "var(--cheap)" : "var(--ci)",
          strokeWidth: 1.5,
          title: (point: PolicyPoint) =>
            `${nameOf(point)}: ${words.dollars(point.usdPerTask)} a task, ${words.percent(point.resolved)} resolved`,
        }),
        ...labels.map(({ point, says, dx, dy, anchor }) =>
          text([point], {
            x: "usdPerTask",
            y: "resolved",
            text: [says],
            dx,
            dy,
            textAnchor: anchor,
            fontWeight: point.isToday ? 700 : 400,
            fill: point.isToday ? "var(--top)" : "var(--ink)",
            stroke: "var(--paper)",
            strokeWidth: 4,
          }),
        ),
      ],
    });
  // Drawn once for its scales: where labels have room is a question of pixels.
  const scales = draw([]);
  const pixels = (point: PolicyPoint): Spot => ({
    x: Number(scales.scale("x")?.apply(point.usdPerTask) ?? 0),
    y: Number(scales.scale("y")?.apply(point.resolved) ?? 0),
  });
  const drawing = draw(placeLabels({ named, all: points, pixels, width }));
  return chart({
    caption: `Replayed on the newest ${words.wholeNumber(backtest.tasks)} closed tasks. Up is better, left is cheaper; nothing is both above and left of the dashed line.`,
    says: `Cost against resolved tasks of ${points.length} policies. Today: ${words.dollars(today.usdPerTask)} a task, ${words.percent(today.resolved)} resolved. On the frontier: ${frontier.map((point) => point.name).join("; ")}.`,
    drawing,
    table: dataTable(
      ["policy", ">dollars a task", ">resolved", ">saved a task (95%)", ">on record"],
      points
        .toSorted((one, other) => one.usdPerTask - other.usdPerTask)
        .map((point) => [
          `${nameOf(point)}${point.onFrontier ? " ★" : ""}`,
          words.dollars(point.usdPerTask),
          words.percent(point.resolved),
          point.savedUsdPerTask === null
            ? ""
            : `${words.dollars(point.savedUsdPerTask.low)} – ${words.dollars(point.savedUsdPerTask.high)}`,
          words.percent(point.knownShare),
        ]),
    ),
  });
}

function nameOf(point: PolicyPoint): string {
  if (point.name === "recorded") return point.isToday ? "today, as recorded" : "as recorded";
  return point.isToday ? `today (${point.name})` : point.name;
}

interface Spot {
  x: number;
  y: number;
}

interface Label {
  point: PolicyPoint;
  /** Its name, and those of points at the same spot. */
  says: string;
  dx: number;
  dy: number;
  anchor: "start" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTER = 6.6;
const HALF_LINE = 8;

/** Today's first, each at the first place beside its point that is free; a point without a free place goes unnamed. */
function placeLabels(of: {
  named: readonly PolicyPoint[];
  all: readonly PolicyPoint[];
  pixels: (point: PolicyPoint) => Spot;
  width: number;
}): Label[] {
  const { named, all, pixels, width } = of;
  const taken: Box[] = all.map((point) => around(pixels(point), 5));
  // The frontier's line: across to the next point, then up to it.
  all
    .filter((point) => point.onFrontier)
    .toSorted((one, other) => one.usdPerTask - other.usdPerTask)
    .forEach((point, index, frontier) => {
      const next = frontier[index + 1];
      if (next === undefined) return;
      const [from, to] = [pixels(point), pixels(next)];
      taken.push({ left: from.x, right: to.x, top: from.y - 1, bottom: from.y + 1 });
      taken.push({ left: to.x - 1, right: to.x + 1, top: to.y, bottom: from.y });
    });
  const labels: Label[] = [];
  for (const point of named.toSorted((one, other) => rank(other) - rank(one))) {
    const spot = pixels(point);
    if (labels.some((label) => isSame(label.point, point))) continue;
    const says = named
      .filter((other) => isSame(other, point))
      .map((other, index) => (index === 0 ? nameOf(other) : nameOf(other).replace(/^preset: /u, "")))
      .join(", ");
    const long = says.length * LETTER * (point.isToday ? 1.1 : 1);
    const places: Omit<Label, "point" | "says">[] = [0, -13, 13, -26, 26].flatMap((dy) => [
      { dx: 11, dy, anchor: "start" as const },
      { dx: -11, dy, anchor: "end" as const },
    ]);
    for (const place of places) {
      const left = place.anchor === "start" ? spot.x + place.dx : spot.x + place.dx - long;
      const middle = spot.y + place.dy;
      const box = { left, right: left + long, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
      if (box.left < 50 || box.right > width || box.top < 0 || taken.some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      labels.push({ point, says, ...place });
      break;
    }
  }
  return labels;
}

function isSame(one: PolicyPoint, other: PolicyPoint): boolean {
  return Math.abs(one.usdPerTask - other.usdPerTask) < 1e-9 && Math.abs(one.resolved - other.resolved) < 1e-9;
}

const rank = (point: PolicyPoint): number => (point.isToday ? 2 : Number(point.onFrontier));

function around({ x, y }: Spot, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
