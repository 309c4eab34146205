export const id = 1057;
export const ids = [1057];
export const modules = {

/***/ 31057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probesCheck: () => (/* binding */ probesCheck)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/finding/thrown.js
var finding_thrown = __webpack_require__(6417);
// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/probe/pattern.js
var pattern = __webpack_require__(50238);
;// CONCATENATED MODULE: ./build/src/probe/reason.js
/**
 * One stable word for what a finding says: the reason of what could not be reached, was not asked or cannot be used, and
 * else the last part of the rule, such as `status`.
 */
function reasonOf(found) {
    switch (found.rule) {
        case 'probe/unreachable':
        case 'probe/blocked':
        case 'database/unusable':
            return found.facts.reason;
        default:
            return found.rule.slice(found.rule.lastIndexOf('/') + 1);
    }
}
/** The word, with the number that a status has. */
function detailedReasonOf(found) {
    return found.rule === 'probe/status' ? `status ${found.facts.status}` : reasonOf(found);
}

// EXTERNAL MODULE: ./build/src/probe/watched.js
var watched = __webpack_require__(66302);
// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
// EXTERNAL MODULE: ./build/src/probe/json-values.js
var json_values = __webpack_require__(81003);
;// CONCATENATED MODULE: ./build/src/probe/together/listing.js

/** Where the answer of a probe lists payment methods: as tollgate.yml says, or as the catalogue knows of its gateway. */
function listingPath({ listing }, ask, gateways) {
    if (listing !== undefined || ask.kind !== 'url')
        return listing;
    return gateways.find(({ id }) => id === ask.gateway)?.listing?.path;
}
/** Reads the listing in an answer, at its place. One that is empty cannot be told from none. */
function readListing(place, content) {
    if (!place || content === undefined)
        return { kind: 'none' };
    const values = (0,json_values/* valuesAt */.I)(place, content);
    if (values === 'stopped')
        return { kind: 'stopped' };
    // A JSON Pointer leads to one value, which is then the list of them.
    const words = new Set(values.flat().flatMap((value) => asWord(value) ?? []));
    return words.size > 0 ? { kind: 'read', words } : { kind: 'none' };
}
/** Some providers number their methods; tollgate.yml has the number as a text. */
function asWord(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value : undefined;
}
/** How many words of one listing another lacks, and which of them tollgate.yml names itself. */
function lacking(words, than, named) {
    const missing = than.difference(words);
    return { count: missing.size, named: [...new Set(named)].filter((word) => missing.has(word)) };
}

;// CONCATENATED MODULE: ./build/src/probe/together/member.js
/** The names of those that can be used, and of those that cannot, in the order of tollgate.yml. */
function sortOut(members) {
    return {
        usable: members.filter(({ usable }) => usable),
        failed: members.filter(({ usable }) => !usable).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./build/src/probe/together/payment-method.js


/**
 * One probe that can be used is enough; where the method must be listed, it is one whose own listing holds it.
 * `listingOf` gives what a probe's answer lists.
 */
function judgeMethod(spec, members, listingOf, place) {
    const { usable, failed } = sortOut(members);
    const method = spec.name;
    if (usable.length === 0) {
        return { findings: [(0,finding/* finding */.gk)('payment-method/unavailable', { method, failed }, place)], through: [] };
    }
    return spec.listed === undefined
        ? { findings: [], through: usable.map(({ name }) => name) }
        : judgeListed(spec, spec.listed, usable, listingOf, place);
}
function judgeListed(spec, listed, usable, listingOf, place) {
    const method = spec.name;
    const listings = usable.map((member) => ({ name: member.name, listing: listingOf(member) }));
    const through = listings.filter(({ listing }) => listing.kind === 'read' && listing.words.has(listed));
    if (through.length > 0)
        return { findings: [], through: through.map(({ name }) => name) };
    const read = listings.filter(({ listing }) => listing.kind === 'read').map(({ name }) => name);
    if (read.length > 0) {
        return { findings: [(0,finding/* finding */.gk)('payment-method/not-listed', { method, listed, probes: read }, place)], through: [] };
    }
    const stopped = listings.some(({ listing }) => listing.kind === 'stopped');
    const none = spec.listing === undefined ? 'none' : 'nothing-there';
    const facts = { method, probes: listings.map(({ name }) => name), reason: stopped ? 'stopped' : none };
    return { findings: [(0,finding/* finding */.gk)('payment-method/no-listing', facts, place)], through: [] };
}

;// CONCATENATED MODULE: ./build/src/probe/together/distinct.js
/**
 * How many of them count: what no two may share is looked at, and those that share it are one. The same host and port
 * are one whatever is asked.
 */
function countDistinct(members, distinct) {
    if (members.length === 0)
        return 0;
    // What cannot be told apart adds nothing to what can.
    return Math.max(1, circlesOf(members.filter(isKnown(distinct)), distinct).length);
}
/** Which probes share what they should not. Of those that answered, also which cannot be told apart. */
function sharingOf(members, distinct) {
    const known = distinct.flatMap((part) => circlesOf(members.filter(isKnown([part])), [part])
        .filter((circle) => circle.length > 1)
        .map((circle) => ({ probes: circle.map(({ name }) => name), part })));
    const same = circlesOf(members, [])
        .map((circle) => ({ probes: circle.map(({ name }) => name), part: 'endpoint' }))
        .filter(({ probes }) => probes.length > 1 && !known.some((told) => holdsAll(told, probes)));
    const told = [...known, ...same];
    const answered = members.filter(({ usable }) => usable);
    const unknown = answered.filter((member) => !isKnown(distinct)(member)).map(({ name }) => name);
    return unknown.length > 0 && answered.length > 1 ? [...told, { probes: unknown, part: 'unknown' }] : told;
}
/** Whether it is said of all of them already, as of one host or one address. */
function holdsAll({ probes }, others) {
    return others.every((other) => probes.includes(other));
}
function isKnown(parts) {
    return (member) => parts.every((part) => member[part] !== undefined);
}
/** Members that share a part, or the host and the port, with each other, be it by way of a third one. */
function circlesOf(members, parts) {
    return members.reduce((circles, member) => {
        const touches = (circle) => circle.some((other) => isSameEndpoint(other, member) || parts.some((part) => other[part] === member[part]));
        return [...circles.filter((circle) => !touches(circle)), [...circles.filter(touches).flat(), member]];
    }, []);
}
function isSameEndpoint({ endpoint }, other) {
    return endpoint !== undefined && endpoint === other.endpoint;
}

;// CONCATENATED MODULE: ./build/src/probe/together/redundancy.js



/** Counts the services of a group that can be used, and says whether they are enough. */
function judgeRedundancy({ name, atLeast, want, distinct }, members, place) {
    const { usable: found, failed } = sortOut(members);
    const usable = countDistinct(found, distinct);
    const shared = sharingOf(members, distinct).map((sharing) => (0,finding/* finding */.gk)('redundancy/shared', { group: name, ...sharing }, place));
    const facts = { group: name, usable, failed };
    const few = usable < atLeast
        ? [(0,finding/* finding */.gk)('redundancy/lost', { ...facts, wanted: atLeast }, place)]
        : usable < want
            ? [(0,finding/* finding */.gk)('redundancy/low', { ...facts, wanted: want }, place)]
            : [];
    return { findings: [...few, ...shared], usable, through: found.map((member) => member.name) };
}

// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/src/network/address.js
var network_address = __webpack_require__(56936);
;// CONCATENATED MODULE: ./build/src/check/probe-member.js


/**
 * What became of a probe in the environment of a group; one that does not depend on environments counts in each. A probe
 * that does not run there cannot be used. Undefined when it was planned and not carried out: nothing is known then.
 */
function memberOf(name, { environment, service }, carried, plan) {
    const planned = plan.find((one) => one.check === 'probes' &&
        one.part === undefined &&
        one.name === name &&
        (one.environment === undefined || (one.environment === environment && one.service === service)));
    if (!planned)
        return { name, usable: false, host: undefined, address: undefined, content: undefined };
    const found = carried.find(({ item }) => item.id === planned.id);
    if (!found)
        return undefined;
    const { result, host, port } = found;
    const usable = outcomeOf(result.findings) !== 'failed';
    // Where the configuration names an address, it is the one that answered.
    const address = result.address ?? (usable && host !== undefined && (0,external_node_net_.isIP)(host) !== 0 ? host : undefined);
    const endpoint = host !== undefined && port !== undefined ? `${host} ${port}` : undefined;
    return { name, usable, host, endpoint, address: address && (0,network_address/* plainAddress */.n)(address), content: result.content };
}
/** How a probe, or several together, went. */
function outcomeOf(findings) {
    const weighs = (severity) => findings.some((found) => found.severity === severity);
    return weighs('error') ? 'failed' : weighs('warning') ? 'warned' : 'passed';
}
/** What a probe has found, by what it may do to the deploy. A wrong schema is wrong whatever asks for it. */
function weigh(findings, { blocks }) {
    if (blocks)
        return findings;
    return findings.map((found) => /^(?:probe|database)\//.test(found.rule) && found.severity === 'error' ? { ...found, severity: 'warning' } : found);
}

;// CONCATENATED MODULE: ./build/src/check/staging-lacks.js


/**
 * Where an environment with test payments lists less than one with live payments, by the `id` of the item that says so.
 * Two listings are compared once, however many methods look at them.
 */
function stagingLacks(listed, config) {
    const said = new Set();
    const found = new Map();
    for (const [here, there] of pairsOf(listed, config)) {
        for (const [probe, listing] of here.listings) {
            const other = there.listings.get(probe);
            if (listing.kind !== 'read' || other?.kind !== 'read')
                continue;
            const { environment: ours, service } = here.item;
            const { environment: theirs = '' } = there.item;
            const key = JSON.stringify([probe, here.spec.listing, ours, theirs, service]);
            const named = config.paymentMethods.flatMap(({ anyOf, listed: word }) => anyOf.includes(probe) ? (word ?? []) : []);
            const lacks = lacking(listing.words, other.words, named);
            if (said.has(key) || lacks.count === 0)
                continue;
            said.add(key);
            const facts = { probe, ...lacks, other: theirs };
            const before = found.get(here.item.id) ?? [];
            found.set(here.item.id, [...before, (0,finding/* finding */.gk)('payment-method/staging-lacks', facts, here.place)]);
        }
    }
    return found;
}
/** One method where payments are tests, and where they are real. */
function pairsOf(listed, { environments }) {
    const paymentsOf = ({ item }) => environments.find(({ name }) => name === item.environment)?.payments;
    return listed
        .filter((one) => paymentsOf(one) === 'test')
        .flatMap((here) => listed
        .filter((other) => paymentsOf(other) === 'live')
        .filter(({ item }) => item.entry === here.item.entry && item.service === here.item.service)
        .map((there) => [here, there]));
}

;// CONCATENATED MODULE: ./build/src/check/probe-groups.js






/**
 * Judges groups of services and payment methods by what became of their probes. A group of which a probe was planned and
 * not carried out is not judged, and keeps the run from passing.
 */
async function judgeGroups(items, carried, subject, gateways) {
    const known = { carried, subject, gateways };
    const redundancy = items.flatMap((item) => (item.part === 'redundancy' ? (ofRedundancy(item, known) ?? []) : []));
    const methods = await ofMethods(items.filter(({ part }) => part === 'payment-method'), known);
    const judged = [...redundancy, ...methods];
    return {
        items: items.flatMap(({ id }) => judged.filter((one) => one.id === id).map(({ findings }) => ({ id, findings }))),
        redundancy: redundancy.map(({ record }) => record),
        methods: methods.map(({ record }) => record),
    };
}
function ofRedundancy(item, { carried, subject }) {
    const spec = specOf(subject.config.redundancy, item);
    const members = membersOf(spec.of, item, carried, subject);
    if (!members)
        return undefined;
    const { findings, usable, through } = judgeRedundancy(spec, members, placeOf(spec, item));
    const { environment, service, id } = item;
    const outcome = outcomeOf(findings);
    return {
        id,
        findings,
        record: { group: spec.name, environment, service, outcome, usable, of: members.length, through },
    };
}
async function ofMethods(items, known) {
    const { carried, subject } = known;
    const { config } = subject;
    const listingIn = await openListings(known);
    const judged = [];
    for (const item of items) {
        const spec = specOf(config.paymentMethods, item);
        const members = membersOf(spec.anyOf, item, carried, subject);
        if (!members)
            continue;
        const listings = new Map();
        for (const member of members)
            listings.set(member.name, await listingIn(member, spec));
        // What is not judged when the run ends keeps it from passing.
        if (isOver(subject))
            break;
        const listing = ({ name }) => listings.get(name) ?? { kind: 'none' };
        const place = placeOf(spec, item);
        judged.push({ item, spec, listings, place, judgement: judgeMethod(spec, members, listing, place) });
    }
    const lacks = stagingLacks(judged, config);
    return judged.map(({ item, spec, judgement: { findings: own, through } }) => {
        const { id, environment, service } = item;
        const findings = [...own, ...(lacks.get(id) ?? [])];
        const record = { method: spec.name, environment, service, outcome: outcomeOf(findings), through };
        return { id, findings, record };
    });
}
/**
 * Gives what reads what a probe lists, where it can be used and its method asks for a listing. Each place of an answer is
 * read once, since that may take all the time that a pattern has, and other work comes in between.
 */
async function openListings({ subject, gateways }) {
    const { config } = subject;
    const places = await placesOf(config, gateways);
    const known = new Map();
    return async ({ name, usable, content }, spec) => {
        const ask = config.probes.find((probe) => probe.name === name)?.ask;
        if (!usable || spec.listed === undefined || !ask)
            return { kind: 'none' };
        const path = listingPath(spec, ask, gateways) ?? '';
        const ofAnswer = known.get(content) ?? new Map();
        known.set(content, ofAnswer);
        const before = ofAnswer.get(path);
        if (before)
            return before;
        await new Promise(setImmediate);
        const listing = isOver(subject) ? { kind: 'stopped' } : readListing(places.get(path), content);
        ofAnswer.set(path, listing);
        return listing;
    };
}
/** While a pattern is at work no timer fires, so that the signal may be late. */
function isOver({ signal, until }) {
    return signal.aborted || performance.now() > until;
}
/** Every place at which there may be a listing, read once. */
async function placesOf({ paymentMethods }, gateways) {
    const asked = paymentMethods.filter(({ listed }) => listed !== undefined);
    if (asked.length === 0)
        return new Map();
    const paths = new Set([
        ...asked.flatMap(({ listing }) => listing ?? []),
        ...gateways.flatMap(({ listing }) => listing?.path ?? []),
    ]);
    const places = await Promise.all([...paths].map(async (path) => [path, await (0,json_place.readJsonPlace)(path)]));
    return new Map(places.flatMap(([path, place]) => (place ? [[path, place]] : [])));
}
/** Undefined when one of them was planned here and not carried out. */
function membersOf(names, item, carried, subject) {
    const members = names.map((name) => memberOf(name, item, carried, subject.plan));
    const known = members.filter((member) => member !== undefined);
    return known.length === names.length ? known : undefined;
}
function specOf(specs, { entry }) {
    const spec = specs[entry];
    if (!spec)
        throw new Error('The plan names a group that tollgate.yml does not have.');
    return spec;
}
function placeOf({ location, runbook }, { environment, service }) {
    return { location, environment, service, ...(runbook !== undefined && { runbook }) };
}

// EXTERNAL MODULE: ./build/src/network/network.js + 3 modules
var network = __webpack_require__(96509);
;// CONCATENATED MODULE: ./build/src/probe/prepare.js
/**
 * Decides what is sent and whether it may be. Nothing is sent here; a finding says why nothing will be. Each kind of
 * probe is loaded when there is one; the usual one lies beside this in the bundle.
 */
async function prepareProbe(setting, network) {
    const made = await prepareKind(setting, network);
    return 'rule' in made ? withAllow(made, setting) : made;
}
/** What is not allowed says in which form `allow` speaks of it, and whether it says anything here at all. */
function withAllow(found, { ask, spec, environment }) {
    if (found.rule !== 'probe/blocked' || found.facts.reason !== 'not-allowed')
        return found;
    const kind = ask.kind === 'grpc' && ask.plain ? 'grpc-plain' : ask.kind;
    const given = environment !== undefined && Object.hasOwn(spec.allow, environment);
    return { ...found, facts: { ...found.facts, allow: { kind, given } } };
}
async function prepareKind(setting, network) {
    const { ask } = setting;
    switch (ask.kind) {
        case 'url':
            return (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 25548))).prepareUrl({ ...setting, ask }, network);
        case 'tcp':
            return (await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 33941))).prepareTcp({ ...setting, ask }, network);
        case 'tls':
            return (await __webpack_require__.e(/* import() */ 1097).then(__webpack_require__.bind(__webpack_require__, 71097))).prepareTls({ ...setting, ask }, network);
        case 'dns':
            return (await Promise.all(/* import() */[__webpack_require__.e(4894), __webpack_require__.e(7355)]).then(__webpack_require__.bind(__webpack_require__, 97355))).prepareDns({ ...setting, ask }, network);
        case 'grpc':
            return (await __webpack_require__.e(/* import() */ 7341).then(__webpack_require__.bind(__webpack_require__, 87341))).prepareGrpc({ ...setting, ask }, network);
        case 'status-page':
            return (await __webpack_require__.e(/* import() */ 6332).then(__webpack_require__.bind(__webpack_require__, 36332))).prepareStatusPage({ ...setting, ask }, network);
        case 'database':
            return (await __webpack_require__.e(/* import() */ 1515).then(__webpack_require__.bind(__webpack_require__, 51515))).prepareDatabase({ ...setting, ask }, network);
    }
}

