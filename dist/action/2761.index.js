export const id = 2761;
export const ids = [2761];
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

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ recogniserOf)
});

// EXTERNAL MODULE: ./build/src/gateway/evidence.js
var evidence = __webpack_require__(58551);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var gateway_hosts = __webpack_require__(63527);
// EXTERNAL MODULE: ./build/src/gateway/spoken.js
var spoken = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/src/gateway/by-host.js



/** The gateways whose hosts stand in a text. `said` are the words of its key. */
function byHost(index, said, text) {
    const addresses = (0,gateway_hosts/* addressesIn */.Mh)(text);
    if (addresses.length === 0)
        return [];
    const gateways = [];
    for (const address of addresses)
        gateways.push(...(0,gateway_hosts/* gatewaysAt */.BX)(index, (0,gateway_hosts/* hostOf */.w4)(address)));
    if (gateways.length === 0)
        return [];
    const isList = (0,spoken/* speaksOfHosts */.AO)(said);
    return [...new Set(gateways)].flatMap((gateway) => {
        const own = addresses.filter((address) => (0,gateway_hosts/* isHostOf */.UC)(gateway, (0,gateway_hosts/* hostOf */.w4)(address)));
        const modes = isList ? [] : [...new Set(own.flatMap((address) => (0,gateway_hosts/* modeOfAddress */.vv)(gateway, address) ?? []))];
        // A list with hosts of both modes may say what can be reached, and not what is used.
        const { liveTakesTests } = gateway.hosts;
        const sure = modes.length === 1 && (0,evidence/* isSure */.Y)(gateway.hosts) && !(liveTakesTests && modes[0] === 'live');
        const isSpokenOf = isList || own.every((address) => (0,gateway_hosts/* isNeutral */.GS)(gateway, (0,gateway_hosts/* hostOf */.w4)(address)));
        const seen = { gateway, by: 'host', evidence: gateway.hosts, isSure: sure, isShared: false, isSpokenOf };
        const told = modes.length === 0 ? [undefined] : modes;
        return told.map((mode) => ({ ...seen, kind: 'host', mode }));
    });
}

// EXTERNAL MODULE: ./build/src/gateway/expressions.js
var expressions = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/src/gateway/remnant.js
var remnant = __webpack_require__(81343);
// EXTERNAL MODULE: ./build/src/gateway/shape.js
var shape = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/src/gateway/words.js
var words = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/gateway/by-name.js






/** Makes the index of a catalogue. */
function indexNames(catalogue) {
    const all = [];
    const add = (gateway, meaning) => {
        const { names, unrecordedNames = [], sharedNames = [] } = meaning.entry;
        for (const name of names)
            all.push({ ...meaning, gateway, name, isRecorded: true, isShared: false });
        for (const name of unrecordedNames)
            all.push({ ...meaning, gateway, name, isRecorded: false, isShared: false });
        // Whose a shared name is nobody knows for sure, whatever stands beside it.
        for (const name of sharedNames)
            all.push({ ...meaning, gateway, name, isRecorded: false, isShared: true });
    };
    for (const gateway of catalogue) {
        for (const entry of gateway.credentials)
            add(gateway, { kind: 'credential', entry });
        for (const entry of gateway.modeVariables)
            add(gateway, { kind: 'mode-variable', entry });
        if (gateway.apiVersion)
            add(gateway, { kind: 'api-version', entry: gateway.apiVersion });
    }
    const keys = (0,words/* joinedEach */.lW)(all.map(({ name }) => name));
    const index = new Map();
    for (const [at, named] of all.entries()) {
        const key = keys[at] ?? '';
        const known = index.get(key);
        if (known)
            known.push(named);
        else
            index.set(key, [named]);
    }
    return { names: index, endsSo: (0,words/* endsOf */.oI)(index.keys()) };
}
/** What the name of a key stands for. `said` are the words of its path. */
function byName({ names, endsSo }, path, said, text) {
    let first;
    const ofUser = [];
    for (const name of (0,words/* namesIn */.wX)(said, endsSo)) {
        const there = names.get(name)?.filter((one) => isNamed(one, path));
        if (!there || there.length === 0)
            continue;
        const known = [...ofUser, ...there];
        // A longer name in a file of the user leaves the one that the catalogue knows what it is.
        if (known.every(({ gateway }) => gateway.own)) {
            ofUser.splice(0, ofUser.length, ...known);
            continue;
        }
        const read = sightingsOf(known, text);
        if (read.every((one) => one.kind === 'mode-variable' && one.isUnknownWord))
            first ??= read;
        else
            return first ? switched(read, first) : read;
    }
    return first ?? sightingsOf(ofUser, text);
}
/**
 * `paypal.sandbox.mode` may be a switch of that name, or the mode of one of two. Where its word means nothing to the
 * first, and something to the second, it is the second.
 */
function switched(read, first) {
    return read.every((one) => one.kind === 'mode-variable' && one.mode !== undefined) ? read : first;
}
/** A name that says nothing of its gateway is only meant where it stands alone. */
function isNamed(named, path) {
    const isGeneric = named.kind === 'mode-variable' && named.entry.beside !== undefined;
    return !isGeneric || path.at(-1) === named.name;
}
/** One sighting for each gateway: where several of its credentials bear the name, that whose shape the value has. */
function sightingsOf(known, text) {
    return [...new Set(known.map(({ gateway }) => gateway))].flatMap((gateway) => {
        const own = known.filter((one) => one.gateway === gateway);
        const best = own.find((one) => one.kind === 'credential' && (0,shape/* hasShape */.Go)(one.entry, text)) ??
            own.find((one) => one.kind === 'credential' && (0,remnant/* isLeftOf */.b)(one.entry, text)) ??
            own[0];
        return best ? [sightingOf(best, text)] : [];
    });
}
function sightingOf(named, text) {
    const { gateway, isShared, isRecorded } = named;
    const sure = (0,evidence/* isSure */.Y)(named.entry) && isRecorded;
    const seen = { gateway, by: 'name', evidence: named.entry, isShared, isSure: sure };
    switch (named.kind) {
        case 'credential':
            return { ...seen, ...keyIn(named.entry, named, text), kind: 'credential' };
        case 'mode-variable': {
            const mode = modeOfWord(named.entry, text);
            const isUnknownWord = mode === undefined && text !== undefined && !mayBeKnown(named.entry, text);
            const isLent = isShared || named.entry.beside !== undefined;
            const told = { mode, isUnknownWord, isShared: isLent, isSure: sure || isAddressOf(gateway, mode, text) };
            return { ...seen, ...told, kind: 'mode-variable', variable: named.entry };
        }
        case 'api-version':
            return { ...seen, kind: 'api-version', version: named.entry, mode: undefined };
    }
}
/** What stands under the name of a credential, which may be another credential of the gateway. */
function keyIn(credential, { gateway, isRecorded }, text) {
    const other = text === undefined ? undefined : (0,shape/* otherThan */.kM)(credential, gateway, text);
    const shown = other ?? credential;
    const mode = (0,shape/* modeOfKey */.k2)(shown, text);
    // The shape alone tells the gateway, whatever the name is worth.
    const isDistinct = mode !== undefined && shown.distinct !== undefined && (0,evidence/* isSure */.Y)(shown);
    const isKnown = isRecorded && (0,evidence/* isSure */.Y)(credential) && (0,evidence/* isSure */.Y)(shown);
    return { credential, ...(other && { other }), isRecorded, mode, isSure: isKnown || isDistinct };
}
function modeOfWord({ live, test, caseSensitive }, text) {
    const plain = (word) => (caseSensitive ? word : word.toLowerCase()).replace(/^:(?=\w)|\/$/g, '');
    const isOneOf = (words) => text !== undefined && words.some((word) => plain(word) === plain(text));
    if (isOneOf(test))
        return 'test';
    return isOneOf(live) ? 'live' : undefined;
}
/**
 * What is left for others to fill in: nothing, a placeholder, or a reference, to a variable or to where secrets are kept.
 * Other rules speak of them.
 */
const OPEN = /^$|[$<>{}[\]%]|^__\w+__$|^@\w|^[a-z][\w+.-]*:\S/i;
/** An address says for itself which mode it is of; but what looks like one may be a word that is refused. */
function mayBeKnown({ retired }, text) {
    if ((0,gateway_hosts/* addressesIn */.Mh)(text).length > 0)
        return !(retired !== undefined && (0,expressions/* matches */.cK)(retired, text));
    return OPEN.test(text);
}
/** Whether a switch is set to a host of the gateway, which proves the mode whatever the name is worth. */
function isAddressOf(gateway, mode, text) {
    const [address, second] = text === undefined || mode === undefined ? [] : (0,gateway_hosts/* addressesIn */.Mh)(text);
    const isProof = (0,evidence/* isSure */.Y)(gateway.hosts) && !(gateway.hosts.liveTakesTests && mode === 'live');
    return address !== undefined && second === undefined && isProof && (0,gateway_hosts/* modeOfAddress */.vv)(gateway, address) === mode;
}

// EXTERNAL MODULE: ./build/src/gateway/keys.js
var gateway_keys = __webpack_require__(34138);
;// CONCATENATED MODULE: ./build/src/gateway/by-value.js





