export const id = 8060;
export const ids = [8060];
export const modules = {

/***/ 81648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ calledIn)
/* harmony export */ });
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35110);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);


/** Members of an item of a list that name what its `value` is: `env: [{ name: PAYPAL_MODE, value: live }]`. */
const NAMING = ['name', 'key'];
const NAME = /^[a-z_][a-z0-9_.-]*$/i;
/** What a value is called: the keys that lead to it, or the name that stands beside it in an item of a list. */
function calledIn({ pointer }, { leaves }) {
    if (!pointer.endsWith('/value') || !/\/\d+\/value$/.test(pointer))
        return (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer);
    const item = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(pointer);
    const named = NAMING.flatMap((key) => leaves.get((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(item, key)) ?? []).map(_environment_effective_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b);
    const name = named.find((text) => text !== undefined && NAME.test(text));
    return name === undefined ? (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer) : [...(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(item)), name];
}


/***/ }),

/***/ 89866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $t: () => (/* binding */ placeOf),
  ws: () => (/* binding */ scalarText),
  cO: () => (/* binding */ sceneOf)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/hygiene/placeholder.js
var placeholder = __webpack_require__(41640);
// EXTERNAL MODULE: ./build/src/check/gateway-called.js
var gateway_called = __webpack_require__(81648);
// EXTERNAL MODULE: ./build/src/gateway/words.js
var words = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/check/gateway-file-name.js

/**
 * Reads leaves with the name of their file: `mode` in `config/paypal.yml` is PayPal's. Undefined where no file of the
 * environment is called after a gateway, as in nearly all of them. Nothing that is read so is sure: a file may be called
 * after anything.
 */
function readWithFiles({ documents }, { recognise, catalogue }) {
    const known = new Set(catalogue.flatMap(({ words }) => words));
    const stems = new Map(documents.map(({ file }) => [file, stemOf(file)]));
    if (![...stems.values()].some((stem) => known.has(stem)))
        return undefined;
    return (leaf, path, text) => {
        const file = leaf.origin().location?.file;
        const stem = file === undefined ? '' : (stems.get(file) ?? '');
        if (!known.has(stem))
            return undefined;
        const called = [stem, ...path];
        const sightings = recognise(called, text).filter((one) => one.by === 'name' && tells(one));
        return { called, sightings: sightings.map((one) => ({ ...one, isSure: false })) };
    };
}
/** A switch with a word that its software does not know is somebody else's more likely than not. */
function tells(sighting) {
    return sighting.kind === 'mode-variable' ? sighting.mode !== undefined : sighting.kind === 'credential';
}
/** What a file is called without its ending, in small letters: `authorize-net.yml` is `authorizenet`. */
function stemOf(file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return (0,words/* wordsOf */.Z9)([name.split('.')[0] ?? ''])
        .join('')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/check/gateway-scene.js




const scenes = new WeakMap();
/** Every place in the configuration that tells of a gateway, looked for once. */
function sceneOf(effective, recogniser) {
    const known = scenes.get(effective);
    if (known?.catalogue === recogniser.catalogue)
        return known;
    const made = makeScene(effective, recogniser);
    scenes.set(effective, made);
    return made;
}
/** A name that others have too counts only beside another sign. */
function makeScene(effective, recogniser) {
    const { recognise, catalogue } = recogniser;
    const readWithFile = readWithFiles(effective, recogniser);
    const all = [];
    for (const leaf of effective.leaves.values()) {
        const path = (0,gateway_called/* calledIn */.P)(leaf, effective);
        const text = scalarText(leaf);
        const own = recognise(path, text);
        const read = own.length > 0 ? undefined : readWithFile?.(leaf, path, text);
        for (const sighting of read?.sightings ?? own) {
            all.push({ ...withoutPlaceholder(sighting, leaf), leaf, called: read?.called ?? path });
        }
    }
    const certain = new Set(all.filter(({ isShared }) => !isShared).map(({ gateway }) => gateway));
    const names = new Set(all.map(({ called }) => called.at(-1)));
    const counts = (seen) => !seen.isShared || (certain.has(seen.gateway) && (besideOf(seen)?.some((name) => names.has(name)) ?? true));
    const seen = all.filter(counts);
    return { effective, catalogue, seen, seenAt: Map.groupBy(seen, ({ leaf }) => leaf) };
}
/** Names of which one must stand beside what was seen; undefined where its own name says enough. */
function besideOf(seen) {
    return seen.kind === 'mode-variable' ? seen.variable.beside : undefined;
}
/** The text of a leaf, or of its number or its `true`. The caller must not show it. */
function scalarText(leaf) {
    const { content } = leaf;
    if (content.state !== 'known')
        return (0,effective/* textOf */.b)(leaf);
    const { value } = content;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (0,effective/* textOf */.b)(leaf);
}
/** Where a leaf stands, for a finding about its value. */
function placeOf({ pointer, origin }, { environment, service }) {
    return { location: origin().valueLocation, pointer, environment, service };
}
/** A text that stands for a key, and is told as such, is a key of no mode. */
function withoutPlaceholder(sighting, leaf) {
    if (sighting.kind !== 'credential' || (sighting.mode ?? sighting.other) === undefined)
        return sighting;
    if ((0,placeholder/* placeholder */.q)(scalarText(leaf) ?? '') === undefined)
        return sighting;
    const { other, ...rest } = sighting;
    return { ...rest, mode: undefined };
}


/***/ }),

