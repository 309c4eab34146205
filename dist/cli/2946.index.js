export const id = 2946;
export const ids = [2946,7912];
export const modules = {

/***/ 72946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSnapshot: () => (/* binding */ runSnapshot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exit_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98186);
/* harmony import */ var _exit_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75180);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50661);
/* harmony import */ var _snapshot_print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92701);
/* harmony import */ var _run_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92898);







/**
 * Makes a snapshot of one environment, judges what only whoever has its values can judge, and returns the exit code. The
 * snapshot goes to the files that are named, or to the standard output; the report then to the other stream.
 */
async function runSnapshot(flags, process) {
    const { report, secrets, snapshot } = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .makeChecks */ .Kf)(['parity'], flags, [], process, { snapshot: true });
    const files = flags.get('output') ?? [];
    const screen = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .screenSink */ .Mk)(flags, process, files.length > 0 ? 'stdout' : 'stderr');
    const sinks = [...(snapshot ? snapshotSinks(snapshot, files, process) : []), screen];
    const redactor = await (0,_run_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .redactorOf */ .y)(report, secrets, snapshot && (0,_snapshot_print_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .w)(snapshot));
    return (await (0,_exit_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(report, sinks, redactor, _run_js__WEBPACK_IMPORTED_MODULE_3__/* .conclude */ .Ep)).exitCode;
}
function snapshotSinks(draft, files, { cwd, stdout }) {
    const whole = { render: ({ verdict }) => (0,_snapshot_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printSnapshot */ .I)(draft, verdict), isWhole: true };
    if (files.length === 0)
        return [{ ...whole, name: 'snapshot', write: (text) => (0,_exit_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAll */ .f)(stdout, text) }];
    return files.map((name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd(), name);
        return { ...whole, name, write: (text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text), correction: 'replaces' };
    });
}


/***/ }),

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


/***/ }),

/***/ 92701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ printSnapshot),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47912);

/** The snapshot as JSON. Two of the same configuration differ in their moment and their run alone. */
function printSnapshot(draft, verdict) {
    const { services, ...head } = draft;
    const whole = { ...head, verdict, services: [] };
    const parts = services.map(({ root, ...part }) => JSON.stringify({ ...part, root: null }).replace(/null\}$/, () => `${nodeText(root, '    ')}}`));
    const listed = parts.map((part) => `\n    ${part}`).join(',');
    return `${(0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__.harmless)(JSON.stringify(whole, null, 2).replace(/\[\]\n\}$/, () => `[${listed}\n  ]\n}`))}\n`;
}
/** A line for each leaf: there can be tens of thousands. */
function nodeText(node, indent) {
    if (!('items' in node) && !('members' in node))
        return JSON.stringify(node);
    const inner = `${indent} `;
    const forms = node.forms ? `"forms":${JSON.stringify(node.forms)},` : '';
    if ('items' in node) {
        const items = node.items.map((item) => `\n${inner}${nodeText(item, inner)}`);
        return `{${forms}"items":[${items.join(',')}]}`;
    }
    const members = Object.entries(node.members).map(([name, member]) => `\n${inner}${JSON.stringify(name)}:${nodeText(member, inner)}`);
    return `{${forms}"members":{${members.join(',')}}}`;
}
/** The names that a snapshot shows. A variable such as `QUEUE=checkout-events` may well hold what another one is called by. */
function namesIn({ services }) {
    const names = new Set();
    const visit = (node) => {
        if ('items' in node)
            node.items.forEach(visit);
        else if ('members' in node)
            for (const [name, member] of Object.entries(node.members)) {
                names.add(name);
                visit(member);
            }
    };
    for (const { root } of services)
        visit(root);
    return [...names];
}


/***/ })

};
