export const id = 8667;
export const ids = [8667];
export const modules = {

/***/ 87487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OX: () => (/* binding */ classesOf),
  lu: () => (/* binding */ comparerFor),
  $E: () => (/* binding */ contentOf)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
;// CONCATENATED MODULE: ./build/src/parity/normalise/bool.js
/** Words that loaders take for true and false: YAML 1.1, Go's `strconv.ParseBool`, Spring, Python's `configparser`. */
const TRUE = ['true', 't', 'yes', 'y', 'on', '1', 'enabled'];
const FALSE = ['false', 'f', 'no', 'n', 'off', '0', 'disabled'];
/** A switch, whichever words it is said with. Undefined for what is none. */
function normaliseBool(value) {
    if (!['boolean', 'string', 'number'].includes(typeof value))
        return undefined;
    const word = String(value).toLowerCase();
    return TRUE.includes(word) ? 'true' : FALSE.includes(word) ? 'false' : undefined;
}

// EXTERNAL MODULE: ./build/src/parity/normalise/decimal.js
var normalise_decimal = __webpack_require__(79865);
// EXTERNAL MODULE: ./build/src/parity/normalise/number.js
var number = __webpack_require__(73441);
;// CONCATENATED MODULE: ./build/src/parity/normalise/duration.js


const SECOND = 1000000000n;
const DAY = 86400n * SECOND;
/** Nanoseconds by unit: those of Go's `time.ParseDuration`, and days and weeks as Prometheus and tollgate.yml write them. */
const UNITS = {
    ns: 1n,
    us: 1000n,
    // The micro sign, and the Greek letter that looks like it.
    \u00b5s: 1000n,
    \u03bcs: 1000n,
    ms: 1000000n,
    s: SECOND,
    m: 60n * SECOND,
    h: 3600n * SECOND,
    d: DAY,
    w: 7n * DAY,
};
const PLAIN = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w))+)$/;
const PLAIN_PART = /(\d+\.?\d*|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/g;
/** ISO 8601 without years and months, which have no length of their own. */
const ISO = /^([+-]?)P(?=[\dT])(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?=\d)(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;
const ISO_UNITS = [7n * DAY, DAY, 3600n * SECOND, 60n * SECOND, SECOND];
/** Characters that any duration makes do with, so that no text is multiplied without end. */
const LONGEST = 100;
/**
 * A length of time, exactly: `1m30s`, `90s`, `90000ms` and `PT1M30S` are one. A number without a unit is no duration,
 * since nobody knows of what; only zero is the same in all units. Undefined for all else.
 */
function normaliseDuration(value) {
    const text = (0,number/* numeral */.D)(value);
    if (text === undefined || text.length > LONGEST)
        return undefined;
    if ((0,normalise_decimal/* parseDecimal */.$Q)(text)?.digits === '0')
        return '0ns';
    const parts = plainParts(text) ?? isoParts(text);
    if (!parts)
        return undefined;
    const total = (0,normalise_decimal/* sumOf */.XN)(parts);
    return `${(0,normalise_decimal/* plainText */.wh)({ ...total, negative: text.startsWith('-') && total.digits !== '0' })}ns`;
}
function plainParts(text) {
    const [, , body] = PLAIN.exec(text) ?? [];
    return body === undefined
        ? undefined
        : [...body.matchAll(PLAIN_PART)].flatMap(([, number, unit = '']) => nanoseconds(number, UNITS[unit]));
}
function isoParts(text) {
    const found = ISO.exec(text);
    return found ? ISO_UNITS.flatMap((unit, at) => nanoseconds(found[at + 2], unit)) : undefined;
}
function nanoseconds(number, unit) {
    const decimal = number === undefined ? undefined : (0,normalise_decimal/* parseDecimal */.$Q)(number.replace(',', '.'));
    return decimal && unit !== undefined ? [(0,normalise_decimal/* scaled */.vK)(decimal, unit)] : [];
}

// EXTERNAL MODULE: ./build/src/parity/normalise/quantity.js
var quantity = __webpack_require__(26049);
// EXTERNAL MODULE: ./build/src/parity/normalise/set.js
var set = __webpack_require__(4886);
// EXTERNAL MODULE: ./build/src/parity/normalise/structure.js
var structure = __webpack_require__(93731);
;// CONCATENATED MODULE: ./build/src/parity/normalise/text.js
/** A value as text, whatever its type: `3` and `"3"` are one. Undefined for a mapping or a list. */
function normaliseText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value !== 'object')
        return String(value);
    return value === null ? '' : undefined;
}

