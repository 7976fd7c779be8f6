import { isRecord } from "../../domain/record.ts";
import type { Actor } from "../../domain/task.ts";
import type { Thread, Trigger } from "../../domain/trigger.ts";

/** Our branches are `upshift/<task id>`. */
const TASK_BRANCH = /^upshift\/((?:issue|pull|job)-[\w.-]+)$/;
const TASK_ID = /^(?:issue|pull|job)-[\w.-]+$/;
/** Commits that we made carry the task in a trailer, also those on other people's branches. */
const TASK_TRAILER = /^Upshift-Task: ((?:issue|pull|job)-[\w.-]+)$/m;
/** SHA-1, or SHA-256 in repositories that use it. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What brings code to review. A pull request that is opened again is as one that is opened. */
const PULL_ACTIONS = new Map<string, Extract<Trigger, { kind: "pull-request" }>["action"]>([
  ["opened", "opened"],
  ["reopened", "opened"],
  ["synchronize", "synchronize"],
  ["ready_for_review", "ready_for_review"],
]);

type Json = Record<string, unknown>;
type ChecksTrigger = Extract<Trigger, { kind: "checks" }>;

/**
 * Reads an event's payload. It loads nothing and asks nobody, as most events that start a runner are not for us.
 * Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads. What lacks a member that we need is
 * unrelated, with the reason: a payload is input like any other. `mode`, `taskId` and `unit` are the Action's inputs.
 */
export function readEvent(
  name: string,
  payload: unknown,
  { mode = "", taskId = "", unit = "" } = {},
): Trigger {
  if (!isRecord(payload)) return unrelated("the event has no payload");
  if (mode === "plan" || mode === "work" || mode === "summary") return readJobs(name, payload, mode, unit);
  if (mode === "sweep" || mode === "report") return { kind: mode, defaultBranch: defaultBranchOf(payload) };
  if (mode === "attempt" || mode === "apply") return { kind: mode, defaultBranch: defaultBranchOf(payload) };
  if (mode === "judge") return readJudge(payload, taskId);
  // `authorise` does what the event asks for and leaves the attempt to the next job.
  if (mode !== "" && mode !== "authorise") return unrelated(`the input mode knows no “${mode}”`);
  switch (name) {
    case "issue_comment":
    case "pull_request_review_comment":
      return readComment(name, payload);
    case "issues":
      return readIssueSignal(payload);
    case "pull_request":
      return readPullRequest(payload);
    case "workflow_run":
      return readWorkflowRun(payload);
    case "check_suite":
      return readCheckSuite(payload);
    case "status":
      return readStatus(payload);
    case "workflow_dispatch":
      return readDispatch(payload);
    case "schedule":
      return readJobs(name, payload, "all", "");
    default:
      return unrelated(`nothing to do for the event ${name === "" ? "(none)" : name}`);
  }
}

function readComment(name: "issue_comment" | "pull_request_review_comment", payload: Json): Trigger {
  if (payload["action"] !== "created")
    return unrelated(`a comment was ${text(payload["action"])}, not created`);
  const comment = record(payload["comment"]);
  const author = readActor(comment["user"]);
  const sender = readActor(payload["sender"]);
  const isReview = name === "pull_request_review_comment";
  const thread = readThread(payload[isReview ? "pull_request" : "issue"], isReview);
  const commentId = id(comment["id"]);
  if (author === undefined || sender === undefined) return unrelated("the comment has no author");
  if (commentId === undefined || thread === undefined) return unrelated("the comment has no id");
  return {
    kind: "comment",
    delivery: `comment-${commentId}`,
    commentKind: isReview ? "review-comment" : "issue-comment",
    commentId,
    body: text(comment["body"]),
    ...(isReview && text(comment["path"]) !== ""
      ? { place: { path: text(comment["path"]), line: id(comment["line"]) } }
      : {}),
    author,
    sender,
    thread,
    defaultBranch: defaultBranchOf(payload),
  };
}

