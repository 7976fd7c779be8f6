/*
 * The log of a job as GitHub Actions gives it: a time stamp before every line, colours, and `##[…]` marks. Anybody who
 * can open a pull request can print anything into it, so everything here is bounded and runs once over the text.
 */

/** The output of one step, marks taken off. */
export interface LogStep {
  /** What the step ran: `npm test`. Empty where the log does not say. */
  title: string;
  lines: string[];
  /** Lines that the runner marked as errors. */
  errors: string[];
  failed: boolean;
}

/** Characters looked at, from the start and from the end of a log. */
const HEAD_CHARACTERS = 1_000_000;
const TAIL_CHARACTERS = 3_000_000;
/** Lines looked at, likewise. */
const HEAD_LINES = 10_000;
const TAIL_LINES = 30_000;
/** Longer lines are data, not messages. */
const LINE_CHARACTERS = 2_000;

const TIMESTAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
// Colours and cursor moves (ECMA-48 control sequences), and links and titles (operating system commands).
// oxlint-disable-next-line no-control-regex
const ANSI = /\u001B\[[0-9;?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?/g;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** The steps that failed; of a log that marks none, everything as one step. */
export function failingSteps(log: string): LogStep[] {
  const steps = readSteps(log);
  const failed = steps.filter((step) => step.failed);
  if (failed.length > 0) return failed;
  const lines = steps.flatMap((step) => step.lines);
  return lines.length === 0 ? [] : [{ title: "", lines, errors: [], failed: true }];
}

function readSteps(log: string): LogStep[] {
  const steps: LogStep[] = [];
  let step = openStep(steps, "");
  // Between `##[group]Run …` and its end stand the script and its environment, not what it printed.
  let inHeader = false;
  for (const raw of boundedLines(log)) {
    const line = cleanLine(raw);
    const mark = /^##\[([a-z-]+)\]/.exec(line)?.[1];
    const text = mark === undefined ? line : line.slice(mark.length + 4);
    if (mark === "group" && text.startsWith("Run ")) {
      step = openStep(steps, text.slice(4));
      inHeader = true;
    } else if (mark === "endgroup") {
      inHeader = false;
    } else if (line === "Post job cleanup.") {
      step = openStep(steps, line);
      inHeader = false;
    } else if (mark === "error") {
      step.failed = true;
      step.errors.push(text);
      if (!isExitLine(text)) step.lines.push(text);
    } else if (!inHeader && mark !== "debug" && mark !== "warning") {
      step.lines.push(text);
    }
  }
  return steps;
}

function openStep(steps: LogStep[], title: string): LogStep {
  const step: LogStep = { title: title.slice(0, 200), lines: [], errors: [], failed: false };
  steps.push(step);
  return step;
}

/** What the runner prints after every failing step: says nothing about why. */
function isExitLine(text: string): boolean {
  return /^(?:Error: )?Process completed with exit code \d+\.?$/.test(text);
}

function boundedLines(log: string): string[] {
  const isLong = log.length > HEAD_CHARACTERS + TAIL_CHARACTERS;
  const text = isLong ? `${log.slice(0, HEAD_CHARACTERS)}\n${log.slice(-TAIL_CHARACTERS)}` : log;
  // JUnit reports are often one single line.
  const lines = (
    text.includes("<testcase") ? text.replace(/<(?=testcase|failure|error|skipped)/g, "\n<") : text
  ).split("\n");
  return lines.length > HEAD_LINES + TAIL_LINES
    ? [...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)]
    : lines;
}

function cleanLine(raw: string): string {
  const cut = raw.length > LINE_CHARACTERS ? raw.slice(0, LINE_CHARACTERS) : raw;
  const line = afterReturn(cut.replace(TIMESTAMP, "").replace(ANSI, "")).replace(CONTROL, "").trimEnd();
  return line.startsWith("{") ? goTestOutput(line) : line;
}

/** A progress bar goes back to the start of its line: only what it wrote last was ever to be seen. */
function afterReturn(line: string): string {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  return text.slice(text.lastIndexOf("\r") + 1);
}

/** `go test -json` wraps every line of output into an event. */
function goTestOutput(line: string): string {
  if (!line.includes('"Action":')) return line;
  try {
    const event: unknown = JSON.parse(line);
    const isOutput = typeof event === "object" && event !== null && "Output" in event;
    return isOutput && typeof event.Output === "string"
      ? event.Output.trimEnd().slice(0, LINE_CHARACTERS)
      : "";
  } catch {
    return line;
  }
}
