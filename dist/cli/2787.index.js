export const id = 2787;
export const ids = [2787];
export const modules = {

/***/ 72787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/exit/folder.js


/**
 * Makes a folder, and those above it that are missing. Throws what the system says. One by one, since Node's own way
 * never ends where a folder can hold none, as below `/proc`.
 */
function makeFolder(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return;
    const above = (0,external_node_path_.dirname)(path);
    if (above !== path)
        makeFolder(above);
    (0,external_node_fs_.mkdirSync)(path);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/src/sandbox/door.js
var sandbox_door = __webpack_require__(32061);
;// CONCATENATED MODULE: ./build/src/sandbox/fault.js
/** A certificate that no client may accept. */
const TLS_FAULTS = ['expired', 'not-yet-valid', 'wrong-name', 'unknown-authority', 'self-signed'];
/** How bad a status page says it is, in the words of Statuspage. */
const TROUBLES = ['minor', 'major', 'critical'];

;// CONCATENATED MODULE: ./build/src/sandbox/read-fault.js

/** The longest delay: an hour. */
const LONGEST = 3_600_000;
const MILLISECONDS = whole(0, LONGEST, 'milliseconds');
const SWITCH = { fits: (value) => value === true, wanted: 'true' };
const EXPECTED = {
    path: { fits: (value) => isLine(value) && value.startsWith('/'), wanted: 'a path that begins with /' },
    every: whole(1, 1_000_000, 'requests'),
    latency: MILLISECONDS,
    jitter: MILLISECONDS,
    status: whole(200, 599, 'of a status code'),
    body: { fits: () => true, wanted: 'JSON' },
    html: SWITCH,
    redirect: { fits: (value) => isLine(value) && /^(?:\/|https?:\/\/)/.test(value), wanted: 'a path or a URL' },
    'retry-after': whole(0, 1_000_000_000, 'seconds'),
    drip: whole(1, LONGEST, 'milliseconds'),
    cut: SWITCH,
    drop: SWITCH,
    refuse: SWITCH,
    tls: oneOf(TLS_FAULTS),
    without: {
        fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isLine),
        wanted: 'a list of payment methods',
    },
    trouble: oneOf(TROUBLES),
    settings: { fits: isTexts, wanted: 'texts by name of the setting' },
    sqlstate: { fits: (value) => typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value), wanted: 'an SQLSTATE' },
};
/** What a request may not have decided before it came. */
const OF_THE_WHOLE_HOST = ['refuse', 'tls'];
/** Reads a fault out of JSON, for a host of a kind. One that would do nothing there is refused. */
function readFault(value, { name: kind, faults: known }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong('a fault must be an object');
    const entries = Object.entries(value);
    for (const [key, content] of entries) {
        const name = known.find((one) => one === key);
        if (!name)
            return wrong(`a host of kind ${kind} knows these faults: ${known.join(', ')}`);
        if (!EXPECTED[name].fits(content))
            return wrong(`${name} must be ${EXPECTED[name].wanted}`);
    }
    const fault = Object.fromEntries(entries);
    const whole = OF_THE_WHOLE_HOST.find((key) => fault[key] !== undefined);
    if (whole && (fault.path !== undefined || fault.every !== undefined))
        return wrong(`${whole} is of the whole host, without path and every`);
    if (entries.every(([key]) => key === 'path' || key === 'every'))
        return wrong('a fault must say what fails');
    return { ok: true, fault };
}
function wrong(problem) {
    return { ok: false, problem };
}
function whole(least, most, unit) {
    return {
        fits: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
        wanted: `a whole number ${unit} from ${least} to ${most}`,
    };
}
function oneOf(words) {
    return { fits: (value) => typeof value === 'string' && words.includes(value), wanted: `one of ${words.join(', ')}` };
}
/** A text that can stand in a line of a header. */
function isLine(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{1,2000}$/.test(value);
}
function isTexts(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((text) => typeof text === 'string' && !text.includes('\0'));
}

;// CONCATENATED MODULE: ./build/src/sandbox/control.js




