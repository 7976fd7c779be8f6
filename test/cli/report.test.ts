import { beforeEach, describe, expect, test } from "vitest";
import { runReport } from "../../src/cli/report.ts";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import type { LedgerDamage } from "../../src/domain/ledger.ts";
import { ledgerOfEvents } from "../fakes/ports/memory-ledger.ts";
import { workedExample } from "../report/worked-example.ts";

let warned: string[] = [];
beforeEach(() => {
  warned = [];
});

async function report(
  options: Partial<Parameters<typeof runReport>[0]> = {},
  more: readonly LedgerDamage[] = [],
): Promise<string> {
  const written: string[] = [];
  const events = workedExample().flatMap((task) => task.events);
  await runReport(
    { ledger: "/ledger", format: "md", ...options },
    {
      readLedger: async () =>
        Promise.resolve({
          ...ledgerOfEvents(events, "h"),
          damage: [{ path: "tasks/x", line: 3, problem: "half a line" }, ...more],
        }),
      readConfig: async () => Promise.resolve(DEFAULT_CONFIG),
      pageScript: async () => Promise.resolve("draw()"),
      write: (text) => {
        written.push(text);
      },
      warn: (line) => {
        warned.push(line);
      },
      now: () => "2026-11-30T00:00:00Z",
    },
  );
  return written.join("");
}

describe("upshift report", () => {
  test("as Markdown, with what could not be read", async () => {
    const text = await report();
    expect(text).toContain("**$1.65** · 11 of 12 tasks resolved");
    expect(text).toContain("1 line of the ledger cannot be read and is not counted");
    expect(text).toContain("- tasks/x:3: half a line");
    expect(warned).toEqual([
      "1 line of the ledger cannot be read and is not counted",
      "tasks/x:3: half a line",
    ]);
  });

  test("as JSON", async () => {
    expect(JSON.parse(await report({ format: "json", repository: "octo/dates" }))).toMatchObject({
      repository: "octo/dates",
      tasks: { all: 12, closed: 12, resolved: 11 },
      damagedLines: 1,
    });
  });

  test.each(["md", "json", "html"])("as %s, without a token that stands in the ledger", async (format) => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const text = await report({ format }, [{ path: `tasks/${token}`, line: 1, problem: "damaged" }]);
    expect(text).toContain("tasks/");
    expect(text).not.toContain(token);
  });

  test("as a page with the tasks in it", async () => {
    const page = await report({ format: "html" });
    expect(page).toMatch(/^<!doctype html>/u);
    expect(page).toContain('"id":"issue-12-1"');
    expect(page).toContain("<script>draw()</script>");
  });

  test("of a period, and with budgets where the configuration is given", async () => {
    const seen: unknown = JSON.parse(
      await report({ format: "json", since: "2026-11-05", until: "2026-11-06", config: "upshift.yml" }),
    );
    expect(seen).toMatchObject({ tasks: { all: 2 }, budget: { limits: [{ scope: "task", limitUsd: 2 }] } });
  });

  test.each([
    [{ format: "pdf" }, "--format"],
    [{ since: "yesterday" }, "--since"],
    [{ until: "2026-13-01" }, "--until"],
    [{ since: "2026-02-30" }, "--since"],
    [{ since: "2026-03-02", until: "2026-03-01" }, "--since 2026-03-02 is not before --until 2026-03-01"],
    [{ repository: "dates" }, "--repository"],
  ])("%o is a mistake of the user, named", async (options, name) => {
    await expect(report(options)).rejects.toThrow(name);
  });
});
