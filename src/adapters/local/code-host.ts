import type { Gate, GateResult } from "../../domain/gate.ts";
import type { CheckResult } from "../../domain/verdict.ts";
import { CodeHostError } from "../../domain/errors.ts";
import type { Checks, Conversation, IssueComment, Reviews, WorkflowControl } from "../../ports/code-host.ts";
import type { GateRunner } from "../../ports/gate.ts";

/** CI of a local run: one command, whose end is the check of a commit. */
export interface LocalCi {
  checks: Checks;
  /** Runs the command on a commit. Undefined when it was stopped before it ended: the commit is not judged then. */
  judge(sha: string, signal: AbortSignal): Promise<GateResult | undefined>;
}

export function localCi(gate: Gate, runner: GateRunner): LocalCi {
  const results = new Map<string, { check: CheckResult; output: string }>();
  const pending = (): CheckResult => ({
    source: "check-run",
    name: gate.name,
    state: "pending",
    startedAt: "",
    url: "",
  });
  return {
    async judge(sha, signal) {
      const startedAt = new Date().toISOString();
      const [result] = await runner.measure({ sha, edits: [] }, [gate], signal);
      if (signal.aborted || result === undefined) return undefined;
      const check: CheckResult = {
        ...pending(),
        state: result.passed === undefined ? "cancelled" : result.passed ? "success" : "failure",
        startedAt,
        completedAt: new Date().toISOString(),
        ...(result.problem === undefined ? {} : { summary: result.problem }),
      };
      results.set(sha, { check, output: result.output });
      return result;
    },
    checks: {
      // A commit that was not judged yet will be: nothing has to be waited for.
      checksOf: async (sha) => [results.get(sha)?.check ?? pending()],
      logOf: async (check) =>
        [...results.values()].find((each) => each.check === check)?.output ?? latest(results),
      requiredChecks: async () => undefined,
      runsOf: async () => [],
      jobsOf: async () => [],
    },
  };
}

function latest(results: ReadonlyMap<string, { output: string }>): string | undefined {
  return [...results.values()].at(-1)?.output;
}

/** A local run has no pull request that could be reviewed. */
export function localReviews(): Reviews {
  const none = async (): Promise<never> => {
    throw new CodeHostError("there is no pull request here", { failure: "not-found" });
  };
  return {
    post: none,
    findOwn: async () => undefined,
    commentsOf: async () => [],
    openThreads: async () => [],
    resolve: async () => false,
  };
}

/** A voice for somebody at a terminal. What is posted is told; there is nobody to react to and nothing to label. */
export function localConversation(
  thread: { number: number; title: string },
  tell: (body: string) => void,
): Conversation {
  const nobody = { id: 1, login: "you", type: "User" } as const;
  const comment = (body: string): IssueComment => {
    tell(body);
    return { id: thread.number, body, author: nobody, createdAt: "", url: "" };
  };
  return {
    issue: async () => ({
      ...thread,
      body: "",
      author: nobody,
      state: "open",
      locked: false,
      isPullRequest: false,
      labels: [],
    }),
    comment: async () => undefined,
    react: async () => {},
    postComment: async (_, body) => comment(body),
    updateComment: async (_, body) => comment(body),
    findOwnComment: async () => undefined,
    addLabels: async () => {},
  };
}

/** There is no CI system to command. Whether a run is still at work is known by its process. */
export function localWorkflows(): WorkflowControl {
  return {
    rerunFailedJobs: async () => {},
    dispatch: async () => {},
    cancel: async () => false,
    isActive: async (runId) => isAlive(runId),
  };
}

function isAlive(processId: number): boolean {
  if (processId === process.pid) return true;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's process has that number: it is alive, though it may not be a run of ours.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
