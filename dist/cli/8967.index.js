export const id = 8967;
export const ids = [8967];
export const modules = {

/***/ 13422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ namedContainers),
/* harmony export */   d: () => (/* binding */ chooseContainer)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66793);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59183);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23037);




/** The containers of a list with their names. Two of one name are told, and the first is taken. */
function namedContainers(list, gathered) {
    const named = new Map();
    for (const field of list) {
        const name = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(field, ['name']);
        const before = name === undefined ? undefined : named.get(name);
        if (name === undefined)
            (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .tellShape */ .hH)(gathered, field, 'name');
        else if (before)
            gathered.problems.push(twice(name, before, field));
        else
            named.set(name, field);
    }
    return [...named].map(([name, field]) => ({ name, field }));
}
function twice(name, before, again) {
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(before);
    const related = [{ role: 'first', location: first }];
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/duplicate-name', { what: 'container', name, first }, { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(again), related });
}
/**
 * The container that a source means: the one of that name, or else the only one. `usual` are those that count when no
 * name is given. A container that is not there is a mistake of tollgate.yml, and has its place.
 */
function chooseContainer(wanted, all, usual, gathered) {
    const [only, ...others] = usual;
    const chosen = wanted === undefined ? (others.length === 0 ? only : undefined) : all.find(({ name }) => name === wanted);
    if (chosen)
        return chosen.field;
    const choices = (wanted === undefined ? usual : all).map(({ name }) => name);
    const suggestion = wanted === undefined ? undefined : (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(wanted, choices);
    gathered.complete = false;
    gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/container', { name: wanted, choices, suggestion }));
    return undefined;
}


/***/ }),

/***/ 12791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addDeclared)
/* harmony export */ });
/** Adds the names that tollgate.yml says come from elsewhere. What the manifests set themselves stands as it is. */
function addDeclared(variables, declared, place) {
    for (const name of declared ?? []) {
        if (variables.has(name))
            continue;
        variables.set(name, { name, content: { state: 'present' }, location: place, valueLocation: place });
    }
}


/***/ }),

/***/ 19979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ tellMisspelt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   gV: () => (/* binding */ tellUnknown)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59183);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23037);



/** The items of a member that must be a list; none where it is missing. */
function listAt(holder, key, gathered) {
    const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(holder, key);
    const items = field && (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(field);
    if (field && !items)
        (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .tellShape */ .hH)(gathered, field, 'list');
    return items ?? [];
}
/** Tells the fields that an entry cannot have; whether there are any. */
function tellUnknown(field, known, gathered, pointer) {
    const unknown = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(field).filter(({ key }) => !known.includes(key));
    for (const one of unknown) {
        const facts = { field: one.key, suggestion: (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(gathered, one.key, known) };
        gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/unknown-field', facts, { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(one, 'key'), pointer: pointer ?? one.pointer }));
    }
    return unknown.length > 0;
}
/** Tells the fields that an object cannot have; whether one of them was to hold variables, which are all lost then. */
function tellMisspelt(object, fields, gathered) {
    const { all, lists, foreign } = fields;
    const known = all ?? lists;
    let isLost = false;
    for (const field of (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .membersOf */ .lS)(object).filter(({ key }) => !known.includes(key))) {
        const near = (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(gathered, field.key, [...Object.keys(foreign), ...known]);
        const suggestion = near !== undefined && Object.hasOwn(foreign, near) ? foreign[near] : near;
        if (all === undefined && suggestion === undefined)
            continue;
        isLost ||= suggestion !== undefined && lists.includes(suggestion);
        const place = { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(field, 'key'), pointer: field.pointer };
        gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/unknown-field', { field: field.key, suggestion }, place));
    }
    if (isLost)
        gathered.complete = false;
    return isLost;
}


/***/ }),

/***/ 59183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cn: () => (/* binding */ characterPlaces),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);


/** The whole of a document. */
function rootOf(document) {
    return { document, pointer: '', value: document.value };
}
/** The own member `key`; undefined when it is not there, or null, which the API server takes for the same. */
function memberOf({ document, pointer, value }, key) {
    const member = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
    return member === undefined || member === null
        ? undefined
        : { document, pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(pointer, key), value: member };
}
/** The member that a row of keys leads to. */
function memberAt(field, path) {
    return path.reduce((holder, key) => holder && memberOf(holder, key), field);
}
/** Every own member with its key; a null one too. Nothing for what is no mapping. */
function membersOf({ document, pointer, value }) {
    if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    return Object.entries(value).map(([key, member]) => ({
        document,
        pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(pointer, key),
        value: member,
        key,
    }));
}
/** The items of a list; undefined for what is no list. */
function itemsOf({ document, pointer, value }) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((item, at) => ({ document, pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .childPointer */ .Y2)(pointer, String(at)), value: item }));
}
/** The text of a member; undefined when there is none, or it is no text. */
function textAt(field, path) {
    const member = memberAt(field, path)?.value;
    return typeof member === 'string' ? member : undefined;
}
/** Where a field stands. */
function placeOf({ document, pointer }, part = 'value') {
    return document.locate(pointer, part);
}
/** Where the characters of a variable stand, if its text is the one that is written and nothing was filled into it. */
function characterPlaces({ document, pointer, value }, content) {
    const isWritten = content.state === 'known' && content.value === value;
    return isWritten ? (offset) => document.locateIn?.(pointer, offset) : undefined;
}


/***/ }),

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdsHelm),
/* harmony export */   x: () => (/* binding */ readManifestFiles)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12474);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75351);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61736);




