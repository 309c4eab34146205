export const id = 180;
export const ids = [180];
export const modules = {

/***/ 6180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProgram: () => (/* binding */ runProgram)
/* harmony export */ });
/* unused harmony export FORMATS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67375);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10990);



const FORMATS = ['pretty', 'json', 'markdown'];
/** Runs the command and returns its exit code. What commander itself refuses is a wrong request: 2. */
async function runProgram(words, process) {
    let code = 0;
    const program = buildProgram(process, async (work) => {
        code = await work();
    });
    try {
        await program.parseAsync([...words], { from: 'user' });
        return code;
    }
    catch (thrown) {
        if (thrown instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return thrown.exitCode === 0 ? 0 : 2;
        throw thrown;
    }
}
const CHECKS = [
    ['check', [], 'make all checks that are declared'],
    ['validate', ['validate'], 'check configuration against JSON Schemas'],
    ['gateways', ['gateways'], 'check that payment gateways are of the right mode'],
    ['probe', ['probes'], 'ask payment gateways and other services whether they answer'],
    ['parity', ['parity'], 'compare the environments'],
];
function buildProgram(process, work) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('tollgate')
        .description('A gate in front of a deploy: checks configuration, knows payment gateways, probes them, compares environments.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x)
        .helpCommand(true)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => process.stdout.write(text),
        writeErr: (text) => process.stderr.write(text.split('\n').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\n')),
    })
        .addHelpText('after', EXAMPLES);
    for (const [name, checks, description] of CHECKS) {
        const command = addFlags(program.command(name).description(description));
        if (name === 'validate')
            command.argument('[files...]', 'files or globs to hold against --schema');
        command.action(() => work(async () => {
            const { runChecks } = await Promise.all(/* import() */[__webpack_require__.e(666), __webpack_require__.e(483), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 28106));
            return runChecks(checks, command.opts(), name === 'validate' ? command.args : [], process);
        }));
    }
    addExplain(program, process, work);
    addDemo(program, process, work);
    return program;
}
/** For options that may be given again. Commander prints a default, so the empty list is none. */
function collect(value, earlier) {
    return [...(earlier ?? []), value];
}
function addFlags(command) {
    return command
        .option('-c, --config <file>', 'configuration file (default: tollgate.yml, then .github/tollgate.yml)')
        .option('-e, --environment <name>', 'the environment about to be deployed (default: all)')
        .option('--fail-on <severity>', 'error or warning: from which severity on the run fails (default: error)')
        .option('--schema <file>', 'JSON Schema, for a run without a configuration file')
        .option('--files <glob>', 'files that the schema describes; repeatable', collect)
        .option('--staging <file>', 'configuration of staging, for a run without a configuration file')
        .option('--production <file>', 'configuration of production, likewise')
        .option('--process-names <name>', 'variable of this process that a source may read; repeatable', collect)
        .option('--credentials <file>', 'YAML file that binds credentials to origins, methods and paths')
        .option('--allow-private-hosts <host>', 'host that may be private and asked over plain http; repeatable', collect)
        .option('--tls-ca <file>', 'PEM file with further certificate authorities')
        .option('--resolve <host:port:address:port>', 'connect there instead; repeatable', collect)
        .option('--limits <key=value>', 'change a cap, such as run-seconds=300; repeatable', collect)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how to print the report').choices(FORMATS).default('pretty'))
        .option('-o, --output <file>', 'also write the report; .json and .md say the format; repeatable', collect);
}
function addExplain(program, process, work) {
    program
        .command('explain')
        .description('say what a rule means and why it matters; without a rule, list them all')
        .argument('[rule]', 'such as gateway/key')
        .action((rule) => work(async () => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(666), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 5511));
        const { text, code } = explain(rule);
        (code === 0 ? process.stdout : process.stderr).write(text);
        return code;
    }));
}
function addDemo(program, process, work) {
    program
        .command('demo')
        .description('replay an outage that a gate would have stopped, against servers on this machine alone')
        .argument('[incident]', 'a or c (default: the example shop)')
        .action((incident) => work(async () => {
        const { runDemo } = await Promise.all(/* import() */[__webpack_require__.e(686), __webpack_require__.e(666), __webpack_require__.e(483), __webpack_require__.e(505)]).then(__webpack_require__.bind(__webpack_require__, 78505));
        return runDemo({ incident, process });
    }));
}
const EXAMPLES = `
Examples:
  $ tollgate check                                        all that tollgate.yml declares
  $ tollgate check --environment production --fail-on warning
  $ tollgate check --staging config/staging.env --production config/production.env
  $ tollgate validate --schema service.schema.json services/*/config.yaml
  $ tollgate probe --environment production --credentials credentials.yml
  $ tollgate parity --format markdown --output parity.json
  $ tollgate explain gateway/key

Exit codes: 0 passed, 1 failed, 2 the request is wrong, 3 it could not be told. All but 0 stop a deploy.
`;


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   mB: () => (/* binding */ splitCode),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * What a reader cannot see, or what a terminal, an editor or a browser obeys instead of showing: control characters,
 * bidirectional and zero-width marks, line and paragraph separators, lone surrogates.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of text in which everything can be seen: `\u{1b}` stands for an escape character. */
