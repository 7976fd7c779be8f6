import { appendFileSync } from "node:fs";
import { defuseRunnerCommands } from "../../domain/redaction.ts";

/**
 * Says why nothing was done, in the log, the outputs and the job summary, by the runner's own files: the toolkit would
 * load an HTTP client to write these two lines. The reasons are our own words around names out of the event.
 */
export function skipQuickly(reason: string, variables: Readonly<Record<string, string | undefined>>): void {
  const line = defuseRunnerCommands(reason.replaceAll(/[\r\n]+/g, " "));
  process.stdout.write(`Skipped: ${line}\n`);
  const append = (variable: string, text: string): void => {
    const path = variables[variable];
    if (path !== undefined && path !== "") appendFileSync(path, text);
  };
  append("GITHUB_OUTPUT", "status=skipped\n");
  append("GITHUB_STEP_SUMMARY", `**Skipped:** ${line.replaceAll(/[<>@[\]!*_\x60]/g, " ")}.\n`);
}