/** Text that only Helm understands; any other `{{` may be a template of the application's own. */
const HELM_OBJECT = /\{\{-?[^{}]*?[\s($]\.(?:Values|Release|Chart|Capabilities|Template)\b/;
/** What stands in templates of Helm, for a file that does not parse. */
const HELM = /\{\{-?\s*(?:\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|tpl|toYaml|define|template|if|range|with|end|required|default)\b)/;
/** Whether a text holds a template of Helm that was not rendered. */
function holdsHelm(text) {
    return HELM_OBJECT.test(text.replaceAll('{{.', '{{ .'));
}
/** What was read of each workspace, so that environments and services that share a file read it once. */
const KNOWN = new WeakMap();
/** The documents of all files that the paths name; each file once. Empty documents are left out. */
async function readManifestFiles(paths, flavour, workspace, gathered) {
    const files = new Set();
    for (const path of paths) {
        const expansion = await workspace.expand(path);
        const none = expansion.paths.length + expansion.problems.length === 0;
        const problems = none ? [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('source/no-match', { pattern: path })] : expansion.problems;
        // A folder that could not be looked into may hold anything.
        tell(gathered, problems, problems.length === 0);
        for (const file of expansion.paths)
            files.add(file);
    }
    const documents = [];
    for (const file of files) {
        const reading = await readOnce(file, flavour, workspace);
        tell(gathered, reading.problems, reading.documents.length > 0);
        documents.push(...reading.documents.filter(({ value }) => value !== null));
    }
    return documents;
}
function tell(gathered, problems, read) {
    for (const problem of problems)
        gathered.problems.push(problem);
    if (!read)
        gathered.complete = false;
}
function readOnce(file, flavour, workspace) {
    const known = KNOWN.get(workspace) ?? new Map();
    KNOWN.set(workspace, known);
    const key = `${flavour}:${file}`;
    const reading = known.get(key) ?? read(file, flavour, workspace);
    known.set(key, reading);
    return reading;
}
async function read(file, flavour, workspace) {
    const read = workspace.read(file);
    if (!read.ok)
        return { documents: [], problems: [read.problem] };
    const { source } = read;
    const reading = await (0,_source_document_js__WEBPACK_IMPORTED_MODULE_1__/* .thorough */ .Hw)((await readerFor(file, flavour))(source, workspace.limits));
    const helm = HELM.exec(source.text);
    const broken = reading.problems.some(({ rule }) => rule === 'source/syntax');
    if (!broken || helm === null)
        return reading;
    // That a template does not parse is no news; that it is one says what to do.
    const location = { file, ...(0,_source_position_js__WEBPACK_IMPORTED_MODULE_3__/* .lineIndex */ .D)(source.text).at(helm.index) };
    return { documents: [], problems: [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/not-rendered', { by: 'Helm' }, { location })] };
}
/** Whatever is not called JSON is YAML, which JSON is a part of. */
async function readerFor(file, flavour) {
    if (/\.json$/i.test(file))
        return _source_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V;
    const { readYaml, readYamlGo } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(2728)]).then(__webpack_require__.bind(__webpack_require__, 82728));
    return flavour === 'kubernetes' ? readYamlGo : readYaml;
}


/***/ }),

/***/ 23037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ tellShape),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66793);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59183);



/** Pairs of letters that may be compared for all did-you-means together: less than a second. */
const MOST_EFFORT = 20_000_000;
/** Nothing was wrong yet. */
function gather() {
    return { problems: [], complete: true, effort: MOST_EFFORT };
}
/** Tells that a field is not as it must be: what it should have brought is unknown. */
function tellShape(gathered, field, expected, place = {}) {
    gathered.complete = false;
    gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/shape', { expected }, { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(field), pointer: field.pointer, ...place }));
}
/** The candidate that was probably meant; none once looking has cost too much. */
function nearest(gathered, wanted, candidates) {
    if (gathered.effort <= 0)
        return undefined;
    const names = [...candidates];
    // A name that is empty costs a look at each candidate as well.
    gathered.effort -= names.length * Math.max(wanted.length, 1) ** 2;
    return gathered.effort > 0 ? (0,_finding_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(wanted, names) : undefined;
}


/***/ }),

/***/ 38967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readKubernetes: () => (/* binding */ readKubernetes)
});

// EXTERNAL MODULE: ./build/src/manifest/elsewhere.js
var elsewhere = __webpack_require__(12791);
// EXTERNAL MODULE: ./build/src/manifest/field.js
var manifest_field = __webpack_require__(59183);
// EXTERNAL MODULE: ./build/src/manifest/files.js
var files = __webpack_require__(37304);
// EXTERNAL MODULE: ./build/src/manifest/gathered.js
var manifest_gathered = __webpack_require__(23037);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/kind.js
var kind = __webpack_require__(32625);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/manifest/entries.js
var manifest_entries = __webpack_require__(19979);
;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-fields.js
const OBJECT = ['apiVersion', 'kind', 'metadata'];
/** The fields of `Container` in core/v1 of the Kubernetes API, those of an init container among them. */
const CONTAINER = {
    all: [
        'name',
        'image',
        'imagePullPolicy',
        'command',
        'args',
        'workingDir',
        'ports',
        'env',
        'envFrom',
        'resources',
        'resizePolicy',
        'restartPolicy',
        'restartPolicyRules',
        'volumeMounts',
        'volumeDevices',
        'livenessProbe',
        'readinessProbe',
        'startupProbe',
        'lifecycle',
        'terminationMessagePath',
        'terminationMessagePolicy',
        'securityContext',
        'stdin',
        'stdinOnce',
        'tty',
    ],
    lists: ['env', 'envFrom'],
    foreign: { environment: 'env', envs: 'env', env_file: 'envFrom' },
};
/** The fields of `ConfigMap` in core/v1. */
const CONFIG_MAP = {
    all: [...OBJECT, 'data', 'binaryData', 'immutable'],
    lists: ['data'],
    foreign: { stringData: 'data' },
};
/** The fields of `Secret` in core/v1. */
const SECRET = {
    all: [...OBJECT, 'type', 'data', 'stringData', 'immutable'],
    lists: ['data', 'stringData'],
    foreign: {},
};

