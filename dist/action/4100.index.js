export const id = 4100;
export const ids = [4100];
export const modules = {

/***/ 98638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulesDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/**
 * Digest (SHA-256) of what of tollgate.yml decides how values are compared: names and payments of the environments, and
 * `parity` but for the lines at which it stands. All of it is in the repository and no secret.
 */
function rulesDigest({ environments, parity }) {
    const rules = {
        environments: environments.map(({ name, payments }) => ({ name, payments })),
        parity: parity && { ...parity, rules: parity.rules.map((rule) => ({ ...rule, location: undefined })) },
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(sorted(rules)))
        .digest('hex');
}
/** Members of mappings in the order of their names; the order of lists counts. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const ordered = {};
    for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(ordered, key, sorted(member));
    return ordered;
}


/***/ }),

/***/ 47280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   mW: () => (/* binding */ FORM_VERSION),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** By which a file says that it is a snapshot. */
const FORMAT = 'tollgate-snapshot';
/** Version of the form; another one is not read. */
const FORM_VERSION = 1;
/** Bytes that the file of a snapshot may have, when it is written and when it is read. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Whether it holds more values, mappings and lists than a run looks at. What is too much to be read is not written either. */
function isTooLarge({ services }, most) {
    let left = most;
    const visit = (node) => {
        left -= 1;
        if (left < 0)
            return;
        if ('items' in node)
            for (const item of node.items)
                visit(item);
        else if ('members' in node)
            for (const member of Object.values(node.members))
                visit(member);
    };
    for (const { root } of services)
        visit(root);
    return left < 0;
}


/***/ }),

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeSnapshot: () => (/* binding */ takeSnapshot)
});

// EXTERNAL MODULE: ./build/src/check/parity-compare.js + 4 modules
var parity_compare = __webpack_require__(87487);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/check/parity-kept.js
var parity_kept = __webpack_require__(52258);
// EXTERNAL MODULE: ./build/src/check/parity-rows.js + 1 modules
var parity_rows = __webpack_require__(88667);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/kind.js
var finding_kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/parity/path-states.js
var path_states = __webpack_require__(81875);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/snapshot/print.js
var print = __webpack_require__(92701);
// EXTERNAL MODULE: ./build/src/snapshot/rules-digest.js
var rules_digest = __webpack_require__(98638);
// EXTERNAL MODULE: ./build/src/snapshot/snapshot.js
var snapshot = __webpack_require__(47280);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
;// CONCATENATED MODULE: ./build/src/snapshot/stand-in.js


/**
 * What stands in a snapshot for a value that is a part of a path: the `name` of a list item, or a key that looks like data.
 * It fits the very parts of paths in tollgate.yml that the text fits, so that the same rules decide, and of the text it
 * shows nothing that does not stand in tollgate.yml already.
 */
function standInsFor({ parity, waivers }) {
    const paths = [
        ...(parity?.rules ?? []).flatMap(({ paths }) => paths),
        ...Object.keys(parity?.match ?? {}),
        ...waivers.flatMap(({ path }) => path ?? []),
    ];
    const parts = paths.flatMap((path) => (0,path_glob/* pathGlobs */.pS)(path).flat());
    const literal = new Set(parts.flatMap((part) => (typeof part === 'string' ? (part.includes('*') ? [] : part) : part.key)));
    const patterns = [...new Set(parts.filter((part) => typeof part === 'string' && /[^*]/.test(part)))];
    return (text, fingerprint) => {
        if (literal.has(text))
            return text;
        const fitting = patterns.filter((part) => part.includes('*') && (0,wildcard/* matchesWildcard */._)(part, text));
        const isAlike = (other) => !literal.has(other) && patterns.every((part) => (0,wildcard/* matchesWildcard */._)(part, text) === (0,wildcard/* matchesWildcard */._)(part, other));
        return candidates(fitting, `#${fingerprint}`).find(isAlike);
    };
}
/** Texts put together from what the parts say literally: how they begin, what stands between their wildcards, how they end. */
function candidates(parts, mark) {
    const pieces = parts.map((part) => part.split('*'));
    const longest = (texts) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
    const begin = longest(pieces.map((each) => each[0] ?? ''));
    const end = longest(pieces.map((each) => each.at(-1) ?? ''));
    const between = [...new Set(pieces.flatMap((each) => each.slice(1, -1)))].sort().join(mark);
    return [`${begin}${mark}${end}`, `${begin}${mark}${between}${mark}${end}`];
}

;// CONCATENATED MODULE: ./build/src/snapshot/take.js

















