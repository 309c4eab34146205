export const id = 8721;
export const ids = [8721];
export const modules = {

/***/ 48721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCompose: () => (/* binding */ readCompose)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/source/own.js
var source_own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/document.js
var source_document = __webpack_require__(12474);
// EXTERNAL MODULE: ./build/src/source/yaml.js + 6 modules
var yaml = __webpack_require__(82728);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/manifest/compose-keys.js



/** At the top of a file (Compose specification, schema/compose-spec.json). */
const TOP = {
    known: new Set(['version', 'name', 'include', 'services', 'models', 'networks', 'volumes', 'secrets', 'configs']),
    needed: new Set(['include', 'services']),
    foreign: {},
};
/** In a service (Compose specification, 05-services and schema/compose-spec.json). */
const SERVICE = {
    known: new Set([
        'annotations',
        'attach',
        'blkio_config',
        'build',
        'cap_add',
        'cap_drop',
        'cgroup',
        'cgroup_parent',
        'command',
        'configs',
        'container_name',
        'cpu_count',
        'cpu_percent',
        'cpu_period',
        'cpu_quota',
        'cpu_rt_period',
        'cpu_rt_runtime',
        'cpu_shares',
        'cpus',
        'cpuset',
        'credential_spec',
        'depends_on',
        'deploy',
        'develop',
        'device_cgroup_rules',
        'devices',
        'dns',
        'dns_opt',
        'dns_search',
        'domainname',
        'entrypoint',
        'env_file',
        'environment',
        'expose',
        'extends',
        'external_links',
        'extra_hosts',
        'gpus',
        'group_add',
        'healthcheck',
        'hostname',
        'image',
        'init',
        'ipc',
        'isolation',
        'label_file',
        'labels',
        'links',
        'logging',
        'mac_address',
        'mem_limit',
        'mem_reservation',
        'mem_swappiness',
        'memswap_limit',
        'models',
        'network_mode',
        'networks',
        'oom_kill_disable',
        'oom_score_adj',
        'pid',
        'pids_limit',
        'platform',
        'ports',
        'post_start',
        'pre_stop',
        'privileged',
        'profiles',
        'provider',
        'pull_policy',
        'pull_refresh_after',
        'read_only',
        'restart',
        'runtime',
        'scale',
        'secrets',
        'security_opt',
        'shm_size',
        'stdin_open',
        'stop_grace_period',
        'stop_signal',
        'storage_opt',
        'sysctls',
        'tmpfs',
        'tty',
        'ulimits',
        'use_api_socket',
        'user',
        'userns_mode',
        'uts',
        'volumes',
        'volumes_from',
        'working_dir',
    ]),
    needed: new Set(['env_file', 'environment', 'extends']),
    foreign: { env: 'environment', envFrom: 'env_file' },
};
/** Tells the keys that Compose refuses; those that begin with `x-` are free (Compose specification, 11-extension). */
function tellUnknownKeys(reading, value, { known, needed, foreign }, { document, pointer }) {
    for (const field of Object.keys(value)) {
        if (known.has(field) || field.startsWith('x-'))
            continue;
        const near = reading.suggestions-- > 0 ? (0,suggest/* suggest */.Z)(field, [...Object.keys(foreign), ...known]) : undefined;
        const suggestion = near !== undefined && Object.hasOwn(foreign, near) ? foreign[near] : near;
        const at = (0,finding_pointer/* childPointer */.Y2)(pointer, field);
        const location = document.written?.(at)?.locateKey() ?? document.locate(at, 'key');
        if (suggestion !== undefined && needed.has(suggestion))
            reading.complete = false;
        const place = `${location.file}:${location.line}:${location.column}`;
        // A mapping that several services share by an anchor is written once.
        if (reading.told.has(place))
            continue;
        reading.told.add(place);
        reading.problems.push((0,finding/* finding */.gk)('compose/unknown-field', { field, suggestion }, { location, pointer: at }));
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-reading.js

/** A reading of nothing yet. */
function openReading(workspace) {
    const { fileSize, files: steps } = workspace.limits;
    const room = 4 * fileSize;
    return {
        workspace,
        documents: [],
        files: [],
        problems: [],
        complete: true,
        room,
        steps,
        suggestions: 1000,
        told: new Set(),
        known: new Map(),
    };
}
/** Tells of something without which nothing can be said about what is missing. */
function refuse(reading, problem) {
    reading.problems.push(problem);
    reading.complete = false;
}
/** Tells of a part that has not the form that Compose reads. */
function refuseShape(reading, part, document, pointer) {
    refuse(reading, (0,finding/* finding */.gk)('compose/shape', { part }, { location: placeOf(document, pointer), pointer }));
}
/**
 * Tells of a variable that could not be filled in, once for each place. A `$` inside of a value may be no variable but a
 * character of a password, so that a name is told only where `text` is nothing but a reference (`isReference`).
 */
function tellFlaw(reading, { reason, variable: name, offset }, text, location, pointer, severity) {
    const place = `${location.file}:${location.line}:${location.column}`;
    if (reading.told.has(place))
        return;
    reading.told.add(place);
    const variable = offset === 0 && isReference(text) ? name : undefined;
    reading.problems.push((0,finding/* finding */.gk)('compose/interpolation', { reason, variable }, { location, pointer }, severity));
}
/** Whether a text is one `${NAME}` and nothing else. `$NAME` is not counted: passwords begin with a dollar, too. */
function isReference(text) {
    return /^\$\{[A-Z][A-Z0-9_]*(?::?[-?+][^{}]*)?\}$/.test(text);
}
/** Counts one more thing that is brought in. False, with a finding, when there are too many. */
function mayStep(reading, location) {
    if (--reading.steps >= 0)
        return true;
    if (reading.steps === -1) {
        refuse(reading, (0,finding/* finding */.gk)('source/cap', { cap: 'files', limit: reading.workspace.limits.files }, { location }));
    }
    return false;
}
/** Where a member is written, behind aliases and merge keys. */
function placeOf(document, pointer) {
    return document.written?.(pointer)?.locate(0) ?? document.locate(pointer);
}
/** In a double-quoted text a `$` can be an escape (YAML 1.2.2, 5.7), and a backslash before another escapes that. */
const ESCAPED_DOLLARS = /\\(?:x24|u0024|U00000024)|\\\\|\$/g;
/**
 * Finds where each `$` of a text of the file stands, by its offset in the text: the first is the first that is written,
 * and so on, however the text is quoted or folded.
 */
function dollarPlaces(document, pointer, text) {
    const written = document.written?.(pointer);
    if (!written)
        return () => document.locate(pointer);
    const pattern = written.text.startsWith('"') ? ESCAPED_DOLLARS : /\$/g;
    const found = [...written.text.matchAll(pattern)].filter(([mark]) => mark !== '\\\\');
    const inText = [...text.matchAll(/\$/g)];
    const places = new Map(inText.map(({ index }, at) => [index, found[at]?.index]));
    return (offset) => written.locate(places.get(offset) ?? 0);
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-file.js







/** Whether a path is the address of something that Compose would fetch (git, OCI or HTTP). */
function isRemote(path) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(path);
}
/** A path of a Compose file, relative to the workspace. */
function pathFrom(directory, path) {
    return external_node_path_.posix.isAbsolute(path) ? path : external_node_path_.posix.join(directory, path);
}
/** Reads the documents of a file, each once. `location` is where the file is named. */
async function readComposeFile(reading, path, project, location) {
    const { documents, problems } = reading.known.get(path) ?? (await readNew(reading, path));
    for (const problem of problems)
        reading.problems.push({ ...problem, location: problem.location ?? location });
    if (documents.length === 0)
        reading.complete = false;
    const filled = documents.filter(({ value }) => value !== null);
    const [first] = documents;
    if (first && filled.length === 0)
        refuseShape(reading, 'file', first, '');
    return filled.flatMap((document) => {
        reading.documents.push(document);
        reading.files.push({ document, settings: project.settings });
        if ((0,source_own/* isMapping */.pi)(document.value))
            return fileOf(reading, document, project);
        refuseShape(reading, 'file', document, '');
        return [];
    });
}
async function readNew(reading, path) {
    const { workspace, known } = reading;
    const read = workspace.read(path);
    const made = read.ok
        ? await (0,source_document/* thorough */.Hw)((0,yaml.readComposeYaml)(read.source, workspace.limits))
        : { documents: [], problems: [read.problem] };
    known.set(path, made);
    return made;
}
function fileOf(reading, document, { directory, settings }) {
    const services = new Map();
    const file = { document, directory, settings, services };
    if ((0,source_own/* isMapping */.pi)(document.value))
        tellUnknownKeys(reading, document.value, TOP, { document, pointer: '' });
    const written = (0,source_own/* isMapping */.pi)(document.value) ? (0,source_own/* memberOf */.C5)(document.value, 'services') : undefined;
    if (written !== undefined && !(0,source_own/* isMapping */.pi)(written))
        refuseShape(reading, 'services', document, '/services');
    for (const [name, value] of (0,source_own/* isMapping */.pi)(written) ? Object.entries(written) : []) {
        const pointer = (0,finding_pointer/* toPointer */.rb)(['services', name]);
        if ((0,source_own/* isMapping */.pi)(value)) {
            tellUnknownKeys(reading, value, SERVICE, { document, pointer });
            services.set(name, { file, name, pointer, value });
        }
        else if (document.written?.(pointer)?.tag === '!reset')
            services.set(name, { file, name, pointer, value: {} });
        else
            refuseShape(reading, 'service', document, pointer);
    }
    return file;
}

// EXTERNAL MODULE: ./build/src/source/compose-interpolation.js
var compose_interpolation = __webpack_require__(19960);
// EXTERNAL MODULE: ./build/src/source/dotenv.js + 14 modules
var dotenv = __webpack_require__(29103);
;// CONCATENATED MODULE: ./build/src/manifest/compose-settings.js





/** Reads dotenv files, later over earlier. A variable in them stands for what `around` or an earlier file gives it. */
async function readEnvFiles(reading, files, around = new Map()) {
    const settings = new Map();
    const outer = (name) => (around.get(name) ?? settings.get(name))?.value;
    for (const { path, dialect, required, location } of files) {
        const read = reading.workspace.read(path);
        const { documents, problems } = read.ok
            ? (0,dotenv.readDotenvAs)(read.source, dialect, outer)
            : { documents: [], problems: [read.problem] };
        if (!required && problems.some(isMissing))
            continue;
        const placed = problems.map((problem) => ({ ...problem, location: problem.location ?? location }));
        for (const problem of placed)
            reading.problems.push(problem);
        if (documents.length === 0)
            reading.complete = false;
        for (const document of documents) {
            reading.documents.push(document);
            for (const [name, setting] of settingsOf(document))
                settings.set(name, setting);
        }
    }
    return settings;
}
function isMissing(problem) {
    return problem.rule === 'source/file' && problem.facts.reason === 'missing';
}
function settingsOf(document) {
    return Object.entries(document.value ?? {}).map(([name, value]) => {
        const pointer = (0,finding_pointer/* toPointer */.rb)([name]);
        const location = () => document.locate(pointer, 'key');
        const text = typeof value === 'string' ? value : undefined;
        return [name, { value: text, location, valueLocation: () => document.locate(pointer) }];
    });
}
/** A text with its variables filled in. What is wrong with it is told; undefined where Compose would refuse it. */
function fillIn(reading, { document, pointer, text, settings, subject }) {
    // That there is too much was told where it began.
    if (reading.room < 0 && text.includes('$'))
        return undefined;
    const filling = { lookup: (name) => settings.get(name)?.value, room: reading.room };
    const { text: filled, flaws } = (0,compose_interpolation/* interpolate */.G)(text, filling);
    reading.room = filling.room;
    if (reading.room < 0)
        reading.complete = false;
    if (flaws.length === 0)
        return filled;
    const placeOf = dollarPlaces(document, pointer, text);
    for (const flaw of flaws)
        tellFlaw(reading, flaw, text, placeOf(flaw.offset), subject ?? pointer);
    return filled;
}
/**
 * Tells of what Compose refuses anywhere else in a file. There a variable that is required and not set is a warning,
 * since it is no part of what is read, and one that is only not set is left alone: names of images are full of them.
 */
function reviewTexts(reading, document, settings) {
    const lookup = (name) => settings.get(name)?.value;
    const { findings, fileSize } = reading.workspace.limits;
    const sound = new Set();
    let flawed = 0;
    const visit = (value, pointer) => {
        if (flawed > findings)
            return;
        if (typeof value === 'object' && value !== null) {
            for (const [key, child] of Object.entries(value))
                visit(child, pointer + (0,finding_pointer/* toPointer */.rb)([key]));
        }
        else if (typeof value === 'string' && !sound.has(value)) {
            const flaws = (0,compose_interpolation/* interpolate */.G)(value, { lookup, room: 2 * fileSize }).flaws.filter(({ reason }) => isRefused(reason));
            if (flaws.length === 0)
                sound.add(value);
            else if (++flawed > findings)
                refuse(reading, tooMany(document, findings));
            else
                tellFlaws(reading, { document, pointer, text: value }, flaws);
        }
    };
    visit(document.value, '');
}
function isRefused(reason) {
    return reason === 'malformed' || reason === 'required';
}
function tooMany(document, limit) {
    return (0,finding/* finding */.gk)('source/cap', { cap: 'findings', limit }, { location: document.locate('') });
}
function tellFlaws(reading, { document, pointer, text }, flaws) {
    const placeOf = dollarPlaces(document, pointer, text);
    for (const flaw of flaws) {
        const severity = flaw.reason === 'required' ? 'warning' : undefined;
        tellFlaw(reading, flaw, text, placeOf(flaw.offset), pointer, severity);
    }
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-env-file.js




/**
 * The files that `env_file` of a part names: a path, or a list of paths or of `{ path, required, format }` (Compose
 * specification, 05-services, `env_file`). The format `raw` is that of `docker run --env-file`.
 */
function envFilesOf(reading, part) {
    const value = (0,source_own/* memberOf */.C5)(part.value, 'env_file');
    const pointer = `${part.pointer}/env_file`;
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return envFile(reading, part, value, pointer);
    return value.flatMap((item, at) => envFile(reading, part, item, `${pointer}/${at}`));
}
function envFile(reading, part, item, pointer) {
    const { document, directory, settings } = part.file;
    const asked = (0,source_own/* isMapping */.pi)(item) ? item : { path: item };
    const text = (0,source_own/* memberOf */.C5)(asked, 'path');
    const required = (0,source_own/* memberOf */.C5)(asked, 'required') ?? true;
    const format = (0,source_own/* memberOf */.C5)(asked, 'format') ?? '';
    if (typeof text !== 'string' || text === '' || typeof required !== 'boolean' || (format !== '' && format !== 'raw')) {
        refuseShape(reading, 'env-file', document, pointer);
        return [];
    }
    const inside = (0,source_own/* isMapping */.pi)(item) ? `${pointer}/path` : pointer;
    const path = fillIn(reading, { document, pointer: inside, text, settings });
    if (path === undefined) {
        reading.complete = false;
        return [];
    }
    const dialect = format === 'raw' ? 'docker' : 'compose';
    return [{ path: pathFrom(directory, path), dialect, required, location: placeOf(document, inside) }];
}

// EXTERNAL MODULE: ./build/src/source/dotenv/plausible.js
var plausible = __webpack_require__(43029);
;// CONCATENATED MODULE: ./build/src/manifest/compose-scalar.js
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const DATE = /^\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])(?:[Tt]\d\d:\d\d?:\d\d?(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)| \d\d:\d\d?:\d\d?(?:\.\d+)?)?$/;
const INTEGER = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/**
 * Reads a plain scalar as Compose does: its YAML reader makes a value of it (go-yaml v3, resolve.go: YAML 1.2 with the
 * numbers and dates of 1.1, and `yes` and `on` as texts), and the value is printed again (`fmt.Sprint`). So `1.10`
 * becomes `1.1`, `010` becomes `8`, `1_000` becomes `1000` and `True` becomes `true`.
 */
function composeScalar(plain) {
    if (BOOLEAN.test(plain))
        return { kind: 'boolean', text: plain.toLowerCase() };
    if (NOT_A_NUMBER.test(plain))
        return { kind: 'number', text: 'NaN' };
    const infinite = INFINITE.exec(plain);
    if (infinite)
        return { kind: 'number', text: `${infinite[1] === '-' ? '-' : '+'}Inf` };
    if (DATE.test(plain))
        return { kind: 'date', text: plain };
    // Longer than any number that keeps its digits; a hostile one would take long.
    const number = /^[-+.\d]/.test(plain) && plain.length <= 400 ? numberText(plain) : undefined;
    return number === undefined ? { kind: 'text', text: plain } : { kind: 'number', text: number };
}
function numberText(plain) {
    const digits = plain.startsWith('.') ? plain : plain.replaceAll('_', '');
    const integer = INTEGER.test(digits) ? wholeNumber(digits) : undefined;
    if (integer !== undefined && integer >= -(2n ** 63n) && integer < 2n ** 64n)
        return String(integer);
    const float = FLOAT.test(digits) ? Number(digits) : Number.NaN;
    return Number.isFinite(float) ? floatText(float) : undefined;
}
/** A zero before the digits makes them octal, with or without an o. */
function wholeNumber(digits) {
    const unsigned = digits.replace(/^[-+]/, '');
    const size = BigInt(/^0\d/.test(unsigned) ? `0o${unsigned.slice(1)}` : unsigned.toLowerCase());
    return digits.startsWith('-') ? -size : size;
}
/** As `%v` prints a float: the shortest digits, with an exponent below 1e-4 and from 1e6 on. */
function floatText(float) {
    if (Object.is(float, -0))
        return '-0';
    const [mantissa = '', power = '0'] = float.toExponential().split('e');
    const exponent = Number(power);
    if (exponent >= -4 && exponent < 6)
        return String(float);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-environment.js







/**
 * The entries of `environment`, as a mapping or as a list (Compose specification, 05-services, `environment`), in the
 * order in which they stand.
 */
function environmentOf(reading, part) {
    const value = (0,source_own/* memberOf */.C5)(part.value, 'environment');
    const pointer = `${part.pointer}/environment`;
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return listed(reading, part, value, pointer);
    if ((0,source_own/* isMapping */.pi)(value)) {
        return Object.entries(value).flatMap(([name, member]) => {
            const entry = mapped(reading, part, name, member, pointer + (0,finding_pointer/* toPointer */.rb)([name]));
            return entry ? [entry] : [];
        });
    }
    refuseShape(reading, 'environment', part.file.document, pointer);
    return [];
}
function mapped(reading, part, name, value, pointer) {
    const { document, settings } = part.file;
    if (document.written?.(pointer)?.tag === '!reset')
        return { name, variable: undefined };
    const location = () => document.written?.(pointer)?.locateKey() ?? document.locate(pointer, 'key');
    if (!isName(name)) {
        refuseShape(reading, 'name', document, pointer);
        return undefined;
    }
    if (value === null)
        return { name, variable: fromShell(reading, part, name, location) };
    if (typeof value === 'object') {
        refuseShape(reading, 'value', document, pointer);
        return undefined;
    }
    const text = typeof value === 'string' && value.includes('$')
        ? fillIn(reading, { document, pointer, text: value, settings, subject: (0,finding_pointer/* toPointer */.rb)([name]) })
        : plainText(reading, part, name, value, pointer);
    const valueLocation = () => placeOf(document, pointer);
    // Where something was filled in, only the beginning of the value is known.
    const locateIn = text === value ? (offset) => document.locateIn?.(pointer, offset) : undefined;
    return { name, variable: { name, content: contentOf(text), location, valueLocation, locateIn } };
}
/** A text that Compose would refuse, or that only the machine knows, is known to nobody here. */
function contentOf(text) {
    return text === undefined ? { state: 'runtime' } : { state: 'known', value: text };
}
/** Compose refuses a name that is empty, or that ends in white space. */
function isName(name) {
    return /\S$/.test(name);
}
/** The text that Compose makes of a value without a `$`. */
function plainText(reading, part, name, value, pointer) {
    if (typeof value === 'string' && !/^[-+.\d]/.test(value))
        return value;
    const { document } = part.file;
    const written = document.written?.(pointer);
    if (typeof value === 'string' && (written?.text !== value || written.tag !== undefined))
        return value;
    const plain = written?.text ?? String(value);
    const { kind, text } = composeScalar(plain);
    const changed = kind === 'date' || text !== plain;
    // With a tag before it, such as !!int, a number can be written as no plain scalar is.
    if (kind === 'text')
        return String(value);
    if (kind === 'number' && !changed)
        return text;
    const place = { location: placeOf(document, pointer), pointer: (0,finding_pointer/* toPointer */.rb)([name]) };
    reading.problems.push((0,finding/* finding */.gk)('compose/not-a-string', { kind, changed }, place, changed ? 'error' : undefined));
    return text;
}
/**
 * A name without a value is taken from where Compose runs. A file of variables is looked at before it is given up; what
 * only the machine has is told, since nothing here says that it is there.
 */
function fromShell(reading, part, name, location) {
    const setting = part.file.settings.get(name);
    if (setting?.value !== undefined) {
        return { name, content: contentOf(setting.value), location, valueLocation: setting.valueLocation };
    }
    const place = { location: location(), pointer: (0,finding_pointer/* toPointer */.rb)([name]) };
    reading.problems.push((0,finding/* finding */.gk)('compose/from-shell', { name }, place));
    return { name, content: { state: 'runtime' }, location, valueLocation: location };
}
function listed(reading, part, list, pointer) {
    const first = new Map();
    return list.flatMap((item, at) => {
        const variable = listItem(reading, part, item, `${pointer}/${at}`);
        if (!variable)
            return [];
        const { name, location } = variable;
        const before = first.get(name)?.();
        if (before) {
            reading.problems.push((0,finding/* finding */.gk)('compose/duplicate-name', { name, first: before }, { location: location(), pointer: (0,finding_pointer/* toPointer */.rb)([name]), related: [{ role: 'first', location: before }] }));
        }
        else
            first.set(name, location);
        return [{ name, variable }];
    });
}
function listItem(reading, part, item, pointer) {
    const { document, settings } = part.file;
    if (typeof item !== 'string') {
        refuseShape(reading, 'entry', document, pointer);
        return undefined;
    }
    const [written = ''] = item.split('=', 1);
    const isBare = written === item;
    // A pointer is shown, and what has no = can be the rest of the entry above.
    const subject = isBare && !(0,plausible/* isPlausibleName */.F)(item) ? pointer : (0,finding_pointer/* toPointer */.rb)([written]);
    const filled = fillIn(reading, { document, pointer, text: item, settings, subject });
    // Where the whole was refused, the name is still told by what is written.
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(filled ?? item) ?? [];
    if (!isName(name)) {
        refuseShape(reading, 'name', document, pointer);
        return undefined;
    }
    const { location, valueLocation } = placesOf(part, item, pointer);
    if (isBare && !settings.has(item) && !(0,plausible/* isPlausibleName */.F)(item)) {
        reading.problems.push((0,finding/* finding */.gk)('compose/from-shell', { name: undefined }, { location: location(), pointer }));
        return undefined;
    }
    if (value === undefined)
        return fromShell(reading, part, name, location);
    return { name, content: contentOf(filled === undefined ? undefined : value), location, valueLocation };
}
/** Where the name and the value of `NAME=value` stand: behind the quote that an item may begin with, and behind the `=`. */
function placesOf({ file: { document } }, item, pointer) {
    const locate = (offset) => () => {
        const written = document.written?.(pointer);
        return written?.locate(offset(written.text)) ?? document.locate(pointer);
    };
    const quote = (text) => (/^["']/.test(text) && !item.startsWith(text.charAt(0)) ? 1 : 0);
    return { location: locate(quote), valueLocation: locate((text) => text.indexOf('=') + 1) };
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-extends.js







/**
 * What a service is built from: all that it extends, the farthest first, and itself (Compose specification, 05-services,
 * `extends`; compose-go, loader/extends.go). A service of the same file must stand in the very document.
 */
async function withBases(reading, part, below = []) {
    const { document } = part.file;
    const asked = (0,source_own/* memberOf */.C5)(part.value, 'extends');
    const pointer = `${part.pointer}/extends`;
    if (asked === undefined || asked === null)
        return [part];
    const written = (0,source_own/* isMapping */.pi)(asked) ? (0,source_own/* memberOf */.C5)(asked, 'service') : asked;
    const name = textAt(reading, part, written, pointer, 'service');
    const file = (0,source_own/* isMapping */.pi)(asked) ? (0,source_own/* memberOf */.C5)(asked, 'file') : undefined;
    const path = file === undefined || file === null ? undefined : textAt(reading, part, file, pointer, 'file');
    if (name === undefined || (path === undefined && file !== undefined && file !== null))
        return [part];
    const told = (reason, what, suggestion) => {
        const place = { location: placeOf(document, pointer), pointer };
        refuse(reading, (0,finding/* finding */.gk)('compose/reference', { reason, name: what, suggestion }, place));
        return [part];
    };
    if (path !== undefined && isRemote(path))
        return told('remote', '');
    const chain = [...below, idOf(part)];
    if (below.includes(idOf(part)))
        return told('cycle', part.name);
    const { depth } = reading.workspace.limits;
    if (below.length > depth) {
        refuse(reading, (0,finding/* finding */.gk)('source/cap', { cap: 'depth', limit: depth }, { location: placeOf(document, pointer) }));
        return [part];
    }
    if (!mayStep(reading, placeOf(document, pointer)))
        return [part];
    const bases = path === undefined ? [part.file] : await filesAt(reading, part, path);
    if (bases.length === 0)
        return [part];
    const parts = bases.flatMap(({ services }) => services.get(name) ?? []);
    if (parts.length === 0)
        return told('service', 
        // As it is written: what is filled in is a value.
        String(written), (0,suggest/* suggest */.Z)(name, bases.flatMap(({ services }) => [...services.keys()])));
    const built = [];
    for (const base of parts)
        built.push(...(await withBases(reading, base, chain)));
    return [...built, part];
}
function idOf({ file, pointer }) {
    return `${file.document.file}:${file.document.index}:${pointer}`;
}
/** The documents of another file. Paths in it are relative to its own folder. */
function filesAt(reading, { file, pointer }, path) {
    const found = pathFrom(file.directory, path);
    const project = { directory: external_node_path_.posix.dirname(found), settings: file.settings };
    return readComposeFile(reading, found, project, placeOf(file.document, `${pointer}/extends`));
}
/** A text of `extends`, filled in; undefined, and told, where it is none. */
function textAt(reading, { file: { document, settings }, value }, text, pointer, key) {
    const inside = (0,source_own/* isMapping */.pi)((0,source_own/* memberOf */.C5)(value, 'extends')) ? `${pointer}/${key}` : pointer;
    if (typeof text !== 'string') {
        refuseShape(reading, 'extends', document, pointer);
        return undefined;
    }
    const filled = fillIn(reading, { document, pointer: inside, text, settings });
    if (filled === undefined)
        reading.complete = false;
    return filled;
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-project.js







/** The file `.env` of a project directory, which may be missing. */
function defaultEnvFile(directory) {
    return { path: pathFrom(directory, '.env'), dialect: 'compose', required: false, location: undefined };
}
/**
 * Reads files that belong together, later over earlier, with all that they include (Compose specification, 13-merge and
 * 14-include). Paths are relative to the project directory, which is that of the first file.
 */
async function readProject(reading, paths, project, location) {
    const services = new Map();
    const files = [];
    for (const path of paths)
        files.push({ path, documents: await readComposeFile(reading, path, project, location) });
    setProjectName(reading, files.flatMap(({ documents }) => documents), project.settings);
    for (const { path, documents } of files) {
        for (const file of documents) {
            const inside = { ...project, includedBy: [...project.includedBy, path] };
            for (const [name, parts] of await includedServices(reading, file, inside)) {
                services.set(name, [...(services.get(name) ?? []), ...parts]);
            }
            for (const [name, part] of file.services)
                services.set(name, [...(services.get(name) ?? []), part]);
        }
    }
    return services;
}
const PROJECT_NAME = 'COMPOSE_PROJECT_NAME';
/** The name of the project can be filled in like any variable; a file of variables may set it and wins. */
function setProjectName(reading, files, settings) {
    const named = files.findLast(({ document: { value } }) => (0,source_own/* isMapping */.pi)(value) && typeof (0,source_own/* memberOf */.C5)(value, 'name') === 'string');
    const text = named && (0,source_own/* isMapping */.pi)(named.document.value) ? (0,source_own/* memberOf */.C5)(named.document.value, 'name') : undefined;
    if (!named || typeof text !== 'string' || settings.has(PROJECT_NAME))
        return;
    const { document } = named;
    const value = fillIn(reading, { document, pointer: '/name', text, settings });
    if (value === undefined)
        return;
    const location = () => placeOf(document, '/name');
    settings.set(PROJECT_NAME, { value, location, valueLocation: location });
}
async function includedServices(reading, file, project) {
    const included = new Map();
    const { document } = file;
    const list = (0,source_own/* isMapping */.pi)(document.value) ? (0,source_own/* memberOf */.C5)(document.value, 'include') : undefined;
    if (list === undefined || list === null)
        return included;
    if (!Array.isArray(list)) {
        refuseShape(reading, 'include', document, '/include');
        return included;
    }
    for (const [at, entry] of list.entries()) {
        const pointer = `/include/${at}`;
        for (const [name, parts] of await readInclude(reading, entry, { file, pointer, project })) {
            const known = included.get(name) ?? (file.services.has(name) ? [] : undefined);
            if (known === undefined)
                included.set(name, parts);
            else if (!isSame(known, parts)) {
                const facts = { reason: 'conflict', name, suggestion: undefined };
                refuse(reading, (0,finding/* finding */.gk)('compose/reference', facts, { location: placeOf(document, pointer), pointer }));
            }
        }
    }
    return included;
}
/** The same service may come in by two ways. */
function isSame(some, others) {
    const placesOf = (parts) => parts.map(({ file, pointer }) => `${file.document.file}:${file.document.index}:${pointer}`).join('\n');
    return placesOf(some) === placesOf(others);
}
async function readInclude(reading, entry, including) {
    const { file, pointer, project } = including;
    const nothing = new Map();
    const location = placeOf(file.document, pointer);
    const textsAt = (key) => (0,source_own/* isMapping */.pi)(entry) ? textsOf(reading, (0,source_own/* memberOf */.C5)(entry, key) ?? [], { file, pointer: pointer + (0,finding_pointer/* toPointer */.rb)([key]) }) : [];
    const paths = (0,source_own/* isMapping */.pi)(entry) ? textsAt('path') : textsOf(reading, entry, { file, pointer });
    const envFiles = textsAt('env_file');
    const directories = textsAt('project_directory');
    if (!paths || !envFiles || !directories)
        return nothing;
    if (paths.length === 0) {
        refuseShape(reading, 'include', file.document, pointer);
        return nothing;
    }
    const remote = paths.find(isRemote);
    const found = paths.map((path) => pathFrom(project.directory, path));
    const back = found.find((path) => project.includedBy.includes(path));
    if (remote !== undefined || back !== undefined) {
        const facts = {
            reason: remote === undefined ? 'cycle' : 'remote',
            name: (remote === undefined && back) || '',
        };
        refuse(reading, (0,finding/* finding */.gk)('compose/reference', { ...facts, suggestion: undefined }, { location, pointer }));
        return nothing;
    }
    const { depth } = reading.workspace.limits;
    if (project.includedBy.length > depth) {
        refuse(reading, (0,finding/* finding */.gk)('source/cap', { cap: 'depth', limit: depth }, { location }));
        return nothing;
    }
    if (!mayStep(reading, location))
        return nothing;
    const directory = directories[0] === undefined ? external_node_path_.posix.dirname(found[0] ?? '') : pathFrom(project.directory, directories[0]);
    const named = envFiles.map((path) => {
        return { path: pathFrom(project.directory, path), dialect: 'compose', required: true, location };
    });
    const own = await readEnvFiles(reading, named.length > 0 ? named : [defaultEnvFile(directory)], project.settings);
    // What the including project sets wins (compose-go, loader/include.go).
    const settings = new Map([...own, ...project.settings]);
    return readProject(reading, found, { directory, settings, includedBy: project.includedBy }, location);
}
/** A text or a list of texts, filled in; undefined, and told, where it is neither. */
function textsOf(reading, value, { file: { document, settings }, pointer }) {
    const texts = [];
    const list = Array.isArray(value) ? value : [value];
    for (const [at, text] of list.entries()) {
        const inside = Array.isArray(value) ? `${pointer}/${at}` : pointer;
        const filled = typeof text === 'string' ? fillIn(reading, { document, pointer: inside, text, settings }) : undefined;
        if (typeof text !== 'string')
            refuseShape(reading, 'include', document, inside);
        if (filled !== undefined)
            texts.push(filled);
    }
    if (texts.length === list.length)
        return texts;
    reading.complete = false;
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/manifest/compose-service.js





/**
 * Chooses the service. One that is named is read whatever its profiles are, as Compose starts it (Compose specification,
 * 15-profiles); without a name the files must hold exactly one that is active.
 */
function chooseService(reading, services, wanted, profiles) {
    const names = [...services.keys()];
    const refused = (reason, suggestion) => {
        return { problem: (0,finding/* finding */.gk)('compose/service', { reason, name: wanted, suggestion }) };
    };
    if (wanted !== undefined)
        return services.has(wanted) ? { name: wanted } : refused('missing', (0,suggest/* suggest */.Z)(wanted, names));
    if (names.length === 0)
        return refused('none');
    const active = [...services].filter(([, parts]) => isActive(reading, parts, profiles)).map(([name]) => name);
    const [name] = active;
    if (name === undefined)
        return refused('inactive');
    return active.length === 1 ? { name } : refused('several');
}
/** The profiles that are active: those of the source, else those of `COMPOSE_PROFILES` in a file of variables. */
function activeProfiles(named, settings) {
    if (named.length > 0)
        return named;
    return (settings.get('COMPOSE_PROFILES')?.value ?? '').split(',').map((name) => name.trim());
}
function isActive(reading, parts, active) {
    const asked = parts.flatMap((part) => profilesOf(reading, part));
    return asked.length === 0 || active.includes('*') || asked.some((name) => active.includes(name));
}
function profilesOf(reading, { file: { document, settings }, pointer, value }) {
    const list = (0,source_own/* memberOf */.C5)(value, 'profiles');
    if (list === undefined)
        return [];
    const inside = `${pointer}/profiles`;
    if (!Array.isArray(list) || list.some((name) => typeof name !== 'string')) {
        refuseShape(reading, 'profiles', document, inside);
        return [];
    }
    return list.flatMap((text, at) => fillIn(reading, { document, pointer: `${inside}/${at}`, text, settings }) ?? []);
}
/** What is left of a service once `!reset` and `!override` before one of its parts have taken away what stood before. */
function standing(parts, key) {
    let left = [];
    for (const part of parts) {
        const tag = part.file.document.written?.(key === undefined ? part.pointer : `${part.pointer}/${key}`)?.tag;
        if (tag === '!reset')
            left = [];
        else if (tag === '!override')
            left = [part];
        else
            left.push(part);
    }
    return left;
}

;// CONCATENATED MODULE: ./build/src/manifest/compose.js










/**
 * Reads the environment that Compose gives the container of one service: `env_file`, then `environment` over it, of all
 * files that the source names (later over earlier), with what they extend and include. Only those files are read: no
 * `compose.override.yaml` that is not named, and nothing of the process. After the Compose specification
 * (github.com/compose-spec/compose-spec) and its reference, compose-go.
 */
async function readCompose(source, workspace) {
    const reading = openReading(workspace);
    const paths = await pathsOf(reading, source);
    const [first] = paths;
    if (first === undefined)
        return resultOf(reading, []);
    const directory = external_node_path_.posix.dirname(first);
    const settings = await readEnvFiles(reading, envFilesOfSource(source, directory));
    const services = await readProject(reading, paths, { directory, settings, includedBy: [] }, undefined);
    const choice = chooseService(reading, services, source.composeService, activeProfiles(source.profiles, settings));
    let parts = [];
    if ('name' in choice) {
        const own = standing(services.get(choice.name) ?? []);
        const built = [];
        for (const part of own)
            built.push(...(await withBases(reading, part)));
        parts = standing(built);
        // Everything of it was taken away by `!reset`.
        if (parts.length === 0)
            refuse(reading, missingService(choice.name));
    }
    // What could not be read may hold the service: that is told already.
    else if (reading.complete)
        refuse(reading, choice.problem);
    const variables = await variablesOf(reading, parts);
    for (const file of reading.files)
        reviewTexts(reading, file.document, file.settings);
    const receiver = 'name' in choice ? `service ${choice.name}` : undefined;
    return { ...resultOf(reading, parts, variables), receiver };
}
function missingService(name) {
    return (0,finding/* finding */.gk)('compose/service', { reason: 'missing', name, suggestion: undefined });
}
async function pathsOf(reading, { paths }) {
    const found = [];
    for (const pattern of paths) {
        const expansion = await reading.workspace.expand(pattern);
        for (const problem of expansion.problems)
            refuse(reading, problem);
        if (expansion.paths.length + expansion.problems.length === 0)
            refuse(reading, (0,finding/* finding */.gk)('source/no-match', { pattern }));
        found.push(...expansion.paths);
    }
    return found;
}
function envFilesOfSource({ envFiles }, directory) {
    if (!envFiles)
        return [defaultEnvFile(directory)];
    return envFiles.map((path) => ({ path, dialect: 'compose', required: true, location: undefined }));
}
/** `env_file` first, then `environment`; what is said later wins and keeps the place of the first mention. */
async function variablesOf(reading, parts) {
    const variables = new Map();
    const files = standing(parts, 'env_file').flatMap((part) => envFilesOf(reading, part));
    const entries = standing(parts, 'environment').flatMap((part) => environmentOf(reading, part));
    const around = new Map([...entries.flatMap(settingOf), ...(parts.at(-1)?.file.settings ?? [])]);
    for (const [name, { value, location, valueLocation }] of await readEnvFiles(reading, files, around)) {
        variables.set(name, { name, content: contentOf(value), location, valueLocation });
    }
    for (const { name, variable } of entries) {
        if (variable)
            variables.set(name, variable);
        else
            variables.delete(name);
    }
    return [...variables.values()];
}
/** A variable of `environment` as what a variable of an env file stands for. */
function settingOf({ name, variable }) {
    if (variable?.content.state !== 'known')
        return [];
    const { content, location, valueLocation } = variable;
    return [[name, { value: content.value, location, valueLocation }]];
}
function resultOf({ documents, problems, complete }, parts, variables = []) {
    const last = parts.at(-1);
    const insertion = last && (() => insertionOf(parts, last));
    return { variables, insertion, documents, problems, complete };
}
/** Behind the last variable of the last `environment`; without any, behind the last key of the service. */
function insertionOf(parts, last) {
    const holder = parts.findLast(({ value }) => isHolder((0,source_own/* memberOf */.C5)(value, 'environment')));
    const { file, pointer } = holder ?? last;
    const inside = holder ? `${pointer}/environment` : pointer;
    const written = file.document.written?.(inside);
    return written?.locate(written.text.length) ?? file.document.locate(inside, 'end');
}
function isHolder(environment) {
    return (0,source_own/* isMapping */.pi)(environment) ? Object.keys(environment).length > 0 : Array.isArray(environment);
}


/***/ })

};
