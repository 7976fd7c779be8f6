export const id = 443;
export const ids = [443];
export const modules = {

/***/ 26248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/adapters/actions/inputs.js
var actions_inputs = __webpack_require__(31432);
// EXTERNAL MODULE: ./build/adapters/actions/logger.js
var actions_logger = __webpack_require__(87125);
// EXTERNAL MODULE: ./build/adapters/actions/report.js + 1 modules
var report = __webpack_require__(44581);
// EXTERNAL MODULE: ./build/adapters/github/octokit.js
var github_octokit = __webpack_require__(21200);
// EXTERNAL MODULE: ./build/adapters/github/repository.js
var github_repository = __webpack_require__(28785);
// EXTERNAL MODULE: ./build/adapters/system.js
var system = __webpack_require__(19292);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/redaction.js + 1 modules
var redaction = __webpack_require__(94222);
// EXTERNAL MODULE: ./build/domain/untrusted-text.js + 8 modules
var untrusted_text = __webpack_require__(11436);
// EXTERNAL MODULE: ./build/render/failure.js
var failure = __webpack_require__(41915);
// EXTERNAL MODULE: ./build/render/replies.js
var replies = __webpack_require__(46749);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 2 modules
var utils = __webpack_require__(47176);
// EXTERNAL MODULE: ./build/adapters/actions/identity-token.js
var identity_token = __webpack_require__(91495);
// EXTERNAL MODULE: ./build/adapters/actions/stage-files.js
var stage_files = __webpack_require__(1305);
// EXTERNAL MODULE: ./build/adapters/config/load-config.js + 7 modules
var load_config = __webpack_require__(48059);
// EXTERNAL MODULE: ./build/adapters/gates/gate-runner.js + 2 modules
var gate_runner = __webpack_require__(75273);
// EXTERNAL MODULE: ./build/adapters/git/object-store.js
var object_store = __webpack_require__(96471);
// EXTERNAL MODULE: ./build/adapters/git/source-tree.js
var source_tree = __webpack_require__(76682);
// EXTERNAL MODULE: ./node_modules/universal-github-app-jwt/index.js + 3 modules
var universal_github_app_jwt = __webpack_require__(2438);
;// CONCATENATED MODULE: ./build/adapters/github/app-token.js


/** All that pushing a branch and opening its pull request takes. */
const RIGHTS = { contents: "write", pull_requests: "write" };
/**
 * The App's key is traded for a token that reaches this repository alone, with two rights, for an hour at most.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
 */
function appToken(options) {
    const { app, repository, clientFor, mask, log } = options;
    let made;
    const make = async () => {
        const jwt = await jwtOf(app);
        mask(jwt);
        const asApp = clientFor(jwt);
        const { owner, name } = repository;
        const installation = await asApp.rest.apps
            .getRepoInstallation({ owner, repo: name })
            .catch((error) => {
            throw inWords(error, owner, name);
        });
        const { data } = await asApp.rest.apps
            .createInstallationAccessToken({
            installation_id: installation.data.id,
            repositories: [name],
            permissions: RIGHTS,
        })
            .catch((error) => {
            throw inWords(error, owner, name);
        });
        mask(data.token);
        return data.token;
    };
    return {
        get: () => (made ??= make()),
        async revoke() {
            const token = await made?.catch(() => undefined);
            if (token === undefined)
                return;
            try {
                await clientFor(token).rest.apps.revokeInstallationAccessToken();
            }
            catch (error) {
                if (!(0,errors/* isHostFailure */.Xw)(error))
                    throw error;
                log.warn(`The App's token could not be taken back; it ends by itself within an hour: ${error.message}`);
            }
        },
    };
}
async function jwtOf({ id, privateKey }) {
    // Secrets are often stored with their line breaks written out.
    const pem = privateKey.includes("\\n") ? privateKey.replaceAll("\\n", "\n") : privateKey;
    try {
        return (await (0,universal_github_app_jwt/* default */.A)({ id, privateKey: pem })).token;
    }
    catch (cause) {
        throw new errors/* ConfigurationError */.j1("app-private-key is no private key in PEM form: pass the whole file that GitHub offered for download", { cause });
    }
}
/** What is wrong with an App is a matter of its settings, so the settings are named. */
function inWords(error, owner, name) {
    if (!(error instanceof errors/* CodeHostError */.kX))
        return error;
    const mistake = (message) => new errors/* ConfigurationError */.j1(message, { cause: error });
    if (error.status === 401)
        return mistake("GitHub does not know this App: check app-id, and that app-private-key is its key");
    if (error.status === 404)
        return mistake(`the App is not installed on ${owner}/${name}: install it there`);
    if (error.status === 422) {
        return mistake(`the App's installation on ${owner}/${name} does not grant contents: write and pull requests: write: ${error.message}`);
    }
    return error;
}
/** Changes whose client is there when the first one is made. */
function lazyChanges(open) {
    let opened;
    const changes = () => (opened ??= open());
    return {
        commitAt: async (sha) => (await changes()).commitAt(sha),
        branchHead: async (branch) => (await changes()).branchHead(branch),
        commitPatch: async (commit) => (await changes()).commitPatch(commit),
        pullRequestFor: async (branch, base) => (await changes()).pullRequestFor(branch, base),
        openPullRequest: async (pull) => (await changes()).openPullRequest(pull),
        updatePullRequest: async (number, change) => (await changes()).updatePullRequest(number, change),
        markReady: async (pull) => (await changes()).markReady(pull),
        requestReviewers: async (number, reviewers) => (await changes()).requestReviewers(number, reviewers),
    };
}

// EXTERNAL MODULE: ./build/adapters/github/code-host-error.js
var code_host_error = __webpack_require__(51680);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/adapters/github/commit-tree.js

/** Larger files go as blobs of their own, so that one request never grows without bound. Bytes. */
const MOST_INLINE_BYTES = 1_000_000;
const MOST_INLINE_TOTAL_BYTES = 8_000_000;
/**
 * The edits as tree entries. Text goes inline, which costs no call; what is not surely the same bytes again after a
 * trip through JSON text (binary, NUL, byte-order mark, nothing at all) is uploaded as a blob, one call each.
 */
async function treeEntries(client, edits) {
    const entries = [];
    let inlineBytes = 0;
    for (const edit of edits) {
        if (edit.op === "delete") {
            entries.push({ path: edit.path, mode: "100644", type: "blob", sha: null });
            continue;
        }
        const bytes = external_node_buffer_.Buffer.from(edit.contentBase64, "base64");
        const content = inlineText(bytes);
        const file = { path: edit.path, mode: edit.mode, type: "blob" };
        if (content !== undefined && inlineBytes + bytes.length <= MOST_INLINE_TOTAL_BYTES) {
            inlineBytes += bytes.length;
            entries.push({ ...file, content });
        }
        else {
            // One at a time, as GitHub asks of writes.
            // oxlint-disable-next-line no-await-in-loop
            entries.push({ ...file, sha: await uploadBlob(client, bytes) });
        }
    }
    return entries;
}
function inlineText(bytes) {
    if (bytes.length === 0 || bytes.length > MOST_INLINE_BYTES || bytes.includes(0))
        return undefined;
    const content = bytes.toString("utf8");
    const survives = external_node_buffer_.Buffer.from(content, "utf8").equals(bytes) && !content.startsWith("\uFEFF");
    return survives ? content : undefined;
}
/** A blob is named by its content: making it again makes nothing new, so an unclear failure is simply repeated. */
async function uploadBlob({ octokit, owner, repo }, bytes) {
    const { data } = await octokit.rest.git.createBlob({
        owner,
        repo,
        content: bytes.toString("base64"),
        encoding: "base64",
        request: { retries: 3 },
    });
    return data.sha;
}

;// CONCATENATED MODULE: ./build/adapters/github/graphql.js

/**
 * One GraphQL call, for the few things that REST does not have. Only queries and mutations that may run twice:
 * it is repeated after an unclear failure. GraphQL refuses with status 200 and a list of errors: those become
 * `CodeHostError`s too.
 */
async function graphql({ octokit }, query, variables = {}) {
    try {
        return await octokit.graphql(query, { ...variables, request: { retries: 3 } });
    }
    catch (error) {
        if (error instanceof errors/* CodeHostError */.kX || !(error instanceof Error))
            throw error;
        if (error.name !== "GraphqlResponseError" && !/rate limit/i.test(error.message))
            throw error;
        throw new errors/* CodeHostError */.kX(`GitHub refused: ${error.message}`, {
            failure: failureOf(error.message),
            cause: error,
        });
    }
}
function failureOf(message) {
    if (/rate limit/i.test(message))
        return "rate-limit";
    return /could not resolve to/i.test(message) ? "not-found" : "forbidden";
}

;// CONCATENATED MODULE: ./build/adapters/github/account.js
/** A deleted account: GitHub sends `null`. Its id matches nobody, so it can never be trusted by accident. */
const GHOST = { id: 0, login: "ghost", type: "User" };
function actorOf(account) {
    if (account === null || account === undefined)
        return GHOST;
    return { id: account.id, login: account.login, type: typeOf(account.type) };
}
function typeOf(type) {
    switch (type) {
        case "Bot":
        case "Organization":
        case "Mannequin":
            return type;
        default:
            return "User";
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-request-payload.js

function pullRequestOf(payload) {
    return {
        number: payload.number,
        url: payload.html_url,
        nodeId: payload.node_id,
        state: payload.state === "closed" ? "closed" : "open",
        merged: payload.merged_at !== null,
        draft: payload.draft ?? false,
        headRef: payload.head.ref,
        headSha: payload.head.sha,
        // Null once the fork is deleted.
        headRepository: payload.head.repo?.full_name,
        baseRef: payload.base.ref,
        baseSha: payload.base.sha,
        mergeable: payload.mergeable ?? null,
        title: payload.title,
        body: payload.body ?? "",
        author: actorOf(payload.user),
        locked: payload.locked,
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/repeat-after-lookup.js

/** Pauses before looking: GitHub's replicas may not show at once what has just been written. Milliseconds. */
const PAUSES_MS = [1_000, 4_000];
/**
 * Does a write that must not happen twice. After an ambiguous failure (5xx, reset, time-out) the effect is looked
 * up first, and the write repeated only when it is not there.
 */
async function repeatAfterLookup(options) {
    for (const pauseMs of PAUSES_MS) {
        try {
            return await options.write();
        }
        catch (error) {
            if (!(0,code_host_error/* isAmbiguous */.X2)(error))
                throw error;
            await options.clock.sleep(pauseMs);
            const found = await options.find();
            if (found !== undefined)
                return found;
        }
    }
    return options.write();
}

;// CONCATENATED MODULE: ./build/adapters/github/changes.js






/**
 * Writes through the REST git-data API: it keeps file modes, and without an author of its own the commit of an App
 * is shown as verified. No local git and no push are involved.
 */
function createChanges(client) {
    const { octokit, owner, repo, clock } = client;
    async function branchHead(branch) {
        try {
            const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
            return data.object.sha;
        }
        catch (error) {
            if ((0,code_host_error/* isGone */.ST)(error))
                return undefined;
            throw error;
        }
    }
    async function treeOf(commit) {
        const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return { tree: data.tree.sha, parents: data.parents.map(({ sha }) => sha) };
    }
    /** Commit and tree are named by what they hold and hurt nobody while no ref names them: safe to repeat. */
    const repeatable = { request: { retries: 3 } };
    async function createTree({ patch }) {
        // Only a tree's SHA is documented for `base_tree`, not a commit's.
        const base = await treeOf(patch.baseSha);
        const { data } = await octokit.rest.git.createTree({
            owner,
            repo,
            base_tree: base.tree,
            tree: await treeEntries(client, patch.edits),
            ...repeatable,
        });
        return data.sha;
    }
    async function moveBranch(branch, from, to) {
        await repeatAfterLookup({
            write: async () => {
                if (from === undefined) {
                    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
                }
                else {
                    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false });
                }
                return true;
            },
            find: async () => {
                const head = await branchHead(branch);
                if (head === to)
                    return true;
                if (head !== from)
                    throw moved(branch, from, head);
                return undefined;
            },
            clock,
        });
    }
    async function openPullRequestFor(branch, base) {
        const found = await pullRequestFor(branch, base);
        return found?.state === "open" ? found : undefined;
    }
    async function pullRequestFor(branch, base) {
        const { data } = await octokit.rest.pulls.list({
            owner,
            repo,
            head: `${owner}:${branch}`,
            base,
            state: "all",
            sort: "created",
            direction: "desc",
            per_page: 100,
        });
        // A filter that GitHub can't read is ignored, and then everybody's pull requests come back.
        const home = `${owner}/${repo}`.toLowerCase();
        const ours = data
            .map(pullRequestOf)
            .filter((pull) => pull.headRef === branch && pull.baseRef === base && pull.headRepository?.toLowerCase() === home);
        return ours.find(({ state }) => state === "open") ?? ours[0];
    }
    return {
        branchHead,
        pullRequestFor,
        async commitAt(sha) {
            try {
                const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
                return { parents: data.parents.map((parent) => parent.sha), message: data.message };
            }
            catch (error) {
                if ((0,code_host_error/* isGone */.ST)(error))
                    return undefined;
                throw error;
            }
        },
        async commitPatch(options) {
            const { branch, parent, patch, message } = options;
            const head = await branchHead(branch);
            const tree = await createTree(options);
            if (head !== undefined && head !== parent) {
                const commit = await treeOf(head);
                const isOurs = commit.tree === tree && commit.parents.length === 1 && commit.parents[0] === parent;
                if (isOurs)
                    return { sha: head };
                throw moved(branch, parent, head);
            }
            if (patch.edits.length === 0) {
                throw new errors/* CodeHostError */.kX(`there is nothing to commit to ${branch}`, { failure: "invalid" });
            }
            const { data } = await octokit.rest.git.createCommit({
                owner,
                repo,
                message,
                tree,
                parents: [parent],
                ...repeatable,
            });
            try {
                await moveBranch(branch, head, data.sha);
            }
            catch (error) {
                // 422 "Reference already exists", or not a fast-forward: somebody was faster, perhaps a second delivery of us.
                if (!(error instanceof errors/* CodeHostError */.kX) || !/already exists|fast.forward/i.test(error.message))
                    throw error;
                throw moved(branch, head, await branchHead(branch), error);
            }
            return { sha: data.sha };
        },
        async openPullRequest({ branch, base, title, body, draft }) {
            const open = (asDraft) => repeatAfterLookup({
                write: async () => {
                    const { data } = await octokit.rest.pulls.create({
                        owner,
                        repo,
                        head: branch,
                        base,
                        title,
                        body,
                        draft: asDraft,
                    });
                    return pullRequestOf(data);
                },
                find: () => openPullRequestFor(branch, base),
                clock,
            });
            try {
                return await open(draft).catch((error) => {
                    // Private repositories of some plans have no drafts.
                    if (draft && isRefused(error, /draft pull requests are not supported/i))
                        return open(false);
                    throw error;
                });
            }
            catch (error) {
                if (!isRefused(error, /pull request already exists/i))
                    throw error;
                const existing = await openPullRequestFor(branch, base);
                if (existing === undefined)
                    throw error;
                return existing;
            }
        },
        async updatePullRequest(number, change) {
            await repeatAfterLookup({
                // Setting the same text again changes nothing, so there is nothing to look up.
                write: async () => {
                    await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
                },
                find: async () => undefined,
                clock,
            });
        },
        async requestReviewers(number, reviewers) {
            const teams = reviewers.filter((each) => each.includes("/")).map((each) => each.split("/")[1] ?? "");
            const logins = reviewers.filter((each) => !each.includes("/"));
            // One by one: a single name that GitHub refuses (left the organisation, opened the pull request) refuses them all.
            for (const asked of [
                ...logins.map((login) => ({ reviewers: [login] })),
                ...teams.map((team) => ({ team_reviewers: [team] })),
            ]) {
                try {
                    // oxlint-disable-next-line no-await-in-loop
                    await octokit.rest.pulls.requestReviewers({ owner, repo, pull_number: number, ...asked });
                }
                catch (error) {
                    if (!(error instanceof errors/* CodeHostError */.kX))
                        throw error;
                    client.log.warn(`no review was asked of ${JSON.stringify(asked)} on #${number}: ${error.message}`);
                }
            }
        },
        async markReady(pullRequest) {
            if (!pullRequest.draft)
                return true;
            const mutation = `mutation ($id: ID!) {
        markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } }
      }`;
            try {
                // REST has no such call.
                await graphql(client, mutation, { id: pullRequest.nodeId });
                return true;
            }
            catch (error) {
                if (!(0,code_host_error/* isDenied */.GZ)(error))
                    throw error;
                // It is refused as well when it is no draft any more: a person, or our own first try, was faster.
                const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pullRequest.number });
                if (data.draft === false)
                    return true;
                client.log.warn(`pull request #${pullRequest.number} stays a draft: ${error.message}`);
                return false;
            }
        },
    };
}
function moved(branch, expected, found, cause) {
    return new errors/* CodeHostError */.kX(`branch ${branch} has moved: expected ${place(expected)}, found ${place(found)}`, {
        failure: "conflict",
        remedy: "somebody else pushed to it; ask again to start from what is there now",
        cause,
    });
}
function place(sha) {
    return sha === undefined ? "absent" : `at ${sha.slice(0, 12)}`;
}
function isRefused(error, because) {
    return (error instanceof errors/* CodeHostError */.kX &&
        (error.failure === "invalid" || error.failure === "forbidden") &&
        because.test(error.message));
}

;// CONCATENATED MODULE: ./build/adapters/github/check-payload.js
/** The app that reports the jobs of GitHub Actions; its check runs are jobs, with the same id. */
const ACTIONS_SLUG = "github-actions";
function checkOfRun(payload) {
    const { app, output } = payload;
    const runId = runIdOf(payload);
    const summary = [output.title, output.summary].filter((part) => part !== null && part !== "").join("\n");
    return {
        source: "check-run",
        name: payload.name,
        state: payload.status === "completed" ? concluded(payload.conclusion) : "pending",
        startedAt: payload.started_at ?? payload.completed_at ?? "",
        url: payload.html_url ?? payload.details_url ?? "",
        checkRunId: payload.id,
        ...(payload.completed_at === null ? {} : { completedAt: payload.completed_at }),
        ...(app?.slug === ACTIONS_SLUG ? { jobId: payload.id } : {}),
        ...(runId === undefined ? {} : { runId }),
        ...(app === null ? {} : { appId: app.id }),
        ...(summary === "" ? {} : { summary: summary.slice(0, 10_000) }),
    };
}
/** A job of Actions in the shape of the check run that it also is. */
function checkOfJob(job) {
    return {
        source: "check-run",
        name: job.name,
        state: job.status === "completed" ? concluded(job.conclusion) : "pending",
        startedAt: job.started_at,
        url: job.html_url ?? "",
        jobId: job.id,
        runId: job.run_id,
        checkRunId: job.id,
        ...(job.completed_at === null ? {} : { completedAt: job.completed_at }),
    };
}
/** `https://github.com/o/r/actions/runs/<run>/job/<job>`, the page of a job. */
function runIdOf(payload) {
    if (payload.app?.slug !== ACTIONS_SLUG)
        return undefined;
    const id = /\/actions\/runs\/(\d+)\//.exec(`${payload.details_url ?? payload.html_url ?? ""}/`)?.[1];
    return id === undefined ? undefined : Number(id);
}
/** docs.github.com/rest/checks/runs; `startup_failure` is sent though the description does not list it. */
function concluded(conclusion) {
    switch (conclusion) {
        case "success":
        case "neutral":
        case "skipped":
        case "cancelled":
        case "stale":
            return conclusion;
        case "timed_out":
            return "timed-out";
        case "action_required":
            return "awaiting-approval";
        default:
            // An end that we do not know is never a good one.
            return "failure";
    }
}
function checkOfStatus(payload) {
    const state = stateOfStatus(payload.state);
    return {
        source: "status",
        name: payload.context,
        state,
        startedAt: payload.updated_at,
        url: payload.target_url ?? "",
        ...(state === "pending" ? {} : { completedAt: payload.updated_at }),
        ...(payload.description === null ? {} : { summary: payload.description.slice(0, 10_000) }),
    };
}
function stateOfStatus(state) {
    if (state === "success" || state === "pending")
        return state;
    return "failure";
}
/** `jobs` are the check runs of this run, every attempt of them; undefined when they could not be read. */
function workflowRunOf(payload, jobs) {
    return {
        id: payload.id,
        attempt: payload.run_attempt ?? 1,
        name: payload.name ?? payload.path,
        headSha: payload.head_sha,
        billableMs: jobs === undefined ? undefined : timeOf(jobs),
        state: runState(payload, jobs),
        event: payload.event,
        workflowId: payload.workflow_id,
        path: payload.path,
        startedAt: payload.run_started_at ?? payload.created_at,
        ...(payload.conclusion === null ? {} : { conclusion: payload.conclusion }),
    };
}
function runState({ status, conclusion }, jobs) {
    if (conclusion === "action_required" || status === "action_required")
        return "awaiting-approval";
    if (status === "in_progress")
        return "in-progress";
    if (status !== "completed")
        return "queued";
    if (conclusion === "startup_failure")
        return "startup-failure";
    return conclusion === "failure" && jobs?.length === 0 ? "expired" : "concluded";
}
/** Jobs that never started took no time; one without an end is still running and counts nothing yet. */
function timeOf(jobs) {
    let total = 0;
    for (const { started_at: start, completed_at: end, conclusion } of jobs) {
        if (start === null || end === null || conclusion === "skipped")
            continue;
        const ms = Date.parse(end) - Date.parse(start);
        if (ms > 0)
            total += ms;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/adapters/github/log-text.js
/** What is kept of a long log: its start (set-up, first error) and its end (summary, exit). Bytes. */
const KEEP_HEAD = 2_000_000;
const KEEP_TAIL = 6_000_000;
/** After that nobody reads on: a job that prints without end must not hold the runner. */
const MOST_READ = 200_000_000;
/** Reads a stream into bounded text, saying where it left something out. Throws when the stream breaks off. */
async function boundedText(stream) {
    const head = [];
    const tail = [];
    let headBytes = 0;
    let tailBytes = 0;
    let dropped = 0;
    let read = 0;
    for await (const chunk of stream) {
        read += chunk.byteLength;
        if (headBytes < KEEP_HEAD) {
            head.push(chunk);
            headBytes += chunk.byteLength;
            continue;
        }
        tail.push(chunk);
        tailBytes += chunk.byteLength;
        while (tail.length > 1 && tailBytes - (tail[0]?.byteLength ?? 0) > KEEP_TAIL) {
            const bytes = tail.shift()?.byteLength ?? 0;
            tailBytes -= bytes;
            dropped += bytes;
        }
        if (read > MOST_READ)
            break;
    }
    const cut = dropped > 0 ? `\n… ${dropped} bytes of this log left out …\n` : "";
    return `${decode(head)}${cut}${decode(tail)}`;
}
function decode(chunks) {
    const decoder = new TextDecoder("utf-8", { fatal: false });
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}

;// CONCATENATED MODULE: ./build/adapters/github/pages.js

/** Far above anything real (5,000 items at 100 a page): a server that never stops must not hold a runner. */
const MOST_PAGES = 50;
/** All pages of a list. Half a list must never look like a whole one, so a list without end is an error. */
async function allPages(fetchPage) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        // Pages are asked for one after the other: the next one exists only if this one says so.
        // oxlint-disable-next-line no-await-in-loop
        const { items, link, total = 0 } = await fetchPage(page);
        all.push(...items);
        const isMore = hasNext(link) || (items.length > 0 && all.length < total);
        if (!isMore)
            return all;
    }
    throw new errors/* CodeHostError */.kX(`a list at GitHub has more than ${MOST_PAGES} pages`, { failure: "invalid" });
}
/** Whether a list goes on after this page. */
function hasNext(link) {
    return link !== undefined && link.includes('rel="next"');
}
/** Number of the last page; 1 where there is only one. */
function lastPage(link) {
    const last = link?.split(",").find((part) => part.includes('rel="last"'));
    return Number(/[?&]page=(\d+)/.exec(last ?? "")?.[1] ?? 1);
}

;// CONCATENATED MODULE: ./build/adapters/github/checks.js





/** What CI said of a commit. Read-only. */
function createChecks(client) {
    const { octokit, owner, repo, log } = client;
    function checkRunsOf(sha, filter) {
        return allPages(async (page) => {
            const response = await octokit.rest.checks.listForRef({
                owner,
                repo,
                ref: sha,
                filter,
                per_page: 100,
                page,
            });
            return { items: response.data.check_runs, link: response.headers.link };
        });
    }
    /** GitHub combines statuses itself: one per context, the newest. */
    function statusesOf(sha) {
        return allPages(async (page) => {
            const response = await octokit.rest.repos.getCombinedStatusForRef({
                owner,
                repo,
                ref: sha,
                per_page: 100,
                page,
            });
            return { items: response.data.statuses, link: response.headers.link, total: response.data.total_count };
        });
    }
    async function jobLog(jobId) {
        for (let attempt = 1;; attempt += 1) {
            try {
                // Redirects to a storage host; fetch follows and leaves our token behind.
                // oxlint-disable-next-line no-await-in-loop
                const response = await octokit.request("GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs", {
                    owner,
                    repo,
                    job_id: jobId,
                    request: { parseSuccessResponseBody: false },
                });
                const body = response.data;
                // oxlint-disable-next-line no-await-in-loop
                return body instanceof ReadableStream ? await boundedText(body) : String(body);
            }
            catch (error) {
                if ((0,code_host_error/* isGone */.ST)(error))
                    return undefined;
                if (error instanceof errors/* CodeHostError */.kX && !(0,code_host_error/* isAmbiguous */.X2)(error))
                    throw error;
                // Half a log could show the wrong error, so a broken stream is read again, then given up.
                log.warn(`the log of job ${jobId} could not be read: ${messageOf(error)}`);
                if (attempt === 2)
                    return undefined;
            }
        }
    }
    /** What the check says at lines of the diff; of a lost runner this is all there is. */
    async function annotationsOf(checkRunId) {
        try {
            const { data } = await octokit.rest.checks.listAnnotations({
                owner,
                repo,
                check_run_id: checkRunId,
                per_page: 100,
            });
            const lines = data
                .filter(({ annotation_level: level }) => level !== "notice")
                .map((at) => `##[${at.annotation_level === "failure" ? "error" : "warning"}]${annotationText(at)}`);
            return lines.length === 0 ? undefined : lines.join("\n");
        }
        catch (error) {
            if ((0,code_host_error/* isDenied */.GZ)(error))
                return undefined;
            throw error;
        }
    }
    /** From rulesets, which every reader may see. */
    async function requiredByRules(branch) {
        const rules = await allPages(async (page) => {
            const response = await octokit.rest.repos.getBranchRules({ owner, repo, branch, per_page: 100, page });
            return { items: response.data, link: response.headers.link };
        });
        return rules.flatMap((rule) => rule.type === "required_status_checks"
            ? (rule.parameters?.required_status_checks ?? []).map(({ context }) => context)
            : []);
    }
    /**
     * From classic branch protection. The branch itself carries a summary that `contents: read` may see; the
     * protection's own address needs administration rights, which a job's token can never have.
     */
    async function requiredByProtection(branch) {
        const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
        const required = data.protection.required_status_checks;
        if (required === undefined || required.enforcement_level === "off")
            return [];
        return [...required.contexts, ...required.checks.map(({ context }) => context)];
    }
    return {
        async checksOf(sha) {
            const [runs, statuses] = await Promise.all([checkRunsOf(sha, "latest"), statusesOf(sha)]);
            return [...runs.map(checkOfRun), ...statuses.map(checkOfStatus)];
        },
        async logOf(check) {
            const text = check.jobId === undefined ? undefined : await jobLog(check.jobId);
            // Why a job was cancelled or timed out stands in its annotations, not in its log.
            const ended = check.state === "cancelled" || check.state === "timed-out";
            if (check.checkRunId === undefined || (text !== undefined && !ended))
                return text;
            const annotations = await annotationsOf(check.checkRunId);
            return text === undefined || annotations === undefined
                ? (text ?? annotations)
                : `${text}\n${annotations}`;
        },
        async requiredChecks(branch) {
            const [rules, protection] = await Promise.all([
                undefinedIfDenied(() => requiredByRules(branch)),
                undefinedIfDenied(() => requiredByProtection(branch)),
            ]);
            const names = [...new Set([...(rules ?? []), ...(protection ?? [])])];
            // One source silent and the other empty is not the same as "nothing is required".
            const isKnown = names.length > 0 || (rules !== undefined && protection !== undefined);
            return isKnown ? names : undefined;
        },
        async runsOf(sha, { withTimes = true } = {}) {
            const runs = await allPages(async (page) => {
                const response = await octokit.rest.actions.listWorkflowRunsForRepo({
                    owner,
                    repo,
                    head_sha: sha,
                    per_page: 100,
                    page,
                });
                return { items: response.data.workflow_runs, link: response.headers.link };
            });
            // Jobs are check runs with the same times: one list instead of one call per run, and none before a run has ended.
            const hasEnded = withTimes && runs.some((run) => run.status === "completed");
            const checkRuns = hasEnded ? await undefinedIfDenied(() => checkRunsOf(sha, "all")) : undefined;
            return runs.map((run) => workflowRunOf(run, checkRuns?.filter((job) => isOfSuite(job, run.check_suite_id) || runIdOf(job) === run.id)));
        },
        async jobsOf({ id, attempt }) {
            const jobs = await allPages(async (page) => {
                const response = await octokit.rest.actions.listJobsForWorkflowRunAttempt({
                    owner,
                    repo,
                    run_id: id,
                    attempt_number: attempt,
                    per_page: 100,
                    page,
                });
                return { items: response.data.jobs, link: response.headers.link };
            });
            return jobs.map(checkOfJob);
        },
    };
}
function isOfSuite(job, suite) {
    return suite !== undefined && job.check_suite?.id === suite;
}
async function undefinedIfDenied(read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,code_host_error/* isDenied */.GZ)(error))
            return undefined;
        throw error;
    }
}
function annotationText(at) {
    const said = [at.title, at.message].filter((part) => part !== null && part !== "").join(": ");
    // Actions puts what is about the whole job on the made-up path `.github`.
    return (at.path === ".github" ? said : `${at.path}:${at.start_line}: ${said}`).slice(0, 4_000);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-body.js
/** GitHub refuses 65,536 characters and more; the rest is for the sentence below. */
const MOST_CHARACTERS = 65_000;
const CUT = "\n\n*This comment was cut here: GitHub takes at most 65,536 characters.*\n";
/** The body as GitHub takes it: cut at the end of a line, with an open code fence closed, and saying so. */
function fitComment(body) {
    if (body.length <= MOST_CHARACTERS)
        return body;
    const head = body.slice(0, MOST_CHARACTERS);
    const lineEnd = head.lastIndexOf("\n");
    // A single line longer than half the comment is cut inside, else nearly nothing would be left.
    const kept = (lineEnd > MOST_CHARACTERS / 2 ? head.slice(0, lineEnd) : head).replace(/[\uD800-\uDBFF]$/, "");
    return `${kept}${closingFence(kept)}${CUT}`;
}
function closingFence(text) {
    let open;
    for (const line of text.split("\n")) {
        const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
        if (fence === null)
            continue;
        const [, mark = "", info = ""] = fence;
        if (open === undefined)
            open = mark;
        else if (mark.startsWith(open) && info.trim() === "")
            open = undefined;
    }
    return open === undefined ? "" : `\n${open.slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./build/adapters/github/own-account.js


/** Numeric id of the account that the token acts as. */
async function ownAccountOf(client) {
    return (await ownIdentityOf(client)).id;
}
/** The same with its login, for questions that take nothing else; logins can be renamed, so it proves nothing. */
async function ownIdentityOf(client) {
    const { viewer } = await graphql(client, "query { viewer { databaseId login } }");
    if (viewer.databaseId === null) {
        throw new errors/* CodeHostError */.kX("GitHub does not say which account our token is", { failure: "invalid" });
    }
    return { id: viewer.databaseId, login: viewer.login };
}

;// CONCATENATED MODULE: ./build/adapters/github/conversation.js







/** Comments looked through for our own, newest first: 10 pages of 100. */
const MOST_PAGES_BACK = 10;
/** How far GitHub's clock and the runner's may differ when a comment is looked up by its time. Milliseconds. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** Talking on issues and pull requests. Which account is ours is asked at most once, and only where it matters. */
function createConversation(client) {
    const { octokit, owner, repo, log, clock } = client;
    let ownId;
    async function ownAccount() {
        ownId ??= await ownAccountOf(client);
        return ownId;
    }
    /** Own comments only; the newest that passes, page by page from the end (the API lists oldest first). */
    async function newestOwn(issue, wanted) {
        const fetchPage = (page) => octokit.rest.issues.listComments({ owner, repo, issue_number: issue, per_page: 100, page });
        const first = await fetchPage(1);
        if (first.data.length === 0)
            return undefined;
        const last = lastPage(first.headers.link);
        for (let page = last; page > Math.max(0, last - MOST_PAGES_BACK); page -= 1) {
            // Newest first, and mostly the first look finds it: fetching all pages at once would cost more.
            // oxlint-disable-next-line no-await-in-loop
            const { data } = page === 1 ? first : await fetchPage(page);
            const candidates = data.map(commentOf).filter(wanted);
            // Mostly there is none, and then nobody has to be asked who we are.
            if (candidates.length === 0)
                continue;
            // oxlint-disable-next-line no-await-in-loop
            const mine = await ownAccount();
            const found = candidates.findLast((comment) => comment.author.id === mine);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    return {
        async issue(number) {
            const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
            const home = `/repos/${owner}/${repo}`.toLowerCase();
            // A transferred issue answers with a redirect, which fetch has followed: this is another repository's issue.
            if (data.number !== number || !data.repository_url.toLowerCase().endsWith(home)) {
                throw new errors/* CodeHostError */.kX(`issue ${number} was moved to ${data.html_url}`, { failure: "not-found" });
            }
            return {
                number: data.number,
                title: data.title,
                body: data.body ?? "",
                author: actorOf(data.user),
                state: data.state === "closed" ? "closed" : "open",
                locked: data.locked,
                isPullRequest: data.pull_request !== undefined,
                labels: data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
            };
        },
        async comment(id, kind = "issue-comment") {
            return unlessGone(async () => {
                const { data } = kind === "issue-comment"
                    ? await octokit.rest.issues.getComment({ owner, repo, comment_id: id })
                    : await octokit.rest.pulls.getReviewComment({ owner, repo, comment_id: id });
                return commentOf(data);
            });
        },
        async react(id, reaction, on = "issue-comment") {
            // Reacting twice is one reaction (docs.github.com/rest/reactions/reactions: 200 instead of 201), so repeating
            // needs no look.
            await unlessGone(() => repeatAfterLookup({
                write: () => createReaction(client, id, reaction, on),
                find: async () => undefined,
                clock,
            }));
        },
        async postComment(issue, body) {
            const fitted = fitComment(body);
            const startedAt = clock.now();
            const comment = await repeatAfterLookup({
                write: async () => {
                    const { data } = await octokit.rest.issues.createComment({
                        owner,
                        repo,
                        issue_number: issue,
                        body: fitted,
                    });
                    ownId ??= data.user?.id;
                    return commentOf(data);
                },
                find: () => newestOwn(issue, (found) => sameText(found.body, fitted) && Date.parse(found.createdAt) >= startedAt - CLOCK_SKEW_MS),
                clock,
            });
            return comment;
        },
        async updateComment(id, body) {
            const fitted = fitComment(body);
            return unlessGone(() => repeatAfterLookup({
                write: async () => commentOf((await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body: fitted })).data),
                find: async () => {
                    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: id });
                    return sameText(data.body ?? "", fitted) ? commentOf(data) : undefined;
                },
                clock,
            }));
        },
        findOwnComment: (issue, marker) => newestOwn(issue, (comment) => comment.body.includes(marker)),
        async addLabels(issue, labels) {
            if (labels.length === 0)
                return;
            const add = () => octokit.rest.issues.addLabels({ owner, repo, issue_number: issue, labels });
            try {
                await add().catch(async (error) => {
                    // GitHub makes missing labels itself where the token may; a host that does not says 404 or 422.
                    if (!(error instanceof errors/* CodeHostError */.kX) || !["not-found", "invalid"].includes(error.failure))
                        throw error;
                    await createLabels(client, labels);
                    await add();
                });
            }
            catch (error) {
                if (!(error instanceof errors/* CodeHostError */.kX))
                    throw error;
                log.warn(`labels ${labels.join(", ")} not set on #${issue}: ${error.message}`);
            }
        },
    };
}
async function createReaction({ octokit, owner, repo }, id, content, on) {
    const { reactions } = octokit.rest;
    switch (on) {
        case "issue":
            await reactions.createForIssue({ owner, repo, issue_number: id, content });
            return;
        case "issue-comment":
            await reactions.createForIssueComment({ owner, repo, comment_id: id, content });
            return;
        case "review-comment":
            await reactions.createForPullRequestReviewComment({ owner, repo, comment_id: id, content });
    }
}
async function createLabels({ octokit, owner, repo }, labels) {
    for (const name of labels) {
        try {
            // Writes go one at a time: GitHub asks for that, and the pace would queue them anyway.
            // oxlint-disable-next-line no-await-in-loop
            await octokit.rest.issues.createLabel({ owner, repo, name });
        }
        catch (error) {
            const exists = error instanceof errors/* CodeHostError */.kX && error.failure === "invalid";
            if (!exists && !(0,code_host_error/* isDenied */.GZ)(error))
                throw error;
        }
    }
}
async function unlessGone(read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,code_host_error/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}
function commentOf(payload) {
    return {
        id: payload.id,
        body: payload.body ?? "",
        author: actorOf(payload.user),
        createdAt: payload.created_at,
        url: payload.html_url,
    };
}
/** GitHub may give line ends and trailing space back differently. */
function sameText(a, b) {
    return plainEnds(a) === plainEnds(b);
}
function plainEnds(text) {
    return text.replaceAll("\r\n", "\n").trimEnd();
}