;// CONCATENATED MODULE: ./build/src/parity/normalise/url.js
/** Ports that a scheme stands for, as registered with IANA or as the drivers of the databases have them. */
const DEFAULT_PORT = {
    http: 80,
    https: 443,
    ws: 80,
    wss: 443,
    ftp: 21,
    ldap: 389,
    ldaps: 636,
    amqp: 5672,
    amqps: 5671,
    mongodb: 27017,
    mysql: 3306,
    postgres: 5432,
    postgresql: 5432,
    redis: 6379,
    rediss: 6379,
};
/** Schemes of which an empty path and `/` are one (RFC 3986, 6.2.3; RFC 9110, 4.2.3). */
const HTTP_LIKE = ['http', 'https', 'ws', 'wss'];
/** Scheme, authority, path, query and fragment, as appendix B of RFC 3986 takes them apart. */
const PARTS = /^((?:jdbc:)?)([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/is;
/**
 * A URL in its normal form (RFC 3986, 6.2.2 and 6.2.3): scheme and host in lower case, without the default port, dot
 * segments resolved, percent-encoding in upper case and only where it is needed. Whatever may mean something stays: user
 * name, a `/` at the end, query and fragment, be they empty. Undefined for what is no URL with an authority.
 */
function normaliseUrl(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may stand in a URL.
    if (/[\s\x00-\x1f\x7f]/.test(text) || !text.isWellFormed())
        return undefined;
    const [, outer, name, authority, path = '', query = '', fragment = ''] = PARTS.exec(text) ?? [];
    if (outer === undefined || name === undefined || authority === undefined)
        return undefined;
    const scheme = name.toLowerCase();
    const where = normaliseAuthority(authority, scheme);
    if (where === undefined)
        return undefined;
    const isHttp = HTTP_LIKE.includes(scheme);
    if (isHttp && where === '')
        return undefined;
    const resolved = withoutDotSegments(normaliseEncoding(path));
    const rest = normaliseEncoding(query) + normaliseEncoding(fragment);
    return `${outer.toLowerCase()}${scheme}://${where}${isHttp && resolved === '' ? '/' : resolved}${rest}`;
}
/** Several hosts may stand between commas, as MongoDB and PostgreSQL have them. */
function normaliseAuthority(authority, scheme) {
    const at = authority.lastIndexOf('@');
    const hosts = authority
        .slice(at + 1)
        .split(',')
        .map((host) => normaliseHost(host, scheme));
    if (hosts.some((host) => host === undefined))
        return undefined;
    return normaliseEncoding(authority.slice(0, at + 1)) + hosts.join();
}
function normaliseHost(text, scheme) {
    const [, bracketed, plain, digits] = /^(?:(\[[^\]]*\])|([^:]*))(?::(\d*))?$/.exec(text) ?? [];
    const name = bracketed ?? plain;
    if (name === undefined || Number(digits || 0) > 65_535)
        return undefined;
    const host = hostName(name, HTTP_LIKE.includes(scheme));
    if (host === undefined)
        return undefined;
    const port = digits ? Number(digits) : undefined;
    return port === undefined || port === DEFAULT_PORT[scheme] ? host : `${host}:${port}`;
}
/** Names that are compared without regard to case. Others, such as `${HOST}`, are something else before they are a host. */
const HOST_NAME = /^(?:[a-z0-9._~-]|%[0-9a-f]{2}|\P{ASCII})*$/iu;
function hostName(name, isHttp) {
    const isAddress = name.startsWith('[');
    if (name.search(LONE_PERCENT) >= 0)
        return undefined;
    if (!isAddress && !HOST_NAME.test(name))
        return normaliseEncoding(name);
    // The one reader of IPv6, of other ways to write IPv4, and of names in other scripts.
    const needsReader = isAddress || isHttp || !/^[\x20-\x7e]*$/.test(name);
    if (name === '' || !needsReader)
        return normaliseEncoding(name).toLowerCase();
    return URL.parse(`http://${name}/`)?.hostname;
}
/** Characters that need no encoding (RFC 3986, 2.3), and others that are left as they stand. */
const UNRESERVED = /^[A-Za-z0-9._~-]$/;
const NOT_ALLOWED = /[^\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]/gu;
/** A percent sign that encodes nothing, which readers take for itself. */
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;
/** Percent-encoding in one form. What may not stand in a URL is encoded, as browsers do. */
function normaliseEncoding(text) {
    return text
        .replace(LONE_PERCENT, '%25')
        .replace(NOT_ALLOWED, (character) => encodeURIComponent(character))
        .replace(/%([0-9a-f]{2})/gi, (encoded, hex) => {
        const character = String.fromCharCode(Number.parseInt(hex, 16));
        return UNRESERVED.test(character) ? character : encoded.toUpperCase();
    });
}
/** RFC 3986, 5.2.4, of a path that is empty or begins with a slash. */
function withoutDotSegments(path) {
    const kept = [];
    const segments = path.split('/');
    for (const [index, segment] of segments.entries()) {
        const isLast = index === segments.length - 1;
        if (segment === '..' && kept.length > 1)
            kept.pop();
        if (segment !== '.' && segment !== '..')
            kept.push(segment);
        else if (isLast)
            kept.push('');
    }
    return kept.join('/');
}

// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/check/parity-kept.js
var parity_kept = __webpack_require__(52258);
;// CONCATENATED MODULE: ./build/src/check/parity-compare.js












/** The comparer for rules of a configuration. Readers of JSON and YAML are loaded where a rule asks for them. */
async function comparerFor({ rules }, limits) {
    const formats = rules.flatMap(({ as }) => as === 'yaml' ? ['yaml'] : as === 'json' || as === 'set' || as === 'multiset' ? ['json'] : []);
    const readers = await (0,read/* loadReaders */.P)(formats);
    return {
        formOf: (node, manner) => {
            const kept = (0,parity_kept/* keptForm */.TA)(node, manner);
            if (kept)
                return kept;
            const plain = plainIn(node);
            if (!plain)
                return UNKNOWN;
            const text = textOfForm(plain.value, manner, (format, from) => readPlain(from, readers.get(format), limits));
            return text === undefined ? UNREADABLE : { kind: 'form', text };
        },
        isUntyped: (node, as) => {
            const value = node.kind === 'leaf' ? contentOf(node.leaf) : undefined;
            if (node.kind === 'leaf' && node.leaf.content.state === 'fingerprint')
                return node.leaf.textual || ((as === 'set' || as === 'multiset') && node.leaf.content.listed);
            const isListed = (as === 'set' || as === 'multiset') && typeof value === 'string' && !isJsonList(value);
            return isListed || (node.kind === 'leaf' && node.leaf.textual);
        },
    };
}
const UNKNOWN = { kind: 'unknown' };
const UNREADABLE = { kind: 'unreadable' };
/** What each normalisation makes of a value: undefined where it is none. */
const SCALAR = {
    url: normaliseUrl,
    duration: normaliseDuration,
    number: number/* normaliseNumber */.U,
    quantity: quantity/* normaliseQuantity */.m,
    bool: normaliseBool,
    text: normaliseText,
};
function textOfForm(value, { as, untyped = false, shape = false }, read) {
    if (as === undefined)
        return shape ? (0,structure/* shapeText */.L)(value) : untyped ? untypedText(value) : (0,structure/* canonicalText */.A)(value);
    // There is nothing in it that could be read, and nothing that it could be taken for.
    if (isNothing(value))
        return '';
    if (as === 'json' || as === 'yaml') {
        const plain = typeof value === 'string' ? read(as, value) : { value };
        return plain && (shape ? (0,structure/* shapeText */.L)(plain.value) : (0,structure/* canonicalText */.A)(plain.value));
    }
    if (as === 'set' || as === 'multiset') {
        const found = collection(value, read);
        return found && (found.members.length === 0 ? '' : (0,set/* collectionText */.E)(found.members, as === 'set', untyped));
    }
    return SCALAR[as](value);
}
/** A text that a loader gives which knows nothing else is like the value that would be written so. */
function untypedText(value) {
    return typeof value === 'object' && value !== null ? (0,structure/* canonicalText */.A)(value) : JSON.stringify(String(value ?? ''));
}
function isNothing(value) {
    return value === null || value === '';
}
/** The members of a collection that is a list, is listed in a text, or is a list of JSON in a text. */
function collection(value, read) {
    const list = typeof value === 'string' && isJsonList(value) ? read('json', value) : undefined;
    return (0,set/* membersOf */.l)(list ? list.value : value);
}
function isJsonList(text) {
    const trimmed = text.trim();
    return trimmed.startsWith('[') && trimmed.endsWith(']');
}
function readPlain(text, reader, limits) {
    if (!reader)
        throw new Error('a reader that was not loaded');
    const { documents, problems } = reader({ file: '', text }, limits);
    const [document, second] = documents;
    // Of a key that is there twice, or a number with too many digits, nobody knows what is meant.
    const isDoubtful = problems.some(({ rule }) => rule !== 'source/yaml-1.1');
    return document && !second && !isDoubtful ? { value: document.value } : undefined;
}
/** A node as plain data; undefined where the value of a leaf is not known. */
function plainIn(node) {
    let known = true;
    const value = (0,tree/* plainOf */.oi)(node, (leaf) => {
        known &&= isKnown(leaf);
        return contentOf(leaf);
    });
    return known ? { value } : undefined;
}
/** Whether the value of a leaf is at hand, and whole: integers beyond 2^53 have lost digits when they were read. */
function isKnown({ content }) {
    if (content.state === 'secret')
        return true;
    if (content.state !== 'known')
        return false;
    return !Number.isInteger(content.value) || Number.isSafeInteger(content.value);
}
/** What a leaf holds; undefined where that is not at hand. The caller must not show it. */
function contentOf(leaf) {
    return leaf.content.state === 'known' ? leaf.content.value : (0,effective/* textOf */.b)(leaf);
}
/** Sorts those of the named sides that have something by what it is. */
function classesOf(nodes, members, manner, { formOf, isUntyped }) {
    const there = members.flatMap((side) => {
        const node = nodes[side];
        return node ? [{ side, node }] : [];
    });
    const untyped = there.some(({ node }) => isUntyped(node, manner.as));
    const alike = new Map();
    const [unreadable, unknown] = [[], []];
    for (const { side, node } of there) {
        const form = formOf(node, { ...manner, untyped });
        if (form.kind === 'unreadable')
            unreadable.push(side);
        else if (form.kind === 'unknown')
            unknown.push(side);
        else {
            const known = alike.get(form.text);
            if (known)
                known.push(side);
            else
                alike.set(form.text, [side]);
        }
    }
    return { alike: [...alike.values()], unreadable, unknown };
}


/***/ }),

