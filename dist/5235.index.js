export const id = 5235;
export const ids = [5235];
export const modules = {

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
