import { estimateFromText } from "../domain/complexity.ts";
import type { Config } from "../domain/config.ts";
import type { ModelLine } from "../domain/ladder.ts";
import { foldTasks } from "../domain/ledger/task-state.ts";
import type { MicroUsd } from "../domain/money.ts";
import { newestPrice } from "../domain/newest-price.ts";
import type { Clock } from "../ports/clock.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import { typicalUsage } from "../routing/expected-cost.ts";
import type { ClosedTask } from "../routing/ledger-evidence.ts";
import { RULES_ONLY, routingPolicy, type RoutingPolicy } from "../routing/policy.ts";

/** How this repository routes just now, by its configuration and its own ledger. */
export async function policyFor(
  ports: { ledger: Pick<LedgerStore, "read">; clock: Clock },
  config: Config,
): Promise<RoutingPolicy> {
  const { learn, taskValueMicroUsd, topTierPerDay } = config.routing;
  if (!learn && topTierPerDay === undefined) return RULES_ONLY;
  const tasks: ClosedTask[] = [];
  for await (const { estimate, attempts, createdAt, closed } of foldTasks(await ports.ledger.read())) {
    tasks.push({ estimate, attempts, createdAt, ...(closed === undefined ? {} : { closed }) });
  }
  const now = new Date(ports.clock.now()).toISOString();
  const price = newestPrice(now, config);
  const usual = typicalUsage(estimateFromText({ text: "" }));
  const policy = routingPolicy({
    tasks: tasks.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt)),
    ladder: config.ladder,
    now,
    costOf: (line: ModelLine): MicroUsd => price(line, usual) ?? 0,
    valueMicroUsd: taskValueMicroUsd,
    ciMicroUsdPerMinute: config.ciMicroUsdPerMinute,
    topTierPerDay,
  });
  return learn ? policy : { ...RULES_ONLY, topTierLeftToday: policy.topTierLeftToday };
}
