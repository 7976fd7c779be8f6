import { EFFORTS, MODEL_LINES } from "../ladder.ts";
import { parseUsd, toUsd } from "../money.ts";
import { nearestWord } from "../nearest-word.ts";
import { quoted } from "../quoted.ts";
import { asciiLowerCase } from "./verb.ts";

/** What the options of a command asked for; one that was not given is absent. */
export interface CommandOptions {
  /** A tier or rung, lower case: `opus`, `haiku@high`. */
  tier?: string;
  /** Most that the task may cost, US dollars, above zero; at most six decimals. */
  budget?: number;
  urgent?: true;
  dryRun?: true;
}

/** The whole allow-list, each option as it is used. Nothing else that a comment says can reach a setting. */
const NAMES = ["tier", "budget", "urgent", "dry-run"] as const;
type OptionName = (typeof NAMES)[number];
const USAGE: Readonly<Record<OptionName, string>> = {
  tier: "--tier opus",
  budget: "--budget 0.50",
  urgent: "--urgent",
  "dry-run": "--dry-run",
};
/** No valid word of ours is longer, and comparing words takes the product of their lengths. */
const LONGEST_COMPARED = 24;

export class OptionError extends Error {}

/** The options of one command, filled in as they are met. Throws `OptionError`, whose message is for the user. */
export class OptionReader {
  readonly options: CommandOptions = {};
  readonly #seen = new Set<OptionName>();

  /**
   * Takes one option. `word` is as written (`--tier`, `--tier=opus`), `next` the word after it where there is one.
   * Returns whether `next` was its value.
   */
  take(word: string, next: string | undefined): boolean {
    const equals = word.indexOf("=");
    const written = equals < 0 ? word : word.slice(0, equals);
    const name = NAMES.find((known) => `--${known}` === asciiLowerCase(written));
    if (name === undefined) throw unknownOption(written);
    if (this.#seen.has(name)) throw new OptionError(`\`--${name}\` is given twice. Give it once.`);
    this.#seen.add(name);
    const usage = USAGE[name];
    if (name === "urgent" || name === "dry-run") {
      if (equals >= 0) throw new OptionError(`\`--${name}\` takes no value: write just \`${usage}\`.`);
      this.options[name === "urgent" ? "urgent" : "dryRun"] = true;
      return false;
    }
    const value = equals >= 0 ? word.slice(equals + 1) : isOption(next) ? "" : (next ?? "");
    const bare = unquoted(value);
    if (bare === "") throw new OptionError(`\`--${name}\` needs a value, as in \`${usage}\`.`);
    if (name === "tier") this.options.tier = readTier(bare);
    else this.options.budget = readBudget(bare);
    return equals < 0;
  }
}

/** `--` and a letter. `--`, `---` and `--5` are text. */
export function isOption(word: string | undefined): boolean {
  return word !== undefined && /^--[A-Za-z]/.test(word);
}

/**
 * An option whose two hyphens a keyboard has turned into a dash (`—tier`). Taken for text it would silently lift a
 * limit that somebody set, so it is an error.
 */
export function checkForDashedOption(word: string): void {
  const match = /^[\u2012-\u2015\u2212\uFE58\uFE63\uFF0D]-?([a-z-]{4,8})(?:=|$)/i.exec(word);
  const name = NAMES.find((known) => known === asciiLowerCase(match?.[1] ?? ""));
  if (name === undefined) return;
  throw new OptionError(
    `${quoted(word)} begins with a dash (—), not with two hyphens: write \`${USAGE[name]}\`.`,
  );
}

function unknownOption(written: string): OptionError {
  const near = nearestWord(written.slice(2, LONGEST_COMPARED), NAMES);
  const hint = near === undefined ? "" : ` Did you mean \`--${near}\`?`;
  return new OptionError(
    `${quoted(written)} is not an option.${hint} The options are ${list(Object.values(USAGE))}. Put words that only look like an option in back-ticks.`,
  );
}

function readTier(value: string): string {
  const tier = asciiLowerCase(value);
  const [line = "", effort, ...rest] = tier.split("@");
  const isLine = MODEL_LINES.some((known) => known === line);
  if (!isLine) {
    const near = nearestWord(line.slice(0, LONGEST_COMPARED), MODEL_LINES);
    throw new OptionError(
      `\`--tier\`: ${quoted(value)} is not a tier.${near === undefined ? "" : ` Did you mean \`${near}\`?`} ` +
        `The tiers are ${list(MODEL_LINES)}; an effort level may follow, as in \`haiku@high\`.`,
    );
  }
  if (effort === undefined) return tier;
  if (rest.length > 0 || !EFFORTS.some((known) => known === effort)) {
    const near = nearestWord(effort.slice(0, LONGEST_COMPARED), EFFORTS);
    throw new OptionError(
      `\`--tier\`: ${quoted(value)} has no effort level that exists after the \`@\`.` +
        `${near === undefined ? "" : ` Did you mean \`${line}@${near}\`?`} The levels are ${list(EFFORTS)}.`,
    );
  }
  return tier;
}

function readBudget(value: string): number {
  const microUsd = parseUsd(value);
  if (microUsd === undefined) {
    throw new OptionError(
      `\`--budget\`: ${quoted(value)} is not an amount of US dollars. Write it as \`--budget 0.50\` or \`--budget $2\`.`,
    );
  }
  if (microUsd === 0) throw new OptionError("`--budget` must be above zero, as in `--budget 0.50`.");
  return toUsd(microUsd);
}

/** A value may stand in quotes or back-ticks of its own. */
function unquoted(value: string): string {
  const match = /^(["'`])(.*)\1$/s.exec(value) ?? /^([“‘])(.*)[”’]$/s.exec(value);
  return (match?.[2] ?? value).trim();
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
