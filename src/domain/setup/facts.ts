import type { Config } from "../config.ts";
import type { WorkflowFacts } from "./workflow.ts";

/** What is known of a repository's set-up. Whatever could not be read is `undefined` and never taken for good news. */
export interface SetupFacts {
  visibility: "public" | "private" | "internal" | undefined;
  defaultBranch: string;
  workflows: readonly WorkflowFacts[];
  configuration: ConfigurationFacts;
  provider: ProviderFacts;
  token: TokenFacts;
  /** Types of the rules that hold for a branch of ours, by branch name. */
  rules: Readonly<Record<string, readonly string[] | undefined>>;
  /** "Allow GitHub Actions to create and approve pull requests". */
  jobTokenMayOpenPullRequests: boolean | undefined;
}

export interface ConfigurationFacts {
  file: string;
  /** Undefined where it has a mistake. */
  config: Config | undefined;
  /** The mistake, with line and column. */
  mistake: string | undefined;
}

export interface ProviderFacts {
  /** Whether a key or another way to sign in was given; undefined in a job that has none on purpose. */
  hasCredential: boolean | undefined;
  /** Why the provider did not answer; undefined when it did or was not asked. */
  failure: string | undefined;
  /** Each rung of the ladder and the model behind it. */
  models: readonly ({ rung: string } & (
    | { model: string; problem: undefined }
    | { model: undefined; problem: string }
  ))[];
}

export interface TokenFacts {
  /** What the token may read, by permission: found out by reading. */
  reads: Readonly<Record<string, boolean | undefined>>;
  /** Whether another token than the job's pushes; undefined outside a run. */
  hasPushToken: boolean | undefined;
}

/** The branches whose rules matter: one name of each kind that we write. */
export const LEDGER_BRANCH_NAME = "upshift/ledger";
export const SAMPLE_TASK_BRANCH = "upshift/issue-1-1";
