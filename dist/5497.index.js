export const id = 5497;
export const ids = [5497];
export const modules = {

/***/ 95497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicClient: () => (/* binding */ anthropicClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49958);
/* harmony import */ var _anthropic_ai_sdk_lib_credentials_oidc_federation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31490);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36776);
/* harmony import */ var _messages_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31649);





const PUBLIC_API = "https://api.anthropic.com";
/** https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions */
const AUDIENCE = "https://api.anthropic.com";
/**
 * The Anthropic API or a gateway that speaks it, by key or by the job's identity. Throws `ConfigurationError` where
 * there is neither.
 */
function anthropicClient({ anthropic, baseUrl }, options = {}, identityToken) {
    const apiKey = anthropic.apiKey.trim();
    const baseURL = baseUrl === "" ? PUBLIC_API : baseUrl;
    if (apiKey !== "")
        return new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__/* .Anthropic */ .N({ ...(0,_messages_client_js__WEBPACK_IMPORTED_MODULE_2__/* .sdkOptions */ .r)(options), apiKey, baseURL });
    if (anthropic.federationRule === "" || identityToken === undefined) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("no Anthropic API key: set ANTHROPIC_API_KEY, in a workflow as a repository secret that is passed to the action's anthropic-api-key");
    }
    if (anthropic.organization === "") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1("anthropic-federation-rule also needs anthropic-organization");
    }
    const provider = (0,_anthropic_ai_sdk_lib_credentials_oidc_federation__WEBPACK_IMPORTED_MODULE_3__/* .oidcFederationProvider */ .g)({
        identityTokenProvider: () => identityToken(AUDIENCE),
        federationRuleId: anthropic.federationRule,
        organizationId: anthropic.organization,
        ...(anthropic.serviceAccount === "" ? {} : { serviceAccountId: anthropic.serviceAccount }),
        ...(anthropic.workspace === "" ? {} : { workspaceId: anthropic.workspace }),
        baseURL,
        fetch: globalThis.fetch,
    });
    return new _anthropic_ai_sdk__WEBPACK_IMPORTED_MODULE_1__/* .Anthropic */ .N({
        ...(0,_messages_client_js__WEBPACK_IMPORTED_MODULE_2__/* .sdkOptions */ .r)(options),
        apiKey: null,
        authToken: null,
        baseURL,
        credentials: () => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .cv)("Anthropic's token for this job's identity", () => provider()),
    });
}


/***/ }),

/***/ 31649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sdkOptions),
/* harmony export */   t: () => (/* binding */ DEFAULT_TIMEOUT_MS)
/* harmony export */ });
const DEFAULT_TIMEOUT_MS = 600_000;
/**
 * Everything off that retries, reads the environment or writes to the console: retries are ours (see
 * language-model.ts), and a console would print raw model output next to GitHub's workflow commands, past redaction.
 */
function sdkOptions({ timeoutMs }) {
    return {
        maxRetries: 0,
        timeout: timeoutMs ?? DEFAULT_TIMEOUT_MS,
        logLevel: "off",
        openTelemetry: false,
    };
}


/***/ }),

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


/***/ })

};