/** Makes the index of a catalogue. */
function indexShapes(catalogue) {
    const shapes = catalogue.flatMap((gateway) => gateway.credentials
        .filter(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined)
        .map((credential) => ({ gateway, credential })));
    const byWord = new Map();
    for (const shape of shapes) {
        for (const word of shape.gateway.words) {
            byWord.set(word.toUpperCase(), [...(byWord.get(word.toUpperCase()) ?? []), shape]);
        }
    }
    const of = (distinct) => {
        const own = shapes.filter(({ credential }) => credential.distinct === distinct);
        return { shapes: own, mayFit: anyOf(own) };
    };
    return { always: of('always'), unlessNamed: of('unless-named'), named: (0,words/* indexWords */.ey)(byWord) };
}
/** What refers to a group by its number or its name means another one, or nothing, once it is a part of something longer. */
const OF_GROUPS = /\\[1-9k]|\(\?<(?![=!])/;
/** All patterns as one. */
function anyOf(shapes) {
    const patterns = shapes.flatMap(({ credential: { livePattern, testPattern } }) => [livePattern, testPattern].filter((pattern) => pattern !== undefined));
    const apart = patterns.filter((pattern) => OF_GROUPS.test(pattern));
    const joined = patterns.filter((pattern) => !apart.includes(pattern)).map((pattern) => `(?:${pattern})`);
    const together = new RegExp(joined.join('|') || '$^', 'u');
    return (text) => together.test(text) || apart.some((pattern) => (0,expressions/* matches */.cK)(pattern, text));
}
/**
 * A credential under a name that nobody foresaw. Its shape must be the gateway's alone, or the name speaks of the
 * gateway; keys of several providers begin as Stripe's do.
 */
function byValue(index, said, text) {
    const keys = (0,gateway_keys/* keysIn */.q7)(text);
    if (keys.length === 0)
        return [];
    const named = (0,words/* foundIn */.QR)(said, index.named);
    return keys.flatMap((key) => {
        const always = fitting(index.always, key);
        const unlessNamed = (0,words/* isGeneric */.AE)(said) ? fitting(index.unlessNamed, key) : NONE;
        const isNone = always.length + unlessNamed.length + named.length === 0;
        return isNone ? [] : by_value_sightingsOf([...always, ...unlessNamed, ...named], key);
    });
}
/** A credential whose shape is its gateway's alone, whatever it is called. */
function byShapeAlone(index, text) {
    return (0,gateway_keys/* keysIn */.q7)(text).flatMap((key) => by_value_sightingsOf(fitting(index.always, key), key));
}
const NONE = [];
function fitting({ shapes, mayFit }, text) {
    return mayFit(text) ? shapes : NONE;
}
function by_value_sightingsOf(shapes, text) {
    return [...new Set(shapes)].flatMap(({ gateway, credential }) => {
        const mode = (0,shape/* modeOfKey */.k2)(credential, text);
        if (mode === undefined)
            return [];
        const sure = (0,evidence/* isSure */.Y)(credential) && credential.distinct !== undefined;
        const seen = { gateway, by: 'value', mode, evidence: credential, isSure: sure, isShared: false };
        return [{ ...seen, kind: 'credential', credential }];
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/recognise.js








const recognisers = new WeakMap();
/** Makes a catalogue ready, once: every key of a configuration is looked up in it. */
function recogniserOf(catalogue) {
    const known = recognisers.get(catalogue) ?? makeRecogniser(catalogue);
    recognisers.set(catalogue, known);
    return known;
}
function makeRecogniser(catalogue) {
    const names = indexNames(catalogue);
    const hosts = (0,gateway_hosts/* indexHosts */.s_)(catalogue);
    const shapes = indexShapes(catalogue);
    const read = (path, text) => {
        const said = (0,words/* wordsOf */.Z9)(path);
        const named = byName(names, path, said, text);
        // As of most keys: nothing is to be weighed against anything.
        if (named.length === 0 && text)
            return joined(byHost(hosts, said, text), byValue(shapes, said, text));
        // A name that others have too keeps nobody from being known by a host or by a shape. Nor does one that a file of the
        // user gives to a gateway: otherwise a file could hide what the catalogue knows.
        const own = named.filter(({ isShared, gateway }) => !isShared && gateway.own === undefined);
        if (text === undefined || text === '')
            return named;
        if (own.some(tellsAll))
            return [...named, ...(own.every((one) => isNothingOf(one, text)) ? byShapeAlone(shapes, text) : [])];
        const asked = withoutTold(byHost(hosts, said, text), named);
        if (own.length > 0)
            return [...named, ...asked];
        const shaped = withoutTold(byValue(shapes, said, text), named);
        return [...named.filter(({ gateway }) => shaped.every((one) => one.gateway !== gateway)), ...asked, ...shaped];
    };
    return {
        catalogue,
        recognise: (path, value) => {
            const text = value === undefined ? undefined : (0,gateway_keys/* meantBy */.Pn)(value);
            const fallback = text?.startsWith('${') ? (0,gateway_keys/* defaultIn */.jx)(text) : undefined;
            if (fallback === undefined)
                return read(path, text);
            return read(path, (0,gateway_keys/* meantBy */.Pn)(fallback)).map((one) => ({ ...one, isDefault: true }));
        },
    };
}
/** One list of two of which most are empty. */
function joined(some, more) {
    return some.length === 0 ? more : [...some, ...more];
}
/** Whether a name leaves nothing to be looked for in the value. */
function tellsAll({ kind, mode }) {
    return kind !== 'mode-variable' || mode !== undefined;
}
/** Without those of gateways of the user of which the name has told already. */
function withoutTold(seen, named) {
    const told = named.filter((one) => one.gateway.own && !one.isShared && tellsAll(one)).map(({ gateway }) => gateway);
    return told.length === 0 ? [...seen] : seen.filter(({ gateway }) => !told.includes(gateway));
}
/** Whether a text has nothing of what its name says, so that its shape may still tell whose it is. */
function isNothingOf(sighting, text) {
    if (sighting.kind !== 'credential' || sighting.other)
        return false;
    return !(0,shape/* hasShape */.Go)(sighting.credential, text) && !(0,remnant/* isLeftOf */.b)(sighting.credential, text);
}


/***/ }),

/***/ 81343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLeftOf),
/* harmony export */   l: () => (/* binding */ leftOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58551);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65053);



/** Most that may stand behind the beginning of a key for it to be nothing but the beginning. */
const HARDLY_ANYTHING = 2;
/** Whether a text is what a loader left of a credential that was whole where it was written. */
function leftOf(credential, text) {
    const remnant = credential.remnants?.find(({ pattern }) => (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, text));
    if (remnant)
        return { by: remnant.by, isSure: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isSure */ .Y)(remnant) };
    if (isFirstLine(text))
        return { by: 'lines', isSure: true };
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .hasShape */ .Go)(credential, text))
        return undefined;
    const { livePattern, testPattern, pattern } = credential;
    for (const mark of [livePattern, testPattern, pattern].flatMap((one) => (one === undefined ? [] : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .marksOf */ .Ok)(one)))) {
        const dollar = mark.indexOf('$');
        if (dollar > HARDLY_ANYTHING && text === mark.slice(0, dollar))
            return { by: 'expanded', isSure: false };
        const isWhole = /[_.$-]$/.test(mark) && mark.length > 2 * HARDLY_ANYTHING;
        const behind = isWhole && text.startsWith(mark) ? text.slice(mark.length) : undefined;
        if (behind !== undefined && behind.length <= HARDLY_ANYTHING && !/^[x.*]+$/i.test(behind))
            return { by: 'cut', isSure: false };
    }
    return undefined;
}
/** Whether a text is what is recorded to be left of a credential. */
function isLeftOf({ remnants = [] }, text) {
    return text !== undefined && remnants.some(({ pattern }) => (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, text));
}
/** A key in PEM whose first line is at hand, and no other: whatever reads one line at a time leaves no more. */
function isFirstLine(text) {
    return /^-----BEGIN [A-Z0-9 ]+-----(?:\\n|\\)?$/.test(text);
}


/***/ }),

/***/ 85108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ speaksOfHosts),
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   JB: () => (/* binding */ isVague),
/* harmony export */   Nq: () => (/* binding */ saysSecret),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   gL: () => (/* binding */ saysPublishable)
/* harmony export */ });
/** Every one, two or three words of a name that stand beside each other, as one text in small letters. */
function spokenIn(words) {
    const runs = words.flatMap((_, at) => [1, 2, 3].map((count) => words.slice(at, at + count).join('')));
    return new Set(runs.map((run) => run.toLowerCase()));
}
/** Whether a name speaks of the gateway. */
function speaksOf({ words }, spoken) {
    return words.some((word) => spoken.has(word));
}
/** Whether a name says that it is for nobody else. */
function saysSecret(words) {
    return words.some((word) => /^(?:SECRETS?|PRIVATE|PASSWORD|PASSPHRASE|RESTRICTED|HMAC|SERVER)$/.test(word));
}
/** Whether a name says that everybody may know it. */
function saysPublishable(words) {
    return words.some((word, at) => {
        const isKey = /^(?:KEY|TOKEN)$/.test(words[at + 1] ?? '');
        return /^PUBLISH(?:ABLE|ER)?$/.test(word) || (isKey && /^(?:PUBLIC|PUB|CLIENT|BROWSER|FRONTEND)$/.test(word));
    });
}
/** Whether a name leaves open whom a key is for: `API_KEY` is what many call either. */
function isVague(words) {
    return words.at(-1) === 'KEY' && !saysSecret(words) && !saysPublishable(words);
}
/** Words of a name under which hosts are only spoken of: what may be reached, loaded or watched, or where to read on. */
const SPOKEN_OF = /^(?:ALLOW.*|BLACKBOX|BLOCK.*|CORS|CSP|DENY.*|DIRECTIVES?|DOC|DOCS|DOCUMENTATION|EGRESS|ENTRIES|EXCLUDE.*|FAQ|FIREWALL|HELP|HOMEPAGE|IGNORE.*|IMAGES?|INGRESS|MONITOR(?:ING|S)?|ORIGINS|PERMITTED|POLICY|PRECONNECT|PREFETCH|TERMS|TRUSTED|UPTIME|WHITELIST.*)$/;
/** Words that say so together. A directive of a security policy stands alone: `PAYPAL_SCRIPT_SRC` is what is loaded. */
const SPOKEN_OF_TOGETHER = /(?:^| )NO PROXY(?: |$)|(?:^|DIRECTIVES )(?:CHILD|CONNECT|DEFAULT|FONT|FRAME|IMG|MEDIA|OBJECT|SCRIPT|STYLE|WORKER) SRC(?: |$)/;
/** Whether hosts under a name of these words are only spoken of, and not used. */
function speaksOfHosts(words) {
    return words.some((word) => SPOKEN_OF.test(word)) || SPOKEN_OF_TOGETHER.test(words.join(' '));
}


/***/ }),

/***/ 32761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineWithBase: () => (/* binding */ examineWithBase)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/finding/words.js + 30 modules
var words = __webpack_require__(84622);
;// CONCATENATED MODULE: ./build/src/change/finding-key.js
/** Facts that count what is not listed. */
const COUNTS = {
    'source/dialects': 'more',
    'source/dialect-alone': 'lines',
    'source/passed-over': 'files',
};
/** Facts that only say what there is elsewhere: what is missing here is missing whoever else has it. */
const BESIDE = new Set(['parity/missing has', 'parity/empty has', 'gateway/mode-missing setIn']);
/** Says what a finding is about. */
function keyIn(finding, naming) {
    const { rule, environment, service, location, facts } = finding;
    const counted = COUNTS[rule];
    const told = { ...facts };
    const count = counted === undefined ? 0 : told[counted];
    const said = Object.entries(told).flatMap(([name, value]) => name === counted || BESIDE.has(`${rule} ${name}`) ? [] : [[name, withoutPlace(value)]]);
    const { isOfLine } = naming;
    const place = isOfLine ? [location?.file, naming.nameInFile] : [naming.name];
    // Files that say what is checked are those of now on both sides.
    const isPolicy = location !== undefined && naming.isPolicy(location.file);
    const lines = isOfLine && location ? (isPolicy ? naming.linesNow : naming.lines)(location.file) : undefined;
    const text = (location && lines?.[location.line - 1]?.trim()) ?? '';
    // Where something is missing, the line is only the nearest one.
    const line = rule === 'validate/required' ? '' : text;
    return {
        about: JSON.stringify([rule, environment, service, ...place, said]),
        line,
        text,
        count: typeof count === 'number' ? count : 0,
    };
}
/** Of a place among the facts, the file alone. */
function withoutPlace(value) {
    const isPlace = typeof value === 'object' && value !== null && 'file' in value && 'line' in value;
    return isPlace ? value.file : value;
}

// EXTERNAL MODULE: ./build/src/finding/location.js
var finding_location = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var finding_pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/change/touched.js


