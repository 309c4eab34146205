export const id = 8393;
export const ids = [8393,5609];
export const modules = {

/***/ 77237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ intro),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   px: () => (/* binding */ unknownIncident)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84622);

/** Prepares the screen of a process: colours only where there is a terminal. */
async function screenOf({ stdout, env }, incident) {
    const { default: picocolors } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57336, 19));
    const { renderTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87919));
    const colors = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
    const screen = { colors, width: stdout.columns || 100 };
    return {
        chapter: (state) => {
            const title = state === 'broken' ? '1. As it would be deployed' : `2. ${incident?.mended ?? 'Mended'}`;
            return `\n${colors.bold(title)}\n\n`;
        },
        render: (report) => renderTerminal(report, screen),
    };
}
/** What is about to be seen. */
function intro({ folder, story }) {
    return [
        `Tollgate stands in front of a deploy. This is examples/${folder}: ${story}`,
        'Payment providers and databases are stood in for by servers on this machine.',
        '',
    ].join('\n');
}
/** The incidents that there are. */
function unknownIncident(names) {
    return `tollgate: there is no such incident; the demo knows ${names.join(', ')}\n`;
}
const WAYS = [
    ['validate', 'the schema'],
    ['gateway', 'the gateway catalogue'],
    ['parity', 'parity'],
    ['probe', 'the probe'],
    ['database', 'the probe of the database'],
    ['payment-method', 'the payment methods'],
    ['redundancy', 'redundancy'],
];
/** What was seen, and whether the gate behaved as it should. */
function outcome(stopped, passed, behaved) {
    const ways = WAYS.flatMap(([group, way]) => {
        const found = stopped.findings.filter(({ rule }) => rule.startsWith(`${group}/`));
        const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
        return worst ? [`  ${way.padEnd(26)} ${sentence(worst)}`] : [];
    });
    const verdict = behaved
        ? `The gate behaved as it should: ${stopped.verdict} (exit ${stopped.exitCode}), then ${passed.verdict} (exit ${passed.exitCode}).`
        : `The gate did not behave as it should: ${stopped.verdict}, then ${passed.verdict}.`;
    return [
        '',
        `What is wrong was seen in ${ways.length} ${ways.length === 1 ? 'way' : 'ways'}:`,
        ...ways,
        '',
        verdict,
        '',
    ].join('\n');
}
function sentence({ rule, location }) {
    const at = location ? ` at ${location.file}:${location.line}` : '';
    return `${_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule].title}${at}`;
}


/***/ }),

/***/ 78393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSchemas: () => (/* binding */ runSchemas)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(32484);
// EXTERNAL MODULE: ./build/src/schema/lock.js
var schema_lock = __webpack_require__(46210);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/schema/digest.js
var digest = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/src/source/json.js + 1 modules
var json = __webpack_require__(75351);
;// CONCATENATED MODULE: ./build/src/lock/fetch.js




/** Redirects that are followed for one schema. */
const MOST_REDIRECTS = 5;
/** Schemas that are fetched at most: each may refer to ever more. */
const MOST_SCHEMAS = 500;
/** Milliseconds for one request. */
const TIMEOUT = 15_000;
/**
 * Copies fetched over the guarded network: https alone, public hosts alone, no credential. A redirect is followed, since
 * nothing is sent that must not go elsewhere; where it leads is noted.
 */
