export const id = 7616;
export const ids = [7616,5235];
export const modules = {

/***/ 23356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textsBesideBundle),
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder of the script that runs: `dist`, `dist/cli`, or `src` in development. */
function bundleFolder() {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "."));
}
/**
 * Texts of the files with that path from the bundle's folder or from one of the two above it, the nearest first: what lies
 * beside the bundle in every copy of this repository, whichever door was taken.
 */
function* textsBesideBundle(path) {
    for (const folder of [".", "..", "../.."]) {
        try {
            yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundleFolder(), folder, path), "utf8");
        }
        catch {
            // Not here.
        }
    }
}


/***/ }),

/***/ 97616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPageScript: () => (/* binding */ readPageScript)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23356);


/** Made by scripts/bundle.ts, once for both doors. */
const NAME = "report-page.js";
/** The script of the report's page: a plotting library and our own code. Read only when a page is made. */
async function readPageScript() {
    for (const place of [NAME, `dist/${NAME}`])
        for (const text of (0,_beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .textsBesideBundle */ .F)(place))
            return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${NAME} is missing beside ${(0,_beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleFolder */ .L)()}: Upshift is not installed whole`);
}


/***/ })

};
