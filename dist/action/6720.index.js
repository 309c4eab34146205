export const id = 6720;
export const ids = [6720];
export const modules = {

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ targetKeyOf),
/* harmony export */   Xf: () => (/* binding */ isSameHost),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   Yo: () => (/* binding */ keysOfParts),
/* harmony export */   ck: () => (/* binding */ compareValues),
/* harmony export */   h5: () => (/* binding */ isSameProbe)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35110);
/* harmony import */ var _environment_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40457);
/* harmony import */ var _finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95814);




/** The keys of the environment that a probe's address and body are made of. */
function keysOf(ask) {
    const target = targetKeyOf(ask);
    const inBody = ask.kind === 'url' && ask.body?.kind === 'json' ? Object.values(ask.body.references) : [];
    return [...new Set([...(target === undefined ? [] : [target]), ...inBody])];
}
/** The key that holds the address. */
function targetKeyOf(ask) {
    if (ask.kind === 'status-page')
        return undefined;
    const target = ask.kind === 'dns' ? ask.name : ask.target;
    return target.kind === 'from' ? target.key : undefined;
}
/** Keys that lead to the parts of an address, written as people write them where that is not taken for others. */
function keysOfParts(pointers, effective) {
    return pointers.map((pointer) => {
        const key = (0,_finding_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .fromPointer */ .kU)(pointer).join('.');
        return effective && (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .leafFor */ .wh)(effective, key)?.pointer === pointer ? key : pointer;
    });
}
/** Holds the values of one key against each other. Neither is shown. */
function compareValues(key, now, before) {
    const [leaf, other] = [(0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .leafFor */ .wh)(now, key), (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .leafFor */ .wh)(before, key)];
    if (!other)
        return 'missing';
    if (!leaf || !isReadable(leaf) || !isReadable(other))
        return 'unknown';
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(contentOf(leaf), contentOf(other)) ? 'same' : 'differs';
}
function isReadable({ content: { state } }) {
    return state === 'known' || state === 'secret';
}
function contentOf(leaf) {
    return (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(leaf) ?? (leaf.content.state === 'known' ? leaf.content.value : undefined);
}
/** Whether the values of a key name the same host. */
function isSameHost(key, now, before) {
    const [host, other] = [now, before].map((effective) => hostIn((0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .leafFor */ .wh)(effective, key)));
    return host !== undefined && host === other;
}
/** The host of a URL or of `host:port`. Compared, and never shown. */
function hostIn(leaf) {
    const text = leaf && (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(leaf);
    if (text === undefined)
        return undefined;
    return URL.parse(text)?.hostname || URL.parse(`tcp://${text}`)?.hostname || undefined;
}
/** Whether a probe, and where its environment takes its values from, are the same in the configuration of the base. */
function isSameProbe(name, environment, now, before) {
    const [probe, other] = [now, before].map(({ probes }) => probes.find((one) => one.name === name));
    if (!probe || !other || !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(requestOf(probe), requestOf(other)))
        return false;
    const [own, own2] = [now, before].map((config) => ownGatewayOf(probe, config));
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(own, own2))
        return false;
    if (environment === undefined)
        return true;
    const [place, place2] = [now, before].map((config) => placeOf(environment, config));
    return place !== undefined && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(place, place2);
}
/** All that decides what is sent and what passes: without what a failure does, and where it stands in the file. */
function requestOf(spec) {
    const { location, runbook, blocks, onOutage, warn, environments, ...request } = spec;
    return request;
}
/** What the repository itself says of the gateway that is asked, wherever tollgate.yml names its file. */
function ownGatewayOf({ ask }, { ownGateways }) {
    const gateway = ask.kind === 'url' ? ownGateways.find(({ id }) => id === ask.gateway) : undefined;
    return gateway && { ...gateway, own: undefined };
}
function placeOf(environment, { environments }) {
    const found = environments.find(({ name }) => name === environment);
    return found && { payments: found.payments, sources: found.sources.map((source) => ({ ...source, location: '' })) };
}


/***/ }),

/***/ 36720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  blame: () => (/* binding */ blame)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/probe/unsure.js
var unsure = __webpack_require__(80288);
// EXTERNAL MODULE: ./build/src/check/asked-values.js
var asked_values = __webpack_require__(3093);
;// CONCATENATED MODULE: ./build/src/check/outage.js
/**
 * In which way a finding shows that a service is out; undefined where it does not. A body that is not as expected, a
 * status that speaks of the request, a redirect, a refused credential, a certificate that runs out or an answer that
 * is slow are no outage: a wrong value brings them just as well.
 */
