export const id = 9733;
export const ids = [9733];
export const modules = {

/***/ 49733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatewaysCheck: () => (/* binding */ gatewaysCheck)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 1 modules
var recognise = __webpack_require__(4263);
// EXTERNAL MODULE: ./build/src/gateway/sighting.js
var sighting = __webpack_require__(49313);
// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
;// CONCATENATED MODULE: ./build/src/check/gateway-scene.js


/** Every place in the configuration that tells of a gateway. A name that others have too counts only beside another sign. */
function sceneOf(effective, { recognise }) {
    const all = [...effective.leaves.values()].flatMap((leaf) => recognise((0,pointer/* fromPointer */.kU)(leaf.pointer), scalarText(leaf)).map((sighting) => ({ ...sighting, leaf })));
    const certain = new Set(all.filter(({ isShared }) => !isShared).map(({ gateway }) => gateway));
    const names = new Set(all.map(({ leaf }) => (0,pointer/* fromPointer */.kU)(leaf.pointer).at(-1)));
    const counts = (seen) => !seen.isShared || (certain.has(seen.gateway) && (besideOf(seen)?.some((name) => names.has(name)) ?? true));
    return { effective, seen: all.filter(counts) };
}
/** Names of which one must stand beside what was seen; undefined where its own name says enough. */
function besideOf(seen) {
    return seen.kind === 'mode-variable' ? seen.variable.beside : undefined;
}
/** The text of a leaf, or of its number or its `true`. The caller must not show it. */
function scalarText(leaf) {
    const { content } = leaf;
    if (content.state !== 'known')
        return (0,effective/* textOf */.b)(leaf);
    const { value } = content;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (0,effective/* textOf */.b)(leaf);
}
/** Where a leaf stands, for a finding about its value. */
function placeOf({ pointer, origin }, { environment, service }) {
    return { location: origin().valueLocation, pointer, environment, service };
}

;// CONCATENATED MODULE: ./build/src/check/gateway-modes.js



/** Hosts, credentials and mode variables whose mode is not that of the environment. */
const modesDisagreeing = (scene) => {
    const { payments } = scene.effective;
    if (payments !== 'live' && payments !== 'test')
        return [];
    return scene.seen.flatMap((seen) => disagreement(seen, payments, scene));
};
function disagreement(seen, wanted, { effective }) {
    const { gateway, mode, leaf } = seen;
    const place = placeOf(leaf, effective);
    const severity = seen.isSure && !saysItself(leaf.pointer, mode) ? 'error' : 'warning';
    const facts = { gateway: gateway.name, wanted };
    if (seen.kind === 'mode-variable') {
        // One whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
        const isWrong = mode === undefined ? seen.isUnknownWord && scalarText(leaf) !== undefined : mode !== wanted;
        return isWrong ? [(0,finding/* finding */.gk)('gateway/mode', { ...facts, mode }, place, severity)] : [];
    }
    if (mode === undefined || mode === wanted)
        return [];
    if (seen.kind === 'host')
        return [(0,finding/* finding */.gk)('gateway/host', { ...facts, host: mode }, place, severity)];
    if (seen.kind === 'api-version')
        return [];
    const credential = sighting/* CREDENTIAL_WORDS */.K[seen.credential.kind];
    return [(0,finding/* finding */.gk)('gateway/key', { ...facts, credential, key: mode }, place, severity)];
}
const OWN_WORDS = {
    test: /(?:^|[^a-z])(?:test|sandbox|demo|playground)(?:[^a-z]|$)/i,
    live: /(?:^|[^a-z])(?:live|prod|production)(?:[^a-z]|$)/i,
};
/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
function saysItself(pointer, mode) {
    return mode !== undefined && OWN_WORDS[mode].test(pointer);
}

// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
;// CONCATENATED MODULE: ./build/src/check/gateways.js






/** All that is held against an environment, in the order in which it is told. */
const JUDGES = [modesDisagreeing];
/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
const gatewaysCheck = {
    name: 'gateways',
    run: async (items, subject) => {
        const recogniser = (0,recognise/* recogniserOf */.nF)(await (0,catalogue.loadCatalogue)(subject.config.ownGateways));
        const scenes = scenesIn(subject, recogniser);
        return {
            items: items.map((item) => {
                const effective = (0,check_subject/* effectiveOf */.d)(subject, item);
                const scene = scenes.find((one) => one.effective === effective);
                if (!scene)
                    throw new Error(`nothing was recognised for ${item.id}`);
                return { id: item.id, findings: judge(scene, scenes, subject) };
            }),
            findings: [],
        };
    },
};
function scenesIn({ effective }, recogniser) {
    return effective.map((one) => sceneOf(one, recogniser));
}
function judge(scene, scenes, subject) {
    if (scene.seen.length === 0)
        return [];
    const { environment, service } = scene.effective;
    const others = scenes.filter((one) => one !== scene && one.effective.service === service);
    const spec = subject.config.environments.find(({ name }) => name === environment);
    return [...withoutPayments(scene, spec), ...JUDGES.flatMap((judge) => judge(scene, others, subject))];
}
/** A gateway in an environment that takes no payments, or does not say whether it does. */
function withoutPayments({ effective, seen }, spec) {
    const { payments, environment, service } = effective;
    const gateways = [...new Set(seen.map(({ gateway }) => gateway.name))].sort();
    const place = { environment, service, location: spec?.location };
    if (payments === 'undeclared')
        return [(0,finding/* finding */.gk)('gateway/payments-undeclared', { gateways }, place)];
    if (payments !== 'none')
        return [];
    return [(0,finding/* finding */.gk)('gateway/payments-none', { gateways }, { ...place, location: seen[0]?.leaf.origin().valueLocation })];
}


/***/ }),

