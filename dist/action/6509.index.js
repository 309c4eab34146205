export const id = 6509;
export const ids = [6509];
export const modules = {

/***/ 28052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ isEncrypted),
  P: () => (/* binding */ seenOf)
});

// EXTERNAL MODULE: ./build/src/network/address.js
var address = __webpack_require__(56936);
;// CONCATENATED MODULE: ./build/src/network/chain.js
/** More than any real chain has; it ends two certificates that issue each other. */
const LONGEST = 20;
/**
 * The chain that OpenSSL verified: from the server's own certificate up to an authority that is trusted. Node does not
 * give it, so it is found again by OpenSSL's own rule: an issuer that is trusted goes before one that was sent
 * (X509_V_FLAG_TRUSTED_FIRST, the default since 1.1.0), and one that is valid now before one that is not. What a server
 * sends beside it, such as an older root, is no part of it.
 *
 * Undefined where no such chain can be found.
 */
function verifiedChain({ sent, authorities }, now) {
    const [leaf, ...others] = sent;
    const chain = leaf ? [leaf] : [];
    for (let top = leaf; top && chain.length < LONGEST;) {
        if (isSelfSigned(top))
            return isAmong(top, authorities) ? chain : undefined;
        const issuer = issuerOf(top, authorities, now) ??
            issuerOf(top, others.filter((other) => !isAmong(other, chain)), now);
        if (issuer)
            chain.push(issuer);
        top = issuer;
    }
    return undefined;
}
/** When the first certificate of a chain expires. Undefined for no chain. */
function earliestExpiry(chain) {
    const [first, ...others] = (chain ?? []).map(({ validToDate }) => validToDate);
    return others.reduce((earliest, one) => (earliest && one < earliest ? one : earliest), first);
}
/** The first that is valid now; where there is none, the one that expires last. */
function issuerOf(certificate, candidates, now) {
    const issuers = candidates.filter((one) => isIssuer(one, certificate));
    const valid = issuers.find((one) => one.validFromDate <= now && now <= one.validToDate);
    return valid ?? issuers.sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}
function isIssuer(issuer, certificate) {
    try {
        return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
    }
    catch {
        // A key that OpenSSL does not know; whoever sent it was not believed either.
        return false;
    }
}
/** Whether it ends a chain. It need not be allowed to sign others, as `checkIssued` would have it. */
function isSelfSigned(certificate) {
    try {
        return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
    }
    catch {
        return false;
    }
}
function isAmong(certificate, others) {
    return others.some((other) => other.fingerprint256 === certificate.fingerprint256);
}

;// CONCATENATED MODULE: ./build/src/network/certificate.js


/**
 * What a connection shows; undefined when it is not encrypted. To be asked once for each connection: Node takes what the
 * server sent off the connection in showing it.
 */
function seenOf(socket, authorities) {
    if (!isEncrypted(socket))
        return undefined;
    const leaf = socket.getPeerX509Certificate();
    if (!leaf)
        return undefined;
    const sent = sentChain(leaf);
    // OpenSSL has just judged by the clock of the machine, and not by the moment that the run began.
    const now = new Date(performance.timeOrigin + performance.now());
    let chain;
    return {
        version: socket.getProtocol() ?? '',
        leafExpires: leaf.validToDate,
        names: namesOf(leaf.subjectAltName ?? ''),
        // Only where it is asked for: reading all the authorities takes some milliseconds.
        get chainExpires() {
            chain ??= { expires: earliestExpiry(verifiedChain({ sent, authorities: authorities() }, now)) };
            return chain.expires;
        },
    };
}
/** Whether TLS is spoken on a connection, told without loading it (`encrypted` of Node's TLS sockets is there for that). */
function isEncrypted(socket) {
    return 'encrypted' in socket && socket.encrypted === true;
}
function sentChain(leaf) {
    const sent = [];
    for (let one = leaf; one; one = one.issuerCertificate)
        sent.push(one);
    return sent;
}
/** Node writes them as `DNS:a.example, IP Address:10.0.0.1`, and as JSON text what would be read as more than one. */
function namesOf(alternatives) {
    const parts = alternatives.matchAll(/(?:^|, )(DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g);
    return [...parts].map(([, kind, name = '']) => {
        const text = name.startsWith('"') ? textOf(name) : name;
        return kind === 'DNS' ? text : ((0,address/* plainAddress */.n)(text) ?? text);
    });
}
function textOf(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}


/***/ }),

/***/ 11303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Sg: () => (/* binding */ opened),
/* harmony export */   m6: () => (/* binding */ connectTo)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);