;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-objects.js




/** What a kustomization may say without changing what a container gets. */
const HARMLESS = new Set([
    'apiVersion',
    'kind',
    'metadata',
    'resources',
    'namespace',
    'labels',
    'commonLabels',
    'commonAnnotations',
    'images',
    'replicas',
    'sortOptions',
    'buildMetadata',
]);
/** Every object of the documents, those inside a `kind: List` too. */
function objectsIn(documents, gathered) {
    return documents.flatMap((document) => objectsOf((0,manifest_field/* rootOf */.I5)(document), gathered));
}
function objectsOf(field, gathered) {
    if (isKustomization(field)) {
        tellKustomization(field, gathered);
        return [];
    }
    const kind = (0,manifest_field/* textAt */.$6)(field, ['kind']);
    if (kind === undefined || (0,manifest_field/* textAt */.$6)(field, ['apiVersion']) === undefined) {
        (0,manifest_gathered/* tellShape */.hH)(gathered, field, 'object');
        return [];
    }
    if (kind.endsWith('List'))
        return listed(field, gathered);
    // A name that the API server makes begins with what stands here.
    const name = (0,manifest_field/* textAt */.$6)(field, ['metadata', 'name']) ?? (0,manifest_field/* textAt */.$6)(field, ['metadata', 'generateName']) ?? '';
    return [{ kind, name, namespace: (0,manifest_field/* textAt */.$6)(field, ['metadata', 'namespace']), field }];
}
function listed(field, gathered) {
    const items = (0,manifest_field/* memberOf */.C5)(field, 'items');
    const list = items && (0,manifest_field/* itemsOf */.S3)(items);
    if (items && !list)
        (0,manifest_gathered/* tellShape */.hH)(gathered, items, 'list');
    return (list ?? []).flatMap((item) => {
        if (!isList(item))
            return objectsOf(item, gathered);
        // A list inside a list is nothing that the API knows, and would nest without end.
        (0,manifest_gathered/* tellShape */.hH)(gathered, item, 'object');
        return [];
    });
}
function isList(field) {
    return (0,manifest_field/* textAt */.$6)(field, ['kind'])?.endsWith('List') ?? false;
}
function isKustomization(field) {
    const isNamed = /(?:^|\/)kustomization\.ya?ml$/i.test(field.document.file);
    return ((0,own/* isMapping */.pi)(field.value) &&
        (isNamed || (0,manifest_field/* textAt */.$6)(field, ['apiVersion'])?.startsWith('kustomize.config.k8s.io/') === true));
}
/** Resources that are only listed are read as they are; anything else changes them. */
function tellKustomization(field, gathered) {
    const changing = (0,manifest_field/* membersOf */.lS)(field).find(({ key }) => !HARMLESS.has(key));
    if (!changing)
        return;
    gathered.complete = false;
    const location = (0,manifest_field/* placeOf */.$t)(changing, 'key');
    gathered.problems.push((0,finding/* finding */.gk)('manifest/not-rendered', { by: 'Kustomize' }, { location }));
}
/** Whether two objects can be in one namespace. A manifest that names none goes where the other is. */
function sameNamespace(a, b) {
    return a === undefined || b === undefined || a === b;
}
/**
 * The object of a kind and name that a workload sees. Another one of that name is told: which of the two the cluster
 * gets depends on the order in which they are applied.
 */
function findObject(objects, wanted, gathered) {
    const fitting = objects.filter(({ kind, name, namespace }) => name === wanted.name && wanted.kinds.includes(kind) && sameNamespace(namespace, wanted.namespace));
    const [found, ...others] = fitting;
    for (const other of others.filter(({ kind }) => kind === found?.kind))
        tellTwice(found, other, gathered);
    return found;
}
function tellTwice(before, again, gathered) {
    if (!before)
        return;
    const first = (0,manifest_field/* placeOf */.$t)(before.field);
    const facts = { what: 'object', name: `${again.kind}/${again.name}`, first };
    const related = [{ role: 'first', location: first }];
    gathered.problems.push((0,finding/* finding */.gk)('manifest/duplicate-name', facts, { location: (0,manifest_field/* placeOf */.$t)(again.field), related }));
}

// EXTERNAL MODULE: ./build/src/manifest/text-value.js
var text_value = __webpack_require__(97928);
;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-data.js









/** The kinds that one can refer to, each with the kinds that bring it into the cluster. */
const BROUGHT_BY = {
    ConfigMap: ['ConfigMap'],
    Secret: ['Secret', 'SealedSecret', 'ExternalSecret'],
};
/** The ConfigMaps and Secrets among the objects, as a workload in `namespace` sees them. */
function dataObjects(objects, namespace, gathered) {
    const renamed = objects.map((object) => ({ ...object, name: nameBrought(object) }));
    const byName = Map.groupBy(renamed, ({ name }) => name);
    const known = new Map();
    const names = new Map();
    const load = (kind, name) => {
        const object = findObject(byName.get(name) ?? [], { kinds: BROUGHT_BY[kind], name, namespace }, gathered);
        return object && READ[object.kind]?.(object.field, gathered);
    };
    return {
        find: (kind, name) => {
            const key = `${kind}/${name}`;
            if (!known.has(key))
                known.set(key, load(kind, name));
            return known.get(key);
        },
        names: (kind) => {
            const kept = names.get(kind) ?? namesOf(renamed, BROUGHT_BY[kind]);
            names.set(kind, kept);
            return kept;
        },
    };
}
function namesOf(objects, kinds) {
    return objects.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}
