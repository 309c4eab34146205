export const id = 5662;
export const ids = [5662];
export const modules = {

/***/ 25662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCredentials: () => (/* binding */ readCredentials)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66793);
/* harmony import */ var _network_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32962);
/* harmony import */ var _network_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31042);
/* harmony import */ var _secret_encodings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88612);
/* harmony import */ var _secret_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28340);








/**
 * Reads the `credentials` input, a YAML mapping of `name: { origin, env, methods, paths, header, prefix }`.
 *
 * No message of the YAML library is shown, and no value either: whoever writes a key in the wrong place must not find
 * it in a log.
 */
function readCredentials(text, context) {
    const problems = [];
    const credentials = new Map();
    const report = (name, reason, suggestion) => {
        problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('config/input', { name, reason, suggestion }));
        return undefined;
    };
    const entries = members(parse(text));
    if (entries === undefined)
        report('credentials', 'value-not-allowed');
    for (const [name, value] of entries ?? []) {
        const path = `credentials.${(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .displayKey */ .WE)(name)}`;
        const problem = (part, reason, suggestion) => report(part === '' ? path : `${path}.${part}`, reason, suggestion);
        const credential = readCredential(name, value, context, problem);
        if (credential)
            credentials.set(name, credential);
    }
    return { credentials, problems };
}
function parse(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU });
    }
    catch {
        return undefined;
    }
}
function members(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return Object.entries(value);
}
const KEYS = ['origin', 'env', 'methods', 'paths', 'header', 'prefix'];
function readCredential(name, value, context, problem) {
    const entries = members(value);
    if (entries === undefined)
        return problem('', 'value-not-allowed');
    const unknown = entries.filter(([key]) => !KEYS.includes(key));
    for (const [key] of unknown)
        problem((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .displayKey */ .WE)(key), 'unknown-input', (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(key, KEYS));
    const given = new Map(entries);
    const header = readHeader(given.get('header'), problem);
    const read = {
        origin: readOrigin(given.get('origin'), context, problem),
        methods: readList(given.get('methods'), 'methods', problem, (method) => (METHODS.has(method) ? method : undefined), upperCase),
        paths: readList(given.get('paths'), 'paths', problem, (path) => (/^\/[!-~]*$/.test(path) ? path : undefined)),
        prefix: readPrefix(given.get('prefix'), header, problem),
        secret: readSecret(given.get('env'), context, problem),
    };
    const { origin, methods, paths, prefix, secret } = read;
    if (!origin || !methods || !paths || !header || prefix === undefined || !secret || unknown.length > 0)
        return undefined;
    return { name, origin, methods, paths, header, prefix, secret };
}
/** Scheme, host and port and nothing else: a path or a user name here would be silently left out. */
function readOrigin(value, { plainHosts }, problem) {
    const url = typeof value === 'string' ? URL.parse(value) : null;
    const bare = url !== null && url.href === `${url.origin}/`;
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && plainHosts.some((host) => (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHost */ .jV)(host) === (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .plainHost */ .jV)(url.hostname)));
    return bare && allowed ? url.origin : problem('origin', 'value-not-allowed');
}
const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']);
function upperCase(text) {
    return text.toUpperCase();
}
/** One text or a list of them; absent is empty. */
function readList(value, part, problem, accept, normalize = (text) => text) {
    if (value === undefined)
        return [];
    const items = Array.isArray(value) ? value : [value];
    const read = items.map((item) => (typeof item === 'string' ? accept(normalize(item)) : undefined));
    const accepted = read.filter((item) => item !== undefined);
    return accepted.length === read.length && read.length > 0 ? accepted : problem(part, 'value-not-allowed');
}
function readHeader(value, problem) {
    if (value === undefined)
        return 'Authorization';
    const fits = typeof value === 'string' && (0,_network_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequestHeader */ .r)(value, '');
    return fits ? value : problem('header', 'value-not-allowed');
}
function readPrefix(value, header, problem) {
    if (value === undefined)
        return header?.toLowerCase() === 'authorization' ? 'Bearer ' : '';
    return typeof value === 'string' && /^[ -~]{0,50}$/.test(value) ? value : problem('prefix', 'value-not-allowed');
}
/** The secret of an environment variable. A trailing newline is the commonest slip in setting one, and harmless. */
function readSecret(value, { variable }, problem) {
    if (typeof value !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(value))
        return problem('env', 'value-not-allowed');
    const text = variable(value)?.replace(/\r?\n$/, '') ?? '';
    if (text === '')
        return problem('env', 'not-set');
    if (/\p{Cc}/u.test(text))
        return problem('env', 'control-character');
    // A header holds Latin-1; anything beyond it would make the client throw with the value in its message.
    if (/[^\u0020-\u00ff]/u.test(text))
        return problem('env', 'value-not-allowed');
    return (0,_secret_encodings_js__WEBPACK_IMPORTED_MODULE_7__/* .isLongEnough */ .R)(text) ? new _secret_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .Secret */ .z(value, text) : problem('env', 'too-short');
}


