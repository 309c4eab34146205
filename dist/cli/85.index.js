export const id = 85;
export const ids = [85];
export const modules = {

/***/ 11898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ checkBounds)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/**
 * Counts the values of a document, aliases included, and its depth. Returns the first cap that it breaks, or a cycle.
 * Stops at the cap: a document that would unfold to billions of values costs no more than the cap.
 */
function checkBounds(value, limits, location) {
    let nodes = 0;
    const ancestors = new Set();
    const visit = (node) => {
        if (++nodes > limits.nodes)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'nodes', limit: limits.nodes }, { location });
        if (typeof node !== 'object' || node === null)
            return undefined;
        if (ancestors.has(node))
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/alias', { reason: 'cycle' }, { location });
        if (ancestors.size >= limits.depth)
            return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location });
        ancestors.add(node);
        for (const child of Object.values(node)) {
            const broken = visit(child);
            if (broken)
                return broken;
        }
        ancestors.delete(node);
        return undefined;
    };
    return visit(value);
}


/***/ }),

/***/ 32085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95814);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11898);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26537);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61736);






/** JSON as RFC 8259 has it: `JSON.parse` decides, and `jsonc-parser` says where things stand. */
const readJson = (source, limits) => {
    let value;
    try {
        value = JSON.parse(source.text);
    }
    catch {
        return unreadable(source);
    }
    const start = { file: source.file, line: 1, column: 1 };
    const broken = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .checkBounds */ .M)(value, limits, start);
    if (broken)
        return { documents: [], problems: [broken] };
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(source.text, undefined, { disallowComments: true });
    const document = (0,_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDocument */ .E)(source, {
        format: 'json',
        index: 0,
        value,
        stringsOnly: false,
        outline: () => outlineOf(tree),
    });
    return { documents: [document], problems: tree ? duplicatesOf(source, tree) : [] };
};
/** The place of the first error. The parser's own message is not used: it holds pieces of the file. */
function unreadable(source) {
    let offset;
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(source.text, {
            onError: (_code, at) => {
                offset ??= at;
            },
        }, { disallowComments: true });
    }
    catch {
        // Nested too deeply for the visitor; the file as a whole is what is wrong.
    }
    const location = { file: source.file, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .D)(source.text).at(offset ?? 0) };
    return { documents: [], problems: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('source/syntax', { format: 'JSON', reason: 'not-json' }, { location })] };
}
function outlineOf(tree) {
    const outline = new Map();
    const walk = (node, pointer, key) => {
        outline.set(pointer, { key, value: node.offset, end: endOfMembers(node) });
        for (const [at, child] of (node.children ?? []).entries()) {
            if (node.type === 'array')
                walk(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(pointer, String(at)), child.offset);
            else if (child.type === 'property')
                walkProperty(child, pointer);
        }
    };
    const walkProperty = (property, parent) => {
        const [key, value] = property.children ?? [];
        if (key && value)
            walk(value, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(parent, String(key.value)), key.offset);
    };
    if (tree)
        walk(tree, '', tree.offset);
    return outline;
}
/** Behind the last member where there is one, else behind the opening bracket; behind the text of a scalar. */
function endOfMembers(node) {
    const last = node.children?.at(-1);
    if (last)
        return last.offset + last.length;
    return node.children ? node.offset + 1 : node.offset + node.length;
}
function duplicatesOf(source, tree) {
    const lines = (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .D)(source.text);
    const problems = [];
    const walk = (node, pointer) => {
        const seen = new Map();
        for (const [at, child] of (node.children ?? []).entries()) {
            const [key, value] = child.type === 'property' ? (child.children ?? []) : [];
            if (!key) {
                walk(child, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(pointer, String(at)));
                continue;
            }
            const name = String(key.value);
            const first = seen.get(name);
            if (first)
                problems.push(duplicate(name, first, key, pointer));
            else
                seen.set(name, key);
            if (value)
                walk(value, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(pointer, name));
        }
    };
    const duplicate = (name, first, again, parent) => {
        const firstPlace = { file: source.file, ...lines.at(first.offset) };
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('source/duplicate-key', { key: name, first: firstPlace }, {
            location: { file: source.file, ...lines.at(again.offset) },
            pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .childPointer */ .Y2)(parent, name),
            related: [{ role: 'first', location: firstPlace }],
        });
    };
    walk(tree, '');
    return problems;
}


/***/ }),

/***/ 26537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeDocument)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61736);


/** Makes a document that finds its positions on demand. */
function makeDocument(source, outlined) {
    let known;
    const { outline: makeOutline, ...rest } = outlined;
    return {
        file: source.file,
        ...rest,
        locate: (pointer, part = 'value') => {
            known ??= { outline: makeOutline(), lines: (0,_position_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(source.text) };
            return { file: source.file, ...known.lines.at(offsetOf(known.outline, pointer, part)) };
        },
    };
}
function offsetOf(outline, pointer, part) {
    const extent = outline.get(pointer);
    if (extent)
        return extent[part];
    // What came through a merge key or an alias has no place of its own; the nearest holder does.
    return pointer === '' ? 0 : offsetOf(outline, (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parentPointer */ .Yg)(pointer), part === 'end' ? 'value' : part);
}


/***/ })

};
