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
  const height = isNarrow ? 320 : 400;
  const draw = (labels: readonly Label[]): ReturnType<typeof plot> =>
    plot({
      width,
      height,
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
        ...labels.map(({ point, names, number, dx, dy, anchor }) =>
          text([point], {
            x: "usdPerTask",
            y: "resolved",
            text: [number === null ? names : String(number)],
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
  const labels = placeLabels({
    all: points,
    pixels,
    width,
    height,
    mayName: (point) => !isNarrow || rank(point) > 0,
  });
  const legend = labels.flatMap(({ number, names }) => (number === null ? [] : `${number}: ${names}`));
  const drawing = draw(labels);
  return chart({
    caption: `Replayed on the newest ${words.wholeNumber(backtest.tasks)} closed tasks. Up is better, left is cheaper; nothing is both above and left of the dashed line.${legend.length === 0 ? "" : ` ${legend.join("; ")}.`}`,
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
  names: string;
  /** Stands for the names, in the drawing, where they have no room; the caption tells what it means. */
  number: number | null;
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

/** Where the words of the axes stand. */
const axisWords = (width: number, height: number): Box[] => [
  { left: 0, right: 115, top: 0, bottom: 20 },
  { left: 0, right: width, top: height - 44, bottom: height },
];

type Place = Pick<Label, "dx" | "dy" | "anchor">;

/** Beside a point at that distance, on its own height first. */
const placesAt = (dx: number, heights: readonly number[]): Place[] =>
  heights.flatMap((dy) => [
    { dx, dy, anchor: "start" as const },
    { dx: -dx, dy, anchor: "end" as const },
  ]);
const FOR_NAMES = placesAt(11, [0, -13, 13, -26, 26]);
const FOR_NUMBERS = [
  ...placesAt(8, [0, -9, 9]),
  ...placesAt(3, [-14, 14, -22, 22]),
  ...placesAt(18, [0, -9, 9]),
];

/**
 * Today's first, each at the first place beside its point that is free. A name without a free place, or that may not be
 * written out, is told by a number; numbers may cover the line and other points where there is no other room.
 */
function placeLabels(of: {
  all: readonly PolicyPoint[];
  pixels: (point: PolicyPoint) => Spot;
  width: number;
  height: number;
  mayName: (point: PolicyPoint) => boolean;
}): Label[] {
  const { all, pixels, width, height, mayName } = of;
  const drawn: Box[] = [...all.map((point) => around(pixels(point), 5)), ...frontierLine(all, pixels)];
  const taken = axisWords(width, height);
  const placed = (point: PolicyPoint, long: number, places: readonly Place[], others: readonly Box[]) => {
    const spot = pixels(point);
    for (const place of places) {
      const left = place.anchor === "start" ? spot.x + place.dx : spot.x + place.dx - long;
      const middle = spot.y + place.dy;
      const box = { left, right: left + long, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
      if (box.left < 50 || box.right > width || box.top < 0 || others.some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      return place;
    }
    return undefined;
  };
  const labels: Label[] = [];
  const unnamed: { point: PolicyPoint; names: string }[] = [];
  for (const point of all.toSorted((one, other) => rank(other) - rank(one))) {
    if ([...labels, ...unnamed].some((label) => isSame(label.point, point))) continue;
    const names = all
      .filter((other) => isSame(other, point))
      .toSorted((one, other) => rank(other) - rank(one))
      .map((other, index) => (index === 0 ? nameOf(other) : nameOf(other).replace(/^preset: /u, "")))
      .join(", ");
    const long = names.length * LETTER * (point.isToday ? 1.1 : 1);
    const place = mayName(point) ? placed(point, long, FOR_NAMES, [...drawn, ...taken]) : undefined;
    if (place === undefined) unnamed.push({ point, names });
    else labels.push({ point, names, number: null, ...place });
  }
  unnamed
    .toSorted((one, other) => one.point.usdPerTask - other.point.usdPerTask)
    .forEach(({ point, names }, index) => {
      const number = index + 1;
      const long = String(number).length * LETTER;
      const place =
        placed(point, long, FOR_NUMBERS, [...drawn, ...taken]) ?? placed(point, long, FOR_NUMBERS, taken);
      if (place !== undefined) labels.push({ point, names, number, ...place });
    });
  return labels;
}

/** Across to the next point, then up to it. */
function frontierLine(all: readonly PolicyPoint[], pixels: (point: PolicyPoint) => Spot): Box[] {
  return all
    .filter((point) => point.onFrontier)
    .toSorted((one, other) => one.usdPerTask - other.usdPerTask)
    .flatMap((point, index, frontier) => {
      const next = frontier[index + 1];
      if (next === undefined) return [];
      const [from, to] = [pixels(point), pixels(next)];
      return [
        { left: from.x, right: to.x, top: from.y - 1, bottom: from.y + 1 },
        { left: to.x - 1, right: to.x + 1, top: to.y, bottom: from.y },
      ];
    });
}

function isSame(one: PolicyPoint, other: PolicyPoint): boolean {
  return Math.abs(one.usdPerTask - other.usdPerTask) < 1e-9 && Math.abs(one.resolved - other.resolved) < 1e-9;
}

const rank = (point: PolicyPoint): number => (point.isToday ? 3 : point.onFrontier ? 2 : 0);

function around({ x, y }: Spot, by: number): Box {
  return { left: x - by, right: x + by, top: y - by, bottom: y + by };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
