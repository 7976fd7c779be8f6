import { BREADTH } from "./simple-edits.ts";
import { readTaskWords, type TaskWords } from "./task-words.ts";

/** Yes-or-no features of the subject line: lower case, without type and scope of a conventional commit. */
const SUBJECT_CUES: Readonly<Record<string, RegExp>> = {
  saysFix:
    /^(?:fix|fixes|fixed|fixing|resolv\w*|correct\w*|handle\w*|prevent\w*|avoid\w*|ensure\w*|guard|don'?t|do not)\b|\bbug\b/,
  saysUpdate:
    /^(?:update[sd]?|updating|change[sd]?|changing|set|tweak\w*|adjust\w*|improv\w*|clarif\w*|enhance\w*)\b/,
  saysCleanUp:
    /\b(?:clean ?-?up|unused|leftover|dead code|redundant|unnecessary|obsolete|no longer (?:needed|used))\b/,
  saysRename: /\brenam\w*\b/,
  saysMove:
    /\b(?:mov(?:e|es|ed|ing)|extract\w*|split\w*|separat\w*|relocat\w*|reorgani[sz]\w*|restructur\w*|consolidat\w*|merg(?:e|ing)|unif(?:y|ies))\b/,
  saysRefactor: /\b(?:refactor\w*|simplif\w*|rewrit\w*|rework\w*|overhaul\w*|moderni[sz]\w*)\b/,
  saysMigrate:
    /\b(?:migrat\w*|convert\w*|port(?:ed|ing)?|switch\w*|replac\w*|adopt\w*|transition\w*|upgrad\w*|stabili[sz]\w*|deprecat\w*|standardi[sz]\w*)\b/,
  saysSupport: /\b(?:support\w*|allow\w*|enabl\w*|option|options|flag|configurable|customi[sz]\w*)\b/,
  saysMinor:
    /\b(?:typos?|minor|small|tiny|simple|nit|nits|missing|missed|wrong|incorrect|spelling|grammar|wording|link|links|url|badge|broken|comment|message|format(?:ting)?|indent\w*|whitespace|example|snippet|note|mention)\b/,
  saysDocs:
    /\b(?:docs?|documentation|readme|jsdoc|guide|tutorial|changelog|contributing|website|blog|faq|license|sponsors?|cookbook|examples?)\b/,
  saysLint:
    /\b(?:eslint|lint\w*|prettier|biome|oxlint|tslint|xo|ruff|clippy|mypy|format|rustfmt|editorconfig)\b/,
  saysPerformance: /\b(?:perf\w*|optimi[sz]\w*|speed|fast\w*|memory|cach\w*|lazy)\b/,
  saysApi:
    /\b(?:api|apis|endpoints?|interface|plugin|plugins|hooks?|middleware|adapter|provider|providers|module|modules|system|architecture|framework|client|server|strategy|command)\b/,
  saysBreaking:
    /\b(?:breaking|major|experimental|stable|legacy|deprecat\w*|drop support|remove support|v\d+)\b/,
  saysAll:
    /\b(?:all|every|each|across|everywhere|throughout|multiple|various|many|several|entire|whole|global(?:ly)?|both|misc|miscellaneous|consistent(?:ly)?|consistency)\b/,
  saysNew:
    /\b(?:new|initial|first|implement\w*|introduc\w*|feature|command|rule|integration|backend|ui|page|component|generator|package)\b/,
  joinsTwo: /\band\b|,|&|\+|;/,
};

const TYPES = ["feat", "fix", "docs", "test", "refactor", "perf", "ci"] as const;

/** Yes-or-no features of the description. */
const BODY_CUES: Readonly<Record<string, RegExp>> = {
  bodyTests: /\b(?:tests?|specs?|coverage)\b/,
  bodyAll: /\b(?:all|every|each|across|everywhere|throughout|multiple|various|several|entire)\b/,
  bodyMoves:
    /\b(?:refactor\w*|mov(?:e|ed|ing)|extract\w*|renam\w*|migrat\w*|rewrit\w*|restructur\w*|replac\w*|convert\w*|delet\w*|deprecat\w*|breaking)\b/,
  bodyCloses: /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s|erences)?)\s*:?\s+(?:[\w./-]+)?#\d+/,
};

/** Lines that a pull request template puts there, whatever the change. */
const TEMPLATE_LINE =
  /^\s*(?:#{1,6}\s.*|[-*]\s*\[[ x]\].*|<!--.*|\*{1,2}(?:checklist|summary|background|description)\*{0,2}:?|n\/?a|(?:co-authored|signed-off)-by:.*)\s*$/i;

const CONVENTIONAL = /^[a-z]+(?:\(([^)\n]*)\))?(!?):\s+/i;
const PLURAL = /^[a-z]{3,}[a-rt-z]s$/;
const NOT_PLURAL = /(?:us|is|ess)$/;

const SUBJECT_PATTERNS = Object.values(SUBJECT_CUES);
const BODY_PATTERNS = Object.values(BODY_CUES);

/** Names of the features, in the order in which `sizeFeatures` gives their values. */
export const SIZE_FEATURES: readonly string[] = [
  ...TYPES.map((type) => `type:${type}`),
  "scoped",
  "scope:docs",
  "scope:tooling",
  "breakingMark",
  ...Object.keys(SUBJECT_CUES),
  "breadth",
  "plurals",
  "titleNamesPath",
  ...Object.keys(BODY_CUES),
  "hasBody",
  "bullets",
  "paths",
];

/**
 * What the size model looks at, each 0 or 1 or a small count. They were chosen from sixty by the size of their fitted
 * weight; `bench/complexity` says how.
 */
export function sizeFeatures(
  text: string,
  body: string,
  words: TaskWords = readTaskWords(text, body),
): readonly number[] {
  const title = text.trim();
  const conventional = CONVENTIONAL.exec(title);
  const scope = conventional?.[1] ?? "";
  const subject = title.replace(CONVENTIONAL, "").toLowerCase();
  const own = body
    .split("\n")
    .filter((line) => !TEMPLATE_LINE.test(line))
    .join("\n")
    .toLowerCase();
  return [
    ...TYPES.map((type) => Number(words.conventionalType === type)),
    Number(scope !== ""),
    Number(/docs?|readme|example|website/.test(scope)),
    Number(/deps|ci|package|travis|lint|release|build|dev/.test(scope)),
    Number(conventional?.[2] === "!"),
    ...SUBJECT_PATTERNS.map((pattern) => Number(pattern.test(subject))),
    Number(BREADTH.test(subject)),
    Math.min(3, subject.split(/\s+/).filter((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)).length),
    Number(/[\w-]+\.[a-z]{1,4}\b|[\w-]+\/[\w-]+/i.test(title)),
    ...BODY_PATTERNS.map((pattern) => Number(pattern.test(own))),
    Number(own.trim() !== ""),
    Math.log1p((own.match(/^\s*(?:[-*]|\d+\.)\s+/gm) ?? []).length),
    Math.log1p(words.paths.length),
  ];
}
