import { createSecretFinder } from "./redaction/known-secrets.ts";
import { findTokens } from "./redaction/disguised-tokens.ts";

/** Half-open range of UTF-16 offsets. */
interface TextRange {
  start: number;
  end: number;
}

const REPLACEMENT = "***";

/**
 * Makes a function that takes secrets out of whatever leaves: comments, commits, logs, outputs, ledger, prompts.
 * It knows the given secrets in many disguises (see `known-secrets.ts`) and anything that has the form of a well-known token.
 * Time is linear in the text. Secrets shorter than four characters are not looked for: they would blank out ordinary text.
 */
export function createRedactor(secrets: string[]): (text: string) => string {
  const findSecrets = createSecretFinder(secrets);
  return (text) => replaceRanges(text, [...findSecrets(text), ...findTokens(text)]);
}

/** Redacts only what has the form of a token: for text that comes before any secret is known. */
export const redactTokens: (text: string) => string = createRedactor([]);

/** Puts `***` in place of each range; overlapping and touching ranges become one. */
export function replaceRanges(text: string, ranges: TextRange[]): string {
  let result = "";
  let from = 0;
  for (const { start, end } of mergeRanges(ranges)) {
    result += text.slice(from, start) + REPLACEMENT;
    from = end;
  }
  return result + text.slice(from);
}

/** The ranges in order; those that overlap or touch as one, empty ones left out. */
export function mergeRanges(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Keeps text that is printed in a job's log from being read as a workflow command. The runner takes `::name::` at the start of a
 * line, after white space too, and `##[name]` anywhere in one (actions/runner, ActionCommand.TryParseV2 and TryParse).
 * A CR starts a line as well.
 */
export function defuseRunnerCommands(text: string): string {
  return text
    .replace(
      /(^|[\n\r\u0085\u2028\u2029])((?:(?![\n\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}])*):(?=:)/gu,
      "$1$2: ",
    )
    .replace(/##(?=\[)/gu, "# #");
}
