import type { LogStep } from "./ci-log.ts";

/** Where the runners' own account of all failures begins: what stands before it only lists what passed. */
export const FAILURE_SECTION =
  /^\s*(?:✖ failing tests:|\d+ failing|Failures:|failures:|Failed examples:|There (?:was|were) \d+ (?:failure|error)s?:|=+ (?:FAILURES|ERRORS) =+|⎯+ Failed (?:Tests|Suites) \d+ ⎯+|Summary of all failing tests)$/;

/** Lines that surely name a failure: of tests, compilers and linters. */
const SURE: readonly RegExp[] = [
  /^\s*not ok \d+/,
  /^\s*✖ .+ \(\d[\d.]*m?s\)/,
  /^\s*● .+/,
  /^\s*FAIL {1,2}\S/,
  /^\s*--- FAIL: /,
  /^---- .+ ----$/,
  /^(?:FAIL|ERROR): \S+ \(/,
  /^(?:FAILED|ERROR) \S+\.py/,
  /^\s*Failed \S.* \[[<\d]/,
  /<<< (?:FAILURE|ERROR)!/,
  /^\S+ > .+ FAILED$/,
  /^\(fail\) /,
  /^\s*<(?:failure|error)\b/,
  /\berror (?:TS|CS|FS|C)\d+:/,
  /^error\[E\d+\]: /,
  /^\S+:\d+(?::\d+)?: (?:fatal )?error: /,
  /^\S+\.(?:go|py|rb|js|ts|c|cc|cpp|h|swift|kt|java):\d+:\d+: /,
  /^\[ERROR\] .*:\[\d+,\d+\]/,
  /^\s+\d+:\d+\s+error\s+/,
  /^\s*(?:would|Would) reformat:? /,
  /^Diff in .+[: ]\d+:?$/,
  /^\[(?:warn|error)\] \S+\.\w+$/,
  /^\s*\S+:\d+:\d+ lint\/\S+/,
];

/** Lines that name an error in general words. */
const LIKELY: readonly RegExp[] = [
  /^\s*(?:[\w.]*(?:Error|Exception|Failure))(?: \[[A-Z_]+\])?\b:?/,
  /^Traceback \(most recent call last\)/,
  /panicked at/,
  /^\s*npm (?:ERR!|error) /,
  /^(?:fatal|Error|ERROR|error): /,
  /command not found$/,
  /Segmentation fault/,
];

const POSSIBLE = /\b(?:errors?|failed|failures?|exception|panic|fatal)\b/i;
const HARMLESS =
  /\b(?:0|no) (?:errors?|failed|failures?|failing)\b|\b(?:errors?|failed|failures?|fail):? 0\b/i;

/** Index of every line of the surest kind that a step has; empty when nothing in it looks like an error. */
export function errorAnchors(lines: readonly string[]): { at: number[]; sure: boolean } {
  const sure = indexesOf(lines, (line) => SURE.some((pattern) => pattern.test(line)));
  if (sure.length > 0) return { at: sure, sure: true };
  const likely = indexesOf(lines, (line) => LIKELY.some((pattern) => pattern.test(line)));
  if (likely.length > 0) return { at: likely, sure: false };
  return { at: indexesOf(lines, (line) => POSSIBLE.test(line) && !HARMLESS.test(line)), sure: false };
}

function indexesOf(lines: readonly string[], wanted: (line: string) => boolean): number[] {
  return lines.flatMap((line, index) => (line !== "" && wanted(line) ? [index] : []));
}

/** What an error says, and what was expected and found: together they tell one failure from another. */
export function isErrorMessage(line: string): boolean {
  return LIKELY.some((pattern) => pattern.test(line)) || MESSAGE.some((pattern) => pattern.test(line));
}

const MESSAGE: readonly RegExp[] = [
  // The details of TAP.
  /^\s+(?:error|code|name): '/,
  /\berror (?:TS|CS|FS|C)\d+:/,
  /^error(?:\[E\d+\])?: /,
  /: (?:fatal )?error: /,
  /^E {3,}\S/,
  /^\s*(?:Expected|Received|expected|actual|left|right):? \S/,
  /^\s+\d+:\d+\s+error\s+/,
  /^\S+\.\w+:\d+:\d+: \S/,
  /^\s*(?:would|Would) reformat:? /,
  /^Diff in /,
  /^\[(?:warn|error)\] \S+\.\w+$/,
  /^\s*\S+:\d+:\d+ lint\/\S+/,
];

type Mechanical = "format" | "lint" | "types";

const MECHANICAL: readonly (readonly [Mechanical, RegExp])[] = [
  // tsc, mypy, pyright, flow
  [
    "types",
    /\berror TS\d+:|^Found \d+ errors? in \d+ files? \(checked |^\S+:\d+: error: .+ {2}\[[a-z-]+\]$|\(report[A-Z]\w+\)$/,
  ],
  // eslint, oxlint, biome, ruff, clippy, golangci-lint, rubocop, shellcheck, flake8
  ["lint", /^✖ \d+ problems? \(\d+ errors?|^Found \d+ warnings? and [1-9]\d* errors?\.|\blint\/\w+\/\w+/],
  [
    "lint",
    /^\S+:\d+:\d+: [A-Z]{1,4}\d{3,4} |#\[(?:deny|warn)\(clippy::|clippy::\w+`|\((?:errcheck|staticcheck|govet|revive|unused|gosimple|ineffassign)\)$/,
  ],
  ["lint", /\d+ offenses? detected|\bSC\d{4}\b|^ {1,8}\d+:\d+ {1,8}error {1,8}\S/],
  // prettier, oxfmt, biome, black, ruff format, rustfmt, gofmt, isort
  [
    "format",
    /Code style issues? (?:found|detected)|^Format issues found|Formatter would have printed|^\s*File content differs from formatting output/,
  ],
  [
    "format",
    /^(?:would|Would) reformat:? |^\d+ files? would be reformatted|^Diff in .+[: ]\d+:?$|Imports are incorrectly sorted|files? (?:is|are) not formatted/,
  ],
];

const FORMATTER_COMMAND =
  /\b(?:gofmt|goimports|gofumpt) (?:-\w+ )*-[ld]\b|\b(?:terraform|cargo|deno|mix|dart) (?:fmt|format)\b/;

/** Only form is wrong, as the tool that failed says itself. Where tools of two kinds speak, the deeper kind counts. */
export function mechanicalFailure(step: LogStep): Mechanical | undefined {
  if (FORMATTER_COMMAND.test(step.title)) return "format";
  const kinds = new Set(
    MECHANICAL.filter(([, pattern]) => step.lines.some((line) => pattern.test(line))).map(([kind]) => kind),
  );
  return (["types", "lint", "format"] as const).find((kind) => kinds.has(kind));
}

const INFRASTRUCTURE: readonly (readonly [string, RegExp])[] = [
  [
    "the runner was lost",
    /lost communication with the server|runner has received a shutdown signal|The hosted runner .{0,100}(?:lost|encountered)/,
  ],
  ["the runner's disk was full", /No space left on device|\bENOSPC\b/],
  [
    "GitHub Actions had a fault",
    /GitHub Actions has encountered an internal error|Our services aren't available right now/,
  ],
  [
    "an action could not be downloaded",
    /Failed to download (?:action|archive)|Unable to (?:download|resolve) action/,
  ],
  [
    "the cache service failed",
    /Cache service responded with [45]\d\d|Failed to (?:restore|save) cache|reserveCache failed/i,
  ],
  [
    "a rate limit was hit",
    /API rate limit exceeded|secondary rate limit|\b429 Too Many Requests|toomanyrequests/i,
  ],
  [
    "the network failed",
    /npm (?:ERR!|error) (?:code |errno )?(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET_TIMEOUT|E429|E50\d)\b/,
  ],
  [
    "the network failed",
    /Could not resolve host|Temporary failure in name resolution|TLS handshake timeout|spurious network error/,
  ],
  [
    "the network failed",
    /requested URL returned error: 5\d\d|received unexpected HTTP status: 5\d\d|Failed to connect to \S+ port \d+|Read timed out\.|dial tcp .{0,100} i\/o timeout/,
  ],
];

/** What outside the repository broke, in words; undefined when nothing says so. */
export function infrastructureFault(steps: readonly LogStep[]): string | undefined {
  const lines = steps.flatMap((step) => [...step.lines, ...step.errors]);
  return INFRASTRUCTURE.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0];
}

/** GitHub's words when `timeout-minutes` or the limit of a job is over. */
export function ranOutOfTime(steps: readonly LogStep[]): boolean {
  return steps.some((step) => step.errors.some((line) => /exceeded the maximum execution time/.test(line)));
}
