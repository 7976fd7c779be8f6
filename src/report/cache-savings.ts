import type { TaskState } from "../domain/ledger/task-state.ts";
import { hasPrice, priceUsage, type PriceTable } from "../domain/pricing.ts";
import { TOKEN_CLASSES, type TokenClass, type Usage } from "../domain/usage.ts";

/** What one model's prompt cache saved. Caches belong to one model: nothing is carried over to another. */
export interface CacheSavings {
  model: string;
  /** Tokens of all prompts, and those of them that came from the cache. */
  promptTokens: number;
  readTokens: number;
  /** Saved against the same tokens as plain input; negative where writing cost more than reading saved. */
  savedUsd: number;
  /** Share of what the tokens would have cost without the cache; null where they cost nothing. */
  savedShare: number | null;
}

type Counts = Record<TokenClass, number>;

/** Adds up tokens by model and day, so that each is priced once, at the prices of its day. */
export class CacheTally {
  readonly #byModelDay = new Map<string, Map<string, Counts>>();

  add({ attempts }: TaskState): void {
    for (const { model, usage, reservedAt } of attempts) {
      if (usage === undefined) continue;
      const day = reservedAt.slice(0, 10);
      let days = this.#byModelDay.get(model);
      if (days === undefined) this.#byModelDay.set(model, (days = new Map()));
      let counts = days.get(day);
      if (counts === undefined) days.set(day, (counts = noTokens()));
      for (const tokenClass of TOKEN_CLASSES) counts[tokenClass] += usage[tokenClass] ?? 0;
    }
  }

  /** Models without a price are left out: what their cache saved nobody knows. */
  result(prices: PriceTable): CacheSavings[] {
    return [...this.#byModelDay]
      .filter(([model]) => hasPrice(model, prices))
      .map(([model, days]) => {
        const sum = { promptTokens: 0, readTokens: 0, paid: 0, without: 0 };
        for (const [at, counts] of days) {
          // A sum over many requests: none of them is in the long-prompt band by itself.
          const price = (usage: Usage): number =>
            priceUsage({ usage, model, at, table: prices, band: "standard" }).microUsd;
          const prompt = promptOf(counts);
          sum.promptTokens += prompt;
          sum.readTokens += counts.cacheReadTokens;
          sum.paid += price(counts);
          sum.without += price({ ...noTokens(), inputTokens: prompt, outputTokens: counts.outputTokens });
        }
        return {
          model,
          promptTokens: sum.promptTokens,
          readTokens: sum.readTokens,
          savedUsd: (sum.without - sum.paid) / 1e6,
          savedShare: sum.without === 0 ? null : (sum.without - sum.paid) / sum.without,
        };
      })
      .toSorted((one, other) => other.savedUsd - one.savedUsd);
  }
}

function noTokens(): Counts {
  return {
    inputTokens: 0,
    outputTokens: 0,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
  };
}

function promptOf(counts: Counts): number {
  return counts.inputTokens + counts.cacheWrite5mTokens + counts.cacheWrite1hTokens + counts.cacheReadTokens;
}
