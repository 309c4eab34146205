export const id = 3406;
export const ids = [3406];
export const modules = {

/***/ 3406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OUTPUT_NAMES: () => (/* binding */ OUTPUT_NAMES),
/* harmony export */   announce: () => (/* binding */ announce),
/* harmony export */   renderOutputs: () => (/* binding */ renderOutputs),
/* harmony export */   writeOutputs: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);


/** The outputs of action.yml, in its order. A test compares the two. */
const OUTPUT_NAMES = [
    'verdict',
    'errors',
    'warnings',
    'waived',
    'new',
    'checked',
    'probed',
    'skipped',
    'report',
];
/**
 * Says `errored` before anything else is done, so that a process that is killed leaves no other verdict behind. False
 * when the runner's file is missing or cannot be written: `@actions/core` would then fall back to a command in the log.
 */
function announce(file) {
    if (file === undefined || file === '')
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('verdict', 'errored');
        return true;
    }
    catch {
        return false;
    }
}
/** The outputs as `name=value` lines: words and whole numbers, and the path of the report. The verdict comes last. */
function renderOutputs({ verdict, counts }, reportFile) {
    const { errors, warnings, waived, new: fresh, checked, probed, skipped } = counts;
    const values = { verdict, errors, warnings, waived, new: fresh, checked, probed, skipped, report: reportFile };
    const [first, ...rest] = OUTPUT_NAMES;
    return [...rest, first].map((name) => `${name}=${values[name]}\n`).join('');
}
/**
 * Hands rendered outputs to the runner, by way of its file. When one of them cannot be written, none may count: the file
 * is cut back to where `errored` was announced, which also a full disk allows, and the failure is thrown.
 */
function writeOutputs(text, file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    try {
        for (const line of text.split('\n').filter((line) => line !== '')) {
            const at = line.indexOf('=');
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(line.slice(0, at), line.slice(at + 1));
        }
    }
    catch (thrown) {
        takeBack(file, size);
        throw thrown;
    }
}
function takeBack(file, size) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, size);
    }
    catch {
        // Of two outputs of one name the later one counts.
        announce(file);
    }
}


/***/ })

};
