export const id = 1709;
export const ids = [1709];
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
/* harmony export */   FM: () => (/* binding */ checkAllowed),
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   mg: () => (/* binding */ modesOfHost)
/* harmony export */ });
/* harmony import */ var _gateway_recognise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50525);
/* harmony import */ var _network_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31042);
/* harmony import */ var _parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89941);



/** What says whether a probe may ask an address in its environment. */
function permissionOf({ spec, environment, payments, gateways }, fromConfiguration) {
    const { allow } = spec;
    return {
        patterns: environment !== undefined && Object.hasOwn(allow, environment) ? allow[environment] : undefined,
        fromConfiguration,
        gateways,
        mode: payments === 'live' || payments === 'test' ? payments : undefined,
    };
}
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

/***/ 98858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ isEncoded),
  EW: () => (/* binding */ jsonOfBody),
  dZ: () => (/* binding */ textOfBody)
});

// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/json-scan.js
var json_scan = __webpack_require__(27415);
;// CONCATENATED MODULE: ./build/src/probe/json-text.js


/** Levels of nesting in JSON that a schema or a path is tried on. */
const DEEPEST = 64;
/**
 * Reads JSON (RFC 8259). Of a key that stands twice in an object some readers take the first and some the last (section
 * 4), so that what the application will read of it is not known.
 */
function readJsonText(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'not-json' };
    }
    const { members, depth } = (0,json_scan/* measureJson */.j1)(text);
    if (depth > DEEPEST)
        return { kind: 'too-deep' };
    // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
    return members > (0,bounds/* countKeys */.G)(value) ? { kind: 'twice' } : { kind: 'json', value };
}

;// CONCATENATED MODULE: ./build/src/probe/answer-body.js

/**
 * Whether the body came with a coding that is not undone: of the content (RFC 9110, section 8.4), or for the way alone
 * (RFC 9112, section 6.1), of which the transport takes off the chunks.
 */
function isEncoded({ headers }) {
    const codings = [headers.get('content-encoding'), headers.get('transfer-encoding')].flatMap((coding) => coding?.toLowerCase().split(',') ?? []);
    return codings.some((coding) => !['', 'identity', 'chunked'].includes(coding.trim()));
}
/** Names under which UTF-8, or a part of it, goes. */
const OF_UTF_8 = ['utf-8', 'utf8', 'us-ascii', 'ascii'];
/** Names of encodings in which ASCII is what it is in UTF-8. */
const OVER_ASCII = /^(?:iso-?8859-\d{1,2}|latin\d|windows-125\d|cp125\d)$/;
/**
 * The body as text. Undefined where it is not UTF-8, or is said to be in another encoding and holds more than the
 * characters that are the same there: nothing else is read. Nor is it with a NUL, as text in UTF-16 has them, in which a
 * pattern would never find what it looks for.
 */
function textOfBody(answer) {
    const charset = charsetOf(answer);
    const text = decoded(answer);
    if (charset === undefined || OF_UTF_8.includes(charset))
        return text;
    return OVER_ASCII.test(charset) && text?.length === answer.body.byteLength ? text : undefined;
}
/** What the type of the content says of its encoding (RFC 9110, section 8.3.2). */
function charsetOf({ headers }) {
    return /;\s*charset=\s*"?([^\s;",]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase();
}
function decoded({ body }) {
    if (body.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}
/** The body as JSON, which is UTF-8 whatever its type says (RFC 8259, section 8.1). */
function jsonOfBody(answer) {
    if (isEncoded(answer))
        return { kind: 'encoded' };
    return answer.body.byteLength === 0 ? { kind: 'empty' } : readJsonText(decoded(answer) ?? '');
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
    if (!leaf)
        return { kind: 'none', leaf, key, state: (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOfNone */ .te)(effective, key) };
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
function whyNotAllowed(urls, host, fromConfiguration, setting, network) {
    const permission = (0,_allow_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionOf */ .Fp)(setting, fromConfiguration && !network.mayBePrivate(host));
    const reasons = urls.map((url) => (0,_allow_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAllowed */ .FM)(url, permission));
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

/***/ 95547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPassingStatus),
/* harmony export */   s: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS = [429, 502, 503, 504];
/** Whether a moment may mend what the status says. */
function isPassingStatus(status) {
    return PASSING_STATUS.includes(status);
}
/**
 * Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3), in seconds or as a date. A date is counted from the
 * server's own `Date`, so that it does not matter whose clock is right; without one, from `now`.
 */
function retryAfterOf({ headers }, now) {
    const asked = headers.get('retry-after')?.trim();
    if (asked === undefined)
        return undefined;
    if (/^\d+$/.test(asked))
        return Number(asked) * 1000;
    const until = readHttpDate(asked);
    return until === undefined
        ? undefined
        : Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now.getTime()));
}
/** The three forms of a date (RFC 9110, 5.6.7). */
const DATES = [
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
    /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
    /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];