/***/ 52258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ mannersOf),
/* harmony export */   S5: () => (/* binding */ nameOfManner),
/* harmony export */   TA: () => (/* binding */ keptForm),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   yR: () => (/* binding */ keptContent)
/* harmony export */ });
/** In the place of a fingerprint, that a value cannot be read as a normalisation says. */
const UNREADABLE = 'unreadable';
/** What a manner is called in a snapshot. */
function nameOfManner({ as, untyped = false, shape = false }) {
    if (as === undefined)
        return untyped ? 'untyped' : 'typed';
    if (untyped && (as === 'set' || as === 'multiset'))
        return `${as} untyped`;
    return shape && (as === 'json' || as === 'yaml') ? `${as} shape` : as;
}
/** The manners in which the rules may compare a value, each once. That of a plain value as it is typed comes first. */
function mannersOf({ rules }) {
    const asked = [undefined, ...rules.flatMap(({ as }) => as ?? [])];
    const all = asked.flatMap((as) => [{ as }, { as, untyped: true }, { as, shape: true }]);
    // Of those with one name the first is the plainest.
    return [...Map.groupBy(all, nameOfManner).values()].flatMap(([first]) => first ?? []);
}
/** The form of something out of a snapshot; undefined for what is not. */
function keptForm(node, manner) {
    if (node.kind === 'leaf') {
        const { content } = node.leaf;
        return content.state === 'fingerprint' ? formAmong(content.forms, manner) : undefined;
    }
    if (!node.forms)
        return undefined;
    if (manner.as !== undefined)
        return formAmong(node.forms, manner);
    const text = composed(node);
    return text === undefined ? UNKNOWN : { kind: 'form', text };
}
const UNKNOWN = { kind: 'unknown' };
function formAmong(forms, manner) {
    const text = forms?.get(nameOfManner(manner)) ?? forms?.get(nameOfManner({ as: undefined }));
    if (text === undefined)
        return UNKNOWN;
    return text === UNREADABLE ? { kind: 'unreadable' } : { kind: 'form', text };
}
/** A mapping or list by the fingerprints of all that it holds; undefined where one of them is not known. */
function composed(node) {
    if (node.kind === 'leaf') {
        const form = keptForm(node, { as: undefined });
        return form?.kind === 'form' ? form.text : undefined;
    }
    const isList = node.kind === 'list';
    const members = isList
        ? node.items.map(composed)
        : [...node.children].map(([key, child]) => named(key, composed(child)));
    if (members.includes(undefined))
        return undefined;
    return isList ? `[${members}]` : `{${members.sort()}}`;
}
function named(key, text) {
    return text === undefined ? undefined : `${JSON.stringify(key)}:${text}`;
}
/** A text that leaves out of snapshots share when they hold the same; undefined where that is not known. */
function keptContent({ content }) {
    const text = content.state === 'fingerprint' ? content.forms?.get(nameOfManner({ as: undefined })) : undefined;
    return text === undefined || content.state !== 'fingerprint' ? undefined : JSON.stringify([content.kind, text]);
}