// EXTERNAL MODULE: ./build/src/network/trace.js
var network_trace = __webpack_require__(31681);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/probe/retry.js
/** What a moment can mend. A wrong certificate or a protocol that is none stays wrong. */
const PASSING_REASON = ['dns', 'refused', 'reset', 'timeout'];
const FIRST_DELAY = 200;
/** Milliseconds that no wait between two attempts exceeds, whatever the other side asks for. */
const LONGEST_DELAY = 10_000;
/** Whether a further attempt may go better. */
function isWorthRetrying(sighting) {
    if (sighting.kind === 'failed')
        return PASSING_REASON.includes(sighting.reason);
    return sighting.kind === 'seen' && sighting.mayPass === true;
}
/**
 * Milliseconds before the next attempt: what the other side asks for, else 200 ms doubled with every attempt, half of
 * it by chance so that many probes do not come back at once. Never more than 10 s.
 */
function delayAfter(sighting, attempts) {
    const asked = sighting.kind === 'seen' ? sighting.retryAfter : undefined;
    if (asked !== undefined)
        return Math.min(asked, LONGEST_DELAY);
    const backoff = FIRST_DELAY * 2 ** (attempts - 1);
    return Math.min(backoff * (0.5 + Math.random() / 2), LONGEST_DELAY);
}

;// CONCATENATED MODULE: ./build/src/probe/sample.js


/**
 * Takes one sample, with its retries. A wait that would pass the end of the run is not begun: what was seen last counts
 * then. Undefined when the signal ended it.
 */
