import type { ComplexityEstimate, Evidence } from "../complexity.ts";
import type { Intent } from "./intent.ts";
import { BREADTH } from "./simple-edits.ts";
import type { TaskWords } from "./task-words.ts";
import {
  DISTRIBUTED,
  LOCAL_RACE,
  NAMED_IN_DESCRIPTION,
  PERFORMANCE,
  PLANNING,
  RESOURCES_IN_DESCRIPTION,
  SECURITY_MACHINERY,
  SECURITY_PROBLEMS,
  SURFACE,
  SYSTEMS,
  type Cue,
} from "./topics.ts";

export type Flags = ComplexityEstimate["flags"];

/** Technologies whose exchange for another one touches everything that stands on them. */
const FOUNDATION =
  /\b(?:mongo(?:db)?|postgres(?:ql)?|mysql|mariadb|sqlite|dynamo(?:db)?|oracle|sql server|cassandra|firebase|firestore|supabase|elasticsearch|opensearch|solr|algolia|cockroach(?:db)?|couch(?:db|base)|neo4j|clickhouse|snowflake|bigquery|s3|local disk|file system|redis|memcached|kafka|rabbitmq|sqs|(?:no)?sql|rest(?:ful)?|graphql|trpc|grpc|soap|openapi|react|vue|angular(?:js)?|svelte|next(?:\.js)?|nuxt|remix|ember|backbone|jquery|express|fastify|koa|nest(?:js)?|hapi|django|flask|fastapi|rails|laravel|spring(?: boot)?|redux|mobx|zustand|prisma|sequelize|typeorm|mongoose|knex|hibernate|sqlalchemy|javascript|typescript|js|ts|flow|python|java|kotlin|swift|golang|go|rust|c\+\+|php|ruby|es modules|esm|commonjs|cjs|kubernetes|k8s|ecs|lambda|serverless|heroku|aws|gcp|azure|on-?prem\w*|cloud|docker|terraform|webpack|vite|rollup|esbuild|jest|vitest|mocha|jasmine|cypress|playwright|enzyme|monolith\w*|micro.?services?|monorepo|cookies?|sessions?|class(?:es|-based| components)?|functional|hooks|callbacks?|promises|async|options api|composition api|server components|tailwind|bootstrap|material.ui|polling|cron|queues?|events?)\b/g;

/** When something happens is not what happens: "wrong totals when a refund falls on the 31st" is about totals. */
const CIRCUMSTANCE =
  /\b(?:when(?:ever)?|if|while|after|before|because|since|once|as soon as|until|unless)\b[^,;]*/g;

/**
 * What is at stake. A critical topic counts when the task changes critical behaviour; reading, documenting, testing
 * or editing words beside it is only a mention (routing.md, "Where they disagree").
 */
