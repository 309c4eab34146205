export const id = 2030;
export const ids = [2030,2551];
export const modules = {

/***/ 62030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadOwnGateways: () => (/* binding */ loadOwnGateways)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95814);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84622);
/* harmony import */ var _gateway_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8291);
/* harmony import */ var _network_headers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32962);
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91788);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45483);
/* harmony import */ var _shipped_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72551);








/** More gateways of their own than anybody has. */
const MOST_FILES = 100;
/** Reads the files that `gateways` of tollgate.yml names. */
async function loadOwnGateways(document, raw, workspace) {
    const named = namedIn(document, raw);
    if (named.length > MOST_FILES)
        return tooMany(document);
    const schema = await loadSchema();
    const read = [];
    for (const one of named) {
        read.push(await readGateway(one, schema, workspace));
        // Others have their turn, so that a deadline is noticed.
        await new Promise((resolve) => setImmediate(resolve));
    }
    return {
        gateways: read.flatMap(({ gateways }) => gateways),
        findings: read.flatMap(({ findings }) => findings),
    };
}
function tooMany(document) {
    const facts = { path: '/gateways', expected: `at most ${MOST_FILES} files of gateways` };
    const place = { location: document.locate('/gateways', 'key'), pointer: '/gateways' };
    return { gateways: [], findings: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/value', facts, place)] };
}
async function loadSchema() {
    const { default: schema } = await Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 52357, 17));
    return (0,_shipped_schema_js__WEBPACK_IMPORTED_MODULE_6__.compileShipped)(schema, 'schemas/gateways/gateway.schema.json');
}
function namedIn(document, { gateways }) {
    return Object.entries(typeof gateways === 'object' ? gateways : {}).flatMap(([id, said]) => {
        const isPath = typeof said === 'string';
        const path = isPath ? said : said.file;
        if (path === undefined)
            return [];
        return [{ id, path, location: document.locate((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(['gateways', id, ...(isPath ? [] : ['file'])])) }];
    });
}
async function readGateway(named, schema, workspace) {
    const { documents, problems } = await (0,_source_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readDocuments */ .r9)(workspace, named.path);
    const [document, second] = documents;
    const wrong = problems.filter(({ severity }) => severity === 'error');
    if (wrong.length > 0)
        return refused(named, wrong.map((problem) => ({ ...problem, location: problem.location ?? named.location })));
    if (!document || second)
        return refused(named, []);
    const broken = violationsIn(document, schema, workspace.limits);
    if (broken.length > 0)
        return refused(named, broken);
    // The schema has admitted the value; Written is its shape.
    const gateway = wholeOf(document.value);
    const misfits = misfitsOf(gateway, document, named);
    if (misfits.length > 0)
        return refused(named, misfits);
    return { gateways: [{ ...gateway, own: { location: named.location } }], findings: [] };
}
function wholeOf(written) {
    const hosts = { livePatterns: [], testPatterns: [], ...written.hosts };
    return { credentials: [], modeVariables: [], probes: [], hints: [], ...written, hosts };
}
/** What is wrong in the file is told there. That it cannot be used is a wrong request, which somebody has to say. */
function refused({ location }, told) {
    if (told.some(({ rule }) => _finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .WORDS */ .q9[rule].stop === 'wrong-request'))
        return { gateways: [], findings: told };
    const expected = 'one file of a payment gateway, in the form of schemas/gateways/gateway.schema.json';
    return { gateways: [], findings: [...told, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/value', { path: '', expected }, { location })] };
}
function violationsIn(document, { validate }, limits) {
    try {
        const violations = validate(document.value);
        const listed = violations.slice(0, limits.findings).map((violation) => asFinding(document, violation));
        const more = violations.length - listed.length;
        if (more === 0)
            return listed;
        const capped = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('validate/cap', { limit: limits.findings, more }, { location: document.locate('') });
        return [...listed, capped];
    }
    catch (thrown) {
        if (!(thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .TimedOut */ .GA || thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .NotValidated */ .Om))
            throw thrown;
        const expected = 'a file that can be held against its schema to the end';
        return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/value', { path: '', expected }, { location: document.locate('') })];
    }
}
function asFinding(document, { pointer, place, detail, says }) {
    const location = place === 'missing' ? document.locate((0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .parentPointer */ .Yg)(pointer), 'end') : document.locate(pointer, place);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(detail.rule, detail.facts, { location, pointer, ...(says && { says }) });
}
const EXPRESSION = 'a regular expression with the flag u';
const WITH_A_GROUP = 'a regular expression with a group, which is the part that is compared';
const OF_ONE_MODE = 'a host of test payments alone, and this one stands under `live` as well; where it serves both, say `shared: true`';
const HEADER = 'a header that a request may carry; those of the connection itself, such as Host, are not';
/** What the schema cannot say. */
function misfitsOf(gateway, document, { id }) {
    const say = (at, expected) => {
        const pointer = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_7__/* .toPointer */ .rb)(at.map(String));
        return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('config/value', { path: pointer, expected }, { location: document.locate(pointer), pointer });
    };
    const expressions = (0,_gateway_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionsOf */ .Bi)(gateway).flatMap(({ at, pattern, groups }) => {
        const has = (0,_gateway_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .groupsOf */ .c1)(pattern);
        if (has !== undefined && has >= groups)
            return [];
        return [say(at, has === undefined ? EXPRESSION : WITH_A_GROUP)];
    });
    const headers = gateway.probes.flatMap(({ headers = {} }, at) => Object.entries(headers)
        .filter(([name, text]) => !(0,_network_headers_js__WEBPACK_IMPORTED_MODULE_3__/* .isRequestHeader */ .r)(name, text))
        .map(([name]) => say(['probes', at, 'headers', name], HEADER)));
    // Where paths tell the mode, both modes may have one host.
    const { live, test, livePaths, testPaths } = gateway.hosts;
    const inBoth = livePaths || testPaths ? [] : test.flatMap((host, at) => (live.includes(host) ? [at] : []));
    return [
        ...inBoth.map((at) => say(['hosts', 'test', at], OF_ONE_MODE)),
        ...(gateway.id === id ? [] : [say(['id'], `the id "${id}", by which tollgate.yml names it`)]),
        ...expressions,
        ...headers,
    ];
}


/***/ }),

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


