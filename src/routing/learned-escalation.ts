import { formatUsd } from "../domain/money.ts";
import type { Rung } from "../domain/ladder.ts";
import type { EscalationDecision, EscalationPolicy, EscalationRequest } from "./escalation.ts";
import { plannerCache } from "./expected-value.ts";
import { ENOUGH_TASKS, type LearnedOptions } from "./learned-router.ts";
import { evidenceOfAttempt, evidenceOfTask, inWords } from "./task-evidence.ts";

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
      const last = request.history.at(-1);
      if (plain.kind !== "escalate" || last === undefined || model.firstTries < ENOUGH_TASKS) return plain;
      const failed = [...new Set(request.history.map((attempt) => attempt.rung.name))];
      const evidence = [
        ...(request.estimate === undefined ? [] : evidenceOfTask(request.estimate)),
        ...evidenceOfAttempt(last, request.cause),
      ];
      const { best, options: possible } = plannerOf(request.ladder)(failed, evidence);
      const left = evidence.map(inWords).join(", ");
      if (best === undefined) {
        const likeliest = possible.toSorted((one, other) => other.worthMicroUsd - one.worthMicroUsd)[0];
        return {
          kind: "stop",
          status: "exhausted",
          reason:
            likeliest === undefined
              ? plain.reason
              : `After ${failed.join(" and ")} failed (${left}), ${likeliest.rung} is ${percent(likeliest.prospect.success)} likely to resolve it for ${formatUsd(likeliest.prospect.costMicroUsd)}: less than the ${formatUsd(valueMicroUsd)} a resolved task is worth can pay for.`,
        };
      }
      const rung = request.ladder.find((candidate) => candidate.name === best.rung) ?? plain.rung;
      if (!affordable(request, rung)) return plain;
      return {
        kind: "escalate",
        rung,
        reason: `After ${failed.join(" and ")} failed (${left}), ${rung.name} resolves ${percent(best.prospect.success)} of such tasks (${best.prospect.successes} of ${best.prospect.tries} before evidence) for ${formatUsd(best.prospect.costMicroUsd)}.`,
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
