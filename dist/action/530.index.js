export const id = 530;
export const ids = [530];
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

/***/ 30530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEcs: () => (/* binding */ readEcs)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95814);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96271);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13422);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12791);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19979);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59183);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37304);
/* harmony import */ var _gathered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23037);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66274);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55387);
/* harmony import */ var _text_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97928);












/** Reads what one container of an ECS task definition gets: `environment`, `secrets`, and what is said of `environmentFiles`. */
async function readEcs(source, workspace) {
    const gathered = (0,_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)();
    const documents = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifestFiles */ .x)(source.paths, 'yaml-1.2', workspace, gathered);
    const list = containerDefinitions(documents, gathered);
    const container = list && containerIn(list, source.container, gathered);
    const variables = new Map();
    const { problems } = gathered;
    if (!container)
        return { variables: [], insertion: undefined, documents, problems, complete: false };
    layContainer(container, variables, gathered, source.present !== undefined);
    const insertion = () => (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)((0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(container, 'environment') ?? container, 'end');
    (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_9__/* .addDeclared */ .W)(variables, source.present, () => source.location ?? insertion());
    const receiver = `container ${(0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(container, ['name']) ?? ''}`;
    return { variables: [...variables.values()], insertion, receiver, documents, problems, complete: gathered.complete };
}
/**
 * The containers of the one task definition: as it is registered, inside `taskDefinition` as it is described, or as the
 * bare list that Terraform takes.
 */
function containerDefinitions(documents, gathered) {
    const found = documents.flatMap((document) => {
        const root = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I5)(document);
        const list = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(root, 'containerDefinitions') ??
            (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberAt */ .mz)(root, ['taskDefinition', 'containerDefinitions']) ??
            (Array.isArray(root.value) ? root : undefined);
        if (!list)
            (0,_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .tellShape */ .hH)(gathered, root, 'task-definition');
        return list ?? [];
    });
    const [only, ...others] = found;
    if (only && others.length === 0)
        return only;
    // What could not be read or understood was told.
    if (!gathered.complete)
        return undefined;
    gathered.complete = false;
    const choices = found.map(({ document }) => document.file);
    const facts = { what: 'task definition', name: undefined, choices, suggestion: undefined };
    gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/workload', facts));
    return undefined;
}
function containerIn(list, wanted, gathered) {
    const items = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsOf */ .S3)(list);
    if (!items) {
        (0,_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .tellShape */ .hH)(gathered, list, 'list');
        return undefined;
    }
    const named = (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .namedContainers */ .C)(items, gathered);
    return (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseContainer */ .d)(wanted, named, named, gathered);
}
function layContainer(container, variables, gathered, isDeclared) {
    const lists = ['environment', 'secrets', 'environmentFiles'];
    (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .tellMisspelt */ .H3)(container, { lists, foreign: { env: 'environment' } }, gathered);
    for (const file of entriesAt(container, 'environmentFiles', gathered)) {
        // The file lies in S3; what it sets is not known, and is overridden by what follows.
        const place = { location: (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)((0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(file, 'value') ?? file), pointer: file.pointer };
        if (!isDeclared)
            gathered.problems.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('manifest/unread', { what: 'file in S3' }, place));
    }
    const seen = new Map();
    const lay = (entry, fields, contentOf) => {
        const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .tellName */ .l)(entry, gathered);
        if (!named)
            return;
        const { name, field } = named;
        const pointer = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_10__/* .toPointer */ .rb)([name]);
        (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .tellUnknown */ .gV)(entry, fields, gathered, pointer);
        (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .isFirst */ .Z)(name, field, seen, gathered);
        const origin = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(entry, fields[1]) ?? entry;
        const content = contentOf(pointer);
        const places = { location: () => (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(field), valueLocation: () => (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(origin) };
        variables.set(name, { name, content, ...places, locateIn: (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .characterPlaces */ .cn)(origin, content) });
    };
    for (const entry of entriesAt(container, 'environment', gathered)) {
        lay(entry, ['name', 'value'], (pointer) => contentOfValue(entry, gathered, pointer));
    }
    for (const entry of entriesAt(container, 'secrets', gathered)) {
        lay(entry, ['name', 'valueFrom'], (pointer) => contentOfSecret(entry, gathered, pointer));
    }
}
function entriesAt(container, key, gathered) {
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(container, key, gathered).filter((item) => {
        if (!(0,_source_own_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi)(item.value))
            (0,_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .tellShape */ .hH)(gathered, item, 'mapping');
        return (0,_source_own_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi)(item.value);
    });
}
function contentOfValue(entry, gathered, pointer) {
    const value = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(entry, 'value');
    if (value)
        return (0,_text_value_js__WEBPACK_IMPORTED_MODULE_7__/* .textContent */ .P)(value, gathered, { by: 'ECS', pointer });
    // A misspelt `value` was told; whatever it holds, the variable was meant to have it.
    const isMisspelt = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .membersOf */ .lS)(entry).some(({ key }) => key !== 'name' && key !== 'value');
    return isMisspelt ? _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .TOLD */ .E : { state: 'known', value: '' };
}
/** Where a secret lies is an address, and must be text; what it holds, ECS alone can read. */
function contentOfSecret(entry, gathered, pointer) {
    const from = (0,_field_js__WEBPACK_IMPORTED_MODULE_8__/* .memberOf */ .C5)(entry, 'valueFrom');
    if (typeof from?.value !== 'string' || from.value === '')
        (0,_gathered_js__WEBPACK_IMPORTED_MODULE_4__/* .tellShape */ .hH)(gathered, from ?? entry, 'text', { pointer });
    return { state: 'present' };
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
