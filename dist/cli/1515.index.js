export const id = 1515;
export const ids = [1515];
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
    return found.kind === 'text' ? { ...readDatabase(found.text), leaf: found.leaf } : found;
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
        return (0,probe_voice/* report */.z)(voice, 'probe/no-target', {
            probe: spec.name,
            key: found.key,
            state: found.state,
            suggestion: found.suggestion,
        });
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
