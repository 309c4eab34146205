export const id = 5410;
export const ids = [5410];
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

/***/ 35410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findLoosened: () => (/* binding */ findLoosened)
});

// EXTERNAL MODULE: ./build/src/check/schemas.js + 4 modules
var check_schemas = __webpack_require__(52432);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
// EXTERNAL MODULE: ./build/src/policy/base-policy.js + 1 modules
var base_policy = __webpack_require__(79552);
// EXTERNAL MODULE: ./build/src/finding/words.js + 25 modules
var words = __webpack_require__(38767);
// EXTERNAL MODULE: ./build/src/gateway/ids.js
var ids = __webpack_require__(49934);
;// CONCATENATED MODULE: ./build/src/policy/loosening.js
/** Whether two parts of a configuration say the same, wherever they stand. */
function isSame(a, b) {
    return plain(a) === plain(b);
}
const PLACES = new Set(['location', 'schemaLocation', 'filesLocation', 'schemaLocations']);
function plain(value) {
    return JSON.stringify(value, (key, member) => {
        if (PLACES.has(key))
            return undefined;
        if (typeof member !== 'object' || member === null || Array.isArray(member))
            return member;
        // The order of keys says nothing.
        return Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    });
}
/** Whether `all` has each of `some`. */
function hasAll(all, some) {
    const known = new Set(all.map(plain));
    return some.every((one) => known.has(plain(one)));
}
/**
 * The entry of today that an entry of the base has become: that of its name, or one that says the same under another
 * name.
 */
function successor(entry, now) {
    const { name: _, ...rest } = entry;
    return now.find(({ name }) => name === entry.name) ?? now.find(({ name: _name, ...other }) => isSame(other, rest));
}
/** The environments that an entry speaks of, as far as both have them; without any it speaks of all. */
function environmentsOf(named, { before, now }) {
    const both = before.environments
        .map(({ name }) => name)
        .filter((name) => now.environments.some((environment) => environment.name === name));
    return new Set(both.filter((name) => named.length === 0 || named.includes(name)));
}
/** `environments` where an entry speaks of fewer than before. */
function fewerEnvironments(before, now, both) {
    const left = environmentsOf(now.environments, both);
    return [...environmentsOf(before.environments, both)].every((name) => left.has(name)) ? [] : ['environments'];
}

;// CONCATENATED MODULE: ./build/src/policy/expectations.js

/** Keys of `expect` that ask for less than before, or for something of which nobody can tell that it is as much. */
function relaxedKeys(before, now) {
    const latencies = Object.entries(before.latency).filter(([measure, limit]) => {
        const allowed = Object.entries(now.latency).find(([name]) => name === measure)?.[1];
        return allowed === undefined || allowed > limit;
    });
    const relaxed = {
        status: !isWithin(now.status ?? USUAL, before.status ?? USUAL),
        'body.matches': !hasAll(now.body.matches, before.body.matches),
        'body.absent': !hasAll(now.body.absent, before.body.absent),
        'json-schema': before.jsonSchema !== undefined && now.jsonSchema !== before.jsonSchema,
        'error-rate': (now.errorRate ?? 0) > (before.errorRate ?? 0),
        'tls.min-version': before.tls.minVersion === 'TLSv1.3' && now.tls.minVersion !== 'TLSv1.3',
        'tls.expires-after': (now.tls.expiresAfter ?? 0) < (before.tls.expiresAfter ?? 0),
        'tls.names': !hasAll(now.tls.names, before.tls.names),
        'http-version': before.httpVersion.length > 0 && !isPart(now.httpVersion, before.httpVersion),
        'ip-family': before.ipFamily !== undefined && now.ipFamily !== before.ipFamily,
        'answers.codes': !hasAll(codesOf(before), codesOf(now)),
        'answers.matches': !hasAll(now.answers.matches, before.answers.matches),
        'answers.absent': !hasAll(now.answers.absent, before.answers.absent),
        'answers.public': before.answers.public !== undefined && now.answers.public !== before.answers.public,
    };
    return [
        ...Object.entries(relaxed).flatMap(([key, isRelaxed]) => (isRelaxed ? [key] : [])),
        ...changedMembers(before.header, now.header).map((name) => `header.${name}`),
        ...(changedMembers(before.json, now.json).length > 0 ? ['json'] : []),
        ...latencies.map(([measure]) => `latency.${measure}`),
    ];
}
const USUAL = [{ from: 200, to: 299 }];
function isWithin(ranges, others) {
    return ranges.every(({ from, to }) => others.some((other) => other.from <= from && to <= other.to));
}
function isPart(some, all) {
    return some.length > 0 && hasAll(all, some);
}
function codesOf({ answers }) {
    return answers.codes.length > 0 ? answers.codes : ['NOERROR'];
}
/** Members that are gone, or ask something else. */
function changedMembers(before, now) {
    return Object.keys(before).filter((name) => !Object.hasOwn(now, name) || !isSame(before[name], now[name]));
}

