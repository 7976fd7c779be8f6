import type { Attempt } from "../domain/attempt.ts";
import { leftOfTask } from "../domain/budget.ts";
import type { Config } from "../domain/config.ts";
import type { CloseStatus } from "../domain/ledger.ts";
import type { TaskState } from "../domain/ledger/task-state.ts";
import { formatUsd } from "../domain/money.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import { withPriceOverrides } from "../domain/pricing.ts";
import type { TaskId } from "../domain/task.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { costTable, resultOf, sameTokensAt } from "./cost-table.ts";
import { bullets, cell, details } from "./markdown.ts";

/** By this line we find our own comment again; it counts only under our own account. */
export function statusMarker(task: TaskId): string {
  return `<!-- upshift task=${task} -->`;
}

export interface StatusOptions {
  config: Config;
  runUrl: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
  /** A sentence that has to be read now, such as why CI has not begun. */
  note?: string | undefined;
}

/**
 * The one comment of a task, from the first word to the cost summary. The number that matters comes first, the rest is
 * folded away: it has to fit a phone.
 */
export function renderStatus(state: TaskState, options: StatusOptions): string {
  const parts = [statusMarker(state.id), headline(state), progress(state)];
  if (options.note !== undefined) parts.push(`> [!IMPORTANT]\n> ${options.note.replaceAll("\n", "\n> ")}`);
  const last = state.attempts.at(-1);
  if (state.closed !== undefined) parts.push(closing(state, options));
  else if (last !== undefined) parts.push(plan(state, last));
  if (state.attempts.some((attempt) => attempt.cost !== undefined)) parts.push(summary(state, options));
  parts.push(why(state), footer(state, options));
  return parts.filter((part) => part !== "").join("\n\n");
}

const CLOSED_WORDS: Record<CloseStatus, string> = {
  green: "✅ **CI is green.**",
  answered: "✅ **Answered.**",
  reviewed: "✅ **Reviewed.**",
  exhausted: "🛑 **Not solved.**",
  budget: "🛑 **Stopped by the budget.**",
  "not-ours": "⏸️ **CI cannot judge this change.**",
  "needs-human": "🙋 **A human has to look at this.**",
  stopped: "⏹️ **Stopped.**",
  failed: "⚠️ **Failed.**",
};

function headline(state: TaskState): string {
  const pull = state.effects.pullRequest;
  const where = pull === undefined ? "" : ` → #${pull.number}`;
  if (state.closed !== undefined)
    return `${CLOSED_WORDS[state.closed.status]}${where} · **${formatUsd(state.spent)}**`;
  const last = state.attempts.at(-1);
  const tier = last?.rung.name ?? "";
  return state.phase === "awaiting-ci"
    ? `⏳ **${tier} has handed in; CI decides.**${where} · ${formatUsd(state.spent)} so far`
    : `🛠️ **Working on it with ${tier}.**${where}`;
}

/** `haiku ❌ red → sonnet ✅ green`, once there is more than one step to tell. */
function progress(state: TaskState): string {
  if (state.attempts.length < 2) return "";
  return state.attempts
    .map((attempt) => `${attempt.rung.name} ${resultOf(attempt, isOver(state, attempt))}`)
    .join(" → ");
}

/** Nobody waits for CI to judge it any more. */
function isOver(state: TaskState, attempt: Attempt): boolean {
  return state.closed !== undefined || attempt !== state.attempts.at(-1);
}

/** What was understood, which tier and what it may cost at most. */
function plan(state: TaskState, last: Attempt): string {
  const { estimate, task } = state;
  const size = estimate.known
    ? `${estimate.files} files, ${estimate.lines} lines`
    : `probably ${estimate.files === 1 ? "one file" : `about ${estimate.files} files`}`;
  return bullets([
    `**Understood:** ${estimate.kind}, ${size}: “${cell(defuseOutput(task.text === "" ? task.title : task.text)).slice(0, 200)}”`,
    `**Tier:** ${last.rung.name} (\`${last.model}\`). ${reasonsOf(state, last)}`,
    `**At most:** ${formatUsd(last.ceilingMicroUsd)} for this attempt.`,
  ]);
}

