export const id = 5672;
export const ids = [5672];
export const modules = {

/***/ 65672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pruneSchema: () => (/* binding */ pruneSchema)
/* harmony export */ });
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/**
 * A schema without what a value has no use for: where no mapping of the value has a key, what the schema says of the
 * values of that key is never asked, and `true` stands for it; parts that nothing refers to then are left out. It judges
 * the value as the whole schema does, names of keys included, and takes a fraction of the time to compile.
 */
function pruneSchema({ $defs, ...root }, value) {
    const parts = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)($defs) ? $defs : {};
    const keys = keysOf(value);
    const pruned = prune(root, keys);
    const kept = {};
    const waiting = partsIn(pruned);
    for (const name of waiting) {
        if (Object.hasOwn(kept, name))
            continue;
        kept[name] = prune(parts[name], keys);
        waiting.push(...partsIn(kept[name]));
    }
    return { ...Object(pruned), $defs: kept };
}
/** Names of the parts that a schema refers to. */
function partsIn(schema) {
    if (typeof schema !== 'object' || schema === null)
        return [];
    return Object.entries(schema).flatMap(([keyword, said]) => {
        const name = keyword === '$ref' && /^#\/\$defs\/(\w+)$/.exec(said)?.[1];
        return name ? [name] : partsIn(said);
    });
}
function keysOf(value, keys = new Set()) {
    if (typeof value !== 'object' || value === null)
        return keys;
    for (const [key, member] of Object.entries(value)) {
        if (!Array.isArray(value))
            keys.add(key);
        keysOf(member, keys);
    }
    return keys;
}
function prune(schema, keys) {
    if (typeof schema !== 'object' || schema === null)
        return schema;
    if (Array.isArray(schema))
        return schema.map((item) => prune(item, keys));
    return Object.fromEntries(Object.entries(schema).map(([keyword, said]) => [
        keyword,
        keyword === 'properties' ? pruneProperties(said, keys) : prune(said, keys),
    ]));
}
function pruneProperties(properties, keys) {
    const said = Object.entries(properties ?? {});
    return Object.fromEntries(said.map(([key, schema]) => [key, keys.has(key) ? prune(schema, keys) : true]));
}


/***/ })

};
