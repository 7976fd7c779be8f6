export const id = 3273;
export const ids = [3273,2640,9292,342,9512];
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

/***/ 72640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiUrlOf: () => (/* binding */ apiUrlOf),
/* harmony export */   lookUp: () => (/* binding */ lookUp)
/* harmony export */ });
/** One look at GitHub may take so long, milliseconds: setting up must work without a network too. */
const PATIENCE_MS = 5_000;
/** API of a GitHub host: `GITHUB_API_URL` where it is set, else what the host's name says. */
function apiUrlOf(host, variables) {
    const given = variables["GITHUB_API_URL"];
    if (given !== undefined && given !== "")
        return given.replace(/\/+$/, "");
    return host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`;
}
/** The two facts about GitHub that setting up likes to know and can do without. Undefined: it could not be found out. */
function lookUp(variables) {
    const token = variables["GITHUB_TOKEN"] ?? "";
    const get = async (url, accept) => {
        const headers = {
            accept,
            "user-agent": "upshift",
            ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
        };
        return fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined);
    };
    return {
        async visibility({ host, owner, name }) {
            const response = await get(`${apiUrlOf(host, variables)}/repos/${owner}/${name}`, "application/vnd.github+json");
            if (response?.ok !== true)
                return undefined;
            const body = await response.json().catch(() => undefined);
            const said = typeof body === "object" && body !== null && "visibility" in body ? body.visibility : undefined;
            return said === "public" || said === "private" || said === "internal" ? said : undefined;
        },
        async commitOf(repository, version) {
            // The action lives on github.com, also for people on a GitHub Enterprise Server that is connected to it.
            const url = `${apiUrlOf("github.com", variables)}/repos/${repository}/commits/${encodeURIComponent(version)}`;
            const response = await get(url, "application/vnd.github.sha");
            const sha = response?.ok === true ? (await response.text()).trim() : "";
            return /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
        },
    };
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


/***/ }),

/***/ 19292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
    },
};
const systemRandom = {
    next: () => Math.random(),
    id: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex"),
};


/***/ }),

/***/ 74713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseRemote: () => (/* binding */ diagnoseRemote)
/* harmony export */ });
/* harmony import */ var _adapters_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59301);
/* harmony import */ var _adapters_anthropic_lazy_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25546);
/* harmony import */ var _adapters_config_load_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48059);
/* harmony import */ var _adapters_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21200);
/* harmony import */ var _adapters_github_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28785);
/* harmony import */ var _adapters_github_setup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19512);
/* harmony import */ var _adapters_setup_look_up_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72640);
/* harmony import */ var _adapters_system_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19292);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56046);
/* harmony import */ var _usecases_doctor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(342);










/** The doctor from a terminal: the repository as the API shows it, with the token and the key of the environment. */
async function diagnoseRemote(place, configFile) {
    const token = process.env["GITHUB_TOKEN"] ?? "";
    if (token === "")
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigurationError */ .j1("GITHUB_TOKEN is not set: a token that may read the repository is needed.");
    const log = quiet();
    const octokit = (0,_adapters_github_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .createOctokit */ .Q)({ token, apiUrl: (0,_adapters_setup_look_up_js__WEBPACK_IMPORTED_MODULE_9__.apiUrlOf)(place.host, process.env), log });
    const client = { octokit, owner: place.owner, repo: place.name, log, clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_6__.systemClock };
    const provider = (0,_adapters_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .readProvider */ .WE)(({ variable }) => process.env[variable] ?? "");
    const { catalogue } = (0,_adapters_anthropic_lazy_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .lazyProvider */ .EY)(provider, {});
    const repository = (0,_adapters_github_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .createRepository */ .v)(client);
    const base = await repository.defaultBranch();
    return (0,_usecases_doctor_js__WEBPACK_IMPORTED_MODULE_8__.doctor)({
        setup: (0,_adapters_github_setup_js__WEBPACK_IMPORTED_MODULE_5__.createRepositorySetup)(client),
        catalogue,
        clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_6__.systemClock,
        loadConfig: async (sha) => (0,_adapters_anthropic_lazy_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .pricedFor */ .JC)(provider, (0,_adapters_config_load_config_js__WEBPACK_IMPORTED_MODULE_2__.loadConfig)({ text: await repository.fileAt(configFile, sha), file: configFile })),
    }, {
        base: { ref: base.name, sha: base.sha },
        configFile,
        hasCredential: (0,_adapters_anthropic_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCredentials */ .Lk)(provider),
        hasPushToken: undefined,
    });
}
/** What a diagnosis cannot see is one of its findings, so nothing is logged beside it. */
function quiet() {
    return { debug() { }, info() { }, warn() { }, error() { }, group: (_title, body) => body() };
}


/***/ }),

/***/ 12782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gateMetrics),
/* harmony export */   W: () => (/* binding */ GATE_KINDS)
/* harmony export */ });
/*
 * Local gates: commands of the repository itself (a parser, its tests, its linter) that say whether a finished attempt
 * is worth a CI run. What they say decides nothing for good: CI judges.
 */
/** Which of the quality gate's questions a command answers. */
const GATE_KINDS = ["syntax", "tests", "lint", "types"];
/** A kind holds when every command of it passed, fails when one failed, and is unknown otherwise. */
function gateMetrics(results) {
    const metrics = {};
    for (const kind of GATE_KINDS) {
        const said = results.filter((result) => result.kind === kind).map(({ passed }) => passed);
        if (said.includes(false))
            metrics[kind] = false;
        else if (said.length > 0 && said.every((passed) => passed === true))
            metrics[kind] = true;
    }
    return metrics;
}


/***/ }),

/***/ 85438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ configOfJob),
/* harmony export */   IF: () => (/* binding */ RECIPES),
/* harmony export */   KF: () => (/* binding */ unitId),
/* harmony export */   Lq: () => (/* binding */ configOfTask),
/* harmony export */   R9: () => (/* binding */ payerOf),
/* harmony export */   c7: () => (/* binding */ SCHEDULE),
/* harmony export */   cF: () => (/* binding */ ledgerOfJob),
/* harmony export */   eC: () => (/* binding */ jobOfTask),
/* harmony export */   iF: () => (/* binding */ TRIAGES)
/* harmony export */ });
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39043);

const RECIPES = ["dead-code", "tighten-types", "lint-rule"];
/** When candidates are asked about, one model request each, before a pull request is begun for them. */
const TRIAGES = ["off", "now", "batch"];
/** Who acts where nobody gave a command: the repository by its schedule. No account has this id. */
const SCHEDULE = { id: 0, login: "schedule", type: "Bot" };
/** Whose daily limit a task counts for; null where it is the repository's own. */
function payerOf({ actor }) {
    return actor.id === SCHEDULE.id ? null : actor;
}
/** Where the ledger keeps what belongs to a job and to none of its tasks. */
function ledgerOfJob(jobId) {
    return `job-${jobId}`;
}
/** The job that a task, or a job's own page in the ledger, belongs to; undefined for the tasks of people. */
function jobOfTask(task) {
    return /^job-([a-z0-9-]+)(?:\.|$)/.exec(task)?.[1];
}
/**
 * The natural key of a unit: job, file and round. The path is shortened for people's eyes and told apart by its hash; a
 * dot ends the job's id, which has none, so that no job's branches begin with another one's.
 */
function unitId(jobId, path, round) {
    const slug = path
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-+|-+$/g, "")
        .slice(-40)
        .replace(/^-+/, "");
    return [ledgerOfJob(jobId), ...(slug === "" ? [] : [slug]), (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .textHash */ ._)(path).slice(0, 10), round].join(".");
}
/** The configuration as it holds for one task: a job has its own ladder, budget, labels and reviewers. */
function configOfTask(config, task) {
    const { source } = task;
    const job = source.kind === "job" ? config.jobs.find((each) => each.id === source.jobId) : undefined;
    return job === undefined ? config : configOfJob(config, job);
}
function configOfJob(config, job) {
    const { perTaskMicroUsd, perDayMicroUsd, perMonthMicroUsd } = job.budget;
    return {
        ...config,
        ladder: job.ladder ?? config.ladder,
        budget: {
            ...config.budget,
            perTaskMicroUsd: Math.min(config.budget.perTaskMicroUsd, perTaskMicroUsd ?? Number.POSITIVE_INFINITY),
            job: { id: job.id, perDayMicroUsd, perMonthMicroUsd },
        },
        pullRequest: {
            ...config.pullRequest,
            labels: [...new Set([...config.pullRequest.labels, ...job.labels])],
            reviewers: [...job.reviewers],
        },
    };
}


/***/ }),

/***/ 31221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   C7: () => (/* binding */ parseRung),
/* harmony export */   O7: () => (/* binding */ nextRung),
/* harmony export */   _k: () => (/* binding */ parseLadder),
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   ig: () => (/* binding */ EFFORTS),
/* harmony export */   kg: () => (/* binding */ MODEL_LINES),
/* harmony export */   r: () => (/* binding */ DEFAULT_LADDER),
/* harmony export */   s3: () => (/* binding */ findRung),
/* harmony export */   tO: () => (/* binding */ ceilingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9436);


/** A family of models as the Models API names it, cheapest first. What users read as the *tier*. */
const MODEL_LINES = ["haiku", "sonnet", "opus", "fable"];
const EFFORTS = ["low", "medium", "high", "xhigh", "max"];
const DEFAULT_LADDER = [
    { name: "haiku", line: "haiku" },
    { name: "sonnet", line: "sonnet" },
    { name: "opus", line: "opus" },
];
const MINUTE = 60_000;
/**
 * Limits of one attempt, by line. The dollars are the ceiling that is reserved before the first call: about twice what
 * a 20-turn attempt with a warm cache costs at the line's prices of November 2026, so that a healthy attempt ends by
 * itself. Haiku's prompt stays below 100,000 tokens, where its price is five times higher for the whole request
 * (https://platform.claude.com/docs/en/about-claude/pricing); the margin covers what is not known before sending.
 */
const DEFAULT_LIMITS = {
    haiku: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 150_000,
        wallMs: 8 * MINUTE,
        promptTokens: 90_000,
    },
    sonnet: {
        turns: 40,
        outputTokens: 40_000,
        microUsd: 750_000,
        wallMs: 12 * MINUTE,
        promptTokens: 180_000,
    },
    opus: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 1_500_000,
        wallMs: 15 * MINUTE,
        promptTokens: 180_000,
    },
    fable: {
        turns: 40,
        outputTokens: 48_000,
        microUsd: 4_000_000,
        wallMs: 20 * MINUTE,
        promptTokens: 180_000,
    },
};
/**
 * `haiku` or `haiku@high` → a rung; case and outer spaces do not count.
 * Throws `ConfigurationError` that names the nearest valid word.
 */
function parseRung(text) {
    const [lineText = "", effortText, ...rest] = text
        .trim()
        .toLowerCase()
        .split("@")
        .map((part) => part.trim());
    const line = MODEL_LINES.find((known) => known === lineText);
    if (line === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)} is not a tier${hint(lineText, MODEL_LINES)}`);
    }
    if (effortText === undefined)
        return { name: line, line };
    const effort = EFFORTS.find((known) => known === effortText);
    if (effort === undefined || rest.length > 0) {
        const wrong = [effortText, ...rest].join("@");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${quote(text)}: ${quote(wrong)} is not an effort level${hint(wrong, EFFORTS)}`);
    }
    return { name: `${line}@${effort}`, line, effort };
}
/**
 * `haiku, haiku@high, sonnet` or a list of such names → a ladder. Throws `ConfigurationError` for an unknown name, a
 * name given twice, no name at all, and an order that does not climb: escalating to a cheaper tier is never meant.
 */
function parseLadder(input) {
    const names = (typeof input === "string" ? input.split(/[,\n]/) : input)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (names.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder is empty: name at least one tier of ${MODEL_LINES.join(", ")}`);
    }
    const ladder = names.map(parseRung);
    for (const [index, rung] of ladder.entries()) {
        const below = ladder.slice(0, index);
        if (below.some((other) => other.name === rung.name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder names ${rung.name} twice`);
        }
        const dearer = below.find((other) => isAbove(other, rung));
        if (dearer !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the ladder climbs from the cheapest tier to the dearest: ${rung.name} must stand before ${dearer.name}`);
        }
    }
    return ladder;
}
/**
 * The rung that a user's word means on this ladder: the exact name, else the line's lowest rung (`sonnet` finds
 * `sonnet@high`). Undefined when the ladder has none of that line.
 */
