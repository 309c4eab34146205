export const id = 7355;
export const ids = [7355];
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

/***/ 97355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareDns: () => (/* binding */ prepareDns)
});

// EXTERNAL MODULE: ./build/src/network/host-port.js
var host_port = __webpack_require__(60890);
// EXTERNAL MODULE: ./build/src/probe/alongside.js
var alongside = __webpack_require__(18814);
// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
// EXTERNAL MODULE: ./build/src/probe/pattern.js
var pattern = __webpack_require__(50238);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/network/address.js
var address = __webpack_require__(56936);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
;// CONCATENATED MODULE: ./build/src/probe/dns/judge-answers.js




/**
 * All that is wrong with an answer. Without a word about codes it must be NOERROR with at least one record of the type:
 * a name that is there and holds nothing is no better than one that is not there. All patterns together may take so
 * many seconds.
 */
function judgeAnswers(voice, wanted, answered, seconds) {
    const { code, records } = answered;
    const codes = wanted.codes.length > 0 ? wanted.codes : ['NOERROR'];
    if (!codes.includes(code))
        return [say(voice, 'rcode', code)];
    if (code === 'NOERROR' && records.length === 0)
        return [say(voice, 'empty')];
    return judgeRecords(voice, wanted, answered, seconds);
}
/** What `warn` asks for beyond: codes are only looked at where it names some. */
function judgeFurther(voice, wanted, answered, seconds) {
    if (wanted.codes.length > 0 && !wanted.codes.includes(answered.code))
        return [say(voice, 'rcode', answered.code)];
    return judgeRecords(voice, wanted, answered, seconds);
}
function judgeRecords(voice, wanted, { records, aliases }, seconds) {
    const test = (0,pattern/* openPatternTest */.B)(seconds);
    const texts = [...aliases, ...records].map(({ text }) => text);
    const found = (pattern) => test((0,expression/* expressionOf */.e)(pattern), texts);
    const matched = wanted.matches.map(found);
    const forbidden = wanted.absent.map(found);
    const addresses = records.flatMap(({ address }) => address ?? []);
    const reasons = [
        [...matched, ...forbidden].includes('timed-out') && 'pattern',
        matched.includes(undefined) && 'missing',
        forbidden.some((at) => typeof at === 'number') && 'forbidden',
        wanted.public === true && !addresses.every(address/* isPublicAddress */.i) && 'private',
        wanted.public === false && addresses.some(address/* isPublicAddress */.i) && 'public',
    ];
    return reasons.filter((reason) => reason !== false).map((reason) => say(voice, reason));
}
function say(voice, reason, code) {
    return (0,probe_voice/* report */.z)(voice, 'probe/answers', { probe: voice.probe, reason, code });
}

// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
// EXTERNAL MODULE: ./build/src/network/converse.js + 2 modules
var converse = __webpack_require__(36053);
// EXTERNAL MODULE: ./build/src/network/response-codes.js
var response_codes = __webpack_require__(70386);
;// CONCATENATED MODULE: ./build/src/probe/dns/question.js



/** A name, as it is compared: lower case, without the dot at its end. */
function plainName(name) {
    return name.replace(/\.$/, '').toLowerCase();
}
/** The question for the records of a name, and how its answer is read. Recursion is asked for. */
function questionFor(name, type) {
    // The schema of tollgate.yml names the types, and each of them is one that dns-packet knows.
    const asked = { name, type: type, class: 'IN' };
    return {
        write: (id) => (0,dns_packet.encode)({ type: 'query', id, flags: dns_packet.RECURSION_DESIRED, questions: [asked] }),
        read: (message) => {
            const { questions = [], answers = [] } = decoded(message);
            const [question, second] = questions;
            if (!question || second || question.type !== type || question.class !== 'IN')
                return undefined;
            if (plainName(question.name) !== name)
                return undefined;
            const number = (message[3] ?? 0) & 0x0f;
            return { code: response_codes/* RESPONSE_CODES */.N[number] ?? `RCODE_${number}`, answers };
        },
    };
}
/** It comes from the server that was asked, with the id that it was given: what cannot be read is the server's fault. */
function decoded(message) {
    try {
        return (0,dns_packet.decode)(Buffer.from(message.buffer, message.byteOffset, message.byteLength));
    }
    catch {
        throw new converse/* TalkFailed */.cA('protocol');
    }
}

;// CONCATENATED MODULE: ./build/src/probe/dns/records.js


