export const id = 8990;
export const ids = [8990];
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

/***/ 58990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  messagesLanguageModel: () => (/* binding */ messagesLanguageModel)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/usage.js
var usage = __webpack_require__(94310);
// EXTERNAL MODULE: ./build/adapters/anthropic/clients/messages-client.js
var messages_client = __webpack_require__(31649);
// EXTERNAL MODULE: ./build/adapters/anthropic/error.js
var anthropic_error = __webpack_require__(65496);
// EXTERNAL MODULE: ./build/adapters/anthropic/from-response.js
var from_response = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/adapters/anthropic/stop-reason.js
var stop_reason = __webpack_require__(82377);
// EXTERNAL MODULE: ./build/adapters/anthropic/usage.js
var anthropic_usage = __webpack_require__(64357);
;// CONCATENATED MODULE: ./build/adapters/anthropic/message-draft.js

/**
 * Takes one event into the reply; `undefined` before `message_start`. Kept apart from the SDK's own accumulator
 * because that one parses a tool's input leniently: an edit cut in the middle would look like a whole one.
 * Event and block types that we don't know are skipped or kept as they started, as the API asks of clients
 * (https://platform.claude.com/docs/en/build-with-claude/streaming).
 */
function applyEvent(draft, event) {
    if (event.type === "message_start") {
        return {
            model: event.message.model,
            blocks: [],
            stopReason: null,
            stopExplanation: undefined,
            usage: (0,anthropic_usage/* mergeReportedUsage */.h)({}, event.message.usage ?? {}),
            outputCounted: false,
            complete: false,
        };
    }
    if (draft === undefined)
        return undefined;
    switch (event.type) {
        case "content_block_start":
            draft.blocks[event.index] = {
                start: event.content_block,
                text: "",
                json: "",
                thinking: "",
                signature: undefined,
            };
            break;
        case "content_block_delta": {
            const block = draft.blocks[event.index];
            if (block !== undefined)
                applyDelta(block, event.delta);
            break;
        }
        case "message_delta":
            draft.stopReason = event.delta.stop_reason;
            draft.stopExplanation = explanationOf(event.delta.stop_details);
            draft.usage = (0,anthropic_usage/* mergeReportedUsage */.h)(draft.usage, event.usage ?? {});
            draft.outputCounted = typeof event.usage?.output_tokens === "number";
            break;
        case "message_stop":
            draft.complete = true;
            break;
        case "content_block_stop":
        default:
            break;
    }
    return draft;
}
function applyDelta(block, delta) {
    switch (delta.type) {
        case "text_delta":
            block.text += delta.text;
            break;
        case "input_json_delta":
            block.json += delta.partial_json;
            break;
        case "thinking_delta":
            block.thinking += delta.thinking;
            break;
        case "signature_delta":
            block.signature = delta.signature;
            break;
        case "citations_delta":
        default:
            break;
    }
}
function explanationOf(details) {
    const words = [details?.category, details?.explanation].filter((word) => typeof word === "string" && word !== "");
    return words.length === 0 ? undefined : words.join(": ");
}

;// CONCATENATED MODULE: ./build/adapters/anthropic/stream-message.js


/** One try of one request. Throws only what is a bug. */
async function streamMessage(call) {
    // The SDK's own timeout ends with the headers, and its stream ends without an error when it is aborted.
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), call.silenceMs);
    const signals = call.signal === undefined ? [] : [call.signal];
    let draft;
    let requestId;
    const failed = (failure) => ({ draft, requestId, failure });
    try {
        const { data: events, response } = await call.client.messages
            .create(call.body, { signal: AbortSignal.any([...signals, silence.signal]) })
            .withResponse();
        requestId = (0,anthropic_error/* requestIdIn */.WY)(response.headers);
        for await (const event of events) {
            timer.refresh();
            draft = applyEvent(draft, event);
            call.onEvent(event);
        }
    }
    catch (error) {
        if (call.signal?.aborted === true)
            return failed((0,anthropic_error/* stopped */.ce)());
        if (silence.signal.aborted)
            return failed((0,anthropic_error/* silent */.Ku)(call.silenceMs, call.words));
        const failure = (0,anthropic_error/* toCallFailure */.Ol)(error, Date.now(), call.words);
        if (failure === undefined)
            throw error;
        return failed(failure);
    }
    finally {
        clearTimeout(timer);
    }
    if (draft?.complete === true)
        return { draft, requestId };
    if (call.signal?.aborted === true)
        return failed((0,anthropic_error/* stopped */.ce)());
    if (silence.signal.aborted)
        return failed((0,anthropic_error/* silent */.Ku)(call.silenceMs, call.words));
    return failed((0,anthropic_error/* streamCut */.bm)(call.words));
}

