export const id = 3039;
export const ids = [3039];
export const modules = {

/***/ 65825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ callApi)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65496);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59301);



/** A call of the Claude API, with its failures as ours: throws `ProviderError`, and a bug as it is. */
async function callApi(work) {
    try {
        return await work();
    }
    catch (error) {
        const failure = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toCallFailure */ .Ol)(error, Date.now(), _provider_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_WORDS */ .eb.anthropic);
        if (failure === undefined)
            throw error;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ(failure.message, {
            failure: failure.failure,
            retryable: failure.retryable,
            ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
            cause: error,
        });
    }
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicModelCatalogue: () => (/* binding */ anthropicModelCatalogue)
/* harmony export */ });
/* harmony import */ var _domain_ladder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31221);
/* harmony import */ var _call_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65825);


/** Short, as there is the bundled catalogue to fall back on. */
const LIST_TIMEOUT_MS = 10_000;
const PAGE_SIZE = 100;
/** The Models API (https://platform.claude.com/docs/en/api/models/list), all pages, retired models included. */
function anthropicModelCatalogue(client) {
    return {
        async list() {
            const models = [];
            await (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(async () => {
                const pages = client.models.list(
                // Without this the API leaves retired models out, and a retired pin could not be told from a wrong one.
                { limit: PAGE_SIZE, lifecycle: ["active", "deprecated", "retired"] }, { timeout: LIST_TIMEOUT_MS, maxRetries: 1 });
                for await (const model of pages)
                    models.push(toModelInfo(model));
            });
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
        line: _domain_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_LINES */ .kg.find((line) => line === model.line) ?? "other",
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
    return _domain_ladder_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFORTS */ .ig.filter((effort) => capability[effort]?.supported === true);
}
function timeOf(model) {
    const time = Date.parse(model.createdAt);
    return Number.isNaN(time) ? 0 : time;
}


/***/ })

};