function readHttpDate(text) {
    if (!DATES.some((form) => form.test(text)))
        return undefined;
    // The third form does not say that it is of GMT, and would be read as of this machine's zone.
    const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(moment) ? undefined : moment;
}


/***/ }),

/***/ 3953:
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


/***/ }),

/***/ 81709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgedOf: () => (/* binding */ judgedOf),
  prepareUrl: () => (/* binding */ prepareUrl)
});

// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: ./build/src/probe/allow.js
var allow = __webpack_require__(44209);
// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
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
    const found = (0,host_target/* textOfTarget */.MO)({ kind: 'from', key }, effective);
    if (found.kind === 'none')
        return found;
    const target = readTarget(found.text, found.leaf);
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

// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/probe/answer-body.js + 1 modules
var answer_body = __webpack_require__(98858);
// EXTERNAL MODULE: ./build/src/probe/passing.js
var passing = __webpack_require__(95547);
// EXTERNAL MODULE: ./build/src/probe/judge-connection.js
var judge_connection = __webpack_require__(5036);
// EXTERNAL MODULE: ./build/src/probe/same-thing.js
var same_thing = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
;// CONCATENATED MODULE: ./build/src/probe/url/judge-header.js



/** The headers of an answer, held against what is expected of them. */
function headerPieces(voice, wanted, { fieldLines }) {
    return Object.entries(wanted).map(([header, matcher]) => ({
        asked: 'header',
        path: header,
        judge: () => {
            const reason = faultOf(matcher, fieldLines.get(header.toLowerCase()));
            return reason && (0,probe_voice/* report */.z)(voice, 'probe/header', { probe: voice.probe, header, reason });
        },
    }));
}
/** A header that is not there fits nothing. Of several values one is enough. */
function faultOf(matcher, values) {
    if (matcher.kind === 'absent')
        return values ? 'there' : undefined;
    if (!values)
        return 'missing';
    const fits = values.some((value) => matcher.kind === 'glob' ? (0,wildcard/* matchesWildcard */._)(matcher.glob, value) : (0,expression/* expressionOf */.e)(matcher.pattern).test(value));
    return fits ? undefined : 'differs';
}

// EXTERNAL MODULE: ./build/src/schema/equal.js
var equal = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
;// CONCATENATED MODULE: ./build/src/probe/url/judge-json.js




/** The values of a JSON body, held against what is expected of them. */
async function jsonPieces(voice, wanted, json) {
    return Promise.all(Object.entries(wanted).map(async ([path, matcher]) => {
        const place = await (0,json_place.readJsonPlace)(path);
        if (!place)
            throw new Error('tollgate.yml was let through with a path that is none');
        const judge = () => {
            const reason = judge_json_faultOf(matcher, place, json);
            return reason && (0,probe_voice/* report */.z)(voice, 'probe/json', { probe: voice.probe, path, reason });
        };
        return { asked: 'json', path, judge };
    }));
}
/** A path that can lead to several values gives the list of them; one that leads to none gives nothing to look at. */
function judge_json_faultOf(matcher, place, json) {
    const values = place.read(json);
    if (matcher.exists === false)
        return values.length === 0 ? undefined : 'there';
    if (values.length === 0)
        return 'missing';
    return unmet(matcher, place.many ? values : values[0]);
}
/** The first matcher that a value does not meet. Kinds are not converted: "0.9" is not 0.9. */
function unmet(matcher, value) {
    const { includes, matches, every } = matcher;
    if ('equals' in matcher && !(0,equal/* isEqual */.n)(value, matcher.equals))
        return 'equals';
    if ('includes' in matcher && !holds(value, includes))
        return 'includes';
    if (matches !== undefined && !(typeof value === 'string' && (0,expression/* expressionOf */.e)(matches).test(value)))
        return 'matches';
    return every && !eachMeets(every, value) ? 'every' : undefined;
}
function holds(value, wanted) {
    if (Array.isArray(value))
        return value.some((item) => (0,equal/* isEqual */.n)(item, wanted));
    return typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted);
}
/** In an empty list nothing was looked at, and that does not pass. */
function eachMeets(matcher, value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => unmet(matcher, item) === undefined);
}

// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/probe/json-values.js
var json_values = __webpack_require__(81003);
;// CONCATENATED MODULE: ./build/src/probe/url/pieces.js



/**
 * Judges them under one bound. Where one does not come to its end, that is a finding: neither it nor those after it have
 * been looked at, and what was not looked at does not pass.
 */
function judgePieces(pieces, voice, seconds) {
    const found = [];
    if (pieces.length === 0)
        return found;
    let current;
    try {
        (0,bounded/* runBounded */.Bb)(seconds, () => {
            for (const piece of pieces) {
                current = piece;
                const wrong = piece.judge();
                if (wrong)
                    found.push(wrong);
            }
        });
    }
    catch (thrown) {
        // A path can lead to more values than a call takes, and a pattern or a path deeper than is followed.
        if (!current || !(thrown instanceof bounded/* TimedOut */.GA || (0,json_values/* givesUp */.C)(thrown)))
            throw thrown;
        const { asked, path } = current;
        found.push((0,probe_voice/* report */.z)(voice, 'probe/not-judged', { probe: voice.probe, asked, path, seconds }));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/probe/url/judge-content.js






/** All that is wrong with the headers and the body of an answer. */
async function judgeContent(terms, answer) {
    const { voice, wanted, violations, seconds } = terms;
    const patterns = wanted.body.matches.length + wanted.body.absent.length > 0;
    const json = violations !== undefined || Object.keys(wanted.json).length > 0;
    const headers = headerPieces(voice, wanted.header, answer);
    const wrong = (reason, count = 0) => (0,probe_voice/* report */.z)(voice, 'probe/body', { probe: voice.probe, reason, violations: count });
    if ((patterns || json) && (0,answer_body/* isEncoded */.fr)(answer))
        return [...judgePieces(headers, voice, seconds), wrong('encoded')];
    const read = patterns ? textPieces(terms, answer) : [];
    const held = json ? await heldJson(terms, answer) : { pieces: [], findings: [] };
    const pieces = [...headers, ...(read ?? []), ...held.pieces];
    return [...judgePieces(pieces, voice, seconds), ...(read ? [] : [wrong('not-text')]), ...held.findings];
}
/** Undefined where the body is no text. */
function textPieces({ voice, wanted, said }, answer) {
    const text = (0,answer_body/* textOfBody */.dZ)(answer);
    if (text === undefined)
        return undefined;
    const { probe } = voice;
    const pieceOf = (reason, pattern, index) => ({
        asked: 'body',
        path: '',
        judge: () => (0,expression/* expressionOf */.e)(pattern).test(text) === (reason === 'pattern')
            ? undefined
            : (0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason, violations: 0, at: index + 1 }),
    });
    const before = (reason) => said?.body[reason === 'pattern' ? 'matches' : 'absent'] ?? [];
    const piecesOf = (reason, patterns) => patterns.flatMap((pattern, index) => (before(reason).includes(pattern) ? [] : pieceOf(reason, pattern, index)));
    return [...piecesOf('pattern', wanted.body.matches), ...piecesOf('forbidden', wanted.body.absent)];
}
/** The schema has a bound of its own, and is not judged under another. */
async function heldJson({ voice, wanted, violations }, answer) {
    const { probe } = voice;
    const json = (0,answer_body/* jsonOfBody */.EW)(answer);
    if (json.kind !== 'json') {
        const reason = json.kind === 'empty' ? 'not-json' : json.kind;
        return { pieces: [], findings: [(0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason, violations: 0 })] };
    }
    const broken = violations?.(json.value) ?? 0;
    const schema = broken > 0 ? [(0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason: 'schema', violations: broken })] : [];
    return { pieces: await jsonPieces(voice, wanted.json, json.value), findings: schema };
}

