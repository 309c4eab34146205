export const id = 813;
export const ids = [813];
export const modules = {

/***/ 30813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(32484);
// EXTERNAL MODULE: ./build/src/environment/assemble.js + 3 modules
var assemble = __webpack_require__(28889);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/source/encoding.js
var encoding = __webpack_require__(77358);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
;// CONCATENATED MODULE: ./build/src/git/tree-workspace.js



/** The folders of a tree: it is made a workspace of as often as somebody works over it. */
const FOLDERS = new WeakMap();
/**
 * The tree of a commit as a workspace, with the caps of one over a folder. Links and submodules are not followed: what
 * lies behind them is unreadable, and never missing. A file that is not fetched yet is unreadable too, and `wanted`.
 */
function treeWorkspace(tree, root, limits) {
    const wanted = new Set();
    const folders = FOLDERS.get(tree) ?? foldersOf(tree.entries);
    FOLDERS.set(tree, folders);
    let filesRead = 0;
    const readFile = (path, most) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        if (/[\u0000-\u001f\u007f]/.test(path))
            return (0,source_workspace/* refused */.J5)('name-not-allowed', path);
        const inside = pathInside(root, path);
        if (inside === undefined)
            return (0,source_workspace/* refused */.J5)('outside-workspace', path);
        if (inside.split('/')[0] === '.git')
            return (0,source_workspace/* refused */.J5)('in-git-directory', path);
        const entry = tree.entries.get(inside);
        if (entry?.kind === 'opaque' || isBehindOpaque(inside, tree))
            return (0,source_workspace/* refused */.J5)('unreadable', path);
        if (!entry)
            return (0,source_workspace/* refused */.J5)(folders.has(inside) ? 'not-a-regular-file' : 'missing', path);
        const blob = tree.blobs.get(entry.id);
        if (blob === undefined)
            wanted.add(entry.id);
        if (blob === undefined || blob === 'missing')
            return (0,source_workspace/* refused */.J5)('unreadable', path);
        return blob === 'too-big' || blob.length > most ? undefined : decoded(blob, (0,source_workspace/* normalise */.j7)(path));
    };
    const workspace = {
        limits,
        has: (path) => {
            const inside = pathInside(root, path);
            return inside !== undefined && (inside === '' || tree.entries.has(inside) || folders.has(inside));
        },
        hasFolder: (path) => {
            const inside = pathInside(root, path);
            return inside === '' || (inside !== undefined && folders.has(inside));
        },
        read: (path) => {
            if (++filesRead > limits.files)
                return (0,source_workspace/* capped */.uo)('files', limits.files);
            return readFile(path, limits.fileSize) ?? (0,source_workspace/* capped */.uo)('file-size', limits.fileSize, (0,source_workspace/* normalise */.j7)(path));
        },
        readShort: (path, most) => {
            if (filesRead >= limits.files)
                return (0,source_workspace/* capped */.uo)('files', limits.files);
            const read = readFile(path, Math.min(most, limits.fileSize));
            if (read)
                filesRead++;
            return read;
        },
        expand: (pattern) => expand(tree, (0,source_workspace/* normalise */.j7)(pattern)),
    };
    return { workspace, wanted };
}
function decoded(bytes, file) {
    const read = (0,encoding/* decodeUtf8 */._)(bytes, file);
    if (!read.ok)
        return read;
    const { text, bom } = read;
    return { ok: true, source: bom ? { file, text, bom } : { file, text } };
}
async function expand({ entries }, pattern) {
    if (!(0,source_workspace/* isGlob */.fg)(pattern))
        return { paths: [pattern], problems: [] };
    const { globOver } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 21370));
    const { matches, mayHold, isSkipped } = globOver(pattern);
    const known = [...entries].filter(([path]) => !path.split('/').some(isSkipped));
    const problems = known
        .filter(([path, { kind }]) => kind === 'opaque' && !matches(path) && mayHold(path))
        .flatMap(([path]) => {
        const read = (0,source_workspace/* refused */.J5)('unreadable', path);
        return read.ok ? [] : [read.problem];
    });
    return { paths: known.flatMap(([path]) => (matches(path) ? [path] : [])).sort(), problems };
}
/** The path relative to the workspace, with `/`; undefined when it leads out of it. */
function pathInside(root, path) {
    const way = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(root, path)).split(external_node_path_.sep).join('/');
    return way === '..' || way.startsWith('../') || (0,external_node_path_.isAbsolute)(way) ? undefined : way;
}
function isBehindOpaque(path, { entries }) {
    return [...path.matchAll(/\//g)].some(({ index }) => entries.get(path.slice(0, index))?.kind === 'opaque');
}
function foldersOf(entries) {
    const folders = new Set();
    for (const path of entries.keys()) {
        for (let at = path.lastIndexOf('/'); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf('/', at - 1))
            folders.add(path.slice(0, at));
    }
    return folders;
}

// EXTERNAL MODULE: ./build/src/git/find.js
var find = __webpack_require__(30811);
// EXTERNAL MODULE: ./build/src/git/ref.js
var ref = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(67870);
;// CONCATENATED MODULE: ./build/src/git/checkout.js



const DEADLINE = 10_000;
/** Describes the checkout that a workspace is, or lies in. */
async function describeCheckout({ workspace, searchPath, signal, deadline = DEADLINE, }) {
    const [program, repository] = [(0,find/* findGit */.C)(searchPath, workspace), (0,find/* findRepository */.W)(workspace)];
    const ask = async (...words) => {
        if (program === undefined || !repository)
            return '';
        const answer = await (0,run_git/* runGit */.E)({ program, repository }, words, { signal, deadline, most: 5000 });
        return answer.ok ? answer.bytes.toString('utf8').trim() : '';
    };
    const head = await ask('rev-parse', '--verify', '--quiet', 'HEAD');
    const [, origin] = /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(await ask('config', '--get', 'remote.origin.url')) ?? [];
    return {
        prefix: repository?.prefix ?? '',
        head: (0,ref/* isObjectId */.T)(head) ? head : undefined,
        origin: origin?.toLowerCase(),
    };
}

// EXTERNAL MODULE: ./build/src/git/tree.js + 1 modules
var tree = __webpack_require__(49501);
;// CONCATENATED MODULE: ./build/src/base/open-tree.js


/** Why a commit is not here although GitHub may well have it: checkouts are shallow by default. */
const NOT_HERE = ['no-git', 'no-repository', 'no-commit', 'unreadable'];
/**
 * Opens the tree of a commit out of the checkout, or through GitHub\u2019s API where the checkout does not have it. Only where
 * the checkout is one of the repository that would be asked, as far as it says so: another one has other files.
 */
async function openTreeAnywhere(setting, repository, github) {
    const here = await (0,tree/* openTree */.r)(setting);
    if (here.ok || repository === undefined || !NOT_HERE.includes(here.reason))
        return here;
    const { openTree: openByApi } = await github();
    if (!openByApi)
        return here;
    const { prefix, head, origin } = await describeCheckout(setting);
    if (origin !== undefined && origin !== repository.toLowerCase())
        return here;
    return openByApi({ ref: here.meant ?? setting.ref, fileSize: setting.fileSize, prefix, head });
}

;// CONCATENATED MODULE: ./build/src/base/base.js





/** Opens the base that a request names. `configOf` gives the configuration that the run has come to go by. */
function openBase(request, configOf, signal, github) {
    const { base, workspace, limits } = request;
    if (!base)
        return undefined;
    const { ref, head, decides, searchPath } = base;
    const trial = request.workflowRun?.commit;
    const setting = { ref, head, decides, trial, searchPath, workspace, fileSize: limits.fileSize, signal };
    const opened = once(() => openTreeAnywhere(setting, request.github?.repository, github));
    const assembled = [];
    const known = new Map();
    const look = async (work) => {
        const found = await opened();
        return found.ok ? lookInto(found.tree, request, work) : undefined;
    };
    const loaded = once(() => look((over) => (0,load/* loadConfig */.Z)(request, over)));
    const assembleOne = async (environment, service) => {
        const config = configOf();
        if (!config)
            return undefined;
        const services = new Map([[environment, service === undefined ? [] : [service]]]);
        const made = await look((over) => (0,assemble/* assemble */.f)(config, new Set([environment]), services, over, { request, github }));
        const [effective] = made?.effective ?? [];
        if (effective)
            assembled.push(effective);
        return made?.findings.some(({ severity }) => severity === 'error') || !effective?.complete ? undefined : effective;
    };
    return {
        unknown: async () => {
            const found = await opened();
            return found.ok ? undefined : found.reason;
        },
        isHead: async () => {
            const found = await opened();
            return found.ok && found.tree.isHead;
        },
        loaded,
        config: async () => {
            const found = await loaded();
            return found?.ok ? found.config : undefined;
        },
        effective: (environment, service) => {
            const key = JSON.stringify([environment, service]);
            const made = known.get(key) ?? assembleOne(environment, service);
            known.set(key, made);
            return made;
        },
        over: look,
        text: async (path) => {
            const read = await look(async (over) => over.read(path));
            return read?.ok ? read.source.text : undefined;
        },
        note: (effective) => void assembled.push(...effective),
        assembled: () => assembled,
    };
}
/** A file can lead to another one, as with `extends` of Compose. Deeper than this no file is looked for. */
const MOST_ROUNDS = 100;
/**
 * Works over the files of a tree as over those of a folder. What is asked for is not known before, and reading waits for
 * nobody: the work is done again, with what it asked for fetched, until it has all. Undefined when that cannot be.
 */
async function lookInto(tree, { workspace: root, limits }, work) {
    const real = external_node_fs_.realpathSync.native(root);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const { workspace, wanted } = treeWorkspace(tree, real, limits);
        const done = await work(workspace);
        if (wanted.size === 0)
            return done;
        if (!(await tree.fetch([...wanted])))
            return undefined;
    }
    return undefined;
}
function once(work) {
    let begun;
    return () => {
        begun ??= work();
        return begun;
    };
}


/***/ }),

