import { type ParsedComment, parseComment } from "../domain/command.ts";
import { isRecord } from "../domain/record.ts";

/**
 * `upshift parse --jsonl`: for each line `{"body": "…"}` one line of JSON that says what the comment means. A line that
 * cannot be read, an empty one too, gives an error on its own line, so that line n answers line n.
 *
 * `write` gets each answer with its line feed; what it returns is awaited, which lets a slow reader slow us down.
 */
export async function parseJsonLines(options: {
  input: AsyncIterable<Uint8Array | string>;
  write: (line: string) => Promise<void> | void;
  trigger?: string;
}): Promise<void> {
  const { input, write, trigger } = options;
  for await (const line of linesOf(input)) {
    await write(`${JSON.stringify(parseLine(line, trigger))}\n`);
  }
}

function parseLine(line: string, trigger: string | undefined): ParsedComment {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { kind: "error", message: "The line is not JSON." };
  }
  if (!isRecord(value) || typeof value["body"] !== "string") {
    return { kind: "error", message: 'The line is not an object with the text "body".' };
  }
  return parseComment(value["body"], trigger === undefined ? {} : { trigger });
}

/**
 * Lines that end with a line feed, or with the end of the input. Not `readline`, which also ends lines at U+2028 and
 * lone carriage returns, as may stand inside JSON.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // The parts of an unfinished line: a long line in many chunks must not be copied for each of them.
  let unfinished: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      yield unfinished.join("") + part;
      unfinished = [];
    }
    if (last !== "") unfinished.push(last);
  }
  unfinished.push(decoder.decode());
  const rest = unfinished.join("");
  if (rest !== "") yield rest;
}
