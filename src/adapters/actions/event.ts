import { isRecord } from "../../domain/record.ts";
import type { Actor } from "../../domain/task.ts";
import type { Trigger } from "../../domain/trigger.ts";

/** Branches of ours, as `workflow_run` and `status` name them. */
export const BRANCH_PREFIX = "upshift/";
/** Holds the ledger, never work. */
const LEDGER_BRANCH = "upshift/ledger";

/**
 * Reads an event's payload. It loads nothing and asks nobody, as most events that start a runner are not for us.
 * Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads. What lacks a member that we need is
 * unrelated, with the reason: a payload is input like any other.
 */
export function readEvent(name: string, payload: unknown): Trigger {
  const unrelated = (reason: string): Trigger => ({ kind: "unrelated", reason });
  if (!isRecord(payload)) return unrelated("the event has no payload");
  switch (name) {
    case "issue_comment":
    case "pull_request_review_comment":
      return readComment(name, payload);
    case "workflow_run":
      return readWorkflowRun(payload);
    case "check_suite":
      return readCheckSuite(payload);
    case "status":
      return readStatus(payload);
    default:
      return unrelated(`nothing to do for the event ${name === "" ? "(none)" : name}`);
  }
}

function readComment(name: "issue_comment" | "pull_request_review_comment", payload: Json): Trigger {
  if (payload["action"] !== "created")
    return unrelated(`a comment was ${text(payload["action"])}, not created`);
  const comment = record(payload["comment"]);
  const thread = record(name === "issue_comment" ? payload["issue"] : payload["pull_request"]);
  const author = readActor(comment["user"]);
  const sender = readActor(payload["sender"]);
  const threadAuthor = readActor(thread["user"]);
  const commentId = id(comment["id"]);
  const number = id(thread["number"]);
  if (author === undefined || sender === undefined) return unrelated("the comment has no author");
  if (commentId === undefined || number === undefined) return unrelated("the comment has no id");
  return {
    kind: "comment",
    delivery: `comment-${commentId}`,
    commentKind: name === "issue_comment" ? "issue-comment" : "review-comment",
    commentId,
    body: text(comment["body"]),
    author,
    sender,
    thread: {
      number,
      isPullRequest: name === "pull_request_review_comment" || isRecord(thread["pull_request"]),
      title: text(thread["title"]),
      body: text(thread["body"]),
      author: threadAuthor ?? { id: 0, login: "ghost", type: "User" },
      authorAssociation: text(thread["author_association"]),
      state: thread["state"] === "closed" ? "closed" : "open",
      locked: thread["locked"] === true,
    },
    defaultBranch: text(record(payload["repository"])["default_branch"]),
  };
}

function readWorkflowRun(payload: Json): Trigger {
  if (payload["action"] !== "completed") return unrelated(`a workflow run was ${text(payload["action"])}`);
  const run = record(payload["workflow_run"]);
  const head = record(run["head_repository"])["full_name"];
  const own = record(payload["repository"])["full_name"];
  // A fork may name its branch as we name ours.
  if (head !== own) return unrelated("the workflow run is for a fork's branch");
  return ofBranches(payload, {
    branches: [text(run["head_branch"])],
    headSha: text(run["head_sha"]),
    what: `workflow run ${text(run["name"])}`,
    delivery: `workflow-run-${text(run["id"])}.${text(run["run_attempt"])}`,
  });
}

function readCheckSuite(payload: Json): Trigger {
  if (payload["action"] !== "completed") return unrelated(`a check suite was ${text(payload["action"])}`);
  const suite = record(payload["check_suite"]);
  return ofBranches(payload, {
    branches: [text(suite["head_branch"])],
    headSha: text(suite["head_sha"]),
    what: `check suite of ${text(record(suite["app"])["name"])}`,
    delivery: `check-suite-${text(suite["id"])}.${text(suite["updated_at"])}`,
  });
}

function readStatus(payload: Json): Trigger {
  if (payload["state"] === "pending") return unrelated("a commit status is still pending");
  const branches = Array.isArray(payload["branches"]) ? payload["branches"] : [];
  return ofBranches(payload, {
    branches: branches.map((branch) => text(record(branch)["name"])),
    headSha: text(payload["sha"]),
    what: `status ${text(payload["context"])}`,
    delivery: `status-${text(payload["id"])}`,
  });
}

function ofBranches(
  payload: Json,
  checks: Omit<Extract<Trigger, { kind: "checks" }>, "kind" | "defaultBranch">,
): Trigger {
  const ours = checks.branches.filter((name) => name.startsWith(BRANCH_PREFIX) && name !== LEDGER_BRANCH);
  if (ours.length === 0) return unrelated(`${checks.what} is not about a branch of ours`);
  if (!/^[0-9a-f]{40}$/.test(checks.headSha)) return unrelated(`${checks.what} names no commit`);
  const defaultBranch = text(record(payload["repository"])["default_branch"]);
  return { kind: "checks", ...checks, branches: ours, defaultBranch };
}

type Json = Record<string, unknown>;

const unrelated = (reason: string): Trigger => ({ kind: "unrelated", reason });
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const id = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;

function readActor(value: unknown): Actor | undefined {
  const user = record(value);
  const userId = id(user["id"]);
  if (userId === undefined || typeof user["login"] !== "string") return undefined;
  const type = user["type"];
  const known = type === "Bot" || type === "Organization" || type === "Mannequin" ? type : "User";
  return { id: userId, login: user["login"], type: known };
}
