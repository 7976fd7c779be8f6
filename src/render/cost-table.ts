import type { Attempt } from "../domain/attempt.ts";
import type { ModelLine } from "../domain/ladder.ts";
import { BUNDLED_CATALOGUE } from "../domain/model-catalogue.ts";
import { type Cost, formatUsd } from "../domain/money.ts";
import { priceUsage, type PriceTable } from "../domain/pricing.ts";
import { addUsage, tokensOf, type TokenClass, type Usage } from "../domain/usage.ts";
import type { RedCause } from "../domain/verdict.ts";
import { count, duration, table } from "./markdown.ts";

/** What matters stands first (tier, dollars, what CI said): a phone shows four columns, and the rest is a swipe away. */
export const COST_COLUMNS = ["#", "tier", "cost", "result", "time", "in", "out", "cached", "model"];
export const COST_ALIGNMENT = "llrlrrrrl";

/** One row an attempt: tier, dollars, what CI said, how long it took, tokens by class, model. */
export function costTable(attempts: readonly Attempt[], isOver = false): string {
  const rows = costRows(attempts, isOver).map((row) => [...row.slice(0, -1), `\`${row.at(-1) ?? ""}\``]);
  return table(COST_COLUMNS, COST_ALIGNMENT, rows);
}

/** The cells of the cost table as plain text. */
export function costRows(attempts: readonly Attempt[], isOver: boolean): string[][] {
  return attempts.map((attempt, index) => [
    String(attempt.number),
    attempt.mode === "repair" ? `${attempt.rung.name} (repair)` : attempt.rung.name,
    attempt.cost === undefined ? "running" : formatUsd(attempt.cost),
    resultOf(attempt, isOver || index < attempts.length - 1),
    attempt.durationMs === undefined ? "" : duration(attempt.durationMs),
    tokens(attempt.usage, ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens"]),
    tokens(attempt.usage, ["outputTokens"]),
    tokens(attempt.usage, ["cacheReadTokens"]),
    attempt.model,
  ]);
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
  return model === undefined ? undefined : priceUsage({ usage, model: model.id, at, table: prices });
}