/** Milliseconds for one of several addresses before the next is tried beside it (RFC 8305). */
const ATTEMPT_DELAY = 500;
/**
 * Connects to one of the endpoint's checked addresses, with TLS where terms are given. Names are not resolved again, so
 * that a second answer cannot lead elsewhere.
 *
 * TLS is verified whatever the process environment says, for the host's own name, in 1.2 or newer. Rejects with what
 * Node gives, or when the signal ends; the socket is then destroyed.
 */
async function connectTo(endpoint, terms, stopwatch, signal) {
    const plain = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(pinned(endpoint));
    await opened(plain, 'connect', signal);
    if (!isChecked(plain.remoteAddress, endpoint)) {
        plain.destroy();
        throw closed();
    }
    stopwatch.reached((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAddress */ .n)(plain.remoteAddress ?? '') ?? '');
    if (!terms)
        return plain;
    stopwatch.enter('tls');
    return terms.begin(plain, signal);
}
/** Settles when the socket has come that far. Rejects with what Node gives, or when the signal ends; the socket is then destroyed. */
function opened(socket, event, signal) {
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            signal.removeEventListener('abort', end);
            socket.destroy();
            reject(error);
        };
        const end = () => fail(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        // Kept for the life of the socket: an error after the exchange is nobody's business and must not end the process.
        socket.on('error', fail);
        socket.once('close', () => fail(closed()));
        socket.once(event, () => {
            signal.removeEventListener('abort', end);
            if (!socket.destroyed)
                resolve();
        });
        if (signal.aborted)
            end();
    });
}
/** Made once: every socket closes in the end, and an error with a stack each time is a good part of what that costs. */
const CLOSED = Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
/** What a connection is said to fail with that is closed without an error. */
function closed() {
    return CLOSED;
}
/** Options that make Node connect to the checked addresses, one after the other until one answers. */
function pinned({ host, addresses, port }) {
    const answers = addresses.map((address) => ({ address, family: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) }));
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
function isChecked(remote, { addresses }) {
    const plain = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAddress */ .n)(remote ?? '');
    return plain !== undefined && addresses.some((address) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAddress */ .n)(address) === plain);
}


/***/ }),

/***/ 36053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cA: () => (/* binding */ TalkFailed),
  iq: () => (/* binding */ converse),
  $_: () => (/* binding */ handedOver)
});

// EXTERNAL MODULE: ./build/src/network/certificate.js + 1 modules
var certificate = __webpack_require__(28052);
;// CONCATENATED MODULE: ./build/src/network/deadline.js
/**
 * Gives work so many milliseconds. `AbortSignal.any` with `AbortSignal.timeout` says the same and costs a good part of
 * what a request to a near service takes.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let late = false;
    const end = () => controller.abort(outer.reason);
    const timer = setTimeout(() => {
        late = true;
        // A reason of our own, since the usual one is made with a stack that nobody reads.
        controller.abort('timeout');
    }, milliseconds);
    outer.addEventListener('abort', end, { once: true });
    // One that has ended already says so no more.
    if (outer.aborted)
        end();
    return {
        signal: controller.signal,
        passed: () => late,
        clear: () => {
            clearTimeout(timer);
            outer.removeEventListener('abort', end);
        },
    };
}

// EXTERNAL MODULE: ./build/src/network/connector.js
var connector = __webpack_require__(11303);
// EXTERNAL MODULE: ./build/src/network/locate.js
var locate = __webpack_require__(81196);
// EXTERNAL MODULE: ./build/src/network/proxy.js
var network_proxy = __webpack_require__(42240);
// EXTERNAL MODULE: ./build/src/network/until.js
var until = __webpack_require__(53092);
;// CONCATENATED MODULE: ./build/src/network/open.js




/** Opens a connection to a checked address, or through the proxy that the workflow names for the host. */
async function openTo(destination, during) {
    const proxy = (0,network_proxy/* proxyOf */.O)(destination.host, during.opening.rights);
    return proxy ? openThrough(proxy, destination, during) : openDirectly(destination, during);
}
async function openDirectly(destination, { opening, stopwatch, signal }) {
    const { host, port, address, family, terms } = destination;
    const located = await (0,until/* untilAborted */.E)((0,locate/* locate */.x5)(host, port, opening.rights, family), signal);
    if (located.kind !== 'found')
        return located;
    stopwatch.went('dns', located.ahead);
    stopwatch.enter('connect');
    const endpoint = (0,locate/* pinTo */.np)(located.endpoint, address, opening.rights);
    return { kind: 'open', socket: await (0,connector/* connectTo */.m6)(endpoint, terms, stopwatch, signal) };
}
/**
 * The addresses of the host are the proxy's business and are not looked at. So it must prove by TLS, from the first byte,
 * that it is the one that was named; and nothing is sent that asks for an address or a family.
 */
