export const id = 303;
export const ids = [303];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 14846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ effectiveOf)
/* harmony export */ });
/** The effective configuration that an item of the plan speaks of. The plan names none that was not assembled. */
function effectiveOf({ effective }, { environment, service, id }) {
    const found = effective.find((one) => one.environment === environment && one.service === service);
    if (!found)
        throw new Error(`no configuration was assembled for ${id}`);
    return found;
}


/***/ }),

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
    staging: {
        takes: '<file>',
        repeatable: true,
        says: 'configuration of staging, later over earlier, for a run without a configuration file',
    },
    production: { takes: '<file>', repeatable: true, says: 'configuration of production, likewise' },
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

/***/ 41303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(18908);
// EXTERNAL MODULE: ./build/src/finding/words.js + 8 modules
var words = __webpack_require__(1986);
;// CONCATENATED MODULE: ./build/src/cli/explain.js



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
        return { text: `${words/* RULES */.y0.map(line).join('\n')}\n`, code: 0 };
    if (!(0,words/* isRule */.Nd)(rule))
        return { text: unknown(rule), code: 2 };
    const { title, about, severity, stop } = words/* WORDS */.q9[rule];
    const weight = severity === 'error' ? `${WEIGHT.error} ${STOP[stop]}` : WEIGHT[severity];
    return {
        text: `${[rule, `${title}.`, '', ...wrap(about), '', ...wrap(weight), '', `docs/rules/${rule}.md`].join('\n')}\n`,
        code: 0,
    };
}
function line(rule) {
    return `${rule.padEnd(Math.max(...words/* RULES */.y0.map((name) => name.length)))}  ${words/* WORDS */.q9[rule].title}`;
}
function unknown(name) {
    const near = (0,suggest/* suggest */.Z)(name, words/* RULES */.y0) ?? words/* RULES */.y0.find((rule) => rule.endsWith(`/${name}`));
    const hint = near === undefined ? 'tollgate explain lists all rules.' : `Did you mean ${near}?`;
    return `tollgate: there is no rule "${(0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(name), 100)}". ${hint}\n`;
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
// EXTERNAL MODULE: ./build/src/source/limits.js
var source_limits = __webpack_require__(88535);
;// CONCATENATED MODULE: ./build/src/config/request.js
const CHECK_NAMES = ['validate', 'gateways', 'probes', 'parity'];

;// CONCATENATED MODULE: ./build/src/config/read-request.js





/** Reads all that was asked into one object. Every input that cannot be used is a finding, not only the first. */
async function readRequest(asked, surroundings) {
    const findings = [];
    const refuse = (name, suggestion) => {
        findings.push((0,finding/* finding */.gk)('config/input', { name, reason: 'value-not-allowed', suggestion }));
    };
    const checks = readChecks(asked.checks ?? [], refuse);
    const failOn = readFailOn(asked.failOn, refuse);
    const processValues = readProcessNames(asked.processNames ?? [], surroundings, refuse);
    const network = await readNetwork(asked, surroundings, findings, refuse);
    const credentials = await readBindings(asked.credentials, network.allowPrivateHosts, surroundings, findings);
    const limits = await readCaps(asked, findings, refuse);
    const secrets = [...credentials.values()].map((credential) => credential.secret);
    if (findings.length > 0)
        return { findings, secrets };
    const request = {
        workspace: surroundings.workspace,
        config: read_request_text(asked.config),
        environment: read_request_text(asked.environment),
        checks,
        failOn,
        quickStart: {
            schema: read_request_text(asked.schema),
            files: asked.files ?? [],
            staging: read_request_text(asked.staging),
            production: read_request_text(asked.production),
        },
        processValues,
        credentials,
        network,
        limits,
        reach: surroundings.reach,
        now: surroundings.now,
    };
    return { request: Object.freeze(request), secrets };
}
function read_request_text(value) {
    return value === '' ? undefined : value;
}
function readChecks(names, refuse) {
    return names.flatMap((name) => {
        const known = CHECK_NAMES.find((check) => check === name);
        if (known === undefined)
            refuse('checks', (0,suggest/* suggest */.Z)(name, CHECK_NAMES));
        return known ?? [];
    });
}
const FAIL_ON = ['error', 'warning'];
function readFailOn(value, refuse) {
    const known = FAIL_ON.find((severity) => severity === value);
    if (known === undefined && read_request_text(value) !== undefined)
        refuse('fail-on', (0,suggest/* suggest */.Z)(value ?? '', FAIL_ON));
    return known ?? 'error';
}
function readProcessNames(names, { variable }, refuse) {
    const values = new Map();
    for (const name of names) {
        const value = variable(name);
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            refuse('process-names');
        else
            values.set(name, value === undefined ? undefined : new secret/* Secret */.z(name, value));
    }
    return values;
}
async function readNetwork(asked, { readText }, findings, refuse) {
    const { allowPrivateHosts = [], resolve = [], tlsCa = '' } = asked;
    if (allowPrivateHosts.length === 0 && resolve.length === 0 && tlsCa === '') {
        return { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] };
    }
    const { readHost, readResolution, readCertificates } = await __webpack_require__.e(/* import() */ 391).then(__webpack_require__.bind(__webpack_require__, 74391));
    const hosts = allowPrivateHosts.map(readHost).filter((host) => host !== undefined);
    if (hosts.length < allowPrivateHosts.length)
        refuse('allow-private-hosts');
    const resolutions = resolve.map(readResolution).filter((resolution) => resolution !== undefined);
    if (resolutions.length < resolve.length)
        refuse('resolve');
    const pem = tlsCa === '' ? '' : readText(tlsCa);
    const certificateAuthorities = pem ? readCertificates(pem) : [];
    if (pem === undefined)
        findings.push((0,finding/* finding */.gk)('config/input', { name: 'tls-ca', reason: 'file-unreadable', suggestion: undefined }));
    else if (tlsCa !== '' && !certificateAuthorities?.length)
        refuse('tls-ca');
    return { allowPrivateHosts: hosts, certificateAuthorities: certificateAuthorities ?? [], resolutions };
}
async function readBindings(yaml, plainHosts, { variable }, findings) {
    if (yaml === undefined || yaml.trim() === '')
        return new Map();
    const { readCredentials } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(243), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 25662));
    const { credentials, problems } = readCredentials(yaml, { variable, plainHosts });
    findings.push(...problems);
    return credentials;
}
async function readCaps(asked, findings, refuse) {
    if (asked.limits === 'no-mapping')
        refuse('limits');
    if (asked.limits === undefined || asked.limits === 'no-mapping' || asked.limits.length === 0)
        return source_limits.DEFAULT_LIMITS;
    const { readLimits } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 10263));
    const { limits, problems } = readLimits(asked.limits);
    findings.push(...problems);
    return limits;
}

// EXTERNAL MODULE: ./build/src/finding/thrown.js
var finding_thrown = __webpack_require__(6417);
;// CONCATENATED MODULE: ./build/src/exit/exit.js


/**
 * The one exit. Renders the report for every sink, searches every text for every known secret, and only then writes, in
 * the order of the sinks; what must be true at the end, such as the outputs of the action, comes last.
 *
 * A secret in a text is replaced and makes the run errored. So does a sink that cannot be written, and the other sinks
 * are still written and say so, those that were written before it too: a log that said "Passed" must not have the last
 * word. Returns the report as it was told last; never throws.
 */
async function leave(report, sinks, redactor, conclude) {
    let current = searchForSecrets(report, sinks, redactor, conclude);
    const written = [];
    for (const sink of sinks) {
        const problem = await attempt(sink, current, redactor);
        // Half of a file may have been written, and its first words may tell of a pass: it is written over as well.
        if (problem === undefined || sink.correction === 'replaces')
            written.push(sink);
        if (problem === undefined)
            continue;
        const before = current;
        current = conclude(before, [problem]);
        for (const one of written)
            await correct(one, before, current, redactor);
    }
    return current;
}
async function correct(sink, before, now, redactor) {
    if (sink.correction === undefined)
        return;
    const told = new Set(sink.correction === 'follows' ? before.findings : []);
    const findings = now.findings.filter((found) => !told.has(found));
    await attempt(sink, { ...now, findings }, redactor);
}
/** Makes a leak part of the report before anything is written, so that every sink tells of it. */
function searchForSecrets(report, sinks, redactor, conclude) {
    if (redactor.isEmpty)
        return report;
    const held = countHits(report, redactor) > 0;
    const leaking = sinks.filter((sink) => held || redactor.scan(renderOrNothing(sink, report)).hits > 0);
    if (leaking.length === 0)
        return report;
    const blocked = (0,finding/* finding */.gk)('run/leak-blocked', { sinks: leaking.map((sink) => sink.name) });
    return conclude(held ? scrub(report, redactor) : report, [blocked]);
}
async function attempt(sink, report, redactor) {
    let text;
    try {
        text = sink.render(report);
    }
    catch (thrown) {
        return (0,finding/* finding */.gk)('run/crashed', { where: `report ${sink.name}`, thrown: (0,finding_thrown/* nameOfThrown */.z)(thrown) });
    }
    try {
        await sink.write(redactor.scan(text).text);
        return undefined;
    }
    catch {
        return (0,finding/* finding */.gk)('run/output', { sink: sink.name });
    }
}
/** A renderer that crashes is told of when its sink is written; until then it has nothing that could be searched. */
function renderOrNothing(sink, report) {
    try {
        return sink.render(report);
    }
    catch {
        return '';
    }
}
/**
 * A secret may hold punctuation that a sink escapes, and would then pass the search of the rendered text. So the texts
 * of the report are searched too, as they are.
 */
function countHits(part, redactor) {
    if (typeof part === 'string')
        return redactor.scan(part).hits;
    if (part === null || typeof part !== 'object')
        return 0;
    return Object.values(part).reduce((sum, member) => sum + countHits(member, redactor), 0);
}
function scrub(part, redactor) {
    // Texts become texts and members keep their places, which the compiler cannot follow through a generic walk.
    return scrubbed(part, redactor);
}
function scrubbed(part, redactor) {
    if (typeof part === 'string')
        return redactor.scan(part).text;
    if (Array.isArray(part))
        return part.map((member) => scrubbed(member, redactor));
    if (part === null || typeof part !== 'object')
        return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, scrubbed(member, redactor)]));
}

;// CONCATENATED MODULE: ./build/src/exit/own-words.js

/**
 * Texts that are no secret even when a value equals one: the words that Tollgate itself writes, and the names that the
 * configuration gives to its parts. Without this, `NODE_ENV=production` would be taken for a leak in every report.
 */
function ownWords(report) {
    const names = [
        ...report.environments,
        ...report.plan.flatMap((item) => [item.id, item.name, item.service ?? '']),
        ...report.probes.map((probe) => probe.probe),
    ];
    return new Set([...words/* RULES */.y0, ...wordsOfTheTable(), ...names, ...FORMAT_WORDS]);
}
/** A message is a function of facts; its source holds its words. */
function wordsOfTheTable() {
    return words/* RULES */.y0.flatMap((rule) => {
        const { title, about, message, hint } = words/* WORDS */.q9[rule];
        return [title, about, String(message), String(hint)].flatMap((text) => text.match(/[A-Za-z][A-Za-z-]{6,}[A-Za-z]/g) ?? []);
    });
}
/** Longer words of the formats: members of the JSON report, headings, verdicts. Shorter ones are never looked for. */
const FORMAT_WORDS = [
    ...[
        'annotations',
        'attempts',
        'configuration',
        'dependabot',
        'development',
        'duration',
        'environment',
        'environments',
    ],
    ...['exitCode', 'findings', 'gateways', 'location', 'password', 'production', 'severity', 'tollgate'],
    ...['validate', 'warnings'],
];

// EXTERNAL MODULE: ./build/src/exit/stream.js
var stream = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/src/report/terminal.js
var terminal = __webpack_require__(24834);
// EXTERNAL MODULE: ./build/src/run.js + 22 modules
var run = __webpack_require__(86122);
// EXTERNAL MODULE: ./build/src/secret/encodings.js
var encodings = __webpack_require__(88612);
;// CONCATENATED MODULE: ./build/src/secret/redactor.js

/** What stands in the place of a secret that was about to be written. */
const REDACTED = '\u2039redacted\u203a';
/**
 * Knows the secrets of a run and finds them in whatever is about to be written: in any letter case, in the usual
 * encodings, and broken over lines.
 *
 * It is the last line and not the first: findings hold no values to begin with. A hit means a bug.
 */
class Redactor {
    #needles = new Set();
    #ownWords;
    /** `ownWords` are texts of our own (rule names, verdicts, input names) that are no secret even when a value equals one. */
    constructor(ownWords = []) {
        this.#ownWords = new Set([...ownWords].map((word) => word.toLowerCase()));
    }
    /** Whether no secret is known, so that nothing can be found. */
    get isEmpty() {
        return this.#needles.size === 0;
    }
    /** Makes a secret known. Returns false when it is too short to be looked for, or one of our own words. */
    add(secret) {
        const text = secret.reveal();
        if (!(0,encodings/* isLongEnough */.R)(text.trim()) || this.#ownWords.has(text.trim().toLowerCase()))
            return false;
        for (const form of (0,encodings/* encodingsOf */.a)(text)) {
            if (!this.#ownWords.has(form.toLowerCase()))
                this.#needles.add(fold(form));
        }
        return true;
    }
    /** Replaces every known secret in `text`. */
    scan(text) {
        if (this.isEmpty)
            return { text, hits: 0 };
        const { folded, offsets } = foldWithOffsets(text);
        const spans = mergeSpans([...this.#needles].flatMap((needle) => occurrences(folded, needle)));
        let cut = text;
        for (const [start, end] of spans.toReversed()) {
            const from = offsets[start] ?? 0;
            const to = (offsets[end - 1] ?? text.length - 1) + 1;
            cut = cut.slice(0, from) + REDACTED + cut.slice(to);
        }
        return { text: cut, hits: spans.length };
    }
}
/** Letter case and line breaks do not hide a secret. */
function fold(text) {
    return foldWithOffsets(text).folded;
}
/** The folded text, and for each of its characters where it stood in the original. */
function foldWithOffsets(text) {
    const offsets = new Uint32Array(text.length);
    let folded = '';
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\n' || char === '\r')
            continue;
        // Only a fold of the same length keeps offsets true; the few letters that change length stay as they are.
        const lower = char.toLowerCase();
        folded += lower.length === 1 ? lower : char;
        offsets[kept++] = at;
    }
    return { folded, offsets };
}
function occurrences(text, needle) {
    const spans = [];
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1))
        spans.push([at, at + needle.length]);
    return spans;
}
function mergeSpans(spans) {
    const merged = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = merged.at(-1);
        if (last && start <= last[1])
            merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
        else
            merged.push([start, end]);
    }
    return merged;
}

// EXTERNAL MODULE: ./build/src/cli/flags.js
var cli_flags = __webpack_require__(38055);
;// CONCATENATED MODULE: ./build/src/cli/progress.js
/** Shows progress to a person at a terminal; to anything else, nothing. */
function showProgress(stream) {
    if (stream.isTTY !== true)
        return { show: () => { }, erase: () => { } };
    let shown = false;
    return {
        show: (done, total) => {
            shown = true;
            stream.write(`\r\u001b[K  probing ${done} of ${total}`);
        },
        erase: () => {
            if (shown)
                stream.write('\r\u001b[K');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/run-checks.js













/** Makes the checks that the flags ask for, prints the report, and returns the exit code. */
async function runChecks(checks, flags, positional, process) {
    const { report, secrets } = await check(checks, flags, positional, process);
    const redactor = new Redactor(secrets.length > 0 ? ownWords(report) : []);
    for (const secret of secrets)
        redactor.add(secret);
    const left = await leave(report, await sinks(flags, process), redactor, run/* conclude */.Ep);
    return left.exitCode;
}
async function check(checks, flags, positional, process) {
    const now = new Date();
    const workspace = process.cwd();
    const readText = (path) => readOrNothing((0,external_node_path_.resolve)(workspace, path));
    const file = flags.get('credentials')?.[0];
    const credentials = file === undefined ? undefined : readText(file);
    if (file !== undefined && credentials === undefined) {
        const unreadable = (0,finding/* finding */.gk)('config/input', {
            name: 'credentials',
            reason: 'file-unreadable',
            suggestion: undefined,
        });
        return { report: (0,run/* refuse */.TR)([unreadable], now), secrets: [] };
    }
    const read = await readRequest(ask(checks, flags, positional, credentials), {
        workspace,
        variable: (name) => process.env[name],
        readText,
        reach: { online: true },
        now,
    });
    if ('findings' in read)
        return { report: (0,run/* refuse */.TR)(read.findings, now), secrets: read.secrets };
    const progress = showProgress(process.stderr);
    const done = await (0,run/* run */.eF)(read.request, progress.show, endOnSignal(process));
    progress.erase();
    return { report: done.report, secrets: [...read.secrets, ...done.secrets] };
}
function ask(checks, flags, positional, credentials) {
    const one = (name) => flags.get(name)?.[0];
    const all = (name) => flags.get(name) ?? [];
    const pairs = all('limits').map((pair) => {
        const at = pair.indexOf('=');
        return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1)];
    });
    return {
        config: one('config'),
        environment: one('environment'),
        checks,
        failOn: one('fail-on'),
        schema: one('schema'),
        files: [...all('files'), ...positional],
        staging: flags.get('staging')?.join('\n'),
        production: flags.get('production')?.join('\n'),
        processNames: all('process-names').flatMap(run_checks_words),
        credentials,
        allowPrivateHosts: all('allow-private-hosts').flatMap(run_checks_words),
        tlsCa: one('tls-ca'),
        resolve: all('resolve'),
        limits: pairs,
    };
}
function run_checks_words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The first signal ends the run, which then reports; the second one ends the process. */
function endOnSignal(process) {
    const controller = new AbortController();
    const end = (name) => {
        if (controller.signal.aborted)
            process.exit(3);
        controller.abort(name);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    return controller.signal;
}
/** Files first and the screen last, so that the last line that is read tells of a file that could not be written. */
async function sinks(flags, process) {
    const format = cli_flags/* FORMATS */.hR.find((name) => name === flags.get('format')?.[0]) ?? 'pretty';
    const files = await Promise.all((flags.get('output') ?? []).map(async (name) => {
        const render = await loadRenderer(formatOf(name, format), undefined);
        const path = (0,external_node_path_.resolve)(process.cwd(), name);
        return { name, render, write: (text) => (0,external_node_fs_.writeFileSync)(path, text), correction: 'replaces' };
    }));
    const render = await loadRenderer(format, process);
    return [...files, { name: 'stdout', render, write: (text) => (0,stream/* writeAll */.f)(process.stdout, text) }];
}
function formatOf(file, otherwise) {
    if (file.endsWith('.json'))
        return 'json';
    return /\.(md|markdown)$/.test(file) ? 'markdown' : otherwise;
}
/** Gives the renderer of a format; all but the usual one are loaded when they are asked for. Colour and width belong to a screen; a file has neither. */
async function loadRenderer(format, process) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 47912))).renderJson;
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 53394))).renderSummary;
    const coloured = process?.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    const screen = { colors: picocolors.createColors(coloured), width: process?.stdout.columns || 100 };
    return (report) => (0,terminal.renderTerminal)(report, screen);
}

// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/dispatch.js




/** Carries out a command whose words were read, and returns the exit code. */
async function dispatch(name, flags, positionals, process) {
    const [first] = positionals;
    if (name === 'explain') {
        const { text, code } = explain(first);
        await (0,say/* say */.c)(code === 0 ? process.stdout : process.stderr, text);
        return code;
    }
    if (name === 'demo') {
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(686), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 78505));
        return runDemo({ incident: first, process });
    }
    return runChecks(commands/* COMMANDS */.L[name].checks, flags, positionals, process);
}

;// CONCATENATED MODULE: ./build/src/cli/program.js







/** Runs the command and returns its exit code: 2 for words that mean nothing. */
async function runProgram(words, process) {
    const [name, ...rest] = words;
    // A script whose variable is empty must not go on as if a gate had passed.
    if (name === undefined)
        return refuse('no command is given.', process);
    if (name === 'help' || name === '--help' || name === '-h')
        return help(rest[0], process);
    if (name === '--version' || name === '-V') {
        await (0,say/* say */.c)(process.stdout, `${version/* VERSION */.x}\n`);
        return 0;
    }
    if (!(0,commands/* isCommand */.y)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    const parsed = (0,cli_flags/* parseWords */.nl)(rest, commands/* COMMANDS */.L[name].checks === undefined ? [] : undefined);
    if (!parsed.ok)
        return refuse(parsed.problem, process);
    if (parsed.help)
        return help(name, process);
    const extra = extraWord(name, parsed.positionals);
    if (extra !== undefined)
        return refuse(`"${extra}" is one word too many for tollgate ${name}.`, process);
    return dispatch(name, parsed.flags, parsed.positionals, process);
}
/** The first word that the command has no place for. */
function extraWord(name, positionals) {
    if (name === 'validate')
        return undefined;
    return positionals[commands/* COMMANDS */.L[name].takes === '' ? 0 : 1];
}
async function help(name, process) {
    const { commandHelp, programHelp } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 22225));
    if (name !== undefined && !(0,commands/* isCommand */.y)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    await (0,say/* say */.c)(process.stdout, name === undefined ? programHelp() : commandHelp(name));
    return 0;
}
function didYouMean(name) {
    const near = (0,suggest/* suggest */.Z)(name, Object.keys(commands/* COMMANDS */.L));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
async function refuse(problem, process) {
    await (0,say/* say */.c)(process.stderr, `error: ${(0,report_escape/* visible */.RK)(problem)}\ntollgate --help lists commands and options.\n`);
    return 2;
}


/***/ }),

/***/ 72291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _exit_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75180);

/**
 * Writes a text that is no report. A reader that has left, as `head` does, has seen enough, and the exit code stays what
 * it is; a report that cannot be written is another matter, and one of the exit.
 */
async function say(stream, text) {
    try {
        await (0,_exit_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f)(stream, text);
    }
    catch (thrown) {
        if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'))
            throw thrown;
    }
}


/***/ }),

/***/ 35110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text of a leaf, secret or not; undefined when it is no text or cannot be read. The caller must not show it. */
function textOf(leaf) {
    if (leaf.content.state === 'secret')
        return leaf.content.value.reveal();
    return leaf.content.state === 'known' && typeof leaf.content.value === 'string' ? leaf.content.value : undefined;
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ insertionPoint),
/* harmony export */   w: () => (/* binding */ likelyFormat)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40457);


