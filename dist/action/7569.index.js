export const id = 7569;
export const ids = [7569];
export const modules = {

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askNameServer: () => (/* binding */ askNameServer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41314);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77030);
/* harmony import */ var _converse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36053);
/* harmony import */ var _host_port_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60890);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81196);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42240);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41434);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31042);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31681);
/* harmony import */ var _until_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53092);












/** Milliseconds before a question that may have been lost is sent once more; doubled each time. */
const FIRST_WAIT = 1000;
/** Bytes of the header of a message (RFC 1035, section 4.1.1). */
const HEADER = 12;
/**
 * Asks a name server over UDP, and over TCP where the answer does not fit (RFC 1035, section 4.2). Only a message from
 * the very server, with the id of the question, counts as its answer; whatever else comes is left aside.
 */
async function askNameServer(question, calls, signal) {
    const servers = question.server ? [question.server] : systemServers();
    const own = servers.map(({ host }) => host);
    const rights = question.server
        ? calls.rights
        : { ...calls.rights, allowPrivateHosts: [...calls.rights.allowPrivateHosts, ...own] };
    const until = performance.now() + question.timeout;
    let last = { kind: 'failed', reason: 'dns', trace: (0,_trace_js__WEBPACK_IMPORTED_MODULE_10__/* .startStopwatch */ .Q)().trace() };
    for (const [at, server] of servers.entries()) {
        const timeout = (until - performance.now()) / (servers.length - at);
        last = await askOne({ ...question, timeout }, server, { ...calls, rights }, signal);
        if (last.kind !== 'failed')
            return last;
    }
    return last;
}
function systemServers() {
    // Not imported by its name, which would keep to the servers that there were at the start. The zone of a link-local
    // address (`%eth0`) is no part of an address.
    return node_dns__WEBPACK_IMPORTED_MODULE_2__.getServers().flatMap((text) => (0,_host_port_js__WEBPACK_IMPORTED_MODULE_5__/* .readNameServer */ .$v)(text.replace(/%[^\]:]*/, '')) ?? []);
}
async function askOne(question, { host, port }, calls, signal) {
    const started = performance.now();
    const message = question.write((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(0x10000));
    // A proxy carries no datagrams, and to go past it is not what the workflow wants.
    if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyOf */ .O)(host, calls.rights))
        return { kind: 'blocked', reason: 'proxy' };
    const leave = await calls.turnstile.enter((0,_screen_js__WEBPACK_IMPORTED_MODULE_9__/* .mayBePrivate */ .yN)(host, calls.rights) ? undefined : `${host}:${port}`, signal);
    if (!leave)
        return { kind: 'ended' };
    let said;
    try {
        said = await (0,_converse_js__WEBPACK_IMPORTED_MODULE_4__/* .handedOver */ .$_)(overUdp({ ...question, message }, host, port, calls, signal), calls, signal);
    }
    finally {
        leave();
    }
    if (said.kind !== 'answered')
        return said;
    if (said.value !== 'truncated')
        return { ...said, value: said.value };
    const timeout = question.timeout - (performance.now() - started);
    const spoken = await (0,_converse_js__WEBPACK_IMPORTED_MODULE_4__/* .converse */ .iq)({ host, port, tls: undefined, timeout }, talkOverTcp(question, message), calls, signal);
    if (spoken.kind !== 'answered' && spoken.kind !== 'failed')
        return spoken;
    return { ...spoken, trace: { ...spoken.trace, milliseconds: performance.now() - started } };
}
async function overUdp(question, host, port, { rights }, signal) {
    const stopwatch = (0,_trace_js__WEBPACK_IMPORTED_MODULE_10__/* .startStopwatch */ .Q)();
    const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(question.timeout)));
    const located = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x5)(host, port, rights);
    if (located.kind === 'blocked')
        return located;
    if (located.kind === 'failed')
        return { ...located, trace: stopwatch.trace() };
    stopwatch.enter('first-byte');
    try {
        const value = await exchange(question, located.endpoint, AbortSignal.any([signal, deadline]));
        return { kind: 'answered', value, trace: stopwatch.trace() };
    }
    catch (thrown) {
        if (signal.aborted)
            return { kind: 'ended' };
        const trace = stopwatch.trace();
        if (deadline.aborted)
            return { kind: 'failed', reason: 'timeout', trace };
        if (thrown instanceof _converse_js__WEBPACK_IMPORTED_MODULE_4__/* .TalkFailed */ .cA)
            return { kind: 'failed', reason: thrown.reason, trace };
        if (!(thrown instanceof Error && 'code' in thrown))
            throw thrown;
        return { kind: 'failed', reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(thrown), trace };
    }
}
/** Sends datagrams until one of those that come is the answer. */
async function exchange(question, { addresses: [address = ''], port }, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_1__.createSocket)((0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address) === 6 ? 'udp6' : 'udp4');
    let timer;
    const send = (wait) => {
        socket.send(question.message);
        timer = setTimeout(() => send(wait * 2), wait);
    };
    socket.on('error', reject);
    socket.on('message', (message) => {
        try {
            const answer = isAnswer(message, question.message)
                ? isTruncated(message)
                    ? 'truncated'
                    : question.read(message)
                : undefined;
            if (answer !== undefined)
                resolve(answer);
        }
        catch (thrown) {
            reject(thrown);
        }
    });
    // Connected, so that the system hands over nothing that comes from elsewhere, and tells of a port that is closed.
    socket.connect(port, address, () => send(FIRST_WAIT));
    try {
        return await (0,_until_js__WEBPACK_IMPORTED_MODULE_11__/* .untilAborted */ .E)(promise, signal);
    }
    finally {
        clearTimeout(timer);
        socket.close();
    }
}
/** Each message has its length before it (RFC 1035, section 4.2.2). */
function talkOverTcp({ read }, message) {
    return async ({ socket, stopwatch }) => {
        stopwatch.enter('first-byte');
        const length = Buffer.alloc(2);
        length.writeUInt16BE(message.length);
        socket.write(Buffer.concat([length, message]));
        let heard = Buffer.alloc(0);
        for await (const chunk of socket) {
            heard = Buffer.concat([heard, chunk]);
            const end = heard.length < 2 ? Number.POSITIVE_INFINITY : 2 + heard.readUInt16BE();
            if (heard.length < end)
                continue;
            const whole = heard.subarray(2, end);
            const answer = isAnswer(whole, message) && !isTruncated(whole) ? read(whole) : undefined;
            if (answer === undefined)
                throw new _converse_js__WEBPACK_IMPORTED_MODULE_4__/* .TalkFailed */ .cA('protocol');
            return answer;
        }
        throw new _converse_js__WEBPACK_IMPORTED_MODULE_4__/* .TalkFailed */ .cA('reset');
    };
}
/** Whether it is an answer (QR) with the id of the question. */
function isAnswer(message, question) {
    const [high, low, flags = 0] = message;
    return message.length >= HEADER && high === question[0] && low === question[1] && (flags & 0x80) !== 0;
}
/** TC: there is more than fits. */
function isTruncated(message) {
    return ((message[2] ?? 0) & 0x02) !== 0;
}


/***/ })

};
