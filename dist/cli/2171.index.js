export const id = 2171;
export const ids = [2171];
export const modules = {

/***/ 45491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ pointerOn),
/* harmony export */   QR: () => (/* binding */ foundIn),
/* harmony export */   yU: () => (/* binding */ matricesOf)
/* harmony export */ });
/* harmony import */ var _environment_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40457);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95814);
/* harmony import */ var _parity_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87487);
/* harmony import */ var _parity_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75962);
/* harmony import */ var _parity_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68438);
/* harmony import */ var _parity_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78908);






/** Rows that a report lists, of all services together. */
const MOST_ROWS = 2000;
/**
 * The environments of each service side by side: rows in which one stands alone, then those with a finding, with a gap,
 * with other differences, and at last those in which nothing is amiss. Rows in which all hold the same are counted, apart
 * from those with a finding.
 *
 * That two values are equal is all that it tells of them. No place in a file is looked up but for rows with a finding,
 * for which that was done already: the first lookup costs as much as reading the file.
 */
function matricesOf(compared, by) {
    const drafted = compared.filter(({ sides }) => sides.length > 1).map((one) => ({ one, ...draftsOf(one, by) }));
    const ranked = drafted.flatMap(({ drafts }) => drafts).sort(byRank);
    const listed = new Set(ranked.slice(0, MOST_ROWS));
    return drafted.map(({ one: { service, sides }, drafts, same }) => {
        const rows = drafts.filter((draft) => listed.has(draft)).sort(byRank);
        return {
            service,
            environments: sides.map(({ environment }) => environment),
            rows: rows.map((draft) => shown(draft, sides)),
            same,
            more: drafts.length - rows.length,
        };
    });
}
function byRank(one, other) {
    return one.rank - other.rank || Number(one.pointer > other.pointer) - Number(one.pointer < other.pointer);
}
function draftsOf({ sides, rows, settled, findings }, by) {
    const isFound = foundIn(sides, findings);
    const drafts = [];
    let same = settled;
    for (const row of rows) {
        // What is looked at alone is held against nothing.
        if (row.alone)
            continue;
        const hasFinding = isFound(row);
        const draft = !hasFinding && areIdentical(row) ? undefined : draftOf(row, sides, by, hasFinding);
        if (draft)
            drafts.push(draft);
        else
            same += 1;
    }
    return { drafts, same };
}
/** Whether a finding speaks of a row. One about a missing key has the pointer of a side that has it. */
function foundIn(sides, findings) {
    const pointers = sides.map(() => new Set());
    // A pointer is put together for rows alone that end like one of these.
    const ends = new Set();
    for (const { environment, pointer } of findings) {
        const at = sides.findIndex((side) => side.environment === environment);
        if (pointer === undefined)
            continue;
        pointers[at]?.add(pointer);
        ends.add((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPointer */ .kU)(pointer).at(-1) ?? '');
    }
    const mayBeFound = ({ key, indexes }) => indexes ? indexes.some((index) => index !== undefined && ends.has(String(index))) : ends.has(key);
    return (row) => ends.size > 0 && mayBeFound(row) && pointers.some((set, side) => set.size > 0 && set.has(pointerOn(row, side)));
}
/** The pointer of a row on a side; on one that has nothing there, that of the first that has something. */
function pointerOn(row, side) {
    return row.pointerOn(row.nodes[side] ? side : row.nodes.findIndex((node) => node !== undefined));
}
/** Whether all sides hold the very same scalar: most rows of most configurations, told without a detour. */
function areIdentical({ nodes }) {
    const value = scalarIn(nodes[0]);
    if (value === undefined)
        return false;
    for (const node of nodes)
        if (scalarIn(node) !== value)
            return false;
    return true;
}
function scalarIn(node) {
    const content = node?.kind === 'leaf' ? node.leaf.content : undefined;
    const value = content?.state === 'known' ? content.value : undefined;
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    return Number.isSafeInteger(value) ? Number(value) : undefined;
}
/** Undefined for a row in which all hold the same. */
function draftOf(row, sides, { spec, comparer }, hasFinding) {
    const decision = mainDecision((0,_parity_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionsFor */ .hr)(row, sides, spec));
    const cells = cellsOf(row, sides, decision, comparer);
    if (!hasFinding && areAlike(cells))
        return undefined;
    const odd = decision?.must === 'ignore' ? undefined : oddOf(cells, decision);
    const pointer = pointerOn(row, 0);
    const rank = odd !== undefined ? (hasKin(odd, sides, spec) ? -1 : 0) : hasFinding ? 1 : rankOf(cells, decision);
    return { row, pointer, cells, odd, decision, hasFinding, rank };
}
/** Where several rules decide for one row, the one that speaks of the most sides. */
function mainDecision(decisions) {
    if (decisions.length < 2)
        return decisions[0];
    return decisions.toSorted((one, other) => other.members.length - one.members.length)[0];
}
function cellsOf(row, sides, decision, comparer) {
    const { nodes } = row;
    const groups = decision?.rule?.as === undefined ? quickGroups(nodes) : undefined;
    const groupOf = groups ? (at) => groups[at] : groupsBy(row, sides, decision, comparer);
    return sides.map(({ complete }, at) => {
        const node = nodes[at];
        if (!node)
            return { state: complete ? 'missing' : 'unread', group: undefined };
        const state = node.kind === 'leaf' ? node.leaf.content.state : 'known';
        if (state === 'present' || state === 'runtime')
            return { state, group: undefined };
        const group = groupOf(at);
        return group === 'empty' ? { state: 'empty', group: undefined } : { state: 'value', group };
    });
}
/** The groups of plain values of one type, as most are: told without a detour. Undefined where it takes more. */
function quickGroups(nodes) {
    const seen = [];
    const groups = [];
    for (const node of nodes) {
        const value = scalarIn(node);
        if (node && (value === undefined || typeof value !== typeof (seen[0] ?? value)))
            return undefined;
        if (value === undefined || value === '')
            groups.push(value === '' ? 'empty' : undefined);
        else {
            const at = seen.indexOf(value);
            groups.push(at < 0 ? seen.push(value) - 1 : at);
        }
    }
    return groups;
}
function groupsBy(row, environments, decision, comparer) {
    const sides = (0,_parity_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sidesOf */ .Mm)(row, environments);
    const empty = new Set(sides.flatMap((side) => ((0,_parity_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmpty */ .Im)(side) ? side.index : [])));
    const filled = sides.flatMap(({ node, index }) => (node && !empty.has(index) ? index : []));
    const { alike } = (0,_parity_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(row.nodes, filled, { as: decision?.rule?.as }, comparer);
    return (at) => {
        const group = alike.findIndex((members) => members.includes(at));
        return empty.has(at) ? 'empty' : group < 0 ? undefined : group;
    };
}
function areAlike([first, ...others]) {
    const isKnown = first?.state === 'empty' || first?.group !== undefined;
    return isKnown && others.every(({ state, group }) => state === first?.state && group === first.group);
}
/**
 * The side that stands alone where all others agree: they have the key and it lacks it, or the other way round; or they
 * hold one value and it another. Where values must differ, only a gap is odd.
 */
function oddOf(cells, decision) {
    if (cells.length < 3 || cells.some(({ state }) => state === 'unread'))
        return undefined;
    const gap = aloneIn(cells.map(({ state }) => state === 'missing'));
    if (gap !== undefined || decision?.must === 'different')
        return gap;
    const isTold = cells.every(({ state, group }) => state === 'empty' || group !== undefined);
    return isTold ? aloneIn(cells.map(({ group }) => group)) : undefined;
}
/** Whether there are others like a side. That the only staging is not like any production is less of a surprise. */
function hasKin(odd, sides, spec) {
    const kindOf = ({ environment, payments }) => {
        const group = (0,_parity_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupOf */ .F8)(environment, spec);
        return group === environment ? payments : group;
    };
    const [own, ...others] = [sides[odd], ...sides.filter((_, at) => at !== odd)];
    return own !== undefined && others.some((other) => other && kindOf(other) === kindOf(own));
}
/** The index of the one key that is unlike all others, which are alike; of two that differ, of the first. */
function aloneIn(keys) {
    const unlike = keys.filter((key) => key !== keys[0]);
    if (unlike.length === 0 || unlike.some((key) => key !== unlike[0]))
        return undefined;
    if (unlike.length === keys.length - 1)
        return 0;
    return unlike.length === 1 ? keys.indexOf(unlike[0]) : undefined;
}
function rankOf(cells, decision) {
    if (decision?.must === 'ignore')
        return 5;
    if (cells.some(({ state }) => state === 'missing' || state === 'empty'))
        return 2;
    if (!cells.some(({ group }) => group !== undefined && group > 0))
        return 4;
    return decision?.rule?.must === 'different' ? 4 : 3;
}
function shown({ row, pointer, cells, odd, decision, hasFinding }, sides) {
    const placeOf = (at, side) => hasFinding && row.nodes[at] ? (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .locateMember */ .Dx)(side, pointerOn(row, at), 'key') : undefined;
    return {
        pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPointer */ .M0)(pointer),
        cells: sides.map((side, at) => ({
            state: cells[at]?.state ?? 'unread',
            group: cells[at]?.group,
            location: placeOf(at, side),
        })),
        odd: odd === undefined ? undefined : sides[odd]?.environment,
        must: decision?.must ?? 'present',
        rule: decision?.rule?.location,
    };
}


