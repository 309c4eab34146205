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
    const isLive = payments === 'live' || (payments !== 'test' && (0,suspicion/* isProductionName */.Zq)(environment));
    // A placeholder is told of by the check of hygiene; what it looks like says nothing of the value that is to come.
    if (!isLive || (0,placeholder/* placeholder */.q)(text))
        return [];
    const findings = [];
    const placeOf = () => ({ location: (0,lookup/* locateMember */.Dx)(effective, pointer), pointer, environment, service });
    const url = (0,suspicion/* asUrl */.mb)(text);
    const privateHost = url ? hostKind(url) : (0,suspicion/* isBareLoopback */.mK)(text) ? 'loopback' : undefined;
    if (privateHost)
        findings.push((0,finding/* finding */.gk)('parity/private-host', { kind: privateHost }, placeOf()));
    // Which word it is stays unsaid: it is a part of the value.
    const foreign = (0,suspicion/* hasForeignWord */.HJ)(text, environment, otherNames(around)) && !around.isTold();
    if (foreign)
        findings.push((0,finding/* finding */.gk)('parity/foreign-word', {}, placeOf()));
    const secure = url?.protocol === 'http:' && !privateHost ? secureElsewhere(around) : undefined;
    if (secure !== undefined)
        findings.push((0,finding/* finding */.gk)('parity/plain-http', { other: secure }, placeOf()));
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
// EXTERNAL MODULE: ./build/src/check/gateway-scene.js + 1 modules
var gateway_scene = __webpack_require__(89866);
;// CONCATENATED MODULE: ./build/src/check/parity-told.js




/**
 * What the gateways check tells of, where this run makes it: what it says is not said again by a guess. Undefined where
 * the run has ended meanwhile.
 */
async function toldByGateways(subject) {
    const { plan, config, effective: all } = subject;
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
    const known = (0,own_patterns/* untilDeadline */.H)(subject, () => new Map(all.map((effective) => [effective, leavesIn(effective)])));
    return known && ((leaf, effective) => known.get(effective)?.has(leaf) ?? false);
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
        if (hanging.length > 0 || subject.signal.aborted)
            return { items: [], findings: hanging };
        const isTold = await toldByGateways(subject);
        if (!isTold)
            return { items: [], findings: [] };
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


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ recogniserOf)
});

// EXTERNAL MODULE: ./build/src/gateway/evidence.js
var evidence = __webpack_require__(58551);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var gateway_hosts = __webpack_require__(63527);
// EXTERNAL MODULE: ./build/src/gateway/spoken.js
var spoken = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/src/gateway/by-host.js



/** The gateways whose hosts stand in a text. `said` are the words of its key. */
function byHost(index, said, text) {
    const addresses = (0,gateway_hosts/* addressesIn */.Mh)(text);
    if (addresses.length === 0)
        return [];
    const gateways = [];
    for (const address of addresses)
        gateways.push(...(0,gateway_hosts/* gatewaysAt */.BX)(index, (0,gateway_hosts/* hostOf */.w4)(address)));
    if (gateways.length === 0)
        return [];
    const isList = (0,spoken/* speaksOfHosts */.AO)(said);
    return [...new Set(gateways)].flatMap((gateway) => {
        const own = addresses.filter((address) => (0,gateway_hosts/* isHostOf */.UC)(gateway, (0,gateway_hosts/* hostOf */.w4)(address)));
        const modes = isList ? [] : [...new Set(own.flatMap((address) => (0,gateway_hosts/* modeOfAddress */.vv)(gateway, address) ?? []))];
        // A list with hosts of both modes may say what can be reached, and not what is used.
        const { liveTakesTests } = gateway.hosts;
        const sure = modes.length === 1 && (0,evidence/* isSure */.Y)(gateway.hosts) && !(liveTakesTests && modes[0] === 'live');
        const isSpokenOf = isList || own.every((address) => (0,gateway_hosts/* isNeutral */.GS)(gateway, (0,gateway_hosts/* hostOf */.w4)(address)));
        const seen = { gateway, by: 'host', evidence: gateway.hosts, isSure: sure, isShared: false, isSpokenOf };
        const told = modes.length === 0 ? [undefined] : modes;
        return told.map((mode) => ({ ...seen, kind: 'host', mode }));
    });
}

// EXTERNAL MODULE: ./build/src/gateway/expressions.js
var expressions = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/src/gateway/remnant.js
var remnant = __webpack_require__(81343);
// EXTERNAL MODULE: ./build/src/gateway/shape.js
var shape = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/src/gateway/words.js
var words = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/gateway/by-name.js






