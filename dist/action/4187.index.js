export const id = 4187;
export const ids = [4187];
export const modules = {

/***/ 84187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readToml: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/digits.js
var digits = __webpack_require__(91597);
// EXTERNAL MODULE: ./build/src/source/outline.js
var source_outline = __webpack_require__(26537);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/position.js
var position = __webpack_require__(61736);
// EXTERNAL MODULE: ./build/src/source/spelling.js
var spelling = __webpack_require__(24441);
;// CONCATENATED MODULE: ./build/src/source/toml-mistake.js
const LEAD = 'Invalid TOML document: ';
/**
 * The usual mistake behind an error of smol-toml, told from the beginning of its message and from the characters at the
 * place. The message itself is never shown: it holds lines of the file. Only asked when a text was refused.
 */
function tomlMistake(text, message, at) {
    const offset = Math.min(at, text.length);
    const judge = RULES.find(([beginning]) => message.startsWith(LEAD + beginning))?.[1];
    return judge?.(text, offset) ?? { reason: 'not-toml', offset };
}
const RULES = [
    ['invalid value', invalidValue],
    ['illegal leading zero', number],
    ['illegal underscore', number],
    ['unfinished numeric value', number],
    ['illegal character in numeric', number],
    ['invalid date', (_, offset) => ({ reason: 'bad-date', offset })],
    ['unfinished string', (_, offset) => ({ reason: 'unclosed-string', offset })],
    ['control characters are not allowed in strings', controlCharacter],
    ['control characters', (_, offset) => ({ reason: 'control-character', offset })],
    ['unrecognised escape', escaped],
    ['invalid escape', escaped],
    ['invalid unicode escape', escaped],
    ['invalid non-hex', escaped],
    ['illegal character in key', key],
    ['incomplete key-value', (_, offset) => ({ reason: 'missing-equals', offset })],
    ['unexpected end of key', (_, offset) => ({ reason: 'bad-key', offset })],
    ['illegal empty bare key', (_, offset) => ({ reason: 'bad-key', offset })],
    ['illegal quoted key', (_, offset) => ({ reason: 'bad-key', offset })],
    ['each key-value declaration', (_, offset) => ({ reason: 'text-behind-value', offset })],
    ['expected comma or end', noComma],
    ['unfinished array', (_, offset) => ({ reason: 'unclosed-bracket', offset })],
    ['unfinished table', (_, offset) => ({ reason: 'unclosed-bracket', offset })],
];
function invalidValue(text, offset) {
    const char = text.charAt(offset);
    if (char === '' || /[\s#]/.test(char))
        return { reason: 'missing-value', offset };
    if (char === ',')
        return { reason: 'stray-comma', offset };
    if (/^[+-]?\.?\d/.test(text.slice(offset, offset + 3)))
        return { reason: 'bad-number', offset };
    return { reason: char < ' ' ? 'control-character' : 'bare-word', offset };
}
/** At the beginning of the number, or at what follows it. */
function number(text, at) {
    if (/[,;]/.test(text.charAt(at)))
        return { reason: 'text-behind-value', offset: at };
    let offset = at;
    while (offset > 0 && /[\w.+-]/.test(text.charAt(offset - 1)))
        offset--;
    return { reason: 'bad-number', offset };
}
function controlCharacter(text, at) {
    const isLineEnd = /^\r?\n/.test(text.slice(at, at + 2));
    const opened = isLineEnd ? openedQuote(text, at) : undefined;
    return opened === undefined
        ? { reason: 'control-character', offset: at }
        : { reason: 'unclosed-string', offset: opened };
}
/** The quote in the line of `at` that nothing closes before it. */
function openedQuote(text, at) {
    let opened;
    for (let place = lineStart(text, at); place < at; place++) {
        const char = text.charAt(place);
        if (opened === undefined)
            opened = char === '"' || char === "'" ? place : undefined;
        else if (char === text.charAt(opened))
            opened = undefined;
        else if (char === '\\' && text.charAt(opened) === '"')
            place++;
    }
    return opened;
}
function escaped(text, at) {
    const backslash = text.lastIndexOf('\\', at);
    return { reason: 'bad-string-escape', offset: backslash !== -1 && at - backslash <= 12 ? backslash : at };
}
function key(text, at) {
    const start = lineStart(text, at);
    const lead = text.slice(start, at);
    const offset = at - lead.trimStart().length;
    if (text.charAt(at) === ':')
        return { reason: 'colon-for-equals', offset: at };
    if (!/^[\r\n]*$/.test(text.slice(at, at + 1)))
        return { reason: 'bad-key', offset: at };
    return { reason: text.charAt(offset) === '[' ? 'unclosed-bracket' : 'missing-equals', offset };
}
/** A comma is missing in a list or an inline table, or its closing bracket, where the next assignment begins. */
function noComma(text, at) {
    const goesOn = at < text.length && !/^(?:\[|[\w."'-]+[ \t]*=)/.test(text.slice(at, at + 200));
    const opened = goesOn ? undefined : openedBracket(text, at);
    if (opened === undefined || (text.charAt(opened) === '{' && at < text.length)) {
        return { reason: 'missing-comma', offset: at };
    }
    return { reason: 'unclosed-bracket', offset: opened };
}
/** The last bracket before `at` that nothing closes. Quotes are passed over as far as they are closed in their line. */
function openedBracket(text, at) {
    const opened = [];
    for (const { 0: piece, index } of text.slice(0, at).matchAll(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#.*|[[\]{}]/g)) {
        if (piece === '[' || piece === '{')
            opened.push(index);
        else if (piece === ']' || piece === '}')
            opened.pop();
    }
    return opened.at(-1);
}
function lineStart(text, at) {
    return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

;// CONCATENATED MODULE: ./build/src/source/toml.js











/** TOML 1.0: `smol-toml` reads, `toml-eslint-parser` gives positions when they are asked for. */
const readToml = (source, limits) => {
    let value;
    try {
        // Whole numbers of 64 bits are TOML; those that a double cannot hold lose digits here, as they do in JSON.
        value = toPlain((0,dist/* parse */.qg)(source.text, { integersAsBigInt: 'asNeeded' }));
    }
    catch (error) {
        return unreadable(source, error);
    }
    const broken = (0,bounds/* checkBounds */.M)(value, limits, { file: source.file, line: 1, column: 1 });
    if (broken)
        return { documents: [], problems: [broken] };
    const outline = () => outlineOf(source.text);
    return {
        documents: [(0,source_outline/* makeDocument */.E)(source, { format: 'toml', index: 0, value, stringsOnly: false, outline })],
        problems: (0,digits/* mayLoseDigits */.Xd)(source.text) ? (0,digits/* lostDigits */.JY)(source, value, outline) : [],
    };
};
function unreadable(source, error) {
    const { line, column } = error instanceof dist/* TomlError */.zx ? error : { line: 1, column: 1 };
    const location = { file: source.file, line, column };
    // The library has no code for it, only this constant part of its message.
    const duplicate = error instanceof dist/* TomlError */.zx && error.message.includes('redefine an already defined');
    const problem = duplicate ? duplicateAt(source, location) : mistakeAt(source, location, error);
    return { documents: [], problems: [problem] };
}
function mistakeAt({ file, text }, { line, column }, error) {
    const lines = (0,position/* lineIndex */.D)(text);
    const message = error instanceof dist/* TomlError */.zx ? error.message : '';
    const { reason, offset } = tomlMistake(text, message, lines.offset(line) + column - 1);
    return (0,finding/* finding */.gk)('source/syntax', { format: 'TOML', reason }, { location: { file, ...lines.at(offset) } });
}
/** The key at `location`, and the first line above it that set the same one, on its own or under its table. */
function duplicateAt(source, location) {
    const paths = pathsByLine(source.text.split('\n').slice(0, location.line));
    const last = paths.at(-1);
    const again = last?.line === location.line ? { ...location, column: last.column } : location;
    const above = paths.slice(0, -1).find(({ path }) => path === last?.path);
    const first = above ? { ...location, line: above.line, column: above.column } : again;
    const key = last?.path.split('.').at(-1) ?? '';
    return (0,finding/* finding */.gk)('source/duplicate-key', { key, first }, { location: again, related: [{ role: 'first', location: first }] });
}
/** What each line of assignments and headers names, with its place. Tables of a list are told apart. */
function pathsByLine(lines) {
    let table = '';
    return lines.flatMap((text, index) => {
        const [, lead = '', bracket, written = ''] = /^(\s*(\[{1,2})?\s*)([^=#[\]]+)/.exec(text) ?? [];
        // Enough for names that hold no dot in their quotes.
        const name = written.replace(/["'\s]/g, '');
        if (name === '')
            return [];
        const path = bracket === undefined ? `${table}${name}` : name;
        if (bracket !== undefined)
            table = bracket === '[[' ? `${name}.${index}.` : `${name}.`;
        return [{ path, line: index + 1, column: lead.length + 1 }];
    });
}
/** Dates become the text that was written: JSON Schema knows no dates. */
function toPlain(value) {
    if (value instanceof Date)
        return value.toISOString();
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const plain = {};
    for (const [key, child] of Object.entries(value))
        (0,own/* setOwn */.P5)(plain, key, toPlain(child));
    return plain;
}
/** The places of a text that smol-toml has read. Where the stricter parser refuses it, no place is known but its start. */
function outlineOf(text) {
    const outline = new Map();
    const root = parsePlaces(text);
    if (!root)
        return outline;
    // Behind a table, a key of the root would be one of the table.
    const last = root.body.findLast((node) => node.type === 'TOMLKeyValue');
    outline.set('', { key: 0, value: 0, end: last?.range[1] ?? 0 });
    for (const node of root.body) {
        if (node.type === 'TOMLKeyValue')
            addPair(outline, node, []);
        else
            addTable(outline, node);
    }
    for (const [pointer, extent] of outline) {
        outline.set(pointer, { ...extent, spellings: () => (0,spelling/* spellTomlString */.WA)(text, extent.value, extent.end) });
    }
    return outline;
}
function parsePlaces(text) {
    try {
        return (0,lib/* parseTOML */.MD)(text).body[0];
    }
    catch {
        return undefined;
    }
}
function addTable(outline, table) {
    const path = table.resolvedKey.map(String);
    const end = (table.body.at(-1) ?? table).range[1];
    addPath(outline, path, { key: table.key.range[0], value: table.key.range[0], end }, path.length);
    for (const pair of table.body)
        addPair(outline, pair, path);
}
function addPair(outline, pair, parent) {
    const path = [...parent, ...pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))];
    const place = { key: pair.key.range[0], value: pair.value.range[0], end: endOf(pair.value) };
    addPath(outline, path, place, parent.length);
    addContent(outline, pair.value, path);
}
function addContent(outline, node, path) {
    if (node.type === 'TOMLInlineTable')
        for (const pair of node.body)
            addPair(outline, pair, path);
    if (node.type !== 'TOMLArray')
        return;
    for (const [at, item] of node.elements.entries()) {
        const itemPath = [...path, String(at)];
        outline.set((0,pointer/* toPointer */.rb)(itemPath), { key: item.range[0], value: item.range[0], end: endOf(item) });
        addContent(outline, item, itemPath);
    }
}
/**
 * A dotted key makes its holders as well; the first mention of a holder is its place. Holders of `written` keys or more
 * are those that the text at this place belongs to, so that they end behind it.
 */
function addPath(outline, path, place, written) {
    for (let depth = 1; depth < path.length; depth++) {
        const holder = (0,pointer/* toPointer */.rb)(path.slice(0, depth));
        const known = outline.get(holder);
        if (!known)
            outline.set(holder, place);
        else if (depth >= written)
            outline.set(holder, { ...known, end: place.end });
    }
    outline.set((0,pointer/* toPointer */.rb)(path), place);
}
function endOf(node) {
    if (node.type === 'TOMLInlineTable')
        return node.body.at(-1)?.range[1] ?? node.range[0] + 1;
    if (node.type === 'TOMLArray')
        return node.elements.at(-1)?.range[1] ?? node.range[0] + 1;
    return node.range[1];
}


/***/ })

};