/** Bytes of a request that are read. */
const LARGEST = 64 * 1024;
/**
 * Opens the control API: JSON over plain http on loopback, for whoever has the token. A page in a browser cannot use it:
 * one of another origin is refused by its `Origin`, one whose name was made to resolve to this machine (DNS rebinding) by
 * its `Host`, and neither has the token. Rejects when the port is taken.
 */
async function openControl(sandbox, wanted = 0) {
    const token = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    let origin = '';
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(request, sandbox, origin, token)
            .catch(() => problem(500, 'the sandbox could not do it, as when a port was taken meanwhile'))
            .then(({ status, body }) => {
            response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
            response.end(`${JSON.stringify(body)}\n`);
            request.resume();
        });
    });
    const door = await (0,sandbox_door/* openDoor */.f)(server, wanted);
    origin = `http://${sandbox_door/* LOOPBACK */.W}:${door.port}`;
    return { origin, token, close: door.shut };
}
function problem(status, text) {
    return { status, body: { error: text } };
}
async function answer(request, sandbox, origin, token) {
    const { headers } = request;
    const port = new URL(origin).port;
    if (![`${sandbox_door/* LOOPBACK */.W}:${port}`, `localhost:${port}`].includes(headers.host ?? ''))
        return problem(403, 'this host is not served here');
    if (headers.origin !== undefined)
        return problem(403, 'pages of a browser are not served');
    if (!isToken(headers.authorization, token))
        return problem(401, 'the token is missing or wrong');
    const url = URL.parse(request.url ?? '', origin);
    return url ? route(request, url, sandbox) : NOT_FOUND;
}
/** Compared in a time that tells nothing about the token. */
function isToken(header, token) {
    const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();
    return (0,external_node_crypto_.timingSafeEqual)(digest(header ?? ''), digest(`Bearer ${token}`));
}
const NOT_FOUND = problem(404, 'there is GET /hosts, PUT and DELETE /hosts/NAME/fault, GET /requests, POST /reset');
async function route(request, url, sandbox) {
    const { method = '' } = request;
    const [, first, name, last, ...more] = url.pathname.split('/');
    const asked = `${method} ${name === undefined ? url.pathname : `/${first}/\u2026/${last}`}`;
    if (asked === 'GET /hosts')
        return { status: 200, body: { hosts: sandbox.hosts.map(shown) } };
    if (asked === 'GET /requests')
        return { status: 200, body: { requests: sandbox.requests } };
    if (asked === 'POST /reset') {
        await sandbox.reset();
        return { status: 200, body: { hosts: sandbox.hosts.map(shown) } };
    }
    const host = sandbox.hosts.find((one) => one.host === name?.toLowerCase());
    if (first !== 'hosts' || last !== 'fault' || more.length > 0)
        return NOT_FOUND;
    if (!host)
        return problem(404, 'the sandbox has no such host');
    if (method === 'PUT')
        return put(request, host);
    if (method !== 'DELETE')
        return problem(405, 'a fault is set with PUT and taken away with DELETE');
    const found = await host.mend(url.searchParams.get('path') ?? undefined);
    return found ? { status: 200, body: shown(host) } : problem(404, 'there is no such fault');
}
async function put(request, host) {
    // A form of a web page can send anything but this type.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
        return problem(415, 'a fault comes as application/json');
    const text = await textOf(request);
    if (text === undefined)
        return problem(413, `a fault has no more than ${LARGEST} bytes`);
    const parsed = parse(text);
    if (!parsed)
        return problem(400, 'this is no JSON');
    const read = readFault(parsed.value, { name: host.kind, faults: host.canFail });
    if (!read.ok)
        return problem(400, read.problem);
    await host.fail(read.fault);
    return { status: 200, body: shown(host) };
}
function shown({ host, kind, port, faults }) {
    return { host, kind, port, faults: faults() };
}
async function textOf(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length > LARGEST)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/sandbox/host-kinds.js + 7 modules
var host_kinds = __webpack_require__(66287);
// EXTERNAL MODULE: ./build/src/sandbox/sandbox.js + 11 modules
var sandbox_sandbox = __webpack_require__(8870);
// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 10 modules
var run_checks = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/cli/sandbox-asked.js