/**
 * Where a missing member would stand: just behind the last member of its holder, in the last file that has the holder.
 * A file of the format `like` is preferred. Undefined when the environment has no file at all.
 */
function insertionPoint(effective, pointer, like) {
    for (let holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(pointer);; holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(holder)) {
        const holding = effective.layers.filter((layer) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsMember */ .fC)(layer, holder));
        const layer = holding.findLast(({ document }) => document.format === like) ?? holding.at(-1);
        if (layer)
            return layer.document.locate(holder.slice(layer.at.length), 'end');
        if (holder === '')
            return effective.layers.at(-1)?.document.locate('', 'end');
    }
}
/** The format that a key of this name is usually written in: `LIKE_THIS` is a variable, and stands in dotenv. */
function likelyFormat(name) {
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? 'dotenv' : undefined;
}


/***/ }),

/***/ 40457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ locateMember),
/* harmony export */   fC: () => (/* binding */ holdsMember),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   wh: () => (/* binding */ leafFor)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * The pointer that a key in tollgate.yml means: a JSON Pointer when it begins with `/`, else the name of a member at
 * the root (whose name may hold dots), else a dotted path.
 */
function pointerOf(effective, key) {
    if (key.startsWith('/'))
        return key;
    const asName = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .rb)([key]);
    return !key.includes('.') || effective.leaves.has(asName) ? asName : (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .rb)(key.split('.'));
}
/** The leaf that a key in tollgate.yml means; undefined when there is none. */
function leafFor(effective, key) {
    return effective.leaves.get(pointerOf(effective, key));
}
/** Whether the key leads to something: a leaf that is not an empty text, or a mapping or list with members. */
function isSet(effective, key) {
    const pointer = pointerOf(effective, key);
    const leaf = effective.leaves.get(pointer);
    if (leaf)
        return leaf.content.state !== 'known' || !/^\s*$/.test(String(leaf.content.value ?? ''));
    return [...effective.leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}
/** Where a member of the effective configuration stands; undefined when no file holds it. */
function locateMember(effective, pointer, part = 'value') {
    const leaf = effective.leaves.get(pointer);
    if (leaf) {
        const { location, valueLocation } = leaf.origin();
        return part === 'key' ? location : valueLocation;
    }
    const layer = effective.layers.findLast((one) => holdsMember(one, pointer));
    return layer?.document.locate(pointer.slice(layer.at.length), part);
}
/** Whether the document of a layer has the member that `pointer` names. */
function holdsMember({ document, at }, pointer) {
    if (pointer !== at && !pointer.startsWith(`${at}/`))
        return false;
    let node = document.value;
    for (const key of (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer.slice(at.length))) {
        const member = typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key) : undefined;
        if (!member)
            return false;
        node = member.value;
    }
    return true;
}


/***/ }),

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   _H: () => (/* binding */ processLeaf),
/* harmony export */   ay: () => (/* binding */ emptyKind),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   oi: () => (/* binding */ plainOf),
/* harmony export */   wf: () => (/* binding */ leavesOf),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/** A mapping without members. */
const EMPTY = { kind: 'mapping', children: new Map() };
/** A document as a tree of leaves that know where they stand. `at` is where it is mounted. */
function treeOf(document, at) {
    const mount = at.reduce((pointer, key) => (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, key), '');
    const build = (value, inside) => {
        if (Array.isArray(value) && value.length > 0) {
            return { kind: 'list', items: value.map((item, index) => build(item, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(inside, String(index)))) };
        }
        if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
            const members = Object.entries(value).map(([key, child]) => [key, build(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(inside, key))]);
            return { kind: 'mapping', children: new Map(members) };
        }
        return { kind: 'leaf', leaf: fileLeaf(document, mount + inside, inside, value) };
    };
    const root = document.value === null ? EMPTY : build(document.value, '');
    return at.reduceRight((node, key) => ({ kind: 'mapping', children: new Map([[key, node]]) }), root);
}
function fileLeaf(document, pointer, inside, value) {
    const origin = () => ({
        loader: 'file',
        format: document.format,
        location: document.locate(inside, 'key'),
        valueLocation: document.locate(inside),
    });
    return { pointer, content: { state: 'known', value }, textual: document.stringsOnly, origin };
}
/** A leaf that no file holds. */
function processLeaf(name, content) {
    const origin = () => ({
        loader: 'process',
        format: undefined,
        location: undefined,
        valueLocation: undefined,
    });
    return { pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)('', name), content, textual: true, origin };
}
/** Lays `over` on `base`: mappings are merged, an empty one included; everything else is replaced. */
function overlay(base, over) {
    if (base.kind === 'mapping' && isEmptyMapping(over))
        return base;
    if (base.kind !== 'mapping' || over.kind !== 'mapping')
        return over;
    const children = new Map(base.children);
    for (const [key, node] of over.children) {
        const below = children.get(key);
        children.set(key, below ? overlay(below, node) : node);
    }
    return { kind: 'mapping', children };
}
function isEmptyMapping(node) {
    return node.kind === 'leaf' && emptyKind(node.leaf) === 'mapping';
}
/** What a leaf is that stands for an empty mapping or list; undefined for every other leaf. */
function emptyKind({ content }) {
    const value = content.state === 'known' ? content.value : null;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Array.isArray(value) ? 'list' : 'mapping';
}
/** Every leaf by pointer, in the order of the tree. */
function leavesOf(root) {
    const leaves = new Map();
    const visit = (node, pointer) => {
        if (node.kind === 'leaf')
            leaves.set(pointer, node.leaf);
        else if (node.kind === 'list')
            for (const [at, item] of node.items.entries())
                visit(item, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, String(at)));
        else
            for (const [key, child] of node.children)
                visit(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, key));
    };
    visit(root, '');
    return leaves;
}
/** The tree as plain data. `read` gives the value of a leaf; every key is a member of its own, so that none is special. */
function plainOf(node, read) {
    if (node.kind === 'leaf')
        return read(node.leaf);
    if (node.kind === 'list')
        return node.items.map((item) => plainOf(item, read));
    const plain = {};
    for (const [key, child] of node.children)
        (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(plain, key, plainOf(child, read));
    return plain;
}


/***/ }),

/***/ 75180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/** Writes all of a text and waits until the stream has taken it. Rejects when it cannot. */
function writeAll(stream, text) {
    return new Promise((resolve, reject) => {
        if (text === '') {
            resolve();
            return;
        }
        // A closed pipe also raises `error`, which nobody else listens for and which would end the process.
        stream.once('error', reject);
        stream.write(text, (problem) => {
            if (problem) {
                reject(problem);
                return;
            }
            stream.off('error', reject);
            resolve();
        });
    });
}


/***/ }),

/***/ 15722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18672);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);


/** Makes a finding with the severity of its rule, or with `severity` where the user chose another one. */
function finding(rule, facts, place = {}, severity) {
    const made = { ...place, rule, facts, severity: severity ?? _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule].severity };
    // A generic R is not narrowed to the union by the compiler; the pairing of rule and facts is checked above.
    return made;
}
const WEIGHT = { error: 0, warning: 1, info: 2 };
/** Whether `severity` weighs at least as much as `threshold`. */
function reaches(severity, threshold) {
    return WEIGHT[severity] <= WEIGHT[threshold];
}
/** Sorts by place, then weight, then rule, and drops what was said twice. No order depends on timing. */
function orderFindings(findings) {
    const unique = new Map(findings.map((found) => [JSON.stringify(found), found]));
    return [...unique]
        .sort(([textA, a], [textB, b]) => compareFindings(a, b) || (textA < textB ? -1 : 1))
        .map(([, f]) => f);
}
function compareFindings(a, b) {
    return ((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Q)(a.location, b.location) ||
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1));
}


/***/ }),

/***/ 32625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/** What kind of thing a value is, in the words of JSON Schema. A whole number is an integer. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    if (typeof value === 'boolean' || typeof value === 'string')
        return typeof value === 'boolean' ? 'boolean' : 'string';
    return 'object';
}


/***/ }),

/***/ 18672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareLocations),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** Orders two places by file, then line, then column. Places that are missing come first. */
function compareLocations(a, b) {
    if (!a || !b)
        return (a ? 1 : 0) - (b ? 1 : 0);
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}
/** `file:line:column`, the form that terminals and editors turn into a link. */
function formatLocation(location) {
    return `${location.file}:${location.line}:${location.column}`;
}


/***/ }),

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   M0: () => (/* binding */ displayPointer),
/* harmony export */   WE: () => (/* binding */ displayKey),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   Yg: () => (/* binding */ parentPointer),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as a JSON Pointer (RFC 6901). The root is the empty string. */
function toPointer(path) {
    return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Reads a JSON Pointer (RFC 6901). Text that does not begin with `/` is the root. */
function fromPointer(pointer) {
    if (!pointer.startsWith('/'))
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer of a member of `parent`. */
function childPointer(parent, key) {
    return parent + toPointer([key]);
}
/** The pointer of what holds `pointer`; the root holds itself. */
function parentPointer(pointer) {
    return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
/** Longest key that is shown as it is. Longer ones are more likely data than names. */
const LONGEST_KEY = 64;
/** Shapes of secrets that providers hand out. Each begins with a marker that no plain name has. */
const SECRET_SHAPE = /(?:^|[^A-Za-z])(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ|-----BEGIN)[A-Za-z0-9_-]{6,}/;
/**
 * A pointer as people read it: `database.pool.size`, `env[2].name`. Keys that hold dots are quoted.
 *
 * A key can itself be data, even a secret. One that is very long or has the shape of a secret is left out.
 */
function displayPath(pointer) {
    return fromPointer(pointer).reduce((text, segment) => text + displaySegment(segment, text === ''), '');
}
function displaySegment(segment, first) {
    if (/^\d+$/.test(segment))
        return `[${segment}]`;
    const name = displayKey(segment);
    const shown = /[.[\]"\s]/.test(name) || name === '' ? JSON.stringify(name) : name;
    return first ? shown : `.${shown}`;
}
/** A single key as people read it, left out when it may be data. */
function displayKey(key) {
    if (key.length > LONGEST_KEY)
        return '\u2039long key\u203a';
    return looksLikeSecret(key) || looksLikeData(key) ? '\u2039key that looks like a secret\u203a' : key;
}
/** A pointer with those keys left out that may be data: what a report shows. */
function displayPointer(pointer) {
    return toPointer(fromPointer(pointer).map(displayKey));
}
/** Whether a text has the shape of a secret that a provider hands out. */
function looksLikeSecret(text) {
    return SECRET_SHAPE.test(text);
}
/** Whether a key is more likely data than a name: an address, or a long run of letters and digits as hashes and keys are. */
function looksLikeData(key) {
    const runs = key.match(/[A-Za-z0-9+/=]{20,}/g) ?? [];
    return key.includes('://') || runs.some((run) => (run.match(/\d/g) ?? []).length >= 3);
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

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  q9: () => (/* binding */ WORDS),
  zb: () => (/* binding */ isChoosable),
  Nd: () => (/* binding */ isRule)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
;// CONCATENATED MODULE: ./build/src/finding/words/source.js
const FILE = {
    missing: ['there is no such file', 'Write the path relative to the repository, or remove it from the list.'],
    'outside-workspace': [
        'the path leads outside the workspace, so it was not opened',
        'Only files inside the repository are read; copy the file in, or point the link at a file inside.',
    ],
    'in-git-directory': ['files under .git are never read', 'Name a file of the work tree.'],
    'not-a-regular-file': [
        'this is not a regular file, so it was not read',
        'Name a file; a folder, a pipe or a device cannot hold configuration.',
    ],
    'name-not-allowed': [
        'the path holds a character that no file name may hold',
        'Write the path without control characters.',
    ],
    'too-big': [
        'the file is larger than the cap, so it was not read',
        'Raise file-size in the `limits` input if the file is right.',
    ],
    'format-unknown': [
        'the format cannot be told from the name',
        'Say it: { path: \u2026, format: dotenv | json | yaml | toml }.',
    ],
};
/** Why a text could not be read, as a clause. Shared with the words about `tollgate.yml` itself. */
const SYNTAX = {
    'not-json': 'this is not JSON',
    'not-yaml': 'this is not YAML',
    'not-toml': 'this is not TOML',
    'not-an-assignment': 'this line is not an assignment, and loaders drop it without a word',
    'name-not-allowed': 'the name before "=" is missing or holds a character that loaders do not accept',
    'unclosed-quote': 'a quote is opened here and never closed',
    'unknown-tag': 'the tag is not one of YAML\u2019s own, and nothing is ever built from it',
    'unknown-anchor': 'the alias names an anchor that does not stand before it',
    'key-not-scalar': 'a key of a mapping must be plain text',
    'not-a-mapping': 'configuration is a mapping of keys to values, and this is not',
};
const CAP = {
    'file-size': 'bytes in a file',
    files: 'files',
    depth: 'levels of nesting',
    nodes: 'values in a file, counted after aliases',
    documents: 'documents in a file',
    findings: 'findings',
};
const SOURCE_WORDS = {
    'source/file': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A named file was not read',
        message: ({ reason, path }) => `"${path}": ${FILE[reason][0]}.`,
        hint: ({ reason }) => FILE[reason][1],
        about: 'A file that the configuration or an input names is missing, is not a regular file, lies outside the workspace, or is over a cap. The run is errored: a gate that skips what it cannot read would pass without having looked.',
    },
    'source/unreadable': {
        severity: 'error',
        stop: 'unknown',
        title: 'A file could not be read',
        message: ({ path }) => `"${path}" is there but could not be read.`,
        hint: () => 'Give the user of this job the right to read it.',
        about: 'The operating system refused to open a file, or failed while reading it. What it holds is unknown, so the run is errored.',
    },
    'source/no-match': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern matches no file',
        message: ({ pattern }) => `The pattern "${pattern}" matches no file.`,
        hint: () => 'Correct the pattern, or remove it; nothing matched means nothing checked.',
        about: 'A glob that matches nothing would make a check that looks at nothing and passes. It is an error instead.',
    },
    'source/cap': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A cap was reached',
        message: ({ cap, limit }) => `More than ${limit} ${CAP[cap]}; reading stopped here.`,
        hint: ({ cap }) => `Raise ${cap} in the \`limits\` input if this is right.`,
        about: 'Sizes, depths and counts are capped so that a hostile or broken file cannot exhaust the runner. Only a workflow can raise a cap, with the `limits` input.',
    },
    'source/encoding': {
        severity: 'error',
        stop: 'failed',
        title: 'The file is not UTF-8 text',
        message: ({ offset, nul }) => nul ? `A NUL byte stands at offset ${offset}.` : `The bytes at offset ${offset} are not UTF-8.`,
        hint: () => 'Save the file as UTF-8; UTF-16 and Latin-1 are read differently by every loader.',
        about: 'Configuration is read as UTF-8 (a byte order mark is accepted). Anything else would be guessed at, and guessed differently by each loader.',
    },
    'source/syntax': {
        severity: 'error',
        stop: 'failed',
        title: 'The file cannot be read as what it claims to be',
        message: ({ format, reason, lines = 1 }) => {
            const further = lines > 1 ? `; so is what follows, ${lines} lines in all` : '';
            return `${capital(SYNTAX[reason])} (read as ${format})${further}.`;
        },
        hint: ({ reason }) => reason === 'not-an-assignment' || reason === 'name-not-allowed'
            ? 'Write NAME=value, put # before a comment, or put a value of several lines in quotes.'
            : 'Mend the text at this place; everything after it is in doubt.',
        about: 'A file that does not parse fails the gate. In dotenv files bad lines are told by line, those in a row once, and the other lines are still checked.',
    },
    'source/duplicate-key': {
        severity: 'error',
        stop: 'failed',
        title: 'A key is set twice',
        message: ({ first }) => `Set before at line ${first.line}; loaders disagree about which one wins.`,
        hint: () => 'Keep one of the two.',
        about: 'JSON, YAML, TOML and dotenv loaders either refuse a repeated key or silently keep the first or the last. What runs then depends on the loader.',
    },
    'source/cut-at-hash': {
        severity: 'error',
        stop: 'failed',
        title: 'A value is cut at an unquoted #',
        message: () => 'An unquoted # stands in the value: dotenv drops it and all that follows; other loaders keep it.',
        hint: () => 'Put the value in quotes; to write a comment, put a space before the #.',
        about: 'dotenv reads `KEY=abc#def` as `abc`. Keys and passwords often hold a #, and the loss shows only when the provider refuses them.',
    },
    'source/alias': {
        severity: 'error',
        stop: 'failed',
        title: 'An alias contains itself',
        message: () => 'The anchor is used inside its own value, which has no end.',
        hint: () => 'Take the alias out of the value that it stands for.',
        about: 'YAML allows a node to contain itself. No configuration means that, and nothing can be validated or compared in it.',
    },
    'source/process-missing': {
        severity: 'error',
        stop: 'failed',
        title: 'A listed environment variable is not set',
        message: ({ name }) => `The variable "${name}" is listed in process-names and not set in this step.`,
        hint: () => 'Set it under `env:` of the step, or take the name out of process-names.',
        about: 'A source `process: true` reads exactly the names in `process-names`. One that is not set is missing from what would be deployed.',
    },
};
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/finding/words/config.js


const INPUT = {
    'unknown-input': [
        'is not an input of this action',
        'Correct the name; a misspelt input would be ignored without a word.',
    ],
    'value-not-allowed': ['has a value that is not allowed', 'See the table of inputs in the README.'],
    'control-character': [
        'holds a control character, so it was not used',
        'Set the secret again without line breaks; a trailing newline is the usual cause.',
    ],
    'too-short': ['is too short to be protected in reports', 'Use a credential of at least 8 characters.'],
    'not-set': ['names an environment variable that is not set', 'Set it under `env:` of the step.'],
    'file-unreadable': ['names a file that could not be read', 'Check the path.'],
    'beside-configuration': [
        'has no effect beside a configuration file, and would be ignored',
        'Take the input away, or write what it says into tollgate.yml.',
    ],
    'needed-by-files': ['is needed when files are given', 'Name the JSON Schema that the files are held against.'],
    'needed-by-process': ['is needed by a source `process: true`', 'List the names of the variables that may be read.'],
};
const CONFIG_WORDS = {
    'config/missing': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is missing',
        message: ({ tried, near }) => `No configuration: looked for ${tried.join(', ')}.${near === undefined ? '' : ` There is a ${near}, which is not read.`}`,
        hint: ({ near }) => near === undefined
            ? 'Write a tollgate.yml, or give the inputs staging, production, schema or files.'
            : 'Rename it to tollgate.yml, or name it with the `config` input.',
        about: 'Without a configuration file and without the inputs of a first run there is nothing that Tollgate could check, and it does not pass.',
    },
    'config/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is not YAML',
        message: ({ reason }) => `The configuration cannot be read: ${SYNTAX[reason]}.`,
        hint: () => 'Text that begins with *, >, |, @ or holds ": " must be quoted in YAML.',
        about: 'tollgate.yml is YAML 1.2. An unquoted `> 14d` or `*.example.com` is a YAML error: quote it.',
    },
    'config/duplicate-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A key of the configuration is set twice',
        message: ({ first }) => `Set before at line ${first.line}.`,
        hint: () => 'Keep one of the two.',
        about: 'The same key twice in one mapping of tollgate.yml: one of them would be ignored.',
    },
    'config/unknown-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a key that means nothing',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct or remove it; see docs/configuration.md for every key.',
        about: 'An unknown key is an error and not a warning: a misspelt check would otherwise never run, and the gate would pass.',
    },
    'config/value': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a value that cannot be used',
        message: ({ expected }) => `Expected ${expected}.`,
        hint: () => 'See docs/configuration.md for the form of every key.',
        about: 'A value in tollgate.yml has the wrong type or form.',
    },
    'config/nothing-to-check': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'There is nothing to check',
        message: () => 'Nothing is declared that this run could check.',
        hint: () => 'Declare environments, validate, probes or parity in tollgate.yml, or give `files` beside `schema`; see whether the inputs checks and environment leave anything.',
        about: 'A run whose plan is empty never passes: that would be a gate that did not look.',
    },
    'config/empty-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An environment has no configuration at all',
        message: ({ name }) => `The sources of "${name}" hold nothing.`,
        hint: () => 'Check whether the files were written, and whether `sources` names the right ones.',
        about: 'All sources of an environment were read and none of them holds a single key. Nothing could be checked in it, and that does not pass.',
    },
    'config/unknown-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An environment is named that is not configured',
        message: ({ name, suggestion }) => `"${name}" is not one of \`environments\`.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct the name, or add the environment.',
        about: 'A check, a rule, a waiver or an input speaks of an environment that tollgate.yml does not have.',
    },
    'config/unknown-rule': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A rule is named that does not exist',
        message: ({ name, suggestion }) => `"${name}" is not a rule, or not one whose severity can be chosen.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'docs/rules/ lists every rule.',
        about: 'Severities and waivers name rules. Rules that make a run errored cannot be turned off or waived.',
    },
    'config/input': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An input cannot be used',
        message: ({ name, reason, suggestion }) => `The input "${name}" ${INPUT[reason][0]}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ reason }) => INPUT[reason][1],
        about: 'Inputs are read strictly: an unknown name or a misspelt value is an error, since GitHub itself ignores both.',
    },
    'config/event': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'This event may not run the gate',
        message: ({ event }) => `The event ${event} runs with secrets over content that a stranger may control; nothing was read.`,
        hint: () => 'Use pull_request, push, workflow_dispatch or merge_group.',
        about: 'pull_request_target, workflow_run and issue_comment combine the rights of the base repository with content of a pull request. They are refused before anything is read.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/gateway.js

const MODE = { live: 'live', test: 'sandbox' };
const GATEWAY_WORDS = {
    'gateway/host': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s host is of the wrong mode',
        message: ({ gateway, host, wanted }) => `This is a ${MODE[host]} host of ${gateway}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ gateway, wanted }) => `Use the ${MODE[wanted]} host of ${gateway}.`,
        about: 'A sandbox host in an environment that takes live payments means that nothing is really paid; a live host in a test environment means that tests move money.',
    },
    'gateway/key': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s key is of the wrong mode',
        message: ({ gateway, credential, key, wanted }) => `This ${credential} of ${gateway} is a ${key} one, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ wanted }) => `Use the ${wanted} key, and treat one that stood in the wrong place as exposed.`,
        about: 'Several gateways mark their keys as test or live. A test key in production takes no money; a live key in staging takes real money from tests.',
    },
    'gateway/mode': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s mode disagrees with the environment',
        message: ({ gateway, mode, wanted }) => mode === undefined
            ? `The mode of ${gateway} is not one of the words that its software knows, and it would fall back to a default.`
            : `${gateway} is switched to ${mode}, and this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ wanted }) => `Switch it to ${wanted}.`,
        about: 'A variable switches the gateway\u2019s software between sandbox and live. It must agree with the environment; many libraries fall back to the sandbox without a word.',
    },
    'gateway/payments-undeclared': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The environment does not say which payments it takes',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and it is not said whether this environment takes live or test payments.`,
        hint: () => 'Add `payments: live`, `payments: test` or `payments: none` to the environment in tollgate.yml.',
        about: 'Only well-known names (production, staging \u2026) are understood without being told. A guess could let a test key into `production-eu`.',
    },
    'gateway/payments-none': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway is configured where no payments are taken',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and the environment says \`payments: none\`.`,
        hint: () => 'Remove the configuration of the gateway, or say `payments: live` or `payments: test`.',
        about: 'An environment with `payments: none` should not hold the configuration of a payment gateway.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/parity.js

