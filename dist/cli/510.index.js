export const id = 510;
export const ids = [510,7773];
export const modules = {

/***/ 510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parityCheck: () => (/* binding */ parityCheck)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/tree.js
var tree = __webpack_require__(13111);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var gateway_catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js
var recognise = __webpack_require__(50525);
// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
;// CONCATENATED MODULE: ./build/src/parity/align.js


/** Members that identify list items when nothing else is said. */
const USUAL = ['name', 'key', 'id'];
/**
 * Lays trees side by side: one row for each leaf that any of them has. List items are paired by what identifies them
 * (a member that is unique on every side), else by index, so that order is no difference where items have names.
 */
function align(trees, identities, { textOf, emptyKind }) {
    const rows = [];
    // Beside a collection with members an empty one is a collection too: each of those members is missing from it.
    const kindOf = ({ node }) => (node.kind === 'leaf' ? (emptyKind(node.leaf) ?? 'leaf') : node.kind);
    const walk = (cells, path, above) => {
        const kinds = new Set(cells.flatMap((cell) => (cell ? kindOf(cell) : [])));
        if (kinds.size !== 1 || cells.every((cell) => cell === undefined || cell.node.kind === 'leaf')) {
            rows.push({ path, cells, holders: above });
            return;
        }
        const sides = cells.map((cell) => cell ? membersOf(cell, identityFor(cells, path, identities, textOf), textOf) : undefined);
        const holders = cells.map((cell, side) => cell?.pointer ?? above[side] ?? '');
        for (const key of new Set(sides.flatMap((side) => [...(side?.keys() ?? [])]))) {
            walk(sides.map((side) => side?.get(key)), [...path, key], holders);
        }
    };
    walk(trees.map((node) => node && { pointer: '', node }), [], trees.map(() => ''));
    return rows;
}
function membersOf({ pointer, node }, identity, textOf) {
    if (node.kind === 'leaf')
        return new Map();
    if (node.kind === 'mapping') {
        return new Map([...node.children].map(([key, child]) => [key, { pointer: (0,finding_pointer/* childPointer */.Y2)(pointer, key), node: child }]));
    }
    return new Map(node.items.map((item, index) => {
        const name = identity === undefined ? undefined : identifying(item, identity, textOf);
        return [name ?? String(index), { pointer: (0,finding_pointer/* childPointer */.Y2)(pointer, String(index)), node: item }];
    }));
}
/** The member that identifies the items on every side; undefined where none does. */
function identityFor(cells, path, identities, textOf) {
    const lists = cells.flatMap((cell) => (cell?.node.kind === 'list' ? [cell.node.items] : []));
    if (lists.length === 0)
        return undefined;
    const said = identities.findLast(({ glob }) => (0,path_glob/* matchesPath */.$h)(glob, path))?.member;
    const candidates = said === undefined ? USUAL : [said];
    return candidates.find((member) => lists.every((items) => {
        const names = items.map((item) => identifying(item, member, textOf));
        return names.every((name) => name !== undefined) && new Set(names).size === names.length;
    }));
}
function identifying(item, member, textOf) {
    const child = item.kind === 'mapping' ? item.children.get(member) : undefined;
    return child?.kind === 'leaf' ? textOf(child.leaf) : undefined;
}

// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/kind.js
var kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/parity/suspicion.js
var suspicion = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/check/parity-expect.js




/**
 * Whether a value fits the pattern of a parity rule: a URL pattern (compared on the parsed URL), a /regular
 * expression/, or a glob over the whole text. Otherwise by what it was compared.
 */
function fitsExpectation(pattern, as, value, seconds) {
    const urlPattern = as === 'url' || /^https?:\/\//.test(pattern) ? (0,url_pattern/* parseUrlPattern */.XF)(pattern) : undefined;
    if (urlPattern) {
        const url = typeof value === 'string' ? (0,suspicion/* asUrl */.mb)(value) : undefined;
        return (url !== undefined && (0,url_pattern/* matchesUrlPattern */.V1)(urlPattern, url)) || 'url';
    }
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    if (!/^\/.+\/$/.test(pattern))
        return (0,wildcard/* matchesWildcard */._)(pattern, text) || 'text';
    try {
        return (0,bounded/* runBounded */.Bb)(seconds, () => new RegExp(pattern.slice(1, -1), 'u').test(text)) || 'text';
    }
    catch (error) {
        if (error instanceof bounded/* TimedOut */.GA)
            return 'timed-out';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/check/parity-judge.js








/** Holds one row against what must hold there. */
function judge(row, decision, comparison) {
    const { must, rule, members } = decision;
    if (must === 'ignore')
        return [];
    const all = comparison.sides.map((effective, index) => sideOf(row, effective, index));
    const ours = all.filter(({ index }) => members.includes(index));
    const bench = { row, rule, all, seconds: comparison.seconds };
    if (must === 'absent')
        return absent(ours, bench);
    // Where values are compared, an empty one is a value like another, and its difference is told once.
    const gaps = ours.filter((side) => must !== 'same' || side.pointer === undefined).flatMap((side) => gap(side, bench));
    const there = ours.filter(({ pointer }) => pointer !== undefined);
    return [...gaps, ...relation(must, there, bench), ...expectation(there, bench)];
}
function sideOf(row, effective, index) {
    const cell = row.cells[index];
    const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
    const kind = cell && (cell.node.kind === 'leaf' ? leafKind(cell.node.leaf) : cell.node.kind === 'list' ? 'array' : 'object');
    return { index, effective, name: effective.environment, pointer: cell?.pointer, kind, leaf };
}
function leafKind({ content }) {
    return content.state === 'known' ? (0,kind/* kindOf */.I)(content.value) : 'string';
}
function isReadable(leaf) {
    return leaf === undefined || leaf.content.state === 'known' || leaf.content.state === 'secret';
}
function isEmpty({ leaf }) {
    if (leaf === undefined || !isReadable(leaf))
        return false;
    const content = contentOf(leaf);
    return content === '' || content === null;
}
function contentOf(leaf) {
    return leaf.content.state === 'known' ? leaf.content.value : (0,environment_effective/* textOf */.b)(leaf);
}
/** Where the missing member belongs on this side, in a file of the format in which another side has it. */
function missingAt({ index, effective }, { row, all }) {
    const format = all.find(({ leaf }) => leaf)?.leaf?.origin().format;
    return (0,insertion/* insertionPoint */.K)(effective, (0,finding_pointer/* childPointer */.Y2)(row.holders[index] ?? '', row.path.at(-1) ?? ''), format);
}
/** The place of a finding about `side`: its own line, the other sides beside it, and the rule that asked. */
function place(side, bench, beside = bench.all) {
    // What identifies a list item is a value of the configuration: a pointer shows its index on the side that has it.
    const pointer = side.pointer ?? bench.all.find((other) => other.pointer !== undefined)?.pointer ?? '';
    const location = side.pointer === undefined ? missingAt(side, bench) : (0,lookup/* locateMember */.Dx)(side.effective, pointer);
    const others = beside.flatMap((other) => {
        const at = other.index === side.index || other.pointer === undefined
            ? undefined
            : (0,lookup/* locateMember */.Dx)(other.effective, other.pointer);
        return at ? [{ role: 'other', location: at, environment: other.name }] : [];
    });
    const asked = bench.rule?.location ? [{ role: 'rule', location: bench.rule.location }] : [];
    const { environment, service } = side.effective;
    return { location, pointer, environment, service, related: [...others, ...asked] };
}
/** A key that is not there, or empty, on one side while another has it. A default only warns; a rule of its own stops. */
function gap(side, bench) {
    const has = bench.all.filter((other) => other.pointer !== undefined && !isEmpty(other)).map(({ name }) => name);
    if (has.length === 0 && bench.rule?.must !== 'present')
        return [];
    const severity = bench.rule?.severity ?? (bench.rule ? 'error' : 'warning');
    const facts = { from: side.name, has };
    if (side.pointer === undefined) {
        return side.effective.complete ? [(0,finding/* finding */.gk)('parity/missing', facts, place(side, bench), severity)] : [];
    }
    return isEmpty(side) ? [(0,finding/* finding */.gk)('parity/empty', facts, place(side, bench), severity)] : [];
}
function absent(ours, bench) {
    const there = ours.filter(({ pointer }) => pointer !== undefined);
    const [first] = there;
    if (!first)
        return [];
    return [
        (0,finding/* finding */.gk)('parity/absent', { environments: there.map(({ name }) => name) }, place(first, bench), bench.rule?.severity),
    ];
}
function relation(must, sides, bench) {
    if (sides.length < 2)
        return [];
    if (must === 'same' || must === 'different') {
        const unreadable = sides.filter((side) => !isComparable(side));
        if (unreadable.length > 0)
            return notCompared(unreadable, bench);
        const mixed = typeDiffers(sides, bench, 'error');
        if (mixed.length > 0 && (must === 'same' || hasStructure(sides)))
            return mixed;
        return must === 'same' ? same(sides, bench) : different(sides, bench);
    }
    if (must === 'shape')
        return typeDiffers(sides, bench, 'error').length > 0 ? shape(sides, bench) : [];
    return typeDiffers(sides, bench, bench.rule && hasStructure(sides) ? 'error' : 'warning');
}
/** Whether a side holds a mapping or a list where the others may hold a plain value. */
function hasStructure(sides) {
    return sides.some(({ kind }) => kind === 'array' || kind === 'object');
}
/** Whole numbers beyond 2^53 have lost digits when they were read: two that look the same may have differed. */
function isComparable({ leaf }) {
    const value = leaf?.content.state === 'known' ? leaf.content.value : undefined;
    return isReadable(leaf) && !(Number.isInteger(value) && !Number.isSafeInteger(value));
}
function notCompared(unreadable, bench) {
    const [first] = unreadable;
    if (!first)
        return [];
    const facts = { environments: unreadable.map(({ name }) => name) };
    return [(0,finding/* finding */.gk)('parity/not-compared', facts, place(first, bench), bench.rule?.severity)];
}
/** The same key holds different types. A loader that knows only text says nothing about types. */
function typeDiffers(sides, bench, severity) {
    const structural = hasStructure(sides);
    const typed = sides.filter(({ leaf, kind }) => (structural || !leaf?.textual) && kind !== undefined && kind !== 'null');
    const kinds = typed.flatMap(({ kind }) => (kind === 'integer' ? 'number' : (kind ?? [])));
    const last = typed.at(-1);
    if (!last || new Set(kinds).size < 2)
        return [];
    const facts = { kinds, environments: typed.map(({ name }) => name) };
    return [(0,finding/* finding */.gk)('parity/type', facts, place(last, bench), bench.rule?.severity ?? severity)];
}
function shape(sides, bench) {
    const last = sides.at(-1);
    if (!last)
        return [];
    return [
        (0,finding/* finding */.gk)('parity/shape', { environments: sides.map(({ name }) => name) }, place(last, bench), bench.rule?.severity),
    ];
}
/** A value in the form in which it is compared. It is used as a key and never shown. */
function comparable({ leaf }, as) {
    const value = leaf ? contentOf(leaf) : undefined;
    const url = as === 'url' && typeof value === 'string' ? (0,suspicion/* asUrl */.mb)(value) : undefined;
    if (url)
        return url.href;
    // JSON has no words for the numbers that are not finite.
    return typeof value === 'number' ? String(value) : (JSON.stringify(leaf?.textual ? String(value) : value) ?? '');
}
function groupsOf(sides, as) {
    const groups = new Map();
    for (const side of sides) {
        const key = comparable(side, as);
        groups.set(key, [...(groups.get(key) ?? []), side]);
    }
    return [...groups.values()];
}
function same(sides, bench) {
    const groups = groupsOf(sides, bench.rule?.as);
    if (groups.length < 2)
        return [];
    const alone = groups.filter((group) => group.length === 1);
    const odd = groups.length === 2 && sides.length > 2 && alone.length === 1 ? alone[0]?.[0] : undefined;
    const blamed = odd ?? sides.at(-1);
    if (!blamed)
        return [];
    const facts = { environments: sides.map(({ name }) => name), odd: odd?.name };
    return [(0,finding/* finding */.gk)('parity/same', facts, place(blamed, bench), bench.rule?.severity)];
}
function different(sides, bench) {
    return groupsOf(sides, bench.rule?.as)
        .filter((group) => group.length > 1)
        .flatMap((group) => {
        const last = group.at(-1);
        if (!last)
            return [];
        const facts = { environments: group.map(({ name }) => name) };
        return [(0,finding/* finding */.gk)('parity/different', facts, place(last, bench, group), bench.rule?.severity)];
    });
}
/** A value that must look as tollgate.yml says, in each environment that it speaks of. */
function expectation(sides, bench) {
    const { rule } = bench;
    if (!rule)
        return [];
    return sides.flatMap((side) => {
        const pattern = rule.expect[side.name];
        if (pattern === undefined)
            return [];
        if (!isReadable(side.leaf))
            return notCompared([side], bench);
        const value = side.leaf ? contentOf(side.leaf) : undefined;
        const fits = fitsExpectation(pattern, rule.as, value, bench.seconds);
        if (fits === true)
            return [];
        if (fits === 'timed-out')
            return [(0,finding/* finding */.gk)('parity/timeout', { seconds: bench.seconds }, { location: rule.location })];
        return [(0,finding/* finding */.gk)('parity/expect', { by: fits }, place(side, bench), rule.severity)];
    });
}

// EXTERNAL MODULE: ./build/src/hygiene/placeholder.js
var placeholder = __webpack_require__(41640);
;// CONCATENATED MODULE: ./build/src/check/parity-shared.js






/**
 * Secrets of a payment gateway that an environment with live payments shares with one that takes test payments. Where a
 * secret tells its mode the gateways check has said it already; of the others a diff sees nothing, since nothing differs.
 */
function sharedSecrets(rows, sides, catalogue, ruled) {
    return rows.flatMap((row) => {
        const isRuled = ruled(row);
        const held = sides.flatMap((effective, index) => (isRuled(index) ? [] : heldAt(row, effective, index)));
        const testing = held.filter(({ effective }) => effective.payments === 'test');
        return held.flatMap((live) => {
            const twin = testing.find(({ text }) => text === live.text);
            if (live.effective.payments !== 'live' || !twin)
                return [];
            const secret = secretWithoutMode(catalogue, live);
            return secret ? [shared(live, twin, secret)] : [];
        });
    });
}
/** What a side holds in a file. The step's own variables are the same for every environment and tell nothing. */
function heldAt(row, effective, index) {
    const cell = row.cells[index];
    const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
    const text = leaf?.content.state === 'known' ? (0,environment_effective/* textOf */.b)(leaf) : undefined;
    return cell && text !== undefined && text !== '' ? [{ effective, pointer: cell.pointer, text }] : [];
}
function secretWithoutMode(catalogue, { pointer, text }) {
    if ((0,placeholder/* placeholder */.q)(text))
        return undefined;
    const sightings = (0,recognise/* recognise */.GJ)(catalogue, (0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? '', text);
    return sightings.find(({ mode, isSecret }) => isSecret && mode === undefined);
}
function shared(live, twin, { evidence }) {
    const { effective, pointer } = live;
    const at = (0,lookup/* locateMember */.Dx)(twin.effective, twin.pointer);
    const { environment, service } = effective;
    return (0,finding/* finding */.gk)('parity/different', { environments: [twin.effective.environment, environment] }, {
        location: (0,lookup/* locateMember */.Dx)(effective, pointer),
        pointer,
        environment,
        service,
        related: at ? [{ role: 'other', location: at, environment: twin.effective.environment }] : [],
    }, (0,recognise/* isSure */.Yv)(evidence) ? 'error' : 'warning');
}

// EXTERNAL MODULE: ./build/src/network/address.js
var network_address = __webpack_require__(56936);
;// CONCATENATED MODULE: ./build/src/check/parity-suspect.js






/** What looks wrong without any rule being written. */
function suspicionsIn(rows, sides, excuses) {
    return rows.flatMap((row) => {
        const excused = excuses.ignored(row);
        return sides.flatMap((effective, index) => {
            const cell = row.cells[index];
            const leaf = cell?.node.kind === 'leaf' ? cell.node.leaf : undefined;
            const text = leaf && (0,environment_effective/* textOf */.b)(leaf);
            if (!cell || !leaf || text === undefined || text === '' || excused(index))
                return [];
            return suspicions(text, effective, cell.pointer, { row, sides, index, recognised: excuses.recognised(leaf) });
        });
    });
}
function suspicions(text, effective, pointer, around) {
    const { environment, service, payments } = effective;
    const place = { location: (0,lookup/* locateMember */.Dx)(effective, pointer), pointer, environment, service };
    const isLive = payments === 'live' || (payments !== 'test' && (0,suspicion/* isProductionName */.Zq)(environment));
    // A placeholder is told of by the check of hygiene; what it looks like says nothing of the value that is to come.
    if (!isLive || (0,placeholder/* placeholder */.q)(text))
        return [];
    const findings = [];
    const url = (0,suspicion/* asUrl */.mb)(text);
    const privateHost = url ? hostKind(url) : (0,suspicion/* isBareLoopback */.mK)(text) ? 'loopback' : undefined;
    if (privateHost)
        findings.push((0,finding/* finding */.gk)('parity/private-host', { kind: privateHost }, place));
    // Which word it is stays unsaid: it is a part of the value.
    const foreign = !around.recognised && (0,suspicion/* hasForeignWord */.HJ)(text, environment, otherNames(around));
    if (foreign)
        findings.push((0,finding/* finding */.gk)('parity/foreign-word', {}, place));
    const secure = url?.protocol === 'http:' && !privateHost ? secureElsewhere(around) : undefined;
    if (secure !== undefined)
        findings.push((0,finding/* finding */.gk)('parity/plain-http', { other: secure }, place));
    return findings;
}
function hostKind({ hostname }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if ((0,suspicion/* isLoopbackName */.xX)(host))
        return 'loopback';
    const address = (0,network_address/* plainAddress */.n)(host);
    if (address === undefined || (0,network_address/* isPublicAddress */.i)(address))
        return undefined;
    return address === '::1' || address.startsWith('127.') || address === '0.0.0.0' ? 'loopback' : 'private';
}
/** Names of the environments that are not live: a live value that holds one of them was probably copied. */
function otherNames({ sides }) {
    return sides.filter(({ payments }) => payments !== 'live').map(({ environment }) => environment);
}
/** An environment in which the same key is a https URL. */
function secureElsewhere({ row, sides, index }) {
    return sides.find((_, at) => {
        const cell = at === index ? undefined : row.cells[at];
        const text = cell?.node.kind === 'leaf' ? (0,environment_effective/* textOf */.b)(cell.node.leaf) : undefined;
        return text !== undefined && (0,suspicion/* asUrl */.mb)(text)?.protocol === 'https:';
    })?.environment;
}

;// CONCATENATED MODULE: ./build/src/check/parity.js












/** Compares environments with each other: by the rules of tollgate.yml, and by what needs no rule. */
const parityCheck = {
    name: 'parity',
    run: async (items, subject) => {
        const spec = subject.config.parity;
        if (!spec)
            throw new Error('parity was planned without a configuration of it');
        const catalogue = subject.config.gateways ? await (0,gateway_catalogue.loadCatalogue)() : [];
        const compared = items.map((item) => ({ id: item.id, ...compare(item, spec, subject, catalogue) }));
        const rows = compared.flatMap((one) => one.rows);
        return {
            items: compared.map(({ id, findings }) => ({ id, findings })),
            findings: subject.effective.every(({ complete }) => complete) ? unusedRules(spec, rows) : [],
        };
    },
};
function compare(item, spec, subject, catalogue) {
    const sides = subject.effective.filter(({ service }) => service === item.service);
    const absent = missingServices(item, sides, subject);
    if (sides.length < 2)
        return { rows: [], findings: absent };
    const identities = Object.entries(spec.match).map(([path, member]) => ({ glob: (0,path_glob/* parsePathGlob */.VO)(path), member }));
    const rows = align(sides.map(({ root }) => root), identities, { textOf: identifyingText, emptyKind: tree/* emptyKind */.ay });
    const seconds = subject.request.limits.patternSeconds;
    return {
        rows,
        findings: [
            ...absent,
            ...rows.flatMap((row) => (0,parity_decide/* decisionsFor */.hr)(row, sides, spec).flatMap((decision) => judge(row, decision, { sides, seconds }))),
            ...suspicionsIn(rows, sides, {
                ignored: (row) => sidesUnder(row, sides, spec, ({ must }) => must === 'ignore'),
                recognised: (leaf) => tellsMode(catalogue, leaf),
            }),
            ...sharedSecrets(rows, sides, catalogue, (row) => sidesUnder(row, sides, spec, () => true)),
        ],
    };
}
/** A host or a key whose mode the gateways check judges; what it says is not said again by a guess. */
function tellsMode(catalogue, leaf) {
    const name = (0,finding_pointer/* fromPointer */.kU)(leaf.pointer).at(-1) ?? '';
    return (0,recognise/* recognise */.GJ)(catalogue, name, (0,environment_effective/* textOf */.b)(leaf)).some(({ mode }) => mode !== undefined);
}
/** Lists are identified by a number as often as by a name. */
function identifyingText(leaf) {
    const { content } = leaf;
    return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : (0,environment_effective/* textOf */.b)(leaf);
}
/** Which sides of a row a written rule decides for, of the rules that are `meant`. */
function sidesUnder(row, sides, spec, meant) {
    const decisions = (0,parity_decide/* decisionsFor */.hr)(row, sides, spec).filter((decision) => decision.rule !== undefined && meant(decision));
    return (side) => decisions.some(({ members }) => members.includes(side));
}
/** A service that some environments have and others have not. */
function missingServices({ service }, sides, { config }) {
    if (service === undefined)
        return [];
    return config.environments
        .filter(({ name }) => !sides.some(({ environment }) => environment === name))
        .map(({ name, location }) => (0,finding/* finding */.gk)('parity/service-missing', { service, from: name }, { environment: name, service, location }));
}
/** A rule that speaks of nothing protects nothing. One that asks for something stops the deploy: it was not proven. */
function unusedRules({ rules }, rows) {
    return rules.flatMap((rule) => {
        const asks = rule.must !== 'ignore' && rule.must !== 'absent';
        return rule.paths
            .filter((path) => {
            const alone = { ...rule, paths: [path] };
            return !rows.some((row) => (0,parity_decide/* speaksOf */.Tq)(alone, row));
        })
            .map((path) => (0,finding/* finding */.gk)('parity/rule-unused', { path }, { location: rule.location }, asks ? 'error' : 'warning'));
    });
}


/***/ }),

/***/ 77773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCatalogue: () => (/* binding */ loadCatalogue)
/* harmony export */ });
/**
 * One loader a gateway, in the order of their ids. A new gateway is a new JSON file and a line here. In the bundle all
 * lie beside this: none is read without the others, and each file more takes a millisecond to load.
 */
