export const id = 5496;
export const ids = [5496];
export const modules = {

/***/ 36776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ renewed),
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   er: () => (/* binding */ credentialsErrorIn)
/* harmony export */ });
/* unused harmony export CredentialsError */
/**
 * We could not prove who we are, so nobody was asked for anything. The clouds' SDKs wrap what a credential provider
 * throws in errors of their own; by this class it is found again among their causes.
 */
class CredentialsError extends Error {
    name = "CredentialsError";
}
/** Runs one exchange of credentials; whatever goes wrong in it says what it was for. */
async function exchange(what, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof CredentialsError)
            throw cause;
        throw new CredentialsError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
}
/** The first `CredentialsError` among an error and its causes. */
function credentialsErrorIn(error) {
    let current = error;
    for (let depth = 0; depth < 8 && current instanceof Error; depth++) {
        if (current instanceof CredentialsError)
            return current;
        current = current.cause;
    }
    return undefined;
}
/** What is replaced while it still has this long to live, milliseconds: a reply may take minutes. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Credentials that are fetched once and again only when they are about to end. */
function renewed(fetchThem) {
    let known;
    return async () => {
        if (known === undefined || known.expiresAt - RENEW_BEFORE_MS <= Date.now())
            known = await fetchThem();
        return known.value;
    };
}


/***/ }),

/***/ 65496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   Ol: () => (/* binding */ toCallFailure),
/* harmony export */   WY: () => (/* binding */ requestIdIn),
/* harmony export */   bm: () => (/* binding */ streamCut),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   dJ: () => (/* binding */ mayBeBilled)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36776);


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
/** The second one is Bedrock's. */
const PROMPT_TOO_LONG = /prompt is too long|input is too long for requested model/i;
/**
 * What the SDK throws → what it means for us. Undefined for anything that is not a failure of the provider or of the
 * way to it: that is a bug, and must not be retried or reworded.
 */
function toCallFailure(error, now, words) {
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIUserAbortError */ .cH)
        return stopped();
    const unproved = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsErrorIn */ .er)(error);
    if (unproved !== undefined)
        return plain("authentication", unproved.message, false, error);
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionTimeoutError */ .qA) {
        return plain("timeout", `${words.api} did not answer in time`, true, error);
    }
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX) {
        return plain("network", `${words.api} cannot be reached: ${rootCause(error)}`, true, error);
    }
    if (error instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG)
        return fromApiError(error, now, words);
    if (isBrokenStream(error)) {
        return plain("network", `the reply of ${words.api} broke off: ${rootCause(error)}`, true, error);
    }
    return undefined;
}
/** The caller's signal ended the call. */
function stopped() {
    return plain("aborted", "the call to the model was stopped", false, undefined);
}
/**
 * Whether a try of which nothing was heard may be on the bill all the same. The request was under way and no answer came:
 * the provider may have begun to write. An answer that is an error, or an address that was never reached, costs nothing.
 */
