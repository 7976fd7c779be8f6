import { removeInvisible } from "./invisible.ts";
import { findVisibleCode } from "./visible-code.ts";

/** Seen by nobody, and enough for GitHub not to recognise what it parts. */
const SEPARATOR = "\u200B";

/** https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/using-keywords-in-issues-and-pull-requests */
const CLOSING_KEYWORD =
  /\b(clos|fix|resolv)(e[sd]?|ing|es|ed|)(?=[\s:*_~`("'[\]<\u200B]{0,20}(?:issue\s{1,5})?(?:[\w.-]{1,100}\/[\w.-]{1,100})?(?:#|GH-)\d|[\s:*_~`("'[\]<]{0,20}(?:[^\s)]{0,200}\]\()?https?:\/\/[^\s)]{1,200}\/(?:issues|pull)\/\d)/giu;

/** `@user`, `@org/team`, `@everyone`. An address (`a@b`) is none. */
const MENTION = /(?<![A-Za-z0-9_.`\u200B])@(?=[A-Za-z0-9])/gu;

/** A line that some bot, ours included, would take for a command. */
const COMMAND = /^([ \t>*+-]*)\/(?=[A-Za-z])/gmu;

/** What we find our own comments by. Shown as code it would still be found. */
const OWN_MARKER = /<!(?=--\s{0,20}upshift\b)/giu;

/**
 * Makes text that the model wrote safe to publish: mentions notify nobody, closing keywords close nothing, images load nothing,
 * HTML (comments and so markers of state with it) is shown instead of obeyed, no line is a command. In a comment,
 * code that GitHub surely shows as code stays as it is, but for a marker of ours; a commit message has no code.
 */
export function defuseOutput(text: string, kind: "markdown" | "commit-message" = "markdown"): string {
  const clean = removeInvisible(text).clean.replace(OWN_MARKER, `<!${SEPARATOR}`);
  if (kind === "commit-message") return defuseReferences(clean);
  let result = "";
  let from = 0;
  for (const range of findVisibleCode(clean)) {
    result += defuseMarkdown(clean.slice(from, range.start)) + clean.slice(range.start, range.end);
    from = range.end;
  }
  return result + defuseMarkdown(clean.slice(from));
}

function defuseMarkdown(text: string): string {
  return defuseReferences(text)
    .replace(/<(?=[A-Za-z/!?])/gu, "&lt;")
    .replace(/!(?=\[)/gu, "!\\");
}

function defuseReferences(text: string): string {
  return text
    .replace(CLOSING_KEYWORD, (whole: string) => `${whole.slice(0, 2)}${SEPARATOR}${whole.slice(2)}`)
    .replace(MENTION, `@${SEPARATOR}`)
    .replace(COMMAND, `$1${SEPARATOR}/`);
}
