export const id = 7610;
export const ids = [7610];
export const modules = {

/***/ 47610:
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

// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
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
            return suspicions(text, effective, cell.pointer, {
                row,
                sides,
                index,
                isTold: () => excuses.isTold(leaf, effective),
            });
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
    const foreign = (0,suspicion/* hasForeignWord */.HJ)(text, environment, otherNames(around)) && !around.isTold();
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

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 3 modules
var recognise = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/src/check/gateway-scene.js
var gateway_scene = __webpack_require__(36385);
;// CONCATENATED MODULE: ./build/src/check/parity-told.js



/** What the gateways check tells of, where this run makes it: what it says is not said again by a guess. */
async function toldByGateways({ plan, config }) {
    const judged = plan.filter(({ check }) => check === 'gateways');
    if (judged.length === 0)
        return () => false;
    const recogniser = (0,recognise/* recogniserOf */.n)(await (0,catalogue.loadCatalogue)(config.ownGateways));
    const leavesIn = (effective) => {
        const { environment, service, payments } = effective;
        const isJudged = judged.some((item) => item.environment === environment && item.service === service);
        const seen = isJudged && payments === 'live' ? (0,gateway_scene/* sceneOf */.cO)(effective, recogniser).seen : [];
        return new Set(seen.filter(({ mode }) => mode === 'test').map(({ leaf }) => leaf));
    };
    const known = new Map();
    return (leaf, effective) => {
        const leaves = known.get(effective) ?? leavesIn(effective);
        known.set(effective, leaves);
        return leaves.has(leaf);
    };
}

;// CONCATENATED MODULE: ./build/src/check/parity.js










/** Compares environments with each other: by the rules of tollgate.yml, and by what needs no rule. */
const parityCheck = {
    name: 'parity',
    run: async (items, subject) => {
        const spec = subject.config.parity;
        if (!spec)
            throw new Error('parity was planned without a configuration of it');
        const hanging = await (0,own_patterns/* hangingPatterns */.i)(subject);
        if (hanging.length > 0)
            return { items: [], findings: hanging };
        const isTold = await toldByGateways(subject);
        const compared = items.map((item) => ({ id: item.id, ...compare(item, spec, subject, isTold) }));
        const rows = compared.flatMap((one) => one.rows);
        return {
            items: compared.map(({ id, findings }) => ({ id, findings })),
            findings: subject.effective.every(({ complete }) => complete) ? unusedRules(spec, rows) : [],
        };
    },
};
function compare(item, spec, subject, isTold) {
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
                ignored: (row) => excusedSides(row, sides, spec),
                isTold,
            }),
        ],
    };
}
/** Lists are identified by a number as often as by a name. */
function identifyingText(leaf) {
    const { content } = leaf;
    return content.state === 'known' && typeof content.value === 'number' ? String(content.value) : (0,environment_effective/* textOf */.b)(leaf);
}
/** Which sides of a row a rule has excused. */
function excusedSides(row, sides, spec) {
    const excuses = (0,parity_decide/* decisionsFor */.hr)(row, sides, spec).filter(({ rule, must }) => rule !== undefined && must === 'ignore');
    return (side) => excuses.some(({ members }) => members.includes(side));
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


/***/ })

};
