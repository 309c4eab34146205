export const id = 560;
export const ids = [560];
export const modules = {

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

/***/ 98560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateCheck: () => (/* binding */ validateCheck)
});

// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/environment/tree.js
var tree = __webpack_require__(13111);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
;// CONCATENATED MODULE: ./build/src/schema/coerce.js

/** More rounds than any schema needs: each turns at least one text into what the schema asks for. */
const MOST_ROUNDS = 8;
/**
 * Validates values that come from loaders which know text only. Where the schema asks for a number, a boolean or null
 * and the text is written as one, it counts as one; nothing else is converted. `value` is changed in place.
 */
function validateTextual(schema, value, isTextual) {
    let violations = schema.validate(value);
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const changed = violations.filter((violation) => isTextual(violation.pointer) && convertAt(value, violation));
        if (changed.length === 0)
            break;
        violations = schema.validate(value);
    }
    return violations;
}
function convertAt(root, { pointer, detail }) {
    if (detail.rule !== 'validate/type' || detail.facts.found !== 'string')
        return false;
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
    const last = path.at(-1);
    const holder = path.slice(0, -1).reduce(memberOf, root);
    if (last === undefined || typeof holder !== 'object' || holder === null)
        return false;
    const text = memberOf(holder, last);
    if (typeof text !== 'string')
        return false;
    const converted = convert(text, detail.facts.expected);
    if (converted === undefined)
        return false;
    Object.defineProperty(holder, last, { value: converted, enumerable: true, configurable: true, writable: true });
    return true;
}
function memberOf(node, key) {
    return typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;
}
/** A number as JSON writes it (RFC 8259, section 6). */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function convert(text, expected) {
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

// EXTERNAL MODULE: ./build/src/schema/compile.js + 4 modules
var compile = __webpack_require__(81320);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
;// CONCATENATED MODULE: ./build/src/check/unreadable.js

/** Texts that stand in for a value that cannot be read: what holds for one and not the other was asked of the value. */
const STAND_INS = ['', `\u{1f6a7}${'x'.repeat(10_000)}`];
/** Whether some leaf exists whose value is not at hand. */
function hasUnreadable(effective) {
    return [...effective.leaves.values()].some(isUnreadable);
}
function isUnreadable({ content }) {
    return content.state === 'present' || content.state === 'runtime';
}
/** The value of a leaf for validation, with a stand-in where it cannot be read. */
function readableValue(leaf, standIn) {
    if (leaf.content.state === 'known')
        return leaf.content.value;
    return (0,effective/* textOf */.b)(leaf) ?? standIn;
}
/**
 * Validates with each stand-in. A leaf that cannot be read satisfies being there and being text; if one of the
 * stand-ins breaks a keyword, that keyword was asked of the value and could not be proven.
 */
function unreadableViolations(effective, validate) {
    const unreadable = new Set([...effective.leaves.values()].filter(isUnreadable).map(({ pointer }) => pointer));
    const rounds = STAND_INS.map(validate);
    const readable = rounds[0]?.filter(({ pointer }) => !unreadable.has(pointer)) ?? [];
    const asked = new Set(rounds
        .flat()
        .map(({ pointer }) => pointer)
        .filter((pointer) => unreadable.has(pointer)));
    return [...readable, ...[...asked].map(notReadable)];
}
function notReadable(pointer) {
    return { pointer, place: 'value', detail: { rule: 'validate/not-readable', facts: {} }, description: undefined };
}

;// CONCATENATED MODULE: ./build/src/check/validate.js











/** Holds files, and the effective configuration of environments, against JSON Schemas. */
const validateCheck = {
    name: 'validate',
    run: async (items, subject) => {
        const schemas = new Map();
        const load = (path) => {
            const loading = schemas.get(path) ?? (0,compile/* loadSchema */.e)(subject.workspace, path, subject.request.limits);
            schemas.set(path, loading);
            return loading;
        };
        const findings = [];
        const done = [];
        for (const item of items) {
            if (subject.signal.aborted)
                break;
            const outcome = await checkItem(item, subject, load);
            findings.push(...outcome.findings);
            done.push(...outcome.done);
        }
        return { findings, done };
    },
};
async function checkItem(item, subject, load) {
    const spec = subject.config.validate[item.entry];
    if (!spec)
        throw new Error(`no entry for ${item.id}`);
    const loaded = spec.schema === undefined ? undefined : await load(spec.schema);
    const said = (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? spec.location }));
    if (loaded && !loaded.ok)
        return { findings: said, done: [] };
    const findings = item.environment === undefined
        ? await checkFiles(spec, loaded?.schema, subject)
        : checkEnvironment(spec, loaded?.schema, (0,check_subject/* effectiveOf */.d)(subject, item));
    return { findings: [...said, ...findings], done: [item.id] };
}
async function checkFiles(spec, schema, subject) {
    const findings = [];
    for (const pattern of spec.files) {
        const { documents, problems } = await (0,read/* readAll */.yw)(subject.workspace, pattern);
        findings.push(...problems.map((problem) => ({ ...problem, location: problem.location ?? spec.location })));
        if (schema)
            for (const document of documents)
                findings.push(...checkDocument(document, schema, subject));
    }
    return findings;
}
/** A file as it is: only what its format calls text is text. */
function checkDocument(document, schema, subject) {
    const value = document.stringsOnly ? structuredClone(document.value) : document.value;
    const violations = orTimeout(schema, () => validateTextual(schema, value, () => document.stringsOnly));
    if ('rule' in violations)
        return [violations];
    const cap = subject.request.limits.findings;
    const listed = violations.slice(0, cap).map((violation) => {
        const part = violation.place === 'missing' ? 'end' : violation.place;
        const holder = violation.place === 'missing' ? (0,finding_pointer/* parentPointer */.Yg)(violation.pointer) : violation.pointer;
        return violationFinding(violation, { location: document.locate(holder, part) });
    });
    if (violations.length <= cap)
        return listed;
    const more = violations.length - cap;
    return [...listed, (0,finding/* finding */.gk)('validate/cap', { limit: cap, more }, { location: document.locate('') })];
}
function checkEnvironment(spec, schema, effective) {
    const { environment, service } = effective;
    const place = { environment, service };
    const required = (spec.require[environment] ?? [])
        .filter((key) => effective.complete && !(0,lookup/* isSet */.vM)(effective, key))
        .map((key) => {
        const pointer = (0,lookup/* pointerOf */.rq)(effective, key);
        const facts = { key, suggestion: undefined, declared: true };
        const related = spec.location && [{ role: 'rule', location: spec.location }];
        return (0,finding/* finding */.gk)('validate/required', facts, {
            ...place,
            pointer,
            location: insertionFor(effective, pointer),
            related,
        });
    });
    if (!schema)
        return required;
    const violations = orTimeout(schema, () => violationsIn(effective, schema));
    if ('rule' in violations)
        return [...required, violations];
    const said = new Set(required.map(({ pointer }) => pointer));
    const shown = violations.filter(({ place: where, pointer }) => where !== 'missing' || (effective.complete && !said.has(pointer)));
    return [
        ...required,
        ...shown.map((violation) => violationFinding(violation, { ...place, location: placeOf(effective, violation) })),
    ];
}
function violationsIn(effective, schema) {
    const isTextual = (pointer) => effective.leaves.get(pointer)?.textual === true;
    const validate = (unreadable) => validateTextual(schema, (0,tree/* plainOf */.oi)(effective.root, (leaf) => readableValue(leaf, unreadable)), isTextual);
    return hasUnreadable(effective) ? unreadableViolations(effective, validate) : validate('');
}
function placeOf(effective, { place, pointer }) {
    return place === 'missing' ? insertionFor(effective, pointer) : (0,lookup/* locateMember */.Dx)(effective, pointer, place);
}
function insertionFor(effective, pointer) {
    return (0,insertion/* insertionPoint */.K)(effective, pointer, (0,insertion/* likelyFormat */.w)((0,finding_pointer/* fromPointer */.kU)(pointer).at(-1) ?? ''));
}
function orTimeout(schema, validate) {
    try {
        return validate();
    }
    catch (error) {
        if (!(error instanceof bounded/* TimedOut */.G))
            throw error;
        return (0,finding/* finding */.gk)('schema/timeout', { seconds: schema.patternSeconds }, { location: schema.document.locate('') });
    }
}
function violationFinding({ pointer, detail }, place) {
    return (0,finding/* finding */.gk)(detail.rule, detail.facts, { ...place, pointer });
}


