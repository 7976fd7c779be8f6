import { checkDiff, DEFAULT_PATCH_LIMITS, withSecrets } from "../domain/patch.ts";
import type { Finding, FindingVerdict, PatchLimits } from "../domain/patch.ts";
import { isRecord } from "../domain/record.ts";
import { findTokens } from "../domain/redaction/disguised-tokens.ts";
import { mergeRanges, replaceRanges } from "../domain/redaction.ts";
import { inspectText } from "../domain/untrusted-text.ts";
import { linesOf } from "./parse.ts";

/** Where the lines come from and go to. `write` gets each answer with its line feed and is awaited. */
export interface JsonLines {
  input: AsyncIterable<Uint8Array | string>;
  write: (line: string) => Promise<void> | void;
}

/** The answer to one line that could not be read. */
interface LineError {
  kind: "error";
  message: string;
}

/** Finds secrets in a text; offsets are UTF-16. */
type FindSecrets = (text: string) => Promise<readonly { rule: string; start: number; end: number }[]>;

interface PatchAnswer {
  verdict: FindingVerdict;
  findings: { rule: string; path: string; line: number; message: string }[];
}

interface TextAnswer {
  clean: string;
  findings: { rule: string; message: string; count: number }[];
}

/**
 * `upshift check patch --jsonl`: for each line `{"diff": "<unified diff>"}` one line that says whether Upshift would accept
 * that patch, by the rules and the search for secrets that the Action applies to its own. Line n answers line n, and a line that cannot be read gets an error.
 */
export async function runCheckPatch(
  io: JsonLines,
  secretsIn: (diff: string) => Promise<Finding[]>,
  limits: PatchLimits = DEFAULT_PATCH_LIMITS,
): Promise<void> {
  await answerLines(io, "diff", async (diff): Promise<PatchAnswer> => {
    const check = checkDiff(diff, limits);
    const { verdict, findings } =
      check.verdict === "refuse" ? check : withSecrets(check, await secretsIn(diff));
    return {
      verdict,
      findings: findings.map(({ rule, path, line, message }) => ({ rule, path, line, message })),
    };
  });
}

/**
 * `upshift check text --jsonl`: for each line `{"text": "…"}` one line with the text as it would go into a prompt: nothing
 * hidden in it and no secrets, and what was taken out.
 */
export async function runCheckText(io: JsonLines, findSecrets: FindSecrets): Promise<void> {
  await answerLines(io, "text", (text) => cleanText(text, findSecrets));
}

/** Sanitises first: what hid a secret from the patterns is gone then. */
async function cleanText(text: string, findSecrets: FindSecrets): Promise<TextAnswer> {
  const { clean, findings } = inspectText(text);
  const linted = await findSecrets(clean);
  const secrets = mergeRanges([...linted, ...findTokens(clean)]);
  if (secrets.length === 0) return { clean, findings };
  const rules = [...new Set(linted.map(({ rule }) => rule))];
  return {
    clean: replaceRanges(clean, secrets),
    findings: [
      ...findings,
      {
        rule: "text/secret",
        message: rules.length === 0 ? "redacted secrets" : `redacted secrets: ${rules.join(", ")}`,
        count: secrets.length,
      },
    ],
  };
}

async function answerLines<T>(
  { input, write }: JsonLines,
  member: string,
  answer: (text: string) => T | Promise<T>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    await write(`${JSON.stringify(await answerLine(line, member, answer))}\n`);
  }
}

async function answerLine<T>(
  line: string,
  member: string,
  answer: (text: string) => T | Promise<T>,
): Promise<T | LineError> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: "error", message: "The line is not JSON." };
  }
  const text = isRecord(value) ? value[member] : undefined;
  if (typeof text !== "string") {
    return { kind: "error", message: `The line is not an object with the text "${member}".` };
  }
  return answer(text);
}
