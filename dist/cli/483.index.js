export const id = 483;
export const ids = [483];
export const modules = {

/***/ 35110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text of a leaf, secret or not; undefined when it is no text or cannot be read. The caller must not show it. */
function textOf(leaf) {
    if (leaf.content.state === 'secret')
        return leaf.content.value.reveal();
    return leaf.content.state === 'known' && typeof leaf.content.value === 'string' ? leaf.content.value : undefined;
}


/***/ }),

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   _H: () => (/* binding */ processLeaf),
/* harmony export */   ay: () => (/* binding */ emptyKind),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   oi: () => (/* binding */ plainOf),
/* harmony export */   wf: () => (/* binding */ leavesOf),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/** A mapping without members. */
const EMPTY = { kind: 'mapping', children: new Map() };
/** A document as a tree of leaves that know where they stand. `at` is where it is mounted. */
function treeOf(document, at) {
    const mount = at.reduce((pointer, key) => (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, key), '');
    const build = (value, inside) => {
        if (Array.isArray(value) && value.length > 0) {
            return { kind: 'list', items: value.map((item, index) => build(item, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(inside, String(index)))) };
        }
        if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
            const members = Object.entries(value).map(([key, child]) => [key, build(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(inside, key))]);
            return { kind: 'mapping', children: new Map(members) };
        }
        return { kind: 'leaf', leaf: fileLeaf(document, mount + inside, inside, value) };
    };
    const root = document.value === null ? EMPTY : build(document.value, '');
    return at.reduceRight((node, key) => ({ kind: 'mapping', children: new Map([[key, node]]) }), root);
}
function fileLeaf(document, pointer, inside, value) {
    const origin = () => ({
        loader: 'file',
        format: document.format,
        location: document.locate(inside, 'key'),
        valueLocation: document.locate(inside),
    });
    return { pointer, content: { state: 'known', value }, textual: document.stringsOnly, origin };
}
/** A leaf that no file holds. */
function processLeaf(name, content) {
    const origin = () => ({
        loader: 'process',
        format: undefined,
        location: undefined,
        valueLocation: undefined,
    });
    return { pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)('', name), content, textual: true, origin };
}
/** Lays `over` on `base`: mappings are merged, an empty one included; everything else is replaced. */
function overlay(base, over) {
    if (base.kind === 'mapping' && isEmptyMapping(over))
        return base;
    if (base.kind !== 'mapping' || over.kind !== 'mapping')
        return over;
    const children = new Map(base.children);
    for (const [key, node] of over.children) {
        const below = children.get(key);
        children.set(key, below ? overlay(below, node) : node);
    }
    return { kind: 'mapping', children };
}
function isEmptyMapping(node) {
    return node.kind === 'leaf' && emptyKind(node.leaf) === 'mapping';
}
/** What a leaf is that stands for an empty mapping or list; undefined for every other leaf. */
function emptyKind({ content }) {
    const value = content.state === 'known' ? content.value : null;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Array.isArray(value) ? 'list' : 'mapping';
}
/** Every leaf by pointer, in the order of the tree. */
function leavesOf(root) {
    const leaves = new Map();
    const visit = (node, pointer) => {
        if (node.kind === 'leaf')
            leaves.set(pointer, node.leaf);
        else if (node.kind === 'list')
            for (const [at, item] of node.items.entries())
                visit(item, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, String(at)));
        else
            for (const [key, child] of node.children)
                visit(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, key));
    };
    visit(root, '');
    return leaves;
}
/** The tree as plain data. `read` gives the value of a leaf; mappings have no prototype, so that no key is special. */
function plainOf(node, read) {
    if (node.kind === 'leaf')
        return read(node.leaf);
    if (node.kind === 'list')
        return node.items.map((item) => plainOf(item, read));
    const plain = Object.create(null);
    for (const [key, child] of node.children)
        plain[key] = plainOf(child, read);
    return plain;
}


/***/ }),

/***/ 75180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll)
/* harmony export */ });
/** Writes all of a text and waits until the stream has taken it. Rejects when it cannot. */
function writeAll(stream, text) {
    return new Promise((resolve, reject) => {
        if (text === '') {
            resolve();
            return;
        }
        // A closed pipe also raises `error`, which nobody else listens for and which would end the process.
        stream.once('error', reject);
        stream.write(text, (problem) => {
            if (problem) {
                reject(problem);
                return;
            }
            stream.off('error', reject);
            resolve();
        });
    });
}


/***/ }),

/***/ 15722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18672);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);


/** Makes a finding with the severity of its rule, or with `severity` where the user chose another one. */
function finding(rule, facts, place = {}, severity) {
    const made = { ...place, rule, facts, severity: severity ?? _words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule].severity };
    // A generic R is not narrowed to the union by the compiler; the pairing of rule and facts is checked above.
    return made;
}
const WEIGHT = { error: 0, warning: 1, info: 2 };
/** Whether `severity` weighs at least as much as `threshold`. */
function reaches(severity, threshold) {
    return WEIGHT[severity] <= WEIGHT[threshold];
}
/** Sorts by place, then weight, then rule, and drops what was said twice. No order depends on timing. */
function orderFindings(findings) {
    const unique = new Map(findings.map((found) => [JSON.stringify(found), found]));
    return [...unique]
        .sort(([textA, a], [textB, b]) => compareFindings(a, b) || (textA < textB ? -1 : 1))
        .map(([, f]) => f);
}
function compareFindings(a, b) {
    return ((0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .compareLocations */ .Q)(a.location, b.location) ||
        WEIGHT[a.severity] - WEIGHT[b.severity] ||
        (a.rule === b.rule ? 0 : a.rule < b.rule ? -1 : 1));
}


/***/ }),

/***/ 32625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
/** What kind of thing a value is, in the words of JSON Schema. A whole number is an integer. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    if (typeof value === 'boolean' || typeof value === 'string')
        return typeof value === 'boolean' ? 'boolean' : 'string';
    return 'object';
}


/***/ }),

/***/ 18672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compareLocations),
/* harmony export */   j: () => (/* binding */ formatLocation)
/* harmony export */ });
/** Orders two places by file, then line, then column. Places that are missing come first. */
function compareLocations(a, b) {
    if (!a || !b)
        return (a ? 1 : 0) - (b ? 1 : 0);
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}
/** `file:line:column`, the form that terminals and editors turn into a link. */
function formatLocation(location) {
    return `${location.file}:${location.line}:${location.column}`;
}


/***/ }),

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isRequestHeader)
/* harmony export */ });
/**
 * Headers that frame or route a request, or that ask a server to take it for another method. They are the transport's
 * own, or would undo what the method and the origin were checked for.
 */
const RESERVED = new Set([
    'accept-encoding',
    'connection',
    'content-length',
    'expect',
    'host',
    'http2-settings',
    'keep-alive',
    'proxy-authorization',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
    'x-http-method',
    'x-http-method-override',
    'x-method-override',
]);
/** A field name: a token (RFC 9110, section 5.1). */
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;
/** A field value: visible Latin-1, spaces and tabs (RFC 9110, section 5.5). */
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** Whether a request may carry this header: well formed, and none of the transport's own. */
function isRequestHeader(name, value) {
    return NAME.test(name) && VALUE.test(value) && !RESERVED.has(name.toLowerCase());
}


/***/ }),

/***/ 33407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   VO: () => (/* binding */ parsePathGlob),
/* harmony export */   vO: () => (/* binding */ matchesSegment)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * Reads a path of a rule: dotted keys with `*` and `**`, parts that hold dots in double quotes, or a JSON Pointer when
 * it begins with `/`.
 */
function parsePathGlob(text) {
    if (text.startsWith('/'))
        return (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(text);
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map(([, quoted, plain]) => quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
}
/** Whether a glob names the path, or a mapping or list that the path lies in. */
function matchesPath(glob, path) {
    // reachable[i]: the first i globs have been used up by the segments so far.
    let reachable = skipAny(glob, new Set([0]));
    if (reachable.has(glob.length))
        return true;
    for (const segment of path) {
        const next = new Set();
        for (const at of reachable) {
            const part = glob[at];
            if (part === '**')
                next.add(at).add(at + 1);
            else if (part !== undefined && matchesSegment(part, segment))
                next.add(at + 1);
        }
        reachable = skipAny(glob, next);
        if (reachable.has(glob.length))
            return true;
    }
    return false;
}
/** `**` may stand for nothing. At the end of a glob it stands for at least one segment: `a.**` is not `a` itself. */
function skipAny(glob, from) {
    const reached = new Set(from);
    for (const at of reached)
        if (glob[at] === '**' && at + 1 < glob.length)
            reached.add(at + 1);
    return reached;
}
/** Whether a glob with `*` (any run of characters) fits a whole text. Linear in both. */
function matchesSegment(glob, text) {
    const parts = glob.split('*');
    const [first = '', ...rest] = parts;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last))
        return false;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > text.length - last.length)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 89941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ matchesPathGlob),
/* harmony export */   V1: () => (/* binding */ matchesUrlPattern),
/* harmony export */   XF: () => (/* binding */ parseUrlPattern),
/* harmony export */   m0: () => (/* binding */ isUrlPattern)
/* harmony export */ });
/**
 * Patterns over URLs, compared on the parsed URL and never as text, so that neither `https://adyen.com@evil.example`
 * nor `https://checkout.adyen.com.evil.example` can pass for another host. Every comparison takes at most
 * (length of the pattern × length of the URL) steps; nothing here is a regular expression of a user.
 */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i;
/**
 * Reads a pattern such as `https://*.adyenpayments.com` or `https://checkout-test.adyen.com/v72/**`.
 *
 * A host is matched label by label: `*` stands for exactly one label, or for any part of one (`*-checkout-live`). In a
 * path `*` stands for one segment or a part of it, and a segment `**` for any number of segments. No path, or `/`, is
 * every path. Undefined for what is no pattern: no scheme, a wildcard in scheme or port, a user name, a query, a
 * fragment, or `**` inside a label or a segment.
 */
