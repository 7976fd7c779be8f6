import type { Outcome } from "../domain/outcome.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { renderStatus, type StatusOptions } from "./status-comment.ts";

/** What the run's page shows. */
export function jobSummary(outcome: Outcome, options: StatusOptions | undefined): string {
  switch (outcome.status) {
    case "skipped":
      return `**Skipped:** ${defuseOutput(outcome.reason)}.`;
    case "refused":
      return `**Refused:** ${defuseOutput(outcome.reason)}`;
    case "replied":
    case "dry-run":
    case "planned":
      return outcome.reply;
    case "assigned":
      return `Attempt ${outcome.attempt} of \`${outcome.taskId}\` on ${outcome.tier} is reserved; the next job makes it.`;
    case "attempted":
      return `Attempt ${outcome.attempt} of \`${outcome.taskId}\` on ${outcome.tier} ended: ${outcome.end}. The next job judges what it left.`;
    case "handed-on":
    case "awaiting-ci":
    case "closed":
      return options === undefined ? outcome.task.id : renderStatus(outcome.task, options);
  }
}
