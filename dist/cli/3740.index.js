export const id = 3740;
export const ids = [3740];
export const modules = {

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatewaysCheck: () => (/* binding */ gatewaysCheck)
});

// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var gateway_catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/recognise.js + 3 modules
var recognise = __webpack_require__(5637);
// EXTERNAL MODULE: ./build/src/gateway/evidence.js
var evidence = __webpack_require__(58551);
// EXTERNAL MODULE: ./build/src/gateway/expressions.js
var expressions = __webpack_require__(8291);
// EXTERNAL MODULE: ./build/src/gateway/hosts.js
var hosts = __webpack_require__(63527);
// EXTERNAL MODULE: ./build/src/hygiene/placeholder.js
var placeholder = __webpack_require__(41640);
// EXTERNAL MODULE: ./build/src/finding/pointer.js
var pointer = __webpack_require__(95814);
// EXTERNAL MODULE: ./build/src/gateway/words.js
var gateway_words = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/check/gateway-names.js


/** Whether a key bears one of some known names, with a prefix of a framework or a service before it or without. */
function bears({ called }, names) {
    const read = new Set((0,gateway_words/* namesIn */.wX)((0,gateway_words/* wordsOf */.Z9)(called)));
    return names.some((name) => read.has((0,gateway_words/* joined */.oR)(name)));
}
const MODE_WORDS = {
    test: /^(?:TEST|TESTING|SANDBOX|DEMO|PLAYGROUND)\d*$/,
    live: /^(?:LIVE|PROD|PRODUCTION)\d*$/,
};
/** Whether a key, or one that leads to it, says of itself that it is of a mode. */
function says({ called }, mode) {
    return (0,gateway_words/* wordsOf */.Z9)(called).some((word) => MODE_WORDS[mode].test(word));
}
/**
 * Whether two keys are of the same one of several: of the same region, number and place in a list. Of two accounts side
 * by side, a value of one is no pair with a value of the other. What their names say of a mode is left to who asks.
 */
function areOfOne(one, other) {
    return whichOf(one) === whichOf(other);
}
/** What says which of several a key is of, as one text: the same for all that are of one. */
function whichOf({ called }) {
    const isMode = (word) => MODE_WORDS.test.test(word) || MODE_WORDS.live.test(word);
    const words = (0,gateway_words/* wordsOf */.Z9)(called).filter((word) => (0,gateway_words/* isQualifier */.bY)(word) && !isMode(word));
    return [...new Set([...words, ...called.filter((segment) => /^\d+$/.test(segment))])].sort().join(' ');
}
/** Whether two keys stand in the same mapping. */
function areSiblings(one, other) {
    return (0,pointer/* toPointer */.rb)(one.called.slice(0, -1)) === (0,pointer/* toPointer */.rb)(other.called.slice(0, -1));
}

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/gateway/sighting.js
var gateway_sighting = __webpack_require__(49313);
// EXTERNAL MODULE: ./build/src/check/gateway-called.js
var gateway_called = __webpack_require__(81648);
// EXTERNAL MODULE: ./build/src/check/gateway-scene.js + 1 modules
var gateway_scene = __webpack_require__(89866);
;// CONCATENATED MODULE: ./build/src/check/gateway-modes.js






/** Hosts, credentials and mode variables whose mode is not that of the environment. */
const modesDisagreeing = (scene, _, { plan }) => {
    const { payments, environment, service } = scene.effective;
    if (payments !== 'live' && payments !== 'test')
        return [];
    const isOfScene = (item) => item.environment === environment && item.service === service;
    const hasHygiene = plan.some((item) => item.check === 'hygiene' && isOfScene(item));
    return scene.seen
        .filter((seen) => !(hasHygiene && isUnfilledSwitch(seen)))
        .flatMap((seen) => disagreement(seen, payments, scene));
};
/** A switch with a placeholder, of which the check of hygiene says all there is to say. */
function isUnfilledSwitch({ kind, mode, leaf }) {
    return kind === 'mode-variable' && mode === undefined && (0,placeholder/* placeholder */.q)((0,gateway_scene/* scalarText */.ws)(leaf) ?? '') !== undefined;
}
function disagreement(seen, wanted, scene) {
    const { effective } = scene;
    const { gateway, mode, leaf } = seen;
    if (mode === wanted || (mode === undefined && seen.kind !== 'mode-variable'))
        return [];
    if (isOtherOfTwo(seen, wanted, scene))
        return [];
    const place = () => (0,gateway_scene/* placeOf */.$t)(leaf, effective);
    const isNamedSo = saysItself(besideOf(seen), mode);
    const isClear = !isNamedSo && !seen.isDefault && !isReplaced(seen, wanted, scene) && !mayBeWord(seen);
    const severity = seen.isSure && isClear ? 'error' : 'warning';
    const facts = { gateway: gateway.name, wanted, ...(seen.isDefault && { isDefault: true }) };
    if (seen.kind === 'mode-variable') {
        // One whose value is not at hand tells nothing; one with an unknown word tells that it will be ignored.
        const isWrong = mode !== undefined || (seen.isUnknownWord && (0,gateway_scene/* scalarText */.ws)(leaf) !== undefined);
        const [word] = seen.variable[wanted];
        return isWrong ? [(0,finding/* finding */.gk)('gateway/mode', { ...facts, mode, word }, place(), severity)] : [];
    }
    if (mode === undefined)
        return [];
    if (seen.kind === 'host') {
        if (mode === 'live' && isBesideTests(seen, scene))
            return [];
        return [(0,finding/* finding */.gk)('gateway/host', { ...facts, host: mode }, place(), severity)];
    }
    if (seen.kind === 'api-version')
        return [];
    const credential = gateway_sighting/* CREDENTIAL_WORDS */.K[(seen.other ?? seen.credential).kind];
    return [(0,finding/* finding */.gk)('gateway/key', { ...facts, credential, key: mode, isNamedSo }, place(), severity)];
}
/** Whether an unknown word may mean something to an application that reads the switch by itself. */
function mayBeWord(seen) {
    return seen.kind === 'mode-variable' && seen.mode === undefined && seen.variable.otherWords === true;
}
/**
 * Whether it is the one of a pair that this environment does not use: software that holds the settings of both modes
 * side by side calls each by its mode. A live secret has no place where tests are made, whatever it is called.
 */
