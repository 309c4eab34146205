export const id = 2223;
export const ids = [2223,7912];
export const modules = {

/***/ 72223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateways: () => (/* binding */ runGateways)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/config/load.js + 26 modules
var load = __webpack_require__(32484);
// EXTERNAL MODULE: ./build/src/finding/suggest.js
var suggest = __webpack_require__(66793);
// EXTERNAL MODULE: ./build/src/finding/words/rule-words.js
var rule_words = __webpack_require__(93439);
// EXTERNAL MODULE: ./build/src/gateway/catalogue.js
var gateway_catalogue = __webpack_require__(77773);
// EXTERNAL MODULE: ./build/src/gateway/sighting.js
var sighting = __webpack_require__(49313);
;// CONCATENATED MODULE: ./build/src/gateway/describe/description.js
/** Gives the sources of facts their numbers, in the order in which they are first named. */
class SourceList {
    addresses = [];
    number(address) {
        const known = this.addresses.indexOf(address);
        return known < 0 ? this.addresses.push(address) : known + 1;
    }
}
/** A fact with the numbers of its sources. */
function factOf({ title = '', rows = [], sentences = [], evidence }, list) {
    const addresses = (evidence?.sources ?? []).filter((source) => source !== 'unrecorded');
    const unsourced = addresses.length === 0 ? ', no source recorded' : '';
    return {
        title,
        rows: rows.filter(([, text]) => text !== ''),
        sentences: [...sentences, ...(evidence?.note === undefined ? [] : [evidence.note])],
        confidence: evidence && `${evidence.confidence} confidence${unsourced}`,
        sources: addresses.map((address) => list.number(address)),
    };
}
/** Data in a list, each set as code. */
function codes(texts) {
    return texts.map((text) => `\`${text}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/src/gateway/describe/mode.js

/** Rows of the names of a variable. */
function nameRows({ names, unrecordedNames = [], sharedNames = [] }) {
    return [
        ['names', codes(names)],
        ['also in use', codes(unrecordedNames)],
        ['beside a sign', codes(sharedNames)],
    ];
}
/** Hosts of the gateway, by mode. */
function hostsTold({ hosts }) {
    const { shared, live, test, neutral = [], livePatterns, testPatterns, livePaths = [], testPaths = [] } = hosts;
    return {
        rows: [
            [shared ? 'both modes' : 'live', codes(live)],
            ['live, as', codes(livePatterns)],
            ['test', codes(test)],
            ['test, as', codes(testPatterns)],
            ['live path', codes(livePaths)],
            ['test path', codes(testPaths)],
            ['no mode', codes(neutral)],
        ],
        sentences: [sentenceOfHosts(hosts)],
        evidence: hosts,
    };
}
function sentenceOfHosts({ shared, livePaths = [], testPaths = [], liveTakesTests }) {
    if (liveTakesTests)
        return 'A test host tells the mode. The live ones serve test accounts too, so that one of them proves nothing.';
    if (!shared)
        return 'A host tells the mode.';
    return livePaths.length + testPaths.length > 0
        ? 'Both modes share the hosts; the path tells the mode.'
        : 'Both modes share the hosts, so that a host tells nothing.';
}
/** What the software of the gateway takes for a mode. */
const MODE_WORDS = { live: 'live mode', test: 'test mode' };
/** A variable that switches the mode, and what becomes of its absence. */
function modeVariableTold(variable) {
    const { live, test, caseSensitive, beside = [], missing, retired, otherWords } = variable;
    const told = {
        title: 'Mode variable',
        rows: [...nameRows(variable), ['live', codes(live)], ['test', codes(test)]],
        sentences: [
            ...(caseSensitive ? ['Its software tells capitals from small letters.'] : []),
            ...(retired === undefined ? [] : ['A word that it took once, and refuses now, is told.']),
            ...(otherWords ? ['Applications may know other words: one that is not listed only warns.'] : []),
            ...(beside.length > 0 ? [`It counts only beside ${codes(beside)}.`] : []),
            ...(missing ? [] : ['What its software does without it is not recorded.']),
        ],
        evidence: variable,
    };
    if (!missing)
        return [told];
    const sentence = `Where it is missing beside ${codes(missing.beside)}, the software takes ${MODE_WORDS[missing.mode]}.`;
    return [told, { title: 'Mode variable, missing', sentences: [sentence], evidence: missing }];
}
/** How a request says which version of the API it speaks. */
function apiVersionTold(version) {
    const { where, header, example = '' } = version;
    const places = {
        header: header === undefined ? 'in a header' : `in the header \`${header}\``,
        path: 'in the path of the address',
        'media-type': 'in the media type of the request',
        none: 'nowhere: the API has one version',
    };
    return {
        rows: [['said', places[where]], ['for example', example === '' ? '' : `\`${example}\``], ...nameRows(version)],
        evidence: version,
    };
}

;// CONCATENATED MODULE: ./build/src/gateway/describe/credentials.js


/** A credential: what it is called, and what its value tells. No shape is shown, which nobody reads. */
function credentialTold(credential) {
    const { kind, perMode, atLiveHosts, remnants = [], hostPart } = credential;
    const title = capital(sighting/* CREDENTIAL_WORDS */.K[kind]);
    return [
        {
            title,
            rows: [...nameRows(credential), ['mode', modeSentence(credential)]],
            sentences: [
                ...distinctSentence(credential),
                ...(atLiveHosts ? ['Its test values are used at the live hosts.'] : []),
                ...(perMode ? ['Each mode has one of its own: the same value in both is wrong.'] : []),
            ],
            evidence: credential,
        },
        ...remnants.map((remnant) => ({
            title: `${title}, not whole`,
            sentences: [REMNANTS[remnant.by]],
            evidence: remnant,
        })),
        ...(hostPart
            ? [{ title: `${title} and host`, sentences: ['It must agree with a part of the host.'], evidence: hostPart }]
            : []),
    ];
}
const REMNANTS = {
    cut: 'What a loader leaves of it that cuts it at `#` or at a line break is told from a whole one.',
    expanded: 'What a loader leaves of it that takes a part behind `$` for a variable is told from a whole one.',
};
function modeSentence({ pattern, livePattern, testPattern }) {
    if (livePattern !== undefined && testPattern !== undefined)
        return 'its shape tells live from test';
    if (livePattern !== undefined)
        return 'its shape can prove live, and never test';
    if (testPattern !== undefined)
        return 'its shape can prove test, and never live';
    return pattern === undefined ? 'its value tells none' : 'its shape is known and tells none';
}
function distinctSentence({ distinct }) {
    if (distinct === undefined)
        return [];
    return [
        distinct === 'always'
            ? 'A value of this shape is recognised under any name.'
            : 'A value of this shape is recognised under any name that speaks of nobody else.',
    ];
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/src/gateway/describe/services.js


const MODES = { live: 'live', test: 'test', both: 'live and test' };
/** A request that proves that the gateway answers, and what it must be answered with. */
function probeTold(probe) {
    const { mode, method, url, path, body = '', auth = '', lists } = probe;
    return {
        title: `\`${method} ${url ?? path}\``,
        rows: [
            ['mode', MODES[mode]],
            ...partRows(probe),
            ['sends', body === '' ? '' : `\`${body}\``],
            ['expects', expectation(probe)],
            ['credential', auth === 'none' ? '' : auth],
        ],
        sentences: [
            ...(url === undefined ? ['The merchant alone knows its host: `url` must give the address before the path.'] : []),
            ...(lists ? ['Its answer with a credential lists the payment methods.'] : []),
        ],
        evidence: probe,
    };
}
function partRows({ parts = {} }) {
    return Object.entries(parts).flatMap(([name, part]) => nameRows(part).map(([label, text], at) => [at === 0 ? `{${name}}` : label, text]));
}
function expectation(probe) {
    const { status, authenticatedStatus, bodyPattern, authenticatedBodyPattern } = probe;
    const without = answer(status, bodyPattern);
    const withOne = answer(authenticatedStatus, authenticatedBodyPattern);
    if (without === undefined)
        return `${withOne ?? 'nothing that is known'}; never sent without a credential`;
    if (withOne === undefined)
        return `${without}; never sent with a credential`;
    return without === withOne ? without : `${without} without a credential, ${withOne} with one`;
}
function answer(status, pattern) {
    if (status.length === 0)
        return undefined;
    return `${codes(status.map(String))}${pattern === undefined ? '' : ` and a body that has \`${pattern}\``}`;
}
/** What is said of a gateway that no request is known for. */
const NO_PROBE = {
    sentences: [
        'No request is known that proves that it answers and changes nothing. A probe with `url` and `expect` can say one.',
    ],
    evidence: undefined,
};
/** Where payment methods of the merchant are listed. */
function listingTold(listing) {
    const { path, url = '', auth = '' } = listing;
    return {
        rows: [
            ['request', url],
            ['place', path === undefined ? '' : `\`${path}\``],
            ['credential', auth],
        ],
        sentences: path === undefined
            ? ['Where its answer has the methods is not recorded, so that `listed` does not read it.']
            : ['`listed` in `payment-methods` reads it, with a credential that the workflow binds.'],
        evidence: listing,
    };
}
const PAGES = {
    statuspage: 'A probe with `status-page` reads it.',
    instatus: 'A probe with `status-page` reads it.',
    other: 'It has a form of its own.',
    unknown: 'Its form is not recorded.',
};
/** Where the gateway tells of its own troubles. */
function statusPageTold(page) {
    return {
        rows: [
            ['page', page.url],
            ['for programs', page.api ?? ''],
        ],
        sentences: [PAGES[page.kind]],
        evidence: page,
    };
}