async function openThrough(proxy, destination, { opening, stopwatch, signal }) {
    const { terms, address, family } = destination;
    if (!terms || address !== undefined || family !== undefined)
        return { kind: 'blocked', reason: 'proxy' };
    const way = await wayThrough(proxy, destination, { opening, stopwatch, signal });
    if (way.kind !== 'open')
        return way;
    stopwatch.enter('tls');
    try {
        const socket = await terms.begin(way.socket, signal);
        socket.once('close', () => way.socket.destroy());
        return { kind: 'open', socket };
    }
    catch (thrown) {
        way.socket.destroy();
        throw thrown;
    }
}
async function wayThrough(proxy, destination, { opening, stopwatch, signal }) {
    const located = await (0,until/* untilAborted */.E)((0,locate/* locate */.x5)(proxy.host, proxy.port, opening.rights), signal);
    if (located.kind === 'blocked')
        return { kind: 'blocked', reason: 'proxy' };
    if (located.kind === 'failed')
        return { kind: 'failed', reason: 'proxy' };
    stopwatch.enter('connect');
    const terms = proxy.secure ? await opening.terms(proxy.host, ['http/1.1']) : undefined;
    // Its address and its TLS are none of the target.
    const silent = { ...stopwatch, enter: () => { }, reached: () => { } };
    try {
        const socket = await (0,connector/* connectTo */.m6)(located.endpoint, terms, silent, signal);
        const reason = await (0,until/* untilAborted */.E)((0,network_proxy/* openWay */.A)(socket, proxy, destination), signal).catch((thrown) => {
            socket.destroy();
            throw thrown;
        });
        if (reason === undefined)
            return { kind: 'open', socket };
        socket.destroy();
        return { kind: 'failed', reason };
    }
    catch (thrown) {
        if (signal.aborted || !(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        return { kind: 'failed', reason: 'proxy' };
    }
}

// EXTERNAL MODULE: ./build/src/network/reason.js
var reason = __webpack_require__(41434);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: ./build/src/network/trace.js
var trace = __webpack_require__(31681);
;// CONCATENATED MODULE: ./build/src/network/converse.js







/** What the conversation itself found to be a failure of the other side. */
class TalkFailed extends Error {
    reason;
    constructor(reason) {
        super('the conversation failed');
        this.name = 'TalkFailed';
        this.reason = reason;
    }
}
/** Opens a connection to a checked address, talks over it, and closes it, all within the time of the call. */
async function converse(call, talk, calls, signal) {
    if (signal.aborted)
        return { kind: 'ended' };
    const host = (0,screen/* plainHost */.jV)(call.host);
    // Public hosts are spared; those that the workflow names are its own.
    const shared = (0,screen/* mayBePrivate */.yN)(host, calls.rights) ? undefined : `${host}:${call.port}`;
    const leave = await calls.turnstile.enter(shared, signal);
    if (!leave)
        return { kind: 'ended' };
    try {
        return await handedOver(converseNow({ ...call, host }, talk, calls, signal), calls, signal);
    }
    finally {
        leave();
    }
}
/** What was said, when it has its turn. Where the signal has ended by then nobody judges it any more. */
async function handedOver(said, { handOver }, signal) {
    const answer = await said;
    if (answer.kind !== 'answered')
        return answer;
    await handOver();
    return signal.aborted ? { kind: 'ended' } : answer;
}
async function converseNow(call, talk, opening, signal) {
    const { host, port, address, family } = call;
    // Outside of what is judged below: what is wrong with our own authorities is no fault of the target.
    const terms = call.tls && (await opening.terms(host, call.tls));
    const deadline = startDeadline(call.timeout, signal);
    const either = deadline.signal;
    const stopwatch = (0,trace/* startStopwatch */.Q)();
    let socket;
    try {
        const during = { opening, stopwatch, signal: either };
        const opened = await openTo({ host, port, address, family, terms }, during);
        if (opened.kind === 'blocked')
            return opened;
        if (opened.kind === 'failed')
            return { ...opened, trace: stopwatch.trace() };
        socket = opened.socket;
        const value = await (0,until/* untilAborted */.E)(talk(lineOver(socket, terms, host, during)), either);
        return { kind: 'answered', value, trace: stopwatch.trace() };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'ended' };
        const trace = stopwatch.trace();
        if (deadline.passed())
            return { kind: 'failed', reason: 'timeout', trace };
        if (thrown instanceof TalkFailed)
            return { kind: 'failed', reason: thrown.reason, trace };
        // Whatever comes from the network has a code; anything else is a fault of ours and must not be blamed on the target.
        if (!(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        return { kind: 'failed', reason: (0,reason/* reasonOf */.A)(thrown), trace };
    }
    finally {
        deadline.clear();
        socket?.destroy();
    }
}
function lineOver(socket, terms, host, surroundings) {
    const { stopwatch, opening, signal } = surroundings;
    return {
        socket,
        tls: terms && (0,certificate/* seenOf */.P)(socket, terms.authorities),
        stopwatch,
        signal,
        handOver: opening.handOver,
        secure: async (protocols) => {
            stopwatch.enter('tls');
            const later = await opening.terms(host, protocols);
            return lineOver(await later.begin(socket, signal), later, host, surroundings);
        },
    };
}


/***/ }),

/***/ 44703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Yv: () => (/* binding */ LARGEST_BODY),
/* harmony export */   _h: () => (/* binding */ exchangeOver),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   qB: () => (/* binding */ LARGEST_HEADERS),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);