/** In the form of a fingerprint, where any one will do. */
const ANY_FINGERPRINT = '0123456789abcdef'.repeat(2);
/** Fixed text whose fingerprint tells keys apart. */
const KEY_CHECK = 'the key of this snapshot';
/** Takes a snapshot of the environment that the request names, out of the effective configurations of its services. */
async function takeSnapshot(effective, taking) {
    const { config, request } = taking;
    const { environment = '' } = request;
    if (!config.parity) {
        const facts = { name: 'snapshot', reason: 'needs-environments', suggestion: undefined };
        return { draft: undefined, findings: [(0,finding/* finding */.gk)('config/input', facts)] };
    }
    const own = effective.filter((one) => one.environment === environment);
    const location = config.environments.find(({ name }) => name === environment)?.location;
    const without = (reason, findings) => {
        const why = (0,finding/* finding */.gk)('snapshot/not-written', { environment, reason }, { environment, location });
        return { draft: undefined, findings: [...findings, why] };
    };
    if (own.length === 0 || own.some(({ complete }) => !complete))
        return without('incomplete', []);
    const findings = [];
    const comparer = await (0,parity_compare/* comparerFor */.lu)(config.parity, request.limits);
    const draft = draftOf(own, config.parity, { ...taking, comparer }, findings);
    const isTooMuch = (0,snapshot/* isTooLarge */.I9)(draft, request.limits.nodes) || Buffer.byteLength((0,print/* printSnapshot */.I)(draft, 'errored')) > snapshot/* MOST_BYTES */.uZ;
    return isTooMuch ? without('too-large', findings) : { draft, findings };
}
function draftOf(own, parity, { config, request, fingerprints, comparer }, findings) {
    const { environment = '', now, workflowRun } = request;
    const keyed = fingerprints.isLasting ? fingerprints : undefined;
    const tools = { keyed, standIn: standInsFor(config), parity, comparer, ...askedOf(parity) };
    return {
        format: snapshot/* FORMAT */.uB,
        version: snapshot/* FORM_VERSION */.mW,
        tool: { name: 'tollgate', version: version/* VERSION */.x },
        environment,
        payments: own[0]?.payments ?? 'undeclared',
        made: now.toISOString(),
        run: workflowRun ?? null,
        rules: (0,rules_digest/* rulesDigest */.G)(config),
        key: keyed?.of(KEY_CHECK, 'snapshot key') ?? null,
        services: own.map((one) => serviceOf(one, tools, findings)).sort(byService),
    };
}
function byService(a, b) {
    return (a.service ?? '') < (b.service ?? '') ? -1 : 1;
}
function askedOf(parity) {
    const said = Object.values(parity.match).map((member) => (0,path_glob/* parsePathGlob */.VO)(member).map(path_states/* textOfPart */.o));
    return {
        manners: (0,parity_kept/* mannersOf */.K4)(parity),
        hasSets: parity.rules.some(({ as }) => as === 'set' || as === 'multiset'),
        identifying: new Set([['name'], ['key'], ['id'], ...said].map(finding_pointer/* toPointer */.rb)),
    };
}
function serviceOf(effective, tools, findings) {
    const { root, service, complete, hasUnseenNames = false } = effective;
    const walk = { effective, tools, findings };
    const taken = nodeOf(root, { pointer: '', way: '', inItem: undefined }, walk);
    return { service: service ?? null, complete, unseenNames: hasUnseenNames, root: taken };
}
function nodeOf(node, spot, walk) {
    if (node.kind === 'leaf')
        return leafOf(node.leaf, node, spot, walk.tools);
    if (node.kind === 'mapping')
        return mappingOf(node, spot, walk);
    if (node.items.some((item) => isIdentifiedInVain(item, walk.tools)))
        return tellUnnamed('list', spot, walk);
    const items = node.items.map((item, index) => nodeOf(item, { pointer: (0,finding_pointer/* childPointer */.Y2)(spot.pointer, String(index)), way: `${spot.way}/*`, inItem: '' }, walk));
    return { ...withForms(formsOf(node, spot, walk.tools)), items };
}
function mappingOf(node, spot, walk) {
    const named = [...node.children].map(([key, child]) => ({ key, child, shown: shownKey(key, spot, walk.tools) }));
    const members = {};
    for (const { key, child, shown } of named.sort(byName)) {
        if (shown === undefined)
            return tellUnnamed('mapping', spot, walk);
        const [pointer, way] = [(0,finding_pointer/* childPointer */.Y2)(spot.pointer, key), (0,finding_pointer/* childPointer */.Y2)(spot.way, key)];
        const inItem = spot.inItem === undefined ? undefined : (0,finding_pointer/* childPointer */.Y2)(spot.inItem, key);
        (0,own/* setOwn */.P5)(members, shown, nodeOf(child, { pointer, way, inItem }, walk));
    }
    return { ...withForms(formsOf(node, spot, walk.tools)), members };
}
/** Those without a name come first, so that nothing below them is looked at. */
function byName({ shown: a = '' }, { shown: b = '' }) {
    return a < b ? -1 : 1;
}
/** A key that looks like data is taken for data: only what stands for it is shown, where something can. */
function shownKey(key, { way }, { keyed, standIn }) {
    return (0,finding_pointer/* displayKey */.WE)(key) === key ? key : keyed && standIn(key, keyed.of(key, `snapshot member ${way}`));
}
/** Whether a value identifies the item of a list, or may be needed to, and nothing can stand for it. */
function isIdentifiedInVain(item, { keyed, standIn, identifying, parity }) {
    if (item.kind !== 'mapping')
        return false;
    // Items that lack what `match` says are told apart by all that they hold.
    if (!keyed && Object.keys(parity.match).length > 0)
        return true;
    return [...identifying].some((pointer) => {
        const leaf = leafAt(item, (0,finding_pointer/* fromPointer */.kU)(pointer));
        const text = leaf && (0,parity_rows/* identifyingText */.wz)(leaf);
        return text !== undefined && text !== '' && (!keyed || standIn(text, ANY_FINGERPRINT) === undefined);
    });
}
function leafAt(item, path) {
    let node = item;
    for (const key of path)
        node = node?.kind === 'mapping' ? node.children.get(key) : undefined;
    return node?.kind === 'leaf' ? node.leaf : undefined;
}
function tellUnnamed(kind, { pointer }, { effective, tools, findings }) {
    const { environment, service } = effective;
    if (!(0,parity_decide/* isIgnored */.pi)((0,finding_pointer/* fromPointer */.kU)(pointer), environment, tools.parity)) {
        const place = { location: (0,lookup/* locateMember */.Dx)(effective, pointer, 'key'), pointer, environment, service };
        findings.push((0,finding/* finding */.gk)('snapshot/unnamed', { kind }, place));
    }
    return { kind: kind === 'list' ? 'array' : 'object', from: 'file', state: 'unnamed' };
}
function leafOf(leaf, node, spot, tools) {
    const { content } = leaf;
    const from = leaf.origin().loader;
    const text = leaf.textual && { text: true };
    if (content.state === 'present' || content.state === 'runtime')
        return { kind: 'string', from, ...text, state: content.state };
    if (content.state === 'fingerprint')
        throw new Error('a snapshot was to be taken of a snapshot');
    const value = content.state === 'known' ? content.value : (0,effective/* textOf */.b)(leaf);
    const kind = (0,finding_kind/* kindOf */.I)(value);
    const identity = identityOf(leaf, spot, tools);
    return {
        kind,
        from,
        ...(isEmpty(kind, value) && { empty: true }),
        ...text,
        ...(tools.hasSets && !leaf.textual && tools.comparer.isUntyped(node, 'set') && { listed: true }),
        ...withForms(formsOf(node, spot, tools)),
        ...(identity !== undefined && { identity }),
    };
}
/** A leaf that is a mapping or a list has no members. */
function isEmpty(kind, value) {
    return value === '' || kind === 'null' || kind === 'array' || kind === 'object';
}
function withForms(forms) {
    return forms && Object.keys(forms).length > 0 ? { forms } : {};
}
/**
 * Fingerprints of the forms of a value. One that is that of the value as it is typed is left out. A mapping or list as it is
 * typed is known by what it holds; only what a normalisation makes of the whole has to be said.
 */
function formsOf(node, { way }, { keyed, comparer, manners }) {
    if (!keyed)
        return undefined;
    const forms = {};
    let typed;
    for (const manner of manners) {
        if (node.kind !== 'leaf' && manner.as === undefined)
            continue;
        const form = comparer.formOf(node, manner);
        if (form.kind === 'unknown')
            return undefined;
        const text = form.kind === 'form' ? form.text : undefined;
        const name = (0,parity_kept/* nameOfManner */.S5)(manner);
        if (text !== undefined && text === typed)
            continue;
        if (name === 'typed')
            typed = text;
        forms[name] = text === undefined ? parity_kept/* UNREADABLE */.mP : keyed.of(text, `snapshot value ${way}`);
    }
    return forms;
}
function identityOf(leaf, { way, inItem }, { keyed, standIn, identifying }) {
    const text = inItem !== undefined && identifying.has(inItem) ? (0,parity_rows/* identifyingText */.wz)(leaf) : undefined;
    if (text === undefined || text === '' || !keyed)
        return undefined;
    return standIn(text, keyed.of(text, `snapshot identity ${way}`));
}


/***/ })

};
