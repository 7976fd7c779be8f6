export const id = 1866;
export const ids = [1866];
export const modules = {

/***/ 91866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDispatch: () => (/* binding */ withDispatch)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56046);


/** The job that tells Upshift that CI has ended; a check of that name never counts as CI (docs/ci.md). */
const LAST_JOB = "upshift";
/**
 * A CI workflow with what the mode `dispatch` needs: the trigger `workflow_dispatch`, and the last job of
 * `ci-for-dispatch.yml`, which waits for all others. Comments and order stay. Unchanged where both are there.
 * Throws `ConfigurationError` for a text that is no workflow.
 */
function withDispatch(path, text, example) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const jobs = document.get("jobs");
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${path} is not a workflow that can be read; add what examples/workflows/ci-for-dispatch.yml shows by hand.`);
    }
    const isTriggered = addTrigger(document);
    const names = jobs.items.map(({ key }) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key));
    const hasLast = names.includes(LAST_JOB);
    if (isTriggered && hasLast)
        return text;
    const edited = document.toString({ lineWidth: 0, flowCollectionPadding: false });
    return hasLast ? edited : `${edited.trimEnd()}\n\n${lastJob(example, names)}`;
}
/** True when it was there. */
function addTrigger(document) {
    const on = document.get("on", true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(on)) {
        if (on.has("workflow_dispatch"))
            return true;
        on.set("workflow_dispatch", nothing());
        return false;
    }
    const events = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(on) ? on.items.map((item) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? item.value : item)) : [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(on) && typeof on.value === "string")
        events.push(on.value);
    if (events.includes("workflow_dispatch"))
        return true;
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    for (const event of [...events, "workflow_dispatch"])
        map.set(event, nothing());
    document.set("on", map);
    return false;
}
/** `workflow_dispatch:` without a value, as people write it. */
function nothing() {
    const value = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(null);
    value.source = "";
    return value;
}
/** The last job of the example, waiting for the jobs that are here. `jobs:` is the last section of a workflow as people write them. */
function lastJob(example, names) {
    const at = example.indexOf("\n  # `workflow_run` does not fire");
    if (at < 0)
        throw new Error("ci-for-dispatch.yml no longer has the job that starts Upshift again");
    return example.slice(at + 1).replace(/needs: \[[^\]]*\].*/, `needs: [${names.join(", ")}]`);
}


/***/ })

};
