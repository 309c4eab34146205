export const id = 9584;
export const ids = [9584];
export const modules = {

/***/ 29584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/network/network.js + 3 modules
var network = __webpack_require__(96509);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
;// CONCATENATED MODULE: ./build/src/github/api.js

/** Addresses of this machine, over which plain http is spoken with nobody else. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** Hosts that GitHub itself runs: none of them has a private address. */
const PUBLIC = /(?:^|\.)(?:github\.com|ghe\.com)\.?$/;
/** Reads the address of the API as the runner says it. Undefined for one that no token may be sent to. */
function readApi(text) {
    const url = (0,screen/* parseAsWritten */.Fd)(text);
    if (!url || [url.username, url.password, url.search, url.hash].some((part) => part !== ''))
        return undefined;
    const host = (0,screen/* hostOf */.w4)(url);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(host)))
        return undefined;
    return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, ''), host, port: (0,screen/* portOf */.HM)(url) };
}
/**
 * The address of a request; undefined where it would be another one than was meant, as with a name `..`, which the parser
 * takes for a way up.
 */
function addressOf({ origin, prefix }, { path, query }) {
    const wanted = prefix + path;
    const url = URL.parse(origin + wanted);
    if (url?.origin !== origin || url.pathname !== wanted)
        return undefined;
    url.search = new URLSearchParams(query).toString();
    return url;
}
/**
 * What the workflow allows, for the host of the API alone. GitHub Enterprise Server lies in a private network as a rule, and the
 * runner says where. That makes it none of the hosts for which authorities count that are given for no host by name.
 */
function rightsFor({ host, port }, given) {
    const isAllowed = given.allowPrivateHosts.some((one) => (0,screen/* plainHost */.jV)(one) === host);
    const isNamed = isAllowed || given.resolutions.some((one) => (0,screen/* plainHost */.jV)(one.host) === host);
    const itself = LOOPBACK.includes(host) ? [{ host, port, address: host, addressPort: port }] : [];
    return {
        ...given,
        allowPrivateHosts: PUBLIC.test(host) && !isAllowed ? [] : [host],
        certificateAuthorities: isNamed ? given.certificateAuthorities : [],
        resolutions: [...given.resolutions, ...itself],
    };
}

// EXTERNAL MODULE: ./build/src/github/json.js
var json = __webpack_require__(23411);
;// CONCATENATED MODULE: ./build/src/github/client.js




/** Requests that one run sends at most; the workflow's own token has 1,000 an hour for all runs of a repository. */
const MOST_REQUESTS = 200;
/** Milliseconds for one request. */
const TIMEOUT = 15_000;
/** Milliseconds before a request is sent again after a failure that is likely to pass. */
const PAUSE = 500;
/** Milliseconds that are waited at most where GitHub says when to come again. */
const LONGEST_PAUSE = 10_000;
/** Bytes of an answer: 30 variables of 48 KB each, and every character written as an escape. */
const LARGEST_BODY = 12 * 1024 * 1024;
/** The version of the API that GitHub Enterprise Server of every age knows. */
const API_VERSION = '2022-11-28';
/** Opens a client for one run. The token goes to the origin of `github.api` alone, and after no redirect. */
function openClient(github, given, signal) {
    const api = readApi(github.api);
    if (!api)
        return { get: async () => failed('address') };
    const setting = { api, network: (0,network/* openNetwork */.X)(rightsFor(api, given)), token: tokenFor(api, github), signal };
    let left = MOST_REQUESTS;
    const sendOne = async (request, largest) => {
        left -= 1;
        return left < 0 ? failed('requests') : send(request, largest, setting);
    };
    return {
        get: async (request, largest = LARGEST_BODY) => {
            const first = await sendOne(request, largest);
            const pause = pauseAfter(first);
            if (pause === undefined || !(await slept(pause, signal)))
                return judge(first);
            return judge(await sendOne(request, largest));
        },
    };
}
function tokenFor({ origin }, { token }) {
    const header = { header: 'authorization', prefix: 'Bearer ' };
    return { name: 'github-token', origin, methods: ['GET'], paths: [], ...header, secret: token };
}
function failed(reason, status) {
    return { kind: 'failed', reason, status };
}
async function send(request, largest, { api, network, token, signal }) {
    const url = addressOf(api, request);
    if (!url)
        return failed('address');
    const headers = {
        accept: 'application/vnd.github+json',
        'user-agent': `tollgate/${version/* VERSION */.x}`,
        'x-github-api-version': API_VERSION,
    };
    const asked = { url, method: 'GET', headers, body: undefined, credential: token, knownRead: true };
    return network.send({ ...asked, timeout: TIMEOUT, largestBody: largest }, signal);
}
/** Milliseconds to wait before the same is asked once more; undefined where that would bring nothing. */
function pauseAfter(exchange) {
    if (exchange.kind === 'failed')
        return ['refused', 'reset'].includes(exchange.reason) ? PAUSE : undefined;
    if (exchange.kind !== 'answered')
        return undefined;
    const named = exchange.headers.get('retry-after') ?? '';
    const asked = /^\d{1,5}$/.test(named) ? Number(named) * 1000 : undefined;
    if (isOverLimit(exchange) || [502, 503, 504].includes(exchange.status)) {
        const pause = asked ?? (isOverLimit(exchange) ? undefined : PAUSE);
        return pause !== undefined && pause <= LONGEST_PAUSE ? pause : undefined;
    }
    return undefined;
}
/** The primary limit says that nothing remains, the secondary one when to come again; either is a 403 or a 429. */
function isOverLimit({ status, headers }) {
    return (status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0')));
}
/** False when the run ended meanwhile. */
function slept(milliseconds, signal) {
    return new Promise((resolve) => {
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve(!signal.aborted);
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted)
            end();
    });
}
function judge(exchange) {
    if (exchange.kind === 'ended')
        return failed('timeout');
    if (exchange.kind !== 'answered')
        return failed(exchange.reason);
    const { status, body } = exchange;
    if (isOverLimit(exchange))
        return failed('rate-limit', status);
    if (status >= 300 && status <= 399)
        return failed('redirect', status);
    // A proxy or a sign-in page says 401, 403 and 404 too, and nothing about a right in GitHub.
    const read = (0,json/* jsonOf */.o)(body);
    if (!read)
        return failed([200, 401, 403, 404].includes(status) ? 'not-json' : 'status', status);
    if (status === 200)
        return { kind: 'json', value: read.value };
    if (status === 401)
        return { kind: 'token' };
    return status === 403 || status === 404 ? { kind: 'refused', status } : failed('status', status);
}