/***/ 58551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isSure)
/* harmony export */ });
/** Only a fact that is surely so, and whose source is recorded, makes an error. */
function isSure({ confidence, sources }) {
    return confidence === 'high' && sources.some((source) => source !== 'unrecorded');
}


/***/ }),

/***/ 63527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ gatewaysAt),
/* harmony export */   Hr: () => (/* binding */ modeOfHost),
/* harmony export */   Mh: () => (/* binding */ addressesIn),
/* harmony export */   UC: () => (/* binding */ isHostOf),
/* harmony export */   s_: () => (/* binding */ indexHosts),
/* harmony export */   vv: () => (/* binding */ modeOfAddress),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/** Longest part of a value that is looked at as a host, and how many of them. */
const LONGEST_PART = 2048;
const MOST_PARTS = 100;
/**
 * The addresses in a value: of a URL or a bare host name, with a port and a path or without, or of a list of nothing but
 * those. A host inside a sentence is only spoken of.
 */
function addressesIn(text) {
    if (!text.includes('.'))
        return [];
    const parts = text.split(/[\s,;|]+/, MOST_PARTS).filter((part) => part !== '');
    const addresses = [];
    for (const part of parts) {
        const address = part.length > LONGEST_PART ? undefined : addressOf(part);
        if (!address)
            return [];
        addresses.push(address);
    }
    return addresses;
}
function addressOf(part) {
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(part);
    if (!isUrl && !/^[a-z0-9.-]+\.[a-z]{2,}\.?(?::\d{1,5})?(?:\/.*)?$/i.test(part))
        return undefined;
    const url = URL.parse(isUrl ? part : `https://${part}`);
    return url && url.hostname !== '' ? url : undefined;
}
/** The host of an address in lower case and without a trailing dot. */
function hostOf({ hostname }) {
    return hostname.toLowerCase().replace(/\.$/, '');
}
/** Which mode of the gateway a host belongs to; undefined when it is none of its hosts. */
function modeOfHost(gateway, host) {
    const { live, test, livePatterns, testPatterns } = patternsOf(gateway);
    if (test.has(host) || testPatterns.some((pattern) => pattern.test(host)))
        return 'test';
    return live.has(host) || livePatterns.some((pattern) => pattern.test(host)) ? 'live' : undefined;
}
/** Whether a host is one of the gateway's, of either mode or of none. */
function isHostOf(gateway, host) {
    return patternsOf(gateway).neutral.has(host) || modeOfHost(gateway, host) !== undefined;
}
/** The mode that an address of the gateway tells; undefined where it tells none, or is no address of it. */
function modeOfAddress(gateway, url) {
    const { shared, livePaths = [], testPaths = [], neutral = [] } = gateway.hosts;
    const host = hostOf(url);
    if (neutral.includes(host))
        return undefined;
    const mode = modeOfHost(gateway, host);
    if (mode === undefined || !shared)
        return mode;
    if (testPaths.some((path) => `${url.pathname}/`.startsWith(path)))
        return 'test';
    return livePaths.some((path) => `${url.pathname}/`.startsWith(path)) ? 'live' : undefined;
}
const patterns = new WeakMap();
/** They are compiled once: every value of a configuration is held against those of every gateway. */
function patternsOf(gateway) {
    const known = patterns.get(gateway);
    if (known)
        return known;
    const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
    const compile = (list) => list.map((pattern) => new RegExp(pattern, 'u'));
    const made = {
        live: new Set(live),
        test: new Set(test),
        neutral: new Set(neutral),
        livePatterns: compile(livePatterns),
        testPatterns: compile(testPatterns),
    };
    patterns.set(gateway, made);
    return made;
}
/** Stands for the domain of a pattern that does not end with one. */
const ANY_DOMAIN = '';
/** Makes the index of a catalogue. */
function indexHosts(catalogue) {
    const byHost = new Map();
    const byDomain = new Map();
    const add = (index, key, gateway) => {
        const known = index.get(key);
        if (!known)
            index.set(key, [gateway]);
        else if (!known.includes(gateway))
            known.push(gateway);
    };
    for (const gateway of catalogue) {
        const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
        for (const host of [...live, ...test, ...neutral])
            add(byHost, host, gateway);
        for (const pattern of [...livePatterns, ...testPatterns])
            add(byDomain, domainOfPattern(pattern), gateway);
    }
    return { byHost, byDomain };
}
/** The last two labels of whatever a pattern fits, where it ends with them as they are: `\u2026\.adyen\.com$`. */
function domainOfPattern(pattern) {
    const [, name, top] = /\\\.([a-z0-9-]+)\\\.([a-z]+)\$$/.exec(pattern) ?? [];
    const isOneOfSeveral = pattern.replace(/\([^()]*\)/g, '').includes('|');
    return name === undefined || isOneOfSeveral ? ANY_DOMAIN : `${name}.${top}`;
}
/** The gateways that a host is of, whatever mode it tells. */
function gatewaysAt({ byHost, byDomain }, host) {
    const known = byHost.get(host) ?? [];
    const domain = host.split('.').slice(-2).join('.');
    const perhaps = [...(byDomain.get(domain) ?? []), ...(byDomain.get(ANY_DOMAIN) ?? [])];
    return [...known, ...perhaps.filter((gateway) => !known.includes(gateway) && isHostOf(gateway, host))];
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nF: () => (/* binding */ recogniserOf)
});

