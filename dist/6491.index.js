export const id = 6491;
export const ids = [6491];
export const modules = {

/***/ 56491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPage: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/domain/redaction.js + 1 modules
var redaction = __webpack_require__(94222);
;// CONCATENATED MODULE: ./build/render/report/page-style.js
/** Calm, printable, light and dark: the toggle sets `data-theme`, without it the system decides. */
const LIGHT = `
  color-scheme: light;
  --paper: #ffffff; --raised: #f6f7f9; --ink: #1c2128; --soft: #57606a; --line: #d8dee4;
  --link: #0a58ca; --cheap: #1a7f6b; --middle: #3566c9; --top: #8f4bab; --ci: #757d87; --none: #b0413e;
  --good: #18794e; --bad: #b42318; --open: #6b5900; --mark: #fff4ce;`;
const DARK = `
  color-scheme: dark;
  --paper: #12161c; --raised: #1b2129; --ink: #e8ebef; --soft: #a3adb8; --line: #333c47;
  --link: #85b4ff; --cheap: #4cbda5; --middle: #82aaf5; --top: #c993de; --ci: #98a2ad; --none: #f08a80;
  --good: #5cc795; --bad: #ff938a; --open: #dcc25a; --mark: #3b3413;`;
const PAGE_STYLE = `
:root {${LIGHT}}
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) {${DARK}} }
:root[data-theme="dark"] {${DARK}}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 20px 64px; }
.notice { margin: 0; padding: 10px 20px; background: var(--mark); text-align: center; font-weight: 600; font-size: 14px; }
h1 { font-size: 22px; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 19px; margin: 48px 0 4px; }
h2 + p { margin: 0 0 16px; color: var(--soft); max-width: 72ch; }
a { color: var(--link); }
.head { display: flex; gap: 16px; justify-content: space-between; align-items: start; }
.head p { margin: 2px 0 0; color: var(--soft); font-size: 14px; }
button, input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 6px 10px; }
button { cursor: pointer; background: var(--raised); }
button:disabled { cursor: default; color: var(--soft); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.theme { white-space: nowrap; font-size: 14px; }
.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 24px 0 0; padding: 0; list-style: none; }
.tiles li { background: var(--raised); border-radius: 10px; padding: 14px 16px; }
.tiles strong { display: block; font-size: 30px; line-height: 1.15; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tiles .few { font-size: 17px; letter-spacing: 0; line-height: 2; }
.tiles span { color: var(--soft); font-size: 14px; display: block; }
.scroll { overflow-x: auto; max-width: 100%; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 15px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
th { font-weight: 600; } thead th { color: var(--soft); font-size: 13px; white-space: nowrap; }
tbody th { font-weight: 400; }
.n { text-align: right; white-space: nowrap; } .soft { color: var(--soft); } .small { font-size: 13px; }
td:last-child, th:last-child { padding-right: 0; }
.figures tbody th { white-space: nowrap; padding-right: 20px; }
.figures .bar { width: 34%; padding-left: 16px; padding-right: 16px; } .figures td.bar { padding-top: 0; padding-bottom: 0; vertical-align: middle; }
.band { position: relative; height: 22px; min-width: 120px; }
.band i { position: absolute; display: block; }
.band .track { left: 0; right: 0; top: 10px; height: 2px; background: var(--line); }
.band .target { top: 5px; height: 12px; background: var(--cheap); opacity: 0.25; border-radius: 2px; }
.band .range { top: 9px; height: 4px; background: var(--ink); border-radius: 2px; min-width: 2px; }
.band .point { top: 5px; width: 4px; height: 12px; margin-left: -2px; background: var(--ink); border-radius: 1px; }
.state { white-space: nowrap; } .met { color: var(--good); } .missed { color: var(--bad); } .open { color: var(--open); }
.advice { display: grid; gap: 12px; padding: 0; margin: 0; list-style: none; }
.advice li { border-left: 4px solid var(--middle); background: var(--raised); border-radius: 0 8px 8px 0; padding: 12px 16px; }
.advice p { margin: 0; max-width: 80ch; } .advice p + p { margin-top: 4px; }
code { font: 0.9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--raised); padding: 1px 5px; border-radius: 4px; overflow-wrap: anywhere; }
.advice code { background: var(--paper); }
figure { margin: 0; } figure svg { display: block; max-width: 100%; height: auto; overflow: visible; background: transparent; color: var(--ink); }
figcaption { color: var(--soft); font-size: 14px; margin-bottom: 6px; }
.keys { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 0 0 8px; padding: 0; list-style: none; font-size: 14px; }
.keys i { display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 6px; vertical-align: -1px; }
details.data { margin-top: 8px; font-size: 14px; } summary { cursor: pointer; }
.filters { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; margin: 8px 0 12px; }
.filters label { display: grid; gap: 2px; font-size: 13px; color: var(--soft); } .filters label > * { color: var(--ink); font-size: 15px; }
.filters label.grow { flex: 1 1 220px; } .filters label.check { display: flex; gap: 6px; align-items: center; padding-bottom: 8px; }
.pager { display: flex; gap: 12px; align-items: center; justify-content: space-between; margin-top: 12px; font-size: 14px; }
.tasks .what { overflow-wrap: anywhere; min-width: 220px; } .tasks td, .tasks th { padding-top: 6px; padding-bottom: 6px; }
.tasks td.less { white-space: nowrap; }
.tasks .open-task { border: 0; background: none; padding: 0; text-align: left; color: var(--link); font-size: 15px; }
.tasks .open-task::before { content: "▸ "; color: var(--soft); } .tasks .open-task[aria-expanded="true"]::before { content: "▾ "; }
.sort { border: 0; background: none; padding: 0; font: inherit; color: inherit; }
.steps { white-space: nowrap; } .steps b { font-weight: 600; } .steps .cheap { color: var(--cheap); } .steps .middle { color: var(--middle); } .steps .top { color: var(--top); }
.attempts { background: var(--raised); border-radius: 8px; padding: 12px 16px; margin: 4px 0 10px; display: grid; gap: 14px; }
.attempts h3 { font-size: 15px; margin: 0; } .attempts p { margin: 2px 0 0; overflow-wrap: anywhere; }
pre { margin: 6px 0 0; padding: 8px 10px; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.two tbody th { white-space: nowrap; }
.two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 40px; }
footer { margin-top: 48px; color: var(--soft); font-size: 13px; border-top: 1px solid var(--line); padding-top: 12px; }
@media (max-width: 720px) {
  main { padding: 16px 14px 48px; } .tiles { grid-template-columns: 1fr 1fr; gap: 8px; } .tiles li { padding: 10px 12px; }
  .tiles strong { font-size: 24px; } .two tbody th { white-space: nowrap; }
.two { grid-template-columns: minmax(0, 1fr); } h2 { margin-top: 36px; }
  .figures td.bar, .figures th.bar, .figures td.range, .figures th.range { display: none; }
  .tasks .less { display: none; } .state .says { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; } .figures tbody th, .figures td.soft { white-space: normal; } .tasks .what { min-width: 0; } .steps { white-space: normal; }
}
.in-short { display: none; font-weight: 400; }
@media (max-width: 480px) { .tasks .wide { display: none; } .tasks .in-short { display: block; margin-top: 2px; } .tasks .what { width: 100%; } }
@media print {
  :root, :root[data-theme="dark"] {${LIGHT}}
  body { font-size: 11pt; } main { max-width: none; padding: 0; } .theme, .filters, .pager button { display: none; }
  h2, h2 + p { break-after: avoid; } figure, .advice li, tr { break-inside: avoid; } .scroll { overflow: visible; }
  .two { display: block; } table { font-size: 9pt; }
}
`.trim();

// EXTERNAL MODULE: ./build/render/report/words.js
var words = __webpack_require__(94313);
;// CONCATENATED MODULE: ./build/render/report/page.js



/**
 * The report as one page that asks nobody for anything: style, script and data are in it, and its policy forbids every
 * request. Only the script of this very hash runs. The data is JSON in an inert block, and the script puts it into the page
 * as text alone, so a title that looks like markup stays a title.
 */
async function renderPage(options) {
    const { report, rows } = options;
    // A string of the library that named its own end tag would end the page.
    const script = options.script.replaceAll("</script", String.raw `<\/script`);
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${await sha256(script)}'`,
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const name = (0,redaction.redactTokens)(report.repository ?? "this repository");
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
        report.simulated ? `<p class="notice" role="note">${escapeHtml(words/* SIMULATED_NOTICE */.mB)}</p>` : "",
        '<main id="report"><noscript>This page draws itself with the script that is in it: allow scripts to see it.</noscript></main>',
        `<script type="application/json" id="data">${inertJson({ report, rows })}</script>`,
        `<script>${script}</script>`,
        "</body>",
        "</html>",
        "",
    ].join("\n");
}
/** JSON in which nothing can end the block that it stands in, and no text has the form of a token. */
function inertJson(data) {
    const redacted = (_, value) => typeof value === "string" ? (0,redaction.redactTokens)(value) : value;
    return JSON.stringify(data, redacted).replaceAll("<", String.raw `\u003c`);
}
async function sha256(text) {
    const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
function escapeHtml(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");
}


/***/ })

};
