export const id = 9872;
export const ids = [9872];
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

/***/ 49872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonc: () => (/* binding */ readJsonc)
/* harmony export */ });
/* harmony import */ var _json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67043);
/* harmony import */ var _json_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27415);


/**
 * Reads JSON with comments, as Visual Studio Code does: `//` and block comments, and a comma behind the last member.
 * https://code.visualstudio.com/docs/languages/json#_json-with-comments, https://jsonc.org
 */
const readJsonc = (0,_json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__/* .readByScan */ .V)('jsonc', {
    ..._json_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_LEXICON */ .MB,
    skipSpace: (0,_json_relaxed_js__WEBPACK_IMPORTED_MODULE_0__/* .skipWithComments */ .g)(/[ \t\n\r]*/y, /\/\/[^\n\r]*/y),
    trailingComma: true,
});


/***/ })

};
