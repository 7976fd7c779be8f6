import type { CommandOptions } from "./command/options.ts";
import { plainLines } from "./command/plain-lines.ts";
import { asciiLowerCase, type Verb, verbOf } from "./command/verb.ts";
import { readWords, trimWhiteSpace } from "./command/words.ts";
import { ConfigurationError } from "./errors.ts";
import { quoted } from "./quoted.ts";

const DEFAULT_TRIGGER = "/ai";

/** What somebody asked for in a comment. */
export interface Command {
  kind: "command";
  /** `do` for free text. */
  verb: Verb;
  /**
   * The rest of the command's own line, without verb and options, otherwise as written. Lines below it are context
   * for the model, which is given the whole comment, and no part of the command.
   */
  text: string;
  options: CommandOptions;
}

export type ParsedComment =
  | Command
  | { kind: "none" }
  /** It was meant as a command and cannot be followed. The message is Markdown for the one who wrote it. */
  | { kind: "error"; message: string };

/**
 * Looks for a command in a comment: the trigger word, in any case of ASCII letters, at the start of a line (after up
 * to three spaces and a byte-order mark), then white space or the end of the line. Nothing in code, quotes or HTML
 * comments is a command. Two commands are an error, since neither was meant more than the other.
 *
 * Never throws, whatever the text; takes time linear in its length.
 */
export function parseComment(body: string, options: { trigger?: string } = {}): ParsedComment {
  const trigger = options.trigger ?? DEFAULT_TRIGGER;
  const text = body.startsWith(BYTE_ORDER_MARK) ? body.slice(1) : body;
  const lines = plainLines(text, (line) => triggerEnd(line, trigger) >= 0);
  const [first, second] = lines;
  if (first === undefined) return { kind: "none" };
  if (second !== undefined) {
    const others = lines.length > 2 ? `, and ${lines.length - 2} more` : "";
    return {
      kind: "error",
      message:
        `This comment has more than one command: ${quoted(first.text)} (line ${first.number}) and ` +
        `${quoted(second.text)} (line ${second.number})${others}. Write one command in a comment.`,
    };
  }
  return readCommand(first.text.slice(triggerEnd(first.text, trigger)));
}

/**
 * Checks a trigger word from configuration: `/`, `@` or `!`, then letters, digits, `-`, `_`. Throws
 * `ConfigurationError`: a trigger that Markdown takes for something else could never be seen.
 */
export function parseTrigger(word: string): string {
  const trigger = word.trim();
  if (/^[/@!][A-Za-z][A-Za-z0-9_-]{0,38}$/.test(trigger)) return trigger;
  throw new ConfigurationError(
    `${quoted(word)} cannot be the trigger word: write \`/\`, \`@\` or \`!\` and then letters, as in \`/ai\` or \`@upshift\`.`,
  );
}

/** The answer has to stay short, whatever a comment holds. */
const MOST_MISTAKES = 5;
const BYTE_ORDER_MARK = "\uFEFF";

/** Where the trigger ends on a line that begins with it; -1 when the line does not. */
function triggerEnd(line: string, trigger: string): number {
  let start = 0;
  while (start < 3 && line[start] === " ") start += 1;
  if (line[start] === BYTE_ORDER_MARK) start += 1;
  const end = start + trigger.length;
  if (asciiLowerCase(line.slice(start, end)) !== asciiLowerCase(trigger)) return -1;
  return end === line.length || /\p{White_Space}/u.test(line.charAt(end)) ? end : -1;
}

function readCommand(rest: string): ParsedComment {
  const { text, options, mistakes } = readWords(rest);
  if (mistakes.length > 0) return { kind: "error", message: mistakes.slice(0, MOST_MISTAKES).join("\n\n") };
  // Without a word of its own there is nothing to do but to say what could be done.
  if (text === "") return { kind: "command", verb: "help", text, options };
  const end = text.search(/\p{White_Space}/u);
  const first = end < 0 ? text : text.slice(0, end);
  const verb = verbOf(first);
  if (verb === undefined) return { kind: "command", verb: "do", text, options };
  return { kind: "command", verb, text: trimWhiteSpace(text.slice(first.length)), options };
}
