export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 33502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ servesCustomers)
/* harmony export */ });
/* harmony import */ var _parity_suspicion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28456);

/**
 * Whether an environment serves customers: it takes live payments, or is called a production and does not say that it
 * takes test payments.
 */
function servesCustomers({ payments, environment }) {
    return payments === 'live' || (payments !== 'test' && (0,_parity_suspicion_js__WEBPACK_IMPORTED_MODULE_0__/* .isProductionName */ .Zq)(environment));
}


/***/ }),

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

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parityCheck: () => (/* binding */ parityCheck)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
// EXTERNAL MODULE: ./build/src/check/parity-compare.js + 4 modules
var parity_compare = __webpack_require__(87487);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/check/parity-rows.js + 1 modules
var parity_rows = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/src/check/parity-sides.js
var parity_sides = __webpack_require__(78908);
;// CONCATENATED MODULE: ./build/src/check/parity-identity.js






/** That items of a list cannot be told apart, so that they were not compared. */
function identityFindings(rows, comparison) {
    const unidentified = new Map();
    for (const row of rows) {
        if (row.alone?.why !== 'unidentified')
            continue;
        const of = unidentified.get(row.alone.items);
        if (of)
            of.push(row);
        else
            unidentified.set(row.alone.items, [row]);
    }
    return [...unidentified].flatMap(([items, within]) => {
        const severity = severityOf(items, within, comparison);
        return severity ? [told(items, severity, comparison)] : [];
    });
}
/** What was said to identify them does not, or something was asked that is not proven now; nothing where all is ignored. */
function severityOf({ match }, within, { sides, spec }) {
    const asked = within
        .flatMap((row) => (0,parity_decide/* decisionsFor */.hr)(row, sides, spec))
        .filter(({ must }) => must !== 'ignore' && must !== 'absent');
    if (asked.length === 0)
        return undefined;
    return match !== undefined || asked.some(({ rule, must }) => rule !== undefined || must !== 'present')
        ? 'error'
        : 'warning';
}
function told({ items, reason, member, match, list }, severity, comparison) {
    const { sides, spec } = comparison;
    const placed = items.flatMap(({ side, index }) => {
        const effective = sides[side];
        if (!effective)
            return [];
        const item = (0,finding_pointer/* childPointer */.Y2)(list.pointerOn(side), String(index));
        const pointer = reason === 'repeated' ? member.reduce(finding_pointer/* childPointer */.Y2, item) : item;
        return [{ side, effective, pointer, location: (0,lookup/* locateMember */.Dx)(effective, pointer) }];
    });
    // The second of its kind in the last environment that has two.
    const firsts = new Map(placed.toReversed().map(({ side }, at) => [side, placed.length - 1 - at]));
    const repeated = placed.filter(({ side }, at) => firsts.get(side) === at - 1);
    const blamed = (reason === 'repeated' ? repeated : placed).at(-1) ?? placed.at(-1);
    const others = placed.flatMap((one) => {
        if (one === blamed || !one.location)
            return [];
        const isBeside = one.side === blamed?.side;
        return [{ role: isBeside ? 'first' : 'other', location: one.location, environment: one.effective.environment }];
    });
    const asked = match === undefined ? undefined : matchLocation(match, spec);
    const rule = asked ? [{ role: 'rule', location: asked }] : [];
    const environments = [...new Set(placed.map(({ effective }) => effective.environment))];
    const facts = { reason, member: member.join('.'), environments };
    const { environment, service } = blamed?.effective ?? { environment: undefined, service: undefined };
    const { location, pointer } = blamed ?? { location: undefined, pointer: undefined };
    return (0,finding/* finding */.gk)('parity/identity', facts, { location, pointer, environment, service, related: [...others.slice(0, parity_sides/* MOST_BESIDE */.BI), ...rule] }, severity);
}
function matchLocation(glob, spec) {
    const { entryOf, paths } = (0,parity_rows/* matchesOf */.th)(spec);
    return spec.matchLocations?.get(paths[entryOf(glob)] ?? '');
}

// EXTERNAL MODULE: ./build/src/parity/normalise/set.js
var set = __webpack_require__(4886);
// EXTERNAL MODULE: ./build/src/parity/suspicion.js
var suspicion = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
// EXTERNAL MODULE: ./build/src/check/parity-groups.js
var parity_groups = __webpack_require__(68438);
// EXTERNAL MODULE: ./build/src/parity/normalise/quantity.js
var quantity = __webpack_require__(26049);
// EXTERNAL MODULE: ./build/src/parity/substituted.js
var substituted = __webpack_require__(62699);
;// CONCATENATED MODULE: ./build/src/check/parity-relate.js





/** Holds the values of sides that have one against each other. */
function relate({ must, groups }, there, bench) {
    const { row, rule, comparer } = bench;
    const as = rule?.as;
    const compares = must === 'same' || must === 'different';
    if (as === undefined && !compares)
        return { findings: types(must, there, groups, bench), unreadable: [] };
    const shape = must === 'shape';
    const indexes = there.map(({ index }) => index);
    const { alike, ...apart } = (0,parity_compare/* classesOf */.OX)(row.nodes, indexes, { as, shape }, comparer);
    const named = (some) => there.filter(({ index }) => some.includes(index));
    const [unreadable, unknown] = [named(apart.unreadable), named(apart.unknown)];
    const findings = [
        ...unreadable.map((side) => cannotBeRead(side, bench)),
        ...(must !== 'present' && isHeld(there, groups) ? notCompared(unknown, bench) : []),
    ];
    const classes = alike.map(named);
    const readable = there.filter(({ index }) => alike.some((some) => some.includes(index)));
    // What only has to be there, and reads as it should, is as it should be.
    if (must === 'present' || !isHeld(readable, groups))
        return { findings, unreadable };
    const mixed = as === undefined ? typeDiffers(readable, bench, 'error') : [];
    if (mixed.length > 0 && (must === 'same' || hasStructure(readable)))
        return { findings: [...findings, ...mixed], unreadable };
    if (must === 'different')
        findings.push(...different(classes, groups, bench));
    else if (classes.length > 1)
        findings.push(shape ? otherShape(readable, bench) : same(classes, readable, bench));
    return { findings, unreadable };
}
/** Whether any two of the sides are held against each other. */
function isHeld(sides, groups) {
    return groups ? new Set(sides.map(({ index }) => groups[index])).size > 1 : sides.length > 1;
}
function cannotBeRead(side, bench) {
    const as = bench.rule?.as ?? 'text';
    return (0,finding/* finding */.gk)('parity/as', { as, environment: side.name }, (0,parity_sides/* placeOf */.$t)(side, bench), bench.rule?.severity);
}
/** That a rule asks of values what nobody can say, since they cannot be read here. */
function notCompared(unknown, bench) {
    const [first] = unknown;
    if (!first)
        return [];
    const facts = { environments: (0,parity_sides/* namesOf */.eZ)(unknown) };
    return [(0,finding/* finding */.gk)('parity/not-compared', facts, (0,parity_sides/* placeOf */.$t)(first, bench), bench.rule?.severity)];
}
/** Types, where the values themselves are not looked at. */
function types(must, there, groups, bench) {
    if (!isHeld(there, groups))
        return [];
    const last = there.at(-1);
    if (must === 'shape')
        return last && typeDiffers(there, bench, 'error').length > 0 ? [otherShape(there, bench)] : [];
    return typeDiffers(there, bench, bench.rule && hasStructure(there) ? 'error' : 'warning');
}
/** Whether a side holds a mapping or a list where the others may hold a plain value. */
function hasStructure(sides) {
    return sides.some(({ kind }) => kind === 'array' || kind === 'object');
}
/** Whether a variable is put in later: it is written as text, whatever the type of what comes. */
function isPutIn(leaf) {
    return leaf?.content.state === 'known' && typeof leaf.content.value === 'string' && (0,substituted/* isSubstituted */.Z)(leaf.content.value);
}
/** The same key holds different types. A loader that knows only text says nothing about types. */
function typeDiffers(sides, bench, severity) {
    const structural = hasStructure(sides);
    const typed = sides.filter(({ leaf, kind }) => (structural || !(leaf?.textual || (!bench.rule && isPutIn(leaf)))) && kind !== undefined && kind !== 'null');
    const kinds = typed.flatMap(({ kind }) => (kind === 'integer' ? 'number' : (kind ?? [])));
    const last = typed.at(-1);
    if (!last || new Set(kinds).size < 2 || (!bench.rule && areQuantities(typed, bench.row.path)))
        return [];
    const facts = { kinds, environments: (0,parity_sides/* namesOf */.eZ)(typed) };
    return [(0,finding/* finding */.gk)('parity/type', facts, (0,parity_sides/* placeOf */.$t)(last, bench), bench.rule?.severity ?? severity)];
}
/**
 * Whether all are amounts of one resource as Kubernetes takes them: `cpu: 1` and `cpu: 250m` need no quotes. A text of
 * digits alone has been quoted, which the others were not.
 */