const FAILED = { severity: 'error', stop: 'failed' };
const WARNED = { severity: 'warning', stop: 'failed' };
const PARITY_WORDS = {
    'parity/same': {
        ...FAILED,
        title: 'A value must be the same and is not',
        message: ({ environments, odd }) => `Must be the same in ${(0,rule_words/* list */.p_)(environments)}, and differs${odd === undefined ? '' : `; ${odd} is the odd one out`}.`,
        hint: () => 'Give it one value, or write a parity rule that says why it differs.',
        about: 'A parity rule says `must: same`, and the environments have different values.',
    },
    'parity/different': {
        ...FAILED,
        title: 'A value must differ and is the same',
        message: ({ environments }) => `Must differ, and is the same in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'One of them was copied from the other; give each its own.',
        about: 'A parity rule says `must: different`, and two environments share a value. A diff cannot see this: nothing differs.',
    },
    'parity/missing': {
        ...WARNED,
        title: 'A key is missing in one environment',
        message: ({ from, has }) => (has.length === 0 ? `Not set in ${from}.` : `Set in ${(0,rule_words/* list */.p_)(has)} and not in ${from}.`),
        hint: ({ from }) => `Set it in ${from}, or write a parity rule for it with \`must: ignore\` and a reason.`,
        about: 'A key is set in one environment and not in another. By default this is a warning; under a rule `must: present`, `same` or `different` that names the key it is an error.',
    },
    'parity/empty': {
        ...WARNED,
        title: 'A key is empty in one environment',
        message: ({ from, has }) => `Empty in ${from}${has.length === 0 ? '' : ` and set in ${(0,rule_words/* list */.p_)(has)}`}.`,
        hint: () => 'Set it; an empty value is usually a secret that is not defined there.',
        about: 'A key is there but holds nothing, while the other environment has a value.',
    },
    'parity/absent': {
        ...FAILED,
        title: 'A key must not be there and is',
        message: ({ environments }) => `Must not be set, and is in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'Remove it, or the rule.',
        about: 'A parity rule says `must: absent`, and an environment that the rule speaks of has the key.',
    },
    'parity/shape': {
        ...FAILED,
        title: 'A value has another shape',
        message: ({ environments }) => `Must have the same type and keys in ${(0,rule_words/* list */.p_)(environments)}, and has not.`,
        hint: () => 'Compare the two places.',
        about: 'A parity rule says `must: shape`: same type and same keys, whatever the values.',
    },
    'parity/type': {
        ...WARNED,
        title: 'A value has another type in another environment',
        message: ({ kinds, environments }) => `Is ${kinds.map((kind, at) => `${kind} in ${environments[at] ?? ''}`).join(', ')}.`,
        hint: ({ kinds }) => kinds.some((kind) => kind === 'array' || kind === 'object')
            ? 'Give it the same form in both places.'
            : 'Quote it in both or in neither.',
        about: 'The same key holds values of different types, such as `"3"` and `3`. The application sees two different things.',
    },
    'parity/expect': {
        ...FAILED,
        title: 'A value is not what parity expects here',
        message: ({ by }) => `Does not match what tollgate.yml expects in this environment (compared as ${by}).`,
        hint: () => 'Correct the value, or the `expect` of the parity rule.',
        about: 'A parity rule pins what a value looks like in each environment, and this one does not. It finds "different and wrong".',
    },
    'parity/not-compared': {
        ...FAILED,
        title: 'A value could not be compared',
        message: ({ environments }) => `Cannot be read in ${(0,rule_words/* list */.p_)(environments)}, so the rule could not be proven.`,
        hint: () => 'Ask for `must: present` instead, or compare where the value can be read.',
        about: 'A rule asks for a comparison of a value that is only known to exist. What was not compared does not pass.',
    },
    'parity/service-missing': {
        ...FAILED,
        title: 'A service is missing in one environment',
        message: ({ service, from }) => `The service "${service}" has no configuration in ${from}.`,
        hint: () => 'Add its files there, or remove the service.',
        about: 'Sources with `{service}` in their path found the service in one environment only.',
    },
    'parity/rule-unused': {
        ...WARNED,
        title: 'A parity rule matches nothing',
        message: ({ path }) => `The path "${path}" matches no key.`,
        hint: () => 'Correct the path, or remove it.',
        about: 'A rule that matches nothing protects nothing. A renamed key is the usual cause. A rule that asks for something is an error then, since what it asks for was not proven; one that ignores or forbids is a warning.',
    },
    'parity/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern took too long',
        message: ({ seconds }) => `Matching was stopped after ${seconds} s.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
        about: 'Every pattern that a user writes runs under a time limit.',
    },
    'parity/placeholder': {
        ...FAILED,
        title: 'A placeholder was never replaced',
        message: () => 'Looks like a placeholder that nobody replaced.',
        hint: () => 'Set the real value.',
        about: '`changeme`, `<your-key>`, `xxx` and the like are found in values that would be deployed.',
    },
    'parity/foreign-word': {
        ...WARNED,
        title: 'A live value names another environment',
        message: () => 'The name of another environment stands in a value, and this is a production environment.',
        hint: () => 'Check whether the value was copied from another environment.',
        about: 'A whole word such as staging, sandbox or localhost stands in a production value. Measured on real repositories this is rarely right.',
    },
    'parity/private-host': {
        ...WARNED,
        title: 'A live value points at a private host',
        message: ({ kind }) => `Points at a ${kind === 'loopback' ? 'loopback' : 'private'} address.`,
        hint: () => 'Use the address that the deployed application can reach.',
        about: 'localhost or a private address stands in a value of a production environment.',
    },
    'parity/plain-http': {
        ...WARNED,
        title: 'Plain http where another environment has https',
        message: ({ other }) => `Uses http where ${other} uses https.`,
        hint: () => 'Use https.',
        about: 'The same key is a http URL in one environment and a https URL in another.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/probe.js

const UNREACHABLE = {
    dns: ['the host name does not resolve', 'Check the host name; a wrong merchant prefix or a typo is the usual cause.'],
    refused: ['the connection was refused', 'Check host and port, and whether the service is up.'],
    reset: [
        'the connection was closed before an answer',
        'Check whether the service is up and speaks HTTP on this port.',
    ],
    timeout: ['no full answer came in time', 'Check whether the service is up, or give the probe a longer `timeout`.'],
    'tls-expired': [
        'the certificate has expired',
        'The certificate must be renewed before anything is deployed against it.',
    ],
    'tls-not-yet-valid': ['the certificate is not valid yet', 'Check the certificate and the clock.'],
    'tls-name': [
        'the certificate is for another name',
        'Check the host name; the certificate must name it as a subject alternative name.',
    ],
    'tls-untrusted': [
        'the certificate is not trusted',
        'The chain must lead to a known authority; a private one comes from the `tls-ca` input.',
    ],
    'tls-protocol': ['no TLS 1.2 or newer could be agreed', 'The service must speak TLS 1.2 or newer on this port.'],
    protocol: ['the answer is not HTTP', 'Check the port, and what listens there.'],
    'body-too-big': ['the answer is larger than the cap', 'Probe an address with a short answer.'],
};
const BLOCKED = {
    'not-a-url': ['the value is not an absolute URL', 'Write it with scheme and host: https://\u2026.'],
    scheme: [
        'only https is probed',
        'Use https; plain http is possible for hosts in the `allow-private-hosts` input alone.',
    ],
    'user-info': [
        'the URL holds a user name or a password',
        'Take it out of the URL; bind a credential in the workflow instead.',
    ],
    'private-address': [
        'the host has an address that is not public',
        'If it is meant, name the host in the `allow-private-hosts` input of the workflow.',
    ],
    'not-allowed': [
        'the URL is none that `allow` permits in this environment',
        'Correct the URL, or extend `allow` in tollgate.yml.',
    ],
    'wrong-mode-host': [
        'the host is not one that this payment gateway uses in the mode of this environment',
        'Correct the URL, or say with `allow` which hosts are right here.',
    ],
    method: [
        'the method may change something',
        'Use GET, HEAD or OPTIONS, a request of the catalogue, or bind the method to a credential in the workflow.',
    ],
    'credential-missing': [
        'no credential of this name was given',
        'Bind it with the `credentials` input of the workflow.',
    ],
    'credential-origin': [
        'the credential is bound to another origin',
        'Correct the URL, or the `origin` in the `credentials` input.',
    ],
    'credential-path': [
        'the credential is not bound to this path',
        'Correct the path, or `paths` in the `credentials` input.',
    ],
    'credential-method': [
        'the credential is not bound to this method',
        'Correct the method, or `methods` in the `credentials` input.',
    ],
};
const probe_FAILED = { severity: 'error', stop: 'failed' };
const PROBE_WORDS = {
    'probe/unreachable': {
        ...probe_FAILED,
        title: 'A probed service cannot be used',
        message: ({ probe, reason, attempts }) => `Probe "${probe}": ${UNREACHABLE[reason][0]} (${reason}, ${(0,rule_words/* plural */.LS)(attempts, 'attempt')}).`,
        hint: ({ reason }) => UNREACHABLE[reason][1],
        about: 'The address about to be deployed was asked and gave no usable answer. The reason in brackets is stable and can be relied on by scripts.',
    },
    'probe/blocked': {
        ...probe_FAILED,
        title: 'A probe was not allowed, and nothing was sent',
        message: ({ probe, reason }) => `Probe "${probe}": ${BLOCKED[reason][0]}; nothing was sent.`,
        hint: ({ reason }) => BLOCKED[reason][1],
        about: 'A probe goes only to https, to public addresses, to what `allow` or the gateway catalogue permits, and with a credential only where the workflow bound it. What is not allowed is not sent and does not pass.',
    },
    'probe/status': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong status',
        message: ({ probe, status, expected }) => `Probe "${probe}": answered ${status}, expected ${expected.join(' or ')}.`,
        hint: ({ status }) => status >= 500
            ? 'The service itself fails; look at its status page before deploying.'
            : 'Check the URL, its path and the version in it.',
        about: 'The service answered, and not with the status that the probe expects.',
    },
    'probe/redirect': {
        ...probe_FAILED,
        title: 'A probed service redirects',
        message: ({ probe, status, sameOrigin }) => `Probe "${probe}": answered ${status}, a redirect ${sameOrigin ? 'within its origin' : 'to another origin'} (not followed).`,
        hint: () => 'Configure the address that the service redirects to.',
        about: 'Redirects are never followed: a credential must not travel to a host that nobody named.',
    },
    'probe/credential-refused': {
        ...probe_FAILED,
        title: 'A probed service refuses the credential',
        message: ({ probe, status }) => `Probe "${probe}": the credential was refused with ${status}.`,
        hint: () => 'Check that the key belongs to this environment and may read what the probe asks for.',
        about: 'With a credential only the authenticated answer passes.',
    },
    'probe/body': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong content',
        message: ({ probe, reason, violations }) => reason === 'schema'
            ? `Probe "${probe}": the answer breaks its JSON Schema in ${(0,rule_words/* plural */.LS)(violations, 'place')}.`
            : `Probe "${probe}": the answer is ${reason === 'not-json' ? 'not JSON' : 'compressed and was not read'}.`,
        hint: () => 'Compare the answer with what the application expects of this version of the API.',
        about: 'The status is right, but the content is not what the application relies on.',
    },
    'probe/latency': {
        ...probe_FAILED,
        title: 'A probed service is too slow',
        message: ({ probe, milliseconds, limit }) => `Probe "${probe}": took ${milliseconds} ms, at most ${limit} ms are allowed.`,
        hint: () => 'Look at the service before deploying, or raise `expect.latency.max`.',
        about: 'The answer took longer than `expect.latency` allows.',
    },
    'probe/certificate': {
        ...probe_FAILED,
        title: 'A certificate expires soon',
        message: ({ probe, days, limit }) => days === undefined
            ? `Probe "${probe}": the answer came without a certificate, one for at least ${(0,rule_words/* plural */.LS)(limit, 'day')} is wanted.`
            : `Probe "${probe}": the certificate expires in ${(0,rule_words/* plural */.LS)(days, 'day')}, at least ${(0,rule_words/* plural */.LS)(limit, 'day')} are wanted.`,
        hint: ({ days }) => days === undefined
            ? 'Use https, or take `expect.tls` out of the probe: over plain http there is no certificate.'
            : 'Have the certificate renewed.',
        about: 'The certificate of the probed service expires sooner than `expect.tls.expires-after` allows, or there is none to look at, as over plain http.',
    },
    'probe/flaky': {
        severity: 'warning',
        stop: 'failed',
        title: 'A probe passed only after a retry',
        message: ({ probe, attempts }) => `Probe "${probe}": passed at attempt ${attempts}.`,
        hint: () => 'A service that fails now and then will do so for customers as well.',
        about: 'A failure that a retry took away is not hidden: it is a warning.',
    },
    'probe/no-target': {
        ...probe_FAILED,
        title: 'A probe has no address to ask',
        message: ({ probe, key, state }) => state === 'needed'
            ? `Probe "${probe}": its address has a part that only the merchant knows, and no \`url\` gives it.`
            : `Probe "${probe}" reads its address from ${(0,rule_words/* quoted */.TL)(key)}, which ${state === 'missing' ? 'is not set' : state === 'not-text' ? 'is not text' : 'cannot be read'} in this environment.`,
        hint: ({ state }) => state === 'needed'
            ? 'Add `url: { from: KEY }` with the key that holds the address.'
            : 'Set the key in a source of this environment, or correct `from`.',
        about: 'A probe with `{ from: KEY }` asks the value about to be deployed. Without a value nothing can be asked, and that does not pass.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/run.js

const UNKNOWN = { severity: 'error', stop: 'unknown' };
const RUN_WORDS = {
    'waiver/expired': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver has expired',
        message: ({ rule, expires }) => `The waiver of ${rule} ended on ${expires}; what it waived counts again.`,
        hint: () => 'Mend the finding, or renew the waiver with its reason.',
        about: 'A waiver is an accepted finding with a reason, an owner and an end. After its end the finding is back.',
    },
    'waiver/unused': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver matches nothing',
        message: ({ rule }) => `No finding of ${rule} matches this waiver.`,
        hint: () => 'Remove it; the finding was mended, or the waiver names another place.',
        about: 'A waiver that matches nothing would silently cover the next finding.',
    },
    'run/crashed': {
        ...UNKNOWN,
        title: 'Tollgate itself failed',
        message: ({ where, thrown }) => `Something in "${where}" ended with ${thrown}; what it should have shown is unknown.`,
        hint: () => 'This is a bug in Tollgate: please report it, with the version and the part named here.',
        about: 'A crash is never a pass. Its message is not shown, since a library\u2019s message may hold pieces of the configuration.',
    },
    'run/deadline': {
        ...UNKNOWN,
        title: 'The run took too long',
        message: ({ seconds }) => `The run was ended after ${seconds} s; what was not seen by then is unknown.`,
        hint: () => 'Raise run-seconds in the `limits` input, or lower the timeouts of the probes.',
        about: 'One deadline bounds the whole run, so that a hanging service cannot hold up a deploy for ever, nor let it through.',
    },
    'run/signal': {
        ...UNKNOWN,
        title: 'The run was ended from outside',
        message: ({ signal }) => `Ended by ${signal} before everything was seen.`,
        hint: () => 'Run it again.',
        about: 'A cancelled job, a lost runner or a person ended the run. It never counts as passed.',
    },
    'run/incomplete': {
        ...UNKNOWN,
        title: 'Not all of the plan has run',
        message: ({ planned, done }) => `${done} of ${(0,rule_words/* plural */.LS)(planned, 'planned item')} ran.`,
        hint: () => 'See the other findings for what ended the run.',
        about: 'The plan is fixed before the run. The gate passes only when all of it has run.',
    },
    'run/leak-blocked': {
        ...UNKNOWN,
        title: 'A secret was about to be printed',
        message: ({ sinks }) => `A known secret stood in what was to be written (${sinks.join(', ')}); it was replaced.`,
        hint: () => 'If a key or a file name of yours holds the secret, rename it; otherwise this is a bug in Tollgate: please report it.',
        about: 'Everything that leaves is searched for every known secret in its usual encodings. A hit is replaced, and the run is errored.',
    },
    'run/output': {
        ...UNKNOWN,
        title: 'A report could not be written',
        message: ({ sink }) => `Writing ${sink} failed.`,
        hint: () => 'Check that the place exists and has room.',
        about: 'A verdict that nobody can read is not a verdict: when an asked-for report cannot be written, the run is errored.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/schema.js

const schema_SYNTAX = {
    'not-a-schema': 'This part of the schema does not follow the rules of JSON Schema.',
    'not-an-object-or-boolean': 'A schema is an object, true or false.',
    'not-readable': 'The schema cannot be read: its text breaks off or is malformed here.',
    'duplicate-key': 'A key stands twice in the schema, and one of the two would be ignored.',
    'several-documents': 'A second document begins here; a schema is one document.',
    unsupported: 'This part of the schema is not supported, and would be passed over without a word.',
};
const SCHEMA_WORDS = {
    'schema/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema is not a JSON Schema',
        message: ({ reason }) => schema_SYNTAX[reason],
        hint: ({ reason }) => reason === 'not-a-schema'
            ? 'Compare the keyword at this place with the specification of its dialect.'
            : 'Mend the text of the schema at this place.',
        about: 'The schema is checked against the metaschema of its dialect before it is used. A schema that does not compile makes the run errored.',
    },
    'schema/dialect': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The dialect of the schema is not supported',
        message: () => '"$schema" names a dialect that is not supported.',
        hint: () => 'Use http://json-schema.org/draft-07/schema# or https://json-schema.org/draft/2020-12/schema.',
        about: 'Schemas of draft-07 and 2020-12 are read; without "$schema" a schema counts as draft-07.',
    },
    'schema/keyword': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema has an unknown keyword',
        message: ({ keyword, suggestion, elsewhere }) => `${(0,rule_words/* quoted */.TL)(keyword)} is not a keyword of this dialect${elsewhere ? ', but of another one' : ''}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ elsewhere }) => elsewhere
            ? 'Name its dialect with "$schema"; without it a schema counts as draft-07.'
            : 'Correct the keyword; JSON Schema ignores unknown ones, so the rule would never apply.',
        about: 'JSON Schema ignores keywords that it does not know, so that a misspelt `requierd` switches its rule off. Here it is an error.',
    },
    'schema/format': {
        severity: 'warning',
        stop: 'wrong-request',
        title: 'The schema has an unknown format',
        message: ({ format }) => `The format "${format}" is not known and is not checked.`,
        hint: () => 'Use a format of the specification, or a pattern.',
        about: 'Formats are asserted. One that is not known cannot be, which is said instead of being passed over.',
    },
    'schema/reference': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A reference in the schema leads nowhere',
        message: ({ remote }) => remote
            ? 'A "$ref" leads to another host; nothing is fetched during a run.'
            : 'A "$ref" leads to nothing that was read.',
        hint: () => 'Put the schema into the same file under "$defs" and refer to it as "#/$defs/NAME".',
        about: 'A run never fetches a schema: it would let whoever controls the other host decide what passes.',
    },
    'schema/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema took too long',
        message: ({ seconds }) => `Validation was stopped after ${seconds} s; a pattern with nested repetition is the usual cause.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
        about: 'Every pattern that a user writes runs under a time limit, so that a catastrophic regular expression ends as an error and not as a hanging deploy.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/validate.js

const WORD = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
    array: 'a list',
    object: 'a mapping',
};
const validate_FAILED = { severity: 'error', stop: 'failed' };
const VALIDATE_WORDS = {
    'validate/required': {
        ...validate_FAILED,
        title: 'A required key is missing',
        message: ({ key, suggestion, declared }) => `${(0,rule_words/* quoted */.TL)(key)} is ${declared ? 'required by tollgate.yml' : 'required by the schema'} and not set.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Set it here, or stop requiring it.',
        about: 'A key that the schema, or `require:` in tollgate.yml, demands is not set. The finding points at the place where it would stand.',
    },
    'validate/type': {
        ...validate_FAILED,
        title: 'A value is of the wrong type',
        message: ({ expected, found }) => `Expected ${expected.map((kind) => WORD[kind]).join(' or ')}, found ${WORD[found]}.`,
        hint: () => 'Text from dotenv files is converted where the schema asks for a number or a boolean; other formats must be right as they are.',
        about: 'The value\u2019s type is not the one that the schema asks for.',
    },
    'validate/enum': {
        ...validate_FAILED,
        title: 'A value is not one of the allowed ones',
        message: ({ allowed }) => `Not one of the ${(0,rule_words/* plural */.LS)(allowed, 'allowed value')}.`,
        hint: () => 'See `enum` in the schema.',
        about: 'The schema lists the values that may stand here, and this is none of them.',
    },
    'validate/const': {
        ...validate_FAILED,
        title: 'A value is not the required one',
        message: () => 'Not the one value that the schema allows.',
        hint: () => 'See `const` in the schema.',
        about: 'The schema allows exactly one value here.',
    },
    'validate/pattern': {
        ...validate_FAILED,
        title: 'A value does not have the required form',
        message: () => 'Does not match the pattern that the schema asks for.',
        hint: () => 'See `pattern` in the schema.',
        about: 'The schema describes the form of this value with a regular expression, and the value does not match.',
    },
    'validate/format': {
        ...validate_FAILED,
        title: 'A value does not have the required format',
        message: ({ format }) => `Not a valid ${format}.`,
        hint: ({ format }) => format === 'uri' ? 'A uri needs its scheme, such as https://.' : `See \`format: ${format}\` in the schema.`,
        about: 'Formats of JSON Schema (uri, email, ipv4, date-time \u2026) are asserted, not only noted.',
    },
    'validate/range': {
        ...validate_FAILED,
        title: 'A number is out of range',
        message: ({ bound, limit }) => `Must be ${bound} ${limit}.`,
        hint: () => 'Correct the number, or the limit in the schema.',
        about: 'The number is outside `minimum`, `maximum`, `exclusiveMinimum` or `exclusiveMaximum`.',
    },
    'validate/multiple-of': {
        ...validate_FAILED,
        title: 'A number is not a multiple of what the schema asks',
        message: ({ of }) => `Must be a multiple of ${of}.`,
        hint: () => 'Correct the number.',
        about: 'The number breaks `multipleOf`.',
    },
    'validate/size': {
        ...validate_FAILED,
        title: 'A value is too short, too long, too few or too many',
        message: ({ of, bound, limit }) => `Must have ${bound} ${limit} ${limit === 1 ? of.slice(0, -1) : of}.`,
        hint: () => 'See the minimum and maximum in the schema.',
        about: 'The value breaks a minimum or maximum of length, items or keys.',
    },
    'validate/unique': {
        ...validate_FAILED,
        title: 'A list holds the same item twice',
        message: ({ first, second }) => `Items ${first} and ${second} are equal.`,
        hint: () => 'Remove one of them.',
        about: 'The schema asks for `uniqueItems`.',
    },
    'validate/unknown-key': {
        ...validate_FAILED,
        title: 'A key is not known to the schema',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key that the schema knows here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct its spelling, remove it, or add it to the schema.',
        about: 'The schema closes this mapping with `additionalProperties: false` or `unevaluatedProperties: false`, and the key is none of the named ones. A misspelt key is the usual cause.',
    },
    'validate/choice': {
        ...validate_FAILED,
        title: 'A value fits none, or too many, of the alternatives',
        message: ({ branches, matching }) => matching === 0
            ? `Fits none of the ${branches} alternatives.`
            : `Fits ${matching} of the ${branches} alternatives, and exactly one is wanted.`,
        hint: ({ keyword }) => `See \`${keyword}\` in the schema.`,
        about: 'The schema offers alternatives with `anyOf` or `oneOf`, and the value does not fit as it must.',
    },
    'validate/not-allowed': {
        ...validate_FAILED,
        title: 'A value breaks a condition of the schema',
        message: ({ keyword }) => keyword === 'false schema'
            ? 'The schema allows nothing here.'
            : `Breaks the condition "${keyword}" of the schema.`,
        hint: () => 'See the keyword in the schema.',
        about: 'The value breaks `not`, `contains`, `propertyNames`, `dependentRequired` or another condition.',
    },
    'validate/not-readable': {
        ...validate_FAILED,
        title: 'A value that cannot be read was to be checked',
        message: () => 'The key is there, but its value cannot be read from here, and the schema asks more of it than to be there.',
        hint: () => 'Require the key only, or check the value in a job that can read it.',
        about: 'A secret whose value is not at hand satisfies `required`. A pattern, a format or a limit cannot be proven of it, and what was not proven does not pass.',
    },
    'validate/cap': {
        ...validate_FAILED,
        title: 'More violations than are listed',
        message: ({ limit, more }) => `${(0,rule_words/* plural */.LS)(more, 'further violation')} in this file; the first ${limit} are listed.`,
        hint: () => 'Mend the listed ones first.',
        about: 'A file lists its first violations in order; the rest are counted.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words.js








/** Every word about every rule. The compiler demands an entry for each; reports and `docs/rules/` are made from it. */
const WORDS = {
    ...SOURCE_WORDS,
    ...CONFIG_WORDS,
    ...SCHEMA_WORDS,
    ...VALIDATE_WORDS,
    ...GATEWAY_WORDS,
    ...PROBE_WORDS,
    ...PARITY_WORDS,
    ...RUN_WORDS,
};
/** All rules in the order of the table. */
const RULES = Object.keys(WORDS);
/** What hides something: an unreadable file, violations past the cap. A gate told to look away would pass without having looked. */
const FIRM = new Set(['source/syntax', 'source/encoding', 'source/alias', 'validate/cap']);
/**
 * Whether tollgate.yml may choose the severity of a rule, or waive its findings. Rules that make a run errored are facts
 * about the run, and those about a waiver would waive themselves.
 */
function isChoosable(rule) {
    return WORDS[rule].stop === 'failed' && !rule.startsWith('waiver/') && !FIRM.has(rule);
}
/** Whether `name` is the name of a rule. */
function isRule(name) {
    return Object.hasOwn(WORDS, name);
}


/***/ }),