;// CONCATENATED MODULE: ./build/src/probe/url/judge.js




/**
 * All that is wrong with an answer, as far as it shows that alone. Where the status is wrong already, it is another
 * answer than the one that headers and body were described of. What `expect` fails is not said again by `warn`.
 */
async function judge(judged, answer, stop) {
    const { voice, expect, warn, violations, warnViolations, patternSeconds: seconds } = judged;
    const status = judgeStatus(judged, answer, stop);
    const quiet = { ...voice, blocks: false };
    const errors = [
        ...(status ? [status] : await judgeContent({ voice, wanted: expect, violations, seconds }, answer)),
        ...judgeConnection(voice, expect, judged, answer),
    ];
    const content = { voice: quiet, wanted: warn, violations: warnViolations, said: expect, seconds };
    const warnings = [
        ...(status ? [] : [...judgeWarnedStatus(quiet, warn, answer), ...(await judgeContent(content, answer))]),
        ...judgeConnection(quiet, warn, judged, answer),
    ];
    return [...errors, ...warnings.filter((warning) => !errors.some((error) => (0,same_thing/* isSameThing */.b)(warning, error)))];
}
function judgeConnection(voice, wanted, { now }, answer) {
    const { probe } = voice;
    const { httpVersion: version, tls, trace } = answer;
    const expected = wanted.httpVersion;
    const other = expected.length > 0 && !expected.some((one) => one === version);
    return [
        ...(other ? [(0,probe_voice/* report */.z)(voice, 'probe/http-version', { probe, version, expected })] : []),
        ...(0,judge_connection/* judgeFamily */.i)(voice, wanted.ipFamily, trace),
        ...(0,judge_connection/* judgeTls */.n)(voice, wanted.tls, tls, now),
    ];
}
/** Whether the status is one that the probe expects. With a credential only the authenticated answer is. */
function isExpected(judged, code) {
    return !isRefusal(judged, code) && isAmong(expectedOf(judged), code);
}
function isRefusal({ request }, code) {
    return request.credential !== undefined && (code === 401 || code === 403);
}
function expectedOf({ expect, knownStatus }) {
    if (expect.status)
        return expect.status;
    return knownStatus?.length ? knownStatus.map((code) => ({ from: code, to: code })) : [{ from: 200, to: 299 }];
}
function isAmong(ranges, code) {
    return ranges.some(({ from, to }) => from <= code && code <= to);
}
function judgeStatus(judged, answer, stop) {
    const { voice, request } = judged;
    const { status } = answer;
    const { probe } = voice;
    if (isExpected(judged, status))
        return undefined;
    if (isRefusal(judged, status))
        return (0,probe_voice/* report */.z)(voice, 'probe/credential-refused', { probe, status });
    const location = answer.headers.get('location');
    if (status >= 300 && status <= 399 && location !== undefined) {
        const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
        return (0,probe_voice/* report */.z)(voice, 'probe/redirect', { probe, status, sameOrigin, ...(stop && { stop }) });
    }
    return (0,probe_voice/* report */.z)(voice, 'probe/status', { probe, status, expected: expectedOf(judged).map(rangeText) });
}
function judgeWarnedStatus(voice, { status: wanted }, { status }) {
    if (!wanted || isAmong(wanted, status))
        return [];
    return [(0,probe_voice/* report */.z)(voice, 'probe/status', { probe: voice.probe, status, expected: wanted.map(rangeText) })];
}
function rangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}

;// CONCATENATED MODULE: ./build/src/probe/url/follow.js

