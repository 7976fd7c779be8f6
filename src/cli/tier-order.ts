import { ConfigurationError } from "../domain/errors.ts";
import type { RecordedTask } from "../routing/backtest.ts";

/** A tier that cost so many times what a later one did is out of order; less may be chance. */
const CLEARLY_DEARER = 1.5;

/** A cascade that climbs down in price is none: the rows' own costs say which tier is the cheaper one. */
export function checkTierOrder(models: readonly string[], tasks: readonly RecordedTask[]): void {
  const costs = models.map((name) => {
    const sum = tasks.reduce((total, task) => total + (task.outcome(name)?.costMicroUsd ?? 0), 0);
    return { name, usd: sum / tasks.length / 1e6 };
  });
  for (const [index, dear] of costs.entries()) {
    const cheap = costs.slice(index + 1).find(({ usd }) => dear.usd > CLEARLY_DEARER * usd);
    if (cheap === undefined) continue;
    const right = costs.toSorted((one, other) => one.usd - other.usd).map(({ name }) => name);
    throw new ConfigurationError(
      `--tiers is cheapest first, and in these rows ${dear.name} cost $${dear.usd.toFixed(3)} a task and ${cheap.name} $${cheap.usd.toFixed(3)}: write --tiers ${right.join(",")}.`,
    );
  }
}