/***/ 93439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/** A key in quotes, left out when it may itself be a secret. */
function quoted(key) {
    return `"${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .displayKey */ .WE)(key)}"`;
}
/** `; did you mean "x"?` or nothing. */
function didYouMean(suggestion) {
    return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}
/** `a`, `a and b`, `a, b and c`. */
function list(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 key`, `3 keys`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isRequestHeader)
/* harmony export */ });
/**
 * Headers that frame or route a request, or that ask a server to take it for another method. They are the transport's
 * own, or would undo what the method and the origin were checked for.
 */
const RESERVED = new Set([
    'accept-encoding',
    'connection',
    'content-length',
    'expect',
    'host',
    'http2-settings',
    'keep-alive',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'x-http-method',
    'x-http-method-override',
    'x-method-override',
]);
/** A field name: a token (RFC 9110, section 5.1). */
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** A field value: visible Latin-1, spaces and tabs (RFC 9110, section 5.5). */
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** Whether a request may carry this header: well formed, and none of the transport's own. */
function isRequestHeader(name, value) {
    return NAME.test(name) && VALUE.test(value) && !RESERVED.has(name.toLowerCase());
}


/***/ }),

/***/ 33407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   VO: () => (/* binding */ parsePathGlob),
/* harmony export */   fP: () => (/* binding */ reachesBelow)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47425);


/**
 * Reads a path of a rule: dotted keys with `*` and `**`, parts that hold dots in double quotes, or a JSON Pointer when
 * it begins with `/`.
 */
function parsePathGlob(text) {
    if (text.startsWith('/'))
        return (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(text);
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map(([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
}
/** Whether a glob names the path, or a mapping or list that the path lies in. */
function matchesPath(glob, path) {
    return follow(glob, path) === 'matched';
}
/** Whether a glob could name something that lies below the path. */
function reachesBelow(glob, path) {
    return follow(glob, path) === 'begun';
}
function follow(glob, path) {
    // reachable: how many globs may have been used up by the segments so far.
    let reachable = skipAny(glob, new Set([0]));
    if (reachable.has(glob.length))
        return 'matched';
    for (const segment of path) {
        const next = new Set();
        for (const at of reachable) {
            const part = glob[at];
            if (part === '**')
                next.add(at).add(at + 1);
            else if (part !== undefined && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWildcard */ ._)(part, segment))
                next.add(at + 1);
        }
        reachable = skipAny(glob, next);
        if (reachable.has(glob.length))
            return 'matched';
    }
    return reachable.size > 0 ? 'begun' : 'lost';
}
/** `**` may stand for nothing. At the end of a glob it stands for at least one segment: `a.**` is not `a` itself. */
function skipAny(glob, from) {
    const reached = new Set(from);
    for (const at of reached)
        if (glob[at] === '**' && at + 1 < glob.length)
            reached.add(at + 1);
    return reached;
}


/***/ }),

/***/ 89941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ matchesPathGlob),
/* harmony export */   V1: () => (/* binding */ matchesUrlPattern),
/* harmony export */   XF: () => (/* binding */ parseUrlPattern),
/* harmony export */   m0: () => (/* binding */ isUrlPattern)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47425);

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i;
/**
 * Reads a pattern such as `https://*.adyenpayments.com` or `https://checkout-test.adyen.com/v72/**`.
 *
 * A host is matched label by label: `*` stands for exactly one label, or for any part of one (`*-checkout-live`). In a
 * path `*` stands for one segment or a part of it, and a segment `**` for any number of segments. No path, or `/`, is
 * every path. Undefined for what is no pattern: no scheme, a wildcard in scheme or port, a user name, a query, a
 * fragment, `**` inside a label or a segment, or a wildcard in a path that it could not match (see `mayLeadAway`).
 */
function parseUrlPattern(text) {
    if (!ABSOLUTE.test(text) || /[\s\\?#]/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.hostname === '')
        return undefined;
    const labels = hostLabels(url);
    const path = pathSegments(url.pathname);
    if (labels.some((label) => label === '' || label.includes('**')))
        return undefined;
    if (path.some((segment) => segment !== '**' && segment.includes('**')))
        return undefined;
    if (path.some(hasWildcard) && path.some(mayLeadAway))
        return undefined;
    return { scheme: url.protocol, labels, port: url.port, path: url.pathname === '/' ? undefined : path };
}
/** Whether `text` is a URL pattern, for whoever checks a configuration. */
function isUrlPattern(text) {
    return parseUrlPattern(text) !== undefined;
}
/** Whether a URL matches. One that holds a user name or a password matches nothing; query and fragment do not count. */
function matchesUrlPattern(pattern, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    if (url.protocol !== pattern.scheme || url.port !== pattern.port)
        return false;
    const labels = hostLabels(url);
    if (labels.length !== pattern.labels.length)
        return false;
    if (!labels.every((label, index) => matchesPart(pattern.labels[index] ?? '', label)))
        return false;
    return pattern.path === undefined || matchesSegments(pattern.path, pathSegments(url.pathname));
}
/** Whether the path of a URL, as `URL.pathname` writes it, matches a glob such as `/v1/pay*`. */
function matchesPathGlob(glob, pathname) {
    return matchesSegments(pathSegments(glob), pathSegments(pathname));
}
function hostLabels(url) {
    // An IPv6 address is one label: its dots, if any, are gone, and a wildcard in it is refused by the URL parser.
    return url.hostname.replace(/\.$/, '').toLowerCase().split('.');
}
function pathSegments(pathname) {
    return pathname.replace(/^\//, '').split('/');
}
function matchesSegments(pattern, segments) {
    if (pattern.some(hasWildcard) && segments.some(mayLeadAway))
        return false;
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesRun */ .R)(pattern.length, segments.length, {
        isMany: (at) => pattern[at] === '**',
        fits: (at, index) => matchesPart(pattern[at] ?? '', segments[index] ?? ''),
    });
}
function hasWildcard(segment) {
    return segment.includes('*');
}
/**
 * Whether a server behind the host may read this segment as a way to another path, so that no wildcard may stand in a
 * path that holds it: an encoded slash becomes a real one, and of `..;x` the parameter is dropped. A pattern without a
 * wildcard matches such a path only by saying it.
 */
function mayLeadAway(segment) {
    const plain = decoded(segment);
    return plain === undefined || /[/\\]|^\.\./.test(plain);
}
/** Times that one server after the other may decode a path. What is encoded more often hides something. */
const DECODINGS = 3;
/** Without percent-encoding; undefined when it has no end. Wrong encodings, at which others give up, are left. */
function decoded(segment) {
    let text = segment;
    for (let time = 0; time <= DECODINGS; time += 1) {
        const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        if (next === text)
            return text;
        text = next;
    }
    return undefined;
}
/** One label or segment. A lone `*` wants at least one character. */
function matchesPart(pattern, text) {
    return pattern === '*' ? text !== '' : (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, text);
}


/***/ }),

/***/ 47425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ matchesRun),
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether a text fits a pattern in which `*` stands for any run of characters, none included. */
function matchesWildcard(pattern, text) {
    return matchesRun(pattern.length, text.length, {
        isMany: (at) => pattern[at] === '*',
        fits: (at, index) => pattern[at] === text[index],
    });
}
/**
 * The usual two-pointer match: on a miss, the last wildcard takes one element more. Going back to the last one alone is
 * enough, because an earlier one could only have taken what this one can take as well.
 */
function matchesRun(patternLength, textLength, { isMany, fits }) {
    let at = 0;
    let index = 0;
    let wildcard = -1;
    let taken = 0;
    while (index < textLength) {
        if (at < patternLength && isMany(at)) {
            wildcard = at;
            taken = index;
            at += 1;
        }
        else if (at < patternLength && fits(at, index)) {
            at += 1;
            index += 1;
        }
        else if (wildcard >= 0) {
            taken += 1;
            index = taken;
            at = wildcard + 1;
        }
        else {
            return false;
        }
    }
    while (at < patternLength && isMany(at))
        at += 1;
    return at === patternLength;
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bar)
/* harmony export */ });
const EIGHTHS = ['', '\u258f', '\u258e', '\u258d', '\u258c', '\u258b', '\u258a', '\u2589'];
/** A bar of at most `cells` characters, as long as `value` is beside `largest`. */
function bar(value, largest, cells) {
    const eighths = largest <= 0 ? 1 : Math.max(1, Math.round((value / largest) * cells * 8));
    return '\u2588'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
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
/** `production \u00b7 checkout`, or what stands for findings of no environment. */
function groupName(group) {
    const names = [group.environment, group.service].filter((name) => name !== undefined);
    return names.length === 0 ? 'request and files' : names.join(' \u00b7 ');
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
    const body = lines.map((line) => rail('\u2502', line));
    return `${[rail('\u250c', head), rail('\u2502', ''), ...body, ...renderEnd(report, screen, rail)].join('\n')}\n`;
}
function environments(report) {
    return report.environments.length === 0 ? '' : ` \u00b7 ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(report.environments.join(', ')), LONGEST_NAME)}`;
}
function name(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), LONGEST_NAME);
}
const SIGN = { error: '\u2717', warning: '\u25b2', info: '\u00b7' };
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
        ...wrap(found.hint, screen, 6).map((line, at) => `  ${colors.green(at === 0 ? '\u2192' : ' ')} ${code(line, colors)}`),
        ...relatedLine(found.related, colors),
        ...(found.runbook === undefined ? [] : [`  ${colors.dim('runbook')} ${name(found.runbook)}`]),
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
        ? [colors.yellow(`\u2026 and ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'further finding')}: all of them are in the JSON report.`), '']
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
    passed: ['\u2713', undefined],
    warned: ['\u25b2', 'warning'],
    failed: ['\u2717', 'error'],
};
function renderProbes(probes, screen) {
    if (probes.length === 0)
        return [];
    const rows = probes.slice(0, MOST_PROBES).map((probe) => ({
        probe,
        cells: [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(probe.probe), 40),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)([probe.environment, probe.service].filter((part) => part !== undefined).join(' \u00b7 ')), 40),
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
    return [screen.colors.bold('probes'), ...lines, ...(more > 0 ? [`\u2026 and ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'further probe')}`] : []), ''];
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
    const explain = first === undefined ? [] : [rail('\u2502', colors.dim(`more about a rule: tollgate explain ${first.rule}`))];
    return [
        rail('\u2502', colors.dim(numbers.join(' \u00b7 '))),
        ...explain,
        rail('\u2514', `${paint(colors.bold(word))}: ${sentence}`),
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
/** Why an item of the plan was left out, as the end of "not run: \u2026". */
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


/***/ }),

/***/ 86122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* reexport */ conclude),
  TR: () => (/* binding */ refuse),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/environment/tree.js
var environment_tree = __webpack_require__(13111);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/schema/coerce.js

/**
 * Validates values that come from loaders which know text only. Where the schema asks for a number, a boolean or null
 * and the text is written as one, it counts as one; nothing else is converted. `value` is changed in place.
 */
function validateTextual(schema, value, isTextual) {
    return schema.validate(value, (pointer, expected) => isTextual(pointer) && convertAt(value, pointer, expected));
}
function convertAt(root, pointer, expected) {
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
    const last = path.at(-1);
    const holder = path.slice(0, -1).reduce(memberOf, root);
    if (last === undefined || typeof holder !== 'object' || holder === null)
        return false;
    const text = memberOf(holder, last);
    if (typeof text !== 'string')
        return false;
    const converted = convertText(text, expected);
    if (converted === undefined)
        return false;
    Object.defineProperty(holder, last, { value: converted, enumerable: true, configurable: true, writable: true });
    return true;
}
function memberOf(node, key) {
    return typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;
}
/** A number as JSON writes it (RFC 8259, section 6). */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function convertText(text, expected) {
    const wants = (kind) => expected.includes(kind);
    if (JSON_NUMBER.test(text)) {
        const number = Number(text);
        if (wants('number') || (wants('integer') && Number.isInteger(number)))
            return Number.isFinite(number) ? number : undefined;
    }
    if (wants('boolean') && (text === 'true' || text === 'false'))
        return text === 'true';
    if (wants('null') && text === '')
        return null;
    return undefined;
}

// EXTERNAL MODULE: ./build/src/schema/compile.js + 7 modules
var compile = __webpack_require__(44115);
// EXTERNAL MODULE: ./build/src/source/read.js + 2 modules
var read = __webpack_require__(63484);
// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
;// CONCATENATED MODULE: ./build/src/check/unreadable.js

/** Texts that stand in for a value that cannot be read: what holds for one and not the other was asked of the value. */
const STAND_INS = ['', `\u{1f6a7}${'x'.repeat(10_000)}`];
/** Whether some leaf exists whose value is not at hand. */
function hasUnreadable(effective) {
    return [...effective.leaves.values()].some(isUnreadable);
}
function isUnreadable({ content }) {
    return content.state === 'present' || content.state === 'runtime';
}
/** The value of a leaf for validation, with a stand-in where it cannot be read. */
function readableValue(leaf, standIn) {
    if (leaf.content.state === 'known')
        return leaf.content.value;
    return (0,environment_effective/* textOf */.b)(leaf) ?? standIn;
}
/**
 * Validates with each stand-in. A leaf that cannot be read satisfies being there and being text; if one of the
 * stand-ins breaks a keyword, that keyword was asked of the value and could not be proven.
 */
function unreadableViolations(effective, validate) {
    const unreadable = new Set([...effective.leaves.values()].filter(isUnreadable).map(({ pointer }) => pointer));
    const rounds = STAND_INS.map(validate);
    const readable = rounds[0]?.filter(({ pointer }) => !unreadable.has(pointer)) ?? [];
    const asked = new Set(rounds
        .flat()
        .map(({ pointer }) => pointer)
        .filter((pointer) => unreadable.has(pointer)));
    return [...readable, ...[...asked].map(notReadable)];
}
function notReadable(pointer) {
    return { pointer, place: 'value', detail: { rule: 'validate/not-readable', facts: {} }, description: undefined };
}

;// CONCATENATED MODULE: ./build/src/check/validate.js











/** Holds files, and the effective configuration of environments, against JSON Schemas. */
const validateCheck = {
    name: 'validate',
    run: async (items, subject) => {
        const schemas = new Map();
        const load = (path) => {
            const loading = schemas.get(path) ?? (0,compile/* loadSchema */.e)(subject.workspace, path, subject.request.limits);
            schemas.set(path, loading);
            return loading;
        };
        const findings = [];
        const done = [];
        for (const item of items) {
            if (subject.signal.aborted)
                break;
            const seen = await checkItem(item, subject, load);
            if (seen.ok)
                done.push({ id: item.id, findings: seen.findings });
            else
                findings.push(...seen.findings);
        }
        return { items: done, findings };
    },
};
async function checkItem(item, subject, load) {
    const spec = subject.config.validate[item.entry];
    if (!spec)
        throw new Error(`no entry for ${item.id}`);
    const loaded = spec.schema === undefined ? undefined : await load(spec.schema);
    const said = (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? spec.schemaLocation }));
    if (loaded && !loaded.ok)
        return { ok: false, findings: said };
    const findings = item.environment === undefined
        ? await checkFiles(spec, loaded?.schema, subject)
        : checkEnvironment(spec, loaded?.schema, (0,check_subject/* effectiveOf */.d)(subject, item));
    return { ok: true, findings: [...said, ...findings] };
}
async function checkFiles(spec, schema, subject) {
    const findings = [];
    for (const pattern of spec.files) {
        const { documents, problems } = await (0,read/* readAll */.y)(subject.workspace, pattern);
        findings.push(...problems.map((problem) => ({ ...problem, location: problem.location ?? spec.filesLocation })));
        if (schema)
            for (const document of withContent(documents))
                findings.push(...checkDocument(document, schema, subject));
    }
    return findings;
}
/** Between `---` and `---` there may be nothing; only a file that holds nothing at all is itself a value, null. */
function withContent(documents) {
    const files = Map.groupBy(documents, ({ file }) => file);
    return [...files.values()].flatMap((inFile) => {
        const filled = inFile.filter(({ value }) => value !== null);
        return filled.length > 0 ? filled : inFile.slice(0, 1);
    });
}
/** A file as it is: only what its format calls text is text. */
function checkDocument(document, schema, subject) {
    const value = document.stringsOnly ? structuredClone(document.value) : document.value;
    const violations = orTimeout(schema, () => validateTextual(schema, value, () => document.stringsOnly));
    if ('rule' in violations)
        return [violations];
    const cap = subject.request.limits.findings;
    const listed = violations.slice(0, cap).map((violation) => {
        const part = violation.place === 'missing' ? 'end' : violation.place;
        const holder = violation.place === 'missing' ? (0,finding_pointer/* parentPointer */.Yg)(violation.pointer) : violation.pointer;
        return violationFinding(violation, { location: document.locate(holder, part) });
    });
    if (violations.length <= cap)
        return listed;
    const more = violations.length - cap;
    return [...listed, (0,finding/* finding */.gk)('validate/cap', { limit: cap, more }, { location: document.locate('') })];
}
function checkEnvironment(spec, schema, effective) {
    const { environment, service } = effective;
    const place = { environment, service };
    const required = (spec.require[environment] ?? [])
        .filter((key) => effective.complete && !(0,lookup/* isSet */.vM)(effective, key))
        .map((key) => {
        const pointer = (0,lookup/* pointerOf */.rq)(effective, key);
        const facts = { key, suggestion: undefined, declared: true };
        const related = spec.location && [{ role: 'rule', location: spec.location }];
        return (0,finding/* finding */.gk)('validate/required', facts, {
            ...place,
            pointer,
            // A key that is there and empty has a place of its own.
            location: (0,lookup/* locateMember */.Dx)(effective, pointer) ?? insertionFor(effective, pointer),
            related,
        });
    });
    if (!schema)
        return required;
    const violations = orTimeout(schema, () => violationsIn(effective, schema));
    if ('rule' in violations)
        return [...required, violations];
    const said = new Set(required.map(({ pointer }) => pointer));
    const shown = violations.filter(({ place: where, pointer }) => where !== 'missing' || (effective.complete && !said.has(pointer)));
    return [
        ...required,
        ...shown.map((violation) => violationFinding(violation, { ...place, location: placeOf(effective, violation) })),
    ];
}
function violationsIn(effective, schema) {
    const isTextual = (pointer) => effective.leaves.get(pointer)?.textual === true;
    const validate = (unreadable) => validateTextual(schema, (0,environment_tree/* plainOf */.oi)(effective.root, (leaf) => readableValue(leaf, unreadable)), isTextual);
    return hasUnreadable(effective) ? unreadableViolations(effective, validate) : validate('');
}
function placeOf(effective, { place, pointer }) {
    return place === 'missing' ? insertionFor(effective, pointer) : (0,lookup/* locateMember */.Dx)(effective, pointer, place);
}
function insertionFor(effective, pointer) {
    return (0,insertion/* insertionPoint */.K)(effective, pointer, (0,insertion/* likelyFormat */.w)((0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? ''));
}
function orTimeout(schema, validate) {
    try {
        return validate();
    }
    catch (error) {
        if (!(error instanceof bounded/* TimedOut */.G))
            throw error;
        return (0,finding/* finding */.gk)('schema/timeout', { seconds: schema.patternSeconds }, { location: schema.document.locate('') });
    }
}
function violationFinding({ pointer, detail }, place) {
    return (0,finding/* finding */.gk)(detail.rule, detail.facts, { ...place, pointer });
}

;// CONCATENATED MODULE: ./build/src/check/checks.js

/** Every check, in the order in which they run and report. All but the first, which every
 * run needs the parts of, are loaded when the plan asks for them. */
const CHECKS = [
    { name: 'validate', load: async () => validateCheck },
    { name: 'gateways', load: async () => (await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.bind(__webpack_require__, 49171))).gatewaysCheck },
    { name: 'parity', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(335)]).then(__webpack_require__.bind(__webpack_require__, 59335))).parityCheck },
    { name: 'probes', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(752), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 38553))).probesCheck },
];

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/finding/words.js + 8 modules
var finding_words = __webpack_require__(1986);
;// CONCATENATED MODULE: ./build/src/config/duration.js
const UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a duration such as `500ms`, `5s`, `2m`, `1h` or `14d`; undefined for any other text. */
function parseDuration(text) {
    const [, number = '', unit = ''] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
    const factor = UNIT[unit];
    return factor === undefined ? undefined : Number(number) * factor;
}

