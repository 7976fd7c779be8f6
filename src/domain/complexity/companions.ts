import type { Hit } from "./lexicon.ts";
import type { TaskReading } from "./task-lexicon.ts";

/** Kinds of tests and documents, and words that say nothing of what is built. */
const COMPANION =
  /^(?:a|an|the|our|some|few|more|missing|new|good|unit|integration|regression|e2e|end|to|smoke|snapshot\w*|property|contract|edge|cases?|component|browser|load|fuzz|acceptance|functional|tests?|testing|specs?|fixtures?|mocks?|stubs?|coverage|suite|docs|documentation|docfile|readme)$/;

/** Words by which something comes along, and how many may stand between them and it. */
const JOINERS: ReadonlyMap<string, number> = new Map([
  ["with", 2],
  ["including", 2],
  ["plus", 3],
  ["and", 5],
  [",", 5],
]);

/**
 * What a list was found by comes along with other work: "add OAuth login with tests" asks for a login, "add unit and
 * integration tests" for tests. Looks at what stands between the first request and the last word of the hit.
 */
export function isBeside(task: TaskReading, { to }: Hit): boolean {
  let other = false;
  for (let at = task.opening + 1; at < to - 1; at += 1) {
    const word = task.reading.word(at);
    const most = JOINERS.get(word);
    if (most === undefined) other ||= !COMPANION.test(word);
    else if (other && to - 2 - at <= most) return true;
  }
  return false;
}

/** The last word of the hit is a test or a document. */
export function isCompanion(task: TaskReading, { to }: Hit): boolean {
  return COMPANION.test(task.reading.word(to - 1));
}
