export const id = 553;
export const ids = [553,773];
export const modules = {

/***/ 38553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probesCheck: () => (/* binding */ probesCheck)
});

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
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

// EXTERNAL MODULE: ./build/src/gateway/recognise.js
var recognise = __webpack_require__(50525);
;// CONCATENATED MODULE: ./build/src/probe/allow.js



/**
 * Why an address may not be asked. What the probe's `allow` says counts alone; without it an address out of the
 * configuration must be a host that the catalogue knows, of the environment's mode.
 */
function checkAllowed(url, { patterns, fromConfiguration, gateways, mode }) {
    if (patterns)
        return patterns.some((pattern) => matches(pattern, url)) ? undefined : 'not-allowed';
    if (!fromConfiguration)
        return undefined;
    const modes = new Set(gateways.flatMap((gateway) => modesOfHost(gateway, (0,screen/* hostOf */.w4)(url))));
    if (modes.size === 0)
        return 'not-allowed';
    return mode === undefined || modes.has(mode) ? undefined : 'wrong-mode-host';
}
/** What is no pattern allows nothing. */
function matches(text, url) {
    const pattern = (0,url_pattern/* parseUrlPattern */.XF)(text);
    return pattern !== undefined && (0,url_pattern/* matchesUrlPattern */.V1)(pattern, url);
}
/** The modes that a host of the gateway serves; none when it is no host of it. */
function modesOfHost(gateway, host) {
    const mode = (0,recognise/* modeOfHost */.Hr)(gateway, host);
    if (mode === undefined)
        return [];
    return gateway.hosts.shared ? ['live', 'test'] : [mode];
}

;// CONCATENATED MODULE: ./build/src/probe/known-request.js


/**
 * The catalogue's request of a gateway for an environment. With a credential one whose answer depends on it is taken
 * first, without one the first that has an answer for everybody. Undefined where the catalogue has none for the mode.
 */
function knownRequest(gateway, payments, withCredential) {
    const live = payments === 'live';
    const fitting = gateway.probes.filter(({ mode }) => mode === 'both' || (mode === 'live') === live);
    if (!withCredential)
        return fitting.find(({ status }) => status.length > 0) ?? fitting[0];
    const telling = ({ status, authenticatedStatus }) => authenticatedStatus.some((code) => !status.includes(code));
    return (fitting.find(telling) ?? fitting.find(({ authenticatedStatus }) => authenticatedStatus.length > 0) ?? fitting[0]);
}
/**
 * Whether a probe asks for the catalogue's request: by naming no other path, or by spelling out the very address.
 * Method and body must not say otherwise.
 */
function asksKnownRequest(spec, url, known, gateway) {
    if (spec.method !== undefined && spec.method.toUpperCase() !== known.method)
        return false;
    if (spec.body !== undefined && spec.body !== known.body)
        return false;
    switch (spec.target.kind) {
        case 'catalogue':
            return true;
        case 'from':
            return spec.target.path === undefined || isKnownAddress(url, known);
        case 'literal':
            return isKnownAddress(url, known) && modesOfHost(gateway, (0,screen/* hostOf */.w4)(url)).length > 0;
    }
}
/**
 * Whether an address is that of the catalogue's request, which is sure to change nothing there and nowhere else. Path
 * and query are the catalogue's own; before the path stands nothing, or a base such as the catalogue says.
 */
function isKnownAddress(url, { path, basePattern }) {
    const known = new URL(path, url.origin);
    if (url.search !== known.search || !url.pathname.endsWith(known.pathname))
        return false;
    const base = url.pathname.slice(0, -known.pathname.length);
    return base === '' || (basePattern !== undefined && new RegExp(basePattern, 'u').test(base));
}

// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
;// CONCATENATED MODULE: ./build/src/probe/target.js


