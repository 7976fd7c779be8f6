import type { ComplexityEstimate, Evidence } from "../complexity.ts";
import { isBeside, isCompanion } from "./companions.ts";
import type { Intent } from "./intent.ts";
import type { Hit } from "./lexicon.ts";
import { secondOpinion } from "./second-opinion.ts";
import type { TaskReading } from "./task-lexicon.ts";

export type Flags = ComplexityEstimate["flags"];

/** From this chance on the words of a task speak for a tier where no rule does. */
const CLEAR = 0.6;
/** Words of a report tell where it hurts rather than what the cure takes: more is asked of them. */
const CLEAR_OF_REPORT = 0.8;
/** The cheap tier needs two witnesses: a rule, and words that are likelier than not to be those of a small task. */
const DOUBTFUL = 0.5;

/** What is at stake, by the rules and, where they find nothing or are in doubt, by the words as a whole. */
export function readFlags(
  task: TaskReading,
  intent: Intent,
  described: () => readonly ("vulnerability" | "memory")[],
): { flags: Flags; evidence: Evidence[] } {
  const byRules = flagsByRules(task, intent, described);
  const { flags, evidence } = byRules;
  const simple = flags.readOnly || flags.simplePattern;
  if (!simple && (intent === "test" || Object.values(flags).some(Boolean))) return byRules;
  const opinion = secondOpinion(task);
  const words = (): string =>
    opinion
      .because()
      .map((word) => `"${word}"`)
      .join(", ");
  if (simple) {
    if (opinion.haiku >= DOUBTFUL) return byRules;
    return {
      flags: { ...flags, readOnly: false, simplePattern: false },
      evidence: [
        ...evidence,
        {
          about: "doubt",
          says: `is worded unlike small tasks (${words()}; ${percent(opinion.haiku)} likely to be one)`,
        },
      ],
    };
  }
  const report = intent === "fix" || intent === "diagnose";
  if (opinion.opus >= (report ? CLEAR_OF_REPORT : CLEAR))
    return {
      flags: { ...flags, architecture: true },
      evidence: [
        ...evidence,
        {
          about: "architecture",
          says: `is worded like large or critical work (${words()}; ${percent(opinion.opus)} likely)`,
        },
      ],
    };
  if (opinion.haiku >= CLEAR && !report)
    return {
      flags: { ...flags, simplePattern: true },
      evidence: [
        ...evidence,
        {
          about: "simple",
          says: `is worded like a small task (${words()}; ${percent(opinion.haiku)} likely)`,
        },
      ],
    };
  return byRules;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/**
 * What is at stake. A critical topic counts when the task changes critical behaviour; reading, documenting, testing
 * or editing words beside it is only a mention (routing.md, "Where they disagree").
 */
function flagsByRules(
  task: TaskReading,
  intent: Intent,
  described: () => readonly ("vulnerability" | "memory")[],
): { flags: Flags; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const say = (about: string, says: string): true => {
    evidence.push({ about, says });
    return true;
  };
  const readOnly = intent === "look-up";
  const simplePattern = intent === "simple-edit" || intent === "document";
  const flags: Flags = {
    readOnly,
    simplePattern,
    architecture: false,
    securityCritical: false,
    performanceCritical: false,
    multiStep: false,
  };
  if (readOnly || simplePattern) return { flags, evidence };

  const mends = intent === "fix" || intent === "diagnose";
  const surface = task.all("surface").some((hit) => !(isCompanion(task, hit) && isBeside(task, hit)));
  const system = task.topic("system", (hit) => !isPlace(task, hit));
  const breadth = task.first("breadth");
  const planning = task.first("planning");
  const race = task.first("localRace");

  const isLook =
    task.has("designs") && surface && system === undefined && breadth === undefined && planning === undefined;
  if (intent === "design" && !isLook) flags.architecture = say("architecture", "asks for a design or a plan");
  if (intent === "test") return { flags, evidence };

  const problem = task.topic("securityProblem");
  const machinery =
    (surface ? undefined : task.topic("securityMachinery", (hit) => !isCircumstance(task, hit))) ??
    task.topic("cryptography", (hit) => !isCircumstance(task, hit));
  const security = problem ?? machinery;
  if (security !== undefined) flags.securityCritical = say("security", security);

  const slow = task.topic("performance", (hit) => !isAttribute(task, hit));
  if (slow !== undefined) flags.performanceCritical = say("performance", slow);
  const problems = described();
  if (problems.includes("vulnerability"))
    flags.securityCritical = say("security", "describes a vulnerability");
  if (problems.includes("memory"))
    flags.performanceCritical = say("performance", "describes a lack of memory");

  const distributed = task.topic("distributed");
  if (distributed !== undefined) {
    if (mends || race !== undefined) flags.performanceCritical = say("performance", distributed);
    else flags.architecture = say("architecture", distributed);
  }
  if (intent === "diagnose" && task.has("production"))
    flags.performanceCritical = say("performance", "is a diagnosis in production");
  else if ((task.has("investigates") || task.has("why")) && task.has("comesAndGoes"))
    flags.performanceCritical = say("performance", "asks for the cause of something that comes and goes");

  if (mends) {
    if (breadth !== undefined && task.has("fixes") && !isOnePlace(task))
      flags.architecture = say(
        "architecture",
        `reaches across the code base ("${task.reading.words(breadth)}")`,
      );
    return { flags, evidence };
  }
  if (system !== undefined) flags.architecture = say("architecture", system);
  if (breadth !== undefined && !isOnePlace(task))
    flags.architecture = say(
      "architecture",
      `reaches across the code base ("${task.reading.words(breadth)}")`,
    );
  if (planning !== undefined && !(surface && system === undefined && breadth === undefined))
    flags.architecture = say("architecture", "asks for thought before work");
  const exchange = task.first("exchange");
  if (exchange !== undefined && !isOnePlace(task))
    flags.architecture = say(
      "architecture",
      `exchanges one foundation for another ("${task.reading.words(exchange)}")`,
    );
  else if (intent === "migrate" && isMigration(task) && !isOnePlace(task))
    flags.architecture = say("architecture", "asks for a migration");
  if (pieces(task) >= 3) flags.multiStep = say("steps", "lists three or more separate pieces of work");
  return { flags, evidence };
}

/** One file, function or component is named as the object, and nothing wider. */
function isOnePlace(task: TaskReading): boolean {
  return task.has("onePlace");
}

/** "in the compiler" says where, not what. */
function isPlace(task: TaskReading, hit: Hit): boolean {
  let at = hit.from - 1;
  while (/^(?:the|our|a|an|its|this|that|my|your)$/.test(task.reading.word(at))) at -= 1;
  return /^(?:in|of|from|on|inside|within|at|into)$/.test(task.reading.word(at));
}

/** "the performance chart" is a chart. */
function isAttribute(task: TaskReading, hit: Hit): boolean {
  return hit.to - hit.from === 1 && task.all("surface").some((thing) => thing.from === hit.to);
}

/** Stands in a subordinate clause. */
function isCircumstance(task: TaskReading, hit: Hit): boolean {
  return task.all("circumstance").some((word) => {
    if (word.from >= hit.from || word.from === 0) return false;
    for (let at = word.to; at < hit.from; at += 1) if (/^[,;.?!:]/.test(task.reading.word(at))) return false;
    return true;
  });
}

function isMigration(task: TaskReading): boolean {
  return task
    .all("migrates")
    .some((hit) =>
      /^(?:migrate|port|transition|re-?platform|moderni[sz]e)/.test(task.reading.word(hit.from)),
    );
}

/** Pieces of work that are joined: "add X, migrate Y and then remove Z". */
function pieces(task: TaskReading): number {
  return new Set(task.all("pieces").map((hit) => task.reading.word(hit.from))).size;
}
