import type { Actor } from "./task.ts";

/** A collaborator's level, weakest first, as `GET …/collaborators/{user}/permission` reports it. */
export const PERMISSION_LEVELS = ["none", "read", "triage", "write", "maintain", "admin"] as const;
export type PermissionLevel = (typeof PERMISSION_LEVELS)[number];

export type PermissionDecision = { allowed: true } | { allowed: false; reason: string };

/** Costs nothing and changes nothing, so reading is enough. All other verbs spend money, the read-only ones too. */
const FREE_VERBS: ReadonlySet<string> = new Set(["help"]);

/**
 * Whether an account may give a command. `level` is what the permission API said, `unknown` when it failed or gave no
 * answer: then nobody may. Bots have no level of their own; they are let in by their numeric id, exactly as listed,
 * and by nothing in their login, since anyone can register a name with a `[bot]` look.
 */
export function decidePermission(request: {
  actor: Actor;
  level: PermissionLevel | "unknown";
  /** The least level that may give commands. */
  minimum: PermissionLevel;
  /** Numeric ids of bots that may give commands. */
  botIds: readonly number[];
  /** The verb, `do` for free text or for a command that could not be read. */
  command: string;
}): PermissionDecision {
  const { actor, level, minimum, botIds, command } = request;
  const who = `@${actor.login}`;
  if (!Number.isSafeInteger(actor.id) || actor.id <= 0)
    return deny("The account behind this command is not known.");
  switch (actor.type) {
    case "Bot":
      if (botIds.includes(actor.id)) return { allowed: true };
      return deny(
        `${who} is a bot. A bot may give commands when its numeric id (${actor.id}) is in \`permission.bots\` of \`.github/upshift.yml\`.`,
      );
    case "Organization":
    case "Mannequin":
      return deny(`${who} is not a person's account.`);
    case "User":
      break;
    default:
      return deny(`${who} has an account of an unknown kind.`);
  }
  const needed = FREE_VERBS.has(command) ? "read" : minimum;
  const rank = level === "unknown" ? -1 : PERMISSION_LEVELS.indexOf(level);
  if (level === "unknown" || rank === -1) {
    return deny(`GitHub did not say which permission ${who} has here, so the command was not followed.`);
  }
  // `none` as the least level would let in everybody who can comment; then at least reading is needed.
  if (rank >= Math.max(PERMISSION_LEVELS.indexOf(needed), PERMISSION_LEVELS.indexOf("read"))) {
    return { allowed: true };
  }
  return deny(
    `${who} has ${level === "none" ? "no" : `the ${level}`} permission here; commands need ${needed} or better.`,
  );
}

function deny(reason: string): PermissionDecision {
  return { allowed: false, reason };
}

/**
 * Everybody whose right must be checked before a command is followed, each once: who wrote it, who caused the event,
 * and who started the workflow run again, since a re-run acts with the first person's words on the second one's click.
 */
export function actorsToAuthorise(actors: {
  author: Actor;
  sender: Actor;
  /** `github.triggering_actor`; undefined when it is not known to differ from the sender. */
  triggering: Actor | undefined;
}): Actor[] {
  const all = [actors.author, actors.sender, actors.triggering].filter((actor) => actor !== undefined);
  return all.filter((actor, index) => all.findIndex((other) => other.id === actor.id) === index);
}

/**
 * Whether a comment still says what the event said. Only line ends may differ, as the API and the event have been seen
 * to write them differently; an edit that changes anything else is a new text that nobody has authorised.
 */
export function isUnchangedBody(eventBody: string, liveBody: string): boolean {
  return withLineFeeds(eventBody) === withLineFeeds(liveBody);
}

const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, "\n");
