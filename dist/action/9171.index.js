export const id = 9171;
export const ids = [9171,7773];
export const modules = {

/***/ 49171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatewaysCheck: () => (/* binding */ gatewaysCheck),
/* harmony export */   sightingsIn: () => (/* binding */ sightingsIn)
/* harmony export */ });
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35110);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95814);
/* harmony import */ var _gateway_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77773);
/* harmony import */ var _gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50525);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14846);






/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
const gatewaysCheck = {
    name: 'gateways',
    run: async (items, subject) => {
        const catalogue = await (0,_gateway_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.loadCatalogue)();
        return {
            items: items.map((item) => ({ id: item.id, findings: checkItem(item, subject, catalogue) })),
            findings: [],
        };
    },
};
function checkItem(item, subject, catalogue) {
    const effective = (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .effectiveOf */ .d)(subject, item);
    const seen = sightingsIn(effective, catalogue);
    if (seen.length === 0)
        return [];
    const { payments } = effective;
    if (payments === 'undeclared' || payments === 'none') {
        const environment = subject.config.environments.find(({ name }) => name === effective.environment);
        return [wrongEnvironment(payments, seen, effective, environment)];
    }
    return seen.flatMap((sighting) => disagreement(sighting, payments, effective));
}
/** Every place in the configuration that tells of a gateway. */
function sightingsIn(effective, catalogue) {
    return [...effective.leaves.values()].flatMap((leaf) => {
        const name = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .fromPointer */ .kU)(leaf.pointer).at(-1) ?? '';
        return (0,_gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .GJ)(catalogue, name, (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(leaf)).map((sighting) => ({ ...sighting, leaf }));
    });
}
function wrongEnvironment(payments, seen, effective, environment) {
    const gateways = [...new Set(seen.map(({ gateway }) => gateway.name))].sort();
    const place = {
        environment: effective.environment,
        service: effective.service,
        location: environment?.location,
    };
    if (payments === 'undeclared')
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/payments-undeclared', { gateways }, place);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/payments-none', { gateways }, { ...place, location: seen[0]?.leaf.origin().valueLocation });
}
function disagreement(sighting, wanted, effective) {
    const { gateway, kind, mode, credential, evidence, leaf } = sighting;
    if (mode === wanted || (mode === undefined && kind !== 'mode-variable'))
        return [];
    // A mode variable whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
    if (mode === undefined && (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b)(leaf) === undefined)
        return [];
    const place = {
        location: leaf.origin().valueLocation,
        pointer: leaf.pointer,
        environment: effective.environment,
        service: effective.service,
    };
    const severity = (0,_gateway_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .isSure */ .Yv)(evidence) && !saysItself(leaf.pointer, mode) ? 'error' : 'warning';
    const facts = { gateway: gateway.name, wanted };
    if (kind === 'host' && mode)
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/host', { ...facts, host: mode }, place, severity)];
    if (kind === 'credential' && mode)
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/key', { ...facts, credential, key: mode }, place, severity)];
    return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/mode', { ...facts, mode }, place, severity)];
}
const OWN_WORDS = {
    test: /(?:^|[^a-z])(?:test|sandbox)(?:[^a-z]|$)/i,
    live: /(?:^|[^a-z])(?:live|prod|production)(?:[^a-z]|$)/i,
};
/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
function saysItself(pointer, mode) {
    return mode !== undefined && OWN_WORDS[mode].test(pointer);
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/** One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. */
const LOADERS = [
    () => __webpack_require__.e(/* import() */ 1269).then(__webpack_require__.t.bind(__webpack_require__, 61269, 17)),
    () => __webpack_require__.e(/* import() */ 6165).then(__webpack_require__.t.bind(__webpack_require__, 26165, 17)),
    () => __webpack_require__.e(/* import() */ 2979).then(__webpack_require__.t.bind(__webpack_require__, 32979, 17)),
];
let known;
/** Every payment gateway that is known. A test holds each file against `schemas/gateways/gateway.schema.json`. */
function loadCatalogue() {
    // The files have been checked against their schema, whose shape `Gateway` is.
    known ??= Promise.all(LOADERS.map(async (load) => (await load()).default));
    return known;
}


/***/ }),

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


/***/ })

};