/** Where a fork's event comes from there is neither key nor right to write, and nobody who may spend has asked. */
function readPullRequest(payload: Json): Trigger {
  const action = text(payload["action"]);
  const known = PULL_ACTIONS.get(action);
  if (known === undefined) return unrelated(`a pull request was ${action}`);
  const pull = record(payload["pull_request"]);
  const head = record(pull["head"]);
  const own = text(record(payload["repository"])["full_name"]);
  if (own === "" || record(head["repo"])["full_name"] !== own)
    return unrelated("the pull request comes from a fork; a maintainer may say /ai review on it");
  const headSha = text(head["sha"]);
  const sender = readActor(payload["sender"]);
  const thread = readThread(pull, true);
  if (!SHA.test(headSha) || sender === undefined || thread === undefined)
    return unrelated("the pull request event is incomplete");
  const labels = Array.isArray(pull["labels"]) ? pull["labels"] : [];
  return {
    kind: "pull-request",
    delivery: `pull-${thread.number}-${headSha}`,
    action: known,
    headSha,
    draft: pull["draft"] === true,
    labels: labels.map((label) => text(record(label)["name"])),
    sender,
    thread,
    defaultBranch: defaultBranchOf(payload),
  };
}

function readIssueSignal(payload: Json): Trigger {
  const action = text(payload["action"]);
  const label = text(record(payload["label"])["name"]);
  const assignee = text(record(payload["assignee"])["login"]);
  const isLabel = action === "labeled" && label !== "";
  if (!isLabel && !(action === "assigned" && assignee !== "")) return unrelated(`an issue was ${action}`);
  const sender = readActor(payload["sender"]);
  const thread = readThread(payload["issue"], false);
  if (sender === undefined || thread === undefined) return unrelated("the issue event is incomplete");
  return {
    kind: "issue-signal",
    delivery: `issue-${thread.number}-${action}-${text(record(payload["issue"])["updated_at"])}`,
    signal: isLabel ? { label } : { assignee },
    sender,
    thread,
    defaultBranch: defaultBranchOf(payload),
  };
}

function readWorkflowRun(payload: Json): Trigger {
  if (payload["action"] !== "completed") return unrelated(`a workflow run was ${text(payload["action"])}`);
  const run = record(payload["workflow_run"]);
  const head = record(run["head_repository"])["full_name"];
  const own = record(payload["repository"])["full_name"];
  // A fork may name its branch as we name ours.
  if (head !== own) return unrelated("the workflow run is for a fork's branch");
  return ofCommit(payload, {
    taskIds: tasksOf([text(run["head_branch"])], record(run["head_commit"])["message"]),
    headSha: text(run["head_sha"]),
    what: `workflow run ${text(run["name"])}`,
    delivery: `workflow-run-${text(run["id"])}.${text(run["run_attempt"])}`,
  });
}

function readCheckSuite(payload: Json): Trigger {
  if (payload["action"] !== "completed") return unrelated(`a check suite was ${text(payload["action"])}`);
  const suite = record(payload["check_suite"]);
  return ofCommit(payload, {
    taskIds: tasksOf([text(suite["head_branch"])], record(suite["head_commit"])["message"]),
    headSha: text(suite["head_sha"]),
    what: `check suite of ${text(record(suite["app"])["name"])}`,
    delivery: `check-suite-${text(suite["id"])}.${text(suite["updated_at"])}`,
  });
}

function readStatus(payload: Json): Trigger {
  if (payload["state"] === "pending") return unrelated("a commit status is still pending");
  const branches = Array.isArray(payload["branches"]) ? payload["branches"] : [];
  return ofCommit(payload, {
    taskIds: tasksOf(
      branches.map((branch) => text(record(branch)["name"])),
      record(record(payload["commit"])["commit"])["message"],
    ),
    headSha: text(payload["sha"]),
    what: `status ${text(payload["context"])}`,
    delivery: `status-${text(payload["id"])}`,
  });
}

