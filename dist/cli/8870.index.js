export const id = 8870;
export const ids = [8870];
export const modules = {

/***/ 27451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modesOfHeader)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);

/** The modes that the shape of a credential in a header proves: none for most, since few gateways mark it. */
function modesOfHeader(credentials, header) {
    const texts = textsIn(header);
    return new Set(credentials.flatMap((credential) => texts.flatMap((text) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOfKey */ .k2)(credential, text) ?? [])));
}
/** What may be the credential in a header: all of it, what stands behind the scheme, and the parts of Basic. */
function textsIn(header) {
    const [, scheme = '', rest = ''] = /^(\S+) +(\S.*)$/.exec(header) ?? [];
    const basic = scheme.toLowerCase() === 'basic' ? Buffer.from(rest, 'base64').toString() : '';
    const colon = basic.indexOf(':');
    return [header, rest, basic.slice(0, Math.max(colon, 0)), basic.slice(colon + 1)].filter((text) => text !== '');
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

/***/ 32061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LOOPBACK),
/* harmony export */   f: () => (/* binding */ openDoor)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The one address that the sandbox listens on, so that no other machine reaches it. */
const LOOPBACK = '127.0.0.1';
/** Lets a server listen on a port of loopback; 0 is a free one. Rejects when the port is taken. */
async function openDoor(server, wanted) {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        // Whoever breaks off must not end the process.
        socket.on('error', () => { });
        socket.on('close', () => sockets.delete(socket));
    });
    const port = await listen(server, wanted);
    return {
        port,
        open: async () => {
            if (!server.listening)
                await listen(server, port);
        },
        shut: async () => {
            if (!server.listening)
                return;
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
            server.close();
            for (const socket of sockets)
                socket.destroy();
            await closed;
        },
    };
}
async function listen(server, port) {
    server.listen(port, LOOPBACK);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    const address = server.address();
    if (typeof address !== 'object' || !address)
        throw new Error('The sandbox has no port.');
    return address.port;
}


/***/ }),

/***/ 66287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $B: () => (/* binding */ USUAL_HOSTS),
  uq: () => (/* binding */ loadKinds)
});

// UNUSED EXPORTS: kindsOf

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/header.js
var header = __webpack_require__(27451);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var hosts = __webpack_require__(63527);
;// CONCATENATED MODULE: ./build/src/sandbox/gateway-answers.js
function json(body) {
    return { body };
}
const BRAINTREE_REFUSES = { errors: [{ message: 'refused', extensions: { errorClass: 'AUTHENTICATION' } }] };
/**
 * What is special, by id of the gateway. One that does not stand here answers with the status that the catalogue has, and
 * a body that says no more. A probe whose body the catalogue describes must stand here: a test demands it.
 */