function parseUrlPattern(text) {
    if (!ABSOLUTE.test(text) || /[\s\\?#]/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.hostname === '')
        return undefined;
    const labels = hostLabels(url);
    const path = pathSegments(url.pathname);
    if (labels.some((label) => label === '' || label.includes('**')))
        return undefined;
    if (path.some((segment) => segment !== '**' && segment.includes('**')))
        return undefined;
    return { scheme: url.protocol, labels, port: url.port, path: url.pathname === '/' ? undefined : path };
}
/** Whether `text` is a URL pattern, for whoever checks a configuration. */
function isUrlPattern(text) {
    return parseUrlPattern(text) !== undefined;
}
/** Whether a URL matches. One that holds a user name or a password matches nothing; query and fragment do not count. */
function matchesUrlPattern(pattern, url) {
    if (url.username !== '' || url.password !== '')
        return false;
    if (url.protocol !== pattern.scheme || url.port !== pattern.port)
        return false;
    const labels = hostLabels(url);
    if (labels.length !== pattern.labels.length)
        return false;
    if (!labels.every((label, index) => matchesPart(pattern.labels[index] ?? '', label)))
        return false;
    return pattern.path === undefined || matchesSegments(pattern.path, pathSegments(url.pathname));
}
/** Whether the path of a URL, as `URL.pathname` writes it, matches a glob such as `/v1/pay*`. */
function matchesPathGlob(glob, pathname) {
    return matchesSegments(pathSegments(glob), pathSegments(pathname));
}
function hostLabels(url) {
    // An IPv6 address is one label: its dots, if any, are gone, and a wildcard in it is refused by the URL parser.
    return url.hostname.replace(/\.$/, '').toLowerCase().split('.');
}
function pathSegments(pathname) {
    return pathname.replace(/^\//, '').split('/');
}
function matchesSegments(pattern, segments) {
    return matchesRun(pattern.length, segments.length, {
        isMany: (at) => pattern[at] === '**',
        fits: (at, index) => matchesSegment(pattern[at] ?? '', segments[index] ?? ''),
    });
}
/** An encoded slash may become a real one behind the host, so that no wildcard may cover it. */
function matchesSegment(pattern, segment) {
    if (!pattern.includes('*'))
        return pattern === segment;
    return !/%(?:2f|5c)/i.test(segment) && matchesPart(pattern, segment);
}
/** One label or segment. A lone `*` wants at least one character. */
function matchesPart(pattern, text) {
    if (pattern === '*')
        return text !== '';
    return matchesRun(pattern.length, text.length, {
        isMany: (at) => pattern[at] === '*',
        fits: (at, index) => pattern[at] === text[index],
    });
}
/**
 * The usual two-pointer match: on a miss, the last wildcard takes one element more. Going back to the last one alone is
 * enough, because an earlier one could only have taken what this one can take as well.
 */
function matchesRun(patternLength, textLength, { isMany, fits }) {
    let at = 0;
    let index = 0;
    let wildcard = -1;
    let taken = 0;
    while (index < textLength) {
        if (at < patternLength && isMany(at)) {
            wildcard = at;
            taken = index;
            at += 1;
        }
        else if (at < patternLength && fits(at, index)) {
            at += 1;
            index += 1;
        }
        else if (wildcard >= 0) {
            taken += 1;
            index = taken;
            at = wildcard + 1;
        }
        else {
            return false;
        }
    }
    while (at < patternLength && isMany(at))
        at += 1;
    return at === patternLength;
}


/***/ }),

/***/ 66846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* reexport */ conclude),
  TR: () => (/* binding */ refuse),
  eF: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./build/src/check/checks.js
/** Every check, in the order in which they run and report. Each is loaded when the plan asks for it. */
const CHECKS = [
    { name: 'validate', load: async () => (await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 98560))).validateCheck },
    { name: 'gateways', load: async () => (await __webpack_require__.e(/* import() */ 171).then(__webpack_require__.bind(__webpack_require__, 49171))).gatewaysCheck },
    { name: 'parity', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(129)]).then(__webpack_require__.bind(__webpack_require__, 28129))).parityCheck },
    { name: 'probes', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(752), __webpack_require__.e(522)]).then(__webpack_require__.bind(__webpack_require__, 18522))).probesCheck },
];

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/schema/compile.js + 4 modules
var compile = __webpack_require__(81320);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/finding/words.js + 8 modules
var finding_words = __webpack_require__(1986);
;// CONCATENATED MODULE: ./build/src/config/duration.js
const UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a duration such as `500ms`, `5s`, `2m`, `1h` or `14d`; undefined for any other text. */
function parseDuration(text) {
    const [, number = '', unit = ''] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
    const factor = UNIT[unit];
    return factor === undefined ? undefined : Number(number) * factor;
}

;// CONCATENATED MODULE: ./build/src/config/decode-probe.js

/** Milliseconds for one attempt where the probe says nothing. */
const DEFAULT_TIMEOUT = 15_000;
/** Turns one entry of `probes` into what is run. */
function decodeProbe(raw, location) {
    return {
        name: raw.name ?? raw.gateway ?? '',
        gateway: raw.gateway,
        target: targetOf(raw.url),
        environments: raw.environments ?? [],
        method: raw.method,
        headers: raw.headers ?? {},
        body: raw.body,
        auth: raw.auth,
        allow: Object.fromEntries(Object.entries(raw.allow ?? {}).map(([name, allow]) => [name, [allow].flat()])),
        expect: {
            status: raw.expect?.status,
            latencyMax: milliseconds(raw.expect?.latency?.max),
            jsonSchema: raw.expect?.['json-schema'],
            certificateExpiresAfter: milliseconds(raw.expect?.tls?.['expires-after']),
        },
        timeout: milliseconds(raw.timeout) ?? DEFAULT_TIMEOUT,
        retries: raw.retries ?? 0,
        blocks: raw.blocks ?? true,
        runbook: raw.runbook,
        location,
    };
}
function targetOf(url) {
    if (url === undefined)
        return { kind: 'catalogue' };
    return typeof url === 'string' ? { kind: 'literal', url } : { kind: 'from', key: url.from, path: url.path };
}
function milliseconds(text) {
    return text === undefined ? undefined : parseDuration(text);
}

;// CONCATENATED MODULE: ./build/src/config/payments.js
const LIVE = new Set(['production', 'prod', 'prd', 'live']);
const TEST = new Set(['staging', 'stage', 'test', 'dev', 'development']);
/**
 * What an environment's name alone says about its payments. Only exact, well-known names say anything: a guess about
 * `production-eu` could let a test key into it.
 */
function paymentsByName(name) {
    if (LIVE.has(name))
        return 'live';
    return TEST.has(name) ? 'test' : 'undeclared';
}

;// CONCATENATED MODULE: ./build/src/config/decode.js






/** Turns what the schema has admitted into a `Config`. Names of rules are checked here; other names afterwards. */
function decodeConfig(document, raw) {
    const locate = (...path) => document.locate((0,pointer/* toPointer */.rb)(path.map(String)), 'key');
    const environments = Object.entries(raw.environments ?? {}).map(([name, environment]) => decodeEnvironment(name, environment, locate));
    const severities = decodeSeverities(raw.rules ?? {}, locate);
    const { waivers, findings } = decodeWaivers(raw.waivers ?? [], locate);
    const config = {
        file: document.file,
        environments,
        validate: (raw.validate ?? []).map((entry, at) => decodeValidate(entry, locate('validate', at))),
        gateways: raw.gateways !== 'off',
        probes: (raw.probes ?? []).map((probe, at) => decodeProbe(probe, locate('probes', at))),
        parity: decodeParity(raw.parity, environments.length, locate),
        severities: severities.map,
        waivers,
    };
    return { config: deepFreeze(config), findings: [...severities.findings, ...findings] };
}
function decodeEnvironment(name, raw, locate) {
    return {
        name,
        payments: raw.payments ?? paymentsByName(name),
        sources: raw.sources.map((source, at) => decodeSource(source, locate('environments', name, 'sources', at))),
        location: locate('environments', name),
    };
}
function decodeSource(raw, location) {
    if (typeof raw === 'string')
        return { kind: 'file', path: raw, format: undefined, at: [], location };
    if ('process' in raw)
        return { kind: 'process', location };
    return { kind: 'file', path: raw.path, format: raw.format, at: raw.at?.split('.') ?? [], location };
}
function decodeValidate(raw, location) {
    return {
        name: raw.name,
        schema: raw.schema,
        files: listOf(raw.files),
        environments: raw.environments ?? Object.keys(raw.require ?? {}),
        require: raw.require ?? {},
        location,
    };
}
function decodeParity(raw, environments, locate) {
    if (environments < 2)
        return undefined;
    return {
        default: raw?.default ?? 'present',
        match: raw?.match ?? {},
        rules: (raw?.rules ?? []).map((rule, at) => decodeParityRule(rule, locate('parity', 'rules', at))),
    };
}
function decodeParityRule(raw, location) {
    return {
        paths: listOf(raw.path),
        must: raw.must,
        as: raw.as,
        expect: raw.expect ?? {},
        in: raw.in ?? [],
        severity: raw.severity,
        reason: raw.reason,
        location,
    };
}
function decodeSeverities(raw, locate) {
    const map = new Map();
    const findings = [];
    for (const [name, severity] of Object.entries(raw)) {
        if ((0,finding_words/* isRule */.Nd)(name) && isChoosable(name))
            map.set(name, severity);
        else
            findings.push(unknownRule(name, locate('rules', name)));
    }
    return { map, findings };
}
/** Rules that make a run errored are facts about the run, not opinions about the configuration. */
function isChoosable(rule) {
    return finding_words/* WORDS */.q9[rule].stop === 'failed' && !rule.startsWith('waiver/');
}
function unknownRule(name, location) {
    return (0,finding/* finding */.gk)('config/unknown-rule', { name, suggestion: (0,suggest/* suggest */.Z)(name, finding_words/* RULES */.y0.filter(isChoosable)) }, { location });
}
function decodeWaivers(raw, locate) {
    const waivers = [];
    const findings = [];
    for (const [at, { rule, path, service, reason, owner, expires, in: environment }] of raw.entries()) {
        if ((0,finding_words/* isRule */.Nd)(rule) && isChoosable(rule)) {
            waivers.push({ rule, path, in: environment, service, reason, owner, expires, location: locate('waivers', at) });
        }
        else
            findings.push(unknownRule(rule, locate('waivers', at, 'rule')));
    }
    return { waivers, findings };
}
/** One text or several, as a list. */
function listOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const child of Object.values(value))
            deepFreeze(child);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/src/config/quick-start.js

