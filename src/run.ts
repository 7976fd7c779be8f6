import { assertNever } from "./domain/errors.ts";
import type { Outcome } from "./domain/outcome.ts";
import type { Trigger } from "./domain/trigger.ts";
import { type CommandPorts, handleCommand, handleSignal } from "./usecases/handle-command.ts";
import { resumeOnChecks, type ResumePorts } from "./usecases/resume-on-checks.ts";
import { sweep } from "./usecases/sweep.ts";
import { replyingOnce, withoutSpeech } from "./usecases/speech.ts";
import type { RunContext } from "./usecases/run-context.ts";

export type Ports = CommandPorts & ResumePorts;

/** One event in, one use case, one outcome out. */
export async function run(ports: Ports, context: RunContext, trigger: Trigger): Promise<Outcome> {
  if (context.dryRun && (trigger.kind === "checks" || trigger.kind === "sweep"))
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
    case "issue-signal":
      return handleSignal(speaking, context, trigger);
    case "sweep":
      return sweep(ports, context);
    case "checks":
      return resumeOnChecks(ports, context, trigger);
    case "unrelated":
      return { status: "skipped", reason: trigger.reason };
    default:
      return assertNever(trigger);
  }
}
