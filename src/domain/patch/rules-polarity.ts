import type { Finding } from "../patch.ts";
import { isComment, pairLines } from "./changes.ts";
import { weakening } from "./finding.ts";
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
      if (before === undefined || after === undefined || before.key !== after.key) return [];
      return isLaxer(before, after)
        ? [weakening(subject, added, "weakening/narrowed", "a switch moves to the forgiving side")]
        : [];
    }),
  );
}

function readSwitch(text: string): Switch | undefined {
  const { key, value } = SWITCH.exec(text.slice(0, 300))?.groups ?? {};
  return key === undefined || value === undefined ? undefined : { key, value };
}

function isLaxer({ key, value: before }: Switch, { value: after }: Switch): boolean {
  if (before.toLowerCase() === after.toLowerCase()) return false;
  // A level of severity says itself which way it goes.
  if (/^(?:error|deny|forbid|fatal|2)$/iu.test(before) && OFF.test(after)) return true;
  if (/^(?:warn|warning)$/iu.test(before) && /^(?:off|none|allow|0|silent|ignore)$/iu.test(after))
    return true;
  const turnsOff = /^(?:true|yes|on)$/iu.test(before) && /^(?:false|no|off)$/iu.test(after);
  const turnsOn = /^(?:false|no|off)$/iu.test(before) && ON.test(after);
  if (FORGIVING.test(key)) return turnsOn;
  return turnsOff && STRICT.test(key);
}
