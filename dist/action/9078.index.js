export const id = 9078;
export const ids = [9078];
export const modules = {

/***/ 67043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readByScan),
/* harmony export */   g: () => (/* binding */ skipWithComments)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11898);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91597);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12474);
/* harmony import */ var _duplicate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26426);
/* harmony import */ var _json_mistake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10704);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27415);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26537);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61736);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8840);










/**
 * A reader of a relaxed JSON. Our own scan reads it: the libraries that give positions take line breaks inside of texts,
 * refuse `-.5`, or recurse, and a nesting without end would be the end of the run.
 */
function readByScan(format, lexicon) {
    return (source, limits) => {
        const { text, file } = source;
        const scan = (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanJson */ .Ey)(text, { lexicon, places: false, depth: limits.depth });
        const { value, error, tooDeep, duplicates } = scan;
        if (error !== undefined) {
            const { reason, offset } = tooDeep ? { reason: undefined, offset: error } : (0,_json_mistake_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonMistake */ .H)(text, scan, format);
            const location = { file, ...(0,_position_js__WEBPACK_IMPORTED_MODULE_7__/* .lineIndex */ .D)(text).at(offset) };
            const problem = reason === undefined
                ? (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/cap', { cap: 'depth', limit: limits.depth }, { location })
                : (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/syntax', { format: _document_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_NAME */ .Yx[format], reason }, { location });
            return { documents: [], problems: [problem] };
        }
        const broken = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .checkBounds */ .M)(value, limits, { file, line: 1, column: 1 });
        if (broken)
            return { documents: [], problems: [broken] };
        const outline = () => (0,_json_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .scanJson */ .Ey)(text, { lexicon }).outline;
        const document = (0,_outline_js__WEBPACK_IMPORTED_MODULE_8__/* .makeDocument */ .E)(source, { format, index: 0, value, stringsOnly: false, outline });
        const lost = (0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .mayLoseDigits */ .Xd)(text) ? (0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .lostDigits */ .JY)(source, value, outline) : [];
        return {
            documents: [document],
            problems: [...(0,_duplicate_js__WEBPACK_IMPORTED_MODULE_4__/* .duplicatesIn */ .u)(source, duplicates), ...lost],
        };
    };
}
/**
 * Skips white space, `//` to the end of the line, and block comments. A block that is never closed is not skipped, so
 * that it is an error where it begins. Both expressions are sticky and take nothing where there is nothing to take.
 */
function skipWithComments(space, line) {
    return (text, from) => {
        let at = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_9__/* .behind */ .R)(space, text, from);
        while (text[at] === '/') {
            const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
            const end = close === -1 ? (0,_sticky_js__WEBPACK_IMPORTED_MODULE_9__/* .behind */ .R)(line, text, at) : close + 2;
            if (end === at)
                return at;
            at = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_9__/* .behind */ .R)(space, text, end);
        }
        return at;
    };
}


/***/ }),

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJson5: () => (/* binding */ readJson5)
/* harmony export */ });
/* harmony import */ var _json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67043);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);


const NUMBER = /[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)/y;
const LITERAL = /null|true|false/y;
const LITERALS = { null: null, true: true, false: false };
const NAME = /(?:[$_\p{ID_Start}]|\\u[\da-fA-F]{4})(?:[$\p{ID_Continue}\u200c\u200d]|\\u[\da-fA-F]{4})*/uy;
const PLAIN_NAME = /^[$_\p{ID_Start}][$\p{ID_Continue}\u200c\u200d]*$/u;
const NAME_ESCAPE = /\\u([\da-fA-F]{4})/g;
/** What needs no thought inside of quotes. U+2028 and U+2029 may stand there (JSON5, section 5.2). */
const PLAIN_TEXT = /[^'"\\\n\r]+/y;
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(0)(?!\d)|(\r\n|[\n\r\u2028\u2029])|([^xu\d]))/uy;
const CONTROL = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/**
 * Reads JSON5 (https://spec.json5.org). `Infinity` and `NaN` are read as the numbers that they are; JSON Schema knows no
 * such numbers, so that no type, range or enum of a schema lets them through.
 */
const readJson5 = (0,_json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__/* .readByScan */ .V)('json5', {
    // White space in JavaScript and in JSON5 is the same.
    skipSpace: (0,_json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWithComments */ .g)(/\s*/y, /\/\/[^\n\r\u2028\u2029]*/y),
    readKey: (text, at) => readString(text, at) ?? readName(text, at),
    readScalar: (text, at) => readString(text, at) ?? readNumber(text, at) ?? readLiteral(text, at),
    trailingComma: true,
});
function readLiteral(text, at) {
    const end = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_1__/* .behind */ .R)(LITERAL, text, at);
    return end === at ? undefined : { value: LITERALS[text.slice(at, end)], end };
}
function readNumber(text, at) {
    const end = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_1__/* .behind */ .R)(NUMBER, text, at);
    if (end === at)
        return undefined;
    const written = text.slice(at, end);
    // Number() takes no sign before 0x.
    const size = Number(written.replace(/^[+-]/, ''));
    return { value: written.startsWith('-') ? -size : size, end };
}
/** A key without quotes: an IdentifierName of ECMAScript 5.1, in which a character may be written `\u0061`. */
function readName(text, at) {
    const end = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_1__/* .behind */ .R)(NAME, text, at);
    if (end === at)
        return undefined;
    const value = text.slice(at, end).replace(NAME_ESCAPE, (_, hex) => fromHex(hex));
    return PLAIN_NAME.test(value) ? { value, end } : undefined;
}
function readString(text, start) {
    const quote = text.charAt(start);
    if (quote !== '"' && quote !== "'")
        return undefined;
    const pieces = [];
    for (let at = start + 1; at < text.length;) {
        const char = text.charAt(at);
        if (char === quote)
            return { value: pieces.join(''), end: at + 1 };
        const piece = char === '\\' ? readEscape(text, at) : readPlain(text, at);
        if (!piece)
            return undefined;
        pieces.push(piece.value);
        at = piece.end;
    }
    return undefined;
}
/** Text up to what may mean something, or the other quote. Undefined at the end of a line, which ends no text. */
function readPlain(text, at) {
    const end = /['"]/.test(text.charAt(at)) ? at + 1 : (0,_sticky_js__WEBPACK_IMPORTED_MODULE_1__/* .behind */ .R)(PLAIN_TEXT, text, at);
    return end === at ? undefined : { value: text.slice(at, end), end };
}
function readEscape(text, at) {
    ESCAPE.lastIndex = at;
    const match = ESCAPE.exec(text);
    if (!match)
        return undefined;
    const [, two, four, zero, lineBreak, other = ''] = match;
    const end = ESCAPE.lastIndex;
    const hex = two ?? four;
    if (hex !== undefined)
        return { value: fromHex(hex), end };
    if (zero !== undefined)
        return { value: '\0', end };
    return { value: lineBreak === undefined ? (CONTROL[other] ?? other) : '', end };
}
function fromHex(hex) {
    return String.fromCharCode(Number.parseInt(hex, 16));
}


/***/ })

};
