export const id = 2374;
export const ids = [2374];
export const modules = {

/***/ 22374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runConfigCheck: () => (/* binding */ runConfigCheck)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/**
 * `upshift config check`: says whether a configuration file is valid. Gives back the exit code: 0 for a valid file, 1
 * for one with mistakes. Each mistake stands on a line with file, line and column, as editors and people follow them.
 */
async function runConfigCheck(options, ports) {
    const { file, json = false } = options;
    try {
        await ports.check(file);
        await ports.write(json ? `${JSON.stringify({ file, valid: true })}\n` : `${file} is valid.\n`);
        return 0;
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) || error.at === undefined)
            throw error;
        const { line, column } = error.at;
        const { message } = error;
        await ports.write(json
            ? `${JSON.stringify({ file, valid: false, line, column, message })}\n`
            : `${file}:${line}:${column}: ${message}\n`);
        return 1;
    }
}


/***/ })

};
