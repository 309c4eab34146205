export const id = 7355;
export const ids = [7355];
export const modules = {

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

/***/ 44209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ checkAllowed),
/* harmony export */   m: () => (/* binding */ modesOfHost)
/* harmony export */ });
/* harmony import */ var _gateway_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50525);
/* harmony import */ var _network_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31042);
/* harmony import */ var _parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89941);



/**
 * Why an address may not be asked. What the probe's `allow` says counts alone; without it an address out of the
 * configuration must be a host that the catalogue knows, of the environment's mode.
 */
function checkAllowed(url, { patterns, fromConfiguration, gateways, mode }) {
    if (patterns)
        return patterns.some((pattern) => matches(pattern, url)) ? undefined : 'not-allowed';
    if (!fromConfiguration)
        return undefined;
    const modes = new Set(gateways.flatMap((gateway) => modesOfHost(gateway, (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url))));
    if (modes.size === 0)
        return 'not-allowed';
    return mode === undefined || modes.has(mode) ? undefined : 'wrong-mode-host';
}
/** What is no pattern allows nothing. */
function matches(text, url) {
    const pattern = (0,_parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrlPattern */ .XF)(text);
    return pattern !== undefined && (0,_parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesUrlPattern */ .V1)(pattern, url);
}
/** The modes that a host of the gateway serves; none when it is no host of it. */
function modesOfHost(gateway, host) {
    const mode = (0,_gateway_recognise_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOfHost */ .Hr)(gateway, host);
    if (mode === undefined)
        return [];
    return gateway.hosts.shared ? ['live', 'test'] : [mode];
}


/***/ }),

/***/ 18814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withWarnings),
/* harmony export */   s: () => (/* binding */ judgeLine)
/* harmony export */ });
/* harmony import */ var _judge_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5036);
/* harmony import */ var _url_same_thing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40303);


/** Adds what only warns. What `expect` fails is not said again. */
function withWarnings(voice, errors, warn) {
    const warnings = warn({ ...voice, blocks: false });
    return [...errors, ...warnings.filter((warning) => !errors.some((error) => (0,_url_same_thing_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameThing */ .b)(warning, error)))];
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
            if (!question || second || question.type !== type || plainName(question.name) !== name)
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
        throw new converse/* TalkFailed */.c('protocol');
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
        return (0,probe_voice/* report */.z)(voice, 'probe/no-target', { probe: spec.name, key: found.key, state: found.state });
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
    return { kind: 'seen', findings, trace: said.trace, mayPass: code === 'SERVFAIL' };
}


/***/ }),

/***/ 19792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ textOfTarget),
/* harmony export */   my: () => (/* binding */ findHost),
/* harmony export */   ou: () => (/* binding */ whyNotAllowed)
/* harmony export */ });
/* unused harmony export resolveHost */
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35110);
/* harmony import */ var _environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40457);
/* harmony import */ var _network_host_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60890);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44209);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70478);