;// CONCATENATED MODULE: ./build/src/config/decode-probe.js

/** Milliseconds for one attempt where the probe says nothing. */
const DEFAULT_TIMEOUT = 15_000;
/** Turns one entry of `probes` into what is run. */
function decodeProbe(raw, location) {
    return {
        name: raw.name ?? raw.gateway ?? '',
        gateway: raw.gateway,
        target: targetOf(raw.url),
        environments: raw.environments ?? [],
        method: raw.method,
        headers: raw.headers ?? {},
        body: raw.body,
        auth: raw.auth,
        allow: Object.fromEntries(Object.entries(raw.allow ?? {}).map(([name, allow]) => [name, [allow].flat()])),
        expect: {
            status: raw.expect?.status,
            latencyMax: milliseconds(raw.expect?.latency?.max),
            jsonSchema: raw.expect?.['json-schema'],
            certificateExpiresAfter: milliseconds(raw.expect?.tls?.['expires-after']),
        },
        timeout: milliseconds(raw.timeout) ?? DEFAULT_TIMEOUT,
        retries: raw.retries ?? 0,
        blocks: raw.blocks ?? true,
        runbook: raw.runbook,
        location,
    };
}
function targetOf(url) {
    if (url === undefined)
        return { kind: 'catalogue' };
    return typeof url === 'string' ? { kind: 'literal', url } : { kind: 'from', key: url.from, path: url.path };
}
function milliseconds(text) {
    return text === undefined ? undefined : parseDuration(text);
}

;// CONCATENATED MODULE: ./build/src/config/payments.js
const LIVE = new Set(['production', 'prod', 'prd', 'live']);
const TEST = new Set(['staging', 'stage', 'test', 'dev', 'development']);
/**
 * What an environment's name alone says about its payments. Only exact, well-known names say anything: a guess about
 * `production-eu` could let a test key into it.
 */
function paymentsByName(name) {
    if (LIVE.has(name))
        return 'live';
    return TEST.has(name) ? 'test' : 'undeclared';
}

;// CONCATENATED MODULE: ./build/src/config/decode.js






/** Turns what the schema has admitted into a `Config`. Names of rules are checked here; other names afterwards. */
function decodeConfig(document, raw) {
    const locate = (...path) => document.locate((0,finding_pointer/* toPointer */.rb)(path.map(String)), 'key');
    const environments = Object.entries(raw.environments ?? {}).map(([name, environment]) => decodeEnvironment(name, environment, locate));
    const severities = decodeSeverities(raw.rules ?? {}, locate);
    const { waivers, findings } = decodeWaivers(raw.waivers ?? [], locate);
    const config = {
        file: document.file,
        environments,
        validate: (raw.validate ?? []).map((entry, at) => decodeValidate(entry, (...path) => locate('validate', at, ...path))),
        gateways: raw.gateways !== 'off',
        probes: (raw.probes ?? []).map((probe, at) => decodeProbe(probe, locate('probes', at))),
        parity: decodeParity(raw.parity, environments.length, locate),
        severities: severities.map,
        waivers,
    };
    return { config: deepFreeze(config), findings: [...severities.findings, ...findings] };
}
function decodeEnvironment(name, raw, locate) {
    return {
        name,
        payments: raw.payments ?? paymentsByName(name),
        sources: raw.sources.map((source, at) => decodeSource(source, locate('environments', name, 'sources', at))),
        location: locate('environments', name),
    };
}
function decodeSource(raw, location) {
    if (typeof raw === 'string')
        return { kind: 'file', path: raw, format: undefined, at: [], location };
    if ('process' in raw)
        return { kind: 'process', location };
    return { kind: 'file', path: raw.path, format: raw.format, at: raw.at?.split('.') ?? [], location };
}
function decodeValidate(raw, locate) {
    return {
        name: raw.name,
        schema: raw.schema,
        files: listOf(raw.files),
        environments: raw.environments ?? Object.keys(raw.require ?? {}),
        require: raw.require ?? {},
        location: locate(),
        schemaLocation: raw.schema === undefined ? locate() : locate('schema'),
        filesLocation: raw.files === undefined ? locate() : locate('files'),
    };
}
function decodeParity(raw, environments, locate) {
    if (environments < 2)
        return undefined;
    return {
        default: raw?.default ?? 'present',
        match: raw?.match ?? {},
        rules: (raw?.rules ?? []).map((rule, at) => decodeParityRule(rule, locate('parity', 'rules', at))),
    };
}
function decodeParityRule(raw, location) {
    return {
        paths: listOf(raw.path),
        must: raw.must,
        as: raw.as,
        expect: raw.expect ?? {},
        in: raw.in ?? [],
        severity: raw.severity,
        reason: raw.reason,
        location,
    };
}
function decodeSeverities(raw, locate) {
    const map = new Map();
    const findings = [];
    for (const [name, severity] of Object.entries(raw)) {
        if ((0,finding_words/* isRule */.Nd)(name) && (0,finding_words/* isChoosable */.zb)(name))
            map.set(name, severity);
        else
            findings.push(unknownRule(name, locate('rules', name)));
    }
    return { map, findings };
}
function unknownRule(name, location) {
    return (0,finding/* finding */.gk)('config/unknown-rule', { name, suggestion: (0,suggest/* suggest */.Z)(name, finding_words/* RULES */.y0.filter(finding_words/* isChoosable */.zb)) }, { location });
}
function decodeWaivers(raw, locate) {
    const waivers = [];
    const findings = [];
    for (const [at, { rule, path, service, reason, owner, expires, in: environment }] of raw.entries()) {
        if ((0,finding_words/* isRule */.Nd)(rule) && (0,finding_words/* isChoosable */.zb)(rule)) {
            waivers.push({ rule, path, in: environment, service, reason, owner, expires, location: locate('waivers', at) });
        }
        else
            findings.push(unknownRule(rule, locate('waivers', at, 'rule')));
    }
    return { waivers, findings };
}
/** One text or several, as a list. */
function listOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const child of Object.values(value))
            deepFreeze(child);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/src/config/quick-start.js

/** The configuration that the inputs of a first run stand for. */
function quickStartConfig({ schema, files, staging, production }) {
    const environments = [environmentOf('staging', staging), environmentOf('production', production)].flat();
    const names = environments.map(({ name }) => name);
    return {
        file: undefined,
        environments,
        validate: schema === undefined && files.length === 0 ? [] : validateOf(schema, files, names),
        gateways: true,
        probes: [],
        parity: environments.length > 1 ? { default: 'present', match: {}, rules: [] } : undefined,
        severities: new Map(),
        waivers: [],
    };
}
function environmentOf(name, path) {
    if (path === undefined)
        return [];
    const sources = path
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ kind: 'file', path: line, format: undefined, at: [], location: undefined }));
    return [{ name, payments: paymentsByName(name), sources, location: undefined }];
}
/** Files are validated as they are; without files the schema speaks of the environments. */
function validateOf(schema, files, environments) {
    const nowhere = { location: undefined, schemaLocation: undefined, filesLocation: undefined };
    const entry = { schema, require: {}, ...nowhere };
    const ofFiles = { ...entry, name: 'files', files, environments: [] };
    const ofEnvironments = { ...entry, name: 'environments', files: [], environments };
    return [
        ...(files.length > 0 ? [ofFiles] : []),
        ...(environments.length > 0 && schema !== undefined ? [ofEnvironments] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/network/headers.js
var network_headers = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/config/references.js




/** What the schema of tollgate.yml cannot say: names that must exist, entries that must hold something to do. */
async function checkReferences(config) {
    return [
        ...config.validate.flatMap(checkValidate),
        ...config.probes.flatMap(checkProbe),
        ...(config.parity?.rules ?? []).flatMap(checkParityRule),
        ...sameNames('validate', config.validate),
        ...sameNames('probe', config.probes),
        ...unknownEnvironments(config),
        ...(await unknownGateways(config)),
    ];
}
function wrong(expected, location) {
    return (0,finding/* finding */.gk)('config/value', { path: '', expected }, { location });
}
function checkValidate({ schema, files, environments, require, location }) {
    const asks = schema !== undefined || Object.keys(require).length > 0;
    const looks = files.length > 0 || environments.length > 0;
    if (!asks)
        return [wrong('`schema` or `require` in this entry', location)];
    if (!looks)
        return [wrong('`files` or `environments` in this entry', location)];
    return files.length > 0 && schema === undefined ? [wrong('a `schema` for the files', location)] : [];
}
function checkProbe({ allow, headers, location }) {
    if (!Object.entries(headers).every(([name, value]) => (0,network_headers/* isRequestHeader */.r)(name, value))) {
        return [wrong('headers that a request may carry; those of the connection itself, such as Host, are not', location)];
    }
    const patterns = Object.values(allow).flat();
    return patterns.every(url_pattern/* isUrlPattern */.m0)
        ? []
        : [wrong('URL patterns in `allow`, such as https://*.example.com/api/**', location)];
}
function checkParityRule({ must, as, expect, location }) {
    if (must === 'ignore' && Object.keys(expect).length > 0)
        return [wrong('either `must: ignore` or `expect`', location)];
    return Object.values(expect).flatMap((pattern) => {
        if (as === 'url' || /^https?:\/\//.test(pattern)) {
            return (0,url_pattern/* isUrlPattern */.m0)(pattern)
                ? []
                : [wrong('a URL pattern in `expect`, such as https://*.example.com/**', location)];
        }
        return isRegularExpression(pattern) ? [] : [wrong('a valid /regular expression/ in `expect`', location)];
    });
}
function isRegularExpression(pattern) {
    if (!/^\/.+\/$/.test(pattern))
        return true;
    try {
        return new RegExp(pattern.slice(1, -1), 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function sameNames(what, entries) {
    return entries.flatMap(({ name, location }, at) => entries.findIndex((other) => other.name === name) < at
        ? [wrong(`a name that no other ${what} entry has`, location)]
        : []);
}
function unknownEnvironments(config) {
    const known = config.environments.map(({ name }) => name);
    const named = [
        ...config.validate.map(({ environments, require, location }) => ({
            names: [...environments, ...Object.keys(require)],
            location,
        })),
        ...config.probes.map(({ environments, allow, location }) => ({
            names: [...environments, ...Object.keys(allow)],
            location,
        })),
        ...(config.parity?.rules ?? []).map((rule) => ({
            names: [...rule.in, ...Object.keys(rule.expect)],
            location: rule.location,
        })),
        ...config.waivers.map((waiver) => ({
            names: waiver.in === undefined ? [] : [waiver.in],
            location: waiver.location,
        })),
    ];
    return named.flatMap(({ names, location }) => [...new Set(names)]
        .filter((name) => !known.includes(name))
        .map((name) => (0,finding/* finding */.gk)('config/unknown-environment', { name, suggestion: (0,suggest/* suggest */.Z)(name, known) }, { location })));
}
async function unknownGateways(config) {
    const asked = config.probes.filter(({ gateway }) => gateway !== undefined);
    if (asked.length === 0)
        return [];
    const { loadCatalogue } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const known = (await loadCatalogue()).map(({ id }) => id);
    return asked
        .filter(({ gateway }) => !known.includes(gateway ?? ''))
        .map(({ location }) => wrong(`the id of a known payment gateway: ${known.join(', ')}`, location));
}

;// CONCATENATED MODULE: ./build/src/config/load.js







/** Where a configuration is looked for when none is named. */
const DEFAULT_PATHS = ['tollgate.yml', '.github/tollgate.yml'];
/** Names that are easily written for it, and are not looked for. */
const NEAR_MISSES = ['tollgate.yaml', '.github/tollgate.yaml', '.tollgate.yml', 'tollgate.json'];
/** Finds, reads and checks the configuration of a run: `tollgate.yml`, or the inputs of a first run. */
async function loadConfig(request, workspace) {
    const { quickStart } = request;
    if (isAsked(quickStart)) {
        const problem = quickStartProblem(request, workspace);
        return problem ? { ok: false, findings: [problem] } : { ok: true, config: quickStartConfig(quickStart) };
    }
    const paths = request.config === undefined ? DEFAULT_PATHS : [request.config];
    for (const path of paths) {
        const { documents, problems } = await (0,read/* readDocuments */.r)(workspace, path, 'yaml');
        if (request.config === undefined && isMissing(problems))
            continue;
        const [document, second] = documents;
        if (!document || problems.length > 0)
            return { ok: false, findings: problems.map(asConfigProblem) };
        if (second)
            return refused('one document in the file', second.locate(''));
        return load_checkDocument(document);
    }
    return { ok: false, findings: [(0,finding/* finding */.gk)('config/missing', { tried: [...paths], near: nearMiss(workspace) })] };
}
function isAsked({ schema, files, staging, production }) {
    return schema !== undefined || files.length > 0 || staging !== undefined || production !== undefined;
}
/**
 * The inputs of a first run stand in for a configuration file. Beside one they would either be ignored or switch it off,
 * and both would pass without having looked; only files that are validated by name go beside the file that is found.
 */
function quickStartProblem({ config, quickStart, checks }, workspace) {
    const { schema, files, staging, production } = quickStart;
    const given = { schema, files: files[0], staging, production };
    const [name = ''] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
    const byName = files.length > 0 && staging === undefined && production === undefined && checks.join() === 'validate';
    const stands = config !== undefined || (!byName && DEFAULT_PATHS.some((path) => workspace.has(path)));
    if (stands)
        return (0,finding/* finding */.gk)('config/input', { name, reason: 'beside-configuration', suggestion: undefined });
    if (files.length === 0 || schema !== undefined)
        return undefined;
    return (0,finding/* finding */.gk)('config/input', { name: 'schema', reason: 'needed-by-files', suggestion: undefined });
}
/** A file that was probably meant to be the configuration. */
function nearMiss(workspace) {
    return NEAR_MISSES.find((path) => workspace.has(path));
}
function isMissing(problems) {
    return problems.some((problem) => problem.rule === 'source/file' && problem.facts.reason === 'missing');
}
/** What is wrong with the configuration itself is a wrong request, whatever it would be in a checked file. */
function asConfigProblem(problem) {
    const { location, pointer, related } = problem;
    const place = { location, pointer, related };
    if (problem.rule === 'source/syntax')
        return (0,finding/* finding */.gk)('config/syntax', { reason: problem.facts.reason }, place);
    if (problem.rule === 'source/encoding')
        return (0,finding/* finding */.gk)('config/syntax', { reason: 'not-yaml' }, place);
    if (problem.rule === 'source/alias')
        return (0,finding/* finding */.gk)('config/value', { path: '', expected: 'a value without an end' }, place);
    return problem.rule === 'source/duplicate-key' ? (0,finding/* finding */.gk)('config/duplicate-key', problem.facts, place) : problem;
}
function refused(expected, location) {
    return { ok: false, findings: [(0,finding/* finding */.gk)('config/value', { path: '', expected }, { location })] };
}
async function load_checkDocument(document) {
    if (document.value === null) {
        return { ok: false, findings: [(0,finding/* finding */.gk)('config/nothing-to-check', {}, { location: document.locate('') })] };
    }
    const violations = (await configSchema()).validate(document.value);
    if (violations.length > 0)
        return { ok: false, findings: violations.map((found) => load_violationFinding(document, found)) };
    // The schema has admitted the value; RawConfig is its shape.
    const raw = document.value;
    const decoded = decodeConfig(document, raw);
    const lonely = decoded.config.environments.length < 2 ? raw.parity && alone(document) : undefined;
    const findings = [...decoded.findings, ...(lonely ? [lonely] : []), ...(await checkReferences(decoded.config))];
    return findings.length > 0 ? { ok: false, findings } : { ok: true, config: decoded.config };
}
/** Parity rules that nothing can be held against would never run, and say nothing of it. */
function alone(document) {
    const expected = 'at least two environments for `parity`';
    return (0,finding/* finding */.gk)('config/value', { path: '/parity', expected }, { location: document.locate('/parity', 'key'), pointer: '/parity' });
}
async function configSchema() {
    const { default: schema } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.t.bind(__webpack_require__, 4813, 17));
    const { DEFAULT_LIMITS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88535));
    const file = 'schemas/tollgate.schema.json';
    const document = {
        file,
        format: 'json',
        index: 0,
        value: schema,
        stringsOnly: false,
        locate: () => ({ file, line: 1, column: 1 }),
    };
    const loaded = await (0,compile/* compileSchema */.F)(document, DEFAULT_LIMITS);
    if (!loaded.ok)
        throw new Error('the schema of tollgate.yml does not compile');
    return loaded.schema;
}
function load_violationFinding(document, { pointer, place, detail, description }) {
    if (detail.rule === 'validate/unknown-key') {
        return (0,finding/* finding */.gk)('config/unknown-key', detail.facts, { location: document.locate(pointer, 'key'), pointer });
    }
    const location = place === 'missing' ? document.locate((0,finding_pointer/* parentPointer */.Yg)(pointer), 'end') : document.locate(pointer);
    const expected = detail.rule === 'validate/required' ? `the key "${detail.facts.key}" here` : (description ?? 'another form');
    return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location, pointer });
}

;// CONCATENATED MODULE: ./build/src/config/plan.js
/**
 * Fixes what a run must do, from what is declared and asked for. `services` are the services of each environment.
 * The whole of it must have run before the gate can pass.
 */
function makePlan(config, services, request) {
    const asked = config.environments
        .map(({ name }) => name)
        .filter((name) => [name, undefined].includes(request.environment));
    const drafts = [
        ...planValidate(config, asked, services),
        ...(config.gateways ? inEnvironments({ check: 'gateways', name: 'gateways', entry: 0 }, asked, services) : []),
        ...planProbes(config, asked, services),
        ...planParity(config, services),
    ];
    return drafts
        .filter(({ check }) => request.checks.length === 0 || request.checks.includes(check))
        .map((draft) => ({
        ...draft,
        id: [draft.check, draft.name, draft.environment, draft.service].filter((part) => part !== undefined).join(' / '),
        skipped: draft.check === 'probes' && !request.reach.online ? request.reach.why : undefined,
    }));
}
function planValidate(config, asked, services) {
    return config.validate.flatMap(({ name, files, environments }, entry) => {
        const draft = { check: 'validate', name, entry };
        const ofFiles = files.length > 0 ? [{ ...draft, environment: undefined, service: undefined }] : [];
        const wanted = environments.filter((environment) => asked.includes(environment));
        return [...ofFiles, ...inEnvironments(draft, wanted, services)];
    });
}
function planProbes(config, asked, services) {
    return config.probes.flatMap((probe, entry) => {
        const draft = { check: 'probes', name: probe.name, entry };
        if (!dependsOnEnvironment(probe))
            return [{ ...draft, environment: undefined, service: undefined }];
        const named = probe.environments.length > 0 ? probe.environments : asked;
        return inEnvironments(draft, named.filter((environment) => asked.includes(environment)), services);
    });
}
/** A literal address without conditions is the same everywhere, so it is asked once. */
function dependsOnEnvironment({ target, environments, allow }) {
    return target.kind !== 'literal' || environments.length > 0 || Object.keys(allow).length > 0;
}
/** Environments are compared with each other, whichever of them is about to be deployed. */
function planParity(config, services) {
    if (!config.parity)
        return [];
    const names = [...new Set(config.environments.flatMap(({ name }) => services.get(name) ?? []))].sort();
    const draft = { check: 'parity', name: 'parity', entry: 0, environment: undefined };
    return names.length > 0 ? names.map((service) => ({ ...draft, service })) : [{ ...draft, service: undefined }];
}
function inEnvironments(draft, environments, services) {
    return environments.flatMap((environment) => {
        const names = services.get(environment) ?? [];
        return (names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, environment, service }));
    });
}

