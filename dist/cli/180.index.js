export const id = 180;
export const ids = [180];
export const modules = {

/***/ 18908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   y: () => (/* binding */ isCommand)
/* harmony export */ });
/** Every command, in the order of the help. */
const COMMANDS = {
    check: { takes: '', says: 'make all checks that are declared', checks: [] },
    validate: { takes: '[files...]', says: 'check configuration against JSON Schemas', checks: ['validate'] },
    gateways: { takes: '', says: 'check that payment gateways are of the right mode', checks: ['gateways'] },
    probe: { takes: '', says: 'ask payment gateways and other services whether they answer', checks: ['probes'] },
    parity: { takes: '', says: 'compare the environments', checks: ['parity'] },
    explain: {
        takes: '[rule]',
        says: 'say what a rule means and why it matters; without a rule, list them all',
        checks: undefined,
    },
    demo: {
        takes: '[a|c]',
        says: 'replay an outage on the example shop, or on an incident, against servers on this machine alone',
        checks: undefined,
    },
};
/** Whether there is a command of this name. */
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}


/***/ }),

/***/ 38055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nl: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66793);


const FORMATS = ['pretty', 'json', 'markdown'];
/** Every flag of the checking commands, in the order of the help. */
const FLAGS = {
    config: {
        short: 'c',
        takes: '<file>',
        says: 'configuration file (default: tollgate.yml, then .github/tollgate.yml)',
    },
    environment: { short: 'e', takes: '<name>', says: 'the environment about to be deployed (default: all)' },
    'fail-on': { takes: '<severity>', says: 'error or warning: from which severity on the run fails (default: error)' },
    schema: { takes: '<file>', says: 'JSON Schema, for a run without a configuration file' },
    files: { takes: '<glob>', repeatable: true, says: 'files that the schema describes' },
    staging: { takes: '<file>', says: 'configuration of staging, for a run without a configuration file' },
    production: { takes: '<file>', says: 'configuration of production, likewise' },
    'process-names': { takes: '<name>', repeatable: true, says: 'variable of this process that a source may read' },
    credentials: { takes: '<file>', says: 'YAML file that binds credentials to origins, methods and paths' },
    'allow-private-hosts': {
        takes: '<host>',
        repeatable: true,
        says: 'host that may be private and asked over plain http',
    },
    'tls-ca': { takes: '<file>', says: 'PEM file with further certificate authorities' },
    resolve: { takes: '<host:port:address:port>', repeatable: true, says: 'connect there instead' },
    limits: { takes: '<key=value>', repeatable: true, says: 'change a cap, such as run-seconds=300' },
    format: {
        takes: '<format>',
        choices: FORMATS,
        says: 'how to print the report: pretty, json or markdown (default: pretty)',
    },
    output: {
        short: 'o',
        takes: '<file>',
        repeatable: true,
        says: 'also write the report; .json and .md say the format',
    },
};
/** Reads the words after the command. Node's reader splits them; what may stand there is judged here. */
function parseWords(words, known = Object.keys(FLAGS)) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: optionsOf(),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Map();
    const positionals = [];
    let help = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, value, rawName } = token;
        if (name === 'help') {
            help = true;
            continue;
        }
        if (!isFlag(name) || !known.includes(name))
            return { ok: false, problem: unknownFlag(rawName, name, known) };
        const problem = wrongValue(FLAGS[name], rawName, value, flags.has(name));
        if (problem !== undefined || value === undefined)
            return { ok: false, problem: problem ?? '' };
        flags.set(name, [...(flags.get(name) ?? []), value]);
    }
    return { ok: true, flags, positionals, help };
}
function optionsOf() {
    const flags = Object.entries(FLAGS).map(([name, flag]) => {
        const option = { type: 'string', multiple: true };
        return [name, 'short' in flag ? { ...option, short: flag.short } : option];
    });
    return { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' } };
}
function isFlag(name) {
    return Object.hasOwn(FLAGS, name);
}
function unknownFlag(raw, name, known) {
    const near = (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, known);
    return `unknown option "${raw}".${near === undefined ? '' : ` Did you mean --${near}?`}`;
}
function wrongValue(flag, raw, value, again) {
    if (value === undefined)
        return `option "${raw}" needs ${flag.takes}.`;
    if (again && !flag.repeatable)
        return `option "${raw}" is given twice.`;
    if (flag.choices && !flag.choices.includes(value))
        return `option "${raw}" takes ${flag.choices.join(', ')}.`;
    return undefined;
}


/***/ }),

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66793);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10990);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18908);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38055);





