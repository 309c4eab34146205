export const id = 9600;
export const ids = [9600];
export const modules = {

/***/ 59600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuthorities: () => (/* binding */ readAuthorities)
/* harmony export */ });
/* harmony import */ var _mapping_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25495);
/* harmony import */ var _network_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74391);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63254);



/** Reads lines of `PATH` or `HOST=PATH`. A path that looks like the second is written with `./` before it. */
function readAuthorities(lines, { readText }) {
    const { problems, problem } = (0,_mapping_input_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)('tls-ca');
    const read = lines.map((line) => {
        const at = line.indexOf('=');
        const host = at > 0 ? (0,_network_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readHost */ .r)(line.slice(0, at)) : undefined;
        const pem = readText(host === undefined ? line : line.slice(at + 1));
        if (pem === undefined)
            problem('', 'file-unreadable');
        const certificates = (0,_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificates */ .j)(pem ?? '');
        if (pem !== undefined && !certificates)
            problem('', 'value-not-allowed');
        return { host, certificates: certificates ?? [] };
    });
    const value = {
        certificateAuthorities: read.flatMap(({ host, certificates }) => (host === undefined ? certificates : [])),
        hostAuthorities: read.flatMap(({ host, certificates }) => (host === undefined ? [] : [{ host, certificates }])),
    };
    return { value, problems, secrets: [] };
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
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text, { schema: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .CORE_SCHEMA */ .OU });
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
