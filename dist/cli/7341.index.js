export const id = 7341;
export const ids = [7341,1524];
export const modules = {

/***/ 91524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeOverHttp2: () => (/* binding */ exchangeOverHttp2)
/* harmony export */ });
/* harmony import */ var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32467);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44703);


/** Header fields of an answer at most. */
const MOST_FIELDS = 1000;
/** Codes of a stream's end (RFC 9113, section 7) that say the other side does not keep to the protocol. */
const BREACHES = new Set([
    node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_PROTOCOL_ERROR,
    node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_FLOW_CONTROL_ERROR,
    node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_FRAME_SIZE_ERROR,
    node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_COMPRESSION_ERROR,
    // Node's own word for headers over the cap.
    node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_ENHANCE_YOUR_CALM,
]);
/**
 * Sends one request over a line that has agreed on HTTP/2 (RFC 9113), as its only stream, and reads the whole answer
 * under the caps of HTTP/1.1. Rejects with what Node gives, or when the connection ends.
 */
async function exchangeOverHttp2({ socket, stopwatch }, request) {
    const session = (0,node_http2__WEBPACK_IMPORTED_MODULE_0__.connect)(request.url.origin, {
        createConnection: () => socket,
        settings: { enablePush: false, maxHeaderListSize: _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_HEADERS */ .qB },
        maxHeaderListPairs: MOST_FIELDS,
    });
    const ended = endOf(session, socket);
    stopwatch.enter('first-byte');
    try {
        const stream = session.request(fieldsOf(request), { endStream: request.body === undefined });
        const isWhole = watchEnd(stream);
        if (request.body !== undefined)
            stream.end(request.body);
        const trailers = new Map();
        stream.once('trailers', (_fields, _flags, raw) => {
            for (const [name, value] of (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)((0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(raw)))
                trailers.set(name, value);
        });
        const { status, fieldLines } = await Promise.race([answerOf(stream), ended]);
        stopwatch.enter('body');
        const whole = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x8)(stream, request.largestBody ?? _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_BODY */ .Yv).catch(() => Promise.reject(broken(stream)));
        const body = await Promise.race([whole, ended]);
        if (!body)
            return 'body-too-big';
        // What was cut short ends like what is whole, but for this.
        if (!isWhole() || stream.aborted || stream.rstCode !== node_http2__WEBPACK_IMPORTED_MODULE_0__.constants.NGHTTP2_NO_ERROR)
            throw broken(stream);
        return { status, headers: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(fieldLines), fieldLines, body, trailers, version: '2' };
    }
    finally {
        session.destroy();
    }
}
/**
 * Tells whether the other side said itself that its answer is whole (END_STREAM). A stream that it resets without an
 * error ends just the same, and Node shows the difference nowhere: but then the stream is closed before the body ends,
 * and not after it.
 */
function watchEnd(stream) {
    let whole = false;
    const push = stream.push.bind(stream);
    stream.push = (chunk, encoding) => {
        whole ||= chunk === null && !stream.closed;
        return push(chunk, encoding);
    };
    return () => whole;
}
/** Rejects when the connection fails or ends; whoever races with it may have been answered by then. */
function endOf(session, socket) {
    const { promise, reject } = Promise.withResolvers();
    // First of all, since what the session makes of it does not say what an alert of TLS says.
    socket.once('error', reject);
    session.on('error', reject);
    session.once('close', () => reject(failure('ECONNRESET')));
    promise.catch(() => { });
    return promise;
}
function fieldsOf({ url, method, headers, body }) {
    return {
        ':method': method,
        ':scheme': url.protocol.slice(0, -1),
        ':authority': url.host,
        ':path': url.pathname + url.search,
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
    };
}
function answerOf(stream) {
    return new Promise((resolve, reject) => {
        stream.once('response', ({ ':status': status = 0 }, _flags, raw) => {
            const fieldLines = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(raw);
            // The setting is advice to the server; Node holds nobody to it.
            if (sizeOf(fieldLines) > _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_HEADERS */ .qB)
                reject(failure('ERR_HTTP2_STREAM_ERROR'));
            else
                resolve({ status, fieldLines });
        });
        // Kept for the life of the stream: what goes wrong after the answer must not end the process.
        stream.on('error', (error) => reject(isBreach(error) ? error : broken(stream)));
        stream.once('close', () => reject(broken(stream)));
    });
}
function sizeOf(lines) {
    return [...lines]
        .flatMap(([name, values]) => values.map((value) => name.length + value.length))
        .reduce((a, b) => a + b, 0);
}
/** What is no HTTP/2 at all, as from a server of HTTP/1.1. */
function isBreach(error) {
    return 'code' in error && error.code === 'ERR_HTTP2_ERROR';
}
function broken(stream) {
    return failure(BREACHES.has(stream.rstCode) ? 'ERR_HTTP2_STREAM_ERROR' : 'ECONNRESET');
}
function failure(code) {
    return Object.assign(new Error('The exchange over HTTP/2 failed.'), { code });
}