/** Bytes of a body, counted as they are sent, where the request does not say. */
const LARGEST_BODY = 256 * 1024;
/** Bytes of all headers together. */
const LARGEST_HEADERS = 16 * 1024;
/**
 * Sends one request over a line and reads the whole answer. Rejects with what Node gives, also when the line is closed,
 * as it is when its signal ends: that is the one deadline.
 *
 * Node's own client starts in a third of the time that undici takes, and is as strict a reader.
 */
function exchangeOver({ socket, stopwatch }, request) {
    stopwatch.enter('first-byte');
    return new Promise((resolve, reject) => {
        const sent = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(optionsOf(request, socket));
        let answer;
        const end = (thrown) => {
            // What has come whole may still wait to be read. What has more than it said it has is not whole but cut.
            if (!answer?.complete || isBreach(thrown))
                reject(thrown);
        };
        sent.once('response', (come) => {
            answer = come;
            answerOf(come, request.largestBody ?? LARGEST_BODY, stopwatch).then(resolve, reject);
        });
        // Kept for the life of the request: what goes wrong after the answer must not end the process.
        sent.on('error', end);
        // An answer that asks to go on in another protocol ends so, without an error.
        sent.once('close', () => end(CLOSED));
        sent.end(request.body);
    });
}
function optionsOf({ url, method, headers, body }, socket) {
    return {
        createConnection: () => socket,
        method,
        path: url.pathname + url.search,
        headers: {
            host: url.host,
            ...headers,
            connection: 'close',
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
        },
        maxHeaderSize: LARGEST_HEADERS,
        // Whatever NODE_OPTIONS says.
        insecureHTTPParser: false,
    };
}
async function answerOf(come, largest, stopwatch) {
    const version = versionOf(come);
    stopwatch.enter('body');
    const body = await readBody(come, largest);
    if (!body)
        return 'body-too-big';
    const fieldLines = linesOf(come.rawHeaders);
    return { status: come.statusCode ?? 0, headers: joined(fieldLines), fieldLines, body, version };
}
/** Made once, since every exchange closes in the end. */
const CLOSED = Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
/** What Node's parser of HTTP throws. */
function isBreach(thrown) {
    return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('HPE_');
}
/** Undefined when it is larger than the cap; what is left is not read. Rejects when it ends before its end. */
function readBody(stream, largest) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        stream.on('data', (chunk) => {
            size += chunk.byteLength;
            if (size <= largest)
                chunks.push(chunk);
            else {
                stream.destroy();
                resolve(undefined);
            }
        });
        stream.once('end', () => resolve(Buffer.concat(chunks)));
        // Kept for the life of the stream: what goes wrong after the cap must not end the process.
        stream.on('error', reject);
        stream.once('close', () => reject(CLOSED));
    });
}
/** What the status line says. Node's parser lets any version pass; whoever speaks 1.1 is answered in that or in 1.0. */
function versionOf({ httpVersion }) {
    if (httpVersion === '1.1' || httpVersion === '1.0')
        return httpVersion;
    throw Object.assign(new Error('The answer is of a version that was not asked for.'), { code: 'HPE_INVALID_VERSION' });
}
/**
 * The values of each header, one for each time that it was sent (RFC 9110, section 5.2), of names and values in turn.
 * Names that begin with a colon are of HTTP/2 itself (RFC 9113, section 8.3), and no header has one.
 * Node's own account of them stumbles in older releases over a header `__proto__`.
 */
