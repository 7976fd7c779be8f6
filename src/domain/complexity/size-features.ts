import { compileLexicon, type Lexicon, type Reading } from "./lexicon.ts";
import { pathsIn, readTaskWords, type TaskWords } from "./task-words.ts";
import { BREADTH } from "./vocabulary/scale.ts";
import { BODY_CUES, SUBJECT_CUES } from "./vocabulary/size.ts";

const TYPES = ["feat", "fix", "docs", "test", "refactor", "perf", "ci"] as const;

const LISTS = { ...SUBJECT_CUES, ...BODY_CUES, breadth: BREADTH };
let compiled: Lexicon<string> | undefined;
const SUBJECT = Object.keys(SUBJECT_CUES);
/** What a description says of the size; the rest of its cues are about what is at stake. */
const BODY = ["bodyTests", "bodyAll", "bodyMoves"] as const;

/** Lines that a pull request template puts there, whatever the change. */
const TEMPLATE_LINE =
  /^\s*(?:#{1,6}\s.*|[-*]\s*\[[ x]\].*|<!--.*|\*{1,2}(?:checklist|summary|background|description)\*{0,2}:?|n\/?a|(?:co-authored|signed-off)-by:.*)\s*$/i;
/** Only then can a line be one of a template. */
const MAY_BE_TEMPLATE = /^\s*[#*<nN-]|-by:/;
const BULLET = /^\s*(?:[-*]|\d+\.)\s/;
const CLOSES = /\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?|ref(?:s|erences)?)(?:\s*:)?\s+(?:[\w./-]+)?#\d+/i;

const CONVENTIONAL = /^[a-z]+(?:\(([^)\n]*)\))?(!?):\s+/i;
const PLURAL = /^[a-z]{3,}[a-rt-z]s$/;
const NOT_PLURAL = /(?:us|is|ess)$/;

/** Names of the features, in the order in which `sizeFeatures` gives their values. */
export const SIZE_FEATURES: readonly string[] = [
  ...TYPES.map((type) => `type:${type}`),
  "scoped",
  "scope:docs",
  "scope:tooling",
  "breakingMark",
  ...SUBJECT,
  "startsWithFix",
  "startsWithUpdate",
  "joinsTwo",
  "breadth",
  "plurals",
  "titleNamesPath",
  ...BODY,
  "bodyCloses",
  "hasBody",
  "bullets",
  "paths",
];

/** What was said below the subject line, without what a template says everywhere. */
interface Description {
  lines: readonly string[];
  reading: Reading<string>;
}

/** Longer descriptions are read so far: what matters is said first, logs and dumps come after it. */
const LONGEST_DESCRIPTION = 4_000;

/** One of these stands in every description that names a problem; a quick look saves reading most of them. */
const MAY_NAME_PROBLEM = /vulnerab|xss|csrf|ssrf|cve|injection|execution|traversal|escalation|memory|oom/i;

/** A description that can be searched before it is read. */
export interface Searchable {
  /** False only where the pattern is nowhere in the text. */
  mayHave(pattern: RegExp): boolean;
  text(): string;
}

/** Problems that count even when only the description names them. */
export function describedProblems(body: Searchable): ("vulnerability" | "memory")[] {
  if (!body.mayHave(MAY_NAME_PROBLEM)) return [];
  const { reading } = readDescription(body.text());
  return [
    ...(reading.all("bodyVulnerability").length > 0 ? (["vulnerability"] as const) : []),
    ...(reading.all("bodyMemory").length > 0 ? (["memory"] as const) : []),
  ];
}

/** Reads a description against all its cues at once. */
function readDescription(body: string): Description {
  compiled ??= compileLexicon<string>(LISTS);
  const lines = body
    .slice(0, LONGEST_DESCRIPTION)
    .split("\n")
    .filter((line) => !(MAY_BE_TEMPLATE.test(line) && TEMPLATE_LINE.test(line)));
  return { lines, reading: compiled.read(lines.join("\n").toLowerCase()) };
}

/**
 * What the size model looks at, each 0 or 1 or a small count. They were chosen from sixty by the size of their fitted
 * weight; `bench/complexity` says how.
 */
export function sizeFeatures(
  text: string,
  body: string,
  words: TaskWords = readTaskWords(text, () => body),
): readonly number[] {
  const description = readDescription(body);
  compiled ??= compileLexicon<string>(LISTS);
  const title = text.trim();
  const conventional = CONVENTIONAL.exec(title);
  const scope = conventional?.[1] ?? "";
  const subject = title.replace(CONVENTIONAL, "").toLowerCase();
  const cues = compiled.read(subject);
  const found = (list: string): number => Number(cues.all(list).length > 0);
  const first = (list: string): number => Number(cues.all(list)[0]?.from === 0);
  return [
    ...TYPES.map((type) => Number(words.conventionalType === type)),
    Number(scope !== ""),
    Number(/docs?|readme|example|website/.test(scope)),
    Number(/deps|ci|package|travis|lint|release|build|dev/.test(scope)),
    Number(conventional?.[2] === "!"),
    ...SUBJECT.map(found),
    first("saysFix"),
    first("saysUpdate"),
    Number(/\band\b|[,&+;]/.test(subject)),
    found("breadth"),
    Math.min(3, subject.split(/\s+/).filter((word) => PLURAL.test(word) && !NOT_PLURAL.test(word)).length),
    Number(/[\w-]\.[a-z]{1,4}\b|[\w-]\/[\w-]/i.test(title)),
    ...BODY.map((list) => Number(description.reading.all(list).length > 0)),
    Number(description.lines.some((line) => line.includes("#") && CLOSES.test(line))),
    Number(description.lines.some((line) => line.trim() !== "")),
    Math.log1p(description.lines.filter((line) => BULLET.test(line)).length),
    Math.log1p(pathsIn(`${text}\n${body}`).length),
  ];
}
