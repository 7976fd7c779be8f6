import { parseComment } from "../domain/command.ts";
import { type Config, DEFAULT_CONFIG } from "../domain/config.ts";
import {
  assertNever,
  CodeHostError,
  ConfigurationError,
  isHostFailure,
  PermissionError,
} from "../domain/errors.ts";
import type { Outcome } from "../domain/outcome.ts";
import { isUnchangedBody } from "../domain/permission.ts";
import type { SetupFinding } from "../domain/setup/diagnosis.ts";
import type { Trigger } from "../domain/trigger.ts";
import type { Permissions } from "../ports/code-host.ts";
import { renderDiagnosis } from "../render/diagnosis.ts";
import { renderHelp } from "../render/replies.ts";
import { type CommandRequest, requestOfComment, requestOfSignal } from "./command-request.ts";
import { denial } from "./denial.ts";
import { tellReport } from "./report.ts";
import type { RunContext } from "./run-context.ts";
import { type StartPorts, startTask } from "./start-task.ts";
import { tellFailure } from "./tell-failure.ts";
import { stopTasks, tellCosts, tryAgain } from "./task-commands.ts";
import { taskIdOf } from "./task-of-request.ts";

export interface CommandPorts extends StartPorts {
  permissions: Permissions;
  /** `.github/upshift.yml` of that commit with the inputs on top. */
  loadConfig(sha: string): Promise<Config>;
  /** What `doctor` finds out about the repository's set-up. */
  diagnose(context: RunContext): Promise<SetupFinding[]>;
}

type CommentTrigger = Extract<Trigger, { kind: "comment" }>;

/**
 * One comment from permission to pull request. Nothing is answered or spent before the commenter's right is known: a
 * stranger's comment gets no reply that could be used to make noise.
 */
export async function handleCommand(
  ports: CommandPorts,
  context: RunContext,
  trigger: CommentTrigger,
): Promise<Outcome> {
  const parsed = parseComment(trigger.body, { trigger: context.trigger });
  if (parsed.kind === "none") return skipped(`the comment holds no ${context.trigger} command`);

  // Who may command is configuration, so it is read first; a mistake in it is held back until we know who asks.
  const config = await readConfig(ports, context);
  const verb = parsed.kind === "command" ? parsed.verb : "do";
  const denied =
    trigger.author.id === trigger.sender.id
      ? await denial(ports, context, { actors: [trigger.author], rules: rulesOf(config), command: verb })
      : "the comment's author did not cause this event";
  if (denied !== undefined) {
    await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
    return { status: "refused", reason: denied };
  }
  if (trigger.thread.locked) return await refuseLocked(ports, trigger);
  try {
    const changed = await changedSince(ports, trigger);
    if (changed !== undefined) return await refuse(ports, trigger, changed);
    await courtesy(ports.conversation.react(trigger.commentId, "eyes", trigger.commentKind));
    if (isUnread(config)) throw config;
    if (parsed.kind === "error") return await refuse(ports, trigger, parsed.message);
    return await followCommand(ports, context, requestOfComment(trigger, parsed), config);
  } catch (error) {
    const comment = { id: trigger.commentId, kind: trigger.commentKind };
    const task = taskIdOf({ thread: trigger.thread, key: String(trigger.commentId) });
    await tellFailure(ports, { number: trigger.thread.number, task, comment }, error);
    throw error;
  }
}

/** A label or an assignment that the configuration names asks for what the issue describes. */
export async function handleSignal(
  ports: CommandPorts,
  context: RunContext,
  trigger: Extract<Trigger, { kind: "issue-signal" }>,
): Promise<Outcome> {
  const config = await ports.loadConfig(context.base.sha);
  const { signal } = trigger;
  const isMeant =
    "label" in signal
      ? config.start.label === signal.label
      : config.start.assignee?.toLowerCase() === signal.assignee.toLowerCase();
  if (!isMeant) return skipped("the configuration starts no task on this label or assignment");
  const asking = { actors: [trigger.sender], rules: config.permission, command: "do" };
  const denied = await denial(ports, context, asking);
  if (denied !== undefined) return { status: "refused", reason: denied };
  const request = requestOfSignal(trigger);
  try {
    await courtesy(ports.conversation.react(trigger.thread.number, "eyes", "issue"));
    return await followCommand(ports, context, request, config);
  } catch (error) {
    const { number } = trigger.thread;
    await tellFailure(ports, { number, task: taskIdOf(request), comment: undefined }, error);
    throw error;
  }
}

