export const id = 4159;
export const ids = [4159];
export const modules = {

/***/ 54159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonPath: () => (/* binding */ readJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50393);

/** Levels that `..` goes down, which is more than any body has that is looked at. Beyond it a path gives up. */
const DEEPEST = 100;
/**
 * JSONPath (RFC 9535), with `match` and `search` of our own: the library's take a pattern that is none for one that does
 * not match, and a number for a text. Which patterns there are is known before anything is asked.
 */
const ENVIRONMENT = strictEnvironment();
/** Reads a JSONPath. Undefined for a text that is none, or holds a pattern that is none. */
function readJsonPath(text) {
    try {
        const query = ENVIRONMENT.compile(text);
        // What was parsed out of JSON is what the library calls a JSONValue.
        return { many: !query.singularQuery(), read: (json) => follow(query, json) };
    }
    catch {
        // The library's message holds pieces of the text.
        return undefined;
    }
}
/** Throws a `RangeError` where a value is nested too deep for the library, as the engine does where it is for the stack. */
function follow(query, json) {
    try {
        return query.query(json).values();
    }
    catch (thrown) {
        if (thrown instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathRecursionLimitError */ .DW)
            throw new RangeError('The value is nested too deep.');
        throw thrown;
    }
}
function strictEnvironment() {
    const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd({ maxRecursionDepth: DEEPEST });
    environment.functionRegister.set('match', patternFunction((pattern) => new RegExp(`^(?:${pattern})$`, 'u')));
    environment.functionRegister.set('search', patternFunction((pattern) => new RegExp(pattern, 'u')));
    const check = environment.checkWellTypedness.bind(environment);
    environment.checkWellTypedness = (token, args) => {
        const [, pattern] = args;
        const asks = token.value === 'match' || token.value === 'search';
        const literal = pattern instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .jsonpath */ .YF.expressions.StringLiteral ? pattern.value : undefined;
        if (asks && (literal === undefined || !isUnicodePattern(literal)))
            throw new TypeError('no pattern');
        return check(token, args);
    };
    return environment;
}
function isUnicodePattern(text) {
    try {
        return new RegExp(text, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
}
function patternFunction(read) {
    return {
        argTypes: [json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType, json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.ValueType],
        returnType: json_p3__WEBPACK_IMPORTED_MODULE_0__/* .FunctionExpressionType */ .BN.LogicalType,
        call: (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && read(pattern).test(text),
    };
}


/***/ })

};
