import type { Figure } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import * as words from "../render/report/words.ts";
import { element } from "./element.ts";

/** What the page opens with: four numbers. */
export function tiles(report: Report): HTMLElement {
  const { spent, tasks } = report;
  const figure = (id: Figure["id"]): Figure | undefined => report.figures.find((each) => each.id === id);
  return element(
    "ul",
    { class: "tiles" },
    tile(
      `${spent.exact ? "" : "≥ "}${words.dollars(spent.usd)}`,
      "spent, models and CI",
      `${words.wholeNumber(tasks.resolved)} of ${words.wholeNumber(tasks.closed)} tasks resolved`,
    ),
    figureTile(figure("cost-per-resolved"), "a resolved task"),
    figureTile(figure("cost-reduction-middle"), "cheaper than middle-only"),
    figureTile(figure("quality"), "of tasks green"),
  );
}

function figureTile(figure: Figure | undefined, label: string): HTMLElement {
  if (figure === undefined || figure.value === null) return tile(words.TOO_FEW, label, "");
  const target = words.targetWords(figure.target);
  return tile(
    words.figureValue(figure),
    label,
    `${words.figureRange(figure)}${target === "" ? "" : ` · ${`target ${target}`.replaceAll(" ", "\u00a0")}`}`,
  );
}

function tile(value: string, label: string, detail: string): HTMLElement {
  const kind = value === words.TOO_FEW ? { class: "few" } : {};
  return element(
    "li",
    {},
    element("strong", kind, value),
    element("span", {}, label),
    element("span", { class: "small" }, detail),
  );
}

/** Every figure with its range drawn on a common scale, the target as a band. */
export function figureTable(report: Report): HTMLElement {
  const rows = report.figures.map((figure) => {
    const { mark, says } = words.STATE_WORDS[figure.state];
    const isFew = figure.value === null;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, figure.label),
      element(
        "td",
        { class: isFew ? "n soft" : "n" },
        isFew ? words.TOO_FEW : element("strong", {}, words.figureValue(figure)),
      ),
      element("td", { class: "n soft range" }, words.figureRange(figure)),
      element("td", { class: "bar" }, figure.unit === "share" && !isFew ? band(figure) : ""),
      element("td", { class: "n" }, words.targetWords(figure.target)),
      element(
        "td",
        { class: `state ${figure.state}` },
        ...(isFew || mark === "" ? [] : [`${mark} `, element("span", { class: "says" }, says)]),
      ),
    );
  });
  const head = [
    ["", "figure"],
    ["n", "now"],
    ["n range", "95% range"],
    ["bar", "0 – 100%"],
    ["n", "target"],
    ["", "state"],
  ];
  return element(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Figures against their targets" },
    element(
      "table",
      { class: "figures" },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...head.map(([kind = "", name = ""]) => element("th", { scope: "col", class: kind }, name)),
        ),
      ),
      element("tbody", {}, ...rows),
    ),
  );
}

/** 0 to 100%: the target, the 95% range, the value. The numbers stand beside it, so it is hidden from screen readers. */
function band({ value, low, high, target }: Figure): HTMLElement {
  const place = (kind: string, from: number, to = from): HTMLElement => {
    const part = element("i", { class: kind });
    const [left, right] = [Math.max(0, from), Math.min(1, Math.max(0, to))];
    part.style.left = `${left * 100}%`;
    if (to !== from) part.style.width = `${Math.max(0, right - left) * 100}%`;
    return part;
  };
  return element(
    "div",
    { class: "band", "aria-hidden": "true" },
    element("i", { class: "track" }),
    target === null ? null : place("target", target.from ?? 0, target.to ?? 1),
    low === null || high === null ? null : place("range", low, high),
    place("point", value ?? 0),
  );
}

export function adviceList(report: Report): HTMLElement {
  if (report.advice.length === 0)
    return element(
      "p",
      {},
      report.tasks.closed < 5 ? `${words.TOO_FEW}.` : "Nothing stands out; leave the settings as they are.",
    );
  return element(
    "ul",
    { class: "advice" },
    ...report.advice.map(({ says, setting, backtest }) =>
      element(
        "li",
        {},
        element("p", {}, says, " ", element("code", {}, setting)),
        backtest === null ? null : element("p", { class: "soft" }, words.replayed(backtest, report)),
      ),
    ),
  );
}
