export const id = 6255;
export const ids = [6255];
export const modules = {

/***/ 69742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ capFindings),
  PS: () => (/* binding */ documentHygiene),
  uG: () => (/* binding */ flawFinding),
  PZ: () => (/* binding */ isOfEnvironment),
  aN: () => (/* binding */ withoutSaid)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var words = __webpack_require__(84622);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/hygiene/invisible.js
var invisible = __webpack_require__(32406);
// EXTERNAL MODULE: ./build/src/hygiene/quick.js
var quick = __webpack_require__(71498);
// EXTERNAL MODULE: ./build/src/hygiene/text.js + 3 modules
var hygiene_text = __webpack_require__(92007);
;// CONCATENATED MODULE: ./build/src/hygiene/document.js




/** What is wrong with the texts and the keys of a document. Its depth and size are bounded by the caps of its reader. */
function flawsInDocument(root, kind) {
    // Nearly every document is clean: the first walk only asks whether one is, and costs a small part of its parsing.
    return mayHoldFlaws(root, '', kind.textual) ? collect(root, kind) : [];
}
function mayHoldFlaws(node, key, textual) {
    if (typeof node === 'string')
        return node === '' ? textual : (0,quick/* mayBeFlawed */.a)(node, key);
    if (typeof node !== 'object' || node === null)
        return false;
    if (Array.isArray(node)) {
        for (let at = 0; at < node.length; at++)
            if (mayHoldFlaws(node[at], key, textual))
                return true;
        return false;
    }
    const members = node;
    for (const name of Object.keys(node)) {
        if (!(0,quick/* isPlainKey */._)(name) || mayHoldFlaws(members[name], name, textual))
            return true;
    }
    return false;
}
function collect(root, kind) {
    const found = [];
    const path = [];
    const visit = (node, key) => {
        if (typeof node === 'string') {
            for (const flaw of (0,hygiene_text/* flawsOfText */.W)(node, { ...kind, key }))
                found.push({ pointer: (0,pointer/* toPointer */.rb)(path), flaw });
        }
        if (typeof node !== 'object' || node === null)
            return;
        const isList = Array.isArray(node);
        for (const [name, child] of Object.entries(node)) {
            path.push(name);
            const inKey = isList || (0,quick/* isPlainKey */._)(name) ? undefined : (0,invisible/* invisibleInKey */.k)(name);
            if (inKey)
                found.push({ pointer: (0,pointer/* toPointer */.rb)(path), inKey });
            visit(child, isList ? key : name);
            path.pop();
        }
    };
    visit(root, '');
    return found;
}

;// CONCATENATED MODULE: ./build/src/check/hygiene-findings.js




/** What is told of an environment and not of a file: there the same text may weigh more, or be right. */
const OF_ENVIRONMENTS = new Set(['hygiene/placeholder', 'hygiene/empty']);
/** Whether a flaw is told of the environment that has it. Others are told of their file, once, whoever reads it. */
function isOfEnvironment({ rule }) {
    return OF_ENVIRONMENTS.has(rule);
}
/** The finding of a flaw; `isLive` where the text takes part in live payments. */
function flawFinding(flaw, place, isLive) {
    const { rule, facts, sure } = flaw;
    if (rule === 'hygiene/placeholder')
        return (0,finding/* finding */.gk)(rule, facts, place, isLive && sure ? 'error' : 'warning');
    return (0,finding/* finding */.gk)(rule, facts, place);
}
/** What is wrong with the texts of a document, without any schema. What an environment has is judged there. */
function documentHygiene(document, { subject, deployed = false, isOfLive = false }) {
    const { value, stringsOnly, format, within = '' } = document;
    const found = flawsInDocument(value, { textual: stringsOnly, yaml: format === 'yaml', deployed });
    const findings = found.flatMap((one) => {
        const pointer = within + one.pointer;
        if ('inKey' in one) {
            const location = document.locate(one.pointer, 'key');
            return [(0,finding/* finding */.gk)('hygiene/invisible', { kind: one.inKey, inKey: true }, { location, pointer })];
        }
        const { offset } = one.flaw;
        const location = document.locateIn ? document.locateIn(one.pointer, offset) : document.locate(one.pointer);
        // A text without a place of its own is told of where it is written.
        if (!location)
            return [];
        const elsewhere = !deployed && isOfEnvironment(one.flaw) && isJudgedElsewhere(document.locate(one.pointer), pointer, subject);
        return elsewhere ? [] : [flawFinding(one.flaw, { location, pointer }, isOfLive)];
    });
    return capFindings(findings, subject);
}
/** Leaves out what a schema has said of the same value: that a URL lacks its scheme is what its format says as well. */
function withoutSaid(findings, violations) {
    const said = new Set(violations.flatMap(({ rule, pointer }) => (rule === 'validate/format' ? [pointer] : [])));
    return findings.filter(({ rule, pointer }) => rule !== 'hygiene/url' || !said.has(pointer));
}
/**
 * Whether a value is laid into an environment whose hygiene this run looks at, also where a later source overrides it;
 * or stands in a file that is there to be copied and filled in.
 */
function isJudgedElsewhere(start, pointer, { effective, plan }) {
    const { file } = start;
    if (/(?:^|[._/-])(?:example|sample|template|tmpl|dist)(?:[._-][^/]*)?$/i.test(file))
        return true;
    const judged = new Set(plan.filter(({ check }) => check === 'hygiene').map(({ environment }) => environment));
    return effective
        .filter(({ environment }) => judged.has(environment))
        .some(({ layers, leaves }) => layers.some((layer) => layer.holds(pointer) && layer.locate(pointer, 'value').file === file) ||
        [...leaves.values()].some((leaf) => (0,finding_location/* compareLocations */.Q)(leaf.origin().valueLocation, start) === 0));
}
/** Lists the first findings of each rule, what stops before what does not; the rest are counted. */
function capFindings(findings, { request, config }) {
    const { findings: limit } = request.limits;
    const weightOf = ({ rule, severity }) => config.severities.get(rule) ?? severity;
    const counted = findings.filter((found) => weightOf(found) !== 'off');
    if (counted.length <= limit)
        return counted;
    const byRule = Map.groupBy(counted, ({ rule }) => rule);
    return [...byRule].flatMap(([rule, all]) => {
        const sorted = [
            ...all.filter(({ severity }) => severity === 'error'),
            ...all.filter((one) => one.severity !== 'error'),
        ];
        const [first, ...more] = sorted.slice(limit);
        if (!first)
            return all;
        const { location, environment, service } = first;
        const severity = config.severities.get(rule) ?? first.severity;
        const facts = { rule, limit, more: more.length + 1 };
        const place = { location, environment, service };
        return [...sorted.slice(0, limit), (0,finding/* finding */.gk)('hygiene/cap', facts, place, asSeverity(severity, rule))];
    });
}
function asSeverity(severity, rule) {
    return severity === 'off' ? words/* WORDS */.q9[rule].severity : severity;
}


/***/ }),

/***/ 39564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hygieneCheck: () => (/* binding */ hygieneCheck),
  isLive: () => (/* binding */ isLive)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/hygiene/invisible.js
var invisible = __webpack_require__(32406);
;// CONCATENATED MODULE: ./build/src/hygiene/near-keys.js
/** Shorter names are too easily like each other. */
const SHORTEST = 6;
/** In a mapping with more keys, keys are more likely data than names. */
const MOST_KEYS = 2000;
/** Programs read these in both cases. */
const BOTH_CASES = /proxy$/i;
/** Pairs of keys that differ by case alone. */
function differingByCase(keys) {
    if (keys.length > MOST_KEYS || !keys.some((key) => /[a-z]/.test(key)))
        return [];
    const seen = new Map();
    return keys.flatMap((key) => {
        if (key.length < SHORTEST || BOTH_CASES.test(key))
            return [];
        const folded = key.toLowerCase();
        const other = seen.get(folded);
        if (other === undefined)
            seen.set(folded, key);
        return other === undefined ? [] : [{ key, other, caseOnly: true }];
    });
}
/**
 * Pairs of keys that are one letter away from each other: one letter more, less or other, or two that changed places,
 * inside of a word of at least six letters that they otherwise share. A letter at the end of a word makes a plural or
 * another form of it, and is no slip.
 */
function differingByOneLetter(keys) {
    if (keys.length > MOST_KEYS)
        return [];
    const seen = new Map();
    return keys.flatMap((key) => {
        const found = new Set();
        for (const form of formsOf(key)) {
            const other = seen.get(form);
            if (other === undefined)
                seen.set(form, key);
            else if (other !== key && other.toLowerCase() !== key.toLowerCase() && isSlip(key, other))
                found.add(other);
        }
        return [...found].slice(0, 1).map((other) => ({ key, other, caseOnly: false }));
    });
}
/** A longer name than any key needs. */
const LONGEST = 80;
/** The key, and the key without one of its letters: two keys that are one letter apart share one of these. */
function* formsOf(key) {
    if (key.length < SHORTEST || key.length > LONGEST)
        return;
    yield key;
    for (let at = 0; at < key.length; at++)
        yield key.slice(0, at) + key.slice(at + 1);
}
/** Words of a key, by separators and by camel case. */
function wordsOf(key) {
    return key.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== '');
}
function isSlip(a, b) {
    const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
    if (wordsA.length !== wordsB.length)
        return false;
    const differing = wordsA.flatMap((word, at) => (word === wordsB[at] ? [] : [[word, wordsB[at] ?? '']]));
    const [pair] = differing;
    return differing.length === 1 && pair !== undefined && isMisspelt(pair[0].toLowerCase(), pair[1].toLowerCase());
}
function isMisspelt(a, b) {
    if (/\d/.test(a + b) || Math.max(a.length, b.length) <= SHORTEST)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end))
        end++;
    const restA = a.slice(start, a.length - end);
    const restB = b.slice(start, b.length - end);
    const swapped = restA.length === 2 && restA === [...restB].reverse().join('');
    const oneLetter = restA.length <= 1 && restB.length <= 1;
    // Both ends are shared: a difference there makes another word more often than a slip.
    return start > 0 && end > 0 && (swapped || oneLetter);
}

// EXTERNAL MODULE: ./build/src/hygiene/quick.js
var quick = __webpack_require__(71498);
// EXTERNAL MODULE: ./build/src/hygiene/text.js + 3 modules
var hygiene_text = __webpack_require__(92007);
// EXTERNAL MODULE: ./build/src/parity/suspicion.js
var suspicion = __webpack_require__(28456);
// EXTERNAL MODULE: ./build/src/check/hygiene-findings.js + 1 modules
var hygiene_findings = __webpack_require__(69742);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
;// CONCATENATED MODULE: ./build/src/check/hygiene.js












/** Looks at what an environment will have, without any schema: what is empty, cannot be seen, or was never filled in. */
const hygieneCheck = {
    name: 'hygiene',
    run: async (items, subject) => ({
        items: items.map((item) => ({ id: item.id, findings: checkItem(item, subject) })),
        findings: [],
    }),
};
function checkItem(item, subject) {
    const effective = (0,check_subject/* effectiveOf */.d)(subject, item);
    const ofTexts = [...effective.leaves.values()].flatMap((leaf) => flawsOfLeaf(leaf, effective, subject));
    return (0,hygiene_findings/* capFindings */.jZ)([...ofTexts, ...flawsOfKeys(effective.root, '', effective)], subject);
}
/** Whether the environment takes live payments: it says so, or says nothing and is named like one that does. */
function isLive({ payments, environment }) {
    return payments === 'live' || (payments === 'undeclared' && (0,suspicion/* isProductionName */.Zq)(environment));
}
function flawsOfLeaf(leaf, effective, subject) {
    const text = (0,environment_effective/* textOf */.b)(leaf);
    if (text === undefined)
        return [];
    const { pointer, textual } = leaf;
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
    const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    // Before the place is asked for, which takes longer.
    if (text !== '' && !(0,quick/* mayBeFlawed */.a)(text, key))
        return [];
    const { format, valueLocation, locateIn } = leaf.origin();
    return (0,hygiene_text/* flawsOfText */.W)(text, { key, textual, yaml: format === 'yaml', deployed: true })
        .filter((flaw) => !isExcused(flaw, path, effective, subject))
        .map((flaw) => {
        const location = locateIn?.(flaw.offset) ?? valueLocation;
        return (0,hygiene_findings/* flawFinding */.uG)(flaw, placeOf(pointer, location, effective, (0,hygiene_findings/* isOfEnvironment */.PZ)(flaw)), isLive(effective));
    });
}
/** What is wrong with a file is told without the environment, so that those who share the file are told once. */
function placeOf(pointer, location, effective, always = false) {
    const { environment, service } = effective;
    return always || !location ? { location, pointer, environment, service } : { location, pointer };
}
/** What a rule of parity ignores, and what is said elsewhere: one cause is one finding. */
function isExcused({ rule }, path, effective, subject) {
    const { environment, service } = effective;
    const { parity, validate } = subject.config;
    if (rule === 'hygiene/placeholder')
        return parity !== undefined && (0,parity_decide/* isIgnored */.pi)(path, environment, parity);
    if (rule !== 'hygiene/empty')
        return false;
    const key = path.at(-1) ?? '';
    const isAt = (asked) => (0,lookup/* pointerOf */.rq)(effective, asked) === (0,finding_pointer/* childPointer */.Y2)('', key);
    const asksFor = validate.some(({ require }) => path.length === 1 && require[environment]?.some(isAt));
    const compared = subject.plan.some((item) => item.check === 'parity' && item.service === service);
    return ((asksFor && subject.plan.some((item) => item.check === 'validate' && item.environment === environment)) ||
        (compared && subject.effective.some((other) => other.service === service && hasValue(other, path))));
}
function hasValue(effective, path) {
    return (0,lookup/* isSet */.vM)(effective, path.reduce(finding_pointer/* childPointer */.Y2, ''));
}
/** Keys that hold what cannot be seen, and keys of one mapping that differ too little. */
function flawsOfKeys(node, pointer, effective) {
    if (node.kind === 'leaf')
        return [];
    if (node.kind === 'list') {
        return node.items.flatMap((item, at) => flawsOfKeys(item, (0,finding_pointer/* childPointer */.Y2)(pointer, String(at)), effective));
    }
    const place = (key) => {
        const at = (0,finding_pointer/* childPointer */.Y2)(pointer, key);
        return placeOf(at, (0,lookup/* locateMember */.Dx)(effective, at, 'key'), effective);
    };
    const unseen = [...node.children.keys()].flatMap((key) => {
        const kind = (0,invisible/* invisibleInKey */.k)(key);
        return kind ? [(0,finding/* finding */.gk)('hygiene/invisible', { kind, inKey: true }, place(key))] : [];
    });
    const near = nearKeys(node.children).map(({ key, other, caseOnly }) => {
        const related = [place(other).location ?? []].flat().map((location) => ({ role: 'first', location }));
        return (0,finding/* finding */.gk)('hygiene/near-key', { other, caseOnly }, { ...place(key), related });
    });
    const below = [...node.children].flatMap(([key, child]) => flawsOfKeys(child, (0,finding_pointer/* childPointer */.Y2)(pointer, key), effective));
    return [...unseen, ...near, ...below];
}
/**
 * Keys that differ too little. In a file with types, two such keys may be meant; where they come from two files, the
 * later one was probably to override the earlier one.
 */
function nearKeys(children) {
    const keys = [...children].filter(([, child]) => child.kind === 'leaf').map(([key]) => key);
    const found = [...differingByCase(keys), ...differingByOneLetter(keys)];
    return found.filter(({ key, other }) => {
        const [a, b] = [children.get(key), children.get(other)];
        if (a?.kind !== 'leaf' || b?.kind !== 'leaf')
            return false;
        return (a.leaf.textual && b.leaf.textual) || fileOf(a.leaf) !== fileOf(b.leaf);
    });
}
function fileOf(leaf) {
    return leaf.origin().location?.file;
}


/***/ }),

/***/ 1519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B5: () => (/* binding */ documentsInEnvironment),
  vo: () => (/* binding */ readAsked),
  Qi: () => (/* binding */ withContent)
});

// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/parity/path-states.js
var path_states = __webpack_require__(81875);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
;// CONCATENATED MODULE: ./build/src/source/nested.js


/** Reads a document that stands in a text. Everything that is found in it is placed in the outer file. */
async function readNested(nested, format, limits) {
    const { file, text, pointer } = nested;
    const { documents, problems } = await (0,read/* readText */.yR)({ file, text }, format, limits);
    const outer = outerPlaces(nested);
    const below = (inner) => (0,finding_pointer/* fromPointer */.kU)(inner).reduce(finding_pointer/* childPointer */.Y2, pointer);
    return {
        documents: documents.map((document) => nestedDocument(document, nested, outer)),
        problems: problems.map((problem) => ({
            ...movedPlaces(problem, outer),
            pointer: below(problem.pointer ?? ''),
        })),
    };
}
function nestedDocument(document, nested, outer) {
    // How a member is written is known of the inner text alone, whose places are not those of the file.
    const { written: _, ...rest } = document;
    return {
        ...rest,
        within: nested.pointer,
        locate: (pointer, part) => outer(document.locate(pointer, part)),
        locateIn: (pointer, offset) => {
            const place = document.locateIn ? document.locateIn(pointer, offset) : document.locate(pointer);
            return place && outer(place);
        },
    };
}
/** Turns places of the inner text into places of the outer file. */
function outerPlaces({ text, locate }) {
    let starts;
    return ({ line, column }) => {
        starts ??= lineStarts(text);
        return locate(Math.min((starts[line - 1] ?? 0) + column - 1, text.length));
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** A finding with all of its places moved: its own, those beside it, and those among its facts. */
function movedPlaces(found, move) {
    const moved = (value) => {
        if (Array.isArray(value))
            return value.map(moved);
        if (typeof value !== 'object' || value === null)
            return value;
        if (isLocation(value))
            return move(value);
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, moved(member)]));
    };
    // Nothing but places is changed, so that it is the same finding elsewhere.
    return moved(found);
}
function isLocation(value) {
    return 'file' in value && 'line' in value && 'column' in value;
}

// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/check/inside.js












/** Reads the documents of a file that an entry asks for: the whole, or the text at `inside` in each that holds it. */
async function readAsked(workspace, path, spec) {
    const { inside, format, dialect } = spec;
    const reading = await (0,read/* readDocuments */.r9)(workspace, path, inside === undefined ? format : undefined, dialect);
    const { documents, problems } = reading;
    if (inside === undefined)
        return { ...reading, documents: withContent(documents) };
    const readings = [];
    for (const document of documents) {
        const pointer = pointersOf(inside).find((one) => holds(document.value, one));
        if (pointer !== undefined)
            readings.push(await readInside(document, pointer, inside, format, workspace.limits));
    }
    // Beside a ConfigMap there may be other documents; a file that has the key nowhere has it misspelt, or is not meant.
    const missing = readings.length === 0 ? nothingInside(documents, inside, spec) : [];
    return {
        documents: readings.flatMap((one) => withContent(one.documents)),
        problems: [...problems, ...missing, ...readings.flatMap((one) => one.problems)],
    };
}
async function readInside(document, pointer, inside, format, limits) {
    const text = (0,finding_pointer/* fromPointer */.kU)(pointer).reduce(own/* memberOf */.C5, document.value);
    if (typeof text !== 'string') {
        const place = { location: document.locate(pointer), pointer };
        return { documents: [], problems: [(0,finding/* finding */.gk)('validate/nothing-inside', { inside, noText: true }, place)] };
    }
    const locate = (offset) => document.locateIn?.(pointer, offset) ?? document.locate(pointer);
    return readNested({ file: document.file, text, pointer, locate }, formatInside(pointer, text, format), limits);
}
/**
 * Between `---` and `---` there may be nothing; only a file that holds nothing at all is itself a value, null. A null that is
 * written is a document like any other.
 */
function withContent(documents) {
    const filled = documents.length === 1 ? documents : documents.filter(isWritten);
    return filled.length > 0 ? filled : documents.slice(0, 1);
}
function isWritten(document) {
    if (document.value !== null)
        return true;
    return (0,finding_location/* compareLocations */.Q)(document.locate(''), document.locate('', 'end')) !== 0;
}
/** The documents that stand in a variable, or another text, of an environment. */
async function documentsInEnvironment(effective, { inside = '', format, location }, limits) {
    const pointers = pointersOf(inside);
    const pointer = pointers.find((one) => isThere(effective, one)) ?? pointers[0] ?? '';
    const leaf = effective.leaves.get(pointer);
    if (leaf && (0,environment_effective/* isOutOfReach */.H)(leaf)) {
        const place = { location: leaf.origin().valueLocation ?? location, pointer };
        return { documents: [], problems: [(0,finding/* finding */.gk)('validate/not-readable', {}, place)] };
    }
    const text = leaf && (0,environment_effective/* textOf */.b)(leaf);
    if (!leaf || text === undefined) {
        const there = isThere(effective, pointer);
        // What a source that could not be read may hold is unknown, and that it could not be read is said already.
        if (!there && !effective.complete)
            return { documents: [], problems: [] };
        const at = there ? (0,lookup/* locateMember */.Dx)(effective, pointer) : (0,insertion/* insertionPoint */.K)(effective, pointer);
        const problem = (0,finding/* finding */.gk)('validate/nothing-inside', { inside, noText: there }, { location: at ?? location, pointer });
        return { documents: [], problems: [problem] };
    }
    const { valueLocation, locateIn } = leaf.origin();
    // A variable of the step stands in no file; the entry that asks for it is the nearest place.
    const start = valueLocation ?? location;
    if (!start)
        throw new Error('an entry of validate without a place');
    const locate = (offset) => locateIn?.(offset) ?? start;
    const nested = { file: start.file, text, pointer, locate };
    const { documents, problems } = await readNested(nested, formatInside(pointer, text, format), limits);
    return { documents: withContent(documents), problems };
}
/** That no document of a file has the key. What one that could not be read may hold is unknown, and that is said. */
function nothingInside(documents, inside, { location }) {
    const [first] = documents;
    if (!first)
        return [];
    const related = location && [{ role: 'rule', location }];
    for (const document of documents) {
        const near = nearKey(document.value, inside);
        if (near === undefined)
            continue;
        const place = { location: document.locate(near.pointer, 'key'), pointer: near.pointer, related };
        return [(0,finding/* finding */.gk)('validate/nothing-inside', { inside, noText: false, suggestion: near.asked }, place)];
    }
    const place = { location: first.locate(''), related };
    return [(0,finding/* finding */.gk)('validate/nothing-inside', { inside, noText: false }, place)];
}
/** A key that was probably meant to be the one that is missing, and what that one is called. */
function nearKey(root, inside) {
    for (const pointer of pointersOf(inside)) {
        const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
        const at = path.findIndex((_, length) => !holds(root, (0,finding_pointer/* toPointer */.rb)(path.slice(0, length + 1))));
        const asked = path[at];
        const holder = path.slice(0, at).reduce(own/* memberOf */.C5, root);
        if (asked === undefined || typeof holder !== 'object' || holder === null)
            continue;
        const near = (0,suggest/* suggest */.Z)(asked, Object.keys(holder));
        if (near !== undefined)
            return { pointer: (0,finding_pointer/* toPointer */.rb)([...path.slice(0, at), near]), asked };
    }
    return undefined;
}
/** The pointers that a key may mean: with its dots as a name at the root, or as a path. */
function pointersOf(inside) {
    if (inside.startsWith('/'))
        return [inside];
    return [...new Set([(0,finding_pointer/* toPointer */.rb)((0,path_glob/* parsePathGlob */.VO)(inside).map(path_states/* textOfPart */.o)), (0,finding_pointer/* toPointer */.rb)([inside])])];
}
function holds(root, pointer) {
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
    const holder = path.slice(0, -1).reduce(own/* memberOf */.C5, root);
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, path.at(-1) ?? '');
}
function isThere({ leaves }, pointer) {
    return leaves.has(pointer) || [...leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}
/** Named, or told by the end of the key as by the end of a file, or by how the text begins. */
function formatInside(pointer, text, format) {
    const told = format ?? (0,read/* formatOf */.be)((0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? '');
    return told ?? (/^\s*[{[]/.test(text) ? 'json' : 'yaml');
}


/***/ }),

/***/ 75962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ excusedSides),
/* harmony export */   RU: () => (/* binding */ decisionsAt),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   h2: () => (/* binding */ mustOf),
/* harmony export */   hr: () => (/* binding */ decisionsFor),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   sG: () => (/* binding */ ruleFor)
/* harmony export */ });
/* harmony import */ var _parity_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68438);
/* harmony import */ var _parity_rulebook_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56209);


/** For each configuration by the names of the environments, so that all services share it; and for those at hand. */
const shared = new WeakMap();
const atHand = new WeakMap();
function decidedFor(sides, spec) {
    const held = atHand.get(sides);
    if (held?.spec === spec)
        return held.decided;
    const ofSpec = shared.get(spec) ?? new Map();
    shared.set(spec, ofSpec);
    const names = JSON.stringify(sides.map(({ environment }) => environment));
    const decided = ofSpec.get(names) ?? new Map();
    ofSpec.set(names, decided);
    atHand.set(sides, { spec, decided });
    return decided;
}
/**
 * The last rule that matches the path and speaks of a side decides for it. Sides with the same rule belong together; those
 * of a rule `within: groups` do so in each group by itself.
 */
function decisionsFor(row, sides, spec) {
    return row.isMixed ? decideMixed(row, sides, spec) : decisionsAt(row.state, sides, spec);
}
/** The same for every path at which the rules stand so, where the sides hold one kind. */
function decisionsAt(state, sides, spec) {
    const decided = decidedFor(sides, spec);
    const known = decided.get(state);
    if (known)
        return known;
    const decisions = decide((0,_parity_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .rulebookOf */ .Z)(spec).rulesAt(state), sides, spec);
    decided.set(state, decisions);
    return decisions;
}
function decide(matching, sides, spec) {
    const byRule = new Map();
    for (const [side, { environment }] of sides.entries()) {
        const last = matching.findLast((number) => {
            const rule = spec.rules[number];
            return rule !== undefined && (0,_parity_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksTo */ .zG)(rule, environment, spec);
        });
        byRule.set(last, [...(byRule.get(last) ?? []), side]);
    }
    return [...byRule].flatMap(([number, members]) => {
        const rule = number === undefined ? undefined : spec.rules[number];
        const groups = sides.map(({ environment }) => (0,_parity_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(environment, spec));
        const decision = { must: rule ? mustOf(rule) : spec.default, rule, members, groups: undefined };
        if (rule?.scope === 'between-groups')
            return [{ ...decision, groups }];
        if (rule?.scope !== 'within-groups')
            return [decision];
        const byGroup = Map.groupBy(members, (side) => groups[side]);
        return [...byGroup.values()].map((together) => ({ ...decision, members: together }));
    });
}
/** What a rule asks for: one that only expects something asks that it is there. */
function mustOf({ must }) {
    return must ?? 'present';
}
/**
 * Where the sides hold different kinds, a rule that asks for something further below decides beside the one that names the
 * row: it cannot be proven there. A rule that ignores decides where it ignores all that lies below.
 */
function decideMixed(row, sides, spec) {
    const { rulesAt } = (0,_parity_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .rulebookOf */ .Z)(spec);
    const here = rulesAt(row.state);
    const within = (row.within ?? []).map(({ state }) => rulesAt(state));
    const speaking = [...new Set(within.flat())].filter((number) => {
        const must = spec.rules[number]?.must;
        return must === 'ignore' ? within.every((rules) => rules.includes(number)) : must !== 'absent';
    });
    const all = [...new Set([...here, ...speaking])].sort((a, b) => a - b);
    const named = decide(here, sides, spec);
    // One rule that asks is enough to tell that the kinds differ.
    const asked = named
        .filter(({ rule, must }) => rule && must !== 'ignore' && must !== 'absent')
        .flatMap(({ members }) => members);
    const below = decide(all, sides, spec).filter(({ rule, members }) => rule && !named.some((one) => one.rule === rule) && !members.every((side) => asked.includes(side)));
    const decided = below.flatMap(({ members }) => members);
    // What is the default where no rule speaks is not where one speaks below.
    return [...named.filter(({ rule, members }) => rule || !members.every((side) => decided.includes(side))), ...below];
}
/** Whether a rule names the row itself, and not only something that lies below it. */
function isNamed(row, rule, spec) {
    return (0,_parity_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .rulebookOf */ .Z)(spec)
        .rulesAt(row.state)
        .some((number) => spec.rules[number] === rule);
}
/** Which sides of a row a rule has excused. */
function excusedSides(row, sides, spec) {
    const excuses = decisionsFor(row, sides, spec).filter(({ rule, must }) => rule !== undefined && must === 'ignore');
    return (side) => excuses.some(({ members }) => members.includes(side));
}
/** The rule that decides for a path in an environment: the last that names the path and speaks of the environment. */
function ruleFor(path, environment, spec) {
    const { root, rulesAt } = (0,_parity_rulebook_js__WEBPACK_IMPORTED_MODULE_0__/* .rulebookOf */ .Z)(spec);
    const state = path.reduce((at, key) => at.next(key), root);
    const rules = rulesAt(state).flatMap((number) => spec.rules[number] ?? []);
    return rules.findLast((rule) => (0,_parity_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksTo */ .zG)(rule, environment, spec));
}
/** Whether a rule says that a path does not matter in an environment. */
function isIgnored(path, environment, spec) {
    return ruleFor(path, environment, spec)?.must === 'ignore';
}


/***/ }),

/***/ 68438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   aT: () => (/* binding */ expectedIn),
/* harmony export */   zG: () => (/* binding */ speaksTo)
/* harmony export */ });
/** The group of an environment; one in no group is a group by itself, and has its own name. */
function groupOf(environment, { groups }) {
    return Object.entries(groups).find(([, members]) => members.includes(environment))?.[0] ?? environment;
}
/** Whether a rule speaks of an environment, by its own name or by that of its group. */
function speaksTo(rule, environment, spec) {
    return rule.in.length === 0 || rule.in.includes(environment) || rule.in.includes(groupOf(environment, spec));
}
/** What a rule expects in an environment: what it says of the environment itself, else of its group. */
function expectedIn(rule, environment, spec) {
    const { expect } = rule;
    for (const name of [environment, groupOf(environment, spec)])
        if (Object.hasOwn(expect, name))
            return expect[name];
    return undefined;
}


/***/ }),

/***/ 56209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ rulebookOf)
/* harmony export */ });
/* harmony import */ var _parity_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33407);
/* harmony import */ var _parity_path_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81875);
/* harmony import */ var _parity_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68438);



const known = new WeakMap();
/** Made once for all services, and for whoever asks of a single path. */
function rulebookOf(spec) {
    const made = known.get(spec);
    if (made)
        return made;
    const rulebook = makeRulebook(spec);
    known.set(spec, rulebook);
    return rulebook;
}
function makeRulebook(spec) {
    const { rules } = spec;
    const globs = rules.flatMap(({ paths }, rule) => paths.flatMap((text, path) => (0,_parity_path_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .pathGlobs */ .pS)(text).map((glob) => ({ rule, path, glob }))));
    const lists = new Map();
    const rulesAt = (state) => {
        const known = lists.get(state);
        if (known)
            return known;
        const at = [...new Set(state.matched.flatMap((glob) => globs[glob]?.rule ?? []))];
        lists.set(state, at);
        return at;
    };
    return {
        root: (0,_parity_path_states_js__WEBPACK_IMPORTED_MODULE_1__/* .pathStates */ .w)(globs.map(({ glob }) => glob)),
        rulesAt,
        pathOf: (glob) => globs[glob],
        comparesWhole: (state, environments) => {
            if (!rules.some(isOfCollections))
                return false;
            const at = rulesAt(state).flatMap((number) => rules[number] ?? []);
            // The rule that decides in an environment is the last: what one before it says there was taken back.
            return environments.some((environment) => {
                const last = at.findLast((rule) => (0,_parity_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .speaksTo */ .zG)(rule, environment, spec));
                return last !== undefined && isOfCollections(last);
            });
        },
    };
}
function isOfCollections({ as, must }) {
    return must !== 'ignore' && (as === 'set' || as === 'multiset');
}


/***/ }),

/***/ 36012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NO_RECORDS),
/* harmony export */   y: () => (/* binding */ withRecordsOf)
/* harmony export */ });
/** Those of a run in which no check has told anything yet. */
const NO_RECORDS = {
    gateways: [],
    probes: [],
    methods: [],
    redundancy: [],
    matrix: [],
    parityRules: [],
};
/** The records with those of one more check behind them. */
function withRecordsOf(outcome, records) {
    return {
        gateways: [...records.gateways, ...(outcome.gateways ?? [])],
        probes: [...records.probes, ...(outcome.probes ?? [])],
        methods: [...records.methods, ...(outcome.methods ?? [])],
        redundancy: [...records.redundancy, ...(outcome.redundancy ?? [])],
        matrix: [...records.matrix, ...(outcome.matrix ?? [])],
        parityRules: [...records.parityRules, ...(outcome.parityRules ?? [])],
    };
}


/***/ }),

/***/ 14746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ readDeclared),
/* harmony export */   Zc: () => (/* binding */ declaredSchemas),
/* harmony export */   pU: () => (/* binding */ furtherProblems),
/* harmony export */   vT: () => (/* binding */ libraryOf)
/* harmony export */ });
/* harmony import */ var _schema_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40254);
/* harmony import */ var _schema_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46210);


/** The schemas that the checks of a run work with. */
function libraryOf({ config, workspace, policy }) {
    const held = openFrom(policy?.workspace ?? workspace, config);
    if (!policy?.isBase)
        return held;
    let own;
    return {
        ...held,
        loadFor: async (document, name, place) => {
            const loaded = await held.loadFor(document, name, place);
            if (loaded.ok || !isNowhere(loaded.findings, document))
                return loaded;
            // What is new came with the file that names it.
            own ??= openFrom(workspace, config);
            return own.loadFor(document, name, place);
        },
    };
}
/** Names of the schemas that tollgate.yml gives to what it checks. */
function declaredSchemas({ validate, probes }) {
    const named = [
        ...validate.map(({ schema }) => schema),
        ...probes.flatMap(({ expect, warn }) => [expect.jsonSchema, warn.jsonSchema]),
    ];
    return [...new Set(named.filter((name) => name !== undefined))];
}
/** Reads every schema that tollgate.yml names, and what they lead to, from where the policy has them. */
async function readDeclared(asker) {
    const library = libraryOf(asker);
    await library.problems();
    for (const name of declaredSchemas(asker.config))
        await library.load(name);
}
function openFrom(workspace, config) {
    const declared = declaredSchemas(config);
    return (0,_schema_library_js__WEBPACK_IMPORTED_MODULE_0__/* .openLibrary */ .u)({ workspace, schemas: config.schemas, declared, copies: (0,_schema_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedCopies */ .QM)(workspace) });
}
/** Whether there is no schema of that name at all; one that is there and wrong is another matter. */
function isNowhere(findings, { file }) {
    return findings.every(({ rule, facts, location }) => rule === 'schema/reference' &&
        location?.file === file &&
        ['file-missing', 'address-unknown', 'not-locked'].includes(facts.reason));
}
/** What is wrong with `schemas:`. What is named there and cannot be read has no place but tollgate.yml. */
async function furtherProblems(library, { config }) {
    const location = config.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
    return (await library.problems()).map((problem) => ({ ...problem, location: problem.location ?? location }));
}


/***/ }),

/***/ 42987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stopOf),
/* harmony export */   T: () => (/* binding */ stoppedFinding)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91788);


function stopOf(error) {
    if (error instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .NotValidated */ .Om)
        return 'unsupported';
    return error instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .TimedOut */ .GA ? 'timeout' : undefined;
}
/** The finding where a value could not be held against a schema to the end: at the pattern that took the time, if one did. */
function stoppedFinding(stop, schema, { value, locate }) {
    const location = schema.document.locate('');
    if (stop === 'unsupported')
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/syntax', { reason: 'unsupported' }, { location });
    const seconds = schema.patternSeconds;
    const hanging = schema.hangingPattern(value());
    if (!hanging)
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/timeout', { seconds }, { location });
    const { document, pattern: pointer } = hanging;
    const at = document.locate(pointer, pointer.endsWith('/pattern') ? 'value' : 'key');
    const text = locate(hanging.value, hanging.part);
    const related = text && [{ role: 'value', location: text }];
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/timeout', { seconds, pattern: true }, { location: at, pointer, related });
}


/***/ }),

/***/ 14846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ effectiveOf)
/* harmony export */ });
/** The effective configuration that an item of the plan speaks of. The plan names none that was not assembled. */
function effectiveOf({ effective }, { environment, service, id }) {
    const found = effective.find((one) => one.environment === environment && one.service === service);
    if (!found)
        throw new Error(`no configuration was assembled for ${id}`);
    return found;
}


/***/ }),

/***/ 18908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38055);

/** Every command, in the order of the help. */
const COMMANDS = {
    check: { takes: '', says: 'make all checks that are declared', checks: [] },
    validate: { takes: '[files...]', says: 'check configuration against JSON Schemas', checks: ['validate'] },
    gateways: {
        takes: '[list|id]',
        says: 'check payment gateways and show them; list or an id: what is known of any',
        checks: ['gateways'],
    },
    probe: { takes: '', says: 'ask payment gateways and other services whether they answer', checks: ['probes'] },
    parity: { takes: '', says: 'compare the environments', checks: ['parity'] },
    snapshot: {
        takes: '',
        says: 'write what a later comparison needs of an environment, and no value',
        checks: ['parity'],
    },
    explain: {
        takes: '[rule]',
        says: 'say what a rule means and why it matters; without a rule, list them all',
        checks: undefined,
    },
    schemas: {
        takes: 'lock [files...]',
        says: 'fetch the schemas of other hosts, and pin them in tollgate-schemas.lock.json',
        checks: undefined,
    },
    demo: {
        takes: '[a|b|c|d]',
        says: 'replay an outage on the example shop, or on an incident, against servers on this machine alone',
        checks: undefined,
    },
    sandbox: {
        takes: '',
        says: 'serve payment providers on this machine, under their own names, that fail on demand',
        checks: undefined,
    },
};
/** Whether there is a command of this name. */
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}
/** The flags of locking: what says which schemas there are, and what says where the network may go. */
const LOCK_FLAGS = [
    ...[
        'config',
        'schema',
        'schemas',
        'files',
        'allow-private-hosts',
        'tls-ca',
        'resolve',
        'client-certificates',
        'proxy',
        'limits',
        'check',
    ],
];
const SANDBOX_FLAGS = ['serve', 'fault', 'port', 'control-port', 'directory', 'format'];
/** The flags that a command takes, in the order of the help. */
function flagsOf(name) {
    if (name === 'schemas')
        return LOCK_FLAGS;
    if (name === 'sandbox')
        return SANDBOX_FLAGS;
    const all = Object.keys(_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg);
    if (COMMANDS[name].checks === undefined)
        return [];
    const ofChecks = all.filter(isFlagOfChecks);
    // Snapshots are compared for parity alone, and every other command would have to leave something out.
    return name === 'parity' ? [...ofChecks, 'suggest'] : ofChecks.filter((flag) => flag !== 'snapshots');
}
const NOT_OF_CHECKS = ['check', 'suggest', ...SANDBOX_FLAGS.filter((name) => name !== 'format')];
function isFlagOfChecks(name) {
    return Object.hasOwn(_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg, name) && !NOT_OF_CHECKS.includes(name);
}


/***/ }),

/***/ 38055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   nl: () => (/* binding */ parseWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66793);


const FORMATS = ['pretty', 'json', 'markdown'];
/** Every flag of the checking commands, in the order of the help. */
const FLAGS = {
    config: {
        short: 'c',
        takes: '<file>',
        says: 'configuration file (default: tollgate.yml, then .github/tollgate.yml)',
    },
    environment: { short: 'e', takes: '<name>', says: 'the environment about to be deployed (default: all)' },
    'fail-on': { takes: '<severity>', says: 'from which severity on the run fails: error or warning (default: error)' },
    'fail-on-new': { takes: '', says: 'only what the change since --base brings fails the run; the rest is reported' },
    schema: { takes: '<file>', says: 'JSON Schema that the files, or both environments, are held against' },
    schemas: { takes: '<glob>', repeatable: true, says: 'further schemas, which a $ref finds by their $id' },
    files: { takes: '<glob>', repeatable: true, says: 'files or folders that the schema describes' },
    staging: {
        takes: '<file>',
        repeatable: true,
        says: 'configuration of staging, later over earlier',
    },
    production: { takes: '<file>', repeatable: true, says: 'configuration of production, likewise' },
    'process-names': { takes: '<name>', repeatable: true, says: 'variable of this process that a source may read' },
    variables: {
        takes: '<file>',
        says: 'JSON file of names and texts, which a source github reads instead of asking GitHub',
    },
    'github-token': { takes: '<variable>', says: 'variable of this process that holds the token for GitHub' },
    'fingerprint-key': {
        takes: '<variable>',
        says: 'variable of this process that holds the key of fingerprints, for snapshots and pins of waivers',
    },
    snapshots: { takes: '<folder>', says: 'compare the snapshots in this folder instead of sources' },
    credentials: { takes: '<file>', says: 'YAML file that binds credentials to origins, methods and paths' },
    'allow-private-hosts': {
        takes: '<host>',
        repeatable: true,
        says: 'host that may be private and asked over plain http',
    },
    'tls-ca': {
        takes: '<[host=]file>',
        repeatable: true,
        says: 'PEM file with further certificate authorities, for a host or for those that --allow-private-hosts and --resolve name',
    },
    resolve: { takes: '<host:port:address:port>', repeatable: true, says: 'connect there instead' },
    'client-certificates': { takes: '<file>', says: 'YAML file that gives hosts a client certificate and its key' },
    proxy: { takes: '<file>', says: 'YAML file that says which hosts are asked through which proxy' },
    base: {
        takes: '<ref>',
        says: 'commit that is live, such as main: what the change does and brings is told against it (default: none)',
    },
    policy: {
        takes: '<head|base>',
        choices: ['head', 'base'],
        says: 'whose tollgate.yml and schemas decide, that of the change or that of --base (default: head)',
    },
    limits: { takes: '<key=value>', repeatable: true, says: 'change a cap, such as run-seconds=300' },
    format: {
        takes: '<format>',
        choices: FORMATS,
        says: 'how to print the report: pretty, json or markdown (default: pretty)',
    },
    output: {
        short: 'o',
        takes: '<file>',
        repeatable: true,
        says: 'also write the report: .json and .md say the format, with any other name it is that of --format',
    },
    suggest: { takes: '', says: 'print rules for what no rule decides, as YAML to paste into tollgate.yml' },
    serve: {
        takes: '<host=kind>',
        repeatable: true,
        says: 'a further host: the id of a gateway (alone, all of its hosts), adyen-test, adyen-live, acquirer, status-page or postgres',
    },
    fault: {
        takes: '<host=fault>',
        repeatable: true,
        says: 'how a host fails from the start, such as status=503,every=3 or tls=expired',
    },
    port: { takes: '<number>', says: 'port of the first host, the others behind it (default: free ones)' },
    'control-port': { takes: '<number>', says: 'port of the control API (default: a free one)' },
    directory: { takes: '<folder>', says: 'folder for the certificate of the authority, until the sandbox stops' },
    check: { takes: '', says: 'only hold the lock file, its copies and the schemas against each other; fetch nothing' },
};
/** Reads the words after the command. Node's reader splits them; what may stand there is judged here. */
function parseWords(words, known = Object.keys(FLAGS)) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        options: optionsOf(),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Map();
    const positionals = [];
    let help = false;
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, value, rawName } = token;
        if (name === 'help') {
            help = true;
            continue;
        }
        if (!isFlag(name) || !known.includes(name))
            return { ok: false, problem: unknownFlag(rawName, name, known) };
        const problem = wrongValue(FLAGS[name], rawName, value, flags.has(name));
        if (problem !== undefined)
            return { ok: false, problem };
        flags.set(name, [...(flags.get(name) ?? []), value ?? '']);
    }
    return { ok: true, flags, positionals, help };
}
function optionsOf() {
    const flags = Object.entries(FLAGS).map(([name, flag]) => {
        const option = { type: flag.takes === '' ? 'boolean' : 'string', multiple: true };
        return [name, 'short' in flag ? { ...option, short: flag.short } : option];
    });
    return { ...Object.fromEntries(flags), help: { type: 'boolean', short: 'h' } };
}
function isFlag(name) {
    return Object.hasOwn(FLAGS, name);
}
function unknownFlag(raw, name, known) {
    if (isFlag(name))
        return `"${raw}" is an option of other commands.`;
    const near = (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, known);
    return `unknown option "${raw}".${near === undefined ? '' : ` Did you mean --${near}?`}`;
}
function wrongValue(flag, raw, value, again) {
    if (flag.takes === '')
        return value === undefined ? undefined : `option "${raw}" takes no value.`;
    if (value === undefined)
        return `option "${raw}" needs ${flag.takes}.`;
    if (again && !flag.repeatable)
        return `option "${raw}" is given twice.`;
    if (flag.choices && !flag.choices.includes(value))
        return `option "${raw}" takes ${flag.choices.join(', ')}.`;
    return undefined;
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/cli/commands.js
var commands = __webpack_require__(18908);
;// CONCATENATED MODULE: ./build/src/finding/words/other-severity.js
const BY_WARN = 'So it is where `warn` asks it and `expect` does not.';
const BY_BLAME = 'So it is with `on-outage: warn`, where an outage is shown.';
const OF_PARITY_RULE = 'A parity rule with `severity` gives its findings that one.';
/** Rules whose findings do not always have their default severity, and when. */
const OTHER_SEVERITY = {
    'manifest/dangling': 'It is a warning where a Secret is not among the manifests and one of nearly the same name is: it may be made elsewhere.',
    'manifest/reference': 'It is an error where the variable is defined further down, and where the value becomes longer than any environment can be.',
    'schema/keyword': 'A keyword that resembles no known one, or one that only describes, may belong to another tool: it is a warning. `nullable` is an info.',
    'schema/format': 'It is an error where the name is nearly that of a format that is known; then the run is errored: exit code 2.',
    'source/byte-order-mark': 'It is an error where the source names such a loader as its `dialect`, and an info where no name stands in the first line.',
    'compose/interpolation': 'Outside what makes the environment of the service, a required variable is a warning, and one that is not set is not told.',
    'compose/not-a-string': 'It is an error where the container gets another text than the one that is written.',
    'probe/status-page': `So it is where the page as a whole reports a disturbance or maintenance, and \`components\` names none. ${BY_BLAME}`,
    'probe/unreachable': BY_BLAME,
    'probe/health': BY_BLAME,
    'database/unusable': BY_BLAME,
    'probe/status': `${BY_WARN} ${BY_BLAME}`,
    'probe/header': BY_WARN,
    'probe/body': BY_WARN,
    'probe/json': BY_WARN,
    'probe/tls': BY_WARN,
    'probe/certificate': BY_WARN,
    'probe/http-version': BY_WARN,
    'probe/address-family': BY_WARN,
    'probe/latency': BY_WARN,
    'probe/answers': BY_WARN,
    'probe/not-judged': BY_WARN,
    'gateway/host': 'It is a warning where the catalogue\u2019s fact is not sure, and where the key says itself that it is of the other mode, such as `urls.sandbox` beside `urls.live`.',
    'gateway/key': 'It is a warning where the catalogue\u2019s fact is not sure, and where the key says itself that it is of the other mode, such as `STRIPE_TEST_SECRET_KEY` beside the live one.',
    'gateway/mode': 'It is a warning where the catalogue\u2019s fact is not sure.',
    'gateway/mode-missing': 'It is a warning where it is not sure what the software does without the variable, or whether something else switches it: an address, another switch, an empty text.',
    'gateway/pair': 'It is a warning where the catalogue\u2019s fact is not sure, and where the two may be meant to differ, such as a test key under a name of live ones.',
    'gateway/swapped': 'It is a warning where the catalogue\u2019s fact is not sure.',
    'gateway/cut-off': 'It is a warning where the catalogue\u2019s fact is not sure.',
    'gateway/shared': 'It is a warning where the catalogue\u2019s fact is not sure, where one line of one file is read by both environments, and where the text may be no credential.',
    'gateway/api-version': 'It is an error where the version is older than the one in tollgate.yml, and the catalogue\u2019s fact is sure.',
    'parity/missing': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
    'parity/empty': `It is an error where a parity rule names the key. ${OF_PARITY_RULE}`,
    'parity/type': `It is an error where a parity rule says \`must: same\` or \`must: different\`, and where one speaks of a key that holds a mapping or a list on some sides alone. ${OF_PARITY_RULE}`,
    'parity/same': OF_PARITY_RULE,
    'parity/different': OF_PARITY_RULE,
    'parity/shape': OF_PARITY_RULE,
    'parity/absent': OF_PARITY_RULE,
    'parity/expect': OF_PARITY_RULE,
    'parity/not-compared': OF_PARITY_RULE,
    'parity/rule-unused': 'It is an error unless the rule says `must: ignore` or `must: absent`.',
    'policy/loosened': 'It is an info where an entry of tollgate.yml asks for less, and that hides nothing today.',
    'policy/unknown': 'It is an info where the policy of the base does not decide.',
    'hygiene/placeholder': 'It is a warning in an environment that takes test payments or none, in a file of no environment, and where the text may be a value after all.',
    'hygiene/cap': 'It weighs what the rule weighs whose findings it counts.',
};

// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var words = __webpack_require__(84622);
;// CONCATENATED MODULE: ./build/src/cli/explain.js




const STOP = {
    failed: 'The run then has failed: exit code 1.',
    'wrong-request': 'The run is then errored, since the request cannot be worked with: exit code 2.',
    unknown: 'The run is then errored, since it could not be told: exit code 3.',
};
const WEIGHT = {
    error: 'An error, unless tollgate.yml says otherwise.',
    warning: 'A warning, unless tollgate.yml says otherwise; it stops a deploy only with fail-on: warning.',
    info: 'A note, which stops nothing.',
};
/** The words of one rule, or the list of all, or of those of one group such as `gateway`. */
function explain(rule = '') {
    const listed = words/* RULES */.y0.filter((name) => rule === '' || name.startsWith(`${rule.replace(/\/$/, '')}/`));
    if (listed.length > 0)
        return { text: listed.map((name) => `${line(name, listed)}\n`).join(''), code: 0 };
    if (!(0,words/* isRule */.Nd)(rule))
        return { text: unknown(rule), code: 2 };
    const { title, about, severity, stop } = words/* WORDS */.q9[rule];
    const other = OTHER_SEVERITY[rule];
    const usual = severity === 'error' ? `${WEIGHT.error} ${STOP[stop]}` : WEIGHT[severity];
    const weight = other === undefined ? usual : `${usual} ${other}`;
    return {
        text: `${[rule, `${title}.`, '', ...wrap(about), '', ...wrap(weight), '', `docs/rules/${rule}.md`].join('\n')}\n`,
        code: 0,
    };
}
function line(rule, beside) {
    return `${rule.padEnd(Math.max(...beside.map((name) => name.length)))}  ${words/* WORDS */.q9[rule].title}`;
}
function unknown(name) {
    const near = (0,suggest/* suggest */.Z)(name, words/* RULES */.y0) ?? words/* RULES */.y0.find((rule) => rule.endsWith(`/${name}`));
    const hint = near === undefined ? 'tollgate explain lists all rules.' : `Did you mean ${near}?`;
    return `tollgate: there is no rule "${(0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(name), 100)}". ${hint}\n`;
}
function wrap(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < 96)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 10 modules
var run_checks = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/dispatch.js




/** Carries out a command whose words were read, and returns the exit code. */
async function dispatch(name, flags, positionals, process) {
    const [first] = positionals;
    if (name === 'explain') {
        const { text, code } = explain(first);
        await (0,say/* say */.c)(code === 0 ? process.stdout : process.stderr, text);
        return code;
    }
    if (name === 'demo') {
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(7686), __webpack_require__.e(7773), __webpack_require__.e(8870), __webpack_require__.e(3988)]).then(__webpack_require__.bind(__webpack_require__, 23988));
        return runDemo({ incident: first, process });
    }
    if (name === 'schemas') {
        const { runSchemas } = await Promise.all(/* import() */[__webpack_require__.e(6509), __webpack_require__.e(8393)]).then(__webpack_require__.bind(__webpack_require__, 78393));
        return runSchemas(flags, positionals, process);
    }
    if (name === 'sandbox') {
        const { runSandbox } = await Promise.all(/* import() */[__webpack_require__.e(7686), __webpack_require__.e(7773), __webpack_require__.e(8870), __webpack_require__.e(2787)]).then(__webpack_require__.bind(__webpack_require__, 72787));
        return runSandbox(flags, process);
    }
    if (name === 'snapshot') {
        const { runSnapshot } = await __webpack_require__.e(/* import() */ 2946).then(__webpack_require__.bind(__webpack_require__, 72946));
        return runSnapshot(flags, process);
    }
    if (name === 'gateways' && first !== undefined) {
        const { runGateways } = await Promise.all(/* import() */[__webpack_require__.e(7773), __webpack_require__.e(2223)]).then(__webpack_require__.bind(__webpack_require__, 72223));
        return runGateways(first, flags, process);
    }
    if (name === 'parity' && flags.has('suggest')) {
        const { runSuggest } = await Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(2171)]).then(__webpack_require__.bind(__webpack_require__, 72171));
        return runSuggest(flags, process);
    }
    return (0,run_checks/* runChecks */.JT)(commands/* COMMANDS */.Lo[name].checks, flags, positionals, process);
}

// EXTERNAL MODULE: ./build/src/cli/flags.js
var flags = __webpack_require__(38055);
;// CONCATENATED MODULE: ./build/src/cli/program.js







/** Runs the command and returns its exit code: 2 for words that mean nothing. */
async function runProgram(words, process) {
    const [name, ...rest] = words;
    // A script whose variable is empty must not go on as if a gate had passed.
    if (name === undefined)
        return refuse('no command is given.', process);
    if (name === 'help' || name === '--help' || name === '-h')
        return help(rest[0], process);
    if (name === '--version' || name === '-V') {
        await (0,say/* say */.c)(process.stdout, `${version/* VERSION */.x}\n`);
        return 0;
    }
    if (!(0,commands/* isCommand */.y9)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    const parsed = (0,flags/* parseWords */.nl)(rest, (0,commands/* flagsOf */.Zo)(name));
    if (!parsed.ok)
        return refuse(parsed.problem, process);
    if (parsed.help)
        return help(name, process);
    const extra = extraWord(name, parsed.positionals);
    if (extra !== undefined)
        return refuse(`"${extra}" is one word too many for tollgate ${name}.`, process);
    return dispatch(name, parsed.flags, parsed.positionals, process);
}
/** The first word that the command has no place for. */
function extraWord(name, positionals) {
    if (name === 'validate' || name === 'schemas')
        return undefined;
    return positionals[commands/* COMMANDS */.Lo[name].takes === '' ? 0 : 1];
}
async function help(name, process) {
    const { commandHelp, programHelp } = await __webpack_require__.e(/* import() */ 2225).then(__webpack_require__.bind(__webpack_require__, 22225));
    if (name !== undefined && !(0,commands/* isCommand */.y9)(name))
        return refuse(`unknown command "${name}".${didYouMean(name)}`, process);
    await (0,say/* say */.c)(process.stdout, name === undefined ? programHelp() : commandHelp(name));
    return 0;
}
function didYouMean(name) {
    const near = (0,suggest/* suggest */.Z)(name, Object.keys(commands/* COMMANDS */.Lo));
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
async function refuse(problem, process) {
    await (0,say/* say */.c)(process.stderr, `error: ${(0,report_escape/* visible */.RK)(problem)}\ntollgate --help lists commands and options.\n`);
    return 2;
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $U: () => (/* binding */ endOnSignal),
  Kf: () => (/* binding */ makeChecks),
  uW: () => (/* binding */ readFlags),
  y: () => (/* binding */ redactorOf),
  JT: () => (/* binding */ runChecks),
  Mk: () => (/* binding */ screenSink)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/git/ref.js
var ref = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
// EXTERNAL MODULE: ./build/src/secret/secret-name.js
var secret_name = __webpack_require__(75142);
// EXTERNAL MODULE: ./build/src/source/limits.js
var source_limits = __webpack_require__(88535);
;// CONCATENATED MODULE: ./build/src/config/change-input.js


const POLICIES = ['head', 'base'];
/** What is asked of a change. Whoever asks needs something to compare with, or everything would count as new or old. */
function readChange({ failOnNew, policy }, base, findings, refuse) {
    const asks = { 'fail-on-new': failOnNew === 'true', policy: policy === 'base' };
    if (!['true', 'false', '', undefined].includes(failOnNew))
        refuse('fail-on-new');
    const known = POLICIES.find((name) => name === policy);
    if (!known && policy !== undefined && policy !== '')
        refuse('policy', (0,suggest/* suggest */.Z)(policy, POLICIES));
    for (const [name, isAsked] of Object.entries(asks)) {
        if (isAsked && !base)
            findings.push((0,finding/* finding */.gk)('config/input', { name, reason: 'needs-base', suggestion: undefined }));
    }
    return { failOnNew: asks['fail-on-new'], policy: known };
}

;// CONCATENATED MODULE: ./build/src/config/github-input.js



/** Shortest key under which short values cannot be tried. */
const SHORTEST_KEY = 16;
/** Reads the token, the variables of the job, and the key of fingerprints. */
function readGithub(asked, { variable }, findings) {
    const token = secretOf('github-token', asked.githubToken);
    const key = secretOf('fingerprint-key', asked.fingerprintKey);
    const [api, repository] = [variable('GITHUB_API_URL') ?? 'https://api.github.com', variable('GITHUB_REPOSITORY')];
    if (key && key.reveal().length < SHORTEST_KEY)
        findings.push((0,finding/* finding */.gk)('config/input', { name: 'fingerprint-key', reason: 'too-short', suggestion: undefined }));
    const tell = (reason) => {
        findings.push((0,finding/* finding */.gk)('config/input', { name: 'variables', reason, suggestion: undefined }));
    };
    const isKnown = repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
    if (token && !isKnown)
        findings.push((0,finding/* finding */.gk)('config/input', { name: 'GITHUB_REPOSITORY', reason: 'missing', suggestion: undefined }));
    const { variables, secrets } = readVariables(asked.variables, tell);
    if (variables && !asked.environment)
        tell('needs-environment');
    return {
        request: {
            github: token && isKnown ? { api, repository, token } : undefined,
            variables,
            fingerprintKey: key,
        },
        secrets: [...[token, key].filter((secret) => secret !== undefined), ...secrets],
    };
}
function secretOf(name, text) {
    const trimmed = text?.trim();
    return trimmed === undefined || trimmed === '' ? undefined : new secret/* Secret */.z(name, trimmed);
}
/** Shortest value that is masked: a shorter one, such as `true`, stands in every log. */
const SHORTEST_SECRET = 8;
/** Reads `toJSON(vars)`. A mapping with the token of the job in it is that of all secrets, and has no business here. */
function readVariables(text, tell) {
    if (text === undefined || text.trim() === '')
        return { secrets: [] };
    const entries = entriesOf(text);
    const texts = (entries ?? []).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    if (entries?.some(([name]) => name.toLowerCase() === 'github_token')) {
        tell('all-secrets');
        const long = texts.filter(([, value]) => value.length >= SHORTEST_SECRET);
        return { secrets: long.map(([name, value]) => new secret/* Secret */.z(name, value, (0,secret_name/* isPlainWord */.F7)(name, value))) };
    }
    if (!entries || texts.length < entries.length) {
        tell('value-not-allowed');
        return { secrets: [] };
    }
    return { variables: new Map(texts), secrets: [] };
}
function entriesOf(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/config/network-input.js
var network_input = __webpack_require__(74391);
;// CONCATENATED MODULE: ./build/src/config/request.js
const CHECK_NAMES = ['validate', 'hygiene', 'gateways', 'probes', 'parity'];

;// CONCATENATED MODULE: ./build/src/config/snapshot-input.js

/**
 * What was asked about snapshots. Comparing them is a run of its own: whatever else was asked for beside it would not be
 * done, and the run would pass without it.
 */
function readSnapshots(asked, { variable }, findings) {
    const { snapshot = false, environment, checks = [] } = asked;
    const snapshots = asked.snapshots === '' ? undefined : asked.snapshots;
    const refuse = (name, reason) => findings.push((0,finding/* finding */.gk)('config/input', { name, reason, suggestion: undefined }));
    if (snapshot && !environment)
        refuse('environment', 'needed-by-snapshot');
    if (snapshots !== undefined) {
        if (snapshot)
            refuse('snapshot', 'beside-snapshots');
        if (checks.some((check) => check !== 'parity'))
            refuse('checks', 'beside-snapshots');
        if (asked.failOnNew === 'true')
            refuse('fail-on-new', 'beside-snapshots');
    }
    const [id, commit] = [variable('GITHUB_RUN_ID'), variable('GITHUB_SHA')];
    // Each is only held against another of its kind, and stands in the snapshot as it is.
    const isPlain = /^\d{1,20}$/.test(id ?? '') && /^[0-9a-f]{40,64}$/.test(commit ?? '');
    return { snapshot, snapshots, workflowRun: isPlain && id && commit ? { id, commit } : undefined };
}

;// CONCATENATED MODULE: ./build/src/config/weakened.js

/**
 * Variables that an earlier step can leave behind, and that take away what a gate stands on: certificates that nobody
 * verifies, lines of the log that the runner carries out as commands, and Node writing addresses to the error stream past
 * everything that would hold them back. What merely names proxies or authorities is not here, since nothing heeds it.
 */
const WEAKENING = {
    NODE_TLS_REJECT_UNAUTHORIZED: (value) => value === '0',
    ACTIONS_ALLOW_UNSECURE_COMMANDS: (value) => !['', 'false', '0', '$false'].includes(value.trim().toLowerCase()),
    NODE_DEBUG: (value) => value !== '',
    NODE_DEBUG_NATIVE: (value) => value !== '',
};
/** A finding for each variable of the process that weakens it, so that nothing is done in such surroundings. */
function findWeakened(variable) {
    return Object.entries(WEAKENING)
        .filter(([name, weakens]) => weakens(variable(name) ?? ''))
        .map(([name]) => (0,finding/* finding */.gk)('config/input', { name, reason: 'unsafe-surroundings', suggestion: undefined }));
}

;// CONCATENATED MODULE: ./build/src/config/read-request.js












/** Reads all that was asked into one object. Every input that cannot be used is a finding, not only the first. */
async function readRequest(asked, surroundings) {
    const findings = findWeakened(surroundings.variable);
    const refuse = (name, suggestion) => {
        findings.push((0,finding/* finding */.gk)('config/input', { name, reason: 'value-not-allowed', suggestion }));
    };
    const checks = readChecks(asked.checks ?? [], refuse);
    const failOn = readFailOn(asked.failOn, refuse);
    const processValues = readProcessNames(asked.processNames ?? [], surroundings, refuse);
    const snapshots = readSnapshots(asked, surroundings, findings);
    // A base has no snapshots: held against the same ones, everything would be old.
    const base = snapshots.snapshots === undefined ? readBase(asked.baseRef, surroundings, refuse) : undefined;
    const change = readChange(asked, base, findings, refuse);
    const reading = readGithub(asked, surroundings, findings);
    const { network, secrets: keys } = await readNetwork(asked, surroundings, findings, refuse);
    const credentials = await readBindings(asked.credentials, network.allowPrivateHosts, surroundings, findings);
    const limits = await readCaps(asked, findings, refuse);
    const secrets = [...[...credentials.values()].map((credential) => credential.secret), ...keys, ...reading.secrets];
    if (findings.length > 0)
        return { findings, secrets };
    const request = {
        workspace: surroundings.workspace,
        config: read_request_text(asked.config),
        environment: read_request_text(asked.environment),
        checks,
        failOn,
        ...change,
        ...reading.request,
        ...snapshots,
        quickStart: {
            schema: read_request_text(asked.schema),
            schemas: asked.schemas ?? [],
            files: asked.files ?? [],
            staging: read_request_text(asked.staging),
            production: read_request_text(asked.production),
        },
        processValues,
        credentials,
        network,
        limits,
        reach: surroundings.reach,
        base,
        now: surroundings.now,
    };
    return { request: Object.freeze(request), secrets };
}
function read_request_text(value) {
    return value === '' ? undefined : value;
}
function readChecks(names, refuse) {
    return names.flatMap((name) => {
        const known = CHECK_NAMES.find((check) => check === name);
        if (known === undefined)
            refuse('checks', (0,suggest/* suggest */.Z)(name, CHECK_NAMES));
        return known ?? [];
    });
}
const FAIL_ON = ['error', 'warning'];
function readFailOn(value, refuse) {
    const known = FAIL_ON.find((severity) => severity === value);
    if (known === undefined && read_request_text(value) !== undefined)
        refuse('fail-on', (0,suggest/* suggest */.Z)(value ?? '', FAIL_ON));
    return known ?? 'error';
}
function readProcessNames(names, { variable }, refuse) {
    const values = new Map();
    for (const name of names) {
        const value = variable(name);
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
            refuse('process-names');
        else
            values.set(name, value === undefined ? undefined : new secret/* Secret */.z(name, value, (0,secret_name/* isPlainWord */.F7)(name, value)));
    }
    return values;
}
function readBase(asked, { base, variable }, refuse) {
    const named = read_request_text(asked);
    if (named !== undefined && !(0,ref/* isRef */.i)(named))
        refuse('base-ref');
    const searchPath = variable('PATH') ?? '';
    if (named !== undefined)
        return { ref: named, by: 'request', searchPath };
    return base && { ...base, searchPath };
}
async function readNetwork(asked, surroundings, findings, refuse) {
    const { allowPrivateHosts = [], resolve = [] } = asked;
    if (allowPrivateHosts.length === 0 && resolve.length === 0) {
        return readTrust(asked, surroundings, findings, NO_RIGHTS);
    }
    const hosts = allowPrivateHosts.map(network_input/* readHost */.r).filter((host) => host !== undefined);
    if (hosts.length < allowPrivateHosts.length)
        refuse('allow-private-hosts');
    const resolutions = resolve.map(network_input/* readResolution */.B).filter((resolution) => resolution !== undefined);
    if (resolutions.length < resolve.length)
        refuse('resolve');
    return readTrust(asked, surroundings, findings, { ...NO_RIGHTS, allowPrivateHosts: hosts, resolutions });
}
const NO_RIGHTS = { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] };
/** Whom to trust, who we are, and which way to go. Most runs have none of it, and load nothing for it. */
async function readTrust({ tlsCa = [], clientCertificates, proxy }, surroundings, findings, rights) {
    const authorities = tlsCa.length === 0 ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9600)]).then(__webpack_require__.bind(__webpack_require__, 59600))).readAuthorities(tlsCa, surroundings);
    const clients = read_request_text(clientCertificates?.trim())
        ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8714)]).then(__webpack_require__.bind(__webpack_require__, 18714))).readClientCertificates(clientCertificates ?? '', surroundings)
        : undefined;
    const way = read_request_text(proxy?.trim())
        ? (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6005)]).then(__webpack_require__.bind(__webpack_require__, 46005))).readProxy(proxy ?? '', surroundings, rights)
        : undefined;
    const all = [authorities, clients, way].filter((read) => read !== undefined);
    findings.push(...all.flatMap(({ problems }) => problems));
    const network = {
        ...rights,
        ...authorities?.value,
        ...(clients && { clientCertificates: clients.value }),
        ...(way && { proxy: way.value }),
    };
    return { network, secrets: all.flatMap(({ secrets }) => secrets) };
}
async function readBindings(yaml, plainHosts, { variable }, findings) {
    if (yaml === undefined || yaml.trim() === '')
        return new Map();
    const { readCredentials } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5662)]).then(__webpack_require__.bind(__webpack_require__, 25662));
    const { credentials, problems } = readCredentials(yaml, { variable, plainHosts });
    findings.push(...problems);
    return credentials;
}
async function readCaps(asked, findings, refuse) {
    if (asked.limits === 'no-mapping')
        refuse('limits');
    if (asked.limits === undefined || asked.limits === 'no-mapping' || asked.limits.length === 0)
        return source_limits.DEFAULT_LIMITS;
    const { readLimits } = await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 10263));
    const { limits, problems } = readLimits(asked.limits);
    findings.push(...problems);
    return limits;
}

// EXTERNAL MODULE: ./build/src/exit/end-now.js
var end_now = __webpack_require__(68518);
// EXTERNAL MODULE: ./build/src/exit/exit.js + 1 modules
var exit = __webpack_require__(98186);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var words = __webpack_require__(84622);
;// CONCATENATED MODULE: ./build/src/exit/own-words.js


/** Texts that are no secret even when a value equals one: the words that Tollgate itself writes. */
function ownWords() {
    return new Set([...words/* RULES */.y0, ...words/* RULES */.y0.flatMap((rule) => rule.split('/')), ...wordsOfTheTable(), ...FORMAT_WORDS]);
}
/**
 * What the gateways of the catalogue are called, their hosts, and the modes of their software. The file of a user gives its gateway a name that is none of ours; so the
 * catalogue is asked, which is at hand where gateways were looked for.
 */
async function gatewayWords({ gateways, findings }) {
    const isTold = gateways.length > 0 || findings.some(({ rule }) => rule.startsWith('gateway/'));
    if (!isTold)
        return [];
    const { loadCatalogue } = await __webpack_require__.e(/* import() */ 7773).then(__webpack_require__.bind(__webpack_require__, 77773));
    return (await loadCatalogue()).flatMap(({ id, name, hosts, modeVariables }) => [
        id,
        name,
        ...name.split(/[ ()]+/),
        // The words that a switch takes are shown to whoever has to set it. Some are addresses.
        ...modeVariables.flatMap(({ live, test }) => [...live, ...test]),
        ...[...hosts.live, ...hosts.test, ...(hosts.neutral ?? [])],
    ]);
}
/**
 * The names that the configuration gives to its parts, as the report shows them. Without them `NODE_ENV=acceptance` would
 * be taken for a leak in every report of an environment of this name, and `TEAM=payments-core` in one of a waiver of theirs.
 */
function ownNames(report) {
    const shown = [...report.findings, ...report.mended];
    return new Set([
        ...report.environments,
        ...report.plan.flatMap((item) => [item.id, item.name, item.service ?? '']),
        ...report.probes.map((probe) => probe.probe),
        ...report.gateways.flatMap(({ recognised }) => recognised.flatMap(namesOf)),
        ...report.matrix.flatMap(({ rows }) => rows.flatMap(({ pointer }) => namesOfKey(pointer))),
        ...report.parityRules.flatMap(({ paths }) => paths),
        ...shown.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? '']),
        ...shown.flatMap(({ title, hint, related, waived }) => [
            ...[title, hint],
            ...related.map(({ location }) => location.file),
            ...(waived ? [waived.reason, waived.owner ?? ''] : []),
        ]),
        ...namesOfChange(report.change),
    ]);
}
/** A gateway is shown with the files and the keys that it was recognised in. */
function namesOf({ id, name, signs }) {
    return [id, name, ...signs.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? ''])];
}
/** What a change touches: files, keys, and what has to do with them. */
function namesOfChange(change) {
    if (!change)
        return [];
    const keys = change.environments.flatMap((one) => one.keys);
    return [
        change.base,
        ...change.files.flatMap(({ path, schemas }) => [path, ...schemas]),
        ...keys.flatMap(({ pointer, location }) => [...namesOfKey(pointer), location?.file ?? '']),
        ...keys.flatMap(({ manifests, schemas, probes }) => [...manifests, ...schemas, ...probes]),
    ];
}
/** A key as the report has it, and as people are shown it. */
function namesOfKey(pointer = '') {
    return [pointer, (0,finding_pointer/* displayPath */.Gt)(pointer)];
}
/** A message is a function of facts; its source holds its words. */
function wordsOfTheTable() {
    return words/* RULES */.y0.flatMap((rule) => {
        const { title, about, message, hint } = words/* WORDS */.q9[rule];
        return [title, about, String(message), String(hint)].flatMap((text) => text.match(/[A-Za-z][A-Za-z-]{6,}[A-Za-z]/g) ?? []);
    });
}
/** Longer words of the formats: members of the JSON report, headings, verdicts. Shorter ones are never looked for. */
const FORMAT_WORDS = [
    ...[
        'annotations',
        'attempts',
        'configuration',
        'dependabot',
        'development',
        'duration',
        'environment',
        'environments',
    ],
    ...['exitCode', 'findings', 'gateways', 'location', 'password', 'production', 'severity', 'tollgate'],
    ...[
        'api-version',
        'mode-variable',
        'mode variable',
        'publishable-key',
        'publishable key',
        'secret-key',
        'secret key',
    ],
    ...['webhook-secret', 'webhook secret', 'payments live', 'payments test', 'payments none', 'look-alike'],
    ...['validate', 'warnings', 'database', 'postgres', 'postgresql', 'redundancy', 'status-page'],
    ...['moreFiles', 'parityRules'],
];

// EXTERNAL MODULE: ./build/src/exit/stream.js
var exit_stream = __webpack_require__(75180);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 4 modules
var terminal = __webpack_require__(87919);
// EXTERNAL MODULE: ./build/src/run.js + 11 modules
var run = __webpack_require__(50661);
// EXTERNAL MODULE: ./build/src/secret/encodings.js
var encodings = __webpack_require__(88612);
;// CONCATENATED MODULE: ./build/src/secret/needles.js
/** Characters by which needles are looked up; none is shorter. */
const START = 8;
/** Entries of the table of beginnings; a power of two. */
const BEGINNINGS = 1 << 20;
/**
 * Many texts that are looked for at once. The time depends on the text that is searched and hardly on how many there are:
 * a configuration can hold thousands of secrets, each in a dozen encodings.
 */
class Needles {
    /** By how they begin, and by their lengths: those of one provider begin alike, and all are as long. */
    #byStart = new Map();
    /** Which beginnings of four characters occur at all: most places of a text are passed over with one look. */
    #beginnings = new Uint8Array(BEGINNINGS);
    /** Whether there is none. */
    get isEmpty() {
        return this.#byStart.size === 0;
    }
    /** Adds a text of eight characters or more. */
    add(needle) {
        const start = needle.slice(0, START);
        if (start.length < START)
            throw new Error('a needle that is too short');
        const alike = this.#byStart.get(start) ?? new Map();
        this.#byStart.set(start, alike);
        const asLong = alike.get(needle.length) ?? new Set();
        alike.set(needle.length, asLong.add(needle));
        this.#beginnings[beginningAt(needle, 0)] = 1;
    }
    /** Where they stand in a text, by where they begin. Those that overlap are all given. */
    in(text) {
        const spans = [];
        for (let at = 0; at + START <= text.length; at++) {
            if (this.#beginnings[beginningAt(text, at)] !== 1)
                continue;
            for (const [length, asLong] of this.#byStart.get(text.slice(at, at + START)) ?? []) {
                if (asLong.has(text.slice(at, at + length)))
                    spans.push([at, at + length]);
            }
        }
        return spans;
    }
}
/** A number for the four characters at an offset, which others may share. */
function beginningAt(text, at) {
    const [one, two] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    const [three, four] = [text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
    return (one ^ (two << 5) ^ (three << 10) ^ (four << 14)) & (BEGINNINGS - 1);
}

;// CONCATENATED MODULE: ./build/src/secret/redactor.js


/** What stands in the place of a secret that was about to be written. */
const REDACTED = '\u2039redacted\u203a';
/**
 * Knows the secrets of a run and finds them in whatever is about to be written: in any letter case, in the usual
 * encodings, and broken over lines.
 *
 * It is the last line and not the first: findings hold no values to begin with. A hit means a bug.
 */
class Redactor {
    #needles = new Needles();
    #ownWords;
    /** In lower case, with a character between that no plain word has. */
    #names;
    /**
     * `ownWords` are texts of our own (rule names, verdicts, input names) that are no secret even when a value equals one.
     * `names` are those that tollgate.yml gives; whoever writes a secret there must not find it in a report, so that they
     * count only against a plain word such as that of `NODE_ENV`. Such a word may be a part of a name as well: `checkout` is
     * one of `src/checkout-api.ts` and of `checkoutTimeout`.
     */
    constructor(ownWords = [], names = []) {
        this.#ownWords = lowerCase(ownWords);
        this.#names = [...names].join('\0').toLowerCase();
    }
    /** Whether no secret is known, so that nothing can be found. */
    get isEmpty() {
        return this.#needles.isEmpty;
    }
    /** Makes a secret known. Returns false when it is too short to be looked for, or one of our own words. */
    add(secret) {
        const text = secret.reveal();
        const isOurs = (form) => this.#ownWords.has(form.toLowerCase()) || (secret.isWord && this.#names.includes(form.toLowerCase()));
        if (!(0,encodings/* isLongEnough */.R)(text.trim()) || isOurs(text.trim()))
            return false;
        // Of a list of short lines little is left when they are joined, and that would be found everywhere.
        const forms = (0,encodings/* encodingsOf */.a)(text).filter((form) => !isOurs(form) && (0,encodings/* isLongEnough */.R)(joined(form)));
        for (const form of forms)
            this.#needles.add(fold(form));
        return forms.length > 0;
    }
    /** Replaces every known secret in `text`. */
    scan(text) {
        if (this.isEmpty)
            return { text, hits: 0 };
        const spans = mergeSpans(this.#needles.in(fold(text)));
        return { text: spans.length === 0 ? text : cut(text, spans), hits: spans.length };
    }
}
function lowerCase(words) {
    return new Set([...words].map((word) => word.toLowerCase()));
}
/** Letter case and line breaks do not hide a secret. */
function fold(text) {
    return lower(joined(text));
}
function joined(text) {
    return text.replace(/[\r\n]+/g, '');
}
/** In lower case, with as many characters as before: the few letters that change length stay as they are. */
function lower(text) {
    const whole = text.toLowerCase();
    const same = whole.length === text.length ? whole : Array.from(text, lowerIfAsLong).join('');
    // Which of the two a capital sigma becomes depends on what follows, and that is another thing in each text.
    return same.replaceAll('\u03c2', '\u03c3');
}
function lowerIfAsLong(character) {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
}
/** The text without what stands at the spans of its folded form, which must be ascending and apart. */
function cut(text, spans) {
    const offsets = offsetsOf(text);
    let kept = '';
    let behind = 0;
    for (const [start, end] of spans) {
        kept += text.slice(behind, offsets[start] ?? 0) + REDACTED;
        behind = (offsets[end - 1] ?? text.length - 1) + 1;
    }
    return kept + text.slice(behind);
}
/** For each character of the folded text where it stood in the original. */
function offsetsOf(text) {
    const offsets = new Uint32Array(text.length);
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text.charAt(at);
        if (char !== '\n' && char !== '\r')
            offsets[kept++] = at;
    }
    return offsets;
}
function mergeSpans(spans) {
    const merged = [];
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
        const last = merged.at(-1);
        if (last && start <= last[1])
            merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
        else
            merged.push([start, end]);
    }
    return merged;
}

// EXTERNAL MODULE: ./build/src/cli/flags.js
var cli_flags = __webpack_require__(38055);
;// CONCATENATED MODULE: ./build/src/cli/progress.js
/** Shows progress to a person at a terminal; to anything else, nothing. */
function showProgress(stream) {
    if (stream.isTTY !== true)
        return { show: () => { }, erase: () => { } };
    let shown = false;
    return {
        show: (done, total) => {
            shown = true;
            stream.write(`\r\u001b[K  probing ${done} of ${total}`);
        },
        erase: () => {
            if (shown)
                stream.write('\r\u001b[K');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/run-checks.js














/** Makes the checks that the flags ask for, prints the report, and returns the exit code. */
async function runChecks(checks, flags, positional, process) {
    const { report, secrets } = await makeChecks(checks, flags, positional, process);
    const left = await (0,exit/* leave */.q)(report, await sinks(flags, process), await redactorOf(report, secrets), run/* conclude */.Ep);
    return left.exitCode;
}
/** Knows the secrets of a run, and what may stand in its report, or in `words`, although one of them is the same. */
async function redactorOf(report, secrets, words = []) {
    const own = secrets.length > 0 ? [...ownWords(), ...(await gatewayWords(report))] : [];
    const redactor = new Redactor(own, secrets.length > 0 ? [...ownNames(report), ...words] : []);
    for (const secret of secrets)
        redactor.add(secret);
    return redactor;
}
/** Makes the checks that the flags ask for. `further` is what a command asks for by itself. */
async function makeChecks(checks, flags, positional, process, further = {}) {
    const now = new Date();
    const read = await readFlags(checks, flags, positional, process, now, further);
    if ('findings' in read)
        return { report: (0,run/* refuse */.TR)(read.findings, now), secrets: read.secrets };
    const progress = showProgress(process.stderr);
    const done = await (0,run/* run */.eF)(read.request, progress.show, endOnSignal(process));
    progress.erase();
    return { ...done, secrets: [...read.secrets, ...done.secrets] };
}
/** Flags that name a file with what the action has as the text of an input. */
const TEXTS = ['credentials', 'client-certificates', 'proxy', 'variables'];
/** Flags that name a variable of the process, since a secret does not belong among the words of a command. */
const VARIABLES = ['github-token', 'fingerprint-key'];
/** Reads the flags of a command into one request. */
async function readFlags(checks, flags, positional, process, now, further = {}) {
    const workspace = process.cwd();
    const readText = (path) => readOrNothing((0,external_node_path_.resolve)(workspace, path));
    const texts = new Map();
    for (const name of TEXTS) {
        const file = flags.get(name)?.[0];
        const text = file === undefined ? '' : readText(file);
        if (text === undefined) {
            const facts = { name, reason: 'file-unreadable', suggestion: undefined };
            return { findings: [(0,finding/* finding */.gk)('config/input', facts)], secrets: [] };
        }
        texts.set(name, text);
    }
    for (const name of VARIABLES) {
        const variable = flags.get(name)?.[0];
        const text = variable === undefined ? '' : process.env[variable];
        if (text === undefined) {
            const facts = { name, reason: 'not-set', suggestion: undefined };
            return { findings: [(0,finding/* finding */.gk)('config/input', facts)], secrets: [] };
        }
        texts.set(name, text);
    }
    return readRequest({ ...ask(checks, flags, positional, texts), ...further }, {
        workspace,
        variable: (name) => process.env[name],
        readText,
        reach: { online: true },
        now,
    });
}
function ask(checks, flags, positional, texts) {
    const one = (name) => flags.get(name)?.[0];
    const all = (name) => flags.get(name) ?? [];
    const pairs = all('limits').map((pair) => {
        const at = pair.indexOf('=');
        return [at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1)];
    });
    return {
        config: one('config'),
        environment: one('environment'),
        checks,
        failOn: one('fail-on'),
        failOnNew: flags.has('fail-on-new') ? 'true' : undefined,
        policy: one('policy'),
        schema: one('schema'),
        schemas: all('schemas'),
        files: [...all('files'), ...positional],
        staging: flags.get('staging')?.join('\n'),
        production: flags.get('production')?.join('\n'),
        processNames: all('process-names').flatMap(run_checks_words),
        variables: texts.get('variables'),
        githubToken: texts.get('github-token'),
        fingerprintKey: texts.get('fingerprint-key'),
        snapshots: one('snapshots'),
        credentials: texts.get('credentials'),
        allowPrivateHosts: all('allow-private-hosts').flatMap(run_checks_words),
        tlsCa: all('tls-ca'),
        resolve: all('resolve'),
        clientCertificates: texts.get('client-certificates'),
        proxy: texts.get('proxy'),
        baseRef: one('base'),
        limits: pairs,
    };
}
function run_checks_words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function readOrNothing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** The first signal ends the run, which then reports; the second one ends the process. */
function endOnSignal(process) {
    const controller = new AbortController();
    const end = (name) => {
        if (controller.signal.aborted)
            (0,end_now/* endNow */.C)(process, 3);
        controller.abort(name);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
    return controller.signal;
}
/** Files first and the screen last, so that the last line that is read tells of a file that could not be written. */
async function sinks(flags, process) {
    const format = cli_flags/* FORMATS */.hR.find((name) => name === flags.get('format')?.[0]) ?? 'pretty';
    const files = await Promise.all((flags.get('output') ?? []).map(async (name) => {
        const render = await loadRenderer(formatOf(name, format), undefined);
        const path = (0,external_node_path_.resolve)(process.cwd(), name);
        return { name, render, write: (text) => (0,external_node_fs_.writeFileSync)(path, text), correction: 'replaces' };
    }));
    return [...files, await screenSink(flags, process, 'stdout')];
}
/** The report on a stream of the process, in the format that the flags name. */
async function screenSink(flags, process, name) {
    const format = cli_flags/* FORMATS */.hR.find((one) => one === flags.get('format')?.[0]) ?? 'pretty';
    const stream = process[name];
    return {
        name,
        render: await loadRenderer(format, { stream, env: process.env }),
        write: (text) => (0,exit_stream/* writeAll */.f)(stream, text),
    };
}
function formatOf(file, otherwise) {
    if (file.endsWith('.json'))
        return 'json';
    return /\.(md|markdown)$/.test(file) ? 'markdown' : otherwise;
}
/** Gives the renderer of a format; all but the usual one are loaded when they are asked for. Colour and width belong to a screen; a file has neither. */
async function loadRenderer(format, screen) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 7912).then(__webpack_require__.bind(__webpack_require__, 47912))).renderJson;
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 7512).then(__webpack_require__.bind(__webpack_require__, 17512))).renderSummary;
    const coloured = screen?.stream.isTTY === true && !screen.env['NO_COLOR'] && screen.env['TERM'] !== 'dumb';
    const look = { colors: picocolors.createColors(coloured), width: screen?.stream.columns || 100 };
    return (report) => (0,terminal.renderTerminal)(report, look);
}


/***/ }),

/***/ 72291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/* harmony import */ var _exit_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75180);

/**
 * Writes a text that is no report. A reader that has left, as `head` does, has seen enough, and the exit code stays what
 * it is; a report that cannot be written is another matter, and one of the exit.
 */
async function say(stream, text) {
    try {
        await (0,_exit_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAll */ .f)(stream, text);
    }
    catch (thrown) {
        if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'))
            throw thrown;
    }
}


/***/ }),

/***/ 99154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   R: () => (/* binding */ milliseconds)
/* harmony export */ });
const UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a duration such as `500ms`, `5s`, `2m`, `1h` or `14d`; undefined for any other text. */
function parseDuration(text) {
    const [, number = '', unit = ''] = /^(\d{1,9})(ms|s|m|h|d)$/.exec(text) ?? [];
    const factor = UNIT[unit];
    return factor === undefined ? undefined : Number(number) * factor;
}
/** Milliseconds of a duration that was checked to be one; undefined where there is none. */
function milliseconds(text) {
    return text === undefined ? undefined : parseDuration(text);
}


/***/ }),

/***/ 32484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/config/admits.js

/**
 * Whether a schema certainly admits a value, by the keywords that the schema of tollgate.yml is written with (JSON Schema
 * 2020-12). False says nothing: the value may be wrong, or the schema says what is not known here. The engine for all
 * schemas then has the word; to load it and to compile with it takes longer than all else that is done before a run.
 */
function admits(schema, value) {
    try {
        return holds(schema, value, schema);
    }
    catch (thrown) {
        // The stack is full, or a text is too much for a pattern: the engine for all schemas has a name for that.
        if (thrown instanceof NotKnown || thrown instanceof RangeError)
            return false;
        throw thrown;
    }
}
class NotKnown extends Error {
}
/** What is not known must not be taken for what does not hold: under `if` that would admit by the other branch. */
function unknown() {
    throw new NotKnown();
}
function holds(schema, value, root) {
    if (typeof schema === 'boolean')
        return schema;
    if (!(0,own/* isMapping */.pi)(schema))
        return unknown();
    for (const keyword in schema) {
        const keeps = KEYWORDS.get(keyword) ?? unknown();
        if (!keeps(schema[keyword], value, schema, root))
            return false;
    }
    return true;
}
const SILENT = ['$schema', '$id', '$defs', 'title', 'description', 'then', 'else'];
const KEYWORDS = new Map([
    ...SILENT.map((name) => [name, () => true]),
    ['$ref', (said, value, _, root) => holds(partOf(root, said), value, root)],
    ['type', (said, value) => (Array.isArray(said) ? said.some((type) => isOf(type, value)) : isOf(said, value))],
    ['enum', (said, value) => listOf(said).some((one) => isSame(one, value))],
    ['const', (said, value) => isSame(said, value)],
    ['pattern', (said, value) => typeof value !== 'string' || expressionOf(said).test(value)],
    ['format', (said, value) => (said === 'date' ? typeof value !== 'string' || isDate(value) : unknown())],
    ['minLength', (said, value) => typeof value !== 'string' || lengthOf(value) >= numberOf(said)],
    ['maxLength', (said, value) => typeof value !== 'string' || lengthOf(value) <= numberOf(said)],
    ['minimum', (said, value) => typeof value !== 'number' || value >= numberOf(said)],
    ['maximum', (said, value) => typeof value !== 'number' || value <= numberOf(said)],
    ['minItems', (said, value) => !Array.isArray(value) || value.length >= numberOf(said)],
    ['minProperties', (said, value) => !(0,own/* isMapping */.pi)(value) || Object.keys(value).length >= numberOf(said)],
    ['maxProperties', (said, value) => !(0,own/* isMapping */.pi)(value) || Object.keys(value).length <= numberOf(said)],
    ['required', (said, value) => !(0,own/* isMapping */.pi)(value) || listOf(said).every((key) => Object.hasOwn(value, String(key)))],
    ['items', (said, value, _, root) => !Array.isArray(value) || value.every((item) => holds(said, item, root))],
    ['properties', (said, value, _, root) => !(0,own/* isMapping */.pi)(value) || namedHold(said, value, root)],
    ['additionalProperties', (said, value, schema, root) => !(0,own/* isMapping */.pi)(value) || othersHold(said, value, schema, root)],
    ['propertyNames', (said, value, _, root) => !(0,own/* isMapping */.pi)(value) || keysHold(said, value, root)],
    ['anyOf', (said, value, _, root) => listOf(said).some((one) => holds(one, value, root))],
    ['if', (said, value, schema, root) => branchHolds(holds(said, value, root) ? 'then' : 'else', value, schema, root)],
]);
function branchHolds(branch, value, schema, root) {
    return !Object.hasOwn(schema, branch) || holds(schema[branch], value, root);
}
function namedHold(said, value, root) {
    if (!(0,own/* isMapping */.pi)(said))
        return unknown();
    return Object.keys(value).every((key) => !Object.hasOwn(said, key) || holds(said[key], value[key], root));
}
function othersHold(said, value, { properties }, root) {
    const isNamed = (key) => (0,own/* isMapping */.pi)(properties) && Object.hasOwn(properties, key);
    return Object.keys(value).every((key) => isNamed(key) || holds(said, value[key], root));
}
function keysHold(said, value, root) {
    return Object.keys(value).every((key) => holds(said, key, root));
}
/** The part that `#/$defs/NAME` names. */
function partOf(root, reference) {
    const [, name = ''] = /^#\/\$defs\/(\w+)$/.exec(String(reference)) ?? [];
    const parts = (0,own/* isMapping */.pi)(root) ? root['$defs'] : undefined;
    return (0,own/* isMapping */.pi)(parts) && Object.hasOwn(parts, name) ? parts[name] : unknown();
}
function isOf(type, value) {
    switch (type) {
        case 'object':
            return (0,own/* isMapping */.pi)(value);
        case 'array':
            return Array.isArray(value);
        case 'integer':
            return Number.isInteger(value);
        case 'number':
            return Number.isFinite(value);
        case 'null':
            return value === null;
        case 'string':
        case 'boolean':
            return typeof value === type;
        default:
            return unknown();
    }
}
function isSame(said, value) {
    return typeof said === 'object' && said !== null ? unknown() : said === value;
}
function listOf(said) {
    return Array.isArray(said) ? said : unknown();
}
function numberOf(said) {
    return typeof said === 'number' ? said : unknown();
}
/** A day of the calendar, as RFC 3339 writes it. */
function isDate(text) {
    const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
    return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
/** Characters, and not units of UTF-16. */
function lengthOf(text) {
    return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
const EXPRESSIONS = new Map();
function expressionOf(pattern) {
    const expression = EXPRESSIONS.get(pattern) ?? new RegExp(String(pattern), 'u');
    EXPRESSIONS.set(pattern, expression);
    return expression;
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/gateway/ids.js
var ids = __webpack_require__(49934);
// EXTERNAL MODULE: ./build/src/gateway/version.js
var gateway_version = __webpack_require__(75648);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/config/check-gateways.js







/** Whether tollgate.yml names a file of a gateway. */
function namesFiles({ gateways }) {
    return typeof gateways === 'object' && Object.values(gateways).some(isFile);
}
function isFile(said) {
    return typeof said === 'string' || (0,own/* memberOf */.C5)(said, 'file') !== undefined;
}
/** What is wrong with the ids of gateways in tollgate.yml, and with the versions that stand beside them. */
async function checkGateways(config, document, limits) {
    const named = namedIn(config, document);
    if (named.length === 0)
        return [];
    // A file that cannot be used is told of by itself; its id is known all the same.
    const said = (0,own/* memberOf */.C5)(document.value, 'gateways');
    const files = (0,own/* isMapping */.pi)(said) ? Object.keys(said).filter((id) => isFile(said[id])) : [];
    const known = [...ids/* GATEWAY_IDS */.C, ...config.ownGateways.map(({ id }) => id), ...files];
    return [
        ...named.filter(({ id }) => !known.includes(id)).map(({ id, at, part }) => check_gateways_unknown(id, at, part, known, document)),
        ...(config.apiVersions.size === 0 ? [] : await checkPins(config, document, limits)),
    ];
}
async function checkPins({ apiVersions, ownGateways }, document, limits) {
    const { loadCatalogue } = await __webpack_require__.e(/* import() */ 7773).then(__webpack_require__.bind(__webpack_require__, 77773));
    const catalogue = await loadCatalogue(ownGateways);
    return [...apiVersions].flatMap(([id, pin]) => {
        const gateway = catalogue.find((one) => one.id === id);
        return gateway ? checkPin(gateway, pin, document, limits) : [];
    });
}
function namedIn({ probes }, document) {
    const said = (0,own/* memberOf */.C5)(document.value, 'gateways');
    return [
        ...((0,own/* isMapping */.pi)(said) ? Object.keys(said).map((id) => ({ id, at: ['gateways', id], part: 'key' })) : []),
        ...probes.flatMap(({ ask }, entry) => {
            const id = ask.kind === 'url' ? ask.gateway : undefined;
            return id === undefined ? [] : [{ id, at: ['probes', String(entry), 'gateway'], part: 'value' }];
        }),
    ];
}
/** There are too many ids to name them all. */
function check_gateways_unknown(id, at, part, known, document) {
    const near = (0,suggest/* suggest */.Z)(id, known);
    const meant = near === undefined ? '; `tollgate gateways list` lists them' : `; did you mean "${near}"?`;
    const file = part === 'key' ? ', or a `file` that says what this one is' : '';
    const expected = `the id of a known payment gateway${file}${meant}`;
    return (0,finding/* finding */.gk)('config/value', { path: (0,finding_pointer/* toPointer */.rb)(at), expected }, { location: document.locate((0,finding_pointer/* toPointer */.rb)(at), part) });
}
/** Whether a variable or an address can say a version. */
function isSaidAnywhere({ names, unrecordedNames = [], sharedNames = [], pathPattern }) {
    return names.length + unrecordedNames.length + sharedNames.length > 0 || pathPattern !== undefined;
}
/** A version that nothing can be held against would be passed over without a word. */
function checkPin({ id, name, apiVersion }, { version }, document, limits) {
    const at = ['gateways', id, 'api-version'];
    const say = (expected, part) => [
        (0,finding/* finding */.gk)('config/value', { path: (0,finding_pointer/* toPointer */.rb)(at), expected }, { location: document.locate((0,finding_pointer/* toPointer */.rb)(at), part) }),
    ];
    if (!apiVersion || !isSaidAnywhere(apiVersion))
        return say(`no \`api-version\` of ${name}, of whose versions nothing is known`, 'key');
    const { pattern, example } = apiVersion;
    if (pattern === undefined)
        return [];
    try {
        const read = (0,bounded/* runBounded */.Bb)(limits.patternSeconds, () => (0,gateway_version/* readVersion */.$)(pattern, version));
        const such = example === undefined ? '' : `, such as ${example}`;
        return read ? [] : say(`a version of the API of ${name}${such}`, 'value');
    }
    catch (error) {
        if (!(error instanceof bounded/* TimedOut */.GA))
            throw error;
        return say(`a \`pattern\` of ${name}\u2019s versions that comes to an end`, 'key');
    }
}

// EXTERNAL MODULE: ./build/src/config/duration.js
var duration = __webpack_require__(99154);
;// CONCATENATED MODULE: ./build/src/config/check-time.js



/**
 * Times that no run has: samples that begin only after it has ended would never be taken, and the run could only wait
 * and then not pass. An attempt that may take longer than the run, or no time at all, never comes to its own end.
 */
function checkTime({ probes }, document, runSeconds) {
    // The schema has admitted the value; RawConfig is its shape.
    const { probes: raw = [] } = document.value;
    const tooMany = probes.flatMap(({ samples, interval }, at) => {
        if (interval * (samples - 1) < runSeconds * 1000)
            return [];
        const expected = `\`samples\` and an \`interval\` that fit into the ${runSeconds} s of a run`;
        const location = document.locate((0,finding_pointer/* toPointer */.rb)(['probes', String(at), 'interval']));
        return [(0,finding/* finding */.gk)('config/value', { path: '', expected }, { location })];
    });
    const noTime = raw.flatMap(({ timeout }, entry) => {
        const time = (0,duration/* milliseconds */.R)(timeout);
        if (time === undefined || (time > 0 && time <= runSeconds * 1000))
            return [];
        const pointer = (0,finding_pointer/* toPointer */.rb)(['probes', String(entry), 'timeout']);
        const expected = `a time above 0 and at most the ${runSeconds} s of a run`;
        return [(0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer), pointer })];
    });
    return [...tooMany, ...noTime];
}

// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var words = __webpack_require__(84622);
;// CONCATENATED MODULE: ./build/src/config/body-reference.js

/** Where `{ from: KEY }` stands in the JSON of a body: the key by the JSON Pointer of the mapping. */
function referencesIn(json, pointer = '') {
    if (typeof json !== 'object' || json === null)
        return [];
    const key = referenceOf(json);
    if (typeof key === 'string')
        return [[pointer, key]];
    return Object.entries(json).flatMap(([name, member]) => referencesIn(member, (0,finding_pointer/* childPointer */.Y2)(pointer, name)));
}
/** What `from` says in a mapping that has nothing else; undefined for whatever else there is. */
function referenceOf(json) {
    const [first, second] = Object.entries(json);
    return !Array.isArray(json) && first?.[0] === 'from' && second === undefined ? first[1] : undefined;
}

// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
;// CONCATENATED MODULE: ./build/src/config/foreign-matchers.js
/** What others call a matcher, in lower case, and ours where there is one that means the same. */
const FOREIGN_MATCHERS = {
    eq: 'equals',
    equal: 'equals',
    is: 'equals',
    contain: 'includes',
    contains: 'includes',
    include: 'includes',
    has: 'includes',
    match: 'matches',
    regex: 'matches',
    regexp: 'matches',
    pattern: 'matches',
    exist: 'exists',
    present: 'exists',
    absent: 'exists',
    each: 'every',
    gt: undefined,
    gte: undefined,
    ge: undefined,
    lt: undefined,
    lte: undefined,
    le: undefined,
    ne: undefined,
    neq: undefined,
    not: undefined,
    in: undefined,
    glob: undefined,
};

;// CONCATENATED MODULE: ./build/src/config/looks-compared.js
/** An operator, and then a number or a space: `>= 3`, `=>3`, `~ 2`, `\u2265 4`. */
const COMPARISON = /^\s*(?:[<>=!~^\u2264\u2265]=?[<>=]?)(?:\s+\S|[-+.]?\d)/u;
/** Whether somebody who wrote this in the place of a value probably meant a comparison with it. */
function looksCompared(value) {
    return typeof value === 'string' && COMPARISON.test(value);
}

// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
;// CONCATENATED MODULE: ./build/src/config/pattern-text.js

/** A regular expression as tollgate.yml has it: `/\u2026/` means what stands between the slashes, any other text itself. */
function patternOf(text) {
    return /^\/(.+)\/$/s.exec(text)?.[1] ?? text;
}
/** Flags of JavaScript behind the slash, which nobody would look at: the slashes would then count as text. */
const WITH_FLAGS = /^\/.+\/[dgimsuvy]+$/s;
/** What is expected in the place of a text that is no regular expression; undefined where it is one. */
function wrongPattern(text) {
    if (WITH_FLAGS.test(text))
        return 'a regular expression without flags behind it (\\/ begins one with a slash)';
    return (0,expression/* isPattern */.P)(patternOf(text)) ? undefined : 'a valid regular expression';
}

;// CONCATENATED MODULE: ./build/src/config/json-matchers.js






/** What can be said of a value; a mapping of these keys is a matcher, and anything else the value itself. */
const MATCHERS = ['equals', 'includes', 'matches', 'exists', 'every'];
/** Paths that are none, and matchers that nothing could meet or everything would. */
async function wrongMatchers(json) {
    const found = Object.entries(json).map(async ([path, asked]) => {
        const place = await (0,json_place.readJsonPlace)(path);
        if (!place)
            return [{ at: ['json', path], expected: PATH, part: 'key' }];
        return [...wrongMatcher(asked, ['json', path]), ...(place.many ? wrongForMany(asked, ['json', path]) : [])];
    });
    return (await Promise.all(found)).flat();
}
/** Such a text would be what must stand there, word for word. */
const COMPARED = '{ equals: \u2026 } around a text that begins like a comparison, since values are not compared';
const PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) that begins with $ and whose patterns are valid';
/** Whether this is what the value must be like, and not the value itself. */
function isMatcher(asked) {
    const keys = (0,own/* isMapping */.pi)(asked) ? Object.keys(asked) : [];
    return keys.length > 0 && keys.every((key) => MATCHERS.includes(key));
}
function wrongMatcher(asked, at, inEvery = false) {
    if (looksCompared(asked))
        return [{ at, expected: COMPARED, part: 'value' }];
    if (!isMatcher(asked))
        return [...almostMatcher(asked, at), ...wrongNumbers(asked, at)];
    const { equals, includes, matches, exists, every } = asked;
    const say = (key, expected) => ({ at: [...at, key], expected, part: 'value' });
    const alone = Object.keys(asked).length === 1;
    return [
        ...wrongNumbers(equals, [...at, 'equals']),
        ...wrongNumbers(includes, [...at, 'includes']),
        ...(matches === undefined ? [] : wrongExpression(matches).map((expected) => say('matches', expected))),
        ...(exists === undefined || typeof exists === 'boolean' ? [] : [say('exists', 'true or false')]),
        ...(exists === false && !alone ? [say('exists', '`exists: false` alone')] : []),
        ...(exists !== undefined && inEvery ? [say('exists', 'no `exists` below `every`')] : []),
        ...(every === undefined ? [] : wrongMatcher(every, [...at, 'every'], true)),
    ];
}
function wrongExpression(text) {
    if (typeof text !== 'string' || text === '')
        return ['a valid regular expression'];
    return [wrongPattern(text) ?? []].flat();
}
/** A mapping with a key of a matcher, or nearly so, was hardly meant as the value itself. */
function almostMatcher(asked, at) {
    const keys = (0,own/* isMapping */.pi)(asked) ? Object.keys(asked) : [];
    const known = keys.some((key) => MATCHERS.includes(key));
    const odd = keys.find((key) => !MATCHERS.includes(key) && (known || isForeign(key) || nearest(key) !== undefined));
    if (odd === undefined)
        return [];
    const near = nearest(odd);
    const hint = near === undefined ? '' : ` (probably \`${near}\`)`;
    const expected = `one of ${MATCHERS.join(', ')}${hint}, or below \`equals\` a value with such a key`;
    return [{ at: [...at, odd], expected, part: 'key' }];
}
function isForeign(key) {
    return Object.hasOwn(FOREIGN_MATCHERS, key.toLowerCase());
}
function nearest(key) {
    return isForeign(key) ? FOREIGN_MATCHERS[key.toLowerCase()] : (0,suggest/* suggest */.Z)(key, MATCHERS);
}
/** Another number would be taken for one that is held only nearly (beyond 2^53). */
function wrongNumbers(value, at) {
    if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, member]) => wrongNumbers(member, [...at, key]));
    const exact = typeof value !== 'number' || (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)));
    return exact ? [] : [{ at, expected: 'a number that is held exactly, from -2^53 to 2^53', part: 'value' }];
}
/** Such a path gives a list, which is no text and equals nothing but a list. */
function wrongForMany(asked, at) {
    const expected = '`includes` or `every` for a path that can lead to several values';
    if (!isMatcher(asked))
        return Array.isArray(asked) ? [] : [{ at, expected, part: 'value' }];
    const { equals = [], matches } = asked;
    const odd = matches !== undefined ? 'matches' : Array.isArray(equals) ? undefined : 'equals';
    return odd === undefined ? [] : [{ at: [...at, odd], expected, part: 'key' }];
}

;// CONCATENATED MODULE: ./build/src/config/decode-expectation.js



/** Turns what `expect` or `warn` says into what an answer is held against. Most probes do not say it. */
function decodeExpectation(raw) {
    return raw ? decode(raw) : NOTHING;
}
function decode(raw) {
    const { tls = {}, answers = {}, body = {}, header = {}, json = {}, latency = {} } = raw;
    const limits = Object.entries(latency).map(([measure, limit]) => [measure, (0,duration/* milliseconds */.R)(limit)]);
    return {
        status: raw.status?.map(rangeOf),
        header: Object.fromEntries(Object.entries(header).map(([name, asked]) => [name, headerOf(asked)])),
        body: { matches: decode_expectation_listOf(body.matches).map(patternOf), absent: decode_expectation_listOf(body.absent).map(patternOf) },
        jsonSchema: raw['json-schema'],
        json: Object.fromEntries(Object.entries(json).map(([path, asked]) => [path, jsonOf(asked)])),
        latency: Object.fromEntries(limits),
        errorRate: raw['error-rate'] === undefined ? undefined : Number.parseFloat(raw['error-rate']) / 100,
        tls: {
            minVersion: tls['min-version'],
            expiresAfter: (0,duration/* milliseconds */.R)(tls['expires-after']),
            names: decode_expectation_listOf(tls.names),
        },
        httpVersion: decode_expectation_listOf(raw['http-version']),
        ipFamily: raw['ip-family'],
        answers: {
            codes: decode_expectation_listOf(answers.codes),
            matches: decode_expectation_listOf(answers.matches).map(patternOf),
            absent: decode_expectation_listOf(answers.absent).map(patternOf),
            public: answers.public,
        },
    };
}
const NOTHING = decode({});
/** A code, a class such as `2xx`, or a range such as `200-299`. */
function rangeOf(status) {
    if (typeof status === 'number')
        return { from: status, to: status };
    const hundred = /^([1-5])xx$/.exec(status)?.[1];
    if (hundred !== undefined)
        return { from: Number(hundred) * 100, to: Number(hundred) * 100 + 99 };
    const [from = '', to = ''] = status.split('-');
    return { from: Number(from), to: Number(to) };
}
/** A text between slashes is a regular expression, any other a glob. */
function headerOf(asked) {
    if (typeof asked !== 'string')
        return { kind: 'absent' };
    const pattern = /^\/(.+)\/$/.exec(asked)?.[1];
    return pattern === undefined ? { kind: 'glob', glob: asked } : { kind: 'matches', pattern };
}
/** A mapping of matchers as it is; anything else is what the value must equal. */
function jsonOf(asked) {
    if (!isMatcher(asked))
        return { equals: asked };
    const { every, matches, ...rest } = asked;
    return {
        ...rest,
        ...(typeof matches === 'string' && { matches: patternOf(matches) }),
        ...(every !== undefined && { every: jsonOf(every) }),
    };
}
function decode_expectation_listOf(value) {
    // A text is no list, whatever the compiler thinks of a type that stands for either.
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/src/config/decode-settings.js
/** A value, or comparisons such as `>= 16, < 18`. */
function decodeSettings(raw) {
    return Object.fromEntries(Object.entries(raw).map(([name, wanted]) => [name, demandOf(wanted)]));
}
const decode_settings_COMPARISON = /^\s*(>=|<=|!=|>|<)\s*(.*?)\s*$/s;
function demandOf(wanted) {
    if (typeof wanted !== 'string' || !decode_settings_COMPARISON.test(wanted))
        return { kind: 'equals', value: wanted };
    // A comma that no operator follows belongs to a list, such as that of sql_mode.
    const all = wanted.split(/,(?=\s*[<>!])/).flatMap((part) => {
        const [, operator, than = ''] = decode_settings_COMPARISON.exec(part) ?? [];
        // The expression knows no others.
        return [{ operator: operator, than }];
    });
    return { kind: 'compares', all };
}

;// CONCATENATED MODULE: ./build/src/config/decode-probe.js





/** Milliseconds for one attempt where the probe says nothing. */
const DEFAULT_TIMEOUT = 15_000;
/** The most that a timer can be set to; what is beyond it would be over at once. No run is as long. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/** Turns one entry of `probes` into what is run. */
function decodeProbe(raw, locate) {
    const schemaAt = (key) => raw[key]?.['json-schema'] === undefined ? undefined : locate(key, 'json-schema');
    return {
        name: raw.name ?? raw.gateway ?? '',
        ask: askOf(raw),
        expect: decodeExpectation(raw.expect),
        warn: decodeExpectation(raw.warn),
        environments: raw.environments ?? [],
        allow: Object.fromEntries(Object.entries(raw.allow ?? {}).map(([name, allow]) => [name, [allow].flat()])),
        timeout: Math.min((0,duration/* milliseconds */.R)(raw.timeout) ?? DEFAULT_TIMEOUT, LONGEST_TIMEOUT),
        retries: raw.retries ?? 0,
        samples: raw.samples ?? 1,
        interval: (0,duration/* milliseconds */.R)(raw.interval) ?? 0,
        concurrency: raw.concurrency ?? 1,
        addresses: raw.addresses ?? 'first',
        blocks: raw.blocks ?? true,
        onOutage: raw['on-outage'] ?? 'block',
        runbook: raw.runbook,
        location: locate(),
        schemaLocations: { expect: schemaAt('expect'), warn: schemaAt('warn') },
    };
}
function askOf(raw) {
    const { tcp, tls, dns, grpc, database, 'status-page': page } = raw;
    if (tcp !== undefined)
        return { kind: 'tcp', target: hostOf(tcp), dialogue: (raw.dialogue ?? []).map(stepOf) };
    if (tls !== undefined)
        return { kind: 'tls', target: hostOf(tls) };
    if (dns !== undefined)
        return { kind: 'dns', name: hostOf(dns.name), type: dns.type ?? 'A', server: dns.server };
    if (grpc !== undefined)
        return { kind: 'grpc', target: hostOf(grpc), service: raw.service ?? '', plain: raw.plain ?? false };
    if (page !== undefined) {
        const custom = raw.custom && customOf(raw.custom);
        const { format = custom ? 'custom' : 'statuspage', components = [] } = raw;
        return { kind: 'status-page', url: page, format, components, custom };
    }
    if (database !== undefined) {
        const asked = typeof database === 'string' ? {} : database;
        return {
            kind: 'database',
            target: hostOf(database),
            level: asked.level ?? 'startup',
            settings: decodeSettings(asked.settings ?? {}),
        };
    }
    const { gateway, method, auth } = raw;
    return {
        kind: 'url',
        gateway,
        target: targetOf(raw.url),
        method,
        headers: raw.headers ?? {},
        body: bodyOf(raw.body),
        auth,
        redirects: raw.redirects ?? 'off',
    };
}
function customOf({ path, up, degraded = [], down = [] }) {
    return { path, up: [up].flat(), degraded: [degraded].flat(), down: [down].flat() };
}
function targetOf(url) {
    if (url === undefined)
        return { kind: 'catalogue' };
    return typeof url === 'string' ? { kind: 'literal', url } : { kind: 'from', key: url.from, path: url.path };
}
function hostOf(host) {
    return typeof host === 'string' ? { kind: 'literal', text: host } : { kind: 'from', key: host.from };
}
function bodyOf(body) {
    if (body === undefined)
        return undefined;
    if (typeof body === 'string')
        return { kind: 'text', text: body };
    if ('file' in body)
        return { kind: 'file', path: body.file };
    return { kind: 'json', value: body.json, references: Object.fromEntries(referencesIn(body.json)) };
}
function stepOf(step) {
    if ('expect' in step)
        return { kind: 'expect', pattern: patternOf(step.expect) };
    return 'send' in step ? { kind: 'send', text: step.send } : { kind: 'start-tls' };
}
/** Turns one entry of `payment-methods` into what is judged. */
function decodePaymentMethod(raw, location) {
    const { name, 'any-of': anyOf, listed, listing, environments = [], runbook } = raw;
    return { name, anyOf, listed, listing: listing?.path, environments, runbook, location };
}
/** Turns one entry of `redundancy` into what is judged. */
function decodeRedundancy(raw, location) {
    const { name, of, 'at-least': atLeast = 1, want = of.length, distinct = [], environments = [], runbook } = raw;
    return { name, of, atLeast, want, distinct, environments, runbook, location };
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
    const locate = (...path) => placeIn(document, path);
    const environments = Object.entries(raw.environments ?? {}).map(([name, environment]) => decodeEnvironment(name, environment, locate));
    const severities = decodeSeverities(raw.rules ?? {}, locate);
    const { waivers, findings } = decodeWaivers(raw.waivers ?? [], locate);
    const config = {
        file: document.file,
        environments,
        validate: (raw.validate ?? []).map((entry, at) => decodeValidate(entry, (...path) => locate('validate', at, ...path))),
        schemas: decode_listOf(raw.schemas),
        gateways: raw.gateways !== 'off',
        // Their files are read when all else has been.
        ownGateways: [],
        apiVersions: decodeApiVersions(raw.gateways, locate),
        probes: (raw.probes ?? []).map((probe, at) => decodeProbe(probe, (...path) => locate('probes', at, ...path))),
        paymentMethods: (raw['payment-methods'] ?? []).map((method, at) => decodePaymentMethod(method, locate('payment-methods', at))),
        redundancy: (raw.redundancy ?? []).map((group, at) => decodeRedundancy(group, locate('redundancy', at))),
        parity: decodeParity(raw, environments.length, locate),
        scan: decode_listOf(raw.scan).map((path, at) => ({
            path,
            location: typeof raw.scan === 'string' ? locate('scan') : locate('scan', at),
        })),
        severities: severities.map,
        waivers,
    };
    return { config: deepFreeze(config), findings: [...severities.findings, ...findings] };
}
/** Where an entry stands, found when it is first asked for: of most entries nothing is ever said. */
function placeIn(document, path) {
    let known;
    const found = () => {
        known ??= document.locate((0,finding_pointer/* toPointer */.rb)(path.map(String)), 'key');
        return known;
    };
    // Frozen, so that whoever freezes what it is part of need not look into it.
    return Object.freeze({
        file: document.file,
        get line() {
            return found().line;
        },
        get column() {
            return found().column;
        },
    });
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
    if (typeof raw === 'string') {
        return { kind: 'file', path: raw, format: undefined, dialect: undefined, at: [], location };
    }
    if ('process' in raw)
        return { kind: 'process', location };
    if ('github' in raw) {
        const { github: name, repository = false, present } = raw;
        return { kind: 'github', name, repository, present, location };
    }
    if ('kubernetes' in raw) {
        const { workload, container, present } = raw;
        return { kind: 'kubernetes', paths: decode_listOf(raw.kubernetes), workload, container, present, location };
    }
    if ('compose' in raw) {
        const { service: composeService, 'env-files': envFiles, profiles = [] } = raw;
        return { kind: 'compose', paths: decode_listOf(raw.compose), composeService, envFiles, profiles, location };
    }
    if ('ecs' in raw) {
        const { container, present } = raw;
        return { kind: 'ecs', paths: decode_listOf(raw.ecs), container, present, location };
    }
    const { path, format, dialect, at } = raw;
    return { kind: 'file', path, format, dialect, at: at?.split('.') ?? [], location };
}
function decodeValidate(raw, locate) {
    return {
        name: raw.name,
        schema: raw.schema,
        files: decode_listOf(raw.files),
        environments: raw.environments ?? Object.keys({ ...raw.require, ...raw.forbid }),
        inside: raw.inside,
        format: raw.format,
        dialect: raw.dialect,
        require: raw.require ?? {},
        forbid: raw.forbid ?? {},
        location: locate(),
        schemaLocation: raw.schema === undefined ? locate() : locate('schema'),
        filesLocation: raw.files === undefined ? locate() : locate('files'),
    };
}
function decodeParity({ parity: raw, scan }, environments, locate) {
    // What a single environment lacks can be told of it as well.
    if (environments < (scan === undefined ? 2 : 1))
        return undefined;
    return {
        default: raw?.default ?? 'present',
        match: raw?.match ?? {},
        matchLocations: new Map(Object.keys(raw?.match ?? {}).map((path) => [path, locate('parity', 'match', path)])),
        groups: raw?.groups ?? {},
        rules: (raw?.rules ?? []).map((rule, at) => decodeParityRule(rule, locate('parity', 'rules', at))),
    };
}
function decodeParityRule(raw, location) {
    return {
        paths: decode_listOf(raw.path),
        must: raw.must,
        as: raw.as,
        expect: raw.expect ?? {},
        in: raw.in ?? [],
        scope: raw.between ? 'between-groups' : raw.within ? 'within-groups' : 'all',
        severity: raw.severity,
        reason: raw.reason,
        location,
    };
}
function decodeApiVersions(raw, locate) {
    return new Map(Object.entries(typeof raw === 'object' ? raw : {}).flatMap(([id, said]) => {
        const version = typeof said === 'object' ? said['api-version'] : undefined;
        if (version === undefined)
            return [];
        return [[id, { version: String(version), location: locate('gateways', id, 'api-version') }]];
    }));
}
function decodeSeverities(raw, locate) {
    const map = new Map();
    const findings = [];
    for (const [name, severity] of Object.entries(raw)) {
        if ((0,words/* isRule */.Nd)(name) && (0,words/* isChoosable */.zb)(name))
            map.set(name, severity);
        else
            findings.push(unknownRule(name, locate('rules', name)));
    }
    return { map, findings };
}
function unknownRule(name, location) {
    return (0,finding/* finding */.gk)('config/unknown-rule', { name, suggestion: (0,suggest/* suggest */.Z)(name, words/* RULES */.y0.filter(words/* isChoosable */.zb)) }, { location });
}
function decodeWaivers(raw, locate) {
    const waivers = [];
    const findings = [];
    for (const [at, { rule, in: environment, ...rest }] of raw.entries()) {
        if ((0,words/* isRule */.Nd)(rule) && (0,words/* isChoosable */.zb)(rule)) {
            const { path, service, reason, owner, expires, pin } = rest;
            const location = locate('waivers', at);
            waivers.push({ rule, path, in: environment, service, reason, owner, expires, pin, location });
        }
        else
            findings.push(unknownRule(rule, locate('waivers', at, 'rule')));
    }
    return { waivers, findings };
}
/** One text or several, as a list. */
function decode_listOf(value) {
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
/** Freezes a value and all that it holds. */
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
function quickStartConfig({ schema, schemas, files, staging, production }) {
    const environments = [environmentOf('staging', staging), environmentOf('production', production)].flat();
    const names = environments.map(({ name }) => name);
    return {
        file: undefined,
        environments,
        validate: schema === undefined && files.length === 0 ? [] : validateOf(schema, files, names),
        schemas,
        gateways: true,
        ownGateways: [],
        apiVersions: new Map(),
        probes: [],
        paymentMethods: [],
        redundancy: [],
        parity: environments.length > 1 ? { default: 'present', match: {}, groups: {}, rules: [] } : undefined,
        scan: [],
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
        .map((line) => ({ kind: 'file', path: line, format: undefined, dialect: undefined, at: [], location: undefined }));
    return [{ name, payments: paymentsByName(name), sources, location: undefined }];
}
/** Files are validated as they are; without files the schema speaks of the environments. */
function validateOf(schema, files, environments) {
    const nowhere = { location: undefined, schemaLocation: undefined, filesLocation: undefined };
    const entry = {
        schema,
        inside: undefined,
        format: undefined,
        dialect: undefined,
        require: {},
        forbid: {},
        ...nowhere,
    };
    const ofFiles = { ...entry, name: 'files', files, environments: [] };
    const ofEnvironments = { ...entry, name: 'environments', files: [], environments };
    return [
        ...(files.length > 0 ? [ofFiles] : []),
        ...(environments.length > 0 && schema !== undefined ? [ofEnvironments] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/network/headers.js
var network_headers = __webpack_require__(32962);
// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/config/check-parity.js






/** What is wrong with `parity` that its schema cannot say: names, and rules that would never hold anything. */
function checkParity({ parity, environments }, document) {
    if (!parity)
        return [];
    const names = environments.map(({ name }) => name);
    const known = [...names, ...Object.keys(parity.groups)];
    const say = sayer(document);
    return [
        ...unknownMembers(parity, names, document),
        ...wrongGroups(parity, names).map(say),
        ...wrongMatches(parity).map(say),
        ...parity.rules.flatMap((rule, at) => [
            ...unknownNames(rule, at, known, document),
            ...wrongPaths(rule, at, document).map(say),
            ...bothScopes(at, document).map(say),
            ...wrongRule(rule, String(at), { parity, names }).map(say),
        ]),
    ];
}
function sayer(document) {
    return ({ at, expected, part }) => {
        const pointer = (0,finding_pointer/* toPointer */.rb)(['parity', ...at]);
        return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
    };
}
function check_parity_unknown(name, known, at, part, document) {
    const location = document.locate((0,finding_pointer/* toPointer */.rb)(['parity', ...at]), part);
    return (0,finding/* finding */.gk)('config/unknown-environment', { name, suggestion: (0,suggest/* suggest */.Z)(name, known), known }, { location });
}
function unknownMembers({ groups }, names, document) {
    return Object.entries(groups).flatMap(([group, members]) => members.flatMap((name, at) => names.includes(name) ? [] : [check_parity_unknown(name, names, ['groups', group, String(at)], 'value', document)]));
}
/** A rule may name environments and groups. */
function unknownNames(rule, entry, known, document) {
    const at = ['rules', String(entry)];
    return [
        ...rule.in.flatMap((name, index) => known.includes(name) ? [] : [check_parity_unknown(name, known, [...at, 'in', String(index)], 'value', document)]),
        ...Object.keys(rule.expect).flatMap((name) => known.includes(name) ? [] : [check_parity_unknown(name, known, [...at, 'expect', name], 'key', document)]),
    ];
}
const A_PATH = 'keys between dots; one that holds a dot or a quote stands in double quotes';
/** A path that leaves nothing to be read, such as `.`, would name the whole configuration. */
function wrongPaths({ paths }, entry, { value }) {
    const at = ['rules', String(entry), 'path'];
    const isList = Array.isArray(['parity', ...at].reduce(own/* memberOf */.C5, value));
    return paths.flatMap((path, index) => (0,path_glob/* isPathGlob */.a_)(path) ? [] : [{ at: isList ? [...at, String(index)] : at, expected: A_PATH, part: 'value' }]);
}
function wrongMatches({ match }) {
    return Object.entries(match).flatMap(([path, member]) => [
        ...((0,path_glob/* isPathGlob */.a_)(path) ? [] : [{ at: ['match', path], expected: A_PATH, part: 'key' }]),
        ...((0,path_glob/* isPathGlob */.a_)(member) ? [] : [{ at: ['match', path], expected: A_PATH, part: 'value' }]),
    ]);
}
function bothScopes(entry, { value }) {
    const at = ['rules', String(entry)];
    const raw = ['parity', ...at].reduce(own/* memberOf */.C5, value);
    if ((0,own/* memberOf */.C5)(raw, 'between') === undefined || (0,own/* memberOf */.C5)(raw, 'within') === undefined)
        return [];
    return [{ at: [...at, 'within'], expected: 'either `between` or `within`', part: 'key' }];
}
/** A name must say without doubt what it means, and an environment be in one group at most. */
function wrongGroups({ groups }, names) {
    const taken = new Map();
    return Object.entries(groups).flatMap(([group, members]) => {
        const isTaken = { at: ['groups', group], expected: 'a name that no environment has', part: 'key' };
        const twice = members.flatMap((name, index) => {
            const other = taken.get(name);
            taken.set(name, group);
            const expected = other === group ? 'each environment once' : `an environment that is not in "${other}" already`;
            return other === undefined ? [] : [{ at: ['groups', group, String(index)], expected, part: 'value' }];
        });
        return [...(names.includes(group) ? [isTaken] : []), ...twice];
    });
}
function wrongRule(rule, entry, around) {
    const { must, expect, in: named } = rule;
    const at = ['rules', entry];
    const scope = wrongScope(rule, at, around);
    const members = membersOf(rule, around);
    const isRelation = must === 'same' || must === 'different' || must === 'shape';
    const lonely = isRelation && named.length > 0 && members.length === 1 && Object.keys(expect).length === 0
        ? [{ at: [...at, 'in'], expected: `at least two environments for \`must: ${must}\``, part: 'value' }]
        : [];
    const isContrary = (must === 'ignore' || must === 'absent') && Object.keys(expect).length > 0;
    const silent = isContrary ? [{ at, expected: `either \`must: ${must}\` or \`expect\``, part: 'key' }] : [];
    return [...scope, ...lonely, ...silent, ...wrongExpect(rule, at, members, around)];
}
/** The environments that a rule speaks of. */
function membersOf({ in: named }, { parity, names }) {
    const all = new Set(named.flatMap((name) => parity.groups[name] ?? [name]));
    return names.filter((name) => named.length === 0 || all.has(name));
}
/** `between` and `within` say which environments are held against each other; a rule that holds none says nothing. */
function wrongScope(rule, at, around) {
    if (rule.scope === 'all')
        return [];
    const key = rule.scope === 'between-groups' ? 'between' : 'within';
    const say = (expected) => [{ at: [...at, key], expected, part: 'key' }];
    const { must } = rule;
    if (must !== 'same' && must !== 'different' && must !== 'shape')
        return say(`\`must: same\`, \`different\` or \`shape\` beside \`${key}\``);
    const { groups } = around.parity;
    if (Object.keys(groups).length === 0)
        return say(`\`groups\` in \`parity\` where a rule says \`${key}\``);
    const groupOf = (name) => Object.keys(groups).find((group) => groups[group]?.includes(name)) ?? name;
    const members = membersOf(rule, around);
    const together = [...Map.groupBy(members, groupOf).values()];
    if (key === 'between')
        return together.length > 1 ? [] : say('environments of two groups where a rule says `between`');
    return together.some((some) => some.length > 1)
        ? []
        : say('two environments of one group where a rule says `within`');
}
function wrongExpect(rule, at, members, { parity, names }) {
    return Object.entries(rule.expect).flatMap(([name, pattern]) => {
        const place = [...at, 'expect', name];
        const meant = parity.groups[name] ?? [name];
        const isKnown = Object.hasOwn(parity.groups, name) || names.includes(name);
        if (isKnown && !meant.some((one) => members.includes(one)))
            return [{ at: place, expected: 'an environment that `in` names', part: 'key' }];
        const expected = check_parity_wrongPattern(pattern, rule.as);
        return expected === undefined ? [] : [{ at: place, expected, part: 'value' }];
    });
}
function check_parity_wrongPattern(pattern, as) {
    if (as === 'url' || /^https?:\/\//.test(pattern))
        return (0,url_pattern/* isUrlPattern */.m0)(pattern) ? undefined : 'a URL pattern in `expect`, such as https://*.example.com/**';
    return isRegularExpression(pattern) ? undefined : 'a valid /regular expression/ in `expect`';
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

// EXTERNAL MODULE: ./build/src/network/host-port.js
var host_port = __webpack_require__(60890);
// EXTERNAL MODULE: ./build/src/network/response-codes.js
var response_codes = __webpack_require__(70386);
;// CONCATENATED MODULE: ./build/src/config/check-database.js

/** Schemes of the databases that can be probed. */
const SCHEME = /^(?:postgres|postgresql|mysql|mariadb|redis|rediss):\/\/[^/]/i;
/** What may stand behind `<` and its like: a number, a size or time with its unit, or a version. */
const ORDERED = /^(?:-?\d+(?:\.\d+)?\s*(?:B|kB|MB|GB|TB|us|ms|s|min|h|d)?|\d+(?:\.\d+)+)$/;
/** Settings whose value is a list of words, of which `>=` asks for some. */
const SETS = ['sql_mode'];
/** What is wrong with a probe of a database that the schema of tollgate.yml cannot see. */
function checkDatabase({ ask }) {
    if (ask.kind !== 'database')
        return [];
    const { target, settings } = ask;
    const named = target.kind === 'from' || SCHEME.test(target.text);
    return [
        ...(named ? [] : [value(['database'], 'a URL of postgres, mysql, mariadb, redis or rediss')]),
        ...Object.entries(settings).flatMap(([name, demand]) => {
            const at = ['database', 'settings', name];
            if (check_database_isForeign(demand))
                return [value(at, 'a comparison with >=, >, <=, < or !=, or the value without an operator')];
            if (!isComparable(name, demand))
                return [
                    value(at, 'a number, a size (B, kB, MB, GB, TB), a time (us, ms, s, min, h, d) or a version behind the operator'),
                ];
            if (!isWholeVersion(name, demand))
                return [value(at, 'a version in quotes: "16.10" is not the number 16.1')];
            return [];
        }),
    ];
}
function value(at, expected) {
    return { at, expected, part: 'value' };
}
/** Operators of other languages would count as part of the value, which no setting has. */
function check_database_isForeign({ kind, ...demand }) {
    return kind === 'equals' && 'value' in demand && looksCompared(demand.value);
}
function isComparable(name, demand) {
    if (demand.kind === 'equals')
        return true;
    return demand.all.every(({ operator, than }) => {
        if (operator === '!=')
            return than !== '';
        return SETS.includes(name.toLowerCase()) ? operator === '>=' && than !== '' : ORDERED.test(than);
    });
}
/** YAML reads 16.10 without quotes as the number 16.1, and nobody can tell which was meant. */
function isWholeVersion(name, demand) {
    const asked = demand.kind === 'equals' ? demand.value : undefined;
    return !/version/i.test(name) || typeof asked !== 'number' || Number.isInteger(asked);
}

;// CONCATENATED MODULE: ./build/src/config/check-service.js






/** What the schema of tollgate.yml lets through of hosts, patterns, response codes and settings, before anything is sent. */
function checkService(spec, entry, document) {
    return checkAsk(spec).map(({ at, expected, part }) => {
        const pointer = (0,finding_pointer/* toPointer */.rb)(['probes', String(entry), ...at]);
        return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
    });
}
function checkAsk(spec) {
    const { ask } = spec;
    switch (ask.kind) {
        case 'tcp':
            return [...checkHost(ask.target, 'tcp'), ...checkDialogue(ask, spec)];
        case 'tls':
            return checkHost(ask.target, 'tls');
        case 'grpc':
            return [...checkHost(ask.target, 'grpc'), ...(ask.plain ? tlsWithout(spec, 'no `plain`') : [])];
        case 'dns':
            return checkDns(ask, spec);
        case 'database':
            return checkDatabase(spec);
        default:
            return [];
    }
}
function checkHost(target, key) {
    if (target.kind === 'from' || (0,host_port/* readHostPort */.Ib)(target.text))
        return [];
    const expected = 'host:port, such as db.example.com:5432, or a URL with a host and a port';
    return [{ at: [key], expected, part: 'value' }];
}
function checkDialogue({ dialogue }, spec) {
    const bad = dialogue.flatMap((step, at) => step.kind === 'expect' ? checkPatterns([step.pattern], ['dialogue', String(at), 'expect']) : []);
    const secured = dialogue.some(({ kind }) => kind === 'start-tls');
    return [...bad, ...(secured ? [] : tlsWithout(spec, 'a step start-tls in `dialogue`'))];
}
/** What TLS must show, where none is spoken. */
function tlsWithout(spec, wanted) {
    return ['expect', 'warn']
        .filter((key) => {
        const { minVersion, expiresAfter, names } = spec[key].tls;
        return minVersion !== undefined || expiresAfter !== undefined || names.length > 0;
    })
        .map((key) => ({ at: [key, 'tls'], expected: `${wanted} where TLS is judged`, part: 'key' }));
}
function checkDns({ name, type, server }, spec) {
    const named = name.kind === 'from' || (0,host_port/* readHostName */.KO)(name.text) !== undefined;
    const served = server === undefined || (0,host_port/* readNameServer */.$v)(server) !== undefined;
    return [
        ...(named ? [] : [check_service_value(['dns', 'name'], 'a host name, or a URL with one')]),
        ...(served ? [] : [check_service_value(['dns', 'server'], 'the IP address of a server and its port, such as 192.0.2.53:53')]),
        ...['expect', 'warn'].flatMap((key) => {
            const { codes, matches, absent, public: wanted } = spec[key].answers;
            const known = codes.every((code) => response_codes/* RESPONSE_CODES */.N.some((one) => one === code));
            const addresses = wanted === undefined || type === 'A' || type === 'AAAA';
            return [
                ...(known ? [] : [check_service_value([key, 'answers', 'codes'], `response codes of DNS: ${response_codes/* RESPONSE_CODES */.N.join(', ')}`)]),
                ...(addresses ? [] : [check_service_value([key, 'answers', 'public'], 'type A or AAAA where addresses are judged')]),
                ...checkPatterns(matches, [key, 'answers', 'matches']),
                ...checkPatterns(absent, [key, 'answers', 'absent']),
            ];
        }),
    ];
}
function checkPatterns(patterns, at) {
    return [...new Set(patterns.flatMap((pattern) => wrongPattern(pattern) ?? []))].map((expected) => check_service_value(at, expected));
}
function check_service_value(at, expected) {
    return { at, expected, part: 'value' };
}

;// CONCATENATED MODULE: ./build/src/config/check-together.js



/** Groups and payment methods that name a probe that there is none of, which would count on what is never asked. */
function checkTogether({ probes, paymentMethods, redundancy }, document) {
    const known = probes.map(({ name }) => name);
    const wrong = [
        ...paymentMethods.flatMap(({ anyOf }, at) => namesIn(anyOf, known, ['payment-methods', String(at), 'any-of'])),
        ...redundancy.flatMap((group, at) => checkRedundancy(group, known, ['redundancy', String(at)])),
    ];
    return wrong.map(({ at, expected, part }) => {
        const pointer = (0,finding_pointer/* toPointer */.rb)(at);
        return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
    });
}
function checkRedundancy({ of, atLeast, want }, known, at) {
    const names = namesIn(of, known, [...at, 'of']);
    const [key, most] = want > of.length ? ['want', of.length] : ['at-least', want];
    if (want <= of.length && atLeast <= want)
        return names;
    // Without `want` all are wanted, and then it is `at-least` that says too much.
    const expected = `\`${key}\` no more than ${most}, since so many ${key === 'want' ? 'there are in `of`' : 'are wanted'}`;
    return [...names, { at: [...at, key], expected, part: 'value' }];
}
function namesIn(names, known, at) {
    return names.flatMap((name, index) => {
        const say = (expected) => [{ at: [...at, String(index)], expected, part: 'value' }];
        if (names.indexOf(name) < index)
            return say('each probe once');
        if (known.includes(name))
            return [];
        const meant = (0,suggest/* suggest */.Z)(name, known);
        return say(`the name of an entry of \`probes\`${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`);
    });
}

;// CONCATENATED MODULE: ./build/src/config/named-at.js


/** Members of an entry in which names of environments stand: as a text or a list, or as the keys of a mapping. */
const NAMING = ['environments', 'in', 'require', 'forbid', 'allow', 'expect', 'auth'];
/** Where an entry of tollgate.yml names an environment; undefined when it does not say the name itself. */
function environmentNamedAt(document, entry, name) {
    const raw = entry.reduce(own/* memberOf */.C5, document.value);
    for (const member of NAMING) {
        const value = (0,own/* memberOf */.C5)(raw, member);
        if (value === name)
            return document.locate((0,finding_pointer/* toPointer */.rb)([...entry, member]));
        if (Array.isArray(value)) {
            const at = value.indexOf(name);
            if (at !== -1)
                return document.locate((0,finding_pointer/* toPointer */.rb)([...entry, member, String(at)]));
        }
        else if ((0,own/* memberOf */.C5)(value, name) !== undefined)
            return document.locate((0,finding_pointer/* toPointer */.rb)([...entry, member, name]), 'key');
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/config/paths.js


/** What is wrong with places in JSON that status pages and payment methods name, and with what stands beside them. */
async function checkPaths({ probes, paymentMethods }, document) {
    const found = await Promise.all([
        ...probes.map(async (probe, entry) => ({ list: 'probes', entry, wrong: await checkStatusPage(probe) })),
        ...paymentMethods.map(async (method, entry) => ({
            list: 'payment-methods',
            entry,
            wrong: await checkListing(method),
        })),
    ]);
    return found.flatMap(({ list, entry, wrong }) => wrong.map(({ at, expected, part }) => {
        const pointer = (0,finding_pointer/* toPointer */.rb)([list, String(entry), ...at]);
        return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer, part), pointer });
    }));
}
const NO_PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) such as $.items[*].id, in `path`';
async function checkStatusPage({ ask }) {
    if (ask.kind !== 'status-page')
        return [];
    const { custom, components } = ask;
    const say = (at, expected, part = 'key') => [
        { at, expected, part },
    ];
    if (custom && components.length > 0)
        return say(['components'], 'either `custom` or `components`');
    const again = components.findIndex((name, at) => components.indexOf(name) < at);
    if (again >= 0)
        return say(['components', String(again)], 'each of `components` once', 'value');
    if (!custom)
        return [];
    if (!meansOneThing(custom))
        return say(['custom'], 'each text in one list of `custom` alone');
    return (await isPath(custom.path)) ? [] : say(['custom', 'path'], NO_PATH, 'value');
}
function meansOneThing({ up, degraded, down }) {
    const texts = [...up, ...degraded, ...down];
    return new Set(texts).size === texts.length;
}
async function checkListing({ listed, listing }) {
    if (listing === undefined)
        return [];
    if (listed === undefined) {
        const expected = '`listed` beside `listing`: the word that the listing must hold';
        return [{ at: ['listing'], expected, part: 'key' }];
    }
    return (await isPath(listing)) ? [] : [{ at: ['listing', 'path'], expected: NO_PATH, part: 'value' }];
}
async function isPath(text) {
    const { readJsonPlace } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42801));
    return (await readJsonPlace(text)) !== undefined;
}

// EXTERNAL MODULE: ./build/src/finding/allow-forms.js
var allow_forms = __webpack_require__(89900);
;// CONCATENATED MODULE: ./build/src/config/allow-scheme.js


/** Patterns of `allow` that nothing the probe asks can ever match, since it is spoken of in another form. */
function wrongAllow(raw, kind) {
    const form = allow_forms/* ALLOW_FORMS */.q[kind === 'grpc' && raw.plain ? 'grpc-plain' : kind];
    return Object.entries(raw.allow ?? {}).flatMap(([environment, asked]) => {
        const patterns = typeof asked === 'string' ? [asked] : asked;
        return patterns.flatMap((text, index) => {
            if (mayMatch(text, form))
                return [];
            const at = ['allow', environment, ...(typeof asked === 'string' ? [] : [String(index)])];
            return [{ at, expected: `a pattern of the form ${form.form}, as a probe of ${kind} needs it`, part: 'value' }];
        });
    });
}
/** What is no pattern at all is told of elsewhere. */
function mayMatch(text, { schemes, port }) {
    const pattern = (0,url_pattern/* parseUrlPattern */.XF)(text);
    if (!pattern)
        return true;
    const fits = port === 'open' || (port === 'needed') === (pattern.port !== '');
    return fits && schemes.includes(pattern.scheme.replace(/:$/, ''));
}

// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
;// CONCATENATED MODULE: ./build/src/config/check-address.js

/** Schemes of what is probed otherwise than over HTTP. */
const OF_DATABASES = /^(?:postgres|postgresql|mysql|mariadb|redis|rediss):/i;
/**
 * Addresses of HTTP that tollgate.yml itself writes and that are none, such as the name of a key in the place of its
 * value. Of a probe that does not block nobody would ever learn that it has asked nothing.
 */
function wrongAddress({ url, 'status-page': page }) {
    return [
        ...of('url', url, ', or { from: KEY } for the value of a key'),
        ...of('status-page', page, ' (a key of the configuration cannot give it)'),
    ];
}
function of(key, text, otherwise) {
    if (typeof text !== 'string' || isAddress(text))
        return [];
    const expected = OF_DATABASES.test(text)
        ? 'an address that begins with https://; a database is probed with `database`'
        : `an absolute address such as https://api.example.com/health${otherwise}`;
    return [{ at: [key], expected, part: 'value' }];
}
/** Plain http is for the workflow to allow, host by host. */
function isAddress(text) {
    const url = (0,screen/* readUrl */.wo)(text);
    // The parser would mend `https:api.example` and spaces before it, which nobody means.
    return url !== undefined && /^https?:\/\/[^/]/i.test(text);
}

;// CONCATENATED MODULE: ./build/src/config/url-values.js





/** What the schema of tollgate.yml lets through of a probe over HTTP, and what no answer could be held against. */
async function wrongValues(raw) {
    if (raw.expect === undefined && raw.warn === undefined && raw.body === undefined)
        return [];
    const asked = ['expect', 'warn'].map(async (key) => {
        const wanted = raw[key] ?? {};
        const wrong = [
            ...wrongStatus(wanted, raw.auth !== undefined),
            ...wrongHeaders(wanted),
            ...wrongPatterns(wanted),
            ...(raw.method === 'HEAD' ? bodiless(wanted) : []),
            ...(await wrongMatchers(wanted.json ?? {})),
        ];
        return wrong.map((one) => ({ ...one, at: [key, ...one.at] }));
    });
    const { body } = raw;
    const json = typeof body === 'object' && 'json' in body ? wrongReferences(body.json, ['body', 'json']) : [];
    return [...json, ...(await Promise.all(asked)).flat()];
}
/** With a credential only the authenticated answer passes, and these two say that it was refused. */
const REFUSALS = [401, 403];
function wrongStatus({ status = [] }, withCredential) {
    return status.flatMap((one, index) => {
        const [from, to] = endsOf(one);
        const say = (expected) => [{ at: ['status', String(index)], expected, part: 'value' }];
        if (from > to)
            return say('a range from the lower to the higher code, such as 200-299');
        const refused = withCredential && REFUSALS.some((code) => from <= code && code <= to);
        return refused
            ? say('no 401 and no 403 beside `auth`: with a credential only the authenticated answer passes')
            : [];
    });
}
function endsOf(status) {
    if (typeof status === 'number')
        return [status, status];
    const [from = '', to = from] = status.split('-');
    return [Number(from.replace('xx', '00')), Number(to.replace('xx', '99'))];
}
function wrongHeaders({ header = {} }) {
    const names = Object.keys(header);
    return Object.entries(header).flatMap(([name, asked], index) => {
        const say = (expected, part) => [{ at: ['header', name], expected, part }];
        if (!isFieldName(name))
            return say('the name of a header', 'key');
        const before = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
        if (before)
            return say('each header once, whatever its case', 'key');
        const pattern = typeof asked === 'string' ? /^\/(.+)\/$/.exec(asked)?.[1] : undefined;
        return pattern === undefined || (0,expression/* isPattern */.P)(pattern)
            ? []
            : say('a valid regular expression between the slashes', 'value');
    });
}
/** An answer may have headers that a request may not; their names have the same form. */
function isFieldName(name) {
    return (0,network_headers/* isRequestHeader */.r)(`x${name}`, '') && name !== '';
}
function wrongPatterns({ body = {} }) {
    return ['matches', 'absent'].flatMap((key) => {
        const asked = body[key] ?? [];
        const patterns = typeof asked === 'string' ? [asked] : asked;
        return patterns.flatMap((pattern, index) => {
            const expected = wrongPattern(pattern);
            const at = ['body', key, ...(typeof asked === 'string' ? [] : [String(index)])];
            return expected === undefined ? [] : [{ at, expected, part: 'value' }];
        });
    });
}
/** The answer to HEAD has no body, in which nothing that is forbidden can ever be. */
function bodiless(wanted) {
    return ['body', 'json', 'json-schema']
        .filter((key) => wanted[key] !== undefined)
        .map((key) => ({ at: [key], expected: 'no expectation of a body beside `method: HEAD`', part: 'key' }));
}
function wrongReferences(json, at) {
    if (typeof json !== 'object' || json === null)
        return [];
    const key = referenceOf(json);
    if (key === undefined)
        return Object.entries(json).flatMap(([name, member]) => wrongReferences(member, [...at, name]));
    const fits = typeof key === 'string' && key !== '';
    return fits ? [] : [{ at: [...at, 'from'], expected: 'a key of the configuration', part: 'value' }];
}

;// CONCATENATED MODULE: ./build/src/config/probe-keys.js





/** Keys that say what is asked; a probe has one of them, or `gateway` alone. */
const KINDS = ['url', 'tcp', 'tls', 'dns', 'grpc', 'status-page', 'database'];
/** All but the kind that asks a name server, which is one address and no name. */
const OF_A_HOST = KINDS.filter((kind) => kind !== 'dns');
/** Keys of a probe that only some kinds read. For any other it would ask for something that nobody looks at. */
const READ_BY = {
    gateway: ['url'],
    method: ['url'],
    headers: ['url'],
    body: ['url'],
    auth: ['url'],
    redirects: ['url'],
    addresses: OF_A_HOST,
    dialogue: ['tcp'],
    service: ['grpc'],
    plain: ['grpc'],
    format: ['status-page'],
    components: ['status-page'],
    custom: ['status-page'],
};
const OVER_HTTP = ['url'];
const OVER_A_CONNECTION = ['url', 'tcp', 'tls', 'grpc', 'database'];
/** Likewise for what `expect` and `warn` say. */
const EXPECTED_BY = {
    status: OVER_HTTP,
    header: OVER_HTTP,
    body: OVER_HTTP,
    'json-schema': OVER_HTTP,
    json: OVER_HTTP,
    'http-version': OVER_HTTP,
    tls: OVER_A_CONNECTION,
    'ip-family': OVER_A_CONNECTION,
    answers: ['dns'],
};
const READERS = new Map(Object.entries(READ_BY));
const EXPECTED = new Map(Object.entries(EXPECTED_BY));
/**
 * Keys of probes that do not go together, and values over HTTP that can mean nothing, each at its own line: what nobody
 * would look at would pass. All of it is found before anything is sent.
 */
async function checkProbeKeys(document) {
    // The schema has admitted the value; RawConfig is its shape.
    const { probes = [] } = document.value;
    const found = probes.map(async (raw, entry) => {
        const wrong = [
            ...strayKeys(raw),
            ...brokenPairs(raw),
            ...wrongAllow(raw, kindOf(raw)),
            ...idleKeys(raw),
            ...wrongAddress(raw),
            ...(await wrongValues(raw)),
        ];
        return wrong.map(({ at, expected, part }) => {
            const pointer = (0,finding_pointer/* toPointer */.rb)(['probes', String(entry), ...at]);
            const location = document.locate(pointer, part);
            return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location, pointer });
        });
    });
    return (await Promise.all(found)).flat();
}
function kindOf(raw) {
    return KINDS.find((one) => raw[one] !== undefined) ?? 'url';
}
function strayKeys(raw) {
    const [kind = 'url', ...others] = KINDS.filter((one) => raw[one] !== undefined);
    if (others.length > 0) {
        return others.map((other) => ({ at: [other], expected: `one of ${KINDS.join(', ')} in a probe`, part: 'key' }));
    }
    const stray = (readers, keys, path) => Object.keys(keys).flatMap((key) => {
        const kinds = readers.get(key);
        if (!kinds || kinds.includes(kind))
            return [];
        const expected = `a key that a probe of ${kind} looks at; this one is for ${kinds.join(', ')}`;
        return [{ at: [...path, key], expected, part: 'key' }];
    });
    return [
        ...stray(READERS, raw, []),
        ...(raw.expect ? stray(EXPECTED, raw.expect, ['expect']) : []),
        ...(raw.warn ? stray(EXPECTED, raw.warn, ['warn']) : []),
    ];
}
/** Keys that say how several samples are taken, where one alone is. */
function idleKeys(raw) {
    if ((raw.samples ?? 1) > 1 || raw.addresses === 'all')
        return [];
    return ['interval', 'concurrency']
        .filter((key) => raw[key] !== undefined)
        .map((key) => ({ at: [key], expected: `\`samples\` of at least 2 beside \`${key}\``, part: 'key' }));
}
/** Keys of one kind that need another of it. */
function brokenPairs({ database, custom, format, 'status-page': page }) {
    const wrong = [];
    if (typeof database === 'object' && database.settings && database.level !== 'login')
        wrong.push({ at: ['database', 'settings'], expected: '`level: login` beside `settings`', part: 'key' });
    if (page !== undefined && custom && format !== undefined && format !== 'custom')
        wrong.push({ at: ['custom'], expected: '`format: custom` beside `custom`', part: 'key' });
    if (page !== undefined && format === 'custom' && !custom)
        wrong.push({ at: ['format'], expected: '`custom` beside `format: custom`', part: 'key' });
    return wrong;
}

;// CONCATENATED MODULE: ./build/src/config/references.js














/** What the schema of tollgate.yml cannot say: names that must exist, entries that must hold something to do. */
async function checkReferences(config, document) {
    return [
        ...config.environments.flatMap(({ sources }) => sources.flatMap(checkSource)),
        ...config.validate.flatMap(checkValidate),
        ...config.probes.flatMap((probe, at) => checkProbe(probe, at, document)),
        ...config.probes.flatMap((probe, at) => checkService(probe, at, document)),
        ...(await checkProbeKeys(document)),
        ...checkParity(config, document),
        ...sameNames('validate', config.validate, document),
        ...sameNames('probe', config.probes, document),
        ...sameNames('payment-method', config.paymentMethods, document),
        ...sameNames('redundancy', config.redundancy, document),
        ...checkTogether(config, document),
        ...config.waivers.flatMap(checkWaiver),
        ...unknownEnvironments(config, document),
        ...(await checkPaths(config, document)),
    ];
}
/** A path that leaves nothing to be read, such as `.`, would waive everything. */
function checkWaiver({ path, location }) {
    const isRight = path === undefined || (0,path_glob/* isPathGlob */.a_)(path);
    return isRight ? [] : [wrong('keys between dots in `path`; one with a dot or a quote in double quotes', location)];
}
function wrong(expected, location) {
    return (0,finding/* finding */.gk)('config/value', { path: '', expected }, { location });
}
/** A dialect is of dotenv. A glob whose name tells no format may match other files as well, to which it says nothing. */
function checkSource(source) {
    if (source.kind !== 'file' || source.dialect === undefined)
        return [];
    return mayBeDotenv(source.path, source.format) ? [] : [wrong(OF_DOTENV, source.location)];
}
const OF_DOTENV = 'files in dotenv where a `dialect` is named';
function mayBeDotenv(path, format) {
    return [undefined, 'dotenv'].includes(format ?? (0,read/* formatOf */.be)(path));
}
function checkValidate(spec) {
    const { schema, files, environments, require, forbid, inside, format, dialect, location } = spec;
    const isDotenv = files.length > 0 && inside === undefined && files.every((path) => mayBeDotenv(path, format));
    if (dialect !== undefined && !isDotenv)
        return [wrong(OF_DOTENV, location)];
    const named = Object.keys({ ...require, ...forbid });
    // Files may each name a schema; environments cannot.
    const asks = schema !== undefined || named.length > 0 || environments.length === 0;
    const looks = files.length > 0 || environments.length > 0;
    // An environment that is not looked at would never be asked for what is required or forbidden in it.
    if (!named.every((name) => environments.includes(name)))
        return [wrong('every environment of `require` and `forbid` among `environments`', location)];
    if (!looks)
        return [wrong('`files` or `environments` in this entry', location)];
    return asks ? [] : [wrong('`schema`, `require` or `forbid` in this entry', location)];
}
function checkProbe({ allow, ask }, entry, document) {
    const say = (at, expected, part) => wrong(expected, document.locate((0,finding_pointer/* toPointer */.rb)(['probes', String(entry), ...at]), part));
    const headers = Object.entries(ask.kind === 'url' ? ask.headers : {})
        .filter(([name, value]) => !(0,network_headers/* isRequestHeader */.r)(name, value))
        .map(([name]) => say(['headers', name], HEADERS, 'key'));
    const patterns = Object.entries(allow).flatMap(([environment, given]) => {
        const isList = Array.isArray((0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(rawProbe(document, entry), 'allow'), environment));
        return given.flatMap((pattern, at) => (0,url_pattern/* isUrlPattern */.m0)(pattern) ? [] : say(['allow', environment, ...(isList ? [String(at)] : [])], PATTERNS, 'value'));
    });
    return [...headers, ...patterns];
}
const HEADERS = 'headers that a request may carry; those of the connection itself, such as Host, are not';
const PATTERNS = 'URL patterns in `allow`, such as https://*.example.com/api/**';
function rawProbe({ value }, entry) {
    return (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(value, 'probes'), String(entry));
}
function sameNames(what, entries, document) {
    const key = what === 'probe' || what === 'payment-method' ? `${what}s` : what;
    const first = new Map(entries.map(({ name }, at) => [name, at]).reverse());
    return entries.flatMap(({ name }, at) => {
        if (first.get(name) === at)
            return [];
        // A probe may be called by its gateway alone.
        const named = (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(document.value, key), String(at)), 'name') !== undefined;
        const place = document.locate((0,finding_pointer/* toPointer */.rb)([key, String(at), named ? 'name' : 'gateway']));
        return [wrong(`a name that no other ${what} entry has`, place)];
    });
}
function unknownEnvironments(config, document) {
    const known = config.environments.map(({ name }) => name);
    const named = [
        ...config.validate.map(({ environments, require, forbid, location }, at) => ({
            entry: ['validate', String(at)],
            names: [...environments, ...Object.keys(require), ...Object.keys(forbid)],
            location,
        })),
        ...config.probes.map(({ environments, allow, ask, location }, at) => ({
            entry: ['probes', String(at)],
            names: [
                ...environments,
                ...Object.keys(allow),
                ...(ask.kind === 'url' && typeof ask.auth === 'object' ? Object.keys(ask.auth) : []),
            ],
            location,
        })),
        ...config.paymentMethods.map(({ environments, location }, at) => ({
            entry: ['payment-methods', String(at)],
            names: environments,
            location,
        })),
        ...config.redundancy.map(({ environments, location }, at) => ({
            entry: ['redundancy', String(at)],
            names: environments,
            location,
        })),
        ...config.waivers.map((waiver) => ({
            entry: [],
            names: waiver.in === undefined ? [] : [waiver.in],
            location: waiver.location,
        })),
    ];
    return named.flatMap(({ entry, names, location }) => [...new Set(names)]
        .filter((name) => !known.includes(name))
        .map((name) => {
        const place = environmentNamedAt(document, entry, name) ?? location;
        return (0,finding/* finding */.gk)('config/unknown-environment', { name, suggestion: (0,suggest/* suggest */.Z)(name, known), known }, { location: place });
    }));
}

;// CONCATENATED MODULE: ./build/src/config/sound-part.js


/** Lists of tollgate.yml in which one entry may be wrong, and an entry for each with which nothing is. */
const LISTS = {
    validate: { schema: 'x', files: 'x' },
    probes: { url: 'https://example.com/' },
    'payment-methods': { 'any-of': [] },
    redundancy: { of: [], 'at-least': 0 },
};
/**
 * What is left of tollgate.yml without the parts that its schema refuses, so that what else is wrong is told in the same
 * round. An entry of a list that is refused leaves one in its place that has its name, since others speak of it; any
 * other part is left out whole. Nothing of this is ever run.
 */
function soundPart(document, refused) {
    const paths = refused.map(finding_pointer/* fromPointer */.kU);
    const whole = new Set(paths.flatMap(([part = '', entry]) => (isList(part) && entry !== undefined ? [] : [part])));
    // What is wrong with the whole leaves nothing to look at.
    if (whole.has('') || !(0,own/* isMapping */.pi)(document.value))
        return { ...document, value: {} };
    const kept = Object.entries(document.value).filter(([part]) => !whole.has(part));
    const value = Object.fromEntries(kept.map(([part, entries]) => {
        if (!isList(part) || !Array.isArray(entries))
            return [part, entries];
        const wrong = new Set(paths.flatMap(([of, entry]) => (of === part ? Number(entry) : [])));
        return [part, entries.map((entry, at) => (wrong.has(at) ? standIn(part, entry, at) : entry))];
    }));
    // Of a probe without a name nobody knows which one others mean.
    const probes = Array.isArray(document.value['probes']) ? document.value['probes'] : [];
    if (!whole.has('probes') && probes.every((probe) => nameOf(probe) !== undefined))
        return { ...document, value };
    const { 'payment-methods': _methods, redundancy: _groups, ...others } = value;
    return { ...document, value: others };
}
function isList(part) {
    return Object.hasOwn(LISTS, part);
}
function standIn(part, entry, at) {
    // No name that the schema lets through is so long.
    return { ...LISTS[part], name: nameOf(entry) ?? `${'-'.repeat(200)}${at}` };
}
function nameOf(entry) {
    const name = (0,own/* memberOf */.C5)(entry, 'name') ?? (0,own/* memberOf */.C5)(entry, 'gateway');
    return typeof name === 'string' ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/config/load.js










/** Where a configuration is looked for when none is named. */
const DEFAULT_PATHS = ['tollgate.yml', '.github/tollgate.yml'];
/** Names that are easily written for it, and are not looked for. */
const NEAR_MISSES = ['tollgate.yaml', '.github/tollgate.yaml', '.tollgate.yml', 'tollgate.json'];
/** Finds, reads and checks the configuration of a run: `tollgate.yml`, or the inputs of a first run. */
async function loadConfig(request, workspace) {
    const { quickStart } = request;
    if (isAsked(quickStart)) {
        const problem = quickStartProblem(request, workspace);
        return problem ? { ok: false, findings: [problem] } : { ok: true, config: quickStartConfig(quickStart) };
    }
    const paths = request.config === undefined ? DEFAULT_PATHS : [request.config];
    for (const path of paths) {
        const { documents, problems } = await (0,read/* readDocuments */.r9)(workspace, path, 'yaml');
        if (request.config === undefined && isMissing(problems))
            continue;
        const [document, second] = documents;
        // What other loaders would make of it does not matter: nobody else reads this file.
        const wrong = problems.filter(({ severity }) => severity === 'error');
        if (!document || wrong.length > 0)
            return { ok: false, findings: wrong.map(asConfigProblem) };
        if (second)
            return refused('one document in the file', second.locate(''));
        return checkDocument(document, request, workspace);
    }
    return { ok: false, findings: [(0,finding/* finding */.gk)('config/missing', { tried: [...paths], near: nearMiss(workspace) })] };
}
function isAsked({ schema, schemas, files, staging, production }) {
    return schema !== undefined || schemas.length + files.length > 0 || staging !== undefined || production !== undefined;
}
/**
 * The inputs of a first run stand in for a configuration file. Beside one they would either be ignored or switch it off,
 * and both would pass without having looked; only files that are validated by name go beside the file that is found.
 */
function quickStartProblem({ config, quickStart, checks }, workspace) {
    const { schema, schemas, files, staging, production } = quickStart;
    const given = { schema, schemas: schemas[0], files: files[0], staging, production };
    const [name = ''] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
    const byName = files.length > 0 && staging === undefined && production === undefined && checks.join() === 'validate';
    const stands = config !== undefined || (!byName && DEFAULT_PATHS.some((path) => workspace.has(path)));
    return stands ? (0,finding/* finding */.gk)('config/input', { name, reason: 'beside-configuration', suggestion: undefined }) : undefined;
}
/** A file that was probably meant to be the configuration. */
function nearMiss(workspace) {
    return NEAR_MISSES.find((path) => workspace.has(path));
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
async function checkDocument(document, request, workspace) {
    if (document.value === null) {
        return { ok: false, findings: [(0,finding/* finding */.gk)('config/nothing-to-check', {}, { location: document.locate('') })] };
    }
    const violations = await violationsIn(document.value);
    if (violations.length > 0) {
        const refused = withoutEchoes(violations).map((found) => violationFinding(document, found));
        const pointers = violations.map(({ pointer }) => pointer);
        return { ok: false, findings: [...refused, ...(await elsewhere(document, pointers, request, workspace))] };
    }
    // The schema has admitted the value; RawConfig is its shape.
    const raw = document.value;
    const { config, findings } = await readConfig(document, raw, request, workspace);
    const gateways = await checkGateways(config, document, request.limits);
    const lonely = config.environments.length < 2 ? raw.parity && alone(document, 'parity', 'two') : undefined;
    const idle = config.environments.length < 1 ? raw.scan && alone(document, 'scan', 'one') : undefined;
    const all = [...findings, ...gateways, ...(lonely ? [lonely] : []), ...(idle ? [idle] : [])];
    return all.length > 0 ? { ok: false, findings: all } : { ok: true, config };
}
/** The configuration that was declared, and all that is wrong with it besides its form. */
async function readConfig(document, raw, { limits }, workspace) {
    const decoded = decodeConfig(document, raw);
    const own = namesFiles(raw)
        ? await (await __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 62030))).loadOwnGateways(document, raw, workspace)
        : undefined;
    const config = own ? deepFreeze({ ...decoded.config, ownGateways: own.gateways }) : decoded.config;
    const findings = [
        ...decoded.findings,
        ...(own?.findings ?? []),
        ...(await checkReferences(config, document)),
        ...checkTime(config, document, limits.runSeconds),
    ];
    return { config, findings };
}
/** What is wrong in the parts that the schema has admitted. */
async function elsewhere(document, refused, request, workspace) {
    const sound = soundPart(document, refused);
    const { config, findings } = await readConfig(sound, sound.value, request, workspace);
    // Where gateways were left out, nobody knows which there are.
    const isWhole = !refused.some((pointer) => pointer.startsWith('/gateways'));
    const found = isWhole ? [...findings, ...(await checkGateways(config, sound, request.limits))] : findings;
    // The same of environments.
    const known = !refused.some((pointer) => pointer.startsWith('/environments'));
    return found.filter(({ rule }) => known || rule !== 'config/unknown-environment');
}
/** What nothing can be held against would never run, and say nothing of it. */
function alone(document, part, least) {
    const expected = `at least ${least} environment${least === 'two' ? 's' : ''} for \`${part}\``;
    const pointer = `/${part}`;
    return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer, 'key'), pointer });
}
/** What is wrong with a value by the schema of tollgate.yml. */
async function violationsIn(value) {
    const { default: schema } = await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 4813, 17));
    return admits(schema, value) ? [] : (await compiledFor(schema, value)).validate(value);
}
/** The schema of tollgate.yml, as far as it is of use to a value. */
async function compiledFor(schema, value) {
    const { pruneSchema } = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.bind(__webpack_require__, 65672));
    const { compileShipped } = await __webpack_require__.e(/* import() */ 2551).then(__webpack_require__.bind(__webpack_require__, 72551));
    return compileShipped(pruneSchema(schema, value), 'schemas/tollgate.schema.json');
}
/** Without what says of a probe that it asks nothing, where a key of it is misspelt: that is why it does not. */
function withoutEchoes(violations) {
    const misspelt = violations.flatMap(({ pointer, detail }) => detail.rule === 'validate/unknown-key' ? [(0,finding_pointer/* parentPointer */.Yg)(pointer)] : []);
    return violations.filter(({ pointer }) => !/^\/probes\/\d+$/.test(pointer) || !misspelt.includes(pointer));
}
/** What a key is that was meant to hold the lines after it, which are not indented far enough. */
const NOTHING_BELOW = '; nothing stands here: indent the lines that belong to this key';
function isEmpty({ rule, facts }) {
    return rule === 'validate/type' && facts.found === 'null';
}
/** What `environments` of a probe is called in a waiver and in a rule of parity. */
function otherWord(pointer, key) {
    return /^\/(?:waivers|parity\/rules)\/\d+\/[^/]+$/.test(pointer) && /^env(?:ironments?)?$/.test(key)
        ? 'in'
        : undefined;
}
function violationFinding(document, { pointer, place, detail, description }) {
    if (detail.rule === 'validate/unknown-key') {
        const { key, suggestion = otherWord(pointer, key) } = detail.facts;
        return (0,finding/* finding */.gk)('config/unknown-key', { key, suggestion }, { location: document.locate(pointer, 'key'), pointer });
    }
    const location = place === 'missing'
        ? document.locate((0,finding_pointer/* parentPointer */.Yg)(pointer), 'end')
        : document.locate(pointer, place === 'key' ? 'key' : 'value');
    const expected = detail.rule === 'validate/required'
        ? `the key "${detail.facts.key}" here`
        : (description ?? 'another form') + (isEmpty(detail) ? NOTHING_BELOW : '');
    return (0,finding/* finding */.gk)('config/value', { path: pointer, expected }, { location, pointer });
}


/***/ }),

/***/ 74391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readResolution),
/* harmony export */   r: () => (/* binding */ readHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * A host name as `URL.hostname` writes it: lower case, an IPv6 address in brackets. Undefined when the text is anything
 * more or less than one host.
 */
function readHost(text) {
    const host = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 6 ? `[${text}]` : text;
    // Said before parsing, since a URL forgets a port that is its scheme's own. A star would stand for nothing but itself.
    const url = /^(?:\[[^\]]*\]|[^:*]*)$/.test(host) ? URL.parse(`http://${host}/`) : null;
    return url !== null && url.href === `http://${url.hostname}/` ? url.hostname : undefined;
}
/** Reads `host:port:address:port`, as curl's `--connect-to` has it. IPv6 addresses stand in brackets. */
function readResolution(text) {
    const [, host, port, address, addressPort] = /^(\[[^\]]+\]|[^:\s]+):(\d{1,5}):(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(text) ?? [];
    if (host === undefined || address === undefined)
        return undefined;
    const read = {
        host: readHost(host),
        port: readPort(port),
        address: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address.replace(/^\[|\]$/g, '')) === 0 ? undefined : address.replace(/^\[|\]$/g, ''),
        addressPort: readPort(addressPort),
    };
    if (!read.host || !read.port || !read.address || !read.addressPort)
        return undefined;
    return { host: read.host, port: read.port, address: read.address, addressPort: read.addressPort };
}
function readPort(text) {
    const port = Number(text);
    return port >= 1 && port <= 65_535 ? port : undefined;
}


/***/ }),

/***/ 28889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/manifest/read.js
const READERS = {
    kubernetes: async () => (await __webpack_require__.e(/* import() */ 8967).then(__webpack_require__.bind(__webpack_require__, 38967))).readKubernetes,
    compose: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9103), __webpack_require__.e(2728), __webpack_require__.e(8721)]).then(__webpack_require__.bind(__webpack_require__, 48721))).readCompose,
    ecs: async () => (await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 30530))).readEcs,
};
/**
 * Reads what a container will really get from its manifests. Each kind is loaded when it is first needed; `paths` of the
 * source name files, with every `{service}` filled in.
 */
async function readManifest(source, workspace) {
    const reading = await readKind(source, workspace);
    return { ...reading, problems: withoutTold(reading.problems) };
}
async function readKind(source, workspace) {
    switch (source.kind) {
        case 'kubernetes':
            return (await READERS.kubernetes())(source, workspace);
        case 'compose':
            return (await READERS.compose())(source, workspace);
        case 'ecs':
            return (await READERS.ecs())(source, workspace);
    }
}
/** That versions of YAML read a scalar differently says nothing more where the scalar is refused for what it is. */
function withoutTold(problems) {
    const placeOf = ({ location }) => JSON.stringify(location);
    const others = new Set(problems.filter(({ rule }) => rule !== 'source/yaml-1.1').map(placeOf));
    return problems.filter((problem) => problem.rule !== 'source/yaml-1.1' || !others.has(placeOf(problem)));
}

// EXTERNAL MODULE: ./build/src/source/document.js
var source_document = __webpack_require__(12474);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var workspace = __webpack_require__(31160);
;// CONCATENATED MODULE: ./build/src/environment/lay-github.js

/** The reading of a source as a layer. All of it stands, for people, where tollgate.yml names the source. */
function githubLayer({ entries, problems }, { location }, place) {
    const origin = { loader: 'github', format: undefined, location, valueLocation: location };
    const children = entries.map(({ name, value }) => {
        const content = value === undefined ? { state: 'present' } : { state: 'known', value };
        const leaf = { pointer: (0,finding_pointer/* childPointer */.Y2)('', name), content, textual: true, origin: () => origin };
        return [name, { kind: 'leaf', leaf }];
    });
    const names = new Set(entries.map(({ name }) => name));
    return {
        tree: { kind: 'mapping', children: new Map(children) },
        layer: location && {
            format: 'dotenv',
            holds: (pointer) => pointer === '' || isNamed(pointer, names),
            locate: () => location,
        },
        findings: problems.map((problem) => ({ ...problem, ...place, location })),
    };
}
function isNamed(pointer, names) {
    const [name = '', ...below] = (0,finding_pointer/* fromPointer */.kU)(pointer);
    return below.length === 0 && names.has(name);
}

;// CONCATENATED MODULE: ./build/src/environment/layer.js

/** A document, mounted under the pointer `at`. */
function documentLayer(document, at) {
    return {
        format: document.format,
        holds: (pointer) => {
            if (pointer !== at && !pointer.startsWith(`${at}/`))
                return false;
            let node = document.value;
            for (const key of (0,finding_pointer/* fromPointer */.kU)(pointer.slice(at.length))) {
                const member = typeof node === 'object' && node !== null && Object.getOwnPropertyDescriptor(node, key);
                if (!member)
                    return false;
                node = member.value;
            }
            return true;
        },
        locate: (pointer, part) => document.locate(pointer.slice(at.length), part),
    };
}
/** The variables of a container. Like dotenv they are names at the root with text; a further one has its own place. */
function variablesLayer({ variables, receiver }, insertion) {
    const places = new Map(variables.map((variable) => [variable.name, variable]));
    const variableAt = (pointer) => places.get((0,finding_pointer/* fromPointer */.kU)(pointer)[0] ?? '');
    return {
        format: 'dotenv',
        receiver,
        holds: (pointer) => pointer === '' || ((0,finding_pointer/* fromPointer */.kU)(pointer).length === 1 && variableAt(pointer) !== undefined),
        locate: (pointer, part) => {
            const variable = variableAt(pointer);
            if (!variable || part === 'end')
                return insertion();
            return part === 'key' ? variable.location() : variable.valueLocation();
        },
    };
}

// EXTERNAL MODULE: ./build/src/environment/leaves.js
var environment_leaves = __webpack_require__(82707);
// EXTERNAL MODULE: ./build/src/environment/services.js
var services = __webpack_require__(19791);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var environment_tree = __webpack_require__(34594);
;// CONCATENATED MODULE: ./build/src/environment/assemble.js











/** Lays the sources of each named environment over each other, for each of its services. Each file is read once. */
async function assemble(config, environments, services, workspace, { request, github }) {
    const read = onceEach(workspace);
    const effective = [];
    const findings = [];
    for (const environment of config.environments.filter(({ name }) => environments.has(name))) {
        const names = services.get(environment.name) ?? [];
        for (const service of names.length > 0 ? names : [undefined]) {
            const made = await assembleOne(environment, service, { read, workspace, request, github });
            effective.push(made.effective);
            // One by one: a file can hold more flaws than a call takes arguments.
            for (const found of made.findings)
                findings.push(found);
        }
    }
    return { effective, findings };
}
function onceEach(workspace) {
    const known = new Map();
    return (path, { format, dialect }) => {
        const key = `${format ?? ''}:${dialect ?? ''}:${path}`;
        const reading = known.get(key) ?? (0,read/* readDocuments */.r9)(workspace, path, format, dialect);
        known.set(key, reading);
        return reading;
    };
}
async function assembleOne(environment, service, tools) {
    const { name, payments, location } = environment;
    const laid = {
        root: environment_tree/* EMPTY */.wg,
        complete: true,
        withheld: undefined,
        hasUnseenNames: false,
        layers: [],
        documents: [],
        findings: [],
    };
    for (const source of environment.sources) {
        if (source.kind === 'process')
            layProcess(laid, source, tools.request, { environment: name, service });
        else if (source.kind === 'github')
            await layGithub(laid, source, tools, { environment: name, service });
        else if (source.kind !== 'file')
            await layManifest(laid, source, service, tools);
        else
            for (const reading of await readSource(source, service, tools))
                layReading(laid, reading, source);
    }
    const isAsked = tools.request.variables !== undefined && tools.request.environment === name;
    if (isAsked && !environment.sources.some(({ kind }) => kind === 'github')) {
        const facts = { name: 'variables', reason: 'needs-github-source', suggestion: undefined };
        laid.findings.push((0,finding/* finding */.gk)('config/input', facts, { location }));
    }
    const { root, layers, documents, findings } = laid;
    const complete = laid.complete && laid.withheld === undefined;
    // What could not be read for another reason must not pass for what the event forbids.
    const withheld = laid.complete ? laid.withheld : undefined;
    const leaves = (0,environment_tree/* leavesOf */.wf)(root);
    if (complete && (0,environment_leaves/* isEmptyTree */.C3)(root) && findings.length === 0) {
        findings.push((0,finding/* finding */.gk)('config/empty-environment', { name }, { environment: name, service, location }));
    }
    const hasUnseenNames = laid.hasUnseenNames || findings.some(({ rule }) => rule === 'manifest/unread');
    const read = { root, leaves, layers, documents, complete, withheld, hasUnseenNames };
    return { effective: { environment: name, service, payments, ...read }, findings };
}
function layReading(laid, { documents, problems }, source) {
    tell(laid, problems, source);
    if (documents.length === 0)
        laid.complete = false;
    for (const document of documents) {
        if (typeof document.value !== 'object' || Array.isArray(document.value)) {
            const facts = { format: source_document/* FORMAT_NAME */.Yx[document.format], reason: 'not-a-mapping' };
            laid.findings.push((0,finding/* finding */.gk)('source/syntax', facts, { location: document.locate('') }));
            laid.complete = false;
            continue;
        }
        laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, (0,environment_tree/* treeOf */.g7)(document, source.at));
        laid.layers.push(documentLayer(document, (0,finding_pointer/* toPointer */.rb)(source.at)));
        laid.documents.push(document);
    }
}
/** Notes what is wrong with a source; what has no place in a file has that of the source. */
function tell(laid, problems, { location }) {
    for (const problem of problems)
        laid.findings.push({ ...problem, location: problem.location ?? location });
}
/** Lays the variables of a container. Paths of a service that has no such files give it none. */
async function layManifest(laid, source, service, { workspace }) {
    const meant = await (0,services/* manifestForService */.it)(source, service, workspace);
    if (!meant)
        return;
    const reading = await readManifest(meant, workspace);
    tell(laid, reading.problems, source);
    laid.documents.push(...reading.documents);
    laid.complete &&= reading.complete;
    laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, (0,environment_tree/* variablesTree */.K5)(reading.variables));
    if (reading.insertion)
        laid.layers.push(variablesLayer(reading, reading.insertion));
}
/** Lays what GitHub holds. A name of services is that of none where there is none. */
async function layGithub(laid, source, { github }, place) {
    if (place.service === undefined && (0,services/* namesService */.cM)(source.name))
        return;
    const { read } = await github();
    const reading = await read(source, (0,services/* pathForService */.UP)(source.name, place.service), place.environment ?? '');
    const { tree, layer, findings } = githubLayer(reading, source, place);
    laid.findings.push(...findings);
    if (reading.withheld === undefined)
        laid.complete &&= reading.complete;
    laid.withheld ??= reading.withheld;
    laid.hasUnseenNames ||= reading.hasUnseenNames;
    laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, tree);
    if (layer)
        laid.layers.push(layer);
}
/** Lays the listed variables of the step over the rest. None listed is a slip: the source would hold nothing. */
function layProcess(laid, { location }, request, place) {
    const { tree, missing } = processTree(request);
    laid.root = (0,environment_tree/* overlay */.Lw)(laid.root, tree);
    laid.findings.push(...missing.map((name) => (0,finding/* finding */.gk)('source/process-missing', { name }, { ...place, location })));
    if (request.processValues.size > 0)
        return;
    const facts = { name: 'process-names', reason: 'needed-by-process', suggestion: undefined };
    laid.findings.push((0,finding/* finding */.gk)('config/input', facts, { location }));
}
/** The readings of all files that a source names. A path for a service that has no such file is no layer of it. */
async function readSource(source, service, tools) {
    const path = (0,services/* pathForService */.UP)(source.path, service);
    const ofService = (0,services/* namesService */.cM)(source.path);
    const nothing = { paths: [], problems: [] };
    const { paths, problems } = service === undefined && ofService ? nothing : await tools.workspace.expand(path);
    if (paths.length + problems.length === 0 && !(service !== undefined && ofService)) {
        const problem = (0,finding/* finding */.gk)('source/no-match', { pattern: source.path }, { location: source.location });
        return [{ documents: [], problems: [problem] }];
    }
    const optional = service !== undefined && ofService && !(0,workspace/* isGlob */.fg)(path);
    const readings = problems.length > 0 ? [{ documents: [], problems }] : [];
    for (const found of paths) {
        const reading = await tools.read(found, source);
        if (!(optional && isMissing(reading)))
            readings.push(reading);
    }
    return readings;
}
function isMissing({ documents, problems }) {
    const [problem] = problems;
    return documents.length === 0 && problem?.rule === 'source/file' && problem.facts.reason === 'missing';
}
function processTree(request) {
    const children = new Map();
    const missing = [];
    for (const [name, value] of request.processValues) {
        if (value)
            children.set(name, { kind: 'leaf', leaf: (0,environment_tree/* processLeaf */._H)(name, { state: 'secret', value }) });
        else
            missing.push(name);
    }
    return { tree: { kind: 'mapping', children }, missing };
}


/***/ }),

/***/ 35110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOutOfReach),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The text of a leaf, secret or not; undefined when it is no text or cannot be read. The caller must not show it. */
function textOf(leaf) {
    if (leaf.content.state === 'secret')
        return leaf.content.value.reveal();
    return leaf.content.state === 'known' && typeof leaf.content.value === 'string' ? leaf.content.value : undefined;
}
/** Whether a leaf exists whose value is not at hand. */
function isOutOfReach({ content }) {
    return content.state === 'present' || content.state === 'runtime' || content.state === 'fingerprint';
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ insertionPoint),
/* harmony export */   w: () => (/* binding */ likelyFormat)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/**
 * Where a missing member would stand: just behind the last member of its holder, in the last file that has the holder.
 * A file of the format `like` is preferred. Undefined when the environment has no file at all.
 */
function insertionPoint(effective, pointer, like) {
    for (let holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(pointer);; holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(holder)) {
        const holding = effective.layers.filter((layer) => layer.holds(holder));
        const layer = holding.findLast(({ format }) => format === like) ?? holding.at(-1);
        if (layer)
            return layer.locate(holder, 'end');
        if (holder === '')
            return effective.layers.at(-1)?.locate('', 'end');
    }
}
/** The format that a key of this name is usually written in: `LIKE_THIS` is a variable, and stands in dotenv. */
function likelyFormat(name) {
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? 'dotenv' : undefined;
}


/***/ }),

/***/ 82707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ isEmptyTree),
/* harmony export */   Cs: () => (/* binding */ eachLeaf),
/* harmony export */   xM: () => (/* binding */ Leaves)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/** Every leaf, in the order of the tree, with the key or index that it has in what holds it; the root has none. */
function eachLeaf(node, visit, key = '') {
    // An iterator would make a pair of each member, and a run has hundreds of thousands.
    if (node.kind === 'leaf')
        visit(node.leaf, key);
    else if (node.kind === 'list')
        node.items.forEach((item, index) => void eachLeaf(item, visit, index));
    else
        node.children.forEach((child, name) => void eachLeaf(child, visit, name));
}
/** Whether a tree has no leaf. */
function isEmptyTree(node) {
    if (node.kind === 'leaf')
        return false;
    return [...(node.kind === 'list' ? node.items : node.children.values())].every(isEmptyTree);
}
/** Every leaf by pointer, in the order of the tree. It looks into the tree when it is asked, and holds nothing itself. */
class Leaves {
    #root;
    constructor(root) {
        this.#root = root;
    }
    get size() {
        let size = 0;
        eachLeaf(this.#root, () => size++);
        return size;
    }
    get(pointer) {
        let node = this.#root;
        for (const key of (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer))
            node = node && memberOf(node, key);
        return node?.kind === 'leaf' && (pointer === '' || pointer.startsWith('/')) ? node.leaf : undefined;
    }
    has(pointer) {
        return this.get(pointer) !== undefined;
    }
    values() {
        const leaves = [];
        eachLeaf(this.#root, (leaf) => leaves.push(leaf));
        return leaves.values();
    }
    entries() {
        const entries = [];
        note(this.#root, '', entries);
        return entries.values();
    }
    keys() {
        return [...this.entries()].map(([pointer]) => pointer).values();
    }
    forEach(visit) {
        for (const [pointer, leaf] of this.entries())
            visit(leaf, pointer, this);
    }
    [Symbol.iterator]() {
        return this.entries();
    }
}
function memberOf(node, key) {
    if (node.kind === 'mapping')
        return node.children.get(key);
    return node.kind === 'list' && /^(?:0|[1-9]\d*)$/.test(key) ? node.items[Number(key)] : undefined;
}
function note(node, pointer, entries) {
    if (node.kind === 'leaf')
        entries.push([pointer, node.leaf]);
    else if (node.kind === 'list') {
        for (const [index, item] of node.items.entries())
            note(item, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, String(index)), entries);
    }
    else
        for (const [key, child] of node.children)
            note(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .childPointer */ .Y2)(pointer, key), entries);
}


/***/ }),

/***/ 40457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   Ax: () => (/* binding */ suggestKey),
/* harmony export */   Dx: () => (/* binding */ locateMember),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   te: () => (/* binding */ stateOfNone),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   wh: () => (/* binding */ leafFor)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66793);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35110);



/**
 * The pointer that a key in tollgate.yml means: a JSON Pointer when it begins with `/`, else the name of a member at
 * the root (whose name may hold dots), else a dotted path.
 */
function pointerOf(effective, key) {
    if (key.startsWith('/'))
        return key;
    const asName = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .rb)([key]);
    return !key.includes('.') || effective.leaves.has(asName) ? asName : (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .rb)(key.split('.'));
}
/** The leaf that a key in tollgate.yml means; undefined when there is none. */
function leafFor(effective, key) {
    return effective.leaves.get(pointerOf(effective, key));
}
/** The key that was probably meant by one that leads to nothing, written as it was; undefined when none is near. */
function suggestKey(effective, key) {
    const pointers = [...effective.leaves.keys()];
    return (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, key.startsWith('/') ? pointers : pointers.map((pointer) => (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer).join('.')));
}
/** Whether the key leads to something: a leaf that is not an empty text, or a mapping or list with members. */
function isSet(effective, key) {
    const leaf = leafFor(effective, key);
    if (!leaf)
        return isThere(effective, key);
    if (leaf.content.state === 'fingerprint')
        return !leaf.content.empty;
    if ((0,_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutOfReach */ .H)(leaf))
        return true;
    const value = leaf.content.state === 'known' ? leaf.content.value : (0,_effective_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b)(leaf);
    return !/^\s*$/.test(String(value ?? ''));
}
/** Whether the key leads to anything at all, be it empty. */
function isThere(effective, key) {
    const pointer = pointerOf(effective, key);
    return effective.leaves.has(pointer) || [...effective.leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}
/** Why a key leads to no leaf: a list or a mapping is no text. Of a source that could not be read nobody knows what it holds. */
function stateOfNone(effective, key) {
    if (effective?.complete === false)
        return 'not-readable';
    return effective && isThere(effective, key) ? 'not-text' : 'missing';
}
/** Where a member of the effective configuration stands; undefined when no file holds it. */
function locateMember(effective, pointer, part = 'value') {
    const leaf = effective.leaves.get(pointer);
    if (leaf) {
        const { location, valueLocation } = leaf.origin();
        return part === 'key' ? location : valueLocation;
    }
    return effective.layers.findLast((layer) => layer.holds(pointer))?.locate(pointer, part);
}


/***/ }),

/***/ 19791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UP: () => (/* binding */ pathForService),
/* harmony export */   Um: () => (/* binding */ discoverServices),
/* harmony export */   cM: () => (/* binding */ namesService),
/* harmony export */   it: () => (/* binding */ manifestForService)
/* harmony export */ });
const SERVICE = '{service}';
/** The paths of a source for one service: `{service}` stands for its name. */
function pathForService(path, service) {
    return service === undefined ? path : path.replaceAll(SERVICE, service);
}
/** Whether the path speaks of services. */
function namesService(path) {
    return path.includes(SERVICE);
}
/** The paths and globs that a source reads. */
function pathsOf(source) {
    if (source.kind === 'process' || source.kind === 'github')
        return [];
    return source.kind === 'file' ? [source.path] : source.paths;
}
/**
 * Finds the names that stand in the place of `{service}` in the paths that exist. An environment whose sources never say
 * `{service}` has none.
 */
async function discoverServices(config, workspace) {
    const services = new Map();
    const problems = [];
    for (const { name, sources } of config.environments) {
        const found = new Set();
        for (const source of sources) {
            for (const path of pathsOf(source).filter(namesService)) {
                const expansion = await workspace.expand(path.replaceAll(SERVICE, '*'));
                problems.push(...expansion.problems.map((problem) => ({ ...problem, location: source.location })));
                for (const service of await servicesIn(path, expansion.paths, workspace))
                    found.add(service);
            }
        }
        services.set(name, [...found].sort());
    }
    return { services, problems };
}
async function servicesIn(path, paths, workspace) {
    const segments = path.replace(/^\.\//, '').split('/');
    const at = segments.findIndex(namesService);
    const [before = '', after = ''] = (segments[at] ?? '').split(SERVICE);
    const names = [];
    for (const found of paths) {
        const segment = found.split('/')[at] ?? '';
        const name = segment.slice(before.length, segment.length - after.length);
        // The name must fit every place where {service} stands, not only the first.
        const own = name === '' ? [] : (await workspace.expand(pathForService(path, name))).paths;
        if (own.includes(found))
            names.push(name);
    }
    return names;
}
/**
 * A manifest source for one service, with its name in every path and name. Paths of a service that lead to nothing are
 * left out; undefined when all of them do, for then the service has no such manifest.
 */
async function manifestForService(source, service, workspace) {
    if (!source.paths.some(namesService))
        return withPaths(source, source.paths, service);
    if (service === undefined)
        return undefined;
    const paths = [];
    let own = 0;
    for (const path of source.paths) {
        const filled = pathForService(path, service);
        const expansion = namesService(path) ? await workspace.expand(filled) : undefined;
        // What could not be looked into is told by whoever reads the path.
        if (expansion && !expansion.paths.some(workspace.has) && expansion.problems.length === 0)
            continue;
        if (expansion)
            own++;
        paths.push(filled);
    }
    return own > 0 ? withPaths(source, paths, service) : undefined;
}
function withPaths(source, paths, service) {
    const named = (name) => name && pathForService(name, service);
    switch (source.kind) {
        case 'kubernetes':
            return { ...source, paths, workload: named(source.workload), container: named(source.container) };
        case 'compose':
            return {
                ...source,
                paths,
                composeService: named(source.composeService),
                envFiles: source.envFiles?.map((path) => pathForService(path, service)),
            };
        case 'ecs':
            return { ...source, paths, container: named(source.container) };
    }
}


/***/ }),

/***/ 34594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wg: () => (/* binding */ EMPTY),
  ay: () => (/* binding */ emptyKind),
  wf: () => (/* binding */ leavesOf),
  Lw: () => (/* binding */ overlay),
  oi: () => (/* binding */ plainOf),
  _H: () => (/* binding */ processLeaf),
  g7: () => (/* binding */ treeOf),
  K5: () => (/* binding */ variablesTree)
});

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/environment/file-leaf.js

/** A mapping or list of a document on the way down to a leaf. Its pointer is put together once, when it is asked for. */
class Holder {
    #above;
    #key;
    #pointer;
    /** The root has nothing above it, and its key does not count. */
    constructor(above, key) {
        this.#above = above;
        this.#key = key;
        this.#pointer = above ? undefined : '';
    }
    /** Where it stands in its document. */
    get pointer() {
        this.#pointer ??= (0,pointer/* childPointer */.Y2)(this.#above?.pointer ?? '', String(this.#key));
        return this.#pointer;
    }
}
/** A value that the file does not have itself. */
const HIDDEN = { state: 'present' };
/**
 * A leaf of a file. A run holds hundreds of thousands of them and reports a few: what only a report needs, such as its
 * pointer and its place, is found when it is asked for; and one object is the node of the tree, its leaf and what that holds.
 */
class FileLeaf {
    kind = 'leaf';
    content;
    state = 'known';
    value;
    #ground;
    #holder;
    #key;
    /** A leaf that is the whole document has no holder. */
    constructor(ground, holder, key, value) {
        this.#ground = ground;
        this.#holder = holder;
        this.#key = key;
        this.value = value;
        this.content = ground.document.unreadable?.has(this.#inside) ? HIDDEN : this;
    }
    get leaf() {
        return this;
    }
    /** Where it stands in its document. */
    get #inside() {
        return this.#holder ? (0,pointer/* childPointer */.Y2)(this.#holder.pointer, String(this.#key)) : '';
    }
    get pointer() {
        return this.#ground.mount + this.#inside;
    }
    get textual() {
        return this.#ground.document.stringsOnly;
    }
    get origin() {
        return () => {
            const { document } = this.#ground;
            const inside = this.#inside;
            return {
                loader: 'file',
                format: document.format,
                location: document.locate(inside, 'key'),
                valueLocation: document.locate(inside),
                locateIn: (offset) => document.locateIn?.(inside, offset),
            };
        };
    }
}

// EXTERNAL MODULE: ./build/src/environment/leaves.js
var leaves = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/src/environment/tree.js




/** A mapping without members. */
const EMPTY = { kind: 'mapping', children: new Map() };
/** A document as a tree of leaves that know where they stand. `at` is where it is mounted. */
function treeOf(document, at) {
    const ground = { document, mount: (0,pointer/* toPointer */.rb)(at) };
    const root = document.value === null ? EMPTY : build(document.value, ground, undefined, '');
    return at.reduceRight((node, key) => ({ kind: 'mapping', children: new Map([[key, node]]) }), root);
}
function build(value, ground, above, key) {
    if ((0,own/* isMapping */.pi)(value)) {
        const names = Object.keys(value);
        if (names.length > 0)
            return buildMapping(value, names, ground, new Holder(above, key));
    }
    else if (Array.isArray(value) && value.length > 0) {
        const holder = new Holder(above, key);
        return { kind: 'list', items: value.map((item, index) => build(item, ground, holder, index)) };
    }
    return new FileLeaf(ground, above, key, value);
}
function buildMapping(value, names, ground, holder) {
    const children = new Map();
    for (const name of names)
        children.set(name, build(value[name], ground, holder, name));
    return { kind: 'mapping', children };
}
/** The variables of a container as leaves. A text of theirs is a text, whatever it looks like. */
function variablesTree(variables) {
    const children = variables.map((variable) => [variable.name, variableNode(variable)]);
    return { kind: 'mapping', children: new Map(children) };
}
function variableNode({ name, content, location, valueLocation, locateIn }) {
    const origin = () => ({
        loader: 'manifest',
        format: undefined,
        location: location(),
        valueLocation: valueLocation(),
        locateIn,
    });
    return { kind: 'leaf', leaf: { pointer: (0,pointer/* childPointer */.Y2)('', name), content, textual: true, origin } };
}
/** A leaf that no file holds. */
function processLeaf(name, content) {
    const origin = () => ({
        loader: 'process',
        format: undefined,
        location: undefined,
        valueLocation: undefined,
    });
    return { pointer: (0,pointer/* childPointer */.Y2)('', name), content, textual: true, origin };
}
/** Lays `over` on `base`: mappings are merged, an empty one included; everything else is replaced. */
function overlay(base, over) {
    if (base.kind === 'mapping' && isEmptyMapping(over))
        return base;
    if (base.kind !== 'mapping' || over.kind !== 'mapping' || base.children.size === 0)
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
    if (content.state === 'fingerprint') {
        if (!content.empty || (content.kind !== 'array' && content.kind !== 'object'))
            return undefined;
        return content.kind === 'array' ? 'list' : 'mapping';
    }
    const value = content.state === 'known' ? content.value : null;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Array.isArray(value) ? 'list' : 'mapping';
}
/** Every leaf by pointer, in the order of the tree. */
function leavesOf(root) {
    return new leaves/* Leaves */.xM(root);
}
/** The tree as plain data. `read` gives the value of a leaf; every key is a member of its own, so that none is special. */
function plainOf(node, read) {
    if (node.kind === 'leaf')
        return read(node.leaf);
    if (node.kind === 'list')
        return node.items.map((item) => plainOf(item, read));
    const plain = {};
    for (const [key, child] of node.children)
        (0,own/* setOwn */.P5)(plain, key, plainOf(child, read));
    return plain;
}


/***/ }),

/***/ 82695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  Nj: () => (/* binding */ guarded),
  y5: () => (/* binding */ newExamination)
});

// EXTERNAL MODULE: ./build/src/check/schemas.js
var schemas = __webpack_require__(14746);
// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/schema/coerce.js
var coerce = __webpack_require__(24816);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/check/hygiene-findings.js + 1 modules
var hygiene_findings = __webpack_require__(69742);
// EXTERNAL MODULE: ./build/src/check/stopped.js
var stopped = __webpack_require__(42987);
;// CONCATENATED MODULE: ./build/src/check/documents.js







/** Documents that wait together, and how much text there may be of them. */
const TOGETHER = 32;
const TEXT_TOGETHER = 256 * 1024;
/** Documents that were read one by one share a watch over the time that their schemas may take. */
function holdDocuments(subject, findings, hygiene = { subject }) {
    const { patternSeconds } = subject.request.limits;
    let waiting = [];
    let text = 0;
    const finish = async () => {
        const held = waiting;
        waiting = [];
        text = 0;
        const tell = (made) => void findings.push(...made);
        await (0,bounded/* runEach */.Tm)(patternSeconds, held, {
            work: (one) => tell(judge(one, hygiene)),
            stopped: (one) => tell(judgeStopped(one, hygiene)),
            isQuick: !held.some(({ schema }) => schema.needsBound),
            signal: subject.signal,
        });
    };
    return {
        add: async (held, size) => {
            waiting.push(held);
            text += size;
            if (waiting.length >= TOGETHER || text >= TEXT_TOGETHER)
                await finish();
        },
        finish,
    };
}
/** What is wrong with a document. It takes as long as the schema does; somebody has to watch the time. */
function judge(held, hygiene) {
    return toldOf(held, hold(held), hygiene);
}
/** What is wrong with a document that took too long. */
function judgeStopped(held, hygiene) {
    return toldOf(held, 'timeout', hygiene);
}
function toldOf(held, outcome, hygiene) {
    const told = outcome.length === 0 ? [] : tell(held, outcome, hygiene.subject.request.limits);
    const flaws = (0,hygiene_findings/* documentHygiene */.PS)(held.document, hygiene);
    return flaws.length === 0 ? told : [...told, ...(0,hygiene_findings/* withoutSaid */.aN)(flaws, told)];
}
/** A file as it is: only what its format calls text is text. */
function hold({ document, schema }) {
    const value = document.stringsOnly ? copyOf(document.value) : document.value;
    try {
        return (0,coerce/* validateTextual */.I)(schema, value, () => document.stringsOnly);
    }
    catch (error) {
        // Whoever watches the time over all of them is told by the error itself.
        if ((0,stopped/* stopOf */.E)(error) === 'unsupported')
            return 'unsupported';
        throw error;
    }
}
/** A copy in which texts can be changed into what the schema asks for. Every key is a member of its own. */
function copyOf(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = { ...value };
    for (const [key, member] of Object.entries(copy)) {
        if (typeof member === 'object' && member !== null)
            (0,own/* setOwn */.P5)(copy, key, copyOf(member));
    }
    return copy;
}
function tell({ document, schema, related }, outcome, limits) {
    if (typeof outcome === 'string') {
        const { value, locate } = document;
        return [(0,stopped/* stoppedFinding */.T)(outcome, schema, { value: () => value, locate })];
    }
    const cap = limits.findings;
    const listed = outcome.slice(0, cap).map(({ pointer, place, detail, says }) => {
        const part = place === 'missing' ? 'end' : place;
        const location = document.locate(place === 'missing' ? (0,finding_pointer/* parentPointer */.Yg)(pointer) : pointer, part);
        const whole = (document.within ?? '') + pointer;
        return (0,finding/* finding */.gk)(detail.rule, detail.facts, {
            location,
            pointer: whole,
            ...(related && { related }),
            ...(says && { says }),
        });
    });
    const more = outcome.length - cap;
    if (more <= 0)
        return listed;
    return [...listed, (0,finding/* finding */.gk)('validate/cap', { limit: cap, more }, { location: document.locate('') })];
}

// EXTERNAL MODULE: ./build/src/parity/path-glob.js
var path_glob = __webpack_require__(33407);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
;// CONCATENATED MODULE: ./build/src/check/forbidden.js





/** Forbidden keys that are there, whatever they hold: programs often ask only whether a variable is set. */
function forbiddenKeys(spec, effective, place) {
    const found = (spec.forbid[effective.environment] ?? []).flatMap((asked) => matchesOf(asked, effective));
    const byPointer = new Map(found.map((match) => [match.pointer, match]));
    const related = spec.location && [{ role: 'rule', location: spec.location }];
    return [...byPointer.values()].map(({ key, pointer }) => {
        const location = (0,lookup/* locateMember */.Dx)(effective, pointer, 'key');
        return (0,finding/* finding */.gk)('validate/forbidden', { key }, { ...place, pointer, location, related });
    });
}
/** What a key means, or each member that a pattern matches. */
function matchesOf(asked, effective) {
    if (!/[*"]/.test(asked)) {
        return (0,lookup/* isThere */.$B)(effective, asked) ? [{ key: asked, pointer: (0,lookup/* pointerOf */.rq)(effective, asked) }] : [];
    }
    const glob = (0,path_glob/* parsePathGlob */.VO)(asked);
    // As everywhere, a key with dots may be a name at the root.
    const isName = (path) => path.length === 1 && !asked.startsWith('/') && (0,wildcard/* matchesWildcard */._)(asked, path[0] ?? '');
    return below(effective.root, [], (path) => {
        if (isName(path) || (0,path_glob/* matchesPath */.$h)(glob, path))
            return 'matched';
        return (0,path_glob/* reachesBelow */.fP)(glob, path) ? 'begun' : 'lost';
    }).map((path) => ({ key: path.join('.'), pointer: (0,finding_pointer/* toPointer */.rb)(path) }));
}
/** The members that are matched; not those below them. */
function below(node, path, look) {
    const seen = path.length === 0 ? 'begun' : look(path);
    if (seen === 'matched')
        return [path];
    if (seen === 'lost')
        return [];
    return membersOf(node).flatMap(([key, member]) => below(member, [...path, key], look));
}
function membersOf(node) {
    if (node.kind === 'leaf')
        return [];
    return node.kind === 'list' ? node.items.map((item, at) => [String(at), item]) : [...node.children];
}

// EXTERNAL MODULE: ./build/src/check/hygiene.js + 1 modules
var hygiene = __webpack_require__(39564);
// EXTERNAL MODULE: ./build/src/check/inside.js + 1 modules
var inside = __webpack_require__(1519);
;// CONCATENATED MODULE: ./build/src/check/nothing-held.js

/** What says of a document that it was held against nothing. */
const REASONS = ['validate/no-schema', 'validate/nothing-inside'];
/**
 * That nothing of an entry was held against anything, where tollgate.yml has taken the weight from what says so: that may
 * excuse some documents, but an entry without any would pass without having looked.
 */
function nothingHeld(findings, { config: { severities, waivers } }, location) {
    const isExcused = (rule) => (severities.get(rule) ?? 'error') !== 'error' || waivers.some((waiver) => waiver.rule === rule);
    const isHidden = findings.some(({ rule }) => REASONS.includes(rule) && isExcused(rule));
    return isHidden ? [(0,finding/* finding */.gk)('validate/nothing-held', {}, { location })] : [];
}

;// CONCATENATED MODULE: ./build/src/check/unreadable.js

/** Texts that stand in for a value that cannot be read: what holds for one and not the other was asked of the value. */
const STAND_INS = ['', `\u{1f6a7}${'x'.repeat(10_000)}`];
/** Whether some leaf exists whose value is not at hand. */
function hasUnreadable(effective) {
    return [...effective.leaves.values()].some(environment_effective/* isOutOfReach */.H);
}
/** Whether a finding said before that something is wrong with the leaf: one cause is one finding. */
function isTold({ content }) {
    return content.state === 'present' && content.told === true;
}
/** The value of a leaf for validation, with a stand-in where it cannot be read. */
function readableValue(leaf, standIn) {
    if (leaf.content.state === 'known')
        return leaf.content.value;
    return (0,environment_effective/* textOf */.b)(leaf) ?? standIn;
}
/**
 * Validates with each stand-in, those texts among them that the schema compares values with. A leaf that cannot be read
 * satisfies being there and being text; if one of the stand-ins breaks a keyword, that keyword was asked of the value
 * and could not be proven. So it is where the value decides what is asked of others, as under `if`: what only some of the
 * stand-ins break is told of the leaf that decides it.
 */
function unreadableViolations(effective, constants, validate) {
    const unreadable = [...effective.leaves.values()].filter(environment_effective/* isOutOfReach */.H);
    const pointers = new Set(unreadable.map(({ pointer }) => pointer));
    const roundOf = (standIn) => splitRound(validate(standIn), pointers);
    const texts = [...new Set([...STAND_INS, ...constants])];
    const [first, ...others] = texts.map((text) => ({ text, ...roundOf(() => text) }));
    if (!first)
        throw new Error('no stand-in for what cannot be read');
    const differing = others.filter((round) => !isSame(round, first));
    const deciding = unreadable.filter((leaf) => differing.some(({ text }) => !isSame(roundOf((one) => (one === leaf ? text : first.text)), first)));
    // Where no leaf decides it alone, each may take part.
    const blamed = differing.length > 0 && deciding.length === 0 ? unreadable : deciding;
    const asked = new Set([first, ...others].flatMap((round) => round.asked));
    for (const { pointer } of blamed)
        asked.add(pointer);
    const readable = [...first.readable].filter(([key]) => differing.every((round) => round.readable.has(key)));
    const told = new Set(unreadable.filter(isTold).map(({ pointer }) => pointer));
    return [
        ...readable.map(([, violation]) => violation),
        ...[...asked].filter((pointer) => !told.has(pointer)).map(notReadable),
    ];
}
function splitRound(violations, unreadable) {
    const { asked = [], others = [] } = Object.groupBy(violations, ({ pointer }) => unreadable.has(pointer) ? 'asked' : 'others');
    return {
        asked: asked.map(({ pointer }) => pointer),
        readable: new Map(others.map((violation) => [JSON.stringify([violation.pointer, violation.detail]), violation])),
    };
}
function isSame(one, other) {
    return one.readable.size === other.readable.size && [...one.readable.keys()].every((key) => other.readable.has(key));
}
function notReadable(pointer) {
    return { pointer, place: 'value', detail: { rule: 'validate/not-readable', facts: {} }, description: undefined };
}

;// CONCATENATED MODULE: ./build/src/check/validate-environment.js
















/** Holds the effective configuration of an environment against a schema, and against what tollgate.yml asks for. */
function checkEnvironment(spec, schema, effective, { severities }) {
    const { environment, service } = effective;
    const place = { environment, service };
    const declared = [...forbiddenKeys(spec, effective, place), ...requiredKeys(spec, effective, place)];
    if (!schema)
        return declared;
    const violations = violationsOrStop(effective, schema);
    if ('rule' in violations)
        return [...declared, { ...violations, ...place }];
    const empty = emptyRequired(effective, schema, place);
    const said = new Set([...declared, ...empty].map(({ pointer }) => pointer));
    // What else an empty text breaks has the same cause, unless that weighs too little to stop what the rest would stop.
    const isCause = (severities.get('validate/required') ?? 'error') === 'error';
    const causes = new Set(isCause ? empty.map(({ pointer }) => pointer) : []);
    const shown = violations.filter(({ place: where, pointer }) => where === 'missing' ? effective.complete && !said.has(pointer) : !causes.has(pointer));
    return [
        ...declared,
        ...empty.filter(({ pointer }) => !declared.some((found) => found.pointer === pointer)),
        ...shown.map((violation) => violationFinding(violation, { ...place, location: placeOf(effective, violation) })),
    ];
}
function requiredKeys(spec, effective, place) {
    return (spec.require[effective.environment] ?? [])
        .filter((key) => effective.complete && !(0,lookup/* isSet */.vM)(effective, key))
        .map((key) => {
        const pointer = (0,lookup/* pointerOf */.rq)(effective, key);
        const there = (0,lookup/* locateMember */.Dx)(effective, pointer);
        const facts = { key, suggestion: undefined, declared: true, empty: effective.leaves.has(pointer) };
        // A key that is there and empty has a place of its own.
        const location = there ?? insertionFor(effective, pointer);
        return (0,finding/* finding */.gk)('validate/required', facts, { ...place, pointer, location, related: askedBy(spec) });
    });
}
function askedBy({ location }) {
    return location && [{ role: 'rule', location }];
}
/** Keys that the schema requires and that hold an empty text, which is what an undefined secret leaves behind. */
function emptyRequired(effective, schema, place) {
    return [...effective.leaves.values()]
        .filter((leaf) => leaf.textual && /^\s*$/.test((0,environment_effective/* textOf */.b)(leaf) ?? '-'))
        .filter(({ pointer }) => schema.requiresContent((0,finding_pointer/* fromPointer */.kU)(pointer)))
        .map(({ pointer }) => {
        const key = (0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? '';
        const facts = { key, suggestion: undefined, declared: false, empty: true };
        return (0,finding/* finding */.gk)('validate/required', facts, { ...place, pointer, location: (0,lookup/* locateMember */.Dx)(effective, pointer) });
    });
}
/** A document that stands in a variable of an environment. */
async function checkInsideEnvironment(spec, schema, effective, subject) {
    const { environment, service } = effective;
    const { documents, problems } = await (0,inside/* documentsInEnvironment */.B5)(effective, spec, subject.request.limits);
    const findings = [...problems];
    if (documents.length === 0)
        findings.push(...nothingHeld(problems, subject, spec.location));
    const asked = { subject, isOfLive: (0,hygiene.isLive)(effective), deployed: true };
    const holder = holdDocuments(subject, findings, asked);
    for (const document of documents) {
        if (schema)
            await holder.add({ document, schema }, 0);
        else
            findings.push(...(0,hygiene_findings/* documentHygiene */.PS)(document, asked));
    }
    await holder.finish();
    const placed = findings.map((one) => ({ ...one, environment, service }));
    return [...checkEnvironment(spec, undefined, effective, subject.config), ...placed];
}
function violationsIn(effective, schema) {
    const isTextual = (pointer) => effective.leaves.get(pointer)?.textual === true;
    const validate = (standIn) => (0,coerce/* validateTextual */.I)(schema, (0,tree/* plainOf */.oi)(effective.root, (leaf) => readableValue(leaf, standIn(leaf))), isTextual);
    if (!hasUnreadable(effective))
        return validate(() => '');
    // One watch over all rounds: there are many of them where a schema compares values with many texts.
    return (0,bounded/* runBounded */.Bb)(schema.patternSeconds, () => unreadableViolations(effective, schema.constants(), validate));
}
function placeOf(effective, { place, pointer }) {
    return place === 'missing' ? insertionFor(effective, pointer) : (0,lookup/* locateMember */.Dx)(effective, pointer, place);
}
function insertionFor(effective, pointer) {
    return (0,insertion/* insertionPoint */.K)(effective, pointer, (0,insertion/* likelyFormat */.w)((0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? ''));
}
function violationsOrStop(effective, schema) {
    try {
        return violationsIn(effective, schema);
    }
    catch (error) {
        const stop = (0,stopped/* stopOf */.E)(error);
        if (stop === undefined)
            throw error;
        return (0,stopped/* stoppedFinding */.T)(stop, schema, {
            value: () => (0,tree/* plainOf */.oi)(effective.root, (leaf) => readableValue(leaf, '')),
            locate: (pointer, part) => (0,lookup/* locateMember */.Dx)(effective, pointer, part),
        });
    }
}
function violationFinding({ pointer, detail, says }, place) {
    return (0,finding/* finding */.gk)(detail.rule, detail.facts, { ...place, pointer, ...(says && { says }) });
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/schema/discover.js
var discover = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/src/source/files.js
var files = __webpack_require__(88220);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
;// CONCATENATED MODULE: ./build/src/check/quick-files.js




/** Longer texts are read outside of the watch: reading one takes some of the time that is meant for its schema. */
const LONGEST = 64 * 1024;
/** Files that share one watch. */
const quick_files_TOGETHER = 256;
/**
 * Reads files and holds them against a schema, one after the other and without waiting in between, so that nothing of one
 * is left when the next comes. Gives back the paths that need another way: of long files, and of those whose format
 * nobody knows.
 */
async function holdQuickly(asked) {
    const { paths, format, dialect, schema, subject, tell } = asked;
    const { workspace, request } = subject;
    const left = [];
    let begun = NOTHING;
    /** False where the file needs another way. */
    const holdFile = (path, reader) => {
        begun = NOTHING;
        const read = reader && workspace.readShort(path, LONGEST);
        if (!reader || !read)
            return false;
        const reading = read.ok
            ? reader(read.source, workspace.limits, dialect)
            : { documents: [], problems: [read.problem] };
        if (reading.again)
            return false;
        begun = { documents: (0,inside/* withContent */.Qi)(reading.documents), problems: reading.problems };
        const found = begun.documents.flatMap((document) => judge({ document, schema }, { subject }));
        // Not before its end: where the time runs out, the file is held again.
        tell([...reading.problems, ...found]);
        return true;
    };
    for (let at = 0; at < paths.length; at += quick_files_TOGETHER) {
        const files = paths.slice(at, at + quick_files_TOGETHER).map((path) => ({ path, format: format ?? (0,read/* formatOf */.be)(path) }));
        const readers = await (0,read/* loadReaders */.P)(files.flatMap((file) => file.format ?? []));
        await (0,bounded/* runEach */.Tm)(request.limits.patternSeconds, files, {
            work: ({ path, format: known }) => {
                if (!holdFile(path, known && readers.get(known)))
                    left.push(path);
            },
            stopped: ({ path }) => {
                const [document, second] = begun.documents;
                // Of several documents, those that do not take too long are still to be judged.
                if (document && !second)
                    tell([...begun.problems, ...judgeStopped({ document, schema }, { subject })]);
                else
                    left.push(path);
            },
            isQuick: !schema.needsBound,
            signal: subject.signal,
        });
    }
    return left;
}
const NOTHING = { documents: [], problems: [] };

;// CONCATENATED MODULE: ./build/src/check/validate-files.js










/** Holds each document of the files of an entry against `schema`, or without one against the schema that it names. */
async function checkFiles(spec, schema, subject, library) {
    const { workspace } = subject;
    const { format, dialect } = spec;
    /** A file that several patterns name is looked at once. */
    const seen = new Set();
    const findings = [];
    const holder = holdDocuments(subject, findings);
    const tell = (problems) => {
        for (const problem of problems)
            findings.push({ ...problem, location: problem.location ?? spec.filesLocation });
    };
    let ok = true;
    // What is held in the quick way is held, or it is said why not.
    let held = schema !== undefined && spec.inside === undefined;
    for (const pattern of spec.files) {
        const { problems, passedOver, folder, ...listed } = await (0,files/* listFiles */.C)(workspace, pattern, format);
        const isEmpty = listed.paths.length + problems.length === 0;
        tell(isEmpty ? [(0,finding/* finding */.gk)('source/no-match', { pattern, folder })] : problems);
        const paths = listed.paths.filter((path) => !seen.has(path));
        for (const path of paths)
            seen.add(path);
        if (passedOver > 0)
            tell([(0,finding/* finding */.gk)('source/passed-over', { files: passedOver })]);
        const isWhole = spec.inside === undefined;
        const left = schema && isWhole ? await holdQuickly({ paths, format, dialect, schema, subject, tell }) : paths;
        // One file after the other: what was read of some is let go before the next, however many there are.
        for (const path of left) {
            const asked = await (0,inside/* readAsked */.vo)(workspace, path, spec);
            tell(asked.problems);
            if (!schema) {
                const named = await checkAsNamed(asked, library, holder, findings, subject);
                ok &&= named.ok;
                held ||= named.held;
                continue;
            }
            held ||= asked.documents.length > 0;
            for (const document of asked.documents)
                await holder.add({ document, schema }, asked.text?.length ?? 0);
        }
    }
    await holder.finish();
    if (subject.signal.aborted)
        ok = false;
    if (!held)
        findings.push(...nothingHeld(findings, subject, spec.location));
    return { ok, findings };
}
/** Holds each document against the schema that it names for itself; not ok when one of these could not be used. */
async function checkAsNamed(asked, library, holder, findings, subject) {
    const named = (0,discover/* namedSchemas */.M)(asked);
    let ok = true;
    let held = false;
    for (const document of asked.documents) {
        const found = named.get(document);
        const isDialect = found !== undefined && (0,discover/* isNoSchema */.j)(found, document);
        const own = isDialect ? undefined : found;
        const loaded = own && (await library.loadFor(document, nameFor(document, own.name, subject), own.place));
        if (loaded)
            findings.push(...loaded.findings);
        else if (isDialect)
            findings.push((0,finding/* finding */.gk)('validate/no-schema', { isDialect }, { location: found.place() }));
        else
            findings.push(namesNone(document));
        if (loaded?.ok) {
            held = true;
            const { schema } = loaded;
            await holder.add({ document, schema, related: ruledBy(schema) }, asked.text?.length ?? 0);
        }
        else
            findings.push(...(0,hygiene_findings/* documentHygiene */.PS)(document, { subject }));
        ok &&= loaded?.ok !== false;
    }
    return { ok, held };
}
/** Under the policy of another commit a file cannot choose another schema than it has there. */
function nameFor({ file, index }, name, { policy }) {
    return policy?.named.get(file)?.get(index) ?? name;
}
/** The schema that a document was held against, where nobody but the document says which. */
function ruledBy({ document: { file } }) {
    return [{ role: 'rule', location: { file, line: 1, column: 1 } }];
}
/** A key that is nearly `$schema` is where the name was meant to stand. */
function namesNone(document) {
    const { value } = document;
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const near = keys.find((key) => key.startsWith('$') && key !== '$schema' && (0,suggest/* suggest */.Z)(key, ['$schema']) !== undefined);
    if (near === undefined)
        return (0,finding/* finding */.gk)('validate/no-schema', { near }, { location: document.locate('') });
    const pointer = (0,finding_pointer/* toPointer */.rb)([near]);
    return (0,finding/* finding */.gk)('validate/no-schema', { near }, { location: document.locate(pointer, 'key'), pointer });
}

;// CONCATENATED MODULE: ./build/src/check/validate.js




/** Holds files, and the effective configuration of environments, against JSON Schemas. */
const validateCheck = {
    name: 'validate',
    run: async (items, subject) => {
        const library = (0,schemas/* libraryOf */.vT)(subject);
        const wrong = await (0,schemas/* furtherProblems */.pU)(library, subject);
        if (wrong.some(({ severity }) => severity === 'error'))
            return { items: [], findings: wrong };
        const findings = [...wrong];
        const done = [];
        for (const item of items) {
            if (subject.signal.aborted)
                break;
            const seen = await checkItem(item, subject, library);
            if (seen.ok)
                done.push({ id: item.id, findings: seen.findings });
            else
                findings.push(...seen.findings);
        }
        return { items: done, findings };
    },
};
async function checkItem(item, subject, library) {
    const spec = subject.config.validate[item.entry];
    if (!spec)
        throw new Error(`no entry for ${item.id}`);
    const loaded = spec.schema === undefined ? undefined : await library.load(spec.schema);
    const said = (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? spec.schemaLocation }));
    if (loaded && !loaded.ok)
        return { ok: false, findings: said };
    const schema = loaded?.schema;
    if (item.environment === undefined) {
        const { ok, findings } = await checkFiles(spec, schema, subject, library);
        return { ok, findings: [...said, ...findings] };
    }
    const effective = (0,check_subject/* effectiveOf */.d)(subject, item);
    const findings = spec.inside === undefined
        ? checkEnvironment(spec, schema, effective, subject.config)
        : await checkInsideEnvironment(spec, schema, effective, subject);
    return { ok: true, findings: [...said, ...findings] };
}

;// CONCATENATED MODULE: ./build/src/check/checks.js

/** Every check, in the order in which they run and report. All but the first, which every
 * run needs the parts of, are loaded when the plan asks for them. */
const CHECKS = [
    { name: 'validate', load: async () => validateCheck },
    { name: 'hygiene', load: async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 39564))).hygieneCheck },
    { name: 'gateways', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7773), __webpack_require__.e(8060), __webpack_require__.e(3097), __webpack_require__.e(3740)]).then(__webpack_require__.bind(__webpack_require__, 23740))).gatewaysCheck },
    { name: 'parity', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7773), __webpack_require__.e(8667), __webpack_require__.e(8060), __webpack_require__.e(3097), __webpack_require__.e(6013)]).then(__webpack_require__.bind(__webpack_require__, 6013))).parityCheck },
    { name: 'probes', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(7773), __webpack_require__.e(8060), __webpack_require__.e(6509), __webpack_require__.e(1057)]).then(__webpack_require__.bind(__webpack_require__, 31057))).probesCheck },
];

// EXTERNAL MODULE: ./build/src/check/records.js
var records = __webpack_require__(36012);
;// CONCATENATED MODULE: ./build/src/config/plan.js
/**
 * Fixes what a run must do, from what is declared and asked for. `services` are the services of each environment.
 * The whole of it must have run before the gate can pass.
 */
function makePlan(config, services, everything) {
    const request = { ...everything, checks: checksOf(everything) };
    const asked = config.environments
        .map(({ name }) => name)
        .filter((name) => [name, undefined].includes(request.environment));
    const drafts = [
        ...planValidate(config, asked, services),
        ...(config.gateways ? inEnvironments({ check: 'gateways', name: 'gateways', entry: 0 }, asked, services) : []),
        ...planProbes(config, asked, services),
        ...planGroups(config, asked, services),
        ...planParity(config, services, request),
    ].filter(({ check }) => request.checks.length === 0 || request.checks.includes(check));
    return [...drafts, ...planHygiene(drafts, asked, services, request)].map((draft) => ({
        ...draft,
        id: [draft.part ?? draft.check, unmistakable(draft.name), draft.environment, draft.service]
            .filter((part) => part !== undefined)
            .join(' / '),
        skipped: skipReason(draft, request),
    }));
}
/** A name may hold what stands between the parts of an `id`; two items must not have one. */
function unmistakable(name) {
    return name.replaceAll('\\', '\\\\').replace(/(?<![^ ])\/(?![^ ])/g, '\\/');
}
function skipReason({ check }, { reach }) {
    return check === 'probes' && !reach.online ? reach.why : undefined;
}
/**
 * Hygiene goes beside what is declared, and whoever asks for validation asks for it in the environments that are
 * validated. By itself it proves too little for a deploy to pass on it unless somebody asks for it by name.
 */
function planHygiene(drafts, asked, services, request) {
    const { checks } = request;
    const beside = checks.length === 0 && drafts.some((draft) => skipReason(draft, request) === undefined);
    const validated = drafts.flatMap(({ check, environment }) => (check === 'validate' ? (environment ?? []) : []));
    const everywhere = beside || checks.includes('hygiene');
    const environments = asked.filter((environment) => everywhere || validated.includes(environment));
    return inEnvironments({ check: 'hygiene', name: 'hygiene', entry: 0 }, environments, services);
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
/** Several probes judged together: where they run, and only there. */
function planGroups(config, asked, services) {
    const plan = (part, name, entry, where) => {
        const draft = { check: 'probes', part, name, entry };
        if (where === undefined)
            return [{ ...draft, environment: undefined, service: undefined }];
        return inEnvironments(draft, asked.filter((environment) => where.includes(environment)), services);
    };
    return [
        ...config.redundancy.flatMap((group, at) => plan('redundancy', group.name, at, environmentsOf(group, group.of, config))),
        ...config.paymentMethods.flatMap((method, at) => plan('payment-method', method.name, at, environmentsOf(method, method.anyOf, config))),
    ];
}
/** Where a group is judged; undefined for once, since all that it names is the same everywhere. */
function environmentsOf({ environments }, names, config) {
    if (environments.length > 0)
        return environments;
    const dependent = config.probes.filter((probe) => names.includes(probe.name) && dependsOnEnvironment(probe));
    if (dependent.length === 0)
        return undefined;
    const everywhere = dependent.some((probe) => probe.environments.length === 0);
    return everywhere
        ? config.environments.map(({ name }) => name)
        : [...new Set(dependent.flatMap((probe) => probe.environments))];
}
/** A literal address without conditions is the same everywhere, so it is asked once. */
function dependsOnEnvironment({ ask, environments, allow }) {
    return readsEnvironment(ask) || environments.length > 0 || Object.keys(allow).length > 0;
}
function readsEnvironment(ask) {
    switch (ask.kind) {
        case 'url':
            return (ask.target.kind !== 'literal' ||
                typeof ask.auth === 'object' ||
                (ask.body?.kind === 'json' && Object.keys(ask.body.references).length > 0));
        case 'status-page':
            return false;
        case 'dns':
            return ask.name.kind === 'from';
        default:
            return ask.target.kind === 'from';
    }
}
/** A comparison of snapshots makes nothing else; a snapshot is judged for parity whatever else is made. */
function checksOf({ checks, snapshot, snapshots }) {
    if (snapshots !== undefined)
        return ['parity'];
    return snapshot && checks.length > 0 ? [...new Set([...checks, 'parity'])] : checks;
}
/**
 * Environments are compared with each other, whichever of them is about to be deployed. For a snapshot each is judged by
 * itself, in the job that has its values; the job that compares takes that over.
 */
function planParity(config, services, { environment, snapshot, snapshots }) {
    if (!config.parity)
        return [];
    const known = config.environments.map(({ name }) => name);
    const alone = snapshots !== undefined ? known : known.filter((name) => snapshot && name === environment);
    const own = inEnvironments({ check: 'parity', name: 'snapshot', entry: 0 }, alone, services);
    if (snapshot)
        return own;
    const names = [...new Set(known.flatMap((name) => services.get(name) ?? []))].sort();
    const draft = { check: 'parity', name: 'parity', entry: 0, environment: undefined };
    return [...own, ...(names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, service }))];
}
function inEnvironments(draft, environments, services) {
    return environments.flatMap((environment) => {
        const names = services.get(environment) ?? [];
        return (names.length > 0 ? names : [undefined]).map((service) => ({ ...draft, environment, service }));
    });
}

;// CONCATENATED MODULE: ./build/src/config/nothing-left.js

/** Why a plan has nothing that can be run: what is declared, and what of the request leaves none of it. */
function whyNothingIsLeft(config, services, request, plan) {
    const planFor = (asked) => declaredIn(makePlan(config, services, { ...request, ...asked }));
    const { reach } = request;
    if (plan.length > 0 && !reach.online)
        return { declared: declaredIn(plan), why: reach.why };
    const everywhere = planFor({ environment: undefined });
    if (everywhere.length > 0)
        return { declared: everywhere, why: 'environment' };
    const all = planFor({ environment: undefined, checks: [] });
    if (all.length === 0)
        return {};
    const areOff = !config.gateways && request.checks.every((check) => check === 'gateways');
    return { declared: all, why: areOff ? 'gateways-off' : 'checks' };
}
/** Hygiene is declared by nobody. */
function declaredIn(plan) {
    return [...new Set(plan.map(({ check }) => check))].filter((check) => check !== 'hygiene');
}

// EXTERNAL MODULE: ./build/src/environment/assemble.js + 3 modules
var assemble = __webpack_require__(28889);
// EXTERNAL MODULE: ./build/src/environment/services.js
var environment_services = __webpack_require__(19791);
// EXTERNAL MODULE: ./build/src/finding/thrown.js
var finding_thrown = __webpack_require__(6417);
;// CONCATENATED MODULE: ./build/src/examine.js









/** An examination that has seen nothing yet. */
function newExamination() {
    return { findings: [], plan: [], items: new Map(), records: records/* NO_RECORDS */.H, effective: [], config: undefined };
}
/**
 * Examines one state of the repository under one configuration: plan, sources, checks. `open` gives what probes that fail
 * are compared with; without it nothing is probed, although what probes ask is read as ever.
 */
async function examine(state, config, { request, workspace, policy }, surroundings, open) {
    state.config = config;
    const unknown = unknownEnvironment(request, config);
    if (unknown) {
        state.findings.push(unknown);
        return;
    }
    const made = request.snapshots === undefined ? undefined : await gatherSnapshots(config, request, workspace);
    const { services, problems } = made ?? (await (0,environment_services/* discoverServices */.Um)(config, workspace));
    state.findings.push(...problems);
    state.plan = makePlan(config, services, request);
    const runnable = state.plan.filter(({ skipped }) => skipped === undefined);
    if (runnable.length === 0) {
        const facts = whyNothingIsLeft(config, services, request, state.plan);
        state.findings.push((0,finding/* finding */.gk)('config/nothing-to-check', facts, { location: fileOf(config) }));
        return;
    }
    // Snapshots that do not belong together are not compared: the plan is not carried out, and that never passes.
    if (made && made.problems.length > 0)
        return;
    const means = { request, github: surroundings.github };
    const assembled = (await made?.assemble(means)) ??
        (await (0,assemble/* assemble */.f)(config, examine_environmentsOf(runnable, config), services, workspace, means));
    state.effective = assembled.effective;
    // One by one: there can be more of them than a call takes arguments.
    for (const found of assembled.findings)
        state.findings.push(found);
    if (request.snapshot)
        await takeSnapshot(state, config, request, surroundings);
    const base = runnable.some(({ check }) => check === 'probes') ? await open?.() : undefined;
    const { effective } = assembled;
    const checks = CHECKS.filter(({ name }) => open || name !== 'probes');
    const subject = { request, config, workspace, policy, plan: runnable, effective, base, ...surroundings };
    await runChecks(state, checks, subject);
}
async function gatherSnapshots(config, request, workspace) {
    return (await __webpack_require__.e(/* import() */ 65).then(__webpack_require__.bind(__webpack_require__, 50065))).gather(config, request, workspace);
}
/** Before anything is checked: what a check finds does not change what there is. */
async function takeSnapshot(state, config, request, { fingerprints }) {
    const { takeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(8667), __webpack_require__.e(4100)]).then(__webpack_require__.bind(__webpack_require__, 4100));
    const { draft, findings } = await takeSnapshot(state.effective, { config, request, fingerprints });
    for (const found of findings)
        state.findings.push(found);
    state.snapshot = draft;
}
async function runChecks(state, checks, subject) {
    for (const { name, load } of checks) {
        const items = subject.plan.filter(({ check }) => check === name);
        if (items.length === 0 || subject.signal.aborted)
            continue;
        await guarded(name, state, async () => {
            const outcome = await (await load()).run(items, subject);
            for (const { id, findings } of outcome.items)
                state.items.set(id, findings);
            for (const found of outcome.items.flatMap(({ findings }) => findings))
                state.findings.push(found);
            for (const found of outcome.findings)
                state.findings.push(found);
            state.records = (0,records/* withRecordsOf */.y)(outcome, state.records);
        });
    }
}
/** One part's crash is told, by the kind of what was thrown alone, and does not hide what the others see. */
async function guarded(where, state, work) {
    try {
        await work();
    }
    catch (thrown) {
        state.findings.push((0,finding/* finding */.gk)('run/crashed', { where, thrown: (0,finding_thrown/* nameOfThrown */.z)(thrown) }));
    }
}
function unknownEnvironment({ environment }, config) {
    const names = config.environments.map(({ name }) => name);
    if (environment === undefined || names.includes(environment))
        return undefined;
    const facts = { name: environment, suggestion: (0,suggest/* suggest */.Z)(environment, names), known: names };
    return (0,finding/* finding */.gk)('config/unknown-environment', facts);
}
/** A comparison is one of all environments; every other item names the one that it needs. */
function examine_environmentsOf(items, config) {
    const isComparison = ({ check, environment }) => check === 'parity' && environment === undefined;
    const all = items.some(isComparison) ? config.environments.map(({ name }) => name) : [];
    return new Set([...all, ...items.flatMap(({ environment }) => environment ?? [])]);
}
function fileOf({ file }) {
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 98186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ leave)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/thrown.js
var finding_thrown = __webpack_require__(6417);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/exit/matrix-keys.js

/**
 * The report without rows of the matrix whose key is, or holds, a text that counts as a secret elsewhere: the name of a
 * Secret of Kubernetes, say, is a value in one place and a key in another. Such rows are counted as left out. That is no
 * leak that has to stop a deploy: nobody asked for the row, and the key shows nothing of where else it stands.
 */
function withoutTelltaleKeys(report, redactor) {
    const holds = (...pointers) => redactor.scan(pointers.flatMap((pointer) => [pointer, (0,finding_pointer/* displayPath */.Gt)(pointer)]).join(' ')).hits > 0;
    const pointers = report.matrix.flatMap(({ rows }) => rows.map(({ pointer }) => pointer));
    // One search for all of them is much cheaper than one for each, and seldom is there anything to find.
    if (redactor.isEmpty || !holds(...pointers))
        return report;
    const matrix = report.matrix.map((one) => {
        const rows = one.rows.filter(({ pointer }) => !holds(pointer));
        return { ...one, rows, more: one.more + one.rows.length - rows.length };
    });
    return { ...report, matrix };
}

;// CONCATENATED MODULE: ./build/src/exit/exit.js



/**
 * The one exit. Renders the report for every sink, searches every text for every known secret, and only then writes, in
 * the order of the sinks; what must be true at the end, such as the outputs of the action, comes last.
 *
 * A secret in a text is replaced and makes the run errored. So does a sink that cannot be written, and the other sinks
 * are still written and say so, those that were written before it too: a log that said "Passed" must not have the last
 * word. Returns the report as it was told last; never throws.
 */
async function leave(report, sinks, redactor, conclude) {
    let current = searchForSecrets(withoutTelltaleKeys(report, redactor), sinks, redactor, conclude);
    const written = [];
    for (const sink of sinks) {
        const problem = await attempt(sink, current, redactor);
        // Half of a file may have been written, and its first words may tell of a pass: it is written over as well.
        if (problem === undefined || sink.correction === 'replaces')
            written.push(sink);
        if (problem === undefined)
            continue;
        const before = current;
        current = conclude(before, [problem]);
        for (const one of written)
            await correct(one, before, current, redactor);
    }
    return current;
}
async function correct(sink, before, now, redactor) {
    if (sink.correction === undefined)
        return;
    const told = new Set(sink.correction === 'follows' ? before.findings : []);
    const findings = now.findings.filter((found) => !told.has(found));
    await attempt(sink, { ...now, findings }, redactor);
}
/** Makes a leak part of the report before anything is written, so that every sink tells of it. */
function searchForSecrets(report, sinks, redactor, conclude) {
    if (redactor.isEmpty)
        return report;
    const held = countHits(report, redactor) > 0;
    const leaking = sinks.filter((sink) => held || redactor.scan(renderOrNothing(sink, report)).hits > 0);
    if (leaking.length === 0)
        return report;
    const blocked = (0,finding/* finding */.gk)('run/leak-blocked', { sinks: leaking.map((sink) => sink.name) });
    return conclude(held ? scrub(report, redactor) : report, [blocked]);
}
async function attempt(sink, report, redactor) {
    let text;
    try {
        text = sink.render(report);
    }
    catch (thrown) {
        return (0,finding/* finding */.gk)('run/crashed', { where: `report ${sink.name}`, thrown: (0,finding_thrown/* nameOfThrown */.z)(thrown) });
    }
    const scanned = redactor.scan(text);
    if (sink.isWhole && scanned.hits > 0)
        return (0,finding/* finding */.gk)('run/output', { sink: sink.name });
    try {
        await sink.write(scanned.text);
        return undefined;
    }
    catch {
        return (0,finding/* finding */.gk)('run/output', { sink: sink.name });
    }
}
/** A renderer that crashes is told of when its sink is written; until then it has nothing that could be searched. */
function renderOrNothing(sink, report) {
    try {
        return sink.render(report);
    }
    catch {
        return '';
    }
}
/**
 * A secret may hold punctuation that a sink escapes, and would then pass the search of the rendered text. So the texts
 * of the report are searched too, as they are.
 */
function countHits(part, redactor) {
    if (typeof part === 'string')
        return redactor.scan(part).hits;
    if (part === null || typeof part !== 'object')
        return 0;
    return Object.values(part).reduce((sum, member) => sum + countHits(member, redactor), 0);
}
function scrub(part, redactor) {
    // Texts become texts and members keep their places, which the compiler cannot follow through a generic walk.
    return scrubbed(part, redactor);
}
function scrubbed(part, redactor) {
    if (typeof part === 'string')
        return redactor.scan(part).text;
    if (Array.isArray(part))
        return part.map((member) => scrubbed(member, redactor));
    if (part === null || typeof part !== 'object')
        return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, scrubbed(member, redactor)]));
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

/***/ 89900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ALLOW_FORMS)
/* harmony export */ });
const OVER_HTTP = { schemes: ['https', 'http'], form: 'https://host', port: 'open' };
/** The form for each kind of probe; `grpc-plain` is gRPC without TLS. */
const ALLOW_FORMS = {
    url: OVER_HTTP,
    'status-page': OVER_HTTP,
    tcp: { schemes: ['tcp'], form: 'tcp://host:port', port: 'needed' },
    tls: { schemes: ['tls'], form: 'tls://host, or tls://host:port where it is not 443', port: 'open' },
    dns: { schemes: ['dns'], form: 'dns://name', port: 'none' },
    grpc: { schemes: ['grpcs'], form: 'grpcs://host, or grpcs://host:port where it is not 443', port: 'open' },
    'grpc-plain': { schemes: ['grpc'], form: 'grpc://host:port', port: 'needed' },
    database: {
        schemes: ['postgres', 'postgresql', 'mysql', 'mariadb', 'redis', 'rediss'],
        form: 'postgres://host, with the scheme that the value has and with its port where that is not the usual one',
        port: 'open',
    },
};


/***/ }),

/***/ 15722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18672);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84622);


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
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   VF: () => (/* binding */ isKind)
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
/** Every kind, by its name. */
const KINDS = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];
/** Whether a value is the name of a kind. */
function isKind(value) {
    return KINDS.some((kind) => kind === value);
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

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   M0: () => (/* binding */ displayPointer),
/* harmony export */   WE: () => (/* binding */ displayKey),
/* harmony export */   WW: () => (/* binding */ looksLikeSecret),
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   Yg: () => (/* binding */ parentPointer),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as a JSON Pointer (RFC 6901). The root is the empty string. */
function toPointer(path) {
    return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Reads a JSON Pointer (RFC 6901). Text that does not begin with `/` is the root. */
function fromPointer(pointer) {
    if (!pointer.startsWith('/'))
        return [];
    const segments = pointer.includes('/', 1) ? pointer.slice(1).split('/') : [pointer.slice(1)];
    return pointer.includes('~')
        ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        : segments;
}
/** The pointer of a member of `parent`. */
function childPointer(parent, key) {
    // Asked for every value of a run, and few keys hold what is written otherwise.
    return key.includes('/') || key.includes('~') ? parent + toPointer([key]) : `${parent}/${key}`;
}
/** The pointer of what holds `pointer`; the root holds itself. */
function parentPointer(pointer) {
    return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}
/** Longest key that is shown as it is. Longer ones are more likely data than names. */
const LONGEST_KEY = 64;
/** Shapes of secrets that providers hand out. Each begins with a marker that no plain name has. */
const SECRET_SHAPE = /(?:^|[^A-Za-z])(?:[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ|-----BEGIN)[A-Za-z0-9_-]{6,}/;
/**
 * A pointer as people read it: `database.pool.size`, `env[2].name`. Keys that hold dots are quoted.
 *
 * A key can itself be data, even a secret. One that is very long or has the shape of a secret is left out.
 */
function displayPath(pointer) {
    return fromPointer(pointer).reduce((text, segment) => text + displaySegment(segment, text === ''), '');
}
function displaySegment(segment, first) {
    if (/^\d+$/.test(segment))
        return `[${segment}]`;
    const name = displayKey(segment);
    const shown = /[.[\]"\s]/.test(name) || name === '' ? JSON.stringify(name) : name;
    return first ? shown : `.${shown}`;
}
/** Shorter keys are no data, unless they are a URL: shapes of secrets begin with three characters and go on with six. */
const SHORTEST_DATA = 9;
/** A single key as people read it, left out when it may be data. */
function displayKey(key) {
    if (key.length < SHORTEST_DATA && !key.includes('://'))
        return key;
    if (key.length > LONGEST_KEY && !isQualifiedName(key))
        return '\u2039long key\u203a';
    return looksLikeSecret(key) || looksLikeData(key) ? '\u2039key that looks like a secret\u203a' : key;
}
/** A pointer with those keys left out that may be data: what a report shows. */
function displayPointer(pointer) {
    const keys = fromPointer(pointer);
    return keys.every((key) => displayKey(key) === key) ? pointer : toPointer(keys.map(displayKey));
}
/** Longest name of an annotation or a label that is shown, domain and all. */
const LONGEST_QUALIFIED = 128;
/**
 * Whether a key is the name of an annotation or a label: a domain, a slash, and a name of words. Those are often long.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ has the grammar.
 */
function isQualifiedName(key) {
    if (key.length > LONGEST_QUALIFIED || /[A-Za-z0-9]{21}/.test(key))
        return false;
    return /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z]+\/[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i.test(key);
}
/** Whether a text has the shape of a secret that a provider hands out. */
function looksLikeSecret(text) {
    return SECRET_SHAPE.test(text);
}
/** Whether a key is more likely data than a name: an address, or a long run of letters and digits as hashes and keys are. */
function looksLikeData(key) {
    const runs = key.match(/[A-Za-z0-9+/=]{20,}/g) ?? [];
    return key.includes('://') || runs.some((run) => (run.match(/\d/g) ?? []).length >= 3);
}


/***/ }),

/***/ 66793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * The candidate that was probably meant, for a did-you-mean; undefined when none is near.
 *
 * Near means at most two edits (insert, drop, change, or swap of neighbours) and at most a third of the name, so that
 * short names do not suggest each other. Letter case is no edit. Of equally near ones that wins which begins alike for
 * longer, and then the first. Where none is near, it is another form of the same word.
 */
function suggest(name, candidates) {
    const wanted = name.toLowerCase();
    const most = Math.min(2, Math.floor(wanted.length / 3));
    const all = [...candidates];
    let best;
    for (const candidate of all) {
        const other = candidate.toLowerCase();
        if (Math.abs(other.length - wanted.length) > most)
            continue;
        const edits = distance(wanted, other);
        if (edits > most || edits > (best?.edits ?? Number.POSITIVE_INFINITY))
            continue;
        const alike = commonStart(wanted, other);
        if (!best || edits < best.edits || alike > best.alike)
            best = { candidate, edits, alike };
    }
    return best?.candidate ?? otherForm(wanted, all);
}
/** What English puts behind a word to make another form of it. */
const ENDINGS = ['s', 'es', 'ed', 'ing', 'ings'];
/** Undefined also where there are several. */
function otherForm(wanted, candidates) {
    const isForm = (word, other) => ENDINGS.some((ending) => `${word}${ending}` === other);
    const [one, second] = candidates.filter((candidate) => {
        const other = candidate.toLowerCase();
        return isForm(wanted, other) || isForm(other, wanted);
    });
    return second === undefined ? one : undefined;
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
/** Damerau\u2013Levenshtein distance in its restricted form: no part of the text is edited twice. */
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, b.length);
}
function cell(row, at) {
    return row[at] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 84622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  q9: () => (/* binding */ WORDS),
  zb: () => (/* binding */ isChoosable),
  Nd: () => (/* binding */ isRule)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
;// CONCATENATED MODULE: ./build/src/finding/words/blame.js

const FETCH = 'Fetch it: `fetch-depth: 0` of actions/checkout, or `git fetch` of that commit before the gate.';
const FETCH_HERE = 'Or fetch it: `fetch-depth: 0` of actions/checkout.';
const BY_HAND = 'Judge the probe by itself.';
const UNKNOWN = {
    'no-git': ['there is no git to read the base with', 'Run where git is installed, on an absolute path.'],
    'no-repository': ['the workspace is no git repository', 'Check the repository out, or leave `base-ref` away.'],
    'no-commit': ['the commit of the base is not in this checkout', FETCH],
    unreadable: ['the commit of the base cannot be read', FETCH],
    'too-big': ['the base has more files, or longer ones, than are looked at', BY_HAND],
    timeout: ['reading the base took too long', BY_HAND],
    'not-shown': [
        'the commit of the base is not in this checkout, and GitHub does not show it to the token',
        `Give the job \`permissions: { contents: read }\`, and see whether the commit is one of this repository. ${FETCH_HERE}`,
    ],
    'not-answered': [
        'the commit of the base is not in this checkout, and GitHub gave no answer that can be worked with',
        `Run again. ${FETCH_HERE}`,
    ],
    'same-commit': ['the base is the commit that is checked out itself', 'Name the commit that is live with `base-ref`.'],
    sources: ['the sources of this environment cannot be read from the base without an error', BY_HAND],
    'no-value': ['the base has no value for it', 'A value that is new has nothing to be compared with.'],
    'probe-changed': [
        'the probe, or the sources of its environment, are not in the base as they are here',
        'Change the probe and the configuration one after the other to have them told apart.',
    ],
    blocked: ['the value of the base may not be asked', 'What `allow` says today does not permit the value of the base.'],
    'sent-once': ['its request may change something and is not sent again', BY_HAND],
    'fails-otherwise': ['the value of the base fails as well, but not so that an outage is shown', BY_HAND],
    wavers: [
        'the failure was gone when it was asked again',
        'Run again; a service that wavers does so for customers as well.',
    ],
};
const BLAME_WORDS = {
    'probe/changed': {
        severity: 'error',
        stop: 'failed',
        title: 'The change is what a probe fails for',
        message: ({ probe, keys }) => `Probe "${probe}": the value of ${(0,rule_words/* list */.p_)(keys.map(rule_words/* quoted */.TL))} in the base answers as it should; the change is to blame.`,
        hint: ({ keys }) => `Compare ${(0,rule_words/* list */.p_)(keys.map(rule_words/* quoted */.TL))} with the base, and correct ${keys.length === 1 ? 'it' : 'them'}.`,
        about: 'A probe failed, and the value that it asks is another one than in the base. The value of the base was asked in the same way, and passed. So it is the change that the deploy would fail for, and not the provider.',
    },
    'probe/outage': {
        severity: 'warning',
        stop: 'failed',
        title: 'The change is not what a probe fails for',
        message: ({ probe, same }) => same
            ? `Probe "${probe}": what it asks is the same as in the base; the provider is to blame, or a value that was wrong before, and not the change.`
            : `Probe "${probe}": the value of the base fails in the same way; the provider is to blame, and not the change.`,
        hint: ({ warns, may }) => `Look at the status page of the provider; rolling back would not help.${warns || !may ? '' : ' `on-outage: warn` of the probe would let the deploy go on.'}`,
        about: 'A probe failed as it does when a service is out, and the base fails in the same way, or asks the same. To roll back to it would bring nothing. With `on-outage: warn` the findings that show the outage are warnings; with `block`, which is the default, they stop the deploy. A name that does not resolve, and a certificate that is not for the host, are the marks of a wrong value as well: they stop the deploy in any case.',
    },
    'probe/blame-unknown': {
        severity: 'info',
        stop: 'failed',
        title: 'Who is to blame for a failed probe is not known',
        message: ({ probes, reason }) => `${blame_name(probes)}: whether the change or the provider is to blame is not known, since ${UNKNOWN[reason][0]}.`,
        hint: ({ reason }) => UNKNOWN[reason][1],
        about: 'A probe failed, and a base to compare with was named, but nothing can be said from it. The findings of the probe stand as they are.',
    },
};
const MOST_NAMES = 5;
function blame_name(probes) {
    const names = probes.slice(0, MOST_NAMES).map((probe) => `"${probe}"`);
    const more = probes.length > names.length ? [`${(0,rule_words/* plural */.LS)(probes.length - names.length, 'further one')}`] : [];
    return `Probe${probes.length === 1 ? '' : 's'} ${(0,rule_words/* list */.p_)([...names, ...more])}`;
}

;// CONCATENATED MODULE: ./build/src/finding/words/base-unknown.js
const base_unknown_FETCH = 'Check out with `fetch-depth: 0` of actions/checkout, or give `github-token` a token with `contents: read`; by hand, `git fetch` that commit.';
/** Why nothing is known of a base, and what helps. Each reads behind "since". */
const BASE_UNKNOWN = {
    'no-git': ['there is no git to read it with', 'Run where git is installed, on an absolute path.'],
    'no-repository': ['the workspace is no git repository', 'Check the repository out before the gate.'],
    'no-commit': ['its commit is not in this checkout', base_unknown_FETCH],
    unreadable: ['its files cannot be read', base_unknown_FETCH],
    'too-big': ['it has more files, or longer ones, than are looked at', 'Run the gate in a folder with fewer files.'],
    timeout: ['reading it took too long', 'Run again; if it stays so, check out with fewer files.'],
    'not-shown': [
        'its commit is not in this checkout, and GitHub does not show it to the token',
        `Give the job \`permissions: { contents: read }\`. ${base_unknown_FETCH}`,
    ],
    'not-answered': [
        'its commit is not in this checkout, and GitHub gave no answer that can be worked with',
        `Run again. ${base_unknown_FETCH}`,
    ],
};

;// CONCATENATED MODULE: ./build/src/finding/words/change.js


const NAMED = {
    request: 'The base that was asked for',
    'pull-request': 'The base of the pull request',
    push: 'What stood before the push',
};
const CHANGE_WORDS = {
    'change/base-unknown': {
        severity: 'error',
        stop: 'unknown',
        title: 'The base cannot be compared with',
        message: ({ reason, by, ref }) => `${ref === undefined ? NAMED[by] : `The base ${(0,rule_words/* quoted */.TL)(ref)}`} cannot be looked at, since ${BASE_UNKNOWN[reason][0]}: what is new is not known.`,
        hint: ({ reason, ref }) => `${ref !== undefined && reason === 'no-commit' ? 'See whether it is written right. ' : ''}${BASE_UNKNOWN[reason][1]}`,
        about: 'On a pull request, and where a base is named, each finding is told as new or old against it. A base that cannot be read leaves that unknown, so the run is errored. What stood before a push is named by the event and by nobody else, and after a first or a forced push it is often not there: that is only said, unless `fail-on-new` needs it.',
    },
    'change/same-commit': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The base is the commit that is checked out',
        message: () => 'The base is the commit that is checked out itself, so that nothing is new: `fail-on-new` stops nothing.',
        hint: () => 'Name the commit that is live with `base-ref`, or leave `fail-on-new` away in this workflow.',
        about: 'With `fail-on-new`, only what a change brings stops the deploy. A commit that is compared with itself brings nothing, so that every error would pass as old.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/compose.js

/** What stands there and what should, and how to write it. */
const SHAPE = {
    file: ['A Compose file is a mapping at its top, and this is not.', 'Begin it with `services:`.'],
    services: ['`services` must be a mapping of names to services.', 'Write each service as a key below `services:`.'],
    service: ['A service must be a mapping, and this is not.', 'Write its keys below its name, or remove it.'],
    environment: [
        '`environment` must be a mapping or a list, and this is neither.',
        'Write NAME: value, or - NAME=value, for each variable; remove the key when there is none.',
    ],
    value: [
        'The value of a variable must be text, a number, a boolean or nothing.',
        'Write the value as one text, in quotes where it holds brackets or braces.',
    ],
    entry: [
        'An entry of a list of variables must be a text such as NAME=value.',
        'Write - NAME=value, in quotes where the value holds a colon and a space; or use the mapping form throughout.',
    ],
    name: ['The name of the variable is empty, or ends in white space.', 'Write the name right before the =.'],
    'env-file': [
        '`env_file` must be a path, or a list of paths or of { path, required, format: raw }.',
        'Write env_file: app.env, or one path an item.',
    ],
    extends: [
        '`extends` must be the name of a service, or { service, file }.',
        'Write extends: { file: base.yaml, service: base }.',
    ],
    include: [
        '`include` must be a list of paths or of { path, env_file, project_directory }.',
        'Write one path an item.',
    ],
    profiles: ['`profiles` must be a list of names.', 'Write profiles: [name].'],
};
const SERVICE = {
    missing: ['', 'Name a service that the Compose files hold.'],
    several: [
        'The Compose files hold more than one service, and the source does not say which one is meant.',
        'Add `service:` to the source.',
    ],
    none: ['The Compose files hold no service.', 'Name the files that hold the service.'],
    inactive: [
        'Every service of the Compose files has a profile, and none of them is active.',
        'Add `service:` or `profiles:` to the source.',
    ],
};
const REFERENCE = {
    service: [
        (name) => `The service ${name} is not in the file that is extended.`,
        'Name a service that stands in that file itself.',
    ],
    cycle: [(name) => `${name} leads back to itself.`, 'Take one of the references out of the circle.'],
    remote: [
        () => 'This lies outside the repository, and nothing is fetched.',
        'Put a copy of the file into the repository and name that.',
    ],
    conflict: [
        (name) => `The service ${name} stands in this file and in one that it includes; Compose refuses that.`,
        'Change it in a further Compose file that the source names after this one, or rename one of the two.',
    ],
};
const INTERPOLATION = {
    unset: [
        (name) => `${name} is not set in any file that Compose fills variables in from, so nothing is put in its place.`,
        'Set it in .env or in a file of `env-files:`, or give a default: ${NAME:-default}. For a plain $ write $$.',
    ],
    required: [
        (name) => `${name} is required here and not set in any file that Compose fills variables in from.`,
        'Set it in .env or in a file of `env-files:`.',
    ],
    malformed: [
        () => 'This is not how a variable is written, and Compose refuses the file.',
        'Write ${NAME} or ${NAME:-default} on one line; for a plain $ write $$.',
    ],
    'too-long': [
        (name) => `${name} is not filled in: the texts with variables are together longer than is read.`,
        'Keep large texts in files of their own.',
    ],
};
const BECOMES = {
    number: 'A number without quotes is read and printed again: the container gets another text than the one written here.',
    boolean: 'A boolean without quotes is printed in small letters: the container gets another text than the one written here.',
    date: 'A date without quotes is not a text to Compose, which refuses it or hands on another one.',
};
const COMPOSE_WORDS = {
    'compose/shape': {
        severity: 'error',
        stop: 'failed',
        title: 'A Compose file is not of the form that Compose reads',
        message: ({ part }) => SHAPE[part][0],
        hint: ({ part }) => SHAPE[part][1],
        about: 'What has another form than the Compose specification gives it is refused by Compose, or read in a way that nobody meant. What the container would get is unknown, so it fails the gate.',
    },
    'compose/unknown-field': {
        severity: 'error',
        stop: 'failed',
        title: 'A key of a Compose file means nothing',
        message: ({ field, suggestion }) => `${(0,rule_words/* quoted */.TL)(field)} is not a key here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct or remove it; begin its name with `x-` where another tool reads it.',
        about: 'Compose refuses a file with a key that it does not know, at its top or in a service, unless the key begins with `x-`. The keys that are known are those of the Compose specification. For one that a newer Compose has, set the rule to `off`.',
    },
    'compose/service': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The service of a Compose source cannot be told',
        message: ({ reason, name, suggestion }) => reason === 'missing'
            ? `There is no service ${(0,rule_words/* quoted */.TL)(name ?? '')} in the Compose files.${(0,rule_words/* didYouMean */.au)(suggestion)}`
            : SERVICE[reason][0],
        hint: ({ reason }) => SERVICE[reason][1],
        about: 'A source `{ compose: \u2026, service: \u2026 }` reads the environment of one service. A service that is named is read whatever its profiles are, as `docker compose up NAME` starts it. Without a name, the files must hold exactly one service that is active.',
    },
    'compose/reference': {
        severity: 'error',
        stop: 'failed',
        title: 'A Compose file builds on something that cannot be had',
        message: ({ reason, name, suggestion }) => `${REFERENCE[reason][0]((0,rule_words/* quoted */.TL)(name))}${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ reason }) => REFERENCE[reason][1],
        about: '`extends` and `include` bring in what other services and files say. Where they lead to nothing, in a circle or out of the repository, the environment of the service is unknown.',
    },
    'compose/interpolation': {
        severity: 'error',
        stop: 'failed',
        title: 'A variable of a Compose file is not filled in',
        message: ({ reason, variable }) => INTERPOLATION[reason][0](variable === undefined ? 'A variable' : (0,rule_words/* quoted */.TL)(variable)),
        hint: ({ reason }) => INTERPOLATION[reason][1],
        about: 'Compose puts a blank in the place of a variable that is not set, with no more than a warning. Only files are looked at (`.env`, or `env-files:` of the source), never the environment of the runner: a value that the machine of the deploy gives is not known here. Where that is meant, choose another severity for the rule or waive the finding. The variable is named only where the whole text is `${NAME}`: what follows a `$` inside of a value may be a part of a password.',
    },
    'compose/from-shell': {
        severity: 'error',
        stop: 'failed',
        title: 'A variable is taken from the machine that runs Compose',
        message: ({ name }) => name === undefined
            ? 'This entry has no = and does not look like the name of a variable: Compose looks for it on the machine that it runs on.'
            : `${(0,rule_words/* quoted */.TL)(name)} has no value here and none in a file: it is taken from whatever machine runs Compose.`,
        hint: ({ name }) => name === undefined
            ? 'Write - NAME=value; if this is the rest of the entry above, put the whole of that in quotes.'
            : 'Write a value, or set it in .env or in a file of `env-files:`; or accept that it cannot be checked.',
        about: 'A name without a value is passed on from the shell; where the shell does not have it, the container does not get it either. It is counted as a value that exists only at run time, so that nothing can be said about it. An entry of a list that does not look like a name is neither shown nor counted, since it may be a piece of a value.',
    },
    'compose/not-a-string': {
        severity: 'warning',
        stop: 'failed',
        title: 'The value of a variable is written without quotes and is not text',
        message: ({ kind, changed }) => changed
            ? BECOMES[kind]
            : 'A boolean without quotes: Compose makes a text of it, other readers of the file refuse it.',
        hint: () => 'Put the value in quotes.',
        about: 'Variables are text. Compose reads what stands without quotes as YAML and prints it again, so that `1.10` becomes `1.1`, `010` becomes `8`, `1000000.0` becomes `1e+06` and `True` becomes `true`. The Compose specification wants booleans in quotes.',
    },
    'compose/duplicate-name': {
        severity: 'error',
        stop: 'failed',
        title: 'A variable stands twice in one list',
        message: ({ first }) => `Set before at line ${first.line}; Compose takes the last one without a word.`,
        hint: () => 'Keep one of the two.',
        about: 'In the list form of `environment` a name can stand twice, and the last one wins. One of the two is not meant.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/syntax.js
/** What is wrong at the place, as a clause, and how to mend it. */
const MISTAKE = {
    empty: [
        'the file is empty',
        'Write what belongs here, at least {}; an empty file is often one that was never filled.',
    ],
    'trailing-comma': ['a comma stands behind the last member', 'Remove the comma, or write the member that is missing.'],
    'stray-comma': ['a comma stands where a value or key must', 'Remove the comma, or write what is missing before it.'],
    'missing-comma': ['a comma is missing here', 'Put a comma between the two.'],
    'missing-colon': [
        'a colon and a value must follow this key',
        'Write "key": value, with a colon; members without keys belong in [ ].',
    ],
    'stray-colon': [
        'a colon stands where none may',
        'Members with keys belong in { }; put text that holds a colon in quotes.',
    ],
    'missing-value': [
        'a value is missing here',
        'Write the value; an empty text is written "". The value of a template may have been empty.',
    ],
    'json-comment': [
        'a comment stands here, and JSON has none',
        'Remove the comment, or say `format: jsonc` if the program that loads the file takes comments.',
    ],
    'unclosed-comment': ['a comment is opened here and never closed', 'Close it with */.'],
    'wrong-quotes': [
        'JSON knows straight double quotes alone, and others stand here',
        'Write " in place of single or typographic quotes.',
    ],
    'unquoted-key': ['a key stands here that is not in double quotes', 'Put the key in double quotes.'],
    'bare-word': [
        'text stands here without quotes',
        'Put text in double quotes; the words true and false are written small and without quotes.',
    ],
    'bad-number': [
        'a number is not written as this format writes numbers',
        'Write it without a leading zero or a stray sign, with digits on both sides of the point; put what is no number in quotes.',
    ],
    'bad-date': [
        'a date or time is not one that exists, or is not written in full',
        'Write a date as 2026-01-31 and a time as 2026-01-31T08:30:00Z, or put text in quotes.',
    ],
    'unclosed-string': [
        'a text is opened here and not closed in its line',
        'Put the closing quote where the text ends; a line break inside of it is written \\n.',
    ],
    'unclosed-bracket': [
        'this bracket is never closed, or with one of another kind',
        'Put the closing bracket where its content ends.',
    ],
    'control-character': [
        'a tab or another control character stands here as it is',
        'Write it as an escape in double quotes, such as \\t for a tab, or remove it.',
    ],
    'bad-string-escape': [
        'a backslash stands before what it cannot escape',
        'Write two backslashes where one is meant, as in paths and patterns.',
    ],
    'text-behind-quote': [
        'more text follows directly behind a closing quote',
        'Put the whole value in quotes, and escape a quote that belongs to it.',
    ],
    'text-behind-value': [
        'more follows in the line where the value ends',
        'Write one assignment a line, and put text that holds spaces or commas in quotes.',
    ],
    'text-behind-end': [
        'something follows behind the end of the value that the file holds',
        'Remove it, or the bracket before it that closes too early.',
    ],
    'tab-indent': ['a tab indents this line, and YAML takes spaces alone', 'Indent with spaces.'],
    'bad-indentation': [
        'the indentation of this line fits no line above it',
        'Indent it as far as the other members of its mapping or list; what belongs to a value above stands deeper.',
    ],
    'colon-in-value': [
        'a colon stands in a value, where it would begin a mapping',
        'Put the value in quotes; a mapping begins on a line of its own.',
    ],
    'reserved-character': ['text without quotes may not begin with this character in YAML', 'Put the text in quotes.'],
    'list-and-mapping': [
        'items of a list and keys of a mapping stand side by side',
        'Indent what belongs to the member above, or write all as items or all as keys.',
    ],
    'list-in-line': ['a list begins in the line of its key', 'Begin each item on a line of its own, or write [a, b].'],
    'key-without-colon': [
        'a colon and a space must follow a key, and this line has neither',
        'Write key: value with a space behind the colon; indent the line if it belongs to the text above.',
    ],
    'block-text': [
        'after > or | a text must begin on the next line',
        'Put the value in quotes if it begins with > or |, or begin the text on a line of its own.',
    ],
    'colon-for-equals': ['a colon stands where TOML has an equals sign', 'Write key = value.'],
    'missing-equals': ['an equals sign and a value must follow this key', 'Write key = value.'],
    'bad-key': [
        'a key is missing or holds a character that only a key in quotes may hold',
        'Keys are letters, digits, - and _; put others in quotes. A comment begins with #, and a table is written [name].',
    ],
};
/** Why a text could not be read, as a clause. */
const SYNTAX = {
    'not-json': 'this is not JSON',
    'json-with-comments': 'this has a comment, which JSON does not know; all else is right',
    'not-jsonc': 'this is not JSON with comments',
    'not-json5': 'this is not JSON5',
    'not-yaml': 'this is not YAML',
    'not-toml': 'this is not TOML',
    'not-an-assignment': 'this line is not an assignment, and loaders drop it without a word',
    'name-not-allowed': 'the name before "=" is missing or holds a character that loaders do not accept',
    'unclosed-quote': 'a quote is opened here and never closed',
    'stray-line': 'this line is not an assignment, and looks like a piece of a value that goes over several lines',
    'quote-over-lines': 'a quote is opened here and not closed in this line, and docker takes each line alone',
    'indented-key': 'this key is indented below another: to Python it belongs to the value above, to other loaders it is a key of its own',
    'bad-escape': 'four hexadecimal digits must follow "\\u", and Java refuses the whole file without them',
    'bad-variable': 'compose stops here: the name or the end of a "${" cannot be read, or a variable that must be set is not',
    'runs-a-command': 'a shell would run something here, or split the value, and nothing is ever run',
    'line-too-long': 'docker refuses a line of 64 KiB or more',
    'unknown-tag': 'the tag is not one of YAML\u2019s own, and nothing is ever built from it',
    'unknown-anchor': 'the alias names an anchor that does not stand before it',
    'key-not-scalar': 'a key of a mapping must be plain text',
    'not-a-mapping': 'configuration is a mapping of keys to values, and this is not',
};
/** Why a text could not be read, as a clause. Shared with the words about `tollgate.yml` itself. */
function syntaxClause(reason) {
    return isMistake(reason) ? MISTAKE[reason][0] : SYNTAX[reason];
}
/** How to mend what cannot be read. */
function syntaxHint(reason, format) {
    if (isMistake(reason))
        return MISTAKE[reason][1];
    if (reason === 'indented-key')
        return 'Write the key without its indentation, or with a value that stands below it.';
    if (reason === 'json-with-comments') {
        return 'Take it out; or, if what reads the file takes it, say `format: jsonc` where the file is named, or let its name end with .jsonc.';
    }
    if (reason === 'runs-a-command')
        return 'Write NAME=value without spaces around =, and put the value in single quotes.';
    if (reason === 'unclosed-quote')
        return 'Put the closing quote where the text ends.';
    if (reason === 'bad-escape')
        return 'Write four hexadecimal digits behind it, or a second backslash before it.';
    if (reason === 'quote-over-lines')
        return 'Write the value in one line: docker knows no values of several lines.';
    if (reason !== 'not-an-assignment' && reason !== 'name-not-allowed' && reason !== 'stray-line') {
        return 'Mend the text at this place; everything after it is in doubt.';
    }
    return format.startsWith('dotenv')
        ? 'Write NAME=value, put # before a comment, or put a value of several lines in quotes.'
        : 'Write NAME=value or [section], and put # or ; before a comment.';
}
function isMistake(reason) {
    return Object.hasOwn(MISTAKE, reason);
}

;// CONCATENATED MODULE: ./build/src/finding/words/config.js


const INPUT = {
    'unknown-input': [
        'is not an input of this action',
        'Correct the name; a misspelt input would be ignored without a word.',
    ],
    'value-not-allowed': ['has a value that is not allowed', 'See the table of inputs in the README.'],
    missing: ['is missing', 'See the table of inputs in the README.'],
    'control-character': [
        'holds a control character, so it was not used',
        'Set the secret again without line breaks; a trailing newline is the usual cause.',
    ],
    'wide-character': [
        'holds a character that no header can carry, so it was not used',
        'Set the secret again; letters beyond Latin-1 and typographic quotes come from copying.',
    ],
    'too-short': ['is too short to be protected in reports', 'Use a credential of at least 8 characters.'],
    'not-set': [
        'names an environment variable that is not set',
        'Set it under `env:` of the step, or export it in the shell of the command.',
    ],
    'file-unreadable': ['names a file that could not be read', 'Check the path.'],
    'beside-configuration': [
        'has no effect beside a configuration file, and would be ignored',
        'Take the input away, or write what it says into tollgate.yml.',
    ],
    'unsafe-surroundings': [
        'takes protection away, so nothing was done',
        'Take the variable out of the environment of the job, and find the step that sets it.',
    ],
    'needs-base': [
        'needs a commit to compare with, and there is none',
        'Give it with `base-ref` (`--base` for the command); pull requests and pushes bring one of their own.',
    ],
    'needed-by-snapshot': [
        'is needed to make a snapshot, which is of one environment',
        'Name the environment whose values this job has.',
    ],
    'needs-environments': [
        'needs at least two environments in tollgate.yml, or nothing could be compared later',
        'Declare the other environments as well.',
    ],
    'beside-snapshots': [
        'has no effect where snapshots are compared, and would be ignored',
        'Ask for it in a run of its own; a run that compares snapshots makes the check `parity` and no other.',
    ],
    'outside-of-workspace': [
        'names a file outside of the workspace and of the temporary folder of the runner, so nothing was written',
        'Write it below the workspace, or below the folder that `runner.temp` names.',
    ],
    'needs-environment': [
        'is of the environment that the job runs in, and nothing says which of tollgate.yml that is',
        'Name it with the `environment` input (`--environment` for the command).',
    ],
    'needs-github-source': [
        'is read by a source `github:`, and the environment that is asked for has none',
        'Add `- github: NAME` to its sources in tollgate.yml, or take the input away.',
    ],
    'all-secrets': [
        'holds all secrets of the job, the token among them, so it was not used',
        'Give `toJSON(vars)`. Secrets are no variables: name those whose value is to be checked in `process-names`, and the others under `present:` of the source.',
    ],
    'needed-by-process': ['is needed by a source `process: true`', 'List the names of the variables that may be read.'],
};
/** What may be given for inputs that take few words, or numbers within bounds. */
const ALLOWED = {
    'fail-on-new': 'true or false',
    policy: 'head or base',
    'fail-on': 'error or warning; what is of the severity info never fails a run',
    variables: 'what `toJSON(vars)` gives: a JSON mapping from names to texts',
    GITHUB_REPOSITORY: 'owner/name of the repository; the runner sets it, and for the command it is exported by hand',
    'base-ref': 'the name or the number of a commit, such as origin/main or HEAD~1',
    'tls-ca': 'a PEM file of certificates, or `host=path` with a host name alone',
    'proxy.url': 'https://host:port, or http:// where the host is one of `allow-private-hosts`; without a user name or a path',
    'proxy.hosts': 'a list of host names, none of which `resolve` leads elsewhere',
    'limits.file-size': 'a size from 1 to 1GiB, such as 500KiB or 20MiB',
    'limits.files': 'a whole number from 1 to 1000000',
    'limits.depth': 'a whole number from 1 to 1000',
    'limits.nodes': 'a whole number from 1 to 50000000',
    'limits.findings': 'a whole number from 1 to 100000',
    'limits.pattern-seconds': 'a whole number from 1 to 60',
    'limits.run-seconds': 'a whole number from 1 to 21600',
};
const OFFLINE_HINT = 'Add a check that needs no network, such as validate, to what is asked for; or let this run be no condition of the merge.';
const NOTHING_LEFT = {
    fork: ['the pull request comes from a fork, and nothing is probed for it', OFFLINE_HINT],
    dependabot: ['Dependabot opened the pull request, and nothing is probed for it', OFFLINE_HINT],
    environment: [
        'none of it is for the environment that is asked for',
        'Name another environment, or declare something for this one: see `environments` of the entries.',
    ],
    checks: [
        'none of it belongs to the checks that are asked for',
        'Ask for other checks, or declare something for these.',
    ],
    'gateways-off': [
        'only gateways are asked for, and `gateways: off` turns that check off',
        'Take `gateways: off` out of tollgate.yml, or ask for other checks.',
    ],
};
const BINDING = 'name: { origin: "https://host", env: VARIABLE }, with `methods`, `paths`, `header` and `prefix` if need be';
/** What may be given for the parts of a credential. */
const CREDENTIAL = {
    origin: 'scheme, host and port alone, such as https://api.example.com: https (http for a host of `allow-private-hosts`), no path, no user name, no wildcard',
    env: 'the NAME of an environment variable, such as ADYEN_KEY: without $ and without the value itself',
    methods: 'GET, HEAD, OPTIONS, POST, PUT, PATCH or DELETE, or a list of them',
    paths: 'a path, or a list of them, each beginning with / and without spaces; * is anything within a segment, ** any number of segments',
    header: 'the name of a header that a request may carry, such as X-API-Key; not Host and others of the connection',
    prefix: 'a text of at most 50 characters of ASCII, such as "Bearer "',
};
/** More names than these would hide what is wrong. */
const config_MOST_NAMES = 8;
function either(names) {
    const shown = names.slice(0, config_MOST_NAMES);
    const last = names.length > shown.length ? `one of ${names.length - shown.length} others` : shown.pop();
    return shown.length === 0 ? `${last}` : `${shown.join(', ')} or ${last}`;
}
/** What is allowed for an input, or for a part of one; undefined where the table of inputs says it best. */
function allowedFor(name) {
    if (!/^credentials(?:\.|$)/.test(name))
        return Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
    const part = /\..*\.([a-z]+)$/.exec(name)?.[1] ?? '';
    const said = Object.hasOwn(CREDENTIAL, part)
        ? CREDENTIAL[part]
        : name === 'credentials'
            ? `a YAML mapping of ${BINDING}`
            : BINDING;
    return `${said}. It stands in the \`credentials\` input of the action, or in the file that --credentials names`;
}
const CONFIG_WORDS = {
    'config/missing': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is missing',
        message: ({ tried, near }) => `No configuration: looked for ${tried.join(', ')}.${near === undefined ? '' : ` There is a ${near}, which is not read.`}`,
        hint: ({ near }) => near === undefined
            ? 'Write a tollgate.yml, or give the inputs staging, production, schema or files.'
            : 'Rename it to tollgate.yml, or name it with the `config` input.',
        about: 'Without a configuration file and without the inputs of a first run there is nothing that Tollgate could check, and it does not pass.',
    },
    'config/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration file is not YAML',
        message: ({ reason }) => `The configuration cannot be read: ${syntaxClause(reason)}.`,
        hint: ({ reason }) => reason === 'not-yaml' || reason === 'unknown-anchor'
            ? 'Text that begins with *, >, |, @ or holds ": " must be quoted in YAML.'
            : syntaxHint(reason, 'YAML'),
        about: 'tollgate.yml is YAML 1.2. An unquoted `> 14d` or `*.example.com` is a YAML error: quote it.',
    },
    'config/duplicate-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A key of the configuration is set twice',
        message: ({ first }) => `Set before at line ${first.line}.`,
        hint: () => 'Keep one of the two.',
        about: 'The same key twice in one mapping of tollgate.yml: one of them would be ignored.',
    },
    'config/unknown-key': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a key that means nothing',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct or remove it; see docs/configuration.md for every key.',
        about: 'An unknown key is an error and not a warning: a misspelt check would otherwise never run, and the gate would pass.',
    },
    'config/value': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The configuration has a value that cannot be used',
        message: ({ expected }) => `Expected ${expected}${expected.endsWith('?') ? '' : '.'}`,
        hint: () => 'See docs/configuration.md for the form of every key.',
        about: 'A value in tollgate.yml has the wrong type or form.',
    },
    'config/nothing-to-check': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'There is nothing to check',
        message: ({ declared = [], why }) => why === undefined
            ? 'Nothing is declared that this run could check.'
            : `Of what is declared (${declared.join(', ')}) nothing is left: ${NOTHING_LEFT[why][0]}.`,
        hint: ({ why }) => why
            ? NOTHING_LEFT[why][1]
            : 'Declare environments, validate, probes or parity in tollgate.yml, or give `files` beside `schema`; see whether the inputs checks and environment leave anything.',
        about: 'A run whose plan is empty never passes: that would be a gate that did not look.',
    },
    'config/empty-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An environment has no configuration at all',
        message: ({ name }) => `The sources of "${name}" hold nothing.`,
        hint: () => 'Check whether the files were written, and whether `sources` names the right ones.',
        about: 'All sources of an environment were read and none of them holds a single key. Nothing could be checked in it, and that does not pass.',
    },
    'config/unknown-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An environment is named that is not configured',
        message: ({ name, suggestion }) => `"${name}" is not one of \`environments\`.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ suggestion, known = [] }) => suggestion !== undefined || known.length === 0
            ? 'Correct the name, or add the environment.'
            : `Write ${either(known)}, or add the environment.`,
        about: 'A check, a rule, a waiver or an input speaks of an environment that tollgate.yml does not have.',
    },
    'config/unknown-rule': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A rule is named that does not exist',
        message: ({ name, suggestion }) => `"${name}" is not a rule, or not one whose severity can be chosen.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'docs/rules/ lists every rule.',
        about: 'Severities and waivers name rules. Rules that make a run errored cannot be turned off or waived.',
    },
    'config/input': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'An input cannot be used',
        message: ({ name, reason, suggestion }) => `The ${/^[A-Z_]+$/.test(name) ? 'variable' : 'input'} "${name}" ${INPUT[reason][0]}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ name, reason }) => {
            if (reason === 'too-short' && name === 'fingerprint-key')
                return 'Use a random secret of at least 16 characters.';
            const allowed = reason === 'value-not-allowed' || reason === 'missing' ? allowedFor(name) : undefined;
            return allowed === undefined ? INPUT[reason][1] : `Allowed is ${allowed}.`;
        },
        about: 'Inputs are read strictly: an unknown name or a misspelt value is an error, since GitHub itself ignores both.',
    },
    'config/event': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'This event may not run the gate',
        message: ({ event, unreadable }) => unreadable
            ? `The event ${event} could not be read, so nobody knows whose content it brings; nothing was checked.`
            : `The event ${event} runs with secrets over content that a stranger may control; nothing was read.`,
        hint: ({ unreadable }) => unreadable
            ? 'Check GITHUB_EVENT_NAME and GITHUB_EVENT_PATH: the runner sets them, and the file is JSON; a step before this one may have changed either.'
            : 'Use pull_request, push, workflow_dispatch or merge_group.',
        about: 'pull_request_target, workflow_run and issue_comment combine the rights of the base repository with content of a pull request. They are refused before anything is read. So is an event that cannot be read: it could be one of a fork.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/database.js
const UNUSABLE = {
    'too-many-connections': ['it has no connection left', 'Raise its limit, or find out who holds the connections.'],
    'starting-up': ['it is starting up', 'Wait until it has started, and look at its log if that takes long.'],
    'shutting-down': ['it is shutting down', 'Find out who stops it before anything is deployed against it.'],
    'no-such-database': ['it has no database of that name', 'Correct the name in the address, or create the database.'],
    'login-refused': ['it refuses the login', 'Check user name and password, and who may log in from here.'],
    'login-method': [
        'it wants a way of logging in that the probe does not speak',
        'Let the user of the probe log in with a password, or ask for the level `startup`.',
    ],
    'tls-refused': [
        'no TLS is spoken',
        'Turn TLS on in the database, and take what turns it off, such as `redis:` or `sslmode=disable`, out of its URL.',
    ],
    'not-this-database': ['what answers is another kind of server', 'Check host, port and scheme of the address.'],
    protocol: [
        'its answer breaks the protocol',
        'Check what stands between here and the database, such as a proxy or a load balancer.',
    ],
    refused: ['it refuses to work', 'Look at the log of the database.'],
};
const DATABASE_WORDS = {
    'database/unusable': {
        severity: 'error',
        stop: 'failed',
        title: 'A database cannot be used',
        message: ({ probe, reason, level }) => `Probe "${probe}": ${UNUSABLE[reason][0]} (${reason}, level ${level}).`,
        hint: ({ reason }) => UNUSABLE[reason][1],
        about: 'The database answered, and said that it cannot be used. It says much of this before anybody has logged in.',
    },
    'database/setting': {
        severity: 'error',
        stop: 'failed',
        title: 'A setting of a database is not as the application needs it',
        message: ({ probe, setting, state }) => state === 'unknown'
            ? `Probe "${probe}": the database shows no setting "${setting}".`
            : `Probe "${probe}": the setting "${setting}" of the database is not as expected.`,
        hint: ({ state }) => state === 'unknown'
            ? 'Correct the name, or let the user of the probe read the setting.'
            : 'Compare the setting of the database with what `settings` asks for.',
        about: 'A setting that was switched, as by an upgrade, lets application and database misunderstand each other.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/dotenv.js

/** What a group of loaders sees; two groups can see the same kind of thing and not the same text. */
function sighting(sights, at) {
    const { dialects = [], sees = 'other' } = sights[at] ?? {};
    const isRepeated = sights.findIndex((other) => other.sees === sees) < at;
    return `for ${(0,rule_words/* list */.p_)(dialects)} it is ${isRepeated ? 'yet another text' : SIGHT[sees]}`;
}
/** What a loader makes of a byte order mark. */
const BOM = {
    'python-dotenv': 'python-dotenv before 1.2.3 takes it for a part of the first name',
    shell: 'a shell takes it for a part of the first word, and runs that as a command',
};
/** What a loader sees, as the object of a sentence. */
const SIGHT = {
    'as-written': 'the text as it is written',
    'with-quotes': 'the text with its quotes',
    'without-quotes': 'the text without its quotes',
    'escapes-replaced': 'the text with what backslashes stand for',
    'cut-at-hash': 'the text cut at the #',
    'with-comment': 'the text with the # and all that follows',
    'outer-spaces': 'the text with the spaces around it',
    'first-line': 'the first line alone, with its quote',
    empty: 'an empty text',
    variable: 'the value of another variable put in',
    'name-alone': 'whatever its environment has under this name',
    shell: 'what only a shell can work out',
    command: 'a command to run',
    unclosed: 'a quote that is never closed',
    refused: 'an error',
    dropped: 'no assignment',
    'carriage-return': 'a text with a carriage return at its end',
    other: 'another text',
};
const DOTENV_WORDS = {
    'source/cut-at-hash': {
        severity: 'error',
        stop: 'failed',
        title: 'A value is cut at an unquoted #',
        message: () => 'An unquoted # stands in the value: dotenv drops it and all that follows; other loaders keep it.',
        hint: () => 'Put the value in quotes; to write a comment, put a space before the #.',
        about: 'dotenv reads `KEY=abc#def` as `abc`. Keys and passwords often hold a #, and the loss shows only when the provider refuses them.',
    },
    'source/dialects': {
        severity: 'warning',
        stop: 'failed',
        title: 'Loaders read a line differently',
        message: ({ sights, more = 0 }) => `Loaders read this differently: ${sights.map((_, at) => sighting(sights, at)).join('; ')}${more > 0 ? `, and so for ${(0,rule_words/* plural */.LS)(more, 'further line')} of the file` : ''}.`,
        hint: () => 'Write it so that all read the same, or say which loader the application uses: { path: \u2026, dialect: dotenv | compose | docker | python-dotenv | shell }.',
        about: 'There is no standard for dotenv files. The npm package dotenv, the `env_file` of Docker Compose, `docker run --env-file`, python-dotenv and a shell that sources the file each read quotes, `#`, `$`, backslashes and spaces in their own way. Values are taken as the npm package reads them unless the source names its `dialect`; then the values are what that loader gives, and only what it drops or refuses is told.',
    },
    'source/dialect-alone': {
        severity: 'info',
        stop: 'failed',
        title: 'One loader alone reads lines differently',
        message: ({ dialect, sees, lines }) => `${lines > 1 ? `This line and ${lines - 1} more of the file are` : 'This line is'} read alike by most loaders: for ${dialect} it is ${SIGHT[sees]}.`,
        hint: ({ dialect }) => `Nothing is to be done unless ${dialect} loads the file; then say so: { path: \u2026, dialect: ${dialect} }.`,
        about: '`docker run --env-file` takes all that follows the `=` as the value, quotes, spaces and comments included, and refuses `export`; a shell splits a value at spaces, runs what follows `&` and `;`, keeps the carriage return of a CRLF line, and takes no name that holds a dot or a hyphen. So many files are not written for these two that it is told once for each file and kind.',
    },
    'source/byte-order-mark': {
        severity: 'warning',
        stop: 'failed',
        title: 'A byte order mark stands at the beginning of a dotenv file',
        message: ({ loaders }) => `The file begins with a byte order mark: ${loaders.map((one) => BOM[one]).join('; ')}.`,
        hint: () => 'Save the file as UTF-8 without a byte order mark.',
        about: 'Some editors put the invisible character U+FEFF before a text. The npm package dotenv, Docker Compose and docker drop it. python-dotenv before 1.2.3 sets a variable with that character in its name, and a shell looks for a command of such a name: the variable that is written first is not set.',
    },
    'source/comment-as-value': {
        severity: 'warning',
        stop: 'failed',
        title: 'A comment stands where the value should be',
        message: () => 'python-dotenv before 1.2.4 takes this comment for the value; since then the value is empty.',
        hint: () => 'Put the comment on a line of its own.',
        about: 'In `NAME= # text`, python-dotenv passes over the space before it looks for a comment, so that up to 1.2.3 the comment becomes the value. Tollgate reads what 1.2.4 does: an empty value.',
    },
    'source/value-outside': {
        severity: 'error',
        stop: 'failed',
        title: 'A value is not in the file',
        message: ({ why }) => why === 'name-alone'
            ? 'A name without a value: the loader takes it from the environment that it runs in.'
            : why === 'variable'
                ? 'The value needs a variable that no earlier line of the file sets.'
                : 'Only a shell can work out this value, and nothing is ever run.',
        hint: () => 'Write the value out, or lower this rule if the place of use is known to give it; it then counts as present.',
        about: 'With `dialect: compose`, `docker`, `python-dotenv` or `shell`, a value can come from the environment that the loader runs in. What it will be cannot be checked here. It counts as present and not as readable: a check that needs the value fails.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/gateway.js

const MODE = { live: 'live', test: 'sandbox' };
/** A mode, and what the software calls it where that is another word. */
function inWords(mode, word) {
    return word === undefined || word.toLowerCase() === mode ? mode : `${mode}, which is \`${word}\` here`;
}
function takes(wanted) {
    return `this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}`;
}
const NO_DEFAULT = 'Leave the default out, so that the application stops where the variable is missing.';
const GATEWAY_WORDS = {
    'gateway/host': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s host is of the wrong mode',
        message: ({ gateway, host, wanted, isDefault }) => isDefault
            ? `Where the variable is missing, a ${MODE[host]} host of ${gateway} is taken, and ${takes(wanted)}.`
            : `This is a ${MODE[host]} host of ${gateway}, and ${takes(wanted)}.`,
        hint: ({ gateway, wanted, isDefault }) => (isDefault ? NO_DEFAULT : `Use the ${MODE[wanted]} host of ${gateway}.`),
        about: 'A sandbox host in an environment that takes live payments means that nothing is really paid; a live host in a test environment means that tests move money.',
    },
    'gateway/key': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s key is of the wrong mode',
        message: ({ gateway, credential, key, wanted, isDefault }) => isDefault
            ? `Where the variable is missing, a ${credential} of ${gateway} is taken that is a ${key} one, and ${takes(wanted)}.`
            : `This ${credential} of ${gateway} is a ${key} one, and ${takes(wanted)}.`,
        hint: ({ key, wanted, isNamedSo, isDefault }) => {
            if (isDefault)
                return NO_DEFAULT;
            return isNamedSo
                ? `Leave ${key} keys out of this environment; which of several the software uses is not seen here.`
                : `Use the ${wanted} key, and treat one that stood in the wrong place as exposed.`;
        },
        about: 'Several gateways mark their keys as test or live. A test key in production takes no money; a live key in staging takes real money from tests.',
    },
    'gateway/mode': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s mode disagrees with the environment',
        message: ({ gateway, mode, wanted, isDefault }) => {
            if (mode === undefined)
                return `The mode of ${gateway} is not one of the words that its software knows, and it would fall back to a default.`;
            const where = isDefault ? 'Where the variable is missing, ' : '';
            return `${where}${gateway} is switched to ${mode}, and ${takes(wanted)}.`;
        },
        hint: ({ wanted, word, isDefault }) => (isDefault ? NO_DEFAULT : `Switch it to ${inWords(wanted, word)}.`),
        about: 'A variable switches the gateway\u2019s software between sandbox and live. It must agree with the environment; many libraries fall back to the sandbox without a word.',
    },
    'gateway/payments-undeclared': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The environment does not say which payments it takes',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and it is not said whether this environment takes live or test payments.`,
        hint: () => 'Add `payments: live`, `payments: test` or `payments: none` to the environment in tollgate.yml.',
        about: 'Only well-known names (production, staging \u2026) are understood without being told. A guess could let a test key into `production-eu`. It is an error where something is surely of a gateway; what only may be one warns.',
    },
    'gateway/payments-none': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway is configured where no payments are taken',
        message: ({ gateways }) => `${(0,rule_words/* list */.p_)(gateways)} ${gateways.length === 1 ? 'was' : 'were'} found here, and the environment says \`payments: none\`.`,
        hint: () => 'Remove the configuration of the gateway, or say `payments: live` or `payments: test`.',
        about: 'An environment with `payments: none` should not hold the configuration of a payment gateway. A host in a list of what may be reached and a key without a value are none. It is an error where something is surely of a gateway.',
    },
    'gateway/exposed': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s secret is shipped to browsers',
        message: ({ gateway, credential, by }) => `This is ${by === 'name' ? 'called ' : ''}a ${credential} of ${gateway}, and is built into what browsers are sent, where everybody can read it.`,
        hint: () => 'Give it a name that only the server reads, and replace it at the gateway: whatever was built with it has given it away.',
        about: 'Frameworks build variables with certain names (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, `EXPO_PUBLIC_`, `NUXT_PUBLIC_`, `VUE_APP_`, `GATSBY_`, `MIX_`, `PUBLIC_` and their like), and configuration such as `runtimeConfig.public`, into code that anybody can read. Publishable keys and identifiers belong there; a secret, a test one too, does not. It is an error where the value has the shape of a secret, or where the name alone is surely that of one.',
    },
    'gateway/swapped': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s credential stands under the name of another',
        message: ({ gateway, called, is, isLeak }) => `This is called the ${called} of ${gateway}, and its value is ${is === 'identifier' ? 'an' : 'a'} ${is}: ${isLeak ? 'whatever hands the one to browsers hands them the secret' : 'what uses it will be refused'}.`,
        hint: ({ called, isLeak }) => isLeak
            ? `Put the ${called} here, and replace the secret at the gateway if this was ever deployed.`
            : `Put the ${called} here; the two may have been swapped.`,
        about: 'The keys of many gateways begin with what they are. One whose beginning says otherwise than its name was put into the wrong place: with a secret under the name of a publishable key the secret ends up in browsers, and with the two the other way round no payment goes through.',
    },
    'gateway/cut-off': {
        severity: 'error',
        stop: 'failed',
        title: 'A payment gateway\u2019s credential has lost a part of itself',
        message: ({ gateway, credential, by }) => `This ${credential} of ${gateway} is not whole: ${{
            cut: 'its end is missing, as where a loader takes `#` for a comment, or where it was not copied to its end',
            lines: 'only the first line of the key is left, and the loader has passed over the others',
            expanded: 'what begins with `$` is gone, as where a loader takes it for a variable',
        }[by]}.`,
        hint: ({ by }) => ({
            cut: 'Put the whole value in single quotes, and say in `dialect` of the source which loader reads it.',
            lines: 'Write the key as one line with `\\n` between its lines, in double quotes, or mount it as a file.',
            expanded: 'Put the value in single quotes, write `$$` for `$` in a Compose file, and say in `dialect` of the source which loader reads it.',
        })[by],
        about: 'Some credentials hold signs that loaders read as something else: `$` as a variable, `#` as a comment, a line break as the end. What is left still looks like a value, and the gateway refuses it.',
    },
    'gateway/look-alike': {
        severity: 'error',
        stop: 'failed',
        title: 'A host looks like one of a payment gateway, and is another',
        message: ({ gateway, how }) => ({
            front: `This address begins with a host of ${gateway}, and leads to somebody else\u2019s.`,
            slip: `This host is one slip of the hand away from one of ${gateway}, and is none of its own.`,
            letters: `This host has letters that look like those of one of ${gateway}, and is another.`,
        })[how],
        hint: ({ gateway }) => `Write the host as ${gateway} gives it; if this one is meant, waive the finding for this key and say whose host it is.`,
        about: 'Whoever registers a name that is nearly that of a gateway gets the keys and the payments of those who mistype it, or who copy it from the wrong place. A host is told that begins with one of a gateway and goes on (`api.gateway.example.evil.example`), that is one letter away from it, or that has letters of another script. Other hosts of the gateway\u2019s own domain and hosts inside a company are not. It is an error where the key speaks of the gateway, or where it cannot be a slip.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/gateway-across.js

/** What is said of a version, by how it stands to the other. */
const VERSION = {
    older: 'is older than the one that tollgate.yml says the code was written for',
    newer: 'is newer than the one that tollgate.yml says the code was written for',
    'not-comparable': 'cannot be compared with the one in tollgate.yml',
};
const GATEWAY_ACROSS_WORDS = {
    'gateway/mode-missing': {
        severity: 'error',
        stop: 'failed',
        title: 'The variable that switches a payment gateway to its mode is missing',
        message: ({ gateway, variables, taken, wanted, setIn, isEmpty }) => `${isEmpty ? 'This is empty' : `${variables.join(' or ')} is not set`}${setIn === undefined ? '' : isEmpty ? `, and has a value in ${setIn}` : `, as it is in ${setIn}`}, and without it the software of ${gateway} takes ${taken === 'test' ? 'the sandbox' : 'live payments'}; this environment takes ${wanted === 'live' ? 'live payments' : 'test payments only'}.`,
        hint: ({ variables, wanted, word, isEmpty }) => `Set ${isEmpty ? 'it' : (variables[0] ?? 'it')} to ${inWords(wanted, word)}.`,
        about: 'The credentials of a gateway are there, and the variable that its software takes the mode from is not. The software then falls back to a mode of its own, without a word: with live credentials every payment fails, or none is real.',
    },
    'gateway/pair': {
        severity: 'error',
        stop: 'failed',
        title: 'Two things of a payment gateway that belong together disagree',
        message: (facts) => {
            const { gateway, of } = facts;
            if (of === 'host-part')
                return `This names another account of ${gateway} than the host beside it.`;
            return of === 'name'
                ? `The name says ${facts.name}, and the value is a ${facts.value} one of ${gateway}.`
                : `This is a ${facts.value} one of ${gateway}, and what is used with it is a ${facts.value === 'live' ? 'test' : 'live'} one.`;
        },
        hint: (facts) => {
            if (facts.of === 'host-part')
                return 'Take both from the same account.';
            return facts.of === 'name'
                ? `Put the ${facts.name} one here, or rename the key.`
                : 'Take both from the same mode.';
        },
        about: 'A key, a host, an account or a mode was changed and what belongs to it was not. Each is right by itself, and every request fails, or goes where nobody expects it.',
    },
    'gateway/shared': {
        severity: 'error',
        stop: 'failed',
        title: 'A credential of a payment gateway is the same in live and in test',
        message: ({ gateway, credential, environment }) => `This ${credential} of ${gateway}, which has one for each mode, is the same in ${environment}, which takes test payments only.`,
        hint: ({ environment }) => `Give each environment its own, and treat a live one that ${environment} has had as exposed.`,
        about: 'Nothing in such a credential tells its mode, and a comparison of environments sees nothing, since nothing differs. One of the two environments has that of the other. A parity rule that names the key, such as one with `must: same`, says that it is meant.',
    },
    'gateway/api-version': {
        severity: 'warning',
        stop: 'failed',
        title: 'The version of a payment gateway\u2019s API is not the one that is expected',
        message: (facts) => {
            const { gateway, is } = facts;
            if (is === 'different')
                return `The version of ${gateway}\u2019s API is another one in ${facts.environment}.`;
            if (is === 'nowhere')
                return `No environment says which version of ${gateway}\u2019s API it uses, so none was compared.`;
            return `The version of ${gateway}\u2019s API ${VERSION[is]}.`;
        },
        hint: ({ is }) => {
            if (is === 'different')
                return 'Use one version in both, unless the newer one is being tried out.';
            if (is === 'nowhere')
                return 'Remove `api-version`, or correct the name of the key that holds the version.';
            return is === 'older'
                ? 'Raise it to the version of the code.'
                : 'Correct the version here, or `api-version` in tollgate.yml.';
        },
        about: 'An API that is called with another version than the code was written for answers in another form. It shows when a payment fails.',
    },
    'gateway/replaced': {
        severity: 'info',
        stop: 'failed',
        title: 'A file of yours stands in for what is known of a payment gateway',
        message: ({ gateway }) => `This file takes the place of all that Tollgate knows of ${gateway}: what it does not say is not looked for.`,
        hint: ({ gateway }) => `Give the file an id of its own, and both count; or keep it in step with what \`tollgate gateways\` tells of ${gateway}.`,
        about: 'A file of a gateway with the id of one that is known replaces it, its hosts, its keys and its probes. That is how a fact is corrected, and it is also how a change could blind the check; so every report says it. Tollgate\u2019s own entry is shown where no tollgate.yml names the file: `tollgate gateways ID` in another folder.',
    },
    'gateway/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern of your own gateway took too long',
        message: ({ gateway, seconds }) => `A pattern in the file of "${gateway}" did not come to an end within ${seconds} s, so nothing was recognised.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
        about: 'The patterns of a gateway\u2019s file are held against every value of the configuration, under a time limit.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/github.js

/** What a list holds, and the right that reads it. */
const LIST = {
    'environment-variables': { what: 'variables of the environment', right: 'Environments: read' },
    'environment-secrets': { what: 'names of secrets of the environment', right: 'Environments: read' },
    'repository-variables': { what: 'variables of the repository', right: 'Variables: read' },
    'repository-secrets': { what: 'names of secrets of the repository', right: 'Secrets: read' },
    'organization-variables': { what: 'variables that the organization shares', right: 'Variables: read' },
    'organization-secrets': { what: 'names of secrets that the organization shares', right: 'Secrets: read' },
};
const REASON = {
    dns: 'its host has no address',
    refused: 'the connection was refused',
    timeout: 'no full answer came in time',
    address: 'GITHUB_API_URL is no https address of an API',
    'blocked-address': 'its host has an address that is not public',
    'body-too-big': 'the answer is larger than any that is expected',
    'rate-limit': 'its rate limit is reached',
    status: 'the status was',
    redirect: 'it was redirected, as a repository is that was renamed; nothing is sent after a redirect',
    'not-json': 'the answer is not JSON, as that of a proxy or a sign-in page is not',
    shape: 'the answer is of another form than GitHub describes',
    count: 'the entries that came are not as many as GitHub says that there are',
    pages: 'its pages do not come to an end',
    requests: 'the run has sent as many requests to GitHub as it may',
};
const AGAIN = 'Run again; githubstatus.com tells whether GitHub has a disturbance.';
const HINT = {
    address: 'Leave GITHUB_API_URL as the runner sets it: https, without a user name, a query or a fragment.',
    'blocked-address': 'Name the host in `allow-private-hosts` if that is meant.',
    'tls-untrusted': 'Give the authority of your GitHub Enterprise Server with `tls-ca`, as `host=path`.',
    'rate-limit': 'Run again later, or use the token of a GitHub App, which has a limit of its own.',
    redirect: 'Run again from a workflow that was started after the repository was renamed.',
    requests: 'Name fewer environments in one run, or compare snapshots instead.',
};
const WAYS = 'Or hand the variables over with the `variables` input, or compare snapshots: docs/github.md says how.';
const GITHUB_WORDS = {
    'github/no-token': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'GitHub cannot be asked without a token',
        message: ({ name }) => `The environment "${name}" of GitHub is a source, and there is no token to read it with.`,
        hint: () => `Give \`github-token\` one with "Environments: read", of a GitHub App or a fine-grained token. ${WAYS}`,
        about: 'A source `github:` reads the variables of an environment, and the names of its secrets, through GitHub\u2019s API, which shows them to nobody without a token. In a job whose `environment` it is, the `variables` input hands them over without one.',
    },
    'github/token': {
        severity: 'error',
        stop: 'unknown',
        title: 'GitHub does not take the token',
        message: ({ name }) => `GitHub answered 401 when it was asked for the environment "${name}": it does not know the token.`,
        hint: () => 'Make a new token and store it again: this one has expired, was revoked, or was not copied whole. A token of a GitHub App lasts an hour.',
        about: 'What the environment holds is unknown, so the run is errored. A token that GitHub knows and that lacks a right is answered otherwise: `github/forbidden`.',
    },
    'github/forbidden': {
        severity: 'error',
        stop: 'unknown',
        title: 'The token lacks a right in GitHub',
        message: ({ list, name, status, exists }) => {
            const { what, right } = LIST[list];
            const other = exists === undefined && isOfEnvironment(list) ? `, or there is no environment "${name}"` : '';
            const known = exists ? `, and the environment "${name}" is there` : '';
            return `GitHub answered ${status} when it was asked for the ${what} (source "${name}")${known}: the token lacks "${right}"${other}.`;
        },
        hint: ({ list }) => `Use the token of a GitHub App, or a fine-grained one, with "${LIST[list].right}", or a classic one with \`repo\`; the workflow\u2019s own token, which \`github-token\` is where nothing is given, cannot have that right. ${WAYS}`,
        about: 'GitHub answers 403 or 404 where a right is missing, and 404 as well where there is no such environment. Tollgate lists the environments of the repository to tell the two apart, which the right "Actions: read" is enough for (`actions: read` for the workflow\u2019s own token). What GitHub does not show is never taken for \u201cno variables\u201d: the run is errored.',
    },
    'github/no-environment': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'GitHub has no such environment',
        message: ({ name, suggestion }) => `The repository has no environment "${name}" in GitHub.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct the name behind `github:`, or make the environment in the settings of the repository.',
        about: 'A workflow that names an environment which does not exist makes an empty one, without protection and without variables. So a name that GitHub does not know is an error.',
    },
    'github/unanswered': {
        severity: 'error',
        stop: 'unknown',
        title: 'GitHub could not be asked',
        message: ({ list, name, reason, status }) => {
            const why = Object.hasOwn(REASON, reason) ? REASON[reason] : `the request failed (${reason})`;
            const said = status === undefined ? '' : reason === 'status' ? ` ${status}` : ` (status ${status})`;
            return `The ${LIST[list].what} could not be read (source "${name}"): ${why}${said}.`;
        },
        hint: ({ reason }) => HINT[reason] ?? AGAIN,
        about: 'GitHub\u2019s API was asked and gave no answer that can be relied on. Half of a list is not used: a page that is lost is a key that is lost. Requests go to the origin of `GITHUB_API_URL` and to no other, pages are counted against `total_count`, a limit or an overload is waited for once, and a run sends at most 200 requests.',
    },
    'github/near-limit': {
        severity: 'warning',
        stop: 'failed',
        title: 'A limit of GitHub is near, behind which variables are lost',
        message: (facts) => facts.list === 'size'
            ? 'The values of repository and organization together are near or over the 256 KB that one run is given.'
            : `There are ${facts.count} ${LIST[facts.list].what}, and ${facts.limit} is the most that a job is given.`,
        hint: () => 'Move what belongs together into fewer entries, or into a file; remove what nobody reads.',
        about: 'GitHub gives a job at most 100 variables of an environment, 500 of the repository and 1,000 of the organization, the first 100 secrets of each by the alphabet, and 256 KB of variables of repository and organization together. What is over that is left out without a word. The warning begins at nine tenths.',
    },
    'github/secrets-unseen': {
        severity: 'warning',
        stop: 'failed',
        title: 'Names of secrets in GitHub cannot be seen',
        message: ({ name }) => `The names of the secrets of the environment "${name}" cannot be listed, so none of them counts as there.`,
        hint: () => 'Give `github-token` a token with "Environments: read", or list under `present:` of the source the names that are secrets; those whose value is to be checked go through `process-names` and a source `process: true`.',
        about: 'With the `variables` input, variables come from the workflow and GitHub is not asked for them. Of secrets the workflow knows no list. What cannot be seen counts as missing: the gate does not trust that a required key is in there. `present: [NAME, \u2026]` says which names are.',
    },
    'github/not-asked': {
        severity: 'info',
        stop: 'failed',
        title: 'GitHub was not asked',
        message: ({ name, why }) => `${WHY[why]}, so GitHub was not asked for the environment "${name}": what may stand there is not called missing, and what depends on it is neither passed nor failed.`,
        hint: () => 'Run the gate before the deploy as well, where the environment can be read.',
        about: 'Pull requests from forks and from Dependabot are given no token that may read an environment, and are checked with files alone. What they hold is checked; whatever needs the environment as a whole is listed as not run.',
    },
};
const WHY = {
    fork: 'The pull request comes from a fork',
    dependabot: 'Dependabot opened the pull request',
};
function isOfEnvironment(list) {
    return list.startsWith('environment-');
}

;// CONCATENATED MODULE: ./build/src/finding/words/hygiene.js

const WARNED = { severity: 'warning', stop: 'failed' };
const CHARACTER = {
    control: 'A control character',
    'no-break-space': 'A no-break space or another space that is not the usual one',
    'zero-width': 'A character without a width',
    'byte-order-mark': 'A byte order mark',
    'soft-hyphen': 'A soft hyphen',
    direction: 'A control of the direction of writing',
};
const ADDRESS = {
    'no-scheme': 'The name of the key speaks of a URL, and the value begins with a host and not with a scheme.',
    credentials: 'A user and a password stand in the URL.',
    'double-slash': 'The path of the URL has a double slash.',
    'port-0': 'The port of the URL is 0, which nothing listens on.',
    space: 'White space stands in the URL.',
};
const ADDRESS_HINT = {
    'no-scheme': 'Write https:// before it, if the application does not do so itself.',
    credentials: 'Keep them in a secret of their own: URLs are written to logs.',
    'double-slash': 'Remove one; it usually comes of joining two parts that both have a slash.',
    'port-0': 'Set the port that the service listens on.',
    space: 'Remove it, or write %20 where it belongs to the path.',
};
const HYGIENE_WORDS = {
    'hygiene/empty': {
        ...WARNED,
        title: 'A value is empty',
        message: ({ blank }) => (blank ? 'Set, and holds nothing but white space.' : 'Set, and empty.'),
        hint: () => 'Set it, or remove the line; an empty value is often a secret that is not defined where it was put in.',
        about: 'A variable is there and holds nothing. Many programs take that for a value, and not for one that is missing. It is told of sources that know only text, such as dotenv and the variables of a container, where the name of the key speaks of a secret, an address or another setting that means nothing without a value, and of white space alone. Where `require:` or parity says the same, it is not said twice.',
    },
    'hygiene/line-break': {
        ...WARNED,
        title: 'A value ends or begins with a line break',
        message: ({ where }) => `A line break stands ${where} the value.`,
        hint: () => 'Remove it. In YAML, `|-` keeps a block from ending with one; `printf` writes a secret without one.',
        about: 'A key or an address with a line break at its end is another one: headers are refused, signatures do not match. Texts of several lines, such as certificates, rightly end with one and are left alone.',
    },
    'hygiene/space': {
        ...WARNED,
        title: 'A value begins or ends with a space',
        message: ({ where }) => `White space stands ${where} the value and is a part of it.`,
        hint: () => 'Remove it.',
        about: 'Loaders keep white space inside of quotes, and of Java properties that behind a value, and nobody sees it. It is told of single words in sources that know only text, and of addresses and secrets everywhere.',
    },
    'hygiene/invisible': {
        ...WARNED,
        title: 'A character that cannot be seen',
        message: ({ kind, inKey }) => `${CHARACTER[kind]} stands ${inKey ? 'in the key' : 'here'}.`,
        hint: () => 'Delete it and type what was meant; it usually came with text copied from a web page.',
        about: 'No-break spaces, zero-width characters, byte order marks, soft hyphens, controls of direction and other control characters look like nothing or like a space, and make another value. Where people\u2019s languages need them, as in Persian, Thai or Hebrew texts, in emoji or in French sentences, they are left alone.',
    },
    'hygiene/smart-quotes': {
        ...WARNED,
        title: 'Typographic quotes',
        message: ({ wraps }) => wraps
            ? 'The value stands in typographic quotes, which are a part of it.'
            : 'A typographic quote stands where a plain one was meant.',
        hint: () => 'Write plain quotes, or none.',
        about: 'Word processors and chats turn plain quotes into typographic ones. No loader takes those for quotes: they become a part of the value. Typographic quotes inside of sentences are left alone.',
    },
    'hygiene/quoted-twice': {
        ...WARNED,
        title: 'A value is quoted twice',
        message: () => 'The value still has quotes around it after it was read.',
        hint: () => 'Remove one pair.',
        about: 'The loader takes one pair of quotes off, and what is left has another: `"\'abc\'"`, or `KEY="abc"` in the list form of a compose file, which takes none off. The application sees the quotes.',
    },
    'hygiene/placeholder': {
        severity: 'error',
        stop: 'failed',
        title: 'A placeholder was never replaced',
        message: () => 'Looks like a placeholder that nobody replaced.',
        hint: () => 'Set the real value.',
        about: '`changeme`, `<your-key>`, `xxx`, `whsec_...` and the like are found in values that would be deployed.',
    },
    'hygiene/url': {
        ...WARNED,
        title: 'An address looks wrong',
        message: ({ flaw }) => ADDRESS[flaw],
        hint: ({ flaw }) => ADDRESS_HINT[flaw],
        about: 'A URL without its scheme, with a user and a password in it, with a double slash in its path, with port 0 or with white space in it. Connection strings such as `DATABASE_URL` and proxies rightly hold a password and are left alone.',
    },
    'hygiene/near-key': {
        ...WARNED,
        title: 'Two keys differ so little that one may be a slip',
        message: ({ other, caseOnly }) => `Differs from ${(0,rule_words/* quoted */.TL)(other)} beside it ${caseOnly ? 'only by upper and lower case' : 'by one letter'}.`,
        hint: () => 'Keep the one that the application reads.',
        about: 'Two keys of one mapping differ by case alone, or by one letter inside of a long word. One of them is usually a misspelling that overrides nothing. Numbered keys, plurals and short words are left alone, and so are pairs such as http_proxy and HTTP_PROXY.',
    },
    'hygiene/cap': {
        ...WARNED,
        title: 'More findings of a rule than are listed',
        message: ({ rule, limit, more }) => `${(0,rule_words/* plural */.LS)(more, 'further finding')} of ${rule} in this file; the first ${limit} are listed.`,
        hint: () => 'Mend the listed ones first, or turn the rule off.',
        about: 'A file lists the first findings of each rule about hygiene in order; the rest are counted.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/manifest.js

const manifest_SHAPE = {
    object: [
        'A Kubernetes object with `apiVersion` and `kind` is expected here',
        'Name only the rendered manifests, and no other files beside them.',
    ],
    workload: [
        'The workload has no pod template at the place where its kind has one',
        'See whether the indentation is right, and whether `spec` is complete.',
    ],
    'task-definition': [
        'A task definition with `containerDefinitions` is expected here',
        'Name the file that is given to `aws ecs register-task-definition`.',
    ],
    mapping: ['A mapping is expected here', 'See whether the indentation is right.'],
    list: ['A list is expected here', 'Begin each entry with a hyphen, or with a bracket in JSON.'],
    text: ['A text is expected here', 'Write a text, in quotes where it looks like something else.'],
    name: ['A `name` is missing here, or is no text', 'Give it a name, in quotes where it looks like a number.'],
    key: ['A `key` is missing here', 'Say which key of the ConfigMap or Secret is meant.'],
    'variable-name': [
        'This cannot be the name of an environment variable',
        'Use printable ASCII characters without "="; letters, digits and underscores work everywhere.',
    ],
    'one-reference': [
        'Exactly one reference is expected here, of a kind that is known',
        'Name one ConfigMap or one Secret; make two entries of it where both are meant.',
    ],
    'value-or-reference': [
        'A variable has a value or a reference, and this one has both',
        'Remove `value` or `valueFrom`; the API server refuses both together.',
    ],
};
const KIND = {
    string: 'a text',
    number: 'a number',
    integer: 'a number',
    boolean: 'a boolean',
    null: 'empty',
    array: 'a list',
    object: 'a mapping',
};
const manifest_REFERENCE = {
    undefined: [
        'The value refers to a variable that is not defined, so the container gets the reference itself as text',
        'Define the variable above this entry, or write $$(NAME) where the text itself is meant.',
    ],
    later: [
        'The value refers to a variable that is defined further down, so the container gets the reference itself as text',
        'Move this entry below the variable that it refers to.',
    ],
    'too-long': [
        'With what it refers to, the value is longer than the environment of any process can be',
        'Refer to less: each reference is replaced by the whole of its value.',
    ],
};
/** The choices of a `workload:` or `container:`, or that there is none. */
function choicesOf(choices, what) {
    return choices.length === 0
        ? ` There is no ${what} at all.`
        : ` To choose from: ${(0,rule_words/* list */.p_)(choices.slice(0, 10).map(rule_words/* quoted */.TL))}.`;
}
const MANIFEST_WORDS = {
    'manifest/shape': {
        severity: 'error',
        stop: 'failed',
        title: 'A manifest is not as it must be',
        message: ({ expected }) => `${manifest_SHAPE[expected][0]}.`,
        hint: ({ expected }) => manifest_SHAPE[expected][1],
        about: 'A manifest that cannot be understood says nothing about what the container gets. That is told, and the gate does not pass.',
    },
    'manifest/not-rendered': {
        severity: 'error',
        stop: 'failed',
        title: 'A manifest is a template that was not rendered',
        message: ({ by }) => `This is a source of ${by}, not a manifest: what is deployed is only known once it is rendered.`,
        hint: ({ by }) => by === 'Helm'
            ? 'Run `helm template` with the values of the environment before Tollgate, and name what it writes.'
            : 'Run `kustomize build` or `kubectl kustomize` before Tollgate, and name what it writes.',
        about: 'Templates of Helm, and the files beside a kustomization that patches, generates or renames, are not what the cluster gets. Only rendered manifests are read.',
    },
    'manifest/workload': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The workload to read cannot be told',
        message: ({ what, name, choices, suggestion }) => name === undefined
            ? `Which ${what} is meant is not said.${choicesOf(choices, what)}`
            : `There is no ${what} ${(0,rule_words/* quoted */.TL)(name)} in these files.${(0,rule_words/* didYouMean */.au)(suggestion)}${choicesOf(choices, what)}`,
        hint: ({ what }) => what === 'workload'
            ? 'Write `workload: Kind/name`, or name fewer files.'
            : 'Name the one file that holds the task definition.',
        about: 'A manifest source reads one workload. Where the files hold several, `workload: Kind/name` says which; a wrong guess would check the environment of something else.',
    },
    'manifest/container': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The container to read cannot be told',
        message: ({ name, choices, suggestion }) => name === undefined
            ? `Which container is meant is not said.${choicesOf(choices, 'container')}`
            : `There is no container ${(0,rule_words/* quoted */.TL)(name)}.${(0,rule_words/* didYouMean */.au)(suggestion)}${choicesOf(choices, 'container')}`,
        hint: () => 'Write `container: NAME` with the name of one of them.',
        about: 'A manifest source reads the environment of one container. Where there are several, `container:` says which; init containers are named the same way.',
    },
    'manifest/dangling': {
        severity: 'error',
        stop: 'failed',
        title: 'A reference to a ConfigMap or Secret leads nowhere',
        message: ({ kind, name, key, suggestion }) => key === undefined
            ? `No ${kind} ${(0,rule_words/* quoted */.TL)(name)} is among the manifests.${(0,rule_words/* didYouMean */.au)(suggestion)}`
            : `The ${kind} ${(0,rule_words/* quoted */.TL)(name)} has no key ${(0,rule_words/* quoted */.TL)(key)}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ kind, key }) => key === undefined
            ? `Correct the name, or add the file of the ${kind} to the source; mark the reference \`optional\` where the container can do without.`
            : `Correct the key, or add it to the ${kind}.`,
        about: 'A container whose ConfigMap, Secret or key is missing does not start: the pod waits with CreateContainerConfigError. A Secret is held against its references only when its manifest was read.',
    },
    'manifest/unread': {
        severity: 'warning',
        stop: 'failed',
        title: 'Variables come from where nothing can be read',
        message: ({ what }) => `The names in this ${what} cannot be seen, so no variable of it counts as there.`,
        hint: ({ what }) => what === 'Secret'
            ? 'Add its manifest (a SealedSecret or ExternalSecret will do), or list the names that it brings under `present:` of the source.'
            : 'Name a copy of the file as a source before this one, or list the names that it brings under `present:` of the source.',
        about: 'A whole Secret or a file in S3 is taken over, and what it holds is not in the repository. What cannot be seen counts as missing: the gate does not trust that a required key is in there. `present: [NAME, \u2026]` says which names come from elsewhere.',
    },
    'manifest/duplicate-name': {
        severity: 'error',
        stop: 'failed',
        title: 'A name stands twice in the manifests',
        message: ({ what, name, first }) => what === 'variable'
            ? `Set before at ${first.file}:${first.line}; one of the two is lost, or both are refused.`
            : `The ${what} ${(0,rule_words/* quoted */.TL)(name)} stands before at ${first.file}:${first.line}.`,
        hint: ({ what }) => what === 'object' ? 'Name only the files of one environment, or remove one of the two.' : 'Keep one of the two.',
        about: 'Two variables, containers or objects of one name: the last one hides the other, a server-side apply refuses them, and ECS refuses a name in both `environment` and `secrets`. What runs then depends on the tool and on the order.',
    },
    'manifest/not-a-string': {
        severity: 'error',
        stop: 'failed',
        title: 'A value that must be text is not',
        message: ({ found, by }) => `This is read as ${KIND[found]}, and ${by === 'ECS' ? 'ECS' : 'the API server'} takes nothing but text here.`,
        hint: () => 'Put the value in quotes.',
        about: 'Environment variables and the values of a ConfigMap or Secret are text. An unquoted 8080, true, yes, on, 0777 or 1_000 is a number or a boolean to Kubernetes, which refuses the whole object when it is applied.',
    },
    'manifest/reference': {
        severity: 'warning',
        stop: 'failed',
        title: 'A $(NAME) in a value leads to nothing',
        message: ({ reason, suggestion }) => `${manifest_REFERENCE[reason][0]}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ reason }) => manifest_REFERENCE[reason][1],
        about: 'Kubernetes replaces $(NAME) in `value` by variables of `envFrom` and by those that stand above it in `env`. A reference to anything else stays as it is, without a word. One that stands too early is an error, one to an unknown name a warning.',
    },
    'manifest/name-skipped': {
        severity: 'warning',
        stop: 'failed',
        title: 'A variable has a name that older clusters do not take',
        message: ({ in: where }) => where === 'envFrom'
            ? 'Clusters before 1.32 leave this key out without an error, so it does not count as there.'
            : 'Clusters before 1.32 refuse a variable of this name.',
        hint: () => 'Begin the name with a letter or an underscore, and use letters, digits, ".", "_" and "-" alone.',
        about: 'Until Kubernetes 1.32 the name of a variable must not begin with a digit or with "..". A key of a ConfigMap or Secret that does is skipped by `envFrom`; only an event of the pod tells.',
    },
    'manifest/unknown-field': {
        severity: 'error',
        stop: 'failed',
        title: 'A field of a manifest means nothing',
        message: ({ field, suggestion }) => `${(0,rule_words/* quoted */.TL)(field)} is not a field here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct or remove it; a tool that does not refuse it drops it without a word.',
        about: 'A misspelt `valeu` or `envfrom` of a container, or `dat` of a ConfigMap, is refused by a strict API server and dropped by everything else, and the variable is empty or missing. The fields that are known are those of the core API. For one that a newer cluster has, set the rule to `off`.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/parity.js

const FAILED = { severity: 'error', stop: 'failed' };
const parity_WARNED = { severity: 'warning', stop: 'failed' };
/** What a value is that is read so. */
const READ_AS = {
    url: 'a URL',
    duration: 'a duration with units',
    number: 'a decimal number',
    quantity: 'a quantity of Kubernetes',
    bool: 'a switch such as true or off',
    set: 'a list',
    multiset: 'a list',
    text: 'text',
    json: 'JSON',
    yaml: 'YAML',
};
const PARITY_WORDS = {
    'parity/same': {
        ...FAILED,
        title: 'A value must be the same and is not',
        message: ({ environments, odd }) => `Must be the same in ${(0,rule_words/* list */.p_)(environments)}, and differs${odd === undefined ? '' : `; ${odd} is the odd one out`}.`,
        hint: () => 'Give it one value, or write a parity rule that says why it differs.',
        about: 'A parity rule says `must: same`, and the environments have different values.',
    },
    'parity/different': {
        ...FAILED,
        title: 'A value must differ and is the same',
        message: ({ environments }) => `Must differ, and is the same in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'One of them was copied from the other; give each its own.',
        about: 'A parity rule says `must: different`, and two environments share a value. A diff cannot see this: nothing differs.',
    },
    'parity/missing': {
        ...parity_WARNED,
        title: 'A key is missing in one environment',
        message: ({ from, has }) => (has.length === 0 ? `Not set in ${from}.` : `Set in ${(0,rule_words/* list */.p_)(has)} and not in ${from}.`),
        hint: ({ from }) => `Set it in ${from}, or write a parity rule for it with \`must: ignore\` and a reason.`,
        about: 'A key is set in one environment and not in another. By default this is a warning; under a rule `must: present`, `same` or `different` that names the key it is an error.',
    },
    'parity/empty': {
        ...parity_WARNED,
        title: 'A key is empty in one environment',
        message: ({ from, has }) => `Empty in ${from}${has.length === 0 ? '' : ` and set in ${(0,rule_words/* list */.p_)(has)}`}.`,
        hint: () => 'Set it; an empty value is usually a secret that is not defined there.',
        about: 'A key is there but holds nothing, while the other environment has a value.',
    },
    'parity/absent': {
        ...FAILED,
        title: 'A key must not be there and is',
        message: ({ environments }) => `Must not be set, and is in ${(0,rule_words/* list */.p_)(environments)}.`,
        hint: () => 'Remove it, or the rule.',
        about: 'A parity rule says `must: absent`, and an environment that the rule speaks of has the key.',
    },
    'parity/shape': {
        ...FAILED,
        title: 'A value has another shape',
        message: ({ environments }) => `Must have the same type and keys in ${(0,rule_words/* list */.p_)(environments)}, and has not.`,
        hint: () => 'Compare the two places.',
        about: 'A parity rule says `must: shape`: same type and same keys, whatever the values.',
    },
    'parity/type': {
        ...parity_WARNED,
        title: 'A value has another type in another environment',
        message: ({ kinds, environments }) => `Is ${kinds.map((kind, at) => `${kind} in ${environments[at] ?? ''}`).join(', ')}.`,
        hint: ({ kinds }) => kinds.some((kind) => kind === 'array' || kind === 'object')
            ? 'Give it the same form in both places.'
            : 'Quote it in both or in neither.',
        about: 'The same key holds values of different types, such as `"3"` and `3`. The application sees two different things.',
    },
    'parity/expect': {
        ...FAILED,
        title: 'A value is not what parity expects here',
        message: ({ by }) => `Does not match what tollgate.yml expects in this environment (compared as ${by}).`,
        hint: () => 'Correct the value, or the `expect` of the parity rule.',
        about: 'A parity rule pins what a value looks like in each environment, and this one does not. It finds "different and wrong".',
    },
    'parity/as': {
        ...FAILED,
        title: 'A value cannot be read as its parity rule says',
        message: ({ as, environment }) => `Cannot be read as ${READ_AS[as]} in ${environment}, which its parity rule says it is.`,
        hint: () => 'Correct the value, or `as` of the parity rule.',
        about: 'A parity rule compares values as URLs, durations, numbers or the like, and this value is none. What cannot be read is neither equal nor different. JSON and YAML that have a key twice, a number with more digits than are kept, or more levels or values than a file may have, are not read.',
    },
    'parity/identity': {
        ...parity_WARNED,
        title: 'Items of a list cannot be told apart',
        message: ({ reason, member, environments }) => reason === 'repeated'
            ? `Several items have the same \`${member}\`, so nobody knows which belongs to which in ${(0,rule_words/* list */.p_)(environments)}; they were not compared.`
            : `Has no \`${member}\`, which \`match\` says identifies the items of this list; what lacks it was not compared (${(0,rule_words/* list */.p_)(environments)}).`,
        hint: ({ reason }) => reason === 'repeated'
            ? 'Give each its own, or name another member in `match`.'
            : 'Give the item one, or name another member in `match`.',
        about: 'Items of lists are paired by what identifies them: the member that `match` names, else the first of `name`, `key` and `id` that an item has. Where several items of one side share it, and the sides do not hold the same ones, which of them belong together would be a guess. It is an error where `match` named the member, or where a rule asks something of them.',
    },
    'parity/not-compared': {
        ...FAILED,
        title: 'A value could not be compared',
        message: ({ environments }) => `Cannot be read in ${(0,rule_words/* list */.p_)(environments)}, so the rule could not be proven.`,
        hint: () => 'Ask for `must: present` instead, or compare where the value can be read.',
        about: 'A rule asks for a comparison of a value that is only known to exist, or of a number that has lost digits. What was not compared does not pass.',
    },
    'parity/service-missing': {
        ...FAILED,
        title: 'A service is missing in one environment',
        message: ({ service, from }) => `The service "${service}" has no configuration in ${from}.`,
        hint: () => 'Add its files there, or remove the service.',
        about: 'Sources with `{service}` in their path found the service in one environment only.',
    },
    'parity/rule-unused': {
        ...parity_WARNED,
        title: 'A parity rule matches nothing',
        message: ({ path, of }) => {
            if (of === 'match')
                return `The path "${path}" of \`match\` names no list.`;
            return of === 'alone'
                ? `The path "${path}" compares nothing: later rules decide there for all environments but one.`
                : `The path "${path}" matches no key.`;
        },
        hint: ({ of }) => of === 'alone'
            ? 'The last rule that names a key decides. Say all that must hold in one rule, as with `must: same` and `expect` together.'
            : 'Correct the path, or remove it.',
        about: 'A rule that matches nothing protects nothing. A renamed key is the usual cause. A rule that asks for something is an error then, since what it asks for was not proven; one that ignores or forbids is a warning, and so is an entry of `match` that names no list. It is an error as well where a rule compares, and later rules for the same keys leave it one environment alone.',
    },
    'parity/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern took too long',
        message: ({ seconds }) => `Matching was stopped after ${seconds} s.`,
        hint: () => 'Rewrite the pattern without a repetition inside a repetition.',
        about: 'Every pattern that a user writes runs under a time limit.',
    },
    'parity/foreign-word': {
        ...parity_WARNED,
        title: 'A live value names another environment',
        message: () => 'The name of another environment stands in a value, and this is a production environment.',
        hint: () => 'Check whether the value was copied from another environment.',
        about: 'A whole word such as staging, sandbox or localhost stands in a production value. Measured on real repositories this is rarely right.',
    },
    'parity/private-host': {
        ...parity_WARNED,
        title: 'A live value points at a private host',
        message: ({ kind }) => `Points at a ${kind === 'loopback' ? 'loopback' : 'private'} address.`,
        hint: () => 'Use the address that the deployed application can reach.',
        about: 'localhost or a private address stands in a value of a production environment.',
    },
    'parity/plain-http': {
        ...parity_WARNED,
        title: 'Plain http where another environment has https',
        message: ({ other }) => `Uses http where ${other} uses https.`,
        hint: () => 'Use https.',
        about: 'The same key is a http URL in one environment and a https URL in another.',
    },
    'parity/secret-shared': {
        ...parity_WARNED,
        title: 'Production shares a secret with another environment',
        message: ({ of, environments, isOneLine }) => {
            const what = of === 'login' ? 'This login, on the same host,' : 'This secret';
            return `${what} is the same in ${(0,rule_words/* list */.p_)(environments)}${isOneLine ? ', which reads the same line' : ''}.`;
        },
        hint: ({ environments }) => `Give each environment its own, or write a parity rule that says why they share it; whoever can read ${(0,rule_words/* list */.p_)(environments)} can use it.`,
        about: 'A key that is called like a secret, or the password in a URL or in a connection string, has the same value in an environment that serves customers and in one that does not. A diff cannot see this: nothing differs. The values are compared by fingerprints under a key that is new in each run. A value that both read from the same line of the same file is told as information, since something may be laid over it where it is deployed. What the catalogue of payment gateways knows is judged by `gateway/shared` and `gateway/key`.',
    },
    'parity/odd-one-out': {
        ...parity_WARNED,
        title: 'One environment differs where all others agree',
        message: ({ odd, environments }) => `${odd} differs here; ${(0,rule_words/* list */.p_)(environments)} have the same value.`,
        hint: () => 'Give it the value of the others, or write a parity rule that says why it differs.',
        about: 'Of three or more environments that belong together, all but one hold the same value, and no parity rule says that it may differ. Environments of one group of `parity.groups` belong together; without groups, those that take live payments. Values that name their place, such as a region, and settings of size are left alone.',
    },
    'parity/code-default': {
        ...parity_WARNED,
        title: 'The code falls back to a sandbox where production says nothing',
        message: ({ names, environment, isEmpty, leads, gateway = 'a gateway' }) => {
            const what = {
                'gateway-host': `leads to a test host of ${gateway}`,
                'gateway-mode': `is the test mode of ${gateway}`,
                'gateway-key': `is a test key of ${gateway}`,
                word: 'leads to a test system',
                loopback: 'leads to the machine itself',
            };
            const lacks = names.length > 1 ? 'are not set' : isEmpty ? 'is empty' : 'is not set';
            return `${(0,rule_words/* list */.p_)(names)} ${lacks} in ${environment}; the code then takes this default, which ${what[leads]}.`;
        },
        hint: ({ names, environment }) => `Set ${names[0] ?? 'it'} in ${environment}, or remove the default, so that the code stops without it.`,
        about: 'Source code that `scan` names has a default for an environment variable, the default leads to a sandbox or to the machine itself, and an environment that serves customers does not set the variable. Nothing fails then: payments go where no money moves. An error where the catalogue of payment gateways knows the host as a test host by a recorded source.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/policy.js


const HOW = {
    gone: 'under the changed one nothing is said',
    off: 'the changed one turns the rule off',
    waived: 'the changed one waives it',
    'less-severe': 'under the changed one it weighs less',
};
/** What an entry is called, by its name, and what it means that it is gone. */
const PARTS = {
    environment: (name) => [`The environment "${name}"`, 'is no longer checked'],
    validate: (name) => [`The entry "${name}" of \`validate\``, 'no longer holds all that it held'],
    gateways: () => ['`gateways`', 'is turned off'],
    gateway: (name) => [
        `The gateway "${name}"`,
        'is replaced by a file of the repository, and `gateway/replaced` does not tell of it',
    ],
    probe: (name) => [`The probe "${name}"`, 'is no longer made'],
    'payment-method': (name) => [`The payment method "${name}"`, 'is no longer judged'],
    redundancy: (name) => [`The group "${name}" of \`redundancy\``, 'is no longer judged'],
    parity: () => ['`parity`', 'no longer compares'],
    'parity-rule': (name) => [`The parity rule for ${name}`, 'is gone, or is another one'],
    rule: (name) => [`The rule \`${name}\``, 'weighs less, or nothing'],
    waiver: (name) => [`The waiver of \`${name}\``, 'is new, or accepts more than in the base'],
    scan: (name) => [`\`scan\` of ${(0,rule_words/* quoted */.TL)(name)}`, 'is no longer made'],
    file: (name) => [`"${name}"`, 'is still there and no longer read: another file comes before it'],
    more: (name) => [`${name} further entries of tollgate.yml`, 'ask for less'],
};
const policy_UNKNOWN = {
    ...BASE_UNKNOWN,
    'no-policy': [
        'the base has no tollgate.yml',
        'Merge a first tollgate.yml without `policy: base`; from then on there is a policy to hold to.',
    ],
    broken: ['the tollgate.yml of the base cannot be worked with', 'Mend it in the base, without `policy: base`.'],
    'not-judged': [
        'some of what it plans cannot be carried out with its own schemas and sources',
        'Look at the change of tollgate.yml and of the schemas by hand.',
    ],
};
const POLICY_WORDS = {
    'policy/loosened': {
        severity: 'warning',
        stop: 'failed',
        title: 'The change loosens the gate',
        message: (facts) => {
            if (facts.by === 'finding') {
                const more = facts.more === 0 ? '' : ` The same holds for ${(0,rule_words/* plural */.LS)(facts.more, 'further finding')} of the rule.`;
                return `The base\u2019s policy raises \`${facts.rule}\` here; ${HOW[facts.how]}.${more}`;
            }
            const [entry, gone] = PARTS[facts.part](facts.name);
            if (facts.keys.length === 0)
                return `${entry} ${gone}.`;
            return `${entry} asks for less than in the base, or for something else: ${(0,rule_words/* list */.p_)(facts.keys.map((key) => `\`${key}\``))}.`;
        },
        hint: ({ by }) => by === 'finding'
            ? 'Have somebody who answers for the gate look at the change of tollgate.yml and of the schemas; `policy: base` holds the change to what was there before.'
            : 'Have somebody who answers for the gate look at this change of tollgate.yml.',
        about: 'A pull request can change the configuration and, at once, what it is held against: tollgate.yml, the schemas, the lock file with its copies, the files of gateways. So what is checked out is judged a second time under the policy of the base. What only that policy raises is told here, at the place of the finding: it is gone, turned off, waived, or weighs less. What cannot be judged without the network, such as a probe, is compared as it is declared, and so is what hides nothing today. Only names of rules, entries and keys are told. tollgate.yml can neither turn this rule off nor waive it.',
    },
    'policy/changed': {
        severity: 'info',
        stop: 'failed',
        title: 'The change touches the policy, which does not count yet',
        message: ({ files, more }) => `This run is held to the base\u2019s policy; ${(0,rule_words/* list */.p_)([...files.map((file) => `"${file}"`), ...(more > 0 ? [(0,rule_words/* plural */.LS)(more, 'further file')] : [])])} ${files.length + more === 1 ? 'is' : 'are'} not as in the base, and will count once merged.`,
        hint: () => 'Look at the change of the policy by itself; nothing of it was tried by this run.',
        about: 'With `policy: base` tollgate.yml, the schemas, the lock file with its copies and the files of gateways are those of the base. That they are others here is told, and does nothing to this run.',
    },
    'policy/unknown': {
        severity: 'error',
        stop: 'unknown',
        title: 'The policy of the base is not known',
        message: ({ reason, counts }) => counts
            ? `The policy of the base is to decide, and nobody can tell what it says: ${policy_UNKNOWN[reason][0]}.`
            : `Whether the change loosens the gate is not known: ${policy_UNKNOWN[reason][0]}.`,
        hint: ({ reason }) => policy_UNKNOWN[reason][1],
        about: 'With `policy: base` the tollgate.yml of the base decides. Where there is none that can be read and worked with, nothing was held against it, and the run is errored. Without `policy: base` it is an info: the checked out policy decides, and what it loosens could not be told.',
    },
};

// EXTERNAL MODULE: ./build/src/finding/allow-forms.js
var allow_forms = __webpack_require__(89900);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/finding/words/probe-reasons.js
/** Why a target is unfit, and how that is mended. */
const UNREACHABLE = {
    dns: ['the host name does not resolve', 'Check the host name; a wrong merchant prefix or a typo is the usual cause.'],
    'address-family': [
        'the host has no address of the family that is asked for',
        'Ask for the other family, or give the host an address of this one.',
    ],
    'no-route': [
        'there is no way from here to its address',
        'Check the network of the runner; the hosted runners of GitHub have no IPv6.',
    ],
    refused: ['the connection was refused', 'Check host and port, and whether the service is up.'],
    reset: [
        'the connection was closed before an answer',
        'Check whether the service is up and speaks this protocol on this port.',
    ],
    timeout: ['no full answer came in time', 'Check whether the service is up, or give the probe a longer `timeout`.'],
    'tls-expired': [
        'the certificate has expired',
        'The certificate must be renewed before anything is deployed against it.',
    ],
    'tls-not-yet-valid': ['the certificate is not valid yet', 'Check the certificate and the clock.'],
    'tls-name': [
        'the certificate is for another name',
        'Check the host name; the certificate must name it as a subject alternative name.',
    ],
    'tls-untrusted': [
        'the certificate is not trusted',
        'The chain must lead to a known authority; a private one comes from the `tls-ca` input, for this host.',
    ],
    'tls-protocol': ['no TLS 1.2 or newer could be agreed', 'The service must speak TLS 1.2 or newer on this port.'],
    'tls-client-certificate': [
        'the service wants a client certificate, and was shown none that it accepts',
        'Give one for this host with the `client-certificates` input of the workflow.',
    ],
    proxy: [
        'the proxy opened no way to the host',
        'Check the `proxy` input: whether the proxy is up, and may open a way to this host and port.',
    ],
    'proxy-credential': [
        'the proxy refused the user name and the password',
        'Check the variables that the `proxy` input names.',
    ],
    'http-version': [
        'no version of HTTP could be agreed',
        'The service does not speak the version of HTTP that the probe asks for.',
    ],
    protocol: ['the answer is not of the protocol that was asked for', 'Check the port, and what listens there.'],
    'body-too-big': ['the answer is larger than the cap', 'Probe an address with a short answer.'],
};
/** For a server that hung up on the first bytes of TLS. */
const NO_TLS = 'Check whether the port speaks TLS from its first byte; one that begins it later (STARTTLS) is probed with `tcp` and a `dialogue`, a database with `database`.';
/** Why nothing was sent, and how that is mended. */
const BLOCKED = {
    'not-a-url': [
        'the value is not an address of the kind that is asked',
        'Write a URL with scheme and host (https://\u2026) and no space around it, or host:port where a connection is probed.',
    ],
    'not-a-database-url': [
        'the value is not the URL of a database that can be probed',
        'Write it with a host: postgres://\u2026, mysql://\u2026, mariadb://\u2026, redis://\u2026 or rediss://\u2026. In user name and password # is written %23, / is %2F, ? is %3F and @ is %40.',
    ],
    scheme: [
        'only https is probed',
        'Use https; plain http is possible for hosts in the `allow-private-hosts` input alone. A database is probed with `database`, and what else does not speak HTTP with `tcp` or `tls`.',
    ],
    'user-info': [
        'the URL holds a user name or a password',
        'Take it out of the URL; bind a credential in the workflow instead.',
    ],
    'blocked-address': [
        'the host has an address that is not public',
        'If it is meant, name the host in the `allow-private-hosts` input of the workflow.',
    ],
    proxy: [
        'the `proxy` input does not let it through',
        'What goes through a proxy speaks TLS from its first byte and names neither an address nor a family; the proxy itself needs a public address, or a place in `allow-private-hosts`.',
    ],
    'not-allowed': [
        'the URL is none that `allow` permits in this environment',
        'Correct the URL, or extend `allow` in tollgate.yml.',
    ],
    'wrong-mode-host': [
        'the host is not one that this payment gateway uses in the mode of this environment',
        'Correct the URL, or say with `allow` which hosts are right here.',
    ],
    method: [
        'the method may change something',
        'Use GET, HEAD or OPTIONS, a request of the built-in catalogue at its own address, or bind the method to a credential in the workflow.',
    ],
    repeated: [
        'its request may change something, and the probe asks for it several times',
        'Take `samples` and `addresses: all` out of the probe, or use GET, HEAD, OPTIONS or a request of the catalogue.',
    ],
    'credential-missing': [
        'no credential of this name was given',
        'Bind it with the `credentials` input of the workflow.',
    ],
    'credential-required': [
        'the request that the catalogue knows here needs a credential',
        'Bind one with the `credentials` input of the workflow and name it with `auth`, or give another request with `url:`.',
    ],
    'credential-not-wanted': [
        'the request that the catalogue knows here must not be sent with a credential',
        'Take `auth` out: what is answered then shows that the gateway is there. Or give another request with `url:`.',
    ],
    'credential-mode': [
        'the credential is one of test mode where the environment takes live payments, or the other way round',
        'Bind one of the mode of this environment in the workflow, and name one for each: `auth: { production: stripe-live, staging: stripe-test }`.',
    ],
    'credential-origin': [
        'the credential is bound to another origin',
        'Correct the URL, or the `origin` in the `credentials` input.',
    ],
    'credential-path': [
        'the credential is not bound to this path',
        'Correct the path, or `paths` in the `credentials` input.',
    ],
    'credential-method': [
        'the credential is not bound to this method',
        'Correct the method, or `methods` in the `credentials` input.',
    ],
    'body-value': [
        'a body with a value of the configuration goes over https alone, and where a credential is bound to',
        'Name with `auth` a credential that the workflow binds to this address.',
    ],
    'body-file': [
        'a body out of a file goes only where a credential is bound to, since a file may hold what is not meant for others',
        'Name with `auth` a credential that the workflow binds to this address, or write the body into tollgate.yml.',
    ],
};
/** Why nothing was sent where no `allow` is given at all. */
const NO_ALLOW = 'its address comes from the configuration, and for this environment no `allow` permits any';
/** Reasons that may come in any phase. The others say it themselves. */
const WHEN_TELLS = new Set(['reset', 'timeout']);
/** How far an attempt came. */
const PHASE = {
    dns: 'while resolving',
    connect: 'while connecting',
    tls: 'while agreeing on TLS',
    'first-byte': 'while waiting for the answer',
    body: 'while reading the answer',
};
/** Behind what is wrong by a fact of the catalogue that is not sure. */
const UNSURE = '; the catalogue is not sure of that, so this is a warning';

;// CONCATENATED MODULE: ./build/src/finding/words/probe-body.js


const BODY = {
    'not-json': 'is not JSON',
    'not-text': 'is not text in UTF-8, so it was not read',
    html: 'is a page of HTML, and no answer of an API',
    encoded: 'is compressed and was not read',
    'too-deep': 'is nested too deep to be looked at',
    twice: 'has a key twice, and nobody knows which counts',
    schema: 'breaks its JSON Schema',
    pattern: 'does not match',
    forbidden: 'matches',
};
/** What is wrong with the content of an answer. */
function bodyMessage({ probe, reason, violations, at, by, unsure }) {
    const doubt = unsure ? UNSURE : '';
    if (by && reason === 'pattern')
        return `Probe "${probe}": the answer is not the one that the catalogue knows of this gateway${doubt}.`;
    const of = at === undefined ? '' : ` pattern ${at} of \`body.${reason === 'pattern' ? 'matches' : 'absent'}\``;
    const where = reason === 'schema' ? ` in ${(0,rule_words/* plural */.LS)(violations, 'place')}` : of;
    return `Probe "${probe}": the answer ${BODY[reason]}${where}${doubt}.`;
}
/** How it is mended. */
function bodyHint({ reason, by }) {
    if (by && reason === 'pattern')
        return 'Look at what the gateway answers; where that is right, say with `body` or `json` of `expect` what must stand in it.';
    if (reason === 'html')
        return 'Something else stands at this address, such as a proxy or a page that says that there is maintenance; where HTML is right, say with `body` of `expect` what must stand in it.';
    return reason === 'encoded'
        ? 'The service compresses (gzip, br or the like) although the probe asks for a plain answer: have it heed `Accept-Encoding: identity`, or probe an address that it does not compress.'
        : 'Compare the answer with what the application expects of this version of the API.';
}

;// CONCATENATED MODULE: ./build/src/finding/words/probe-target.js

const KEY = {
    missing: 'is not set',
    empty: 'is set and empty',
    'not-text': 'is not text',
    'not-readable': 'cannot be read',
};
const ELSEWHERE = 'Give the address with `url:`, or ask with another kind of probe, such as `tls` or `status-page`.';
/** Why the catalogue has no request to send, and how that is mended. */
const NOT_KNOWN = {
    'no-request': [({ gateway }) => `no request with a recorded source is known for ${gateway}`, ELSEWHERE],
    'no-request-of-mode': [
        ({ gateway, mode = 'such' }) => `no request with a recorded source is known for ${gateway} with ${mode} payments`,
        `${ELSEWHERE} Or leave this environment out with \`environments\`.`,
    ],
    'payments-none': [
        ({ gateway }) => `${gateway} is asked otherwise for live payments than for test ones, and this environment takes none`,
        'Leave this environment out with `environments`, correct its `payments`, or give the address with `url:`.',
    ],
    'payments-undeclared': [
        ({ gateway }) => `${gateway} is asked otherwise for live payments than for test ones, and nothing says which this environment takes`,
        'Say it with `payments: live` or `payments: test` at the environment.',
    ],
};
/** What is said where the catalogue has no request. */
function notKnownMessage(facts) {
    return `Probe "${facts.probe}": ${NOT_KNOWN[facts.reason][0](facts)}; nothing was sent.`;
}
/** How that is mended. */
function notKnownHint({ reason }) {
    return NOT_KNOWN[reason][1];
}
/** What is wrong with the variable that gives a part of an address. */
const PART = {
    empty: 'is set and empty',
    'not-text': 'is not text',
    'not-readable': 'could not be looked for: a source of this environment cannot be read',
    present: 'is there, and its value cannot be read here',
    unfit: 'has a value that cannot be that part',
    several: 'is one of several variables that say different things',
};
const MERCHANTS = 'a part of its address that only the merchant knows';
/** What is said where a probe has no address to ask, or no value to send. */
function targetMessage({ probe, key, state, suggestion, of }) {
    switch (state) {
        case 'needed':
            return `Probe "${probe}": its address has a part that only the merchant knows, and no \`url\` gives it.`;
        case 'present':
        case 'unfit':
        case 'several':
            return ofPart(probe, key, state);
        default:
            if (of === 'part')
                return ofPart(probe, key, state);
            return `Probe "${probe}" reads its ${of ?? 'address'} from ${(0,rule_words/* quoted */.TL)(key)}, which ${KEY[state]} in this environment.${(0,rule_words/* didYouMean */.au)(suggestion)}`;
    }
}
function ofPart(probe, key, state) {
    return state === 'missing'
        ? `Probe "${probe}": no variable of this environment gives ${MERCHANTS}.`
        : `Probe "${probe}": ${(0,rule_words/* quoted */.TL)(key)}, which gives ${MERCHANTS}, ${PART[state]}.`;
}
/** How that is mended. */
function targetHint({ of, state, names = [] }) {
    if (state === 'several')
        return 'Leave one of them in this environment, or give the whole address with `url:`.';
    if (of === 'part')
        return `Set ${oneOf(names)} where it can be read, or give the whole address with \`url:\`.`;
    return state === 'needed'
        ? 'Add `url: { from: KEY }` with the key that holds the address, and `path:` where it holds only the beginning of it.'
        : 'Set the key in a source of this environment, or correct `from`.';
}
/** Most variables that are named: the first are those that are known best. */
const probe_target_MOST_NAMES = 3;
/** `A`, `A or B`, `A, B or C`. */
function oneOf(names) {
    const shown = names.slice(0, probe_target_MOST_NAMES);
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./build/src/finding/words/probe.js






const STOPPED = {
    'other-origin': 'to another origin, which is never followed',
    plain: 'over plain http, where none is followed',
    method: 'of a request that is not sent twice',
    'not-allowed': 'to an address that may not be asked',
    several: 'to more than one place',
    loop: 'to where it came from',
    'too-many': 'once more after three',
};
const HEADER = {
    missing: 'is missing',
    differs: 'is not as expected',
    there: 'is there and must not be',
};
/** A path of tollgate.yml, up to the first filter: that can hold a value. */
function place(path) {
    if (path === '')
        return 'at the root';
    const plain = path.startsWith('/') ? (0,finding_pointer/* displayPointer */.M0)(path) : path.replace(/\?.*$/s, '?\u2026');
    return plain.length > 100 || (0,finding_pointer/* looksLikeSecret */.WW)(plain) ? 'at a path that is too long to show' : `at "${plain}"`;
}
const MEASURE = {
    p50: 'the median',
    p95: 'the 95th percentile',
    p99: 'the 99th percentile',
    max: 'the slowest sample',
    mean: 'the mean',
    dns: 'resolving',
    connect: 'connecting',
    tls: 'agreeing on TLS',
    'first-byte': 'the wait for the first byte',
};
/** How to mend what a fact of the catalogue says that is not sure. */
const SETTLE = 'Find out what the gateway answers when it is well, and say so with `expect`: what is not met is then an error.';
const probe_FAILED = { severity: 'error', stop: 'failed' };
const PROBE_WORDS = {
    'probe/unreachable': {
        ...probe_FAILED,
        title: 'A probed service cannot be used',
        message: ({ probe, reason, phase, address, attempts }) => `Probe "${probe}": ${UNREACHABLE[reason][0]} (${[reason, WHEN_TELLS.has(reason) && phase && PHASE[phase], address && `at ${address}`, (0,rule_words/* plural */.LS)(attempts, 'attempt')].filter(Boolean).join(', ')}).`,
        hint: ({ reason, phase }) => (reason === 'reset' && phase === 'tls' ? NO_TLS : UNREACHABLE[reason][1]),
        about: 'The address about to be deployed was asked and gave no usable answer. The reason in brackets is stable and can be relied on by scripts.',
    },
    'probe/blocked': {
        ...probe_FAILED,
        title: 'A probe was not allowed, and nothing was sent',
        message: ({ probe, reason, allow }) => `Probe "${probe}": ${allow?.given === false ? NO_ALLOW : BLOCKED[reason][0]}; nothing was sent.`,
        hint: ({ reason, allow }) => allow
            ? `Correct the value, or ${allow.given ? 'extend' : 'add'} \`allow\` in tollgate.yml. A pattern has the form ${allow_forms/* ALLOW_FORMS */.q[allow.kind].form}.`
            : BLOCKED[reason][1],
        about: 'A probe goes only to https, to public addresses, to what `allow` or the gateway catalogue permits, and with a credential only where the workflow bound it. What is not allowed is not sent and does not pass.',
    },
    'probe/not-known': {
        ...probe_FAILED,
        title: 'The catalogue has no request for a gateway that is to be probed',
        message: notKnownMessage,
        hint: notKnownHint,
        about: 'A probe by the name of a gateway sends the request that the catalogue has for the mode of the environment. Where it has none, nothing was looked at, and that does not pass.',
    },
    'probe/status': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong status',
        message: ({ probe, status, expected, unsure }) => `Probe "${probe}": answered ${status}, expected ${expected.join(' or ')}${unsure ? UNSURE : ''}.`,
        hint: ({ status, unsure, by }) => {
            if (unsure && status !== 429)
                return SETTLE;
            if (status === 429)
                return 'The service limits how often it may be asked: take fewer `samples`, a longer `interval` or less `concurrency`, or ask again later.';
            return status >= 500
                ? 'The service itself fails; look at its status page before deploying.'
                : by
                    ? 'Check `url` and the value that it reads, where the probe has one, and what stands between, such as a proxy; where the gateway is well, say its status with `expect`.'
                    : 'Check the URL, its path and the version in it.';
        },
        about: 'The service answered, and not with the status that the probe expects. Where the status is one of the catalogue that is not sure, this is a warning.',
    },
    'probe/redirect': {
        ...probe_FAILED,
        title: 'A probed service redirects',
        message: ({ probe, status, sameOrigin, stop, unsure }) => {
            const where = stop ? STOPPED[stop] : `${sameOrigin ? 'within its origin' : 'to another origin'} (not followed)`;
            return `Probe "${probe}": answered ${status}, a redirect ${where}${unsure ? UNSURE : ''}.`;
        },
        hint: ({ sameOrigin, stop }) => sameOrigin && stop === undefined
            ? 'Configure the address that the service redirects to, or follow it with `redirects: same-origin`.'
            : 'Configure the address that the service redirects to.',
        about: 'A redirect to another origin is never followed: a credential must not travel to a host that nobody named. Those within the origin are followed with `redirects: same-origin` alone, three at most.',
    },
    'probe/credential-refused': {
        ...probe_FAILED,
        title: 'A probed service refuses the credential',
        message: ({ probe, status }) => `Probe "${probe}": the credential was refused with ${status}.`,
        hint: () => 'Check that the key belongs to this environment and may read what the probe asks for.',
        about: 'With a credential only the authenticated answer passes.',
    },
    'probe/body': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong content',
        message: bodyMessage,
        hint: bodyHint,
        about: 'The status is right, but the content is not what the application relies on.',
    },
    'probe/header': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong header',
        message: ({ probe, header, reason }) => `Probe "${probe}": the header ${(0,rule_words/* quoted */.TL)(header)} ${HEADER[reason]}.`,
        hint: () => 'Compare the answer with `header` of the probe; a pattern must fit the whole value, and * any part of it.',
        about: 'A header of the answer is missing, has another value than the probe expects, or is there and must not be. Of several values of one header it is enough that one fits.',
    },
    'probe/json': {
        ...probe_FAILED,
        title: 'A probed service answers with the wrong value in its JSON',
        message: ({ probe, path, reason }) => {
            if (reason === 'missing')
                return `Probe "${probe}": the answer has nothing ${place(path)}.`;
            if (reason === 'there')
                return `Probe "${probe}": the answer has something ${place(path)}, and must not.`;
            return `Probe "${probe}": what the answer has ${place(path)} does not meet \`${reason}\`.`;
        },
        hint: () => 'Compare the answer with `json` of the probe. Types count: "3" is a text, and 3 a number.',
        about: 'What stands at a path of the JSON body is not what the probe expects. A path that leads to nothing fails, unless `exists: false` asks for just that; so does `every` over an empty list, in which nothing could be looked at.',
    },
    'probe/tls': {
        ...probe_FAILED,
        title: 'A probed service shows something else over TLS',
        message: ({ probe, reason, name = '' }) => {
            if (reason === 'none')
                return `Probe "${probe}": the connection is not encrypted, and \`tls\` is expected.`;
            return reason === 'version'
                ? `Probe "${probe}": an older TLS than \`min-version\` was agreed on.`
                : `Probe "${probe}": the certificate does not hold the name ${(0,rule_words/* quoted */.TL)(name)}.`;
        },
        hint: ({ reason }) => reason === 'name'
            ? 'Check whether the host is the right one, and for which names its certificate was made.'
            : 'Configure the service for the TLS that is wanted, or correct `tls` of the probe.',
        about: 'What TLS shows of the probed service is not what the probe expects: its version, or a name.',
    },
    'probe/http-version': {
        ...probe_FAILED,
        title: 'A probed service speaks another version of HTTP',
        message: ({ probe, version, expected }) => `Probe "${probe}": answered with HTTP/${version}, expected HTTP/${expected.join(' or HTTP/')}.`,
        hint: () => 'Configure the service, or what stands in front of it, for the version that is wanted.',
        about: 'The answer came with another version of HTTP than `http-version` of the probe lists.',
    },
    'probe/address-family': {
        ...probe_FAILED,
        title: 'An address of the wrong family answered',
        message: ({ probe, family, expected }) => `Probe "${probe}": ${family === undefined ? 'it is not known which address answered' : `an IPv${family} address answered`}, expected IPv${expected}.`,
        hint: ({ expected }) => expected === 6
            ? 'GitHub-hosted runners have no IPv6; ask from where there is some, or take `ip-family` out of the probe.'
            : 'Check the A records of the name.',
        about: 'The address that answered is not of the family that `ip-family` of the probe wants.',
    },
    'probe/not-judged': {
        ...probe_FAILED,
        title: 'An answer could not be held against what is expected',
        message: ({ probe, asked, path, seconds, by, unsure }) => {
            const which = asked === 'json' ? ` ${place(path)}` : asked === 'header' ? ` ${(0,rule_words/* quoted */.TL)(path)}` : '';
            const what = by ? 'what the catalogue asks of the body' : `\`${asked}\`${which}`;
            return `Probe "${probe}": ${what} could not be judged within ${seconds} s${unsure ? UNSURE : ''}.`;
        },
        hint: () => 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
        about: 'A pattern of the probe did not come to an end over this answer. What could not be looked at does not pass.',
    },
    'probe/latency': {
        ...probe_FAILED,
        title: 'A probed service is too slow',
        message: ({ probe, measure, milliseconds, limit, samples }) => milliseconds === undefined
            ? `Probe "${probe}": nothing was measured for ${MEASURE[measure]}, at most ${limit} ms are allowed.`
            : `Probe "${probe}": ${samples === 1 && measure === 'max' ? 'the answer' : MEASURE[measure]} took ${milliseconds} ms${samples === 1 ? '' : ` (of ${samples} samples)`}, at most ${limit} ms are allowed.`,
        hint: ({ measure, milliseconds }) => milliseconds === undefined
            ? `No sample that passed has this time: look at the service, or take \`latency.${measure}\` out.`
            : `Look at the service before deploying, or raise \`latency.${measure}\`.`,
        about: 'The answer took longer than `expect.latency` allows.',
    },
    'probe/certificate': {
        ...probe_FAILED,
        title: 'A certificate expires soon',
        message: ({ probe, days, limit, of }) => {
            if (days !== undefined)
                return `Probe "${probe}": ${of === 'chain' ? 'an authority of the certificate' : 'the certificate'} expires in ${(0,rule_words/* plural */.LS)(days, 'day')}, at least ${(0,rule_words/* plural */.LS)(limit, 'day')} are wanted.`;
            return of === 'chain'
                ? `Probe "${probe}": the authorities of the certificate are not known, each must hold for at least ${(0,rule_words/* plural */.LS)(limit, 'day')}.`
                : `Probe "${probe}": the answer came without a certificate, one for at least ${(0,rule_words/* plural */.LS)(limit, 'day')} is wanted.`;
        },
        hint: ({ days, of }) => {
            if (days === undefined)
                return 'Use https, or take `expect.tls` out of the probe: over plain http there is no certificate.';
            return of === 'chain'
                ? 'Have the certificate issued anew, under an authority that holds longer.'
                : 'Have the certificate renewed.';
        },
        about: 'The certificate of the probed service, or one that it was verified with, expires sooner than `expect.tls.expires-after` allows, or there is none to look at, as over plain http.',
    },
    'probe/flaky': {
        severity: 'warning',
        stop: 'failed',
        title: 'A probe passed only after a retry',
        message: ({ probe, attempts, samples }) => samples === undefined
            ? `Probe "${probe}": passed at attempt ${attempts}.`
            : `Probe "${probe}": ${samples.retried} of ${(0,rule_words/* plural */.LS)(samples.count, 'sample')} passed only after a retry (up to ${(0,rule_words/* plural */.LS)(attempts, 'attempt')}).`,
        hint: () => 'A service that fails now and then will do so for customers as well.',
        about: 'A failure that a retry took away is not hidden: it is a warning.',
    },
    'probe/no-target': {
        ...probe_FAILED,
        title: 'A probe has no address to ask, or no value to send',
        message: targetMessage,
        hint: targetHint,
        about: 'A probe with `{ from: KEY }` asks the value about to be deployed, and so does one of a gateway whose address has a part that only the merchant knows. Without a value nothing can be asked, and that does not pass.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/run.js

const run_UNKNOWN = { severity: 'error', stop: 'unknown' };
const RUN_WORDS = {
    'run/crashed': {
        ...run_UNKNOWN,
        title: 'Tollgate itself failed',
        message: ({ where, thrown }) => `Something in "${where}" ended with ${thrown}; what it should have shown is unknown.`,
        hint: () => 'This is a bug in Tollgate: please report it, with the version and the part named here.',
        about: 'A crash is never a pass. Its message is not shown, since a library\u2019s message may hold pieces of the configuration.',
    },
    'run/deadline': {
        ...run_UNKNOWN,
        title: 'The run took too long',
        message: ({ seconds }) => `The run was ended after ${seconds} s; what was not seen by then is unknown.`,
        hint: () => 'Raise run-seconds in the `limits` input, or lower the timeouts of the probes.',
        about: 'One deadline bounds the whole run, so that a hanging service cannot hold up a deploy for ever, nor let it through.',
    },
    'run/signal': {
        ...run_UNKNOWN,
        title: 'The run was ended from outside',
        message: ({ signal }) => `Ended by ${signal} before everything was seen.`,
        hint: () => 'Run it again.',
        about: 'A cancelled job, a lost runner or a person ended the run. It never counts as passed.',
    },
    'run/incomplete': {
        ...run_UNKNOWN,
        title: 'Not all of the plan has run',
        message: ({ planned, done, unread }) => unread
            ? 'All of it ran, but a source could not be read whole, so what is missing was not looked for.'
            : `${done} of ${(0,rule_words/* plural */.LS)(planned, 'planned item')} ran.`,
        hint: ({ unread }) => unread
            ? 'Mend what was waived or turned off about the source.'
            : 'See the other findings for what ended the run.',
        about: 'The plan is fixed before the run. The gate passes only when all of it has run.',
    },
    'run/leak-blocked': {
        ...run_UNKNOWN,
        title: 'A secret was about to be printed',
        message: ({ sinks }) => `A known secret stood in what was to be written (${sinks.join(', ')}); it was replaced.`,
        hint: () => 'If a key, a file name or a name in tollgate.yml holds the secret, rename it; otherwise this is a bug in Tollgate: please report it.',
        about: 'Everything that leaves is searched for every known secret in its usual encodings. A hit is replaced, and the run is errored.',
    },
    'run/output': {
        ...run_UNKNOWN,
        title: 'A report could not be written',
        message: ({ sink }) => `Writing ${sink} failed.`,
        hint: () => 'Check that the place exists and has room.',
        about: 'A verdict that nobody can read is not a verdict: when an asked-for report cannot be written, the run is errored.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/samples.js

const samples_FAILED = { severity: 'error', stop: 'failed' };
const SAMPLE_WORDS = {
    'probe/error-rate': {
        ...samples_FAILED,
        title: 'Too many samples of a probe failed',
        message: (facts) => `${failures(facts)}; at most ${percent(facts.limit)} may.`,
        hint: () => 'Look at the service before deploying; the reasons are listed with the most frequent first.',
        about: 'A probe that is made several times may fail as often as `expect.error-rate` says, each sample after its own retries. It failed more often. Without `error-rate` none may fail.',
    },
    'probe/tolerated': {
        severity: 'warning',
        stop: 'failed',
        title: 'Some samples of a probe failed, no more than may',
        message: (facts) => `${failures(facts)}, and up to ${percent(facts.limit)} may.`,
        hint: () => 'What fails now and then will do so for customers as well.',
        about: 'Samples failed, and no more of them than `expect.error-rate` tolerates. They do not stop the deploy, they are not hidden, and their times do not count into the latency.',
    },
    'probe/samples': {
        severity: 'warning',
        stop: 'failed',
        title: 'A probe has too few samples for what is asked of it',
        message: ({ probe, samples, claims }) => `Probe "${probe}": ${(0,rule_words/* plural */.LS)(samples, 'sample')} cannot show ${(0,rule_words/* list */.p_)(claims.map(({ claim, needed }) => `${claim === 'error-rate' ? 'so low an error rate' : `a ${claim}`} (${needed} can)`))}.`,
        hint: ({ claims }) => `Take at least ${Math.max(...claims.map(({ needed }) => needed))} \`samples\`, or ask for what fewer can show, such as \`latency.max\`.`,
        about: 'A percentile of few samples is their slowest one, and a few clean samples say little of an error rate: by the rule of three, 3 / rate of them show it with 95 % confidence, so 100 for 3 %. A p95 takes 20 samples and a p99 takes 100. The expectation is held against what was measured all the same.',
    },
};
function failures({ probe, samples, failed, reasons }) {
    const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
    return `Probe "${probe}": ${failed} of ${(0,rule_words/* plural */.LS)(samples, 'sample')} failed${why}`;
}
/** At most three decimals, as tollgate.yml may have them. */
function percent(share) {
    return `${Number((share * 100).toFixed(3))} %`;
}

;// CONCATENATED MODULE: ./build/src/finding/words/keyword-values.js

const KINDS = (0,rule_words/* list */.p_)(['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']).replace(' and ', ' or ');
const TEXT = 'must be text';
const NUMBER = 'must be a number';
const COUNT = 'must be a whole number that is not negative';
const FLAG = 'must be true or false';
const SCHEMA = 'must be a schema: an object, true or false';
const SCHEMAS = 'must be a list of one or more schemas, each an object, true or false';
const MEMBERS = 'must be a mapping whose members are schemas, each an object, true or false';
const NAME = 'must be a plain name that begins with a letter or an underscore';
/** What the value of each keyword must be, as the metaschemas have it. */
const VALUES = {
    ...named(['$id', 'id', '$schema', '$ref', '$recursiveRef', '$dynamicRef', '$comment', 'title', 'description', 'format'], TEXT),
    ...named(['contentMediaType', 'contentEncoding'], TEXT),
    ...named(['$anchor', '$dynamicAnchor'], NAME),
    ...named(['readOnly', 'writeOnly', 'deprecated', 'uniqueItems', '$recursiveAnchor'], FLAG),
    ...named(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], NUMBER),
    ...named(['minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains'], COUNT),
    ...named(['minProperties', 'maxProperties'], COUNT),
    ...named(['contains', 'additionalItems', 'unevaluatedItems', 'additionalProperties', 'propertyNames'], SCHEMA),
    ...named(['unevaluatedProperties', 'contentSchema', 'not', 'if', 'then', 'else'], SCHEMA),
    ...named(['allOf', 'anyOf', 'oneOf', 'prefixItems'], SCHEMAS),
    ...named(['properties', 'patternProperties', 'dependentSchemas', 'definitions', '$defs'], MEMBERS),
    type: `must be one of ${KINDS}, or a list of different ones of these`,
    enum: 'must be a list of one or more values',
    examples: 'must be a list of values',
    pattern: 'must be a regular expression, written as text',
    multipleOf: 'must be a number above 0',
    required: 'must be a list of the names of keys, each of them once; it stands beside `properties`, not inside a property',
    dependentRequired: 'must be a mapping whose members are lists of different names',
    dependencies: 'must be a mapping whose members are lists of different names, or schemas',
    items: 'must be a schema, or a list of one or more schemas',
    $vocabulary: 'must be a mapping whose members are true or false',
};
function named(keywords, value) {
    return Object.fromEntries(keywords.map((keyword) => [keyword, value]));
}
/** What a keyword must be in a dialect, as one sentence; undefined for one of which nothing is known. */
function mustBe({ keyword, dialect }) {
    if (keyword === undefined || !Object.hasOwn(VALUES, keyword))
        return undefined;
    return `\`${keyword}\` ${ownOf(keyword, dialect) ?? VALUES[keyword]}.`;
}
/** What is otherwise in some dialects. */
function ownOf(keyword, dialect) {
    if (keyword === 'items' && dialect === '2020-12')
        return 'is one schema in 2020-12: an object, true or false; `prefixItems` takes a list';
    const bound = /^exclusive(M\w+)$/.exec(keyword)?.[1]?.toLowerCase();
    if (bound === undefined)
        return undefined;
    return dialect === 'draft-04'
        ? `is true or false in draft-04, and needs \`${bound}\` beside it`
        : 'must be a number; it was true or false in draft-04 alone';
}

;// CONCATENATED MODULE: ./build/src/finding/words/schema.js



const schema_SYNTAX = {
    'not-a-schema': 'This part of the schema does not follow the rules of JSON Schema.',
    'not-a-pattern': 'This is no regular expression as JavaScript and JSON Schema know them.',
    'not-an-object-or-boolean': 'A schema is an object, true or false.',
    'not-readable': 'The schema cannot be read: its text breaks off or is malformed here.',
    'duplicate-key': 'A key stands twice in the schema, and one of the two would be ignored.',
    'several-documents': 'A second document begins here; a schema is one document.',
    unsupported: 'This part of the schema is not supported, and would be passed over without a word.',
};
/** What is wrong with a reference, and how to mend it. */
const schema_REFERENCE = {
    'not-locked': [
        'A reference leads to another host; nothing is fetched during a run.',
        'Run `tollgate schemas lock` and commit what it writes, or name a local copy that bears this "$id" in `schemas:`.',
    ],
    'outside-workspace': [
        'A reference leads out of the workspace.',
        'Put the schema into the repository and refer to it from there.',
    ],
    'file-missing': [
        'A reference leads to a file that is not there.',
        'Correct the path; it is relative to the file that names it.',
    ],
    'file-not-read': [
        'A reference leads to something that cannot be read as a schema.',
        'Refer to a regular file of a format that is read, such as JSON or YAML.',
    ],
    'address-unknown': [
        'No schema that was read bears the "$id" that a reference names.',
        'Name the schema that bears it in `schemas:`.',
    ],
    'not-an-address': ['A reference is not an address.', 'Write a path, a URL, or a pointer such as "#/$defs/NAME".'],
    'nothing-there': [
        'A reference leads to a schema that was read, but to no part of it.',
        'Correct what stands behind "#": a pointer such as "#/$defs/NAME", or the name of an "$anchor".',
    ],
    ambiguous: [
        'A reference leads to an "$id" or a name that two schemas bear.',
        'Give each schema its own "$id", or refer to the file by its path.',
    ],
    loop: ['A reference leads back to itself, and says nothing.', 'Let one of the references lead to a schema.'],
    'other-dialect': [
        'A reference leads to a schema of another dialect; the same keywords may mean other things there.',
        'Write both schemas in one dialect, named by "$schema".',
    ],
};
/** Why a schema was not fetched, where the word for it does not say enough. */
const schema_FETCH = {
    dns: 'the host has no address',
    refused: 'the connection was refused',
    timeout: 'no answer came in time',
    status: 'the status was',
    redirect: 'it was redirected too often, or to something that is not https',
    'not-text': 'the answer is not text in UTF-8',
    'body-too-big': 'it is larger than the cap on the size of a file',
    'blocked-address': 'the host is not public',
    'too-many': 'there are more schemas of other hosts than can be meant',
};
const LOCK = {
    'not-a-lock': 'The lock file of schemas is not one that can be read.',
    'copy-missing': 'The copy of a locked schema is missing or cannot be read.',
    'copy-differs': 'The copy of a locked schema is not the one that was locked.',
};
function besides(others) {
    if (others.length === 0)
        return '';
    const named = others.slice(0, 5).map(rule_words/* quoted */.TL);
    const more = others.length - named.length;
    return ` So ${others.length === 1 ? 'is' : 'are'} ${(0,rule_words/* list */.p_)(more > 0 ? [...named, `${more} more`] : named)}.`;
}
function partsOf(pointers, more) {
    const named = pointers.map((pointer) => `"#${(0,finding_pointer/* displayPointer */.M0)(pointer)}"`);
    return (0,rule_words/* list */.p_)(more > 0 ? [...named, `${more} more`] : named);
}
const SCHEMA_WORDS = {
    'schema/syntax': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema is not a JSON Schema',
        message: (facts) => `${mustBe(facts) ?? schema_SYNTAX[facts.reason]}${(0,rule_words/* didYouMean */.au)(facts.suggestion)}`,
        hint: ({ reason, keyword }) => keyword !== undefined
            ? 'Correct the value of the keyword, or remove it.'
            : reason === 'not-a-pattern'
                ? 'Write it without what other engines alone have, such as (?i), \\A, possessive quantifiers and (?P<name>).'
                : reason === 'not-a-schema'
                    ? 'Compare the keyword at this place with the specification of its dialect.'
                    : 'Mend the text of the schema at this place.',
        about: 'The schema is checked against the metaschema of its dialect before it is used. A schema that does not compile makes the run errored.',
    },
    'schema/dialect': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The dialect of the schema is not supported',
        message: () => '"$schema" names a dialect that is not supported.',
        hint: () => 'Use http://json-schema.org/draft-07/schema# or https://json-schema.org/draft/2020-12/schema.',
        about: 'Schemas of draft-04, draft-06, draft-07, 2019-09 and 2020-12 are read, each as its own `$schema` says. Without `$schema` a schema counts as draft-07, or as draft-04 where `exclusiveMinimum` or `exclusiveMaximum` is true or false.',
    },
    'schema/keyword': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema has an unknown keyword',
        message: ({ keyword, suggestion, elsewhere }) => `${(0,rule_words/* quoted */.TL)(keyword)} is not a keyword of this dialect${elsewhere ? ', but of another one' : ''}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ keyword, suggestion, elsewhere }) => {
            if (elsewhere && suggestion === undefined)
                return 'Name its dialect with "$schema"; without it a schema counts as draft-07.';
            if (keyword === 'nullable')
                return 'Add "null" to `type` where null is meant: JSON Schema ignores this keyword.';
            return suggestion === undefined
                ? 'Nothing is checked by it. A name of your own that begins with `x-` is passed over in silence.'
                : 'Correct the keyword; JSON Schema ignores unknown ones, so the rule would never apply.';
        },
        about: 'JSON Schema ignores keywords that it does not know, so that a misspelt `requierd` switches its rule off. Here it is an error. One that is near no keyword, or near one that only describes, is a warning. Of one whose parts a reference leads to, such as `components`, nothing is said, nor of what tools write beside a schema, such as `x-\u2026` and `markdownDescription`.',
    },
    'schema/later-keyword': {
        severity: 'warning',
        stop: 'wrong-request',
        title: 'The schema uses keywords that came after its dialect',
        message: ({ keyword, others, dialect, declared }) => `${(0,rule_words/* quoted */.TL)(keyword)} came after ${dialect}, which ${declared ? 'the schema says it is' : 'this schema without "$schema" counts as'}; it is applied all the same.${besides(others)}`,
        hint: ({ since, declared }) => declared
            ? `Name ${since} in "$schema": other validators pass over these keywords.`
            : `Name the dialect with "$schema", such as ${since}: other validators may pass over these keywords.`,
        about: 'Many published schemas name an old dialect and use keywords of a later one, such as `const` under draft-04. A validator that goes by the letter ignores them. Here they are applied as they are meant, and it is told once for each schema.',
    },
    'schema/format': {
        severity: 'warning',
        stop: 'wrong-request',
        title: 'The schema has an unknown format',
        message: ({ format, suggestion }) => `The format "${format}" is not known and is not checked.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Use a format of the specification, or a pattern.',
        about: 'Formats are asserted. One that is not known cannot be, which is said instead of being passed over; one that is nearly the name of a known format is an error.',
    },
    'schema/reference': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A reference to a schema leads nowhere',
        message: ({ reason, suggestion }) => `${schema_REFERENCE[reason][0]}${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ reason }) => schema_REFERENCE[reason][1],
        about: 'References lead to parts of the same schema, to files of the workspace, to schemas that `schemas:` or an entry names, and to the copies that the lock file pins. A run never fetches a schema: it would let whoever controls the other host decide what passes. In a definition that nothing comes to, a reference that leads nowhere is a warning.',
    },
    'schema/constrains-nothing': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema asks nothing',
        message: () => 'No value can break this schema, so everything would pass.',
        hint: ({ candidates, more, isForeign }) => {
            const [first] = candidates.map((pointer) => `"#${(0,finding_pointer/* displayPointer */.M0)(pointer)}"`);
            if (candidates.length === 1)
                return `Add "$ref": ${first} to its root.`;
            if (candidates.length > 1)
                return `Add a "$ref" to its root, to one of its parts, such as ${partsOf(candidates, more)}.`;
            return isForeign
                ? 'Name the schema of these files instead: this looks like a configuration, or like something around a schema.'
                : 'Write what is asked, such as `type` and `required`; where everything is to pass, write `true` or `{}`.';
        },
        about: 'A schema that is used must ask something: a configuration that is named as its own schema by mistake, or definitions that no `$ref` leads to, would let everything pass. The schemas `true` and `{}` say that everything is to pass, and are taken.',
    },
    'schema/duplicate-id': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'Two schemas bear the same "$id"',
        message: () => 'Another schema of `schemas:` bears the same "$id".',
        hint: () => 'Give each its own "$id", or name only one of them in `schemas:`.',
        about: 'A reference to this "$id" could mean either; which one would depend on the order of files.',
    },
    'schema/fetch': {
        severity: 'error',
        stop: 'unknown',
        title: 'A schema of another host could not be fetched',
        message: ({ host, reason, status }) => {
            const why = Object.hasOwn(schema_FETCH, reason) ? schema_FETCH[reason] : `the request failed (${reason})`;
            return `A schema could not be fetched from ${host}: ${why}${status === undefined ? '' : ` ${status}`}.`;
        },
        hint: () => 'Correct the address, or put a copy of the schema into the repository and name it in `schemas:`.',
        about: 'Only `tollgate schemas lock` fetches schemas: over https, from public hosts, without credentials, up to the cap on the size of a file. When one cannot be had, nothing is written.',
    },
    'schema/lock': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The lock file of schemas and its copies do not agree',
        message: ({ reason }) => LOCK[reason],
        hint: () => 'Run `tollgate schemas lock`, look at what has changed, and commit the lock file with its copies.',
        about: '`tollgate-schemas.lock.json` pins each schema of another host by its SHA-256 digest, beside a copy of it. A copy that was changed, or that is missing, is not used.',
    },
    'schema/timeout': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'The schema took too long',
        message: ({ seconds, pattern, size }) => {
            if (size)
                return `Compiling the schema was stopped after ${seconds} s; it is very large.`;
            return pattern
                ? `Validation was stopped after ${seconds} s; this pattern did not come to an end.`
                : `Validation was stopped after ${seconds} s; a pattern with nested repetition is the usual cause.`;
        },
        hint: ({ size }) => size
            ? 'Take a smaller schema, or raise the limit `pattern-seconds`.'
            : 'Rewrite the pattern without a repetition inside a repetition, such as (a+)+.',
        about: 'Every pattern that a user writes runs under a time limit, so that a catastrophic regular expression ends as an error and not as a hanging deploy. So does compiling a schema, under a limit that grows with it.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/service.js

const service_FAILED = { severity: 'error', stop: 'failed' };
const DIALOGUE = {
    'not-expected': ['another answer came than is expected', 'Check the port, what listens there, and the `dialogue`.'],
    timeout: [
        'nothing came in time',
        'Check whether this is the one to speak at this step; give the probe a longer `timeout` if it is slow.',
    ],
    closed: ['the connection was closed', 'Check whether the service is up and lets this machine in.'],
    'too-long': ['more came than is read, without what is expected', 'Check the port, and what listens there.'],
    pattern: ['the regular expression took longer than it may', 'Write the expression without nested repetitions.'],
};
const ZONE = 'Correct the zone, or what the probe expects of it.';
const ANSWERS = {
    rcode: ['the response code is none that is expected', ZONE],
    empty: ['the name has no records of this type', ZONE],
    missing: ['an answer that is expected is not there', ZONE],
    forbidden: ['there is an answer that must not be there', ZONE],
    private: ['an answer is an address that is not public', ZONE],
    public: ['an answer is a public address', ZONE],
    pattern: ['a regular expression took longer than it may', 'Write the expression without nested repetitions.'],
};
const HEALTH = {
    'not-serving': 'the service says that it does not serve',
    'not-known': 'the server does not know whether the service serves',
    'unknown-service': 'the server does not know the service',
    'not-implemented': 'the server has no health service',
    'grpc-status': 'the health service answers with another status of gRPC than OK',
    'http-status': 'what answers is no gRPC, but HTTP with an error',
    'not-grpc': 'what answers is no gRPC',
};
const STATE = {
    down: 'an outage',
    degraded: 'a disturbance',
    maintenance: 'maintenance that is under way',
};
const service_UNKNOWN = {
    status: ['the status page does not answer 200', 'Check the address and `format`.'],
    redirect: [
        'the status page redirects, which is not followed',
        'Write the address that it redirects to, if it is the status page of the provider.',
    ],
    encoded: ['the answer of the status page is compressed and was not read', 'Look at the page yourself.'],
    empty: ['the answer of the status page is empty', 'Check the address and `format`.'],
    'not-json': [
        'the status page does not answer with JSON',
        'Check the address and `format`; many pages answer every address with the same HTML.',
    ],
    'too-deep': ['the answer of the status page is nested too deep to be looked at', 'Look at the page yourself.'],
    twice: ['the answer of the status page has a key twice, and nobody knows which counts', 'Look at the page yourself.'],
    shape: [
        'the answer of the status page is not of the form that `format` says',
        'Check the address and `format`, or say with `custom` where the state stands.',
    ],
    word: [
        'the status page uses a word that nobody knows',
        'Look at the page yourself; with `custom`, say what each text means.',
    ],
    component: [
        'the status page has no component of this name',
        'Write the name as the page has it, or its id: upper and lower case count.',
    ],
    place: ['nothing stands at the `path` of `custom`', 'Compare the answer of the page with the path.'],
    stopped: ['the `path` of `custom` could not be followed to its end', 'Write a simpler path.'],
};
const SERVICE_WORDS = {
    'probe/dialogue': {
        ...service_FAILED,
        title: 'A probed service does not say what it should',
        message: ({ probe, step, reason }) => `Probe "${probe}": ${DIALOGUE[reason][0]} at step ${step} of the dialogue (${reason}).`,
        hint: ({ reason }) => DIALOGUE[reason][1],
        about: 'The port is open, but what answers there does not speak as expected.',
    },
    'probe/answers': {
        ...service_FAILED,
        title: 'A name resolves to something else than it should',
        message: ({ probe, reason, code }) => `Probe "${probe}": ${ANSWERS[reason][0]} (${code === undefined ? reason : `${reason} ${code}`}).`,
        hint: ({ reason }) => ANSWERS[reason][1],
        about: 'The DNS answer for a name is not what the application relies on.',
    },
    'probe/health': {
        ...service_FAILED,
        title: 'A gRPC service is not healthy',
        message: ({ probe, reason, status }) => `Probe "${probe}": ${HEALTH[reason]} (${status === undefined ? reason : `${reason} ${status}`}).`,
        hint: () => 'Look at the service, and at the name of the service in the probe.',
        about: 'The gRPC health protocol (v1) was asked, and only SERVING passes.',
    },
    'probe/status-page': {
        ...service_FAILED,
        title: 'A provider reports trouble, or nobody can tell',
        message: ({ probe, state, reason, component, status }) => {
            const about = `Probe "${probe}"${component === undefined ? '' : `, component ${(0,rule_words/* quoted */.TL)(component)}`}`;
            if (state !== 'unknown')
                return `${about}: the provider reports ${STATE[state]}.`;
            const why = reason === undefined || reason === 'status' ? `the status page answers ${status}` : service_UNKNOWN[reason][0];
            return `${about}: ${why}; whether the service works is unknown.`;
        },
        hint: ({ reason }) => (reason ? service_UNKNOWN[reason][1] : 'Look at the status page of the provider before deploying.'),
        about: 'The status page of a provider is what it says of itself. A page that cannot be read is neither up nor down, and does not pass.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/snapshot.js

const snapshot_UNKNOWN = { severity: 'error', stop: 'unknown' };
const WRONG = { severity: 'error', stop: 'wrong-request' };
const FOLDER = {
    missing: [
        'The folder of snapshots is not there',
        'Download the artifacts of the jobs that make snapshots into it; when none of them made one, see those jobs.',
    ],
    'not-a-folder': ['What is named is no folder', 'Name the folder that the artifacts were downloaded into.'],
    unreadable: ['The folder of snapshots could not be read', 'Check the rights of the folder.'],
    'too-many-files': [
        'The folder holds too many JSON files',
        'Name a folder that holds the snapshots of one run and nothing else.',
    ],
};
const UNREADABLE = {
    'not-json': 'it is no JSON',
    form: 'it does not have the form of a snapshot',
    'too-large': 'it is larger than a snapshot may be',
    'too-deep': 'it is nested more deeply than a document may be',
    unreadable: 'it is no regular file in UTF-8 that could be read',
};
const DIFFERENCE = {
    run: ['by another run of the workflow', 'Compare the snapshots in the run that made them.'],
    commit: ['at another commit', 'Check out the same commit in each job.'],
    age: ['more than a day ago', 'Make the snapshots anew.'],
    future: ['in the future', 'Set the clock of the machine that made it.'],
};
const snapshot_AGAIN = 'Make the snapshots of all environments anew, with the same tollgate.yml as the job that compares.';
const SNAPSHOT_WORDS = {
    'snapshot/folder': {
        ...WRONG,
        title: 'The folder of snapshots cannot be used',
        message: ({ reason, most }) => `${FOLDER[reason][0]}${reason === 'too-many-files' ? ` (more than ${most})` : ''}.`,
        hint: ({ reason }) => FOLDER[reason][1],
        about: 'The input `snapshots` names a folder with a snapshot of each environment, directly or one folder deep, as `actions/download-artifact` lays them.',
    },
    'snapshot/version': {
        ...WRONG,
        title: 'A snapshot is of another version',
        message: ({ file }) => `${file} has a form that this version of Tollgate does not read.`,
        hint: () => 'Use the same version of Tollgate in all jobs.',
        about: 'Snapshots have a version of their own. One of another version is not guessed at.',
    },
    'snapshot/unreadable': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot cannot be read',
        message: ({ file, reason }) => `${file} cannot be read as a snapshot: ${UNREADABLE[reason]}.`,
        hint: () => 'Make it anew with `tollgate snapshot`, and lay no other JSON files beside the snapshots that are not JSON.',
        about: 'A file of the folder of snapshots is broken, or was changed. What it said of its environment is unknown, so nothing was compared.',
    },
    'snapshot/missing': {
        ...snapshot_UNKNOWN,
        title: 'The snapshot of an environment is missing',
        message: ({ environment, found }) => `No snapshot of ${environment} among ${(0,rule_words/* plural */.LS)(found, 'snapshot')}.`,
        hint: ({ environment }) => `See the job that makes the snapshot of ${environment}: it was not started, waits, or could not read everything.`,
        about: 'Every environment of tollgate.yml is compared. Without the snapshot of one nothing can be said about it, and the run does not pass.',
    },
    'snapshot/duplicate': {
        ...snapshot_UNKNOWN,
        title: 'There are two snapshots of one environment',
        message: ({ environment, files }) => `${(0,rule_words/* list */.p_)(files)} are snapshots of ${environment}.`,
        hint: () => 'Keep one of them; a folder that an earlier run has left is the usual cause.',
        about: 'Two files speak of the same environment. Which of them counts is not guessed.',
    },
    'snapshot/incomplete': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot does not hold its whole environment',
        message: ({ environment }) => `The snapshot of ${environment} says that not all of its sources were read.`,
        hint: () => 'See the report of the job that made it.',
        about: 'What is missing in an environment can only be told when all of it was read.',
    },
    'snapshot/other-run': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot is of another run',
        message: ({ environment, by }) => `The snapshot of ${environment} was made ${DIFFERENCE[by][0]}.`,
        hint: ({ by }) => DIFFERENCE[by][1],
        about: 'Snapshots are compared in the run of the workflow that made them, at the same commit; outside of GitHub, within a day. An older one would pass what was changed since.',
    },
    'snapshot/other-rules': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot was made under other rules',
        message: ({ environment, file }) => `${file}, of ${environment}, was made with other environments or another \`parity\` in tollgate.yml than this run has.`,
        hint: () => snapshot_AGAIN,
        about: 'A snapshot holds of each value the form in which the rules compare it. Under other rules that would be another form, and what looks equal might differ.',
    },
    'snapshot/other-key': {
        ...snapshot_UNKNOWN,
        title: 'Snapshots were made under different keys',
        message: ({ environments }) => `The fingerprints of ${(0,rule_words/* list */.p_)(environments)} were made under different keys.`,
        hint: () => 'Give every job the same `fingerprint-key`: a secret of the repository, and not one of an environment that has its own.',
        about: 'Fingerprints can only be compared when they were made under the same key; otherwise all values seem to differ.',
    },
    'snapshot/failed': {
        severity: 'error',
        stop: 'failed',
        title: 'The run that made a snapshot has failed',
        message: ({ environment }) => `The run that made the snapshot of ${environment} found what stops a deploy.`,
        hint: () => 'See the report of that run; it had the values, and says what is wrong where.',
        about: 'What needs a value itself, such as `expect` of a parity rule, is judged where the value is: by the run that makes the snapshot. A comparison does not pass over what that run has found.',
    },
    'snapshot/errored': {
        ...snapshot_UNKNOWN,
        title: 'The run that made a snapshot is errored',
        message: ({ environment }) => `The run that made the snapshot of ${environment} could not tell whether all is well.`,
        hint: () => 'See the report of that run.',
        about: 'The snapshot itself is whole, but the run that made it could not finish what it had to check.',
    },
    'snapshot/not-written': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot was not written',
        message: ({ environment, reason }) => reason === 'incomplete'
            ? `No snapshot of ${environment} was written, since not all of its sources could be read.`
            : `No snapshot of ${environment} was written, since it is larger than a snapshot may be (16 MiB, and as many values as the limit \`nodes\` says).`,
        hint: ({ reason }) => reason === 'incomplete'
            ? 'See the other findings for the source that could not be read.'
            : 'Compare parts of it: give tollgate.yml fewer sources, or services of their own.',
        about: 'A snapshot of half an environment would make the other half look missing, so there is none.',
    },
    'snapshot/unnamed': {
        ...snapshot_UNKNOWN,
        title: 'A snapshot without a key cannot hold this',
        message: ({ kind }) => kind === 'list'
            ? 'The items of this list are told apart by a value, which a snapshot without a key cannot show.'
            : 'This mapping has keys that look like data, which a snapshot without a key cannot show.',
        hint: () => 'Give a `fingerprint-key`, or write a parity rule with `must: ignore` and a reason.',
        about: 'Items of lists are paired by their `name`, `key` or `id`, or what `match` names. Those are values: a snapshot holds their fingerprints, which need a key.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/source.js


const FILE = {
    missing: [
        'there is no such file or folder',
        'Write the path relative to the repository, or remove it from the list.',
    ],
    'outside-workspace': [
        'the path leads outside the workspace, so it was not opened',
        'Only files inside the repository are read; copy the file in, or point the link at a file inside.',
    ],
    'in-git-directory': ['files under .git are never read', 'Name a file of the work tree.'],
    'not-a-regular-file': [
        'this is not a regular file, so it was not read',
        'Name a file; a folder, a pipe or a device cannot hold configuration.',
    ],
    'name-not-allowed': [
        'the path holds a character that no file name may hold',
        'Write the path without control characters.',
    ],
    'too-big': [
        'the file is larger than the cap, so it was not read',
        'Raise file-size in the `limits` input if the file is right.',
    ],
    'format-unknown': [
        'the format cannot be told from the name',
        'Say it in tollgate.yml, with `format:` in the entry of `validate` or beside the `path` of a source: dotenv, json, jsonc, json5, yaml, toml, ini or properties. A schema needs a name that tells.',
    ],
};
/** What is said of the lines below that belong to it. */
const FURTHER = {
    'unclosed-quote': 'what follows may be the rest of the value and is not read',
    'quote-over-lines': 'what follows may be the rest of the value and is not read',
};
const CAP = {
    'file-size': 'bytes in a file',
    files: 'files',
    depth: 'levels of nesting',
    nodes: 'values in a file, counted after aliases',
    documents: 'documents in a file',
    findings: 'findings',
};
const SOURCE_WORDS = {
    'source/file': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A named file was not read',
        message: ({ reason, path }) => `"${path}": ${FILE[reason][0]}.`,
        hint: ({ reason }) => FILE[reason][1],
        about: 'A file that the configuration or an input names is missing, is not a regular file, lies outside the workspace, or is over a cap. The run is errored: a gate that skips what it cannot read would pass without having looked.',
    },
    'source/unreadable': {
        severity: 'error',
        stop: 'unknown',
        title: 'A file could not be read',
        message: ({ path }) => `"${path}" is there but could not be read.`,
        hint: () => 'Give the user of this job the right to read it.',
        about: 'The operating system refused to open a file, or failed while reading it. What it holds is unknown, so the run is errored.',
    },
    'source/no-match': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A pattern matches no file',
        message: ({ pattern, folder, of }) => of === 'source-code'
            ? `"${pattern}" holds no source code of a language that is read.`
            : folder
                ? `The folder "${pattern}" holds no file whose name tells a format that is read.`
                : `The pattern "${pattern}" matches no file.`,
        hint: ({ folder, of }) => of === 'source-code'
            ? 'Name where JavaScript, TypeScript, Python, Ruby, PHP, Go or Java is; tests, built files and packages of others are passed over.'
            : folder
                ? 'Name another folder, or the files themselves with `format:`; nothing found means nothing checked.'
                : 'Correct the pattern, or remove it; nothing matched means nothing checked.',
        about: 'A glob that matches nothing would make a check that looks at nothing and passes. It is an error instead.',
    },
    'source/passed-over': {
        severity: 'info',
        stop: 'failed',
        title: 'Files of unknown formats were passed over',
        message: ({ files }) => `${(0,rule_words/* plural */.LS)(files, 'file')} in this folder ${files === 1 ? 'is' : 'are'} of no format that is read.`,
        hint: () => 'Name such a file itself and say its `format`, if it belongs to what is checked.',
        about: 'A folder stands for every file below it whose name tells a format that is read. All others are counted.',
    },
    'source/cap': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A cap was reached',
        message: ({ cap, limit }) => `More than ${limit} ${CAP[cap]}; reading stopped here.`,
        hint: ({ cap }) => `Raise ${cap} in the \`limits\` input if this is right.`,
        about: 'Sizes, depths and counts are capped so that a hostile or broken file cannot exhaust the runner. Only a workflow can raise a cap, with the `limits` input.',
    },
    'source/encoding': {
        severity: 'error',
        stop: 'failed',
        title: 'The file is not UTF-8 text',
        message: ({ offset, nul }) => nul ? `A NUL byte stands at offset ${offset}.` : `The bytes at offset ${offset} are not UTF-8.`,
        hint: () => 'Save the file as UTF-8; UTF-16 and Latin-1 are read differently by every loader.',
        about: 'Configuration is read as UTF-8 (a byte order mark is accepted). Anything else would be guessed at, and guessed differently by each loader.',
    },
    'source/syntax': {
        severity: 'error',
        stop: 'failed',
        title: 'The file cannot be read as what it claims to be',
        message: ({ format, reason, lines = 1 }) => {
            const further = lines > 1 ? `; ${FURTHER[reason] ?? 'so is what follows'}, ${lines} lines in all` : '';
            return `${capital(syntaxClause(reason))} (read as ${format})${further}.`;
        },
        hint: ({ reason, format }) => syntaxHint(reason, format),
        about: 'A file that does not parse fails the gate. In dotenv files bad lines are told by line, those in a row once, and the other lines are still checked.',
    },
    'source/duplicate-key': {
        severity: 'error',
        stop: 'failed',
        title: 'A key is set twice',
        message: ({ first }) => `Set before at line ${first.line}; loaders disagree about which one wins.`,
        hint: () => 'Keep one of the two.',
        about: 'JSON, YAML, TOML and dotenv loaders either refuse a repeated key or silently keep the first or the last. What runs then depends on the loader.',
    },
    'source/alias': {
        severity: 'error',
        stop: 'failed',
        title: 'An alias contains itself',
        message: () => 'The anchor is used inside its own value, which has no end.',
        hint: () => 'Take the alias out of the value that it stands for.',
        about: 'YAML allows a node to contain itself. No configuration means that, and nothing can be validated or compared in it.',
    },
    'source/inline-comment': {
        severity: 'warning',
        stop: 'failed',
        title: 'A comment, or a part of the value?',
        message: () => 'A ; or # stands in the value: some loaders drop what follows it, others keep it.',
        hint: () => 'Put a comment on a line of its own, and a value that holds ; or # in quotes.',
        about: 'INI has no standard. Python\u2019s configparser keeps `; text` behind a value, PHP, git and npm\u2019s `ini` drop it, and some drop it even where no space stands before it. Tollgate reads it as a comment where a space stands before it.',
    },
    'source/number-loss': {
        severity: 'warning',
        stop: 'failed',
        title: 'A number loses digits',
        message: () => 'The number has more digits than a double holds; JavaScript and many other loaders drop the last ones.',
        hint: () => 'Put it in quotes if it names something, or write no more digits than are meant.',
        about: 'JSON, YAML and TOML do not say how exact a number is; most loaders read it as a double, with about 16 digits and no more (RFC 8259, section 6). An account number of 18 digits comes out as another one, and two that differ may come out the same.',
    },
    'source/yaml-1.1': {
        severity: 'warning',
        stop: 'failed',
        title: 'YAML 1.1 and 1.2 read this differently',
        message: ({ in12, in11 }) => `Without quotes this is ${readAs(in12, in11)} to loaders of YAML 1.1, and ${source_KIND[in12]} to those of 1.2.`,
        hint: ({ in12, in11 }) => in12 === 'string' || in11 === 'string'
            ? 'Put it in quotes if text is meant; otherwise write true, false or a plain decimal number.'
            : 'Write the decimal number that is meant, or put it in quotes if text is meant.',
        about: '`yes`, `no`, `on`, `off`, `y` and `n` are booleans in YAML 1.1 and text in 1.2; `0777`, `0o17`, `0b1`, `1_000`, `12:30` and `1e3` are other numbers, or none. PyYAML, Ruby and Kubernetes read 1.1 or parts of it; most newer loaders read 1.2. The key `on` of a GitHub workflow is not told.',
    },
    'source/process-missing': {
        severity: 'error',
        stop: 'failed',
        title: 'A listed environment variable is not set',
        message: ({ name }) => `The variable "${name}" is listed in process-names and not set in this step.`,
        hint: () => 'Set it under `env:` of the step, or take the name out of process-names.',
        about: 'A source `process: true` reads exactly the names in `process-names`. One that is not set is missing from what would be deployed.',
    },
};
const source_KIND = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'a boolean',
    null: 'null',
    array: 'a list',
    object: 'a mapping',
};
/** What loaders of YAML 1.1 make of a scalar. Of the same kind, it is another one: they would not differ otherwise. */
function readAs(in12, in11) {
    if (in11 === undefined)
        return 'an error';
    return in11 === in12 ? source_KIND[in11].replace(/^a /, 'another ') : source_KIND[in11];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/finding/words/together.js

const together_FAILED = { severity: 'error', stop: 'failed' };
const WARNS = { severity: 'warning', stop: 'failed' };
const SHARED = {
    endpoint: 'ask one host on one port',
    host: 'have one host',
    address: 'were answered from one address',
    unknown: 'cannot be told apart',
};
const NO_LISTING = {
    none: [
        'no answer holds a listing',
        'Say with `listing.path` where it stands; a listing mostly needs a probe with a credential.',
    ],
    'nothing-there': [
        'no texts stand where `listing.path` leads',
        'Compare the answer of the probe with `listing.path`; a listing mostly needs a probe with a credential.',
    ],
    stopped: ['the listing could not be looked through to its end', 'Write a simpler `listing.path`.'],
};
function names(probes) {
    return (0,rule_words/* list */.p_)(probes.map((probe) => `"${probe}"`));
}
function without(failed) {
    return failed.length === 0 ? '' : ` (not ${names(failed)})`;
}
const TOGETHER_WORDS = {
    'redundancy/lost': {
        ...together_FAILED,
        title: 'Too few of several services can be used',
        message: ({ group, usable, wanted, failed }) => `Group "${group}": ${(0,rule_words/* plural */.LS)(usable, 'service')} can be used${without(failed)}, at least ${wanted} must be.`,
        hint: () => 'Look at the probes of the group before deploying.',
        about: 'With a group of services one may fail while the others carry on. Too few of them are left. A probe that was blocked, not answered, or failed in anything is not counted; probes of one host and port, or that share what `distinct` names, count as one.',
    },
    'redundancy/low': {
        ...WARNS,
        title: 'Fewer of several services can be used than there should be',
        message: ({ group, usable, wanted, failed }) => `Group "${group}": ${(0,rule_words/* plural */.LS)(usable, 'service')} can be used${without(failed)}, ${wanted} are wanted.`,
        hint: () => 'The next outage may be one for customers: mend what is lost while the rest still carries it.',
        about: 'Enough services of a group are left for now, and fewer than `want` says. Lost redundancy is a warning before it is an outage.',
    },
    'redundancy/shared': {
        ...WARNS,
        title: 'Services that stand in for each other are not separate ones',
        message: ({ group, probes, part }) => `Group "${group}": ${names(probes)} ${SHARED[part]} and count as one service.`,
        hint: () => 'Let the probes ask services of different providers; what they share fails for all of them at once.',
        about: 'Two services on one host or behind one address are lost together, whatever their names are. The same host and port are never two; `distinct` asks that hosts or addresses differ as well.',
    },
    'payment-method/unavailable': {
        ...together_FAILED,
        title: 'Nothing can serve a payment method',
        message: ({ method, failed }) => `Payment method "${method}": none of its probes passes (${names(failed)}).`,
        hint: () => 'Customers would be offered what they cannot pay with: look at these probes before deploying.',
        about: 'A payment method needs one provider that can be used. A probe that was blocked, not answered, or failed in anything does not count.',
    },
    'payment-method/not-listed': {
        ...together_FAILED,
        title: 'A provider does not list a payment method',
        message: ({ method, listed, probes }) => `Payment method "${method}": ${(0,rule_words/* quoted */.TL)(listed)} is not in the listing of ${names(probes)}.`,
        hint: () => 'Check that the method is switched on for this merchant account, and the word in `listed`.',
        about: 'The provider answers, and its own listing of payment methods for this account does not hold this one: the gateway is up and the method is not.',
    },
    'payment-method/no-listing': {
        ...together_FAILED,
        title: 'The listing of a payment method could not be read',
        message: ({ method, probes, reason }) => `Payment method "${method}": ${NO_LISTING[reason][0]} (${names(probes)}), so nobody knows whether it is offered.`,
        hint: ({ reason }) => NO_LISTING[reason][1],
        about: 'With `listed` a method passes only when the listing of a provider was read and holds it.',
    },
    'payment-method/staging-lacks': {
        ...WARNS,
        title: 'Staging lists fewer payment methods than production',
        message: ({ probe, count, named, other }) => `Probe "${probe}": ${(0,rule_words/* plural */.LS)(count, 'payment method')} that ${other} lists ${count === 1 ? 'is' : 'are'} not listed here${named.length === 0 ? '' : `, among them ${(0,rule_words/* list */.p_)(named.map(rule_words/* quoted */.TL))}`}.`,
        hint: () => 'Switch the same methods on in the test account, so that they are tried before they are deployed.',
        about: 'An environment with test payments is expected to list at least what one with live payments lists. Which methods are missing is the provider\u2019s to show: only those that tollgate.yml names are named.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/type-hint.js
/** How each kind is written where a format has kinds of its own. */
const WRITE = {
    string: 'Put it in quotes.',
    number: 'Write a number without quotes, such as 0.5.',
    integer: 'Write a whole number without quotes, such as 8080.',
    boolean: 'Write true or false, without quotes.',
    null: 'Write null, or remove the key.',
    array: 'Write a list here: `[\u2026]`, or lines that begin with `-` in YAML.',
    object: 'Write a mapping here: keys with their values.',
};
/** How each kind is written where everything is text, as in dotenv files. */
const WRITE_AS_TEXT = {
    number: 'Write digits alone, such as 0.5.',
    integer: 'Write digits alone, such as 8080.',
    boolean: 'Write `true` or `false`, in small letters.',
    null: 'Leave it empty.',
};
/** How to mend a value of the wrong type. */
function typeHint({ expected, found, textual, written, isRoot, fraction }) {
    const [kind] = expected;
    if (kind === undefined)
        return 'See `type` in the schema.';
    if (fraction)
        return 'Write a whole number, or ask for `number` in the schema.';
    if (found === 'null') {
        if (isRoot)
            return 'The file is empty, or holds nothing but null.';
        return 'Nothing stands here: give the key a value, remove it, or allow `null` in the schema.';
    }
    const scalar = expected.find((one) => Object.hasOwn(WRITE_AS_TEXT, one));
    if (textual) {
        if (scalar !== undefined)
            return WRITE_AS_TEXT[scalar] ?? '';
        return 'This source holds texts alone, never a list or a mapping: use another format, or let the schema ask for text.';
    }
    if (written !== undefined)
        return `Remove the quotes: in quotes it is text, not ${written}.`;
    if (kind === 'string' && (found === 'array' || found === 'object'))
        return 'Write one text here, in quotes.';
    if (expected.length === 1)
        return WRITE[kind];
    return 'Write it as one of these kinds, or allow the kind that it has in the schema.';
}

;// CONCATENATED MODULE: ./build/src/finding/words/validate.js


const WORD = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
    array: 'a list',
    object: 'a mapping',
};
/** What values of the common formats look like. */
const FORMAT_EXAMPLE = {
    date: '2026-01-31.',
    time: '08:30:00Z, with its offset.',
    'date-time': '2026-01-31T08:30:00Z, with its offset.',
    duration: 'P1D for a day or PT30S for half a minute (ISO 8601).',
    email: 'name@example.com.',
    hostname: 'db.example.com, without a scheme, a port or a path.',
    ipv4: '192.0.2.1, four numbers up to 255 without leading zeros.',
    ipv6: '2001:db8::1.',
    uri: 'https://example.com/path; a uri needs its scheme, such as https://.',
    'uri-reference': 'https://example.com/path or /path.',
    uuid: '123e4567-e89b-42d3-a456-426614174000.',
    regex: '^[a-z]+$, a regular expression as JavaScript knows them.',
    'json-pointer': '/key/0, with a slash before each part.',
};
/** What a condition means, and how to keep it. */
const CONDITION = {
    not: '`not` describes what may not stand here, and the value fits that description: change it so that it does not.',
    contains: '`contains` describes an item of which the list must hold enough, and not too many: add or remove such items.',
    propertyNames: '`propertyNames` says what each key must look like, and this key does not: rename it.',
    if: 'What `if` asks is so here, or not, and then `then` or `else` asks for something that is not: see both in the schema.',
    'false schema': 'Remove it, or allow it in the schema.',
};
const validate_FAILED = { severity: 'error', stop: 'failed' };
function keysMessage(keys, matching) {
    const shown = keys
        .map((names) => (0,rule_words/* list */.p_)(names.map(rule_words/* quoted */.TL)))
        .join(keys.some(({ length }) => length > 1) ? ', or ' : ' or ');
    return matching === 0 ? `${shown} is required.` : `Only one of these may be set: ${shown}.`;
}
const VALIDATE_WORDS = {
    'validate/required': {
        ...validate_FAILED,
        title: 'A required key is missing',
        message: ({ key, suggestion, declared, empty }) => `${(0,rule_words/* quoted */.TL)(key)} is ${declared ? 'required by tollgate.yml' : 'required by the schema'} and ${empty ? 'set, but empty' : 'not set'}.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ empty }) => empty
            ? 'Give it a value: an undefined secret or variable of GitHub Actions is an empty text. A schema allows one with `minLength: 0`.'
            : 'Set it here, or stop requiring it.',
        about: 'A key that the schema, or `require:` in tollgate.yml, demands is not set. The finding points at the place where it would stand. In the configuration of an environment an empty text of a source that knows nothing but texts counts as not set, unless the schema allows it with `minLength: 0`, with an empty text in `enum` or `const`, or with the type null.',
    },
    'validate/forbidden': {
        ...validate_FAILED,
        title: 'A forbidden key is there',
        message: ({ key }) => `${(0,rule_words/* quoted */.TL)(key)} is forbidden here by tollgate.yml.`,
        hint: () => 'Remove it, also where it is empty: programs often ask only whether it is set.',
        about: '`forbid:` in tollgate.yml names keys that an environment must not have, such as a debug switch in production. A key that is there and empty is there.',
    },
    'validate/type': {
        ...validate_FAILED,
        title: 'A value is of the wrong type',
        message: ({ expected, found, fraction }) => {
            // Of the same kind, it can only be one of the numbers that YAML, TOML and JSON5 know and JSON does not.
            const kind = expected.includes(found) ? 'one that is infinite or not a number (NaN)' : WORD[found];
            const what = fraction ? 'a number with a fraction' : kind;
            return `Expected ${expected.map((kind) => WORD[kind]).join(' or ')}, found ${what}.`;
        },
        hint: typeHint,
        about: 'The value\u2019s type is not the one that the schema asks for. Text from sources that know nothing but texts, such as dotenv files, counts as a number, a boolean or null where the schema asks for one and the text is written as one; in other formats a text in quotes is a text.',
    },
    'validate/enum': {
        ...validate_FAILED,
        title: 'A value is not one of the allowed ones',
        message: ({ allowed, values }) => values === undefined
            ? `Not one of the ${(0,rule_words/* plural */.LS)(allowed, 'allowed value')}.`
            : `Not one of the allowed values: ${values.map(rule_words/* asCode */.qM).join(', ')}.`,
        hint: () => 'See `enum` in the schema.',
        about: 'The schema lists the values that may stand here, and this is none of them.',
    },
    'validate/const': {
        ...validate_FAILED,
        title: 'A value is not the required one',
        message: ({ value }) => `Not the one value that the schema allows${value === undefined ? '' : `: ${(0,rule_words/* asCode */.qM)(value)}`}.`,
        hint: () => 'See `const` in the schema.',
        about: 'The schema allows exactly one value here.',
    },
    'validate/pattern': {
        ...validate_FAILED,
        title: 'A value does not have the required form',
        message: ({ pattern }) => `Does not match the pattern that the schema asks for${pattern === undefined ? '' : `: ${(0,rule_words/* asCode */.qM)(pattern)}`}.`,
        hint: () => 'See `pattern` in the schema.',
        about: 'The schema describes the form of this value with a regular expression, and the value does not match.',
    },
    'validate/format': {
        ...validate_FAILED,
        title: 'A value does not have the required format',
        message: ({ format }) => `Not a valid ${format}.`,
        hint: ({ format }) => Object.hasOwn(FORMAT_EXAMPLE, format)
            ? `Write it like ${FORMAT_EXAMPLE[format]}`
            : `See \`format: ${format}\` in the schema.`,
        about: 'Formats of JSON Schema (uri, email, ipv4, date-time \u2026) are asserted, not only noted.',
    },
    'validate/range': {
        ...validate_FAILED,
        title: 'A number is out of range',
        message: ({ bound, limit }) => `Must be ${bound} ${limit}.`,
        hint: () => 'Correct the number, or the limit in the schema.',
        about: 'The number is outside `minimum`, `maximum`, `exclusiveMinimum` or `exclusiveMaximum`.',
    },
    'validate/multiple-of': {
        ...validate_FAILED,
        title: 'A number is not a multiple of what the schema asks',
        message: ({ of }) => `Must be a multiple of ${of}.`,
        hint: () => 'Correct the number.',
        about: 'The number breaks `multipleOf`.',
    },
    'validate/size': {
        ...validate_FAILED,
        title: 'A value is too short, too long, too few or too many',
        message: ({ of, bound, limit }) => `Must have ${bound} ${limit} ${limit === 1 ? of.slice(0, -1) : of}.`,
        hint: () => 'See the minimum and maximum in the schema.',
        about: 'The value breaks a minimum or maximum of length, items or keys.',
    },
    'validate/unique': {
        ...validate_FAILED,
        title: 'A list holds the same item twice',
        message: ({ first, second }) => `Items ${first + 1} and ${second + 1} are equal.`,
        hint: () => 'Remove one of them.',
        about: 'The schema asks for `uniqueItems`.',
    },
    'validate/unknown-key': {
        ...validate_FAILED,
        title: 'A key is not known to the schema',
        message: ({ key, suggestion }) => `${(0,rule_words/* quoted */.TL)(key)} is not a key that the schema knows here.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: () => 'Correct its spelling, remove it, or add it to the schema.',
        about: 'The schema closes this mapping with `additionalProperties: false` or `unevaluatedProperties: false`, and the key is none of the named ones. A misspelt key is the usual cause.',
    },
    'validate/choice': {
        ...validate_FAILED,
        title: 'A value fits none, or too many, of the alternatives',
        message: ({ branches, matching, keys }) => keys !== undefined
            ? keysMessage(keys, matching)
            : matching === 0
                ? `Fits none of the ${branches} alternatives.`
                : `Fits ${matching} of the ${branches} alternatives, and exactly one is wanted.`,
        hint: ({ keyword, keys, matching }) => keys === undefined
            ? `See \`${keyword}\` in the schema.`
            : matching === 0
                ? 'Set one of them.'
                : 'Remove the others.',
        about: 'The schema offers alternatives with `anyOf` or `oneOf`, and the value does not fit as it must. Where it is plain which alternative was meant, since a key such as `type` says so or no other takes a value of this kind, what is wrong with that one is told instead. Where all alternatives name the same key, or take the same kind of value, that key or the type is told.',
    },
    'validate/not-allowed': {
        ...validate_FAILED,
        title: 'A value breaks a condition of the schema',
        message: ({ keyword }) => keyword === 'false schema'
            ? 'The schema allows nothing here.'
            : `Breaks the condition "${keyword}" of the schema.`,
        hint: ({ keyword }) => CONDITION[keyword] ?? 'See the keyword in the schema.',
        about: 'The value breaks `not`, `contains`, `propertyNames`, `dependentRequired` or another condition.',
    },
    'validate/not-readable': {
        ...validate_FAILED,
        title: 'A value that cannot be read was to be checked',
        message: () => 'The key is there, but its value cannot be read from here, and the schema asks more of it than to be there.',
        hint: () => 'Require the key only, or check the value in a job that can read it.',
        about: 'A secret whose value is not at hand satisfies `required`. A pattern, a format or a limit cannot be proven of it, and what was not proven does not pass.',
    },
    'validate/no-schema': {
        severity: 'error',
        stop: 'failed',
        title: 'A file names no schema',
        message: ({ isDialect, near }) => {
            if (isDialect) {
                return 'This file names a dialect of JSON Schema, as schemas do, but it is no schema; nothing of it was checked.';
            }
            return near === undefined
                ? 'This file names no schema, and none was given for it.'
                : `This file names no schema; ${(0,rule_words/* quoted */.TL)(near)} is not the key that does.${(0,rule_words/* didYouMean */.au)('$schema')}`;
        },
        hint: ({ isDialect }) => isDialect
            ? 'Name the schema of this file instead of the dialect, or give the entry a `schema`.'
            : 'Give the entry a `schema`, or let the file name its own: "$schema" in JSON, `# yaml-language-server: $schema=\u2026` in YAML, `#:schema \u2026` in TOML.',
        about: 'A file that is held against nothing has not been checked. That is so, too, for one that names a dialect of JSON Schema, such as `https://json-schema.org/draft/2020-12/schema`, and has no keyword of a schema. Where that is meant, set the rule to warning or off in tollgate.yml.',
    },
    'validate/cap': {
        ...validate_FAILED,
        title: 'More violations than are listed',
        message: ({ limit, more }) => `${(0,rule_words/* plural */.LS)(more, 'further violation')} in this file; the first ${limit} are listed.`,
        hint: () => 'Mend the listed ones first.',
        about: 'A file lists its first violations in order; the rest are counted.',
    },
    'validate/nothing-inside': {
        ...validate_FAILED,
        title: 'The document that was to be looked into is not there',
        message: ({ inside, noText, suggestion }) => noText
            ? `What stands at \`${inside}\` is no text, so there is no document in it.`
            : `Nothing stands at \`${inside}\`, so no document was looked into.${(0,rule_words/* didYouMean */.au)(suggestion)}`,
        hint: ({ suggestion }) => suggestion === undefined
            ? 'Correct `inside`: a dotted path with "quoted parts" for keys that hold dots, or a JSON Pointer; or name only files that have the key.'
            : 'Correct this key, or `inside` of the entry.',
        about: 'An entry of `validate` has `inside:`, the key of a text that is itself a document, and no document of a file has that key, or an environment has not. What was not looked into does not pass.',
    },
    'validate/nothing-held': {
        ...validate_FAILED,
        title: 'Nothing was held against a schema',
        message: () => 'Nothing of this entry was held against any schema.',
        hint: () => 'Give the entry a `schema`, or let at least one of its files name one.',
        about: 'A severity or a waiver may excuse files that name no schema, or that lack the key of `inside`. An entry of which nothing at all is held against a schema would pass without having looked, and that cannot be excused.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words/waiver.js

const PIN = {
    changed: [
        'the value is no longer the one that was accepted',
        'Look at the new value; where it is meant as well, take the `pin` that the report shows at its finding. A pin that was made under another `fingerprint-key` holds for no value.',
    ],
    'no-key': [
        'its `pin` cannot be held without a `fingerprint-key`',
        'Give the key with the input `fingerprint-key` (`--fingerprint-key` for the command), or remove the `pin`.',
    ],
    'no-value': [
        'the finding is about no value that could be pinned',
        'Remove the `pin`; the finding is about a key that is missing, a file, or a value that cannot be read.',
    ],
};
const WAIVER_WORDS = {
    'waiver/expired': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver has expired',
        message: ({ rule, expires }) => `The waiver of ${rule} ended on ${expires}; what it waived counts again.`,
        hint: () => 'Mend the finding, or renew the waiver with its reason.',
        about: 'A waiver is an accepted finding with a reason, an owner and an end. After its end the finding is back.',
    },
    'waiver/ends-soon': {
        severity: 'info',
        stop: 'failed',
        title: 'A waiver ends soon',
        message: ({ rule, expires, days }) => `The waiver of ${rule} ends on ${expires}, ${days === 0 ? 'today' : `in ${(0,rule_words/* plural */.LS)(days, 'day')}`}.`,
        hint: () => 'Mend the finding before that day, or renew the waiver with its reason.',
        about: 'In the last 14 days of a waiver every report says so, so that its end surprises nobody in front of a deploy.',
    },
    'waiver/too-long': {
        severity: 'error',
        stop: 'wrong-request',
        title: 'A waiver ends too late',
        message: ({ rule, expires, most, latest }) => `The waiver of ${rule} ends on ${expires}; a waiver may last ${(0,rule_words/* plural */.LS)(most, 'day')} from today, until ${latest}.`,
        hint: () => 'Choose such a day and renew it when it comes; the workflow can raise `waiver-days` with the input `limits`.',
        about: 'A waiver without an end in sight is a rule that was turned off. By default it may end at most 90 days ahead.',
    },
    'waiver/unused': {
        severity: 'warning',
        stop: 'failed',
        title: 'A waiver matches nothing',
        message: ({ rule }) => `No finding of ${rule} matches this waiver.`,
        hint: () => 'Remove it; the finding was mended, or the waiver names another place.',
        about: 'A waiver that matches nothing would silently cover the next finding.',
    },
    'waiver/no-owner': {
        severity: 'info',
        stop: 'failed',
        title: 'A waiver has no owner',
        message: ({ rule }) => `The waiver of ${rule} does not say who owns it.`,
        hint: () => 'Name a person or a team with `owner`.',
        about: 'A waiver is an accepted finding with a reason, an owner and an end. The owner is asked when the end comes.',
    },
    'waiver/pin': {
        severity: 'warning',
        stop: 'failed',
        title: 'A pinned waiver does not hold',
        message: ({ rule, reason }) => `The waiver of ${rule} waives nothing here: ${PIN[reason][0]}.`,
        hint: ({ reason }) => PIN[reason][1],
        about: 'A waiver with a `pin` accepts one value and no other. When the value changes, the finding is back and somebody looks again.',
    },
};

;// CONCATENATED MODULE: ./build/src/finding/words.js























/** Every word about every rule. The compiler demands an entry for each; reports and `docs/rules/` are made from it. */
const WORDS = {
    ...SOURCE_WORDS,
    ...DOTENV_WORDS,
    ...MANIFEST_WORDS,
    ...GITHUB_WORDS,
    ...CONFIG_WORDS,
    ...COMPOSE_WORDS,
    ...SCHEMA_WORDS,
    ...VALIDATE_WORDS,
    ...HYGIENE_WORDS,
    ...GATEWAY_WORDS,
    ...GATEWAY_ACROSS_WORDS,
    ...PROBE_WORDS,
    ...BLAME_WORDS,
    ...SAMPLE_WORDS,
    ...SERVICE_WORDS,
    ...DATABASE_WORDS,
    ...TOGETHER_WORDS,
    ...PARITY_WORDS,
    ...SNAPSHOT_WORDS,
    ...WAIVER_WORDS,
    ...CHANGE_WORDS,
    ...POLICY_WORDS,
    ...RUN_WORDS,
};
/** All rules in the order of the table. */
const RULES = Object.keys(WORDS);
/** What hides something: an unreadable file, violations past the cap. A gate told to look away would pass without having looked. */
const FIRM = new Set([
    'source/syntax',
    'source/encoding',
    'source/alias',
    'manifest/shape',
    'manifest/not-rendered',
    'compose/shape',
    'compose/reference',
    'validate/cap',
    'validate/nothing-held',
    'hygiene/cap',
    'probe/not-judged',
    'snapshot/failed',
]);
/**
 * Whether tollgate.yml may choose the severity of a rule, or waive its findings. Rules that make a run errored are facts
 * about the run, those about a waiver would waive themselves, and those about a policy would hide what it loosens.
 */
function isChoosable(rule) {
    return WORDS[rule].stop === 'failed' && !/^(?:waiver|policy)\//.test(rule) && !FIRM.has(rule);
}
/** Whether `name` is the name of a rule. */
function isRule(name) {
    return Object.hasOwn(WORDS, name);
}


/***/ }),

/***/ 93439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qM: () => (/* binding */ asCode)
/* harmony export */ });
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

/** A key in quotes, left out when it may itself be a secret. */
function quoted(key) {
    return `"${(0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .displayKey */ .WE)(key)}"`;
}
/** A text of a schema, set as code where that is possible. */
function asCode(text) {
    return text.includes('`') ? text : `\`${text}\``;
}
/** `; did you mean "x"?` or nothing. */
function didYouMean(suggestion) {
    return suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`;
}
/** `a`, `a and b`, `a, b and c`. */
function list(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 key`, `3 keys`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ expressionsOf),
/* harmony export */   HU: () => (/* binding */ matchOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   cK: () => (/* binding */ matches)
/* harmony export */ });
/** Every regular expression of a gateway. */
function expressionsOf({ hosts, credentials, modeVariables, probes, apiVersion }) {
    const found = [];
    const add = (pattern, of, groups, ...at) => {
        if (pattern !== undefined)
            found.push({ at, pattern, of, groups });
    };
    for (const list of ['livePatterns', 'testPatterns']) {
        for (const [at, pattern] of hosts[list].entries())
            add(pattern, 'host', 0, 'hosts', list, at);
    }
    for (const [at, credential] of credentials.entries()) {
        const here = ['credentials', at];
        for (const key of ['pattern', 'livePattern', 'testPattern'])
            add(credential[key], 'text', 0, ...here, key);
        for (const [nth, { pattern }] of (credential.remnants ?? []).entries())
            add(pattern, 'text', 0, ...here, 'remnants', nth, 'pattern');
        add(credential.hostPart?.host, 'host', 1, ...here, 'hostPart', 'host');
        add(credential.hostPart?.value, 'text', 1, ...here, 'hostPart', 'value');
    }
    for (const [at, { retired }] of modeVariables.entries())
        add(retired, 'text', 0, 'modeVariables', at, 'retired');
    for (const [at, probe] of probes.entries()) {
        for (const [name, { pattern }] of Object.entries(probe.parts ?? {}))
            add(pattern, 'text', 0, 'probes', at, 'parts', name, 'pattern');
        add(probe.basePattern, 'path', 0, 'probes', at, 'basePattern');
        for (const key of ['bodyPattern', 'authenticatedBodyPattern'])
            add(probe[key], 'body', 0, 'probes', at, key);
    }
    add(apiVersion?.pattern, 'text', 1, 'apiVersion', 'pattern');
    add(apiVersion?.pathPattern, 'path', 1, 'apiVersion', 'pathPattern');
    return found;
}
const compiled = new Map();
/** An expression of the catalogue is compiled when it is first asked for, and once. */
function compile(pattern) {
    const known = compiled.get(pattern) ?? new RegExp(pattern, 'u');
    compiled.set(pattern, known);
    return known;
}
/** What an expression finds in a text, with its groups. */
function matchOf(pattern, text) {
    return compile(pattern).exec(text);
}
/** Whether an expression fits a text. */
function matches(pattern, text) {
    return compile(pattern).test(text);
}
/** What is no group, or what opens one: what stands behind a backslash, a class, and a bracket. */
const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?![=!])/gsu;
/** How many groups an expression has; undefined where it is none. It is never held against anything: it may have no end. */
function groupsOf(pattern) {
    try {
        new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
    return [...pattern.matchAll(PARTS)].filter(([part]) => part.startsWith('(')).length;
}


/***/ }),

/***/ 49934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ GATEWAY_IDS)
/* harmony export */ });
/** Every payment gateway that is known, for whoever asks no more than that: the catalogue itself takes milliseconds to load. */
const GATEWAY_IDS = [
    '2checkout',
    'adyen',
    'affirm',
    'afterpay',
    'airwallex',
    'amazon-pay',
    'apple-pay',
    'authorize-net',
    'bluesnap',
    'braintree',
    'cashfree',
    'chargebee',
    'checkout-com',
    'cybersource',
    'datatrans',
    'dlocal',
    'dwolla',
    'ebanx',
    'elavon-converge',
    'eway',
    'flutterwave',
    'forte',
    'global-payments',
    'gocardless',
    'google-pay',
    'hipay',
    'iyzico',
    'klarna',
    'lemonsqueezy',
    'mastercard-gateway',
    'mercadopago',
    'midtrans',
    'mollie',
    'moneris',
    'multisafepay',
    'nexi-xpay',
    'nuvei',
    'omise',
    'opayo',
    'openpay',
    'paddle',
    'paypal',
    'paysafe',
    'paystack',
    'paytabs',
    'payu-eu',
    'payu-in',
    'payu-latam',
    'plaid',
    'rapyd',
    'razorpay',
    'recurly',
    'redsys',
    'square',
    'stripe',
    'volt',
    'worldline-direct',
    'worldpay',
    'xendit',
];


/***/ }),

/***/ 75648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion),
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);

/** A version as numbers, the most significant first; undefined where a text holds none that the pattern fits. */
function readVersion(pattern, text) {
    const groups = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matchOf */ .HU)(pattern, text)?.slice(1);
    // A group that has no part in it is a number that nobody wrote.
    const numbers = groups?.map((group) => Number(group ?? 0));
    return numbers && numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : undefined;
}
/** Whether a version is older (negative) or newer (positive) than another, or as old. */
function compareVersions(one, other) {
    const most = Math.max(one.length, other.length);
    for (let at = 0; at < most; at++) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   i: () => (/* binding */ isRef)
/* harmony export */ });
/** What a user may name a commit by: a number or a name, and steps back from it. No leading dash, no range, no path. */
const REF = /^[A-Za-z0-9_][A-Za-z0-9._/-]*(?:[~^][0-9]{0,4}){0,4}$/;
const LONGEST = 250;
/**
 * Whether a text may be handed to git as the name of a commit: `origin/main`, `v1.2`, a number, `HEAD~1`. Anything that
 * git could take for an option, a range, a path in a tree or a search is refused.
 */
function isRef(text) {
    return text.length <= LONGEST && REF.test(text) && !/\.\.|\/\/|\/\.|\/$|\.$/.test(text);
}
/** Whether a text is the whole number of an object, of SHA-1 or SHA-256, and not the one that stands for none. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text);
}


/***/ }),

/***/ 41079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flaw)
/* harmony export */ });
/** Makes a flaw. */
function flaw(rule, facts, offset, sure = true) {
    // A generic R is not narrowed to the union by the compiler; the pairing of rule and facts is checked above.
    return { rule, facts, offset, sure };
}


/***/ }),

/***/ 32406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invisibleIn),
/* harmony export */   k: () => (/* binding */ invisibleInKey)
/* harmony export */ });
/* harmony import */ var _flaw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41079);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14365);


/** What is not seen, or passes for a usual space: C0 and C1 controls, and format characters and spaces of Unicode. */
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\ufeff]|\r(?!\n|$)/g;
/** Letters of people who do not write Latin; their texts need characters that make no sense elsewhere. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;
/** The first character of a text that cannot be seen and does not belong there. */
function invisibleIn(text, context) {
    // What is asked of the whole text is asked once: a text can be full of such characters.
    let around;
    for (const { 0: char, index } of text.matchAll(INVISIBLE)) {
        const kind = kindOf(char);
        around ??= { foreign: OTHER_SCRIPT.test(text), isSentence: isSentence(text, context) };
        if (!belongs(kind, char, index, text, around)) {
            return [(0,_flaw_js__WEBPACK_IMPORTED_MODULE_0__/* .flaw */ .J)('hygiene/invisible', { kind, inKey: false }, index)];
        }
    }
    return [];
}
/** Whether a key holds a character that cannot be seen. */
function invisibleInKey(key) {
    const [flawed] = invisibleIn(key, { key: '', textual: true, yaml: false, deployed: false });
    return flawed?.rule === 'hygiene/invisible' ? flawed.facts.kind : undefined;
}
function kindOf(char) {
    const code = char.charCodeAt(0);
    if (code < 0xa0 || code === 0x2028 || code === 0x2029)
        return 'control';
    if (code === 0xad)
        return 'soft-hyphen';
    if (code === 0xfeff)
        return 'byte-order-mark';
    if (code === 0x61c || code === 0x200e || code === 0x200f)
        return 'direction';
    if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
        return 'direction';
    if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f)
        return 'no-break-space';
    return 'zero-width';
}
function isSentence(text, { textual, key }) {
    return !textual && !(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namesCommand */ .SS)(key) && /[ \n]/.test(text);
}
function belongs(kind, char, at, text, { foreign, isSentence }) {
    switch (kind) {
        case 'control':
            // A separator of one character is often one of these; an escape begins the colours of a terminal.
            return text.length === 1 || (char === '\x1b' && /[[\]()]/.test(text.charAt(at + 1)));
        case 'byte-order-mark':
            return false;
        case 'direction':
            // An override is what hides one text behind another; no language needs it.
            return foreign && char !== '\u202d' && char !== '\u202e';
        case 'zero-width':
            return foreign || (char === '\u200d' && joinsEmoji(text, at));
        default:
            return foreign || isSentence;
    }
}
function joinsEmoji(text, at) {
    return /\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier}/u.test(text.slice(Math.max(0, at - 2), at));
}


/***/ }),

/***/ 14365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ namesExpected),
/* harmony export */   PE: () => (/* binding */ namesAffix),
/* harmony export */   SD: () => (/* binding */ namesExact),
/* harmony export */   SS: () => (/* binding */ namesCommand),
/* harmony export */   WK: () => (/* binding */ namesUrl)
/* harmony export */ });
const SECRET = /(?:secret|token|passw(?:or)?d|passphrase|credential|(?:api|access|private|secret|account|license|encryption|signing)[-_]?key|(?:^|[-_.])(?:key|dsn|pwd))$/i;
const ADDRESS = /(?:(?<!c)ur[li]|endpoint|(?<!g)host(?:name)?|origin|webhook)$/i;
/** Names of keys whose values are one address and no list of them. */
const SINGLE_URL = /(?:(?<!c)ur[li]|endpoint|webhook)$/i;
const COMMAND = /(?:^|[-_.])(?:run|cmd|command|entrypoint|exec|script|args?|opts|options|flags)$/i;
/** Texts that are put before, behind or between others, and may rightly begin or end with a space. */
const AFFIX = /(?:prefix|suffix|separator|delimiter|delim|prompt|format|template|pattern|padding|indent|text|message)/i;
/** Whether the name of a key tells that its value is a secret. */
function namesSecret(key) {
    return SECRET.test(key);
}
/** Whether the name of a key tells that its value is an address. */
function namesAddress(key) {
    return ADDRESS.test(key);
}
function namesUrl(key) {
    return SINGLE_URL.test(key);
}
/** Whether the name of a key tells that its value is exact: no sentence, and nothing that people read. */
function namesExact(key) {
    return namesSecret(key) || namesAddress(key);
}
/** Names of settings that mean nothing without a value. */
const SETTING = /(?:port|user(?:name)?|account|merchant|bucket|region|domain|database|queue|topic|e?mail|[-_.]id|mode|level|version|environment|timeout|ttl)$/i;
/** Whether the name of a key tells that it must have a value to mean anything. */
function namesExpected(key) {
    return namesExact(key) || SETTING.test(key);
}
/** Whether the name of a key tells that its value is run. */
function namesCommand(key) {
    return COMMAND.test(key);
}
function namesAffix(key) {
    return AFFIX.test(key);
}


/***/ }),

/***/ 41640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mayBePlaceholder),
/* harmony export */   q: () => (/* binding */ placeholder)
/* harmony export */ });
/** Texts that stand where somebody was to put a value, and mean nothing else. */
const PLACEHOLDER = /^(?:change[-_ ]?me|replace[-_ ]?me|fill[-_ ]?me(?:[-_ ]?in)?|fixme|tbd|x{3,}|your[-_][a-z0-9_-]+|<(?:your|my|insert|enter|replace|change|put|add|set)[-_ ][^<>@]*>|<[a-z0-9 _-]*(?:key|token|secret|password|url|host|value|here)>)$/i;
/** The beginning of a key with nothing behind it, and what says that it is to be replaced. */
const CUT_OFF = /^(?:(?:[a-z0-9]+[-_])+(?:(?:x{4,}|\*{4,}|\u2022{3,}|\.{3,}|\u2026)[x.*\u2026\u2022]*|51[a-z]?x{6,})|(?:replace|change)[-_ ](?:with|this)(?:[-_ ][^\n]*)?)$/i;
/** What provider's keys begin with, and then that it is yours to put in, or hardly a key. */
const YOURS = /^(?:(?:[srp]k|rzp)_(?:live|test)|whsec)_(?:your[a-z0-9_-]*|placeholder|changeme|x{3}|\*{3}|\.{2}|\u2026)$/i;
/** A part that somebody was to put in, such as a project's name in an address. */
const PART = /[<[]your[-_ ][a-z0-9_ -]{1,60}[>\]]/i;
/** Texts that may stand for a value, or be one. */
const PERHAPS = /^(?:to[-_ ]?do|placeholder|dummy|<[a-z][a-z0-9]*[-_ ][a-z0-9_ -]+>|\{\{[^{}]*\}\})$/i;
/** How any of those begins or ends, or what stands in it: nearly no text has that. */
const HINT = /^\s*(?:change|replace|fill|fixme|tbd|xxx|your|to[-_ ]?do|placeholder|dummy|[<{]|(?:[srp]k|rzp)_|whsec_)|[x*.\u2022\u2026]\s*$|[<[]your/i;
/** Whether a text is worth asking whether it is a placeholder. */
function mayBePlaceholder(text) {
    return HINT.test(text);
}
/** Whether a text looks like a placeholder that was never replaced: surely, or perhaps. */
function placeholder(text) {
    if (!mayBePlaceholder(text))
        return undefined;
    const trimmed = text.trim();
    if (PLACEHOLDER.test(trimmed) || CUT_OFF.test(trimmed) || YOURS.test(trimmed) || PART.test(trimmed))
        return 'sure';
    return PERHAPS.test(trimmed) ? 'perhaps' : undefined;
}


/***/ }),

/***/ 71498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isPlainKey),
/* harmony export */   a: () => (/* binding */ mayBeFlawed)
/* harmony export */ });
/**
 * The first look at a text. A run takes it at every text of thousands of files, so it goes by single characters and calls
 * an expression for few: of a file of two kilobytes this takes some microseconds.
 */
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const BRACKET = 0x5b;
const Y = 0x79;
const BRACE = 0x7b;
const DELETE = 0x7f;
/** Whether a text is worth a closer look. Of thousands of texts nearly none is, so this is all that most of them cost. */
function mayBeFlawed(text, key) {
    const { length } = text;
    const first = text.charCodeAt(0);
    if (first === SPACE || first === DOUBLE_QUOTE || first === SINGLE_QUOTE || first === LESS || first === BRACE)
        return true;
    const last = text.charCodeAt(length - 1);
    if (last === SPACE || (CUT_OFF_LETTERS.has(last) && CUT_OFF.test(text)))
        return true;
    for (let at = 0; at < length; at++) {
        const code = text.charCodeAt(at);
        if (code < SPACE || code >= DELETE)
            return true;
        if ((code === LESS || code === BRACKET) && (text.charCodeAt(at + 1) | SPACE) === Y)
            return true;
        if (code === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH)
            return !isCleanUrl(text);
    }
    return (FIRST_LETTERS.has(first) && PLACEHOLDER.test(text)) || (mayNameUrl(key) && HOST.test(text));
}
/** Whether a key is of printable ASCII without spaces, as nearly all are. */
function isPlainKey(key) {
    for (let at = 0; at < key.length; at++) {
        const code = key.charCodeAt(at);
        if (code <= SPACE || code >= DELETE)
            return false;
    }
    return true;
}
/** Of the URLs in configuration most are as plain as this, and have nothing wrong with them. */
const CLEAN_URL = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[A-Za-z0-9.-]+(?::[1-9][0-9]*)?(?:\/[\w.~%+@:=-]+)*\/?(?:[?#][!#-&(-;=?-Z\\-_a-z~]*)?$/;
function isCleanUrl(text) {
    return CLEAN_URL.test(text) && text.indexOf('://', 12) === -1;
}
/** The beginnings of what may be a placeholder. */
const PLACEHOLDER = /^(?:change|replace|fill|fixme|tbd|xxx|your|to[-_ ]?do|placeholder|dummy|(?:(?:[srp]k|rzp)_(?:live|test)|whsec)_(?:your|placeholder|changeme|xxx|\*|\.))/i;
/** The letters that those begin with. */
const FIRST_LETTERS = new Set([...'crftxypdswCRFTXYPDSW'].map((letter) => letter.charCodeAt(0)));
/** The end of a key that was cut off to stand for one. */
const CUT_OFF = /[x.*]{3}$/i;
const CUT_OFF_LETTERS = new Set([...'.xX*'].map((letter) => letter.charCodeAt(0)));
/** What may be a host where a URL is wanted. */
const HOST = /^[\w-]+(?:\.[\w-]+)+|^localhost/i;
/** The last two letters of `url`, `uri`, `endpoint` and `webhook`, as codes of small letters. */
const URL_ENDINGS = ['rl', 'ri', 'nt', 'ok'].map((ending) => endingOf(ending));
function mayNameUrl(key) {
    const ending = endingOf(key);
    for (const known of URL_ENDINGS)
        if (known === ending)
            return true;
    return false;
}
function endingOf(key) {
    const { length } = key;
    return ((key.charCodeAt(length - 2) | SPACE) << 8) | (key.charCodeAt(length - 1) | SPACE);
}


/***/ }),

/***/ 92007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ flawsOfText)
});

// EXTERNAL MODULE: ./build/src/hygiene/flaw.js
var flaw = __webpack_require__(41079);
// EXTERNAL MODULE: ./build/src/hygiene/names.js
var names = __webpack_require__(14365);
;// CONCATENATED MODULE: ./build/src/hygiene/ends.js


/** What stands before and behind the visible part of a text: nothing at all, a line break, or other white space. */
function endsOf(text, context) {
    const start = leading(text);
    if (start === text.length)
        return emptyFlaw(text, context);
    const end = trailing(text);
    if (start === 0 && end === text.length)
        return [];
    const before = text.slice(0, start);
    const behind = text.slice(end);
    const body = text.slice(start, end);
    if (hasBreak(before) || hasBreak(behind))
        return lineBreak(hasBreak(before), body, end, context);
    return isMeant(body, context) ? [] : [space(before !== '', end)];
}
/** An empty text is ordinary where the name asks for no value; one of white space alone is so nowhere but in a prefix. */
function emptyFlaw(text, { key, textual }) {
    const blank = text !== '';
    const told = textual ? (blank ? !(0,names/* namesAffix */.PE)(key) : (0,names/* namesExpected */.Fv)(key)) : blank && (0,names/* namesExact */.SD)(key);
    return told ? [(0,flaw/* flaw */.J)('hygiene/empty', { blank }, 0)] : [];
}
function lineBreak(isBefore, body, end, { key, textual }) {
    // A certificate, a script or a document of several lines rightly ends with a line break.
    if (hasBreak(body) || /^[[{]/.test(body))
        return [];
    if (!(textual || ((0,names/* namesExact */.SD)(key) && !/\s/.test(body))))
        return [];
    return [(0,flaw/* flaw */.J)('hygiene/line-break', { where: isBefore ? 'before' : 'behind' }, isBefore ? 0 : end)];
}
function space(isBefore, end) {
    return (0,flaw/* flaw */.J)('hygiene/space', { where: isBefore ? 'before' : 'behind' }, isBefore ? 0 : end);
}
/** Whether white space at an end may have been put there on purpose. */
function isMeant(body, { key, textual }) {
    if (/\s/.test(body))
        return true;
    if (!textual)
        return !(0,names/* namesExact */.SD)(key) && !/^[a-z][a-z0-9+.-]*:\/\/./i.test(body);
    return body.startsWith('-') || (0,names/* namesAffix */.PE)(key);
}
function hasBreak(text) {
    return text.includes('\n') || text.includes('\r');
}
// By hand: an expression for white space at the end takes quadratic time on a text that is full of it.
function leading(text) {
    let at = 0;
    while (at < text.length && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function trailing(text) {
    let at = text.length;
    while (at > 0 && isSpace(text.charCodeAt(at - 1)))
        at--;
    return at;
}
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

// EXTERNAL MODULE: ./build/src/hygiene/invisible.js
var invisible = __webpack_require__(32406);
// EXTERNAL MODULE: ./build/src/hygiene/placeholder.js
var placeholder = __webpack_require__(41640);
// EXTERNAL MODULE: ./build/src/hygiene/quick.js
var quick = __webpack_require__(71498);
;// CONCATENATED MODULE: ./build/src/hygiene/quotes.js


const SMART = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f]/;
const OPENING = /^[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab]/;
const CLOSING = /[\u2018\u2019\u201b\u201c\u201d\u201f\u00bb]$/;
/** An apostrophe is written with the same character as a closing quote. */
const WITHIN_WORD = /(?<=[\p{L}\p{N}])\u2019(?=\p{L})/gu;
/** Typographic quotes where a plain one was meant: around the whole value, behind `=`, or in what is no sentence. */
function smartQuotesIn(text, { key, textual, yaml }) {
    const isWord = !/\s/.test(text);
    if (text.length > 1 && OPENING.test(text) && CLOSING.test(text) && !SMART.test(text.slice(1, -1))) {
        // JSON and TOML have quotes of their own; a sentence within them is a quotation.
        return textual || yaml || isWord ? [(0,flaw/* flaw */.J)('hygiene/smart-quotes', { wraps: true }, 0)] : [];
    }
    if (!SMART.test(text) || /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text))
        return [];
    const assigned = /=[\u2018\u2019\u201c\u201d]/.exec(text)?.index;
    if (assigned !== undefined)
        return [(0,flaw/* flaw */.J)('hygiene/smart-quotes', { wraps: false }, assigned + 1)];
    if (!isWord || !(textual || (0,names/* namesExact */.SD)(key)))
        return [];
    const at = text.replace(WITHIN_WORD, '_').search(SMART);
    return at === -1 ? [] : [(0,flaw/* flaw */.J)('hygiene/smart-quotes', { wraps: false }, at)];
}
/** Sources that browsers know by a name in quotes (Content Security Policy). */
const POLICY = /^'(?:self|none|unsafe-[a-z-]+|strict-dynamic|report-sample|wasm-unsafe-eval|nonce-.*|sha(?:256|384|512)-.*)'$/;
/** Quotes that are left around a value after its loader has taken one pair off. */
function quotedTwice(text, { key, textual }) {
    const quote = text.charAt(0);
    if ((quote !== '"' && quote !== "'") || text.length < 2 || !text.endsWith(quote))
        return [];
    const inner = text.slice(1, -1);
    if (inner.includes(quote) || POLICY.test(text))
        return [];
    const isExact = textual || ((0,names/* namesExact */.SD)(key) && !/\s/.test(inner)) || /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(inner);
    return isExact ? [(0,flaw/* flaw */.J)('hygiene/quoted-twice', {}, 0)] : [];
}

;// CONCATENATED MODULE: ./build/src/hygiene/url.js


/** A host, with a port or a path or without, that ends in a domain as companies have them, or is the machine itself. */
const BARE_HOST = /^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|app|co|cloud|eu|uk|de|fr|nl|ch|at|es|it|pl|se|no|dk|fi|us|ca|au|nz|jp|in|br|mx|za|internal|local|test|example|invalid)|localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(?:[/?#]\S*)?$/i;
/** Addresses that are rightly written without a scheme. */
const WITHOUT_SCHEME = /registry|image|repo|docker|container|helm|chart|ecr|broker|bootstrap|jdbc/i;
/** Object stores, whose clients take an endpoint as a host: MinIO's, Loki's, Thanos' and Velero's among them. */
const OBJECT_STORE = /^(?:(?:[a-z0-9.-]+\.)?s3[a-z0-9.-]*\.amazonaws\.com|storage\.googleapis\.com|[a-z0-9.-]+\.(?:digitaloceanspaces|r2\.cloudflarestorage|backblazeb2|wasabisys)\.com)(?::\d{1,5})?$/i;
/** Keys whose URL rightly holds a password: connection strings and proxies. */
const CONNECTION = /database|(?:^|[-_.])(?:db|dsn|pg|es)(?:[-_.]|$)|dsn$|proxy|redis|amqp|rabbit|mongo|postgres|mysql|maria|sql|elastic|search|bonsai|couch|influx|clickhouse|connection|broker|celery|nats|kafka|smtp|mail|ldap/i;
/** Places where a port of 0 means that any free one is taken. */
const LISTENS = /listen|bind|addr|urls$/i;
const URL_START = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]*)/i;
/** What is wrong with an address. Two URLs in one text are a list, and left alone. */
function urlFlawsIn(text, context) {
    const body = text.trim();
    const start = text.indexOf(body);
    const told = (kind, at) => [(0,flaw/* flaw */.J)('hygiene/url', { flaw: kind }, start + at)];
    const [whole, scheme = '', authority = ''] = URL_START.exec(body) ?? [];
    if (whole === undefined)
        return lacksScheme(body, context) ? told('no-scheme', 0) : [];
    if (body.indexOf('://', whole.length) !== -1 || /[,|;\\]/.test(body))
        return [];
    const space = body.search(/\s/);
    if (space !== -1)
        return (0,names/* namesUrl */.WK)(context.key) && !/[\r\n]/.test(body) ? told('space', space) : [];
    if (!/^(?:https?|wss?|ftp)$/i.test(scheme))
        return [];
    const at = scheme.length + 3;
    if (hasPassword(authority) && !CONNECTION.test(context.key))
        return told('credentials', at);
    const port = /:0+$/.exec(authority);
    if (port && !LISTENS.test(context.key))
        return told('port-0', at + port.index + 1);
    const slashes = doubleSlash(body, whole.length, context);
    return slashes === undefined ? [] : told('double-slash', slashes);
}
function lacksScheme(body, { key, textual, deployed }) {
    // In files of any kind a plain `url` is often that of a person or a project, which nobody asks.
    if (!textual && !deployed && /^ur[li]$/i.test(key))
        return false;
    if (body.length >= 2048 || (/endpoint$/i.test(key) && OBJECT_STORE.test(body)))
        return false;
    return (0,names/* namesUrl */.WK)(key) && !WITHOUT_SCHEME.test(key) && BARE_HOST.test(body);
}
/** A user and a password before the host. What a template or a variable stands for is no password yet. */
function hasPassword(authority) {
    const [, password] = /^[^:@]*:([^@]+)@/.exec(authority) ?? [];
    return password !== undefined && !/[${}<>%*]|^x+$|^\[/i.test(password);
}
/** Where the path has a double slash. Terraform and Kustomize part a repository from a folder in it by one. */
function doubleSlash(body, from, { key, textual }) {
    if (!textual && !(0,names/* namesExact */.SD)(key))
        return undefined;
    const end = body.slice(from).search(/[?#]/);
    const path = end === -1 ? body.slice(from) : body.slice(from, from + end);
    const found = path.indexOf('//');
    if (found === -1 || /\.git\/\/|[*{}$<]/.test(path))
        return undefined;
    if (/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|web\.archive\.org)\//i.test(body))
        return undefined;
    return from + found;
}

;// CONCATENATED MODULE: ./build/src/hygiene/text.js








const NONE = [];
/** What is wrong with a text, whatever a schema says of it. */
function flawsOfText(text, context) {
    if (text === '')
        return context.textual ? endsOf(text, context) : NONE;
    if (!(0,quick/* mayBeFlawed */.a)(text, context.key))
        return NONE;
    const ends = endsOf(text, context);
    if (ends[0]?.rule === 'hygiene/empty')
        return ends;
    const unfilled = placeholderIn(text, context);
    if (unfilled)
        return [unfilled];
    return [
        ...ends,
        ...(0,invisible/* invisibleIn */.B)(text, context),
        ...smartQuotesIn(text, context),
        ...quotedTwice(text, context),
        ...urlFlawsIn(text, context),
    ];
}
/** Words that stand for a value that is to come, and that people also write about. */
const ALSO_A_WORD = /^\s*(?:fixme|tbd|x{3,}|.*[-_]x{4,})\s*$/i;
function placeholderIn(text, { key, textual, deployed }) {
    const kind = (0,placeholder/* placeholder */.q)(text);
    if (kind === undefined)
        return undefined;
    // A file that nobody said is deployed may speak of placeholders: a list of words, a template.
    const isMeant = deployed || textual || (0,names/* namesExact */.SD)(key) || (kind === 'sure' && !ALSO_A_WORD.test(text));
    return isMeant ? (0,flaw/* flaw */.J)('hygiene/placeholder', {}, text.length - text.trimStart().length, kind === 'sure') : undefined;
}


/***/ }),

/***/ 56936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress),
/* harmony export */   n: () => (/* binding */ plainAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);


/** Azure's host agent, reachable from GitHub's hosted runners, in a range that counts as public. */
const AZURE_HOST_AGENT = '168.63.129.16';
/**
 * Whether an IP address, written in any of its usual ways, is one of the public internet.
 *
 * Loopback, private (RFC 1918, RFC 4193), link-local, carrier-grade NAT, multicast, documentation, 6to4, Teredo and
 * NAT64 ranges are not, nor is any IPv6 address beyond those that are given out (2000::/3); an IPv4 address mapped into
 * IPv6 is judged as the IPv4 address. What is no address is not public.
 */
function isPublicAddress(address) {
    const plain = plainAddress(address);
    if (plain === undefined || plain === AZURE_HOST_AGENT)
        return false;
    const read = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.parse(plain);
    // Elsewhere than in 2000::/3 (RFC 4291, section 2.4) IPv6 counts as unicast too, ::127.0.0.1 among it.
    const givenOut = read instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.IPv4 || (read.parts[0] ?? 0) >> 13 === 1;
    return givenOut && read.range() === 'unicast';
}
/** One spelling for each address: IPv4 mapped into IPv6 becomes IPv4. Undefined for what is no address. */
function plainAddress(address) {
    // isIP is the stricter reader: ipaddr.js also takes octal and shortened forms.
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 0:
            return undefined;
        case 4:
            // Which it takes in one spelling alone: four numbers, none of them with a zero before it.
            return address;
        default:
            return ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(withoutDots(address)).toString();
    }
}
/** IPv6 in groups alone: of an address that ends like IPv4, ipaddr.js takes `::8.8.8.8` for `::ffff:8.8.8.8`. */
function withoutDots(address) {
    return address.replace(/(?<=:)(\d+)\.(\d+)\.(\d+)\.(\d+)/, (_, ...[a, b, c, d]) => {
        const group = (high = '', low = '') => (Number(high) * 256 + Number(low)).toString(16);
        return `${group(a, b)}:${group(c, d)}`;
    });
}


/***/ }),

/***/ 32962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isRequestHeader)
/* harmony export */ });
/**
 * Headers that frame or route a request, or that ask a server to take it for one of another method or path. They are the
 * transport's own, or would undo what origin, method and path were checked for.
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
    'x-original-url',
    'x-rewrite-url',
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

/***/ 60890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ readNameServer),
/* harmony export */   Ib: () => (/* binding */ readHostPort),
/* harmony export */   KO: () => (/* binding */ readHostName),
/* harmony export */   L5: () => (/* binding */ defaultPort),
/* harmony export */   MH: () => (/* binding */ plainName)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31042);


/** Ports that a URL need not say, as IANA has them (or, for rediss, as its clients do). */
const DEFAULT_PORT = {
    'http:': 80,
    'https:': 443,
    'ws:': 80,
    'wss:': 443,
    'tls:': 443,
    'grpcs:': 443,
    'ftp:': 21,
    'ssh:': 22,
    'smtp:': 25,
    'smtps:': 465,
    'imap:': 143,
    'imaps:': 993,
    'ldap:': 389,
    'ldaps:': 636,
    'amqp:': 5672,
    'amqps:': 5671,
    'postgres:': 5432,
    'postgresql:': 5432,
    'mysql:': 3306,
    'mariadb:': 3306,
    'redis:': 6379,
    'rediss:': 6379,
};
/** `name:port`, `1.2.3.4:port` or `[::1]:port`. */
const PAIR = /^(\[[^\]]+\]|[^:[\]]+):(\d{1,5})$/;
/** Reads `host:port`, or a URL that has both or whose scheme has a port of its own. Undefined for anything else. */
function readHostPort(text) {
    if (!text.includes('://')) {
        const [, host = '', port] = PAIR.exec(text) ?? [];
        return pairOf(host, Number(port), undefined);
    }
    const url = (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAsWritten */ .Fd)(text);
    if (!url)
        return undefined;
    return pairOf(url.hostname, url.port === '' ? defaultPort(url.protocol) : Number(url.port), url);
}
/** The name of a host, written alone, as `host:port`, or in a URL. Undefined for an address, and for what is no name. */
function readHostName(text) {
    const written = text.includes('://') ? (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAsWritten */ .Fd)(text)?.hostname : (PAIR.exec(text)?.[1] ?? text);
    const host = plainName(written ?? '');
    return host === undefined || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 ? undefined : host;
}
/** The port that a scheme (with its colon) has of its own; undefined for one that is not known. */
function defaultPort(scheme) {
    return DEFAULT_PORT[scheme];
}
function pairOf(written, port, url) {
    const host = plainName(written);
    if (host === undefined || port === undefined || !(port >= 1 && port <= 65_535))
        return undefined;
    return { host, port, url };
}
/**
 * The one spelling of a host. Outside of http a URL keeps its host as it was written, so that it is read once more as
 * http would: `0x7f.1` is an address, and no name that a pattern could take for another. Undefined for what is no host.
 */
function plainName(written) {
    if (written === '' || /[\s/\\?#@]|:(?![^[]*\])/.test(written))
        return undefined;
    const url = URL.parse(`http://${written}/`);
    if (!url)
        return undefined;
    const host = (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return host;
    const labels = host.split('.');
    return host.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label)) ? host : undefined;
}
/** Reads the IP address of a name server, with or without its port. Undefined for anything else, names included. */
function readNameServer(text) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0)
        return { host: text.toLowerCase(), port: 53 };
    const read = text.includes('://') ? undefined : readHostPort(text);
    return read && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(read.host) !== 0 ? { host: read.host, port: read.port } : undefined;
}


/***/ }),

/***/ 70386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RESPONSE_CODES)
/* harmony export */ });
/** Response codes of DNS by their number (RFC 1035, section 4.1.1, and RFC 2136, section 2.2). */
const RESPONSE_CODES = [
    'NOERROR',
    'FORMERR',
    'SERVFAIL',
    'NXDOMAIN',
    'NOTIMP',
    'REFUSED',
    'YXDOMAIN',
    'YXRRSET',
    'NXRRSET',
    'NOTAUTH',
    'NOTZONE',
];


/***/ }),

/***/ 31042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ parseAsWritten),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   eB: () => (/* binding */ screenUrl),
/* harmony export */   jV: () => (/* binding */ plainHost),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yN: () => (/* binding */ mayBePrivate)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56936);


/** A URL that needs no mending: the parser drops spaces and line ends, and takes `\\` for `/`, where other clients fail. */
const AS_WRITTEN = /^[a-z][a-z\d+.-]*:\/\/[^\s\p{Cc}\\]*$/iu;
/** Reads a URL that is written as one, with `//` and nothing around or in it that a parser would have to mend. */
function parseAsWritten(text) {
    return AS_WRITTEN.test(text) ? (URL.parse(text) ?? undefined) : undefined;
}
/**
 * Reads an absolute URL (WHATWG). Undefined for what is none.
 *
 * The parser brings every spelling of an IP address (decimal, octal, hexadecimal, full-width digits) to the usual one,
 * so that a guard looks at `hostOf` the result and never at the text.
 */
function readUrl(text) {
    const url = parseAsWritten(text);
    return url === undefined || url.hostname === '' ? undefined : url;
}
/** The host as it is resolved, compared and named in TLS: lower case, no brackets, no trailing dot. */
function hostOf(url) {
    return plainHost(url.hostname);
}
/** The one spelling in which hosts are compared: lower case, no brackets, no trailing dot. */
function plainHost(host) {
    return host
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
}
/** The port that is connected to. */
function portOf(url) {
    return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}
/** Whether the workflow allows private addresses, and plain http, for this host (as `hostOf` gives it). */
function mayBePrivate(host, rights) {
    const { allowPrivateHosts: allowed } = rights;
    const known = ALLOWED.get(allowed) ?? new Set(allowed.map(plainHost));
    ALLOWED.set(allowed, known);
    return known.has(host);
}
/** Hosts of a list as they are compared: each connection asks for them several times, and there may be hundreds. */
const ALLOWED = new WeakMap();
/** Why a URL is not asked, as far as the URL itself tells. Undefined when it may be tried. */
function screenUrl(url, rights) {
    const host = hostOf(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'scheme';
    if (url.username !== '' || url.password !== '')
        return 'user-info';
    if (mayBePrivate(host, rights))
        return undefined;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0 && !(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i)(host))
        return 'blocked-address';
    return url.protocol === 'https:' ? undefined : 'scheme';
}


/***/ }),

/***/ 33407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   VO: () => (/* binding */ parsePathGlob),
/* harmony export */   a_: () => (/* binding */ isPathGlob),
/* harmony export */   fP: () => (/* binding */ reachesBelow),
/* harmony export */   pS: () => (/* binding */ pathGlobs)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _path_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81875);


/**
 * Reads a path of a rule: dotted keys with `*` and `**`, parts that hold dots in double quotes, or a JSON Pointer when
 * it begins with `/`. In a pointer `*` and `**` mean the same; between quotes they stand for themselves.
 */
function parsePathGlob(text) {
    if (text.startsWith('/'))
        return (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(text);
    return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map(([, quoted, plain]) => {
        const key = quoted?.replace(/\\(.)/g, '$1');
        return key?.includes('*') ? { key } : (key ?? plain ?? '');
    });
}
/** Keys between dots, each of some characters without a quote, or of any between double quotes. */
const DOTTED = /^(?:"(?:[^"\\]|\\.)*"|[^."]+)(?:\.(?:"(?:[^"\\]|\\.)*"|[^."]+))*$/su;
/** Whether a text is a path: one that is not is read as whatever is left of it, and may then name everything. */
function isPathGlob(text) {
    return text.startsWith('/') || DOTTED.test(text);
}
/**
 * All that a path may mean. As everywhere in tollgate.yml, a path with dots may also be the name of a key at the root,
 * as Java properties have them.
 */
function pathGlobs(text) {
    const asPath = parsePathGlob(text);
    const mayBeName = text.includes('.') && !/^\/|"/.test(text);
    return mayBeName ? [asPath, [text]] : [asPath];
}
/** Whether a glob names the path, or a mapping or list that the path lies in. */
function matchesPath(glob, path) {
    return follow(glob, path).matched.length > 0;
}
/** Whether a glob could name something that lies below the path. */
function reachesBelow(glob, path) {
    const { matched, begun } = follow(glob, path);
    return matched.length === 0 && begun;
}
function follow(glob, path) {
    let state = (0,_path_states_js__WEBPACK_IMPORTED_MODULE_1__/* .pathStates */ .w)([glob]);
    for (const key of path)
        state = state.next(key);
    return state;
}


/***/ }),

/***/ 81875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textOfPart),
/* harmony export */   w: () => (/* binding */ pathStates)
/* harmony export */ });
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47425);

/** The state of the root, from which all others are reached. States are made when something first leads to them. */
function pathStates(globs) {
    const known = new Map();
    const stateOf = (reached, before) => {
        const positions = withSkipped(reached, globs);
        const named = ascending(positions.filter(({ glob, used }) => used === globs[glob]?.length).map(({ glob }) => glob));
        const matched = named.length === 0 ? before : ascending([...before, ...named]);
        const open = positions.filter(({ glob, used }) => used < (globs[glob]?.length ?? 0));
        const name = `${open.map(numberOf).sort((a, b) => a - b)}|${named}|${matched}`;
        const state = known.get(name) ?? {
            named,
            matched,
            begun: open.length > 0,
            next: stepper(open, globs, (next) => stateOf(next, matched)),
        };
        known.set(name, state);
        return state;
    };
    return stateOf(globs.map((_, glob) => ({ glob, used: 0 })), []);
}
/** Leads from one state to the next. Keys that nothing but `*` and `**` take, which most are, lead to the same one. */
function stepper(open, globs, stateOf) {
    const partAt = ({ glob, used }) => globs[glob]?.[used] ?? '';
    // There can be thousands of rules that name one key each: those of a key are found without asking the others.
    const byKey = Map.groupBy(open, (position) => keyOf(partAt(position)));
    const wild = byKey.get(undefined) ?? [];
    const patterns = wild.flatMap((position) => {
        const part = textOfPart(partAt(position));
        return takesAll(part) ? [] : part;
    });
    const after = (key) => {
        const taken = wild.flatMap((position) => {
            const part = textOfPart(partAt(position));
            const further = { glob: position.glob, used: position.used + 1 };
            if (part === '**')
                return [position, further];
            return takesAll(part) || (key !== undefined && (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(part, key)) ? [further] : [];
        });
        const named = key === undefined ? [] : (byKey.get(key) ?? []);
        return stateOf([...taken, ...named.map(({ glob, used }) => ({ glob, used: used + 1 }))]);
    };
    const special = new Map();
    let usual;
    const isSpecial = open.length > wild.length || patterns.length > 0;
    return (key) => {
        const state = isSpecial ? special.get(key) : usual;
        if (state)
            return state;
        if (!byKey.has(key) && !patterns.some((pattern) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, key))) {
            usual ??= after(undefined);
            return usual;
        }
        const made = after(key);
        special.set(key, made);
        return made;
    };
}
function takesAll(part) {
    return part === '*' || part === '**';
}
/** The one key that a part stands for; undefined where there may be several. */
function keyOf(part) {
    if (typeof part !== 'string')
        return part.key;
    return part.includes('*') ? undefined : part;
}
/** A part as a key, whatever it holds. */
function textOfPart(part) {
    return typeof part === 'string' ? part : part.key;
}
/** `**` may stand for nothing. At the end of a glob it stands for at least one key: `a.**` is not `a` itself. */
function withSkipped(reached, globs) {
    const all = new Map();
    const add = (position) => {
        const { glob, used } = position;
        const number = numberOf(position);
        if (all.has(number))
            return;
        all.set(number, position);
        const parts = globs[glob] ?? [];
        if (parts[used] === '**' && used + 1 < parts.length)
            add({ glob, used: used + 1 });
    };
    for (const position of reached)
        add(position);
    return [...all.values()];
}
/** One number for each position: no path has as many parts. */
function numberOf({ glob, used }) {
    return glob * 2 ** 24 + used;
}
function ascending(numbers) {
    return [...new Set(numbers)].sort((a, b) => a - b);
}


/***/ }),

/***/ 28456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ isProductionName),
/* harmony export */   mb: () => (/* binding */ asUrl),
/* harmony export */   q5: () => (/* binding */ wordsOfKey)
/* harmony export */ });
/** Whether a name such as `production-eu` says by itself that it is production, whatever payments it takes. */
function isProductionName(name) {
    return /(?:^|[^a-z])(?:production|prod|prd|live)(?:[^a-z]|$)/i.test(name);
}
/** A text as a URL, when it is one with `://`. */
function asUrl(text) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) ? (URL.parse(text.trim()) ?? undefined) : undefined;
}
/** The words of a key, in lower case: those of `paypalSandboxUrl` and of `PAYPAL_SANDBOX_URL` are the same. */
function wordsOfKey(key) {
    return (key.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
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
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47425);

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/[^/]/i;
/**
 * Reads a pattern such as `https://*.adyenpayments.com` or `https://checkout-test.adyen.com/v72/**`.
 *
 * A host is matched label by label: `*` stands for exactly one label, or for any part of one (`*-checkout-live`). In a
 * path `*` stands for one segment or a part of it, and a segment `**` for any number of segments. No path, or `/`, is
 * every path. Undefined for what is no pattern: no scheme, a wildcard in scheme or port, a user name, a query, a
 * fragment, `**` inside a label or a segment, or a wildcard in a path that it could not match (see `mayLeadAway`).
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
    if (path.some(hasWildcard) && path.some(mayLeadAway))
        return undefined;
    // Outside of http a URL without a path has none at all.
    const isEvery = url.pathname === '/' || url.pathname === '';
    return { scheme: url.protocol, labels, port: url.port, path: isEvery ? undefined : path };
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
    if (pattern.some(hasWildcard) && segments.some(mayLeadAway))
        return false;
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesRun */ .R)(pattern.length, segments.length, {
        isMany: (at) => pattern[at] === '**',
        fits: (at, index) => matchesPart(pattern[at] ?? '', segments[index] ?? ''),
    });
}
function hasWildcard(segment) {
    return segment.includes('*');
}
/**
 * Whether a server behind the host may read this segment as a way to another path, so that no wildcard may stand in a
 * path that holds it: an encoded slash becomes a real one, and of `..;x` the parameter is dropped. A pattern without a
 * wildcard matches such a path only by saying it.
 */
function mayLeadAway(segment) {
    const plain = decoded(segment);
    return plain === undefined || /[/\\]|^\.\./.test(plain);
}
/** Times that one server after the other may decode a path. What is encoded more often hides something. */
const DECODINGS = 3;
/** Without percent-encoding; undefined when it has no end. Wrong encodings, at which others give up, are left. */
function decoded(segment) {
    let text = segment;
    for (let time = 0; time <= DECODINGS; time += 1) {
        const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        if (next === text)
            return text;
        text = next;
    }
    return undefined;
}
/** One label or segment. A lone `*` wants at least one character. */
function matchesPart(pattern, text) {
    return pattern === '*' ? text !== '' : (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(pattern, text);
}


/***/ }),

/***/ 47425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ matchesRun),
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
/** Whether a text fits a pattern in which `*` stands for any run of characters, none included. */
function matchesWildcard(pattern, text) {
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

/***/ 39558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   Ab: () => (/* binding */ oldTitle),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   HA: () => (/* binding */ unreadSentence),
/* harmony export */   I7: () => (/* binding */ countsOfKeys),
/* harmony export */   Us: () => (/* binding */ nothingChanged),
/* harmony export */   bj: () => (/* binding */ HOW),
/* harmony export */   iw: () => (/* binding */ splitOld),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93439);

/** Findings in two parts: what the base has as well, and all others. Without a base nothing is old. */
function splitOld(findings) {
    const fresh = findings.filter(({ change }) => change !== 'old');
    return { fresh, old: findings.filter(({ change }) => change === 'old') };
}
/** What the base has as well behind all others. The order of equals is kept. */
function newFirst(findings) {
    const { fresh, old } = splitOld(findings);
    return [...fresh, ...old];
}
/** Whether the finding counts for the verdict as its severity says. */
function counts(found, { change }) {
    return found.waived === undefined && !(change?.onlyNew && found.change === 'old');
}
/** How old findings are called as a heading, and what they do. */
function oldTitle(count, { change }) {
    const are = count === 1 ? 'is' : 'are';
    const effect = change?.onlyNew
        ? count === 1
            ? 'it stops nothing'
            : 'they stop nothing'
        : `${count === 1 ? 'it counts' : 'they count'} all the same`;
    return `${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'old finding')}: what the base has as well ${are} not of this change; ${effect}`;
}
/** The base as people know it: of the number of a commit as much as tells it from others. */
function baseName({ base }) {
    return /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 10) : base;
}
/** `1 key changed, 2 added, 1 removed`. */
function countsOfKeys({ changed, added, removed }) {
    const parts = [
        ['changed', changed],
        ['added', added],
        ['removed', removed],
    ].filter(([, count]) => count > 0);
    if (parts.length === 0)
        return 'no key changes';
    return parts.map(([how, count], at) => `${at === 0 ? (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'key') : count} ${how}`).join(', ');
}
/** What stands before a key. */
const HOW = { changed: '~', added: '+', removed: '-' };
/** What a key reaches, in the order in which it matters; empty when it reaches nothing that is known. */
function reachOf(key) {
    const kinds = [
        { what: 'gateway', names: key.gateways },
        { what: 'probe', names: key.probes },
        { what: 'received by', names: key.manifests },
        { what: 'checked by', names: key.schemas },
        { what: 'also in', names: key.environments },
    ];
    return kinds.filter(({ names }) => names.length > 0);
}
/** In a sentence, why there is no more to say of a change; undefined where there is. */
function nothingChanged({ same }) {
    if (same === 'commit')
        return 'The base is the commit that is checked out itself: nothing is new.';
    return same === 'files' ? 'None of the files that were looked at differs.' : undefined;
}
/** Of environments that could not be compared; undefined where there are none. */
function unreadSentence({ unread }) {
    if (unread.length === 0)
        return undefined;
    const names = unread
        .slice(0, 20)
        .map(({ environment, service }) => [environment, service].filter((one) => one !== undefined).join(' \u00b7 '));
    const more = unread.length > names.length ? [`${unread.length - names.length} more`] : [];
    return `The base has no ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...names, ...more])} whose sources can be read whole: all that is found there is new.`;
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   mB: () => (/* binding */ splitCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * What a reader cannot see, or what a terminal, an editor or a browser obeys instead of showing: control characters,
 * bidirectional and zero-width marks, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of text in which everything can be seen: `\u{1b}` stands for an escape character. */
function visible(text) {
    return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Two words that the matchers of actions/setup-node look for behind a position; they would make annotations of ours. */
const MATCHED = /\b(error|warning|info)(?=\s+(?:TS\d|-\s))/gi;
/**
 * A line of a log in which the runner finds nothing to obey: it looks for `##[` anywhere, and lets the problem matchers
 * of earlier steps read along. It also takes `::` at the start of a line for a command, whatever white space stands
 * before it; so a line must begin with a mark of ours.
 */
function inert(line) {
    return line.replaceAll('##[', '##\\[').replace(MATCHED, '$1\\');
}
/**
 * Punctuation with a meaning inside a line, for Markdown or for GitHub (emoji, issues, mentions, formulas). What has one
 * at the start of a line alone is not here: text of the report never begins a line of ours.
 */
const PUNCTUATION = /[!#$&()*+:<=>@[\\\]^_`{|}~]/g;
/**
 * A word joiner: nothing to see, no line break. It stands where GitHub would make a link of plain text after Markdown
 * is long done, when a backslash or an entity no longer helps.
 */
const JOINER = '&#8288;';
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': `&#64;${JOINER}` };
/** Text of the report inside Markdown, in a paragraph or the cell of a table: it can be read, and it does nothing. */
function markdownText(text) {
    return escapePunctuation(visible(text))
        .replace(/(?<=\\#)(?=\d)|(?<=\\:)(?=[\w+\\-]+:)/g, JOINER)
        .replace(/(GH-)(?=\d)/gi, `$1${JOINER}`);
}
/** A name in Markdown, set as code: GitHub looks for no issues and no emoji there. */
function markdownCode(text) {
    return text === '' ? '' : `<code>${escapePunctuation(visible(text))}</code>`;
}
function escapePunctuation(text) {
    return text
        .replace(PUNCTUATION, (char) => ENTITY[char] ?? `\\${char}`)
        .replace(/(?<=\\:)(?=\/\/)|(?<=www)(?=\.)/gi, JOINER);
}
/** A sentence of our words in Markdown. What stands between backticks is set as code. */
function markdownSentence(text) {
    return splitCode(text)
        .map((part) => (part.code ? markdownCode(part.text) : markdownText(part.text)))
        .join('');
}
/** A sentence in parts: what stands between a pair of backticks, and the rest. */
function splitCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { text: part.slice(1, -1), code: true }
        : { text: part, code: false });
}
/** The message of a workflow command. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** At most `most` UTF-16 units of a text, never half a character, with a sign where it was cut. */
function clip(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}


/***/ }),

/***/ 9453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countShown),
/* harmony export */   O: () => (/* binding */ foldAlike)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93439);


/** Rules that say one thing of each key of a mapping, where the whole of it is what they are about. */
const OF_WHOLE_MAPPINGS = ['parity/missing', 'parity/empty'];
/** Fewer keys below one mapping are told one by one. */
const FEWEST = 4;
/**
 * Where four or more findings say the same of keys below one mapping, the first stands for all and says how many there
 * are. A pair of large files, of which one inherits what the other sets, would otherwise fill the page. None is lost: the
 * JSON report has each, and each counts.
 */
function foldAlike(findings) {
    const alike = Map.groupBy(findings, keyOf);
    alike.delete(undefined);
    const groups = [...alike.values()].filter(({ length }) => length >= FEWEST);
    const first = new Map(groups.map((group) => [group[0], group]));
    const folded = new Set(groups.flatMap((group) => group.slice(1)));
    const counts = new Map();
    const shown = findings
        .filter((found) => !folded.has(found))
        .map((found) => {
        const group = first.get(found);
        if (!group)
            return found;
        const whole = { ...found, message: `${found.message} ${sameOf(group)}` };
        counts.set(whole, group.length);
        return whole;
    });
    return { shown, countOf: (found) => counts.get(found) ?? 1 };
}
/** For how many findings those stand that are shown. */
function countShown(shown, { countOf }) {
    return shown.reduce((sum, found) => sum + countOf(found), 0);
}
/** What findings share that are told together; undefined for one that stands alone. */
function keyOf(found) {
    const path = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(found.pointer ?? '');
    if (path.length < 2 || !OF_WHOLE_MAPPINGS.includes(found.rule) || found.waived)
        return undefined;
    const { rule, severity, message, environment, service, change, location } = found;
    return JSON.stringify([rule, severity, message, environment, service, change, location?.file, path[0]]);
}
function sameOf(findings) {
    const paths = findings.map(({ pointer }) => (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer ?? '').slice(0, -1));
    const below = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .toPointer */ .rb)(paths.reduce(sharedStart)));
    return `The same of ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings.length - 1, 'more key')} below "${below}".`;
}
function sharedStart(one, other) {
    const end = one.findIndex((key, at) => key !== other[at]);
    return end < 0 ? one : one.slice(0, end);
}


/***/ }),

/***/ 68873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ gatewaysOf),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   YO: () => (/* binding */ PAYMENTS),
/* harmony export */   ik: () => (/* binding */ areAllAsked),
/* harmony export */   mX: () => (/* binding */ wordsOfSign),
/* harmony export */   sf: () => (/* binding */ withoutGateways)
/* harmony export */ });
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93439);

/** Whether gateways were all that was looked at: then each sign of them is worth its line. */
function areAllAsked({ plan }) {
    return plan.length > 0 && plan.every(({ check }) => check === 'gateways');
}
/** What an environment says of its payments. */
const PAYMENTS = {
    live: 'payments live',
    test: 'payments test',
    none: 'payments none',
    undeclared: 'payments not declared',
};
/** What the signs of a gateway come to. */
const MODES = {
    live: 'live',
    test: 'test',
    both: 'live and test',
    untold: 'mode not told',
};
const KINDS = {
    host: 'host',
    'secret-key': 'secret key',
    'publishable-key': 'publishable key',
    'webhook-secret': 'webhook secret',
    identifier: 'identifier',
    'mode-variable': 'mode variable',
    'api-version': 'API version',
};
/** What a sign is, and the mode that it tells: `secret key, live`. */
function wordsOfSign({ kind, by, mode, unseen }) {
    const told = mode ?? (unseen ? 'value not seen' : undefined);
    return [KINDS[kind], ...(told === undefined ? [] : [told]), ...(by === 'value' ? ['by its shape'] : [])].join(', ');
}
/** The gateways of one environment in one line: `Adyen (live and test), Stripe (live)`. */
function gatewaysOf({ recognised }) {
    return (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(recognised.map(({ name, mode }) => `${name} (${MODES[mode]})`));
}
/** Environments in which nothing was recognised, as the end of a sentence; undefined where there is none. */
function withoutGateways(all) {
    const empty = all.filter(({ recognised }) => recognised.length === 0);
    if (empty.length === 0)
        return undefined;
    const names = empty
        .slice(0, 8)
        .map(({ environment, service }) => (service === undefined ? environment : `${environment} of ${service}`));
    const more = empty.length - names.length;
    return (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...names, ...(more > 0 ? [`${more} more`] : [])]);
}


/***/ }),

/***/ 18643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _finding_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18672);

const WEIGHT = { error: 0, warning: 1, info: 2 };
/** What counts before what is waived, then by weight. The order of equals is kept. */
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => weight(a) - weight(b));
}
function weight(found) {
    return WEIGHT[found.severity] + (found.waived === undefined ? 0 : 10);
}
/** Findings that count, grouped as people work through them: by environment in the order of promotion, then by place. */
function groupFindings(report, findings) {
    const groups = new Map();
    for (const found of findings) {
        const key = JSON.stringify([found.environment, found.service]);
        groups.set(key, [...(groups.get(key) ?? []), found]);
    }
    const rank = (group) => group.environment === undefined ? -1 : report.environments.indexOf(group.environment);
    return [...groups.values()]
        .map((members) => ({
        environment: members[0]?.environment,
        service: members[0]?.service,
        findings: byPlace(members),
    }))
        .sort((a, b) => rank(a) - rank(b) || compareText(a.service ?? '', b.service ?? ''));
}
/** What a base has as well stands behind what the change brings. */
function byPlace(findings) {
    const age = ({ change }) => (change === 'old' ? 1 : 0);
    return [...findings].sort((a, b) => age(a) - age(b) || (0,_finding_location_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocations */ .Q)(a.location, b.location));
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** `production \u00b7 checkout`, or what stands for findings of no environment. */
function groupName(group) {
    const names = [group.environment, group.service].filter((name) => name !== undefined);
    return names.length === 0 ? 'request and files' : names.join(' \u00b7 ');
}


/***/ }),

/***/ 33715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ legendOf),
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   gX: () => (/* binding */ isParityAsked),
/* harmony export */   k5: () => (/* binding */ rulesInWords),
/* harmony export */   lQ: () => (/* binding */ matrixOf),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93439);


/** Rows in which one environment stands alone come first, and what tells nothing of a difference is left out. */
function matrixOf({ matrix, environments: order }) {
    const compared = new Set(matrix.flatMap(({ environments }) => environments));
    const environments = [...order.filter((name) => compared.has(name)), ...compared.difference(new Set(order))];
    const rows = matrix.flatMap((one) => one.rows.filter(isTelling).map((row) => shownRow(row, one, environments)));
    return {
        environments,
        rows: [...rows.filter(({ odd }) => odd !== undefined), ...rows.filter(({ odd }) => odd === undefined)],
        more: matrix.reduce((sum, { more }) => sum + more, 0),
        same: matrix.reduce((sum, { same }) => sum + same, 0),
    };
}
/** Whether what was read of a row agrees, so that nobody knows whether the rest does. */
function isUnknown({ cells }) {
    const read = cells.filter((cell) => cell !== undefined && cell.state !== 'unread');
    return read.length < cells.filter((cell) => cell !== undefined).length && new Set(read.map(markOf)).size < 2;
}
/** Not what a rule ignores, nor what nobody can compare anywhere. */
function isTelling({ must, cells: [first, ...others] }) {
    const isUnseen = first?.state !== 'value' && others.every(({ state }) => state === first?.state);
    return must !== 'ignore' && !isUnseen;
}
function shownRow(row, one, environments) {
    return {
        service: one.service,
        key: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .Gt)(row.pointer),
        cells: environments.map((name) => row.cells[one.environments.indexOf(name)]),
        odd: row.odd === undefined ? undefined : environments.indexOf(row.odd),
        must: row.must === 'present' ? '' : row.must,
    };
}
/** What stands in a cell: a letter for a value, the same letter for an equal one. */
function markOf(cell) {
    if (!cell)
        return '';
    if (cell.state === 'value')
        return cell.group === undefined ? '?' : letterOf(cell.group);
    if (cell.state === 'missing')
        return '\u2014';
    return cell.state === 'empty' ? '\u2205' : cell.state;
}
function letterOf(group) {
    return group < 26 ? String.fromCharCode(65 + group) : `#${group + 1}`;
}
const SIGNS = [
    ['\u2014', 'missing'],
    ['\u2205', 'empty'],
    ['?', 'cannot be compared'],
    ['present', 'not readable here'],
    ['runtime', 'made when it starts'],
    ['unread', 'a source was not read'],
];
/** What the marks of some rows mean, a part for each; `alone` says how the odd one out is marked. */
function legendOf(rows, alone) {
    const marks = new Set(rows.flatMap(({ cells }) => cells.map(markOf)));
    return [
        'equal letters in a row are equal values',
        ...SIGNS.filter(([mark]) => marks.has(mark)).map(([mark, says]) => `${mark}${/\w/.test(mark) ? ':' : ''} ${says}`),
        ...(rows.some(({ odd }) => odd !== undefined) ? [`${alone} stands alone`] : []),
    ];
}
/** With more different values than this, who holds which tells nothing. */
const MOST_VALUES = 3;
/** A row in words, for more environments than a table can have columns: who stands alone, then the most of one kind. */
function holdersOf({ cells, odd }, environments) {
    const at = cells.flatMap((cell, index) => (cell ? [index] : []));
    const values = new Set(cells.flatMap((cell) => cell?.group ?? [])).size;
    const wordOf = (cell) => values > MOST_VALUES && cell?.group !== undefined ? `${values} different values` : markOf(cell);
    return [...Map.groupBy(at, (index) => wordOf(cells[index]))]
        .map(([mark, indexes]) => ({
        mark,
        isOdd: odd !== undefined && indexes.includes(odd),
        environments: indexes.flatMap((index) => environments[index] ?? []),
    }))
        .sort((a, b) => Number(b.isOdd) - Number(a.isOdd) || b.environments.length - a.environments.length);
}
/** Whether parity was all that was looked at: then the matrix is worth its lines. */
function isParityAsked({ plan }) {
    return plan.length > 0 && plan.every(({ check }) => check === 'parity');
}
/** What the rules of tollgate.yml came to, as one sentence; undefined where there are none. */
function rulesInWords(rules) {
    if (rules.length === 0)
        return undefined;
    const decided = rules.reduce((sum, rule) => sum + rule.decided, 0);
    const without = (is, says) => {
        const count = rules.filter(is).length;
        return count === 0 ? [] : [`${count} ${says}`];
    };
    const parts = [
        `${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rules.length, 'parity rule')} decided for ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(decided, 'key')}`,
        ...without(({ matched }) => matched === 0, 'matched none'),
        ...without((rule) => rule.matched > 0 && rule.decided === 0, 'decided for none, since later ones did'),
    ];
    return parts.join('; ');
}


/***/ }),

/***/ 43988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ countsOf),
  x3: () => (/* binding */ drawTimes),
  OO: () => (/* binding */ longestOf),
  Qv: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
;// CONCATENATED MODULE: ./build/src/report/bar.js
const EIGHTHS = ['', '\u258f', '\u258e', '\u258d', '\u258c', '\u258b', '\u258a', '\u2589'];
/** A bar of at most `cells` characters, as long as `value` is beside `largest`. */
function bar(value, largest, cells) {
    const eighths = largest <= 0 ? 1 : Math.max(1, Math.round((value / largest) * cells * 8));
    return '\u2588'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/probe-times.js



/** The longest time that is drawn: all bars of a report are as long as they are beside it. */
function longestOf(probes) {
    return Math.max(...probes.map(({ latency, samples }) => samples?.max ?? latency ?? 0));
}
/**
 * The time of a probe as a bar of at most `cells` characters. Of several samples it goes on from the median, lighter up
 * to the 95th percentile and lighter still up to the slowest.
 */
function drawTimes({ latency, samples }, longest, cells) {
    if (latency === undefined)
        return '';
    const { p50, p95, max } = samples ?? {};
    if (p50 === undefined || p95 === undefined || max === undefined)
        return bar(latency, longest, cells);
    const upTo = (time) => Math.max(1, Math.round((time / longest) * cells));
    return '\u2588'.repeat(upTo(p50)).padEnd(upTo(p95), '\u2592').padEnd(upTo(max), '\u2591');
}
/** `p50 214 ms`, `p95 380 ms`, `max 1.2 s`; nothing where no sample was measured. */
function timesOf({ samples }) {
    return ['p50', 'p95', 'max'].flatMap((measure) => {
        const time = samples?.[measure];
        return time === undefined ? [] : [`${measure} ${(0,wording/* duration */.p0)(time)}`];
    });
}
/** `100 samples`, `5 failed`, `4 retried`: what there is to count of several samples. */
function countsOf({ samples }) {
    if (!samples)
        return [];
    return [
        (0,rule_words/* plural */.LS)(samples.count, 'sample'),
        ...(samples.failed > 0 ? [`${samples.failed} failed`] : []),
        ...(samples.retried > 0 ? [`${samples.retried} retried`] : []),
    ];
}


/***/ }),

/***/ 87919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
// EXTERNAL MODULE: ./build/src/report/change.js
var report_change = __webpack_require__(39558);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/fold.js
var fold = __webpack_require__(9453);
// EXTERNAL MODULE: ./build/src/report/group.js
var report_group = __webpack_require__(18643);
// EXTERNAL MODULE: ./build/src/report/probe-times.js + 1 modules
var probe_times = __webpack_require__(43988);
// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
;// CONCATENATED MODULE: ./build/src/report/screen.js


const LONGEST_NAME = 160;
/** A name that the configuration gives, on one line. */
function shownName(text, longest = LONGEST_NAME) {
    return (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(text), longest);
}
/** `file:line:column`, which terminals and editors turn into a link. */
function shownPlace(location) {
    return (0,finding_location/* formatLocation */.j)({ ...location, file: shownName(location.file) });
}
/** Characters that take two columns of a terminal: East Asian wide ones, and pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Columns of a terminal that a text takes, as far as one can know without asking it. */
function columnsOf(text) {
    return [...text].reduce((sum, char) => sum + (/\p{Mn}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1), 0);
}
/** A text with spaces up to a number of columns, or cut to it with a sign. */
function fitTo(text, columns) {
    let cut = text;
    while (columnsOf(cut) > columns && cut !== '\u2026')
        cut = `${[...cut].slice(0, -2).join('')}\u2026`;
    return `${cut}${' '.repeat(Math.max(0, columns - columnsOf(cut)))}`;
}

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/report/terminal-change.js




/** Lines of each kind that are shown; what is more is counted. */
const MOST_ENVIRONMENTS = 50;
const MOST_KEYS = 25;
const MOST_FILES = 25;
const MOST_MENDED = 50;
/** What the change does to each environment, and what it reaches by it; nothing where there is no base. */
function renderChange(report, screen) {
    const { change } = report;
    if (!change)
        return [];
    const { colors } = screen;
    const touched = change.environments.filter(({ keys }) => keys.length > 0);
    const same = change.environments.filter(({ keys }) => keys.length === 0);
    const shown = touched.slice(0, MOST_ENVIRONMENTS);
    const nothing = (0,report_change/* nothingChanged */.Us)(change);
    const unread = (0,report_change/* unreadSentence */.HA)(change);
    return [
        `${colors.bold('what the change does')}  ${colors.dim(`against ${shownName((0,report_change/* baseName */.Fl)(change))}`)}`,
        ...(nothing === undefined ? [] : [`  ${nothing}`]),
        ...shown.flatMap((one) => environmentLines(one, screen)),
        ...further(touched.length - shown.length, 'environment'),
        ...(nothing !== undefined || same.length === 0 ? [] : [`  ${colors.dim(`no key changes in ${namesOf(same)}`)}`]),
        ...change.files.slice(0, MOST_FILES).map((file) => fileLine(file, screen)),
        ...further(change.files.length + change.moreFiles - MOST_FILES, 'file'),
        ...(unread === undefined ? [] : [`  ${colors.yellow(shownName(unread, 600))}`]),
        '',
    ];
}
/** What the change mends; nothing where it mends nothing. */
function renderMended({ mended }, { colors }) {
    if (mended.length === 0)
        return [];
    const lines = mended.slice(0, MOST_MENDED).map((found) => {
        const where = [found.environment, found.service].filter((one) => one !== undefined).join(' \u00b7 ');
        const parts = [colors.dim(found.rule), shownName(where, 80), colors.bold(shownName(found.subject))];
        return `${colors.green('\u2713')} ${parts.filter((part) => part !== '').join('  ')}`;
    });
    return [
        colors.bold('mended by this change'),
        ...lines,
        ...further(mended.length - lines.length, 'mended finding'),
        '',
    ];
}
function further(count, noun) {
    return count > 0 ? [`  \u2026 and ${(0,rule_words/* plural */.LS)(count, `further ${noun}`)}: all of them are in the JSON report.`] : [];
}
function namesOf(all) {
    return shownName(all.map(whereOf).join(', '), 400);
}
function whereOf({ environment, service }) {
    return [environment, service].flatMap((part) => (part === undefined ? [] : shownName(part, 40))).join(' \u00b7 ');
}
function environmentLines(one, screen) {
    const shown = one.keys.slice(0, MOST_KEYS);
    const rows = shown.map((key) => ({ key, name: shownName((0,pointer/* displayPath */.Gt)(key.pointer), 60) }));
    const width = Math.max(...rows.map(({ name }) => name.length));
    return [
        `  ${screen.colors.bold(whereOf(one))}: ${(0,report_change/* countsOfKeys */.I7)(one)}`,
        ...rows.flatMap(({ key, name }) => keyLines(key, name.padEnd(width), screen)),
        ...further(one.keys.length + one.more - shown.length, 'key').map((line) => `  ${line}`),
    ];
}
function keyLines(key, name, { colors }) {
    const paint = { changed: colors.yellow, added: colors.green, removed: colors.red }[key.how];
    const place = key.location === undefined ? '' : colors.cyan(shownPlace(key.location));
    const reach = (0,report_change/* reachOf */.xw)(key).map(({ what, names }) => `${what} ${shownName(names.join(', '), 200)}`);
    return [
        `    ${paint(report_change/* HOW */.bj[key.how])} ${name}  ${place}`.trimEnd(),
        ...(reach.length === 0 ? [] : [`      ${colors.dim(reach.join(' \u00b7 '))}`]),
    ];
}
function fileLine({ path, how, schemas }, { colors }) {
    const checked = schemas.length === 0 ? '' : `  ${colors.dim(`checked by ${shownName(schemas.join(', '), 200)}`)}`;
    return `  ${report_change/* HOW */.bj[how]} ${colors.cyan(shownName(path))}${checked}`;
}

// EXTERNAL MODULE: ./build/src/report/gateways.js
var gateways = __webpack_require__(68873);
;// CONCATENATED MODULE: ./build/src/report/terminal-gateways.js




/** Environments of services that are shown; what is more is counted. */
const terminal_gateways_MOST_ENVIRONMENTS = 100;
const LONGEST_KEY = 60;
/** What was recognised: a line for each environment, and every sign where nothing else was asked for. */
function renderGateways(report, screen) {
    const shown = report.gateways.slice(0, terminal_gateways_MOST_ENVIRONMENTS);
    if (shown.length === 0)
        return [];
    const more = report.gateways.length - shown.length;
    const further = more > 0 ? [`\u2026 and ${(0,rule_words/* plural */.LS)(more, 'further environment')}: all of them are in the JSON report.`, ''] : [];
    if ((0,gateways/* areAllAsked */.ik)(report))
        return [...shown.flatMap((one) => [...inFull(one, screen), '']), ...further, ...ending(report, screen)];
    return [screen.colors.bold('gateways'), ...inLines(shown, screen), '', ...further];
}
function terminal_gateways_whereOf({ environment, service }) {
    return [environment, service].flatMap((part) => (part === undefined ? [] : shownName(part, 40))).join(' \u00b7 ');
}
function inLines(all, { colors }) {
    const found = all.filter(({ recognised }) => recognised.length > 0);
    const width = Math.max(...found.map((one) => terminal_gateways_whereOf(one).length));
    const payments = Math.max(...found.map((one) => gateways/* PAYMENTS */.YO[one.payments].length));
    const rows = found.map((one) => {
        const said = colors.dim(gateways/* PAYMENTS */.YO[one.payments].padEnd(payments));
        return `  ${terminal_gateways_whereOf(one).padEnd(width)}  ${said}  ${shownName((0,gateways/* gatewaysOf */.DW)(one), 400)}`;
    });
    const empty = (0,gateways/* withoutGateways */.sf)(all);
    return empty === undefined ? rows : [...rows, `  ${colors.dim(`none recognised in ${shownName(empty, 400)}`)}`];
}
function inFull(one, screen) {
    const { colors } = screen;
    return [
        `${colors.bold(terminal_gateways_whereOf(one))}  ${colors.dim(gateways/* PAYMENTS */.YO[one.payments])}`,
        ...(one.recognised.length === 0 ? ['  No payment gateway was recognised.'] : []),
        ...one.recognised.flatMap((gateway) => signsOf(gateway, one, screen)),
    ];
}
/** Where more is told of what was recognised, or of what could have been. */
function ending({ gateways }, { colors }) {
    const [first] = gateways.flatMap(({ recognised }) => recognised);
    const how = first === undefined
        ? 'those that are known: tollgate gateways list'
        : `what is known of one: tollgate gateways ${shownName(first.id)}`;
    return [colors.dim(how), ''];
}
/** The mode stands out where it is not the one of the payments. */
function modeOf({ mode }, payments, { colors }) {
    if (mode === 'untold')
        return colors.dim(gateways/* MODES */.FN[mode]);
    return mode === payments ? colors.green(gateways/* MODES */.FN[mode]) : colors.yellow(gateways/* MODES */.FN[mode]);
}
function signsOf(gateway, { payments }, screen) {
    const { colors } = screen;
    const { name, signs, more } = gateway;
    const rows = signs.map((sign) => ({
        place: sign.location === undefined ? 'in no file' : shownPlace(sign.location),
        key: shownName((0,pointer/* displayPath */.Gt)(sign.pointer), LONGEST_KEY),
        what: (0,gateways/* wordsOfSign */.mX)(sign),
    }));
    const place = Math.max(...rows.map((row) => row.place.length));
    const key = Math.max(...rows.map((row) => row.key.length));
    return [
        `  ${colors.bold(shownName(name))}  ${modeOf(gateway, payments, screen)}`,
        ...rows.map((row) => `    ${colors.cyan(row.place.padEnd(place))}  ${row.key.padEnd(key)}  ${row.what}`),
        ...(more > 0 ? [`    \u2026 and ${(0,rule_words/* plural */.LS)(more, 'further sign')}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/report/matrix.js
var matrix = __webpack_require__(33715);
;// CONCATENATED MODULE: ./build/src/report/terminal-matrix.js



/** Rows on a screen; all of them are in the JSON report. */
const MOST_ROWS = 40;
const terminal_matrix_LONGEST_KEY = 60;
/** A key that is cut shorter than this says too little: then a row is a sentence. */
const SHORTEST_KEY = 24;
const LONGEST_ENVIRONMENT = 24;
/** Environments of one kind that a sentence names. */
const MOST_NAMES = 4;
/** Head of the last column, where a rule says what must be. */
const MUST_BE = 'must be';
/** Columns that the rail and the indentation take. */
const MARGIN = 4;
/** Where environments differ, side by side, when parity was asked for; else one line that says how to see it. */
function renderMatrix(report, screen) {
    const { colors } = screen;
    const shown = (0,matrix/* matrixOf */.lQ)(report);
    const differing = shown.rows.length + shown.more;
    if (shown.environments.length < 2)
        return [];
    if (!(0,matrix/* isParityAsked */.gX)(report))
        return differing === 0 ? [] : [colors.dim(inOneLine(shown)), ''];
    const words = (0,matrix/* rulesInWords */.k5)(report.parityRules);
    const rules = words === undefined ? [] : [colors.dim(words), ''];
    if (differing === 0)
        return [colors.dim(`no key differs, ${(0,rule_words/* plural */.LS)(shown.same, 'key')} the same`), '', ...rules];
    return [colors.bold('environments side by side'), ...inRows(shown, screen), '', ...rules];
}
/** What is not known to differ is not said to. */
function inOneLine(shown) {
    const unknown = shown.rows.filter(matrix/* isUnknown */.t8).length;
    const differing = shown.rows.length + shown.more - unknown;
    const others = `${shown.same} the same${unknown > 0 ? `, ${unknown} not compared` : ''}`;
    return differing === 0
        ? `no key is known to differ, ${others}: a source was not read`
        : `${(0,rule_words/* plural */.LS)(differing, 'key')} differ${differing === 1 ? 's' : ''} between environments, ${others}: see tollgate parity`;
}
function inRows({ environments, rows: all, more, same }, screen) {
    const rows = all.slice(0, MOST_ROWS);
    const heads = environments.map((name) => shownName(name, LONGEST_ENVIRONMENT));
    const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => markIn(row, at).length)));
    const last = rows.some(({ must }) => must !== '') ? MUST_BE.length + 4 : 0;
    const room = screen.width - MARGIN - last - widths.reduce((sum, width) => sum + width + 2, 0);
    const longest = Math.min(terminal_matrix_LONGEST_KEY, Math.max(3, ...rows.map((row) => columnsOf(keyOf(row)))));
    const key = Math.min(longest, room);
    const isTable = key >= Math.min(longest, SHORTEST_KEY);
    const lines = isTable ? asTable(rows, { heads, widths, key }, screen) : asSentences(rows, environments, screen);
    const left = [
        ...(all.length + more > rows.length ? [`and ${all.length + more - rows.length} more in the JSON report`] : []),
        ...(same > 0 ? [`${(0,rule_words/* plural */.LS)(same, 'key')} the same everywhere`] : []),
    ];
    const legend = terminal_matrix_inLines((0,matrix/* legendOf */.BM)(rows, '[ ]'), screen.width - MARGIN).map((line) => `  ${screen.colors.dim(line)}`);
    return [...lines, ...legend, ...(left.length > 0 ? [`  \u2026 ${left.join('; ')}`] : [])];
}
/** Parts of a line, in as many lines as they need. */
function terminal_matrix_inLines(parts, room) {
    const lines = [];
    for (const part of parts) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 3 + part.length <= room)
            lines[lines.length - 1] = `${last} \u00b7 ${part}`;
        else
            lines.push(part);
    }
    return lines;
}
function asTable(rows, { heads, widths, key }, { colors }) {
    const pad = (texts) => texts.map((text, at) => text.padEnd(widths[at] ?? 0));
    const isRuled = rows.some(({ must }) => must !== '');
    const head = `  ${['key'.padEnd(key), ...pad(heads), ...(isRuled ? [MUST_BE] : [])].join('  ')}`;
    const lines = rows.map((row) => {
        const marks = pad(row.cells.map((_, at) => markIn(row, at)));
        const painted = marks.map((mark, at) => (at === row.odd ? colors.yellow(colors.bold(mark)) : mark));
        return `  ${[fitTo(keyOf(row), key), ...painted, ...(row.must === '' ? [] : [colors.dim(row.must)])].join('  ')}`;
    });
    return [colors.dim(head), ...lines];
}
/** Without colour, brackets tell the odd one out. */
function markIn({ cells, odd }, at) {
    const mark = (0,matrix/* markOf */.Fg)(cells[at]);
    return at === odd ? `[${mark}]` : mark;
}
function asSentences(rows, environments, { colors, width }) {
    const longest = Math.max(...rows.map((row) => columnsOf(keyOf(row))));
    const key = Math.min(longest, terminal_matrix_LONGEST_KEY, Math.max(SHORTEST_KEY, width - 40));
    return rows.map((row) => {
        const holders = (0,matrix/* holdersOf */.pW)(row, environments);
        const most = Math.max(...holders.map((one) => one.environments.length));
        const parts = holders.map((one) => {
            const text = inWords(one, one.environments.length === most && most > 1);
            return one.isOdd ? colors.yellow(colors.bold(`[${text}]`)) : text;
        });
        return `  ${fitTo(keyOf(row), key)}  ${parts.join(', ')}`;
    });
}
function inWords({ mark, environments }, isCounted) {
    const names = environments.slice(0, MOST_NAMES).map((name) => shownName(name, LONGEST_ENVIRONMENT));
    const more = environments.length - names.length;
    const who = isCounted ? `${environments.length}` : `${names.join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
    return `${mark} in ${who}`;
}
function keyOf({ service, key }) {
    const name = shownName(key);
    return service === undefined ? name : `${shownName(service, LONGEST_ENVIRONMENT)} \u00b7 ${name}`;
}

// EXTERNAL MODULE: ./build/src/report/together.js
var together = __webpack_require__(73708);
// EXTERNAL MODULE: ./build/src/report/wording.js
var wording = __webpack_require__(71272);
;// CONCATENATED MODULE: ./build/src/report/terminal.js












/** More are counted and left to the other reports: a log of ten thousand lines is read by nobody. */
const MOST_FINDINGS = 400;
const MOST_PROBES = 100;
const MOST_SKIPPED = 20;
const terminal_LONGEST_NAME = 160;
const LONGEST_SENTENCE = 1000;
/**
 * The report for a person at a terminal, or reading a log.
 *
 * Every line begins with a rail of ours: in a log of GitHub Actions a line could otherwise begin with a file name that
 * is a workflow command.
 */
function renderTerminal(report, screen) {
    const folded = (0,fold/* foldAlike */.O)((0,report_group/* mostSevereFirst */.QX)(report.findings.filter((found) => found.waived === undefined)));
    const shown = (0,report_change/* newFirst */.$h)(folded.shown).slice(0, MOST_FINDINGS);
    const lines = [
        ...renderChange(report, screen),
        ...(0,report_group/* groupFindings */.kG)(report, shown).flatMap((group) => [...renderGroup(group, screen), '']),
        ...leftOut(report, (0,fold/* countShown */.B)(shown, folded), screen),
        ...renderMended(report, screen),
        ...renderWaived(report, screen),
        ...renderGateways(report, screen),
        ...renderProbes(report.probes, screen),
        ...(0,together/* togetherTables */.A)(report).flatMap((table) => renderTogether(table, screen)),
        ...renderMatrix(report, screen),
        ...renderSkipped(report, screen),
    ];
    const rail = (mark, line) => `${screen.colors.dim(mark)} ${(0,report_escape/* inert */.tJ)(line)}`.trimEnd();
    const head = screen.colors.dim(`tollgate ${shownName(report.tool.version)}${environments(report)}`);
    const body = lines.map((line) => rail('\u2502', line));
    return `${[rail('\u250c', head), rail('\u2502', ''), ...body, ...renderEnd(report, screen, rail)].join('\n')}\n`;
}
function environments(report) {
    return report.environments.length === 0 ? '' : ` \u00b7 ${(0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(report.environments.join(', ')), terminal_LONGEST_NAME)}`;
}
const SIGN = { error: '\u2717', warning: '\u25b2', info: '\u00b7' };
function tint(severity, { colors }) {
    return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}
function renderGroup(group, screen) {
    return [
        screen.colors.bold(shownName((0,report_group/* groupName */.hv)(group))),
        ...group.findings.flatMap((found, at) => [...(at > 0 ? [''] : []), ...renderFinding(found, screen)]),
    ];
}
/** The first line has the form that grep and editors know: severity, rule, `file:line:column`, key. */
function renderFinding(found, screen) {
    const { colors } = screen;
    const paint = tint(found.severity, screen);
    const first = [
        `${paint(SIGN[found.severity])} ${paint(colors.bold(found.severity))} ${colors.dim(found.rule)}`,
        found.location === undefined ? '' : place(found.location, colors),
        found.subject === '' ? '' : colors.bold(shownName(found.subject)),
        found.change === undefined ? '' : found.change === 'new' ? colors.magenta('new') : colors.dim('old'),
    ];
    return [
        first.filter((part) => part !== '').join('  '),
        ...wrap(found.message, screen, 4).map((line) => `  ${code(line, colors)}`),
        ...wrap(found.hint, screen, 6).map((line, at) => `  ${colors.green(at === 0 ? '\u2192' : ' ')} ${code(line, colors)}`),
        ...relatedLine(found.related, colors),
        ...(found.runbook === undefined ? [] : [`  ${colors.dim('runbook')} ${shownName(found.runbook)}`]),
        // Who waives a finding takes it from here.
        ...(found.pin === undefined ? [] : [`  ${colors.dim('pin')} ${shownName(found.pin)}`]),
    ];
}
function place(location, colors) {
    return colors.cyan(shownPlace(location));
}
const ROLE = {
    first: 'first at',
    other: 'also at',
    rule: 'asked for at',
    value: 'the value stands at',
    missing: 'belongs at',
};
function relatedLine(related, colors) {
    return related.slice(0, 8).map(({ role, location, environment }) => {
        const where = environment === undefined ? '' : `${shownName(environment)} `;
        return `  ${colors.dim(role === 'other' && where !== '' ? `also in ${where}at` : ROLE[role])} ${place(location, colors)}`;
    });
}
/** Breaks a sentence at its spaces. A word that is longer than the screen stays whole, so that it can be copied. */
function wrap(text, screen, indent) {
    const room = Math.max(40, Math.min(screen.width, 110) - indent);
    const lines = [];
    for (const word of (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(text), LONGEST_SENTENCE).split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.filter((line) => line !== '');
}
function code(line, colors) {
    if (!colors.isColorSupported)
        return line;
    return (0,report_escape/* splitCode */.mB)(line)
        .map((part) => (part.code ? colors.cyan(part.text) : part.text))
        .join('');
}
function leftOut(report, shown, { colors }) {
    const more = report.findings.length - report.counts.waived - shown;
    return more > 0
        ? [colors.yellow(`\u2026 and ${(0,rule_words/* plural */.LS)(more, 'further finding')}: all of them are in the JSON report.`), '']
        : [];
}
function renderWaived(report, screen) {
    const waived = report.findings.filter((found) => found.waived !== undefined).slice(0, 50);
    if (waived.length === 0)
        return [];
    const lines = waived.map((found) => {
        const where = found.location === undefined ? '' : `  ${place(found.location, screen.colors)}`;
        const until = `until ${shownName(found.waived?.expires ?? '')}: ${shownName(found.waived?.reason ?? '')}`;
        return `${screen.colors.dim(`~ ${found.rule}`)}${where}  ${shownName(found.subject)}  ${screen.colors.dim(until)}`;
    });
    return [screen.colors.bold('waived'), ...lines, ''];
}
const OUTCOME = {
    passed: ['\u2713', undefined],
    warned: ['\u25b2', 'warning'],
    failed: ['\u2717', 'error'],
};
function renderProbes(probes, screen) {
    if (probes.length === 0)
        return [];
    const rows = probes.slice(0, MOST_PROBES).map((probe) => ({
        probe,
        cells: [
            (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(probe.probe), 40),
            (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)([probe.environment, probe.service].filter((part) => part !== undefined).join(' \u00b7 ')), 40),
            (0,wording/* answerOf */.ut)(probe),
        ],
    }));
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? '').length)));
    const longest = (0,probe_times/* longestOf */.OO)(probes);
    // The rail, the sign, the gaps, the time and a word about attempts leave this for the picture.
    const room = screen.width - widths.reduce((sum, width) => sum + width + 2, 0) - 28;
    const picture = { longest, cells: Math.max(6, Math.min(20, room)), colors: screen.colors };
    const lines = rows.flatMap(({ probe, cells }) => {
        const [sign, severity] = OUTCOME[probe.outcome];
        const paint = severity === undefined ? screen.colors.green : tint(severity, screen);
        const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
        return [
            `${paint(sign)} ${padded}  ${latency(probe, picture)}`.trimEnd(),
            ...(probe.samples ? [`  ${screen.colors.dim([...(0,probe_times/* countsOf */.mQ)(probe), ...(0,probe_times/* timesOf */.Qv)(probe)].join(' \u00b7 '))}`] : []),
        ];
    });
    const more = probes.length - rows.length;
    return [screen.colors.bold('probes'), ...lines, ...(more > 0 ? [`\u2026 and ${(0,rule_words/* plural */.LS)(more, 'further probe')}`] : []), ''];
}
function renderTogether({ title, noun, lines }, screen) {
    const rows = lines.slice(0, MOST_PROBES).map(({ outcome, ...line }) => ({
        outcome,
        cells: [
            (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(line.name), 40),
            (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)([line.environment, line.service].filter((part) => part !== undefined).join(' \u00b7 ')), 40),
            line.count,
            (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(line.through.join(', ')), 80),
        ],
    }));
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row.cells[column] ?? '').length)));
    const shown = rows.map(({ outcome, cells }) => {
        const [sign, severity] = OUTCOME[outcome];
        const paint = severity === undefined ? screen.colors.green : tint(severity, screen);
        const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).filter((cell) => cell !== '');
        return `${paint(sign)} ${padded.join('  ')}`.trimEnd();
    });
    const more = lines.length - rows.length;
    const further = more > 0 ? [`\u2026 and ${(0,rule_words/* plural */.LS)(more, `further ${noun}`)}`] : [];
    return [screen.colors.bold(title.toLowerCase()), ...shown, ...further, ''];
}
function latency(probe, { longest, cells, colors }) {
    const attempts = probe.attempts > 1 && !probe.samples ? colors.yellow(`${probe.attempts} attempts`) : '';
    if (probe.latency === undefined)
        return attempts;
    const time = (0,wording/* duration */.p0)(probe.latency).padStart(9);
    return `${time}  ${colors.dim((0,probe_times/* drawTimes */.x3)(probe, longest, cells))}${attempts === '' ? '' : `  ${attempts}`}`;
}
function renderSkipped(report, screen) {
    const lines = wording/* SKIP_REASONS */.eI.flatMap((why) => {
        const items = report.plan.filter((item) => item.skipped === why);
        if (items.length === 0)
            return [];
        const names = items.slice(0, MOST_SKIPPED).map((item) => (0,report_escape/* clip */.$Q)((0,wording/* labelOf */.Wy)(item), terminal_LONGEST_NAME));
        const more = items.length > names.length ? [`${items.length - names.length} more`] : [];
        return [
            screen.colors.yellow(`${(0,rule_words/* plural */.LS)(items.length, 'item')} of the plan ${wording/* LEFT_OUT */.Pk[why]}: ${wording/* SKIPPED */.$O[why]}`),
            ...wrap(`${[...names, ...more].join(', ')}.`, screen, 2).map((line) => `  ${line}`),
        ];
    });
    return lines.length === 0 ? [] : [...lines, ''];
}
const TINT = {
    passed: 'green',
    failed: 'red',
    errored: 'magenta',
};
function renderEnd(report, { colors }, rail) {
    const { word, sentence } = (0,wording/* conclusion */.q$)(report);
    const { counts } = report;
    const paint = colors[TINT[report.verdict]];
    const numbers = [
        (0,rule_words/* plural */.LS)(counts.errors, 'error'),
        (0,rule_words/* plural */.LS)(counts.warnings, 'warning'),
        ...(counts.infos > 0 ? [(0,rule_words/* plural */.LS)(counts.infos, 'note')] : []),
        ...(report.change ? [`${counts.new} new`] : []),
        ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
        `${counts.checked} checked`,
        ...(counts.probed > 0 || counts.skipped > 0 ? [`${counts.probed} probed`] : []),
        ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
        (0,wording/* duration */.p0)(report.duration),
    ];
    const first = (0,report_group/* mostSevereFirst */.QX)(report.findings)[0];
    const explain = first === undefined ? [] : [rail('\u2502', colors.dim(`more about a rule: tollgate explain ${first.rule}`))];
    return [
        rail('\u2502', colors.dim(numbers.join(' \u00b7 '))),
        ...explain,
        rail('\u2514', `${paint(colors.bold(word))}: ${sentence}`),
    ];
}


/***/ }),

/***/ 73708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ togetherTables)
/* harmony export */ });
/** What was judged of several probes together, as every format that people read shows it; without what is empty. */
function togetherTables({ methods, redundancy }) {
    const tables = [
        { title: 'Payment methods', noun: 'payment method', lines: methods.map(ofMethod) },
        { title: 'Redundancy', noun: 'group', lines: redundancy.map(ofGroup) },
    ];
    return tables.filter(({ lines }) => lines.length > 0);
}
function ofMethod({ method, ...rest }) {
    return { name: method, count: '', ...rest };
}
function ofGroup({ group, usable, of, ...rest }) {
    return { name: group, count: `${usable} of ${of}`, ...rest };
}


/***/ }),

/***/ 71272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ SKIPPED),
/* harmony export */   Pk: () => (/* binding */ LEFT_OUT),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   q$: () => (/* binding */ conclusion),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93439);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39558);


/** Reads the verdict out. Every format that people read begins or ends with it. */
function conclusion(report) {
    const counting = report.findings.filter((found) => (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(found, report));
    const [errors = 0, warnings = 0] = ['error', 'warning'].map((severity) => counting.filter((found) => found.severity === severity).length);
    if (report.verdict === 'passed')
        return { word: 'Passed', sentence: passed(report) };
    if (report.verdict === 'failed') {
        const severity = errors > 0 ? 'error' : 'warning';
        const isAllNew = counting.every((found) => found.severity !== severity || found.change === 'new');
        const kind = `${report.change?.onlyNew && isAllNew ? 'new ' : ''}${severity}`;
        const stopping = (0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(errors > 0 ? errors : warnings, kind);
        return {
            word: 'Failed',
            sentence: `${stopping} ${stops(errors > 0 ? errors : warnings)} this deploy; mend and run again.`,
        };
    }
    return report.exitCode === 2
        ? {
            word: 'Errored',
            sentence: `the request cannot be worked with; correct ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(errors, 'error')} and run again. The deploy stops.`,
        }
        : { word: 'Errored', sentence: 'it could not be told whether this deploy is safe, so it stops.' };
}
function passed(report) {
    const unseen = report.plan.filter((item) => item.skipped === 'unseen').length;
    const left = report.plan.filter((item) => item.skipped === 'fork' || item.skipped === 'dependabot').length;
    const parts = [
        ...(left > 0 ? [`nothing was probed and ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, 'item')} did not run`] : []),
        ...(unseen > 0 ? [`${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unseen, 'item')} saw files alone`] : []),
    ];
    const ran = parts.length > 0 ? `${parts.join('; ')}; all else ran` : 'all of the plan ran';
    const noted = report.counts.warnings > 0 ? `; ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.counts.warnings, 'warning')} to look at` : '';
    const old = report.findings.filter((found) => found.severity === 'error' && !(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(found, report) && !found.waived);
    const stay = old.length > 0 ? `; ${(0,_finding_words_rule_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(old.length, 'old error')} ${old.length === 1 ? 'is' : 'are'} still there` : '';
    return `${ran}, and nothing${report.change?.onlyNew ? ' new' : ''} stops this deploy${stay}${noted}.`;
}
function stops(count) {
    return count === 1 ? 'stops' : 'stop';
}
/** Status codes that a service answers whoever it does not know. */
const UNKNOWN_CALLER = [401, 403];
/** What is known to have happened where a protocol has no status: that somebody was there, and what passing shows. */
const WITHOUT_STATUS = {
    url: { there: 'answered', passed: 'answered' },
    'status-page': { there: 'answered', passed: 'answered' },
    // A server that says nothing, or hangs up, has taken the connection and answered nothing.
    tcp: { there: 'connected', passed: 'connected' },
    tls: { there: 'connected', passed: 'valid' },
    dns: { there: 'answered', passed: 'answered' },
    grpc: { there: 'answered', passed: 'SERVING' },
    database: { there: 'connected', passed: 'answered' },
};
/**
 * What a probe was answered, and in one word what is wrong with it: `200`, `503: status`, `no answer: dns`. One that
 * passed although it was turned away went without a credential: it shows that the host is the right one, and nothing of
 * the access.
 */
function answerOf({ kind, status, attempts, latency, reason, outcome }) {
    const { there, passed } = WITHOUT_STATUS[kind];
    const answered = outcome === 'passed' ? passed : latency === undefined ? 'no answer' : there;
    const answer = attempts === 0 ? 'not asked' : (status ?? answered);
    const hostOnly = status !== undefined && UNKNOWN_CALLER.includes(status) && outcome === 'passed';
    if (hostOnly)
        return `${answer}, host only`;
    return reason === undefined ? String(answer) : `${answer}: ${reason}`;
}
/** What an item of the plan that was left out is called. */
const LEFT_OUT = {
    fork: 'not run',
    dependabot: 'not run',
    unseen: 'seen in files alone',
};
/** Why an item of the plan was left out, as the end of "not run: \u2026". */
const SKIPPED = {
    fork: 'the pull request comes from a fork, and nothing is probed for it',
    dependabot: 'Dependabot opened the pull request, and nothing is probed for it',
    unseen: 'GitHub is not asked for its environments on a pull request from a fork or of Dependabot',
};
/** What an item of the plan is called where there is no table of them. */
function labelOf(item) {
    return [item.part ?? item.check, item.name, item.environment, item.service]
        .filter((part) => part !== undefined && part !== '')
        .join(' ');
}
/** The reasons in the order in which reports list them. */
const SKIP_REASONS = ['fork', 'dependabot', 'unseen'];
/** `0.8 s`, `240 ms`, `2 min 5 s`. */
function duration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 50661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* reexport */ conclude),
  TR: () => (/* binding */ refuse),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/check/records.js
var records = __webpack_require__(36012);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(32484);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
;// CONCATENATED MODULE: ./build/src/environment/pin.js

/** Fingerprints of values for the `pin` of waivers. Those of one key and environment are never those of another. */
function pinsOf(effective, fingerprints) {
    return ({ environment, service, pointer }) => {
        if (pointer === undefined || environment === undefined)
            return undefined;
        const side = effective.find((one) => one.environment === environment && one.service === service);
        const leaf = side?.leaves.get(pointer);
        const text = leaf && contentOf(leaf);
        const where = JSON.stringify([environment, service ?? null, pointer]);
        return text === undefined ? undefined : fingerprints.of(text, `pin ${where}`);
    };
}
/** The value as JSON, so that a text never equals a number. */
function contentOf(leaf) {
    return JSON.stringify(leaf.content.state === 'known' ? leaf.content.value : (0,effective/* textOf */.b)(leaf));
}

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
// EXTERNAL MODULE: ./build/src/secret/secret-name.js
var secret_name = __webpack_require__(75142);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/environment/leaves.js
var leaves = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/src/environment/secrets.js





/** A text that is written like a secret and not like a word: long, with letters and digits, without spaces. */
const SECRET_TEXT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$/;
/** A private key in PEM (RFC 7468), which is looked for line by line. */
const PRIVATE_KEY = /^\s*-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;
/** Shortest text that is looked for: the redactor finds nothing shorter, and a URL with a password is longer. */
const SHORTEST = 8;
/** What all of these have: of nearly every text this is the only question. */
const HINT = /^(?=.*\d)(?=.*[A-Za-z])\S{12,}$|:\/\/|-----BEGIN|[srp]k_(?:live|test)_|whsec_|gh[pousr]_|github_pat_|xox[abprs]-|AKIA|eyJ/;
/** What stands in the configuration and must not leave. The redactor looks for it in everything that is written. */
function secretsIn(effective) {
    const ofProcess = [];
    // What several leaves and files hold is looked for once.
    const texts = new Map();
    const note = (found) => {
        if (found && !texts.has(found[1]))
            texts.set(found[1], found[0]);
    };
    for (const { root } of effective) {
        (0,leaves/* eachLeaf */.Cs)(root, ({ content }, key) => {
            if (content.state === 'secret')
                ofProcess.push(content.value);
            const text = content.state === 'known' ? content.value : undefined;
            if (typeof text === 'string' && text.length >= SHORTEST)
                note(secretOf(key, text));
        });
    }
    for (const document of new Set(effective.flatMap(({ documents }) => documents))) {
        for (const found of secretsInDocument(document))
            note(found);
    }
    return [...ofProcess, ...[...texts].map(([text, name]) => new secret/* Secret */.z(name, text))];
}
/**
 * What no leaf has: the Secrets of Kubernetes among the manifests, which are there and not read, and what a dotenv file
 * sets that another source overrides, or that Compose only fills in.
 */
function secretsInDocument({ format, value }) {
    if (format === 'dotenv')
        return textsIn(value).map(([name, text]) => secretOf(name, text));
    const items = (0,own/* memberOf */.C5)(value, 'items');
    return [value, ...(Array.isArray(items) ? items : [])]
        .filter((object) => (0,own/* memberOf */.C5)(object, 'kind') === 'Secret')
        .flatMap((object) => [
        ...textsIn((0,own/* memberOf */.C5)(object, 'stringData')),
        ...textsIn((0,own/* memberOf */.C5)(object, 'data')).map(([key, text]) => [key, Buffer.from(text, 'base64').toString()]),
    ])
        .map(([key, text]) => SECRET_TEXT.test(text) || PRIVATE_KEY.test(text) || (0,pointer/* looksLikeSecret */.WW)(text) ? [key, text] : passwordOf(key, text));
}
/** A text that is a secret by its name or its form, or the password in it. */
function secretOf(key, text) {
    if (!HINT.test(text))
        return undefined;
    const name = String(key);
    const byName = SECRET_TEXT.test(text) && (0,secret_name/* isSecretName */.eh)(name) && !text.includes('://');
    return byName || PRIVATE_KEY.test(text) || (0,pointer/* looksLikeSecret */.WW)(text) ? [name, text] : passwordOf(name, text);
}
function textsIn(holder) {
    const members = typeof holder === 'object' && holder !== null ? Object.entries(holder) : [];
    return members.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : []));
}
function passwordOf(name, text) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(text)?.[1];
    return password === undefined ? undefined : [name, password];
}

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
;// CONCATENATED MODULE: ./build/src/environment/withheld.js

/** Finds what an item of the plan speaks of; parity speaks of every environment. */
function concerned(effective) {
    // There are as many items as services, and more environments: nobody goes over all for each.
    const byService = Map.groupBy(effective, ({ service }) => service);
    return (item) => (byService.get(item?.service) ?? []).filter(({ environment }) => environment === item?.environment || item?.check === 'parity');
}
/** Items that were carried out over files alone, since the event lets nobody ask for the rest. */
function seenInPart(plan, effective) {
    const isWithheld = ({ withheld }) => withheld !== undefined;
    const concernedBy = concerned(effective);
    return new Set(plan.filter((item) => concernedBy(item).some(isWithheld)).map(({ id }) => id));
}
/** A finding where nothing at all was looked at: all that is declared lies where the event lets nobody ask. */
function nothingSeen(plan, effective, reach, location) {
    const ofFiles = plan.some(({ check, environment }) => check === 'validate' && environment === undefined);
    const isBlank = effective.every(({ leaves, withheld }) => withheld !== undefined && leaves.size === 0);
    if (reach.online || effective.length === 0 || ofFiles || !isBlank)
        return undefined;
    const declared = [...new Set(plan.map(({ check }) => check))].filter((check) => check !== 'hygiene');
    return (0,finding/* finding */.gk)('config/nothing-to-check', { declared, why: reach.why }, { location });
}

// EXTERNAL MODULE: ./build/src/examine.js + 11 modules
var examine = __webpack_require__(82695);
// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var finding_words = __webpack_require__(84622);
;// CONCATENATED MODULE: ./build/src/finding/words/schema-says.js
/** The hint of a finding, with what the author of the schema says of the place. That is shown as a quotation. */
function hintOf({ message, about, examples }, hint) {
    const said = message ?? about;
    const quoted = said === undefined ? [] : [`The schema says: \u201c${said}\u201d`];
    const shown = examples.length === 0 ? [] : [`For example: ${examples.join(', ')}.`];
    // What the author wrote for this very slip says how to mend it; a description only helps.
    return [...(message === undefined ? [hint] : []), ...quoted, ...shown].join(' ');
}

// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
;// CONCATENATED MODULE: ./build/src/finding/words/seen.js

/** The sentence of a finding with how often it was seen, and at which address: `\u2026 (3 of 20 samples).` */
function withSeen(message, seen) {
    if (seen === undefined)
        return message;
    const often = seen.of > 1 && `${seen.samples} of ${(0,rule_words/* plural */.LS)(seen.of, 'sample')}`;
    const where = seen.address !== undefined && `at ${seen.address}`;
    const parts = [often, where].filter((part) => part !== false);
    if (parts.length === 0)
        return message;
    const more = parts.join(', ');
    return message.endsWith(').') ? `${message.slice(0, -2)}, ${more}).` : `${message.replace(/\.$/, '')} (${more}).`;
}

;// CONCATENATED MODULE: ./build/src/verdict/verdict.js


/**
 * 0 when the plan was not empty, all of it has run, and nothing weighs enough to stop; else the highest reason:
 * 1 for findings, 2 for a wrong request, 3 when it could not be told. With `onlyNew`, findings that the base has as well
 * are no reason.
 */
function exitCodeOf(weights, { planned, done }, failOn, onlyNew = false) {
    const counting = weights.filter(({ rule, waived, change }) => !waived && !(onlyNew && change === 'old' && mayBeOld(rule)));
    const codes = counting.map((weight) => exitCodeFor(weight, failOn));
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
/** What makes a run errored does so however old it is. */
function mayBeOld(rule) {
    return finding_words/* WORDS */.q9[rule].stop === 'failed';
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
    const { plan, items, failOn, against } = result;
    const findings = inOrder(result.judged).map((judged) => reported(judged, result.pinOf, against?.marks));
    const planned = plan.filter(({ skipped }) => skipped === undefined);
    const progress = { planned: planned.length, done: planned.filter(({ id }) => items.has(id)).length };
    const onlyNew = against?.change.onlyNew ?? false;
    const exitCode = exitCodeOf(findings.map(weightOf), progress, failOn, onlyNew);
    const states = plan.map((item) => withState(item, result));
    const unseen = states.filter(({ skipped }) => skipped === 'unseen').length;
    return {
        version: 1,
        tool: { name: 'tollgate', version: result.version },
        verdict: verdictOf(exitCode),
        exitCode,
        started: result.started.toISOString(),
        duration: result.duration,
        counts: {
            ...countFindings(findings),
            checked: progress.done - unseen,
            probed: planned.filter(({ check, part, id }) => check === 'probes' && !part && items.has(id)).length,
            skipped: plan.length - planned.length + unseen,
        },
        environments: result.environments,
        plan: states,
        findings,
        mended: inOrder(against?.mended ?? []).map((judged) => reported(judged, result.pinOf)),
        change: against?.change,
        gateways: result.gateways,
        probes: result.probes,
        methods: result.methods,
        redundancy: result.redundancy,
        matrix: result.matrix,
        parityRules: result.parityRules,
    };
}
/** The same report with further findings, and the verdict judged again. It can only become worse. */
function conclude(report, further) {
    const added = further.map((finding) => reported({ finding, waiver: undefined }, undefined));
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
function reported({ finding: found, waiver }, pinOf, marks) {
    const { title, message, hint } = wordsOf(found);
    return {
        rule: found.rule,
        severity: found.severity,
        title,
        subject: (0,pointer/* displayPath */.Gt)(found.pointer ?? ''),
        message: withSeen(message, found.seen),
        hint: found.says ? hintOf(found.says, hint) : hint,
        location: found.location,
        pointer: found.pointer === undefined ? undefined : (0,pointer/* displayPointer */.M0)(found.pointer),
        environment: found.environment,
        service: found.service,
        related: found.related ?? [],
        runbook: found.runbook,
        change: marks?.get(JSON.stringify(found)),
        pin: (0,finding_words/* isChoosable */.zb)(found.rule) ? pinOf?.(found) : undefined,
        waived: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    };
}
function wordsOf(found) {
    // The table pairs each rule with its facts; the compiler cannot follow the pairing through a union.
    const words = finding_words/* WORDS */.q9[found.rule];
    const facts = found.facts;
    return { title: words.title, message: words.message(facts), hint: words.hint(facts) };
}
function weightOf({ rule, severity, waived, change }) {
    return { rule, severity, waived: waived !== undefined, change };
}
function countFindings(findings) {
    const count = (severity) => findings.filter((one) => !one.waived && one.severity === severity).length;
    return {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        new: findings.filter((one) => !one.waived && one.severity !== 'info' && one.change === 'new').length,
        waived: findings.filter(({ waived }) => waived !== undefined).length,
    };
}
function withState(item, { items, unseen }) {
    if (item.skipped !== undefined)
        return { ...item, state: 'skipped' };
    const clean = items.get(item.id);
    if (clean && unseen.has(item.id))
        return { ...item, skipped: 'unseen', state: 'skipped' };
    return { ...item, state: clean === undefined ? 'not-run' : clean ? 'passed' : 'failed' };
}

;// CONCATENATED MODULE: ./build/src/secret/fingerprint.js
/** Bytes of a key that is made for one run. */
const KEY_BYTES = 32;
/** Hexadecimal digits that are kept. */
const DIGITS = 32;
/**
 * Fingerprints under the key that was given; without one, under a key that is new in each run and never leaves it. Most
 * runs make none, so that nothing of cryptography is loaded before the first.
 */
function fingerprintsUnder(key) {
    const crypto = () => process.getBuiltinModule('node:crypto');
    let made;
    return {
        isLasting: key !== undefined,
        of: (text, purpose) => {
            const { createHmac, createSecretKey, randomBytes } = crypto();
            // Made once: from bytes, each fingerprint would make it again, which takes longer than the fingerprint.
            made ??= createSecretKey(key ? Buffer.from(key.reveal()) : randomBytes(KEY_BYTES));
            return createHmac('sha256', made).update(`tollgate 1 ${purpose}\0`).update(text).digest('hex').slice(0, DIGITS);
        },
    };
}

// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
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
// EXTERNAL MODULE: ./build/src/parity/path-states.js
var path_states = __webpack_require__(81875);
;// CONCATENATED MODULE: ./build/src/verdict/waiver-remarks.js

/** Days before its end from which on a waiver is told of. */
const SOON = 14;
/** What is to be said of a waiver itself. `covered` are the findings that it speaks of, whatever its end and its pin. */
function remarkOn(waiver, covered, terms) {
    const { rule, expires, owner, location } = waiver;
    const place = { location };
    const tooLong = daysUntil(expires, terms) > terms.mostDays;
    const always = [
        ...(tooLong
            ? [(0,finding/* finding */.gk)('waiver/too-long', { rule, expires, most: terms.mostDays, latest: latestDay(terms) }, place)]
            : []),
        ...(owner === undefined ? [(0,finding/* finding */.gk)('waiver/no-owner', { rule }, place)] : []),
    ];
    if (covered.length === 0)
        return terms.isWhole ? [...always, (0,finding/* finding */.gk)('waiver/unused', { rule }, place)] : always;
    return [...always, ...endOf(waiver, terms), ...pinOf(waiver, covered, terms)];
}
function endOf({ rule, expires, location }, terms) {
    const days = daysUntil(expires, terms);
    if (days < 0)
        return [(0,finding/* finding */.gk)('waiver/expired', { rule, expires }, { location })];
    return days <= SOON ? [(0,finding/* finding */.gk)('waiver/ends-soon', { rule, expires, days }, { location })] : [];
}
/** Each finding that the pin does not hold for would have been waived: why it is back is told for each. */
function pinOf({ rule, pin, expires, location }, covered, terms) {
    if (pin === undefined || expires < terms.today)
        return [];
    const value = terms.pinOf;
    if (!value)
        return [(0,finding/* finding */.gk)('waiver/pin', { rule, reason: 'no-key' }, { location })];
    return covered.flatMap((found) => {
        const seen = value(found);
        const reason = seen === undefined ? 'no-value' : 'changed';
        const related = found.location ? [{ role: 'value', location: found.location }] : [];
        return seen === pin ? [] : [(0,finding/* finding */.gk)('waiver/pin', { rule, reason }, { location, related })];
    });
}
const DAY = 24 * 60 * 60 * 1000;
/** The last day on which a waiver may end, as `YYYY-MM-DD`. */
function latestDay({ today, mostDays }) {
    return new Date(Date.parse(today) + mostDays * DAY).toISOString().slice(0, 10);
}
/** Whole days from today to a day of the calendar, both as `YYYY-MM-DD`; negative when it has passed. */
function daysUntil(day, { today }) {
    return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}

;// CONCATENATED MODULE: ./build/src/verdict/waive.js




/**
 * Lays waivers over findings. One that has expired, or is pinned to a value which is no longer there, waives nothing.
 */
function waive(findings, waivers, terms) {
    const covering = coveringOf(waivers);
    return findings.map((found) => ({
        finding: found,
        waiver: covering(found).find((waiver) => isInForce(waiver, terms) && holdsPin(waiver, found, terms)),
    }));
}
/** What is to be said of the waivers themselves, given all findings of a run. */
function remarksOn(findings, waivers, terms) {
    const covering = coveringOf(waivers);
    const covered = new Map(waivers.map((waiver) => [waiver, []]));
    for (const found of findings)
        for (const waiver of covering(found))
            covered.get(waiver)?.push(found);
    return [...covered].flatMap(([waiver, some]) => remarkOn(waiver, some, terms));
}
/** Whether its last day has not passed. */
function isInForce({ expires }, { today }) {
    return expires >= today;
}
const known = new WeakMap();
/** Made once for the waivers of a configuration. */
function coveringOf(waivers) {
    const covering = known.get(waivers) ?? makeCovering(waivers);
    known.set(waivers, covering);
    return covering;
}
/** Finds the waivers that speak of a finding, in their order. Both can be many: not each is held against each. */
function makeCovering(waivers) {
    const byRule = new Map([...Map.groupBy(waivers, ({ rule }) => rule)].map(([rule, some]) => [rule, ofRule(some)]));
    return (found) => {
        const same = byRule.get(found.rule);
        if (!same)
            return [];
        const state = (0,pointer/* fromPointer */.kU)(found.pointer ?? '').reduce((at, key) => at.next(key), same.root);
        const numbers = [...same.everywhere, ...state.matched.flatMap((glob) => same.waiverOf[glob] ?? [])];
        return numbers
            .sort((a, b) => a - b)
            .flatMap((number) => same.waivers[number] ?? [])
            .filter((waiver) => isOfPlace(waiver, found));
    };
}
function ofRule(waivers) {
    const globs = waivers.flatMap(({ path }, at) => (path === undefined ? [] : [{ glob: (0,path_glob/* parsePathGlob */.VO)(path), at }]));
    return {
        waivers,
        everywhere: waivers.flatMap(({ path }, at) => (path === undefined ? [at] : [])),
        waiverOf: globs.map(({ at }) => at),
        root: (0,path_states/* pathStates */.w)(globs.map(({ glob }) => glob)),
    };
}
function isOfPlace({ in: environment, service }, found) {
    return ((environment === undefined || found.environment === environment) &&
        (service === undefined || found.service === service));
}
/** Whether the value is the one that was accepted. What cannot be told is not. */
function holdsPin({ pin }, found, { pinOf }) {
    return pin === undefined || pinOf?.(found) === pin;
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
    const state = (0,examine/* newExamination */.y5)();
    const fingerprints = fingerprintsUnder(request.fingerprintKey);
    const until = began + request.limits.runSeconds * 1000;
    const deadline = AbortSignal.timeout(request.limits.runSeconds * 1000);
    const { signal: ended, release } = eitherOf(signal, deadline);
    let github;
    const openGithub = () => {
        github ??= Promise.all(/* import() */[__webpack_require__.e(6509), __webpack_require__.e(9584)]).then(__webpack_require__.bind(__webpack_require__, 29584)).then((room) => room.openGithub(request, ended));
        return github;
    };
    const surroundings = { progress, signal: ended, until, fingerprints, github: openGithub };
    await Promise.race([(0,examine/* guarded */.Nj)('run', state, () => carryOut(state, request, surroundings)), settledAfter(ended)]);
    release();
    if (signal.aborted)
        state.findings.push((0,finding/* finding */.gk)('run/signal', { signal: nameOfReason(signal.reason) }));
    // Work that let no timer fire has passed the deadline all the same.
    else if (deadline.aborted || performance.now() > until)
        state.findings.push((0,finding/* finding */.gk)('run/deadline', { seconds: request.limits.runSeconds }));
    const secrets = [
        ...[...request.credentials.values()].map(({ secret }) => secret),
        ...[...request.processValues.values()].flatMap((value) => value ?? []),
        ...secretsIn([...state.effective, ...(state.base?.assembled() ?? [])]),
    ];
    const report = reportOf(state, request, performance.now() - began);
    return { report, secrets, snapshot: state.snapshot, examined: () => state };
}
/**
 * Ends with the first of two signals. `AbortSignal.any` says the same, and goes over all its listeners whenever one comes
 * or goes, as several do with every connection.
 */
function eitherOf(...signals) {
    const controller = new AbortController();
    // Node warns of more than ten listeners, of which every connection under way has its own.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const end = () => controller.abort(signals.find(({ aborted }) => aborted)?.reason);
    for (const signal of signals)
        signal.addEventListener('abort', end, { once: true });
    if (signals.some(({ aborted }) => aborted))
        end();
    const release = () => {
        for (const signal of signals)
            signal.removeEventListener('abort', end);
    };
    return { signal: controller.signal, release };
}
/** A report that only says why a request could not be worked with. */
function refuse(findings, now) {
    return buildReport({
        judged: findings.map((found) => ({ finding: found, waiver: undefined })),
        plan: [],
        items: new Map(),
        unseen: new Set(),
        ...records/* NO_RECORDS */.H,
        environments: [],
        failOn: 'error',
        started: now,
        duration: 0,
        version: version/* VERSION */.x,
    });
}
async function carryOut(state, request, surroundings) {
    const { base } = request;
    if (base)
        return carryOutWithBase(state, { ...request, base }, surroundings);
    const workspace = (0,source_workspace/* openWorkspace */.OH)(request.workspace, request.limits);
    const loaded = await (0,load/* loadConfig */.Z)(request, workspace);
    if (loaded.ok)
        await (0,examine/* examine */.sb)(state, loaded.config, { request, workspace }, surroundings, async () => undefined);
    else
        state.findings.push(...loaded.findings);
}
/** The same, and against a base: what is new, and what of the policy itself was changed. Loaded where there is one. */
async function carryOutWithBase(state, request, surroundings) {
    const { openBase } = await __webpack_require__.e(/* import() */ 813).then(__webpack_require__.bind(__webpack_require__, 30813));
    const base = openBase(request, () => state.config, surroundings.signal, surroundings.github);
    if (!base)
        throw new Error('a base was asked for and not opened');
    state.base = base;
    const { examineWithBase } = await Promise.all(/* import() */[__webpack_require__.e(7773), __webpack_require__.e(8667), __webpack_require__.e(8060), __webpack_require__.e(813), __webpack_require__.e(2761)]).then(__webpack_require__.bind(__webpack_require__, 32761));
    const judge = (config, findings) => policyOf(request, config, { isWhole: false, pinOf: pinsFor(state, request) }).judge(findings);
    state.against = await examineWithBase(state, { request, base, judge }, surroundings);
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
function reportOf(state, request, duration) {
    const { config, plan, items, records } = state;
    const planned = plan.filter(({ skipped }) => skipped === undefined).length;
    const { checks, environment, snapshots } = request;
    const asked = checks.length === 0 && environment === undefined && snapshots === undefined;
    const unseen = seenInPart(plan, state.effective);
    const policy = policyOf(request, config, {
        isWhole: asked && items.size === plan.length && unseen.size === 0,
        pinOf: pinsFor(state, request),
    });
    const isComplete = completeness(state);
    const remarks = policy.remarks(state.findings).map((one) => ({ finding: one, waiver: undefined }));
    const judged = [...policy.judge(state.findings), ...remarks];
    const report = buildReport({
        judged,
        pinOf: policy.terms.pinOf,
        against: state.against && againstOf(state.against, judged, policy),
        plan,
        items: new Map([...items].map(([id, findings]) => [id, holds(policy.judge(findings)) && isComplete(id)])),
        unseen,
        ...records,
        environments: config?.environments.map(({ name }) => name) ?? [],
        failOn: request.failOn,
        started: request.now,
        duration: Math.round(duration),
        version: version/* VERSION */.x,
    });
    const explained = judged.some(({ finding: { rule, severity } }) => severity === 'error' && finding_words/* WORDS */.q9[rule].stop === 'unknown');
    if (report.exitCode === 3 && !explained)
        return conclude(report, [(0,finding/* finding */.gk)('run/incomplete', { planned, done: items.size })]);
    const location = config?.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
    const nothing = nothingSeen(plan, state.effective, request.reach, location);
    if (report.exitCode === 0 && nothing)
        return conclude(report, [nothing]);
    // Where a source could not be read, what is missing is not looked for; that alone never passes.
    const unread = report.exitCode === 0 && state.effective.some(({ complete, withheld }) => !complete && !withheld);
    return unread ? conclude(report, [(0,finding/* finding */.gk)('run/incomplete', { planned, done: items.size, unread })]) : report;
}
/** What is new, old and mended, once severities and waivers have been laid over the findings of both sides. */
function againstOf({ before, change, compare }, judged, { judge, remarks }) {
    const said = remarks(before.findings).map((one) => ({ finding: one, waiver: undefined }));
    const old = [...judge(before.findings), ...said];
    const waivers = new Map(old.map((one) => [one.finding, one]));
    const { marks, mended } = compare((0,finding/* orderFindings */.$t)(judged.map(({ finding: found }) => found)), (0,finding/* orderFindings */.$t)(old.map(({ finding: found }) => found)));
    return { change, marks, mended: mended.flatMap((found) => waivers.get(found) ?? []) };
}
/** Fingerprints of what findings are about, where the run has a key that lasts. */
function pinsFor({ effective }, { fingerprintKey }) {
    return fingerprintKey && pinsOf(effective, fingerprintsUnder(fingerprintKey));
}
/** Severities and waivers, as functions over findings. */
function policyOf({ now, limits }, config, { isWhole, pinOf }) {
    const terms = { today: now.toISOString().slice(0, 10), mostDays: limits.waiverDays, isWhole, pinOf };
    const [severities, waivers] = [config?.severities ?? new Map(), config?.waivers ?? []];
    return {
        terms,
        judge: (findings) => waive(applySeverities(findings, severities), waivers, terms),
        remarks: (findings) => remarksOn(applySeverities(findings, severities), waivers, terms),
    };
}
/** Whether no finding that counts is an error. */
function holds(judged) {
    return !judged.some(({ finding: { severity }, waiver }) => severity === 'error' && !waiver);
}
/** Whether all sources that an item speaks of could be read, but for those that the event lets nobody ask. */
function completeness({ plan, effective }) {
    const items = new Map(plan.map((item) => [item.id, item]));
    const concernedBy = concerned(effective);
    return (id) => concernedBy(items.get(id)).every(({ complete, withheld }) => complete || withheld !== undefined);
}


/***/ }),

/***/ 91788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ runBounded),
/* harmony export */   Ct: () => (/* binding */ isBounded),
/* harmony export */   GA: () => (/* binding */ TimedOut),
/* harmony export */   Om: () => (/* binding */ NotValidated),
/* harmony export */   Tm: () => (/* binding */ runEach)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** The work was stopped because it took longer than its bound. */
class TimedOut extends Error {
    constructor() {
        super('timed out');
        this.name = 'TimedOut';
    }
}
/** A validation could not be brought to its end, for a reason that lies in the schema. */
class NotValidated extends Error {
    constructor() {
        super('not validated');
        this.name = 'NotValidated';
    }
}
const SCRIPT = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('job()');
/** Made at the first use and used again: making one takes longer than most of the work in it. */
let shared;
/** The work that is being watched: what happens inside it needs no watch of its own. */
let watched;
/**
 * What a script calls. It is the same function for all work: with a new one each time, in a place that outlives it, the
 * engine keeps what the last one has seen for so long that thousands of documents take three times the memory.
 */
function callWatched() {
    watched?.();
}
/** Whether whoever asks runs inside of `runBounded`. */
function isBounded() {
    return watched !== undefined;
}
/**
 * Runs synchronous work and stops it after `seconds`, even inside a regular expression that backtracks for ever.
 * Throws `TimedOut` then, and whatever the work throws otherwise.
 */
function runBounded(seconds, job) {
    if (watched)
        return job();
    let result;
    shared ??= (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ job: callWatched });
    watched = () => {
        result = { value: job() };
    };
    try {
        SCRIPT.runInContext(shared, { timeout: Math.max(1, Math.round(seconds * 1000)) });
    }
    catch (error) {
        if (isTimeout(error))
            throw new TimedOut();
        throw error;
    }
    finally {
        watched = undefined;
    }
    if (!result)
        throw new TimedOut();
    return result.value;
}
/**
 * Does many pieces of work under shared watches: starting one takes longer than most of the work. A piece in which the
 * time ran out is done again from its beginning, so it must leave nothing behind before its end; one that does not end
 * although it has all of the time to itself is handed to `stopped`. Between watches others have their turn, so that a
 * deadline is noticed; pieces that are left then are not done.
 */
async function runEach(seconds, pieces, each) {
    const { work, stopped, isQuick, signal } = each;
    for (let next = 0; next < pieces.length && !signal.aborted;) {
        const first = next;
        const some = pieces.slice(first);
        const doSome = () => {
            for (const piece of some) {
                work(piece);
                next++;
            }
        };
        try {
            if (isQuick)
                doSome();
            else
                runBounded(seconds, doSome);
        }
        catch (error) {
            if (!(error instanceof TimedOut))
                throw error;
            if (isQuick || next === first)
                for (const piece of pieces.slice(next, ++next))
                    stopped(piece);
        }
        await new Promise((resolve) => setImmediate(resolve));
    }
}
/** The error comes from the script's own realm, so that `instanceof Error` does not know it. */
function isTimeout(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 32571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ closeOver),
  j: () => (/* binding */ noFailures)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/schema/schema-file.js
var schema_file = __webpack_require__(36581);
;// CONCATENATED MODULE: ./build/src/schema/loops.js


/**
 * The holders of references by which a schema is asked of the very value that it is asked of already, without an end:
 * `{ "allOf": [{ "$ref": "#" }] }`. `cleared` are objects that were looked at before; it grows.
 */
function findLoops(files, cleared) {
    const loops = [];
    for (const file of files) {
        for (const schema of file.targets.keys())
            loops.push(...loopsFrom({ schema, file }, cleared));
    }
    return loops;
}
/** Goes down without recursion: references may follow each other by the thousand. */
function loopsFrom(start, cleared) {
    if (cleared.has(start.schema))
        return [];
    const loops = [];
    const steps = [{ node: start, waiting: ofSameValue(start) }];
    const above = new Set([start.schema]);
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
        const next = step.waiting.pop();
        if (next && above.has(next.schema)) {
            const holder = steps.findLast(({ node }) => node.file.targets.has(node.schema));
            loops.push(holder?.node ?? start);
        }
        else if (next && !cleared.has(next.schema)) {
            above.add(next.schema);
            steps.push({ node: next, waiting: ofSameValue(next) });
        }
        else if (!next) {
            steps.pop();
            above.delete(step.node.schema);
            cleared.add(step.node.schema);
        }
    }
    return loops;
}
/** Keywords whose schemas are asked of the same value, whatever it is. */
const LISTS = ['allOf', 'anyOf', 'oneOf'];
const SINGLE = ['not', 'if'];
function ofSameValue({ schema, file }) {
    const parts = [...LISTS.flatMap((keyword) => schema[keyword]), ...SINGLE.map((keyword) => schema[keyword])];
    const here = parts.filter(own/* isMapping */.pi).map((part) => ({ schema: part, file }));
    for (const { file: other, pointer } of file.targets.get(schema)?.values() ?? []) {
        const there = (0,schema_file/* partAt */.l0)(other.root, pointer);
        if ((0,own/* isMapping */.pi)(there))
            here.push({ schema: there, file: other });
    }
    return here;
}

// EXTERNAL MODULE: ./build/src/schema/vocabulary.js
var vocabulary = __webpack_require__(81433);
;// CONCATENATED MODULE: ./build/src/schema/reached.js



/** Keywords that only keep schemas: what they hold is asked of a value where a reference leads to it. */
const KEEPS = new Set(['definitions', '$defs']);
/** Every schema object that can be asked of a value when it is held against a schema, through references as well. */
function reachedFrom(start) {
    const reached = new Set();
    const waiting = [];
    const go = ({ file, pointer }) => waiting.push({ file, part: (0,schema_file/* partAt */.l0)(file.root, pointer) });
    go(start);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { file, part } = next;
        if (!(0,own/* isMapping */.pi)(part) || reached.has(part))
            continue;
        reached.add(part);
        for (const child of childrenOf(part))
            waiting.push({ file, part: child });
        for (const link of file.targets.get(part)?.values() ?? [])
            go(link);
    }
    return reached;
}
function childrenOf(schema) {
    return Object.entries(schema).flatMap(([keyword, held]) => {
        const holds = Object.hasOwn(vocabulary/* EVERY_KEYWORD */.Wu, keyword) ? vocabulary/* EVERY_KEYWORD */.Wu[keyword] : 'nothing';
        if (holds === 'nothing' || KEEPS.has(keyword) || typeof held !== 'object' || held === null)
            return [];
        const isOne = holds === 'schema' || (holds === 'schema-or-list' && !Array.isArray(held));
        return isOne ? [held] : Object.values(held);
    });
}

// EXTERNAL MODULE: ./build/src/schema/resolve.js
var resolve = __webpack_require__(96889);
;// CONCATENATED MODULE: ./build/src/schema/closure.js




/** Follows every reference of a schema, through all files. What was resolved for another schema is not done again. */
async function closeOver(start, shelf, failures) {
    start.file.include(start.pointer);
    const files = new Set([start.file]);
    // A set grows while it is walked, and gives what was added as well.
    for (const file of files) {
        await resolvePending(file, shelf, failures);
        for (const links of file.targets.values())
            for (const link of links.values())
                files.add(link.file);
    }
    // A later file may have made an earlier one larger.
    for (const file of files)
        if (file.pending.length > 0)
            return closeOver(start, shelf, failures);
    for (const { file, schema } of findLoops(files, failures.cleared))
        note(failures, file, schema, [loop(file, schema)]);
    return { files: [...files], findings: findingsOf([...files], start, failures) };
}
function noFailures() {
    return { byFile: new Map(), cleared: new Set() };
}
/** References of one schema that are told to be wrong; the rest of a thousand would say no more. */
const MOST_FAILURES = 100;
async function resolvePending(file, shelf, failures) {
    // It grows while it is gone through: what a reference leads to may hold others.
    for (const next of file.pending) {
        if ((failures.byFile.get(file)?.length ?? 0) >= MOST_FAILURES)
            break;
        const resolved = await (0,resolve/* resolveReference */.sX)(next, file, shelf);
        if (resolved.ok) {
            const links = file.targets.get(next.holder) ?? [];
            file.targets.set(next.holder, new Map([...links, [next.keyword, { ...resolved.target, at: next.pointer }]]));
            resolved.target.file.include(resolved.target.pointer);
        }
        else
            note(failures, file, next.holder, resolved.findings);
    }
    file.pending.length = 0;
}
function note(failures, file, holder, findings) {
    const failed = findings.map((one) => ({ holder, finding: one }));
    failures.byFile.set(file, [...(failures.byFile.get(file) ?? []), ...failed]);
}
/** Published schemas carry definitions that they do not use; a reference in these that leads nowhere is a warning. */
function findingsOf(files, start, failures) {
    const known = files.map((file) => failures.byFile.get(file) ?? []).filter(({ length }) => length > 0);
    if (known.length === 0)
        return [];
    const reached = reachedFrom(start);
    return known.flatMap((failed) => {
        // Where the list was cut short nobody knows what the references behind it lead to.
        const isWhole = failed.length < MOST_FAILURES;
        return failed.map(({ holder, finding: one }) => isWhole && !reached.has(holder) ? { ...one, severity: 'warning' } : one);
    });
}
function loop({ document, targets }, holder) {
    const [link] = targets.get(holder)?.values() ?? [];
    const pointer = link?.at ?? '';
    const facts = { reason: 'loop', suggestion: undefined };
    return (0,finding/* finding */.gk)('schema/reference', facts, { location: document.locate(pointer), pointer });
}


/***/ }),

/***/ 24816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ validateTextual),
/* harmony export */   u: () => (/* binding */ writtenAs)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/**
 * Validates values that come from loaders which know text only. Where the schema asks for a number, a boolean or null
 * and the text is written as one, it counts as one; nothing else is converted. `value` is changed in place.
 */
function validateTextual(schema, value, isTextual) {
    const violations = schema.validate(value, (pointer, expected) => isTextual(pointer) && convertAt(value, pointer, expected));
    return violations.map((violation) => (isTextual(violation.pointer) ? asText(violation) : violation));
}
/** Of a text in a source that knows nothing else, the hint says how it must be written. */
function asText(violation) {
    const { detail } = violation;
    if (detail.rule !== 'validate/type' || detail.facts.found !== 'string')
        return violation;
    return { ...violation, detail: { ...detail, facts: { ...detail.facts, textual: true } } };
}
/** What a text would be if it stood without quotes, where that is among what is expected. */
function writtenAs(value, expected) {
    const converted = typeof value === 'string' ? convertText(value, expected) : undefined;
    if (typeof converted === 'number')
        return 'a number';
    return typeof converted === 'boolean' ? 'true or false' : undefined;
}
function convertAt(root, pointer, expected) {
    const path = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer);
    const last = path.at(-1);
    const holder = path.length === 1 ? root : path.slice(0, -1).reduce(_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5, root);
    if (last === undefined || typeof holder !== 'object' || holder === null)
        return false;
    const text = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(holder, last);
    if (typeof text !== 'string')
        return false;
    const converted = convertText(text, expected);
    if (converted === undefined)
        return false;
    Object.defineProperty(holder, last, { value: converted, enumerable: true, configurable: true, writable: true });
    return true;
}
/** A number as JSON writes it (RFC 8259, section 6). */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function convertText(text, expected) {
    const wants = (kind) => expected.includes(kind);
    if (JSON_NUMBER.test(text)) {
        const number = Number(text);
        if (wants('number') || (wants('integer') && Number.isInteger(number)))
            return Number.isFinite(number) ? number : undefined;
    }
    if (wants('boolean') && (text === 'true' || text === 'false'))
        return text === 'true';
    if (wants('null') && text === '')
        return null;
    return undefined;
}


/***/ }),

/***/ 79496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileSchema: () => (/* binding */ compileSchema),
  b: () => (/* binding */ isError),
  y: () => (/* binding */ makeCompiler)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/schema/closure.js + 2 modules
var closure = __webpack_require__(32571);
;// CONCATENATED MODULE: ./build/src/schema/constants.js
/** Texts that are looked for; a value is held against the schema once for each. */
const MOST_CONSTANTS = 100;
/** Texts that schemas compare a value with, in `const` and `enum`, each once. */
function constantsOf(files) {
    const found = new Set();
    for (const { parts } of files) {
        for (const schema of parts.keys()) {
            const { enum: allowed } = schema;
            for (const one of [schema['const'], ...(Array.isArray(allowed) ? allowed.slice(0, MOST_CONSTANTS) : [])]) {
                if (typeof one === 'string')
                    found.add(one);
                if (found.size >= MOST_CONSTANTS)
                    return [...found];
            }
        }
    }
    return [...found];
}

// EXTERNAL MODULE: ./build/src/schema/dialect.js
var schema_dialect = __webpack_require__(69447);
// EXTERNAL MODULE: ./build/src/schema/engine.js + 2 modules
var schema_engine = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/schema/vocabulary.js
var vocabulary = __webpack_require__(81433);
;// CONCATENATED MODULE: ./build/src/schema/adapt.js




/**
 * A copy of a schema as the engine is to see it, in which every keyword means what its dialect says:
 *
 * - References are written as the engine knows their targets, and it names nothing itself: schemas that know nothing of
 *   each other may bear the same `$id` in one engine. Dynamic references become plain ones; the review refuses those
 *   that are not.
 * - `nullable` is left out. Ajv lets `null` pass where it stands beside `type`; no dialect of JSON Schema knows it.
 * - draft-04 is written as draft-07: the flags `exclusiveMinimum` and `exclusiveMaximum` become bounds. So its schemas can
 *   use later keywords, and share an engine with those of draft-06 and draft-07.
 * - `prefixItems` in a schema older than 2020-12 becomes the list form of `items`, which says the same there.
 */
function adaptSchema(schema, dialect, address) {
    return typeof schema === 'boolean' ? schema : adaptMapping(schema, { dialect, address }, true);
}
/** Where the copy has what stands at a pointer of the schema. */
function adaptedPointer(root, pointer, dialect) {
    if (!(0,schema_dialect/* isBefore */.Y8)(dialect, '2020-12') || !/\/(?:prefixItems|items)(?:\/|$)/.test(pointer))
        return pointer;
    let part = root;
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer).map((key) => {
        const isListed = (0,own/* isMapping */.pi)(part) && Array.isArray(part['prefixItems']);
        part = (0,own/* memberOf */.C5)(part, key);
        return isListed && Object.hasOwn(LISTED, key) ? (LISTED[key] ?? key) : key;
    });
    return (0,finding_pointer/* toPointer */.rb)(path);
}
/** What `prefixItems`, and the `items` beside it, are before 2020-12. */
const LISTED = { prefixItems: 'items', items: 'additionalItems' };
/** `isSchema` is false inside of keywords that nobody knows, such as `components`; a reference may lead there. */
function adaptMapping(schema, context, isSchema) {
    const kept = [];
    for (const [keyword, held] of Object.entries(schema)) {
        if (LEFT_OUT.has(keyword) && (isSchema || typeof held !== 'object'))
            continue;
        if (keyword === '$ref')
            kept.push([keyword, context.address(schema, keyword) ?? nowhere(held)]);
        else
            kept.push([keyword, typeof held === 'object' ? inside(keyword, held, context) : held]);
    }
    const copy = plainDynamics(Object.fromEntries(kept), schema, context.address);
    if (!(0,schema_dialect/* isBefore */.Y8)(context.dialect, '2020-12'))
        return copy;
    return context.dialect === 'draft-04' ? adapt_bounded(listed(copy)) : listed(copy);
}
/** The address of a schema that lets nothing through. */
const NOWHERE = 'tollgate:nowhere';
/** What nothing that is checked can come to may refer to nothing; should something come there, it does not pass. */
function nowhere(held) {
    return typeof held === 'string' ? NOWHERE : held;
}
/** What names a schema, which references need no more; and what ajv would obey although no dialect knows it. */
const LEFT_OUT = new Set([
    ...['$id', 'id', '$anchor', '$dynamicAnchor', '$recursiveAnchor'],
    'nullable',
]);
function inside(keyword, held, context) {
    const isKnown = Object.hasOwn(vocabulary/* EVERY_KEYWORD */.Wu, keyword);
    const holds = isKnown ? vocabulary/* EVERY_KEYWORD */.Wu[keyword] : 'schema';
    if (holds === 'nothing' || keyword === 'errorMessage')
        return held;
    if (holds !== 'map' || !(0,own/* isMapping */.pi)(held))
        return adaptPart(held, context, isKnown);
    // Only keywords are changed: a property of such a name stays.
    return Object.fromEntries(Object.entries(held).map(([name, child]) => [name, adaptPart(child, context, true)]));
}
function adaptPart(part, context, isSchema) {
    if (Array.isArray(part))
        return part.map((item) => adaptPart(item, context, isSchema));
    return (0,own/* isMapping */.pi)(part) ? adaptMapping(part, context, isSchema) : part;
}
/** With dynamic references as plain ones, in `allOf`: a plain one may stand beside them. */
function plainDynamics(copy, schema, address) {
    if (!('$dynamicRef' in copy || '$recursiveRef' in copy))
        return copy;
    const { $dynamicRef, $recursiveRef, allOf, ...rest } = copy;
    const targets = [
        $dynamicRef === undefined ? undefined : (address(schema, '$dynamicRef') ?? $dynamicRef),
        $recursiveRef === undefined ? undefined : (address(schema, '$recursiveRef') ?? $recursiveRef),
    ];
    const references = targets.filter((target) => target !== undefined).map(($ref) => ({ $ref }));
    return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), ...references] };
}
function adapt_bounded(copy) {
    return withBound(withBound(copy, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
}
function withBound(copy, bound, flag) {
    if (typeof copy[flag] !== 'boolean' || !Object.hasOwn(copy, flag))
        return copy;
    const { [flag]: isExclusive, [bound]: limit, ...rest } = copy;
    if (limit === undefined)
        return rest;
    return isExclusive ? { ...rest, [flag]: limit } : { ...rest, [bound]: limit };
}
function listed(copy) {
    if (!Array.isArray(copy['prefixItems']))
        return copy;
    const { prefixItems, items, ...rest } = copy;
    return { ...rest, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
}

;// CONCATENATED MODULE: ./build/src/schema/parts.js

/** `compile` compiles what stands at a pointer of a copy. */
function makeParts(places, follow, compile) {
    const known = new Map();
    let isCutOff = false;
    return {
        validator: (schema) => {
            const ready = known.get(schema);
            if (ready)
                return ready;
            const place = places.of(schema);
            // Nobody knows what state a compilation that was cut off has left the engine in.
            if (!place || isCutOff)
                throw new bounded/* NotValidated */.Om();
            isCutOff = true;
            const made = compile(place.copy.key, place.pointer);
            isCutOff = false;
            if (!made)
                throw new bounded/* NotValidated */.Om();
            known.set(schema, made);
            return made;
        },
        follow,
    };
}

// EXTERNAL MODULE: ./build/src/schema/places.js
var schema_places = __webpack_require__(30769);
// EXTERNAL MODULE: ./build/src/schema/schema-file.js
var schema_file = __webpack_require__(36581);
;// CONCATENATED MODULE: ./build/src/schema/engines.js







/** The engine for a schema and all that it needs, by what was seen in them. */
function engineKind({ file }, reviews) {
    const family = (0,schema_dialect/* familyOf */.Ap)(file.dialect);
    return {
        family,
        later: family === 'draft-07' && reviews.some(({ needsLater }) => needsLater),
        namesInherited: reviews.some(({ namesInherited }) => namesInherited),
    };
}
function makeEngines() {
    const engines = new Map();
    const nameOf = ({ family, later, namesInherited }) => [family, later, namesInherited].join();
    return {
        of: (kind) => {
            const engine = engines.get(nameOf(kind)) ?? openEngine(kind);
            engines.set(nameOf(kind), engine);
            return engine;
        },
        discard: (kind) => void engines.delete(nameOf(kind)),
    };
}
async function openEngine({ family, later, namesInherited }) {
    const ajv = await (0,schema_engine/* loadEngine */.ro)(later ? '2019-09' : family, namesInherited);
    const engine = engineOver(ajv, family);
    if (ajv.getKeyword('unevaluatedProperties')) {
        const { teachUnevaluated } = await __webpack_require__.e(/* import() */ 6813).then(__webpack_require__.bind(__webpack_require__, 86813));
        teachUnevaluated(ajv, family, engine.parts);
    }
    return engine;
}
function engineOver(ajv, family) {
    const shelf = makeCopies(ajv);
    const places = (0,schema_places/* makePlaces */.H)();
    const shared = new Set();
    /** What other files refer to is compiled for all of them at once; left to itself, ajv does it for each anew. */
    const share = (file) => {
        for (const links of file.targets.values()) {
            for (const link of links.values()) {
                const address = shelf.addressOf(link);
                if (link.file === file || shared.has(address))
                    continue;
                shared.add(address);
                ajv.getSchema(address);
            }
        }
    };
    return {
        teach: (formats) => teach(ajv, formats, family),
        compile: (target, files) => {
            const fresh = shelf.add(files);
            for (const file of fresh)
                share(file);
            for (const file of fresh)
                places.add(shelf.copyOf(file));
            const address = shelf.addressOf(target);
            const validate = ajv.getSchema(address);
            return validate && { validate, schema: shelf.follow(address) };
        },
        parts: makeParts(places, shelf.follow, (key, pointer) => ajv.getSchema(addressIn(key, pointer))),
        places,
    };
}
/** The copies of schemas that an ajv has. */
function makeCopies(ajv) {
    ajv.addSchema({ not: {} }, NOWHERE);
    const held = new Map();
    const copies = new Map();
    const keyOf = (file) => held.get(file)?.key ?? '';
    const addressOf = ({ file, pointer }) => addressIn(keyOf(file), adaptedPointer(file.root, pointer, file.dialect));
    const copyOf = (file) => {
        const copy = copies.get(keyOf(file));
        if (!copy)
            throw new Error('a schema that the engine was not given');
        return copy;
    };
    return {
        addressOf,
        copyOf,
        /** Gives those that it did not have yet, or not with all of their parts. */
        add: (files) => {
            // Keys first: schemas may refer to each other in a circle.
            const fresh = files.filter((file) => held.get(file)?.extent !== file.parts.size);
            for (const [at, file] of fresh.entries())
                held.set(file, { key: `tollgate:${copies.size + at}`, extent: file.parts.size });
            for (const file of fresh) {
                const { dialect, starts } = file;
                const root = adaptSchema(file.root, dialect, (holder, keyword) => {
                    const link = file.targets.get(holder)?.get(keyword);
                    return link && addressOf(link);
                });
                const key = keyOf(file);
                copies.set(key, { key, root, starts: starts.map((start) => adaptedPointer(file.root, start, dialect)) });
                ajv.addSchema(root, key);
            }
            return fresh;
        },
        follow: (reference) => {
            if (typeof reference !== 'string')
                return undefined;
            const [key = '', fragment = ''] = reference.split('#', 2);
            return (0,schema_file/* partAt */.l0)(copies.get(key)?.root, decodeURIComponent(fragment));
        },
    };
}
/** The address of a part, with its JSON Pointer as the fragment (RFC 6901, section 6). */
function addressIn(key, pointer) {
    if (pointer === '')
        return key;
    const segments = (0,finding_pointer/* fromPointer */.kU)(pointer).map((segment) => `/${encodeURIComponent((0,finding_pointer/* toPointer */.rb)([segment]).slice(1))}`);
    return `${key}#${segments.join('')}`;
}
/** Formats are loaded only for a schema that asks for one. Those that are not known pass. */
async function teach(ajv, asked, family) {
    if (asked.length === 0)
        return [];
    const { isKnownFormat, teachFormats } = await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(1413)]).then(__webpack_require__.bind(__webpack_require__, 11413));
    if (!Object.hasOwn(ajv.formats, 'date-time'))
        teachFormats(ajv);
    const unknown = asked.filter((format) => !isKnownFormat(format, family));
    for (const format of unknown)
        ajv.addFormat(format, true);
    return unknown;
}

// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
;// CONCATENATED MODULE: ./build/src/schema/hanging.js




/** Seconds for the whole search. A run has taken its time already when it begins. */
const SEARCH_SECONDS = 0.5;
/** Texts of a value that are tried; the longest ones, since those hang. */
const MOST_TEXTS = 5000;
/**
 * The pattern that does not come to an end, after a validation was stopped: each pattern of the schemas is tried on each
 * text of the value, and the pair that the search is stopped in is told if it took most of the time by itself.
 */
function findHangingPattern(files, value, seconds) {
    const bound = Math.min(SEARCH_SECONDS, seconds);
    const texts = textsIn(value);
    const patterns = files.flatMap(patternsIn);
    let current;
    try {
        (0,bounded/* runBounded */.Bb)(bound, () => {
            for (const text of texts) {
                for (const { source, document, pointer } of patterns) {
                    current = { document, pattern: pointer, value: text.pointer, part: text.part, began: performance.now() };
                    (0,expression/* expressionOf */.e)(source).test(text.text);
                }
            }
        });
    }
    catch (error) {
        if (!(error instanceof bounded/* TimedOut */.GA))
            throw error;
        const isLong = current !== undefined && performance.now() - current.began > (bound * 1000) / 2;
        return isLong ? current : undefined;
    }
    return undefined;
}
function patternsIn({ document, parts }) {
    return [...parts].flatMap(([{ pattern, patternProperties }, path]) => {
        const names = (0,own/* isMapping */.pi)(patternProperties) ? Object.keys(patternProperties) : [];
        const found = names.map((source) => ({ source, path: [...path, 'patternProperties', source] }));
        if (typeof pattern === 'string')
            found.push({ source: pattern, path: [...path, 'pattern'] });
        return found.map(({ source, path: whole }) => ({ source, document, pointer: (0,finding_pointer/* toPointer */.rb)(whole) }));
    });
}
/** The texts of a value, keys included, the longest first. */
function textsIn(value) {
    const found = [];
    const waiting = [{ part: value, pointer: '' }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { part, pointer } = next;
        if (typeof part === 'string')
            found.push({ text: part, pointer, part: 'value' });
        if (typeof part !== 'object' || part === null)
            continue;
        for (const [key, child] of Object.entries(part)) {
            const below = (0,finding_pointer/* childPointer */.Y2)(pointer, key);
            if (!Array.isArray(part))
                found.push({ text: key, pointer: below, part: 'key' });
            waiting.push({ part: child, pointer: below });
        }
    }
    return found.sort((a, b) => b.text.length - a.text.length).slice(0, MOST_TEXTS);
}

// EXTERNAL MODULE: ./build/src/schema/read-schema.js
var read_schema = __webpack_require__(90085);
// EXTERNAL MODULE: ./build/src/schema/ready.js + 5 modules
var ready = __webpack_require__(49119);
;// CONCATENATED MODULE: ./build/src/schema/required.js

/** Schemas that are looked at for one key. */
const MOST_PARTS = 200;
/**
 * Whether a schema requires the member that a path leads to, and does not say that it may be empty. Only what the schema
 * asks in every case counts: `required`, through references and `allOf`.
 */
function requiresContent(root, path, follow) {
    let holders = inPlace([root], follow, ['allOf']);
    for (const key of path.slice(0, -1))
        holders = inPlace(propertiesOf(holders, key), follow, ['allOf']);
    const last = path.at(-1);
    const isRequired = holders.some(({ required }) => Array.isArray(required) && required.includes(last));
    if (last === undefined || !isRequired)
        return false;
    return !inPlace(propertiesOf(holders, last), follow, ['allOf', 'anyOf', 'oneOf']).some(allowsEmpty);
}
function propertiesOf(holders, key) {
    return holders.flatMap(({ properties }) => (0,own/* isMapping */.pi)(properties) && Object.hasOwn(properties, key) ? [properties[key]] : []);
}
/** Schemas that look at the same value, through references and the lists of these keywords. */
function inPlace(schemas, follow, lists) {
    const parts = new Set();
    const waiting = [...schemas];
    for (let part = waiting.shift(); part !== undefined && parts.size < MOST_PARTS; part = waiting.shift()) {
        if (!(0,own/* isMapping */.pi)(part) || parts.has(part))
            continue;
        parts.add(part);
        const target = follow(part['$ref']);
        const listed = lists.flatMap((keyword) => (Array.isArray(part[keyword]) ? part[keyword] : []));
        waiting.push(...(target === undefined ? [] : [target]), ...listed.filter((one) => one !== undefined));
    }
    return [...parts];
}
/** Whether the author has thought of an empty text, and takes it. */
function allowsEmpty(schema) {
    const { enum: allowed, type } = schema;
    return (schema['minLength'] === 0 ||
        schema['const'] === '' ||
        (Array.isArray(allowed) && allowed.includes('')) ||
        [type].flat().includes('null'));
}

// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/schema/annotation.js

/**
 * Keywords that tools have given themselves and that constrain nothing: they are used as they are meant, beside the
 * schema, and nothing is said of them.
 */
const OF_TOOLS = new Set([
    // Visual Studio Code and its language servers.
    ...['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'defaultSnippets'],
    ...['errorMessage', 'patternErrorMessage', 'deprecationMessage', 'markdownDeprecationMessage', 'doNotSuggest'],
    ...['suggestSortText', 'allowComments', 'allowTrailingCommas', 'editPresentation', 'scope', 'order', 'tags'],
    // Generators of code and of documentation.
    ...['tsType', 'tsEnumNames', 'goType', 'javaType', 'javaInterfaces', 'enumNames', 'options', 'propertyOrder'],
    ...['meta:enum', 'meta:license', 'fileMatch', 'headerText', 'example', 'links', 'media', 'base', 'mediaType'],
    // Command lines and editors that are built from schemas: Angular, Nx, Skaffold, SchemaStore's tsconfig.
    ...['$default', 'alias', 'aliases', 'visible', 'hidden', 'cli', 'examplesFile', 'outputCapture', 'preferredOrder'],
    ...['explainer', 'reference'],
    // OpenAPI, beside nullable.
    ...['discriminator', 'xml', 'externalDocs'],
]);
/** Words that people write beside a schema, and that no keyword was meant by. */
const PLAIN_WORDS = new Set([
    ...['comment', 'comments', 'container', 'containers', 'group', 'hint', 'label', 'name', 'note', 'notes', 'types'],
    ...['unit', 'version'],
]);
/** Keywords that constrain where their tool validates, and that a near keyword of JSON Schema was not meant by. */
const OF_OTHER_VALIDATORS = new Set([
    ...['formatMinimum', 'formatMaximum', 'formatExclusiveMinimum', 'formatExclusiveMaximum'],
    ...['instanceof', 'typeof', 'range', 'exclusiveRange', 'regexp', 'transform', 'uniqueItemProperties'],
    ...['allRequired', 'anyRequired', 'oneRequired', 'patternRequired', 'prohibited', 'deepProperties', 'deepRequired'],
    ...['dynamicDefaults', 'select', 'selectCases', 'selectDefault', 'optionalProperties', 'elements', 'values'],
]);
/** Whether a keyword is one of a tool and constrains nothing. */
function isOfTool(keyword) {
    return /^x-|^@|^\/\/|^#|^_|^\$\$/.test(keyword) || OF_TOOLS.has(keyword);
}
/** Whether a keyword is plainly no slip, whatever it is near to. */
function isNoSlip(keyword) {
    // `xrequired` is a keyword that somebody has put out of force.
    const isDisabled = /^x/.test(keyword) && Object.hasOwn(vocabulary/* KEYWORDS */.d6, keyword.slice(1));
    return (isDisabled ||
        !(/^\$?[A-Za-z]+$/.test(keyword) || isRespelt(keyword)) ||
        PLAIN_WORDS.has(keyword) ||
        OF_OTHER_VALIDATORS.has(keyword));
}
/** Whether a keyword is written in the style of another language: `additional_properties`, `min-length`. */
function isRespelt(keyword) {
    const plain = keyword.replace(/[-_ ]/g, '').toLowerCase();
    return Object.keys(vocabulary/* KEYWORDS */.d6).some((known) => known.toLowerCase() === plain);
}

// EXTERNAL MODULE: ./build/src/schema/possible.js
var possible = __webpack_require__(18038);
;// CONCATENATED MODULE: ./build/src/schema/unsupported.js

/**
 * Whether ajv is known to pass something over, or cannot do it at all: members named `__proto__`, and dynamic references
 * that are no plain ones.
 *
 * Within a schema that is a single resource a dynamic reference leads where a plain one would: there is only one place
 * for each name, whatever way led there.
 */
function isUnsupported(keyword, schema, file) {
    const value = schema[keyword];
    if (keyword === '$recursiveRef')
        return value !== '#' || !isOneResource(file);
    if (keyword === '$dynamicRef')
        return !String(value).startsWith('#') || !isOneResource(file);
    return NAMED.has(keyword) && (0,own/* isMapping */.pi)(value) && Object.hasOwn(value, '__proto__');
}
/** Keywords with a member for each key, or for each pattern of keys, that they ask something of. */
const NAMED = new Set([
    ...['properties', 'patternProperties', 'dependentRequired', 'dependentSchemas', 'dependencies'],
]);
/** Whether no part of a schema has an address of its own. */
function isOneResource({ ids }) {
    return [...ids.values()].every((pointer) => pointer === '');
}

;// CONCATENATED MODULE: ./build/src/schema/review.js












/** Looks through a schema before it is compiled: misspelt keywords, and values that no keyword of that name can have. */
function reviewSchema(file) {
    const { document, dialect } = file;
    const findings = [];
    const formats = new Map();
    const later = new Map();
    let needsBound = false;
    let namesInherited = false;
    let dynamic;
    const tell = (reason, pointer) => {
        const isKey = reason === 'unsupported' || /\/patternProperties\/[^/]*$/.test(pointer);
        const location = document.locate(pointer, isKey ? 'key' : 'value');
        findings.push((0,finding/* finding */.gk)('schema/syntax', { reason }, { location, pointer }));
    };
    const ways = waysTo(file.starts);
    for (const [schema, path] of file.parts) {
        namesInherited ||= namesOf(schema).some((name) => name in Object.prototype);
        needsBound ||= SLOW.some((keyword) => Object.hasOwn(schema, keyword));
        for (const [keyword, value] of Object.entries(schema)) {
            const pointer = (0,finding_pointer/* toPointer */.rb)([...path, keyword]);
            if (!(0,vocabulary/* isUsable */.Ng)(keyword, dialect)) {
                const unknown = { keyword, value, pointer, isWay: ways.has(pointer) };
                findings.push(...unknownKeyword(document, unknown, dialect));
            }
            else if (isImpossible(keyword, value, dialect) || isIdleFlag(keyword, value, schema))
                findings.push(impossibleValue(document, pointer, keyword, value, dialect));
            else if (isReplaced(keyword, schema, dialect))
                findings.push(replacedKeyword(document, pointer, keyword));
            else if (isUnsupported(keyword, schema, file))
                tell('unsupported', pointer);
            else
                for (const bad of badPatterns(keyword, value))
                    tell('not-a-pattern', pointer + bad);
            for (const [after, below] of laterKeywords(keyword, value, dialect))
                if (!later.has(after))
                    later.set(after, pointer + below);
            if (DYNAMIC.has(keyword))
                dynamic ??= pointer;
            if (keyword === 'format' && typeof value === 'string' && !formats.has(value))
                formats.set(value, pointer);
        }
    }
    findings.push(...laterFinding(document, dialect, later));
    const needsLater = [...later.keys()].some((keyword) => vocabulary/* KEYWORDS */.d6[keyword]?.since === '2019-09');
    const { size } = file.parts;
    return { findings: once(findings), formats, needsBound, needsLater, namesInherited, dynamic, size };
}
/** The names of keys that a schema speaks of one by one. */
function namesOf({ required, ...schema }) {
    const maps = ['properties', 'dependencies', 'dependentRequired', 'dependentSchemas'].map((keyword) => schema[keyword]);
    const lists = [required, ...maps.flatMap((map) => ((0,own/* isMapping */.pi)(map) ? Object.values(map) : []))];
    const listed = lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
    return [...maps.flatMap((map) => ((0,own/* isMapping */.pi)(map) ? Object.keys(map) : [])), ...listed];
}
const DYNAMIC = new Set(schema_file/* REFERENCES */.tf.filter((keyword) => keyword !== '$ref'));
/** Keywords under which the time of validating is not bounded by the size of the value. */
const SLOW = [
    ...['pattern', 'patternProperties', 'format', '$ref', '$dynamicRef', '$recursiveRef', 'anyOf', 'oneOf'],
    ...['uniqueItems', 'contains', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'],
];
/** What only describes, and is not of this dialect, may hold anything: `deprecated` of draft-07 is often a sentence. */
function isImpossible(keyword, value, dialect) {
    const known = vocabulary/* KEYWORDS */.d6[keyword];
    const isForeign = known?.constrains === false && known.holds === 'nothing' && (0,schema_dialect/* isBefore */.Y8)(dialect, known.since);
    return !isForeign && !(0,possible/* isPossible */.wC)(keyword, value, dialect);
}
/** At the value, or at the one member of it that cannot be there. */
function impossibleValue(document, pointer, keyword, value, dialect) {
    const at = pointer + (0,possible/* impossiblePart */.zv)(keyword, value);
    const suggestion = keyword === 'type' ? (0,possible/* kindMeant */.Cn)(value) : undefined;
    const facts = { reason: 'not-a-schema', keyword, dialect, suggestion };
    return (0,finding/* finding */.gk)('schema/syntax', facts, { location: document.locate(at), pointer: at });
}
/** A flag of draft-04 that bounds nothing, since the limit that it speaks of is not there. */
function isIdleFlag(keyword, value, schema) {
    const limit = keyword === 'exclusiveMinimum' ? 'minimum' : keyword === 'exclusiveMaximum' ? 'maximum' : undefined;
    return limit !== undefined && typeof value === 'boolean' && !Object.hasOwn(schema, limit);
}
/** What `additionalItems` was, `items` is since 2020-12: beside `prefixItems` it was meant to bound the list, and does not. */
function isReplaced(keyword, schema, dialect) {
    const isIdle = !Object.hasOwn(schema, 'prefixItems') || Object.hasOwn(schema, 'items');
    return keyword === 'additionalItems' && dialect === '2020-12' && !isIdle;
}
function replacedKeyword(document, pointer, keyword) {
    const facts = { keyword, suggestion: 'items', elsewhere: true };
    return (0,finding/* finding */.gk)('schema/keyword', facts, { location: document.locate(pointer, 'key'), pointer }, 'error');
}
/** Pointers from a keyword to what should be a regular expression and is none. Ajv passes over some that it never needs. */
function badPatterns(keyword, value) {
    if (keyword === 'pattern')
        return typeof value === 'string' && !(0,expression/* isPattern */.P)(value) ? [''] : [];
    if (keyword !== 'patternProperties' || !(0,own/* isMapping */.pi)(value))
        return [];
    return Object.keys(value)
        .filter((name) => !(0,expression/* isPattern */.P)(name))
        .map((name) => (0,finding_pointer/* toPointer */.rb)([name]));
}
/** What is of a later dialect here, and where below the keyword; `true` and `false` as schemas are of draft-06. */
function laterKeywords(keyword, value, dialect) {
    if ((0,vocabulary/* isLater */.d8)(keyword, dialect))
        return [[keyword, '']];
    if (dialect !== 'draft-04')
        return [];
    if (/^exclusiveM(?:in|ax)imum$/.test(keyword))
        return typeof value === 'number' ? [[keyword, '']] : [];
    const holds = Object.hasOwn(vocabulary/* EVERY_KEYWORD */.Wu, keyword) ? vocabulary/* EVERY_KEYWORD */.Wu[keyword] : 'nothing';
    if (holds === 'nothing' || keyword === 'additionalProperties' || keyword === 'additionalItems')
        return [];
    const held = holds === 'map' || Array.isArray(value) ? Object.entries(value ?? {}) : [['', value]];
    return held.flatMap(([key, child]) => typeof child === 'boolean' ? [[String(child), key === '' ? '' : (0,finding_pointer/* toPointer */.rb)([key])]] : []);
}
/** Keywords that came after the dialect are applied as they are meant, which is told once for each schema. */
function laterFinding(document, dialect, later) {
    const places = [...later].map(([keyword, pointer]) => ({
        keyword,
        pointer,
        location: document.locate(pointer, 'key'),
    }));
    const [first, ...others] = places.sort((a, b) => (0,finding_location/* compareLocations */.Q)(a.location, b.location));
    if (first === undefined)
        return [];
    const { keyword, pointer, location } = first;
    const facts = {
        keyword,
        others: others.map((other) => other.keyword),
        dialect,
        since: sinceOf(later.keys()),
        declared: (0,schema_dialect/* namesDialect */.H2)(document.value),
    };
    return [(0,finding/* finding */.gk)('schema/later-keyword', facts, { location, pointer })];
}
/** The first dialect that has all of these keywords. */
function sinceOf(keywords) {
    const needed = [...keywords].map((keyword) => {
        if (/^exclusiveM(?:in|ax)imum$/.test(keyword))
            return 'draft-06';
        return vocabulary/* KEYWORDS */.d6[keyword]?.since ?? 'draft-06';
    });
    return schema_dialect/* DIALECTS */.O9.find((dialect) => needed.every((since) => !(0,schema_dialect/* isBefore */.Y8)(dialect, since))) ?? '2020-12';
}
/** What describes and constrains nothing, so that a slip in its name switches no rule off. */
const HARMLESS = Object.keys(vocabulary/* KEYWORDS */.d6).filter((keyword) => vocabulary/* KEYWORDS */.d6[keyword]?.constrains === false && keyword !== '$ref');
/** Keywords of draft-03, and those that change how ajv itself works: what they ask for could not be done. */
const FORBIDDEN = new Set(['divisibleBy', 'disallow', 'extends', '$async', '$data']);
/** All that references go through on their way to parts that no keyword leads to. */
function waysTo(starts) {
    const ways = new Set();
    for (const start of starts)
        for (let way = start; way !== '' && !ways.has(way); way = (0,finding_pointer/* parentPointer */.Yg)(way))
            ways.add(way);
    return ways;
}
/** `"patterns": []` is a list of its own and no slip for `pattern`, which has no list; `enums` is one for `enum`. */
function isListOf(near, keyword, value, dialect) {
    return keyword === `${near}s` && Array.isArray(value) && !(0,possible/* isPossible */.wC)(near, value, dialect);
}
/**
 * A keyword that cannot be used in this dialect. One that is near a keyword that constrains was meant to do something and
 * would do nothing; published schemas also carry keywords of other tools, which are only told, or not even that.
 */
function unknownKeyword(document, unknown, dialect) {
    const { keyword, value, pointer, isWay } = unknown;
    // `id` names a schema in draft-04 alone; elsewhere nothing is asked by it.
    if (isOfTool(keyword) || keyword === 'id')
        return [];
    const place = { location: document.locate(pointer, 'key'), pointer };
    const elsewhere = Object.hasOwn(vocabulary/* KEYWORDS */.d6, keyword) || FORBIDDEN.has(keyword);
    if (elsewhere) {
        const isIdle = keyword === '$recursiveAnchor' || keyword === '$dynamicAnchor';
        return isIdle ? [] : [(0,finding/* finding */.gk)('schema/keyword', { keyword, suggestion: undefined, elsewhere }, place, 'error')];
    }
    if (keyword === 'nullable')
        return [(0,finding/* finding */.gk)('schema/keyword', { keyword, suggestion: undefined, elsewhere }, place, 'info')];
    const known = Object.keys(vocabulary/* KEYWORDS */.d6).filter((one) => (0,vocabulary/* isUsable */.Ng)(one, dialect));
    const near = isNoSlip(keyword) ? undefined : (0,suggest/* suggest */.Z)(keyword, known);
    const suggestion = near !== undefined && isListOf(near, keyword, value, dialect) ? undefined : near;
    if (isWay && suggestion === undefined)
        return [];
    const isSlip = suggestion !== undefined && !HARMLESS.includes(suggestion);
    return [(0,finding/* finding */.gk)('schema/keyword', { keyword, suggestion, elsewhere }, place, isSlip ? 'error' : 'warning')];
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

;// CONCATENATED MODULE: ./build/src/schema/compile.js













/** Schemas with no more parts than this compile in no time, and need no bound. */
const SMALL = 1000;
/** As many parts as compile in a second on a slow and busy machine; that of CloudFormation has 20,000. */
const PARTS_A_SECOND = 1000;
/** The most that compiling may take, however large a schema is, unless a pattern may take longer. */
const LONGEST = 30;
/** Compiles a schema that was read already, and that needs no other. */
async function compileSchema(document, limits) {
    const read = (0,read_schema/* schemaOfDocument */.e)(document, 'workspace:///');
    if (!read.ok)
        return read;
    const target = { file: read.file, pointer: '' };
    const { files, findings } = await (0,closure/* closeOver */.F)(target, EMPTY, (0,closure/* noFailures */.j)());
    const compiler = makeCompiler(limits);
    if (findings.some(isError))
        return { ok: false, findings: [...findings, ...compiler.review(files)] };
    const loaded = await compiler.compile(target, files);
    return { ...loaded, findings: [...findings, ...loaded.findings] };
}
/** A shelf on which no schema stands. */
const EMPTY = {
    readPath: async () => ({ ok: false, findings: [] }),
    readCopy: async () => undefined,
    has: () => false,
    bearing: async () => [],
    problems: async () => [],
};
function makeCompiler(limits) {
    const engines = makeEngines();
    const reviews = new Map();
    const reviewOf = (file) => {
        const known = reviews.get(file);
        // A schema grows with the parts of it that others refer to.
        const review = known?.size === file.parts.size ? known : reviewSchema(file);
        reviews.set(file, review);
        return review;
    };
    return {
        review: (files) => files.flatMap((file) => reviewOf(file).findings),
        compile: async (target, files) => {
            const reviewed = files.map((file) => ({ file, review: reviewOf(file) }));
            const found = [...reviewed.flatMap(({ review }) => review.findings), ...dynamicAcross(reviewed)];
            if (found.some(isError))
                return { ok: false, findings: found };
            const kind = engineKind(target, reviewed.map(({ review }) => review));
            const engine = await engines.of(kind);
            const findings = [...found, ...(await prepareFormats(engine, reviewed, target.file.dialect))];
            if (findings.some(isError))
                return { ok: false, findings };
            const size = reviewed.reduce((sum, { review }) => sum + review.size, 0);
            const seconds = compileSeconds(size, limits);
            try {
                const compile = () => engine.compile(target, files);
                const compiled = size > SMALL ? (0,bounded/* runBounded */.Bb)(seconds, compile) : compile();
                if (!compiled)
                    throw new Error('the engine does not know the schema that it was given');
                const needsBound = reviewed.some(({ review }) => review.needsBound);
                return { ok: true, schema: usable(files, compiled, engine, needsBound, limits), findings };
            }
            catch (error) {
                if (error instanceof bounded/* TimedOut */.GA || error instanceof RangeError)
                    engines.discard(kind);
                return { ok: false, findings: [...findings, await compileProblem(files, error, seconds)] };
            }
        },
    };
}
/** No text of a user runs while a schema is compiled: it takes as long as it is large. */
function compileSeconds(size, { patternSeconds }) {
    return Math.max(patternSeconds, Math.min(patternSeconds + Math.floor(size / PARTS_A_SECOND), LONGEST));
}
/** Whether a schema that this is said of cannot be used. */
function isError({ severity }) {
    return severity === 'error';
}
/** Where other schemas are on the way, a dynamic reference may lead into one of them. */
function dynamicAcross(reviewed) {
    if (reviewed.length === 1)
        return [];
    return reviewed.flatMap(({ file: { document }, review: { dynamic: pointer } }) => {
        if (pointer === undefined)
            return [];
        return (0,finding/* finding */.gk)('schema/syntax', { reason: 'unsupported' }, { location: document.locate(pointer, 'key'), pointer });
    });
}
/** Those that are not known are told, and pass; one that is nearly a known one was meant to be that. */
async function prepareFormats(engine, reviewed, dialect) {
    const asked = reviewed.flatMap(({ review }) => [...review.formats.keys()]);
    const unknown = new Set(await engine.teach(asked));
    if (unknown.size === 0)
        return [];
    const { nearFormat } = await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(1413)]).then(__webpack_require__.bind(__webpack_require__, 11413));
    return reviewed.flatMap(({ file: { document }, review: { formats } }) => [...formats]
        .filter(([format]) => unknown.has(format))
        .map(([format, pointer]) => {
        const suggestion = nearFormat(format, (0,schema_dialect/* familyOf */.Ap)(dialect));
        const place = { location: document.locate(pointer), pointer };
        return (0,finding/* finding */.gk)('schema/format', { format, suggestion }, place, suggestion === undefined ? 'warning' : 'error');
    }));
}
function usable(files, { validate, schema }, { parts, places }, needsBound, limits) {
    const [first] = files;
    if (!first)
        throw new Error('a schema that needs not even itself');
    return (0,ready/* readySchema */.p)({
        document: first.document,
        validate,
        needsBound,
        broken: { follow: parts.follow, places, validateBranch: branchOf(parts) },
        hangingPattern: (value) => findHangingPattern(files, value, limits.patternSeconds),
        constants: () => constantsOf(files),
        requiresContent: (path) => requiresContent(schema, path, parts.follow),
    }, limits);
}
/** Validates against single branches of the choices in a schema. */
function branchOf(parts) {
    return ({ instancePath, data, schema }, branch) => {
        const part = Array.isArray(schema) ? schema[branch] : undefined;
        if (!(0,own/* isMapping */.pi)(part))
            return undefined;
        try {
            const validate = parts.validator(part);
            validate(data, { instancePath, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} });
            return validate.errors ?? undefined;
        }
        catch (error) {
            // The choice itself says enough where a branch cannot be told apart.
            if (error instanceof bounded/* NotValidated */.Om)
                return undefined;
            throw error;
        }
    };
}
/** Where the schema is wrong. Ajv's own message is not used. */
async function compileProblem(files, error, seconds) {
    const [first] = files;
    if (error instanceof bounded/* TimedOut */.GA) {
        return (0,finding/* finding */.gk)('schema/timeout', { seconds, size: true }, { location: first?.document.locate('') });
    }
    // The stack is full: references follow each other by the thousand.
    if (error instanceof RangeError)
        return (0,finding/* finding */.gk)('schema/syntax', { reason: 'unsupported' }, { location: first?.document.locate('') });
    for (const { document, dialect, root } of files) {
        const pointer = (0,own/* isMapping */.pi)(root) ? await (0,schema_engine/* findInvalidPlace */.g$)(dialect, root) : undefined;
        if (pointer === undefined)
            continue;
        return (0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, { location: document.locate(pointer), pointer });
    }
    return (0,finding/* finding */.gk)('schema/syntax', { reason: 'not-a-schema' }, { location: first?.document.locate('') });
}


/***/ }),

/***/ 69447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   H2: () => (/* binding */ namesDialect),
/* harmony export */   O9: () => (/* binding */ DIALECTS),
/* harmony export */   Y8: () => (/* binding */ isBefore)
/* harmony export */ });
/* unused harmony export DIALECT_ADDRESS */
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/** The dialects of JSON Schema that are read, from the oldest to the newest. */
const DIALECTS = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'];
/** The address that names a dialect in `$schema`. */
const DIALECT_ADDRESS = {
    'draft-04': 'http://json-schema.org/draft-04/schema#',
    'draft-06': 'http://json-schema.org/draft-06/schema#',
    'draft-07': 'http://json-schema.org/draft-07/schema#',
    '2019-09': 'https://json-schema.org/draft/2019-09/schema',
    '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};
/** Names behind the host, as published schemas write them. Hyper-schemas validate as plain ones do. */
const NAMES = {
    'draft-04': 'draft-04',
    // draft-05 has the metaschema of draft-04: it only said some things more clearly.
    'draft-05': 'draft-04',
    'draft-06': 'draft-06',
    'draft-07': 'draft-07',
    'draft/2019-09': '2019-09',
    'draft/2020-12': '2020-12',
};
/**
 * The dialect that `$schema` names, whichever of its usual spellings it has; undefined for one that is not read. A schema
 * without it, or with the address that names no version, is of the dialect of the schema that refers to it. Where there
 * is none it counts as draft-07, or as draft-04 where it is plainly one.
 */
function dialectOf(schema, inherited) {
    const named = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema) ? schema['$schema'] : undefined;
    if (named === undefined)
        return undeclaredDialect(schema, inherited);
    if (typeof named !== 'string')
        return undefined;
    const address = named.trim().replace(/#?\/?$/, '');
    if (/^https?:\/\/json-schema\.org\/schema$/.test(address))
        return undeclaredDialect(schema, inherited);
    if (/^https:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\/base$/.test(address))
        return '2020-12';
    // Skaffold and others write a hyphen for the dot.
    const name = /^https?:\/\/json-schema[.-]org\/(.+)\/(?:hyper-)?schema$/.exec(address)?.[1];
    return name !== undefined && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
}
/** Whether a schema says itself which dialect it is written in. */
function namesDialect(schema) {
    const named = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(schema) ? schema['$schema'] : undefined;
    return typeof named === 'string' && !/^https?:\/\/json-schema\.org\/schema#?\/?$/.test(named.trim());
}
/** The family of a dialect: everything before 2019-09 is read as draft-07. */
function familyOf(dialect) {
    return dialect === 'draft-04' || dialect === 'draft-06' ? 'draft-07' : dialect;
}
/** Whether `dialect` is older than `other`. */
function isBefore(dialect, other) {
    return DIALECTS.indexOf(dialect) < DIALECTS.indexOf(other);
}
/** Only draft-04 has flags for `exclusiveMinimum` and `exclusiveMaximum`: every later dialect refuses them. */
function undeclaredDialect(schema, inherited = 'draft-07') {
    return isBefore(inherited, '2019-09') && hasExclusiveFlag(schema) ? 'draft-04' : inherited;
}
function hasExclusiveFlag(schema) {
    const waiting = [schema];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (typeof part !== 'object' || part === null)
            continue;
        if ((0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(part) && isFlagged(part))
            return true;
        for (const child of Object.values(part))
            waiting.push(child);
    }
    return false;
}
function isFlagged({ exclusiveMinimum, exclusiveMaximum, ...rest }) {
    const flagged = (flag, bound) => typeof flag === 'boolean' && typeof bound === 'number';
    return flagged(exclusiveMinimum, rest['minimum']) || flagged(exclusiveMaximum, rest['maximum']);
}


/***/ }),

/***/ 81082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ namedSchemas),
/* harmony export */   j: () => (/* binding */ isNoSchema)
/* harmony export */ });
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69447);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81433);



/**
 * The schemas that the documents of a file name: in a comment above the content, as editors read it, or else in the
 * member `$schema`. Each document of a YAML file has its own comments, as the YAML language server has it.
 */
function namedSchemas({ documents, text = '' }) {
    const named = new Map();
    const [first] = documents;
    if (!first)
        return named;
    const comments = commentsOf(first, text, documents.length);
    for (const document of documents) {
        const found = comments[document.index] ?? memberOf(document);
        if (found)
            named.set(document, found);
    }
    return named;
}
/**
 * Whether a document names a dialect, as schemas do, and has no keyword of a schema beside it: what somebody has copied
 * into a configuration.
 */
function isNoSchema({ name }, { value }) {
    if ((0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .dialectOf */ .E3)({ $schema: name }) === undefined || !(0,_source_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return false;
    return !Object.keys(value).some((keyword) => keyword !== '$schema' && isAsking(keyword));
}
/** Whether a keyword asks something, or holds schemas that others refer to. */
function isAsking(keyword) {
    const known = Object.hasOwn(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYWORDS */ .d6, keyword) ? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .KEYWORDS */ .d6[keyword] : undefined;
    return known !== undefined && (known.constrains || known.holds !== 'nothing' || keyword === '$ref');
}
/** How each format writes such a comment: the YAML language server, IntelliJ and Taplo. */
const COMMENTS = {
    yaml: /^[ \t]*#[ \t]*(?:yaml-language-server[ \t]*:.*?\$schema[ \t]*=[ \t]*|\$schema[ \t]*:[ \t]*)(?<name>\S+)/d,
    toml: /^[ \t]*#:schema[ \t]+(?<name>\S+)/d,
};
function commentsOf({ file, format }, text, documents) {
    const comment = COMMENTS[format];
    if (!comment)
        return [];
    const found = [undefined];
    let isAbove = true;
    let isBegun = false;
    for (const [at, line] of linesOf(text)) {
        if (format === 'yaml' && /^\.\.\.(?:\s|$)/.test(line)) {
            // What comes after the end of a document is of the next, which needs no marker then.
            if (isBegun)
                found.push(undefined);
            isBegun = false;
            isAbove = true;
        }
        else if (format === 'yaml' && /^---(?:\s|$)/.test(line)) {
            // The first marker belongs to the first document, unless that has begun without one.
            if (isBegun)
                found.push(undefined);
            isBegun = true;
            isAbove = /^---\s*(?:#.*)?$/.test(line);
        }
        else if (!/^\s*(?:#|%|$)/.test(line)) {
            isBegun = true;
            isAbove = false;
            // Only a marker can begin another document.
            if (documents === 1)
                break;
        }
        else if (isAbove) {
            const place = comment.exec(line);
            const column = (place?.indices?.groups?.['name']?.[0] ?? 0) + 1;
            const name = place?.groups?.['name'];
            const named = name === undefined ? undefined : { name, place: () => ({ file, line: at, column }) };
            found.push(found.pop() ?? named);
        }
    }
    return found;
}
/** Lines with their numbers, cut as they are asked for. */
function* linesOf(text) {
    for (let start = 0, at = 1; start <= text.length; at++) {
        const end = text.indexOf('\n', start);
        yield [at, text.slice(start, end < 0 ? text.length : end)];
        if (end < 0)
            return;
        start = end + 1;
    }
}
function memberOf(document) {
    const { value } = document;
    const name = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) && Object.hasOwn(value, '$schema') ? value['$schema'] : undefined;
    return typeof name === 'string' ? { name, place: () => document.locate('/$schema') } : undefined;
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ findInvalidPlace),
  ro: () => (/* binding */ loadEngine),
  Le: () => (/* binding */ loadMetaschema)
});

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/schema/equal.js
var equal = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
;// CONCATENATED MODULE: ./build/src/schema/multiple.js
/**
 * Whether a number is a multiple of another as both are written: 19.99 is one of 0.01 although binary fractions are not,
 * and 1 is none of 1,073,741,824 although the quotient is nearly a whole number.
 */
function isMultiple(value, of) {
    if (Number.isInteger(value) && Number.isInteger(of))
        return value % of === 0;
    const [dividend, divisor] = [decimalOf(value), decimalOf(of)];
    if (!dividend || !divisor)
        return false;
    const least = Math.min(dividend.exponent, divisor.exponent);
    const scaled = ({ digits, exponent }) => digits * 10n ** BigInt(exponent - least);
    return scaled(dividend) % scaled(divisor) === 0n;
}
/** Undefined for what no decimal stands for. */
function decimalOf(number) {
    const parts = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Math.abs(number)));
    if (!parts)
        return undefined;
    const [, whole = '', fraction = '', exponent = '0'] = parts;
    return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}
/** Teaches an ajv `multipleOf` anew: its own way takes a quotient for whole that is so to some digits. */
function teachMultiples(ajv) {
    ajv.removeKeyword('multipleOf');
    ajv.addKeyword({
        keyword: 'multipleOf',
        type: 'number',
        schemaType: 'number',
        errors: false,
        validate: (of, value) => isMultiple(value, of),
    });
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/compile/codegen/index.js
var codegen = __webpack_require__(81436);
;// CONCATENATED MODULE: ./build/src/schema/tuple.js
// Not from the package itself, which would bring the engine of draft-07 along.

/**
 * Teaches an ajv lists of schemas anew: `prefixItems`, and `items` before 2020-12. Where it stops at the first error, as
 * under `if` and `not`, its own way takes a value that is shorter than the list as valid without looking at what stands
 * behind, such as `contains`.
 */
function teachTuples(ajv) {
    for (const keyword of ['prefixItems', 'items']) {
        const known = ajv.getKeyword(keyword);
        if (typeof known !== 'object' || !('code' in known))
            continue;
        const { code, ...definition } = known;
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            ...definition,
            code: (context) => (Array.isArray(context.schema) ? generate(context, context.schema) : code(context)),
        });
    }
}
function generate(context, schemas) {
    const { gen, data, keyword } = context;
    const valid = gen.name('valid');
    const length = gen.const('len', (0,codegen._) `${data}.length`);
    for (const at of schemas.keys()) {
        gen.if((0,codegen._) `${length} > ${at}`, () => void context.subschema({ keyword, schemaProp: at, dataProp: at }, valid), () => void gen.var(valid, true));
        context.ok(valid);
    }
}

;// CONCATENATED MODULE: ./build/src/schema/engine.js





/**
 * All errors, since stopping at the first overflows the stack on large objects; own properties only, so that a key such
 * as `constructor` is no special one, where a schema names such a key. What strict mode would find and matters, such as a
 * misspelt keyword, is found by the review; the rest is allowed by the specification, and real schemas do it.
 *
 * Ajv would compile its metaschema before the first schema, which takes longer than everything else in a run together.
 * What the metaschema would find is found by the review beforehand, or by Ajv's own check of each keyword's value.
 */
const OPTIONS = {
    allErrors: true,
    ownProperties: true,
    verbose: true,
    strict: false,
    strictNumbers: true,
    logger: false,
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    addUsedSchema: false,
    messages: false,
    loopRequired: 8,
    code: { optimize: false, regExp: Object.assign(expression/* expressionOf */.e, { code: 'new RegExp' }) },
};
/**
 * A fresh engine; the library is loaded when a schema asks for it. That of 2019-09 reads older schemas as well. Looking
 * at own properties alone takes twice as long, so it is only done where a schema `namesInherited` ones.
 */
async function loadEngine(family, namesInherited) {
    const { makeEngine } = await moduleFor(family);
    const ajv = makeEngine({ ...OPTIONS, ownProperties: namesInherited });
    // What each part has looked at is found out by ours. Ajv's own way lets values through, and stumbles at times.
    ajv.opts.unevaluated = false;
    teachMultiples(ajv);
    (0,equal/* teachEqual */.w)(ajv);
    teachTuples(ajv);
    return ajv;
}
function moduleFor(dialect) {
    if (dialect === 'draft-04')
        return Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(3867)]).then(__webpack_require__.bind(__webpack_require__, 83867));
    if (dialect === 'draft-06')
        return Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(8813)]).then(__webpack_require__.bind(__webpack_require__, 98813));
    if (dialect === '2020-12')
        return Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(1183)]).then(__webpack_require__.bind(__webpack_require__, 1183));
    return dialect === '2019-09' ? Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(4651)]).then(__webpack_require__.bind(__webpack_require__, 94651)) : Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2542)]).then(__webpack_require__.bind(__webpack_require__, 72542));
}
/** The first place where a schema breaks the metaschema of its dialect, deepest first; undefined when it breaks none. */
async function findInvalidPlace(dialect, schema) {
    const { makeEngine } = await moduleFor(dialect);
    const ajv = makeEngine({ ...OPTIONS, meta: true, validateSchema: 'log' });
    const { $schema: _spelling, ...rest } = schema;
    ajv.validateSchema(rest);
    const places = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
    // The deepest place is the most telling one: the others only say that something inside is wrong.
    return places.sort((a, b) => (0,pointer/* fromPointer */.kU)(b).length - (0,pointer/* fromPointer */.kU)(a).length)[0];
}
/** The metaschema of a dialect, for files that are schemas themselves, and all schemas that it is put together from. */
async function loadMetaschema(dialect) {
    const { makeEngine } = await moduleFor(dialect);
    const ajv = makeEngine({ ...OPTIONS, meta: true });
    const name = ajv.defaultMeta();
    const validate = typeof name === 'string' ? ajv.getSchema(name) : undefined;
    return validate && { validate, schemas: Object.values(ajv.schemas).map((held) => held?.schema) };
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isEqual),
/* harmony export */   w: () => (/* binding */ teachEqual)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24951);

/**
 * Lets an engine compare values as JSON Schema has it, for `const`, `enum` and `uniqueItems`. Ajv's own comparison calls
 * a member `valueOf` or `toString` of the value, and takes a member `constructor` for the class of it.
 */
function teachEqual(ajv) {
    // What the engine compiles finds a function by the one that it knows: under that key it gets ours.
    ajv.scope.value('func', { key: ownDefault(ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_0__), ref: isEqual });
    // Its account of texts forgets `__proto__`.
    ajv.removeKeyword('uniqueItems');
    ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', errors: true, validate: isUnique });
}
/** With the last item that is there before, and where. */
const isUnique = (isAsked, list, parentSchema) => {
    const pair = isAsked === true ? lastDuplicate(list) : undefined;
    if (pair)
        isUnique.errors = [{ keyword: 'uniqueItems', params: pair, ...(parentSchema && { parentSchema }) }];
    return pair === undefined;
};
function lastDuplicate(list) {
    const seen = new Map();
    const composed = [];
    let last;
    for (const [i, item] of list.entries()) {
        const isComposed = typeof item === 'object' && item !== null;
        const j = isComposed ? composed.findLast((before) => isEqual(list[before], item)) : seen.get(item);
        if (j !== undefined)
            last = { i, j };
        if (isComposed)
            composed.push(i);
        else
            seen.set(item, i);
    }
    return last;
}
/** Node gives the exports of a CommonJS module, a bundler what they have as `default`. */
function ownDefault(module) {
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
/** Whether two values are equal in JSON: mappings whatever their order, by their own members alone. */
function isEqual(a, b) {
    if (a === b)
        return true;
    if (typeof a === 'number' && typeof b === 'number')
        return Number.isNaN(a) && Number.isNaN(b);
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const members = Object.entries(a);
    if (members.length !== Object.keys(b).length)
        return false;
    return members.every(([key, value]) => {
        const other = Object.getOwnPropertyDescriptor(b, key);
        return other !== undefined && isEqual(value, other.value);
    });
}


/***/ }),

/***/ 27331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern),
/* harmony export */   e: () => (/* binding */ expressionOf)
/* harmony export */ });
/**
 * A pattern of a schema as a regular expression. JSON Schema asks for the `u` kind, which is stricter: `\-` outside of
 * brackets is an error in it. A pattern that is one only without `u` is read without, unless it means another thing then.
 * Throws for a text that is no regular expression.
 */
function expressionOf(pattern) {
    return new RegExp(pattern, isExpression(pattern, 'u') || /\\[pPu]\{/.test(pattern) ? 'u' : '');
}
/** Whether a text is a regular expression, under these flags. */
function isExpression(pattern, flags) {
    try {
        return new RegExp(pattern, flags) instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** Whether a pattern can be used. */
function isPattern(pattern) {
    try {
        return expressionOf(pattern) instanceof RegExp;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 42801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonPlace: () => (/* binding */ readJsonPlace)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/**
 * Reads a JSON Pointer (RFC 6901), or a JSONPath (RFC 9535) where the text begins with `$`. Undefined for what is
 * neither. JSONPath is loaded when there is one.
 */
async function readJsonPlace(text) {
    if (text.startsWith('$'))
        return (await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(4159)]).then(__webpack_require__.bind(__webpack_require__, 54159))).readJsonPath(text);
    if (!/^(?:\/(?:[^~]|~[01])*)?$/.test(text))
        return undefined;
    return { many: false, read: (json) => valueAt(json, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(text)) };
}
function valueAt(json, path) {
    let value = json;
    for (const key of path) {
        // A list has members by number alone; `length` is one of its own as well.
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(key))
            return [];
        value = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(value, key);
        // JSON has no undefined: there is no such member.
        if (value === undefined)
            return [];
    }
    return [value];
}


/***/ }),

/***/ 40254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openLibrary)
});

// EXTERNAL MODULE: ./build/src/schema/closure.js + 2 modules
var closure = __webpack_require__(32571);
// EXTERNAL MODULE: ./build/src/schema/compile.js + 9 modules
var schema_compile = __webpack_require__(79496);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/schema/possible.js
var possible = __webpack_require__(18038);
// EXTERNAL MODULE: ./build/src/schema/schema-file.js
var schema_file = __webpack_require__(36581);
// EXTERNAL MODULE: ./build/src/schema/vocabulary.js
var vocabulary = __webpack_require__(81433);
;// CONCATENATED MODULE: ./build/src/schema/constrains.js






/**
 * A schema that no value can break passes everything: a configuration that is named as its own schema by mistake, or
 * definitions that nothing refers to. `true`, `{}` and keywords such as `additionalProperties: true` say that everything is
 * to pass. Undefined where something is asked, or that is said.
 */
function constrainsNothing({ file, pointer }) {
    const part = (0,schema_file/* partAt */.l0)(file.root, pointer);
    if (!(0,own/* isMapping */.pi)(part) || Object.keys(part).length === 0 || saysAll(part))
        return undefined;
    if (canRefuse({ schema: part, file }))
        return undefined;
    const candidates = pointer === '' ? candidatesIn(file) : [];
    const isForeign = Object.keys(part).some((key) => !Object.hasOwn(vocabulary/* KEYWORDS */.d6, key));
    const facts = { candidates: candidates.slice(0, MOST_CANDIDATES), more: more(candidates), isForeign };
    return (0,finding/* finding */.gk)('schema/constrains-nothing', facts, { location: file.document.locate(pointer), pointer });
}
/** Whether a keyword that could refuse something is written to let everything pass, as in published schemas of extensions. */
function saysAll(schema) {
    return Object.entries(schema).some(([keyword, held]) => held === true && Object.hasOwn(vocabulary/* KEYWORDS */.d6, keyword) && vocabulary/* KEYWORDS */.d6[keyword]?.constrains === true);
}
/** Parts that are named in a hint. */
const MOST_CANDIDATES = 5;
function more(candidates) {
    return Math.max(0, candidates.length - MOST_CANDIDATES);
}
/** Whether any keyword that is ever looked at can refuse a value. */
function canRefuse(start) {
    const seen = new Set();
    const waiting = [start];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        const { schema, file } = node;
        if (seen.has(schema))
            continue;
        seen.add(schema);
        for (const [keyword, held] of Object.entries(schema)) {
            if (refuses(keyword, held, schema))
                return true;
            for (const child of schemasIn(keyword, held)) {
                if (child === false)
                    return true;
                if ((0,own/* isMapping */.pi)(child))
                    waiting.push({ schema: child, file });
            }
        }
        for (const { file: other, pointer } of file.targets.get(schema)?.values() ?? []) {
            const there = (0,schema_file/* partAt */.l0)(other.root, pointer);
            if (there === false)
                return true;
            if ((0,own/* isMapping */.pi)(there))
                waiting.push({ schema: there, file: other });
        }
    }
    return false;
}
/** Whether a keyword refuses values by itself, and not by the schemas that it holds. */
function refuses(keyword, held, { contains, minimum, maximum }) {
    const known = Object.hasOwn(vocabulary/* KEYWORDS */.d6, keyword) ? vocabulary/* KEYWORDS */.d6[keyword] : undefined;
    if (!known?.constrains || DYNAMIC.test(keyword))
        return false;
    if (/^(?:min|max)Contains$/.test(keyword))
        return contains !== undefined && held !== 0;
    if (/^exclusiveM/.test(keyword))
        return typeof held === 'number' || minimum !== undefined || maximum !== undefined;
    if (/^min(?:Length|Items|Properties)$/.test(keyword))
        return held !== 0;
    if (keyword === 'uniqueItems')
        return held === true;
    if (keyword === 'required')
        return Array.isArray(held) && held.length > 0;
    if (keyword === 'dependentRequired' || keyword === 'dependencies')
        return (0,own/* isMapping */.pi)(held) && Object.values(held).some((names) => Array.isArray(names) && names.length > 0);
    if (keyword === 'not' || keyword === 'contains')
        return true;
    if (keyword === 'oneOf')
        return Array.isArray(held) && held.length > 1;
    return known.holds === 'nothing';
}
const DYNAMIC = /^\$(?:dynamic|recursive)/;
/** Schemas that a keyword holds to ask them of a value. Definitions are asked where something refers to them. */
function schemasIn(keyword, held) {
    if (!Object.hasOwn(vocabulary/* KEYWORDS */.d6, keyword) || !vocabulary/* KEYWORDS */.d6[keyword]?.constrains)
        return [];
    const holds = vocabulary/* EVERY_KEYWORD */.Wu[keyword];
    if (holds === 'nothing' || keyword === 'if')
        return [];
    if (holds === 'map')
        return (0,own/* isMapping */.pi)(held) ? Object.values(held) : [];
    return Array.isArray(held) ? held : [held];
}
/** Where schemas are kept that something else refers to; the last is that of OpenAPI. */
const STORES = [['definitions'], ['$defs'], ['components', 'schemas']];
/** Pointers of the parts that may have been meant. */
function candidatesIn({ root, dialect }) {
    const stored = STORES.flatMap((path) => {
        const store = (0,schema_file/* partAt */.l0)(root, (0,pointer/* toPointer */.rb)(path));
        return (0,own/* isMapping */.pi)(store) ? Object.keys(store).map((name) => (0,pointer/* toPointer */.rb)([...path, name])) : [];
    });
    if (stored.length > 0)
        return stored;
    const asks = (part) => (0,own/* isMapping */.pi)(part) &&
        ['type', 'properties', 'required', '$ref'].some((keyword) => Object.hasOwn(part, keyword) && (0,possible/* isPossible */.wC)(keyword, part[keyword], dialect));
    return Object.keys(root).flatMap((key) => (asks((0,own/* memberOf */.C5)(root, key)) ? [(0,pointer/* toPointer */.rb)([key])] : []));
}

// EXTERNAL MODULE: ./build/src/schema/dialect.js
var schema_dialect = __webpack_require__(69447);
// EXTERNAL MODULE: ./build/src/schema/engine.js + 2 modules
var engine = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/src/schema/places.js
var places = __webpack_require__(30769);
// EXTERNAL MODULE: ./build/src/schema/ready.js + 5 modules
var ready = __webpack_require__(49119);
;// CONCATENATED MODULE: ./build/src/schema/metaschema.js




/** The rules of a dialect for schemas, as a schema. `named` is where the dialect was named. */
async function compileMetaschema(dialect, named, limits) {
    const loaded = await (0,engine/* loadMetaschema */.Le)(dialect);
    if (!loaded)
        return undefined;
    const { validate, schemas } = loaded;
    // It is put together from several schemas, and no two of them have a part of the same name.
    const follow = (reference) => typeof reference === 'string' && reference.startsWith('#/')
        ? schemas.map((schema) => (0,schema_file/* partAt */.l0)(schema, reference.slice(1))).find((part) => part !== undefined)
        : undefined;
    // What it says of itself is meant for those who write metaschemas, and its choices are short.
    const broken = { follow, places: (0,places/* makePlaces */.H)(), validateBranch: () => undefined };
    const nothing = { hangingPattern: () => undefined, constants: () => [], requiresContent: () => false };
    return (0,ready/* readySchema */.p)({ document: named, ...nothing, validate, needsBound: true, broken }, limits);
}

// EXTERNAL MODULE: ./build/src/schema/read-schema.js
var read_schema = __webpack_require__(90085);
// EXTERNAL MODULE: ./build/src/schema/resolve.js
var resolve = __webpack_require__(96889);
// EXTERNAL MODULE: ./build/src/schema/shelf.js
var schema_shelf = __webpack_require__(34521);
;// CONCATENATED MODULE: ./build/src/schema/library.js








/** Opens the schemas of a run. Nothing is read before somebody asks for it. */
function openLibrary(sources) {
    const { limits } = sources.workspace;
    const shelf = (0,schema_shelf/* openShelf */.nS)(sources);
    const compiler = (0,schema_compile/* makeCompiler */.y)(limits);
    const failures = (0,closure/* noFailures */.j)();
    const named = new Map();
    const compiled = new Map();
    const metaschemas = new Map();
    let last = Promise.resolve();
    /** One schema after the other: they share files, and each must find the references of all of them resolved. */
    const compile = (target) => {
        const work = last.then(async () => {
            const { files, findings } = await (0,closure/* closeOver */.F)(target, shelf, failures);
            if (findings.some(schema_compile/* isError */.b))
                return { ok: false, findings: [...findings, ...compiler.review(files)] };
            const loaded = await compiler.compile(target, files);
            return { ...loaded, findings: [...findings, ...loaded.findings] };
        });
        last = work.catch(() => undefined);
        return work;
    };
    const once = ({ file, pointer }) => {
        const parts = compiled.get(file) ?? new Map();
        compiled.set(file, parts);
        const loading = parts.get(pointer) ?? compile({ file, pointer }).then((loaded) => asking({ file, pointer }, loaded));
        parts.set(pointer, loading);
        return loading;
    };
    const load = async (name) => {
        if ((0,schema_shelf/* isRemote */.Vx)(name)) {
            const found = await (0,resolve/* resolveName */.qK)(name, (0,schema_shelf/* uriOfPath */.Te)(''), shelf);
            return 'target' in found ? once(found.target) : { ok: false, findings: (0,resolve/* failureFindings */.zW)(found, {}) };
        }
        const read = await shelf.readPath(name);
        return read.ok ? once({ file: read.file, pointer: '' }) : read;
    };
    /** A checked file that is a schema is looked at as one that is used is; then the rules of its dialect are its schema. */
    const metaschema = async (dialect, document) => {
        const read = (0,read_schema/* schemaOfDocument */.e)(document, (0,schema_shelf/* uriOfPath */.Te)(document.file), dialect);
        const own = read.ok ? await compile({ file: read.file, pointer: '' }) : read;
        if (!own.ok)
            return own;
        const loading = metaschemas.get(dialect) ?? compileMetaschema(dialect, document, limits);
        metaschemas.set(dialect, loading);
        const schema = await loading;
        if (!schema)
            throw new Error('a dialect without a metaschema');
        return { ok: true, schema, findings: own.findings };
    };
    return {
        load: (name) => {
            const loading = named.get(name) ?? load(name);
            named.set(name, loading);
            return loading;
        },
        loadFor: async (document, name, place) => {
            const dialect = (0,schema_dialect/* dialectOf */.E3)({ $schema: name });
            if (dialect !== undefined)
                return metaschema(dialect, document);
            const found = await (0,resolve/* resolveName */.qK)(name, (0,schema_shelf/* uriOfPath */.Te)(document.file), shelf);
            if ('target' in found)
                return once(found.target);
            return { ok: false, findings: (0,resolve/* failureFindings */.zW)(found, { location: place() }) };
        },
        problems: () => shelf.problems(),
    };
}
/** What asks nothing of any value is no schema to hold something against. */
function asking(target, loaded) {
    const idle = loaded.ok ? constrainsNothing(target) : undefined;
    return idle ? { ok: false, findings: [idle] } : loaded;
}


/***/ }),

/***/ 46210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   KK: () => (/* binding */ readCopy),
/* harmony export */   QM: () => (/* binding */ lockedCopies),
/* harmony export */   l_: () => (/* binding */ COPIES_FOLDER),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45483);




/** The lock file, beside tollgate.yml at the root of the repository. */
const LOCK_FILE = 'tollgate-schemas.lock.json';
/** The folder of the copies, each named by its digest. */
const COPIES_FOLDER = '.tollgate/schemas';
/**
 * The copies that the lock file pins. It is read when a schema of another host is first asked for, and each copy once:
 * thousands of references may lead into one.
 */
function lockedCopies(workspace) {
    let known;
    const readings = new Map();
    const read = async (uri) => {
        known ??= readLock(workspace);
        const lock = await known;
        if (lock === undefined)
            return undefined;
        if (!('pins' in lock))
            return { documents: [], problems: lock };
        const pin = lock.pins.get(uri);
        return pin && readCopy(workspace, lock, uri, pin);
    };
    return {
        read: (uri) => {
            const reading = readings.get(uri) ?? read(uri);
            readings.set(uri, reading);
            return reading;
        },
    };
}
/** Reads the lock file; undefined when there is none. */
async function readLock(workspace) {
    if (!workspace.has(LOCK_FILE))
        return undefined;
    const { documents, problems } = await (0,_source_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r9)(workspace, LOCK_FILE, 'json');
    const [document] = documents;
    if (!document || problems.length > 0)
        return problems.map((problem) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/lock', { reason: 'not-a-lock' }, { location: problem.location ?? START }));
    const pins = pinsOf(document.value);
    if (pins)
        return { document, pins };
    return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/lock', { reason: 'not-a-lock' }, { location: document.locate('') })];
}
const START = { file: LOCK_FILE, line: 1, column: 1 };
function pinsOf(value) {
    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) || value['version'] !== 1 || !(0,_source_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value['schemas']))
        return undefined;
    const pins = new Map();
    for (const [uri, pin] of Object.entries(value['schemas'])) {
        if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(pin))
            return undefined;
        const { sha256, path, from } = pin;
        if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256) || typeof path !== 'string')
            return undefined;
        pins.set(uri, { sha256, path, ...(typeof from === 'string' && { from }) });
    }
    return pins;
}
/** The copy of a pin, or why it cannot be trusted. */
async function readCopy(workspace, lock, uri, pin) {
    const reading = await (0,_source_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocuments */ .r9)(workspace, pin.path);
    const refuse = (reason, member) => {
        const pointer = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .childPointer */ .Y2)((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .childPointer */ .Y2)('/schemas', uri), member);
        return {
            documents: [],
            problems: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/lock', { reason }, { location: lock.document.locate(pointer) })],
        };
    };
    if (reading.text === undefined)
        return refuse('copy-missing', 'path');
    // Loaded where it is needed: few runs have a lock file.
    const { digestOf } = await __webpack_require__.e(/* import() */ 5609).then(__webpack_require__.bind(__webpack_require__, 85609));
    return digestOf(reading.text) === pin.sha256 ? reading : refuse('copy-differs', 'sha256');
}


/***/ }),

/***/ 28502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readBuiltIn),
/* harmony export */   q: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/** Rules of dialects for schemas, which other schemas refer to. Those of later dialects consist of several schemas. */
const BUILT_IN = {
    'draft-04': () => __webpack_require__.e(/* import() */ 6337).then(__webpack_require__.t.bind(__webpack_require__, 86337, 17)),
    'draft-06': () => __webpack_require__.e(/* import() */ 6012).then(__webpack_require__.t.bind(__webpack_require__, 66012, 17)),
    'draft-07': () => __webpack_require__.e(/* import() */ 2079).then(__webpack_require__.t.bind(__webpack_require__, 72079, 17)),
};
/** Whether an address is that of a metaschema that is built in. */
function isBuiltIn(uri) {
    return nameOf(uri) !== undefined;
}
/** The metaschema of an address, as if it had been read from there; undefined for every other address. */
async function readBuiltIn(uri) {
    const load = BUILT_IN[nameOf(uri) ?? ''];
    if (!load)
        return undefined;
    const { default: value } = await load();
    const locate = () => ({ file: uri, line: 1, column: 1 });
    const document = { file: uri, format: 'json', index: 0, value, stringsOnly: false, locate };
    return { documents: [document], problems: [] };
}
function nameOf(uri) {
    const name = /^https?:\/\/json-schema\.org\/(draft-0\d)\/schema$/.exec(uri)?.[1];
    return name !== undefined && Object.hasOwn(BUILT_IN, name) ? name : undefined;
}


/***/ }),

/***/ 30769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ makePlaces)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96271);
/* harmony import */ var _schema_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36581);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81433);




/** Copies are looked through at the first question about them, the last one first: most values break no schema. */
function makePlaces() {
    const waiting = [];
    const known = new Map();
    return {
        add: (copy) => void waiting.push(copy),
        of: (schema) => {
            for (let copy = waiting.at(-1); copy && !known.has(schema); copy = waiting.at(-1)) {
                note(copy, known);
                waiting.pop();
            }
            return known.get(schema);
        },
    };
}
function note(copy, known) {
    for (const start of copy.starts) {
        const visit = (schema, path) => {
            const pointer = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path);
            if (!known.has(schema))
                known.set(schema, { copy, pointer, holder: undefined });
            for (const [keyword, held] of Object.entries(schema)) {
                for (const [key, child] of heldBy(keyword, held)) {
                    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(child) || known.get(child)?.holder)
                        continue;
                    const below = pointer + (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(key === undefined ? [keyword] : [keyword, key]);
                    known.set(child, { copy, pointer: below, holder: { schema, keyword, key } });
                }
            }
        };
        (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .walkSchema */ .ry)((0,_schema_file_js__WEBPACK_IMPORTED_MODULE_0__/* .partAt */ .l0)(copy.root, start), _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_KEYWORD */ .Wu, visit, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(start));
    }
}
function heldBy(keyword, held) {
    const holds = Object.hasOwn(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_KEYWORD */ .Wu, keyword) ? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_KEYWORD */ .Wu[keyword] : 'nothing';
    if (holds === 'nothing' || typeof held !== 'object' || held === null)
        return [];
    if (holds === 'schema' || (holds === 'schema-or-list' && !Array.isArray(held)))
        return [[undefined, held]];
    return Object.entries(held);
}


/***/ }),

/***/ 18038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ kindMeant),
/* harmony export */   wC: () => (/* binding */ isPossible),
/* harmony export */   zv: () => (/* binding */ impossiblePart)
/* harmony export */ });
/* harmony import */ var _finding_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32625);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66793);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81433);





const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isFlag = (value) => typeof value === 'boolean';
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isSchema = (value) => (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) || typeof value === 'boolean';
const isListOf = (test, least = 0) => (value) => Array.isArray(value) && value.length >= least && value.every(test);
const isMapOf = (test) => (value) => (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && Object.values(value).every(test);
const isUnique = (value) => Array.isArray(value) && new Set(value).size === value.length;
/** A plain name, as `$anchor` has it. */
const isAnchor = (value) => isText(value) && /^[A-Za-z_][-A-Za-z0-9._]*$/.test(String(value));
const isNames = (value) => isListOf(isText)(value) && isUnique(value);
/** What the value of a keyword must be, as the metaschemas have it. */
const VALUES = {
    $id: isText,
    id: isText,
    $schema: isText,
    $ref: isText,
    $recursiveRef: isText,
    $recursiveAnchor: isFlag,
    $dynamicRef: isText,
    $anchor: isAnchor,
    $dynamicAnchor: isAnchor,
    $comment: isText,
    title: isText,
    description: isText,
    examples: Array.isArray,
    readOnly: isFlag,
    writeOnly: isFlag,
    deprecated: isFlag,
    type: (value) => (0,_finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(value) || (isListOf(_finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF, 1)(value) && isUnique(value)),
    enum: isListOf(() => true, 1),
    multipleOf: (value) => isNumber(value) && Number(value) > 0,
    minimum: isNumber,
    maximum: isNumber,
    exclusiveMinimum: isNumber,
    exclusiveMaximum: isNumber,
    minLength: isCount,
    maxLength: isCount,
    pattern: isText,
    format: isText,
    contentMediaType: isText,
    contentEncoding: isText,
    minItems: isCount,
    maxItems: isCount,
    uniqueItems: isFlag,
    minContains: isCount,
    maxContains: isCount,
    minProperties: isCount,
    maxProperties: isCount,
    required: isNames,
    dependentRequired: isMapOf(isNames),
    dependencies: isMapOf((value) => isNames(value) || isSchema(value)),
    items: (value) => isSchema(value) || isListOf(isSchema, 1)(value),
    prefixItems: isListOf(isSchema, 1),
    contains: isSchema,
    additionalItems: isSchema,
    unevaluatedItems: isSchema,
    additionalProperties: isSchema,
    unevaluatedProperties: isSchema,
    propertyNames: isSchema,
    contentSchema: isSchema,
    not: isSchema,
    if: isSchema,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    then: isSchema,
    else: isSchema,
    properties: isMapOf(isSchema),
    patternProperties: isMapOf(isSchema),
    dependentSchemas: isMapOf(isSchema),
    definitions: isMapOf(isSchema),
    $defs: isMapOf(isSchema),
    $vocabulary: isMapOf(isFlag),
    allOf: isListOf(isSchema, 1),
    anyOf: isListOf(isSchema, 1),
    oneOf: isListOf(isSchema, 1),
};
/** What is otherwise in one dialect. */
const OWN = {
    // The number that later dialects have is read as well; a flag alone bounds nothing, and the review says so.
    'draft-04': {
        exclusiveMinimum: (value) => isFlag(value) || isNumber(value),
        exclusiveMaximum: (value) => isFlag(value) || isNumber(value),
    },
    '2020-12': { items: isSchema },
};
/**
 * Whether a keyword can have this value. The metaschema would say so as well; compiling that takes longer than all the
 * rest of a short run.
 */
function isPossible(keyword, value, dialect) {
    const own = OWN[dialect] ?? {};
    const tests = Object.hasOwn(own, keyword) ? own : VALUES;
    const test = Object.hasOwn(tests, keyword) ? tests[keyword] : undefined;
    return test === undefined || test(value);
}
/** Where below a keyword the first value stands that it cannot have: one member of a list or a mapping, or all of it. */
function impossiblePart(keyword, value) {
    const test = keyword === 'type' ? _finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF : HOLDS_SCHEMAS.has(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEYWORD */ .Wu[keyword] ?? '') ? isSchema : undefined;
    if (test === undefined || typeof value !== 'object' || value === null)
        return '';
    if (keyword === 'dependencies' || Array.isArray(value) === (_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEYWORD */ .Wu[keyword] === 'map'))
        return '';
    const bad = Object.entries(value).find(([, member]) => !test(member));
    return bad ? (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)([bad[0]]) : '';
}
const HOLDS_SCHEMAS = new Set(['map', 'list']);
/** The kind that was probably meant where a schema names one that is none. */
function kindMeant(type) {
    const wrong = [type].flat().find((one) => !(0,_finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(one));
    if (typeof wrong !== 'string')
        return undefined;
    const name = wrong.toLowerCase();
    return ((Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined) ??
        _finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW.find((kind) => kind === (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(name, _finding_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW)));
}
/** What other languages call the kinds. */
const OTHER_NAMES = {
    ...{ int: 'integer', long: 'integer', int32: 'integer', int64: 'integer', float: 'number', double: 'number' },
    ...{ num: 'number', decimal: 'number', str: 'string', text: 'string', bool: 'boolean', flag: 'boolean' },
    ...{ list: 'array', tuple: 'array', dict: 'object', map: 'object', mapping: 'object', hash: 'object' },
    ...{ none: 'null', nil: 'null', undefined: 'null' },
};


/***/ }),

/***/ 90085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ schemaOfDocument),
/* harmony export */   p: () => (/* binding */ schemaOf)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84622);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96271);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69447);
/* harmony import */ var _schema_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36581);





/**
 * Makes a schema of what was read: one document that is a schema of a known dialect. `uri` is where it was read from.
 * Without `$schema` it is of the dialect of the schema that refers to it.
 */
function schemaOf({ documents, problems }, uri, inherited) {
    const [document, second] = documents;
    if (second) {
        const place = { location: second.locate('') };
        return { ok: false, findings: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/syntax', { reason: 'several-documents' }, place)] };
    }
    if (!document || problems.some(({ severity }) => severity === 'error')) {
        return { ok: false, findings: problems.map(asSchemaProblem) };
    }
    return schemaOfDocument(document, uri, inherited);
}
/** Likewise of a document. */
function schemaOfDocument(document, uri, inherited) {
    const schema = document.value;
    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(schema) && typeof schema !== 'boolean') {
        const facts = { reason: 'not-an-object-or-boolean' };
        return { ok: false, findings: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/syntax', facts, { location: document.locate('') })] };
    }
    const dialect = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(schema, inherited);
    if (!dialect) {
        return { ok: false, findings: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/dialect', {}, { location: document.locate('/$schema') })] };
    }
    return { ok: true, file: (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .indexSchema */ .me)(document, dialect, uri) };
}
/** What is wrong with the text of a schema is a wrong request, whatever it would be in a checked file. */
function asSchemaProblem(problem) {
    if (_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q9[problem.rule].stop !== 'failed')
        return problem;
    const { location, pointer, related } = problem;
    const reason = problem.rule === 'source/duplicate-key' ? 'duplicate-key' : 'not-readable';
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/syntax', { reason }, { location, pointer, related });
}


/***/ }),

/***/ 49119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readySchema)
});

// EXTERNAL MODULE: ./build/src/finding/kind.js
var finding_kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/own.js
var source_own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/schema/branch.js


/** Branches of a choice that are looked at; of more, nothing is said of any. */
const MOST_BRANCHES = 200;
/** Schemas that are followed from a branch. */
const MOST_PARTS = 50;
/**
 * The branches of a choice that a value may be meant for, by their index. A key whose `const` or `enum` the value meets
 * in some branches and not in others tells which; without such a key, all that take values of this kind are likely.
 */
function likelyBranches(branches, value, follow) {
    if (branches.length > MOST_BRANCHES)
        return [];
    const parts = branches.map((branch) => partsOf(branch, follow));
    const fitting = parts.flatMap((schemas, index) => (schemas.every((part) => takes(part, value)) ? [index] : []));
    const pins = new Map(fitting.map((index) => [index, pinsOf(parts[index] ?? [], value, follow)]));
    const keys = new Set([...pins.values()].flatMap((met) => [...met.keys()]));
    const telling = [...keys].filter((key) => fitting.some((index) => pins.get(index)?.get(key) === true));
    const allowed = fitting.filter((index) => telling.every((key) => pins.get(index)?.get(key) !== false));
    const meant = allowed.filter((index) => telling.some((key) => pins.get(index)?.get(key) === true));
    if (meant.length > 0)
        return meant;
    return fitting.filter((index) => ![...(pins.get(index)?.values() ?? [])].includes(false));
}
/** A branch and the schemas that look at the same value: what it refers to, and `allOf`. */
function partsOf(branch, follow) {
    const parts = new Set([branch]);
    // A set is gone through in the order in which its members came, those that come meanwhile included.
    for (const part of parts) {
        if (parts.size >= MOST_PARTS)
            break;
        if (!(0,source_own/* isMapping */.pi)(part))
            continue;
        const target = follow(part['$ref']);
        if (target !== undefined)
            parts.add(target);
        if (Array.isArray(part['allOf']))
            for (const member of part['allOf'])
                parts.add(member);
    }
    return [...parts];
}
function takes(part, value) {
    return takesKind(part, value) && (!(0,source_own/* isMapping */.pi)(part) || meets(part, value) !== false);
}
/** Whether a schema takes values of this kind. */
function takesKind(part, value) {
    if (!(0,source_own/* isMapping */.pi)(part))
        return part !== false;
    const kinds = Object.hasOwn(part, 'type') ? [part['type']].flat() : undefined;
    const kind = (0,finding_kind/* kindOf */.I)(value);
    return !kinds || kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
}
/** For each key of the value that a schema pins to certain values, whether it is one of them. */
function pinsOf(parts, value, follow) {
    const pins = new Map();
    for (const part of parts) {
        const properties = (0,source_own/* isMapping */.pi)(part) ? part['properties'] : undefined;
        if (!(0,source_own/* isMapping */.pi)(properties) || !(0,source_own/* isMapping */.pi)(value))
            continue;
        for (const [key, schema] of Object.entries(properties)) {
            if (!Object.hasOwn(value, key))
                continue;
            const pin = pinIn(schema, follow);
            const met = pin && meets(pin, value[key]);
            if (met !== undefined)
                pins.set(key, met && pins.get(key) !== false);
        }
    }
    return pins;
}
/** Of a key's schema, or else of the one that it refers to: what may pin the key. */
function pinIn(schema, follow) {
    if (!(0,source_own/* isMapping */.pi)(schema))
        return undefined;
    const isOwn = Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum');
    const target = isOwn ? undefined : follow(schema['$ref']);
    return (0,source_own/* isMapping */.pi)(target) ? target : schema;
}
/** Whether a scalar is one of those that a schema pins it to; undefined where it pins none. */
function meets(schema, value) {
    const allowed = Object.hasOwn(schema, 'const') ? [schema['const']] : schema['enum'];
    if (!Array.isArray(allowed) || allowed.some((one) => typeof one === 'object' && one !== null))
        return undefined;
    return allowed.includes(value);
}

;// CONCATENATED MODULE: ./build/src/schema/alternatives.js




/** Kinds that are told; of more, that nothing fits says as much. */
const MOST_KINDS = 3;
/**
 * What keeps a value from every branch of a choice, where it is one thing: its kind, or a key such as `type` that each
 * branch pins to values of its own. Undefined where it is not. An author's own message for the choice is left as it is.
 */
function commonCause(choice, follow) {
    const { schema, data, parentSchema } = choice;
    if (!Array.isArray(schema) || schema.length > MOST_BRANCHES)
        return undefined;
    if (parentSchema && Object.hasOwn(parentSchema, 'errorMessage'))
        return undefined;
    const branches = schema.filter((branch) => branch !== false).map((branch) => partsOf(branch, follow));
    const fitting = branches.filter((parts) => parts.every((part) => takesKind(part, data)));
    if (fitting.length === 0)
        return wrongKind(choice, branches);
    return (0,source_own/* isMapping */.pi)(data) ? wrongName(choice, data, fitting, follow) : undefined;
}
function wrongKind(choice, branches) {
    const kinds = branches.map(kindsOf);
    const taken = [...new Set(kinds.flat())];
    const isTold = taken.length > 0 && taken.length <= MOST_KINDS && kinds.every((known) => known.length > 0);
    // What ajv says of a kind that is taken all the same, such as an infinite number, is told by the choice.
    if (!isTold || taken.includes((0,finding_kind/* kindOf */.I)(choice.data)))
        return undefined;
    return { ...choice, keyword: 'type', params: { type: taken } };
}
/** The kinds that a branch takes; none where it names none. */
function kindsOf(parts) {
    const named = parts.flatMap((part) => (0,source_own/* isMapping */.pi)(part) && Object.hasOwn(part, 'type') ? [[part['type']].flat()] : []);
    const [first = [], ...others] = named;
    return first.filter(finding_kind/* isKind */.VF).filter((kind) => others.every((kinds) => kinds.includes(kind)));
}
/** At a key that every branch pins: it has a value that no branch knows, or it is missing and every branch requires it. */
function wrongName(choice, data, branches, follow) {
    if (branches.length < 2)
        return undefined;
    for (const key of new Set((branches[0] ?? []).flatMap((part) => Object.keys(propertiesOf(part))))) {
        const pins = branches.map((parts) => pinnedTo(parts, key, follow));
        if (!pins.every((values) => values !== undefined))
            continue;
        const allowed = [...new Set(pins.flat())];
        if (!Object.hasOwn(data, key)) {
            if (!branches.every((parts) => requires(parts, key)))
                continue;
            const properties = Object.fromEntries(branches.flat().flatMap((part) => Object.entries(propertiesOf(part))));
            return { ...choice, keyword: 'required', params: { missingProperty: key }, parentSchema: { properties } };
        }
        const value = data[key];
        if (allowed.includes(value))
            continue;
        const instancePath = (0,finding_pointer/* childPointer */.Y2)(choice.instancePath, key);
        return {
            ...choice,
            instancePath,
            keyword: 'enum',
            data: value,
            params: { allowedValues: allowed },
            parentSchema: {},
        };
    }
    return undefined;
}
function propertiesOf(part) {
    const properties = (0,source_own/* isMapping */.pi)(part) ? part['properties'] : undefined;
    return (0,source_own/* isMapping */.pi)(properties) ? properties : {};
}
/** The scalars that a branch pins a key to; undefined where it pins it to none. */
function pinnedTo(parts, key, follow) {
    for (const part of parts) {
        const properties = propertiesOf(part);
        if (!Object.hasOwn(properties, key))
            continue;
        for (const schema of partsOf(properties[key], follow)) {
            if (!(0,source_own/* isMapping */.pi)(schema))
                continue;
            const allowed = Object.hasOwn(schema, 'const') ? [schema['const']] : schema['enum'];
            if (Array.isArray(allowed) && !allowed.some((one) => typeof one === 'object' && one !== null))
                return allowed;
        }
    }
    return undefined;
}
function requires(parts, key) {
    return parts.some((part) => (0,source_own/* isMapping */.pi)(part) && Array.isArray(part['required']) && part['required'].includes(key));
}
/** Branches that are told by their keys. */
const MOST_ALTERNATIVES = 5;
const BESIDE_REQUIRED = new Set(['required', 'title', 'description', '$comment']);
/** The keys that each branch asks for, where it asks for nothing else; undefined where some branch does. */
function keysAsked(branches) {
    if (!Array.isArray(branches) || branches.length > MOST_ALTERNATIVES)
        return undefined;
    const asked = branches.map((branch) => {
        const required = (0,source_own/* isMapping */.pi)(branch) ? branch['required'] : undefined;
        const isPlain = (0,source_own/* isMapping */.pi)(branch) && Object.keys(branch).every((keyword) => BESIDE_REQUIRED.has(keyword));
        return isPlain && Array.isArray(required) ? required.map(String) : [];
    });
    return asked.every((keys) => keys.length > 0 && keys.length <= MOST_ALTERNATIVES) ? asked : undefined;
}

// EXTERNAL MODULE: ./build/src/schema/coerce.js
var coerce = __webpack_require__(24816);
;// CONCATENATED MODULE: ./build/src/schema/fold.js




/** What may be spent on one value: each branch that is validated costs as much as it has errors, and some more. */
const FOLDING_BUDGET = 10_000;
const COST_OF_BRANCH = 10;
/** Branches that are validated for one choice. */
const MOST_CANDIDATES = 8;
/** Choices inside of choices that are looked into. */
const DEEPEST = 16;
/**
 * One error for each cause. Of a choice that nothing fits, the errors of the branch that was meant are told, or else the
 * choice itself; those of the other branches are noise. `if` only says that `then` or `else` failed. At least one error
 * is always left: a value that ajv refuses is never made valid by folding.
 */
function foldErrors(errors, folding, depth = 0) {
    const folded = foldConditions(foldUnevaluated(foldChoices(foldNames(errors), folding.follow)));
    const told = folded.length > 0 ? folded : errors;
    if (depth === 0)
        folding.budget -= errors.length;
    return told.flatMap((error) => (isChoice(error) ? openChoice(error, folding, depth) : [error]));
}
/** The errors of the branch that fits best, where it is plain which one does; else the choice itself. */
function openChoice(choice, folding, depth) {
    const { schema, data, params } = choice;
    const fitsSeveral = Array.isArray(params['passingSchemas']);
    if (fitsSeveral || !Array.isArray(schema) || depth >= DEEPEST)
        return [choice];
    const likely = likelyBranches(schema, data, folding.follow);
    if (likely.length === 0 || likely.length > MOST_CANDIDATES)
        return [causeOf(choice, folding)];
    const failed = likely.map((branch) => validateWithin(folding, choice, branch));
    // Of several, one that takes the value itself and is broken only inside of it is meant.
    const meant = failed.length === 1 ? failed : failed.filter((errors) => isBrokenInside(errors, choice));
    const [errors = []] = meant;
    return meant.length === 1 && errors.length > 0 ? foldErrors(errors, folding, depth + 1) : [causeOf(choice, folding)];
}
/** What keeps the value from every branch, if it is one thing; else the choice itself. */
function causeOf(choice, folding) {
    if (folding.budget <= 0)
        return choice;
    folding.budget -= COST_OF_BRANCH;
    return commonCause(choice, folding.follow) ?? choice;
}
function validateWithin(folding, choice, branch) {
    if (folding.budget <= 0)
        return [];
    const errors = folding.validateBranch(choice, branch) ?? [];
    folding.budget -= COST_OF_BRANCH + errors.length;
    return errors;
}
function isBrokenInside(errors, { instancePath }) {
    return errors.length > 0 && errors.every((error) => error.instancePath !== instancePath);
}
function isChoice({ keyword }) {
    return keyword === 'anyOf' || keyword === 'oneOf';
}
/** What says by itself what is wrong: a choice that nothing fits, a list without an item that fits. */
function isSum(error) {
    return isChoice(error) || error.keyword === 'contains';
}
function foldChoices(errors, follow) {
    const choices = Map.groupBy(errors.filter(isSum), ({ instancePath }) => instancePath);
    if (choices.size === 0)
        return errors;
    const known = new Map();
    const partsOfChoice = ({ schema }) => {
        const parts = known.get(schema) ?? reachable(schema, follow);
        known.set(schema, parts);
        return parts;
    };
    /** A recursive schema is a part of its own branches; what stands beside a choice in one schema is not inside it. */
    const belongsTo = (error, choice) => error !== choice &&
        (error.instancePath !== choice.instancePath || error.parentSchema !== choice.parentSchema) &&
        partsOfChoice(choice).has(error.parentSchema);
    return errors.filter((error) => !holdersOf(error.instancePath).some((path) => choices.get(path)?.some((choice) => belongsTo(error, choice))));
}
/** A pointer and all that hold what it points at. */
function holdersOf(pointer) {
    return pointer === '' ? [''] : [pointer, ...holdersOf((0,finding_pointer/* parentPointer */.Yg)(pointer))];
}
/** Of a key that `propertyNames` refuses, the key is what is wrong. */
function foldNames(errors) {
    return errors.filter(({ keyword, propertyName }) => keyword === 'propertyNames' || propertyName === undefined);
}
/** What no branch of a choice has looked at is told by the choice beside it, which nothing fits. */
function foldUnevaluated(errors) {
    if (!errors.some(({ keyword }) => keyword.startsWith('unevaluated')))
        return errors;
    const broken = Map.groupBy(errors.filter(isChoice), ({ instancePath }) => instancePath);
    return errors.filter(({ keyword, parentSchema, instancePath }) => !keyword.startsWith('unevaluated') ||
        !broken.get(instancePath)?.some((choice) => choice.parentSchema === parentSchema));
}
function foldConditions(errors) {
    if (!errors.some(({ keyword }) => keyword === 'if'))
        return errors;
    const told = new Set(errors.filter(({ keyword }) => keyword !== 'if').flatMap(({ instancePath }) => holdersOf(instancePath)));
    return errors.filter(({ keyword, instancePath }) => keyword !== 'if' || !told.has(instancePath));
}
/** Every schema object that can be reached from `schema`, through references as well. */
function reachable(schema, follow) {
    const parts = new Set();
    const waiting = [schema];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (typeof part !== 'object' || part === null || parts.has(part))
            continue;
        parts.add(part);
        // One by one: `enum` may hold more values than a call can have arguments.
        for (const child of Object.values(part))
            if (child !== undefined)
                waiting.push(child);
        if ((0,source_own/* isMapping */.pi)(part))
            waiting.push(follow(part['$ref']) ?? null);
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/src/schema/says.js


const LONGEST_MESSAGE = 300;
const LONGEST_SENTENCE = 160;
const LONGEST_EXAMPLE = 40;
const MOST_EXAMPLES = 3;
/** Keywords whose schemas look at the same value as the schema that holds them. */
const IN_PLACE = new Set(['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'not']);
/**
 * What the author of the schema says of an error: `errorMessage`, as ajv-errors has it, and `description`, `title` and
 * `examples`. Undefined when it is nothing.
 */
function saysOf(error, follow, places) {
    const message = says_text(messageOf(error, places), LONGEST_MESSAGE);
    const described = describedOf(error, follow, places);
    const about = says_text(firstSentence(described?.['description']) ?? described?.['title'], LONGEST_SENTENCE);
    const examples = examplesIn(described?.['examples']);
    const isNothing = message === undefined && about === undefined && examples.length === 0;
    return isNothing ? undefined : { message, about, examples };
}
/** From the schema that was broken outwards, as long as what holds it speaks of this place too. */
function messageOf(error, places) {
    const own = (0,source_own/* isMapping */.pi)(error.parentSchema) ? error.parentSchema : undefined;
    let said = messageFor(own?.['errorMessage'], error.keyword, missingKey(error)) ?? fallbackIn(own?.['errorMessage']);
    for (let holder = holderOf(own, places); said === undefined && holder; holder = holderOf(holder.schema, places)) {
        const { keyword, key } = holder;
        if (!IN_PLACE.has(keyword) && !['properties', 'items', 'prefixItems', 'patternProperties'].includes(keyword))
            break;
        said = messageFor(holder.schema['errorMessage'], keyword, key);
    }
    return said;
}
/** The message for a keyword, or for one key below it. A single text speaks for the whole schema. */
function messageFor(errorMessage, keyword, key) {
    if (typeof errorMessage === 'string')
        return errorMessage;
    const held = (0,source_own/* memberOf */.C5)(errorMessage, keyword);
    return typeof held === 'string' ? held : key === undefined ? undefined : (0,source_own/* memberOf */.C5)(held, key);
}
function fallbackIn(errorMessage) {
    return (0,source_own/* memberOf */.C5)(errorMessage, '_');
}
function missingKey({ params }) {
    const named = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'];
    return typeof named === 'string' ? named : undefined;
}
function holderOf(schema, places) {
    return places.of(schema)?.holder;
}
/** The schema that describes the place of an error: of a missing key its own, else the nearest that looks at the value. */
function describedOf(error, follow, places) {
    const own = (0,source_own/* isMapping */.pi)(error.parentSchema) ? error.parentSchema : undefined;
    if (error.params['missingProperty'] !== undefined) {
        const property = (0,source_own/* memberOf */.C5)(own?.['properties'], String(error.params['missingProperty']));
        const target = isDescribed(property) ? property : follow((0,source_own/* memberOf */.C5)(property, '$ref'));
        return (0,source_own/* isMapping */.pi)(target) ? target : undefined;
    }
    // What describes a mapping says nothing about a key that it does not know.
    if (missingKey(error) !== undefined)
        return undefined;
    for (let schema = own; schema;) {
        if (isDescribed(schema))
            return schema;
        const holder = holderOf(schema, places);
        schema = holder && IN_PLACE.has(holder.keyword) ? holder.schema : undefined;
    }
    return undefined;
}
function isDescribed(schema) {
    return (0,source_own/* isMapping */.pi)(schema) && ['description', 'title', 'examples'].some((keyword) => Object.hasOwn(schema, keyword));
}
function firstSentence(description) {
    if (typeof description !== 'string')
        return undefined;
    const start = description.trim().slice(0, 4 * LONGEST_SENTENCE);
    return /^[\s\S]*?[.!?](?=\s|$)/.exec(start)?.[0] ?? start;
}
/** One line of bounded length. Templates of ajv-errors are cut out: they would put the value in. */
function says_text(said, most) {
    if (typeof said !== 'string')
        return undefined;
    const line = said
        .slice(0, 4 * most)
        .replace(/\$\{[^}]*\}?/g, '\u2026')
        .replace(/\s+/g, ' ')
        .trim();
    if (line === '' || (0,finding_pointer/* looksLikeSecret */.WW)(line))
        return undefined;
    return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
function examplesIn(examples) {
    if (!Array.isArray(examples))
        return [];
    return examples.slice(0, MOST_EXAMPLES).flatMap((example) => shownScalar(example, LONGEST_EXAMPLE) ?? []);
}
/** A scalar of the schema as people read it; undefined for one that is long, or more likely a secret than a name. */
function shownScalar(value, longest) {
    if (typeof value === 'object' && value !== null)
        return undefined;
    const shown = typeof value === 'string' && /^[\w@%+:,./<>=~^*-]+$/.test(value) ? value : JSON.stringify(value);
    return shown.length > longest || (0,finding_pointer/* looksLikeSecret */.WW)(shown) ? undefined : shown;
}

;// CONCATENATED MODULE: ./build/src/schema/violations.js








/** Turns ajv's errors into violations: one for each cause, in our own words, without any part of the value. */
function violationsOf(errors, broken) {
    const { follow, places, validateBranch } = broken;
    const near = suggestWithin(MOST_COMPARISONS);
    const folded = foldErrors(errors, { follow, validateBranch, budget: FOLDING_BUDGET });
    const found = folded.map((error) => ({ ...violationOf(error, near), says: saysOf(error, follow, places) }));
    return [...new Map(found.map((violation) => [JSON.stringify(violation), violation])).values()];
}
/** Names that are compared for all the did-you-means of one value; thousands of keys would otherwise take minutes. */
const MOST_COMPARISONS = 20_000;
function suggestWithin(most) {
    let left = most;
    return (name, candidates) => {
        if (left <= 0)
            return undefined;
        const names = candidates();
        left -= names.length;
        return (0,suggest/* suggest */.Z)(name, names);
    };
}
function violationOf(error, near) {
    const detail = detailOf(error, near);
    // What a name must be is said where names are spoken of, and only else of the whole.
    const names = error.keyword === 'propertyNames' ? error.schema : undefined;
    const ofNames = (0,source_own/* isMapping */.pi)(names) ? names['description'] : undefined;
    const said = ofNames ?? error.parentSchema?.['description'];
    const description = typeof said === 'string' ? said : undefined;
    if (detail.rule === 'validate/required') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'missing', detail, description };
    }
    if (detail.rule === 'validate/unknown-key') {
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, detail.facts.key), place: 'key', detail, description };
    }
    if (detail.rule === 'validate/unique') {
        return {
            pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, String(detail.facts.second)),
            place: 'value',
            detail,
            description,
        };
    }
    const { propertyName, unevaluatedItem } = error.params;
    if (typeof propertyName === 'string')
        return { pointer: (0,finding_pointer/* childPointer */.Y2)(error.instancePath, propertyName), place: 'key', detail, description };
    const pointer = typeof unevaluatedItem === 'string' ? (0,finding_pointer/* childPointer */.Y2)(error.instancePath, unevaluatedItem) : undefined;
    return { pointer: pointer ?? error.instancePath, place: 'value', detail, description };
}
const range = (bound) => (_, { limit }) => ({ rule: 'validate/range', facts: { bound, limit: Number(limit) } });
const size = (of, bound) => (_, { limit, len }) => ({ rule: 'validate/size', facts: { of, bound, limit: Number(limit ?? len) } });
const missing = (error, { missingProperty }, near) => {
    const key = String(missingProperty);
    const facts = { key, suggestion: near(key, () => unknownKeysOf(error)), declared: false };
    return { rule: 'validate/required', facts };
};
const unknown = (error, params, near) => {
    const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    return { rule: 'validate/unknown-key', facts: { key, suggestion: near(key, () => freeKeysOf(error)) } };
};
const choice = ({ keyword, schema, data }, { passingSchemas }) => ({
    rule: 'validate/choice',
    facts: {
        keyword: keyword === 'oneOf' ? 'oneOf' : 'anyOf',
        branches: Array.isArray(schema) ? schema.length : 0,
        matching: Array.isArray(passingSchemas) ? passingSchemas.length : 0,
        ...((0,source_own/* isMapping */.pi)(data) && { keys: keysAsked(schema) }),
    },
});
function wrongType(expected, data, isRoot) {
    const found = (0,finding_kind/* kindOf */.I)(data);
    const written = (0,coerce/* writtenAs */.u)(data, expected);
    const fraction = found === 'number' && Number.isFinite(data) && !expected.includes('number');
    const more = { ...(written && { written }), ...(isRoot && { isRoot }) };
    const isNearly = fraction && expected.includes('integer');
    return { rule: 'validate/type', facts: { expected, found, ...more, ...(isNearly && { fraction }) } };
}
/** Allowed values are shown when they are few and short; a long list is looked up in the schema. */
const MOST_VALUES = 8;
const LONGEST_VALUE = 24;
const LONGEST_PATTERN = 60;
function shownValues(allowed) {
    if (!Array.isArray(allowed) || allowed.length > MOST_VALUES)
        return undefined;
    const shown = allowed.map((value) => shownScalar(value, LONGEST_VALUE));
    return shown.every((value) => value !== undefined) ? shown : undefined;
}
function shownPattern(pattern) {
    const isShort = typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN;
    return isShort && !(0,finding_pointer/* looksLikeSecret */.WW)(pattern) ? pattern : undefined;
}
/** Which two items are equal, in rising order, from 0. */
function twins(i, j) {
    return { first: Math.min(Number(i), Number(j)), second: Math.max(Number(i), Number(j)) };
}
const DETAILS = {
    required: missing,
    dependentRequired: missing,
    dependencies: missing,
    type: ({ data, instancePath }, { type }) => wrongType([type].flat().filter(finding_kind/* isKind */.VF), data, instancePath === ''),
    enum: (_, { allowedValues }) => ({
        rule: 'validate/enum',
        facts: { allowed: Array.isArray(allowedValues) ? allowedValues.length : 0, values: shownValues(allowedValues) },
    }),
    const: (_, { allowedValue }) => ({
        rule: 'validate/const',
        facts: { value: shownScalar(allowedValue, LONGEST_VALUE) },
    }),
    pattern: (_, { pattern }) => ({ rule: 'validate/pattern', facts: { pattern: shownPattern(pattern) } }),
    format: (_, { format }) => ({ rule: 'validate/format', facts: { format: String(format) } }),
    minimum: range('at least'),
    maximum: range('at most'),
    exclusiveMinimum: range('more than'),
    exclusiveMaximum: range('less than'),
    multipleOf: ({ schema }) => ({ rule: 'validate/multiple-of', facts: { of: Number(schema) } }),
    minLength: size('characters', 'at least'),
    maxLength: size('characters', 'at most'),
    minItems: size('items', 'at least'),
    maxItems: size('items', 'at most'),
    additionalItems: size('items', 'at most'),
    unevaluatedItems: () => ({ rule: 'validate/not-allowed', facts: { keyword: 'false schema' } }),
    items: size('items', 'at most'),
    minProperties: size('keys', 'at least'),
    maxProperties: size('keys', 'at most'),
    uniqueItems: (_, { i, j }) => ({ rule: 'validate/unique', facts: twins(i, j) }),
    additionalProperties: unknown,
    unevaluatedProperties: unknown,
    anyOf: choice,
    oneOf: choice,
};
function detailOf(error, near) {
    const detail = Object.hasOwn(DETAILS, error.keyword) ? DETAILS[error.keyword] : undefined;
    if (detail)
        return detail(error, error.params, near);
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
    const known = (0,source_own/* isMapping */.pi)(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return (0,source_own/* isMapping */.pi)(data) ? Object.keys(data).filter((key) => !Object.hasOwn(known, key)) : [];
}
/** Keys that the schema knows and the value does not have: the unknown key may be meant for one of them. */
function freeKeysOf({ data, parentSchema }) {
    const known = (0,source_own/* isMapping */.pi)(parentSchema?.['properties']) ? parentSchema['properties'] : {};
    return Object.keys(known).filter((key) => !((0,source_own/* isMapping */.pi)(data) && Object.hasOwn(data, key)));
}

;// CONCATENATED MODULE: ./build/src/schema/ready.js





/** More rounds than any schema needs: each turns at least one text into what the schema asks for. */
const MOST_ROUNDS = 8;
/** Makes a compiled schema of what an engine has compiled. */
function readySchema({ validate, needsBound, broken, ...rest }, limits) {
    const neverText = kindsOfMembers(validate.schema);
    const violations = (value, convert) => {
        // What the first round would find anyway, at a tenth of its price.
        if (convert)
            for (const [pointer, kinds] of neverText)
                convert(pointer, kinds);
        for (let round = 0; !isValid(validate, value); round++) {
            const errors = validate.errors ?? [];
            // Refused without a reason: what has no violation would pass.
            if (errors.length === 0)
                throw new bounded/* NotValidated */.Om();
            const isChanged = round < MOST_ROUNDS && convert !== undefined && convertAll(errors, convert);
            if (!isChanged)
                return violationsOf(errors, broken);
        }
        return [];
    };
    return {
        ...rest,
        needsBound,
        patternSeconds: limits.patternSeconds,
        validate: (value, convert) => {
            // A schema without patterns, choices and references takes a time that its value bounds, if that is small.
            if ((0,bounded/* isBounded */.Ct)() || (!needsBound && !isLarge(value)))
                return violations(value, convert);
            return (0,bounded/* runBounded */.Bb)(limits.patternSeconds, () => violations(value, convert));
        },
    };
}
/** The kinds of the members for which a schema plainly asks for something else than text. */
function kindsOfMembers(schema) {
    const properties = (0,source_own/* isMapping */.pi)(schema) && (0,source_own/* isMapping */.pi)(schema['properties']) ? schema['properties'] : {};
    return Object.entries(properties).flatMap(([key, member]) => {
        const kinds = (0,source_own/* isMapping */.pi)(member) ? [member['type'] ?? []].flat().filter(finding_kind/* isKind */.VF) : [];
        return kinds.length === 0 || kinds.includes('string') ? [] : [[(0,finding_pointer/* toPointer */.rb)([key]), kinds]];
    });
}
function isValid(validate, value) {
    try {
        return validate(value) === true;
    }
    catch (error) {
        // The stack is full: under `then` a schema asks itself of the very same value, for one.
        throw error instanceof RangeError ? new bounded/* NotValidated */.Om() : error;
    }
}
/** Converts wherever a type was asked for, inside choices as well; whether anything was converted. */
function convertAll(errors, convert) {
    return errors.filter((error) => convert(error.instancePath, kindsAsked(error))).length > 0;
}
/** The kinds that an error asks for: by their names, or by the values that it allows. */
function kindsAsked({ keyword, params }) {
    if (keyword === 'type')
        return [params['type']].flat();
    if (keyword === 'enum')
        return [params['allowedValues']].flat().map(finding_kind/* kindOf */.I);
    return keyword === 'const' ? [(0,finding_kind/* kindOf */.I)(params['allowedValue'])] : [];
}
/** Values with more parts than this are validated under a bound. */
const LARGE = 2000;
function isLarge(value) {
    let count = 0;
    const waiting = [value];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
        if (++count > LARGE)
            return true;
        if (typeof part !== 'object' || part === null)
            continue;
        // One by one: a list may hold more members than a call can have arguments.
        for (const child of Object.values(part))
            waiting.push(child);
    }
    return false;
}


/***/ }),

/***/ 96889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qK: () => (/* binding */ resolveName),
/* harmony export */   sX: () => (/* binding */ resolveReference),
/* harmony export */   zW: () => (/* binding */ failureFindings)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95814);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66793);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96271);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69447);
/* harmony import */ var _metaschemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28502);
/* harmony import */ var _schema_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36581);
/* harmony import */ var _shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34521);








/** Resolves a reference of a schema. What is wrong is told where it stands, or in the schema that it leads to. */
async function resolveReference(reference, from, shelf) {
    const found = await find(reference, from, shelf);
    if ('target' in found && isMixed(found.target, from))
        return failed({ reason: 'other-dialect' }, reference, from);
    return 'target' in found ? { ok: true, target: found.target } : failed(found, reference, from);
}
function failed(failure, { pointer }, { document }) {
    const location = document.locate(pointer);
    return { ok: false, findings: failureFindings(failure, { location, pointer }) };
}
/** What is wrong, told at the place that names the schema, or in the schema itself with that place beside it. */
function failureFindings(failure, place) {
    if ('reason' in failure) {
        const { reason, suggestion } = failure;
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('schema/reference', { reason, suggestion }, place)];
    }
    const related = place.location && [{ role: 'rule', location: place.location }];
    return failure.findings.map((found) => found.location ? { ...found, related: found.related ?? related } : { ...found, ...place });
}
/** What is turned into one form may refer to each other; `true` and `false` mean the same everywhere. */
function isMixed({ file }, from) {
    return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(file.dialect) !== (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(from.dialect) && typeof file.root !== 'boolean';
}
async function find({ text, base }, from, shelf) {
    const { address, fragment } = splitReference(text);
    if (fragment === undefined)
        return { reason: 'not-an-address' };
    if (address === '')
        return partOf(from, base, fragment);
    const uri = (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteAddress */ .Ax)(address, base);
    if (uri !== undefined && from.ids.has(uri))
        return partOf(from, uri, fragment);
    const found = await inDialectOf(from, await findFile(address, uri, from, shelf), shelf);
    return 'file' in found ? partOf(found.file, uri ?? found.file.uri, fragment) : found;
}
/** Resolves what names a schema and is no part of one, as seen from `uri`: an entry of tollgate.yml, or a checked file. */
async function resolveName(text, uri, shelf) {
    const { address, fragment } = splitReference(text);
    if (fragment === undefined || address === '')
        return { reason: 'not-an-address' };
    const absolute = (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteAddress */ .Ax)(address, uri);
    const found = await findFile(address, absolute, { uri, dialect: undefined }, shelf);
    return 'file' in found ? partOf(found.file, absolute ?? found.file.uri, fragment) : found;
}
/** A reference without its fragment, and the fragment decoded; that is undefined when it is malformed. */
function splitReference(text) {
    const at = text.indexOf('#');
    if (at < 0)
        return { address: text, fragment: '' };
    try {
        return { address: text.slice(0, at), fragment: decodeURIComponent(text.slice(at + 1)) };
    }
    catch {
        return { address: text.slice(0, at), fragment: undefined };
    }
}
/** A schema that does not say its dialect has that of the schema that refers to it. */
async function inDialectOf({ dialect }, found, shelf) {
    if (!('file' in found) || found.file.dialect === dialect)
        return found;
    const { root, uri } = found.file;
    if ((0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .namesDialect */ .H2)(root))
        return found;
    const path = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfUri */ .R7)(uri);
    const read = path === undefined ? await shelf.readCopy(uri, dialect) : await shelf.readPath(path, dialect);
    return read ? opened(read) : found;
}
/** First a schema that bears the address, then the file beside this one, then the copy that the lock file has. */
async function findFile(address, uri, from, shelf) {
    const bearing = uri === undefined ? undefined : await findBearing(uri, 'schemas', shelf);
    if (bearing)
        return bearing;
    const beside = (0,_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBeside */ .KY)(address, from.uri);
    if (beside !== undefined && /^\.\.(?:\/|$)/.test(beside))
        return { reason: 'outside-workspace' };
    const path = [uri === undefined ? undefined : (0,_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfUri */ .R7)(uri), beside].find((one) => one !== undefined && shelf.has(one));
    if (path !== undefined)
        return opened(await shelf.readPath(path, from.dialect));
    return (uri === undefined ? undefined : await findAddress(uri, from, shelf)) ?? missing(uri, beside);
}
/** A schema that is found by its address alone. */
async function findAddress(uri, { dialect }, shelf) {
    const bearing = (0,_metaschemas_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltIn */ .q)(uri) ? undefined : await findBearing(uri, 'declared', shelf);
    if (bearing)
        return bearing;
    if (!(0,_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(uri))
        return undefined;
    const copy = await shelf.readCopy(uri, dialect);
    return copy ? opened(copy) : { reason: 'not-locked' };
}
/** A schema that bears an address as its `$id`. */
async function findBearing(uri, among, shelf) {
    const files = await shelf.bearing(uri, among);
    // Bundles hold copies of schemas that stand beside them: what is a schema by itself comes before a part of another.
    const whole = files.filter((file) => file.ids.get(uri) === '');
    const [file, ...others] = whole.length > 0 ? whole : files;
    if (!file)
        return undefined;
    const textOf = ({ root, ids }) => textOfPart((0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(root, ids.get(uri) ?? ''));
    return others.every((other) => textOf(other) === textOf(file)) ? { file } : { reason: 'ambiguous' };
}
/** Texts of schemas that bear one address: thousands of references may lead to it. */
const TEXTS = new WeakMap();
function textOfPart(part) {
    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(part))
        return JSON.stringify(part) ?? '';
    const text = TEXTS.get(part) ?? JSON.stringify(part);
    TEXTS.set(part, text);
    return text;
}
/** What cannot be opened as a file at all is a reference that leads nowhere; what can be opened tells its own problems. */
function opened(read) {
    if (read.ok)
        return { file: read.file };
    const [problem] = read.findings;
    if (problem?.rule !== 'source/file')
        return { findings: read.findings };
    const outside = problem.facts.reason === 'outside-workspace';
    return { reason: outside ? 'outside-workspace' : 'file-not-read' };
}
function missing(uri, beside) {
    if (uri !== undefined && /^file:/i.test(uri))
        return { reason: 'outside-workspace' };
    if (beside !== undefined || (uri !== undefined && (0,_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfUri */ .R7)(uri) !== undefined))
        return { reason: 'file-missing' };
    return { reason: uri === undefined ? 'not-an-address' : 'address-unknown' };
}
/** The part of a schema that a fragment means: all of it, a JSON Pointer, or a plain name. */
function partOf(file, resource, fragment) {
    if (file.ambiguous.has(resource))
        return { reason: 'ambiguous' };
    const start = file.ids.get(resource) ?? '';
    const pointer = isPlainName(fragment) ? anchorOf(file, resource, fragment) : start + fragment;
    if (pointer === undefined)
        return { reason: 'nothing-there', suggestion: nearAnchor(file, fragment) };
    if (typeof pointer !== 'string')
        return pointer;
    const part = (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(file.root, pointer);
    if ((0,_source_own_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(part) || typeof part === 'boolean')
        return { target: { file, pointer } };
    return { reason: 'nothing-there', suggestion: nearPointer(file, pointer) };
}
function isPlainName(fragment) {
    return fragment !== '' && !fragment.startsWith('/');
}
/** A file that was found by its path has its plain names under its own `$id`. */
function anchorOf(file, resource, name) {
    const anchor = `${(file.ids.get(resource) ?? '') === '' ? file.own : resource}#${name}`;
    return file.ambiguous.has(anchor) ? { reason: 'ambiguous' } : file.anchors.get(anchor);
}
/** Names that a wrong one is compared with; more would take long where many references are wrong. */
const MOST_NAMES = 1000;
function nearAnchor(file, name) {
    const anchors = [...file.anchors.keys()].slice(0, MOST_NAMES);
    return (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(name, anchors.map((anchor) => anchor.slice(anchor.indexOf('#') + 1)));
}
/** The nearest pointer with one segment changed: the first that leads nowhere. */
function nearPointer(file, pointer) {
    const path = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .fromPointer */ .kU)(pointer);
    const wrong = path.findIndex((_, at) => (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(file.root, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(path.slice(0, at + 1))) === undefined);
    const holder = (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(file.root, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(path.slice(0, wrong)));
    if (wrong < 0 || !(0,_source_own_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(holder))
        return undefined;
    const near = (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggest */ .Z)(path[wrong] ?? '', Object.keys(holder).slice(0, MOST_NAMES));
    if (near === undefined)
        return undefined;
    const mended = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .childPointer */ .Y2)((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(path.slice(0, wrong)), near) + (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(path.slice(wrong + 1));
    return (0,_schema_file_js__WEBPACK_IMPORTED_MODULE_3__/* .partAt */ .l0)(file.root, mended) === undefined ? undefined : `#${mended}`;
}


/***/ }),

/***/ 36581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ absoluteAddress),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   me: () => (/* binding */ indexSchema),
/* harmony export */   tf: () => (/* binding */ REFERENCES)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81433);



/** Keywords that refer to a schema. The dynamic ones lead where a plain one would; the review refuses the others. */
const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'];
/** Notes the ids, anchors and references of a schema. `uri` is absolute and has no fragment. */
function indexSchema(document, dialect, uri) {
    const root = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(document.value) ? document.value : document.value === true;
    const ids = new Map([[uri, '']]);
    const anchors = new Map();
    const ambiguous = new Set();
    const texts = new Set();
    const pending = [];
    const parts = new Map();
    const starts = [];
    const bear = (names, name, schema, path) => {
        const other = names.get(name);
        if (other === undefined)
            names.set(name, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)(path));
        else if (partAt(root, other) !== schema)
            ambiguous.add(name);
    };
    const note = (schema, path, base) => {
        const own = ownAddress(schema, dialect, base, path.length === 0);
        if (own.address !== undefined)
            bear(ids, own.address, schema, path);
        const resource = own.address ?? base;
        for (const name of [own.anchor, schema['$anchor'], schema['$dynamicAnchor']])
            if (typeof name === 'string')
                bear(anchors, `${resource}#${name}`, schema, path);
        for (const keyword of REFERENCES) {
            const text = schema[keyword];
            if (typeof text !== 'string' || !leads(keyword, text, dialect))
                continue;
            texts.add(text);
            pending.push({ holder: schema, keyword, pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([...path, keyword]), text, base: resource });
        }
        return resource;
    };
    const include = (pointer) => {
        const above = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(pointer);
        const part = partAt(root, pointer);
        if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(part) || parts.has(part))
            return;
        starts.push(pointer);
        // Parents come before their children, so that the last base that is not deeper is the one around a schema.
        const bases = [{ depth: -1, base: baseAbove(root, above, dialect, uri) }];
        (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .walkSchema */ .ry)(part, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEYWORD */ .Wu, (schema, path) => {
            while (bases.length > 1 && (bases.at(-1)?.depth ?? -1) >= path.length)
                bases.pop();
            const base = bases.at(-1)?.base ?? uri;
            if (!parts.has(schema))
                parts.set(schema, path);
            const resource = note(schema, path, base);
            if (resource !== base)
                bases.push({ depth: path.length, base: resource });
        }, above);
    };
    include('');
    const own = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(root) ? (ownAddress(root, dialect, uri, true).address ?? uri) : uri;
    return {
        document,
        root,
        dialect,
        uri,
        own,
        ids,
        anchors,
        ambiguous,
        parts,
        starts,
        texts,
        pending,
        targets: new Map(),
        include,
    };
}
/** Whether a reference is resolved at all. What is refused, or means nothing in a dialect, is told by the review alone. */
function leads(keyword, text, dialect) {
    return keyword === '$ref' || (text.startsWith('#') && (0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(keyword, dialect));
}
/** The base that the schemas above a part give to it. */
function baseAbove(root, path, dialect, uri) {
    let base = uri;
    let part = root;
    for (const key of path) {
        if ((0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(part))
            base = ownAddress(part, dialect, base, part === root).address ?? base;
        part = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(part, key);
    }
    return base;
}
/**
 * The address that a schema gives itself with `$id`, or the plain name that `$id` was for before 2019-09. In draft-04 it
 * is `id`; there `$id` is read for the whole schema alone, which is what published ones mean by it.
 */
function ownAddress(schema, dialect, base, isRoot) {
    const ofDraft04 = typeof schema['id'] === 'string' || !isRoot ? schema['id'] : schema['$id'];
    const id = dialect === 'draft-04' ? ofDraft04 : schema['$id'];
    if (typeof id !== 'string' || OWN_PLACE.test(id))
        return {};
    const [address = '', fragment = ''] = id.split('#', 2);
    if (address === '')
        return fragment === '' ? {} : { anchor: fragment };
    const absolute = absoluteAddress(address, base);
    return absolute === undefined ? {} : { address: absolute };
}
/** Generators write the place of each part into its `$id`. That names nothing; a part has its place anyway. */
const OWN_PLACE = /^#?\/(?:properties|items|definitions|\$defs|additionalProperties|patternProperties|[a-z]+Of)(?:\/|$)|^#(?:\/|$)/;
/** An address without its fragment, made absolute (RFC 3986, section 5); undefined when it cannot be. */
function absoluteAddress(address, base) {
    const url = URL.parse(address, base);
    if (!url)
        return undefined;
    url.hash = '';
    return url.href;
}
/** The part of a schema at a pointer: own members and items only; undefined when there is none. */
function partAt(root, pointer) {
    return (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(pointer).reduce(_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5, root);
}


/***/ }),

/***/ 34521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ pathBeside),
/* harmony export */   R7: () => (/* binding */ pathOfUri),
/* harmony export */   Te: () => (/* binding */ uriOfPath),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   nS: () => (/* binding */ openShelf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15722);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45483);
/* harmony import */ var _metaschemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28502);
/* harmony import */ var _read_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90085);





function openShelf({ workspace, schemas, declared, copies }) {
    const known = new Map();
    const once = (key, read) => {
        const reading = known.get(key) ?? read();
        known.set(key, reading);
        return reading;
    };
    const readPath = (path, inherited) => {
        const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
        return once(`${inherited ?? ''} ${plain}`, async () => (0,_read_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaOf */ .p)(await (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocuments */ .r9)(workspace, plain), uriOfPath(plain), inherited));
    };
    let furtherKnown;
    let declaredKnown;
    const further = () => {
        furtherKnown ??= readFurther(workspace, schemas, readPath);
        return furtherKnown;
    };
    const all = () => {
        declaredKnown ??= readDeclared(declared, workspace, readPath);
        return declaredKnown;
    };
    return {
        readPath,
        readCopy: async (uri, inherited) => {
            const reading = (await (0,_metaschemas_js__WEBPACK_IMPORTED_MODULE_3__/* .readBuiltIn */ .Q)(uri)) ?? (await copies.read(uri));
            return reading && once(`${inherited ?? ''} ${uri}`, async () => (0,_read_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaOf */ .p)(reading, uri, inherited));
        },
        has: (path) => workspace.has(path),
        bearing: async (uri, among) => {
            const files = among === 'schemas' ? (await further()).files : await all();
            return files.filter((file) => file.uri !== uri && file.ids.has(uri));
        },
        problems: async () => (await further()).problems,
    };
}
async function readFurther(workspace, patterns, readPath) {
    const files = new Set();
    const problems = [];
    for (const pattern of patterns) {
        const expansion = await workspace.expand(pattern);
        problems.push(...expansion.problems);
        if (expansion.paths.length + expansion.problems.length === 0)
            problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('source/no-match', { pattern }));
        for (const path of expansion.paths) {
            const read = await readPath(path);
            if (read.ok)
                files.add(read.file);
            else
                problems.push(...read.findings);
        }
    }
    return { files: [...files], problems: [...problems, ...sameIds([...files])] };
}
/** Two schemas of one `$id`: which of them a reference meant would depend on the order of files. */
function sameIds(files) {
    const first = new Map();
    return files.flatMap((file) => [...file.ids].flatMap(([uri, pointer]) => {
        const other = first.get(uri);
        if (!other)
            first.set(uri, file);
        if (!other || other === file)
            return [];
        const place = (one, at) => one.document.locate(`${at}/$id`, 'key');
        const related = [{ role: 'first', location: place(other, other.ids.get(uri) ?? '') }];
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('schema/duplicate-id', {}, { location: place(file, pointer), pointer: `${pointer}/$id`, related });
    }));
}
/** The schemas that entries name, and all that they lead to by path. What cannot be read is told where it is used. */
async function readDeclared(names, workspace, readPath) {
    const files = new Set();
    const waiting = names
        .filter((name) => !isRemote(name))
        .map((path) => ({ path, inherited: undefined }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const read = await readPath(next.path, next.inherited);
        if (!read.ok || files.has(read.file))
            continue;
        files.add(read.file);
        const { dialect, uri, texts } = read.file;
        for (const text of texts) {
            const path = pathBeside(text.split('#')[0] ?? '', uri);
            if (path !== undefined && workspace.has(path))
                waiting.push({ path, inherited: dialect });
        }
    }
    return [...files];
}
/** Whether a name is the address of a schema on another host. */
function isRemote(name) {
    return /^https?:\/\//i.test(name);
}
/** The address that a file of the workspace has for references. */
function uriOfPath(path) {
    return `workspace:///${path.split('/').map(encodeURIComponent).join('/')}`;
}
/** The path behind such an address; undefined for any other. */
function pathOfUri(uri) {
    if (!uri.startsWith('workspace:///'))
        return undefined;
    return decoded(uri.slice('workspace:///'.length));
}
/** The path that a relative reference means as seen from a file; it may lead out of the workspace. */
function pathBeside(address, uri) {
    const from = pathOfUri(uri);
    const path = decoded(address.split('?')[0] ?? '');
    if (from === undefined || path === undefined || path === '' || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), path);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   Wu: () => (/* binding */ EVERY_KEYWORD),
/* harmony export */   d6: () => (/* binding */ KEYWORDS),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   ry: () => (/* binding */ walkSchema)
/* harmony export */ });
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69447);


const table = (since, constrains, keywords) => Object.fromEntries(Object.entries(keywords).map(([name, holds]) => [name, { holds, since, constrains }]));
/** Every keyword of every dialect. */
const KEYWORDS = {
    ...table('draft-04', false, {
        $schema: 'nothing',
        $ref: 'nothing',
        title: 'nothing',
        description: 'nothing',
        default: 'nothing',
        definitions: 'map',
    }),
    ...table('draft-04', true, {
        type: 'nothing',
        enum: 'nothing',
        multipleOf: 'nothing',
        minimum: 'nothing',
        maximum: 'nothing',
        exclusiveMinimum: 'nothing',
        exclusiveMaximum: 'nothing',
        minLength: 'nothing',
        maxLength: 'nothing',
        pattern: 'nothing',
        format: 'nothing',
        minItems: 'nothing',
        maxItems: 'nothing',
        uniqueItems: 'nothing',
        minProperties: 'nothing',
        maxProperties: 'nothing',
        required: 'nothing',
        items: 'schema-or-list',
        additionalItems: 'schema',
        additionalProperties: 'schema',
        not: 'schema',
        properties: 'map',
        patternProperties: 'map',
        dependencies: 'map',
        allOf: 'list',
        anyOf: 'list',
        oneOf: 'list',
    }),
    ...table('draft-06', false, { $id: 'nothing', examples: 'nothing' }),
    ...table('draft-06', true, { const: 'nothing', contains: 'schema', propertyNames: 'schema' }),
    ...table('draft-07', false, {
        $comment: 'nothing',
        readOnly: 'nothing',
        writeOnly: 'nothing',
        contentMediaType: 'nothing',
        contentEncoding: 'nothing',
    }),
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name
    ...table('draft-07', true, { if: 'schema', then: 'schema', else: 'schema' }),
    ...table('2019-09', false, {
        $anchor: 'nothing',
        $vocabulary: 'nothing',
        $defs: 'map',
        deprecated: 'nothing',
        contentSchema: 'schema',
    }),
    ...table('2019-09', true, {
        dependentRequired: 'nothing',
        dependentSchemas: 'map',
        maxContains: 'nothing',
        minContains: 'nothing',
        unevaluatedItems: 'schema',
        unevaluatedProperties: 'schema',
    }),
    ...table('2020-12', true, { prefixItems: 'list' }),
    id: { holds: 'nothing', since: 'draft-04', only: 'draft-04', constrains: false },
    $recursiveRef: { holds: 'nothing', since: '2019-09', only: '2019-09', constrains: true },
    $recursiveAnchor: { holds: 'nothing', since: '2019-09', only: '2019-09', constrains: true },
    $dynamicRef: { holds: 'nothing', since: '2020-12', only: '2020-12', constrains: true },
    $dynamicAnchor: { holds: 'nothing', since: '2020-12', only: '2020-12', constrains: true },
};
/** Whether a schema of a dialect can hold a keyword: its own ones, and those of others that can be used there too. */
function isUsable(keyword, dialect) {
    const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    return known !== undefined && (known.only === undefined || known.only === dialect);
}
/** Whether a keyword constrains, and came only after a dialect. */
function isLater(keyword, dialect) {
    const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    return known?.constrains === true && (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .isBefore */ .Y8)(dialect, known.since);
}
/** The keywords of all dialects, for what is looked for in any. */
const EVERY_KEYWORD = Object.fromEntries(Object.entries(KEYWORDS).map(([keyword, { holds }]) => [keyword, holds]));
/** Visits a schema and every schema inside it, with the path to each. */
function walkSchema(schema, vocabulary, visit, path = []) {
    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(schema))
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


/***/ }),

/***/ 88612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isLongEnough),
/* harmony export */   a: () => (/* binding */ encodingsOf)
/* harmony export */ });
/**
 * The forms in which a secret usually leaves a program by accident: as it is, by line, percent-encoded, escaped for
 * JSON or HTML, in hexadecimal, in base64 (alone, at any offset inside a longer text, and as one half of `user:secret`).
 */
function encodingsOf(secret) {
    const forms = new Set();
    const parts = [secret, secret.trim(), ...secret.split(/\r?\n|\r/), ...structuredLeaves(secret)];
    for (const part of parts) {
        if (!isLongEnough(part))
            continue;
        for (const form of formsOf(part))
            forms.add(form);
    }
    return [...forms];
}
/** At least 8 characters with 4 distinct ones. Shorter texts would be found everywhere. */
function isLongEnough(text) {
    return text.length >= 8 && new Set(text).size >= 4;
}
function formsOf(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const component = percentEncode(text);
    const hex = Buffer.from(text).toString('hex');
    return [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
        json,
        JSON.stringify(json).slice(1, -1),
        component,
        component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
        component.replaceAll('%20', '+'),
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        htmlEscape(text),
        hex,
        ...base64Windows(text),
    ].filter(isLongEnough);
}
function htmlEscape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** encodeURIComponent, which throws on a lone surrogate, of the text as UTF-8 would hold it. */
function percentEncode(text) {
    return encodeURIComponent(text.toWellFormed());
}
/**
 * What base64 makes of the text wherever it stands inside a longer one: at each of the three byte offsets, without the
 * characters at either end that also depend on the neighbours. In the alphabet of RFC 4648 section 4 and of section 5.
 */
function base64Windows(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        const stable = encoded.slice(start, end);
        return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The texts inside a secret that is itself a document: the leaves of JSON, the password of a URL. */
function structuredLeaves(secret) {
    return [...jsonLeaves(secret), ...urlPassword(secret)];
}
function jsonLeaves(secret) {
    if (!/^\s*[[{]/.test(secret))
        return [];
    const leaves = [];
    try {
        JSON.parse(secret, (_key, value) => {
            if (typeof value === 'string')
                leaves.push(value);
            return value;
        });
    }
    catch {
        return [];
    }
    return leaves;
}
function urlPassword(secret) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:([^/?#@]+)@/i.exec(secret);
    const password = match?.[1];
    if (password === undefined)
        return [];
    try {
        return [password, decodeURIComponent(password)];
    }
    catch {
        return [password];
    }
}


/***/ }),

/***/ 75142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/** Names of keys whose values are secrets, as configuration usually calls them. */
const SECRET_NAME = /(?:secret|token|passw(?:or)?d|passphrase|private|credential|api[-_]?key|access[-_]?key|(?:^|[-_])(?:key|dsn|pass|pwd|hmac|salt|pepper)$)/i;
/** Whether a key is called as keys of secrets are. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
/** Words at the end of a name that speaks about a secret and has none. */
const ABOUT = new Set(('id ids uid kid arn name names username url uri urls endpoint host path file dir directory header prefix suffix in at ' +
    'issuer audience algorithm alg algo type mode ttl expiry expires expiration expire lifetime length size age max min ' +
    'enabled required policy region store manager provider ref reference template format regex pattern version ' +
    'fingerprint thumbprint checksum digest scope scopes field param count limit interval timeout rotation ' +
    'hasher permissions permission role roles model class engine backend driver bucket table column owner realm domain ' +
    'strategy handler source grant label title description status rounds cost leeway days hours minutes seconds cookie').split(' '));
/** Words of names whose values everybody may have, or that are the same everywhere, as keys of licences are. */
const OPEN = new Set('public publishable site anon browser maps license licence next react expo gatsby vite tokenizer tokenization'.split(' '));
/** Words before `key` or `token` of what is sent to browsers and to apps: `DATADOG_CLIENT_TOKEN`, `SEGMENT_WRITE_KEY`. */
const SENT = new Set(['client', 'write']);
/** Services whose keys and tokens are sent to browsers and apps, but for those that say otherwise. */
const BROWSER_SERVICES = new Set('algolia posthog mixpanel segment amplitude analytics'.split(' '));
const NOT_SENT = new Set('admin secret server private personal management'.split(' '));
/** Words before `key` of what finds something, and opens nothing. */
const FINDS = new Set(('routing sort partition primary foreign unique cache object feature flag i18n n translation message group shard range index lookup ' +
    'dictionary map hash idempotency dedup deduplication topic queue storage event commit s').split(' '));
/** Words before `credentials` of a switch, as those of CORS are: `allow-credentials`. */
const SWITCHES = new Set(['allow', 'allows', 'allowed', 'support', 'supports', 'with', 'include']);
/** Words at the end of names that are called a secret with another word before. */
const SHORT = new Set(['key', 'pass', 'pwd', 'pat', 'auth', 'dsn', 'hmac', 'salt', 'pepper']);
/**
 * Whether a key is called as keys are whose value is a secret, and not as those that say something about one, such as
 * `TOKEN_URL`, or as those that everybody may have, such as a public key.
 */
function holdsSecret(name) {
    const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
    const [last = '', before = ''] = words.toReversed();
    const isCalled = (isSecretName(name) && !isPrivatePlace(words)) || (words.length > 1 && SHORT.has(last));
    if (!isCalled || ABOUT.has(last) || words.some((word) => OPEN.has(word)))
        return false;
    if (last === 'credentials' && SWITCHES.has(before))
        return false;
    return !isSent(words, last, before) && !(last === 'key' && FINDS.has(before));
}
/** Whether a name is that of a key or a token which is sent to browsers and apps. */
function isSent(words, last, before) {
    if (last !== 'key' && last !== 'token')
        return false;
    return (SENT.has(before) || (words.some((word) => BROWSER_SERVICES.has(word)) && !words.some((word) => NOT_SENT.has(word))));
}
/** A private subnet or a private beta: of what is called private the key alone is a secret. */
function isPrivatePlace(words) {
    return !isSecretName(words.filter((word) => word !== 'private').join('_'));
}
/** The path of a file with an ending: `config/production.env`. */
const FILE_PATH = /^(?:\.{0,2}\/)?(?:[\w@.-]{1,60}\/)*[\w@.-]{1,60}\.[A-Za-z]{2,10}$/;
/** The name of a variable: `PAYU_MD5_KEY`. */
const VARIABLE = /^[A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20})+$/;
const WORDS = /^[A-Za-z]+(?:[ _-][A-Za-z]+)*$/;
/**
 * Whether a variable holds what may well be a name, as in `NODE_ENV=acceptance`: letters alone, the path of a file, or the
 * name of another variable, and not called a secret.
 */
function isPlainWord(name, text) {
    return !isSecretName(name) && [WORDS, FILE_PATH, VARIABLE].some((one) => one.test(text));
}


/***/ }),

/***/ 28340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * A text that must never be shown. It prints as `\u2039secret NAME\u203a` in every way that JavaScript has of printing.
 *
 * Only the network room (to send it), the redactor (to look for it), the effective configuration (to compare it) and what
 * sees of which mode a credential is call `reveal`; a test holds that.
 */
class Secret {
    /** What the secret is called: the name of a variable or a credential. */
    name;
    /** Whether it is a plain word of a variable that is not called a secret, so that a name may well be the same. */
    isWord;
    #text;
    constructor(name, text, isWord = false) {
        this.name = name;
        this.isWord = isWord;
        this.#text = text;
    }
    /** The text itself. */
    reveal() {
        return this.#text;
    }
    toString() {
        return `\u2039secret ${this.name}\u203a`;
    }
    toJSON() {
        return this.toString();
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return this.toString();
    }
}


/***/ }),

/***/ 11898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countKeys),
/* harmony export */   M: () => (/* binding */ checkBounds)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/**
 * Counts the values of a document, aliases included, and its depth. Returns the first cap that it breaks, or a cycle.
 * Stops at the cap: a document that would unfold to billions of values costs no more than the cap.
 */
function checkBounds(value, limits, location) {
    let nodes = 0;
    const ancestors = [];
    const visit = (node) => {
        if (++nodes > limits.nodes)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'nodes', limit: limits.nodes }, { location });
        if (typeof node !== 'object' || node === null)
            return undefined;
        if (ancestors.includes(node))
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/alias', { reason: 'cycle' }, { location });
        if (ancestors.length >= limits.depth)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location });
        ancestors.push(node);
        for (const child of Array.isArray(node) ? node : Object.values(node)) {
            const broken = visit(child);
            if (broken)
                return broken;
        }
        ancestors.pop();
        return undefined;
    };
    return visit(value);
}
/** How many members all mappings of a value have together. */
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const isList = Array.isArray(value);
    const members = isList ? value : Object.values(value);
    let count = isList ? 0 : members.length;
    for (const child of members)
        if (typeof child === 'object')
            count += countKeys(child);
    return count;
}


/***/ }),

/***/ 91597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ lostDigits),
/* harmony export */   Xd: () => (/* binding */ mayLoseDigits)
/* harmony export */ });
/* unused harmony export losesDigits */
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96271);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61736);




/** As few characters as a number may have that a double cannot hold, if it is not written with an exponent or a base. */
const LONG = 16;
const EXPONENT_OR_BASE = /\d(?:[eE][+-]?\d{3,}(?!\w)|[xX][\da-fA-F_]{14})/;
const DECIMAL = /^[+-]?(\d*)\.?(\d*)(?:e[+-]?\d+)?$/i;
const OTHER_BASE = /^[+-]?(0x[\da-f]+|0o[0-7]+|0b[01]+)$/i;
/** With so many significant digits every double can be told from every other. */
const ENOUGH_DIGITS = 17;
/** As many as `Number#toPrecision` can be asked for. */
const MOST_DIGITS = 100;
/**
 * Numbers of a document that lose digits where they are read as doubles (RFC 8259, section 6), as most loaders do.
 * `mayLoseDigits` says of the whole text whether it is worth asking.
 */
function lostDigits(source, value, outline) {
    const lines = (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(source.text);
    return [...outline()].flatMap(([pointer, extent]) => {
        if (typeof (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .fromPointer */ .kU)(pointer).reduce(_own_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5, value) !== 'number')
            return [];
        if (!losesDigits(source.text.slice(extent.value, extent.end)))
            return [];
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/number-loss', {}, { location: { file: source.file, ...lines.at(extent.value) }, pointer });
    });
}
/** Whether a text may hold such a number. Every file is asked, so this looks at one character in sixteen and little more. */
function mayLoseDigits(text) {
    for (let at = LONG - 1; at < text.length; at += LONG) {
        if (isInNumber(text, at) && lengthAround(text, at) >= LONG)
            return true;
    }
    return EXPONENT_OR_BASE.test(text);
}
function isInNumber(text, at) {
    const code = text.charCodeAt(at);
    return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x5f;
}
/** How many digits, points and underscores stand in a row here, as far as it matters. */
function lengthAround(text, at) {
    let [start, end] = [at, at + 1];
    while (at - start < LONG && isInNumber(text, start - 1))
        start--;
    while (end - at < LONG && isInNumber(text, end))
        end++;
    return end - start;
}
/**
 * Whether a number as it is written is not what a double makes of it. Up to 17 digits that a double gives back when it is
 * asked for as many are not lost: `0.10000000000000001` is 0.1, written long. Nor are those by which JavaScript writes it,
 * which may be rounded another way. Where there are more, all must be there.
 */
function losesDigits(written) {
    const text = written.replaceAll('_', '');
    const [, whole] = OTHER_BASE.exec(text) ?? [];
    if (whole !== undefined)
        return !Number.isFinite(Number(whole)) || BigInt(whole) !== BigInt(Number(whole));
    const [, before, behind] = DECIMAL.exec(text) ?? [];
    if (before === undefined || behind === undefined)
        return false;
    const digits = significant(before + behind);
    const read = Math.abs(Number(text));
    if (digits === '')
        return false;
    if (read === 0 || !Number.isFinite(read))
        return true;
    const precision = digits.length > ENOUGH_DIGITS ? MOST_DIGITS : digits.length;
    return digitsOf(String(read)) !== digits && digitsOf(read.toPrecision(precision)) !== digits;
}
/** The significant digits of a number as JavaScript writes it. */
function digitsOf(written) {
    return significant(written.replace(/e.*$/, '').replace('.', ''));
}
function significant(digits) {
    let end = digits.length;
    while (digits.charAt(end - 1) === '0')
        end--;
    return digits.slice(0, end).replace(/^0+/, '');
}


/***/ }),

/***/ 12474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ thorough),
/* harmony export */   Yx: () => (/* binding */ FORMAT_NAME),
/* harmony export */   ph: () => (/* binding */ DOTENV_DIALECTS)
/* harmony export */ });
/** The programs that read dotenv, each in its own way. */
const DOTENV_DIALECTS = ['dotenv', 'compose', 'docker', 'python-dotenv', 'shell'];
/** What a format is called in a sentence. */
const FORMAT_NAME = {
    dotenv: 'dotenv',
    json: 'JSON',
    jsonc: 'JSON with comments',
    json5: 'JSON5',
    yaml: 'YAML',
    toml: 'TOML',
    ini: 'INI',
    properties: 'Java properties',
};
/** What comes of a reading in the end, where a more thorough reader is asked. */
async function thorough(reading) {
    return reading.again ? reading.again() : reading;
}


/***/ }),

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ duplicatesIn)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61736);


/** The findings of keys that are set twice, with both places. */
function duplicatesIn({ file, text }, duplicates) {
    if (duplicates.length === 0)
        return [];
    const lines = (0,_position_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    return duplicates.map(({ key, pointer, first, again }) => {
        const firstPlace = { file, ...lines.at(first) };
        const location = { file, ...lines.at(again) };
        const related = [{ role: 'first', location: firstPlace }];
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/duplicate-key', { key, first: firstPlace }, { location, pointer, related });
    });
}


/***/ }),

/***/ 77358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15722);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61736);



/** Decodes UTF-8 strictly; a byte order mark is dropped, and told in `bom`. What is not UTF-8, or holds a NUL, is a finding with its place. */
function decodeUtf8(bytes, file) {
    const offset = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? -1 : firstInvalidByte(bytes);
    const nul = bytes.indexOf(0);
    if (offset === -1 && nul === -1) {
        const text = bytes.toString('utf8');
        return text.charCodeAt(0) === 0xfeff ? { ok: true, text: text.slice(1), bom: true } : { ok: true, text };
    }
    const isNul = nul !== -1 && (offset === -1 || nul < offset);
    const at = isNul ? nul : offset;
    const before = bytes.subarray(0, at).toString('utf8');
    const location = { file, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_2__/* .lineIndex */ .D)(before).at(before.length) };
    return { ok: false, problem: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('source/encoding', { offset: at, nul: isNul }, { location }) };
}
/** The offset of the first byte that does not begin, or belong to, a UTF-8 sequence (RFC 3629). */
function firstInvalidByte(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at] ?? 0);
        if (length !== 1 && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)))
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


/***/ }),

/***/ 88220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45483);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31160);


/** What Tollgate itself writes into a repository. */
const OWN = /^(?:\.tollgate\/|tollgate-schemas\.lock\.json$)/;
/**
 * The files that a path, a glob or a folder stands for. A folder is every file below it whose name tells a format that is
 * read, or the one that was asked for.
 */
async function listFiles(workspace, pattern, asFormat) {
    if (!isFolder(workspace, pattern))
        return { ...(await workspace.expand(pattern)), passedOver: 0, folder: false };
    const folder = pattern.replaceAll('\\', '/').replace(/\/+$/, '');
    const { paths, problems } = await workspace.expand(folder === '.' ? '**' : `${folder}/**`);
    const candidates = paths.filter((path) => !OWN.test(path));
    const known = candidates.filter((path) => {
        const format = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path);
        return format !== undefined && (asFormat ?? format) === format;
    });
    return { paths: known, problems, passedOver: candidates.length - known.length, folder: true };
}
/** Most paths are files, as their names tell; only the others are looked up. */
function isFolder(workspace, path) {
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(path))
        return false;
    return (path.endsWith('/') || (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) === undefined) && workspace.hasFolder(path);
}


/***/ }),

/***/ 10704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ jsonMistake)
/* harmony export */ });
/**
 * The usual mistake that made a scan stop, told from the characters at the place. Only asked when a text was refused; the
 * work is linear in the text.
 */
function jsonMistake(text, scan, kind) {
    const stop = { error: scan.error ?? 0, wanted: scan.wanted, open: scan.open };
    for (const judge of JUDGES) {
        const mistake = judge(text, stop, kind);
        if (mistake)
            return mistake;
    }
    return { reason: `not-${kind}`, offset: stop.error };
}
const WORD = /[\p{L}\p{N}_$]/u;
const atEnd = (text, { error, wanted, open }) => {
    if (error < text.length)
        return undefined;
    if (open)
        return { reason: 'unclosed-bracket', offset: open.start };
    return wanted === 'value' ? { reason: 'empty', offset: 0 } : undefined;
};
/** A text whose quote was opened where a text may stand. */
const inString = (text, { error, wanted }, kind) => {
    const quote = text.charAt(error);
    const isQuote = quote === '"' || (quote === "'" && kind === 'json5');
    if (!isQuote || (wanted !== 'key' && wanted !== 'value'))
        return undefined;
    for (let at = error + 1; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\n' || char === '\r' || char === quote)
            break;
        if (char < ' ' && kind !== 'json5')
            return { reason: 'control-character', offset: at };
        if (char !== '\\')
            continue;
        const isEscape = kind === 'json5' ? ESCAPE_JSON5 : ESCAPE;
        if (!isEscape.test(text.slice(at, at + 6)))
            return { reason: 'bad-string-escape', offset: at };
        // A line that goes on in the next one.
        if (text.startsWith('\r\n', at + 1))
            at++;
        at++;
    }
    return { reason: 'unclosed-string', offset: error };
};
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-f]{4})/i;
const ESCAPE_JSON5 = /^\\(?:x[\da-f]{2}|u[\da-f]{4}|0(?!\d)|[^xu\d])/is;
const comment = (text, { error }, kind) => {
    if (kind !== 'json')
        return text.startsWith('/*', error) ? { reason: 'unclosed-comment', offset: error } : undefined;
    return /^(?:\/[/*]|#)/.test(text.slice(error, error + 2)) ? { reason: 'json-comment', offset: error } : undefined;
};
const wrongQuotes = (text, { error }, kind) => {
    const quotes = kind === 'json5' ? /[\u201c\u201d\u201e\u2018\u2019`]/ : /['\u201c\u201d\u201e\u2018\u2019`]/;
    return quotes.test(text.charAt(error)) ? { reason: 'wrong-quotes', offset: error } : undefined;
};
/** A word or number goes on where the scan took it to be over, as in `01`, `1_000`, `5s` and `nullable`. */
const cutWord = (text, { error, wanted }) => {
    const before = text.charAt(error - 1);
    if ((wanted !== 'comma' && wanted !== 'end') || !/[\p{L}\p{N}_$.+:-]/u.test(text.charAt(error)))
        return undefined;
    if (before === '"' && WORD.test(text.charAt(error)))
        return { reason: 'text-behind-quote', offset: error };
    if (!/[\w.]/.test(before) || text.charAt(error) === ':')
        return undefined;
    let offset = error;
    while (offset > 0 && /[\w.+-]/.test(text.charAt(offset - 1)))
        offset--;
    return { reason: /[\d+-]/.test(text.charAt(offset)) ? 'bad-number' : 'bare-word', offset };
};
/** A bracket of the other kind, or a comma with nothing behind it. */
const closed = (text, { error, wanted, open }) => {
    const char = text.charAt(error);
    if (!open || (char !== '}' && char !== ']'))
        return undefined;
    const isOwn = (text.charAt(open.start) === '{') === (char === '}');
    const offset = open.end + text.slice(open.end, error).trimEnd().length - 1;
    if (wanted === 'colon')
        return { reason: 'missing-colon', offset: open.end };
    if (wanted === 'value' && text.charAt(offset) === ':')
        return { reason: 'missing-value', offset: error };
    if (isOwn && text.charAt(offset) === ',')
        return { reason: 'trailing-comma', offset };
    return isOwn ? undefined : { reason: 'unclosed-bracket', offset: open.start };
};
const punctuation = (text, { error, wanted, open }) => {
    const char = text.charAt(error);
    if (wanted === 'end')
        return { reason: 'text-behind-end', offset: error };
    if (wanted === 'colon')
        return { reason: 'missing-colon', offset: open?.end ?? error };
    if (char === ':')
        return { reason: 'stray-colon', offset: error };
    if (wanted === 'comma')
        return { reason: 'missing-comma', offset: open?.end ?? error };
    if (char !== ',')
        return undefined;
    const isBehindKey = wanted === 'value' && text.charAt(open?.start ?? 0) === '{';
    return { reason: isBehindKey ? 'missing-value' : 'stray-comma', offset: error };
};
const bare = (text, { error, wanted }) => {
    const char = text.charAt(error);
    if (wanted === 'key')
        return WORD.test(char) || char === '-' ? { reason: 'unquoted-key', offset: error } : undefined;
    if (/^[+-]?(?:\d|\.\d|NaN|Infinity)/.test(text.slice(error, error + 9)))
        return { reason: 'bad-number', offset: error };
    return /[\p{L}_$%@<*~./\\-]/u.test(char) ? { reason: 'bare-word', offset: error } : undefined;
};
/** In this order: the first that knows the mistake tells it. */
const JUDGES = [atEnd, inString, comment, wrongQuotes, cutWord, closed, punctuation, bare];


/***/ }),

/***/ 27415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ scanJson),
/* harmony export */   MB: () => (/* binding */ JSON_LEXICON),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   j1: () => (/* binding */ measureJson)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24441);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8840);




/**
 * Walks a text of the JSON family (RFC 8259, unless the lexicon is another) without recursion and notes where each
 * member stands. `JSON.parse` is what reads JSON; there this says where, and is only asked when a place is needed or
 * when `JSON.parse` has refused the text.
 */
function scanJson(text, options = {}) {
    const { lexicon = JSON_LEXICON, places = true, depth = Number.POSITIVE_INFINITY } = options;
    const outline = new Map();
    const duplicates = [];
    const frames = [];
    let at = 0;
    let root;
    let tooDeep = false;
    let wanted = 'value';
    const skipSpace = () => {
        at = lexicon.skipSpace(text, at);
    };
    const takeChar = (char) => {
        if (text[at] !== char)
            return false;
        at++;
        return true;
    };
    const put = (key, value) => {
        const holder = frames.at(-1);
        if (holder)
            holder.set(key, value);
        else
            root = value;
    };
    /** Reads `"key":` and notes it; undefined when it is not there. */
    const takeKey = (frame) => {
        const keyAt = at;
        wanted = 'key';
        const token = lexicon.readKey(text, at);
        if (!token)
            return undefined;
        at = token.end;
        const key = token.value;
        const pointer = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(frame.pointer, key);
        const first = frame.seen?.get(key);
        if (first === undefined)
            frame.seen?.set(key, keyAt);
        else
            duplicates.push({ key, pointer, first, again: keyAt });
        frame.end = at;
        wanted = 'colon';
        skipSpace();
        return takeChar(':') ? { pointer, key, keyAt } : undefined;
    };
    const close = (frame) => {
        frames.pop();
        if (places)
            outline.set(frame.pointer, { key: frame.keyAt, value: frame.start, end: frame.end });
        at++;
        const holder = frames.at(-1);
        if (holder)
            holder.end = at;
    };
    const open = ({ pointer, key, keyAt = at }) => {
        tooDeep = frames.length >= depth;
        if (tooDeep)
            return false;
        const start = at++;
        const { value, ...holder } = text[start] === '{' ? newObject() : newList();
        put(key, value);
        frames.push({ pointer, start, keyAt, ...holder, index: 0, end: at });
        return true;
    };
    /** Reads a value, or opens a collection; false when there is neither. */
    const takeValue = (slot) => {
        wanted = 'value';
        skipSpace();
        const start = at;
        if (text[at] === '{' || text[at] === '[')
            return open(slot);
        const token = lexicon.readScalar(text, at);
        if (!token)
            return false;
        const { end } = token;
        at = end;
        if (places) {
            const spellings = () => [(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellJsonString */ .GH)(text, start, end)];
            const spelt = text[start] === '"' && { spellings };
            outline.set(slot.pointer, { key: slot.keyAt ?? start, value: start, end, ...spelt });
        }
        put(slot.key, token.value);
        const holder = frames.at(-1);
        if (holder)
            holder.end = at;
        return true;
    };
    /** Reads what comes next in an open collection: its end, or one more member. */
    const takeMember = (frame) => {
        const isEnd = () => text[at] === (frame.seen ? '}' : ']');
        skipSpace();
        if (!isEnd()) {
            const isFirst = frame.index === 0;
            wanted = 'comma';
            if (!isFirst && !takeChar(','))
                return false;
            skipSpace();
            if (isFirst || !lexicon.trailingComma || !isEnd()) {
                const index = frame.index++;
                if (!frame.seen)
                    return takeValue({ pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(frame.pointer, String(index)) });
                const slot = takeKey(frame);
                return slot !== undefined && takeValue(slot);
            }
        }
        close(frame);
        return true;
    };
    let fits = takeValue({ pointer: '' });
    for (let frame = frames.at(-1); fits && frame; frame = frames.at(-1))
        fits = takeMember(frame);
    if (fits)
        wanted = 'end';
    if (!tooDeep)
        skipSpace();
    const error = fits && at === text.length ? undefined : Math.min(at, text.length);
    return { value: root, outline, duplicates, error, wanted, open: frames.at(-1), tooDeep };
}
function newObject() {
    const value = {};
    const set = (key = '', member) => (0,_own_js__WEBPACK_IMPORTED_MODULE_2__/* .setOwn */ .P5)(value, key, member);
    return { value, seen: new Map(), set };
}
function newList() {
    const value = [];
    const set = (_, member) => value.push(member);
    return { value, seen: undefined, set };
}
const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function readJsonString(text, at) {
    const end = validStringEnd(text, at);
    return end === undefined ? undefined : { value: String(JSON.parse(text.slice(at, end))), end };
}
function readJsonScalar(text, at) {
    if (text[at] === '"')
        return readJsonString(text, at);
    const end = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_3__/* .behind */ .R)(SCALAR, text, at);
    return end === at ? undefined : { value: JSON.parse(text.slice(at, end)), end };
}
/** The words of JSON itself (RFC 8259). */
const JSON_LEXICON = {
    skipSpace: (text, at) => (0,_sticky_js__WEBPACK_IMPORTED_MODULE_3__/* .behind */ .R)(SPACE, text, at),
    readKey: readJsonString,
    readScalar: readJsonScalar,
    trailingComma: false,
};
/** Where the string that begins at `start` ends; undefined when none does. */
function validStringEnd(text, start) {
    if (text[start] !== '"')
        return undefined;
    for (let at = start + 1; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            return at + 1;
        if (code < 0x20)
            return undefined;
        if (code !== 0x5c)
            continue;
        ESCAPE.lastIndex = at;
        const [sequence] = ESCAPE.exec(text) ?? [];
        if (sequence === undefined)
            return undefined;
        at += sequence.length - 1;
    }
    return undefined;
}
/**
 * How many members all objects of a valid JSON text have together, and how deep it is nested. Each member has exactly one
 * colon outside of strings: where the parsed value has fewer members, a key stood twice.
 */
function measureJson(text) {
    let members = 0;
    let depth = 0;
    let deepest = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x22)
            at = endOfString(text, at);
        else if (code === 0x3a)
            members++;
        else if (code === 0x7b || code === 0x5b)
            deepest = Math.max(deepest, ++depth);
        else if (code === 0x7d || code === 0x5d)
            depth--;
    }
    return { members, depth: deepest };
}
/** Where the string of a valid text that begins at `start` has its closing quote. */
function endOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (at !== -1 && isEscaped(text, at))
        at = text.indexOf('"', at + 1);
    return at === -1 ? text.length : at;
}
/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text, quote) {
    let at = quote;
    while (text.charCodeAt(at - 1) === 0x5c)
        at--;
    return (quote - at) % 2 === 1;
}


/***/ }),

/***/ 75351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/digits.js
var digits = __webpack_require__(91597);
// EXTERNAL MODULE: ./build/src/source/duplicate.js
var duplicate = __webpack_require__(26426);
// EXTERNAL MODULE: ./build/src/source/json-mistake.js
var json_mistake = __webpack_require__(10704);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/json-scan.js
var json_scan = __webpack_require__(27415);
;// CONCATENATED MODULE: ./build/src/source/json-places.js


/**
 * Finds the places of a text that `JSON.parse` has read, as `scanJson` would note them. Of two equal keys the last counts.
 * A file of a megabyte has a hundred thousand values and a run asks for the places of a few: only what lies on the way to
 * them is looked at value by value.
 */
function jsonPlaces(text) {
    let known;
    return (pointer) => {
        known ??= bracketsOf(text);
        const start = firstWord(text, 0);
        let found = { key: start, value: start, end: endOfValue(text, start, known) };
        for (const segment of (0,finding_pointer/* fromPointer */.kU)(pointer)) {
            found = memberOf(text, known, found.value, segment);
            if (!found)
                return undefined;
        }
        return isOpening(text.charCodeAt(found.value)) ? { ...found, end: lastEnd(text, known, found.value) } : found;
    };
}
/** Steps over strings, so that a bracket in one is none. */
function bracketsOf(text) {
    const starts = [];
    const ends = [];
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            at = (0,json_scan/* endOfString */.ap)(text, at);
        else if (isOpening(code)) {
            open.push(starts.length);
            starts.push(at);
            ends.push(at);
        }
        else if (code === 0x7d || code === 0x5d)
            ends[open.pop() ?? 0] = at + 1;
    }
    return { starts, ends };
}
/** The place of a member of the object or list that begins at `holder`. */
function memberOf(text, brackets, holder, segment) {
    const isObject = text.charCodeAt(holder) === 0x7b;
    let found;
    let index = 0;
    for (const place of membersOf(text, brackets, holder)) {
        if (isObject ? isKey(text, place.key, segment) : String(index++) === segment)
            found = place;
    }
    return found;
}
/** A collection ends where its last member does: that is where a further one would be written. */
function lastEnd(text, brackets, holder) {
    let end = holder + 1;
    for (const place of membersOf(text, brackets, holder))
        end = place.end;
    return end;
}
/** The members of the object or list that begins at `holder`; of any other value none. */
function* membersOf(text, brackets, holder) {
    const opening = text.charCodeAt(holder);
    if (!isOpening(opening))
        return;
    let at = firstWord(text, holder + 1);
    while (at < text.length && !isClosing(text.charCodeAt(at))) {
        const key = at;
        const value = opening === 0x7b ? firstWord(text, (0,json_scan/* endOfString */.ap)(text, key) + 1) : key;
        const end = endOfValue(text, value, brackets);
        yield { key, value, end };
        at = firstWord(text, end);
    }
}
/** Just behind the value that begins at `start`. */
function endOfValue(text, start, { starts, ends }) {
    const code = text.charCodeAt(start);
    if (code === QUOTE)
        return (0,json_scan/* endOfString */.ap)(text, start) + 1;
    if (isOpening(code))
        return ends[indexOf(starts, start)] ?? text.length;
    let at = start;
    while (isOfWord(text.charCodeAt(at)))
        at++;
    return at;
}
/** Where a number stands in an ascending list that has it. */
function indexOf(numbers, wanted) {
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The offset of the next character that is no white space, comma or colon. */
function firstWord(text, from) {
    let at = from;
    for (let code = text.charCodeAt(at); code <= 0x20 || code === 0x2c || code === 0x3a;)
        code = text.charCodeAt(++at);
    return at;
}
/** Whether a key that begins here, with its quote, is that of a segment. */
function isKey(text, start, segment) {
    const end = (0,json_scan/* endOfString */.ap)(text, start) + 1;
    const written = text.slice(start + 1, end - 1);
    return written === segment || (written.includes('\\') && JSON.parse(text.slice(start, end)) === segment);
}
const QUOTE = 0x22;
function isOpening(code) {
    return code === 0x7b || code === 0x5b;
}
function isClosing(code) {
    return code === 0x7d || code === 0x5d;
}
/** Whether a character belongs to a number, `true`, `false` or `null`. */
function isOfWord(code) {
    return ((code >= 0x30 && code <= 0x39) ||
        (code >= 0x61 && code <= 0x7a) ||
        code === 0x2d ||
        code === 0x2b ||
        code === 0x2e ||
        code === 0x45);
}

// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/json.js









/** JSON as RFC 8259 has it. `JSON.parse` reads; a scan says where things stand, and only when that is needed. */
const readJson = (source, limits) => {
    let value;
    try {
        value = JSON.parse(source.text);
    }
    catch {
        return refuse(source, limits);
    }
    const { members, depth } = (0,json_scan/* measureJson */.j1)(source.text);
    // Each value takes a character at least, so that a short text of few levels is within its caps.
    const isSmall = depth <= limits.depth && source.text.length <= limits.nodes;
    const broken = isSmall ? undefined : (0,bounds/* checkBounds */.M)(value, limits, { file: source.file, line: 1, column: 1 });
    if (broken)
        return { documents: [], problems: [broken] };
    const outline = () => (0,json_scan/* scanJson */.Ey)(source.text).outline;
    const document = (0,source_outline/* makeDocument */.E)(source, {
        format: 'json',
        index: 0,
        value,
        stringsOnly: false,
        outline,
        place: jsonPlaces(source.text),
    });
    // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
    const isLost = members > (0,bounds/* countKeys */.G)(value);
    const duplicates = isLost ? (0,duplicate/* duplicatesIn */.u)(source, (0,json_scan/* scanJson */.Ey)(source.text).duplicates) : [];
    const lost = (0,digits/* mayLoseDigits */.Xd)(source.text) ? (0,digits/* lostDigits */.JY)(source, value, outline) : [];
    return { documents: [document], problems: [...duplicates, ...lost] };
};
/**
 * What is wrong first, and where. `JSON.parse`'s own message is not used: it holds pieces of the file. Where it is a comment,
 * the reader of JSON with comments is asked whether nothing else is wrong.
 */
function refuse(source, limits) {
    const { reason: mistake, offset } = (0,json_mistake/* jsonMistake */.H)(source.text, (0,json_scan/* scanJson */.Ey)(source.text, { places: false }), 'json');
    const told = (reason) => {
        const location = { file: source.file, ...(0,position/* lineIndex */.D)(source.text).at(offset) };
        return { documents: [], problems: [(0,finding/* finding */.gk)('source/syntax', { format: 'JSON', reason }, { location })] };
    };
    const reading = told(mistake);
    if (mistake !== 'json-comment')
        return reading;
    const again = async () => {
        const { readJsonc } = await __webpack_require__.e(/* import() */ 9872).then(__webpack_require__.bind(__webpack_require__, 49872));
        return readJsonc(source, limits).documents.length > 0 ? told('json-with-comments') : reading;
    };
    return { ...reading, again };
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
    waiverDays: 90,
};


/***/ }),

/***/ 26537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeDocument)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96271);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61736);



/** So many places are found one by one; whoever asks for more of them gets the outline. */
const SINGLE_PLACES = 50;
/** Makes a document that finds its positions on demand. */
function makeDocument(source, outlined) {
    let known;
    let spelt;
    let lines;
    let singles = 0;
    const { outline: makeOutline, place, ...rest } = outlined;
    const look = () => {
        if (known)
            return known;
        const outline = makeOutline();
        known = { outline, find: finder(outline) };
        return known;
    };
    const at = (offset) => {
        lines ??= (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(source.text);
        return { file: source.file, ...lines.at(offset) };
    };
    const offset = (pointer, part) => {
        const single = known === undefined && singles++ < SINGLE_PLACES ? place?.(pointer) : undefined;
        return single ? single[part] : offsetOf(look().outline, pointer, part);
    };
    return {
        file: source.file,
        ...rest,
        locate: (pointer, part = 'value') => at(offset(pointer, part)),
        locateIn: (pointer, offset) => {
            const { outline } = look();
            const extent = outline.get(pointer);
            if (extent ? extent.alias !== undefined : outline.size > 0)
                return undefined;
            // Whoever asks for one place in a text often asks for more of them.
            if (spelt?.pointer !== pointer)
                spelt = { pointer, spelling: spellingOf(extent, outlined.value, pointer) };
            return at(spelt.spelling?.offsets[offset] ?? extent?.value ?? 0);
        },
        written: (pointer) => {
            const { key, extent } = look().find(pointer) ?? {};
            if (key === undefined || extent === undefined)
                return undefined;
            const text = source.text.slice(extent.value, extent.end);
            return { text, tag: extent.tag, locate: (offset) => at(extent.value + offset), locateKey: () => at(key) };
        },
    };
}
function spellingOf(extent, root, pointer) {
    const value = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer).reduce(_own_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5, root);
    return extent?.spellings?.().find(({ text }) => text === value);
}
function offsetOf(outline, pointer, part) {
    const extent = outline.get(pointer);
    if (extent)
        return extent[part];
    // What came through a merge key or an alias has no place of its own; the nearest holder does.
    return pointer === '' ? 0 : offsetOf(outline, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPointer */ .Yg)(pointer), part === 'end' ? 'value' : part);
}
/** Finds where members are written, behind aliases and merge keys (`<<`, yaml.org/type/merge). */
function finder(outline) {
    const merged = new Map();
    let members;
    const memberOf = (holder, segment) => {
        if (outline.has(holder + segment))
            return holder + segment;
        if (!outline.has(`${holder}/<<`))
            return undefined;
        members ??= membersByHolder(outline);
        const known = merged.get(holder) ?? mergedInto(outline, members, holder);
        merged.set(holder, known);
        return known.get(segment);
    };
    return (pointer) => {
        let at = '';
        let key = 0;
        for (const [segment] of pointer.matchAll(/\/[^/]*/g)) {
            const member = memberOf(at, segment);
            if (member === undefined)
                return undefined;
            key = outline.get(member)?.key ?? key;
            at = outline.get(member)?.alias ?? member;
        }
        const extent = outline.get(at);
        return extent && { key, extent };
    };
}
function membersByHolder(outline) {
    const members = new Map();
    for (const pointer of outline.keys()) {
        if (pointer === '')
            continue;
        const holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPointer */ .Yg)(pointer);
        const known = members.get(holder);
        if (known)
            known.push(pointer);
        else
            members.set(holder, [pointer]);
    }
    return members;
}
/** The members that are merged into a mapping, by their last segment. What is merged first wins. */
function mergedInto(outline, members, holder) {
    const found = new Map();
    const seen = new Set();
    const open = [`${holder}/<<`];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const at = outline.get(next)?.alias ?? next;
        if (seen.has(at))
            continue;
        seen.add(at);
        const inside = members.get(at) ?? [];
        for (const member of inside) {
            const segment = member.slice(at.length);
            if (!found.has(segment))
                found.set(segment, member);
        }
        // Behind its own members comes what it merges itself; a list of mappings is merged from its first on.
        const further = at.endsWith('/<<') ? [...inside, `${at}/<<`] : [`${at}/<<`];
        open.push(...further.filter((pointer) => outline.has(pointer)).reverse());
    }
    return found;
}


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/**
 * Sets a member of its own, whatever its name: written plainly, `__proto__` would change the object's prototype instead.
 * Objects without a prototype would need no such care, but libraries compare objects by methods that those do not have.
 */
function setOwn(target, key, value) {
    if (key !== '__proto__')
        target[key] = value;
    else
        Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
/** A member of its own; undefined where there is none, whatever a prototype has. */
function memberOf(node, key) {
    return typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;
}
/** Whether a value is a mapping and not a list. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


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
        offset: (line) => starts[line - 1] ?? text.length,
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
/* harmony export */   P: () => (/* binding */ loadReaders),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12474);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75351);



/** One reader a format. Those with a large library behind them are loaded when they are first needed. */
const READERS = {
    dotenv: async () => (await __webpack_require__.e(/* import() */ 9103).then(__webpack_require__.bind(__webpack_require__, 29103))).readDotenv,
    json: async () => _json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V,
    jsonc: async () => (await __webpack_require__.e(/* import() */ 9872).then(__webpack_require__.bind(__webpack_require__, 49872))).readJsonc,
    json5: async () => (await __webpack_require__.e(/* import() */ 9078).then(__webpack_require__.bind(__webpack_require__, 9078))).readJson5,
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2728)]).then(__webpack_require__.bind(__webpack_require__, 82728))).readYaml,
    toml: async () => (await Promise.all(/* import() */[__webpack_require__.e(2062), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 84187))).readToml,
    ini: async () => (await __webpack_require__.e(/* import() */ 3279).then(__webpack_require__.bind(__webpack_require__, 33279))).readIni,
    properties: async () => (await __webpack_require__.e(/* import() */ 4054).then(__webpack_require__.bind(__webpack_require__, 14054))).readProperties,
};
/**
 * Files that end with `.json` or with nothing, and that their readers take with comments: the languages that Visual
 * Studio Code ships (extensions/json, extensions/configuration-editing), TypeScript (tsconfig.json), ESLint, Babel and SWC,
 * and the development containers (https://containers.dev/implementors/json_reference/).
 */
const JSONC_NAMES = /(?:^|\/)(?:[tj]sconfig(?:[.-][^/]*)?\.json|\.vscode\/[^/]+\.json|\.?devcontainer\.json|\.(?:eslintrc|babelrc)(?:\.json)?|babel\.config\.json|\.swcrc|typedoc\.json)$/i;
/** `.cfg` and `.conf` are many things; these names are surely INI: setuptools, pip and EditorConfig say so. */
const INI_NAMES = /(?:^|\/)(?:setup\.cfg|pip\.conf|\.editorconfig)$/i;
const ENDINGS = [
    [/(?:^|\/)\.env(?:\.[^/]*)?$/i, 'dotenv'],
    [/\.env$/i, 'dotenv'],
    [JSONC_NAMES, 'jsonc'],
    [/\.(?:jsonc|code-workspace)$/i, 'jsonc'],
    [/\.json$/i, 'json'],
    [/\.json5$/i, 'json5'],
    [/\.ya?ml$/i, 'yaml'],
    [/\.toml$/i, 'toml'],
    [/\.ini$/i, 'ini'],
    [INI_NAMES, 'ini'],
    [/\.properties$/i, 'properties'],
];
/** The format that a path's name tells; undefined when it tells none. */
function formatOf(path) {
    return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}
/** Reads the documents of one file. What is wrong with it is told in `problems`; it never throws for the content. */
async function readDocuments(workspace, path, asFormat, dialect) {
    const format = asFormat ?? formatOf(path);
    if (format === undefined) {
        // Of what is not there, or is no file, the name is not what is wrong.
        const there = workspace.readShort(path, 0);
        const problem = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/file', { reason: 'format-unknown', path });
        return { documents: [], problems: [there && !there.ok ? there.problem : problem] };
    }
    const read = workspace.read(path);
    if (!read.ok)
        return { documents: [], problems: [read.problem] };
    const reading = await readText(read.source, format, workspace.limits, dialect);
    return { ...reading, text: read.source.text };
}
/** The readers of some formats, loaded, so that files can be read without waiting. */
async function loadReaders(formats) {
    const readers = new Map();
    for (const format of new Set(formats))
        readers.set(format, await READERS[format]());
    return readers;
}
/** Reads the documents of a text that is at hand. */
async function readText(source, format, limits, dialect) {
    const reader = loaded.get(format) ?? (await READERS[format]());
    loaded.set(format, reader);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .thorough */ .Hw)(reader(source, limits, dialect));
}
/** Readers that are there: to ask for one again takes longer than to read a small file. */
const loaded = new Map();


/***/ }),

/***/ 24441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ spellJsonString),
/* harmony export */   WA: () => (/* binding */ spellTomlString),
/* harmony export */   cT: () => (/* binding */ spellDotenvValue),
/* harmony export */   ud: () => (/* binding */ speller)
/* harmony export */ });
function speller(source) {
    const offsets = [];
    let text = '';
    return {
        copy: (from, to) => {
            text += source.slice(from, to);
            for (let at = from; at < to; at++)
                offsets.push(at);
        },
        put: (meant, at) => {
            text += meant;
            for (let count = 0; count < meant.length; count++)
                offsets.push(at);
        },
        done: (end) => ({ text, offsets: [...offsets, end] }),
    };
}
/** Text in which nothing but line breaks may be written otherwise than it is. */
const NO_ESCAPES = { simple: {}, digits: {}, joinsLines: false };
/**
 * Spells what stands between two offsets. `crlf` says whether a line break of two characters stays one of two. A
 * backslash that the table does not know stands for itself.
 */
function spellEscaped(source, start, end, escapes, crlf = true) {
    const out = speller(source);
    let at = start;
    while (at < end) {
        const next = nextSpecial(source, at, end);
        out.copy(at, next);
        at = next;
        if (at >= end)
            break;
        if (source[at] !== '\\') {
            const width = source[at + 1] === '\n' && at + 1 < end ? 2 : 1;
            if (crlf)
                out.copy(at, at + width);
            else
                out.put('\n', at);
            at += width;
            continue;
        }
        const known = readEscape(source, at, escapes);
        if (known)
            out.put(known.meant, at);
        else
            out.copy(at, at + 1);
        at += known?.length ?? 1;
    }
    return out.done(end);
}
/** The next backslash or carriage return. */
function nextSpecial(source, from, end) {
    for (let at = from; at < end; at++) {
        const code = source.charCodeAt(at);
        if (code === 0x5c || code === 0x0d)
            return at;
    }
    return end;
}
const LINE_END = /\\[ \t]*\r?\n\s*/y;
function readEscape(source, at, { simple, digits, joinsLines }) {
    const char = source.charAt(at + 1);
    const meant = Object.hasOwn(simple, char) ? simple[char] : undefined;
    if (meant !== undefined)
        return { meant, length: 2 };
    const count = Object.hasOwn(digits, char) ? digits[char] : undefined;
    if (count !== undefined) {
        const code = Number.parseInt(source.slice(at + 2, at + 2 + count), 16);
        if (!(code <= 0x10ffff))
            return undefined;
        return { meant: String.fromCodePoint(code), length: 2 + count };
    }
    LINE_END.lastIndex = at;
    const [taken] = (joinsLines && LINE_END.exec(source)) || [];
    return taken === undefined ? undefined : { meant: '', length: taken.length };
}
const USUAL = { '"': '"', '\\': '\\', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** JSON strings (RFC 8259, section 7). */
const JSON_ESCAPES = { simple: { ...USUAL, '/': '/' }, digits: { u: 4 }, joinsLines: false };
/** A JSON string, from its quote to behind its quote. */
function spellJsonString(source, start, end) {
    return spellEscaped(source, start + 1, end - 1, JSON_ESCAPES);
}
/** TOML basic strings (TOML 1.0; `\e` and `\x` are of 1.1). */
const TOML_ESCAPES = { simple: { ...USUAL, e: '\u001b' }, digits: { x: 2, u: 4, U: 8 }, joinsLines: true };
/** A TOML string of any of the four kinds, from its quote to behind its quote. */
function spellTomlString(source, start, end) {
    const quote = source.charAt(start);
    const width = source.startsWith(quote.repeat(3), start) ? 3 : 1;
    const [first = ''] = width === 3 ? (/^\r?\n/.exec(source.slice(start + 3, start + 5)) ?? []) : [];
    const escapes = quote === '"' ? TOML_ESCAPES : NO_ESCAPES;
    // What a reader makes of CRLF is its own choice.
    return [true, false].map((crlf) => spellEscaped(source, start + width + first.length, end - width, escapes, crlf));
}
/** What the `dotenv` package turns into line breaks between double quotes. */
const DOTENV_ESCAPES = { simple: { n: '\n', r: '\r' }, digits: {}, joinsLines: false };
/** What other loaders of dotenv do between double quotes. */
const SHELL_ESCAPES = {
    simple: { ...USUAL, "'": "'", $: '$', '`': '`' },
    digits: {},
    joinsLines: false,
};
/** The ways in which loaders read a dotenv value, quoted or not. */
function spellDotenvValue(source, start, end) {
    const quote = source.charAt(start);
    const isQuoted = end - start > 1 && /['"`]/.test(quote) && source.charAt(end - 1) === quote;
    const [from, to] = isQuoted ? [start + 1, end - 1] : [start, end];
    const ways = quote === '"' && isQuoted ? [DOTENV_ESCAPES, SHELL_ESCAPES, NO_ESCAPES] : [NO_ESCAPES];
    const inner = ways.flatMap((escapes) => [false, true].map((crlf) => spellEscaped(source, from, to, escapes, crlf)));
    // A loader that knows no quotes keeps them.
    return isQuoted ? [...inner, spellEscaped(source, start, end, NO_ESCAPES)] : inner;
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ behind)
/* harmony export */ });
/** The offset behind what a sticky expression takes at `at`; `at` itself when it takes nothing. */
function behind(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.test(text) ? sticky.lastIndex : at;
}


/***/ }),

/***/ 31160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uo: () => (/* binding */ capped),
  fg: () => (/* binding */ isGlob),
  j7: () => (/* binding */ normalise),
  OH: () => (/* binding */ openWorkspace),
  J5: () => (/* binding */ refused)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/encoding.js
var encoding = __webpack_require__(77358);
;// CONCATENATED MODULE: ./build/src/source/open.js


/** Finds each folder of the workspace once: asking for the real path of every file would cost as much as reading it. */
function folderFinder(root) {
    const known = new Map();
    return (folder) => {
        const asked = (0,external_node_path_.resolve)(root, folder);
        const found = known.get(asked) ?? resolveInside(root, asked);
        known.set(asked, found);
        return found;
    };
}
/** Resolves the links of an absolute path; what lies outside of the workspace, or below `.git`, is refused. */
function resolveInside(root, asked) {
    let real;
    try {
        real = external_node_fs_.realpathSync.native(asked);
    }
    catch (error) {
        return { reason: isInside(root, asked) ? reasonOf(error) : 'outside-workspace' };
    }
    if (!isInside(root, real))
        return { reason: 'outside-workspace' };
    return (0,external_node_path_.relative)(root, real).split(external_node_path_.sep)[0] === '.git' ? { reason: 'in-git-directory' } : { root, real };
}
// O_NONBLOCK: opening a pipe that nobody writes to would otherwise hang before its type could be looked at.
const FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** Opens a file and returns its descriptor. No link is followed that was not resolved and found to stay inside. */
function openInside(findFolder, path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(path))
        return { reason: 'name-not-allowed' };
    const folder = findFolder((0,external_node_path_.dirname)(path));
    if ('reason' in folder)
        return folder;
    const file = (0,external_node_path_.join)(folder.real, (0,external_node_path_.basename)(path));
    if (!isInside(folder.root, file))
        return { reason: 'outside-workspace' };
    // Where the system cannot be told to follow no link, each file is resolved.
    if (external_node_fs_.constants.O_NOFOLLOW === undefined || (0,external_node_path_.basename)(file) === '.git')
        return openResolved(folder.root, file);
    try {
        return (0,external_node_fs_.openSync)(file, FLAGS);
    }
    catch (error) {
        return codeOf(error) === 'ELOOP' ? openResolved(folder.root, file) : { reason: reasonOf(error) };
    }
}
function openResolved(root, file) {
    const found = resolveInside(root, file);
    if ('reason' in found)
        return found;
    try {
        return (0,external_node_fs_.openSync)(found.real, FLAGS);
    }
    catch (error) {
        return { reason: reasonOf(error) };
    }
}
function isInside(root, real) {
    return real === root || real.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
}
/** The reason behind a code of the file system; what is not an error at all was thrown by no file system. */
function reasonOf(error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
        return 'missing';
    if (code === 'EISDIR' || code === 'ENXIO' || code === 'ELOOP')
        return 'not-a-regular-file';
    return 'unreadable';
}
function codeOf(error) {
    if (!(error instanceof Error))
        throw error;
    return 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./build/src/source/workspace.js





/** Opens the folder `root` (absolute). Nothing is read before it is asked for. */
function openWorkspace(root, limits) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    const findFolder = folderFinder(realRoot);
    const folders = new Map();
    let filesRead = 0;
    return {
        limits,
        has: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(realRoot, path)),
        hasFolder: (path) => isFolder((0,external_node_path_.resolve)(realRoot, path)),
        read: (path) => {
            if (++filesRead > limits.files)
                return capped('files', limits.files);
            return readInside(findFolder, path, limits) ?? capped('file-size', limits.fileSize, normalise(path));
        },
        readShort: (path, most) => {
            if (filesRead >= limits.files)
                return capped('files', limits.files);
            const read = readInside(findFolder, path, { ...limits, fileSize: Math.min(most, limits.fileSize) });
            if (read)
                filesRead++;
            return read;
        },
        expand: async (pattern) => {
            if (!isGlob(pattern))
                return { paths: [normalise(pattern)], problems: [] };
            const { walk } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 21370));
            return walk(realRoot, normalise(pattern), folders);
        },
    };
}
/** Whether the path is a glob and may match several files. */
function isGlob(path) {
    return /[*?[\]{}()!]/.test(path);
}
/** What cannot be looked at, or named, is left to whoever reads it. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    catch {
        return false;
    }
}
/** A file that was not read for a cap. */
function capped(cap, limit, file) {
    const location = file === undefined ? undefined : { file, line: 1, column: 1 };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/cap', { cap, limit }, { location }) };
}
/** A file that was not read for its path, or for what is there. */
function refused(reason, path) {
    if (reason === 'unreadable')
        return { ok: false, problem: (0,finding/* finding */.gk)('source/unreadable', { path }) };
    return { ok: false, problem: (0,finding/* finding */.gk)('source/file', { reason, path }) };
}
/** Undefined where the file is longer than its cap. */
function readInside(findFolder, path, limits) {
    const opened = openInside(findFolder, path);
    if (typeof opened !== 'number')
        return refused(opened.reason, path);
    try {
        return readOpen(opened, normalise(path), limits);
    }
    catch (error) {
        return refused(reasonOf(error), path);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
/** Serves every small file in turn: what is read is decoded before the next one is opened. */
const CHUNK = Buffer.allocUnsafeSlow(64 * 1024);
function readOpen(descriptor, file, limits) {
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (!stats.isFile())
        return refused('not-a-regular-file', file);
    if (stats.size > limits.fileSize)
        return undefined;
    // One byte more than there should be: whatever the system has to make ready is as small as the file.
    const room = stats.size < CHUNK.length ? CHUNK : Buffer.allocUnsafeSlow(stats.size + 1);
    const first = (0,external_node_fs_.readSync)(descriptor, room, 0, Math.min(stats.size + 1, room.length), null);
    const whole = first === stats.size && first > 0;
    const bytes = whole ? room.subarray(0, first) : readRest(descriptor, Buffer.from(room.subarray(0, first)), limits);
    if (bytes === undefined)
        return undefined;
    const decoded = (0,encoding/* decodeUtf8 */._)(bytes, file);
    if (!decoded.ok)
        return decoded;
    const { text, bom } = decoded;
    return { ok: true, source: bom ? { file, text, bom } : { file, text } };
}
/**
 * Reads on to the end; undefined when there is more than the cap. The size that the file system reports is not trusted:
 * it is 0 under /proc, and a file can grow.
 */
function readRest(descriptor, begun, limits) {
    const chunks = [begun];
    let total = begun.length;
    for (let count = total; count > 0;) {
        count = (0,external_node_fs_.readSync)(descriptor, CHUNK, 0, CHUNK.length, null);
        total += count;
        if (total > limits.fileSize)
            return undefined;
        chunks.push(Buffer.from(CHUNK.subarray(0, count)));
    }
    return Buffer.concat(chunks);
}
/** Relative, with single `/`, without `./`: the same file has one name, however it is given. */
function normalise(path) {
    const parts = path.replaceAll('\\', '/').split('/');
    const named = parts.filter((part, at) => (part !== '' && part !== '.') || (part === '' && at === 0)).join('/');
    return named === '' ? path : named;
}


/***/ }),

/***/ 4813:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/tollgate/main/schemas/tollgate.schema.json","title":"Tollgate configuration","description":"a mapping of keys","type":"object","additionalProperties":false,"properties":{"environments":{"title":"The places that are deployed to, in the order of promotion.","description":"environments by name","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/environment"}},"validate":{"title":"Schemas against files, or against the effective configuration of environments.","description":"a list of entries","type":"array","items":{"$ref":"#/$defs/validate"}},"schemas":{"title":"Further schemas, which a $ref finds by their $id.","$ref":"#/$defs/paths"},"gateways":{"title":"Payment gateways are recognised unless this is off. A mapping adds to what is known of them, by their ids.","description":"on, off, or a mapping from the id of a payment gateway to a file, or to { file: \u2026, api-version: \u2026 }","if":{"type":"object"},"then":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":64,"description":"the id of a payment gateway: small letters, digits and hyphens"},"additionalProperties":{"$ref":"#/$defs/gateway"},"description":"on, off, or a mapping from the id of a payment gateway to a file, or to { file: \u2026, api-version: \u2026 }"},"else":{"enum":["on","off"],"description":"on, off, or a mapping from the id of a payment gateway to a file, or to { file: \u2026, api-version: \u2026 }"}},"probes":{"title":"Services that must answer as expected before the deploy goes on.","description":"a list of probes","type":"array","items":{"$ref":"#/$defs/probe"}},"payment-methods":{"title":"Payment methods that customers are offered. Each has a verdict of its own.","description":"a list of payment methods","type":"array","items":{"$ref":"#/$defs/paymentMethod"}},"redundancy":{"title":"Services of which one stands in for another.","description":"a list of groups","type":"array","items":{"$ref":"#/$defs/redundancy"}},"parity":{"title":"What must be the same in all environments, what must differ, and what is not compared.","$ref":"#/$defs/parity"},"scan":{"title":"Folders or globs of source code (JavaScript, TypeScript, Python, Ruby, PHP, Go, Java). A default there that points at a sandbox or at the machine itself is told where a live environment lacks the key.","$ref":"#/$defs/paths"},"rules":{"title":"Severity by rule.","description":"severities by rule, such as parity/missing: error; rules of parity belong below parity","type":"object","additionalProperties":{"enum":["off","info","warning","error"],"description":"off, info, warning or error"}},"waivers":{"title":"Findings that are accepted until a day.","description":"a list of waivers","type":"array","items":{"$ref":"#/$defs/waiver"}}},"$defs":{"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$","description":"a name of letters, digits, dots, underscores and hyphens"},"path":{"type":"string","minLength":1,"maxLength":4096,"description":"a path relative to the repository"},"paths":{"description":"a path, or a list of paths","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/path"},"description":"a path, or a list of paths"},"else":{"$ref":"#/$defs/path"}},"duration":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$","description":"a duration such as 500ms, 5s, 2m or 14d"},"severity":{"enum":["error","warning","info"],"description":"error, warning or info"},"names":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/name"},"description":"a list of environments"},"environment":{"description":"an environment: payments and sources","type":"object","additionalProperties":false,"required":["sources"],"properties":{"payments":{"title":"Which payments the environment takes. Without it, well-known names say it: live for production, prod, prd and live; test for staging, stage, test, dev and development.","enum":["live","test","none"],"description":"live, test or none"},"sources":{"title":"Where its configuration comes from. They are laid over each other; mappings are merged, everything else is replaced.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"},"description":"a list of sources, later over earlier"}}},"source":{"description":"a path or glob, or one of { path: \u2026 }, { kubernetes: \u2026 }, { compose: \u2026 }, { ecs: \u2026 }, { github: \u2026 }, { process: true }","if":{"type":"object"},"then":{"if":{"required":["process"]},"then":{"$ref":"#/$defs/processSource"},"else":{"if":{"required":["kubernetes"]},"then":{"$ref":"#/$defs/kubernetesSource"},"else":{"if":{"required":["compose"]},"then":{"$ref":"#/$defs/composeSource"},"else":{"if":{"required":["ecs"]},"then":{"$ref":"#/$defs/ecsSource"},"else":{"if":{"required":["github"]},"then":{"$ref":"#/$defs/githubSource"},"else":{"$ref":"#/$defs/fileSource"}}}}}},"else":{"$ref":"#/$defs/path"}},"gateway":{"description":"a path to the file of the gateway, or { file: \u2026, api-version: \u2026 }","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"title":"What is known of the gateway, in the form of schemas/gateways/gateway.schema.json. It stands in for the catalogue\u2019s file of the same id. A path alone says the same.","$ref":"#/$defs/path"},"api-version":{"title":"The version of the gateway\u2019s API that the code was written for. What the environments say must not be older.","type":["string","integer"],"minLength":1,"description":"a version, in quotes where it is a number with a point"}},"description":"a path to the file of the gateway, or { file: \u2026, api-version: \u2026 }"},"else":{"$ref":"#/$defs/path"}},"fileSource":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"title":"A path or a glob. {service} in it stands for the name of a service.","$ref":"#/$defs/path"},"format":{"title":"How the file is read, where its name does not tell or tells wrongly.","$ref":"#/$defs/format"},"at":{"title":"Where the file is mounted in the configuration. Without it, at the root.","type":"string","minLength":1,"description":"the dotted path under which the file is mounted"},"dialect":{"title":"The program that reads a dotenv file where it is used. Without it, as the dotenv package does, and a line that the others read differently is a finding.","enum":["dotenv","compose","docker","python-dotenv","shell"],"description":"dotenv, compose, docker, python-dotenv or shell"}},"description":"{ path: \u2026, format: \u2026, dialect: \u2026, at: \u2026 }"},"processSource":{"type":"object","additionalProperties":false,"required":["process"],"properties":{"process":{"title":"Takes the environment variables of the step that the process-names input lists. Their values count as secrets.","const":true,"description":"true"}},"description":"{ process: true }"},"githubSource":{"type":"object","additionalProperties":false,"required":["github"],"properties":{"github":{"title":"Name of an environment of this repository in GitHub: its variables, and the names of its secrets. {service} in it stands for the name of a service.","type":"string","pattern":"^(?!\\\\.{1,2}$)[^\\\\u0000-\\\\u001f\\\\u007f]{1,255}$","description":"the name of an environment in GitHub"},"repository":{"title":"Whether the variables and secrets of the repository lie under those of the environment, and under these what the organization shares with it.","type":"boolean","description":"true or false"},"present":{"$ref":"#/$defs/present"}},"description":"{ github: \u2026, repository: \u2026, present: \u2026 }"},"present":{"title":"Names of variables that come from where no file shows them, such as a whole Secret: they count as there.","type":"array","items":{"type":"string","minLength":1,"maxLength":253,"description":"the name of a variable"},"description":"a list of names of variables"},"kubernetesSource":{"type":"object","additionalProperties":false,"required":["kubernetes"],"properties":{"kubernetes":{"title":"Rendered manifests, all read together: the workload and the ConfigMaps and Secrets that it refers to.","$ref":"#/$defs/paths"},"workload":{"title":"Kind and name of the workload, such as Deployment/checkout; {service} in it stands for the name of a service. Not needed where there is one.","type":"string","pattern":"^[A-Za-z]+/([a-z0-9.-]|\\\\{service\\\\}){1,253}$","description":"a kind and a name, such as Deployment/checkout"},"container":{"title":"Name of the container. Not needed where the workload or the task has one.","type":"string","minLength":1,"maxLength":253,"description":"the name of a container"},"present":{"$ref":"#/$defs/present"}},"description":"{ kubernetes: \u2026, workload: \u2026, container: \u2026, present: \u2026 }"},"composeSource":{"type":"object","additionalProperties":false,"required":["compose"],"properties":{"compose":{"title":"Compose files, later over earlier.","$ref":"#/$defs/paths"},"service":{"title":"Name of the service in the compose files. Not needed where there is one.","type":"string","minLength":1,"maxLength":253,"description":"the name of a service"},"env-files":{"title":"Files with the variables for interpolation, later over earlier. Without it, the file .env beside the first compose file, where there is one.","type":"array","items":{"$ref":"#/$defs/path"},"description":"a list of paths"},"profiles":{"title":"Profiles that are active.","type":"array","items":{"type":"string","minLength":1,"description":"the name of a profile"},"description":"a list of profiles"}},"description":"{ compose: \u2026, service: \u2026, env-files: \u2026, profiles: \u2026 }"},"ecsSource":{"type":"object","additionalProperties":false,"required":["ecs"],"properties":{"ecs":{"title":"A task definition as JSON or YAML.","$ref":"#/$defs/paths"},"container":{"title":"Name of the container. Not needed where the workload or the task has one.","type":"string","minLength":1,"maxLength":253,"description":"the name of a container"},"present":{"$ref":"#/$defs/present"}},"description":"{ ecs: \u2026, container: \u2026, present: \u2026 }"},"validate":{"description":"an entry with a name, a schema, and either files or environments","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"What the entry is called in reports. No two entries share one.","type":"string","minLength":1,"maxLength":200,"description":"a name"},"schema":{"title":"The JSON Schema, in any format that is read; a path, or an address that the lock file holds. Without it, each file names its own.","$ref":"#/$defs/path"},"files":{"title":"Files, globs or folders whose files are held against the schema, each as it is.","$ref":"#/$defs/paths"},"format":{"title":"How the files, or the text inside, are read, where the name does not tell or tells wrongly.","$ref":"#/$defs/format"},"dialect":{"title":"The program that reads the dotenv files of the entry where they are used. Without it, as the dotenv package does.","enum":["dotenv","compose","docker","python-dotenv","shell"],"description":"dotenv, compose, docker, python-dotenv or shell"},"inside":{"title":"The key whose text is itself a document, such as data.\\"application.yaml\\" of a ConfigMap or a variable that holds JSON. That document is held against the schema.","type":"string","minLength":1,"description":"a dotted path or a JSON Pointer"},"environments":{"title":"Environments whose effective configuration is held against the schema. Without it, those that require names.","$ref":"#/$defs/names"},"require":{"title":"Keys that must be set and not be empty, whatever the schema says.","description":"keys that must be set, by environment: { production: [KEY] }","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"^(?:/.*|[^*?\\\\[\\\\]{}]*)$","description":"one key, such as hosts.1 for an item of a list (not hosts[1], and no pattern), or a JSON Pointer"},"description":"a list of at least one key"}},"forbid":{"title":"Keys that must not be there, whatever the schema says. Patterns as in parity rules.","description":"keys that must not be there, by environment: { production: [KEY] }","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"^(?:/.*|(?:[^?\\\\[\\\\]{}\\"]|\\"(?:[^\\"\\\\\\\\]|\\\\\\\\.)*\\")*)$","description":"a key or a pattern with * and **, such as hosts.1 for an item of a list (not hosts[1]), or a JSON Pointer"},"description":"a list of at least one key"}}}},"probe":{"description":"a probe: a name and what is asked, or a gateway","type":"object","additionalProperties":false,"anyOf":[{"required":["name","url"]},{"required":["name","tcp"]},{"required":["name","tls"]},{"required":["name","dns"]},{"required":["name","grpc"]},{"required":["name","status-page"]},{"required":["name","database"]},{"required":["gateway"]}],"properties":{"name":{"title":"What the probe is called in reports. Without it, the id of its gateway. No two probes share one.","type":"string","minLength":1,"maxLength":200,"description":"a name"},"gateway":{"title":"The payment gateway whose request and expected status are taken from the catalogue.","type":"string","minLength":1,"description":"the id of a payment gateway"},"url":{"title":"What is asked: an address, or the value of a key in the environment under check, to which path is appended.","description":"an address, or { from: KEY, path: /\u2026 }","then":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"title":"The key whose value is asked.","type":"string","minLength":1,"description":"a key of the configuration"},"path":{"title":"Appended to the value. Without it, the path of the catalogue\u2019s request.","type":"string","pattern":"^/","description":"a path that begins with /"}},"description":"an address, or { from: KEY, path: /\u2026 }"},"else":{"type":"string","minLength":1,"description":"an address, or { from: KEY, path: /\u2026 }"},"if":{"type":"object"}},"tcp":{"title":"A host and a port that must take a connection.","$ref":"#/$defs/host"},"tls":{"title":"A host and a port whose certificate must be right.","$ref":"#/$defs/host"},"dns":{"title":"A name that must resolve.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"title":"The name, or the key that holds it or an address with it.","description":"a name, an address that holds one, or { from: KEY }","$ref":"#/$defs/host"},"type":{"title":"The type of the records. Without it, A.","enum":["A","AAAA","CAA","CNAME","MX","NS","PTR","SOA","SRV","TXT"],"description":"a record type such as A"},"server":{"title":"The server to ask, as an IP address, with :port unless that is 53. Without it, those of the system.","type":"string","minLength":1,"description":"an IP address, or address:port"}},"description":"{ name: \u2026, type: \u2026, server: \u2026 }"},"grpc":{"title":"A host and a port whose gRPC health service (v1) must answer SERVING.","$ref":"#/$defs/host"},"status-page":{"title":"The address of a provider\u2019s status page.","type":"string","minLength":1,"description":"an address"},"database":{"title":"A database, by URL: postgres, mysql, mariadb, redis, rediss.","description":"{ from: KEY, level: \u2026, settings: \u2026 }","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"title":"The key whose value is its URL.","type":"string","minLength":1,"description":"a key of the configuration"},"level":{"title":"How far it is looked into: connect, tls, startup (what it says before a login) or login. Without it, startup.","enum":["connect","tls","startup","login"],"description":"connect, tls, startup or login"},"settings":{"title":"What settings must be after a login, by name: a value, or a comparison such as \\">= 200\\".","type":"object","minProperties":1,"additionalProperties":{"type":["string","number","boolean"],"description":"a value, or a comparison such as \\">= 200\\""},"description":"names of settings and what they must be"}},"description":"{ from: KEY, level: \u2026, settings: \u2026 }"},"else":{"type":"string","minLength":1,"description":"{ from: KEY, level: \u2026, settings: \u2026 }"}},"environments":{"title":"Environments that it runs for. Without it, all; an address that does not depend on one is asked once.","$ref":"#/$defs/names"},"method":{"title":"GET unless the catalogue says otherwise. Others than GET, HEAD and OPTIONS need a credential that is bound to them, or a request of the catalogue.","enum":["GET","HEAD","OPTIONS","POST","PUT","PATCH","DELETE"],"description":"an HTTP method in capitals"},"headers":{"title":"Headers to send.","type":"object","additionalProperties":{"type":"string","description":"text as the value of a header; a credential is sent with `auth`"},"description":"names and values of headers"},"body":{"title":"What to send as the body: text, { json: \u2026 } in which { from: KEY } stands for the value of a key, or { file: \u2026 }.","description":"text, { json: \u2026 } or { file: \u2026 }","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"json":{"title":"Sent as JSON.","description":"a value"},"file":{"title":"Path of a file that is sent as it is.","$ref":"#/$defs/path"}},"description":"{ json: \u2026 } or { file: \u2026 }"},"else":{"type":"string","description":"text, { json: \u2026 } or { file: \u2026 }"}},"auth":{"title":"The credential to send, or one by environment: one that is not named has none. The workflow says where each may go.","description":"the name of a credential that the workflow binds, or such names by environment","if":{"type":"object"},"then":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1,"description":"the name of a credential that the workflow binds"},"description":"names of credentials by environment"},"else":{"type":"string","minLength":1,"description":"the name of a credential that the workflow binds, or such names by environment"}},"redirects":{"title":"Whether redirects within the origin are followed. Without it, none are; those to elsewhere never are.","enum":["off","same-origin"],"description":"off or same-origin"},"dialogue":{"title":"What is said over a TCP connection, step by step.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"expect":{"title":"A regular expression that one of the next lines must match. Slashes around it, /\u2026/, do not belong to it.","type":"string","minLength":1,"description":"a regular expression"},"send":{"title":"Text to send, as it is.","type":"string","minLength":1,"description":"text to send"},"start-tls":{"title":"Begin TLS.","const":true,"description":"true"}},"description":"{ expect: \u2026 }, { send: \u2026 } or { start-tls: true }"},"description":"a list of steps"},"service":{"title":"The gRPC service that is asked about. Without it, the server as a whole.","type":"string","description":"the name of a gRPC service"},"plain":{"title":"Whether gRPC is spoken without TLS, which only hosts in allow-private-hosts may be.","type":"boolean","description":"true or false"},"format":{"title":"What the status page is made with. Without it, statuspage.","enum":["statuspage","instatus","custom"],"description":"statuspage, instatus or custom"},"components":{"title":"Components of the status page that must work. Without it, the page as a whole counts.","type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"the name of a component"},"description":"a list of names of components"},"custom":{"title":"For format custom: where the state stands in the JSON, and what it is when all is well.","type":"object","additionalProperties":false,"required":["path","up"],"properties":{"path":{"title":"A JSON Pointer, or a JSONPath that begins with $.","type":"string","pattern":"^(/|\\\\$)","description":"a JSON Pointer or a JSONPath"},"up":{"title":"What stands there when all is well.","description":"a text, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a text"},"description":"a text, or a list of them"},"else":{"type":"string","minLength":1,"description":"a text, or a list of them"}},"degraded":{"title":"What stands there when the service works, but not well. What stands in no list is unknown, and does not pass.","description":"a text, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a text"},"description":"a text, or a list of them"},"else":{"type":"string","minLength":1,"description":"a text, or a list of them"}},"down":{"title":"What stands there when the service is down.","description":"a text, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a text"},"description":"a text, or a list of them"},"else":{"type":"string","minLength":1,"description":"a text, or a list of them"}}},"description":"{ path: \u2026, up: \u2026, degraded: \u2026, down: \u2026 }"},"allow":{"title":"Addresses that may be asked. For an environment that it names nothing else counts; otherwise an address out of the configuration must be a host of the catalogue.","description":"URL patterns by environment","type":"object","additionalProperties":{"description":"a URL pattern, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/urlPattern"},"description":"a URL pattern, or a list of them"},"else":{"$ref":"#/$defs/urlPattern"}}},"expect":{"title":"What is asked of the answer.","$ref":"#/$defs/expectation"},"warn":{"title":"What is asked of the answer as well, and only warns. Its keys are those of expect.","$ref":"#/$defs/expectation"},"timeout":{"title":"For one attempt, from resolving the name to the last byte. Without it, 15s.","$ref":"#/$defs/duration"},"retries":{"title":"Further attempts after a failure that may pass by itself. Without it, none.","type":"integer","minimum":0,"maximum":2,"description":"a whole number from 0 to 2"},"samples":{"title":"How often it is asked. Without it, once.","type":"integer","minimum":1,"maximum":1000,"description":"a whole number from 1 to 1000"},"interval":{"title":"From the beginning of one sample to that of the next. Without it, none.","$ref":"#/$defs/duration"},"concurrency":{"title":"Samples that may be under way at a time. Without it, one.","type":"integer","minimum":1,"maximum":20,"description":"a whole number from 1 to 20"},"addresses":{"title":"Whether the address that answers first is asked, or each that the name has. Without it, first.","enum":["first","all"],"description":"first or all"},"blocks":{"title":"Whether a failure stops the deploy. Without it, true; with false its findings are warnings.","type":"boolean","description":"true or false"},"on-outage":{"title":"What it does to the deploy when the provider fails the configuration that is live as well. Without it, block.","enum":["block","warn"],"description":"block or warn"},"runbook":{"title":"Where a person reads what to do; shown beside each finding of the probe.","type":"string","minLength":1,"description":"a path or an address"}}},"paymentMethod":{"description":"{ name: \u2026, any-of: \u2026 }","type":"object","additionalProperties":false,"required":["name","any-of"],"properties":{"name":{"title":"What it is called in reports.","type":"string","minLength":1,"maxLength":200,"description":"a name"},"any-of":{"title":"Probes of which one must pass.","type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"the name of a probe"},"description":"a list of names of probes"},"listed":{"title":"The provider\u2019s own word for the method, which the listing of one of the providers must hold.","type":"string","minLength":1,"description":"the provider\u2019s word for the method"},"listing":{"title":"Where the words stand in the answers of the probes. Without it, where the catalogue knows of them.","type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"title":"A JSON Pointer, or a JSONPath that begins with $, such as $.methods[*].id.","type":"string","pattern":"^(/|\\\\$)","description":"a JSON Pointer or a JSONPath"}},"description":"{ path: \u2026 }"},"environments":{"title":"Environments that it is wanted in. Without it, all.","$ref":"#/$defs/names"},"runbook":{"title":"Where a person reads what to do.","type":"string","minLength":1,"description":"a path or an address"}}},"redundancy":{"description":"{ name: \u2026, of: \u2026 }","type":"object","additionalProperties":false,"required":["name","of"],"properties":{"name":{"title":"What the group is called in reports.","type":"string","minLength":1,"maxLength":200,"description":"a name"},"of":{"title":"Probes of the services that stand in for each other.","type":"array","minItems":2,"items":{"type":"string","minLength":1,"description":"the name of a probe"},"description":"a list of at least two names of probes"},"at-least":{"title":"With fewer that pass the deploy stops. Without it, 1.","type":"integer","minimum":1,"maximum":100,"description":"a whole number"},"want":{"title":"With fewer that pass there is a warning. Without it, all.","type":"integer","minimum":1,"maximum":100,"description":"a whole number"},"distinct":{"title":"What no two of them may share to count as two.","type":"array","minItems":1,"items":{"enum":["host","address"],"description":"host or address"},"description":"a list of host and address"},"environments":{"title":"Environments that it is wanted in. Without it, all.","$ref":"#/$defs/names"},"runbook":{"title":"Where a person reads what to do.","type":"string","minLength":1,"description":"a path or an address"}}},"urlPattern":{"type":"string","pattern":"^(https?|tcp|tls|dns|grpcs?|postgres(ql)?|mysql|mariadb|rediss?)://","description":"a URL pattern such as https://*.example.com/api/**"},"parity":{"description":"how environments compare","type":"object","additionalProperties":false,"properties":{"match":{"title":"Which member identifies the items of the lists that a path names. Without it, the first of name, key and id that an item has, else its number among those without.","type":"object","additionalProperties":{"type":"string","minLength":1},"description":"the identifying member of list items, by path"},"default":{"title":"What must hold where no rule speaks. Without it, present.","enum":["present","same","shape","ignore"],"description":"present, same, shape or ignore"},"groups":{"title":"Environments that belong together, by the name of the group. One in no group is a group by itself.","type":"object","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/names"},"description":"names of environments, by group: { live: [production-eu, production-us] }"},"rules":{"title":"What must hold at which paths.","type":"array","items":{"$ref":"#/$defs/parityRule"},"description":"a list of rules; the last that matches wins"}}},"parityRule":{"description":"a parity rule with path, and must or expect","type":"object","additionalProperties":false,"required":["path"],"anyOf":[{"required":["must"]},{"required":["expect"]}],"if":{"properties":{"must":{"const":"ignore"}},"required":["must"]},"then":{"required":["reason"]},"properties":{"path":{"title":"Which keys the rule speaks of: dotted keys with * and **, parts that hold dots in double quotes, or a JSON Pointer.","$ref":"#/$defs/keyPaths"},"must":{"title":"What must hold between the environments. Without it, present.","enum":["same","different","present","absent","shape","ignore"],"description":"same, different, present, absent, shape or ignore"},"as":{"title":"What values are brought to before they are compared. Without it they are compared as they are typed.","enum":["url","duration","number","quantity","bool","set","multiset","text","json","yaml"],"description":"url, duration, number, quantity, bool, set, multiset, text, json or yaml"},"expect":{"title":"What the value must look like in an environment. A URL pattern is compared on the parsed URL.","description":"a glob or /regular expression/ by environment or group","type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1}},"in":{"title":"Environments and groups that the rule speaks of. Without it, all.","$ref":"#/$defs/names"},"between":{"title":"Holds environments of different groups against each other: what those of one group share does not count.","enum":["groups"],"description":"the word groups, and nothing else"},"within":{"title":"Holds the environments of each group against each other, and no group against another.","enum":["groups"],"description":"the word groups, and nothing else"},"severity":{"title":"The severity of its findings.","$ref":"#/$defs/severity"},"reason":{"title":"Why. Needed for must: ignore.","type":"string","minLength":1,"description":"a reason"}}},"waiver":{"description":"a waiver with rule, reason and expires","type":"object","additionalProperties":false,"required":["rule","reason","expires"],"properties":{"rule":{"title":"The rule whose findings are accepted. Only rules that make a run fail can be waived.","type":"string","minLength":1,"description":"the name of a rule"},"path":{"title":"The keys that it covers, written as in a parity rule. Without it, all.","type":"string","minLength":1,"description":"a key"},"in":{"title":"The environment that it covers. Without it, all.","$ref":"#/$defs/name"},"service":{"title":"The service that it covers. Without it, all.","type":"string","minLength":1,"description":"a service"},"reason":{"title":"Why the finding is accepted.","type":"string","minLength":1,"description":"a reason"},"owner":{"title":"Who answers for it.","type":"string","minLength":1,"description":"an owner"},"expires":{"title":"The last day on which it holds.","type":"string","format":"date","description":"a day such as 2027-01-31"},"pin":{"title":"Fingerprint of the value that is accepted, as a report shows it where a fingerprint-key is given. With another value the waiver ends.","type":"string","pattern":"^[0-9a-f]{32}$","description":"a fingerprint of 32 hexadecimal digits"}}},"keyPaths":{"description":"a dotted path of keys, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a dotted path of keys"},"description":"a dotted path of keys, or a list of them"},"else":{"type":"string","minLength":1,"description":"a dotted path of keys, or a list of them"}},"format":{"enum":["dotenv","json","jsonc","json5","yaml","toml","ini","properties"],"description":"dotenv, json, jsonc, json5, yaml, toml, ini or properties"},"host":{"description":"host:port, a URL, or { from: KEY }","if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["from"],"properties":{"from":{"title":"The key whose value names it.","type":"string","minLength":1,"description":"a key of the configuration"}},"description":"host:port, a URL, or { from: KEY }"},"else":{"type":"string","minLength":1,"description":"host:port, a URL, or { from: KEY }"}},"expectation":{"description":"what the answer must be","type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"title":"Status codes that pass: codes, classes, ranges. Without it, those of the catalogue, else 200 to 299.","type":"array","minItems":1,"items":{"description":"a status code, a class such as 2xx, or a range such as 200-299","if":{"type":"string"},"then":{"pattern":"^([1-5]xx|[1-5][0-9]{2}-[1-5][0-9]{2})$","description":"a status code, a class such as 2xx, or a range such as 200-299"},"else":{"type":"integer","minimum":100,"maximum":599,"description":"a status code, a class such as 2xx, or a range such as 200-299"}},"description":"a list of status codes, classes such as 2xx, or ranges such as 200-299"},"latency":{"title":"How long it may take: percentiles, maximum and mean of all samples, and the medians of single phases.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"p50":{"title":"The median is at most this.","$ref":"#/$defs/duration"},"p95":{"title":"The 95th percentile is at most this.","$ref":"#/$defs/duration"},"p99":{"title":"The 99th percentile is at most this.","$ref":"#/$defs/duration"},"max":{"title":"The slowest sample is at most this.","$ref":"#/$defs/duration"},"mean":{"title":"The mean is at most this.","$ref":"#/$defs/duration"},"dns":{"title":"The median of resolving the name is at most this.","$ref":"#/$defs/duration"},"connect":{"title":"The median of connecting is at most this.","$ref":"#/$defs/duration"},"tls":{"title":"The median of agreeing on TLS is at most this.","$ref":"#/$defs/duration"},"first-byte":{"title":"The median of the wait for the first byte is at most this.","$ref":"#/$defs/duration"}},"description":"{ p50, p95, p99, max, mean, dns, connect, tls or first-byte: a duration }"},"json-schema":{"title":"The JSON Schema of the body.","$ref":"#/$defs/path"},"tls":{"title":"What TLS must show.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"min-version":{"title":"The oldest version that passes. TLS 1.2 is needed in any case.","enum":["TLSv1.2","TLSv1.3"],"description":"TLSv1.2 or TLSv1.3"},"expires-after":{"title":"The certificate, and each that it was verified with, must still be valid for at least this long.","$ref":"#/$defs/duration"},"names":{"title":"Names that the certificate must hold.","description":"a host name, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a host name"},"description":"a host name, or a list of them"},"else":{"type":"string","minLength":1,"description":"a host name, or a list of them"}}},"description":"{ min-version: \u2026, expires-after: \u2026, names: \u2026 }"},"header":{"title":"Headers of the answer, by name: a glob, a /regular expression/, or { absent: true }.","type":"object","minProperties":1,"additionalProperties":{"description":"a glob, a /regular expression/ or { absent: true }","if":{"type":"object","required":["absent"]},"then":{"type":"object","additionalProperties":false,"required":["absent"],"properties":{"absent":{"title":"The header must not be there.","const":true,"description":"true"}},"description":"{ absent: true }"},"else":{"type":"string","description":"a glob, a /regular expression/ or { absent: true }"}},"description":"names of headers and what they must be"},"body":{"title":"Regular expressions over the body as text. Slashes around one, /\u2026/, do not belong to it.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"matches":{"title":"Each must match.","description":"a regular expression, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a regular expression"},"description":"a regular expression, or a list of them"},"else":{"type":"string","minLength":1,"description":"a regular expression, or a list of them"}},"absent":{"title":"None may match.","description":"a regular expression, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a regular expression"},"description":"a regular expression, or a list of them"},"else":{"type":"string","minLength":1,"description":"a regular expression, or a list of them"}}},"description":"{ matches: \u2026, absent: \u2026 }"},"json":{"title":"Values of a JSON body, by JSON Pointer, or by JSONPath (RFC 9535) where the path begins with $.","type":"object","minProperties":1,"propertyNames":{"pattern":"^($|/|\\\\$)","description":"a path that begins with / (JSON Pointer) or with $ (JSONPath)"},"additionalProperties":true,"description":"paths, and what stands there: a value, or { equals, includes, matches, exists, every }"},"error-rate":{"title":"The share of samples that may fail. Without it, none.","type":"string","pattern":"^(100|[0-9]{1,2}(\\\\.[0-9]{1,3})?)%$","description":"a percentage such as 3%"},"http-version":{"title":"Versions of HTTP that pass.","description":"\\"1.1\\" or \\"2\\", or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"enum":["1.1","2"],"description":"\\"1.1\\" or \\"2\\""},"description":"\\"1.1\\" or \\"2\\", or a list of them"},"else":{"enum":["1.1","2"],"description":"\\"1.1\\" or \\"2\\", or a list of them"}},"ip-family":{"title":"The family of the address that must answer.","enum":[4,6],"description":"4 or 6"},"answers":{"title":"What a name server must answer.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"codes":{"title":"Response codes that pass. Without it, NOERROR.","description":"a response code such as NOERROR, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a response code such as NOERROR"},"description":"a response code such as NOERROR, or a list of them"},"else":{"type":"string","minLength":1,"description":"a response code such as NOERROR, or a list of them"}},"matches":{"title":"Each must match one of the answers. Slashes around one, /\u2026/, do not belong to it.","description":"a regular expression, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a regular expression"},"description":"a regular expression, or a list of them"},"else":{"type":"string","minLength":1,"description":"a regular expression, or a list of them"}},"absent":{"title":"None may match any of the answers. Slashes around one, /\u2026/, do not belong to it.","description":"a regular expression, or a list of them","if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"description":"a regular expression"},"description":"a regular expression, or a list of them"},"else":{"type":"string","minLength":1,"description":"a regular expression, or a list of them"}},"public":{"title":"Whether all addresses must be public ones, or none may be.","type":"boolean","description":"true or false"}},"description":"{ codes: \u2026, matches: \u2026, absent: \u2026, public: \u2026 }"}}}}}');

/***/ })

};
