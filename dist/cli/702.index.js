export const id = 702;
export const ids = [702];
export const modules = {

/***/ 71702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/outline.js
var outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/source/yaml-outline.js


/** Walks the events of js-yaml once and notes where each member stands. */
function outlineYaml(text, events) {
    const documents = [];
    const frames = [];
    let outline = new Map();
    let duplicates = [];
    const open = (kind, pointer, end) => frames.push({ kind, pointer, seen: new Map(), key: undefined, index: 0, end });
    const noteKey = (frame, name, { start: offset, end }) => {
        const first = frame.seen.get(name);
        if (first === undefined)
            frame.seen.set(name, offset);
        else if (name !== '<<') {
            duplicates.push({ key: name, pointer: (0,finding_pointer/* childPointer */.Y2)(frame.pointer, name), first, again: offset });
        }
        frame.key = { name, offset, end };
    };
    /** Notes a value and returns its pointer. */
    const noteValue = (frame, place) => {
        // An empty value has no text of its own; behind its key is where it would stand.
        const nowhere = frame.key ? behindColon(text, frame.key.end) : frame.end;
        const { start: value, end } = place ?? { start: nowhere, end: nowhere };
        const name = frame.kind === 'sequence' ? String(frame.index++) : frame.key?.name;
        const pointer = frame.kind === 'document' ? frame.pointer : (0,finding_pointer/* childPointer */.Y2)(frame.pointer, name ?? '');
        outline.set(pointer, { key: frame.key?.offset ?? value, value, end });
        frame.key = undefined;
        frame.end = Math.max(frame.end, end);
        return pointer;
    };
    for (const event of events) {
        const frame = frames.at(-1);
        if (event.type === js_yaml/* EVENT_DOCUMENT */.FQ) {
            outline = new Map();
            duplicates = [];
            documents.push({ outline, duplicates });
            open('document', '', 0);
        }
        else if (event.type === js_yaml/* EVENT_POP */.lV) {
            closeFrame(frames, outline);
        }
        else if (frame) {
            const place = placeOf(text, event);
            const isKey = frame.kind === 'mapping' && frame.key === undefined;
            if (isKey)
                noteKey(frame, event.type === js_yaml/* EVENT_SCALAR */._W ? (0,js_yaml/* getScalarValue */.KE)(text, event) : '', place ?? { start: frame.end, end: frame.end });
            const pointer = isKey ? `${frame.pointer}/` : noteValue(frame, place);
            if (event.type === js_yaml/* EVENT_MAPPING */.uj)
                open('mapping', pointer, place?.end ?? 0);
            if (event.type === js_yaml/* EVENT_SEQUENCE */.$J)
                open('sequence', pointer, place?.end ?? 0);
        }
    }
    return documents;
}
function behindColon(text, keyEnd) {
    const colon = /\s*:/y;
    colon.lastIndex = keyEnd;
    return colon.test(text) ? colon.lastIndex : keyEnd;
}
/** A collection ends where its last member does, and so does what holds it. */
function closeFrame(frames, outline) {
    const closed = frames.pop();
    if (!closed)
        return;
    const extent = outline.get(closed.pointer);
    if (extent)
        outline.set(closed.pointer, { ...extent, end: Math.max(extent.end, closed.end) });
    const holder = frames.at(-1);
    if (holder)
        holder.end = Math.max(holder.end, closed.end);
}
/** Where an event stands; undefined for an empty scalar without tag or anchor, which has no text. */
function placeOf(text, event) {
    if (event.type === js_yaml/* EVENT_SCALAR */._W)
        return scalarPlace(text, event);
    if (event.type === js_yaml/* EVENT_ALIAS */.Sm)
        return { start: event.anchorStart - 1, end: event.anchorEnd };
    return { start: event.start, end: event.start + 1 };
}
/** With its quotes, which the event leaves out. */
function scalarPlace(text, event) {
    const quoted = event.style === js_yaml/* SCALAR_STYLE_DOUBLE_QUOTED */.Mk || event.style === js_yaml/* SCALAR_STYLE_SINGLE_QUOTED */.Ze;
    if (event.valueStart < 0)
        return emptyPlace(event);
    if (quoted)
        return { start: event.valueStart - 1, end: event.valueEnd + 1 };
    const raw = text.slice(event.valueStart, event.valueEnd);
    const end = event.valueStart + raw.trimEnd().length;
    // The text of a block scalar begins with its indentation.
    return { start: Math.min(event.valueStart + raw.length - raw.trimStart().length, end), end };
}
/** An empty scalar has no text; its tag or anchor is all there is of it. */
function emptyPlace(event) {
    const at = Math.max(event.tagStart, event.anchorStart);
    return at < 0 ? undefined : { start: at, end: at };
}

;// CONCATENATED MODULE: ./build/src/source/yaml.js






/** YAML 1.2 core schema with merge keys, as real manifests hold them. Several documents in a file are several documents. */
const SCHEMA = js_yaml/* CORE_SCHEMA */.OU.withTags(js_yaml/* mergeTag */.LJ);
/** Beginnings of js-yaml's messages that mean something of their own. The rest of a message is never used. */
const REASONS = [
    ['unknown scalar tag', 'unknown-tag'],
    ['unknown sequence tag', 'unknown-tag'],
    ['unknown mapping tag', 'unknown-tag'],
    ['unidentified alias', 'unknown-anchor'],
    ['complex keys are not supported', 'key-not-scalar'],
    ['object-based map does not support complex keys', 'key-not-scalar'],
];
/** More than any file of manifests holds. */
const MOST_DOCUMENTS = 1000;
const DUPLICATE = 'duplicated mapping key';
const TOO_DEEP = 'nesting exceeded maxDepth';
/** Reads YAML with js-yaml's events, which keep the offset of every node. */
const readYaml = (source, limits) => {
    const read = construct(source, limits);
    if ('problem' in read)
        return { documents: [], problems: [read.problem] };
    const { events, values } = read;
    let known;
    const outlines = () => {
        known ??= outlineYaml(source.text, events);
        return known;
    };
    const problems = read.duplicates
        ? outlines().flatMap(({ duplicates }) => duplicatesOf(source, duplicates))
        : [];
    // A file without any document says nothing, and says it once.
    const documents = (values.length === 0 ? [null] : values).map((value, index) => (0,outline/* makeDocument */.E)(source, {
        format: 'yaml',
        index,
        value: value ?? null,
        stringsOnly: false,
        outline: () => outlines()[index]?.outline ?? new Map(),
    }));
    // All documents of a file share its cap.
    const start = { file: source.file, line: 1, column: 1 };
    const broken = (0,bounds/* checkBounds */.M)(values, { ...limits, depth: limits.depth + 1 }, start);
    if (broken)
        return { documents: [], problems: [...problems, broken] };
    return { documents, problems };
};
function construct(source, limits) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(source.text, { maxDepth: limits.depth + 1 });
        // Before anything is built of them: each document costs far more than the three characters that begin it.
        if (events.filter(({ type }) => type === js_yaml/* EVENT_DOCUMENT */.FQ).length > MOST_DOCUMENTS) {
            const location = { file: source.file, line: 1, column: 1 };
            return { problem: (0,finding/* finding */.gk)('source/cap', { cap: 'documents', limit: MOST_DOCUMENTS }, { location }) };
        }
        try {
            const values = (0,js_yaml/* constructFromEvents */.fw)(events, { source: source.text, schema: SCHEMA });
            return { events, values, duplicates: false };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB && error.reason.startsWith(DUPLICATE)))
                throw error;
            // Read on with the last one winning, so that the rest of the file is still checked.
            const values = (0,js_yaml/* constructFromEvents */.fw)(events, { source: source.text, schema: SCHEMA, json: true });
            return { events, values, duplicates: true };
        }
    }
    catch (error) {
        return { problem: problemOf(source, error, limits) };
    }
}
function problemOf(source, error, limits) {
    // The mark's own line and column count other line breaks than ours do.
    const at = error instanceof js_yaml/* YAMLException */.tB ? (error.mark?.position ?? 0) : 0;
    const location = { file: source.file, ...(0,position/* lineIndex */.D)(source.text).at(Math.min(at, source.text.length)) };
    const said = error instanceof js_yaml/* YAMLException */.tB ? error.reason : '';
    if (said.startsWith(TOO_DEEP))
        return (0,finding/* finding */.gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location });
    const reason = REASONS.find(([beginning]) => said.startsWith(beginning))?.[1] ?? 'not-yaml';
    return (0,finding/* finding */.gk)('source/syntax', { format: 'YAML', reason }, { location });
}
function duplicatesOf(source, duplicates) {
    const lines = (0,position/* lineIndex */.D)(source.text);
    return duplicates.map(({ key, pointer, first, again }) => {
        const firstPlace = { file: source.file, ...lines.at(first) };
        return (0,finding/* finding */.gk)('source/duplicate-key', { key, first: firstPlace }, {
            location: { file: source.file, ...lines.at(again) },
            pointer,
            related: [{ role: 'first', location: firstPlace }],
        });
    });
}


/***/ })

};
