import { rate } from "../../domain/statistics.ts";
import { defuseOutput } from "../../domain/untrusted-text.ts";
import { FEWEST, type Figure } from "../../report/figure.ts";
import type { Report } from "../../report/report.ts";
import { bullets, cell, count, details, table } from "../markdown.ts";
import { flowChart, spendChart } from "./mermaid.ts";
import * as words from "./words.ts";

/**
 * The report for a comment, an issue or a job summary: the numbers that matter and the advice first, on one screen of a
 * phone; everything else folded away.
 */
export function renderReport(report: Report): string {
  const parts = [
    report.simulated ? `> [!WARNING]\n> ${words.SIMULATED_NOTICE}` : "",
    headline(report),
    report.spent.exact ? "" : words.LOWER_BOUNDS_NOTICE,
    figures(report),
    advice(report),
    details(
      "Where the money went",
      [spendChart(report) ?? "Nothing was spent.", budget(report)].join("\n\n"),
    ),
    details("Where tasks began and ended", flowChart(report) ?? `${words.TOO_FEW}.`),
    details("How each rung did", rungs(report)),
    details("What could the cheap tier have served?", kinds(report)),
    details("Why tasks escalated", escalations(report)),
    details("What caches saved", caches(report)),
    details("What other settings would have cost", policies(report)),
    footer(report),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function headline(report: Report): string {
  const { tasks, spent, period } = report;
  if (tasks.all === 0)
    return "**No tasks yet.** Say `/ai fix …` on an issue, and the next report has something to tell.";
  const days = words.days(period);
  const span = days === undefined ? "" : ` · ${days}`;
  const atLeast = spent.exact ? "" : "at least ";
  const resolved = `${words.wholeNumber(tasks.resolved)} of ${words.wholeNumber(tasks.closed)} tasks resolved`;
  return `**${atLeast}${words.dollars(spent.usd)}** · ${resolved}${span}${savings(report)}`;
}

function savings({ figures: all, savedUsd }: Report): string {
  const figure = all.find(({ id }) => id === "cost-reduction-middle");
  if (figure?.value === undefined || figure.value === null || savedUsd.middle === null) return "";
  const [how, size] = figure.value < 0 ? ["more", -figure.value] : ["less", figure.value];
  return `\n\n**${words.percent(size)} ${how}** than with the middle tier alone (${words.figureRange(figure)}), about ${words.dollars(Math.abs(savedUsd.middle))}.`;
}

function figures(report: Report): string {
  const line = (figure: Figure): string[] => {
    const { icon } = words.STATE_WORDS[figure.state];
    const target = words.targetWords(figure.target);
    const range = words.figureRange(figure);
    return [
      figure.label,
      figure.value === null ? words.TOO_FEW : `**${words.figureValue(figure)}**`,
      range,
      target === "" ? "" : `${target} ${icon}`,
    ];
  };
  return table(["", "now", "95% range", "target"], "lrrr", report.figures.map(line));
}

function advice(report: Report): string {
  if (report.tasks.closed < FEWEST) return `**Advice:** ${words.TOO_FEW}.`;
  if (report.advice.length === 0) return "**Advice:** nothing stands out; leave the settings as they are.";
  const lines = report.advice.map(({ says, setting, backtest }) => {
    const tried = backtest === null ? "" : ` ${words.replayed(backtest, report)}`;
    return `${defuseOutput(says)} Change: \`${cell(setting)}\`.${tried}`;
  });
  return `**Advice**\n${bullets(lines)}`;
}

function rungs(report: Report): string {
  const rows = report.rungs.map((rung) => {
    const success = rung.attempts < FEWEST ? undefined : rate(rung.succeeded, rung.attempts);
    const escalated = rung.firstAttempts < FEWEST ? undefined : rate(rung.escalated, rung.firstAttempts);
    return [
      rung.rung,
      words.wholeNumber(rung.attempts),
      share(success),
      words.meanOf(rung.attempts < FEWEST ? undefined : rung.cost, "micro-usd"),
      words.meanOf(rung.attempts < FEWEST ? undefined : rung.duration, "ms"),
      share(escalated),
    ];
  });
  return table(["rung", "attempts", "succeeded", "model cost", "time", "escalated"], "lrrrrr", rows);
}

function share(seen: { share: number; low: number; high: number } | undefined): string {
  return seen === undefined
    ? words.TOO_FEW
    : `${words.percent(seen.share)} (${words.range(seen.low, seen.high, "share")})`;
}

function kinds({ kinds: all }: Report): string {
  const rows = all.map((kind) => [
    kind.kind,
    words.wholeNumber(kind.tasks),
    kind.cheapRate === null ? words.TOO_FEW : share(kind.cheapRate),
    words.wholeNumber(kind.begunAbove),
    kind.couldHaveServed === null
      ? words.TOO_FEW
      : `≤ ${words.wholeNumber(kind.couldHaveServed.tasks)} (${words.wholeNumber(kind.couldHaveServed.low)} – ${words.wholeNumber(kind.couldHaveServed.high)})`,
    kind.couldHaveSavedUsd === null
      ? words.TOO_FEW
      : `≤ ${words.dollars(kind.couldHaveSavedUsd.value)} (${words.dollars(kind.couldHaveSavedUsd.low)} – ${words.dollars(kind.couldHaveSavedUsd.high)})`,
  ]);
  const head = ["kind", "tasks", "cheap tier served", "begun above", "it could have served", "and saved"];
  return `${table(head, "lrrrrr", rows)}\n\nUpper bounds: tasks that begin higher are harder ones.`;
}

function escalations({ escalations: all }: Report): string {
  if (all.length === 0) return "No task has escalated.";
  const rows = all.map(({ from, to, kind, because, times, resolved }) => [
    `${from} → ${to}`,
    kind,
    cell(defuseOutput(because)),
    words.wholeNumber(times),
    words.wholeNumber(resolved),
  ]);
  return table(["step", "kind", "because", "times", "resolved"], "lllrr", rows);
}

function caches({ caches: all }: Report): string {
  if (all.length === 0) return "No usage is on record.";
  const rows = all.map(({ model, promptTokens, readTokens, savedUsd, savedShare }) => [
    `\`${cell(defuseOutput(model))}\``,
    count(promptTokens),
    promptTokens === 0 ? "" : words.percent(readTokens / promptTokens),
    words.dollars(savedUsd),
    savedShare === null ? "" : words.percent(savedShare),
  ]);
  return `${table(["model", "prompt tokens", "from cache", "saved", "of its bill without"], "lrrrr", rows)}\n\nEach model has a cache of its own; none carries over to another.`;
}

function policies({ backtest: { tasks, points } }: Report): string {
  if (points.length === 0) return `${words.TOO_FEW}.`;
  const rows = points
    .toSorted((one, other) => one.usdPerTask - other.usdPerTask)
    .map((point) => [
      `${point.isToday ? "👉 " : ""}${cell(point.name)}${point.onFrontier ? " ★" : ""}`,
      words.dollars(point.usdPerTask),
      words.percent(point.resolved),
      point.savedUsdPerTask === null
        ? ""
        : `${words.dollars(point.savedUsdPerTask.low)} – ${words.dollars(point.savedUsdPerTask.high)}`,
      words.percent(point.knownShare),
    ]);
  return [
    `The newest ${words.wholeNumber(tasks)} closed tasks, replayed. What was tried on a task counts as it went; the rest with averages after the same failures. Tasks that begin higher are harder, so what bolder settings save is an upper bound. ★: nothing else here is both cheaper and better. 👉: today.`,
    table(["policy", "a task", "resolved", "saved a task", "on record"], "lrrrr", rows),
  ].join("\n\n");
}

function budget({ budget: use }: Report): string {
  const lines = use.limits.map(
    ({ scope, limitUsd, mostUsd, where }) =>
      `The dearest ${scope}${where === "" ? "" : ` (${cell(where)})`} cost ${words.dollars(mostUsd)} of ${words.dollars(limitUsd)} (${words.percent(limitUsd === 0 ? 1 : mostUsd / limitUsd)}).`,
  );
  const ceilings =
    use.ceilingShare === null
      ? []
      : [`Attempts used ${words.percent(use.ceilingShare)} of what was reserved for them.`];
  const stops = `${use.endedAtCeiling} attempts ended at their ceiling; a budget stopped ${use.stoppedByBudget} tasks.`;
  return bullets([...lines, ...ceilings, stops]);
}

function footer({ damagedLines, damage: places, madeAt }: Report): string {
  const damage = damagedLines === 0 ? "" : ` · ${words.damaged(damagedLines)}`;
  const list =
    places.length === 0
      ? ""
      : `${details("What is wrong with the ledger", bullets(places.map((place) => cell(defuseOutput(words.place(place))))))}\n\n`;
  return `${list}<sub>Upshift report · ${madeAt.slice(0, 16).replace("T", " ")} UTC${damage} · ranges: Wilson for shares, jackknife for the rest · docs/reports.md has every formula</sub>`;
}
