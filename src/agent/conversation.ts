import { isRecord } from "../domain/record.ts";
import type { AssistantBlock, Message, TextBlock, ToolUseBlock } from "../ports/language-model.ts";

/** From this many turns before the limit on, the model is told to finish. */
const WARN_TURNS = 3;
/** Bytes of a request per token, at the least: how the size of a prompt is bounded before it is sent. */
const BYTES_PER_TOKEN = 3;
/** The tool definitions and the provider's own preamble for them, generously. */
const TOOL_TOKENS = 2_000;

/** What the model said in words, thinking left out. */
export function textOf(content: readonly AssistantBlock[]): string {
  return content
    .flatMap((block) => (block.type === "text" ? [block.text] : []))
    .join("\n\n")
    .trim();
}

/** Tells the model that its turns run out; nothing while there are plenty. */
export function reminder(turnsLeft: number, closing: string): TextBlock[] {
  if (turnsLeft > WARN_TURNS || turnsLeft <= 0) return [];
  return [
    {
      type: "text",
      text: `${turnsLeft} turns are left: ${closing}.`,
    },
  ];
}

/** The cache breakpoint at the moving end: only the newest message carries it; earlier content stays as it was. */
export function moveCacheMark(messages: Message[]): void {
  messages.forEach((message, index) => {
    // The opening keeps its own breakpoint, behind the repository's context.
    if (message.role !== "user" || index === 0) return;
    for (const block of message.content) delete block.cache;
  });
  const last = messages.at(-1)?.content.at(-1);
  if (last !== undefined && (last.type === "text" || last.type === "tool_result")) last.cache = true;
}

/** An upper bound of the tokens that the next prompt will hold. */
export function promptBound(system: readonly TextBlock[], messages: readonly Message[]): number {
  const bytes = new TextEncoder().encode(JSON.stringify([system, messages])).length;
  return Math.ceil(bytes / BYTES_PER_TOKEN) + TOOL_TOKENS;
}

/** A tool call in a few words, for the log. */
export function describeCall(call: ToolUseBlock): string {
  const input = isRecord(call.input) ? call.input : {};
  const subject = input["path"] ?? input["pattern"];
  const command = typeof input["command"] === "string" ? input["command"] : call.name;
  return typeof subject === "string" ? `${command} ${subject}` : command;
}
