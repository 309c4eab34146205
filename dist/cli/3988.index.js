export const id = 3988;
export const ids = [3988];
export const modules = {

/***/ 77237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ intro),
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   px: () => (/* binding */ unknownIncident)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84622);

/** Prepares the screen of a process: colours only where there is a terminal. */
async function screenOf({ stdout, env }, incident) {
    const { default: picocolors } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57336, 19));
    const { renderTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 87919));
    const colors = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb');
    const screen = { colors, width: stdout.columns || 100 };
    return {
        chapter: (state) => {
            const title = state === 'broken' ? '1. As it would be deployed' : `2. ${incident?.mended ?? 'Mended'}`;
            return `\n${colors.bold(title)}\n\n`;
        },
        render: (report) => renderTerminal(report, screen),
    };
}
/** What is about to be seen. */
function intro({ folder, story }) {
    return [
        `Tollgate stands in front of a deploy. This is examples/${folder}: ${story}`,
        'Payment providers and databases are stood in for by servers on this machine.',
        '',
    ].join('\n');
}
/** The incidents that there are. */
function unknownIncident(names) {
    return `tollgate: there is no such incident; the demo knows ${names.join(', ')}\n`;
}
const WAYS = [
    ['validate', 'the schema'],
    ['gateway', 'the gateway catalogue'],
    ['parity', 'parity'],
    ['probe', 'the probe'],
    ['database', 'the probe of the database'],
    ['payment-method', 'the payment methods'],
    ['redundancy', 'redundancy'],
];
/** What was seen, and whether the gate behaved as it should. */
function outcome(stopped, passed, behaved) {
    const ways = WAYS.flatMap(([group, way]) => {
        const found = stopped.findings.filter(({ rule }) => rule.startsWith(`${group}/`));
        const worst = found.find(({ severity }) => severity === 'error') ?? found[0];
        return worst ? [`  ${way.padEnd(26)} ${sentence(worst)}`] : [];
    });
    const verdict = behaved
        ? `The gate behaved as it should: ${stopped.verdict} (exit ${stopped.exitCode}), then ${passed.verdict} (exit ${passed.exitCode}).`
        : `The gate did not behave as it should: ${stopped.verdict}, then ${passed.verdict}.`;
    return [
        '',
        `What is wrong was seen in ${ways.length} ${ways.length === 1 ? 'way' : 'ways'}:`,
        ...ways,
        '',
        verdict,
        '',
    ].join('\n');
}
function sentence({ rule, location }) {
    const at = location ? ` at ${location.file}:${location.line}` : '';
    return `${_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9[rule].title}${at}`;
}


/***/ }),

/***/ 23988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/run.js + 11 modules
var run = __webpack_require__(50661);
// EXTERNAL MODULE: ./build/src/sandbox/sandbox.js + 11 modules
var sandbox_sandbox = __webpack_require__(8870);
// EXTERNAL MODULE: ./build/src/source/limits.js
var limits = __webpack_require__(88535);
// EXTERNAL MODULE: ./build/src/secret/secret.js
var secret = __webpack_require__(28340);
;// CONCATENATED MODULE: ./build/src/cli/demo-incidents.js

/** The merchant's own host at Adyen, as the examples have it. */
const ADYEN_LIVE_HOST = '1797a841fbb37ca7-acmeshop-checkout-live.adyenpayments.com';
/** What the probe of Adyen's listing needs; the sandbox takes any key. */
const ADYEN = {
    name: 'adyen',
    origin: `https://${ADYEN_LIVE_HOST}`,
    methods: ['POST'],
    paths: ['/checkout/*/paymentMethods'],
    header: 'X-API-Key',
    prefix: '',
    secret: new secret/* Secret */.z('ADYEN_PROBE_KEY', 'any key will do here'),
};
const WRONG = {
    mended: 'Mended',
    hosts: { [ADYEN_LIVE_HOST]: 'adyen-live' },
    faults: {},
    lasts: false,
    credentials: [],
};
/** The examples by the word that the command takes; without a word, the shop. */
const INCIDENTS = {
    shop: {
        ...WRONG,
        folder: 'shop',
        story: 'somebody is about to deploy production,\nand something in its configuration is wrong.',
    },
    a: {
        ...WRONG,
        folder: 'incidents/a-switched-setting',
        story: 'the database of production was upgraded,\nand settings were switched on both sides of it by hand.',
        mended: 'Mended, the database as well',
        hosts: { 'db.acme-shop.com': 'postgres', 'db.staging.acme-shop.example': 'postgres' },
        faults: { 'db.acme-shop.com': { settings: { bytea_output: 'escape', max_connections: '100' } } },
    },
    b: {
        ...WRONG,
        folder: 'incidents/b-broken-payment-method',
        story: 'the payment integration was updated.\nThe gateway is up and cards work, and one payment method is gone.',
        faults: { [ADYEN_LIVE_HOST]: { path: '/checkout/v73/*', without: ['ideal'] } },
        lasts: true,
        credentials: [ADYEN],
    },
    c: {
        ...WRONG,
        folder: 'incidents/c-wrong-gateway-url',
        story: 'somebody is about to deploy production,\nand something in its configuration is wrong.',
    },
    d: {
        ...WRONG,
        folder: 'incidents/d-provider-outage',
        story: 'the provider has misconfigured its own side,\nand what should stand in for it is the same provider once more.',
        mended: 'With a second acquirer, while the provider is still out',
        hosts: { 'gateway.acme-acquirer.com': 'acquirer' },
        faults: { 'api.stripe.com': { tls: 'wrong-name' }, 'www.stripestatus.com': { trouble: 'critical' } },
        lasts: true,
    },
};
/** Whether there is an incident of this name. */
function isIncident(name) {
    return Object.hasOwn(INCIDENTS, name);
}

