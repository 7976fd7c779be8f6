import { formatUsd } from "../domain/money.ts";
import type { Rung } from "../domain/ladder.ts";
import type { EscalationDecision, EscalationPolicy, EscalationRequest } from "./escalation.ts";
import { plannerCache } from "./expected-value.ts";
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

  return {
    next(request): EscalationDecision {
      const plain = ladderPolicy.next(request);
      if (plain.kind !== "escalate" || model.firstTries < ENOUGH_TASKS) return plain;
      const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
      const evidence = request.history.slice(-1).flatMap((last) => evidenceOfAttempt(last, request.cause));
      const { best, options: possible } = plannerOf(request.ladder)(failed, evidence);
      const [likeliest] = possible.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd);
      if (likeliest === undefined) return plain;
      const left = evidence.length === 0 ? "" : ` and left ${evidence.map(inWords).join(", ")}`;
      const situation = `After ${failed.join(" and ")} failed${left}`;
      if (best === undefined)
        return {
          kind: "stop",
          status: "exhausted",
          reason: `${situation}, ${likeliest.rung} is ${percent(likeliest.prospect.success)} likely to resolve it for ${formatUsd(Math.round(likeliest.prospect.costMicroUsd))}: more than that chance of ${formatUsd(valueMicroUsd)}, the worth of a resolved task.`,
        };
      const rung = rungOfTier(request.ladder, best.rung);
      if (!affordable(request, rung)) return plain;
      const { success, successes, tries, costMicroUsd } = best.prospect;
      return {
        kind: "escalate",
        rung,
        reason: `${situation}, ${rung.name} is ${percent(success)} likely to resolve it for ${formatUsd(Math.round(costMicroUsd))} (${successes} of ${tries} on record after such failures).`,
      };
    },
  };
}

function affordable(request: EscalationRequest, rung: Rung): boolean {
  return request.ceilingOf(rung) <= request.budgetLeftMicroUsd;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
