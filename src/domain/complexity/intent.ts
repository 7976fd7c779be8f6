import type { TaskKind } from "../task.ts";
import { BREADTH, READABLE_THING, SIMPLE_EDIT } from "./simple-edits.ts";
import type { TaskWords } from "./task-words.ts";
import { DISTRIBUTED, LOCAL_RACE, PERFORMANCE, PLANNING } from "./topics.ts";

/** What somebody wants done, before how big it is. */
export type Intent =
  /** Wants to know; nothing changes. */
  | "look-up"
  /** A small edit with one right answer. */
  | "simple-edit"
  | "document"
  | "test"
  | "fix"
  /** Wants a cause found for something that cannot be seen in the text. */
  | "diagnose"
  | "refactor"
  | "implement"
  /** Moves from one technology or shape to another. */
  | "migrate"
  | "design"
  | "review";

export interface IntentReading {
  intent: Intent;
  /** Words for the user. */
  says: string;
  /** Where it is not the usual kind of the intent. */
  kind?: TaskKind;
}

const CHANGE_VERB =
  "(?:fix|replace|remove|rename|update|change|add|delete|refactor|convert|migrate|rewrite|implement|move|extract|correct|repair|resolve|solve|patch|upgrade|optimi[sz]e|improve|eliminate|prevent|stop|mitigate|make|clean)";
const THEN_CHANGES = new RegExp(
  `(?:\\band(?: then| also)?|\\bthen|,|;|\\bto) (?:please )?${CHANGE_VERB}\\b(?! (?:sense|sure))`,
);

