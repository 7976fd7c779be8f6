import { readEnvironment } from "./adapters/actions/environment.ts";
import { readEvent } from "./adapters/actions/event.ts";
import { skipQuickly } from "./adapters/actions/skip.ts";

/*
 * Door 1: the Action. Most events that start it are not for us, so nothing is loaded before that is known.
 */
const environment = readEnvironment(process.env);
const trigger = readEvent(environment.eventName, environment.payload, {
  mode: process.env["INPUT_MODE"] ?? "",
  taskId: process.env["INPUT_TASK-ID"] ?? "",
});
if (trigger.kind === "unrelated") {
  skipQuickly(trigger.reason, process.env);
} else if (trigger.kind === "attempt") {
  const { runAttemptAction } = await import("./attempt-action.ts");
  await runAttemptAction(environment);
} else {
  const { runAction } = await import("./action.ts");
  await runAction(environment, trigger);
}