/***/ }),

/***/ 88667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wz: () => (/* binding */ identifyingText),
  VR: () => (/* binding */ leafReading),
  th: () => (/* binding */ matchesOf),
  RO: () => (/* binding */ rowsOf)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/src/parity/items.js
var items = __webpack_require__(28943);
// EXTERNAL MODULE: ./build/src/parity/row.js
var row = __webpack_require__(79183);
;// CONCATENATED MODULE: ./build/src/parity/align.js


/**
 * Lays trees side by side: one row for each leaf that any of them has, one for each place at which they hold different
 * kinds, and one for each list that is compared as a whole. What lies in the last two, and in items that cannot be told
 * apart, has rows of its own that are `alone`. The walk is in the order of the first tree that has a member.
 */
function align(trees, laying) {
    const rows = [];
    const walk = (row, above) => {
        const kind = commonKind(row.nodes, laying);
        if (kind === 'leaf')
            rows.push(row);
        else
            walkOther(row, kind, above.next(row.key));
    };
    const walkOther = (row, kind, match) => {
        const isLeaf = row.nodes.every((node) => node === undefined || node.kind === 'leaf');
        // What is looked at alone has nothing that it could be compared with as a whole.
        const isWhole = !row.alone && (kind === 'mixed' || (kind === 'list' && laying.isWhole(row.state)));
        if (isLeaf || isWhole)
            rows.push(row);
        if (isWhole) {
            row.isMixed = kind === 'mixed';
            const first = rows.length;
            for (const part of partsOf(row))
                below(part, match);
            row.within = rows.slice(first);
        }
        else if (!isLeaf)
            below(row, match);
    };
    const below = (row, match) => {
        if (row.nodes.some((node) => node?.kind === 'list'))
            walkItems(row, match);
        else
            walkMembers(row, match);
    };
    const walkMember = (above, key, nodes, match, indexes) => {
        laying.patience?.();
        const state = above.state.next(key);
        // What is looked at alone is held against nothing that it could be like.
        if (!above.alone && laying.isSettled?.(nodes, state))
            return;
        walk(new row/* Row */.f(above, key, nodes, state, indexes), match);
    };
    const walkMembers = (row, match) => {
        const mappings = row.nodes.map((node) => (node?.kind === 'mapping' ? node.children : undefined));
        const left = mappings.map((mapping) => mapping?.size ?? 0);
        mappings.forEach((mapping, side) => {
            // Most often each has what the first one has, and nothing else.
            if (left[side] === 0)
                return;
            mapping?.forEach((_, key) => {
                if (!wasSeen(mappings, side, key))
                    walkMember(row, key, take(key, mappings, left), match);
            });
        });
    };
    const walkItems = (list, match) => {
        const said = match.named.at(-1);
        const member = said === undefined ? undefined : laying.memberOf(said);
        const { paired, unidentified } = (0,items/* pairItems */.HO)(list.nodes, member, laying);
        for (const { key, nodes, indexes } of paired)
            walkMember(list, key, nodes, match, indexes);
        for (const found of unidentified) {
            // What is alone already is held against nothing.
            const alone = list.alone ?? { why: 'unidentified', items: { ...found, list, match: said } };
            for (const { side, index, node } of found.items) {
                laying.patience?.();
                const key = found.key ?? String(index);
                const nodes = list.nodes.map((_, at) => (at === side ? node : undefined));
                const indexes = list.nodes.map(() => index);
                walk(new row/* Row */.f(list, key, nodes, list.state.next(key), indexes, alone), match);
            }
        }
    };
    const root = new row/* Row */.f(undefined, '', trees, laying.rules);
    const kind = commonKind(trees, laying);
    if (kind === 'leaf')
        return [root];
    walkOther(root, kind, laying.matches);
    return rows;
}
/** What all sides hold that have something; `mixed` where they hold different kinds. */
function commonKind(nodes, { emptyKind }) {
    let common;
    for (const node of nodes) {
        if (!node)
            continue;
        // Beside a collection with members an empty one is a collection too: each of those members is missing from it.
        const kind = node.kind === 'leaf' ? (emptyKind(node.leaf) ?? 'leaf') : node.kind;
        if (common !== undefined && common !== kind)
            return 'mixed';
        common = kind;
    }
    return common;
}
/** What each side holds of a row that is compared as a whole, to be looked at without the others. */
function partsOf(whole) {
    return whole.nodes.flatMap((node, side) => {
        if (!node || node.kind === 'leaf')
            return [];
        const nodes = whole.nodes.map((_, at) => (at === side ? node : undefined));
        return [new row/* Row */.f(whole.above, whole.key, nodes, whole.state, whole.indexes, { why: 'within', whole })];
    });
}
/** What each mapping has under a key, which it then has `left` no more. */
function take(key, mappings, left) {
    return mappings.map((mapping, side) => {
        const node = mapping?.get(key);
        if (node)
            left[side] = (left[side] ?? 0) - 1;
        return node;
    });
}
function wasSeen(mappings, side, key) {
    for (let earlier = 0; earlier < side; earlier++)
        if (mappings[earlier]?.has(key))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/parity/path-states.js
var path_states = __webpack_require__(81875);
// EXTERNAL MODULE: ./build/src/check/parity-compare.js + 4 modules
var parity_compare = __webpack_require__(87487);
// EXTERNAL MODULE: ./build/src/check/parity-kept.js
var parity_kept = __webpack_require__(52258);
// EXTERNAL MODULE: ./build/src/check/parity-rulebook.js
var parity_rulebook = __webpack_require__(56209);
;// CONCATENATED MODULE: ./build/src/check/parity-rows.js








const known = new WeakMap();
/** Made once for all services. */
function matchesOf(spec) {
    const matches = known.get(spec) ?? makeMatches(spec);
    known.set(spec, matches);
    return matches;
}
function makeMatches({ match }) {
    const entries = Object.entries(match);
    const globs = entries.flatMap(([path, member], entry) => {
        const keys = (0,path_glob/* parsePathGlob */.VO)(member).map(path_states/* textOfPart */.o);
        return (0,path_glob/* pathGlobs */.pS)(path).map((glob) => ({ glob, entry, keys }));
    });
    return {
        root: (0,path_states/* pathStates */.w)(globs.map(({ glob }) => glob)),
        paths: entries.map(([path]) => path),
        entryOf: (glob) => globs[glob]?.entry ?? 0,
        memberOf: (glob) => globs[glob]?.keys ?? [],
    };
}
/** The environments of one service laid side by side. */
function rowsOf(sides, spec, { seen, ...watching } = {}) {
    const { root, comparesWhole } = (0,parity_rulebook/* rulebookOf */.Z)(spec);
    const matches = matchesOf(spec);
    const environments = sides.map(({ environment }) => environment);
    const whole = new Map();
    return align(sides.map((side) => side.root), {
        rules: root,
        matches: matches.root,
        memberOf: (glob) => {
            seen?.(matches.entryOf(glob));
            return matches.memberOf(glob);
        },
        isWhole: (state) => {
            const known = whole.get(state) ?? comparesWhole(state, environments);
            whole.set(state, known);
            return known;
        },
        ...watching,
        ...leafReading(),
    });
}
/** How leaves are read where items of lists are told apart, wherever that is done. */
function leafReading() {
    let unknown = 0;
    return {
        textOf: identifyingText,
        emptyKind: tree/* emptyKind */.ay,
        contentOf: (leaf) => {
            if (leaf.content.state !== 'fingerprint')
                return JSON.stringify([leaf.content.state, (0,parity_compare/* contentOf */.$E)(leaf)]);
            // Of what nobody knows, none is like another.
            return (0,parity_kept/* keptContent */.yR)(leaf) ?? `unknown ${unknown++}`;
        },
    };
}
/** The text by which a leaf identifies the item of a list that holds it; a number does so as often as a name. */
function identifyingText(leaf) {
    const { content } = leaf;
    if (content.state === 'fingerprint')
        return content.identity;
    return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : (0,effective/* textOf */.b)(leaf);
}


/***/ }),

