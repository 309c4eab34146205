export const id = 6813;
export const ids = [6813];
export const modules = {

/***/ 86813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teachUnevaluated: () => (/* binding */ teachUnevaluated)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/compile/codegen/index.js
var codegen = __webpack_require__(81436);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var schema_expression = __webpack_require__(27331);
;// CONCATENATED MODULE: ./build/src/schema/evaluated.js



/**
 * The members of a mapping or a list that no part of a schema has looked at (2020-12, core, sections 10 and 11): what
 * `unevaluatedProperties` and `unevaluatedItems` speak of. A part that the value does not fit has looked at nothing,
 * except where the value is invalid for it anyway.
 */
function unevaluatedMembers(schema, value, rules) {
    const account = { keys: new Set(), all: false };
    note(schema, value, account, rules, new Set(), true);
    return account.all ? [] : Object.keys(value).filter((key) => !account.keys.has(key));
}
function note(schema, value, account, rules, seen, isAsking = false) {
    if (!(0,own/* isMapping */.pi)(schema) || seen.has(schema))
        return;
    seen.add(schema);
    const inside = (child) => note(child, value, account, rules, seen);
    const fits = (child) => isValid(child, value, rules.parts);
    if (Object.hasOwn(schema, '$ref'))
        inside(targetOf(schema, rules.parts));
    for (const child of listOf(schema['allOf']))
        inside(child);
    for (const child of [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])])
        if (fits(child))
            inside(child);
    if (Object.hasOwn(schema, 'if')) {
        const isMet = fits(schema['if']);
        if (isMet)
            inside(schema['if']);
        inside(schema[isMet ? 'then' : 'else']);
    }
    for (const keyword of ['dependentSchemas', 'dependencies']) {
        for (const [key, child] of Object.entries(schema[keyword] ?? {}))
            if (Object.hasOwn(value, key))
                inside(child);
    }
    if (Array.isArray(value))
        noteItems(schema, value, account, rules, isAsking);
    else
        noteKeys(schema, value, account, isAsking);
}
function noteKeys(schema, value, account, isAsking) {
    if (Object.hasOwn(schema, 'additionalProperties'))
        account.all = true;
    if (!isAsking && Object.hasOwn(schema, 'unevaluatedProperties'))
        account.all = true;
    for (const key of Object.keys(schema['properties'] ?? {}))
        account.keys.add(key);
    for (const pattern of Object.keys(schema['patternProperties'] ?? {})) {
        const expression = (0,schema_expression/* expressionOf */.e)(pattern);
        for (const key of Object.keys(value))
            if (expression.test(key))
                account.keys.add(key);
    }
}
function noteItems(schema, value, account, rules, isAsking) {
    const { items } = schema;
    const tuple = listOf(Array.isArray(items) ? items : schema['prefixItems']);
    for (const index of tuple.keys())
        account.keys.add(String(index));
    const isRestTold = Array.isArray(items) ? Object.hasOwn(schema, 'additionalItems') : items !== undefined;
    if (isRestTold || (!isAsking && Object.hasOwn(schema, 'unevaluatedItems')))
        account.all = true;
    // What `contains` has found counts since 2020-12.
    if (rules.family !== '2020-12' || !Object.hasOwn(schema, 'contains'))
        return;
    for (const [index, item] of value.entries()) {
        if (isValid(schema['contains'], item, rules.parts))
            account.keys.add(String(index));
    }
}
function isValid(schema, value, parts) {
    return typeof schema === 'boolean' ? schema : parts.validator(schema)(value) === true;
}
function targetOf({ $ref }, parts) {
    const target = parts.follow($ref);
    if (target === undefined)
        throw new bounded/* NotValidated */.Om();
    return target;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/schema/unevaluated.js
// Not from the package itself, which would bring the engine of draft-07 along.



const KEYWORDS = [
    ['unevaluatedProperties', 'object', 'unevaluatedProperty'],
    ['unevaluatedItems', 'array', 'unevaluatedItem'],
];
/**
 * Teaches an ajv `unevaluatedProperties` and `unevaluatedItems` anew. Its own way of keeping account lets values through:
 * it takes over what a branch has looked at that the value does not fit, forgets that a list was not looked at to its
 * end, and takes `contains` to have looked at every item.
 */
function teachUnevaluated(ajv, family, parts) {
    for (const [keyword, type, param] of KEYWORDS) {
        if (!ajv.getKeyword(keyword))
            continue;
        ajv.removeKeyword(keyword);
        ajv.addKeyword({
            keyword,
            type,
            schemaType: ['object', 'boolean'],
            code: (context) => {
                const { schema, parentSchema } = context;
                generate(context, (value, instancePath) => unevaluatedMembers(parentSchema, value, { family, parts }).flatMap((key) => {
                    if (schema === false)
                        return [errorAt(keyword, { [param]: key }, { parentSchema, value, instancePath })];
                    return errorsInside(schema, value, key, { instancePath, parts });
                }));
            },
        });
    }
}
/** Writes the call of a check into the code that ajv makes. Names are those that it has given its own variables. */
function generate(context, check) {
    const { gen, data, it } = context;
    const call = gen.scopeValue('func', { ref: check });
    const [all, count, path] = [new codegen.Name('vErrors'), new codegen.Name('errors'), new codegen.Name('instancePath')];
    const found = gen.const('unevaluated', (0,codegen._) `${call}(${data}, ${path} + (${it.errorPath}))`);
    const valid = gen.const('valid', (0,codegen._) `${found}.length === 0`);
    gen.if((0,codegen._) `!${valid}`, () => {
        gen.assign(all, (0,codegen._) `${all} === null ? ${found} : ${all}.concat(${found})`);
        gen.assign(count, (0,codegen._) `${all}.length`);
    });
    context.ok(valid);
}
function errorAt(keyword, params, { parentSchema, value, instancePath }) {
    return { keyword, params, instancePath, schemaPath: '', schema: false, parentSchema, data: value };
}
function errorsInside(schema, holder, key, { instancePath, parts }) {
    if (typeof schema === 'boolean')
        return [];
    const validate = parts.validator(schema);
    const value = Object.getOwnPropertyDescriptor(holder, key)?.value;
    const path = (0,pointer/* childPointer */.Y2)(instancePath, key);
    validate(value, { instancePath: path, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} });
    return validate.errors ?? [];
}


/***/ })

};