;// CONCATENATED MODULE: ./build/adapters/github/opinions.js


/** The newest comments of a repository that are looked at: people vote on what they have just read. */
const opinions_MOST_PAGES = 3;
/** 👍 and 👎 on comments, as docs.github.com/rest/reactions tells them. */
function createOpinions({ octokit, owner, repo }) {
    return {
        async counts() {
            const counts = new Map();
            for (let page = 1; page <= opinions_MOST_PAGES; page += 1) {
                // Mostly one page is all there is.
                // oxlint-disable-next-line no-await-in-loop
                const { data, headers } = await octokit.rest.issues.listCommentsForRepo({
                    owner,
                    repo,
                    sort: "created",
                    direction: "desc",
                    per_page: 100,
                    page,
                });
                for (const { id, reactions } of data)
                    counts.set(id, { up: reactions?.["+1"] ?? 0, down: reactions?.["-1"] ?? 0 });
                if (!hasNext(headers.link))
                    break;
            }
            return counts;
        },
        async on(commentId) {
            const reactions = await allPages(async (page) => {
                const { data, headers } = await octokit.rest.reactions.listForIssueComment({
                    owner,
                    repo,
                    comment_id: commentId,
                    per_page: 100,
                    page,
                });
                return { items: data, link: headers.link };
            });
            return reactions
                .filter(({ content }) => content === "+1" || content === "-1")
                .map(({ id, content, user, created_at: at }) => ({
                id,
                rating: content === "+1" ? 1 : -1,
                by: actorOf(user),
                at,
            }));
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/issues.js




/** Open issues with our label that are looked through, newest first. */
const LOOKED_THROUGH = 100;
/** By this label our own issues are found among any number of others. */
const LABEL = "upshift:notice";
/** Far above what an account of ours can have opened (its pull requests are in the list): a list without end must end. */
const issues_MOST_PAGES = 2_000;
function createIssues(client) {
    const { octokit, owner, repo, clock } = client;
    async function findOwn(marker) {
        const { data } = await octokit.rest.issues.listForRepo({
            owner,
            repo,
            state: "open",
            labels: LABEL,
            sort: "created",
            direction: "desc",
            per_page: LOOKED_THROUGH,
        });
        const candidates = data.filter((issue) => issue.body?.includes(marker) === true);
        if (candidates.length === 0)
            return undefined;
        // Anybody can write a marker into an issue of their own.
        const own = await ownAccountOf(client);
        const found = candidates.find((issue) => issue.user?.id === own);
        return found && { number: found.number, url: found.html_url };
    }
    async function findOldestOwn(marker) {
        const { id, login } = await ownIdentityOf(client);
        for (let page = 1; page <= issues_MOST_PAGES; page += 1) {
            // Oldest first, page by page: what is kept up to date for years is among the first that we opened.
            // oxlint-disable-next-line no-await-in-loop
            const { data, headers } = await octokit.rest.issues.listForRepo({
                owner,
                repo,
                creator: login,
                state: "all",
                sort: "created",
                direction: "asc",
                per_page: 100,
                page,
            });
            const found = data.find(({ user, body, pull_request: pull }) => user?.id === id && pull === undefined && body?.includes(marker) === true);
            if (found !== undefined)
                return { number: found.number, url: found.html_url };
            if (!hasNext(headers.link))
                return undefined;
        }
        return undefined;
    }
    return {
        findOwn,
        findOldestOwn,
        async update(number, body) {
            // Writing the same text twice is writing it once, so repeating needs no look.
            await repeatAfterLookup({
                write: () => octokit.rest.issues.update({ owner, repo, issue_number: number, body: fitComment(body) }),
                find: async () => undefined,
                clock,
            });
        },
        async open({ marker, title, body }) {
            return repeatAfterLookup({
                write: async () => {
                    const text = fitComment(`${marker}\n\n${body}`);
                    const { data } = await octokit.rest.issues.create({
                        owner,
                        repo,
                        title,
                        body: text,
                        labels: [LABEL],
                    });
                    return { number: data.number, url: data.html_url };
                },
                find: () => findOwn(marker),
                clock,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/pull-requests.js




const DIFF = { format: "diff" };
/** A comparison lists no more: docs.github.com/rest/commits/commits#compare-two-commits. */
const MOST_FILES = 300;
function createPullRequests({ octokit, owner, repo }) {
    return {
        async pullRequest(number) {
            try {
                return pullRequestOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
            }
            catch (error) {
                if ((0,code_host_error/* isGone */.ST)(error))
                    return undefined;
                throw error;
            }
        },
        diff: (number) => diffOf(() => octokit.rest.pulls.get({ owner, repo, pull_number: number, mediaType: DIFF })),
        diffBetween: (base, head) => diffOf(() => octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${base}...${head}`,
            mediaType: DIFF,
        })),
        async compare(base, head) {
            try {
                const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                    owner,
                    repo,
                    basehead: `${base}...${head}`,
                    // The commits of a comparison come in pages, its files with the first one.
                    per_page: 1,
                });
                const files = (data.files ?? []).map((file) => ({ path: file.filename, patch: file.patch }));
                return { status: data.status, files: files.length < MOST_FILES ? files : undefined };
            }
            catch (error) {
                if ((0,code_host_error/* isGone */.ST)(error))
                    return undefined;
                throw error;
            }
        },
        async openFrom(branchPrefix) {
            const home = `${owner}/${repo}`.toLowerCase();
            const pulls = await allPages(async (page) => {
                const { data, headers } = await octokit.rest.pulls.list({
                    owner,
                    repo,
                    state: "open",
                    per_page: 100,
                    page,
                });
                return { items: data.map(pullRequestOf), link: headers.link };
            });
            return pulls.filter((pull) => pull.headRef.startsWith(branchPrefix) && pull.headRepository?.toLowerCase() === home);
        },
        async changedPaths(number) {
            // GitHub lists at most 3,000 files (docs.github.com/rest/pulls/pulls#list-pull-requests-files).
            const files = await allPages(async (page) => {
                const { data, headers } = await octokit.rest.pulls.listFiles({
                    owner,
                    repo,
                    pull_number: number,
                    per_page: 100,
                    page,
                });
                return { items: data, link: headers.link };
            });
            return files.flatMap(({ filename, previous_filename: before }) => before === undefined ? [filename] : [before, filename]);
        },
    };
}
/** The answer to a request for a diff, which the client's types take for JSON. */
async function diffOf(request) {
    try {
        const { data } = await request();
        return typeof data === "string" ? data : undefined;
    }
    catch (error) {
        // Over 20,000 lines or 300 files GitHub answers 406
        // (docs.github.com/rest/pulls/pulls#get-a-pull-request).
        const isTooLarge = error instanceof errors/* CodeHostError */.kX && error.status === 406;
        if (isTooLarge || (0,code_host_error/* isGone */.ST)(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/domain/permission.js
var permission = __webpack_require__(84126);
;// CONCATENATED MODULE: ./build/adapters/github/permissions.js



/**
 * Asks the collaborator-permission API, never `author_association`, which is weaker. Every failure throws, and the
 * caller denies (docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 */
function createPermissions({ octokit, owner, repo }) {
    return {
        async accountOf(login) {
            return actorOf((await octokit.rest.users.getByUsername({ username: login })).data);
        },
        async permissionOf(actor) {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
                owner,
                repo,
                username: actor.login,
            });
            // A login can be renamed and taken by somebody else: only the number is the person.
            if (data.user?.id !== actor.id) {
                throw new errors/* CodeHostError */.kX(`the login ${actor.login} does not belong to account ${actor.id}`, {
                    failure: "forbidden",
                });
            }
            return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
        },
    };
}
/** `role_name` tells maintain and triage apart; a custom role's name is no level, then `permission` counts. */
function levelOf(name) {
    return permission/* PERMISSION_LEVELS */.eO.find((level) => level === name);
}

;// CONCATENATED MODULE: ./build/adapters/github/reviews.js






/** Threads of a pull request by page; the first comment says whose they are. */
const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { databaseId }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes {
          id isResolved isOutdated
          comments(first: 1) {
            nodes { body author { ... on User { databaseId } ... on Bot { databaseId } } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const RESOLVE = `mutation ($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } }
}`;
/** Far above anything real: 1,000 threads. */
const MOST_THREAD_PAGES = 10;
/** Reviewing pull requests: comments on lines, in one review, under our own account. */
function createReviews(client) {
    const { octokit, owner, repo, log, clock } = client;
    let ownId;
    const findOwn = async (number, marker) => {
        const reviews = await allPages(async (page) => {
            const { data, headers } = await octokit.rest.pulls.listReviews({
                owner,
                repo,
                pull_number: number,
                per_page: 100,
                page,
            });
            return { items: data, link: headers.link };
        });
        const marked = reviews.filter((review) => review.body.includes(marker));
        if (marked.length === 0)
            return undefined;
        ownId ??= await ownAccountOf(client);
        const mine = ownId;
        const found = marked.findLast((review) => review.user?.id === mine);
        return found === undefined ? undefined : { id: found.id, url: found.html_url };
    };
    return {
        findOwn,
        async post(number, draft) {
            return repeatAfterLookup({
                write: async () => {
                    const { data } = await octokit.rest.pulls.createReview({
                        owner,
                        repo,
                        pull_number: number,
                        commit_id: draft.commitSha,
                        event: "COMMENT",
                        body: fitComment(draft.body),
                        ...(draft.comments.length === 0 ? {} : { comments: draft.comments.map(reviews_commentOf) }),
                    });
                    ownId ??= data.user?.id;
                    return { id: data.id, url: data.html_url };
                },
                find: () => findOwn(number, draft.marker),
                clock,
            });
        },
        async commentsOf(number, reviewId) {
            const comments = await allPages(async (page) => {
                const { data, headers } = await octokit.rest.pulls.listCommentsForReview({
                    owner,
                    repo,
                    pull_number: number,
                    review_id: reviewId,
                    per_page: 100,
                    page,
                });
                return { items: data, link: headers.link };
            });
            return comments.map(({ path, body }) => ({ path, body }));
        },
        async openThreads(number) {
            const threads = [];
            let after = null;
            for (let page = 0; page < MOST_THREAD_PAGES; page += 1) {
                // The next page exists only if this one says so.
                // oxlint-disable-next-line no-await-in-loop
                const answer = await graphql(client, THREADS, {
                    owner,
                    repo,
                    number,
                    after,
                });
                const list = answer.repository.pullRequest?.reviewThreads;
                for (const { id, isResolved, isOutdated, comments } of list?.nodes ?? []) {
                    const [first] = comments.nodes;
                    const author = first?.author?.databaseId ?? undefined;
                    const isOurs = author !== undefined && author === (answer.viewer.databaseId ?? undefined);
                    if (first !== undefined && isOurs && !isResolved)
                        threads.push({ id, isOutdated, body: first.body });
                }
                after = list?.pageInfo.endCursor ?? null;
                if (list?.pageInfo.hasNextPage !== true)
                    break;
            }
            return threads;
        },
        async resolve(threadId) {
            try {
                await graphql(client, RESOLVE, { threadId });
                return true;
            }
            catch (error) {
                // A job token has been refused this where it may write reviews: the comment then stays open.
                if (!(0,code_host_error/* isDenied */.GZ)(error))
                    throw error;
                log.warn(`A review thread could not be resolved: ${error.message}`);
                return false;
            }
        },
    };
}
function reviews_commentOf({ position, body }) {
    const { path, side, line, startLine } = position;
    return {
        path,
        body: fitComment(body),
        line,
        side,
        ...(startLine === undefined ? {} : { start_line: startLine, start_side: side }),
    };
}

;// CONCATENATED MODULE: ./build/adapters/github/workflow-control.js



/** How far GitHub's clock and the runner's may differ when a run is looked up by its time. Milliseconds. */
const workflow_control_CLOCK_SKEW_MS = 60_000;
function createWorkflowControl({ octokit, owner, repo, clock }) {
    return {
        async rerunFailedJobs({ id, attempt }) {
            await repeatAfterLookup({
                write: async () => {
                    await octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: id });
                    return true;
                },
                find: async () => {
                    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: id });
                    return (data.run_attempt ?? 1) > attempt ? true : undefined;
                },
                clock,
            });
        },
        async dispatch({ workflow, ref, inputs }) {
            const since = clock.now() - workflow_control_CLOCK_SKEW_MS;
            await repeatAfterLookup({
                write: async () => {
                    await octokit.rest.actions.createWorkflowDispatch({
                        owner,
                        repo,
                        workflow_id: workflow,
                        ref,
                        ...(inputs === undefined ? {} : { inputs }),
                    });
                    return true;
                },
                find: async () => {
                    const { data } = await octokit.rest.actions.listWorkflowRuns({
                        owner,
                        repo,
                        workflow_id: workflow,
                        branch: ref,
                        event: "workflow_dispatch",
                        per_page: 10,
                    });
                    return data.workflow_runs.some((run) => Date.parse(run.created_at) >= since) ? true : undefined;
                },
                clock,
            });
        },
        async cancel(runId) {
            try {
                // Cancelling twice is cancelling once, so an unclear failure is simply repeated.
                await octokit.rest.actions.cancelWorkflowRun({ owner, repo, run_id: runId, request: { retries: 3 } });
                return true;
            }
            catch (error) {
                const isOver = error instanceof errors/* CodeHostError */.kX && ["conflict", "not-found"].includes(error.failure);
                if (isOver)
                    return false;
                throw error;
            }
        },
        async isActive(runId) {
            try {
                const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
                return data.status !== "completed";
            }
            catch (error) {
                if ((0,code_host_error/* isGone */.ST)(error))
                    return false;
                throw error;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/ledger/git-ledger-store.js + 2 modules
var git_ledger_store = __webpack_require__(60773);
// EXTERNAL MODULE: ./build/adapters/anthropic/lazy-provider.js
var lazy_provider = __webpack_require__(25546);
// EXTERNAL MODULE: ./build/adapters/anthropic/provider.js
var provider = __webpack_require__(59301);
// EXTERNAL MODULE: ./build/adapters/redaction.js
var adapters_redaction = __webpack_require__(18196);
// EXTERNAL MODULE: ./build/repository-ports.js
var repository_ports = __webpack_require__(34663);
// EXTERNAL MODULE: ./build/usecases/stage-files.js
var usecases_stage_files = __webpack_require__(91453);
// EXTERNAL MODULE: ./build/domain/ledger/task-state.js
var task_state = __webpack_require__(83642);
;// CONCATENATED MODULE: ./build/usecases/stop-watch.js


/** How often a running attempt looks for a stop request. Each look is one small fetch. Milliseconds. */
const LOOK_EVERY_MS = 20_000;
/**
 * Asked between the turns of a running attempt: has somebody said stop? Looks into the ledger at most every 20 s. A
 * ledger that cannot be read now ends no attempt: the next look may find it.
 */
function stopWatch(ports) {
    let nextLook = ports.clock.now() + LOOK_EVERY_MS;
    return async (task) => {
        if (ports.clock.now() < nextLook)
            return false;
        nextLook = ports.clock.now() + LOOK_EVERY_MS;
        try {
            const ledger = await ports.ledger.read();
            return (0,task_state/* foldTask */.N)(await ledger.eventsOf(task))?.stopRequested === true;
        }
        catch (error) {
            if (!(0,errors/* isHostFailure */.Xw)(error))
                throw error;
            ports.logger.warn(`Whether somebody said stop is not known: ${error.message}`);
            return false;
        }
    };
}

;// CONCATENATED MODULE: ./build/action-ports.js






























/** A linter's report on a large repository. Bytes. */
const LARGEST_REPORT_BYTES = 64 * 1024 * 1024;
function clientFor(environment, token, log) {
    // The toolkit's fetch goes through the proxy that a self-hosted runner names in its environment.
    const fetch = utils/* defaults */.NT.request?.fetch;
    const octokit = (0,github_octokit/* createOctokit */.Q)({
        token,
        apiUrl: environment.apiUrl,
        log,
        // With debug logging on, a run's log tells every exchange with GitHub in order.
        onCall: ({ method, path, status, durationMs }) => log.debug(`GitHub: ${method} ${path} ${status ?? "no answer"} ${Math.round(durationMs)} ms`),
        ...(fetch === undefined ? {} : { fetch }),
    });
    const { owner, name } = environment.repository;
    return { octokit, owner, repo: name, log, clock: system.systemClock };
}
/** Writes the report's page below the job's working folder. Its template and its script are loaded only then. */
function pageWriter({ workFolder }, path) {
    return async (data) => {
        const [{ readPageScript }, { renderPage }] = await Promise.all([
            __webpack_require__.e(/* import() */ 7616).then(__webpack_require__.bind(__webpack_require__, 97616)),
            __webpack_require__.e(/* import() */ 6491).then(__webpack_require__.bind(__webpack_require__, 56491)),
        ]);
        const file = (0,external_node_path_.resolve)(workFolder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, await renderPage({ ...data, script: await readPageScript() }));
    };
}
/** All ports of one run. What has to be undone at its end is pushed to `closing`. */
function buildPorts(from) {
    const { environment, inputs, client, redact, logger, folder, closing } = from;
    const remoteUrl = `${environment.serverUrl}/${client.owner}/${client.repo}.git`;
    const repository = (0,github_repository/* createRepository */.v)(client);
    const changes = changesOf(from);
    const ledger = (0,adapters_redaction/* redactingLedger */.z$)((0,git_ledger_store/* gitLedgerStore */.LA)({
        remoteUrl,
        authorizationHeader: `basic ${Buffer.from(`x-access-token:${inputs.githubToken}`).toString("base64")}`,
        workDirectory: folder,
        clock: system.systemClock,
        random: system.systemRandom,
    }), redact);
    const { languageModel, catalogue, batches } = (0,lazy_provider/* lazyProvider */.EY)(inputs.provider, {
        identityToken: (0,identity_token/* githubIdentityToken */.f)(process.env, { mask: core/* setSecret */.Pq }),
        say: (sentence) => logger.info(sentence),
    });
    // One private object store for all workspaces of this run: a commit is fetched once.
    let store;
    const openStore = () => {
        if (store === undefined) {
            store = (0,object_store/* openObjectStore */.$)({
                remote: { url: remoteUrl, token: inputs.githubToken },
                temporaryFolder: folder,
            });
            closing.push(async () => (await store)?.close());
        }
        return store;
    };
    const stageFile = (name) => (0,external_node_path_.join)(environment.workFolder, name);
    const loadConfigAt = async (sha) => (0,lazy_provider/* pricedFor */.JC)(inputs.provider, (0,load_config.loadConfig)({
        text: await repository.fileAt(inputs.configPath, sha),
        file: inputs.configPath,
        inputs: inputs.overrides,
    }));
    return {
        permissions: createPermissions(client),
        opinions: createOpinions(client),
        ...(inputs.reportPage === undefined ? {} : { writePage: pageWriter(environment, inputs.reportPage) }),
        issues: (0,adapters_redaction/* redactingIssues */.oF)(createIssues(client), redact),
        pullRequests: createPullRequests(client),
        reviews: (0,adapters_redaction/* redactingReviews */.l2)(createReviews(client), redact),
        conversation: (0,adapters_redaction/* redactingConversation */.nm)(createConversation(client), redact),
        changes: (0,adapters_redaction/* redactingChanges */.BK)(changes, redact),
        checks: createChecks(client),
        workflows: createWorkflowControl(client),
        ledger,
        languageModel: (0,adapters_redaction/* redactingModel */.nN)(languageModel, redact),
        batches: batches && (0,adapters_redaction/* redactingBatches */.a2)(batches, redact),
        catalogue,
        logger,
        ...(0,repository_ports/* repositoryPorts */.x)({ openStore, ledger, redact }),
        gates: (0,gate_runner/* createGateRunner */.q)({
            openStore,
            temporaryFolder: folder,
            workFolder: environment.workFolder,
            hidden: environment.runnerFolders,
        }),
        openTree: async (sha) => {
            const objects = await openStore();
            await objects.ensureCommit(sha);
            return (0,source_tree.gitSourceTree)({ directory: objects.gitDir, commit: sha });
        },
        report: async (path, sha) => {
            const left = await (0,stage_files/* readStageFile */.vY)((0,external_node_path_.join)(environment.workFolder, path), LARGEST_REPORT_BYTES);
            return left.kind === "text" ? left.text : repository.fileAt(path, sha);
        },
        loadConfig: loadConfigAt,
        diagnose: async ({ base }) => {
            const [{ doctor }, { createRepositorySetup }] = await Promise.all([
                __webpack_require__.e(/* import() */ 342).then(__webpack_require__.bind(__webpack_require__, 342)),
                __webpack_require__.e(/* import() */ 9512).then(__webpack_require__.bind(__webpack_require__, 19512)),
            ]);
            const ports = {
                setup: createRepositorySetup(client),
                catalogue,
                clock: system.systemClock,
                loadConfig: loadConfigAt,
            };
            return doctor(ports, {
                base,
                configFile: inputs.configPath,
                hasCredential: inputs.mode === "authorise" ? undefined : (0,provider/* hasCredentials */.Lk)(inputs.provider),
                hasPushToken: inputs.app !== undefined || inputs.pushToken !== inputs.githubToken,
            });
        },
        ...(inputs.mode === "authorise"
            ? {
                handOver: (assignment) => (0,stage_files/* writeStageFile */.yc)(stageFile(stage_files/* ASSIGNMENT_FILE */.Vt), (0,usecases_stage_files/* encodeAssignment */.Od)(assignment, environment.run)),
            }
            : {}),
        attemptFile: () => (0,stage_files/* readStageFile */.vY)(stageFile(stage_files/* ATTEMPT_FILE */.xq), usecases_stage_files/* MAX_STAGE_FILE_BYTES */.Fd),
        stopRequested: stopWatch({ ledger, clock: system.systemClock, logger }),
    };
}
/** Whoever pushes: a token for just that, a GitHub App's token that ends with this run, or the one for everything. */
function changesOf(from) {
    const { environment, inputs, client, logger, closing } = from;
    const { app, pushToken, githubToken } = inputs;
    const changesWith = (token) => createChanges(clientFor(environment, token, logger));
    if (pushToken !== githubToken)
        return changesWith(pushToken);
    if (app === undefined)
        return createChanges(client);
    const token = appToken({
        app,
        repository: environment.repository,
        clientFor: (each) => clientFor(environment, each, logger).octokit,
        mask: core/* setSecret */.Pq,
        log: logger,
    });
    closing.push(() => token.revoke());
    return lazyChanges(async () => changesWith(await token.get()));
}

// EXTERNAL MODULE: ./build/domain/pricing.js
var pricing = __webpack_require__(69867);
// EXTERNAL MODULE: ./build/domain/price-table.js
var price_table = __webpack_require__(10017);
// EXTERNAL MODULE: ./build/domain/usage.js
var domain_usage = __webpack_require__(94310);
// EXTERNAL MODULE: ./build/render/status-comment.js
var status_comment = __webpack_require__(903);
// EXTERNAL MODULE: ./build/usecases/apply-patch.js + 1 modules
var apply_patch = __webpack_require__(7244);
// EXTERNAL MODULE: ./build/usecases/close-task.js
var close_task = __webpack_require__(81119);
// EXTERNAL MODULE: ./build/usecases/config-for.js
var config_for = __webpack_require__(62009);
// EXTERNAL MODULE: ./build/usecases/follow-attempt.js
var follow_attempt = __webpack_require__(70360);
// EXTERNAL MODULE: ./build/usecases/follow-up.js
var follow_up = __webpack_require__(57752);
// EXTERNAL MODULE: ./build/usecases/close-review.js
var close_review = __webpack_require__(41158);
// EXTERNAL MODULE: ./build/usecases/publish-review.js
var publish_review = __webpack_require__(36167);
// EXTERNAL MODULE: ./build/usecases/review-scope.js + 1 modules
var review_scope = __webpack_require__(45600);
// EXTERNAL MODULE: ./build/usecases/show-status.js
var show_status = __webpack_require__(82343);
;// CONCATENATED MODULE: ./build/usecases/apply-stage.js

















/**
 * The last of three jobs. It has the right to write and runs no code of the repository. Which attempt it settles, what
 * that may cost and where it goes come from the ledger and from the configuration of the base commit; the file only
 * says what was done, and is refused whole where it says anything that does not fit.
 */
async function applyStage(ports, context, file) {
    const state = await reservedByThisRun(ports, context);
    if (state === undefined) {
        return { status: "skipped", reason: "this run holds no reserved attempt, or it is settled already" };
    }
    const config = await (0,config_for/* configFor */.m)(ports, context, state);
    const assignment = await scoped(ports, (0,follow_up/* assignmentOf */.t)(state, { config, commentId: await apply_stage_commentOf(ports, state) }));
    const checked = assignment.kept === undefined
        ? checkFile(file, assignment, state.attempts.at(-1)?.reservedAt ?? state.createdAt)
        : { kind: "output", output: assignment.kept };
    if (checked.kind === "refused")
        return refuse(ports, context, assignment, checked.reason);
    const output = checked.kind === "missing"
        ? nothing("interrupted", assignment, "the attempt's job ended without a result")
        : state.stopRequested
            ? { ...redacted(checked.output, (text) => ports.redact(text)), end: "stopped-by-user" }
            : redacted(checked.output, (text) => ports.redact(text));
    if (assignment.task.kind === "review" && checked.kind !== "missing")
        return publishReviewOf(ports, context, assignment, output);
    const settled = await (0,apply_patch/* applyPatch */.X)(ports, context, assignment, output);
    if (checked.kind !== "missing") {
        const ended = await (0,follow_attempt/* endOfAttempt */.O)(ports, context, settled, config);
        if (ended !== undefined)
            return ended;
    }
    return handOn(ports, context, settled, config);
}
/** What a review is about is asked of the code host again: the file's word for it is not taken. */
async function scoped(ports, assignment) {
    if (assignment.task.kind !== "review")
        return assignment;
    const found = await (0,review_scope/* withReviewScope */.Np)(ports, assignment);
    return "nothing" in found ? assignment : found;
}
async function publishReviewOf(ports, context, assignment, output) {
    const { review } = assignment;
    if (review !== undefined)
        return (0,publish_review/* publishReview */.Y)(ports, context, { ...assignment, review }, output);
    const reason = "The pull request was closed, merged or pushed to while it was reviewed.";
    return (0,close_review/* closeReview */.Pm)(ports, context, assignment, output, "stopped", reason);
}
/** The one attempt that this very run has reserved: an artifact cannot choose another. */
async function reservedByThisRun(ports, context) {
    const { run } = context;
    if (run === null)
        return undefined;
    const ledger = await ports.ledger.read();
    for await (const { events } of ledger.tasks()) {
        const isOurs = events.some((event) => event.type === "attempt.reserved" && event.run?.id === run.id);
        const state = isOurs ? (0,task_state/* foldTask */.N)(events) : undefined;
        const newest = state?.attempts.at(-1);
        const isOpen = state?.reservations.some((open) => open.run?.id === run.id && open.attempt === newest?.number);
        if (state !== undefined && isOpen === true && state.phase === "working")
            return state;
    }
    return undefined;
}
async function apply_stage_commentOf(ports, state) {
    if (state.effects.commentId !== undefined)
        return state.effects.commentId;
    const thread = (0,show_status/* threadOf */.uu)(state);
    if (thread === undefined)
        return 0;
    return (await ports.conversation.findOwnComment(thread, (0,status_comment/* statusMarker */.B)(state.id)))?.id ?? 0;
}
function checkFile(file, assignment, reservedAt) {
    if (file.kind === "missing")
        return { kind: "missing" };
    if (file.kind === "bad")
        return { kind: "refused", reason: file.reason };
    const read = (0,usecases_stage_files/* readAttempt */.ce)(file.text);
    if (read.kind === "refused")
        return read;
    const { claim, output } = read;
    const refused = (reason) => ({ kind: "refused", reason });
    if (claim.task !== assignment.task.id)
        return refused("it is about another task");
    if (claim.number !== assignment.number)
        return refused("it is about another attempt");
    if (claim.startSha !== assignment.startSha)
        return refused("it starts from another commit");
    if (output.patch !== undefined && output.patch.baseSha !== assignment.startSha)
        return refused("its patch is for another commit");
    if (assignment.task.kind !== "review" && output.review !== undefined)
        return refused("it reviews where nothing was to be reviewed");
    if (assignment.readOnly && output.patch !== undefined)
        return refused("a question was answered with a patch");
    if (!assignment.readOnly && output.end === "answered")
        return refused("it answers what was no question");
    if (output.turns > assignment.limits.turns)
        return refused("it had more turns than it was allowed");
    const implausible = implausibleMoney(output, assignment, reservedAt);
    if (implausible !== undefined)
        return refused(implausible);
    return { kind: "output", output: withinCeiling(output, assignment) };
}
/**
 * Work without cost is a lie about money. The least that the usage can have cost is its price in the cheapest band of
 * every class; prices that are all zero (a model of one's own behind a gateway) make that zero.
 */
function implausibleMoney(output, assignment, reservedAt) {
    const { usage, cost, chargedMicroUsd, end } = output;
    if (chargedMicroUsd < cost.microUsd)
        return "it charges less than it says it cost";
    const prices = leastPrices(assignment, reservedAt);
    const isFree = Object.values(prices).every((price) => price === 0);
    const spoke = output.turns > 0 && end !== "provider-error" && end !== "time-limit";
    const worked = spoke || output.patch !== undefined || output.submission !== undefined || output.text !== "";
    if (worked && output.turns === 0)
        return "it did something in no turn";
    if (worked && !isFree && chargedMicroUsd === 0)
        return "it says that work cost nothing";
    const least = domain_usage/* TOKEN_CLASSES */.j5.reduce((sum, name) => sum + ((0,domain_usage/* tokensOf */.k8)(usage, name).tokens * prices[name]) / 1_000_000, 0);
    if (chargedMicroUsd < Math.floor(least))
        return "its cost is below the price of its tokens";
    return undefined;
}
function leastPrices(assignment, at) {
    const table = (0,pricing/* withPriceOverrides */.p5)(price_table/* PRICE_TABLE */.d, assignment.config.prices);
    // The second pass of a review has a cheaper model, and only the sum of both is told.
    const { checker } = assignment.review ?? {};
    const models = checker ? [assignment.model, checker.model] : [assignment.model];
    const rows = models.map((model) => (0,pricing/* priceRowFor */.bz)({ model, at, table }).prices);
    const least = (price) => Math.min(...rows.map((row) => price(row) ?? 0));
    return {
        inputTokens: least(({ input }) => input),
        outputTokens: least(({ output }) => output),
        cacheWrite5mTokens: least(({ cacheWrite5m }) => cacheWrite5m),
        cacheWrite1hTokens: least(({ cacheWrite1h }) => cacheWrite1h),
        cacheReadTokens: least(({ cacheRead }) => cacheRead),
    };
}
/** What was reserved is the most that is charged, and all of it is charged for what claims to have cost more. */
function withinCeiling(output, { ceilingMicroUsd }) {
    if (output.chargedMicroUsd <= ceilingMicroUsd)
        return output;
    const microUsd = Math.min(output.cost.microUsd, ceilingMicroUsd);
    return { ...output, chargedMicroUsd: ceilingMicroUsd, cost: { microUsd, exact: false } };
}
function redacted(output, redact) {
    const { submission, detail } = output;
    return {
        ...output,
        text: redact(output.text),
        ...(submission === undefined
            ? {}
            : {
                submission: {
                    ...submission,
                    summary: redact(submission.summary),
                    commitMessage: redact(submission.commitMessage),
                    reasoning: redact(submission.reasoning),
                    openQuestions: submission.openQuestions.map(redact),
                },
            }),
        ...(detail === undefined ? {} : { detail: redact(detail) }),
    };
}
/** Nothing is known of what such an attempt did, so its whole ceiling counts as spent. */
function nothing(end, assignment, detail) {
    return {
        end,
        text: "",
        usage: domain_usage/* UNKNOWN_USAGE */.rb,
        cost: { microUsd: 0, exact: false },
        chargedMicroUsd: assignment.ceilingMicroUsd,
        turns: 0,
        durationMs: 0,
        detail,
    };
}
/** Somebody has tampered, or a job of another version has written: a person looks before another cent is spent. */
async function refuse(ports, context, assignment, reason) {
    const output = nothing("patch-refused", assignment, `the attempt's file was refused: ${reason}`);
    const state = await (0,apply_patch/* applyPatch */.X)(ports, context, assignment, output);
    ports.logger.warn(`The attempt's file was refused: ${reason}.`);
    const task = await (0,close_task/* closeTask */.C)(ports, context, {
        state,
        config: assignment.config,
        status: "needs-human",
        explanation: `The file that the attempt's job handed over was refused: ${reason}. Nothing of it was used, and the attempt counts with all that was reserved for it.`,
    });
    return { status: "closed", task };
}
/**
 * What follows is decided by a run of its own: it starts with the first job and its rights again, however long the
 * ladder is. Where it cannot be started the sweep finds the task.
 */
async function handOn(ports, context, state, config) {
    const workflow = context.ownWorkflows
        .find((name) => /\.ya?ml$/u.test(name))
        ?.split("/")
        .at(-1);
    const handedOn = (reason) => ({ status: "handed-on", task: state, reason });
    try {
        if (workflow === undefined)
            throw new Error("the workflow's file is not known");
        await ports.workflows.dispatch({ workflow, ref: context.base.ref, inputs: { "task-id": state.id } });
        return handedOn("a run of its own goes on with it");
    }
    catch (error) {
        const why = (0,errors/* isHostFailure */.Xw)(error)
            ? (0,failure/* failureText */.k)(error)
            : error instanceof Error
                ? error.message
                : "unknown";
        const note = `The next attempt could not be started (${why}); the next sweep goes on with it.`;
        await (0,show_status/* showStatus */.wc)(ports, context, config, state, { note });
        return handedOn(note);
    }
}

// EXTERNAL MODULE: ./build/usecases/continue-task.js
var continue_task = __webpack_require__(92596);
// EXTERNAL MODULE: ./build/usecases/handle-command.js + 4 modules
var handle_command = __webpack_require__(89225);
// EXTERNAL MODULE: ./build/domain/review/auto-review.js
var auto_review = __webpack_require__(45280);
// EXTERNAL MODULE: ./build/usecases/denial.js
var denial = __webpack_require__(45222);
;// CONCATENATED MODULE: ./build/usecases/speech.js
const UNWRITTEN = {
    id: 0,
    body: "",
    author: { id: 0, login: "", type: "User" },
    createdAt: "",
    url: "",
};
/** The input `dry-run` promises that nothing is written anywhere: what would be said is said in the job summary. */
function withoutSpeech(conversation) {
    return {
        ...conversation,
        react: async () => { },
        addLabels: async () => { },
        postComment: async () => UNWRITTEN,
        updateComment: async () => UNWRITTEN,
    };
}
/**
 * A reply carries the delivery that it answers, so that the same event delivered again gets no second one. What has a
 * marker of its own, as a task's status has, is left alone.
 */
function replyingOnce(conversation, delivery) {
    const marker = `<!-- upshift reply=${delivery.replaceAll(/[^\w.:-]/g, "")} -->`;
    return {
        ...conversation,
        async postComment(issue, body) {
            if (body.startsWith("<!-- upshift "))
                return conversation.postComment(issue, body);
            const said = await conversation.findOwnComment(issue, marker);
            return said ?? conversation.postComment(issue, `${marker}\n${body}`);
        },
    };
}

// EXTERNAL MODULE: ./build/usecases/start-task.js + 2 modules
var start_task = __webpack_require__(33307);
;// CONCATENATED MODULE: ./build/usecases/handle-pull-request.js




/**
 * A pull request that the configuration wants reviewed without a command. Whoever pushed must have the right to spend, as
 * for a command. But for the review itself nothing is said: nobody has asked, so nobody waits for an answer.
 */
async function handlePullRequest(ports, context, trigger) {
    const config = await ports.loadConfig(context.base.sha);
    const { action, draft, labels, thread, sender } = trigger;
    const skipped = (reason) => ({ status: "skipped", reason });
    // The event of a fork is told apart before anything is loaded.
    const against = (0,auto_review/* reasonAgainst */.s)(config.review, {
        action,
        draft,
        labels,
        author: thread.author,
        isFork: false,
    });
    if (against !== undefined)
        return skipped(`not reviewed: ${against}`);
    if (thread.locked)
        return skipped(`#${thread.number} is locked`);
    const rules = withPermittedBot(config, trigger);
    const denied = await (0,denial/* denial */.K)(ports, context, { actors: [sender], rules, command: "review" });
    if (denied !== undefined)
        return { status: "refused", reason: denied };
    const silent = { ...ports, conversation: withoutSpeech(ports.conversation) };
    return (0,start_task/* startTask */.g)(silent, context, requestOf(trigger), config);
}
/** Where the pull requests of bots are to be reviewed, the bot that pushed this one may have it done. */
function withPermittedBot(config, { sender }) {
    const { permission, review } = config;
    return review.bots && sender.type === "Bot"
        ? { ...permission, bots: [...permission.bots, sender.id] }
        : permission;
}
/** One head of one pull request is reviewed once, however many events tell of it. */
function requestOf({ delivery, headSha, sender, thread }) {
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

// EXTERNAL MODULE: ./build/domain/nearest-word.js
var nearest_word = __webpack_require__(9436);
// EXTERNAL MODULE: ./build/domain/money.js
var money = __webpack_require__(83693);
// EXTERNAL MODULE: ./build/render/markdown.js
var markdown = __webpack_require__(5120);
;// CONCATENATED MODULE: ./build/render/job-round.js



/** Candidates that are told one by one; of the rest only the number. */
const MOST_LEFT_OUT = 10;
/** What a plan came to, job by job. */
function renderRound(plans) {
    return plans
        .map((plan) => {
        const rows = plan.units.map((unit) => [code(unit.path), String(unit.findings.length), code(unit.id)]);
        const units = rows.length === 0 ? [] : [(0,markdown/* table */.tp)(["file", "findings", "task"], "lrl", rows)];
        return [headline(plan), ...units, ...leftOutLines(plan.leftOut)].join("\n\n");
    })
        .join("\n\n");
}
/** The same before anything is done, with what each unit would cost. */
function renderDryRound(plans, previews) {
    const parts = plans.map((plan) => {
        const rows = plan.units.map((unit) => {
            const preview = previews.get(unit.id);
            const cost = preview?.expectedMicroUsd;
            const expected = cost === undefined ? "unknown" : (0,money/* formatUsd */.UK)(cost);
            return [code(unit.path), String(unit.findings.length), preview?.tier ?? "", expected];
        });
        const units = rows.length === 0 ? [] : [(0,markdown/* table */.tp)(["file", "findings", "tier", "expected cost"], "lrlr", rows)];
        return [headline(plan), ...units, ...leftOutLines(plan.leftOut)].join("\n\n");
    });
    return ["**Dry run.** Nothing was written and no model was asked.", ...parts].join("\n\n");
}
function headline({ job, units, paused }) {
    if (paused !== undefined) {
        const where = paused.issue === undefined ? "" : `: #${paused.issue}`;
        return `**${job.id}** has paused after ${paused.failures.length} failures in a row${where}.`;
    }
    const count = units.length === 1 ? "1 unit" : `${units.length} units`;
    return `**${job.id}**: ${units.length === 0 ? "nothing to do" : count}.`;
}
function leftOutLines(leftOut) {
    if (leftOut.length === 0)
        return [];
    const shown = leftOut.slice(0, MOST_LEFT_OUT).map(({ path, why }) => `- ${code(path)}: ${why}`);
    const more = leftOut.length > MOST_LEFT_OUT ? [`- and ${leftOut.length - MOST_LEFT_OUT} more`] : [];
    return [`Left for later:\n${[...shown, ...more].join("\n")}`];
}
/** What became of a round, as the last job of its workflow tells it. CI may not have spoken yet. */
function renderRoundResult(units) {
    const spent = (0,money/* addCosts */.Iu)(money/* NO_COST */.WR, ...units.flatMap(({ task }) => task?.spent ?? []));
    const rows = units.map(({ job, unit, task }) => {
        const pull = task?.effects.pullRequest;
        return [
            job,
            code(unit.path),
            task === undefined ? "not begun" : (task.closed?.status ?? task.phase),
            task?.attempts.map((attempt) => attempt.rung.name).join(" → ") ?? "",
            pull === undefined ? "" : `#${pull.number}`,
            task === undefined ? "" : (0,money/* formatUsd */.UK)(task.spent),
        ];
    });
    return [
        (0,markdown/* table */.tp)(["job", "file", "status", "tiers", "pull request", "cost"], "lllllr", rows),
        `Total so far: **${(0,money/* formatUsd */.UK)(spent)}**.`,
    ].join("\n\n");
}
const code = (text) => `\`${(0,markdown/* cell */.Hn)((0,untrusted_text/* defuseOutput */.wK)(text))}\``;

// EXTERNAL MODULE: ./build/domain/job.js
var domain_job = __webpack_require__(85438);
// EXTERNAL MODULE: ./build/domain/ledger/batches.js
var batches = __webpack_require__(52687);
// EXTERNAL MODULE: ./build/usecases/finish-review.js + 1 modules
var finish_review = __webpack_require__(42890);
// EXTERNAL MODULE: ./build/usecases/late-pull-request.js
var late_pull_request = __webpack_require__(73613);
// EXTERNAL MODULE: ./build/usecases/hear-opinions.js
var hear_opinions = __webpack_require__(57961);
// EXTERNAL MODULE: ./build/usecases/lease.js
var lease = __webpack_require__(51279);
// EXTERNAL MODULE: ./build/usecases/moved-state.js
var moved_state = __webpack_require__(47218);
// EXTERNAL MODULE: ./build/usecases/resume-on-checks.js + 5 modules
var resume_on_checks = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/usecases/jobs/triage-candidates.js + 1 modules
var triage_candidates = __webpack_require__(71291);
// EXTERNAL MODULE: ./build/usecases/settle-interrupted.js
var settle_interrupted = __webpack_require__(74781);
;// CONCATENATED MODULE: ./build/usecases/sweep.js
















/** A task that nobody has judged for so long is given to a person. Milliseconds. */
const GIVE_UP_MS = 72 * 3_600_000;
/**
 * Finds tasks whose event never came (schedules are dropped, runs are cancelled, webhooks are lost) and resumes,
 * finishes or closes them. It also hears what people think of our comments. With
 * nothing open and no vote it costs one fetch of the ledger and one request.
 */
async function sweep(ports, context) {
    const ledger = await ports.ledger.read();
    const open = [];
    const votable = [];
    /** Jobs that wait for answers of a model. */
    const asking = [];
    const damage = [...ledger.damage];
    for await (const task of ledger.tasks()) {
        damage.push(...task.damage);
        const job = (0,domain_job/* jobOfTask */.eC)(task.id);
        if (job !== undefined && task.id === (0,domain_job/* ledgerOfJob */.cF)(job) && hasOpenAsks(task.events))
            asking.push(job);
        const state = (0,task_state/* foldTask */.N)(task.events);
        if (state === undefined)
            continue;
        if (state.phase !== "closed" || hasOpenAsks(task.events))
            open.push(state);
        const heard = (0,hear_opinions/* heardOf */._)(state);
        if (heard !== undefined)
            votable.push(heard);
    }
    await (0,hear_opinions/* hearOpinions */.c)(ports, context, votable);
    const told = damage.map(({ path, line, problem }) => `ledger damaged at ${path}:${line}: ${problem}`);
    for (const each of told)
        ports.logger.warn(`Sweep: ${each}`);
    for (const state of open) {
        try {
            const outcome = await sweepTask(ports, context, state);
            // One run hands one attempt to the next job; what else is open is found by the next sweep.
            if (outcome.status === "assigned")
                return outcome;
            told.push(`${state.id}: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
        }
        catch (error) {
            // One task that cannot be helped now must not keep the sweep from the others.
            if (!(0,errors/* isHostFailure */.Xw)(error))
                throw error;
            told.push(`${state.id}: ${(0,failure/* failureText */.k)(error)}`);
        }
    }
    if (asking.length > 0)
        told.push(...(await collectAnswers(ports, context, asking)));
    if (told.length === 0)
        return { status: "skipped", reason: "no task is open" };
    return { status: "replied", reply: told.map((line) => `- ${line}`).join("\n") };
}
async function sweepTask(ports, context, state) {
    // It ended while a batch of its was with the provider: what that costs is settled all the same.
    if (state.phase === "closed")
        return (0,finish_review/* settleChecks */.t9)(ports, context, state);
    if (state.phase === "working") {
        if (await (0,lease/* isHeld */.i)(ports, context, state))
            return { status: "skipped", reason: "an attempt is running" };
        // What an attempt came to is in the ledger; only the step after it is missing.
        if (state.attempts.at(-1)?.end !== undefined)
            return (0,continue_task/* goOn */.A)(ports, context, state, await (0,config_for/* configFor */.m)(ports, context, state));
        const settled = await (0,settle_interrupted/* settleInterrupted */.i)(ports, context, state);
        const isOfDead = settled.status === "awaiting-ci" && settled.task.attempts.length === state.attempts.length;
        if (!isOfDead)
            return settled;
        // CI may have judged long ago what the dead run left, and no event will come.
        const { task } = settled;
        const judged = await (0,resume_on_checks/* resumeTask */.V)(ports, context, task, { headSha: task.lastHeadSha, delivery: "sweep" });
        return judged.status === "skipped" ? settled : judged;
    }
    if ((0,late_pull_request/* lacksPullRequest */.j)(state))
        return (0,late_pull_request/* openLatePullRequest */.N)(ports, context, state, await (0,config_for/* configFor */.m)(ports, context, state));
    const headSha = state.lastHeadSha ?? "";
    const isStale = ports.clock.now() - newestEventMs(state) > GIVE_UP_MS;
    const trigger = { headSha, delivery: `sweep-${headSha}` };
    const outcome = await (0,resume_on_checks/* resumeTask */.V)(ports, context, state, trigger).catch((error) => {
        // What has kept us from judging for days will not end by itself.
        if (!isStale || !(0,errors/* isHostFailure */.Xw)(error))
            throw error;
        return { status: "skipped", reason: (0,failure/* failureText */.k)(error) };
    });
    if (outcome.status !== "skipped")
        return outcome;
    const config = await (0,config_for/* configFor */.m)(ports, context, state);
    // Where CI is a called workflow nothing but the run that called it can judge.
    if (config.gate.mode === "reusable" && !(await isRunActive(ports, state))) {
        const ended = `The run that had \`${headSha.slice(0, 7)}\` judged has ended without a verdict. Say \`/ai retry\` to try again.`;
        const closing = { state, config, status: "needs-human", explanation: ended };
        return { status: "closed", task: await (0,close_task/* closeTask */.C)(ports, context, closing) };
    }
    if (!isStale)
        return outcome;
    const { moved } = await (0,moved_state/* whereabouts */.C)(ports, state);
    const explanation = moved?.explanation ?? `No CI has judged \`${headSha.slice(0, 7)}\` for three days: ${outcome.reason}.`;
    const status = moved?.status ?? "needs-human";
    return { status: "closed", task: await (0,close_task/* closeTask */.C)(ports, context, { state, config, status, explanation }) };
}
async function isRunActive(ports, state) {
    const run = state.events.findLast((event) => event.type === "attempt.reserved")?.run;
    return run !== undefined && run !== null && ports.workflows.isActive(run.id);
}
function newestEventMs(state) {
    return Math.max(...state.events.map((event) => Date.parse(event.at)));
}
function hasOpenAsks(events) {
    return (0,batches/* foldBatches */.Y)(events).some(({ requests }) => requests.some(({ outcome }) => outcome === undefined));
}
/** Answers that have come in a batch since a job asked; what is still awaited needs no words. */
async function collectAnswers(ports, context, jobIds) {
    const config = await ports.loadConfig(context.base.sha);
    const told = [];
    for (const job of config.jobs.filter((each) => jobIds.includes(each.id))) {
        const { answered, failed } = await (0,triage_candidates/* collectTriage */.T)(ports, context, config, job);
        if (answered + failed > 0)
            told.push(`${job.id}: ${answered} answers collected, ${failed} without one`);
    }
    return told;
}

// EXTERNAL MODULE: ./build/usecases/jobs/plan-job.js + 14 modules
var plan_job = __webpack_require__(18823);
// EXTERNAL MODULE: ./build/usecases/jobs/preview-units.js
var preview_units = __webpack_require__(5696);
// EXTERNAL MODULE: ./build/usecases/jobs/work-unit.js
var work_unit = __webpack_require__(88652);
;// CONCATENATED MODULE: ./build/usecases/jobs/run-jobs.js








/**
 * Jobs that a matrix may have: https://docs.github.com/en/actions/reference/limits. What is over that stays planned, for
 * the next run.
 */
const MOST_UNITS = 256;
/** In a run that works by itself, units that have not begun by then wait for the next round. Milliseconds. */
const BEGIN_WITHIN_MS = 30 * 60_000;
/**
 * A schedule fired or a person started a job: plans its round, and where no other jobs of the workflow do that, works on
 * its units one after the other. A cron text that belongs to no job means what it always meant: look after open tasks.
 */
async function runJobs(ports, context, trigger) {
    const config = await ports.loadConfig(context.base.sha);
    const jobs = jobsOf(config, trigger);
    if (jobs.length === 0) {
        if (trigger.mode === "plan")
            return { status: "planned", units: [], reply: "No job has this cadence." };
        if (context.dryRun)
            return { status: "skipped", reason: "dry run: no task goes on" };
        return sweep(ports, context);
    }
    const person = "sender" in trigger.cause ? trigger.cause.sender : undefined;
    const denied = await mayNot(ports, context, config, person);
    if (denied !== undefined)
        return { status: "refused", reason: denied };
    if (context.dryRun) {
        const plans = [];
        for (const job of jobs)
            plans.push(await (0,plan_job/* dryPlan */.V)(ports, context, { job, person }));
        const previews = await (0,preview_units/* previewUnits */.g)(ports, context, config, plans, person);
        return { status: "dry-run", reply: renderDryRound(plans, previews) };
    }
    const plans = [];
    for (const job of jobs)
        plans.push(await (0,plan_job/* planJob */.b)(ports, context, config, { job, person }));
    const units = plans.flatMap((plan) => plan.units.map((unit) => unit.id)).slice(0, MOST_UNITS);
    if (trigger.mode === "plan")
        return { status: "planned", units, reply: renderRound(plans) };
    return workAll(ports, context, config, { plans, units, person });
}
/** Who may start a job, and who may run its workflow again. The schedule is the repository's own. */
function mayNot(ports, context, config, person) {
    const actors = person === undefined ? [] : [person];
    return (0,denial/* denial */.K)(ports, context, { actors, rules: config.permission, command: "do" });
}
function jobsOf(config, { cause }) {
    if ("cron" in cause)
        return config.jobs.filter((job) => job.cadence === cause.cron);
    const job = config.jobs.find((each) => each.id === cause.jobId);
    if (job !== undefined)
        return [job];
    const ids = config.jobs.map((each) => each.id);
    const near = (0,nearest_word/* nearestWord */.z)(cause.jobId.slice(0, 40), ids);
    const known = ids.length === 0 ? "it has none" : `it has ${ids.join(", ")}`;
    throw new errors/* ConfigurationError */.j1(`there is no job ${JSON.stringify(cause.jobId.slice(0, 40))} in the configuration; ${near === undefined ? known : `did you mean ${near}?`}`);
}
async function workAll(ports, context, config, round) {
    const { plans, units, person } = round;
    if (units.length === 0)
        return { status: "replied", reply: renderRound(plans) };
    const startedAt = ports.clock.now();
    const outcomes = [];
    for (const unit of units) {
        const isLate = outcomes.length > 0 && ports.clock.now() - startedAt > BEGIN_WITHIN_MS;
        const outcome = isLate
            ? { status: "skipped", reason: "this run has worked long enough; run the workflow again for the rest" }
            : await (0,work_unit/* workUnit */.g)(ports, context, config, { unit, person });
        // Where another job makes the attempts one run hands over one; the next run takes up the rest.
        if (outcome.status === "assigned")
            return outcome;
        outcomes.push({ unit, outcome });
    }
    const [only] = outcomes;
    if (outcomes.length === 1 && only !== undefined)
        return only.outcome;
    const told = outcomes.map(({ unit, outcome }) => `- \`${unit}\`: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
    return { status: "replied", reply: [renderRound(plans), ...told].join("\n") };
}

// EXTERNAL MODULE: ./build/domain/job/history.js
var job_history = __webpack_require__(95121);
;// CONCATENATED MODULE: ./build/usecases/jobs/tell-round.js


/** What became of the units that this very run planned: the last job of a workflow that fans out says so. */
async function tellRound(ports, context) {
    const { run } = context;
    const ledger = await ports.ledger.read();
    const config = await ports.loadConfig(context.base.sha);
    const units = [];
    for (const job of config.jobs) {
        const { rounds, tasks } = await (0,job_history/* readJob */.c)(ledger, job);
        const ours = rounds.filter((round) => run !== null && round.run?.id === run.id);
        for (const unit of ours.flatMap((round) => round.units))
            units.push({ job: job.id, unit, task: tasks.find((task) => task.id === unit.id) });
    }
    if (units.length === 0)
        return { status: "skipped", reason: "this run has planned nothing" };
    return { status: "replied", reply: renderRoundResult(units) };
}

// EXTERNAL MODULE: ./build/usecases/report.js
var usecases_report = __webpack_require__(61855);
;// CONCATENATED MODULE: ./build/run.js












/** One event in, one use case, one outcome out. */
async function run(ports, context, trigger) {
    if (context.dryRun && ["checks", "sweep", "continue", "apply", "work"].includes(trigger.kind))
        return { status: "skipped", reason: "dry run: no task goes on" };
    const conversation = context.dryRun
        ? withoutSpeech(ports.conversation)
        : "delivery" in trigger
            ? replyingOnce(ports.conversation, trigger.delivery)
            : ports.conversation;
    const speaking = { ...ports, conversation };
    switch (trigger.kind) {
        case "comment":
            return (0,handle_command/* handleCommand */.S2)(speaking, context, trigger);
        case "pull-request":
            return handlePullRequest(ports, context, trigger);
        case "issue-signal":
            return (0,handle_command/* handleSignal */.JH)(speaking, context, trigger);
        case "report":
            return (0,usecases_report/* reportOnSchedule */.jy)(ports, context);
        case "sweep":
            return sweep(ports, context);
        case "jobs":
            return runJobs(ports, context, trigger);
        case "work": {
            const config = await ports.loadConfig(context.base.sha);
            const denied = await mayNot(ports, context, config, trigger.sender);
            if (denied !== undefined)
                return { status: "refused", reason: denied };
            return (0,work_unit/* workUnit */.g)(ports, context, config, { unit: trigger.unit, person: trigger.sender });
        }
        case "round":
            return tellRound(ports, context);
        case "checks":
            return (0,resume_on_checks/* resumeOnChecks */.G)(ports, context, trigger);
        case "continue":
            return (0,continue_task/* continueTask */.n)(ports, context, trigger.taskId);
        case "apply":
            return applyStage(ports, context, await ports.attemptFile());
        case "attempt":
            throw new Error("the attempt stage has a door of its own: src/attempt-action.ts");
        case "unrelated":
            return { status: "skipped", reason: trigger.reason };
        default:
            return (0,errors/* assertNever */.xb)(trigger);
    }
}

;// CONCATENATED MODULE: ./build/action.js

















/** The composition root of the Action: builds the adapters, runs the event, reports. */
async function runAction(environment, trigger) {
    const inputs = (0,actions_inputs/* readInputs */.K)();
    const redact = (0,redaction.createRedactor)((0,actions_inputs/* secretsAmong */.o)(inputs));
    const logger = (0,actions_logger/* actionsLogger */.M)(redact);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment.temporaryFolder ?? (0,external_node_os_.tmpdir)(), "upshift-"));
    const closing = [() => (0,promises_.rm)(folder, { recursive: true, force: true })];
    try {
        const client = clientFor(environment, inputs.githubToken, logger);
        const context = await contextOf(environment, inputs, client, trigger);
        let config;
        const ports = buildPorts({ environment, inputs, client, redact, logger, folder, closing });
        const outcome = await run({ ...ports, loadConfig: async (sha) => (config = await ports.loadConfig(sha)) }, context, trigger);
        const status = config === undefined ? undefined : { config, runUrl: context.runUrl, now: system.systemClock.now() };
        await (0,report/* reportOutcome */.R)(outcome, { redact, status });
        logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
    }
    catch (error) {
        await fail(error, redact);
    }
    finally {
        for (const close of closing.toReversed())
            await close();
    }
}
/** Events whose GITHUB_SHA is the default branch's commit; for the rest it is asked. */
const PINNED_BY_EVENT = new Set(["issue_comment", "workflow_run", "check_suite", "schedule"]);
async function contextOf(environment, inputs, client, trigger) {
    const defaultBranch = trigger.kind === "unrelated" ? "" : trigger.defaultBranch;
    const isPinned = PINNED_BY_EVENT.has(environment.eventName) && defaultBranch !== "" && environment.sha !== "";
    const found = isPinned ? undefined : await (0,github_repository/* createRepository */.v)(client).defaultBranch();
    const base = { ref: found?.name ?? defaultBranch, sha: found?.sha ?? environment.sha };
    return {
        repository: environment.repository,
        base,
        run: environment.run,
        runUrl: environment.runUrl,
        rerunBy: environment.rerunBy,
        ciJobs: inputs.ciJobs,
        ownWorkflows: environment.ownWorkflows,
        trigger: inputs.trigger,
        dryRun: inputs.dryRun,
    };
}
/** A user's mistake is named with its place and has no stack; anything else is a bug and keeps it. */
async function fail(error, redact) {
    process.exitCode = core/* ExitCode */.yU.Failure;
    core/* setOutput */.uH("status", "failed");
    const say = (text, properties) => core/* error */.z3((0,redaction.defuseRunnerCommands)(redact(text)), properties);
    let summary;
    if (error instanceof errors/* ConfigurationError */.j1) {
        const { at } = error;
        const place = at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column };
        say(error.message, { title: "Upshift configuration", ...place });
        summary = (0,replies/* renderConfigurationError */.L)(error);
    }
    else if ((0,errors/* isHostFailure */.Xw)(error)) {
        say((0,failure/* failureText */.k)(error), { title: "Upshift" });
        summary = (0,failure/* renderFailure */.z)(error);
    }
    else {
        say(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Upshift" });
        const message = error instanceof Error ? error.message : String(error);
        summary = `**Failed by a mistake in Upshift:** ${(0,untrusted_text/* defuseOutput */.wK)(message)}. The log has the details.`;
    }
    await core/* summary */.z.addRaw(redact(summary), true).write();
}


/***/ }),

/***/ 76682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitSourceTree: () => (/* binding */ gitSourceTree)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);

/** Read by one `cat-file`: enough that few processes are started, little enough that it fits in memory. */
const BATCH_BYTES = 16 * 1024 * 1024;
const SEARCH_TIMEOUT_MS = 60_000;
/** A commit of a clone or of a bare repository, by `ls-tree`, `cat-file --batch` and `grep`. No network. */
function gitSourceTree(options) {
    const { directory, commit } = options;
    const inCommit = {
        gitDir: undefined,
        env: { ...(0,_git_js__WEBPACK_IMPORTED_MODULE_0__.gitEnvironment)({ "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
    };
    const run = (args, more = {}) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(["-C", directory, ...args], { ...inCommit, ...more });
    let tree;
    const blobs = () => {
        tree ??= run(["ls-tree", "-r", "-l", "-z", "--full-tree", commit]).then(readTree);
        return tree;
    };
    return {
        async files() {
            return [...(await blobs()).values()].map(({ path, bytes }) => ({ path, bytes }));
        },
        async *texts(paths) {
            const all = await blobs();
            for (const batch of batches(paths.flatMap((path) => all.get(path) ?? []))) {
                const input = batch.map((blob) => `${blob.sha}\n`).join("");
                const output = await run(["cat-file", "--batch"], {
                    input,
                    maxBytes: 2 * BATCH_BYTES + sizeOf(batch),
                });
                let offset = 0;
                for (const { path, bytes } of batch) {
                    // `<sha> blob <size>\n<content>\n`
                    const start = output.indexOf(10, offset) + 1;
                    const text = decode(output.subarray(start, start + bytes));
                    offset = start + bytes + 1;
                    if (text !== undefined)
                        yield { path, text };
                }
            }
        },
        async containing(words) {
            const patterns = words.flatMap((word) => ["-e", word]);
            const output = await run(["grep", "-l", "-z", "-I", "-F", "--no-textconv", ...patterns, commit, "--"], {
                okExitCodes: [1],
                timeoutMs: SEARCH_TIMEOUT_MS,
            });
            // `<commit>:<path>`
            return output
                .toString()
                .split("\0")
                .filter((entry) => entry !== "")
                .map((entry) => entry.slice(commit.length + 1));
        },
    };
}
/** `<mode> blob <sha> <size>\t<path>`; links and submodules are no files. */
function readTree(output) {
    const blobs = new Map();
    for (const entry of output.toString().split("\0")) {
        const [, sha, size, path] = /^100\d{3} blob (\S+) +(\d+)\t([\s\S]+)$/.exec(entry) ?? [];
        if (sha !== undefined && path !== undefined)
            blobs.set(path, { path, sha, bytes: Number(size) });
    }
    return blobs;
}
function* batches(blobs) {
    let batch = [];
    let bytes = 0;
    for (const blob of blobs) {
        if (bytes + blob.bytes > BATCH_BYTES && batch.length > 0) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(blob);
        bytes += blob.bytes;
    }
    if (batch.length > 0)
        yield batch;
}
const sizeOf = (batch) => batch.reduce((sum, blob) => sum + blob.bytes, 0);
function decode(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   zG: () => (/* binding */ toCodeHostError)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/**
 * Whatever a request threw, as a `CodeHostError`: what failed, why, and where GitHub lets us know it, the exact
 * line that mends it. Errors that did not come from a request (a bug of ours) pass unchanged.
 */
function toCodeHostError(error, request) {
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX || !(error instanceof Error))
        return error;
    const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
    if (status === undefined)
        return error;
    const headers = responseHeaders(error);
    const call = `${request.method} ${request.url.replace(/^https?:\/\/[^/]+/, "")}`;
    // Octokit gives status 500 to what never had an answer (reset, time-out, name not found).
    if (headers === undefined) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX(`GitHub could not be reached for ${call}: ${error.message}`, {
            failure: "network",
            cause: error,
        });
    }
    const failure = failureOf(status, error.message);
    const remedy = remedyOf(failure, status, error.message, headers, request);
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX(`GitHub answered ${status} to ${call}: ${error.message}`, {
        failure,
        status,
        ...(remedy === undefined ? {} : { remedy }),
        cause: error,
    });
}
/** A write after which nobody knows whether it took place: look before you repeat it. */
function isAmbiguous(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX && (error.failure === "server" || error.failure === "network");
}
/** True for what is not there, or not any more. */
function isGone(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX && error.failure === "not-found";
}
/** True where the token may not: GitHub answers 404 instead of 403 for what a token may not even know of. */
function isDenied(error) {
    return error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeHostError */ .kX && (error.failure === "forbidden" || error.failure === "not-found");
}
/** Undefined when no answer came. */
function responseHeaders(error) {
    if (!("response" in error))
        return undefined;
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response))
        return undefined;
    return Object.fromEntries(Object.entries(response.headers ?? {}));
}
function failureOf(status, message) {
    if (status >= 500)
        return "server";
    if (status === 429 || (status === 403 && /rate limit/i.test(message)))
        return "rate-limit";
    if (status === 401)
        return "unauthenticated";
    if (status === 404 || status === 410)
        return "not-found";
    if (status === 409 || /not a fast.forward/i.test(message))
        return "conflict";
    if (status === 403 || status === 451)
        return "forbidden";
    return "invalid";
}
function remedyOf(failure, status, message, headers, request) {
    if (failure === "rate-limit") {
        const reset = Number(headers["x-ratelimit-reset"]);
        return Number.isFinite(reset) && headers["x-ratelimit-remaining"] === "0"
            ? `wait until ${new Date(reset * 1000).toISOString()}; the task is kept`
            : "wait a few minutes; the task is kept";
    }
    if (status === 401)
        return "the token is wrong or has expired (a job's token ends with the job): give a valid one";
    if (/not permitted to create or approve pull requests/i.test(message)) {
        return ("Settings → Actions → General → Workflow permissions: tick " +
            '"Allow GitHub Actions to create and approve pull requests" (an organisation may forbid it above), ' +
            "or give Upshift a GitHub App or personal access token for pushing");
    }
    if (/without `?workflows?`? permission|workflow.*scope/i.test(message)) {
        return "a job's token may never change files under .github/workflows; use a token with the Workflows permission";
    }
    if (/archived/i.test(message))
        return "the repository is archived and read-only: unarchive it";
    if (/\blocked\b/i.test(message))
        return "unlock the conversation, or give the token's account write access";
    if (/rule violation|protected branch|ruleset/i.test(message)) {
        return "a ruleset or branch protection forbids this ref: exempt `upshift/**` or add the token's App to its bypass list";
    }
    if (/saml|sso/i.test(message))
        return "authorise the token for the organisation's single sign-on";
    const isWrite = request.method !== "GET" && request.method !== "HEAD";
    if (status === 403 || (status === 404 && isWrite))
        return permissionRemedy(headers, request);
    return undefined;
}
/** Paths that show which permission they need, for hosts that do not send the header. First match wins. */
const PERMISSION_OF_PATH = [
    [/\/actions\/(?:jobs|runs|workflows)/, "actions"],
    [/\/check-(?:runs|suites)/, "checks"],
    [/\/status(?:es)?(?:\/|$|\?)/, "statuses"],
    [/\/pulls(?:\/|$|\?)/, "pull-requests"],
    [/\/(?:issues|labels)(?:\/|$|\?)/, "issues"],
    [/\/(?:git|contents|branches|commits|merges)(?:\/|$|\?)/, "contents"],
];
/** Not to be had for a job's token: only an App or a personal access token can carry them. */
const NOT_FOR_JOB_TOKEN = new Set(["administration", "workflows", "members", "organization-administration"]);
/**
 * The line to add. GitHub names what it would have accepted in `x-accepted-github-permissions`:
 * `contents=write` or `issues=write; pull_requests=write` (either), `a=read,b=write` (both);
 * docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
 */
function permissionRemedy(headers, request) {
    const header = headers["x-accepted-github-permissions"];
    const fallback = PERMISSION_OF_PATH.find(([path]) => path.test(request.url))?.[1];
    const level = request.method === "GET" || request.method === "HEAD" ? "read" : "write";
    const accepted = typeof header === "string" && header.trim() !== ""
        ? acceptedPermissions(header)
        : fallback === undefined
            ? []
            : [[`${fallback}: ${level}`]];
    if (accepted.length === 0)
        return undefined;
    const names = accepted.flat();
    const lines = accepted.map((both) => both.map((line) => `\`${line}\``).join(" and ")).join(" or ");
    if (names.some((line) => NOT_FOR_JOB_TOKEN.has(line.split(":")[0] ?? ""))) {
        return `a job's token can't have ${lines}: use a GitHub App or personal access token that has it`;
    }
    return `add ${lines} under \`permissions:\` of the job that runs Upshift (an App or fine-grained token needs the same right)`;
}
function acceptedPermissions(header) {
    return header
        .slice(0, 500)
        .split(";")
        .map((all) => all
        .split(",")
        .map((pair) => /^\s*([a-z_]+)\s*=\s*([a-z]+)\s*$/.exec(pair))
        .filter((match) => match !== null)
        .map(([, name = "", level = ""]) => `${name.replaceAll("_", "-")}: ${level}`)
        // Every token has it, and it is no key of `permissions:`.
        .filter((line) => line !== "metadata: read"))
        .filter((all) => all.length > 0);
}


/***/ }),

/***/ 21200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);
/* harmony import */ var _code_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51680);





const ThrottledOctokit = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L);
/**
 * A client that repeats reads after 5xx and resets, and anything that GitHub turned away for a rate limit (nothing
 * happened then), within a bounded total wait. It never repeats a write on its own: the effect may have taken place.
 * Every failure is a `CodeHostError`.
 */
function createOctokit(options) {
    const { log } = options;
    const secondMs = options.secondMs ?? 1000;
    const maxWaitMs = options.maxRateLimitWaitMs ?? 90_000;
    const timeoutMs = options.requestTimeoutMs ?? 60_000;
    const send = options.fetch ?? fetch;
    const now = () => (options.clock === undefined ? Date.now() : options.clock.now());
    let waitedMs = 0;
    const mayWait = (retryAfter, request) => {
        const waitMs = retryAfter * secondMs;
        if (waitedMs + waitMs > maxWaitMs) {
            log.warn(`GitHub's rate limit asks for ${retryAfter} s before ${request.method} ${request.url}: too long, giving up`);
            return false;
        }
        waitedMs += waitMs;
        log.info(`GitHub's rate limit: waiting ${retryAfter} s before ${request.method} ${request.url}`);
        return true;
    };
    // One write at a time, and fewer than the 80 content-creating requests a minute after which GitHub objects
    // (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
    // The plugin's own pace, a second per write and three per comment, would make users wait for nothing.
    const pace = new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({
        maxConcurrent: 1,
        reservoir: 60,
        reservoirRefreshAmount: 60,
        reservoirRefreshInterval: 60_000,
    });
    const octokit = new ThrottledOctokit({
        auth: options.token,
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: "upshift",
        log: {
            debug: () => undefined,
            info: (message) => log.debug(message),
            warn: (message) => log.warn(message),
            // Many failures are expected and handled (a missing branch is a 404): the caller decides what is worth a line.
            error: (message) => log.debug(message),
        },
        request: {
            // Inside all retries, so that every try is timed, counted and made readable to the plugins.
            fetch: async (url, init) => {
                const startedAt = now();
                const report = (status) => options.onCall?.({
                    method: init.method ?? "GET",
                    path: new URL(url).pathname,
                    status,
                    durationMs: now() - startedAt,
                });
                try {
                    const timeout = AbortSignal.timeout(timeoutMs);
                    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
                    const response = await send(url, { ...init, signal });
                    const whole = isJson(response) ? await wholeJson(response) : response;
                    report(response.status);
                    return await namedRateLimit(whole);
                }
                catch (error) {
                    report(undefined);
                    throw error;
                }
            },
        },
        throttle: {
            write: pace,
            notifications: pace,
            retryAfterBaseValue: secondMs,
            onRateLimit: (retryAfter, request) => mayWait(retryAfter, request),
            onSecondaryRateLimit: (retryAfter, request) => mayWait(retryAfter, request),
        },
        // 429 is the throttling plugin's business; 406, 409 and 410 do not go away by asking again.
        retry: {
            retries: 3,
            retryAfterBaseValue: secondMs,
            doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451],
        },
    });
    // Registered last, so these run around the plugins: before them on the way in, after them on the way out.
    octokit.hook.before("request", (request) => {
        // A copy: the libraries share this object between requests and would carry our setting over.
        const retries = request.request?.["retries"] ?? (request.method === "GET" ? undefined : 0);
        request.request = { ...request.request, ...(retries === undefined ? {} : { retries }) };
    });
    octokit.hook.wrap("request", async (request, requestOptions) => {
        try {
            return await request(requestOptions);
        }
        catch (error) {
            throw (0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toCodeHostError */ .zG)(error, octokit.request.endpoint.parse(requestOptions));
        }
    });
    return octokit;
}
function isJson(response) {
    return (response.body !== null && (response.headers.get("content-type") ?? "").startsWith("application/json"));
}
/** Reads the body here, inside the retries: octokit would hand on a body that broke off as an odd string. */
async function wholeJson(response) {
    const text = await response.text();
    if (response.ok)
        JSON.parse(text);
    return new Response(text, { status: response.status, headers: response.headers });
}
/**
 * The throttling plugin knows a secondary limit by the words "secondary rate" alone. GitHub may also answer with a
 * bare 429, or with `retry-after` on a 403: the same thing, so it gets the same words.
 */
async function namedRateLimit(response) {
    const limited = response.status === 429 || (response.status === 403 && response.headers.has("retry-after"));
    if (!limited || response.headers.get("x-ratelimit-remaining") === "0")
        return response;
    const text = await response.text().catch(() => "");
    if (/secondary rate/i.test(text))
        return new Response(text, response);
    const headers = new Headers(response.headers);
    headers.set("content-type", "application/json; charset=utf-8");
    const said = /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? response.statusText;
    return new Response(JSON.stringify({ message: `secondary rate limit: ${said}` }), {
        status: response.status,
        headers,
    });
}


/***/ }),

/***/ 28785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ createRepository)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _code_host_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51680);


/**
 * Reads the repository through the API. `defaultBranchName`, where the event's payload tells it, saves a call.
 */
function createRepository({ octokit, owner, repo }, options = {}) {
    return {
        async defaultBranch() {
            const name = options.defaultBranchName ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
            const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
            return { name, sha: data.object.sha };
        },
        async fileAt(path, sha) {
            try {
                const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: sha });
                // A folder is a list; a submodule or a link that leads nowhere is no file.
                if (Array.isArray(data) || data.type !== "file")
                    return undefined;
                if (data.encoding === "base64")
                    return text(data.content);
                // Files over 1 MB come without content (docs.github.com/rest/repos/contents#get-repository-content).
                const blob = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha });
                return text(blob.data.content);
            }
            catch (error) {
                if ((0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error))
                    return undefined;
                throw error;
            }
        },
    };
}
function text(base64) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(base64, "base64").toString("utf8");
}


