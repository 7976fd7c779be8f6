export const id = 39;
export const ids = [39];
export const modules = {

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ anthropicClient),
/* harmony export */   t: () => (/* binding */ DEFAULT_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7766);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);


const DEFAULT_TIMEOUT_MS = 600_000;
/**
 * The SDK's client with everything off that reads the environment or writes to the console: it would print raw model
 * output next to GitHub's workflow commands, past our redaction. Throws `ConfigurationError` without a key.
 */
function anthropicClient(options) {
    const apiKey = options.apiKey.trim();
    if (apiKey === "") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("no Anthropic API key: set the repository secret ANTHROPIC_API_KEY and pass it to the action");
    }
    return new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__/* .Anthropic */ .N({
        apiKey,
        baseURL: options.baseUrl,
        // Retries are ours: see language-model.ts.
        maxRetries: 0,
        timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        logLevel: "off",
        openTelemetry: false,
    });
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Ol: () => (/* binding */ toCallFailure),
/* harmony export */   bm: () => (/* binding */ streamCut),
/* harmony export */   ce: () => (/* binding */ stopped)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5064);

/**
 * Codes of a spend limit: trying again only fails again until somebody raises it
 * (https://platform.claude.com/docs/en/api/rate-limits). Both the API's and the console's own limits.
 */
const SPEND_LIMIT_CODES = new Set([
    "enforced_spend_limit_reached",
    "contract_spend_limit_reached",
    "linked_organization_spend_limit_reached",
    "linked_organization_billing_unavailable",
]);
/** A limit that the customer set in the console is a plain 400 without a code (https://platform.claude.com/docs/en/api/errors). */
const OWN_SPEND_LIMIT = /you have reached your specified (?:workspace )?api usage limits/i;
const PROMPT_TOO_LONG = /prompt is too long/i;
/**
 * What the SDK throws → what it means for us. Undefined for anything that is not a failure of the provider or of the
 * way to it: that is a bug, and must not be retried or reworded.
 */
function toCallFailure(error, now) {
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIUserAbortError */ .cH)
        return stopped();
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA) {
        return plain("timeout", "the Anthropic API did not answer in time", true, error);
    }
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX) {
        return plain("network", `the Anthropic API cannot be reached: ${rootCause(error)}`, true, error);
    }
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG)
        return fromApiError(error, now);
    if (isBrokenStream(error)) {
        return plain("network", `the reply of the Anthropic API broke off: ${rootCause(error)}`, true, error);
    }
    return undefined;
}
/** The caller's signal ended the call. */
function stopped() {
    return plain("aborted", "the call to the model was stopped", false, undefined);
}
/** Nothing came for too long. */
function silent(ms) {
    return plain("timeout", `the Anthropic API was silent for ${Math.round(ms / 1000)} s`, true, undefined);
}
/** The stream ended in good order, but before the reply did. */
function streamCut() {
    return plain("network", "the reply of the Anthropic API ended before it was complete", true, undefined);
}
function fromApiError(error, now) {
    const failure = failureOf(error);
    return {
        failure,
        message: describe(failure, error),
        retryable: isRetryable(failure, error),
        requestId: error.requestID ?? undefined,
        retryAfterMs: retryAfter(error.headers, now),
        cause: error,
    };
}
/** By code and type before the status: an `error` event in the middle of a stream has no status. */
function failureOf(error) {
    const message = error.apiMessage ?? error.message;
    if (error.errorCode !== null && SPEND_LIMIT_CODES.has(error.errorCode))
        return "spend-limit";
    if (error.status === 402 || error.type === "billing_error" || OWN_SPEND_LIMIT.test(message)) {
        return "spend-limit";
    }
    if (error.status === 413 || PROMPT_TOO_LONG.test(message))
        return "too-large";
    switch (error.type) {
        case "authentication_error":
            return "authentication";
        case "permission_error":
            return "permission";
        case "not_found_error":
            return "not-found";
        case "rate_limit_error":
            return "rate-limit";
        case "overloaded_error":
            return "overloaded";
        case "timeout_error":
            return "timeout";
        case "invalid_request_error":
            // The API also gives this type to 4xx statuses that have none of their own, 408 and 409 among them.
            return byStatus(error.status) ?? "bad-request";
        case "api_error":
        default:
            return byStatus(error.status) ?? "server";
    }
}
function byStatus(status) {
    switch (status) {
        case undefined:
            return undefined;
        case 401:
            return "authentication";
        case 403:
            return "permission";
        case 404:
            return "not-found";
        case 408:
        case 504:
            return "timeout";
        case 409:
            return "server";
        case 429:
            return "rate-limit";
        case 529:
            return "overloaded";
        default:
            return status >= 500 ? "server" : "bad-request";
    }
}
/** The server's own word (`x-should-retry`, as the SDK heeds it) before ours, but money that is gone stays gone. */
function isRetryable(failure, error) {
    if (failure === "spend-limit")
        return false;
    const advice = error.headers?.get("x-should-retry");
    if (advice === "true")
        return true;
    if (advice === "false")
        return false;
    return (failure === "rate-limit" || failure === "overloaded" || failure === "server" || failure === "timeout");
}
/** One line for the user: what to do, then the API's own words. */
function describe(failure, error) {
    const words = (error.apiMessage ?? error.message).replaceAll(/\s+/g, " ").trim().slice(0, 500);
    const status = error.status === undefined ? "" : ` (HTTP ${error.status})`;
    switch (failure) {
        case "authentication":
            return `the Anthropic API key was refused${status}: check the repository secret ANTHROPIC_API_KEY. ${words}`;
        case "permission":
            return `the Anthropic API key may not do this${status}: ${words}`;
        case "spend-limit":
            return `the spend limit of the Anthropic account is reached${status}; raise it in the console: ${words}`;
        case "rate-limit":
            return `the Anthropic API limits our rate${status}: ${words}`;
        case "overloaded":
            return `the Anthropic API is overloaded${status}: ${words}`;
        case "too-large":
            return `the prompt is too large for the model${status}: ${words}`;
        case "not-found":
            return `the Anthropic API does not know what was asked for${status}: ${words}`;
        default:
            return `the Anthropic API failed${status}: ${words}`;
    }
}
/** Milliseconds of `retry-after-ms` or `retry-after` (seconds or a date). */
function retryAfter(headers, now) {
    const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
    if (milliseconds >= 0)
        return milliseconds;
    const text = headers?.get("retry-after") ?? "";
    const seconds = Number(text === "" ? Number.NaN : text);
    if (seconds >= 0)
        return seconds * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** undici's `TypeError: terminated` for a cut body, and the SDK's `SyntaxError` for an event that is not JSON. */
function isBrokenStream(error) {
    return error instanceof SyntaxError || (error instanceof TypeError && error.cause instanceof Error);
}
function rootCause(error) {
    let current = error;
    while (current instanceof Error && current.cause instanceof Error)
        current = current.cause;
    return current instanceof Error ? current.message : String(current);
}
function plain(failure, message, retryable, cause) {
    return { failure, message, retryable, requestId: undefined, retryAfterMs: undefined, cause };
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicModelCatalogue: () => (/* binding */ anthropicModelCatalogue)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_ladder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1221);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1339);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5496);