function areQuantities(sides, path) {
    if (!/^(?:limits|requests)$/.test(path.at(-2) ?? ''))
        return false;
    return sides.every(({ leaf }) => {
        const value = leaf && (0,parity_compare/* contentOf */.$E)(leaf);
        if (typeof value === 'number')
            return true;
        return typeof value === 'string' && /[a-z]$/i.test(value) && (0,quantity/* normaliseQuantity */.m)(value) !== undefined;
    });
}
function otherShape(sides, bench) {
    const facts = { environments: (0,parity_sides/* namesOf */.eZ)(sides) };
    return (0,finding/* finding */.gk)('parity/shape', facts, (0,parity_sides/* placeOf */.$t)(lastOf(sides), bench), bench.rule?.severity);
}
function same(classes, sides, bench) {
    const alone = classes.filter((some) => some.length === 1);
    const odd = classes.length === 2 && sides.length > 2 && alone.length === 1 ? alone[0]?.[0] : undefined;
    const facts = { environments: (0,parity_sides/* namesOf */.eZ)(sides), odd: odd?.name };
    return (0,finding/* finding */.gk)('parity/same', facts, (0,parity_sides/* placeOf */.$t)(odd ?? lastOf(sides), bench), bench.rule?.severity);
}
function different(classes, groups, bench) {
    // That values are empty where another is not was told of each: that they are alike is no news then.
    const isToldEmpty = (some) => some.every(parity_sides/* isEmpty */.Im) && classes.some((other) => !other.every(parity_sides/* isEmpty */.Im));
    return classes
        .filter((some) => isHeld(some, groups) && !isToldEmpty(some))
        .map((some) => {
        const facts = { environments: (0,parity_sides/* namesOf */.eZ)(some) };
        return (0,finding/* finding */.gk)('parity/different', facts, (0,parity_sides/* placeOf */.$t)(lastOf(some), bench, some), bench.rule?.severity);
    });
}
function lastOf(sides) {
    const last = sides.at(-1);
    if (!last)
        throw new Error('a finding about no side');
    return last;
}

;// CONCATENATED MODULE: ./build/src/check/parity-expect.js











/** A value that must look as tollgate.yml says, in each environment that it speaks of. */
function expectation(sides, bench) {
    const { rule, spec, seconds } = bench;
    if (!rule)
        return [];
    return sides.flatMap((side) => {
        const pattern = (0,parity_groups/* expectedIn */.aT)(rule, side.name, spec);
        // The job that made a snapshot has the values, and has judged them.
        if (pattern === undefined || side.effective.snapshot)
            return [];
        if (!(0,parity_sides/* isReadable */.hS)(side))
            return notCompared([side], bench);
        return valuesOf(side, rule, bench).flatMap(({ value, pointer }) => {
            const fits = fitsExpectation(pattern, rule.as, value, seconds);
            if (fits === true)
                return [];
            if (fits === 'timed-out')
                return [(0,finding/* finding */.gk)('parity/timeout', { seconds }, { location: rule.location })];
            // What the others hold has no part in it.
            const place = (0,parity_sides/* placeOf */.$t)(side, bench, []);
            const at = pointer === undefined ? place : { ...place, pointer, location: (0,lookup/* locateMember */.Dx)(side.effective, pointer) };
            return [(0,finding/* finding */.gk)('parity/expect', { by: fits }, at, rule.severity)];
        });
    });
}
/** What is held against a pattern: the value, or each member of a collection. */
function valuesOf({ node, leaf, index }, { as }, { row }) {
    const value = leaf && (0,parity_compare/* contentOf */.$E)(leaf);
    if (as !== 'set' && as !== 'multiset')
        return [{ value, pointer: undefined }];
    if (node?.kind === 'list')
        return leavesIn(node);
    const members = (0,set/* membersOf */.l)(value)?.members ?? [];
    // Nothing is not what is expected, unless the pattern says so.
    return (members.length > 0 ? members : [value]).map((member) => ({ value: member, pointer: row.pointerOn(index) }));
}
function leavesIn(node) {
    if (node.kind === 'leaf')
        return [{ value: (0,parity_compare/* contentOf */.$E)(node.leaf), pointer: node.leaf.pointer }];
    return (node.kind === 'list' ? node.items : [...node.children.values()]).flatMap(leavesIn);
}
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

;// CONCATENATED MODULE: ./build/src/check/parity-quiet.js
/**
 * Whether there is certainly nothing to tell of a row, which is so of most: every side has a plain value that is not
 * empty, they have one type, and where they must be the same they are. False says nothing; the judge then has the word.
 */
