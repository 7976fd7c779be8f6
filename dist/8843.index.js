export const id = 8843;
export const ids = [8843];
export const modules = {

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

/***/ 78843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vertexClient: () => (/* binding */ vertexClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_vertex_sdk_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6586);
/* harmony import */ var google_auth_library__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(492);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36776);
/* harmony import */ var _messages_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31649);





const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
const JWT = "urn:ietf:params:oauth:token-type:jwt";
/**
 * Google Vertex AI by workload identity federation, else by Application Default Credentials. Throws
 * `ConfigurationError` without a project.
 */
function vertexClient({ vertex, baseUrl }, options = {}, identityToken) {
    if (vertex.project === "") {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1("no Google Cloud project: set the input google-project or ANTHROPIC_VERTEX_PROJECT_ID");
    }
    const isFederated = vertex.identityProvider !== "" && identityToken !== undefined;
    return new _anthropic_ai_vertex_sdk_client__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicVertex */ .d({
        ...(0,_messages_client_js__WEBPACK_IMPORTED_MODULE_3__/* .sdkOptions */ .r)(options),
        region: vertex.region,
        projectId: vertex.project,
        ...(baseUrl === "" ? {} : { baseURL: baseUrl }),
        ...(isFederated
            ? { authClient: federated(vertex, identityToken) }
            : { googleAuth: new TellingAuth({ scopes: SCOPE, projectId: vertex.project }) }),
    });
}
/** https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines */
function federated(vertex, identityToken) {
    const provider = vertex.identityProvider.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
    return new TellingIdentityPool({
        type: "external_account",
        audience: `//iam.googleapis.com/${provider}`,
        subject_token_type: JWT,
        token_url: `${vertex.stsUrl === "" ? "https://sts.googleapis.com" : vertex.stsUrl}/v1/token`,
        scopes: [SCOPE],
        // GitHub's own convention for the audience, and the default of Google's provider.
        subject_token_supplier: {
            getSubjectToken: () => identityToken(`https://iam.googleapis.com/${provider}`),
        },
        ...(vertex.serviceAccount === ""
            ? {}
            : {
                service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${vertex.serviceAccount}:generateAccessToken`,
            }),
    });
}
/** What Google refuses is a matter of credentials, not of the network. */
class TellingIdentityPool extends google_auth_library__WEBPACK_IMPORTED_MODULE_1__.IdentityPoolClient {
    async getRequestHeaders() {
        return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .cv)("Google's token for this job's identity", () => super.getRequestHeaders());
    }
}
class TellingAuth extends google_auth_library__WEBPACK_IMPORTED_MODULE_1__.GoogleAuth {
    async getClient() {
        return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .cv)("Google's Application Default Credentials", () => super.getClient());
    }
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