const LOADERS = [
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 61269, 17)),
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 26165, 17)),
    () => Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 32979, 17)),
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


/***/ }),

/***/ 61269:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"adyen","name":"Adyen","hosts":{"shared":false,"live":["management-live.adyen.com","balanceplatform-api-live.adyen.com","kyc-live.adyen.com","ca-live.adyen.com","terminal-api-live.adyen.com","terminal-api-live-us.adyen.com","terminal-api-live-au.adyen.com","terminal-api-live-apse.adyen.com","device-api-live.adyen.com","authe-live.adyen.com","pal-live.adyen.com"],"test":["checkout-test.adyen.com","pal-test.adyen.com","management-test.adyen.com","balanceplatform-api-test.adyen.com","kyc-test.adyen.com","ca-test.adyen.com","terminal-api-test.adyen.com","device-api-test.adyen.com","test.adyen.com"],"livePatterns":["^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?-(?:checkout|pal)-live\\\\.adyenpayments\\\\.com$","-live(?:-(?:us|au|apse))?\\\\.adyen\\\\.com$"],"testPatterns":["-test\\\\.adyen\\\\.com$","^test\\\\.adyen\\\\.com$"],"sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts","https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/config.ts","https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/adyen.rb"],"confidence":"high"},"credentials":[{"names":["ADYEN_API_KEY"],"kind":"secret","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/__mocks__/base.ts","unrecorded"],"confidence":"medium"},{"names":["ADYEN_CLIENT_KEY","REACT_APP_ADYEN_CLIENT_KEY"],"kind":"publishable","livePattern":"^live_[A-Za-z0-9]{8,}$","testPattern":"^test_[A-Za-z0-9]{8,}$","sources":["https://github.com/Adyen/adyen-web/blob/0081ed80817ec76fdd311c715eab30a9106b0c46/packages/lib/src/core/core.ts","unrecorded"],"confidence":"high"},{"names":["ADYEN_HMAC_KEY"],"kind":"webhook","sources":["unrecorded"],"confidence":"medium"},{"names":["ADYEN_MERCHANT_ACCOUNT","ADYEN_MERCHANT"],"kind":"id","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/__tests__/checkout.spec.ts","unrecorded"],"confidence":"high"},{"names":["ADYEN_LIVE_URL_PREFIX"],"kind":"id","sources":["https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","unrecorded"],"confidence":"high"}],"modeVariables":[{"names":["ADYEN_ENVIRONMENT","ADYEN_ENV"],"live":["LIVE","live"],"test":["TEST","test"],"sources":["unrecorded"],"confidence":"low"}],"probes":[{"mode":"test","method":"POST","url":"https://checkout-test.adyen.com/v72/paymentMethods","path":"/paymentMethods","basePattern":"^(?:/checkout)?/v[0-9]+$","headers":{"content-type":"application/json"},"body":"{\\"merchantAccount\\":\\"probe\\"}","status":[401],"authenticatedStatus":[200],"sources":["https://github.com/segevsh/w6w-apps/blob/886b006dd185e76267279e28277d87f274e697ed/apps/adyen/health/api.ts"],"confidence":"high"},{"mode":"live","method":"POST","path":"/paymentMethods","basePattern":"^(?:/checkout)?/v[0-9]+$","headers":{"content-type":"application/json"},"body":"{\\"merchantAccount\\":\\"probe\\"}","status":[401],"authenticatedStatus":[200],"sources":["https://github.com/segevsh/w6w-apps/blob/0250aa596dd8fb2ed8069d7485ad5beab97c4bf5/apps/adyen/lib/client.ts","https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts"],"confidence":"medium"}],"listing":{"path":"$.paymentMethods[*].type","sources":["https://github.com/Adyen/adyen-node-api-library/blob/068cd217252468309a9c9a9bfd02481ec883f37b/src/typings/checkout/paymentMethodsResponse.ts","https://github.com/Adyen/adyen-node-api-library/blob/068cd217252468309a9c9a9bfd02481ec883f37b/src/typings/checkout/paymentMethod.ts"],"confidence":"high"},"hints":[{"text":"The live checkout API needs the merchant\'s own prefix in the host and /checkout in the path; other APIs only replace -test with -live.","sources":["https://github.com/Adyen/adyen-node-api-library/blob/3b84a188ef071064636a19f53f95f8aa7112dd91/src/service.ts"],"confidence":"high"},{"text":"The client key and the environment must agree; adyen-web refuses a mismatch in the browser, which is after the deploy.","sources":["https://github.com/Adyen/adyen-web/blob/0081ed80817ec76fdd311c715eab30a9106b0c46/packages/lib/src/core/core.ts"],"confidence":"high"}]}');

