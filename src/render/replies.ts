import type { ConfigurationError } from "../domain/errors.ts";
import { table } from "./markdown.ts";

/** `/ai help`. */
export function renderHelp(trigger: string): string {
  return [
    "**Upshift** does a task with the cheapest model tier that gets your CI green.",
    table(["say", "and it will"], "ll", [
      [
        `\`${trigger} fix the failing date test\``,
        "change the code on a branch, open a draft pull request, and climb a tier when CI is red",
      ],
      [`\`${trigger} ask where is parseDate defined?\``, "answer in a comment, changing nothing"],
      [`\`${trigger} route …\``, "say which tier it would start with, why, and what that may cost"],
      [`\`${trigger} help\``, "show this"],
    ]),
    `Verbs: \`fix implement refactor test docs ask explain route\`, or plain words. Options: \`--tier haiku|sonnet|opus\`, \`--budget 0.50\`, \`--urgent\`, \`--dry-run\`.`,
  ].join("\n\n");
}

/** A verb that is understood and that nothing stands behind yet: said, not pretended. */
export function renderUnavailable(what: string): string {
  return `Upshift understands \`${what}\` but cannot do it in this version. Nothing was done and nothing was spent.`;
}

/** Names the place and the fix. */
export function renderConfigurationError(error: ConfigurationError): string {
  const at = error.at === undefined ? "" : ` (\`${error.at.file}\`, line ${error.at.line})`;
  return `**The configuration has a mistake, so nothing was done**${at}.\n\n\`\`\`text\n${error.message.replaceAll("```", "'''")}\n\`\`\``;
}
