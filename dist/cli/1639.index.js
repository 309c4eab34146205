export const id = 1639;
export const ids = [1639];
export const modules = {

/***/ 32061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LOOPBACK),
/* harmony export */   f: () => (/* binding */ openDoor)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The one address that the sandbox listens on, so that no other machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** Lets a server listen on a port of loopback; 0 is a free one. Rejects when the port is taken. */
async function openDoor(server, wanted) {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        // Whoever breaks off must not end the process.
        socket.on('error', () => { });
        socket.on('close', () => sockets.delete(socket));
    });
    const port = await listen(server, wanted);
    return {
        port,
        open: async () => {
            if (!server.listening)
                await listen(server, port);
        },
        shut: async () => {
            if (!server.listening)
                return;
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
            server.close();
            for (const socket of sockets)
                socket.destroy();
            await closed;
        },
    };
}
async function listen(server, port) {
    server.listen(port, LOOPBACK);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address)
        throw new Error('The sandbox has no port.');
    return address.port;
}


/***/ }),

/***/ 31272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QB: () => (/* binding */ FAULTS_OF),
  hl: () => (/* binding */ HOST_KINDS),
  xq: () => (/* binding */ PROVIDERS),
  $B: () => (/* binding */ USUAL_HOSTS),
  bD: () => (/* binding */ isHostKind),
  vJ: () => (/* binding */ portOfKind)
});

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
/** Adyen in test mode. */
const adyenTest = adyen(/^\/v\d+\/paymentMethods$/);
/** Adyen's live API, under a merchant's own host. */
const adyenLive = adyen(/^\/checkout\/v\d+\/paymentMethods$/);
/** Adyen: the key is looked at before the path, so that without one every path is 401. */
function adyen(methodsPath) {
    return ({ method, path, headers, without }) => {
        if (!headers['x-api-key'])
            return { status: 401, body: { status: 401, errorCode: '000', errorType: 'security' } };
        if (method !== 'POST' || !methodsPath.test(path))
            return NOT_FOUND;
        const paymentMethods = [
            { name: 'Cards', type: 'scheme' },
            { name: 'iDEAL', type: 'ideal' },
        ];
        return { status: 200, body: { paymentMethods: paymentMethods.filter(({ type }) => !without.includes(type)) } };
    };
}
/** An acquirer of no particular brand: a health check that is open, and a listing for whoever has a key. */
const acquirer = ({ method, path, headers, without }) => {
    if (method !== 'GET')
        return NOT_FOUND;
    if (path === '/health')
        return { status: 200, body: { status: 'ok' } };
    if (path !== '/v1/payment-methods')
        return NOT_FOUND;
    if (!/^Bearer \S/.test(headers.authorization ?? ''))
        return { status: 401, body: { error: 'unauthorized' } };
    return { status: 200, body: { methods: ['card', 'ideal'].filter((type) => !without.includes(type)) } };
};
const COMPONENT_STATUS = {
    minor: 'degraded_performance',
    major: 'partial_outage',
    critical: 'major_outage',
};
/** A status page with one component, "API", in the form that Statuspage gives (API v2). */
const statusPage = ({ method, path, trouble }) => {
    if (method !== 'GET')
        return NOT_FOUND;
    const time = '2026-11-01T00:00:00.000Z';
    const page = { id: 'sandbox', name: 'Sandbox', url: 'https://status.sandbox.example', updated_at: time };
    const status = {
        indicator: trouble ?? 'none',
        description: trouble ? 'Service is disturbed' : 'All Systems Operational',
    };
    const state = trouble ? COMPONENT_STATUS[trouble] : 'operational';
    const components = [{ id: 'api', name: 'API', status: state, group: false, updated_at: time }];
    if (path === '/api/v2/status.json')
        return { status: 200, body: { page, status } };
    if (path === '/api/v2/components.json')
        return { status: 200, body: { page, components } };
    if (path !== '/api/v2/summary.json')
        return NOT_FOUND;
    return { status: 200, body: { page, status, components, incidents: [], scheduled_maintenances: [] } };
};