/***/ }),

/***/ 26165:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"paypal","name":"PayPal","hosts":{"shared":false,"live":["api-m.paypal.com","api.paypal.com","api-3t.paypal.com","payflowpro.paypal.com"],"test":["api-m.sandbox.paypal.com","api.sandbox.paypal.com","api-3t.sandbox.paypal.com","pilot-payflowpro.paypal.com","www.sandbox.paypal.com"],"livePatterns":[],"testPatterns":["(^|\\\\.)sandbox\\\\.paypal\\\\.com$"],"sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/client.ts","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/paypal/paypal_common_api.rb","https://github.com/activemerchant/active_merchant/blob/ca45b1b063ce2e1495e1427e0a1d42dcb482d57d/lib/active_merchant/billing/gateways/payflow/payflow_common_api.rb","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml"],"confidence":"high"},"credentials":[{"names":["PAYPAL_CLIENT_ID"],"kind":"id","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/paypal.yml","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go"],"confidence":"low"},{"names":["PAYPAL_CLIENT_SECRET","PAYPAL_SECRET"],"kind":"secret","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/paypal.yml","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go"],"confidence":"medium"},{"names":["PAYPAL_WEBHOOK_ID"],"kind":"id","sources":["unrecorded"],"confidence":"low"}],"modeVariables":[{"names":["PAYPAL_MODE"],"live":["live","production"],"test":["sandbox"],"sources":["unrecorded"],"confidence":"medium"},{"names":["PAYPAL_ENVIRONMENT","PAYPAL_ENV"],"live":["live","production"],"test":["sandbox"],"sources":["unrecorded"],"confidence":"low"}],"probes":[{"mode":"live","method":"POST","url":"https://api-m.paypal.com/v1/oauth2/token","path":"/v1/oauth2/token","headers":{"content-type":"application/x-www-form-urlencoded"},"body":"grant_type=client_credentials","status":[400,401],"authenticatedStatus":[200],"sources":["https://byteforgelab.com/wc-gateway-monitor-landing.html","https://github.com/w6w-io/w6w-apps/blob/87e06c56d02cef52be0d38d61ed70263027f1ae0/apps/paypal/auth/client-credentials.ts"],"confidence":"medium"},{"mode":"test","method":"POST","url":"https://api-m.sandbox.paypal.com/v1/oauth2/token","path":"/v1/oauth2/token","headers":{"content-type":"application/x-www-form-urlencoded"},"body":"grant_type=client_credentials","status":[400,401],"authenticatedStatus":[200],"sources":["https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/paypaloauth/paypaloauth.go","https://byteforgelab.com/wc-gateway-monitor-landing.html"],"confidence":"medium"}],"hints":[{"text":"Client id and secret do not tell their mode: only the host or a mode variable can be checked without asking PayPal.","sources":["https://github.com/w6w-io/w6w-apps/blob/87e06c56d02cef52be0d38d61ed70263027f1ae0/apps/paypal/README.md","https://byteforgelab.com/wc-gateway-monitor-landing.html"],"confidence":"medium"},{"text":"The official server SDK falls back to the sandbox when its mode variable is unset, and accepts Production with a capital P only.","sources":["https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/defaultConfiguration.ts","https://github.com/paypal/PayPal-TypeScript-Server-SDK/blob/4f10a017cc16b01d7514dab6a9eaa86238ff1ccb/src/configuration.ts"],"confidence":"high"}]}');