/***/ }),

/***/ 78908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BI: () => (/* binding */ MOST_BESIDE),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   aN: () => (/* binding */ isHollow),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hS: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _environment_insertion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77878);
/* harmony import */ var _environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40457);
/* harmony import */ var _environment_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34594);
/* harmony import */ var _finding_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32625);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95814);
/* harmony import */ var _parity_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87487);






/** The sides of a row. */
function sidesOf({ nodes }, sides) {
    return sides.map((effective, index) => {
        const node = nodes[index];
        const leaf = node?.kind === 'leaf' ? node.leaf : undefined;
        return { index, effective, name: effective.environment, node, leaf, kind: node && kindOfNode(node) };
    });
}
function kindOfNode(node) {
    if (node.kind !== 'leaf')
        return node.kind === 'list' ? 'array' : 'object';
    if (node.leaf.content.state === 'fingerprint')
        return node.leaf.content.kind;
    return node.leaf.content.state === 'known' ? (0,_finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(node.leaf.content.value) : 'string';
}
/** Whether the value is at hand; of a mapping or a list always. */
function isReadable({ leaf }) {
    return leaf === undefined || leaf.content.state === 'known' || leaf.content.state === 'secret';
}
/** Whether a side holds an empty text or null. */
function isEmpty(side) {
    if (side.leaf?.content.state === 'fingerprint')
        return side.leaf.content.empty && !isHollow(side);
    if (side.leaf === undefined || !isReadable(side))
        return false;
    const content = (0,_parity_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(side.leaf);
    return content === '' || content === null;
}
/** Whether a side holds a mapping or a list without members. */
function isHollow({ leaf }) {
    return leaf !== undefined && (0,_environment_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyKind */ .ay)(leaf) !== undefined;
}
function namesOf(sides) {
    return sides.map(({ name }) => name);
}
/** Other places that a finding is told with, at most: with hundreds of environments, nobody reads more, and no report holds them. */
const MOST_BESIDE = 20;
/** The place of a finding about `side`: its own line, the other sides beside it, and the rule that asked. */
function placeOf(side, bench, beside = bench.all) {
    const { row, rule } = bench;
    // What identifies a list item is a value of the configuration: a pointer shows its index on the side that has it.
    const shown = side.node ? side : (bench.all.find(({ node }) => node) ?? side);
    const pointer = row.pointerOn(shown.index);
    const location = side.node ? (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .locateMember */ .Dx)(side.effective, pointer) : missingAt(side, bench);
    const others = beside.flatMap((other) => {
        const at = other.index === side.index || !other.node ? undefined : (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .locateMember */ .Dx)(other.effective, row.pointerOn(other.index));
        return at ? [{ role: 'other', location: at, environment: other.name }] : [];
    });
    const asked = rule?.location ? [{ role: 'rule', location: rule.location }] : [];
    const { environment, service } = side.effective;
    return { location, pointer, environment, service, related: [...others.slice(0, MOST_BESIDE), ...asked] };
}
/** Where the missing member belongs on this side, in a file of the format in which another side has it. */
function missingAt({ index, effective }, { row, all }) {
    const format = all.find(({ leaf }) => leaf)?.leaf?.origin().format;
    return (0,_environment_insertion_js__WEBPACK_IMPORTED_MODULE_4__/* .insertionPoint */ .K)(effective, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(row.holderOn(index), row.key), format);
}


/***/ }),

