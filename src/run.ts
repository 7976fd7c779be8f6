import { assertNever } from "./domain/errors.ts";
import type { Outcome } from "./domain/outcome.ts";
import type { Trigger } from "./domain/trigger.ts";
import { applyStage, type ApplyStagePorts } from "./usecases/apply-stage.ts";
import { continueTask } from "./usecases/continue-task.ts";
import { type CommandPorts, handleCommand, handleSignal } from "./usecases/handle-command.ts";
import { handlePullRequest } from "./usecases/handle-pull-request.ts";
import type { JobPorts } from "./usecases/jobs/job-ports.ts";
import { mayNot, runJobs } from "./usecases/jobs/run-jobs.ts";
import { tellRound } from "./usecases/jobs/tell-round.ts";
import { workUnit } from "./usecases/jobs/work-unit.ts";
import { resumeOnChecks, type ResumePorts } from "./usecases/resume-on-checks.ts";
import { type ReportPorts, reportOnSchedule } from "./usecases/report.ts";
import { sweep } from "./usecases/sweep.ts";
import { replyingOnce, withoutSpeech } from "./usecases/speech.ts";
import type { RunContext } from "./usecases/run-context.ts";

export type Ports = CommandPorts & ResumePorts & ApplyStagePorts & JobPorts & ReportPorts;

/** One event in, one use case, one outcome out. */
export async function run(ports: Ports, context: RunContext, trigger: Trigger): Promise<Outcome> {
  if (context.dryRun && ["checks", "sweep", "continue", "apply", "work"].includes(trigger.kind))
    return { status: "skipped", reason: "dry run: no task goes on" };
  const conversation = context.dryRun
    ? withoutSpeech(ports.conversation)
    : "delivery" in trigger
      ? replyingOnce(ports.conversation, trigger.delivery)
      : ports.conversation;
  const speaking = { ...ports, conversation };
  switch (trigger.kind) {
    case "comment":
      return handleCommand(speaking, context, trigger);
    case "pull-request":
      return handlePullRequest(ports, context, trigger);
    case "issue-signal":
      return handleSignal(speaking, context, trigger);
    case "report":
      return reportOnSchedule(ports, context);
    case "sweep":
      return sweep(ports, context);
    case "jobs":
      return runJobs(ports, context, trigger);
    case "work": {
      const config = await ports.loadConfig(context.base.sha);
      const denied = await mayNot(ports, context, config, trigger.sender);
      if (denied !== undefined) return { status: "refused", reason: denied };
      return workUnit(ports, context, config, { unit: trigger.unit, person: trigger.sender });
    }
    case "round":
      return tellRound(ports, context);
    case "checks":
      return resumeOnChecks(ports, context, trigger);
    case "continue":
      return continueTask(ports, context, trigger.taskId);
    case "apply":
      return applyStage(ports, context, await ports.attemptFile());
    case "attempt":
      throw new Error("the attempt stage has a door of its own: src/attempt-action.ts");
    case "unrelated":
      return { status: "skipped", reason: trigger.reason };
    default:
      return assertNever(trigger);
  }
}