/** Finds by pointer what two states that lie side by side do not have in common. */
function touchedIn(laid) {
    const names = new Set();
    const above = new Set();
    for (const { before, now } of laid.changes) {
        for (const [held, nameOf] of [
            [before, laid.nameBefore],
            [now, laid.nameNow],
        ]) {
            if (!held)
                continue;
            names.add(nameOf(held.pointer));
            // All keys lie in the root: that it is touched says nothing.
            for (let holder = (0,finding_pointer/* parentPointer */.Yg)(held.pointer); holder !== ''; holder = (0,finding_pointer/* parentPointer */.Yg)(holder))
                above.add(nameOf(holder));
        }
    }
    return {
        laid,
        count: laid.changes.length,
        at: (pointer, below) => {
            const name = laid.nameNow(pointer);
            return names.has(name) || (below && above.has(name));
        },
    };
}
/** Tells whether a changed value stands at a place now. Places are found at the first question: most changes are never asked. */
function touchedPlaces(touched) {
    let known;
    return (place) => {
        known ??= new Set([...touched.values()].flatMap(({ laid }) => laid.changes.flatMap(({ now }) => placesOf(now))));
        return known.has((0,finding_location/* formatLocation */.j)(place));
    };
}
function placesOf(held) {
    const { location, valueLocation } = held?.leaf.origin() ?? {};
    return [location, valueLocation].flatMap((place) => (place ? [(0,finding_location/* formatLocation */.j)(place)] : []));
}
/** Rules about a key itself: what lies below it does not matter to them. */
const OF_KEYS = new Set(['validate/required', 'validate/unknown-key', 'hygiene/near-key']);
/** Rules about one environment although they name others, whose own values do not matter to them. */
const ONE_SIDED = new Set([
    'parity/missing',
    'parity/empty',
    'parity/expect',
    'parity/service-missing',
    'parity/foreign-word',
    'parity/private-host',
    'parity/plain-http',
]);
/** Whether a finding is about the value of its key, and all that lies below. */
function isOfValue({ rule }) {
    return !OF_KEYS.has(rule);
}
/** Whether nobody can tell which of the values that lie below are to blame, so that any of them may be. */
function isOfWhole({ rule, facts }) {
    return rule === 'validate/not-allowed' || (rule === 'validate/choice' && !('keys' in facts && facts.keys));
}
/** Whether a finding comes of several values together, of which any may be the one that was changed. */
function isOfSeveral({ rule }) {
    return /^(?:parity|gateway)\//.test(rule) && !ONE_SIDED.has(rule);
}
/** How an environment is known by. */
function keyOf({ environment, service }) {
    return JSON.stringify([environment, service]);
}

;// CONCATENATED MODULE: ./build/src/change/compare.js




