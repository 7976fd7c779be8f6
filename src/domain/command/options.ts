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

/** The options of one command, filled in as they are met, and what was wrong with others. */
export class OptionReader {
  readonly options: CommandOptions = {};
  /** Sentences for the one who wrote the command; empty when all is well. */
  readonly mistakes: string[] = [];
  readonly #seen = new Set<OptionName>();

  /**
   * Takes one option. `word` is as written (`--tier`, `--tier=opus`), `next` the word after it where there is one.
   * Returns whether `next` was its value.
   */
  take(word: string, next: string | undefined): boolean {
    const equals = word.indexOf("=");
    const written = equals < 0 ? word : word.slice(0, equals);
    const name = NAMES.find((known) => `--${known}` === asciiLowerCase(written));
    if (name === undefined) {
      this.mistakes.push(unknownOption(written));
      return false;
    }
    if (this.#seen.has(name)) this.mistakes.push(`\`--${name}\` is given twice. Give it once.`);
    this.#seen.add(name);
    if (name === "urgent" || name === "dry-run") {
      if (equals >= 0) this.mistakes.push(`\`--${name}\` takes no value: write just \`${USAGE[name]}\`.`);
      this.options[name === "urgent" ? "urgent" : "dryRun"] = true;
      return false;
    }
    const isNext = equals < 0 && next !== undefined && !isOption(next);
    this.#read(name, unquoted(isNext ? next : equals < 0 ? "" : word.slice(equals + 1)));
    return isNext;
  }

  /**
   * Notes an option whose two hyphens a keyboard has turned into a dash (`—tier`). Taken for text it would silently
   * lift a limit that somebody set, so it is a mistake.
   */
  checkText(word: string): void {
    const match = /^[\u2012-\u2015\u2212\uFE58\uFE63\uFF0D]-?([a-z-]{4,8})(?:=|$)/i.exec(word);
    const name = NAMES.find((known) => known === asciiLowerCase(match?.[1] ?? ""));
    if (name === undefined) return;
    this.mistakes.push(
      `${quoted(word)} begins with a dash (—), not with two hyphens: write \`${USAGE[name]}\`.`,
    );
  }

  #read(name: "tier" | "budget", value: string): void {
    const mistake =
      value === ""
        ? `\`--${name}\` needs a value, as in \`${USAGE[name]}\`.`
        : name === "tier"
          ? this.#readTier(value)
          : this.#readBudget(value);
    if (mistake !== undefined) this.mistakes.push(mistake);
  }

  #readTier(value: string): string | undefined {
    this.options.tier = asciiLowerCase(value);
    return tierMistake(this.options.tier, value);
  }

  #readBudget(value: string): string | undefined {
    const microUsd = parseUsd(value);
    if (microUsd === undefined) {
      return `\`--budget\`: ${quoted(value)} is not an amount of US dollars. Write it as \`--budget 0.50\` or \`--budget $2\`.`;
    }
    if (microUsd === 0) return "`--budget` must be above zero, as in `--budget 0.50`.";
    this.options.budget = toUsd(microUsd);
    return undefined;
  }
}

/** `--` and a letter. `--`, `---` and `--5` are text. */
export function isOption(word: string): boolean {
  return /^--[A-Za-z]/.test(word);
}

function unknownOption(written: string): string {
  const near = nearestWord(written.slice(2, LONGEST_COMPARED), NAMES);
  const hint = near === undefined ? "" : ` Did you mean \`--${near}\`?`;
  return (
    `${quoted(written)} is not an option.${hint} The options are ${list(Object.values(USAGE))}. ` +
    "Put words that only look like an option in back-ticks."
  );
}

function tierMistake(tier: string, written: string): string | undefined {
  const at = tier.indexOf("@");
  const line = at < 0 ? tier : tier.slice(0, at);
  if (!MODEL_LINES.some((known) => known === line)) {
    const near = nearestWord(line.slice(0, LONGEST_COMPARED), MODEL_LINES);
    return (
      `\`--tier\`: ${quoted(written)} is not a tier.${near === undefined ? "" : ` Did you mean \`${near}\`?`} ` +
      `The tiers are ${list(MODEL_LINES)}; an effort level may follow, as in \`haiku@high\`.`
    );
  }
  const effort = tier.slice(line.length + 1);
  if (at < 0 || EFFORTS.some((known) => known === effort)) return undefined;
  const near = nearestWord(effort.slice(0, LONGEST_COMPARED), EFFORTS);
  return (
    `\`--tier\`: ${quoted(written)} has no effort level that exists after the \`@\`.` +
    `${near === undefined ? "" : ` Did you mean \`${line}@${near}\`?`} The levels are ${list(EFFORTS)}.`
  );
}

/** A value may stand in quotes or back-ticks of its own. */
function unquoted(value: string): string {
  const match = /^(["'`])(.*)\1$/s.exec(value) ?? /^([“‘])(.*)[”’]$/s.exec(value);
  return (match?.[2] ?? value).trim();
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}
