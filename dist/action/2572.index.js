export const id = 2572;
export const ids = [2572];
export const modules = {

/***/ 62572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indentBrackets: () => (/* binding */ indentBrackets)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Announces a scalar among the tokens of the lexer. */
const SCALAR = '\u001f';
/**
 * A closing bracket that stands alone in its line, no deeper than the key above it: to the letter of YAML (production 74
 * and section 8.2.2) its line is not indented enough, and js-yaml refuses it; every other loader reads it, and formatters
 * write it so. Indents such brackets; undefined where there are none. The lexer of `yaml` says which brackets are
 * brackets and not text. It is loaded for such files alone, does not recurse, and does not judge: js-yaml reads the
 * text again, with all that it refuses.
 */
function indentBrackets(text) {
    const pieces = [];
    const inserted = [];
    const opened = [];
    let [at, lineStart, copied, total, isText] = [0, 0, 0, 0, false];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!text.startsWith(token, at)) {
            // A token that is not in the text tells about what follows.
            isText = token === SCALAR;
            continue;
        }
        if (!isText && (token === '[' || token === '{'))
            opened.push(at - lineStart);
        if (!isText && (token === ']' || token === '}')) {
            const count = (opened.pop() ?? 0) + 1 - (at - lineStart);
            if (count > 0 && text.slice(lineStart, at).trim() === '') {
                pieces.push(text.slice(copied, at), ' '.repeat(count));
                inserted.push({ at, before: total, count });
                copied = at;
                total += count;
            }
        }
        isText = false;
        at += token.length;
        const lineBreak = token.lastIndexOf('\n');
        if (lineBreak !== -1)
            lineStart = at - token.length + lineBreak + 1;
        // Brackets nested far to the right would make the text far longer than it was.
        if (total > text.length)
            return undefined;
    }
    if (inserted.length === 0)
        return undefined;
    return { text: [...pieces, text.slice(copied)].join(''), toFile: wayBack(inserted) };
}
function wayBack(inserted) {
    return (offset) => {
        let low = 0;
        let high = inserted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            const { at, before } = inserted[middle] ?? { at: 0, before: 0 };
            if (at + before <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const last = inserted[low - 1];
        return last === undefined ? offset : Math.max(last.at, offset - last.before - last.count);
    };
}


/***/ })

};
