export const id = 4858;
export const ids = [4858];
export const modules = {

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  A: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: ./build/domain/config.js
var domain_config = __webpack_require__(427);
// EXTERNAL MODULE: ./build/domain/setup/facts.js
var setup_facts = __webpack_require__(31412);
;// CONCATENATED MODULE: ./build/domain/setup/diagnosis-workflow.js
/** What a job that talks and writes needs, as in the example workflows; docs/tokens.md says what for. */
const NEEDED = {
    contents: "write",
    issues: "write",
    "pull-requests": "write",
    checks: "read",
    statuses: "read",
    actions: "read",
};
function ourJobs(facts) {
    return facts.workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.upshift === undefined ? [] : [{ workflow, job, mode: job.upshift.mode, ref: job.upshift.ref }]));
}
/** The workflow that listens to comments: is it there, pinned, one at a time, with the rights it needs. */
function workflowChecks(facts) {
    const jobs = ourJobs(facts);
    const listening = jobs.filter(({ workflow }) => workflow.triggers.includes("issue_comment"));
    if (listening.length === 0)
        return [
            {
                check: "workflow",
                level: "error",
                says: jobs.length === 0
                    ? `No workflow on ${facts.defaultBranch} uses Upshift.`
                    : "No workflow that uses Upshift starts on `issue_comment`, so no command is heard.",
                fix: "Run `upshift init`, commit what it writes, and push it to the default branch.",
            },
        ];
    return [
        { check: "workflow", level: "ok", says: `Commands are heard by ${paths(listening)}.` },
        pinned(jobs),
        concurrency(listening),
        sweeps(jobs, facts),
        ...jobs.flatMap(({ workflow, job, mode }) => rights(workflow, job, mode)),
        ...separation(facts, listening),
    ];
}
function pinned(jobs) {
    const loose = jobs.filter(({ ref }) => !/^[0-9a-f]{40}$/.test(ref));
    if (loose.length === 0)
        return { check: "pinned", level: "ok", says: "The action is pinned to a commit." };
    const refs = [...new Set(loose.map(({ ref }) => ref))].join(", ");
    return {
        check: "pinned",
        level: "warning",
        says: `The action is used by a name that can move (${refs}) in ${paths(loose)}.`,
        fix: "Pin it to a commit: `upshift init` writes the SHA with the version behind it.",
    };
}
function concurrency(jobs) {
    const groups = jobs.map(({ job }) => job.concurrencyGroup);
    if (groups.some((group) => group === undefined))
        return {
            check: "concurrency",
            level: "warning",
            says: `${paths(jobs)} has no concurrency group: two commands on one issue run at the same time.`,
            fix: "Take over `concurrency:` of the example workflow, keyed on the issue's number.",
        };
    // On a comment `github.ref` is the default branch: one group for all issues.
    if (groups.some((group) => group?.includes("github.ref") === true && !group.includes("issue.number")))
        return {
            check: "concurrency",
            level: "warning",
            says: "The concurrency group is keyed on `github.ref`, which is the default branch for every comment.",
            fix: "Key it on `github.event.issue.number`, as the example workflow does.",
        };
    return { check: "concurrency", level: "ok", says: "One command at a time for an issue." };
}
function sweeps(jobs, facts) {
    const isScheduled = facts.workflows.some((workflow) => workflow.triggers.includes("schedule") && jobs.some((each) => each.workflow === workflow));
    if (isScheduled)
        return { check: "sweep", level: "ok", says: "A schedule looks after lost events." };
    return {
        check: "sweep",
        level: "warning",
        says: "Nothing looks after tasks whose event was lost: no workflow of ours has a schedule.",
        fix: "Copy examples/workflows/upshift-sweep.yml to .github/workflows.",
    };
}
function rights(workflow, job, mode) {
    const { permissions } = job;
    const place = `${workflow.path}, job ${job.id}`;
    if (mode === "attempt") {
        const writes = Object.entries(permissions ?? { "*": "write" }).filter(([, level]) => level === "write");
        if (writes.length === 0)
            return [];
        return [
            {
                check: "permissions",
                level: "error",
                says: `${place} talks to the model and may write (${writes.map(([name]) => name).join(", ")}).`,
                fix: "Give the job `permissions: { contents: read }` and nothing else.",
            },
        ];
    }
    if (permissions === undefined)
        return [
            {
                check: "permissions",
                level: "warning",
                says: `${place} has no \`permissions:\`, so it gets the repository's default.`,
                fix: `Write them: ${needed(Object.entries(NEEDED))}.`,
            },
        ];
    const missing = Object.entries(NEEDED).filter(([name, level]) => {
        const given = permissions[name] ?? permissions["*"];
        return given !== "write" && given !== level;
    });
    if (missing.length === 0)
        return [{ check: "permissions", level: "ok", says: `${place} has the permissions that it needs.` }];
    return [
        {
            check: "permissions",
            level: "error",
            says: `${place} lacks permissions.`,
            fix: `Add ${needed(missing)} under \`permissions:\`.`,
        },
    ];
}
const needed = (lines) => lines.map(([name, level]) => `\`${name}: ${level}\``).join(", ");
/** On a public repository anybody may write the text that the model reads. */
function separation(facts, listening) {
    const isSplit = listening.some(({ mode }) => mode === "authorise");
    if (isSplit || facts.visibility !== "public")
        return [];
    return [
        {
            check: "three-jobs",
            level: "warning",
            says: "The repository is public, and one job both talks to the model and may write.",
            fix: "Use examples/workflows/upshift-three-jobs.yml (`upshift init --form three-jobs`).",
        },
    ];
}
const paths = (jobs) => [...new Set(jobs.map(({ workflow }) => workflow.path))].join(", ");

