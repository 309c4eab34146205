export const id = 65;
export const ids = [65,2551];
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


/***/ }),

/***/ 50065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./build/src/environment/assemble.js + 3 modules
var assemble = __webpack_require__(28889);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/snapshot/rules-digest.js
var rules_digest = __webpack_require__(98638);
;// CONCATENATED MODULE: ./build/src/snapshot/comparable-set.js



/** Why snapshots cannot be laid beside each other; empty when they can. Nothing is guessed from those that are there. */
function whyNotComparable(files, config, request) {
    const rules = (0,rules_digest/* rulesDigest */.G)(config);
    return [
        ...config.environments.flatMap(({ name, location }) => ofEnvironment(name, files, location)),
        ...files.flatMap(({ file, snapshot }) => {
            const environment = (0,finding_pointer/* displayKey */.WE)(snapshot.environment);
            const spec = config.environments.find(({ name }) => name === snapshot.environment);
            const place = spec && { environment: spec.name, location: spec.location };
            const by = otherRun(snapshot, request);
            const isWhole = snapshot.services.every(({ complete }) => complete);
            return [
                ...(!spec || snapshot.rules !== rules ? [(0,finding/* finding */.gk)('snapshot/other-rules', { environment, file }, place)] : []),
                ...(isWhole ? [] : [(0,finding/* finding */.gk)('snapshot/incomplete', { environment }, place)]),
                ...(by ? [(0,finding/* finding */.gk)('snapshot/other-run', { environment, by }, place)] : []),
            ];
        }),
        ...otherKeys(files),
    ];
}
function ofEnvironment(environment, files, location) {
    const own = files.filter(({ snapshot }) => snapshot.environment === environment);
    const place = { environment, location };
    if (own.length === 0)
        return [(0,finding/* finding */.gk)('snapshot/missing', { environment, found: files.length }, place)];
    const names = own.map(({ file }) => file);
    const services = own.flatMap(({ snapshot }) => snapshot.services.map(({ service }) => service));
    const isTwice = own.length > 1 || new Set(services).size < services.length;
    return isTwice ? [(0,finding/* finding */.gk)('snapshot/duplicate', { environment, files: names }, place)] : [];
}
const DAY = 24 * 60 * 60 * 1000;
/** How far the clock of another machine may be ahead. */
const AHEAD = 10 * 60 * 1000;
/** Of one run of a workflow all jobs know it, however long one of them has waited. Elsewhere there is only the time. */
function otherRun({ run, made }, { workflowRun, now }) {
    if (run || workflowRun) {
        if (run?.id !== workflowRun?.id)
            return 'run';
        return run?.commit === workflowRun?.commit ? undefined : 'commit';
    }
    const age = now.getTime() - Date.parse(made);
    if (!(age <= DAY))
        return 'age';
    return age < -AHEAD ? 'future' : undefined;
}
/** A snapshot without a key has no fingerprints; what they are needed for is told where it is asked for. */
function otherKeys(files) {
    const keyed = files.filter(({ snapshot }) => snapshot.key !== null);
    const environments = [...new Set(keyed.map(({ snapshot }) => (0,finding_pointer/* displayKey */.WE)(snapshot.environment)))];
    const isOne = new Set(keyed.map(({ snapshot }) => snapshot.key)).size < 2;
    return isOne ? [] : [(0,finding/* finding */.gk)('snapshot/other-key', { environments })];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
// EXTERNAL MODULE: ./build/src/config/shipped-schema.js
var shipped_schema = __webpack_require__(72551);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/snapshot/snapshot.js
var snapshot_snapshot = __webpack_require__(47280);
;// CONCATENATED MODULE: ./build/src/snapshot/decode.js




/** Reads the text of a file that may be a snapshot. Whoever wrote it may have written anything. */
async function decodeSnapshot(text, { depth, nodes }) {
    const value = parse(text);
    if (value === undefined)
        return { problem: 'not-json' };
    if ((0,own/* memberOf */.C5)(value, 'format') !== snapshot_snapshot/* FORMAT */.uB)
        return { problem: undefined };
    if ((0,own/* memberOf */.C5)(value, 'version') !== snapshot_snapshot/* FORM_VERSION */.mW)
        return { problem: 'version' };
    // Each level of a document is two of the snapshot, which stand in three of its own; a node has at most three mappings.
    const problem = tooMuchIn(value, 2 * depth + 4, 3 * nodes + 10);
    if (problem)
        return { problem };
    const { validate } = await loadSchema();
    try {
        // The schema has admitted the value; Snapshot is its shape.
        if (validate(value).length > 0)
            return { problem: 'form' };
        const snapshot = value;
        return (0,snapshot_snapshot/* isTooLarge */.I9)(snapshot, nodes) ? { problem: 'too-large' } : { snapshot };
    }
    catch (thrown) {
        if (!(thrown instanceof bounded/* TimedOut */.GA || thrown instanceof bounded/* NotValidated */.Om))
            throw thrown;
        return { problem: 'form' };
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Level by level and without recursion, which a hostile text could exhaust. */
function tooMuchIn(value, deepest, most) {
    let level = [value].filter(isHolder);
    let count = 0;
    for (let depth = 0; level.length > 0; depth++) {
        count += level.filter((one) => !Array.isArray(one)).length;
        if (depth > deepest)
            return 'too-deep';
        if (count > most)
            return 'too-large';
        level = level.flatMap((one) => Object.values(one).filter(isHolder));
    }
    return undefined;
}
function isHolder(value) {
    return typeof value === 'object' && value !== null;
}
let compiled;
/** Compiled once for all files. */
function loadSchema() {
    compiled ??= Promise.resolve(/* import() eager */).then(__webpack_require__.t.bind(__webpack_require__, 20551, 17)).then(({ default: schema }) => (0,shipped_schema.compileShipped)(schema, 'schemas/snapshot.schema.json'));
    return compiled;
}

;// CONCATENATED MODULE: ./build/src/snapshot/read-folder.js







/** JSON files that are looked at. */
const MOST_FILES = 200;
/** Characters of all of them together: they are held in memory. */
const MOST_TEXT = 8 * snapshot_snapshot/* MOST_BYTES */.uZ;
/**
 * Reads the snapshots that lie in a folder, or in a folder of it. What lies there came out of other jobs and is trusted with
 * nothing. A JSON file that does not say that it is a snapshot is none of ours.
 */
async function readFolder(workspace, folder, limits) {
    const root = (0,external_node_path_.resolve)(workspace, folder);
    const listed = list(root);
    if (!Array.isArray(listed)) {
        return { files: [], findings: [(0,finding/* finding */.gk)('snapshot/folder', { reason: listed, most: MOST_FILES })] };
    }
    const opened = (0,source_workspace/* openWorkspace */.OH)(root, { ...limits, fileSize: snapshot_snapshot/* MOST_BYTES */.uZ, files: MOST_FILES });
    const files = [];
    const findings = [];
    let left = MOST_TEXT;
    for (const path of listed) {
        const file = path.split('/').map(finding_pointer/* displayKey */.WE).join('/');
        const read = opened.read(path);
        const decoded = read.ok ? await decodeSnapshot(read.source.text, limits) : { problem: whyNot(read.problem) };
        if ('snapshot' in decoded && read.ok)
            left -= read.source.text.length;
        if (left < 0) {
            findings.push((0,finding/* finding */.gk)('snapshot/unreadable', { file, reason: 'too-large' }));
            break;
        }
        if ('snapshot' in decoded)
            files.push({ file, snapshot: decoded.snapshot });
        else if (decoded.problem === 'version')
            findings.push((0,finding/* finding */.gk)('snapshot/version', { file }));
        else if (decoded.problem)
            findings.push((0,finding/* finding */.gk)('snapshot/unreadable', { file, reason: decoded.problem }));
    }
    return { files, findings };
}
function whyNot({ rule }) {
    return rule === 'source/cap' ? 'too-large' : 'unreadable';
}
/** Paths of the JSON files, relative to the folder, in the order of their names; or why there are none. */
function list(root) {
    try {
        const stats = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
        if (!stats?.isDirectory())
            return stats ? 'not-a-folder' : 'missing';
        const entries = entriesOf(root);
        const below = entries
            .filter((entry) => entry.isDirectory())
            .flatMap(({ name }) => jsonIn(entriesOf((0,external_node_path_.join)(root, name))).map((file) => `${name}/${file}`));
        const paths = [...jsonIn(entries), ...below].sort();
        return paths.length > MOST_FILES ? 'too-many-files' : paths;
    }
    catch {
        return 'unreadable';
    }
}
function entriesOf(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
}
function jsonIn(entries) {
    return entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json')).map(({ name }) => name);
}

// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
;// CONCATENATED MODULE: ./build/src/snapshot/restore.js


/** The effective configuration that a snapshot tells of, in which fingerprints stand for values. */
function restore(snapshot, part, ground) {
    const { spec, checkout } = ground;
    const root = nodeOf(part.root, '', { ...ground, isKeyed: snapshot.key !== null });
    const place = sourceOf('github', spec) ?? spec.location;
    const layers = checkout?.layers ?? [];
    return {
        environment: spec.name,
        service: part.service ?? undefined,
        payments: spec.payments,
        root,
        leaves: (0,tree/* leavesOf */.wf)(root),
        // Where no file takes a further key, tollgate.yml is the place to look at.
        layers: layers.length > 0 || !place ? layers : [{ format: 'dotenv', holds: isRoot, locate: () => place }],
        documents: checkout?.documents ?? [],
        complete: true,
        hasUnseenNames: part.unseenNames,
        snapshot: { verdict: snapshot.verdict },
    };
}
function isRoot(pointer) {
    return pointer === '';
}
function nodeOf(node, pointer, ground) {
    if ('items' in node) {
        return {
            kind: 'list',
            forms: formsIn(node.forms, ground) ?? NO_FORMS,
            items: node.items.map((item, at) => nodeOf(item, (0,finding_pointer/* childPointer */.Y2)(pointer, String(at)), ground)),
        };
    }
    if (!('members' in node))
        return { kind: 'leaf', leaf: leafOf(node, pointer, ground) };
    const members = Object.entries(node.members);
    return {
        kind: 'mapping',
        forms: formsIn(node.forms, ground) ?? NO_FORMS,
        children: new Map(members.map(([key, child]) => [key, nodeOf(child, (0,finding_pointer/* childPointer */.Y2)(pointer, key), ground)])),
    };
}
const NO_FORMS = new Map();
function formsIn(forms, { isKeyed }) {
    return forms && isKeyed ? new Map(Object.entries(forms)) : undefined;
}
function leafOf(leaf, pointer, ground) {
    return {
        pointer,
        content: contentOf(leaf, ground),
        textual: leaf.text === true,
        origin: () => originOf(leaf, pointer, ground),
    };
}
function contentOf({ state, kind, empty, forms, listed, identity }, ground) {
    if (state === 'present' || state === 'runtime')
        return { state };
    const known = formsIn(forms, ground);
    return { state: 'fingerprint', kind, empty: empty === true, forms: known, listed: listed === true, identity };
}
/** Where the checkout has the key, if it is from a file there; else where tollgate.yml names what it is from. */
function originOf({ from }, pointer, { spec, checkout }) {
    const found = checkout?.leaves.get(pointer)?.origin();
    if (found?.loader === from)
        return found;
    const place = sourceOf(from, spec) ?? spec.location;
    return { loader: from, format: undefined, location: place, valueLocation: place };
}
function sourceOf(from, { sources }) {
    return sources.find(({ kind }) => kind === from)?.location;
}

;// CONCATENATED MODULE: ./build/src/snapshot/gather.js




/** Reads the snapshots that the request names: one of each environment, made in one run, under one key and the same rules. */
async function gather(config, request, workspace) {
    const { files, findings } = await readFolder(request.workspace, request.snapshots ?? '', request.limits);
    const problems = findings.length > 0 ? findings : whyNotComparable(files, config, request);
    const services = new Map(files.map(({ snapshot }) => [
        snapshot.environment,
        snapshot.services.flatMap(({ service }) => service ?? []).sort(),
    ]));
    return {
        services,
        problems,
        assemble: async (means) => {
            const checkout = await readCheckout(config, services, workspace, means);
            return { effective: config.environments.flatMap((spec) => restoreAll(files, spec, checkout)), findings: [] };
        },
    };
}
function restoreAll(files, spec, checkout) {
    const own = files.filter(({ snapshot }) => snapshot.environment === spec.name);
    return own.flatMap(({ snapshot }) => snapshot.services.map((part) => {
        const isOfPart = ({ environment, service }) => environment === spec.name && service === (part.service ?? undefined);
        return restore(snapshot, part, { spec, checkout: checkout.find(isOfPart) });
    }));
}
const IN_FILES = ['file', 'kubernetes', 'compose', 'ecs'];
/**
 * The sources of this checkout that are files, for the places of keys: a snapshot holds none, since a column tells how long
 * the values before it are. What is wrong with the files was told by the jobs that made the snapshots.
 */
async function readCheckout(config, services, workspace, means) {
    const environments = config.environments.map((spec) => ({
        ...spec,
        sources: spec.sources.filter(({ kind }) => IN_FILES.includes(kind)),
    }));
    const names = new Set(environments.map(({ name }) => name));
    return (await (0,assemble/* assemble */.f)({ ...config, environments }, names, services, workspace, means)).effective;
}


/***/ }),

/***/ 98638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rulesDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96271);