async function takeSample(ask, { retries }, address, { signal, halt, until }) {
    for (let attempts = 1;; attempts += 1) {
        const sighting = await ask(signal, address);
        if (sighting.kind === 'ended')
            return undefined;
        const sample = { sighting, attempts, address, late: false };
        if (attempts > retries || !isWorthRetrying(sighting))
            return sample;
        const delay = delayAfter(sighting, attempts);
        if (performance.now() + delay >= until)
            return { ...sample, late: true };
        if (!(await pause(delay, halt)))
            return signal.aborted ? undefined : sample;
    }
}
/** False when the signal ended it. */
async function pause(milliseconds, signal) {
    try {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/addresses.js


/**
 * The addresses that a probe asks: whichever answers first, or all that its host has, looked up once with the retries of
 * the probe. Undefined when the signal ended it.
 */
async function addressesOf(probe, network, { signal, until }) {
    const { endpoint, manner } = probe;
    if (manner.addresses === 'first' || !endpoint)
        return { kind: 'found', addresses: [undefined] };
    if (!network)
        throw new Error('A probe that asks all addresses was not told where to find them.');
    let addresses = [];
    const look = async () => {
        const stopwatch = (0,network_trace/* startStopwatch */.Q)();
        const located = await within(manner.timeout, network.locate(endpoint.host, endpoint.port, endpoint.family), signal);
        if (signal.aborted)
            return { kind: 'ended' };
        const trace = stopwatch.trace();
        if (!located)
            return { kind: 'failed', reason: 'timeout', trace };
        if (located.kind === 'blocked')
            return located;
        if (located.kind === 'failed')
            return { ...located, trace };
        addresses = located.endpoint.addresses;
        return { kind: 'seen', findings: [], trace };
    };
    const sample = await takeSample(look, manner, undefined, { signal, halt: signal, until });
    if (!sample)
        return undefined;
    return sample.sighting.kind === 'seen' ? { kind: 'found', addresses } : { kind: 'none', sample };
}
/** Undefined when it takes longer. The system's resolver cannot be called off; what comes of it is then left alone. */
async function within(milliseconds, work, signal) {
    const done = new AbortController();
    const late = pause(milliseconds, AbortSignal.any([signal, done.signal])).then(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        done.abort();
    }
}

;// CONCATENATED MODULE: ./build/src/probe/statistics.js
/** The figures of what was measured, and of nothing else; undefined when nothing was. */
function figuresOf(times) {
    const [only] = times;
    // Most probes take one sample, and each of its phases is one time.
    if (only !== undefined && times.length === 1)
        return { p50: only, p95: only, p99: only, max: only, mean: only };
    const sorted = [...times].sort((a, b) => a - b);
    const max = sorted.at(-1);
    if (max === undefined)
        return undefined;
    const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
    return { p50: rank(sorted, 50), p95: rank(sorted, 95), p99: rank(sorted, 99), max, mean };
}
/** The median, by the same method as the percentiles; undefined of nothing. */
function medianOf(times) {
    return figuresOf(times)?.p50;
}
/**
 * The percentile by nearest rank: the smallest time that at least so many in a hundred do not exceed. It is the first of
 * the nine definitions in Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), and always a time that was
 * measured, never one between two.
 */
function rank(sorted, percent) {
    return sorted[Math.ceil((percent * sorted.length) / 100) - 1] ?? Number.NaN;
}
/** How many samples a percentile needs, so that at least one of them can lie beyond it. */
const NEEDED = { p95: 20, p99: 100 };
/**
 * How many clean samples show that no more than this share fails: by the rule of three, 3 / share of them do so with
 * 95 % confidence (Hanley and Lippman-Hand, "If Nothing Goes Wrong, Is Everything All Right?", 1983).
 */
function neededFor(share) {
    // 3 / 0.03 is a hair above 100 in some spellings of 3 %.
    return share <= 0 ? 0 : Math.ceil(3 / share - 1e-9);
}

// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
;// CONCATENATED MODULE: ./build/src/probe/enough.js


/** What is asked of a probe that so many samples cannot show: a percentile of those measured, an error rate of all. */
function judgeEnough({ voice, expect, warn }, measured, samples) {
    const asks = (measure) => expect.latency[measure] !== undefined || warn.latency[measure] !== undefined;
    const rates = [expect.errorRate, warn.errorRate].filter((rate) => rate !== undefined);
    const claims = [
        ...['p95', 'p99']
            .filter((claim) => asks(claim) && measured < NEEDED[claim])
            .map((claim) => ({ claim, needed: NEEDED[claim] })),
        ...rates
            .map(neededFor)
            .filter((needed) => samples < needed)
            .sort((a, b) => b - a)
            .slice(0, 1)
            .map((needed) => ({ claim: 'error-rate', needed })),
    ];
    if (claims.length === 0)
        return [];
    const ofMeasured = claims.some(({ claim }) => claim !== 'error-rate');
    const facts = { probe: voice.probe, samples: ofMeasured ? measured : samples, claims };
    return [(0,probe_voice/* report */.z)({ ...voice, blocks: false }, 'probe/samples', facts)];
}

;// CONCATENATED MODULE: ./build/src/probe/gather.js



/** Says what is wrong with a sample. What was not answered is a finding; so is what an answer showed. */
function judgeSample(probe, sample) {
    const { sighting, attempts } = sample;
    const { voice } = probe;
    if (sighting.kind === 'seen') {
        // In a probe that does not block all that is found is a warning, also what is a failure of it.
        const failed = sighting.findings.some(({ severity }) => severity === 'error' || !voice.blocks);
        return { sample, findings: sighting.findings, failed };
    }
    if (sighting.kind === 'blocked') {
        const facts = { probe: voice.probe, reason: sighting.reason };
        return { sample, findings: [(0,probe_voice/* report */.z)(voice, 'probe/blocked', facts)], failed: true };
    }
    const { reason, trace } = sighting;
    const address = shownAddress(probe, sample.address ?? trace.address);
    const facts = { probe: voice.probe, reason, phase: trace.last, address, attempts };
    return { sample, findings: [(0,probe_voice/* report */.z)(voice, 'probe/unreachable', facts)], failed: true };
}
/** An address that the configuration itself names is a value of it, and is not shown. */
function shownAddress({ endpoint }, address) {
    return endpoint && (0,external_node_net_.isIP)(endpoint.host) === 0 ? address : undefined;
}
/**
 * The findings of some of the samples, each once. Where there is more than one sample it says in how many of `all` it was
 * seen, and where each address is asked, at which and in how many of that.
 */
function gatherFindings(probe, samples, all) {
    const groups = new Map();
    for (const { sample, findings } of samples) {
        for (const found of findings) {
            const key = JSON.stringify([alike(found), sample.address]);
            const known = groups.get(key);
            groups.set(key, {
                found: known ? patient(known.found, found) : found,
                samples: (known?.samples ?? 0) + 1,
                sample,
            });
        }
    }
    return [...groups.values()].map(({ found, samples: count, sample: { address } }) => {
        const of = all.filter(({ sample }) => sample.address === address).length;
        const named = found.rule === 'probe/unreachable' ? undefined : shownAddress(probe, address);
        return of === 1 && named === undefined ? found : { ...found, seen: { samples: count, of, address: named } };
    });
}
/** How many attempts were made is no difference. */
function alike(found) {
    return found.rule === 'probe/unreachable' ? { ...found, facts: { ...found.facts, attempts: 0 } } : found;
}
function patient(a, b) {
    if (a.rule !== 'probe/unreachable' || b.rule !== 'probe/unreachable')
        return a;
    return a.facts.attempts < b.facts.attempts ? b : a;
}
/** `3 \u00d7 timeout`, the most frequent first. Each sample counts by what is first wrong with it. */
function reasonsOf({ blocks }, samples) {
    const counts = new Map();
    for (const { findings } of samples) {
        const first = findings.find(({ severity }) => severity === 'error' || !blocks);
        if (first)
            counts.set(detailedReasonOf(first), (counts.get(detailedReasonOf(first)) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([reason, n]) => `${n} \u00d7 ${reason}`);
}

;// CONCATENATED MODULE: ./build/src/probe/latency.js


const PHASES = ['dns', 'connect', 'tls', 'first-byte', 'body'];
/** In the order in which they are judged, so that no order depends on how tollgate.yml has them. */
const MEASURES = ['p50', 'p95', 'p99', 'max', 'mean', 'dns', 'connect', 'tls', 'first-byte'];
/** The times of the samples that passed. What failed was not measured, however fast it did. */
function latencyOf(traces) {
    const [only] = traces;
    // Most probes take one sample, and its times are the medians.
    if (only && traces.length === 1)
        return { measured: 1, whole: figuresOf([only.milliseconds]), phases: only.phases };
    const medians = PHASES.map((phase) => [phase, medianOf(traces.flatMap((trace) => trace.phases[phase] ?? []))]);
    return {
        measured: traces.length,
        whole: figuresOf(traces.map(({ milliseconds }) => milliseconds)),
        phases: Object.fromEntries(medians.filter(([, median]) => median !== undefined)),
    };
}
/**
 * Holds the times against what is expected: what breaks `expect` is an error, and what breaks only `warn` a warning; one
 * measure never gives both. What was not measured breaks every limit.
 */
function judgeLatency({ voice, expect, warn }, latency) {
    if (isFree(expect.latency) && isFree(warn.latency))
        return [];
    const soft = { ...voice, blocks: false };
    return MEASURES.flatMap((measure) => {
        const value = timeOf(measure, latency);
        const over = (limit) => limit !== undefined && !(Number(value) <= limit);
        const [limit, loud] = over(expect.latency[measure])
            ? [expect.latency[measure], voice]
            : [warn.latency[measure], soft];
        if (!over(limit))
            return [];
        const milliseconds = value === undefined ? undefined : Math.ceil(value);
        const facts = { probe: voice.probe, measure, milliseconds, limit, samples: latency.measured };
        return [(0,probe_voice/* report */.z)(loud, 'probe/latency', facts)];
    });
}
function isFree(limits) {
    return Object.keys(limits).length === 0;
}
function timeOf(measure, { whole, phases }) {
    switch (measure) {
        case 'dns':
        case 'connect':
        case 'tls':
        case 'first-byte':
            return phases[measure];
        default:
            return whole?.[measure];
    }
}

;// CONCATENATED MODULE: ./build/src/probe/result.js
/** Nothing was sent, or nothing can be said about what came. */
function unanswered(findings) {
    const none = undefined;
    const times = { latency: none, samples: none, phases: {} };
    return { findings, status: none, ...times, attempts: 0, phase: none, address: none, content: none };
}

;// CONCATENATED MODULE: ./build/src/probe/kept.js

/**
 * Keeps samples. What is looked at in the end is the content of the last one that passed; those of a thousand samples
 * would fill the memory.
 */
function keepSamples(probe) {
    const samples = [];
    let last = -1;
    const empty = (at) => {
        const one = samples[at];
        if (one?.sighting.kind === 'seen')
            samples[at] = { ...one, sighting: { ...one.sighting, content: undefined } };
    };
    return {
        samples,
        put: (at, sample) => {
            samples[at] = sample;
            if (sample.sighting.kind !== 'seen' || sample.sighting.content === undefined)
                return;
            const keeps = at > last && !judgeSample(probe, sample).failed;
            empty(keeps ? last : at);
            if (keeps)
                last = at;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/probe/schedule.js



/** Samples that may be lost to the time-out before a probe that cannot pass any more asks no further: each costs it whole. */
const MOST_HANGING = 3;
/**
 * Takes the samples of a probe, in turn of the addresses that are given and at least one of each. From the beginning of
 * one to that of the next the interval passes, and longer while as many as may be are under way.
 *
 * Fewer are taken than planned when a wait would pass the end of the run, when one was blocked, and when the probe hangs
 * and cannot pass any more. Undefined when the signal ended it.
 */
async function takeSamples(probe, addresses, { signal, until: end }) {
    const { manner } = probe;
    const planned = Math.max(manner.samples, addresses.length);
    const until = Math.min(end, performance.now() + longest(manner, planned));
    if (planned === 1) {
        const sample = await takeSample(probe.ask, manner, addresses[0], { signal, halt: signal, until });
        return sample && { samples: [sample], planned };
    }
    const halting = new AbortController();
    // Without a reason of ours one is made, with a stack that nobody reads.
    const stop = () => halting.abort('halt');
    signal.addEventListener('abort', stop, { once: true });
    try {
        const samples = await inLanes(probe, addresses, planned, { signal, halt: halting.signal, until, stop });
        return signal.aborted ? undefined : { samples, planned };
    }
    finally {
        signal.removeEventListener('abort', stop);
        // Where one has thrown, the others wait no longer.
        stop();
    }
}
/** Takes samples, so many at a time, and gives them in the order in which they were begun, whatever came back first. */
async function inLanes(probe, addresses, planned, bounds) {
    const { ask, manner, expect } = probe;
    const { halt, until, stop } = bounds;
    const kept = keepSamples(probe);
    const most = Math.max(MOST_HANGING - 1, shareOf(expect.errorRate, planned));
    let [begun, next, hanging] = [0, 0, 0];
    const lane = async () => {
        while (begun < planned && !halt.aborted) {
            const at = begun++;
            const now = performance.now();
            const begin = Math.max(now, next);
            next = begin + manner.interval;
            if (begin >= until)
                return stop();
            if (begin > now && !(await pause(begin - now, halt)))
                return;
            const sample = await takeSample(ask, manner, addresses[at % addresses.length], bounds);
            if (!sample)
                return;
            kept.put(at, sample);
            if (sample.sighting.kind === 'failed' && sample.sighting.reason === 'timeout')
                hanging += 1;
            if (sample.late || sample.sighting.kind === 'blocked' || hanging > most)
                stop();
        }
    };
    await Promise.all(Array.from({ length: Math.min(manner.concurrency, planned) }, lane));
    return kept.samples.filter((sample) => sample !== undefined);
}
/** How many of so many samples a share of them is, from 0 to 1; undefined is none. */
function shareOf(rate, samples) {
    // 0.29 \u00d7 100 is a hair below 29.
    return Math.floor((rate ?? 0) * samples + 1e-9);
}
/**
 * The longest that a probe can take, when every attempt takes its whole time: beyond it, something does not end. One after
 * the other, since to a host that others ask as well fewer may be under way than the probe would have.
 */
function longest({ interval, timeout, retries }, planned) {
    const one = timeout * (retries + 1) + LONGEST_DELAY * retries;
    return interval * (planned - 1) + one * planned + LONGEST_DELAY;
}

;// CONCATENATED MODULE: ./build/src/probe/conclude.js






/**
 * What the samples of a probe come to. Undefined when some were not taken and those that were do not settle it: nothing
 * is then known.
 */
function conclude(probe, { samples, planned }) {
    const judged = samples.map((sample) => judgeSample(probe, sample));
    const blocked = judged.find(({ sample }) => sample.sighting.kind === 'blocked');
    // What may not be asked is no failure of a service, and no share of it is tolerated.
    if (blocked)
        return unanswered(blocked.findings);
    const passed = judged.filter(({ failed }) => !failed);
    const over = failedOf(judged).length > shareOf(probe.expect.errorRate, planned);
    const fails = over || hasDeadAddress(judged);
    if (judged.length < planned && !fails)
        return undefined;
    const latency = latencyOf(passed.flatMap(traceOf));
    const findings = [
        ...(over === fails ? judgeShare(probe, judged, planned) : []),
        ...(fails ? gatherFindings(probe, failedOf(judged), judged) : []),
        ...gatherFindings(probe, passed, judged),
        // Where nothing passed that has been said, and it goes without saying that nothing was measured.
        ...(passed.length === 0 ? [] : judgeLatency(probe, latency)),
        ...(passed.length === 0 ? [] : judgeEnough(probe, passed.length, judged.length)),
        ...(fails ? [] : judgeRetries(probe, passed, judged.length)),
    ];
    return {
        findings,
        ...figures(probe, judged, latency, fails),
        samples: planned === 1 ? undefined : counted(judged, latency),
    };
}
function failedOf(judged) {
    return judged.filter(({ failed }) => failed);
}
/** Whether of the probe, or of one of all its addresses, no sample passed: that has shown nothing, whatever may fail. */
function hasDeadAddress(judged) {
    const byAddress = Map.groupBy(judged, ({ sample }) => sample.address);
    return [...byAddress.values()].some((samples) => samples.every(({ failed }) => failed));
}
/** How many samples failed, where a share of them may: beyond the one of `expect`, of `warn`, or no more than may. */
function judgeShare(probe, judged, planned) {
    const { voice, expect, warn } = probe;
    const failed = failedOf(judged);
    if (planned === 1 || failed.length === 0 || expect.errorRate === undefined)
        return [];
    const facts = {
        probe: voice.probe,
        samples: judged.length,
        failed: failed.length,
        limit: expect.errorRate,
        reasons: reasonsOf(voice, failed),
    };
    if (failed.length > shareOf(expect.errorRate, planned))
        return [(0,probe_voice/* report */.z)(voice, 'probe/error-rate', facts)];
    const soft = { ...voice, blocks: false };
    if (warn.errorRate !== undefined && failed.length > shareOf(warn.errorRate, planned)) {
        return [(0,probe_voice/* report */.z)(soft, 'probe/error-rate', { ...facts, limit: warn.errorRate })];
    }
    return [(0,probe_voice/* report */.z)(soft, 'probe/tolerated', facts)];
}
function judgeRetries({ voice }, passed, count) {
    const retried = passed.filter(({ sample }) => sample.attempts > 1);
    if (retried.length === 0)
        return [];
    const attempts = Math.max(...retried.map(({ sample }) => sample.attempts));
    const facts = { probe: voice.probe, attempts };
    return [
        (0,probe_voice/* report */.z)(voice, 'probe/flaky', count === 1 ? facts : { ...facts, samples: { retried: retried.length, count } }),
    ];
}
function traceOf({ sample: { sighting } }) {
    return sighting.kind === 'seen' ? [sighting.trace] : [];
}
/** What the record of a probe shows. */
function figures(probe, judged, latency, fails) {
    // A single answer shows its times even where it is not what it should be.
    const shown = judged.length === 1 && fails ? latencyOf(judged.flatMap(traceOf)) : latency;
    const telling = (fails ? failedOf(judged)[0] : judged.findLast(({ failed }) => !failed))?.sample;
    const sighting = telling?.sighting;
    const trace = sighting && 'trace' in sighting ? sighting.trace : undefined;
    return {
        status: sighting?.kind === 'seen' ? sighting.status : undefined,
        latency: shown.whole && Math.round(shown.whole.p50),
        attempts: judged.reduce((sum, { sample }) => sum + sample.attempts, 0),
        phase: trace?.last,
        address: shownAddress(probe, trace?.address),
        content: sighting?.kind === 'seen' ? sighting.content?.() : undefined,
        phases: tenths(shown.phases),
    };
}
function counted(judged, { whole }) {
    return {
        count: judged.length,
        failed: failedOf(judged).length,
        retried: judged.filter(({ sample }) => sample.attempts > 1).length,
        ...(whole && tenths(whole)),
    };
}
/** Milliseconds to one decimal: more is noise, and less makes the times of a near service zero. */
function tenths(times) {
    // Object.entries widens the names; they stay what they are.
    const rounded = Object.entries(times).map(([name, time]) => [name, Math.round(Number(time) * 10) / 10]);
    return Object.fromEntries(rounded);
}

;// CONCATENATED MODULE: ./build/src/probe/run-probe.js





/**
 * Makes a probe, with its samples and their retries. Undefined when the run ended it, or would end it before it is
 * through: then nothing is known. A probe that asks all addresses needs the terms.
 */
async function runProbe(probe, signal, terms) {
    const end = { signal, until: terms?.until ?? Number.POSITIVE_INFINITY };
    const take = async () => {
        const found = await addressesOf(probe, terms, end);
        if (found?.kind === 'none')
            return { samples: [found.sample], planned: 1 };
        return found && takeSamples(probe, found.addresses, end);
    };
    const taken = await (terms?.turn ? terms.turn(take) : take());
    if (!taken)
        return undefined;
    // Whoever is next sends first: there is time to think while its answer is on its way.
    await terms?.spareTime?.();
    return conclude(probe, taken);
}

// EXTERNAL MODULE: ./build/src/check/schemas.js
var schemas = __webpack_require__(14746);
// EXTERNAL MODULE: ./build/src/check/stopped.js
var stopped = __webpack_require__(42987);
;// CONCATENATED MODULE: ./build/src/check/turns.js
/** Lets so many run at a time; the others wait in the order in which they came. */
function openTurns(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            // Who is next takes over the place, so that nobody who comes now can slip in before.
            if (next)
                next();
            else
                running -= 1;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/check/probe-run.js







/** Probes that are made at a time. */
const AT_A_TIME = 20;
async function openTools(subject) {
    return {
        network: (0,network/* openNetwork */.X)(subject.request.network),
        gateways: await (0,catalogue.loadCatalogue)(subject.config.ownGateways),
        turns: openTurns(AT_A_TIME),
        schema: (0,schemas/* libraryOf */.vT)(subject).load,
    };
}
/** The entry of tollgate.yml that an item of the plan is of. */
function probeSpecOf({ entry }, { config }) {
    const spec = config.probes[entry];
    if (!spec)
        throw new Error('The plan names a probe that tollgate.yml does not have.');
    return spec;
}
/** Makes one probe, judged as if it blocked. Undefined when the run ended meanwhile. */
async function carryOutProbe(item, subject, tools) {
    const made = await makeReady(item, subject, tools);
    return 'result' in made ? made : carryOut(made, subject, tools);
}
/** What comes of one probe when it is made once more. `once` where it may change something, and nothing was sent. */
async function carryOutAgain(item, subject, tools) {
    const made = await makeReady(item, subject, tools);
    if ('result' in made)
        return made.result;
    return made.ready.isOnce ? 'once' : (await carryOut(made, subject, tools))?.result;
}
/** Pointers of what gives parts of a probe's address; none where it cannot be asked. Nothing is sent. */
async function partsOfProbe(item, subject, tools) {
    const made = await makeReady(item, subject, tools);
    return 'result' in made ? [] : (made.ready.parts ?? []);
}
/** Makes one probe ready, or says what came of it without anything being sent. */
async function makeReady(item, subject, tools) {
    // Whether it blocks is for later: several together count what failed, whatever it does to the deploy.
    const spec = { ...probeSpecOf(item, subject), blocks: true };
    const bodies = await openBodies(spec, tools);
    if ('findings' in bodies)
        return { result: unanswered(bodies.findings), host: undefined };
    const ready = await prepareProbe({ ...settingOf(item, spec, subject, tools), ...bodies.counts }, tools.network);
    return 'rule' in ready ? { result: unanswered([...bodies.said, ready]), host: undefined } : { ready, bodies };
}
async function carryOut({ ready, bodies }, subject, { network, turns }) {
    const { locate, spareTime } = network;
    const terms = { locate, spareTime, until: subject.until, turn: turns };
    if (ready.endpoint)
        await network.lookAhead(ready.endpoint.host, ready.endpoint.port);
    const result = await untilStopped(runProbe(ready, subject.signal, terms), (stop) => {
        const { environment, service, runbook } = ready.voice.place;
        return { ...bodies.stopped(stop), environment, service, ...(runbook !== undefined && { runbook }) };
    });
    const { host, port } = ready.endpoint ?? {};
    return (result && { result: { ...result, findings: [...bodies.said, ...result.findings] }, host, port, parts: ready.parts });
}
async function openBodies({ expect, warn, location, schemaLocations: at }, { schema }) {
    const [asked, warned] = [
        expect.jsonSchema === undefined ? undefined : await schema(expect.jsonSchema),
        warn.jsonSchema === undefined ? undefined : await schema(warn.jsonSchema),
    ];
    // A schema that is not there has no place of its own, and stands where it is named.
    const placed = (loaded, place = location) => (loaded?.findings ?? []).map((found) => ({ ...found, location: found.location ?? place }));
    if (asked?.ok === false)
        return { findings: placed(asked, at?.expect) };
    if (warned?.ok === false)
        return { findings: placed(warned, at?.warn) };
    let last;
    const counted = (by) => by &&
        ((body) => {
            last = { by, body };
            return by.ok ? by.schema.validate(body).length : 1;
        });
    return {
        counts: { violations: counted(asked), warnViolations: counted(warned) },
        said: [...placed(asked, at?.expect), ...placed(warned, at?.warn)],
        stopped: (stop) => {
            if (!last?.by?.ok)
                throw new Error('an answer was held against a schema that nobody asked for');
            const { by, body } = last;
            return (0,stopped/* stoppedFinding */.T)(stop, by.schema, { value: () => body, locate: () => undefined });
        },
    };
}
function settingOf({ environment, service }, spec, { config, effective, request, workspace, policy }, { gateways }) {
    return {
        spec,
        ask: spec.ask,
        environment,
        service,
        payments: config.environments.find(({ name }) => name === environment)?.payments,
        effective: effective.find((one) => one.environment === environment && one.service === service),
        gateways,
        credentials: request.credentials,
        read: (path) => (policy?.workspace ?? workspace).read(path),
        patternSeconds: request.limits.patternSeconds,
        keepsContent: config.paymentMethods.some(({ listed, anyOf }) => listed !== undefined && anyOf.includes(spec.name)),
        now: request.now,
    };
}
/** An answer that could not be held against its schema to the end is a finding like any other. */
async function untilStopped(running, say) {
    try {
        return await running;
    }
    catch (thrown) {
        const stop = (0,stopped/* stopOf */.E)(thrown);
        if (stop === undefined)
            throw thrown;
        return unanswered([say(stop)]);
    }
}

// EXTERNAL MODULE: ./build/src/check/replaced.js
var replaced = __webpack_require__(33476);
;// CONCATENATED MODULE: ./build/src/check/probes.js











/** Probes that are made ready at a time, and whose names are looked up: as many as the system looks up at once. */
const READY_AT_A_TIME = 64;
/** Asks the addresses about to be deployed. An item that the end of the run cut off is not among the done. */
const probesCheck = { name: 'probes', run: checkProbes };
async function checkProbes(items, subject) {
    const asked = items.filter(({ skipped }) => skipped === undefined);
    // An event that forbids the network has left nothing to ask in the plan. Should it have, then nothing is asked all
    // the same, and the items that are not done keep the run from passing.
    if (asked.length === 0 || !subject.request.reach.online)
        return { items: [], findings: [], probes: [] };
    const hanging = await (0,own_patterns/* hangingPatterns */.i)(subject);
    if (hanging.length > 0 || subject.signal.aborted)
        return { items: [], findings: hanging, probes: [] };
    const tools = await openTools(subject);
    const [probes, groups] = [asked.filter(({ part }) => part === undefined), asked.filter(({ part }) => part)];
    const { carried, crashes } = await runAll(probes, subject, tools.network, (item) => carryOutProbe(item, subject, tools));
    const together = await judgeGroups(groups, carried, subject, tools.gateways);
    // Only now what a failure does to the deploy counts: a group has counted what failed, whatever it does.
    const finished = carried.map(({ item, result, parts }) => {
        return { item, parts, result: { ...result, findings: weigh(result.findings, probeSpecOf(item, subject)) } };
    });
    const { results, findings } = await blamed(finished, subject, tools);
    return {
        ...together,
        items: [...results.map(({ item, result }) => ({ id: item.id, findings: result.findings })), ...together.items],
        findings: [...crashes, ...findings, ...(0,replaced/* replacedGateways */.Y)(subject, await (0,catalogue.loadCatalogue)())],
        probes: results.map(({ item, result }) => recordOf(item, probeSpecOf(item, subject).ask.kind, result)),
    };
}
/** Who is to blame for what failed, where a base to compare with is named. */
async function blamed(finished, subject, tools) {
    if (!subject.base)
        return { results: finished, findings: [] };
    const { blame } = await __webpack_require__.e(/* import() */ 6720).then(__webpack_require__.bind(__webpack_require__, 36720));
    return blame(finished, subject, {
        ask: async (item, effective) => {
            try {
                return await carryOutAgain(item, { ...subject, effective }, tools);
            }
            catch (thrown) {
                // Of what the base has nothing can be said then, and nobody is blamed.
                if (thrown instanceof watched/* GatewayTimedOut */._)
                    return undefined;
                throw thrown;
            }
        },
        partsOf: (item, effective) => partsOfProbe(item, { ...subject, effective }, tools),
    });
}
/** What stopped a probe other than its own answer. */
function problemOf(thrown) {
    if (thrown instanceof watched/* GatewayTimedOut */._) {
        const { id, own } = thrown.gateway;
        return (0,finding/* finding */.gk)('gateway/timeout', { gateway: id, seconds: pattern/* PATTERN_SECONDS */.h }, { location: own?.location });
    }
    return (0,finding/* finding */.gk)('run/crashed', { where: 'probes', thrown: (0,finding_thrown/* nameOfThrown */.z)(thrown) });
}
/**
 * Runs a bounded number of items at a time and gives what has finished, in the order of the plan. The crash of one hides
 * nothing of what the others see; it is not among the done.
 */
async function runAll(items, { signal, progress }, { spareTime }, run) {
    const results = new Map();
    const crashes = [];
    const waiting = items.values();
    const work = async () => {
        for (const item of waiting) {
            // One after the other, so that the first is on its way before the last is made ready.
            await spareTime();
            if (signal.aborted)
                return;
            try {
                const result = await run(item);
                if (result)
                    progress(results.set(item, result).size, items.length);
            }
            catch (thrown) {
                crashes.push(problemOf(thrown));
            }
        }
    };
    progress(0, items.length);
    await Promise.all(Array.from({ length: READY_AT_A_TIME }, work));
    const carried = items.flatMap((item) => {
        const result = results.get(item);
        return result ? [{ item, ...result }] : [];
    });
    return { carried, crashes };
}
function recordOf({ environment, service, name }, kind, { findings, content: _, ...figures }) {
    const first = (severity) => findings.find((found) => found.severity === severity);
    const telling = first('error') ?? first('warning');
    const reason = telling && reasonOf(telling);
    return { probe: name, kind, environment, service, outcome: outcomeOf(findings), reason, ...figures };
}


/***/ }),

/***/ 33476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ replacedGateways)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/**
 * Gateways of the user that stand in the place of those of the catalogue: nothing that Tollgate knows of them is held
 * against the configuration, which whoever reads the report must be told.
 */
function replacedGateways({ config }, known) {
    return config.ownGateways.flatMap(({ id, own }) => {
        const replaced = known.find((one) => one.id === id);
        return replaced ? [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('gateway/replaced', { gateway: replaced.name }, { location: own?.location })] : [];
    });
}


/***/ }),

/***/ 27451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modesOfHeader)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);

/** The modes that the shape of a credential in a header proves: none for most, since few gateways mark it. */
function modesOfHeader(credentials, header) {
    const texts = textsIn(header);
    return new Set(credentials.flatMap((credential) => texts.flatMap((text) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOfKey */ .k2)(credential, text) ?? [])));
}
/** What may be the credential in a header: all of it, what stands behind the scheme, and the parts of Basic. */
function textsIn(header) {
    const [, scheme = '', rest = ''] = /^(\S+) +(\S.*)$/.exec(header) ?? [];
    const basic = scheme.toLowerCase() === 'basic' ? Buffer.from(rest, 'base64').toString() : '';
    const colon = basic.indexOf(':');
    return [header, rest, basic.slice(0, Math.max(colon, 0)), basic.slice(colon + 1)].filter((text) => text !== '');
}


