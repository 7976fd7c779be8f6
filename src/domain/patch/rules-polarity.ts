import type { Finding } from "../patch.ts";
import { isComment, pairLines } from "./changes.ts";
import type { DiffLine } from "../unified-diff.ts";
import { hunkOf, indentation, isBlank, placeOf, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/**
 * Switches by what their names say. A name that speaks of strictness asks for less when it goes from on to off, one that
 * speaks of forgiveness when it goes from off to on; it does not matter which tool reads it.
 */
const STRICT =
  /strict|fail|error|enforce|require|check|deny|forbid|verif|valid|warn|branch|coverage|lint|test|audit|no[A-Z_-]|enable|severity|rule/iu;
const FORGIVING =
  /ignore|skip|allow|disable|exclude|suppress|silent|informational|optional|continue|soft|lenient|loose|pass|tolerat|quiet|unsafe|bypass|no[-_]?(?:fail|verify|check)/iu;

const ON = /^(?:true|yes|on|1|error|deny|forbid|strict|always|fatal|all|2|fail)$/iu;
const OFF =
  /^(?:false|no|off|0|none|ignore|allow|never|silent|skip|suggestion|disabled?|hidden|info|warn|warning|1|note|auto)$/iu;

/** A key and a plain value: JSON, YAML, TOML, INI, XML elements and attributes, assignments. */
const SWITCH =
  /^\s*(?:-\s*)?<?["']?(?<key>[@\w./-]{2,100})["']?\s*(?:[:=]|>)\s*\[?\s*["']?(?<value>[\w-]{1,20})["']?\s*(?:[,;\]]|<\/|$|#|\/\/)/u;

interface Switch {
  key: string;
  value: string;
}

/** Settings whose switches move to the forgiving side. */
export function findFlippedSwitches(subject: Subject): Finding[] {
  if (!subject.role.settings) return [];
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      if (isComment(removed.text) || isComment(added.text)) return [];
      const before = readSwitch(removed.text);
      const after = readSwitch(added.text);
      if (severity(added.text) < severity(removed.text) && keyOf(added.text) === keyOf(removed.text)) {
        return [weakening(subject, added, "weakening/narrowed", "a rule no longer fails the check")];
      }
      if (turnsInPlace(removed.text, added.text)) {
        return [weakening(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")];
      }
      if (before === undefined || after === undefined || before.key !== after.key) return [];
      return isLaxer(before, after)
        ? [weakening(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")]
        : [];
    }),
  );
}

/** The key of a line, quoted or not; empty where it has none, as in a list. */
function keyOf(text: string): string {
  return /^\s*(?:-\s*)?["']?([@\w./:-]{2,100}?)["']?\s*[:=]/u.exec(text)?.[1] ?? "";
}

/** The strongest level that a line names in quotes: 3 is none named, which is no weaker than any. */
function severity(text: string): number {
  const named = (words: string) => new RegExp(`["'](?:${words})["']`, "iu").test(text);
  if (named("error|deny|forbid|fatal")) return 2;
  if (named("warn|warning|info|suggestion")) return 1;
  return named("off|none|ignore|allow|disabled?|silent") ? 0 : 3;
}

function readSwitch(text: string): Switch | undefined {
  const { key, value } = SWITCH.exec(text.slice(0, 300))?.groups ?? {};
  return key === undefined || value === undefined ? undefined : { key, value };
}

function isLaxer({ key, value: before }: Switch, { value: after }: Switch): boolean {
  if (before.toLowerCase() === after.toLowerCase()) return false;
  // A level of severity says itself which way it goes.
  if (/^(?:error|deny|forbid|fatal|2)$/iu.test(before) && OFF.test(after)) return true;
  if (
    /^(?:strict|all|standard|full|max|recommended)$/iu.test(before) &&
    /^(?:off|none|basic|minimal|false|no|ignore|low)$/iu.test(after)
  )
    return true;
  if (/^(?:warn|warning)$/iu.test(before) && /^(?:off|none|allow|0|silent|ignore)$/iu.test(after))
    return true;
  const turnsOff = /^(?:true|yes|on)$/iu.test(before) && /^(?:false|no|off)$/iu.test(after);
  const turnsOn = /^(?:false|no|off)$/iu.test(before) && ON.test(after);
  if (FORGIVING.test(key)) return turnsOn;
  return turnsOff && STRICT.test(key);
}

const WORD_PAIR = /\b(?:ON|OFF|TRUE|FALSE|[Tt]rue|[Ff]alse|YES|NO)\b/gu;

/** Two lines that are the same but for words that switch something, whatever the syntax. */
function turnsInPlace(before: string, after: string): boolean {
  if (before === after || before.replace(WORD_PAIR, "§") !== after.replace(WORD_PAIR, "§")) return false;
  const old = [...before.matchAll(WORD_PAIR)];
  const rest = before.replace(WORD_PAIR, " ");
  return [...after.matchAll(WORD_PAIR)].some(([value], at) => {
    if (old[at]?.[0].toLowerCase() === value.toLowerCase()) return false;
    const on = /^(?:on|true|yes)$/iu.test(value);
    return FORGIVING.test(rest) ? on : !on && STRICT.test(rest);
  });
}

/** Conditions under which a pipeline runs its checks. */
const RUNS_IF =
  /^\s*(?:-\s*)?["']?(?:if|when|only|except|rules|paths-ignore|branches-ignore|branches|needs)["']?\s*:/u;

/** The step or job that the line stands in is new as a whole. */
function isInNewStep({ file }: Subject, line: DiffLine): boolean {
  const { lines } = hunkOf(file, line);
  const own = indentation(line.text);
  const owner = lines
    .slice(0, placeOf(lines, line))
    .findLast((one) => one.kind !== "removed" && !isBlank(one) && indentation(one.text) < own);
  return owner?.kind === "added";
}

/** Pipelines outside the protected folders whose checks run under other conditions than before. */
export function findChangedConditions(subject: Subject): Finding[] {
  if (!subject.role.settings || !/\.ya?ml$/iu.test(subject.path)) return [];
  const runs = subject.file.hunks.some(({ lines }) =>
    lines.some(({ text }) => /^\s*(?:-\s*)?(?:script|run|command|cmds|steps)\s*:/u.test(text)),
  );
  if (!runs) return [];
  return subject.changes.flatMap(({ added, removed }) => {
    const before = new Set(removed.map(({ text }) => text.trim()));
    return added
      .filter(
        (line) => RUNS_IF.test(line.text) && !before.has(line.text.trim()) && !isInNewStep(subject, line),
      )
      .map((line) => weakening(subject, line, "weakening/narrowed", "a check runs under another condition"));
  });
}