;// CONCATENATED MODULE: ./build/src/github/limits.js

/** Entries that a job is given at most; what is over that is left out without a word (GitHub Docs, \u201cVariables reference\u201d and \u201cSecrets reference\u201d). */
const MOST = {
    'environment-variables': 100,
    'environment-secrets': 100,
    'repository-variables': 500,
    'repository-secrets': 100,
    'organization-variables': 1000,
    'organization-secrets': 100,
};
/** Bytes of all values of repository and organization together. */
const MOST_BYTES = 256 * 1024;
/** From which part of a limit on it is told. */
const NEAR = 0.9;
/** A warning where a list comes near its limit. */
function nearLimit(list, { length: count }) {
    const limit = MOST[list];
    return count >= NEAR * limit ? [(0,finding/* finding */.gk)('github/near-limit', { list, count, limit })] : [];
}
/** A warning where values come near the size that a run is given. How near is not told: it would tell their length. */
function nearSize(values) {
    const bytes = values.reduce((sum, value) => sum + Buffer.byteLength(value), 0);
    return bytes >= NEAR * MOST_BYTES ? [(0,finding/* finding */.gk)('github/near-limit', { list: 'size' })] : [];
}

// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/github/pages.js


/** Pages of one list: 1,000 variables of an organization fill 34. */
const MOST_PAGES = 50;
/**
 * Reads all pages of a list, or none: a page that is lost is a key that is lost. Pages are counted up, and `Link` is not
 * followed: it may lead to another host, and GitHub's own leads to another path (`/repositories/ID/\u2026`). Where it ends is what
 * `total_count` says, which must be the same on every page; an entry that comes twice is one that was lost elsewhere.
 */
async function readList(client, { page, member }) {
    const entries = new Map();
    let total;
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const answered = await client.get(page(number));
        if (answered.kind !== 'json')
            return answered;
        const read = pageOf(answered.value, member);
        if (!read)
            return pages_failed('shape');
        total ??= read.total;
        if (read.total !== total)
            return pages_failed('count');
        for (const entry of read.entries) {
            if (entries.has(entry.name))
                return pages_failed('count');
            entries.set(entry.name, entry);
        }
        if (entries.size === total)
            return { kind: 'listed', entries: [...entries.values()] };
        if (entries.size > total || read.entries.length === 0)
            return pages_failed('count');
    }
    return pages_failed('pages');
}
function pages_failed(reason) {
    return { kind: 'failed', reason, status: undefined };
}
function pageOf(value, member) {
    const [total, listed] = [(0,own/* memberOf */.C5)(value, 'total_count'), (0,own/* memberOf */.C5)(value, member)];
    if (typeof total !== 'number' || !Number.isInteger(total) || total < 0 || !Array.isArray(listed))
        return undefined;
    const entries = listed.flatMap((one) => {
        const name = (0,json/* textAt */.$)(one, 'name');
        const text = (0,json/* textAt */.$)(one, 'value');
        const isWhole = member !== 'variables' || text !== undefined;
        return name === undefined || name === '' || !isWhole ? [] : [{ name, value: text }];
    });
    return entries.length === listed.length ? { total, entries } : undefined;
}

