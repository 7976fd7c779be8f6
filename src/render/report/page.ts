import { redactTokens } from "../../domain/redaction.ts";
import type { Report } from "../../report/report.ts";
import type { TaskRow } from "../../report/task-row.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { SIMULATED_NOTICE } from "./words.ts";

/** What the page's script finds in it. */
export interface PageData {
  report: Report;
  rows: TaskRow[];
}

/**
 * The report as one page that asks nobody for anything: style, script and data are in it, and its policy forbids every
 * request. Only the script of this very hash runs. The data is JSON in an inert block, and the script puts it into the page
 * as text alone, so a title that looks like markup stays a title.
 */
export async function renderPage(options: PageData & { script: string }): Promise<string> {
  const { report, rows } = options;
  // A string of the library that named its own end tag would end the page.
  const script = options.script.replaceAll("</script", String.raw`<\/script`);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await sha256(script)}'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const name = redactTokens(report.repository ?? "this repository");
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${report.simulated ? "SIMULATED · " : ""}Upshift report for ${escapeHtml(name)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    "</head>",
    "<body>",
    report.simulated ? `<p class="notice" role="note">${escapeHtml(SIMULATED_NOTICE)}</p>` : "",
    '<main id="report"><noscript>This page draws itself with the script that is in it: allow scripts to see it.</noscript></main>',
    `<script type="application/json" id="data">${inertJson({ report, rows })}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** JSON in which nothing can end the block that it stands in, and no text has the form of a token. */
function inertJson(data: PageData): string {
  const redacted = (_: string, value: unknown): unknown =>
    typeof value === "string" ? redactTokens(value) : value;
  return JSON.stringify(data, redacted).replaceAll("<", String.raw`\u003c`);
}

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