/** Of what was asked over the network, nobody has asked the base; what makes a run errored is no matter of old or new. */
function isMarked({ rule, severity }) {
    if (/^(?:probe|database|redundancy|payment-method|change)\//.test(rule))
        return false;
    return severity !== 'error' || words/* WORDS */.q9[rule].stop === 'failed';
}
/**
 * Whether a finding is about what the change does to the policy, of which no base has any. Where no file differs, both
 * sides are one examination, and it would be its own base.
 */
function isOfChange({ rule }) {
    return rule.startsWith('policy/');
}
/**
 * Tells which findings a change brings. Findings are paired by what they are about and not by where they stand, each with
 * one other. A finding about a value that the change has touched is new, whatever the value before was found to be: a
 * wrong one that was replaced by another wrong one is no old matter.
 */
function compareFindings(now, before, sides) {
    const left = new Map();
    for (const finding of before.filter((one) => isMarked(one) && !isOfChange(one))) {
        if (speaksOfUnread(finding, sides))
            continue;
        const key = keyIn(finding, namingOf(finding, sides, 'before'));
        left.set(key.about, [...(left.get(key.about) ?? []), { finding, key }]);
    }
    const marks = new Map();
    const unpaired = [];
    const settle = (one, other) => {
        if (!other)
            return false;
        remove(left, other);
        const isOld = isKept(one, other, sides) &&
            !isTouched(one.finding, sides) &&
            isWritten(one, sides) &&
            one.key.count <= other.key.count;
        marks.set(JSON.stringify(one.finding), isOld ? 'old' : 'new');
        return true;
    };
    for (const finding of now.filter(isMarked)) {
        const one = { finding, key: keyIn(finding, namingOf(finding, sides, 'now')) };
        const same = (left.get(one.key.about) ?? []).find(({ key }) => key.line === one.key.line);
        if (!settle(one, speaksOfUnread(finding, sides) ? undefined : same))
            unpaired.push(one);
    }
    // What stands in a line that was written anew replaces what stood there: it is new, and nothing was mended.
    for (const one of unpaired) {
        const replaced = speaksOfUnread(one.finding, sides) ? undefined : left.get(one.key.about)?.[0];
        if (!settle(one, replaced))
            marks.set(JSON.stringify(one.finding), 'new');
    }
    return { marks, mended: [...left.values()].flat().map(({ finding }) => finding) };
}
function remove(left, { key, finding }) {
    left.set(key.about, (left.get(key.about) ?? []).filter((other) => other.finding !== finding));
}
/** Whether a finding speaks of an environment of which the base has nothing to compare with. */
function speaksOfUnread(finding, { unread }) {
    const { environment, service, related = [] } = finding;
    const named = isOfSeveral(finding) ? related.flatMap((other) => other.environment ?? []) : [];
    return [...(environment === undefined ? [] : [environment]), ...named].some((one) => unread.has(keyOf({ environment: one, service })));
}
function isTouched(finding, { touched, isTouchedAt, files }) {
    const { rule, environment, service, pointer, location, related = [] } = finding;
    const here = environment === undefined ? undefined : touched.get(keyOf({ environment, service }));
    if (rule === 'validate/cap' || rule === 'hygiene/cap') {
        // What is not listed may be new, however many there are.
        return (here !== undefined && here.count > 0) || (location !== undefined && files.has(location.file));
    }
    if (here && pointer === '' && isOfWhole(finding))
        return here.count > 0;
    if (here && pointer !== undefined && here.at(pointer, isOfValue(finding)))
        return true;
    return isOfSeveral(finding) && related.some(({ role, location: other }) => role !== 'rule' && isTouchedAt(other));
}
/**
 * Whether what a finding of a file is about is as it was. A value of several lines can be another one although its first
 * line is the same, and the same one although it is written otherwise. Where the value says nothing, the line has to.
 */
function isKept({ finding: now, key }, other, { valuesNow, valuesBefore }) {
    const isSameLine = key.line === other.key.line;
    if (now.environment !== undefined || !now.rule.startsWith('validate/'))
        return isSameLine;
    const [own, old] = [valuesNow.valueOf(now), valuesBefore.valueOf(other.finding)];
    if (!own || !old)
        return isSameLine;
    if ((0,external_node_util_.isDeepStrictEqual)(own.value, old.value))
        return true;
    if (now.pointer === '')
        return !isOfWhole(now);
    return !isOfValue(now) && isSameLine;
}
/** What is said of a line of tollgate.yml or of a schema is as old as the line is. */
function isWritten({ finding: { environment, location }, key }, sides) {
    if (environment !== undefined || location === undefined || !sides.isPolicy(location.file))
        return true;
    return sides.linesBefore(location.file)?.some((line) => line.trim() === key.text) === true;
}
function namingOf(finding, sides, side) {
    const { environment, service, pointer, related = [] } = finding;
    const laidOf = (name) => sides.touched.get(keyOf({ environment: name, service }))?.laid;
    // A key that is missing has the pointer of where another environment has it.
    const owner = finding.rule === 'parity/missing'
        ? (related.find(({ role, environment: other }) => role === 'other' && other !== undefined)?.environment ??
            environment)
        : environment;
    const laid = owner === undefined ? undefined : laidOf(owner);
    const name = side === 'now' ? laid?.nameNow : laid?.nameBefore;
    return {
        name: pointer === undefined || !name ? pointer : name(pointer),
        nameInFile: (side === 'now' ? sides.valuesNow : sides.valuesBefore).nameOf(finding),
        isOfLine: environment === undefined || (pointer !== undefined && laid?.liesInText(pointer) === true),
        isPolicy: sides.isPolicy,
        lines: side === 'now' ? sides.linesNow : sides.linesBefore,
        linesNow: sides.linesNow,
    };
}

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 3 modules
var recognise = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/src/check/gateway-scene.js + 1 modules
var gateway_scene = __webpack_require__(89866);
// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
;// CONCATENATED MODULE: ./build/src/check/gateways-at.js




/** Recognises in the configurations of a subject; nothing where `gateways: off`, or where a pattern of the user hangs. */
async function gatewaysAt(subject) {
    if (!subject.config.gateways || (await (0,own_patterns/* hangingPatterns */.i)(subject)).length > 0)
        return () => [];
    const recogniser = (0,recognise/* recogniserOf */.n)(await (0,catalogue.loadCatalogue)(subject.config.ownGateways));
    return (leaf, effective) => {
        const seen = (0,own_patterns/* untilDeadline */.H)(subject, () => (0,gateway_scene/* sceneOf */.cO)(effective, recogniser).seenAt.get(leaf)) ?? [];
        return [...new Set(seen.map(({ gateway }) => gateway))];
    };
}

// EXTERNAL MODULE: ./build/src/check/schemas.js + 4 modules
var check_schemas = __webpack_require__(52432);
// EXTERNAL MODULE: ./build/src/environment/insertion.js
var insertion = __webpack_require__(77878);
// EXTERNAL MODULE: ./build/src/schema/bounded.js
var bounded = __webpack_require__(91788);
// EXTERNAL MODULE: ./build/src/schema/expression.js
var expression = __webpack_require__(27331);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var source_workspace = __webpack_require__(31160);
// EXTERNAL MODULE: ./build/src/check/asked-values.js
var asked_values = __webpack_require__(3093);
// EXTERNAL MODULE: ./build/src/environment/lookup.js
var lookup = __webpack_require__(40457);
// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/change/schema-names.js

/** Keywords whose value is a schema for the same value, and those whose value is a list or a mapping of such. */
const SAME_VALUE = ['not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];
/** Deeper than this no schema is followed: one that refers to itself would have no end. */
const MOST_STEPS = 400;
/**
 * Whether a schema says something of the very member that a path leads to: it names it in `properties` or `required`, or
 * has a pattern that fits it. References are followed within the document. What it says of any member whatever its name,
 * as `additionalProperties` does, is no word about this one.
 */
function namesMember(root, path, fits) {
    let steps = 0;
    const visit = (schema, at) => {
        if (!(0,own/* isMapping */.pi)(schema) || steps++ > MOST_STEPS)
            return false;
        if (at === path.length)
            return true;
        const key = path[at] ?? '';
        const isLast = at === path.length - 1;
        if (isLast && listed((0,own/* memberOf */.C5)(schema, 'required')).includes(key))
            return true;
        return (below(schema, key, fits).some((part) => says(part, at + 1)) ||
            beside(schema, root).some((part) => visit(part, at)));
    };
    // `true` and `false` are schemas as well.
    const says = (part, at) => (typeof part === 'boolean' ? at === path.length : visit(part, at));
    return visit(root, 0);
}
function below(schema, key, fits) {
    const patterns = (0,own/* memberOf */.C5)(schema, 'patternProperties');
    const fitting = (0,own/* isMapping */.pi)(patterns) ? Object.entries(patterns).filter(([pattern]) => fits(pattern, key)) : [];
    const properties = (0,own/* memberOf */.C5)(schema, 'properties');
    const named = (0,own/* isMapping */.pi)(properties) && Object.hasOwn(properties, key) ? [properties[key]] : [];
    return [...named, ...fitting.map(([, part]) => part), ...(/^\d+$/.test(key) ? itemsAt(schema, Number(key)) : [])];
}
/** What holds of an item: that of its place, else that of all others. */
function itemsAt(schema, index) {
    const [prefix, items] = [(0,own/* memberOf */.C5)(schema, 'prefixItems'), (0,own/* memberOf */.C5)(schema, 'items')];
    const places = Array.isArray(prefix) ? prefix : Array.isArray(items) ? items : [];
    if (index < places.length)
        return [places[index]];
    return (0,own/* isMapping */.pi)(items) ? [items] : [];
}
/** Schemas that the same value is held against. */
function beside(schema, root) {
    const reference = (0,own/* memberOf */.C5)(schema, '$ref');
    const dependent = (0,own/* memberOf */.C5)(schema, 'dependentSchemas');
    return [
        ...(typeof reference === 'string' && reference.startsWith('#') ? [partAt(root, reference.slice(1))] : []),
        ...SAME_VALUE.map((keyword) => (0,own/* memberOf */.C5)(schema, keyword)),
        ...LISTS.flatMap((keyword) => list((0,own/* memberOf */.C5)(schema, keyword))),
        ...((0,own/* isMapping */.pi)(dependent) ? Object.values(dependent) : []),
    ];
}
function partAt(root, pointer) {
    if (pointer === '')
        return root;
    const keys = pointer.split('/').slice(1);
    return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(own/* memberOf */.C5, root);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function listed(value) {
    return list(value).filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./build/src/change/radius.js





/** Names that are shown of each kind. */
const MOST = 20;
/** What a key of one environment reaches. */
function radiusOf(leaf, own, around) {
    const gateways = around.gatewaysAt(leaf, own);
    const { pointer } = leaf;
    const receivers = own.layers.flatMap((layer) => (layer.receiver && layer.holds(pointer) ? [layer.receiver] : []));
    return {
        environments: some(around.effective.flatMap((other) => reachedIn(other, own, leaf))),
        manifests: some(receivers),
        schemas: some(around.config.validate.filter((spec) => constrains(spec, leaf, own, around)).map(({ name }) => name)),
        gateways: some(gateways.map(({ name }) => name)),
        probes: some(around.config.probes.filter((probe) => asks(probe, leaf, own, gateways)).map(({ name }) => name)),
    };
}
function some(names) {
    return [...new Set(names)].slice(0, MOST);
}
/** Another environment of the service that has the key as well, or another service that gets it from the same place. */
function reachedIn(other, own, { pointer, origin }) {
    const theirs = other === own ? undefined : other.leaves.get(pointer);
    if (!theirs)
        return [];
    if (other.service === own.service)
        return [other.environment];
    const place = origin().valueLocation;
    const isSamePlace = place !== undefined && (0,finding_location/* compareLocations */.Q)(place, theirs.origin().valueLocation) === 0;
    return isSamePlace ? [[other.environment, other.service].filter((name) => name !== undefined).join(' \u00b7 ')] : [];
}
function constrains(spec, { pointer, origin }, own, around) {
    const { environment } = own;
    const named = [...(spec.require[environment] ?? []), ...(spec.forbid[environment] ?? [])];
    if (named.some((key) => (0,lookup/* pointerOf */.rq)(own, key) === pointer))
        return true;
    const path = (0,finding_pointer/* fromPointer */.kU)(pointer);
    const { location } = origin();
    if (spec.files.length > 0 && location && around.namesFile(spec, location.file))
        return true;
    if (!spec.environments.includes(environment))
        return false;
    if (spec.inside !== undefined)
        return (0,lookup/* pointerOf */.rq)(own, spec.inside) === pointer;
    return namesMember(around.schemaOf(spec), path, around.fits);
}
function asks(probe, { pointer }, own, gateways) {
    const { ask, environments } = probe;
    if (environments.length > 0 && !environments.includes(own.environment))
        return false;
    if ((0,asked_values/* keysOf */.YD)(ask).some((key) => (0,lookup/* pointerOf */.rq)(own, key) === pointer))
        return true;
    // Of the address of the catalogue, the configuration gives parts.
    return ask.kind === 'url' && ask.target.kind === 'catalogue' && gateways.some(({ id }) => id === ask.gateway);
}

;// CONCATENATED MODULE: ./build/src/change/describe.js









/** Keys of one environment, and files, that are listed. */
const MOST_KEYS = 200;
const MOST_FILES = 200;
/** Says what a change does to each environment, and what is reached by each key. Both sides are given under one configuration. */
async function describeEnvironments(now, before, touched) {
    const isTouched = [...touched.values()].some(({ count }) => count > 0);
    const sides = isTouched ? await surroundingsOf(now, before) : undefined;
    const changes = [];
    for (const effective of now.effective) {
        const found = touched.get(keyOf(effective));
        const old = before.effective.find((one) => keyOf(one) === keyOf(effective));
        if (!found || !old)
            continue;
        const pairs = inWeight(found.laid.changes);
        const { environment, service } = effective;
        const keys = pairs
            .slice(0, MOST_KEYS)
            .flatMap((pair) => (sides ? keyChange(pair, { now: effective, before: old }, sides) : []));
        const count = (how) => pairs.filter((pair) => howOf(pair) === how).length;
        changes.push({
            environment,
            service,
            changed: count('changed'),
            added: count('added'),
            removed: count('removed'),
            keys,
            more: pairs.length - keys.length,
        });
    }
    return changes;
}
function howOf({ before, now }) {
    return before && now ? 'changed' : now ? 'added' : 'removed';
}
/** What was switched or taken away comes before what was added: it has been relied upon. */
function inWeight(pairs) {
    const weight = { changed: 0, removed: 1, added: 2 };
    return pairs.toSorted((a, b) => weight[howOf(a)] - weight[howOf(b)]);
}
function keyChange(pair, own, sides) {
    const side = pair.now ? 'now' : 'before';
    const held = pair[side];
    if (!held)
        return [];
    const { pointer, leaf } = held;
    const location = pair.now ? leaf.origin().location : (0,insertion/* insertionPoint */.K)(own.now, pointer);
    return [{ pointer: (0,finding_pointer/* displayPointer */.M0)(pointer), how: howOf(pair), location, ...radiusOf(leaf, own[side], sides[side]) }];
}
async function surroundingsOf(now, before) {
    const { config } = now;
    const schemas = await schemasOf(now);
    const shared = {
        config,
        schemaOf: (spec) => schemas.get(spec),
        fits: fitsWithin(now.request.limits.patternSeconds),
        namesFile: await fileNamer(config.validate),
    };
    return {
        now: { ...shared, effective: now.effective, gatewaysAt: await gatewaysAt(now) },
        before: { ...shared, effective: before.effective, gatewaysAt: await gatewaysAt(before) },
    };
}
async function schemasOf(subject) {
    const library = (0,check_schemas/* libraryOf */.vT)(subject);
    const schemas = new Map();
    for (const spec of subject.config.validate) {
        if (spec.schema === undefined || spec.environments.length === 0)
            continue;
        const loaded = await library.load(spec.schema);
        if (loaded.ok)
            schemas.set(spec, loaded.schema.document.value);
    }
    return schemas;
}
/** One that hangs is taken to fit: it is asked of the key by the schema as well, and told there. */
function fitsWithin(seconds) {
    return (pattern, key) => {
        try {
            return (0,bounded/* runBounded */.Bb)(seconds, () => (0,expression/* expressionOf */.e)(pattern).test(key));
        }
        catch {
            return true;
        }
    };
}
/** Tells which entries name a file: as it is, by a folder above it, or by a glob. */
async function fileNamer(specs) {
    const patterns = [...new Set(specs.flatMap(({ files }) => files))];
    const { globOver } = patterns.some(source_workspace/* isGlob */.fg) ? await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1370)]).then(__webpack_require__.bind(__webpack_require__, 21370)) : { globOver: undefined };
    const matchers = new Map(patterns.map((pattern) => {
        const folder = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const plain = (file) => file === folder || folder === '.' || file.startsWith(`${folder}/`);
        return [pattern, (0,source_workspace/* isGlob */.fg)(pattern) && globOver ? globOver(folder).matches : plain];
    }));
    return ({ files }, file) => files.some((pattern) => matchers.get(pattern)?.(file));
}
/** Files that differ and that no environment takes anything of, with the entries that name them. */
async function describeFiles(files, { config }, ofEnvironments) {
    const others = files.filter(({ path }) => !ofEnvironments.has(path));
    if (others.length === 0)
        return { files: [], moreFiles: 0 };
    const namesFile = await fileNamer(config.validate);
    const named = others.flatMap((file) => {
        const schemas = config.validate.filter((spec) => namesFile(spec, file.path)).map(({ name }) => name);
        return schemas.length > 0 ? [{ ...file, schemas }] : [];
    });
    return { files: named.slice(0, MOST_FILES), moreFiles: Math.max(0, named.length - MOST_FILES) };
}

// EXTERNAL MODULE: ./build/src/parity/items.js
var parity_items = __webpack_require__(28943);
// EXTERNAL MODULE: ./build/src/source/read.js
var read = __webpack_require__(45483);
;// CONCATENATED MODULE: ./build/src/change/file-values.js




/** Reads those of some files in which findings stand. */
async function readFileValues(workspace, findings, files) {
    const documents = new Map();
    for (const { environment, pointer, location } of findings) {
        const file = location?.file;
        if (environment !== undefined ||
            pointer === undefined ||
            file === undefined ||
            !files.has(file) ||
            documents.has(file))
            continue;
        documents.set(file, (await (0,read/* readDocuments */.r9)(workspace, file)).documents);
    }
    const found = ({ pointer = '', location }, path) => {
        const held = (documents.get(location?.file ?? '') ?? []).filter(({ value }) => holds(value, path));
        const standsIn = (one) => PARTS.some((part) => one.locate(pointer, part).line === location?.line);
        return held.length > 1 ? held.find(standsIn) : held[0];
    };
    return {
        nameOf: (finding) => {
            if (finding.pointer === undefined)
                return undefined;
            const path = (0,finding_pointer/* fromPointer */.kU)(finding.pointer);
            // What is missing belongs to what is there.
            return itemNames(found(finding, path.slice(0, -1))?.value, path).join('');
        },
        valueOf: (finding) => {
            const path = (0,finding_pointer/* fromPointer */.kU)(finding.pointer ?? '');
            const document = found(finding, path);
            return document && { value: path.reduce(own/* memberOf */.C5, document.value) };
        },
    };
}
const PARTS = ['key', 'value'];
function holds(value, [key, ...rest]) {
    if (key === undefined)
        return true;
    const member = (0,own/* memberOf */.C5)(value, key);
    return member !== undefined && holds(member, rest);
}
/** Each step of a path; items move with what stands before them. */
function itemNames(value, [key, ...rest]) {
    if (key === undefined)
        return [];
    const member = (0,own/* memberOf */.C5)(value, key);
    const isItem = Array.isArray(value) || (value === undefined && /^\d+$/.test(key));
    const name = isItem ? (Array.isArray(value) && identityIn(value, member)) || '/*' : `/${JSON.stringify(key)}`;
    return [name, ...itemNames(member, rest)];
}
function identityIn(items, item) {
    const member = parity_items/* USUAL_MEMBERS */.DN.flat().find((name) => {
        const names = items.map((one) => (0,own/* memberOf */.C5)(one, name));
        return (names.every((one) => typeof one === 'string' || typeof one === 'number') && new Set(names).size === names.length);
    });
    return member && `[${JSON.stringify((0,own/* memberOf */.C5)(item, member))}]`;
}

;// CONCATENATED MODULE: ./build/src/change/gone.js

/**
 * What is really gone, and was not only left out: its item was carried out now, over sources that could be read whole, its
 * value can be read, and nothing was cut off a list that it may stand in.
 */
function goneIn(seen) {
    const left = new Set(seen.plan.map(({ id }) => id).filter((id) => !seen.items.has(id)));
    const isHidden = hidingIn(seen.findings);
    return (found, items) => {
        const { rule, environment, location } = found;
        if (words/* WORDS */.q9[rule].stop !== 'failed' || /^(?:waiver|policy)\//.test(rule))
            return false;
        if (items.some((id) => left.has(id)))
            return false;
        const concerned = seen.effective.filter((one) => environment === undefined || isAbout(found, one));
        const all = rule.startsWith('parity/') ? seen.effective : concerned;
        if (all.some(({ complete }) => !complete))
            return false;
        if (environment === undefined ? location && seen.isLeft(location.file) : isUnseen(found, concerned))
            return false;
        return !isHidden(found);
    };
}
function isAbout({ environment, service }, one) {
    return one.environment === environment && one.service === service;
}
/** Whether its key is still there, with a value that nobody can read. */
function isUnseen({ pointer }, concerned) {
    const states = concerned.map(({ leaves }) => pointer === undefined ? undefined : leaves.get(pointer)?.content.state);
    return states.some((state) => state === 'present' || state === 'runtime');
}
/** Whether a finding of now may be why another one is not told. There can be as many of these as of those. */
function hidingIn(findings) {
    const placesOf = (rule, place) => new Set(findings.filter((found) => found.rule === rule).map(place));
    const capped = placesOf('validate/cap', fileOf);
    const broken = placesOf('source/syntax', fileOf);
    const shortened = placesOf('hygiene/cap', environmentOf);
    return (found) => capped.has(fileOf(found)) ||
        shortened.has(environmentOf(found)) ||
        (found.rule !== 'source/syntax' && broken.has(fileOf(found)));
}
function fileOf({ location }) {
    return location?.file ?? '';
}
function environmentOf({ environment, service }) {
    return JSON.stringify([environment, service]);
}

;// CONCATENATED MODULE: ./build/src/config/same-sources.js
/** What a list of sources says, wherever its entries stand. Two that say the same give the same text. */
function sourcesText(sources) {
    return JSON.stringify(sources, (key, value) => (key === 'location' ? undefined : value));
}
/** How a source is read, and what is said of it: not what it is. */
const MANNER = new Set(['location', 'format', 'dialect', 'present']);
/** The same of what is read alone, however it is read. */
function placesText(sources) {
    return JSON.stringify(sources, (key, value) => (MANNER.has(key) ? undefined : value));
}

;// CONCATENATED MODULE: ./build/src/change/live.js

/**
 * The configuration of now over the sources that the base itself names. A file that has lain in the repository for years is
 * no old matter where a change makes it one of production. Without `before` those of now hold on both sides.
 */
function liveOf(now, before) {
    if (!before)
        return { config: now, isSame: true, unknown: new Set() };
    const pairs = now.environments.map((environment) => ({ environment, was: counterpart(environment, now, before) }));
    const unknown = new Set(pairs.flatMap(({ environment, was }) => (was ? [] : [environment.name])));
    const isSame = pairs.every(({ environment, was }) => was && placesText(was.sources) === placesText(environment.sources));
    if (isSame)
        return { config: now, isSame, unknown };
    const environments = pairs.map(({ environment, was }) => ({ ...environment, sources: sourcesOf(environment, was) }));
    return { config: { ...now, environments }, isSame, unknown };
}
/** The environment of its name; or one that is gone, and was put together from the very same. */
function counterpart({ name, sources }, now, before) {
    const isGone = (other) => !now.environments.some((one) => one.name === other.name);
    return (before.environments.find((one) => one.name === name) ??
        before.environments.find((one) => isGone(one) && placesText(one.sources) === placesText(sources)));
}
/** Read in the manner of now, as what tollgate.yml says of a source is no part of it. Places are those of now, too. */
function sourcesOf({ sources, location }, was) {
    return (was?.sources ?? []).map((source) => sources.find((one) => placesText([one]) === placesText([source])) ?? { ...source, location });
}

// EXTERNAL MODULE: ./build/src/check/parity-compare.js + 4 modules
var parity_compare = __webpack_require__(87487);
// EXTERNAL MODULE: ./build/src/environment/tree.js + 1 modules
var tree = __webpack_require__(34594);
// EXTERNAL MODULE: ./build/src/parity/path-states.js
var path_states = __webpack_require__(81875);
// EXTERNAL MODULE: ./build/src/check/parity-rows.js + 1 modules
var parity_rows = __webpack_require__(88667);
;// CONCATENATED MODULE: ./build/src/change/item-pairs.js



/** The items of two states of a list that belong together, in the order of now, what is gone behind it. */
function pairedItems(now, before, said) {
    return now && before && areListed(now, before) ? byValue(now, before) : byIdentity([now, before], said);
}
/**
 * As parity pairs them. Those of which nobody knows which is which are paired by what they hold, and what is left by its
 * order: that something is another is certain there.
 */
function byIdentity(lists, said) {
    const { paired, unidentified } = (0,parity_items/* pairItems */.HO)(lists, said, (0,parity_rows/* leafReading */.VR)());
    const items = paired.map(({ key, indexes: [now, before] }) => ({ key, now, before }));
    for (const { key, items: some } of unidentified) {
        const [here, gone] = [0, 1].map((side) => some.filter((item) => item.side === side));
        items.push(...byContent(here ?? [], gone ?? []).map((pair) => ({ ...pair, key: key ?? keyOfIndex(pair) })));
    }
    return items.sort((one, other) => (one.now ?? Infinity) - (other.now ?? Infinity) || 0);
}
function keyOfIndex({ now, before }) {
    return String(now ?? before ?? 0);
}
function byContent(here, gone) {
    const left = Map.groupBy(gone, ({ node }) => (0,parity_items/* contentOf */.$E)(node, (0,parity_rows/* leafReading */.VR)()));
    const same = here.map((item) => ({ item, like: left.get((0,parity_items/* contentOf */.$E)(item.node, (0,parity_rows/* leafReading */.VR)()))?.shift() }));
    const rest = [...left.values()].flat().sort((one, other) => one.index - other.index);
    const pairs = same.map(({ item, like }) => ({ now: item.index, before: (like ?? rest.shift())?.index }));
    return [...pairs, ...rest.map(({ index }) => ({ now: undefined, before: index }))];
}
/** Plain values of a list that grew or shrank: its other values are not taken for changed. */
function areListed(first, second) {
    if (first.items.length === second.items.length)
        return false;
    return [...first.items, ...second.items].every((item) => item.kind === 'leaf' && scalarKey(item.leaf) !== undefined);
}
function byValue(first, second) {
    const left = Map.groupBy(second.items.keys(), (index) => valueAt(second, index));
    const items = [...first.items.keys()].map((now) => {
        const key = valueAt(first, now);
        return { key, now, before: left.get(key)?.shift() };
    });
    const gone = [...left].flatMap(([key, some]) => some.map((before) => ({ key, now: undefined, before })));
    return [...items, ...gone];
}
function valueAt({ items }, index) {
    const item = items[index];
    return (item?.kind === 'leaf' ? scalarKey(item.leaf) : undefined) ?? '';
}
/** A plain value as a key, typed. It stays in memory. */
function scalarKey(leaf) {
    const value = (0,parity_compare/* contentOf */.$E)(leaf);
    return typeof value === 'object' && value !== null ? undefined : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/src/change/pairs.js






const NOTHING_SAID = { root: (0,path_states/* pathStates */.w)([]), memberOf: () => [] };
/**
 * Lays two states of an environment side by side, leaf by leaf; items of lists are known by what parity knows them by.
 * Neither value is shown, or kept.
 */
function layBeside(before, now, { root, memberOf } = NOTHING_SAID) {
    const liesInText = (pointer) => [before, now].some(({ leaves }) => isBelowLeaf(leaves, pointer));
    if (before === now)
        return { changes: [], nameBefore: (pointer) => pointer, nameNow: (pointer) => pointer, liesInText };
    const changes = [];
    const [namesBefore, namesNow] = [new Map(), new Map()];
    const visit = (old, own, name, match) => {
        if (old)
            namesBefore.set(old.pointer, name);
        if (own)
            namesNow.set(own.pointer, name);
        const [first, second] = [heldAt(old), heldAt(own)];
        if (first && second) {
            if (!isSame(first.leaf, second.leaf))
                changes.push({ before: first, now: second });
            return;
        }
        // An empty mapping beside one with members holds nothing that could be gone.
        if (second && !(old && (0,tree/* emptyKind */.ay)(second.leaf)))
            changes.push({ before: undefined, now: second });
        const said = match.named.at(-1);
        for (const member of membersOf(old, own, said === undefined ? undefined : memberOf(said)))
            visit(member.before, member.now, name + member.name, match.next(member.key));
        if (first && !(own && (0,tree/* emptyKind */.ay)(first.leaf)))
            changes.push({ before: first, now: undefined });
    };
    visit({ pointer: '', node: before.root }, { pointer: '', node: now.root }, '', root);
    return {
        changes,
        nameBefore: (pointer) => nameIn(namesBefore, pointer),
        nameNow: (pointer) => nameIn(namesNow, pointer),
        liesInText,
    };
}
function isBelowLeaf(leaves, pointer) {
    for (let holder = (0,finding_pointer/* parentPointer */.Yg)(pointer); holder !== ''; holder = (0,finding_pointer/* parentPointer */.Yg)(holder))
        if (leaves.has(holder))
            return true;
    return false;
}
function heldAt(at) {
    return at?.node.kind === 'leaf' ? { pointer: at.pointer, leaf: at.node.leaf } : undefined;
}
/** The members of both that belong together, in the order of now, what is gone behind it. */
function membersOf(old, own, said) {
    return [...mappedOf(old, own), ...itemsOf(old, own, said)];
}
function mappedOf(old, own) {
    const at = (holder, key) => {
        const node = holder?.node.kind === 'mapping' ? holder.node.children.get(key) : undefined;
        return holder && node && { pointer: (0,finding_pointer/* childPointer */.Y2)(holder.pointer, key), node };
    };
    const keys = [own, old].flatMap((holder) => holder?.node.kind === 'mapping' ? [...holder.node.children.keys()] : []);
    return [...new Set(keys)].map((key) => ({
        name: (0,finding_pointer/* childPointer */.Y2)('', key),
        key,
        before: at(old, key),
        now: at(own, key),
    }));
}
function itemsOf(old, own, said) {
    const at = (holder, index) => {
        const node = holder?.node.kind === 'list' && index !== undefined ? holder.node.items[index] : undefined;
        return holder && node && { pointer: (0,finding_pointer/* childPointer */.Y2)(holder.pointer, String(index)), node };
    };
    const [first, second] = [listIn(own), listIn(old)];
    if (!first && !second)
        return [];
    const items = pairedItems(first, second, said);
    const times = new Map();
    return items.map(({ key, now, before }) => {
        const count = times.get(key) ?? 0;
        times.set(key, count + 1);
        // A sign that no JSON text holds keeps what is there twice apart.
        return { name: `[${JSON.stringify(key)}\n${count}]`, key, before: at(old, before), now: at(own, now) };
    });
}
function listIn(at) {
    return at?.node.kind === 'list' ? at.node : undefined;
}
/** Whether two leaves hold the same, typed. Of what cannot be read it is known alone that it is there. */
function isSame(before, now) {
    const [was, is] = [before.content.state, now.content.state];
    if (was !== is)
        return false;
    return was === 'present' || was === 'runtime' || (0,external_node_util_.isDeepStrictEqual)((0,parity_compare/* contentOf */.$E)(before), (0,parity_compare/* contentOf */.$E)(now));
}
/** What is not there has the name of what would hold it. */
function nameIn(names, pointer) {
    for (let holder = pointer;; holder = (0,finding_pointer/* parentPointer */.Yg)(holder)) {
        const name = names.get(holder);
        if (name !== undefined)
            return name + pointer.slice(holder.length);
        if (holder === '')
            return pointer;
    }
}

// EXTERNAL MODULE: ./build/src/examine.js + 11 modules
var examine = __webpack_require__(82695);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
;// CONCATENATED MODULE: ./build/src/against.js











/**
 * Examines the base as the state now was examined, without the network, and lays both beside each other. The
 * configuration is that of now on both sides, and so are its schemas: what a stricter rule finds is old where it was
 * there before, so that a rule can be written without mending all that it finds in one change. What an environment is put
 * together from is what the base itself says.
 */
async function compareWithBase(state, looked, surroundings) {
    const { base, watched, request } = looked;
    const unknown = await base.unknown();
    if (unknown !== undefined)
        return refuse(state, unknown, looked);
    const difference = await base.over(watched.differsIn);
    const live = await liveIn(looked);
    if (!difference || !live)
        return refuse(state, 'unreadable', looked);
    const isUntouched = difference.same && live.isSame;
    // A copy: what is found of the change itself is none of what was there before.
    const before = isUntouched
        ? { ...state, findings: [...state.findings] }
        : await examineBase({ ...looked, config: live.config }, surroundings);
    if (!before)
        return refuse(state, 'unreadable', looked);
    base.note(before.effective);
    // A crash over the files of the base is one of ours as well.
    if (!isUntouched)
        state.findings.push(...before.findings.filter(({ rule }) => rule === 'run/crashed'));
    const isHead = difference.alike && live.isSame && (await base.isHead());
    if (isHead && request.failOnNew)
        state.findings.push((0,finding/* finding */.gk)('change/same-commit', {}, placeOf(looked)));
    const same = isHead ? 'commit' : isUntouched ? 'files' : undefined;
    return layTogether(state, before, { ...looked, difference, live, same }, surroundings);
}
/** The configuration of now over the sources that the base names; undefined where nobody can tell which these are. */
async function liveIn({ base, config, policy }) {
    if (policy.isBase)
        return liveOf(config, undefined);
    const loaded = await base.loaded();
    return loaded && liveOf(config, loaded.ok ? loaded.config : undefined);
}
/** What somebody asked for and cannot be had is not told as nothing new. The commit before a push is often not there. */
function refuse(state, reason, looked) {
    const { by = 'request', ref } = looked.request.base;
    const severity = by === 'push' && !looked.request.failOnNew ? 'info' : 'error';
    state.findings.push((0,finding/* finding */.gk)('change/base-unknown', { reason, by, ...(by === 'request' && { ref }) }, placeOf(looked), severity));
    return undefined;
}
function placeOf({ config: { file } }) {
    return file === undefined ? {} : { location: { file, line: 1, column: 1 } };
}
async function examineBase({ base, config, request, policy: held }, surroundings) {
    return base.over(async (workspace) => {
        const before = (0,examine/* newExamination */.y5)();
        // The policy of the base is that of its files, all of which may not be there yet.
        const policy = held.isBase ? { ...held, workspace } : { ...held, workspace: fresh(request) };
        await (0,examine/* examine */.sb)(before, config, { request, workspace, policy }, { ...surroundings, progress: () => { } });
        return before;
    });
}
async function layTogether(state, before, looked, surroundings) {
    const { request, config, difference, live, same } = looked;
    const { touched, unread } = layEnvironments(state.effective, before.effective, config, live);
    const subjectOf = (one, workspace) => ({
        ...surroundings,
        request,
        config,
        workspace,
        plan: one.plan,
        effective: one.effective,
    });
    const now = subjectOf(state, fresh(request));
    const environments = await describeEnvironments(now, subjectOf(before, now.workspace), touched);
    const ofEnvironments = new Set([...state.effective, ...before.effective].flatMap(filesOf));
    const files = await describeFiles(difference.files, now, ofEnvironments);
    const { ref } = request.base;
    const change = { base: ref, onlyNew: request.failOnNew ?? false, same, environments, unread, ...files };
    const changed = new Set(difference.files.map(({ path }) => path));
    const sides = {
        touched,
        unread: new Set(unread.map(keyOf)),
        isTouchedAt: touchedPlaces(touched),
        files: changed,
        valuesNow: await readFileValues(fresh(request), state.findings, changed),
        valuesBefore: (await looked.base.over((over) => readFileValues(over, before.findings, changed))) ??
            (await readFileValues(now.workspace, [], changed)),
        ...(await linesOf(state, before, looked, now.workspace)),
    };
    const isLeft = (file) => !sides.isPolicy(file) && now.workspace.has(file) && !looked.watched.wasRead(file);
    const compare = (ours, theirs) => {
        const known = theirs.filter(({ environment = '' }) => !live.unknown.has(environment));
        const { marks, mended } = compareFindings(ours, known, sides);
        const [itemsOf, isGone] = [itemsIn(before), goneIn({ ...state, isLeft })];
        return { marks, mended: mended.filter((found) => isGone(found, itemsOf(found))) };
    };
    return { before, change, compare };
}
/** Every environment beside what it was; `unread` are those of which the base has nothing that could be read whole. */
function layEnvironments(now, before, { parity }, { unknown }) {
    const identities = parity && (0,parity_rows/* matchesOf */.th)(parity);
    const touched = new Map();
    const unread = [];
    for (const effective of now) {
        const old = before.find((one) => keyOf(one) === keyOf(effective));
        const { environment, service } = effective;
        if (old && [old, effective].every(isComparable) && !unknown.has(environment))
            touched.set(keyOf(effective), touchedIn(layBeside(old, effective, identities)));
        else
            unread.push({ environment, service });
    }
    return { touched, unread };
}
/** What an event lets nobody ask is left out on both sides. */
function isComparable({ complete, withheld }) {
    return complete || withheld !== undefined;
}
function filesOf({ documents }) {
    return documents.map(({ file }) => file);
}
/** The lines that findings of files stand in, on both sides. */
async function linesOf(state, before, { base, config }, workspace) {
    const all = [...state.findings, ...before.findings];
    const placed = all.flatMap(({ location }) => location?.file ?? []);
    const files = new Set([...placed, ...(config.file === undefined ? [] : [config.file])]);
    const read = (over) => {
        const lines = new Map();
        for (const file of files) {
            const text = over.read(file);
            if (text.ok)
                lines.set(file, text.source.text.split(/\r\n|\r|\n/));
        }
        return lines;
    };
    const [now, old] = [read(workspace), (await base.over(async (over) => read(over))) ?? new Map()];
    const ofSchemas = all.flatMap(({ rule, location }) => (rule.startsWith('schema/') ? (location?.file ?? []) : []));
    const policy = new Set([...ofSchemas, ...(config.file === undefined ? [] : [config.file])]);
    return {
        linesNow: (file) => now.get(file),
        linesBefore: (file) => old.get(file),
        isPolicy: (file) => policy.has(file),
    };
}
/** The items of a plan in which a finding was seen, whatever severity was chosen for it. */
function itemsIn({ items }) {
    const keyIn = (found) => JSON.stringify({ ...found, severity: '' });
    const known = new Map();
    for (const [id, findings] of items)
        for (const found of findings)
            known.set(keyIn(found), [...(known.get(keyIn(found)) ?? []), id]);
    return (found) => known.get(keyIn(found)) ?? [];
}
/** Each has a count of its own of the files that were read. */
function fresh({ workspace, limits }) {
    return (0,source_workspace/* openWorkspace */.OH)(workspace, limits);
}

// EXTERNAL MODULE: ./build/src/base/base.js + 3 modules
var base_base = __webpack_require__(30813);
// EXTERNAL MODULE: ./build/src/config/load.js + 27 modules
var load = __webpack_require__(44622);
// EXTERNAL MODULE: ./build/src/schema/shelf.js
var shelf = __webpack_require__(34521);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/source/watched.js


/** Watches over a workspace. Of what is read a digest is kept, so that texts can be let go as before. */
function watch(workspace) {
    const reads = new Map();
    const folders = new Map();
    const things = new Map();
    const expansions = new Map();
    const noteRead = (path, read) => {
        // One that is too long for a quick reader is read again.
        if (read)
            reads.set(path, digestOf(read));
        return read;
    };
    const note = (map, key, value) => {
        map.set(key, value);
        return value;
    };
    const watched = {
        limits: workspace.limits,
        has: (path) => note(things, path, workspace.has(path)),
        hasFolder: (path) => note(folders, path, workspace.hasFolder(path)),
        read: (path) => {
            const read = workspace.read(path);
            noteRead(path, read);
            return read;
        },
        readShort: (path, most) => noteRead(path, workspace.readShort(path, most)),
        expand: async (pattern) => {
            const expansion = await workspace.expand(pattern);
            expansions.set(pattern, JSON.stringify(expansion));
            return expansion;
        },
    };
    const differsIn = async (other) => {
        const files = new Map();
        let alike = [...things].every(([path, was]) => other.has(path) === was);
        alike &&= [...folders].every(([path, was]) => other.hasFolder(path) === was);
        let isExact = true;
        const paths = new Map(reads);
        for (const [pattern, was] of expansions) {
            const expansion = await other.expand(pattern);
            if (JSON.stringify(expansion) === was)
                continue;
            alike = false;
            for (const path of expansion.paths)
                if (!paths.has(path))
                    paths.set(path, UNREAD);
        }
        // All are read, also where a difference is known: what is not fetched yet then is.
        for (const [path, was] of paths) {
            const digest = digestOf(other.read(path));
            isExact &&= digest.exact === was.exact;
            if (digest.alike === was.alike)
                continue;
            alike = false;
            if (isText(digest) || isText(was))
                files.set(path, !isText(was) ? 'removed' : isText(digest) ? 'changed' : 'added');
        }
        const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
        return { same: alike && isExact, alike, files: sorted.map(([path, how]) => ({ path, how })) };
    };
    const wasRead = (path) => [...reads.keys()].some((one) => (0,source_workspace/* normalise */.j7)(one) === path);
    return { workspace: watched, differsIn, wasRead };
}
const UNREAD = { exact: '', alike: '' };
/** Stands before the digest of a text, and before nothing else. */
const TEXT = 'text ';
/**
 * A refusal is told by its words alone: where the file lies is the same. A carriage return is part of the value for some
 * loaders of dotenv files, so that line ends are only passed over where nothing hangs on them.
 */
function digestOf(read) {
    if (!read.ok) {
        const refusal = JSON.stringify([read.problem.rule, read.problem.facts]);
        return { exact: refusal, alike: refusal };
    }
    const { text, bom } = read.source;
    const digest = (of) => `${TEXT}${bom ? 'bom ' : ''}${(0,external_node_crypto_.hash)('sha256', of)}`;
    const exact = digest(text);
    return { exact, alike: text.includes('\r\n') ? digest(text.replaceAll('\r\n', '\n')) : exact };
}
function isText({ alike }) {
    return alike.startsWith(TEXT);
}

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
async function loadBasePolicy({ base }) {
    const loaded = await base.loaded();
    if (!loaded)
        return { ok: false, reason: (await base.unknown()) ?? 'unreadable' };
    if (loaded.ok)
        return loaded;
    // One that says nothing yet is none.
    const isMissing = loaded.findings.some(({ rule, facts }) => rule === 'config/missing' ||
        rule === 'config/nothing-to-check' ||
        (rule === 'source/file' && facts.reason === 'missing'));
    return { ok: false, reason: isMissing ? 'no-policy' : 'broken' };
}
/** Schemas that checked files name for themselves in the base, where they name another one now. */
function namesInBase({ request, base }, config) {
    return base.over((tree) => namedBefore(config, base_policy_fresh(request), tree));
}
/** Works with the files of the base's policy, all of which are there when the work is done for the last time. */
async function overPolicy({ request, base }, config, named, work) {
    const policyOf = (tree) => ({ workspace: tree, isBase: true, named });
    // Before the work, which takes longer, and would be done again for each schema that another one leads to.
    const read = await base.over(async (tree) => {
        await (0,check_schemas/* readDeclared */.D6)({ config, workspace: base_policy_fresh(request), policy: policyOf(tree) });
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
    await (0,examine/* examine */.sb)(state, config, { request: asked, workspace: base_policy_fresh(request), policy }, surroundings, async () => undefined);
    return state;
}
/** Each has a count of its own of the files that were read. */
function base_policy_fresh({ workspace, limits }) {
    return (0,source_workspace/* openWorkspace */.OH)(workspace, limits);
}

;// CONCATENATED MODULE: ./build/src/policy/hold.js







/**
 * Examines the work tree under the policy of the base. The one that is checked out is loaded as well: where it is broken,
 * it would stop every run once it is merged. Without a policy to go by nothing is examined, and the run is errored.
 * `workspace` is where the checked files are read, and `change` what the change is compared with. Gives the files of the
 * policy.
 */
async function holdToBase(state, run, { workspace, change }) {
    const { request, surroundings, base } = run;
    const own = await (0,load/* loadConfig */.Z)(request, base_policy_fresh(request));
    const loaded = await loadBasePolicy(run);
    if (!loaded.ok) {
        state.findings.push(...(own.ok ? [] : own.findings), unknown(loaded.reason));
        return undefined;
    }
    const { config } = loaded;
    const settled = await settle(run, config);
    if (!settled) {
        state.findings.push(...(own.ok ? [] : own.findings), unknown((await base.unknown()) ?? 'unreadable'));
        return undefined;
    }
    const { policy, trace } = settled;
    await (0,examine/* examine */.sb)(state, config, { request, workspace, policy }, surroundings, async () => change);
    const ownFile = own.ok ? own.config.file : undefined;
    const differing = (await trace.differsIn(base_policy_fresh(request))).files.map(({ path }) => path);
    const changed = new Set([...differing, ...(ownFile === config.file ? [] : [ownFile ?? []].flat())]);
    placeInTree(state, changed, workspace);
    if (!own.ok)
        state.findings.push(...own.findings);
    if (changed.size > 0)
        state.findings.push(changedFinding([...changed].sort(), workspace));
    return policy;
}
/** The files of the base's policy, with all fetched that a run reads of them: probes are asked once, and never again. */
async function settle(run, config) {
    const named = await namesInBase(run, config);
    if (!named)
        return undefined;
    // What checked files name themselves is known when they were held.
    const isByName = config.validate.some(({ schema, files }) => schema === undefined && files.length > 0);
    return overPolicy(run, config, named, async (files) => {
        const trace = watch(files.workspace);
        await (0,load/* loadConfig */.Z)(run.request, trace.workspace);
        // What only probes read was fetched, and may still differ.
        for (const name of (0,check_schemas/* declaredSchemas */.Zc)(config))
            if (!(0,shelf/* isRemote */.Vx)(name))
                trace.workspace.read(name);
        const policy = { ...files, workspace: trace.workspace };
        if (isByName)
            await examineOffline(run, config, policy);
        return { policy, trace };
    });
}
function unknown(reason) {
    return (0,finding/* finding */.gk)('policy/unknown', { reason, counts: true });
}
/** Lines of the base's own files are no lines of those that are checked out. */
function placeInTree(state, changed, workspace) {
    const placed = (location) => {
        if (!location || !changed.has(location.file))
            return location;
        return workspace.has(location.file) ? { file: location.file, line: 1, column: 1 } : undefined;
    };
    const found = state.findings.map((one) => ({
        ...one,
        location: placed(one.location),
        ...(one.related && { related: one.related.filter(({ location }) => !changed.has(location.file)) }),
    }));
    // One by one: there can be more of them than a call takes arguments.
    state.findings.length = 0;
    for (const one of found)
        state.findings.push(one);
}
/** Files that are told by name. */
const hold_MOST_FILES = 10;
function changedFinding(changed, workspace) {
    const files = changed.slice(0, hold_MOST_FILES);
    const there = changed.find((path) => workspace.has(path));
    const location = there === undefined ? undefined : { file: there, line: 1, column: 1 };
    return (0,finding/* finding */.gk)('policy/changed', { files, more: changed.length - files.length }, { location });
}

// EXTERNAL MODULE: ./build/src/gateway/ids.js
var ids = __webpack_require__(49934);
;// CONCATENATED MODULE: ./build/src/policy/loosening.js
/** Whether two parts of a configuration say the same, wherever they stand. */
function loosening_isSame(a, b) {
    return plain(a) === plain(b);
}
/** Entries by what each of them says in part: of thousands, not each is held against each. */
function byWhat(entries, what) {
    const known = Map.groupBy(entries, (entry) => plain(what(entry)));
    return (asked) => known.get(plain(asked)) ?? [];
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
 * Finds the entry of today that an entry of the base has become: that of its name, or one that says the same under
 * another name.
 */
function successorsIn(now) {
    const withoutName = ({ name: _, ...rest }) => rest;
    const [byName, byRest] = [byWhat(now, ({ name }) => name), byWhat(now, withoutName)];
    return (entry) => byName(entry.name)[0] ?? byRest(withoutName(entry))[0];
}
/** The environments that an entry speaks of, as far as both have them; without any it speaks of all. */
function environmentsOf(named, { before, now }) {
    const [left, asked] = [new Set(now.environments.map(({ name }) => name)), new Set(named)];
    const both = before.environments.map(({ name }) => name).filter((name) => left.has(name));
    return new Set(both.filter((name) => asked.size === 0 || asked.has(name)));
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
    return Object.keys(before).filter((name) => !Object.hasOwn(now, name) || !loosening_isSame(before[name], now[name]));
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
    const ofSides = byWhat(now.rules, sidesOf);
    const ofPaths = byWhat(now.rules, ({ paths }) => paths);
    return before.rules.flatMap((rule) => {
        if (rule.must === 'ignore' || ofSides(sidesOf(rule)).some((one) => asksAsMuch(one, rule)))
            return [];
        const [same] = ofPaths(rule.paths);
        return [{ part: 'parity-rule', name: nameOf(rule), keys: [], location: same?.location ?? top, weighs: false }];
    });
}
/** Rules by which something is no longer compared at all. */
function ignoringRules(before, now) {
    const placesOf = ({ paths, in: places }) => [paths, places];
    const isIgnoring = ({ must }) => must === 'ignore';
    const ignoredBefore = byWhat(before.rules.filter(isIgnoring), placesOf);
    return now.rules
        .filter((rule) => isIgnoring(rule) && ignoredBefore(placesOf(rule)).length === 0)
        .map((rule) => ({
        part: 'parity-rule',
        name: nameOf(rule),
        keys: ['must'],
        location: rule.location,
        weighs: false,
    }));
}
const WEIGHT = { error: 2, warning: 1, info: 0 };
/** What a rule speaks of. */
function sidesOf({ paths, in: places, scope }) {
    return [paths, places, scope];
}
/** Whether a rule asks as much as another one of the same sides. */
function asksAsMuch(one, rule) {
    return ((one.must === rule.must || STRICTNESS[one.must ?? 'present'] > STRICTNESS[rule.must ?? 'present']) &&
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
    const successorOf = successorsIn(now);
    return before.flatMap((entry) => {
        const { name } = entry;
        const one = successorOf(entry);
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
            ...(loosening_isSame(before.target, now.target) ? [] : ['database']),
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
            ...(loosening_isSame([before.format, before.custom], [now.format, now.custom]) ? [] : ['format']),
        ];
    }
    const kept = { ...now };
    return Object.entries(before)
        .filter(([key, value]) => !loosening_isSame(value, kept[key]) && !isStricter(key, value))
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

;// CONCATENATED MODULE: ./build/src/policy/held.js


/** Entries of `validate` that hold less than before: of the files that are there now, and of the environments. */
async function loosenedValidate(both, workspace) {
    const { before, now } = both;
    if (hasAll(now.validate, before.validate))
        return [];
    const held = await countHeld(before, both, workspace);
    const [tallied, left] = [tally(held), tally(await countHeld(now, both, workspace))];
    const isLess = ({ key, what }) => (left.get(`${key} ${what}`) ?? 0) < (tallied.get(`${key} ${what}`) ?? 0);
    const successorOf = successorsIn(now.validate);
    return before.validate.flatMap((entry) => {
        const lost = (held.get(entry) ?? []).filter(isLess).map(({ key }) => key);
        if (lost.length === 0)
            return [];
        const one = successorOf(entry);
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

;// CONCATENATED MODULE: ./build/src/policy/rules-of-base.js

/**
 * The policy of the base over what is deployed now: all that it asks, of environments that are put together as they are
 * now. A source that moved, or a key that moved to a new one, loosens nothing. What tollgate.yml only says to be there is
 * what that of the base says.
 */
function rulesOver(before, now) {
    const environments = before.environments.flatMap((environment) => {
        const same = now.environments.find(({ name }) => name === environment.name);
        return same ? [{ ...environment, sources: believed(environment.sources, same.sources) }] : [];
    });
    return { ...before, environments, parity: environments.length > 1 ? before.parity : undefined };
}
/** Whether an environment of both is put together from other sources now. */
function hasOtherSources(before, now) {
    return before.environments.some(({ name, sources }) => {
        const same = now.environments.find((one) => one.name === name);
        return !same || sourcesText(same.sources) !== sourcesText(sources);
    });
}
/** Sources of now, with the names that the same source of the base says to be there. */
function believed(before, now) {
    return now.map((source) => {
        const was = before.find((one) => sourcesText([unsaid(one)]) === sourcesText([unsaid(source)]));
        return was && 'present' in source && 'present' in was ? { ...source, present: was.present } : source;
    });
}
/** Whether an environment is said to hold names that the base does not say to be there. */
function saysMore(before, now) {
    const sources = believed(before.sources, now.sources);
    return now.sources.some((source, at) => {
        const held = sources[at];
        if (!held || !('present' in source) || !('present' in held))
            return false;
        return (source.present ?? []).some((name) => !(held.present ?? []).includes(name));
    });
}
/** Whether a source is named no more. One that is gone, or that is read in another way, has only moved. */
function dropsSource(before, now, isLeft) {
    return before.sources.some((source) => {
        if (now.sources.some((one) => placesText([one]) === placesText([source])))
            return false;
        if (source.kind === 'process' || source.kind === 'github')
            return true;
        return (source.kind === 'file' ? [source.path] : source.paths).some((path) => isLeft(path.replace(/^\.\//, '')));
    });
}
function unsaid(source) {
    return 'present' in source ? { ...source, present: undefined } : source;
}

;// CONCATENATED MODULE: ./build/src/policy/wider-waivers.js
/** Waivers that accept more than any of the base does. */
function widerWaivers({ before, now }) {
    return now.waivers
        .filter((waiver) => !before.waivers.some((other) => acceptsAsMuch(other, waiver)))
        .map(({ rule, location }) => ({ part: 'waiver', name: rule, keys: [], location, weighs: false }));
}
/** Whether all that a waiver accepts is accepted by another one, and as long. */
function acceptsAsMuch(other, waiver) {
    const isWithin = ['path', 'in', 'service', 'pin'].every((key) => other[key] === undefined || other[key] === waiver[key]);
    return other.rule === waiver.rule && isWithin && other.expires >= waiver.expires;
}

;// CONCATENATED MODULE: ./build/src/policy/declared.js







/** Every entry of tollgate.yml that asks for less than in the base, whatever that hides today. */
async function loosenedEntries(both, { workspace, files, told, isRead, rulePlace }) {
    return [
        ...otherFile(both, workspace),
        ...environments(both, (file) => workspace.has(file) && !isRead(file)),
        ...(await loosenedValidate(both, workspace)),
        ...gateways(both, told),
        ...loosenedProbes(both, files),
        ...loosenedParity(both),
        ...widerWaivers(both),
        ...loosenedRules(both, (rule) => words/* WORDS */.q9[rule].severity, rulePlace),
        ...both.before.scan
            .filter(({ path }) => !both.now.scan.some((one) => one.path === path))
            .map(({ path }) => ({ part: 'scan', name: path, keys: [], location: topOf(both), weighs: false })),
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
function environments(both, isLeft) {
    return both.before.environments.flatMap((before) => {
        const { name, payments } = before;
        const now = both.now.environments.find((one) => one.name === name);
        if (!now)
            return [{ part: 'environment', name, keys: [], location: topOf(both), weighs: false }];
        const keys = [
            ...(payments === now.payments || payments === 'undeclared' ? [] : ['payments']),
            ...(saysMore(before, now) ? ['present'] : []),
            ...(dropsSource(before, now, isLeft) ? ['sources'] : []),
        ];
        return keys.length === 0 ? [] : [{ part: 'environment', name, keys, location: now.location, weighs: false }];
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
        const judged = judgedAt.get(hidden_placeOf(found)) ?? [];
        if (judged.some((one) => covers(one, found)))
            return [];
        return [{ found, ...whyHidden(found, judged, foundAt.get(hidden_placeOf(found)) ?? [], now) }];
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
    return Map.groupBy(all, (one) => hidden_placeOf(findingOf(one)));
}
/** What makes two findings be about the same thing. */
function hidden_placeOf({ location, pointer, environment, service }) {
    const { file, line, column } = location ?? {};
    return JSON.stringify([file, line, column, pointer, environment, service]);
}

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
    const loaded = await loadBasePolicy(run);
    if (!loaded.ok)
        return loaded.reason === 'no-policy' ? [] : loosened_unknown(now, loaded.reason);
    const before = loaded.config;
    const differing = await compare(run, before, trace);
    if (!differing)
        return loosened_unknown(now, 'unreadable');
    const { isSame, changed, files, named } = differing;
    if (isSame && files.size + named.size === 0)
        return [];
    const seen = await overPolicy(run, before, named, (policy) => underBase(run, before, { now, policy, state, judge }));
    if (!seen)
        return loosened_unknown(now, 'unreadable');
    if (before.file !== undefined && before.file !== now.file)
        changed.add(before.file);
    const rulePlace = await rulePlaces(run, now);
    const judged = judge(now, state.findings);
    const gatewayPlace = now.ownGateways.find((one) => !hasAll(before.ownGateways, [one]))?.own?.location;
    // Nothing is asked twice: of what probes found it is known what the base's `rules` and waivers make of it.
    const asked = judge(before, state.findings.filter(isOfNetwork));
    const hidden = hiddenFindings(isWhole(state) ? [...seen.judged, ...asked] : asked, {
        changed,
        found: state.findings,
        judged,
        rulePlace,
        gatewayPlace,
    });
    const read = new Set(state.effective.flatMap(({ documents }) => documents.map(({ file }) => file)));
    const isRead = (file) => read.has(file);
    const about = { workspace: base_policy_fresh(request), files, rulePlace, isRead, told: weighing(judged) };
    const loosenings = await loosenedEntries({ before, now }, about);
    // A waiver that is told where it hides something is not told again.
    const isTold = ({ part, location }) => part === 'waiver' && hidden.some(({ related = [] }) => related.some((one) => isSamePlace(one.location, location)));
    const entries = entryFindings(loosenings.filter((one) => !isTold(one)));
    return [...hidden, ...entries, ...(seen.isDone ? [] : loosened_unknown(now, 'not-judged')), ...seen.findings];
}
/** What of the base's policy is not as it is here; undefined when it cannot be read. */
async function compare(run, before, trace) {
    const compared = await run.base.over(async (tree) => {
        const { alike, files } = await trace.differsIn(tree);
        return { isSame: alike, changed: new Set(files.map(({ path }) => path)) };
    });
    const files = await changedFiles(run, before);
    const named = await namesInBase(run, before);
    return compared && files && named ? { ...compared, files, named } : undefined;
}
/** What the base's policy says of the tree. Twice where sources were dropped: what only these hold counts as well. */
async function underBase(run, before, { now, policy, state, judge }) {
    if (offlineChecks(run.request).length === 0)
        return { judged: [], findings: [], isDone: true };
    const rules = rulesOver(before, now);
    const seen = rules.environments.length + rules.validate.length === 0 ? undefined : await examineOffline(run, rules, policy);
    const whole = hasOtherSources(before, now) ? await examineOffline(run, before, policy) : undefined;
    const known = new Set(state.effective.flatMap(({ documents }) => documents.map(({ file }) => file)));
    const judged = judge(rules, seen?.findings ?? []);
    const ours = judge(now, state.findings);
    const dropped = judge(before, whole?.findings ?? []).filter(({ finding: found }) => (found.location !== undefined && isDropped(found.location.file, whole, known)) || isAbandoned(found, now, ours));
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
/** Whether a finding speaks of an environment that there is no more, and nobody tells it of another one. */
function isAbandoned(found, { environments }, ours) {
    const { environment, location, pointer } = found;
    if (environment === undefined || !location || environments.some(({ name }) => name === environment))
        return false;
    return !ours.some((one) => one.finding.pointer === pointer && isSamePlace(location, one.finding.location) && covers(one, found));
}
function isDropped(file, whole, known) {
    const wasRead = whole?.effective.some(({ documents }) => documents.some((document) => document.file === file));
    return wasRead === true && !known.has(file);
}
function isSamePlace(one, other) {
    return other !== undefined && (0,finding_location/* formatLocation */.j)(one) === (0,finding_location/* formatLocation */.j)(other);
}
function isOfNetwork({ rule }) {
    return /^(?:probe|database|redundancy|payment-method)\//.test(rule);
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
                const trace = watch(tree);
                if (key === 'body')
                    trace.workspace.read(path);
                else
                    await (0,check_schemas/* readDeclared */.D6)({ config: onlySchema(before, path), workspace: trace.workspace });
                return (await trace.differsIn(base_policy_fresh(request))).alike;
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
    const { documents } = await (0,read/* readDocuments */.r9)(base_policy_fresh(request), file, 'yaml');
    const [document] = documents;
    return (rule) => document && (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(document.value, 'rules'), rule) !== undefined
        ? document.locate((0,finding_pointer/* toPointer */.rb)(['rules', rule]), 'key')
        : { file, line: 1, column: 1 };
}
function loosened_unknown({ file }, reason) {
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

;// CONCATENATED MODULE: ./build/src/with-base.js








/**
 * Examines the state now, lays the base beside it, and looks at what the change does to its own policy. Gives what is
 * known of the base; undefined where nothing is, which is told.
 */
async function examineWithBase(state, { request, base, judge }, surroundings) {
    const run = { request, base, surroundings };
    const held = request.policy === 'base' ? await with_base_underBase(state, run) : await underHead(state, run);
    const { config } = state;
    const isExamined = state.effective.length + state.items.size > 0;
    if (!held || !config || !isExamined || surroundings.signal.aborted)
        return undefined;
    const { watched, policy, own } = held;
    const against = await compareWithBase(state, { request, base, config, watched, policy }, surroundings);
    // What was pushed is merged already, and whoever deploys it cannot take the change back.
    if (own && request.base.by !== 'push' && !surroundings.signal.aborted)
        await (0,examine/* guarded */.Nj)('policy', state, async () => {
            for (const found of await findLoosened(run, state, own, judge))
                state.findings.push(found);
        });
    return against;
}
/** Under the policy that is checked out. */
async function underHead(state, { request, base, surroundings }) {
    const workspace = (0,source_workspace/* openWorkspace */.OH)(request.workspace, request.limits);
    const [watched, own] = [watch(workspace), watch(workspace)];
    const loaded = await (0,load/* loadConfig */.Z)(request, own.workspace);
    if (!loaded.ok) {
        state.findings.push(...loaded.findings);
        return undefined;
    }
    const policy = { workspace: own.workspace, isBase: false, named: new Map() };
    const tree = { request, workspace: watched.workspace, policy };
    await (0,examine/* examine */.sb)(state, loaded.config, tree, surroundings, async () => base);
    return { watched, policy, own };
}
/** Under the policy that the base has. */
async function with_base_underBase(state, run) {
    const { request, surroundings } = run;
    const watched = watch((0,source_workspace/* openWorkspace */.OH)(request.workspace, request.limits));
    const deciding = { ...request, base: { ...request.base, decides: true } };
    const base = (0,base_base.openBase)(deciding, () => state.config, surroundings.signal, surroundings.github);
    if (!base)
        throw new Error('a base was asked for and not opened');
    const policy = await holdToBase(state, { ...run, base }, { workspace: watched.workspace, change: run.base });
    return policy && { watched, policy, own: undefined };
}


/***/ })

};
