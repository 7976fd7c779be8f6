import { describe, expect, test } from "vitest";
import { renderReport } from "../../../src/render/report/markdown.ts";
import { reportOf } from "../../../src/report/report.ts";
import { simulateYear } from "../../../scripts/simulation/year.ts";
import { foldTask } from "../../../src/domain/ledger.ts";
import { workedExample } from "../../report/worked-example.ts";

const OPTIONS = { now: "2026-11-30T12:34:56Z" };

describe("the report as Markdown", () => {
  const text = renderReport(reportOf(workedExample(), OPTIONS));

  test("opens with what was spent and what it was good for", () => {
    expect(text.split("\n")[0]).toBe("**$1.65** · 11 of 12 tasks resolved · 1 Nov 2026 – 6 Nov 2026");
    expect(text).toContain("**34.5% less** than with the middle tier alone (5.6 – 63.4%), about $0.870.");
  });

  test("has every figure with its range and target, and no number where there are too few", () => {
    expect(text).toContain("| Quality: tasks with CI green | **91.7%** | 64.6 – 98.5% | > 95% ➖ |");
    expect(text).toContain("| Begun on the cheap tier | **50.0%** | 25.4 – 74.6% | 60 – 80% ➖ |");
    expect(text).toContain("| Cheaper than top-only | not enough tasks yet |  | > 40% … |");
  });

  test("keeps everything but numbers and advice folded away", () => {
    const open = text.replaceAll(/<details>.*?<\/details>/gsu, "");
    expect(open).not.toContain("```mermaid");
    expect(open.split("\n").length).toBeLessThan(40);
  });

  test("fits a comment, also for a year of a busy repository, and says that it is simulated", () => {
    const year = [...simulateYear({ seed: 1, tasks: 600, from: "2025-12-01", days: 365 })];
    const long = renderReport(
      reportOf(
        year.flatMap((events) => foldTask(events) ?? []),
        OPTIONS,
      ),
    );
    expect(long.length).toBeLessThan(20_000);
    expect(long.startsWith("> [!WARNING]\n> SIMULATED")).toBe(true);
    expect(text).not.toContain("SIMULATED");
  });

  test("charts hold our words and numbers alone", () => {
    const charts = [...text.matchAll(/```mermaid\n(.*?)```/gsu)].map(([, chart = ""]) => chart);
    expect(charts).toHaveLength(2);
    expect(charts[0]).toMatch(
      /^%%\{init: [^\n]+\}%%\nxychart-beta\n {2}title "[^"]+"\n {2}x-axis \[("[\d-]+"(, )?)+\]\n {2}y-axis "US dollars" 0 --> [\d.]+\n {2}bar \[([\d.]+(, )?)+\]\n$/u,
    );
    expect(charts[1]).toMatch(/^sankey-beta\n\n( {2}began \w+,(resolved by \w+|unresolved),\d+\n)+$/u);
  });

  test.each([1, 7, 99, 9_900, 990_000])("no bar of %s micro-dollars stands above its axis", (microUsd) => {
    const [task] = workedExample();
    const tiny = { ...task!, spent: { microUsd, exact: true }, ciCost: { microUsd: 0, exact: true } };
    const attempts = task!.attempts.map((attempt) => ({
      ...attempt,
      ciCost: { microUsd: 0, exact: true },
      cost: { microUsd, exact: true },
    }));
    const markdown = renderReport(reportOf([{ ...tiny, attempts }], OPTIONS));
    const [, top = ""] = /0 --> ([\d.]+)\n/u.exec(markdown) ?? [];
    const [, bar = ""] = /bar \[([\d.]+)\]/u.exec(markdown) ?? [];
    expect(Number(bar)).toBeCloseTo(microUsd / 1e6, 8);
    expect(Number(bar)).toBeGreaterThan(0);
    expect(Number(bar)).toBeLessThan(Number(top));
  });

  test("without tasks it says so", () => {
    expect(renderReport(reportOf([], OPTIONS))).toContain("**No tasks yet.**");
  });

  test("names of checks and models cannot become markup", () => {
    const [task] = workedExample().slice(5, 6);
    if (task === undefined) throw new Error("no task");
    const attempts = task.attempts.map((attempt) => ({
      ...attempt,
      model: "claude-haiku-5-5",
      failingChecks: ["<img src=x onerror=alert(1)> | @everyone | `x`"],
    }));
    const hostile = renderReport(reportOf([{ ...task, attempts }], OPTIONS));
    expect(hostile).not.toContain("<img");
    expect(hostile).not.toContain("| @everyone |");
  });
});
