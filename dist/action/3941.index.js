export const id = 3941;
export const ids = [3941];
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
        endpoint: { host, port },
        manner: spec,
        expect,
        warn,
    };
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
            const reason = await expectLine(ear, (0,expression/* expressionOf */.e)(step.pattern), test, progress);
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
async function expectLine(ear, pattern, test, progress) {
    for (let passed = 0;;) {
        const lines = linesOf(ear.pending());
        const found = firstMatch(pattern, lines, test);
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
    const ended = () => (closing ? resolve() : reject(new _network_converse_js__WEBPACK_IMPORTED_MODULE_0__/* .TalkFailed */ .c('reset')));
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
