import type { MicroUsd } from "../domain/money.ts";
import type { EvidenceItem } from "./task-evidence.ts";

/** One recorded try: what had failed before it, what was known, and how it ended. */
export interface Observation {
  /** Rungs that had failed on this task before. Their order does not count. */
  failed: readonly string[];
  rung: string;
  resolved: boolean;
  /** CI included; undefined when unknown. */
  costMicroUsd: MicroUsd | undefined;
  /** Of the task, and of the last failed attempt. */
  evidence: readonly EvidenceItem[];
  /** Of a task of which an earlier observation is a first try, too: its outcome on another rung. */
  isAlternative?: true;
  /** 0–1: older observations weigh less. Absent: 1. */
  weight?: number;
}

/** What is believed of a rung before there are observations. */
export interface Prior {
  /** Chance that a try resolves the task. */
  success: number;
  costMicroUsd: MicroUsd;
}

export type PriorOf = (rung: string, failed: readonly string[]) => Prior;

/** A rung's odds in one situation, with the counts that a user can check. */
export interface Prospect {
  /** Chance of success, 0–1. */
  success: number;
  costMicroUsd: MicroUsd;
  /** Standard error of the chance: how far it may be off for want of tries with this evidence. */
  error: number;
  /** Tries on record in this situation, and how many of them succeeded. */
  tries: number;
  successes: number;
}

export interface SuccessModel {
  prospect(rung: string, failed: readonly string[], evidence: readonly EvidenceItem[]): Prospect;
  /** Tasks on record: how much has been learned at all. */
  tasks: number;
}

/** How many tries the prior is worth. */
export const PRIOR_TRIES = 4;
/** How many tries the belief "this evidence changes nothing" is worth. */
export const NEUTRAL_TRIES = 8;

interface Tally {
  successes: number;
  failures: number;
  cost: number;
  costWeight: number;
}

interface Situation extends Tally {
  /** As they were counted, whatever their weight. */
  tries: number;
  successfulTries: number;
  byEvidence: Map<EvidenceItem, Tally>;
}

/**
 * Learns by counting. For each rung and each set of rungs that failed before it: successes and failures, pulled
 * towards the prior (Beta shrinkage). Each piece of evidence then moves the odds by how much more often it was seen
 * with successes than with failures, itself pulled towards no difference (naive Bayes). All of it can be redone by hand.
 */
export function learnSuccess(observations: Iterable<Observation>, priorOf: PriorOf): SuccessModel {
  const situations = new Map<string, Situation>();
  let tasks = 0;
  for (const seen of observations) {
    const key = situationKey(seen.rung, seen.failed);
    let situation = situations.get(key);
    if (situation === undefined) {
      situation = { ...emptyTally(), tries: 0, successfulTries: 0, byEvidence: new Map() };
      situations.set(key, situation);
    }
    if (seen.failed.length === 0 && seen.isAlternative !== true) tasks += 1;
    situation.tries += 1;
    situation.successfulTries += Number(seen.resolved);
    count(situation, seen);
    for (const item of seen.evidence) {
      let tally = situation.byEvidence.get(item);
      if (tally === undefined) {
        tally = emptyTally();
        situation.byEvidence.set(item, tally);
      }
      count(tally, seen);
    }
  }
  return {
    tasks,
    prospect: (rung, failed, evidence) =>
      prospectOf(situations.get(situationKey(rung, failed)), priorOf(rung, failed), evidence),
  };
}

function prospectOf(
  situation: Situation | undefined,
  prior: Prior,
  evidence: readonly EvidenceItem[],
): Prospect {
  if (situation === undefined)
    return {
      success: prior.success,
      costMicroUsd: prior.costMicroUsd,
      error: standardError(prior.success, PRIOR_TRIES),
      tries: 0,
      successes: 0,
    };
  const { successes, failures } = situation;
  const base = (successes + PRIOR_TRIES * prior.success) / (successes + failures + PRIOR_TRIES);
  const baseCost = (situation.cost + PRIOR_TRIES * prior.costMicroUsd) / (situation.costWeight + PRIOR_TRIES);
  let odds = base / (1 - base);
  let cost = baseCost;
  let seen = successes + failures + PRIOR_TRIES;
  for (const item of evidence) {
    const tally = situation.byEvidence.get(item);
    if (tally === undefined) continue;
    odds *= likelihoodRatio(tally, situation);
    seen = Math.min(seen, tally.successes + tally.failures + NEUTRAL_TRIES);
    cost += (tally.cost - tally.costWeight * baseCost) / (tally.costWeight + NEUTRAL_TRIES);
  }
  const success = odds / (1 + odds);
  return {
    success,
    costMicroUsd: Math.max(0, cost),
    error: standardError(success, seen),
    tries: situation.tries,
    successes: situation.successfulTries,
  };
}

/** Of a share over so many tries. */
function standardError(share: number, tries: number): number {
  return Math.sqrt((share * (1 - share)) / tries);
}

/** How much more often the evidence came with successes than with failures; 1 says nothing. */
function likelihoodRatio(tally: Tally, all: Tally): number {
  const share = (tally.successes + tally.failures) / (all.successes + all.failures);
  const withSuccess = (tally.successes + NEUTRAL_TRIES * share) / (all.successes + NEUTRAL_TRIES);
  const withFailure = (tally.failures + NEUTRAL_TRIES * share) / (all.failures + NEUTRAL_TRIES);
  return withSuccess / withFailure;
}

function emptyTally(): Tally {
  return { successes: 0, failures: 0, cost: 0, costWeight: 0 };
}

function count(tally: Tally, { resolved, costMicroUsd, weight = 1 }: Observation): void {
  if (resolved) tally.successes += weight;
  else tally.failures += weight;
  if (costMicroUsd === undefined) return;
  tally.cost += weight * costMicroUsd;
  tally.costWeight += weight;
}

function situationKey(rung: string, failed: readonly string[]): string {
  return failed.length === 0 ? rung : `${failed.toSorted().join("+")}>${rung}`;
}