;// CONCATENATED MODULE: ./build/src/sandbox/host-kinds.js

/** What a host of the sandbox is. */
const HOST_KINDS = [
    ...['stripe', 'paypal', 'adyen-test', 'adyen-live', 'acquirer', 'status-page', 'postgres'],
];
/** Whether there is a kind of this name. */
function isHostKind(name) {
    return HOST_KINDS.some((kind) => kind === name);
}
/** The hosts that every sandbox has. */
const USUAL_HOSTS = {
    'api.stripe.com': 'stripe',
    'www.stripestatus.com': 'status-page',
    'api-m.paypal.com': 'paypal',
    'api-m.sandbox.paypal.com': 'paypal',
    'checkout-test.adyen.com': 'adyen-test',
};
/** What speaks HTTP, by kind. */
const PROVIDERS = {
    stripe: stripe,
    paypal: paypal,
    'adyen-test': adyenTest,
    'adyen-live': adyenLive,
    acquirer: acquirer,
    'status-page': statusPage,
};
/** The port that a host is asked on under its own name. */
function portOfKind(kind) {
    return kind === 'postgres' ? 5432 : 443;
}
const OF_HTTP = [
    ...['path', 'every', 'latency', 'jitter', 'status', 'body', 'html', 'redirect', 'retry-after'],
    ...['drip', 'cut', 'drop', 'refuse', 'tls'],
];
/** The faults that mean something on a host, by kind. */
const FAULTS_OF = {
    stripe: OF_HTTP,
    paypal: OF_HTTP,
    'adyen-test': [...OF_HTTP, 'without'],
    'adyen-live': [...OF_HTTP, 'without'],
    acquirer: [...OF_HTTP, 'without'],
    'status-page': [...OF_HTTP, 'trouble'],
    postgres: ['latency', 'jitter', 'drop', 'refuse', 'tls', 'settings', 'sqlstate'],
};


/***/ }),

/***/ 31639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

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
/** Makes a certificate that vouches for itself. */
function createSelfSigned(names) {
    return issue({ names }, undefined);
}
async function issue(request, ca) {
    const altNames = request.names.map((name) => /^[\d.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name });
    const made = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: request.commonName ?? 'sandbox' }], {
        ...ELLIPTIC,
        ...(request.notBefore && { notBeforeDate: request.notBefore }),
        ...(request.notAfter && { notAfterDate: request.notAfter }),
        ...(ca && { ca }),
        extensions: [
            { name: 'basicConstraints', cA: false },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            ...(altNames.length > 0 ? [{ name: 'subjectAltName', altNames }] : []),
        ],
    });
    return { key: made.private, certificate: made.cert };
}

// EXTERNAL MODULE: ./build/src/sandbox/door.js
var sandbox_door = __webpack_require__(32061);
;// CONCATENATED MODULE: ./build/src/sandbox/broken-certificates.js