function sandbox_asked_wrong(problem) {
    return { ok: false, problem };
}
/** Reads the flags of `tollgate sandbox`, or says in one sentence what is wrong with them. */
function readSandboxFlags(flags, kinds) {
    const format = flags.get('format')?.[0] ?? 'pretty';
    if (format === 'markdown')
        return sandbox_asked_wrong('tollgate sandbox prints in the formats pretty and json.');
    const [port, controlPort] = [portOf(flags, 'port'), portOf(flags, 'control-port')];
    if (port === undefined || controlPort === undefined)
        return sandbox_asked_wrong('a port is a whole number from 0 to 65535.');
    const hosts = hostsOf(flags.get('serve') ?? [], kinds);
    if (!hosts.ok)
        return hosts;
    const faults = [];
    for (const text of flags.get('fault') ?? []) {
        const read = faultOf(text, hosts.value, kinds);
        if (!read.ok)
            return read;
        const [host] = read.value;
        if (faults.some(([other]) => other === host))
            return sandbox_asked_wrong(`--fault is given twice for ${host}. Write all of its faults in one, with commas between.`);
        faults.push(read.value);
    }
    const directory = flags.get('directory')?.[0];
    return { ok: true, value: { hosts: hosts.value, faults, port, controlPort, directory, json: format === 'json' } };
}
function portOf(flags, name) {
    const text = flags.get(name)?.[0] ?? '0';
    return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}
