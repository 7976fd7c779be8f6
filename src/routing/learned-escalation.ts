import type { Ladder, Rung } from "../domain/ladder.ts";
import { formatUsd, type MicroUsd } from "../domain/money.ts";
import type { EscalationDecision, EscalationPolicy, EscalationRequest } from "./escalation.ts";
import { type Plan, plannerCache } from "./expected-value.ts";
import { rungOfTier } from "./rule-router.ts";
import { ENOUGH_TASKS, type LearnedOptions } from "./learned-router.ts";
import { evidenceOfAttempt, inWords } from "./task-evidence.ts";

/**
 * The ladder's order of precedence, with the record deciding where to climb and when a further try is worth less than
 * it costs: after a failure the chances are far lower than before it, and what the attempt left behind moves them.
 */
export function learnedEscalation(
  options: Omit<LearnedOptions, "rules"> & { ladderPolicy: EscalationPolicy },
): EscalationPolicy {
  const { model, valueMicroUsd, overheadMicroUsd, ladderPolicy } = options;
  const plannerOf = plannerCache({ model, valueMicroUsd, overheadMicroUsd });
  // Plans are few and attempts many: each plan is put into words once.
  const decisions = new WeakMap<Plan, Climb | undefined>();

  return {
    next(request): EscalationDecision {
      const plain = ladderPolicy.next(request);
      if (plain.kind !== "escalate" || model.tasks < ENOUGH_TASKS) return plain;
      const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
      const evidence = request.history.slice(-1).flatMap((last) => evidenceOfAttempt(last, request.cause));
      const plan = plannerOf(request.ladder)(failed, evidence);
      if (!decisions.has(plan)) {
        const left = evidence.length === 0 ? "" : ` and left ${evidence.map(inWords).join(", ")}`;
        const situation = `After ${failed.join(" and ")} failed${left}`;
        decisions.set(plan, decisionBy(plan, situation, request.ladder, valueMicroUsd));
      }
      const decision = decisions.get(plan);
      if (decision === undefined) return plain;
      return decision.kind === "escalate" && !affordable(request, decision.rung) ? plain : decision;
    },
  };
}

type Climb = Extract<EscalationDecision, { kind: "escalate" | "stop" }>;

/** What a plan says in a situation; undefined where there is nothing left to try. */
function decisionBy(
  { best, options }: Plan,
  situation: string,
  ladder: Ladder,
  valueMicroUsd: MicroUsd,
): Climb | undefined {
  const [likeliest] = options.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd);
  if (likeliest === undefined) return undefined;
  if (best === undefined)
    return {
      kind: "stop",
      status: "exhausted",
      reason: `${situation}, ${likeliest.rung} is ${percent(likeliest.prospect.success)} likely to resolve it for ${formatUsd(Math.round(likeliest.prospect.costMicroUsd))}: more than that chance of ${formatUsd(valueMicroUsd)}, the worth of a resolved task.`,
    };
  const rung = rungOfTier(ladder, best.rung);
  const { success, successes, tries, costMicroUsd } = best.prospect;
  return {
    kind: "escalate",
    rung,
    reason: `${situation}, ${rung.name} is ${percent(success)} likely to resolve it for ${formatUsd(Math.round(costMicroUsd))} (${successes} of ${tries} on record after such failures).`,
  };
}

function affordable(request: EscalationRequest, rung: Rung): boolean {
  return request.ceilingOf(rung) <= request.budgetLeftMicroUsd;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