/** The configuration that the inputs of a first run stand for. */
function quickStartConfig({ schema, files, staging, production }) {
    const environments = [environmentOf('staging', staging), environmentOf('production', production)].flat();
    const names = environments.map(({ name }) => name);
    return {
        file: undefined,
        environments,
        validate: schema === undefined && files.length === 0 ? [] : validateOf(schema, files, names),
        gateways: true,
        probes: [],
        parity: environments.length > 1 ? { default: 'present', match: {}, rules: [] } : undefined,
        severities: new Map(),
        waivers: [],
    };
}
function environmentOf(name, path) {
    if (path === undefined)
        return [];
    const sources = path
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => ({ kind: 'file', path: line, format: undefined, at: [], location: undefined }));
    return [{ name, payments: paymentsByName(name), sources, location: undefined }];
}
/** Files are validated as they are; without files the schema speaks of the environments. */
function validateOf(schema, files, environments) {
    const entry = { schema, require: {}, location: undefined };
    const ofFiles = { ...entry, name: 'files', files, environments: [] };
    const ofEnvironments = { ...entry, name: 'environments', files: [], environments };
    return [
        ...(files.length > 0 ? [ofFiles] : []),
        ...(environments.length > 0 && schema !== undefined ? [ofEnvironments] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/network/headers.js
var network_headers = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/config/references.js




/** What the schema of tollgate.yml cannot say: names that must exist, entries that must hold something to do. */
async function checkReferences(config) {
    return [
        ...config.validate.flatMap(checkValidate),
        ...config.probes.flatMap(checkProbe),
        ...(config.parity?.rules ?? []).flatMap(checkParityRule),
        ...sameNames('validate', config.validate),
        ...sameNames('probe', config.probes),
        ...unknownEnvironments(config),
        ...(await unknownGateways(config)),
    ];
}
function wrong(expected, location) {
    return (0,finding/* finding */.gk)('config/value', { path: '', expected }, { location });
}
function checkValidate({ schema, files, environments, require, location }) {
    const asks = schema !== undefined || Object.keys(require).length > 0;
    const looks = files.length > 0 || environments.length > 0;
    if (!asks)
        return [wrong('`schema` or `require` in this entry', location)];
    if (!looks)
        return [wrong('`files` or `environments` in this entry', location)];
    return files.length > 0 && schema === undefined ? [wrong('a `schema` for the files', location)] : [];
}
function checkProbe({ allow, headers, location }) {
    if (!Object.entries(headers).every(([name, value]) => (0,network_headers/* isRequestHeader */.r)(name, value))) {
        return [wrong('headers that a request may carry; those of the connection itself, such as Host, are not', location)];
    }
    const patterns = Object.values(allow).flat();
    return patterns.every(url_pattern/* isUrlPattern */.m0)
        ? []
        : [wrong('URL patterns in `allow`, such as https://*.example.com/api/**', location)];
}
function checkParityRule({ must, as, expect, location }) {
    if (must === 'ignore' && Object.keys(expect).length > 0)
        return [wrong('either `must: ignore` or `expect`', location)];
    return Object.values(expect).flatMap((pattern) => {
        if (as === 'url' || /^https?:\/\//.test(pattern)) {
            return (0,url_pattern/* isUrlPattern */.m0)(pattern)
                ? []
                : [wrong('a URL pattern in `expect`, such as https://*.example.com/**', location)];
        }
        return isRegularExpression(pattern) ? [] : [wrong('a valid /regular expression/ in `expect`', location)];
    });
}
function isRegularExpression(pattern) {
    if (!/^\/.+\/$/.test(pattern))
        return true;
    try {
        return new RegExp(pattern.slice(1, -1), 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function sameNames(what, entries) {
    return entries.flatMap(({ name, location }, at) => entries.findIndex((other) => other.name === name) < at
        ? [wrong(`a name that no other ${what} entry has`, location)]
        : []);
}
function unknownEnvironments(config) {
    const known = config.environments.map(({ name }) => name);
    const named = [
        ...config.validate.map(({ environments, require, location }) => ({
            names: [...environments, ...Object.keys(require)],
            location,
        })),
        ...config.probes.map(({ environments, allow, location }) => ({
            names: [...environments, ...Object.keys(allow)],
            location,
        })),
        ...(config.parity?.rules ?? []).map((rule) => ({
            names: [...rule.in, ...Object.keys(rule.expect)],
            location: rule.location,
        })),
        ...config.waivers.map((waiver) => ({
            names: waiver.in === undefined ? [] : [waiver.in],
            location: waiver.location,
        })),
    ];
    return named.flatMap(({ names, location }) => [...new Set(names)]
        .filter((name) => !known.includes(name))
        .map((name) => (0,finding/* finding */.gk)('config/unknown-environment', { name, suggestion: (0,suggest/* suggest */.Z)(name, known) }, { location })));
}
async function unknownGateways(config) {
    const asked = config.probes.filter(({ gateway }) => gateway !== undefined);
    if (asked.length === 0)
        return [];
    const { loadCatalogue } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const known = (await loadCatalogue()).map(({ id }) => id);
    return asked
        .filter(({ gateway }) => !known.includes(gateway ?? ''))
        .map(({ location }) => wrong(`the id of a known payment gateway: ${known.join(', ')}`, location));
}

;// CONCATENATED MODULE: ./build/src/config/load.js






/** Where a configuration is looked for when none is named. */
const DEFAULT_PATHS = ['tollgate.yml', '.github/tollgate.yml'];
/** Finds, reads and checks the configuration of a run: `tollgate.yml`, or the inputs of a first run. */
async function loadConfig(request, workspace) {
    const { quickStart } = request;
    if (request.config === undefined && isAsked(quickStart))
        return { ok: true, config: quickStartConfig(quickStart) };
    const paths = request.config === undefined ? DEFAULT_PATHS : [request.config];
    for (const path of paths) {
        const { documents, problems } = await (0,read/* readDocuments */.r9)(workspace, path, 'yaml');
        if (request.config === undefined && isMissing(problems))
            continue;
        const [document, second] = documents;
        if (!document || problems.length > 0)
            return { ok: false, findings: problems.map(asConfigProblem) };
        if (second)
            return refused('one document in the file', second.locate(''));
        return checkDocument(document);
    }
    return { ok: false, findings: [(0,finding/* finding */.gk)('config/missing', { tried: [...paths] })] };
}
function isAsked({ schema, files, staging, production }) {
    return schema !== undefined || files.length > 0 || staging !== undefined || production !== undefined;
}
function isMissing(problems) {
    return problems.some((problem) => problem.rule === 'source/file' && problem.facts.reason === 'missing');
}
/** What is wrong with the configuration itself is a wrong request, whatever it would be in a checked file. */
function asConfigProblem(problem) {
    const { location, pointer, related } = problem;
    const place = { location, pointer, related };
    if (problem.rule === 'source/syntax')
        return (0,finding/* finding */.gk)('config/syntax', { reason: problem.facts.reason }, place);
    if (problem.rule === 'source/encoding')
        return (0,finding/* finding */.gk)('config/syntax', { reason: 'not-yaml' }, place);
    if (problem.rule === 'source/alias')
        return (0,finding/* finding */.gk)('config/value', { path: '', expected: 'a value without an end' }, place);
    return problem.rule === 'source/duplicate-key' ? (0,finding/* finding */.gk)('config/duplicate-key', problem.facts, place) : problem;
}
function refused(expected, location) {
    return { ok: false, findings: [(0,finding/* finding */.gk)('config/value', { path: '', expected }, { location })] };
}
async function checkDocument(document) {
    if (document.value === null) {
        return { ok: false, findings: [(0,finding/* finding */.gk)('config/nothing-to-check', {}, { location: document.locate('') })] };
    }
    const violations = (await configSchema()).validate(document.value);
    if (violations.length > 0)
        return { ok: false, findings: violations.map((found) => violationFinding(document, found)) };
    // The schema has admitted the value; RawConfig is its shape.
    const decoded = decodeConfig(document, document.value);
    const findings = [...decoded.findings, ...(await checkReferences(decoded.config))];
    return findings.length > 0 ? { ok: false, findings } : { ok: true, config: decoded.config };
}
async function configSchema() {
    const { default: schema } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.t.bind(__webpack_require__, 4813, 17));
    const { DEFAULT_LIMITS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88535));
    const file = 'schemas/tollgate.schema.json';
    const document = {
        file,
        format: 'json',
        index: 0,
        value: schema,
        stringsOnly: false,
        locate: () => ({ file, line: 1, column: 1 }),
    };
    const loaded = await (0,compile/* compileSchema */.F)(document, DEFAULT_LIMITS);
    if (!loaded.ok)
        throw new Error('the schema of tollgate.yml does not compile');
    return loaded.schema;
}
function violationFinding(document, { pointer, place, detail, description }) {
    if (detail.rule === 'validate/unknown-key') {
        return (0,finding/* finding */.gk)('config/unknown-key', detail.facts, { location: document.locate(pointer, 'key'), pointer });
    }
    const location = document.locate(pointer, place === 'missing' ? 'end' : 'value');
    const expected = detail.rule === 'validate/required' ? `the key "${detail.facts.key}" here` : (description ?? 'another form');
    return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location, pointer });
}

;// CONCATENATED MODULE: ./build/src/config/plan.js
/**
 * Fixes what a run must do, from what is declared and asked for. `services` are the services of each environment.
 * The whole of it must have run before the gate can pass.
 */
function makePlan(config, services, request) {
    const asked = config.environments
        .map(({ name }) => name)
        .filter((name) => [name, undefined].includes(request.environment));
    const drafts = [
        ...planValidate(config, asked, services),
        ...(config.gateways ? inEnvironments({ check: 'gateways', name: 'gateways', entry: 0 }, asked, services) : []),
        ...planProbes(config, asked, services),
        ...planParity(config, services),
    ];
    return drafts
        .filter(({ check }) => request.checks.length === 0 || request.checks.includes(check))
        .map((draft) => ({
        ...draft,
        id: [draft.check, draft.name, draft.environment, draft.service].filter((part) => part !== undefined).join(' / '),
        skipped: draft.check === 'probes' && !request.reach.online ? request.reach.why : undefined,
    }));
}
function planValidate(config, asked, services) {
    return config.validate.flatMap(({ name, files, environments }, entry) => {
        const draft = { check: 'validate', name, entry };
        const ofFiles = files.length > 0 ? [{ ...draft, environment: undefined, service: undefined }] : [];
        const wanted = environments.filter((environment) => asked.includes(environment));
        return [...ofFiles, ...inEnvironments(draft, wanted, services)];
    });
}
function planProbes(config, asked, services) {
    return config.probes.flatMap((probe, entry) => {
        const draft = { check: 'probes', name: probe.name, entry };
        if (!dependsOnEnvironment(probe))
            return [{ ...draft, environment: undefined, service: undefined }];
        const named = probe.environments.length > 0 ? probe.environments : asked;
        return inEnvironments(draft, named.filter((environment) => asked.includes(environment)), services);
    });
}
/** A literal address without conditions is the same everywhere, so it is asked once. */
function dependsOnEnvironment({ target, environments, allow }) {
    return target.kind !== 'literal' || environments.length > 0 || Object.keys(allow).length > 0;
}
/** Environments are compared with each other, whichever of them is about to be deployed. */
function planParity(config, services) {
    if (!config.parity)
        return [];
    const names = [...new Set(config.environments.flatMap(({ name }) => services.get(name) ?? []))].sort();
    const draft = { check: 'parity', name: 'parity', entry: 0, environment: undefined };
    return names.length > 0 ? names.map((service) => ({ ...draft, service })) : [{ ...draft, service: undefined }];
}
function inEnvironments(draft, environments, services) {
    return environments.flatMap((environment) => {
        const names = services.get(environment) ?? [];
        return (names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, environment, service }));
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/encoding.js



/** Decodes UTF-8 strictly; a byte order mark is dropped. What is not UTF-8, or holds a NUL, is a finding with its place. */
function decodeUtf8(bytes, file) {
    const offset = (0,external_node_buffer_.isUtf8)(bytes) ? -1 : firstInvalidByte(bytes);
    const nul = bytes.indexOf(0);
    if (offset === -1 && nul === -1) {
        const text = bytes.toString('utf8');
        return { ok: true, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text };
    }
    const isNul = nul !== -1 && (offset === -1 || nul < offset);
    const at = isNul ? nul : offset;
    const before = bytes.subarray(0, at).toString('utf8');
    const location = { file, ...(0,position/* lineIndex */.D)(before).at(before.length) };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/encoding', { offset: at, nul: isNul }, { location }) };
}
/** The offset of the first byte that does not begin, or belong to, a UTF-8 sequence (RFC 3629). */
function firstInvalidByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at] ?? 0);
        if (length !== 1 && !(0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return at;
}
/** How long the sequence is that a byte announces. A byte that announces none is taken alone and found invalid. */
function sequenceLength(first) {
    if (first < 0x80)
        return 1;
    return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

;// CONCATENATED MODULE: ./build/src/source/workspace.js




/** Opens the folder `root` (absolute). Nothing is read before it is asked for. */
function openWorkspace(root, limits) {
    const realRoot = (0,external_node_fs_.realpathSync)(root);
    let filesRead = 0;
    return {
        limits,
        read: (path) => {
            if (++filesRead > limits.files)
                return capped('files', limits.files);
            return readInside(realRoot, path, limits);
        },
        expand: async (pattern) => (isGlob(pattern) ? walk(realRoot, pattern) : [normalise(pattern)]),
    };
}
/** Whether the path is a glob and may match several files. */
function isGlob(path) {
    return /[*?[\]{}()!]/.test(path);
}
function capped(cap, limit, file) {
    const location = file === undefined ? undefined : { file, line: 1, column: 1 };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/cap', { cap, limit }, { location }) };
}
function workspace_refused(reason, path) {
    if (reason === 'unreadable')
        return { ok: false, problem: (0,finding/* finding */.gk)('source/unreadable', { path }) };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/file', { reason, path }) };
}
function readInside(root, path, limits) {
    const real = locateInside(root, path);
    if (typeof real !== 'string')
        return workspace_refused(real.reason, path);
    let descriptor;
    try {
        // O_NONBLOCK: opening a pipe that nobody writes to would otherwise hang before its type could be looked at.
        descriptor = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    }
    catch (error) {
        return workspace_refused(reasonOf(error), path);
    }
    try {
        return readOpen(descriptor, normalise(path), limits);
    }
    catch (error) {
        return workspace_refused(reasonOf(error), path);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** The real path of a file inside `root`, or why it may not be opened. */
function locateInside(root, path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { reason: 'name-not-allowed' };
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(root, path));
    }
    catch (error) {
        const inside = isInside(root, (0,external_node_path_.resolve)(root, path));
        return { reason: inside ? reasonOf(error) : 'outside-workspace' };
    }
    if (!isInside(root, real))
        return { reason: 'outside-workspace' };
    if ((0,external_node_path_.relative)(root, real).split(external_node_path_.sep)[0] === '.git')
        return { reason: 'in-git-directory' };
    return real;
}
function isInside(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** The reason behind a code of the file system; what is not an error at all was thrown by no file system. */
function reasonOf(error) {
    if (!(error instanceof Error))
        throw error;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return 'missing';
    if (code === 'EISDIR' || code === 'ENXIO' || code === 'ELOOP')
        return 'not-a-regular-file';
    return 'unreadable';
}
function readOpen(descriptor, file, limits) {
    if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
        return workspace_refused('not-a-regular-file', file);
    // The size that the file system reports is not trusted (0 under /proc): one byte more than the cap is asked for.
    const buffer = Buffer.allocUnsafe(Math.min(limits.fileSize + 1, Math.max((0,external_node_fs_.fstatSync)(descriptor).size + 1, 4096)));
    const chunks = [];
    for (let total = 0;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, buffer.length, null);
        if (count === 0)
            break;
        total += count;
        if (total > limits.fileSize)
            return capped('file-size', limits.fileSize, file);
        chunks.push(Buffer.from(buffer.subarray(0, count)));
    }
    const decoded = decodeUtf8(Buffer.concat(chunks), file);
    return decoded.ok ? { ok: true, source: { file, text: decoded.text } } : decoded;
}
async function walk(root, pattern) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
    const normal = normalise(pattern);
    const matches = picomatch(normal, { dot: true });
    const base = picomatch.scan(normal).base;
    const skipModules = !normal.includes('node_modules');
    const found = [];
    const visit = (folder) => {
        for (const entry of listFolder((0,external_node_path_.join)(root, folder))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && !(skipModules && entry.name === 'node_modules'))
                    visit(path);
            }
            else if (matches(path))
                found.push(path);
        }
    };
    if (isInside(root, (0,external_node_path_.resolve)(root, base)))
        visit(base);
    return found.sort();
}
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // A folder that is not there holds nothing; that nothing matched is reported by whoever asked.
        return [];
    }
}
/** Relative, with `/`, without `./`. */
function normalise(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

;// CONCATENATED MODULE: ./build/src/environment/services.js
const SERVICE = '{service}';
/** The paths of a source for one service: `{service}` stands for its name. */
function pathForService(path, service) {
    return service === undefined ? path : path.replaceAll(SERVICE, service);
}
/** Whether the path speaks of services. */
function namesService(path) {
    return path.includes(SERVICE);
}
/**
 * The services of each environment, sorted: the names that stand in the place of `{service}` in the paths that exist.
 * An environment whose sources never say `{service}` has none.
 */
async function discoverServices(config, workspace) {
    const services = new Map();
    for (const { name, sources } of config.environments) {
        const found = new Set();
        for (const source of sources) {
            if (source.kind !== 'file' || !namesService(source.path))
                continue;
            for (const service of await servicesIn(source.path, workspace))
                found.add(service);
        }
        services.set(name, [...found].sort());
    }
    return services;
}
async function servicesIn(path, workspace) {
    const segments = path.replace(/^\.\//, '').split('/');
    const at = segments.findIndex(namesService);
    const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
    const names = [];
    for (const found of await workspace.expand(path.replaceAll(SERVICE, '*'))) {
        const segment = found.split('/')[at] ?? '';
        const name = segment.slice(before.length, segment.length - after.length);
        // The name must fit every place where {service} stands, not only the first.
        if (name !== '' && (await workspace.expand(pathForService(path, name))).includes(found))
            names.push(name);
    }
    return names;
}

// EXTERNAL MODULE: ./build/src/environment/tree.js
var tree = __webpack_require__(13111);
;// CONCATENATED MODULE: ./build/src/environment/assemble.js






/** Lays the sources of each named environment over each other, for each of its services. Each file is read once. */
async function assemble(config, environments, services, workspace, request) {
    const read = onceEach(workspace);
    const effective = [];
    const findings = [];
    for (const environment of config.environments.filter(({ name }) => environments.has(name))) {
        const names = services.get(environment.name) ?? [];
        for (const service of names.length > 0 ? names : [undefined]) {
            const made = await assembleOne(environment, service, { read, workspace, request });
            effective.push(made.effective);
            findings.push(...made.findings);
        }
    }
    return { effective, findings };
}
function onceEach(workspace) {
    const known = new Map();
    return (path, { format }) => {
        const key = `${format ?? ''}:${path}`;
        const reading = known.get(key) ?? (0,read/* readDocuments */.r9)(workspace, path, format);
        known.set(key, reading);
        return reading;
    };
}
async function assembleOne(environment, service, tools) {
    const findings = [];
    const layers = [];
    let root = tree/* EMPTY */.wg;
    let complete = true;
    const place = { environment: environment.name, service };
    for (const source of environment.sources) {
        if (source.kind === 'process') {
            const step = processTree(tools.request);
            root = (0,tree/* overlay */.Lw)(root, step.tree);
            findings.push(...step.missing.map((name) => (0,finding/* finding */.gk)('source/process-missing', { name }, { ...place, location: source.location })));
            continue;
        }
        for (const reading of await readSource(source, service, tools)) {
            findings.push(...reading.problems.map((problem) => ({ ...problem, location: problem.location ?? source.location })));
            if (reading.documents.length === 0)
                complete = false;
            for (const document of reading.documents) {
                if (typeof document.value !== 'object' || Array.isArray(document.value)) {
                    const facts = { format: document.format, reason: 'not-a-mapping' };
                    findings.push((0,finding/* finding */.gk)('source/syntax', facts, { location: document.locate('') }));
                    complete = false;
                    continue;
                }
                root = (0,tree/* overlay */.Lw)(root, (0,tree/* treeOf */.g7)(document, source.at));
                layers.push({ document, at: (0,pointer/* toPointer */.rb)(source.at) });
            }
        }
    }
    const { name, payments } = environment;
    const effective = { environment: name, service, payments, root, leaves: (0,tree/* leavesOf */.wf)(root), layers, complete };
    return { effective, findings };
}
/** The readings of all files that a source names. A path for a service that has no such file is no layer of it. */
async function readSource(source, service, tools) {
    const path = pathForService(source.path, service);
    const ofService = namesService(source.path);
    const paths = service === undefined && ofService ? [] : await tools.workspace.expand(path);
    if (paths.length === 0 && !(service !== undefined && ofService)) {
        const problem = (0,finding/* finding */.gk)('source/no-match', { pattern: source.path }, { location: source.location });
        return [{ documents: [], problems: [problem] }];
    }
    const optional = service !== undefined && ofService && !isGlob(path);
    const readings = [];
    for (const found of paths) {
        const reading = await tools.read(found, source);
        if (!(optional && assemble_isMissing(reading)))
            readings.push(reading);
    }
    return readings;
}
function assemble_isMissing({ documents, problems }) {
    const [problem] = problems;
    return documents.length === 0 && problem?.rule === 'source/file' && problem.facts.reason === 'missing';
}
function processTree(request) {
    const children = new Map();
    const missing = [];
    for (const [name, value] of request.processValues) {
        if (value)
            children.set(name, { kind: 'leaf', leaf: (0,tree/* processLeaf */._H)(name, { state: 'secret', value }) });
        else
            missing.push(name);
    }
    return { tree: { kind: 'mapping', children }, missing };
}

// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
;// CONCATENATED MODULE: ./build/src/environment/secrets.js



/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME = /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pwd|hmac|salt)$)/i;
/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;
/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
function secretsIn(effective) {
    return effective.flatMap(({ leaves }) => [...leaves.values()].flatMap((leaf) => {
        if (leaf.content.state === 'secret')
            return [leaf.content.value];
        const text = (0,environment_effective/* textOf */.b)(leaf);
        if (text === undefined)
            return [];
        const name = (0,pointer/* fromPointer */.kU)(leaf.pointer).at(-1) ?? '';
        const byName = SECRET_NAME.test(name) && SECRET_TEXT.test(text) && !text.includes('://');
        return byName || (0,pointer/* looksLikeSecret */.WW)(text) ? [new secret/* Secret */.z(name, text)] : passwordOf(name, text);
    }));
}
function passwordOf(name, text) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
    return password === undefined ? [] : [new secret/* Secret */.z(name, password)];
}