/***/ }),

/***/ 18814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings),
/* harmony export */   s: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _judge_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5036);
/* harmony import */ var _same_thing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3953);


/** Adds what only warns. What `expect` fails is not said again. */
function withWarnings(voice, errors, warn) {
    const warnings = warn({ ...voice, blocks: false });
    return [...errors, ...warnings.filter((warning) => !errors.some((error) => (0,_same_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameThing */ .b)(warning, error)))];
}
/** A connection, held against what `expect` and `warn` want of its TLS and of its family. */
function judgeLine(voice, { expect, warn }, seen, now) {
    const judge = (one, { ipFamily, tls }) => [
        ...(0,_judge_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeFamily */ .i)(one, ipFamily, seen.trace),
        ...(0,_judge_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeTls */ .n)(one, tls, seen.tls, now),
    ];
    return withWarnings(voice, judge(voice, expect), (quiet) => judge(quiet, warn));
}


/***/ }),

/***/ 87341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareGrpc: () => (/* binding */ prepareGrpc)
});

// EXTERNAL MODULE: ./build/src/network/certificate.js + 1 modules
var certificate = __webpack_require__(28052);
// EXTERNAL MODULE: ./build/src/network/converse.js + 2 modules
var converse = __webpack_require__(36053);
// EXTERNAL MODULE: ./build/src/network/exchange-http2.js
var exchange_http2 = __webpack_require__(91524);
// EXTERNAL MODULE: ./build/src/probe/alongside.js
var alongside = __webpack_require__(18814);
// EXTERNAL MODULE: ./build/src/probe/host-probe.js
var host_probe = __webpack_require__(1043);
// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/probe/passing.js
var passing = __webpack_require__(95547);
;// CONCATENATED MODULE: ./build/src/probe/grpc/message.js
/** Wire types of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/). */
const VARINT = 0;
const FIXED_64 = 1;
const BYTES = 2;
const FIXED_32 = 5;
/** Bytes before a message of gRPC: a flag for compression, and the length. */
const PREFIX = 5;
/** `HealthCheckRequest { string service = 1; }`, behind the prefix that gRPC puts before each message. */
function writeRequest(service) {
    const name = Buffer.from(service);
    const message = name.length === 0 ? [] : [(1 << 3) | BYTES, ...varint(name.length), ...name];
    const prefix = Buffer.alloc(PREFIX);
    prefix.writeUInt32BE(message.length, 1);
    return Buffer.concat([prefix, Buffer.from(message)]);
}
/**
 * The status in `HealthCheckResponse { ServingStatus status = 1; }`, 0 where it is left out. Undefined for a body that is
 * anything else than one message, not compressed, that can be read to its end.
 */
function readResponse(body) {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (bytes.length < PREFIX || bytes[0] !== 0 || bytes.readUInt32BE(1) !== bytes.length - PREFIX)
        return undefined;
    let status = 0;
    for (let at = PREFIX; at < bytes.length;) {
        const tag = readVarint(bytes, at);
        const field = tag && readField(bytes, tag.end, tag.value & 7);
        if (!tag || !field || tag.value >> 3 === 0)
            return undefined;
        if (tag.value >> 3 === 1) {
            if ((tag.value & 7) !== VARINT)
                return undefined;
            status = field.value;
        }
        at = field.end;
    }
    return status;
}
/** A field that nobody knows is passed over, as the format wants it. */
function readField(bytes, at, type) {
    const whole = (end) => (end <= bytes.length ? { value: 0, end } : undefined);
    if (type === VARINT)
        return readVarint(bytes, at);
    if (type === FIXED_64)
        return whole(at + 8);
    if (type === FIXED_32)
        return whole(at + 4);
    const length = type === BYTES ? readVarint(bytes, at) : undefined;
    return length && whole(length.end + length.value);
}
/** At most 32 bits: tags, lengths and the few values of an enumeration have no more. */
function readVarint(bytes, at) {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = bytes[at + index];
        if (byte === undefined)
            return undefined;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return value <= 0x7fffffff ? { value, end: at + index + 1 } : undefined;
    }
    return undefined;
}
function varint(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >>> 7)];
}

;// CONCATENATED MODULE: ./build/src/probe/grpc/judge-health.js


