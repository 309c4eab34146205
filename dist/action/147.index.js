export const id = 147;
export const ids = [147];
export const modules = {

/***/ 79552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RB: () => (/* binding */ examineOffline),
  pn: () => (/* binding */ fresh),
  EA: () => (/* binding */ loadBasePolicy),
  Ln: () => (/* binding */ namesInBase),
  H$: () => (/* binding */ offlineChecks),
  XR: () => (/* binding */ overPolicy)
});

// EXTERNAL MODULE: ./build/src/check/schemas.js + 4 modules
var schemas = __webpack_require__(52432);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(85064);
// EXTERNAL MODULE: ./build/src/examine.js + 11 modules
var examine = __webpack_require__(82695);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
// EXTERNAL MODULE: ./build/src/check/inside.js + 1 modules
var inside = __webpack_require__(1519);
// EXTERNAL MODULE: ./build/src/schema/discover.js
var discover = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/src/source/files.js
var files = __webpack_require__(88220);
;// CONCATENATED MODULE: ./build/src/policy/named-before.js



/**
 * Schemas that checked files name for themselves, as `before` has them, where they name another one now. A file that is
 * new, or names none there, may name what it wants.
 */
async function namedBefore(config, now, before) {
    const named = new Map();
    for (const spec of config.validate.filter(({ schema, files }) => schema === undefined && files.length > 0)) {
        for (const pattern of spec.files) {
            const { paths } = await (0,files/* listFiles */.C)(now, pattern, spec.format);
            for (const path of paths) {
                const other = await otherNames(path, spec, now, before);
                if (other.size > 0)
                    named.set(path, other);
            }
        }
    }
    return named;
}
async function otherNames(path, spec, now, before) {
    const [read, old] = [now.read(path), before.read(path)];
    if (!read.ok || !old.ok || read.source.text === old.source.text)
        return new Map();
    const [names, oldNames] = [await namesIn(path, spec, now), await namesIn(path, spec, before)];
    return new Map([...oldNames].filter(([index, name]) => names.has(index) && names.get(index) !== name));
}
async function namesIn(path, spec, workspace) {
    const named = (0,discover/* namedSchemas */.M)(await (0,inside/* readAsked */.vo)(workspace, path, spec));
    return new Map([...named].map(([{ index }, { name }]) => [index, name]));
}

;// CONCATENATED MODULE: ./build/src/policy/base-policy.js





/** Loads the configuration that the base has, with the gateways of its own files. */
async function loadBasePolicy({ request, base }) {
    const loaded = await base.over((tree) => (0,load/* loadConfig */.Z)(request, tree));
    if (!loaded)
        return { ok: false, reason: (await base.unknown()) ?? 'unreadable' };
    if (loaded.ok)
        return loaded;
    const isMissing = loaded.findings.some(({ rule, facts }) => rule === 'config/missing' || (rule === 'source/file' && facts.reason === 'missing'));
    return { ok: false, reason: isMissing ? 'no-policy' : 'broken' };
}
/** Schemas that checked files name for themselves in the base, where they name another one now. */
function namesInBase({ request, base }, config) {
    return base.over((tree) => namedBefore(config, fresh(request), tree));
}
/** Works with the files of the base's policy, all of which are there when the work is done for the last time. */
async function overPolicy({ request, base }, config, named, work) {
    const policyOf = (tree) => ({ workspace: tree, isBase: true, named });
    // Before the work, which takes longer, and would be done again for each schema that another one leads to.
    const read = await base.over(async (tree) => {
        await (0,schemas/* readDeclared */.D6)({ config, workspace: fresh(request), policy: policyOf(tree) });
        for (const { ask } of config.probes)
            if (ask.kind === 'url' && ask.body?.kind === 'file')
                tree.read(ask.body.path);
        return true;
    });
    return read === true ? base.over((tree) => work(policyOf(tree))) : undefined;
}
/** Checks that need no network, so that they can be made twice. */
const OFFLINE = ['validate', 'hygiene', 'gateways', 'parity'];
/** Those of them that were asked for. */
function offlineChecks({ checks }) {
    return OFFLINE.filter((check) => checks.length === 0 || checks.includes(check));
}
/** Makes the checks of a configuration that need no network, over the work tree. */
async function examineOffline({ request, surroundings }, config, policy) {
    const state = (0,examine/* newExamination */.y5)();
    const asked = { ...request, checks: offlineChecks(request) };
    await (0,examine/* examine */.sb)(state, config, { request: asked, workspace: fresh(request), policy }, surroundings, async () => undefined);
    return state;
}
/** Each has a count of its own of the files that were read. */
function fresh({ workspace, limits }) {
    return (0,source_workspace/* openWorkspace */.OH)(workspace, limits);
}