function findRung(ladder, name) {
    const wanted = parseRung(name);
    const exact = ladder.find((rung) => rung.name === wanted.name);
    if (exact !== undefined || wanted.effort !== undefined)
        return exact;
    return ladder.find((rung) => rung.line === wanted.line);
}
/**
 * The next rung up, undefined at the top. A rung that is no longer on the ladder (the configuration changed between
 * two attempts) is followed by the lowest rung that is above it.
 */
function nextRung(ladder, rung) {
    const index = ladder.findIndex((other) => other.name === rung.name);
    if (index >= 0)
        return ladder[index + 1];
    return ladder.find((other) => isAbove(other, rung));
}
/** Limits of a rung: its own by full name, else its line's, else the default ones of its line. */
function limitsOf(rung, limits = {}) {
    return own(limits, rung.name) ?? own(limits, rung.line) ?? DEFAULT_LIMITS[rung.line];
}
/** Most that one attempt on a rung may cost: what is reserved for it before the first call. */
function ceilingOf(rung, limits) {
    return limitsOf(rung, limits).microUsd;
}
/** A dearer line, or the same line at a higher effort. No effort given is the model's default: not comparable. */
function isAbove(rung, other) {
    const lines = MODEL_LINES.indexOf(rung.line) - MODEL_LINES.indexOf(other.line);
    if (lines !== 0)
        return lines > 0;
    if (rung.effort === undefined || other.effort === undefined)
        return false;
    return EFFORTS.indexOf(rung.effort) > EFFORTS.indexOf(other.effort);
}
/** Names come from configuration files, so `constructor` must not find anything. */
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function hint(word, valid) {
    const nearest = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(word, valid);
    const suggestion = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    return `${suggestion} (valid: ${valid.join(", ")})`;
}
/** The user's own words, shortened: a message must stay one readable line. */
function quote(text) {
    const line = text.trim().replaceAll(/\s+/g, " ");
    return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}


