import type { Attempt } from "../domain/attempt.ts";
import type { ModelLine } from "../domain/ladder.ts";
import { BUNDLED_CATALOGUE } from "../domain/model-catalogue.ts";
import { type Cost, formatUsd } from "../domain/money.ts";
import { priceUsage, type PriceTable } from "../domain/pricing.ts";
import { addUsage, tokensOf, type TokenClass, type Usage } from "../domain/usage.ts";
import type { RedCause } from "../domain/verdict.ts";
import { count, duration, table } from "./markdown.ts";

type Column = readonly [name: string, align: "l" | "r", cell: (attempt: Attempt, isOver: boolean) => string];

/** What matters stands first (tier, dollars, what CI said): a phone shows four columns, and the rest is a swipe away. */
const COLUMNS: readonly Column[] = [
  ["#", "l", ({ number }) => String(number)],
  ["tier", "l", ({ mode, rung }) => (mode === "repair" ? `${rung.name} (repair)` : rung.name)],
  ["cost", "r", ({ cost }) => (cost === undefined ? "running" : formatUsd(cost))],
  ["result", "l", resultOf],
  ["time", "r", ({ durationMs }) => (durationMs === undefined ? "" : duration(durationMs))],
  ["in", "r", ({ usage }) => tokens(usage, ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens"])],
  ["out", "r", ({ usage }) => tokens(usage, ["outputTokens"])],
  ["cached", "r", ({ usage }) => tokens(usage, ["cacheReadTokens"])],
];

/** Only where CI has judged: its time, and its price where minutes have one. */
const CI_COLUMN: Column = ["CI", "r", ciOf];
const MODEL_COLUMN: Column = ["model", "l", ({ model }) => model];

/** One row an attempt: tier, dollars, what CI said, how long it took, tokens by class, CI's time and price, model. */
export function costTable(attempts: readonly Attempt[], isOver = false): string {
  const { head, align, rows } = costCells(attempts, isOver);
  const shown = rows.map((row) => [...row.slice(0, -1), `\`${row.at(-1) ?? ""}\``]);
  return table(head, align, shown);
}

/** The cells of the cost table as plain text. */
export function costCells(
  attempts: readonly Attempt[],
  isOver: boolean,
): { head: string[]; align: string; rows: string[][] } {
  const isJudged = attempts.some(({ ciMinutes }) => ciMinutes !== undefined);
  const columns = [...COLUMNS, ...(isJudged ? [CI_COLUMN] : []), MODEL_COLUMN];
  return {
    head: columns.map(([name]) => name),
    align: columns.map(([, align]) => align).join(""),
    rows: attempts.map((attempt, index) =>
      columns.map(([, , cell]) => cell(attempt, isOver || index < attempts.length - 1)),
    ),
  };
}

function ciOf({ ciMinutes, ciCost }: Attempt): string {
  if (ciMinutes === undefined) return "";
  const time = duration(ciMinutes * 60_000);
  return ciCost === undefined ? time : `${time}, ${formatUsd(ciCost)}`;
}

/** What became of an attempt, in a word or two. `isOver`: nobody waits for CI to judge it any more. */
export function resultOf(attempt: Attempt, isOver: boolean): string {
  if (attempt.verdict === "green") return "✅ green";
  if (attempt.verdict === "red") return NO_VERDICT[attempt.redCause ?? "ours"] ?? "❌ red";
  if (attempt.end === undefined) return "…";
  if (attempt.headSha !== undefined) return isOver ? "not judged" : "waiting for CI";
  return END_WORDS[attempt.end];
}

/** Red that says nothing about the change is not shown as its failure. */
const NO_VERDICT: Partial<Record<RedCause, string>> = {
  cancelled: "⚪ cancelled",
  infrastructure: "⚪ CI broke",
};

const END_WORDS: Record<NonNullable<Attempt["end"]>, string> = {
  submitted: "not published",
  answered: "answered",
  "turn-limit": "turn limit",
  "output-token-limit": "output limit",
  "cost-limit": "cost limit",
  "time-limit": "time limit",
  "context-limit": "context full",
  refusal: "model refused",
  "stopped-by-user": "stopped",
  "no-change": "no change",
  "provider-error": "provider error",
  "patch-refused": "patch refused",
  "held-back": "held back",
  "no-sandbox": "no sandbox for local gates",
  moved: "moved on without us",
  interrupted: "interrupted",
};

export function tokens(usage: Usage | undefined, classes: readonly TokenClass[]): string {
  if (usage === undefined) return "";
  const counts = classes.map((each) => tokensOf(usage, each));
  const sum = counts.reduce((total, each) => total + each.tokens, 0);
  return counts.every((each) => each.exact) ? count(sum) : `≥ ${count(sum)}`;
}

/**
 * The same tokens at other tiers' prices: a plain multiplication and called just that, because another tier would have
 * used other numbers of tokens and needed other numbers of tries.
 */
export function sameTokensAt(attempts: readonly Attempt[], at: string, prices: PriceTable): string {
  const used = attempts.flatMap((attempt) => attempt.usage ?? []);
  if (used.length === 0) return "";
  const sum = addUsage(...used);
  const priced = (["sonnet", "opus"] as const).flatMap((line) => {
    const cost = priceAt(line, sum, at, prices);
    return cost === undefined ? [] : [`${formatUsd(cost)} at ${line}`];
  });
  return `The same tokens at ${priced.length === 2 ? "sonnet and opus" : "other"} prices: ${priced.join(", ")}.`;
}

function priceAt(line: ModelLine, usage: Usage, at: string, prices: PriceTable): Cost | undefined {
  const model = BUNDLED_CATALOGUE.models.find((each) => each.line === line && each.lifecycle === "active");
  // A sum over many requests: none of them is in the long-prompt band by itself.
  return model && priceUsage({ usage, model: model.id, at, table: prices, band: "standard" });
}
