export const id = 397;
export const ids = [397];
export const modules = {

/***/ 25546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ lazyProvider),
/* harmony export */   JC: () => (/* binding */ pricedFor),
/* harmony export */   fe: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57508);
/* harmony import */ var _domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10017);
/* harmony import */ var _domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69867);
/* harmony import */ var _domain_provider_models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59327);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59301);






/** A provider whose SDK is loaded when the first request is made: most runs make none, and no run makes two kinds. */
function lazyProvider(settings, options = {}) {
    let languageModel;
    return {
        languageModel: {
            async respond(request, signal) {
                languageModel ??= languageModelOf(settings, options);
                return (await languageModel).respond(request, signal);
            },
        },
        catalogue: catalogueOf(settings, options),
        batches: settings.kind === "anthropic" && (0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCredentials */ .Lk)(settings) ? batchesOf(settings, options) : undefined,
    };
}
function batchesOf(settings, { identityToken }) {
    let loading;
    const batches = () => {
        loading ??= Promise.all([Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(8938)]).then(__webpack_require__.bind(__webpack_require__, 8938)), Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(5497)]).then(__webpack_require__.bind(__webpack_require__, 95497))]).then(([{ anthropicBatches }, { anthropicClient }]) => anthropicBatches(anthropicClient(settings, {}, identityToken)));
        return loading;
    };
    return {
        submit: async (items) => (await batches()).submit(items),
        status: async (batchId) => (await batches()).status(batchId),
        since: async (time) => (await batches()).since(time),
        async *results(batchId) {
            yield* (await batches()).results(batchId);
        },
    };
}
async function languageModelOf(settings, options) {
    const [{ messagesLanguageModel }, client] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(8990)]).then(__webpack_require__.bind(__webpack_require__, 58990)),
        clientOf(settings, options),
    ]);
    return messagesLanguageModel({ ...options, client, words: _provider_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVIDER_WORDS */ .eb[settings.kind] });
}
/** The provider's official SDK behind the one interface that we need. Each is a file of its own in the bundle. */
async function clientOf(settings, options = {}) {
    const { identityToken, timeoutMs } = options;
    const timeout = timeoutMs === undefined ? {} : { timeoutMs };
    switch (settings.kind) {
        case "anthropic": {
            const { anthropicClient } = await Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(5497)]).then(__webpack_require__.bind(__webpack_require__, 95497));
            return anthropicClient(settings, timeout, identityToken);
        }
        case "bedrock": {
            const { bedrockClient } = await Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(2436), __webpack_require__.e(1155)]).then(__webpack_require__.bind(__webpack_require__, 31155));
            return bedrockClient(settings, timeout, identityToken);
        }
        case "vertex": {
            const { vertexClient } = await Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(6586), __webpack_require__.e(8843)]).then(__webpack_require__.bind(__webpack_require__, 78843));
            return vertexClient(settings, timeout, identityToken);
        }
        case "foundry": {
            const { foundryClient } = await Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(1825)]).then(__webpack_require__.bind(__webpack_require__, 91825));
            return foundryClient(settings, timeout, identityToken);
        }
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(settings.kind);
    }
}
function catalogueOf(settings, options) {
    const { kind } = settings;
    const { say = () => { }, now = Date.now } = options;
    if (kind !== "anthropic") {
        return {
            async list() {
                say(`${_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .PROVIDER_WORDS */ .eb[kind].api} has no list of models for us: their ids come from Upshift's own table of ${_domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLED_CATALOGUE */ .t2.asOf}. Pin others under models: in the configuration.`);
                return (0,_domain_provider_models_js__WEBPACK_IMPORTED_MODULE_4__/* .modelsAt */ ._X)(kind, (0,_domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .bundledAt */ .Am)(now()));
            },
        };
    }
    let catalogue;
    return {
        async list() {
            // Two of the three jobs have no key on purpose: they know the models that are bundled, or pinned.
            if (!(0,_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCredentials */ .Lk)(settings))
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ("this job has no API key", { failure: "authentication", retryable: false });
            catalogue ??= Promise.all([Promise.all(/* import() */[__webpack_require__.e(5496), __webpack_require__.e(3039)]).then(__webpack_require__.bind(__webpack_require__, 3039)), Promise.all(/* import() */[__webpack_require__.e(9958), __webpack_require__.e(5497)]).then(__webpack_require__.bind(__webpack_require__, 95497))]).then(([{ anthropicModelCatalogue }, { anthropicClient }]) => anthropicModelCatalogue(anthropicClient(settings, {}, options.identityToken)));
            return (await catalogue).list();
        },
    };
}
/**
 * The configuration with the bundled prices under the provider's own ids, where they differ from those of the Anthropic
 * API. What the configuration says itself wins.
 */