// EXTERNAL MODULE: ./build/domain/setup/workflow.js
var workflow = __webpack_require__(67670);
;// CONCATENATED MODULE: ./build/domain/setup/diagnosis-access.js




/** What the token may do, and what the repository's settings let it. */
function accessChecks(facts) {
    return [...reads(facts), ...pullRequests(facts), ...rules(facts)];
}
function reads({ token }) {
    const refused = Object.entries(token.reads).flatMap(([name, may]) => (may === false ? [name] : []));
    const untold = Object.entries(token.reads).flatMap(([name, may]) => (may === undefined ? [name] : []));
    const found = [];
    if (refused.length > 0)
        found.push({
            check: "token-reads",
            level: "error",
            says: `The token may not read ${refused.join(", ")}.`,
            fix: `Add ${refused.map((name) => `\`${name}: read\``).join(", ")} under \`permissions:\`, or to the token.`,
        });
    if (untold.length > 0)
        found.push({
            check: "token-reads",
            level: "unknown",
            says: `Whether the token may read ${untold.join(", ")} could not be found out.`,
            fix: "Run it again when GitHub answers.",
        });
    if (found.length === 0)
        found.push({ check: "token-reads", level: "ok", says: "The token can read all that is needed." });
    return found;
}
/** Matters only where the job token opens the pull request. */
function pullRequests(facts) {
    const check = "pull-requests-allowed";
    const mode = (facts.configuration.config ?? domain_config/* DEFAULT_CONFIG */.PV).gate.mode;
    const pushesItself = facts.token.hasPushToken ?? ourJobs(facts).some(({ job }) => (0,workflow/* givesPushToken */.o)(job.upshift));
    if (mode === "events" && pushesItself)
        return [];
    const fix = "Settings → Actions → General → Workflow permissions → “Allow GitHub Actions to create and approve pull requests”.";
    if (facts.jobTokenMayOpenPullRequests === true)
        return [{ check, level: "ok", says: "GitHub Actions may create pull requests." }];
    if (facts.jobTokenMayOpenPullRequests === false)
        return [{ check, level: "error", says: "GitHub Actions may not create pull requests here.", fix }];
    return [
        {
            check,
            level: "unknown",
            says: "Whether GitHub Actions may create pull requests can only be read by an administrator's token.",
            fix: `Look at ${fix}`,
        },
    ];
}
/** Rule types that stop us: https://docs.github.com/rest/repos/rules#get-rules-for-a-branch */
const STOPPING = new Set([
    "creation",
    "update",
    "pull_request",
    "required_signatures",
    "required_status_checks",
    "branch_name_pattern",
    "commit_message_pattern",
    "commit_author_email_pattern",
    "committer_email_pattern",
]);
function rules(facts) {
    const check = "rulesets";
    return [
        { branch: setup_facts/* LEDGER_BRANCH_NAME */.b, what: "the ledger" },
        { branch: setup_facts/* SAMPLE_TASK_BRANCH */.U, what: "a task's branch" },
    ].map(({ branch, what }) => {
        const types = facts.rules[branch];
        const fix = "Exempt `upshift/**` from the ruleset, or put the App that pushes on its bypass list.";
        if (types === undefined)
            return {
                check,
                level: "unknown",
                says: `The rules for ${what} (\`${branch}\`) could not be read.`,
                fix,
            };
        const stopping = types.filter((type) => STOPPING.has(type));
        return stopping.length === 0
            ? { check, level: "ok", says: `No rule stops a push to ${what} (\`${branch}\`).` }
            : {
                check,
                level: "error",
                says: `A ruleset covers ${what} (\`${branch}\`): ${stopping.join(", ")}.`,
                fix,
            };
    });
}

