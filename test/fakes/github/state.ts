import type {
  Account,
  CheckRun,
  CheckSuite,
  Comment,
  CommitStatus,
  Issue,
  JobRecord,
  Label,
  PullRequest,
  ReviewComment,
  Role,
  RunRecord,
  Workflow,
} from "./records.ts";

/** The bot that acts for every job token. Its id is the real one. */
export const ACTIONS_BOT: Account = {
  login: "github-actions[bot]",
  id: 41898282,
  type: "Bot",
  role: "none",
};

/** Everything the repository knows besides git's objects and refs. Tests may read it freely. */
export class State {
  readonly accounts = new Map<string, Account>();
  readonly labels = new Map<string, Label>();
  readonly issues = new Map<number, Issue>();
  readonly comments = new Map<number, Comment>();
  readonly reviewComments = new Map<number, ReviewComment>();
  readonly checkSuites: CheckSuite[] = [];
  readonly checkRuns = new Map<number, CheckRun>();
  readonly statuses: CommitStatus[] = [];
  readonly workflows = new Map<string, Workflow>();
  readonly runs = new Map<number, RunRecord>();
  /** Commits GitHub shows as verified: made by its API without a custom author. */
  readonly verifiedCommits = new Set<string>();
  archived = false;
  defaultBranch = "main";
  visibility: "public" | "private" = "private";
  #issueNumber = 0;
  #id = 1000;

  /** A new id. They grow, as GitHub's do, and are never used twice. */
  nextId(): number {
    this.#id += 1;
    return this.#id;
  }

  nextIssueNumber(): number {
    this.#issueNumber += 1;
    return this.#issueNumber;
  }

  addAccount(login: string, type: Account["type"], role: Role, id = this.nextId()): Account {
    const account: Account = { login, id, type, role };
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  account(login: string): Account {
    const account = this.accounts.get(login.toLowerCase());
    if (account === undefined) throw new Error(`the fake has no user ${login}`);
    return account;
  }

  issue(number: number): Issue {
    const issue = this.issues.get(number);
    if (issue === undefined) throw new Error(`the fake has no issue #${number}`);
    return issue;
  }

  get pullRequests(): PullRequest[] {
    return [...this.issues.values()].flatMap((issue) => (issue.pull === null ? [] : [issue.pull]));
  }

  pull(number: number): PullRequest {
    const { pull } = this.issue(number);
    if (pull === null) throw new Error(`#${number} is no pull request`);
    return pull;
  }

  commentsOf(number: number): Comment[] {
    return [...this.comments.values()].filter((comment) => comment.issue === number);
  }

  /** Open pull requests whose head is this branch. */
  openPullsFrom(owner: string, branch: string): PullRequest[] {
    return this.pullRequests.filter(
      (pull) =>
        pull.headOwner.toLowerCase() === owner.toLowerCase() &&
        pull.headRef === branch &&
        this.issue(pull.number).state === "open",
    );
  }

  /** Jobs of the newest attempt of each run, or of one run. */
  jobs(run?: RunRecord): JobRecord[] {
    const runs = run === undefined ? [...this.runs.values()] : [run];
    return runs.flatMap((one) => one.attempts.at(-1) ?? []);
  }

  run(id: number): RunRecord {
    const run = this.runs.get(id);
    if (run === undefined) throw new Error(`the fake has no run ${id}`);
    return run;
  }
}
