import { isRecord } from "../domain/record.ts";
import type { LanguageModel, Message } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";

type Redact = (text: string) => string;

/** Every string in a value, however deep, without the secrets. */
export function redactDeep<T>(value: T, redact: Redact): T;
export function redactDeep(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((each: unknown) => redactDeep(each, redact));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactDeep(each, redact)]));
}

/** A ledger that writes no secret. */
export function redactingLedger(store: LedgerStore, redact: Redact): LedgerStore {
  return {
    read: () => store.read(),
    update: (decide) =>
      store.update((ledger) => {
        const change = decide(ledger);
        return { ...change, append: redactDeep(change.append, redact) };
      }),
  };
}

/** A model that is told no secret. What the model itself said goes back to it unchanged: it is bound to that. */
export function redactingModel(model: LanguageModel, redact: Redact): LanguageModel {
  const clean = (message: Message): Message =>
    message.role === "assistant"
      ? message
      : { role: "user", content: message.content.map((block) => ({ ...block, text: redact(block.text) })) };
  return {
    respond: (request, signal) =>
      model.respond(
        {
          ...request,
          system: request.system.map((block) => ({ ...block, text: redact(block.text) })),
          messages: request.messages.map(clean),
        },
        signal,
      ),
  };
}
