import { type ComplexityEstimate, estimateFromDiff, estimateFromText } from "../domain/complexity.ts";
import { namedThings } from "../domain/complexity/task-words.ts";
import type { RepositorySurvey } from "../ports/repository-survey.ts";
import type { AuthorisePorts } from "./authorise.ts";

type EstimateRequest = Omit<Parameters<AuthorisePorts["estimate"]>[0], "sha">;

/** How hard a task looks by its words, by what the repository says of the names in them, and by the diff that it is about. */
export async function estimateTask(
  survey: RepositorySurvey,
  { text, body, kind, config, size }: EstimateRequest,
): Promise<ComplexityEstimate> {
  const task = {
    text,
    body,
    repository: await survey.survey(namedThings(text, body)),
    ...(kind === undefined ? {} : { kind }),
    ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
  };
  return size === undefined ? estimateFromText(task) : estimateFromDiff(task, size);
}
