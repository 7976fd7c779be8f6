import type { AttemptRow, TaskRow } from "../report/task-row.ts";
import { duration } from "../render/markdown.ts";
import * as words from "../render/report/words.ts";
import { element } from "./element.ts";

/** Rows in the document at a time: the rest is a click away, so ten thousand tasks are as quick as ten. */
const A_PAGE = 50;

interface Filters {
  text: string;
  status: string;
  kind: string;
  began: string;
  escalated: boolean;
}

type Column = "createdAt" | "usd" | "attempts";

/** The tasks, to filter, sort and open down to the single attempt. */
export function taskTable(rows: readonly TaskRow[], total: number): HTMLElement {
  const filters: Filters = { text: "", status: "", kind: "", began: "", escalated: false };
  const searchable = new Map(rows.map((row) => [row, `${row.id} ${row.title} ${row.kind}`.toLowerCase()]));
  let sort: { column: Column; down: boolean } = { column: "createdAt", down: true };
  let shown: readonly TaskRow[] = rows;
  let page = 0;

  const body = element("tbody");
  const status = element("span", { role: "status" });
  const back = element("button", { type: "button" }, "‹ Newer");
  const on = element("button", { type: "button" }, "Older ›");
  const heads: { column: Column; cell: HTMLElement; button: HTMLElement }[] = [];

  const refresh = (): void => {
    const wanted = filters.text.toLowerCase().split(/\s+/u).filter(Boolean);
    shown = rows
      .filter(
        (row) =>
          wanted.every((word) => searchable.get(row)?.includes(word)) &&
          (filters.status === "" || row.status === filters.status) &&
          (filters.kind === "" || row.kind === filters.kind) &&
          (filters.began === "" || row.attempts[0]?.rung === filters.began) &&
          (!filters.escalated || row.attempts.some((attempt) => attempt.rung !== row.attempts[0]?.rung)),
      )
      .toSorted((one, other) => compare(one, other, sort.column) * (sort.down ? -1 : 1));
    page = 0;
    draw();
  };

  const draw = (): void => {
    const from = page * A_PAGE;
    const slice = shown.slice(from, from + A_PAGE);
    body.replaceChildren(...slice.map((row) => taskLine(row)));
    status.textContent =
      shown.length === 0
        ? "No task fits these filters."
        : `${words.wholeNumber(from + 1)} – ${words.wholeNumber(from + slice.length)} of ${words.wholeNumber(shown.length)} tasks`;
    back.disabled = page === 0;
    on.disabled = from + A_PAGE >= shown.length;
    for (const { column, cell } of heads) {
      if (column === sort.column) cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      else cell.setAttribute("aria-sort", "none");
    }
  };

  const head = (name: string, kind: string, column?: Column): HTMLElement => {
    if (column === undefined) return element("th", { scope: "col", class: kind }, name);
    const button = element("button", { type: "button", class: "sort" }, `${name} ↕`);
    const cell = element("th", { scope: "col", class: kind }, button);
    button.addEventListener("click", () => {
      sort = { column, down: sort.column === column ? !sort.down : true };
      refresh();
    });
    heads.push({ column, cell, button });
    return cell;
  };

  back.addEventListener("click", () => {
    page -= 1;
    draw();
  });
  on.addEventListener("click", () => {
    page += 1;
    draw();
  });

  const table = element(
    "table",
    { class: "tasks" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        head("task", ""),
        head("created", "less", "createdAt"),
        head("kind", "less"),
        head("tiers", "wide"),
        head("result", "wide"),
        head("tries", "n less", "attempts"),
        head("cost", "n", "usd"),
      ),
    ),
    body,
  );
  const section = element(
    "div",
    {},
    filterBar(rows, filters, refresh),
    element("div", { class: "scroll" }, table),
    element("div", { class: "pager" }, status, element("span", {}, back, " ", on)),
    rows.length < total
      ? element(
          "p",
          { class: "soft small" },
          `The newest ${words.wholeNumber(rows.length)} of ${words.wholeNumber(total)} tasks; the figures above count all of them.`,
        )
      : null,
  );
  refresh();
  return section;
}

