export const id = 3097;
export const ids = [3097];
export const modules = {

/***/ 26813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isWrittenLikeSecret),
/* harmony export */   T_: () => (/* binding */ isPrivateKey),
/* harmony export */   iD: () => (/* binding */ mayBeCredential)
/* harmony export */ });
/* harmony import */ var _hygiene_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41640);

/** Texts that name where a credential is kept, or are replaced by one later: they are rightly the same everywhere. */
const REFERENCE = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:arn|asm|akv|awssm|encrypted|env|file|gsm|keyvault|kms|op|ref|secret|secrets|secretsmanager|sm|ssm|vault):|\.{0,2}\/|projects\/|secret\/|ENC\[|@Microsoft\.|process\.env|__\w+__$)|[$%#]\{|\$\(|\{\{|<%|%env\(|^\$[A-Z_]|^%\w+%$/i;
/** Words that stand where there is no credential. */
const NOTHING = /^(?:none|null|nil|undefined|unset|unused|disabled|off|on|true|false|yes|no|n\/?a|test|secret|default|<[^<>]*>)$/i;
/** Whether a text may be a credential itself: no reference to one, no placeholder, and no word for there being none. */
function mayBeCredential(text) {
    return text !== '' && !(0,_hygiene_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholder */ .q)(text) && !REFERENCE.test(text) && !NOTHING.test(text);
}
/** Shortest text that is taken for a secret that a machine has made, or a person with care. */
const SHORTEST = 8;
/** One word with a letter and a digit in it. */
const LETTERS_AND_DIGITS = /^(?=[^a-z]*[a-z])(?=\D*\d)\S+$/i;
/** Names of several parts: `orders-db-1`, `aes-256-cbc`, `checkout.tls.v2`. Texts of secrets have other parts. */
const NAME = /^[-_./:@]*(?:(?:[A-Za-z]+\d{0,3}|\d{1,4})(?:[-_./:@]+|$))*$/;
/** With its first line: without one, somebody is still to put the key in. In dotenv its lines may be one. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr]){0,4}[A-Za-z0-9+/]{40}/;
/** Whether a private key stands in a text (RFC 7468). */
function isPrivateKey(text) {
    return text.includes('PRIVATE KEY') && PRIVATE_KEY.test(text);
}
/**
 * Whether a text is written like a secret: of letters and digits, of which no name, number, date or word is made. A
 * passphrase of words alone is not seen.
 */
function isWrittenLikeSecret(text) {
    const trimmed = text.trim();
    if (trimmed.length < SHORTEST || !LETTERS_AND_DIGITS.test(trimmed) || NAME.test(trimmed))
        return false;
    return mayBeCredential(trimmed);
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


/***/ })

};