;// CONCATENATED MODULE: ./build/src/gateway/describe/summary.js
/** Sums up what is known of a gateway. */
function summaryOf(gateway) {
    const { id, name, hosts, credentials, modeVariables, listing, statusPage } = gateway;
    const { shared, livePaths = [], testPaths = [] } = hosts;
    const byHost = !shared || livePaths.length + testPaths.length > 0;
    const byKey = credentials.some(({ livePattern, testPattern }) => livePattern !== undefined || testPattern !== undefined);
    return {
        id,
        name,
        tells: [
            ...(byHost ? ['host'] : []),
            ...(byKey ? ['key'] : []),
            ...(modeVariables.length > 0 ? ['variable'] : []),
        ],
        probes: probesOf(gateway),
        lists: listing?.path !== undefined,
        statusPage: statusPage?.url,
    };
}
const SUREST = ['high', 'medium', 'low'];
function probesOf({ probes }) {
    return ['live', 'test', 'both'].flatMap((mode) => {
        const surest = SUREST.find((word) => probes.some((probe) => probe.mode === mode && probe.confidence === word));
        return surest === undefined ? [] : [[mode, surest]];
    });
}
/** The same in the cell of a table: `live (high), test (medium)`. */
function probesCell({ probes }) {
    return probes.map(([mode, confidence]) => `${mode === 'both' ? 'both modes' : mode} (${confidence})`).join(', ');
}