/***/ }),

/***/ 14051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ MAX_LEDGER_BYTES),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   xk: () => (/* binding */ READING_SETTINGS)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68890);
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58788);


const MAX_LEDGER_BYTES = 1024 * 1024 * 1024;
const READING_SETTINGS = {
    // Files of tasks are much alike, so git stores them as differences; with little room for what it has unpacked it
    // unpacks the same ones again and again.
    "core.deltaBaseCacheLimit": "256m",
};
/** In place of the object's name of a link or a submodule: git takes it for no object's and for no branch's. */
const NO_FILE = "no..file";
/** The ledger's files in a commit whose objects are here. */
async function filesAt(head, run) {
    const listing = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(["ls-tree", "-r", "-z", head], run)).toString("latin1");
    const versions = new Map();
    for (const entry of listing.split("\0")) {
        const [mode = "", , oid = ""] = entry.split(/[ \t]/u, 3);
        if (entry !== "")
            versions.set(entry.slice(entry.indexOf("\t") + 1), mode.startsWith("100") ? oid : NO_FILE);
    }
    const read = (paths) => readBlobs(paths.map((path) => versions.get(path) ?? NO_FILE), run);
    return {
        head,
        versions,
        read,
        async continues(path, before) {
            const oids = [before, { versions }].map((files) => files.versions.get(path) ?? NO_FILE);
            const texts = [];
            for await (const portion of readBlobs(oids, run))
                texts.push(...portion);
            return texts[1]?.startsWith(texts[0] ?? "") === true;
        },
    };
}
/** Texts of blobs in this order, through one process, in portions as git writes them. */
async function* readBlobs(oids, run) {
    if (oids.length === 0)
        return;
    const input = `${oids.join("\n")}\n`;
    let held = [];
    let length = 0;
    /** So many bytes make the object whole that has begun. */
    let needed = 0;
    for await (const chunk of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__.gitStream)(["cat-file", "--batch", "--buffer"], { ...run, input })) {
        held.push(chunk);
        length += chunk.length;
        if (length < needed)
            continue;
        const { texts, rest, wants } = wholeBlobs(Buffer.concat(held, length));
        held = [rest];
        length = rest.length;
        needed = wants;
        if (texts.length > 0)
            yield texts;
    }
}
/** Of what `cat-file --batch` writes (for each object a line with name, type and size, its bytes, a newline) the objects that are whole. */
function wholeBlobs(bytes) {
    const texts = [];
    let position = 0;
    let wants = 0;
    for (;;) {
        const lineEnd = bytes.indexOf("\n", position);
        if (lineEnd < 0)
            break;
        const [oid = "", type, size] = bytes.toString("latin1", position, lineEnd).split(" ");
        if (oid === NO_FILE) {
            texts.push(_ledger_files_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_A_FILE */ .bd);
            position = lineEnd + 1;
            continue;
        }
        if (type !== "blob")
            throw new Error(`the ledger's object ${oid} cannot be read: ${type ?? "no answer"}`);
        const end = lineEnd + 1 + Number(size);
        if (end >= bytes.length) {
            wants = end + 1 - position;
            break;
        }
        texts.push(bytes.toString("latin1", lineEnd + 1, end));
        position = end + 1;
    }
    return { texts, rest: bytes.subarray(position), wants };
}