/** What a command asks for, once it is known that whoever gave it may. */
export async function followCommand(
  ports: CommandPorts,
  context: RunContext,
  request: CommandRequest,
  config: Config,
): Promise<Outcome> {
  const { thread, command } = request;
  if (thread.locked) return { status: "refused", reason: `#${thread.number} is locked` };
  // One word that is no verb is a slip of the pen, not a task to spend money on. (Not every script parts words.)
  if (command.verb === "do" && /^[A-Za-z-]{1,20}$/.test(command.text) && request.comment !== null)
    return reply(ports, request, renderHelp(context.trigger, command.text));
  const isDry = context.dryRun || command.options.dryRun === true;
  switch (command.verb) {
    case "doctor":
      return reply(ports, request, renderDiagnosis(await ports.diagnose(context)));
    case "help":
      return reply(ports, request, renderHelp(context.trigger));
    case "report":
      return tellReport(ports, context, request, config);
    case "stop":
      if (isDry) return tryOut(ports, request);
      return stopTasks(ports, context, request, config);
    case "cost":
      return tellCosts(ports, request, config);
    case "retry":
    case "escalate":
      if (isDry) return tryOut(ports, request);
      return tryAgain(ports, context, request, config);
    case "do":
    case "fix":
    case "implement":
    case "refactor":
    case "test":
    case "docs":
    case "ask":
    case "explain":
    case "plan":
    case "review":
    case "route":
      return startTask(ports, context, request, config);
    default:
      return assertNever(command.verb);
  }
}

/** A broken configuration is told only to those who may command, so it is carried past the permission check. */
async function readConfig(ports: CommandPorts, context: RunContext): Promise<Config | UnreadConfig> {
  try {
    return await ports.loadConfig(context.base.sha);
  } catch (error) {
    if (isUnread(error)) return error;
    throw error;
  }
}

/** There is a mistake in it, or the host did not hand it out. */
type UnreadConfig = ConfigurationError | CodeHostError | PermissionError;

/** While the rules cannot be read the usual ones hold. */
const rulesOf = (config: Config | UnreadConfig): Config["permission"] =>
  isUnread(config) ? DEFAULT_CONFIG.permission : config.permission;

const isUnread = (value: unknown): value is UnreadConfig =>
  value instanceof ConfigurationError || isHostFailure(value);

/** What was approved by being written is what must run: an edited or deleted comment is neither. */
async function changedSince(ports: CommandPorts, trigger: CommentTrigger): Promise<string | undefined> {
  const live = await ports.conversation.comment(trigger.commentId, trigger.commentKind);
  if (live === undefined) return "The comment was deleted before work began, so nothing was done.";
  if (live.author.id !== trigger.author.id || !isUnchangedBody(trigger.body, live.body)) {
    return "The comment was edited after it was posted, so nothing was done. Post the command again as a new comment.";
  }
  return undefined;
}

async function refuse(ports: CommandPorts, trigger: CommentTrigger, reason: string): Promise<Outcome> {
  await ports.conversation.postComment(trigger.thread.number, reason);
  await courtesy(ports.conversation.react(trigger.commentId, "confused", trigger.commentKind));
  return { status: "refused", reason };
}

/** In a locked conversation words may not be ours to post: a reaction there, the reason in the job's summary. */
async function refuseLocked(
  ports: CommandPorts,
  { thread, commentId, commentKind }: CommentTrigger,
): Promise<Outcome> {
  await courtesy(ports.conversation.react(commentId, "confused", commentKind));
  return {
    status: "refused",
    reason: `#${thread.number} is locked, so nothing was done: unlock the conversation and say the command again.`,
  };
}

async function reply(ports: CommandPorts, request: CommandRequest, text: string): Promise<Outcome> {
  await ports.conversation.postComment(request.thread.number, text);
  return { status: "replied", reply: text };
}

async function tryOut(ports: CommandPorts, request: CommandRequest): Promise<Outcome> {
  const said = `**Dry run.** \`${request.command.verb}\` was understood; nothing was done.`;
  await ports.conversation.postComment(request.thread.number, said);
  return { status: "dry-run", reply: said };
}

const skipped = (reason: string): Outcome => ({ status: "skipped", reason });

/** A reaction is a courtesy: that it failed must not fail the task. */
async function courtesy(reaction: Promise<void>): Promise<void> {
  await reaction.catch((error: unknown) => {
    if (!(error instanceof CodeHostError) && !(error instanceof PermissionError)) throw error;
  });
}
