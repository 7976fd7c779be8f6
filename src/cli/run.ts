import { parseComment } from "../domain/command.ts";
import type { Config } from "../domain/config.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { GateResult } from "../domain/gate.ts";
import { findRung } from "../domain/ladder.ts";
import { foldTasks, type TaskState } from "../domain/ledger/task-state.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { Actor } from "../domain/task.ts";
import type { CommandRequest } from "../usecases/command-request.ts";
import { type CommandPorts, followCommand } from "../usecases/handle-command.ts";
import { resumeTask } from "../usecases/resume-on-checks.ts";
import type { RunContext } from "../usecases/run-context.ts";
import type { RunReporter, RunResult } from "./run-report.ts";

/** What was asked for on the command line, read and checked. */
export interface RunRequest {
  /** Absent: go on with the newest task. */
  text: string | undefined;
  tier?: string;
  /** US dollars. */
  budget?: number;
  urgent?: true;
}

export interface LocalRun {
  ports: CommandPorts;
  context: RunContext;
  config: Config;
  /** Runs the gate on a commit and tells of it; undefined when it was interrupted. */
  judge: (sha: string) => Promise<GateResult | undefined>;
  interrupted: AbortSignal;
  reporter: RunReporter;
  number: number;
  branch: string;
}

/** The person at the keyboard. Whoever can run this can do everything that it does by hand. */
export const LOCAL_ACTOR: Actor = { id: 1, login: "you", type: "User" };

/** Exit codes, as docs/command-line.md lists them. A mistake in what was asked for is 2, by the door itself. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  green: 0,
  answered: 0,
  "dry-run": 0,
  replied: 0,
  budget: 3,
  // Nothing else is refused here: the person at the keyboard may do anything but spend more than was said.
  refused: 3,
  interrupted: 130,
};

export const exitCodeOf = (status: string): number => EXIT_CODES[status] ?? 1;

/**
 * The Action's own use cases on a clone: reserve, attempt, commit, and then the gate in place of CI, until the task is
 * closed or somebody interrupts. What is done stays done; a later run goes on from the ledger.
 */
export async function runLocally(run: LocalRun, request: RunRequest): Promise<RunResult> {
  const { ports, context } = run;
  let answer: string | undefined;
  const speaking: CommandPorts = {
    ...ports,
    conversation: {
      ...ports.conversation,
      postComment: (number, body) => ((answer = body), ports.conversation.postComment(number, body)),
      updateComment: (id, body) => ((answer = body), ports.conversation.updateComment(id, body)),
    },
  };
  let outcome = await begin(run, speaking, request);
  while (outcome.status === "awaiting-ci" && !run.interrupted.aborted) {
    const headSha = outcome.task.lastHeadSha;
    if (headSha === undefined) throw new Error("a task that waits for CI has a commit");
    if ((await run.judge(headSha)) === undefined) break;
    outcome = await resumeTask(speaking, context, outcome.task, { headSha, delivery: `gate-${headSha}` });
  }
  return resultOf(run, outcome, answer);
}

async function begin(run: LocalRun, ports: CommandPorts, request: RunRequest): Promise<Outcome> {
  const { context, config, number, branch } = run;
  const { text } = request;
  if (text !== undefined) return followCommand(ports, context, requestOf(run, request, text), config);
  const state = await newestTask(ports, number);
  if (state === undefined) throw new ConfigurationError("there is no task of this clone to go on with");
  // What is committed and was not judged costs nothing to judge.
  if (state.phase === "awaiting-ci") return { status: "awaiting-ci", task: state };
  const again: CommandRequest = {
    ...requestOf(run, request, `retry`),
    branch,
    command: { kind: "command", verb: "retry", text: "", options: optionsOf(request) },
  };
  return followCommand(ports, context, again, config);
}

function requestOf(run: LocalRun, request: RunRequest, text: string): CommandRequest {
  const key = String(run.ports.clock.now());
  // The first line is the command, so that `fix`, `test` or `explain` mean here what they mean in a comment.
  const parsed = parseComment(`${run.context.trigger} ${text}`, { trigger: run.context.trigger });
  if (parsed.kind === "error") throw new ConfigurationError(parsed.message);
  if (parsed.kind === "none") throw new ConfigurationError("the task is empty: say what shall be done");
  const { tier } = request;
  if (tier !== undefined && findRung(run.config.ladder, tier) === undefined) {
    const names = run.config.ladder.map((rung) => rung.name).join(", ");
    throw new ConfigurationError(`the ladder has no ${tier}; it has ${names}`);
  }
  return {
    delivery: `run-${key}`,
    key,
    actor: LOCAL_ACTOR,
    branch: run.branch,
    thread: {
      number: run.number,
      isPullRequest: false,
      title: text.split("\n")[0]?.slice(0, 200) ?? "",
      body: text.includes("\n") ? text : "",
      author: LOCAL_ACTOR,
      authorAssociation: "OWNER",
      state: "open",
      locked: false,
    },
    command: { ...parsed, options: { ...parsed.options, ...optionsOf(request) } },
    comment: null,
  };
}

function optionsOf({ tier, budget, urgent }: RunRequest): CommandRequest["command"]["options"] {
  return {
    ...(tier === undefined ? {} : { tier }),
    ...(budget === undefined ? {} : { budget }),
    ...(urgent === undefined ? {} : { urgent }),
  };
}

async function newestTask(
  ports: Pick<CommandPorts, "ledger">,
  number: number,
): Promise<TaskState | undefined> {
  let newest: TaskState | undefined;
  for await (const state of foldTasks(await ports.ledger.read())) {
    if (state.task.source.kind === "issue" && state.task.source.number === number) newest = state;
  }
  return newest;
}

function resultOf(run: LocalRun, outcome: Outcome, said: string | undefined): RunResult {
  const task = "task" in outcome ? outcome.task : undefined;
  const stopped = run.interrupted.aborted && task?.closed?.status !== "green";
  const status = stopped ? "interrupted" : (task?.closed?.status ?? outcome.status);
  const reply = "reply" in outcome ? outcome.reply : undefined;
  const words = "reason" in outcome ? outcome.reason : (task?.closed?.explanation ?? "");
  const answered = task?.closed?.status === "answered" ? said : reply;
  return {
    status,
    explanation: stopped ? "What was done is kept. Go on with: upshift run --continue" : words,
    branch: task?.lastHeadSha === undefined ? undefined : task.task.branch,
    headSha: task?.lastHeadSha,
    worktree: undefined,
    unfinished: undefined,
    answer: answered?.replaceAll(/<!--[\s\S]*?-->\n*/g, "").trim(),
    task,
  };
}