/***/ }),

/***/ 57508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resolveModel),
/* harmony export */   Am: () => (/* binding */ bundledAt),
/* harmony export */   aV: () => (/* binding */ acceptedEffort),
/* harmony export */   t2: () => (/* binding */ BUNDLED_CATALOGUE)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31221);


/**
 * Models for when the Models API does not answer: the newest of each line, and older ones that people pin.
 * Dates, windows and efforts: https://platform.claude.com/docs/en/about-claude/models/overview,
 * https://platform.claude.com/docs/en/about-claude/model-deprecations and
 * https://platform.claude.com/docs/en/build-with-claude/effort.
 */
const BUNDLED_CATALOGUE = {
    asOf: "2026-11-23",
    models: [
        bundled("claude-haiku-5-5", "haiku", "2026-10-07T00:00:00Z"),
        bundled("claude-sonnet-5-5", "sonnet", "2026-09-28T00:00:00Z"),
        bundled("claude-opus-5-5", "opus", "2026-09-21T00:00:00Z"),
        bundled("claude-opus-5", "opus", "2026-07-24T00:00:00Z"),
        // Release date not published where we looked: the epoch, as the Models API itself does.
        bundled("claude-fable-5-1", "fable", "1970-01-01T00:00:00Z"),
        {
            ...bundled("claude-haiku-4-5", "haiku", "2025-10-01T00:00:00Z"),
            maxInputTokens: 200_000,
            maxOutputTokens: 64_000,
            efforts: [],
        },
        {
            ...bundled("claude-sonnet-4-5", "sonnet", "2025-09-29T00:00:00Z"),
            lifecycle: "deprecated",
            retiresAt: "2026-11-30T00:00:00Z",
            maxInputTokens: 200_000,
            maxOutputTokens: 64_000,
            efforts: [],
        },
    ],
};
function bundled(id, line, createdAt) {
    return {
        id,
        line,
        lifecycle: "active",
        createdAt,
        maxInputTokens: 1_000_000,
        maxOutputTokens: 128_000,
        efforts: _ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFORTS */ .ig,
    };
}
/**
 * The model of a line: the pinned one, else the newest active one that the Models API lists under that line, else the
 * bundled catalogue's. Throws `ConfigurationError` for a pin that is retired or of another line, and for a line
 * without any model.
 */