/***/ }),

/***/ 60773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ LEDGER_BRANCH),
  LA: () => (/* binding */ gitLedgerStore)
});

// UNUSED EXPORTS: gitLedgerHost, pushArguments

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/git/git.js
var git = __webpack_require__(68890);
// EXTERNAL MODULE: ./build/adapters/ledger/compare-and-swap.js
var compare_and_swap = __webpack_require__(20386);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/adapters/ledger/git-failure.js

/** What git and GitHub say, most telling first. Texts of git 2.30–2.51 with `LC_ALL=C`, and of github.com. */
const PATTERNS = [
    ["no-branch", /couldn't find remote ref/u],
    ["name-taken", /'refs\/heads\/[^']+' exists; cannot create/u],
    ["archived", /archived so it is read-only/u],
    [
        "ruleset",
        /GH0(?:06|13)\b|repository rule violations|protected branch hook declined|pre-receive hook declined/u,
    ],
    [
        "conflict",
        /\((?:stale info|fetch first|non-fast-forward|needs force|remote ref updated since checkout|failed to update ref|incorrect old value provided|reference already exists)\)|cannot lock ref|failed to lock|but expected/u,
    ],
    [
        "forbidden",
        /returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/u,
    ],
    [
        "unauthenticated",
        /returned error: 401|Authentication failed|could not read Username|Invalid username or/u,
    ],
    [
        "not-found",
        /returned error: 404|[Rr]epository (?:'[^']*' )?not found|does not appear to be a git repository|does not exist/u,
    ],
];
function classifyGitFailure(stderr) {
    return PATTERNS.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unclear";
}
/** The error a user sees for a failure that no retry mends. `branch` and `said` (git's own words) go into the message. */
function explainGitFailure(failure, options) {
    const { branch, said, cause } = options;
    const says = `git said: ${lastWords(said)}`;
    switch (failure) {
        case "forbidden":
            return new errors/* PermissionError */.i_(`The token may not write the ledger branch "${branch}": it needs \`contents: write\`. ${says}`, {
                remedy: "add `contents: write` under `permissions:` of the job that runs Upshift",
                cause,
            });
        case "archived":
            return new errors/* PermissionError */.i_(`The repository is archived, so the ledger cannot be written. ${says}`, {
                cause,
            });
        case "name-taken":
            return new errors/* ConfigurationError */.j1(`The ledger branch "${branch}" cannot be made, as another branch's name is in its way: rename that branch. ${says}`, { cause });
        case "ruleset":
            return new errors/* PermissionError */.i_(`A ruleset or branch protection of the repository refuses the ledger branch "${branch}". ${says}`, {
                remedy: `Exclude the branch "${branch}" from the rule, or let the token's account bypass it.`,
                cause,
            });
        case "unauthenticated":
            return new errors/* CodeHostError */.kX(`The token for the ledger was not accepted. ${says}`, {
                failure: "unauthenticated",
                status: 401,
                cause,
            });
        case "not-found":
            return new errors/* CodeHostError */.kX(`The repository of the ledger cannot be found, or the token may not see it. ${says}`, {
                failure: "not-found",
                status: 404,
                cause,
            });
        default:
            return new errors/* CodeHostError */.kX(`The ledger branch "${branch}" cannot be reached. ${says}`, {
                failure: "network",
                cause,
            });
    }
}
/** git tells the reason last, but for hints and the summary of what it tried. */
function lastWords(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.replace(/^(?:(?:remote|fatal|error):\s*)+/u, "").trim())
        .filter((line) => !/^(?:$|hint:|To |failed to push some refs)/u.test(line));
    return lines.slice(-3).join(" / ").slice(0, 500);
}

