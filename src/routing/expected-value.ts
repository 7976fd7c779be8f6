import type { Ladder } from "../domain/ladder.ts";
import type { MicroUsd } from "../domain/money.ts";
import type { Prospect, SuccessModel } from "./success-model.ts";
import type { EvidenceItem } from "./task-evidence.ts";

/** One thing that could be done next. */
export interface Option {
  rung: string;
  prospect: Prospect;
  /** Value minus cost of trying this rung and going on in the best way if it fails. May be negative. */
  worthMicroUsd: MicroUsd;
  /** Expected cost from here, later attempts included. */
  costMicroUsd: MicroUsd;
}

export interface Plan {
  /** Undefined: stopping is worth more than any try. */
  best: Option | undefined;
  /** All that could be tried, cheapest rung first. */
  options: readonly Option[];
}

export type Planner = (failed: readonly string[], evidence: readonly EvidenceItem[]) => Plan;

export interface Stakes {
  model: SuccessModel;
  /** What a resolved task is worth. */
  valueMicroUsd: MicroUsd;
  /** Price of waiting for one attempt and of its CI, on top of what the model itself costs. */
  overheadMicroUsd: MicroUsd;
}

/** Planners by ladder: what was worked out for one task holds for the next. */
export function plannerCache(stakes: Stakes): (ladder: Ladder) => Planner {
  const planners = new WeakMap<Ladder, Planner>();
  return (ladder) => {
    let known = planners.get(ladder);
    if (known === undefined) {
      const plan = planner({ ...stakes, rungs: ladder.map((rung) => rung.name) });
      known = memoised(plan);
      planners.set(ladder, known);
    }
    return known;
  };
}

/** Evidence has few values, so few situations make up all tasks. */
function memoised(plan: Planner): Planner {
  const plans = new Map<string, Plan>();
  return (failed, evidence) => {
    const key = `${failed.join(">")}|${evidence.join("|")}`;
    let known = plans.get(key);
    if (known === undefined) {
      known = plan(failed, evidence);
      plans.set(key, known);
    }
    return known;
  };
}

/**
 * Bellman's equation over the rungs above the last one that failed:
 *   W(failed) = max(0, max over rungs of p·V − c + (1 − p)·W(failed + rung)).
 * The evidence is that of the present situation; what a later failure would leave behind is not known yet, so later
 * steps count with their average.
 *
 * Evidence overrules what is best on average (another rung, or to stop, or to go on) only by more than one standard
 * error of the chances that it rests on: the one-standard-error rule of model selection (Breiman et al., 1984), under
 * which the simpler choice is kept unless the other is clearly better.
 */
export function planner(
  options: Stakes & {
    /** Names of all rungs, cheapest first. */
    rungs: readonly string[];
  },
): Planner {
  const { model, rungs, valueMicroUsd, overheadMicroUsd } = options;
  const usually = new Map<string, readonly Option[]>();

  const optionsIn = (failed: readonly string[], evidence: readonly EvidenceItem[]): Option[] =>
    above(rungs, failed).map((rung) => {
      const prospect = model.prospect(rung, failed, evidence);
      const own = prospect.costMicroUsd + overheadMicroUsd;
      const next = worthiest(usualIn([...failed, rung]));
      const goesOn = next !== undefined && next.worthMicroUsd > 0;
      const fails = 1 - prospect.success;
      return {
        rung,
        prospect,
        worthMicroUsd: prospect.success * valueMicroUsd - own + (goesOn ? fails * next.worthMicroUsd : 0),
        costMicroUsd: own + (goesOn ? fails * next.costMicroUsd : 0),
      };
    });

  const usualIn = (failed: readonly string[]): readonly Option[] => {
    const key = failed.join(">");
    const known = usually.get(key);
    if (known !== undefined) return known;
    const found = optionsIn(failed, []);
    usually.set(key, found);
    return found;
  };

  return (failed, evidence) => {
    const possible = optionsIn(failed, evidence);
    const usual = worthiest(usualIn(failed));
    const usualNow = possible.find((option) => option.rung === usual?.rung);
    const best = worthiest(possible);
    if (usual === undefined || usualNow === undefined || best === undefined)
      return { best: undefined, options: possible };
    const errorOf = ({ prospect }: Option): MicroUsd => prospect.error * valueMicroUsd;
    const gain = best.worthMicroUsd - usualNow.worthMicroUsd;
    const chosen = gain > Math.hypot(errorOf(best), errorOf(usualNow)) ? best : usualNow;
    const goesOnUsually = usual.worthMicroUsd > 0;
    const threshold = goesOnUsually ? -errorOf(chosen) : errorOf(chosen);
    return { best: chosen.worthMicroUsd > threshold ? chosen : undefined, options: possible };
  };
}

function above(rungs: readonly string[], failed: readonly string[]): readonly string[] {
  return rungs.slice(1 + Math.max(-1, ...failed.map((name) => rungs.indexOf(name))));
}

/** The option worth the most, of equal ones the cheapest; undefined of none. */
export function worthiest(options: readonly Option[]): Option | undefined {
  return options.reduce<Option | undefined>(
    (best, option) => (best === undefined || option.worthMicroUsd > best.worthMicroUsd ? option : best),
    undefined,
  );
}