;// CONCATENATED MODULE: ./build/src/policy/declared-parity.js


/** What is no longer compared, or less strictly. */
function loosenedParity({ before, now }) {
    const top = now.file === undefined ? undefined : { file: now.file, line: 1, column: 1 };
    if (!before.parity)
        return [];
    if (!now.parity)
        return [{ part: 'parity', name: 'parity', keys: [], location: top, weighs: false }];
    const keys = parityKeys(before.parity, now.parity);
    const whole = keys.length === 0 ? [] : [{ part: 'parity', name: 'parity', keys, location: top, weighs: false }];
    return [...whole, ...goneRules(before.parity, now.parity, top), ...ignoringRules(before.parity, now.parity)];
}
const STRICTNESS = {
    ignore: 0,
    absent: 1,
    present: 1,
    shape: 2,
    same: 3,
    different: 3,
};
function parityKeys(before, now) {
    return [
        ...(STRICTNESS[now.default] < STRICTNESS[before.default] ? ['default'] : []),
        ...(changedMembers(before.groups, now.groups).length > 0 ? ['groups'] : []),
    ];
}
/** Rules that ask for something and have none in their place that asks as much. */
function goneRules(before, now, top) {
    return before.rules.flatMap((rule) => {
        if (rule.must === 'ignore' || now.rules.some((one) => asksAsMuch(one, rule)))
            return [];
        const same = now.rules.find(({ paths }) => isSame(paths, rule.paths));
        return [{ part: 'parity-rule', name: nameOf(rule), keys: [], location: same?.location ?? top, weighs: false }];
    });
}
/** Rules by which something is no longer compared at all. */
function ignoringRules(before, now) {
    return now.rules
        .filter(({ must }) => must === 'ignore')
        .filter(({ paths, in: places }) => !before.rules.some((one) => one.must === 'ignore' && isSame([one.paths, one.in], [paths, places])))
        .map((rule) => ({
        part: 'parity-rule',
        name: nameOf(rule),
        keys: ['must'],
        location: rule.location,
        weighs: false,
    }));
}
const WEIGHT = { error: 2, warning: 1, info: 0 };
function asksAsMuch(one, rule) {
    return (isSame([one.paths, one.in, one.scope], [rule.paths, rule.in, rule.scope]) &&
        (one.must === rule.must || STRICTNESS[one.must ?? 'present'] > STRICTNESS[rule.must ?? 'present']) &&
        (one.as === rule.as || one.as === undefined) &&
        WEIGHT[one.severity ?? 'error'] >= WEIGHT[rule.severity ?? 'error'] &&
        changedMembers(rule.expect, one.expect).length === 0);
}
function nameOf({ paths }) {
    return paths.join(', ');
}
/** Severities that `rules` of tollgate.yml lowers. */
function loosenedRules({ before, now }, usual, place) {
    const rules = new Set([...before.severities.keys(), ...now.severities.keys()]);
    return [...rules].flatMap((rule) => {
        const weigh = (config) => {
            const chosen = config.severities.get(rule) ?? usual(rule);
            return chosen === 'off' ? -1 : WEIGHT[chosen];
        };
        if (weigh(now) >= weigh(before))
            return [];
        return [{ part: 'rule', name: rule, keys: [], location: place(rule), weighs: false }];
    });
}

