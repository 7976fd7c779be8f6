import { rate, type Rate } from "../domain/statistics.ts";
import { FEWEST } from "../report/figure.ts";
import type { Report } from "../report/report.ts";
import { count } from "../render/markdown.ts";
import * as words from "../render/report/words.ts";
import { dataTable, element } from "./element.ts";

export function rungTable({ rungs }: Report): HTMLElement {
  if (rungs.length === 0) return element("p", {}, `${words.TOO_FEW}.`);
  return dataTable(
    ["rung", ">attempts", ">succeeded", ">model cost", ">time", ">escalated"],
    rungs.map((rung) => [
      rung.rung,
      words.wholeNumber(rung.attempts),
      share(rung.attempts < FEWEST ? undefined : rate(rung.succeeded, rung.attempts)),
      mean(words.meanOf(rung.attempts < FEWEST ? undefined : rung.cost, "micro-usd")),
      mean(words.meanOf(rung.attempts < FEWEST ? undefined : rung.duration, "ms")),
      share(rung.firstAttempts < FEWEST ? undefined : rate(rung.escalated, rung.firstAttempts)),
    ]),
  );
}

export function kindTable({ kinds }: Report): HTMLElement {
  if (kinds.length === 0) return element("p", {}, `${words.TOO_FEW}.`);
  return dataTable(
    ["kind", ">tasks", ">cheap tier served", ">begun above", ">could have served", ">and saved"],
    kinds.map((kind) => [
      kind.kind,
      words.wholeNumber(kind.tasks),
      share(kind.cheapRate ?? undefined),
      words.wholeNumber(kind.begunAbove),
      kind.couldHaveServed === null ? few() : `≤ ${words.wholeNumber(kind.couldHaveServed.tasks)}`,
      kind.couldHaveSavedUsd === null ? few() : `≤ ${words.dollars(kind.couldHaveSavedUsd.value)}`,
    ]),
  );
}

export function escalationTable({ escalations }: Report): HTMLElement {
  if (escalations.length === 0) return element("p", {}, "No task has escalated.");
  return dataTable(
    ["step", "kind", "because", ">times", ">resolved"],
    escalations.map(({ from, to, kind, because, times, resolved }) => [
      `${from} → ${to}`,
      kind,
      because,
      words.wholeNumber(times),
      words.wholeNumber(resolved),
    ]),
  );
}

export function cacheTable({ caches }: Report): HTMLElement {
  if (caches.length === 0) return element("p", {}, "No usage is on record.");
  return dataTable(
    ["model", ">prompt tokens", ">from cache", ">saved", ">of its bill"],
    caches.map(({ model, promptTokens, readTokens, savedUsd, savedShare }) => [
      model,
      count(promptTokens),
      promptTokens === 0 ? "" : words.percent(readTokens / promptTokens),
      words.dollars(savedUsd),
      savedShare === null ? "" : words.percent(savedShare),
    ]),
  );
}

export function budgetList({ budget }: Report): HTMLElement {
  const lines = budget.limits.map(
    ({ scope, limitUsd, mostUsd, where }) =>
      `The dearest ${scope}${where === "" ? "" : ` (${where})`} cost ${words.dollars(mostUsd)} of ${words.dollars(limitUsd)}.`,
  );
  if (budget.ceilingShare !== null)
    lines.push(`Attempts used ${words.percent(budget.ceilingShare)} of what was reserved for them.`);
  lines.push(
    `${budget.endedAtCeiling} attempts ended at their ceiling; a budget stopped ${budget.stoppedByBudget} tasks.`,
  );
  return element("ul", {}, ...lines.map((line) => element("li", {}, line)));
}

const few = (): HTMLElement => element("span", { class: "soft small" }, words.TOO_FEW);

function share(seen: Rate | undefined): Node {
  if (seen === undefined) return few();
  return element(
    "span",
    {},
    words.percent(seen.share),
    " ",
    element("span", { class: "soft small" }, words.range(seen.low, seen.high, "share")),
  );
}

/** `$0.19 ($0.18 – $0.20)`, the range in smaller type. */
function mean(said: string): Node {
  const [value = "", range = ""] = said.split(/ \((?=[^(]*$)/u);
  if (said === words.TOO_FEW) return few();
  return element("span", {}, value, " ", element("span", { class: "soft small" }, range.replace(/\)$/u, "")));
}
