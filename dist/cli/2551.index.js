export const id = 2551;
export const ids = [2551];
export const modules = {

/***/ 72551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileShipped: () => (/* binding */ compileShipped)
/* harmony export */ });
/** Compiles a schema that is part of Tollgate, and that needs no other. */
async function compileShipped(schema, file) {
    const { compileSchema } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79496));
    const { DEFAULT_LIMITS } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88535));
    const document = {
        file,
        format: 'json',
        index: 0,
        value: schema,
        stringsOnly: false,
        locate: () => ({ file, line: 1, column: 1 }),
    };
    const loaded = await compileSchema(document, DEFAULT_LIMITS);
    if (!loaded.ok)
        throw new Error(`${file} does not compile`);
    return loaded.schema;
}


/***/ })

};