function isOtherOfTwo(seen, wanted, scene) {
    const { mode } = seen;
    if (mode === undefined || mode === wanted)
        return false;
    if (isSwitchOfTwo(seen, wanted, scene))
        return true;
    if (!saysItself(besideOf(seen), mode))
        return false;
    if (seen.kind === 'credential' && mode === 'live' && (0,gateway_sighting/* isSecretKind */.z)(seen.credential.kind))
        return false;
    const stands = scene.seen.some((one) => one.gateway === seen.gateway &&
        ((one.mode === wanted && isOfOneKind(one, seen)) ||
            (one.mode === undefined && saysItself(one.called, wanted) && isCalledAlike(one, seen))));
    return stands || hasTwin((0,gateway_called/* calledIn */.P)(seen.leaf, scene.effective), wanted, scene.effective);
}
/** Whether one can be used in place of the other: a live key says nothing of which host is asked. */
function isOfOneKind(one, other) {
    if (one.kind !== 'credential' || other.kind !== 'credential')
        return one.kind === other.kind;
    return one.credential.kind === other.credential.kind;
}
/** Whether it is what one of two modes is called: `SANDBOX_ENV=sandbox` beside `LIVE_ENV=production`. */
function isSwitchOfTwo(seen, wanted, scene) {
    const last = (0,gateway_words/* wordsOf */.Z9)(seen.called).at(-1) ?? '';
    if (seen.kind !== 'mode-variable' || saysItself([last], 'live') || saysItself([last], 'test'))
        return false;
    return (saysItself(seen.called, seen.mode) &&
        scene.seen.some((one) => one.kind === 'mode-variable' &&
            one.mode === wanted &&
            saysItself(one.called, wanted) &&
            one.gateway === seen.gateway &&
            isSameButForMode(one, seen)));
}
/** Whether the same key stands in a part of the configuration that is of the wanted mode, and may stand in its place. */
function isReplaced(seen, wanted, scene) {
    const isLiveSecret = seen.kind === 'credential' && wanted === 'test' && (0,gateway_sighting/* isSecretKind */.z)(seen.credential.kind);
    const isLike = (one) => isCalledAlike(one, seen) || (!isLiveSecret && isSameButForMode(one, seen));
    return scene.seen.some((one) => one.gateway === seen.gateway &&
        one.mode === wanted &&
        one.leaf !== seen.leaf &&
        isLike(one) &&
        saysItself(one.called, wanted));
}
function isCalledAlike(one, other) {
    return one.called.at(-1) === other.called.at(-1);
}
/** Whether two keys have the same name but for the words of a mode: `PP_ENDPOINT` and `PP_ENDPOINT_SANDBOX`. */
function isSameButForMode(one, other) {
    return nameBesidesMode(one.called) === nameBesidesMode(other.called);
}
/** The gateways of which an environment has a test account that they keep at their live hosts. */
const testedLive = new WeakMap();
/** Whether a live host stands beside a test account that the gateway keeps there. */
function isBesideTests({ gateway }, scene) {
    const known = testedLive.get(scene) ?? gatewaysTestedLive(scene);
    testedLive.set(scene, known);
    return known.has(gateway);
}
function gatewaysTestedLive({ seen }) {
    const accounts = seen.filter((one) => one.kind === 'credential' && one.mode === 'test' && one.credential.atLiveHosts === true);
    return new Set(accounts.map(({ gateway }) => gateway));
}
/** Where a word of a mode means the setting. A switch is called after a mode, whatever it is set to. */
function besideOf({ kind, called }) {
    return kind === 'mode-variable' ? called.slice(0, -1) : called;
}
const OWN_WORDS = {
    test: /^(?:(?:TEST|SANDBOX)(?:ING|MODE|KEY|SECRET|TOKEN)?|SBOX|SBX|DEMO|PLAYGROUND|MOCK|STAGING|STAGE|STG|DEV|DEVELOPMENT|UAT|QA|PREVIEW)\d*$/,
    live: /^(?:LIVE(?:MODE|KEY|SECRET|TOKEN)?|PROD|PRODUCTION|PRD)\d*$/,
};
/** Software that holds the settings of both modes side by side names them so; which of them it uses is not seen here. */
function saysItself(path, mode) {
    return mode !== undefined && (0,gateway_words/* wordsOf */.Z9)(path).some((word) => OWN_WORDS[mode].test(word));
}
/** What a path is called apart from the words of a mode: `test.api_key` and `production.api_key` are the same. */
function nameBesidesMode(path) {
    const isMode = (word) => OWN_WORDS.test.test(word) || OWN_WORDS.live.test(word);
    return (0,gateway_words/* wordsOf */.Z9)(path)
        .filter((word) => !isMode(word))
        .join('_');
}
const twins = new WeakMap();
/**
 * Whether the configuration has the same key once more, as one of the wanted mode, and a value for it. What that value is
 * may not be known before it is filled in, so that it tells of no gateway by itself.
 */