/***/ 10060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ untilDeadline),
/* harmony export */   i: () => (/* binding */ hangingPatterns)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _gateway_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8291);
/* harmony import */ var _gateway_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63527);
/* harmony import */ var _gateway_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34138);
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91788);
/* harmony import */ var _gateway_scene_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89866);






const tried = new WeakMap();
/**
 * Patterns of the user's gateways that do not come to an end with a text of the configuration. Each is tried once where
 * the time is watched, before anything is recognised: afterwards they can be asked like those of the catalogue.
 */
function hangingPatterns(subject) {
    const known = tried.get(subject.effective) ?? tryPatterns(subject);
    tried.set(subject.effective, known);
    return known;
}
/**
 * Recognises with the catalogue. With gateways of the user the deadline of the run is watched from outside: what none of
 * their patterns is too slow for may be asked so often that it is. Undefined where the run has ended.
 */
function untilDeadline({ config, until }, work) {
    if (config.ownGateways.length === 0)
        return work();
    try {
        return (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .runBounded */ .Bb)((until - performance.now()) / 1000, work);
    }
    catch (thrown) {
        if (!(thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .TimedOut */ .GA))
            throw thrown;
        return undefined;
    }
}
async function tryPatterns(subject) {
    const { ownGateways } = subject.config;
    if (ownGateways.length === 0)
        return [];
    const texts = textsOf(subject);
    const findings = [];
    for (const gateway of ownGateways) {
        // Others have their turn, so that a deadline is noticed.
        await new Promise((resolve) => setImmediate(resolve));
        if (subject.signal.aborted)
            break;
        const hanging = firstHanging(gateway, [...texts.keys()], subject);
        if (hanging !== undefined)
            findings.push(timedOut(gateway, texts.get(hanging)?.(), subject));
    }
    return findings;
}
/** Every text of the run, once, and where it stands. Addresses of probes are held against hosts as well. */
function textsOf({ effective, config }) {
    const texts = new Map();
    for (const { ask, location } of config.probes) {
        if (ask.kind === 'url' && ask.target.kind === 'literal')
            texts.set(ask.target.url, () => location);
    }
    for (const leaf of effective.flatMap(({ leaves }) => [...leaves.values()])) {
        const text = (0,_gateway_scene_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarText */ .ws)(leaf);
        if (text !== undefined)
            texts.set(text, () => leaf.origin().valueLocation);
    }
    return texts;
}
/** Texts that take a second more, so that a large configuration is not taken for a pattern without end. */
const TEXTS_A_SECOND = 20_000;
/**
 * The text with which the time of a gateway has run out. It has it for all texts together: each pattern is asked again
 * and again afterwards, where nobody watches, and what is nearly too slow for one text would be so for thousands.
 */