// EXTERNAL MODULE: ./build/src/github/paths.js
var paths = __webpack_require__(11185);
;// CONCATENATED MODULE: ./build/src/github/lists.js



const LISTS = {
    'environment-variables': paths/* REQUESTS */.H.environmentVariables,
    'environment-secrets': paths/* REQUESTS */.H.environmentSecrets,
    'repository-variables': paths/* REQUESTS */.H.repositoryVariables,
    'repository-secrets': paths/* REQUESTS */.H.repositorySecrets,
    'organization-variables': paths/* REQUESTS */.H.organizationVariables,
    'organization-secrets': paths/* REQUESTS */.H.organizationSecrets,
};
/** Opens the lists of a repository. Nothing is asked before somebody wants it. */
function openLists(repository, client) {
    const known = new Map();
    const once = (key, read) => {
        const reading = known.get(key) ?? read();
        known.set(key, reading);
        return reading;
    };
    let owner;
    const isOfPerson = async () => {
        owner ??= client.get(paths/* REQUESTS */.H.repository(repository));
        const about = await owner;
        return about.kind === 'json' && (0,json/* textAt */.$)(about.value, 'owner', 'type') === 'User';
    };
    return {
        read: (list, name) => {
            const key = list.startsWith('environment-') ? `${list} ${name}` : list;
            return once(key, async () => {
                const listed = await readList(client, LISTS[list](repository, name));
                // What belongs to a person has no organization that could share anything, and GitHub may say so with a 404.
                const isNone = list.startsWith('organization-') && listed.kind === 'refused' && (await isOfPerson());
                return isNone ? { kind: 'listed', entries: [] } : listed;
            });
        },
        environments: async () => {
            const listed = await once('environments', () => readList(client, paths/* REQUESTS */.H.environments(repository)));
            return listed.kind === 'listed' ? listed.entries.map(({ name }) => name) : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
;// CONCATENATED MODULE: ./build/src/github/reading.js
/** Later over earlier, each name once. */
function laid(...layers) {
    return [...new Map(layers.flat().map((entry) => [entry.name, entry])).values()];
}
/** Names that are there without a value. */
function named(names = []) {
    return names.map((name) => ({ name, value: undefined }));
}

;// CONCATENATED MODULE: ./build/src/github/read-source.js




const OF_ENVIRONMENT = ['environment-secrets', 'environment-variables'];
/** The weakest first: an environment overrides its repository, and that its organization. */
const OF_ALL = [
    'organization-secrets',
    'organization-variables',
    'repository-secrets',
    'repository-variables',
    ...OF_ENVIRONMENT,
];
/** Variables first: whoever may not read them is told of that once, and not of the secrets as well. */
const ORDER = OF_ALL.toReversed();
/** Reads an environment from GitHub. A list that could not be read whole is not used in part. */
async function readFromGithub(source, name, lists) {
    const wanted = ORDER.filter((list) => source.repository || OF_ENVIRONMENT.includes(list));
    const read = new Map();
    for (const list of wanted) {
        const listed = await lists.read(list, name);
        if (listed.kind !== 'listed') {
            const problems = [await problemOf(listed, list, name, lists)];
            return { entries: [], problems, complete: false, hasUnseenNames: false };
        }
        read.set(list, listed.entries);
    }
    const entriesOf = (list) => read.get(list) ?? [];
    const shared = [...entriesOf('organization-variables'), ...entriesOf('repository-variables')];
    return {
        entries: laid(named(source.present), ...OF_ALL.map(entriesOf)),
        problems: [
            ...wanted.flatMap((list) => nearLimit(list, entriesOf(list))),
            ...nearSize(shared.flatMap(({ value }) => value ?? [])),
        ],
        complete: true,
        hasUnseenNames: false,
    };
}
/** Why a list is not there: what is wrong, or what could not be told. */
async function problemOf(listed, list, name, lists) {
    switch (listed.kind) {
        case 'token':
            return (0,finding/* finding */.gk)('github/token', { name });
        case 'failed':
            return (0,finding/* finding */.gk)('github/unanswered', { list, name, reason: listed.reason, status: listed.status });
        case 'refused': {
            const known = OF_ENVIRONMENT.includes(list) ? await lists.environments() : undefined;
            // GitHub takes names of environments whatever their letter case is.
            const exists = known?.some((one) => one.toLowerCase() === name.toLowerCase());
            if (exists === false)
                return (0,finding/* finding */.gk)('github/no-environment', { name, suggestion: (0,suggest/* suggest */.Z)(name, known ?? []) });
            return (0,finding/* finding */.gk)('github/forbidden', { list, name, status: listed.status, exists });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/github/github.js






/** Opens what GitHub knows, for one run. */
function openGithub({ github, network, reach, ...request }, signal) {
    // The files of the base are those of this repository, and a stranger's change has nothing to do with them.
    const client = github ? openClient(github, network, signal) : undefined;
    const lists = github && client && reach.online ? openLists(github.repository, client) : undefined;
    return {
        read: async (source, name, environment) => {
            const given = request.environment === environment ? request.variables : undefined;
            if (!reach.online)
                return withheld(given, source, name, reach.why);
            if (given)
                return handedOver(given, source, name, lists);
            if (lists)
                return readFromGithub(source, name, lists);
            return { entries: [], problems: [(0,finding/* finding */.gk)('github/no-token', { name })], complete: false, hasUnseenNames: false };
        },
        openTree: github && client
            ? async (setting) => (await __webpack_require__.e(/* import() */ 2145).then(__webpack_require__.bind(__webpack_require__, 22145))).openTreeByApi(setting, github.repository, client)
            : undefined,
    };
}
function entriesOf(given) {
    return [...(given ?? [])].map(([name, value]) => ({ name, value }));
}
/** For whom the event brings no token that may: what the workflow hands over, and nothing is called missing. */
function withheld(given, { present }, name, why) {
    const problems = [(0,finding/* finding */.gk)('github/not-asked', { name, why })];
    const entries = laid(named(present), entriesOf(given));
    return { entries, problems, complete: false, withheld: why, hasUnseenNames: true };
}
/** Variables out of the workflow. The names of secrets come from `present`, or from GitHub where the token may list them. */
async function handedOver(given, { present }, name, lists) {
    const variables = entriesOf(given);
    const listed = present === undefined ? await lists?.read('environment-secrets', name) : undefined;
    const seen = present ? named(present) : listed?.kind === 'listed' ? listed.entries : undefined;
    const unseen = seen ? [] : [(0,finding/* finding */.gk)('github/secrets-unseen', { name })];
    return {
        entries: laid(seen ?? [], variables),
        problems: [...unseen, ...nearSize(variables.map(({ value }) => value))],
        complete: true,
        hasUnseenNames: !seen,
    };
}


/***/ }),

/***/ 23411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _source_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96271);

/** Reads the body of an answer. Undefined for what is no JSON in UTF-8; what the parser says of it is never looked at. */
function jsonOf(body) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
        return { value };
    }
    catch {
        return undefined;
    }
}
/** The text at the end of a path; undefined where there is none. */
function textAt(value, ...path) {
    const found = path.reduce(_source_own_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5, value);
    return typeof found === 'string' ? found : undefined;
}


/***/ }),