;// CONCATENATED MODULE: ./build/src/verdict/verdict.js


/**
 * 0 when the plan was not empty, all of it has run, and nothing weighs enough to stop; else the highest reason:
 * 1 for findings, 2 for a wrong request, 3 when it could not be told.
 */
function exitCodeOf(weights, { planned, done }, failOn) {
    const codes = weights.filter(({ waived }) => !waived).map((weight) => exitCodeFor(weight, failOn));
    const highest = highestOf(codes);
    if (highest >= 2)
        return highest;
    if (planned === 0)
        return 2;
    return done === planned ? highest : 3;
}
/** The exit code that says most. */
function highestOf(codes) {
    return codes.toSorted((a, b) => b - a)[0] ?? 0;
}
function exitCodeFor({ rule, severity }, failOn) {
    const { stop } = finding_words/* WORDS */.q9[rule];
    if (severity === 'error' && stop === 'unknown')
        return 3;
    if (severity === 'error' && stop === 'wrong-request')
        return 2;
    return (0,finding/* reaches */.O6)(severity, failOn) ? 1 : 0;
}
const VERDICTS = { 0: 'passed', 1: 'failed', 2: 'errored', 3: 'errored' };
/** The word for an exit code. */
function verdictOf(exitCode) {
    return VERDICTS[exitCode];
}

