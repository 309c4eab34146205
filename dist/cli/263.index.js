export const id = 263;
export const ids = [263];
export const modules = {

/***/ 10263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLimits: () => (/* binding */ readLimits)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66793);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88535);




/** Keys of the `limits` input, the limit that each sets, and the most that it may be: beyond it nothing is bounded. */
const KEYS = {
    'file-size': ['fileSize', 1024 ** 3],
    files: ['files', 1_000_000],
    depth: ['depth', 1000],
    nodes: ['nodes', 50_000_000],
    findings: ['findings', 100_000],
    'pattern-seconds': ['patternSeconds', 60],
    'run-seconds': ['runSeconds', 6 * 60 * 60],
    'waiver-days': ['waiverDays', 3650],
};
const UNIT = { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** Reads the pairs of the `limits` input over the defaults. */
function readLimits(pairs) {
    const problems = [];
    const read = {};
    for (const [key, value] of pairs) {
        const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
        const name = `limits.${(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .displayKey */ .WE)(key)}`;
        if (!known) {
            problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/input', { name, reason: 'unknown-input', suggestion: (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, Object.keys(KEYS)) }));
            continue;
        }
        const amount = key === 'file-size' ? readSize(value) : readCount(value);
        if (amount === undefined || amount < 1 || amount > known[1]) {
            problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/input', { name, reason: 'value-not-allowed', suggestion: undefined }));
        }
        else
            read[known[0]] = amount;
    }
    return { limits: { ..._source_limits_js__WEBPACK_IMPORTED_MODULE_1__.DEFAULT_LIMITS, ...read }, problems };
}
function readCount(value) {
    return /^\d{1,12}$/.test(String(value)) ? Number(value) : undefined;
}
function readSize(value) {
    const [, digits, unit] = /^(\d{1,12})\s*(KiB|MiB|GiB)?$/.exec(String(value)) ?? [];
    return digits === undefined ? undefined : Number(digits) * (UNIT[unit ?? ''] ?? 1);
}


/***/ })

};
