export const id = 5436;
export const ids = [5436];
export const modules = {

/***/ 25436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openedBefore: () => (/* binding */ openedBefore)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Announces a scalar among the tokens of the lexer. */
const SCALAR = '\u001f';
/** The quote or bracket that is open at `at` and that nothing behind it closes. The lexer of `yaml` knows which are which. */
function openedBefore(text, at) {
    const brackets = [];
    let [offset, isText] = [0, false];
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text.slice(0, at))) {
        if (!text.startsWith(token, offset)) {
            isText = token === SCALAR;
            continue;
        }
        if (!isText && isUnclosedQuote(token))
            return isClosedBehind(text, at, token.charAt(0)) ? undefined : { reason: 'unclosed-quote', offset };
        if (!isText && (token === '[' || token === '{'))
            brackets.push(offset);
        if (!isText && (token === ']' || token === '}'))
            brackets.pop();
        isText = false;
        offset += token.length;
    }
    const open = brackets.at(-1);
    if (open === undefined)
        return undefined;
    // The same line, or one below that begins with a closing bracket, closes it: then it is the indentation that is wrong.
    const [line = ''] = /^.*/.exec(text.slice(at)) ?? [];
    const isClosed = line.split(/[\]}]/).length > line.split(/[[{]/).length || /^[ \t]*[\]}]/m.test(text.slice(at));
    return isClosed ? undefined : { reason: 'unclosed-bracket', offset: open };
}
function isUnclosedQuote(token) {
    const quote = token.charAt(0);
    if (quote === "'")
        return token.split(quote).length % 2 === 0;
    if (quote !== '"')
        return false;
    let at = 1;
    while (at < token.length && token.charAt(at) !== quote)
        at += token.charAt(at) === '\\' ? 2 : 1;
    return at >= token.length;
}
/** Whether the next quote of the kind ends a value: then the lines of a long text are not indented enough. */
function isClosedBehind(text, at, quote) {
    const next = text.indexOf(quote, at);
    return next !== -1 && /^[ \t]*(?:$|[\r\n#,\]}])/.test(text.slice(next + 1, next + 81));
}


/***/ })

};
