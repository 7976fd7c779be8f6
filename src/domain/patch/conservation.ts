import type { DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import type { Subject } from "./subject.ts";

/**
 * Whether what was asserted before is still asserted somewhere: tests become rows of a table, move to another file, or
 * share a helper, and all the while the values that they were about stay.
 */
export interface Conservation {
  /** The values and names of a removed line of a test are all in lines of tests that the patch adds. */
  holds(line: DiffLine, subject: Subject): boolean;
}

/** Lines that only say something. */
const SAYS =
  /^\s*(?:console\.|print\w*!?\s?\(|puts\b|p\s|echo\b|log\w*[.(]|logger\.|fmt\.Print|t\.Log|System\.(?:out|err)|Console\.Write|NSLog|warn\b|debug\w*[.(]|dump\(|var_dump|_\s*=)/u;

/** Go's way to fail; what it is given is a message. */
const FAILING_CALL = /\b(?:t|b|tb)\.(?:Error|Fatal)/u;

export function readConservation(subjects: Subject[]): Conservation {
  const tests = subjects.filter(({ role }) => role.test || role.expectation);
  const names = new Set<string>();
  const values = new Set<string>();
  const whole = new Set<string>();
  let fails = false;
  for (const subject of tests) {
    for (const { added } of subject.changes) {
      for (const line of added) {
        if (isComment(line.text) || SAYS.test(line.text)) continue;
        whole.add(squeeze(line.text));
        if (FAILING_CALL.test(line.text)) fails = true;
        for (const value of valuesIn(line.text)) {
          for (const part of [value, ...value.split(/[\s,;|=]+/u)]) values.add(part);
        }
        for (const name of namesIn(line.text)) names.add(name);
      }
    }
  }
  const kept = new Set(
    tests.flatMap(({ file }) =>
      file.hunks.flatMap(({ lines }) =>
        lines.flatMap((line) => (line.kind === "context" ? [squeeze(line.text)] : [])),
      ),
    ),
  );
  return {
    holds(line, subject) {
      if (whole.has(squeeze(line.text))) return true;
      // A file that goes because another one says the same.
      if (subject.file.kind === "deleted" && kept.has(squeeze(line.text))) return true;
      // What a failing call says is no value that it expects.
      const own = FAILING_CALL.test(line.text) ? [] : valuesIn(line.text);
      const known = namesIn(line.text);
      const found = known.filter((name) => names.has(name)).length;
      if (own.length === 0) return found === known.length && (known.length > 0 || fails);
      return own.every((value) => values.has(value)) && found * 2 >= known.length;
    },
  };
}

const squeeze = (text: string): string => text.replace(/[\s;,]+/gu, "").replace(/['`]/gu, '"');

/** Texts and numbers, without their quotes. */
function valuesIn(text: string): string[] {
  return (
    text
      .slice(0, 2000)
      .match(/"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|(?<![\w.])\d[\w.]*/gu) ?? []
  ).map((value) => value.replace(/^["'`]|["'`]$/gu, ""));
}

/** Words of languages and of assertions say nothing about the subject. */
const COMMON =
  /^(?:expect\w*|assert\w*|Assert\w*|EXPECT\w*|ASSERT\w*|CHECK\w*|REQUIRE\w*|require|should\w*|to[A-Z]\w*|is[A-Z]\w*|has[A-Z]\w*|await|async|return|const|let|var|if|for|in|of|new|self|this|not|true|false|True|False|None|nil|null|undefined|with|raises|pytest|range|len|the|t|tt|tc|it|be|eq|to|err|error|Error\w*|Fatal\w*|string|int|func|fn|def|void|static|XCT\w+|Equal|Equals|NoError|cmp|Diff|reflect|DeepEqual|and|or|do|end|lambda|toString|length|size|count)$/u;

function namesIn(text: string): string[] {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|(?<!\w)'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, " ");
  return [...new Set(bare.slice(0, 2000).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))].filter(
    (name) => !COMMON.test(name),
  );
}

/** How much the strongest of the assertions about each name asks for. */
export function strengthByName(lines: DiffLine[], subject: Subject): ReadonlyMap<string, number> {
  const strongest = new Map<string, number>();
  for (const { text } of lines) {
    const assertion = readAssertion(text, subject.language);
    if (assertion === undefined) continue;
    for (const name of namesIn(assertion.subject)) {
      strongest.set(name, Math.max(assertion.strength, strongest.get(name) ?? 0));
    }
  }
  return strongest;
}

/** An added assertion about the same thing asks for more than the removed one. */
export function isOutdone(line: DiffLine, added: ReadonlyMap<string, number>, subject: Subject): boolean {
  const before = readAssertion(line.text, subject.language);
  if (before === undefined || before.strength > 3) return false;
  return namesIn(before.subject).some((name) => (added.get(name) ?? 0) > before.strength);
}