function hasTwin(path, wanted, effective) {
    const known = twins.get(effective) ?? twinsIn(effective);
    twins.set(effective, known);
    return known.get(nameBesidesMode(path))?.has(wanted) === true;
}
/** The modes that each key says, apart from those keys that hold nothing. Made once, and only where anything disagrees. */
function twinsIn(effective) {
    const modes = new Map();
    for (const leaf of effective.leaves.values()) {
        const path = (0,gateway_called/* calledIn */.P)(leaf, effective);
        const said = ['live', 'test'].filter((mode) => saysItself(path, mode));
        if (said.length !== 1 || holdsNothing(leaf))
            continue;
        const name = nameBesidesMode(path);
        modes.set(name, new Set([...(modes.get(name) ?? []), ...said]));
    }
    return modes;
}
/** Whether nothing is there that could be used. What may be a placeholder excuses nothing. */
function holdsNothing(leaf) {
    const text = (0,gateway_scene/* scalarText */.ws)(leaf)?.trim();
    if (text === undefined)
        return leaf.content.state === 'known';
    return text === '' || (0,placeholder/* placeholder */.q)(text) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/check/gateway-pairs.js




function isTelling(seen) {
    return seen.mode !== undefined;
}
/** Makes a finding about two values that belong together. */
function pairFinding(facts, { leaf }, partner, { effective }, severity) {
    const location = partner?.leaf.origin().valueLocation;
    const related = location ? [{ role: 'other', location }] : [];
    const place = { ...(0,gateway_scene/* placeOf */.$t)(leaf, effective), related };
    return (0,finding/* finding */.gk)('gateway/pair', facts, place, severity);
}
/** Names that say one mode over values that prove the other. Where the environment wants another, that is told already. */
const namesDisagreeing = (scene) => {
    const { payments } = scene.effective;
    const told = scene.seen.filter(isTelling).filter(({ mode }) => !isMode(payments) || mode === payments);
    return told.filter((seen) => isMisnamed(seen, scene)).map((seen) => misnamed(seen, scene));
};
function isMode(payments) {
    return payments === 'live' || payments === 'test';
}
/** A switch is no value of a mode: `PAYPAL_SANDBOX=false` is live, and rightly called so. */
function isMisnamed(seen, scene) {
    const { kind, leaf, called, mode } = seen;
    if ((kind !== 'credential' && kind !== 'host') || !says(seen, otherThan(mode)) || takesTests(seen, scene))
        return false;
    const isOfBoth = scene.seenAt.get(leaf)?.some((one) => one.mode !== undefined && one.mode !== mode);
    return !isOfBoth && !saysItself(called, mode);
}
function otherThan(mode) {
    return mode === 'live' ? 'test' : 'live';
}
/**
 * A live one under a name of test ones moves money when somebody tries something out. A test one under a name of live
 * ones may be there so that nothing can happen; and of a live one that stands alone in production the name is only old.
 */
function misnamed(seen, scene) {
    const { gateway, mode, isSure } = seen;
    const isAlone = !scene.seen.some((one) => one.gateway === gateway && one.mode === 'live' && says(one, 'live'));
    const isMeant = mode === 'test' || (scene.effective.payments === 'live' && isAlone);
    const facts = { gateway: gateway.name, of: 'name', name: otherThan(mode), value: mode };
    return pairFinding(facts, seen, undefined, scene, isSure && !isMeant ? 'error' : 'warning');
}
/** Values of one gateway that tell different modes, in an environment that does not say which it wants. */
const modesMixed = (scene) => {
    if (isMode(scene.effective.payments))
        return [];
    // Software that holds the settings of both modes side by side names them so.
    const plain = scene.seen
        .filter(isTelling)
        .filter(({ called }) => !saysItself(called, 'live') && !saysItself(called, 'test'))
        .filter((seen) => !takesTests(seen, scene));
    const gateways = [...new Set(plain.map(({ gateway }) => gateway))];
    return gateways.flatMap((gateway) => {
        const pair = firstPair(plain.filter((seen) => seen.gateway === gateway));
        if (!pair)
            return [];
        const [first, second] = pair;
        const isError = first.isSure && second.isSure && areSiblings(first, second);
        return [
            pairFinding({ gateway: gateway.name, of: 'modes', value: second.mode }, second, first, scene, isError ? 'error' : 'warning'),
        ];
    });
};
/** Whether it is a live host at which test accounts are rightly used. */
function takesTests(seen, scene) {
    if (seen.kind !== 'host' || seen.mode !== 'live')
        return false;
    return seen.gateway.hosts.liveTakesTests === true || isBesideTests(seen, scene);
}
function firstPair(seen) {
    const before = new Map();
    for (const second of seen) {
        const which = whichOf(second);
        const first = before.get(`${otherThan(second.mode)} ${which}`)?.find(({ leaf }) => leaf !== second.leaf);
        if (first)
            return [first, second];
        const alike = before.get(`${second.mode} ${which}`);
        if (alike)
            alike.push(second);
        else
            before.set(`${second.mode} ${which}`, [second]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/check/gateway-accounts.js







/** Accounts, such as the prefix of a merchant, that are others than those in the hosts beside them. */
const accountsDisagreeing = (scene) => {
    const named = scene.seen.flatMap((seen) => {
        const part = seen.kind === 'credential' && seen.by === 'name' ? seen.credential.hostPart : undefined;
        const account = part && accountIn(seen, part);
        return part && account !== undefined ? [{ seen, account, part }] : [];
    });
    return named.flatMap((one) => gateway_accounts_disagreement(one, named, scene));
};
function accountIn({ leaf }, { value }) {
    const text = (0,gateway_scene/* scalarText */.ws)(leaf)?.trim();
    if (text === undefined || text === '' || (0,placeholder/* placeholder */.q)(text))
        return undefined;
    const account = value === undefined ? text : (0,expressions/* matchOf */.HU)(value, text)?.[1];
    // What holds more than a part of a name is an address, or something else.
    return account !== undefined && /^[a-z0-9-]+$/i.test(account) ? account.toLowerCase() : undefined;
}
function gateway_accounts_disagreement(one, named, scene) {
    const { seen, account, part } = one;
    const { gateway } = seen;
    const beside = hostsOf(seen, part, scene).filter((host) => areOfOne(seen, host.seen));
    if (beside.some((host) => host.account === account))
        return [];
    // A host of an account that another key names belongs to that one.
    const others = beside.filter((host) => !named.some((other) => other.account === host.account));
    const [first] = others;
    if (!first)
        return [];
    const isOnly = named.length === 1 && new Set(others.map((host) => host.account)).size === 1;
    const sure = (0,evidence/* isSure */.Y)(part) && seen.isSure && isOnly && areSiblings(seen, first.seen);
    const facts = { gateway: gateway.name, of: 'host-part' };
    return [pairFinding(facts, seen, first.seen, scene, sure ? 'error' : 'warning')];
}
/** The hosts of the gateway that hold an account, each the only one in its value: a list says what can be reached. */
function hostsOf({ gateway }, { host }, { seen }) {
    const used = seen.filter((one) => one.kind === 'host' && one.gateway === gateway);
    return used.flatMap((one) => {
        if (one.mode === undefined && !gateway.hosts.shared)
            return [];
        const [address, second] = (0,hosts/* addressesIn */.Mh)((0,gateway_scene/* scalarText */.ws)(one.leaf)?.trim() ?? '');
        const name = address && !second ? (0,hosts/* hostOf */.w4)(address) : '';
        const account = (0,expressions/* matchOf */.HU)(host, name)?.[1]?.toLowerCase();
        return account === undefined || (0,placeholder/* placeholder */.q)(account) ? [] : [{ seen: one, account }];
    });
}

// EXTERNAL MODULE: ./build/src/gateway/remnant.js
var remnant = __webpack_require__(81343);
;// CONCATENATED MODULE: ./build/src/check/gateway-cut-off.js





/** Credentials of which a loader has left a part, known by their names: by itself what is left tells nothing. */
const credentialsCutOff = ({ seen, effective }) => seen.flatMap((one) => {
    if (one.kind !== 'credential' || one.by !== 'name')
        return [];
    const text = (0,gateway_scene/* scalarText */.ws)(one.leaf)?.trim();
    if (text === undefined || text === '' || (0,placeholder/* placeholder */.q)(text))
        return [];
    const left = (0,remnant/* leftOf */.l)(one.credential, text);
    if (!left)
        return [];
    const credential = gateway_sighting/* CREDENTIAL_WORDS */.K[one.credential.kind];
    const severity = left.isSure && one.isSure ? 'error' : 'warning';
    const facts = { gateway: one.gateway.name, credential, by: left.by };
    return [(0,finding/* finding */.gk)('gateway/cut-off', facts, (0,gateway_scene/* placeOf */.$t)(one.leaf, effective), severity)];
});

;// CONCATENATED MODULE: ./build/src/gateway/browser.js
/**
 * What a name begins with that a framework puts into the code which browsers are sent: Next.js, Vite, Create React App,
 * Expo, SvelteKit and Astro, Nuxt, Vue CLI, Gatsby, Laravel Mix, RedwoodJS, Razzle, Snowpack, and what is built like them.
 */
const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|NUXT_ENV|VUE_APP|GATSBY|MIX|NG_APP|PREACT_APP|PLASMO_PUBLIC|RAZZLE|REDWOOD_ENV|SANITY_STUDIO|SNOWPACK_PUBLIC|STORYBOOK|PUBLIC)_/;
/** What may be meant otherwise: a service that is called so. */
const PERHAPS = /^PUBLIC_(?:API|APP|BACKEND|GATEWAY|SERVER|SERVICE)_/;
/** Mappings of typed configuration that a framework hands to browsers. */
const MAPPINGS = [
    ['runtimeConfig', 'public'],
    ['publicRuntimeConfig'],
    ['expo', 'extra'],
];
/** Whether what stands at a path is shipped to browsers, by the customs of the frameworks. */
function shippedToBrowsers(path) {
    const name = path.at(-1) ?? '';
    if (PREFIX.test(name)) {
        return { isSure: !PERHAPS.test(name), path: [...path.slice(0, -1), name.replace(PREFIX, '')] };
    }
    if (path.length < 2)
        return undefined;
    for (const mapping of MAPPINGS) {
        const at = path.findIndex((_, from) => mapping.every((key, offset) => path[from + offset] === key));
        if (at !== -1 && at + mapping.length < path.length)
            return { isSure: true, path: path.slice(at + mapping.length) };
    }
    // Meteor hands out what stands under `public`; others call a part of theirs so.
    return path[0] === 'public' ? { isSure: false, path: path.slice(1) } : undefined;
}

// EXTERNAL MODULE: ./build/src/gateway/shape.js
var shape = __webpack_require__(65053);
// EXTERNAL MODULE: ./build/src/gateway/spoken.js
var gateway_spoken = __webpack_require__(85108);
;// CONCATENATED MODULE: ./build/src/check/gateway-exposed.js










/** Secrets of gateways in variables that are shipped to browsers, whatever payments the environment takes. */
const secretsExposed = (scene) => [...scene.effective.leaves.values()].flatMap((leaf) => {
    const exposed = exposedIn(leaf, scene);
    if (!exposed)
        return [];
    const { gateway, by } = exposed;
    const facts = { gateway: gateway.name, credential: gateway_sighting/* CREDENTIAL_WORDS */.K[exposed.credential.kind], by };
    const severity = exposed.isSure ? 'error' : 'warning';
    return [(0,finding/* finding */.gk)('gateway/exposed', facts, (0,gateway_scene/* placeOf */.$t)(leaf, scene.effective), severity)];
});
/** Texts that switch something, and are no secret. */
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|nil|undefined|enabled|disabled|\d{1,3})$/i;
/** The secret in a leaf that is shipped to browsers; undefined where there is none, or where it is not shipped. */
function exposedIn(leaf, { seenAt, catalogue, effective }) {
    const shipped = shippedToBrowsers((0,gateway_called/* calledIn */.P)(leaf, effective));
    if (!shipped)
        return undefined;
    const text = (0,gateway_scene/* scalarText */.ws)(leaf)?.trim();
    if (text === undefined && leaf.content.state !== 'present')
        return undefined;
    if (text !== undefined && (text === '' || SWITCH.test(text) || (0,placeholder/* placeholder */.q)(text)))
        return undefined;
    const words = (0,gateway_words/* wordsOf */.Z9)(shipped.path);
    const own = (seenAt.get(leaf) ?? []).flatMap((one) => (one.kind === 'credential' ? [one] : []));
    const named = own.filter(({ by }) => by === 'name');
    const found = named.flatMap((one) => byName(one, text, words));
    // A name in a file of the user keeps nobody from looking at the value.
    const isTold = (seen) => seen.some(({ gateway }) => gateway.own === undefined);
    const valued = own.filter(({ by }) => by !== 'name');
    if (!isTold(named))
        found.push(...byValue(valued, text, words));
    if (!isTold(own) && text !== undefined)
        found.push(...byMark(catalogue, text, words));
    const gravest = found.find((one) => one.isSure) ?? found[0];
    return gravest && { ...gravest, isSure: gravest.isSure && shipped.isSure };
}
/** What a name says that is known. A value of another shape may be anything, and one for everybody is no secret. */
function byName(sighting, text, words) {
    const { gateway, credential: called, other } = sighting;
    const credential = other ?? called;
    if (!(0,gateway_sighting/* isSecretKind */.z)(credential.kind))
        return [];
    if (text !== undefined && (0,shape/* hasShape */.Go)(credential, text)) {
        const isClear = sighting.isSure || (0,shape/* hasMark */.mP)(credential, text);
        return [{ gateway, credential, by: 'value', isSure: (0,evidence/* isSure */.Y)(credential) && isClear }];
    }
    const isClear = !(0,gateway_spoken/* isVague */.JB)(words) || gateway.credentials.every(({ kind }) => kind !== 'publishable');
    const isOpen = text === undefined || !(0,shape/* isShapeKnown */.Fe)(called);
    return [{ gateway, credential, by: 'name', isSure: sighting.isSure && isClear && isOpen }];
}
/** What the shape of a value tells under any name. */
function byValue(own, text, words) {
    const counted = own.filter(({ credential }) => credential.distinct !== undefined || !(0,gateway_spoken/* saysPublishable */.gL)(words));
    return counted.flatMap(({ gateway, credential }) => {
        const isSecret = counted.every((one) => one.gateway !== gateway || (0,gateway_sighting/* isSecretKind */.z)(one.credential.kind));
        if (!isSecret || text === undefined)
            return [];
        const isClear = credential.distinct !== undefined || (0,shape/* hasMark */.mP)(credential, text);
        return [{ gateway, credential, by: 'value', isSure: (0,evidence/* isSure */.Y)(credential) && isClear }];
    });
}
/** Shortest text that is taken for a key by its beginning. */
const SHORTEST = 20;
/** A key that tells no mode, under a name that speaks of its gateway: a webhook secret of Stripe. */
function byMark(catalogue, text, words) {
    if (text.length < SHORTEST || !/\d/.test(text) || (0,gateway_spoken/* saysPublishable */.gL)(words))
        return [];
    const spoken = (0,gateway_spoken/* spokenIn */.Co)(words);
    return catalogue.flatMap((gateway) => {
        if (!(0,gateway_spoken/* speaksOf */.Tq)(gateway, spoken))
            return [];
        const [first, ...more] = gateway.credentials.filter((one) => (0,shape/* hasMark */.mP)(one, text));
        if (!first || ![first, ...more].every(({ kind }) => (0,gateway_sighting/* isSecretKind */.z)(kind)))
            return [];
        return [{ gateway, credential: first, by: 'value', isSure: (0,evidence/* isSure */.Y)(first) }];
    });
}

;// CONCATENATED MODULE: ./build/src/gateway/domain.js
/** What stands before the country where names are given out one level below it: `com.mx`, `co.uk`. */
const SECOND_LEVEL = /^(?:com?|net|org|edu|gov|gob|ac|or|ne|go|in|nom|gen|info)$/;
/** The part of a host that somebody registered: the last two labels, or three under `com.mx` and its like. */
function registeredIn(host) {
    const last = host.lastIndexOf('.');
    const second = host.lastIndexOf('.', last - 1);
    if (last <= 0 || second <= 0)
        return host;
    const isLong = host.length - last === '.xx'.length && SECOND_LEVEL.test(host.slice(second + 1, last));
    return host.slice((isLong ? host.lastIndexOf('.', second - 1) : second) + 1);
}
/** Ends of names that lead nowhere outside: of a machine, a cluster, a company, a test. */
const PRIVATE = /\.(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|test|invalid|mock|stub|svc|cluster|docker|consul|arpa)$/;
/** Names under which those who carry the traffic of others put the whole host of their customer. */
const CARRIER = /\.(?:edgekey\.net|edgesuite\.net|akamaiedge\.net|akamaized\.net|cdn\.cloudflare\.net|cloudfront\.net|fastly\.net|fastlylb\.net|azureedge\.net|azurefd\.net|trafficmanager\.net|incapdns\.net)$/;
/** Whether a host is of a kind that may be called after any other. */
function isBorrowed(host) {
    return !host.includes('.') || PRIVATE.test(host) || CARRIER.test(host) || /^[\d.]+$|^\[/.test(host);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/gateway/confusable.js

/** Letters of other scripts, and Latin ones with something added, that look like a Latin one. */
const LOOKS_LIKE = {
    ...letters('a', '\u0430\u03b1\u0251'),
    ...letters('b', '\u044c\u0185'),
    ...letters('c', '\u0441\u03f2\u1d04'),
    ...letters('d', '\u0501\u0257\u0111'),
    ...letters('e', '\u0435\u04bd\u0454\u03b5'),
    ...letters('f', '\u0192'),
    ...letters('g', '\u0261\u0581'),
    ...letters('h', '\u04bb\u0127'),
    ...letters('i', '\u0456\u0131\u0269\u03b9\u026a'),
    ...letters('j', '\u0458\u03f3'),
    ...letters('k', '\u043a\u03ba'),
    ...letters('l', '\u04cf\u0142\u026b\u217c\u01c0'),
    ...letters('m', '\u043c\u217f'),
    ...letters('n', '\u043f\u0578\u0274\u03b7'),
    ...letters('o', '\u043e\u03bf\u0585\u00f8'),
    ...letters('p', '\u0440\u03c1'),
    ...letters('q', '\u051b'),
    ...letters('r', '\u0433\u1d26\u027c'),
    ...letters('s', '\u0455\ua731'),
    ...letters('t', '\u0442\u03c4\u0167'),
    ...letters('u', '\u03c5\u057d\u0446\u1d1c'),
    ...letters('v', '\u0475\u03bd\u1d20'),
    ...letters('w', '\u051d\u03c9\u1d21'),
    ...letters('x', '\u0445\u03c7'),
    ...letters('y', '\u0443\u04af\u03b3'),
    ...letters('z', '\u1d22\u01b6'),
};
function letters(latin, others) {
    return Object.fromEntries([...others].map((other) => [other, latin]));
}
/** A host as it looks to the eye, in plain letters; undefined where it has only such already. */
function plainLetters(host) {
    if (!host.includes('xn--'))
        return undefined;
    const written = (0,external_node_url_.domainToUnicode)(host);
    if (written === host)
        return undefined;
    const plain = Array.from(written.normalize('NFKD').replace(/\p{M}/gu, ''), (letter) => LOOKS_LIKE[letter] ?? letter).join('');
    return /^[a-z0-9.-]+$/.test(plain) ? plain : undefined;
}
const GLANCE = { '1': 'l', i: 'l', '0': 'o', '5': 's', rn: 'm', vv: 'w' };
/** A host with the letters alike that one takes for another in small print: `1`, `i` and `l`, `rn` and `m`. */
function atAGlance(host) {
    return host.replace(/[1i05]|rn|vv/g, (found) => GLANCE[found] ?? found);
}
/** Whether one slip of the hand makes one text of the other: a letter too many, too few, another, or two the other way round. */
function isOneSlip(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    const { length } = short;
    const more = long.length - length;
    if (a === b || more > 1)
        return false;
    let from = 0;
    while (from < length && short.charCodeAt(from) === long.charCodeAt(from))
        from++;
    let end = length;
    while (end > from && short.charCodeAt(end - 1) === long.charCodeAt(end - 1 + more))
        end--;
    const differing = end - from;
    if (more === 1)
        return differing === 0;
    return differing === 1 || (differing === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]);
}

;// CONCATENATED MODULE: ./build/src/gateway/look-alike.js




const known = new WeakMap();
/** Makes a catalogue ready, once. */
function lookAlikesOf(catalogue) {
    const made = known.get(catalogue) ?? makeLookAlikes(indexOf(catalogue));
    known.set(catalogue, made);
    return made;
}
function makeLookAlikes(index) {
    return (address, spoken) => {
        const host = (0,hosts/* hostOf */.w4)(address);
        const domain = registeredIn(host);
        if (index.domains.has(domain))
            return undefined;
        const found = host.includes('xn--')
            ? byLetters(index, host)
            : (inFront(index, address, host, spoken) ?? slipped(index, host, domain, spoken));
        return found && !isBorrowed(host) ? found : undefined;
    };
}
/** Letters from which a short name is no more than a word that many have. */
const LONG_NAME = 6;
function byLetters(index, host) {
    const plain = plainLetters(host);
    if (plain === undefined)
        return undefined;
    const domain = registeredIn(plain);
    const gateway = index.hosts.get(plain) ?? (nameOf(domain).length < LONG_NAME - 1 ? undefined : first(index, domain));
    return gateway && { gateway, how: 'letters', isSure: true, mayBeMeant: false };
}
/** A known host before another one: as labels, or as a user name. */
function inFront(index, { username }, host, spoken) {
    const asUser = username === '' ? undefined : index.hosts.get(username.toLowerCase());
    if (asUser)
        return { gateway: asUser, how: 'front', isSure: true, mayBeMeant: false };
    for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
        // With a country behind it, it is the gateway's house there more likely than not.
        if (host.length - dot <= '.xx'.length)
            return undefined;
        const front = host.slice(0, dot);
        const gateway = index.hosts.get(front) ?? first(index, registeredIn(front));
        if (gateway && (index.hosts.has(front) || (0,gateway_spoken/* speaksOf */.Tq)(gateway, spoken()))) {
            return { gateway, how: 'front', isSure: true, mayBeMeant: true };
        }
    }
    return undefined;
}
function slipped(index, host, domain, spoken) {
    const joined = index.joined.get(host);
    if (joined !== undefined) {
        const gateways = index.domains.get(registeredIn(joined)) ?? [];
        const isSpoken = gateways.some((one) => (0,gateway_spoken/* speaksOf */.Tq)(one, spoken()));
        const [gateway] = gateways;
        const isLike = isSpoken || nameOf(registeredIn(joined)).length >= LONG_NAME;
        return gateway && isLike ? { gateway, how: 'slip', isSure: isSpoken, mayBeMeant: true } : undefined;
    }
    for (const other of nearTo(index, domain)) {
        const found = slip(index, host, domain, other, spoken());
        if (found)
            return found;
    }
    return undefined;
}
/** Most domains of which is kept what they are near to. A configuration has many hosts of few domains. */
const MOST_KEPT = 1000;
function nearTo(index, domain) {
    const kept = index.near.get(domain);
    if (kept)
        return kept;
    if (index.near.size >= MOST_KEPT)
        index.near.clear();
    const near = findNear(index, domain);
    index.near.set(domain, near);
    return near;
}
function findNear({ domainsByLength, domainsAtAGlance }, domain) {
    const near = [];
    const alike = domainsAtAGlance.get(atAGlance(domain));
    if (alike !== undefined)
        near.push(alike);
    for (let length = domain.length - 1; length <= domain.length + 1; length++) {
        for (const other of domainsByLength.get(length) ?? [])
            if (isOneSlip(domain, other))
                near.push(other);
    }
    return near;
}
function slip(index, host, domain, meant, spoken) {
    const [name, meantName] = [nameOf(domain), nameOf(meant)];
    // Whoever calls it by its name means it.
    if (name !== meantName && spoken.has(name.replaceAll('-', '')))
        return undefined;
    const isGlance = name !== meantName && atAGlance(domain) === atAGlance(meant);
    const isElsewhere = name === meantName && endOf(domain).length === 2;
    if (name === meantName && endOf(meant).length === 2)
        return undefined;
    if (!isGlance && countDigits(name) !== countDigits(meantName))
        return undefined;
    const gateways = index.domains.get(meant) ?? [];
    const before = host.slice(0, host.length - domain.length);
    const isWhole = index.hosts.has(before + meant);
    const isSpoken = gateways.some((one) => (0,gateway_spoken/* speaksOf */.Tq)(one, spoken));
    const [gateway] = gateways;
    if (!gateway || !(isSpoken || (meantName.length >= LONG_NAME && (isWhole || isGlance))))
        return undefined;
    const isClose = isWhole || isGlance || before === '' || before === 'www.';
    return { gateway, how: 'slip', isSure: isSpoken && isClose && !isElsewhere, mayBeMeant: true };
}
function indexOf(catalogue) {
    const hosts = new Map();
    const domains = new Map();
    const joined = new Map();
    for (const gateway of catalogue) {
        const { live, test, neutral = [], livePatterns, testPatterns } = gateway.hosts;
        const own = [...live, ...test, ...neutral];
        for (const host of own) {
            hosts.set(host, gateway);
            const registered = registeredIn(host);
            const stem = host.slice(0, Math.max(0, host.length - registered.length - 1));
            if (stem === '')
                continue;
            for (const sign of ['-', ''])
                joined.set(`${stem}${sign}${registered}`, host);
        }
        for (const host of [...own, ...[...livePatterns, ...testPatterns].flatMap(endsWith)]) {
            const domain = registeredIn(host);
            const those = domains.get(domain) ?? [];
            if (!those.includes(gateway))
                domains.set(domain, [...those, gateway]);
        }
    }
    const names = [...domains.keys()];
    const domainsByLength = new Map();
    for (const name of names)
        domainsByLength.set(name.length, [...(domainsByLength.get(name.length) ?? []), name]);
    return {
        hosts,
        domains,
        domainsByLength,
        joined,
        near: new Map(),
        domainsAtAGlance: new Map(names.map((one) => [atAGlance(one), one])),
    };
}
/** The end of every host that a pattern fits, where it is written out. */
function endsWith(pattern) {
    const end = /[a-z0-9-]+(?:\\\.[a-z0-9-]+)+\$$/.exec(pattern)?.[0];
    return end === undefined ? [] : [end.slice(0, -1).replaceAll('\\', '')];
}
function first(index, domain) {
    return index.domains.get(domain)?.[0];
}
function nameOf(domain) {
    return domain.slice(0, domain.indexOf('.'));
}
function endOf(domain) {
    return domain.slice(domain.lastIndexOf('.') + 1);
}
function countDigits(name) {
    return name.replace(/\D/g, '').length;
}

;// CONCATENATED MODULE: ./build/src/check/gateway-look-alike.js









/** Hosts that look like those of a gateway and are none, whether a gateway was recognised or not. */
const hostsAlike = ({ effective, catalogue }) => {
    const lookAlike = lookAlikesOf(catalogue);
    const found = [];
    const unlike = [];
    for (const leaf of effective.leaves.values()) {
        const text = (0,gateway_scene/* scalarText */.ws)(leaf)?.trim() ?? '';
        for (const address of (0,hosts/* addressesIn */.Mh)(text)) {
            const alike = lookAlike(address, () => (0,gateway_spoken/* spokenIn */.Co)((0,gateway_words/* wordsOf */.Z9)((0,gateway_called/* calledIn */.P)(leaf, effective))));
            if (alike)
                found.push({ leaf, domain: registeredIn((0,hosts/* hostOf */.w4)(address)), alike });
            else
                unlike.push(address);
        }
    }
    if (found.length === 0)
        return [];
    const others = new Set(unlike.map((address) => registeredIn((0,hosts/* hostOf */.w4)(address))));
    return found.flatMap(({ leaf, domain, alike }) => {
        const words = (0,gateway_words/* wordsOf */.Z9)((0,gateway_called/* calledIn */.P)(leaf, effective));
        if (words.some((word) => KEPT_OUT.test(word)))
            return [];
        // A house that has other hosts here is known to who wrote this, and may stand in for the gateway.
        const isMeant = alike.mayBeMeant && (others.has(domain) || (0,gateway_spoken/* speaksOfHosts */.AO)(words));
        const severity = alike.isSure && (0,evidence/* isSure */.Y)(alike.gateway.hosts) && !isMeant ? 'error' : 'warning';
        const facts = { gateway: alike.gateway.name, how: alike.how };
        return [(0,finding/* finding */.gk)('gateway/look-alike', facts, (0,gateway_scene/* placeOf */.$t)(leaf, effective), severity)];
    });
};
/** Words of a name under which hosts are kept out. */
const KEPT_OUT = /^(?:BLOCK|DENY|EXCLUDE|IGNORE|BLACKLIST|PHISHING|MALICIOUS)/;

// EXTERNAL MODULE: ./build/src/environment/effective.js
var effective = __webpack_require__(35110);
;// CONCATENATED MODULE: ./build/src/check/gateway-missing.js






/** Variables that switch a gateway to its mode and are not there, or are empty, where its software then takes the other mode. */
const modesMissing = (scene, others) => {
    const { payments, complete, hasUnseenNames } = scene.effective;
    // Of a source that could not be read nobody knows what it holds.
    if ((payments !== 'live' && payments !== 'test') || !complete || hasUnseenNames)
        return [];
    const gateways = [...new Set(scene.seen.map(({ gateway }) => gateway))];
    return gateways.flatMap((gateway) => gateway.modeVariables.flatMap((variable) => missing(variable, { gateway, wanted: payments, scene, others })));
};
function missing(variable, asked) {
    const { gateway, wanted, scene, others } = asked;
    const { missing: fact } = variable;
    const there = setterIn(others, variable);
    if (!fact || fact.mode === wanted || isSwitched(asked, there))
        return [];
    const credential = scene.seen.find((one) => isCredentialOf(one, gateway) && bears(one, fact.beside));
    if (!credential)
        return [];
    const empty = scene.seen.find((one) => isVariable(one, variable) && !isNull(one.leaf));
    // Under another name than the one that is known, other software may read it, which has a switch of its own.
    const isNamedSo = fact.beside.includes(credential.called.at(-1) ?? '');
    const isKnown = (0,evidence/* isSure */.Y)(fact) && (isNamedSo || there?.isSure === true);
    // What software makes of an empty text, and whether an address weighs more than a switch, is not known so surely.
    const isClear = !empty && !hasOtherSwitch(gateway, scene) && !hasHost(gateway, scene, wanted);
    const { environment, service } = scene.effective;
    const { pointer, origin } = (empty ?? credential).leaf;
    const { location, valueLocation } = origin();
    const elsewhere = there?.leaf.origin().location;
    return [
        (0,finding/* finding */.gk)('gateway/mode-missing', {
            gateway: gateway.name,
            variables: namesOf(variable),
            taken: fact.mode,
            wanted,
            word: variable[wanted][0],
            setIn: there?.environment,
            isEmpty: empty !== undefined,
        }, {
            location: empty ? valueLocation : location,
            pointer,
            environment,
            service,
            related: elsewhere ? [{ role: 'other', location: elsewhere, environment: there?.environment }] : [],
        }, isKnown && isClear ? 'error' : 'warning'),
    ];
}
function setterIn(others, variable) {
    for (const scene of others) {
        const setter = scene.seen.find((one) => isVariable(one, variable) && !isEmpty(one));
        if (setter)
            return { leaf: setter.leaf, isSure: setter.isSure, environment: scene.effective.environment, scene };
    }
    return undefined;
}
function isCredentialOf(seen, gateway) {
    return seen.kind === 'credential' && seen.by === 'name' && seen.gateway === gateway;
}
function isVariable(seen, variable) {
    return seen.kind === 'mode-variable' && seen.variable === variable;
}
function namesOf({ names, unrecordedNames = [] }) {
    return names.length > 0 ? names : unrecordedNames;
}
/**
 * Whether anything else says which mode is taken: another switch of the gateway, or an address of the right mode. An
 * address does not stand in for the switch where the environment that sets the switch has an address beside it.
 */
function isSwitched({ gateway, wanted, scene }, there) {
    const isSet = scene.seen.some((one) => one.gateway === gateway && one.kind === 'mode-variable' && !isEmpty(one));
    return isSet || (hasHost(gateway, scene, wanted) && !(there && hasHost(gateway, there.scene)));
}
function hasHost(gateway, { seen }, mode) {
    const hosts = seen.filter((one) => one.gateway === gateway && one.kind === 'host' && one.mode !== undefined);
    return hosts.some((one) => mode === undefined || one.mode === mode);
}
/** Whether it is there, and says nothing. */
function isEmpty({ leaf }) {
    return isNull(leaf) || (0,effective/* textOf */.b)(leaf)?.trim() === '';
}
/** A key of which a file says that there is no value. */
function isNull({ content }) {
    return content.state === 'known' && content.value === null;
}
/** Last words of a key that may well be a switch, though nobody knows whose. */
const gateway_missing_SWITCH = /^(?:ENV|ENVIRONMENT|MODE|TESTMODE|LIVEMODE|SANDBOX|LIVE|PRODUCTION|TEST)$/;
/** Words of what a switch for payments may be called by, whoever the provider is. */
const PAYMENTS = ['PAY', 'PAYMENT', 'PAYMENTS', 'CHECKOUT', 'BILLING', 'GATEWAY', 'PSP'];
/** Whether there is a key that the application may take the mode of the gateway from by itself. */
function hasOtherSwitch({ words }, { effective }) {
    const meant = (0,gateway_words/* indexWords */.ey)(new Map([...words, ...PAYMENTS].map((word) => [word.toUpperCase(), [word]])));
    return [...effective.leaves.values()].some((leaf) => {
        const said = (0,gateway_words/* wordsOf */.Z9)((0,gateway_called/* calledIn */.P)(leaf, effective));
        return !isNull(leaf) && gateway_missing_SWITCH.test(said.at(-1) ?? '') && (0,gateway_words/* foundIn */.QR)(said, meant).length > 0;
    });
}

;// CONCATENATED MODULE: ./build/src/check/gateway-payments.js




/** Gateways in an environment that takes no payments, or does not say whether it does. */
const gatewaysWithoutPayments = ({ effective, seen }, _, { config }) => {
    const { payments, environment, service } = effective;
    if (payments !== 'undeclared' && payments !== 'none')
        return [];
    const signs = seen.filter(isInUse);
    const gravest = signs.find(isCertain) ?? signs[0];
    if (!gravest)
        return [];
    const gateways = [...new Set(signs.map(({ gateway }) => gateway.name))].sort();
    const severity = isCertain(gravest) ? 'error' : 'warning';
    const place = {
        environment,
        service,
        location: config.environments.find(({ name }) => name === environment)?.location,
    };
    if (payments === 'undeclared')
        return [(0,finding/* finding */.gk)('gateway/payments-undeclared', { gateways }, place, severity)];
    const { valueLocation } = gravest.leaf.origin();
    return [(0,finding/* finding */.gk)('gateway/payments-none', { gateways }, { ...place, location: valueLocation }, severity)];
};
/** Whether it is a sign that the gateway is used: a host that is only spoken of is none, nor is a key without a value. */
function isInUse(seen) {
    return !isUnfilled(seen.leaf) && !(seen.kind === 'host' && seen.isSpokenOf);
}
/** Whether nobody has put anything in yet, surely: what may be a placeholder may be a key in use as well. */
function isUnfilled(leaf) {
    const text = (0,gateway_scene/* scalarText */.ws)(leaf)?.trim();
    if (text === undefined)
        return leaf.content.state === 'known' && leaf.content.value === null;
    return text === '' || (0,placeholder/* placeholder */.q)(text) === 'sure';
}
/** Whether a sign is surely of its gateway, whatever mode it tells. */
function isCertain(seen) {
    return seen.kind === 'host' ? (0,evidence/* isSure */.Y)(seen.evidence) : seen.isSure;
}

// EXTERNAL MODULE: ./build/src/check/credential-text.js
var credential_text = __webpack_require__(26813);
// EXTERNAL MODULE: ./build/src/check/parity-decide.js
var parity_decide = __webpack_require__(75962);
;// CONCATENATED MODULE: ./build/src/check/gateway-shared.js








/**
 * Credentials that an environment with live payments shares with one that takes test payments. Where a value tells its
 * mode that is told already; of the others a comparison sees nothing, since nothing differs.
 */
const credentialsShared = (scene, others, { config }) => {
    if (scene.effective.payments !== 'live')
        return [];
    const held = heldIn(scene, config);
    if (held.length === 0)
        return [];
    const testing = others
        .filter(({ effective }) => effective.payments === 'test')
        .map((other) => ({ effective: other.effective, held: Map.groupBy(heldIn(other, config), ({ text }) => text) }));
    return held.flatMap((live) => {
        const twins = testing.flatMap(({ effective, held: there }) => {
            const twin = there.get(live.text)?.find(({ seen }) => seen.gateway === live.seen.gateway);
            return twin ? [{ effective, twin }] : [];
        });
        const [first] = twins;
        if (!first)
            return [];
        const { seen } = live;
        const related = twins.flatMap(({ effective: { environment }, twin }) => {
            const location = twin.seen.leaf.origin().valueLocation;
            return location ? [{ role: 'other', location, environment }] : [];
        });
        return (0,finding/* finding */.gk)('gateway/shared', {
            gateway: seen.gateway.name,
            credential: gateway_sighting/* CREDENTIAL_WORDS */.K[seen.credential.kind],
            environment: first.effective.environment,
        }, { ...(0,gateway_scene/* placeOf */.$t)(seen.leaf, scene.effective), related }, severityOf(live, first.twin));
    });
};
/** What stands in files. The step's own variables are the same for every environment and tell nothing. */
function heldIn({ effective, seen }, { parity }) {
    return seen.flatMap((one) => {
        if (one.kind !== 'credential' || !one.credential.perMode || one.mode !== undefined)
            return [];
        const text = one.leaf.content.state === 'known' ? (0,gateway_scene/* scalarText */.ws)(one.leaf)?.trim() : undefined;
        if (text === undefined || !(0,credential_text/* mayBeCredential */.iD)(text))
            return [];
        // Software that holds those of both modes side by side, and names them so, has both everywhere.
        if (saysItself(one.called, effective.payments === 'live' ? 'test' : 'live'))
            return [];
        // What a parity rule says of the key is meant, and held by the check of parity.
        const isRuled = parity && (0,parity_decide/* ruleFor */.sG)((0,pointer/* fromPointer */.kU)(one.leaf.pointer), effective.environment, parity) !== undefined;
        return isRuled ? [] : [{ seen: one, text }];
    });
}
/** Shortest text that is surely no counter and no word. */
const gateway_shared_SHORTEST = 8;
function severityOf({ seen, text }, { seen: twin }) {
    const { pattern } = seen.credential;
    const hasShape = pattern === undefined ? text.length >= gateway_shared_SHORTEST && /\d/.test(text) : (0,expressions/* matches */.cK)(pattern, text);
    return hasShape && seen.isSure && twin.isSure && !areOnePlace(seen, twin) ? 'error' : 'warning';
}
/** What both environments read from the same line may be a default, over which something unseen is laid. */
function areOnePlace({ leaf }, { leaf: other }) {
    const [here, there] = [leaf.origin().valueLocation, other.origin().valueLocation];
    return here?.file === there?.file && here?.line === there?.line && here?.column === there?.column;
}

;// CONCATENATED MODULE: ./build/src/check/gateway-swapped.js








/** Credentials whose value is unmistakably another kind of credential of the same gateway than they are called. */
const credentialsSwapped = (scene) => scene.seen.flatMap((seen) => {
    if (seen.kind !== 'credential')
        return [];
    const path = seen.called;
    const swap = seen.by === 'name' ? swapOf(seen, (0,gateway_words/* wordsOf */.Z9)(path), scene) : gateway_swapped_misnamed(seen, (0,gateway_words/* wordsOf */.Z9)(path));
    if (!swap || swap.called === swap.is.kind)
        return [];
    // What browsers are sent may be for everybody whatever it is called; and a secret there is told as such.
    if (shippedToBrowsers(path) && !(0,gateway_sighting/* isSecretKind */.z)(swap.is.kind))
        return [];
    if (exposedIn(seen.leaf, scene))
        return [];
    const facts = {
        gateway: seen.gateway.name,
        called: gateway_sighting/* CREDENTIAL_WORDS */.K[swap.called],
        is: gateway_sighting/* CREDENTIAL_WORDS */.K[swap.is.kind],
        isLeak: (0,gateway_sighting/* isSecretKind */.z)(swap.is.kind) && swap.called === 'publishable',
    };
    const severity = swap.isSure ? 'error' : 'warning';
    return [(0,finding/* finding */.gk)('gateway/swapped', facts, (0,gateway_scene/* placeOf */.$t)(seen.leaf, scene.effective), severity)];
});
function swapOf(seen, words, scene) {
    const { credential, other, isRecorded } = seen;
    if (!other)
        return undefined;
    const sure = isRecorded === true && (0,evidence/* isSure */.Y)(credential) && (0,evidence/* isSure */.Y)(other);
    // Many call the key for everybody `API_KEY`, and have the secret beside it.
    const isOpen = credential.kind === 'secret' && !(0,gateway_sighting/* isSecretKind */.z)(other.kind) && (0,gateway_spoken/* isVague */.JB)(words);
    if (isOpen && hasSecretOf(scene, seen))
        return undefined;
    const isClear = !isOpen && (credential.kind !== 'publishable' || !(0,gateway_spoken/* saysSecret */.Nq)(words));
    return { called: credential.kind, is: other, isSure: sure && isClear };
}
function hasSecretOf({ seen }, { gateway }) {
    return seen.some((one) => one.gateway === gateway && one.kind === 'credential' && !one.other && one.credential.kind === 'secret');
}
/** A secret under a name that nobody recorded, and that says all the same that everybody may know it. */
function gateway_swapped_misnamed({ credential, mode }, words) {
    const isSaid = mode !== undefined && credential.distinct !== undefined && (0,gateway_spoken/* saysPublishable */.gL)(words);
    return isSaid && (0,gateway_sighting/* isSecretKind */.z)(credential.kind) ? { called: 'publishable', is: credential, isSure: false } : undefined;
}

// EXTERNAL MODULE: ./build/src/gateway/version.js
var version = __webpack_require__(75648);
;// CONCATENATED MODULE: ./build/src/check/gateway-said.js






const gateway_said_known = new WeakMap();
function saidIn(scene) {
    const made = gateway_said_known.get(scene) ?? indexVersions(readVersions(scene));
    gateway_said_known.set(scene, made);
    return made;
}
function indexVersions(all) {
    const called = new Map(all.map((one) => [calledSo(one), one]).reverse());
    return { all, alike: Map.groupBy(all, sortOf), called };
}
function sortOf({ by, seen }) {
    return `${by === 'variable' ? by : 'path'} ${seen.gateway.id}`;
}
function calledSo(one) {
    return `${sortOf(one)} ${(0,pointer/* toPointer */.rb)(one.seen.called)}`;
}
/** The versions that an environment says, in variables and in the paths of addresses. */
function versionsIn(scene) {
    return saidIn(scene).all;
}
/** The same key in another environment, or the only variable where each has one. */
function twinOf(one, scene, other) {
    const [here, there] = [saidIn(scene), saidIn(other)];
    const [twin, second] = there.alike.get(sortOf(one)) ?? [];
    const isOnly = one.by === 'variable' && !second && here.alike.get(sortOf(one))?.length === 1;
    return there.called.get(calledSo(one)) ?? (isOnly ? twin : undefined);
}
function readVersions({ seen }) {
    return seen.flatMap((one) => {
        if (one.kind !== 'api-version' && one.kind !== 'host')
            return [];
        const text = (0,gateway_scene/* scalarText */.ws)(one.leaf)?.trim();
        // What was never filled in is told of by itself.
        if (text !== undefined && (0,placeholder/* placeholder */.q)(text))
            return [];
        if (one.kind === 'api-version')
            return [{ seen: one, version: one.version, by: 'variable', text }];
        return text !== undefined ? inPath(one, text) : [];
    });
}
/** Of several addresses in a value nobody knows which is meant. */
function inPath(seen, text) {
    const { apiVersion: version } = seen.gateway;
    const [address, second] = (0,hosts/* addressesIn */.Mh)(text);
    if (version?.pathPattern === undefined || !address || second || !(0,hosts/* isHostOf */.UC)(seen.gateway, (0,hosts/* hostOf */.w4)(address)))
        return [];
    const match = (0,expressions/* matchOf */.HU)(version.pathPattern, address.pathname);
    const said = match?.[1];
    if (!match || said === undefined)
        return [];
    const rest = address.pathname.slice(match.index + match[0].length);
    return [{ seen, version, by: rest === '' ? 'base' : 'request', text: said }];
}
const WHOLE_NUMBER = '^[vV]?([0-9]+)$';
/** How old a version is beside another: negative where it is older; undefined where they cannot be compared. */
function ageOf({ pattern = WHOLE_NUMBER }, text, other) {
    if (text === other)
        return 0;
    const [one, two] = [(0,version/* readVersion */.$)(pattern, text), (0,version/* readVersion */.$)(pattern, other)];
    return one && two ? (0,version/* compareVersions */.Z)(one, two) : undefined;
}

;// CONCATENATED MODULE: ./build/src/check/gateway-versions.js




/** Versions of an API that are others than in an environment before, or than the code was written for. */
const versionsDisagreeing = (scene, others, { config, effective }) => {
    const said = versionsIn(scene);
    if (said.length === 0)
        return [];
    const at = effective.indexOf(scene.effective);
    const before = others.filter((other) => effective.indexOf(other.effective) < at);
    return said.flatMap((one) => {
        const pin = config.apiVersions.get(one.seen.gateway.id);
        const found = (pin && againstPin(one, pin, said, scene)) ?? againstOthers(one, before, scene);
        return found ?? [];
    });
};
/** Versions in tollgate.yml that nothing was held against, though every environment was read whole. */
function unusedPins({ config, effective }, scenes, catalogue) {
    const isWhole = config.environments.every(({ name }) => effective.some(({ environment }) => environment === name));
    if (!isWhole || !effective.every(({ complete, hasUnseenNames }) => complete && !hasUnseenNames))
        return [];
    const said = new Set(scenes.flatMap((scene) => versionsIn(scene).map(({ seen }) => seen.gateway.id)));
    return [...config.apiVersions]
        .filter(([id]) => !said.has(id))
        .map(([id, { location }]) => {
        const gateway = catalogue.find((one) => one.id === id)?.name ?? id;
        return (0,finding/* finding */.gk)('gateway/api-version', { gateway, is: 'nowhere' }, { location });
    });
}
/** Undefined where it is the version of the code. */
function againstPin(one, pin, said, scene) {
    const { seen, version, text } = one;
    const age = text === undefined ? undefined : ageOf(version, text, pin.version);
    if (age === 0)
        return undefined;
    const is = age === undefined ? 'not-comparable' : age < 0 ? 'older' : 'newer';
    // A variable is of the gateway as surely as its name is; an address is so by its host.
    const isKnown = one.by === 'variable' ? seen.isSure : (0,evidence/* isSure */.Y)(version);
    const isError = is === 'older' && isKnown && isOfWhole(one, said);
    const related = pin.location ? [{ role: 'rule', location: pin.location }] : [];
    return found(one, scene, { gateway: seen.gateway.name, is }, related, isError ? 'error' : 'warning');
}
/**
 * Whether a version is that of the whole API. The address of a request may be of a part that has a version of its own,
 * and so may each of several addresses that do not agree.
 */
function isOfWhole({ by, seen, version, text = '' }, said) {
    if (by !== 'base')
        return by === 'variable';
    const paths = said.filter((other) => other.by !== 'variable' && other.seen.gateway === seen.gateway);
    return paths.every((other) => other.text !== undefined && ageOf(version, text, other.text) === 0);
}
/** Undefined where no environment before has another version. */
function againstOthers(one, before, scene) {
    const { seen, version, text } = one;
    for (const other of before) {
        const twin = twinOf(one, scene, other);
        if (text === undefined || twin?.text === undefined || ageOf(version, text, twin.text) === 0)
            continue;
        const { environment } = other.effective;
        const location = twin.seen.leaf.origin().valueLocation;
        const related = location ? [{ role: 'other', location, environment }] : [];
        return found(one, scene, { gateway: seen.gateway.name, is: 'different', environment }, related, 'warning');
    }
    return undefined;
}
function found({ seen }, { effective }, facts, related, severity) {
    return (0,finding/* finding */.gk)('gateway/api-version', facts, { ...(0,gateway_scene/* placeOf */.$t)(seen.leaf, effective), related }, severity);
}

// EXTERNAL MODULE: ./build/src/check/own-patterns.js
var own_patterns = __webpack_require__(10060);
;// CONCATENATED MODULE: ./build/src/check/recognised.js


/** Signs of one gateway that are shown. What a gateway is recognised by is told by the first few of them. */
const MOST_SIGNS = 20;
/** What was recognised in the environment of each item, and by what, without a value of it. */
function recordsOf(items, scenes) {
    return items.flatMap(({ environment, service }) => scenes
        .filter(({ effective }) => effective.environment === environment && effective.service === service)
        .map(recordOf));
}
function recordOf({ effective, seen }) {
    const { environment, service, payments } = effective;
    const recognised = [...Map.groupBy(seen, ({ gateway }) => gateway)]
        .map(([gateway, signs]) => gatewayRecord(gateway, signs))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { environment, service, payments, recognised };
}
function gatewayRecord({ id, name }, seen) {
    const telling = seen.filter(({ mode }) => mode !== undefined);
    const shown = [...telling, ...seen.filter(({ mode }) => mode === undefined)].slice(0, MOST_SIGNS);
    return { id, name, mode: modeOf(telling), signs: shown.map(signOf), more: seen.length - shown.length };
}
function modeOf(telling) {
    const [first, second] = new Set(telling.map(({ mode }) => mode));
    return first === undefined ? 'untold' : second === undefined ? first : 'both';
}
function signOf(seen) {
    const { by, mode, leaf } = seen;
    return {
        kind: kindOf(seen),
        by,
        mode,
        ...(mode === undefined && isElsewhere(leaf) && { unseen: true }),
        pointer: (0,pointer/* displayPointer */.M0)(leaf.pointer),
        location: leaf.origin().valueLocation,
    };
}
/** A text that only names what is to be put in: `${NAME}`, `${{ secrets.NAME }}`, `{{ name }}`, `$NAME`. */
const REFERENCE = /^(?:\$?\{\{[^{}]*\}\}|[$#]\{[^{}]*\}|\$[A-Za-z_]\w*)$/;
/** Whether the value itself is not at hand. */
function isElsewhere(leaf) {
    const { state } = leaf.content;
    return state === 'present' || state === 'runtime' || REFERENCE.test((0,effective/* textOf */.b)(leaf)?.trim() ?? '');
}
const CREDENTIAL_KIND = {
    secret: 'secret-key',
    publishable: 'publishable-key',
    webhook: 'webhook-secret',
    id: 'identifier',
};
function kindOf(seen) {
    return seen.kind === 'credential' ? CREDENTIAL_KIND[seen.credential.kind] : seen.kind;
}

// EXTERNAL MODULE: ./build/src/check/replaced.js
var replaced = __webpack_require__(33476);
// EXTERNAL MODULE: ./build/src/check/subject.js
var check_subject = __webpack_require__(14846);
;// CONCATENATED MODULE: ./build/src/check/gateways.js


















/** All that is held against an environment, in the order in which it is told. */
const JUDGES = [
    gatewaysWithoutPayments,
    modesDisagreeing,
    secretsExposed,
    credentialsSwapped,
    credentialsCutOff,
    hostsAlike,
    modesMissing,
    accountsDisagreeing,
    namesDisagreeing,
    modesMixed,
    credentialsShared,
    versionsDisagreeing,
];
/** Recognises payment gateways, and holds their hosts, keys and modes against the payments of the environment. */
const gatewaysCheck = {
    name: 'gateways',
    run: async (items, subject) => {
        const hanging = await (0,own_patterns/* hangingPatterns */.i)(subject);
        if (hanging.length > 0 || subject.signal.aborted)
            return { items: [], findings: hanging };
        const catalogue = await (0,gateway_catalogue.loadCatalogue)(subject.config.ownGateways);
        const outcome = (0,own_patterns/* untilDeadline */.H)(subject, () => judgeAll(items, subject, catalogue));
        if (!outcome)
            return { items: [], findings: [] };
        return { ...outcome, findings: [...(0,replaced/* replacedGateways */.Y)(subject, await (0,gateway_catalogue.loadCatalogue)()), ...outcome.findings] };
    },
};
function judgeAll(items, subject, catalogue) {
    const scenes = scenesIn(subject, (0,recognise/* recogniserOf */.n)(catalogue));
    return {
        items: items.map((item) => {
            const effective = (0,check_subject/* effectiveOf */.d)(subject, item);
            const scene = scenes.find((one) => one.effective === effective);
            if (!scene)
                throw new Error(`nothing was recognised for ${item.id}`);
            return { id: item.id, findings: judge(scene, scenes, subject) };
        }),
        findings: unusedPins(subject, scenes, catalogue),
        gateways: recordsOf(items, scenes),
    };
}
function scenesIn({ effective }, recogniser) {
    return effective.map((one) => (0,gateway_scene/* sceneOf */.cO)(one, recogniser));
}
function judge(scene, scenes, subject) {
    const { service } = scene.effective;
    const others = scenes.filter((one) => one !== scene && one.effective.service === service);
    return JUDGES.flatMap((judge) => judge(scene, others, subject));
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
