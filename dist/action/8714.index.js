export const id = 8714;
export const ids = [8714];
export const modules = {

/***/ 18714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readClientCertificates: () => (/* binding */ readClientCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95814);
/* harmony import */ var _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28340);
/* harmony import */ var _mapping_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25495);
/* harmony import */ var _network_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74391);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63254);






const KEYS = ['certificate', 'key', 'key-env'];
/**
 * Reads the `client-certificates` input, a YAML mapping of `HOST: { certificate: PATH, key: PATH }`, or with `key-env`
 * and the name of an environment variable that holds the key. PEM, without a passphrase.
 */
function readClientCertificates(text, context) {
    const { problems, problem } = (0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)('client-certificates');
    const secrets = [];
    const entries = (0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)((0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .hN)(text));
    if (!entries)
        problem('', 'value-not-allowed');
    const value = (entries ?? []).flatMap(([name, written]) => {
        const path = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .displayKey */ .WE)(name);
        const here = (part, reason, suggestion) => problem(part === '' ? path : `${path}.${part}`, reason, suggestion);
        const host = (0,_network_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readHost */ .r)(name);
        if (host === undefined)
            here('', 'value-not-allowed');
        const read = readPair((0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_2__/* .knownMembers */ .ZR)(written, KEYS, here), context, here);
        if (read)
            secrets.push(new _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(name, bodyOf(read.key)));
        return host !== undefined && read ? [{ host, certificate: read.certificate, key: new _secret_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(name, read.key) }] : [];
    });
    return { value, problems, secrets };
}
function readPair(given, context, problem) {
    if (!given)
        return undefined;
    const pem = readNamed(given.get('certificate'), 'certificate', context, problem);
    const chain = pem === undefined ? undefined : ((0,_pem_js__WEBPACK_IMPORTED_MODULE_4__/* .readCertificates */ .j)(pem) ?? problem('certificate', 'value-not-allowed'));
    const key = readKey(given, context, problem);
    if (!chain || key === undefined)
        return undefined;
    const certificate = chain.join('\n');
    return belongTogether(certificate, key)
        ? { certificate, key }
        : problem(given.has('key-env') ? 'key-env' : 'key', 'value-not-allowed');
}
/** The key out of a file or of a variable, of which exactly one is to be named. */
function readKey(given, context, problem) {
    const variable = given.get('key-env');
    if (variable === undefined)
        return readNamed(given.get('key'), 'key', context, problem);
    if (typeof variable !== 'string' || given.has('key'))
        return problem('key-env', 'value-not-allowed');
    return context.variable(variable) || problem('key-env', 'not-set');
}
function readNamed(path, part, { readText }, problem) {
    if (typeof path !== 'string' || path === '')
        return problem(part, 'value-not-allowed');
    return readText(path) ?? problem(part, 'file-unreadable');
}
/** The key without the lines around it, which are the same in every key. */
function bodyOf(key) {
    return key.replace(/-----[^-]*-----/g, '').trim();
}
/** The first certificate is the one of the key. A key with a passphrase cannot be read and belongs to none. */
function belongTogether(certificate, key) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).checkPrivateKey((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(key));
    }
    catch {
        return false;
    }
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


/***/ }),

/***/ 63254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The certificates of a PEM file, each by itself. Undefined when there is none, or one that cannot be read. */
function readCertificates(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
    return blocks.length > 0 && blocks.every(isCertificate) ? blocks : undefined;
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).subject !== undefined;
    }
    catch {
        return false;
    }
}


/***/ })

};