// EXTERNAL MODULE: ./build/src/parity/url-pattern.js
var url_pattern = __webpack_require__(89941);
;// CONCATENATED MODULE: ./build/src/policy/declared-probes.js



/** Probes, payment methods and groups that ask for less, or are gone. */
function loosenedProbes(both, files) {
    const { before, now } = both;
    return [
        ...compared('probe', before.probes, now.probes, now.file, (old, one) => [
            ...probeKeys(old, one, both),
            ...(files.get(old.name) ?? []),
        ]),
        ...compared('payment-method', before.paymentMethods, now.paymentMethods, now.file, (old, one) => methodKeys(old, one, both)),
        ...compared('redundancy', before.redundancy, now.redundancy, now.file, (old, one) => groupKeys(old, one, both)),
    ];
}
function compared(part, before, now, file, keysOf) {
    return before.flatMap((entry) => {
        const { name } = entry;
        const one = successor(entry, now);
        const top = file === undefined ? undefined : { file, line: 1, column: 1 };
        if (!one)
            return [{ part, name, keys: [], location: top, weighs: true }];
        const keys = [...new Set(keysOf(entry, one))].sort();
        return keys.length === 0 ? [] : [{ part, name: one.name, keys, location: one.location, weighs: true }];
    });
}
function probeKeys(before, now, both) {
    const relaxed = {
        blocks: before.blocks && !now.blocks,
        'on-outage': before.onOutage === 'block' && now.onOutage === 'warn',
        samples: now.samples < before.samples,
        retries: now.retries > before.retries,
        timeout: now.timeout > before.timeout,
        addresses: before.addresses === 'all' && now.addresses !== 'all',
        allow: isWider(before, now, both),
    };
    return [
        ...keysThat(relaxed),
        ...fewerEnvironments(before, now, both),
        ...askKeys(before.ask, now.ask),
        ...relaxedKeys(before.expect, now.expect).map((key) => `expect.${key}`),
        ...relaxedKeys(before.warn, now.warn).map((key) => `warn.${key}`),
    ];
}
function keysThat(relaxed) {
    return Object.entries(relaxed).flatMap(([key, isRelaxed]) => (isRelaxed ? [key] : []));
}
/** Whether an environment that both have may be asked at an address that it could not be asked at before. */
function isWider(before, now, both) {
    return [...environmentsOf([], both)].some((name) => {
        const old = before.allow[name] ?? [];
        return (now.allow[name] ?? []).some((pattern) => !old.some((one) => one === pattern || isNarrower(pattern, one)));
    });
}
/** Whether all that a pattern matches is matched by another one. A text stands for what its wildcards may be. */
function isNarrower(pattern, other) {
    const wide = (0,url_pattern/* parseUrlPattern */.XF)(other);
    const sample = pattern.replaceAll('**', Array.from({ length: 5 }, () => SOME).join('/')).replaceAll('*', SOME);
    if (!wide || !URL.canParse(sample))
        return false;
    // Without a path a pattern matches every path.
    const hasPath = (0,url_pattern/* parseUrlPattern */.XF)(pattern)?.path !== undefined;
    return (hasPath || wide.path === undefined) && (0,url_pattern/* matchesUrlPattern */.V1)(wide, new URL(sample));
}
/** A text that no pattern begins or ends with. */
const SOME = 'zq7x';
const LEVELS = ['connect', 'tls', 'startup', 'login'];
/** Keys by which another thing is asked, or less of it. */
function askKeys(before, now) {
    if (before.kind !== now.kind)
        return [now.kind];
    if (before.kind === 'database' && now.kind === 'database') {
        const isLower = LEVELS.indexOf(now.level) < LEVELS.indexOf(before.level);
        return [
            ...(isSame(before.target, now.target) ? [] : ['database']),
            ...(isLower ? ['database.level'] : []),
            ...(changedMembers(before.settings, now.settings).length > 0 ? ['database.settings'] : []),
        ];
    }
    if (before.kind === 'status-page' && now.kind === 'status-page') {
        // None named means all of them.
        const isFewer = now.components.length > 0 && !(before.components.length > 0 && hasAll(now.components, before.components));
        return [
            ...(before.url === now.url ? [] : ['status-page']),
            ...(isFewer ? ['components'] : []),
            ...(isSame([before.format, before.custom], [now.format, now.custom]) ? [] : ['format']),
        ];
    }
    const kept = { ...now };
    return Object.entries(before)
        .filter(([key, value]) => !isSame(value, kept[key]) && !isStricter(key, value))
        .map(([key]) => KEYS[key] ?? (key === 'target' ? now.kind : key));
}
/** Whether any other value of a member than this one asks for more. */
function isStricter(member, before) {
    if (member === 'auth')
        return before === undefined;
    return (member === 'redirects' && before === 'same-origin') || (member === 'plain' && before === true);
}
/** What a member of what is asked is called in tollgate.yml, where that is not its name. */
const KEYS = { name: 'dns', type: 'dns', server: 'dns' };
function methodKeys(before, now, both) {
    return [
        ...keysThat({
            'any-of': !hasAll(before.anyOf, now.anyOf),
            listed: before.listed !== undefined && before.listed !== now.listed,
            listing: before.listing !== now.listing,
        }),
        ...fewerEnvironments(before, now, both),
    ];
}
function groupKeys(before, now, both) {
    return [
        ...keysThat({
            of: !hasAll(now.of, before.of),
            'at-least': now.atLeast < before.atLeast,
            want: now.want < before.want,
            distinct: !hasAll(now.distinct, before.distinct),
        }),
        ...fewerEnvironments(before, now, both),
    ];
}