/***/ }),

/***/ 52357:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/tollgate/main/schemas/gateways/gateway.schema.json","title":"A payment gateway as Tollgate knows it","type":"object","additionalProperties":false,"required":["id","name","words","hosts"],"properties":{"$schema":{"type":"string"},"id":{"type":"string","maxLength":64,"pattern":"^[a-z0-9][a-z0-9-]*$"},"name":{"description":"What it is called in reports, in one line.","type":"string","minLength":1,"maxLength":80,"pattern":"^[^\\\\p{Cc}\\\\p{Cf}\\\\p{Zl}\\\\p{Zp}]+$"},"words":{"description":"Words that a name has which speaks of this gateway.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","maxLength":64,"pattern":"^[a-z0-9]+$"}},"hosts":{"type":"object","additionalProperties":false,"required":["shared","live","test","sources","confidence"],"properties":{"shared":{"type":"boolean","description":"The hosts under live serve both modes, so that a host does not tell the mode."},"liveTakesTests":{"type":"boolean","description":"The hosts under live serve test accounts too, so that one of them in a test environment is not surely wrong."},"live":{"$ref":"#/$defs/hosts"},"test":{"$ref":"#/$defs/hosts"},"neutral":{"description":"Hosts of the gateway that tell no mode.","$ref":"#/$defs/hosts"},"livePatterns":{"$ref":"#/$defs/patterns"},"testPatterns":{"$ref":"#/$defs/patterns"},"livePaths":{"$ref":"#/$defs/paths"},"testPaths":{"$ref":"#/$defs/paths"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"credentials":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["names","kind","perMode","sources","confidence"],"properties":{"names":{"$ref":"#/$defs/variables"},"unrecordedNames":{"description":"In use, and without a recorded source.","$ref":"#/$defs/someVariables"},"sharedNames":{"description":"Software of others has them too: they count only beside another sign of the gateway, and by them alone nothing is an error.","$ref":"#/$defs/someVariables"},"kind":{"enum":["secret","publishable","webhook","id"]},"pattern":{"description":"The whole value, in any mode.","$ref":"#/$defs/pattern"},"livePattern":{"description":"The whole value, where it proves to be live.","$ref":"#/$defs/pattern"},"testPattern":{"description":"The whole value, where it proves to be a test one.","$ref":"#/$defs/pattern"},"distinct":{"description":"A value of livePattern or testPattern is of this gateway, whatever it is called, or unless its name speaks of somebody else.","enum":["always","unless-named"]},"perMode":{"description":"Each mode has one of its own, so that the same value in both is wrong.","type":"boolean"},"atLiveHosts":{"description":"Its test values are used at the hosts under live, so that such a host beside one of them is right.","type":"boolean"},"remnants":{"description":"What a loader leaves that cuts the value or expands a part of it.","type":"array","minItems":1,"maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["pattern","by","sources","confidence"],"properties":{"pattern":{"$ref":"#/$defs/pattern"},"by":{"enum":["cut","expanded"]},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}}},"hostPart":{"description":"The value must be a part of a host of the same gateway.","type":"object","additionalProperties":false,"required":["host","sources","confidence"],"properties":{"host":{"$ref":"#/$defs/pattern"},"value":{"$ref":"#/$defs/pattern"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}}},"modeVariables":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["names","live","test","sources","confidence"],"properties":{"names":{"$ref":"#/$defs/variables"},"unrecordedNames":{"description":"In use, and without a recorded source.","$ref":"#/$defs/someVariables"},"sharedNames":{"description":"Software of others has them too: they count only beside another sign of the gateway, and by them alone nothing is an error.","$ref":"#/$defs/someVariables"},"live":{"$ref":"#/$defs/words"},"test":{"$ref":"#/$defs/words"},"caseSensitive":{"type":"boolean"},"retired":{"description":"Words that its software took once, and refuses now.","$ref":"#/$defs/pattern"},"otherWords":{"description":"Applications read the name by themselves too, and may know words beside these, so that another word is not surely wrong.","type":"boolean"},"beside":{"description":"Variables of which one must stand beside it; without, the name says nothing of the gateway.","$ref":"#/$defs/someVariables"},"missing":{"description":"The mode that its software takes where the variable is missing, beside which variables.","type":"object","additionalProperties":false,"required":["mode","beside","sources","confidence"],"properties":{"mode":{"enum":["live","test"]},"beside":{"$ref":"#/$defs/someVariables"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}}},"probes":{"type":"array","maxItems":50,"items":{"type":"object","additionalProperties":false,"required":["mode","method","path","status","authenticatedStatus","sources","confidence"],"properties":{"mode":{"enum":["live","test","both"]},"method":{"enum":["GET","HEAD","OPTIONS","POST"]},"url":{"description":"{name} is a part that only the merchant knows.","type":"string","maxLength":1000,"pattern":"^https://[^\\\\s]+$"},"parts":{"type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"pattern":"^[a-z]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["names","pattern"],"properties":{"names":{"$ref":"#/$defs/variables"},"unrecordedNames":{"description":"In use, and without a recorded source.","$ref":"#/$defs/someVariables"},"sharedNames":{"description":"Software of others has them too: they count only beside another sign of the gateway, and by them alone nothing is an error.","$ref":"#/$defs/someVariables"},"pattern":{"$ref":"#/$defs/pattern"}}}},"path":{"type":"string","maxLength":1000,"pattern":"^/(?![/\\\\\\\\])"},"basePattern":{"description":"Regular expression over the whole of what may stand before the path, such as the version of the API. Absent where nothing may.","type":"string","maxLength":500,"format":"regex","pattern":"^\\\\^.+\\\\$$"},"headers":{"type":"object","maxProperties":50,"additionalProperties":{"type":"string","maxLength":1000}},"body":{"type":"string","maxLength":10000},"status":{"description":"Without a credential; empty where the request needs one.","$ref":"#/$defs/statuses"},"authenticatedStatus":{"description":"With a credential; empty where the request must not be sent with one.","$ref":"#/$defs/statuses"},"bodyPattern":{"$ref":"#/$defs/part"},"authenticatedBodyPattern":{"$ref":"#/$defs/part"},"auth":{"$ref":"#/$defs/sentence"},"lists":{"type":"boolean"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}}},"listing":{"description":"Where the answer of a probe with a credential lists the payment methods of the merchant.","anyOf":[{"required":["path"]},{"required":["url"]}],"type":"object","additionalProperties":false,"required":["sources","confidence"],"properties":{"path":{"description":"JSON Pointer or JSONPath of the words of the gateway for them.","type":"string","maxLength":1000,"pattern":"^[/$]"},"url":{"$ref":"#/$defs/sentence"},"auth":{"$ref":"#/$defs/sentence"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"statusPage":{"type":"object","additionalProperties":false,"required":["url","kind","sources","confidence"],"properties":{"url":{"$ref":"#/$defs/address"},"api":{"$ref":"#/$defs/address"},"kind":{"enum":["statuspage","instatus","other","unknown"]},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"apiVersion":{"type":"object","additionalProperties":false,"required":["names","where","sources","confidence"],"properties":{"names":{"$ref":"#/$defs/variables"},"unrecordedNames":{"description":"In use, and without a recorded source.","$ref":"#/$defs/someVariables"},"sharedNames":{"description":"Software of others has them too: they count only beside another sign of the gateway, and by them alone nothing is an error.","$ref":"#/$defs/someVariables"},"where":{"enum":["header","path","media-type","none"]},"header":{"type":"string","maxLength":100,"pattern":"^[A-Za-z0-9-]+$"},"example":{"$ref":"#/$defs/sentence"},"pattern":{"$ref":"#/$defs/part"},"pathPattern":{"$ref":"#/$defs/part"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}},"hints":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["text","sources","confidence"],"properties":{"text":{"$ref":"#/$defs/sentence"},"sources":{"$ref":"#/$defs/sources"},"confidence":{"$ref":"#/$defs/confidence"},"note":{"$ref":"#/$defs/sentence"}}}}},"$defs":{"sentence":{"type":"string","minLength":1,"maxLength":2000},"address":{"type":"string","maxLength":1000,"format":"uri","pattern":"^https://"},"hosts":{"type":"array","maxItems":500,"uniqueItems":true,"items":{"type":"string","format":"hostname","pattern":"^[a-z0-9.-]+$","errorMessage":"A host alone, in small letters: without https://, a port or a path."}},"pattern":{"description":"Regular expression over the whole of a text.","type":"string","maxLength":500,"format":"regex","pattern":"^\\\\^.+\\\\$$","errorMessage":{"pattern":"It is held against the whole text: begin it with ^ and end it with $."}},"part":{"description":"Regular expression that fits somewhere in a text.","type":"string","maxLength":500,"format":"regex","minLength":1},"patterns":{"type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/pattern"}},"paths":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"type":"string","maxLength":200,"pattern":"^/.*/$"}},"variables":{"description":"Names with a recorded source.","type":"array","maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/variable"}},"someVariables":{"type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"$ref":"#/$defs/variable"}},"variable":{"type":"string","maxLength":100,"pattern":"^[A-Z0-9][A-Z0-9_]*$"},"words":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}},"statuses":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599}},"sources":{"description":"Addresses of the sources, or the word unrecorded.","type":"array","minItems":1,"maxItems":50,"uniqueItems":true,"items":{"anyOf":[{"const":"unrecorded"},{"type":"string","format":"uri","pattern":"^https://","maxLength":1000}]}},"confidence":{"enum":["high","medium","low"]}}}');

/***/ })

};