function firstHanging(gateway, texts, { request }) {
    const expressions = (0,_gateway_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionsOf */ .Bi)(gateway);
    let asked;
    try {
        (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .runBounded */ .Bb)(request.limits.patternSeconds + Math.floor(texts.length / TEXTS_A_SECOND), () => {
            for (const text of texts) {
                asked = text;
                tryAll(expressions, text);
            }
        });
        return undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .TimedOut */ .GA))
            throw thrown;
        return asked;
    }
}
function tryAll(expressions, whole) {
    const fallback = (0,_gateway_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultIn */ .jx)((0,_gateway_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .meantBy */ .Pn)(whole));
    for (const text of fallback === undefined ? [whole] : [whole, fallback])
        tryText(expressions, text);
}
function tryText(expressions, text) {
    const asked = askedOf(expressions, text);
    for (const { pattern, of } of expressions)
        for (const one of asked[of])
            (0,_gateway_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOf */ .HU)(pattern, one);
}
/** Everything in a text that an expression is held against when gateways are recognised and judged. */
function askedOf(expressions, text) {
    const meant = (0,_gateway_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .meantBy */ .Pn)(text);
    const addresses = (0,_gateway_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesIn */ .Mh)(meant);
    const paths = addresses.flatMap(({ pathname }) => pathname.split('/').map((_, at, parts) => parts.slice(0, at + 1)));
    // What the path says of a version is then read as one.
    const versions = expressions
        .filter(({ at, of }) => of === 'path' && at[0] === 'apiVersion')
        .flatMap(({ pattern }) => addresses.flatMap(({ pathname }) => (0,_gateway_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOf */ .HU)(pattern, pathname)?.[1] ?? []));
    return {
        text: [...new Set([text, text.trim(), meant, ...(0,_gateway_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .keysIn */ .q7)(meant), ...versions])],
        host: addresses.map(_gateway_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4),
        // What stands before the path of a request is any beginning of it.
        path: paths.flatMap((parts) => [parts.join('/'), `${parts.join('/')}/`]),
        body: [],
    };
}
function timedOut({ id, own }, location, { request }) {
    const related = location && [{ role: 'value', location }];
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/timeout', { gateway: id, seconds: request.limits.patternSeconds }, { location: own?.location, related });
}


/***/ }),

/***/ 58551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isSure),
/* harmony export */   a: () => (/* binding */ isSourced)
/* harmony export */ });
/** Only a fact that is surely so, and whose source is recorded, makes an error. */
function isSure(evidence) {
    return evidence.confidence === 'high' && isSourced(evidence);
}
/** Whether anybody can look up where a fact comes from. */
function isSourced({ sources }) {
    return sources.some((source) => source !== 'unrecorded');
}


/***/ }),