;// CONCATENATED MODULE: ./build/src/report/build.js




/** Puts a result into words and judges it. Findings come out sorted and without repetition. */
function buildReport(result) {
    const { plan, done, failOn } = result;
    const findings = inOrder(result.judged).map(reported);
    const planned = plan.filter(({ skipped }) => skipped === undefined);
    const progress = { planned: planned.length, done: planned.filter(({ id }) => done.has(id)).length };
    const exitCode = exitCodeOf(findings.map(weightOf), progress, failOn);
    return {
        version: 1,
        tool: { name: 'tollgate', version: result.version },
        verdict: verdictOf(exitCode),
        exitCode,
        started: result.started.toISOString(),
        duration: result.duration,
        counts: {
            ...countFindings(findings),
            checked: progress.done,
            probed: planned.filter(({ check, id }) => check === 'probes' && done.has(id)).length,
            skipped: plan.length - planned.length,
        },
        environments: result.environments,
        plan: plan.map((item) => reportedItem(item, done, result.judged)),
        findings,
        probes: result.probes,
    };
}
/** The same report with further findings, and the verdict judged again. It can only become worse. */
function conclude(report, further) {
    const added = further.map((finding) => reported({ finding, waiver: undefined }));
    const findings = [...report.findings, ...added];
    const code = exitCodeOf(added.map(weightOf), { planned: 1, done: 1 }, 'error');
    const exitCode = highestOf([code, report.exitCode]);
    const counts = { ...report.counts, ...countFindings(findings) };
    return { ...report, findings, counts, exitCode, verdict: verdictOf(exitCode) };
}
function inOrder(judged) {
    const waivers = new Map(judged.map(({ finding, waiver }) => [JSON.stringify(finding), waiver]));
    return (0,finding/* orderFindings */.$t)(judged.map(({ finding }) => finding)).map((finding) => ({
        finding,
        waiver: waivers.get(JSON.stringify(finding)),
    }));
}
function reported({ finding: found, waiver }) {
    const { title, message, hint } = wordsOf(found);
    return {
        rule: found.rule,
        severity: found.severity,
        title,
        subject: (0,pointer/* displayPath */.Gt)(found.pointer ?? ''),
        message,
        hint,
        location: found.location,
        pointer: found.pointer === undefined ? undefined : (0,pointer/* displayPointer */.M0)(found.pointer),
        environment: found.environment,
        service: found.service,
        related: found.related ?? [],
        waived: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    };
}
function wordsOf(found) {
    // The table pairs each rule with its facts; the compiler cannot follow the pairing through a union.
    const words = finding_words/* WORDS */.q9[found.rule];
    const facts = found.facts;
    return { title: words.title, message: words.message(facts), hint: words.hint(facts) };
}
function weightOf({ rule, severity, waived }) {
    return { rule, severity, waived: waived !== undefined };
}
function countFindings(findings) {
    const count = (severity) => findings.filter((one) => !one.waived && one.severity === severity).length;
    return {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        waived: findings.filter(({ waived }) => waived !== undefined).length,
    };
}
function reportedItem(item, done, judged) {
    if (item.skipped !== undefined)
        return { ...item, state: 'skipped' };
    if (!done.has(item.id))
        return { ...item, state: 'not-run' };
    const failed = judged.some(({ finding, waiver }) => !waiver && finding.severity === 'error' && concerns(finding, item));
    return { ...item, state: failed ? 'failed' : 'passed' };
}
/** Whether a finding came from the check of this item, in its environment and service. */
function concerns(finding, item) {
    const [group] = finding.rule.split('/');
    const check = { validate: 'validate', gateway: 'gateways', probe: 'probes', parity: 'parity' }[group ?? ''];
    const sameProbe = !('probe' in finding.facts) || finding.facts.probe === item.name;
    const sameEnvironment = item.environment === undefined || finding.environment === item.environment;
    return check === item.check && sameProbe && sameEnvironment && finding.service === item.service;
}

;// CONCATENATED MODULE: ./build/src/verdict/severity.js