/** The name of the Secret that an ExternalSecret makes can be another one than its own. */
function nameBrought({ kind, name, field }) {
    return (kind === 'ExternalSecret' && (0,manifest_field/* textAt */.$6)(field, ['spec', 'target', 'name'])) || name;
}
const READ = {
    ConfigMap: (object, gathered) => ({
        lost: (0,manifest_entries/* tellMisspelt */.H3)(object, CONFIG_MAP, gathered),
        entries: textEntries(object, gathered),
        whole: true,
    }),
    Secret: (object, gathered) => ({
        // `stringData` is written over `data` by the API server.
        entries: new Map([...secretEntries(object, 'data', gathered), ...secretEntries(object, 'stringData', gathered)]),
        lost: (0,manifest_entries/* tellMisspelt */.H3)(object, SECRET, gathered),
        whole: true,
    }),
    SealedSecret: (object) => ({
        entries: new Map(presentIn((0,manifest_field/* memberAt */.mz)(object, ['spec', 'encryptedData']), (0,manifest_field/* memberAt */.mz)(object, ['spec', 'template', 'data']))),
        whole: true,
    }),
    ExternalSecret: (object) => externalSecret(object),
};
/**
 * The values of a ConfigMap. Only `data` becomes variables: the kubelet passes over `binaryData`.
 */
function textEntries(object, gathered) {
    return new Map(dataMembers(object, 'data', gathered).map((field) => {
        const content = (0,text_value/* textContent */.P)(field, gathered, { by: 'Kubernetes', pointer: field.pointer });
        return [field.key, { field, content }];
    }));
}
/** The keys of a Secret. What they hold is never looked at, but for the kind of it. */
function secretEntries(object, key, gathered) {
    return dataMembers(object, key, gathered).map((field) => {
        const found = (0,kind/* kindOf */.I)(field.value);
        if (found !== 'string') {
            const location = (0,manifest_field/* placeOf */.$t)(field);
            gathered.problems.push((0,finding/* finding */.gk)('manifest/not-a-string', { found, by: 'Kubernetes' }, { location, pointer: field.pointer }));
        }
        return [field.key, { field, content: { state: 'present' } }];
    });
}
function dataMembers(object, key, gathered) {
    const data = (0,manifest_field/* memberOf */.C5)(object, key);
    if (data && !(0,own/* isMapping */.pi)(data.value))
        (0,manifest_gathered/* tellShape */.hH)(gathered, data, 'mapping');
    return data ? (0,manifest_field/* membersOf */.lS)(data) : [];
}
function presentIn(...holders) {
    return holders.flatMap((holder) => holder
        ? (0,manifest_field/* membersOf */.lS)(holder).map((field) => [field.key, { field, content: { state: 'present' } }])
        : []);
}
/** External Secrets Operator: the keys that are listed, those of a template, and with `dataFrom` others unknown. */
function externalSecret(object) {
    const template = (0,manifest_field/* memberAt */.mz)(object, ['spec', 'target', 'template', 'data']);
    const merges = (0,manifest_field/* textAt */.$6)(object, ['spec', 'target', 'template', 'mergePolicy']) === 'Merge';
    const data = (0,manifest_field/* memberAt */.mz)(object, ['spec', 'data']);
    const listed = ((data && (0,manifest_field/* itemsOf */.S3)(data)) ?? []).flatMap((item) => {
        const field = (0,manifest_field/* memberOf */.C5)(item, 'secretKey');
        return typeof field?.value === 'string' ? [[field.value, { field, content: { state: 'present' } }]] : [];
    });
    const takesTemplates = (0,manifest_field/* memberAt */.mz)(object, ['spec', 'target', 'template', 'templateFrom']) !== undefined;
    return {
        // A template replaces what was fetched, unless it is merged.
        entries: new Map([...(template && !merges ? [] : listed), ...presentIn(template)]),
        whole: (0,manifest_field/* memberAt */.mz)(object, ['spec', 'dataFrom']) === undefined && !takesTemplates,
    };
}

// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/manifest/expansion.js
/**
 * Replaces `$(NAME)` as the kubelet does (third_party/forked/golang/expansion): `$$` is one dollar sign, and a reference
 * to what is not defined stays as it stands. What refers to a value that cannot be read cannot be read itself. Undefined
 * when the text grows past `most` characters: references to references can double with every line.
 */
function expand(text, lookUp, most) {
    const parts = [];
    const missing = [];
    let unread;
    let length = text.length;
    let rest = 0;
    // Once no bracket closes any more, none is looked for: each search would run to the end.
    let closes = true;
    for (let at = text.indexOf('$'); at !== -1 && at + 1 < text.length; at = text.indexOf('$', rest)) {
        parts.push(text.slice(rest, at));
        const next = text[at + 1];
        const close = next === '(' && closes ? text.indexOf(')', at + 2) : -1;
        if (close === -1) {
            closes &&= next !== '(';
            parts.push(next === '$' ? '$' : `$${next}`);
            rest = at + 2;
            continue;
        }
        const name = text.slice(at + 2, close);
        const found = lookUp(name);
        if (!found)
            missing.push(name);
        if (found?.state === 'known')
            length += found.value.length;
        else if (found)
            unread = lessReadable(unread, found);
        if (length > most)
            return undefined;
        parts.push(found?.state === 'known' ? found.value : `$(${name})`);
        rest = close + 1;
    }
    const value = rest === 0 && parts.length === 0 ? text : [...parts, text.slice(rest)].join('');
    return { content: unread ?? { state: 'known', value }, undefined: missing };
}
/** Of two values that cannot be read, what can be said of both together. */
function lessReadable(one, other) {
    if (one === undefined || one.state === 'runtime')
        return other;
    return other.state === 'present' && other.told ? other : one;
}

