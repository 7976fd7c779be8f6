import { ConfigurationError } from "./errors.ts";
import type { MicroUsd } from "./money.ts";
import { nearestWord } from "./nearest-word.ts";

/** A family of models as the Models API names it, cheapest first. What users read as the *tier*. */
export const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"] as const;
export type ModelLine = (typeof MODEL_LINES)[number];

export const EFFORTS = ["low", "medium", "high", "xhigh", "max"] as const;
export type Effort = (typeof EFFORTS)[number];

/** One step of the ladder: a model line, and how hard it is asked to think. `haiku@high` is a rung of its own. */
export interface Rung {
  /** `haiku` or `haiku@high`: unique in a ladder, and what configuration and the ledger say. */
  name: string;
  line: ModelLine;
  /** Absent: the model's own default. */
  effort?: Effort;
}

/** What one attempt on a rung may use up. Whichever is reached first ends the attempt; the work so far is kept. */
export interface RungLimits {
  turns: number;
  outputTokens: number;
  microUsd: MicroUsd;
  wallMs: number;
  /** Tokens that one prompt may hold, caches counted. Absent: as many as the model takes. */
  promptTokens?: number;
}

/** Rungs from cheapest to dearest; at least one. */
export type Ladder = readonly Rung[];

export const DEFAULT_LADDER: Ladder = [
  { name: "haiku", line: "haiku" },
  { name: "sonnet", line: "sonnet" },
  { name: "opus", line: "opus" },
];

const MINUTE = 60_000;

/**
 * Limits of one attempt, by line. The dollars are the ceiling that is reserved before the first call: about twice what
 * a 20-turn attempt with a warm cache costs at the line's prices of November 2026, so that a healthy attempt ends by
 * itself. Haiku's prompt stays below 100,000 tokens, where its price is five times higher for the whole request
 * (https://platform.claude.com/docs/en/about-claude/pricing); the margin covers what is not known before sending.
 */
export const DEFAULT_LIMITS: Readonly<Record<ModelLine, RungLimits>> = {
  haiku: {
    turns: 40,
    outputTokens: 40_000,
    microUsd: 150_000,
    wallMs: 8 * MINUTE,
    promptTokens: 90_000,
  },
  sonnet: {
    turns: 40,
    outputTokens: 40_000,
    microUsd: 750_000,
    wallMs: 12 * MINUTE,
    promptTokens: 180_000,
  },
  opus: {
    turns: 40,
    outputTokens: 48_000,
    microUsd: 1_500_000,
    wallMs: 15 * MINUTE,
    promptTokens: 180_000,
  },
  fable: {
    turns: 40,
    outputTokens: 48_000,
    microUsd: 4_000_000,
    wallMs: 20 * MINUTE,
    promptTokens: 180_000,
  },
};

/**
 * `haiku` or `haiku@high` → a rung; case and outer spaces do not count.
 * Throws `ConfigurationError` that names the nearest valid word.
 */
export function parseRung(text: string): Rung {
  const [lineText = "", effortText, ...rest] = text
    .trim()
    .toLowerCase()
    .split("@")
    .map((part) => part.trim());
  const line = MODEL_LINES.find((known) => known === lineText);
  if (line === undefined) {
    throw new ConfigurationError(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
  }
  if (effortText === undefined) return { name: line, line };
  const effort = EFFORTS.find((known) => known === effortText);
  if (effort === undefined || rest.length > 0) {
    const wrong = [effortText, ...rest].join("@");
    throw new ConfigurationError(
      `${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`,
    );
  }
  return { name: `${line}@${effort}`, line, effort };
}

/**
 * `haiku, haiku@high, sonnet` or a list of such names → a ladder. Throws `ConfigurationError` for an unknown name, a
 * name given twice, no name at all, and an order that does not climb: escalating to a cheaper tier is never meant.
 */
export function parseLadder(input: string | readonly string[]): Ladder {
  const names = (typeof input === "string" ? input.split(/[,\n]/) : input)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) {
    throw new ConfigurationError(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
  }
  const ladder = names.map(parseRung);
  for (const [index, rung] of ladder.entries()) {
    const below = ladder.slice(0, index);
    if (below.some((other) => other.name === rung.name)) {
      throw new ConfigurationError(`the ladder names ${rung.name} twice`);
    }
    const dearer = below.find((other) => isAbove(other, rung));
    if (dearer !== undefined) {
      throw new ConfigurationError(
        `the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`,
      );
    }
  }
  return ladder;
}

/**
 * The rung that a user's word means on this ladder: the exact name, else the line's lowest rung (`sonnet` finds
 * `sonnet@high`). Undefined when the ladder has none of that line.
 */
export function findRung(ladder: Ladder, name: string): Rung | undefined {
  const wanted = parseRung(name);
  const exact = ladder.find((rung) => rung.name === wanted.name);
  if (exact !== undefined || wanted.effort !== undefined) return exact;
  return ladder.find((rung) => rung.line === wanted.line);
}

/**
 * The next rung up, undefined at the top. A rung that is no longer on the ladder (the configuration changed between
 * two attempts) is followed by the lowest rung that is above it.
 */
export function nextRung(ladder: Ladder, rung: Rung): Rung | undefined {
  const index = ladder.findIndex((other) => other.name === rung.name);
  if (index >= 0) return ladder[index + 1];
  return ladder.find((other) => isAbove(other, rung));
}

/** Limits of a rung: its own by full name, else its line's, else the default ones of its line. */
export function limitsOf(rung: Rung, limits: Readonly<Record<string, RungLimits>> = {}): RungLimits {
  return own(limits, rung.name) ?? own(limits, rung.line) ?? DEFAULT_LIMITS[rung.line];
}

/** Most that one attempt on a rung may cost: what is reserved for it before the first call. */
export function ceilingOf(rung: Rung, limits?: Readonly<Record<string, RungLimits>>): MicroUsd {
  return limitsOf(rung, limits).microUsd;
}

/** A dearer line, or the same line at a higher effort. No effort given is the model's default: not comparable. */
function isAbove(rung: Rung, other: Rung): boolean {
  const lines = MODEL_LINES.indexOf(rung.line) - MODEL_LINES.indexOf(other.line);
  if (lines !== 0) return lines > 0;
  if (rung.effort === undefined || other.effort === undefined) return false;
  return EFFORTS.indexOf(rung.effort) > EFFORTS.indexOf(other.effort);
}

/** Names come from configuration files, so `constructor` must not find anything. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function hint(word: string, valid: readonly string[]): string {
  const nearest = nearestWord(word, valid);
  const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  return `${suggestion} (valid: ${valid.join(", ")})`;
}

/** The user's own words, shortened: a message must stay one readable line. */
function quote(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ");
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}