function fetchingCopies(network, limits, signal) {
    const fetched = new Map();
    const readings = new Map();
    const fetchOne = async (uri) => {
        const answered = await follow(uri, network, limits, signal);
        if ('problem' in answered)
            return { documents: [], problems: [answered.problem] };
        const { text, url } = answered;
        const isYaml = /\.ya?ml$/i.test(url.pathname);
        const path = `${schema_lock/* COPIES_FOLDER */.l_}/${(0,digest.digestOf)(text)}.${isYaml ? 'yaml' : 'json'}`;
        fetched.set(uri, { text, path, from: url.href === secured(uri)?.href ? undefined : plain(url) });
        const read = isYaml ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2728)]).then(__webpack_require__.bind(__webpack_require__, 82728))).readYaml : json/* readJson */.V;
        return { ...read({ file: path, text }, limits), text };
    };
    return {
        fetched,
        read: (uri) => {
            const reading = readings.get(uri) ?? (readings.size < MOST_SCHEMAS ? fetchOne(uri) : tooMany(uri));
            readings.set(uri, reading);
            return reading;
        },
    };
}
async function tooMany(uri) {
    const host = URL.parse(uri)?.host ?? '';
    return { documents: [], problems: [(0,finding/* finding */.gk)('schema/fetch', { host, reason: 'too-many', status: undefined })] };
}
async function follow(uri, network, limits, signal) {
    let url = secured(uri);
    const host = url?.host ?? '';
    const problem = (reason, status) => ({
        problem: (0,finding/* finding */.gk)('schema/fetch', { host, reason, status }),
    });
    for (let redirects = 0; url && redirects <= MOST_REDIRECTS; redirects++) {
        const exchange = await ask(url, network, limits, signal);
        if (exchange.kind === 'ended')
            return problem('timeout');
        if (exchange.kind !== 'answered')
            return problem(exchange.reason);
        const { status, headers, body } = exchange;
        const location = status >= 300 && status <= 399 ? headers.get('location') : undefined;
        if (location !== undefined) {
            url = secured(location, url);
            continue;
        }
        if (status !== 200)
            return problem('status', status);
        const text = textOf(body);
        return text === undefined ? problem('not-text') : { text, url };
    }
    return problem('redirect');
}
/** An address without its query: storage signs that anew for each request, and who holds such an address may read there. */
function plain({ origin, pathname }) {
    return origin + pathname;
}
/** Schemas are named with `http:` more often than they are served over it. */
function secured(uri, base) {
    const url = URL.parse(uri, base?.href);
    if (url?.protocol === 'http:')
        url.protocol = 'https:';
    return url?.protocol === 'https:' ? url : undefined;
}
function ask(url, network, limits, signal) {
    const request = {
        url,
        method: 'GET',
        headers: { accept: 'application/schema+json, application/json, */*;q=0.1' },
        body: undefined,
        credential: undefined,
        knownRead: true,
        timeout: TIMEOUT,
        largestBody: limits.fileSize,
    };
    return network.send(request, signal);
}
/** UTF-8 without a byte order mark, so that the text that is read again is the one that was pinned. */
function textOf(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/check/inside.js + 1 modules
var inside = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/src/schema/discover.js
var discover = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/src/schema/library.js + 2 modules
var schema_library = __webpack_require__(40254);
// EXTERNAL MODULE: ./build/src/source/files.js
var files = __webpack_require__(88220);
;// CONCATENATED MODULE: ./build/src/lock/gather.js




/**
 * Opens every schema that a configuration names, those of `schemas:` and those that checked files name for themselves,
 * with all that they refer to. `copies` is asked for each of another host. Gives what keeps a schema from being followed.
 */
async function gatherSchemas(config, workspace, copies) {
    const { schemas, validate } = config;
    const named = namesIn(config);
    const declared = [...new Set(named.map(({ name }) => name))];
    const library = (0,schema_library/* openLibrary */.u)({ workspace, schemas, declared, copies });
    const findings = [...(await library.problems())];
    const tell = (found, location) => findings.push(...found.map((one) => ({ ...one, location: one.location ?? location })));
    for (const { name, location } of named)
        tell((await library.load(name)).findings, location);
    for (const path of await pathsOf(schemas, workspace))
        tell((await library.load(path)).findings, undefined);
    for (const spec of validate.filter(({ schema }) => schema === undefined)) {
        for (const pattern of spec.files) {
            const { paths, problems } = await (0,files/* listFiles */.C)(workspace, pattern, spec.format);
            tell(problems, spec.filesLocation);
            for (const path of paths)
                findings.push(...(await openNamed(path, spec, workspace, library)));
        }
    }
    return findings.filter(isInTheWay);
}
/** The schemas that entries name, and where they do. */
function namesIn({ validate, probes }) {
    return [
        ...validate.map(({ schema: name, schemaLocation: location }) => ({ name, location })),
        ...probes.map(({ expect: { jsonSchema: name }, location }) => ({ name, location })),
    ].flatMap(({ name, location }) => (name === undefined ? [] : { name, location }));
}
async function pathsOf(patterns, workspace) {
    const expansions = await Promise.all(patterns.map((pattern) => workspace.expand(pattern)));
    return expansions.flatMap(({ paths }) => paths);
}
async function openNamed(path, spec, workspace, library) {
    const reading = await (0,inside/* readAsked */.vo)(workspace, path, spec);
    const findings = [...reading.problems];
    for (const [document, { name, place }] of (0,discover/* namedSchemas */.M)(reading))
        findings.push(...(await library.loadFor(document, name, place)).findings);
    return findings;
}
/** What a run will tell by itself, and what does not hide a reference, is no matter of the lock file. */
function isInTheWay(found) {
    if (found.severity !== 'error')
        return false;
    if (found.rule === 'schema/syntax')
        return found.facts.reason !== 'not-a-schema' && found.facts.reason !== 'unsupported';
    if (found.rule === 'schema/constrains-nothing')
        return false;
    return found.rule !== 'schema/keyword' && found.rule !== 'schema/timeout' && found.rule !== 'source/duplicate-key';
}

;// CONCATENATED MODULE: ./build/src/lock/lock-file.js


/**
 * Makes the lock file of what was fetched. The same schemas give the same text. With `keepOthers` the pins of the old one
 * stay that were not fetched: what was asked for is only a part of what needs them.
 */
function relock(fetched, old, keepOthers) {
    const others = keepOthers ? [...(old?.pins ?? [])].filter(([uri]) => !fetched.has(uri)) : [];
    const made = [...[...fetched].map(([uri, one]) => [uri, pinOf(one)]), ...others];
    const pins = new Map(made.sort(([a], [b]) => (a < b ? -1 : 1)));
    const keptPaths = new Set(others.map(([, { path }]) => path));
    const copies = new Map([...fetched.values()].map(({ path, text }) => [path, text]));
    const uris = [...new Set([...pins.keys(), ...(old?.pins.keys() ?? [])])].sort();
    return {
        text: `${JSON.stringify({ version: 1, schemas: Object.fromEntries(pins) }, undefined, 2)}\n`,
        copies,
        // Only what lies in the folder of the copies was written by this command.
        stale: [...new Set([...(old?.pins.values() ?? [])].map(({ path }) => path))].filter((path) => isCopy(path) && !copies.has(path) && !keptPaths.has(path)),
        others: others.length,
        changes: uris.map((uri) => ({ uri, kind: kindOf(pins.get(uri), old?.pins.get(uri)), from: pins.get(uri)?.from })),
    };
}
function isCopy(path) {
    return (path.startsWith(`${schema_lock/* COPIES_FOLDER */.l_}/`) && /^[0-9a-f]{64}\.(?:json|yaml)$/.test(path.slice(schema_lock/* COPIES_FOLDER */.l_.length + 1)));
}
function pinOf({ text, path, from }) {
    return { sha256: (0,digest.digestOf)(text), path, ...(from !== undefined && { from }) };
}
function kindOf(now, before) {
    if (!before)
        return 'added';
    if (!now)
        return 'removed';
    return now.sha256 === before.sha256 ? 'kept' : 'changed';
}

;// CONCATENATED MODULE: ./build/src/lock/lock-schemas.js




/** Fetches every schema of another host that a configuration leads to. Writes nothing. */
async function lockSchemas(config, workspace, network, signal) {
    const copies = fetchingCopies(network, workspace.limits, signal);
    const findings = await gatherSchemas(config, workspace, copies);
    if (findings.length > 0)
        return { ok: false, findings };
    const old = await (0,schema_lock/* readLock */.mF)(workspace);
    // Files that are only named are not all that the lock file is for.
    const isPart = config.file === undefined;
    // A lock file that cannot be read is replaced as if there were none.
    return { ok: true, relocked: relock(copies.fetched, old && 'pins' in old ? old : undefined, isPart) };
}
/** Holds the lock file, its copies and the schemas of a configuration against each other. Nothing is fetched. */
async function checkLock(config, workspace) {
    const asked = new Set();
    const copies = (0,schema_lock/* lockedCopies */.QM)(workspace);
    const findings = [
        ...(await gatherSchemas(config, workspace, {
            read: (uri) => {
                asked.add(uri);
                return copies.read(uri);
            },
        })),
    ];
    const lock = await (0,schema_lock/* readLock */.mF)(workspace);
    if (lock === undefined)
        return { findings, pinned: 0, unused: [] };
    if (!('pins' in lock))
        return { findings: [...findings, ...lock], pinned: 0, unused: [] };
    const unused = [...lock.pins.keys()].filter((uri) => !asked.has(uri)).sort();
    for (const uri of unused) {
        const pin = lock.pins.get(uri);
        if (pin)
            findings.push(...(await (0,schema_lock/* readCopy */.KK)(workspace, lock, uri, pin)).problems);
    }
    // What other files than those that are named need is not known.
    return { findings, pinned: lock.pins.size, unused: config.file === undefined ? [] : unused };
}

// EXTERNAL MODULE: ./build/src/network/network.js + 3 modules
var network_network = __webpack_require__(96509);
// EXTERNAL MODULE: ./build/src/run.js + 11 modules
var run = __webpack_require__(50661);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
// EXTERNAL MODULE: ./build/src/cli/demo-words.js
var demo_words = __webpack_require__(77237);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/cli/lock-words.js


const MARKS = { added: '+', changed: '~', removed: '-', kept: ' ' };
/** What was locked: one line for each address, and where it led if that was elsewhere. */
function locked({ changes, others }) {
    const lines = changes.map(({ uri, kind, from }) => {
        const moved = from === undefined ? '' : `  (answered by ${(0,report_escape/* visible */.RK)(from)})`;
        return `${MARKS[kind]} ${(0,report_escape/* visible */.RK)(uri)}${moved}`;
    });
    const pinned = changes.filter(({ kind }) => kind !== 'removed').length;
    const moved = changes.filter(({ kind }) => kind !== 'kept').length;
    const said = `${schema_lock/* LOCK_FILE */.FI} pins ${count(pinned, 'schema')}${moved === 0 ? '; nothing has changed' : ''}.`;
    const kept = `${count(others, 'pin')} that these files do not need ${others === 1 ? 'was' : 'were'} kept as before; without FILES, those that nothing needs go.`;
    return [...lines, said, ...(others > 0 ? [kept] : []), ''].join('\n');
}
/** That the lock file is as it should be, and what in it nothing needs. */
function checked(pinned, unused) {
    const lines = unused.map((uri) => `  ${(0,report_escape/* visible */.RK)(uri)} is pinned, and nothing refers to it`);
    return [...lines, `${schema_lock/* LOCK_FILE */.FI} and its copies are complete: ${count(pinned, 'schema')}.`, ''].join('\n');
}
/** What is written would lie elsewhere than it seems. */
function inTheWay(path) {
    return `error: ${path} is a symbolic link; nothing was written.\n`;
}
/** The words after `tollgate schemas` that mean something. */
function unknownDeed(deed) {
    const what = deed === undefined ? 'tollgate schemas needs a word' : `"${(0,report_escape/* visible */.RK)(deed)}" means nothing`;
    return `error: ${what}; it is \`tollgate schemas lock\`.\n`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 10 modules
var run_checks = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/schemas.js












/**
 * `tollgate schemas lock`: fetches the schemas of other hosts that the configuration leads to, and writes the lock file
 * with its copies; with `--check`, only says whether these are as they should be. Writes nothing when anything is amiss.
 */
async function runSchemas(flags, positionals, process) {
    const [deed, ...files] = positionals;
    if (deed !== 'lock') {
        await (0,say/* say */.c)(process.stderr, unknownDeed(deed));
        return 2;
    }
    const now = new Date();
    const read = await (0,run_checks/* readFlags */.uW)(['validate'], flags, files, process, now);
    if ('findings' in read)
        return tell(read.findings, now, process);
    const workspace = (0,source_workspace/* openWorkspace */.OH)(read.request.workspace, read.request.limits);
    const loaded = await (0,load/* loadConfig */.Z)(read.request, workspace);
    if (!loaded.ok)
        return tell(loaded.findings, now, process);
    if (flags.has('check'))
        return check(loaded.config, workspace, now, process);
    return lock(loaded.config, workspace, read.request, process);
}
/** Shows findings as a run would, and gives their exit code. */
async function tell(findings, now, process) {
    const report = (0,run/* refuse */.TR)(findings, now);
    await (0,say/* say */.c)(process.stdout, (await (0,demo_words/* screenOf */.S)(process)).render(report));
    return report.exitCode;
}
async function check(config, workspace, now, process) {
    const { findings, pinned, unused } = await checkLock(config, workspace);
    if (findings.length > 0)
        return tell(findings, now, process);
    await (0,say/* say */.c)(process.stdout, checked(pinned, unused));
    return 0;
}
async function lock(config, workspace, request, process) {
    const network = (0,network_network/* openNetwork */.X)(request.network);
    const outcome = await lockSchemas(config, workspace, network, (0,run_checks/* endOnSignal */.$U)(process));
    if (!outcome.ok)
        return tell(outcome.findings, request.now, process);
    const link = [schema_lock/* LOCK_FILE */.FI, '.tollgate', schema_lock/* COPIES_FOLDER */.l_].find((path) => isLink((0,external_node_path_.join)(request.workspace, path)));
    if (link !== undefined) {
        await (0,say/* say */.c)(process.stderr, inTheWay(link));
        return 2;
    }
    write(outcome.relocked, request.workspace);
    await (0,say/* say */.c)(process.stdout, locked(outcome.relocked));
    return 0;
}
/** What is written must lie where it seems to. */
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/** Copies first and the lock file last, so that it never speaks of what is not there. */
function write({ text, copies, stale }, workspace) {
    if (copies.size > 0)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(workspace, schema_lock/* COPIES_FOLDER */.l_), { recursive: true });
    for (const [path, copy] of copies)
        replace((0,external_node_path_.join)(workspace, path), copy);
    replace((0,external_node_path_.join)(workspace, schema_lock/* LOCK_FILE */.FI), text);
    for (const path of stale)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(workspace, path), { force: true });
}
function replace(path, text) {
    (0,external_node_fs_.rmSync)(path, { force: true });
    (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx' });
}


/***/ }),

/***/ 85609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOf: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a text in UTF-8, in hexadecimal. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
}


/***/ })

};