/***/ 72171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuggest: () => (/* binding */ runSuggest)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
;// CONCATENATED MODULE: ./build/src/parity/suggest.js

/** Keys of one prefix that are worth a pattern. */
const FEWEST_ALIKE = 4;
/**
 * Groups what was seen: by kind, and below the longest mapping in which nothing else was seen, so that a rule names
 * `features.**` and not each key in it. The root is never named: nobody knows what is going to stand there.
 */
function suggest(sightings) {
    const root = newPlace();
    for (const sighting of sightings)
        put(root, sighting);
    const found = new Map();
    const tell = (seen, path, keys) => {
        const group = found.get(seen) ?? { paths: [], keys: 0 };
        group.paths.push(path);
        group.keys += keys;
        found.set(seen, group);
    };
    // A rule for `*` at the root would speak of everything: what cannot be named there is left to a person.
    const { below } = root;
    const named = new Map([...below].map(([key, member]) => [key, merged(member)]));
    tellBelow({ ...root, below: named, isTable: false }, [], tell, new Set(below.keys()));
    return [...found]
        .map(([name, group]) => ({ seen: seenOf(name), ...group }))
        .filter(({ seen }) => seen.kind !== 'decided')
        .map(({ seen, paths, keys }) => ({ seen, paths: [...new Set(paths)].sort(), keys }));
}
/** The name of what was seen, by which two are alike. */
function nameOf(seen) {
    return JSON.stringify(seen);
}
function seenOf(name) {
    // It was written by `nameOf` and by nobody else.
    return JSON.parse(name);
}
const MIXED = nameOf({ kind: 'mixed' });
function newPlace() {
    return { own: new Map(), below: new Map(), isTable: false, isAny: false, isMixed: false, all: new Map() };
}
function put(root, { steps, seen, isMixed }) {
    const name = nameOf(seen);
    let place = root;
    for (const { key, isAny } of steps) {
        add(place.all, name, 1);
        place.isTable ||= isAny;
        const next = place.below.get(key) ?? newPlace();
        next.isAny ||= isAny;
        place.below.set(key, next);
        place = next;
    }
    add(place.all, name, 1);
    add(place.own, name, 1);
    place.isMixed ||= isMixed;
}
function add(counts, name, count) {
    counts.set(name, (counts.get(name) ?? 0) + count);
}
/** Lays members that must not be told apart over each other, here and below. */
function merged(place) {
    const below = new Map();
    if (!place.isTable)
        for (const [key, member] of place.below)
            below.set(key, merged(member));
    else
        below.set('*', merged([...place.below.values()].reduce(laidOver, newPlace())));
    return { ...place, below };
}
function laidOver(one, other) {
    const counts = (...all) => {
        const sum = new Map();
        for (const [name, count] of all.flatMap((map) => [...map]))
            add(sum, name, count);
        return sum;
    };
    const below = new Map(one.below);
    for (const [key, member] of other.below)
        below.set(key, laidOver(below.get(key) ?? newPlace(), member));
    return {
        own: counts(one.own, other.own),
        all: counts(one.all, other.all),
        below,
        isTable: one.isTable || other.isTable,
        isAny: one.isAny || other.isAny,
        isMixed: one.isMixed || other.isMixed,
    };
}
function tellBelow(place, path, tell, names) {
    const alike = place.isTable ? new Map() : prefixesIn(place);
    for (const [key, member] of place.below) {
        const prefix = alike.get(key);
        const isUnnamed = member.isAny && !place.isTable;
        if (prefix === undefined && isUnnamed)
            tellMixed(member, [...path, '*'], tell, names);
        else if (prefix === undefined)
            tellOf(member, [...path, key], tell, names);
        else
            for (const [seen, keys] of member.all)
                tell(seen, writtenPath([...path, `${prefix}*`], names), keys);
    }
}
function tellOf(place, path, tell, names) {
    const [only, ...more] = place.all;
    if (!only)
        return;
    const [seen, keys] = only;
    const isOwn = place.own.size > 0;
    if (more.length === 0 && (isOwn || keys > 1)) {
        tell(seen, writtenPath(isOwn ? path : [...path, '**'], names), keys);
    }
    else if (isOwn || place.isMixed) {
        // A rule for the place would speak of everything below as well, and one for what is below may speak of the place.
        tellMixed(place, path, tell, names);
    }
    else
        tellBelow(place, path, tell, names);
}
function tellMixed(place, path, tell, names) {
    const open = [...place.all].filter(([name]) => seenOf(name).kind !== 'decided');
    const sum = open.reduce((total, [, count]) => total + count, 0);
    if (sum > 0)
        tell(MIXED, writtenPath(path, names), sum);
}
/** Members whose names begin with the same word, `FEATURE_\u2026`, all of which are the same everywhere: key \u2192 that word. */
function prefixesIn({ below }) {
    const prefixOf = (key) => /^[A-Z][A-Z0-9]*_/.exec(key)?.[0];
    const isSame = ({ all }) => all.size === 1 && [...all.keys()].every((name) => seenOf(name).kind === 'same');
    const groups = Map.groupBy(below, ([key]) => prefixOf(key));
    return new Map([...groups].flatMap(([prefix, members]) => prefix !== undefined && members.length >= FEWEST_ALIKE && members.every(([, member]) => isSame(member))
        ? members.map(([key]) => [key, prefix])
        : []));
}
/**
 * A path as `path` of a rule takes it. One with dots may also be the name of a key at the root, which `names` are: where
 * it would be, quotes say that it is a path.
 */