/** The text of a target: written in tollgate.yml, or the value of a key. It must not be shown. */
function textOfTarget(target, effective) {
    if (target.kind === 'literal')
        return { kind: 'text', text: target.text, leaf: undefined };
    const { key } = target;
    const leaf = effective && (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .leafFor */ .wh)(effective, key);
    // Of a source that could not be read nobody knows what it holds.
    if (!leaf)
        return { kind: 'none', leaf, key, state: effective?.complete === false ? 'not-readable' : 'missing' };
    const text = (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(leaf);
    if (text !== undefined)
        return { kind: 'text', text, leaf };
    return { kind: 'none', leaf, key, state: leaf.content.state === 'known' ? 'not-text' : 'not-readable' };
}
/** Finds the host and the port of a probe, and the URL where the text is one. */
function resolveHost(target, effective) {
    const found = textOfTarget(target, effective);
    if (found.kind === 'none')
        return found;
    const read = (0,_network_host_port_js__WEBPACK_IMPORTED_MODULE_0__/* .readHostPort */ .Ib)(found.text);
    return read ? { kind: 'host', leaf: found.leaf, ...read } : { kind: 'not-a-url', leaf: found.leaf };
}
/**
 * Finds the host that a probe asks, or says why it may not be asked. `schemeOf` names the scheme, without its colon,
 * under which `allow` speaks of it.
 */
function findHost(setting, target, network, schemeOf) {
    const { spec, effective } = setting;
    const found = resolveHost(target, effective);
    const voice = (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .voiceOf */ .s)(setting, found.leaf);
    if (found.kind === 'none') {
        return (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/no-target', { probe: spec.name, key: found.key, state: found.state });
    }
    if (found.kind === 'not-a-url')
        return (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/blocked', { probe: spec.name, reason: 'not-a-url' });
    const { host, port, url } = found;
    const reason = whyNotAllowed(urlsOf(schemeOf(found), host, port), host, found.leaf !== undefined, setting, network);
    return reason ? (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/blocked', { probe: spec.name, reason }) : { voice, host, port, url };
}
/**
 * Why a host may not be asked, by any of the URLs that mean it. What `allow` says counts alone; without it a host out
 * of the configuration must be one that the workflow names, or one of the catalogue.
 */
function whyNotAllowed(urls, host, fromConfiguration, { spec, environment, payments, gateways }, network) {
    const { allow } = spec;
    const permission = {
        patterns: environment !== undefined && Object.hasOwn(allow, environment) ? allow[environment] : undefined,
        fromConfiguration: fromConfiguration && !network.mayBePrivate(host),
        gateways,
        mode: payments === 'live' || payments === 'test' ? payments : undefined,
    };
    const reasons = urls.map((url) => (0,_allow_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAllowed */ .F)(url, permission));
    return reasons.includes(undefined) ? undefined : (reasons[0] ?? 'not-allowed');
}
/** With its port, and without it where the scheme has that port of its own: a pattern may be written either way. */
function urlsOf(scheme, host, port) {
    const name = host.includes(':') ? `[${host}]` : host;
    const short = (0,_network_host_port_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPort */ .L5)(`${scheme}:`) === port ? [new URL(`${scheme}://${name}`)] : [];
    return [new URL(`${scheme}://${name}:${port}`), ...short];
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeFamily),
/* harmony export */   n: () => (/* binding */ judgeTls)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70478);


const DAY = 86_400_000;
/** From old to new. What is not among them is older than any. */
const VERSIONS = ['TLSv1.2', 'TLSv1.3'];
/** What TLS has shown, held against what is wanted of it. What could not be looked at is not as it was asked for. */
function judgeTls(voice, wanted, seen, now) {
    const { probe } = voice;
    const { minVersion, expiresAfter, names } = wanted;
    const ends = expiresAfter === undefined ? [] : judgeEnds(voice, expiresAfter, seen, now);
    if (minVersion === undefined && names.length === 0)
        return ends;
    if (!seen)
        return [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'none' }), ...ends];
    const old = minVersion !== undefined && VERSIONS.indexOf(seen.version) < VERSIONS.indexOf(minVersion);
    const absent = names.filter((name) => !seen.names.some((held) => covers(held, name)));
    return [
        ...(old ? [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'version' })] : []),
        ...absent.map((name) => (0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'name', name })),
        ...ends,
    ];
}
/** The certificate itself, and apart from it whatever it was verified with that ends sooner. */
function judgeEnds(voice, wanted, seen, now) {
    const { probe } = voice;
    const limit = Math.ceil(wanted / DAY);
    const leaf = leftOf(seen?.leafExpires, now);
    const chain = leftOf(seen?.chainExpires, now);
    const isShort = (left) => !(left >= wanted);
    const ofLeaf = isShort(leaf)
        ? [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/certificate', { probe, days: daysOf(leaf), limit, of: 'leaf' })]
        : [];
    // Over a connection without a certificate there is no chain to speak of, and one that ends with its leaf is said.
    const isOwn = Number.isNaN(leaf) || (!Number.isNaN(chain) && chain >= leaf);
    return isOwn || !isShort(chain)
        ? ofLeaf
        : [...ofLeaf, (0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/certificate', { probe, days: daysOf(chain), limit, of: 'chain' })];
}
/** Milliseconds, or NaN where nothing is known. */
function leftOf(end, now) {
    return end === undefined ? Number.NaN : end.getTime() - now.getTime();
}
function daysOf(left) {
    return Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
}
/** Whether a name of a certificate stands for a host: itself, or by `*` as its first label (RFC 9525, section 6.3). */
function covers(held, name) {
    const [has, wants] = [held.toLowerCase(), name.toLowerCase()];
    if (has === wants)
        return true;
    const dot = wants.indexOf('.');
    return has.startsWith('*.') && dot > 0 && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(wants) === 0 && has.slice(1) === wants.slice(dot);
}
/** The family of the address that answered, held against the one that is wanted. */
function judgeFamily(voice, wanted, { family }) {
    if (wanted === undefined || family === wanted)
        return [];
    return [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/address-family', { probe: voice.probe, family, expected: wanted })];
}


/***/ }),

/***/ 50238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openPatternTest),
/* harmony export */   h: () => (/* binding */ PATTERN_SECONDS)
/* harmony export */ });
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91788);

/** Seconds that the patterns of one attempt may take together where nobody says it. */
const PATTERN_SECONDS = 2;
/**
 * Gives what looks for the first of some texts that a pattern matches, all of an attempt within one bound, so that an
 * answer in many pieces does not get the bound many times. Afterwards everything is `timed-out`.
 */
function openPatternTest(seconds) {
    let left = seconds;
    return (pattern, texts) => {
        if (left <= 0)
            return 'timed-out';
        const started = performance.now();
        try {
            const at = (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .Bb)(left, () => texts.findIndex((text) => pattern.test(text)));
            left -= (performance.now() - started) / 1000;
            return at < 0 ? undefined : at;
        }
        catch (thrown) {
            if (!(thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA))
                throw thrown;
            left = 0;
            return 'timed-out';
        }
    };
}


/***/ }),

/***/ 40303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSameThing)
/* harmony export */ });
/** Facts that tell which of several things of a rule a finding speaks of. Its other facts say what is wrong with it. */
const WHICH = ['header', 'path', 'name', 'of'];
/** Rules of which the reason itself tells the thing: whether the body could be read, or fits, or holds what it must not. */
const BY_REASON = ['probe/body', 'probe/tls'];
/** Whether two findings of one probe, about one answer, speak of the same thing. */
function isSameThing(one, other) {
    // Of patterns over the body those that were judged before are not judged again.
    if (one.rule !== other.rule || (one.rule === 'probe/body' && one.facts.at !== undefined))
        return false;
    const [mine, theirs] = [{ ...one.facts }, { ...other.facts }];
    const which = BY_REASON.includes(one.rule) ? [...WHICH, 'reason'] : WHICH;
    return which.every((fact) => mine?.[fact] === theirs?.[fact]);
}


/***/ })

};