;// CONCATENATED MODULE: ./build/domain/setup/diagnosis-ci.js



/** Whether CI starts on what we push, and whether its end wakes us: docs/ci.md. */
function ciChecks(facts) {
    const config = facts.configuration.config ?? domain_config/* DEFAULT_CONFIG */.PV;
    if (ourJobs(facts).length === 0)
        return [];
    switch (config.gate.mode) {
        case "events":
            return [pushes(facts), ...wakes(facts)];
        case "dispatch":
            return dispatches(facts, config);
        case "reusable":
            return [called(facts)];
    }
}
const isOurs = (workflow) => workflow.jobs.some((job) => job.upshift !== undefined);
/** The job token's pushes start nothing: https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication */
function pushes(facts) {
    const writers = ourJobs(facts).filter(({ mode }) => mode !== "authorise" && mode !== "attempt");
    const given = facts.token.hasPushToken ?? writers.every(({ job }) => (0,workflow/* givesPushToken */.o)(job.upshift));
    if (given)
        return { check: "pushes-start-ci", level: "ok", says: "A token pushes whose pushes start CI." };
    return {
        check: "pushes-start-ci",
        level: "error",
        says: "The job token pushes, and GitHub starts no workflow for that: CI would wait for approval by a person.",
        fix: "Give `push-token` (a GitHub App's or a fine-grained token), or use `gate.mode: dispatch` or `reusable` (docs/ci.md).",
    };
}
function wakes(facts) {
    const listeners = facts.workflows.filter((workflow) => isOurs(workflow) && workflow.triggers.includes("workflow_run"));
    const names = facts.workflows.filter((workflow) => !isOurs(workflow)).map((workflow) => workflow.name);
    if (listeners.length === 0)
        return [
            {
                check: "ci-wakes-upshift",
                level: "error",
                says: "No workflow of ours starts on `workflow_run`, so nobody hears that CI has ended.",
                fix: `Add \`workflow_run: {workflows: [${names.join(", ") || "CI"}], types: [completed]}\` to its triggers.`,
            },
        ];
    const awaited = [...new Set(listeners.flatMap((workflow) => workflow.waitsFor))];
    const strangers = awaited.filter((name) => !names.includes(name));
    const known = facts.workflows.filter((workflow) => !isOurs(workflow) && awaited.includes(workflow.name));
    const isStarted = known.some((workflow) => workflow.triggers.some((event) => event === "pull_request" || event === "push"));
    return [
        strangers.length > 0
            ? {
                check: "ci-wakes-upshift",
                level: "error",
                says: `\`workflow_run\` waits for ${strangers.map((name) => `“${name}”`).join(", ")}, and no workflow has that name.`,
                fix: `The workflows here are ${names.map((name) => `“${name}”`).join(", ") || "none"}: name the one that is your CI.`,
            }
            : { check: "ci-wakes-upshift", level: "ok", says: `The end of ${awaited.join(", ")} wakes Upshift.` },
        ...(known.length === 0 || isStarted
            ? []
            : [
                {
                    check: "ci-starts",
                    level: "error",
                    says: `${awaited.join(", ")} starts neither on \`pull_request\` nor on \`push\`.`,
                    fix: "Let CI run on `pull_request`.",
                },
            ]),
    ];
}
function dispatches(facts, config) {
    const file = config.gate.workflow;
    const ci = facts.workflows.find((workflow) => workflow.path === `.github/workflows/${file}`);
    const found = [];
    if (file === undefined || ci === undefined)
        found.push({
            check: "ci-starts",
            level: "error",
            says: file === undefined
                ? "`gate.mode` is dispatch, and `gate.workflow` names no CI workflow."
                : `\`gate.workflow\` names ${file}, which is not in .github/workflows.`,
            fix: "Set `gate.workflow` to the file name of your CI workflow, such as ci.yml.",
        });
    else {
        found.push(ci.triggers.includes("workflow_dispatch")
            ? { check: "ci-starts", level: "ok", says: `Upshift can start ${ci.path}.` }
            : {
                check: "ci-starts",
                level: "error",
                says: `${ci.path} has no \`workflow_dispatch\` trigger, so Upshift cannot start it.`,
                fix: "Add `workflow_dispatch:` to its `on:`.",
            }, ci.jobs.some((job) => job.dispatches)
            ? { check: "ci-wakes-upshift", level: "ok", says: "CI's last job starts Upshift again." }
            : {
                check: "ci-wakes-upshift",
                level: "error",
                says: `No job of ${ci.path} starts Upshift again, so nobody hears that CI has ended.`,
                fix: "Add the last job of examples/workflows/ci-for-dispatch.yml.",
            });
    }
    const hears = facts.workflows.some((workflow) => isOurs(workflow) && workflow.dispatchInputs.includes("head-sha"));
    if (!hears)
        found.push({
            check: "ci-wakes-upshift",
            level: "error",
            says: "No workflow of ours takes `workflow_dispatch` with the input `head-sha`.",
            fix: "Use examples/workflows/upshift-dispatch.yml.",
        });
    return found;
}
function called(facts) {
    const ci = facts.workflows.filter((workflow) => !isOurs(workflow) && workflow.triggers.includes("workflow_call"));
    if (ci.length > 0)
        return {
            check: "ci-starts",
            level: "ok",
            says: `${ci.map(({ path }) => path).join(", ")} can be called.`,
        };
    return {
        check: "ci-starts",
        level: "error",
        says: "`gate.mode` is reusable, and no CI workflow has the trigger `workflow_call`.",
        fix: "Add what examples/workflows/ci-for-reusable.yml shows to your CI workflow.",
    };
}

