import { readEnvironment } from "./adapters/actions/environment.ts";
import { readEvent } from "./adapters/actions/event.ts";
import { skipQuickly } from "./adapters/actions/skip.ts";

/*
 * The bundle's one entry. `dist/cli/index.js` comes through here as well, so that the two doors share every chunk of it,
 * and says so by this symbol (see scripts/bundle.ts): how a program was called is no proof, as links have other names.
 */
if (Symbol.for("upshift.command-line") in globalThis) await import("./cli.ts");
else await runAsAction();

/** Door 1: the Action. Most events that start it are not for us, so nothing is loaded before that is known. */
async function runAsAction(): Promise<void> {
  const environment = readEnvironment(process.env);
  const trigger = readEvent(environment.eventName, environment.payload, {
    mode: process.env["INPUT_MODE"] ?? "",
    taskId: process.env["INPUT_TASK-ID"] ?? "",
    unit: process.env["INPUT_UNIT"] ?? "",
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
}
