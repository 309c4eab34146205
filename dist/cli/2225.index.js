export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 22225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commandHelp: () => (/* binding */ commandHelp),
/* harmony export */   programHelp: () => (/* binding */ programHelp)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18908);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38055);


const EXAMPLES = `Examples:
  $ tollgate check                                 all that tollgate.yml declares
  $ tollgate check --staging staging.env --production production.env
                                                   without a tollgate.yml
  $ tollgate check --environment production --fail-on warning
  $ tollgate check --base main --fail-on-new       what a change does, and only what it brings stops
  $ tollgate validate --schema service.schema.json services/*/config.yaml
  $ tollgate parity                                the environments side by side
  $ tollgate parity --suggest                      rules for what no rule decides, to paste into tollgate.yml
  $ tollgate snapshot --environment production --fingerprint-key KEY --output snapshots/production.json
  $ tollgate parity --snapshots snapshots
  $ tollgate probe --environment production --credentials credentials.yml
  $ tollgate gateways stripe                       what is known of a payment gateway, with its sources
  $ tollgate explain gateway/key
  $ tollgate sandbox --fault api.stripe.com=status=503 --directory sandbox

Exit codes: 0 passed, 1 failed, 2 the request is wrong, 3 it could not be told. All but 0 stop a deploy.
`;
/** Options that belong together, where a command has many; those that are named nowhere come last. */
const TOPICS = [
    ['What is looked at', ['config', 'environment']],
    ['Without a tollgate.yml', ['staging', 'production', 'schema', 'schemas', 'files']],
    ['What stops', ['fail-on', 'base', 'fail-on-new', 'policy']],
    ['Where values come from', ['process-names', 'variables', 'github-token', 'fingerprint-key', 'snapshots', 'limits']],
    ['Where probes may go', ['credentials', 'allow-private-hosts', 'tls-ca', 'resolve', 'client-certificates', 'proxy']],
];
/** With fewer options than this nobody needs headings. */
const FEW = 12;
/** Characters of a line; what is longer goes on below, as far to the right. */
const WIDTH = 110;
/** The help of the program. */
function programHelp() {
    const commands = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, { takes, says }]) => [`${name} ${takes}`.trim(), says]);
    return [
        'Usage: tollgate <command> [options]',
        '',
        'A gate in front of a deploy: checks configuration, knows payment gateways, probes them, compares environments.',
        '',
        'Commands:',
        ...columns(commands),
        '',
        'tollgate <command> --help tells the options of a command; tollgate --version the version.',
        '',
        EXAMPLES,
    ].join('\n');
}
/** What the sandbox prints is no report, and has no form for a summary. */
const SANDBOX_FORMAT = {
    ..._flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.format,
    says: 'how to print what is served: pretty or json (default: pretty)',
};
const SNAPSHOT_OUTPUT = {
    ..._flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg.output,
    says: 'file for the snapshot (default: it is printed, and the report goes to stderr)',
};
/** The flags of one command with what they mean to it. */
function meant(name, flag) {
    if (name === 'sandbox' && flag === 'format')
        return SANDBOX_FORMAT;
    return name === 'snapshot' && flag === 'output' ? SNAPSHOT_OUTPUT : _flags_js__WEBPACK_IMPORTED_MODULE_1__/* .FLAGS */ .Wg[flag];
}
/** The help of one command. */
function commandHelp(name) {
    const { takes, says } = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[name];
    const flags = (0,_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(name).map((flag) => [flag, meant(name, flag)]);
    const rows = flags.map(([flag, { short, takes: value, says: text, repeatable }]) => {
        const left = `${short === undefined ? '    ' : `-${short}, `}--${flag} ${value}`.trimEnd();
        return [flag, left, repeatable ? `${text}; repeatable` : text];
    });
    return [
        `Usage: tollgate ${name}${flags.length > 0 ? ' [options]' : ''}${takes === '' ? '' : ` ${takes}`}`,
        '',
        `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
        '',
        ...inTopics(rows),
        '',
    ].join('\n');
}
function inTopics(rows) {
    const help = ['-h, --help', 'show this help'];
    const all = rows.map(([, ...line]) => line);
    const width = widthOf([...all, help]);
    if (rows.length < FEW)
        return ['Options:', ...columns([...all, help], width)];
    const named = TOPICS.flatMap(([, flags]) => flags);
    const parts = [
        ...TOPICS.map(([title, flags]) => [title, flags.flatMap((name) => rows.filter(([flag]) => flag === name))]),
        ['How it is told', rows.filter(([flag]) => !named.includes(flag))],
    ];
    return parts
        .filter(([, members]) => members.length > 0)
        .flatMap(([title, members], at) => {
        const lines = members.map(([, ...line]) => line);
        const isLast = at === parts.length - 1;
        return [...(at > 0 ? [''] : []), `${title}:`, ...columns(isLast ? [...lines, help] : lines, width)];
    });
}
function widthOf(rows) {
    return Math.max(...rows.map(([left]) => left.length));
}
function columns(rows, width = widthOf(rows)) {
    return rows.flatMap(([left, right]) => wrapped(right, WIDTH - width - 4).map((line, at) => `  ${(at === 0 ? left : '').padEnd(width)}  ${line}`));
}
function wrapped(text, room) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= room)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ })

};