;// CONCATENATED MODULE: ./build/domain/setup/diagnosis.js



/** Looks at all that an attempt needs, before somebody's first task finds out. In the order in which one would mend it. */
function diagnose(facts) {
    return [
        configuration(facts),
        ...providerChecks(facts),
        ...workflowChecks(facts),
        ...ciChecks(facts),
        ...accessChecks(facts),
    ];
}
/** The worst that was found: for an exit code or a headline. */
function worstOf(findings) {
    const order = ["error", "warning", "unknown", "ok"];
    return order.find((level) => findings.some((finding) => finding.level === level)) ?? "ok";
}
function configuration({ configuration: { file, mistake } }) {
    if (mistake !== undefined)
        return {
            check: "configuration",
            level: "error",
            says: `${file} has a mistake: ${mistake}`,
            fix: `Mend it; \`upshift config check ${file}\` shows line and column.`,
        };
    return { check: "configuration", level: "ok", says: `${file} has no mistake.` };
}
function providerChecks({ provider }) {
    if (provider.hasCredential === undefined)
        return [
            {
                check: "provider-key",
                level: "unknown",
                says: "This job has no key of the model's provider on purpose, so key and models were not looked at.",
                fix: "Look at the secret that the job with `mode: attempt` is given, or run `upshift doctor` with the key.",
            },
        ];
    if (!provider.hasCredential)
        return [
            {
                check: "provider-key",
                level: "error",
                says: "No key of the model's provider was given.",
                fix: "Add the secret ANTHROPIC_API_KEY and pass it as `anthropic-api-key`, or configure another provider (docs/providers.md).",
            },
        ];
    if (provider.failure !== undefined)
        return [
            {
                check: "provider-key",
                level: "error",
                says: `The model's provider did not answer: ${provider.failure}`,
                fix: "Check the key and the provider's address; a revoked key has to be replaced in the secret.",
            },
        ];
    return [
        { check: "provider-key", level: "ok", says: "The model's provider answers to the key." },
        ...provider.models.map(({ rung, model, problem }) => {
            if (problem === undefined)
                return {
                    check: "model",
                    level: "ok",
                    says: `${rung} is ${model}, and its price is known.`,
                };
            return {
                check: "model",
                level: "error",
                says: `${rung}: ${problem}`,
                fix: `Pin a model under \`models\`, give its price under \`prices\`, or take ${rung} off the \`ladder\`.`,
            };
        }),
    ];
}