/***/ }),

/***/ 32979:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"./gateway.schema.json","id":"stripe","name":"Stripe","hosts":{"shared":true,"live":["api.stripe.com","files.stripe.com"],"test":[],"livePatterns":[],"testPatterns":[],"sources":["https://github.com/stripe/stripe-node/blob/663942164d3876f04bb26617b88f498ba785e580/src/stripe.core.ts","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml"],"confidence":"high"},"credentials":[{"names":["STRIPE_SECRET_KEY","STRIPE_API_KEY"],"kind":"secret","livePattern":"^(?:sk|rk)_live_[A-Za-z0-9]{10,247}$","testPattern":"^(?:sk|rk)_test_[A-Za-z0-9]{10,247}$","sources":["https://github.com/gitleaks/gitleaks/blob/b58d3f102cf3a2c84cb7f923d05c25c9b1aed84b/cmd/generate/config/rules/stripe.go","https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/stripe/stripe.go","https://docs.stripe.com/api/authentication"],"confidence":"high"},{"names":["STRIPE_PUBLISHABLE_KEY","NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY","REACT_APP_STRIPE_PUBLISHABLE_KEY"],"kind":"publishable","livePattern":"^pk_live_[A-Za-z0-9]{10,247}$","testPattern":"^pk_test_[A-Za-z0-9]{10,247}$","sources":["https://github.com/trufflesecurity/trufflehog/blob/3ab759fef4bb5935d4fe9ac68b503d05346b8364/pkg/detectors/stripepaymentintent/stripepaymentintent.go","https://github.com/mongodb/kingfisher/blob/ee7c0db3ef87575768f817820c24736249ffcdef/data/rules/stripe.yml","unrecorded"],"confidence":"high"},{"names":["STRIPE_WEBHOOK_SECRET"],"kind":"webhook","sources":["https://github.com/stripe/stripe-node/blob/663942164d3876f04bb26617b88f498ba785e580/examples/webhook-signing/.env.example"],"confidence":"high"}],"modeVariables":[],"probes":[{"mode":"both","method":"GET","url":"https://api.stripe.com/healthcheck","path":"/healthcheck","status":[200],"authenticatedStatus":[200],"sources":["https://github.com/juspay/hyperswitch/blob/004d37483f32acab65e13dfaea5010a1ee06f147/crates/router/src/consts.rs","unrecorded"],"confidence":"medium"}],"hints":[{"text":"Live and test share one host: only the prefix of a key tells the mode.","sources":["https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/production.toml","https://github.com/juspay/hyperswitch/blob/00022b55b563c4e710cb49079c73ec16a6c300ea/config/deployments/sandbox.toml","https://stripe.com/docs/keys/"],"confidence":"high"},{"text":"Objects of one mode, such as prices, cannot be reached with a key of the other; that fails only at run time.","sources":["https://stripe.com/docs/keys/"],"confidence":"high"}]}');

/***/ })

};
