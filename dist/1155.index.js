export const id = 1155;
export const ids = [1155];
export const modules = {

/***/ 31155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bedrockClient: () => (/* binding */ bedrockClient)
/* harmony export */ });
/* harmony import */ var _anthropic_ai_bedrock_sdk_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12436);
/* harmony import */ var _aws_sdk_credential_providers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29719);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36776);
/* harmony import */ var _messages_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31649);




/** https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = "sts.amazonaws.com";
const SESSION_NAME = "upshift";
/**
 * Amazon Bedrock by API key, by keys of AWS, by a role that the job's identity may take, or by whatever AWS's own tools
 * would find on this machine (profiles, single sign-on, instance roles).
 */
function bedrockClient({ bedrock, baseUrl }, options = {}, identityToken) {
    const credentials = credentialsOf(bedrock, identityToken);
    return new _anthropic_ai_bedrock_sdk_client__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicBedrock */ .l({
        ...(0,_messages_client_js__WEBPACK_IMPORTED_MODULE_1__/* .sdkOptions */ .r)(options),
        awsRegion: bedrock.region,
        baseURL: baseUrl === "" ? `https://bedrock-runtime.${bedrock.region}.amazonaws.com` : baseUrl,
        apiKey: bedrock.bearerToken === "" ? null : bedrock.bearerToken,
        providerChainResolver: async () => credentials,
    });
}
function credentialsOf(bedrock, identityToken) {
    const { accessKeyId, secretAccessKey, sessionToken, role, region, stsUrl } = bedrock;
    if (accessKeyId !== "" && secretAccessKey !== "") {
        const keys = { accessKeyId, secretAccessKey, ...(sessionToken === "" ? {} : { sessionToken }) };
        return async () => keys;
    }
    if (role === "" || identityToken === undefined) {
        const chain = (0,_aws_sdk_credential_providers__WEBPACK_IMPORTED_MODULE_2__.fromNodeProviderChain)({ clientConfig: { region } });
        return untilExpiry("no AWS credentials (set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE or AWS_BEARER_TOKEN_BEDROCK, or in a workflow the input aws-role)", () => chain());
    }
    return untilExpiry(`AWS's credentials for the role ${role}`, async () => (0,_aws_sdk_credential_providers__WEBPACK_IMPORTED_MODULE_2__.fromWebToken)({
        roleArn: role,
        roleSessionName: SESSION_NAME,
        webIdentityToken: await identityToken(AUDIENCE),
        clientConfig: { region, ...(stsUrl === "" ? {} : { endpoint: stsUrl }) },
    })());
}
function untilExpiry(what, fetchThem) {
    return (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .renewed */ .Fv)(() => (0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .cv)(what, async () => {
        const value = await fetchThem();
        return { value, expiresAt: value.expiration?.getTime() ?? Number.POSITIVE_INFINITY };
    }));
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
