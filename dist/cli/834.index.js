export const id = 834;
export const ids = [834];
export const modules = {

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** A bar of at most `cells` characters, as long as `value` is beside `largest`. */
function bar(value, largest, cells) {
    const eighths = largest <= 0 ? 1 : Math.max(1, Math.round((value / largest) * cells * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}


/***/ }),

/***/ 18643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _finding_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18672);

const WEIGHT = { error: 0, warning: 1, info: 2 };
/** What counts before what is waived, then by weight. The order of equals is kept. */
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => weight(a) - weight(b));
}
function weight(found) {
    return WEIGHT[found.severity] + (found.waived === undefined ? 0 : 10);
}
/** Findings that count, grouped as people work through them: by environment in the order of promotion, then by place. */
function groupFindings(report, findings) {
    const groups = new Map();
    for (const found of findings) {
        const key = JSON.stringify([found.environment, found.service]);
        groups.set(key, [...(groups.get(key) ?? []), found]);
    }
    const rank = (group) => group.environment === undefined ? -1 : report.environments.indexOf(group.environment);
    return [...groups.values()]
        .map((members) => ({
        environment: members[0]?.environment,
        service: members[0]?.service,
        findings: byPlace(members),
    }))
        .sort((a, b) => rank(a) - rank(b) || compareText(a.service ?? '', b.service ?? ''));
}
function byPlace(findings) {
    return [...findings].sort((a, b) => (0,_finding_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocations */ .Q)(a.location, b.location));
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** `production · checkout`, or what stands for findings of no environment. */
function groupName(group) {
    const names = [group.environment, group.service].filter((name) => name !== undefined);
    return names.length === 0 ? 'request and files' : names.join(' · ');
}


/***/ }),

/***/ 24834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTerminal: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _finding_location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18672);
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93439);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9317);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18643);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71272);






/** More are counted and left to the other reports: a log of ten thousand lines is read by nobody. */
const MOST_FINDINGS = 400;
const MOST_PROBES = 100;
const LONGEST_NAME = 160;
const LONGEST_SENTENCE = 1000;
/**
 * The report for a person at a terminal, or reading a log.
 *
 * Every line begins with a rail of ours: in a log of GitHub Actions a line could otherwise begin with a file name that
 * is a workflow command.
 */
function renderTerminal(report, screen) {
    const shown = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .QX)(report.findings.filter((found) => found.waived === undefined)).slice(0, MOST_FINDINGS);
    const lines = [
        ...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .kG)(report, shown).flatMap((group) => [...renderGroup(group, screen), '']),
        ...leftOut(report, shown, screen),
        ...renderWaived(report, screen),
        ...renderProbes(report.probes, screen),
        ...renderSkipped(report, screen),
    ];
    const rail = (mark, line) => `${screen.colors.dim(mark)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(line)}`.trimEnd();
    const head = screen.colors.dim(`tollgate ${name(report.tool.version)}${environments(report)}`);
    const body = lines.map((line) => rail('│', line));
    return `${[rail('┌', head), rail('│', ''), ...body, ...renderEnd(report, screen, rail)].join('\n')}\n`;
}
function environments(report) {
    return report.environments.length === 0 ? '' : ` · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report.environments.join(', ')), LONGEST_NAME)}`;
}
function name(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), LONGEST_NAME);
}
const SIGN = { error: '✗', warning: '▲', info: '·' };
function tint(severity, { colors }) {
    return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}
