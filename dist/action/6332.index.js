export const id = 6332;
export const ids = [6332];
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

/***/ 36332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareStatusPage: () => (/* binding */ prepareStatusPage)
});

// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
// EXTERNAL MODULE: ./build/src/probe/allow.js
var allow = __webpack_require__(44209);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/probe/answer-body.js + 1 modules
var answer_body = __webpack_require__(98858);
// EXTERNAL MODULE: ./build/src/probe/passing.js
var passing = __webpack_require__(95547);
// EXTERNAL MODULE: ./build/src/probe/json-values.js
var json_values = __webpack_require__(81003);
;// CONCATENATED MODULE: ./build/src/probe/status-page/state.js
/** What a status page says of a service, from best to worst. Unknown is worse than a disturbance, which is at least told. */
const ORDER = ['up', 'degraded', 'maintenance', 'unknown', 'down'];
/** The worst of several; of equally bad ones the first. Without any, nothing is known. */
function worstOf(states) {
    const weightOf = ({ word }) => ORDER.indexOf(word);
    return (states.reduce((worst, state) => (worst && weightOf(worst) >= weightOf(state) ? worst : state), undefined) ?? { word: 'unknown', reason: 'shape' });
}
/** What a word of a page means. One that is not in the table is unknown: pages get new words now and then. */
function meaningOf(words, said) {
    if (typeof said !== 'string')
        return { word: 'unknown', reason: 'shape' };
    const word = words.get(said);
    return word ? { word } : { word: 'unknown', reason: 'word' };
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/custom.js


/** Reads the texts at the place that tollgate.yml names. All of them must mean that it is up. */
function readCustom(content, place, { up, degraded, down }) {
    const values = (0,json_values/* valuesAt */.I)(place, content);
    if (values === 'stopped')
        return { word: 'unknown', reason: 'stopped' };
    if (values.length === 0)
        return { word: 'unknown', reason: 'place' };
    const words = new Map([
        ...up.map((text) => [text, 'up']),
        ...degraded.map((text) => [text, 'degraded']),
        ...down.map((text) => [text, 'down']),
    ]);
    return worstOf(values.map((value) => meaningOf(words, asText(value))));
}
/** `true` and `1` are written into tollgate.yml as texts. */
function asText(value) {
    return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}

// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/probe/status-page/components.js


/** Deepest nesting of groups that is followed. */
const DEEPEST = 8;
/** The components of a page, those in groups included. Undefined where there is no list of them. */
function componentsIn(list, depth = 0) {
    if (!Array.isArray(list) || depth > DEEPEST)
        return undefined;
    const found = [];
    for (const one of list) {
        if (!(0,own/* isMapping */.pi)(one))
            return undefined;
        const inside = (0,own/* memberOf */.C5)(one, 'children');
        const children = inside === undefined || inside === null ? [] : componentsIn(inside, depth + 1);
        if (!children)
            return undefined;
        const [id, name, status] = ['id', 'name', 'status'].map((key) => (0,own/* memberOf */.C5)(one, key));
        found.push({ id, name, status, group: (0,own/* memberOf */.C5)(one, 'group_id'), children }, ...children);
    }
    return found;
}
/**
 * What a page says of each component that must work. Names are compared exactly, and stand for their ids as well; of
 * several with one name the worst counts, and of a group the worst in it.
 */
function statesOfNamed(names, components, words) {
    return names.map((name) => {
        const meant = components.filter((one) => one.name === name || one.id === name);
        if (meant.length === 0)
            return { word: 'unknown', reason: 'component', component: name };
        const all = meant.flatMap((one) => [one, ...one.children, ...membersOf(one, components)]);
        return { ...worstOf(all.map(({ status }) => meaningOf(words, status))), component: name };
    });
}
function membersOf({ id }, components) {
    return typeof id === 'string' ? components.filter(({ group }) => group === id) : [];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/instatus.js



/** `page.status` of Instatus. */
const PAGE = new Map([
    ['UP', 'up'],
    ['HASISSUES', 'degraded'],
    ['UNDERMAINTENANCE', 'maintenance'],
]);
/** `status` of a component, and `impact` of an incident. A part that is out is out for somebody. */
const COMPONENT = new Map([
    ['OPERATIONAL', 'up'],
    ['DEGRADEDPERFORMANCE', 'degraded'],
    ['UNDERMAINTENANCE', 'maintenance'],
    ['MINOROUTAGE', 'down'],
    ['PARTIALOUTAGE', 'down'],
    ['MAJOROUTAGE', 'down'],
]);
/** Reads `/summary.json`, or for named components `/v2/components.json`: a list of them, or a mapping with one. */
function readInstatus(content, names) {
    if (names.length > 0) {
        const components = componentsIn(Array.isArray(content) ? content : (0,own/* memberOf */.C5)(content, 'components'));
        return components ? statesOfNamed(names, components, COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
    }
    const page = meaningOf(PAGE, (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(content, 'page'), 'status'));
    const incidents = (0,own/* memberOf */.C5)(content, 'activeIncidents');
    const severe = Array.isArray(incidents) && incidents.some((one) => (0,own/* memberOf */.C5)(one, 'impact') === 'MAJOROUTAGE');
    return [severe ? worstOf([page, { word: 'down' }]) : page];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/statuspage.js



/** `status.indicator` of Atlassian Statuspage, version 2 of its API; incident.io and others answer the same. */
const INDICATOR = new Map([
    ['none', 'up'],
    ['minor', 'degraded'],
    ['maintenance', 'maintenance'],
    ['major', 'down'],
    ['critical', 'down'],
]);
/** `status` of a component. A part that is out is out for somebody. */
const statuspage_COMPONENT = new Map([
    ['operational', 'up'],
    ['degraded_performance', 'degraded'],
    ['under_maintenance', 'maintenance'],
    ['partial_outage', 'down'],
    ['major_outage', 'down'],
]);
/** Reads `/api/v2/summary.json`: a state for each named component, or one for the page. */
function readStatuspage(content, names) {
    const list = (0,own/* memberOf */.C5)(content, 'components');
    const components = componentsIn(list);
    if (names.length > 0) {
        return components ? statesOfNamed(names, components, statuspage_COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
    }
    const whole = meaningOf(INDICATOR, (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(content, 'status'), 'indicator'));
    // `status.json` has no components, and some pages list none.
    if (list === undefined)
        return [whole];
    if (!components)
        return [{ word: 'unknown', reason: 'shape' }];
    return [worstOf([whole, ...components.map(({ status }) => asPartOfPage(meaningOf(statuspage_COMPONENT, status)))])];
}
/** A component that nobody named may be one that nobody uses: that the page is not all well is all that it says. */
function asPartOfPage(state) {
    return state.word === 'down' || state.word === 'maintenance' ? { word: 'degraded' } : state;
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/ask.js







/** Asks the page once and judges what it says. */
async function askStatusPage(page, network, signal, address) {
    const exchange = await network.send({ ...page.request, address }, signal);
    if (exchange.kind !== 'answered')
        return exchange;
    const { status, trace } = exchange;
    return {
        kind: 'seen',
        findings: statesIn(page, exchange).flatMap((state) => said(page.voice, state, status)),
        trace,
        status,
        mayPass: (0,passing/* isPassingStatus */.W)(status),
        retryAfter: (0,passing/* retryAfterOf */.s)(exchange, page.now),
    };
}
/** A page that does not answer as a page does says nothing about the service. */
function statesIn({ ask, place }, answer) {
    const { format, components, custom } = ask;
    const { status } = answer;
    if (status >= 300 && status <= 399)
        return [{ word: 'unknown', reason: 'redirect' }];
    if (status !== 200)
        return [{ word: 'unknown', reason: 'status' }];
    const body = (0,answer_body/* jsonOfBody */.EW)(answer);
    if (body.kind !== 'json')
        return [{ word: 'unknown', reason: body.kind }];
    if (custom && place)
        return [readCustom(body.value, place, custom)];
    return format === 'instatus' ? readInstatus(body.value, components) : readStatuspage(body.value, components);
}
/** A disturbance of the page as a whole may be of something that nobody here uses, and only warns. */
function said(voice, { word, reason, component }, status) {
    if (word === 'up')
        return [];
    const facts = { probe: voice.probe, state: word, reason, component, status };
    const warns = component === undefined && (word === 'degraded' || word === 'maintenance');
    return [
        warns ? (0,finding/* finding */.gk)('probe/status-page', facts, voice.place, 'warning') : (0,probe_voice/* report */.z)(voice, 'probe/status-page', facts),
    ];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/prepare.js





/** Makes a status page ready to be asked: one GET without a credential, under the guard that every probe has. */
async function prepareStatusPage(setting, network) {
    const { spec, ask, now } = setting;
    const voice = (0,probe_voice/* voiceOf */.s)(setting, undefined);
    const blocked = (reason) => (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    const url = (0,screen/* readUrl */.wo)(ask.url);
    if (!url)
        return blocked('not-a-url');
    const request = {
        url: withKnownPath(url, ask),
        method: 'GET',
        headers: { accept: 'application/json' },
        body: undefined,
        credential: undefined,
        knownRead: false,
        timeout: spec.timeout,
    };
    const place = ask.custom && (await (0,json_place.readJsonPlace)(ask.custom.path));
    if (ask.custom && !place)
        throw new Error('The path of a status page is checked when tollgate.yml is read.');
    // The address stands in tollgate.yml itself, so that only what `allow` says can forbid it.
    const reason = network.screen(request) ?? (0,allow/* checkAllowed */.FM)(request.url, (0,allow/* permissionOf */.Fp)(setting, false));
    if (reason)
        return blocked(reason);
    return {
        kind: 'status-page',
        voice,
        ask: (signal, address) => askStatusPage({ voice, ask, place, request, now }, network, signal, address),
        endpoint: { host: (0,screen/* hostOf */.w4)(request.url), port: (0,screen/* portOf */.HM)(request.url) },
        manner: spec,
        expect: spec.expect,
        warn: spec.warn,
    };
}
/** What both makes of pages answer at. An address that names a JSON file is asked as it is. */
function withKnownPath(url, { format, components }) {
    if (format === 'custom' || url.pathname.endsWith('.json'))
        return url;
    const ofInstatus = components.length > 0 ? '/v2/components.json' : '/summary.json';
    const known = new URL(url);
    known.pathname = url.pathname.replace(/\/+$/, '') + (format === 'instatus' ? ofInstatus : '/api/v2/summary.json');
    return known;
}


/***/ })

};
