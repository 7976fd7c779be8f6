import { codeOf, isInvisible, removeInvisible } from "./untrusted-text/invisible.ts";
import { removeHiddenMarkup } from "./untrusted-text/hidden-markup.ts";

export { defuseOutput } from "./untrusted-text/defuse-output.ts";

/** One kind of thing that was taken out of a text, and how often. */
export interface TextFinding {
  rule: string;
  message: string;
  count: number;
}

export interface SanitisedText {
  clean: string;
  findings: TextFinding[];
}

/**
 * Takes out of a text what a person looking at GitHub's page would not see: invisible characters first, then markup
 * that hides text. What stays is for the prompt, inside a fence (`fenceUntrusted`): sanitising makes text honest, not trusted.
 */
export function sanitise(text: string): string {
  return inspectText(text).clean;
}

/** `sanitise`, and what was taken out. */
export function inspectText(text: string): SanitisedText {
  const visible = removeInvisible(text);
  const shown = removeHiddenMarkup(visible.clean);
  return { clean: shown.clean, findings: [...visible.findings, ...shown.findings] };
}

/** Where a piece of untrusted text comes from. */
export interface UntrustedText {
  text: string;
  /** Login of who wrote it; undefined where nobody did (a log). */
  author: string | undefined;
  /** What the permission check said about the author. */
  trust: "trusted" | "untrusted";
  /** "issue body", "log of check test (ubuntu)". */
  label: string;
}

/**
 * Wraps text for a prompt in delimiters that its author cannot close: they carry `nonce`, which has to be fresh and
 * unguessable for each prompt (128 random bits or more, letters and digits) and comes from the caller, as this layer has no randomness.
 * The text is sanitised here, so that no caller can forget it.
 */
export function fenceUntrusted(source: UntrustedText, nonce: string): string {
  return fence(source, sanitise(source.text), nonce);
}

/**
 * The same for code that is to be judged. Whoever looks at a diff sees its comments and markup, so they stay: taking
 * them out would hide code from the reviewer that everybody else sees. Characters that nobody sees are named instead.
 */
export function fenceCode(source: UntrustedText, nonce: string): string {
  return fence(source, nameInvisible(source.text), nonce);
}

function fence(source: UntrustedText, shown: string, nonce: string): string {
  if (!/^[A-Za-z0-9]{16,}$/u.test(nonce)) {
    throw new RangeError("a fence needs a nonce of at least 16 letters and digits");
  }
  const tag = `untrusted-${nonce}`;
  // Nobody can guess the nonce, but a text that was fenced before may be quoted back.
  const text = shown.replaceAll(nonce, "[nonce]");
  const { label, author = "none", trust } = source;
  const attributes = Object.entries({ label, author, trust }).map(
    ([name, value]) => `${name}="${attribute(value, nonce)}"`,
  );
  return `<${tag} ${attributes.join(" ")}>\n${text}\n</${tag}>`;
}

/** Attribute values come from outside as well: file names, logins, names of checks. */
function attribute(value: string, nonce: string): string {
  return sanitise(value)
    .replaceAll(nonce, "[nonce]")
    .replace(/[<>"&\s]+/gu, " ")
    .trim()
    .slice(0, 200);
}

/** `\u202E` becomes `<U+202E>`. */
function nameInvisible(text: string): string {
  return text.replaceAll(/[^\t\n -~]/gu, (char) =>
    isInvisible(char) ? `<U+${codeOf(char).toString(16).toUpperCase().padStart(4, "0")}>` : char,
  );
}