function pricedFor({ kind, vertex }, config) {
    const prices = (0,_domain_provider_models_js__WEBPACK_IMPORTED_MODULE_4__/* .pricesAt */ .oI)(kind, {
        bundled: _domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE */ .d,
        models: _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLED_CATALOGUE */ .t2.models,
        pins: config.models,
        regional: vertex.region !== "global",
    });
    return prices.length === 0 ? config : { ...config, prices: [...(0,_domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__/* .withPriceOverrides */ .p5)(prices, config.prices)] };
}


/***/ }),

/***/ 59301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Lk: () => (/* binding */ hasCredentials),
/* harmony export */   WE: () => (/* binding */ readProvider),
/* harmony export */   eb: () => (/* binding */ PROVIDER_WORDS)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9436);
/* harmony import */ var _domain_provider_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59327);



/** The settings as a user gave them. Nothing is loaded and nobody asked. Throws `ConfigurationError`. */
function readProvider(read) {
    const kind = kindOf(read({ input: "provider", variable: "UPSHIFT_PROVIDER" }));
    return {
        kind,
        baseUrl: read(BASE_URLS[kind]).replace(/\/+$/, ""),
        anthropic: {
            apiKey: read({ input: "anthropic-api-key", variable: "ANTHROPIC_API_KEY" }).trim(),
            federationRule: read({ input: "anthropic-federation-rule", variable: "ANTHROPIC_FEDERATION_RULE_ID" }),
            organization: read({ input: "anthropic-organization", variable: "ANTHROPIC_ORGANIZATION_ID" }),
            serviceAccount: read({ input: "anthropic-service-account", variable: "ANTHROPIC_SERVICE_ACCOUNT_ID" }),
            workspace: read({ input: "anthropic-workspace", variable: "ANTHROPIC_WORKSPACE_ID" }),
        },
        bedrock: {
            region: read({ input: "aws-region", variable: "AWS_REGION" }) || "us-east-1",
            role: read({ input: "aws-role", variable: "AWS_ROLE_ARN" }),
            accessKeyId: read({ variable: "AWS_ACCESS_KEY_ID" }),
            secretAccessKey: read({ variable: "AWS_SECRET_ACCESS_KEY" }),
            sessionToken: read({ variable: "AWS_SESSION_TOKEN" }),
            bearerToken: read({ variable: "AWS_BEARER_TOKEN_BEDROCK" }),
            stsUrl: read({ variable: "AWS_ENDPOINT_URL_STS" }),
        },
        vertex: {
            project: read({ input: "google-project", variable: "ANTHROPIC_VERTEX_PROJECT_ID" }),
            region: read({ input: "google-region", variable: "CLOUD_ML_REGION" }) || "global",
            identityProvider: read({ input: "google-identity-provider", variable: "GOOGLE_IDENTITY_PROVIDER" }),
            serviceAccount: read({ input: "google-service-account", variable: "GOOGLE_SERVICE_ACCOUNT" }),
            stsUrl: read({ variable: "GOOGLE_STS_URL" }),
        },
        foundry: {
            resource: read({ input: "foundry-resource", variable: "ANTHROPIC_FOUNDRY_RESOURCE" }),
            apiKey: read({ input: "foundry-api-key", variable: "ANTHROPIC_FOUNDRY_API_KEY" }),
            tenant: read({ input: "azure-tenant", variable: "AZURE_TENANT_ID" }),
            client: read({ input: "azure-client", variable: "AZURE_CLIENT_ID" }),
            authority: read({ variable: "AZURE_AUTHORITY_HOST" }) || "https://login.microsoftonline.com",
        },
    };
}
/** The variables are those of the providers' own SDKs. */
const BASE_URLS = {
    anthropic: { input: "anthropic-base-url", variable: "ANTHROPIC_BASE_URL" },
    bedrock: { variable: "ANTHROPIC_BEDROCK_BASE_URL" },
    vertex: { variable: "ANTHROPIC_VERTEX_BASE_URL" },
    foundry: { variable: "ANTHROPIC_FOUNDRY_BASE_URL" },
};
function kindOf(text) {
    const word = text.trim().toLowerCase();
    if (word === "")
        return "anthropic";
    const known = _domain_provider_models_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.find((each) => each === word);
    if (known !== undefined)
        return known;
    const nearest = (0,_domain_nearest_word_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .z)(word, _domain_provider_models_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq);
    const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`provider is ${JSON.stringify(text.slice(0, 40))}${hint} (valid: ${_domain_provider_models_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.join(", ")})`);
}
/** Everything among the settings that nobody may read in a log or a comment. */
function secretsOf({ anthropic, bedrock, foundry }) {
    return [
        anthropic.apiKey,
        bedrock.secretAccessKey,
        bedrock.sessionToken,
        bedrock.bearerToken,
        foundry.apiKey,
    ].filter((each) => each !== "");
}
/** False in a job that was given nothing to ask the provider with, as two of the three jobs are on purpose. */
function hasCredentials({ kind, anthropic }) {
    return kind !== "anthropic" || anthropic.apiKey !== "" || anthropic.federationRule !== "";
}
const PROVIDER_WORDS = {
    anthropic: {
        api: "the Anthropic API",
        credentials: "check the repository secret ANTHROPIC_API_KEY",
        account: "the Anthropic account",
    },
    bedrock: {
        api: "Amazon Bedrock",
        credentials: "check the role or the keys, and bedrock:InvokeModelWithResponseStream in its policy",
        account: "the AWS account",
    },
    vertex: {
        api: "Google Vertex AI",
        credentials: "check the identity provider or the credentials, and aiplatform.endpoints.predict",
        account: "the Google Cloud project",
    },
    foundry: {
        api: "Microsoft Foundry",
        credentials: "check ANTHROPIC_FOUNDRY_API_KEY, or the federated credential and its role on the resource",
        account: "the Azure subscription",
    },
};


