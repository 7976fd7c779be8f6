import type { LedgerEvent } from "../../domain/ledger.ts";
import type { LanguageModel } from "../../ports/language-model.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";

/** The first interruption lets what is begun come to an end and is told; the second one ends the process. */
export function interruption(tell: () => void): { signal: AbortSignal; close(): void } {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    tell();
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return {
    signal: controller.signal,
    close: () => {
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
    },
  };
}

/** A model that stops in the middle of a reply when somebody interrupts. */
export function interruptible(model: LanguageModel, interrupted: AbortSignal): LanguageModel {
  return {
    respond: (request, signal) =>
      model.respond(request, signal === undefined ? interrupted : AbortSignal.any([signal, interrupted])),
  };
}

/** A ledger that tells of every event once it is written. */
export function observed(store: LedgerStore, tell: (event: LedgerEvent) => void): LedgerStore {
  const told = new Set<string>();
  return {
    read: () => store.read(),
    async update(decide) {
      // What was decided last is what was written: on a conflict it is decided again.
      let written: readonly LedgerEvent[] = [];
      const result = await store.update(async (ledger) => {
        const change = await decide(ledger);
        written = change.append;
        return change;
      });
      for (const event of written) {
        if (told.has(event.id)) continue;
        told.add(event.id);
        tell(event);
      }
      return result;
    },
  };
}
