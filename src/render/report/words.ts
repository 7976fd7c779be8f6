import type { LedgerDamage } from "../../domain/ledger.ts";
import type { Interval } from "../../domain/interval.ts";
import type { Figure, FigureState, Target } from "../../report/figure.ts";
import type { PolicyPoint } from "../../report/policies.ts";
import type { Report } from "../../report/report.ts";
import { duration } from "../markdown.ts";

/** What is said in place of a number that would rest on fewer than five tasks. */
export const TOO_FEW = "not enough tasks yet";

/** `96.0%`, and from 99.95% on no false hundred. */
export function percent(share: number): string {
  const shown = (share * 100).toFixed(1);
  if (shown === "100.0" && share < 1) return "> 99.9%";
  return `${shown}%`;
}

/** Dollars → `$1,138.07`, `$0.190`, `$0.0042`: always as many places, so that columns of numbers line up. */
export function dollars(usd: number): string {
  const size = Math.abs(usd);
  const [whole = "", part = ""] = size
    .toFixed(size >= 0.9995 ? 2 : size >= 0.00995 || size === 0 ? 3 : 4)
    .split(".");
  return `${usd < 0 ? "-" : ""}$${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${part}`;
}

/** `5,659` */
export function wholeNumber(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

function amount(value: number, unit: Figure["unit"]): string {
  if (unit === "share") return percent(value);
  return unit === "usd" ? dollars(value) : duration(value);
}

/** The number alone: `96.0%`. */
export function figureValue({ value, unit }: Figure): string {
  return value === null ? TOO_FEW : amount(value, unit);
}

/** Its 95% range: `95.5 – 96.5%`; empty where there is none. */
export function figureRange({ low, high, unit }: Figure): string {
  return low === null || high === null ? "" : range(low, high, unit);
}

export function range(low: number, high: number, unit: Figure["unit"]): string {
  const from = amount(Math.max(low, unit === "share" ? -1 : 0), unit);
  return `${from.replace(/%$/u, "")} – ${amount(high, unit)}`;
}

/** `$0.12 (0.10 – 0.14)` for a mean in micro-dollars or milliseconds. */
export function meanOf(interval: Interval | undefined, unit: "micro-usd" | "ms"): string {
  if (interval === undefined) return TOO_FEW;
  if (unit === "ms") return `${duration(interval.value)} (${range(interval.low, interval.high, "ms")})`;
  const [value, low, high] = [interval.value / 1e6, interval.low / 1e6, interval.high / 1e6];
  return `${dollars(value)} (${range(low, high, "usd")})`;
}

/** `> 95%`, `< 20%`, `60 – 80%`; empty where there is none. */
export function targetWords(target: Target | null): string {
  if (target === null) return "";
  const { from, to } = target;
  const whole = (share: number): string => `${Math.round(share * 100)}`;
  if (from !== undefined && to !== undefined) return `${whole(from)} – ${whole(to)}%`;
  return from === undefined ? `< ${whole(to ?? 0)}%` : `> ${whole(from)}%`;
}

/** `icon` for Markdown, `mark` where a font may have no emoji. */
export const STATE_WORDS: Record<FigureState, { icon: string; mark: string; says: string }> = {
  met: { icon: "✅", mark: "✓", says: "on target" },
  missed: { icon: "❌", mark: "✗", says: "off target" },
  open: { icon: "➖", mark: "~", says: "cannot be said yet" },
  "too-few": { icon: "…", mark: "", says: TOO_FEW },
  plain: { icon: "", mark: "", says: "" },
};

/** What the backtest says of a setting, in a sentence that claims no more than it knows. */
export function replayed({ savedUsdPerTask: saved, resolved }: PolicyPoint, { backtest }: Report): string {
  if (saved === null) return `The backtest has ${TOO_FEW}.`;
  const all = saved.value * backtest.tasks;
  const bounds = `${dollars(saved.low * backtest.tasks)} to ${dollars(saved.high * backtest.tasks)}`;
  const recorded = backtest.points.find(({ name }) => name === "recorded")?.resolved ?? resolved;
  const change = Math.round((resolved - recorded) * 1_000) / 10;
  const quality = change === 0 ? "as many" : `${Math.abs(change)} points ${change > 0 ? "more" : "fewer"}`;
  const how = all < 0 ? `cost ${dollars(-all)} more` : `saved ${dollars(all)}`;
  return `Over the newest ${wholeNumber(backtest.tasks)} tasks the backtest says it would have ${how} (saving ${bounds}), with ${quality} tasks resolved.`;
}

export function damaged(lines: number): string {
  return `${lines === 1 ? "1 line" : `${wholeNumber(lines)} lines`} of the ledger cannot be read and ${lines === 1 ? "is" : "are"} not counted`;
}

/** File and line of damage, and what is wrong there. */
export function place({ path, line, problem }: LedgerDamage): string {
  return `${path}${line === 0 ? "" : `:${line}`}: ${problem}`;
}

/** For a terminal: how much, then where. */
export function damageLines(lines: number, places: readonly LedgerDamage[]): string[] {
  return [...(lines === 0 ? [] : [damaged(lines)]), ...places.map(place)];
}

/** Both ends of a period (ISO 8601), or its one day; undefined where nothing happened. */
export function days({ first, last }: { first: string | null; last: string | null }): string | undefined {
  if (first === null || last === null) return undefined;
  return day(first) === day(last) ? day(first) : `${day(first)} – ${day(last)}`;
}

/** `1 Dec 2025`, UTC. */
export function day(at: string): string {
  const date = new Date(at);
  const month = MONTHS[date.getUTCMonth()] ?? "";
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Said once, above all amounts, where usage of some request is missing. */
export const LOWER_BOUNDS_NOTICE =
  "The usage of some requests is not known: amounts of money are at least what is shown.";

/** What stands at the top of everything that the simulator had a hand in. */
export const SIMULATED_NOTICE =
  "SIMULATED: these tasks did not happen. Their outcomes were drawn from the rates in scripts/simulation/tasks.ts.";
