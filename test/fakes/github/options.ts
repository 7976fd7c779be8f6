import type { Role } from "./records.ts";
import type { Permissions } from "./tokens.ts";

interface UserOptions {
  readonly login: string;
  readonly id?: number;
  readonly type?: "User" | "Bot";
  readonly permission?: Role;
}

/** What the repository is like when the story begins. Everything has a sensible default. */
export interface GitHubOptions {
  readonly owner?: string;
  readonly repo?: string;
  readonly defaultBranch?: string;
  /** First commit: path → content. A path ending in `*` is written executable, without the star. */
  readonly files?: Readonly<Record<string, string>>;
  readonly users?: readonly UserOptions[];
  /** `private` checks every permission; `public` lets anybody read what the public may. */
  readonly visibility?: "public" | "private";
  readonly archived?: boolean;
  /** `${{ secrets.* }}` and `${{ vars.* }}` of the repository. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** `uses:` prefix → folder with an `action.yml` that is executed for real. */
  readonly actions?: Readonly<Record<string, string>>;
  /** More environment for the processes of a job, for instance to collect coverage. */
  readonly runnerEnvironment?: Readonly<Record<string, string>>;
  /** Jobs that may run at the same time. */
  readonly runners?: number;
  /** A job is killed as `timed_out` after this time, whatever its `timeout-minutes` says. */
  readonly jobTimeoutMs?: number;
  /** What a workflow without `permissions:` gets: GitHub's restricted or permissive setting. */
  readonly defaultWorkflowPermissions?: "read" | "write";
  /** "Allow GitHub Actions to create and approve pull requests", a setting of the repository. */
  readonly actionsMayCreatePullRequests?: boolean;
  /** `false`: the plan has no draft pull requests and answers 422. */
  readonly draftPullRequests?: boolean;
  /**
   * Whether `workflow_run` fires again when a re-run completes. Reports differ (sgl-project/sglang#25812
   * says never), so that a careful program may not depend on it. `people`: not after the job token's re-run.
   */
  readonly rerunsWake?: "always" | "people" | "never";
  /** Ref patterns (`refs/heads/ledger/*`) that a ruleset forbids to create or update. */
  readonly blockedRefs?: readonly string[];
  /** Branch → names of required status checks, by classic protection or by ruleset. */
  readonly requiredChecks?: Readonly<Record<string, readonly string[]>>;
  readonly requiredBy?: "protection" | "ruleset";
  /** A GitHub App beside it that signs for itself: its public key is known, and what its installation was granted. */
  readonly app?: {
    readonly id: string;
    readonly publicKey: string;
    readonly isInstalled?: boolean;
    readonly permissions?: Permissions;
  } | null;
  /** Slug of the GitHub App that `createToken("app")` belongs to. */
  readonly appSlug?: string;
  readonly rateLimit?: number;
}
