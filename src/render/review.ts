import { groupBy } from "../domain/group-by.ts";
import { formatUsd, addCosts, type Cost } from "../domain/money.ts";
import type { Risk, Severity } from "../domain/review/finding.ts";
import type { PlacedFinding, PlacedFindings } from "../domain/review/place-findings.ts";
import type { LeftOut } from "../domain/review/split-diff.ts";
import type { TaskId } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { bullets, cell, details, table } from "./markdown.ts";

/** Begins the marker of every review of a task; it counts only under our own account. */
export function reviewKey(task: TaskId): string {
  return `upshift review=${task}/`;
}

/** By this line the review of one attempt is found again: a task that is retried may make another. */
export function reviewMarker(task: TaskId, attempt: number): string {
  return `<!-- ${reviewKey(task)}${attempt} -->`;
}

const FINDING_MARKER = /^<!-- upshift finding=([0-9a-f]{1,40}) -->$/m;
const TITLE = /^\*\*(Critical|Major|Minor):\*\* (.+)$/m;

/** What the comment of a finding tells of it; undefined for another comment. Only for comments of our own account. */
export function findingIn(
  body: string,
): { fingerprint: string; severity: Severity; title: string } | undefined {
  const [, fingerprint] = FINDING_MARKER.exec(body) ?? [];
  const [, word, title] = TITLE.exec(body) ?? [];
  const severity = SEVERITY_OF_WORD[word ?? ""];
  if (fingerprint === undefined || severity === undefined || title === undefined) return undefined;
  return { fingerprint, severity, title };
}

const WORDS: Readonly<Record<Severity, string>> = { critical: "Critical", major: "Major", minor: "Minor" };
const SEVERITY_OF_WORD: Readonly<Record<string, Severity>> = {
  Critical: "critical",
  Major: "major",
  Minor: "minor",
};

/** One comment at lines of the diff: severity, reason, and the edit that mends it where there is one. */
export function renderFinding({ finding, fingerprint, suggestion }: PlacedFinding): string {
  return [
    `<!-- upshift finding=${fingerprint} -->`,
    heading(finding),
    defuseOutput(finding.reason),
    ...(suggestion === undefined ? [] : [suggestionBlock(suggestion.text)]),
  ].join("\n\n");
}

function heading({ severity, title }: { severity: Severity; title: string }): string {
  return `**${WORDS[severity]}:** ${oneLine(title)}`;
}

