import { formatUsd, type MicroUsd } from "../domain/money.ts";
import { plannerCache, worthiest, type Option, type Plan } from "./expected-value.ts";
import type { Router, RoutingDecision } from "./router.ts";
import { allowedRungs } from "./rule-router.ts";
import type { SuccessModel } from "./success-model.ts";

export interface LearnedOptions {
  model: SuccessModel;
  /** Decides until there is enough on record, and for what a green CI cannot vouch for. */
  rules: Router;
  /** What a resolved task is worth. */
  valueMicroUsd: MicroUsd;
  /** CI of one attempt and the price of waiting for it. */
  overheadMicroUsd: MicroUsd;
}

/** Tasks on record before the record is heard at all. */
export const ENOUGH_TASKS = 20;

/** Rules that the record does not overrule: an order by the user, and changes whose mistakes CI does not see. */
const KEPT_RULES: ReadonlySet<string> = new Set(["requested-tier", "read-only", "security-critical"]);

/**
 * Starts where past tasks say that a resolved task costs the least. The rules are its prior. Where a resolved task is
 * worth less than any try, the one that was asked for starts where the least is lost.
 */
export function learnedRouter({ model, rules, valueMicroUsd, overheadMicroUsd }: LearnedOptions): Router {
  const plannerOf = plannerCache({ model, valueMicroUsd, overheadMicroUsd });
  // Plans are few and tasks many: each plan is put into words once.
  const sentences = new WeakMap<Plan, string>();
  const sentenceOf = (plan: Plan, best: Option): string => {
    const sentence = sentences.get(plan) ?? compared(best, plan.options.at(-1));
    sentences.set(plan, sentence);
    return sentence;
  };
  return {
    route(request): RoutingDecision {
      const byRules = rules.route(request);
      // Nor does CI judge a review.
      const isKept = KEPT_RULES.has(byRules.rule) || request.estimate.kind === "review";
      if (isKept || request.preset === "audit") return byRules;
      if (model.tasks < ENOUGH_TASKS)
        return {
          ...byRules,
          reasons: [
            ...byRules.reasons,
            `Only ${model.tasks} tasks are on record; from ${ENOUGH_TASKS} on the record is heard.`,
          ],
        };
      const { ladder, estimate } = request;
      const plan = plannerOf(ladder)([], []);
      const allowed = new Set(allowedRungs(ladder, estimate).map((rung) => rung.name));
      const start = plan.best ?? worthiest(plan.options.filter((option) => allowed.has(option.rung)));
      const rung = ladder.find((candidate) => candidate.name === start?.rung);
      if (start === undefined || rung === undefined) return byRules;
      const sentence =
        plan.best === undefined
          ? `By the record no tier is worth its cost at ${formatUsd(valueMicroUsd)} for a resolved task; ${rung.name} loses the least.`
          : sentenceOf(plan, plan.best);
      return {
        rung,
        rule: "learned",
        reasons: [sentence, `The rules alone would have chosen ${byRules.rung.name}.`],
        expectedMicroUsd: Math.round(start.costMicroUsd),
      };
    },
  };
}

/** "haiku has gone green on 14 of 17 tasks like this; starting there costs $0.04 against $0.31 on opus". */
function compared(best: Option, dearest: Option | undefined): string {
  const { tries, successes } = best.prospect;
  const other =
    dearest === undefined || dearest.rung === best.rung
      ? ""
      : ` against ${formatUsd(dearest.costMicroUsd)} on ${dearest.rung}`;
  return `${best.rung} has gone green on ${successes} of ${tries} tasks on record; starting there is expected to cost ${formatUsd(best.costMicroUsd)}${other}.`;
}
