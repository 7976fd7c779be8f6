export const id = 664;
export const ids = [664];
export const modules = {

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAttemptAction: () => (/* binding */ runAttemptAction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1432);
/* harmony import */ var _adapters_actions_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7125);
/* harmony import */ var _adapters_actions_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4581);
/* harmony import */ var _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1305);
/* harmony import */ var _adapters_anthropic_lazy_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6746);
/* harmony import */ var _adapters_git_object_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6471);
/* harmony import */ var _adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5680);
/* harmony import */ var _adapters_redaction_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8196);
/* harmony import */ var _adapters_system_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9292);
/* harmony import */ var _domain_redaction_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(254);
/* harmony import */ var _usecases_attempt_task_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3370);
/* harmony import */ var _usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1453);
















/**
 * The middle one of three jobs. It holds the key of the model's provider and a token that may only read; it knows no
 * ledger, no comment and no branch, and leaves one file.
 */
async function runAttemptAction(environment) {
    const inputs = (0,_adapters_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)();
    const redact = (0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_11__/* .createRedactor */ .lY)([inputs.anthropicApiKey, inputs.githubToken, inputs.pushToken].filter((each) => each !== ""));
    const logger = (0,_adapters_actions_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .actionsLogger */ .M)(redact);
    const folder = environment.workFolder;
    try {
        const assignment = await assignmentIn(folder, environment.run);
        const outcome = typeof assignment === "string"
            ? { status: "refused", reason: assignment }
            : await attempt({ environment, inputs, redact, logger, folder }, assignment);
        await (0,_adapters_actions_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOutcome */ .R)(outcome, { redact, status: undefined });
        logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
        if (outcome.status === "refused")
            process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.Failure;
    }
    catch (error) {
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.Failure;
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH("status", "failed");
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3((0,_domain_redaction_js__WEBPACK_IMPORTED_MODULE_11__/* .defuseRunnerCommands */ .dT)(redact(text)), { title: "Upshift" });
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw("**Failed while making the attempt.** The log has the details.", true).write();
    }
}
async function assignmentIn(folder, run) {
    const file = await (0,_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readStageFile */ .vY)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ASSIGNMENT_FILE */ .Vt), _usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_STAGE_FILE_BYTES */ .Fd);
    if (file.kind === "missing")
        return `there is no ${_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ASSIGNMENT_FILE */ .Vt}: download it before this step`;
    return file.kind === "bad" ? file.reason : (0,_usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_13__/* .readAssignment */ .K6)(file.text, run);
}
async function attempt(from, assignment) {
    const { environment, inputs, redact, logger, folder } = from;
    const { owner, name } = environment.repository;
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.temporaryFolder ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "upshift-"));
    const store = await (0,_adapters_git_object_store_js__WEBPACK_IMPORTED_MODULE_8__/* .openObjectStore */ .$)({
        remote: { url: `${environment.serverUrl}/${owner}/${name}.git`, token: inputs.githubToken },
        temporaryFolder: scratch,
    });
    try {
        const { languageModel } = (0,_adapters_anthropic_lazy_js__WEBPACK_IMPORTED_MODULE_14__/* .lazyAnthropic */ .h)({
            apiKey: inputs.anthropicApiKey,
            baseUrl: inputs.anthropicBaseUrl,
        });
        const { task, number, rung, model } = assignment;
        const output = await logger.group(`Attempt ${number}: ${rung.name} (${model})`, () => (0,_usecases_attempt_task_js__WEBPACK_IMPORTED_MODULE_12__/* .attemptTask */ .f)({
            languageModel: (0,_adapters_redaction_js__WEBPACK_IMPORTED_MODULE_15__/* .redactingModel */ .nN)(languageModel, redact),
            openWorkspace: (sha) => (0,_adapters_git_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .openGitWorkspace */ .q)(store, sha),
            // A stop is in the ledger, which this job cannot read: the last job heeds it before it publishes.
            stopRequested: async () => false,
            clock: _adapters_system_js__WEBPACK_IMPORTED_MODULE_10__/* .systemClock */ .m,
            random: _adapters_system_js__WEBPACK_IMPORTED_MODULE_10__/* .systemRandom */ .v,
            logger,
        }, assignment));
        await (0,_adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeStageFile */ .yc)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _adapters_actions_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ATTEMPT_FILE */ .xq), (0,_usecases_stage_files_js__WEBPACK_IMPORTED_MODULE_13__/* .encodeAttempt */ .KS)(assignment, withoutSecrets(output, redact)));
        return { status: "attempted", taskId: task.id, attempt: number, tier: rung.name, end: output.end };
    }
    finally {
        await store.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
    }
}
/** Words without secrets. The patch stays as it is, byte for byte: the last job judges it. */
function withoutSecrets(output, redact) {
    const { patch, ...rest } = output;
    return { ...(0,_adapters_redaction_js__WEBPACK_IMPORTED_MODULE_15__/* .redactDeep */ .KL)(rest, redact), ...(patch === undefined ? {} : { patch }) };
}


/***/ })

};