function linesOf(raw) {
    const lines = new Map();
    for (let at = 0; at + 1 < raw.length; at += 2) {
        const [name, value] = [raw[at]?.toLowerCase() ?? '', fieldText(raw[at + 1] ?? '')];
        if (name.startsWith(':'))
            continue;
        const held = lines.get(name);
        if (held)
            held.push(value);
        else
            lines.set(name, [value]);
    }
    return lines;
}
/** A value as UTF-8 where it is that, and else as Latin-1, as Node gives it: both are in use (RFC 9110, section 5.5). */
function fieldText(value) {
    const bytes = Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/** The values of a repeated header in one, as a list (RFC 9110, section 5.3). */
function joined(lines) {
    const whole = new Map();
    for (const [name, values] of lines)
        whole.set(name, values.join(', '));
    return whole;
}


/***/ }),

/***/ 81196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   az: () => (/* binding */ isLookedUp),
/* harmony export */   np: () => (/* binding */ pinTo),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37708);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31042);




/**
 * Finds the addresses of a host, written as `plainHost` does. Every answer must be public, unless the workflow allows
 * private ones for the host: a name with one public and one private answer is how a guard is walked around. With a
 * family, all answers are judged and those of the family are given, in the resolver's order.
 */
async function locate(host, port, rights, family) {
    const [override, ...others] = overridesOf(host, port, rights);
    if (!override && rights.onlyResolutions)
        return { kind: 'failed', reason: 'dns' };
    const { addresses, ahead } = override
        ? { addresses: [override, ...others].map(({ address }) => address), ahead: 0 }
        : await addressesOf(host, rights);
    if (addresses.length === 0)
        return { kind: 'failed', reason: 'dns' };
    if (!(0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBePrivate */ .yN)(host, rights) && !addresses.every(_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i)) {
        return { kind: 'blocked', reason: 'blocked-address' };
    }
    const fitting = addresses.filter((address) => family === undefined || familyOf(address) === family);
    if (fitting.length === 0)
        return { kind: 'failed', reason: 'address-family' };
    return { kind: 'found', endpoint: { host, addresses: fitting, port: override?.addressPort ?? port }, ahead };
}
/** What is connected to for an IPv4 address that is mapped into IPv6 is the IPv4 address. */
function familyOf(address) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAddress */ .n)(address) ?? '');
}
/** Where one name leads to several addresses, all have the port of the first. */
function overridesOf(host, port, { resolutions }) {
    const rules = resolutions.filter((rule) => (0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHost */ .jV)(rule.host) === host && rule.port === port);
    return rules.filter(({ addressPort }) => addressPort === rules[0]?.addressPort);
}
async function addressesOf(host, { names }) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return { addresses: [host], ahead: 0 };
    return (names ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .openNames */ .L)()).look(host);
}
/** Whether a name is looked up at all, and not led elsewhere or an address itself. */
function isLookedUp(host, port, rights) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && !rights.onlyResolutions && overridesOf(host, port, rights).length === 0;
}
/**
 * The endpoint with one address alone. It comes of an earlier `locate`, and is judged again; that this answer does not
 * hold it is no matter, since some names answer with other addresses each time.
 */
function pinTo(endpoint, address, rights) {
    if (address === undefined)
        return endpoint;
    if (!(0,_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBePrivate */ .yN)(endpoint.host, rights) && !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i)(address)) {
        throw new Error('An address was to be called that is not public.');
    }
    return { ...endpoint, addresses: [address] };
}


/***/ }),

/***/ 37708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openNames)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);

/** Milliseconds that a lookup ahead may take, and that its answer may wait for whoever needs it. */
const LONGEST = 1000;
const FRESH = 5000;
/**
 * Names whose lookups do not wait for the connections before them. What failed ahead or has become old is forgotten, and
 * whoever asks looks up anew; what takes long is waited for by whoever asks, in its own time.
 */
function openNames() {
    const begun = new Map();
    const ready = new Map();
    const begin = async (host) => {
        const started = performance.now();
        const addresses = await addressesOf(host);
        const at = performance.now();
        if (addresses.length > 0 && at - started < LONGEST)
            ready.set(host, { addresses, ahead: at - started, at });
        begun.delete(host);
        return addresses;
    };
    return {
        lookAhead: async (host) => {
            const running = begun.get(host) ?? begin(host);
            begun.set(host, running);
            await within(LONGEST, running);
        },
        look: async (host) => {
            const early = ready.get(host);
            ready.delete(host);
            if (early && performance.now() - early.at < FRESH)
                return early;
            // What is still under way is waited for, and only the time from now on is that of whoever asks.
            return { addresses: await (begun.get(host) ?? addressesOf(host)), ahead: 0 };
        },
    };
}
async function addressesOf(host) {
    try {
        return (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true })).map(({ address }) => address);
    }
    catch {
        return [];
    }
}
/** Undefined when it takes longer. */
async function within(milliseconds, work) {
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, milliseconds, undefined);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 96509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: ./build/src/network/certificate.js + 1 modules
var certificate = __webpack_require__(28052);
// EXTERNAL MODULE: ./build/src/network/converse.js + 2 modules
var converse = __webpack_require__(36053);
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

