export const id = 1097;
export const ids = [1097];
export const modules = {

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


/***/ }),

/***/ 71097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareTls: () => (/* binding */ prepareTls)
/* harmony export */ });
/* harmony import */ var _alongside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18814);
/* harmony import */ var _host_probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1043);
/* harmony import */ var _host_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19792);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44483);




/** Makes a handshake ready, or says why it may not be made. */
function prepareTls(setting, network) {
    const { ask, spec, now } = setting;
    const asked = (0,_host_target_js__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .my)(setting, ask.target, network, () => 'tls');
    if ('rule' in asked)
        return asked;
    const { voice } = asked;
    return (0,_host_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .hostProbe */ .b)(asked, spec, 'tls', async (call, signal) => {
        const said = await network.converse({ ...call, tls: [] }, shake, signal);
        if (said.kind !== 'answered')
            return said;
        return { kind: 'seen', findings: (0,_alongside_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeLine */ .s)(voice, spec, said.value, now), trace: said.value.trace };
    });
}
/** What was agreed, and how long that took: the wait for the verdict is ours. */
async function shake(line) {
    const trace = line.stopwatch.trace();
    await (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .awaitVerdict */ .k)(line);
    return { tls: line.tls, trace };
}


/***/ }),

/***/ 44483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ awaitVerdict)
/* harmony export */ });
/* harmony import */ var _network_converse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36053);

/** Milliseconds in which a server that does not want us hangs up, once it has sent a ticket. */
const AFTER_TICKET = 100;
/** Milliseconds that a server is given to send a ticket. */
const WITHOUT_TICKET = 1000;
/**
 * Waits until the server has taken the handshake for done as well. In TLS 1.3 ours is over before the server has looked
 * at our certificate, so that one which wants a certificate from us looks fine at first (RFC 8446, section 4.4.2).
 *
 * A ticket for a further session is only sent once the handshake is done (section 4.6.1), and so is the answer to our
 * closing. A server that does neither until the time is over has proved nothing. What it says meanwhile proves nothing
 * either: a server may speak before it has heard us. Rejects with what Node gives for an alert.
 */
async function awaitVerdict({ socket, tls, signal }) {
    if (tls?.version !== 'TLSv1.3')
        return;
    const { promise, resolve, reject } = Promise.withResolvers();
    let closing = false;
    let timer = setTimeout(() => {
        closing = true;
        socket.end();
    }, WITHOUT_TICKET);
    socket.once('session', () => {
        clearTimeout(timer);
        // What has come while we were busy is read before.
        timer = setTimeout(() => setImmediate(resolve), AFTER_TICKET);
    });
    // Whoever hangs up without being asked to does not want to talk with us.
    const ended = () => (closing ? resolve() : reject(new _network_converse_js__WEBPACK_IMPORTED_MODULE_0__/* .TalkFailed */ .cA('reset')));
    socket.once('end', ended);
    socket.once('close', ended);
    socket.once('error', reject);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.resume();
    try {
        await promise;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
