export const id = 2145;
export const ids = [2145];
export const modules = {

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


/***/ }),

/***/ 22145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTreeByApi: () => (/* binding */ openTreeByApi)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _git_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64303);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49501);
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96271);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23411);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11185);






/** Bytes of the list of a tree: GitHub cuts it at 7 MB, or 100,000 entries. */
const LONGEST_LIST = 24 * 1024 * 1024;
/** Objects that are asked for at a time. */
const AT_A_TIME = 4;
/** Opens the tree of a commit through the API, as git would out of a checkout that has it. */
async function openTreeByApi({ ref, prefix, fileSize, head }, repository, client) {
    const commit = await commitOf(ref, repository, client);
    if ('reason' in commit)
        return { ok: false, reason: commit.reason };
    const answered = await client.get(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUESTS */ .H.tree(repository, commit.tree), LONGEST_LIST);
    if (answered.kind !== 'json')
        return { ok: false, reason: reasonOf(answered) };
    if ((0,_source_own_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(answered.value, 'truncated') !== false)
        return { ok: false, reason: 'too-big' };
    const read = readEntries((0,_source_own_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(answered.value, 'tree'), prefix, fileSize);
    if (!read)
        return { ok: false, reason: 'not-answered' };
    const { entries, blobs } = read;
    const fetch = fetchInto(blobs, (id) => readBlob(id, fileSize, repository, client));
    return { ok: true, tree: { isHead: head === commit.id, entries, blobs, fetch } };
}
/** Steps back from a commit (`HEAD~1`) are a language of git, and what `HEAD` is GitHub does not know. */
const NAME_ALONE = /^(?!HEAD$)[^~^]+$/;
async function commitOf(ref, repository, client) {
    if ((0,_git_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .T)(ref))
        return readCommit(await client.get(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUESTS */ .H.commit(repository, ref)), ['tree', 'sha']);
    if (!NAME_ALONE.test(ref))
        return { reason: 'no-commit' };
    const name = ref.replace(/^origin\//, '');
    return readCommit(await client.get(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUESTS */ .H.commitOfName(repository, name)), ['commit', 'tree', 'sha']);
}
function readCommit(answered, wayToTree) {
    // 422 is what GitHub answers for a name that stands for no commit.
    if (answered.kind === 'failed' && answered.status === 422)
        return { reason: 'not-shown' };
    if (answered.kind !== 'json')
        return { reason: reasonOf(answered) };
    const [id, tree] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(answered.value, 'sha') ?? '', (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(answered.value, ...wayToTree) ?? ''];
    return (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .T)(id) && (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .T)(tree) ? { id, tree } : { reason: 'not-answered' };
}
function reasonOf(answered) {
    if (answered.kind === 'refused')
        return 'not-shown';
    return answered.kind === 'failed' && answered.reason === 'body-too-big' ? 'too-big' : 'not-answered';
}
/** The entries of a tree, and those of its files that are known to be too big. Undefined when it is anything else. */
function readEntries(listed, prefix, fileSize) {
    if (!Array.isArray(listed))
        return undefined;
    const entries = new Map();
    const blobs = new Map();
    for (const one of listed) {
        const [path, mode = '', type, id] = ['path', 'mode', 'type', 'sha'].map((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(one, key));
        if (path === undefined || type === undefined || id === undefined || !(0,_git_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .T)(id))
            return undefined;
        if (type === 'tree' || !path.startsWith(prefix))
            continue;
        const isFile = type === 'blob' && mode.startsWith('100') && !path.includes('\ufffd');
        entries.set(path.slice(prefix.length), isFile ? { kind: 'file', id } : { kind: 'opaque' });
        const size = (0,_source_own_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(one, 'size');
        if (isFile && typeof size === 'number' && size > fileSize)
            blobs.set(id, 'too-big');
    }
    return { entries, blobs };
}
function fetchInto(blobs, read) {
    let bytes = 0;
    return async (asked) => {
        const ids = asked.filter((id) => (0,_git_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectId */ .T)(id) && !blobs.has(id)).values();
        let isWhole = true;
        const work = async () => {
            for (const id of ids) {
                const blob = isWhole ? await read(id) : undefined;
                bytes += blob instanceof Buffer ? blob.length : 0;
                if (blob === undefined || bytes > _git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_BYTES */ .u)
                    isWhole = false;
                else
                    blobs.set(id, blob);
            }
        };
        await Promise.all(Array.from({ length: AT_A_TIME }, work));
        return isWhole;
    };
}
/** Undefined when it cannot be had, or is not what its number says: a number of git is a digest of what it stands for. */
async function readBlob(id, fileSize, repository, client) {
    // Four bytes of base64 for three, with line breaks, and what stands around them.
    const answered = await client.get(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUESTS */ .H.blob(repository, id), fileSize * 1.5 + 64 * 1024);
    if (answered.kind === 'failed' && answered.reason === 'body-too-big')
        return 'too-big';
    if (answered.kind !== 'json' || (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(answered.value, 'encoding') !== 'base64')
        return undefined;
    const bytes = Buffer.from((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$)(answered.value, 'content') ?? '', 'base64');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(id.length === 64 ? 'sha256' : 'sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes);
    if (digest.digest('hex') !== id)
        return undefined;
    return bytes.length > fileSize ? 'too-big' : bytes;
}


/***/ })

};