/** CI that we dispatched reports back by dispatching us with the commit that it judged. */
function readDispatch(payload: Json): Trigger {
  const inputs = record(payload["inputs"]);
  const headSha = text(inputs["head-sha"]);
  const taskId = text(inputs["task-id"]);
  if (text(inputs["job"]) !== "") return readJobs("workflow_dispatch", payload, "all", "");
  if (headSha === "" && taskId !== "")
    return { kind: "continue", taskId, defaultBranch: defaultBranchOf(payload) };
  if (headSha === "") return { kind: "sweep", defaultBranch: defaultBranchOf(payload) };
  // The commit is enough: where its task is not named by the branch, the ledger knows it.
  if (!SHA.test(headSha)) return unrelated("the input head-sha names no commit");
  return {
    kind: "checks",
    taskIds: tasksOf([text(inputs["branch"])], undefined),
    headSha,
    what: "dispatch by CI",
    delivery: `dispatch-${headSha}`,
    defaultBranch: defaultBranchOf(payload),
  };
}

/** A schedule names itself by its cron text, a person names a job. */
function readJobs(
  event: string,
  payload: Json,
  mode: "all" | "plan" | "work" | "summary",
  unit: string,
): Trigger {
  const defaultBranch = defaultBranchOf(payload);
  const sender = event === "schedule" ? undefined : readActor(payload["sender"]);
  if (event !== "schedule" && event !== "workflow_dispatch")
    return unrelated(`jobs are started by a schedule or by hand, not by ${event === "" ? "nothing" : event}`);
  if (event === "workflow_dispatch" && sender === undefined)
    return unrelated("nobody is said to have started this");
  if (mode === "summary") return { kind: "round", defaultBranch };
  if (mode === "work") {
    if (!TASK_ID.test(unit)) return unrelated("the input unit names no unit of a plan");
    return { kind: "work", unit, sender, defaultBranch };
  }
  if (sender === undefined)
    return { kind: "jobs", mode, cause: { cron: text(payload["schedule"]) }, defaultBranch };
  const jobId = text(record(payload["inputs"])["job"]);
  if (jobId === "") return unrelated("the input job names no job");
  return { kind: "jobs", mode, cause: { jobId, sender }, defaultBranch };
}

/** CI was a called workflow of this run: an earlier job says which task it judged. */
function readJudge(payload: Json, taskId: string): Trigger {
  if (taskId === "") return unrelated("no attempt came before, so there is nothing to judge");
  if (!TASK_ID.test(taskId)) return unrelated("the input task-id names no task");
  return {
    kind: "checks",
    taskIds: [taskId],
    headSha: undefined,
    what: "called workflow",
    delivery: `called-${taskId}`,
    defaultBranch: defaultBranchOf(payload),
  };
}

function ofCommit(payload: Json, checks: Omit<ChecksTrigger, "kind" | "defaultBranch">): Trigger {
  if (checks.taskIds.length === 0) return unrelated(`${checks.what} is not about a commit of ours`);
  if (!SHA.test(checks.headSha ?? "")) return unrelated(`${checks.what} names no commit`);
  return { kind: "checks", ...checks, defaultBranch: defaultBranchOf(payload) };
}

function tasksOf(branches: readonly string[], message: unknown): string[] {
  const named = branches.flatMap((branch) => TASK_BRANCH.exec(branch)?.[1] ?? []);
  const trailer = TASK_TRAILER.exec(text(message))?.[1];
  return [...new Set([...named, ...(trailer === undefined ? [] : [trailer])])];
}

function readThread(value: unknown, isPullRequest: boolean): Thread | undefined {
  const thread = record(value);
  const number = id(thread["number"]);
  if (number === undefined) return undefined;
  return {
    number,
    isPullRequest: isPullRequest || isRecord(thread["pull_request"]),
    title: text(thread["title"]),
    body: text(thread["body"]),
    author: readActor(thread["user"]) ?? { id: 0, login: "ghost", type: "User" },
    authorAssociation: text(thread["author_association"]),
    state: thread["state"] === "closed" ? "closed" : "open",
    locked: thread["locked"] === true,
  };
}

function readActor(value: unknown): Actor | undefined {
  const user = record(value);
  const userId = id(user["id"]);
  if (userId === undefined || typeof user["login"] !== "string") return undefined;
  const type = user["type"];
  const known = type === "Bot" || type === "Organization" || type === "Mannequin" ? type : "User";
  return { id: userId, login: user["login"], type: known };
}

const unrelated = (reason: string): Trigger => ({ kind: "unrelated", reason });
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const text = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const id = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
const defaultBranchOf = (payload: Json): string => text(record(payload["repository"])["default_branch"]);
