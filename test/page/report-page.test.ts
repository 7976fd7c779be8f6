import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulateYear } from "../../scripts/simulation/year.ts";
import { encodeEvents, shardPath } from "../../src/domain/ledger/shard.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import { renderPage } from "../../src/render/report/page.ts";
import { ReportBuilder } from "../../src/report/report.ts";
import { NewestRows } from "../../src/report/task-row.ts";

/*
 * The page of the committed bundle in a real browser: Debian's Chromium, where it is installed (.ci/run installs it).
 */
const CHROMIUM = "/usr/bin/chromium";
const SCRIPT = resolve(import.meta.dirname, "../../dist/report-page.js");
const COMMAND_LINE = resolve(import.meta.dirname, "../../dist/cli/index.js");
const HOSTILE = `<img src=x onerror="document.title='owned'"></script><script>document.title='owned'</script>`;

let folder = "";
let browser: Browser;

/** A page of simulated tasks on disk; the newest has a title that wants to be markup. */
async function pageOf(tasks: number): Promise<string> {
  const builder = new ReportBuilder({ now: "2026-11-30T12:00:00Z", repository: "octo/dates" });
  const rows = new NewestRows();
  for (const events of simulateYear({ seed: 7, tasks, from: "2025-12-01", days: 365 })) {
    const state = foldTask(events);
    if (state !== undefined && builder.add(state)) rows.add(state);
  }
  const [newest, ...others] = rows.result();
  if (newest === undefined) throw new Error("no task");
  const html = await renderPage({
    report: builder.finish(),
    rows: [{ ...newest, title: HOSTILE, url: "javascript:document.title='owned'" }, ...others],
    script: readFileSync(SCRIPT, "utf8"),
  });
  const file = join(folder, `report-${tasks}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

interface Visit {
  page: Page;
  /** What the browser complained about, and what the page asked for beside itself. */
  complaints: string[];
}

async function visit(url: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Visit> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== url) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  await page.locator("table.tasks tbody tr").first().waitFor();
  return { page, complaints };
}

async function seriousProblems(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's policy does not forbid it.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library that was just evaluated there
    const { axe: there } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await there.run();
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      where: nodes.slice(0, 3).map(({ html }) => html),
    }));
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, where }) => `${id}: ${where.join(" | ")}`);
}

const status = (page: Page): Promise<string> => page.getByRole("status").innerText();

test("the committed bundle prints the report of a folder, as Markdown and as a page", () => {
  const place = mkdtempSync(join(tmpdir(), "upshift-report-"));
  try {
    for (const events of simulateYear({ seed: 7, tasks: 10, from: "2026-11-01", days: 10 })) {
      const [{ task, at } = { task: "", at: "" }] = events;
      mkdirSync(join(place, dirname(shardPath(task, at))), { recursive: true });
      writeFileSync(join(place, shardPath(task, at)), encodeEvents(events));
    }
    const report = (...options: string[]): string =>
      execFileSync(process.execPath, [COMMAND_LINE, "report", "--ledger", place, ...options], {
        encoding: "utf8",
      });
    expect(report("--until", "2026-11-06")).toContain("of 5 tasks resolved");
    const file = join(place, "report.html");
    expect(report("--format", "html", "--output", file)).toBe("");
    expect(readFileSync(file, "utf8")).toContain('"id":"simulated-10"');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

describe.skipIf(!existsSync(CHROMIUM))("the report's page in Debian's Chromium", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "upshift-page-"));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        ..."--headless --no-sandbox --disable-gpu --disable-quic --no-first-run".split(" "),
        ..."--disable-background-networking --disable-component-update --disable-sync".split(" "),
      ],
    });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("ten tasks: draws itself, asks nobody, and shows markup in a title as text", async () => {
    const { page, complaints } = await visit(await pageOf(10));
    expect(await status(page)).toBe("1 – 10 of 10 tasks");
    expect(await page.getByText("SIMULATED: these tasks did not happen").isVisible()).toBe(true);
    const hostile = page.locator(".open-task").first();
    expect(await hostile.innerText()).toBe(HOSTILE);
    await hostile.click();
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(await page.title()).toBe("SIMULATED · Upshift report for octo/dates");
    expect(await page.locator("figure svg").count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test("light, dark, on a phone and printed", async () => {
    const url = await pageOf(10);
    const { page, complaints } = await visit(url, {
      colorScheme: "dark",
      viewport: { width: 390, height: 844 },
    });
    const paper = (): Promise<unknown> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const dark = await paper();
    // Nothing but tables and charts that scroll by themselves is wider than the phone.
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Light" }).click();
    expect(await paper()).toBe("rgb(255, 255, 255)");
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await paper()).toBe(dark);
    await page.emulateMedia({ media: "print" });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    expect(await page.getByRole("search").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test.each([360, 1100])(
    "at %s px every point of the frontier has a name or a number, clear of the axis",
    async (width) => {
      const { page } = await visit(await pageOf(400), { viewport: { width, height: 900 } });
      const chart = page.locator("figure", { hasText: "nothing is both above and left" });
      const boxesOf = async (selector: string) =>
        chart.locator(selector).evaluateAll((all) =>
          all.map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return { left, right, top, bottom, text: one.textContent };
          }),
        );
      const points = await boxesOf("svg circle");
      const words = await boxesOf("svg text");
      const texts = words.filter(({ text }) => !/[↑→$%]/u.test(text));
      const spots = new Set(points.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`));
      expect(points.length).toBeGreaterThan(5);
      expect(texts.length).toBeGreaterThanOrEqual(spots.size);
      const caption = await chart.innerText();
      for (const { text } of texts) if (/^\d+$/u.test(text)) expect(caption).toContain(`${text}: `);
      const axes = words.filter(({ text }) => /[↑→]/u.test(text));
      expect(axes).toHaveLength(2);
      for (const [index, one] of texts.entries())
        for (const other of [...axes, ...texts.slice(index + 1)])
          expect(
            one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
            `${one.text} over ${other.text}`,
          ).toBe(false);
    },
  );

  test("on the smallest phones a task's title has most of the width, and its tiers and result below it", async () => {
    const { page } = await visit(await pageOf(10), { viewport: { width: 360, height: 800 } });
    const first = page.locator("table.tasks tbody th").last();
    expect((await first.boundingBox())?.width).toBeGreaterThan(200);
    expect(await first.innerText()).toMatch(/(haiku|sonnet|opus).* · \w+$/u);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await page.locator("th[aria-sort=none]").count()).toBe(2);
    expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
  });

  test("axe finds nothing serious, light and dark, with a task open", async () => {
    const { page } = await visit(await pageOf(200), { viewport: { width: 1180, height: 900 } });
    await page.locator("details.data summary").first().click();
    await page.locator(".open-task").nth(1).click();
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await seriousProblems(page)).toEqual([]);
  });

  test("ten thousand tasks: filters, sorts, pages and opens by keyboard, with fifty rows in the document", async () => {
    const { page, complaints } = await visit(await pageOf(10_000));
    const lines = page.locator("table.tasks tbody tr");
    expect(await status(page)).toBe("1 – 50 of 10,000 tasks");
    expect(await lines.count()).toBe(50);

    await page.getByRole("searchbox").focus();
    await page.keyboard.type("null email");
    const found = Number(/of ([\d,]+) tasks/u.exec(await status(page))?.[1]?.replace(",", ""));
    expect(found).toBeGreaterThan(50);
    expect(found).toBeLessThan(1_000);
    for (const text of await lines.allInnerTexts()) expect(text).toContain("null email");

    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement?.tagName")).toBe("SELECT");
    await page.getByLabel("Result").selectOption("exhausted");
    for (const text of await lines.allInnerTexts()) expect(text).toContain("exhausted");
    await page.getByLabel("escalated").check();
    const few = await status(page);

    await page.getByRole("button", { name: "cost" }).press("Enter");
    expect(await page.locator("th[aria-sort=descending]").innerText()).toContain("cost");
    const costs = (await page.locator("table.tasks td:last-child").allInnerTexts()).map((text) =>
      Number(text.slice(1)),
    );
    expect(costs).toEqual(costs.toSorted((one, other) => other - one));

    const first = page.locator(".open-task").first();
    await first.press("Enter");
    expect(await first.getAttribute("aria-expanded")).toBe("true");
    const attempts = page.locator(".attempts section");
    expect(await attempts.count()).toBeGreaterThan(1);
    expect(await attempts.first().innerText()).toMatch(
      /Why this tier: .+\n.*What came of it: 1 of 3 checks failed: test\./su,
    );
    expect(await attempts.first().locator("pre").innerText()).toContain("AssertionError");
    await first.press("Enter");
    expect(await first.getAttribute("aria-expanded")).toBe("false");

    await page.getByRole("searchbox").fill("nothing has this name");
    expect(await status(page)).toBe("No task fits these filters.");
    await page.getByRole("searchbox").fill("");
    expect(few).not.toBe(await status(page));
    await page.getByRole("button", { name: "Older" }).click();
    expect(await status(page)).toMatch(/^51 – 100 of /u);
    expect(complaints).toEqual([]);
  });
});