function resolveModel(line, sources) {
    const pin = sources.pins?.[line];
    if (pin !== undefined)
        return resolvePin(line, pin, sources);
    const listed = newestActive(sources.listed ?? [], line);
    if (listed !== undefined) {
        return { model: listed, reason: `newest active of line ${line}`, warnings: [] };
    }
    const known = new Set(sources.listed?.map((model) => model.id));
    // A bundled model that the API itself lists without calling it active is no way out.
    const offline = bundledAt(sources.now).filter((model) => !known.has(model.id));
    const fallback = newestActive(offline, line);
    if (fallback !== undefined) {
        const why = sources.listed === undefined
            ? "the Models API did not answer"
            : `the Models API lists no active model of line ${line}`;
        return { model: fallback, reason: `bundled catalogue, ${why}`, warnings: [] };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`no active model of line ${line} is to be had: take ${line} out of the ladder, or pin a model under models.${line}`);
}
function resolvePin(line, pin, sources) {
    const model = sources.listed?.find((candidate) => candidate.id === pin) ??
        bundledAt(sources.now).find((candidate) => candidate.id === pin);
    if (model === undefined) {
        const unlisted = {
            id: pin,
            line,
            lifecycle: "active",
            createdAt: "1970-01-01T00:00:00Z",
            maxInputTokens: undefined,
            maxOutputTokens: undefined,
        };
        // Aliases, gateways and other clouds use ids that no list has.
        return {
            model: unlisted,
            reason: "pinned",
            warnings: [`${pin} is pinned but not in any list of models`],
        };
    }
    if (model.line !== line && model.line !== "other") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`models.${line} is pinned to ${pin}, which is of line ${model.line}`);
    }
    if (model.lifecycle === "retired") {
        const since = model.retiresAt === undefined ? "" : ` since ${model.retiresAt.slice(0, 10)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`models.${line} is pinned to ${pin}, which is retired${since}: remove the pin, or pin another model`);
    }
    const warnings = [];
    if (model.lifecycle === "deprecated") {
        const until = model.retiresAt === undefined ? "" : ` and retires on ${model.retiresAt.slice(0, 10)}`;
        warnings.push(`${pin}, pinned for ${line}, is deprecated${until}`);
    }
    return { model, reason: "pinned", warnings };
}
/** Newest by date; of equal dates the first, as the Models API lists newer models first. */
function newestActive(models, line) {
    let newest;
    for (const model of models) {
        if (model.line !== line || model.lifecycle !== "active")
            continue;
        if (newest === undefined || timeOf(model) > timeOf(newest))
            newest = model;
    }
    return newest;
}
function timeOf(model) {
    const time = Date.parse(model.createdAt);
    return Number.isNaN(time) ? 0 : time;
}
/** The bundled catalogue as of a moment: it may be older than a retirement that it knows of. */
function bundledAt(now) {
    return BUNDLED_CATALOGUE.models.map((model) => model.retiresAt !== undefined && Date.parse(model.retiresAt) <= now
        ? { ...model, lifecycle: "retired" }
        : model);
}
/**
 * The effort to ask a model for: the wanted one, or the highest that the model takes below it, or none at all when the
 * model knows no effort. A model that says nothing about effort is asked for what is wanted.
 */
function acceptedEffort(efforts, wanted) {
    if (efforts === undefined || efforts.includes(wanted))
        return wanted;
    return _ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFORTS */ .ig.slice(0, _ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFORTS */ .ig.indexOf(wanted)).findLast((effort) => efforts.includes(effort));
}


/***/ }),

/***/ 83693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ PARTS_PER_MICRO_USD),
/* harmony export */   FF: () => (/* binding */ roundCosts),
/* harmony export */   Iu: () => (/* binding */ addCosts),
/* harmony export */   Mn: () => (/* binding */ toUsd),
/* harmony export */   UK: () => (/* binding */ formatUsd),
/* harmony export */   WR: () => (/* binding */ NO_COST),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   yd: () => (/* binding */ roundUp)
/* harmony export */ });
const NO_COST = { microUsd: 0, exact: true };
const MICRO_PER_USD = 1_000_000;
const PARTS_PER_MICRO_USD = 2000000n;
/** The sum to the nearest micro-dollar, half up; a lower bound is rounded down, as otherwise it would not be one. */
function roundCosts(...costs) {
    const parts = costs.reduce((sum, cost) => sum + cost.parts, 0n);
    const exact = costs.every((cost) => cost.exact);
    return { microUsd: Number((parts + (exact ? PARTS_PER_MICRO_USD / 2n : 0n)) / PARTS_PER_MICRO_USD), exact };
}
/** Parts → the micro-dollars that cover them: what is held or charged is never less than what is spent. */
function roundUp(parts) {
    return Number((parts + PARTS_PER_MICRO_USD - 1n) / PARTS_PER_MICRO_USD);
}
/** The sum of costs; a lower bound as soon as one of them is. */
function addCosts(...costs) {
    let microUsd = 0;
    let exact = true;
    for (const cost of costs) {
        microUsd += cost.microUsd;
        exact &&= cost.exact;
    }
    return { microUsd, exact };
}
/** Dollars as written in code or configuration → micro-dollars, to the nearest one. Throws `RangeError` for what is no amount. */
function usd(dollars) {
    const microUsd = Math.round(dollars * MICRO_PER_USD);
    if (!Number.isSafeInteger(microUsd))
        throw new RangeError(`${dollars} is not an amount of dollars`);
    return microUsd;
}
/** Micro-dollars → dollars as a number, for JSON output only; never reckon with it. */
function toUsd(microUsd) {
    return microUsd / MICRO_PER_USD;
}
/**
 * Reads an amount of dollars as a person writes it: `2`, `$0.50`, `.5`, `1,250.00 USD`. Undefined for anything else:
 * signs, exponents, decimal commas, more than six decimals, or more than a number can hold exactly.
 */
function parseUsd(text) {
    const match = /^\$?\s*(?=[\d.])(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<part>\d{1,6}))?\s*(?:usd)?$/iu.exec(text.trim());
    const whole = (match?.groups?.["whole"] ?? "").replaceAll(",", "");
    const part = match?.groups?.["part"] ?? "";
    if (whole === "" && part === "")
        return undefined;
    const microUsd = Number(whole) * MICRO_PER_USD + Number(part.padEnd(6, "0"));
    return Number.isSafeInteger(microUsd) ? microUsd : undefined;
}
/**
 * Money for people: `$12.35`, `$0.0123`, `$0.000042`, `at least $0.0123`. From a dollar on two decimals; below it two
 * to four, and for less than a hundredth of a cent all six, so that a small cost never reads as nothing. Rounds half up;
 * a lower bound is rounded down, as otherwise it would not be one.
 */
function formatUsd(amount) {
    const cost = typeof amount === "number" ? { microUsd: amount, exact: true } : amount;
    const sign = cost.microUsd < 0 ? "-" : "";
    const size = Math.abs(cost.microUsd);
    const text = `${sign}$${readable(size, cost.exact)}`;
    return cost.exact ? text : `at least ${text}`;
}
function readable(microUsd, halfUp) {
    const decimals = microUsd >= MICRO_PER_USD ? 2 : microUsd >= 100 ? 4 : 6;
    const step = 10 ** (6 - decimals);
    const rounded = Math.floor((microUsd + (halfUp ? Math.floor(step / 2) : 0)) / step) * step;
    const whole = Math.floor(rounded / MICRO_PER_USD);
    const part = String(rounded % MICRO_PER_USD).padStart(6, "0");
    // At least two decimals, as prices are written; zeros beyond them carry nothing.
    const shown = part.slice(0, 2) + part.slice(2).replace(/0+$/u, "");
    return `${String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",")}.${shown}`;
}


/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The candidate that a mistyped word most likely meant, for "did you mean …?". Undefined when nothing is close:
 * a wrong suggestion is worse than none. Letter case does not count; of equally close ones the first is taken.
 */
function nearestWord(word, candidates) {
    const typed = word.toLowerCase();
    let nearest;
    let shortest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const target = candidate.toLowerCase();
        const distance = isSlip(typed, target) ? 1 : editDistance(typed, target);
        // About a third of the letters may be wrong: `snnet` is sonnet, `gpt` is nothing of ours.
        if (distance > Math.max(1, Math.floor(target.length / 3)) || distance >= shortest)
            continue;
        nearest = candidate;
        shortest = distance;
    }
    return nearest;
}
/** Mistakes that are small however many letters they touch: an unfinished or a longer word, two letters swapped. */
function isSlip(typed, target) {
    if (typed.length >= 3 && (target.startsWith(typed) || typed.startsWith(target)))
        return true;
    return Array.from(typed).some((letter, at) => typed.slice(0, at) + typed.slice(at + 1, at + 2) + letter + typed.slice(at + 2) === target);
}
/** Letters to insert, delete or replace to get from one word to the other (Levenshtein). */
function editDistance(from, to) {
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    let distance = to.length;
    for (let row = 1; row <= from.length; row++) {
        let [diagonal, left] = [row - 1, row];
        const current = [left];
        for (const [column, up] of above.slice(1).entries()) {
            left = Math.min(up + 1, left + 1, diagonal + (from[row - 1] === to[column] ? 0 : 1));
            diagonal = up;
            current.push(left);
        }
        above = current;
        distance = left;
    }
    return distance;
}


/***/ }),

/***/ 10017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PRICE_TABLE)
/* harmony export */ });
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);

/** Where all rows were read, on 2026-11-23. A row's own `source` names the page that dates it. */
const PRICING_PAGE = "https://platform.claude.com/docs/en/about-claude/pricing";
const MODELS_PAGE = "https://platform.claude.com/docs/en/about-claude/models/overview";
/**
 * Published prices of Anthropic's own API, dollars per million tokens, each valid from its date on. A model's first
 * row begins when the model came out. Prices are data, not a formula: a cache read is a tenth of the input price on
 * some models and a twentieth or less on others.
 */
const PRICE_TABLE = [
    {
        model: "claude-haiku-5-5",
        from: "2026-10-07",
        source: PRICING_PAGE,
        prices: prices(0.1, 0.5, 0.125, 0.2, 0.01),
        longPrompt: { aboveTokens: 100_000, prices: prices(0.5, 2.5, 0.625, 1, 0.05) },
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-09-28",
        source: `${PRICING_PAGE} (before the change of 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.2),
    },
    {
        model: "claude-sonnet-5-5",
        from: "2026-10-07",
        source: `${PRICING_PAGE} (cache reads halved on 2026-10-07)`,
        prices: prices(2, 10, 2.5, 4, 0.1),
    },
    { model: "claude-opus-5-5", from: "2026-09-22", source: PRICING_PAGE, prices: prices(4, 20, 5, 8, 0.2) },
    { model: "claude-opus-5", from: "2026-07-24", source: MODELS_PAGE, prices: prices(5, 25, 6.25, 10, 0.5) },
    { model: "claude-haiku-4-5", from: "2025-10-15", source: MODELS_PAGE, prices: prices(1, 5, 1.25, 2, 0.1) },
    {
        model: "claude-fable-5-1",
        from: "2026-09-01",
        source: PRICING_PAGE,
        prices: prices(10, 50, 12.5, 20, 0.25),
    },
];
function prices(input, output, cacheWrite5m, cacheWrite1h, cacheRead) {
    return {
        input: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(input),
        output: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(output),
        cacheWrite5m: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite5m),
        cacheWrite1h: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheWrite1h),
        cacheRead: (0,_money_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cacheRead),
    };
}