/***/ 63527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ gatewaysAt),
/* harmony export */   GS: () => (/* binding */ isNeutral),
/* harmony export */   Hr: () => (/* binding */ modeOfHost),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   UC: () => (/* binding */ isHostOf),
/* harmony export */   s_: () => (/* binding */ indexHosts),
/* harmony export */   vv: () => (/* binding */ modeOfAddress),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;
/**
 * The addresses in a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
function addressesIn(text) {
    if (!text.includes('.'))
        return [];
    if (!/[\s,;|]/.test(text)) {
        const only = addressOf(text);
        return only ? [only] : [];
    }
    const addresses = [];
    for (const part of text.split(/[\s,;|]+/, MOST_PARTS)) {
        if (part === '')
            continue;
        const address = addressOf(part);
        if (!address)
            return [];
        addresses.push(address);
    }
    return addresses;
}
const HOST = /^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:[/?#].*)?$/i;
/** A host with letters beyond ASCII, which a resolver is asked for in another writing. */
const FOREIGN_HOST = /^(?=[^/]*[^\p{ASCII}])[\p{L}\p{M}\p{N}.-]+\.[\p{L}\p{M}]{2,}(?::\d{1,5})?(?:[/?#].*)?$/u;
/** Addresses that a reader of URLs would leave as they are: most are such, and it takes longer than this. */
const PLAIN = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d{1,4})?((?:\/[\w-][\w.-]*)*\/?)$/;
/** An address without a scheme is asked by that of the page it stands in: `//api.example.com`. */
function addressOf(written) {
    if (written.length > LONGEST_PART)
        return undefined;
    const [, hostname, pathname] = PLAIN.exec(written) ?? [];
    if (hostname !== undefined && !hostname.includes('xn--'))
        return { hostname, pathname: pathname || '/', username: '' };
    const part = written.replace(/^\/\//, '');
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
    if (!isUrl && !HOST.test(part) && !isForeignHost(part))
        return undefined;
    const url = URL.parse(isUrl ? part : `https://${part}`);
    return url && url.hostname !== '' ? url : undefined;
}
/** Most texts are done with before the expression: to make that one ready takes a millisecond. */
function isForeignHost(part) {
    return /[^ -~]/.test(part) && FOREIGN_HOST.test(part);
}
/** The host of an address in lower case and without a trailing dot. */
function hostOf({ hostname }) {
    const host = hostname.toLowerCase();
    return host.endsWith('.') ? host.slice(0, -1) : host;
}
/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
function modeOfHost(gateway, host) {
    const { live, test, livePatterns, testPatterns } = patternsOf(gateway);
    if (test.has(host) || testPatterns.some((pattern) => pattern.test(host)))
        return 'test';
    return live.has(host) || livePatterns.some((pattern) => pattern.test(host)) ? 'live' : undefined;
}
/** Whether a host is one of the gateway's, of either mode or of none. */
function isHostOf(gateway, host) {
    return isNeutral(gateway, host) || modeOfHost(gateway, host) !== undefined;
}
/** Whether a host is one of the gateway's that tell no mode: a site, or a service beside the payments. */
function isNeutral(gateway, host) {
    return patternsOf(gateway).neutral.has(host);
}
/** The mode that an address of the gateway tells; undefined where it tells none, or is no address of it. */
function modeOfAddress(gateway, url) {
    const { shared, livePaths = [], testPaths = [] } = gateway.hosts;
    const host = hostOf(url);
    if (isNeutral(gateway, host))
        return undefined;
    const mode = modeOfHost(gateway, host);
    if (mode === undefined || !shared)
        return mode;
    if (testPaths.some((path) => `${url.pathname}/`.startsWith(path)))
        return 'test';
    return livePaths.some((path) => `${url.pathname}/`.startsWith(path)) ? 'live' : undefined;
}
const patterns = new WeakMap();
/** They are compiled once: every value of a configuration is held against those of every gateway. */
function patternsOf(gateway) {
    const known = patterns.get(gateway);
    if (known)
        return known;
    const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
    const compile = (list) => list.map((pattern) => new RegExp(pattern, 'u'));
    const made = {
        live: new Set(live),
        test: new Set(test),
        neutral: new Set(neutral),
        livePatterns: compile(livePatterns),
        testPatterns: compile(testPatterns),
    };
    patterns.set(gateway, made);
    return made;
}
/** Stands for the domain of a pattern that does not end with one. */
const ANY_DOMAIN = '';
/** Makes the index of a catalogue. */
function indexHosts(catalogue) {
    const byHost = new Map();
    const byDomain = new Map();
    const add = (index, key, gateway) => {
        const known = index.get(key);
        if (!known)
            index.set(key, [gateway]);
        else if (!known.includes(gateway))
            known.push(gateway);
    };
    for (const gateway of catalogue) {
        const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
        for (const host of [...live, ...test, ...neutral])
            add(byHost, host, gateway);
        for (const pattern of [...livePatterns, ...testPatterns])
            add(byDomain, domainOfPattern(pattern), gateway);
    }
    return { byHost, byDomain };
}
/** The last two labels of whatever a pattern fits, where it ends with them as they are: `\u2026\.adyen\.com$`, `(\u2026\.)+adyen\.com$`. */
function domainOfPattern(pattern) {
    const [, name, top] = /(?:\\\.|\(\?:[^()|]*\\\.\)[+*?]?)([a-z0-9-]+)\\\.([a-z]+)\$$/.exec(pattern) ?? [];
    const isOneOfSeveral = pattern.replace(/\([^()]*\)/g, '').includes('|');
    return name === undefined || isOneOfSeveral ? ANY_DOMAIN : `${name}.${top}`;
}
const NO_GATEWAYS = [];
/** The gateways that a host is of, whatever mode it tells. */
function gatewaysAt({ byHost, byDomain }, host) {
    const known = byHost.get(host) ?? NO_GATEWAYS;
    const domain = host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
    const perhaps = byDomain.get(domain);
    const anywhere = byDomain.get(ANY_DOMAIN);
    if (!perhaps && !anywhere)
        return known;
    const more = new Set([...(perhaps ?? []), ...(anywhere ?? [])]);
    return [...known, ...[...more].filter((gateway) => !known.includes(gateway) && isHostOf(gateway, host))];
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   jx: () => (/* binding */ defaultIn),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/** What a value is looked at as: without what stands before a key in a header of HTTP, which says nothing of it. */
function meantBy(value) {
    return value.trim().replace(/^Bearer +/i, '');
}
/** Shortest text that is looked at as a credential. */
const SHORTEST_KEY = 8;
/** What in a text may be a credential: the whole, or user name and password of an address. */
function keysIn(text) {
    const isUrl = text.includes('@') && /^[a-z][a-z0-9+.-]*:\/\/[^/]*@/i.test(text);
    const url = isUrl ? URL.parse(text) : null;
    if (!url)
        return mayBeKey(text) ? [text] : [];
    return [text, url.username, url.password].filter(mayBeKey);
}
function mayBeKey(part) {
    return part.length >= SHORTEST_KEY && !/\s/.test(part);
}
/**
 * What is taken where a variable is missing: the default in `${NAME:default}`, as Spring has it, or `${NAME:-default}`.
 * Undefined where the whole text is no such reference.
 */
function defaultIn(text) {
    return /^\$\{[A-Za-z_][\w.-]*:-?([^${}]+)\}$/.exec(text)?.[1]?.trim();
}


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ isShapeKnown),
/* harmony export */   Go: () => (/* binding */ hasShape),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   k2: () => (/* binding */ modeOfKey),
/* harmony export */   kM: () => (/* binding */ otherThan),
/* harmony export */   mP: () => (/* binding */ hasMark)
/* harmony export */ });
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