/***/ 30811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The program `git`, from the folders of a search path. Only absolute folders outside of the workspace count: what is
 * checked must not bring the program that is run. Undefined when there is none.
 */
function findGit(searchPath, workspace) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    return searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !leadsInto(folder, root))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find((file) => isProgram(file) && !leadsInto(file, root));
}
function leadsInto(path, root) {
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return real === root || real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    }
    catch {
        // There is no such thing, so that nothing is found there either.
        return true;
    }
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/**
 * The repository that the workspace is, or lies in. One above the workspace counts only when it has the same owner: in a
 * folder such as /tmp anybody may have put one. git itself is not asked to look for it, since it would also take a
 * folder of the workspace for a repository.
 */
function findRepository(workspace) {
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        for (let top = root;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top)) {
            const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(gitDir, { throwIfNoEntry: false });
            if (found && (top === root || found.uid === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).uid))
                return { gitDir, top, prefix: below(top, root) };
            if (found || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) === top)
                return undefined;
        }
    }
    catch {
        // A folder that cannot be looked into is none that can be worked with.
        return undefined;
    }
}
function below(top, root) {
    return top === root ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/`;
}


/***/ }),

/***/ 67870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Stands before every command. The configuration of a repository can name programs (a file system monitor, hooks, a
 * pager, helpers, transports) and stand-ins for objects; none of them is used.
 */
const GUARDS = [
    '--no-pager',
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...['core.fsmonitor=false', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`, 'core.alternateRefsCommand=', 'credential.helper='].flatMap((setting) => ['-c', setting]),
    ...[
        'core.commitGraph=false',
        'protocol.allow=never',
        'gc.auto=0',
        'maintenance.auto=false',
        'submodule.recurse=false',
    ].flatMap((setting) => ['-c', setting]),
];
/**
 * All that git is told of its surroundings: nothing of the process's own, so that no `GIT_\u2026` variable reaches it.
 * `GIT_ALLOW_PROTOCOL` outweighs what a repository allows itself, where `protocol.allow` does not: a partial clone
 * would otherwise fetch what it lacks, which versions before 2.45 know no other way to forbid.
 */