/** Redirects that are followed, one after the other. */
const MOST_REDIRECTS = 3;
/** Status codes that send a client elsewhere (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];
/** What may be sent again to where it is led: what changes nothing. */
const FOLLOWING = ['GET', 'HEAD'];
const PHASES = ['dns', 'connect', 'tls', 'first-byte', 'body'];
/**
 * Sends a request, and follows redirects within its very origin where the probe asks for that. Each step is screened as
 * the first one was, and all of them share its time.
 */
async function sendFollowing(judged, network, signal, address) {
    const visited = [];
    let request = { ...judged.request, address };
    let before;
    for (;;) {
        visited.push(request.url);
        const exchange = added(before, await network.send(request, signal));
        const next = nextOf(judged, exchange, visited);
        if (!(next instanceof URL))
            return { exchange, stop: next };
        before = 'trace' in exchange ? exchange.trace : undefined;
        const timeout = Math.max(1, judged.request.timeout - (before?.milliseconds ?? 0));
        request = { ...request, url: next, knownRead: false, timeout };
    }
}
/** Where a redirect leads that is followed, or why it is not. Undefined where there is nothing to follow. */
function nextOf(judged, exchange, visited) {
    if (!judged.mayFollow || exchange.kind !== 'answered' || isExpected(judged, exchange.status))
        return undefined;
    const [location, ...others] = locationsOf(exchange);
    if (location === undefined)
        return undefined;
    if (others.some((other) => other !== location))
        return 'several';
    const { url, method } = judged.request;
    const next = URL.parse(location, visited.at(-1)?.href);
    if (next?.origin !== url.origin)
        return 'other-origin';
    if (next.protocol !== 'https:')
        return 'plain';
    if (!FOLLOWING.includes(method))
        return 'method';
    if (!judged.mayFollow(next))
        return 'not-allowed';
    next.hash = '';
    if (visited.some((one) => withoutHash(one) === next.href))
        return 'loop';
    return visited.length > MOST_REDIRECTS ? 'too-many' : next;
}
function locationsOf({ status, fieldLines }) {
    return (REDIRECTS.includes(status) ? fieldLines.get('location') : undefined) ?? [];
}
function withoutHash(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}
/** An exchange with the times of those before it. */
function added(before, exchange) {
    if (!before || !('trace' in exchange))
        return exchange;
    const { trace } = exchange;
    const milliseconds = before.milliseconds + trace.milliseconds;
    return { ...exchange, trace: { ...trace, phases: sum(before.phases, trace.phases), milliseconds } };
}
function sum(one, other) {
    const times = PHASES.flatMap((phase) => {
        const both = [one[phase], other[phase]].filter((time) => time !== undefined);
        return both.length > 0 ? [[phase, both.reduce((all, time) => all + time)]] : [];
    });
    return Object.fromEntries(times);
}

;// CONCATENATED MODULE: ./build/src/probe/url/ask.js




/** Sends the request once and judges the answer. */
async function askUrl(judged, network, signal, address) {
    const { exchange, stop } = await sendFollowing(judged, network, signal, address);
    if (exchange.kind !== 'answered')
        return exchange;
    const { status, trace } = exchange;
    const mayPass = (0,passing/* isPassingStatus */.W)(status) && !isExpected(judged, status);
    return {
        kind: 'seen',
        findings: await judge(judged, exchange, stop),
        trace,
        status,
        mayPass,
        retryAfter: (0,passing/* retryAfterOf */.s)(exchange, judged.now),
        content: judged.keepsContent ? () => contentOf(exchange) : undefined,
    };
}
/** The JSON of an answer, read when somebody looks for more in it. */
function contentOf(answer) {
    const body = (0,answer_body/* jsonOfBody */.EW)(answer);
    return body.kind === 'json' ? body.value : undefined;
}

// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/probe/url/body.js