// EXTERNAL MODULE: ./build/adapters/ledger/git-ledger-files.js
var git_ledger_files = __webpack_require__(14051);
// EXTERNAL MODULE: ./build/adapters/ledger/ledger-files.js + 3 modules
var ledger_files = __webpack_require__(58788);
;// CONCATENATED MODULE: ./build/adapters/ledger/readme.js
/** First file on a new ledger branch, for whoever opens it and wonders. ASCII, like all files of the ledger. */
const LEDGER_README = `# Upshift's ledger

This branch is written by Upshift (\`/ai\` comments on issues and pull requests). It holds what was tried, what it cost and
what CI said: one file of JSON lines a task, in \`tasks/<month>/\`. It shares no history with your code and runs no CI.

Budgets and routing rest on it, so please do not edit, force-push or delete it by hand. The format is described in
\`docs/ledger.md\` of Upshift.
`;

;// CONCATENATED MODULE: ./build/adapters/ledger/git-ledger-store.js








const LEDGER_BRANCH = "upshift/ledger";
/**
 * The ledger on its branch of the repository itself, by git plumbing alone: no checkout, no hook, no forced update.
 * Throws `PermissionError` when the token or a ruleset forbids writing, `CodeHostError` when the host cannot be reached
 * or 200 tries in a row met other writers.
 */