/***/ }),

/***/ 69867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ priceCiTime),
/* harmony export */   bz: () => (/* binding */ priceRowFor),
/* harmony export */   jn: () => (/* binding */ worstCaseCost),
/* harmony export */   mC: () => (/* binding */ hasPrice),
/* harmony export */   p5: () => (/* binding */ withPriceOverrides),
/* harmony export */   s8: () => (/* binding */ priceExactly),
/* harmony export */   zP: () => (/* binding */ priceUsage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83693);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94310);



/** $10 for 1,000 searches. https://platform.claude.com/docs/en/about-claude/pricing (web search tool), 2026-11. */
const WEB_SEARCH_MICRO_USD = 10_000;
/** A class without a published price is reckoned at twice the input price in a worst case: the dearest class there is. */
const UNPUBLISHED_FACTOR = 2n;
/** Micro-dollars per million tokens, times tokens → parts of a micro-dollar. */
const PARTS_PER_PRICED_TOKEN = _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr / 1000000n;
/**
 * The bundled rows with a configuration's own on top: from the first day of an override on, the bundled rows of that
 * model no longer count; before it they still do.
 */
function withPriceOverrides(bundled, overrides) {
    const firstDay = new Map();
    for (const row of overrides) {
        const known = firstDay.get(row.model);
        if (known === undefined || row.from < known)
            firstDay.set(row.model, row.from);
    }
    const kept = bundled.filter((row) => row.from < (firstDay.get(row.model) ?? "9999-99-99"));
    return [...kept, ...overrides];
}
/**
 * The row that prices a request of this model made at `at` (ISO 8601, or its date): the newest that had begun; before
 * the first, the first. A dated snapshot (`claude-haiku-4-5-20251001`) has the prices of its alias.
 * Throws `ConfigurationError` for a model without a price: a cost that nobody can know must not be run up.
 */
