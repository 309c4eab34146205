export const id = 4054;
export const ids = [4054];
export const modules = {

/***/ 14054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProperties: () => (/* binding */ readProperties)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _duplicate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26426);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26537);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96271);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61736);
/* harmony import */ var _sticky_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8840);







// Every expression is sticky and runs once over what it takes. A backslash joins a line to the next, less its indentation.
const BLANK_LINES = /[ \t\f\n\r]*/y;
const COMMENT = /[#!][^\n\r]*/y;
const JOINED_BLANK = /(?:[ \t\f]|\\(?:\r\n|\n|\r))*/y;
const KEY = /(?:[^\\ \t\f:=\n\r]+|\\(?:(?:\r\n|\n|\r)[ \t\f]*|[\s\S]|$))*/y;
const VALUE = /(?:[^\\\n\r]+|\\(?:\r\n|[\s\S]|$))*/y;
// Lines are joined before escapes are looked at, so that a line may end amid the four digits.
const ESCAPE = /\\(?:(?:\r\n|\n|\r|$)[ \t\f]*|u((?:(?:\\(?:\r\n|\n|\r)[ \t\f]*)*[\da-fA-F]){4})|([\s\S]))/g;
const CONTROL = { t: '\t', n: '\n', r: '\r', f: '\f' };
/**
 * Java properties as `java.util.Properties#load(Reader)` reads them, in UTF-8 as Java 9 and later read resource bundles:
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader). Names are
 * taken as they are, dots and all.
 */
const readProperties = (source) => {
    const { entries, flaws } = scan(source.text);
    const value = {};
    const first = new Map();
    const duplicates = [];
    for (const { name, text, key } of entries) {
        const before = first.get(name);
        if (before === undefined)
            first.set(name, key);
        else
            duplicates.push({ key: name, pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([name]), first: before, again: key });
        (0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .setOwn */ .P5)(value, name, text);
    }
    const outline = () => new Map([
        ['', { key: 0, value: 0, end: entries.at(-1)?.end ?? source.text.length }],
        // The last one wins, in the outline as in the value.
        ...entries.map((entry) => [(0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .toPointer */ .rb)([entry.name]), entry]),
    ]);
    const lines = (0,_position_js__WEBPACK_IMPORTED_MODULE_4__/* .lineIndex */ .D)(source.text);
    const problems = flaws.map(({ reason, offset }) => {
        const location = { file: source.file, ...lines.at(offset) };
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/syntax', { format: 'Java properties', reason }, { location });
    });
    return {
        documents: [(0,_outline_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDocument */ .E)(source, { format: 'properties', index: 0, value, stringsOnly: true, outline })],
        problems: [...problems, ...(0,_duplicate_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicatesIn */ .u)(source, duplicates)],
    };
};
function scan(text) {
    const entries = [];
    const flaws = [];
    for (let at = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(BLANK_LINES, text, 0); at < text.length; at = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(BLANK_LINES, text, at)) {
        const comment = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(COMMENT, text, at);
        if (comment > at) {
            at = comment;
            continue;
        }
        const key = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(JOINED_BLANK, text, at);
        const keyEnd = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(KEY, text, key);
        const value = behindSeparator(text, keyEnd);
        const end = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(VALUE, text, value);
        at = end;
        if (key === end)
            continue;
        if (key === keyEnd)
            flaws.push({ reason: 'name-not-allowed', offset: key });
        const name = resolveEscapes(text, key, keyEnd, flaws);
        entries.push({ name, text: resolveEscapes(text, value, end, flaws), key, value, end });
    }
    return { entries, flaws };
}
/** White space, one `=` or `:`, and white space; the white space alone separates as well. */
function behindSeparator(text, keyEnd) {
    const at = (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(JOINED_BLANK, text, keyEnd);
    return text[at] === '=' || text[at] === ':' ? (0,_sticky_js__WEBPACK_IMPORTED_MODULE_6__/* .behind */ .R)(JOINED_BLANK, text, at + 1) : at;
}
/** A key or value with its escapes resolved. Java refuses the whole file for a `\u` without four digits. */
function resolveEscapes(text, start, end, flaws) {
    return text.slice(start, end).replace(ESCAPE, (_, hex, other, at = 0) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex.replace(/[^\da-fA-F]/g, ''), 16));
        if (other === 'u')
            flaws.push({ reason: 'bad-escape', offset: start + at });
        return other === undefined ? '' : (CONTROL[other] ?? other);
    });
}


/***/ })

};