function isQuiet({ nodes, alone }, decision) {
    const { must, members } = decision;
    if (must === 'ignore')
        return true;
    if (alone || !isContent(decision))
        return false;
    const first = plainValue(nodes[members[0] ?? 0]);
    if (first === undefined)
        return false;
    const isCompared = must === 'same';
    for (const side of members) {
        const value = plainValue(nodes[side]);
        if (typeof value !== typeof first || (isCompared && value !== first))
            return false;
    }
    return true;
}
/** Whether nothing is asked for but what sides that hold the same plain value have. */
function isContent({ must, rule }) {
    if (must === 'ignore')
        return true;
    if (must === 'absent' || must === 'different' || rule?.as !== undefined)
        return false;
    return rule === undefined || Object.keys(rule.expect).length === 0;
}
/** A value that can be looked at without care: undefined for all else, as are empty texts and numbers without their digits. */
function plainValue(node) {
    if (node?.kind !== 'leaf' || node.leaf.content.state !== 'known')
        return undefined;
    const { value } = node.leaf.content;
    if (typeof value === 'string')
        return value === '' ? undefined : value;
    if (typeof value === 'number')
        return Number.isInteger(value) && !Number.isSafeInteger(value) ? undefined : value;
    return typeof value === 'boolean' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/check/parity-judge.js







/** Most rows: one list for all of them. */
const NOTHING = [];
/** Holds one row against what must hold there. */
function judge(row, decision, comparison) {
    if (isQuiet(row, decision))
        return NOTHING;
    const { must, rule, members } = decision;
    const all = (0,parity_sides/* sidesOf */.Mm)(row, comparison.sides);
    const ours = all.filter(({ index }) => members.includes(index));
    const there = ours.filter(({ node }) => node);
    const bench = { ...comparison, row, rule, all };
    if (row.alone)
        return judgeAlone(row.alone, decision, there, bench);
    if (must === 'absent')
        return absent(there, bench);
    // Where values are compared, an empty one is a value like another, and its difference is told once.
    const gaps = new Map(ours
        .filter(({ node }) => must !== 'same' || !node)
        .map((side) => [side, gap(side, heldAgainst(side, decision, bench), bench)]));
    const { findings, unreadable } = relate(decision, there, bench);
    // What a rule expects below a plain value is asked where it lies; of an empty value that was told it is not asked again.
    const isExpected = rule !== undefined && (0,parity_decide/* isNamed */.ev)(row, rule, comparison.spec);
    const asked = there.filter((side) => isExpected && !unreadable.includes(side) && !gaps.get(side)?.length);
    return [...[...gaps.values()].flat(), ...findings, ...expectation(asked, bench)];
}
/** What a rule expects of values by themselves, for whoever knows those of one side alone. */
function judgeValues(row, decision, comparison) {
    const { must, rule, members } = decision;
    if (must === 'ignore' || must === 'absent' || !rule)
        return NOTHING;
    const all = (0,parity_sides/* sidesOf */.Mm)(row, comparison.sides);
    const there = all.filter(({ index, node }) => node && members.includes(index));
    const bench = { ...comparison, row, rule, all };
    if (row.alone)
        return judgeAlone(row.alone, decision, there, bench);
    const { unreadable } = relate(decision, there, bench);
    const isExpected = (0,parity_decide/* isNamed */.ev)(row, rule, comparison.spec);
    return isExpected
        ? expectation(there.filter((side) => !unreadable.includes(side)), bench)
        : NOTHING;
}
/**
 * What can be said of a value without the others. What lies in something that is compared as a whole was judged there by
 * the rules that name the whole.
 */
function judgeAlone(alone, decision, there, bench) {
    const { must, rule } = decision;
    if (!rule)
        return NOTHING;
    if (alone.why === 'within' && (0,parity_decide/* isNamed */.ev)(alone.whole, rule, bench.spec))
        return NOTHING;
    return must === 'absent' ? absent(there, bench) : expectation(there, bench);
}
/**
 * The sides that a side is held against. A rule that compares holds those against each other that it speaks of; whether
 * something is there is asked of all that are not excused.
 */
function heldAgainst(side, { must, rule, members, groups }, bench) {
    if (rule && must !== 'present') {
        const isOther = (index) => !groups || groups[index] !== groups[side.index];
        return bench.all.filter(({ index }) => members.includes(index) && isOther(index));
    }
    const excused = (0,parity_decide/* decisionsFor */.hr)(bench.row, bench.sides, bench.spec)
        .filter((one) => one.must === 'ignore' || one.must === 'absent')
        .flatMap((one) => one.members);
    return bench.all.filter(({ index }) => !excused.includes(index));
}
/** A key that is not there, or empty, on one side while another has it. A default only warns; a rule of its own stops. */
function gap(side, others, bench) {
    const { rule, spec } = bench;
    const severity = rule?.severity ?? (rule ? 'error' : 'warning');
    const filled = others.filter((other) => other.node && !(0,parity_sides/* isEmpty */.Im)(other));
    const isAsked = rule !== undefined && isAskedFor(side, rule, bench);
    if (side.node) {
        const facts = { from: side.name, has: (0,parity_sides/* namesOf */.eZ)(filled) };
        const isTold = (0,parity_sides/* isEmpty */.Im)(side) && (filled.length > 0 || isAsked);
        return isTold ? [(0,finding/* finding */.gk)('parity/empty', facts, (0,parity_sides/* placeOf */.$t)(side, bench), severity)] : [];
    }
    // Empty and not there are the same to who only asks for something, and not to who asks for the same.
    const must = rule ? rule.must : spec.default;
    const isCompared = must === 'same' || must === 'shape';
    const has = isCompared ? others.filter(({ node }) => node) : filled.filter((other) => !(0,parity_sides/* isHollow */.aN)(other));
    if (!side.effective.complete || (has.length === 0 && !isAsked))
        return [];
    return [(0,finding/* finding */.gk)('parity/missing', { from: side.name, has: (0,parity_sides/* namesOf */.eZ)(has) }, (0,parity_sides/* placeOf */.$t)(side, bench), severity)];
}
/** Whether a rule asks for the key whoever else has it: by itself, or since it says what the value looks like there. */
function isAskedFor({ name }, rule, { spec }) {
    return rule.must === 'present' || (0,parity_groups/* expectedIn */.aT)(rule, name, spec) !== undefined;
}
function absent(there, bench) {
    const [first] = there;
    if (!first)
        return [];
    const facts = { environments: (0,parity_sides/* namesOf */.eZ)(there) };
    return [(0,finding/* finding */.gk)('parity/absent', facts, (0,parity_sides/* placeOf */.$t)(first, bench), bench.rule?.severity)];
}

// EXTERNAL MODULE: ./build/src/check/parity-matrix.js
var parity_matrix = __webpack_require__(45491);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/hygiene/placeholder.js
var placeholder = __webpack_require__(41640);
;// CONCATENATED MODULE: ./build/src/parity/foreign-word.js

/** Words of places that are not production. As whole words they are rarely right in a live value. */
const ELSEWHERE = ['staging', 'stg', 'sandbox', 'integration', 'development', 'dev', 'test', 'example'];
/** Those that are ordinary words as well, so that they tell nothing in a sentence or in the name of a mailbox. */
const ORDINARY = new Set([
    'integration',
    'development',
    'dev',
    'test',
    'example',
    'demo',
    'local',
    'preview',
]);
/** Domains at the top that are called like an environment, or stand for one in documentation. */
const TOP_DOMAINS = new Set(['dev', 'local', 'example', 'demo', 'preview']);
/**
 * Looks for the names of other environments in the values of the environment `own`: for those of `others`, and for the
 * usual names of places that are not live. Only whole words count: `qa-2` is found in `db.qa_2.acme`, and `staging` is
 * not found in `backstaging`. The name of the own environment does not count.
 */
function foreignWords(own, others) {
    const each = anyOf(others, own);
    return (text, path) => {
        const found = [...text.matchAll(each)];
        const said = new Set(found.length > 0 ? path().flatMap(suspicion/* wordsOfKey */.q5) : []);
        return found.some(({ 0: word, index }) => {
            const isSaid = (0,suspicion/* wordsOfKey */.q5)(word).every((part) => said.has(part));
            return !isSaid && !isOrdinary(word.toLowerCase(), index, text);
        });
    };
}
/**
 * Whether a text holds one of the names that `foreignWords` looks for, whatever the own environment is called: nearly none
 * does.
 */
function mayNameElsewhere(others) {
    const any = anyOf(others);
    return (text) => text.search(any) >= 0;
}
/** For all services whose environments are called alike. */
const known = new Map();
/** Finds each of the names, and of the usual ones, as a whole word; that of the own environment apart. */
function anyOf(others, own = '') {
    const key = JSON.stringify([own, others]);
    const made = known.get(key) ?? expressionOf(others, asPattern(own));
    known.set(key, made);
    return made;
}
function expressionOf(others, own) {
    const names = new Set([...others, ...ELSEWHERE].map(asPattern));
    for (const name of ['', own])
        names.delete(name);
    return new RegExp(`(?<![a-z0-9])(?:${[...names].join('|')})(?![a-z0-9])`, 'gi');
}
/** A name as an expression, with whatever separates its words: of `qa-2` and of `qa_2` it is the same. */
function asPattern(name) {
    return name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('[^a-z0-9]{1,3}');
}
/** Whether a word means something else where it stands. */
function isOrdinary(word, at, text) {
    const end = at + word.length;
    // A device, such as `/dev/stdout`.
    if (word === 'dev' && text[at - 1] === '/' && text[end] === '/' && /^$|[\s"'=:>|,]/.test(text[at - 2] ?? ''))
        return true;
    if (TOP_DOMAINS.has(word) && isTopDomain(at, end, text))
        return true;
    // Domains that stand for any other (RFC 2606).
    if (word === 'example' && /^\.(?:com|org|net|edu)(?![\w.-])/i.test(text.slice(end, end + 6)))
        return true;
    if (!ORDINARY.has(word))
        return false;
    const isMailbox = /^[\w.+-]{0,64}@/.test(text.slice(end, end + 65));
    return isMailbox || isProse(text) || CLASS.test(text);
}
/** Whether a word is the last label of a host: `https://acme.dev/`, `redis.cache.svc.cluster.local:6379`. */
function isTopDomain(at, end, text) {
    return text[at - 1] === '.' && /[a-z0-9]/i.test(text[at - 2] ?? '') && /^$|[:/?#,;\s"']/.test(text[end] ?? '');
}
/** Several lines, or a sentence: there people write about tests and examples. */
function isProse(text) {
    return text.includes('\n') || text.trim().split(/\s+/, 4).length > 3;
}
/** The name of a class with its package: `com.acme.integration.OrderHandler`. */
const CLASS = /^(?:[a-z_]\w{0,60}\.){1,12}[A-Z]\w{0,100}$/;

// EXTERNAL MODULE: ./build/src/parity/host.js
var host = __webpack_require__(97849);
// EXTERNAL MODULE: ./build/src/check/live.js
var check_live = __webpack_require__(33502);
;// CONCATENATED MODULE: ./build/src/check/parity-place.js


/** The place of what one side holds in a row. */
function placeOfSide(row, effective, index) {
    const pointer = row.pointerOn(index);
    const { environment, service } = effective;
    return { location: (0,lookup/* locateMember */.Dx)(effective, pointer), pointer, environment, service };
}
/** The same key in other environments: in those of `which`, else in all that have it. */
function othersBeside(row, sides, index, which = sides.map((_, at) => at)) {
    const others = which.flatMap((at) => {
        const effective = at !== index && row.nodes[at] ? sides[at] : undefined;
        const location = effective && (0,lookup/* locateMember */.Dx)(effective, row.pointerOn(at));
        return location && effective ? [{ role: 'other', location, environment: effective.environment }] : [];
    });
    return others.slice(0, parity_sides/* MOST_BESIDE */.BI);
}

// EXTERNAL MODULE: ./build/src/check/private-host.js
var private_host = __webpack_require__(99372);
;// CONCATENATED MODULE: ./build/src/check/parity-suspect.js









/** What looks wrong in an environment that serves customers, without any rule being written. */
function suspicionsIn(rows, sides, excuses) {
    const live = sides.flatMap((effective, index) => {
        if (!(0,check_live/* servesCustomers */.e)(effective))
            return [];
        const namesElsewhere = foreignWords(effective.environment, otherNames(sides));
        return [{ index, effective, namesElsewhere, hasHygiene: excuses.hasHygiene(effective) }];
    });
    const isWorth = maySuspect(sides);
    const findings = [];
    for (const row of rows) {
        let plain;
        for (const side of live) {
            const leaf = leafAt(row, side.index);
            const text = leaf && (0,effective/* textOf */.b)(leaf);
            // Most texts tell nothing, and are the same in the next environment.
            if (!leaf || !text || text === plain)
                continue;
            if (!isWorth(text)) {
                plain = text;
                continue;
            }
            const found = suspicions(text, leaf, { row, sides, side, isTold: excuses.isTold });
            if (found.length > 0 && !excuses.ignored(row)(side.index))
                findings.push(...found);
        }
    }
    return findings;
}
/** Whether a text in an environment that serves customers is worth a closer look. */
function maySuspect(sides) {
    if (!sides.some(check_live/* servesCustomers */.e))
        return () => false;
    const mayName = mayNameElsewhere(otherNames(sides));
    return (text) => (0,placeholder/* mayBePlaceholder */.E)(text) || (0,private_host/* mayBePrivate */.yN)(text) || mayName(text) || PLAIN_HTTP.test(text);
}
function suspicions(text, leaf, around) {
    const { row, sides, side } = around;
    const { effective } = side;
    const unfilled = (0,placeholder/* placeholder */.q)(text);
    // What a placeholder looks like says nothing of the value that is to come.
    if (unfilled)
        return side.hasHygiene ? [] : [unfilledAt(leaf, text, unfilled === 'sure', effective)];
    const place = () => ({
        ...placeOfSide(row, effective, side.index),
        related: othersBeside(row, sides, side.index),
    });
    const findings = [];
    const kind = privateKindAt(text, around);
    if (kind)
        findings.push((0,finding/* finding */.gk)('parity/private-host', { kind }, place()));
    // Which word it is stays unsaid: it is a part of the value.
    const foreign = side.namesElsewhere(text, () => row.path) && !around.isTold(leaf, effective);
    if (foreign)
        findings.push((0,finding/* finding */.gk)('parity/foreign-word', {}, place()));
    const secure = kind ? undefined : secureElsewhere(text, around);
    if (secure !== undefined) {
        const related = othersBeside(row, sides, side.index, [secure]);
        const other = sides[secure]?.environment ?? '';
        findings.push((0,finding/* finding */.gk)('parity/plain-http', { other }, { ...place(), related }));
    }
    return findings;
}
function unfilledAt(leaf, text, sure, effective) {
    const { environment, service, payments } = effective;
    const { locateIn, valueLocation } = leaf.origin();
    const location = locateIn?.(text.length - text.trimStart().length) ?? valueLocation;
    const place = { location, pointer: leaf.pointer, environment, service };
    const weighs = sure && (payments === 'live' || payments === 'undeclared');
    return (0,finding/* finding */.gk)('hygiene/placeholder', {}, place, weighs ? 'error' : 'warning');
}
/**
 * Where a value leads that customers cannot reach. Of addresses in private networks each environment may have its own:
 * they are told where the others have no such address, or the same.
 */
function privateKindAt(text, { row, sides, side }) {
    const kind = (0,private_host/* privateKind */.a3)(text);
    if (kind === undefined || (0,private_host/* isRightlyPrivate */.pG)(row.path))
        return undefined;
    if (kind === 'loopback')
        return kind;
    const isBare = !text.includes('://');
    if (isBare && !(0,private_host/* namesAddress */.pK)(row.path))
        return undefined;
    const isByDesign = sides.some((_, index) => {
        const other = index === side.index ? undefined : textAt(row, index);
        return other !== undefined && other !== text && (0,private_host/* privateKind */.a3)(other) === 'private';
    });
    return isByDesign ? undefined : kind;
}
/** Names of the environments that are not live: a live value that holds one of them was probably copied. */
function otherNames(sides) {
    return sides.filter(({ payments }) => payments !== 'live').map(({ environment }) => environment);
}
const PLAIN_HTTP = /^\s*http:/i;
/** Index of an environment in which the same key is a https URL. Inside of a cluster plain http is usual. */
function secureElsewhere(text, { row, sides, side }) {
    if (!PLAIN_HTTP.test(text) || (0,suspicion/* asUrl */.mb)(text) === undefined || (0,host/* hostsIn */.TE)(text).every(host/* isInternalName */.Bn))
        return undefined;
    const at = sides.findIndex((_, index) => {
        const other = index === side.index ? undefined : textAt(row, index);
        return other !== undefined && (0,suspicion/* asUrl */.mb)(other)?.protocol === 'https:';
    });
    return at === -1 ? undefined : at;
}
function leafAt(row, index) {
    const node = row.nodes[index];
    return node?.kind === 'leaf' ? node.leaf : undefined;
}
function textAt(row, index) {
    const leaf = leafAt(row, index);
    return leaf && (0,effective/* textOf */.b)(leaf);
}

;// CONCATENATED MODULE: ./build/src/check/parity-own.js






/**
 * What parity says of one environment by itself. The job that makes a snapshot has the values, and judges what needs them:
 * `expect`, and what looks wrong without a rule. A job that compares snapshots takes over how that came out.
 */
function judgeOwn({ environment, service }, means) {
    const { spec, subject, told, comparer } = means;
    const { config, request, effective, plan } = subject;
    const own = effective.find((one) => one.environment === environment && one.service === service);
    if (!own)
        return [];
    if (own.snapshot)
        return madeBy(own, config);
    const sides = config.environments.map((one) => (one.name === environment ? own : unseen(one, service)));
    const rows = (0,parity_rows/* rowsOf */.RO)(sides, spec);
    const comparison = { sides, spec, comparer, seconds: request.limits.patternSeconds };
    const isHygiene = (item) => item.check === 'hygiene' && item.environment === environment && item.service === service;
    return [
        ...rows.flatMap((row) => (0,parity_decide/* decisionsFor */.hr)(row, sides, spec).flatMap((decision) => judgeValues(row, decision, comparison))),
        ...suspicionsIn(rows, sides, {
            ignored: (row) => (0,parity_decide/* excusedSides */.Ke)(row, sides, spec),
            isTold: told.isTold,
            hasHygiene: (side) => side === own && plan.some(isHygiene),
        }).filter(isSureAlone),
    ];
}
/** Whether others may have addresses of their own in private networks, which is as it should be, nobody knows here. */
function isSureAlone({ rule, facts }) {
    return rule !== 'parity/private-host' || facts.kind !== 'private';
}
/** An environment that this job knows by its name and payments alone. */
function unseen({ name, payments }, service) {
    const nothing = { root: tree/* EMPTY */.wg, leaves: new Map(), layers: [], documents: [], complete: false };
    return { environment: name, service, payments, ...nothing };
}
/** How the run came out that made the snapshot of an environment. */
function madeBy({ environment, snapshot }, { environments }) {
    if (!snapshot || snapshot.verdict === 'passed')
        return [];
    const place = { environment, location: environments.find(({ name }) => name === environment)?.location };
    return [(0,finding/* finding */.gk)(`snapshot/${snapshot.verdict}`, { environment }, place)];
}

;// CONCATENATED MODULE: ./build/src/check/parity-settled.js


/**
 * Knows where nothing is to be said: all sides hold the same plain value, no rule asks for anything else, and the value
 * tells nothing by itself. So it is at most paths of most configurations. They are counted, and looked at no further.
 */
class Settled {
    #sides;
    #spec;
    #mayTell;
    #standings = new Map();
    /** `mayTell` says of a text whether something may have to be said of it without any rule. */
    constructor(sides, spec, mayTell) {
        this.#sides = sides;
        this.#spec = spec;
        this.#mayTell = mayTell;
    }
    /** Where paths were settled, by how the rules stand there. */
    get standings() {
        return [...this.#standings.values()].filter(({ paths }) => paths > 0);
    }
    /** How many paths were settled. */
    get paths() {
        return this.standings.reduce((sum, { paths }) => sum + paths, 0);
    }
    /** Whether nothing is to be said of what the sides have at a path. */
    settles(nodes, state) {
        const value = plainValue(nodes[0]);
        if (value === undefined)
            return false;
        for (const node of nodes)
            if (plainValue(node) !== value)
                return false;
        const standing = this.#standingAt(state);
        if (!standing.isContent || (typeof value === 'string' && this.#mayTell(value)))
            return false;
        standing.paths += 1;
        return true;
    }
    #standingAt(state) {
        const known = this.#standings.get(state);
        if (known)
            return known;
        const decisions = (0,parity_decide/* decisionsAt */.RU)(state, this.#sides, this.#spec);
        const standing = { state, decisions, isContent: decisions.every(isContent), paths: 0 };
        this.#standings.set(state, standing);
        return standing;
    }
}

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 3 modules
var recognise = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/src/check/gateway-scene.js + 1 modules
var gateway_scene = __webpack_require__(89866);
;// CONCATENATED MODULE: ./build/src/check/parity-told.js




/** What the gateways check tells of, where this run makes it. Undefined where the run has ended meanwhile. */
async function toldByGateways(subject) {
    const { plan, config, effective: all } = subject;
    const judged = plan.filter(({ check }) => check === 'gateways');
    if (judged.length === 0)
        return { isTold: () => false, isJudged: () => false };
    const recogniser = (0,recognise/* recogniserOf */.n)(await (0,catalogue.loadCatalogue)(config.ownGateways));
    const leavesIn = (effective) => {
        const { environment, service, payments } = effective;
        const isJudged = judged.some((item) => item.environment === environment && item.service === service);
        const { seen } = (0,gateway_scene/* sceneOf */.cO)(effective, recogniser);
        const wrong = seen.filter(({ mode }) => isJudged && payments === 'live' && mode === 'test');
        const credentials = seen.filter(({ kind }) => kind === 'credential');
        return { wrong: new Set(wrong.map(({ leaf }) => leaf)), credentials: new Set(credentials.map(({ leaf }) => leaf)) };
    };
    const known = (0,own_patterns/* untilDeadline */.H)(subject, () => new Map(all.map((effective) => [effective, leavesIn(effective)])));
    return (known && {
        isTold: (leaf, effective) => known.get(effective)?.wrong.has(leaf) ?? false,
        isJudged: (leaf, effective) => known.get(effective)?.credentials.has(leaf) ?? false,
    });
}

// EXTERNAL MODULE: ./build/src/check/parity-rulebook.js
var parity_rulebook = __webpack_require__(56209);
;// CONCATENATED MODULE: ./build/src/check/parity-usage.js




/** A usage that has counted nothing yet. */
function newUsage(spec) {
    // Rows are counted by what they share, and rules afterwards: there are far fewer of those.
    const states = new Map();
    const decided = new Map();
    const decidedAt = new Map();
    const matches = new Set();
    const { rulesAt, pathOf } = (0,parity_rulebook/* rulebookOf */.Z)(spec);
    return {
        count: ({ state, alone }, decisions, rows = 1) => {
            add(states, state, rows);
            if (alone)
                return;
            add(decided, decisions, rows);
            const at = decidedAt.get(state);
            if (at)
                at.add(decisions);
            else
                decidedAt.set(state, new Set([decisions]));
        },
        countMatch: (entry) => matches.add(entry),
        records: () => {
            const [matched, decidedBy] = [new Map(), new Map()];
            for (const [state, rows] of states)
                for (const rule of rulesAt(state))
                    add(matched, rule, rows);
            for (const [decisions, rows] of decided)
                for (const rule of new Set(decisions.map((one) => one.rule)))
                    add(decidedBy, rule, rows);
            return spec.rules.map((rule, number) => ({
                paths: rule.paths,
                must: (0,parity_decide/* mustOf */.h2)(rule),
                location: rule.location,
                matched: matched.get(number) ?? 0,
                decided: decidedBy.get(rule) ?? 0,
            }));
        },
        unused: () => {
            const used = new Set([...states.keys()].flatMap(({ matched }) => matched.map((glob) => nameOf(pathOf(glob)))));
            return [...unusedRules(spec, used), ...unusedMatches(spec, matches)];
        },
        lonely: () => {
            const [held, alone] = [new Set(), new Set()];
            for (const [state, all] of decidedAt) {
                const paths = state.matched.flatMap((glob) => pathOf(glob) ?? []);
                for (const { rule, path } of paths) {
                    const name = nameOf({ rule, path });
                    for (const decisions of all) {
                        const how = howHeld(spec.rules[rule], decisions);
                        if (how === 'held')
                            held.add(name);
                        if (how === 'alone')
                            alone.add(name);
                    }
                }
            }
            return lonelyRules(spec, (name) => alone.has(name) && !held.has(name));
        },
    };
}
function add(counts, key, count) {
    counts.set(key, (counts.get(key) ?? 0) + count);
}
function nameOf(path) {
    return path ? `${path.rule} ${path.path}` : '';
}
/** A rule that speaks of nothing protects nothing. One that asks for something stops the deploy: it was not proven. */
function unusedRules({ rules }, used) {
    return rules.flatMap((rule, number) => {
        const asks = rule.must !== 'ignore' && rule.must !== 'absent';
        return rule.paths
            .filter((_, path) => !used.has(nameOf({ rule: number, path })))
            .map((path) => (0,finding/* finding */.gk)('parity/rule-unused', { path }, { location: rule.location }, asks ? 'error' : 'warning'));
    });
}
/**
 * Whether a rule that compares holds any environments against each other here, or decides for one alone since later rules
 * that ask for something took the others; undefined where it does neither.
 */
function howHeld(rule, decisions) {
    if (!rule || (rule.must !== 'same' && rule.must !== 'different' && rule.must !== 'shape'))
        return undefined;
    const own = decisions.filter((one) => one.rule === rule);
    if (own.length === 0 || Object.keys(rule.expect).length > 0)
        return undefined;
    if (own.some(({ members, groups }) => new Set(members.map((side) => groups?.[side] ?? side)).size > 1))
        return 'held';
    const others = decisions.filter((one) => one.rule !== undefined && one.rule !== rule);
    return others.some(({ must }) => must !== 'ignore' && must !== 'absent') ? 'alone' : undefined;
}
/** What such a rule asks for is proven nowhere: one environment is always like itself. */
function lonelyRules({ rules }, isLonely) {
    return rules.flatMap((rule, number) => rule.paths
        .filter((_, path) => isLonely(nameOf({ rule: number, path })))
        .map((path) => (0,finding/* finding */.gk)('parity/rule-unused', { path, of: 'alone' }, { location: rule.location }, 'error')));
}
/** An entry of `match` that names no list identifies nothing, and what it was meant for is paired by something else. */
function unusedMatches(spec, used) {
    return (0,parity_rows/* matchesOf */.th)(spec).paths.flatMap((path, entry) => {
        const location = spec.matchLocations?.get(path);
        return used.has(entry) ? [] : [(0,finding/* finding */.gk)('parity/rule-unused', { path, of: 'match' }, { location }, 'warning')];
    });
}

;// CONCATENATED MODULE: ./build/src/parity/odd-one-out.js


/** Fewest environments of which one can stand alone. */
const FEWEST = 3;
/**
 * The index of the one value that differs where all others agree; undefined where there is none, where they are of
 * different types, or where it differs as values of several places do by nature.
 */
function oddOneOut(path, voices) {
    if (voices.length < FEWEST || new Set(voices.map(({ value }) => typeof value)).size > 1)
        return undefined;
    const byValue = Map.groupBy(voices.map((_, index) => index), (index) => voices[index]?.value);
    if (byValue.size !== 2)
        return undefined;
    const [odd] = [...byValue.values()].find((indexes) => indexes.length === 1) ?? [];
    const other = voices.find((_, index) => index !== odd);
    const alone = odd === undefined ? undefined : voices[odd];
    if (!alone || !other || variesByNature(path()) || variesByPlace(alone, other))
        return undefined;
    return odd;
}
/** Words of keys whose values differ from place to place without anybody having to say why. */
const VARYING = new Set(('replicas replica cpu memory mem size capacity instances instance concurrency workers threads pool quota limits ' +
    'requests weight percentage percent rollout autoscaling hpa shards shard nodes node partitions storage ' +
    'disk heap xmx xms budget cost rate burst sampling sample tag image digest sha commit revision build release ' +
    'region zone az cell cluster site tenant brand market country locale language lang currency timezone tz environment ' +
    'env stage tier name id ids uuid arn account project subscription namespace label labels annotation annotations ip ' +
    'cidr subnet subnets vpc email mail bucket queue topic prefix suffix key keys secret ' +
    'token password passwd pwd dsn credential credentials certificate cert checksum hash salt schedule cron window date ' +
    'methods carrier carriers shipping legal company gomemlimit gomaxprocs').split(' '));
function variesByNature(path) {
    const [last = '', ...above] = [...path.filter((part) => !/^\d+$/.test(part))].reverse();
    // What it is about stands in its name, or at the end of that of the mapping that holds it: `resources.limits.cpu`.
    const about = [...(0,suspicion/* wordsOfKey */.q5)(last), ...above.slice(0, 2).flatMap((part) => (0,suspicion/* wordsOfKey */.q5)(part).slice(-1))];
    return about.some((word) => VARYING.has(word));
}
/** Words of places: of regions of the world and of clouds, and of countries, by their usual abbreviations. */
const PLACE = /^(?:(?:eu|us|usa|ap|apac|sa|af|me|ca|uk|gb|de|fr|es|it|nl|se|no|dk|fi|pl|ch|at|be|ie|pt|jp|au|nz|in|br|mx|cn|hk|sg|kr|id|my|th|vn|ph|za|ae|il|tr|emea|latam|amer|americas|europe|asia|australia|africa|canada|brazil|india|japan|west|east|north|south|central|northeast|northwest|southeast|southwest|global|primary|secondary|blue|green|canary|prod|production|prd|live|main)[a-d]?\d{0,3}[a-d]?|\d+|[a-d])$/;
/** How much memory a virtual machine of Java takes: `-Xmx4g`. */
const HEAP = /^xm[snx]\d+[kmgt]?$/;
/** Whether a value differs in nothing but the name of its place, or names its own environment. */
function variesByPlace(odd, other) {
    if (typeof odd.value !== 'string' || typeof other.value !== 'string')
        return false;
    if (odd.value.trim() === '' || other.value.trim() === '' || isIdentifier(odd.value) || isIdentifier(other.value))
        return true;
    const [one, two] = [bare(odd), bare(other)];
    if (one === two)
        return true;
    const own = partsOf(odd.environment).filter((part) => !partsOf(other.environment).includes(part));
    const said = partsOf(odd.value);
    return own.some((part) => said.includes(part)) || isWithinPlace(odd.value, other.value);
}
/** Addresses in a private network, of which each place has its own. */
function isWithinPlace(odd, other) {
    const hosts = [...(0,host/* hostsIn */.TE)(odd), ...(0,host/* hostsIn */.TE)(other)];
    const isAddress = (host) => /^[\d.]+$|:/.test(host);
    return !(0,suspicion/* asUrl */.mb)(odd)?.protocol.startsWith('http') && hosts.length > 1 && hosts.every(isAddress);
}
/** What is left of a value without what names a place. */
function bare({ value, environment }) {
    const own = partsOf(environment);
    return partsOf(String(value))
        .filter((part) => !own.includes(part) && !PLACE.test(part) && !HEAP.test(part))
        .join(' ');
}
function partsOf(text) {
    return text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '');
}
/** A number of something, such as a UUID, a digest or an account: each place may have its own. */
function isIdentifier(text) {
    return /^(?=[^\s]*\d)[0-9a-f-]{8,}$/i.test(text.trim()) || /^[A-Z]{1,4}[-_]?\d{5,}$/i.test(text.trim());
}

// EXTERNAL MODULE: ./build/src/secret/secret-name.js
var secret_name = __webpack_require__(75142);
;// CONCATENATED MODULE: ./build/src/check/parity-odd.js





/**
 * The one environment among three or more that stands alone where all others agree, without a rule that says whether it
 * may. Compared are those of one group of `parity.groups`; where there are none, those that take live payments.
 */
function oddOnesOut(rows, sides, spec) {
    if (spec.default === 'same' || spec.default === 'different' || spec.default === 'ignore')
        return [];
    const families = familiesOf(sides, spec);
    if (families.length === 0)
        return [];
    return rows.flatMap((row) => families.flatMap((family) => oddIn(row, family, sides, spec)));
}
/** Indexes of environments that belong together, three or more. */
function familiesOf(sides, { groups }) {
    const declared = Object.values(groups);
    const isOf = (members) => sides.flatMap((side, at) => (members.includes(side.environment) ? [at] : []));
    const live = sides.flatMap((side, at) => (side.payments === 'live' ? [at] : []));
    return (declared.length > 0 ? declared.map(isOf) : [live]).filter((family) => family.length > 2);
}
function oddIn(row, family, sides, spec) {
    const voices = family.flatMap((index) => voiceAt(row, index, sides));
    if (voices.length < family.length)
        return [];
    const at = oddOneOut(() => row.path, voices);
    const index = at === undefined ? undefined : family[at];
    const side = index === undefined ? undefined : sides[index];
    const other = family.find((one) => one !== index);
    if (index === undefined || other === undefined || !side)
        return [];
    const isRuled = family.some((one) => (0,parity_decide/* ruleFor */.sG)(row.path, sides[one]?.environment ?? '', spec) !== undefined);
    if (isRuled || (0,secret_name/* isSecretName */.eh)(row.key))
        return [];
    const environments = family.flatMap((one) => (one === index ? [] : (sides[one]?.environment ?? [])));
    const place = placeOfSide(row, side, index);
    const related = othersBeside(row, sides, index, [other]);
    return [(0,finding/* finding */.gk)('parity/odd-one-out', { odd: side.environment, environments }, { ...place, related })];
}
function voiceAt(row, index, sides) {
    const node = row.nodes[index];
    const content = node?.kind === 'leaf' ? node.leaf.content : undefined;
    const environment = sides[index]?.environment ?? '';
    if (content?.state !== 'known')
        return [];
    const { value } = content;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [{ environment, value }]
        : [];
}

;// CONCATENATED MODULE: ./build/src/check/connection-string.js
/** What names the password, the user and the server, in lower case: ADO.NET, ODBC, and the accounts of Azure. */
const NAMES = {
    password: ['password', 'pwd', 'accountkey', 'sharedaccesskey'],
    user: ['user id', 'uid', 'user', 'username', 'accountname', 'sharedaccesskeyname'],
    hosts: ['server', 'data source', 'host', 'address', 'addr', 'network address', 'endpoint', 'endpointsuffix'],
};
/** A text that is longer is none: nothing is split without end. */
const LONGEST = 4096;
/** A part: a name, and a value in quotes or without. */
const PART = /\s*([a-z][a-z ]{0,30}?)\s*=\s*("[^"]*"|'[^']*'|[^;]*)\s*(?:;|$)/iy;
/**
 * The login in a connection string of parts such as `Server=db.acme.io;User ID=orders;Password=\u2026`. Undefined for all else:
 * for one without a password, and for a sentence that speaks of one.
 * https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax has the form.
 */
function connectionIn(text) {
    if (text.length > LONGEST || !text.includes(';') || !text.includes('='))
        return undefined;
    const parts = connection_string_partsOf(text);
    const first = (names) => names.flatMap((name) => parts?.get(name) ?? []).find((value) => value !== '') ?? '';
    const password = first(NAMES.password);
    const hosts = first(NAMES.hosts).toLowerCase();
    if (password === '' || hosts === '')
        return undefined;
    return { user: first(NAMES.user), password, hosts: bareHosts(hosts) };
}
/** The parts by name; undefined where the text is not made of parts from its beginning to its end. */
function connection_string_partsOf(text) {
    const parts = new Map();
    let at = 0;
    while (at < text.length) {
        PART.lastIndex = at;
        const [whole, name, value] = PART.exec(text) ?? [];
        if (!whole || name === undefined || value === undefined)
            return text.slice(at).trim() === '' ? parts : undefined;
        parts.set(name.toLowerCase(), /^["']/.test(value) ? value.slice(1, -1) : value.trim());
        at += whole.length;
    }
    return parts;
}
/** Hosts without what SQL Server writes around them: `tcp:db.acme.io,1433` and `db.acme.io\\orders`. */
function bareHosts(written) {
    return written.replace(/^(?:tcp|np|lpc|admin):/, '').replace(/[,\\].*$/, '');
}

// EXTERNAL MODULE: ./build/src/check/credential-text.js
var credential_text = __webpack_require__(26813);
// EXTERNAL MODULE: ./build/src/check/gateway-called.js
var gateway_called = __webpack_require__(81648);
;// CONCATENATED MODULE: ./build/src/check/parity-secret.js









/**
 * Secrets of an environment that serves customers which one that does not has too: whoever may see the second can use the
 * first. They are compared by keyed fingerprints, and a comparison of the values would see nothing, since nothing differs.
 */
function sharedSecrets(rows, sides, context) {
    if (!areDivided(sides))
        return [];
    const live = sides.flatMap((side, index) => ((0,check_live/* servesCustomers */.e)(side) ? [index] : []));
    const held = [];
    // Of many rows nearly none holds a secret: no list is made for each, and what all hold is looked at once.
    for (const row of rows) {
        let plain;
        for (const [index, side] of sides.entries()) {
            const leaf = parity_secret_leafAt(row, index);
            const text = leaf && textIn(leaf);
            if (!leaf || text === undefined || text === plain)
                continue;
            const found = secretIn(text.trim());
            if (!found)
                plain = text;
            else if (parity_secret_isHeld(found, leaf, row, side, context)) {
                held.push({ row, index, of: found.of, mark: context.fingerprints.of(found.text, `parity ${found.of}`) });
            }
        }
    }
    const elsewhere = Map.groupBy(held.filter(({ index }) => !live.includes(index)), ({ mark }) => mark);
    const told = new Map();
    return held.flatMap((one) => {
        const twins = live.includes(one.index) ? closest(one, elsewhere.get(one.mark) ?? []) : [];
        // Several that serve customers share it among themselves as well: it is told of the first.
        if (twins.length === 0 || told.get(one.row) === one.mark)
            return [];
        told.set(one.row, one.mark);
        return [shared(one, twins, sides)];
    });
}
/** Whether a text that all these environments hold is worth asking whether it is a secret that they share. */
function mayBeShared(sides) {
    return areDivided(sides) ? (text) => secretIn(text.trim()) !== undefined : () => false;
}
/** Whether some serve customers and others do not. */
function areDivided(sides) {
    return new Set(sides.map(check_live/* servesCustomers */.e)).size > 1;
}
/** Of each environment one that has the same: under the same key if it has one there. */
function closest(one, same) {
    const byIndex = Map.groupBy(same, ({ index }) => index);
    return [...byIndex.values()].flatMap((all) => all.find(({ row }) => row === one.row) ?? all[0] ?? []);
}
function shared(one, twins, sides) {
    const ours = sides[one.index];
    if (!ours)
        throw new Error('a secret of no environment');
    const place = placeOfSide(one.row, ours, one.index);
    const others = twins.flatMap(({ row, index }) => {
        const side = sides[index];
        return side ? [{ side, location: placeOfSide(row, side, index).location }] : [];
    });
    const related = others.flatMap(({ side: { environment }, location }) => location ? [{ role: 'other', location, environment }] : []);
    const isOneLine = others.every(({ location }) => areSame(location, place.location));
    const facts = { of: one.of, environments: others.map(({ side }) => side.environment), isOneLine };
    return (0,finding/* finding */.gk)('parity/secret-shared', facts, { ...place, related }, isOneLine ? 'info' : undefined);
}
function areSame(one, other) {
    return one?.file === other?.file && one?.line === other?.line && one?.column === other?.column;
}
function parity_secret_leafAt({ nodes }, index) {
    const node = nodes[index];
    return node?.kind === 'leaf' ? node.leaf : undefined;
}
/** The step's own variables are the same for every environment and tell nothing: only what stands in files is held. */
function textIn({ content }) {
    return content.state === 'known' && typeof content.value === 'string' ? content.value : undefined;
}
/** Whether a secret counts, where neither its name nor another check nor a rule speaks against it. */
function parity_secret_isHeld({ byName }, leaf, row, side, { isJudged, spec }) {
    if (byName && !(0,secret_name/* holdsSecret */.hK)(nameIn(row) ?? parity_secret_nameOf(leaf, side)))
        return false;
    return !isJudged(leaf, side) && !isRuled(row.path, side, spec);
}
/** What a value is called, where that is its key: not that of an item, nor one that says nothing of what it is. */
function nameIn({ key, indexes }) {
    return indexes || key === 'value' || /^\d+$/.test(key) ? undefined : key;
}
function parity_secret_nameOf(leaf, side) {
    return (0,gateway_called/* calledIn */.P)(leaf, side).findLast((part) => !/^\d+$/.test(part)) ?? '';
}
/** A rule that says whether the key may be the same is the one that decides; another says nothing of it. */
function isRuled(path, { environment }, spec) {
    const rule = (0,parity_decide/* ruleFor */.sG)(path, environment, spec);
    if (!rule)
        return spec.default === 'same' || spec.default === 'different' || spec.default === 'ignore';
    return rule.must !== 'present' && rule.must !== 'shape';
}
/** By what a secret is known again: itself, or of a URL its password, and where that is a word, with where it is used. */
function secretIn(text) {
    if ((0,credential_text/* isPrivateKey */.T_)(text))
        return { of: 'secret', text, byName: false };
    const connection = connectionIn(text);
    if (connection)
        return secretOfLogin(connection);
    if (!text.includes('://'))
        return (0,credential_text/* isWrittenLikeSecret */.FN)(text) ? { of: 'secret', text, byName: true } : undefined;
    const login = loginIn(text);
    return login && secretOfLogin(login);
}
function secretOfLogin({ user, password, hosts }) {
    if ((0,credential_text/* isWrittenLikeSecret */.FN)(password))
        return { of: 'secret', text: password, byName: false };
    if (!(0,credential_text/* mayBeCredential */.iD)(password) || hosts.split(',').every(private_host/* isInternalHost */.AQ))
        return undefined;
    return { of: 'login', text: JSON.stringify([user, password, hosts]), byName: false };
}
/** The login in a URL, as text: drivers of databases take URLs that no browser would read. */
function loginIn(text) {
    if (!text.includes('@'))
        return undefined;
    const found = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#@]+)@([^\s/?#@]+)/i.exec(text);
    const [, user = '', password, hosts] = found ?? [];
    if (password === undefined || hosts === undefined)
        return undefined;
    return { user, password: decoded(password), hosts: hosts.toLowerCase() };
}
/** A password with a sign that a URL needs for itself is written with percent signs there, and without elsewhere. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/check/parity-without-rules.js



/** What looks wrong without any rule being written: in one value, in two that are the same, and in one that is not. */
function withoutRules(rows, sides, { spec, subject, told, ignored }) {
    const hasHygiene = ({ environment, service }) => subject.plan.some((item) => item.check === 'hygiene' && item.environment === environment && item.service === service);
    return [
        ...suspicionsIn(rows, sides, { ignored, isTold: told.isTold, hasHygiene }),
        ...sharedSecrets(rows, sides, { spec, fingerprints: subject.fingerprints, isJudged: told.isJudged }),
        ...oddOnesOut(rows, sides, spec),
    ];
}
/** Whether something may have to be said of a text that all these environments hold, without any rule: of most nothing is. */
function mayTell(sides) {
    const [isSuspect, isShared] = [maySuspect(sides), mayBeShared(sides)];
    return (text) => isSuspect(text) || isShared(text);
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
        const told = await toldByGateways(subject);
        if (!told)
            return { items: [], findings: [] };
        const services = Map.groupBy(subject.effective, ({ service }) => service);
        const usage = newUsage(spec);
        const tools = { spec, subject, told, usage, comparer: await (0,parity_compare/* comparerFor */.lu)(spec, subject.request.limits) };
        const isOwn = ({ environment }) => environment !== undefined;
        const own = items.filter(isOwn).map((item) => ({ id: item.id, findings: judgeOwn(item, tools) }));
        const together = items.filter((item) => !isOwn(item));
        if (together.length === 0)
            return { items: own, findings: [] };
        const compared = beforeDeadline(() => together.map((item) => ({ id: item.id, ...compare(item, services.get(item.service) ?? [], tools) })));
        if (!compared)
            return { items: [], findings: [] };
        const code = await codeOf(together, subject);
        if (!code)
            return { items: [], findings: [] };
        for (const row of code.excused)
            usage.count(row, []);
        const unused = subject.effective.every(({ complete }) => complete) ? usage.unused() : [];
        // A service that an environment lacks leaves others alone by itself, and is told.
        const isWhole = compared.every(({ sides }) => sides.length === subject.config.environments.length);
        const lonely = isWhole ? usage.lonely() : [];
        return {
            items: [
                ...own,
                ...compared.map(({ id, findings }) => ({ id, findings: [...findings, ...(code.byItem.get(id) ?? [])] })),
            ],
            findings: [...unused, ...lonely, ...code.problems],
            parityRules: usage.records(),
            matrix: (0,parity_matrix/* matricesOf */.yU)(compared, tools),
        };
    },
};
/** Undefined where the deadline of the run has passed meanwhile. */
function beforeDeadline(work) {
    try {
        return work();
    }
    catch (thrown) {
        if (!(thrown instanceof bounded/* TimedOut */.GA))
            throw thrown;
        return undefined;
    }
}
/** What source code takes where a variable is not set. Its reader is loaded where somebody names such code. */
async function codeOf(items, subject) {
    if (subject.config.scan.length === 0)
        return { byItem: new Map(), excused: [], problems: [] };
    return (await __webpack_require__.e(/* import() */ 5778).then(__webpack_require__.bind(__webpack_require__, 85778))).defaultsInCode(items, subject);
}
function compare(item, sides, tools) {
    const { spec, subject, told, usage, comparer } = tools;
    const { service } = item;
    const absent = missingServices(item, sides, subject);
    if (sides.length < 2)
        return { service, sides, rows: [], settled: 0, findings: absent };
    // Rows times rules can be more than any deadline, and nothing that is waited for would notice it.
    const patience = () => {
        if (performance.now() > subject.until)
            throw new bounded/* TimedOut */.GA();
    };
    const settled = new Settled(sides, spec, mayTell(sides));
    const isSettled = settled.settles.bind(settled);
    const rows = (0,parity_rows/* rowsOf */.RO)(sides, spec, { seen: usage.countMatch, isSettled, patience });
    for (const { state, decisions, paths } of settled.standings)
        usage.count({ state, alone: undefined }, decisions, paths);
    const comparison = { sides, spec, comparer, seconds: subject.request.limits.patternSeconds };
    const findings = [
        ...absent,
        ...judgeAll(rows, comparison, { usage, patience }),
        ...identityFindings(rows, comparison),
        ...withoutRules(rows, sides, { spec, subject, told, ignored: (row) => (0,parity_decide/* excusedSides */.Ke)(row, sides, spec) }),
    ];
    return { service, sides, rows, settled: settled.paths, findings };
}
/** Holds each row against what must hold there. */
function judgeAll(rows, comparison, { usage, patience }) {
    const findings = [];
    for (const row of rows) {
        patience();
        const decisions = (0,parity_decide/* decisionsFor */.hr)(row, comparison.sides, comparison.spec);
        usage.count(row, decisions);
        for (const decision of decisions)
            for (const found of judge(row, decision, comparison))
                findings.push(found);
    }
    return findings;
}
/** A service that some environments have and others have not. */
function missingServices({ service }, sides, { config }) {
    if (service === undefined)
        return [];
    return config.environments
        .filter(({ name }) => !sides.some(({ environment }) => environment === name))
        .map(({ name, location }) => (0,finding/* finding */.gk)('parity/service-missing', { service, from: name }, { environment: name, service, location }));
}


/***/ }),

/***/ 99372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isInternalHost),
/* harmony export */   a3: () => (/* binding */ privateKind),
/* harmony export */   pG: () => (/* binding */ isRightlyPrivate),
/* harmony export */   pK: () => (/* binding */ namesAddress),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56936);
/* harmony import */ var _parity_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97849);
/* harmony import */ var _parity_suspicion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28456);



/** What nearly no text has, so that most are done with. */
const HINT = /local|127|::|0\.0\.0|docker\.internal|\.(?:lan|home|intranet|corp)\b|\d\.\d+\.\d+\.\d|\[f|\/\/(?:0x)?[\da-f.]+(?:[/:]|$)/i;
/** Whether a text is worth asking where it leads. */
function mayBePrivate(text) {
    return HINT.test(text);
}
/** Where all hosts of a text are on the machine itself, or in a private network; undefined for any other text. */
function privateKind(text) {
    if (!mayBePrivate(text))
        return undefined;
    // By itself it is where a process listens.
    if (/^\s*(?:0\.0\.0\.0|\[?::\]?)(?::\d{1,5})?\s*$/.test(text))
        return undefined;
    const kinds = (0,_parity_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsIn */ .TE)(text).map(kindOfHost);
    if (kinds.length === 0 || kinds.includes(undefined))
        return undefined;
    return kinds.includes('loopback') ? 'loopback' : 'private';
}
/** Addresses of the machine itself, and the one that stands for all of its own (RFC 1122, RFC 4291). */
const LOOPBACK = /^(?:127\.|0\.0\.0\.0$|::1?$)/;
/**
 * RFC 1918, RFC 6598, RFC 4193, RFC 4291. Not the link-local range of IPv4: there clouds tell their machines who they
 * are, and every deployment asks it.
 */
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd]|fe[89ab])/;
/** Where AWS tells a machine who it is, over IPv6. */
const METADATA = 'fd00:ec2::254';
function kindOfHost(host) {
    const address = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAddress */ .n)(host);
    if (address === undefined) {
        if ((0,_parity_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopbackName */ .xX)(host))
            return 'loopback';
        return (0,_parity_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateName */ .$4)(host) ? 'private' : undefined;
    }
    if (LOOPBACK.test(address))
        return 'loopback';
    return PRIVATE.test(address) && address !== METADATA ? 'private' : undefined;
}
/** Words of keys whose values say what may come in, or where the process itself listens. */
const LISTENING = new Set([
    'bind',
    'listen',
    'listener',
    'listeners',
    'proxies',
    'allow',
    'allowed',
    'trusted',
    'whitelist',
    'allowlist',
    'cidr',
    'subnet',
    'health',
    'healthcheck',
    'liveness',
    'readiness',
    'probe',
]);
/** Words of keys that lead to an agent, which stands beside each process. */
const BESIDE = new Set([
    'agent',
    'otel',
    'otlp',
    'statsd',
    'dogstatsd',
    'datadog',
    'dd',
    'jaeger',
    'zipkin',
    'envoy',
    'dapr',
    'sidecar',
    'collector',
    'fluentd',
    'fluentbit',
    'telemetry',
]);
/** Whether a key is one whose value is rightly on the machine itself, or in the own network. */
function isRightlyPrivate(path) {
    const words = path.flatMap(_parity_suspicion_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfKey */ .q5);
    const isNoProxy = words.some((word, at) => word === 'no' && words[at + 1] === 'proxy');
    // Where ASP.NET listens.
    const isListening = path.at(-1) === 'ASPNETCORE_URLS';
    return isNoProxy || isListening || words.some((word) => LISTENING.has(word) || BESIDE.has(word));
}
/** Words of keys whose values are an address. */
const ADDRESS = /(?:url|uri|host|hostname|endpoint|addr|address|server|servers|broker|brokers|origin|dsn|webhook|api)s?$/i;
/** Whether a key is called like one whose value is an address that is asked. */
function namesAddress(path) {
    return ADDRESS.test(path.findLast((part) => !/^\d+$/.test(part)) ?? '');
}
/** Whether a host, with a port or without, is one that leads elsewhere in each deployment. */
function isInternalHost(written) {
    const [host = ''] = (0,_parity_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsIn */ .TE)(written);
    return host === '' || kindOfHost(host) !== undefined || (0,_parity_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternalName */ .Bn)(host);
}