/**
 * Digest (SHA-256) of what of tollgate.yml decides how values are compared: names and payments of the environments, and
 * `parity` but for the lines at which it stands. All of it is in the repository and no secret.
 */
function rulesDigest({ environments, parity }) {
    const rules = {
        environments: environments.map(({ name, payments }) => ({ name, payments })),
        parity: parity && { ...parity, rules: parity.rules.map((rule) => ({ ...rule, location: undefined })) },
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(sorted(rules)))
        .digest('hex');
}
/** Members of mappings in the order of their names; the order of lists counts. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const ordered = {};
    for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        (0,_source_own_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P5)(ordered, key, sorted(member));
    return ordered;
}


/***/ }),

/***/ 47280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isTooLarge),
/* harmony export */   mW: () => (/* binding */ FORM_VERSION),
/* harmony export */   uB: () => (/* binding */ FORMAT),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/** By which a file says that it is a snapshot. */
const FORMAT = 'tollgate-snapshot';
/** Version of the form; another one is not read. */
const FORM_VERSION = 1;
/** Bytes that the file of a snapshot may have, when it is written and when it is read. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Whether it holds more values, mappings and lists than a run looks at. What is too much to be read is not written either. */
function isTooLarge({ services }, most) {
    let left = most;
    const visit = (node) => {
        left -= 1;
        if (left < 0)
            return;
        if ('items' in node)
            for (const item of node.items)
                visit(item);
        else if ('members' in node)
            for (const member of Object.values(node.members))
                visit(member);
    };
    for (const { root } of services)
        visit(root);
    return left < 0;
}


