export const id = 342;
export const ids = [342];
export const modules = {

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57508);
/* harmony import */ var _domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10017);
/* harmony import */ var _domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69867);
/* harmony import */ var _domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4858);
/* harmony import */ var _domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31412);
/* harmony import */ var _domain_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(427);







/** Looks at everything that a task will need. Reads only; asks the provider for its models and for nothing that costs. */
async function doctor(ports, context) {
    const { setup } = ports;
    const { sha, ref } = context.base;
    const configuration = await configurationFacts(ports, context);
    const [visibility, workflows, ledgerRules, taskRules, mayOpen, reads, provider] = await Promise.all([
        setup.visibility(),
        setup.workflows(sha),
        setup.rulesOf(_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH_NAME */ .b),
        setup.rulesOf(_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .SAMPLE_TASK_BRANCH */ .U),
        setup.jobTokenMayOpenPullRequests(),
        setup.readable(sha),
        providerFacts(ports, context, configuration.config ?? _domain_config_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_CONFIG */ .PV),
    ]);
    return (0,_domain_setup_diagnosis_js__WEBPACK_IMPORTED_MODULE_4__/* .diagnose */ .h)({
        visibility,
        defaultBranch: ref,
        workflows,
        configuration,
        provider,
        token: { reads, hasPushToken: context.hasPushToken },
        rules: { [_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH_NAME */ .b]: ledgerRules, [_domain_setup_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .SAMPLE_TASK_BRANCH */ .U]: taskRules },
        jobTokenMayOpenPullRequests: mayOpen,
    });
}
async function configurationFacts(ports, context) {
    const file = context.configFile;
    try {
        const config = await ports.loadConfig(context.base.sha);
        return { file, config, mistake: undefined };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
            throw error;
        return { file, config: undefined, mistake: error.message };
    }
}
async function providerFacts(ports, context, config) {
    const { hasCredential } = context;
    if (hasCredential !== true)
        return { hasCredential, failure: undefined, models: [] };
    try {
        const listed = await ports.catalogue.list();
        const now = ports.clock.now();
        const prices = (0,_domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__/* .withPriceOverrides */ .p5)(_domain_price_table_js__WEBPACK_IMPORTED_MODULE_2__/* .PRICE_TABLE */ .d, config.prices);
        const models = config.ladder.map((rung) => {
            try {
                const { model } = (0,_domain_model_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveModel */ .AX)(rung.line, { listed, pins: config.models, now });
                (0,_domain_pricing_js__WEBPACK_IMPORTED_MODULE_3__/* .priceRowFor */ .bz)({ model: model.id, at: new Date(now).toISOString(), table: prices });
                return { rung: rung.name, model: model.id, problem: undefined };
            }
            catch (error) {
                if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1))
                    throw error;
                return { rung: rung.name, model: undefined, problem: error.message };
            }
        });
        return { hasCredential: true, failure: undefined, models };
    }
    catch (error) {
        if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .mZ))
            throw error;
        return { hasCredential: true, failure: error.message, models: [] };
    }
}


/***/ })

};
