export const id = 511;
export const ids = [511];
export const modules = {

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66793);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



const STOP = {
    failed: 'The run then has failed: exit code 1.',
    'wrong-request': 'The run is then errored, since the request cannot be worked with: exit code 2.',
    unknown: 'The run is then errored, since it could not be told: exit code 3.',
};
const WEIGHT = {
    error: 'An error, unless tollgate.yml says otherwise.',
    warning: 'A warning, unless tollgate.yml says otherwise; it stops a deploy only with fail-on: warning.',
    info: 'A note, which stops nothing.',
};
/** The words of one rule, or the list of all. */
function explain(rule) {
    if (rule === undefined)
        return { text: `${_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map(line).join('\n')}\n`, code: 0 };
    if (!(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isRule */ .Nd)(rule))
        return { text: unknown(rule), code: 2 };
    const { title, about, severity, stop } = _finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule];
    const weight = severity === 'error' ? `${WEIGHT.error} ${STOP[stop]}` : WEIGHT[severity];
    return {
        text: `${[rule, `${title}.`, '', ...wrap(about), '', ...wrap(weight), '', `docs/rules/${rule}.md`].join('\n')}\n`,
        code: 0,
    };
}
function line(rule) {
    return `${rule.padEnd(Math.max(..._finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.map((name) => name.length)))}  ${_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule].title}`;
}
function unknown(name) {
    const near = (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, _finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0) ?? _finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.find((rule) => rule.endsWith(`/${name}`));
    const hint = near === undefined ? 'tollgate explain lists all rules.' : `Did you mean ${near}?`;
    return `tollgate: there is no rule "${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name), 100)}". ${hint}\n`;
}
function wrap(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < 96)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