function visible(text) {
    return text.replace(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** Two words that the matchers of actions/setup-node look for behind a position; they would make annotations of ours. */
const MATCHED = /\b(error|warning|info)(?=\s+(?:TS\d|-\s))/gi;
/**
 * A line of a log in which the runner finds nothing to obey: it looks for `##[` anywhere, and lets the problem matchers
 * of earlier steps read along. It also takes `::` at the start of a line for a command, whatever white space stands
 * before it; so a line must begin with a mark of ours.
 */
function inert(line) {
    return line.replaceAll('##[', '##\\[').replace(MATCHED, '$1\\');
}
/**
 * Punctuation with a meaning inside a line, for Markdown or for GitHub (emoji, issues, mentions, formulas). What has one
 * at the start of a line alone is not here: text of the report never begins a line of ours.
 */
const PUNCTUATION = /[!#$&()*+:<=>@[\\\]^_`{|}~]/g;
/**
 * A word joiner: nothing to see, no line break. It stands where GitHub would make a link of plain text after Markdown
 * is long done, when a backslash or an entity no longer helps.
 */
const JOINER = '&#8288;';
const ENTITY = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '@': `&#64;${JOINER}` };
/** Text of the report inside Markdown, in a paragraph or the cell of a table: it can be read, and it does nothing. */
function markdownText(text) {
    return escapePunctuation(visible(text))
        .replace(/(?<=\\#)(?=\d)|(?<=\\:)(?=[\w+\\-]+:)/g, JOINER)
        .replace(/(GH-)(?=\d)/gi, `$1${JOINER}`);
}
/** A name in Markdown, set as code: GitHub looks for no issues and no emoji there. */
function markdownCode(text) {
    return text === '' ? '' : `<code>${escapePunctuation(visible(text))}</code>`;
}
function escapePunctuation(text) {
    return text
        .replace(PUNCTUATION, (char) => ENTITY[char] ?? `\\${char}`)
        .replace(/(?<=\\:)(?=\/\/)|(?<=www)(?=\.)/gi, JOINER);
}
/** A sentence of our words in Markdown. What stands between backticks is set as code. */
function markdownSentence(text) {
    return splitCode(text)
        .map((part) => (part.code ? markdownCode(part.text) : markdownText(part.text)))
        .join('');
}
/** A sentence in parts: what stands between a pair of backticks, and the rest. */
function splitCode(text) {
    return text
        .split(/(`[^`]+`)/)
        .filter((part) => part !== '')
        .map((part) => part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { text: part.slice(1, -1), code: true }
        : { text: part, code: false });
}
/** The message of a workflow command. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** At most `most` UTF-16 units of a text, never half a character, with a sign where it was cut. */
function clip(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ })

};