const JSON_TYPE = 'application/json';
/** Makes the body of a request: as it is written, with the values of the configuration filled in, or out of a file. */
function makeBody(body, { effective, read }) {
    switch (body.kind) {
        case 'text':
            return { kind: 'body', text: body.text, type: undefined, holdsValue: false };
        case 'json':
            return fill(body, effective);
        case 'file': {
            const found = read?.(body.path);
            if (!found)
                throw new Error('a body is to be read from a file, and nothing was given to read it');
            if (!found.ok)
                return { kind: 'no-file', problem: found.problem };
            const { text, bom = false } = found.source;
            const type = body.path.endsWith('.json') ? JSON_TYPE : undefined;
            return { kind: 'body', text: bom ? `\ufeff${text}` : text, type, holdsValue: false };
        }
    }
}
function fill({ value, references }, effective) {
    const found = Object.entries(references).map(([pointer, key]) => [pointer, valueOfKey(key, effective)]);
    const missing = found.flatMap(([, one]) => ('value' in one ? [] : [one]));
    const values = new Map(found.flatMap(([pointer, one]) => ('value' in one ? [[pointer, one.value]] : [])));
    const text = JSON.stringify(filled(value, '', values));
    return missing[0] ?? { kind: 'body', text, type: JSON_TYPE, holdsValue: values.size > 0 };
}
function filled(json, pointer, values) {
    if (values.has(pointer))
        return values.get(pointer);
    if (typeof json !== 'object' || json === null)
        return json;
    if (Array.isArray(json))
        return json.map((item, at) => filled(item, (0,finding_pointer/* childPointer */.Y2)(pointer, String(at)), values));
    return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, filled(member, (0,finding_pointer/* childPointer */.Y2)(pointer, key), values)]));
}
function valueOfKey(key, effective) {
    const leaf = effective && (0,lookup/* leafFor */.wh)(effective, key);
    const none = (state) => ({ kind: 'no-value', leaf, key, state });
    if (!leaf)
        return none((0,lookup/* stateOfNone */.te)(effective, key));
    const { content } = leaf;
    if (content.state === 'present' || content.state === 'runtime')
        return none('not-readable');
    return { value: content.state === 'known' ? content.value : (0,environment_effective/* textOf */.b)(leaf) };
}

