import type { Config } from "../domain/config.ts";
import { CodeHostError, PermissionError } from "../domain/errors.ts";
import { decidePermission } from "../domain/permission.ts";
import type { Actor } from "../domain/task.ts";
import type { Permissions } from "../ports/code-host.ts";
import type { Logger } from "../ports/logger.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Why these accounts may not; undefined when all may. Whoever ran the workflow again is asked about as well. `command` is
 * what they want done, as `decidePermission` knows it. Nobody in `actors`: it is the repository's own schedule.
 */
export async function denial(
  ports: { permissions: Permissions; logger: Logger },
  context: RunContext,
  request: { actors: readonly Actor[]; rules: Config["permission"]; command: string },
): Promise<string | undefined> {
  const { minimum, bots } = request.rules;
  const rerunBy =
    context.rerunBy === undefined
      ? undefined
      : await ports.permissions.accountOf(context.rerunBy).catch(unknownOf(ports.logger));
  if (rerunBy === "unknown") return "the account that ran this workflow again is not known";
  for (const actor of [...request.actors, ...(rerunBy === undefined ? [] : [rerunBy])]) {
    const level = await ports.permissions.permissionOf(actor).catch(unknownOf(ports.logger));
    const { command } = request;
    const decision = decidePermission({ actor, level, minimum, botIds: bots, command });
    if (!decision.allowed) return decision.reason;
  }
  return undefined;
}

/** A permission that cannot be read is none. */
function unknownOf(logger: Logger): (error: unknown) => "unknown" {
  return (error) => {
    if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
    logger.warn(`A permission cannot be read: ${error.message}`);
    return "unknown";
  };
}