;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-container.js



/** A text that a reference gives, and where; told where it has none. */
function requiredText(reference, key, gathered, place = {}) {
    const field = (0,manifest_field/* memberOf */.C5)(reference, key);
    const text = (0,manifest_field/* textAt */.$6)(reference, [key]);
    if (field && text)
        return { text, field };
    (0,manifest_gathered/* tellShape */.hH)(gathered, field ?? reference, field ? 'text' : key, place);
    return undefined;
}
/** What was taken for a name before Kubernetes 1.32: `IsEnvVarName` of its apimachinery. */
function isOldName(name) {
    return /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name) && name !== '.' && !name.startsWith('..');
}
/**
 * Tells that a Secret is not among the manifests when one of nearly the same name is; whether it did. A Secret that is
 * made elsewhere is no mistake, so this is only a warning.
 */
function tellNearSecret({ text: name, field }, pointer, { data, gathered }) {
    const suggestion = (0,manifest_gathered/* nearest */.pA)(gathered, name, data.names('Secret'));
    if (suggestion === undefined)
        return false;
    const place = { location: (0,manifest_field/* placeOf */.$t)(field), pointer };
    gathered.problems.push((0,finding/* finding */.gk)('manifest/dangling', { kind: 'Secret', name, key: undefined, suggestion }, place, 'warning'));
    return true;
}

;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-env-from.js







/** Lays every key of a ConfigMap or Secret that one entry of `envFrom` names. */
function layEnvFrom(entry, env) {
    const reference = referenceIn(entry, env.gathered);
    const prefix = prefixOf(entry, env.gathered);
    const data = reference && find(reference.kind, reference.field, env);
    if (data && mayLay(data, entry, env))
        layKeys(data, prefix, env);
}
/** The one reference of an entry. What another field was meant to bring is told, and unknown. */
function referenceIn(entry, gathered) {
    if (!(0,own/* isMapping */.pi)(entry.value)) {
        (0,manifest_gathered/* tellShape */.hH)(gathered, entry, 'mapping');
        return undefined;
    }
    const isMisspelt = (0,manifest_entries/* tellUnknown */.gV)(entry, ['prefix', 'configMapRef', 'secretRef'], gathered);
    if (isMisspelt)
        gathered.complete = false;
    const configMap = (0,manifest_field/* memberOf */.C5)(entry, 'configMapRef');
    const secret = (0,manifest_field/* memberOf */.C5)(entry, 'secretRef');
    const field = configMap ?? secret;
    if (field && !(configMap && secret))
        return { kind: configMap ? 'ConfigMap' : 'Secret', field };
    if (field || !isMisspelt)
        (0,manifest_gathered/* tellShape */.hH)(gathered, entry, 'one-reference');
    return undefined;
}
function prefixOf(entry, gathered) {
    const prefix = (0,manifest_field/* memberOf */.C5)(entry, 'prefix');
    if (prefix === undefined || typeof prefix.value === 'string')
        return (0,manifest_field/* textAt */.$6)(entry, ['prefix']) ?? '';
    (0,manifest_gathered/* tellShape */.hH)(gathered, prefix, 'text');
    return '';
}
/** The ConfigMap or Secret that a reference names. One that is not optional and not there is told. */
function find(kind, reference, env) {
    const { gathered } = env;
    if (!(0,own/* isMapping */.pi)(reference.value)) {
        (0,manifest_gathered/* tellShape */.hH)(gathered, reference, 'mapping');
        return undefined;
    }
    (0,manifest_entries/* tellUnknown */.gV)(reference, ['name', 'optional'], gathered);
    const name = requiredText(reference, 'name', gathered);
    if (!name)
        return undefined;
    const data = env.data.find(kind, name.text);
    const place = { location: (0,manifest_field/* placeOf */.$t)(name.field), pointer: name.field.pointer };
    const isNear = kind === 'Secret' && !data && tellNearSecret(name, place.pointer, env);
    if (kind === 'Secret' && !data?.whole && !env.declared && !isNear) {
        gathered.problems.push((0,finding/* finding */.gk)('manifest/unread', { what: 'Secret' }, place));
    }
    if (data || kind === 'Secret' || (0,manifest_field/* memberOf */.C5)(reference, 'optional')?.value === true)
        return data;
    if (!env.whole)
        return undefined;
    const suggestion = (0,manifest_gathered/* nearest */.pA)(gathered, name.text, env.data.names(kind));
    // All that it would bring is missing for this one reason.
    gathered.complete = false;
    gathered.problems.push((0,finding/* finding */.gk)('manifest/dangling', { kind, name: name.text, key: undefined, suggestion }, place));
    return undefined;
}
/** Counts the keys that an entry brings. False, with a finding, once there are too many. */
function mayLay({ entries }, entry, env) {
    const before = env.keys;
    env.keys += entries.size;
    if (env.keys <= env.mostKeys)
        return true;
    env.gathered.complete = false;
    if (before <= env.mostKeys) {
        const location = (0,manifest_field/* placeOf */.$t)(entry);
        env.gathered.problems.push((0,finding/* finding */.gk)('source/cap', { cap: 'nodes', limit: env.mostKeys }, { location }));
    }
    return false;
}
function layKeys(data, prefix, env) {
    for (const [key, { field, content }] of data.entries) {
        const name = prefix + key;
        if (!isOldName(name)) {
            const place = { location: (0,manifest_field/* placeOf */.$t)(field, 'key'), pointer: (0,finding_pointer/* toPointer */.rb)([name]) };
            env.gathered.problems.push((0,finding/* finding */.gk)('manifest/name-skipped', { name, in: 'envFrom' }, place));
            continue;
        }
        const valueLocation = () => (0,manifest_field/* placeOf */.$t)(field);
        const locateIn = (0,manifest_field/* characterPlaces */.cn)(field, content);
        env.variables.set(name, { name, content, location: () => (0,manifest_field/* placeOf */.$t)(field, 'key'), valueLocation, locateIn });
    }
}