function priceRowFor(options) {
    const { model, at, table } = options;
    const exact = table.filter((row) => row.model === model);
    const alias = model.replace(/-20\d{6}$/u, "");
    const rows = (exact.length > 0 ? exact : table.filter((row) => row.model === alias)).toSorted((a, b) => a.from < b.from ? -1 : Number(a.from > b.from));
    const row = rows.findLast((candidate) => candidate.from <= at.slice(0, 10)) ?? rows[0];
    if (row === undefined) {
        const known = [...new Set(table.map((candidate) => candidate.model))].join(", ");
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`No price is known for the model "${model}". Add a row for it under "prices" in .github/upshift.yml, ` +
            `or choose a model that has one: ${known}.`);
    }
    return row;
}
/** True when the model has a price, so that a caller can leave it out instead of failing on it. */
function hasPrice(model, table) {
    const alias = model.replace(/-20\d{6}$/u, "");
    return table.some((row) => row.model === model || row.model === alias);
}
/** What one request cost, to the nearest micro-dollar. Requests that are added up are added before that: `priceExactly`. */
function priceUsage(options) {
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundCosts */ .FF)(priceExactly(options));
}
/**
 * What one request cost. Whether it is in the long-prompt band is decided by its own whole prompt (cache reads and
 * writes counted), and the band prices the output too; so a sum over requests must not be priced with a model that
 * has a band, unless `band` says which one its requests were in.
 *
 * Reckoned in integers and not rounded. With an unknown class, or one without a published price, the result is the cost
 * of the known part, and `exact` is false.
 */
