export const id = 3781;
export const ids = [3781];
export const modules = {

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimateTask: () => (/* binding */ estimateTask)
/* harmony export */ });
/* harmony import */ var _domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38185);
/* harmony import */ var _domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44297);


/** How hard a task looks by its words, by what the repository says of the names in them, and by the diff that it is about. */
async function estimateTask(survey, { text, body, kind, config, size }) {
    const task = {
        text,
        body,
        repository: await survey.survey((0,_domain_complexity_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedThings */ .Di)(text, body)),
        ...(kind === undefined ? {} : { kind }),
        ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
    };
    return size === undefined ? (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromText */ .Qx)(task) : (0,_domain_complexity_js__WEBPACK_IMPORTED_MODULE_0__/* .estimateFromDiff */ .i4)(task, size);
}


/***/ })

};
