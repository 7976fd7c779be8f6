import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FIGURES } from "../../src/report/figure.ts";
import { reportOf } from "../../src/report/report.ts";
import { taskOf, workedExample } from "../report/worked-example.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/reports.md"), "utf8");
const headings = new Set([...page.matchAll(/^### `(.+)`$/gmu)].map(([, name]) => name));

test("every figure has its entry with its formula", () => {
  for (const id of Object.keys(FIGURES)) expect(headings, id).toContain(id);
});

test("every section of the report has its entry, and no entry is about something else", () => {
  const facts = [
    "repository",
    "simulated",
    "madeAt",
    "period",
    "tasks",
    "spent",
    "figures",
    "damagedLines",
    "damage",
  ];
  const sections = Object.keys(reportOf(workedExample(), { now: "2026-11-30T00:00:00Z" })).filter(
    (key) => !facts.includes(key),
  );
  for (const section of sections) expect(headings, section).toContain(section);
  expect(headings).toEqual(new Set([...Object.keys(FIGURES), ...sections]));
});

test("every piece of advice is in its table", () => {
  const red = (line: "haiku" | "sonnet" | "opus") =>
    ({ line, usd: 0.1, verdict: "red", seconds: 1 }) as const;
  const tasks = Array.from({ length: 40 }, (_, index) =>
    taskOf(index, "2026-11-02", [red("haiku"), red("opus")]),
  );
  const { advice } = reportOf(tasks, { now: "2026-11-30T00:00:00Z" });
  expect(advice.length).toBeGreaterThan(0);
  for (const { id } of advice) expect(page).toContain(`| \`${id}\` `);
});