const QUESTION =
  /^(?:what(?:'s| is| are| does| do| did| happens| kind| version| else)?|which|where(?:'s)?|who(?:'s)?|whose|when(?:'s)? (?:is|was|are|were|did|does|do|will)|how (?:many|much|does|do|is|are|often|long|big|large|old|did|was|were|has|can i|come|to)|why (?:do|does|did|is|are|was|were|have|has) (?:we|you|they|i|this|that|the|it)|(?:an? |the )?(?:\w+ )?(?:list|overview|summary|count|inventory|explanation|rundown|map) of|(?:is|are|was|were|do|does|did|has|have) (?:there|this|that|the|it|we|you|i|any|our|all|these|those|they|some(?:one|body)?|any(?:one|body)?|codename|pathname)\b|explain|describe|summari[sz]e|tell (?:me|us)|outline how|walk (?:me|us) through|give (?:me|us) (?:an? |the )?(?:\w+ )?(?:overview|summary|list|count|rundown|explanation|tour|idea|breakdown)|i(?:'m| am) (?:looking for|curious|wondering|trying to (?:understand|find))|i wonder|wondering|clarify|remind me|in which|on which|at which|from where|by whom|for which|under which|to which)\b/;
/** "Is lodash still used anywhere?": any plain yes-or-no question. */
const YES_OR_NO = /^(?:is|are|was|were|does|do|did|has|have)\b[^?]{0,200}\?\s*$/;
const LOOK_VERB =
  /^(?:read|view|cat|open|print (?:out|the|all|every)|list|enumerate|count|grep|search|find|locate|look (?:up|for|at|through|into)|lookup|identify|show|display|point (?:me|out)|check|scan|inspect|see|browse|collect|gather|detect|trace|report|dump|compare|diff|verify|confirm|determine|figure out|work out|get|fetch|pull up|spot|name|tally|output|return|quote|browse)\b/;
const SHOW_ME = /^(?:show|point|tell|give|get|fetch|find|print|display) (?:me|us|it|out)\b/;

const ASKS_BACK =
  /\b(?:and|then|to) (?:tell|show|give|let) (?:me|us)\b|\b(?:what|which|where|who|how (?:many|much|does|do|is|are))\b[^.?]*\?$/;
const WHY =
  /\bwhy\b|\bfind out what(?:'s| is)?\b|\b(?:root|underlying) cause|\bwhat(?:'s| is)? (?:causing|making|eating|leaking|behind|wrong|killing|going wrong|happening)/;
const INVESTIGATE =
  /^(?:investigate|diagnose|debug|trouble.?shoot|track down|hunt down|get to the bottom|pin down|analy[sz]e why|dig into|chase down|trac(?:e|k) (?:the|down))\b/;
const SYMPTOM =
  /\b(?:fails?|failing|failed|failure|crash\w*|breaks?|broken|broke|error(?:s|ed|ing)?|exceptions?|throws?|threw|wrong|incorrect\w*|bug|buggy|hangs?|hung|freez\w+|froze|stuck|(?:does|do|did|is|are|was|wo|ca|has|should|must|may)(?:n't| not|nt)|can(?:not|'t)|never|no longer|stop(?:s|ped)|missing|lost|loses|vanish\w*|disappear\w*|duplicat\w+|twice|nan\b|null\b|undefined|regression|flak(?:y|es|ing)|intermittent\w*|random(?:ly)?|sometimes|occasional\w*|unexpected\w*|instead of|off by one|mismatch\w*|overflows?|overlap\w*|ignor(?:es|ed|ing)|leak\w*|corrupt\w*|timeouts?|times? out|timing out|timed out|slow\w*|dead.?lock\w*|oom\b|killed|restarts?|restarting|4\d\d\b|50\d\b|gets? (?:dropped|truncated|cut|swallowed)|swallow\w*|spikes?|too (?:many|much|long)|goes? (?:down|missing)|unresponsive|unavailable|drift\w*)\b/;
const PRODUCTION =
  /\b(?:in |on |the |our )?(?:production|prod|live (?:site|system|environment|traffic)|outages?|incidents?|post.?mortem|on.?call|customers? (?:report|see|complain)\w*)\b/;

const DESIGN =
  /^(?:(?:re)?design|architect|plan|propose|suggest (?:an? |the )?(?:\w+ )?(?:architecture|design|approach|structure|strategy)|draft (?:an? )?(?:\w+ )?(?:plan|design|proposal|rfc|architecture|strategy)|sketch|outline|devise|strategi[sz]e|conceive|define (?:the |an? |our )?(?:\w+ )?(?:architecture|strategy|roadmap|boundaries|contract)|come up with|think through|work out (?:a|the|how (?:we|to))|figure out how (?:we|to)|specify|evaluate|assess|recommend|decide|choose|weigh|compare (?:approaches|options|alternatives)|lay out|map out|(?:create|make|draw up|put together|develop|formulate|give (?:me|us)|hand in|compile|work up|draft) (?:an? |the )?(?:\w+ )?(?:plan|concept|design|architecture|roadmap|proposal|strategy|rfc|blueprint)|prepare (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|migration|strategy|rfc)|write (?:an? |the |up an? )?(?:\w+ )?(?:rfc|design doc\w*|plan|proposal|adr|architecture\w*|technical design|roadmap)|produce (?:an? |the )?(?:\w+ )?(?:plan|design|architecture|roadmap|proposal|strategy))\b/;
const HOW_SHOULD_WE =
  /^(?:how (?:should|could|would|might|can) (?:we|i|you|one|this|our|the)|what(?:'s| is| would be| are)? (?:the |a )?(?:best|right|cleanest|proper|recommended|good) (?:way|approach|strategy|architecture|design|structure)|what (?:would it take|should|approach)|which (?:\w+ )?(?:approach|architecture|database|strategy|framework) (?:should|would|is)|should (?:we|i))\b/;

const MIGRATE =
  /^(?:migrate|port|leave|ditch|abandon|drop|sunset|deprecate|relocate|get (?:\w+ ){0,4}(?:off|onto|away from)|transition|replatform|re-?platform|moderni[sz]e|switch|convert|rewrite|upgrade|move|replace|swap|transform|translate|modularis|transfer|phase out|retire|adopt|bring|turn|get rid of|swap out|roll out|take|shift|exchange|substitute)\b/;
const TEST_WORK =
  /^(?:test|tests|cover|backfill|mock|stub)\b|^(?:\w+[ -]){0,5}(?:tests|specs|test cases|coverage) (?:for|of|that|around|covering|on|to)\b|^(?:add|write|create|extend|improve|increase|expand|implement|set up|build|provide|generate|raise|introduce|include|need|have|put|fix|update|repair|stabili[sz]e|de-?flake|make|cover|rewrite|refactor|split|clean up|speed up|un-?skip|re-?enable|simulate|use|replace|convert|change|migrate)\b.{0,80}?\b(?:tests?|test (?:suite|case|coverage|data)s?|specs?|test coverage|coverage|unit.tests?|e2e|end.to.end tests?|integration tests?|regression tests?|snapshots?|mocks?|stubs?|fixtures?|edge.case)\b/;
const FIX =
  /^(?:fix|repair|resolve|solve|correct|patch|handle|guard|prevent|avoid|stop|catch|address|mend|restore|recover|hotfix|work ?around|deal with|cope with|protect|eliminate|debug|revert)\b/;
const REFACTOR =
  /^(?:refactor|extract|simplify|clean ?up|tidy|re-?structure|re-?organi[sz]e|split|break (?:up|out|down|apart)|inline|de-?duplicate|dedupe|decouple|consolidate|merge|unify|reuse|abstract|encapsulate|generali[sz]e|move|pull (?:out|up)|push down|factor out|hoist|convert|rewrite|turn|re-?write|modulari[sz]e|separate|isolate|flatten|collapse|narrow|standardi[sz]e|dry up)\b/;
const DOCUMENT =
  /^(?:document|describe in|write (?:up |the |some |a |an )?(?:\w+ ){0,2}(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|faq|how.?to|manual|page about)|(?:update|extend|improve|expand|add|refresh|revise|clarify|fix|correct|reword|proofread|polish)\b.{0,60}?\b(?:docs?|documentation|readme|guide|tutorial|changelog|release notes|contributing|faq|manual|instructions|install\w* (?:steps|section)))\b/;
const REVIEW =
  /^(?:review|code review|audit|critique|give feedback|look over|assess the (?:code|quality|pull request|pr)|vet)\b/;

/** A test or build that is red is a defect to mend, not a test to write. */
const MENDS_RED =
  /^(?:fix|repair|mend|debug|resolve|un-?break|get|make)\b.{0,60}?\b(?:failing|fails|red|broken|flaky|failed|green|pass(?:es|ing)?)\b.{0,40}?\b(?:tests?|specs?|suite|build|ci|pipeline|checks?)\b|^(?:fix|repair|mend|debug|un-?break)\b.{0,40}?\b(?:build|ci|pipeline)\b/;

/** What a task wants, from its first sentence. The order of the tests is the order in which they win. */
export function readIntent(words: TaskWords): IntentReading {
  const { ask, prose } = words;
  const symptom = SYMPTOM.test(prose);
  if (HOW_SHOULD_WE.test(ask)) return { intent: "design", says: "asks how something should be built" };
  if (REVIEW.test(ask)) return { intent: "review", says: "asks for a review" };
  if (INVESTIGATE.test(ask)) return { intent: "diagnose", says: "asks for the cause of a problem" };
  if (WHY.test(ask) && (symptom || matchesAny(PERFORMANCE, prose)))
    return { intent: "diagnose", says: "asks why something goes wrong" };
  if (/^(?:find|locate|identify|hunt|spot|detect)\b/.test(ask) && seeksDefect(ask))
    return { intent: "diagnose", says: "looks for a defect, not for a place" };
  if (looksUp(ask) && reportsProblem(prose.slice(ask.length)))
    return { intent: "diagnose", says: "asks about something that goes wrong" };
  if (looksUp(ask)) return { intent: "look-up", says: "only asks to read or find something" };
  const breadth = BREADTH.test(ask);
  const edit = SIMPLE_EDIT.find((candidate) => candidate.pattern.test(ask));
  if (edit !== undefined && (!breadth || edit.anyBreadth === true) && !edit.unless?.test(ask))
    return {
      intent: "simple-edit",
      says: edit.says,
      ...(edit.kind === undefined ? {} : { kind: edit.kind }),
    };
  if (MENDS_RED.test(ask)) return { intent: "fix", says: "asks to mend what is red" };
  if (TEST_WORK.test(ask) && !/^(?:design|plan)\b/.test(ask))
    return { intent: "test", says: "asks for tests" };
  if (DESIGN.test(ask)) return { intent: "design", says: "asks for a design or a plan" };
  if (DOCUMENT.test(ask)) return { intent: "document", says: "asks for documentation" };
  if (MIGRATE.test(ask) && /\b(?:from|to|into|with|by|for|in favou?r of|onto|off|away)\b|→|->/.test(ask))
    return { intent: "migrate", says: "moves something from one shape to another" };
  if (REFACTOR.test(ask)) return { intent: "refactor", says: "asks to restructure code" };
  if (MIGRATE.test(ask)) return { intent: "migrate", says: "moves something from one shape to another" };
  if (FIX.test(ask)) return { intent: "fix", says: "asks for a fix" };
  if (symptom && (PRODUCTION.test(prose) || LOCAL_RACE.test(prose)) && !startsWithBuild(ask))
    return { intent: "diagnose", says: "reports something that goes wrong in use" };
  if (symptom && !startsWithBuild(ask)) return { intent: "fix", says: "reports something that goes wrong" };
  if (PLANNING.test(ask)) return { intent: "design", says: "asks for a design or a plan" };
  if (/→|->|=>/.test(ask)) return { intent: "migrate", says: "moves something from one shape to another" };
  return { intent: "implement", says: "asks for something new or changed" };
}

function matchesAny(cues: readonly { pattern: RegExp }[], text: string): boolean {
  return cues.some((cue) => cue.pattern.test(text));
}

function startsWithBuild(ask: string): boolean {
  return /^(?:add|implement|create|build|introduce|support|allow|let|enable|make|write|provide|expose|use|set|show|display|change|update|extend|improve|optimi[sz]e|integrate|develop|generate|return|validate|send|store|cache|speed)\b/.test(
    ask,
  );
}

function seeksDefect(ask: string): boolean {
  return /\b(?:leak\w*|bug|race|dead.?lock|cause|culprit|regression|bottleneck|vulnerabilit\w+|why|what (?:is|makes|causes|keeps))\b/.test(
    ask,
  );
}

/** "Check that the file is an image before saving it" asks for code that checks. */
const WANTS_CHECK =
  /^(?:check|verify|confirm|validate|detect)\b.*\b(?:before|whenever|on (?:save|submit|upload|load|start)|each time|every time|at (?:start|runtime))\b/;

/** Reading only: a question, or a looking verb before a readable thing, with no change asked for after it. */
function looksUp(ask: string): boolean {
  if (THEN_CHANGES.test(ask) || WANTS_CHECK.test(ask)) return false;
  if (QUESTION.test(ask) || YES_OR_NO.test(ask)) return true;
  if (SHOW_ME.test(ask) || (ASKS_BACK.test(ask) && !startsWithChange(ask))) return true;
  return LOOK_VERB.test(ask) && READABLE_THING.test(ask);
}

/** What follows the question says that something runs out, hangs or mixes things up. */
function reportsProblem(rest: string): boolean {
  return SYMPTOM.test(rest) && (matchesAny(PERFORMANCE, rest) || matchesAny(DISTRIBUTED, rest));
}

function startsWithChange(ask: string): boolean {
  return startsWithBuild(ask) || MIGRATE.test(ask) || FIX.test(ask) || REFACTOR.test(ask);
}

/** The nearest task kind of an intent. */
export const KIND_OF_INTENT: Readonly<Record<Intent, TaskKind>> = {
  "look-up": "question",
  "simple-edit": "implement",
  document: "docs",
  test: "test",
  fix: "fix",
  diagnose: "fix",
  refactor: "refactor",
  implement: "implement",
  migrate: "refactor",
  design: "plan",
  review: "review",
};