/** Makes the index of a catalogue. */
function indexNames(catalogue) {
    const all = [];
    const add = (gateway, meaning) => {
        const { names, unrecordedNames = [], sharedNames = [] } = meaning.entry;
        for (const name of names)
            all.push({ ...meaning, gateway, name, isRecorded: true, isShared: false });
        for (const name of unrecordedNames)
            all.push({ ...meaning, gateway, name, isRecorded: false, isShared: false });
        // Whose a shared name is nobody knows for sure, whatever stands beside it.
        for (const name of sharedNames)
            all.push({ ...meaning, gateway, name, isRecorded: false, isShared: true });
    };
    for (const gateway of catalogue) {
        for (const entry of gateway.credentials)
            add(gateway, { kind: 'credential', entry });
        for (const entry of gateway.modeVariables)
            add(gateway, { kind: 'mode-variable', entry });
        if (gateway.apiVersion)
            add(gateway, { kind: 'api-version', entry: gateway.apiVersion });
    }
    const keys = (0,words/* joinedEach */.lW)(all.map(({ name }) => name));
    const index = new Map();
    for (const [at, named] of all.entries()) {
        const key = keys[at] ?? '';
        const known = index.get(key);
        if (known)
            known.push(named);
        else
            index.set(key, [named]);
    }
    return { names: index, endsSo: (0,words/* endsOf */.oI)(index.keys()) };
}
/** What the name of a key stands for. `said` are the words of its path. */
function byName({ names, endsSo }, path, said, text) {
    let first;
    const ofUser = [];
    for (const name of (0,words/* namesIn */.wX)(said, endsSo)) {
        const there = names.get(name)?.filter((one) => isNamed(one, path));
        if (!there || there.length === 0)
            continue;
        const known = [...ofUser, ...there];
        // A longer name in a file of the user leaves the one that the catalogue knows what it is.
        if (known.every(({ gateway }) => gateway.own)) {
            ofUser.splice(0, ofUser.length, ...known);
            continue;
        }
        const read = sightingsOf(known, text);
        if (read.every((one) => one.kind === 'mode-variable' && one.isUnknownWord))
            first ??= read;
        else
            return first ? switched(read, first) : read;
    }
    return first ?? sightingsOf(ofUser, text);
}
/**
 * `paypal.sandbox.mode` may be a switch of that name, or the mode of one of two. Where its word means nothing to the
 * first, and something to the second, it is the second.
 */
function switched(read, first) {
    return read.every((one) => one.kind === 'mode-variable' && one.mode !== undefined) ? read : first;
}
/** A name that says nothing of its gateway is only meant where it stands alone. */
function isNamed(named, path) {
    const isGeneric = named.kind === 'mode-variable' && named.entry.beside !== undefined;
    return !isGeneric || path.at(-1) === named.name;
}
/** One sighting for each gateway: where several of its credentials bear the name, that whose shape the value has. */
function sightingsOf(known, text) {
    return [...new Set(known.map(({ gateway }) => gateway))].flatMap((gateway) => {
        const own = known.filter((one) => one.gateway === gateway);
        const best = own.find((one) => one.kind === 'credential' && (0,shape/* hasShape */.Go)(one.entry, text)) ??
            own.find((one) => one.kind === 'credential' && (0,remnant/* isLeftOf */.b)(one.entry, text)) ??
            own[0];
        return best ? [sightingOf(best, text)] : [];
    });
}
function sightingOf(named, text) {
    const { gateway, isShared, isRecorded } = named;
    const sure = (0,evidence/* isSure */.Y)(named.entry) && isRecorded;
    const seen = { gateway, by: 'name', evidence: named.entry, isShared, isSure: sure };
    switch (named.kind) {
        case 'credential':
            return { ...seen, ...keyIn(named.entry, named, text), kind: 'credential' };
        case 'mode-variable': {
            const mode = modeOfWord(named.entry, text);
            const isUnknownWord = mode === undefined && text !== undefined && !mayBeKnown(named.entry, text);
            const isLent = isShared || named.entry.beside !== undefined;
            const told = { mode, isUnknownWord, isShared: isLent, isSure: sure || isAddressOf(gateway, mode, text) };
            return { ...seen, ...told, kind: 'mode-variable', variable: named.entry };
        }
        case 'api-version':
            return { ...seen, kind: 'api-version', version: named.entry, mode: undefined };
    }
}
/** What stands under the name of a credential, which may be another credential of the gateway. */
function keyIn(credential, { gateway, isRecorded }, text) {
    const other = text === undefined ? undefined : (0,shape/* otherThan */.kM)(credential, gateway, text);
    const shown = other ?? credential;
    const mode = (0,shape/* modeOfKey */.k2)(shown, text);
    // The shape alone tells the gateway, whatever the name is worth.
    const isDistinct = mode !== undefined && shown.distinct !== undefined && (0,evidence/* isSure */.Y)(shown);
    const isKnown = isRecorded && (0,evidence/* isSure */.Y)(credential) && (0,evidence/* isSure */.Y)(shown);
    return { credential, ...(other && { other }), isRecorded, mode, isSure: isKnown || isDistinct };
}
function modeOfWord({ live, test, caseSensitive }, text) {
    const plain = (word) => (caseSensitive ? word : word.toLowerCase()).replace(/^:(?=\w)|\/$/g, '');
    const isOneOf = (words) => text !== undefined && words.some((word) => plain(word) === plain(text));
    if (isOneOf(test))
        return 'test';
    return isOneOf(live) ? 'live' : undefined;
}
/**
 * What is left for others to fill in: nothing, a placeholder, or a reference, to a variable or to where secrets are kept.
 * Other rules speak of them.
 */