// UNUSED EXPORTS: matches, modeOfKey

// EXTERNAL MODULE: ./build/src/gateway/evidence.js
var evidence = __webpack_require__(58551);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var gateway_hosts = __webpack_require__(63527);
;// CONCATENATED MODULE: ./build/src/gateway/words.js
/** Words that say which of several things of the same kind it is, and not of what kind. */
const QUALIFIERS = new Set([
    ...['LIVE', 'PROD', 'PRODUCTION', 'TEST', 'TESTING', 'SANDBOX', 'STAGING', 'STAGE', 'STG', 'DEV', 'DEVELOPMENT'],
    ...['DEMO', 'PREVIEW', 'QA', 'UAT', 'PRIMARY', 'SECONDARY', 'BACKUP', 'FALLBACK', 'DEFAULT', 'MAIN', 'OLD', 'NEW'],
    ...['CURRENT', 'PREVIOUS', 'LEGACY', 'APAC', 'EMEA', 'LATAM', 'NA', 'ROW', 'EU', 'US', 'UK', 'GB', 'DE', 'FR', 'NL'],
    ...['ES', 'IT', 'AT', 'CH', 'BE', 'PL', 'SE', 'NO', 'DK', 'FI', 'IE', 'PT', 'CZ', 'CA', 'AU', 'NZ', 'JP', 'SG', 'HK'],
    ...['IN', 'BR', 'MX', 'ZA', 'NG', 'KE', 'GH', 'AE', 'SA'],
]);
/** The words of a key, or of all keys that lead to a value, in capitals: `payments.stripe.secretKey` has four. */
function wordsOf(path) {
    return path.flatMap((segment) => (/^\d+$/.test(segment) ? [] : splitWords(segment)));
}
function splitWords(segment) {
    // Most names are in capitals already, and have no words that only a small letter tells apart.
    if (/^[A-Z0-9_]+$/.test(segment))
        return segment.split('_').filter((word) => word !== '');
    return segment
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((word) => word !== '');
}
/** Whether a word says which one it is, and not what: a mode, a region, a number. */
function isQualifier(word) {
    return QUALIFIERS.has(word) || /^V?\d+$/.test(word);
}
/** The words of a known name as one text: `LEMONSQUEEZY_API_KEY` and `lemonSqueezy.apiKey` are the same. */
function joined(name) {
    return name.replace(/[^A-Z0-9]/g, '');
}
/** Most words that a known name has. */
const LONGEST_NAME = 9;
/**
 * What the words may be the end of a known name of, the likeliest first: as they are, without the qualifiers at the end,
 * and without any. Whatever stands before the known name is a prefix: a framework's, or a service's.
 *
 * `endsSo` says whether any known name ends with these two characters: most keys are done with after that question.
 */