const SURROUNDINGS = {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Other parents than a commit has (`info/grafts`).
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_OPTIONAL_LOCKS: '0',
};
/** Runs one command that only reads, without a shell, and gives what it wrote. */
function runGit({ program, repository }, words, bounds, input = '') {
    const { promise, resolve } = Promise.withResolvers();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...GUARDS, `--git-dir=${repository.gitDir}`, ...words], {
        cwd: repository.top,
        env: { ...SURROUNDINGS, PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program) },
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
    const chunks = [];
    let taken = 0;
    const give = (answer) => {
        clearTimeout(timer);
        bounds.signal.removeEventListener('abort', late);
        resolve(answer);
        // What it may have started keeps the pipe open; nobody listens any longer.
        child.stdout.destroy();
        child.kill('SIGKILL');
    };
    const late = () => give({ ok: false, why: 'timeout' });
    const timer = setTimeout(late, bounds.deadline);
    if (bounds.signal.aborted)
        late();
    bounds.signal.addEventListener('abort', late, { once: true });
    child.stdout.on('data', (chunk) => {
        taken += chunk.length;
        if (taken > bounds.most)
            give({ ok: false, why: 'too-big' });
        else
            chunks.push(chunk);
    });
    child.on('error', () => give({ ok: false, why: 'failed' }));
    child.on('close', (code) => give(code === 0 ? { ok: true, bytes: Buffer.concat(chunks) } : { ok: false, why: 'failed' }));
    // A command that has ended reads no more of what it is given.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    return promise;
}