/***/ 11185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ REQUESTS)
/* harmony export */ });
/** Every request that is ever sent, by what it is for. `repository` is `owner/name`. */
const REQUESTS = {
    environments: (repository) => list(repository, '/environments', 'environments', 100),
    environmentVariables: (repository, name) => list(repository, '/environments/{environment_name}/variables', 'variables', 30, { environment_name: name }),
    environmentSecrets: (repository, name) => list(repository, '/environments/{environment_name}/secrets', 'secrets', 100, { environment_name: name }),
    repositoryVariables: (repository) => list(repository, '/actions/variables', 'variables', 30),
    repositorySecrets: (repository) => list(repository, '/actions/secrets', 'secrets', 100),
    organizationVariables: (repository) => list(repository, '/actions/organization-variables', 'variables', 30),
    organizationSecrets: (repository) => list(repository, '/actions/organization-secrets', 'secrets', 100),
    repository: (repository) => request(repository, ''),
    /** The commit that a branch or a tag stands for, with one file of its change at most. */
    commitOfName: (repository, ref) => request(repository, '/commits/{ref}', { ref }, { per_page: '1', page: '1' }),
    commit: (repository, id) => request(repository, '/git/commits/{commit_sha}', { commit_sha: id }),
    tree: (repository, id) => request(repository, '/git/trees/{tree_sha}', { tree_sha: id }, { recursive: '1' }),
    blob: (repository, id) => request(repository, '/git/blobs/{file_sha}', { file_sha: id }),
};
/** `size`: the most entries of a page that GitHub gives here. */
function list(repository, below, member, size, parts = {}) {
    return {
        member,
        page: (page) => request(repository, below, parts, { per_page: String(size), page: String(page) }),
    };
}
function request(repository, below, parts = {}, query = {}) {
    const [owner = '', repo = ''] = repository.split('/');
    const template = `/repos/{owner}/{repo}${below}`;
    const all = { owner, repo, ...parts };
    const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(all[name] ?? ''));
    return { template, path, query };
}


/***/ })

};