const OPEN = /^$|[$<>{}[\]%]|^__\w+__$|^@\w|^[a-z][\w+.-]*:\S/i;
/** An address says for itself which mode it is of; but what looks like one may be a word that is refused. */
function mayBeKnown({ retired }, text) {
    if ((0,gateway_hosts/* addressesIn */.Mh)(text).length > 0)
        return !(retired !== undefined && (0,expressions/* matches */.cK)(retired, text));
    return OPEN.test(text);
}
/** Whether a switch is set to a host of the gateway, which proves the mode whatever the name is worth. */
function isAddressOf(gateway, mode, text) {
    const [address, second] = text === undefined || mode === undefined ? [] : (0,gateway_hosts/* addressesIn */.Mh)(text);
    const isProof = (0,evidence/* isSure */.Y)(gateway.hosts) && !(gateway.hosts.liveTakesTests && mode === 'live');
    return address !== undefined && second === undefined && isProof && (0,gateway_hosts/* modeOfAddress */.vv)(gateway, address) === mode;
}

// EXTERNAL MODULE: ./build/src/gateway/keys.js
var gateway_keys = __webpack_require__(34138);
;// CONCATENATED MODULE: ./build/src/gateway/by-value.js





/** Makes the index of a catalogue. */
function indexShapes(catalogue) {
    const shapes = catalogue.flatMap((gateway) => gateway.credentials
        .filter(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined)
        .map((credential) => ({ gateway, credential })));
    const byWord = new Map();
    for (const shape of shapes) {
        for (const word of shape.gateway.words) {
            byWord.set(word.toUpperCase(), [...(byWord.get(word.toUpperCase()) ?? []), shape]);
        }
    }
    const of = (distinct) => {
        const own = shapes.filter(({ credential }) => credential.distinct === distinct);
        return { shapes: own, mayFit: anyOf(own) };
    };
    return { always: of('always'), unlessNamed: of('unless-named'), named: (0,words/* indexWords */.ey)(byWord) };
}
/** What refers to a group by its number or its name means another one, or nothing, once it is a part of something longer. */
const OF_GROUPS = /\\[1-9k]|\(\?<(?![=!])/;
/** All patterns as one. */
function anyOf(shapes) {
    const patterns = shapes.flatMap(({ credential: { livePattern, testPattern } }) => [livePattern, testPattern].filter((pattern) => pattern !== undefined));
    const apart = patterns.filter((pattern) => OF_GROUPS.test(pattern));
    const joined = patterns.filter((pattern) => !apart.includes(pattern)).map((pattern) => `(?:${pattern})`);
    const together = new RegExp(joined.join('|') || '$^', 'u');
    return (text) => together.test(text) || apart.some((pattern) => (0,expressions/* matches */.cK)(pattern, text));
}
/**
 * A credential under a name that nobody foresaw. Its shape must be the gateway's alone, or the name speaks of the
 * gateway; keys of several providers begin as Stripe's do.
 */
function byValue(index, said, text) {
    const keys = (0,gateway_keys/* keysIn */.q7)(text);
    if (keys.length === 0)
        return [];
    const named = (0,words/* foundIn */.QR)(said, index.named);
    return keys.flatMap((key) => {
        const always = fitting(index.always, key);
        const unlessNamed = (0,words/* isGeneric */.AE)(said) ? fitting(index.unlessNamed, key) : NONE;
        const isNone = always.length + unlessNamed.length + named.length === 0;
        return isNone ? [] : by_value_sightingsOf([...always, ...unlessNamed, ...named], key);
    });
}
/** A credential whose shape is its gateway's alone, whatever it is called. */
function byShapeAlone(index, text) {
    return (0,gateway_keys/* keysIn */.q7)(text).flatMap((key) => by_value_sightingsOf(fitting(index.always, key), key));
}
const NONE = [];
function fitting({ shapes, mayFit }, text) {
    return mayFit(text) ? shapes : NONE;
}
function by_value_sightingsOf(shapes, text) {
    return [...new Set(shapes)].flatMap(({ gateway, credential }) => {
        const mode = (0,shape/* modeOfKey */.k2)(credential, text);
        if (mode === undefined)
            return [];
        const sure = (0,evidence/* isSure */.Y)(credential) && credential.distinct !== undefined;
        const seen = { gateway, by: 'value', mode, evidence: credential, isSure: sure, isShared: false };
        return [{ ...seen, kind: 'credential', credential }];
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/recognise.js








const recognisers = new WeakMap();
/** Makes a catalogue ready, once: every key of a configuration is looked up in it. */
function recogniserOf(catalogue) {
    const known = recognisers.get(catalogue) ?? makeRecogniser(catalogue);
    recognisers.set(catalogue, known);
    return known;
}
function makeRecogniser(catalogue) {
    const names = indexNames(catalogue);
    const hosts = (0,gateway_hosts/* indexHosts */.s_)(catalogue);
    const shapes = indexShapes(catalogue);
    const read = (path, text) => {
        const said = (0,words/* wordsOf */.Z9)(path);
        const named = byName(names, path, said, text);
        // As of most keys: nothing is to be weighed against anything.
        if (named.length === 0 && text)
            return joined(byHost(hosts, said, text), byValue(shapes, said, text));
        // A name that others have too keeps nobody from being known by a host or by a shape. Nor does one that a file of the
        // user gives to a gateway: otherwise a file could hide what the catalogue knows.
        const own = named.filter(({ isShared, gateway }) => !isShared && gateway.own === undefined);
        if (text === undefined || text === '')
            return named;
        if (own.some(tellsAll))
            return [...named, ...(own.every((one) => isNothingOf(one, text)) ? byShapeAlone(shapes, text) : [])];
        const asked = withoutTold(byHost(hosts, said, text), named);
        if (own.length > 0)
            return [...named, ...asked];
        const shaped = withoutTold(byValue(shapes, said, text), named);
        return [...named.filter(({ gateway }) => shaped.every((one) => one.gateway !== gateway)), ...asked, ...shaped];
    };
    return {
        catalogue,
        recognise: (path, value) => {
            const text = value === undefined ? undefined : (0,gateway_keys/* meantBy */.Pn)(value);
            const fallback = text?.startsWith('${') ? (0,gateway_keys/* defaultIn */.jx)(text) : undefined;
            if (fallback === undefined)
                return read(path, text);
            return read(path, (0,gateway_keys/* meantBy */.Pn)(fallback)).map((one) => ({ ...one, isDefault: true }));
        },
    };
}
/** One list of two of which most are empty. */
function joined(some, more) {
    return some.length === 0 ? more : [...some, ...more];
}
/** Whether a name leaves nothing to be looked for in the value. */
function tellsAll({ kind, mode }) {
    return kind !== 'mode-variable' || mode !== undefined;
}
/** Without those of gateways of the user of which the name has told already. */
function withoutTold(seen, named) {
    const told = named.filter((one) => one.gateway.own && !one.isShared && tellsAll(one)).map(({ gateway }) => gateway);
    return told.length === 0 ? [...seen] : seen.filter(({ gateway }) => !told.includes(gateway));
}
/** Whether a text has nothing of what its name says, so that its shape may still tell whose it is. */
function isNothingOf(sighting, text) {
    if (sighting.kind !== 'credential' || sighting.other)
        return false;
    return !(0,shape/* hasShape */.Go)(sighting.credential, text) && !(0,remnant/* isLeftOf */.b)(sighting.credential, text);
}


/***/ }),

/***/ 81343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLeftOf),
/* harmony export */   l: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58551);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65053);