function writtenPath(path, names) {
    const plain = path.map((key) => (PLAIN_KEY.test(key) ? key : quoted(key))).join('.');
    if (path.length < 2 || ![...names].some((name) => (0,wildcard/* matchesWildcard */._)(plain, name)))
        return plain;
    return path.map((key) => (key.includes('*') ? key : quoted(key))).join('.');
}
/** Keys and patterns that need no quotes. */
const PLAIN_KEY = /^[\p{L}\p{N}_*][\p{L}\p{N}_*@:$ -]*$/u;
function quoted(key) {
    return `"${key.replace(/[\\"]/g, '\\$&')}"`;
}

// EXTERNAL MODULE: ./build/src/check/parity-compare.js + 4 modules
var parity_compare = __webpack_require__(87487);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/check/parity-matrix.js
var parity_matrix = __webpack_require__(45491);
// EXTERNAL MODULE: ./build/src/check/parity-rows.js + 1 modules
var parity_rows = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/src/finding/kind.js
var finding_kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/parity/substituted.js
var substituted = __webpack_require__(62699);
// EXTERNAL MODULE: ./build/src/parity/suspicion.js
var suspicion = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/secret/secret-name.js
var secret_name = __webpack_require__(75142);
// EXTERNAL MODULE: ./build/src/check/parity-sides.js
var parity_sides = __webpack_require__(78908);
;// CONCATENATED MODULE: ./build/src/check/parity-seen.js