/***/ }),

/***/ 44209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ checkAllowed),
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   mg: () => (/* binding */ modesOfHost)
/* harmony export */ });
/* harmony import */ var _gateway_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63527);
/* harmony import */ var _network_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31042);
/* harmony import */ var _parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89941);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66302);




/** What says whether a probe may ask an address in its environment. */
function permissionOf({ spec, environment, payments, gateways }, fromConfiguration) {
    const { allow } = spec;
    return {
        patterns: environment !== undefined && Object.hasOwn(allow, environment) ? allow[environment] : undefined,
        fromConfiguration,
        gateways,
        mode: payments === 'live' || payments === 'test' ? payments : undefined,
    };
}
/**
 * Why an address may not be asked. What the probe's `allow` says counts alone; without it an address out of the
 * configuration must be a host that the catalogue knows, of the environment's mode.
 */
function checkAllowed(url, { patterns, fromConfiguration, gateways, mode }) {
    if (patterns)
        return patterns.some((pattern) => matches(pattern, url)) ? undefined : 'not-allowed';
    if (!fromConfiguration)
        return undefined;
    const modes = new Set(gateways.flatMap((gateway) => modesOfHost(gateway, (0,_network_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url))));
    if (modes.size === 0)
        return 'not-allowed';
    return mode === undefined || modes.has(mode) ? undefined : 'wrong-mode-host';
}
/** What is no pattern allows nothing. */
function matches(text, url) {
    const pattern = (0,_parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUrlPattern */ .XF)(text);
    return pattern !== undefined && (0,_parity_url_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesUrlPattern */ .V1)(pattern, url);
}
/** The modes that a host of the gateway serves, both where it tells none; none when it is no host of it. */
function modesOfHost(gateway, host) {
    const mode = (0,_watched_js__WEBPACK_IMPORTED_MODULE_2__/* .watched */ .V)(gateway, () => (0,_gateway_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .modeOfHost */ .Hr)(gateway, host));
    if (mode !== undefined && !gateway.hosts.shared)
        return [mode];
    return mode !== undefined || gateway.hosts.neutral?.includes(host) ? ['live', 'test'] : [];
}


/***/ }),

/***/ 98858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fr: () => (/* binding */ isEncoded),
  EW: () => (/* binding */ jsonOfBody),
  dZ: () => (/* binding */ textOfBody)
});

// EXTERNAL MODULE: ./build/src/source/bounds.js
var bounds = __webpack_require__(11898);
// EXTERNAL MODULE: ./build/src/source/json-scan.js
var json_scan = __webpack_require__(27415);
;// CONCATENATED MODULE: ./build/src/probe/json-text.js


/** Levels of nesting in JSON that a schema or a path is tried on. */
const DEEPEST = 64;
/**
 * Reads JSON (RFC 8259). Of a key that stands twice in an object some readers take the first and some the last (section
 * 4), so that what the application will read of it is not known.
 */
function readJsonText(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'not-json' };
    }
    const { members, depth } = (0,json_scan/* measureJson */.j1)(text);
    if (depth > DEEPEST)
        return { kind: 'too-deep' };
    // JSON.parse lets the last of two equal keys win without a word; the members that it lost are missing in the count.
    return members > (0,bounds/* countKeys */.G)(value) ? { kind: 'twice' } : { kind: 'json', value };
}

;// CONCATENATED MODULE: ./build/src/probe/answer-body.js

/**
 * Whether the body came with a coding that is not undone: of the content (RFC 9110, section 8.4), or for the way alone
 * (RFC 9112, section 6.1), of which the transport takes off the chunks.
 */
function isEncoded({ headers }) {
    const codings = [headers.get('content-encoding'), headers.get('transfer-encoding')].flatMap((coding) => coding?.toLowerCase().split(',') ?? []);
    return codings.some((coding) => !['', 'identity', 'chunked'].includes(coding.trim()));
}
/** Names under which UTF-8, or a part of it, goes. */
const OF_UTF_8 = ['utf-8', 'utf8', 'us-ascii', 'ascii'];
/** Names of encodings in which ASCII is what it is in UTF-8. */
const OVER_ASCII = /^(?:iso-?8859-\d{1,2}|latin\d|windows-125\d|cp125\d)$/;
/**
 * The body as text. Undefined where it is not UTF-8, or is said to be in another encoding and holds more than the
 * characters that are the same there: nothing else is read. Nor is it with a NUL, as text in UTF-16 has them, in which a
 * pattern would never find what it looks for.
 */
function textOfBody(answer) {
    const charset = charsetOf(answer);
    const text = decoded(answer);
    if (charset === undefined || OF_UTF_8.includes(charset))
        return text;
    return OVER_ASCII.test(charset) && text?.length === answer.body.byteLength ? text : undefined;
}
/** What the type of the content says of its encoding (RFC 9110, section 8.3.2). */
function charsetOf({ headers }) {
    return /;\s*charset=\s*"?([^\s;",]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase();
}
function decoded({ body }) {
    if (body.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}
/** The body as JSON, which is UTF-8 whatever its type says (RFC 8259, section 8.1). */
function jsonOfBody(answer) {
    if (isEncoded(answer))
        return { kind: 'encoded' };
    return answer.body.byteLength === 0 ? { kind: 'empty' } : readJsonText(decoded(answer) ?? '');
}


/***/ }),