function namesIn(words, endsSo = () => true) {
    const last = words.findLastIndex((word) => !isQualifier(word)) + 1;
    const readings = [];
    if (endsSo(endOf(words)))
        readings.push(words);
    const meant = words.slice(0, last);
    if (!endsSo(endOf(meant)))
        return readings.flatMap(endings);
    if (last < words.length)
        readings.push(meant);
    if (meant.some(isQualifier))
        readings.push(meant.filter((word) => !isQualifier(word)));
    return readings.flatMap(endings);
}
/** The last two characters of a name, as it is found in the index. */
function endOf(words) {
    const last = words.at(-1) ?? '';
    return last.length > 1 ? last.slice(-2) : `${words.at(-2)?.slice(-1) ?? ''}${last}`;
}
function endings(words) {
    const ends = [];
    let text = '';
    for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_NAME); at--) {
        text = `${words[at] ?? ''}${text}`;
        ends.push(text);
    }
    return ends.reverse();
}
/** What is known of any one, two or three words that stand beside each other, joined. */
function foundIn(words, index) {
    const found = [];
    for (let from = 0; from < words.length; from++) {
        let run = '';
        for (let to = from; to < Math.min(from + 3, words.length); to++) {
            run += words[to] ?? '';
            const known = index.get(run);
            if (known)
                found.push(...known);
        }
    }
    return found;
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
    const ends = new Set([...names.keys()].map((name) => name.slice(-2)));
    const hosts = (0,gateway_hosts/* indexHosts */.s_)(catalogue);
    const shapes = indexShapes(catalogue);
    return {
        recognise: (path, value) => {
            const text = value?.trim();
            const said = wordsOf(path);
            const named = byName({ names, endsSo: (end) => ends.has(end) }, path, said, text);
            const tells = named.some((sighting) => sighting.kind !== 'mode-variable' || sighting.mode !== undefined);
            if (tells || text === undefined || text === '')
                return named;
            const asked = byHost(hosts, said, text);
            return [...named, ...asked, ...(named.length + asked.length > 0 ? [] : byValue(shapes, said, text))];
        },
    };
}
function indexNames(catalogue) {
    const index = new Map();
    const add = (gateway, meaning) => {
        for (const [name, how] of namesOf(meaning.entry)) {
            const known = index.get(joined(name));
            const named = { ...meaning, gateway, name, ...how };
            if (known)
                known.push(named);
            else
                index.set(joined(name), [named]);
        }
    };
    for (const gateway of catalogue) {
        for (const entry of gateway.credentials)
            add(gateway, { kind: 'credential', entry });
        for (const entry of gateway.modeVariables)
            add(gateway, { kind: 'mode-variable', entry });
        if (gateway.apiVersion)
            add(gateway, { kind: 'api-version', entry: gateway.apiVersion });
    }
    return index;
}
function namesOf({ names, unrecordedNames = [], sharedNames = [] }) {
    return [
        ...names.map((name) => [name, { isRecorded: true, isShared: false }]),
        ...unrecordedNames.map((name) => [name, { isRecorded: false, isShared: false }]),
        ...sharedNames.map((name) => [name, { isRecorded: true, isShared: true }]),
    ];
}
function byName({ names, endsSo }, path, said, text) {
    for (const name of namesIn(said, endsSo)) {
        const known = names.get(name)?.filter((one) => isNamed(one, path));
        if (known && known.length > 0)
            return sightingsOf(known, text);
    }
    return [];
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
        const best = own.find((one) => one.kind === 'credential' && hasShape(one.entry, text)) ?? own[0];
        return best ? [sightingOf(best, text)] : [];
    });
}
function sightingOf(named, text) {
    const { gateway, isShared, isRecorded } = named;
    const sure = (0,evidence/* isSure */.Y)(named.entry) && isRecorded;
    const seen = { gateway, by: 'name', evidence: named.entry, isShared, isSure: sure };
    switch (named.kind) {
        case 'credential': {
            const mode = modeOfKey(named.entry, text);
            // The shape alone tells the gateway, whatever the name is worth.
            const isDistinct = mode !== undefined && named.entry.distinct !== undefined && (0,evidence/* isSure */.Y)(named.entry);
            return { ...seen, kind: 'credential', credential: named.entry, mode, isSure: sure || isDistinct };
        }
        case 'mode-variable': {
            const mode = modeOfWord(named.entry, text);
            const isUnknownWord = mode === undefined && text !== undefined && (0,gateway_hosts/* addressesIn */.Mh)(text).length === 0;
            const isLent = isShared || named.entry.beside !== undefined;
            return { ...seen, kind: 'mode-variable', variable: named.entry, mode, isUnknownWord, isShared: isLent };
        }
        case 'api-version':
            return { ...seen, kind: 'api-version', version: named.entry, mode: undefined };
    }
}
/** Which mode the shape of a credential proves; undefined where it proves none. */
function modeOfKey({ livePattern, testPattern }, text) {
    if (text === undefined)
        return undefined;
    if (testPattern !== undefined && matches(testPattern, text))
        return 'test';
    return livePattern !== undefined && matches(livePattern, text) ? 'live' : undefined;
}
function hasShape(credential, text) {
    if (text === undefined)
        return false;
    const { pattern } = credential;
    return modeOfKey(credential, text) !== undefined || (pattern !== undefined && matches(pattern, text));
}
const compiled = new Map();
/** Patterns of the catalogue are compiled when they are first asked for, and once. */
function matches(pattern, text) {
    const known = compiled.get(pattern) ?? new RegExp(pattern, 'u');
    compiled.set(pattern, known);
    return known.test(text);
}
function modeOfWord({ live, test, caseSensitive }, text) {
    const plain = (word) => (caseSensitive ? word : word.toLowerCase()).replace(/\/$/, '');
    const isOneOf = (words) => text !== undefined && words.some((word) => plain(word) === plain(text));
    if (isOneOf(test))
        return 'test';
    return isOneOf(live) ? 'live' : undefined;
}
/** Words of a name under which hosts are only spoken of: what is allowed to be reached, or where to read on. */
const SPOKEN_OF = /^(?:ALLOW.*|BLOCK.*|CONTENT|CORS|CSP|DENY.*|DOC|DOCS|DOCUMENTATION|EGRESS|EXCLUDE.*|FIREWALL|IGNORE.*|INGRESS|NO|ORIGINS?|PERMITTED|POLICY|SRC|TRUSTED|WHITELIST.*)$/;
function byHost(index, said, text) {
    const addresses = (0,gateway_hosts/* addressesIn */.Mh)(text);
    if (addresses.length === 0)
        return [];
    const isList = said.some((word) => SPOKEN_OF.test(word));
    const gateways = new Set(addresses.flatMap((address) => (0,gateway_hosts/* gatewaysAt */.BX)(index, (0,gateway_hosts/* hostOf */.w4)(address))));
    return [...gateways].flatMap((gateway) => {
        const own = addresses.filter((address) => (0,gateway_hosts/* isHostOf */.UC)(gateway, (0,gateway_hosts/* hostOf */.w4)(address)));
        const modes = isList ? [] : [...new Set(own.flatMap((address) => (0,gateway_hosts/* modeOfAddress */.vv)(gateway, address) ?? []))];
        // A list with hosts of both modes may say what can be reached, and not what is used.
        const sure = modes.length === 1 && (0,evidence/* isSure */.Y)(gateway.hosts);
        const seen = { gateway, kind: 'host', by: 'host', evidence: gateway.hosts, isSure: sure, isShared: false };
        return modes.length === 0 ? [{ ...seen, mode: undefined }] : modes.map((mode) => ({ ...seen, mode }));
    });
}
/** Words that a key of any provider may be called by. */
const GENERIC = new Set([
    ...['ACCESS', 'API', 'APP', 'BACKEND', 'BILLING', 'CHECKOUT', 'CLIENT', 'CONFIG', 'CREDENTIAL', 'CREDENTIALS', 'ENV'],
    ...[
        'EXPO',
        'FRONTEND',
        'GATEWAY',
        'KEY',
        'KEYS',
        'MY',
        'NEXT',
        'NUXT',
        'PAY',
        'PAYMENT',
        'PAYMENTS',
        'PRIVATE',
        'PK',
    ],
    ...[
        'PROVIDER',
        'PUBLIC',
        'PUBLISHABLE',
        'REACT',
        'RESTRICTED',
        'SECRET',
        'SERVER',
        'SERVICE',
        'SETTINGS',
        'SHOP',
        'SK',
    ],
    ...['STORE', 'TOKEN', 'VALUE', 'VITE', 'VUE', 'WEB'],
]);
/** Shortest text that is looked at as a credential. */
const SHORTEST_KEY = 8;
function indexShapes(catalogue) {
    const shapes = catalogue.flatMap((gateway) => gateway.credentials
        .filter(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined)
        .map((credential) => ({ gateway, credential })));
    const named = new Map();
    for (const shape of shapes) {
        for (const word of shape.gateway.words) {
            named.set(word.toUpperCase(), [...(named.get(word.toUpperCase()) ?? []), shape]);
        }
    }
    const of = (distinct) => shapes.filter(({ credential }) => credential.distinct === distinct);
    const always = of('always');
    const patterns = always.flatMap(({ credential: { livePattern, testPattern } }) => [livePattern, testPattern]);
    const anyOfAlways = new RegExp(patterns.flatMap((one) => (one === undefined ? [] : `(?:${one})`)).join('|') || '$^', 'u');
    return { always, anyOfAlways, unlessNamed: of('unless-named'), named };
}
/**
 * A credential under a name that nobody foresaw. Its shape must be the gateway's alone, or the name speaks of the
 * gateway; keys of several providers begin as Stripe's do.
 */
