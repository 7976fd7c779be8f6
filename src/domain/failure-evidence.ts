import { failingSteps } from "./ci-log.ts";
import type { LogStep } from "./ci-log.ts";
import { failedTests } from "./failed-tests.ts";
import {
  errorAnchors,
  FAILURE_SECTION,
  infrastructureFault,
  isErrorMessage,
  mechanicalFailure,
  ranOutOfTime,
} from "./failure-patterns.ts";
import { signatureOf } from "./failure-signature.ts";
import type { CheckResult, FailureEvidence } from "./verdict.ts";

/** Lines kept around an error: what led to it, and what it says. */
const BEFORE = 2;
const AFTER = 20;
/** A longer line is cut when it is shown. */
const SHOWN_CHARACTERS = 400;

/**
 * What a failing check printed, reduced to what tells one failure from another.
 *
 * The log is untrusted: whoever wrote the code under test wrote it. Nothing in it can change a verdict, only name the
 * cause of a red that its conclusion already proved. Redact it before, as a cut can hide half a secret from a scanner.
 * Time is linear in the log, and of a very long one only the start and the end are looked at.
 *
 * `tokenBudget` is the most that `errorLines` may take of a prompt, in tokens (counted as three characters each).
 */
export function failureEvidence(options: {
  check: Pick<CheckResult, "name" | "summary">;
  log: string | undefined;
  tokenBudget: number;
}): FailureEvidence {
  const { check, log } = options;
  const steps = failingSteps(log ?? check.summary ?? "");
  const tests = [...new Set(steps.flatMap((step) => failedTests(step.lines)))];
  const messages = steps.flatMap(messagesOf);
  const mechanical = tests.length === 0 ? commonMechanical(steps) : undefined;
  // An error of the code under test may well speak of networks: the runner is to blame only when nothing else is.
  const isExplained =
    tests.length > 0 || mechanical !== undefined || steps.some((step) => errorAnchors(step.lines).sure);
  const infrastructure = isExplained ? undefined : infrastructureFault(steps);
  return {
    check: check.name,
    errorLines: errorLines(steps, options.tokenBudget),
    failedTests: tests,
    // A check without a log says too little to be told from another failure.
    signature: log === undefined ? "" : signatureOf(tests, messages),
    ...(mechanical === undefined ? {} : { mechanical }),
    ...(infrastructure === undefined ? {} : { infrastructure }),
    ...(ranOutOfTime(steps) ? { timedOut: true } : {}),
  };
}

/** All that failed must be mechanical, else a repair on the same rung has little hope. */
function commonMechanical(steps: readonly LogStep[]): FailureEvidence["mechanical"] {
  const kinds = steps.map(mechanicalFailure);
  if (kinds.includes(undefined)) return undefined;
  return (["types", "lint", "format"] as const).find((kind) => kinds.includes(kind));
}

function messagesOf(step: LogStep): string[] {
  const messages = step.lines.filter(isErrorMessage);
  if (messages.length > 0) return messages;
  return errorAnchors(step.lines).at.flatMap((index) => step.lines.slice(index, index + 1));
}

/** The steps share the budget evenly; what one leaves over goes to the next. */
function errorLines(steps: readonly LogStep[], tokenBudget: number): string[] {
  const shown: string[] = [];
  let left = tokenBudget;
  for (const [index, step] of steps.entries()) {
    const share = Math.floor(left / (steps.length - index));
    const excerpt = withinBudget(excerptOf(step), share);
    left -= excerpt.reduce((sum, line) => sum + tokensOf(line), 0);
    shown.push(...excerpt);
  }
  return shown;
}

function excerptOf(step: LogStep): string[] {
  const title = step.title === "" ? [] : [`[step] ${step.title}`];
  const lines = step.lines.filter((line) => !isForeignFrame(line));
  const section = lines.findIndex((line) => FAILURE_SECTION.test(line));
  if (section !== -1) return [...title, ...lines.slice(section)];
  const anchors = errorAnchors(lines).at;
  // Nothing looks like an error: the end of the output is the best there is.
  if (anchors.length === 0) return [...title, ...lines.slice(-AFTER)];
  const excerpt: string[] = [];
  let next = 0;
  for (const anchor of anchors) {
    const from = Math.max(next, anchor - BEFORE);
    const to = Math.min(lines.length, anchor + AFTER);
    if (to <= next) continue;
    if (from > next) excerpt.push("…");
    excerpt.push(...lines.slice(from, to));
    next = to;
  }
  return [...title, ...excerpt];
}

/** Stack frames outside the repository's own code. */
function isForeignFrame(line: string): boolean {
  return line.includes("node:internal/") || /^\s+at .*(?:\(node:|node_modules[\\/])/.test(line);
}

function withinBudget(lines: readonly string[], tokenBudget: number): string[] {
  const kept: string[] = [];
  let left = tokenBudget;
  let wasEmpty = true;
  for (const line of lines) {
    const isEmpty = line.trim() === "";
    if (isEmpty && wasEmpty) continue;
    wasEmpty = isEmpty;
    const shown = line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
    left -= tokensOf(shown);
    if (left < 0) break;
    kept.push(shown);
  }
  return kept;
}

/** On the safe side: text of programs takes three to four characters a token. */
function tokensOf(line: string): number {
  return Math.ceil((line.length + 1) / 3);
}