/** Short, as there is the bundled catalogue to fall back on. */
const LIST_TIMEOUT_MS = 10_000;
const PAGE_SIZE = 100;
/** The Models API (https://platform.claude.com/docs/en/api/models/list), all pages, retired models included. */
function anthropicModelCatalogue(options) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .anthropicClient */ .U)(options);
    return {
        async list() {
            const models = [];
            try {
                const pages = client.models.list(
                // Without this the API leaves retired models out, and a retired pin could not be told from a wrong one.
                { limit: PAGE_SIZE, lifecycle: ["active", "deprecated", "retired"] }, { timeout: options.timeoutMs ?? LIST_TIMEOUT_MS, maxRetries: options.maxRetries ?? 1 });
                for await (const model of pages)
                    models.push(toModelInfo(model));
            }
            catch (error) {
                const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toCallFailure */ .Ol)(error, Date.now());
                if (failure === undefined)
                    throw error;
                throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ(failure.message, {
                    failure: failure.failure,
                    retryable: failure.retryable,
                    ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
                    cause: error,
                });
            }
            // The API lists newest first; gateways may not.
            return models.toSorted((a, b) => timeOf(b) - timeOf(a));
        },
    };
}
/** Read with care: gateways answer with fewer fields than the SDK's type promises. */
function toModelInfo(model) {
    const efforts = effortsOf(model.capabilities?.effort);
    return {
        id: model.id,
        line: _domain_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .MODEL_LINES */ .kg.find((line) => line === model.line) ?? "other",
        lifecycle: model.lifecycle ?? "active",
        createdAt: model.created_at ?? "1970-01-01T00:00:00Z",
        ...(typeof model.retires_at === "string" ? { retiresAt: model.retires_at } : {}),
        maxInputTokens: model.max_input_tokens ?? undefined,
        maxOutputTokens: model.max_tokens ?? undefined,
        ...(efforts === undefined ? {} : { efforts }),
    };
}
function effortsOf(capability) {
    if (capability === undefined)
        return undefined;
    if (!capability.supported)
        return [];
    return _domain_ladder_js__WEBPACK_IMPORTED_MODULE_1__/* .EFFORTS */ .ig.filter((effort) => capability[effort]?.supported === true);
}
function timeOf(model) {
    const time = Date.parse(model.createdAt);
    return Number.isNaN(time) ? 0 : time;
}


/***/ })

};