/** Finds the address of a probe: written in tollgate.yml, read from the effective configuration, or the catalogue's. */
function resolveTarget(target, effective, known) {
    switch (target.kind) {
        case 'literal':
            return readTarget(target.url, undefined);
        case 'catalogue':
            // Without an address in the catalogue only the merchant knows it, and `url` must give it.
            if (known?.url === undefined)
                return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
            return readTarget(known.url, undefined);
        case 'from':
            return readFrom(target.key, effective, (base) => target.path === undefined ? withKnownPath(base, known?.path) : withPath(base, target.path));
    }
}
function readTarget(text, leaf) {
    const url = (0,screen/* readUrl */.wo)(text);
    return url ? { kind: 'url', url, leaf } : { kind: 'not-a-url', leaf };
}
function readFrom(key, effective, extend) {
    const leaf = effective && (0,lookup/* leafFor */.wh)(effective, key);
    // Of a source that could not be read nobody knows what it holds.
    if (!leaf)
        return { kind: 'none', leaf, key, state: effective?.complete === false ? 'not-readable' : 'missing' };
    const { content } = leaf;
    if (content.state === 'present' || content.state === 'runtime')
        return { kind: 'none', leaf, key, state: 'not-readable' };
    if (content.state === 'known' && typeof content.value !== 'string')
        return { kind: 'none', leaf, key, state: 'not-text' };
    const target = readTarget(content.state === 'known' ? String(content.value) : content.value, leaf);
    return target.kind === 'url' ? { ...target, url: extend(target.url) } : target;
}
/** Appends to the path that the base already has: `https://h/base` and `/x` are `https://h/base/x`. */
function withPath(base, path) {
    const [pathname = '', query] = split(path);
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
    if (query !== undefined)
        url.search = query;
    return url;
}
/** A base often holds the beginning of the catalogue's path already (`https://h/v72`); it is then not said twice. */
function withKnownPath(base, path) {
    if (path === undefined || path === '')
        return base;
    const have = base.pathname.split('/').filter((segment) => segment !== '');
    const [pathname = '', query] = split(path);
    const want = pathname.split('/').filter((segment) => segment !== '');
    const said = want.findLastIndex((_, at) => have.slice(-(at + 1)).join('/') === want.slice(0, at + 1).join('/')) + 1;
    const rest = `/${want.slice(said).join('/')}`;
    return withPath(base, query === undefined ? rest : `${rest}?${query}`);
}
function split(path) {
    const at = path.indexOf('?');
    return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
;// CONCATENATED MODULE: ./build/src/probe/voice.js

/** A finding of a probe. Those of a probe that does not block are warnings. */
function report(voice, rule, facts) {
    return (0,finding/* finding */.gk)(rule, facts, voice.place, voice.blocks ? undefined : 'warning');
}
/** Findings stand at the value under check where there is one, and else at the probe's own line. */
function voiceOf({ spec, environment, service }, leaf) {
    const origin = leaf?.origin();
    const value = origin && (origin.valueLocation ?? origin.location);
    const rule = spec.location && value ? [{ role: 'rule', location: spec.location }] : undefined;
    return {
        probe: spec.name,
        blocks: spec.blocks,
        place: {
            environment,
            service,
            location: value ?? spec.location,
            ...(leaf && { pointer: leaf.pointer }),
            ...(rule && { related: rule }),
            ...(spec.runbook !== undefined && { runbook: spec.runbook }),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/prepare.js




/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** Decides what is sent and whether it may be. Nothing is sent here; a finding says why nothing will be. */
function prepareProbe(setting, network) {
    const { spec, effective, payments } = setting;
    const gateway = setting.gateways.find(({ id }) => id === spec.gateway);
    const known = gateway && knownRequest(gateway, payments, spec.auth !== undefined);
    const target = resolveTarget(spec.target, effective, known);
    const voice = voiceOf(setting, target.leaf);
    if (target.kind === 'none') {
        return report(voice, 'probe/no-target', { probe: spec.name, key: target.key, state: target.state });
    }
    const blocked = (reason) => report(voice, 'probe/blocked', { probe: spec.name, reason });
    if (target.kind === 'not-a-url')
        return blocked('not-a-url');
    const credential = spec.auth === undefined ? undefined : setting.credentials.get(spec.auth);
    if (spec.auth !== undefined && !credential)
        return blocked('credential-missing');
    const catalogue = gateway && known && asksKnownRequest(spec, target.url, known, gateway) ? known : undefined;
    const request = requestOf(spec, target.url, catalogue, credential);
    const reason = whyBlocked(request, target, setting, gateway, network);
    if (reason)
        return blocked(reason);
    const repeatable = SAFE_METHODS.includes(request.method) || request.knownRead;
    const status = credential ? catalogue?.authenticatedStatus : catalogue?.status;
    const expect = { ...spec.expect, knownStatus: status, violations: setting.violations };
    return { voice, request, expect, retries: repeatable ? spec.retries : 0 };
}
function requestOf(spec, url, catalogue, credential) {
    return {
        url,
        method: spec.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
        headers: { ...catalogue?.headers, ...spec.headers },
        body: spec.body ?? catalogue?.body,
        credential,
        // A value of the configuration can lead the catalogue's request to another path than its own.
        knownRead: catalogue !== undefined && isKnownAddress(url, catalogue),
        timeout: spec.timeout,
    };
}
function whyBlocked(request, target, { spec, environment, payments, gateways }, gateway, network) {
    const anyMethod = SAFE_METHODS.includes(request.method) || request.knownRead || request.credential !== undefined;
    return (network.screen({ ...request, credential: undefined }) ??
        checkAllowed(request.url, {
            patterns: environment !== undefined && Object.hasOwn(spec.allow, environment) ? spec.allow[environment] : undefined,
            fromConfiguration: target.leaf !== undefined,
            // A gateway that the catalogue does not know has no hosts, rather than those of all others.
            gateways: spec.gateway === undefined ? gateways : gateway ? [gateway] : [],
            mode: payments === 'live' || payments === 'test' ? payments : undefined,
        }) ??
        (anyMethod ? network.screen(request) : 'method'));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/probe/judge.js

const DAY = 86_400_000;
/** Levels of nesting in a body that a schema is tried on. */
const DEEPEST_BODY = 64;
/** All that is wrong with an answer. `now` is the moment of the run. */
function judge(probe, answer, now) {
    const wrong = judgeStatus(probe, answer) ?? judgeBody(probe, answer);
    return [wrong, judgeLatency(probe, answer), judgeCertificate(probe, answer, now)].filter((found) => found !== undefined);
}
/** Whether the status is one that the probe expects. */
function isExpected({ status, knownStatus }, code) {
    const accepted = status ?? (knownStatus?.length ? knownStatus : undefined);
    return accepted ? accepted.includes(code) : code >= 200 && code <= 299;
}
function judgeStatus({ voice, request, expect }, answer) {
    const { status } = answer;
    const { probe } = voice;
    if (isExpected(expect, status))
        return undefined;
    if (request.credential && (status === 401 || status === 403)) {
        return report(voice, 'probe/credential-refused', { probe, status });
    }
    const location = answer.headers.get('location');
    if (status >= 300 && status <= 399 && location !== undefined) {
        const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
        return report(voice, 'probe/redirect', { probe, status, sameOrigin });
    }
    const expected = expect.status ?? (expect.knownStatus?.length ? expect.knownStatus : [200]);
    return report(voice, 'probe/status', { probe, status, expected });
}
function judgeBody({ voice, expect }, { headers, body }) {
    if (!expect.violations)
        return undefined;
    const { probe } = voice;
    const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
    if (coding !== 'identity' && coding !== '')
        return report(voice, 'probe/body', { probe, reason: 'encoded', violations: 0 });
    const json = readJson(body);
    if (!json)
        return report(voice, 'probe/body', { probe, reason: 'not-json', violations: 0 });
    // A body can be nested deeper than a recursive schema can follow.
    const violations = isDeeperThan(json.value, DEEPEST_BODY) ? 1 : expect.violations(json.value);
    return violations > 0 ? report(voice, 'probe/body', { probe, reason: 'schema', violations }) : undefined;
}
/** JSON is UTF-8 (RFC 8259, 8.1); anything else is not read. */
function readJson(body) {
    try {
        return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
    }
    catch {
        return undefined;
    }
}
function isDeeperThan(value, levels) {
    let layer = [value];
    for (let level = 0; layer.length > 0; level += 1) {
        if (level > levels)
            return true;
        layer = layer.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return false;
}
function judgeLatency({ voice, expect }, { latency }) {
    const limit = expect.latencyMax;
    if (limit === undefined || latency <= limit)
        return undefined;
    return report(voice, 'probe/latency', { probe: voice.probe, milliseconds: Math.ceil(latency), limit });
}
/** What could not be looked at, as over plain http, is not as it was asked for. */
function judgeCertificate({ voice, expect }, answer, now) {
    const wanted = expect.certificateExpiresAfter;
    if (wanted === undefined)
        return undefined;
    const left = (answer.certificateExpires?.getTime() ?? Number.NaN) - now.getTime();
    if (left >= wanted)
        return undefined;
    const days = Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
    return report(voice, 'probe/certificate', { probe: voice.probe, days, limit: Math.ceil(wanted / DAY) });
}

;// CONCATENATED MODULE: ./build/src/probe/retry.js

/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS = [429, 502, 503, 504];
/** What a moment can mend. A wrong certificate or a protocol that is none stays wrong. */
const PASSING_REASON = ['dns', 'refused', 'reset', 'timeout'];
const FIRST_DELAY = 200;
const LONGEST_DELAY = 10_000;
/** Whether a further attempt may go better. */
function isWorthRetrying(exchange, expect) {
    if (exchange.kind === 'failed')
        return PASSING_REASON.includes(exchange.reason);
    if (exchange.kind !== 'answered')
        return false;
    return PASSING_STATUS.includes(exchange.status) && !isExpected(expect, exchange.status);
}
/**
 * Milliseconds before the next attempt: what `Retry-After` asks for in seconds (RFC 9110, 10.2.3), else 200 ms doubled
 * with every attempt, half of it by chance so that many probes do not come back at once. Never more than 10 s.
 */
function delayAfter(exchange, attempts) {
    const asked = exchange.kind === 'answered' ? exchange.headers.get('retry-after')?.trim() : undefined;
    if (asked !== undefined && /^\d+$/.test(asked))
        return Math.min(Number(asked) * 1000, LONGEST_DELAY);
    const backoff = FIRST_DELAY * 2 ** (attempts - 1);
    return Math.min(backoff * (0.5 + Math.random() / 2), LONGEST_DELAY);
}

;// CONCATENATED MODULE: ./build/src/probe/probe.js




/** Makes a probe, with its retries. Undefined when the signal ended it: nothing is then known. */
async function runProbe(probe, network, now, signal) {
    for (let attempts = 1;; attempts += 1) {
        const exchange = await network.send(probe.request, signal);
        if (exchange.kind === 'ended')
            return undefined;
        if (attempts > probe.retries || !isWorthRetrying(exchange, probe.expect)) {
            return conclude(probe, exchange, attempts, now);
        }
        if (!(await pause(delayAfter(exchange, attempts), signal)))
            return undefined;
    }
}
/** False when the signal ended it. */
async function pause(milliseconds, signal) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
        return true;
    }
    catch {
        return false;
    }
}
function conclude(probe, exchange, attempts, now) {
    const { voice } = probe;
    const nothing = { status: undefined, latency: undefined, attempts };
    if (exchange.kind === 'blocked') {
        const findings = [report(voice, 'probe/blocked', { probe: voice.probe, reason: exchange.reason })];
        return { ...nothing, attempts: 0, findings };
    }
    if (exchange.kind === 'failed') {
        const facts = { probe: voice.probe, reason: exchange.reason, attempts };
        return { ...nothing, findings: [report(voice, 'probe/unreachable', facts)] };
    }
    const wrong = judge(probe, exchange, now);
    const flaky = wrong.length === 0 && attempts > 1;
    return {
        findings: flaky ? [report(voice, 'probe/flaky', { probe: voice.probe, attempts })] : wrong,
        status: exchange.status,
        latency: Math.round(exchange.latency),
        attempts,
    };
}

// EXTERNAL MODULE: ./build/src/check/schemas.js + 4 modules
var schemas = __webpack_require__(52432);
// EXTERNAL MODULE: ./build/src/check/stopped.js
var stopped = __webpack_require__(42987);
;// CONCATENATED MODULE: ./build/src/check/probes.js






/** Probes that are made at a time. */
const AT_A_TIME = 8;
/** Asks the addresses about to be deployed. An item that the end of the run cut off is not among the done. */
const probesCheck = { name: 'probes', run: checkProbes };
async function checkProbes(items, subject) {
    const asked = items.filter(({ skipped }) => skipped === undefined);
    // An event that forbids the network has left nothing to ask in the plan. Should it have, then nothing is asked all
    // the same, and the items that are not done keep the run from passing.
    if (asked.length === 0 || !subject.request.reach.online)
        return { items: [], findings: [], probes: [] };
    const tools = await openTools(subject);
    const results = await runAll(asked, subject, (item) => probe(item, subject, tools));
    return {
        items: results.map(({ item, result }) => ({ id: item.id, findings: result.findings })),
        findings: [],
        probes: results.map(({ item, result }) => recordOf(item, result)),
    };
}
async function openTools(subject) {
    const { request } = subject;
    return {
        network: openNetwork(request.network),
        gateways: await (0,catalogue.loadCatalogue)(),
        schema: (0,schemas/* libraryOf */.v)(subject).load,
    };
}
/** Runs a bounded number of items at a time and gives what has finished, in the order of the plan. */
async function runAll(items, { signal, progress }, run) {
    const results = new Map();
    const waiting = items.values();
    const work = async () => {
        for (const item of waiting) {
            if (signal.aborted)
                return;
            const result = await run(item);
            if (result)
                progress(results.set(item, result).size, items.length);
        }
    };
    progress(0, items.length);
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return items.flatMap((item) => {
        const result = results.get(item);
        return result ? [{ item, result }] : [];
    });
}
async function probe(item, subject, tools) {
    const { request, config, signal } = subject;
    const spec = config.probes[item.entry];
    if (!spec)
        throw new Error('The plan names a probe that tollgate.yml does not have.');
    const path = spec.expect.jsonSchema;
    const schema = path === undefined ? undefined : await tools.schema(path);
    if (schema && !schema.ok)
        return unanswered(schema.findings);
    let answer;
    const violations = (body) => {
        answer = body;
        return schema?.schema.validate(body).length ?? 0;
    };
    const setting = settingOf(item, spec, subject, tools, schema && violations);
    const ready = prepareProbe(setting, tools.network);
    if ('rule' in ready)
        return unanswered([...(schema?.findings ?? []), ready]);
    const result = await untilStopped(runProbe(ready, tools.network, request.now, signal), (stop) => {
        if (!schema)
            throw new Error('an answer was held against a schema that nobody asked for');
        const found = (0,stopped/* stoppedFinding */.T)(stop, schema.schema, { value: () => answer, locate: () => undefined });
        const { environment, service, runbook } = ready.voice.place;
        return { ...found, environment, service, ...(runbook !== undefined && { runbook }) };
    });
    return result && { ...result, findings: [...(schema?.findings ?? []), ...result.findings] };
}
function settingOf({ environment, service }, spec, { config, effective, request }, { gateways }, violations) {
    return {
        spec,
        environment,
        service,
        payments: config.environments.find(({ name }) => name === environment)?.payments,
        effective: effective.find((one) => one.environment === environment && one.service === service),
        gateways,
        credentials: request.credentials,
        violations,
    };
}
/** Nothing was sent, or nothing can be said about what came. */
function unanswered(findings) {
    return { findings, status: undefined, latency: undefined, attempts: 0 };
}
/** An answer that could not be held against its schema to the end is a finding like any other. */
async function untilStopped(running, say) {
    try {
        return await running;
    }
    catch (thrown) {
        const stop = (0,stopped/* stopOf */.E)(thrown);
        if (stop === undefined)
            throw thrown;
        return unanswered([say(stop)]);
    }
}
function recordOf({ environment, service, name }, { findings, status, latency, attempts }) {
    const weighs = (severity) => findings.some((found) => found.severity === severity);
    const outcome = weighs('error') ? 'failed' : weighs('warning') ? 'warned' : 'passed';
    return { probe: name, environment, service, outcome, status, latency, attempts };
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/** One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. */
const LOADERS = [
    () => __webpack_require__.e(/* import() */ 269).then(__webpack_require__.t.bind(__webpack_require__, 61269, 17)),
    () => __webpack_require__.e(/* import() */ 165).then(__webpack_require__.t.bind(__webpack_require__, 26165, 17)),
    () => __webpack_require__.e(/* import() */ 979).then(__webpack_require__.t.bind(__webpack_require__, 32979, 17)),
];
let known;
/** Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. */
function loadCatalogue() {
    // The files have been checked against their schema, whose shape `Gateway` is.
    known ??= Promise.all(LOADERS.map(async (load) => (await load()).default));
    return known;
}


/***/ }),

/***/ 50525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   Hr: () => (/* binding */ modeOfHost),
/* harmony export */   Yv: () => (/* binding */ isSure)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * Recognises payment gateways by the name of a key first, then by a host in its value, then by a value that has the
 * unmistakable shape of a key.
 *
 * `name` is the last part of the key. `value` is undefined when it cannot be read or is no text.
 */
function recognise(catalogue, name, value) {
    const text = value?.trim();
    const named = catalogue.flatMap((gateway) => byName(gateway, name, text));
    if (named.length > 0 || text === undefined)
        return named;
    return [...byHost(catalogue, text), ...(isGenericName(name) ? byKey(catalogue, text) : [])];
}
const CREDENTIAL = {
    secret: 'secret key',
    publishable: 'publishable key',
    webhook: 'webhook secret',
    id: 'identifier',
};
function byName(gateway, name, text) {
    const credential = gateway.credentials.find(({ names }) => names.some((known) => isName(name, known)));
    if (credential)
        return [ofCredential(gateway, credential, modeOfKey(credential, text))];
    const variable = gateway.modeVariables.find(({ names }) => names.some((known) => isName(name, known)));
    if (!variable)
        return [];
    const mode = modeOfWord(variable, text);
    return [{ gateway, kind: 'mode-variable', mode, credential: '', isSecret: false, evidence: variable }];
}
function ofCredential(gateway, known, mode) {
    const isSecret = known.kind === 'secret' || known.kind === 'webhook';
    return { gateway, kind: 'credential', mode, credential: CREDENTIAL[known.kind], isSecret, evidence: known };
}
/** The known name itself, or with something before it: `SHOP_STRIPE_SECRET_KEY`, `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY`. */
function isName(name, known) {
    return name === known || name.endsWith(`_${known}`);
}
function modeOfKey({ livePattern, testPattern }, text) {
    if (text === undefined)
        return undefined;
    if (testPattern !== undefined && new RegExp(testPattern).test(text))
        return 'test';
    return livePattern !== undefined && new RegExp(livePattern).test(text) ? 'live' : undefined;
}
function modeOfWord({ live, test }, text) {
    const word = text?.trim().toLowerCase();
    const isOneOf = (words) => words.some((known) => known.toLowerCase() === word);
    if (isOneOf(test))
        return 'test';
    return isOneOf(live) ? 'live' : undefined;
}
/** A key under a name that nobody foresaw. Only what can be nothing else counts: `test_\u2026` alone may be anything. */
function byKey(catalogue, text) {
    if (!(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeSecret */ .WW)(text))
        return [];
    return catalogue.flatMap((gateway) => gateway.credentials.flatMap((known) => {
        const mode = modeOfKey(known, text);
        return mode ? [ofCredential(gateway, known, mode)] : [];
    }));
}
/** Words that a key of any provider may be called by. */
const GENERIC = new Set([
    ...['access', 'api', 'app', 'backend', 'billing', 'checkout', 'client', 'config', 'credential', 'credentials', 'env'],
    ...['frontend', 'gateway', 'key', 'keys', 'live', 'my', 'next', 'pay', 'payment', 'payments', 'private', 'prod'],
    ...['production', 'provider', 'public', 'publishable', 'react', 'restricted', 'secret', 'server', 'service', 'shop'],
    ...['staging', 'store', 'stripe', 'test', 'token', 'value', 'vite', 'web'],
]);
/** Whether a name says of no other provider that the value is its: keys of several begin as Stripe's do. */
function isGenericName(name) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z]+/);
    return words.every((word) => word === '' || word.length === 1 || GENERIC.has(word));
}
function byHost(catalogue, text) {
    const hosts = [...new Set(hostsIn(text))];
    return catalogue.flatMap((gateway) => {
        const modes = new Set(hosts.flatMap((host) => modeOfHost(gateway, host) ?? []));
        return [...modes].map((mode) => {
            const told = gateway.hosts.shared ? undefined : mode;
            return { gateway, kind: 'host', mode: told, credential: '', isSecret: false, evidence: gateway.hosts };
        });
    });
}
/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;
/**
 * The hosts of a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
function hostsIn(text) {
    const parts = text.split(/[\s,;|]+/, MOST_PARTS).filter((part) => part !== '');
    const hosts = parts.flatMap((part) => (part.length > LONGEST_PART ? [] : (hostOf(part) ?? [])));
    return hosts.length === parts.length ? hosts : [];
}
/** The host in lower case and without a trailing dot. */
function hostOf(part) {
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
    if (!isUrl && !/^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:\/.*)?$/i.test(part))
        return undefined;
    const url = URL.parse(isUrl ? part : `https://${part}`);
    return url?.hostname.toLowerCase().replace(/\.$/, '') || undefined;
}
/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
function modeOfHost({ hosts }, host) {
    const fits = (names, patterns) => names.includes(host) || patterns.some((pattern) => new RegExp(pattern, 'i').test(host));
    if (fits(hosts.test, hosts.testPatterns))
        return 'test';
    return fits(hosts.live, hosts.livePatterns) ? 'live' : undefined;
}
/** Only a fact that is surely so, and whose source is recorded, makes an error. */
function isSure({ confidence, sources }) {
    const sure = 'high';
    return confidence === sure && sources.some((source) => source !== 'unrecorded');
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


/***/ })

};
