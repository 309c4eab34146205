export const id = 3279;
export const ids = [3279];
export const modules = {

/***/ 33279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readIni: () => (/* binding */ readIni)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/duplicate.js
var duplicate = __webpack_require__(26426);
;// CONCATENATED MODULE: ./build/src/source/ini-scan.js
/** Reads every line of an INI text, so that nothing in it is lost. */
function scanIni(text) {
    const items = [];
    let growing;
    let blank = 0;
    const finish = () => {
        if (growing)
            items.push(entryOf(growing));
        growing = undefined;
        blank = 0;
    };
    for (const line of linesOf(text)) {
        if (line.text === '')
            blank++;
        if (line.text === '' || /^[;#]/.test(line.text))
            continue;
        if (growing && line.indent > growing.indent) {
            if (goesOn(growing, line)) {
                for (; blank > 0; blank--)
                    growing.parts.push('');
                growing.parts.push(line.text);
                growing.end = line.start + line.text.length;
                continue;
            }
            items.push({ kind: 'flaw', reason: 'indented-key', offset: line.start });
        }
        finish();
        if (line.text.startsWith('['))
            items.push(readSection(line));
        else
            growing = readAssignment(line, items);
    }
    finish();
    return items;
}
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const lineEnd = text.indexOf('\n', from);
        const raw = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
        const kept = raw.trim();
        const indent = raw.length - raw.trimStart().length;
        yield { text: kept, start: from + indent, indent };
        from += raw.length + 1;
    }
}
/**
 * Whether a line that is indented below an assignment is more of its value, as in Python's configparser: when it could
 * be nothing else, or when the value stands below its key altogether.
 */
function goesOn({ parts }, { text }) {
    return parts.length > 1 || parts[0] === '' || (separatorIn(text) === -1 && !text.startsWith('['));
}
function entryOf({ name, parts, key, value, end }) {
    return { kind: 'entry', name, text: parts.join('\n'), key, value, end };
}
function readSection({ text, start }) {
    const close = text.indexOf(']');
    const name = text.slice(1, close === -1 ? text.length : close).trim();
    const isClosed = close !== -1 && /^\s*(?:[;#]|$)/.test(text.slice(close + 1, close + 1000));
    if (!isClosed)
        return { kind: 'flaw', reason: 'not-an-assignment', offset: start };
    if (name === '')
        return { kind: 'flaw', reason: 'name-not-allowed', offset: start };
    return { kind: 'section', name, key: start + 1 + text.slice(1).search(/\S/), end: start + close + 1 };
}
/**
 * Where a key ends: at the first `=`, or at a `:` before it that white space follows, which is in no URL and no path. A
 * line without `=` is split at its first `:`.
 */
function separatorIn(text) {
    const equals = text.indexOf('=');
    const colon = text.search(/:(?:\s|$)/);
    if (equals === -1)
        return colon === -1 ? text.indexOf(':') : colon;
    return colon === -1 ? equals : Math.min(colon, equals);
}
/** Reads a line outside of a value; undefined, and a flaw, when it sets nothing. */
function readAssignment(line, items) {
    const { text, start, indent } = line;
    const separator = separatorIn(text);
    if (separator < 1) {
        const reason = separator === 0 ? 'name-not-allowed' : 'not-an-assignment';
        items.push({ kind: 'flaw', reason, offset: start });
        return undefined;
    }
    const name = text.slice(0, separator).trimEnd();
    const { kept, at, length, flaw } = readValue(text.slice(separator + 1));
    const value = start + separator + 1 + at;
    if (flaw)
        items.push({ kind: 'flaw', reason: flaw.reason, offset: start + separator + 1 + flaw.at });
    return { name, indent, parts: [kept], key: start, value, end: value + length };
}
/** A value in its line: without the quotes around it, and without what stands behind ` ;` or ` #`. */
function readValue(rest) {
    const at = rest.length - rest.trimStart().length;
    const quote = rest.charAt(at);
    if (quote === '"' || quote === "'") {
        const close = rest.indexOf(quote, at + 1);
        const isAlone = /^\s*(?:[;#]|$)/.test(rest.slice(close + 1));
        if (close !== -1 && isAlone)
            return { kept: rest.slice(at + 1, close), at, length: close + 1 - at };
        if (close === -1) {
            return { kept: rest.slice(at), at, length: rest.length - at, flaw: { reason: 'unclosed-quote', at } };
        }
    }
    const mark = rest.search(/[;#]/);
    const comment = mark === -1 ? -1 : rest.search(/(?<=\s)[;#]/);
    const kept = rest.slice(0, comment === -1 ? rest.length : comment).trim();
    const place = kept === '' ? { kept, at: 0, length: 0 } : { kept, at, length: kept.length };
    return mark === -1 ? place : { ...place, flaw: { reason: 'inline-comment', at: mark } };
}

// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
;// CONCATENATED MODULE: ./build/src/source/ini.js







/**
 * INI, of which there is no standard: what Python's configparser, PHP, git and npm's `ini` agree on, and a finding where
 * they do not. A section is a mapping; its name is taken as it is, so that `[a.b]` is one key.
 */
const readIni = (source) => {
    const items = scanIni(source.text);
    const flaws = items.filter((item) => item.kind === 'flaw');
    const { value, outline, duplicates } = build(items.filter((item) => item.kind !== 'flaw'));
    const document = (0,source_outline/* makeDocument */.E)(source, {
        format: 'ini',
        index: 0,
        value,
        stringsOnly: true,
        outline: () => outline,
    });
    return { documents: [document], problems: [...problemsOf(source, flaws), ...(0,duplicate/* duplicatesIn */.u)(source, duplicates)] };
};
/** Lays sections of the same name together. A key that stands twice in one of them, or as a section too, is told. */
function build(items) {
    const value = {};
    const outline = new Map([['', { key: 0, value: 0, end: 0 }]]);
    const duplicates = [];
    const sections = new Map();
    let path = [];
    let holder = value;
    const note = (name, pointer, extent) => {
        const first = outline.get(pointer);
        if (first)
            duplicates.push({ key: name, pointer, first: first.key, again: extent.key });
        outline.set(pointer, extent);
    };
    for (const item of items) {
        if (item.kind === 'entry') {
            note(item.name, (0,pointer/* toPointer */.rb)([...path, item.name]), { key: item.key, value: item.value, end: item.end });
            (0,own/* setOwn */.P5)(holder, item.name, item.text);
            stretch(outline, (0,pointer/* toPointer */.rb)(path), item.end);
            continue;
        }
        const known = sections.get(item.name);
        path = [item.name];
        holder = known ?? {};
        sections.set(item.name, holder);
        if (known)
            stretch(outline, (0,pointer/* toPointer */.rb)(path), item.end);
        else
            note(item.name, (0,pointer/* toPointer */.rb)(path), { key: item.key, value: item.key, end: item.end });
        (0,own/* setOwn */.P5)(value, item.name, holder);
    }
    return { value, outline, duplicates };
}
function stretch(outline, pointer, end) {
    const extent = outline.get(pointer);
    if (extent)
        outline.set(pointer, { ...extent, end });
}
function problemsOf(source, flaws) {
    const lines = (0,position/* lineIndex */.D)(source.text);
    return flaws.map(({ reason, offset }) => {
        const location = { file: source.file, ...lines.at(offset) };
        return reason === 'inline-comment'
            ? (0,finding/* finding */.gk)('source/inline-comment', {}, { location })
            : (0,finding/* finding */.gk)('source/syntax', { format: 'INI', reason }, { location });
    });
}


/***/ })

};