function gitLedgerStore(options) {
    const { clock, random, backoff } = options;
    const host = gitLedgerHost(options);
    return (0,compare_and_swap/* compareAndSwapStore */.v)({ host, clock, random, ...(backoff === undefined ? {} : { backoff }) });
}
const SEEN = "refs/upshift/seen";
/** Tries to reach the host before giving up. */
const REACH = { tries: 5, baseMs: 500, capMs: 8_000 };
/** Depths of a fetch: more than is written while one push is on its way, and what git takes for "all of it". */
const LATELY = "50";
const WHOLE_HISTORY = "2147483647";
/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
function gitLedgerHost(options, push = pushArguments) {
    const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
    const gitDir = (0,external_node_path_.join)(options.workDirectory, "ledger.git");
    const remoteRef = `refs/heads/${branch}`;
    const run = {
        gitDir,
        env: (0,git.gitEnvironment)(remoteSettings(options)),
        maxBytes: git_ledger_files/* MAX_LEDGER_BYTES */.FX,
        timeoutMs,
    };
    let last;
    let ready;
    let commits = 0;
    const initialise = async () => {
        await (0,promises_.mkdir)(gitDir, { recursive: true });
        await (0,git.git)(["init", "--quiet", "--bare", "--object-format=sha1"], run);
    };
    /** What the fetch has brought: read from its file, as git writes it, where that is there. */
    const seenHead = async () => {
        const loose = await (0,promises_.readFile)((0,external_node_path_.join)(gitDir, SEEN), "latin1").catch(() => "");
        return /^[0-9a-f]{40}\n$/u.test(loose) ? loose.trim() : (0,git.gitText)(["rev-parse", "--verify", SEEN], run);
    };
    /** Brings the branch's newest commit here. Null: there is no such branch. */
    const fetchHead = async (depth) => {
        const fetchArguments = [
            "fetch",
            "--quiet",
            `--depth=${depth}`,
            "--no-tags",
            "--no-write-fetch-head",
            "--no-auto-maintenance",
            "ledger",
            `+${remoteRef}:${SEEN}`,
        ];
        for (let attempt = 0;; attempt++) {
            try {
                await (0,git.git)(fetchArguments, run);
                return await seenHead();
            }
            catch (error) {
                if (!(error instanceof git.GitError))
                    throw error;
                const failure = classifyGitFailure(error.stderr);
                if (failure === "no-branch")
                    return null;
                // A fetch changes nothing at the host, so whatever may go better the next time is simply tried again.
                const passes = failure === "unclear" || failure === "conflict";
                if (!passes || attempt + 1 >= REACH.tries) {
                    const reason = failure === "conflict" ? "unclear" : failure;
                    throw explainGitFailure(reason, { branch, said: error.stderr, cause: error });
                }
                await clock.sleep((0,compare_and_swap/* backoffMs */.j)(REACH, attempt, random));
            }
        }
    };
    /**
     * Our commit is in the branch's history, perhaps under later ones. Of a long history the newest part decides as soon
     * as it reaches down to our parent.
     */
    const hasArrived = async (commit, parent) => {
        for (const depth of [LATELY, WHOLE_HISTORY]) {
            if ((await fetchHead(depth)) === null)
                return false;
            const history = new Set((await (0,git.gitText)(["rev-list", SEEN], run)).split("\n"));
            if (history.has(commit))
                return true;
            if (parent !== null && history.has(parent))
                return false;
        }
        return false;
    };
    return {
        async load() {
            ready ??= initialise();
            await ready;
            const head = await fetchHead("1");
            if (head === null)
                return ledger_files/* NO_FILES */.EM;
            if (last?.head !== head)
                last = await (0,git_ledger_files/* filesAt */.Tl)(head, run);
            return last;
        },
        async publish({ expected, files, written }) {
            const parent = expected.head;
            const commit = await makeCommit({
                parent,
                files: parent === null ? new Map([["README.md", LEDGER_README], ...files]) : files,
                message: commitMessage(written, random.id()),
                seconds: Math.floor(clock.now() / 1000),
                ref: `refs/upshift/commit-${++commits}`,
                run,
            });
            let inDoubt = false;
            for (let attempt = 0;; attempt++) {
                try {
                    await (0,git.git)(push({ remoteRef, commit, expected: parent }), run);
                    return "published";
                }
                catch (error) {
                    if (!(error instanceof git.GitError))
                        throw error;
                    const failure = classifyGitFailure(error.stderr);
                    if (failure !== "conflict" && failure !== "unclear" && failure !== "no-branch") {
                        throw explainGitFailure(failure, { branch, said: error.stderr, cause: error });
                    }
                    // A reply may have been lost after the branch had moved, so look before saying that it did not. Even a refusal
                    // by the host may be of a request that curl sent a second time by itself, with our own commit in the way; only
                    // when git never sent anything, having seen another value advertised, is there no doubt.
                    inDoubt ||= failure === "unclear" || error.stderr.includes("[remote rejected]");
                    if (inDoubt && (await hasArrived(commit, parent)))
                        return "published";
                    if (failure !== "unclear")
                        return "conflict";
                    if (attempt + 1 >= REACH.tries) {
                        throw explainGitFailure("unclear", { branch, said: error.stderr, cause: error });
                    }
                    await clock.sleep((0,compare_and_swap/* backoffMs */.j)(REACH, attempt, random));
                }
            }
        },
    };
}
/**
 * The compare-and-swap. A plain push is almost one: git refuses it unless the value that the host advertises is an
 * ancestor of the commit. But a branch that was deleted or rolled back in between may pass that test, depending on how
 * much history happens to be here. With the lease the advertised value must be exactly the one that was read (empty:
 * there must be none), and git hands it to the host, which compares once more under its lock. The commit's only
 * parent is that same value, so the update is always a fast-forward, and a rule against forced pushes has nothing to refuse.
 */