function outageIn(found) {
    switch (found.rule) {
        case 'probe/unreachable':
            return OUT.includes(found.facts.reason) ? found.facts.reason : undefined;
        case 'probe/status':
            return found.facts.status === 429 || found.facts.status >= 500 ? 'status' : undefined;
        case 'probe/status-page':
            return found.facts.state === 'down' || found.facts.state === 'degraded' ? 'status-page' : undefined;
        case 'probe/health':
            return found.facts.reason === 'not-serving' ? 'health' : undefined;
        case 'database/unusable':
            return BUSY.includes(found.facts.reason) ? found.facts.reason : undefined;
        default:
            return undefined;
    }
}
/** What the other side can be reached with, or shows, when it is out. What this side alone can bring about is not here. */
const OUT = [
    ...['dns', 'refused', 'reset', 'timeout', 'protocol'],
    ...['tls-expired', 'tls-not-yet-valid', 'tls-name', 'tls-untrusted', 'tls-protocol'],
];
const BUSY = ['too-many-connections', 'starting-up', 'shutting-down'];
/**
 * Ways to fail that mark a wrong host just as well. Two different hosts that fail so need not be out; nor is the base
 * sure to have ever been live, so that they stop the deploy in any case.
 */
const MARKS_OF_A_HOST = ['dns', 'tls-name', 'tls-untrusted', 'tls-protocol', 'protocol'];
/** Whether a way to fail tells of an outage whatever the value is. */
function isWholeOutage(way) {
    return !MARKS_OF_A_HOST.includes(way);
}

;// CONCATENATED MODULE: ./build/src/check/probe-blame.js




/** Probes of which the base is asked at a time. */
const AT_A_TIME = 8;
/**
 * Says of each probe that failed whether the change or the provider is to blame, where a base is there to compare with.
 * What the base has is asked under the very rules of today: the same guard, `allow` and credentials. Any doubt leaves the
 * findings as they are.
 */