;// CONCATENATED MODULE: ./build/src/source/document.js
/** What a format is called in a sentence. */
const FORMAT_NAME = {
    dotenv: 'dotenv',
    json: 'JSON',
    yaml: 'YAML',
    toml: 'TOML',
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/encoding.js



/** Decodes UTF-8 strictly; a byte order mark is dropped. What is not UTF-8, or holds a NUL, is a finding with its place. */
function decodeUtf8(bytes, file) {
    const offset = (0,external_node_buffer_.isUtf8)(bytes) ? -1 : firstInvalidByte(bytes);
    const nul = bytes.indexOf(0);
    if (offset === -1 && nul === -1) {
        const text = bytes.toString('utf8');
        return { ok: true, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
    }
    const isNul = nul !== -1 && (offset === -1 || nul < offset);
    const at = isNul ? nul : offset;
    const before = bytes.subarray(0, at).toString('utf8');
    const location = { file, ...(0,position/* lineIndex */.D)(before).at(before.length) };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/encoding', { offset: at, nul: isNul }, { location }) };
}
/** The offset of the first byte that does not begin, or belong to, a UTF-8 sequence (RFC 3629). */
function firstInvalidByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at] ?? 0);
        if (length !== 1 && !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return at;
}
/** How long the sequence is that a byte announces. A byte that announces none is taken alone and found invalid. */
function sequenceLength(first) {
    if (first < 0x80)
        return 1;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

;// CONCATENATED MODULE: ./build/src/source/workspace.js




/** Opens the folder `root` (absolute). Nothing is read before it is asked for. */
function openWorkspace(root, limits) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    let filesRead = 0;
    return {
        limits,
        has: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(realRoot, path)),
        read: (path) => {
            if (++filesRead > limits.files)
                return capped('files', limits.files);
            return readInside(realRoot, path, limits);
        },
        expand: async (pattern) => {
            if (!isGlob(pattern))
                return { paths: [normalise(pattern)], problems: [] };
            const { walk } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(370)]).then(__webpack_require__.bind(__webpack_require__, 21370));
            return walk(realRoot, normalise(pattern));
        },
    };
}
/** Whether the path is a glob and may match several files. */
function isGlob(path) {
    return /[*?[\]{}()!]/.test(path);
}
function capped(cap, limit, file) {
    const location = file === undefined ? undefined : { file, line: 1, column: 1 };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/cap', { cap, limit }, { location }) };
}
function workspace_refused(reason, path) {
    if (reason === 'unreadable')
        return { ok: false, problem: (0,finding/* finding */.gk)('source/unreadable', { path }) };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/file', { reason, path }) };
}
function readInside(root, path, limits) {
    const real = locateInside(root, path);
    if (typeof real !== 'string')
        return workspace_refused(real.reason, path);
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe that nobody writes to would otherwise hang before its type could be looked at.
        descriptor = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        return workspace_refused(reasonOf(error), path);
    }
    try {
        return readOpen(descriptor, normalise(path), limits);
    }
    catch (error) {
        return workspace_refused(reasonOf(error), path);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The real path of a file inside `root`, or why it may not be opened. */
function locateInside(root, path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { reason: 'name-not-allowed' };
    let real;
    try {
        real = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(root, path));
    }
    catch (error) {
        const inside = isInside(root, (0,external_node_path_.resolve)(root, path));
        return { reason: inside ? reasonOf(error) : 'outside-workspace' };
    }
    if (!isInside(root, real))
        return { reason: 'outside-workspace' };
    if ((0,external_node_path_.relative)(root, real).split(external_node_path_.sep)[0] === '.git')
        return { reason: 'in-git-directory' };
    return real;
}
function isInside(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** The reason behind a code of the file system; what is not an error at all was thrown by no file system. */
function reasonOf(error) {
    if (!(error instanceof Error))
        throw error;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return 'missing';
    if (code === 'EISDIR' || code === 'ENXIO' || code === 'ELOOP')
        return 'not-a-regular-file';
    return 'unreadable';
}
function readOpen(descriptor, file, limits) {
    if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
        return workspace_refused('not-a-regular-file', file);
    // The size that the file system reports is not trusted (0 under /proc): one byte more than the cap is asked for.
    const buffer = Buffer.allocUnsafe(Math.min(limits.fileSize + 1, Math.max((0,external_node_fs_.fstatSync)(descriptor).size + 1, 4096)));
    const chunks = [];
    for (let total = 0;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        total += count;
        if (total > limits.fileSize)
            return capped('file-size', limits.fileSize, file);
        chunks.push(Buffer.from(buffer.subarray(0, count)));
    }
    const decoded = decodeUtf8(Buffer.concat(chunks), file);
    return decoded.ok ? { ok: true, source: { file, text: decoded.text } } : decoded;
}
/** Relative, with `/`, without `./`. */
function normalise(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

;// CONCATENATED MODULE: ./build/src/environment/services.js
const SERVICE = '{service}';
/** The paths of a source for one service: `{service}` stands for its name. */
function pathForService(path, service) {
    return service === undefined ? path : path.replaceAll(SERVICE, service);
}
/** Whether the path speaks of services. */
function namesService(path) {
    return path.includes(SERVICE);
}
/**
 * Finds the names that stand in the place of `{service}` in the paths that exist. An environment whose sources never say
 * `{service}` has none.
 */
async function discoverServices(config, workspace) {
    const services = new Map();
    const problems = [];
    for (const { name, sources } of config.environments) {
        const found = new Set();
        for (const source of sources) {
            if (source.kind !== 'file' || !namesService(source.path))
                continue;
            const expansion = await workspace.expand(source.path.replaceAll(SERVICE, '*'));
            problems.push(...expansion.problems.map((problem) => ({ ...problem, location: source.location })));
            for (const service of await servicesIn(source.path, expansion.paths, workspace))
                found.add(service);
        }
        services.set(name, [...found].sort());
    }
    return { services, problems };
}
async function servicesIn(path, paths, workspace) {
    const segments = path.replace(/^\.\//, '').split('/');
    const at = segments.findIndex(namesService);
    const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
    const names = [];
    for (const found of paths) {
        const segment = found.split('/')[at] ?? '';
        const name = segment.slice(before.length, segment.length - after.length);
        // The name must fit every place where {service} stands, not only the first.
        const own = name === '' ? [] : (await workspace.expand(pathForService(path, name))).paths;
        if (own.includes(found))
            names.push(name);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/src/environment/assemble.js







/** Lays the sources of each named environment over each other, for each of its services. Each file is read once. */
async function assemble(config, environments, services, workspace, request) {
    const read = onceEach(workspace);
    const effective = [];
    const findings = [];
    for (const environment of config.environments.filter(({ name }) => environments.has(name))) {
        const names = services.get(environment.name) ?? [];
        for (const service of names.length > 0 ? names : [undefined]) {
            const made = await assembleOne(environment, service, { read, workspace, request });
            effective.push(made.effective);
            findings.push(...made.findings);
        }
    }
    return { effective, findings };
}
function onceEach(workspace) {
    const known = new Map();
    return (path, { format }) => {
        const key = `${format ?? ''}:${path}`;
        const reading = known.get(key) ?? (0,read/* readDocuments */.r)(workspace, path, format);
        known.set(key, reading);
        return reading;
    };
}
async function assembleOne(environment, service, tools) {
    const { name, payments, location } = environment;
    const laid = { root: environment_tree/* EMPTY */.wg, complete: true, layers: [], findings: [] };
    for (const source of environment.sources) {
        if (source.kind === 'process')
            layProcess(laid, source, tools.request, { environment: name, service });
        else
            for (const reading of await readSource(source, service, tools))
                layReading(laid, reading, source);
    }
    const { root, complete, layers, findings } = laid;
    const leaves = (0,environment_tree/* leavesOf */.wf)(root);
    if (complete && leaves.size === 0 && findings.length === 0) {
        findings.push((0,finding/* finding */.gk)('config/empty-environment', { name }, { environment: name, service, location }));
    }
    const effective = { environment: name, service, payments, root, leaves, layers, complete };
    return { effective, findings };
}
function layReading(laid, { documents, problems }, source) {
    laid.findings.push(...problems.map((problem) => ({ ...problem, location: problem.location ?? source.location })));
    if (documents.length === 0)
        laid.complete = false;
    for (const document of documents) {
        if (typeof document.value !== 'object' || Array.isArray(document.value)) {
            const facts = { format: FORMAT_NAME[document.format], reason: 'not-a-mapping' };
            laid.findings.push((0,finding/* finding */.gk)('source/syntax', facts, { location: document.locate('') }));
            laid.complete = false;
            continue;
        }
        laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, (0,environment_tree/* treeOf */.g7)(document, source.at));
        laid.layers.push({ document, at: (0,finding_pointer/* toPointer */.rb)(source.at) });
    }
}
/** Lays the listed variables of the step over the rest. None listed is a slip: the source would hold nothing. */
function layProcess(laid, { location }, request, place) {
    const { tree, missing } = processTree(request);
    laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, tree);
    laid.findings.push(...missing.map((name) => (0,finding/* finding */.gk)('source/process-missing', { name }, { ...place, location })));
    if (request.processValues.size > 0)
        return;
    const facts = { name: 'process-names', reason: 'needed-by-process', suggestion: undefined };
    laid.findings.push((0,finding/* finding */.gk)('config/input', facts, { location }));
}
/** The readings of all files that a source names. A path for a service that has no such file is no layer of it. */
async function readSource(source, service, tools) {
    const path = pathForService(source.path, service);
    const ofService = namesService(source.path);
    const nothing = { paths: [], problems: [] };
    const { paths, problems } = service === undefined && ofService ? nothing : await tools.workspace.expand(path);
    if (paths.length + problems.length === 0 && !(service !== undefined && ofService)) {
        const problem = (0,finding/* finding */.gk)('source/no-match', { pattern: source.path }, { location: source.location });
        return [{ documents: [], problems: [problem] }];
    }
    const optional = service !== undefined && ofService && !isGlob(path);
    const readings = problems.length > 0 ? [{ documents: [], problems }] : [];
    for (const found of paths) {
        const reading = await tools.read(found, source);
        if (!(optional && assemble_isMissing(reading)))
            readings.push(reading);
    }
    return readings;
}
function assemble_isMissing({ documents, problems }) {
    const [problem] = problems;
    return documents.length === 0 && problem?.rule === 'source/file' && problem.facts.reason === 'missing';
}
function processTree(request) {
    const children = new Map();
    const missing = [];
    for (const [name, value] of request.processValues) {
        if (value)
            children.set(name, { kind: 'leaf', leaf: (0,environment_tree/* processLeaf */._H)(name, { state: 'secret', value }) });
        else
            missing.push(name);
    }
    return { tree: { kind: 'mapping', children }, missing };
}

// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
;// CONCATENATED MODULE: ./build/src/environment/secrets.js



/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME = /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pwd|hmac|salt)$)/i;
/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;
/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
function secretsIn(effective) {
    return effective.flatMap(({ leaves }) => [...leaves.values()].flatMap((leaf) => {
        if (leaf.content.state === 'secret')
            return [leaf.content.value];
        const text = (0,environment_effective/* textOf */.b)(leaf);
        if (text === undefined)
            return [];
        const name = (0,finding_pointer/* fromPointer */.kU)(leaf.pointer).at(-1) ?? '';
        const byName = SECRET_NAME.test(name) && SECRET_TEXT.test(text) && !text.includes('://');
        return byName || (0,finding_pointer/* looksLikeSecret */.WW)(text) ? [new secret/* Secret */.z(name, text)] : passwordOf(name, text);
    }));
}
function passwordOf(name, text) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
    return password === undefined ? [] : [new secret/* Secret */.z(name, password)];
}

// EXTERNAL MODULE: ./build/src/finding/thrown.js
var finding_thrown = __webpack_require__(6417);
;// CONCATENATED MODULE: ./build/src/verdict/verdict.js


/**
 * 0 when the plan was not empty, all of it has run, and nothing weighs enough to stop; else the highest reason:
 * 1 for findings, 2 for a wrong request, 3 when it could not be told.
 */
function exitCodeOf(weights, { planned, done }, failOn) {
    const codes = weights.filter(({ waived }) => !waived).map((weight) => exitCodeFor(weight, failOn));
    const highest = highestOf(codes);
    if (highest >= 2)
        return highest;
    if (planned === 0)
        return 2;
    return done === planned ? highest : 3;
}
/** The exit code that says most. */
function highestOf(codes) {
    return codes.toSorted((a, b) => b - a)[0] ?? 0;
}
function exitCodeFor({ rule, severity }, failOn) {
    const { stop } = finding_words/* WORDS */.q9[rule];
    if (severity === 'error' && stop === 'unknown')
        return 3;
    if (severity === 'error' && stop === 'wrong-request')
        return 2;
    return (0,finding/* reaches */.O6)(severity, failOn) ? 1 : 0;
}
const VERDICTS = { 0: 'passed', 1: 'failed', 2: 'errored', 3: 'errored' };
/** The word for an exit code. */
function verdictOf(exitCode) {
    return VERDICTS[exitCode];
}

;// CONCATENATED MODULE: ./build/src/report/build.js




/** Puts a result into words and judges it. Findings come out sorted and without repetition. */
function buildReport(result) {
    const { plan, items, failOn } = result;
    const findings = inOrder(result.judged).map(reported);
    const planned = plan.filter(({ skipped }) => skipped === undefined);
    const progress = { planned: planned.length, done: planned.filter(({ id }) => items.has(id)).length };
    const exitCode = exitCodeOf(findings.map(weightOf), progress, failOn);
    return {
        version: 1,
        tool: { name: 'tollgate', version: result.version },
        verdict: verdictOf(exitCode),
        exitCode,
        started: result.started.toISOString(),
        duration: result.duration,
        counts: {
            ...countFindings(findings),
            checked: progress.done,
            probed: planned.filter(({ check, id }) => check === 'probes' && items.has(id)).length,
            skipped: plan.length - planned.length,
        },
        environments: result.environments,
        plan: plan.map((item) => ({ ...item, state: stateOf(item, items) })),
        findings,
        probes: result.probes,
    };
}
/** The same report with further findings, and the verdict judged again. It can only become worse. */
function conclude(report, further) {
    const added = further.map((finding) => reported({ finding, waiver: undefined }));
    const findings = [...report.findings, ...added];
    const code = exitCodeOf(added.map(weightOf), { planned: 1, done: 1 }, 'error');
    const exitCode = highestOf([code, report.exitCode]);
    const counts = { ...report.counts, ...countFindings(findings) };
    return { ...report, findings, counts, exitCode, verdict: verdictOf(exitCode) };
}
function inOrder(judged) {
    const waivers = new Map(judged.map(({ finding, waiver }) => [JSON.stringify(finding), waiver]));
    return (0,finding/* orderFindings */.$t)(judged.map(({ finding }) => finding)).map((finding) => ({
        finding,
        waiver: waivers.get(JSON.stringify(finding)),
    }));
}
function reported({ finding: found, waiver }) {
    const { title, message, hint } = wordsOf(found);
    return {
        rule: found.rule,
        severity: found.severity,
        title,
        subject: (0,finding_pointer/* displayPath */.Gt)(found.pointer ?? ''),
        message,
        hint,
        location: found.location,
        pointer: found.pointer === undefined ? undefined : (0,finding_pointer/* displayPointer */.M0)(found.pointer),
        environment: found.environment,
        service: found.service,
        related: found.related ?? [],
        runbook: found.runbook,
        waived: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    };
}
function wordsOf(found) {
    // The table pairs each rule with its facts; the compiler cannot follow the pairing through a union.
    const words = finding_words/* WORDS */.q9[found.rule];
    const facts = found.facts;
    return { title: words.title, message: words.message(facts), hint: words.hint(facts) };
}
function weightOf({ rule, severity, waived }) {
    return { rule, severity, waived: waived !== undefined };
}
function countFindings(findings) {
    const count = (severity) => findings.filter((one) => !one.waived && one.severity === severity).length;
    return {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        waived: findings.filter(({ waived }) => waived !== undefined).length,
    };
}
function stateOf({ id, skipped }, items) {
    if (skipped !== undefined)
        return 'skipped';
    const clean = items.get(id);
    return clean === undefined ? 'not-run' : clean ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./build/src/verdict/severity.js

/** Gives each finding the severity that `rules:` chose for it, and drops those that it turned off. */
function applySeverities(findings, severities) {
    return findings.flatMap((found) => {
        const chosen = severities.get(found.rule);
        // What makes a run errored is a fact about the run; the configuration has no say in it.
        if (chosen === undefined || finding_words/* WORDS */.q9[found.rule].stop !== 'failed')
            return [found];
        return chosen === 'off' ? [] : [{ ...found, severity: chosen }];
    });
}

// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
;// CONCATENATED MODULE: ./build/src/verdict/waive.js



/**
 * Lays waivers over findings. An expired waiver waives nothing and is told of; so is one that matches nothing.
 * `today` is a day as `YYYY-MM-DD`; `whole` says that everything was looked at, without which nothing is unused.
 */
function waive(findings, waivers, today, whole) {
    const judged = findings.map((found) => ({
        finding: found,
        waiver: waivers.find((waiver) => !isExpired(waiver, today) && covers(waiver, found)),
    }));
    return [...judged, ...waivers.flatMap((waiver) => remark(waiver, findings, today, whole))];
}
function isExpired({ expires }, today) {
    return expires < today;
}
function covers({ rule, path, in: environment, service }, found) {
    if (found.rule !== rule)
        return false;
    if (environment !== undefined && found.environment !== environment)
        return false;
    if (service !== undefined && found.service !== service)
        return false;
    return path === undefined || (0,path_glob/* matchesPath */.$h)((0,path_glob/* parsePathGlob */.VO)(path), (0,finding_pointer/* fromPointer */.kU)(found.pointer ?? ''));
}
function remark(waiver, findings, today, whole) {
    const { rule, expires, location } = waiver;
    const used = findings.some((found) => covers(waiver, found));
    if (!used && !whole)
        return [];
    if (!used)
        return [{ finding: (0,finding/* finding */.gk)('waiver/unused', { rule }, { location }), waiver: undefined }];
    if (!isExpired(waiver, today))
        return [];
    return [{ finding: (0,finding/* finding */.gk)('waiver/expired', { rule, expires }, { location }), waiver: undefined }];
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/run.js
















/** Milliseconds that checks are given to stop by themselves once the run has ended. */
const GRACE = 500;
/**
 * One run from request to report: configuration, plan, sources, checks, verdict. Never throws: a crash, the deadline
 * and an end from outside become findings that make the report errored.
 *
 * `signal` ends the run; its reason, when it is a text, names what ended it.
 */
async function run(request, progress, signal) {
    const began = performance.now();
    const state = { findings: [], plan: [], items: new Map(), probes: [], effective: [], config: undefined };
    const deadline = AbortSignal.timeout(request.limits.runSeconds * 1000);
    const ended = AbortSignal.any([signal, deadline]);
    await Promise.race([guarded('run', state, () => carryOut(state, request, progress, ended)), settledAfter(ended)]);
    if (signal.aborted)
        state.findings.push((0,finding/* finding */.gk)('run/signal', { signal: nameOfReason(signal.reason) }));
    // Work that let no timer fire has passed the deadline all the same.
    else if (deadline.aborted || performance.now() - began > request.limits.runSeconds * 1000)
        state.findings.push((0,finding/* finding */.gk)('run/deadline', { seconds: request.limits.runSeconds }));
    const secrets = [
        ...[...request.credentials.values()].map(({ secret }) => secret),
        ...[...request.processValues.values()].flatMap((value) => value ?? []),
        ...secretsIn(state.effective),
    ];
    return { report: reportOf(state, request, performance.now() - began), secrets };
}
/** A report that only says why a request could not be worked with. */
function refuse(findings, now) {
    return buildReport({
        judged: findings.map((found) => ({ finding: found, waiver: undefined })),
        plan: [],
        items: new Map(),
        probes: [],
        environments: [],
        failOn: 'error',
        started: now,
        duration: 0,
        version: version/* VERSION */.x,
    });
}
async function carryOut(state, request, progress, signal) {
    const workspace = openWorkspace(request.workspace, request.limits);
    const loaded = await loadConfig(request, workspace);
    if (!loaded.ok) {
        state.findings.push(...loaded.findings);
        return;
    }
    const { config } = loaded;
    state.config = config;
    const unknown = unknownEnvironment(request, config);
    if (unknown) {
        state.findings.push(unknown);
        return;
    }
    const { services, problems } = await discoverServices(config, workspace);
    state.findings.push(...problems);
    state.plan = makePlan(config, services, request);
    const runnable = state.plan.filter(({ skipped }) => skipped === undefined);
    if (runnable.length === 0) {
        state.findings.push((0,finding/* finding */.gk)('config/nothing-to-check', {}, { location: fileOf(config) }));
        return;
    }
    const assembled = await assemble(config, environmentsOf(runnable, config), services, workspace, request);
    state.effective = assembled.effective;
    state.findings.push(...assembled.findings);
    await runChecks(state, { request, config, workspace, effective: assembled.effective, signal, progress }, runnable);
}
async function runChecks(state, subject, runnable) {
    for (const { name, load } of CHECKS) {
        const items = runnable.filter(({ check }) => check === name);
        if (items.length === 0 || subject.signal.aborted)
            continue;
        await guarded(name, state, async () => {
            const outcome = await (await load()).run(items, subject);
            for (const { id, findings } of outcome.items)
                state.items.set(id, findings);
            state.findings.push(...outcome.items.flatMap(({ findings }) => findings), ...outcome.findings);
            state.probes.push(...(outcome.probes ?? []));
        });
    }
}
/** One part's crash is told, by the kind of what was thrown alone, and does not hide what the others see. */
async function guarded(where, state, work) {
    try {
        await work();
    }
    catch (thrown) {
        state.findings.push((0,finding/* finding */.gk)('run/crashed', { where, thrown: (0,finding_thrown/* nameOfThrown */.z)(thrown) }));
    }
}
/** Resolves some time after the signal, for a check that does not heed it. */
function settledAfter(signal) {
    return new Promise((resolve) => {
        const settle = () => setTimeout(resolve, GRACE).unref();
        if (signal.aborted)
            settle();
        else
            signal.addEventListener('abort', settle, { once: true });
    });
}
function nameOfReason(reason) {
    return typeof reason === 'string' ? reason : 'an outside request';
}
function unknownEnvironment({ environment }, config) {
    const names = config.environments.map(({ name }) => name);
    if (environment === undefined || names.includes(environment))
        return undefined;
    return (0,finding/* finding */.gk)('config/unknown-environment', { name: environment, suggestion: (0,suggest/* suggest */.Z)(environment, names) });
}
/** Parity compares all environments; every other item names the one that it needs. */
function environmentsOf(items, config) {
    const all = items.some(({ check }) => check === 'parity') ? config.environments.map(({ name }) => name) : [];
    return new Set([...all, ...items.flatMap(({ environment }) => environment ?? [])]);
}
function fileOf({ file }) {
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}
function reportOf(state, request, duration) {
    const { config, plan, items, probes } = state;
    const planned = plan.filter(({ skipped }) => skipped === undefined).length;
    const asked = request.checks.length === 0 && request.environment === undefined;
    const policy = policyOf(request, config, asked && items.size === plan.length);
    const judged = policy(state.findings);
    const report = buildReport({
        judged,
        plan,
        items: new Map([...items].map(([id, findings]) => [id, holds(policy(findings)) && isComplete(id, state)])),
        probes,
        environments: config?.environments.map(({ name }) => name) ?? [],
        failOn: request.failOn,
        started: request.now,
        duration: Math.round(duration),
        version: version/* VERSION */.x,
    });
    const explained = judged.some(({ finding: { rule, severity } }) => severity === 'error' && finding_words/* WORDS */.q9[rule].stop === 'unknown');
    if (report.exitCode !== 3 || explained)
        return report;
    return conclude(report, [(0,finding/* finding */.gk)('run/incomplete', { planned, done: items.size })]);
}
/** Severities and waivers, as one function over findings. */
function policyOf({ now }, config, whole) {
    const today = now.toISOString().slice(0, 10);
    return (findings) => waive(applySeverities(findings, config?.severities ?? new Map()), config?.waivers ?? [], today, whole);
}
/** Whether no finding that counts is an error. */
function holds(judged) {
    return !judged.some(({ finding: { severity }, waiver }) => severity === 'error' && !waiver);
}
/** Whether all sources that the item speaks of could be read; parity speaks of every environment. */
function isComplete(id, { plan, effective }) {
    const item = plan.find((one) => one.id === id);
    const concerned = effective.filter(({ environment, service }) => service === item?.service && (environment === item?.environment || item?.check === 'parity'));
    return concerned.every(({ complete }) => complete);
}


/***/ }),