/***/ }),

/***/ 31412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SAMPLE_TASK_BRANCH),
/* harmony export */   b: () => (/* binding */ LEDGER_BRANCH_NAME)
/* harmony export */ });
/** The branches whose rules matter: one name of each kind that we write. */
const LEDGER_BRANCH_NAME = "upshift/ledger";
const SAMPLE_TASK_BRANCH = "upshift/issue-1-1";


/***/ }),

/***/ 67670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ givesPushToken),
/* harmony export */   z: () => (/* binding */ readWorkflowFacts)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14612);

/** Whether the step gives a token whose pushes start workflows, which the job token's do not. */
function givesPushToken(step) {
    return step?.inputs.some((name) => name === "push-token" || name === "app-id") === true;
}
const OUR_ACTION = /^[\w.-]+\/upshift@(\S+)$/;
const DISPATCHES = /\/dispatches\b|\bgh workflow run\b/;
/** Reads a parsed workflow file. Whatever has another shape than GitHub's is passed over: the file may be anybody's. */
function readWorkflowFacts(path, workflow) {
    const root = record(workflow);
    const on = root["on"];
    const triggers = typeof on === "string" ? [on] : Array.isArray(on) ? texts(on) : Object.keys(record(on));
    const dispatch = record(record(on)["workflow_dispatch"]);
    return {
        path,
        name: typeof root["name"] === "string" ? root["name"] : path,
        triggers,
        waitsFor: texts(record(record(on)["workflow_run"])["workflows"]),
        dispatchInputs: Object.keys(record(dispatch["inputs"])),
        jobs: Object.entries(record(root["jobs"])).map(([id, job]) => readJob(id, record(job), root)),
    };
}
function readJob(id, job, workflow) {
    const steps = Array.isArray(job["steps"]) ? job["steps"].map(record) : [];
    const ours = steps.flatMap((step) => readStep(step) ?? [])[0];
    const scripts = steps.map((step) => (typeof step["run"] === "string" ? step["run"] : ""));
    return {
        id,
        permissions: permissionsOf(job["permissions"] ?? workflow["permissions"]),
        concurrencyGroup: groupOf(job["concurrency"] ?? workflow["concurrency"]),
        upshift: ours,
        dispatches: scripts.some((script) => DISPATCHES.test(script)),
    };
}
function readStep(step) {
    const ref = OUR_ACTION.exec(typeof step["uses"] === "string" ? step["uses"] : "")?.[1];
    if (ref === undefined)
        return undefined;
    const inputs = record(step["with"]);
    return { ref, mode: typeof inputs["mode"] === "string" ? inputs["mode"] : "", inputs: Object.keys(inputs) };
}
/** `read-all` and `write-all` stand for every permission: https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#permissions */
function permissionsOf(value) {
    if (value === undefined)
        return undefined;
    if (value === "write-all" || value === "read-all")
        return { "*": value === "write-all" ? "write" : "read" };
    return Object.fromEntries(Object.entries(record(value)).filter((entry) => typeof entry[1] === "string"));
}
function groupOf(value) {
    if (typeof value === "string")
        return value;
    const { group } = record(value);
    return typeof group === "string" ? group : undefined;
}
const record = (value) => ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {});
const texts = (value) => typeof value === "string"
    ? [value]
    : Array.isArray(value)
        ? value.filter((each) => typeof each === "string")
        : [];


/***/ })

};