// EXTERNAL MODULE: ./build/src/source/files.js
var files = __webpack_require__(88220);
;// CONCATENATED MODULE: ./build/src/policy/held.js


/** Entries of `validate` that hold less than before: of the files that are there now, and of the environments. */
async function loosenedValidate(both, workspace) {
    const { before, now } = both;
    if (hasAll(now.validate, before.validate))
        return [];
    const held = await countHeld(before, both, workspace);
    const [tallied, left] = [tally(held), tally(await countHeld(now, both, workspace))];
    const isLess = ({ key, what }) => (left.get(`${key} ${what}`) ?? 0) < (tallied.get(`${key} ${what}`) ?? 0);
    return before.validate.flatMap((entry) => {
        const lost = (held.get(entry) ?? []).filter(isLess).map(({ key }) => key);
        if (lost.length === 0)
            return [];
        const one = successor(entry, now.validate);
        const top = now.file === undefined ? undefined : { file: now.file, line: 1, column: 1 };
        const keys = one ? [...new Set(lost)].sort() : [];
        return [{ part: 'validate', name: entry.name, keys, location: one?.location ?? top, weighs: false }];
    });
}
/** By how many entries each is held: an entry may have another name, and its schema may have moved. */
function tally(counts) {
    const tallied = new Map();
    for (const { key, what } of [...counts.values()].flat())
        tallied.set(`${key} ${what}`, (tallied.get(`${key} ${what}`) ?? 0) + 1);
    return tallied;
}
async function countHeld({ validate }, both, workspace) {
    const counts = new Map();
    for (const entry of validate)
        counts.set(entry, await heldBy(entry, both, workspace));
    return counts;
}
async function heldBy(entry, both, workspace) {
    const held = [];
    const paths = new Set();
    for (const pattern of entry.files)
        for (const path of (await (0,files/* listFiles */.C)(workspace, pattern, entry.format)).paths)
            if (workspace.has(path))
                paths.add(path);
    const inside = entry.inside ?? '';
    for (const path of paths)
        held.push({ key: 'files', what: JSON.stringify([path, inside]) });
    const environments = environmentsOf([], both);
    for (const name of entry.environments.filter((one) => environments.has(one))) {
        if (entry.schema !== undefined)
            held.push({ key: 'environments', what: JSON.stringify([name, inside]) });
        for (const key of ['require', 'forbid'])
            for (const asked of entry[key][name] ?? [])
                held.push({ key, what: JSON.stringify([name, asked]) });
    }
    return held;
}

