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
      return outcome.reply;
    case "awaiting-ci":
    case "closed":
      return options === undefined ? outcome.task.id : renderStatus(outcome.task, options);
  }
}