/***/ 28943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   DN: () => (/* binding */ USUAL_MEMBERS),
/* harmony export */   HO: () => (/* binding */ pairItems)
/* harmony export */ });
/** Members that identify a list item when nothing else is said: the first that it has. */
const USUAL_MEMBERS = [['name'], ['key'], ['id']];
/**
 * Pairs the items of a list. An item is identified by `said`, else by the first of name, key and id that it has; one
 * without any by its number among those without. What identifies an item never depends on the other items, so that none
 * is paired with another because the list grew. Items of one side that share an identity are paired with those of another
 * only where both sides hold the same ones.
 */
function pairItems(lists, said, reading) {
    const paired = [];
    const unidentified = [];
    for (const bucket of bucketsOf(lists, said, reading)) {
        if (!bucket.more && !bucket.isLacking) {
            paired.push(bucket);
            continue;
        }
        const items = itemsOf(bucket);
        const alike = pairEqual(items, lists, bucket, reading);
        // One by one: there can be more of them than a call takes arguments.
        for (const pair of alike ?? [])
            paired.push(pair);
        if (!alike) {
            const { key, member = [], isLacking } = bucket;
            const how = isLacking ? { reason: 'lacking', key: undefined } : { reason: 'repeated', key };
            unidentified.push({ ...how, member, items });
        }
    }
    return { paired, unidentified };
}
/** All items by what identifies them, in the order of the first side that has one. */
function bucketsOf(lists, said, reading) {
    const members = said ? [said] : USUAL_MEMBERS;
    const buckets = new Buckets(lists, said);
    for (let side = 0; side < lists.length; side++) {
        const list = lists[side];
        if (list?.kind !== 'list')
            continue;
        let count = 0;
        list.items.forEach((node, index) => {
            const [by, text] = identityOf(node, members, reading);
            // Those that lack what was said to identify them share one bucket.
            const bucket = text === undefined ? buckets.unnamed(said ? 0 : count++) : buckets.named(by, members[by], text);
            put(bucket, side, index, node);
        });
    }
    return buckets.all;
}
/** Buckets by the member that identifies their items and its text, and by number. Most lists need one map, or none. */
class Buckets {
    all = [];
    #lists;
    #said;
    #named = [];
    #unnamed = [];
    constructor(lists, said) {
        this.#lists = lists;
        this.#said = said;
    }
    /** The bucket of a text, of the member with the number `by`. */
    named(by, member, text) {
        this.#named[by] ??= new Map();
        const known = this.#named[by]?.get(text);
        if (known)
            return known;
        const bucket = this.#add(text, member, false);
        this.#named[by]?.set(text, bucket);
        return bucket;
    }
    /** The bucket of items without a name. */
    unnamed(at) {
        const isLacking = this.#said !== undefined;
        this.#unnamed[at] ??= this.#add(isLacking ? '' : String(at), this.#said, isLacking);
        return this.#unnamed[at];
    }
    #add(key, member, isLacking) {
        const [nodes, indexes] = [this.#lists.map(nothing), this.#lists.map(nothing)];
        const bucket = { key, member, isLacking, nodes, indexes, more: undefined };
        this.all.push(bucket);
        return bucket;
    }
}
const nothing = () => undefined;
function put(bucket, side, index, node) {
    if (bucket.nodes[side] === undefined) {
        bucket.nodes[side] = node;
        bucket.indexes[side] = index;
    }
    else {
        bucket.more ??= [];
        bucket.more.push({ side, index, node });
    }
}
function itemsOf({ nodes, indexes, more = [] }) {
    const first = nodes.flatMap((node, side) => (node ? [{ side, index: indexes[side] ?? 0, node }] : []));
    return [...first, ...more].sort((a, b) => a.side - b.side || a.index - b.index);
}
/** Pairs items by all that they hold; undefined where the sides hold different ones, so that nobody knows which is which. */
function pairEqual(items, lists, { key, isLacking }, reading) {
    const alike = new Map();
    const counts = new Map();
    for (const { side, index, node } of items) {
        const content = contentOf(node, reading);
        const count = counts.get(`${side} ${content}`) ?? 0;
        counts.set(`${side} ${content}`, count + 1);
        const name = `${count} ${content}`;
        const pair = alike.get(name) ?? { nodes: lists.map(() => undefined), indexes: lists.map(() => undefined) };
        pair.nodes[side] = node;
        pair.indexes[side] = index;
        alike.set(name, pair);
    }
    // A side without any of them lacks them all, which is no question of which is which.
    const having = new Set(items.map(({ side }) => side));
    const asked = lists.flatMap((list, side) => (list && (isLacking || having.has(side)) ? [side] : []));
    const pairs = [...alike.values()];
    if (!pairs.every(({ nodes }) => asked.every((side) => nodes[side])))
        return undefined;
    return pairs.map((pair) => ({ key: isLacking ? firstOf(pair.indexes) : key, ...pair }));
}
function firstOf(indexes) {
    return String(indexes.find((index) => index !== undefined) ?? 0);
}
/** Which of the members identifies an item, and the text by which it does; -1 and undefined where none does. */
function identityOf(item, members, { textOf }) {
    for (let by = 0; item.kind === 'mapping' && by < members.length; by++) {
        const node = memberAt(item, members[by] ?? []);
        const text = node?.kind === 'leaf' ? textOf(node.leaf) : undefined;
        if (text !== undefined && text !== '')
            return [by, text];
    }
    return NO_IDENTITY;
}
const NO_IDENTITY = [-1, undefined];
function memberAt(item, member) {
    let node = item;
    for (const key of member)
        node = node?.kind === 'mapping' ? node.children.get(key) : undefined;
    return node;
}
/** All that a node holds, as a text in which the order of keys is no difference. It is used as a key and never shown. */
function contentOf(node, reading) {
    if (node.kind === 'leaf')
        return JSON.stringify(reading.contentOf(node.leaf));
    if (node.kind === 'list')
        return `[${node.items.map((item) => contentOf(item, reading))}]`;
    const members = [...node.children].map(([key, child]) => `${JSON.stringify(key)}:${contentOf(child, reading)}`);
    return `{${members.sort()}}`;
}