/***/ }),

/***/ 97849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ isPrivateName),
/* harmony export */   Bn: () => (/* binding */ isInternalName),
/* harmony export */   TE: () => (/* binding */ hostsIn),
/* harmony export */   xX: () => (/* binding */ isLoopbackName)
/* harmony export */ });
/** Labels of a host that end a name which only the own network knows. */
const PRIVATE_NAME = /\.(?:local|lan|home|home\.arpa|localdomain|intranet|corp)$/;
/** Names inside of a cluster of Kubernetes, which ask nobody outside of it. */
const CLUSTER_NAME = /\.(?:svc|cluster\.local)$/;
/** Whether a host name means the machine itself without being an address. */
function isLoopbackName(host) {
    return host === 'localhost' || /\.localhost$|^(?:host|gateway)\.docker\.internal$/.test(host);
}
/** Whether a host is known in the network of the deployment alone: a name of one label, or of a cluster. */
function isInternalName(host) {
    return !host.includes('.') || CLUSTER_NAME.test(host) || /\.(?:internal|consul)$/.test(host) || isPrivateName(host);
}
/** Whether a host name ends like those that no public resolver knows. */
function isPrivateName(host) {
    return PRIVATE_NAME.test(host) && !CLUSTER_NAME.test(host);
}
/** Longest text that is looked at, and how many hosts of it. */
const LONGEST = 2048;
const MOST = 32;
const BARE_HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::\d{1,5})?$/i;
/**
 * The hosts of a text, in lower case and without ports: of a URL (of several hosts as well, as drivers of databases take
 * them, and behind `jdbc:`), of a bare host, or of a list of nothing but hosts. Empty where anything else stands in it.
 */
