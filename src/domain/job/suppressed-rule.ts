import { kindOfSuppression } from "../patch/rules-suppressions.ts";
import { type Finding, findingsAt } from "./finding.ts";

/** What a rule's name may go on with: `no-console` is not in `no-console-log`. */
const PART_OF_NAME = /[\w@/-]/;

/** Lines that silence one rule of a linter or of a type checker: where the rule would speak if it were let. */
export function findSuppressed(rule: string, text: string): Finding[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(rule); at >= 0; at = text.indexOf(rule, at + rule.length)) {
    const isWhole = !isPart(text[at - 1]) && !isPart(text[at + rule.length]);
    const kind = isWhole ? kindOfSuppression(lineAt(text, at)) : undefined;
    if (kind === "lint" || kind === "types") offsets.push(at);
  }
  return findingsAt(text, offsets);
}

const isPart = (char: string | undefined): boolean => char !== undefined && PART_OF_NAME.test(char);

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset) + 1, end < 0 ? undefined : end);
}
