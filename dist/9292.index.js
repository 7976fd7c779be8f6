export const id = 9292;
export const ids = [9292];
export const modules = {

/***/ 19292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   systemRandom: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms);
    },
};
const systemRandom = {
    next: () => Math.random(),
    id: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(18).toString("hex"),
};


/***/ })

};