/** Values of `ServingStatus` (grpc/health/v1/health.proto). */
const SERVING = {
    0: 'not-known',
    1: undefined,
    2: 'not-serving',
    3: 'unknown-service',
};
/** Status codes of gRPC that say something of health, and those that a moment may mend. */
const NOT_FOUND = 5;
const UNIMPLEMENTED = 12;
const PASSING = [4, 8, 10, 14];
/** What is wrong with an answer; undefined when the service serves. */
function judgeHealth({ status, headers, trailers, body }) {
    if (status !== 200)
        return { reason: 'http-status', status };
    const type = headers.get('content-type') ?? '';
    // An answer without a message has its status among the headers; before a message it says nothing of that.
    const early = body.byteLength === 0 ? headers.get('grpc-status') : undefined;
    const code = trailers?.get('grpc-status') ?? early ?? '';
    if (!/^application\/grpc(?:\+proto)?(?:$|;)/.test(type) || !/^\d{1,4}$/.test(code))
        return said('not-grpc');
    const known = Number(code);
    if (known === NOT_FOUND)
        return said('unknown-service');
    if (known === UNIMPLEMENTED)
        return said('not-implemented');
    if (known !== 0)
        return { reason: 'grpc-status', status: known };
    const serving = readResponse(body);
    if (serving === undefined)
        return said('not-grpc');
    const reason = serving in SERVING ? SERVING[serving] : 'not-known';
    return reason && said(reason);
}
/** Whether a moment may mend it. */
function mayPass({ reason, status = 0 }) {
    if (reason === 'http-status')
        return (0,passing/* isPassingStatus */.W)(status);
    return reason === 'not-serving' || (reason === 'grpc-status' && PASSING.includes(status));
}
function said(reason) {
    return { reason, status: undefined };
}

;// CONCATENATED MODULE: ./build/src/probe/grpc/prepare.js









/** The protocol of gRPC, as ALPN names it. */
const HTTP2 = 'h2';
/** Bytes of the answer: it holds one number. */
const LARGEST = 64 * 1024;
/** Makes a question to a health service ready, or says why it may not be asked. */
function prepareGrpc(setting, network) {
    const { ask, spec, now } = setting;
    const { service, plain } = ask;
    const asked = (0,host_target/* findHost */.my)(setting, ask.target, network, () => (plain ? 'grpc' : 'grpcs'));
    if ('rule' in asked)
        return asked;
    const { voice } = asked;
    const { probe } = voice;
    if (plain && !network.mayBePrivate(asked.host))
        return (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe, reason: 'scheme' });
    const tls = plain ? undefined : [HTTP2];
    return (0,host_probe/* hostProbe */.b)(asked, spec, 'grpc', async (call, signal) => {
        const talk = async (line) => ({
            answer: await check(line, asked, service, spec.timeout),
            tls: line.tls,
        });
        const said = await network.converse({ ...call, tls }, talk, signal);
        if (said.kind !== 'answered')
            return said;
        const unwell = judgeHealth(said.value.answer);
        const findings = [
            ...(unwell ? [(0,probe_voice/* report */.z)(voice, 'probe/health', { probe, ...unwell })] : []),
            ...(0,alongside/* judgeLine */.s)(voice, spec, { tls: said.value.tls, trace: said.trace }, now),
        ];
        return { kind: 'seen', findings, trace: said.trace, mayPass: unwell !== undefined && mayPass(unwell) };
    });
}
/** Calls `grpc.health.v1.Health/Check`. What does not speak HTTP/2 is not asked. */
async function check(line, { host, port }, service, timeout) {
    const { socket } = line;
    if ((0,certificate/* isEncrypted */.p)(socket) && socket.alpnProtocol !== HTTP2)
        throw new converse/* TalkFailed */.cA('http-version');
    const scheme = (0,certificate/* isEncrypted */.p)(socket) ? 'https' : 'http';
    const answer = await (0,exchange_http2.exchangeOverHttp2)(line, {
        url: new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}/grpc.health.v1.Health/Check`),
        method: 'POST',
        headers: {
            'content-type': 'application/grpc',
            te: 'trailers',
            // At most eight digits.
            'grpc-timeout': `${Math.min(Math.ceil(timeout), 99_999_999)}m`,
            'user-agent': 'tollgate',
        },
        body: writeRequest(service),
        largestBody: LARGEST,
    });
    if (answer === 'body-too-big')
        throw new converse/* TalkFailed */.cA('body-too-big');
    return answer;
}


/***/ }),

/***/ 1043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hostProbe)
/* harmony export */ });
/** A probe of one host, over a connection for each attempt. */
function hostProbe({ host, port, voice }, spec, kind, ask) {
    const { timeout, expect, warn } = spec;
    const family = expect.ipFamily;
    return {
        kind,
        voice,
        ask: (signal, address) => ask({ host, port, address, family, timeout }, signal),
        endpoint: { host, port, family },
        manner: spec,
        expect,
        warn,
    };
}


/***/ })

};
