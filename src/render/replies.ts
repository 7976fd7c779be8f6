import type { ConfigurationError } from "../domain/errors.ts";
import { nearestWord } from "../domain/nearest-word.ts";
import { quoted } from "../domain/quoted.ts";
import { table } from "./markdown.ts";

/** `/ai help`; with a word that nobody understands, the same and what may have been meant. */
export function renderHelp(trigger: string, unknown?: string): string {
  const say = (words: string): string => `\`${trigger} ${words}\``;
  return [
    ...(unknown === undefined ? [] : [didNotUnderstand(unknown)]),
    "**Upshift** does a task with the cheapest model tier that gets your CI green.",
    table(["say", "and it will"], "ll", [
      [
        say("fix the failing date test"),
        "change the code on a branch, open a draft pull request, and climb a tier when CI is red; on a pull request, work on its own branch",
      ],
      [
        `${say("ask …")}, ${say("explain …")}`,
        "answer in a comment, changing nothing; on a pull request, about its diff",
      ],
      [`${say("plan …")}, then ${say("implement")}`, "write a checkbox list of steps, then follow it"],
      [
        say("review …"),
        "review a pull request: one review with comments at its lines; words after it say what to look at",
      ],
      [say("route …"), "say which tier it would start with, why, and what that may cost"],
      [
        `${say("retry")}, ${say("escalate")}`,
        "try the newest task again, on the same tier or the next one up",
      ],
      [say("stop"), "end what runs here after its turn, and what waits for CI at once"],
      [say("cost"), "say what the tasks here have cost"],
      [say("report"), "say what all tasks have cost, against which targets, and what to change"],
      [say("doctor"), "look at key, models, permissions, workflows and rules, and say what to mend"],
      [say("help"), "show this"],
    ]),
    "Verbs: `fix implement refactor test docs ask explain plan review route retry escalate stop cost report doctor`, or plain words. Options: `--tier haiku|sonnet|opus`, `--budget 0.50`, `--urgent`, `--dry-run`.",
  ].join("\n\n");
}

function didNotUnderstand(word: string): string {
  const meant = nearestWord(word, KNOWN_VERBS);
  const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
  return `**${quoted(word)} alone is no command, so nothing was done.**${hint}`;
}

const KNOWN_VERBS = [
  "fix",
  "implement",
  "refactor",
  "test",
  "docs",
  "ask",
  "explain",
  "plan",
  "review",
  "route",
  "retry",
  "escalate",
  "stop",
  "cost",
  "report",
  "doctor",
  "help",
];

/** Names the place and the fix. */
export function renderConfigurationError(error: ConfigurationError): string {
  const at = error.at === undefined ? "" : ` (\`${error.at.file}\`, line ${error.at.line})`;
  return `**The configuration has a mistake, so nothing was done**${at}.\n\n\`\`\`text\n${error.message.replaceAll("```", "'''")}\n\`\`\``;
}
