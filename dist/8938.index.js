export const id = 8938;
export const ids = [8938];
export const modules = {

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   anthropicBatches: () => (/* binding */ anthropicBatches)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _call_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65825);
/* harmony import */ var _from_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9914);
/* harmony import */ var _stop_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82377);
/* harmony import */ var _to_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59921);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64357);






const PAGE_SIZE = 100;
/** Reading may be repeated, submitting may not. */
const READING = { maxRetries: 2 };
/** The Message Batches API (https://platform.claude.com/docs/en/build-with-claude/batch-processing). */
function anthropicBatches(client) {
    const { batches } = client.messages;
    return {
        async submit(items) {
            const requests = items.map(({ customId, request }) => {
                const { stream: _, ...params } = (0,_to_request_js__WEBPACK_IMPORTED_MODULE_2__/* .toRequest */ .d)(request);
                return { custom_id: customId, params };
            });
            const { id } = await (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(() => batches.create({ requests }));
            return { batchId: id };
        },
        async status(batchId) {
            try {
                return statusOf(await (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(() => batches.retrieve(batchId, undefined, READING)));
            }
            catch (error) {
                if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ && error.failure === "not-found")
                    return undefined;
                throw error;
            }
        },
        async since(time) {
            return (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(async () => {
                const found = [];
                // Newest first, so the first one that is too old ends it.
                for await (const batch of batches.list({ limit: PAGE_SIZE }, READING)) {
                    if (Date.parse(batch.created_at) < Date.parse(time))
                        break;
                    found.push(statusOf(batch));
                }
                return found;
            });
        },
        async *results(batchId) {
            const lines = await (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(() => batches.results(batchId, undefined, READING));
            const read = lines[Symbol.asyncIterator]();
            for (;;) {
                const next = await (0,_call_api_js__WEBPACK_IMPORTED_MODULE_1__/* .callApi */ .p)(() => read.next());
                if (next.done === true)
                    return;
                yield resultOf(next.value);
            }
        },
    };
}
function statusOf(batch) {
    const counts = batch.request_counts;
    return {
        id: batch.id,
        createdAt: batch.created_at,
        state: batch.processing_status !== "ended" ? "running" : batch.archived_at === null ? "ended" : "gone",
        requests: counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired,
    };
}
function resultOf({ custom_id: customId, result, }) {
    switch (result.type) {
        case "succeeded":
            return { customId, outcome: "succeeded", response: responseOf(result.message) };
        case "errored":
            return { customId, outcome: "errored", error: result.error.error.message };
        case "expired":
        case "canceled":
            return { customId, outcome: result.type };
    }
}
function responseOf(message) {
    const usage = (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .toUsage */ .V)(message.usage, true);
    return {
        content: (0,_from_response_js__WEBPACK_IMPORTED_MODULE_4__/* .fromBlocks */ .x)(message.content.map((start) => ({ start, text: "", json: "", thinking: "", signature: undefined }))),
        ...(0,_stop_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .toStopReason */ .Q)(message.stop_reason),
        usage,
        calls: [usage],
        model: message.model,
        requestId: undefined,
    };
}


/***/ }),

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

/***/ 9914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fromBlocks)
/* harmony export */ });
/**
 * Content blocks by their type, never by position. Thinking and every type that we don't know become opaque, to be
 * sent back as they came: a changed thinking block is refused.
 */
function fromBlocks(blocks) {
    // A stream may leave holes where it skipped an index.
    return blocks.filter((block) => block !== undefined).map(fromBlock);
}
function fromBlock(block) {
    const { start } = block;
    switch (start.type) {
        case "text":
            return { type: "text", text: start.text + block.text };
        case "tool_use":
            return { type: "tool_use", id: start.id, name: start.name, input: toolInput(start.input, block.json) };
        case "thinking":
            return {
                type: "opaque",
                value: {
                    ...start,
                    thinking: start.thinking + block.thinking,
                    signature: block.signature ?? start.signature,
                },
            };
        default:
            return { type: "opaque", value: start };
    }
}
/**
 * A tool's input is an object or it is not one: what was cut or is no object is wrapped as
 * https://platform.claude.com/docs/en/agents-and-tools/tool-use/fine-grained-tool-streaming advises, so that the
 * tool refuses it, the model sees why, and the block can still be sent back.
 */
function toolInput(started, json) {
    if (json === "")
        return isObject(started) ? started : {};
    try {
        const input = JSON.parse(json);
        if (isObject(input))
            return input;
    }
    catch {
        // Not whole JSON: the reply ended in the middle of it.
    }
    return { INVALID_JSON: json };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 82377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toStopReason)
/* harmony export */ });
/**
 * Every stop reason by name (https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons). The raw
 * word is kept only for one that we don't know: the API may add some.
 */
function toStopReason(reported) {
    switch (reported) {
        case "end_turn":
        case "tool_use":
        case "max_tokens":
        case "refusal":
        case "pause_turn":
        case "model_context_window_exceeded":
        case "stop_sequence":
            return { stopReason: reported, rawStopReason: null };
        default:
            return { stopReason: "unknown", rawStopReason: reported };
    }
}


/***/ }),

/***/ 59921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toRequest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57508);
/* harmony import */ var _domain_provider_models_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59327);



/** https://platform.claude.com/docs/en/build-with-claude/prompt-caching */
const MAX_CACHE_BREAKPOINTS = 4;
/**
 * Our request → parameters of the Messages API. Never sent, because the 5.5 models refuse them: sampling parameters,
 * an assistant prefill, forced tool use, `thinking: enabled`.
 */
