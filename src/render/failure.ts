import type { CodeHostError, PermissionError } from "../domain/errors.ts";
import { defuseOutput } from "../domain/untrusted-text.ts";
import { cell } from "./markdown.ts";

/** What to do about it first, then what the code host said. One paragraph. */
export function failureText(error: CodeHostError | PermissionError): string {
  const said = cell(defuseOutput(error.message)).replace(/\.$/, "");
  const remedy = error.remedy?.replace(/\.$/, "");
  if (remedy === undefined) return `${said}.`;
  return `${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}. (${said}.)`;
}

/** The same for those who never look into a log. */
export function renderFailure(error: CodeHostError | PermissionError): string {
  return `⚠️ **Upshift could not go on.** ${failureText(error)} Nothing that was done is lost: the next sweep, or \`retry\`, goes on with a task that had begun; else say the command again.`;
}
