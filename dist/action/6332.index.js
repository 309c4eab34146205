export const id = 6332;
export const ids = [6332];
export const modules = {

/***/ 36332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareStatusPage: () => (/* binding */ prepareStatusPage)
});

// EXTERNAL MODULE: ./build/src/network/screen.js
var screen = __webpack_require__(31042);
// EXTERNAL MODULE: ./build/src/schema/json-place.js
var json_place = __webpack_require__(42801);
// EXTERNAL MODULE: ./build/src/probe/allow.js
var allow = __webpack_require__(44209);
// EXTERNAL MODULE: ./build/src/probe/voice.js
var probe_voice = __webpack_require__(70478);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(15722);
// EXTERNAL MODULE: ./build/src/probe/answer-body.js + 1 modules
var answer_body = __webpack_require__(98858);
// EXTERNAL MODULE: ./build/src/probe/passing.js
var passing = __webpack_require__(95547);
// EXTERNAL MODULE: ./build/src/probe/json-values.js
var json_values = __webpack_require__(81003);
;// CONCATENATED MODULE: ./build/src/probe/status-page/state.js
/** What a status page says of a service, from best to worst. Unknown is worse than a disturbance, which is at least told. */
const ORDER = ['up', 'degraded', 'maintenance', 'unknown', 'down'];
/** The worst of several; of equally bad ones the first. Without any, nothing is known. */
function worstOf(states) {
    const weightOf = ({ word }) => ORDER.indexOf(word);
    return (states.reduce((worst, state) => (worst && weightOf(worst) >= weightOf(state) ? worst : state), undefined) ?? { word: 'unknown', reason: 'shape' });
}
/** What a word of a page means. One that is not in the table is unknown: pages get new words now and then. */
function meaningOf(words, said) {
    if (typeof said !== 'string')
        return { word: 'unknown', reason: 'shape' };
    const word = words.get(said);
    return word ? { word } : { word: 'unknown', reason: 'word' };
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/custom.js


/** Reads the texts at the place that tollgate.yml names. All of them must mean that it is up. */
function readCustom(content, place, { up, degraded, down }) {
    const values = (0,json_values/* valuesAt */.I)(place, content);
    if (values === 'stopped')
        return { word: 'unknown', reason: 'stopped' };
    if (values.length === 0)
        return { word: 'unknown', reason: 'place' };
    const words = new Map([
        ...up.map((text) => [text, 'up']),
        ...degraded.map((text) => [text, 'degraded']),
        ...down.map((text) => [text, 'down']),
    ]);
    return worstOf(values.map((value) => meaningOf(words, asText(value))));
}
/** `true` and `1` are written into tollgate.yml as texts. */
function asText(value) {
    return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}

// EXTERNAL MODULE: ./build/src/source/own.js
var own = __webpack_require__(96271);
;// CONCATENATED MODULE: ./build/src/probe/status-page/components.js


/** Deepest nesting of groups that is followed. */
const DEEPEST = 8;
/** The components of a page, those in groups included. Undefined where there is no list of them. */
function componentsIn(list, depth = 0) {
    if (!Array.isArray(list) || depth > DEEPEST)
        return undefined;
    const found = [];
    for (const one of list) {
        if (!(0,own/* isMapping */.pi)(one))
            return undefined;
        const inside = (0,own/* memberOf */.C5)(one, 'children');
        const children = inside === undefined || inside === null ? [] : componentsIn(inside, depth + 1);
        if (!children)
            return undefined;
        const [id, name, status] = ['id', 'name', 'status'].map((key) => (0,own/* memberOf */.C5)(one, key));
        found.push({ id, name, status, group: (0,own/* memberOf */.C5)(one, 'group_id'), children }, ...children);
    }
    return found;
}
/**
 * What a page says of each component that must work. Names are compared exactly, and stand for their ids as well; of
 * several with one name the worst counts, and of a group the worst in it.
 */
function statesOfNamed(names, components, words) {
    return names.map((name) => {
        const meant = components.filter((one) => one.name === name || one.id === name);
        if (meant.length === 0)
            return { word: 'unknown', reason: 'component', component: name };
        const all = meant.flatMap((one) => [one, ...one.children, ...membersOf(one, components)]);
        return { ...worstOf(all.map(({ status }) => meaningOf(words, status))), component: name };
    });
}
function membersOf({ id }, components) {
    return typeof id === 'string' ? components.filter(({ group }) => group === id) : [];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/instatus.js



/** `page.status` of Instatus. */
const PAGE = new Map([
    ['UP', 'up'],
    ['HASISSUES', 'degraded'],
    ['UNDERMAINTENANCE', 'maintenance'],
]);
/** `status` of a component, and `impact` of an incident. A part that is out is out for somebody. */
const COMPONENT = new Map([
    ['OPERATIONAL', 'up'],
    ['DEGRADEDPERFORMANCE', 'degraded'],
    ['UNDERMAINTENANCE', 'maintenance'],
    ['MINOROUTAGE', 'down'],
    ['PARTIALOUTAGE', 'down'],
    ['MAJOROUTAGE', 'down'],
]);
/** Reads `/summary.json`, or for named components `/v2/components.json`: a list of them, or a mapping with one. */
function readInstatus(content, names) {
    if (names.length > 0) {
        const components = componentsIn(Array.isArray(content) ? content : (0,own/* memberOf */.C5)(content, 'components'));
        return components ? statesOfNamed(names, components, COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
    }
    const page = meaningOf(PAGE, (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(content, 'page'), 'status'));
    const incidents = (0,own/* memberOf */.C5)(content, 'activeIncidents');
    const severe = Array.isArray(incidents) && incidents.some((one) => (0,own/* memberOf */.C5)(one, 'impact') === 'MAJOROUTAGE');
    return [severe ? worstOf([page, { word: 'down' }]) : page];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/statuspage.js



/** `status.indicator` of Atlassian Statuspage, version 2 of its API; incident.io and others answer the same. */
const INDICATOR = new Map([
    ['none', 'up'],
    ['minor', 'degraded'],
    ['maintenance', 'maintenance'],
    ['major', 'down'],
    ['critical', 'down'],
]);
/** `status` of a component. A part that is out is out for somebody. */
const statuspage_COMPONENT = new Map([
    ['operational', 'up'],
    ['degraded_performance', 'degraded'],
    ['under_maintenance', 'maintenance'],
    ['partial_outage', 'down'],
    ['major_outage', 'down'],
]);
/** Reads `/api/v2/summary.json`: a state for each named component, or one for the page. */
function readStatuspage(content, names) {
    const list = (0,own/* memberOf */.C5)(content, 'components');
    const components = componentsIn(list);
    if (names.length > 0) {
        return components ? statesOfNamed(names, components, statuspage_COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
    }
    const whole = meaningOf(INDICATOR, (0,own/* memberOf */.C5)((0,own/* memberOf */.C5)(content, 'status'), 'indicator'));
    // `status.json` has no components, and some pages list none.
    if (list === undefined)
        return [whole];
    if (!components)
        return [{ word: 'unknown', reason: 'shape' }];
    return [worstOf([whole, ...components.map(({ status }) => asPartOfPage(meaningOf(statuspage_COMPONENT, status)))])];
}
/** A component that nobody named may be one that nobody uses: that the page is not all well is all that it says. */
function asPartOfPage(state) {
    return state.word === 'down' || state.word === 'maintenance' ? { word: 'degraded' } : state;
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/ask.js







/** Asks the page once and judges what it says. */
async function askStatusPage(page, network, signal, address) {
    const exchange = await network.send({ ...page.request, address }, signal);
    if (exchange.kind !== 'answered')
        return exchange;
    const { status, trace } = exchange;
    return {
        kind: 'seen',
        findings: statesIn(page, exchange).flatMap((state) => said(page.voice, state, status)),
        trace,
        status,
        mayPass: (0,passing/* isPassingStatus */.W)(status),
        retryAfter: (0,passing/* retryAfterOf */.s)(exchange, page.now),
    };
}
/** A page that does not answer as a page does says nothing about the service. */
function statesIn({ ask, place }, answer) {
    const { format, components, custom } = ask;
    const { status } = answer;
    if (status >= 300 && status <= 399)
        return [{ word: 'unknown', reason: 'redirect' }];
    if (status !== 200)
        return [{ word: 'unknown', reason: 'status' }];
    const body = (0,answer_body/* jsonOfBody */.EW)(answer);
    if (body.kind !== 'json')
        return [{ word: 'unknown', reason: body.kind }];
    if (custom && place)
        return [readCustom(body.value, place, custom)];
    return format === 'instatus' ? readInstatus(body.value, components) : readStatuspage(body.value, components);
}
/** A disturbance of the page as a whole may be of something that nobody here uses, and only warns. */
function said(voice, { word, reason, component }, status) {
    if (word === 'up')
        return [];
    const facts = { probe: voice.probe, state: word, reason, component, status };
    const warns = component === undefined && (word === 'degraded' || word === 'maintenance');
    return [
        warns ? (0,finding/* finding */.gk)('probe/status-page', facts, voice.place, 'warning') : (0,probe_voice/* report */.z)(voice, 'probe/status-page', facts),
    ];
}

;// CONCATENATED MODULE: ./build/src/probe/status-page/prepare.js





/** Makes a status page ready to be asked: one GET without a credential, under the guard that every probe has. */
async function prepareStatusPage(setting, network) {
    const { spec, ask, now } = setting;
    const voice = (0,probe_voice/* voiceOf */.s)(setting, undefined);
    const blocked = (reason) => (0,probe_voice/* report */.z)(voice, 'probe/blocked', { probe: spec.name, reason });
    const url = (0,screen/* readUrl */.wo)(ask.url);
    if (!url)
        return blocked('not-a-url');
    const request = {
        url: withKnownPath(url, ask),
        method: 'GET',
        headers: { accept: 'application/json' },
        body: undefined,
        credential: undefined,
        knownRead: false,
        timeout: spec.timeout,
    };
    const place = ask.custom && (await (0,json_place.readJsonPlace)(ask.custom.path));
    if (ask.custom && !place)
        throw new Error('The path of a status page is checked when tollgate.yml is read.');
    // The address stands in tollgate.yml itself, so that only what `allow` says can forbid it.
    const reason = network.screen(request) ?? (0,allow/* checkAllowed */.FM)(request.url, (0,allow/* permissionOf */.Fp)(setting, false));
    if (reason)
        return blocked(reason);
    return {
        kind: 'status-page',
        voice,
        ask: (signal, address) => askStatusPage({ voice, ask, place, request, now }, network, signal, address),
        endpoint: { host: (0,screen/* hostOf */.w4)(request.url), port: (0,screen/* portOf */.HM)(request.url) },
        manner: spec,
        expect: spec.expect,
        warn: spec.warn,
    };
}
/** What both makes of pages answer at. An address that names a JSON file is asked as it is. */
function withKnownPath(url, { format, components }) {
    if (format === 'custom' || url.pathname.endsWith('.json'))
        return url;
    const ofInstatus = components.length > 0 ? '/v2/components.json' : '/summary.json';
    const known = new URL(url);
    known.pathname = url.pathname.replace(/\/+$/, '') + (format === 'instatus' ? ofInstatus : '/api/v2/summary.json');
    return known;
}


/***/ })

};
