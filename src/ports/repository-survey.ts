import type { RepositoryEvidence } from "../domain/complexity/repository-evidence.ts";

/** Looks up in a checkout what a task names. Reads only, runs nothing of the repository, and gives up in time. */
export interface ChangeSurroundings {
  /** Text of the root's `.gitattributes`; empty where there is none. */
  gitattributes: string;
  /** Other files that use one of them; undefined where that was not found out in time. */
  usedBy: number | undefined;
}

export interface RepositorySurvey {
  /** What cannot be found out in time is left out, never guessed. */
  survey(names: { paths: readonly string[]; identifiers: readonly string[] }): Promise<RepositoryEvidence>;
  /** What the checkout says of a change to these files, as it was before. */
  aboutChange(paths: readonly string[]): Promise<ChangeSurroundings>;
}