function filterBar(rows: readonly TaskRow[], filters: Filters, refresh: () => void): HTMLElement {
  const search = element("input", { type: "search", placeholder: "title or id" });
  search.addEventListener("input", () => {
    filters.text = search.value;
    refresh();
  });
  const choice = (name: "status" | "kind" | "began", values: readonly string[]): HTMLElement => {
    const select = element(
      "select",
      {},
      element("option", { value: "" }, "all"),
      ...[...new Set(values)]
        .filter(Boolean)
        .toSorted()
        .map((value) => element("option", { value }, value)),
    );
    select.addEventListener("change", () => {
      filters[name] = select.value;
      refresh();
    });
    return select;
  };
  const escalated = element("input", { type: "checkbox" });
  escalated.addEventListener("change", () => {
    filters.escalated = escalated.checked;
    refresh();
  });
  return element(
    "div",
    { class: "filters", role: "search", "aria-label": "Filter the tasks" },
    element("label", { class: "grow" }, "Find", search),
    element(
      "label",
      {},
      "Result",
      choice(
        "status",
        rows.map((row) => row.status),
      ),
    ),
    element(
      "label",
      {},
      "Kind",
      choice(
        "kind",
        rows.map((row) => row.kind),
      ),
    ),
    element(
      "label",
      {},
      "Began on",
      choice(
        "began",
        rows.map((row) => row.attempts[0]?.rung ?? ""),
      ),
    ),
    element("label", { class: "check" }, escalated, "escalated"),
  );
}

function compare(one: TaskRow, other: TaskRow, column: Column): number {
  if (column === "usd") return one.usd - other.usd;
  if (column === "attempts") return one.attempts.length - other.attempts.length;
  return one.createdAt < other.createdAt ? -1 : Number(one.createdAt > other.createdAt);
}

function taskLine(row: TaskRow): HTMLElement {
  const button = element(
    "button",
    { type: "button", class: "open-task", "aria-expanded": "false" },
    row.title || row.id,
  );
  // On a phone, in the place of two columns.
  const inShort = element("span", { class: "in-short small" }, ...steps(row.attempts), ` · ${row.status}`);
  const line = element(
    "tr",
    {},
    element("th", { scope: "row", class: "what" }, button, inShort),
    element("td", { class: "less" }, row.createdAt.slice(0, 10)),
    element("td", { class: "less" }, row.kind),
    element("td", { class: "steps wide" }, ...steps(row.attempts)),
    element("td", { class: "wide" }, row.status),
    element("td", { class: "n less" }, String(row.attempts.length)),
    element("td", { class: "n" }, `${row.exact ? "" : "≥ "}${words.dollars(row.usd)}`),
  );
  let opened: HTMLElement | undefined;
  button.addEventListener("click", () => {
    if (opened === undefined) {
      opened = element("tr", {}, element("td", { colspan: "7" }, attemptList(row)));
      line.after(opened);
    } else {
      opened.remove();
      opened = undefined;
    }
    button.setAttribute("aria-expanded", String(opened !== undefined));
  });
  return line;
}

const TIER_CLASS: Record<string, string> = { haiku: "cheap", sonnet: "middle", opus: "top", fable: "top" };

function steps(attempts: readonly AttemptRow[]): Node[] {
  return attempts.flatMap(({ rung }, index) => [
    ...(index === 0 ? [] : [document.createTextNode(" → ")]),
    element("b", { class: TIER_CLASS[rung.split("@")[0] ?? ""] ?? "" }, rung),
  ]);
}

function attemptList(row: TaskRow): HTMLElement {
  const link = row.url.startsWith("https://")
    ? element("p", {}, element("a", { href: row.url, rel: "noopener noreferrer" }, "Pull request"))
    : null;
  return element(
    "div",
    { class: "attempts" },
    element("p", { class: "soft small" }, `${row.id} · ${row.createdAt.slice(0, 16).replace("T", " ")} UTC`),
    link,
    ...row.attempts.map((attempt, index) => attemptView(attempt, index + 1)),
  );
}

function attemptView(attempt: AttemptRow, number: number): HTMLElement {
  const facts = [
    attempt.model,
    attempt.mode,
    `${attempt.exact ? "" : "≥ "}${words.dollars(attempt.usd)}`,
    attempt.ms === null ? "" : duration(attempt.ms),
    attempt.turns === null ? "" : `${attempt.turns} turns`,
    attempt.confidence === null ? "" : `confidence ${Math.round(attempt.confidence * 100)}%`,
  ].filter(Boolean);
  const verdict = attempt.verdict === "" ? attempt.end : attempt.verdict;
  return element(
    "section",
    {},
    element("h3", {}, `${number}. ${attempt.rung}: ${verdict}`),
    element("p", { class: "soft small" }, facts.join(" · ")),
    attempt.reasons === "" ? null : element("p", {}, `Why this tier: ${attempt.reasons}`),
    attempt.says === "" ? null : element("p", {}, `What came of it: ${attempt.says}`),
    attempt.log.length === 0
      ? null
      : element("pre", { tabindex: "0", "aria-label": "Log excerpt" }, attempt.log.join("\n")),
  );
}
