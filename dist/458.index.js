export const id = 458;
export const ids = [458];
export const modules = {

/***/ 50458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExampleWorkflow: () => (/* binding */ readExampleWorkflow)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23356);


/** The example workflows, which lie beside the bundle in every copy of this repository. */
async function readExampleWorkflow(name) {
    for (const text of (0,_beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .textsBesideBundle */ .F)(`examples/workflows/${name}`))
        return text;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`examples/workflows/${name} is missing beside ${(0,_beside_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleFolder */ .L)()}: Upshift is not installed whole.`);
}


/***/ })

};