function renderGroup(group, screen) {
    return [
        screen.colors.bold(name((0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupName */ .hv)(group))),
        ...group.findings.flatMap((found, at) => [...(at > 0 ? [''] : []), ...renderFinding(found, screen)]),
    ];
}
/** The first line has the form that grep and editors know: severity, rule, `file:line:column`, key. */
function renderFinding(found, screen) {
    const { colors } = screen;
    const paint = tint(found.severity, screen);
    const first = [
        `${paint(SIGN[found.severity])} ${paint(colors.bold(found.severity))} ${colors.dim(found.rule)}`,
        found.location === undefined ? '' : place(found.location, colors),
        found.subject === '' ? '' : colors.bold(name(found.subject)),
    ];
    return [
        first.filter((part) => part !== '').join('  '),
        ...wrap(found.message, screen, 4).map((line) => `  ${code(line, colors)}`),
        ...wrap(found.hint, screen, 6).map((line, at) => `  ${colors.green(at === 0 ? '→' : ' ')} ${code(line, colors)}`),
        ...relatedLine(found.related, colors),
    ];
}
function place(location, colors) {
    return colors.cyan((0,_finding_location_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLocation */ .j)({ ...location, file: name(location.file) }));
}
const ROLE = {
    first: 'first at',
    other: 'also at',
    rule: 'asked for at',
    value: 'the value stands at',
};
function relatedLine(related, colors) {
    return related.slice(0, 8).map(({ role, location, environment }) => {
        const where = environment === undefined ? '' : `${name(environment)} `;
        return `  ${colors.dim(role === 'other' && where !== '' ? `also in ${where}at` : ROLE[role])} ${place(location, colors)}`;
    });
}
/** Breaks a sentence at its spaces. A word that is longer than the screen stays whole, so that it can be copied. */
function wrap(text, screen, indent) {
    const room = Math.max(40, Math.min(screen.width, 110) - indent);
    const lines = [];
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), LONGEST_SENTENCE).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.filter((line) => line !== '');
}
function code(line, colors) {
    if (!colors.isColorSupported)
        return line;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCode */ .mB)(line)
        .map((part) => (part.code ? colors.cyan(part.text) : part.text))
        .join('');
}
function leftOut(report, shown, { colors }) {
    const more = report.findings.length - report.counts.waived - shown.length;
    return more > 0
        ? [colors.yellow(`… and ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'further finding')}: all of them are in the JSON report.`), '']
        : [];
}
function renderWaived(report, screen) {
    const waived = report.findings.filter((found) => found.waived !== undefined).slice(0, 50);
    if (waived.length === 0)
        return [];
    const lines = waived.map((found) => {
        const where = found.location === undefined ? '' : `  ${place(found.location, screen.colors)}`;
        const until = `until ${name(found.waived?.expires ?? '')}: ${name(found.waived?.reason ?? '')}`;
        return `${screen.colors.dim(`~ ${found.rule}`)}${where}  ${name(found.subject)}  ${screen.colors.dim(until)}`;
    });
    return [screen.colors.bold('waived'), ...lines, ''];
}
const OUTCOME = {
    passed: ['✓', undefined],
    warned: ['▲', 'warning'],
    failed: ['✗', 'error'],
};
function renderProbes(probes, screen) {
    if (probes.length === 0)
        return [];
    const rows = probes.slice(0, MOST_PROBES).map((probe) => ({
        probe,
        cells: [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(probe.probe), 40),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)([probe.environment, probe.service].filter((part) => part !== undefined).join(' · ')), 40),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(probe),
        ],
    }));
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? '').length)));
    const slowest = Math.max(...probes.map((probe) => probe.latency ?? 0));
    const lines = rows.map(({ probe, cells }) => {
        const [sign, severity] = OUTCOME[probe.outcome];
        const paint = severity === undefined ? screen.colors.green : tint(severity, screen);
        const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
        return `${paint(sign)} ${padded}  ${latency(probe, slowest, screen.colors)}`.trimEnd();
    });
    const more = probes.length - rows.length;
    return [screen.colors.bold('probes'), ...lines, ...(more > 0 ? [`… and ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'further probe')}`] : []), ''];
}
function latency(probe, slowest, colors) {
    const attempts = probe.attempts > 1 ? colors.yellow(`  ${probe.attempts} attempts`) : '';
    if (probe.latency === undefined)
        return attempts.trimStart();
    return `${`${Math.round(probe.latency)} ms`.padStart(9)}  ${colors.dim((0,_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M)(probe.latency, slowest, 20))}${attempts}`;
}
function renderSkipped(report, { colors }) {
    const lines = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .SKIP_REASONS */ .eI.flatMap((why) => {
        const items = report.plan.filter((item) => item.skipped === why);
        if (items.length === 0)
            return [];
        return [colors.yellow(`${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(items.length, 'item')} of the plan not run: ${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .SKIPPED */ .$O[why]}`)];
    });
    return lines.length === 0 ? [] : [...lines, ''];
}
const TINT = {
    passed: 'green',
    failed: 'red',
    errored: 'magenta',
};
function renderEnd(report, { colors }, rail) {
    const { word, sentence } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .conclusion */ .q$)(report);
    const { counts } = report;
    const paint = colors[TINT[report.verdict]];
    const numbers = [
        (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(counts.errors, 'error'),
        (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(counts.warnings, 'warning'),
        ...(counts.infos > 0 ? [(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(counts.infos, 'note')] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        `${counts.checked} checked`,
        ...(counts.probed > 0 ? [`${counts.probed} probed`] : []),
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(report.duration),
    ];
    const first = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .QX)(report.findings)[0];
    const explain = first === undefined ? [] : [rail('│', colors.dim(`more about a rule: tollgate explain ${first.rule}`))];
    return [
        rail('│', colors.dim(numbers.join(' · '))),
        ...explain,
        rail('└', `${paint(colors.bold(word))}: ${sentence}`),
    ];
}


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q$: () => (/* binding */ conclusion),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93439);

/** Reads the verdict out. Every format that people read begins or ends with it. */
function conclusion(report) {
    const { errors, warnings } = report.counts;
    if (report.verdict === 'passed')
        return { word: 'Passed', sentence: passed(report) };
    if (report.verdict === 'failed') {
        const stopping = errors > 0 ? (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, 'error') : (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warnings, 'warning');
        return {
            word: 'Failed',
            sentence: `${stopping} ${stops(errors > 0 ? errors : warnings)} this deploy; mend and run again.`,
        };
    }
    return report.exitCode === 2
        ? {
            word: 'Errored',
            sentence: `the request cannot be worked with; correct ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, 'error')} and run again. The deploy stops.`,
        }
        : { word: 'Errored', sentence: 'it could not be told whether this deploy is safe, so it stops.' };
}
function passed(report) {
    const offline = report.plan.some((item) => item.skipped === 'fork' || item.skipped === 'dependabot');
    const ran = offline ? 'all that could run here ran' : 'all of the plan ran';
    const noted = report.counts.warnings > 0 ? `; ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(report.counts.warnings, 'warning')} to look at` : '';
    return `${ran}, and nothing stops this deploy${noted}.`;
}
function stops(count) {
    return count === 1 ? 'stops' : 'stop';
}
/** What a probe was answered: a status code, or why there is none. */
function answerOf({ status, attempts }) {
    if (status !== undefined)
        return String(status);
    return attempts === 0 ? 'not asked' : 'no answer';
}
/** Why an item of the plan was left out, as the end of "not run: …". */
const SKIPPED = {
    fork: 'the pull request comes from a fork, and nothing is probed for it',
    dependabot: 'Dependabot opened the pull request, and nothing is probed for it',
};
/** The reasons in the order in which reports list them. */
const SKIP_REASONS = ['fork', 'dependabot'];
/** `0.8 s`, `240 ms`, `2 min 5 s`. */
function duration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ })

};