/***/ 91788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   G: () => (/* binding */ TimedOut)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The work was stopped because it took longer than its bound. */
class TimedOut extends Error {
    constructor() {
        super('timed out');
        this.name = 'TimedOut';
    }
}
const SCRIPT = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('job()');
/** Made at the first use and used again: making one takes longer than most of the work in it. */
let shared;
/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
function runBounded(seconds, job) {
    let result;
    const context = shared ?? (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
    shared = context;
    context['job'] = () => {
        result = { value: job() };
    };
    try {
        SCRIPT.runInContext(context, { timeout: Math.max(1, Math.round(seconds * 1000)) });
    }
    catch (error) {
        if (isTimeout(error))
            throw new TimedOut();
        throw error;
    }
    if (!result)
        throw new TimedOut();
    return result.value;
}
/** The error comes from the script's own realm, so that `instanceof Error` does not know it. */
function isTimeout(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 44115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compileSchema),
  e: () => (/* binding */ loadSchema)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/kind.js
var kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/finding/words.js + 8 modules
var words = __webpack_require__(1986);
// EXTERNAL MODULE: ./build/src/source/read.js + 2 modules
var read = __webpack_require__(63484);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/schema/engine.js

/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one. What strict mode would find and matters, such as a misspelt keyword, is found by
 * the review; the rest is allowed by the specification, and real schemas do it. Prices are multiples of 0.01 although
 * binary fractions are not.
 *
 * Ajv would compile its metaschema before the first schema, which takes longer than everything else in a run together.
 * What the metaschema would find is found by the review beforehand, or by Ajv's own check of each keyword's value.
 */
const OPTIONS = {
    allErrors: true,
    ownProperties: true,
    verbose: true,
    strict: false,
    strictNumbers: true,
    multipleOfPrecision: 9,
    logger: false,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
};
/**
 * A fresh engine for one schema; the library of a dialect is loaded when a schema asks for it. `unicode` says whether its
 * patterns are expressions of the `u` kind, which some that are common in draft-07 are not.
 */
async function loadEngine(dialect, unicode) {
    const { makeEngine } = await (dialect === '2020-12' ? Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 1183)) : Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 72542)));
    return makeEngine({ ...OPTIONS, unicodeRegExp: unicode });
}
/** The first place where a schema breaks its metaschema, deepest first; undefined when it breaks none. */
async function findInvalidPlace(dialect, schema) {
    const { makeEngine } = await (dialect === '2020-12' ? Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 1183)) : Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 72542)));
    const ajv = makeEngine({ ...OPTIONS, meta: true, validateSchema: 'log' });
    ajv.validateSchema(schema);
    const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
    // The deepest place is the most telling one: the others only say that something inside is wrong.
    return places.sort((a, b) => (0,finding_pointer/* fromPointer */.kU)(b).length - (0,finding_pointer/* fromPointer */.kU)(a).length)[0];
}

;// CONCATENATED MODULE: ./build/src/schema/vocabulary.js
/** The dialect that `$schema` names; draft-07 without it; undefined for one that is not read. */
function dialectOf(schema) {
    const named = isMapping(schema) ? schema['$schema'] : undefined;
    if (named === undefined)
        return 'draft-07';
    if (typeof named !== 'string')
        return undefined;
    return DIALECTS[named.replace(/#$/, '')];
}
const DIALECTS = {
    'http://json-schema.org/draft-07/schema': 'draft-07',
    'https://json-schema.org/draft-07/schema': 'draft-07',
    'http://json-schema.org/schema': 'draft-07',
    'https://json-schema.org/draft/2020-12/schema': '2020-12',
};
const SHARED = {
    $id: 'nothing',
    $schema: 'nothing',
    $ref: 'nothing',
    $comment: 'nothing',
    title: 'nothing',
    description: 'nothing',
    default: 'nothing',
    examples: 'nothing',
    readOnly: 'nothing',
    writeOnly: 'nothing',
    deprecated: 'nothing',
    type: 'nothing',
    enum: 'nothing',
    const: 'nothing',
    multipleOf: 'nothing',
    minimum: 'nothing',
    maximum: 'nothing',
    exclusiveMinimum: 'nothing',
    exclusiveMaximum: 'nothing',
    minLength: 'nothing',
    maxLength: 'nothing',
    pattern: 'nothing',
    format: 'nothing',
    contentMediaType: 'nothing',
    contentEncoding: 'nothing',
    minItems: 'nothing',
    maxItems: 'nothing',
    uniqueItems: 'nothing',
    minProperties: 'nothing',
    maxProperties: 'nothing',
    required: 'nothing',
    contains: 'schema',
    additionalProperties: 'schema',
    propertyNames: 'schema',
    not: 'schema',
    if: 'schema',
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    then: 'schema',
    else: 'schema',
    properties: 'map',
    patternProperties: 'map',
    definitions: 'map',
    $defs: 'map',
    allOf: 'list',
    anyOf: 'list',
    oneOf: 'list',
};
const OWN = {
    'draft-07': { items: 'schema-or-list', additionalItems: 'schema', dependencies: 'map' },
    '2020-12': {
        $anchor: 'nothing',
        $dynamicRef: 'nothing',
        $dynamicAnchor: 'nothing',
        $vocabulary: 'nothing',
        contentSchema: 'schema',
        dependentRequired: 'nothing',
        dependentSchemas: 'map',
        items: 'schema',
        maxContains: 'nothing',
        minContains: 'nothing',
        prefixItems: 'list',
        unevaluatedItems: 'schema',
        unevaluatedProperties: 'schema',
    },
};
/** The keywords of a dialect, and how each holds further schemas. */
function vocabularyOf(dialect) {
    return { ...SHARED, ...OWN[dialect] };
}
/** The keywords of both dialects, for what is looked for in either. */
const EVERY_KEYWORD = { ...SHARED, ...OWN['draft-07'], ...OWN['2020-12'] };
/** Visits a schema and every schema inside it, with the path to each. */
function walkSchema(schema, vocabulary, visit, path = []) {
    if (!isMapping(schema))
        return;
    visit(schema, path);
    for (const [keyword, held] of Object.entries(schema)) {
        const holds = Object.hasOwn(vocabulary, keyword) ? vocabulary[keyword] : 'nothing';
        const isList = Array.isArray(held);
        if (holds === 'schema' || (holds === 'schema-or-list' && !isList))
            walkSchema(held, vocabulary, visit, [...path, keyword]);
        if (holds === 'map' || holds === 'list' || (holds === 'schema-or-list' && isList)) {
            for (const [key, child] of Object.entries(held ?? {}))
                walkSchema(child, vocabulary, visit, [...path, keyword, key]);
        }
    }
}
/** Whether a value is a mapping and not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/schema/nullable.js

/**
 * A copy of a schema without `nullable`, a keyword of OpenAPI 3.0 that no dialect of JSON Schema knows. Ajv lets `null`
 * pass where it stands beside `type`, and refuses the schema where it stands alone; an unknown keyword does neither.
 */
function withoutNullable(schema) {
    return typeof schema === 'boolean' ? schema : withoutKeyword(schema);
}
/** Only keywords are left out: a property of this name stays, and so does a member of a value in `enum` or `const`. */
function withoutKeyword(schema) {
    const kept = Object.entries(schema).filter(([keyword]) => keyword !== 'nullable');
    return Object.fromEntries(kept.map(([keyword, held]) => [keyword, inside(keyword, held)]));
}
function inside(keyword, held) {
    // A reference may lead to a schema inside an unknown keyword, such as `components`.
    const holds = Object.hasOwn(EVERY_KEYWORD, keyword) ? EVERY_KEYWORD[keyword] : 'schema';
    if (holds === 'nothing')
        return held;
    if (holds !== 'map' || !isMapping(held))
        return cleaned(held);
    return Object.fromEntries(Object.entries(held).map(([name, child]) => [name, cleaned(child)]));
}
function cleaned(part) {
    if (Array.isArray(part))
        return part.map(cleaned);
    return isMapping(part) ? withoutKeyword(part) : part;
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/schema/possible.js

const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isFlag = (value) => typeof value === 'boolean';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isSchema = (value) => isMapping(value) || typeof value === 'boolean';
const isListOf = (test, least = 0) => (value) => Array.isArray(value) && value.length >= least && value.every(test);
const isMapOf = (test) => (value) => isMapping(value) && Object.values(value).every(test);
const isUnique = (value) => Array.isArray(value) && new Set(value).size === value.length;
/** A plain name, as `$anchor` has it. */
const isAnchor = (value) => isText(value) && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(String(value));
const isNames = (value) => isListOf(isText)(value) && isUnique(value);
const KINDS = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
const isKind = (value) => KINDS.some((kind) => kind === value);
/** What the value of a keyword must be, as the metaschemas of draft-07 and 2020-12 have it. */
const VALUES = {
    $id: isText,
    $schema: isText,
    $ref: isText,
    $anchor: isAnchor,
    $dynamicAnchor: isAnchor,
    $comment: isText,
    title: isText,
    description: isText,
    examples: Array.isArray,
    readOnly: isFlag,
    writeOnly: isFlag,
    deprecated: isFlag,
    type: (value) => isKind(value) || (isListOf(isKind, 1)(value) && isUnique(value)),
    enum: isListOf(() => true, 1),
    multipleOf: (value) => isNumber(value) && Number(value) > 0,
    minimum: isNumber,
    maximum: isNumber,
    exclusiveMinimum: isNumber,
    exclusiveMaximum: isNumber,
    minLength: isCount,
    maxLength: isCount,
    pattern: isText,
    format: isText,
    contentMediaType: isText,
    contentEncoding: isText,
    minItems: isCount,
    maxItems: isCount,
    uniqueItems: isFlag,
    minContains: isCount,
    maxContains: isCount,
    minProperties: isCount,
    maxProperties: isCount,
    required: isNames,
    dependentRequired: isMapOf(isNames),
    dependencies: isMapOf((value) => isNames(value) || isSchema(value)),
    items: (value) => isSchema(value) || isListOf(isSchema, 1)(value),
    prefixItems: isListOf(isSchema, 1),
    contains: isSchema,
    additionalItems: isSchema,
    unevaluatedItems: isSchema,
    additionalProperties: isSchema,
    unevaluatedProperties: isSchema,
    propertyNames: isSchema,
    contentSchema: isSchema,
    not: isSchema,
    if: isSchema,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    then: isSchema,
    else: isSchema,
    properties: isMapOf(isSchema),
    patternProperties: isMapOf(isSchema),
    dependentSchemas: isMapOf(isSchema),
    definitions: isMapOf(isSchema),
    $defs: isMapOf(isSchema),
    $vocabulary: isMapOf(isFlag),
    allOf: isListOf(isSchema, 1),
    anyOf: isListOf(isSchema, 1),
    oneOf: isListOf(isSchema, 1),
};
/**
 * Whether a keyword can have this value. The metaschema would say so as well; compiling that takes longer than all the
 * rest of a short run.
 */
function isPossible(keyword, value) {
    const test = Object.hasOwn(VALUES, keyword) ? VALUES[keyword] : undefined;
    return test === undefined || test(value);
}

;// CONCATENATED MODULE: ./build/src/schema/review.js





/** Looks through a schema before it is compiled: misspelt keywords, and values that no keyword of that name can have. */
function reviewSchema(document, dialect) {
    const vocabulary = vocabularyOf(dialect);
    const known = Object.keys(vocabulary);
    const findings = [];
    const patterns = [];
    const formats = new Map();
    let needsBound = false;
    let size = 0;
    walkSchema(document.value, vocabulary, (schema, path) => {
        size++;
        needsBound ||= SLOW.some((keyword) => Object.hasOwn(schema, keyword));
        patterns.push(...patternsOf(schema));
        for (const [keyword, value] of Object.entries(schema)) {
            const pointer = (0,finding_pointer/* toPointer */.rb)([...path, keyword]);
            if (!Object.hasOwn(vocabulary, keyword)) {
                findings.push(unknownKeyword(document, pointer, keyword, known));
            }
            if (keyword === 'format' && typeof value === 'string' && !formats.has(value))
                formats.set(value, pointer);
            if (!isPossible(keyword, value)) {
                const place = { location: document.locate(pointer), pointer };
                findings.push((0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, place));
            }
            if (isUnsupported(keyword, value, schema)) {
                const place = { location: document.locate(pointer, 'key'), pointer };
                findings.push((0,finding/* finding */.gk)('schema/syntax', { reason: 'unsupported' }, place));
            }
        }
    });
    return { findings: once(findings), formats, needsBound, size, isUnicode: isUnicode(patterns) };
}
function patternsOf({ pattern, patternProperties }) {
    const keys = isMapping(patternProperties) ? Object.keys(patternProperties) : [];
    return typeof pattern === 'string' ? [pattern, ...keys] : keys;
}
/** The `u` kind is stricter: `\\-` outside of brackets is an error in it. One that means another thing without `u` keeps it. */
function isUnicode(patterns) {
    const needsIt = patterns.some((pattern) => /\\[pPu]\{/.test(pattern));
    return (needsIt ||
        patterns.every((pattern) => isExpression(pattern, 'u')) ||
        !patterns.every((pattern) => isExpression(pattern, '')));
}
/** Whether a text is a regular expression, under these flags. */
function isExpression(pattern, flags) {
    try {
        return new RegExp(pattern, flags) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** Keywords under which the time of validating is not bounded by the size of the value. */
const SLOW = [
    'pattern',
    'patternProperties',
    'format',
    '$ref',
    'anyOf',
    'oneOf',
    'uniqueItems',
    'contains',
    'propertyNames',
];
/**
 * A keyword that this dialect does not know. One that is near a known one, or that another dialect knows, was meant to
 * do something and would do nothing; published schemas also carry keywords of other tools, which are only told.
 */
function unknownKeyword(document, pointer, keyword, known) {
    const elsewhere = ELSEWHERE.has(keyword);
    const suggestion = elsewhere || isAnnotation(keyword) ? undefined : (0,suggest/* suggest */.Z)(keyword, known);
    const severity = elsewhere || suggestion !== undefined ? 'error' : 'warning';
    const place = { location: document.locate(pointer, 'key'), pointer };
    return (0,finding/* finding */.gk)('schema/keyword', { keyword, suggestion, elsewhere }, place, severity);
}
/** Whether a keyword is plainly no slip: one of a tool, or a word that people write beside a schema. */
function isAnnotation(keyword) {
    return !/^\$?[A-Za-z]+$/.test(keyword) || ANNOTATIONS.has(keyword);
}
const ANNOTATIONS = new Set([
    ...[
        'comment',
        'comments',
        'example',
        'goType',
        'group',
        'hint',
        'label',
        'name',
        'note',
        'notes',
        'nullable',
        'order',
    ],
    ...['tsType', 'javaType', 'types', 'unit', 'version'],
]);
/** Keywords of other dialects, and of ajv alone. */
const ELSEWHERE = new Set([
    ...Object.keys(EVERY_KEYWORD),
    ...['$recursiveRef', '$recursiveAnchor', 'id', 'divisibleBy', 'disallow', 'extends', '$async', '$data'],
    ...['formatMinimum', 'formatMaximum', 'formatExclusiveMinimum', 'formatExclusiveMaximum'],
]);
/**
 * What ajv is known to pass over: dynamic references, `unevaluatedItems` beside `contains`, and members named
 * `__proto__`.
 */
function isUnsupported(keyword, value, schema) {
    if (keyword === '$dynamicRef')
        return true;
    if (keyword === 'unevaluatedItems')
        return Object.hasOwn(schema, 'contains');
    const named = keyword === 'properties' || keyword === 'dependentRequired' || keyword === 'dependentSchemas';
    return (named || keyword === 'dependencies') && isMapping(value) && Object.hasOwn(value, '__proto__');
}
/** An unknown keyword is told where it stands first, not at each use. */
function once(findings) {
    const seen = new Set();
    return findings.filter((found) => {
        if (found.severity === 'error')
            return true;
        const key = JSON.stringify([found.rule, found.facts]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/src/schema/fold.js


/**
 * One error for each cause. Of a choice that nothing fits, the errors of its branches are noise: the choice itself is
 * what is wrong. `if` only says that `then` or `else` failed. At least one error is always left: a value that ajv
 * refuses is never made valid by folding.
 */
function foldErrors(errors, root) {
    const folded = foldConditions(foldChoices(errors, root));
    return folded.length > 0 ? folded : errors;
}
function isChoice({ keyword }) {
    return keyword === 'anyOf' || keyword === 'oneOf';
}
function foldChoices(errors, root) {
    const choices = Map.groupBy(errors.filter(isChoice), ({ instancePath }) => instancePath);
    if (choices.size === 0)
        return errors;
    const known = new Map();
    const partsOfChoice = ({ schema }) => {
        const parts = known.get(schema) ?? reachable(schema, root);
        known.set(schema, parts);
        return parts;
    };
    /** A recursive schema is a part of its own branches; what stands beside a choice in one schema is not inside it. */
    const belongsTo = (error, choice) => error !== choice &&
        (error.instancePath !== choice.instancePath || error.parentSchema !== choice.parentSchema) &&
        partsOfChoice(choice).has(error.parentSchema);
    return errors.filter((error) => !holdersOf(error.instancePath).some((path) => choices.get(path)?.some((choice) => belongsTo(error, choice))));
}
/** A pointer and all that hold what it points at. */
function holdersOf(pointer) {
    return pointer === '' ? [''] : [pointer, ...holdersOf((0,finding_pointer/* parentPointer */.Yg)(pointer))];
}
function foldConditions(errors) {
    if (!errors.some(({ keyword }) => keyword === 'if'))
        return errors;
    const told = new Set(errors.filter(({ keyword }) => keyword !== 'if').flatMap(({ instancePath }) => holdersOf(instancePath)));
    return errors.filter(({ keyword, instancePath }) => keyword !== 'if' || !told.has(instancePath));
}
/** Every schema object that can be reached from `schema`, through references inside the document as well. */
function reachable(schema, root) {
    const parts = new Set();
    const waiting = [schema];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (typeof part !== 'object' || part === null || parts.has(part))
            continue;
        parts.add(part);
        waiting.push(...Object.values(part).filter((child) => child !== undefined));
        const reference = isMapping(part) ? part['$ref'] : undefined;
        if (typeof reference === 'string' && reference.startsWith('#'))
            waiting.push(follow(root, reference.slice(1)) ?? null);
    }
    return parts;
}
function follow(root, pointer) {
    return (0,finding_pointer/* fromPointer */.kU)(pointer).reduce((node, key) => typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined, root);
}

;// CONCATENATED MODULE: ./build/src/schema/violations.js





/**
 * Turns ajv's errors into violations: one for each cause, in our own words, without any part of the value.
 * `schema` is the root of the schema, for the references inside it.
 */
function violationsOf(errors, schema) {
    const near = suggestWithin(MOST_COMPARISONS);
    const found = foldErrors(errors, schema).map((error) => violationOf(error, near));
    return [...new Map(found.map((violation) => [JSON.stringify(violation), violation])).values()];
}
/** Names that are compared for all the did-you-means of one value; thousands of keys would otherwise take minutes. */
const MOST_COMPARISONS = 20_000;
function suggestWithin(most) {
    let left = most;
    return (name, candidates) => {
        if (left <= 0)
            return undefined;
        const names = candidates();
        left -= names.length;
        return (0,suggest/* suggest */.Z)(name, names);
    };
}
function violationOf(error, near) {
    const detail = detailOf(error, near);
    const said = error.parentSchema?.['description'];
    const description = typeof said === 'string' ? said : undefined;
    if (detail.rule === 'validate/required') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'missing', detail, description };
    }
    if (detail.rule === 'validate/unknown-key') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'key', detail, description };
    }
    return { pointer: error.instancePath, place: 'value', detail, description };
}
const range = (bound) => (_, { limit }) => ({ rule: 'validate/range', facts: { bound, limit: Number(limit) } });
const size = (of, bound) => (_, { limit, len }) => ({ rule: 'validate/size', facts: { of, bound, limit: Number(limit ?? len) } });
const missing = (error, { missingProperty }, near) => {
    const key = String(missingProperty);
    const facts = { key, suggestion: near(key, () => unknownKeysOf(error)), declared: false };
    return { rule: 'validate/required', facts };
};
const unknown = (error, params, near) => {
    const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    return { rule: 'validate/unknown-key', facts: { key, suggestion: near(key, () => freeKeysOf(error)) } };
};
const choice = ({ keyword, schema }, { passingSchemas }) => ({
    rule: 'validate/choice',
    facts: {
        keyword: keyword === 'oneOf' ? 'oneOf' : 'anyOf',
        branches: Array.isArray(schema) ? schema.length : 0,
        matching: Array.isArray(passingSchemas) ? passingSchemas.length : 0,
    },
});
const DETAILS = {
    required: missing,
    dependentRequired: missing,
    dependencies: missing,
    type: ({ data }, { type }) => ({
        rule: 'validate/type',
        facts: { expected: (Array.isArray(type) ? type : [type]), found: (0,kind/* kindOf */.I)(data) },
    }),
    enum: (_, { allowedValues }) => ({
        rule: 'validate/enum',
        facts: { allowed: Array.isArray(allowedValues) ? allowedValues.length : 0 },
    }),
    const: () => ({ rule: 'validate/const', facts: {} }),
    pattern: () => ({ rule: 'validate/pattern', facts: {} }),
    format: (_, { format }) => ({ rule: 'validate/format', facts: { format: String(format) } }),
    minimum: range('at least'),
    maximum: range('at most'),
    exclusiveMinimum: range('more than'),
    exclusiveMaximum: range('less than'),
    multipleOf: (_, { multipleOf }) => ({ rule: 'validate/multiple-of', facts: { of: Number(multipleOf) } }),
    minLength: size('characters', 'at least'),
    maxLength: size('characters', 'at most'),
    minItems: size('items', 'at least'),
    maxItems: size('items', 'at most'),
    additionalItems: size('items', 'at most'),
    unevaluatedItems: size('items', 'at most'),
    items: size('items', 'at most'),
    minProperties: size('keys', 'at least'),
    maxProperties: size('keys', 'at most'),
    uniqueItems: (_, { i, j }) => ({ rule: 'validate/unique', facts: { first: Number(j), second: Number(i) } }),
    additionalProperties: unknown,
    unevaluatedProperties: unknown,
    anyOf: choice,
    oneOf: choice,
};
function detailOf(error, near) {
    const detail = Object.hasOwn(DETAILS, error.keyword) ? DETAILS[error.keyword] : undefined;
    if (detail)
        return detail(error, error.params, near);
    const { keyword } = error;
    const known = keyword === 'not' ||
        keyword === 'false schema' ||
        keyword === 'contains' ||
        keyword === 'propertyNames' ||
        keyword === 'if';
    return { rule: 'validate/not-allowed', facts: { keyword: known ? keyword : 'other' } };
}
/** Keys that the value has and the schema does not know: one of them may be the missing key, misspelt. */
function unknownKeysOf({ data, parentSchema }) {
    const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return isMapping(data) ? Object.keys(data).filter((key) => !Object.hasOwn(known, key)) : [];
}
/** Keys that the schema knows and the value does not have: the unknown key may be meant for one of them. */
function freeKeysOf({ data, parentSchema }) {
    const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return Object.keys(known).filter((key) => !(isMapping(data) && Object.hasOwn(data, key)));
}

;// CONCATENATED MODULE: ./build/src/schema/compile.js











/** Schemas with no more parts than this compile in no time, and need no bound. */
const SMALL = 1000;
/** Reads and compiles the schema at `path`, in any format that is read. Nothing is ever fetched. */
async function loadSchema(workspace, path, limits) {
    const { documents, problems } = await (0,read/* readDocuments */.r)(workspace, path);
    const [document, second] = documents;
    if (second)
        return {
            ok: false,
            findings: [(0,finding/* finding */.gk)('schema/syntax', { reason: 'several-documents' }, { location: second.locate('') })],
        };
    if (!document || problems.some(({ severity }) => severity === 'error')) {
        return { ok: false, findings: problems.map(asSchemaProblem) };
    }
    return compileSchema(document, limits);
}
/** What is wrong with the text of a schema is a wrong request, whatever it would be in a checked file. */
function asSchemaProblem(problem) {
    if (words/* WORDS */.q9[problem.rule].stop !== 'failed')
        return problem;
    const { location, pointer, related } = problem;
    const reason = problem.rule === 'source/duplicate-key' ? 'duplicate-key' : 'not-readable';
    return (0,finding/* finding */.gk)('schema/syntax', { reason }, { location, pointer, related });
}
/** Compiles a schema that was read already. */
async function compileSchema(document, limits) {
    const schema = document.value;
    if (!isMapping(schema) && typeof schema !== 'boolean') {
        const facts = { reason: 'not-an-object-or-boolean' };
        return { ok: false, findings: [(0,finding/* finding */.gk)('schema/syntax', facts, { location: document.locate('') })] };
    }
    const dialect = dialectOf(schema);
    if (!dialect) {
        return { ok: false, findings: [(0,finding/* finding */.gk)('schema/dialect', {}, { location: document.locate('/$schema') })] };
    }
    const review = reviewSchema(document, dialect);
    if (review.findings.some(({ severity }) => severity === 'error'))
        return { ok: false, findings: review.findings };
    const ajv = await loadEngine(dialect, review.isUnicode);
    const findings = [...review.findings, ...(await prepareFormats(document, ajv, review.formats, dialect))];
    try {
        const usable = withoutNullable(schema);
        const compile = () => ajv.compile(usable);
        const validate = review.size > SMALL ? (0,bounded/* runBounded */.B)(limits.patternSeconds, compile) : compile();
        return { ok: true, schema: ready(document, usable, validate, review, limits), findings };
    }
    catch (error) {
        return { ok: false, findings: [...findings, await compileProblem(document, dialect, error, limits)] };
    }
}
/** Loads the formats only for a schema that asks for one. Those that are not known are told, and pass. */
async function prepareFormats(document, ajv, asked, dialect) {
    if (asked.size === 0)
        return [];
    const { isKnownFormat, teachFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 11413));
    teachFormats(ajv);
    return [...asked]
        .filter(([format]) => !isKnownFormat(format, dialect))
        .map(([format, pointer]) => {
        ajv.addFormat(format, true);
        return (0,finding/* finding */.gk)('schema/format', { format }, { location: document.locate(pointer), pointer });
    });
}
/** More rounds than any schema needs: each turns at least one text into what the schema asks for. */
const MOST_ROUNDS = 8;
function ready(document, root, validate, review, limits) {
    const violations = (value, convert) => {
        for (let round = 0; validate(value) !== true; round++) {
            const errors = validate.errors ?? [];
            const isChanged = round < MOST_ROUNDS && convert !== undefined && convertAll(errors, convert);
            if (!isChanged)
                return violationsOf(errors, root);
        }
        return [];
    };
    return {
        document,
        patternSeconds: limits.patternSeconds,
        validate: (value, convert) => {
            // A schema without patterns, choices and references takes a time that its value bounds, if that is small.
            if (!review.needsBound && !isLarge(value))
                return violations(value, convert);
            return (0,bounded/* runBounded */.B)(limits.patternSeconds, () => violations(value, convert));
        },
    };
}
/** Converts wherever a type was asked for, inside choices as well; whether anything was converted. */
function convertAll(errors, convert) {
    return errors.filter((error) => convert(error.instancePath, kindsAsked(error))).length > 0;
}
/** The kinds that an error asks for: by their names, or by the values that it allows. */
function kindsAsked({ keyword, params }) {
    if (keyword === 'type')
        return [params['type']].flat();
    if (keyword === 'enum')
        return [params['allowedValues']].flat().map(kind/* kindOf */.I);
    return keyword === 'const' ? [(0,kind/* kindOf */.I)(params['allowedValue'])] : [];
}
/** Values with more parts than this are validated under a bound. */
const LARGE = 2000;
function isLarge(value) {
    let count = 0;
    const waiting = [value];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (++count > LARGE)
            return true;
        if (typeof part === 'object' && part !== null)
            waiting.push(...Object.values(part));
    }
    return false;
}
/** Where the schema is wrong. Ajv's own message is not used. */
async function compileProblem(document, dialect, error, limits) {
    if (error instanceof bounded/* TimedOut */.G) {
        return (0,finding/* finding */.gk)('schema/timeout', { seconds: limits.patternSeconds }, { location: document.locate('') });
    }
    const missing = error instanceof Error && 'missingRef' in error ? String(error.missingRef) : undefined;
    if (missing !== undefined) {
        const { pointer, remote } = findReference(document, missing);
        return (0,finding/* finding */.gk)('schema/reference', { remote }, { location: document.locate(pointer), pointer });
    }
    const schema = document.value;
    const invalid = isMapping(schema) ? await findInvalidPlace(dialect, schema) : undefined;
    const pointer = invalid ?? invalidPattern(schema);
    return (0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
}
/** A pattern that is no regular expression passes the metaschema and fails only when it is compiled. */
function invalidPattern(schema) {
    let found = '';
    walkSchema(schema, EVERY_KEYWORD, ({ pattern }, path) => {
        if (typeof pattern === 'string' && !isExpression(pattern, 'u'))
            found ||= (0,finding_pointer/* toPointer */.rb)([...path, 'pattern']);
    });
    return found;
}
function findReference(document, missing) {
    let found;
    walkSchema(document.value, EVERY_KEYWORD, ({ $ref }, path) => {
        if (typeof $ref !== 'string' || !missing.endsWith($ref))
            return;
        found ??= { pointer: (0,finding_pointer/* toPointer */.rb)([...path, '$ref']), remote: /^[a-z][a-z0-9+.-]*:/i.test($ref) };
    });
    return found ?? { pointer: '', remote: false };
}


/***/ }),

/***/ 88612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isLongEnough),
/* harmony export */   a: () => (/* binding */ encodingsOf)
/* harmony export */ });
/**
 * The forms in which a secret usually leaves a program by accident: as it is, by line, percent-encoded, escaped for
 * JSON or HTML, in hexadecimal, in base64 (alone, at any offset inside a longer text, and as one half of `user:secret`).
 */