/***/ 19792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ textOfTarget),
/* harmony export */   my: () => (/* binding */ findHost),
/* harmony export */   ou: () => (/* binding */ whyNotAllowed)
/* harmony export */ });
/* unused harmony export resolveHost */
/* harmony import */ var _environment_effective_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35110);
/* harmony import */ var _environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40457);
/* harmony import */ var _network_host_port_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60890);
/* harmony import */ var _allow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44209);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70478);





/** The text of a target: written in tollgate.yml, or the value of a key. It must not be shown. */
function textOfTarget(target, effective) {
    if (target.kind === 'literal')
        return { kind: 'text', text: target.text, leaf: undefined };
    const { key } = target;
    const leaf = effective && (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .leafFor */ .wh)(effective, key);
    if (!leaf) {
        const state = (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOfNone */ .te)(effective, key);
        const suggestion = state === 'missing' && effective ? (0,_environment_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestKey */ .Ax)(effective, key) : undefined;
        return { kind: 'none', leaf, key, state, suggestion };
    }
    const text = (0,_environment_effective_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(leaf);
    if (text?.trim() === '')
        return { kind: 'none', leaf, key, state: 'empty' };
    if (text !== undefined)
        return { kind: 'text', text, leaf };
    return { kind: 'none', leaf, key, state: leaf.content.state === 'known' ? 'not-text' : 'not-readable' };
}
/** Finds the host and the port of a probe, and the URL where the text is one. */
function resolveHost(target, effective) {
    const found = textOfTarget(target, effective);
    if (found.kind === 'none')
        return found;
    const read = (0,_network_host_port_js__WEBPACK_IMPORTED_MODULE_0__/* .readHostPort */ .Ib)(found.text);
    return read ? { kind: 'host', leaf: found.leaf, ...read } : { kind: 'not-a-url', leaf: found.leaf };
}
/**
 * Finds the host that a probe asks, or says why it may not be asked. `schemeOf` names the scheme, without its colon,
 * under which `allow` speaks of it.
 */
function findHost(setting, target, network, schemeOf) {
    const { spec, effective } = setting;
    const found = resolveHost(target, effective);
    const voice = (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .voiceOf */ .s)(setting, found.leaf);
    if (found.kind === 'none') {
        return (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/no-target', {
            probe: spec.name,
            key: found.key,
            state: found.state,
            suggestion: found.suggestion,
        });
    }
    if (found.kind === 'not-a-url')
        return (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/blocked', { probe: spec.name, reason: 'not-a-url' });
    const { host, port, url } = found;
    const reason = whyNotAllowed(urlsOf(schemeOf(found), host, port), host, found.leaf !== undefined, setting, network);
    return reason ? (0,_voice_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(voice, 'probe/blocked', { probe: spec.name, reason }) : { voice, host, port, url };
}
/**
 * Why a host may not be asked, by any of the URLs that mean it. What `allow` says counts alone; without it a host out
 * of the configuration must be one that the workflow names, or one of the catalogue.
 */
function whyNotAllowed(urls, host, fromConfiguration, setting, network) {
    const permission = (0,_allow_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionOf */ .Fp)(setting, fromConfiguration && !network.mayBePrivate(host));
    const reasons = urls.map((url) => (0,_allow_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAllowed */ .FM)(url, permission));
    return reasons.includes(undefined) ? undefined : (reasons[0] ?? 'not-allowed');
}
/** With its port, and without it where the scheme has that port of its own: a pattern may be written either way. */
function urlsOf(scheme, host, port) {
    const name = host.includes(':') ? `[${host}]` : host;
    const short = (0,_network_host_port_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPort */ .L5)(`${scheme}:`) === port ? [new URL(`${scheme}://${name}`)] : [];
    return [new URL(`${scheme}://${name}:${port}`), ...short];
}


/***/ }),

/***/ 81003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ givesUp),
/* harmony export */   I: () => (/* binding */ valuesAt)
/* harmony export */ });
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91788);

/** Seconds that a place may be looked for in one value: filters and patterns can be made to run for ever. */
const SECONDS = 2;
/** What stands at a place; empty where nothing does. `stopped` when it could not be looked for to the end. */
function valuesAt(place, json) {
    try {
        return (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .Bb)(SECONDS, () => place.read(json));
    }
    catch (thrown) {
        // JSONPath gives up on what is nested too deep, and so does the engine.
        if (thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA || thrown instanceof RangeError)
            return 'stopped';
        throw thrown;
    }
}
/** JSONPath gives up on what is nested too deep, and so does the engine. */
function givesUp(thrown) {
    return thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'JSONPathRecursionLimitError');
}


/***/ }),

/***/ 5036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeFamily),
/* harmony export */   n: () => (/* binding */ judgeTls)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _voice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70478);


const DAY = 86_400_000;
/** From old to new. What is not among them is older than any. */
const VERSIONS = ['TLSv1.2', 'TLSv1.3'];
/** What TLS has shown, held against what is wanted of it. What could not be looked at is not as it was asked for. */
function judgeTls(voice, wanted, seen, now) {
    const { probe } = voice;
    const { minVersion, expiresAfter, names } = wanted;
    const ends = expiresAfter === undefined ? [] : judgeEnds(voice, expiresAfter, seen, now);
    if (minVersion === undefined && names.length === 0)
        return ends;
    if (!seen)
        return [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'none' }), ...ends];
    const old = minVersion !== undefined && VERSIONS.indexOf(seen.version) < VERSIONS.indexOf(minVersion);
    const absent = names.filter((name) => !seen.names.some((held) => covers(held, name)));
    return [
        ...(old ? [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'version' })] : []),
        ...absent.map((name) => (0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/tls', { probe, reason: 'name', name })),
        ...ends,
    ];
}
/** The certificate itself, and apart from it whatever it was verified with that ends sooner. */
function judgeEnds(voice, wanted, seen, now) {
    const { probe } = voice;
    const limit = Math.ceil(wanted / DAY);
    const leaf = leftOf(seen?.leafExpires, now);
    const chain = leftOf(seen?.chainExpires, now);
    const isShort = (left) => !(left >= wanted);
    const ofLeaf = isShort(leaf)
        ? [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/certificate', { probe, days: daysOf(leaf), limit, of: 'leaf' })]
        : [];
    // Over a connection without a certificate there is no chain to speak of, and one that ends with its leaf is said.
    const isOwn = Number.isNaN(leaf) || (!Number.isNaN(chain) && chain >= leaf);
    return isOwn || !isShort(chain)
        ? ofLeaf
        : [...ofLeaf, (0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/certificate', { probe, days: daysOf(chain), limit, of: 'chain' })];
}
/** Milliseconds, or NaN where nothing is known. */
function leftOf(end, now) {
    return end === undefined ? Number.NaN : end.getTime() - now.getTime();
}
function daysOf(left) {
    return Number.isNaN(left) ? undefined : Math.max(0, Math.floor(left / DAY));
}
/** Whether a name of a certificate stands for a host: itself, or by `*` as its first label (RFC 9525, section 6.3). */
function covers(held, name) {
    const [has, wants] = [held.toLowerCase(), name.toLowerCase()];
    if (has === wants)
        return true;
    const dot = wants.indexOf('.');
    return has.startsWith('*.') && dot > 0 && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(wants) === 0 && has.slice(1) === wants.slice(dot);
}
/** The family of the address that answered, held against the one that is wanted. */
function judgeFamily(voice, wanted, { family }) {
    if (wanted === undefined || family === wanted)
        return [];
    return [(0,_voice_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)(voice, 'probe/address-family', { probe: voice.probe, family, expected: wanted })];
}


/***/ }),

/***/ 95547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPassingStatus),
/* harmony export */   s: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/** Status codes of a service that may do better a moment later. */
const PASSING_STATUS = [429, 502, 503, 504];
/** Whether a moment may mend what the status says. */
function isPassingStatus(status) {
    return PASSING_STATUS.includes(status);
}
/**
 * Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3), in seconds or as a date. A date is counted from the
 * server's own `Date`, so that it does not matter whose clock is right; without one, from `now`.
 */
function retryAfterOf({ headers }, now) {
    const asked = headers.get('retry-after')?.trim();
    if (asked === undefined)
        return undefined;
    if (/^\d+$/.test(asked))
        return Number(asked) * 1000;
    const until = readHttpDate(asked);
    return until === undefined
        ? undefined
        : Math.max(0, until - (readHttpDate(headers.get('date') ?? '') ?? now.getTime()));
}
/** The three forms of a date (RFC 9110, 5.6.7). */
const DATES = [
    /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
    /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
    /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];
function readHttpDate(text) {
    if (!DATES.some((form) => form.test(text)))
        return undefined;
    // The third form does not say that it is of GMT, and would be read as of this machine's zone.
    const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(moment) ? undefined : moment;
}


/***/ }),

/***/ 50238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openPatternTest),
/* harmony export */   h: () => (/* binding */ PATTERN_SECONDS)
/* harmony export */ });
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91788);

/** Seconds that the patterns of one attempt may take together where nobody says it. */
const PATTERN_SECONDS = 2;
/**
 * Gives what looks for the first of some texts that a pattern matches, all of an attempt within one bound, so that an
 * answer in many pieces does not get the bound many times. Afterwards everything is `timed-out`.
 */
function openPatternTest(seconds) {
    let left = seconds;
    return (pattern, texts) => {
        if (left <= 0)
            return 'timed-out';
        const started = performance.now();
        try {
            const at = (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .Bb)(left, () => texts.findIndex((text) => pattern.test(text)));
            left -= (performance.now() - started) / 1000;
            return at < 0 ? undefined : at;
        }
        catch (thrown) {
            if (!(thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA))
                throw thrown;
            left = 0;
            return 'timed-out';
        }
    };
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSameThing)
/* harmony export */ });
/** Facts that tell which of several things of a rule a finding speaks of. Its other facts say what is wrong with it. */
const WHICH = ['header', 'path', 'name', 'of'];
/** Rules of which the reason itself tells the thing: whether the body could be read, or fits, or holds what it must not. */
const BY_REASON = ['probe/body', 'probe/tls'];
/** Whether two findings of one probe, about one answer, speak of the same thing. */
function isSameThing(one, other) {
    // Of patterns over the body those that were judged before are not judged again.
    if (one.rule !== other.rule || (one.rule === 'probe/body' && one.facts.at !== undefined))
        return false;
    const [mine, theirs] = [{ ...one.facts }, { ...other.facts }];
    const which = BY_REASON.includes(one.rule) ? [...WHICH, 'reason'] : WHICH;
    return which.every((fact) => mine?.[fact] === theirs?.[fact]);
}


/***/ }),

/***/ 80288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isUnsure)
/* harmony export */ });
/**
 * Whether a finding says that an answer is another one than a fact of the catalogue which is not sure: somebody answered,
 * and nobody knows whether rightly.
 */
function isUnsure({ facts }) {
    return 'unsure' in facts && facts.unsure === true;
}


/***/ }),

/***/ 25548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgedOf: () => (/* binding */ judgedOf),
  prepareUrl: () => (/* binding */ prepareUrl)
});

// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: ./build/src/probe/allow.js
var allow = __webpack_require__(44209);
// EXTERNAL MODULE: ./build/src/probe/pattern.js
var probe_pattern = __webpack_require__(50238);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/probe/answer-body.js + 1 modules
var answer_body = __webpack_require__(98858);
// EXTERNAL MODULE: ./build/src/probe/passing.js
var passing = __webpack_require__(95547);
// EXTERNAL MODULE: ./build/src/probe/unsure.js
var unsure = __webpack_require__(80288);
// EXTERNAL MODULE: ./build/src/probe/judge-connection.js
var judge_connection = __webpack_require__(5036);
// EXTERNAL MODULE: ./build/src/probe/same-thing.js
var same_thing = __webpack_require__(3953);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
// EXTERNAL MODULE: ./build/src/parity/wildcard.js
var wildcard = __webpack_require__(47425);
;// CONCATENATED MODULE: ./build/src/probe/url/judge-header.js



/** The headers of an answer, held against what is expected of them. */
function headerPieces(voice, wanted, { fieldLines }) {
    return Object.entries(wanted).map(([header, matcher]) => ({
        asked: 'header',
        path: header,
        judge: () => {
            const reason = faultOf(matcher, fieldLines.get(header.toLowerCase()));
            return reason && (0,probe_voice/* report */.z)(voice, 'probe/header', { probe: voice.probe, header, reason });
        },
    }));
}
/** A header that is not there fits nothing. Of several values one is enough. */
function faultOf(matcher, values) {
    if (matcher.kind === 'absent')
        return values ? 'there' : undefined;
    if (!values)
        return 'missing';
    const fits = values.some((value) => matcher.kind === 'glob' ? (0,wildcard/* matchesWildcard */._)(matcher.glob, value) : (0,expression/* expressionOf */.e)(matcher.pattern).test(value));
    return fits ? undefined : 'differs';
}

// EXTERNAL MODULE: ./build/src/schema/equal.js
var equal = __webpack_require__(6181);
// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
;// CONCATENATED MODULE: ./build/src/probe/url/judge-json.js




