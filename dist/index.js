import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 83480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 28167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 41304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56046);



/** Reads the runner's environment. Throws `ConfigurationError` when this is no Actions job. */
function readEnvironment(variables) {
    const required = (name) => {
        const value = variables[name];
        if (value === undefined || value === "") {
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${name} is not set: dist/index.js runs inside a GitHub Actions job`);
        }
        return value;
    };
    const [owner = "", name = ""] = required("GITHUB_REPOSITORY").split("/");
    const serverUrl = variables["GITHUB_SERVER_URL"] ?? "https://github.com";
    const run = {
        id: Number(required("GITHUB_RUN_ID")),
        attempt: Number(variables["GITHUB_RUN_ATTEMPT"] ?? "1"),
    };
    return {
        eventName: variables["GITHUB_EVENT_NAME"] ?? "",
        payload: readPayload(variables["GITHUB_EVENT_PATH"]),
        repository: { owner, name },
        sha: variables["GITHUB_SHA"] ?? "",
        apiUrl: variables["GITHUB_API_URL"] ?? "https://api.github.com",
        serverUrl,
        run,
        runUrl: `${serverUrl}/${owner}/${name}/actions/runs/${run.id}`,
        rerunBy: rerunBy(variables),
        ownWorkflows: ownWorkflows(variables),
        temporaryFolder: variables["RUNNER_TEMP"],
        runnerFolders: runnerFolders(variables["RUNNER_TEMP"]),
        workFolder: variables["GITHUB_WORKSPACE"] ?? ".",
    };
}
/**
 * `<runner>/_work/_temp`, or `/home/runner/work/_temp` where GitHub runs it: two folders up lie the runner's own
 * registration, the actions and the logs.
 */
function runnerFolders(temporary) {
    if (temporary === undefined)
        return [];
    const runner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(temporary));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(temporary) === "_temp" && runner !== "/" ? [temporary, runner] : [temporary];
}
function readPayload(path) {
    if (path === undefined)
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`the event payload at GITHUB_EVENT_PATH cannot be read`, { cause });
    }
}
/** `GITHUB_WORKFLOW` is the name; `GITHUB_WORKFLOW_REF` is `owner/name/.github/workflows/upshift.yml@refs/heads/main`. */
function ownWorkflows(variables) {
    const path = /^[^/]+\/[^/]+\/(.+)@/.exec(variables["GITHUB_WORKFLOW_REF"] ?? "")?.[1] ?? "";
    return [variables["GITHUB_WORKFLOW"] ?? "", path].filter((each) => each !== "");
}
/** On a re-run `GITHUB_TRIGGERING_ACTOR` is who clicked; `GITHUB_ACTOR` stays who caused the event. */
function rerunBy(variables) {
    const clicked = variables["GITHUB_TRIGGERING_ACTOR"];
    return clicked === undefined || clicked === "" || clicked === variables["GITHUB_ACTOR"]
        ? undefined
        : clicked;
}


/***/ }),

/***/ 28837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14612);

/** Our branches are `upshift/<task id>`. */
const TASK_BRANCH = /^upshift\/((?:issue|pull|job)-[\w.-]+)$/;
const TASK_ID = /^(?:issue|pull|job)-[\w.-]+$/;
/** Commits that we made carry the task in a trailer, also those on other people's branches. */
const TASK_TRAILER = /^Upshift-Task: ((?:issue|pull|job)-[\w.-]+)$/m;
/** SHA-1, or SHA-256 in repositories that use it. */
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** What brings code to review. A pull request that is opened again is as one that is opened. */
const PULL_ACTIONS = new Map([
    ["opened", "opened"],
    ["reopened", "opened"],
    ["synchronize", "synchronize"],
    ["ready_for_review", "ready_for_review"],
]);
/**
 * Reads an event's payload. It loads nothing and asks nobody, as most events that start a runner are not for us.
 * Shapes: https://docs.github.com/en/webhooks/webhook-events-and-payloads. What lacks a member that we need is
 * unrelated, with the reason: a payload is input like any other. `mode`, `taskId` and `unit` are the Action's inputs.
 */
function readEvent(name, payload, { mode = "", taskId = "", unit = "" } = {}) {
    if (!(0,_domain_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(payload))
        return unrelated("the event has no payload");
    if (mode === "plan" || mode === "work" || mode === "summary")
        return readJobs(name, payload, mode, unit);
    if (mode === "sweep" || mode === "report")
        return { kind: mode, defaultBranch: defaultBranchOf(payload) };
    if (mode === "attempt" || mode === "apply")
        return { kind: mode, defaultBranch: defaultBranchOf(payload) };
    if (mode === "judge")
        return readJudge(payload, taskId);
    // `authorise` does what the event asks for and leaves the attempt to the next job.
    if (mode !== "" && mode !== "authorise")
        return unrelated(`the input mode knows no “${mode}”`);
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
function readComment(name, payload) {
    if (payload["action"] !== "created")
        return unrelated(`a comment was ${text(payload["action"])}, not created`);
    const comment = record(payload["comment"]);
    const author = readActor(comment["user"]);
    const sender = readActor(payload["sender"]);
    const isReview = name === "pull_request_review_comment";
    const thread = readThread(payload[isReview ? "pull_request" : "issue"], isReview);
    const commentId = id(comment["id"]);
    if (author === undefined || sender === undefined)
        return unrelated("the comment has no author");
    if (commentId === undefined || thread === undefined)
        return unrelated("the comment has no id");
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
function readPullRequest(payload) {
    const action = text(payload["action"]);
    const known = PULL_ACTIONS.get(action);
    if (known === undefined)
        return unrelated(`a pull request was ${action}`);
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
function readIssueSignal(payload) {
    const action = text(payload["action"]);
    const label = text(record(payload["label"])["name"]);
    const assignee = text(record(payload["assignee"])["login"]);
    const isLabel = action === "labeled" && label !== "";
    if (!isLabel && !(action === "assigned" && assignee !== ""))
        return unrelated(`an issue was ${action}`);
    const sender = readActor(payload["sender"]);
    const thread = readThread(payload["issue"], false);
    if (sender === undefined || thread === undefined)
        return unrelated("the issue event is incomplete");
    return {
        kind: "issue-signal",
        delivery: `issue-${thread.number}-${action}-${text(record(payload["issue"])["updated_at"])}`,
        signal: isLabel ? { label } : { assignee },
        sender,
        thread,
        defaultBranch: defaultBranchOf(payload),
    };
}
function readWorkflowRun(payload) {
    if (payload["action"] !== "completed")
        return unrelated(`a workflow run was ${text(payload["action"])}`);
    const run = record(payload["workflow_run"]);
    const head = record(run["head_repository"])["full_name"];
    const own = record(payload["repository"])["full_name"];
    // A fork may name its branch as we name ours.
    if (head !== own)
        return unrelated("the workflow run is for a fork's branch");
    return ofCommit(payload, {
        taskIds: tasksOf([text(run["head_branch"])], record(run["head_commit"])["message"]),
        headSha: text(run["head_sha"]),
        what: `workflow run ${text(run["name"])}`,
        delivery: `workflow-run-${text(run["id"])}.${text(run["run_attempt"])}`,
    });
}
function readCheckSuite(payload) {
    if (payload["action"] !== "completed")
        return unrelated(`a check suite was ${text(payload["action"])}`);
    const suite = record(payload["check_suite"]);
    return ofCommit(payload, {
        taskIds: tasksOf([text(suite["head_branch"])], record(suite["head_commit"])["message"]),
        headSha: text(suite["head_sha"]),
        what: `check suite of ${text(record(suite["app"])["name"])}`,
        delivery: `check-suite-${text(suite["id"])}.${text(suite["updated_at"])}`,
    });
}
function readStatus(payload) {
    if (payload["state"] === "pending")
        return unrelated("a commit status is still pending");
    const branches = Array.isArray(payload["branches"]) ? payload["branches"] : [];
    return ofCommit(payload, {
        taskIds: tasksOf(branches.map((branch) => text(record(branch)["name"])), record(record(payload["commit"])["commit"])["message"]),
        headSha: text(payload["sha"]),
        what: `status ${text(payload["context"])}`,
        delivery: `status-${text(payload["id"])}`,
    });
}
/** CI that we dispatched reports back by dispatching us with the commit that it judged. */
function readDispatch(payload) {
    const inputs = record(payload["inputs"]);
    const headSha = text(inputs["head-sha"]);
    const taskId = text(inputs["task-id"]);
    if (text(inputs["job"]) !== "")
        return readJobs("workflow_dispatch", payload, "all", "");
    if (headSha === "" && taskId !== "")
        return { kind: "continue", taskId, defaultBranch: defaultBranchOf(payload) };
    if (headSha === "")
        return { kind: "sweep", defaultBranch: defaultBranchOf(payload) };
    // The commit is enough: where its task is not named by the branch, the ledger knows it.
    if (!SHA.test(headSha))
        return unrelated("the input head-sha names no commit");
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
function readJobs(event, payload, mode, unit) {
    const defaultBranch = defaultBranchOf(payload);
    const sender = event === "schedule" ? undefined : readActor(payload["sender"]);
    if (event !== "schedule" && event !== "workflow_dispatch")
        return unrelated(`jobs are started by a schedule or by hand, not by ${event === "" ? "nothing" : event}`);
    if (event === "workflow_dispatch" && sender === undefined)
        return unrelated("nobody is said to have started this");
    if (mode === "summary")
        return { kind: "round", defaultBranch };
    if (mode === "work") {
        if (!TASK_ID.test(unit))
            return unrelated("the input unit names no unit of a plan");
        return { kind: "work", unit, sender, defaultBranch };
    }
    if (sender === undefined)
        return { kind: "jobs", mode, cause: { cron: text(payload["schedule"]) }, defaultBranch };
    const jobId = text(record(payload["inputs"])["job"]);
    if (jobId === "")
        return unrelated("the input job names no job");
    return { kind: "jobs", mode, cause: { jobId, sender }, defaultBranch };
}
/** CI was a called workflow of this run: an earlier job says which task it judged. */
function readJudge(payload, taskId) {
    if (taskId === "")
        return unrelated("no attempt came before, so there is nothing to judge");
    if (!TASK_ID.test(taskId))
        return unrelated("the input task-id names no task");
    return {
        kind: "checks",
        taskIds: [taskId],
        headSha: undefined,
        what: "called workflow",
        delivery: `called-${taskId}`,
        defaultBranch: defaultBranchOf(payload),
    };
}
function ofCommit(payload, checks) {
    if (checks.taskIds.length === 0)
        return unrelated(`${checks.what} is not about a commit of ours`);
    if (!SHA.test(checks.headSha ?? ""))
        return unrelated(`${checks.what} names no commit`);
    return { kind: "checks", ...checks, defaultBranch: defaultBranchOf(payload) };
}
function tasksOf(branches, message) {
    const named = branches.flatMap((branch) => TASK_BRANCH.exec(branch)?.[1] ?? []);
    const trailer = TASK_TRAILER.exec(text(message))?.[1];
    return [...new Set([...named, ...(trailer === undefined ? [] : [trailer])])];
}
function readThread(value, isPullRequest) {
    const thread = record(value);
    const number = id(thread["number"]);
    if (number === undefined)
        return undefined;
    return {
        number,
        isPullRequest: isPullRequest || (0,_domain_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(thread["pull_request"]),
        title: text(thread["title"]),
        body: text(thread["body"]),
        author: readActor(thread["user"]) ?? { id: 0, login: "ghost", type: "User" },
        authorAssociation: text(thread["author_association"]),
        state: thread["state"] === "closed" ? "closed" : "open",
        locked: thread["locked"] === true,
    };
}
function readActor(value) {
    const user = record(value);
    const userId = id(user["id"]);
    if (userId === undefined || typeof user["login"] !== "string")
        return undefined;
    const type = user["type"];
    const known = type === "Bot" || type === "Organization" || type === "Mannequin" ? type : "User";
    return { id: userId, login: user["login"], type: known };
}
const unrelated = (reason) => ({ kind: "unrelated", reason });
const record = (value) => ((0,_domain_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {});
const text = (value) => typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const id = (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
const defaultBranchOf = (payload) => text(record(payload["repository"])["default_branch"]);


/***/ }),

/***/ 40510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ skipQuickly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94222);


/**
 * Says why nothing was done, in the log, the outputs and the job summary, by the runner's own files: the toolkit would
 * load an HTTP client to write these two lines. The reasons are our own words around names out of the event.
 */
function skipQuickly(reason, variables) {
    const line = (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_1__.defuseRunnerCommands)(reason.replaceAll(/[\r\n]+/g, " "));
    process.stdout.write(`Skipped: ${line}\n`);
    const append = (variable, text) => {
        const path = variables[variable];
        if (path !== undefined && path !== "")
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    };
    append("GITHUB_OUTPUT", "status=skipped\n");
    append("GITHUB_STEP_SUMMARY", `**Skipped:** ${line.replaceAll(/[<>@[\]!*_\x60]/g, " ")}.\n`);
}


/***/ }),

/***/ 56046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ isPassingFailure),
/* harmony export */   Xw: () => (/* binding */ isHostFailure),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   kX: () => (/* binding */ CodeHostError),
/* harmony export */   mZ: () => (/* binding */ ProviderError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * Errors that mean something to a caller. A user's mistake says where it is and how to mend it;
 * anything that is not one of these is a bug and keeps its stack and cause.
 */
/** The user's configuration or inputs are wrong. `at` names file, line and column where known (1-based). */
class ConfigurationError extends Error {
    name = "ConfigurationError";
    at;
    constructor(message, options = {}) {
        super(message, options);
        this.at = options.at;
    }
}
/** The actor, or the token we act with, may not do this. `remedy` is the exact line or click that mends it. */
class PermissionError extends Error {
    name = "PermissionError";
    remedy;
    constructor(message, options = {}) {
        super(message, options);
        this.remedy = options.remedy;
    }
}
/**
 * The model's provider failed. `retryable` is false for what can only fail again (a hard spend limit, a bad key).
 * `calls` is what each try reported that was billed before it failed: a reply cut after it began costs money. Price
 * each by itself, as a long-prompt band belongs to one request.
 */
class ProviderError extends Error {
    name = "ProviderError";
    failure;
    retryable;
    calls;
    requestId;
    constructor(message, options) {
        super(message, options);
        this.failure = options.failure;
        this.retryable = options.retryable;
        this.calls = options.calls ?? [];
        this.requestId = options.requestId;
    }
}
/** The code host (GitHub) refused or failed. `remedy` is set where the message of the API lets us name one. */
class CodeHostError extends Error {
    name = "CodeHostError";
    failure;
    status;
    remedy;
    constructor(message, options) {
        super(message, options);
        this.failure = options.failure;
        this.status = options.status;
        this.remedy = options.remedy;
    }
}
/** Whether the code host or a right is to blame, so that a person can mend it. Anything else is a bug of ours. */
function isHostFailure(error) {
    return error instanceof CodeHostError || error instanceof PermissionError;
}
/** What may go better by itself; a missing right or a rule of the repository will not. */
function isPassingFailure(error) {
    return error instanceof CodeHostError && ["server", "network", "rate-limit"].includes(error.failure);
}
/** Closes a switch over a union: a new member without a case is a compile error, not a silent fall-through. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 14612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** True for what JSON calls an object: the first step from `unknown` to anything. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 94222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor),
  defuseRunnerCommands: () => (/* binding */ defuseRunnerCommands),
  mergeRanges: () => (/* binding */ mergeRanges),
  redactTokens: () => (/* binding */ redactTokens),
  replaceRanges: () => (/* binding */ replaceRanges)
});

;// CONCATENATED MODULE: ./build/domain/redaction/known-secrets.js
/**
 * Finds known secrets in any of the disguises that have been used to get one past a log scanner: raw, reversed, in base64
 * (standard or URL alphabet, at any offset, once or twice, or over UTF-16), hex, escapes, decimal codes, base32 or rot13, in
 * other case, split by spaces, lines or punctuation, and cut at either end.
 *
 * Text and secrets are compared by their letters and digits alone, lower-cased. A secret is found by any window of it:
 * at most sixteen characters, so that what is left of a cut one is found too.
 */
/** What a cut secret may lack in all and still be found, and the bounds of a window, letters and digits. */
const CUT = 16;
const WINDOW = { least: 8, most: 16 };
/** A secret with fewer letters and digits than `WINDOW.least` is found whole or not at all, and with fewer than this never. */
const SHORTEST_SECRET = 4;
function createSecretFinder(secrets) {
    const windows = new Map();
    for (const disguise of new Set(secrets.flatMap(splitLines).flatMap(disguises))) {
        const letters = lettersAndDigits(disguise).letters;
        if (letters.length < SHORTEST_SECRET)
            continue;
        const size = letters.length <= WINDOW.least
            ? letters.length
            : Math.min(WINDOW.most, Math.max(WINDOW.least, letters.length - CUT));
        const known = windows.get(size) ?? new Set();
        for (let at = 0; at + size <= letters.length; at++)
            known.add(letters.slice(at, at + size));
        windows.set(size, known);
    }
    return (text) => {
        if (windows.size === 0)
            return [];
        const { letters, offsets } = lettersAndDigits(text);
        const ranges = [];
        for (const [size, known] of windows) {
            for (let at = 0; at + size <= letters.length; at++) {
                if (!known.has(letters.slice(at, at + size)))
                    continue;
                const last = offsets[at + size - 1];
                const previous = ranges.at(-1);
                const start = offsets[at];
                if (previous !== undefined && start <= previous.end && start >= previous.start)
                    previous.end = last + 1;
                else
                    ranges.push({ start, end: last + 1 });
            }
        }
        return ranges;
    };
}
/** First and last line of a key file. Five hyphens alone are none: a secret may begin with them. */
const KEY_HEADER = /^-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----\s*$/u;
/** The lines of a key file are secrets each; its header is none. */
function splitLines(secret) {
    const lines = secret.split(/\r\n|\n|\r/u).filter((line) => !KEY_HEADER.test(line));
    return lines.length === 1 ? lines : lines.filter((line) => line.length >= WINDOW.least);
}
function lettersAndDigits(text) {
    const letters = [];
    const offsets = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= 0x41 && code <= 0x5a)
            letters.push(String.fromCharCode(code + 0x20));
        else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39))
            letters.push(text.charAt(at));
        else
            continue;
        offsets.push(at);
    }
    return { letters: letters.join(""), offsets };
}
function disguises(secret) {
    const bytes = [...new TextEncoder().encode(secret)];
    const wide = bytes.flatMap((byte) => [byte, 0]);
    const forward = [
        secret,
        rot13(secret),
        bytes.map(hex).join(""),
        bytes.map((byte) => `x${hex(byte)}`).join(""),
        bytes.map((byte) => `0x${hex(byte)}`).join(""),
        bytes.map((byte) => `u00${hex(byte)}`).join(""),
        bytes.map((byte) => `x${byte.toString(16)}`).join(""),
        bytes.map((byte) => byte.toString(10)).join(""),
        bytes.map((byte) => byte.toString(8).padStart(3, "0")).join(""),
        bytes.map((byte) => byte.toString(2).padStart(8, "0")).join(""),
        ...base64(bytes),
        ...base64(bytes.toReversed()),
        ...base64(wide),
        ...base64(bytes).flatMap((once) => base64([...new TextEncoder().encode(once)])),
        base32(bytes),
    ];
    return forward.flatMap((text) => [text, Array.from(text).toReversed().join("")]);
}
function hex(byte) {
    return byte.toString(16).padStart(2, "0");
}
/** How base64 spells these bytes at each of the three offsets in a longer text, less the characters that depend on the neighbours. */
function base64(bytes) {
    return [0, 1, 2].map((offset) => {
        const encoded = btoa("\0".repeat(offset) + bytes.map((byte) => String.fromCharCode(byte)).join("")).replace(/={1,2}$/u, "");
        const complete = (offset + bytes.length) % 3 === 0;
        return encoded.slice(offset === 0 ? 0 : offset + 1, complete ? undefined : -1);
    });
}
function base32(bytes) {
    const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
    return (bits.match(/[01]{5}/gu) ?? [])
        .map((five) => "abcdefghijklmnopqrstuvwxyz234567".charAt(Number.parseInt(five, 2)))
        .join("");
}
function rot13(text) {
    return text.replace(/[a-z]/giu, (letter) => {
        const base = letter <= "Z" ? 0x41 : 0x61;
        return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
}

// EXTERNAL MODULE: ./build/domain/redaction/disguised-tokens.js + 1 modules
var disguised_tokens = __nccwpck_require__(99082);
;// CONCATENATED MODULE: ./build/domain/redaction.js


const REPLACEMENT = "***";
/**
 * Makes a function that takes secrets out of whatever leaves: comments, commits, logs, outputs, ledger, prompts.
 * It knows the given secrets in many disguises (see `known-secrets.ts`) and anything that has the form of a well-known token.
 * Time is linear in the text. Secrets shorter than four characters are not looked for: they would blank out ordinary text.
 */
function createRedactor(secrets) {
    const findSecrets = createSecretFinder(secrets);
    return (text) => replaceRanges(text, [...findSecrets(text), ...(0,disguised_tokens/* findTokens */.G)(text)]);
}
/** Redacts only what has the form of a token: for text that comes before any secret is known. */
const redactTokens = createRedactor([]);
/** Puts `***` in place of each range; overlapping and touching ranges become one. */
function replaceRanges(text, ranges) {
    let result = "";
    let from = 0;
    for (const { start, end } of mergeRanges(ranges)) {
        result += text.slice(from, start) + REPLACEMENT;
        from = end;
    }
    return result + text.slice(from);
}
/** The ranges in order; those that overlap or touch as one, empty ones left out. */
function mergeRanges(ranges) {
    const merged = [];
    for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (start >= end)
            continue;
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/**
 * Keeps text that is printed in a job's log from being read as a workflow command. The runner takes `::name::` at the start of a
 * line, after white space too, and `##[name]` anywhere in one (actions/runner, ActionCommand.TryParseV2 and TryParse).
 * A CR starts a line as well.
 */
function defuseRunnerCommands(text) {
    return text
        .replace(/(^|[\n\r\u0085\u2028\u2029])((?:(?![\n\r\u0085\u2028\u2029])[\s\p{Cc}\p{Cf}])*):(?=:)/gu, "$1$2: ")
        .replace(/##(?=\[)/gu, "# #");
}


/***/ }),

/***/ 99082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ findTokens)
});

