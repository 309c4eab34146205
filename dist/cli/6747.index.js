export const id = 6747;
export const ids = [6747];
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

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/run.js + 20 modules
var run = __webpack_require__(99553);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./node_modules/selfsigned/index.js
var selfsigned = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/src/sandbox/certificates.js

const ELLIPTIC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' };
/** Makes an authority with a fresh key; it takes some ten milliseconds. */
async function createAuthority(name = 'Tollgate sandbox authority') {
    const root = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: name }], {
        ...ELLIPTIC,
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        ],
    });
    const ca = { key: root.private, cert: root.cert };
    return { certificate: root.cert, issue: (request) => issue(request, ca) };
}
async function issue(request, ca) {
    const altNames = request.names.map((name) => /^[\d.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name });
    const made = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: request.commonName ?? 'sandbox' }], {
        ...ELLIPTIC,
        ...(request.notBefore && { notBeforeDate: request.notBefore }),
        ...(request.notAfter && { notAfterDate: request.notAfter }),
        ca,
        extensions: [
            { name: 'basicConstraints', cA: false },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            ...(altNames.length > 0 ? [{ name: 'subjectAltName', altNames }] : []),
        ],
    });
    return { key: made.private, certificate: made.cert };
}

;// CONCATENATED MODULE: ./build/src/sandbox/providers.js
const NOT_FOUND = { status: 404, body: { error: 'not found' } };
/** Stripe: the health check is open, everything else wants a secret key. */
const stripe = ({ method, path, headers }) => {
    if (method !== 'GET')
        return NOT_FOUND;
    if (path === '/healthcheck')
        return { status: 200, body: undefined };
    if (path !== '/v1/balance')
        return NOT_FOUND;
    return /^(?:Bearer|Basic) \S/.test(headers.authorization ?? '')
        ? { status: 200, body: { object: 'balance', available: [], pending: [] } }
        : { status: 401, body: { error: { type: 'invalid_request_error' } } };
};
/** PayPal: a token for a client, and nothing for anybody else. */
const paypal = ({ method, path, headers }) => {
    if (method !== 'POST' || path !== '/v1/oauth2/token')
        return NOT_FOUND;
    return /^Basic \S/.test(headers.authorization ?? '')
        ? { status: 200, body: { token_type: 'Bearer', access_token: 'sandbox', expires_in: 32_400 } }
        : { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } };
};
/** Adyen: the key is looked at before the path, so that without one every path is 401. */
function adyen(methodsPath) {
    return ({ method, path, headers }) => {
        if (!headers['x-api-key'])
            return { status: 401, body: { status: 401, errorCode: '000', errorType: 'security' } };
        if (method !== 'POST' || !methodsPath.test(path))
            return NOT_FOUND;
        const paymentMethods = [
            { name: 'Cards', type: 'scheme' },
            { name: 'iDEAL', type: 'ideal' },
        ];
        return { status: 200, body: { paymentMethods } };
    };
}
/** The providers by host name. A merchant's own live hosts of Adyen are given by whoever starts the sandbox. */
function providersByHost(adyenLiveHosts) {
    const live = adyen(/^\/checkout\/v\d+\/paymentMethods$/);
    return new Map([
        ['api.stripe.com', stripe],
        ['api-m.paypal.com', paypal],
        ['api-m.sandbox.paypal.com', paypal],
        ['checkout-test.adyen.com', adyen(/^\/v\d+\/paymentMethods$/)],
        ...adyenLiveHosts.map((host) => [host.toLowerCase(), live]),
    ]);
}

;// CONCATENATED MODULE: ./build/src/sandbox/sandbox.js