/** The fence is longer than any in the lines; without lines the block is empty, which takes them away. */
function suggestionBlock(text: string | undefined): string {
  const longest = Math.max(2, ...((text ?? "").match(/`+/g)?.map((run) => run.length) ?? []));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion\n${text === undefined ? "" : `${text}\n`}${fence}`;
}

/** What a review says as a whole. */
export interface ReviewText {
  task: TaskId;
  attempt: number;
  summary: string;
  risk: Risk;
  riskReason: string;
  tier: string;
  placed: PlacedFindings;
  /** The commit that the last review had reached, where only what is newer was read. */
  since: string | undefined;
  headSha: string;
  /** Sentences about what was read, or why not all of it. */
  notes: readonly string[];
  parts: number;
  leftOut: readonly LeftOut[];
  dropped: number;
  /** Why no second pass stands behind the findings. */
  unchecked: string | undefined;
  resolved: number;
  /** Why this tier. */
  reasons: readonly string[];
  passes: readonly { pass: "review" | "check"; model: string; turns: number; cost: Cost }[];
  runUrl: string | undefined;
}

/** The review's own text: the change in a sentence or two, the risk, what fits no line, and what it cost. */
export function renderReview(review: ReviewText): string {
  const { placed } = review;
  const elsewhere = placed.said.filter(({ position }) => position === undefined);
  const total = addCosts(...review.passes.map(({ cost }) => cost));
  const parts = [
    reviewMarker(review.task, review.attempt),
    defuseOutput(review.summary),
    ...(review.parts === 0
      ? []
      : [`**Risk: ${review.risk}.**${review.riskReason === "" ? "" : ` ${oneLine(review.riskReason)}`}`]),
    `**${countOf(placed)}**${beyond(placed)} ${scope(review)}`,
    ...review.notes,
    ...(elsewhere.length === 0 ? [] : [bullets(elsewhere.map(inSummary))]),
    details("What was read", bullets(readLines(review))),
    details(`Cost: ${formatUsd(total)} · ${review.tier}`, costs(review)),
    footer(review),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function countOf({ said, repeated }: PlacedFindings): string {
  if (said.length === 0) return repeated > 0 ? "Nothing new to say." : "Nothing found.";
  const counts = (["critical", "major", "minor"] as const).flatMap((severity) => {
    const count = said.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  });
  return `${said.length === 1 ? "1 finding" : `${said.length} findings`}: ${counts.join(", ")}.`;
}

function beyond({ beyond: count }: PlacedFindings): string {
  if (count === 0) return "";
  const what = count === 1 ? "One less serious one is" : `${count} less serious ones are`;
  return ` ${what} not said, by \`review.max_comments\`.`;
}

function scope({ since, headSha }: ReviewText): string {
  const head = `\`${headSha.slice(0, 7)}\``;
  return since === undefined
    ? `Reviewed at ${head}.`
    : `Reviewed what is new from \`${since.slice(0, 7)}\` to ${head}.`;
}

/** A finding that no line of the diff takes. */
function inSummary({ finding }: PlacedFinding): string {
  const { path, line } = finding;
  const place = path === undefined ? "" : ` \`${cell(path)}${line === undefined ? "" : `:${line}`}\``;
  return `${heading(finding)}${place}\n\n${defuseOutput(finding.reason)}`;
}

function readLines(review: ReviewText): string[] {
  const byReason = groupBy(review.leftOut, ({ reason }) => reason);
  const leftOut = [...byReason].map(([reason, files]) => {
    const shown = files.slice(0, 20).map(({ path }) => `\`${cell(path)}\``);
    const rest = files.length > shown.length ? ` and ${files.length - shown.length} more` : "";
    return `Not read, as ${defuseOutput(reason)}: ${shown.join(", ")}${rest}.`;
  });
  const one = review.parts === 1;
  return [
    ...(review.parts === 0
      ? ["Nothing could be read."]
      : [
          one
            ? "Read in one part."
            : `Read in ${review.parts} parts, each by itself: files that belong together, whole hunks.`,
        ]),
    ...leftOut,
    secondPass(review),
    ...(review.placed.repeated === 0
      ? []
      : [`${times(review.placed.repeated)} said before and not said again.`]),
    ...(review.resolved === 0 ? [] : [`${times(review.resolved)} mended since; the comment is resolved.`]),
  ].filter((line) => line !== "");
}

const times = (count: number): string => (count === 1 ? "One finding was" : `${count} findings were`);

function secondPass({ unchecked, dropped, passes }: ReviewText): string {
  if (unchecked !== undefined)
    return `The findings were not all checked a second time: ${defuseOutput(unchecked)}.`;
  if (!passes.some(({ pass }) => pass === "check")) return "";
  const none = "A second pass has checked every finding against the code";
  return dropped === 0 ? `${none}.` : `${none} and dropped ${dropped}.`;
}

const PASS_WORDS = { review: "review", check: "second pass" } as const;

function costs({ passes, reasons }: ReviewText): string {
  const rows = passes.map(({ pass, model, turns, cost }) => [
    PASS_WORDS[pass],
    `\`${cell(model)}\``,
    String(turns),
    formatUsd(cost),
  ]);
  return [
    table(["pass", "model", "turns", "cost"], "llrr", rows),
    bullets(reasons.map((reason) => cell(defuseOutput(reason)))),
  ].join("\n\n");
}

function footer({ task, runUrl }: ReviewText): string {
  return `<sub>Upshift · task \`${task}\`${runUrl === undefined ? "" : ` · [run](${runUrl})`}</sub>`;
}

const oneLine = (text: string): string => defuseOutput(text.replaceAll(/\s+/g, " ").trim());