// EXTERNAL MODULE: ./build/src/cli/demo-words.js
var demo_words = __webpack_require__(77237);
// EXTERNAL MODULE: ./build/src/cli/say.js
var say = __webpack_require__(72291);
;// CONCATENATED MODULE: ./build/src/cli/demo.js









/**
 * Replays an outage on one of the examples: the broken state must be stopped, and the mended one must pass. The providers
 * and databases are servers on this machine; nothing leaves it. Returns 0 when the gate did both, else 1, or 2 for an
 * incident that there is none of.
 */
async function runDemo({ incident: asked = 'shop', process }) {
    const name = asked.toLowerCase();
    if (!isIncident(name)) {
        await (0,say/* say */.c)(process.stderr, (0,demo_words/* unknownIncident */.px)(Object.keys(INCIDENTS)));
        return 2;
    }
    const incident = INCIDENTS[name];
    const screen = await (0,demo_words/* screenOf */.S)(process, incident);
    const folder = (0,external_node_path_.join)(homeOf(process), 'examples', incident.folder);
    const mended = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'tollgate-demo-'));
    const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)(incident);
    try {
        const show = async (workspace, state) => {
            const request = requestFor(workspace, sandbox.rights, incident);
            const { report } = await (0,run/* run */.eF)(request, () => { }, new AbortController().signal);
            await (0,say/* say */.c)(process.stdout, screen.chapter(state) + screen.render(report));
            return report;
        };
        await (0,say/* say */.c)(process.stdout, (0,demo_words/* intro */.Lv)(incident));
        const stopped = await show(folder, 'broken');
        (0,external_node_fs_.cpSync)(folder, mended, { recursive: true });
        (0,external_node_fs_.cpSync)((0,external_node_path_.join)(folder, 'mended'), mended, { recursive: true });
        if (!incident.lasts)
            await sandbox.reset();
        const passed = await show(mended, 'mended');
        const behaved = stopped.verdict === 'failed' && passed.verdict === 'passed';
        await (0,say/* say */.c)(process.stdout, (0,demo_words/* outcome */.bu)(stopped, passed, behaved));
        return behaved ? 0 : 1;
    }
    finally {
        await sandbox.close();
        (0,external_node_fs_.rmSync)(mended, { recursive: true, force: true });
    }
}
/** The folder that the program was installed into: the nearest one above the script that has the examples. */
function homeOf(process) {
    const script = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '.');
    for (let folder = (0,external_node_path_.dirname)(script); folder !== (0,external_node_path_.dirname)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'examples', 'shop', 'tollgate.yml')))
            return folder;
    }
    throw new Error('the examples are not installed beside the program');
}
/** What a workflow would ask for, with the sandbox's own resolver and authority: tollgate.yml cannot bring those. */
function requestFor(workspace, network, { credentials }) {
    return {
        workspace,
        config: undefined,
        environment: undefined,
        checks: [],
        failOn: 'error',
        quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
        processValues: new Map(),
        credentials: new Map(credentials.map((credential) => [credential.name, credential])),
        network,
        limits: limits.DEFAULT_LIMITS,
        reach: { online: true },
        now: new Date(),
    };
}


/***/ })

};
