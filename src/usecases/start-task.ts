import type { Config } from "../domain/config.ts";
import type { Outcome } from "../domain/outcome.ts";
import { authorise, type AuthorisePorts } from "./authorise.ts";
import { climbLadder } from "./climb-ladder.ts";
import type { CommandRequest } from "./command-request.ts";
import type { ResumePorts } from "./resume-on-checks.ts";
import type { RunContext } from "./run-context.ts";
import { takeUpAgain } from "./take-up-again.ts";

export type StartPorts = AuthorisePorts & ResumePorts;

/** A permitted request becomes a task and its first attempt, or finds the task that it has already. */
export async function startTask(
  ports: StartPorts,
  context: RunContext,
  request: CommandRequest,
  config: Config,
): Promise<Outcome> {
  const authorised = await authorise(ports, context, request, config);
  if (authorised.kind === "done") return authorised.outcome;
  if (authorised.kind === "known") return takeUpAgain(ports, context, authorised.state);
  return climbLadder(ports, context, authorised.assignment);
}