const MANNERS = {
    adyen: {
        keyHeaders: ['x-api-key'],
        keyFirst: true,
        methods: ['scheme', 'ideal'],
        says: { '*': { open: json({ status: 401, errorCode: '000', errorType: 'security' }) } },
    },
    afterpay: {
        says: { '/ping': { open: { body: undefined, text: 'pong' }, known: { body: undefined, text: 'pong' } } },
    },
    'apple-pay': {
        says: {
            '/.well-known/apple-developer-merchantid-domain-association': {
                open: { body: undefined, text: '7B2276657273696F6E223A317D' },
                known: { body: undefined, text: '7B2276657273696F6E223A317D' },
            },
        },
    },
    'authorize-net': {
        says: {
            '/xml/v1/request.api': {
                open: json({ messages: { resultCode: 'Error', message: [{ code: 'E00007', text: 'refused' }] } }),
                known: json({ messages: { resultCode: 'Ok', message: [{ code: 'I00001', text: 'Successful.' }] } }),
            },
        },
    },
    braintree: {
        bodyWrong: { status: 200, body: { errors: [{ message: 'no query', extensions: { errorClass: 'VALIDATION' } }] } },
        says: { '/graphql': { open: json(BRAINTREE_REFUSES), known: json({ data: { ping: 'pong' } }) } },
    },
    chargebee: { says: { '*': { open: json({ api_error_code: 'api_authentication_failed', http_status_code: 401 }) } } },
    'checkout-com': { methods: ['card', 'ideal'] },
    dwolla: { keyPattern: /^(?:Basic|Bearer) \S/, says: { '*': { open: json({ error: 'invalid_client' }) } } },
    gocardless: {
        headerMissing: {
            status: 400,
            body: { error: { type: 'invalid_api_usage', code: 400, errors: [{ reason: 'missing_version_header' }] } },
        },
        says: {
            '*': {
                open: json({
                    error: { type: 'invalid_api_usage', code: 401, errors: [{ reason: 'missing_authorization_header' }] },
                }),
                known: json({ creditors: [{ id: 'CR1', scheme_identifiers: [] }], meta: { limit: 1 } }),
            },
        },
    },
    lemonsqueezy: {
        says: {
            '*': {
                open: json({ errors: [{ status: '401', title: 'Unauthenticated' }] }),
                known: json({ data: { type: 'users', id: '1' }, meta: { test_mode: false } }),
            },
        },
    },
    mollie: {
        methods: ['ideal', 'creditcard'],
        says: { '*': { open: json({ status: 400, title: 'Bad Request', detail: 'Invalid Authorization header' }) } },
    },
    omise: { methods: ['card', 'promptpay'] },
    paddle: {
        says: {
            '/ips': {
                open: json({ data: { ipv4_cidrs: ['192.0.2.1/32'] } }),
                known: json({ data: { ipv4_cidrs: ['192.0.2.1/32'] } }),
            },
            '/event-types': {
                open: json({ error: { type: 'request_error', code: 'authentication_missing' } }),
                known: json({ data: [{ name: 'transaction.completed', group: 'Transaction' }] }),
            },
        },
    },
    paypal: {
        keyPattern: /^Basic \S/,
        says: {
            '/v1/oauth2/token': {
                open: { status: 401, body: { error: 'invalid_client', error_description: 'Client Authentication failed' } },
                known: json({ token_type: 'Bearer', access_token: 'sandbox', expires_in: 32_400 }),
            },
        },
    },
    paystack: {
        says: {
            '*': {
                open: json({ status: false, message: 'No Authorization Header was found', code: 'invalid_Key' }),
                known: json({ status: true, message: 'Transactions retrieved', data: [] }),
            },
        },
    },
    plaid: {
        keyHeaders: ['plaid-secret'],
        otherMode: { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_API_KEYS' } },
        says: {
            '*': {
                open: json({ error_type: 'INVALID_REQUEST', error_code: 'INVALID_FIELD' }),
                known: json({ institutions: [], total: 0 }),
            },
        },
    },
    razorpay: {
        methods: ['card', 'upi'],
        says: {
            '/v1/methods': { known: json({ entity: 'methods', card: true, upi: true, netbanking: {} }) },
            '*': {
                open: json({ error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed' } }),
                known: json({ entity: 'collection', count: 0, items: [] }),
            },
        },
    },
    recurly: {
        says: {
            '*': {
                open: json({ error: { type: 'unauthorized', message: 'refused', params: [] } }),
                known: json({ object: 'list', has_more: false, data: [{ object: 'site', subdomain: 'sandbox' }] }),
            },
        },
    },
    square: {
        says: {
            '/v2/merchants/me': { known: json({ merchant: { id: 'SANDBOX', status: 'ACTIVE' } }) },
            '*': {
                open: json({ errors: [{ category: 'AUTHENTICATION_ERROR', code: 'UNAUTHORIZED' }] }),
                known: json({ locations: [] }),
            },
        },
    },
    stripe: {
        keyPattern: /^(?:Bearer|Basic) \S/,
        says: {
            '/healthcheck': { open: { body: undefined }, known: { body: undefined } },
            '/v1/balance': {
                open: json({ error: { type: 'invalid_request_error' } }),
                known: json({ object: 'balance', available: [], pending: [] }),
            },
        },
    },
};
/** What is special of a gateway; nothing for most. */
function mannerOf(gateway) {
    return Object.hasOwn(MANNERS, gateway) ? (MANNERS[gateway] ?? {}) : {};
}
/** What a gateway says at a path, without a credential and with one; undefined where nothing is special. */
function saidAt({ says = {} }, path) {
    const own = Object.hasOwn(says, path) ? says[path] : undefined;
    return { ...says['*'], ...own };
}

;// CONCATENATED MODULE: ./build/src/sandbox/gateway-credential.js

/** The headers, in small letters, of which one carries the credential of a probe. */
function keyHeadersOf(gateway, probe) {
    const { keyHeaders } = mannerOf(gateway.id);
    if (keyHeaders)
        return keyHeaders;
    const elsewhere = [...gateway.probes.map(({ auth }) => auth), gateway.listing?.auth];
    const told = probe?.auth === undefined ? elsewhere : [probe.auth];
    // The catalogue tells it to people: "X-Login and X-Trans-Key, with a signature".
    const named = told.flatMap((text) => text?.match(/\bX-[A-Za-z0-9-]+/g) ?? []);
    return named.length > 0 ? [...new Set(named.map((name) => name.toLowerCase()))] : ['authorization'];
}
/** What the headers of a request have as a credential; undefined where they have none. */
function keyIn(gateway, probe, headers) {
    const { keyPattern = /\S/ } = mannerOf(gateway.id);
    return keyHeadersOf(gateway, probe)
        .map((name) => String(headers[name] ?? ''))
        .find((text) => keyPattern.test(text));
}

;// CONCATENATED MODULE: ./build/src/sandbox/gateway-routes.js
/** The requests that the catalogue knows of a gateway. */
function routesOf(probes) {
    return probes.map((probe) => {
        const [name = ''] = probe.path.split('?');
        const pattern = new RegExp(`^${basePatternOf(probe, name)}${patternOf(name)}$`, 'u');
        return { probe, name, pattern, query: new RegExp(`^${patternOf(probe.path.slice(name.length))}$`, 'u') };
    });
}
/**
 * The route of a request; a mode that has none of its own has those of the other, since its API is the same. Of several
 * with the path that counts whose query is the request's. Undefined where there is no such path.
 */
function routeFor(routes, mode, { method, path, query }) {
    const own = routes.filter(({ probe }) => mode === undefined || probe.mode === 'both' || probe.mode === mode);
    const here = (own.length > 0 ? own : routes).filter(({ probe, pattern }) => probe.method === method && pattern.test(path));
    return here.find((route) => route.query.test(query)) ?? here[0];
}
/** What stands before the path: as in the catalogue's address, with any numbers, since those are versions. */
function basePatternOf({ url, basePattern }, name) {
    if (url === undefined)
        return basePattern?.replace(/^\^(.*)\$$/u, '(?:$1)') ?? '';
    const [address = ''] = url.replace(/^https:\/\/[^/?]*/u, '').split('?');
    const base = address.endsWith(name) ? address.slice(0, -name.length) : '';
    return patternOf(base).replace(/[0-9]+/gu, '[0-9]+');
}
/** A part that only the merchant knows is one segment, or a piece of one. */
function patternOf(template) {
    const pieces = template.split(/\{[^{}]*\}/u);
    return pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('[^\\/?#]+');
}

;// CONCATENATED MODULE: ./build/src/sandbox/listing-body.js
/**
 * A body in which the words stand where a listing is found, by the JSON Pointer of their list or a JSONPath of names,
 * `[*]` and `[?@.name == 'word']`. Undefined for a path that says more.
 */
function listingBody(path, words) {
    const steps = path.startsWith('/') ? [...namesOfPointer(path), ANY_ITEM] : stepsOfPath(path);
    if (!steps)
        return undefined;
    return words.length > 0 ? built(steps, words) : emptied(steps);
}
const ANY_ITEM = { item: {} };
function namesOfPointer(pointer) {
    const names = pointer.slice(1).split('/');
    return names.map((name) => ({ name: name.replaceAll('~1', '/').replaceAll('~0', '~') }));
}
const STEP = /\.([A-Za-z_]\w*)|\['([^'\\]*)'\]|\[\*\]|\[\?\s*@\.(\w+)\s*==\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\]/uy;
function stepsOfPath(path) {
    const steps = [];
    STEP.lastIndex = 1;
    while (STEP.lastIndex < path.length) {
        const found = STEP.exec(path);
        if (!found)
            return undefined;
        const [, plain, quoted, member, single, double] = found;
        const name = plain ?? quoted;
        steps.push(name !== undefined ? { name } : { item: member ? { [member]: single ?? double ?? '' } : {} });
    }
    return steps;
}
function built([step, ...rest], words) {
    if (!step)
        return words[0];
    if ('name' in step)
        return { [step.name]: built(rest, words) };
    // Only the last list is that of the words.
    const items = rest.some((one) => 'item' in one) ? [built(rest, words)] : words.map((word) => built(rest, [word]));
    return items.map((item) => (typeof item === 'object' ? { ...step.item, ...item } : item));
}
function emptied([step, ...rest]) {
    return step && 'name' in step ? { [step.name]: emptied(rest) } : [];
}

;// CONCATENATED MODULE: ./build/src/sandbox/provider.js
/** What a provider says of a path that it does not have. */
const NOT_FOUND = { status: 404, body: { error: 'not found' } };

;// CONCATENATED MODULE: ./build/src/sandbox/gateway-provider.js







/** Payment methods of a gateway whose own words nobody has written down. */
const METHODS = ['card', 'ideal'];
/** Whether a gateway lists its payment methods in a way that the sandbox can follow. */
function canList({ probes, listing }) {
    if (listing?.path === undefined || !probes.some(({ lists }) => lists))
        return false;
    return listingBody(listing.path, METHODS) !== undefined;
}
/**
 * Makes a provider from the catalogue: it answers the probes of the gateway as the catalogue says that the gateway does,
 * and knows nothing else. `mode` is that of the host, where its name does not tell it.
 */
function gatewayProvider(gateway, mode) {
    const manner = mannerOf(gateway.id);
    const routes = routesOf(gateway.probes);
    return (request) => {
        const { host, path, headers } = request;
        const address = URL.parse(`https://${host}${path}`);
        const told = mode ?? (address ? (0,hosts/* modeOfAddress */.vv)(gateway, address) : undefined);
        const route = routeFor(routes, told, request);
        const key = keyIn(gateway, route?.probe, headers);
        if (manner.keyFirst && key === undefined)
            return openAnswer(manner, route ?? routes[0]);
        if (!route)
            return NOT_FOUND;
        if (headerMissing(route.probe, request))
            return manner.headerMissing ?? BAD_REQUEST;
        if (key === undefined)
            return openAnswer(manner, route);
        if (isOfOther(route.probe, told, (0,header/* modesOfHeader */.T)(gateway.credentials, key)))
            return manner.otherMode ?? openAnswer(manner, route);
        if (isBodyWrong(route.probe, request))
            return manner.bodyWrong ?? BAD_REQUEST;
        return knownAnswer(gateway, manner, route, request);
    };
}
const BAD_REQUEST = { status: 400, body: { error: 'bad request' } };
/** What is said without a credential; a credential that is refused hears the same. */
function openAnswer(manner, route) {
    const [status = 401] = route?.probe.status ?? [];
    const body = status < 400 ? {} : { error: 'unauthorized' };
    return { status, body, ...saidAt(manner, route?.name ?? '').open };
}
function knownAnswer({ listing }, manner, { probe, name }, { without }) {
    const [status] = probe.authenticatedStatus;
    // It would change something there, so that nobody may take it for a probe.
    if (status === undefined)
        return BAD_REQUEST;
    const said = { status, body: {}, ...saidAt(manner, name).known };
    if (!probe.lists || listing?.path === undefined)
        return said;
    const words = (manner.methods ?? METHODS).filter((word) => !without.includes(word));
    return { status, body: listingBody(listing.path, words) ?? said.body };
}
/** A credential that tells no mode is good for both, and a request that is the same in both takes either. */
function isOfOther(probe, mode, modes) {
    return probe.mode !== 'both' && mode !== undefined && modes.size > 0 && !modes.has(mode);
}
function headerMissing({ headers = {} }, request) {
    return Object.keys(headers).some((name) => (request.headers[name.toLowerCase()] ?? '') === '');
}
/** Whether the body lacks a name that the catalogue's has. Values are not looked at: those of a merchant are its own. */
function isBodyWrong({ body: known }, { body }) {
    if (known === undefined)
        return false;
    const names = namesIn(body);
    return namesIn(known).some((name) => !names.includes(name));
}
/** Names of the members of a JSON object, or of a form. */
function namesIn(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? Object.keys(value) : [];
    }
    catch {
        return [...new URLSearchParams(body).keys()];
    }
}

;// CONCATENATED MODULE: ./build/src/sandbox/providers.js

/** An acquirer of no particular brand: a health check that is open, and a listing for whoever has a key. */
const acquirer = ({ method, path, headers, without }) => {
    if (method !== 'GET')
        return NOT_FOUND;
    if (path === '/health')
        return { status: 200, body: { status: 'ok' } };
    if (path !== '/v1/payment-methods')
        return NOT_FOUND;
    if (!/^Bearer \S/.test(headers.authorization ?? ''))
        return { status: 401, body: { error: 'unauthorized' } };
    return { status: 200, body: { methods: ['card', 'ideal'].filter((type) => !without.includes(type)) } };
};
const COMPONENT_STATUS = {
    minor: 'degraded_performance',
    major: 'partial_outage',
    critical: 'major_outage',
};
/** A status page with one component, "API", in the form that Statuspage gives (API v2). */
const statusPage = ({ method, path, trouble }) => {
    if (method !== 'GET')
        return NOT_FOUND;
    const time = '2026-11-01T00:00:00.000Z';
    const page = { id: 'sandbox', name: 'Sandbox', url: 'https://status.sandbox.example', updated_at: time };
    const status = {
        indicator: trouble ?? 'none',
        description: trouble ? 'Service is disturbed' : 'All Systems Operational',
    };
    const state = trouble ? COMPONENT_STATUS[trouble] : 'operational';
    const components = [{ id: 'api', name: 'API', status: state, group: false, updated_at: time }];
    if (path === '/api/v2/status.json')
        return { status: 200, body: { page, status } };
    if (path === '/api/v2/components.json')
        return { status: 200, body: { page, components } };
    if (path !== '/api/v2/summary.json')
        return NOT_FOUND;
    return { status: 200, body: { page, status, components, incidents: [], scheduled_maintenances: [] } };
};

;// CONCATENATED MODULE: ./build/src/sandbox/host-kinds.js



/** The hosts that every sandbox has. */
const USUAL_HOSTS = {
    'api.stripe.com': 'stripe',
    'www.stripestatus.com': 'status-page',
    'api-m.paypal.com': 'paypal',
    'api-m.sandbox.paypal.com': 'paypal',
    'checkout-test.adyen.com': 'adyen-test',
};
const OF_HTTP = [
    ...['path', 'every', 'latency', 'jitter', 'status', 'body', 'html', 'redirect', 'retry-after'],
    ...['drip', 'cut', 'drop', 'refuse', 'tls'],
];
const OF_DATABASE = ['latency', 'jitter', 'drop', 'refuse', 'tls', 'settings', 'sqlstate'];
/** Loads the catalogue, and gives every kind of host. */
async function loadKinds() {
    return kindsOf(await (0,catalogue.loadCatalogue)());
}
/** Every kind of host: those of the sandbox itself first, then one for each gateway. */
function kindsOf(catalogue) {
    const adyen = catalogue.filter(({ id }) => id === 'adyen');
    const kinds = [
        ofHttp('acquirer', acquirer, ['without']),
        ofHttp('status-page', statusPage, ['trouble']),
        { name: 'postgres', port: 5432, faults: OF_DATABASE, provider: undefined, hosts: [] },
        // For hosts whose names do not tell the mode.
        ...adyen.map((gateway) => ({ ...kindOf(gateway, 'test'), name: 'adyen-test', hosts: [] })),
        ...adyen.map((gateway) => ({ ...kindOf(gateway, 'live'), name: 'adyen-live', hosts: [] })),
        ...catalogue.map((gateway) => kindOf(gateway)),
    ];
    return new Map(kinds.map((kind) => [kind.name, kind]));
}
function kindOf(gateway, mode) {
    const { live, test } = gateway.hosts;
    const asked = gateway.probes.flatMap(({ url }) => url === undefined || url.includes('{') ? [] : new URL(url).hostname);
    const hosts = [...new Set([...asked, ...live, ...test])];
    return { ...ofHttp(gateway.id, gatewayProvider(gateway, mode), canList(gateway) ? ['without'] : []), hosts };
}
function ofHttp(name, provider, more) {
    return { name, port: 443, faults: [...OF_HTTP, ...more], provider, hosts: [] };
}


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: ./build/src/sandbox/host-kinds.js + 7 modules
var host_kinds = __webpack_require__(66287);
// EXTERNAL MODULE: ./node_modules/selfsigned/index.js
var selfsigned = __webpack_require__(7686);
;// CONCATENATED MODULE: ./build/src/sandbox/certificates.js

const ELLIPTIC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' };
/** Makes an authority with a fresh key; it takes some ten milliseconds. */
async function createAuthority(name = 'Tollgate sandbox authority') {
    const root = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: name }], {
        ...ELLIPTIC,
        extensions: [
            { name: 'basicConstraints', cA: true, critical: true },
            { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
        ],
    });
    const ca = { key: root.private, cert: root.cert };
    return { certificate: root.cert, issue: (request) => issue(request, ca) };
}
/** Makes a certificate that vouches for itself. */
function createSelfSigned(names) {
    return issue({ names }, undefined);
}
async function issue(request, ca) {
    const altNames = request.names.map((name) => /^[\d.]+$/.test(name) ? { type: 7, ip: name } : { type: 2, value: name });
    const made = await (0,selfsigned/* generate */.c)([{ name: 'commonName', value: request.commonName ?? 'sandbox' }], {
        ...ELLIPTIC,
        ...(request.notBefore && { notBeforeDate: request.notBefore }),
        ...(request.notAfter && { notAfterDate: request.notAfter }),
        ...(ca && { ca }),
        extensions: [
            { name: 'basicConstraints', cA: false },
            { name: 'keyUsage', digitalSignature: true, critical: true },
            { name: 'extKeyUsage', serverAuth: true },
            ...(altNames.length > 0 ? [{ name: 'subjectAltName', altNames }] : []),
        ],
    });
    return { key: made.private, certificate: made.cert };
}