/** In which other writing values may be equal, in the order in which it is tried. */
const NOTATIONS = ['number', 'bool', 'duration', 'quantity', 'json', 'yaml', 'set'];
/** What a row shows of the rule that fits it. */
function parity_seen_seenOf(row, environments, comparer) {
    const sides = (0,parity_sides/* sidesOf */.Mm)(row, environments);
    const missing = sides.filter(({ node }) => !node).map(({ name }) => name);
    if (missing.length > 0)
        return { kind: 'missing', environments: missing };
    const empty = sides.filter(parity_sides/* isEmpty */.Im).map(({ name }) => name);
    if (empty.length > 0)
        return { kind: 'empty', environments: empty };
    const nodes = row.nodes.filter((node) => node !== undefined);
    if (haveTypes(nodes))
        return { kind: 'type' };
    if (sorted(nodes, undefined, comparer).unknown.length > 0)
        return { kind: 'present' };
    return holding(nodes, sides.map(({ name }) => name), row.path, comparer);
}
/** Whether all sides have a list of plain values, and the same ones in another order. */
function isSameSet(nodes, comparer) {
    const lists = nodes.filter((node) => node?.kind === 'list' && node.items.every(({ kind }) => kind === 'leaf'));
    if (lists.length < nodes.length || sorted(lists, undefined, comparer).alike.length < 2)
        return false;
    return areSame(lists, 'set', comparer);
}
function sorted(nodes, as, comparer) {
    return (0,parity_compare/* classesOf */.OX)(nodes, [...nodes.keys()], { as }, comparer);
}
/** Whether sides hold different types. A loader that knows only text says nothing about types. */
function haveTypes(nodes) {
    const kinds = nodes.map((node) => (node.kind === 'leaf' ? ((0,tree/* emptyKind */.ay)(node.leaf) ?? 'leaf') : node.kind));
    const typed = nodes.flatMap((node) => {
        const content = node.kind === 'leaf' && !node.leaf.textual ? node.leaf.content : undefined;
        const kind = content?.state === 'known' && !isPutIn(content.value) ? (0,finding_kind/* kindOf */.I)(content.value) : undefined;
        return kind === 'integer' ? 'number' : (kind ?? []);
    });
    return new Set(kinds).size > 1 || new Set(typed).size > 1;
}
/** Whether a variable is put in later, of whatever type. */
function isPutIn(value) {
    return typeof value === 'string' && (0,substituted/* isSubstituted */.Z)(value);
}
/** What is seen of values that are all at hand and not empty. */
function holding(nodes, environments, path, comparer) {
    const { alike } = sorted(nodes, undefined, comparer);
    const texts = nodes.map((node) => (node.kind === 'leaf' ? (0,effective/* textOf */.b)(node.leaf) : undefined));
    if (isSecret(nodes, texts, path)) {
        if (alike.length === nodes.length)
            return { kind: 'other-secret' };
        // What is put in later is not what they share.
        return { kind: texts.every((text) => text !== undefined && (0,substituted/* isSubstituted */.Z)(text)) ? 'present' : 'shared-secret' };
    }
    const areUrls = texts.every((text) => text !== undefined && (0,suspicion/* asUrl */.mb)(text) !== undefined);
    const urls = sorted(nodes, areUrls ? 'url' : undefined, comparer);
    if (areUrls && urls.unreadable.length === 0) {
        if (urls.alike.length === 1)
            return { kind: 'same-address' };
        if (urls.alike.length === nodes.length)
            return { kind: 'other-address' };
    }
    if (alike.length === 1)
        return { kind: 'same' };
    const as = isVersion(path) ? undefined : NOTATIONS.find((one) => areSame(nodes, one, comparer));
    if (as !== undefined)
        return { kind: 'same-notation', as };
    if (isCapacity(texts, nodes, path))
        return { kind: 'capacity' };
    return { kind: 'differs', alone: aloneIn(alike, environments) };
}
/** Whether all hold the same when it is compared as `as`. */
function areSame(nodes, as, comparer) {
    const { alike, unreadable, unknown } = sorted(nodes, as, comparer);
    return alike.length === 1 && unreadable.length === 0 && unknown.length === 0;
}
/** Of a version, `1.10` is not `1.1`. */
function isVersion(path) {
    return /version|tag|release|build|revision/i.test(path.at(-1) ?? '');
}
function aloneIn(alike, environments) {
    const [alone, ...others] = alike.toSorted((one, other) => one.length - other.length);
    const isOdd = environments.length > 2 && alone?.length === 1 && others.length === 1;
    return isOdd ? environments[alone[0] ?? -1] : undefined;
}
/** Numbers, times, sizes and switches: what is no secret whatever it is called. */
const PLAIN = /^[+-]?[\d.,_]+\s*[A-Za-z%]{0,3}$|^(?:true|false|yes|no|on|off)$/i;
function isSecret(nodes, texts, path) {
    if (nodes.some((node) => node.kind === 'leaf' && node.leaf.content.state === 'secret'))
        return true;
    return (0,secret_name/* holdsSecret */.hK)(path.at(-1) ?? '') && texts.every((text) => text !== undefined && !PLAIN.test(text));
}
/** Words in the names of what says how much of something an environment has. */
const CAPACITY = /^(?:replicas?|instances?|nodes?|workers?|threads?|processes|cpus?|mem|memory|ram|disk|storage|sizes?|capacity|pool|concurrency|connections?|limits?|requests?|min|max|minimum|maximum|count|scale|weight|quota|heap|shards?|partitions?)$/;
/** Whether numbers or sizes differ under a name of capacity. */
function isCapacity(texts, nodes, path) {
    const words = path.slice(-2).flatMap((key) => key
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/));
    const areAmounts = nodes.every((node, at) => {
        const content = node.kind === 'leaf' ? node.leaf.content : undefined;
        const isNumber = content?.state === 'known' && typeof content.value === 'number';
        return isNumber || (/^\d/.test(texts[at] ?? '') === true && PLAIN.test(texts[at] ?? ''));
    });
    return areAmounts && words.some((word) => CAPACITY.test(word));
}

;// CONCATENATED MODULE: ./build/src/check/parity-suggest.js







