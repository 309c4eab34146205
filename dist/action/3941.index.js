export const id = 3941;
export const ids = [3941];
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

/***/ 33941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareTcp: () => (/* binding */ prepareTcp)
});

// EXTERNAL MODULE: ./build/src/probe/alongside.js
var alongside = __webpack_require__(18814);
// EXTERNAL MODULE: ./build/src/probe/host-probe.js
var host_probe = __webpack_require__(1043);
// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
// EXTERNAL MODULE: ./build/src/probe/pattern.js
var pattern = __webpack_require__(50238);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
// EXTERNAL MODULE: ./build/src/probe/tls/verdict.js
var verdict = __webpack_require__(44483);
;// CONCATENATED MODULE: ./build/src/probe/tcp/ear.js
/** Milliseconds without a byte after which an unfinished line, such as a prompt, is taken for all that comes. */
const QUIET = 100;
/** Begins to listen. */
function openEar(socket) {
    let pending = Buffer.alloc(0);
    let closed = false;
    let quiet = false;
    let wake = (_what) => { };
    const hear = (chunk) => {
        pending = Buffer.concat([pending, chunk]);
        quiet = false;
        wake('more');
    };
    const close = () => {
        closed = true;
        wake('closed');
    };
    socket.on('data', hear);
    socket.on('end', close);
    socket.on('close', close);
    return {
        pending: () => pending,
        take: (bytes) => {
            pending = pending.subarray(bytes);
        },
        more: () => {
            const { promise, resolve } = Promise.withResolvers();
            if (closed || socket.destroyed)
                resolve('closed');
            const hush = () => {
                quiet = true;
                resolve('quiet');
            };
            // Where we were the ones who were busy, what has come meanwhile is read before it is called quiet.
            let last;
            const soon = () => {
                last = setImmediate(hush);
            };
            const timer = pending.length > 0 && !quiet ? setTimeout(soon, QUIET) : undefined;
            wake = (what) => {
                clearTimeout(timer);
                clearImmediate(last);
                resolve(what);
            };
            return promise;
        },
        stop: () => {
            socket.off('data', hear);
            socket.off('end', close);
            socket.off('close', close);
            socket.pause();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/tcp/dialogue.js




/** Bytes that are read in one step, what is passed over included. */
const LARGEST = 64 * 1024;
/** Holds a dialogue, step by step; all its patterns together may take so many seconds. Rejects with what the network gives, as for TLS that does not come about. */
async function hold(opened, steps, progress, seconds) {
    const test = (0,pattern/* openPatternTest */.B)(seconds);
    let line = opened;
    let ear = steps.length > 0 ? openEar(line.socket) : undefined;
    for (const [at, step] of steps.entries()) {
        progress.step += 1;
        progress.heard = false;
        if (step.kind === 'send')
            await sent(line.socket, step.text);
        else if (step.kind === 'start-tls') {
            // What came before TLS was said by nobody in particular, and must not be taken for an answer within it.
            ear?.stop();
            line = await line.secure([]);
            // Where nothing is expected any more, nothing else would show whether the server wants to talk with us.
            if (steps.slice(at).some(({ kind }) => kind === 'expect'))
                ear = openEar(line.socket);
            else
                await (0,verdict/* awaitVerdict */.k)(line);
        }
        else if (ear) {
            line.stopwatch.enter('first-byte');
            const reason = await expectLine(ear, (0,expression/* expressionOf */.e)(step.pattern), test, progress, line);
            if (reason)
                return { reason, tls: line.tls };
            line.stopwatch.enter('body');
        }
    }
    return { reason: undefined, tls: line.tls };
}
/** Settles when the text is on its way, or the connection is gone, which whoever listens next will find out. */
function sent(socket, text) {
    return new Promise((resolve) => {
        socket.write(text, () => resolve());
    });
}
/** Passes over what comes until a line matches, or what stands behind the last line when nothing follows it. */
async function expectLine(ear, pattern, test, progress, { handOver, signal }) {
    for (let passed = 0;;) {
        await handOver();
        signal.throwIfAborted();
        const lines = linesOf(ear.pending());
        // However it came in pieces: what stands beyond is not looked at.
        const within = lines.filter(({ end }) => passed + end <= LARGEST);
        const found = firstMatch(pattern, within, test);
        if (found === 'timed-out')
            return 'pattern';
        const end = (found ?? lines.at(-1))?.end ?? 0;
        ear.take(end);
        if (found)
            return undefined;
        passed += end;
        const rest = ear.pending();
        progress.heard = passed + rest.length > 0;
        if (passed + rest.length > LARGEST)
            return 'too-long';
        const what = await ear.more();
        if (what === 'more')
            continue;
        const last = firstMatch(pattern, rest.length > 0 ? [{ bytes: rest, end: rest.length }] : [], test);
        if (last === 'timed-out')
            return 'pattern';
        if (last) {
            ear.take(last.end);
            return undefined;
        }
        if (what === 'closed')
            return progress.heard ? 'not-expected' : 'closed';
    }
}
function linesOf(pending) {
    const lines = [];
    for (let from = 0, at = pending.indexOf(10); at >= 0; from = at + 1, at = pending.indexOf(10, from)) {
        lines.push({ bytes: pending.subarray(from, pending[at - 1] === 13 ? Math.max(from, at - 1) : at), end: at + 1 });
    }
    return lines;
}
/** A line is read as UTF-8, and else as one character for each byte, so that a pattern can speak of either. */
function firstMatch(pattern, lines, test) {
    for (const encoding of ['utf8', 'latin1']) {
        const at = test(pattern, lines.map(({ bytes }) => bytes.toString(encoding)));
        if (at === 'timed-out')
            return at;
        if (at !== undefined)
            return lines[at];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/probe/tcp/prepare.js






/** Makes a connection ready, or says why it may not be opened. */
function prepareTcp(setting, network) {
    const asked = (0,host_target/* findHost */.my)(setting, setting.ask.target, network, () => 'tcp');
    if ('rule' in asked)
        return asked;
    return (0,host_probe/* hostProbe */.b)(asked, setting.spec, 'tcp', askTcp(asked.voice, setting, network));
}
/** Connects, which is enough where there is no dialogue, and holds the dialogue. */
function askTcp(voice, setting, network) {
    const { spec, ask, now, patternSeconds = pattern/* PATTERN_SECONDS */.h } = setting;
    return async (call, signal) => {
        const progress = { step: 0, heard: false };
        const said = await network.converse({ ...call, tls: undefined }, (line) => hold(line, ask.dialogue, progress, patternSeconds), signal);
        const cut = reasonOfCut(said, ask, progress);
        if (said.kind !== 'answered' && (said.kind !== 'failed' || !cut))
            return said;
        const reason = said.kind === 'answered' ? said.value.reason : cut;
        const findings = reason
            ? [(0,probe_voice/* report */.z)(voice, 'probe/dialogue', { probe: voice.probe, step: progress.step, reason })]
            : (0,alongside/* judgeLine */.s)(voice, spec, { tls: said.kind === 'answered' ? said.value.tls : undefined, trace: said.trace }, now);
        return { kind: 'seen', findings, trace: said.trace, mayPass: reason !== undefined && reason !== 'pattern' };
    };
}
/** Where a connection stops in the middle of a dialogue, the step says more than that it did. */
function reasonOfCut(said, ask, { step, heard }) {
    if (said.kind !== 'failed' || step === 0 || ask.dialogue[step - 1]?.kind === 'start-tls')
        return undefined;
    if (heard)
        return 'not-expected';
    return said.reason === 'timeout' ? 'timeout' : 'closed';
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