/** Runs the command and returns its exit code: 2 for words that mean nothing. */
async function runProgram(words, process) {
    const [name = 'help', ...rest] = words;
    if (name === 'help' || name === '--help' || name === '-h')
        return help(rest[0], process);
    if (name === '--version' || name === '-V') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x}\n`);
        return 0;
    }
    if (!(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    const parsed = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWords */ .nl)(rest, _commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[name].checks === undefined ? [] : undefined);
    if (!parsed.ok)
        return refuse(parsed.problem, process);
    if (parsed.help)
        return help(name, process);
    const extra = extraWord(name, parsed.positionals);
    if (extra !== undefined)
        return refuse(`"${extra}" is one word too many for tollgate ${name}.`, process);
    const { dispatch } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 20260));
    return dispatch(name, parsed.flags, parsed.positionals, process);
}
/** The first word that the command has no place for. */
function extraWord(name, positionals) {
    if (name === 'validate')
        return undefined;
    return positionals[_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[name].takes === '' ? 0 : 1];
}
async function help(name, process) {
    const { commandHelp, programHelp } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 22225));
    if (name !== undefined && !(0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    process.stdout.write(name === undefined ? programHelp() : commandHelp(name));
    return 0;
}
function didYouMean(name) {
    const near = (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(name, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
function refuse(problem, process) {
    process.stderr.write(`error: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(problem)}\ntollgate --help lists commands and options.\n`);
    return 2;
}


/***/ }),

/***/ 66793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * The candidate that was probably meant, for a did-you-mean; undefined when none is near.
 *
 * Near means at most two edits (insert, drop, change, or swap of neighbours) and at most a third of the name, so that
 * short names do not suggest each other. Letter case is no edit. Of equally near ones the first candidate wins.
 */
function suggest(name, candidates) {
    const wanted = name.toLowerCase();
    const most = Math.min(2, Math.floor(wanted.length / 3));
    let best;
    for (const candidate of candidates) {
        const other = candidate.toLowerCase();
        if (Math.abs(other.length - wanted.length) > most)
            continue;
        const edits = distance(wanted, other);
        if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY))
            best = { candidate, edits };
    }
    return best?.candidate;
}
/** Damerau\u2013Levenshtein distance in its restricted form: no part of the text is edited twice. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, b.length);
}
function cell(row, at) {
    return row[at] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   mB: () => (/* binding */ splitCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * What a reader cannot see, or what a terminal, an editor or a browser obeys instead of showing: control characters,
 * bidirectional and zero-width marks, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of text in which everything can be seen: `\u{1b}` stands for an escape character. */
function visible(text) {
    return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Two words that the matchers of actions/setup-node look for behind a position; they would make annotations of ours. */
const MATCHED = /\b(error|warning|info)(?=\s+(?:TS\d|-\s))/gi;
/**
 * A line of a log in which the runner finds nothing to obey: it looks for `##[` anywhere, and lets the problem matchers
 * of earlier steps read along. It also takes `::` at the start of a line for a command, whatever white space stands
 * before it; so a line must begin with a mark of ours.
 */
function inert(line) {
    return line.replaceAll('##[', '##\\[').replace(MATCHED, '$1\\');
}
/**
 * Punctuation with a meaning inside a line, for Markdown or for GitHub (emoji, issues, mentions, formulas). What has one
 * at the start of a line alone is not here: text of the report never begins a line of ours.
 */
const PUNCTUATION = /[!#$&()*+:<=>@[\\\]^_`{|}~]/g;
/**
 * A word joiner: nothing to see, no line break. It stands where GitHub would make a link of plain text after Markdown
 * is long done, when a backslash or an entity no longer helps.
 */
const JOINER = '&#8288;';
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': `&#64;${JOINER}` };
/** Text of the report inside Markdown, in a paragraph or the cell of a table: it can be read, and it does nothing. */
function markdownText(text) {
    return escapePunctuation(visible(text))
        .replace(/(?<=\\#)(?=\d)|(?<=\\:)(?=[\w+\\-]+:)/g, JOINER)
        .replace(/(GH-)(?=\d)/gi, `$1${JOINER}`);
}
/** A name in Markdown, set as code: GitHub looks for no issues and no emoji there. */
function markdownCode(text) {
    return text === '' ? '' : `<code>${escapePunctuation(visible(text))}</code>`;
}
function escapePunctuation(text) {
    return text
        .replace(PUNCTUATION, (char) => ENTITY[char] ?? `\\${char}`)
        .replace(/(?<=\\:)(?=\/\/)|(?<=www)(?=\.)/gi, JOINER);
}
/** A sentence of our words in Markdown. What stands between backticks is set as code. */
function markdownSentence(text) {
    return splitCode(text)
        .map((part) => (part.code ? markdownCode(part.text) : markdownText(part.text)))
        .join('');
}
/** A sentence in parts: what stands between a pair of backticks, and the rest. */
function splitCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { text: part.slice(1, -1), code: true }
        : { text: part, code: false });
}
/** The message of a workflow command. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** At most `most` UTF-16 units of a text, never half a character, with a sign where it was cut. */
function clip(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}


/***/ })

};