// EXTERNAL MODULE: ./build/src/manifest/manifest.js
var manifest = __webpack_require__(66274);
;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-reference.js







const KEY_REFS = { configMapKeyRef: 'ConfigMap', secretKeyRef: 'Secret' };
/** References to what is known only when the container starts. */
const RUNTIME_REFS = ['fieldRef', 'resourceFieldRef', 'fileKeyRef'];
const REFS = [...Object.keys(KEY_REFS), ...RUNTIME_REFS];
/** What a `valueFrom` brings; undefined when the variable is not set at all. */
function contentOfReference(from, pointer, env) {
    const told = { content: manifest/* TOLD */.E, field: from };
    if (!(0,own/* isMapping */.pi)(from.value)) {
        (0,manifest_gathered/* tellShape */.hH)(env.gathered, from, 'mapping', { pointer });
        return told;
    }
    if ((0,manifest_entries/* tellUnknown */.gV)(from, REFS, env.gathered, pointer))
        return told;
    const [reference, ...others] = (0,manifest_field/* membersOf */.lS)(from).filter(({ value }) => value !== null);
    if (!reference || others.length > 0) {
        (0,manifest_gathered/* tellShape */.hH)(env.gathered, from, 'one-reference', { pointer });
        return told;
    }
    const kind = KEY_REFS[reference.key];
    if (kind === undefined)
        return { content: { state: 'runtime' }, field: from };
    if (!(0,own/* isMapping */.pi)(reference.value)) {
        (0,manifest_gathered/* tellShape */.hH)(env.gathered, reference, 'mapping', { pointer });
        return told;
    }
    return contentOfKey(kind, reference, pointer, env);
}
function contentOfKey(kind, reference, pointer, env) {
    const present = { content: { state: 'present' }, field: reference };
    const told = { content: manifest/* TOLD */.E, field: reference };
    (0,manifest_entries/* tellUnknown */.gV)(reference, ['name', 'key', 'optional'], env.gathered, pointer);
    const name = requiredText(reference, 'name', env.gathered, { pointer });
    const key = requiredText(reference, 'key', env.gathered, { pointer });
    if (!name || !key)
        return told;
    const isOptional = (0,manifest_field/* memberOf */.C5)(reference, 'optional')?.value === true;
    const data = env.data.find(kind, name.text);
    const entry = data?.entries.get(key.text);
    if (entry)
        return { content: entry.content, field: kind === 'ConfigMap' ? entry.field : reference };
    // What is optional and cannot be seen is not counted on.
    if (isOptional)
        return undefined;
    if (kind === 'Secret' && !data) {
        tellNearSecret(name, pointer, env);
        return present;
    }
    // What cannot be seen may have it: further keys of the Secret, or a file that could not be read.
    if (data ? !data.whole : !env.whole)
        return present;
    if (data?.lost)
        return told;
    const missing = data ? key : name;
    const facts = {
        kind,
        name: name.text,
        key: data && key.text,
        suggestion: (0,manifest_gathered/* nearest */.pA)(env.gathered, missing.text, data ? data.entries.keys() : env.data.names(kind)),
    };
    env.gathered.problems.push((0,finding/* finding */.gk)('manifest/dangling', facts, { location: (0,manifest_field/* placeOf */.$t)(missing.field), pointer }));
    return told;
}

// EXTERNAL MODULE: ./build/src/manifest/names.js
var names = __webpack_require__(55387);
;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-env.js