function mayBeBilled({ cause, failure }) {
    if (failure === "aborted")
        return true;
    if (failure !== "timeout" && failure !== "network")
        return false;
    return cause instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIConnectionError */ .xX ? !neverSent(cause) : !(cause instanceof _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_0__/* .APIError */ .LG);
}
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);
function neverSent(error) {
    for (let current = error; current instanceof Error; current = current.cause)
        if ("code" in current && typeof current.code === "string" && NEVER_SENT.has(current.code))
            return true;
    return false;
}
/** Nothing came for too long. */
function silent(ms, words) {
    return plain("timeout", `${words.api} was silent for ${Math.round(ms / 1000)} s`, true, undefined);
}
/** The stream ended in good order, but before the reply did. */
function streamCut(words) {
    return plain("network", `the reply of ${words.api} ended before it was complete`, true, undefined);
}
function fromApiError(error, now, provider) {
    const failure = failureOf(error);
    return {
        failure,
        message: describe(failure, error, provider),
        retryable: isRetryable(failure, error),
        requestId: error.headers === undefined ? undefined : requestIdIn(error.headers),
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
    switch (typeOf(error)) {
        case "authentication_error":
        case "UnrecognizedClientException":
        case "ExpiredTokenException":
            return "authentication";
        case "permission_error":
        case "AccessDeniedException":
            return "permission";
        case "not_found_error":
            return "not-found";
        case "rate_limit_error":
        case "ThrottlingException":
            return "rate-limit";
        case "overloaded_error":
        case "ServiceUnavailableException":
            return "overloaded";
        case "timeout_error":
        case "ModelTimeoutException":
            return "timeout";
        case "invalid_request_error":
            // The API also gives this type to 4xx statuses that have none of their own, 408 and 409 among them.
            return byStatus(error.status) ?? "bad-request";
        case "api_error":
        default:
            return byStatus(error.status) ?? "server";
    }
}
/**
 * The word for what went wrong: the API's own, else that of an AWS exception, which is in a header of a refusal
 * (`ThrottlingException:http://…`) or, in lower camel case, in the middle of a stream.
 */
function typeOf(error) {
    const named = error.type ?? error.headers?.get("x-amzn-errortype")?.split(":")[0] ?? null;
    return named === null
        ? null
        : named.endsWith("Exception")
            ? named[0]?.toUpperCase() + named.slice(1)
            : named;
}
/** What the provider's support asks for; AWS has its own name for it. */
function requestIdIn(headers) {
    return headers.get("request-id") ?? headers.get("x-amzn-requestid") ?? undefined;
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
function describe(failure, error, provider) {
    const words = (error.apiMessage ?? error.message).replaceAll(/\s+/g, " ").trim().slice(0, 500);
    const status = error.status === undefined ? "" : ` (HTTP ${error.status})`;
    switch (failure) {
        case "authentication":
            return `${provider.api} refused our credentials${status}: ${provider.credentials}. ${words}`;
        case "permission":
            return `${provider.api} says that we may not do this${status}: ${words}`;
        case "spend-limit":
            return `the spend limit of ${provider.account} is reached${status}; raise it in the console: ${words}`;
        case "rate-limit":
            return `${provider.api} limits our rate${status}: ${words}`;
        case "overloaded":
            return `${provider.api} is overloaded${status}: ${words}`;
        case "too-large":
            return `the prompt is too large for the model${status}: ${words}`;
        case "not-found":
            return `${provider.api} does not know what was asked for${status}: ${words}`;
        default:
            return `${provider.api} failed${status}: ${words}`;
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
/** What AWS's decoder says of a frame that is cut or was changed on the way; it has no class of its own. */
const BROKEN_FRAME = /^(?:Truncated event message received|The (?:prelude|message) checksum )/;
/**
 * undici's `TypeError: terminated` for a cut body, the SDK's `SyntaxError` for an event that is not JSON, and broken
 * frames of a binary stream.
 */
function isBrokenStream(error) {
    if (error instanceof SyntaxError)
        return true;
    if (error instanceof TypeError)
        return error.cause instanceof Error;
    return error instanceof Error && BROKEN_FRAME.test(error.message);
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

/***/ 25064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ RequestTimeoutError),
/* harmony export */   EH: () => (/* binding */ NotImplementedError),
/* harmony export */   Ed: () => (/* binding */ OverloadedError),
/* harmony export */   Ee: () => (/* binding */ GatewayTimeoutError),
/* harmony export */   Is: () => (/* binding */ UnprocessableEntityError),
/* harmony export */   LG: () => (/* binding */ APIError),
/* harmony export */   Ll: () => (/* binding */ PermissionDeniedError),
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   PO: () => (/* binding */ InternalServerError),
/* harmony export */   Xo: () => (/* binding */ ClientClosedRequestError),
/* harmony export */   cH: () => (/* binding */ APIUserAbortError),
/* harmony export */   dw: () => (/* binding */ RetryableError),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   k9: () => (/* binding */ PreconditionFailedError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   pJ: () => (/* binding */ AnthropicError),
/* harmony export */   qA: () => (/* binding */ APIConnectionTimeoutError),
/* harmony export */   us: () => (/* binding */ ServiceUnavailableError),
/* harmony export */   v3: () => (/* binding */ AuthenticationError),
/* harmony export */   v7: () => (/* binding */ BadRequestError),
/* harmony export */   xD: () => (/* binding */ ContentTooLargeError),
/* harmony export */   xL: () => (/* binding */ RequestHeaderFieldsTooLargeError),
/* harmony export */   xX: () => (/* binding */ APIConnectionError),
/* harmony export */   yP: () => (/* binding */ PaymentRequiredError)
/* harmony export */ });
/* harmony import */ var _internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62533);

var AnthropicError = /* @__PURE__ */ (() => {
    class AnthropicError extends Error {
        /** @internal */
        constructor(message, options) {
            super(message, options);
            Object.defineProperty(this, 'name', { value: new.target._errorName, writable: true, configurable: true });
        }
    }
    /** @internal */
    AnthropicError._errorName = 'AnthropicError';
    return AnthropicError;
})();
var APIError = /* @__PURE__ */ (() => {
    class APIError extends AnthropicError {
        constructor(status, error, message, headers, type) {
            super(`${APIError.makeMessage(status, error, message)}`);
            this.status = status;
            this.headers = headers;
            this.requestID = headers?.get('request-id');
            this.workspaceID = headers?.get('anthropic-workspace-id');
            this.error = error;
            const body = (error ?? {});
            this.apiMessage = body.error?.message ?? null;
            this.type = type ?? body.error?.type ?? null;
            const errorCode = body.error?.details?.error_code;
            this.errorCode = typeof errorCode === 'string' ? errorCode : null;
            this.details = body.error?.details ?? null;
        }
        static makeMessage(status, error, message) {
            const msg = error?.message ?
                typeof error.message === 'string' ?
                    error.message
                    : JSON.stringify(error.message)
                : error ? JSON.stringify(error)
                    : message;
            if (status && msg) {
                return `${status} ${msg}`;
            }
            if (status) {
                return `${status} status code (no body)`;
            }
            if (msg) {
                return msg;
            }
            return '(no status code or body)';
        }
        static generate(status, errorResponse, message, headers) {
            if (!status || !headers) {
                return new APIConnectionError({ message, cause: (0,_internal_errors_mjs__WEBPACK_IMPORTED_MODULE_0__/* .castToError */ .r)(errorResponse) });
            }
            const error = errorResponse;
            const errorClass = STATUS_ERROR_CLASSES.get(status);
            if (errorClass) {
                return new errorClass(status, error, message, headers);
            }
            if (status >= 500) {
                return new InternalServerError(status, error, message, headers);
            }
            return new APIError(status, error, message, headers);
        }
    }
    /** @internal */
    APIError._errorName = 'APIError';
    return APIError;
})();
var APIUserAbortError = /* @__PURE__ */ (() => {
    class APIUserAbortError extends APIError {
        constructor({ message } = {}) {
            super(undefined, undefined, message || 'Request was aborted.', undefined);
        }
    }
    /** @internal */
    APIUserAbortError._errorName = 'APIUserAbortError';
    return APIUserAbortError;
})();
var APIConnectionError = /* @__PURE__ */ (() => {
    class APIConnectionError extends APIError {
        constructor({ message, cause }) {
            super(undefined, undefined, message || 'Connection error.', undefined);
            // in some environments the 'cause' property is already declared
            // @ts-ignore
            if (cause)
                this.cause = cause;
        }
    }
    /** @internal */
    APIConnectionError._errorName = 'APIConnectionError';
    return APIConnectionError;
})();
var APIConnectionTimeoutError = /* @__PURE__ */ (() => {
    class APIConnectionTimeoutError extends APIConnectionError {
        constructor({ message } = {}) {
            super({ message: message ?? 'Request timed out.' });
        }
    }
    /** @internal */
    APIConnectionTimeoutError._errorName = 'APIConnectionTimeoutError';
    return APIConnectionTimeoutError;
})();
/**
 * An error that opts into the SDK's retry policy: throw it (e.g. from
 * middleware) to have the attempt retried.
 *
 * Note that the request will only be retried when `maxRetries` has not been exhausted.
 */
var RetryableError = /* @__PURE__ */ (() => {
    /**
     * An error that opts into the SDK's retry policy: throw it (e.g. from
     * middleware) to have the attempt retried.
     *
     * Note that the request will only be retried when `maxRetries` has not been exhausted.
     */
    class RetryableError extends AnthropicError {
        constructor(message, { cause } = {}) {
            super(message ?? 'Retryable error.');
            // in some environments the 'cause' property is already declared
            // @ts-ignore
            if (cause !== undefined)
                this.cause = cause;
        }
    }
    /** @internal */
    RetryableError._errorName = 'RetryableError';
    return RetryableError;
})();
var BadRequestError = /* @__PURE__ */ (() => {
    class BadRequestError extends APIError {
    }
    /** @internal */
    BadRequestError._errorName = 'BadRequestError';
    return BadRequestError;
})();
var AuthenticationError = /* @__PURE__ */ (() => {
    class AuthenticationError extends APIError {
    }
    /** @internal */
    AuthenticationError._errorName = 'AuthenticationError';
    return AuthenticationError;
})();
var PaymentRequiredError = /* @__PURE__ */ (() => {
    class PaymentRequiredError extends APIError {
    }
    /** @internal */
    PaymentRequiredError._errorName = 'PaymentRequiredError';
    return PaymentRequiredError;
})();
var PermissionDeniedError = /* @__PURE__ */ (() => {
    class PermissionDeniedError extends APIError {
    }
    /** @internal */
    PermissionDeniedError._errorName = 'PermissionDeniedError';
    return PermissionDeniedError;
})();
var NotFoundError = /* @__PURE__ */ (() => {
    class NotFoundError extends APIError {
    }
    /** @internal */
    NotFoundError._errorName = 'NotFoundError';
    return NotFoundError;
})();
var RequestTimeoutError = /* @__PURE__ */ (() => {
    class RequestTimeoutError extends APIError {
    }
    /** @internal */
    RequestTimeoutError._errorName = 'RequestTimeoutError';
    return RequestTimeoutError;
})();
var ConflictError = /* @__PURE__ */ (() => {
    class ConflictError extends APIError {
    }
    /** @internal */
    ConflictError._errorName = 'ConflictError';
    return ConflictError;
})();
var PreconditionFailedError = /* @__PURE__ */ (() => {
    class PreconditionFailedError extends APIError {
    }
    /** @internal */
    PreconditionFailedError._errorName = 'PreconditionFailedError';
    return PreconditionFailedError;
})();
var ContentTooLargeError = /* @__PURE__ */ (() => {
    class ContentTooLargeError extends APIError {
    }
    /** @internal */
    ContentTooLargeError._errorName = 'ContentTooLargeError';
    return ContentTooLargeError;
})();
var UnprocessableEntityError = /* @__PURE__ */ (() => {
    class UnprocessableEntityError extends APIError {
    }
    /** @internal */
    UnprocessableEntityError._errorName = 'UnprocessableEntityError';
    return UnprocessableEntityError;
})();
var RateLimitError = /* @__PURE__ */ (() => {
    class RateLimitError extends APIError {
    }
    /** @internal */
    RateLimitError._errorName = 'RateLimitError';
    return RateLimitError;
})();
var RequestHeaderFieldsTooLargeError = /* @__PURE__ */ (() => {
    class RequestHeaderFieldsTooLargeError extends APIError {
    }
    /** @internal */
    RequestHeaderFieldsTooLargeError._errorName = 'RequestHeaderFieldsTooLargeError';
    return RequestHeaderFieldsTooLargeError;
})();
var ClientClosedRequestError = /* @__PURE__ */ (() => {
    class ClientClosedRequestError extends APIError {
    }
    /** @internal */
    ClientClosedRequestError._errorName = 'ClientClosedRequestError';
    return ClientClosedRequestError;
})();
var InternalServerError = /* @__PURE__ */ (() => {
    class InternalServerError extends APIError {
    }
    /** @internal */
    InternalServerError._errorName = 'InternalServerError';
    return InternalServerError;
})();
var NotImplementedError = /* @__PURE__ */ (() => {
    class NotImplementedError extends InternalServerError {
    }
    /** @internal */
    NotImplementedError._errorName = 'NotImplementedError';
    return NotImplementedError;
})();
var ServiceUnavailableError = /* @__PURE__ */ (() => {
    class ServiceUnavailableError extends InternalServerError {
    }
    /** @internal */
    ServiceUnavailableError._errorName = 'ServiceUnavailableError';
    return ServiceUnavailableError;
})();
var GatewayTimeoutError = /* @__PURE__ */ (() => {
    class GatewayTimeoutError extends InternalServerError {
    }
    /** @internal */
    GatewayTimeoutError._errorName = 'GatewayTimeoutError';
    return GatewayTimeoutError;
})();
var OverloadedError = /* @__PURE__ */ (() => {
    class OverloadedError extends InternalServerError {
    }
    /** @internal */
    OverloadedError._errorName = 'OverloadedError';
    return OverloadedError;
})();
const STATUS_ERROR_CLASSES = /* @__PURE__ */ new Map([
    [400, BadRequestError],
    [401, AuthenticationError],
    [402, PaymentRequiredError],
    [403, PermissionDeniedError],
    [404, NotFoundError],
    [408, RequestTimeoutError],
    [409, ConflictError],
    [412, PreconditionFailedError],
    [413, ContentTooLargeError],
    [422, UnprocessableEntityError],
    [429, RateLimitError],
    [431, RequestHeaderFieldsTooLargeError],
    [499, ClientClosedRequestError],
    [501, NotImplementedError],
    [503, ServiceUnavailableError],
    [504, GatewayTimeoutError],
    [529, OverloadedError],
]);
//# sourceMappingURL=error.mjs.map

/***/ }),