/***/ }),

/***/ 20551:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Snapshot of an environment","description":"One environment as one job saw it: which keys there are and of which kind, and under a key whether values are equal. Holds no value, no part of one, no length and no place.","type":"object","additionalProperties":false,"required":["format","version","tool","environment","payments","made","run","rules","key","services","verdict"],"properties":{"format":{"description":"By which a file says that it is a snapshot.","const":"tollgate-snapshot"},"version":{"description":"Version of this form.","const":1},"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"const":"tollgate"},"version":{"type":"string","minLength":1,"maxLength":100}}},"environment":{"description":"Name of the environment in tollgate.yml.","type":"string","minLength":1,"maxLength":1000},"payments":{"description":"Which payments the environment takes.","enum":["test","live","none","undeclared"]},"made":{"description":"When it was made, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\\\.[0-9]{3}Z$"},"run":{"description":"The run of the workflow that made it; null outside of one.","type":["object","null"],"additionalProperties":false,"required":["id","commit"],"properties":{"id":{"description":"GITHUB_RUN_ID.","type":"string","pattern":"^[0-9]{1,20}$"},"commit":{"description":"GITHUB_SHA.","type":"string","pattern":"^[0-9a-f]{40,64}$"}}},"rules":{"description":"SHA-256 of the environments and of `parity` in tollgate.yml: snapshots that were made under other rules are not compared.","type":"string","pattern":"^[0-9a-f]{64}$"},"key":{"description":"Fingerprint of a fixed text, by which snapshots that were made under different keys are told apart; null where there was no key.","oneOf":[{"$ref":"#/$defs/fingerprint"},{"type":"null"}]},"verdict":{"description":"Of the run that made it, which judged what needs the values themselves.","enum":["passed","failed","errored"]},"services":{"description":"The effective configuration of each service; one entry where the environment has no services.","type":"array","minItems":1,"maxItems":10000,"items":{"$ref":"#/$defs/service"}}},"$defs":{"fingerprint":{"description":"HMAC with SHA-256 under the fingerprint-key, cut to 128 bits. That of a value is bound to its key: the same value under another key has another one.","type":"string","pattern":"^[0-9a-f]{32}$"},"service":{"type":"object","additionalProperties":false,"required":["service","complete","unseenNames","root"],"properties":{"service":{"description":"Name of the service; null for the environment as a whole.","type":["string","null"],"minLength":1,"maxLength":255,"pattern":"^(?!\\\\.\\\\.?$)[^/\\\\\\\\]+$"},"complete":{"description":"Whether all of its sources were read. Tollgate writes no snapshot of an environment that was not.","type":"boolean"},"unseenNames":{"description":"Whether a source brings variables whose names nobody can see.","type":"boolean"},"root":{"$ref":"#/$defs/node"}}},"node":{"description":"A mapping, a list, or a leaf.","type":"object","if":{"type":"object","required":["members"]},"then":{"$ref":"#/$defs/mapping"},"else":{"if":{"type":"object","required":["items"]},"then":{"$ref":"#/$defs/list"},"else":{"$ref":"#/$defs/leaf"}}},"mapping":{"type":"object","additionalProperties":false,"required":["members"],"properties":{"members":{"description":"By key. For a key that looks like data something else stands, with # and a fingerprint in it.","type":"object","additionalProperties":{"$ref":"#/$defs/node"}},"forms":{"description":"Of the whole, where a rule has a normalisation.","$ref":"#/$defs/forms"}}},"list":{"type":"object","additionalProperties":false,"required":["items"],"properties":{"items":{"description":"In their order.","type":"array","items":{"$ref":"#/$defs/node"}},"forms":{"description":"Of the whole, where a rule has a normalisation.","$ref":"#/$defs/forms"}}},"leaf":{"type":"object","additionalProperties":false,"required":["kind","from"],"properties":{"kind":{"description":"Kind of the value; a mapping or a list only where it has no members, or none that could be named.","enum":["string","number","integer","boolean","null","array","object"]},"from":{"description":"What brought it.","enum":["file","manifest","process","github"]},"empty":{"description":"There where the value is an empty text, null, {} or [].","const":true},"text":{"description":"There where the loader gives every value as text.","const":true},"state":{"description":"present: it exists and cannot be read. runtime: it is made when the workload starts. unnamed: a mapping or list whose members only a key could name. Without it the value was at hand.","enum":["present","runtime","unnamed"]},"forms":{"description":"Not there without a key, nor of a number that has lost digits.","$ref":"#/$defs/forms"},"identity":{"description":"What stands for the value where it identifies an item of a list: a text of tollgate.yml, or one with # and a fingerprint in it.","type":"string","minLength":1,"maxLength":10000},"listed":{"description":"There where the text lists members without being JSON, and a rule compares collections.","const":true}}},"forms":{"description":"Fingerprints of the forms in which something is compared: as it is typed, untyped where it is compared with what only a text can say, and under each normalisation (`as`) of a rule. One that is that of the value as it is typed is left out. `unreadable` where it cannot be read as the normalisation says.","type":"object","additionalProperties":false,"properties":{"typed":{"$ref":"#/$defs/form"},"untyped":{"$ref":"#/$defs/form"},"url":{"$ref":"#/$defs/form"},"duration":{"$ref":"#/$defs/form"},"number":{"$ref":"#/$defs/form"},"quantity":{"$ref":"#/$defs/form"},"bool":{"$ref":"#/$defs/form"},"set":{"$ref":"#/$defs/form"},"set untyped":{"$ref":"#/$defs/form"},"multiset":{"$ref":"#/$defs/form"},"multiset untyped":{"$ref":"#/$defs/form"},"text":{"$ref":"#/$defs/form"},"json":{"$ref":"#/$defs/form"},"json shape":{"$ref":"#/$defs/form"},"yaml":{"$ref":"#/$defs/form"},"yaml shape":{"$ref":"#/$defs/form"}}},"form":{"type":"string","pattern":"^(?:[0-9a-f]{32}|unreadable)$"}}}');

/***/ })

};
