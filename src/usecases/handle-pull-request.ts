import type { Config } from "../domain/config.ts";
import type { Outcome } from "../domain/outcome.ts";
import { reasonAgainst } from "../domain/review/auto-review.ts";
import type { Trigger } from "../domain/trigger.ts";
import type { CommandPorts } from "./handle-command.ts";
import type { CommandRequest } from "./command-request.ts";
import { denial } from "./denial.ts";
import type { RunContext } from "./run-context.ts";
import { withoutSpeech } from "./speech.ts";
import { startTask } from "./start-task.ts";

type PullRequestTrigger = Extract<Trigger, { kind: "pull-request" }>;

/**
 * A pull request that the configuration wants reviewed without a command. Whoever pushed must have the right to spend, as
 * for a command. But for the review itself nothing is said: nobody has asked, so nobody waits for an answer.
 */
export async function handlePullRequest(
  ports: CommandPorts,
  context: RunContext,
  trigger: PullRequestTrigger,
): Promise<Outcome> {
  const config = await ports.loadConfig(context.base.sha);
  const { action, draft, labels, thread, sender } = trigger;
  const skipped = (reason: string): Outcome => ({ status: "skipped", reason });
  // The event of a fork is told apart before anything is loaded.
  const against = reasonAgainst(config.review, {
    action,
    draft,
    labels,
    author: thread.author,
    isFork: false,
  });
  if (against !== undefined) return skipped(`not reviewed: ${against}`);
  if (thread.locked) return skipped(`#${thread.number} is locked`);
  const rules = withPermittedBot(config, trigger);
  const denied = await denial(ports, context, { actors: [sender], rules, command: "review" });
  if (denied !== undefined) return { status: "refused", reason: denied };
  const silent = { ...ports, conversation: withoutSpeech(ports.conversation) };
  return startTask(silent, context, requestOf(trigger), config);
}

/** Where the pull requests of bots are to be reviewed, the bot that pushed this one may have it done. */
function withPermittedBot(config: Config, { sender }: PullRequestTrigger): Config["permission"] {
  const { permission, review } = config;
  return review.bots && sender.type === "Bot"
    ? { ...permission, bots: [...permission.bots, sender.id] }
    : permission;
}

/** One head of one pull request is reviewed once, however many events tell of it. */
function requestOf({ delivery, headSha, sender, thread }: PullRequestTrigger): CommandRequest {
  return {
    delivery,
    key: `at-${headSha.slice(0, 12)}`,
    actor: sender,
    thread,
    headSha,
    command: { kind: "command", verb: "review", text: "", options: {} },
    comment: null,
  };
}