/** Findings that say no more than what is seen anyway. */
const SEEN = new Set(['parity/missing', 'parity/empty', 'parity/type']);
/** Suggests rules for what no rule of tollgate.yml decides, from what the environments hold. */
async function suggestRules(examined) {
    const { effective, findings, limits } = examined;
    const comparer = await (0,parity_compare/* comparerFor */.lu)({ rules: NOTATIONS.map((as) => ({ as })) }, limits);
    const telling = findings.filter(({ rule }) => !SEEN.has(rule));
    const sightings = [...Map.groupBy(effective, ({ service }) => service)].flatMap(([service, sides]) => {
        const own = telling.filter((one) => one.service === service);
        return sides.length < 2 ? [] : sightingsIn(sides, (0,parity_matrix/* foundIn */.QR)(sides, own), examined, comparer);
    });
    return {
        suggestions: suggest(sightings),
        basis: {
            environments: [...new Set(effective.map(({ environment }) => environment))],
            keys: sightings.length,
            decided: sightings.filter(({ seen }) => seen.kind === 'decided').length,
        },
    };
}
function sightingsIn(sides, isFound, { spec, mayShow }, comparer) {
    const sets = new Map();
    return (0,parity_rows/* rowsOf */.RO)(sides, spec).flatMap((row) => {
        const { above: list, alone, isMixed } = row;
        // What lies in something that is compared as a whole is seen there.
        if (alone?.why === 'within')
            return [];
        const steps = stepsOf(row, sides, mayShow);
        const isDecided = (0,parity_decide/* decisionsFor */.hr)(row, sides, spec).some(({ rule }) => rule !== undefined);
        const told = isDecided ? 'decided' : alone ? 'mixed' : isFound(row) ? 'finding' : undefined;
        if (told !== undefined)
            return [{ steps, seen: { kind: told }, isMixed }];
        if (list && row.indexes) {
            const isSet = sets.get(list) ?? isSameSet(list.nodes, comparer);
            sets.set(list, isSet);
            if (isSet)
                return [{ steps: steps.slice(0, -1), seen: { kind: 'same-notation', as: 'set' }, isMixed }];
        }
        return [{ steps, seen: parity_seen_seenOf(row, sides, comparer), isMixed }];
    });
}
/** The way to a row. What identifies the item of a list is a value of the configuration, and is not named. */
function stepsOf(row, sides, mayShow) {
    const side = row.nodes.findIndex((one) => one !== undefined);
    let node = sides[side]?.root;
    return (0,pointer/* fromPointer */.kU)((0,parity_matrix/* pointerOn */.FV)(row, side)).map((key) => {
        const isItem = node?.kind === 'list';
        node =
            node?.kind === 'list' ? node.items[Number(key)] : node?.kind === 'mapping' ? node.children.get(key) : undefined;
        return { key, isAny: isItem || !mayShow(key) };
    });
}

// EXTERNAL MODULE: ./build/src/exit/exit.js + 1 modules
var exit = __webpack_require__(98186);
// EXTERNAL MODULE: ./build/src/exit/stream.js
var stream = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
;// CONCATENATED MODULE: ./build/src/parity/suggest-yaml.js
/** Keys that a comment lists; what is more is counted. A rule lists all of its own. */
const MOST_NAMED = 40;
/**
 * Suggestions as YAML, to be pasted into tollgate.yml: rules for what can be told from what is there, each with a comment
 * that says what was seen, and comments for what a person has to decide.
 */
function suggestionsAsYaml(suggestions, basis, paste) {
    const blocks = ORDER.flatMap((kind) => suggestions.filter(({ seen }) => seen.kind === kind).map((one) => ({ one, lines: blockOf(one, basis) })));
    const rules = blocks.filter(({ one: { seen } }) => ruleOf(seen) !== undefined);
    const rest = blocks.filter(({ one: { seen } }) => ruleOf(seen) === undefined);
    const indent = ' '.repeat(rules.length === 0 ? 0 : paste.indent);
    const open = rules.length === 0 ? [] : { file: ['parity:', '  rules:'], parity: ['  rules:'], rules: [] }[paste.into];
    const text = [...rules, ...rest].map(({ lines }) => lines.map((line) => `${indent}${line}`).join('\n')).join('\n\n');
    return [...introduction(basis, paste, rules.length > 0), ...open, ...(text === '' ? [] : [text]), ''].join('\n');
}
function introduction({ environments, keys, decided }, { into, line }, hasRules) {
    const where = {
        file: 'It goes to the end of tollgate.yml.',
        parity: 'It goes below `parity:`.',
        rules: `It goes to the end of \`rules:\` below \`parity:\`${line === undefined ? '' : `, behind the rule in line ${line}`}.`,
    }[into];
    const rules = decided === 1 ? '1 has a rule already' : `${decided} have a rule already`;
    return [
        `# Proposed by tollgate parity --suggest, from what ${listed(environments, 4)} hold now.`,
        `# ${counted(keys, 'key')} compared${decided === 0 ? '' : `, of which ${rules}`}. ${hasRules ? where : 'There is no rule to propose.'}`,
        ...(hasRules
            ? [
                '# Read each before it stays: from here, what is the same by accident looks alike. A * also names keys to come.',
            ]
            : []),
    ];
}
/** Rules first, then what is to be decided, the most telling first. */
const ORDER = [
    ...['same', 'same-address', 'same-notation', 'other-address', 'other-secret', 'present'],
    ...['finding', 'shared-secret', 'missing', 'empty', 'type', 'differs', 'capacity', 'mixed'],
];
function ruleOf(seen) {
    switch (seen.kind) {
        case 'same':
            return ['must: same'];
        case 'same-address':
            return ['must: same', 'as: url'];
        case 'same-notation':
            return ['must: same', `as: ${seen.as}`];
        case 'other-address':
            return ['must: different', 'as: url'];
        case 'other-secret':
            return ['must: different'];
        case 'present':
            return ['must: present'];
        default:
            return undefined;
    }
}
function blockOf({ seen, paths, keys }, { environments }) {
    const says = saysOf(seen, counted(keys, 'key'), keys === 1, environments).map((line) => `# ${line}`);
    const rule = ruleOf(seen);
    if (rule)
        return [...says, ...entry(paths, rule)];
    if (seen.kind === 'capacity')
        return [...says, ...entry(paths, ['must: ignore', 'reason: \u2026']).map((line) => `# ${line}`)];
    const named = paths.slice(0, MOST_NAMED).map((path) => `#   ${scalar(path)}`);
    return [...says, ...named, ...(paths.length > named.length ? [`#   \u2026 and ${paths.length - named.length} more`] : [])];
}
function entry(paths, members) {
    const [path = '', ...more] = paths;
    const written = more.length === 0 ? [`- path: ${scalar(path)}`] : ['- path:', ...paths.map((one) => `    - ${scalar(one)}`)];
    return [...written, ...members.map((member) => `  ${member}`)];
}
/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function scalar(text) {
    return /^[A-Za-z_][\w.*-]*$/.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}