/***/ }),

/***/ 96471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openObjectStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68890);




async function openObjectStore(options) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.temporaryFolder ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "upshift-objects-"));
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "repository.git");
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["init", "--quiet", "--bare", "--template=", gitDir], { gitDir });
    if (options.clone !== undefined)
        await borrowObjects(gitDir, options.clone);
    const has = async (sha) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["rev-list", "--objects", "--max-count=1", "--quiet", "--missing=error", sha], { gitDir }).then(() => true, () => false);
    return {
        gitDir,
        async ensureCommit(sha) {
            if (!/^[0-9a-f]{40,64}$/.test(sha))
                throw new Error(`not a full commit id: ${JSON.stringify(sha)}`);
            if (await has(sha))
                return;
            if (options.remote === undefined)
                throw new _git_js__WEBPACK_IMPORTED_MODULE_3__.GitError(["fetch"], null, `commit ${sha} is not in this clone`);
            const settings = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.authorizationSettings)(options.remote.url, options.remote.token);
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1", options.remote.url, sha], {
                gitDir,
                env: (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitEnvironment)(settings),
                timeoutMs: 300_000,
            });
        },
        async close() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        },
    };
}
/** Points the private repository at the objects of a clone, its shallow boundary included. */
async function borrowObjects(gitDir, clone) {
    const locate = (args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["-C", clone, "rev-parse", "--path-format=absolute", ...args], { gitDir: undefined });
    const objects = await locate(["--git-path", "objects"]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects", "info"), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "objects", "info", "alternates"), `${objects}\n`);
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["-C", clone, "rev-parse", "--is-shallow-repository"], { gitDir: undefined });
    if (shallow === "true") {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "shallow"), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(await locate(["--git-path", "shallow"])));
    }
}