/**
 * Follows the aliases from the name that was asked for to the records of the type. Records of other names are no answer
 * to the question, and aliases that lead in a circle lead nowhere.
 */
function recordsFor(name, type, answers) {
    const aliases = [];
    const seen = new Set();
    for (let current = name; !seen.has(current);) {
        seen.add(current);
        const own = answers.filter((answer) => plainName(answer.name) === current);
        const records = own.flatMap((answer) => (answer.type === type ? recordOf(answer) : []));
        const alias = own.find((answer) => answer.type === 'CNAME');
        if (records.length > 0 || !alias)
            return { records, aliases };
        aliases.push(...recordOf(alias));
        current = 'data' in alias && typeof alias.data === 'string' ? plainName(alias.data) : '';
    }
    return { records: [], aliases };
}
/** None for a class other than that of the internet, and for what has another form than its type. */
function recordOf(answer) {
    if (answer.type === 'OPT' || (answer.class ?? 'IN') !== 'IN')
        return [];
    const data = dataOf(answer);
    if (data === undefined)
        return [];
    const { type } = answer;
    const address = type === 'A' || type === 'AAAA' ? data : undefined;
    return [{ type, text: `${plainName(answer.name)} ${type} ${data}`, address }];
}
/** The data in the order of a zone file. Names are in lower case; pieces of a text are put together. */
function dataOf(answer) {
    switch (answer.type) {
        case 'A':
        case 'AAAA':
            return (0,address/* plainAddress */.n)(answer.data);
        case 'CNAME':
        case 'NS':
        case 'PTR':
            return plainName(answer.data);
        case 'MX':
            return `${answer.data.preference ?? 0} ${plainName(answer.data.exchange)}`;
        case 'TXT':
            return [answer.data].flat().map(String).join('');
        case 'SRV': {
            const { priority = 0, weight = 0, port, target } = answer.data;
            return `${priority} ${weight} ${port} ${plainName(target)}`;
        }
        case 'CAA':
            return `${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`;
        case 'SOA': {
            const { mname, rname, serial, refresh, retry, expire, minimum } = answer.data;
            return [plainName(mname), plainName(rname), serial, refresh, retry, expire, minimum].join(' ');
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/dns/prepare.js








/**
 * Makes a question to a name server ready, or says why it may not be asked. The server learns the name, so that one out
 * of the configuration must be allowed like any address.
 */
function prepareDns(setting, network) {
    const { ask, spec, effective } = setting;
    const found = (0,host_target/* textOfTarget */.MO)(ask.name, effective);
    const voice = (0,probe_voice/* voiceOf */.s)(setting, found.leaf);
    if (found.kind === 'none') {
        return (0,probe_voice/* report */.z)(voice, 'probe/no-target', {
            probe: spec.name,
            key: found.key,
            state: found.state,
            suggestion: found.suggestion,
        });
    }
    const blocked = (reason) => (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    const name = (0,host_port/* readHostName */.KO)(found.text);
    if (name === undefined)
        return blocked('not-a-url');
    const reason = (0,host_target/* whyNotAllowed */.ou)([new URL(`dns://${name}`)], name, found.leaf !== undefined, setting, network);
    if (reason)
        return blocked(reason);
    return {
        kind: 'dns',
        voice,
        ask: (signal) => askName(name, voice, setting, network, signal),
        // Whoever answers is not whom the name stands for.
        endpoint: undefined,
        manner: spec,
        expect: spec.expect,
        warn: spec.warn,
    };
}
async function askName(name, voice, { ask, spec, patternSeconds = pattern/* PATTERN_SECONDS */.h }, network, signal) {
    const server = ask.server === undefined ? undefined : (0,host_port/* readNameServer */.$v)(ask.server);
    if (ask.server !== undefined && !server)
        throw new Error('the server was checked with the configuration');
    const question = { ...questionFor(name, ask.type), server, timeout: spec.timeout };
    const said = await network.askNameServer(question, signal);
    if (said.kind !== 'answered')
        return said;
    const { code, answers } = said.value;
    const answered = { code, ...recordsFor(name, ask.type, answers) };
    const findings = (0,alongside/* withWarnings */.o)(voice, judgeAnswers(voice, spec.expect.answers, answered, patternSeconds), (quiet) => judgeFurther(quiet, spec.warn.answers, answered, patternSeconds));
    return { kind: 'seen', findings, trace: said.trace, mayPass: code === 'SERVFAIL' && findings.length > 0 };
}


/***/ })

};