function encodingsOf(secret) {
    const forms = new Set();
    const parts = [secret, secret.trim(), ...secret.split(/\r?\n|\r/), ...structuredLeaves(secret)];
    for (const part of parts) {
        if (!isLongEnough(part))
            continue;
        for (const form of formsOf(part))
            forms.add(form);
    }
    return [...forms];
}
/** At least 8 characters with 4 distinct ones. Shorter texts would be found everywhere. */
function isLongEnough(text) {
    return text.length >= 8 && new Set(text).size >= 4;
}
function formsOf(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const component = percentEncode(text);
    const hex = Buffer.from(text).toString('hex');
    return [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
        json,
        JSON.stringify(json).slice(1, -1),
        component,
        component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
        component.replaceAll('%20', '+'),
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        htmlEscape(text),
        hex,
        ...base64Windows(text),
    ].filter(isLongEnough);
}
function htmlEscape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** encodeURIComponent, which throws on a lone surrogate, of the text as UTF-8 would hold it. */
function percentEncode(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * What base64 makes of the text wherever it stands inside a longer one: at each of the three byte offsets, without the
 * characters at either end that also depend on the neighbours. In the alphabet of RFC 4648 section 4 and of section 5.
 */
function base64Windows(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The texts inside a secret that is itself a document: the leaves of JSON, the password of a URL. */
function structuredLeaves(secret) {
    return [...jsonLeaves(secret), ...urlPassword(secret)];
}
function jsonLeaves(secret) {
    if (!/^\s*[[{]/.test(secret))
        return [];
    const leaves = [];
    try {
        JSON.parse(secret, (_key, value) => {
            if (typeof value === 'string')
                leaves.push(value);
            return value;
        });
    }
    catch {
        return [];
    }
    return leaves;
}
function urlPassword(secret) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(secret);
    const password = match?.[1];
    if (password === undefined)
        return [];
    try {
        return [password, decodeURIComponent(password)];
    }
    catch {
        return [password];
    }
}


/***/ }),

/***/ 28340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A text that must never be shown. It prints as `\u2039secret NAME\u203a` in every way that JavaScript has of printing.
 *
 * Only the network room (to send it), the redactor (to look for it) and the effective configuration (to compare it) call
 * `reveal`; a test holds that.
 */
class Secret {
    /** What the secret is called: the name of a variable or a credential. */
    name;
    #text;
    constructor(name, text) {
        this.name = name;
        this.#text = text;
    }
    /** The text itself. */
    reveal() {
        return this.#text;
    }
    toString() {
        return `\u2039secret ${this.name}\u203a`;
    }
    toJSON() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
}


/***/ }),

/***/ 11898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countKeys),
/* harmony export */   M: () => (/* binding */ checkBounds)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/**
 * Counts the values of a document, aliases included, and its depth. Returns the first cap that it breaks, or a cycle.
 * Stops at the cap: a document that would unfold to billions of values costs no more than the cap.
 */
function checkBounds(value, limits, location) {
    let nodes = 0;
    const ancestors = new Set();
    const visit = (node) => {
        if (++nodes > limits.nodes)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'nodes', limit: limits.nodes }, { location });
        if (typeof node !== 'object' || node === null)
            return undefined;
        if (ancestors.has(node))
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/alias', { reason: 'cycle' }, { location });
        if (ancestors.size >= limits.depth)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location });
        ancestors.add(node);
        for (const child of Object.values(node)) {
            const broken = visit(child);
            if (broken)
                return broken;
        }
        ancestors.delete(node);
        return undefined;
    };
    return visit(value);
}
/** How many members all mappings of a value have together. */
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, child) => sum + countKeys(child), own);
}


/***/ }),

/***/ 88535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_LIMITS: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    fileSize: 1024 * 1024,
    files: 10_000,
    depth: 64,
    nodes: 200_000,
    findings: 200,
    patternSeconds: 2,
    runSeconds: 120,
};


/***/ }),

/***/ 26537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeDocument)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61736);


/** Makes a document that finds its positions on demand. */
function makeDocument(source, outlined) {
    let known;
    const { outline: makeOutline, ...rest } = outlined;
    return {
        file: source.file,
        ...rest,
        locate: (pointer, part = 'value') => {
            known ??= { outline: makeOutline(), lines: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(source.text) };
            return { file: source.file, ...known.lines.at(offsetOf(known.outline, pointer, part)) };
        },
    };
}
function offsetOf(outline, pointer, part) {
    const extent = outline.get(pointer);
    if (extent)
        return extent[part];
    // What came through a merge key or an alias has no place of its own; the nearest holder does.
    return pointer === '' ? 0 : offsetOf(outline, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPointer */ .Yg)(pointer), part === 'end' ? 'value' : part);
}


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn)
/* harmony export */ });
/**
 * Sets a member of its own, whatever its name: written plainly, `__proto__` would change the object's prototype instead.
 * Objects without a prototype would need no such care, but libraries compare objects by methods that those do not have.
 */
function setOwn(target, key, value) {
    if (key !== '__proto__')
        target[key] = value;
    else
        Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}


/***/ }),

/***/ 61736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/** Indexes the line starts of a text. Lines end with LF or CRLF; columns count UTF-16 code units. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        at: (offset) => {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}


/***/ }),

/***/ 63484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readAll),
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/source/json-scan.js

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * Walks a JSON text (RFC 8259) without recursion and notes where each member stands. `JSON.parse` is what reads; this
 * says where, and is only asked when a place is needed or when `JSON.parse` has refused the text.
 */
function scanJson(text) {
    const outline = new Map();
    const duplicates = [];
    const frames = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const [found] = pattern.exec(text) ?? [];
        if (found !== undefined)
            at += found.length;
        return found;
    };
    /** Reads a string with its quotes. */
    const takeString = () => {
        const end = validStringEnd(text, at);
        if (end === undefined)
            return undefined;
        const quoted = text.slice(at, end);
        at = end;
        return quoted;
    };
    const takeChar = (char) => {
        if (text[at] !== char)
            return false;
        at++;
        return true;
    };
    /** Reads `"key":` and notes it; undefined when it is not there. */
    const takeKey = (frame) => {
        const keyAt = at;
        const quoted = takeString();
        if (quoted === undefined)
            return undefined;
        const key = String(JSON.parse(quoted));
        const pointer = (0,finding_pointer/* childPointer */.Y2)(frame.pointer, key);
        const first = frame.seen?.get(key);
        if (first === undefined)
            frame.seen?.set(key, keyAt);
        else
            duplicates.push({ key, pointer, first, again: keyAt });
        take(SPACE);
        return takeChar(':') ? { pointer, keyAt } : undefined;
    };
    const close = (frame) => {
        frames.pop();
        outline.set(frame.pointer, { key: frame.keyAt, value: frame.start, end: frame.end });
        at++;
        const holder = frames.at(-1);
        if (holder)
            holder.end = at;
    };
    /** Reads a value, or opens a collection; false when there is neither. */
    const takeValue = (pointer, keyAt) => {
        take(SPACE);
        const start = at;
        const isObject = text[at] === '{';
        if (isObject || text[at] === '[') {
            at++;
            const seen = isObject ? new Map() : undefined;
            frames.push({ pointer, start, keyAt: keyAt ?? start, seen, index: 0, end: at });
            return true;
        }
        if (takeString() === undefined && take(SCALAR) === undefined)
            return false;
        outline.set(pointer, { key: keyAt ?? start, value: start, end: at });
        const holder = frames.at(-1);
        if (holder)
            holder.end = at;
        return true;
    };
    /** Reads what comes next in an open collection: its end, or one more member. */
    const takeMember = (frame) => {
        take(SPACE);
        const first = frame.index === 0;
        if (text[at] === (frame.seen ? '}' : ']')) {
            close(frame);
            return true;
        }
        if (!first && !takeChar(','))
            return false;
        take(SPACE);
        const index = frame.index++;
        if (!frame.seen)
            return takeValue((0,finding_pointer/* childPointer */.Y2)(frame.pointer, String(index)), undefined);
        const member = takeKey(frame);
        return member !== undefined && takeValue(member.pointer, member.keyAt);
    };
    let fits = takeValue('', undefined);
    for (let frame = frames.at(-1); fits && frame; frame = frames.at(-1))
        fits = takeMember(frame);
    take(SPACE);
    return { outline, duplicates, error: fits && at === text.length ? undefined : Math.min(at, text.length) };
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** Where the string that begins at `start` ends; undefined when none does. */
function validStringEnd(text, start) {
    if (text[start] !== '"')
        return undefined;
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        if (code < 0x20)
            return undefined;
        if (code !== 0x5c)
            continue;
        ESCAPE.lastIndex = at;
        const [sequence] = ESCAPE.exec(text) ?? [];
        if (sequence === undefined)
            return undefined;
        at += sequence.length - 1;
    }
    return undefined;
}
/**
 * How many members all objects of a valid JSON text have together: each has exactly one colon outside of strings. Where
 * the parsed value has fewer, a key stood twice.
 */
function countMembers(text) {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x3a)
            count++;
        else if (code === 0x22)
            at = endOfString(text, at);
    }
    return count;
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5c)
            at++;
        else if (code === 0x22)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/json.js





/** JSON as RFC 8259 has it. `JSON.parse` reads; a scan says where things stand, and only when that is needed. */
const readJson = (source, limits) => {
    let value;
    try {
        value = JSON.parse(source.text);
    }
    catch {
        return { documents: [], problems: [notJson(source)] };
    }
    const broken = (0,bounds/* checkBounds */.M)(value, limits, { file: source.file, line: 1, column: 1 });
    if (broken)
        return { documents: [], problems: [broken] };
    const outline = () => scanJson(source.text).outline;
    const document = (0,source_outline/* makeDocument */.E)(source, { format: 'json', index: 0, value, stringsOnly: false, outline });
    // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
    const lost = countMembers(source.text) > (0,bounds/* countKeys */.G)(value);
    return { documents: [document], problems: lost ? duplicatesOf(source) : [] };
};
/** The place of the first error. `JSON.parse`'s own message is not used: it holds pieces of the file. */
function notJson(source) {
    const { error = 0 } = scanJson(source.text);
    const location = { file: source.file, ...(0,position/* lineIndex */.D)(source.text).at(error) };
    return (0,finding/* finding */.gk)('source/syntax', { format: 'JSON', reason: 'not-json' }, { location });
}
function duplicatesOf(source) {
    const lines = (0,position/* lineIndex */.D)(source.text);
    return scanJson(source.text).duplicates.map(({ key, pointer, first, again }) => {
        const firstPlace = { file: source.file, ...lines.at(first) };
        const location = { file: source.file, ...lines.at(again) };
        const related = [{ role: 'first', location: firstPlace }];
        return (0,finding/* finding */.gk)('source/duplicate-key', { key, first: firstPlace }, { location, pointer, related });
    });
}

;// CONCATENATED MODULE: ./build/src/source/read.js


/** One reader a format. Those with a large library behind them are loaded when they are first needed. */
const READERS = {
    dotenv: async () => (await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 95050))).readDotenv,
    json: async () => readJson,
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 71702))).readYaml,
    toml: async () => (await Promise.all(/* import() */[__webpack_require__.e(62), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 31519))).readToml,
};
const ENDINGS = [
    [/(?:^|\/)\.env(?:\.[^/]*)?$/i, 'dotenv'],
    [/\.env$/i, 'dotenv'],
    [/\.json$/i, 'json'],
    [/\.ya?ml$/i, 'yaml'],
    [/\.toml$/i, 'toml'],
];
/** The format that a path's name tells; undefined when it tells none. */
function formatOf(path) {
    return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}
/** Reads the documents of one file. What is wrong with it is told in `problems`; it never throws for the content. */
async function readDocuments(workspace, path, asFormat) {
    const format = asFormat ?? formatOf(path);
    if (format === undefined) {
        return { documents: [], problems: [(0,finding/* finding */.gk)('source/file', { reason: 'format-unknown', path })] };
    }
    const read = workspace.read(path);
    if (!read.ok)
        return { documents: [], problems: [read.problem] };
    const reader = await READERS[format]();
    return reader(read.source, workspace.limits);
}
/** The documents of all files that a path or glob names. A glob that matches nothing is a problem. */
async function readAll(workspace, pattern, asFormat) {
    const { paths, problems } = await workspace.expand(pattern);
    if (paths.length === 0 && problems.length === 0) {
        return { documents: [], problems: [(0,finding/* finding */.gk)('source/no-match', { pattern })] };
    }
    const readings = [];
    for (const path of paths)
        readings.push(await readDocuments(workspace, path, asFormat));
    return {
        documents: readings.flatMap((reading) => reading.documents),
        problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
    };
}


/***/ })

};