// EXTERNAL MODULE: ./build/src/sandbox/door.js
var sandbox_door = __webpack_require__(32061);
;// CONCATENATED MODULE: ./build/src/sandbox/broken-certificates.js

/** Makes a certificate for a host that no client may accept, each for one reason alone. */
async function brokenPair(fault, host, authority) {
    const names = [host];
    switch (fault) {
        case 'expired':
            return authority.issue({ names, notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') });
        case 'not-yet-valid':
            return authority.issue({ names, notBefore: new Date('2048-01-01'), notAfter: new Date('2049-01-01') });
        case 'wrong-name':
            return authority.issue({ names: ['elsewhere.example'] });
        case 'unknown-authority':
            return (await createAuthority('Nobody knows this authority')).issue({ names });
        case 'self-signed':
            return createSelfSigned(names);
    }
}

;// CONCATENATED MODULE: ./build/src/sandbox/fault-book.js
/** Opens a book without faults. */
function openFaultBook() {
    const entries = new Map();
    return {
        list: () => [...entries.values()].map(({ fault }) => fault),
        set: (fault) => {
            entries.set(fault.path ?? '*', { fault, seen: 0 });
        },
        clear: (path) => {
            if (path !== undefined)
                return entries.delete(path);
            const any = entries.size > 0;
            entries.clear();
            return any;
        },
        strike: (path) => {
            const [, entry] = [...entries].filter(([pattern]) => matches(pattern, path)).sort(byCloseness)[0] ?? [];
            if (!entry)
                return undefined;
            entry.seen += 1;
            return entry.seen % (entry.fault.every ?? 1) === 0 ? entry.fault : undefined;
        },
        ofHost: () => entries.get('*')?.fault,
    };
}
function matches(pattern, path) {
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
/** A whole path before a beginning, and a longer beginning before a shorter one. */
function byCloseness([a], [b]) {
    return Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length;
}

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/sandbox/delay.js
/** Milliseconds that a fault holds up an answer. */
function delayOf({ latency = 0, jitter = 0 }) {
    return latency + Math.floor(Math.random() * (jitter + 1));
}

;// CONCATENATED MODULE: ./build/src/sandbox/reply.js
const HTML = '<!doctype html><title>Welcome</title><p>It works.</p>\n';
/** Gives the answer of a provider, or what the fault makes of it. */
function reply(response, answer, fault) {
    if (fault.drop) {
        response.socket?.destroy();
        return;
    }
    const text = textOf(answer, fault);
    const type = fault.html ? 'text/html; charset=utf-8' : isPlain(answer, fault) ? 'text/plain' : 'application/json';
    response.writeHead(statusOf(answer, fault), headersOf(text, type, fault));
    if (fault.cut)
        cut(response, text);
    else if (fault.drip !== undefined)
        drip(response, text, fault.drip);
    else
        response.end(text);
}
function statusOf(answer, fault) {
    if (fault.status !== undefined)
        return fault.status;
    if (fault.redirect !== undefined)
        return 302;
    if (fault['retry-after'] !== undefined)
        return 429;
    return fault.html ? 200 : answer.status;
}
/** What breaks off or drips must be something. */
function textOf(answer, fault) {
    if (fault.html)
        return HTML;
    if (isPlain(answer, fault))
        return answer.text ?? '';
    const content = fault.body === undefined ? answer.body : fault.body;
    if (content !== undefined)
        return JSON.stringify(content);
    return fault.cut || fault.drip !== undefined ? '{"status":"ok"}' : '';
}
function isPlain({ text }, fault) {
    return text !== undefined && fault.body === undefined && !fault.html;
}
function headersOf(text, type, fault) {
    const wait = fault['retry-after'];
    return {
        ...(text !== '' && { 'content-type': type }),
        ...(fault.redirect !== undefined && { location: fault.redirect }),
        ...(wait !== undefined && { 'retry-after': wait }),
        'content-length': Buffer.byteLength(text),
    };
}
/** Half of what the length announces, and then the end of the connection. */
function cut(response, text) {
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}
function drip(response, text, pause) {
    const bytes = [...Buffer.from(text)].values();
    const timer = setInterval(() => {
        const { value, done } = bytes.next();
        if (!done)
            response.write(Buffer.of(value));
        else
            response.end();
    }, pause).unref();
    response.on('close', () => clearInterval(timer));
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-https.js



/** Makes the server of a provider: HTTP/1.1 over TLS, and each answer as the fault of the moment has it. */
function serveHttps(plan) {
    const { host, record, pair, book } = plan;
    const server = (0,external_node_https_.createServer)({ key: pair.key, cert: pair.certificate }, (request, response) => {
        const [path = ''] = (request.url ?? '').split('?');
        const asked = hostOf(request);
        record({ host: asked, method: request.method ?? '', path });
        const fault = (asked === host ? book.strike(path) : undefined) ?? {};
        void bodyOf(request).then((body) => {
            const answer = asked === host ? answerOf(plan, request, path, body, fault) : MISDIRECTED;
            // Not to be waited for when the sandbox is closed meanwhile.
            setTimeout(() => reply(response, answer, fault), delayOf(fault)).unref();
        });
    });
    return { server, show: ({ key, certificate }) => server.setSecureContext({ key, cert: certificate }) };
}
/** A name that is not served here was misdirected (RFC 9110, 15.5.20). */
const MISDIRECTED = { status: 421, body: undefined };
function hostOf(request) {
    return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
/** Characters of a body that are kept; a probe has far fewer, and the rest is let go. */
const LARGEST = 64 * 1024;
/** The body of a request when all of it has come. Never settles where whoever sends it breaks off. */
function bodyOf(request) {
    return new Promise((resolve) => {
        let text = '';
        request.setEncoding('utf8');
        request.on('data', (chunk) => {
            if (text.length < LARGEST)
                text += chunk;
        });
        request.on('end', () => resolve(text));
        request.on('error', () => { });
    });
}
function answerOf({ host, provider }, { url = '', method = '', headers }, path, body, { without = [], trouble }) {
    return provider({ host, method, path, query: url.slice(path.length), headers, body, without, trouble });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/src/sandbox/postgres-messages.js
/** Request codes of the first message (PostgreSQL, "Message Formats"). */
const [SSL, GSS, VERSION_3] = [80_877_103, 80_877_104, 3];
/** The longest first message, as PostgreSQL has it. */
const LONGEST_OPENING = 10_000;
/** Reads the first message of a client: a request for TLS or for GSSAPI encryption, or the start-up. */
function takeOpening(bytes) {
    if (bytes.length < 8)
        return { kind: 'partial' };
    const [length, code] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
    if (length < 8 || length > LONGEST_OPENING)
        return { kind: 'none' };
    if (bytes.length < length)
        return { kind: 'partial' };
    if (code === SSL)
        return { kind: 'tls' };
    if (code === GSS)
        return { kind: 'encryption' };
    return code >>> 16 === VERSION_3 ? { kind: 'startup', rest: bytes.subarray(length) } : { kind: 'none' };
}
/** Takes the first whole message; undefined when it is not there yet. */
function takeMessage(bytes) {
    if (bytes.length < 5)
        return undefined;
    const end = 1 + bytes.readUInt32BE(1);
    if (bytes.length < end)
        return undefined;
    const kind = String.fromCharCode(bytes[0] ?? 0);
    const body = bytes.subarray(5, end);
    return {
        message: { kind, text: postgres_messages_textOf(kind, body), parameters: parametersOf(kind, body) },
        rest: bytes.subarray(end),
    };
}
function postgres_messages_textOf(kind, body) {
    if (kind === 'D')
        return body.toString('latin1', 0, 1);
    const texts = body.toString().split('\0');
    return (kind === 'P' ? texts[1] : texts[0]) ?? '';
}
/** Bind: two names, the formats, and then each value behind its length; -1 is null. */
function parametersOf(kind, body) {
    if (kind !== 'B')
        return [];
    const names = body.indexOf(0, body.indexOf(0) + 1) + 1;
    let at = names + 2 + 2 * body.readUInt16BE(names);
    const count = body.readUInt16BE(at);
    at += 2;
    return Array.from({ length: count }, () => {
        const length = Math.max(0, body.readInt32BE(at));
        const text = body.toString('utf8', at + 4, at + 4 + length);
        at += 4 + length;
        return text;
    });
}
function message(kind, ...parts) {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}
function int32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
}
function int16(value) {
    return int32(value).subarray(2);
}
function postgres_messages_text(value) {
    return Buffer.from(`${value}\0`);
}
/** Settings that the server tells without being asked. */
const TOLD = ['server_version', 'server_encoding', 'client_encoding', 'TimeZone', 'standard_conforming_strings'];
/** AuthenticationOk, some settings, a key for cancelling, and that queries may come. */
function startup(settings) {
    const told = TOLD.map((name) => message('S', postgres_messages_text(name), postgres_messages_text(settings.get(name.toLowerCase())?.text ?? '')));
    return Buffer.concat([message('R', int32(0)), ...told, message('K', int32(1), int32(1)), ready()]);
}
/** ReadyForQuery, outside a transaction. */
function ready() {
    return message('Z', Buffer.from('I'));
}
/** ErrorResponse. */
function failure(sqlstate, severity) {
    const fields = ['S', 'V'].map((field) => postgres_messages_text(`${field}${severity}`));
    return message('E', ...fields, postgres_messages_text(`C${sqlstate}`), postgres_messages_text('Mthe sandbox was told to fail'), Buffer.alloc(1));
}
/** ParseComplete, BindComplete and CloseComplete. */
function complete(kind) {
    return message(kind === 'P' ? '1' : kind === 'B' ? '2' : '3');
}
/** The type `text`. */
const TEXT = 25;
/** A table, or the part of it that is asked for: what describes it, or its data. A command has no columns. */
function rows({ columns, rows: data }, part) {
    const described = columns.length > 0 ? message('T', int16(columns.length), ...columns.map(column)) : message('n');
    if (part === 'statement')
        return Buffer.concat([message('t', int16(0)), described]);
    if (part === 'portal')
        return described;
    const lines = data.map((row) => message('D', int16(row.length), ...row.map(value)));
    const head = part === 'all' && columns.length > 0 ? [described] : [];
    return Buffer.concat([...head, ...lines, message('C', postgres_messages_text(`SELECT ${data.length}`))]);
}
/** Name, then: of no table, of type text, of any length, as text. */
function column(name) {
    return Buffer.concat([postgres_messages_text(name), int32(0), int16(0), int32(TEXT), int16(-1), int32(-1), int16(0)]);
}
function value(content) {
    if (content === undefined)
        return int32(-1);
    const bytes = Buffer.from(content);
    return Buffer.concat([int32(bytes.length), bytes]);
}

;// CONCATENATED MODULE: ./build/src/sandbox/postgres-settings.js
/** Those of a server that is well. */
const USUAL = {
    server_version: '17.6',
    server_version_num: '170006',
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    TimeZone: 'UTC',
    DateStyle: 'ISO, MDY',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
    bytea_output: 'hex',
    default_transaction_isolation: 'read committed',
    max_connections: '200',
    password_encryption: 'scram-sha-256',
    ssl: 'on',
};
/** The settings of a server of which some were switched. */
function settingsWith(switched) {
    const entries = [...Object.entries(USUAL), ...Object.entries(switched)];
    return new Map(entries.map(([name, text]) => [name.toLowerCase(), { name, text }]));
}
/** No such setting. */
const UNDEFINED_OBJECT = { sqlstate: '42704' };
/**
 * Answers what a probe asks about settings: `SHOW`, `current_setting()` and `pg_settings`. Anything else gives an empty
 * result, as a command does.
 */
function answerQuery(query, parameters, settings) {
    const [, shown] = /^\s*SHOW\s+"?([\w.]+)"?\s*;?\s*$/i.exec(query) ?? [];
    if (shown !== undefined) {
        const setting = settings.get(shown.toLowerCase());
        return setting ? { columns: [setting.name], rows: [[setting.text]] } : UNDEFINED_OBJECT;
    }
    if (/\bpg_settings\b/i.test(query))
        return fromCatalogue(query, parameters, settings);
    if (/\bcurrent_setting\s*\(/i.test(query))
        return currentSettings(query, parameters, settings);
    return { columns: [], rows: [] };
}
/** `current_setting('name')`, which fails where there is none, and `current_setting($1, true)`, which gives null. */
function currentSettings(query, parameters, settings) {
    const calls = [...query.matchAll(CALL)];
    const found = calls.map(([, literal, number, lenient]) => {
        const name = literal ?? parameters[Number(number) - 1] ?? '';
        return { text: settings.get(name.toLowerCase())?.text, lenient: lenient !== undefined };
    });
    if (found.some(({ text, lenient }) => text === undefined && !lenient))
        return UNDEFINED_OBJECT;
    const columns = calls.map(([, , , , alias]) => alias ?? 'current_setting');
    return { columns, rows: [found.map(({ text }) => text)] };
}
const CALL = /current_setting\s*\(\s*(?:'([^']*)'|\$(\d+)(?:::\w+)?)\s*(,\s*true\s*)?\)(?:\s+AS\s+"?(\w+)"?)?/gi;
/** `SELECT name, setting FROM pg_settings`, of the names that the query or its parameters hold, or of all. */
function fromCatalogue(query, parameters, settings) {
    const [, list = ''] = /^\s*SELECT\s+(.*?)\s+FROM\b/is.exec(query) ?? [];
    const columns = list.split(',').map((column) => column.trim());
    const literals = [...query.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
    const names = [...literals, ...parameters].flatMap((text) => text.replace(/^\{|\}$|"/g, '').split(','));
    const wanted = names.map((name) => name.toLowerCase());
    const found = [...settings].filter(([key]) => wanted.length === 0 || wanted.includes(key));
    return {
        columns: columns.map((column) => /(\w+)$/.exec(column)?.[1] ?? column),
        rows: found.map(([, setting]) => columns.map((column) => cell(column, setting))),
    };
}
/** `setting` or `current_setting(name)`, and `name` or `lower(name)`. */
function cell(column, { name, text }) {
    if (/setting\b/i.test(column))
        return text;
    if (!/\bname\b/i.test(column))
        return undefined;
    return /\blower\s*\(/i.test(column) ? name.toLowerCase() : name;
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-postgres.js





/**
 * Makes a server that speaks the wire protocol of PostgreSQL (version 3) as far as a probe goes: TLS, a start-up that
 * lets everybody in, and queries for settings. It holds no data and checks no password.
 */
function servePostgres({ host, record, pair, book }) {
    let context = (0,external_node_tls_.createSecureContext)({ key: pair.key, cert: pair.certificate });
    const greet = (socket, first) => {
        // What comes meanwhile waits until somebody listens again.
        socket.pause();
        const opening = takeOpening(first);
        if (opening.kind === 'partial') {
            hear(socket, (more) => greet(socket, Buffer.concat([first, more])));
        }
        else if (opening.kind === 'tls') {
            socket.write('S');
            const secured = new external_node_tls_.TLSSocket(socket, { isServer: true, secureContext: context });
            secured.on('error', () => { });
            hear(secured, (data) => greet(secured, data));
        }
        else if (opening.kind === 'encryption') {
            socket.write('N');
            hear(socket, (data) => greet(socket, data));
        }
        else if (opening.kind === 'startup') {
            record({ host, method: 'STARTUP', path: '' });
            setTimeout(() => admit(socket, book, opening.rest), delayOf(book.ofHost() ?? {})).unref();
        }
        else {
            socket.destroy();
        }
    };
    const server = (0,external_node_net_.createServer)((socket) => hear(socket, (data) => greet(socket, data)));
    return {
        server,
        show: ({ key, certificate }) => {
            context = (0,external_node_tls_.createSecureContext)({ key, cert: certificate });
        },
    };
}
/** Takes what comes next. */
function hear(socket, take) {
    socket.once('data', take);
    socket.resume();
}
/** Lets a client in, or refuses it as the fault of the moment says. */
function admit(socket, book, rest) {
    const { drop, sqlstate, settings } = book.ofHost() ?? {};
    if (drop) {
        socket.destroy();
    }
    else if (sqlstate !== undefined) {
        socket.end(failure(sqlstate, 'FATAL'));
    }
    else {
        const shown = settingsWith(settings ?? {});
        socket.write(startup(shown));
        converse(socket, shown, rest);
    }
}
/** The largest message that is listened to. */
const serve_postgres_LARGEST = 64 * 1024;
function converse(socket, settings, rest) {
    const session = { settings, query: '', parameters: [], failed: false };
    let pending = rest;
    const read = (more) => {
        pending = Buffer.concat([pending, more]);
        for (let taken = takeMessage(pending); taken; taken = takeMessage(pending)) {
            pending = taken.rest;
            if (taken.message.kind === 'X')
                socket.end();
            else
                socket.write(answer(session, taken.message));
        }
        if (pending.length > serve_postgres_LARGEST)
            socket.destroy();
    };
    const readOrLeave = (more) => {
        try {
            read(more);
        }
        catch {
            // What is no message of the protocol ends the connection, and not the sandbox.
            socket.destroy();
        }
    };
    socket.on('data', readOrLeave);
    socket.resume();
    readOrLeave(Buffer.alloc(0));
}
/** What the server says to one message of a session. */
function answer(session, message) {
    if (message.kind === 'Q')
        return Buffer.concat([result(session, message.text, [], true), ready()]);
    if (message.kind === 'S') {
        session.failed = false;
        return ready();
    }
    if (session.failed)
        return Buffer.alloc(0);
    if (message.kind === 'P')
        session.query = message.text;
    if (message.kind === 'B')
        session.parameters = message.parameters;
    if (message.kind === 'P' || message.kind === 'B' || message.kind === 'C')
        return complete(message.kind);
    if (message.kind === 'E')
        return result(session, session.query, session.parameters, false);
    return message.kind === 'D' ? describe(session, message.text) : Buffer.alloc(0);
}
/** The columns of a statement, or of a portal, that was sent before. */
function describe({ settings, query, parameters }, of) {
    const table = answerQuery(query, parameters, settings);
    return rows('columns' in table ? table : { columns: [], rows: [] }, of === 'S' ? 'statement' : 'portal');
}
function result(session, query, parameters, described) {
    const table = answerQuery(query, parameters, session.settings);
    if ('columns' in table)
        return rows(table, described ? 'all' : 'data');
    session.failed = !described;
    return failure(table.sqlstate, 'ERROR');
}

;// CONCATENATED MODULE: ./build/src/sandbox/host.js





/** Begins to serve a host. */
async function openHost(plan) {
    const { host, kind, authority } = plan;
    const good = await authority.issue({ names: [host] });
    const book = openFaultBook();
    const { server, show } = serverOf(plan, good, book);
    const door = await (0,sandbox_door/* openDoor */.f)(server, plan.port);
    const settleNow = async () => {
        const { tls, refuse } = book.ofHost() ?? {};
        show(tls === undefined ? good : await brokenPair(tls, host, authority));
        await (refuse ? door.shut() : door.open());
    };
    let settled = Promise.resolve();
    // One after the other, so that the last word counts.
    const settle = () => {
        const next = settled.catch(() => { }).then(settleNow);
        settled = next;
        return next;
    };
    return {
        host,
        kind: kind.name,
        canFail: kind.faults,
        port: door.port,
        faults: book.list,
        fail: async (fault) => {
            book.set(fault);
            await settle();
        },
        mend: async (path) => {
            const any = book.clear(path);
            await settle();
            return any;
        },
        close: async () => {
            await settled.catch(() => { });
            await door.shut();
        },
    };
}
function serverOf({ host, kind: { provider }, record }, pair, book) {
    const serving = { host, record, pair, book };
    return provider ? serveHttps({ ...serving, provider }) : servePostgres(serving);
}

;// CONCATENATED MODULE: ./build/src/sandbox/open-sandbox.js



/** Requests that are remembered; the oldest are forgotten first. */
const REMEMBERED = 10_000;
/** Serves hosts, by name in lower case, with an authority of their own. Rejects when a port is taken. */
async function openSandbox(kinds, serving = {}) {
    const requests = [];
    const record = (request) => {
        requests.push(request);
        if (requests.length > REMEMBERED)
            requests.shift();
        serving.onRequest?.(request);
    };
    const authority = await createAuthority();
    const hosts = [];
    const close = async () => {
        await Promise.all(hosts.map((host) => host.close()));
    };
    try {
        for (const [at, [host, kind]] of [...kinds].entries()) {
            const port = serving.port === undefined || serving.port === 0 ? 0 : serving.port + at;
            hosts.push(await openHost({ host, kind, port, authority, record }));
        }
        for (const [name, fault] of Object.entries(serving.faults ?? {}))
            await open_sandbox_hostOf(hosts, name).fail(fault);
    }
    catch (thrown) {
        await close();
        throw thrown;
    }
    return {
        rights: rightsTo(hosts, kinds, authority.certificate),
        hosts,
        requests,
        fail: async (name, fault) => {
            const host = open_sandbox_hostOf(hosts, name);
            await (fault ? host.fail(fault) : host.mend());
        },
        reset: async () => {
            requests.length = 0;
            await Promise.all(hosts.map((host) => host.mend()));
        },
        close,
    };
}
function open_sandbox_hostOf(hosts, name) {
    const found = hosts.find(({ host }) => host === name.toLowerCase());
    if (!found)
        throw new TypeError('The sandbox has no such host.');
    return found;
}
function rightsTo(hosts, kinds, authority) {
    return {
        allowPrivateHosts: hosts.map(({ host }) => host),
        certificateAuthorities: [authority],
        resolutions: hosts.map(({ host, port }) => ({
            host,
            port: kinds.get(host)?.port ?? 443,
            address: sandbox_door/* LOOPBACK */.W,
            addressPort: port,
        })),
        onlyResolutions: true,
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/sandbox.js


/**
 * Starts the sandbox: a server on 127.0.0.1 for each host, with a certificate for its name of an authority that lives as
 * long as the sandbox does. Rejects when a port is taken, and for a kind of host that there is none of.
 */
async function startSandbox(options = {}) {
    return openSandbox(hostsOf(options, await (0,host_kinds/* loadKinds */.uq)()), options);
}
function hostsOf({ hosts = {}, adyenLiveHosts = [] }, kinds) {
    const live = adyenLiveHosts.map((host) => [host, 'adyen-live']);
    const all = [...Object.entries(host_kinds/* USUAL_HOSTS */.$B), ...live, ...Object.entries(hosts)];
    const known = all.map(([host, name]) => {
        const kind = kinds.get(name);
        if (!kind)
            throw new TypeError('The sandbox has no such kind of host.');
        return [host.toLowerCase(), kind];
    });
    return new Map(known);
}


/***/ })

};