/** Gives each finding the severity that `rules:` chose for it, and drops those that it turned off. */
function applySeverities(findings, severities) {
    return findings.flatMap((found) => {
        const chosen = severities.get(found.rule);
        // What makes a run errored is a fact about the run; the configuration has no say in it.
        if (chosen === undefined || finding_words/* WORDS */.q9[found.rule].stop !== 'failed')
            return [found];
        return chosen === 'off' ? [] : [{ ...found, severity: chosen }];
    });
}

// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
;// CONCATENATED MODULE: ./build/src/verdict/waive.js



/**
 * Lays waivers over findings. An expired waiver waives nothing and is told of; so is one that matches nothing.
 * `today` is a day as `YYYY-MM-DD`; `whole` says that everything was looked at, without which nothing is unused.
 */
function waive(findings, waivers, today, whole) {
    const judged = findings.map((found) => ({
        finding: found,
        waiver: waivers.find((waiver) => !isExpired(waiver, today) && covers(waiver, found)),
    }));
    return [...judged, ...waivers.flatMap((waiver) => remark(waiver, findings, today, whole))];
}
function isExpired({ expires }, today) {
    return expires < today;
}
function covers({ rule, path, in: environment, service }, found) {
    if (found.rule !== rule)
        return false;
    if (environment !== undefined && found.environment !== environment)
        return false;
    if (service !== undefined && found.service !== service)
        return false;
    return path === undefined || (0,path_glob/* matchesPath */.$h)((0,path_glob/* parsePathGlob */.VO)(path), (0,pointer/* fromPointer */.kU)(found.pointer ?? ''));
}
function remark(waiver, findings, today, whole) {
    const { rule, expires, location } = waiver;
    const used = findings.some((found) => covers(waiver, found));
    if (!used && !whole)
        return [];
    if (!used)
        return [{ finding: (0,finding/* finding */.gk)('waiver/unused', { rule }, { location }), waiver: undefined }];
    if (!isExpired(waiver, today))
        return [];
    return [{ finding: (0,finding/* finding */.gk)('waiver/expired', { rule, expires }, { location }), waiver: undefined }];
}

// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/run.js















/** Milliseconds that checks are given to stop by themselves once the run has ended. */
const GRACE = 500;
/**
 * One run from request to report: configuration, plan, sources, checks, verdict. Never throws: a crash, the deadline
 * and an end from outside become findings that make the report errored.
 *
 * `signal` ends the run; its reason, when it is a text, names what ended it.
 */
async function run(request, progress, signal) {
    const began = performance.now();
    const state = { findings: [], plan: [], done: new Set(), probes: [], effective: [], config: undefined };
    const deadline = AbortSignal.timeout(request.limits.runSeconds * 1000);
    const ended = AbortSignal.any([signal, deadline]);
    await Promise.race([guarded('run', state, () => carryOut(state, request, progress, ended)), settledAfter(ended)]);
    if (signal.aborted)
        state.findings.push((0,finding/* finding */.gk)('run/signal', { signal: nameOfReason(signal.reason) }));
    else if (deadline.aborted)
        state.findings.push((0,finding/* finding */.gk)('run/deadline', { seconds: request.limits.runSeconds }));
    const secrets = [
        ...[...request.credentials.values()].map(({ secret }) => secret),
        ...[...request.processValues.values()].flatMap((value) => value ?? []),
        ...secretsIn(state.effective),
    ];
    return { report: reportOf(state, request, performance.now() - began), secrets };
}
/** A report that only says why a request could not be worked with. */
function refuse(findings, now) {
    return buildReport({
        judged: findings.map((found) => ({ finding: found, waiver: undefined })),
        plan: [],
        done: new Set(),
        probes: [],
        environments: [],
        failOn: 'error',
        started: now,
        duration: 0,
        version: version/* VERSION */.x,
    });
}
async function carryOut(state, request, progress, signal) {
    const workspace = openWorkspace(request.workspace, request.limits);
    const loaded = await loadConfig(request, workspace);
    if (!loaded.ok) {
        state.findings.push(...loaded.findings);
        return;
    }
    const { config } = loaded;
    state.config = config;
    const unknown = unknownEnvironment(request, config);
    if (unknown) {
        state.findings.push(unknown);
        return;
    }
    const services = await discoverServices(config, workspace);
    state.plan = makePlan(config, services, request);
    const runnable = state.plan.filter(({ skipped }) => skipped === undefined);
    if (runnable.length === 0) {
        state.findings.push((0,finding/* finding */.gk)('config/nothing-to-check', {}, { location: fileOf(config) }));
        return;
    }
    const assembled = await assemble(config, environmentsOf(runnable, config), services, workspace, request);
    state.effective = assembled.effective;
    state.findings.push(...assembled.findings);
    await runChecks(state, { request, config, workspace, effective: assembled.effective, signal, progress }, runnable);
}
async function runChecks(state, subject, runnable) {
    for (const { name, load } of CHECKS) {
        const items = runnable.filter(({ check }) => check === name);
        if (items.length === 0 || subject.signal.aborted)
            continue;
        await guarded(name, state, async () => {
            const { findings, done, probes } = await (await load()).run(items, subject);
            state.findings.push(...findings);
            state.probes.push(...(probes ?? []));
            for (const id of done)
                state.done.add(id);
        });
    }
}
/** One part's crash is told, by the kind of what was thrown alone, and does not hide what the others see. */
async function guarded(where, state, work) {
    try {
        await work();
    }
    catch (thrown) {
        state.findings.push((0,finding/* finding */.gk)('run/crashed', { where, thrown: kindOfThrown(thrown) }));
    }
}
function kindOfThrown(thrown) {
    return thrown instanceof Error ? thrown.constructor.name : `a thrown ${thrown === null ? 'null' : typeof thrown}`;
}
/** Resolves some time after the signal, for a check that does not heed it. */
function settledAfter(signal) {
    return new Promise((resolve) => {
        const settle = () => setTimeout(resolve, GRACE).unref();
        if (signal.aborted)
            settle();
        else
            signal.addEventListener('abort', settle, { once: true });
    });
}
function nameOfReason(reason) {
    return typeof reason === 'string' ? reason : 'an outside request';
}
function unknownEnvironment({ environment }, config) {
    const names = config.environments.map(({ name }) => name);
    if (environment === undefined || names.includes(environment))
        return undefined;
    const facts = {
        name: 'environment',
        reason: 'unknown-environment',
        suggestion: (0,suggest/* suggest */.Z)(environment, names),
    };
    return (0,finding/* finding */.gk)('config/input', facts);
}
/** Parity compares all environments; every other item names the one that it needs. */
function environmentsOf(items, config) {
    const all = items.some(({ check }) => check === 'parity') ? config.environments.map(({ name }) => name) : [];
    return new Set([...all, ...items.flatMap(({ environment }) => environment ?? [])]);
}
function fileOf({ file }) {
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}
function reportOf(state, request, duration) {
    const { config, plan, done, probes } = state;
    const today = request.now.toISOString().slice(0, 10);
    const findings = applySeverities(state.findings, config?.severities ?? new Map());
    const planned = plan.filter(({ skipped }) => skipped === undefined).length;
    const asked = request.checks.length === 0 && request.environment === undefined;
    const whole = asked && done.size === plan.length;
    const explained = findings.some(({ rule, severity }) => severity === 'error' && finding_words/* WORDS */.q9[rule].stop === 'unknown');
    const report = buildReport({
        judged: waive(findings, config?.waivers ?? [], today, whole),
        plan,
        done,
        probes,
        environments: config?.environments.map(({ name }) => name) ?? [],
        failOn: request.failOn,
        started: request.now,
        duration: Math.round(duration),
        version: version/* VERSION */.x,
    });
    if (report.exitCode !== 3 || explained)
        return report;
    return conclude(report, [(0,finding/* finding */.gk)('run/incomplete', { planned, done: done.size })]);
}


/***/ }),