/***/ }),

/***/ 77878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ insertionPoint),
/* harmony export */   w: () => (/* binding */ likelyFormat)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40457);


/**
 * Where a missing member would stand: just behind the last member of its holder, in the last file that has the holder.
 * A file of the format `like` is preferred. Undefined when the environment has no file at all.
 */
function insertionPoint(effective, pointer, like) {
    for (let holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(pointer);; holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .parentPointer */ .Yg)(holder)) {
        const holding = effective.layers.filter((layer) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsMember */ .fC)(layer, holder));
        const layer = holding.findLast(({ document }) => document.format === like) ?? holding.at(-1);
        if (layer)
            return layer.document.locate(holder.slice(layer.at.length), 'end');
        if (holder === '')
            return effective.layers.at(-1)?.document.locate('', 'end');
    }
}
/** The format that a key of this name is usually written in: `LIKE_THIS` is a variable, and stands in dotenv. */
function likelyFormat(name) {
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? 'dotenv' : undefined;
}


/***/ }),

/***/ 40457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ locateMember),
/* harmony export */   fC: () => (/* binding */ holdsMember),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* unused harmony export leafFor */
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95814);

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
/** Whether the key leads to something: a leaf that is not an empty text, or a mapping or list with members. */
function isSet(effective, key) {
    const pointer = pointerOf(effective, key);
    const leaf = effective.leaves.get(pointer);
    if (leaf)
        return leaf.content.state !== 'known' || (leaf.content.value !== '' && leaf.content.value !== null);
    return [...effective.leaves.keys()].some((other) => other.startsWith(`${pointer}/`));
}
/** Where a member of the effective configuration stands; undefined when no file holds it. */
function locateMember(effective, pointer, part = 'value') {
    const leaf = effective.leaves.get(pointer);
    if (leaf) {
        const { location, valueLocation } = leaf.origin();
        return part === 'key' ? location : valueLocation;
    }
    const layer = effective.layers.findLast((one) => holdsMember(one, pointer));
    return layer?.document.locate(pointer.slice(layer.at.length), part);
}
/** Whether the document of a layer has the member that `pointer` names. */
function holdsMember({ document, at }, pointer) {
    if (pointer !== at && !pointer.startsWith(`${at}/`))
        return false;
    let node = document.value;
    for (const key of (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .fromPointer */ .kU)(pointer.slice(at.length))) {
        const member = typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key) : undefined;
        if (!member)
            return false;
        node = member.value;
    }
    return true;
}


/***/ })

};