/***/ }),

/***/ 10147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdToBase: () => (/* binding */ holdToBase)
/* harmony export */ });
/* harmony import */ var _check_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52432);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85064);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82695);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15722);
/* harmony import */ var _schema_shelf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34521);
/* harmony import */ var _base_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79552);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61365);







/**
 * Examines the work tree under the policy of the base. The one that is checked out is loaded as well: where it is broken,
 * it would stop every run once it is merged. Without a policy to go by nothing is examined, and the run is errored.
 */
async function holdToBase(state, run) {
    const { request, surroundings, base } = run;
    const workspace = (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .fresh */ .pn)(request);
    const own = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(request, workspace);
    const loaded = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .loadBasePolicy */ .EA)(run);
    if (!loaded.ok) {
        state.findings.push(...(own.ok ? [] : own.findings), unknown(loaded.reason));
        return;
    }
    const { config } = loaded;
    const settled = await settle(run, config);
    if (!settled) {
        state.findings.push(...(own.ok ? [] : own.findings), unknown((await base.unknown()) ?? 'unreadable'));
        return;
    }
    const { policy, trace } = settled;
    await (0,_examine_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .sb)(state, config, { request, workspace, policy }, surroundings, async () => base);
    const ownFile = own.ok ? own.config.file : undefined;
    const changed = new Set([...trace.differing(workspace), ...(ownFile === config.file ? [] : [ownFile ?? []].flat())]);
    placeInTree(state, changed, workspace);
    if (!own.ok)
        state.findings.push(...own.findings);
    if (changed.size > 0)
        state.findings.push(changedFinding([...changed].sort(), workspace));
}
/** The files of the base's policy, with all fetched that a run reads of them: probes are asked once, and never again. */
async function settle(run, config) {
    const named = await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .namesInBase */ .Ln)(run, config);
    if (!named)
        return undefined;
    // What checked files name themselves is known when they were held.
    const isByName = config.validate.some(({ schema, files }) => schema === undefined && files.length > 0);
    return (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .overPolicy */ .XR)(run, config, named, async (files) => {
        const trace = (0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .traceWorkspace */ .x)(files.workspace);
        await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(run.request, trace.workspace);
        // What only probes read was fetched, and may still differ.
        for (const name of (0,_check_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredSchemas */ .Zc)(config))
            if (!(0,_schema_shelf_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(name))
                trace.workspace.read(name);
        const policy = { ...files, workspace: trace.workspace };
        if (isByName)
            await (0,_base_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .examineOffline */ .RB)(run, config, policy);
        return { policy, trace };
    });
}
function unknown(reason) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('policy/unknown', { reason, counts: true });
}
/** Lines of the base's own files are no lines of those that are checked out. */
function placeInTree(state, changed, workspace) {
    const placed = (location) => {
        if (!location || !changed.has(location.file))
            return location;
        return workspace.has(location.file) ? { file: location.file, line: 1, column: 1 } : undefined;
    };
    const found = state.findings.map((one) => ({
        ...one,
        location: placed(one.location),
        ...(one.related && { related: one.related.filter(({ location }) => !changed.has(location.file)) }),
    }));
    state.findings.splice(0, Number.POSITIVE_INFINITY, ...found);
}
/** Files that are told by name. */
const MOST_FILES = 10;
function changedFinding(changed, workspace) {
    const files = changed.slice(0, MOST_FILES);
    const there = changed.find((path) => workspace.has(path));
    const location = there === undefined ? undefined : { file: there, line: 1, column: 1 };
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .finding */ .gk)('policy/changed', { files, more: changed.length - files.length }, { location });
}


/***/ })

};