/***/ 91788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   G: () => (/* binding */ TimedOut)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The work was stopped because it took longer than its bound. */
class TimedOut extends Error {
    constructor() {
        super('timed out');
        this.name = 'TimedOut';
    }
}
const SCRIPT = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('job()');
/** Made at the first use and used again: making one takes longer than most of the work in it. */
let shared;
/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
function runBounded(seconds, job) {
    let result;
    const context = shared ?? (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
    shared = context;
    context['job'] = () => {
        result = { value: job() };
    };
    try {
        SCRIPT.runInContext(context, { timeout: Math.max(1, Math.round(seconds * 1000)) });
    }
    catch (error) {
        if (isTimeout(error))
            throw new TimedOut();
        throw error;
    }
    if (!result)
        throw new TimedOut();
    return result.value;
}
/** The error comes from the script's own realm, so that `instanceof Error` does not know it. */
function isTimeout(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 81320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compileSchema),
  e: () => (/* binding */ loadSchema)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/schema/engine.js

/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one; strict, except for what real schemas do on purpose.
 *
 * Ajv would compile its metaschema before the first schema, which takes longer than everything else in a run together.
 * What the metaschema would find is found by the review beforehand, or by Ajv's own check of each keyword's value.
 */
const OPTIONS = {
    allErrors: true,
    ownProperties: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    logger: false,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
};
/** A fresh engine for one schema; the library of a dialect is loaded when a schema asks for it. */
async function loadEngine(dialect) {
    const { makeEngine } = await (dialect === '2020-12' ? Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 1183)) : Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 72542)));
    return makeEngine(OPTIONS);
}
/** The first place where a schema breaks its metaschema, deepest first; undefined when it breaks none. */
async function findInvalidPlace(dialect, schema) {
    const { makeEngine } = await (dialect === '2020-12' ? Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 1183)) : Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 72542)));
    const ajv = makeEngine({ ...OPTIONS, meta: true, validateSchema: 'log' });
    ajv.validateSchema(schema);
    const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
    // The deepest place is the most telling one: the others only say that something inside is wrong.
    return places.sort((a, b) => (0,finding_pointer/* fromPointer */.kU)(b).length - (0,finding_pointer/* fromPointer */.kU)(a).length)[0];
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/schema/vocabulary.js
/** The dialect that `$schema` names; draft-07 without it; undefined for one that is not read. */
function dialectOf(schema) {
    const named = isMapping(schema) ? schema['$schema'] : undefined;
    if (named === undefined)
        return 'draft-07';
    if (typeof named !== 'string')
        return undefined;
    return DIALECTS[named.replace(/#$/, '')];
}
const DIALECTS = {
    'http://json-schema.org/draft-07/schema': 'draft-07',
    'https://json-schema.org/draft-07/schema': 'draft-07',
    'http://json-schema.org/schema': 'draft-07',
    'https://json-schema.org/draft/2020-12/schema': '2020-12',
};
const SHARED = {
    $id: 'nothing',
    $schema: 'nothing',
    $ref: 'nothing',
    $comment: 'nothing',
    title: 'nothing',
    description: 'nothing',
    default: 'nothing',
    examples: 'nothing',
    readOnly: 'nothing',
    writeOnly: 'nothing',
    deprecated: 'nothing',
    type: 'nothing',
    enum: 'nothing',
    const: 'nothing',
    multipleOf: 'nothing',
    minimum: 'nothing',
    maximum: 'nothing',
    exclusiveMinimum: 'nothing',
    exclusiveMaximum: 'nothing',
    minLength: 'nothing',
    maxLength: 'nothing',
    pattern: 'nothing',
    format: 'nothing',
    contentMediaType: 'nothing',
    contentEncoding: 'nothing',
    minItems: 'nothing',
    maxItems: 'nothing',
    uniqueItems: 'nothing',
    minProperties: 'nothing',
    maxProperties: 'nothing',
    required: 'nothing',
    contains: 'schema',
    additionalProperties: 'schema',
    propertyNames: 'schema',
    not: 'schema',
    if: 'schema',
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    then: 'schema',
    else: 'schema',
    properties: 'map',
    patternProperties: 'map',
    definitions: 'map',
    $defs: 'map',
    allOf: 'list',
    anyOf: 'list',
    oneOf: 'list',
};
const OWN = {
    'draft-07': { items: 'schema-or-list', additionalItems: 'schema', dependencies: 'map' },
    '2020-12': {
        $anchor: 'nothing',
        $dynamicRef: 'nothing',
        $dynamicAnchor: 'nothing',
        $vocabulary: 'nothing',
        contentSchema: 'schema',
        dependentRequired: 'nothing',
        dependentSchemas: 'map',
        items: 'schema',
        maxContains: 'nothing',
        minContains: 'nothing',
        prefixItems: 'list',
        unevaluatedItems: 'schema',
        unevaluatedProperties: 'schema',
    },
};
/** The keywords of a dialect, and how each holds further schemas. */
function vocabularyOf(dialect) {
    return { ...SHARED, ...OWN[dialect] };
}
/** Visits a schema and every schema inside it, with the path to each. */
function walkSchema(schema, vocabulary, visit, path = []) {
    if (!isMapping(schema))
        return;
    visit(schema, path);
    for (const [keyword, held] of Object.entries(schema)) {
        const holds = Object.hasOwn(vocabulary, keyword) ? vocabulary[keyword] : 'nothing';
        const isList = Array.isArray(held);
        if (holds === 'schema' || (holds === 'schema-or-list' && !isList))
            walkSchema(held, vocabulary, visit, [...path, keyword]);
        if (holds === 'map' || holds === 'list' || (holds === 'schema-or-list' && isList)) {
            for (const [key, child] of Object.entries(held ?? {}))
                walkSchema(child, vocabulary, visit, [...path, keyword, key]);
        }
    }
}
/** Whether a value is a mapping and not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/schema/review.js




/** Looks through a schema before it is compiled: misspelt keywords, and values that no keyword of that name can have. */
function reviewSchema(document, dialect) {
    const vocabulary = vocabularyOf(dialect);
    const known = Object.keys(vocabulary);
    const findings = [];
    const unknownKeywords = new Set();
    const formats = new Map();
    walkSchema(document.value, vocabulary, (schema, path) => {
        for (const [keyword, value] of Object.entries(schema)) {
            const pointer = (0,finding_pointer/* toPointer */.rb)([...path, keyword]);
            if (!Object.hasOwn(vocabulary, keyword)) {
                const suggestion = (0,suggest/* suggest */.Z)(keyword, known);
                // Published schemas carry keywords of other tools; only a near miss is surely a mistake.
                const severity = suggestion === undefined ? 'warning' : 'error';
                const location = document.locate(pointer, 'key');
                findings.push((0,finding/* finding */.gk)('schema/keyword', { keyword, suggestion }, { location, pointer }, severity));
                unknownKeywords.add(keyword);
            }
            if (keyword === 'format' && typeof value === 'string' && !formats.has(value))
                formats.set(value, pointer);
            if (!isPossible(keyword, value)) {
                const place = { location: document.locate(pointer), pointer };
                findings.push((0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, place));
            }
        }
    });
    return { findings: once(findings), unknownKeywords, formats };
}
/** What Ajv itself does not look at when it is given a schema without its metaschema. */
function isPossible(keyword, value) {
    if (keyword === 'multipleOf')
        return typeof value === 'number' && value > 0;
    if (/^(?:min|max)(?:Length|Items|Properties|Contains)$/.test(keyword))
        return Number.isInteger(value) && Number(value) >= 0;
    if (keyword === 'required')
        return Array.isArray(value) && value.every((name) => typeof name === 'string');
    if (keyword === 'enum')
        return Array.isArray(value) && value.length > 0;
    return true;
}
/** An unknown keyword is told where it stands first, not at each use. */
function once(findings) {
    const seen = new Set();
    return findings.filter((found) => {
        if (found.severity === 'error')
            return true;
        const key = JSON.stringify([found.rule, found.facts]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./build/src/finding/kind.js
var kind = __webpack_require__(32625);
;// CONCATENATED MODULE: ./build/src/schema/violations.js




/**
 * Turns ajv's errors into violations: one for each cause, in our own words, without any part of the value.
 * `schema` is the root of the schema, for the references inside it.
 */
function violationsOf(errors, schema) {
    const folded = foldConditions(foldChoices(errors, schema));
    const unique = new Map(folded.map((error) => violationOf(error)).map((found) => [JSON.stringify(found), found]));
    return [...unique.values()];
}
function violationOf(error) {
    const detail = detailOf(error);
    const said = error.parentSchema?.['description'];
    const description = typeof said === 'string' ? said : undefined;
    if (detail.rule === 'validate/required') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'missing', detail, description };
    }
    if (detail.rule === 'validate/unknown-key') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'key', detail, description };
    }
    return { pointer: error.instancePath, place: 'value', detail, description };
}
const range = (bound) => (_, { limit }) => ({ rule: 'validate/range', facts: { bound, limit: Number(limit) } });
const size = (of, bound) => (_, { limit, len }) => ({ rule: 'validate/size', facts: { of, bound, limit: Number(limit ?? len) } });
const missing = (error, { missingProperty }) => {
    const key = String(missingProperty);
    const facts = { key, suggestion: (0,suggest/* suggest */.Z)(key, unknownKeysOf(error)), declared: false };
    return { rule: 'validate/required', facts };
};
const unknown = (error, params) => {
    const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    return { rule: 'validate/unknown-key', facts: { key, suggestion: (0,suggest/* suggest */.Z)(key, freeKeysOf(error)) } };
};
const choice = ({ keyword, schema }, { passingSchemas }) => ({
    rule: 'validate/choice',
    facts: {
        keyword: keyword === 'oneOf' ? 'oneOf' : 'anyOf',
        branches: Array.isArray(schema) ? schema.length : 0,
        matching: Array.isArray(passingSchemas) ? passingSchemas.length : 0,
    },
});
const DETAILS = {
    required: missing,
    dependentRequired: missing,
    dependencies: missing,
    type: ({ data }, { type }) => ({
        rule: 'validate/type',
        facts: { expected: (Array.isArray(type) ? type : [type]), found: (0,kind/* kindOf */.I)(data) },
    }),
    enum: (_, { allowedValues }) => ({
        rule: 'validate/enum',
        facts: { allowed: Array.isArray(allowedValues) ? allowedValues.length : 0 },
    }),
    const: () => ({ rule: 'validate/const', facts: {} }),
    pattern: () => ({ rule: 'validate/pattern', facts: {} }),
    format: (_, { format }) => ({ rule: 'validate/format', facts: { format: String(format) } }),
    minimum: range('at least'),
    maximum: range('at most'),
    exclusiveMinimum: range('more than'),
    exclusiveMaximum: range('less than'),
    multipleOf: (_, { multipleOf }) => ({ rule: 'validate/multiple-of', facts: { of: Number(multipleOf) } }),
    minLength: size('characters', 'at least'),
    maxLength: size('characters', 'at most'),
    minItems: size('items', 'at least'),
    maxItems: size('items', 'at most'),
    additionalItems: size('items', 'at most'),
    unevaluatedItems: size('items', 'at most'),
    items: size('items', 'at most'),
    minProperties: size('keys', 'at least'),
    maxProperties: size('keys', 'at most'),
    uniqueItems: (_, { i, j }) => ({ rule: 'validate/unique', facts: { first: Number(j), second: Number(i) } }),
    additionalProperties: unknown,
    unevaluatedProperties: unknown,
    anyOf: choice,
    oneOf: choice,
};
function detailOf(error) {
    const detail = Object.hasOwn(DETAILS, error.keyword) ? DETAILS[error.keyword] : undefined;
    if (detail)
        return detail(error, error.params);
    const { keyword } = error;
    const known = keyword === 'not' ||
        keyword === 'false schema' ||
        keyword === 'contains' ||
        keyword === 'propertyNames' ||
        keyword === 'if';
    return { rule: 'validate/not-allowed', facts: { keyword: known ? keyword : 'other' } };
}
/** Keys that the value has and the schema does not know: one of them may be the missing key, misspelt. */
function unknownKeysOf({ data, parentSchema }) {
    const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return isMapping(data) ? Object.keys(data).filter((key) => !Object.hasOwn(known, key)) : [];
}
/** Keys that the schema knows and the value does not have: the unknown key may be meant for one of them. */
function freeKeysOf({ data, parentSchema }) {
    const known = isMapping(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return Object.keys(known).filter((key) => !(isMapping(data) && Object.hasOwn(data, key)));
}
/** Of a choice that nothing fits, the errors of its branches are noise: the choice itself is what is wrong. */
function foldChoices(errors, root) {
    const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    const inside = choices.map(({ instancePath, schema }) => ({ instancePath, parts: partsOf(schema, root) }));
    return errors.filter((error) => !inside.some(({ instancePath, parts }) => error.instancePath.startsWith(instancePath) && parts.has(error.parentSchema)));
}
/** `if` only says that `then` or `else` failed, which their own errors say better. */
function foldConditions(errors) {
    return errors.filter((error) => error.keyword !== 'if' ||
        !errors.some((other) => other !== error && other.keyword !== 'if' && other.instancePath.startsWith(error.instancePath)));
}
/** Every schema object that can be reached from `schema`, through references inside the document as well. */
function partsOf(schema, root, parts = new Set()) {
    if (typeof schema !== 'object' || schema === null || parts.has(schema))
        return parts;
    parts.add(schema);
    for (const child of Object.values(schema))
        partsOf(child, root, parts);
    const reference = isMapping(schema) ? schema['$ref'] : undefined;
    if (typeof reference === 'string' && reference.startsWith('#'))
        partsOf(follow(root, reference.slice(1)), root, parts);
    return parts;
}
function follow(root, pointer) {
    return (0,finding_pointer/* fromPointer */.kU)(pointer).reduce((node, key) => typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined, root);
}

;// CONCATENATED MODULE: ./build/src/schema/compile.js








/** Reads and compiles the schema at `path`, in any format that is read. Nothing is ever fetched. */
async function loadSchema(workspace, path, limits) {
    const { documents, problems } = await (0,read/* readDocuments */.r9)(workspace, path);
    const [document] = documents;
    if (!document || problems.some(({ severity }) => severity === 'error'))
        return { ok: false, findings: problems };
    return compileSchema(document, limits);
}
/** Compiles a schema that was read already. */
async function compileSchema(document, limits) {
    const schema = document.value;
    if (!isMapping(schema) && typeof schema !== 'boolean') {
        const facts = { reason: 'not-an-object-or-boolean' };
        return { ok: false, findings: [(0,finding/* finding */.gk)('schema/syntax', facts, { location: document.locate('') })] };
    }
    const dialect = dialectOf(schema);
    if (!dialect) {
        return { ok: false, findings: [(0,finding/* finding */.gk)('schema/dialect', {}, { location: document.locate('/$schema') })] };
    }
    const review = reviewSchema(document, dialect);
    if (review.findings.some(({ severity }) => severity === 'error'))
        return { ok: false, findings: review.findings };
    const ajv = await loadEngine(dialect);
    for (const keyword of review.unknownKeywords)
        ignoreKeyword(ajv, keyword);
    const findings = [...review.findings, ...(await prepareFormats(document, ajv, review.formats))];
    try {
        const validate = (0,bounded/* runBounded */.B)(limits.patternSeconds, () => ajv.compile(schema));
        return { ok: true, schema: ready(document, validate, limits), findings };
    }
    catch (error) {
        return { ok: false, findings: [...findings, await compileProblem(document, dialect, error, limits)] };
    }
}
/** Loads the formats only for a schema that asks for one. Those that are not known are told, and pass. */
async function prepareFormats(document, ajv, asked) {
    if (asked.size === 0)
        return [];
    const { isKnownFormat, teachFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 11413));
    teachFormats(ajv);
    return [...asked]
        .filter(([format]) => !isKnownFormat(format))
        .map(([format, pointer]) => {
        ajv.addFormat(format, true);
        return (0,finding/* finding */.gk)('schema/format', { format }, { location: document.locate(pointer), pointer });
    });
}
/** Ajv refuses some names of keywords outright; those it would have ignored anyway are left to the warning. */
function ignoreKeyword(ajv, keyword) {
    if (!ajv.getKeyword(keyword))
        ajv.addKeyword({ keyword });
}
function ready(document, validate, limits) {
    return {
        document,
        patternSeconds: limits.patternSeconds,
        validate: (value) => (0,bounded/* runBounded */.B)(limits.patternSeconds, () => {
            if (validate(value) === true)
                return [];
            return violationsOf(validate.errors ?? [], document.value);
        }),
    };
}
/** Where the schema is wrong. Ajv's own message is not used. */
async function compileProblem(document, dialect, error, limits) {
    if (error instanceof bounded/* TimedOut */.G) {
        return (0,finding/* finding */.gk)('schema/timeout', { seconds: limits.patternSeconds }, { location: document.locate('') });
    }
    const missing = error instanceof Error && 'missingRef' in error ? String(error.missingRef) : undefined;
    if (missing !== undefined) {
        const { pointer, remote } = findReference(document, missing);
        return (0,finding/* finding */.gk)('schema/reference', { remote }, { location: document.locate(pointer), pointer });
    }
    const schema = document.value;
    const invalid = isMapping(schema) ? await findInvalidPlace(dialect, schema) : undefined;
    const pointer = invalid ?? invalidPattern(schema);
    return (0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
}
/** A pattern that is no regular expression passes the metaschema and fails only when it is compiled. */
function invalidPattern(schema) {
    let found = '';
    walkSchema(schema, { ...vocabularyOf('draft-07'), ...vocabularyOf('2020-12') }, ({ pattern }, path) => {
        if (typeof pattern === 'string' && !isPattern(pattern))
            found ||= (0,finding_pointer/* toPointer */.rb)([...path, 'pattern']);
    });
    return found;
}
function isPattern(pattern) {
    try {
        return new RegExp(pattern, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function findReference(document, missing) {
    let found;
    walkSchema(document.value, { ...vocabularyOf('draft-07'), ...vocabularyOf('2020-12') }, ({ $ref }, path) => {
        if (typeof $ref !== 'string' || !missing.endsWith($ref))
            return;
        found ??= { pointer: (0,finding_pointer/* toPointer */.rb)([...path, '$ref']), remote: /^[a-z][a-z0-9+.-]*:/i.test($ref) };
    });
    return found ?? { pointer: '', remote: false };
}


/***/ }),

/***/ 28340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A text that must never be shown. It prints as `‹secret NAME›` in every way that JavaScript has of printing.
 *
 * Only the network room (to send it), the redactor (to look for it) and the effective configuration (to compare it) call
 * `reveal`; a test holds that.
 */
class Secret {
    /** What the secret is called: the name of a variable or a credential. */
    name;
    #text;
    constructor(name, text) {
        this.name = name;
        this.#text = text;
    }
    /** The text itself. */
    reveal() {
        return this.#text;
    }
    toString() {
        return `‹secret ${this.name}›`;
    }
    toJSON() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
}


/***/ }),

/***/ 88535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_LIMITS: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    fileSize: 1024 * 1024,
    files: 10_000,
    depth: 64,
    nodes: 200_000,
    findings: 200,
    patternSeconds: 2,
    runSeconds: 120,
};


/***/ }),