/** Reads `envFrom`, then `env` over it, as `makeEnvironmentVariables` of the kubelet does. */
function layContainer(container, env) {
    (0,manifest_entries/* tellMisspelt */.H3)(container, CONTAINER, env.gathered);
    for (const entry of (0,manifest_entries/* listAt */.gT)(container, 'envFrom', env.gathered))
        layEnvFrom(entry, env);
    const entries = namedEntries((0,manifest_entries/* listAt */.gT)(container, 'env', env.gathered), env.gathered);
    const places = new Map(entries.map(({ name }, at) => [name, at]));
    for (const [at, entry] of entries.entries())
        layEntry(entry, env, (name) => (places.get(name) ?? -1) > at);
}
/** The entries of `env` that have a name. */
function namedEntries(list, gathered) {
    const seen = new Map();
    return list.flatMap((field) => {
        if (!(0,own/* isMapping */.pi)(field.value)) {
            (0,manifest_gathered/* tellShape */.hH)(gathered, field, 'mapping');
            return [];
        }
        const named = (0,names/* tellName */.l)(field, gathered);
        if (!named)
            return [];
        const { name, field: nameField } = named;
        (0,names/* isFirst */.Z)(name, nameField, seen, gathered);
        if (!isOldName(name)) {
            const place = { location: (0,manifest_field/* placeOf */.$t)(nameField), pointer: (0,finding_pointer/* toPointer */.rb)([name]) };
            gathered.problems.push((0,finding/* finding */.gk)('manifest/name-skipped', { name, in: 'env' }, place));
        }
        return [{ name, field, nameField }];
    });
}
function layEntry(entry, env, isLater) {
    const { name, nameField } = entry;
    const referred = contentOf(entry, env, isLater);
    if (!referred) {
        env.uncertain.add(name);
        return;
    }
    const { content, field } = referred;
    const places = { location: () => (0,manifest_field/* placeOf */.$t)(nameField), valueLocation: () => (0,manifest_field/* placeOf */.$t)(field) };
    env.variables.set(name, { name, content, ...places, locateIn: (0,manifest_field/* characterPlaces */.cn)(field, content) });
}
/** What an entry brings; undefined when the variable is not set at all. */
function contentOf({ name, field }, env, isLater) {
    const pointer = (0,finding_pointer/* toPointer */.rb)([name]);
    const isMisspelt = (0,manifest_entries/* tellUnknown */.gV)(field, ['name', 'value', 'valueFrom'], env.gathered, pointer);
    const value = (0,manifest_field/* memberOf */.C5)(field, 'value');
    const from = (0,manifest_field/* memberOf */.C5)(field, 'valueFrom');
    if (value && value.value !== '') {
        if (from)
            (0,manifest_gathered/* tellShape */.hH)(env.gathered, from, 'value-or-reference', { pointer });
        return { content: contentOfValue(value, pointer, env, isLater), field: value };
    }
    if (from)
        return contentOfReference(from, pointer, env);
    // Whatever a misspelt field holds, the variable was meant to have it.
    return { content: isMisspelt ? manifest/* TOLD */.E : { state: 'known', value: '' }, field: value ?? field };
}
/** Names that the kubelet sets for each service of the namespace. Which there are, only the cluster knows. */
function isOfService(name) {
    // No name is longer, and the pattern would look at a long text again and again.
    return name.length < 256 && SERVICE_VARIABLE.test(name);
}
const SERVICE_VARIABLE = /_SERVICE_(?:HOST|PORT(?:_[A-Z0-9_]+)?)$|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?$/;
function contentOfValue(value, pointer, env, isLater) {
    const content = (0,text_value/* textContent */.P)(value, env.gathered, { by: 'Kubernetes', pointer });
    if (content.state !== 'known' || !content.value.includes('$'))
        return content;
    const lookUp = (name) => {
        const isGiven = env.uncertain.has(name) || isOfService(name);
        return env.variables.get(name)?.content ?? (isGiven ? { state: 'runtime' } : undefined);
    };
    const expanded = expand(content.value, lookUp, env.room);
    const place = { location: (0,manifest_field/* placeOf */.$t)(value), pointer };
    if (!expanded) {
        env.gathered.problems.push((0,finding/* finding */.gk)('manifest/reference', { reason: 'too-long', suggestion: undefined }, place, 'error'));
        return manifest/* TOLD */.E;
    }
    env.room -= expanded.content.state === 'known' ? expanded.content.value.length : 0;
    tellUndefined(expanded.undefined, place, env, isLater);
    return expanded.content;
}
/** Tells once of a value that it refers to nothing. The name itself is a part of the value, and is not told. */
function tellUndefined(names, place, env, isLater) {
    const [missing] = names;
    if (missing === undefined)
        return;
    env.gathered.problems.push(names.some(isLater)
        ? (0,finding/* finding */.gk)('manifest/reference', { reason: 'later', suggestion: undefined }, place, 'error')
        : (0,finding/* finding */.gk)('manifest/reference', { reason: 'undefined', suggestion: (0,manifest_gathered/* nearest */.pA)(env.gathered, missing, env.variables.keys()) }, place));
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/manifest/choose.js
var choose = __webpack_require__(13422);
;// CONCATENATED MODULE: ./build/src/manifest/kubernetes-workload.js






const TEMPLATE = ['spec', 'template', 'spec'];
/** The kinds that run containers, and where each has the specification of its pods. */
const POD_SPEC = new Map([
    ['Deployment', TEMPLATE],
    ['StatefulSet', TEMPLATE],
    ['DaemonSet', TEMPLATE],
    ['ReplicaSet', TEMPLATE],
    ['Job', TEMPLATE],
    ['CronJob', ['spec', 'jobTemplate', ...TEMPLATE]],
    ['Pod', ['spec']],
    // Argo Rollouts: a Deployment in all that concerns the container.
    ['Rollout', TEMPLATE],
]);
/** The workload that `Kind/name` means, or the only one there is. */
function chooseWorkload(wanted, objects, gathered) {
    const workloads = objects.filter(({ kind }) => POD_SPEC.has(kind));
    const choices = [...new Set(workloads.map(titleOf))];
    const meant = wanted === undefined ? (choices.length === 1 ? choices[0] : undefined) : named(wanted, choices);
    const chosen = workloads.find((workload) => titleOf(workload) === meant);
    if (chosen) {
        const { kind, name } = chosen;
        // In whatever namespace: two workloads of one name are two to choose from.
        return findObject(workloads, { kinds: [kind], name, namespace: undefined }, gathered);
    }
    // What could not be read may have held it; that was told.
    if (!gathered.complete)
        return undefined;
    const suggestion = wanted === undefined ? undefined : (0,suggest/* suggest */.Z)(wanted, choices);
    gathered.complete = false;
    gathered.problems.push((0,finding/* finding */.gk)('manifest/workload', { what: 'workload', name: wanted, choices, suggestion }));
    return undefined;
}
function titleOf({ kind, name }) {
    return `${kind}/${name}`;
}
/** The kind is taken in any letter case, as kubectl takes it; the name is not. */
function named(wanted, choices) {
    const normal = (title) => title.replace(/^[^/]*/, (kind) => kind.toLowerCase());
    return choices.find((choice) => normal(choice) === normal(wanted));
}
/** The container of a workload that a source means; an init container where it is named. */
function containerOf(workload, wanted, gathered) {
    const podSpec = (0,manifest_field/* memberAt */.mz)(workload.field, POD_SPEC.get(workload.kind) ?? []);
    if (!podSpec) {
        (0,manifest_gathered/* tellShape */.hH)(gathered, workload.field, 'workload');
        return undefined;
    }
    const lists = ['containers', 'initContainers'].map((key) => listAt(podSpec, key, gathered));
    if (lists.includes(undefined))
        return undefined;
    const all = (0,choose/* namedContainers */.C)(lists.flatMap((list) => list ?? []), gathered);
    const inFirst = new Set(lists[0]);
    const usual = all.filter(({ field }) => inFirst.has(field));
    return (0,choose/* chooseContainer */.d)(wanted, all, usual, gathered);
}
/** The items of a list; none where there is no list, undefined where there is something else. */
function listAt(podSpec, key, gathered) {
    const field = (0,manifest_field/* memberOf */.C5)(podSpec, key);
    if (!field)
        return [];
    const items = (0,manifest_field/* itemsOf */.S3)(field);
    if (!items)
        (0,manifest_gathered/* tellShape */.hH)(gathered, field, 'list');
    return items;
}

;// CONCATENATED MODULE: ./build/src/manifest/kubernetes.js








/** What Linux hands to a process at most, of which its environment is a part (execve(2)). Nothing larger can be started. */
const MOST_TEXT = 2 * 1024 * 1024;
/** Reads what one container of one workload gets: `envFrom`, `env`, and the ConfigMaps and Secrets that they refer to. */
async function readKubernetes(source, workspace) {
    const gathered = (0,manifest_gathered/* gather */.kg)();
    const documents = await (0,files/* readManifestFiles */.x)(source.paths, 'kubernetes', workspace, gathered);
    const objects = objectsIn(documents, gathered);
    const { complete } = gathered;
    const workload = chooseWorkload(source.workload, objects, gathered);
    const container = workload && containerOf(workload, source.container, gathered);
    if (!container)
        return reading(gathered, documents, new Map(), undefined);
    const variables = new Map();
    layContainer(container, {
        data: dataObjects(objects, workload.namespace, gathered),
        gathered,
        whole: complete,
        declared: source.present !== undefined,
        variables,
        uncertain: new Set(),
        room: MOST_TEXT,
        mostKeys: workspace.limits.nodes,
        keys: 0,
    });
    const insertion = () => (0,manifest_field/* placeOf */.$t)((0,manifest_field/* memberOf */.C5)(container, 'env') ?? container, 'end');
    (0,elsewhere/* addDeclared */.W)(variables, source.present, () => source.location ?? insertion());
    const receiver = `${workload.kind}/${workload.name}, container ${(0,manifest_field/* textAt */.$6)(container, ['name']) ?? ''}`;
    return { ...reading(gathered, documents, variables, insertion), receiver };
}
function reading({ problems, complete }, documents, variables, insertion) {
    return { variables: [...variables.values()], insertion, documents, problems, complete };
}


/***/ }),

