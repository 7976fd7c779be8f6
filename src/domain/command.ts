import { type CommandOptions, OptionError } from "./command/options.ts";
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
  const lines = plainLines(text, (line) => restOfCommand(line, trigger) !== undefined);
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
  return readCommand(restOfCommand(first.text, trigger) ?? "");
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

const BYTE_ORDER_MARK = "\uFEFF";

/** What follows the trigger on its line; undefined when the line does not begin with it. */
function restOfCommand(line: string, trigger: string): string | undefined {
  let start = 0;
  while (start < 3 && line[start] === " ") start += 1;
  if (line[start] === BYTE_ORDER_MARK) start += 1;
  const end = start + trigger.length;
  if (asciiLowerCase(line.slice(start, end)) !== asciiLowerCase(trigger)) return undefined;
  const rest = line.slice(end);
  return rest === "" || /^\p{White_Space}/u.test(rest) ? rest : undefined;
}

function readCommand(rest: string): ParsedComment {
  try {
    const words = readWords(rest);
    const [first = ""] = words.text.split(/\p{White_Space}/u, 1);
    const verb = verbOf(first);
    // Without a word of its own there is nothing to do but to say what could be done.
    if (words.text === "") return { kind: "command", verb: "help", text: "", options: words.options };
    return {
      kind: "command",
      verb: verb ?? "do",
      text: verb === undefined ? words.text : trimWhiteSpace(words.text.slice(first.length)),
      options: words.options,
    };
  } catch (error) {
    if (error instanceof OptionError) return { kind: "error", message: error.message };
    throw error;
  }
}