/***/ }),

/***/ 56936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress),
/* harmony export */   n: () => (/* binding */ plainAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);


/** Azure's host agent, reachable from GitHub's hosted runners, in a range that counts as public. */
const AZURE_HOST_AGENT = '168.63.129.16';
/** The IPv6 addresses that are given out for the public internet (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv6.parseCIDR('2000::/3');
/**
 * Whether an IP address, written in any of its usual ways, is one of the public internet.
 *
 * Loopback, private (RFC 1918, RFC 4193), link-local, carrier-grade NAT, multicast, documentation, 6to4, Teredo and
 * NAT64 ranges are not, nor is any IPv6 address beyond those that are given out (2000::/3); an IPv4 address mapped into
 * IPv6 is judged as the IPv4 address. What is no address is not public.
 */
function isPublicAddress(address) {
    const plain = plainAddress(address);
    if (plain === undefined || plain === AZURE_HOST_AGENT)
        return false;
    const read = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parse(plain);
    // Elsewhere IPv6 counts as unicast too, ::127.0.0.1 among it.
    const givenOut = read instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv4 || read.match(GLOBAL_UNICAST);
    return givenOut && read.range() === 'unicast';
}
/** One spelling for each address: IPv4 mapped into IPv6 becomes IPv4. Undefined for what is no address. */
function plainAddress(address) {
    // isIP is the stricter reader: ipaddr.js also takes octal and shortened forms.
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0 ? undefined : ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(withoutDots(address)).toString();
}
/** IPv6 in groups alone: of an address that ends like IPv4, ipaddr.js takes `::8.8.8.8` for `::ffff:8.8.8.8`. */
function withoutDots(address) {
    return address.replace(/(?<=:)(\d+)\.(\d+)\.(\d+)\.(\d+)/, (_, ...[a, b, c, d]) => {
        const group = (high = '', low = '') => (Number(high) * 256 + Number(low)).toString(16);
        return `${group(a, b)}:${group(c, d)}`;
    });
}


/***/ }),

/***/ 31042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   eB: () => (/* binding */ screenUrl),
/* harmony export */   jV: () => (/* binding */ plainHost),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28340);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56936);



/**
 * Reads an absolute URL (WHATWG), also out of a secret. Undefined for what is none.
 *
 * The parser brings every spelling of an IP address (decimal, octal, hexadecimal, full-width digits) to the usual one,
 * so that a guard looks at `hostOf` the result and never at the text.
 */
function readUrl(text) {
    const url = URL.parse(text instanceof _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z ? text.reveal() : text);
    return url === null || url.hostname === '' ? undefined : url;
}
/** The host as it is resolved, compared and named in TLS: lower case, no brackets, no trailing dot. */
function hostOf(url) {
    return plainHost(url.hostname);
}
/** The one spelling in which hosts are compared: lower case, no brackets, no trailing dot. */
function plainHost(host) {
    return host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
/** The port that is connected to. */
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** Whether the workflow allows private addresses, and plain http, for this host (as `hostOf` gives it). */
function mayBePrivate(host, rights) {
    return rights.allowPrivateHosts.some((allowed) => plainHost(allowed) === host);
}
/** Why a URL is not asked, as far as the URL itself tells. Undefined when it may be tried. */
function screenUrl(url, rights) {
    const host = hostOf(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'scheme';
    if (url.username !== '' || url.password !== '')
        return 'user-info';
    if (mayBePrivate(host, rights))
        return undefined;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && !(0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i)(host))
        return 'private-address';
    return url.protocol === 'https:' ? undefined : 'scheme';
}


/***/ })

};