function priceExactly(options) {
    const { usage, batch = false } = options;
    const row = priceRowFor(options);
    const prompt = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .promptTokens */ .Hl)(usage);
    const isLong = options.band === undefined
        ? row.longPrompt !== undefined && prompt.tokens > row.longPrompt.aboveTokens
        : options.band === "long";
    const prices = isLong ? (row.longPrompt?.prices ?? row.prices) : row.prices;
    // In big integers: a long run at high prices would leave the range of exact doubles.
    let priced = 0n;
    // A prompt that may yet be above the threshold is not known to be in the dearer band.
    let exact = true;
    for (const [tokenClass, price] of pricesByClass(prices)) {
        const count = (0,_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .tokensOf */ .k8)(usage, tokenClass);
        exact &&= count.exact && (price !== undefined || count.tokens === 0);
        priced += BigInt(count.tokens) * BigInt(price ?? 0);
    }
    const searches = BigInt((usage.webSearches ?? 0) * WEB_SEARCH_MICRO_USD) * _money_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTS_PER_MICRO_USD */ .Dr;
    return { parts: priced * partsPerToken(batch) + searches, exact };
}
/**
 * The most that one request can cost, rounded up: every prompt token in the dearest class it can fall into, all of the
 * output allowed, and the long-prompt band when the prompt may reach it. `inputTokens` is an upper bound of the prompt.
 */
function worstCaseCost(options) {
    const { inputTokens, maxOutputTokens, cache = "5m", batch = false } = options;
    const row = priceRowFor(options);
    const { longPrompt } = row;
    const prices = longPrompt !== undefined && inputTokens > longPrompt.aboveTokens ? longPrompt.prices : row.prices;
    const unpublished = BigInt(prices.input) * UNPUBLISHED_FACTOR;
    const orUnpublished = (price) => price === undefined ? unpublished : BigInt(price);
    const candidates = [BigInt(prices.input)];
    if (cache !== "none")
        candidates.push(orUnpublished(prices.cacheWrite5m), orUnpublished(prices.cacheRead));
    if (cache === "1h")
        candidates.push(orUnpublished(prices.cacheWrite1h));
    const dearest = candidates.reduce((most, price) => (price > most ? price : most));
    const priced = BigInt(Math.ceil(inputTokens)) * dearest + BigInt(Math.ceil(maxOutputTokens)) * BigInt(prices.output);
    return (0,_money_js__WEBPACK_IMPORTED_MODULE_1__/* .roundUp */ .yd)(priced * partsPerToken(batch));
}
/**
 * What CI took and cost for one judgement: the time of each workflow run's jobs in milliseconds (undefined where the host
 * does not tell) at a price for the minute. By the millisecond, rounded half up once; a host's bill may round
 * each job up to a whole minute and be a little higher. A run of unknown length makes the cost a lower bound.
 */
function priceCiTime(options) {
    const all = options.runsMs.reduce((sum, run) => sum + (run ?? 0), 0);
    const ms = Math.max(0, all - (options.countedMs ?? 0));
    return {
        ciMinutes: ms / 60_000,
        ciCost: {
            microUsd: Math.round((ms * options.microUsdPerMinute) / 60_000),
            exact: !options.runsMs.includes(undefined),
        },
    };
}
function partsPerToken(batch) {
    return batch ? PARTS_PER_PRICED_TOKEN / 2n : PARTS_PER_PRICED_TOKEN;
}
function pricesByClass(prices) {
    return [
        ["inputTokens", prices.input],
        ["outputTokens", prices.output],
        ["cacheWrite5mTokens", prices.cacheWrite5m],
        ["cacheWrite1hTokens", prices.cacheWrite1h],
        ["cacheReadTokens", prices.cacheRead],
    ];
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


/***/ }),

/***/ 72457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const LONGEST_SHOWN = 40;
/**
 * Somebody's own words inside one of our messages: one short line of code that cannot break out of its back-ticks,
 * mention anybody, or hide characters.
 */
function quoted(text) {
    const line = text
        .slice(0, LONGEST_SHOWN * 4)
        .replaceAll(/[`\s\p{Cc}\p{Cf}]+/gu, " ")
        .trim();
    const characters = Array.from(line);
    const isLong = characters.length > LONGEST_SHOWN;
    const shown = isLong ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : line;
    return `\`${shown === "" ? " " : shown}\``.toWellFormed();
}


/***/ }),

/***/ 39043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ textHash)
/* harmony export */ });
/** 106 bits in 28 hexadecimal digits, to tell texts apart. No secret hangs on it, only equality. */
function textHash(text) {
    return hash(text, 0) + hash(text, 1);
}
/** 53 bits of a well-mixing string hash (cyrb53, public domain). */
function hash(text, seed) {
    let high = 0xdeadbeef ^ seed;
    let low = 0x41c6ce57 ^ seed;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        high = Math.imul(high ^ code, 2654435761);
        low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}


/***/ }),