function pushArguments(options) {
    const { remoteRef, commit, expected } = options;
    return [
        "push",
        "--no-verify",
        "--no-signed",
        `--force-with-lease=${remoteRef}:${expected ?? ""}`,
        "ledger",
        `${commit}:${remoteRef}`,
    ];
}
function remoteSettings(options) {
    const { remoteUrl, authorizationHeader } = options;
    const settings = {
        "remote.ledger.url": remoteUrl,
        "protocol.allow": "never",
        "protocol.https.allow": "always",
        "protocol.http.allow": "always",
        "protocol.file.allow": "always",
        "transfer.fsckObjects": "true",
        // A redirect could carry the header to another host.
        "http.followRedirects": "false",
        "core.askPass": "",
        ...git_ledger_files/* READING_SETTINGS */.xk,
    };
    if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
        settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
    }
    return settings;
}
/** Blobs, trees and commit in one process; the parent's other files stay as they are. */
async function makeCommit(options) {
    const { parent, files, message, seconds, ref, run } = options;
    const stream = [
        `commit ${ref}\nmark :1\ncommitter Upshift <upshift@users.noreply.github.com> ${seconds} +0000\n`,
        data(message),
        parent === null ? "" : `from ${parent}\n`,
        ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
        "\nget-mark :1\ndone\n",
    ];
    const input = Buffer.from(stream.join(""), "latin1");
    return (0,git.gitText)(["fast-import", "--quiet", "--done", "--date-format=raw"], { ...run, input });
}
/** A counted string of fast-import; latin1, so its length in bytes is that in characters. */
function data(text) {
    return `data ${text.length}\n${text}\n`;
}
/**
 * `[skip ci]` keeps CI off the branch. The write's own id makes two commits with the same events at the same second
 * different: were they one commit, both writers would be told that they had won.
 */
function commitMessage(written, writeId) {
    const types = [...new Set(written.map((event) => event.type))].join(", ");
    return `Ledger: ${types} [skip ci]\n\nUpshift-Write: ${writeId}\n`;
}


/***/ }),

/***/ 10752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * A big ledger streams through as objects that live for a moment. Left to itself V8 gives them ever more room: twice the
 * memory, for a tenth less of processor time at most (bench/ledger/fold.ts, bench/report/attempts.ts).
 */
function keepYoungGenerationSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ })

};
