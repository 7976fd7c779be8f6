export const id = 7616;
export const ids = [7616];
export const modules = {

/***/ 97616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPageScript: () => (/* binding */ readPageScript)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56046);




/** Made by scripts/bundle.ts, once for both doors. */
const NAME = "report-page.js";
/**
 * The script of the report's page: a plotting library and our own code. It is a file beside the Action's bundle and one folder
 * above the command line's, read only when a page is made.
 */
async function readPageScript() {
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(process.argv[1] ?? "."));
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, NAME), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, "..", NAME), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, "..", "dist", NAME)]) {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(place, "utf8").catch(() => undefined);
        if (text !== undefined)
            return text;
    }
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1(`${NAME} is missing beside ${bundle}: Upshift is not installed whole`);
}


/***/ })

};
