export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harmless: () => (/* binding */ harmless),
/* harmony export */   printJson: () => (/* binding */ printJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Outside ASCII and unseen: harmless to a parser of JSON, and not to the terminal that a report is printed on. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The report as JSON, described by `schemas/report.schema.json`. Members stand in the same order in every run, and what
 * is undefined is left out. It reads the same after parsing whatever the escapes: they only keep a terminal or a log
 * from obeying what a file name says.
 */
function renderJson(report) {
    const ordered = {
        version: report.version,
        tool: report.tool,
        verdict: report.verdict,
        exitCode: report.exitCode,
        started: report.started,
        duration: report.duration,
        counts: report.counts,
        environments: report.environments,
        plan: report.plan,
        findings: report.findings,
        mended: report.mended,
        change: report.change,
        gateways: report.gateways,
        probes: report.probes,
        methods: report.methods,
        redundancy: report.redundancy,
        matrix: report.matrix,
        parityRules: report.parityRules,
    };
    return printJson(ordered);
}
/** Data as JSON that nothing obeys which it is printed on. */
function printJson(data) {
    return `${harmless(JSON.stringify(data, null, 2))}\n`;
}
/** A text of JSON in which what a terminal or a log would obey is escaped. */
function harmless(json) {
    return json.replace(UNSEEN, (char) => (char === '\n' ? char : escapeUnits(char))).replaceAll('##[', '##\\u005b');
}
function escapeUnits(char) {
    return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
