export const id = 5662;
export const ids = [5662];
export const modules = {

/***/ 25662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret),
/* harmony export */   readCredentials: () => (/* binding */ readCredentials)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66793);
/* harmony import */ var _network_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32962);
/* harmony import */ var _network_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31042);
/* harmony import */ var _secret_encodings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88612);
/* harmony import */ var _secret_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28340);
/* harmony import */ var _mapping_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25495);








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
        problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/input', { name, reason, suggestion }));
        return undefined;
    };
    const entries = (0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)((0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .hN)(text));
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
const KEYS = ['origin', 'env', 'methods', 'paths', 'header', 'prefix'];
function readCredential(name, value, context, problem) {
    const entries = (0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(value);
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
    if (value === undefined)
        return problem('origin', 'missing');
    const url = typeof value === 'string' ? URL.parse(value) : null;
    // A star would be a host of that very name, and never one of many.
    const bare = url !== null && url.href === `${url.origin}/` && !url.hostname.includes('*');
    const allowed = url?.protocol === 'https:' ||
        (url?.protocol === 'http:' && plainHosts.some((host) => (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHost */ .jV)(host) === (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .plainHost */ .jV)(url.hostname)));
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
    const fits = typeof value === 'string' && (0,_network_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .isRequestHeader */ .r)(value, '');
    return fits ? value : problem('header', 'value-not-allowed');
}
function readPrefix(value, header, problem) {
    if (value === undefined)
        return header?.toLowerCase() === 'authorization' ? 'Bearer ' : '';
    return typeof value === 'string' && /^[ -~]{0,50}$/.test(value) ? value : problem('prefix', 'value-not-allowed');
}
/** The secret of an environment variable; what is wrong is said of the part `env`. A trailing newline is the commonest slip in setting one, and harmless. */
function readSecret(value, { variable }, problem) {
    if (value === undefined)
        return problem('env', 'missing');
    if (typeof value !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(value))
        return problem('env', 'value-not-allowed');
    const text = variable(value)?.replace(/\r?\n$/, '') ?? '';
    if (text === '')
        return problem('env', 'not-set');
    if (/\p{Cc}/u.test(text))
        return problem('env', 'control-character');
    // A header holds Latin-1; anything beyond it would make the client throw with the value in its message.
    if (/[^\u0020-\u00ff]/u.test(text))
        return problem('env', 'wide-character');
    return (0,_secret_encodings_js__WEBPACK_IMPORTED_MODULE_7__/* .isLongEnough */ .R)(text) ? new _secret_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(value, text) : problem('env', 'too-short');
}


/***/ }),

/***/ 25495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   ZR: () => (/* binding */ knownMembers),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66793);




/** Collects what is wrong with an input. */
function problemsOf(input) {
    const problems = [];
    const problem = (part, reason, suggestion) => {
        const name = part === '' ? input : `${input}.${part}`;
        problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('config/input', { name, reason, suggestion }));
        return undefined;
    };
    return { problems, problem };
}
/** An input that is YAML, as a value. Undefined for what is none; the library's message is not kept, since it quotes. */
function parseYaml(text) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__.load)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__.CORE_SCHEMA });
    }
    catch {
        return undefined;
    }
}
/** The members of a mapping. Undefined for anything else. */
function membersOf(value) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return Object.entries(value);
}
/** The members of a mapping that has no others than these. */
function knownMembers(value, keys, problem) {
    const entries = membersOf(value);
    if (!entries)
        return problem('', 'value-not-allowed');
    const unknown = entries.filter(([key]) => !keys.includes(key));
    for (const [key] of unknown)
        problem((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .displayKey */ .WE)(key), 'unknown-input', (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, keys));
    return unknown.length > 0 ? undefined : new Map(entries);
}


/***/ })

};