/***/ }),

/***/ 78991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openGitWorkspace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26041);
/* harmony import */ var _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10902);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68890);






const MAX_FILE_BYTES = 2 * 1024 * 1024;
const MAX_MATCH_CHARACTERS = 300;
const SEARCH_TIMEOUT_MS = 10_000;
/**
 * A workspace made of git objects: an index of its own over the pinned tree. Reading is `cat-file`, writing is
 * `hash-object` and `update-index`; there is no working tree that a path could point out of.
 */
async function openGitWorkspace(store, baseSha) {
    await store.ensureCommit(baseSha);
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(store.gitDir), `workspace-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const emptyTree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "empty");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(emptyTree, { recursive: true });
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "index");
    const inIndex = {
        gitDir: store.gitDir,
        env: { GIT_INDEX_FILE: index, GIT_WORK_TREE: emptyTree },
    };
    // An index that does not exist: an attributes file among the edits must not decide how the diff reads.
    const withoutIndex = {
        gitDir: store.gitDir,
        env: { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, "none"), GIT_WORK_TREE: emptyTree },
    };
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["read-tree", baseSha], inIndex);
    const entryAt = async (path) => {
        const line = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["ls-files", "--stage", "-z", "--", `:(top,literal)${path}`], inIndex)).toString();
        for (const record of line.split("\0")) {
            const match = /^(\d{6}) ([0-9a-f]+) 0\t(.*)$/s.exec(record);
            if (match?.[3] === path)
                return { mode: match[1] ?? "", sha: match[2] ?? "" };
        }
        return undefined;
    };
    const regularFile = async (path) => {
        const entry = await entryAt(path);
        if (entry === undefined)
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} does not exist`);
        if (entry.mode === "120000")
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} is a symbolic link; links are not followed`);
        if (entry.mode === "160000")
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} is a submodule`);
        return entry;
    };
    const bytesOf = async (sha) => {
        const size = Number(await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["cat-file", "-s", sha], inIndex));
        if (size > MAX_FILE_BYTES)
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`the file is too large (${size} bytes)`);
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["cat-file", "blob", sha], inIndex);
    };
    const setEntry = async (mode, sha, path) => {
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["update-index", "-z", "--index-info"], { ...inIndex, input: `${mode} ${sha} 0\t${path}\0` });
    };
    /** Without a mode: that of the file that is there. */
    const put = async (path, content, mode) => {
        if (content.length > MAX_FILE_BYTES)
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k("the text is too large");
        const there = await entryAt(path);
        if (there === undefined)
            await refuseCollision(path, inIndex);
        const kept = there === undefined ? "100644" : (await regularFile(path)).mode;
        const sha = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["hash-object", "-w", "--stdin", "--no-filters"], {
            ...inIndex,
            input: content,
        });
        await setEntry(mode ?? kept, sha, path);
    };
    const take = async (path) => {
        await regularFile(path);
        await setEntry("0", "0".repeat(40), path);
    };
    return {
        baseSha,
        async read(raw) {
            const path = allowed(raw);
            return decodeText(path, await bytesOf((await regularFile(path)).sha));
        },
        async write(path, text) {
            await put(allowed(path), Buffer.from(text), undefined);
        },
        async replay(edits) {
            for (const edit of edits) {
                if (edit.op === "write") {
                    await put(allowed(edit.path), Buffer.from(edit.contentBase64, "base64"), edit.mode);
                }
                else
                    await take(allowed(edit.path));
            }
        },
        async remove(path) {
            await take(allowed(path));
        },
        async list({ path, glob, limit }) {
            const spec = glob !== undefined
                ? `:(top,glob)${path === undefined || isRoot(path) ? glob : `${allowed(path)}/${glob}`}`
                : path === undefined || isRoot(path)
                    ? ":(top)"
                    : `:(top,literal)${allowed(path)}`;
            const out = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["ls-files", "--cached", "-z", "--", spec], inIndex)).toString();
            const paths = out.split("\0").filter((each) => each !== "" && isVisible(each));
            return { paths: paths.slice(0, limit), truncated: paths.length > limit };
        },
        async search({ pattern, glob, ignoreCase, limit }) {
            const args = ["grep", "--cached", "-n", "-z", "-I", "-E", "--no-color", "--max-depth=-1"];
            if (ignoreCase === true)
                args.push("-i");
            args.push("-e", pattern, "--", glob === undefined ? ":(top)" : `:(top,glob)${glob}`);
            const out = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(args, { ...inIndex, okExitCodes: [1], timeoutMs: SEARCH_TIMEOUT_MS }).catch((error) => {
                if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__.GitError))
                    throw error;
                throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(error.exitCode === null
                    ? "the search took too long; narrow it"
                    : (error.stderr.split("\n")[0] ?? ""));
            });
            const matches = [];
            for (const line of out.toString().split("\n")) {
                const [file, number, text] = line.split("\0");
                if (file === undefined || number === undefined || text === undefined || !isVisible(file))
                    continue;
                if (matches.length === limit)
                    return { matches, truncated: true };
                matches.push({ path: file, line: Number(number), text: text.slice(0, MAX_MATCH_CHARACTERS) });
            }
            return { matches, truncated: false };
        },
        async patch() {
            const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.gitText)(["write-tree"], inIndex);
            const raw = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["diff-tree", "-r", "-z", "--no-renames", "--raw", baseSha, tree], withoutIndex)).toString();
            const edits = [];
            const fields = raw.split("\0");
            for (let at = 0; at + 1 < fields.length; at += 2) {
                const [, newMode, , newSha, status] = (fields[at] ?? "").slice(1).split(" ");
                const path = fields[at + 1] ?? "";
                if (status === "D")
                    edits.push({ op: "delete", path });
                else {
                    const content = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["cat-file", "blob", newSha ?? ""], inIndex);
                    const mode = newMode === "100755" ? "100755" : "100644";
                    edits.push({ op: "write", path, mode, contentBase64: content.toString("base64") });
                }
            }
            if (edits.length === 0)
                return undefined;
            const diff = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)([
                "diff-tree",
                "-r",
                "-p",
                "--find-renames",
                "--no-ext-diff",
                "--no-textconv",
                "--no-color",
                baseSha,
                tree,
            ], withoutIndex);
            return { baseSha, edits, diff: diff.toString() };
        },
        async checkOut(folder) {
            // Fails where the folder is there: nothing is written over what somebody else has made.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["checkout-index", "--all", "--quiet", `--prefix=${folder}/`], inIndex);
        },
        async close() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
        },
    };
}
const isRoot = (path) => path === "" || path === "." || path === "/" || path === "./";
/** `.github` decides what CI is and who reviews: neither read nor written here. */
const isVisible = (path) => !/^\.github(?:\/|$)/i.test(path);
function allowed(raw) {
    const parsed = (0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRepositoryPath */ .X)(raw);
    if (!parsed.ok)
        throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${JSON.stringify(raw.slice(0, 120))}: ${parsed.reason}`);
    if (!isVisible((0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .collisionKey */ .E)(parsed.path)))
        throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(".github is off limits");
    return parsed.path;
}
/** A new file must not fold into one that is there on a file system that ignores case or normalises Unicode. */
async function refuseCollision(path, inIndex) {
    const all = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.git)(["ls-files", "--cached", "-z"], inIndex)).toString().split("\0");
    const key = (0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .collisionKey */ .E)(path);
    for (const other of all) {
        const otherKey = (0,_domain_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .collisionKey */ .E)(other);
        if (otherKey === key)
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} would collide with ${other}`);
        if (otherKey.startsWith(`${key}/`))
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} is a folder`);
        if (other !== "" && key.startsWith(`${otherKey}/`))
            throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${other} is a file, not a folder`);
    }
}
function decodeText(path, bytes) {
    if (bytes.includes(0))
        throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} is a binary file`);
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _ports_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .WorkspaceError */ .k(`${path} is not UTF-8 text`);
    }
}


/***/ }),

/***/ 18196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ redactingChanges),
/* harmony export */   KL: () => (/* binding */ redactDeep),
/* harmony export */   a2: () => (/* binding */ redactingBatches),
/* harmony export */   l2: () => (/* binding */ redactingReviews),
/* harmony export */   nN: () => (/* binding */ redactingModel),
/* harmony export */   nm: () => (/* binding */ redactingConversation),
/* harmony export */   oF: () => (/* binding */ redactingIssues),
/* harmony export */   z$: () => (/* binding */ redactingLedger)
/* harmony export */ });
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14612);

function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((each) => redactDeep(each, redact));
    if (!(0,_domain_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactDeep(each, redact)]));
}
/** A ledger that writes no secret. */
function redactingLedger(store, redact) {
    return {
        read: () => store.read(),
        update: (decide) => store.update(async (ledger) => {
            const change = await decide(ledger);
            return { ...change, append: redactDeep(change.append, redact) };
        }),
    };
}
/** A model that is told no secret. What the model itself said goes back to it unchanged: it is bound to that. */
function redactingModel(model, redact) {
    return { respond: (request, signal) => model.respond(redactedRequest(request, redact), signal) };
}
function redactedRequest(request, redact) {
    const clean = (message) => message.role === "assistant"
        ? message
        : { role: "user", content: message.content.map((block) => ({ ...block, text: redact(block.text) })) };
    return {
        ...request,
        system: request.system.map((block) => ({ ...block, text: redact(block.text) })),
        messages: request.messages.map(clean),
    };
}
/** Batches that are told no secret, as the model itself. */
function redactingBatches(batches, redact) {
    return {
        submit: (items) => batches.submit(items.map((item) => ({ ...item, request: redactedRequest(item.request, redact) }))),
        status: (batchId) => batches.status(batchId),
        since: (time) => batches.since(time),
        results: (batchId) => batches.results(batchId),
    };
}
/** A voice that says no secret, whatever it is given to say. */
function redactingConversation(conversation, redact) {
    return {
        ...conversation,
        postComment: (issue, body) => conversation.postComment(issue, redact(body)),
        updateComment: (id, body) => conversation.updateComment(id, redact(body)),
    };
}
/** Issues whose words hold no secret. */
function redactingIssues(issues, redact) {
    return {
        ...issues,
        update: (number, body) => issues.update(number, redact(body)),
        open: ({ marker, title, body }) => issues.open({ marker, title: redact(title), body: redact(body) }),
    };
}
/** Reviews without secrets. The lines that a suggestion puts in are the use case's to judge: redacted they would be wrong. */
function redactingReviews(reviews, redact) {
    return {
        ...reviews,
        post: (number, draft) => reviews.post(number, {
            ...draft,
            body: redact(draft.body),
            comments: draft.comments.map((comment) => ({ ...comment, body: redact(comment.body) })),
        }),
    };
}
/** Commits and pull requests whose words hold no secret. What is in the files is the patch check's to judge. */
function redactingChanges(changes, redact) {
    return {
        ...changes,
        commitPatch: (commit) => changes.commitPatch({ ...commit, message: redact(commit.message) }),
        openPullRequest: (pull) => changes.openPullRequest({ ...pull, title: redact(pull.title), body: redact(pull.body) }),
        updatePullRequest: (number, change) => changes.updatePullRequest(number, {
            ...(change.title === undefined ? {} : { title: redact(change.title) }),
            ...(change.body === undefined ? {} : { body: redact(change.body) }),
        }),
    };
}


/***/ }),

/***/ 59327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ anthropicId),
/* harmony export */   _X: () => (/* binding */ modelsAt),
/* harmony export */   oI: () => (/* binding */ pricesAt),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* unused harmony export idAt */
/* harmony import */ var _pricing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69867);

/** Who serves the models. A gateway that speaks the Messages API counts as `anthropic`, with another address. */
const PROVIDERS = ["anthropic", "bedrock", "vertex", "foundry"];
/**
 * Ids that do not follow the rule of `idAt`: models that were released before the clouds dropped dates and versions.
 * https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock and
 * https://platform.claude.com/docs/en/build-with-claude/claude-on-vertex-ai, model tables, 2026-11.
 */
const OLDER_IDS = {
    "claude-haiku-4-5": {
        bedrock: "global.anthropic.claude-haiku-4-5-20251001-v1:0",
        vertex: "claude-haiku-4-5@20251001",
    },
    "claude-sonnet-4-5": {
        bedrock: "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
        vertex: "claude-sonnet-4-5@20250929",
    },
};
/** What a provider calls a model. On Bedrock this is the global inference profile; others are pinned by hand. */
function idAt(provider, model) {
    const older = OLDER_IDS[model]?.[provider];
    if (older !== undefined)
        return older;
    return provider === "bedrock" ? `global.anthropic.${model}` : model;
}
const BEDROCK_ID = /^(?:(?<scope>[a-z]{2,6})\.)?anthropic\.(?<model>claude-[a-z0-9-]+?)(?:-20\d{6})?(?:-v\d+(?::\d+)?)?$/;
/** The id on the Anthropic API of a model that a provider calls by another one; its own for what is no such id. */
function anthropicId(id) {
    const onBedrock = BEDROCK_ID.exec(id)?.groups?.["model"];
    return onBedrock ?? id.replace(/@20\d{6}$/, "");
}
/** The models as a provider without a Models API of its own serves them. */
function modelsAt(provider, models) {
    return models.map((model) => ({ ...model, id: idAt(provider, model.id) }));
}
/**
 * Endpoints of one region cost a tenth more than global ones on Bedrock and Vertex, from the 4.5 models on; Foundry
 * bills the standard prices. https://platform.claude.com/docs/en/about-claude/pricing, third-party platforms.
 */
const REGIONAL_PERCENT = 110;
/**
 * The bundled prices under the provider's own ids, for its catalogue and for what is pinned by hand. A model whose
 * price nobody has published gets no row: it stays unknown.
 */
function pricesAt(provider, options) {
    if (provider === "anthropic")
        return [];
    const ids = new Set([
        ...options.models.map((model) => idAt(provider, model.id)),
        ...Object.values(options.pins),
    ]);
    return [...ids].flatMap((id) => {
        const percent = isRegional(provider, id, options.regional) ? REGIONAL_PERCENT : 100;
        if (percent === 100 && anthropicId(id) === id)
            return [];
        return options.bundled
            .filter((row) => row.model === anthropicId(id))
            .map((row) => ({
            ...row,
            model: id,
            prices: times(row.prices, percent),
            ...(row.longPrompt === undefined
                ? {}
                : { longPrompt: { ...row.longPrompt, prices: times(row.longPrompt.prices, percent) } }),
        }));
    });
}
function isRegional(provider, id, regional) {
    if (provider === "vertex")
        return regional;
    return provider === "bedrock" && BEDROCK_ID.exec(id)?.groups?.["scope"] !== "global";
}
function times(prices, percent) {
    const scaled = (price) => Math.round((price * percent) / 100);
    const orUnknown = (price) => price === undefined ? undefined : scaled(price);
    return {
        input: scaled(prices.input),
        output: scaled(prices.output),
        cacheWrite5m: orUnknown(prices.cacheWrite5m),
        cacheWrite1h: orUnknown(prices.cacheWrite1h),
        cacheRead: orUnknown(prices.cacheRead),
    };
}


/***/ })

};