/***/ }),

/***/ 79865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   vK: () => (/* binding */ scaled),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;
/**
 * Reads a decimal number with a sign, a fraction and an exponent, as JSON and most loaders do. Undefined for all else:
 * other bases, separators between digits, white space, and an exponent of more than nine digits.
 */
function parseDecimal(text) {
    const [, sign, whole = '', fraction = '', only = '', exponent = '0'] = DECIMAL.exec(text) ?? [];
    if (sign === undefined)
        return undefined;
    const behind = fraction || only;
    return decimalOf(sign === '-', whole + behind, Number(exponent) - behind.length);
}
function decimalOf(negative, digits, exponent) {
    const [leading, trailing] = [leadingZeros(digits), trailingZeros(digits)];
    if (leading === digits.length)
        return { negative: false, digits: '0', exponent: 0 };
    return { negative, digits: digits.slice(leading, digits.length - trailing), exponent: exponent + trailing };
}
/** Counted by hand: an expression would look at each run of zeros again from each of its zeros. */
function trailingZeros(digits) {
    let count = 0;
    while (count < digits.length && digits[digits.length - 1 - count] === '0')
        count++;
    return count;
}
function leadingZeros(digits) {
    let count = 0;
    while (digits[count] === '0')
        count++;
    return count;
}
/** The one text of a number, however it was written. */
function decimalText({ negative, digits, exponent }) {
    return `${negative ? '-' : ''}${digits}e${exponent}`;
}
/** A number with all of its digits written out, for one whose exponent is small. */
function plainText({ negative, digits, exponent }) {
    const whole = digits + '0'.repeat(Math.max(0, exponent));
    const behind = Math.max(0, -exponent);
    const padded = whole.padStart(behind + 1, '0');
    const point = padded.length - behind;
    return `${negative ? '-' : ''}${padded.slice(0, point)}${behind > 0 ? `.${padded.slice(point)}` : ''}`;
}
/** A number times a whole one and a power of ten. */
function scaled(decimal, factor, power = 0) {
    const digits = (BigInt(decimal.digits) * factor).toString();
    return decimalOf(decimal.negative, digits, decimal.exponent + power);
}
/** The sum of numbers that are not below zero. The exponents must be near each other: zeros are written out between them. */
function sumOf(decimals) {
    const exponent = Math.min(0, ...decimals.map((one) => one.exponent));
    const sum = decimals.reduce((total, one) => total + BigInt(one.digits + '0'.repeat(one.exponent - exponent)), 0n);
    return decimalOf(false, sum.toString(), exponent);
}


