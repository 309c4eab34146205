export const id = 1370;
export const ids = [1370];
export const modules = {

/***/ 21370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globOver: () => (/* binding */ globOver),
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15722);




/**
 * The files below `root` that a glob matches. Folders behind links are walked as far as they stay inside `root`, each
 * real folder once on the way down, so that a link to a folder above it does not go round for ever. `.git` is never
 * entered, and `node_modules` only by a pattern that names it. What is known of `folders` is not looked up again.
 */
function walk(root, pattern, folders) {
    const { matches, mayHold, isSkipped } = globOver(pattern);
    const paths = [];
    const problems = [];
    const visit = (folder, above) => {
        const opened = folders.get(folder) ?? openFolder(root, folder);
        folders.set(folder, opened);
        if ('problem' in opened)
            problems.push(opened.problem);
        if (!('entries' in opened) || above.includes(opened.real))
            return;
        for (const entry of opened.entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (isSkipped(entry.name))
                continue;
            if (!isFolder(entry, opened.real)) {
                if (matches(path))
                    paths.push(path);
            }
            else if (mayHold(path))
                visit(path, [...above, opened.real]);
        }
    };
    const { base } = picomatch__WEBPACK_IMPORTED_MODULE_3__.scan(pattern);
    visit(base === '.' ? '' : base, []);
    return { paths: paths.sort(), problems };
}
/** What a glob says of a path, of a folder on the way to one, and of the name of either. */
function globOver(pattern) {
    return {
        matches: picomatch__WEBPACK_IMPORTED_MODULE_3__(pattern, { dot: true }),
        mayHold: descent(pattern),
        isSkipped: (name) => name === '.git' || (name === 'node_modules' && !pattern.includes(name)),
    };
}
/** The entries of a folder; nothing when there is no such folder, which whoever asked for the pattern tells. */
function openFolder(root, folder) {
    const path = folder === '' ? '.' : folder;
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
        if (real !== root && !real.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return { problem: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('source/file', { reason: 'outside-workspace', path }) };
        }
        return { real, entries: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(real, { withFileTypes: true }) };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
            return {};
        return { problem: (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .finding */ .gk)('source/unreadable', { path }) };
    }
}
function isFolder(entry, folder) {
    if (!entry.isSymbolicLink())
        return entry.isDirectory();
    // A link that leads nowhere is left to whoever reads it.
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Whether a folder may hold what a glob matches, so that no other folder is entered. */
function descent(pattern) {
    // A slash inside braces or parentheses is no boundary between segments; then every folder may.
    if (/[{(][^})]*\//.test(pattern))
        return () => true;
    const globs = pattern
        .split('/')
        .map((segment) => (segment.includes('**') ? undefined : picomatch__WEBPACK_IMPORTED_MODULE_3__(segment, { dot: true })));
    return (folder) => {
        const segments = folder.split('/');
        const many = globs.indexOf(undefined);
        const compared = many === -1 ? segments : segments.slice(0, many);
        return (many !== -1 || segments.length < globs.length) && compared.every((segment, at) => globs[at]?.(segment));
    };
}


/***/ })

};
