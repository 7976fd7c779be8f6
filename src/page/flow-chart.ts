import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import type { Report } from "../report/report.ts";
import { TIERS } from "../report/tiers.ts";
import * as words from "../render/report/words.ts";
import { chart, dataTable, element } from "./element.ts";

const SVG = "http://www.w3.org/2000/svg";
const ENDS = [...TIERS, "unresolved"] as const;

interface Place {
  id: string;
  name: string;
  colour: string;
}

/** Where tasks began, left, and which tier resolved them, right. */
export function flowChart({ flow }: Report, width: number): HTMLElement {
  const all = flow.reduce((sum, { tasks }) => sum + tasks, 0);
  if (all === 0) return element("p", {}, `${words.TOO_FEW}.`);
  const height = 300;
  const margin = width < 560 ? 92 : 150;
  const places: Place[] = [
    ...TIERS.filter((tier) => flow.some(({ from }) => from === tier)).map((tier) => ({
      id: `from ${tier}`,
      name: tier,
      colour: tier,
    })),
    ...ENDS.filter((end) => flow.some(({ to }) => to === end)).map((end) => ({
      id: `to ${end}`,
      name: end === "unresolved" ? end : `by ${end}`,
      colour: end === "unresolved" ? "none" : end,
    })),
  ];
  const layout = sankey<Place, { colour: string }>()
    .nodeId((place) => place.id)
    .nodeWidth(10)
    .nodePadding(28)
    .nodeSort(null)
    .extent([
      [margin, 10],
      [width - margin, height - 16],
    ]);
  const { nodes, links } = layout({
    nodes: places.map((place) => ({ ...place })),
    links: flow.map(({ from, to, tasks }) => ({
      source: `from ${from}`,
      target: `to ${to}`,
      value: tasks,
      colour: to === "unresolved" ? "none" : to,
    })),
  });
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  const path = sankeyLinkHorizontal();
  for (const link of links)
    svg.append(
      shape("path", {
        d: path(link) ?? "",
        fill: "none",
        stroke: `var(--${link.colour})`,
        "stroke-opacity": "0.35",
        "stroke-width": String(Math.max(1, link.width ?? 1)),
      }),
    );
  for (const { id, name, colour, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 } of nodes) {
    const isLeft = id.startsWith("from");
    svg.append(
      shape("rect", {
        x: String(x0),
        y: String(y0),
        width: String(x1 - x0),
        height: String(Math.max(1, y1 - y0)),
        fill: `var(--${colour})`,
      }),
      label(name, isLeft ? x0 - 8 : x1 + 8, (y0 + y1) / 2 - 7, isLeft, "600"),
      label(
        `${words.wholeNumber(value)} · ${Math.round((value / all) * 100)}%`,
        isLeft ? x0 - 8 : x1 + 8,
        (y0 + y1) / 2 + 9,
        isLeft,
        "400",
      ),
    );
  }
  const says = flow.map(
    ({ from, to, tasks }) =>
      `${words.wholeNumber(tasks)} began on ${from} and were ${to === "unresolved" ? "not resolved" : `resolved by ${to}`}`,
  );
  return chart({
    caption: "Left: the tier that began. Right: the tier that resolved the task.",
    says: `${says.join("; ")}.`,
    drawing: svg,
    table: dataTable(
      ["began on", "resolved by", ">tasks", ">share"],
      flow.map(({ from, to, tasks }) => [
        from,
        to === "unresolved" ? "nobody" : to,
        words.wholeNumber(tasks),
        words.percent(tasks / all),
      ]),
    ),
  });
}

function shape(tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function label(says: string, x: number, y: number, isLeft: boolean, weight: string): SVGElement {
  const text = shape("text", {
    x: String(x),
    y: String(y),
    dy: "0.35em",
    "text-anchor": isLeft ? "end" : "start",
    fill: "currentColor",
    "font-size": "13",
    "font-weight": weight,
  });
  text.textContent = says;
  return text;
}