/***/ 61736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
/** Indexes the line starts of a text. Lines end with LF or CRLF; columns count UTF-16 code units. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        at: (offset) => {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}


/***/ }),

/***/ 45483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* unused harmony exports FORMATS, formatOf, readText */
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/** One reader a format, loaded when it is first needed. */
const READERS = {
    dotenv: async () => (await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 95050))).readDotenv,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(85)]).then(__webpack_require__.bind(__webpack_require__, 32085))).readJson,
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 71702))).readYaml,
    toml: async () => (await Promise.all(/* import() */[__webpack_require__.e(62), __webpack_require__.e(519)]).then(__webpack_require__.bind(__webpack_require__, 31519))).readToml,
};
/** The names of the formats that are read. */
const FORMATS = Object.keys(READERS);
const ENDINGS = [
    [/(?:^|\/)\.env(?:\.[^/]*)?$/i, 'dotenv'],
    [/\.env$/i, 'dotenv'],
    [/\.json$/i, 'json'],
    [/\.ya?ml$/i, 'yaml'],
    [/\.toml$/i, 'toml'],
];
/** The format that a path's name tells; undefined when it tells none. */
function formatOf(path) {
    return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}
/** Reads the documents of one file. What is wrong with it is told in `problems`; it never throws for the content. */
async function readDocuments(workspace, path, asFormat) {
    const format = asFormat ?? formatOf(path);
    if (format === undefined) {
        return { documents: [], problems: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/file', { reason: 'format-unknown', path })] };
    }
    const read = workspace.read(path);
    if (!read.ok)
        return { documents: [], problems: [read.problem] };
    const reader = await READERS[format]();
    return reader(read.source, workspace.limits);
}
/** Reads a text that is no file of the workspace, such as an input. */
async function readText(name, text, format, limits) {
    const reader = await READERS[format]();
    return reader({ file: name, text }, limits);
}
/** The documents of all files that a path or glob names. A glob that matches nothing is a problem. */
async function readAll(workspace, pattern, asFormat) {
    const paths = await workspace.expand(pattern);
    if (paths.length === 0)
        return { documents: [], problems: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/no-match', { pattern })] };
    const readings = [];
    for (const path of paths)
        readings.push(await readDocuments(workspace, path, asFormat));
    return {
        documents: readings.flatMap((reading) => reading.documents),
        problems: readings.flatMap((reading) => reading.problems),
    };
}


/***/ })

};