/***/ 62533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ castToError),
/* harmony export */   z: () => (/* binding */ isAbortError)
/* harmony export */ });
function isAbortError(err) {
    return (typeof err === 'object' &&
        err !== null &&
        // Spec-compliant fetch implementations
        (('name' in err && err.name === 'AbortError') ||
            // Expo fetch
            ('message' in err && String(err.message).includes('FetchRequestCanceledException'))));
}
const castToError = (err) => {
    if (err instanceof Error)
        return err;
    if (typeof err === 'object' && err !== null) {
        try {
            const tag = Object.prototype.toString.call(err);
            // cross-realm errors (e.g. undici's abort `DOMException` under jest) fail `instanceof Error`
            if (tag === '[object Error]' || tag === '[object DOMException]') {
                // @ts-ignore - not all envs have native support for cause yet
                const error = new Error(err.message, err.cause ? { cause: err.cause } : {});
                if (err.stack)
                    error.stack = err.stack;
                // @ts-ignore - not all envs have native support for cause yet
                if (err.cause && !error.cause)
                    error.cause = err.cause;
                if (err.name)
                    error.name = err.name;
                return error;
            }
        }
        catch { }
        try {
            return new Error(JSON.stringify(err));
        }
        catch { }
    }
    return new Error(err);
};
//# sourceMappingURL=errors.mjs.map

/***/ })

};
