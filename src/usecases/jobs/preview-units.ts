import type { Config } from "../../domain/config.ts";
import { configOfJob } from "../../domain/job.ts";
import type { MicroUsd } from "../../domain/money.ts";
import { newestPrice } from "../../domain/newest-price.ts";
import type { Actor, TaskId } from "../../domain/task.ts";
import { expectedCost } from "../../routing/expected-cost.ts";
import type { RunContext } from "../run-context.ts";
import type { JobPorts } from "./job-ports.ts";
import type { JobPlan } from "./plan-job.ts";
import { judgeUnit } from "./work-unit.ts";

/** Where a unit would start and what it is expected to cost, escalations included. */
export interface Preview {
  tier: string;
  /** Undefined where some price is unknown. */
  expectedMicroUsd: MicroUsd | undefined;
  reasons: readonly string[];
}

export type PreviewPorts = Pick<JobPorts, "estimate" | "routing" | "clock">;

/** For a dry run: routes every unit as work would, and asks no model. */
export async function previewUnits(
  ports: PreviewPorts,
  context: Pick<RunContext, "base">,
  config: Config,
  plans: readonly Pick<JobPlan, "job" | "units">[],
  person: Actor | undefined,
): Promise<ReadonlyMap<TaskId, Preview>> {
  const priceOf = newestPrice(new Date(ports.clock.now()).toISOString(), config);
  const previews = new Map<TaskId, Preview>();
  for (const { job, units } of plans) {
    const { ladder } = configOfJob(config, job);
    for (const unit of units) {
      const { estimate, decision } = await judgeUnit(ports, context, config, { job, unit, person });
      const from = decision.rung;
      previews.set(unit.id, {
        tier: from.name,
        expectedMicroUsd: decision.expectedMicroUsd ?? expectedCost({ ladder, from, estimate, priceOf }),
        reasons: decision.reasons,
      });
    }
  }
  return previews;
}
