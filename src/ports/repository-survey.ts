import type { RepositoryEvidence } from "../domain/complexity/repository-evidence.ts";

/** Looks up in a checkout what a task names. Reads only, runs nothing of the repository, and gives up in time. */
export interface RepositorySurvey {
  /** What cannot be found out in time is left out, never guessed. */
  survey(names: { paths: readonly string[]; identifiers: readonly string[] }): Promise<RepositoryEvidence>;
}