// EXTERNAL MODULE: ./build/adapters/anthropic/to-request.js
var to_request = __webpack_require__(59921);
;// CONCATENATED MODULE: ./build/adapters/anthropic/language-model.js










const DEFAULT_MAX_RETRIES = 2;
const DEFAULT_RETRY_DELAY_MS = 500;
/** A job that waits is paid by the minute: asked to wait longer, the call fails and the sweep comes back later. */
const LONGEST_WAIT_MS = 60_000;
/**
 * The Messages API, streamed, as a `LanguageModel`, whichever cloud serves it.
 *
 * One retry loop for all failures, in place of the SDK's: the SDK forgets a reply that was cut after it began, though
 * it is billed, and retries a spend limit, as it looks at the status only. It keeps to the SDK's habits otherwise:
 * two retries, `retry-after`, `x-should-retry`, exponential back-off with jitter.
 */
function messagesLanguageModel(options) {
    const { client, words } = options;
    const retries = options.maxRetries ?? DEFAULT_MAX_RETRIES;
    return {
        async respond(request, signal) {
            const body = (0,to_request/* toRequest */.d)(request);
            const calls = [];
            for (let attempt = 0;; attempt++) {
                if (signal?.aborted === true)
                    throw toProviderError((0,anthropic_error/* stopped */.ce)(), undefined, calls, 0);
                const { draft, requestId, failure } = await streamMessage({
                    client,
                    words,
                    body,
                    signal,
                    silenceMs: options.timeoutMs ?? messages_client/* DEFAULT_TIMEOUT_MS */.t,
                    onEvent: progressReporter(options.onProgress),
                });
                // What was begun is billed, whatever becomes of it; of what was lost on the way it is not known.
                if (draft !== undefined)
                    calls.push((0,anthropic_usage/* toUsage */.V)(draft.usage, draft.outputCounted));
                else if (failure !== undefined && (0,anthropic_error/* mayBeBilled */.dJ)(failure))
                    calls.push(usage/* UNKNOWN_USAGE */.rb);
                if (failure === undefined)
                    return toResponse(draft, requestId, calls);
                const waitMs = retryWait(failure, attempt, options.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS);
                const isPaidOut = calls.length >= (request.maxBilledTries ?? Number.POSITIVE_INFINITY);
                if (!failure.retryable || attempt >= retries || isPaidOut || waitMs > LONGEST_WAIT_MS) {
                    throw toProviderError(failure, requestId, calls, waitMs);
                }
                options.onProgress?.({ type: "retry", reason: failure.message, waitMs });
                if (!(await waited(waitMs, signal)))
                    throw toProviderError((0,anthropic_error/* stopped */.ce)(), requestId, calls, 0);
            }
        },
    };
}
function toResponse(draft, requestId, calls) {
    return {
        content: (0,from_response/* fromBlocks */.x)(draft.blocks),
        ...(0,stop_reason/* toStopReason */.Q)(draft.stopReason),
        ...(draft.stopExplanation === undefined ? {} : { stopExplanation: draft.stopExplanation }),
        usage: (0,usage/* addUsage */.vk)(...calls),
        calls,
        model: draft.model,
        requestId,
    };
}
function toProviderError(failure, requestId, calls, waitMs) {
    const id = failure.requestId ?? requestId;
    const wait = failure.retryable && waitMs > LONGEST_WAIT_MS
        ? `; it asks to wait ${Math.ceil(waitMs / 1000)} s, which is too long for a running job`
        : "";
    return new errors/* ProviderError */.mZ(`${failure.message}${wait}`, {
        failure: failure.failure,
        retryable: failure.retryable,
        calls,
        ...(id === undefined ? {} : { requestId: id }),
        cause: failure.cause,
    });
}
/** What the provider asks for, else 0.5 s, 1 s, 2 s … of which up to a quarter is chance, so that jobs spread out. */
function retryWait(failure, attempt, firstDelayMs) {
    if (failure.retryAfterMs !== undefined && failure.retryAfterMs > 0)
        return failure.retryAfterMs;
    return firstDelayMs * 2 ** attempt * (1 - Math.random() / 4);
}
/** False when the signal ended the wait. */
async function waited(ms, signal) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, signal === undefined ? {} : { signal });
        return true;
    }
    catch (error) {
        if (signal?.aborted === true)
            return false;
        throw error;
    }
}
function progressReporter(report) {
    return (event) => {
        if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
            report?.({ type: "text", text: event.delta.text });
        }
        else if (event.type === "content_block_start" && event.content_block.type === "tool_use") {
            report?.({ type: "tool", name: event.content_block.name });
        }
    };
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