;// CONCATENATED MODULE: ./build/src/policy/declared.js





/** Every entry of tollgate.yml that asks for less than in the base, whatever that hides today. */
async function loosenedEntries(both, { workspace, files, told, rulePlace }) {
    return [
        ...otherFile(both, workspace),
        ...environments(both),
        ...(await loosenedValidate(both, workspace)),
        ...gateways(both, told),
        ...loosenedProbes(both, files),
        ...loosenedParity(both),
        ...loosenedRules(both, (rule) => words/* WORDS */.q9[rule].severity, rulePlace),
        ...both.before.scan
            .filter((path) => !both.now.scan.includes(path))
            .map((path) => ({ part: 'scan', name: path, keys: [], location: topOf(both), weighs: false })),
    ];
}
function topOf({ now: { file } }) {
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}
/** A file that comes before the one that was read, and leaves it where it is. */
function otherFile(both, workspace) {
    const { file } = both.before;
    if (file === undefined || file === both.now.file || !workspace.has(file))
        return [];
    return [{ part: 'file', name: file, keys: [], location: topOf(both), weighs: false }];
}
function environments(both) {
    return both.before.environments.flatMap(({ name, payments }) => {
        const now = both.now.environments.find((one) => one.name === name);
        if (!now)
            return [{ part: 'environment', name, keys: [], location: topOf(both), weighs: false }];
        if (payments === now.payments || payments === 'undeclared')
            return [];
        return [{ part: 'environment', name, keys: ['payments'], location: now.location, weighs: false }];
    });
}
function gateways(both, told) {
    const { before, now } = both;
    if (before.gateways && !now.gateways)
        return [{ part: 'gateways', name: 'gateways', keys: [], location: topOf(both), weighs: false }];
    const pins = [...before.apiVersions].flatMap(([id, { version }]) => {
        const pin = now.apiVersions.get(id);
        if (pin?.version === version)
            return [];
        return [
            { part: 'gateway', name: id, keys: ['api-version'], location: pin?.location ?? topOf(both), weighs: false },
        ];
    });
    return [...pins, ...replacements(both, told)];
}
/** Gateways of the catalogue that a file stands in for now, where the rule that tells of it says nothing. */
function replacements({ before, now }, told) {
    return now.ownGateways.flatMap(({ id, own }) => {
        const isKnown = ids/* GATEWAY_IDS */.C.some((known) => known === id);
        if (!isKnown || before.ownGateways.some((one) => one.id === id))
            return [];
        const line = own?.location?.line;
        const isTold = told.some(({ rule, location }) => rule === 'gateway/replaced' && location?.line === line);
        return isTold ? [] : [{ part: 'gateway', name: id, keys: [], location: own?.location, weighs: true }];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/hidden.js


/** Findings of one rule that are told one by one; one more stands for the rest. */
const MOST_OF_A_RULE = 10;
/** What weighs under the policy of the base, and not, or less, under the one that is checked out. */
function hiddenFindings(before, now) {
    const foundAt = byPlace(now.found, (found) => found);
    const judgedAt = byPlace(now.judged, ({ finding: found }) => found);
    const hidden = before.flatMap(({ finding: found, waiver }) => {
        if (waiver || found.severity === 'info' || !isOfTree(found, now))
            return [];
        const judged = judgedAt.get(placeOf(found)) ?? [];
        if (judged.some((one) => covers(one, found)))
            return [];
        return [{ found, ...whyHidden(found, judged, foundAt.get(placeOf(found)) ?? [], now) }];
    });
    return Map.groupBy(hidden, ({ found }) => found.rule)
        .values()
        .flatMap((ofRule) => told(ofRule))
        .toArray();
}
function whyHidden(found, judged, raw, now) {
    const same = judged.filter((one) => one.finding.rule === found.rule);
    const waived = same.find(({ waiver }) => waiver)?.waiver;
    if (waived)
        return { how: 'waived', by: waived.location };
    if (same.length > 0)
        return { how: 'less-severe', by: now.rulePlace(found.rule) };
    if (raw.some(({ rule }) => rule === found.rule))
        return { how: 'off', by: now.rulePlace(found.rule) };
    return { how: 'gone', by: groupOf(found) === 'gateway' ? now.gatewayPlace : undefined };
}
/** Findings about the policy itself say nothing of the tree: they are told by whoever compares what is declared. */
function isOfTree({ rule, location }, { changed }) {
    if (location && changed.has(location.file))
        return false;
    return words/* WORDS */.q9[rule].stop === 'failed' && !/^(?:waiver|policy|change)\//.test(rule);
}
/** Whether a finding stands in the way of the same place as much as the other would. */
function covers({ finding: one, waiver }, other) {
    return !waiver && groupOf(one) === groupOf(other) && (0,finding/* reaches */.O6)(one.severity, other.severity);
}
function groupOf({ rule }) {
    return rule.split('/')[0] ?? '';
}
function told(ofRule) {
    const isWhole = ofRule.length <= MOST_OF_A_RULE;
    const listed = isWhole ? ofRule : ofRule.slice(0, MOST_OF_A_RULE);
    return listed.map(({ found, how, by }, at) => {
        const { rule, location, pointer, environment, service } = found;
        const more = at === listed.length - 1 ? ofRule.length - listed.length : 0;
        const related = by ? [{ role: 'rule', location: by }] : [];
        return (0,finding/* finding */.gk)('policy/loosened', { by: 'finding', rule, how, more }, {
            location,
            pointer,
            environment,
            service,
            ...(related.length > 0 && { related }),
        });
    });
}
function byPlace(all, findingOf) {
    return Map.groupBy(all, (one) => placeOf(findingOf(one)));
}
/** What makes two findings be about the same thing. */
function placeOf({ location, pointer, environment, service }) {
    const { file, line, column } = location ?? {};
    return JSON.stringify([file, line, column, pointer, environment, service]);
}

;// CONCATENATED MODULE: ./build/src/policy/rules-of-base.js
/**
 * The policy of the base over what is deployed now: all that it asks, of environments that are put together as they are
 * now. A source that moved, or a key that moved to a new one, loosens nothing.
 */
function rulesOver(before, now) {
    const environments = before.environments.flatMap((environment) => {
        const same = now.environments.find(({ name }) => name === environment.name);
        return same ? [{ ...environment, sources: same.sources }] : [];
    });
    return { ...before, environments, parity: environments.length > 1 ? before.parity : undefined };
}
/** Whether an environment of both is put together from other sources now. */
function hasOtherSources(before, now) {
    return before.environments.some(({ name, sources }) => {
        const same = now.environments.find((one) => one.name === name);
        return !same || textOf(same.sources) !== textOf(sources);
    });
}
function textOf(sources) {
    return JSON.stringify(sources, (key, value) => (key === 'location' ? undefined : value));
}

// EXTERNAL MODULE: ./build/src/policy/trace.js
var policy_trace = __webpack_require__(61365);
;// CONCATENATED MODULE: ./build/src/policy/loosened.js











/**
 * What the policy that is checked out loosens, against that of the base: `state` is what the run has seen under the
 * former, and `trace` all that it has read of it. Where both are the same nothing is examined again.
 */
async function findLoosened(run, state, trace, judge) {
    const { request, base } = run;
    const { config: now } = state;
    // That nothing is known of the base at all is told by whoever compares with it.
    if (!now || (await base.unknown()) !== undefined)
        return [];
    const loaded = await (0,base_policy/* loadBasePolicy */.EA)(run);
    if (!loaded.ok)
        return loaded.reason === 'no-policy' ? [] : unknown(now, loaded.reason);
    const before = loaded.config;
    const differing = await compare(run, before, trace);
    if (!differing)
        return unknown(now, 'unreadable');
    const { isSame, changed, files, named } = differing;
    if (isSame && files.size + named.size === 0)
        return [];
    const seen = await (0,base_policy/* overPolicy */.XR)(run, before, named, (policy) => underBase(run, before, { now, policy, state, judge }));
    if (!seen)
        return unknown(now, 'unreadable');
    if (before.file !== undefined && before.file !== now.file)
        changed.add(before.file);
    const rulePlace = await rulePlaces(run, now);
    const judged = judge(now, state.findings);
    const gatewayPlace = now.ownGateways.find((one) => !hasAll(before.ownGateways, [one]))?.own?.location;
    const hidden = hiddenFindings(isWhole(state) ? seen.judged : [], {
        changed,
        found: state.findings,
        judged,
        rulePlace,
        gatewayPlace,
    });
    const about = { workspace: (0,base_policy/* fresh */.pn)(request), files, rulePlace, told: weighing(judged) };
    const entries = entryFindings(await loosenedEntries({ before, now }, about));
    return [...hidden, ...entries, ...(seen.isDone ? [] : unknown(now, 'not-judged')), ...seen.findings];
}
/** What of the base's policy is not as it is here; undefined when it cannot be read. */
async function compare(run, before, trace) {
    const compared = await run.base.over(async (tree) => {
        const isSame = await trace.isSameIn(tree);
        return { isSame, changed: new Set(trace.differing(tree)) };
    });
    const files = await changedFiles(run, before);
    const named = await (0,base_policy/* namesInBase */.Ln)(run, before);
    return compared && files && named ? { ...compared, files, named } : undefined;
}
/** What the base's policy says of the tree. Twice where sources were dropped: what only these hold counts as well. */
async function underBase(run, before, { now, policy, state, judge }) {
    if ((0,base_policy/* offlineChecks */.H$)(run.request).length === 0)
        return { judged: [], findings: [], isDone: true };
    const rules = rulesOver(before, now);
    const seen = rules.environments.length + rules.validate.length === 0 ? undefined : await (0,base_policy/* examineOffline */.RB)(run, rules, policy);
    const whole = hasOtherSources(before, now) ? await (0,base_policy/* examineOffline */.RB)(run, before, policy) : undefined;
    const known = new Set(state.effective.flatMap(({ documents }) => documents.map(({ file }) => file)));
    const judged = judge(rules, seen?.findings ?? []);
    const dropped = judge(before, whole?.findings ?? []).filter(({ finding: { location } }) => location !== undefined && isDropped(location.file, whole, known));
    const both = [seen, whole].filter((one) => one !== undefined);
    // A source that was dropped may hold secrets that nothing else does.
    for (const { effective } of both)
        run.base.note(effective);
    return {
        judged: [...judged, ...dropped],
        // That a part of us has crashed is no less true for having been done on the side.
        findings: both.flatMap(({ findings }) => findings.filter(({ rule }) => rule.startsWith('run/'))),
        isDone: !seen || isWhole(seen),
    };
}
function isDropped(file, whole, known) {
    const wasRead = whole?.effective.some(({ documents }) => documents.some((document) => document.file === file));
    return wasRead === true && !known.has(file);
}
/** Whether all that needs no network was carried out. */
function isWhole({ plan, items }) {
    return plan.every(({ check, id, skipped }) => check === 'probes' || skipped !== undefined || items.has(id));
}
function weighing(judged) {
    return judged.flatMap(({ finding: found, waiver }) => (waiver || found.severity === 'info' ? [] : [found]));
}
/** Files that probes of the base read and that are not the same now. */
async function changedFiles(run, before) {
    const { base, request } = run;
    const changed = new Map();
    for (const { name, ask, expect, warn } of before.probes) {
        const body = ask.kind === 'url' && ask.body?.kind === 'file' ? ask.body.path : undefined;
        const schemas = { 'expect.json-schema': expect.jsonSchema, 'warn.json-schema': warn.jsonSchema };
        const keys = [];
        for (const [key, path] of Object.entries({ ...schemas, body })) {
            if (path === undefined)
                continue;
            const isSame = await base.over(async (tree) => {
                const trace = (0,policy_trace/* traceWorkspace */.x)(tree);
                if (key === 'body')
                    trace.workspace.read(path);
                else
                    await (0,check_schemas/* readDeclared */.D6)({ config: onlySchema(before, path), workspace: trace.workspace });
                return trace.isSameIn((0,base_policy/* fresh */.pn)(request));
            });
            if (isSame === undefined)
                return undefined;
            if (!isSame)
                keys.push(key);
        }
        if (keys.length > 0)
            changed.set(name, keys);
    }
    return changed;
}
/** A configuration that names one schema alone. */
function onlySchema(config, schema) {
    const entry = { name: '', schema, files: [], environments: [], require: {}, forbid: {} };
    const nowhere = { inside: undefined, format: undefined, dialect: undefined };
    const places = { location: undefined, schemaLocation: undefined, filesLocation: undefined };
    return { ...config, probes: [], validate: [{ ...entry, ...nowhere, ...places }] };
}
/** Finds where `rules` of tollgate.yml speaks of a rule; the file itself where it does not. */
async function rulePlaces({ request }, { file }) {
    if (file === undefined)
        return () => undefined;
    const { documents } = await (0,read/* readDocuments */.r9)((0,base_policy/* fresh */.pn)(request), file, 'yaml');
    const [document] = documents;
    return (rule) => document && (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(document.value, 'rules'), rule) !== undefined
        ? document.locate((0,pointer/* toPointer */.rb)(['rules', rule]), 'key')
        : { file, line: 1, column: 1 };
}
function unknown({ file }, reason) {
    const location = file === undefined ? undefined : { file, line: 1, column: 1 };
    return [(0,finding/* finding */.gk)('policy/unknown', { reason, counts: false }, { location }, 'info')];
}
/** Entries that are told one by one; one more stands for the rest. */
const MOST_ENTRIES = 50;
function entryFindings(entries) {
    // What weighs comes first, so that it is never among what is left out.
    const sorted = entries.toSorted((a, b) => Number(b.weighs) - Number(a.weighs));
    const listed = sorted.slice(0, MOST_ENTRIES).map(({ part, name, keys, location, weighs }) => {
        const facts = { by: 'entry', part, name, keys };
        return (0,finding/* finding */.gk)('policy/loosened', facts, { location }, weighs ? 'warning' : 'info');
    });
    const rest = sorted.slice(MOST_ENTRIES);
    if (rest.length === 0)
        return listed;
    const facts = { by: 'entry', part: 'more', name: String(rest.length), keys: [] };
    const weighs = rest.some((one) => one.weighs);
    return [...listed, (0,finding/* finding */.gk)('policy/loosened', facts, { location: rest[0]?.location }, weighs ? 'warning' : 'info')];
}


/***/ })

};