/** Makes a certificate for a host that no client may accept, each for one reason alone. */
async function brokenPair(fault, host, authority) {
    const names = [host];
    switch (fault) {
        case 'expired':
            return authority.issue({ names, notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') });
        case 'not-yet-valid':
            return authority.issue({ names, notBefore: new Date('2048-01-01'), notAfter: new Date('2049-01-01') });
        case 'wrong-name':
            return authority.issue({ names: ['elsewhere.example'] });
        case 'unknown-authority':
            return (await createAuthority('Nobody knows this authority')).issue({ names });
        case 'self-signed':
            return createSelfSigned(names);
    }
}

;// CONCATENATED MODULE: ./build/src/sandbox/fault-book.js
/** Opens a book without faults. */
function openFaultBook() {
    const entries = new Map();
    return {
        list: () => [...entries.values()].map(({ fault }) => fault),
        set: (fault) => {
            entries.set(fault.path ?? '*', { fault, seen: 0 });
        },
        clear: (path) => {
            if (path !== undefined)
                return entries.delete(path);
            const any = entries.size > 0;
            entries.clear();
            return any;
        },
        strike: (path) => {
            const [, entry] = [...entries].filter(([pattern]) => matches(pattern, path)).sort(byCloseness)[0] ?? [];
            if (!entry)
                return undefined;
            entry.seen += 1;
            return entry.seen % (entry.fault.every ?? 1) === 0 ? entry.fault : undefined;
        },
        ofHost: () => entries.get('*')?.fault,
    };
}
function matches(pattern, path) {
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
/** A whole path before a beginning, and a longer beginning before a shorter one. */
function byCloseness([a], [b]) {
    return Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/sandbox/delay.js
/** Milliseconds that a fault holds up an answer. */
function delayOf({ latency = 0, jitter = 0 }) {
    return latency + Math.floor(Math.random() * (jitter + 1));
}

// EXTERNAL MODULE: ./build/src/sandbox/host-kinds.js + 1 modules
var host_kinds = __webpack_require__(31272);
;// CONCATENATED MODULE: ./build/src/sandbox/reply.js
const HTML = '<!doctype html><title>Welcome</title><p>It works.</p>\n';
/** Gives the answer of a provider, or what the fault makes of it. */
function reply(response, answer, fault) {
    if (fault.drop) {
        response.socket?.destroy();
        return;
    }
    const text = textOf(answer, fault);
    response.writeHead(statusOf(answer, fault), headersOf(text, fault));
    if (fault.cut)
        cut(response, text);
    else if (fault.drip !== undefined)
        drip(response, text, fault.drip);
    else
        response.end(text);
}
function statusOf(answer, fault) {
    if (fault.status !== undefined)
        return fault.status;
    if (fault.redirect !== undefined)
        return 302;
    if (fault['retry-after'] !== undefined)
        return 429;
    return fault.html ? 200 : answer.status;
}
/** What breaks off or drips must be something. */
function textOf(answer, fault) {
    if (fault.html)
        return HTML;
    const content = fault.body === undefined ? answer.body : fault.body;
    if (content !== undefined)
        return JSON.stringify(content);
    return fault.cut || fault.drip !== undefined ? '{"status":"ok"}' : '';
}
function headersOf(text, fault) {
    const wait = fault['retry-after'];
    return {
        ...(text !== '' && { 'content-type': fault.html ? 'text/html; charset=utf-8' : 'application/json' }),
        ...(fault.redirect !== undefined && { location: fault.redirect }),
        ...(wait !== undefined && { 'retry-after': wait }),
        'content-length': Buffer.byteLength(text),
    };
}
/** Half of what the length announces, and then the end of the connection. */
function cut(response, text) {
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}
function drip(response, text, pause) {
    const bytes = [...Buffer.from(text)].values();
    const timer = setInterval(() => {
        const { value, done } = bytes.next();
        if (!done)
            response.write(Buffer.of(value));
        else
            response.end();
    }, pause).unref();
    response.on('close', () => clearInterval(timer));
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-https.js




/** Makes the server of a provider: HTTP/1.1 over TLS, and each answer as the fault of the moment has it. */
function serveHttps(plan) {
    const { host, record, pair, book } = plan;
    const server = (0,external_node_https_.createServer)({ key: pair.key, cert: pair.certificate }, (request, response) => {
        request.resume();
        const [path = ''] = (request.url ?? '').split('?');
        const asked = hostOf(request);
        record({ host: asked, method: request.method ?? '', path });
        const fault = (asked === host ? book.strike(path) : undefined) ?? {};
        const answer = asked === host ? answerOf(plan, request, path, fault) : MISDIRECTED;
        // Not to be waited for when the sandbox is closed meanwhile.
        setTimeout(() => reply(response, answer, fault), delayOf(fault)).unref();
    });
    return { server, show: ({ key, certificate }) => server.setSecureContext({ key, cert: certificate }) };
}
/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
const MISDIRECTED = { status: 421, body: undefined };
function hostOf(request) {
    return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
function answerOf({ kind }, request, path, fault) {
    const { method = '', headers } = request;
    return host_kinds/* PROVIDERS */.xq[kind]({ method, path, headers, without: fault.without ?? [], trouble: fault.trouble });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/src/sandbox/postgres-messages.js
/** Request codes of the first message (PostgreSQL, "Message Formats"). */
const [SSL, GSS, VERSION_3] = [80_877_103, 80_877_104, 3];
/** The longest first message, as PostgreSQL has it. */
const LONGEST_OPENING = 10_000;
/** Reads the first message of a client: a request for TLS or for GSSAPI encryption, or the start-up. */
function takeOpening(bytes) {
    if (bytes.length < 8)
        return { kind: 'partial' };
    const [length, code] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
    if (length < 8 || length > LONGEST_OPENING)
        return { kind: 'none' };
    if (bytes.length < length)
        return { kind: 'partial' };
    if (code === SSL)
        return { kind: 'tls' };
    if (code === GSS)
        return { kind: 'encryption' };
    return code >>> 16 === VERSION_3 ? { kind: 'startup', rest: bytes.subarray(length) } : { kind: 'none' };
}
/** Takes the first whole message; undefined when it is not there yet. */
function takeMessage(bytes) {
    if (bytes.length < 5)
        return undefined;
    const end = 1 + bytes.readUInt32BE(1);
    if (bytes.length < end)
        return undefined;
    const kind = String.fromCharCode(bytes[0] ?? 0);
    const body = bytes.subarray(5, end);
    return {
        message: { kind, text: postgres_messages_textOf(kind, body), parameters: parametersOf(kind, body) },
        rest: bytes.subarray(end),
    };
}
function postgres_messages_textOf(kind, body) {
    if (kind === 'D')
        return body.toString('latin1', 0, 1);
    const texts = body.toString().split('\0');
    return (kind === 'P' ? texts[1] : texts[0]) ?? '';
}
/** Bind: two names, the formats, and then each value behind its length; -1 is null. */
function parametersOf(kind, body) {
    if (kind !== 'B')
        return [];
    const names = body.indexOf(0, body.indexOf(0) + 1) + 1;
    let at = names + 2 + 2 * body.readUInt16BE(names);
    const count = body.readUInt16BE(at);
    at += 2;
    return Array.from({ length: count }, () => {
        const length = Math.max(0, body.readInt32BE(at));
        const text = body.toString('utf8', at + 4, at + 4 + length);
        at += 4 + length;
        return text;
    });
}
function message(kind, ...parts) {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}
function int32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
}
function int16(value) {
    return int32(value).subarray(2);
}
function postgres_messages_text(value) {
    return Buffer.from(`${value}\0`);
}
/** Settings that the server tells without being asked. */
const TOLD = ['server_version', 'server_encoding', 'client_encoding', 'TimeZone', 'standard_conforming_strings'];
/** AuthenticationOk, some settings, a key for cancelling, and that queries may come. */
function startup(settings) {
    const told = TOLD.map((name) => message('S', postgres_messages_text(name), postgres_messages_text(settings.get(name.toLowerCase())?.text ?? '')));
    return Buffer.concat([message('R', int32(0)), ...told, message('K', int32(1), int32(1)), ready()]);
}
/** ReadyForQuery, outside a transaction. */
function ready() {
    return message('Z', Buffer.from('I'));
}
/** ErrorResponse. */
function failure(sqlstate, severity) {
    const fields = ['S', 'V'].map((field) => postgres_messages_text(`${field}${severity}`));
    return message('E', ...fields, postgres_messages_text(`C${sqlstate}`), postgres_messages_text('Mthe sandbox was told to fail'), Buffer.alloc(1));
}
/** ParseComplete, BindComplete and CloseComplete. */
function complete(kind) {
    return message(kind === 'P' ? '1' : kind === 'B' ? '2' : '3');
}
/** The type `text`. */
const TEXT = 25;
/** A table, or the part of it that is asked for: what describes it, or its data. A command has no columns. */
function rows({ columns, rows: data }, part) {
    const described = columns.length > 0 ? message('T', int16(columns.length), ...columns.map(column)) : message('n');
    if (part === 'statement')
        return Buffer.concat([message('t', int16(0)), described]);
    if (part === 'portal')
        return described;
    const lines = data.map((row) => message('D', int16(row.length), ...row.map(value)));
    const head = part === 'all' && columns.length > 0 ? [described] : [];
    return Buffer.concat([...head, ...lines, message('C', postgres_messages_text(`SELECT ${data.length}`))]);
}
/** Name, then: of no table, of type text, of any length, as text. */
function column(name) {
    return Buffer.concat([postgres_messages_text(name), int32(0), int16(0), int32(TEXT), int16(-1), int32(-1), int16(0)]);
}
function value(content) {
    if (content === undefined)
        return int32(-1);
    const bytes = Buffer.from(content);
    return Buffer.concat([int32(bytes.length), bytes]);
}

;// CONCATENATED MODULE: ./build/src/sandbox/postgres-settings.js
/** Those of a server that is well. */
const USUAL = {
    server_version: '17.6',
    server_version_num: '170006',
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    TimeZone: 'UTC',
    DateStyle: 'ISO, MDY',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
    bytea_output: 'hex',
    default_transaction_isolation: 'read committed',
    max_connections: '200',
    password_encryption: 'scram-sha-256',
    ssl: 'on',
};
/** The settings of a server of which some were switched. */
function settingsWith(switched) {
    const entries = [...Object.entries(USUAL), ...Object.entries(switched)];
    return new Map(entries.map(([name, text]) => [name.toLowerCase(), { name, text }]));
}
/** No such setting. */
const UNDEFINED_OBJECT = { sqlstate: '42704' };
/**
 * Answers what a probe asks about settings: `SHOW`, `current_setting()` and `pg_settings`. Anything else gives an empty
 * result, as a command does.
 */
function answerQuery(query, parameters, settings) {
    const [, shown] = /^\s*SHOW\s+"?([\w.]+)"?\s*;?\s*$/i.exec(query) ?? [];
    if (shown !== undefined) {
        const setting = settings.get(shown.toLowerCase());
        return setting ? { columns: [setting.name], rows: [[setting.text]] } : UNDEFINED_OBJECT;
    }
    if (/\bpg_settings\b/i.test(query))
        return fromCatalogue(query, parameters, settings);
    if (/\bcurrent_setting\s*\(/i.test(query))
        return currentSettings(query, parameters, settings);
    return { columns: [], rows: [] };
}
/** `current_setting('name')`, which fails where there is none, and `current_setting($1, true)`, which gives null. */
function currentSettings(query, parameters, settings) {
    const calls = [...query.matchAll(CALL)];
    const found = calls.map(([, literal, number, lenient]) => {
        const name = literal ?? parameters[Number(number) - 1] ?? '';
        return { text: settings.get(name.toLowerCase())?.text, lenient: lenient !== undefined };
    });
    if (found.some(({ text, lenient }) => text === undefined && !lenient))
        return UNDEFINED_OBJECT;
    const columns = calls.map(([, , , , alias]) => alias ?? 'current_setting');
    return { columns, rows: [found.map(({ text }) => text)] };
}
const CALL = /current_setting\s*\(\s*(?:'([^']*)'|\$(\d+)(?:::\w+)?)\s*(,\s*true\s*)?\)(?:\s+AS\s+"?(\w+)"?)?/gi;
/** `SELECT name, setting FROM pg_settings`, of the names that the query or its parameters hold, or of all. */
function fromCatalogue(query, parameters, settings) {
    const [, list = ''] = /^\s*SELECT\s+(.*?)\s+FROM\b/is.exec(query) ?? [];
    const columns = list.split(',').map((column) => column.trim());
    const literals = [...query.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
    const names = [...literals, ...parameters].flatMap((text) => text.replace(/^\{|\}$|"/g, '').split(','));
    const wanted = names.map((name) => name.toLowerCase());
    const found = [...settings].filter(([key]) => wanted.length === 0 || wanted.includes(key));
    return {
        columns: columns.map((column) => /(\w+)$/.exec(column)?.[1] ?? column),
        rows: found.map(([, setting]) => columns.map((column) => cell(column, setting))),
    };
}
/** `setting` or `current_setting(name)`, and `name` or `lower(name)`. */
function cell(column, { name, text }) {
    if (/setting\b/i.test(column))
        return text;
    if (!/\bname\b/i.test(column))
        return undefined;
    return /\blower\s*\(/i.test(column) ? name.toLowerCase() : name;
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-postgres.js





/**
 * Makes a server that speaks the wire protocol of PostgreSQL (version 3) as far as a probe goes: TLS, a start-up that
 * lets everybody in, and queries for settings. It holds no data and checks no password.
 */
function servePostgres({ host, record, pair, book }) {
    let context = (0,external_node_tls_.createSecureContext)({ key: pair.key, cert: pair.certificate });
    const greet = (socket, first) => {
        // What comes meanwhile waits until somebody listens again.
        socket.pause();
        const opening = takeOpening(first);
        if (opening.kind === 'partial') {
            hear(socket, (more) => greet(socket, Buffer.concat([first, more])));
        }
        else if (opening.kind === 'tls') {
            socket.write('S');
            const secured = new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext: context });
            secured.on('error', () => { });
            hear(secured, (data) => greet(secured, data));
        }
        else if (opening.kind === 'encryption') {
            socket.write('N');
            hear(socket, (data) => greet(socket, data));
        }
        else if (opening.kind === 'startup') {
            record({ host, method: 'STARTUP', path: '' });
            setTimeout(() => admit(socket, book, opening.rest), delayOf(book.ofHost() ?? {})).unref();
        }
        else {
            socket.destroy();
        }
    };
    const server = (0,external_node_net_.createServer)((socket) => hear(socket, (data) => greet(socket, data)));
    return {
        server,
        show: ({ key, certificate }) => {
            context = (0,external_node_tls_.createSecureContext)({ key, cert: certificate });
        },
    };
}
/** Takes what comes next. */
function hear(socket, take) {
    socket.once('data', take);
    socket.resume();
}
/** Lets a client in, or refuses it as the fault of the moment says. */
function admit(socket, book, rest) {
    const { drop, sqlstate, settings } = book.ofHost() ?? {};
    if (drop) {
        socket.destroy();
    }
    else if (sqlstate !== undefined) {
        socket.end(failure(sqlstate, 'FATAL'));
    }
    else {
        const shown = settingsWith(settings ?? {});
        socket.write(startup(shown));
        converse(socket, shown, rest);
    }
}
/** The largest message that is listened to. */
const LARGEST = 64 * 1024;
function converse(socket, settings, rest) {
    const session = { settings, query: '', parameters: [], failed: false };
    let pending = rest;
    const read = (more) => {
        pending = Buffer.concat([pending, more]);
        for (let taken = takeMessage(pending); taken; taken = takeMessage(pending)) {
            pending = taken.rest;
            if (taken.message.kind === 'X')
                socket.end();
            else
                socket.write(answer(session, taken.message));
        }
        if (pending.length > LARGEST)
            socket.destroy();
    };
    const readOrLeave = (more) => {
        try {
            read(more);
        }
        catch {
            // What is no message of the protocol ends the connection, and not the sandbox.
            socket.destroy();
        }
    };
    socket.on('data', readOrLeave);
    socket.resume();
    readOrLeave(Buffer.alloc(0));
}
/** What the server says to one message of a session. */
function answer(session, message) {
    if (message.kind === 'Q')
        return Buffer.concat([result(session, message.text, [], true), ready()]);
    if (message.kind === 'S') {
        session.failed = false;
        return ready();
    }
    if (session.failed)
        return Buffer.alloc(0);
    if (message.kind === 'P')
        session.query = message.text;
    if (message.kind === 'B')
        session.parameters = message.parameters;
    if (message.kind === 'P' || message.kind === 'B' || message.kind === 'C')
        return complete(message.kind);
    if (message.kind === 'E')
        return result(session, session.query, session.parameters, false);
    return message.kind === 'D' ? describe(session, message.text) : Buffer.alloc(0);
}
/** The columns of a statement, or of a portal, that was sent before. */
function describe({ settings, query, parameters }, of) {
    const table = answerQuery(query, parameters, settings);
    return rows('columns' in table ? table : { columns: [], rows: [] }, of === 'S' ? 'statement' : 'portal');
}
function result(session, query, parameters, described) {
    const table = answerQuery(query, parameters, session.settings);
    if ('columns' in table)
        return rows(table, described ? 'all' : 'data');
    session.failed = !described;
    return failure(table.sqlstate, 'ERROR');
}

;// CONCATENATED MODULE: ./build/src/sandbox/host.js





/** Begins to serve a host. */
async function openHost(plan) {
    const { host, kind, authority } = plan;
    const good = await authority.issue({ names: [host] });
    const book = openFaultBook();
    const { server, show } = serverOf(plan, good, book);
    const door = await (0,sandbox_door/* openDoor */.f)(server, plan.port);
    const settleNow = async () => {
        const { tls, refuse } = book.ofHost() ?? {};
        show(tls === undefined ? good : await brokenPair(tls, host, authority));
        await (refuse ? door.shut() : door.open());
    };
    let settled = Promise.resolve();
    // One after the other, so that the last word counts.
    const settle = () => {
        const next = settled.catch(() => { }).then(settleNow);
        settled = next;
        return next;
    };
    return {
        host,
        kind,
        port: door.port,
        faults: book.list,
        fail: async (fault) => {
            book.set(fault);
            await settle();
        },
        mend: async (path) => {
            const any = book.clear(path);
            await settle();
            return any;
        },
        close: async () => {
            await settled.catch(() => { });
            await door.shut();
        },
    };
}
function serverOf({ host, kind, record }, pair, book) {
    return kind === 'postgres'
        ? servePostgres({ host, record, pair, book })
        : serveHttps({ host, kind, record, pair, book });
}

;// CONCATENATED MODULE: ./build/src/sandbox/sandbox.js




/** Requests that are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;
/**
 * Starts the sandbox: a server on 127.0.0.1 for each host, with a certificate for its name of an authority that lives as
 * long as the sandbox does. Rejects when a port is taken.
 */
async function startSandbox(options = {}) {
    const requests = [];
    const record = (request) => {
        requests.push(request);
        if (requests.length > REMEMBERED)
            requests.shift();
        options.onRequest?.(request);
    };
    const authority = await createAuthority();
    const hosts = [];
    const close = async () => {
        await Promise.all(hosts.map((host) => host.close()));
    };
    try {
        for (const [at, [host, kind]] of [...namesOf(options)].entries()) {
            const port = options.port === undefined || options.port === 0 ? 0 : options.port + at;
            hosts.push(await openHost({ host, kind, port, authority, record }));
        }
        for (const [name, fault] of Object.entries(options.faults ?? {}))
            await sandbox_hostOf(hosts, name).fail(fault);
    }
    catch (thrown) {
        await close();
        throw thrown;
    }
    return {
        rights: rightsTo(hosts, authority.certificate),
        hosts,
        requests,
        fail: async (name, fault) => {
            const host = sandbox_hostOf(hosts, name);
            await (fault ? host.fail(fault) : host.mend());
        },
        reset: async () => {
            requests.length = 0;
            await Promise.all(hosts.map((host) => host.mend()));
        },
        close,
    };
}
function namesOf({ hosts = {}, adyenLiveHosts = [] }) {
    const live = adyenLiveHosts.map((host) => [host, 'adyen-live']);
    const all = [...Object.entries(host_kinds/* USUAL_HOSTS */.$B), ...live, ...Object.entries(hosts)];
    return new Map(all.map(([host, kind]) => [host.toLowerCase(), kind]));
}
function sandbox_hostOf(hosts, name) {
    const found = hosts.find(({ host }) => host === name.toLowerCase());
    if (!found)
        throw new TypeError('The sandbox has no such host.');
    return found;
}
function rightsTo(hosts, authority) {
    return {
        allowPrivateHosts: hosts.map(({ host }) => host),
        certificateAuthorities: [authority],
        resolutions: hosts.map(({ host, kind, port }) => ({
            host,
            port: (0,host_kinds/* portOfKind */.vJ)(kind),
            address: sandbox_door/* LOOPBACK */.W,
            addressPort: port,
        })),
        onlyResolutions: true,
    };
}


/***/ })

};
