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
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63318);

const CHAPTERS = {
    broken: '1. As it would be deployed',
    mended: '2. Mended',
};
/** Prepares the screen of a process: colours only where there is a terminal. */
async function screenOf({ stdout, env }) {
    const { default: picocolors } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57336, 19));
    const { renderTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24834));
    const colors = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
    const screen = { colors, width: stdout.columns || 100 };
    return {
        chapter: (state) => `\n${colors.bold(CHAPTERS[state])}\n\n`,
        render: (report) => renderTerminal(report, screen),
    };
}
/** What is about to be seen. */
function intro(example) {
    return [
        `Tollgate stands in front of a deploy. This is examples/${example}: somebody is about to deploy production,`,
        'and something in its configuration is wrong. The payment gateways are stood in for by servers on this machine.',
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
];
/** What was seen, and whether the gate behaved as it should. */
function outcome(stopped, passed, behaved) {
    const ways = WAYS.flatMap(([group, way]) => {
        const [first] = stopped.findings.filter(({ rule, severity }) => severity === 'error' && rule.startsWith(`${group}/`));
        return first ? [`  ${way.padEnd(22)} ${sentence(first)}`] : [];
    });
    const verdict = behaved
        ? `The gate behaved as it should: ${stopped.verdict} (exit ${stopped.exitCode}), then ${passed.verdict} (exit ${passed.exitCode}).`
        : `The gate did not behave as it should: ${stopped.verdict}, then ${passed.verdict}.`;
    return ['', `The mistake was seen in ${ways.length} ways:`, ...ways, '', verdict, ''].join('\n');
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
// EXTERNAL MODULE: ./build/src/config/load.js + 7 modules
var load = __webpack_require__(44598);
// EXTERNAL MODULE: ./build/src/schema/lock.js
var schema_lock = __webpack_require__(46210);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/schema/digest.js
var digest = __webpack_require__(85609);
// EXTERNAL MODULE: ./build/src/source/json.js
var json = __webpack_require__(32085);
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
        const read = isYaml ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2644)]).then(__webpack_require__.bind(__webpack_require__, 22644))).readYaml : json/* readJson */.V;
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

// EXTERNAL MODULE: ./build/src/network/network.js + 5 modules
var network_network = __webpack_require__(49117);
// EXTERNAL MODULE: ./build/src/run.js + 20 modules
var run = __webpack_require__(99553);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 2 modules
var source_workspace = __webpack_require__(83830);
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

// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 6 modules
var run_checks = __webpack_require__(92592);
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
    const workspace = (0,source_workspace/* openWorkspace */.O)(read.request.workspace, read.request.limits);
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

/***/ 56936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress),
/* harmony export */   n: () => (/* binding */ plainAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);


/** Azure's host agent, reachable from GitHub's hosted runners, in a range that counts as public. */
const AZURE_HOST_AGENT = '168.63.129.16';
/** The IPv6 addresses that are given out for the public internet (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv6.parseCIDR('2000::/3');
/**
 * Whether an IP address, written in any of its usual ways, is one of the public internet.
 *
 * Loopback, private (RFC 1918, RFC 4193), link-local, carrier-grade NAT, multicast, documentation, 6to4, Teredo and
 * NAT64 ranges are not, nor is any IPv6 address beyond those that are given out (2000::/3); an IPv4 address mapped into
 * IPv6 is judged as the IPv4 address. What is no address is not public.
 */
function isPublicAddress(address) {
    const plain = plainAddress(address);
    if (plain === undefined || plain === AZURE_HOST_AGENT)
        return false;
    const read = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parse(plain);
    // Elsewhere IPv6 counts as unicast too, ::127.0.0.1 among it.
    const givenOut = read instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv4 || read.match(GLOBAL_UNICAST);
    return givenOut && read.range() === 'unicast';
}
/** One spelling for each address: IPv4 mapped into IPv6 becomes IPv4. Undefined for what is no address. */
function plainAddress(address) {
    // isIP is the stricter reader: ipaddr.js also takes octal and shortened forms.
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0 ? undefined : ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(withoutDots(address)).toString();
}
/** IPv6 in groups alone: of an address that ends like IPv4, ipaddr.js takes `::8.8.8.8` for `::ffff:8.8.8.8`. */
function withoutDots(address) {
    return address.replace(/(?<=:)(\d+)\.(\d+)\.(\d+)\.(\d+)/, (_, ...[a, b, c, d]) => {
        const group = (high = '', low = '') => (Number(high) * 256 + Number(low)).toString(16);
        return `${group(a, b)}:${group(c, d)}`;
    });
}