/** The values of a JSON body, held against what is expected of them. */
async function jsonPieces(voice, wanted, json) {
    return Promise.all(Object.entries(wanted).map(async ([path, matcher]) => {
        const place = await (0,json_place.readJsonPlace)(path);
        if (!place)
            throw new Error('tollgate.yml was let through with a path that is none');
        const judge = () => {
            const reason = judge_json_faultOf(matcher, place, json);
            return reason && (0,probe_voice/* report */.z)(voice, 'probe/json', { probe: voice.probe, path, reason });
        };
        return { asked: 'json', path, judge };
    }));
}
/** A path that can lead to several values gives the list of them; one that leads to none gives nothing to look at. */
function judge_json_faultOf(matcher, place, json) {
    const values = place.read(json);
    if (matcher.exists === false)
        return values.length === 0 ? undefined : 'there';
    if (values.length === 0)
        return 'missing';
    return unmet(matcher, place.many ? values : values[0]);
}
/** The first matcher that a value does not meet. Kinds are not converted: "0.9" is not 0.9. */
function unmet(matcher, value) {
    const { includes, matches, every } = matcher;
    if ('equals' in matcher && !(0,equal/* isEqual */.n)(value, matcher.equals))
        return 'equals';
    if ('includes' in matcher && !holds(value, includes))
        return 'includes';
    if (matches !== undefined && !(typeof value === 'string' && (0,expression/* expressionOf */.e)(matches).test(value)))
        return 'matches';
    return every && !eachMeets(every, value) ? 'every' : undefined;
}
function holds(value, wanted) {
    if (Array.isArray(value))
        return value.some((item) => (0,equal/* isEqual */.n)(item, wanted));
    return typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted);
}
/** In an empty list nothing was looked at, and that does not pass. */
function eachMeets(matcher, value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => unmet(matcher, item) === undefined);
}

// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/probe/json-values.js
var json_values = __webpack_require__(81003);
;// CONCATENATED MODULE: ./build/src/probe/url/pieces.js



/**
 * Judges them under one bound. Where one does not come to its end, that is a finding: neither it nor those after it have
 * been looked at, and what was not looked at does not pass.
 */
function judgePieces(pieces, voice, seconds) {
    const found = [];
    if (pieces.length === 0)
        return found;
    let current;
    try {
        (0,bounded/* runBounded */.Bb)(seconds, () => {
            for (const piece of pieces) {
                current = piece;
                const wrong = piece.judge();
                if (wrong)
                    found.push(wrong);
            }
        });
    }
    catch (thrown) {
        // A path can lead to more values than a call takes, and a pattern or a path deeper than is followed.
        if (!current || !(thrown instanceof bounded/* TimedOut */.GA || (0,json_values/* givesUp */.C)(thrown)))
            throw thrown;
        const { asked, path } = current;
        found.push((0,probe_voice/* report */.z)(voice, 'probe/not-judged', { probe: voice.probe, asked, path, seconds }));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/probe/url/judge-content.js






/** All that is wrong with the headers and the body of an answer. */
async function judgeContent(terms, answer) {
    const { voice, wanted, violations, seconds } = terms;
    const patterns = wanted.body.matches.length + wanted.body.absent.length > 0;
    const json = violations !== undefined || Object.keys(wanted.json).length > 0;
    const headers = headerPieces(voice, wanted.header, answer);
    const wrong = (reason, count = 0) => (0,probe_voice/* report */.z)(voice, 'probe/body', { probe: voice.probe, reason, violations: count });
    if ((patterns || json) && (0,answer_body/* isEncoded */.fr)(answer))
        return [...judgePieces(headers, voice, seconds), wrong('encoded')];
    const read = patterns ? textPieces(terms, answer) : [];
    const held = json ? await heldJson(terms, answer) : { pieces: [], findings: [] };
    const pieces = [...headers, ...(read ?? []), ...held.pieces];
    return [...judgePieces(pieces, voice, seconds), ...(read ? [] : [wrong('not-text')]), ...held.findings];
}
/** Undefined where the body is no text. */
function textPieces({ voice, wanted, said }, answer) {
    const text = (0,answer_body/* textOfBody */.dZ)(answer);
    if (text === undefined)
        return undefined;
    const { probe } = voice;
    const pieceOf = (reason, pattern, index) => ({
        asked: 'body',
        path: '',
        judge: () => (0,expression/* expressionOf */.e)(pattern).test(text) === (reason === 'pattern')
            ? undefined
            : (0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason, violations: 0, at: index + 1 }),
    });
    const before = (reason) => said?.body[reason === 'pattern' ? 'matches' : 'absent'] ?? [];
    const piecesOf = (reason, patterns) => patterns.flatMap((pattern, index) => (before(reason).includes(pattern) ? [] : pieceOf(reason, pattern, index)));
    return [...piecesOf('pattern', wanted.body.matches), ...piecesOf('forbidden', wanted.body.absent)];
}
/** The schema has a bound of its own, and is not judged under another. */
async function heldJson({ voice, wanted, violations }, answer) {
    const { probe } = voice;
    const json = (0,answer_body/* jsonOfBody */.EW)(answer);
    if (json.kind !== 'json') {
        const reason = json.kind === 'empty' ? 'not-json' : json.kind;
        return { pieces: [], findings: [(0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason, violations: 0 })] };
    }
    const broken = violations?.(json.value) ?? 0;
    const schema = broken > 0 ? [(0,probe_voice/* report */.z)(voice, 'probe/body', { probe, reason: 'schema', violations: broken })] : [];
    return { pieces: await jsonPieces(voice, wanted.json, json.value), findings: schema };
}

;// CONCATENATED MODULE: ./build/src/probe/url/judge-known.js


/** Holds the body of an answer that the catalogue knows against its pattern, or sees at least that it is no page, unless the probe says what the body must be. */
async function judgeKnownBody(terms, answer) {
    const { voice, known, expect, seconds } = terms;
    if (!known?.status.includes(answer.status) || saysBody(terms))
        return [];
    const voiced = { ...voice, blocks: voice.blocks && known.isSure };
    const unsure = known.isSure ? {} : { unsure: true };
    if (known.bodyPattern === undefined)
        return isPage(answer) ? [pageInstead(voiced, unsure)] : [];
    const body = { matches: [known.bodyPattern], absent: [] };
    const wanted = { ...expect, header: {}, json: {}, body };
    const asked = { voice: voiced, wanted, violations: undefined, seconds };
    const found = await judgeContent(asked, answer);
    return found.map((one) => byCatalogue(one, unsure));
}
/** A page for people where a program is answered: a proxy's, or one that speaks of maintenance. */
function isPage({ status, headers }) {
    return (status >= 200 &&
        status <= 299 &&
        /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''));
}
function pageInstead(voice, unsure) {
    return (0,probe_voice/* report */.z)(voice, 'probe/body', { probe: voice.probe, reason: 'html', violations: 0, by: 'catalogue', ...unsure });
}
function saysBody({ expect: { body, json }, violations }) {
    return violations !== undefined || [body.matches, body.absent, Object.keys(json)].some(({ length }) => length > 0);
}
/** The catalogue has one pattern alone, so that there is no number of it. */
function byCatalogue(found, unsure) {
    if (found.rule === 'probe/not-judged')
        return { ...found, facts: { ...found.facts, by: 'catalogue', ...unsure } };
    if (found.rule !== 'probe/body')
        return found;
    const { at: _, ...facts } = found.facts;
    return { ...found, facts: { ...facts, by: 'catalogue', ...unsure } };
}

;// CONCATENATED MODULE: ./build/src/probe/url/judge.js






/**
 * All that is wrong with an answer, as far as it shows that alone. Where the status is wrong already, it is another
 * answer than the one that headers and body were described of; where only a fact that is not sure says so, it may well be
 * the right one, and what the probe itself expects is looked at. What `expect` fails is not said again by `warn`.
 */
async function judge(judged, answer, stop) {
    const { voice, expect, warn, violations, warnViolations, patternSeconds: seconds } = judged;
    const status = judgeStatus(judged, answer, stop);
    const isOther = status !== undefined && !(0,unsure/* isUnsure */.h)(status);
    const quiet = { ...voice, blocks: false };
    const errors = [
        ...(status ? [status] : []),
        ...(isOther ? [] : await judgeContent({ voice, wanted: expect, violations, seconds }, answer)),
        ...(status ? [] : await judgeKnownBody({ ...judged, seconds }, answer)),
        ...judgeConnection(voice, expect, judged, answer),
    ];
    const content = { voice: quiet, wanted: warn, violations: warnViolations, said: expect, seconds };
    const warnings = [
        ...(status ? [] : judgeWarnedStatus(quiet, warn, answer)),
        ...(isOther ? [] : await judgeContent(content, answer)),
        ...judgeConnection(quiet, warn, judged, answer),
    ];
    return [...errors, ...warnings.filter((warning) => !errors.some((error) => (0,same_thing/* isSameThing */.b)(warning, error)))];
}
function judgeConnection(voice, wanted, { now }, answer) {
    const { probe } = voice;
    const { httpVersion: version, tls, trace } = answer;
    const expected = wanted.httpVersion;
    const other = expected.length > 0 && !expected.some((one) => one === version);
    return [
        ...(other ? [(0,probe_voice/* report */.z)(voice, 'probe/http-version', { probe, version, expected })] : []),
        ...(0,judge_connection/* judgeFamily */.i)(voice, wanted.ipFamily, trace),
        ...(0,judge_connection/* judgeTls */.n)(voice, wanted.tls, tls, now),
    ];
}
/**
 * Whether the status is one that the probe expects. With a credential only the authenticated answer is. A service that
 * fails is none that the catalogue expects, whatever it says.
 */
function isExpected(judged, code) {
    if (isRefusal(judged, code) || (isByCatalogue(judged) && isFailure(code)))
        return false;
    return isAmong(expectedOf(judged), code);
}
/** Whether it is the catalogue that says which status is right. */
function isByCatalogue({ expect, known }) {
    return expect.status === undefined && known !== undefined;
}
/** Status codes with which a service says that it fails itself (RFC 9110, section 15.6). */
function isFailure(code) {
    return code >= 500;
}
function isRefusal({ request }, code) {
    return request.credential !== undefined && (code === 401 || code === 403);
}
function expectedOf({ expect, known }) {
    if (expect.status)
        return expect.status;
    return known?.status.length ? known.status.map((code) => ({ from: code, to: code })) : [{ from: 200, to: 299 }];
}
function isAmong(ranges, code) {
    return ranges.some(({ from, to }) => from <= code && code <= to);
}
/** Where the catalogue is not sure, another answer than it knows warns; a service that fails does not. */
function judgeStatus(judged, answer, stop) {
    const { request } = judged;
    const { status } = answer;
    const { probe } = judged.voice;
    if (isExpected(judged, status))
        return undefined;
    if (isRefusal(judged, status))
        return (0,probe_voice/* report */.z)(judged.voice, 'probe/credential-refused', { probe, status });
    const mayBeRight = isByCatalogue(judged) && judged.known?.isSure === false && !isFailure(status);
    const voice = mayBeRight ? { ...judged.voice, blocks: false } : judged.voice;
    const unsure = mayBeRight ? { unsure: true } : {};
    const by = isByCatalogue(judged) ? { by: 'catalogue' } : {};
    const location = answer.headers.get('location');
    if (status >= 300 && status <= 399 && location !== undefined) {
        const sameOrigin = URL.parse(location, request.url.href)?.origin === request.url.origin;
        return (0,probe_voice/* report */.z)(voice, 'probe/redirect', { probe, status, sameOrigin, ...(stop && { stop }), ...unsure });
    }
    return (0,probe_voice/* report */.z)(voice, 'probe/status', {
        probe,
        status,
        expected: expectedOf(judged).map(rangeText),
        ...by,
        ...unsure,
    });
}
function judgeWarnedStatus(voice, { status: wanted }, { status }) {
    if (!wanted || isAmong(wanted, status))
        return [];
    return [(0,probe_voice/* report */.z)(voice, 'probe/status', { probe: voice.probe, status, expected: wanted.map(rangeText) })];
}
function rangeText({ from, to }) {
    return from === to ? String(from) : `${from}-${to}`;
}

;// CONCATENATED MODULE: ./build/src/probe/url/follow.js

/** Redirects that are followed, one after the other. */
const MOST_REDIRECTS = 3;
/** Status codes that send a client elsewhere (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];
/** What may be sent again to where it is led: what changes nothing. */
const FOLLOWING = ['GET', 'HEAD'];
const PHASES = ['dns', 'connect', 'tls', 'first-byte', 'body'];
/**
 * Sends a request, and follows redirects within its very origin where the probe asks for that. Each step is screened as
 * the first one was, and all of them share its time.
 */
async function sendFollowing(judged, network, signal, address) {
    const visited = [];
    let request = { ...judged.request, address };
    let before;
    for (;;) {
        visited.push(request.url);
        const exchange = added(before, await network.send(request, signal));
        const next = nextOf(judged, exchange, visited);
        if (!(next instanceof URL))
            return { exchange, stop: next };
        before = 'trace' in exchange ? exchange.trace : undefined;
        const timeout = Math.max(1, judged.request.timeout - (before?.milliseconds ?? 0));
        request = { ...request, url: next, knownRead: false, timeout };
    }
}
/** Where a redirect leads that is followed, or why it is not. Undefined where there is nothing to follow. */
function nextOf(judged, exchange, visited) {
    if (!judged.mayFollow || exchange.kind !== 'answered' || isExpected(judged, exchange.status))
        return undefined;
    const [location, ...others] = locationsOf(exchange);
    if (location === undefined)
        return undefined;
    if (others.some((other) => other !== location))
        return 'several';
    const { url, method } = judged.request;
    const next = URL.parse(location, visited.at(-1)?.href);
    if (next?.origin !== url.origin)
        return 'other-origin';
    if (next.protocol !== 'https:')
        return 'plain';
    if (!FOLLOWING.includes(method))
        return 'method';
    if (!judged.mayFollow(next))
        return 'not-allowed';
    next.hash = '';
    if (visited.some((one) => withoutHash(one) === next.href))
        return 'loop';
    return visited.length > MOST_REDIRECTS ? 'too-many' : next;
}
function locationsOf({ status, fieldLines }) {
    return (REDIRECTS.includes(status) ? fieldLines.get('location') : undefined) ?? [];
}
function withoutHash(url) {
    return url.href.slice(0, url.href.length - url.hash.length);
}
/** An exchange with the times of those before it. */
function added(before, exchange) {
    if (!before || !('trace' in exchange))
        return exchange;
    const { trace } = exchange;
    const milliseconds = before.milliseconds + trace.milliseconds;
    return { ...exchange, trace: { ...trace, phases: sum(before.phases, trace.phases), milliseconds } };
}
function sum(one, other) {
    const times = PHASES.flatMap((phase) => {
        const both = [one[phase], other[phase]].filter((time) => time !== undefined);
        return both.length > 0 ? [[phase, both.reduce((all, time) => all + time)]] : [];
    });
    return Object.fromEntries(times);
}

