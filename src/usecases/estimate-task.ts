import { type ComplexityEstimate, estimateFromDiff, estimateFromText } from "../domain/complexity.ts";
import { namedThings } from "../domain/complexity/task-words.ts";
import { linguistRules } from "../domain/complexity/generated-paths.ts";
import { sizeOfFiles } from "../domain/diff.ts";
import type { RepositorySurvey } from "../ports/repository-survey.ts";
import type { AuthorisePorts } from "./authorise.ts";

type EstimateRequest = Omit<Parameters<AuthorisePorts["estimate"]>[0], "sha">;

/** How hard a task looks by its words, by what the repository says of the names in them, and by the diff that it is about. */
export async function estimateTask(
  survey: RepositorySurvey,
  { text, body, kind, config, change }: EstimateRequest,
): Promise<ComplexityEstimate> {
  const task = {
    text,
    body,
    repository: await survey.survey(namedThings(text, body)),
    ...(kind === undefined ? {} : { kind }),
    ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
  };
  if (change === undefined) return estimateFromText(task);
  const { gitattributes, usedBy } = await survey.aboutChange(change.flatMap(({ oldPath }) => oldPath ?? []));
  return estimateFromDiff(
    task,
    sizeOfFiles(change, {
      linguist: linguistRules(gitattributes),
      ...(usedBy === undefined ? {} : { usedBy }),
    }),
  );
}
