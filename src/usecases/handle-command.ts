import { type Command, parseComment } from "../domain/command.ts";
import type { Config } from "../domain/config.ts";
import { CodeHostError, ConfigurationError, PermissionError } from "../domain/errors.ts";
import type { Outcome } from "../domain/outcome.ts";
import { decidePermission, isUnchangedBody } from "../domain/permission.ts";
import type { Trigger } from "../domain/trigger.ts";
import type { Permissions } from "../ports/code-host.ts";
import { renderConfigurationError, renderHelp, renderUnavailable } from "../render/replies.ts";
import { authorise, type AuthorisePorts } from "./authorise.ts";
import { climbLadder, type ClimbPorts } from "./climb-ladder.ts";
import type { RunContext } from "./run-context.ts";

export interface CommandPorts extends AuthorisePorts, ClimbPorts {
  permissions: Permissions;
  /** `.github/upshift.yml` of that commit with the inputs on top. */
  loadConfig(sha: string): Promise<Config>;
}

/** Verbs that the parser knows and that have no story yet. */
const NOT_YET = new Set(["review", "plan", "retry", "escalate", "stop", "cost", "report"]);

/**
 * One comment from permission to pull request. Nothing is answered, loaded or spent before the commenter's right is
 * known: a stranger's comment gets no reply that could be used to make noise.
 */
export async function handleCommand(
  ports: CommandPorts,
  context: RunContext,
  trigger: Extract<Trigger, { kind: "comment" }>,
): Promise<Outcome> {
  const parsed = parseComment(trigger.body, { trigger: context.trigger });
  if (parsed.kind === "none")
    return { status: "skipped", reason: `the comment holds no ${context.trigger} command` };

  // Who may command is configuration, so it is read first; a mistake in it is held back until we know who asks.
  const config = await readConfig(ports, context);
  const denied = await denial(ports, trigger, config, parsed.kind === "command" ? parsed : undefined);
  if (denied !== undefined) {
    await ports.conversation.react(trigger.commentId, "confused", trigger.commentKind).catch(ignoreHost);
    return { status: "refused", reason: denied };
  }
  const changed = await changedSince(ports, trigger);
  if (changed !== undefined) return refuse(ports, trigger, changed);

  await ports.conversation.react(trigger.commentId, "eyes", trigger.commentKind).catch(ignoreHost);
  if (config instanceof ConfigurationError) {
    await ports.conversation.postComment(trigger.thread.number, renderConfigurationError(config));
    throw config;
  }
  if (parsed.kind === "error") return refuse(ports, trigger, parsed.message);
  if (parsed.verb === "help") return reply(ports, trigger, renderHelp(context.trigger));
  if (NOT_YET.has(parsed.verb)) return reply(ports, trigger, renderUnavailable(parsed.verb));
  if (trigger.thread.isPullRequest) return reply(ports, trigger, renderUnavailable("tasks on pull requests"));
  if (trigger.thread.locked) return { status: "refused", reason: "the issue is locked" };

  const authorised = await authorise(ports, context, { trigger, command: parsed, config });
  if (authorised.kind === "done") return authorised.outcome;
  return climbLadder(ports, context, authorised.assignment);
}

/** A broken configuration is told only to those who may command, so it is carried past the permission check. */
async function readConfig(ports: CommandPorts, context: RunContext): Promise<Config | ConfigurationError> {
  try {
    return await ports.loadConfig(context.base.sha);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

async function denial(
  ports: CommandPorts,
  trigger: Extract<Trigger, { kind: "comment" }>,
  config: Config | ConfigurationError,
  command: Command | undefined,
): Promise<string | undefined> {
  if (trigger.author.id !== trigger.sender.id) return "the comment's author did not cause this event";
  const rules =
    config instanceof ConfigurationError ? { minimum: "write" as const, bots: [] } : config.permission;
  const level = await ports.permissions.permissionOf(trigger.author).catch((error: unknown) => {
    if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
    ports.logger.warn(`The permission of ${trigger.author.login} cannot be read: ${error.message}`);
    return "unknown" as const;
  });
  const decision = decidePermission({
    actor: trigger.author,
    level,
    minimum: rules.minimum,
    botIds: rules.bots,
    command: command?.verb ?? "do",
  });
  return decision.allowed ? undefined : decision.reason;
}

/** What was approved by being written is what must run: an edited or deleted comment is neither. */
async function changedSince(
  ports: CommandPorts,
  trigger: Extract<Trigger, { kind: "comment" }>,
): Promise<string | undefined> {
  const live = await ports.conversation.comment(trigger.commentId, trigger.commentKind);
  if (live === undefined) return "The comment was deleted before work began, so nothing was done.";
  if (live.author.id !== trigger.author.id || !isUnchangedBody(trigger.body, live.body)) {
    return "The comment was edited after it was posted, so nothing was done. Post the command again as a new comment.";
  }
  return undefined;
}

async function refuse(
  ports: CommandPorts,
  trigger: Extract<Trigger, { kind: "comment" }>,
  reason: string,
): Promise<Outcome> {
  await ports.conversation.postComment(trigger.thread.number, reason);
  await ports.conversation.react(trigger.commentId, "confused", trigger.commentKind).catch(ignoreHost);
  return { status: "refused", reason };
}

async function reply(
  ports: CommandPorts,
  trigger: Extract<Trigger, { kind: "comment" }>,
  text: string,
): Promise<Outcome> {
  await ports.conversation.postComment(trigger.thread.number, text);
  return { status: "replied", reply: text };
}

/** A reaction is a courtesy: that it failed must not fail the task. */
function ignoreHost(error: unknown): void {
  if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
}