/** Starts the sandbox: one HTTPS server on 127.0.0.1 with a certificate, made now, for all the providers' names. */
async function startSandbox(options = {}) {
    const providers = providersByHost(options.adyenLiveHosts ?? []);
    const hosts = [...providers.keys()];
    const authority = await createAuthority();
    const { key, certificate } = await authority.issue({ names: hosts });
    const faults = new Map(Object.entries(options.faults ?? {}).map(([host, fault]) => [host.toLowerCase(), fault]));
    const requests = [];
    const server = (0,external_node_https_.createServer)({ key, cert: certificate }, (request, response) => {
        const host = hostOf(request);
        const [path = ''] = (request.url ?? '').split('?');
        requests.push({ host, method: request.method ?? '', path });
        serve(request, response, path, providers.get(host), faults.get(host));
    });
    const port = await listen(server, options.port ?? 0);
    return {
        port,
        rights: {
            allowPrivateHosts: hosts,
            certificateAuthorities: [authority.certificate],
            resolutions: hosts.map((host) => ({ host, port: 443, address: '127.0.0.1', addressPort: port })),
            onlyResolutions: true,
        },
        requests,
        fail: (host, fault) => {
            if (fault)
                faults.set(host.toLowerCase(), fault);
            else
                faults.delete(host.toLowerCase());
        },
        close: () => sandbox_close(server),
    };
}
function hostOf(request) {
    return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
function serve(request, response, path, provider, fault) {
    request.resume();
    const answer = () => {
        if (fault?.drop)
            request.socket.destroy();
        else
            reply(response, answerOf(request, path, provider), fault);
    };
    // Not to be waited for when the sandbox is closed meanwhile.
    setTimeout(answer, fault?.latency ?? 0).unref();
}
/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
function answerOf(request, path, provider) {
    return (provider?.({ method: request.method ?? '', path, headers: request.headers }) ?? { status: 421, body: undefined });
}
function reply(response, { status, body }, fault) {
    const content = fault?.body ?? body;
    response.writeHead(fault?.status ?? status, content === undefined ? {} : { 'content-type': 'application/json' });
    response.end(content === undefined ? undefined : JSON.stringify(content));
}
async function listen(server, port) {
    server.listen(port, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address)
        throw new Error('The sandbox has no port.');
    return address.port;
}
async function sandbox_close(server) {
    server.closeAllConnections();
    server.close();
    await (0,external_node_events_.once)(server, 'close');
}

// EXTERNAL MODULE: ./build/src/source/limits.js
var limits = __webpack_require__(88535);
// EXTERNAL MODULE: ./build/src/cli/demo-words.js
var demo_words = __webpack_require__(77237);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/demo.js








/** The merchant's own host at Adyen, as the examples have it. */
const ADYEN_LIVE_HOST = '1797a841fbb37ca7-AcmeShop-checkout-live.adyenpayments.com';
/** Folders under `examples/` by the word that the command takes; without a word, the shop. */
const EXAMPLES = {
    shop: 'shop',
    a: 'incidents/a-switched-setting',
    c: 'incidents/c-wrong-gateway-url',
};
/**
 * Replays an outage on one of the examples: the broken configuration must be stopped, and the mended one must pass. The
 * payment gateways are servers on this machine; nothing leaves it. Returns 0 when the gate did both, else 1, or 2 for an
 * incident that there is none of.
 */
async function runDemo({ incident = 'shop', process }) {
    const name = incident.toLowerCase();
    if (!isExample(name)) {
        await (0,say/* say */.c)(process.stderr, (0,demo_words/* unknownIncident */.px)(Object.keys(EXAMPLES)));
        return 2;
    }
    const screen = await (0,demo_words/* screenOf */.S)(process);
    const folder = (0,external_node_path_.join)(homeOf(process), 'examples', EXAMPLES[name]);
    const mended = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'tollgate-demo-'));
    const sandbox = await startSandbox({ adyenLiveHosts: [ADYEN_LIVE_HOST] });
    try {
        await (0,say/* say */.c)(process.stdout, (0,demo_words/* intro */.Lv)(EXAMPLES[name]));
        const stopped = await show(folder, sandbox.rights, 'broken', screen, process);
        (0,external_node_fs_.cpSync)(folder, mended, { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(folder, 'mended'), mended, { recursive: true });
        const passed = await show(mended, sandbox.rights, 'mended', screen, process);
        const behaved = stopped.verdict === 'failed' && passed.verdict === 'passed';
        await (0,say/* say */.c)(process.stdout, (0,demo_words/* outcome */.bu)(stopped, passed, behaved));
        return behaved ? 0 : 1;
    }
    finally {
        await sandbox.close();
        (0,external_node_fs_.rmSync)(mended, { recursive: true, force: true });
    }
}
function isExample(name) {
    return Object.hasOwn(EXAMPLES, name);
}
/** The folder that the program was installed into: the nearest one above the script that has the examples. */
function homeOf(process) {
    const script = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '.');
    for (let folder = (0,external_node_path_.dirname)(script); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'examples', 'shop', 'tollgate.yml')))
            return folder;
    }
    throw new Error('the examples are not installed beside the program');
}
async function show(workspace, rights, state, screen, process) {
    const { report } = await (0,run/* run */.eF)(requestFor(workspace, rights), () => { }, new AbortController().signal);
    await (0,say/* say */.c)(process.stdout, screen.chapter(state) + screen.render(report));
    return report;
}
/** What a workflow would ask for, with the sandbox's own resolver and authority: tollgate.yml cannot bring those. */
function requestFor(workspace, network) {
    return {
        workspace,
        config: undefined,
        environment: undefined,
        checks: [],
        failOn: 'error',
        quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
        processValues: new Map(),
        credentials: new Map(),
        network,
        limits: limits.DEFAULT_LIMITS,
        reach: { online: true },
        now: new Date(),
    };
}


/***/ })

};