/***/ }),

/***/ 49117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/network/address.js
var network_address = __webpack_require__(56936);
;// CONCATENATED MODULE: ./build/src/network/connector.js



/** Milliseconds for one of several addresses before the next is tried beside it (RFC 8305). */
const ATTEMPT_DELAY = 500;
/**
 * Connects to one of the endpoint's checked addresses, with TLS where a context is given. Names are not resolved again,
 * so that a second answer cannot lead elsewhere.
 *
 * TLS is verified whatever the process environment says, for the host's own name, in 1.2 or newer, and offers HTTP/1.1
 * alone. Rejects with what Node gives, or when the signal ends; the socket is then destroyed.
 */
function connectTo(endpoint, context, signal) {
    return new Promise((resolve, reject) => {
        const socket = context ? openTls(endpoint, context) : (0,external_node_net_.connect)(pinned(endpoint));
        const fail = (error) => {
            signal.removeEventListener('abort', end);
            socket.destroy();
            reject(error);
        };
        const end = () => fail(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        // Kept for the life of the socket: an error after the exchange is nobody's business and must not end the process.
        socket.on('error', fail);
        socket.once('close', () => fail(connector_closed()));
        socket.once('connect', () => {
            if (!isChecked(socket.remoteAddress, endpoint))
                fail(connector_closed());
        });
        socket.once(context ? 'secureConnect' : 'connect', () => {
            signal.removeEventListener('abort', end);
            if (!socket.destroyed)
                resolve(socket);
        });
    });
}
function connector_closed() {
    return Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
}
/** Options that make Node connect to the checked addresses, one after the other until one answers. */
function pinned({ host, addresses, port }) {
    const answers = addresses.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
    const lookup = (_host, options, callback) => {
        const first = answers[0] ?? { address: '', family: 0 };
        if (options.all)
            callback(null, answers);
        else
            callback(null, first.address, first.family);
    };
    const only = addresses[0];
    // Node does not call `lookup` for a literal; where there is one address, it is named outright.
    const target = addresses.length === 1 && only !== undefined ? only : host;
    return { host: target, port, lookup, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ATTEMPT_DELAY };
}
function openTls(endpoint, secureContext) {
    return (0,external_node_tls_.connect)({
        ...pinned(endpoint),
        secureContext,
        // An IP address is not sent as server name (RFC 6066, section 3).
        servername: (0,external_node_net_.isIP)(endpoint.host) === 0 ? endpoint.host : '',
        rejectUnauthorized: true,
        ALPNProtocols: ['http/1.1'],
        checkServerIdentity: (_name, certificate) => checkName(endpoint.host, certificate),
    });
}
/** Node falls back to the common name where there is no subject alternative name; RFC 9525 and browsers do not. */
function checkName(host, certificate) {
    return (0,external_node_tls_.checkServerIdentity)(host, { ...certificate, subject: { ...certificate.subject, CN: '' } });
}
function isChecked(remote, { addresses }) {
    const plain = (0,network_address/* plainAddress */.n)(remote ?? '');
    return plain !== undefined && addresses.some((address) => (0,network_address/* plainAddress */.n)(address) === plain);
}

// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/network/credential.js

/** Methods that a credential without `methods` may be used with. */
const READING = ['GET', 'HEAD'];
/** Why a credential is not bound to a request; undefined when it may go with it. */
function checkBinding(credential, request) {
    if (request.url.origin !== credential.origin)
        return 'credential-origin';
    if (!bindsMethod(credential, request))
        return 'credential-method';
    const { paths } = credential;
    if (paths.length === 0 || paths.some((glob) => (0,url_pattern/* matchesPathGlob */.DQ)(glob, request.url.pathname)))
        return undefined;
    return 'credential-path';
}
function bindsMethod({ methods }, { method, knownRead }) {
    return methods.length > 0 ? methods.includes(method) : READING.includes(method) || knownRead;
}
/** The header that carries a credential, its name in lower case. To be sent, and for nothing else. */
function credentialHeader(credential) {
    return [credential.header.toLowerCase(), credential.prefix + credential.secret.reveal()];
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./build/src/network/exchange.js

/** Bytes of a body, counted as they are sent, where the request does not say. */
const LARGEST_BODY = 256 * 1024;
/** Bytes of all headers together. */
const LARGEST_HEADERS = 16 * 1024;
/**
 * Sends one request over a connected socket and reads the whole answer. Rejects with what undici gives, or when the
 * signal ends. Timers of undici are off: the signal is the one deadline, since theirs restart with every byte.
 */
async function exchangeOver(socket, request, signal) {
    const client = new undici/* Client */.Kj(request.url.origin, {
        // Not at once: undici counts a connection as begun only after this has returned.
        connect: (_options, callback) => queueMicrotask(() => callback(null, socket)),
        allowH2: false,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        maxHeaderSize: LARGEST_HEADERS,
    });
    try {
        const answer = await client.request({
            path: request.url.pathname + request.url.search,
            method: request.method,
            headers: request.headers,
            body: request.body ?? null,
            reset: true,
            signal,
        });
        const body = await readBody(answer.body, request.largestBody ?? LARGEST_BODY);
        if (!body)
            return 'body-too-big';
        return { status: answer.statusCode, headers: plainHeaders(answer.headers), body };
    }
    finally {
        await client.destroy();
    }
}
/** Undefined when it is larger than the cap; what is left is not read. */
async function readBody(stream, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > largest)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function plainHeaders(headers) {
    const plain = new Map();
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            plain.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return plain;
}

// EXTERNAL MODULE: ./build/src/network/headers.js
var network_headers = __webpack_require__(32962);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
;// CONCATENATED MODULE: ./build/src/network/locate.js




/**
 * Finds the addresses of a URL's host. Every answer must be public, unless the workflow allows private ones for the
 * host: a name with one public and one private answer is how a guard is walked around.
 */
async function locate(url, rights) {
    const host = (0,screen/* hostOf */.w4)(url);
    const port = (0,screen/* portOf */.HM)(url);
    const override = rights.resolutions.find((rule) => (0,screen/* plainHost */.jV)(rule.host) === host && rule.port === port);
    if (!override && rights.onlyResolutions)
        return { kind: 'failed', reason: 'dns' };
    const addresses = override ? [override.address] : await addressesOf(host);
    if (addresses.length === 0)
        return { kind: 'failed', reason: 'dns' };
    if (!(0,screen/* mayBePrivate */.yN)(host, rights) && !addresses.every(network_address/* isPublicAddress */.i)) {
        return { kind: 'blocked', reason: 'private-address' };
    }
    return { kind: 'found', endpoint: { host, addresses, port: override?.addressPort ?? port } };
}
async function addressesOf(host) {
    if ((0,external_node_net_.isIP)(host) !== 0)
        return [host];
    try {
        return (await (0,promises_.lookup)(host, { all: true })).map(({ address }) => address);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/network/reason.js
const REASON_OF_CODE = {
    ECONNREFUSED: 'refused',
    EADDRNOTAVAIL: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    EACCES: 'refused',
    EPERM: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    UND_ERR_SOCKET: 'reset',
    // TLS 1.3 servers that want a client certificate close after the handshake; the alert may or may not arrive in time.
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'reset',
    ETIMEDOUT: 'timeout',
    UND_ERR_HEADERS_TIMEOUT: 'timeout',
    UND_ERR_BODY_TIMEOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-not-yet-valid',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
    HOSTNAME_MISMATCH: 'tls-name',
    EPROTO: 'tls-protocol',
    HTTPParserError: 'protocol',
    UND_ERR_HEADERS_OVERFLOW: 'protocol',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'protocol',
};
/** Families of codes: OpenSSL's verification results, and its alerts. */
const REASON_OF_FAMILY = [
    [/^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|UNSPECIFIED$)/, 'tls-untrusted'],
    [/^ERR_(?:SSL|TLS)_/, 'tls-protocol'],
];
/**
 * Why a connection or an exchange failed, from what Node, OpenSSL or undici threw. Its message is never looked at: it
 * can hold names and addresses. Unknown codes are `reset`: the other side did not answer.
 */
function reasonOf(thrown) {
    const reasons = codesOf(thrown).flatMap((code) => reasonOfCode(code) ?? []);
    // Of several addresses that were tried, one that refused says more than one that could not be reached.
    return reasons.includes('refused') ? 'refused' : (reasons[0] ?? 'reset');
}
function reasonOfCode(code) {
    return REASON_OF_CODE[code] ?? REASON_OF_FAMILY.find(([family]) => family.test(code))?.[1];
}
function codesOf(thrown) {
    if (!(thrown instanceof Error))
        return [];
    // undici's parser errors come with an undefined code; their name stands for it.
    const own = ['code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name];
    return thrown instanceof AggregateError ? [...thrown.errors.flatMap(codesOf), ...own] : own;
}

;// CONCATENATED MODULE: ./build/src/network/network.js








/** Opens the network with the rights of the workflow. Nothing is left open between two requests. */
function openNetwork(rights) {
    let context;
    const trust = () => {
        // Reading some 150 authorities takes milliseconds, so it is done once, and only if TLS is spoken at all.
        context ??= (0,external_node_tls_.createSecureContext)({
            ca: [...external_node_tls_.rootCertificates, ...rights.certificateAuthorities],
            minVersion: 'TLSv1.2',
        });
        return context;
    };
    return {
        screen: (request) => network_screen(request, rights),
        send: (request, signal) => send(request, rights, trust, signal),
    };
}
function network_screen(request, rights) {
    return (0,screen/* screenUrl */.eB)(request.url, rights) ?? (request.credential && checkBinding(request.credential, request));
}
async function send(request, rights, trust, signal) {
    if (signal.aborted)
        return { kind: 'ended' };
    const blocked = network_screen(request, rights);
    if (blocked)
        return { kind: 'blocked', reason: blocked };
    const headers = requestHeaders(request);
    // Outside of what is judged below: what is wrong with our own authorities is no fault of the target.
    const secure = request.url.protocol === 'https:' ? trust() : undefined;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), request.timeout);
    const either = AbortSignal.any([signal, deadline.signal]);
    try {
        return await attempt({ ...request, headers }, rights, secure, either);
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'ended' };
        // Whatever comes from the network has a code; anything else is a fault of ours and must not be blamed on the target.
        if (!deadline.signal.aborted && !(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        return { kind: 'failed', reason: deadline.signal.aborted ? 'timeout' : reasonOf(thrown) };
    }
    finally {
        clearTimeout(timer);
    }
}
async function attempt(request, rights, secure, signal) {
    const started = performance.now();
    const located = await untilAborted(locate(request.url, rights), signal);
    if (located.kind !== 'found')
        return located;
    const socket = await connectTo(located.endpoint, secure, signal);
    try {
        const certificateExpires = expiryOf(socket);
        const answer = await exchangeOver(socket, request, signal);
        if (answer === 'body-too-big')
            return { kind: 'failed', reason: 'body-too-big' };
        return { kind: 'answered', ...answer, latency: performance.now() - started, certificateExpires };
    }
    finally {
        socket.destroy();
    }
}
/** The system's resolver cannot be called off; its answer is then left alone. */
async function untilAborted(work, signal) {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const end = () => reject(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
function requestHeaders({ headers, credential }) {
    const all = new Map([['user-agent', 'tollgate']]);
    for (const [name, value] of Object.entries(headers))
        all.set(name.toLowerCase(), value);
    if (credential)
        all.set(...credentialHeader(credential));
    for (const [name, value] of all) {
        if (!(0,network_headers/* isRequestHeader */.r)(name, value))
            throw new TypeError('A request header has a name or a value that cannot be sent.');
    }
    return Object.fromEntries([...all, ['accept-encoding', 'identity']]);
}
function expiryOf(socket) {
    return socket instanceof external_node_tls_.TLSSocket ? socket.getPeerX509Certificate()?.validToDate : undefined;
}


/***/ }),

/***/ 31042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   eB: () => (/* binding */ screenUrl),
/* harmony export */   jV: () => (/* binding */ plainHost),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28340);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56936);



/**
 * Reads an absolute URL (WHATWG), also out of a secret. Undefined for what is none.
 *
 * The parser brings every spelling of an IP address (decimal, octal, hexadecimal, full-width digits) to the usual one,
 * so that a guard looks at `hostOf` the result and never at the text.
 */
function readUrl(text) {
    const url = URL.parse(text instanceof _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? text.reveal() : text);
    return url === null || url.hostname === '' ? undefined : url;
}
/** The host as it is resolved, compared and named in TLS: lower case, no brackets, no trailing dot. */
function hostOf(url) {
    return plainHost(url.hostname);
}
/** The one spelling in which hosts are compared: lower case, no brackets, no trailing dot. */
function plainHost(host) {
    return host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
/** The port that is connected to. */
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** Whether the workflow allows private addresses, and plain http, for this host (as `hostOf` gives it). */
function mayBePrivate(host, rights) {
    return rights.allowPrivateHosts.some((allowed) => plainHost(allowed) === host);
}
/** Why a URL is not asked, as far as the URL itself tells. Undefined when it may be tried. */
function screenUrl(url, rights) {
    const host = hostOf(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'scheme';
    if (url.username !== '' || url.password !== '')
        return 'user-info';
    if (mayBePrivate(host, rights))
        return undefined;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i)(host))
        return 'private-address';
    return url.protocol === 'https:' ? undefined : 'scheme';
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