/** What was seen, in comments of one or two lines. */
function saysOf(seen, keys, isOne, environments) {
    const [hold, differ, are] = isOne ? ['holds', 'differs', 'is'] : ['hold', 'differ', 'are'];
    const each = environments.length > 2 ? 'in every environment' : 'in either environment';
    switch (seen.kind) {
        case 'same':
            return [`${keys} ${hold} the same everywhere.`];
        case 'same-address':
            return [
                `${keys} ${hold} the same address everywhere: right for a service that all share,`,
                'and wrong for one that each environment has for itself. Then it must be different.',
            ];
        case 'same-notation':
            return [
                `${keys} ${hold} the same everywhere, ${seen.as === 'set' ? 'in another order' : 'written in more than one way'}.`,
            ];
        case 'other-address':
            return [
                `${keys} ${hold} another address ${each}. To hold each to the right one as well, write it as`,
                `expect: { ${environments
                    .slice(0, 3)
                    .map((name) => `${scalar(name)}: "https://\u2026"`)
                    .join(', ')}${environments.length > 3 ? ', \u2026' : ''} }`,
            ];
        case 'other-secret':
            return [`${keys} ${are} called like a secret, and ${hold} another value ${each}.`];
        case 'present':
            return [`${keys} ${are} there everywhere; nobody can read here what ${isOne ? 'it holds' : 'they hold'}.`];
        default:
            return toDecide(seen, keys, { hold, differ, are, isOne });
    }
}
function toDecide(seen, keys, { hold, differ, are, isOne }) {
    switch (seen.kind) {
        case 'finding':
            return [
                `To look at first: ${keys} ${isOne ? 'has' : 'have'} findings, and no rule is proposed before they are mended.`,
            ];
        case 'shared-secret':
            return [
                `To decide: ${keys} ${are} called like a secret, and environments share a value.`,
                'Give each its own and write must: different; or write must: same, if they are meant to share it.',
            ];
        case 'missing':
            return [
                `To decide: ${keys} ${are} missing in ${listed(seen.environments, 8)}.`,
                'Set what is needed there; for the rest write must: ignore, with a reason.',
            ];
        case 'empty':
            return [`To decide: ${keys} ${are} empty in ${listed(seen.environments, 8)}.`];
        case 'type':
            return [`To decide: ${keys} ${hold} different types.`];
        case 'capacity':
            return [`To decide: ${keys} ${differ} as capacity does by design. Say why, and take the # away.`];
        case 'mixed':
            return [
                `To decide: ${keys} ${are} not alike from item to item or from service to service,`,
                'so that one rule for all of them would not be true.',
            ];
        default:
            return differing(seen, keys, differ);
    }
}
function differing(seen, keys, differ) {
    const alone = seen.kind === 'differs' ? seen.alone : undefined;
    const how = alone === undefined ? '' : `; ${alone} stands alone, the others agree`;
    return [
        `To decide: ${keys} ${differ}${how}. must: different where each needs its own;`,
        'must: ignore with a reason where it does not matter; expect: where only one value is right.',
    ];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function listed(names, most) {
    const shown = names.slice(0, most);
    const all = names.length > most ? [...shown, `${names.length - most} more`] : shown;
    return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 4 modules
var terminal = __webpack_require__(87919);
// EXTERNAL MODULE: ./build/src/run.js + 11 modules
var run = __webpack_require__(50661);
// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 10 modules
var run_checks = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/suggest.js














/** What says which environments there are, how they are read, and where the text goes. */
const FLAGS_BESIDE = [
    ...['suggest', 'config', 'staging', 'production', 'process-names', 'variables', 'github-token'],
    ...['limits', 'output'],
];
/**
 * `tollgate parity --suggest`: prints rules as YAML on stdout, and nothing else. 0 when all could be read, whatever was
 * found; else 2 or 3, with the reason on stderr and nothing on stdout.
 */
async function runSuggest(flags, process) {
    const other = [...flags.keys()].find((name) => !FLAGS_BESIDE.includes(name));
    if (other !== undefined)
        return stop(`--${other} does not go with --suggest.`, process);
    const now = new Date();
    // A key that a check has something to say of is not proposed to stay as it is.
    const read = await (0,run_checks/* readFlags */.uW)(['parity', 'gateways', 'hygiene'], flags, [], process, now);
    if ('findings' in read)
        return tell((0,run/* refuse */.TR)(read.findings, now), '', await (0,run_checks/* redactorOf */.y)((0,run/* refuse */.TR)([], now), read.secrets), flags, process);
    const done = await (0,run/* run */.eF)(read.request, () => { }, (0,run_checks/* endOnSignal */.$U)(process));
    const secrets = [...read.secrets, ...done.secrets];
    const { config } = done.examined();
    if (done.report.exitCode < 2 && config?.parity === undefined)
        return stop('there is nothing to compare: parity needs two environments.', process);
    const redactor = await (0,run_checks/* redactorOf */.y)(done.report, secrets);
    const { limits } = read.request;
    const text = config?.parity
        ? await textOf(done, { spec: config.parity, limits }, pasteInto(config, process), redactor)
        : '';
    // Where the name of a key is a plain word, so may the value of a variable be.
    return tell(unreadIsErrored(done), text, await (0,run_checks/* redactorOf */.y)(done.report, secrets, text.split(/[^A-Za-z]+/)), flags, process);
}
async function textOf({ examined }, given, paste, redactor) {
    const shown = new Map();
    const mayShow = (key) => {
        const known = shown.get(key);
        if (known !== undefined)
            return known;
        const may = (0,pointer/* displayKey */.WE)(key) === key && (0,report_escape/* visible */.RK)(key) === key && !key.includes('*') && redactor.scan(key).hits === 0;
        shown.set(key, may);
        return may;
    };
    const { suggestions, basis } = await suggestRules({ ...examined(), ...given, mayShow });
    return suggestionsAsYaml(suggestions, basis, paste);
}
/** Where in tollgate.yml the text belongs. */
function pasteInto({ file, parity }, process) {
    const [first] = parity?.rules ?? [];
    const line = parity?.rules.at(-1)?.location?.line;
    // The place of an entry is that of what stands behind its mark and a space.
    if (first)
        return { into: 'rules', indent: Math.max(0, (first.location?.column ?? 7) - 3), line };
    return { into: file !== undefined && hasParity((0,external_node_path_.resolve)(process.cwd(), file)) ? 'parity' : 'file', indent: 4 };
}
function hasParity(path) {
    try {
        return /^["']?parity["']?\s*:/m.test((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return false;
    }
}
/** What a source that was not read holds, nobody knows: rules that are made without it would be wrong. */
function unreadIsErrored({ report, examined }) {
    if (report.exitCode >= 2 || examined().effective.every(({ complete }) => complete))
        return report;
    const count = report.plan.length;
    return (0,run/* conclude */.Ep)(report, [(0,finding/* finding */.gk)('run/incomplete', { planned: count, done: report.counts.checked, unread: true })]);
}
/** Writes the text, or why there is none, through the one exit. */
async function tell(report, text, redactor, flags, process) {
    const render = (now) => (now.exitCode < 2 ? text : '');
    const files = (flags.get('output') ?? []).map((name) => {
        const path = (0,external_node_path_.resolve)(process.cwd(), name);
        return { name, render, write: (written) => (written === '' ? undefined : (0,external_node_fs_.writeFileSync)(path, written)) };
    });
    const screen = {
        colors: picocolors.createColors(process.stderr.isTTY === true && !process.env['NO_COLOR']),
        width: 100,
    };
    const sinks = [
        ...files,
        { name: 'stdout', render, write: (written) => (0,stream/* writeAll */.f)(process.stdout, written) },
        {
            name: 'stderr',
            render: (now) => (now.exitCode < 2 ? '' : (0,terminal.renderTerminal)(reasonsOf(now), screen)),
            write: (written) => (0,stream/* writeAll */.f)(process.stderr, written),
        },
    ];
    const left = await (0,exit/* leave */.q)(report, sinks, redactor, run/* conclude */.Ep);
    return left.exitCode < 2 ? 0 : left.exitCode;
}
/** Only why there is no text: what the checks found beside it is what `tollgate parity` is for. */
function reasonsOf(report) {
    const isReason = (rule) => !/^(?:parity|gateway|hygiene)\//.test(rule);
    const findings = report.findings.filter(({ rule, severity }) => severity === 'error' && isReason(rule));
    return (0,run/* conclude */.Ep)({ ...report, findings, gateways: [], matrix: [], parityRules: [] }, []);
}
async function stop(problem, process) {
    await (0,say/* say */.c)(process.stderr, `error: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 62699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isSubstituted)
/* harmony export */ });
/** One variable and nothing else: `${A}`, with defaults such as `${A:${B:5}}`, `#{A}`, `$(A)`, `__A__`. */
const VARIABLE = /^(?:[$#]\{(?:[^{}]|\{[^{}]*\})*\}|\$\([\w.-]+\)|__\w+__)$/;
/**
 * Whether a text as a whole stands for a variable that is put in later, by the application or by a step of the deploy.
 * Of what is then in its place neither the value nor the type can be seen. A template in double braces does not count:
 * YAML needs quotes around it, and what comes out of it is text.
 */
function isSubstituted(text) {
    return VARIABLE.test(text.trim());
}


/***/ })

};