function byValue(index, said, text) {
    if (text.length < SHORTEST_KEY || /\s/.test(text))
        return [];
    const isGeneric = said.every((word) => word.length === 1 || GENERIC.has(word) || isQualifier(word));
    const spokenOf = foundIn(said, index.named);
    const always = index.anyOfAlways.test(text) ? index.always : [];
    const shapes = [...always, ...(isGeneric ? index.unlessNamed : []), ...spokenOf];
    return [...new Set(shapes)].flatMap(({ gateway, credential }) => {
        const mode = modeOfKey(credential, text);
        if (mode === undefined)
            return [];
        const sure = (0,evidence/* isSure */.Y)(credential) && credential.distinct !== undefined;
        const seen = { gateway, by: 'value', mode, evidence: credential, isSure: sure, isShared: false };
        return [{ ...seen, kind: 'credential', credential }];
    });
}


/***/ }),

/***/ 49313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CREDENTIAL_WORDS),
/* harmony export */   z: () => (/* binding */ isSecretKind)
/* harmony export */ });
/** Whether it is a credential that nobody else may know. */
function isSecretKind(kind) {
    return kind === 'secret' || kind === 'webhook';
}
/** What a kind of credential is called. */
const CREDENTIAL_WORDS = {
    secret: 'secret key',
    publishable: 'publishable key',
    webhook: 'webhook secret',
    id: 'identifier',
};


/***/ })

};
