import { ProviderError, type ProviderFailure } from "../../../src/domain/errors.ts";
import type { Usage } from "../../../src/domain/usage.ts";
import { UNKNOWN_USAGE } from "../../../src/domain/usage.ts";
import type {
  AssistantBlock,
  LanguageModel,
  ModelRequest,
  StopReason,
} from "../../../src/ports/language-model.ts";

const USAGE: Usage = {
  inputTokens: 2_000,
  outputTokens: 300,
  cacheWrite5mTokens: 0,
  cacheWrite1hTokens: 0,
  cacheReadTokens: 0,
};

export type Reply =
  | { calls: readonly (readonly [name: string, input: unknown])[]; stop?: StopReason; usage?: "unknown" }
  | { text: string; stop?: StopReason }
  | { fails: ProviderFailure };

/** Answers each tier with its own replies, in order, and keeps what it was asked. */
export class ScriptedModel implements LanguageModel {
  readonly requests: ModelRequest[] = [];
  readonly #replies: Record<string, Reply[]>;

  constructor(replies: Record<string, readonly Reply[]>) {
    this.#replies = Object.fromEntries(Object.entries(replies).map(([tier, list]) => [tier, [...list]]));
  }

  async respond(request: ModelRequest): Promise<Awaited<ReturnType<LanguageModel["respond"]>>> {
    this.requests.push(structuredClone(request));
    const tier = Object.keys(this.#replies).find((each) => request.model.includes(each));
    const reply = this.#replies[tier ?? ""]?.shift();
    if (reply === undefined) throw new Error(`${request.model} has nothing more to say`);
    if ("fails" in reply)
      throw new ProviderError(`the provider failed: ${reply.fails}`, {
        failure: reply.fails,
        retryable: false,
      });
    const content: AssistantBlock[] =
      "text" in reply
        ? [{ type: "text", text: reply.text }]
        : reply.calls.map(([name, input], index) => ({ type: "tool_use", id: `call_${index}`, name, input }));
    return {
      content,
      stopReason: reply.stop ?? ("text" in reply ? "end_turn" : "tool_use"),
      rawStopReason: null,
      usage: "usage" in reply && reply.usage === "unknown" ? UNKNOWN_USAGE : USAGE,
      model: request.model,
      requestId: undefined,
    };
  }
}