function hostsIn(text) {
    const trimmed = text.trim().replace(/^jdbc:/i, '');
    if (trimmed === '' || trimmed.length > LONGEST)
        return [];
    if (/^::1?$/.test(trimmed))
        return [trimmed];
    const parts = trimmed.split(/[\s,;]+/, MOST).filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isUrl))
        return parts.flatMap(hostsOfUrl);
    if (isUrl(trimmed))
        return hostsOfUrl(trimmed);
    return parts.every((part) => BARE_HOST.test(part)) ? parts.map(hostOf) : [];
}
/** Whether a text is a URL with an authority. */
function isUrl(text) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text);
}
/** A URL as browsers read it, else by its authority alone, which may name several hosts. */
function hostsOfUrl(url) {
    const read = URL.parse(url);
    if (read && read.hostname !== '' && !read.hostname.includes(','))
        return [hostOf(read.hostname)];
    const [, authority = ''] = /^[^:]+:\/\/([^/?#\s]*)/.exec(url) ?? [];
    return authority
        .slice(authority.lastIndexOf('@') + 1)
        .split(',')
        .filter((part) => BARE_HOST.test(part))
        .map(hostOf);
}
function hostOf(part) {
    const [, address] = /^\[([^\]]*)\]/.exec(part) ?? [];
    return (address ?? part.replace(/:\d{1,5}$/, '')).toLowerCase().replace(/\.$/, '');
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