/***/ 66274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TOLD)
/* harmony export */ });
/** What is there, and wrong in a way that was told. */
const TOLD = { state: 'present', told: true };


/***/ }),

/***/ 55387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isFirst),
/* harmony export */   l: () => (/* binding */ tellName)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95814);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59183);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23037);




/** The name of an entry; told where there is none, or none that can be a variable. */
function tellName(entry, gathered) {
    const field = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(entry, 'name');
    const name = field?.value;
    if (field === undefined || typeof name !== 'string') {
        (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .tellShape */ .hH)(gathered, field ?? entry, 'name');
        return undefined;
    }
    // Printable ASCII without an equals sign, as Kubernetes has it since 1.32; nothing takes more than that.
    if (/^[ -<>-~]+$/.test(name))
        return { name, field };
    (0,_gathered_js__WEBPACK_IMPORTED_MODULE_1__/* .tellShape */ .hH)(gathered, field, 'variable-name');
    return undefined;
}
/** Notes a name, and tells a second one of it; whether it is the first. */
function isFirst(name, field, seen, gathered) {
    const before = seen.get(name);
    if (!before) {
        seen.set(name, field);
        return true;
    }
    const first = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(before);
    const related = [{ role: 'first', location: first }];
    const place = { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(field), pointer: (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .toPointer */ .rb)([name]), related };
    gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/duplicate-name', { what: 'variable', name, first }, place));
    return false;
}


/***/ }),

/***/ 97928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ textContent)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32625);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59183);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37304);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66274);





/** What a field holds that must be text. Something else is told, and so is a template of Helm. */
function textContent(field, gathered, { by, pointer }) {
    const { value } = field;
    if (typeof value === 'string') {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsHelm */ .R)(value))
            return { state: 'known', value };
        gathered.complete = false;
        gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/not-rendered', { by: 'Helm' }, { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(field), pointer }));
        return _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLD */ .E;
    }
    gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/not-a-string', { found: (0,_finding_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(value), by }, { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(field), pointer }));
    return _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .TOLD */ .E;
}


/***/ })

};