/***/ 94310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ promptTokens),
/* harmony export */   j5: () => (/* binding */ TOKEN_CLASSES),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   rb: () => (/* binding */ UNKNOWN_USAGE),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
/* unused harmony export isUsageKnown */
/** The classes that input and output tokens are billed by. */
const TOKEN_CLASSES = [
    "inputTokens",
    "outputTokens",
    "cacheWrite5mTokens",
    "cacheWrite1hTokens",
    "cacheReadTokens",
];
const NO_USAGE = {
    inputTokens: 0,
    outputTokens: 0,
    cacheWrite5mTokens: 0,
    cacheWrite1hTokens: 0,
    cacheReadTokens: 0,
};
const UNKNOWN_USAGE = {
    inputTokens: undefined,
    outputTokens: undefined,
    cacheWrite5mTokens: undefined,
    cacheWrite1hTokens: undefined,
    cacheReadTokens: undefined,
};
/** The smallest count that the usage vouches for. A value that is no count (negative, fraction, NaN) is unknown. */
function tokensOf(usage, tokenClass) {
    const value = usage[tokenClass];
    if (isCount(value))
        return { tokens: value, exact: true };
    const least = usage.atLeast?.[tokenClass];
    return { tokens: isCount(least) ? least : 0, exact: false };
}
/** Tokens of the whole prompt: uncached input, cache writes and cache reads. */
function promptTokens(usage) {
    return ["inputTokens", "cacheWrite5mTokens", "cacheWrite1hTokens", "cacheReadTokens"]
        .map((tokenClass) => tokensOf(usage, tokenClass))
        .reduce((sum, count) => ({ tokens: sum.tokens + count.tokens, exact: sum.exact && count.exact }));
}
/** True when every class is known. */
function isUsageKnown(usage) {
    return TOKEN_CLASSES.every((tokenClass) => tokensOf(usage, tokenClass).exact);
}
/**
 * Adds usage class by class. Unknown plus known is unknown for that class, and the known part is kept in `atLeast`.
 * A sum is for showing: price each request by itself, as the long-prompt band belongs to one request.
 */
function addUsage(...usages) {
    const sum = { ...NO_USAGE };
    const atLeast = {};
    for (const tokenClass of TOKEN_CLASSES) {
        const counts = usages.map((usage) => tokensOf(usage, tokenClass));
        const tokens = counts.reduce((total, count) => total + count.tokens, 0);
        if (counts.every((count) => count.exact)) {
            sum[tokenClass] = tokens;
        }
        else {
            sum[tokenClass] = undefined;
            if (tokens > 0)
                atLeast[tokenClass] = tokens;
        }
    }
    if (Object.keys(atLeast).length > 0)
        sum.atLeast = atLeast;
    const webSearches = usages.reduce((total, usage) => total + (usage.webSearches ?? 0), 0);
    if (webSearches > 0)
        sum.webSearches = webSearches;
    return sum;
}
function isCount(value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57508);
/* harmony import */ var _domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10017);
/* harmony import */ var _domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69867);
/* harmony import */ var _domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4858);
/* harmony import */ var _domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31412);
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(427);







/** Looks at everything that a task will need. Reads only; asks the provider for its models and for nothing that costs. */
async function doctor(ports, context) {
    const { setup } = ports;
    const { sha, ref } = context.base;
    const configuration = await configurationFacts(ports, context);
    const [visibility, workflows, ledgerRules, taskRules, mayOpen, reads, provider] = await Promise.all([
        setup.visibility(),
        setup.workflows(sha),
        setup.rulesOf(_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH_NAME */ .b),
        setup.rulesOf(_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .SAMPLE_TASK_BRANCH */ .U),
        setup.jobTokenMayOpenPullRequests(),
        setup.readable(sha),
        providerFacts(ports, context, configuration.config ?? _domain_config_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_CONFIG */ .PV),
    ]);
    return (0,_domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnose */ .h)({
        visibility,
        defaultBranch: ref,
        workflows,
        configuration,
        provider,
        token: { reads, hasPushToken: context.hasPushToken },
        rules: { [_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH_NAME */ .b]: ledgerRules, [_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .SAMPLE_TASK_BRANCH */ .U]: taskRules },
        jobTokenMayOpenPullRequests: mayOpen,
    });
}
async function configurationFacts(ports, context) {
    const file = context.configFile;
    try {
        const config = await ports.loadConfig(context.base.sha);
        return { file, config, mistake: undefined };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { file, config: undefined, mistake: error.message };
    }
}
async function providerFacts(ports, context, config) {
    const { hasCredential } = context;
    if (hasCredential !== true)
        return { hasCredential, failure: undefined, models: [] };
    try {
        const listed = await ports.catalogue.list();
        const now = ports.clock.now();
        const prices = (0,_domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__/* .withPriceOverrides */ .p5)(_domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE */ .d, config.prices);
        const models = config.ladder.map((rung) => {
            try {
                const { model } = (0,_domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveModel */ .AX)(rung.line, { listed, pins: config.models, now });
                (0,_domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__/* .priceRowFor */ .bz)({ model: model.id, at: new Date(now).toISOString(), table: prices });
                return { rung: rung.name, model: model.id, problem: undefined };
            }
            catch (error) {
                if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
                    throw error;
                return { rung: rung.name, model: undefined, problem: error.message };
            }
        });
        return { hasCredential: true, failure: undefined, models };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ))
            throw error;
        return { hasCredential: true, failure: error.message, models: [] };
    }
}


/***/ })

};