async function blame(finished, subject, again) {
    const failed = finished.filter(({ result }) => mayBeBlamed(result));
    const { base, config, signal } = subject;
    if (!base || failed.length === 0 || signal.aborted)
        return { results: finished, findings: [] };
    const unknown = await base.unknown();
    if (unknown !== undefined) {
        const probes = [...new Set(failed.map(({ item }) => item.name))];
        const location = config.file === undefined ? undefined : { file: config.file, line: 1, column: 1 };
        return { results: finished, findings: [(0,finding/* finding */.gk)('probe/blame-unknown', { probes, reason: unknown }, { location })] };
    }
    const judged = new Map();
    const waiting = failed.values();
    const work = async () => {
        for (const one of waiting)
            if (!signal.aborted)
                judged.set(one, await blameOne(one, { ...subject, base }, again));
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return { results: finished.map((one) => ({ ...one, result: judged.get(one) ?? one.result })), findings: [] };
}
/** Nothing was sent for these, so that nothing about the provider can be seen. */
const NEVER_SENT = ['probe/blocked', 'probe/no-target', 'probe/not-known'];
function mayBeBlamed({ findings }) {
    return errorsOf(findings).length > 0 && !findings.some(({ rule }) => NEVER_SENT.includes(rule));
}
/** What a probe itself has found; a schema that cannot be used says nothing about an answer. */
function errorsOf(findings) {
    return findings.filter(({ rule, severity }) => severity === 'error' && /^(?:probe|database)\//.test(rule));
}
async function blameOne(finished, subject, again) {
    const { item, result } = finished;
    const spec = subject.config.probes[item.entry];
    if (!spec)
        throw new Error('The plan names a probe that tollgate.yml does not have.');
    const verdict = await judge(finished, spec, subject, again);
    const { findings } = result;
    const place = placeOf(errorsOf(findings)[0]);
    const probe = spec.name;
    switch (verdict.kind) {
        case 'none':
            return result;
        case 'unknown': {
            const facts = { probes: [probe], reason: verdict.reason };
            return { ...result, findings: [...findings, (0,finding/* finding */.gk)('probe/blame-unknown', facts, place)] };
        }
        case 'changed':
            return { ...result, findings: [...findings, (0,finding/* finding */.gk)('probe/changed', { probe, keys: verdict.keys }, place)] };
        case 'outage': {
            const sure = verdict.shown.filter(isWholeOutage);
            const [may, warns] = [sure.length > 0, sure.length > 0 && spec.onOutage === 'warn'];
            const outage = (0,finding/* finding */.gk)('probe/outage', { probe, same: verdict.same, warns, may }, place);
            return { ...result, findings: [...(warns ? findings.map(softened(sure)) : findings), outage] };
        }
    }
}
async function judge({ item, result: { findings }, parts = [] }, { ask: asked }, subject, again) {
    const { environment, service } = item;
    const ways = waysOf(findings);
    const now = subject.effective.filter((one) => one.environment === environment && one.service === service);
    const ofParts = (0,asked_values/* keysOfParts */.Yo)(parts, now[0]);
    const keys = [...new Set([...(0,asked_values/* keysOf */.YD)(asked), ...ofParts])];
    const reads = environment !== undefined && keys.length > 0;
    const before = reads ? await subject.base.effective(environment, service) : undefined;
    if (keys.length > 0 && !before)
        return { kind: 'unknown', reason: 'sources' };
    const standing = keys.map((key) => (now[0] && before ? (0,asked_values/* compareValues */.ck)(key, now[0], before) : 'unknown'));
    if (standing.includes('missing'))
        return { kind: 'unknown', reason: 'no-value' };
    if (standing.includes('unknown'))
        return { kind: 'unknown', reason: 'sources' };
    // Another variable gives the part than did, so that the address is another one though no value differs.
    const partsBefore = before && parts.length > 0 ? await again.partsOf(item, [before]) : parts;
    const moved = (0,asked_values/* keysOfParts */.Yo)([...new Set(parts).symmetricDifference(new Set(partsBefore))], before);
    const changed = [...new Set([...keys.filter((_, at) => standing[at] === 'differs'), ...moved])];
    if (changed.length === 0) {
        if (ways.length === 0)
            return { kind: 'none' };
        if (await subject.base.isHead())
            return { kind: 'unknown', reason: 'same-commit' };
        return (await isSameAsked(item, subject)) ? outage(true, ways) : { kind: 'unknown', reason: 'probe-changed' };
    }
    const answered = before && (await again.ask(item, [before]));
    if (!answered)
        return { kind: 'none' };
    if (answered === 'once')
        return { kind: 'unknown', reason: 'sent-once' };
    // Another answer than a fact knows that is not sure is no failure, and does not show that the old value is right.
    const wrong = answered.findings.filter((found) => (0,unsure/* isUnsure */.h)(found) || errorsOf([found]).length > 0);
    if (answered.findings.some(({ rule }) => NEVER_SENT.includes(rule)))
        return { kind: 'unknown', reason: 'blocked' };
    if (wrong.length === 0) {
        // A service that comes and goes would lay its failure at the door of the change.
        const repeated = ways.length > 0 ? await again.ask(item, now) : undefined;
        const gone = repeated && repeated !== 'once' && errorsOf(repeated.findings).length === 0;
        return gone ? { kind: 'unknown', reason: 'wavers' } : { kind: 'changed', keys: changed };
    }
    const target = (0,asked_values/* targetKeyOf */.IY)(asked);
    const isOtherHost = target !== undefined && now[0] && before && !(0,asked_values/* isSameHost */.Xf)(target, now[0], before);
    const sameHost = !isOtherHost && moved.length === 0 && !changed.some((key) => ofParts.includes(key));
    const shared = ways.filter((way) => waysOf(answered.findings).includes(way) && (sameHost || isWholeOutage(way)));
    if (shared.length === 0)
        return { kind: 'unknown', reason: 'fails-otherwise' };
    // Nobody has deployed what is changed without a commit, so that what it was changed from need not be live either.
    if (await subject.base.isHead())
        return { kind: 'unknown', reason: 'same-commit' };
    return (await isSameAsked(item, subject)) ? outage(false, shared) : { kind: 'unknown', reason: 'probe-changed' };
}
function outage(same, shown) {
    return { kind: 'outage', same, shown };
}
/** The ways to fail that are an outage. */
function waysOf(findings) {
    return [...new Set(errorsOf(findings).flatMap((found) => outageIn(found) ?? []))];
}
/** Whether the base asks the same of the same: a probe that was changed may fail for that alone. */
async function isSameAsked({ name, environment, entry }, subject) {
    const { base, config, policy, workspace } = subject;
    const before = await base.config();
    if (!before || !(0,asked_values/* isSameProbe */.h5)(name, environment, config, before))
        return false;
    const ask = config.probes[entry]?.ask;
    if (ask?.kind !== 'url' || ask.body?.kind !== 'file')
        return true;
    const read = (policy?.workspace ?? workspace).read(ask.body.path);
    return read.ok && read.source.text === (await base.text(ask.body.path));
}
/** What shows the outage warns; all else that was found stays as it is. */
function softened(shown) {
    return (found) => {
        const way = found.severity === 'error' ? outageIn(found) : undefined;
        return way !== undefined && shown.includes(way) ? { ...found, severity: 'warning' } : found;
    };
}
function placeOf(found) {
    if (!found)
        return {};
    const { location, pointer, environment, service, related, runbook } = found;
    return {
        location,
        environment,
        service,
        ...(pointer !== undefined && { pointer }),
        ...(related && { related }),
        ...(runbook !== undefined && { runbook }),
    };
}


/***/ })

};