/***/ }),

/***/ 49501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ MOST_BYTES),
  r: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/git/find.js
var find = __webpack_require__(30811);
// EXTERNAL MODULE: ./build/src/git/ref.js
var git_ref = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(67870);
;// CONCATENATED MODULE: ./build/src/git/fork-point.js


/** Of a commit with all that one call of git may write about it. */
const SHORT = 64 * 1024;
/**
 * The commit that a pull request is compared with, as the checkout itself knows it.
 *
 * GitHub checks out a trial merge of both, whose first parent is what the change is merged into: the base of the event
 * may be older, and what others have merged since would look like this change. Where the branch itself is checked out,
 * it is what it was branched off, as far as the checkout reaches back; what has been merged since would look taken back.
 *
 * Where its policy decides, neither counts: a branch may begin at a commit of long ago, whose policy asked for less, and
 * its author can make a commit that looks like a trial merge. Only the one that GitHub names is one.
 */
async function forkPoint(git, { ref, head, decides, trial }, bounds) {
    const isTrial = !decides || (trial !== undefined && (await headOf(git, bounds)) === trial);
    const [first, second, ...more] = isTrial ? await parentsOfHead(git, bounds) : [];
    if (first !== undefined && second === head && more.length === 0)
        return first;
    if (decides)
        return ref;
    const words = ['merge-base', ref, 'HEAD'];
    return objectIn(await (0,run_git/* runGit */.E)(git, words, { ...bounds, most: SHORT })) ?? ref;
}
async function headOf(git, bounds) {
    return objectIn(await (0,run_git/* runGit */.E)(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], { ...bounds, most: SHORT }));
}
/** The parents as the commit itself names them: a shallow checkout has cut them off, and hides them from other commands. */
async function parentsOfHead(git, bounds) {
    const answer = await (0,run_git/* runGit */.E)(git, ['cat-file', 'commit', 'HEAD'], { ...bounds, most: SHORT });
    if (!answer.ok)
        return [];
    const [headers = ''] = answer.bytes.toString('latin1').split('\n\n', 1);
    return [...headers.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = '']) => id).filter(git_ref/* isObjectId */.T);
}
function objectIn(answer) {
    const id = answer.ok ? answer.bytes.toString('latin1').trim() : '';
    return (0,git_ref/* isObjectId */.T)(id) ? id : undefined;
}

;// CONCATENATED MODULE: ./build/src/git/tree.js