;// CONCATENATED MODULE: ./build/src/probe/url/ask.js





/** Sends the request once and judges the answer. */
async function askUrl(judged, network, signal, address) {
    const { exchange, stop } = await sendFollowing(judged, network, signal, address);
    if (exchange.kind !== 'answered')
        return exchange;
    const { status, trace } = exchange;
    const mayPass = (0,passing/* isPassingStatus */.W)(status) && !isExpected(judged, status);
    const findings = await judge(judged, exchange, stop);
    // Another answer than the one that is known passes with a warning, and nobody reads a listing in it.
    const keepsContent = judged.keepsContent && !findings.some(unsure/* isUnsure */.h);
    return {
        kind: 'seen',
        findings,
        trace,
        status,
        mayPass,
        retryAfter: (0,passing/* retryAfterOf */.s)(exchange, judged.now),
        content: keepsContent ? () => contentOf(exchange) : undefined,
    };
}
/** The JSON of an answer, read when somebody looks for more in it. */
function contentOf(answer) {
    const body = (0,answer_body/* jsonOfBody */.EW)(answer);
    return body.kind === 'json' ? body.value : undefined;
}

// EXTERNAL MODULE: ./build/src/environment/effective.js
var environment_effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/probe/url/body.js



const JSON_TYPE = 'application/json';
/** Makes the body of a request: as it is written, with the values of the configuration filled in, or out of a file. */
function makeBody(body, { effective, read }) {
    switch (body.kind) {
        case 'text':
            return { kind: 'body', text: body.text, type: undefined, holdsValue: false };
        case 'json':
            return fill(body, effective);
        case 'file': {
            const found = read?.(body.path);
            if (!found)
                throw new Error('a body is to be read from a file, and nothing was given to read it');
            if (!found.ok)
                return { kind: 'no-file', problem: found.problem };
            const { text, bom = false } = found.source;
            const type = body.path.endsWith('.json') ? JSON_TYPE : undefined;
            return { kind: 'body', text: bom ? `\ufeff${text}` : text, type, holdsValue: false };
        }
    }
}
function fill({ value, references }, effective) {
    const found = Object.entries(references).map(([pointer, key]) => [pointer, valueOfKey(key, effective)]);
    const missing = found.flatMap(([, one]) => ('value' in one ? [] : [one]));
    const values = new Map(found.flatMap(([pointer, one]) => ('value' in one ? [[pointer, one.value]] : [])));
    const text = JSON.stringify(filled(value, '', values));
    return missing[0] ?? { kind: 'body', text, type: JSON_TYPE, holdsValue: values.size > 0 };
}
function filled(json, pointer, values) {
    if (values.has(pointer))
        return values.get(pointer);
    if (typeof json !== 'object' || json === null)
        return json;
    if (Array.isArray(json))
        return json.map((item, at) => filled(item, (0,finding_pointer/* childPointer */.Y2)(pointer, String(at)), values));
    return Object.fromEntries(Object.entries(json).map(([key, member]) => [key, filled(member, (0,finding_pointer/* childPointer */.Y2)(pointer, key), values)]));
}
function valueOfKey(key, effective) {
    const leaf = effective && (0,lookup/* leafFor */.wh)(effective, key);
    const none = (state) => ({ kind: 'no-value', leaf, key, state });
    if (!leaf) {
        const state = (0,lookup/* stateOfNone */.te)(effective, key);
        return { ...none(state), suggestion: state === 'missing' && effective ? (0,lookup/* suggestKey */.Ax)(effective, key) : undefined };
    }
    const { content } = leaf;
    if ((0,environment_effective/* isOutOfReach */.H)(leaf))
        return none('not-readable');
    return { value: content.state === 'known' ? content.value : (0,environment_effective/* textOf */.b)(leaf) };
}

// EXTERNAL MODULE: ./build/src/gateway/evidence.js
var evidence = __webpack_require__(58551);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var hosts = __webpack_require__(63527);
// EXTERNAL MODULE: ./build/src/probe/watched.js
var watched = __webpack_require__(66302);
;// CONCATENATED MODULE: ./build/src/probe/url/known-request.js




/**
 * The catalogue's request of a gateway, of those with a recorded source. With a credential that which lists the payment
 * methods, where it is asked for that, or else one whose answer depends on the credential is taken first; without one
 * the first that has an answer for everybody. Undefined where the catalogue has none.
 */
function knownRequest(gateway, { mode, withCredential, lists }) {
    const fitting = gateway.probes.filter((probe) => (0,evidence/* isSourced */.a)(probe) && (probe.mode === 'both' || probe.mode === mode));
    if (!withCredential)
        return fitting.find(({ status }) => status.length > 0) ?? fitting[0];
    const open = fitting.filter(({ authenticatedStatus }) => authenticatedStatus.length > 0);
    const telling = ({ status, authenticatedStatus }) => authenticatedStatus.some((code) => !status.includes(code));
    const listing = lists ? open.find((probe) => probe.lists) : undefined;
    return listing ?? open.find(telling) ?? open[0] ?? fitting[0];
}
/** The mode that an environment says; undefined where it does not. */
function modeOf(payments) {
    return payments === 'live' || payments === 'test' ? payments : undefined;
}
/** Why the catalogue has no request of a gateway for an environment. */
function whyNotKnown({ probes }, payments) {
    if (!probes.some(evidence/* isSourced */.a))
        return 'no-request';
    if (modeOf(payments) !== undefined)
        return 'no-request-of-mode';
    return payments === 'none' ? 'payments-none' : 'payments-undeclared';
}
/**
 * Whether a probe asks for the catalogue's request: by naming no other path, or by spelling out the very address.
 * Method and body must not say otherwise.
 */
function asksKnownRequest(ask, url, known, gateway) {
    if (ask.method !== undefined && ask.method.toUpperCase() !== known.method)
        return false;
    if (ask.body && !(ask.body.kind === 'text' && ask.body.text === known.body))
        return false;
    switch (ask.target.kind) {
        case 'catalogue':
            return true;
        case 'from':
            return ask.target.path === undefined || (0,watched/* watched */.V)(gateway, () => isKnownAddress(url, known));
        case 'literal':
            return (0,watched/* watched */.V)(gateway, () => isKnownAddress(url, known) && isApiHost(gateway, url));
    }
}
/**
 * Whether a request is sure to change nothing: one of our own catalogue at its very address, sent with a credential only
 * where it may be. With parts out of the configuration its host must be one of the gateway, too. What a file of the
 * repository calls a read is one by its method, or by what the workflow binds a credential to, and not by its word.
 */
function isKnownRead(gateway, known, url, withCredential) {
    if (gateway.own || (withCredential && known.authenticatedStatus.length === 0))
        return false;
    if (known.parts && !isApiHost(gateway, url))
        return false;
    return isKnownAddress(url, known);
}
/** Whether a host is one that serves payments; a site beside them takes no request of theirs. */
function isApiHost(gateway, url) {
    return (0,hosts/* modeOfHost */.Hr)(gateway, (0,screen/* hostOf */.w4)(url)) !== undefined;
}
/**
 * Whether an address is that of the catalogue's request, which is sure to change nothing there and nowhere else. Path
 * and query are the catalogue's own; before the path stands nothing, or a base such as the catalogue says.
 */
function isKnownAddress(url, { path, basePattern }) {
    const known = new URL(path, url.origin);
    if (url.search !== known.search || !url.pathname.endsWith(known.pathname))
        return false;
    const base = url.pathname.slice(0, -known.pathname.length);
    return base === '' || (basePattern !== undefined && new RegExp(basePattern, 'u').test(base));
}

// EXTERNAL MODULE: ./build/src/probe/host-target.js
var host_target = __webpack_require__(19792);
// EXTERNAL MODULE: ./build/src/gateway/words.js
var gateway_words = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/probe/url/parts.js





/** `{name}` in an address of the catalogue. */
const PLACE = /\{([^{}]*)\}/g;
/**
 * Fills in the parts of a request that only the merchant knows, out of the configuration: those of its whole address, or
 * of what is appended to an address that `url:` gives.
 */
function fillParts(request, asked, effective) {
    const { url = '', path, parts = {} } = request;
    const text = asked === 'url' ? url + path : path;
    const values = new Map();
    const leaves = [];
    for (const [, name = ''] of text.matchAll(PLACE)) {
        const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
        // Nobody knows which variable has it, so that `url` must give the address.
        if (!part)
            return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
        const found = readPart(part, effective);
        if ('kind' in found)
            return found;
        values.set(name, found.value);
        leaves.push(found.leaf);
    }
    const fill = (one) => one.replace(PLACE, (place, name) => values.get(name) ?? place);
    const filled = { ...request, path: fill(path), ...(request.url !== undefined && { url: fill(request.url) }) };
    return { kind: 'filled', request: filled, leaves: [...new Set(leaves)] };
}
/** The part as all of its variables have it. Where they say different things nobody knows which one is meant. */
function readPart(part, effective) {
    const names = [...part.names, ...(part.unrecordedNames ?? []), ...(part.sharedNames ?? [])];
    const none = (leaf, state) => {
        const key = leaf ? (0,finding_pointer/* fromPointer */.kU)(leaf.pointer).join('.') : (names[0] ?? '');
        return { kind: 'none', leaf, key, state, of: 'part', names };
    };
    const leaves = effective ? leavesNamed(part, effective) : [];
    const [first] = leaves;
    if (!first)
        return none(undefined, effective?.complete === false ? 'not-readable' : 'missing');
    const texts = leaves.flatMap((leaf) => {
        const text = plainTextOf(leaf);
        return text === undefined || text.trim() === '' ? [] : [{ leaf, value: partIn(text, part.pattern) }];
    });
    const [found] = texts;
    if (!found)
        return none(first, stateOf(first));
    if (new Set(texts.map(({ value }) => value)).size > 1)
        return none(found.leaf, 'several');
    return found.value === undefined ? none(found.leaf, 'unfit') : { leaf: found.leaf, value: found.value };
}
/**
 * The leaves that are called so, in any spelling and behind any prefix. A name that software of others has as well counts
 * where no other is there, and so does one with a word such as TEST in it or before it.
 */
