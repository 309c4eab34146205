export const id = 1524;
export const ids = [1524];
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


/***/ })

};