function toRequest(request) {
    const system = request.system.filter(hasText);
    const messages = request.messages
        .map((message) => ({ role: message.role, content: message.content.filter(hasText) }))
        .filter((message) => message.content.length > 0);
    const breakpoints = chooseBreakpoints([...system, ...messages.flatMap((message) => message.content)]);
    const effort = effortFor(request.model, request.effort);
    return {
        model: request.model,
        max_tokens: request.maxOutputTokens,
        ...(effort === undefined ? {} : { output_config: { effort } }),
        ...(system.length === 0 ? {} : { system: system.map((block) => textParam(block, breakpoints)) }),
        ...(request.tools.length === 0 ? {} : { tools: request.tools.map(toolParam) }),
        messages: messages.map(({ role, content }) => ({
            role,
            content: content.map((block) => blockParam(block, breakpoints)),
        })),
        stream: true,
    };
}
/** A model that is known not to take effort gets none; one that we don't know gets what was asked for. */
function effortFor(model, wanted) {
    if (wanted === undefined)
        return undefined;
    const id = (0,_domain_provider_models_js__WEBPACK_IMPORTED_MODULE_2__/* .anthropicId */ .Im)(model);
    const known = _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLED_CATALOGUE */ .t2.models.find((bundled) => bundled.id === id);
    return (0,_domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedEffort */ .aV)(known?.efforts, wanted);
}
/** The API refuses empty text blocks, but models send them. */
function hasText(block) {
    return block.type !== "text" || block.text.trim() !== "";
}
/**
 * The blocks that may carry a cache breakpoint. Of too many the first stays, as the stable prefix is the dearest to
 * lose, and the last three: the moving end of the conversation and where the calls before this one left their cache.
 */
function chooseBreakpoints(blocks) {
    const wanted = blocks.filter((block) => "cache" in block && block.cache);
    if (wanted.length <= MAX_CACHE_BREAKPOINTS)
        return new Set(wanted);
    return new Set([...wanted.slice(0, 1), ...wanted.slice(1 - MAX_CACHE_BREAKPOINTS)]);
}
function cacheControl(block, breakpoints) {
    return breakpoints.has(block) ? { cache_control: { type: "ephemeral" } } : {};
}
function blockParam(block, breakpoints) {
    switch (block.type) {
        case "text":
            return textParam(block, breakpoints);
        case "tool_use":
            return { type: "tool_use", id: block.id, name: block.name, input: block.input };
        case "tool_result":
            return {
                type: "tool_result",
                tool_use_id: block.toolUseId,
                ...(block.text === "" ? {} : { content: block.text.toWellFormed() }),
                ...(block.isError ? { is_error: true } : {}),
                ...cacheControl(block, breakpoints),
            };
        case "opaque":
            if (isBlockParam(block.value))
                return block.value;
            throw new Error("an opaque block that did not come from this adapter");
        default:
            return (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(block);
    }
}
/** Half of a surrogate pair (a cut in the middle of an emoji) makes the whole request invalid: it is replaced. */
function textParam(block, breakpoints) {
    return { type: "text", text: block.text.toWellFormed(), ...cacheControl(block, breakpoints) };
}
/** `fromBlocks` made it from a block of this API, which takes its blocks back in the shape it gave them. */
function isBlockParam(value) {
    return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
function toolParam(tool) {
    if ("providerType" in tool)
        return { type: tool.providerType, name: "str_replace_based_edit_tool" };
    return {
        name: tool.name,
        description: tool.description,
        input_schema: { ...tool.inputSchema, type: "object" },
    };
}


/***/ }),

/***/ 64357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ toUsage),
/* harmony export */   h: () => (/* binding */ mergeReportedUsage)
/* harmony export */ });
/**
 * Later counts over earlier ones: the counts of `message_delta` are running totals of the whole message, and leave
 * out what did not change (https://platform.claude.com/docs/en/build-with-claude/streaming).
 */
function mergeReportedUsage(earlier, later) {
    const present = Object.entries(later).filter(([, value]) => value !== null && value !== undefined);
    return { ...earlier, ...Object.fromEntries(present) };
}
/**
 * The API's counts → usage by billing class. What is missing, null or no count stays unknown. `final` says that the
 * output count is the last one; of a call that broke off it is only what had been reported by then.
 */
function toUsage(reported, final) {
    const output = count(reported.output_tokens);
    const tools = isRecord(reported.server_tool_use) ? reported.server_tool_use : {};
    const webSearches = count(tools["web_search_requests"]) ?? 0;
    return {
        inputTokens: count(reported.input_tokens),
        outputTokens: final ? output : undefined,
        ...cacheWrites(reported),
        cacheReadTokens: count(reported.cache_read_input_tokens),
        ...(webSearches > 0 ? { webSearches } : {}),
        ...(!final && output !== undefined && output > 0 ? { atLeast: { outputTokens: output } } : {}),
    };
}
/** By lifetime where the API says so. Where it gives only the total: we never ask for the 1-hour cache. */
function cacheWrites(reported) {
    const total = count(reported.cache_creation_input_tokens);
    const split = isRecord(reported.cache_creation) ? reported.cache_creation : {};
    const fiveMinutes = count(split["ephemeral_5m_input_tokens"]);
    const oneHour = count(split["ephemeral_1h_input_tokens"]);
    if (total === undefined)
        return { cacheWrite5mTokens: fiveMinutes, cacheWrite1hTokens: oneHour };
    const rest = total - (oneHour ?? 0);
    return rest < 0
        ? { cacheWrite5mTokens: fiveMinutes, cacheWrite1hTokens: oneHour }
        : { cacheWrite5mTokens: rest, cacheWrite1hTokens: oneHour ?? 0 };
}
function count(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ })

};
