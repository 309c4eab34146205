export const id = 1515;
export const ids = [1515];
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

/***/ 66893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   zB: () => (/* binding */ withTlsAlone)
/* harmony export */ });
/* harmony import */ var _tls_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44483);

/** What a database has shown that was not asked for settings. */
function without(tls) {
    return { tls, settings: new Map() };
}
/**
 * What a database has shown that says nothing more once TLS has begun. Under TLS 1.3 that is nothing yet: one that wants a
 * certificate of us has still to say so.
 */
async function withTlsAlone(line) {
    const trace = line.stopwatch.trace();
    await (0,_tls_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitVerdict */ .k)(line);
    return { ...without(line.tls), trace };
}
/** Of the settings that a server shows, by name in lower case, those that are asked for, by the name that asks. */
function valuesOf(shown, names) {
    return new Map(names.flatMap((name) => {
        const value = shown.get(name.toLowerCase());
        return value === undefined ? [] : [[name, value]];
    }));
}


/***/ }),

/***/ 51515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareDatabase: () => (/* binding */ prepareDatabase)
});

// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/probe/alongside.js
var alongside = __webpack_require__(18814);
;// CONCATENATED MODULE: ./build/src/probe/database/version.js
/** Whether a setting of this name is a version, such as `server_version`. `server_version_num` is a number. */
function isVersionSetting(name) {
    return /version$/i.test(name);
}
/** The dotted numbers that a text begins with, as in `16.4 (Debian 16.4-1)`. Undefined where it begins with none. */
function readVersion(text) {
    return /^\s*(\d{1,9}(?:\.\d{1,9})*)/.exec(text)?.[1]?.split('.').map(Number);
}
/** Number by number; one that is not there is zero. Below zero where the first is the older one. */
function compareVersions(one, other) {
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/src/probe/database/setting.js

/** Settings whose value is a list of words, in any order. */
const SETS = ['sql_mode'];
const ON = ['on', 'true', 'yes', '1'];
const OFF = ['off', 'false', 'no', '0'];
/** Whether a setting is as it was asked for. What cannot be compared is not. */
function isAsDemanded(name, demand, shown) {
    if (demand.kind === 'equals')
        return isEqual(name, demand.value, shown);
    return demand.all.every((comparison) => holds(name, comparison, shown));
}
function holds(name, { operator, than }, shown) {
    if (operator === '!=')
        return !isEqual(name, than, shown);
    if (isSet(name))
        return operator === '>=' && wordsOf(than).isSubsetOf(wordsOf(shown));
    const order = compare(name, shown, than);
    if (order === undefined)
        return false;
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
    }
}
function isEqual(name, wanted, shown) {
    if (typeof wanted === 'boolean')
        return (wanted ? ON : OFF).includes(shown.trim().toLowerCase());
    const text = String(wanted);
    if (isSet(name))
        return wordsOf(text).symmetricDifference(wordsOf(shown)).size === 0;
    if (text === shown || isSameSwitch(text, shown))
        return true;
    // Behind the numbers of a version, servers write what it was built for.
    if (isVersionSetting(name) && /^\d+(?:\.\d+)*$/.test(text))
        return compare(name, shown, text) === 0;
    const [one, other] = [readQuantity(text), readQuantity(shown)];
    return one !== undefined && one.unit === other?.unit && one.amount === other.amount;
}
/** Words alone: a number is no switch, whatever stands for it elsewhere. */
function isSameSwitch(wanted, shown) {
    const [one, other] = [wanted.toLowerCase(), shown.toLowerCase()];
    const isWord = !/^\d/.test(one) && !/^\d/.test(other);
    return isWord && [ON, OFF].some((words) => words.includes(one) && words.includes(other));
}
/** Below zero where what is shown comes first. Undefined where the two cannot be compared. */
function compare(name, shown, than) {
    if (isVersionSetting(name) || /\..*\./.test(than)) {
        const [one, other] = [readVersion(shown), readVersion(than)];
        return one && other ? compareVersions(one, other) : undefined;
    }
    const [one, other] = [readQuantity(shown), readQuantity(than)];
    return one && one.unit === other?.unit ? one.amount - other.amount : undefined;
}
const UNITS = new Map([
    ['', ['', 1]],
    ['B', ['B', 1]],
    ['kB', ['B', 2 ** 10]],
    ['MB', ['B', 2 ** 20]],
    ['GB', ['B', 2 ** 30]],
    ['TB', ['B', 2 ** 40]],
    ['us', ['ms', 1 / 1000]],
    ['ms', ['ms', 1]],
    ['s', ['ms', 1000]],
    ['min', ['ms', 60_000]],
    ['h', ['ms', 3_600_000]],
    ['d', ['ms', 86_400_000]],
]);
/** A number with a unit as PostgreSQL writes it (chapter 20.1), or without one. */
function readQuantity(text) {
    const [, number, name = ''] = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
    const [unit, factor] = UNITS.get(name) ?? [];
    if (number === undefined || unit === undefined || factor === undefined)
        return undefined;
    return { amount: Number(number) * factor, unit };
}
function isSet(name) {
    return SETS.includes(name.toLowerCase());
}
function wordsOf(text) {
    return new Set(text
        .split(',')
        .map((word) => word.trim().toUpperCase())
        .filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./build/src/probe/database/judge.js



/** The one name that no server has: whether the probe's own connection speaks TLS. */
const TLS_IN_USE = 'ssl_in_use';
/** All that is wrong with what a database has shown. */
function judgeSight(asked, sight, trace) {
    const { voice, spec, now } = asked;
    return [...(0,alongside/* judgeLine */.s)(voice, spec, { tls: sight.tls, trace }, now), ...judgeSettings(asked, sight)];
}
function judgeSettings({ voice, ask }, { settings, tls }) {
    return Object.entries(ask.settings).flatMap(([setting, demand]) => {
        const shown = setting === TLS_IN_USE ? (tls ? 'on' : 'off') : settings.get(setting);
        if (shown !== undefined && isAsDemanded(setting, demand, shown))
            return [];
        const state = shown === undefined ? 'unknown' : 'differs';
        return [(0,probe_voice/* report */.z)(voice, 'database/setting', { probe: voice.probe, setting, state })];
    });
}

// EXTERNAL MODULE: ./build/src/probe/database/look.js
var look = __webpack_require__(66893);
// EXTERNAL MODULE: ./build/src/probe/database/unusable.js
var unusable = __webpack_require__(85093);
;// CONCATENATED MODULE: ./build/src/probe/database/ask.js




/** What a moment may mend. */
const PASSING = ['too-many-connections', 'starting-up', 'shutting-down'];
/** Looks at a database once, over one connection, as far as the probe asks. */
async function askDatabase(asked, network, signal, address) {
    const { voice, database, ask } = asked;
    const { host, port } = database;
    const tls = tlsOf(database, ask, network);
    // Redis has no word to begin TLS with: it is there from the beginning, or never.
    const early = database.kind === 'redis' && database.tls === 'on' && ask.level !== 'connect';
    const call = { host, port, tls: early ? [] : undefined, address, timeout: asked.spec.timeout };
    const lookAt = await load(database.kind, ask.level);
    const said = await network.converse(call, (line) => see(line, asked, tls, lookAt), signal);
    if (said.kind !== 'answered')
        return said;
    const { value } = said;
    const trace = value instanceof unusable/* Unusable */.k ? said.trace : (value.trace ?? said.trace);
    if (value instanceof unusable/* Unusable */.k) {
        const { reason } = value;
        const found = (0,probe_voice/* report */.z)(voice, 'database/unusable', { probe: voice.probe, reason, level: ask.level });
        return { kind: 'seen', findings: [found], trace, mayPass: PASSING.includes(reason) };
    }
    return { kind: 'seen', findings: judgeSight(asked, value, trace), trace };
}
/**
 * Whether TLS is spoken. To go without it, as the URL or the server wants, is for hosts alone that the workflow allows
 * to be private, and never for a probe of the level `tls`.
 */
function tlsOf({ host, tls }, { level }, network) {
    if (level === 'tls' || tls === 'on' || !network.mayBePrivate(host))
        return 'must';
    return tls === 'off' ? 'none' : 'offered';
}
async function see(line, { database, ask }, tls, lookAt) {
    const { level, settings } = ask;
    if (level === 'connect')
        return (0,look/* without */.FF)(undefined);
    try {
        // What the application will not do must not be shown to work.
        if (tls === 'must' && database.tls === 'off')
            throw new unusable/* Unusable */.k('tls-refused');
        return await lookAt(line, { database, level, tls, names: Object.keys(settings) });
    }
    catch (thrown) {
        if (thrown instanceof unusable/* Unusable */.k)
            return thrown;
        throw thrown;
    }
}
/**
 * Each protocol, and each driver, is loaded when there is a database that speaks it; and before it is called, so that
 * the time of loading is not taken for the database's own.
 */
async function load(kind, level) {
    switch (kind) {
        case 'postgres':
            if (level === 'login')
                await Promise.all(/* import() */[__webpack_require__.e(5042), __webpack_require__.e(1877)]).then(__webpack_require__.bind(__webpack_require__, 1877));
            return (await __webpack_require__.e(/* import() */ 2741).then(__webpack_require__.bind(__webpack_require__, 52741))).lookAtPostgres;
        case 'mysql':
            if (level === 'login')
                await Promise.all(/* import() */[__webpack_require__.e(909), __webpack_require__.e(7514)]).then(__webpack_require__.bind(__webpack_require__, 97514));
            return (await __webpack_require__.e(/* import() */ 5034).then(__webpack_require__.bind(__webpack_require__, 85034))).lookAtMysql;
        case 'redis':
            return (await __webpack_require__.e(/* import() */ 9504).then(__webpack_require__.bind(__webpack_require__, 29504))).lookAtRedis;
    }
}

// EXTERNAL MODULE: ./build/src/network/host-port.js
var host_port = __webpack_require__(60890);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
;// CONCATENATED MODULE: ./build/src/probe/database/target.js



/** Finds the database of a probe: written in tollgate.yml, or the value of a key. */
function findDatabase(target, effective) {
    const found = (0,host_target/* textOfTarget */.MO)(target, effective);
    return found.kind === 'none' ? found : { ...readDatabase(found.text), leaf: found.leaf };
}
const POSTGRES = { kind: 'postgres', port: 5432, tls: 'open', names: ['postgres:', 'postgresql:'] };
const MYSQL = { kind: 'mysql', port: 3306, tls: 'open', names: ['mysql:', 'mariadb:'] };
const SCHEMES = new Map([
    ['postgres:', POSTGRES],
    ['postgresql:', POSTGRES],
    ['mysql:', MYSQL],
    ['mariadb:', MYSQL],
    ['redis:', { kind: 'redis', port: 6379, tls: 'off', names: ['redis:'] }],
    ['rediss:', { kind: 'redis', port: 6379, tls: 'on', names: ['rediss:'] }],
]);
/** Parameters with which some clients go to another host or database than the URL's own, or as somebody else. */
const ELSEWHERE = [
    ...['host', 'hostaddr', 'port', 'service', 'socket', 'unix_socket', 'path'],
    ...['user', 'username', 'password', 'passfile', 'dbname', 'database', 'db'],
];
const NONE = { kind: 'not-a-database-url' };
function readDatabase(text) {
    const url = (0,screen/* parseAsWritten */.Fd)(text);
    const scheme = SCHEMES.get(url?.protocol ?? '');
    // A `#` that is not encoded, as in a password, cuts off what comes after it.
    if (!url || !scheme || text.includes('#'))
        return NONE;
    const host = (0,host_port/* plainName */.MH)(url.hostname);
    const user = decoded(url.username);
    const password = decoded(url.password);
    const database = decoded(url.pathname.replace(/^\//, ''));
    const leadsElsewhere = [...url.searchParams.keys()].some((name) => ELSEWHERE.includes(name.toLowerCase()));
    if (host === undefined || user === undefined || password === undefined || database === undefined || leadsElsewhere) {
        return NONE;
    }
    // A byte 0 ends a text in the protocols, and what came after it would be read as something else.
    if ([user, password, database].some((part) => part.includes('\0')))
        return NONE;
    const port = url.port === '' ? scheme.port : Number(url.port);
    if (port === 0)
        return NONE;
    const tls = scheme.tls === 'open' ? target_tlsOf(url.searchParams) : scheme.tls;
    const places = placesOf(scheme, host, port, url.pathname);
    return { kind: 'database', database: { kind: scheme.kind, host, port, user, password, database, tls, places } };
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return undefined;
    }
}
const TLS_PARAMETERS = ['sslmode', 'ssl-mode', 'ssl_mode', 'ssl', 'usessl', 'tls'];
const TLS_OFF = ['disable', 'disabled', 'false', '0', 'off', 'no'];
const TLS_OPEN = ['allow', 'prefer', 'preferred'];
/** `sslmode` of libpq, `ssl-mode` of MySQL, and what drivers made of them. Any word that is not known asks for TLS. */
function target_tlsOf(parameters) {
    const words = [...parameters]
        .filter(([name]) => TLS_PARAMETERS.includes(name.toLowerCase()))
        .map(([, word]) => word.toLowerCase());
    if (words.some((word) => !TLS_OFF.includes(word) && !TLS_OPEN.includes(word)))
        return 'on';
    return words.some((word) => TLS_OFF.includes(word)) ? 'off' : 'open';
}
/** With its port, and without it where it is the scheme's own: a pattern may be written either way. */
function placesOf({ names, port: usual }, host, port, path) {
    const name = host.includes(':') ? `[${host}]` : host;
    const ends = port === usual ? [`:${port}`, ''] : [`:${port}`];
    return names.flatMap((scheme) => ends.map((end) => new URL(`${scheme}//${name}${end}${path}`)));
}

;// CONCATENATED MODULE: ./build/src/probe/database/prepare.js




/** Makes a look at a database ready, or says why it may not be had. */
function prepareDatabase(setting, network) {
    const { spec, ask, effective, now } = setting;
    const found = findDatabase(ask.target, effective);
    const voice = (0,probe_voice/* voiceOf */.s)(setting, found.leaf);
    if (found.kind === 'none') {
        return (0,probe_voice/* report */.z)(voice, 'probe/no-target', { probe: spec.name, key: found.key, state: found.state });
    }
    if (found.kind === 'not-a-database-url')
        return (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason: found.kind });
    const { database } = found;
    // The catalogue knows no databases.
    const inCatalogue = { ...setting, gateways: [] };
    const reason = (0,host_target/* whyNotAllowed */.ou)(database.places, database.host, found.leaf !== undefined, inCatalogue, network);
    if (reason)
        return (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    const asked = { voice, database, ask, spec, now };
    return {
        kind: 'database',
        voice,
        ask: (signal, address) => askDatabase(asked, network, signal, address),
        endpoint: { host: database.host, port: database.port },
        manner: spec,
        expect: spec.expect,
        warn: spec.warn,
    };
}


/***/ }),

/***/ 85093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Unusable)
/* harmony export */ });
/** Ends a conversation with a database: what it said, or did, shows that it cannot be used. */
class Unusable extends Error {
    reason;
    constructor(reason) {
        super('the database cannot be used');
        this.name = 'Unusable';
        this.reason = reason;
    }
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

/***/ 44483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ awaitVerdict)
/* harmony export */ });
/* harmony import */ var _network_converse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31174);

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
