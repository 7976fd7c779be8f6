import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { marked } from "marked";
import { chromium } from "playwright-core";
import { DEFAULT_CONFIG } from "../src/domain/config.ts";
import { foldTask } from "../src/domain/ledger.ts";
import { renderPage } from "../src/render/report/page.ts";
import { renderStatus } from "../src/render/status-comment.ts";
import { ReportBuilder } from "../src/report/report.ts";
import { NewestRows } from "../src/report/task-row.ts";
import { escalatedToGreen } from "./simulation/example-task.ts";
import { simulateYear } from "./simulation/year.ts";

/*
 * The pictures of the documents, drawn by Debian's Chromium from the committed bundle: `node scripts/pictures.ts`. The report is
 * that of the simulated year; the status comment is laid out as GitHub does it, on a phone.
 */
const root = resolve(import.meta.dirname, "..");
const images = join(root, "docs/images");
const GITHUB_STYLE = `
  body { margin: 0; padding: 16px; width: 358px; font: 16px/1.5 "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff; overflow-wrap: anywhere; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; white-space: nowrap; } tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: .2em .4em; font: 85% monospace; background: #818b981f; border-radius: 6px; }
  p, ul, details { margin: 0 0 16px; } ul { padding-left: 2em; } a { color: #0969da; text-decoration: none; } sub { font-size: 75%; }`;

const folder = mkdtempSync(join(tmpdir(), "upshift-pictures-"));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
try {
  const builder = new ReportBuilder({ now: "2026-11-30T12:00:00Z", repository: "octo/dates" });
  const rows = new NewestRows();
  for (const events of simulateYear({ seed: 1, tasks: 6_000, from: "2025-12-01", days: 365 })) {
    const state = foldTask(events);
    if (state !== undefined && builder.add(state)) rows.add(state);
  }
  const file = join(folder, "report.html");
  const script = readFileSync(join(root, "dist/report-page.js"), "utf8");
  writeFileSync(file, await renderPage({ report: builder.finish(), rows: rows.result(), script }));
  const url = pathToFileURL(file).href;

  const light = await browser.newPage({ viewport: { width: 1000, height: 820 } });
  await light.goto(url);
  await light.screenshot({ path: join(images, "report.png") });

  const dark = await browser.newPage({ viewport: { width: 690, height: 900 }, colorScheme: "dark" });
  await dark.goto(url);
  const top = await dark.getByRole("heading", { name: "Cost over time" }).boundingBox();
  const end = await dark.getByRole("heading", { name: "How each rung did" }).boundingBox();
  if (top === null || end === null) throw new Error("the page has no charts");
  await dark.screenshot({
    path: join(images, "report-charts.png"),
    fullPage: true,
    clip: { x: 0, y: top.y - 8, width: 690, height: end.y - top.y - 76 },
  });

  const state = foldTask(escalatedToGreen());
  if (state === undefined) throw new Error("the example is no task");
  const text = renderStatus(state, {
    config: DEFAULT_CONFIG,
    runUrl: "#",
    now: Date.parse("2026-11-23T10:10:00Z"),
  });
  const comment = await marked.parse(text);
  const phones = ["", "open"].map(
    (how) =>
      `<iframe style="width:390px;height:520px;border:1px solid #d1d9e0;border-radius:12px;margin:8px" srcdoc="${escapeAttribute(
        `<style>${GITHUB_STYLE}</style>${how === "open" ? comment.replace("<details>", "<details open>") : comment}`,
      )}"></iframe>`,
  );
  const both = await browser.newPage({ viewport: { width: 830, height: 540 } });
  await both.setContent(`<body style="margin:0;background:#fff">${phones.join("")}</body>`);
  await both.screenshot({ path: join(images, "status-comment.png") });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

function escapeAttribute(html: string): string {
  return html.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
