export const id = 519;
export const ids = [519];
export const modules = {

/***/ 31519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9605);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95814);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11898);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26537);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96271);







/** TOML 1.0: `smol-toml` reads, `toml-eslint-parser` gives positions when they are asked for. */
const readToml = (source, limits) => {
    let value;
    try {
        // Whole numbers of 64 bits are TOML; those that a double cannot hold lose digits here, as they do in JSON.
        value = toPlain((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source.text, { integersAsBigInt: 'asNeeded' }));
    }
    catch (error) {
        return unreadable(source, error);
    }
    const broken = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBounds */ .M)(value, limits, { file: source.file, line: 1, column: 1 });
    if (broken)
        return { documents: [], problems: [broken] };
    const outline = () => outlineOf(source.text);
    return {
        documents: [(0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDocument */ .E)(source, { format: 'toml', index: 0, value, stringsOnly: false, outline })],
        problems: [],
    };
};
function unreadable(source, error) {
    const { line, column } = error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? error : { line: 1, column: 1 };
    const location = { file: source.file, line, column };
    // The library has no code for it, only this constant part of its message.
    const duplicate = error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx && error.message.includes('redefine an already defined');
    const problem = duplicate
        ? duplicateAt(source, location)
        : (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('source/syntax', { format: 'TOML', reason: 'not-toml' }, { location });
    return { documents: [], problems: [problem] };
}
/** The key at `location`, and the line above it that set the same key. */
function duplicateAt(source, location) {
    const lines = source.text.split('\n');
    const keyOf = (line) => /^\s*(\[{0,2}[^=#]*?)\s*(?:=|\]|$)/.exec(line)?.[1]?.replace(/^\[+\s*/, '') ?? '';
    const key = keyOf(lines[location.line - 1] ?? '');
    const above = lines.slice(0, location.line - 1).findLastIndex((line) => keyOf(line) === key);
    const column = (lines[above] ?? '').search(/[^\s[]/) + 1;
    const first = above === -1 ? location : { ...location, line: above + 1, column };
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('source/duplicate-key', { key, first }, { location, related: [{ role: 'first', location: first }] });
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
        (0,_own_js__WEBPACK_IMPORTED_MODULE_5__/* .setOwn */ .P)(plain, key, toPlain(child));
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
    return outline;
}
function parsePlaces(text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_1__/* .parseTOML */ .MD)(text).body[0];
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
        outline.set((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .toPointer */ .rb)(itemPath), { key: item.range[0], value: item.range[0], end: endOf(item) });
        addContent(outline, item, itemPath);
    }
}
/**
 * A dotted key makes its holders as well; the first mention of a holder is its place. Holders of `written` keys or more
 * are those that the text at this place belongs to, so that they end behind it.
 */
function addPath(outline, path, place, written) {
    for (let depth = 1; depth < path.length; depth++) {
        const holder = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .toPointer */ .rb)(path.slice(0, depth));
        const known = outline.get(holder);
        if (!known)
            outline.set(holder, place);
        else if (depth >= written)
            outline.set(holder, { ...known, end: place.end });
    }
    outline.set((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .toPointer */ .rb)(path), place);
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