/** A name of a host, as a certificate can have it. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
function hostsOf(texts, kinds) {
    const added = [];
    for (const text of texts) {
        const read = servedBy(text.toLowerCase(), kinds);
        if (!read.ok)
            return read;
        added.push(...read.value);
    }
    return { ok: true, value: { ...host_kinds/* USUAL_HOSTS */.$B, ...Object.fromEntries(added) } };
}
/** One host of a kind; or, by its id alone, all hosts that a gateway has for everybody. */
function servedBy(text, kinds) {
    const [host, name] = cut(text);
    if (!text.includes('=')) {
        const kind = kinds.get(host);
        if (kind && kind.hosts.length > 0)
            return { ok: true, value: kind.hosts.map((one) => [one, kind.name]) };
        if (kind)
            return sandbox_asked_wrong(`--serve ${host} names no host: write one before it, as HOST=${host}.`);
        return sandbox_asked_wrong(`--serve takes HOST=KIND or the id of a gateway.${meant(host, kinds)}`);
    }
    if (!HOST_NAME.test(host) || /^[\d.]+$/.test(host))
        return sandbox_asked_wrong('--serve takes HOST=KIND, and HOST is the name of a host, such as pay.example.com.');
    if (kinds.has(name))
        return { ok: true, value: [[host, name]] };
    return sandbox_asked_wrong(`--serve has no kind of host "${(0,report_escape/* visible */.RK)(name)}".${meant(name, kinds)} ${KINDS_TOLD}`);
}
const KINDS_TOLD = 'The kinds are the ids of the gateways, such as mollie, and adyen-test, adyen-live, acquirer, status-page, postgres.';
function meant(name, kinds) {
    const near = (0,suggest/* suggest */.Z)(name, kinds.keys());
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
/** The parts before and behind the first `=`. */
function cut(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function faultOf(text, hosts, kinds) {
    const [written, words] = cut(text);
    const host = written.toLowerCase();
    const kind = kinds.get((Object.hasOwn(hosts, host) ? hosts[host] : undefined) ?? '');
    if (!kind) {
        const near = (0,suggest/* suggest */.Z)(host, Object.keys(hosts));
        return sandbox_asked_wrong(`the sandbox has no host "${(0,report_escape/* visible */.RK)(host)}".${near === undefined ? '' : ` Did you mean ${near}?`}`);
    }
    const untimed = words
        .split(',')
        .map(cut)
        .find(([key, value]) => isDuration(key) && (0,duration/* parseDuration */.E)(value) === undefined);
    if (untimed)
        return sandbox_asked_wrong(`in --fault of ${host}: ${untimed[0]} is a duration with its unit, such as 500ms or 2s.`);
    const read = readFault(faultFromWords(words), kind);
    return read.ok ? { ok: true, value: [host, read.fault] } : sandbox_asked_wrong(`in --fault of ${host}: ${read.problem}.`);
}
/**
 * A fault as words: `status=503,every=3`. Durations have units, `without` may be repeated, and a setting of a database is
 * `settings=name:value`. What a word means nothing to is left for the reader of faults to refuse.
 */
function faultFromWords(text) {
    const fault = {};
    const without = [];
    const settings = [];
    for (const word of text.split(',')) {
        const [key, value] = cut(word);
        const colon = value.indexOf(':');
        if (key === 'without')
            without.push(value);
        else if (key === 'settings' && colon > 0)
            settings.push([value.slice(0, colon), value.slice(colon + 1)]);
        else
            fault[key === '__proto__' ? '' : key] = readWord(key, word, value);
    }
    return {
        ...fault,
        ...(without.length > 0 && { without }),
        ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
    };
}
function isDuration(key) {
    return ['latency', 'jitter', 'drip'].includes(key);
}
function readWord(key, word, value) {
    if (word === key)
        return true;
    if (isDuration(key))
        return (0,duration/* parseDuration */.E)(value);
    return ['every', 'status', 'retry-after'].includes(key) && /^\d+$/.test(value) ? Number(value) : value;
}

;// CONCATENATED MODULE: ./build/src/cli/sandbox-words.js


function wayTo({ rights }, file) {
    return {
        'tls-ca': file,
        'allow-private-hosts': rights.allowPrivateHosts,
        resolve: rights.resolutions.map(({ host, port, address, addressPort }) => [host, port, address, addressPort].join(':')),
    };
}
/** All that is needed, for a script. The authority stands in it where there is no file. */
function asJson(sandbox, control, file) {
    const hosts = sandbox.hosts.map(({ host, kind, port }) => ({ host, kind, address: sandbox_door/* LOOPBACK */.W, port }));
    const { origin, token } = control;
    const authority = sandbox.rights.certificateAuthorities.join('\n');
    return `${JSON.stringify({ hosts, control: { origin, token }, inputs: wayTo(sandbox, file), authority }, null, 2)}\n`;
}
/** All that is needed, for a person: what is served, and what to copy. */
function asText(sandbox, control, file) {
    const way = wayTo(sandbox, file);
    const { origin, token } = control;
    const example = `${origin}/hosts/${sandbox.hosts[0]?.host ?? ''}/fault`;
    return [
        'Payment providers on this machine, under their own names:',
        '',
        ...sandbox.hosts.map(({ host, kind, port }) => `  ${host}  (${kind})  ${sandbox_door/* LOOPBACK */.W}:${port}`),
        '',
        'For a run at a terminal:',
        '',
        ...flagLines(way),
        '',
        'For a step of a workflow on this machine:',
        '',
        ...inputLines(way),
        '',
        `Control API: ${origin}, with the token ${token}`,
        '',
        `  curl -H 'Authorization: Bearer ${token}' ${origin}/hosts`,
        `  curl -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' \\`,
        `    -X PUT -d '{ "status": 503 }' ${example}`,
        `  curl -H 'Authorization: Bearer ${token}' -X DELETE ${example}`,
        '',
        ...(file === undefined ? ['The authority, for --tls-ca; --directory writes it into a file:', ''] : []),
        ...(file === undefined ? [sandbox.rights.certificateAuthorities.join('\n').trim(), ''] : []),
        'Ctrl+C stops it.',
        '',
    ].join('\n');
}
/** Where the file stands when the user has put it there. */
const NO_FILE = 'sandbox-ca.pem';
function flagLines(way) {
    const flags = [
        `--tls-ca ${quoted(way['tls-ca'] ?? NO_FILE, "'\\''")}`,
        `--allow-private-hosts ${way['allow-private-hosts'].join(',')}`,
        ...way.resolve.map((line) => `--resolve ${line}`),
    ];
    return ['  tollgate probe \\', ...flags.map((flag, at) => `    ${flag}${at < flags.length - 1 ? ' \\' : ''}`)];
}
function inputLines(way) {
    const block = (name, lines) => [`    ${name}: |`, ...lines.map((line) => `      ${line}`)];
    return [
        '  with:',
        `    tls-ca: ${quoted(way['tls-ca'] ?? NO_FILE, "''")}`,
        ...block('allow-private-hosts', way['allow-private-hosts']),
        ...block('resolve', way.resolve),
    ];
}
/** In quotes where a shell or YAML would read something into it; each has its own way to write a quote. */
function quoted(path, quote) {
    const shown = (0,report_escape/* visible */.RK)(path);
    return /^[\w./-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", quote)}'`;
}
/** A line for each request. */
function requestLine({ host, method, path }) {
    return `${(0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(`${method} ${host}${path}`), 200)}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/sandbox.js











/** The file with the certificate of the sandbox's authority. */
const AUTHORITY_FILE = 'tollgate-sandbox-ca.pem';
/**
 * `tollgate sandbox`: serves payment providers on loopback until a signal comes, and returns 0 when it has stopped. Returns
 * 2 where it cannot begin as it was asked to. It writes one file, where it was told to, and takes it away at the end.
 */
async function runSandbox(flags, process) {
    const asked = readSandboxFlags(flags, await (0,host_kinds/* loadKinds */.uq)());
    if (!asked.ok)
        return refuse(asked.problem, process);
    const stopped = (0,run_checks/* endOnSignal */.$U)(process);
    const file = asked.value.directory === undefined ? undefined : (0,external_node_path_.join)(asked.value.directory, AUTHORITY_FILE);
    const path = file === undefined ? undefined : (0,external_node_path_.resolve)(process.cwd(), file);
    try {
        if (path !== undefined && isInTheWay(path))
            return await refuse(`what lies at ${(0,report_escape/* visible */.RK)(path)} is no file.`, process);
        return await serve(asked.value, file, path, stopped, process);
    }
    catch (thrown) {
        const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
        const why = WHY[code];
        if (why === undefined)
            throw thrown;
        return refuse(why, process);
    }
}
const WHY = {
    EADDRINUSE: 'a port is taken; without --port and --control-port free ones are used.',
    EACCES: 'a port or the folder may not be used.',
    ERR_SOCKET_BAD_PORT: 'the ports behind --port go beyond 65535.',
    ENOTDIR: 'what --directory names is no folder.',
    EEXIST: 'what --directory names is no folder.',
    ENOENT: 'the folder that --directory names cannot be made.',
    EROFS: 'the folder cannot be written to.',
    EPERM: 'the folder cannot be written to.',
};
async function serve(asked, file, path, stopped, process) {
    const { hosts, faults, port, controlPort, json } = asked;
    const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)({
        hosts,
        port,
        // A log that cannot be written is no reason to stop.
        onRequest: (request) => void (0,say/* say */.c)(process.stderr, requestLine(request)).catch(() => { }),
    });
    try {
        for (const [host, fault] of faults)
            await sandbox.fail(host, fault);
        const control = await openControl(sandbox, controlPort);
        try {
            if (path !== undefined)
                writeAuthority(path, sandbox);
            await (0,say/* say */.c)(process.stdout, (json ? asJson : asText)(sandbox, control, file));
            await until(stopped);
        }
        finally {
            await control.close();
            if (path !== undefined)
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
    }
    finally {
        await sandbox.close();
    }
    return 0;
}
function until(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}
/** One that was left by a sandbox that could not stop is replaced; anything else is not. */
function isInTheWay(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === false;
}
function writeAuthority(path, { rights }) {
    makeFolder((0,external_node_path_.resolve)(path, '..'));
    (0,external_node_fs_.rmSync)(path, { force: true });
    (0,external_node_fs_.writeFileSync)(path, rights.certificateAuthorities.join('\n'), { flag: 'wx' });
}
async function refuse(problem, process) {
    await (0,say/* say */.c)(process.stderr, `error: ${problem}\ntollgate sandbox --help lists the options.\n`);
    return 2;
}


/***/ })

};