// EXTERNAL MODULE: ./build/src/network/exchange.js
var network_exchange = __webpack_require__(44703);
;// CONCATENATED MODULE: ./build/src/network/hand-over.js
/**
 * Gives each answer a round of the event loop of its own. Whoever judges it may run a pattern up to its bound; where many
 * answers come at once, as many of them would follow each other without a look at the clock, long past every deadline.
 * What can wait has the rounds between, one piece of work in each, so that what comes meanwhile is read soon.
 */
function openRounds() {
    const answers = [];
    const others = [];
    let running = false;
    const round = () => {
        const next = answers.shift() ?? others.shift();
        running = next !== undefined;
        next?.();
        // What an immediate asks for comes only after timers, signals and the network have been looked at.
        if (next)
            setImmediate(round);
    };
    const wait = (among) => new Promise((resolve) => {
        among.push(resolve);
        if (!running)
            setImmediate(round);
        running = true;
    });
    return { handOver: () => wait(answers), spareTime: () => wait(others) };
}

// EXTERNAL MODULE: ./build/src/network/headers.js
var network_headers = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/network/locate.js
var locate = __webpack_require__(81196);
// EXTERNAL MODULE: ./build/src/network/names.js
var network_names = __webpack_require__(37708);
// EXTERNAL MODULE: ./build/src/network/proxy.js
var proxy = __webpack_require__(42240);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
;// CONCATENATED MODULE: ./build/src/network/turnstile.js
/** Connections at a time to one public host and port. Their owners did not ask to be probed. */
const MOST_EACH = 4;
/** Connections at a time in all, so that a run does not use up what the machine has. */
const MOST_IN_ALL = 100;
/** Who waits is let in in the order of arrival, and past others where only their own host is full. */
function openTurnstile() {
    const inside = new Map();
    const waiting = new Set();
    let all = 0;
    const isFull = (key) => all >= MOST_IN_ALL || (key !== undefined && (inside.get(key) ?? 0) >= MOST_EACH);
    const count = (key, by) => {
        all += by;
        const left = (inside.get(key) ?? 0) + by;
        if (left === 0)
            inside.delete(key);
        else
            inside.set(key, left);
    };
    const leave = (key) => {
        count(key, -1);
        for (const one of waiting) {
            if (isFull(one.key))
                continue;
            waiting.delete(one);
            one.admit();
        }
    };
    const admitted = (key) => {
        count(key, 1);
        return () => leave(key);
    };
    return {
        enter: (key, signal) => {
            if (signal.aborted)
                return Promise.resolve(undefined);
            if (!isFull(key))
                return Promise.resolve(admitted(key));
            return new Promise((resolve) => {
                const one = {
                    key,
                    admit: () => {
                        signal.removeEventListener('abort', end);
                        resolve(admitted(key));
                    },
                };
                const end = () => {
                    waiting.delete(one);
                    resolve(undefined);
                };
                signal.addEventListener('abort', end, { once: true });
                waiting.add(one);
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/network/network.js











/** Opens the network with the rights of the workflow. Nothing is left open between two requests. */
function openNetwork(given) {
    const names = (0,network_names/* openNames */.L)();
    const rights = { ...given, names };
    const { handOver, spareTime } = openRounds();
    const opening = { rights, terms: termsOf(rights), turnstile: openTurnstile(), handOver };
    return {
        screen: (request) => network_screen(request, rights),
        send: (request, signal) => send(request, opening, signal),
        converse: (call, talk, signal) => (0,converse/* converse */.iq)(call, talk, opening, signal),
        lookAhead: async (host, port) => {
            const plain = (0,screen/* plainHost */.jV)(host);
            if (!(0,proxy/* proxyOf */.O)(plain, rights) && (0,locate/* isLookedUp */.az)(plain, port, rights))
                await names.lookAhead(plain);
        },
        locate: async (host, port, family) => (0,proxy/* proxyOf */.O)((0,screen/* plainHost */.jV)(host), rights)
            ? { kind: 'blocked', reason: 'proxy' }
            : (0,locate/* locate */.x5)((0,screen/* plainHost */.jV)(host), port, rights, family),
        askNameServer: async (question, signal) => (await __webpack_require__.e(/* import() */ 7569).then(__webpack_require__.bind(__webpack_require__, 7569))).askNameServer(question, opening, signal),
        mayBePrivate: (host) => (0,screen/* mayBePrivate */.yN)((0,screen/* plainHost */.jV)(host), rights),
        spareTime,
    };
}
/** TLS, with all that Node needs for it, is loaded for the first connection that speaks it. */
function termsOf(rights) {
    let terms;
    return async (host, protocols) => {
        terms ??= __webpack_require__.e(/* import() */ 6361).then(__webpack_require__.bind(__webpack_require__, 86361)).then(({ openTerms }) => openTerms(rights));
        return (await terms)(host, protocols);
    };
}
function network_screen(request, rights) {
    return ((0,screen/* screenUrl */.eB)(request.url, rights) ??
        screenProxy(request.url, rights) ??
        (request.credential && checkBinding(request.credential, request)));
}
/** A proxy would read what is not encrypted, the credential with it. */
function screenProxy(url, rights) {
    return url.protocol === 'http:' && (0,proxy/* proxyOf */.O)((0,screen/* hostOf */.w4)(url), rights) ? 'proxy' : undefined;
}
async function send(request, opening, signal) {
    if (signal.aborted)
        return { kind: 'ended' };
    const blocked = network_screen(request, opening.rights);
    if (blocked)
        return { kind: 'blocked', reason: blocked };
    const { url, timeout, address, family, httpVersions = ['1.1'] } = request;
    const headers = requestHeaders(request);
    const call = {
        host: (0,screen/* hostOf */.w4)(url),
        port: (0,screen/* portOf */.HM)(url),
        tls: url.protocol === 'https:' ? httpVersions.map((version) => PROTOCOLS[version]) : undefined,
        address,
        family,
        timeout,
    };
    const talk = async (line) => {
        const agreed = agreedOn(line, httpVersions);
        const exchange = agreed === '2' ? (await __webpack_require__.e(/* import() */ 1524).then(__webpack_require__.bind(__webpack_require__, 91524))).exchangeOverHttp2 : network_exchange/* exchangeOver */._h;
        const answer = await exchange(line, { ...request, headers });
        if (answer === 'body-too-big')
            throw new converse/* TalkFailed */.cA('body-too-big');
        return { ...answer, httpVersion: answer.version, tls: line.tls };
    };
    const said = await (0,converse/* converse */.iq)(call, talk, opening, signal);
    return said.kind === 'answered' ? { ...said.value, kind: 'answered', trace: said.trace } : said;
}
/** Names of protocols in ALPN (RFC 7301, RFC 9113). */
const PROTOCOLS = { '1.1': 'http/1.1', '2': 'h2' };
/** A server that chooses nothing speaks 1.1, and nobody else is spoken to in a version that was not offered. */
function agreedOn({ socket }, offered) {
    const agreed = (0,certificate/* isEncrypted */.p)(socket) && socket.alpnProtocol === PROTOCOLS['2'] ? '2' : '1.1';
    if (!offered.includes(agreed))
        throw new converse/* TalkFailed */.cA('http-version');
    return agreed;
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


/***/ }),

/***/ 42240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWay),
/* harmony export */   O: () => (/* binding */ proxyOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31042);


/** Bytes of a proxy's answer at most. */
const LARGEST_ANSWER = 16 * 1024;
/** The proxy that a host (as `plainHost` has it) is asked through; undefined where it is asked directly. */
function proxyOf(host, { proxy }) {
    return proxy?.hosts.some((named) => (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .plainHost */ .jV)(named) === host) ? proxy : undefined;
}
/**
 * Asks a proxy, over a connection to it, for a way to a host and port. Undefined when the way is open, else why it is
 * not. The login is for the proxy alone: what goes to the target is said after this, inside of TLS.
 */
async function openWay(socket, proxy, target) {
    const authority = `${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(target.host) ? `[${target.host}]` : target.host}:${target.port}`;
    const login = proxy.login && `Proxy-Authorization: ${basic(proxy.login)}\r\n`;
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login ?? ''}\r\n`, 'latin1');
    const status = statusOf(await headOf(socket));
    if (status === 407)
        return 'proxy-credential';
    return status !== undefined && status >= 200 && status < 300 ? undefined : 'proxy';
}
function basic({ user, password }) {
    return `Basic ${Buffer.from(`${user}:${password.reveal()}`).toString('base64')}`;
}
/**
 * Everything up to the empty line. Undefined where there is more: TLS is begun by us, so nothing may stand behind it, and
 * undefined where it ends before or goes on too long.
 */
function headOf(socket) {
    return new Promise((resolve) => {
        let head = '';
        const finish = (result) => {
            socket.off('data', read).off('close', fail);
            socket.pause();
            resolve(result);
        };
        const fail = () => finish(undefined);
        const read = (chunk) => {
            head += chunk.toString('latin1');
            const end = head.indexOf('\r\n\r\n');
            if (end >= 0)
                finish(end + 4 === head.length ? head : undefined);
            else if (head.length > LARGEST_ANSWER)
                finish(undefined);
        };
        socket.on('data', read).once('close', fail).once('end', fail);
        if (socket.destroyed)
            fail();
    });
}
function statusOf(head) {
    const [, status] = /^HTTP\/1\.[01] (\d{3})(?: |\r\n)/.exec(head ?? '') ?? [];
    return status === undefined ? undefined : Number(status);
}


/***/ }),

/***/ 41434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
const REASON_OF_CODE = {
    ECONNREFUSED: 'refused',
    EADDRNOTAVAIL: 'no-route',
    EAFNOSUPPORT: 'no-route',
    EHOSTUNREACH: 'no-route',
    ENETUNREACH: 'no-route',
    EACCES: 'refused',
    EPERM: 'refused',
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    CLIENT_REFUSED: 'tls-client-certificate',
    ETIMEDOUT: 'timeout',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-not-yet-valid',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-name',
    HOSTNAME_MISMATCH: 'tls-name',
    ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'http-version',
    EPROTO: 'tls-protocol',
};
/** Families of codes: OpenSSL's verification results, and its alerts. */
const REASON_OF_FAMILY = [
    // What only a server says, of the certificate that it was shown or of the lack of one (RFC 8446, section 6.2). Under
    // TLS 1.3 it comes after the handshake; a server that closes without a word is a `reset`.
    [
        /_ALERT_(?:(?:BAD|UNSUPPORTED)_CERTIFICATE|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN|REQUIRED)|UNKNOWN_CA|ACCESS_DENIED)$/,
        'tls-client-certificate',
    ],
    [/^(?:CERT_|CRL_|UNABLE_TO_|ERROR_IN_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|UNSPECIFIED$)/, 'tls-untrusted'],
    [/^ERR_(?:SSL|TLS)_/, 'tls-protocol'],
    [/^ERR_HTTP2_/, 'protocol'],
    // Node's parser of HTTP.
    [/^HPE_/, 'protocol'],
];
/**
 * Why a connection or an exchange failed, from what Node or OpenSSL threw. Its message is never looked at: it
 * can hold names and addresses. Unknown codes are `reset`: the other side did not answer.
 */
function reasonOf(thrown) {
    const reasons = codesOf(thrown).flatMap((code) => reasonOfCode(code) ?? []);
    // Of several addresses that were tried, one that was reached says more than one that could not be.
    return reasons.includes('refused')
        ? 'refused'
        : (reasons.find((reason) => reason !== 'no-route') ?? reasons[0] ?? 'reset');
}
function reasonOfCode(code) {
    return REASON_OF_CODE[code] ?? REASON_OF_FAMILY.find(([family]) => family.test(code))?.[1];
}
function codesOf(thrown) {
    if (!(thrown instanceof Error))
        return [];
    const own = ['code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name];
    return thrown instanceof AggregateError ? [...thrown.errors.flatMap(codesOf), ...own] : own;
}


/***/ }),

/***/ 31681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startStopwatch)
/* harmony export */ });
/** Starts with resolving the name. */
function startStopwatch() {
    const started = performance.now();
    const phases = {};
    let last = 'dns';
    let since = started;
    let address;
    let before = 0;
    const lap = (now) => (phases[last] ?? 0) + now - since;
    return {
        enter: (phase) => {
            const now = performance.now();
            phases[last] = lap(now);
            [last, since] = [phase, now];
        },
        went: (phase, milliseconds = 0) => {
            phases[phase] = (phases[phase] ?? 0) + milliseconds;
            before += milliseconds;
        },
        reached: (remote) => {
            address = remote;
        },
        trace: () => {
            const now = performance.now();
            // An address that was connected to is one; telling which needs no pattern.
            const family = address === undefined ? undefined : address.includes(':') ? 6 : 4;
            return { phases: { ...phases, [last]: lap(now) }, last, address, family, milliseconds: now - started + before };
        },
    };
}


/***/ }),

/***/ 53092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/**
 * What work comes to, or a rejection with the signal's reason where that ends first. The system's resolver cannot be
 * called off, nor can every conversation; what comes of it is then left alone.
 */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted)
            end();
        // Whoever lost may still fail: that too is heard here, and must not end the process.
        const done = () => signal.removeEventListener('abort', end);
        work.then((value) => {
            done();
            resolve(value);
        }, (thrown) => {
            done();
            reject(thrown);
        });
    });
}


/***/ })

};