/** Which mode the shape of a credential proves; undefined where it proves none. */
function modeOfKey({ livePattern, testPattern }, text) {
    if (text === undefined)
        return undefined;
    if (testPattern !== undefined && (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(testPattern, text))
        return 'test';
    return livePattern !== undefined && (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(livePattern, text) ? 'live' : undefined;
}
/** Whether a text is like the credential, in whichever mode. */
function hasShape(credential, text) {
    if (text === undefined)
        return false;
    const { pattern } = credential;
    return modeOfKey(credential, text) !== undefined || (pattern !== undefined && (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, text));
}
/** Whether anything is known of what the credential is like. */
function isShapeKnown({ pattern, livePattern, testPattern }) {
    return pattern !== undefined || livePattern !== undefined || testPattern !== undefined;
}
/**
 * Whether a text has the shape of the credential, and that shape begins as keys are marked: `sk_live_`, `whsec_`. Mere
 * digits and letters of some number may be anything.
 */
function hasMark(credential, text) {
    const { pattern, livePattern, testPattern } = credential;
    return [livePattern, testPattern, pattern].some((one) => one !== undefined && (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(one, text) && marksOf(one).some((mark) => text.startsWith(mark)));
}
/**
 * The credential that a text unmistakably is, under the name of one that it does not look like. Undefined where it may be
 * a secret as well as one for everybody.
 */
function otherThan(named, gateway, text) {
    if (hasShape(named, text))
        return undefined;
    const [first, ...more] = gateway.credentials.filter((one) => one !== named && hasMark(one, text));
    return more.every(({ kind }) => kind === first?.kind) ? first : undefined;
}
const marks = new Map();
/** What every text that a pattern fits begins with, one for each of its alternatives; empty where that is no mark. */
function marksOf(pattern) {
    const known = marks.get(pattern);
    if (known)
        return known;
    const made = [...new Set(beginningsOf(pattern.replace(/^\^/, '')).filter(isMark))];
    marks.set(pattern, made);
    return made;
}
/** A mark has letters with a sign or a digit, or is one of the two words of the trade for secret and publishable. */
function isMark(beginning) {
    const hasLetters = /^\w*[a-z]/i.test(beginning);
    return (hasLetters && (/[_.$-]/.test(beginning) || /^(?=.*\d)\w{4}/.test(beginning))) || /^[sp]k$/.test(beginning);
}
/** Most alternatives that are followed: groups inside of groups multiply them. */
const MOST_BEGINNINGS = 50;
/** Literal text at the beginning of a pattern, as far as it is literal. */
function beginningsOf(pattern) {
    let ways = [''];
    let at = 0;
    while (at < pattern.length) {
        const atom = atomAt(pattern, at);
        if (!atom || ways.length * atom.texts.length > MOST_BEGINNINGS || /^[*+{]/.test(pattern.slice(atom.end)))
            break;
        const isOptional = pattern[atom.end] === '?';
        const longer = ways.flatMap((way) => atom.texts.map((text) => way + text));
        ways = isOptional ? [...ways, ...longer] : longer;
        if (!atom.isWhole)
            break;
        at = atom.end + (isOptional ? 1 : 0);
    }
    return ways;
}
/** A letter, a sign behind a backslash, or a group of alternatives; undefined for what is not literal. */
function atomAt(pattern, at) {
    const literal = /^(?:[\w:,;@#%&=<>!~/ -]|\\[^\w])/.exec(pattern.slice(at))?.[0];
    if (literal !== undefined)
        return { texts: [literal.slice(-1)], isWhole: true, end: at + literal.length };
    if (!pattern.startsWith('(?:', at))
        return undefined;
    const end = endOfGroup(pattern, at);
    const alternatives = splitAlternatives(pattern.slice(at + 3, end - 1));
    return {
        // One more than are followed: a part of them would be the beginnings of another pattern.
        texts: alternatives.flatMap(beginningsOf).slice(0, MOST_BEGINNINGS + 1),
        isWhole: alternatives.every((one) => /^(?:[\w:,;@#%&=<>!~/ -]|\\[^\w])*$/.test(one)),
        end,
    };
}
function endOfGroup(pattern, from) {
    let depth = 0;
    for (const { 0: token, index } of pattern.slice(from).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
        if (token === '(')
            depth++;
        if (token === ')' && --depth === 0)
            return from + index + 1;
    }
    return pattern.length;
}
function splitAlternatives(inside) {
    const parts = [''];
    let depth = 0;
    for (const [token] of inside.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
        if (token === '(')
            depth++;
        if (token === ')')
            depth--;
        if (token === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += token;
    }
    return parts;
}


/***/ }),

/***/ 91801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ isGeneric),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   bY: () => (/* binding */ isQualifier),
/* harmony export */   ey: () => (/* binding */ indexWords),
/* harmony export */   lW: () => (/* binding */ joinedEach),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** Words that say which of several things of the same kind it is, and not of what kind. */
const QUALIFIERS = wordList('LIVE PROD PRODUCTION TEST TESTING SANDBOX STAGING STAGE STG DEV DEVELOPMENT DEMO PREVIEW QA UAT', 'PRIMARY SECONDARY BACKUP FALLBACK DEFAULT MAIN OLD NEW CURRENT PREVIOUS LEGACY', 'APAC EMEA LATAM NA ROW EU US UK GB DE FR NL ES IT AT CH BE PL SE NO DK FI IE PT CZ', 'CA AU NZ JP SG HK IN BR MX ZA NG KE GH AE SA');
/** Words that a key of any provider may be called by. */
const GENERIC = wordList('ACCESS API APP APPLICATION AUTHORIZATION BACKEND BASE BEARER BILLING CARD CARDS CHECKOUT CLIENT COMMON CONFIG', 'CREDENTIAL CREDENTIALS DATA ENV ENVIRONMENT EXPO FRONTEND GATEWAY GLOBAL HEADER HEADERS KEY KEYS MY NEXT NUXT PAY', 'PAYMENT PAYMENTS PK PRIVATE PROVIDER PUBLIC PUBLISHABLE REACT RESTRICTED SECRET SECRETS SERVER SERVICE SERVICES', 'SETTINGS SHOP SK SPRING STORE SUBSCRIPTION SUBSCRIPTIONS TOKEN VALUE VALUES VARIABLES VARS VITE VUE WEB');
function wordList(...lines) {
    return new Set(lines.flatMap((line) => line.split(' ')));
}
/** The words of a key, or of all keys that lead to a value, in capitals: `payments.stripe.secretKey` has four. */
function wordsOf(path) {
    const [only, second] = path;
    if (only !== undefined && second === undefined)
        return wordsIn(only);
    return path.flatMap(wordsIn);
}
function wordsIn(segment) {
    if (/^\d+$/.test(segment))
        return [];
    // Most names are in capitals already, and have no words that only a small letter tells apart.
    if (/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(segment))
        return segment.split('_');
    return segment
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((word) => word !== '');
}
/** Whether a word says which one it is, and not what: a mode, a region, a number. */
function isQualifier(word) {
    return endsWithDigit(word) ? /^V?\d+$/.test(word) : QUALIFIERS.has(word);
}
function endsWithDigit(word) {
    const code = word.charCodeAt(word.length - 1);
    return code >= 0x30 && code <= 0x39;
}
/** Whether words say nothing of whose key it is. */
function isGeneric(words) {
    return words.every((word) => word.length === 1 || GENERIC.has(word) || isQualifier(word));
}
/** The words of a known name as one text: `LEMONSQUEEZY_API_KEY` and `lemonSqueezy.apiKey` are the same. */
function joined(name) {
    return name.replace(/[^A-Z0-9]/g, '');
}
/** The same of many known names, which have no blank: one text takes a fraction of the time. */
function joinedEach(names) {
    return names
        .join(' ')
        .replace(/[^A-Z0-9 ]/g, '')
        .split(' ');
}
/** Most words that a known name has. */
const LONGEST_NAME = 9;
/**
 * What the words may be the end of a known name of, the likeliest first: as they are, without the qualifiers at the end,
 * and without any. Whatever stands before the known name is a prefix: a framework's, or a service's.
 *
 * `endsSo` says whether any known name ends as these words do: most keys are done with after that question.
 */
function namesIn(words, endsSo = () => true) {
    let last = words.length;
    while (last > 0 && isQualifier(words[last - 1] ?? ''))
        last--;
    const names = [];
    if (endsSo(words, words.length))
        names.push(...endings(words, words.length));
    if (last < words.length && endsSo(words, last))
        names.push(...endings(words, last));
    if (hasQualifier(words, last)) {
        const meant = words.filter((word) => !isQualifier(word));
        if (endsSo(meant, meant.length))
            names.push(...endings(meant, meant.length));
    }
    return names;
}
function hasQualifier(words, count) {
    for (let at = 0; at < count; at++)
        if (isQualifier(words[at] ?? ''))
            return true;
    return false;
}
/** Most letters at the end of a name that are looked at first. */
const LONGEST_END = 6;
/** Makes the question whether any of these names ends so. */
function endsOf(names) {
    const all = [...names];
    const length = Math.min(LONGEST_END, ...all.map((name) => name.length));
    const ends = new Set(all.map((name) => name.slice(-length)));
    return (words, count) => {
        let end = words[count - 1] ?? '';
        for (let at = count - 2; at >= 0 && end.length < length; at--)
            end = `${words[at] ?? ''}${end}`;
        return ends.has(end.slice(-length));
    };
}
function endings(words, count) {
    const ends = [];
    let text = '';
    for (let at = count - 1; at >= Math.max(0, count - LONGEST_NAME); at--) {
        text = `${words[at] ?? ''}${text}`;
        ends.push(text);
    }
    return ends.reverse();
}
/** What is known of any one, two or three words that stand beside each other, joined. */
function foundIn(words, { known, starts }) {
    const found = [];
    for (let from = 0; from < words.length; from++) {
        const word = words[from] ?? '';
        if (word.length >= LONGEST_START && !starts.has(word.slice(0, LONGEST_START)))
            continue;
        let run = '';
        for (let to = from; to < Math.min(from + 3, words.length); to++) {
            run += words[to] ?? '';
            const there = known.get(run);
            if (there)
                found.push(...there);
        }
    }
    return found;
}
const LONGEST_START = 3;
/** Makes an index of words in capitals. */
function indexWords(known) {
    return { known, starts: new Set([...known.keys()].map((word) => word.slice(0, LONGEST_START))) };
}


/***/ })

};