/** Most that may stand behind the beginning of a key for it to be nothing but the beginning. */
const HARDLY_ANYTHING = 2;
/** Whether a text is what a loader left of a credential that was whole where it was written. */
function leftOf(credential, text) {
    const remnant = credential.remnants?.find(({ pattern }) => (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, text));
    if (remnant)
        return { by: remnant.by, isSure: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSure */ .Y)(remnant) };
    if (isFirstLine(text))
        return { by: 'lines', isSure: true };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasShape */ .Go)(credential, text))
        return undefined;
    const { livePattern, testPattern, pattern } = credential;
    for (const mark of [livePattern, testPattern, pattern].flatMap((one) => (one === undefined ? [] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .marksOf */ .Ok)(one)))) {
        const dollar = mark.indexOf('$');
        if (dollar > HARDLY_ANYTHING && text === mark.slice(0, dollar))
            return { by: 'expanded', isSure: false };
        const isWhole = /[_.$-]$/.test(mark) && mark.length > 2 * HARDLY_ANYTHING;
        const behind = isWhole && text.startsWith(mark) ? text.slice(mark.length) : undefined;
        if (behind !== undefined && behind.length <= HARDLY_ANYTHING && !/^[x.*]+$/i.test(behind))
            return { by: 'cut', isSure: false };
    }
    return undefined;
}
/** Whether a text is what is recorded to be left of a credential. */
function isLeftOf({ remnants = [] }, text) {
    return text !== undefined && remnants.some(({ pattern }) => (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, text));
}
/** A key in PEM whose first line is at hand, and no other: whatever reads one line at a time leaves no more. */
function isFirstLine(text) {
    return /^-----BEGIN [A-Z0-9 ]+-----(?:\\n|\\)?$/.test(text);
}


