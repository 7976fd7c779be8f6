import type { SanitisedText, TextFinding } from "../untrusted-text.ts";
import { removeComments } from "./comments.ts";
import { dropInvisibleEntities } from "./entities.ts";
import { removeHiddenElements } from "./hidden-elements.ts";
import { removeHiddenMarkdown } from "./hidden-markdown.ts";
import { removeHiddenMath } from "./hidden-math.ts";
import { findVisibleCode } from "./visible-code.ts";

/** One pass over a text without its code; reports each removal by rule. */
export type MarkupPass = (text: string, removed: (rule: HiddenRule) => void) => string;

const MESSAGES = {
  "text/html-comment": "removed HTML comments",
  "text/unclosed-comment": "removed what follows an HTML comment that is never closed",
  "text/hidden-declaration": "removed processing instructions, declarations or CDATA",
  "text/hidden-element": "removed HTML elements that are not shown",
  "text/hidden-attribute": "removed HTML attributes with text that is not shown",
  "text/image-text": "removed long alternative texts and titles",
  "text/hidden-definition": "removed Markdown definitions that are not shown",
  "text/hidden-formula": "removed formulas that are rendered as nothing",
  "text/encoded-invisible": "removed invisible characters written as entities",
} as const;

type HiddenRule = keyof typeof MESSAGES;

const PASSES: readonly MarkupPass[] = [
  dropInvisibleEntities,
  removeComments,
  removeHiddenElements,
  removeHiddenMarkdown,
  removeHiddenMath,
];

/** Stands for code while the passes run. The text cannot hold it: noncharacters were removed before. */
const CODE = "\uFDD0";

/** Removes markup that hides text from a reader of the rendered page. Code that is surely shown stays as it is. */
export function removeHiddenMarkup(text: string): SanitisedText {
  if (!/[<&[\\\uFF1C\uFE64]/u.test(text)) return { clean: text, findings: [] };
  const counts = new Map<HiddenRule, number>();
  const removed = (rule: HiddenRule) => counts.set(rule, (counts.get(rule) ?? 0) + 1);

  const code: string[] = [];
  let masked = "";
  let from = 0;
  for (const range of findVisibleCode(text)) {
    // The placeholder carries its number, as a pass may drop some of them.
    masked += `${text.slice(from, range.start)}${CODE}${code.length}${CODE}`;
    code.push(text.slice(range.start, range.end));
    from = range.end;
  }
  masked += text.slice(from);
  for (const pass of PASSES) masked = pass(masked, removed);
  const clean = masked.replace(/\uFDD0(\d+)\uFDD0/gu, (_, number: string) =>
    code.slice(Number(number), Number(number) + 1).join(""),
  );
  const findings = [...counts].map(([rule, count]): TextFinding => ({
    rule,
    message: MESSAGES[rule],
    count,
  }));
  return { clean, findings };
}