function closing(state: TaskState, options: StatusOptions): string {
  const { closed } = state;
  if (closed === undefined) return "";
  const parts = [
    closed.status === "exhausted"
      ? `Every tier of the ladder that may try has tried. ${closed.explanation}`
      : closed.explanation,
  ];
  if (!["green", "answered", "reviewed"].includes(closed.status)) {
    const tried = state.attempts.map((attempt) => {
      const said = attempt.verdictText ?? attempt.summary ?? "";
      return `**${attempt.rung.name}** ${resultOf(attempt, true)}${said === "" ? "" : `: ${cell(defuseOutput(said)).slice(0, 300)}`}`;
    });
    if (tried.length > 0) parts.push(`What was tried:\n${bullets(tried)}`);
    parts.push(`What remains: ${remains(state, options.config)}`);
  }
  const questions = state.attempts.at(-1)?.openQuestions ?? [];
  if (questions.length > 0) parts.push(`Open questions:\n${bullets(questions)}`);
  const { leftMicroUsd, limitMicroUsd } = leftOfTask(options.config, state);
  const unknown = state.spent.exact ? "" : "; what is not known counts with the most that it can have cost";
  parts.push(
    `Budget left for this task: ${formatUsd(leftMicroUsd)} of ${formatUsd(limitMicroUsd)}${unknown}.`,
  );
  return parts.join("\n\n");
}

/** A person's own pull request is not for them to close, and one of ours need not be a draft. */
function remains({ task, effects, closed }: TaskState, config: Config): string {
  const pull = effects.pullRequest;
  if (pull === undefined) return "nothing was published.";
  if (task.source.kind === "pull-request")
    return `the commits that were tried are on #${pull.number}; keep them or take them back.`;
  if (closed?.status === "stopped") return `#${pull.number} holds the last attempt.`;
  const draft = config.pullRequest.draft ? " as a draft" : "";
  return `#${pull.number} holds the last attempt${draft}; take it over or close it.`;
}

function summary(state: TaskState, options: StatusOptions): string {
  const prices = withPriceOverrides(PRICE_TABLE, options.config.prices);
  const at = new Date(options.now).toISOString();
  const body = [
    costTable(state.attempts, state.closed !== undefined),
    `Total: **${formatUsd(state.spent)}**${hasCiCost(state) ? `, and ${formatUsd(state.ciCost)} of CI time` : ""}.`,
    sameTokensAt(state.attempts, at, prices),
  ];
  const tries = state.attempts.length === 1 ? "1 attempt" : `${state.attempts.length} attempts`;
  return details(`Cost summary: ${formatUsd(state.spent)}, ${tries}`, body.join("\n\n"));
}

function hasCiCost({ ciCost }: TaskState): boolean {
  return ciCost.microUsd > 0 || !ciCost.exact;
}

function why(state: TaskState): string {
  const lines = state.estimate.evidence.map((each) => `${each.about}: ${each.says}`);
  for (const attempt of state.attempts)
    lines.push(`attempt ${attempt.number}, ${attempt.rung.name}: ${reasonsOf(state, attempt)}`);
  return details("Why this tier", bullets(lines.map((line) => cell(defuseOutput(line)))));
}

function reasonsOf(state: TaskState, attempt: Attempt): string {
  const event = state.events.find(
    (each) => each.type === "attempt.reserved" && each.attempt === attempt.number,
  );
  return event?.type === "attempt.reserved" ? event.reasons.join(" ") : "";
}

function footer(state: TaskState, options: StatusOptions): string {
  const run = options.runUrl === undefined ? "" : ` · [run](${options.runUrl})`;
  const stop = state.phase === "closed" ? "" : " · `/ai stop` ends it";
  return `<sub>Upshift · task \`${state.id}\`${run}${stop}</sub>`;
}