function leavesNamed({ names, unrecordedNames = [], sharedNames = [] }, effective) {
    const own = new Set([...names, ...unrecordedNames].map(gateway_words/* joined */.oR));
    const shared = new Set(sharedNames.map(gateway_words/* joined */.oR));
    const found = [...effective.leaves.values()].flatMap((leaf) => {
        const words = (0,gateway_words/* wordsOf */.Z9)((0,finding_pointer/* fromPointer */.kU)(leaf.pointer));
        const known = (0,gateway_words/* namesIn */.wX)(words);
        const name = known.find((one) => own.has(one)) ?? known.find((one) => shared.has(one));
        if (name === undefined)
            return [];
        return [{ leaf, rank: (own.has(name) ? 0 : 2) + (isQualified(words, name) ? 1 : 0) }];
    });
    const best = Math.min(...found.map(({ rank }) => rank));
    return found.filter(({ rank }) => rank === best).map(({ leaf }) => leaf);
}
/** Whether the words have one that the name is without and that says which of several is meant. */
function isQualified(words, name) {
    const from = words.findIndex((_, at) => words.slice(at).join('') === name);
    return from < 0 || words.slice(0, from).some(gateway_words/* isQualifier */.bY);
}
/** A typed source may hold a number where others hold a text of digits. */
function plainTextOf(leaf) {
    const { content } = leaf;
    const isNumber = content.state === 'known' && Number.isSafeInteger(content.value);
    return isNumber ? String(content.value) : (0,environment_effective/* textOf */.b)(leaf);
}
function stateOf(leaf) {
    if ((0,environment_effective/* textOf */.b)(leaf) !== undefined)
        return 'empty';
    return leaf.content.state === 'known' ? 'not-text' : 'present';
}
/** What needs no coding anywhere in a URL (RFC 3986, section 2.3): anything else could lead to another place in it. */
const UNRESERVED = /^(?!\.+$)[\w.~-]+$/;
/** The part in a value: the group of its pattern, or all of it where there is none. Undefined where it does not fit. */
function partIn(text, pattern) {
    try {
        const [whole, ...groups] = (0,bounded/* runBounded */.Bb)(probe_pattern/* PATTERN_SECONDS */.h, () => new RegExp(pattern, 'u').exec(text)) ?? [];
        const part = groups.length > 0 ? groups[0] : whole;
        return part !== undefined && UNRESERVED.test(part) ? part : undefined;
    }
    catch (thrown) {
        if (!(thrown instanceof bounded/* TimedOut */.GA))
            throw thrown;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/probe/target.js




/** Finds the address of a probe: written in tollgate.yml, read from the effective configuration, or the catalogue's. */
function resolveTarget(target, effective, known) {
    switch (target.kind) {
        case 'literal':
            return spelledOut(readTarget(target.url, undefined), known, effective);
        case 'catalogue':
            return readKnown(known, effective);
        case 'from': {
            const { key, path } = target;
            if (path === undefined)
                return readBase(key, known, effective);
            const found = readFrom(key, effective, (base) => withPath(base, path));
            return spelledOut(found, known, effective);
        }
    }
}
/** The address of the catalogue. Without one only the merchant knows it, and `url` must give it. */
function readKnown(known, effective) {
    if (known?.url === undefined)
        return { kind: 'none', leaf: undefined, key: 'url', state: 'needed' };
    const filled = fillParts(known, 'url', effective);
    if (filled.kind === 'none')
        return filled;
    const { request, leaves } = filled;
    const target = readTarget(request.url ?? '', leaves[0]);
    return target.kind === 'url' ? { ...target, known: request, parts: leaves } : target;
}
/** The value of a key, to which the path of the catalogue's request is appended. */
function readBase(key, known, effective) {
    const filled = known && fillParts(known, 'path', effective);
    if (filled?.kind === 'none')
        return filled;
    const found = readFrom(key, effective, (base) => withKnownPath(base, filled?.request.path));
    return found.kind === 'url' && filled ? { ...found, known: filled.request, parts: filled.leaves } : found;
}
/** An address that tollgate.yml spells out is held against the catalogue's with the merchant's parts in its path. */
function spelledOut(found, known, effective) {
    const filled = known && fillParts(known, 'path', effective);
    return found.kind === 'url' && filled?.kind === 'filled' ? { ...found, known: filled.request } : found;
}
function readTarget(text, leaf) {
    const url = (0,screen/* readUrl */.wo)(text);
    return url ? { kind: 'url', url, leaf } : { kind: 'not-a-url', leaf };
}
function readFrom(key, effective, extend) {
    const found = (0,host_target/* textOfTarget */.MO)({ kind: 'from', key }, effective);
    if (found.kind === 'none')
        return found;
    const target = readTarget(found.text, found.leaf);
    return target.kind === 'url' ? { ...target, url: extend(target.url) } : target;
}
/** The modes of the gateway that the host of an address which is given serves; none where none is, or it is no host of it. */
function modesOfTarget(target, effective, gateway) {
    if (target.kind === 'catalogue')
        return [];
    const found = target.kind === 'literal' ? readTarget(target.url, undefined) : readFrom(target.key, effective, (url) => url);
    return found.kind === 'url' ? (0,allow/* modesOfHost */.mg)(gateway, (0,screen/* hostOf */.w4)(found.url)) : [];
}
/** Appends to the path that the base already has: `https://h/base` and `/x` are `https://h/base/x`. */
function withPath(base, path) {
    const [pathname = '', query] = split(path);
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/${pathname.replace(/^\/+/, '')}`;
    if (query !== undefined)
        url.search = query;
    return url;
}
/** A base often holds the beginning of the catalogue's path already (`https://h/v72`); it is then not said twice. */
function withKnownPath(base, path) {
    if (path === undefined || path === '')
        return base;
    const have = base.pathname.split('/').filter((segment) => segment !== '');
    const [pathname = '', query] = split(path);
    const want = pathname.split('/').filter((segment) => segment !== '');
    const said = want.findLastIndex((_, at) => have.slice(-(at + 1)).join('/') === want.slice(0, at + 1).join('/')) + 1;
    const rest = `/${want.slice(said).join('/')}`;
    return withPath(base, query === undefined ? rest : `${rest}?${query}`);
}
function split(path) {
    const at = path.indexOf('?');
    return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + 1)];
}

;// CONCATENATED MODULE: ./build/src/probe/url/auth.js
/** The credential that a probe goes with in an environment; one that a mapping does not name has none. */
function authIn({ auth }, environment) {
    if (typeof auth !== 'object')
        return auth;
    return environment !== undefined && Object.hasOwn(auth, environment) ? auth[environment] : undefined;
}

// EXTERNAL MODULE: ./build/src/gateway/header.js
var header = __webpack_require__(27451);
;// CONCATENATED MODULE: ./build/src/probe/url/credential-mode.js


/**
 * Whether the shape of a credential proves that it is of the other mode than the environment: on a host that serves both
 * it would be let in, and show nothing of the access that is deployed. By our own catalogue alone: with a pattern out of
 * the repository whoever writes there could ask for a secret letter by letter.
 */
function isOfOtherMode(gateway, { prefix, secret }, mode) {
    if (gateway.own || mode === undefined)
        return false;
    const modes = (0,header/* modesOfHeader */.T)(gateway.credentials.filter(evidence/* isSure */.Y), prefix + secret.reveal());
    return modes.size > 0 && !modes.has(mode);
}

;// CONCATENATED MODULE: ./build/src/probe/url/resolve-ask.js








/** Finds what is asked, or says what is missing for it. */
function resolveAsk(setting) {
    const { spec, ask, effective, payments } = setting;
    const auth = authIn(ask, setting.environment);
    const gateway = setting.gateways.find(({ id }) => id === ask.gateway);
    const chosen = gateway && chooseRequest(gateway, setting, auth !== undefined);
    if (gateway && !chosen && ask.target.kind === 'catalogue') {
        const facts = { gateway: gateway.name, reason: whyNotKnown(gateway, payments), mode: modeOf(payments) };
        return (0,probe_voice/* report */.z)((0,probe_voice/* voiceOf */.s)(setting, undefined), 'probe/not-known', { probe: spec.name, ...facts });
    }
    const target = resolveTarget(ask.target, effective, chosen);
    const voice = (0,probe_voice/* voiceOf */.s)(setting, target.leaf);
    if (target.kind === 'none')
        return noTarget(target, voice);
    const blocked = (reason) => (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    if (target.kind === 'not-a-url')
        return blocked('not-a-url');
    const credential = auth === undefined ? undefined : setting.credentials.get(auth);
    if (auth !== undefined && !credential)
        return blocked('credential-missing');
    if (gateway && credential && isOfOtherMode(gateway, credential, modeOf(payments)))
        return blocked('credential-mode');
    const known = target.known ?? chosen;
    const catalogue = gateway && known && asksKnownRequest(ask, target.url, known, gateway) ? known : undefined;
    const unfit = catalogue && whyUnfit(catalogue, credential);
    return unfit ? blocked(unfit) : { voice, target, gateway, catalogue, credential };
}
/**
 * Where the environment says no mode, a host that is of one says it. An address that is spelled out is that of the request
 * it is known for, be it not the one that is taken first.
 */
function chooseRequest(gateway, setting, withCredential) {
    const { ask, effective, payments, keepsContent = false } = setting;
    const modes = modesOfTarget(ask.target, effective, gateway);
    const mode = modeOf(payments) ?? (modes.length === 1 ? modes[0] : undefined);
    const wanted = { mode, withCredential, lists: keepsContent };
    const url = ask.target.kind === 'literal' ? (0,screen/* readUrl */.wo)(ask.target.url) : undefined;
    const probes = url ? (0,watched/* watched */.V)(gateway, () => gateway.probes.filter((probe) => isKnownAddress(url, probe))) : [];
    return knownRequest({ ...gateway, probes }, wanted) ?? knownRequest(gateway, wanted);
}
function noTarget(target, voice) {
    const { key, state, suggestion, of, names = [] } = target;
    const facts = { probe: voice.probe, key, state, suggestion, ...(of && { of, names }) };
    return (0,probe_voice/* report */.z)(voice, 'probe/no-target', facts);
}
/** Some requests need a credential, and some would do something with one. */
function whyUnfit(known, credential) {
    if (credential)
        return known.authenticatedStatus.length > 0 ? undefined : 'credential-not-wanted';
    return known.status.length > 0 ? undefined : 'credential-required';
}
/** What the catalogue knows of the answer to its request. */
function knownAnswer(known, withCredential) {
    return withCredential
        ? { status: known.authenticatedStatus, bodyPattern: known.authenticatedBodyPattern, isSure: (0,evidence/* isSure */.Y)(known) }
        : { status: known.status, bodyPattern: known.bodyPattern, isSure: (0,evidence/* isSure */.Y)(known) };
}

;// CONCATENATED MODULE: ./build/src/probe/url/prepare.js








/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** Makes a request ready, or says why it may not be sent. */
function prepareUrl(setting, network) {
    const { spec } = setting;
    const judged = judgedOf(setting, network);
    if ('rule' in judged)
        return judged;
    const { request, repeatable } = judged;
    // It would be sent as often as that; with fewer, what nobody has looked at would pass.
    if (!repeatable && (spec.addresses === 'all' || spec.samples > 1)) {
        return (0,probe_voice/* report */.z)(judged.voice, 'probe/blocked', { probe: spec.name, reason: 'repeated' });
    }
    return {
        kind: 'url',
        voice: judged.voice,
        ask: (signal, address) => askUrl(judged, network, signal, address),
        endpoint: { host: (0,screen/* hostOf */.w4)(request.url), port: (0,screen/* portOf */.HM)(request.url), family: spec.expect.ipFamily },
        manner: repeatable ? spec : { ...spec, retries: 0 },
        isOnce: !repeatable,
        parts: judged.parts.map(({ pointer }) => pointer),
        expect: spec.expect,
        warn: spec.warn,
    };
}
/** Decides what is sent, whether it may be, and what the answer is held against. */
function judgedOf(setting, network) {
    const { spec, ask } = setting;
    const asked = resolveAsk(setting);
    if ('rule' in asked)
        return asked;
    const { voice, target, gateway, catalogue, credential } = asked;
    const body = ask.body && makeBody(ask.body, setting);
    if (body && body.kind !== 'body')
        return bodyProblem(body, setting);
    const request = requestOf(setting, asked, body);
    const whyNot = (one) => whyBlocked(one, target, setting, gateway, network) ?? whyNoBody(one, body, ask);
    const reason = whyNot(request);
    if (reason)
        return (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    return {
        voice,
        request,
        repeatable: SAFE_METHODS.includes(request.method) || request.knownRead,
        mayFollow: ask.redirects === 'off' ? undefined : (url) => whyNot({ ...request, url, knownRead: false }) === undefined,
        expect: spec.expect,
        warn: spec.warn,
        known: catalogue && knownAnswer(catalogue, credential !== undefined),
        parts: target.parts ?? [],
        violations: setting.violations,
        warnViolations: setting.warnViolations,
        patternSeconds: setting.patternSeconds ?? probe_pattern/* PATTERN_SECONDS */.h,
        keepsContent: setting.keepsContent ?? false,
        now: setting.now,
    };
}
/**
 * A value of the configuration goes only where the workflow lets a credential go, and never in the clear. So does a
 * file, which may well be one of those that hold the values.
 */
function whyNoBody({ url, credential }, body, ask) {
    if (body?.holdsValue && !(url.protocol === 'https:' && credential))
        return 'body-value';
    return ask.body?.kind === 'file' && !credential ? 'body-file' : undefined;
}
/** What is wrong with a body stands where its value does, or else at the probe. */
function bodyProblem(body, setting) {
    if (body.kind === 'no-value') {
        const { leaf, key, state, suggestion } = body;
        const facts = { probe: setting.spec.name, key, state, suggestion, of: 'body' };
        return (0,probe_voice/* report */.z)((0,probe_voice/* voiceOf */.s)(setting, leaf), 'probe/no-target', facts);
    }
    const { location, environment, service } = (0,probe_voice/* voiceOf */.s)(setting, undefined).place;
    return { ...body.problem, location: body.problem.location ?? location, environment, service };
}
function requestOf({ spec, ask }, asked, body) {
    const { gateway, catalogue, credential } = asked;
    const { url } = asked.target;
    const type = body?.type;
    const asks = [spec.expect, spec.warn].some(({ httpVersion }) => httpVersion.includes('2'));
    return {
        url,
        method: ask.method?.toUpperCase() ?? catalogue?.method ?? 'GET',
        headers: { ...catalogue?.headers, ...(type !== undefined && { 'content-type': type }), ...ask.headers },
        body: body ? body.text : catalogue?.body,
        credential,
        // A value of the configuration can lead the catalogue's request to another path than its own.
        knownRead: gateway !== undefined &&
            catalogue !== undefined &&
            isKnownRead(gateway, catalogue, url, credential !== undefined),
        timeout: spec.timeout,
        // Of a host with addresses of both families, the one that answers first may be of either.
        family: spec.expect.ipFamily,
        // Both are offered, so that a server that has only the older one is seen to speak it.
        ...(asks && { httpVersions: ['2', '1.1'] }),
    };
}
function whyBlocked(request, target, setting, gateway, network) {
    // A gateway that the catalogue does not know has no hosts, rather than those of all others.
    const gateways = setting.ask.gateway === undefined ? setting.gateways : gateway ? [gateway] : [];
    const anyMethod = SAFE_METHODS.includes(request.method) || request.knownRead || request.credential !== undefined;
    return (network.screen({ ...request, credential: undefined }) ??
        (0,allow/* checkAllowed */.FM)(request.url, (0,allow/* permissionOf */.Fp)({ ...setting, gateways }, target.leaf !== undefined)) ??
        // Without a credential that was asked already.
        (anyMethod ? request.credential && network.screen(request) : 'method'));
}


/***/ }),

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ voiceOf),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15722);

/** A finding of a probe. Those of a probe that does not block are warnings. */
function report(voice, rule, facts) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(rule, facts, voice.place, voice.blocks ? undefined : 'warning');
}
/** Findings stand at the value under check where there is one, and else at the probe's own line. */
function voiceOf({ spec, environment, service }, leaf) {
    const origin = leaf?.origin();
    const value = origin && (origin.valueLocation ?? origin.location);
    const rule = spec.location && value ? [{ role: 'rule', location: spec.location }] : undefined;
    return {
        probe: spec.name,
        blocks: spec.blocks,
        place: {
            environment,
            service,
            location: value ?? spec.location,
            ...(leaf && { pointer: leaf.pointer }),
            ...(rule && { related: rule }),
            ...(spec.runbook !== undefined && { runbook: spec.runbook }),
        },
    };
}


/***/ }),

/***/ 66302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched),
/* harmony export */   _: () => (/* binding */ GatewayTimedOut)
/* harmony export */ });
/* harmony import */ var _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91788);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50238);


/** A pattern of the user's own gateway does not come to an end. */
class GatewayTimedOut extends Error {
    gateway;
    constructor(gateway) {
        super('a pattern of a gateway timed out');
        this.name = 'GatewayTimedOut';
        this.gateway = gateway;
    }
}
/**
 * Holds patterns of a gateway against something. Those of the user were tried with what the run deploys, and not with what
 * another commit has, nor with what comes of an address and the path of a probe. Throws `GatewayTimedOut` where one does
 * not come to an end.
 */
function watched(gateway, work) {
    if (!gateway.own)
        return work();
    try {
        return (0,_schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .Bb)(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .PATTERN_SECONDS */ .h, work);
    }
    catch (thrown) {
        throw thrown instanceof _schema_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .TimedOut */ .GA ? new GatewayTimedOut(gateway) : thrown;
    }
}


/***/ })

};