;// CONCATENATED MODULE: ./build/src/gateway/describe/describe.js





/** Puts all that is known of a gateway into words. What is not known is left out, but for a probe. */
function describeGateway(gateway) {
    const { id, name } = gateway;
    const list = new SourceList();
    const sections = toldOf(gateway)
        .filter(([, told]) => told.length > 0)
        .map(([title, told]) => ({ title, facts: told.map((one) => factOf(one, list)) }));
    return { id, name, tells: sentenceOf(summaryOf(gateway).tells), sections, sources: list.addresses };
}
function toldOf(gateway) {
    const { credentials, modeVariables, apiVersion, probes, listing, statusPage, hints } = gateway;
    return [
        ['Hosts', [hostsTold(gateway)]],
        ['Credentials', credentials.flatMap(credentialTold)],
        ['Mode', modeVariables.flatMap(modeVariableTold)],
        ['API version', apiVersion ? [apiVersionTold(apiVersion)] : []],
        ['Probes', probes.length > 0 ? probes.map(probeTold) : [NO_PROBE]],
        ['Payment methods', listing ? [listingTold(listing)] : []],
        ['Status page', statusPage ? [statusPageTold(statusPage)] : []],
        ['Worth knowing', hints.map((hint) => ({ sentences: [hint.text], evidence: hint }))],
    ];
}
const BY = { host: 'its hosts', key: 'its keys', variable: 'a variable' };
function sentenceOf(tells) {
    const words = tells.map((one) => BY[one]);
    const last = words.at(-1);
    if (last === undefined)
        return 'Nothing in a configuration tells its mode.';
    return `Its mode is told by ${words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`}.`;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/source/workspace.js + 1 modules
var workspace = __webpack_require__(31160);
;// CONCATENATED MODULE: ./build/src/cli/gateway-page.js

/** Longest line, where the terminal has room for it. Addresses stay whole, so that they can be copied. */
const LONGEST_LINE = 100;
/** What is known of a gateway, for a terminal. */
function printDescription({ id, name, tells, sections, sources }, screen) {
    const { bold, dim } = screen.colors;
    const told = sections.flatMap(({ title, facts }) => [
        '',
        bold(title),
        ...facts.flatMap((fact, at) => [...(at > 0 ? [''] : []), ...printFact(fact, screen)]),
    ]);
    const addresses = sources.map((source, at) => `  ${dim(`[${at + 1}]`.padStart(4))} ${(0,report_escape/* visible */.RK)(source)}`);
    return finished([
        `${bold((0,report_escape/* visible */.RK)(name))}  ${dim((0,report_escape/* visible */.RK)(id))}`,
        ...wrap(`${tells} ${WEIGHT}`, 0, screen),
        ...told,
        ...(addresses.length > 0 ? ['', bold('Sources'), ...addresses] : []),
    ]);
}
const WEIGHT = 'Only what is of high confidence and has a source makes an error; all else warns.';
function printFact({ title, rows, sentences, confidence, sources }, screen) {
    const indent = title === '' ? 2 : 4;
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    const evidence = [confidence ?? '', ...sources.map((number) => `[${number}]`)]
        .filter((part) => part !== '')
        .join(' ');
    return [
        ...(title === '' ? [] : wrap(title, 2, screen)),
        ...rows.flatMap(([label, text]) => {
            const [first = '', ...rest] = wrap(text, indent + width + 2, screen);
            return [`${' '.repeat(indent)}${screen.colors.dim(label.padEnd(width))}  ${first.trimStart()}`, ...rest];
        }),
        ...sentences.flatMap((sentence) => wrap(sentence, indent, screen)),
        ...(evidence === '' ? [] : wrap(evidence, indent, screen).map(screen.colors.dim)),
    ];
}
/** Every gateway that is known, a line each. */
function printSummaries(all, { colors }) {
    const rows = all.map((one) => [(0,report_escape/* visible */.RK)(one.id), (0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(one.name), 28), one.tells.join(', '), modesOf(one)]);
    const head = ['id', 'name', 'mode told by', 'probe'];
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
    const line = (cells) => cells
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return finished([
        colors.dim(line(head)),
        ...rows.map(line),
        '',
        colors.dim(`${all.length} payment gateways; tollgate gateways ID tells what is known of one.`),
    ]);
}
function modesOf({ probes }) {
    return probes.map(([mode]) => (mode === 'both' ? 'both modes' : mode)).join(', ');
}
/** Breaks a text at its spaces, and never inside of data, which stands between backticks in it and is coloured here. */
function wrap(text, indent, { colors, width }) {
    const room = Math.max(40, Math.min(width, LONGEST_LINE) - indent);
    const lines = [];
    let used = room;
    for (const word of wordsIn((0,report_escape/* visible */.RK)(text))) {
        const length = word.replaceAll('`', '').length;
        used += 1 + length;
        if (used <= room)
            lines[lines.length - 1] += ` ${word}`;
        else {
            lines.push(word);
            used = length;
        }
    }
    return lines.map((line) => `${' '.repeat(indent)}${coloured(line, colors.cyan)}`);
}
/** The words of a text. Data is one word, with what stands at it without a space. */
function wordsIn(text) {
    return text.match(/(?:`[^`]+`|[^ `]|`)+/g) ?? [];
}
function coloured(line, paint) {
    return (0,report_escape/* splitCode */.mB)(line)
        .map((part) => (part.code ? paint(part.text) : part.text))
        .join('');
}
/** A gateway of the user has words of the user, which a log of GitHub Actions must not take for a command. */
function finished(lines) {
    return `${lines
        .map((line) => (0,report_escape/* inert */.tJ)(line)
        .replace(/^(\s*)::/, '$1\\::')
        .trimEnd())
        .join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/run-checks.js + 10 modules
var run_checks = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/gateways.js













/** The word that asks for all that are known. No gateway may take it from the list: an id beside it is looked for last. */
const LIST = 'list';
/** Flags that mean something where nothing is checked. */
const READING = ['config', 'format'];
/**
 * `tollgate gateways list`, and `tollgate gateways ID`: what is known, whatever is configured. Needs no tollgate.yml; where
 * there is one, the gateways that it defines are known as well.
 */
async function runGateways(asked, flags, process) {
    const format = flags.get('format')?.[0] ?? 'pretty';
    const idle = [...flags.keys()].find((name) => !READING.includes(name));
    if (idle !== undefined)
        return refuse(`--${idle} means nothing beside "${asked}": nothing is checked.`, process);
    if (format === 'markdown')
        return refuse(`tollgate gateways ${asked} is printed as pretty or json.`, process);
    const { own, unread } = await ownGateways(flags, process);
    const catalogue = [...(await (0,gateway_catalogue.loadCatalogue)(own))].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (unread)
        await (0,say/* say */.c)(process.stderr, UNREAD);
    if (asked === LIST)
        return tell(format, catalogue.map(summaryOf), printSummaries, process);
    const gateway = catalogue.find(({ id }) => id === asked);
    if (!gateway)
        return refuse(`no payment gateway "${asked}" is known. ${meant(asked, catalogue)}`, process);
    return tell(format, gateway, (one, screen) => printDescription(describeGateway(one), screen), process);
}
const UNREAD = 'note: the configuration could not be read, so that gateways which it defines are left out; tollgate gateways says why.\n';
/** Gateways that tollgate.yml defines, and whether there is one that cannot be read. */
async function ownGateways(flags, process) {
    const config = flags.get('config');
    const read = await (0,run_checks/* readFlags */.uW)(['gateways'], new Map(config && [['config', config]]), [], process, new Date());
    if ('findings' in read)
        return { own: [], unread: true };
    const loaded = await (0,load/* loadConfig */.Z)(read.request, (0,workspace/* openWorkspace */.OH)(read.request.workspace, read.request.limits));
    if (loaded.ok)
        return { own: loaded.config.ownGateways, unread: false };
    return { own: [], unread: loaded.findings.some(({ rule }) => rule !== 'config/missing') };
}
async function tell(format, data, print, process) {
    const { stdout, env } = process;
    const coloured = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    const screen = { colors: picocolors.createColors(coloured), width: stdout.columns || 100 };
    await (0,say/* say */.c)(stdout, format === 'json' ? (0,json.printJson)(data) : print(data, screen));
    return 0;
}
/** What was probably meant: an id that is nearly the same, a name, a word of the gateway, or the beginning of several ids. */
function meant(asked, catalogue) {
    const wanted = plain(asked);
    const called = catalogue.filter(({ id, name, words }) => [id, name, ...words].some((text) => plain(text) === wanted) || plain(id).startsWith(wanted));
    const near = wanted === '' || called.length === 0 ? (0,suggest/* suggest */.Z)(asked, [...catalogue.map(({ id }) => id), LIST]) : undefined;
    const ids = near === undefined ? (wanted === '' ? [] : called.map(({ id }) => id)) : [near];
    return ids.length === 0 ? 'tollgate gateways list tells those that are.' : `Did you mean ${orList(ids.slice(0, 5))}?`;
}
function plain(text) {
    return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
function orList(words) {
    return (0,rule_words/* list */.p_)(words).replace(/ and (?=\S+$)/, ' or ');
}
async function refuse(problem, process) {
    await (0,say/* say */.c)(process.stderr, `error: ${(0,report_escape/* clip */.$Q)((0,report_escape/* visible */.RK)(problem), 400)}\n`);
    return 2;
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


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harmless: () => (/* binding */ harmless),
/* harmony export */   printJson: () => (/* binding */ printJson),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Outside ASCII and unseen: harmless to a parser of JSON, and not to the terminal that a report is printed on. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The report as JSON, described by `schemas/report.schema.json`. Members stand in the same order in every run, and what
 * is undefined is left out. It reads the same after parsing whatever the escapes: they only keep a terminal or a log
 * from obeying what a file name says.
 */
function renderJson(report) {
    const ordered = {
        version: report.version,
        tool: report.tool,
        verdict: report.verdict,
        exitCode: report.exitCode,
        started: report.started,
        duration: report.duration,
        counts: report.counts,
        environments: report.environments,
        plan: report.plan,
        findings: report.findings,
        mended: report.mended,
        change: report.change,
        gateways: report.gateways,
        probes: report.probes,
        methods: report.methods,
        redundancy: report.redundancy,
        matrix: report.matrix,
        parityRules: report.parityRules,
    };
    return printJson(ordered);
}
/** Data as JSON that nothing obeys which it is printed on. */
function printJson(data) {
    return `${harmless(JSON.stringify(data, null, 2))}\n`;
}
/** A text of JSON in which what a terminal or a log would obey is escaped. */
function harmless(json) {
    return json.replace(UNSEEN, (char) => (char === '\n' ? char : escapeUnits(char))).replaceAll('##[', '##\\u005b');
}
function escapeUnits(char) {
    return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ })

};
