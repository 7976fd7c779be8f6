export const id = 9512;
export const ids = [9512];
export const modules = {

/***/ 19512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositorySetup: () => (/* binding */ createRepositorySetup)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);
/* harmony import */ var _setup_parse_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67680);
/* harmony import */ var _code_host_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51680);




const FOLDER = ".github/workflows";
/** How the repository is set up, read through the API with whatever rights the token has. */
function createRepositorySetup({ octokit, owner, repo }) {
    const at = { owner, repo };
    return {
        async visibility() {
            const { data } = await octokit.rest.repos.get(at);
            const { visibility } = data;
            if (visibility === "public" || visibility === "private" || visibility === "internal")
                return visibility;
            return data.private ? "private" : "public";
        },
        async workflows(sha) {
            const { data } = await octokit.rest.repos
                .getContent({ ...at, path: FOLDER, ref: sha })
                .catch((error) => {
                if ((0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
                    return { data: [] };
                throw error;
            });
            const files = (Array.isArray(data) ? data : []).filter((entry) => entry.type === "file" && /\.ya?ml$/.test(entry.name));
            return Promise.all(files.map(async ({ path, sha: blob }) => {
                const { data: content } = await octokit.rest.git.getBlob({ ...at, file_sha: blob });
                return (0,_setup_parse_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWorkflow */ .h)(path, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(content.content, "base64").toString("utf8"));
            }));
        },
        rulesOf: (branch) => unlessHidden(async () => {
            const { data } = await octokit.rest.repos.getBranchRules({ ...at, branch, per_page: 100 });
            return data.map((rule) => rule.type);
        }),
        jobTokenMayOpenPullRequests: () => unlessHidden(async () => {
            const { data } = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(at);
            return data.can_approve_pull_request_reviews;
        }),
        async readable(sha) {
            const page = { ...at, per_page: 1 };
            const tries = {
                contents: () => octokit.rest.git.getCommit({ ...at, commit_sha: sha }),
                issues: () => octokit.rest.issues.listForRepo({ ...page, state: "all" }),
                "pull-requests": () => octokit.rest.pulls.list({ ...page, state: "all" }),
                checks: () => octokit.rest.checks.listForRef({ ...page, ref: sha }),
                statuses: () => octokit.rest.repos.getCombinedStatusForRef({ ...page, ref: sha }),
                actions: () => octokit.rest.actions.listWorkflowRunsForRepo(page),
            };
            const found = await Promise.all(Object.entries(tries).map(async ([name, read]) => [name, await mayRead(read)]));
            return Object.fromEntries(found);
        },
    };
}
/** Undefined where the token may not see it. */
async function unlessHidden(read) {
    try {
        return await read();
    }
    catch (error) {
        if ((0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isDenied */ .GZ)(error) || (0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            return undefined;
        throw error;
    }
}
async function mayRead(read) {
    try {
        await read();
        return true;
    }
    catch (error) {
        if ((0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isDenied */ .GZ)(error) || (0,_code_host_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            return false;
        if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeHostError */ .kX || error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionError */ .i_)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 67680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67670);


/** Reads a workflow file; one that is no YAML has no triggers and no jobs, as GitHub runs none of it. */
function parseWorkflow(path, text) {
    try {
        // An alias may repeat a tree without end: workflow files have none on GitHub, or few.
        return (0,_domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFacts */ .z)(path, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 20, logLevel: "silent" }));
    }
    catch {
        return (0,_domain_setup_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowFacts */ .z)(path, undefined);
    }
}


/***/ })

};
