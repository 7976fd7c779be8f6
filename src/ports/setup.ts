import type { SetupFacts, TokenFacts } from "../domain/setup/facts.ts";
import type { WorkflowFacts } from "../domain/setup/workflow.ts";

/** How a repository is set up, as far as a token can see it. What it cannot see is `undefined`, never a guess. */
export interface RepositorySetup {
  visibility(): Promise<SetupFacts["visibility"]>;
  /** The files of `.github/workflows` at a commit. One that cannot be parsed has no triggers and no jobs. */
  workflows(sha: string): Promise<WorkflowFacts[]>;
  /** Types of the rules that hold for a branch. */
  rulesOf(branch: string): Promise<string[] | undefined>;
  jobTokenMayOpenPullRequests(): Promise<boolean | undefined>;
  /** Tries to read what each permission is needed for, at that commit. */
  readable(sha: string): Promise<TokenFacts["reads"]>;
}