const DEADLINE = 10_000;
/** The list of a tree of about 300,000 files. */
const LONGEST_LIST = 32 * 1024 * 1024;
/** Bytes of all files of a base together: they are held in memory. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Opens the tree of a commit. Nothing is fetched from anywhere, and no file of the work tree is looked at. */
async function openTree(setting) {
    const { ref, workspace, searchPath, signal, deadline = DEADLINE } = setting;
    const program = (0,find/* findGit */.C)(searchPath, workspace);
    if (program === undefined)
        return { ok: false, reason: 'no-git' };
    const repository = (0,find/* findRepository */.W)(workspace);
    if (!repository)
        return { ok: false, reason: 'no-repository' };
    if (!(0,git_ref/* isRef */.i)(ref))
        return { ok: false, reason: 'no-commit' };
    const git = { program, repository };
    const bounds = { signal, deadline, most: LONGEST_LIST };
    const meant = setting.head === undefined ? ref : await forkPoint(git, { ...setting, head: setting.head }, bounds);
    const commit = await resolve(git, meant, bounds);
    if (typeof commit !== 'string')
        return { ok: false, reason: reasonOf(commit, 'no-commit'), meant };
    const listed = await (0,run_git/* runGit */.E)(git, ['ls-tree', '-r', '-z', '--full-tree', commit], bounds);
    if (!listed.ok)
        return { ok: false, reason: reasonOf(listed, 'unreadable') };
    const isHead = (await resolve(git, 'HEAD', bounds)) === commit;
    const entries = readList(listed.bytes, repository.prefix);
    return entries
        ? { ok: true, tree: { isHead, entries, ...openBlobs(git, bounds, setting.fileSize) } }
        : { ok: false, reason: 'unreadable' };
}
/** The number of the commit that a name stands for; else the answer that tells of none. */
async function resolve(git, ref, bounds) {
    const words = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`];
    const answer = await (0,run_git/* runGit */.E)(git, words, { ...bounds, most: 1000 });
    const commit = answer.ok ? answer.bytes.toString('latin1').trim() : '';
    return (0,git_ref/* isObjectId */.T)(commit) ? commit : answer;
}
function reasonOf(answer, otherwise) {
    return answer.ok || answer.why === 'failed' ? otherwise : answer.why;
}
/** Reads `<mode> <type> <id>\t<path>\0` for each entry; undefined when it is anything else. */
function readList(list, prefix) {
    const entries = new Map();
    for (let from = 0; from < list.length;) {
        const end = list.indexOf(0, from);
        const tab = list.indexOf(0x09, from);
        if (end < 0 || tab < 0 || tab > end)
            return undefined;
        const [mode = '', type = '', id = ''] = list.toString('latin1', from, tab).split(' ');
        const name = list.subarray(tab + 1, end);
        from = end + 1;
        if (!(0,git_ref/* isObjectId */.T)(id))
            return undefined;
        const path = name.toString('utf8');
        if (!path.startsWith(prefix))
            continue;
        const isFile = type === 'blob' && mode.startsWith('100') && (0,external_node_buffer_.isUtf8)(name);
        entries.set(path.slice(prefix.length), isFile ? { kind: 'file', id } : { kind: 'opaque' });
    }
    return entries;
}
function openBlobs(git, bounds, fileSize) {
    const blobs = new Map();
    let bytes = 0;
    const fetch = async (asked) => {
        const ids = asked.filter((id) => (0,git_ref/* isObjectId */.T)(id) && !blobs.has(id));
        // Sizes first, so that what is too big is never read.
        const sizes = await (0,run_git/* runGit */.E)(git, ['cat-file', '--batch-check'], bounds, linesOf(ids));
        if (!sizes.ok)
            return false;
        const small = [];
        for (const line of sizes.bytes.toString('latin1').split('\n').filter(Boolean)) {
            const [id = '', type, size] = line.split(' ');
            if (type === 'blob' && Number(size) <= fileSize)
                small.push(id);
            else
                blobs.set(id, type === 'blob' ? 'too-big' : 'missing');
        }
        if (small.length === 0)
            return true;
        const most = MOST_BYTES - bytes;
        const contents = await (0,run_git/* runGit */.E)(git, ['cat-file', '--batch'], { ...bounds, most }, linesOf(small));
        if (!contents.ok)
            return false;
        bytes += contents.bytes.length;
        return takeContents(contents.bytes, blobs);
    };
    return { blobs, fetch };
}
function linesOf(ids) {
    return ids.map((id) => `${id}\n`).join('');
}
/** Reads `<id> blob <size>\n<bytes>\n` for each object. False when it is anything else. */
function takeContents(contents, blobs) {
    for (let from = 0; from < contents.length;) {
        const end = contents.indexOf(0x0a, from);
        const [, id = '', size = ''] = /^([0-9a-f]+) blob (\d+)$/.exec(contents.toString('latin1', from, end)) ?? [];
        const last = end + 1 + Number(size);
        if (id === '' || last >= contents.length)
            return false;
        blobs.set(id, Buffer.from(contents.subarray(end + 1, last)));
        from = last + 1;
    }
    return true;
}


/***/ })

};