;// CONCATENATED MODULE: ./build/domain/redaction/token-patterns.js
/** Longest token that is looked at; a bound that keeps every pattern linear. */
const MAX = 1024;
/**
 * Tokens by their form. GitHub's installation tokens are about 520 characters with dots, dashes and underscores since 2026, so a
 * prefix and a generous alphabet decide, not a length.
 */
const PATTERNS = [
    // What goes on in the next line or string of a token that was wrapped has a digit and a capital and is long.
    new RegExp(`\\bgh[pousr]_[A-Za-z0-9_.-]{16,${MAX}}(?:[\\s"'+\\\\]{1,8}(?=[A-Za-z_.-]{0,80}\\d)(?=[a-z0-9_.-]{0,80}[A-Z])[A-Za-z0-9_.-]{12,${MAX}}){0,40}`, "gu"),
    new RegExp(`\\bgithub_pat_[A-Za-z0-9_]{20,${MAX}}`, "gu"),
    new RegExp(`\\bsk-(?:ant|proj|svcacct|admin|or|live|test)[-_][A-Za-z0-9_-]{16,${MAX}}`, "gu"),
    /\bsk-[A-Za-z0-9]{32,200}\b/gu,
    /\b(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z2-7]{16}\b/gu,
    /\bxox[abeoprs]-[A-Za-z0-9-]{10,512}/gu,
    /\bxapp-\d-[A-Za-z0-9-]{10,512}/gu,
    /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/+_-]{20,200}/gu,
    /https:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/[\w-]{20,200}/gu,
    /\bAIza[A-Za-z0-9_-]{35}/gu,
    /\bya29\.[A-Za-z0-9_-]{20,1000}/gu,
    /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,300}/gu,
    /\bwhsec_[A-Za-z0-9+/=]{16,200}/gu,
    /\bnpm_[A-Za-z0-9]{30,100}/gu,
    /\bpypi-[A-Za-z0-9_-]{40,1000}/gu,
    /\bgl(?:pat|ptt|dt|rt|cbt|agent|soat|ft|imt|oas)-[A-Za-z0-9_.-]{16,600}/gu,
    /\bhf_[A-Za-z0-9]{30,100}/gu,
    /\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{20,200}/gu,
    /\bdop_v1_[a-f0-9]{64}/gu,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/gu,
    /\bSG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/gu,
    /\bkey-[0-9a-f]{32}\b/gu,
    /\b(?:hv[sbr]|s)\.[A-Za-z0-9_-]{90,300}/gu,
    /\bATATT3[A-Za-z0-9_=-]{100,400}/gu,
    /\blin_api_[A-Za-z0-9]{32,64}/gu,
    /\bntn_[A-Za-z0-9]{40,64}/gu,
    /\bAccountKey=[A-Za-z0-9+/]{80,100}={0,2}/gu,
    // JSON Web Tokens: three parts, the first two JSON objects.
    new RegExp(`\\beyJ[A-Za-z0-9_-]{10,${MAX}}\\.eyJ[A-Za-z0-9_-]{10,${MAX}}\\.[A-Za-z0-9_-]{10,${MAX}}`, "gu"),
    // Private keys, cut ones too: up to the end line, or as far as the base64 goes.
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s\\:,.]|-(?!----)){0,20000}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,20000})/gu,
];
/** Here only a part of the match is the secret: the named group. */
const IN_CONTEXT = [
    // Passwords in addresses.
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,200}:(?<secret>[^\s@/"'<>]{3,500})@/dgu,
    /\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:basic|bearer|token)\s{1,5}(?<secret>[A-Za-z0-9+/=_.~-]{8,4096})/dgiu,
    /\baws.{0,20}?(?:secret|sk).{0,30}?["'\s:=]{1,10}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgiu,
];
/** Everything in a text that has the form of a token as it stands. */
function findPlainTokens(text) {
    const ranges = [];
    for (const pattern of PATTERNS) {
        for (const match of text.matchAll(pattern)) {
            ranges.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    for (const pattern of IN_CONTEXT) {
        for (const match of text.matchAll(pattern)) {
            const [start, end] = match.indices.groups["secret"];
            ranges.push({ start, end });
        }
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/domain/redaction/disguised-tokens.js

/*
 * Tokens that nobody has told us of, in the disguises that cost a writer nothing: encoded, escaped, in full-width letters,
 * spread over strings, letter by letter, or backwards. Each pass is linear in the text.
 */
/** Everything in a text that has the form of a token, plain or in disguise. */
function findTokens(text) {
    return [
        ...findPlainTokens(text),
        ...findDecoded(text, BASE64, decodeBase64),
        ...findDecoded(text, HEX, decodeHex),
        ...findSpaced(text),
        ...findLookAlikes(text),
        ...findUnescaped(text),
        ...findReversed(text),
    ];
}
/** Base64 that is long enough to hold a token. */
const BASE64 = /[A-Za-z0-9+/_-]{32,}={0,2}/gu;
const HEX = /(?:[0-9a-fA-F]{2}){20,}/gu;
/** Single characters with one sign between each two. */
const SPACED = /(?:[A-Za-z0-9_.-][ \t,|·]){19,}[A-Za-z0-9_.-](?![A-Za-z0-9_.-])/gu;
const SPACES = /[ \t,|·]/gu;
const PREFIX = /gh[pousr]_|github_pat_|sk-|AKIA|ASIA|xox[abeoprs]-|npm_|glpat-/gu;
/** Letter by letter, words before a token run into it; its prefix begins it. */
function findSpaced(text) {
    return Array.from(text.matchAll(SPACED)).flatMap((run) => {
        const letters = run[0].replace(SPACES, "");
        const first = Array.from(letters.matchAll(PREFIX)).find(({ index }) => findPlainTokens(letters.slice(index, index + LONGEST_SPACED)).length > 0);
        // Each letter has its sign.
        return first === undefined
            ? []
            : [{ start: run.index + 2 * first.index, end: run.index + run[0].length }];
    });
}
/** Letters enough to know a token by. */
const LONGEST_SPACED = 100;
/** Letters of other scripts that look like Latin ones, in the order of those. */
const LOOK_ALIKES = "аеорсхуіѕјһԁԛԝɡοѵАВЕКМНОРСТХІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LATIN = "aeopcxyisjhdqwgovABEKMHOPCTXISJABEZHIKMNOPTYX";
const TO_LATIN = new Map(Array.from(LOOK_ALIKES, (letter, at) => [letter, LATIN.charAt(at)]));
function findLookAlikes(text) {
    const plain = text.replace(/[\u0261\u0370-\u03FF\u0400-\u052F]/gu, (letter) => TO_LATIN.get(letter) ?? letter);
    return plain === text ? [] : findPlainTokens(plain);
}
/** Runs that hold a token once they are decoded; the whole run goes. */
function findDecoded(text, runs, decode) {
    const ranges = [];
    for (const match of text.matchAll(runs)) {
        const decoded = decode(match[0]);
        if (decoded !== undefined && findPlainTokens(decoded).length > 0) {
            ranges.push({ start: match.index, end: match.index + match[0].length });
        }
    }
    return ranges;
}
/** Undefined for what is no base64, or not of text. */
function decodeBase64(encoded) {
    const standard = encoded
        .replace(/={1,2}$/u, "")
        .replace(/-/gu, "+")
        .replace(/_/gu, "/");
    if (standard.length % 4 === 1)
        return undefined;
    const bytes = atob(standard);
    return /[^\t\n\r -~]/u.test(bytes.slice(0, 64)) ? undefined : bytes;
}
function decodeHex(digits) {
    return digits.replaceAll(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
/** Ways to write a character that readers and programs undo, and the seam of a string that goes on. */
const ESCAPE = /\\u\{?([0-9a-f]{4})\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{2,4});|&#(\d{2,4});|([\uFF01-\uFF5E])|["'`]\s{0,8}[+.&,]?\s{0,8}\\?\s{0,8}["'`]/giu;
/** From a full-width letter to the plain one. */
const FULL_WIDTH = 0xfee0;
/** Tokens that show when escapes are undone; their places are those in the text as it stands. */
function findUnescaped(text) {
    const parts = [];
    const offsets = [];
    let from = 0;
    const copy = (end) => {
        parts.push(text.slice(from, end));
        for (; from < end; from++)
            offsets.push(from);
    };
    for (const match of text.matchAll(ESCAPE)) {
        copy(match.index);
        const char = disguised_tokens_unescape(match);
        parts.push(char);
        if (char !== "")
            offsets.push(match.index);
        from = match.index + match[0].length;
    }
    if (parts.length === 0)
        return [];
    copy(text.length);
    offsets.push(text.length);
    return findPlainTokens(parts.join("")).map(({ start, end }) => ({
        start: offsets[start],
        end: offsets[end],
    }));
}
/** One UTF-16 unit, or nothing for a seam. */
function disguised_tokens_unescape(match) {
    const hex = match[1] ?? match[2] ?? match[3] ?? match[4];
    if (hex !== undefined)
        return String.fromCharCode(Number.parseInt(hex, 16));
    if (match[5] !== undefined)
        return String.fromCharCode(Number(match[5]));
    const wide = match[6];
    return wide === undefined ? "" : String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH);
}
/** Prefixes written backwards, which end a reversed token. */
const REVERSED_PREFIX = /(?:_[prsuo]hg|_tap_buhtig|-tna-ks)(?![A-Za-z0-9])/gu;
function findReversed(text) {
    const ranges = [];
    let previous = { start: 0, end: 0 };
    for (const match of text.matchAll(REVERSED_PREFIX)) {
        // Backwards from the prefix, but never over the same characters twice.
        let start = match.index;
        while (start > previous.end && /[A-Za-z0-9_.-]/u.test(text.charAt(start - 1)))
            start--;
        if (start === previous.end)
            start = previous.start;
        previous = { start, end: match.index + match[0].length };
        if (match.index - start >= 16)
            ranges.push({ start, end: match.index + match[0].length });
    }
    return ranges;
}


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _adapters_actions_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(41304);
/* harmony import */ var _adapters_actions_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28837);
/* harmony import */ var _adapters_actions_skip_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40510);



/*
 * The bundle's one entry. `dist/cli/index.js` comes through here as well, so that the two doors share every chunk of it,
 * and says so by this symbol (see scripts/bundle.ts): how a program was called is no proof, as links have other names.
 */
if (Symbol.for("upshift.command-line") in globalThis)
    await Promise.all(/* import() */[__nccwpck_require__.e(7375), __nccwpck_require__.e(3986)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33986));
else
    await runAsAction();
/** Door 1: the Action. Most events that start it are not for us, so nothing is loaded before that is known. */
async function runAsAction() {
    const environment = (0,_adapters_actions_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Q)(process.env);
    const trigger = (0,_adapters_actions_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(environment.eventName, environment.payload, {
        mode: process.env["INPUT_MODE"] ?? "",
        taskId: process.env["INPUT_TASK-ID"] ?? "",
        unit: process.env["INPUT_UNIT"] ?? "",
    });
    if (trigger.kind === "unrelated") {
        (0,_adapters_actions_skip_js__WEBPACK_IMPORTED_MODULE_2__/* .skipQuickly */ .E)(trigger.reason, process.env);
    }
    else if (trigger.kind === "attempt") {
        const { runAttemptAction } = await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4006), __nccwpck_require__.e(3857), __nccwpck_require__.e(6421), __nccwpck_require__.e(1652), __nccwpck_require__.e(5647), __nccwpck_require__.e(5307), __nccwpck_require__.e(6229), __nccwpck_require__.e(397), __nccwpck_require__.e(3402), __nccwpck_require__.e(859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72664));
        await runAttemptAction(environment);
    }
    else {
        const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8815), __nccwpck_require__.e(4006), __nccwpck_require__.e(3857), __nccwpck_require__.e(6421), __nccwpck_require__.e(3922), __nccwpck_require__.e(4239), __nccwpck_require__.e(6458), __nccwpck_require__.e(2604), __nccwpck_require__.e(1652), __nccwpck_require__.e(5765), __nccwpck_require__.e(6506), __nccwpck_require__.e(5647), __nccwpck_require__.e(5307), __nccwpck_require__.e(6229), __nccwpck_require__.e(8059), __nccwpck_require__.e(699), __nccwpck_require__.e(4858), __nccwpck_require__.e(1409), __nccwpck_require__.e(4730), __nccwpck_require__.e(3492), __nccwpck_require__.e(397), __nccwpck_require__.e(4580), __nccwpck_require__.e(5350), __nccwpck_require__.e(3402), __nccwpck_require__.e(443)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26248));
        await runAction(environment, trigger);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(59479);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
