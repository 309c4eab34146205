export const id = 106;
export const ids = [106];
export const modules = {

/***/ 28106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runChecks: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
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
    const { readCredentials } = await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(662)]).then(__webpack_require__.bind(__webpack_require__, 25662));
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

;// CONCATENATED MODULE: ./build/src/exit/thrown.js
/**
 * What was thrown, by the name of its class alone: a message of a library may hold pieces of the configuration. Code
 * can throw anything, `undefined` too.
 */
function nameOfThrown(thrown) {
    if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function'))
        return `a thrown ${String(typeof thrown)}`;
    const name = classNameOf(thrown);
    return /^[A-Za-z][A-Za-z0-9]{0,40}$/.test(name) ? name : 'an error';
}
function classNameOf(thrown) {
    try {
        return String(thrown.constructor.name);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/exit/exit.js


/**
 * The one exit. Renders the report for every sink, searches every text for every known secret, and only then writes, in
 * the order of the sinks; what must be true at the end, such as the outputs of the action, comes last.
 *
 * A secret in a text is replaced and makes the run errored. So does a sink that cannot be written, and the other sinks
 * are still written and say so. Returns the report as it was told last; never throws.
 */
async function leave(report, sinks, redactor, conclude) {
    let current = searchForSecrets(report, sinks, redactor, conclude);
    const written = [];
    for (const sink of sinks) {
        const problem = await attempt(sink, current, redactor);
        if (problem === undefined) {
            written.push(sink);
            continue;
        }
        current = conclude(current, [problem]);
        for (const earlier of written.filter((one) => one.rewritable))
            await attempt(earlier, current, redactor);
    }
    return current;
}
/** Makes a leak part of the report before anything is written, so that every sink tells of it. */
function searchForSecrets(report, sinks, redactor, conclude) {
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
        return (0,finding/* finding */.gk)('run/crashed', { where: `report ${sink.name}`, thrown: nameOfThrown(thrown) });
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

// EXTERNAL MODULE: ./build/src/finding/words.js + 8 modules
var words = __webpack_require__(1986);
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
// EXTERNAL MODULE: ./build/src/run.js + 18 modules
var run = __webpack_require__(66846);
// EXTERNAL MODULE: ./build/src/secret/encodings.js
var encodings = __webpack_require__(88612);
;// CONCATENATED MODULE: ./build/src/secret/redactor.js

/** What stands in the place of a secret that was about to be written. */
const REDACTED = '‹redacted›';
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
        if (this.#needles.size === 0)
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
    const redactor = new Redactor(ownWords(report));
    for (const secret of secrets)
        redactor.add(secret);
    const left = await leave(report, await sinks(flags, process), redactor, run/* conclude */.Ep);
    return left.exitCode;
}
async function check(checks, flags, positional, process) {
    const now = new Date();
    const workspace = process.cwd();
    const readText = (path) => readOrNothing((0,external_node_path_.resolve)(workspace, path));
    const credentials = flags.credentials === undefined ? undefined : readText(flags.credentials);
    if (flags.credentials !== undefined && credentials === undefined) {
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
    const pairs = (flags.limits ?? []).map((pair) => {
        const at = pair.indexOf('=');
        return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1)];
    });
    return {
        config: flags.config,
        environment: flags.environment,
        checks,
        failOn: flags.failOn,
        schema: flags.schema,
        files: [...(flags.files ?? []), ...positional],
        staging: flags.staging,
        production: flags.production,
        processNames: flags.processNames?.flatMap(run_checks_words) ?? [],
        credentials,
        allowPrivateHosts: flags.allowPrivateHosts?.flatMap(run_checks_words) ?? [],
        tlsCa: flags.tlsCa,
        resolve: flags.resolve ?? [],
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
    const files = await Promise.all((flags.output ?? []).map(async (name) => {
        const render = await loadRenderer(formatOf(name, flags.format), undefined);
        const path = (0,external_node_path_.resolve)(process.cwd(), name);
        return { name, render, write: (text) => (0,promises_.writeFile)(path, text), rewritable: true };
    }));
    const render = await loadRenderer(flags.format, process);
    return [...files, { name: 'stdout', render, write: (text) => (0,stream/* writeAll */.f)(process.stdout, text) }];
}
function formatOf(file, otherwise) {
    if (file.endsWith('.json'))
        return 'json';
    return /\.(md|markdown)$/.test(file) ? 'markdown' : otherwise;
}
/** Loads the renderer of one format and no other. Colour and width belong to a screen; a file has neither. */
async function loadRenderer(format, process) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 912).then(__webpack_require__.bind(__webpack_require__, 47912))).renderJson;
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 394).then(__webpack_require__.bind(__webpack_require__, 53394))).renderSummary;
    const { default: picocolors } = await __webpack_require__.e(/* import() */ 336).then(__webpack_require__.t.bind(__webpack_require__, 57336, 19));
    const { renderTerminal } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 24834));
    const coloured = process?.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    const screen = { colors: picocolors.createColors(coloured), width: process?.stdout.columns || 100 };
    return (report) => renderTerminal(report, screen);
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


/***/ })

};
