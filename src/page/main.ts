import type { Report } from "../report/report.ts";
import type { PageData } from "../render/report/page.ts";
import * as words from "../render/report/words.ts";
import { costChart } from "./cost-chart.ts";
import { element } from "./element.ts";
import { flowChart } from "./flow-chart.ts";
import { frontierChart } from "./frontier-chart.ts";
import { adviceList, figureTable, tiles } from "./headline.ts";
import { budgetList, cacheTable, escalationTable, kindTable, rungTable } from "./tables.ts";
import { taskTable } from "./task-table.ts";
import { themeToggle } from "./theme.ts";

/*
 * The report's page draws itself from the data that stands in it. Bundled by scripts/bundle.ts with its plotting library into
 * dist/report-page.js, which render/report/page.ts puts into the page.
 */
const main = document.querySelector("main");
const source = document.querySelector("#data")?.textContent;
if (main !== null && source !== null && source !== undefined) {
  const { report, rows }: PageData = JSON.parse(source);
  const width = Math.min(1040, main.clientWidth - (main.clientWidth > 720 ? 40 : 28));
  main.replaceChildren(
    header(report),
    tiles(report),
    ...(report.spent.exact ? [] : [element("p", { class: "soft" }, words.LOWER_BOUNDS_NOTICE)]),
    ...part(
      "Advice",
      "What the numbers say to change, and what the backtest on this ledger makes of it.",
      adviceList(report),
    ),
    ...part(
      "Figures",
      "The shaded part of each scale is the target, the bar its 95% range.",
      figureTable(report),
    ),
    ...part("Cost over time", "Models by tier, and CI.", costChart(report.days, width)),
    ...part(
      "Cost against quality",
      "What other settings would have done with these tasks: attempts on record as they went, the rest as expected after the same failures. Tasks that begin higher are harder, so the savings of bolder settings are upper bounds.",
      frontierChart(report, width),
    ),
    ...part("Where tasks began and ended", "", flowChart(report, width)),
    ...part("How each rung did", "Closed tasks; small numbers are 95% ranges.", rungTable(report)),
    ...part(
      "What could the cheap tier have served?",
      "By kind of task, at the rate at which it serves that kind; upper bounds, as harder tasks begin higher.",
      kindTable(report),
    ),
    ...part("Why tasks escalated", "The most frequent ways up the ladder.", escalationTable(report)),
    element(
      "div",
      { class: "two" },
      element(
        "div",
        {},
        ...part("What caches saved", "Each model has a cache of its own.", cacheTable(report)),
      ),
      element("div", {}, ...part("Budgets", "Models only, as budgets count them.", budgetList(report))),
    ),
    ...part(
      "Tasks",
      "Open one to see each attempt, why its tier was chosen, and what CI said.",
      taskTable(rows, report.tasks.all),
    ),
    footer(report),
  );
}

function part(title: string, says: string, content: HTMLElement): HTMLElement[] {
  return [element("h2", {}, title), element("p", {}, says), content];
}

function header({ repository, period, madeAt }: Report): HTMLElement {
  const span = words.days(period) ?? "no tasks yet";
  return element(
    "header",
    { class: "head" },
    element(
      "div",
      {},
      element("h1", {}, `Upshift report${repository === null ? "" : ` · ${repository}`}`),
      element("p", {}, `${span} · made ${words.day(madeAt)}`),
    ),
    themeToggle(),
  );
}

function footer({ damagedLines, damage: places }: Report): HTMLElement {
  const damage = damagedLines === 0 ? "" : ` ${words.damaged(damagedLines)}.`;
  const list =
    places.length === 0
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, "What is wrong with the ledger"),
            element("ul", {}, ...places.map((place) => element("li", {}, words.place(place)))),
          ),
        ];
  return element(
    "footer",
    {},
    `Ranges are 95%: Wilson for shares, jackknife for everything else. Nothing is claimed on fewer than five tasks. docs/reports.md has every formula.${damage}`,
    ...list,
  );
}