/***/ }),

/***/ 73441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ numeral),
/* harmony export */   U: () => (/* binding */ normaliseNumber)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79865);

/** A number, exactly: `3`, `3.0`, `"3"` and `3e0` are one. Undefined for what is no decimal number. */
function normaliseNumber(value) {
    const text = numeral(value);
    const decimal = text === undefined ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text);
    return decimal && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(decimal);
}
/** A text, or a number as it is written; undefined for all else. */
function numeral(value) {
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 26049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ normaliseQuantity)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79865);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73441);


const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
/** Powers of ten by suffix. */
const DECIMAL = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
/** Digits that any quantity makes do with, so that no text is multiplied without end. */
const LONGEST = 100;
/**
 * A quantity of Kubernetes, exactly: `1Gi` is `1024Mi`, `500m` is `0.5`, `1e3` is `1k`.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ has the grammar. Undefined for all else.
 */
function normaliseQuantity(value) {
    const text = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numeral */ .D)(value);
    if (text === undefined || text.length > LONGEST)
        return undefined;
    const suffix = /(?:[KMGTPE]i|[numkMGTPE])$/.exec(text)?.[0] ?? '';
    const number = text.slice(0, text.length - suffix.length);
    // Either a suffix or an exponent, never both.
    const decimal = suffix !== '' && /e/i.test(number) ? undefined : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDecimal */ .$Q)(number);
    if (!decimal)
        return undefined;
    const binary = BINARY.indexOf(suffix);
    const exact = binary >= 0 ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .scaled */ .vK)(decimal, 1024n ** BigInt(binary + 1)) : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .scaled */ .vK)(decimal, 1n, DECIMAL[suffix] ?? 0);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(exact);
}