export function readFlags(words: TaskWords, intent: Intent): { flags: Flags; evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  const say = (about: string, says: string): true => {
    evidence.push({ about, says });
    return true;
  };
  const { ask, prose } = words;
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

  const system = first(SYSTEMS, ask);
  const wide = BREADTH.exec(ask)?.[0];
  const surface = SURFACE.test(ask);

  const isLook =
    /^(?:(?:re)?design|sketch)\b/.test(ask) &&
    surface &&
    system === undefined &&
    wide === undefined &&
    !PLANNING.test(ask);
  if (intent === "design" && !isLook) flags.architecture = say("architecture", "asks for a design or a plan");
  if (intent === "test") return { flags, evidence };

  const problem = first(SECURITY_PROBLEMS, prose) ?? first(NAMED_IN_DESCRIPTION, words.description);
  const machinery = surface ? undefined : first(SECURITY_MACHINERY, ask.replace(CIRCUMSTANCE, " "));
  if (problem !== undefined) flags.securityCritical = say("security", quote(problem));
  else if (machinery !== undefined) flags.securityCritical = say("security", quote(machinery));

  const slow =
    first(PERFORMANCE, intent === "fix" || intent === "diagnose" ? prose : ask) ??
    first(RESOURCES_IN_DESCRIPTION, words.description);
  if (slow !== undefined) flags.performanceCritical = say("performance", quote(slow));
  const distributed =
    first(DISTRIBUTED, ask) ?? (LOCAL_RACE.test(ask) ? first(DISTRIBUTED, prose) : undefined);
  if (distributed !== undefined && intent !== "refactor" && intent !== "migrate") {
    if (intent === "fix" || intent === "diagnose" || LOCAL_RACE.test(ask))
      flags.performanceCritical = say("performance", quote(distributed));
    else flags.architecture = say("architecture", quote(distributed));
  }
  if (system !== undefined && intent !== "fix" && intent !== "diagnose")
    flags.architecture = say("architecture", quote(system));
  if (
    intent === "diagnose" &&
    /\b(?:production|prod|outage|incident|live (?:site|system|traffic))\b/.test(prose)
  )
    flags.performanceCritical = say("performance", "is a diagnosis in production");

  const isReport =
    intent === "fix" && !/^(?:fix|repair|resolve|solve|handle|address|eliminate|overhaul)\b/.test(ask);
  if (wide !== undefined && !isOnePlace(words) && !isReport)
    flags.architecture = say("architecture", `reaches across the code base ("${wide.trim()}")`);
  if (distributed !== undefined && (intent === "refactor" || intent === "migrate"))
    flags.architecture = say("architecture", quote(distributed));
  if (PLANNING.test(ask) && intent !== "fix")
    flags.architecture = say("architecture", "asks for thought before work");
  if (intent === "migrate" || intent === "refactor" || intent === "implement") {
    const foundations = new Set(ask.match(FOUNDATION) ?? []);
    if (
      foundations.size >= 2 &&
      /→|->|\b(?:from|to|into|with|by|for|off|over|instead of|in favou?r of)\b/.test(ask) &&
      !isOnePlace(words) &&
      (intent !== "implement" || /\bfrom\b.*\bto\b|\binstead of\b|\bin place of\b/.test(ask))
    )
      flags.architecture = say(
        "architecture",
        `exchanges one foundation for another (${[...foundations].slice(0, 3).join(", ")})`,
      );
    else if (
      intent === "migrate" &&
      /^(?:migrate|port|transition|re-?platform|moderni[sz]e)\b/.test(ask) &&
      !isOnePlace(words)
    )
      flags.architecture = say("architecture", "asks for a migration");
  }
  if (steps(words) >= 3) flags.multiStep = say("steps", "lists three or more separate pieces of work");
  return { flags, evidence };
}

function first(cues: readonly Cue[], text: string): { cue: Cue; match: string } | undefined {
  for (const cue of cues) {
    const match = cue.pattern.exec(text);
    if (match !== null) return { cue, match: match[0].trim() };
  }
  return undefined;
}

function quote(found: { cue: Cue; match: string }): string {
  return `${found.cue.says} ("${found.match}")`;
}

/** One file, function or component is named as the object, and nothing wider. */
function isOnePlace(words: TaskWords): boolean {
  return (
    words.paths.length === 1 ||
    /\b(?:this|that|the|a|an|one|single) (?:\w+ ){0,2}(?:file|function|method|helper|component|module|class|hook|script|handler|route|endpoint|test|query)\b/.test(
      words.ask,
    ) ||
    /\b(?:codename|pathname)\b/.test(words.ask)
  );
}

/** Pieces of work the first sentence joins: "add X, migrate Y and then remove Z". */
function steps(words: TaskWords): number {
  const verbs = words.ask.match(
    /(?:^|,|;|\band\b|\bthen\b|\bfinally\b)\s*(?:and |then |finally |also )*(?:add|create|build|implement|migrate|move|remove|replace|rewrite|update|introduce|deprecate|extract|split|wire|expose|convert|roll out|document|deploy|backfill)\b/g,
  );
  return new Set(verbs?.map((verb) => verb.trim())).size;
}