;// CONCATENATED MODULE: ./build/src/probe/url/known-request.js


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
function asksKnownRequest(ask, url, known, gateway) {
    if (ask.method !== undefined && ask.method.toUpperCase() !== known.method)
        return false;
    if (ask.body && !(ask.body.kind === 'text' && ask.body.text === known.body))
        return false;
    switch (ask.target.kind) {
        case 'catalogue':
            return true;
        case 'from':
            return ask.target.path === undefined || isKnownAddress(url, known);
        case 'literal':
            return isKnownAddress(url, known) && (0,allow/* modesOfHost */.mg)(gateway, (0,screen/* hostOf */.w4)(url)).length > 0;
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

;// CONCATENATED MODULE: ./build/src/probe/url/prepare.js







/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** Makes a request ready, or says why it may not be sent. */
function prepareUrl(setting, network) {
    const { spec } = setting;
    const judged = judgedOf(setting, network);
    if ('rule' in judged)
        return judged;
    const { request, repeatable } = judged;
    // It would be sent as often as that; with fewer, what nobody has looked at would pass.
    if (!repeatable && (spec.addresses === 'all' || spec.samples > 1)) {
        return (0,probe_voice/* report */.z)(judged.voice, 'probe/blocked', { probe: spec.name, reason: 'repeated' });
    }
    return {
        kind: 'url',
        voice: judged.voice,
        ask: (signal, address) => askUrl(judged, network, signal, address),
        endpoint: { host: (0,screen/* hostOf */.w4)(request.url), port: (0,screen/* portOf */.HM)(request.url), family: spec.expect.ipFamily },
        manner: repeatable ? spec : { ...spec, retries: 0 },
        isOnce: !repeatable,
        expect: spec.expect,
        warn: spec.warn,
    };
}
/** Decides what is sent, whether it may be, and what the answer is held against. */
function judgedOf(setting, network) {
    const { spec, ask, effective, payments, now } = setting;
    const gateway = setting.gateways.find(({ id }) => id === ask.gateway);
    const known = gateway && knownRequest(gateway, payments, ask.auth !== undefined);
    const target = resolveTarget(ask.target, effective, known);
    const voice = (0,probe_voice/* voiceOf */.s)(setting, target.leaf);
    if (target.kind === 'none') {
        return (0,probe_voice/* report */.z)(voice, 'probe/no-target', { probe: spec.name, key: target.key, state: target.state });
    }
    const blocked = (reason) => (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    if (target.kind === 'not-a-url')
        return blocked('not-a-url');
    const credential = ask.auth === undefined ? undefined : setting.credentials.get(ask.auth);
    if (ask.auth !== undefined && !credential)
        return blocked('credential-missing');
    const catalogue = gateway && known && asksKnownRequest(ask, target.url, known, gateway) ? known : undefined;
    const body = ask.body && makeBody(ask.body, setting);
    if (body && body.kind !== 'body')
        return bodyProblem(body, setting);
    const request = requestOf(setting, target.url, { catalogue, credential, body });
    const whyNot = (one) => whyBlocked(one, target, setting, gateway, network) ?? whyNoBody(one, body, ask);
    const reason = whyNot(request);
    if (reason)
        return blocked(reason);
    return {
        voice,
        request,
        repeatable: SAFE_METHODS.includes(request.method) || request.knownRead,
        mayFollow: ask.redirects === 'off' ? undefined : (url) => whyNot({ ...request, url, knownRead: false }) === undefined,
        expect: spec.expect,
        warn: spec.warn,
        knownStatus: credential ? catalogue?.authenticatedStatus : catalogue?.status,
        violations: setting.violations,
        warnViolations: setting.warnViolations,
        patternSeconds: setting.patternSeconds ?? 2,
        keepsContent: setting.keepsContent ?? false,
        now,
    };
}
/**
 * A value of the configuration goes only where the workflow lets a credential go, and never in the clear. So does a
 * file, which may well be one of those that hold the values.
 */
function whyNoBody({ url, credential }, body, ask) {
    if (body?.holdsValue && !(url.protocol === 'https:' && credential))
        return 'body-value';
    return ask.body?.kind === 'file' && !credential ? 'body-file' : undefined;
}
/** What is wrong with a body stands where its value does, or else at the probe. */
function bodyProblem(body, setting) {
    if (body.kind === 'no-value') {
        const { leaf, key, state } = body;
        return (0,probe_voice/* report */.z)((0,probe_voice/* voiceOf */.s)(setting, leaf), 'probe/no-target', { probe: setting.spec.name, key, state, of: 'body' });
    }
    const { location, environment, service } = (0,probe_voice/* voiceOf */.s)(setting, undefined).place;
    return { ...body.problem, location: body.problem.location ?? location, environment, service };
}
function requestOf({ spec, ask }, url, { catalogue, credential, body }) {
    const type = body?.type;
    const asks = [spec.expect, spec.warn].some(({ httpVersion }) => httpVersion.includes('2'));
    return {
        url,
        method: ask.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
        headers: { ...catalogue?.headers, ...(type !== undefined && { 'content-type': type }), ...ask.headers },
        body: body ? body.text : catalogue?.body,
        credential,
        // A value of the configuration can lead the catalogue's request to another path than its own.
        knownRead: catalogue !== undefined && isKnownAddress(url, catalogue),
        timeout: spec.timeout,
        // Of a host with addresses of both families, the one that answers first may be of either.
        family: spec.expect.ipFamily,
        // Both are offered, so that a server that has only the older one is seen to speak it.
        ...(asks && { httpVersions: ['2', '1.1'] }),
    };
}
function whyBlocked(request, target, setting, gateway, network) {
    // A gateway that the catalogue does not know has no hosts, rather than those of all others.
    const gateways = setting.ask.gateway === undefined ? setting.gateways : gateway ? [gateway] : [];
    const anyMethod = SAFE_METHODS.includes(request.method) || request.knownRead || request.credential !== undefined;
    return (network.screen({ ...request, credential: undefined }) ??
        (0,allow/* checkAllowed */.FM)(request.url, (0,allow/* permissionOf */.Fp)({ ...setting, gateways }, target.leaf !== undefined)) ??
        (anyMethod ? network.screen(request) : 'method'));
}


/***/ })

};