/***/ }),

/***/ 85108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ speaksOfHosts),
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   JB: () => (/* binding */ isVague),
/* harmony export */   Nq: () => (/* binding */ saysSecret),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   gL: () => (/* binding */ saysPublishable)
/* harmony export */ });
/** Every one, two or three words of a name that stand beside each other, as one text in small letters. */
function spokenIn(words) {
    const runs = words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join('')));
    return new Set(runs.map((run) => run.toLowerCase()));
}
/** Whether a name speaks of the gateway. */
function speaksOf({ words }, spoken) {
    return words.some((word) => spoken.has(word));
}
/** Whether a name says that it is for nobody else. */
function saysSecret(words) {
    return words.some((word) => /^(?:SECRETS?|PRIVATE|PASSWORD|PASSPHRASE|RESTRICTED|HMAC|SERVER)$/.test(word));
}
/** Whether a name says that everybody may know it. */
function saysPublishable(words) {
    return words.some((word, at) => {
        const isKey = /^(?:KEY|TOKEN)$/.test(words[at + 1] ?? '');
        return /^PUBLISH(?:ABLE|ER)?$/.test(word) || (isKey && /^(?:PUBLIC|PUB|CLIENT|BROWSER|FRONTEND)$/.test(word));
    });
}
/** Whether a name leaves open whom a key is for: `API_KEY` is what many call either. */
function isVague(words) {
    return words.at(-1) === 'KEY' && !saysSecret(words) && !saysPublishable(words);
}
/** Words of a name under which hosts are only spoken of: what may be reached, loaded or watched, or where to read on. */
const SPOKEN_OF = /^(?:ALLOW.*|BLACKBOX|BLOCK.*|CORS|CSP|DENY.*|DIRECTIVES?|DOC|DOCS|DOCUMENTATION|EGRESS|ENTRIES|EXCLUDE.*|FAQ|FIREWALL|HELP|HOMEPAGE|IGNORE.*|IMAGES?|INGRESS|MONITOR(?:ING|S)?|ORIGINS|PERMITTED|POLICY|PRECONNECT|PREFETCH|TERMS|TRUSTED|UPTIME|WHITELIST.*)$/;
/** Words that say so together. A directive of a security policy stands alone: `PAYPAL_SCRIPT_SRC` is what is loaded. */
const SPOKEN_OF_TOGETHER = /(?:^| )NO PROXY(?: |$)|(?:^|DIRECTIVES )(?:CHILD|CONNECT|DEFAULT|FONT|FRAME|IMG|MEDIA|OBJECT|SCRIPT|STYLE|WORKER) SRC(?: |$)/;
/** Whether hosts under a name of these words are only spoken of, and not used. */
function speaksOfHosts(words) {
    return words.some((word) => SPOKEN_OF.test(word)) || SPOKEN_OF_TOGETHER.test(words.join(' '));
}


/***/ })

};