/***/ }),

/***/ 4886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ collectionText),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93731);

/**
 * The members of a list, or of a text that lists them: between commas where it has any, else between white space. A
 * single number or switch is a collection of one. Undefined for a mapping.
 */
function membersOf(value) {
    if (Array.isArray(value))
        return { untyped: false, members: value };
    if (typeof value === 'string')
        return { untyped: true, members: listed(value) };
    return typeof value === 'object' && value !== null ? undefined : { untyped: false, members: [value] };
}
function listed(text) {
    const parts = text.includes(',') ? text.split(',').map((part) => part.trim()) : text.split(/\s+/);
    return parts.filter((part) => part !== '');
}
/**
 * The one text of a collection, whatever the order of its members. `distinct` drops those that are there twice;
 * `untyped` takes `3` and `"3"` for one.
 */
function collectionText(members, distinct, untyped) {
    const texts = members.map((member) => (0,_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(untyped ? asText(member) : member));
    return `[${(distinct ? [...new Set(texts)] : texts).sort()}]`;
}
function asText(member) {
    return typeof member === 'object' && member !== null ? member : String(member ?? '');
}


/***/ }),

/***/ 93731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   L: () => (/* binding */ shapeText)
/* harmony export */ });
/* harmony import */ var _finding_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32625);

/** A value with all that it holds as one text, in which neither the order of keys is a difference nor `-0` from `0`. */
function canonicalText(value) {
    // JSON has no words for the numbers that are not finite, and the text of -0 is 0.
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(canonicalText)}]`;
    return `{${membersOf(value).map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`)}}`;
}
/** The types and keys of a value, as one text. A whole number is a number. */
function shapeText(value) {
    if (Array.isArray(value))
        return `[${value.map(shapeText)}]`;
    if (typeof value === 'object' && value !== null)
        return `{${membersOf(value).map(([key, member]) => `${JSON.stringify(key)}:${shapeText(member)}`)}}`;
    const kind = (0,_finding_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(value);
    return kind === 'integer' ? 'number' : kind;
}
/** Sorted by their keys. */
function membersOf(value) {
    return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 79183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Row)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * One path, and what each side holds there. A class, since there are as many as values and most are never asked for more
 * than their nodes: pointers are put together where somebody asks.
 */
class Row {
    /** What it lies in; undefined for the root. */
    above;
    /** The last key: of an identified list item what identifies it, of another its number among those. */
    key;
    nodes;
    /** Which paths of rules name it. */
    state;
    /** Of a list item, its index on each side. */
    indexes;
    /** Whether the sides hold different kinds: a plain value here, a mapping or a list there. */
    isMixed = false;
    /** Of what is compared as a whole, the rows of all that lies in it. */
    within = undefined;
    /** There where one side's value is looked at without the others. */
    alone;
    /** On each side, once somebody has asked. */
    #pointers = undefined;
    constructor(above, key, nodes, state, indexes, alone = above?.alone) {
        this.above = above;
        this.key = key;
        this.nodes = nodes;
        this.state = state;
        this.indexes = indexes;
        this.alone = alone;
    }
    /** Keys; for identified list items what identifies them, for others their number. */
    get path() {
        return this.above ? [...this.above.path, this.key] : [];
    }
    /** What each side has, with its pointer there. */
    get cells() {
        return this.nodes.map((node, side) => node && new LazyCell(this, side, node));
    }
    /** On each side, the pointer of the nearest holder that the side has: where a missing member belongs. */
    get holders() {
        return this.nodes.map((_, side) => this.holderOn(side));
    }
    /** The pointer to it on a side that has it. */
    pointerOn(side) {
        if (!this.above)
            return '';
        this.#pointers ??= [];
        this.#pointers[side] ??= (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(this.above.pointerOn(side), this.indexes ? String(this.indexes[side] ?? 0) : this.key);
        return this.#pointers[side];
    }
    /** The pointer of the nearest holder that a side has. */
    holderOn(side) {
        let holder = this.above;
        while (holder && holder.nodes[side] === undefined)
            holder = holder.above;
        return holder?.pointerOn(side) ?? '';
    }
}
/** Puts its pointer together when somebody asks. */
class LazyCell {
    node;
    #row;
    #side;
    constructor(row, side, node) {
        this.#row = row;
        this.#side = side;
        this.node = node;
    }
    get pointer() {
        return this.#row.pointerOn(this.#side);
    }
}


/***/ })

};
